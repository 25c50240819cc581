"""Goes through a text and reads the phrases of time, each in the light of those before."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping

from explainer.language.tables.time import TimeWords
from explainer.text.when.context import Context, surnames_in, tells_play
from explainer.text.when.following import settled
from explainer.text.when.grammar import Match, matches
from explainer.text.when.meaning import Meaning
from explainer.text.when.mention import Mention
from explainer.text.when.rules import RULES
from explainer.text.when.rules.parts import stands_alone
from explainer.text.when.tokens import tokens


def read(
    text: str,
    published: datetime.date | None,
    words: TimeWords,
    hint: int = 0,
    starts: Iterable[int] = (),
) -> Iterator[Mention]:
    """Give the expressions one by one, ranges not yet joined."""
    row = tokens(text, words, starts)
    found = matches(row, words)
    names = surnames_in(row, words)
    play = tells_play(row, words)
    context = Context(row, words, published, hint, names, play)
    told = list(_read(text, found, context))
    if known := settled(context):
        again = Context(row, words, published, hint, names, play, settled=known)
        told = list(_read(text, found, again))
    yield from told


def _read(text: str, found: Mapping[int, list[Match]], context: Context) -> Iterator[Mention]:
    """Give the expressions one by one, each in the light of those before."""
    for at in sorted(found):
        if at < context.end:
            continue
        meant = first_meaning(found[at], context)
        if meant:
            rule, meaning = meant
            yield mention(text, context, meaning.rule or rule, meaning)
            if meaning.unit and not meaning.compared:
                alone = stands_alone(context) and not context.is_owner()
                context.note(meaning.unit, named=meaning.anchor is None, alone=alone)
            elif rule == "weekday" and meaning.unit is None and meaning.edtf is None:
                context.last = None  # "the next day" is that after an unknown Tuesday


def first_meaning(candidates: list[Match], context: Context) -> tuple[str, Meaning] | None:
    """Give the meaning of the longest phrase that has one, and set the context to its place."""
    before = context.end
    for match in candidates:
        context.at, context.end = match.start, match.end
        meaning = RULES[match.rule](match.parts, context)
        if meaning:
            return match.rule, meaning
    context.end = before
    return None


def mention(text: str, context: Context, rule: str, meaning: Meaning) -> Mention:
    """Give an expression with its place."""
    start, end = context.row[context.at].start, context.row[context.end - 1].end
    return Mention(
        start=start,
        end=end,
        text=text[start:end],
        kind=meaning.kind,
        edtf=meaning.written(),
        rule=rule,
        anchor=meaning.anchor,
        value=meaning.value or (meaning.unit.timex if meaning.unit else None),
        mod=meaning.mod,
        relation=meaning.relation,
        offset=meaning.offset,
        unit=None if meaning.about else meaning.unit,
        parts=(length(text, context, meaning.inner),) if meaning.inner else (),
    )


def length(text: str, context: Context, value: str) -> Mention:
    """Give the length in "three days after the vote", without its last word."""
    start, end = context.row[context.at].start, context.row[context.end - 2].end
    return Mention(
        start=start,
        end=end,
        text=text[start:end],
        kind="duration",
        edtf=None,
        rule="duration",
        value=value,
    )
