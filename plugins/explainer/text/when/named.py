"""Named: words for a time that are part of a name: "a cross by | Winter", "Elm | Wednesday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.text.when.mention import Mention

SEASON, WEEKDAY = "season", "weekday"
"""The rules of a time of the year, and of a day of the week."""
DAY_AFTER = "weekday-after"
"""The rule of a weekday told as past that is the day after publication."""
WEEKDAYS = frozenset({WEEKDAY, DAY_AFTER})
MONTHS = frozenset({"month", "calendar-date"})
NAMING = frozenset({SEASON}) | WEEKDAYS | MONTHS
"""Rules of words that may be names as well."""


def is_name(mention: Mention, span: Span | None, pack: LanguagePack) -> bool:
    """Tell whether a time expression is part of a name, and so tells no time.

    A season with a capital is somebody's name where the article names a person who ends with it:
    "Ben Winter ran on. A cross by | Winter". A day is that of a club where the name before it is
    the first of two: "a match between Elm | Wednesday and Acme"; and that of a paper in its name:
    "the Mail on | Sunday". A month ends a name that is told to be one: "a rocket named Long | March
    10"; and alone it is somebody's where no time can stand: "called on | May to go".

    Args:
        mention: The expression.
        span: Its words in the article; None where they cut a word.
        pack: The tables of the language.
    """
    if span is None or not len(span) or not span[0].is_title:
        return False
    if mention.rule in MONTHS:
        return _is_called(span[0], pack) or (len(span) == 1 and _is_someone(span[0], pack))
    if len(span) != 1:
        return False
    if mention.rule == SEASON:
        same = (t for t in span.doc if t.text == span[0].text)
        return any(_ends_person(t, pack) for t in same)
    return mention.rule in WEEKDAYS and (_is_of_two(span[0], pack) or _is_of_paper(span[0], pack))


def _ends_person(word: Token, pack: LanguagePack) -> bool:
    """Whether a word ends the name of a person."""
    before = word.doc[max(0, word.i - 1)]
    ends = kind_of(word, pack) == kind_of(before, pack) == "person" and before.i < word.i
    return ends and before.is_title and before.ent_type_ == word.ent_type_


def _is_someone(month: Token, pack: LanguagePack) -> bool:
    """Whether a month alone stands where no time can, or where one of that name is told of.

    No month stands behind "on" without its day; behind "in" it is a time, whoever bears it.
    """
    before = month.doc[month.i - 1].lower_ if month.i else ""
    if before in pack.agenda.on:
        return True
    same = (t for t in month.doc if t.text == month.text)
    return before not in pack.time.month_before and any(_ends_person(t, pack) for t in same)


def _is_of_two(day: Token, pack: LanguagePack) -> bool:
    """Whether a day ends the first of two names: "between Elm | Wednesday and Acme"."""
    doc, first = day.doc, day.i
    while first > 0 and doc[first - 1].pos_ == "PROPN" and doc[first - 1].is_title:
        first -= 1
    if not 0 < first < day.i or day.i + 2 >= len(doc):
        return False
    joined = doc[day.i + 1].lower_ in pack.time.between_links and doc[day.i + 2].pos_ == "PROPN"
    return joined and doc[first - 1].lower_ in pack.time.between


def _is_of_paper(day: Token, pack: LanguagePack) -> bool:
    """Whether a day is told on which a paper comes out: "the Mail on | Sunday"."""
    name = day.doc[max(0, day.i - 2) : day.i + 1]
    return name[0].is_title and name.text.lower() in pack.names.day_papers


def _is_called(month: Token, pack: LanguagePack) -> bool:
    """Whether a month goes on a name behind a word for calling: "named | Long | March"."""
    doc, first = month.doc, month.i
    while first > 0 and doc[first - 1].is_title:
        first -= 1
    calls = doc[first - 1] if 0 < first < month.i else None
    return calls is not None and calls.lemma_.lower() in pack.speech.calling
