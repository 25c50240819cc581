"""Stories that strain the pages: much, little, long, foreign, several sources."""

from __future__ import annotations

import dataclasses
import datetime
from typing import Any

from explainer.model import Actor, Edit, Fact, Story, When
from explainer.sections.agenda import Topic
from explainer.sections.figures import Change, Figure, Range
from explainer.sections.outlook.prospect import Prospect
from explainer.sections.quotes.quote import Quote
from explainer.sections.timeline import Event
from explainer.text.slugs import slug_of
from pages.factory import Maker, article, facts

HEADLINE = (
    "Forty delegates of three unions, five governments and a crowd of onlookers meet in a hall "
    "that is far too small, to settle in one night what has divided the valley for three hundred "
    "years"
)
LONG_NAME = "Maximiliana Theodora von und zu Hohenstein-Wallersdorf-Ysenburg"
LONG_ROLE = (
    "acting deputy under-secretary for the coordination of cross-valley water rights, former "
    "chair of the standing committee on weirs, and honorary president of the association of "
    "retired lock keepers"
)
FOREIGN = ("محمد عبد الرحمن الصالح", "习近明", "Zoë 🎻 Ōta", "יעל בן־דוד")
SIDES = ("Upper Valley", "Lower Valley", "Lock Keepers")
SPEECH = " ".join(["“We have waited long enough for the water to come back"] + ["and we wait"] * 97)
STATUSES: tuple[Any, ...] = ("happened", "ongoing", "scheduled", "expected", "possible", "unlikely")


def crowd() -> Story:
    """Five sources, forty people on three sides, eighty moments over three hundred years."""
    names = [*FOREIGN, LONG_NAME, *(f"Delegate Number{at}" for at in range(35))]
    years = [1725 + 4 * at for at in range(80)]
    lines = (
        (HEADLINE,),
        *((f"{name} came to the hall.",) for name in names),
        *((f"In {year} a weir was built.",) for year in years),
        (f"{SPEECH}”",),
        ("Costs went from -3% to 12 trillion; 0.001% was lost, 55% and 7% were kept.",),
        ("A settlement in one night is unlikely.",),
        ("W" + "o" * 120 + "w",),
    )
    sources = tuple(
        article(lines if at == 1 else lines[:3], f"a{at}", outlet=outlet, url=None)
        for at, outlet in enumerate(("Valley Post", "Weir Weekly", "Lock News", None, "Daily"), 1)
    )
    make = Maker(sources[0])
    return Story(
        slug="crowd",
        title=HEADLINE,
        articles=sources,
        summary=None,
        facts=facts(
            actors=_people(make, names),
            timeline=_moments(make, years),
            agenda=(
                Topic(
                    id="t",
                    title="W" + "o" * 120 + "w",
                    evidence=make.at("W" + "o" * 120 + "w"),
                    details=make.at("A settlement"),
                ),
            ),
            figures=_figures(make),
            quotes=(
                Quote(
                    id="q",
                    text=f"{SPEECH}”",
                    speaker=FOREIGN[0],
                    actor=slug_of(FOREIGN[0]),
                    evidence=make.at(f"{SPEECH}”"),
                ),
                *(
                    Quote(
                        id=f"r{at}",
                        text="a settlement is unlikely",
                        speaker=f"Delegate Number{at}",
                        direct=False,
                        evidence=make.at("A settlement in one night is unlikely"),
                    )
                    for at in range(3)
                ),
            ),
            outlook=(
                Prospect(
                    id="p",
                    text="a settlement in one night is unlikely",
                    status="unlikely",
                    evidence=make.at("A settlement in one night is unlikely"),
                ),
            ),
        ),
    )


def _people(make: Maker, names: list[str]) -> tuple[Actor, ...]:
    people = [
        make.actor(
            name,
            roles=(LONG_ROLE,) if name == LONG_NAME else ("delegate",) if at % 3 else (),
            side=SIDES[at % 3],
        )
        for at, name in enumerate(names)
    ]
    others = tuple(
        dataclasses.replace(people[0], id=slug_of(side), name=side, kind="group", roles=())
        for side in SIDES
    )
    return (*people, *others)


def _moments(make: Maker, years: list[int]) -> tuple[Event, ...]:
    return tuple(
        Event(
            id=f"weir-{year}",
            text=f"a weir was built in {year}",
            when=When(edtf=str(year), text=f"In {year}"),
            status=STATUSES[at // 14],
            actors=(slug_of(SIDES[at % 3]),) if at % 2 else (),
            evidence=make.at(f"In {year} a weir was built."),
        )
        for at, year in enumerate(years)
    )


def _figures(make: Maker) -> tuple[Figure, ...]:
    def figure(text: str, value: float | None, unit: str = "percent", **more: Any) -> Figure:
        return Figure(
            id=slug_of(f"{text} {unit}"),
            text=text,
            value=value,
            unit=unit,
            label=f"share of the water that {text} stands for",
            evidence=make.at("Costs went from -3% to 12 trillion"),
            **more,
        )

    return (
        figure("0.001%", 0.001, part=True),
        figure("55%", 55.0, part=True),
        figure("8%", 8.0),
        figure("7%", 7.0, status="possible", said_by=LONG_NAME, sourcing="named"),
        figure("-3%", -3.0),
        figure("12 trillion", 12e12, "USD"),
        figure("from -3% to 5%", 5.0, change=Change(start=-3.0, to=5.0)),
        figure("nought to nought", 0.0, change=Change(start=0.0, to=0.0)),
        figure("between 250 and 600", 600.0, "homes", range=Range(low=250.0, high=600.0)),
        figure("an unknown number", None, "homes"),
    )


def bare() -> Story:
    """Nothing but an article without anything that a source can say of itself."""
    source = article(
        (("It rained.",), ("It stopped.",)), title=None, outlet=None, url=None, published=None
    )
    return Story(
        slug="bare",
        title="Rain",
        articles=(dataclasses.replace(source, author=None),),
        facts=facts(),
    )


def alone() -> Story:
    """One person without a role, on the only side."""
    source = article((("Rain",), ("Mira Dorn waited.",)))
    made = Maker(source)
    person: Fact = made.actor("Mira Dorn", side="Somewhere")
    return Story(slug="alone", title="Rain", articles=(source,), facts=facts(actors=(person,)))


def signed() -> Story:
    """A fact that an editor added, with its ground."""
    story = alone()
    added = Event(
        id="added",
        text="it had rained for a week",
        when=When(edtf="2025-05", text=""),
        status="happened",
        evidence=(),
        added_by="editor",
        note="seen from the office",
        url="https://example.org/rain",
    )
    lists = tuple((n, (added,) if n == "timeline" else f) for n, f in story.facts.lists)
    edit = Edit(section="timeline", deed="added", fact="added", note=added.note, url=added.url)
    return dataclasses.replace(
        story,
        slug="signed",
        facts=dataclasses.replace(story.facts, lists=lists),
        edits=(edit,),
    )


def dated(story: Story) -> datetime.date | None:
    """The day of a story's first source."""
    return story.articles[0].published
