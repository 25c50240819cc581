"""Dropped: numbers of plans of which nothing came, told with what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.figures.constituents import left_of
from explainer.sections.figures.ends import clause_end, end_within
from explainer.sections.figures.gaps import ends_plan
from explainer.sections.figures.openings import opening_of
from explainer.sections.figures.phrases import Label, label_from
from explainer.sections.figures.spots import Spot
from explainer.text.syntax.clauses import ancestors, is_finite, is_infinitive

if TYPE_CHECKING:
    from explainer.language.pack import LanguagePack


def of_dropped(spot: Spot, pack: LanguagePack) -> Label | None:
    """Give the clause that tells that nothing came of a plan: "A plan to cut 40 jobs was dropped".

    None for anything else.
    """
    plans = (t for t in (spot.top, *ancestors(spot.top)) if t.dep_ == "acl" and is_infinitive(t))
    plan = next(plans, None)
    if plan is None or plan.head.dep_ not in {"dobj", "nsubjpass"} or plan.head.i > spot.first:
        return None
    noun, verb = plan.head, plan.head.head
    if not (is_finite(verb) and verb.dep_ == "ROOT" and ends_plan(verb, pack)):
        return None
    opening = opening_of(verb)
    least = max(verb.i + 1, spot.after)
    end = end_within(spot.doc, opening.start, least, clause_end(verb, least), verb)
    if end is None or opening.subject is not None or opening.start > left_of(noun):
        return None
    return label_from(spot, "clause", [(opening.start, end)], opening.pronoun)
