"""Results: scores and standings beside a name."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of
from explainer.text.names.draft import Draft
from explainer.text.names.results import has_result, is_score, is_side
from explainer.text.tokens import Tokens


@pytest.fixture
def result(reading):
    """Whether the first "Zendas" of a text has a result of its own."""

    def find(text):
        made = reading(text)
        tokens = Tokens.of(made.doc, made.pack.labels)
        at = tokens.low.index("zendas")
        return has_result(made, tokens, Draft(start=at, end=at + 1, label=""), made.pack.names)

    return find


@pytest.mark.parametrize(
    "text",
    [
        "The Zendas (6-5, 3-4) ended a run of losses.",
        "Zendas 4, Elms 1: Ann Roe scored twice.",
        "Elms 4, Zendas 1: Ann Roe scored twice.",
        "They saw the Zendas' 3-1 victory on Friday.",
        "Ann Roe scored twice for the Zendas on Friday.",
        "Ann Roe had 30 points and nine rebounds for the Zendas.",
        "The Zendas lost 24-17 on Friday.",
        "The Zendas beat the Elms 3-1 on Friday.",
        "With the Zendas facing possible relegation, they will fight.",
        "The Zendas fought against relegation.",
    ],
    ids=[
        *("standing", "first of two", "second of two", "owned", "scored for", "tallied for"),
        *("lost", "beat", "facing relegation", "against relegation"),
    ],
)
def test_a_score_beside_a_name_is_its_own(result, text):
    assert result(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Zendas (1999-2004) were a band.",
        "They sold 4 Zendas, 3 of them red.",
        "They built a house for the Zendas in May.",
        "The Zendas won a prize in May.",
        "The Zendas talked of a relegation.",
    ],
    ids=["years", "numbers before", "for", "no score", "talk"],
)
def test_other_numbers_are_no_score(result, text):
    assert not result(text)


def test_a_score_is_two_short_numbers(reading):
    made = reading("It was 3-1 in 2001-02.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    assert [at for at in range(len(tokens.text)) if is_score(tokens, at)] == [2]


GAME = "Zendas 4, Elms 1: Ann Roe scored twice. Bo Fox scored for Hullworth and Norstead. "


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They were pleased when the Zendas lost 24-17.", "Zendas", "organization"),
        ("Golden Knights 4, Zendas 1: Ann Roe scored twice.", "Golden Knights", "organization"),
        (GAME + "They never met the Vexters.", "Vexters", "organization"),
        (GAME + "The Elm Vexters lost 3-1. Then the Vexters left.", "Vexters", "organization"),
        ("Hullworth beat Elm Bay 2-1 on Friday.", "Elm Bay", "organization"),
        ("Ann Roe beat Bo Fox 6-2 on Friday.", "Ann Roe", "person"),
        ("Wales beat Norway 3-1 on Friday. Bo Fox scored for Wales.", "Norway", "place"),
    ],
    ids=["the", "pair", "others in the plural", "short", "bay", "players", "lands"],
)
def test_who_plays_is_a_team(reading, text, name, kind):
    assert {n.words: n.kind for n in names_of(reading(text))}.get(name) == kind


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Zendas v Elms", True),
        ("Elms v Zendas", True),
        ("Elms v Dales/Zendas", True),
        ("Zendas/Dales v Elms", True),
        ("Zendas and Elms", False),
    ],
)
def test_who_stands_beside_a_v_is_one_side_of_a_match(reading, text, side):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    at = tokens.low.index("zendas")
    draft = Draft(start=at, end=at + 1, label="")
    assert is_side(tokens, draft, made.pack.names) == side
