"""Filed: the town of a dateline, where nothing else tells where the news was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.glance.event import MainEvent
from explainer.text.attribution.scene import scene_of
from explainer.text.parsing.datelines import filed_from
from explainer.text.syntax.clauses import MODIFIERS, SUBJECTS, ancestors
from explainer.text.tokens import kind_of
from explainer.text.when import mentions_in

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.model import Reading
    from explainer.sections.glance.clause import Clause
    from explainer.text.coreference.cast import Cast

LONGEST = 5
"""Tokens of a town with the state around it: "BERKELEY HEIGHTS, N.J."."""
FEW = 3
"""Times of a text that may be the day of its dateline."""
PARTING = frozenset({",", "/", "-", "–", "—"})
"""Marks that may be left behind a town."""
JOINING = frozenset({",", ".", "-"})
"""Marks that stand in the name of a town, or between it and its state."""


def town_of_dateline(reading: Reading, event: MainEvent, cast: Cast) -> Span | None:
    """Give the town from where news is told: "| OSLO | (AP) — The court ruled on Friday".

    None where the lead tells of another place, or of those of another: "Sudria's governor",
    "the court in Elm": the writer sits elsewhere. So in a capital or great city where no body acts.
    """
    if event.lead is None:
        return None
    scene, doc = scene_of(reading), reading.doc
    told = scene.paragraph(event.lead.start)
    opened = (
        n
        for n in range(told + 1)
        if reading.title_end <= scene.paragraphs[n][0] < scene.dateline(n)
    )
    paragraph = next(opened, None)
    if paragraph is None or scene.dateline(paragraph) > event.lead.start:
        return None
    first, behind = scene.paragraphs[paragraph][0], scene.dateline(paragraph)
    town = doc[first:behind]
    if _only_announces(town, reading):
        return None
    days = {m.start for m in mentions_in(reading)[:FEW]}
    last = next((t.i for t in town if t.idx in days or not _is_of_town(t)), behind)
    while last > first and doc[last - 1].text in PARTING:
        last -= 1
    town = doc[first:last]
    person = kind_of(doc[first], reading.pack) == "person" and not town.text.isupper()
    if not 0 < last - first <= LONGEST or person:
        return None
    lead = reading.spans[event.sentence(reading)]
    if any(_is_elsewhere(t, reading, cast) for t in lead if t.i >= behind):
        return None
    if _has_newsrooms(town, reading) and not _is_of_a_body(event.lead, reading, cast):
        return None
    return town


def _only_announces(line: Span, reading: Reading) -> bool:
    """Whether one word only announces, or is no known town: "EXCLUSIVE — ", "UPDATE: Poe left"."""
    names = reading.pack.names
    if len(line) == 2 and line[0].lower_ in reading.pack.page.appeals.labels:
        return True
    return len(line) == 2 and line[-1].text == ":" and line[0].lower_ not in filed_from(names)


def _has_newsrooms(town: Span, reading: Reading) -> bool:
    """Whether a town is a capital or a great city, from where writers tell of everywhere."""
    names = reading.pack.names
    return town.text.lower() in either(names.capitals, names.regions)


def _is_of_a_body(lead: Clause, reading: Reading, cast: Cast) -> bool:
    """Whether a body acts in a lead, or those of one, which is at home in a great city.

    Writers sit there who tell of people that are anywhere: "WASHINGTON — Ann Roe vowed to run".
    """
    acting = reading.doc[lead.start : lead.predicate]
    bodies = (cast.at(t) for t in acting if t.pos_ != "ADJ")  # not "Democratic voters"
    return any(actor is not None and actor.kind == "organization" for actor in bodies)


def _is_of_town(token: Token) -> bool:
    """Whether a token is of a name, or stands in one: "ST|.| LOUIS|,| Mo."; not "(AP)"."""
    return token.text in JOINING or (token.text[0].isalpha() and token.text[0].isupper())


def _is_elsewhere(token: Token, reading: Reading, cast: Cast) -> bool:
    """Whether a name puts the event, or who acts, in a place: "in Elm", "Elm police said"."""
    actor = cast.at(token)
    place = actor.kind == "place" if actor is not None else kind_of(token, reading.pack) == "place"
    if not place or token.pos_ != "PROPN":
        return False
    if token.dep_ == "pobj" and token.head.lower_ in reading.pack.glance.place_prepositions:
        return True
    whose = token
    for above in ancestors(token):
        if whose.dep_ not in MODIFIERS | {"poss"}:
            break
        whose = above
    return whose.dep_ in SUBJECTS
