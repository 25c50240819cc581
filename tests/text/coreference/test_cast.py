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


def pronouns_of(made, cast, words):
    found = ((t.lower_, cast.at(t)) for t in made.doc if t.lower_ in words)
    return [(word, actor and actor.name) for word, actor in found]


def test_pronouns_tell_the_gender_of_who_has_no_given_name_that_does(reading):
    text = "Adanwe Poe said she had sold her mill."
    cast = cast_of(reading(text))
    assert [cast.gender(actor) for actor in cast.actors] == ["f"]


def test_who_is_told_of_by_he_and_by_she_has_no_gender(reading):
    text = "Adanwe Poe said she had sold her mill.\nAdanwe Poe said he would sell his boat."
    cast = cast_of(reading(text))
    assert [cast.gender(actor) for actor in cast.actors] == [None]


def test_she_is_nobody_for_whom_he_stood(reading):
    made = reading("Clerk Adanwe Poe left on Monday. He said the oldest of her ships had sunk.")
    assert pronouns_of(made, cast_of(made), {"he", "her"}) == [("he", "Adanwe Poe"), ("her", None)]


def test_a_gender_that_pronouns_tell_leaves_one_of_two(reading):
    made = reading(
        "Adanwe Poe sold her mill because she was ill.\nBen Crow left Elm.\n"
        "Adanwe Poe met Ben Crow in Elm. He bought a boat."
    )
    assert pronouns_of(made, cast_of(made), {"he"}) == [("he", "Ben Crow")]


def test_an_actor_is_found_by_its_id(reading):
    cast = cast_of(reading("Ann Roe left Elm."))
    assert cast.by_id("ann-roe") == cast.named("Ann Roe")
    assert cast.by_id(None) is None
