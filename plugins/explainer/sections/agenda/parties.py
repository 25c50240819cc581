"""Parties: who makes a demand: a body, a state, a union, a petition, one person in an office."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.model import Actor
from explainer.sections.agenda.ahead import AHEAD
from explainer.text.attribution.voice import Voice
from explainer.text.attribution.voices import is_nobody
from explainer.text.coreference.cast import Cast
from explainer.text.somebody import is_person
from explainer.text.status import status_of
from explainer.text.syntax.clauses import (
    NOUNS,
    PLURAL,
    auxiliaries,
    children,
    first_conjunct,
    is_infinitive,
)
from explainer.text.syntax.features import (
    has_the,
    is_first_person,
    is_several,
    is_third_person,
)
from explainer.text.syntax.parts import has_joined, is_modal, nouns_under, object_of
from explainer.text.syntax.perfects import is_past_perfect
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import BODIES, bare, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

WHOLE = frozenset({"ROOT", "ccomp", "conj", "relcl", "parataxis"})
"""Dependencies of clauses that tell what somebody demands."""
NAMED = frozenset({"compound", "conj"})
"""Dependencies of the other words of a name, and of another name beside it."""
TOLD = AHEAD | {"ongoing", "happened"}
"""Statuses of a demand that is made."""


def demander_of(verb: Token, pack: LanguagePack) -> Token | None:
    """Give who makes a demand; None where nobody does, or one person only asks for it."""
    arranged = is_infinitive(verb) and verb.dep_ == "xcomp" and status_of(verb, pack) in AHEAD
    if arranged and (doer := subject_of(verb)) is not None and is_party(doer, pack):
        return doer
    if is_infinitive(verb) or (verb.tag_ == "VBG" and not auxiliaries(verb)):
        return _by_deed(verb, pack)
    if not (verb.dep_ in WHOLE or _is_set_against(verb, pack)) or not _is_made(verb, pack):
        return None
    subject = subject_of(verb)
    named = by_name(subject, pack)
    if verb.lemma_.lower() in pack.agenda.wanting and verb.tag_ == "VBD":
        return None  # "they wanted the bank to" tells of what has not come
    if subject is None or (verb.lemma_.lower() in pack.agenda.asking and _is_one(subject, pack)):
        return None  # "Roe asked the guard to open the door", who may well have done so
    if verb.lemma_.lower() in pack.agenda.asking and _is_background(verb):
        return None
    if named is not None and named is not subject:
        return named
    return subject if is_party(subject, pack) else None


def those_before(pronoun: Token, pack: LanguagePack) -> Token | None:
    """Give those of whom the sentence before tells: "Tenants are angry. | They | demand a cap".

    None where they are no party, or "they" is no subject of its sentence.
    """
    start, root = pronoun.sent.start, pronoun.sent.root
    if not start or not is_several(pronoun) or own_subject(root) != pronoun:
        return None
    before = pronoun.doc[start - 1].sent
    subject = own_subject(before.root)
    if subject is None or subject.tag_ not in PLURAL or not is_party(subject, pack):
        return None
    others = (t for t in before if t.tag_ in PLURAL and t.i > before.root.i and is_person(t, pack))
    return None if any(others) else subject


def _is_background(verb: Token) -> bool:
    """Whether a relative clause tells of it in the past: "the board, which asked the court to"."""
    first = first_conjunct(verb)
    return verb.tag_ == "VBD" and first.dep_ == "relcl"


def by_name(noun: Token | None, pack: LanguagePack) -> Token | None:
    """Give the name behind what somebody is: "the mayor, | Ann Roe"; else the noun itself."""
    if noun is None or not is_person(noun, pack):
        return noun
    return next((t for t in noun.rights if t.dep_ == "appos" and t.pos_ == "PROPN"), noun)


def _is_set_against(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause tells what others do: "while the union demanded a raise", no "since"."""
    marks = {t.lower_ for t in children(verb) if t.dep_ == "mark"}
    own = verb.dep_ == "advcl" and own_subject(verb) is not None
    along = verb.i > verb.head.i and not pack.events.circumstances.isdisjoint(marks)
    return own and (along or not pack.speech.contrasting.isdisjoint(marks))


