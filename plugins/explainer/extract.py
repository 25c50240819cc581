"""Extraction: every section looks for its facts in one article."""

from __future__ import annotations

from graphlib import TopologicalSorter

from explainer.model import Facts, Reading
from explainer.sections import SECTIONS


def extract(reading: Reading) -> Facts:
    """Give the facts of one article, a list per section, in the order of the article.

    A section runs after those that it names in ``needs``.
    """
    by_name = {section.name: section for section in SECTIONS}
    facts = Facts()
    for name in TopologicalSorter({s.name: s.needs for s in SECTIONS}).static_order():
        facts = facts.having(by_name[name], by_name[name].extract(reading, facts))
    return facts
