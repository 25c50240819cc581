"""Days, weeks and months that are named. Published Friday 2025-06-06."""

from __future__ import annotations

import datetime

import pytest

from explainer.text.when import mentions

NAMED = [
    ("They met her in August and left.", "August", "2024-08"),
    ("It opens in July.", "July", "2025-07"),
    ("The law passed on 2024-03-05.", "2024-03-05", "2024-03-05"),
    ("The law passed on 2024/3/5.", "2024/3/5", "2024-03-05"),
    ("The law passed on 13/02/2025.", "13/02/2025", "2025-02-13"),
    ("The law passed on 03.03.2025.", "03.03.2025", "2025-03-03"),
    ("The law passed on March 3, 1998.", "March 3, 1998", "1998-03-03"),
    ("The law passed on the 3rd of March 1998.", "the 3rd of March 1998", "1998-03-03"),
    ("The law passed on Tuesday, March 3, 1998.", "Tuesday, March 3, 1998", "1998-03-03"),
    ("The law passed on the twenty-first of May.", "the twenty-first of May", "2025-05-21"),
    ("The law passed on Sept. 29.", "Sept. 29", "2024-09-29"),
    ("The law will pass on Sept. 29.", "Sept. 29", "2025-09-29"),
    ("She will be asked about the March 3 vote.", "March 3", "2025-03-03"),
    ("She spoke of the July 1 vote.", "July 1", "2025-07-01"),
    ("A fine of $5 is due, payable July 1.", "July 1", "2025-07-01"),
    ("The mill burnt down around March 3, 1850.", "around March 3, 1850", "1850-03-03~"),
    ("They met on the night of June 3.", "the night of June 3", "2025-06-03"),
    ("They met on Sunday, April 28.", "Sunday, April 28", "2024-04-28"),
    ("The fair runs 3-5 May 2025.", "3-5 May 2025", "2025-05-03/2025-05-05"),
    ("The fair ran May 10 to 12.", "May 10 to 12", "2025-05-10/2025-05-12"),
    ("From 3 to 5 May the town danced.", "From 3 to 5 May", "2025-05-03/2025-05-05"),
    ("It met on May 24 and 25.", "May 24 and 25", "2025-05-24/2025-05-25"),
    ("It may meet on 24 or 25 May.", "24 or 25 May", "2025-05-24/2025-05-25"),
    ("It opens on Friday the 13th.", "Friday the 13th", "2025-06-13"),
    ("The film shown Tuesday first tells how it began.", "Tuesday", "2025-06-03"),
    ("It was sold in March '98.", "March '98", "1998-03"),
    ("It was sold in early June 1970.", "early June 1970", "1970-06"),
    ("It was sold at the end of March.", "the end of March", "2025-03"),
    ("It was sold in March last year.", "March last year", "2024-03"),
    (
        "It fell on the second Tuesday in November 2024.",
        "the second Tuesday in November 2024",
        "2024-11-12",
    ),
    ("It fell on the last day of February 2024.", "the last day of February 2024", "2024-02-29"),
    ("It fell in the second week of May.", "the second week of May", "2025-05"),
    ("They met in the week of June 3.", "the week of June 3", "2025-06-02/2025-06-08"),
]


@pytest.mark.parametrize(("text", "words", "edtf"), NAMED, ids=[row[1] for row in NAMED])
def test_a_named_day_or_month_is_as_exact_as_its_words(dates, text, words, edtf) -> None:
    assert dates(text) == {words: edtf}


@pytest.mark.parametrize(
    "words", ["31 June", "June 31", "2025-02-30", "Feb. 29, 2023", "00/00/2025", "2025-13-45"]
)
def test_a_day_that_no_calendar_has_is_not_dated(dates, words) -> None:
    assert dates(f"It happened on {words}.") == {words: None}


def test_a_day_that_could_be_two_is_not_guessed(dates) -> None:
    assert dates("It happened on 01/02/2025.") == {"01/02/2025": None}


def test_a_leap_day_is_found_in_a_leap_year(dates) -> None:
    assert dates("It happened on Feb. 29.", datetime.date(2024, 6, 6)) == {"Feb. 29": "2024-02-29"}


