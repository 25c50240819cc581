"""Social cards: the drawing, the picture, and when there is none."""

from __future__ import annotations

import dataclasses
import struct
from xml.etree import ElementTree as ET

import pytest

from explainer import cards
from explainer.cards import HEADLINES, Card, picture, svg, types_for
from explainer.typeface import Typeface
from fonts import font

CARD = Card(headline="Velle & Norr meet: <what> next?", sides=("Velle", "Norr"), site="The Site")


@pytest.fixture
def face(tmp_path, monkeypatch):
    path = tmp_path / "face.ttf"
    path.write_bytes(font())
    made = made_up(path)
    monkeypatch.setattr(cards, "typefaces", lambda: (made,))
    monkeypatch.setattr(cards, "others", lambda: ())
    return made


def made_up(path=None):
    """A typeface in which every letter is half as wide as high."""
    known = [*range(0x20, 0x7F), ord("…"), ord("é")]
    return Typeface(path=path, family="Made Up", widths=dict.fromkeys(known, 500), units=1000)


def drawn(card):
    types = types_for((card.headline, card.site, *card.sides), card.pages)
    drawing = ET.fromstring(svg(card, types))
    return list(drawing.iter("{http://www.w3.org/2000/svg}text"))


def words(card):
    return ["".join(text.itertext()) for text in drawn(card)]


def test_a_card_says_site_headline_and_sides(face):
    assert words(CARD) == ["The Site", "Velle & Norr meet:", "<what> next?", "Velle", "Norr"]


def test_a_card_without_sides_says_what_readers_find(face):
    card = dataclasses.replace(CARD, pages="Timeline, figures")
    assert words(card)[-1] == "Norr"
    card = dataclasses.replace(card, sides=())
    assert words(card)[-1] == "Timeline, figures"
    assert words(dataclasses.replace(card, pages="会谈"))[-1] == "<what> next?"


def test_a_card_is_a_png_of_the_size_that_its_page_tells(face):
    made = picture(CARD, None)
    assert made.startswith(b"\x89PNG")
    assert struct.unpack(">LL", made[16:24]) == (1200, 630)
    assert made.endswith(b"IEND\xaeB`\x82")


def test_the_same_words_give_the_same_bytes(face):
    assert picture(CARD, None) == picture(CARD, None)


def test_a_card_is_drawn_once(face, tmp_path, monkeypatch):
    first = picture(CARD, tmp_path)
    monkeypatch.setattr(cards, "_drawn", lambda *_: pytest.fail("drawn again"))
    assert picture(CARD, tmp_path) == first


def test_a_damaged_card_in_the_cache_is_drawn_again(face, tmp_path):
    first = picture(CARD, tmp_path)
    (path,) = (tmp_path / "cards").iterdir()
    path.write_bytes(path.read_bytes()[:-1])
    assert picture(CARD, tmp_path) == first


def test_a_cache_that_cannot_be_written_is_none(face, tmp_path):
    (tmp_path / "cards").write_text("a file, no folder")
    assert picture(CARD, tmp_path) == picture(CARD, None)


@pytest.mark.parametrize(
    "headline",
    [
        pytest.param("会谈", id="no typeface has it"),
        pytest.param("שלום", id="from right to left"),
        pytest.param("a\u0301\u0323 b", id="marks above letters"),
        pytest.param("Elm \U0001f1ef\U0001f1f5", id="a flag of two signs"),
        pytest.param("ferries\x07", id="control characters"),
        pytest.param(" ", id="nothing"),
        pytest.param("W" * 60, id="a word wider than the card"),
    ],
)
def test_no_card_is_better_than_a_broken_one(face, headline):
    assert picture(dataclasses.replace(CARD, headline=headline), None) is None


def test_no_typeface_no_card(monkeypatch):
    monkeypatch.setattr(cards, "typefaces", lambda: ())
    monkeypatch.setattr(cards, "others", lambda: ())
    assert picture(CARD, None) is None


def test_accents_become_part_of_their_letters(face):
    assert words(dataclasses.replace(CARD, headline="Cafe\u0301"))[1] == "Café"


def test_a_long_headline_is_set_smaller_and_then_cut(face):
    card = dataclasses.replace(CARD, headline="ferries and harbours " * 20, sides=())
    lines = words(card)[1:]
    assert len(lines) == HEADLINES[-1][1]
    assert lines[-1].endswith("…")


def test_a_headline_that_runs_to_the_left_begins_at_the_right(face, monkeypatch):
    letters = dict.fromkeys(map(ord, "שלום. "), 500)
    hebrew = Typeface(path=face.path, family="Hebrew", widths=letters, units=1000)
    monkeypatch.setattr(cards, "typefaces", lambda: (face,))
    monkeypatch.setattr(cards, "others", lambda: (hebrew,))
    card = dataclasses.replace(CARD, headline="שלום.")
    monkeypatch.setattr(cards, "CUT", "")
    site, line, *_ = drawn(card)
    assert (site.get("x"), site.get("text-anchor")) == ("90", None)
    assert (line.get("x"), line.get("text-anchor")) == ("990", "end")
    assert "".join(line.itertext()) == "\u2067שלום.\u2069"
    assert [piece.get("font-family") for piece in line] == ["Hebrew"]


def test_signs_for_how_another_looks_are_not_drawn(face):
    assert words(dataclasses.replace(CARD, headline="Elm\ufe0f"))[1] == "Elm"
