"""Key figures: which numbers, in what unit, under what label, how sure and who says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.model import Facts, Reading
from explainer.sections.figures import FIGURES, Change, Figure, Range, extract

Read = Callable[..., Reading]


@pytest.fixture
def figures(reading: Read) -> Callable[[str], list[Figure]]:
    """The figures of an invented text."""
    return lambda text: list(extract(reading(text), Facts()))


def test_a_suggested_change_is_possible_and_has_both_ends(figures):
    (figure,) = figures(
        "Norland has hinted at cutting duties imposed last year, with Premier Ada Poe recently"
        " suggesting a possible reduction from 45% to 20% on some Sudrian cars."
    )
    assert (figure.text, figure.value, figure.unit) == ("from 45% to 20%", 20, "percent")
    assert figure.change == Change(start=45, to=20)
    assert figure.label == "duties on some Sudrian cars"
    assert figure.status == "possible"
    assert figure.said_by == "Premier Ada Poe"
    assert figure.sourcing == "named"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Only 12 people saw the fire.", "Only 12"),
        ("The club said that just 5% of its members voted.", "just 5%"),
        ("The club has only 12 members in the town.", "12"),
        ("Few clerks wrote and just Â£3.5m was raised for boats.", "£3.5m"),
    ],
    ids=["first", "behind-a-clause", "in-the-label", "inside-a-token"],
)
def test_what_makes_little_of_a_number_stands_with_it(figures, text, words):
    (figure,) = figures(text)
    assert figure.text == words
    assert any(e.text.startswith(words) or words in figure.label for e in figure.evidence)


@pytest.mark.parametrize(
    ("text", "value", "unit", "label"),
    [
        ("At least 12 people died in the fire.", 12, "people", "people died in the fire"),
        ("The fire killed 12 people in the old town.", 12, "people",
         "The fire killed 12 people in the old town"),
        ("They bought a 15% stake in the firm.", 15, "percent", "stake in the firm"),
        ("Unemployment rose to 5.2 percent.", 5.2, "percent",
         "Unemployment rose to 5.2 percent"),
        ("The bank raised its growth forecast by 0.2 percentage points.", 0.2,
         "percentage points", "The bank raised its growth forecast by 0.2 percentage points"),
        ("The firm could invest up to $20bn in wind farms.", 20_000_000_000, "USD",
         "The firm could invest up to $20bn in wind farms"),
        ("The storm caused 46 percent of the damage to the harbour.", 46, "percent",
         "The storm caused 46 percent of the damage to the harbour"),
        ("Ten of the 14 members voted against the plan.", 10, "members",
         "members voted against the plan"),
    ],
)  # fmt: skip
def test_the_label_says_what_is_counted(figures, text, value, unit, label):
    (figure,) = figures(text)
    assert (figure.value, figure.unit, figure.label) == (value, unit, label)


@pytest.mark.parametrize(
    "text",
    [
        "The vote is on 12 June 2025.",
        "The 45-year-old mayor spoke.",
        "One of the ferries sank.",
        "The two men left.",
        "It was the third strike.",
        "The talks opened two weeks ago.",
        "The company did not pay $5 million.",
        "Did the company pay $5 million?",
    ],
)
def test_what_is_no_figure(figures, text):
    assert figures(text) == []


def test_a_range_keeps_both_ends(figures):
    (figure,) = figures("Between 250 and 600 people marched through the town.")
    assert figure.range == Range(low=250, high=600)


def test_a_figure_told_twice_is_one_with_two_receipts(figures):
    (figure,) = figures("The bridge cost $5 million.\nThe bridge cost $5 million, the mayor said.")
    assert [piece.sentence for piece in figure.evidence] == ["a1-s1", "a1-s2"]


def test_evidence_holds_the_amount_and_the_label(figures):
    (figure,) = figures("They bought a 15% stake in the ferry company.")
    assert figure.evidence[0].text == "15% stake in the ferry company"


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Halden Bank lost 5% in May.", "high"),
        ("Ada Poe, who sold the bank, lost $5m in May.", "high"),
        ("Halden Bank could lose 5% in May.", "medium"),
        ("Ada Poe led the bank for 40 years.", "medium"),
        ("Halden Bank closed seven branches in May.", "medium"),
        ("Ada Poe came and the bank lost 5% in May.", "medium"),
    ],
)
def test_how_sure_a_figure_is_depends_on_what_it_tells(figures, text, sure):
    (figure,) = figures(text)
    assert figure.confidence == sure


WORDS = "12 $5 3% from to of people rose by the , . a fell 7 half more than not"


@given(st.lists(st.sampled_from(WORDS.split())))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_text_and_value_stand_in_the_sentence(reading, words):
    made = reading(" ".join(words) or "x")
    sentences = {s.id: s.text for s in made.article.sentences}
    for figure in extract(made, Facts()):
        for piece in figure.evidence:
            assert sentences[piece.sentence][piece.start : piece.end] == piece.text
            assert figure.text in sentences[piece.sentence]


def test_the_section_names_its_page():
    assert (FIGURES.name, FIGURES.path) == ("figures", "key-figures")


def test_where_and_when_a_sum_beside_a_noun_holds(figures):
    (_, figure) = figures("At Halden, profit rose 12% to a record $11 million.")
    assert figure.label == "At Halden, profit rose 12% to a record $11 million"


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Acme Bank, which was founded in 1987, has 340 branches.", ()),
        ("Acme Bank, which has 340 branches, was founded in 1987.", ()),
        ("Acme Bank closed 340 branches in 2019.", ("2019",)),
    ],
    ids=["aside", "number aside", "own"],
)
def test_an_aside_dates_no_figure(figures, text, times):
    (figure,) = figures(text)
    assert figure.times == times


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "A prize for women writing in Danish, worth $25,000, was set up.",
            "A prize for women writing in Danish, worth $25,000",
        ),
        (
            "A contract for a new bridge in Elm, worth $40m, was signed.",
            "A contract for a new bridge in Elm, worth $40m",
        ),
    ],
)
def test_behind_a_comma_the_whole_is_worth_it(figures, text, label):
    (figure,) = figures(text)
    assert figure.label == label


@pytest.mark.parametrize(
    "text",
    ["The work will cost no more than $350,000.", "Acme will sell no more than half of its mills."],
)
def test_a_bound_denies_nothing(figures, text):
    (figure,) = figures(text)
    assert figure.status == "expected"


def test_what_a_bare_relative_clause_takes_is_told(figures):
    (figure,) = figures("Ann Roe said it was the worst fire she had seen in 40 years.")
    assert figure.label == "the worst fire Ann Roe had seen in 40 years"


def test_titles_of_other_pages_hold_no_figure(reading):
    text = "Ann Roe spoke. Ben Crow Mill burns | The mill lost $5 million in May | Roe quits."
    assert list(extract(reading(text), Facts())) == []


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Elm gave clerks new rights. In May 4,000 clerks lost those rights.", "low"),
        ("Acme has 8% of the trade. Its rivals say the figure is nearer to 20%.", "low"),
        ("In May 4,000 clerks lost their seats in this Elm race.", "high"),
        ("In May 4,000 clerks lost the seats that they had won this year.", "high"),
    ],
    ids=["bare", "number", "named", "time"],
)
def test_what_only_sentences_before_name_is_not_sure(reading, text, sure):
    *_, figure = extract(reading(text), Facts())
    assert figure.confidence == sure
