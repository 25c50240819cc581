"""Quotes: whom "the company", "the ministry" and "the lawyer" stand for as speakers."""

from __future__ import annotations

import pytest


@pytest.fixture
def last_speaker(quotes):
    return lambda made: quotes(made)[-1].speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Drug firm Elmacorp Ltd sold 40 mills in May.\n"
            "The firm said it would build a new one there.",
            "Elmacorp Ltd",
            id="called-so",
        ),
        pytest.param(
            "The Elm Harbour Ministry has sent a letter to Tom Lang.\n"
            "The ministry said it would not close the port.",
            "Elm Harbour Ministry",
            id="part-of-the-name",
        ),
        pytest.param(
            "Elmacorp Ltd announced a deal with Oakley Inc in May.\n"
            "The US company said it would build a new one there.",
            "Elmacorp Ltd",
            id="whom-the-last-sentence-is-about",
        ),
        pytest.param(
            'Elmacorp Ltd told the Elm Sentinel that sales fell. "We are glad," said Tom Lang.\n'
            "The company said it would build a new one there.",
            "Elmacorp Ltd",
            id="who-only-hears-is-none",
        ),
        pytest.param(
            "The Elm Times sued Tom Lang in May. Rain fell all day.\n"
            "The paper said it would not settle the case.",
            "Elm Times",
            id="by-another-noun-of-its-sort",
        ),
    ],
)
def test_a_body_is_told_by_what_it_is(last_speaker, reading, text, speaker):
    assert last_speaker(reading(text)) == speaker


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Sales of Elmacorp Ltd fell. Profits of Oakley Inc rose.\n"
            "The company said it would build a new one there.",
            id="two",
        ),
        pytest.param(
            "Elmacorp Ltd sold a mill to a company in the north.\n"
            "The company said it would build a new one there.",
            id="one-without-a-name",
        ),
        pytest.param(
            "The Elm Harbour Ministry has sent a letter to Tom Lang.\n"
            "The company said it would build a new one there.",
            id="another-kind",
        ),
        pytest.param(
            "Elmacorp Ltd sold a mill.\nThe company that built it said it would close there.",
            id="told-apart",
        ),
    ],
)
def test_a_body_is_not_guessed(last_speaker, reading, text):
    assert last_speaker(reading(text)).lower().startswith("the company")


def test_who_adds_something_is_who_spoke(last_speaker, reading):
    made = reading(
        "Tom Lang said that the old port would close by May.\n"
        "But Tom Lang also said there was new evidence. The lawyer added that it could stay open."
    )
    assert last_speaker(made) == "Tom Lang"


def test_who_only_says_something_may_be_another(last_speaker, reading):
    made = reading("Tom Lang left the old port in May. The lawyer said that Elm could stay open.")
    assert last_speaker(made) == "The lawyer"


def test_a_title_in_small_letters_leads_to_its_holder(last_speaker, reading):
    made = reading(
        "The mayor's pick for secretary of ports, oil magnate Tom Lang, has said "
        "the port can stay open if Elm pays."
    )
    assert last_speaker(made) == "Tom Lang"


def test_he_is_the_person_who_acts_beside_a_thing(last_speaker, reading):
    made = reading(
        "The late goal won the cup and Tom Lang praised the old crew afterwards.\n"
        '"We will have to play much better than that," he said.'
    )
    assert last_speaker(made) == "Tom Lang"


def test_what_stands_behind_another_speaker_is_not_the_first_ones(last_speaker, reading):
    made = reading(
        'Ann Roe said: "The law is on our side." Mr Lang said it worked the same for ports. '
        '"The act is clear on this."'
    )
    assert last_speaker(made) != "Ann Roe"


def test_the_same_words_stand_for_the_same_person(last_speaker, reading):
    made = reading(
        "George Roe will row to Elm in May, Tom Lang has said.\n"
        "The ferry chief said it would be a cold trip for the crew.\n"
        "Mr Roe was picked on Tuesday.\n"
        "Thanking Ann Gomez, the ferry chief said the boat had a new oar."
    )
    assert last_speaker(made) == "Tom Lang"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "A source at Halden Bank said the deal was dead.\n"
            "The source said the board would still meet in May.",
            "A source at Halden Bank",
            id="unnamed",
        ),
        pytest.param(
            "Ben Crow's campaign has sold the bus. It rained for a week.\n"
            "“We will not walk to Elm from here,” his campaign said.",
            "Ben Crow's campaign",
            id="owned",
        ),
        pytest.param(
            "A spokesman for the port said it was late. It rained. A mill spokesman said so.\n"
            "The spokesman said the board would still meet in May.",
            "A mill spokesman",
            id="the-last-of-two",
        ),
        pytest.param(
            "Norland officials have raided the office of automaker Elmacorp Ltd, the company said.",
            "Elmacorp Ltd",
            id="called-so-beside",
        ),
    ],
)
def test_who_was_brought_in_before_is_told(last_speaker, reading, text, speaker):
    assert last_speaker(reading(text)) == speaker


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "A source at Halden Bank met a source at Oakley Inc.\n"
            "The source said the board would still meet in May.",
            id="two-sources",
        ),
        pytest.param(
            "Tom Lang's campaign met Ben Crow's campaign in Elm. It rained.\n"
            "His campaign said that the board would still meet in May.",
            id="owner-unknown",
        ),
    ],
)
def test_whom_two_may_be_meant_by_is_not_guessed(last_speaker, reading, text):
    words = last_speaker(reading(text)).lower()
    assert words in {"the source", "his campaign"}


def test_figures_keep_who_made_them(last_speaker, reading):
    made = reading('"Sales of fish fell 4%," according to figures compiled by the harbour office.')
    assert last_speaker(made) == "figures compiled by the harbour office"


@pytest.mark.parametrize(
    ("beside", "speaker"),
    [("the College of Zenda", "College of Zenda"), ("a registered Republican", "The owner")],
    ids=["a body", "one of a party"],
)
def test_the_body_in_commas_behind_what_it_is_speaks(last_speaker, reading, beside, speaker):
    made = reading(
        f"The College of Zenda sold a mill. Republicans were glad. The owner, {beside}, said the "
        "port would close in May."
    )
    assert last_speaker(made) == speaker


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Rain\nThey said the mill would close. It opened in May, according to two clerks.",
            id="several",
        ),
        pytest.param(
            "Rain\nIt said the mill would close. Sales fell in May, according to the Elm Guild.",
            id="a-body",
        ),
    ],
)
def test_nobody_behind_a_headline_of_one_word_stands_before_it(quotes, reading, text):
    made = quotes(reading(text))
    assert all(quote.text != "the mill would close" for quote in made)


@pytest.mark.parametrize("side", ["prosecution", "defence", "defense"])
def test_a_side_of_a_trial_speaks(said, reading, side):
    made = reading(f"The {side} alleges that Dan Poe, who owed money, took the boat in May.")
    assert said(made) == [(f"The {side}", "Dan Poe, who owed money, took the boat in May")]
