"""Which clauses are told with another one as one event, and so by themselves no more."""

from __future__ import annotations

import pytest

from explainer.sections.timeline.together import tail_of

pytestmark = pytest.mark.usefixtures("cut")


@pytest.mark.parametrize(
    ("text", "verb", "tail"),
    [
        ("The mill was shut when the dam burst.", "shut", "burst"),
        ("The mill was shut because the dam burst.", "shut", None),
        ("The mill was shut when the dam had not burst.", "shut", None),
    ],
    ids=["when", "because", "denied"],
)
def test_a_clause_with_when_tells_the_same_moment(reading, text, verb, tail):
    read = reading(text)
    words = {t.text: t for t in read.doc}
    assert tail_of(words[verb], read.pack) == words.get(tail)


@pytest.mark.parametrize(
    "text",
    [
        "The dam burst in May, killing two men.",
        "Ann Roe was arrested and charged in May.",
        "Ann Roe announced on Tuesday that it is cutting 40 jobs this year.",
    ],
    ids=["result", "joined", "said"],
)
def test_what_goes_on_is_one_event(events, text):
    assert len(events(text)) == 1


def test_what_has_been_done_since_is_another_one(events):
    assert len(events("Ann Roe was fined in May and has since paid.")) == 2


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Poe said the board had been dissolved, its head sacked and the hall shut.",
            ["the board had been dissolved, its head sacked and the hall shut"],
        ),
        (
            "The budget was approved on Monday and the mayor sacked on Tuesday.",
            ["The budget was approved on Monday", "the mayor sacked on Tuesday"],
        ),
    ],
    ids=["one auxiliary", "two days"],
)
def test_passives_with_one_auxiliary_are_told_together(events, text, told):
    assert [e.text for e in events(text)] == told
