"""Making: one prospect out of a clause, in words that a reader understands alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from explainer.model import AHEAD, Actor, Confidence, Evidence, Reading, Sourcing, Status
from explainer.sections.outlook.around import is_past_threat
from explainer.sections.outlook.beside import is_said_beside
from explainer.sections.outlook.context import is_awaited, is_clear, with_context
from explainer.sections.outlook.leaning import is_halved, is_unfinished, pointing_in
from explainer.sections.outlook.openings import shown_subject
from explainer.sections.outlook.prospect import Prospect
from explainer.sections.outlook.statement import whole_quotation
from explainer.sections.outlook.voices import Voices, is_known
from explainer.text.attribution import source_of
from explainer.text.attribution.phrases import phrase_of
from explainer.text.attribution.scene import scene_of
from explainer.text.attribution.selves import speaks_itself
from explainer.text.coreference.assumed import assumed_in, takes_as_told, takes_up_last, told_in
from explainer.text.coreference.brackets import behind, brackets, owner_of
from explainer.text.coreference.context import widened
from explainer.text.coreference.lost import lost_in
from explainer.text.coreference.meant import is_open, meant_by, points_back
from explainer.text.slugs import slug_of
from explainer.text.status import status_of
from explainer.text.status.around import weaker
from explainer.text.syntax.clauses import ancestors
from explainer.text.trimming import trimmed

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

WILL, WOULD = "will", "would"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Telling:
    """The words of a prospect, with those whom they mean.

    Attributes:
        shown: The words.
        told: The pronouns among them with the actors for whom they stand.
        said_by, sourcing: Who says so.
        before: The sentence before, whose words are shown, too; None where none is needed.
    """

    shown: Span
    told: tuple[tuple[Token, Actor], ...]
    said_by: str | None
    sourcing: Sourcing
    before: Evidence | None = None


def prospect_of(
    reading: Reading, voices: Voices, verb: Token, span: Span, status: Status, rule: str
) -> Prospect | None:
    """Give one prospect; None where nothing near tells for whom its subject may stand.

    Args:
        reading: The article.
        voices: Who says what in it.
        verb: The verb that looks ahead.
        span: The clause with what it depends on.
        status: How sure the clause is.
        rule: The rule by which it looks ahead.
    """
    whole = whole_quotation(span, reading.spans[reading.index(verb)], scene_of(reading))
    telling = _telling(verb, trimmed(reading, whole), voices)
    noun = None if telling is None else pointing_in(telling.shown, reading.pack)
    if telling is not None and noun is not None:
        telling = _with_what_brings_in(noun, telling, verb, voices)
    if telling is None or _is_half_told(verb, telling, reading):
        return None
    shown, before, said_by = telling.shown, telling.before, telling.said_by
    if is_said_beside(verb, shown, reading.pack):
        return None
    evidence = reading.evidence(shown)
    text = evidence.text if before is None else f"{before.text} {evidence.text}"
    quoted = before is None and scene_of(reading).is_within([(shown.start, shown.end)])
    return Prospect(
        id=slug_of(text),
        evidence=(evidence,) if before is None else (evidence, before),
        rule=rule,
        confidence=_sure(rule, quoted=quoted, voiced=said_by is not None, leans=before is not None),
        text=text,
        status=_of_whole(shown, verb, status, reading),
        said_by=said_by,
        sourcing=telling.sourcing,
        meant=tuple(actor.id for _, actor in telling.told),
        places=tuple(behind(token) - shown.start_char for token, _ in telling.told),
        quoted=quoted,
    )


def _telling(verb: Token, shown: Span, voices: Voices) -> _Telling | None:
    """The words of a clause with what its subject needs; None where nobody knows whom it means."""
    reading = voices.reading
    subject = shown_subject(verb, shown, reading.pack)
    if subject is None or not shown.start <= subject.i < shown.end:
        subject = None
    if points_back(subject, reading.pack) and voices.quoted.get(verb.i) is None:
        return _of_told(verb, shown, subject, voices)
    owner = owner_of(subject)
    if subject is not None and not is_open(subject):
        subject = None
    meant = meant_by(subject, reading, voices.cast) if subject is not None else ()
    said_by, sourcing = voices.of_clause(verb)
    if said_by is not None and is_past_threat(verb, reading.pack):
        return None  # "Roe threatened to sink it, police said"
    told = tuple(brackets([*shown], (subject, meant), reading, voices.cast))
    telling = _Telling(shown=shown, told=told, said_by=said_by, sourcing=sourcing)
    vague = owner if subject is None else subject
    known = vague is None or any(token.i == vague.i for token, _ in told)
    context = None
    if vague is not None and not known and not is_clear(vague, shown, said_by, reading, voices):
        context = None if subject is None else with_context(subject, shown, reading, voices)
        if context is None:
            return None
    elif (
        noun := assumed_in([*shown], {token.i for token, _ in told}, reading, voices.cast)
    ) and not is_awaited(noun, verb, reading.pack):
        context = with_context(noun, shown, reading, voices)
    if context is not None:
        within = _in_context(telling, context, verb, voices)
        if within is None or within.before is not None:
            return within
        telling = within
    return _with_names(telling, vague, voices)


def _of_told(verb: Token, shown: Span, noun: Token | None, voices: Voices) -> _Telling | None:
    """The words of a clause about "those boats" with the sentence before, if it brings them in."""
    said_by, sourcing = voices.of_clause(verb)
    telling = _Telling(shown=shown, told=(), said_by=said_by, sourcing=sourcing)
    return None if noun is None else _with_what_brings_in(noun, telling, verb, voices)


def _with_what_brings_in(
    noun: Token, telling: _Telling, verb: Token, voices: Voices
) -> _Telling | None:
    """A statement with the sentence before, which has to bring in what its noun points to."""
    reading = voices.reading
    assumed = takes_as_told(noun, reading.pack)
    places = told_in(noun, reading) if assumed else frozenset()
    if assumed and not places and takes_up_last(noun, reading):
        places = frozenset({reading.index(noun) - 1})
    if not places:
        return None
    if telling.before is not None:
        return telling if reading.places[telling.before.sentence] in places else None
    context = None if telling.told else with_context(noun, telling.shown, reading, voices)
    return None if context is None else _in_context(telling, context, verb, voices)


def _in_context(
    telling: _Telling, context: tuple[Span, Evidence | None], verb: Token, voices: Voices
) -> _Telling | None:
    """A statement with the words that its subject needs; None where two say them."""
    shown, before = context
    said_by, sourcing = telling.said_by, telling.sourcing
    if before is not None and not _is_of_one_voice(verb, before, said_by, voices):
        told_by = _with_its_source(verb, shown, voices.reading)
        if told_by is None:
            return None
        shown, said_by, sourcing = told_by, None, "article"  # not the speaker's words alone
    if said_by is not None and said_by.lower() in voices.reading.pack.outlook.persons:
        said_by, sourcing = None, "article"  # "they hope that": its own words say who
    return _Telling(shown=shown, told=(), said_by=said_by, sourcing=sourcing, before=before)


def _with_names(telling: _Telling, subject: Token | None, voices: Voices) -> _Telling | None:
    """A statement with the names that its pronouns need; None where they stand elsewhere."""
    shown = _named(telling.shown, telling.told, subject, telling.said_by, voices)
    if shown is None:
        return None
    told = telling.told if shown.start == telling.shown.start else ()
    return replace(telling, shown=shown, told=told)


def _is_half_told(verb: Token, telling: _Telling, reading: Reading) -> bool:
    """Whether words are missing, or nobody knows who says them."""
    shown, said_by = telling.shown, telling.said_by
    if is_unfinished(verb, shown, reading.pack) or is_halved(shown):
        return True
    if said_by is None:
        return speaks_itself(reading, shown)
    return not is_known(said_by, reading.pack)


def _named(
    shown: Span,
    told: Sequence[tuple[Token, Actor]],
    subject: Token | None,
    said_by: str | None,
    voices: Voices,
) -> Span | None:
    """A statement with the names that its pronouns need; None where they stand elsewhere."""
    known = {token.i for token, _ in told} | ({subject.i} if subject is not None else set())
    lost = lost_in(shown, known, voices.reading, voices.cast, voiced=said_by is not None)
    if lost is None:
        return shown
    whole = widened(lost, shown, voices.reading, voices.cast)
    if whole is None or lost_in(whole, known, voices.reading, voices.cast) is not None:
        return None
    return whole


def _is_of_one_voice(verb: Token, before: Evidence, said_by: str | None, voices: Voices) -> bool:
    """Whether who says a clause also says the sentence before it."""
    reading = voices.reading
    if said_by is None or scene_of(reading).inside[verb.i] >= 0:
        return True
    root = reading.spans[reading.places[before.sentence]].root
    told = next((t for t in root.rights if t.dep_ == "ccomp"), root)
    return voices.of_clause(told)[0] == said_by


def _of_whole(shown: Span, verb: Token, status: Status, reading: Reading) -> Status:
    """How sure the words are, where what looks ahead only tells of a noun in them.

    "Wants to govern after the vote, which | is due | in May" is possible.
    """
    top = shown.root
    above = (verb, *ancestors(verb))
    if top not in above or all(t.dep_ != "relcl" for t in above[: above.index(top)]):
        return status
    parts = (top, *(t for t in top.rights if t.dep_ == "xcomp" and t.i < shown.end))
    for hedge in (status_of(part, reading.pack) for part in parts):
        status = weaker(status, hedge) if hedge in AHEAD else status
    return status


def _with_its_source(verb: Token, shown: Span, reading: Reading) -> Span | None:
    """A statement whose own words tell who says it: "Analysts say it will", "…, analysts say"."""
    found = source_of(verb, reading)
    if found is None:
        return None
    source, cue = found
    phrase = phrase_of(source, reading.pack)
    first, end = min(phrase.start, cue.i), max(phrase.end, cue.i + 1)
    if first >= shown.end and all(t.is_punct for t in reading.doc[shown.end : first]):
        return reading.doc[shown.start : end]
    return shown if shown.start <= first and end <= shown.end else None


def _sure(rule: str, *, quoted: bool, voiced: bool, leans: bool) -> Confidence:
    """How often an editor prints such a prospect: of what leans on another sentence few.

    So of what somebody will do in his own words, and of "would" that nobody is told to say.
    """
    if leans or (rule == WOULD and not voiced) or (rule == WILL and quoted):
        return "low"
    return "high" if rule == "expecting" else "medium"
