"""Whole: firms with a name like a person's: "Ann Roe cut jobs. The drugmaker said".

Nobody is named in full throughout an article and never by surname, title or role; the subject that
"which" tells more of, or that the next sentence calls a firm, is one then.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from explainer.model import Reading
from explainer.text.names.draft import Draft
from explainer.text.names.following import is_thing
from explainer.text.names.signs import Kinds, Parts, Signs
from explainer.text.syntax.clauses import NOUN_SUBJECTS
from explainer.text.syntax.subjects import is_main_subject, main_subject
from explainer.text.tokens import Tokens

NAMED = (2, 3)
"""Words of a name with a given name."""
LEAST = 2
"""Mentions from which an article would cut a person's name to the surname."""


def of_firms_named_whole(
    kinds: Kinds,
    found: Mapping[Parts, Signs],
    reading: Reading,
    tokens: Tokens,
    drafts: Sequence[Draft],
) -> None:
    """Make a body of what bears a person's name and is told of as only bodies are.

    Not of one whose surname somebody else of the article has too, as of a family.
    """
    bodies = [d.start for d in drafts if kinds.get(tokens.words(d.start, d.end)) == "organization"]
    first = min(bodies, default=len(tokens.low))
    surnames = Counter(parts[-1:] for parts in found)
    people = [p for p, kind in kinds.items() if kind == "person" and surnames[p[-1:]] == 1]
    named: dict[Parts, list[Draft]] = {p: [] for p in people if _is_whole(p, found)}
    for draft in drafts if named else ():
        if (parts := tokens.words(draft.start, draft.end)) in named:
            named[parts].append(draft)
    for parts, mine in named.items():
        called = any(d.start < first and _is_called_next(d, reading) for d in mine)
        if called or any(_is_a_which(d, reading, tokens) for d in mine):
            kinds[parts] = "organization"


def _is_whole(parts: Parts, found: Mapping[Parts, Signs]) -> bool:
    """Whether a name stands in full throughout, without a role but a trade: "miner Ann Roe"."""
    signs = found[parts]
    told = max(signs.titled, signs.role) > signs.unit or signs.described or signs.beside
    return not told and len(parts) in NAMED and signs.mentions >= LEAST


def _is_a_which(draft: Draft, reading: Reading, tokens: Tokens) -> bool:
    """Whether a clause with "which" tells more of a subject: "Ann Roe, which | has shops, said"."""
    root = reading.doc[draft.end - 1]
    return root.dep_ in NOUN_SUBJECTS and root.i < root.head.i and is_thing(tokens, draft.end)


def _is_called_next(draft: Draft, reading: Reading) -> bool:
    """Whether the next sentence is about "the" firm that the subject of this one must be.

    Neither of them has a pronoun of people in it.
    """
    doc, words, root = reading.doc, reading.pack.names, reading.doc[draft.end - 1]
    after = reading.index(root) + 1
    if not is_main_subject(root) or after >= len(reading.spans):
        return False
    here = reading.spans[after - 1 : after + 1]
    if any(token.lower_ in words.pronouns for span in here for token in span):
        return False
    subject = main_subject(reading.spans[after])
    if subject is None:
        return False
    owners = (child for child in subject.lefts if child.dep_ == "poss")
    noun = next(owners, subject)  # "the firm's | sales"
    known = doc[noun.left_edge.i].lower_ in words.definite and noun.tag_ == "NN"
    return known and noun.lower_ in words.unit_nouns - words.parties - words.party_nouns
