"""What dates an event that has no time of its own: where it was done, and since when it goes on."""

from __future__ import annotations

import pytest

from explainer.sections.timeline import Event


def _dated(events: list[Event]) -> dict[str, str]:
    return {e.text: e.when.edtf for e in events if e.when and e.when.edtf}


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Acme has sold nine old boats to Norland since its launch last year.", "2024/.."),
        ("Acme has sold nine old boats to Norland since it left Elm in 2019.", "2019/.."),
        ("Acme has sold nine old boats to Norland since it left Elm last week.", "2025-05-26/.."),
    ],
)
def test_what_has_gone_on_since_an_event_is_dated_from_it_on(events_behind_lead, text, edtf):
    assert _dated(events_behind_lead(text))[text[:-1]] == edtf


@pytest.mark.parametrize(
    "text",
    [
        "Acme has sold its first nine old boats since it left Elm last week.",
        "Acme has sold nine boats, in the largest sale since it left Elm last week.",
        "Acme has sold its first nine old boats since Ann Roe left Elm last week.",
    ],
    ids=["first", "aside", "named"],
)
def test_a_time_since_which_nothing_was_the_like_dates_no_deed(events_behind_lead, text):
    assert all("sold" not in words for words in _dated(events_behind_lead(text)))


def test_an_event_since_which_something_goes_on_is_told_too(events_behind_lead):
    found = _dated(
        events_behind_lead("Acme has sold nine old boats since Ann Roe left Elm in 2019.")
    )
    assert found["Ann Roe left Elm in 2019"] == "2019"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Ada Poe sang for the first time at Wednesday's event.", "2025-06-04"),
        ("Roe's win in Tuesday's vote shattered the hopes of Bo Fox.", "2025-06-03"),
        ("Poe gave the guild hope with a win over Bo Fox in Tuesday's doubles.", "2025-06-03"),
        ("Bo Fox was rattled by attacks from Ann Roe at the debate on Tuesday.", "2025-06-03"),
        (
            "Norland were beaten 9-3 by Elm, their third straight defeat in the 2023 Dale Cup.",
            "2023",
        ),
        ("Ada Poe starred in the 1965 film version of the old tale.", "1965"),
        ("Bo Fox is expected to back Ann Roe in the 2026 city election.", "2026"),
        ("Ada Poe won last year's Elm Cup.", "2024"),
        ("Bo Fox boycotted the 2016 Olympics.", "2016"),
        ("Ann Roe is to open next year's Elm Games.", "2026"),
    ],
)
def test_what_is_told_has_the_time_of_where_it_was_done(events_behind_lead, text, edtf):
    assert _dated(events_behind_lead(text))[text[:-1]] == edtf


@pytest.mark.parametrize(
    "text",
    [
        "Bo Fox has been fined for his tackle in Tuesday's show.",
        "Two men fled in a 2012 Acme Rover.",
        "Bo Fox found a knife in the 2012 Acme Rover.",
        "The winner of the gold medal at the 2004 Games was sued by Ann Roe.",
        "Ann Roe earned nine crowns in the May-to-June period.",
        "Acme replaced the pump in last year's ferry.",
        "Ada Poe praised last year's Elm Cup.",
        "Acme postponed the 2024 Elm Games.",
        "Elm won the 2030 Olympics.",
    ],
)
def test_no_time_is_that_of_a_thing_or_of_somebody(events_behind_lead, text):
    assert not _dated(events_behind_lead(text))


@pytest.mark.parametrize(
    "text",
    [
        "Bo Fox was arrested in the 2004 killing of a clerk.",
        "Bo Fox was convicted in last month's attack on a mill.",
        "Bo Fox pleaded guilty in the 2012 attack on a mill.",
    ],
)
def test_of_what_somebody_is_accused_dates_no_arrest(events_behind_lead, text):
    assert text[:-1] not in _dated(events_behind_lead(text))
    assert text[:-1] in {event.text for event in events_behind_lead(text)}


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Acme is to start making boats in 2027.", "2027"),
        ("Acme has been sold in Elm on 4 May.", "2025-05-04"),
        ("Acme ran a trial of what it calls the Elm Player last year.", "2024"),
        ("Bo Fox met clerks who oppose the toll on Tuesday.", "2025-06-03"),
        ("Ada Poe ran a mill and a farm in Elm in 2004.", "2004"),
        ("Bo Fox wrote nine plays and a book in 2004.", "2004"),
    ],
)
def test_a_time_far_from_its_verb_is_that_of_the_verb(events_behind_lead, text, edtf):
    assert _dated(events_behind_lead(text))[text[:-1]] == edtf


@pytest.mark.parametrize(
    "text",
    [
        "Bo Fox met clerks who meet on Tuesday.",
        "Bo Fox has asked the guild for a vote on Tuesday.",
    ],
)
def test_what_is_arranged_or_asked_for_dates_no_deed(events_behind_lead, text):
    assert text[:-1] not in _dated(events_behind_lead(text))
