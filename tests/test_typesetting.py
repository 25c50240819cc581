"""Typesetting: which typeface sets what, and where lines end."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.typeface import Typeface
from explainer.typesetting import Type, balanced, fitted, lines_of, type_for

COLUMN = 900


def face(name="Latin", letters="", units=1000):
    """A typeface in which every letter is half as wide as high; of Latin letters unless told."""
    known = map(ord, letters) if letters else (*range(0x20, 0x7F), ord("…"), ord("é"))
    return Typeface(path=Path(name), family=name, widths=dict.fromkeys(known, 500), units=units)


LATIN = face()
HEBREW = face("Hebrew", "שלום .")
HAN = face("Han", "北京伦敦会谈，。「」 ")
ARABIC = face("Arabic", "محمد .")
BOTH = face("Both", "محمد .Elm")
ONE = Type(faces=(LATIN,))


def families(made):
    return [one.family for one in made.faces] if made else None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Elm", ["Latin"], id="a serif has all"),
        pytest.param("שלום.", ["Hebrew"], id="another has all"),
        pytest.param("Elm 北京", ["Latin", "Han"], id="two together"),
        pytest.param("Elm ש 北京", ["Latin", "Hebrew", "Han"], id="three"),
        pytest.param("محمد Elm", ["Both"], id="joined letters with others, in one typeface"),
        pytest.param("محمد café", None, id="joined letters with others, in none"),
        pytest.param("Łódź", None, id="nothing has it"),
    ],
)
def test_a_text_is_set_in_as_few_typefaces_as_have_it(text, wanted):
    assert families(type_for(text, (LATIN,), (HEBREW, HAN, ARABIC, BOTH))) == wanted


def test_of_several_serifs_the_one_with_most_of_a_text_sets_it():
    wider = face("Wider", "Łódź elm")
    assert families(type_for("Łódź 北京", (LATIN, wider), (HAN,))) == ["Wider", "Han"]


def test_without_a_serif_another_may_set_all_or_nothing():
    assert families(type_for("北京", (), (HAN,))) == ["Han"]
    assert type_for("Elm 北京", (), (HAN, BOTH)) is None


def test_a_mark_goes_with_the_letters_before_it():
    made = Type(faces=(LATIN, HEBREW))
    assert [(one.family, words) for one, words in made.runs("in שלום. Elm.")] == [
        ("Latin", "in "),
        ("Hebrew", "שלום. "),
        ("Latin", "Elm."),
    ]
    assert made.width("in שלום.", 100) == 400
    with pytest.raises(KeyError):
        made.runs("北")


def test_lines_are_about_as_long_as_each_other():
    text = "talks on a ferry in the harbour"
    assert lines_of(text, ONE, 78, COLUMN) == ("talks on a ferry in the", "harbour")
    assert balanced(text, ONE, 78, COLUMN) == ("talks on a ferry", "in the harbour")


def test_without_spaces_a_line_ends_between_characters_but_not_before_a_mark():
    made = Type(faces=(HAN,))
    assert lines_of("北京伦敦，会谈", made, 100, 200) == ("北京伦", "敦，会谈")
    assert lines_of("北京「伦敦」", made, 100, 150) == ("北京", "「伦", "敦」")


@given(st.text(alphabet="ab é…", max_size=80), st.integers(20, 90), st.integers(90, 900))
def test_what_is_cut_fits(text, size, width):
    assert ONE.width(fitted(text, ONE, size, width), size) <= max(width, size / 2)


@given(st.text(alphabet="abc d", max_size=200), st.integers(20, 90))
def test_lines_hold_every_word_in_order(text, size):
    made = balanced(text, ONE, size, COLUMN)
    assert made is None or " ".join(made).split() == text.split()


@given(st.text(alphabet="北京，「」 ab", max_size=60), st.integers(20, 90))
def test_lines_hold_every_character_in_order(text, size):
    made = balanced(text, Type(faces=(LATIN, HAN)), size, COLUMN)
    assert made is None or "".join("".join(made).split()) == "".join(text.split())