def _is_one(noun: Token, pack: LanguagePack) -> bool:
    """Whether a name or pronoun is one person's."""
    person = noun.tag_ == "PRP" or kind_of(noun, pack) == "person"
    return person and not has_joined(noun)


def _is_made(verb: Token, pack: LanguagePack) -> bool:
    """Whether people do it now, have done it or will, and had not done it long before."""
    status = status_of(verb, pack)
    open_ended = status == "possible" and not is_modal(verb)  # "called on the bank to lend"
    return (status in TOLD or open_ended) and not is_past_perfect(verb, pack.certainty)


def _by_deed(verb: Token, pack: LanguagePack) -> Token | None:
    """Who demands by what they do: "sent a letter urging", "a petition calling for"."""
    above = verb.head
    if verb.dep_ == "acl" and above.pos_ in NOUNS:
        if _is_questioned(above.head, pack):
            return None
        if is_party(above, pack):
            return above
        if above.dep_ != "dobj" or not _is_paper(above, pack) or not _is_made(above.head, pack):
            return None
        writer = subject_of(above.head)
        return writer if writer is not None and is_party(writer, pack) else None
    joined = above.head if verb.dep_ == "pcomp" and above.lower_ in pack.agenda.inside else None
    if joined is not None and joined.lemma_.lower() in pack.agenda.joining_in:
        who = subject_of(joined) if _is_made(joined, pack) else None
        return who if who is not None and is_party(who, pack) else None
    if verb.dep_ not in ("advcl", "xcomp", "acl") or above.pos_ != "VERB" or verb.i < above.i:
        return None
    thing, subject = object_of(above), subject_of(above)
    if verb.dep_ == "xcomp" and above.lemma_.lower() in pack.agenda.lasting:
        told = status_of(above, pack) in TOLD and subject is not None
        return subject if told and subject is not None and is_party(subject, pack) else None
    if not _is_made(above, pack):
        return None
    if verb.dep_ == "advcl" and verb.tag_ == "VBG" and verb.nbor(-1).text == ",":
        by = subject if above.dep_ in WHOLE and above.tag_ not in ("VBG", "VB") else None
        if by is not None and is_party(by, pack):
            return by  # "wrote to the mayor, | urging her to"
    acts = subject is not None and subject.lemma_.lower() in pack.agenda.protesters
    if subject is not None and above.lemma_.lower() in pack.agenda.marching:
        acts |= _are_many(subject, pack)
    made = thing is not None and thing.i < verb.i and _is_paper(thing, pack)
    if not made:
        return subject if acts and is_infinitive(verb) else None
    if subject is not None and is_party(subject, pack):
        return subject
    if above.lemma_.lower() in pack.agenda.using:
        return None  # "Roe used a rally to call for": the rally calls for nothing
    return thing if thing is not None and is_party(thing, pack) else None


