"""Scene: which entry each token of an article names, and where names start and end."""

from __future__ import annotations

from explainer.sections.actors.joining import joined
from explainer.sections.actors.scene import Scene
from explainer.text.names import names_of


def test_a_name_starts_with_its_first_word_and_ends_behind_its_last(reading):
    made = reading("The clerk Ann Mary Roe left Acme Ltd.")
    scene = Scene.of(made, joined(made, names_of(made)))
    mary, clerk = (next(t.i for t in made.doc if t.text == word) for word in ("Mary", "clerk"))
    assert (scene.start(mary), scene.end(mary)) == (mary - 1, mary + 2)
    assert (scene.start(clerk), scene.end(clerk)) == (clerk, clerk)
