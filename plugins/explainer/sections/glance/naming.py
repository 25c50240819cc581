"""Naming: the full name of whom a headline only calls by a surname, or by what they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.glance.event import OPENING, MainEvent
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.offices import offices_of
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import VERBAL
from explainer.text.syntax.features import is_an
from explainer.text.syntax.parts import has_not, is_passive
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import bare, kind_of
from explainer.text.when import times_in

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.model import Actor, Reading
    from explainer.text.coreference.cast import Cast

ONE = frozenset({"NN", "NNP"})
"""Tags of a noun for one; in a headline it may have a capital."""
BESIDE = frozenset({"compound", "nmod", "amod", "appos"})
"""Dependencies of a noun before a name that says what it names."""


def in_full(found: Span, event: MainEvent, reading: Reading, cast: Cast) -> Span:
    """Give who it is by the full name that the text has: "Ada Roe" for "Roe" and "Elm mayor"."""
    if event.head is None and (one := _named_next(found, event, reading, cast)) is not None:
        return first_mention(one, reading) or found
    if event.head is None or reading.index(found[0]):
        return found
    actor = _surname_of(found, cast)
    named = any(t.dep_ == "cc" or kind_of(t, reading.pack) == "person" for t in found)
    if actor is None and not named and found.root.tag_ in ONE:
        actor = _told_of(found, event, reading, cast) or _introduced(found, event, reading, cast)
    return (actor and first_mention(actor, reading)) or found


def _named_next(found: Span, event: MainEvent, reading: Reading, cast: Cast) -> Actor | None:
    """Whom the sentence behind the lead names with an age: "A clerk was jailed. Ann Roe, 41, was".

    Its verb tells the same. None where the lead tells of two, who may be either.
    """
    at = event.sentence(reading) + 1
    if at >= len(reading.spans) or not is_an(found[0]):
        return None
    people = [t for t in found.sent if t.tag_ in ONE and is_person(t, reading.pack)]
    who = own_subject(reading.spans[at].root)
    actor = cast.at(who) if who is not None and people == [found.root] else None
    if who is None or actor is None or actor.kind != "person" or " " not in actor.name:
        return None
    if not _tells_again(who.head, event, reading):
        return None
    aged = any(t.dep_ == "appos" and t.text.isdecimal() for t in who.rights)
    first = first_mention(actor, reading)
    return actor if aged and first is not None and who in first else None


def _tells_again(verb: Token, event: MainEvent, reading: Reading) -> bool:
    """Whether a verb tells what that of the lead does, and of nobody else: "was jailed", twice.

    Not where both are told of a time, and of none that is the same.
    """
    lead = event.deed
    if lead is None or is_passive(lead) != is_passive(verb) or has_not(verb) != has_not(lead):
        return False
    others = either(reading.pack.amounts.others, reading.pack.glance.others)
    another = any(t.lower_ in others for t in verb.sent)
    told = [{t.edtf for t in times_in(one.sent, reading) if t.edtf} for one in (lead, verb)]
    another = another or (all(told) and told[0].isdisjoint(told[1]))
    same = verb.lemma_.lower() in event.alike | {lead.lemma_.lower()}
    return same and verb.pos_ in VERBAL and not another


def _surname_of(found: Span, cast: Cast) -> Actor | None:
    """The one person of whose name a phrase is a part, and nothing else; None for a full name."""
    words = found.text.split()
    known = (a for a in cast.actors if a.kind == "person" and found.text in a.aliases)
    parts = [a for a in known if set(words) < set(a.name.split())]
    return parts[0] if len(parts) == 1 and cast.at(found.root) in {None, parts[0]} else None


def _told_of(found: Span, event: MainEvent, reading: Reading, cast: Cast) -> Actor | None:
    """Whom the opening tells to have done what one without a name does: "Elm mayor quits"."""
    pack, lemma = reading.pack, found.root.lemma_.lower()
    if lemma not in pack.names.role_heads | pack.names.kin:
        return None
    for span in reading.spans[1:OPENING]:
        for verb in span:
            subject = own_subject(verb) if verb.pos_ in VERBAL and event.names(verb) else None
            actor = cast.at(subject) if subject is not None and subject.pos_ == "PROPN" else None
            if actor is not None and not (
                scene_of(reading).is_quoted(verb) or _is_occasion(verb, reading)
            ):
                return actor if actor.kind == "person" and " " in actor.name else None
    return None


def _is_occasion(verb: Token, reading: Reading) -> bool:
    """Whether a clause tells what came before or after another: "… | after Roe was ousted"."""
    events = reading.pack.events
    marks = (t.lower_ for t in verb.lefts if t.dep_ == "mark")
    return verb.dep_ == "advcl" and any(m in events.after | events.before for m in marks)


def _introduced(found: Span, event: MainEvent, reading: Reading, cast: Cast) -> Actor | None:
    """Whom the lead tells of by name and as what the headline calls one: "Mill firm Acme quit".

    None where the opening calls another so, too, or the headline's land is not that of the lead.
    """
    verb = event.deed
    subject = own_subject(verb) if verb is not None else None
    told = (event.head.verb if event.head is not None else None) or found.root.head
    if verb is not None and _is_turned(told, verb):
        subject = _done_to(told, verb)
    if subject is None:
        return None
    named = next((t for t in subject.rights if t.dep_ == "appos" and cast.at(t)), subject)
    actor = cast.at(subject) or cast.at(named)
    words = [t.text for t in found if t.pos_ != "DET"]
    if actor is None or (len(words) > 1 and not set(words).isdisjoint(actor.name.split())):
        return None  # it has a name
    called = _is_called(subject, found.root, reading) or _holds(actor, found.root, subject, reading)
    if cast.at(found.root) not in {None, actor} or not called:
        return None
    opening = (t for span in reading.spans[1:OPENING] for t in span if t.pos_ == "PROPN")
    others = (t for t in opening if cast.at(t) not in {None, actor})
    if any(_is_called(t, found.root, reading) for t in others):
        return None
    lands = (t for t in found if kind_of(t, reading.pack) in {"place", "group"})
    if any(_words_for(t, reading).isdisjoint(w.text for w in subject.sent) for t in lands):
        return None
    return actor if actor.kind == "organization" or " " in actor.name else None


def _is_turned(headline: Token, lead: Token) -> bool:
    """Whether a headline may tell to whom it was done, and the lead who did it: "Firm sued"."""
    alone = headline.tag_ in {"VBN", "VBD"} and not any(t.dep_ == "dobj" for t in headline.rights)
    return alone and any(t.dep_ == "dobj" for t in lead.rights)


def _done_to(headline: Token, lead: Token) -> Token | None:
    """To whom the lead tells that it was done, in the words of the headline: "charged | Roe |"."""
    same = headline.lemma_.lower() == lead.lemma_.lower()
    return next((t for t in lead.rights if t.dep_ == "dobj"), None) if same else None


def _is_called(name: Token, noun: Token, reading: Reading) -> bool:
    """Tell whether a noun stands beside a name, or is its head: "Gov. Roe", "Acme, a firm"."""
    full = reading.pack.names.full_titles
    beside = [t for t in name.lefts if t.dep_ in BESIDE]
    beside += [t for t in name.rights if t.dep_ == "appos"]
    words = (bare(t.lemma_.lower()) for t in (name, *beside))
    return noun.lemma_.lower() in {full.get(word, word) for word in words}


def _holds(actor: Actor, noun: Token, subject: Token, reading: Reading) -> bool:
    """Tell whether the lead gives somebody the office of a headline: "Roe resigned as mayor"."""
    told = tuple(role for role in actor.roles if role in subject.sent.text)
    offices = offices_of(replace(actor, roles=told), reading.pack)
    return noun.lemma_.lower() in {office.head for office in offices}


def _words_for(land: Token, reading: Reading) -> set[str]:
    """A place or a people by all its words: "Norland" and "Norlanders" for "Norlandic"."""
    known = ((s.name, *s.others, *s.adjectives) for s in reading.pack.names.states)
    return {land.text, *(word for words in known if land.text in words for word in words)}


def first_mention(actor: Actor, reading: Reading) -> Span | None:
    """Where the text first has somebody's full name; None where only the headline has it."""
    places = reading.places
    for piece in actor.evidence:
        at = places[piece.sentence]
        start = reading.starts[at] + piece.start
        if at and piece.text == actor.name:
            return reading.words_at(start, start + len(piece.text))
    return None
