"""The words before an event that name whom it is about, where its own do not."""

from __future__ import annotations

import pytest

from explainer.sections.timeline import Event

LEAD = "The harbour is old. The pier is long. "
"""Two sentences in which nothing happens, so that what follows is no longer the lead."""


def texts(made: list[Event]) -> list[str]:
    """The words of events."""
    return [event.text for event in made]


def test_a_pronoun_is_told_with_the_sentence_that_names_whom_it_stands_for(events):
    before = "The clerks toured the docks for nine nights."
    event, *_ = events(f"{before} In the last of them, they found a leak in May 2012.")
    assert event.text == f"{before} In the last of them, they found a leak in May 2012"
    told = [e.text for e in event.evidence]
    assert told == ["In the last of them, they found a leak in May 2012", before]


def test_who_is_not_known_is_told_with_the_sentence_before(events_with_actors):
    text = "A guard searched the old inn but found no ladder. He was later fired by the town"
    assert text in texts(events_with_actors(f"{LEAD}\n\n{text}."))


def test_a_day_is_told_with_the_sentence_about_who_is_named_before(events_with_actors):
    before = "Mr. Crow backed Mr. Tom Fox in 2008, choosing him over Mr. Abel Hill."
    text = "He held a fair with Mr. Dan Reed in May"
    assert f"{before} {text}" in texts(events_with_actors(f"{LEAD}\n\n{before} {text}."))
    other = "She held a fair with Mr. Dan Reed in May"
    assert not any(other in t for t in texts(events_with_actors(f"{LEAD}\n\n{before} {other}.")))


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("Harrow bought a crane from Halden.", "Dan Reed swapped it for a tug."),
        ("Many clerks wrote a letter.", "That letter was burned by Dan Reed."),
        ("The team crossed the pass after heavy snow.", "They were denied permits to enter Elm."),
    ],
    ids=["an object", "a noun that points back", "a body"],
)
def test_so_is_what_points_back_and_the_first_is_not_told_twice(events_with_actors, before, text):
    assert texts(events_with_actors(f"{LEAD}\n\n{before} {text}")) == [f"{before} {text[:-1]}"]


def test_what_points_into_its_own_sentence_is_told_with_it(events_with_actors):
    text = "Dan Reed backed the pact, while Ada Poe has vowed to rip it apart"
    assert texts(events_with_actors(f"{LEAD}{text}.")) == [text]


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("We asked the grocers of Elm for a list of prices.", "They ignored the letter."),
        ("It rained in Elm all day.", "In both cases, their sales fell."),
        ("The grocer is a merry man.", "He is saying that prices are too high."),
        ("The hall of Elm was full.", "It smelled of salt."),
        ("The pier has rotted.", "His mill was sold by the town."),
        ("His aunt bought a crane from Halden.", "Dan Reed swapped it for a tug."),
    ],
    ids=["readers", "cases", "goes on", "a state", "whose", "leans itself"],
)
def test_not_with_one_that_names_nobody_or_of_what_only_goes_on(events_with_actors, before, text):
    assert not [
        t for t in texts(events_with_actors(f"{LEAD}\n\n{before} {text}")) if text[:-1] in t
    ]


def test_the_time_of_another_does_not_stand_in_an_entry(events_with_actors):
    text = "The town bought an inn in 2019. He was fired by the town in 2021."
    assert not [t for t in texts(events_with_actors(f"{LEAD}\n\n{text}")) if "fired" in t]


def test_what_came_before_is_not_told_with_what_came_then(events_with_actors):
    text = "Shares in the mill fell 7% in Elm. They had gained 9% since the start of the year."
    assert not [t for t in texts(events_with_actors(f"{LEAD}\n\n{text}")) if "gained" in t]


@pytest.mark.parametrize(
    ("before", "told"),
    [("Other smiths like Elm.", False), ("Elm has a smith.", True)],
    ids=["others", "a smith"],
)
def test_a_noun_is_a_subject_where_it_is_brought_in(events_with_actors, before, told):
    text = f"{LEAD}{before} It was cold. The smith sold a tug."
    assert ("The smith sold a tug" in texts(events_with_actors(text))) is told


