"""Naming: the full name of whom a headline only calls by a surname, or by what he is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.glance.event import OPENING, MainEvent
from explainer.text.attribution.scene import scene_of
from explainer.text.syntax.clauses import VERBAL
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span

    from explainer.model import Actor, Reading
    from explainer.text.coreference.cast import Cast


def in_full(found: Span, event: MainEvent, reading: Reading, cast: Cast) -> Span:
    """Give who it is by the full name that the text has: "Ada Roe" for "Roe" and "Elm mayor"."""
    if event.head is None or reading.index(found[0]):
        return found
    actor = _surname_of(found, cast) or _told_of(found, event, reading, cast)
    return (actor and first_mention(actor, reading)) or found


def _surname_of(found: Span, cast: Cast) -> Actor | None:
    """The one person of whose name a phrase is a part, and nothing else; None for a full name."""
    words = found.text.split()
    known = (a for a in cast.actors if a.kind == "person" and found.text in a.aliases)
    parts = [a for a in known if set(words) < set(a.name.split())]
    return parts[0] if len(parts) == 1 and cast.at(found.root) in {None, parts[0]} else None


def _told_of(found: Span, event: MainEvent, reading: Reading, cast: Cast) -> Actor | None:
    """Whom the opening tells to have done what one without a name does: "Elm mayor quits"."""
    pack, lemma = reading.pack, found.root.lemma_.lower()
    one = found.root.tag_ == "NN" and lemma in pack.names.role_heads | pack.names.kin
    if not one or any(t.dep_ == "cc" or kind_of(t, pack) == "person" for t in found):
        return None
    for span in reading.spans[1:OPENING]:
        for verb in span:
            subject = own_subject(verb) if verb.pos_ in VERBAL and event.names(verb) else None
            actor = cast.at(subject) if subject is not None and subject.pos_ == "PROPN" else None
            if actor is not None and not scene_of(reading).is_quoted(verb):
                return actor if actor.kind == "person" and " " in actor.name else None
    return None


def first_mention(actor: Actor, reading: Reading) -> Span | None:
    """Where the text first has somebody's full name; None where only the headline has it."""
    places = reading.places
    for piece in actor.evidence:
        at = places[piece.sentence]
        start = reading.starts[at] + piece.start
        if at and piece.text == actor.name:
            return reading.words_at(start, start + len(piece.text))
    return None
