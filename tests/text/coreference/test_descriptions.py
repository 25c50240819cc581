"""Descriptions: "the mayor" stands for the one person with that role."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.cast import Cast


@pytest.fixture
def meant(reading):
    """Whom a word of a text stands for."""

    def find(text, word, place=-1):
        made = reading(text)
        cast = Cast.of(made, ACTORS.extract(made, Facts()))
        token = [t for t in made.doc if t.text == word][place]
        actor = cast.at(token)
        return actor.name if actor else None

    return find


def test_the_only_holder_of_a_role_is_meant(meant):
    text = "Harbour Minister Anna Berg met Senator Peter Falk. Later the minister left."
    assert meant(text, "minister") == "Anna Berg"


def test_a_role_in_short_is_the_role_in_full(meant):
    assert meant("Gov. Anna Berg met Peter Falk. Later the governor left.", "governor")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Senator Anna Berg met Senator Peter Falk. Later the senator left.", "senator"),
        ("Minister Anna Berg spoke. Later a minister left.", "minister"),
        ("Minister Anna Berg spoke. The land has no office of the minister.", "minister"),
        ("Minister Anna Berg spoke. Later the other minister left.", "minister"),
        ("Minister Anna Berg spoke. Later the minister of health left.", "minister"),
        ("On Monday the minister left. Minister Anna Berg spoke.", "minister"),
        (
            "Minister Anna Berg met the choir. Her deputy minister sang. The minister left.",
            "minister",
        ),
        ("Many sailors, including Ms. Anna Berg, sang. Later the sailor left.", "sailor"),
        (
            "A youth was shot by an officer in Elm. In May an officer shot a man in Oak. No jury "
            "charged Officer Anna Berg with that. The officer wore no camera.",
            "officer",
        ),
    ],
    ids=[
        *("two holders", "indefinite", "the post", "another", "another's office"),
        *("not named yet", "unnamed", "one of many", "two brought in"),
    ],
)
def test_where_somebody_else_may_be_meant_nobody_is(meant, text, word):
    assert meant(text, word) is None


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        (
            "President Anna Berg met Vice President Peter Falk. The vice president left.",
            "president",
            "Peter Falk",
        ),
        (
            "President Anna Berg met former President Peter Falk. Later the president left.",
            "president",
            "Anna Berg",
        ),
        (
            "Anna Berg, the minister of health, met Peter Falk. The minister of health left.",
            "minister",
            "Anna Berg",
        ),
    ],
    ids=["deputy", "formerly", "of what"],
)
def test_every_word_of_the_role_tells(meant, text, word, name):
    assert meant(text, word) == name


def test_who_is_named_since_an_unnamed_one_is_meant(meant):
    text = "Minister Anna Berg met her deputy minister. Berg sang. Later the minister left."
    assert meant(text, "minister") == "Anna Berg"


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Elm will shut, the port's chief clerk has said.", "Anna Berg"),
        ("Elm will shut, the port's chief clerk has told Anna Berg.", None),
    ],
    ids=["named-next", "told-to"],
)
def test_who_opens_an_article_by_a_role_is_who_is_named_next(meant, lead, name):
    text = f"{lead} Anna Berg said the cost of the mill was too high for the town."
    assert meant(text, "clerk") == name


@pytest.mark.parametrize("before", ["Acting", "Interim", "Caretaker"])
def test_who_has_an_office_for_now_is_called_by_it(meant, before):
    assert meant(f"{before} director Anna Berg wrote. Later the director left.", "director")


def test_a_deputy_is_not_called_by_the_office(meant):
    assert meant("Deputy mayor Anna Berg wrote. Later the mayor left.", "mayor") is None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The mayor of Elm, Ann Roe, quit on Monday. A row in 1987 hurt the mayor.", None),
        ("The mayor of Elm, Ann Roe, quit on Monday. Clerks thanked the mayor.", "Ann Roe"),
        ("Ann Roe became mayor of Elm in 2010. In 2014 clerks thanked the mayor.", "Ann Roe"),
    ],
    ids=["then", "now", "told of then"],
)
def test_who_holds_an_office_now_need_not_have_held_it_long_ago(meant, text, who):
    assert meant(text, "mayor") == who


@pytest.mark.parametrize(
    ("behind", "who"),
    [
        ("Ann Roe, 61, a former clerk at the port, said it was cold.", "Ann Roe"),
        ("Ann Roe, the head clerk, said it was not.", None),
    ],
    ids=["new", "another"],
)
def test_who_opens_an_article_unnamed_is_who_is_called_so_when_named(meant, behind, who):
    assert meant(f"A retired clerk told a court that the mill sank. {behind}", "clerk", 0) == who
