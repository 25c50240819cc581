"""The seed article's story, its facts written by hand: what the pages of the site should hold."""

from __future__ import annotations

import datetime
import re
from typing import Any

from explainer.model import Article, Fact, Story, When
from explainer.sections.agenda import Topic
from explainer.sections.brief import KeySentence
from explainer.sections.figures import Change, Figure
from explainer.sections.glance import Answer
from explainer.sections.outlook.prospect import Prospect
from explainer.sections.quotes.quote import Quote
from explainer.sections.timeline import Event
from explainer.sections.unknowns import Unknown
from explainer.text.slugs import slug_of
from pages.factory import Maker, facts
from pages.factory import article as article_of

SEED = "seeds/us-china-london-talks.txt"
US, CHINA = "United States", "China"
UNLIKELY = "a comprehensive deal is unlikely"
LIKELY = "any announcements will likely focus on framework agreements rather than binding decisions"


def article(text: str) -> Article:
    """The seed as an article: it has no headline, and no date but the editor's."""
    paragraphs = tuple(
        tuple(re.split(r"(?<=[a-z]\.) (?=[A-Z])", line)) for line in text.splitlines() if line
    )
    made = article_of(
        (("",), *paragraphs),
        title=None,
        outlet=None,
        url=None,
        author=None,
        published=datetime.date(2025, 6, 6),
    )
    return Article(
        id=made.id,
        title=None,
        outlet=None,
        url=None,
        author=None,
        published=made.published,
        sentences=made.sentences[1:],
    )


def story(text: str) -> Story:
    """The story of the talks."""
    source = article(text)
    make = Maker(source)
    return Story(
        slug="us-china-london-talks",
        title="US and China meet in London: what is on the table",
        articles=(source,),
        summary=(
            "Two delegations, four topics and a tariff that might fall from 145% to 80%. "
            "The talks are on Monday; a full deal is called unlikely."
        ),
        facts=facts(
            glance=_glance(make),
            brief=_brief(make),
            actors=_actors(make),
            timeline=_timeline(make),
            agenda=_agenda(make),
            figures=_figures(make),
            quotes=_quotes(make),
            outlook=_outlook(make),
            unknowns=_unknowns(make),
        ),
    )


def _glance(make: Maker) -> tuple[Fact, ...]:
    answers: tuple[tuple[Any, str], ...] = (
        ("what", "scheduled to meet in London"),
        ("who", "Senior trade negotiators from the United States and China"),
        ("when", "next week Monday"),
        ("where", "London"),
        ("why", "to reset fraught economic relations and avert further deterioration"),
    )
    return tuple(Answer(id=q, question=q, text=a, evidence=make.at(a)) for q, a in answers)


def _brief(make: Maker) -> tuple[Fact, ...]:
    starts = ("Senior trade", "Leading the American", "China’s team is", "While a comprehensive")
    sentences = [next(s for s in make.source.sentences if s.text.startswith(b)) for b in starts]
    return tuple(
        KeySentence(id=slug_of(s.text[:40]), text=s.text, evidence=make.at(s.text))
        for s in sentences
    )


def _actors(make: Maker) -> tuple[Fact, ...]:
    def person(name: str, role: str, body: str, side: str | None = None) -> Fact:
        return make.actor(name, roles=(role,), affiliation=body, side=side)

    return (
        make.actor(
            US,
            "place",
            side=US,
            aliases=("U.S.", "American"),
            evidence=make.everywhere(US, "U.S.", "American"),
        ),
        make.actor(
            CHINA,
            "place",
            side=CHINA,
            aliases=("Beijing",),
            evidence=make.everywhere(CHINA, "Beijing"),
        ),
        person("Scott Bessent", "Treasury Secretary", US, US),
        person("Jamieson Greer", "U.S. Trade Representative", US, US),
        person("Trump", "President", US, US),
        person("He Lifeng", "Vice Premier", CHINA, CHINA),
        person("Wang Xiaohong", "top economic aide", CHINA, CHINA),
        person("Linnea Chung", "Economic analyst", "Global Economics Forum"),
        make.actor("Global Economics Forum", "organization"),
        make.actor("London", "place"),
        make.actor("Australia", "place"),
        make.actor("Europe", "place"),
    )


