"""Together: which clauses are told with another one as one event, and so by themselves no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import AHEAD
from explainer.text.parsing.shared import is_bare_passive
from explainer.text.status import is_negated, status_of
from explainer.text.syntax.clauses import VERBAL, children, is_infinitive
from explainer.text.syntax.complements import chain_of, content_of
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.syntax.subjects import conjuncts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Status
    from explainer.sections.timeline.moments import Moments
    from explainer.sections.timeline.times import Timed


def tail_of(verb: Token, pack: LanguagePack) -> Token | None:
    """Give a clause with "when" below a verb that tells the same moment; None without one."""
    for part in children(verb):
        if part.dep_ == "advcl" and part.pos_ in VERBAL and part.i > verb.i:
            opens = [t for t in children(part) if t.dep_ in {"advmod", "mark"}]
            if any(t.lower_ in pack.events.meanwhile for t in opens):
                return None if is_negated(part, pack) else part
    return None


def kept_with(
    verb: Token, event: Token, status: Status, tail: Token | None, moments: Moments
) -> frozenset[int]:
    """Give what is told with a clause: its "when" clause, and joined verbs without a time.

    Args:
        verb: The verb of the clause.
        event: The verb that says what happens.
        status: How sure that is.
        tail: Its clause with "when"; None without one.
        moments: The times of clauses; what is told with this one is told for them, too.
    """
    kept = set()
    if tail is not None:
        kept.add(tail.i)
    for part in children(verb):
        if part.dep_ == "advcl" and part.tag_ == "VBG" and _is_result(part, moments):
            kept |= {part.i, *(t.i for t in conjuncts_of(part))}
    for head in {t.i: t for t in (verb, event, *chain_of(verb, content_of(verb)))}.values():
        if head.pos_ not in VERBAL:
            continue
        for other in conjuncts_of(head):
            below = chain_of(other, content_of(other))
            dated = moments.times.of(below) or moments.of_outcome(other)
            if dated or _tells(other) or not _goes_on(head, other, status, moments.pack):
                break
            kept.add(other.i)
            moments.told.update(t.i for t in below)
        kept |= _bare_passives(head, moments)
    moments.told.update(kept)
    return frozenset(kept)


def _bare_passives(verb: Token, moments: Moments) -> set[int]:
    """What shares the auxiliary of a passive, and has no time: "was shut | and its head sacked"."""
    found: set[int] = set()
    for other in children(verb):
        if other.dep_ == "conj" and is_bare_passive(other) and not moments.times.of([other]):
            found |= {other.i, *_bare_passives(other, moments)}
    return found


def part_of_saying(verb: Token, found: Sequence[Timed], moments: Moments) -> Iterator[int]:
    """Give what a verb of saying reports and no time of its own dates: part of its event.

    "Announced on Tuesday that it is cutting 40 jobs this year": one event; but "said on
    Tuesday that the plant will close in May" has two.
    """
    for part in children(verb):
        if part.dep_ != "ccomp":
            continue
        bare = _bare_passives(part, moments)
        joined = [t for t in children(part) if t.dep_ == "conj" and t.i not in bare]
        yield from bare
        for row in (part, *joined):
            below = chain_of(row, content_of(row))
            known = moments.times.of(below)
            status = status_of(below[0], moments.pack)
            told = (status not in AHEAD or status == "unlikely") and bool(found)
            part_of_it = not known or (told and moments.verbs.is_announcing(verb))
            if part_of_it and not moments.of_aim(content_of(row)):
                yield from (t.i for t in below)
                yield row.i


def _is_result(participle: Token, moments: Moments) -> bool:
    """Whether a participle tells what the event did: "…, killing 12 people"."""
    results = moments.pack.events.toll
    return participle.lemma_.lower() in results and not moments.times.of([participle])


def _tells(verb: Token) -> bool:
    """Whether somebody is told a clause, which is left off: "sold it and | told Poe | it was"."""
    said = next((t for t in verb.rights if t.dep_ == "ccomp"), None)
    whom = (t for t in verb.rights if t.dep_ in {"dobj", "dative"})
    return said is not None and any(t.i < said.left_edge.i for t in whom)


def _goes_on(verb: Token, other: Token, status: Status, pack: LanguagePack) -> bool:
    """Whether a joined verb tells the same event on: same form, same status.

    What has been done since is told apart: "was fined in May and has since paid".
    """
    forms = {"VBD", "VBN"}
    alike = other.tag_ == verb.tag_ or {other.tag_, verb.tag_} <= forms
    has, has_since = (is_present_perfect(v, pack.certainty) for v in (verb, other))
    alike = alike and (has or not has_since)
    infinitive = verb.tag_ == "VB" and is_infinitive(verb)
    return alike and (infinitive or status_of(other, pack) == status)
