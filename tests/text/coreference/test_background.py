"""Background: whom a sentence brings in that tells what was before the news."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.quotes import QUOTES
from explainer.text.coreference.background import background_of
from explainer.text.coreference.cast import Cast

LEAD = "A captain was cleared on Monday.\n\nAdam Poe wept in court. Poe thanked the jury."


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Ben Roe was fined in 2019.", True),
        ("Ben Roe had been at sea.", True),
        ("Ben Roe was fined on Monday.", False),
        ("Ben Roe was fined.", False),
    ],
    ids=["old", "had been", "news", "no date"],
)
def test_what_was_before_the_news(reading, text, tells):
    made = reading(text)
    assert all(background_of(made)) is tells


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Ben Fox, a pilot, was fined in 2019.\n\n", None),
        ("Ben Fox, a pilot, was fined in 2019. ", "Ben Fox"),
    ],
    ids=["a new paragraph", "in the same"],
)
def test_he_of_a_new_paragraph_may_be_whom_the_news_is_about(reading, before, who):
    made = reading(f"{LEAD}\n\n{before}He left Elm for good.")
    cast = Cast.of(made, ACTORS.extract(made, Facts()))
    he = [t for t in made.doc if t.text == "He"][-1]
    actor = cast.at(he)
    assert (actor.name if actor else None) == who


def test_nobody_is_told_to_have_said_what_he_said_behind_that(reading):
    made = reading(f"{LEAD}\n\nBen Fox, a pilot, was fined in 2019.\n\nHe said the ship was sound.")
    actors = Facts(lists=(("actors", tuple(ACTORS.extract(made, Facts()))),))
    assert "Ben Fox" not in {q.speaker for q in QUOTES.extract(made, actors)}
