"""Why numbers moved and what somebody tries to do by it; when and where an own result was told."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("lead", "why"),
    [
        (
            "Acme said on Friday that profit fell 9 percent as higher fuel costs hit its mills.",
            "as higher fuel costs hit its mills",
        ),
        (
            "The bank of Elm cut its rate on Friday as it sought to help small firms.",
            "as it sought to help small firms",
        ),
        (
            "Rents rose by 4% in May as more students moved to Elm.",
            "as more students moved to Elm",
        ),
        ("Acme cut 40 jobs on Friday as sales fell.", "as sales fell"),
        ("Rents fell in May, hurt by a flood.", "hurt by a flood"),
        ("Acme cut fares in view of a new tax.", "in view of a new tax"),
        ("Ann Roe sang on Friday as fans left the hall.", None),
        ("Ann Roe gained a foe on Friday as fans left the hall.", None),
        (
            "Two people are dead and a third is missing after a river burst its banks in Elm.",
            "after a river burst its banks in Elm",
        ),
        ("The council passed a law obliging firms to tell the town of each leak.", None),
        ("The council made a rule allowing clerks of the guild to work from home.", None),
    ],
    ids=[
        "costs",
        "sought",
        "rents",
        "sales",
        "hurt",
        "in-view",
        "meanwhile",
        "somebody",
        "toll",
        "obliging",
        "allowing",
    ],
)
def test_what_drives_numbers_or_somebody_is_why(answers, reading, lead, why):
    assert answers(reading(lead)).get("why") == why


def test_the_day_on_which_a_body_told_its_own_result_is_when(answers, reading):
    lead = "Acme Group said Tuesday that its first-quarter profit fell 18 percent."
    found = answers(reading(lead, title="Acme profit falls 18 percent"))
    assert (found["when"], found["who"]) == ("Tuesday", "Acme Group")


def test_where_something_else_fell_is_not_where(answers, reading):
    lead = "The profit of Acme fell 18 percent. Its shares fell 7 percent in trading in Sudria."
    assert "where" not in answers(reading(lead, title="Profit falls 18 percent at Acme"))


def test_who_are_dead_open_the_news(answers, reading):
    lead = (
        "Two people are dead after a river burst its banks in Elm. "
        "Police said the body of a man was found in a car at Oak about 5.30am on Tuesday."
    )
    found = answers(reading(lead, title="Two dead as Elm hit by flood"))
    assert (found["who"], found.get("when")) == ("Two people", None)


def test_the_day_of_a_trial_is_not_that_of_the_deed(answers, reading):
    lead = "A baker poisoned his partner with a spiked cake, a court heard on Tuesday."
    assert "when" not in answers(reading(lead))


@pytest.mark.parametrize(
    ("lead", "when"),
    [
        (
            "At least 9 people have died after a ferry capsized off Elm. "
            "The Ada was carrying 40 people to Oak on Sunday evening when it was hit by a squall.",
            "Sunday evening",
        ),
        (
            "A clerk who stole $4m from the guild has been jailed for six years. "
            "Ben Crow wept in the dock at Elm Crown Court on Wednesday as the judge spoke.",
            "Wednesday",
        ),
        (
            "A clerk who stole $4m from the guild has been jailed for six years. "
            "Ben Crow pleaded guilty at Elm Crown Court on Wednesday.",
            None,
        ),
        (
            "Elm Town have sacked their coach Ben Crow after 19 games. "
            "Crow was told the news by Ann Roe in a phone call on Sunday.",
            "Sunday",
        ),
    ],
    ids=["caught", "in court", "plea", "told in a call"],
)
def test_the_sentence_behind_a_lead_tells_its_day(answers, reading, lead, when):
    assert answers(reading(lead)).get("when") == when


def test_who_died_is_who_where_the_headline_only_counts_them(answers, reading):
    lead = "At least 9 people have died after a ferry capsized off Elm."
    found = answers(reading(lead, title="Sudria ferry disaster: At least 9 dead as boat sinks"))
    assert found["who"] == "At least 9 people"


def test_a_town_in_capitals_before_a_dash_is_where(answers, reading):
    lead = "MILLBROOK FALLS — Ann Roe, a former teacher, beat Mayor Ben Crow on Tuesday by 9 votes."
    assert answers(reading(lead))["where"] == "MILLBROOK FALLS"


def test_a_scene_that_opens_a_feature_is_not_what(answers, reading):
    text = (
        "On a wet morning, Ann Roe lifts a box on to a cart. Inside are 120 pears. "
        "The drive for free fruit in the schools of Elm began in June."
    )
    found = answers(reading(text, title="Inside the drive for fruit: pears and schools"))
    assert found["what"] == "The drive for free fruit in the schools of Elm began in June"
    text = text.replace("The drive", "But the drive")
    assert not answers(reading(text, title="Inside the drive for fruit: pears and schools"))


def test_a_lead_without_the_words_of_its_headline_is_what_where_no_other_has_them(answers, reading):
    text = "Ann Roe sold the old mill of Elm on Friday. Ben Crow wept."
    assert "what" in answers(reading(text, title="Kids these days"))
    text = "A Norwegian was fined on Friday. The drive for free fruit in Elm began in June."
    found = answers(reading(text, title="Inside the drive for fruit in Elm"))
    assert found["what"] == "A Norwegian was fined on Friday"


def test_where_the_deal_was_signed_is_where(answers, reading):
    text = (
        "Acme and Zenit agreed on Friday to share their boats. "
        "The deal, signed at a hotel in Norwich, is the first of its kind."
    )
    assert answers(reading(text))["where"] == "a hotel in Norwich"
