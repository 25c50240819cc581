"""Tied: relative clauses of which it is open, or denied, that their noun did it.

"Who" is a person, "which" a thing; parsers hang either on the noun that stands nearest, or on the
one that the sentence is about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.coreference.cast import Cast
from explainer.text.syntax.clauses import NOMINAL, VERBAL, ancestors, children
from explainer.text.syntax.features import has_the, number_of
from explainer.text.syntax.parts import is_passive, object_of, tensed_of
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

WHO, WHICH = "WP", "WDT"
STEPS = 4
"""Nouns above one of which a clause may tell."""


def is_of_another(verb: Token, cast: Cast, pack: LanguagePack) -> bool:
    """Tell whether the noun that a relative clause hangs on need not be the one that did it."""
    own, noun = own_subject(verb), subject_of(verb)
    if own is None or noun is None or own.i == noun.i or own.tag_ not in {WHO, WHICH}:
        return False
    known = cast.at(noun)
    kind = known.kind if known is not None else kind_of(noun, pack)
    apart = bool(own.i) and own.nbor(-1).text == ","
    if any(_denies(t, pack) for t in children(noun)):
        return True  # "no mill that closed in May"
    if own.tag_ == WHO:
        return _is_of_body(noun, kind) or (apart and _is_of_described(noun, own, cast))
    if apart and _is_in_aside(noun):
        return True
    if kind == "place" and _goes_on_there(verb, noun, pack):
        return True
    if kind in TIMES and noun.dep_ == "pobj":
        return verb.pos_ == "VERB"  # "the game, released in May, which won a prize"
    return apart and (kind == "person" or _are_many(verb, noun))


def _is_in_aside(noun: Token) -> bool:
    """Whether a participle behind a comma has a noun: "the pier, built by Acme, which closed"."""
    for above in list(ancestors(noun))[:STEPS]:
        if above.dep_ == "acl" and above.tag_ == "VBN":
            first = above.left_edge.i
            return first > 0 and above.doc[first - 1].text == ","
    return False


def _goes_on_there(verb: Token, place: Token, pack: LanguagePack) -> bool:
    """Whether something did at a place what no place does: "left Elm, which | began".

    So with "in Elm, which killed two"; but "the Elm Open, which starts", "Elm, which ended it".
    """
    events, lemma = pack.events, verb.lemma_.lower()
    if lemma not in events.spanning or is_passive(verb) or has_the(place):
        return False
    inside = place.dep_ == "pobj" and place.head.lower_ in pack.glance.place_prepositions
    return object_of(verb) is None or (inside and lemma in events.toll)


def _denies(word: Token, pack: LanguagePack) -> bool:
    """Whether a word before a noun says that there is none: "no mill", but not "the No Ban law"."""
    small = word.text.islower() or bool(word.is_sent_start)
    return word.dep_ == "det" and word.lower_ in pack.certainty.negations and small


def _is_of_body(noun: Token, kind: str | None) -> bool:
    """Whether "who" hangs on a body inside a phrase: "the head of Harrow, who died in 2014".

    So on the place that a person is from: "Ann Roe of Elm, who won".
    """
    if noun.dep_ != "pobj":
        return False
    above = noun.head.head
    if kind == "organization":
        return above.pos_ in NOMINAL
    return kind == "place" and above.pos_ == "PROPN"


def _is_of_described(noun: Token, own: Token, cast: Cast) -> bool:
    """Whether "who" may be the person by whom another is described: "Roe, the son of Poe, who"."""
    near = own.nbor(-2) if own.i > 1 else own
    beside, who = cast.at(near), cast.at(noun)
    if near.pos_ != "PROPN" or beside is None or beside == who or beside.kind != "person":
        return False
    return any(t.dep_ == "appos" and noun.i < t.i < near.i for t in ancestors(near))


def _are_many(verb: Token, noun: Token) -> bool:
    """Whether several did what hangs on one name in a phrase of theirs: "raids in Elm, which were".

    A team or a firm that is spoken of as "they" stands in no such phrase.
    """
    if number_of(tensed_of(verb)) != "Plur" or noun.tag_ != "NNP" or noun.dep_ != "pobj":
        return False
    above = [t for t in list(ancestors(noun))[:STEPS] if t.pos_ in NOMINAL or t.pos_ in VERBAL]
    return next((t.tag_ == "NNS" for t in above if t.pos_ != "PROPN"), False)