def _is_questioned(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause asks or supposes: "did not say whether those calling for it would go"."""
    asking = either(pack.agenda.whether, pack.agenda.if_words)
    return any(t.dep_ == "mark" and t.lower_ in asking for t in verb.lefts)


def _are_many(noun: Token, pack: LanguagePack) -> bool:
    """Whether it is a crowd: "hundreds", "thousands of people", "protesters"."""
    crowd = noun.lemma_.lower() in pack.agenda.crowds
    return crowd or (noun.tag_ in PLURAL and is_person(noun, pack))


def _is_paper(noun: Token, pack: LanguagePack) -> bool:
    """Whether it is something by which people make a demand."""
    return noun.lemma_.lower() in either(pack.agenda.appeals, pack.speech.documents)


def is_party(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun is for those who make demands together, or for what they sign.

    Names and "it" may be; whether they stand for one without an office is for others to find out.
    """
    words, lemma = pack.agenda, noun.lemma_.lower()
    if noun.tag_ == "PRP":
        return is_third_person(noun) or _speaks(noun)
    if noun.pos_ not in NOUNS or is_nobody(noun, pack) or noun.left_edge.tag_ == "WP$":
        return False
    if lemma in words.appeals:
        return True
    if lemma in either(words.empty, words.crowds) or noun.like_num:  # "dozens of clerks"
        return any(
            is_party(t, pack) for t in nouns_under(t for t in noun.rights if t.lower_ in words.of)
        )
    if lemma in pack.speech.documents:
        owners = [t for t in noun.lefts if t.dep_ == "poss" and t.pos_ in NOUNS]
        owners += nouns_under(t for t in noun.rights if t.lower_ in words.authors)
        return any(is_party(t, pack) for t in owners)
    if noun.tag_ == "NNPS" and has_the(noun):
        return True  # "the Greens"
    if kind_of(noun, pack) == "person":
        return True
    known = any(
        t.lemma_.lower() in either(words.demanders, words.bodies, pack.speech.bodies)
        for t in (noun, *beside_name(noun))
    )
    if is_person(noun, pack):
        alone = noun.tag_ not in PLURAL and not has_joined(noun)
        if alone and lemma in words.heads and has_the(noun):
            return True
        return (known and not alone) or _speaks_for_others(noun, pack)
    beside = [t for t in children(noun) if t.pos_ == noun.pos_ == "PROPN" and t.dep_ in NAMED]
    named = any(kind_of(t, pack) in BODIES | {"group"} for t in (noun, *beside))
    return known or (named and not (_is_bare(noun, pack) and not beside))


def _speaks(pronoun: Token) -> bool:
    """Whether somebody tells what they demand themselves: '"| I | urge the bank to", she said'."""
    return is_first_person(pronoun) and pronoun.head.tag_ in ("VBP", "VBG", "VBN")


def beside_name(name: Token) -> Iterator[Token]:
    """Give the nouns for what bears a name: "Unite, the | union", "the | group | Unite"."""
    yield from (t for t in name.rights if t.dep_ == "appos")
    before = (t for t in name.lefts if t.dep_ == "compound" and name.pos_ == "PROPN")
    yield from (t for t in before if t.pos_ == "NOUN")


def _speaks_for_others(noun: Token, pack: LanguagePack) -> bool:
    """Whether one speaks for somebody named: "a spokesman for the union", "Ann Roe's lawyer"."""
    lemma = noun.lemma_.lower()
    if lemma not in either(pack.speech.spokespeople, pack.agenda.proxies):
        return False
    links = (t for t in noun.rights if t.lower_ in pack.agenda.speaking_for)
    return any(t.pos_ in NOUNS for t in (*nouns_under(links), *noun.lefts) if t.dep_ != "det")


def _is_bare(name: Token, pack: LanguagePack) -> bool:
    """Whether a name is one word, which parsers take for a body's where it is a person's."""
    written = name.text.isupper() or any(t.dep_ == "det" for t in name.lefts)
    return kind_of(name, pack) == "organization" and not written


def is_nobody_in_office(noun: Token, told: Voice | None, cast: Cast, pack: LanguagePack) -> bool:
    """Tell whether who demands is one person without an office, or a pronoun for nobody known."""
    if noun.tag_ == "PRP":
        actor = cast.by_id(told.actor) if told is not None else None
        return actor is None or (actor.kind == "person" and not _has_office(actor, pack))
    actor = cast.at(noun)
    if noun.tag_ in PLURAL or has_joined(noun):
        return False
    if actor is None:
        return kind_of(noun, pack) == "person"
    return actor.kind == "person" and not _has_office(actor, pack)


def _has_office(actor: Actor, pack: LanguagePack) -> bool:
    """Whether one's role is to ask for things in public: "senator", "MP", not "senator's wife"."""
    offices, links = either(pack.names.offices, pack.agenda.advocates), pack.names.service_links
    words = (map(bare, role.split()) for role in actor.roles)
    heads = (list(takewhile(lambda word: word not in links, row)) for row in words)
    return any(row and row[-1] in offices for row in heads)
