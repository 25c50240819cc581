"""Wording: words, plural forms, dates and amounts."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.errors import SettingError
from explainer.wording import Wording, load

FOLDER = Path(__file__).parent.parent / "theme" / "translations"


@pytest.fixture(scope="module")
def t() -> Wording:
    return load("en", FOLDER)


def test_words_are_found_by_their_key(t):
    assert t("timeline.title") == "Timeline"


def test_an_unknown_key_names_the_nearest(t):
    with pytest.raises(SettingError, match=r"no words for 'timeline\.titel'.*timeline\.title"):
        t("timeline.titel")


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 sentences"), (1, "1 sentence"), (2, "2 sentences"), (1200, "1,200 sentences")],
)
def test_plural_forms(t, number, words):
    assert t("count.sentences", n=number) == words


def test_braces_in_a_value_stay_text(t):
    assert t("voice.says", name="{n.__class__}") == "according to {n.__class__}"


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2025-06-09", "Monday 9 June 2025"),
        ("2025-06", "June 2025"),
        ("2025", "2025"),
        ("2025~", "about 2025"),
        ("199X", "1990s"),
        ("18XX", "19th century"),
        ("20XX", "21st century"),
        ("2025-21", "spring 2025"),
        ("2001/..", "since 2001"),
        ("../2030", "until 2030"),
        ("2025-06-09/2025-06-15", "week of 9 June 2025"),
        ("2025-06-09/2025-06-12", "9 June 2025 to 12 June 2025"),
        ("2024/2025", "2024 to 2025"),
        ("Y170000", "Y170000"),
        ("-0043", "-0043"),
        ("2025-13", "2025-13"),
        ("0000-00-00", "0000-00-00"),
    ],
)
def test_time_is_as_coarse_as_its_edtf(t, edtf, words):
    assert t.time(edtf) == words


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (145, "percent", "145%"),
        (0.1, "percentage points", "0.1 percentage points"),
        (35e9, "GBP", "£35 billion"),
        (1250, "EUR", "€1,250"),
        (3.2, "GBP", "£3.20"),
        (1.0823, "USD", "$1.0823"),
        (2.4e6, "GBP", "£2.4 million"),
        (3.2, "percent", "3.2%"),
        (1.5e6, "tonnes", "1.5 million tonnes"),
        (-3, "percent", "-3%"),
    ],
)
def test_amounts(t, value, unit, words):
    assert t.amount(value, unit) == words


@pytest.mark.parametrize(
    ("unit", "words"), [("USD", "US dollars"), ("GBP", "British pounds"), ("homes", "homes")]
)
def test_currencies_have_names(t, unit, words):
    assert t.currency(unit) == words


@given(st.text(max_size=30))
def test_any_text_as_time_gives_words(text):
    assert isinstance(load("en", FOLDER).time(text), str)


def test_a_language_without_a_file_speaks_english_with_its_own_dates():
    italian = load("it", FOLDER)
    assert italian("timeline.title") == "Timeline"
    assert italian.day(datetime.date(2025, 6, 6)) == "6 giugno 2025"


def test_a_missing_key_falls_back_to_english(tmp_path):
    (tmp_path / "en.json").write_text(json.dumps({"a": "A", "b": "B"}))
    (tmp_path / "de.json").write_text(json.dumps({"a": "Ä"}))
    words = load("de-CH", tmp_path)
    assert (words("a"), words("b")) == ("Ä", "B")


def test_a_broken_file_is_named(tmp_path):
    (tmp_path / "en.json").write_text("{")
    with pytest.raises(SettingError, match=r"en\.json: is not JSON"):
        load("en", tmp_path)


def test_an_unknown_language_is_refused():
    with pytest.raises(SettingError, match="no language 'xx-yy-zz'"):
        load("xx-yy-zz", FOLDER)


def placeholders(forms: str | dict[str, str]) -> set[str]:
    texts = [forms] if isinstance(forms, str) else list(forms.values())
    return {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda p: p.stem)
def test_a_translation_has_every_key_with_the_same_places_to_fill(path):
    english = json.loads((FOLDER / "en.json").read_text("utf-8"))
    words = json.loads(path.read_text("utf-8"))
    assert set(words) == set(english)
    for key, forms in words.items():
        assert placeholders(forms) == placeholders(english[key]), key


def test_german_words_dates_and_amounts():
    german = load("de", FOLDER)
    assert german("timeline.title") == "Zeitleiste"
    assert german.time("2025-06-09") == "Montag, 9. Juni 2025"
    assert german.amount(35.5e9, "EUR") == "35,5 Milliarden €"
    assert german.one_of(["a", "b", "c"]) == "a, b oder c"
