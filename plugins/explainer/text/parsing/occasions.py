"""Occasions: what is told on a call, in a memo or at a hearing, and is none of these.

"Told clerks on a call | that the firm is safe, having sold a mill": parsers give the clause to the
call. "Told the Elm Today programme | the firm was safe": they take the programme for a verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.syntax.clauses import ACTED_ON, SUBJECTS, auxiliaries, children

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.speech import SpeechWords

BARE = frozenset({"VB", "VBP", "NN", "NNP"})
"""Tags of a noun that is taken for a verb of many: "programme", "show"."""
NAMES = frozenset({"dobj", "dative", "npadvmod", "compound", "amod", "nmod"})
"""What parsers make of the names before it: "Radio Elm's morning | show"."""
OWN = frozenset({"dobj", "ccomp", "xcomp", "attr", "acomp", "oprd"})
"""Dependencies of what a verb has, which so needs no pronoun for it."""


def tell(link: Token, words: SpeechWords) -> None:
    """Let what is told in a talk be none of the talk: "told Elm Radio in a talk | that it sank".

    Nor of a claim, where those who hear it stand before: "told clerks on a call | that it sank".

    Args:
        link: The word that opens what is told.
        words: The words of saying.
    """
    clause = link.head
    noun = clause.head
    where = noun.head
    says = where.head
    if noun.dep_ != "pobj" or where.dep_ != "prep" or not _opens(link, words):
        return
    hears = any(t.dep_ in ACTED_ON and t.i < where.i for t in says.rights)
    claims = words.nouns | words.claims | words.contents
    if noun.lemma_.lower() in claims and not (hears and where.lower_ in words.occasions):
        return
    tells = says.lemma_.lower() in words.telling and where.i > says.i
    if tells and not any(t.dep_ == "ccomp" for t in children(says)):
        clause.head, clause.dep_ = says, "ccomp"
        link.dep_ = "mark"
        _take_along(says, clause)
        forget(clause.doc)


def tell_hearer(noun: Token, words: SpeechWords) -> None:
    """Let a programme hear what is told: "told the Elm Today | programme | the plan was late".

    Parsers take it for a verb, of which nobody is the subject, and which has the clause.

    Args:
        noun: What is taken for a clause of the verb of telling.
        words: The words of saying.
    """
    says, told = noun.head, [t for t in noun.rights if t.dep_ == "ccomp"]
    if says.lemma_.lower() not in words.telling or noun.tag_ not in BARE or len(told) != 1:
        return
    named = all(t.dep_ in NAMES | {"det", "poss"} for t in noun.lefts)
    others = [t for t in says.rights if says.i < t.i < noun.i]
    if not named or noun.i <= says.i or told[0].left_edge.i != noun.i + 1:
        return
    if not all(t.dep_ in NAMES for t in others) or auxiliaries(noun):
        return
    for name in others:
        name.head, name.dep_ = noun, "compound"
    noun.tag_, noun.pos_, noun.dep_ = "NN", "NOUN", "dobj"
    noun.set_morph("Number=Sing")  # type: ignore[attr-defined]
    told[0].head = says
    forget(noun.doc)


def _opens(link: Token, words: SpeechWords) -> bool:
    """Whether a word opens what is told, also where it is taken for an object.

    Not where it may be one: "in a speech | that | he gave", "in a case | that | Acme lost".
    """
    clause = link.head
    acts = any(t.dep_ in SUBJECTS and t.i > link.i for t in clause.lefts)
    may_be = clause.lemma_.lower() in words.holding
    placed = clause.head.head.lower_ in words.occasions
    opens = link.lower_ in words.complementizers and placed
    lacks = any(
        t.dep_ == "prep" and not any(t.rights) for t in clause.rights
    )  # "that she paid for"
    own = bool(auxiliaries(clause)) or any(t.dep_ in OWN for t in clause.rights)
    return link.dep_ == "mark" or (opens and acts and own and not (may_be or lacks))


def _take_along(says: Token, clause: Token) -> None:
    """Give a clause what was done before it: "told them it is safe, | having closed a mill"."""
    for part in [t for t in says.rights if t.i > clause.i]:
        first = part.left_edge
        if part.dep_ != "advcl" or first.tag_ != "VBG" or first.head != part or first == part:
            continue
        last = next((t for t in says.rights if t.i > part.i and t.dep_ == "conj"), None)
        links = [t for t in says.rights if t.dep_ == "cc" and t.i > part.i]
        for token in (part, *links[:1], *([last] if links and last is not None else [])):
            token.head = clause
