"""A Markdown source: the same paragraphs that a browser would show, without the markup."""

from __future__ import annotations

import re

import markdown
from bs4 import BeautifulSoup

from explainer.errors import SourceError
from explainer.model import Paragraph
from explainer.sources.body import CODE, FOREIGN
from explainer.sources.html import paragraphs_of, refuse_depth

RUNS = (
    (re.compile(r"(?:\[[^\]\[\n]{0,20}){300}"), "opening brackets"),
    (re.compile(r"(?:[*_]{1,3}[^*_\n]{0,20}){1000}"), "emphasis marks"),
    (re.compile(r"(?:<[A-Za-z!/][^<>\n]{0,20}(?=<)){300}"), "open tags"),
    (re.compile(r"(?:`[^`\n]{0,20}){1000}|`{100}"), "backticks"),
    (re.compile(r"(?m)^(?:[ \t]{0,8}>){60}"), "nested block quotes"),
)
"""What the Markdown package needs quadratic time for, as patterns that need linear time."""


def markdown_article(
    text: str, name: str, first: int = 1
) -> tuple[str | None, tuple[Paragraph, ...]]:
    """Give the first-level heading at the top, if there is one, and the paragraphs.

    Raises:
        SourceError: the text holds runs of marks that only an attack or an accident makes.
    """
    refuse_runs(text, name, first)
    refuse_depth(text, name)
    page = BeautifulSoup(markdown.markdown(text, extensions=["tables", "fenced_code"]), "lxml")
    for tag in page.find_all((*CODE, *FOREIGN)):
        tag.decompose()
    if page.body is None:
        return None, ()
    paragraphs = tuple(paragraphs_of(page.body))
    top = page.find(["h1", "p", "ul", "ol", "h2"])
    if paragraphs and top is not None and top.name == "h1" and paragraphs[0].kind == "heading":
        return paragraphs[0].text, paragraphs[1:]
    return None, paragraphs


def refuse_runs(text: str, name: str, first: int = 1) -> None:
    """Refuse a text that the Markdown package would need minutes for.

    Raises:
        SourceError: the text holds runs of marks that only an attack or an accident makes.
    """
    for pattern, what in RUNS:
        if found := pattern.search(text):
            line = text.count("\n", 0, found.start()) + first
            raise SourceError(f"{name}:{line}", f"too many {what} in a row", "remove them")
