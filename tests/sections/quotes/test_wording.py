"""The words of a quotation as one text."""

from __future__ import annotations

import pytest

from explainer.sections.quotes.wording import bare_words, joined, place_in, said_in


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            '"It is late," said Tom Lang. "The road is long and wet. "We will go home in May."',
            '"It is late," … "The road is long and wet. We will go home in May."',
        ),
        (
            '"The road is long and wet," Tom Lang said. "We will go home in May."',
            '"The road is long and wet," … "We will go home in May."',
        ),
    ],
    ids=["nothing-left-out", "speaker-left-out"],
)
def test_an_ellipsis_stands_only_where_words_are_left_out(only, reading, text, told):
    assert only(reading(text)).text == told


def test_marks_alone_are_no_words():
    assert bare_words('"We will -- go" …') == ['"We', "will", 'go"']


def test_pieces_are_one_text_with_an_ellipsis_and_no_line_breaks():
    assert joined(["It is\nlate,", "we go."]) == "It is late, … we go."


def test_a_place_in_the_words_is_counted_as_they_are_shown(reading):
    made = reading("It is late, Tom Lang said, and he went home.")
    pieces = [(0, 11), (26, 44)]
    he = next(t for t in made.doc if t.text == "he")
    text = said_in(made, pieces)
    assert text[: place_in(made, pieces, he)].endswith("and he")


def test_what_stands_between_the_paragraphs_of_a_quotation_is_no_part_of_it(only, reading):
    first, second = '"It is late. The road is long.', '"We will go home in May.'
    last = '"The rest of us will stay at the mill."'
    text = f"Tom Lang said: {first}\n\nRain on the road\n\n{second}\n\n{last}"
    told = only(reading(text)).text
    assert told.count('"') == 2
    assert "…" not in told


def test_what_somebody_quotes_himself_keeps_its_marks(only, reading):
    text = (
        'Tom Lang left. "I thought: \'It is late. The road is wet.\' "So we left at noon," '
        "Lang said."
    )
    assert only(reading(text)).text == (
        "\"I thought: 'It is late. The road is wet.' So we left at noon,\""
    )
