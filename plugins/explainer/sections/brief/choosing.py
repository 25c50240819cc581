"""The choice: sentence by sentence, the one that adds most to those chosen before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.sections.brief.answering import Answers
from explainer.sections.brief.assuming import Meant
from explainer.sections.brief.telling import Told

if TYPE_CHECKING:
    from spacy.tokens import Span

FEWEST, MOST = 3, 5
SHORT_ARTICLE = 8
"""Sentences; an article up to here gets the fewest, one of twice the length one more."""
ENOUGH = 0.2
"""What a sentence beyond the fewest has to add: about one event, or two actors not named yet."""
WHOLE = frozenset({"actor", "timeline"})
"""Kinds of facts of which each further one tells as much as the first."""
SAME, SAME_WORDS = 0.65, 8
"""Of the words of the shorter of two sentences, as many in the other make them the same.

Of fewer words than that the other tells more.
"""
Assumptions = tuple[frozenset[int], ...]
EARLY = 0.8
"""What the first sentence is worth for its place; news tells what matters first."""
HEADLINE = 0.5
"""What it is worth that a sentence has all the words of the headline."""
LONGEST = 60
"""Words; a longer sentence carries less than a reader can take in at once."""


def chosen_of(
    reading: Reading,
    fit: Mapping[int, Assumptions],
    leaning: Collection[int],
    told: Sequence[Told],
    answers: Answers,
    meant: Mapping[int, Sequence[Meant]],
) -> frozenset[int]:
    """Choose the sentence that adds most, again and again; the opening sentence comes first.

    Behind a sentence that tells of somebody comes the one in which they deny it.

    Args:
        reading: The article.
        fit: The sentences that may be chosen, each with what has to be chosen before it.
        leaning: Those of them that nobody can read without it; of others it may be left out where
            too few can be chosen.
        told: What each sentence of the article tells.
        answers: Who denies what is told.
        meant: Whom the nouns of a sentence mean that readers could take for others.
    """
    most = FEWEST + min(MOST - FEWEST, max(0, len(reading.spans) - 1) // SHORT_ARTICLE)
    chosen: list[int] = [at for at in sorted(fit) if at not in leaning][:1] or sorted(fit)[:1]
    known = {key for at in chosen for key in told[at]}
    kinds: dict[str, int] = defaultdict(int)
    for key in known:
        kinds[key.partition(" ")[0]] += 1
    contents = {at: _content(reading.spans[at]) for at in fit}
    words = {lemma for at in chosen for lemma in contents[at]}
    headline = _headline(reading)
    while len(chosen) < min(most, len(fit)):
        left = [at for at in fit if at not in chosen]
        rest = [at for at in left if _is_prepared(fit[at], chosen)]
        if not rest and len(chosen) < FEWEST:
            rest = [at for at in left if at not in leaning]
        rest = [at for at in rest if _reads_aright(at, chosen, meant)]
        due = answers.due(chosen)
        again = {at for at in rest if any(_is_again(contents[at], contents[n]) for n in chosen)}
        rest = [at for at in rest if at in due or at not in again]
        gains = {at: _gain(contents[at], at, told[at], known, kinds, words) for at in rest}
        rest = _eligible(rest, gains, chosen, most, fit, answers)
        if not rest:
            break
        for at in (at for at in rest if told[at]):
            gains[at] += _place(reading, at) + HEADLINE * _shared(contents[at], headline)
        best = max(rest, key=lambda at: (gains[at], -at))
        chosen.append(best)
        for key in told[best].keys() - known:
            kinds[key.partition(" ")[0]] += 1
        known |= told[best].keys()
        words |= contents[best]
    return frozenset(chosen)


def _eligible(
    rest: list[int],
    gains: Mapping[int, float],
    chosen: Sequence[int],
    most: int,
    fit: Mapping[int, Assumptions],
    answers: Answers,
) -> list[int]:
    """The sentences that are due as answers, or lead to one, else those that add enough."""
    due = answers.due(chosen)
    if any(at in due for at in rest):
        rest = [at for at in rest if at in due]
    elif len(chosen) < most - 1 and (leading := _leading(due, fit, rest)):
        rest = leading
    elif len(chosen) >= FEWEST:
        rest = [at for at in rest if gains[at] >= ENOUGH]
    if len(chosen) == most - 1:  # no room for an answer
        rest = [at for at in rest if not answers.due([*chosen, at]) - due & fit.keys()]
    return rest


def _is_prepared(assumed: Assumptions, chosen: Sequence[int]) -> bool:
    """Tell whether what a sentence takes as told is told by those chosen."""
    return all(not places.isdisjoint(chosen) for places in assumed)


def _reads_aright(at: int, chosen: Sequence[int], meant: Mapping[int, Sequence[Meant]]) -> bool:
    """Tell whether nobody in a sentence, or in those behind it, is then taken for another."""
    now = [*chosen, at]
    found = ((n, one) for n in now if n >= at for one in meant.get(n, ()))
    return all(one.is_clear([b for b in now if b < n]) for n, one in found)


def _leading(due: frozenset[int], fit: Mapping[int, Assumptions], rest: Sequence[int]) -> list[int]:
    """The sentences of which one alone has to be chosen before one that is due."""
    needed = {
        place
        for at in due & fit.keys()
        if len(fit[at]) == 1 and len(fit[at][0]) == 1
        for place in fit[at][0]
    }
    return [at for at in rest if at in needed]


def _gain(
    content: frozenset[str],
    at: int,
    told: Told,
    known: set[str],
    kinds: Mapping[str, int],
    words: set[str],
) -> float:
    """What a sentence with this content tells beyond those chosen."""
    gain, seen = 0.0, dict(kinds)
    for key, worth in told.items():
        if key in known:
            continue
        kind = key.partition(" ")[0]
        gain += worth if kind in WHOLE else worth / 2 ** min(seen.get(kind, 0), 8)
        seen[kind] = seen.get(kind, 0) + 1
    repeated = len(content & words) / len(content) if content else 1.0
    return gain * (0.4 + 0.6 / (1 + at / 10)) * (1 - repeated / 2)


def _place(reading: Reading, at: int) -> float:
    """What it is worth that a sentence stands early in the text and has few words."""
    return EARLY / (1 + at / 4) - max(0, len(reading.spans[at]) - LONGEST / 2) / LONGEST


def _headline(reading: Reading) -> frozenset[str]:
    """The content of the source's own headline; nothing where it has none."""
    return _content(reading.spans[0]) if reading.title_end else frozenset()


def _shared(content: frozenset[str], headline: frozenset[str]) -> float:
    """The share of a headline's content that a sentence has."""
    return len(content & headline) / len(headline) if headline else 0.0


def _is_again(content: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether a sentence has most words of another: both tell the same."""
    shared, least = len(content & other), min(len(content), len(other))
    return least >= SAME_WORDS and shared >= SAME * least


def _content(span: Span) -> frozenset[str]:
    return frozenset(
        t.lemma_.lower() for t in span if t.pos_ in {"NOUN", "PROPN", "VERB", "NUM", "ADJ"}
    )
