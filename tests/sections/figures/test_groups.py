"""Groups: of whom a share is told that only says what they do."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("About 46 percent of voters said yes, compared with 23 percent who said no.",
         "of voters … who said no"),
        ("Some 82% of ferries were early, while only 14% were late.",
         "of ferries … were late"),
        ("Barely 5% of those asked wanted a bridge. Only 7% wanted a second ferry.",
         "of those asked … wanted a second ferry"),
        ("About 40% of drivers pay the toll. Among mayors, 12% pay the toll.",
         "Among mayors … pay the toll"),
    ],
)  # fmt: skip
def test_a_bare_share_is_told_of_the_group_before(reading, text, label):
    *_, figure = extract(reading(text), Facts())
    assert figure.label == label


def test_the_sentence_of_the_group_is_evidence_too(reading):
    text = "Barely 5% of voters wanted a bridge. Only 7% wanted a second ferry."
    *_, figure = extract(reading(text), Facts())
    assert [e.text for e in figure.evidence][-1] == "of voters"


def test_all_shares_of_a_row_are_told_of_the_group_before(reading):
    text = (
        "In Halden 74 percent of voters were 45 or older."
        " Seventy percent were women, while 16 percent were Latino and 3 percent were black."
    )
    labels = [f.label for f in extract(reading(text), Facts()) if f.value in (70, 16, 3)]
    assert [label.split(" … ")[0] for label in labels] == ["of voters"] * 3


def test_who_reports_a_share_does_not_part_it_from_its_group(reading):
    text = (
        "The paper says 45% of voters in Elm would stay."
        " The new poll, which asked 1,900 clerks, found 25% did not know the mayor."
    )
    *_, figure = extract(reading(text), Facts())
    assert figure.label == "of voters … did not know the mayor"


@pytest.mark.parametrize(
    "text",
    [
        "About 36 percent of voters left; 62 percent of those were clerks, while 10 percent were"
        " sons of clerks.",
    ],
)
def test_a_share_of_those_is_not_told_nor_what_follows_it(reading, text):
    assert [f.value for f in extract(reading(text), Facts())] == [36]


def test_a_share_with_words_of_its_own_is_not_of_those_before(reading):
    text = (
        "Only 31 percent of those who met Poe sang with her, while just 12 percent who met Crow"
        " had a song for him."
    )
    *_, figure = extract(reading(text), Facts())
    assert figure.label == "who met Crow had a song for him"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Police stopped 300 drivers. Of those, 40 were fined.",
         "of 300 drivers … were fined"),
        ("The guild asked 900 Norland clerks in May. Of them, 40 percent said no.",
         "of 900 Norland clerks … said no"),
    ],
)  # fmt: skip
def test_a_part_of_those_names_them(reading, text, label):
    *_, figure = extract(reading(text), Facts())
    assert figure.label == label
    assert len(figure.evidence) == 2


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Police stopped 300 drivers. 20 of them were fined and 15 gave blood.",
         ["Police stopped 300 drivers", "of 300 drivers … were fined",
          "of 300 drivers … gave blood"]),
        ("Of the total number of drivers, 260 were men; 40 were women.",
         ["Of the total number of drivers … were men",
          "of the total number of drivers … were women"]),
        ("Police spoke to 300 drivers; 40 said they were ill.",
         ["Police spoke to 300 drivers", "drivers … said they were ill"]),
        ("Norland trained 300 drivers, with 40 lost in Elm.",
         ["Norland trained 300 drivers", "drivers … lost in Elm"]),
        ("Of the 300 drivers, 120 were ill and 40 stayed at home.",
         ["Of the 300 drivers … were ill", "of the 300 drivers … stayed at home"]),
        ("Out of 900 drivers, 120 paid.", ["Out of 900 drivers … paid"]),
        ("Of the 300 drivers waiting for a new bridge at the old port in Elm, 12 were jailed.",
         ["drivers waiting for a new bridge at the old port in Elm",
          "Of the 300 drivers … were jailed"]),
    ],
)  # fmt: skip
def test_all_parts_of_a_row_name_their_whole_and_count_it(reading, text, labels):
    figures = extract(reading(text), Facts())
    assert [f.label for f in figures] == labels
    assert {f.unit for f in figures} == {"drivers"}


@pytest.mark.parametrize(
    "text",
    ["Police stopped drivers. Of those, 40 were fined.",
     "Police stopped 30 drivers. Of those, 40 were fined."],
)  # fmt: skip
def test_a_part_of_those_whom_nothing_counts_is_no_figure(reading, text):
    assert 40 not in [f.value for f in extract(reading(text), Facts())]


def test_more_than_were_counted_are_no_part_of_them(reading):
    *_, figure = extract(reading("Police arrested 20 drivers and 300 marched."), Facts())
    assert (figure.label, figure.unit) == ("marched", "")


def test_them_are_those_of_the_clause_before(reading):
    text = "Police stopped 300 cars. Poe said all of the clerks were ill and 15 of them had left."
    told = list(extract(reading(text), Facts()))[-1]
    assert (told.unit, told.label) == ("clerks", "of the clerks … had left")
    text = "Police stopped 300 cars. The mayor was ill and 15 of them were towed."
    told = list(extract(reading(text), Facts()))[-1]
    assert (told.unit, told.label) == ("cars", "of 300 cars … were towed")


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Of all the clerks who came to the old hall in Elm that year, 77 percent were aged 26 or"
         " above and 65 percent were late.",
         ["of all the clerks … were aged 26 or above", "of all the clerks … were late"]),
        ("Of the year, 65 percent were late.", []),
    ],
)  # fmt: skip
def test_a_long_opening_gives_its_group_to_all_shares(reading, text, labels):
    assert [f.label for f in extract(reading(text), Facts())] == labels


def test_the_group_of_a_share_that_somebody_has_is_told_again(reading):
    text = "Poe has the support of 48 percent of {}. Another 8 percent are undecided."
    labels = [f.label for f in extract(reading(text.format("likely voters")), Facts())]
    assert labels[1:] == ["of likely voters … are undecided"]
    assert len(list(extract(reading(text.format("the vote")), Facts()))) == 1


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Twelve clerks fled on Sunday. Three were caught within hours.",
         "clerks … were caught within hours"),
        ("The mayor met twelve clerks. Three were caught within hours.",
         "were caught within hours"),
    ],
)  # fmt: skip
def test_a_few_of_those_that_the_sentence_before_is_about(reading, text, label):
    assert label in [f.label for f in extract(reading(text), Facts()) if f.value == 3]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "The mayor said 4,300 mills had shut while 2,900 were being sold to the state.",
            "mills … were being sold to the state",
        ),
        (
            "In the north, 3,000 mills are to shut, 460 will be sold by May in the old port.",
            "mills … will be sold by May in the old port",
        ),
    ],
    ids=["beside", "own-verb"],
)
def test_what_is_counted_beside_others_is_no_part_of_them(reading, text, label):
    assert [f.label for f in extract(reading(text), Facts())][-1] == label


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("In the survey, 62% said they felt safe.", ["In the survey … said they felt safe"]),
        ("In the vote, 52% said yes.", ["In the vote … said yes"]),
        ("In May, 62% said they felt safe.", []),
        ("For Poe, 33% said they felt safe.", []),
        ("Some 62% said they felt safe.", []),
    ],
)
def test_a_bare_share_is_of_those_that_its_opening_tells(reading, text, labels):
    assert [f.label for f in extract(reading(text), Facts())] == labels
