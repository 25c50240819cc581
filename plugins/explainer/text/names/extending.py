"""Extending: what beside a run of capitals is part of the name: a number, a particle, a letter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.model import ActorKind
from explainer.text.marks import DASHES, HYPHENS
from explainer.text.names.draft import Draft
from explainer.text.names.signs import Parts
from explainer.text.tokens import Tokens

PAIR = 2
"""Words of a name."""
TWO = 2
"""Digits of a number that opens a body's name."""
YEAR = 4
"""Digits of a year."""
LISTING = frozenset(",;:(")
"""Marks before each of a list."""


def extended(tokens: Tokens, start: int, end: int, label: str, words: NameWords) -> tuple[int, int]:
    """Give the bounds of a name with what beside it is its own: "Route | 9", "the | 16th | Guard".

    A number before it is one of a body or a place only, so ``label`` tells whether to look there.
    """
    end += _is_abbreviated(tokens, end, words) or _is_numbered(tokens, end, words)
    ranked = label == "organization" and end - start > 1 and is_before_rank(tokens, end, words)
    end += 2 * ranked
    if label == "person":
        return start, end
    start -= _is_unit(tokens, start, end, label, words) or _is_of_province(
        tokens, start, end, words
    )
    return start, end


def _is_abbreviated(tokens: Tokens, end: int, words: NameWords) -> bool:
    """Whether the full stop of a suffix stands behind a name as a token of its own: "Sr | .,"."""
    if tokens.low[end - 1] not in words.generations or end + 1 >= len(tokens.text):
        return False
    goes_on = tokens.text[end + 1][0]
    return (
        tokens.text[end] == "." and tokens.glued[end - 1] and (goes_on == "," or goes_on.islower())
    )


def is_before_rank(tokens: Tokens, end: int, words: NameWords) -> bool:
    """Tell whether a word for a place ends here before its stop and number: "Company No|. 1"."""
    if end + 1 >= len(tokens.text) or tokens.first[end + 1]:
        return False
    ranks = tokens.low[end - 1] in words.rankings and tokens.text[end - 1].istitle()
    marked = ranks and tokens.text[end] == "." and tokens.glued[end - 1]
    return marked and tokens.text[end + 1].isdecimal()


def _is_unit(tokens: Tokens, start: int, end: int, label: str, words: NameWords) -> bool:
    """Whether a number before a name tells a unit from others: "the | 16th | Salt Brigade"."""
    if not start or not tokens.text[start - 1][0].isdecimal() or tokens.text[start - 1][-1] == "s":
        return False
    if _counts_nothing(tokens, start, end, words) or _numbers_one(tokens, start, end, label, words):
        return True
    return any(low in words.numbered for low in tokens.low[start:end])