@pytest.mark.parametrize(
    "text",
    [
        "They may march on.",
        "Clara May resigned, and Mrs May said so.",
        "April Poe won.",
        "Jan Orley spoke to the Sun.",
        "Long may she march.",
    ],
)
def test_names_and_verbs_are_no_months(dates, text) -> None:
    assert dates(text) == {}


def test_a_month_that_somebody_is_called_still_is_one_after_a_preposition(dates) -> None:
    assert dates("Mrs May resigned in May. The May government fell.") == {"May": "2025-05"}


@pytest.mark.parametrize("text", ["On Tuesday 12 people died.", "On Super Tuesday 2 he won."])
def test_a_number_after_a_weekday_is_no_day_of_a_month(dates, text) -> None:
    assert set(dates(text).values()) <= {"2025-06-03"}


def test_a_number_of_people_in_a_month_is_no_day(dates) -> None:
    assert dates("In March 20 people died.") == {"March": "2025-03"}


def test_weekdays_on_both_days_of_a_range_do_not_part_it(dates) -> None:
    found = dates("It runs from Thursday 12 to Sunday 15 June.")
    assert found == {"from Thursday 12 to Sunday 15 June": "2025-06-12/2025-06-15"}


def test_a_number_of_things_after_a_month_is_no_day(dates) -> None:
    assert dates("Prices rose in March 20 percent.") == {"March": "2025-03"}


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Roe fell ill in March 2022. By May, she could not walk and left.", "2025-05"),
        ("Roe fell ill in March 2022. But by May, she grew worse.", "2022-05"),
        ("Roe fell ill in March 2022.\n\nBut by February, she grew worse.", "2023-02"),
        ("Roe was held in March 2022 and freed in May.", "2022-05"),
        ("Acme, which bought Elm in March 2022, shut it in May.", "2025-05"),
        ("Acme bought Elm in March 2022. It shut the mill in May.", "2025-05"),
        ("Acme bought Elm in March 2022. By July it will close.", "2025-07"),
        ("Acme bought Elm in March 2022. It lost $3m last year. By May, it grew.", "2025-05"),
    ],
)
def test_a_month_that_goes_on_with_a_story_follows_the_date_before_it(dates, text, edtf) -> None:
    found = dates(text)
    assert next(found[words] for words in found if words in {"May", "July", "February"}) == edtf


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("Sales fell in January-March.", "January-March", "2025-01/2025-03"),
        (
            "Sales fell in the January-March period.",
            "the January-March period",
            "2025-01/2025-03",
        ),
        (
            "Sales fell in the April-June quarter of 2024.",
            "the April-June quarter of 2024",
            "2024-04/2024-06",
        ),
        (
            "Sales fell in the October-December period last year.",
            "the October-December period last year",
            "2024-10/2024-12",
        ),
        (
            "Sales fell in the December to February quarter.",
            "the December to February quarter",
            "2024-12/2025-02",
        ),
    ],
)
def test_months_that_a_hyphen_ties_are_a_stretch(dates, text, words, edtf):
    assert dates(text) == {words: edtf}


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Violence has spread since the Elm-led November 7 attacks.", "2023-11-07"),
        ("Half of the fires came after the 9 November flood.", "2023-11-09"),
        ("They left after the December 12 shooting in Elm.", "2023-12-12"),
        ("They will leave after the November 9 vote.", "2024-11-09"),
    ],
)
def test_what_nobody_planned_has_come(text, edtf):
    (found,) = mentions(text, datetime.date(2024, 10, 6))
    assert (found.edtf or "").removesuffix("/..") == edtf


def test_an_event_has_the_year_that_was_named_with_its_day():
    text = (
        "The mill burned on May 3, 2021. Roe lost her home in the May 3 fire. It opened on May 3. "
        "A May 3 deadline looms."
    )
    found = mentions(text, datetime.date(2024, 10, 6))
    assert [m.edtf for m in found] == ["2021-05-03", "2021-05-03", "2024-05-03", "2024-05-03"]