def _timeline(make: Maker) -> tuple[Fact, ...]:
    def event(text: str, when: When | None, status: Any, *at: str, **more: Any) -> Event:
        more.setdefault("actors", ())
        return Event(
            id=slug_of(text), text=text, when=when, status=status, evidence=make.at(*at), **more
        )

    both = ("united-states", "china")
    monday = When(edtf="2025-06-09", text="next week Monday", rule="week", anchor="2025-06-06")
    return (
        event(
            "months of rising tension, marked by tariff disputes, export bans, and strategic "
            "maneuvering",
            When(edtf=None, text="months"),
            "ongoing",
            "follow months of rising tension",
        ),
        event(
            "China’s decision to block U.S. beef imports while deepening trade ties with Australia",
            None,
            "happened",
            "China’s decision to block U.S. beef imports",
            actors=("china",),
        ),
        event(
            "the U.S. accused China of weaponizing its dominance in rare earth minerals",
            When(edtf=None, text="just weeks before the talks"),
            "happened",
            "the U.S. accused China of weaponizing its dominance in rare earth minerals",
            actors=both,
        ),
        event(
            "President Trump suggested a possible reduction from 145% to 80% on select Chinese "
            "imports",
            When(edtf=None, text="recently"),
            "happened",
            "President Trump recently suggesting a possible reduction from 145% to 80%",
            actors=("trump",),
        ),
        event(
            "Senior trade negotiators from the United States and China meet in London",
            monday,
            "scheduled",
            "Senior trade negotiators from the United States and China are scheduled to meet in "
            "London next week Monday",
            actors=both,
        ),
        event(
            "China’s team is led by Vice Premier He Lifeng and top economic aide Wang Xiaohong",
            None,
            "expected",
            "China’s team is expected to be led by Vice Premier He Lifeng",
            actors=("he-lifeng", "wang-xiaohong"),
        ),
        event(
            "a joint press conference",
            When(edtf=None, text="at the close of the talks"),
            "expected",
            "A joint press conference is expected at the close of the talks",
        ),
    )


def _agenda(make: Maker) -> tuple[Fact, ...]:
    topics = {
        "Tariff relief and enforcement of previous trade agreements": (
            "The U.S., in response, has hinted at recalibrating tariffs imposed during the Trump "
            "administration",
            "marked by tariff disputes",
        ),
        "Export controls and supply chain disruptions": (
            "weaponizing its dominance in rare earth minerals",
            "potential ripple effects across global supply chains",
        ),
        "Intellectual property and technology transfer concerns": (),
        "Currency stabilization and financial cooperation": (),
    }
    return tuple(
        Topic(
            id=slug_of(title),
            title=title,
            details=make.at(*details),
            said_by="sources familiar with the agenda",
            sourcing="anonymous",
            evidence=make.at(title, "According to sources familiar with the agenda"),
        )
        for title, details in topics.items()
    )


def _figures(make: Maker) -> tuple[Fact, ...]:
    return (
        Figure(
            id="tariffs-from-145-to-80",
            text="from 145% to 80%",
            value=80,
            unit="percent",
            label="tariffs on select Chinese imports",
            change=Change(start=145, to=80),
            status="possible",
            said_by="President Trump",
            sourcing="named",
            evidence=make.at(
                "President Trump recently suggesting a possible reduction from 145% to 80% on "
                "select Chinese imports"
            ),
        ),
    )


def _quotes(make: Maker) -> tuple[Fact, ...]:
    pieces = (
        "“This is more than just bilateral diplomacy.",
        "The London talks are a bellwether for the future of global trade frameworks — whether "
        "we’re moving toward fragmentation or cooperation.”",
    )
    return (
        Quote(
            id="linnea-chung-1",
            text=" ".join(pieces),
            speaker="Linnea Chung",
            actor="linnea-chung",
            evidence=make.at(*pieces),
        ),
        Quote(
            id="insiders-1",
            text="both sides may agree to small but significant steps",
            speaker="insiders",
            direct=False,
            sourcing="anonymous",
            evidence=make.at("insiders suggest both sides may agree to small but significant"),
        ),
        Quote(
            id="sources-1",
            text=LIKELY,
            speaker="sources",
            direct=False,
            sourcing="anonymous",
            evidence=make.at("sources caution that " + LIKELY),
        ),
    )


def _outlook(make: Maker) -> tuple[Fact, ...]:
    def prospect(text: str, status: Any, said_by: str | None = None) -> Prospect:
        return Prospect(
            id=slug_of(text),
            text=text,
            status=status,
            said_by=said_by,
            sourcing="anonymous" if said_by else "article",
            evidence=make.at(text),
        )

    return (
        prospect(LIKELY, "expected", "sources"),
        prospect("both sides may agree to small but significant steps", "possible", "insiders"),
        prospect("any breakthrough in London could provide needed relief or direction", "possible"),
        prospect(UNLIKELY, "unlikely"),
    )


def _unknowns(make: Maker) -> tuple[Fact, ...]:
    texts = (
        "whether we’re moving toward fragmentation or cooperation",
        "Despite the rhetoric, both sides appear cautiously open to a reset",
    )
    return tuple(Unknown(id=slug_of(t), text=t, evidence=make.at(t)) for t in texts)
