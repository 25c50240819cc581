"""Stories made by hand for the tests of pages and theme; nothing here is extracted."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from explainer.model import Actor, Article, Evidence, Fact, Facts, Sentence, Story, When
from explainer.pages import Edition, Link
from explainer.sections import SECTIONS
from explainer.sections.agenda import Topic
from explainer.sections.brief import KeySentence
from explainer.sections.figures import Change, Figure
from explainer.sections.glance import Answer
from explainer.sections.outlook.prospect import Prospect
from explainer.sections.quotes.quote import Quote
from explainer.sections.timeline import Event
from explainer.sections.unknowns import Unknown
from explainer.text.slugs import slug_of
from explainer.wording import Wording, load

THEME = Path(__file__).parents[2] / "theme"
TEXT = (
    ("Harbour deal between Velle and Norr goes to a vote on Monday",),
    (
        "Negotiators from Velle and Norr are to meet in the port of Askholm next week Monday.",
        "The talks follow months of dispute over the ferry line.",
    ),
    (
        "Velle accused Norr of blocking the harbour just weeks before the talks.",
        "Mayor Ida Brandt recently suggested lowering the berth fee from 145% to 80% of its level.",
    ),
    (
        "Velle is represented by Mayor Ida Brandt and Harbour Master Otto Lindqvist.",
        "Norr sends Council Leader Mae Sorensen.",
    ),
    (
        "“This is about more than a ferry,” said Lena Qvist, a historian at the Coast Institute. "
        "“It is about who may land here.”",
    ),
    ("On the table are:",),
    ("Berth fees and their ceiling",),
    ("Night sailings",),
    (
        "A full agreement is unlikely, insiders say.",
        "Both towns may agree on a trial of night sailings.",
    ),
    ("A joint statement is expected at the close of the talks.",),
)


def words() -> Wording:
    """The English words of the theme."""
    return load("en", THEME / "translations")


def edition(**changes: Any) -> Edition:
    """What a site adds: everything that it can."""
    given: dict[str, Any] = {
        "site": "The Explainer",
        "wording": words(),
        "address": "https://example.org/news",
        "place": "harbour-deal",
        "tags": (Link(text="Ports", href="tag/ports/"),),
        "date": datetime.date(2025, 6, 6),
        "exports": ("feed.atom.xml", "story.json", "timeline.json", "events.ics", "figures.csv"),
    }
    return Edition(**(given | changes))


def article(
    paragraphs: tuple[tuple[str, ...], ...] = TEXT, name: str = "a1", **changes: Any
) -> Article:
    """An article whose first paragraph is its headline."""
    sentences = []
    for number, group in enumerate(paragraphs):
        for text in group:
            ident = f"{name}-s{len(sentences)}"
            sentences.append(Sentence(id=ident, paragraph=number, text=text))
    given: dict[str, Any] = {
        "id": name,
        "title": paragraphs[0][0],
        "outlet": "Coast Courier",
        "url": "https://example.org/harbour",
        "author": "N. N.",
        "published": datetime.date(2025, 6, 6),
        "sentences": tuple(sentences),
    }
    return Article(**(given | changes))


class Maker:
    """Makes facts that stand in an article."""

    def __init__(self, source: Article) -> None:
        self.source = source

    def at(self, *pieces: str) -> tuple[Evidence, ...]:
        """The first place of each piece of text."""
        found = []
        for piece in pieces:
            sentence = next(s for s in self.source.sentences if piece in s.text)
            start = sentence.text.index(piece)
            found.append(
                Evidence(sentence=sentence.id, start=start, end=start + len(piece), text=piece)
            )
        return tuple(found)

    def everywhere(self, *pieces: str) -> tuple[Evidence, ...]:
        """Every sentence that holds a piece."""
        return tuple(
            Evidence(
                sentence=s.id,
                start=s.text.index(piece),
                end=s.text.index(piece) + len(piece),
                text=piece,
            )
            for s in self.source.sentences
            for piece in pieces
            if piece in s.text
        )

    def actor(self, name: str, kind: Any = "person", **fields: Any) -> Actor:
        """An actor with every mention of the name."""
        fields.setdefault("evidence", self.everywhere(name))
        return Actor(id=slug_of(name), name=name, kind=kind, **fields)


def facts(**lists: tuple[Fact, ...]) -> Facts:
    """Facts by the name of their section."""
    return Facts(lists=tuple((s.name, lists.get(s.name, ())) for s in SECTIONS))


def story(**changes: Any) -> Story:
    """An invented story that has something on every page."""
    source = article()
    make = Maker(source)
    given: dict[str, Any] = {
        "slug": "harbour-deal",
        "title": "Velle and Norr talk about the harbour",
        "articles": (source,),
        "summary": "Two towns, two topics and a fee that might fall.",
        "facts": facts(**_lists(make)),
    }
    return Story(**(given | changes))


def _lists(make: Maker) -> dict[str, tuple[Fact, ...]]:
    return {
        "glance": (
            Answer(id="what", question="what", text="to meet", evidence=make.at("to meet")),
            Answer(
                id="who",
                question="who",
                text="Negotiators from Velle and Norr",
                evidence=make.at("Negotiators from Velle and Norr"),
            ),
        ),
        "brief": (KeySentence(id="k", text=TEXT[3][1], evidence=make.at(TEXT[3][1])),),
        "actors": _actors(make),
        "timeline": _events(make),
        "agenda": (
            Topic(
                id="berth-fees",
                title="Berth fees and their ceiling",
                evidence=make.at("Berth fees and their ceiling"),
                details=make.at("lowering the berth fee from 145% to 80% of its level"),
            ),
            Topic(id="night", title="Night sailings", evidence=make.at("Night sailings")),
        ),
        "figures": (
            Figure(
                id="fee",
                text="from 145% to 80%",
                value=80,
                unit="percent",
                label="berth fee, share of its former level",
                change=Change(start=145, to=80),
                status="possible",
                said_by="Mayor Ida Brandt",
                sourcing="named",
                evidence=make.at("from 145% to 80%"),
            ),
        ),
        "quotes": (
            Quote(
                id="q",
                text="“This is about more than a ferry,” “It is about who may land here.”",
                speaker="Lena Qvist",
                actor="lena-qvist",
                evidence=make.at("“This is about more than a ferry,”"),
            ),
            Quote(
                id="r",
                text="a full agreement is unlikely",
                speaker="insiders",
                direct=False,
                sourcing="anonymous",
                evidence=make.at("A full agreement is unlikely"),
            ),
        ),
        "outlook": (
            Prospect(
                id="full",
                text="a full agreement is unlikely",
                status="unlikely",
                said_by="insiders",
                sourcing="anonymous",
                evidence=make.at("A full agreement is unlikely"),
            ),
            Prospect(
                id="trial",
                text="Both towns may agree on a trial of night sailings",
                status="possible",
                evidence=make.at("Both towns may agree on a trial of night sailings"),
            ),
        ),
        "unknowns": (
            Unknown(
                id="trial",
                text="Both towns may agree on a trial of night sailings",
                evidence=make.at("Both towns may agree"),
            ),
        ),
    }


def _actors(make: Maker) -> tuple[Actor, ...]:
    return (
        make.actor("Velle", "place", side="Velle"),
        make.actor("Norr", "place", side="Norr"),
        make.actor("Ida Brandt", roles=("Mayor",), affiliation="Velle", side="Velle"),
        make.actor("Otto Lindqvist", roles=("Harbour Master",), side="Velle"),
        make.actor("Mae Sorensen", roles=("Council Leader",), side="Norr"),
        make.actor("Lena Qvist", roles=("historian",), affiliation="Coast Institute"),
        make.actor("Coast Institute", "organization"),
        make.actor("Askholm", "place"),
    )


def _events(make: Maker) -> tuple[Event, ...]:
    return (
        Event(
            id="dispute",
            text="months of dispute over the ferry line",
            when=When(edtf=None, text="months"),
            status="ongoing",
            evidence=make.at("months of dispute over the ferry line"),
        ),
        Event(
            id="accused",
            text="Velle accused Norr of blocking the harbour",
            when=When(edtf=None, text="just weeks before the talks"),
            status="happened",
            actors=("velle", "norr"),
            evidence=make.at("Velle accused Norr of blocking the harbour"),
        ),
        Event(
            id="meet",
            text="Negotiators from Velle and Norr meet in the port of Askholm",
            when=When(
                edtf="2025-06-09",
                text="next week Monday",
                rule="week-and-weekday",
                anchor="2025-06-06",
            ),
            status="scheduled",
            actors=("velle", "norr"),
            evidence=make.at("Negotiators from Velle and Norr", "next week Monday"),
        ),
        Event(
            id="statement",
            text="a joint statement",
            when=When(edtf=None, text="at the close of the talks"),
            status="expected",
            evidence=make.at("A joint statement is expected at the close of the talks"),
        ),
    )
