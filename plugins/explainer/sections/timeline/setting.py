"""Setting: the time of where something was done or said, which is that of the clause as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import AHEAD
from explainer.sections.timeline.asides import behind_subject
from explainer.sections.timeline.charged import is_of_charge
from explainer.sections.timeline.shapes import is_heard
from explainer.sections.timeline.sides import is_any_coming
from explainer.text.status import status_of
from explainer.text.syntax.clauses import auxiliaries, children

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.sections.timeline.times import Timed, Times
    from explainer.sections.timeline.verbs import Verbs


def time_of_setting(verb: Token, times: Times, verbs: Verbs) -> list[Timed]:
    """Give the time of what goes along: "speaking on Sunday, she said", "in the May vote, …".

    It goes before that of an object: "in a reply sent on Monday he denied Friday's report".

    Args:
        verb: The verb of the clause.
        times: The time expressions of the article.
        verbs: Kinds of verbs.
    """
    pack = verbs.pack
    found: list[Timed] = []
    words = either(pack.events.toll, pack.events.following)
    if verb.lemma_.lower() in words or verb.dep_ == "pcomp":
        return found
    status = status_of(verb, pack)
    for part in (*children(verb), *behind_subject(verb), *_behind_object(verb, verbs)):
        if part.i < verb.i and is_heard(part, pack):
            over = part.tag_ == "VBN" and status in AHEAD  # "the cuts, told on Monday, will"
            found += () if over else times.of([part])
        elif part.dep_ == "advcl" and part.tag_ == "VBG" and part.i < verb.i:
            before = any(a.tag_ == "VBG" for a in auxiliaries(part))
            found += () if before else times.of([part])
        place = part.dep_ == "prep" and part.lower_ in pack.events.during
        if place and not is_of_charge(part, pack):
            nouns = [t for t in children(part) if t.dep_ == "pobj"]
            named = [t for t in nouns if _is_told(t, pack)]
            dates = [c for t in named for c in children(t) if c.i < t.i]
            if part.head.i == verb.i:
                named += [c for t in named for c in children(t) if c.dep_ == "acl"]
            found += times.of(named) or time_of_paper(dates, times)
    if status in {"scheduled", "expected"}:
        return [t for t in found if is_any_coming([t], "scheduled", times)]
    return [t for t in found if status == "happened" and not is_any_coming([t], "happened", times)]


def _behind_object(verb: Token, verbs: Verbs) -> Iterator[Token]:
    """Where a deed was done, hung on what it was done to: "hurt his knee in Sunday's match"."""
    if verbs.is_saying(verb) or status_of(verb, verbs.pack) != "happened":
        return
    for thing in (t for t in children(verb) if t.dep_ == "dobj"):
        last = [t for t in children(thing) if t.dep_ == "prep"][-1:]
        yield from (t for t in last if t.lower_ in verbs.pack.events.settings)


def time_of_paper(before: Sequence[Token], times: Times) -> list[Timed]:
    """Give the day before the noun of words: "said in a May 3 letter"."""
    found = [times.around(t) for t in before]
    return [t for t in dict.fromkeys(found) if t is not None and t.mention.edtf]


def _is_told(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun names an event or words, which have a time: "in a letter sent in May".

    A plan has one that came out: "in a plan published in May".
    """
    lemma, agenda = noun.lemma_.lower(), pack.agenda
    out = {t.lemma_.lower() for t in children(noun) if t.dep_ == "acl"}
    issued = not out.isdisjoint(either(pack.events.issuing, pack.events.announcing))
    plan = issued and lemma in either(agenda.plans, agenda.proposals)
    return plan or lemma in pack.events.nouns or lemma in pack.speech.documents
