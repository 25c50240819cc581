"""Protagonist: "he" far from a name is whom the article goes on telling of."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.cast import Cast


@pytest.fixture
def last(reading):
    """Whom the last pronoun of a text stands for, by name."""

    def find(text):
        made = reading(text)
        cast = Cast.of(made, ACTORS.extract(made, Facts()))
        pronouns = [t for t in made.doc if t.lower_ in made.pack.names.pronouns]
        actor = cast.at(pronouns[-1])
        return actor.name if actor else None

    return find


LIFE = "Ben Poe was born in Elm. Poe led the union. Poe wrote a book. Poe lost his seat. "


@pytest.mark.parametrize(
    ("goes_on", "who"),
    [
        ("Poe beat Tom Crow. The book sold well. He died in Elm.", "Ben Poe"),
        ("Critics in Halden praised a book by Tom Crow. He died in Elm.", None),
        ("Tom Crow was charged. He died in Elm.", None),
        ("The plans had been drawn up by Poe's predecessor, Tom Crow. He died in Elm.", None),
        ("The mayor was charged. He died in Elm.", None),
        ("The book sold well. After Tom Crow left, he died in Elm.", None),
        ("The book sold well. The duke, who sold his house, died in Elm.", None),
        ("The book sold well. It was read aloud. It was banned. He died in Elm.", None),
        ("The book sold well. It was read aloud. She died in Elm.", None),
        ('The book sold well. "Poe is a bore," he wrote in Elm.', None),
    ],
)
def test_far_from_a_name_it_is_whom_the_article_is_about(last, goes_on, who):
    assert last(LIFE + goes_on) == who


def test_who_is_told_of_no_more_than_others_is_no_protagonist(last):
    others = "Tom Crow sang. Crow left. Crow ate. Crow slept. Jim Fox sang. Fox left. Fox ate. "
    text = LIFE + others + "Poe ran. The town was silent. He died in Elm."
    assert last(text) is None


def test_a_story_about_two_has_no_protagonist(last):
    text = "Tom Crow sang. Crow left. Crow ate. " + LIFE + "Poe beat Crow. It rained. He died."
    assert last(text) is None


def test_a_story_about_somebody_without_a_name_has_no_other_protagonist(last):
    told = "Ben Poe was asked. Poe met a man. Poe talked at length. Poe came up with an answer. "
    assert last(told + "The book sold well. He died in Elm.") == "Ben Poe"
    man = "The man had been ill. The man took a walk. The man slept badly. "
    assert (
        last(told + man + "Poe told the man to rest. The book sold well. He died in Elm.") is None
    )
