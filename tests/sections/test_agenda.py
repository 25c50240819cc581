"""The agenda: which topics, in whose words, and what else the article says on each."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.model import Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.agenda import AGENDA, Topic, extract


@pytest.fixture
def agenda(reading: Callable[..., Reading]) -> Callable[[str], list[Topic]]:
    """The topics of an invented text."""
    return lambda text: list(extract(reading(text), Facts()))


LISTED = """Ministers of Norland and Sudria meet on Monday.
According to officials familiar with the plans, topics on the table include:
Ferry fares and harbour fees
Fishing quotas
Visa rules for students
The harbour fees have doubled since the spring. The ministers will travel by train."""


def test_bare_lines_under_a_line_that_announces_topics_are_the_agenda(agenda):
    assert [topic.title for topic in agenda(LISTED)] == [
        "Ferry fares and harbour fees",
        "Fishing quotas",
        "Visa rules for students",
    ]


def test_a_listed_topic_has_the_voice_of_the_line_above(agenda):
    topic = agenda(LISTED)[1]
    assert (topic.said_by, topic.sourcing) == ("officials familiar with the plans", "anonymous")


def test_what_else_the_article_says_stands_under_its_topic(agenda):
    fees, quotas, _ = agenda(LISTED)
    assert [piece.text for piece in fees.details] == [
        "The harbour fees have doubled since the spring."
    ]
    assert quotas.details == ()


def test_a_list_that_announces_something_else_is_no_agenda(agenda):
    assert agenda("The winners were:\nAda Poe of Elm\nBo Lind of Oak\nCy Marr of Ash") == []


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("On the agenda are road repairs and bus fares.", ["road repairs", "bus fares"]),
        ("Road repairs are on the table.", ["Road repairs"]),
        ("Topics on the table include fishing quotas, visas and ferry fares.",
         ["fishing quotas", "visas", "ferry fares"]),
        ("The council will discuss the future of the harbour at a meeting on Tuesday.",
         ["the future of the harbour"]),
        ("Lawmakers are to vote on a new water tax next week.", ["a new water tax"]),
        ("The two sides will hold talks on Friday about buying a stake in the shipyard.",
         ["buying a stake in the shipyard"]),
        ("The judges will decide whether to close the mine.", ["whether to close the mine"]),
        ("The council will vote on the bill. The bill would ban plastic bags in shops.",
         ["ban plastic bags in shops"]),
        ("Ministers will meet in Elm on Monday to discuss fishing quotas.", ["fishing quotas"]),
        ("The council is due to hold a special meeting to debate the harbour plan.",
         ["the harbour plan"]),
        ("Talks on fishing quotas will resume on Friday.", ["fishing quotas"]),
        ("The two firms are in talks about a joint shipyard.", ["a joint shipyard"]),
        ("Fishing quotas are expected to be second on the agenda.", ["Fishing quotas"]),
        ("Fishing quotas are at the very top of the agenda.", ["Fishing quotas"]),
        ("They will discuss issues including trade, ferries and fishing quotas.",
         ["trade", "ferries", "fishing quotas"]),
        ("The leaders will discuss a range of issues such as ferry fares and student visas.",
         ["ferry fares", "student visas"]),
        ("Among the topics to be discussed are ferry fares and visas.", ["ferry fares", "visas"]),
        ("Fishing quotas are expected to dominate the talks.", ["Fishing quotas"]),
    ],
)  # fmt: skip
def test_clauses_that_put_a_topic_on_the_table(agenda, text, titles):
    assert [topic.title for topic in agenda(text)] == titles


@pytest.mark.parametrize(
    "text",
    [
        "The council discussed the harbour last week.",
        "The study focuses on cold winters.",
        "The mayor refused to discuss the harbour.",
        "The talks are a success.",
        "The fee would rise.",
    ],
)
def test_what_is_no_agenda(agenda, text):
    assert agenda(text) == []


def test_a_topic_told_twice_is_one(agenda):
    (topic,) = agenda(
        "The council will discuss bus fares on Monday.\nMembers will debate the bus fares at noon."
    )
    assert [piece.text for piece in topic.evidence] == ["bus fares", "the bus fares"]


def test_what_a_meeting_is_on_gives_way_to_its_points(agenda):
    text = "Ministers will meet on Monday for talks on the lake."
    points = "They will discuss ferry fares and fishing quotas."
    assert [topic.title for topic in agenda(text)] == ["the lake"]
    assert [topic.title for topic in agenda(f"{text}\n{points}")] == [
        "ferry fares",
        "fishing quotas",
    ]


def test_the_year_of_a_budget_belongs_to_it(agenda):
    assert [topic.title for topic in agenda("On the agenda is the budget for 2026.")] == [
        "the budget for 2026"
    ]


WORDS = "talks on will discuss the fares : and , include agenda - topics vote . bill would ban"


@given(st.lists(st.sampled_from([*WORDS.split(), "\n"]), max_size=40))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_every_topic_and_detail_stands_in_the_article(reading, words):
    made = reading(" ".join(words) or "x")
    sentences = {s.id: s.text for s in made.article.sentences}
    for topic in extract(made, Facts()):
        for piece in (*topic.evidence, *topic.details):
            assert sentences[piece.sentence][piece.start : piece.end] == piece.text


def test_the_section_names_its_page():
    assert (AGENDA.name, AGENDA.path) == ("agenda", "agenda")


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("Four firms sent in proposals: Zenda Bank, Elm Corp., Acme Inc. and Halden Council.", []),
        (
            "On the agenda: fishing quotas, visa rules and Acme.",
            ["fishing quotas", "visa rules"],
        ),
        ("His book “Great Agenda: The Plan to Save Norland” will be sold by Elm Books in May.", []),
    ],
    ids=["names", "points", "title"],
)
def test_a_row_of_names_behind_a_colon_is_no_agenda(reading, line, titles):
    made = reading(f"Zenda Bank, Elm Corp. and Acme Inc. met Halden Council on Monday.\n{line}")
    known = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
    found = [topic.title for topic in extract(made, known)]
    assert found[: len(titles)] == titles
    assert bool(found) is bool(titles)


def test_a_word_of_the_headline_for_one_of_a_kind_gives_way(reading):
    text = "Panel to vote on judge\n\nThe panel is to vote on Monday on the choice of Ada Poe."
    made = reading(text, title="Panel to vote on judge")
    titles = [topic.title for topic in extract(made, Facts())]
    assert titles == ["the choice of Ada Poe"]


def test_she_who_says_so_is_told_by_name(reading):
    made = reading(
        "The home secretary, Ann Roe, told clerks that the pier was bad. She announced that a bill "
        "giving ports the power to fine owners would be introduced before Easter."
    )
    people = Facts().having(ACTORS, tuple(ACTORS.extract(made, Facts())))
    assert [topic.said_by for topic in extract(made, people)] == ["Ann Roe"]


def test_titles_of_other_pages_hold_no_topic(agenda):
    text = "Ann Roe spoke. Ben Crow Mill burns | The council will discuss ferry fares | Roe quits."
    assert agenda(text) == []
