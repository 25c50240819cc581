"""The cast: which actor a token stands for."""

from __future__ import annotations

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.cast import Cast


def cast_of(made):
    return Cast.of(made, ACTORS.extract(made, Facts()))


def test_a_name_stands_for_its_actor(reading):
    made = reading("Minister Anna Berg spoke. Berg left early.")
    cast = cast_of(made)
    found = {t.text: cast.at(t).name for t in made.doc if cast.at(t)}
    assert found == {"Anna": "Anna Berg", "Berg": "Anna Berg"}


def test_an_actor_is_found_by_any_of_its_names(reading):
    cast = cast_of(reading("Minister Anna Berg spoke. Berg left early."))
    assert cast.named("berg") is cast.named("Anna Berg")
    assert cast.named("nobody") is None


def test_the_cast_of_the_same_actors_is_made_once(reading):
    made = reading("Minister Anna Berg spoke on Monday.")
    actors = tuple(ACTORS.extract(made, Facts()))
    assert Cast.of(made, actors) is Cast.of(made, actors)
    assert Cast.of(made, ()).actors == ()
