"""Formerly: what somebody or something was before, which parsers take for more.

"They doubt | then | minister Ann Roe knew": what they doubt is what she knew. "On
Salto, formerly | Pepo, the mayor said": no Pepo said it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import take_place
from explainer.text.syntax.clauses import NOUNS, SUBJECTS, VERBAL, ancestors

if TYPE_CHECKING:
    from collections.abc import Collection

    from spacy.tokens import Doc, Token

    from explainer.language.tables.verbs import VerbWords

LONGEST = 6
"""Words of a role and a name."""
CONTENT = frozenset({"ccomp", "dobj", "xcomp"})


def with_former(doc: Doc, words: VerbWords) -> None:
    """Give "then" to the name behind it, and what that name does to the verb before it."""
    for then in tuple(doc)[1:-2]:
        if then.lower_ not in words.formerly or then.dep_ != "advmod":
            continue
        verb, name = then.head, _named_behind(then)
        if name is None or verb.i != then.i - 1 or verb.pos_ not in VERBAL:
            continue
        for told in [*then.children]:
            told.head = verb
        then.head, then.dep_, then.tag_, then.pos_ = name, "amod", "JJ", "ADJ"
        _complete(verb, name)
        forget(doc)


def with_old_names(doc: Doc, renamed: Collection[str]) -> None:
    """Give what a thing was called before, in commas, to the thing; let who is behind it act."""
    for once in tuple(doc)[2:-2]:
        if once.lower_ not in renamed or once.nbor(-1).text != COMMA:
            continue
        end = next((t.i for t in doc[once.i + 1 : once.i + LONGEST] if t.pos_ != "PROPN"), once.i)
        thing, name = once.nbor(-2), doc[end - 1]
        if name.i <= once.i or doc[end].text != COMMA or thing.pos_ not in NOUNS:
            continue
        if name.dep_ != "appos" and name.head.pos_ in VERBAL:
            _rename(name, thing, end)
            forget(doc)


def _rename(name: Token, thing: Token, end: int) -> None:
    """Hang an old name on a thing, and what hung on it outside its commas on its verb."""
    verb, subject = name.head, name.dep_ in SUBJECTS
    for before in [t for t in name.lefts if t.i <= thing.i]:
        before.head, before.dep_ = verb, name.dep_ if before == thing else before.dep_
    for told in [t for t in name.rights if t.i > end]:
        told.head, told.dep_ = verb, name.dep_ if subject and told.pos_ in NOUNS else "ccomp"
    name.head, name.dep_ = thing, "appos"


def _named_behind(then: Token) -> Token | None:
    """The name whose role stands right behind: "then | prime minister Ann | Roe"."""
    name = then.nbor()
    for _ in range(LONGEST):
        if name.dep_ != "compound" or name.head.i < name.i:
            break
        name = name.head
    role = then.nbor()
    named = name.pos_ == "PROPN" and name.i > role.i
    return name if named and role.text.islower() else None


def _complete(verb: Token, name: Token) -> None:
    """Let a verb have what stands behind it: whom it is done to, or what is said of them."""
    if any(t.dep_ in CONTENT for t in verb.rights):
        return
    told = name.head
    if name.dep_ == "npadvmod" and told == verb:
        name.dep_ = "dobj"
    elif name.dep_ == "nsubj" and told.i > name.i:
        above = [*ancestors(verb)]
        if verb.head == told:  # "They doubt then mayor Ann Roe | knew", as if she knew they did
            take_place(verb, told)
        elif told in above or told.head not in above:
            return
        told.head, told.dep_ = verb, "ccomp"
