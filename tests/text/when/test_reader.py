"""Reading a whole text: linear time, hints, sentences."""

from __future__ import annotations

import datetime

import pytest

from explainer.language.en.time import TIME
from explainer.text.when import mentions
from pace import is_linear

FRIDAY = datetime.date(2025, 6, 6)
MONDAY = datetime.date(2025, 6, 9)
ALPHABET = sorted({word for entries in TIME.lexicon.values() for word in entries})
REPEATED = [
    *("May ", "3 May ", "1 ", "1,", "1.", "a.", "12:30 ", "'90s ", "2010-", "- ", "(", "\n\n"),
    *("from Monday to ", "a year earlier ", "the quarter ", "two weeks before ", "Mr. ", "q2 "),
]


@pytest.mark.parametrize("piece", REPEATED, ids=repr)
def test_repeated_pieces_take_linear_time(piece: str) -> None:
    assert is_linear(lambda size: mentions(piece * (size // len(piece)), FRIDAY), 2_000, 16_000)


def test_the_whole_alphabet_takes_linear_time() -> None:
    text = " ".join(ALPHABET)
    assert is_linear(lambda times: mentions(text * times, FRIDAY), 1, 8)


@pytest.mark.parametrize(("hint", "day"), [(-1, "2025-06-03"), (1, "2025-06-10")], ids=str)
def test_a_hint_of_the_caller_comes_before_the_verbs(hint: int, day: str) -> None:
    (mention,) = mentions("They met on Tuesday.", FRIDAY, hint=hint)
    assert mention.edtf == day


@pytest.mark.parametrize("told", ["Poe speaks at the fair Tuesday.", "A speech on Tuesday is his."])
def test_the_next_day_is_not_counted_from_a_day_before_one_that_is_in_doubt(told: str) -> None:
    found = mentions(f"The mill shut on May 4. {told} The next day he will go.", MONDAY)
    assert [m.edtf for m in found] == ["2025-05-04", None, None]


def test_a_hint_does_not_outweigh_a_day_that_is_very_near() -> None:
    (mention,) = mentions("A dividend payable on July 1.", FRIDAY, hint=-1)
    assert mention.edtf == "2025-07-01"


def test_no_expression_reaches_over_a_sentence() -> None:
    text = "Snow falls in May 10 people came"
    (mention,) = mentions(text, FRIDAY, starts=(0, 18))
    assert mention.text == "May"


def test_the_verbs_of_another_sentence_do_not_count() -> None:
    text = "Council will vote Mayor Poe resigned on Tuesday"
    (mention,) = mentions(text, FRIDAY, starts=(0, 18))
    assert mention.edtf == "2025-06-03"
