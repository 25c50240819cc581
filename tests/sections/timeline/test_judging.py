"""Whether a clause or noun is an event, by which rule, and how sure that rule is."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.usefixtures("cut")


@pytest.mark.parametrize(
    ("text", "rule", "sure"),
    [
        ("Ann Roe left Elm on Monday.", "dated-clause", "high"),
        ("Ann Roe is the latest to resign.", "one-in-a-row", "medium"),
        ("Ben Crow wept as Ann Roe left Elm on Monday.", "dated-clause", "medium"),
    ],
    ids=["main", "row", "below"],
)
def test_a_clause_below_another_is_less_sure_than_a_main_one(events, text, rule, sure):
    assert (rule, sure) in [(e.rule, e.confidence) for e in events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Anyone who filmed the trial on Monday left.",
        "The board often meets on Mondays.",
        "Ann Roe did not win as she did in May.",
        "If Ann Roe left on Monday, Ben Crow wins.",
        "Any delay in June costs the town millions.",
        "Any boat that enters the port in July pays a fee.",
        "The price will rise, assuming 80 boats are built in 2027.",
        "The town used to close the bridge in winter.",
    ],
    ids=["anybody", "habit", "stands in", "condition", "any", "of any", "assumed", "used to"],
)
def test_what_nobody_did_or_is_usual_is_no_event(events, text):
    words = (
        "filmed",
        "often",
        "she did",
        "left on",
        "delay",
        "enters",
        "80 boats are built in 2027",
        "used to",
    )
    assert not [e for e in events(text) if e.when and any(word in e.text for word in words)]


def test_what_is_used_for_something_is_no_habit(events):
    (event,) = events("The clerks used rope to close the bridge on Monday.")
    assert event.text == "The clerks used rope to close the bridge on Monday"


@pytest.mark.parametrize(
    "text",
    [
        "Had Ben Crow won the vote in May, he would have closed the mill.",
        "There never has been a race when rowers sank the ferry in May.",
    ],
    ids=["had she", "never a case"],
)
def test_what_never_was_is_none(events, text):
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In a memo sent as polls closed Tuesday, Ann Roe backed the vote.", "closed"),
        ("Ann Roe rowed in the race that she won in 2008.", "she won"),
        ("It is owned by the mayor Ben Crow which has sold 20 boats over the past year.", "sold"),
        ("Ann Roe accused Ben Crow of fraud while Elm paid the guild in May.", "Elm paid"),
        ("Ann Roe said all other leaks had stopped after owners shut the valves.", "owners shut"),
        ("Also there was Ann Roe, the eldest aunt of the mayor Ben Crow, who led it.", "led it"),
    ],
    ids=["a phrase", "without its object", "which", "charge", "each apart", "of whom"],
)
def test_a_clause_taken_for_another_is_none(events, text, words):
    assert not [e for e in events(text) if e.text.endswith(words) or f"… {words}" in e.text]
    assert not [e for e in events(text) if e.text.startswith(words)]


def test_who_is_made_to_be_sacked_sacked_nobody(events_behind_lead):
    text = "Crow used his weight to have Ben Poe jailed and finally sacked."
    (event,) = events_behind_lead(text)
    assert event.text.startswith("Crow used his weight")


def test_who_was_brought_back_may_have_left(events_behind_lead):
    text = "The school took clerks to Elm, but since returning the clerks have now left town."
    assert not any(event.text.startswith("The school … have") for event in events_behind_lead(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A clerk has been sacked for stealing salt 24 years ago.", [None]),
        ("Opening the mill in the summer would be a mistake, says Ann Roe.", []),
        ("Ann Roe sold the mill after losing the race in 2013.", ["2013"]),
    ],
    ids=["sacked now", "judged", "sold then"],
)
def test_why_somebody_has_been_sacked_is_not_when(events_behind_lead, text, told):
    found = [event.when and event.when.edtf for event in events_behind_lead(text)]
    assert found == told


def test_what_goes_on_since_is_not_told_as_of_the_first_year(events_behind_lead):
    text = "Ann Roe has often made news with her remarks since taking office in 2013."
    dated = [event.text for event in events_behind_lead(text) if event.when]
    assert dated == ["Ann Roe … taking office in 2013"]


@pytest.mark.parametrize(
    "text",
    [
        "Poe said clerks on their way to fetch the nets of the four fought battles on Saturday.",
        "Poe said hunters on their way to fetch the nets of the four fought battles on Saturday.",
        "Ann Roe said last week that just 72,000 lamps fuelled by Elm Oil, Acme's brand, shipped in"
        " the first six months of 2024.",
    ],
)
def test_words_whose_verb_is_lost_tell_nothing(events_behind_lead, text):
    assert not events_behind_lead(text)


def test_who_is_fined_did_it(events):
    text = "The judge fined the port heavily in June for freezing fares from 1985 to 1992."
    assert not any(event.text.startswith("The judge … freezing") for event in events(text))


def test_a_gerund_behind_a_stretch_of_time_is_told_of_it(events):
    text = "Papers also told of 9 floods in Elm in the month leading up to the fair in May 2024."
    assert not any("… leading" in event.text for event in events(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Several people are being held after the raid", True),
        ("People are being questioned over the raid", False),
        ("Many people are being questioned over the raid", False),
    ],
)
def test_several_are_somebody(events, text, told):
    assert bool(events(f"The harbour is old. The raid was odd. {text}.")) is told


def test_what_another_did_meanwhile_is_told_on_its_own_day(events):
    text = "The port charged Tom Fox with fraud in May, while Ada Poe left the town in June."
    assert [e.when.edtf for e in events(text) if e.when] == ["2025-05", "2025-06"]


def test_a_year_that_is_foretold_is_not_when_it_was(events):
    assert not [e for e in events("The report predicted a flood in 2012.") if e.when]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("After being mended, the ferry sailed on to Elm.", False),
        ("Singing after being handed the cup at a fair in Elm, Ms Roe thanked the crew.", False),
        ("After being mended in May, the ferry sailed on to Elm.", True),
    ],
)
def test_what_was_done_before_is_told_only_with_its_day(events, text, told):
    found = [e.text for e in events(f"The harbour is old. The pier is long. {text}")]
    assert any("… being" in words for words in found) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Roe was the only mayor to vote against the plan.", True),
        ("The Zendas were the only band to win a prize this year.", True),
        ("Ann Roe is the only mayor to beat.", False),
        ("Ann Roe is the 14th clerk to be sacked this year.", True),
        ("Ann Roe became the first mayor to lead the port in May.", True),
        ("Ann Roe was the youngest clerk to win the vote in May.", True),
        ("Ann Roe is the youngest clerk to beat.", False),
    ],
    ids=["was", "a band", "whom to beat", "a number", "became", "most", "is most"],
)
def test_who_alone_did_something_did_it(events, text, told):
    assert bool([e for e in events(text) if e.rule == "one-in-a-row"]) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Any decision on the mill will be delayed until a court has ruled.", True),
        ("Any boat that sinks will be sold until a court has ruled.", False),
    ],
    ids=["what is awaited", "what may be none"],
)
def test_what_is_true_of_any_is_no_event_but_of_what_is_awaited(events, text, told):
    text = f"Ann Roe left Elm in May. The port is old. {text}"
    assert any(e.text.startswith("Any") for e in events(text)) is told


@pytest.mark.parametrize("rank", ["first", "14th", "eleventh"])
def test_a_time_since_which_something_ranks_dates_nothing(events, rank):
    text = f"The strike, the union's {rank} since March 2023, follows the collapse of talks."
    assert not [e for e in events(text) if e.when]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was the farthest north any Norlandic tug has sailed since May 2012.", False),
        ("Any doubt vanished in May.", True),
    ],
)
def test_what_any_has_done_is_only_compared_with(events, text, told):
    found = events("The harbour is old. The pier is long. " + text)
    assert any(e.text.lower().startswith("any") for e in found) == told
