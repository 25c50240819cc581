"""Small stories made by hand, for tests of what comes after extraction."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from explainer.model import Actor, Article, Evidence, Fact, Facts, Sentence, Story, When
from explainer.sections.actors import ACTORS
from explainer.sections.agenda import AGENDA, Topic
from explainer.sections.brief import BRIEF, KeySentence
from explainer.sections.figures import FIGURES, Change, Figure
from explainer.sections.glance import GLANCE, Answer
from explainer.sections.outlook import OUTLOOK
from explainer.sections.outlook.prospect import Prospect
from explainer.sections.quotes import QUOTES
from explainer.sections.quotes.quote import Quote
from explainer.sections.timeline import TIMELINE, Event
from explainer.sections.unknowns import UNKNOWNS, Unknown

SENTENCES = (
    "The council of Elm and the Ferry Company will meet in the town hall on 12 June 2025.",
    "Mayor Ada Poe accused the company of cutting its service last month.",
    "She suggested lowering the fare from 4 to 3 euros.",
    "“We want our ferry back by the summer,” said Poe.",
    "A deal may follow in July, but it is unclear who would pay for it.",
    "On the table are the fare and the timetable.",
)
PUBLISHED = datetime.date(2025, 6, 6)


def article(
    sentences: Sequence[str] = SENTENCES,
    *,
    name: str = "a1",
    published: datetime.date | None = PUBLISHED,
) -> Article:
    """An article of one paragraph a sentence, without a headline."""
    return Article(
        id=name,
        title=None,
        outlet="The Courier",
        url="https://courier.example/ferry",
        author=None,
        published=published,
        sentences=tuple(
            Sentence(id=f"{name}-s{number}", paragraph=number, text=text)
            for number, text in enumerate(sentences, 1)
        ),
        path="seeds/ferry.txt",
    )


def evidence(words: str, source: Article | None = None) -> Evidence:
    """The first place in an article at which the words stand."""
    for sentence in (source or article()).sentences:
        if (at := sentence.text.find(words)) >= 0:
            return Evidence(sentence=sentence.id, start=at, end=at + len(words), text=words)
    raise AssertionError(f"{words!r} is in no sentence")


def facts() -> Facts:
    """One or two facts of every kind."""
    poe = Actor(
        id="ada-poe",
        evidence=(evidence("Ada Poe"), evidence("Poe")),
        name="Ada Poe",
        kind="person",
        roles=("Mayor",),
        side="council of Elm",
        aliases=("Poe",),
    )
    lists: dict[str, tuple[Fact, ...]] = {
        GLANCE.name: (
            Answer(
                id="when",
                question="when",
                text="on 12 June 2025",
                evidence=(evidence("on 12 June 2025"),),
            ),
        ),
        BRIEF.name: (KeySentence(id="k1", text=SENTENCES[0], evidence=(evidence(SENTENCES[0]),)),),
        ACTORS.name: (poe,),
        TIMELINE.name: (
            Event(
                id="accused",
                text="Mayor Ada Poe accused the company",
                when=When(edtf="2025-05", text="last month", rule="last", anchor="2025-06-06"),
                status="happened",
                actors=("ada-poe",),
                evidence=(evidence("Mayor Ada Poe accused the company"),),
                position="2025-05-01",
            ),
            Event(
                id="meet",
                text="The council of Elm and the Ferry Company will meet",
                when=When(edtf="2025-06-12", text="on 12 June 2025", rule="calendar"),
                status="scheduled",
                evidence=(evidence("The council of Elm and the Ferry Company will meet"),),
                position="2025-06-12",
            ),
        ),
        AGENDA.name: (Topic(id="fare", title="the fare", evidence=(evidence("the fare and"),)),),
        FIGURES.name: (
            Figure(
                id="fare-3",
                text="from 4 to 3 euros",
                value=3.0,
                unit="EUR",
                label="the fare",
                change=Change(start=4.0, to=3.0),
                status="possible",
                said_by="She",
                sourcing="named",
                evidence=(evidence("from 4 to 3 euros"),),
            ),
        ),
        QUOTES.name: (
            Quote(
                id="poe-we-want",
                text="“We want our ferry back by the summer,”",
                speaker="Ada Poe",
                actor="ada-poe",
                evidence=(evidence("“We want our ferry back by the summer,”"),),
            ),
        ),
        OUTLOOK.name: (
            Prospect(
                id="deal",
                text="A deal may follow in July",
                status="possible",
                evidence=(evidence("A deal may follow in July"),),
            ),
        ),
        UNKNOWNS.name: (
            Unknown(
                id="pay",
                text="it is unclear who would pay for it",
                evidence=(evidence("it is unclear who would pay for it"),),
            ),
        ),
    }
    return Facts(lists=tuple(lists.items()))


def story(found: Facts | None = None, title: str = "A ferry for Elm") -> Story:
    """A story of one article with the facts above, or others."""
    return Story(slug="ferry", title=title, articles=(article(),), facts=found or facts())
