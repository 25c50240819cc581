"""Reacting: what came of something for shares is told by the article, not by who said it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "verb", "above"),
    [
        (
            "Acme warned that its profit would fall, sending its shares down 8%.",
            "sending",
            "warned",
        ),
        ("Acme said sales rose 3%, driving its stock up 4% on Monday.", "driving", "said"),
        (
            "Acme warned in May that its profit would miss forecasts after rain dented demand for "
            "hats, sending its shares down 8%.",
            "sending",
            "warned",
        ),
        ("Acme said the fire had killed four, sending smoke over the town.", "sending", "killed"),
        ("Ann Roe said she would fight, selling her shares in May.", "selling", "fight"),
        ("Sales rose 3%, driving its stock up 4% on Monday.", "driving", "rose"),
    ],
    ids=["said", "up", "after", "no-shares", "sold", "nobody-says"],
)
def test_what_came_of_it_for_shares_hangs_on_the_verb_of_saying(reading, text, verb, above):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert found.head.text == above


@pytest.mark.parametrize(
    ("text", "verb", "above"),
    [
        ('Ann Roe said her side "had no plan" as it lost to Elm on Monday.', "lost", "said"),
        ("Ann Roe admitted her side were “asleep” as they lost to Elm.", "lost", "admitted"),
        ("Ann Roe said her side had no plan as it lost to Elm.", "lost", "had"),
        ('Ann Roe said she was "sad" after her side lost to Elm.', "lost", "was"),
    ],
    ids=["straight", "curly", "no-quotation", "after"],
)
def test_what_went_on_is_told_behind_quoted_words(reading, text, verb, above):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert found.head.text == above


@pytest.mark.parametrize(
    ("text", "above"),
    [
        ("The paper group said it would close its mill in Elm and cut its forecast.", "said"),
        ("Acme said it would close two mills and cut its profit outlook to $3 million.", "said"),
        ("Acme said it would sell its ships and cut 300 jobs.", "sell"),
        ("Acme said it would sell its ships and cut its debt.", "sell"),
        ("Acme said rivals would lose money and cut their forecasts.", "lose"),
    ],
)
def test_a_forecast_is_cut_by_saying_so(reading, text, above):
    found = next(t for t in reading(text).doc if t.text == "cut")
    assert (found.dep_, found.head.text) == ("conj", above)


@pytest.mark.parametrize(
    ("text", "verb", "above"),
    [
        ("Poe said he was not bitter, then left by a back door.", "left", "said"),
        ("The minister said the plan was safe, then refused to answer.", "refused", "said"),
        ("Poe said she won the first race, then lost the second.", "lost", "won"),
    ],
    ids=["himself", "refused", "told"],
)
def test_what_somebody_did_next_is_not_said(reading, text, verb, above):
    assert next(t.head.text for t in reading(text).doc if t.text == verb) == above


@pytest.mark.parametrize(
    ("text", "verb", "above"),
    [
        (
            "The guard said dozens of guests were staying at the inn and put the toll at 30.",
            "put",
            "said",
        ),
        ("Ann Roe said the show was a disgrace, and criticised Ben Fox.", "criticised", "said"),
        ("Ann Roe said the show was a disgrace and challenged the mayor.", "challenged", "said"),
        ("Ann Roe said the plan was sound and put the mill on the map.", "put", "was"),
        ("Ann Roe said Ben Fox was wrong and criticised the mayor.", "criticised", "was"),
        ("Police said the driver was held and questioned the owner.", "questioned", "held"),
    ],
    ids=["toll", "show", "mayor", "no-number", "a-person", "a-role"],
)
def test_what_only_who_speaks_can_do_is_not_said(reading, text, verb, above):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert found.head.text == above
