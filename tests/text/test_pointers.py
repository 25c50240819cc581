"""Pointers: where the title of another article ends."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.sources import plain_paragraphs
from explainer.text.furniture import marked
from explainer.text.pointers import pointer_in


def parts(*lines):
    made = plain_paragraphs("\n".join(lines))
    found = marked(made, LANGUAGES["en"].page)
    return [(p.text, p.kind == "furniture") for p in found]


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("Why Halden looks at Elm with anxiety", "Roe was echoing what she had said."),
        ("Elm shuts its last mill", "Roe’s planning clerks have left."),
        ("Salt will cost more, says a report", "Clerks also warned of a strike."),
        ("Elm shuts its last mill", "A clerk said it was late."),
        ("Elm shuts its last mill", "Earlier this month, Poe wept."),
    ],
)
def test_the_title_of_another_article_ends_where_a_known_word_opens_a_sentence(title, own):
    first = "Ann Roe and her clerks left, and Roe wept."
    found = parts(first, f"It burned. Related article {title} {own}")
    assert found == [
        (first, False),
        ("It burned.", False),
        (f"Related article {title}", True),
        (own, False),
    ]


def test_a_participle_behind_an_owner_is_no_verb_of_the_next_sentence():
    first, line = "Elm weeps. Roe left Elm.", "A train bringing Elm’s wounded clerks to safety"
    found = parts(first, f"It burned. Related article {line} “It is late,” Roe said.")
    assert found[2:] == [(f"Related article {line}", True), ("“It is late,” Roe said.", False)]


def test_it_ends_with_its_sentence_where_two_words_may_open_the_next():
    line = "Related article The clerk Roe was right as clerk Roe said in Elm."
    assert parts("Roe left.", line)[1] == (line, True)


def test_what_is_no_pointer_has_no_end():
    assert pointer_in("She read a related article on piers.", "", LANGUAGES["en"].page) is None


def test_a_pointer_starts_behind_the_sentence_before_it():
    line = "“It burned,” she wrote on X. Related article Elm shuts"
    start, end = pointer_in(line, line, LANGUAGES["en"].page)
    assert line[start:end] == "Related article Elm shuts"
