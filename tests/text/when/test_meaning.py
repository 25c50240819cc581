"""What an expression says."""

from __future__ import annotations

import datetime

from explainer.text.when.meaning import Meaning, approximate
from explainer.text.when.units import Unit


def test_a_decade_is_vague_enough_without_a_mark() -> None:
    assert approximate("199X") == "199X"


def test_both_ends_of_an_interval_are_marked() -> None:
    assert approximate("2025-05-26/2025-06-01") == "2025-05-26~/2025-06-01~"


def test_nothing_known_is_no_edtf() -> None:
    assert Meaning().written() is None


def test_what_comes_again_is_no_one_day() -> None:
    day = Unit("day", datetime.date(2025, 6, 6))
    assert Meaning(kind="set", unit=day).written() is None
