"""Parallel: who a sentence was about is whom the next one goes on with."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.meant import meant_by


@pytest.fixture
def he(reading):
    """Whom the last "he" of a text stands for: a name, or None."""

    def find(text):
        read = reading(text)
        cast = Cast.of(read, ACTORS.extract(read, Facts()))
        token = next(t for t in reversed(read.doc) if t.lower_ == "he")
        return next((actor.name for actor in meant_by(token, read, cast)), None)

    return find


@pytest.mark.parametrize(
    "text",
    [
        "Lawyers for Ben Crow gave no answer. Tom Reed told Elm Radio he was angry at the ruling.\n"
        "“I will go on,” he said.",
        "Mayor Ben Crow called the clerk. Tom Reed attacked Crow's speech as empty.\n"
        "He also said the port was to be sold.",
        "“In the days of Ben Crow the port was full,” Ann Poe said on Monday.\n"
        "Tom Reed spent $5m on the port.\nHe opened a school in Elm in May.",
        "The guard gave no answer. Tom Reed told Elm Radio that the port was safe.\n"
        "“I thank Ben Crow for the boats,” he said.",
    ],
    ids=["his words", "a thing of another", "in a quotation", "whom he tells of"],
)
def test_he_is_whom_the_sentence_before_is_about(he, text):
    assert he(text) == "Tom Reed"


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ben Crow met the clerk. Tom Reed attacked Crow in Elm.\nHe said the port was sold.",
        "Ben Crow robbed the mill on Monday. Tom Reed said the guard was hurt.\nHe fled to Elm.",
        "Ben Crow was stabbed on Monday. Tom Reed left the house.\nHe died on Tuesday.",
        "The port was sold on Monday. Tom Reed wrote a book about Ben Crow.\nHe died on Tuesday.",
        "Mayor Ben Crow met the clerk. Kim Reed attacked Crow's speech.\nHe left on Tuesday.",
    ],
    ids=["acted on", "only reports", "told of before", "behind a preposition", "no gender"],
)
def test_he_is_nobody_where_another_may_be_meant(he, text):
    assert he(text) is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Kim Reed beat runners including Ben Crow and Al Poe.\n“I am glad,” he said.", "Kim Reed"),
        ("Kim Reed beat Ben Crow to the prize.\n“I am glad,” he said.", None),
        ("Kim Reed beat runners including Ben Crow and Al Poe.\nHe left on Tuesday.", None),
    ],
    ids=["speaks", "another acted on", "acts"],
)
def test_whose_name_tells_no_gender_goes_on_to_speak(he, text, speaker):
    assert he(text) == speaker


def test_a_family_is_many_and_nobody_s_he(he):
    text = "Tom Reed said his family bought the mill.\nIn 1990, he sold it."
    assert he(text) == "Tom Reed"


@pytest.mark.parametrize(
    "told",
    [
        "Tom Reed is tired of being mayor.",
        "Tom Reed was charged with obstruction of justice.",
    ],
)
def test_a_bare_noun_is_nobody_else(he, told):
    assert he(f"{told}\nOn Monday he sold the mill, which he owned.") == "Tom Reed"
