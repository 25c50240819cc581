"""Stamps: days that are of a page or a post, and names that look like days: "told “Today”"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Span

    from explainer.language.pack import LanguagePack


def is_stamp(span: Span, pack: LanguagePack) -> bool:
    """Tell whether a time expression dates nothing that is told."""
    return _is_of_post(span) or _is_of_page(span, pack) or _is_title(span)


def _is_of_post(span: Span) -> bool:
    """Whether a day is that of a post, behind the account: "— Ann Roe (@annroe) | May 3, 2019"."""
    before = span.doc[max(0, span.start - 3) : span.start]
    return [t.text[0] for t in before] == ["(", "@", ")"]


def _is_title(span: Span) -> bool:
    """Whether a word in marks is the title of a programme or a paper: "told Acme’s “Today”"."""
    before, behind = span.doc[max(0, span.start - 1)], span.doc[min(span.end, len(span.doc) - 1)]
    named = span[0].is_title and span.start > span.sent.start + 1 and not before.whitespace_
    return named and len(span) == 1 and before.is_quote and behind.is_quote


def _is_of_page(span: Span, pack: LanguagePack) -> bool:
    """Whether a day is that of a page, behind a colon: "Updated: 2016-07-15"."""
    before = span.doc[max(0, span.start - 2) : span.start]
    return len(before) == 2 and before[1].text == ":" and before[0].lower_ in pack.events.stamping
