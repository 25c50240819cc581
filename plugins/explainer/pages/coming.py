"""Coming: what happens next, for the brief, or what happened last where nothing is ahead."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from explainer.pages import outlook
from explainer.pages.book import AHEAD, Book, Entry, cut_to
from explainer.pages.receipts import Receipt, Receipts, Till, tightened
from explainer.pages.repeats import sentences_of
from explainer.sections.timeline import TIMELINE

COMING = 4
PAST = 3
"""Moments of a story that has nothing ahead."""
LINE = 120
"""Characters of what comes next."""


def coming(book: Book) -> Iterable[Entry]:
    """Give what happens next: what has a time first, then the surest; one of each that is open.

    What needs the sentence before it and is too long with it stands on its own page alone: cut, it
    would tell only what came before.
    """
    entries = [e for r in outlook.rungs_of(book) if r.status in AHEAD for e in r.entries]
    entries = [e for e in entries if len(e.text) <= LINE or len(sentences_of(e.receipts)) < 2]
    entries = [e for e in entries if not book.over(e.time.edtf if e.time else None)]
    firm = [e for e in entries if e.status in {"scheduled", "expected"}]
    firm.sort(key=lambda e: (AHEAD.index(e.status or "possible"), not (e.time and e.time.known)))
    firsts = (next((e for e in entries if e.status == s), None) for s in ("possible", "unlikely"))
    vague = [e for e in firsts if e]
    for entry in (*firm[: COMING - len(vague)], *vague):
        yield replace(entry, text=cut_to(entry.text, LINE))


def past(book: Book) -> Iterable[Entry]:
    """Give what happened last, then what has no place on the timeline as the article tells it."""
    placed = [e for e in book.story.of(TIMELINE) if e.placed and not book.is_ahead(e)]
    others = [e for e in book.story.of(TIMELINE) if not e.placed and not book.is_ahead(e)]
    for event in (*placed[-PAST:], *others[: PAST - len(placed[-PAST:])]):
        entry = book.moment(event)
        yield replace(entry, text=cut_to(entry.text, LINE))


def first_of(till: Till, entries: Sequence[Entry], shown_above: Collection[str]) -> Receipts:
    """Give the sentences of several statements, each once; one is shown, if it can be a new one."""
    found: dict[str, Receipt] = {}
    for receipt in (r for e in entries for r in e.receipts.shown):
        found.setdefault(receipt.sentence, receipt)
    order = sorted(found, key=lambda name: name in shown_above)
    grounds = tuple(ground for e in entries for ground in e.receipts.grounds)
    if not order:
        return Receipts(summary=till.t("receipt.ground") if grounds else "", grounds=grounds)
    first = tightened(found[order[0]])
    more = len(order) - 1
    return Receipts(
        summary=till.t("receipt.and_more", first=first.label, n=more) if more else first.label,
        shown=(first,),
        more=tuple(till.link(name) for name in order[1:]),
        grounds=grounds,
    )
