"""Decoding: right text or a message that says what the bytes are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.errors import SourceError
from explainer.sources.decoding import decoded


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(b"%PDF-1.7 ...", "a.txt:1: not text (looks like PDF)", id="C09-pdf"),
        pytest.param(b"\x89PNG\r\n", "a.txt:1: not text (looks like PNG)", id="C09-png"),
        pytest.param(b"PK\x03\x04...", "a.txt:1: not text (looks like a ZIP", id="C09-zip"),
        pytest.param(b"One.\nTw\x00o", "a.txt:2: not text (holds NUL)", id="C10-nul"),
        pytest.param(b"\xff\xfe\x00\x00a", "a.txt:1: UTF-32 text", id="C05-utf32"),
        pytest.param("One".encode("utf-16-le"), "a.txt:1: not text", id="C05-utf16-no-mark"),
        pytest.param(b"Caf\xe9\n", "a.txt:1: not UTF-8 at byte 3 (likely Windows-1252)", id="C07"),
        pytest.param(b"One\nTwo\n\x93x\x94", "a.txt:3: not UTF-8 at byte 8", id="C06-line"),
    ],
)
def test_what_is_no_text_is_refused_with_its_place(data, message):
    with pytest.raises(SourceError) as raised:
        decoded(data, "a.txt")
    assert str(raised.value).startswith(message)


def test_windows_1252_names_the_command_that_converts_it():
    with pytest.raises(SourceError, match="iconv -f WINDOWS-1252 -t UTF-8 a.txt"):
        decoded(b"\x93Yes\x94", "a.txt")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param("\ufeffOné".encode(), "Oné", id="C03-utf8-mark"),
        pytest.param("\ufeffOné".encode("utf-16-le"), "Oné", id="C04-utf16-le"),
        pytest.param("\ufeffOné".encode("utf-16-be"), "Oné", id="C04-utf16-be"),
        pytest.param("a\r\nb\rc\u2028d\u0085e".encode(), "a\nb\nc\nd\ne", id="C11-line-ends"),
    ],
)
def test_marks_and_line_ends_are_read(data, text):
    assert decoded(data, "a.txt") == text


def test_control_characters_become_spaces_with_a_warning(caplog):
    assert decoded(b"One\x0ctwo", "a.txt") == "One two"
    assert "a.txt:1: control characters" in caplog.text


def test_an_opening_mark_inside_a_word_becomes_an_apostrophe_with_a_warning(caplog):
    text = "She said ‘no’.\nThe mayor‘s list.\nWe don‘t."
    assert decoded(text.encode(), "a.txt") == "She said ‘no’.\nThe mayor’s list.\nWe don’t."
    assert [r.getMessage() for r in caplog.records] == [
        "a.txt:2: ‘ inside a word; read as an apostrophe"
    ]


def test_a_saved_page_is_read_in_the_encoding_it_declares():
    page = b'<html><head><meta charset="windows-1252"></head><p>\x93Yes\x94</p>'
    assert "“Yes”" in decoded(page, "a.html", html=True)


def test_a_byte_order_mark_wins_over_the_declaration_with_a_warning(caplog):
    page = '\ufeff<meta charset="windows-1252"><p>“Yes”</p>'.encode()
    assert "“Yes”" in decoded(page, "a.html", html=True)
    assert "declares windows-1252" in caplog.text or "declares cp1252" in caplog.text


@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_a_message(data):
    try:
        text, place = decoded(data, "a.txt"), "a.txt:"
    except SourceError as problem:
        text, place = "", problem.where
    assert place.startswith("a.txt:")
    assert not {"\0", "\r"} & set(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        pytest.param("Elmâ\x80\x99s mayor paid Â£5.", "Elm’s mayor paid £5.", id="latin"),
        pytest.param("Elmâ€™s mayor: â€œNo.â€\x9d", "Elm’s mayor: “No.”", id="windows"),
        pytest.param("RenÃ© Roe", "René Roe", id="accent"),
        pytest.param("“IRMÔ, “Voilà”—no. Ann Âge.", "“IRMÔ, “Voilà”—no. Ann Âge.", id="right"),
    ],
)
def test_characters_encoded_twice_are_read_as_they_were_meant(text, meant, caplog):
    assert decoded(text.encode(), "a.txt") == meant
    assert ("a.txt:1: characters encoded twice" in caplog.text) == (text != meant)
