"""Growing: history, differences, and what stays two facts, whichever order the articles come in."""

from __future__ import annotations

import datetime
from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.exports import story_json
from explainer.gate import check
from explainer.sections.figures import FIGURES
from grown import (
    LABEL,
    days,
    events_of,
    figures_of,
    hurt,
    merged,
    numbers,
    told,
    values,
)

DAYS = st.lists(st.integers(1, 28), min_size=1, max_size=4, unique=True)
FEW = st.lists(st.sampled_from([3, 5, 8]), min_size=4, max_size=4)


def test_each_earlier_number_stays_oldest_first_with_its_article_day_and_evidence():
    (six,) = figures_of(numbers((1, 3), (2, 5), (9, 6)))
    assert six.value == 6
    assert values(six.earlier) == [("a1", 3), ("a2", 5)]
    assert [t.published for t in six.earlier] == [datetime.date(2025, 5, day) for day in (1, 2)]
    assert [t.evidence[0].sentence for t in six.earlier] == ["a1-s1", "a2-s1"]
    assert [e.sentence for e in six.evidence] == ["a3-s1"]
    assert six.differs == ()


def test_what_is_told_again_is_told_once_with_the_evidence_of_both():
    (six,) = figures_of(numbers((1, 3), (2, 3), (9, 6)))
    assert values(six.earlier) == [("a1", 3)]
    assert [e.sentence for e in six.earlier[0].evidence] == ["a1-s1", "a2-s1"]


def test_a_number_that_comes_back_was_another_one_between():
    (three,) = figures_of(numbers((1, 3), (2, 5), (9, 3)))
    assert values(three.earlier) == [("a1", 3), ("a2", 5)]
    assert [e.sentence for e in three.evidence] == ["a3-s1", "a1-s1"]


def test_each_fact_that_was_moved_on_leaves_its_id_once():
    read = numbers((1, 3), (2, 5), (3, 3), (4, 5))
    (five,) = figures_of(read)
    own = read[1][1].of(FIGURES)[0].id
    assert five.id == own
    assert [t.anchor for t in five.earlier] == [read[0][1].of(FIGURES)[0].id, "", ""]


def test_two_outlets_of_one_day_differ_and_stand_beside_each_other():
    read = numbers((2, 5), (2, 7))
    other = hurt(told(1, 2, "9 boats were at the quay in Elm."), 9, label="boats were at the quay")
    source, facts = read[0]
    read[0] = (source, facts.having(FIGURES, [*facts.of(FIGURES), other]))
    five, seven, boats = figures_of(read)
    assert (five.differs, seven.differs) == ((seven.id,), (five.id,))
    assert boats.differs == five.earlier == seven.earlier == ()


def test_two_that_differ_both_have_what_was_told_before():
    three, five = figures_of(numbers((1, 1), (2, 3), (2, 5)))
    assert values(three.earlier) == values(five.earlier) == [("a1", 1)]
    assert [len([t for t in f.earlier if t.anchor]) for f in (three, five)] == [1, 0]


def test_an_outlet_that_stays_with_its_number_still_differs():
    read = numbers((1, 3), (1, 4), (2, 3))
    three, four = figures_of(read)
    assert (three.differs, four.differs) == ((four.id,), (three.id,))
    assert three.earlier == four.earlier == ()


def test_older_articles_that_differed_are_history_once_a_later_one_tells():
    (five,) = figures_of(numbers((1, 3), (1, 4), (2, 5)))
    assert values(five.earlier) == [("a1", 3), ("a2", 4)]


def test_an_article_that_tells_two_numbers_means_two_things():
    read = numbers((1, 3), (2, 5))
    facts = read[1][1]
    both = told(2, 2, f"5 {LABEL}.", f"9 {LABEL}.")
    read[1] = (both, facts.having(FIGURES, [hurt(both, 5), hurt(both, 9)]))
    assert [(f.value, f.earlier, f.differs) for f in figures_of(read)] == [
        (3, (), ()),
        (5, (), ()),
        (9, (), ()),
    ]


def test_each_earlier_status_of_an_event_stays_oldest_first():
    (event,) = events_of(days((1, 9, "scheduled"), (4, 9, "possible"), (10, 9, "happened")))
    assert event.status == "happened"
    assert [(t.article, t.status) for t in event.earlier] == [
        ("a1", "scheduled"),
        ("a2", "possible"),
    ]
    assert [t.evidence[0].sentence for t in event.earlier] == ["a1-s1", "a2-s1"]
    assert [e.sentence for e in event.evidence] == ["a3-s1", "a1-s1", "a2-s1"]


def test_a_day_that_was_moved_is_history():
    (event,) = events_of(days((1, 9, "scheduled"), (4, 12, "scheduled"), (13, 12, "happened")))
    assert event.when is not None
    assert event.when.edtf == "2025-05-12"
    assert [(t.when and t.when.edtf, t.status) for t in event.earlier] == [
        ("2025-05-09", "scheduled"),
        ("2025-05-12", "scheduled"),
    ]


def test_two_outlets_that_tell_two_days_differ():
    one, other = events_of(days((10, 8, "happened"), (12, 9, "happened")))
    assert (one.differs, other.differs) == ((other.id,), (one.id,))


def test_one_article_alone_has_neither():
    for read in (numbers((1, 3)), days((1, 9, "scheduled"))):
        text = story_json.render(merged(read)).decode()
        assert '"earlier"' not in text
        assert '"differs"' not in text


@given(DAYS, FEW)
def test_articles_of_several_days_give_one_story_in_any_order(when, counts):
    read = numbers(*zip(when, counts, strict=False))
    made = {merged(list(order)).facts for order in permutations(read)}
    assert len(made) == 1


@given(st.lists(st.integers(1, 3), min_size=1, max_size=4), FEW)
def test_every_telling_is_kept_and_grounded(when, counts):
    read = numbers(*zip(when, counts, strict=False))
    story = merged(read)
    assert check(story) == ()
    pieces = {piece.sentence for fact in story.of(FIGURES) for piece in fact.pieces()}
    assert pieces == {source.sentences[0].id for source, _ in read}
    for figure in story.of(FIGURES):
        said = [t.value for t in figure.earlier] + [figure.value]
        assert all(a != b for a, b in pairwise(said))
        assert all(
            figure.id in other.differs for other in story.of(FIGURES) if other.id in figure.differs
        )


@pytest.mark.parametrize("status", ["scheduled", "happened"])
def test_merging_a_grown_story_again_changes_nothing(status):
    read = days((1, 9, "scheduled"), (10, 9, status))
    story = merged(read)
    again = merged([(story.articles[0], story.facts)])
    assert again.facts == story.facts
