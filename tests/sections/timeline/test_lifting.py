"""The verb above the one that a parser hangs a time on, where it dates that one."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from explainer.sections.timeline.lifting import is_verb, opens_clause, verb_telling_when


@pytest.mark.parametrize(
    ("text", "hung", "teller"),
    [
        ("Ann Roe sold it on Thursday.", "sold", "sold"),
        ("They argued over how to paint it on Thursday.", "paint", "argued"),
        ("Ann Roe met the firms involved in it on Monday.", "involved", "met"),
    ],
    ids=["its own", "how to", "involved in"],
)
def test_a_time_is_that_of_the_verb_that_tells_when(reading, text, hung, teller):
    read = reading(text)
    words = {t.text: t for t in read.doc}
    assert verb_telling_when(words[hung], words["on"], read.pack).text == teller


def test_an_auxiliary_is_no_verb_of_a_clause(reading):
    words = {t.text: t for t in reading("The mill was shut by the guild.").doc}
    assert is_verb(words["shut"])
    assert not is_verb(words["was"])


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Gulfo announced it was to end its free ferry last month", "2025-05"),
        ("The bank said it would shut the branch last year", "2024"),
        ("The bank said it would shut the branch earlier this year", "2025"),
        ("The bank said it would shut the branch two years ago", "2023~"),
        ("A court ordered them returned to Elm last year", "2024"),
        ("A court ordered the boats returned to Elm on Monday", "2025-06-02"),
    ],
    ids=["was to", "would", "earlier", "ago", "ordered", "ordered of things"],
)
def test_a_time_that_is_over_is_when_a_plan_was_told(events, text, edtf):
    found = [(e.text, e.when and e.when.edtf, e.status) for e in events(f"{text}.")]
    assert found == [(text, edtf, "happened")]


@pytest.mark.parametrize(
    "text", ["it would open the branch in late May", "it would shut the branch this week"]
)
def test_a_time_that_may_be_to_come_is_that_of_the_plan(events, text):
    assert [(e.text, e.status) for e in events(f"The bank said {text}.")] == [(text, "expected")]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The guild still owes Elm £3m from the sale of the pier in May 2002.", []),
        ("The bank owes $6m from the loss in 2018.", []),
        ("The guild still works in Elm despite its failed bid last year.", []),
        ("The guild faces calls to go following its march on Thursday.", []),
        ("The laws are needed to keep order after raids in 2019.", []),
        ("Ministers are due to meet Ann Roe after lunch on 13 June 2025.", ["2025-06-13"]),
        ("The clerks are marching, just as crowds did in April.", []),
        ("A suit accuses the guild of two thefts in 2017 and a raid in 2018.", []),
        ("In 2017, Ann Roe wins a seat on the council.", ["2017"]),
        ("The guild deserves praise for the gains of the last seven years.", []),
        ("The bank is closing its branch this week.", ["2025-06-02/2025-06-08"]),
        ("The bank owed $6m in 2018.", ["2018"]),
        ("The bank has owed $6m since 2018.", ["2018/.."]),
    ],
    ids=[
        "month",
        "year",
        "despite",
        "following",
        "needed",
        "ahead",
        "as they did",
        "accused of",
        "told as now",
        "a length back",
        "this week",
        "past",
        "since",
    ],
)
def test_what_is_so_now_is_not_of_a_time_that_is_over(events, text, edtf):
    assert [e.when.edtf for e in events(text) if e.when] == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("A judge blocked a rule cutting wages in May", "2025-05"),
        ("A truck drove into a crowd marking Christmas", "2024-12-25"),
        ("The guild passed a law banning barges in 2030", None),
    ],
    ids=["object", "feast", "to come"],
)
def test_what_describes_an_object_lends_its_time_to_the_deed(events, text, edtf):
    found = [(e.text, e.when and e.when.edtf) for e in events(f"The harbour is old. {text}.")]
    assert found == [(text, edtf)]


def test_what_is_now_has_its_own_month(events):
    text = "Ann Roe, who is up for election in November, sold the mill."
    assert [event.when for event in events(text)] == [None]


def test_a_feast_ahead_is_none_of_a_promise(events):
    text = "Ann Roe promised a review of the rules, to be completed by Labor Day."
    times = {event.when.edtf for event in events(text) if event.when}
    assert times <= {"2025-09-01"}


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Ann Roe met a man called Ben Fox on Monday.", "2025-06-02"),
        ("Ann Roe opened a chain of shops called Elmhouse in Halden in 2012.", "2012"),
    ],
)
def test_a_name_has_no_time_of_its_own(events, text, edtf):
    assert [event.when and event.when.edtf for event in events(text)] == [edtf]


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        (
            "Starting Friday, Poe will shuttle between basement Guild meeting rooms and ornate "
            "Council parlours, giving clerks a chance over three days to press her.",
            "Poe will shuttle between basement Guild meeting rooms and ornate Council parlours",
            "2025-06-06",
        ),
        (
            "Congress in May granted Poe a licence.",
            "Congress in May granted Poe a licence",
            "2025-05",
        ),
        (
            "It is a reversal from last month, when the Salt Board had sent a letter saying it had "
            "made a choice to revoke it.",
            "the Salt Board had sent a letter saying it had made a choice to revoke it",
            "2025-05",
        ),
        (
            "Sales were below those of May 2004, when the guild first raised the toll.",
            "the guild first raised the toll",
            "2004-05",
        ),
    ],
    ids=["starting", "a body", "had sent", "when"],
)
def test_a_time_that_is_hung_on_another_word_is_that_of_the_deed(events, text, words, edtf):
    assert words in {e.text for e in events(text) if e.when and e.when.edtf == edtf}


@pytest.mark.parametrize(
    ("words", "heads", "opens"),
    [
        ("Last week , rows of fires killed ten", [1, 3, 1, 6, 3, 4, 6, 6], True),
        ("Last week rows of fires killed ten", [1, 2, 5, 2, 3, 5, 5], False),
    ],
    ids=["comma", "no comma"],
)
def test_a_time_before_a_comma_is_none_of_the_subject(words, heads, opens):
    texts = words.split()
    subject, verb = texts.index("rows"), texts.index("killed")
    deps = ["dep"] * len(texts)
    deps[subject], deps[verb] = "nsubj", "ROOT"
    pos = ["VERB" if i == verb else "NOUN" for i in range(len(texts))]
    doc = Doc(Vocab(), words=texts, heads=heads, deps=deps, pos=pos)
    assert opens_clause(doc[1]) == opens


def test_a_time_behind_what_somebody_was_seen_at_is_that_of_being_seen(events_behind_lead):
    found = events_behind_lead("A clerk was last seen trying to move boxes on Monday evening.")
    assert [(e.when.edtf, e.status) for e in found] == [("2025-06-02", "happened")]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("It was on Monday that Elm shut the pier.", [("Elm shut the pier", "2025-06-02")]),
        ("In May, it was a mill that burned down.", [("a mill … burned down", "2025-05")]),
        ("It was clear last week that Elm would sell the pier.", []),
        (
            "Police are investigating the collapse of the pier on Monday.",
            [
                ("the collapse of the pier on Monday", "2025-06-02"),
                ("Police are investigating the collapse of the pier on Monday", None),
            ],
        ),
        (
            "The town is in mourning after the collapse of the pier on Monday.",
            [("the collapse of the pier on Monday", "2025-06-02")],
        ),
    ],
    ids=["told first", "who is told first", "so then", "looked into", "after"],
)
def test_a_time_behind_an_event_or_told_first_is_not_that_of_what_is_so_now(events, sentence, told):
    found = [(e.text, e.when.edtf if e.when else None) for e in events(sentence)]
    assert found == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The song is released on Saturday.", ("2025-06-07", "scheduled")),
        ("The mill is opening later this month.", ("2025-06", "scheduled")),
        ("Two clerks left the guild in 2015 and 2018.", ("2015/2018", "happened")),
    ],
    ids=["passive", "the rest of it", "two years"],
)
def test_a_present_tells_what_will_be_and_two_years_are_a_stretch(events, sentence, told):
    assert [(e.when.edtf, e.status) for e in events(sentence) if e.when] == [told]
