"""Line-ups: lists of nothing but names, and the substitutes behind them."""

from __future__ import annotations

import pytest

from explainer.text.names.lineups import label_at, line_up, name_end, with_bench
from explainer.text.tokens import Tokens

TEN = "Poe, Fox, Hill (Moss 67), Crow, Van Stone, Lake, Reed, O'Dale, Pike, Bram"


@pytest.fixture
def read(reading):
    """The tokens of a text, the bounds of its paragraphs, and the words of its language."""

    def find(text):
        made = reading(text)
        tokens = Tokens.of(made.doc, made.pack.labels)
        numbers = [s.paragraph for s in made.article.sentences]
        spans = list(zip(numbers, made.spans, strict=True))
        bounds = [
            (min(s.start for n, s in spans if n == own), max(s.end for n, s in spans if n == own))
            for own in dict.fromkeys(numbers)
        ]
        return tokens, bounds, made.pack.names

    return find


@pytest.fixture
def team(read):
    """The names of the line-up that opens a text, with its bench; None for no line-up."""

    def find(text):
        tokens, bounds, words = read(text)
        found = line_up(tokens, 0, bounds[0][1], words)
        if found is None:
            return None
        found = with_bench(tokens, found, bounds, words)
        return [" ".join(tokens.text[start:end]) for start, end in found.names]

    return find


PLAYERS = ["Poe", "Fox", "Hill", "Moss", "Crow", "Van Stone", "Lake", "Reed", "O'Dale", "Pike"]


@pytest.mark.parametrize(
    "text",
    [
        f"{TEN}.",
        f"Elm Town: {TEN}.",
        f": {TEN}.",
        f"Elm Town (4-4-2): {TEN}.",
        f"{TEN.replace(', ', '; ', 3)}.",
    ],
    ids=["bare", "team", "lost team", "formation", "rows"],
)
def test_a_list_of_names_is_read_with_who_came_on(team, text):
    assert team(text) == [*PLAYERS, "Bram"]


@pytest.mark.parametrize(
    "text",
    [
        "Poe, Fox, Hill, Crow, Stone, Lake, Reed, Dale.",
        f"{TEN} and Kell.",
        f"{TEN} won.",
        f"{TEN}, who won.",
        "Poe told Fox, Hill, Crow, Stone, Lake, Reed, Dale, Pike, Bram, Kell.",
        "Salt, pepper, Oil, Lime, Rice, Corn, Beans, Leek, Milk, Eggs, Bread.",
    ],
    ids=["few", "and", "verb", "clause", "sentence", "small letters"],
)
def test_a_sentence_is_no_list(team, text):
    assert team(text) is None


@pytest.mark.parametrize(
    ("text", "more"),
    [
        (f"{TEN}. Subs not used: Kell, Vale.", ["Kell", "Vale"]),
        (f"{TEN}; Subs: Kell, Vale.", ["Kell", "Vale"]),
        (f"{TEN}.\nReplacements: Kell, Vale (Marl 70).", ["Kell", "Vale", "Marl"]),
        (f"{TEN}.\nBooked: Poe, Fox. Subs: Kell, Vale.", ["Kell", "Vale"]),
        (f"{TEN}.\nKell, Vale, Marl, Ince, Birch.", ["Kell", "Vale", "Marl", "Ince", "Birch"]),
        (f"{TEN}.\nPoe, Fox, Hill, Crow, Lake.", []),
        (f"{TEN}.\nKell, Vale.", []),
        (f"{TEN}. Goals: Kell 12, Vale 30.", []),
        (f"{TEN}. Man of the match: Bo Kell.", []),
        (f"{TEN}. Referee: Kell.", []),
    ],
    ids=["label", "inside", "line", "note", "bare", "the same", "two", "goals", "man", "referee"],
)
def test_the_substitutes_behind_a_list_belong_to_it(team, text, more):
    assert team(text) == [*PLAYERS, "Bram", *more]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("J van Roe, Bo", "J van Roe"),
        ("Fox-Hill (Bo", "Fox - Hill"),
        ("A. Roe; Bo", "A. Roe"),
        ("De Roe.", "De Roe"),
        ("the Roe", ""),
        ("van der, Roe", ""),
    ],
)
def test_a_name_of_a_list_has_its_particles_and_letters(read, text, name):
    tokens, _, words = read(text)
    assert " ".join(tokens.text[: name_end(tokens, 0, len(tokens.text), words)]) == name


@pytest.mark.parametrize(
    ("text", "label"),
    [("Subs not used: Roe.", {"subs", "not", "used"}), ("Roe, Fox: Hill.", set())],
)
def test_a_label_has_few_words_before_its_colon(read, text, label):
    tokens, _, _ = read(text)
    assert label_at(tokens, 0, len(tokens.text))[0] == label
