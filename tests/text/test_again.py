"""Whom the same words stood for before."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.attribution.again import same_again
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.cast import Cast
from pace import is_linear


@pytest.mark.parametrize(
    "unit",
    [
        "The harbour minister called for a vote.\n",
        "Ann Roe left. The harbour minister called for a vote.\n",
    ],
    ids=["nobody", "somebody"],
)
def test_words_that_are_said_again_and_again_take_linear_time(reading, unit):
    made = {times: reading(unit * times) for times in (100, 800)}
    casts = {n: Cast.of(r, tuple(ACTORS.extract(r, Facts()))) for n, r in made.items()}

    def work(times):
        scene = scene_of(made[times])
        nouns = [t for t in scene.doc if t.lower_ == "minister"]
        assert len(nouns) == times
        for noun in nouns:
            same_again(noun, scene, casts[times])

    assert is_linear(work, 100, 800)


def test_the_same_words_stand_for_whom_they_stood_for_before(reading):
    made = reading("The harbour minister, Ann Lee, left.\n" * 2 + "The harbour minister spoke.")
    cast, scene = Cast.of(made, tuple(ACTORS.extract(made, Facts()))), scene_of(made)
    found = [same_again(t, scene, cast) for t in scene.doc if t.lower_ == "minister"]
    assert [a and a.name for a in found][::2] == ["Ann Lee"] * 2
