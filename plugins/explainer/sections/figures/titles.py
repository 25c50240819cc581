"""Titles: numbers that belong to a name, and count nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.sections.figures.spots import Spot
from explainer.text.kept import kept
from explainer.text.syntax.parts import word_before
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

NAMES = frozenset({"person", "organization", "place", "thing", "event", "work"})
"""Kinds of names; a number inside one is part of it."""
LETTERS = 4
"""Of a unit that has no capital of its own, as "GB" has."""
ROW = 4
"""Tokens between two models that a row tells."""
MOST = 0.5
"""Of the words of a text, as many have a capital only in a headline."""


def is_in_name(spot: Spot, reading: Reading) -> bool:
    """Tell whether an amount is part of a name ("Channel 4 News"), by the entity around it."""
    unit = spot.doc[spot.after - 1]
    if spot.amount.kind == "money" and unit.is_alpha and unit.pos_ == "PROPN":
        named = unit.dep_ == "compound" and unit.head.pos_ == "PROPN"
        return named and unit.head.i >= spot.after  # "8 Rand Poe"
    if _is_title(spot, reading) or _is_of_person(spot, reading):
        return True
    if spot.amount.kind not in ("count", "measure"):
        return False
    if spot.amount.unit == reading.pack.amounts.votes:
        return False  # "passed the Senate 52-48"
    if _is_capital(spot, reading) or _is_of_list(spot, reading) or _is_model(spot):
        return True
    for token in spot.doc[spot.first : spot.after]:
        kind = kind_of(token, reading.pack)
        if kind in NAMES and not token.is_alpha:
            around = (token.i - 1, token.i + 1)
            if any(_same_entity(token, spot.doc[i]) for i in around if spot.inside(i)):
                return True
    return spot.after - spot.first == 1 and _is_name_again(spot.doc[spot.first])


def _is_of_person(spot: Spot, reading: Reading) -> bool:
    """Whether a length only tells who somebody is: "5km record-holder Ann Roe"."""
    noun = spot.noun if spot.noun is not None else spot.top
    if spot.amount.kind != "measure":
        return False
    while noun.dep_ in ("compound", "amod", "nmod") and noun.head.i > noun.i:
        noun = noun.head
    named = noun.pos_ == "PROPN" and kind_of(noun, reading.pack) == "person"
    return named and noun.i >= spot.after


def _is_title(spot: Spot, reading: Reading) -> bool:
    """Whether a number and its unit are a title: "the film Nine Yards", "Six Boats games".

    The unit has a capital that only a headline would give it; so has a number in words.
    """
    kind, number = spot.amount.kind, spot.doc[spot.first]
    coin = kind == "money" and spot.doc[spot.after - 1].lower_ in reading.pack.amounts.minor
    at = spot.after if kind == "count" else number.i + 1
    if not (coin or kind in ("count", "measure", "duration")) or not spot.inside(at):
        return False
    if kind == "count" and (not number.is_title or number.i == spot.sent.start):
        return False
    if spot.after - spot.first > 2 or not spot.doc[at].is_title or len(spot.doc[at]) < LETTERS:
        return False
    words = [t for t in spot.sent if t.is_alpha]
    headline = sum(t.is_title or t.is_upper for t in words) > MOST * len(words)
    return not headline and reading.sentence(number).kind != "item"


def _is_capital(spot: Spot, reading: Reading) -> bool:
    """Whether a number in words is one of a name's: "the film Elma's Twelve", "on Elm Four"."""
    number = spot.doc[spot.after - 1]
    before = spot.before
    if not spot.amount.spelled or before is None or reading.sentence(number).paragraph == 0:
        return False
    named = before.pos_ == "PROPN" or (before.tag_ == "POS" and before.nbor(-1).is_title)
    return named and number.is_title and spot.first == number.i


def _is_of_list(spot: Spot, reading: Reading) -> bool:
    """Whether a number opens the title of a list: "second on Elm's 100 Greatest Kid Stars"."""
    noun, before = spot.noun, spot.before
    opens = before is not None and (before.tag_ == "POS" or before.is_quote)
    if noun is None or not opens or reading.sentence(noun).paragraph == 0:
        return False
    words = spot.doc[spot.after : noun.i + 1]
    return len(words) > 1 and all(t.is_title for t in words) and words[0].tag_ in {"JJ", "JJS"}


def _is_model(spot: Spot) -> bool:
    """Whether a number tells one of a row of models: "appeared to be Elm 21 or Elm 23 boats"."""
    number, before = spot.doc[spot.first], spot.before
    if before is None or not number.text.isdecimal() or not before.text[0].isupper():
        return False
    near = (t for t in spot.sent if t.text == before.text and abs(t.i - before.i) <= ROW)
    others = [t.nbor() for t in near if t.i + 1 < spot.sent.end and t.i != before.i]
    return any(t.text.isdecimal() and t.text != number.text for t in others)


@kept
def _is_name_again(number: Token) -> bool:
    """Whether a name and the digits behind it stand elsewhere, too: "Elm Quest 2 runs slowly"."""
    doc, before = number.doc, word_before(number)
    if before.pos_ != "PROPN" or not number.text.isdecimal():
        return False
    again = (t.i for t in doc if t.text == number.text and t.i != number.i and t.i)
    return any(doc[at - 1].text == before.text and doc[at - 1].pos_ == "PROPN" for at in again)


def _same_entity(one: Token, two: Token) -> bool:
    first, second = (one, two) if one.i < two.i else (two, one)
    return bool(second.ent_iob_ == "I" and first.ent_type_ == second.ent_type_)
