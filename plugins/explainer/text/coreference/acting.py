"""Acting: what a thing cannot do, so that no pronoun of a doer stands for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.text.coreference.cast import Cast
from explainer.text.somebody import may_speak
from explainer.text.syntax.clauses import NOUNS
from explainer.text.syntax.features import is_year
from explainer.text.syntax.parts import object_of

if TYPE_CHECKING:
    from spacy.tokens import Token

ACTS_ON = frozenset({"dobj", "ccomp"})
"""Dependencies of what somebody makes or does."""


def is_amount(noun: Token) -> bool:
    """Tell whether a number or its unit was taken for a noun: "€55bn", "5.8pc", "5 percent".

    A year counts nothing: "her 1974 | paper".
    """
    if any(c.isdigit() for c in noun.text):
        return True
    glued = noun.i > 0 and noun.nbor(-1).like_num and not noun.nbor(-1).whitespace_
    counts = (t for t in noun.lefts if t.dep_ == "nummod" and not is_year(t))
    return glued or (noun.tag_ == "NN" and any(counts))


def only_moves(noun: Token, pronoun: Token, reading: Reading) -> bool:
    """Tell whether a value cannot do what a pronoun does: "Sales rose. It raised its forecast"."""
    words, acts = reading.pack.amounts, pronoun.head
    moves = noun.pos_ == "NOUN" and noun.head.lemma_.lower() in words.reaching
    thing = object_of(acts)
    if not moves or pronoun.dep_ == "poss" or thing is None or is_amount(thing):
        return False
    return thing.pos_ in NOUNS and acts.lemma_.lower() not in words.reaching


def is_of_doer(noun: Token, pronoun: Token, cast: Cast) -> bool:
    """Tell whether "it" may be whose a thing is said to be: "The bid is Acme's. It made one"."""
    attribute = next((t for t in noun.head.rights if t.dep_ == "attr"), None)
    acts = any(t.dep_ in ACTS_ON for t in pronoun.head.rights)  # "made a bid worth $3m"
    if attribute is None or not acts or pronoun.dep_ != "nsubj" or noun.pos_ != "NOUN":
        return False
    owners = (t for t in (attribute, *attribute.lefts) if t.i == attribute.i or t.dep_ == "poss")
    whose = (cast.at(t) for t in owners)
    return any(actor is not None and actor.kind == "organization" for actor in whose)


def cannot_think(noun: Token, pronoun: Token, reading: Reading, cast: Cast) -> bool:
    """Tell whether a thing cannot think as a pronoun does: "The target … It expects"."""
    attitude = pronoun.head.lemma_.lower() in reading.pack.speech.attitudes
    thinks = pronoun.dep_ == "nsubj" and attitude
    thing = noun.pos_ == "NOUN" and not may_speak(noun, reading.pack)
    return thinks and thing and cast.at(noun) is None
