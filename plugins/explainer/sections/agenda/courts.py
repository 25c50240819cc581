"""Courts: what one is asked to do or is to decide: "will ask the court to A", "has a week to B"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.sections.agenda.ahead import AHEAD, is_denied
from explainer.sections.agenda.deeds import deed_words
from explainer.sections.agenda.demands import is_readable
from explainer.sections.agenda.found import PURPOSE, Found, prepositions, under
from explainer.sections.agenda.parties import demander_of
from explainer.text.status import status_of
from explainer.text.syntax.clauses import is_infinitive
from explainer.text.syntax.parts import has_not, object_of
from explainer.text.syntax.perfects import is_present_perfect

if TYPE_CHECKING:
    from spacy.tokens import Token

HEARD = "will-hear"
"""The rule of what a court or a hearing will deal with, whoever asks for it."""


def pleaded(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'will ask the court to A', 'has asked the judge to B'."""
    if verb.lemma_.lower() not in pack.agenda.asking or not _is_pending(verb, pack):
        return
    deed = next((t for t in verb.rights if t.dep_ in PURPOSE and is_infinitive(t)), None)
    court = object_of(verb)
    if deed is None or court is None or not _is_court(court, pack) or court.i > deed.i:
        return
    for span in deed_words(court.left_edge.i, deed, pack):
        if is_readable(span, pack):
            yield Found(span, verb, HEARD, demander_of(verb, pack))


def _is_court(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun is for a court or a judge, be it before a name: "Judge Ann Roe"."""
    titles = (t for t in noun.lefts if t.dep_ == "compound")
    return any(t.lemma_.lower() in pack.agenda.courts for t in (noun, *titles))


def _is_pending(verb: Token, pack: LanguagePack) -> bool:
    """Whether somebody will do it, or has done it and waits."""
    if is_denied(verb, pack):
        return False
    status = status_of(verb, pack)
    return status in AHEAD | {"ongoing"} or (
        status is not None and is_present_perfect(verb, pack.certainty)
    )


def allowed_time(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'lawmakers have until May to pass A', 'she has ten days to decide on B'."""
    words = pack.agenda
    if verb.lemma_.lower() not in words.having or verb.tag_ not in ("VBZ", "VBP") or has_not(verb):
        return
    unit, until = object_of(verb), next(iter(prepositions(verb, words.until)), None)
    timed = unit is not None and unit.lemma_.lower() in words.times and unit.n_lefts > 0
    if not timed and until is None:
        return
    day = under(until) if until is not None else None
    near = (t for one in (verb, unit, until, day) if one is not None for t in one.rights)
    deed = next((t for t in near if t.dep_ in PURPOSE and is_infinitive(t)), None)
    if deed is None or deed.lemma_.lower() not in either(words.answering, words.assenting):
        return
    for span in deed_words(deed.i, deed, pack):
        if is_readable(span, pack):
            yield Found(span, verb, "will-decide-whether")
