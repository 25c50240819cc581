"""What people can do on a day ahead is an event that may be; what merely can be is none."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Residents can comment on the plan until 20 June.",
        "Pupils can apply for a place from 1 September.",
        "Tickets can be bought from 9 June.",
        "The council said pupils can return on 9 June.",
    ],
)
def test_what_people_can_do_on_a_day_ahead_may_be(events_behind_lead, text):
    (event,) = events_behind_lead(text)
    assert event.status == "possible"
    assert event.when.edtf is not None


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe can swim.",
        "Ann Roe can swim since 3 May 2024.",
        "The mill can be heard in June 2024.",
        "Ann Roe is sure that she can win in July.",
        "Residents cannot comment on the plan until 20 June.",
        "Ann Roe can hardly leave before July.",
        "Prices can rise by 3% next year.",
        "“Tomorrow, we can be respected by everybody in the town,” Ann Roe said.",
    ],
)
def test_what_merely_can_be_is_no_event(events_behind_lead, text):
    assert events_behind_lead(text) == []


def test_what_somebody_denies_is_not_offered(events_behind_lead):
    found = events_behind_lead("Ann Roe denied residents can comment on the plan until 20 June.")
    assert all(event.status == "happened" and "denied" in event.text for event in found)