@pytest.mark.parametrize(
    ("before", "text", "edtf"),
    [
        (
            "A man was held in Harrow on Sunday.",
            "He was charged with theft on Tuesday",
            "2025-06-03",
        ),
        ("Two men were held on Sunday.", "They will appear in court on Monday", "2025-06-09"),
        ("The school opened in 1964.", "It will close in 2026", "2026"),
        ("The band split up in 2009.", "They reunited in 2015", "2015"),
        ("A woman died on Sunday.", "Her funeral will be held on June 12", "2025-06-12"),
    ],
    ids=["he", "they", "it", "a-body", "her"],
)
def test_who_has_no_name_is_told_on_with_a_day_of_its_own(events, before, text, edtf):
    told = {event.text: event.when.edtf for event in events(f"{LEAD}\n\n{before} {text}.")}
    assert told[f"{before} {text}"] == edtf


@pytest.mark.parametrize(
    "text",
    [
        "The mill opened in 1964. He left the town in 1970.",
        "Two men were held on Sunday. It was charged with theft on Tuesday.",
        "A clerk asked two men on Sunday. They were charged with theft on Tuesday.",
    ],
    ids=["a-thing", "several", "another"],
)
def test_a_pronoun_that_does_not_fit_is_not_told_on(events, text):
    assert not any(event.text == text.rstrip(".") for event in events(f"{LEAD}\n\n{text}"))


def test_what_is_over_on_a_day_is_not_told_behind_what_has_one(events):
    before = "The band will play at Elm Hall on 14 June."
    found = events(f"{before} They were forced to cancel a show in Salt last month.")
    assert [(e.status, e.when.edtf) for e in found if e.when] == [("scheduled", "2025-06-14")]


@pytest.mark.parametrize(
    ("before", "told"),
    [("Acme plans to sue Gulfo", False), ("Acme lost its appeal", True)],
    ids=["to come", "over"],
)
def test_what_is_over_is_not_told_behind_what_is_to_come(events, before, told):
    before = f"{before}, spokesman Bo Fox said."
    made = texts(events(f"{LEAD}\n\n{before} The hearing took nine days."))
    assert (f"{before} The hearing took nine days" in made) is told
    assert ("The hearing took nine days" in made) is not told


@pytest.mark.parametrize(
    ("modal", "text"),
    [
        ("", "those talks collapsed on Tuesday"),
        ("", "these words angered Norland"),
        ("may have ", "those talks collapsed on Tuesday"),
    ],
    ids=["those", "these", "another status"],
)
def test_what_points_back_to_a_joined_clause_is_told_with_it(events, modal, text):
    before = f"The council {modal}met the guilds in Halden"
    made = texts(events(f"{LEAD}{before}, but {text}."))
    assert (f"{before}, but {text}" in made) is (not modal)
    assert (text in made) is bool(modal)


@pytest.mark.parametrize(
    ("time", "told"), [(" in recent weeks", False), ("", True)], ids=["two times", "one"]
)
def test_two_times_do_not_stand_in_one_entry(events_with_actors, time, told):
    text = f"Shares in Zenda have risen{time}. It left Elm in 2004"
    assert (text in texts(events_with_actors(f"{LEAD}\n\n{text}."))) is told