def _counts_nothing(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a number before one body opens its name: "| 40 | Elms Group", no year or date."""
    number, last = tokens.text[start - 1], end - 1
    if not number.isdecimal() or tokens.tag[last] != "NNP" or end - start < PAIR:
        return False
    headed = tokens.low[last] in words.company_endings | words.body_heads
    alone = tokens.pos[end : end + 1] not in (["NOUN"], ["PROPN"])
    before = tokens.pos[start - 2 : start - 1]
    opens = start == 1 or tokens.first[start - 1] or before in (["DET"], ["ADP"], ["VERB"])
    return headed and alone and opens and len(number) < YEAR


def _numbers_one(tokens: Tokens, start: int, end: int, label: str, words: NameWords) -> bool:
    """Whether a number before one word opens a body's name: "at | 38 | Elm,", "38 | Elm said".

    The word is no plural, so that nothing is counted, and does something or is worked at.
    """
    at = start - 1
    number, first = tokens.text[at], tokens.first[at]
    one = end - start == 1 and tokens.tag[start] == "NNP" and label in ("organization", "place")
    if not one or not number.isdecimal() or len(number) != TWO:
        return False
    before = tokens.low[at - 1] if at else ""
    after = tokens.pos[end : end + 1]
    works = before in words.at_words and after == ["PUNCT"]
    return works or ((first or before in words.called_so) and after in (["VERB"], ["AUX"]))


def _is_of_province(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a chamber or court is told from the nation's: "the state | Supreme Court"."""
    if start < 2 or tokens.text[start - 1] not in words.province_nouns:
        return False
    whole = " ".join(tokens.low[start:end])
    determined = tokens.pos[start - 2] in ("DET", "PRON") or tokens.tag[start - 2] == "POS"
    return determined and whole in either(words.sole_bodies, words.bodies, words.houses)


def _is_numbered(tokens: Tokens, end: int, words: NameWords) -> bool:
    """Whether a number behind a name is part of it, as of a road's: "Route | 9", "Radio | 9"."""
    if end >= len(tokens.text) or tokens.tag[end] != "CD" or not tokens.text[end].isdecimal():
        return False
    if tokens.text[end + 1 : end + 2] and tokens.text[end + 1] in DASHES:
        return False  # a score: "beat Elm Bay | 2-1"
    whole = tokens.ent[end] and tokens.ent[end] == tokens.ent[end - 1]
    station = tokens.low[end - 1] in words.stations and tokens.text[end - 1].istitle()
    return station or (bool(whole) and tokens.kind[end] == "place")


def tails_of(
    tokens: Tokens, known: Sequence[tuple[Draft, ActorKind]], words: NameWords
) -> frozenset[Parts]:
    """Give the surnames with a particle by which an article names people: "von der Roe"."""
    people = [d for d, kind in known if kind == "person"]
    return frozenset(
        tokens.words(at, d.end)
        for d in people
        for at in range(d.start, d.end - 1)
        if tokens.low[at] in words.particles
        and (at == d.start or tokens.low[at - 1] not in words.particles)
    )


def with_particle(
    tokens: Tokens, draft: Draft, kind: ActorKind, tails: frozenset[Parts], words: NameWords
) -> Draft:
    """Give the name of a body with the article that a hyphen ties to it: "al-Zenda".

    So of somebody who is named with a particle elsewhere: "said | de | Roe"; and of a body with
    "al", also without a hyphen: "the | al | Zenda group".
    """
    at = draft.start - 2
    if tokens.first[draft.start]:
        return draft
    if kind == "organization" and tokens.text[at + 1] in words.body_particles:
        return replace(draft, start=at + 1)
    if kind == "person" and draft.end - draft.start == 1:
        start = draft.start
        while not tokens.first[start] and tokens.low[start - 1] in words.particles:
            start -= 1
        return replace(draft, start=start) if tokens.words(start, draft.end) in tails else draft
    if kind != "organization" or at < 0 or tokens.text[at + 1] not in HYPHENS:
        return draft
    tied = tokens.low[at] in words.particles and tokens.glued[at] and tokens.glued[at + 1]
    return replace(draft, start=at) if tied else draft


def with_initial(tokens: Tokens, draft: Draft, kind: ActorKind, words: NameWords) -> Draft:
    """Give the surname of somebody in a list with the initial before it: ", | G | Roe (Elm)".

    Somebody else may have the same surname. An "A" that opens a sentence may be an article.
    """
    at = draft.start - 1
    alone = kind == "person" and draft.end - draft.start == 1 and not draft.titled
    if not alone or tokens.first[draft.start]:
        return draft
    letter = tokens.text[at].isalpha() and len(tokens.text[at]) == 1 and tokens.text[at].isupper()
    opens = tokens.first[at] and tokens.low[at] not in words.articles
    listed = opens or (at > 0 and tokens.text[at - 1] in LISTING)
    return replace(draft, start=at) if letter and listed else draft


def with_numbers(tokens: Tokens, drafts: Sequence[Draft]) -> list[Draft]:
    """Give the names of bodies with the number that opens them: "at | Five | Zendas Zoo".

    A capital inside a sentence tells it; so does that elsewhere, where one opens a sentence.
    """
    found = [(draft, _number_before(tokens, draft)) for draft in drafts]
    inside = {
        (number, tokens.words(draft.start, draft.end))
        for draft, number in found
        if number and not tokens.first[draft.start - 1]
    }
    return [
        replace(draft, start=draft.start - 1)
        if (number, tokens.words(draft.start, draft.end)) in inside
        else draft
        for draft, number in found
    ]


def _number_before(tokens: Tokens, draft: Draft) -> str:
    """The number with a capital that stands before a body's name of several words; "" without."""
    at = draft.start - 1
    inside = not tokens.first[draft.start]
    whole = draft.label == "organization" and draft.end - draft.start > 1 and inside
    word = tokens.text[at] if whole and tokens.tag[at] == "CD" else ""
    return word if word.isalpha() and word.istitle() else ""
