"""Tellers: who says an event, as the page shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Reading, Sourcing
from explainer.text.attribution import Voice, names_nobody, names_share
from explainer.text.cast import Cast

if TYPE_CHECKING:
    from spacy.tokens import Token

EDGE = 3
"""Words at either end of a sentence in which it is told who says it: "…, she said"."""

Teller = tuple[str | None, Sourcing]
"""Who says it, None for the article itself, and of what sort that is."""

ARTICLE: Teller = (None, "article")


def teller_of(
    voice: Voice | None, text: str, event: Token, reading: Reading, cast: Cast, *, dated: bool
) -> Teller | None:
    """Give who says an event; None where nobody knows who that is, and so it is not told.

    What has a date is told all the same, with the article's own word in marks: “she”; but not what
    "they" say of themselves, nor beside what "she" says in the middle of the sentence. What readers
    are told to see ("you can see that") is told by nobody.
    """
    if voice is None:
        return ARTICLE
    name = _named(voice, reading, cast)
    if names_share(name, reading.pack):
        return None
    if not names_nobody(name, reading.pack):
        return name, voice.sourcing
    word = voice.words.lower()
    words = [t.lower_ for t in event.sent if t.is_alpha]
    apart = word in (*words[:EDGE], *words[-EDGE:]) and not text.lower().startswith(f"{word} ")
    somebody = word in reading.pack.events.persons and apart
    return (f"“{word}”", "anonymous") if dated and somebody else None


def is_held(text: str, voice: Voice, reading: Reading) -> bool:
    """Tell whether the words of an event name who says so; "he" in them may be anybody."""
    speech = reading.pack.speech
    return voice.words in text and voice.words.lower() not in {*speech.personal, *speech.neutral}


def _named(voice: Voice, reading: Reading, cast: Cast) -> str:
    """Who says it: of a pronoun the name of the one for whom it stands."""
    pronoun = voice.words.lower() in reading.pack.speech.personal
    actor = next((a for a in cast.actors if a.id == voice.actor), None)
    small = actor is not None and actor.kind == "person" and voice.inside.islower()
    named = small and actor is not None and actor.name.lower().endswith(voice.inside)
    return actor.name if (pronoun or named) and actor is not None else voice.inside
