"""Extraction: every section looks for its facts in one article."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Iterable, Iterator
from graphlib import TopologicalSorter
from typing import Any

from explainer.model import Facts, Reading, Section
from explainer.sections import SECTIONS
from explainer.text.collecting import collected_later
from explainer.text.tongue import reads_as

log = logging.getLogger(__name__)


def extract(reading: Reading) -> Facts:
    """Give the facts of one article, a list per section, in the order of the article.

    A section whose rules break on an article never stops the others: its name is in ``failed``.
    From an article in another language nothing is taken.
    """
    facts = Facts()
    text = "\n".join(s.text for s in reading.article.sentences)
    if not reads_as(text, reading.pack.page.common):
        return facts
    with collected_later():
        for section in order(SECTIONS):
            try:
                found = tuple(section.extract(reading, facts))
            except Exception:
                where = reading.article.path
                log.warning("%s: the %s rules broke", where, section.name, exc_info=True)
                found, facts = (), dataclasses.replace(facts, failed=(*facts.failed, section.name))
            facts = facts.having(section, found)
    return facts


def order(sections: Iterable[Section[Any]]) -> Iterator[Section[Any]]:
    """Give sections so that each comes after those that it names in ``needs``.

    Raises:
        graphlib.CycleError: two sections need each other.
    """
    by_name = {section.name: section for section in sections}
    for name in TopologicalSorter({s.name: s.needs for s in by_name.values()}).static_order():
        yield by_name[name]
