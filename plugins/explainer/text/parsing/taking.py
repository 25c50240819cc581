"""Taking: what a clause before takes, which parsers let act in the clause behind it.

"Crews fighting a fire that destroyed | 19 homes | are ready": the crews are. "Roe was seen on |
film | leaving the mill": Roe left it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.syntax.clauses import NOUNS, RELATIVES, VERBAL, children, is_finite
from explainer.text.syntax.parts import is_passive, object_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MEDIA = frozenset({"NN", "NNP"})
"""Tags of what something is seen on."""


def with_taken(doc: Doc) -> Doc:
    """Give a relative clause its object back, and what is told of somebody seen to them.

    Args:
        doc: What was parsed.
    """
    for token in doc:
        if token.dep_ == "nsubj" and token.pos_ in NOUNS:
            if token.head.dep_ == "pcomp" and token.head.tag_ == "VBG":
                _see(token, token.head)
            else:
                _take(token)
                _act_above(token)
    return doc


def _act_above(thing: Token) -> None:
    """Give a gerund its object, and the verb behind it the noun that it is told of.

    "After a guild accused of robbing | Acme | asked for help": the guild did, not Acme.
    """
    doc, verb, first = thing.doc, thing.head, thing.left_edge.i
    doing = doc[first - 1] if first > thing.sent.start else thing
    told = doing.head.head
    noun = told.head
    link = noun.head
    gerund = doing.dep_ == "pcomp" and doing.tag_ == "VBG" and object_of(doing) is None
    if not gerund or told.dep_ != "acl" or noun.dep_ != "pobj" or link.head != verb:
        return
    if link.i < noun.i < told.i < doing.i and thing.right_edge.i < verb.i and is_finite(verb):
        thing.head, thing.dep_ = doing, "dobj"
        noun.head, noun.dep_, link.dep_ = verb, "nsubj", "mark"
        if verb.head != verb:
            verb.dep_ = "advcl"
        forget(doc)


def _take(thing: Token) -> None:
    """Give what stands right behind the verb of a relative clause to it: nobody else takes it."""
    doc, verb, first = thing.doc, thing.head, thing.left_edge.i
    before = doc[first - 1] if first > thing.sent.start else thing
    if before.dep_ != "relcl" or before.pos_ not in VERBAL or verb.i < thing.i:
        return
    pronoun = any(t.dep_ == "nsubj" and t.tag_ in RELATIVES for t in before.lefts)
    if not pronoun or is_passive(before) or object_of(before) is not None or not is_finite(verb):
        return
    who = next((t for t in verb.lefts if t.dep_ == "nsubj" and t.i < before.i), None)
    if who is None:
        who = _behind_link(verb, before.head)
    if who is None or not who.i <= before.head.i < before.i:
        return
    thing.head, thing.dep_ = before, "dobj"
    forget(doc)


def _behind_link(verb: Token, noun: Token) -> Token | None:
    """The noun that acts behind "as", taken for a preposition: "as | a storm | that hit Elm grew".

    It becomes the subject: nothing else opens that clause.
    """
    link = noun.head
    opens = noun.dep_ == "pobj" and link.head == verb and link.i == verb.left_edge.i
    if not opens or verb.dep_ != "advcl" or link.tag_ != "IN" or link.i < verb.head.i:
        return None
    noun.head, noun.dep_, link.dep_ = verb, "nsubj", "mark"
    return noun


def _see(medium: Token, doing: Token) -> None:
    """Let who was seen do it, and not what they were seen on: "on | film | leaving the mill"."""
    link = doing.head
    seen = link.head
    bare = medium.tag_ in MEDIA and not children(medium) and medium.i == link.i + 1
    if not bare or medium.i + 1 != doing.i or not is_passive(seen) or link.dep_ != "prep":
        return
    medium.head, medium.dep_ = link, "pobj"
    doing.head, doing.dep_ = seen, "advcl"
    forget(medium.doc)
