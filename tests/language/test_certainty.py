"""Words of certainty: no word says two things of how sure something is."""

from __future__ import annotations

from itertools import combinations

import pytest

from explainer.language.en import ENGLISH
from explainer.language.en.certainty import _by_status

WORDS = ENGLISH.certainty
VERBS = {
    "prospects": WORDS.prospects,
    "infinitive_prospects": WORDS.infinitive_prospects,
    "acts": WORDS.acts,
}
"""What a verb or noun makes of what it is about, in whichever of its forms."""
STATES = {
    "prospects": WORDS.prospects,
    "adjectives": WORDS.adjectives,
    "doubting": WORDS.doubting,
    "adverbs": WORDS.adverbs,
}
"""What an adjective or adverb does."""


@pytest.mark.parametrize("tables", [VERBS, STATES], ids=["verbs", "states"])
def test_no_word_has_two_statuses_in_two_tables(tables):
    for (one, first), (other, second) in combinations(tables.items(), 2):
        both = {word for word in first.keys() & second.keys() if first[word] != second[word]}
        assert both == set(), (one, other)


def test_no_word_has_two_statuses_in_one_table():
    with pytest.raises(ValueError, match="hope"):
        _by_status(expected="hope", possible="hope wish")


def test_what_has_a_status_of_its_own_is_not_as_sure_as_its_verb():
    told = WORDS.acts.keys() | WORDS.infinitive_prospects.keys()
    assert WORDS.followed & told == set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (WORDS.averted, WORDS.followed),
        (WORDS.blocked, WORDS.acts.keys()),
        (WORDS.averted, WORDS.acts.keys() | WORDS.prospects.keys()),
        (WORDS.doubts, WORDS.weak_saying | WORDS.believing),
        (WORDS.doubts, ENGLISH.speech.denying),
        (WORDS.weak_saying, WORDS.believing),
    ],
    ids=["averted", "blocked", "averted-acts", "doubts", "denying", "believing"],
)
def test_no_word_stands_in_two_sets_that_contradict_each_other(one, other):
    assert one & other == set()
