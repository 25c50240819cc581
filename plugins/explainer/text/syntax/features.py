"""Features: what the form of a word tells: "the" or "a", this one, one or several, I or they."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

YEAR = 4
"""Digits of a year."""


def is_the(article: Token) -> bool:
    """Tell whether a word is the article of what is known: "the"."""
    return "Def" in article.morph.get("Definite", [])


def is_an(article: Token) -> bool:
    """Tell whether a word is the article of what is new: "a"."""
    return "Ind" in article.morph.get("Definite", [])


def has_the(noun: Token) -> bool:
    """Tell whether the article of what is known stands before a noun."""
    return any(is_the(t) for t in noun.lefts)


def has_an(noun: Token) -> bool:
    """Tell whether the article of what is new stands before a noun."""
    return any(is_an(t) for t in noun.lefts)


def is_pointing(word: Token) -> bool:
    """Tell whether a word points to something: "this", "those"."""
    return "Dem" in word.morph.get("PronType", [])


def is_neuter(word: Token) -> bool:
    """Tell whether a word is one for a thing: "it", "its"."""
    return "Neut" in word.morph.get("Gender", [])


def is_he_or_she(word: Token) -> bool:
    """Tell whether a word is one for a man or a woman: "he", "hers"."""
    return bool({"Masc", "Fem"}.intersection(word.morph.get("Gender", [])))


def is_year(word: Token) -> bool:
    """Tell whether a word has the form of a year: "1998"; so has many a number."""
    return len(word) == YEAR and word.text.isdecimal()


def is_sized(unit: Token) -> bool:
    """Tell whether a unit of time has a size, as things do: "a longer week", "a four-day week"."""
    return any(t.tag_ in {"JJR", "HYPH"} for part in unit.lefts for t in part.subtree)


def is_several(word: Token) -> bool:
    """Tell whether a word is in the plural: "they", "clerks"."""
    return "Plur" in word.morph.get("Number", [])


def is_single(word: Token) -> bool:
    """Tell whether a word is in the singular: "he", "clerk"."""
    return "Sing" in word.morph.get("Number", [])


def number_of(finite: Token) -> str:
    """Give the number that a form in a tense tells: "Sing", "Plur", or "" ("left").

    Forms of a plural have a mood or a tag of the present, and no number, in the pipeline's terms.
    """
    number: list[str] = finite.morph.get("Number", [])
    several = finite.tag_ == "VBP" or finite.morph.get("Mood", [])
    return number[0] if number else "Plur" if several else ""


def is_first_person(word: Token) -> bool:
    """Tell whether a word is one for who speaks: "I", "our"."""
    return "1" in word.morph.get("Person", [])


def is_third_person(word: Token) -> bool:
    """Tell whether a word is one for who is told of: "he", "their"."""
    return "3" in word.morph.get("Person", [])
