"""The closing line of a build: for each story what was found and what an editor should look at."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten
from typing import Any

from explainer.language import LANGUAGES
from explainer.model import Article, Section, Story, words_of
from explainer.sections.actors import ACTORS
from explainer.sections.agenda import AGENDA
from explainer.sections.figures import FIGURES
from explainer.sections.glance import GLANCE
from explainer.sections.outlook import OUTLOOK
from explainer.sections.quotes import QUOTES
from explainer.sections.timeline import TIMELINE
from explainer.text.marks import ELISION
from explainer.text.tongue import name_of, reads_as

LISTED = 3
"""Names in one remark; the site itself lists all."""

WIDEST = 40
"""Characters of a statement in a remark, enough to find it."""


def closing_line(story: Story) -> str:
    """Give one line on a story: how much was found, and what needs a look."""
    wanted = "; ".join(looks(story))
    counted = ", ".join(_counts(story)) or "nothing found"
    return f"{story.slug}: {counted}" + (f"; needs a look: {wanted}" if wanted else "")


def _counts(story: Story) -> Iterator[str]:
    people = [a for a in story.of(ACTORS) if a.kind == "person"]
    direct = [q for q in story.of(QUOTES) if q.direct]
    yield _counted(len(people), "person", "people")
    yield _counted(len(story.of(TIMELINE)), "moment", "moments")
    yield _counted(len(story.of(AGENDA)), "topic", "topics")
    yield _counted(len(story.of(FIGURES)), "figure", "figures")
    yield _counted(len(direct), "quote", "quotes")
    if story.edits:
        yield _counted(len(story.edits), "correction", "corrections")


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def looks(story: Story) -> Iterator[str]:
    """Give what an editor should know before publishing."""
    if story.facts.failed:
        names = _listed(list(story.facts.failed))
        yield f"{names} could not be made, which is a bug: please report it"
    unread = [a.path for a in story.articles if not _is_read(a, story.language)]
    if unread:
        yield f"{_listed(unread)} does not read like {name_of(story.language)}"
    opinions = [a.path for a in story.articles if a.opinion]
    if opinions:
        verb = "reads like an opinion" if len(opinions) == 1 else "read like opinions"
        yield f"{_listed(opinions)} {verb}, so what is told is what the writer thinks"
    undated = [a for a in story.articles if a.published is None]
    if undated:
        names = _listed([a.path for a in undated])
        yield f"no Published: date for {names}, so times like 'next Monday' stay as they are"
    without = [a.name for a in story.of(ACTORS) if a.kind == "person" and not a.roles]
    if without:
        yield f"no role found for {_listed(without)}"
    unnamed = [q for q in story.of(QUOTES) if q.direct and q.sourcing == "anonymous"]
    if unnamed:
        yield f"{_counted(len(unnamed), 'quote', 'quotes')} by unnamed speakers"
    for section, words in _UNSURE:
        unsure = [fact for fact in story.of(section) if fact.confidence == "low"]
        if unsure:
            named = _listed([_short(words_of(fact)) for fact in unsure])
            yield f"unsure of {_counted(len(unsure), words, f'{words}s')} ({named})"
    if story.withheld:
        counted = _counted(len(story.withheld), "statement", "statements")
        yield f"{counted} left out for Show_source: none"
    if not story.of(GLANCE):
        yield "no main event found for 'at a glance'"
    if story.summary is None:
        yield "no Summary: for the front page and search engines"


def _is_read(article: Article, language: str) -> bool:
    """Whether anything could be taken from an article: it is in the language of its story."""
    text = "\n".join(sentence.text for sentence in article.sentences)
    return reads_as(text, LANGUAGES[language].page.common)


def _short(words: str) -> str:
    """The first words of a fact, up to where it leaves some out itself."""
    first, *more = words.split(ELISION, 1)
    return shorten(f"{first}…" if more else first, WIDEST, placeholder="…")


_UNSURE: tuple[tuple[Section[Any], str], ...] = (
    (ACTORS, "name"),
    (TIMELINE, "moment"),
    (AGENDA, "topic"),
    (FIGURES, "figure"),
    (QUOTES, "quote"),
    (OUTLOOK, "prospect"),
)


def _listed(names: list[str]) -> str:
    more = len(names) - LISTED
    return ", ".join(names[:LISTED]) + (f" and {more} more" if more > 0 else "")
