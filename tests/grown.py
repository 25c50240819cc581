"""Small articles of one story, and what each tells of the same event and the same number."""

from __future__ import annotations

import dataclasses
import datetime
from typing import Any

from explainer.merge import merge
from explainer.model import Article, Facts, Story, Telling, When
from explainer.sections.figures import FIGURES, Figure
from explainer.sections.timeline import TIMELINE, Event
from explainer.text.slugs import slug_of
from factories import article, evidence

LABEL = "people were hurt in the fire in Elm"
OUTLETS = ("The Courier", "The Herald", "The Wire", "The Gazette")


def told(number: int, day: int | None, *texts: str, outlet: str | None = "") -> Article:
    """The article of a day in May 2025; each has an outlet of its own if none is given."""
    made = article(
        texts,
        name=f"a{number}",
        published=datetime.date(2025, 5, day) if day else None,
    )
    return dataclasses.replace(made, outlet=OUTLETS[number - 1] if outlet == "" else outlet)


def hurt(source: Article, value: float, words: str = "", **changes: Any) -> Figure:
    """How many were hurt, as an article tells it."""
    text = words or str(value)
    given: dict[str, Any] = {
        "id": slug_of(f"{text} {LABEL}"),
        "text": text,
        "value": value,
        "unit": "people",
        "label": LABEL,
        "evidence": (evidence(text, source),),
    }
    return Figure(**(given | changes))


def arrested(source: Article, day: int, **changes: Any) -> Event:
    """That Bo Fox was arrested, on a day in May 2025."""
    text = source.sentences[0].text.rstrip(".")
    given: dict[str, Any] = {
        "id": slug_of(text),
        "text": text,
        "when": When(edtf=f"2025-05-{day:02}", text=""),
        "status": "happened",
        "actors": ("bo-fox",),
        "evidence": (evidence(text, source),),
        "position": f"2025-05-{day:02}",
        "key": ("arrest", "!once", "=@bo-fox", "@bo-fox", "^@bo-fox"),
    }
    return Event(**(given | changes))


def numbers(*tellings: tuple[int, float], **changes: Any) -> list[tuple[Article, Facts]]:
    """Articles of days in May 2025, and how many were hurt by each."""
    made = []
    for number, (day, value) in enumerate(tellings, 1):
        source = told(number, day, f"{value} {LABEL}.")
        made.append((source, Facts().having(FIGURES, [hurt(source, value, **changes)])))
    return made


def days(*tellings: tuple[int | None, int, str], **changes: Any) -> list[tuple[Article, Facts]]:
    """Articles of days in May 2025, and when and how surely Bo Fox was arrested by each."""
    made = []
    for number, (published, day, status) in enumerate(tellings, 1):
        source = told(number, published, f"By telling {number} Bo Fox was arrested.")
        event = arrested(source, day, status=status, **changes)
        made.append((source, Facts().having(TIMELINE, [event])))
    return made


def merged(read: list[tuple[Article, Facts]]) -> Story:
    """The story of some articles."""
    return Story(
        slug="fire",
        title="The fire in Elm",
        articles=tuple(source for source, _ in read),
        facts=merge(read),
    )


def figures_of(read: list[tuple[Article, Facts]]) -> tuple[Figure, ...]:
    """The figures of the story of some articles."""
    return merge(read).of(FIGURES)


def events_of(read: list[tuple[Article, Facts]]) -> tuple[Event, ...]:
    """The moments of the story of some articles."""
    return merge(read).of(TIMELINE)


def values(tellings: tuple[Telling, ...]) -> list[tuple[str, float | None]]:
    """Which article told which number."""
    return [(one.article, one.value) for one in tellings]
