"""Which clauses may tell an event without a time, by their tense and their place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.timeline.candidates import may_tell
from explainer.sections.timeline.deeds import Deeds
from explainer.sections.timeline.doers import Doers
from explainer.sections.timeline.narrating import Narrator
from explainer.sections.timeline.thread import Thread
from explainer.text.coreference.cast import Cast

LATER = "The harbour is old. The pier is long. "
"""Two sentences in which nothing happens, so that what follows is no longer the lead."""


@pytest.fixture
def told(reading: Callable[..., Reading]) -> Callable[[str, str], bool]:
    """Whether the clause of a verb may tell an event of an invented text."""

    def made(text: str, verb: str) -> bool:
        read = reading(LATER + text)
        cast = Cast.of(read, tuple(ACTORS.extract(read, Facts())))
        narrator = Narrator(Deeds(Doers(read.pack, Thread.of(read, cast))))
        return may_tell(next(t for t in read.doc if t.text == verb), narrator)

    return made


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Ann Roe sold the mill.", "sold"),
        ("Ann Roe has sold the mill.", "sold"),
        ("Ann Roe is selling the mill.", "selling"),
        ("The crowd sang as Elm beat Dale.", "beat"),
        ("Ann Roe sold the mill, with Ben Crow buying a boat.", "buying"),
        ("Ann Roe managed to leave before rebels attacked the port.", "attacked"),
    ],
    ids=["past", "perfect", "under way", "who won", "with", "before a deed"],
)
def test_what_was_done_may_be_told(told, text, verb):
    assert told(text, verb)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Ann Roe sells mills.", "sells"),
        ("Ann Roe wants to sell the mill.", "sell"),
        ("The mayor spoke as she toured the town.", "toured"),
        ("Ann Roe left after selling the mill.", "selling"),
        ("Ann Roe hoped to leave before rebels attacked the port.", "attacked"),
    ],
    ids=["present", "infinitive", "circumstance", "gerund", "before an aim"],
)
def test_what_is_so_or_goes_along_may_not(told, text, verb):
    assert not told(text, verb)
