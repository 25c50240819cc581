"""Formerly: the "then" of who was somebody at the time, which parsers take for when it happened.

"They doubt | then | minister Ann Roe knew": what they doubt is what she knew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.syntax.clauses import VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.tables.verbs import VerbWords

LONGEST = 6
"""Words of a role and a name."""
CONTENT = frozenset({"ccomp", "dobj", "xcomp"})


def with_former(doc: Doc, words: VerbWords) -> None:
    """Give "then" to the name behind it, and what that name does to the verb before it."""
    for then in doc[1:-2]:
        if then.lower_ not in words.formerly or then.dep_ != "advmod":
            continue
        verb, name = then.head, _named_behind(then)
        if name is None or verb.i != then.i - 1 or verb.pos_ not in VERBAL:
            continue
        then.head, then.dep_, then.tag_, then.pos_ = name, "amod", "JJ", "ADJ"
        _complete(verb, name)


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
    elif name.dep_ == "nsubj" and told.i > name.i and told.head in verb.ancestors:
        told.head, told.dep_ = verb, "ccomp"
