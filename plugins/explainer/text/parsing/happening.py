"""Happening: what went on, where parsers let the place or the person do it.

"A strike at the port that | began in May": no port begins. "A raid on the mayor that | took place".
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.somebody import is_person, may_act
from explainer.text.syntax.clauses import (
    MODIFIERS,
    NOMINAL,
    NOUN_SUBJECTS,
    PLACE_LABELS,
    SINGULAR,
    VERBAL,
    ancestors,
)
from explainer.text.syntax.features import number_of
from explainer.text.syntax.parts import (
    is_passive,
    nouns_under,
    object_of,
    tensed_of,
    word_before,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

STEPS = 12
"""Heads that are looked at above the word before a relative pronoun."""
PLACES = 4
"""Nouns above one of which a place may be: "a house in the | east of | Elm"."""
INNER = MODIFIERS | {"poss", "nummod", "npadvmod"}
"""Dependencies of nouns that no relative clause tells of."""
LINKS = frozenset({"prep", "agent", "acl", "relcl"})
"""Dependencies of what joins a noun to the one before it: "the firm | owned | by Roe"."""
PERSON = "PERSON"


def told_of(pronoun: Token, pack: LanguagePack) -> Token | None:
    """Give what a clause tells of rather than the place or person before it; None for that."""
    verb = pronoun.head
    event = taking_place(pronoun, pack) or event_at(verb.head, verb, pack)
    return event or thing_at(pronoun, pack) or _awaited_of(pronoun, pack)


def _awaited_of(pronoun: Token, pack: LanguagePack) -> Token | None:
    """Give what is awaited of a body: "the | consent | of the Salt Council, which is expected".

    A body is expected to do something; by a time alone, what it gives is.
    """
    verb, body = pronoun.head, pronoun.head.head
    bare = is_passive(verb) and not any(t.dep_ in {"xcomp", "ccomp", "oprd"} for t in verb.rights)
    if not bare or verb.lemma_.lower() not in pack.outlook.expecting or pronoun.tag_ != "WDT":
        return None
    first = body.head if body.dep_ == "conj" else body
    link = first.head
    given = link.head if link.head.pos_ in NOMINAL else word_before(link)
    named = body.pos_ == "PROPN" and first.dep_ == "pobj" and given.pos_ == "NOUN"
    number = number_of(tensed_of(verb))
    agrees = not number or (number == "Sing") == (given.tag_ == "NN")
    return given if named and given.i < link.i and agrees else None


def event_at(place: Token, verb: Token, pack: LanguagePack) -> Token | None:
    """Give the event that went on at a place: "a | fire | at the mill that killed two".

    So with what it was against, and at a place in a place: "the attack on Elm, which | killed two",
    "a raid on a house in the east of Elm, which | killed two".
    """
    events, noun = pack.events, place
    if verb.lemma_.lower() not in events.spanning:
        return None
    if (between := _between(place, verb, pack)) is not None:
        return between
    for _ in range(PLACES):
        link = noun.head
        above = link.head if link.head.pos_ in NOMINAL else word_before(link)
        acts = may_act(noun, pack) and noun.ent_type_ not in PLACE_LABELS
        within = noun.lemma_.lower() in events.nouns or noun.dep_ != "pobj" or acts
        before = above.pos_ in NOMINAL and above.i < link.i
        if within or not before or not _is_where(link, noun, above, pack):
            return None
        if above.lemma_.lower() in events.nouns:
            several = number_of(tensed_of(verb)) == "Plur" and above.tag_ in SINGULAR
            other = verb.lemma_.lower() not in events.toll and object_of(verb) is not None
            if several or other:  # "a crash at a dam that begins its work in May"
                return None
            link.head = above
            return above
        noun = above
    return None


def _between(party: Token, verb: Token, pack: LanguagePack) -> Token | None:
    """Give what went on between two: "the | war | between the army and the rebels, which began"."""
    first = party.head if party.dep_ == "conj" else party
    link, event = first.head, first.head.head
    ends = first.dep_ == "pobj" and link.lower_ in pack.agenda.parties and event.i < link.i
    lemma = event.lemma_.lower()
    if not ends or not (lemma in pack.events.nouns or lemma in pack.agenda.talks):
        return None
    number = number_of(tensed_of(verb))
    agrees = not number or (number == "Sing") == (event.tag_ in SINGULAR)
    return event if agrees and object_of(verb) is None else None


def _is_where(link: Token, noun: Token, above: Token, pack: LanguagePack) -> bool:
    """Whether a preposition tells where, or against whom: "the east | of | Elm", "raids | on"."""
    events = pack.events
    if link.lower_ in pack.amounts.part_of:
        return noun.ent_type_ in PLACE_LABELS or above.lower_ in pack.time.befalling
    return link.lower_ in pack.glance.place_prepositions | events.aiming | events.heading


def taking_place(pronoun: Token, pack: LanguagePack) -> Token | None:
    """Give what took place, as no person and land does: "a | raid | on Roe that took place"."""
    verb, nearest, events = pronoun.head, pronoun.head.head, pack.events
    lemma, thing = verb.lemma_.lower(), object_of(verb)
    staged = thing is not None and pack.agenda.staging.get(lemma) == thing.lower_
    named = nearest.pos_ == "PROPN" and nearest.ent_type_ in PLACE_LABELS | {PERSON}
    somebody = nearest.pos_ == "NOUN" and is_person(nearest, pack)
    if not (staged or lemma in events.occurring) or not (named or somebody):
        return None
    for noun in nouns_before(pronoun):
        words = (noun, *(t for t in noun.lefts if t.dep_ == "compound"))  # "murder | attempt"
        if noun != nearest and any(t.lemma_.lower() in events.nouns for t in words):
            return noun
    return None


def thing_at(pronoun: Token, pack: LanguagePack) -> Token | None:
    """Give the thing in a place of which a clause may tell alone: "a | dam | in Elm, which opened".

    Things are opened, built and signed, and take effect, but no state is or does.
    """
    place, verb, events = pronoun.head.head, pronoun.head, pack.events
    link, thing = place.head, place.head.head
    where = link.lower_ in either(pack.names.inside, pack.names.at_words)
    within = place.dep_ == "pobj" and place.ent_type_ in PLACE_LABELS and where
    if not within or thing.pos_ != "NOUN" or thing.i > link.i or is_person(thing, pack):
        return None
    number = number_of(tensed_of(verb))
    alone = all(t.is_punct or t == verb for t in place.rights)
    if not alone or (number and (number == "Sing") != (thing.tag_ == "NN")):
        return None
    lemma, taken = verb.lemma_.lower(), object_of(verb)
    words = (taken, *nouns_under([t for t in verb.rights if t.dep_ == "prep"]))
    valid = any(t is not None and t.lower_ in events.enforced for t in words)
    done = is_passive(verb) and lemma not in events.landly
    opens = lemma in events.opening and taken is None
    return thing if done or opens or (valid and not is_passive(verb)) else None


def nouns_before(pronoun: Token) -> Iterator[Token]:
    """Yield the nouns that a relative clause may tell of, nearest first: each hangs on the next."""
    doc, at = pronoun.doc, pronoun.i - 1
    while at > 0 and doc[at].is_punct:
        at -= 1
    for token in (doc[at], *islice(ancestors(doc[at]), STEPS)):
        if token.i > pronoun.i:
            return
        if token.pos_ in NOMINAL or token.dep_ in NOUN_SUBJECTS:  # "the 22-year-old | of Elm, who"
            if token.dep_ not in INNER and not _is_age(token):
                yield token
            if token.dep_ in NOUN_SUBJECTS:
                return
        elif token.pos_ in VERBAL:
            yield from (t for t in token.rights if t.dep_ == "dobj" and t.i < at)
            if token.dep_ not in LINKS:
                return
        elif token.dep_ not in LINKS:
            return


def _is_age(number: Token) -> bool:
    """Whether a number in commas tells how old somebody is: "Roe, | 49, | who"."""
    return number.pos_ == "NUM" and number.dep_ == "appos"
