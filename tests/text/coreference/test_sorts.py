"""Sorts: what a noun for a sort may call, of all that an article names."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.inventory import inventory_of
from explainer.text.coreference.sorts import sought_by


@pytest.fixture
def sought(reading):
    """What a noun may call of what a text names."""

    def find(text, word):
        read = reading(text)
        inventory = inventory_of(read, Cast.of(read, ACTORS.extract(read, Facts())))
        return sought_by(word, read, inventory)

    return find


@pytest.mark.parametrize(
    ("text", "word", "fit"),
    [
        ("Halden Bank cut 40 jobs.", "bank", 2),
        ("Elm Air cut 40 jobs. The airline Elm Air sued.", "airline", 2),
        ("The Halden Coalition shut in May.", "coalition", 2),
        ("The magazine Elmtime shut in May.", "magazine", 2),
        ("Elmacorp cut 40 jobs.", "company", 1),
        ("The Salt Party lost 40 seats.", "company", 0),
        ("Ohio sued the mill in May.", "state", 2),
        ("Ohio sued the mill in May.", "country", 0),
    ],
    ids=["name", "beside", "coalition", "magazine", "perhaps", "party", "part", "no country"],
)
def test_how_well_a_noun_fits_a_name(sought, text, word, fit):
    found = sought(text, word)
    assert (0 if found is None else max(found.fits.values())) == fit


def test_what_is_named_far_more_often_than_others_is_the_best(sought):
    text = "Halden Bank shut. Halden Bank sued. Shares of Halden Bank fell. "
    assert sought(text, "bank").best.key == "halden-bank"
    assert sought(text + "Elm Bank lost. Elm Bank sued.", "bank").best is None


def test_a_body_that_nothing_calls_a_firm_is_one_where_the_article_is_about_it(sought):
    text = "Elmacorp shut. Elmacorp sued. Shares of Elmacorp fell."
    assert sought(text, "company").best.key == "elmacorp"
    assert sought(text, "bank") is None


def test_a_league_that_is_named_once_may_be_another(sought):
    text = "Elm finished third in the league. Oak will play in the Norland League."
    assert sought(text, "league") is None or sought(text, "league").best is None
