"""Offered: what people can do on a day ahead: "residents can comment on it until 20 June"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from explainer.sections.timeline.bounds import ends_later
from explainer.sections.timeline.shapes import is_main
from explainer.sections.timeline.times import hint_of
from explainer.text.status.rejecting import rejects
from explainer.text.syntax.clauses import auxiliaries
from explainer.text.syntax.parts import has_not, is_passive
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.model import Status
    from explainer.sections.timeline.narrating import Narrator
    from explainer.sections.timeline.times import Timed, Times

OFFERED: Status = "possible"
"""The status of what people can do if they wish."""


def offer_of(
    verb: Token, found: Sequence[Timed], times: Times, narrator: Narrator
) -> Status | None:
    """Give the status of what somebody can do at a time ahead; None for what merely can be.

    "Fans can buy tickets from Monday", "tickets can be bought from Monday"; not "she can swim",
    nor "it could be seen on Monday".

    Args:
        verb: The verb that carries the clause.
        found: The time expressions of the clause.
        times: All of the article.
        narrator: Tells deeds from states.
    """
    certainty, subject = narrator.pack.certainty, own_subject(verb)
    told = verb.dep_ == "ccomp" and verb.head.lemma_.lower() in narrator.pack.speech.saying
    able = any(t.lower_ in certainty.ability - {*certainty.modals} for t in auxiliaries(verb)[:1])
    told = told and not rejects(verb.head, narrator.pack.speech)
    if not able or has_not(verb) or subject is None or not (told or is_main(verb)):
        return None
    if any(certainty.adverbs.get(t.lower_) == "unlikely" for t in verb.lefts):
        return None  # "she can hardly leave before July"
    open_to = is_passive(verb) or narrator.doers.is_somebody(subject)
    if not open_to or narrator.deeds.is_state(verb):
        return None
    published = times.reading.article.published
    whens = (times.when(t, hint_of(OFFERED)) for t in found)
    return OFFERED if any(ends_later(when, published) for when in whens) else None