@pytest.mark.parametrize(
    ("clause", "edtf"),
    [
        ("showed its ferry, which had its launch on 3 May 2004", []),
        ("showed its ferry on 3 May 2004, when it had its launch", ["2004-05-03"]),
    ],
    ids=["which", "when"],
)
def test_a_sentence_is_not_of_the_day_of_a_clause_about_a_noun(events_with_actors, clause, edtf):
    found = events_with_actors(f"{LEAD}The yard {clause}.")
    assert [event.when.edtf for event in found if event.when] == edtf


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Zenda was fined $5m. The firm paid that fine.", True),
        ("Zenda was fined $5m. The firm is contesting that fine.", False),
        ("Zenda was fined $5m. Such fines are paid by that firm.", False),
    ],
    ids=["done", "goes on", "is so"],
)
def test_only_what_was_done_is_told_with_the_sentence_before(events_with_actors, text, told):
    assert (text[:-1] in texts(events_with_actors(f"{LEAD}\n\n{text}"))) is told


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("Acme is looking for a hall, the firm said", False),
        ("Clerks left and mayor Ada Poe may sell the hall", False),
        ("Acme bought the hall, the firm said", True),
    ],
    ids=["so", "may", "done"],
)
def test_nothing_is_told_behind_what_only_is_or_may_be(events_with_actors, before, told):
    text = f"{before}. The moves put Elm ahead of Oak"
    assert (text in texts(events_with_actors(f"{LEAD}\n\n{text}."))) is told


def test_what_somebody_says_does_not_stand_under_the_date_behind_it(events_with_actors):
    text = "Clerks told the guild that the case is weak. In 2004, they met"
    assert text not in texts(events_with_actors(f"{LEAD}\n\n{text} in Oak."))


def test_what_followed_has_not_the_day_of_what_it_followed(events):
    text = (
        "The Norland-style centrist council of Halden survived a no-confidence vote at the hall on "
        "Tuesday by just three votes, a day after its deputy mayor resigned over a spending row."
    )
    days = {e.when.edtf for e in events(text) if e.when and "survived" in e.text}
    assert days == {"2025-06-03"}


@pytest.mark.parametrize(
    ("before", "between", "text"),
    [
        ("Tay Fox said the plan was bad.", "", "She left Norland on Monday"),
        ("The new hall is by the old mill.", "It has 400 seats. ", "It will open on Monday"),
    ],
    ids=["speaker", "passed over"],
)
def test_a_day_is_told_with_whom_the_sentences_before_go_on_about(
    events_with_actors, before, between, text
):
    others = "The mayor of Elm, Ann Roe, opposed the plan, and Ben Crow, a clerk, backed it."
    told = texts(events_with_actors(f"{LEAD}{others}\n\n{before} {between}{text}."))
    assert any(t.endswith(text) and t.startswith(before) for t in told)


@pytest.mark.parametrize(
    "text",
    [
        "Dan Reed bought a tug and sold it to Halden in May",
        "Dan Reed kept one of the tugs and handed it to Halden in May",
    ],
)
def test_a_half_before_names_what_is_done_again(events_with_actors, text):
    assert text in texts(events_with_actors(f"{LEAD}\n\nThe guild wrote a letter. {text}."))


def test_nobody_is_gone_on_with_of_whom_there_is_none(events_with_actors):
    text = "Sailing from Elm, the visitors lost Dan Reed in the storm"
    made = texts(events_with_actors(f"{LEAD}\n\nNo visiting crew has won here. {text}."))
    assert made == [text]


def test_a_row_of_sentences_about_one_thing_is_told_with_the_first(events_with_actors):
    row = "The lake lies above Elm. It has grown. Twice it has burst. In 2012 it took the bridge."
    made = texts(events_with_actors(f"{LEAD}\n\n{row} In July 2013 it took nine people."))
    assert made[-1] == "The lake lies above Elm. In July 2013 it took nine people"


def test_one_of_those_told_before_is_told_with_them(events_with_actors):
    text = "At dawn on Friday ten guards came to the mill. One of them read a statement"
    assert text in texts(events_with_actors(f"{LEAD}\n\n{text}."))


def test_a_deed_since_which_something_goes_on_is_told_once(events):
    text = "The guild has been losing clerks since its first mill was sold in November."
    told = [(e.text, e.status) for e in events("The harbour is old. The pier is long. " + text)]
    assert told == [(text.removesuffix("."), "ongoing")]
