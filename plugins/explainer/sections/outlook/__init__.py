"""Outlook: what may come, as sure as the article says, and who says so.

A clause is a prospect where its grammar looks ahead: a modal ("may agree"), a verb or adjective
about what is to come ("is expected", "unlikely"), somebody's plan ("vowed to"). Abilities, turns
of speech, conditions themselves and what lies in the past are none. What has been arranged, what
somebody simply will do and what is told with its day and without a hedge belongs to the timeline
alone; what is hedged stays, dated or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import (
    Actor,
    Confidence,
    Evidence,
    Fact,
    Facts,
    Reading,
    Section,
    Sourcing,
    Status,
    internal,
    refers_to,
)
from explainer.sections.actors import ACTORS
from explainer.sections.outlook.ahead import rule_of
from explainer.sections.outlook.around import is_past_threat
from explainer.sections.outlook.context import is_clear, with_context
from explainer.sections.outlook.contrary import is_over, was_said_long_ago
from explainer.sections.outlook.leaning import is_halved, is_unfinished
from explainer.sections.outlook.openings import (
    is_beside_news,
    is_noun_alone,
    shown_subject,
)
from explainer.sections.outlook.statement import (
    certainty_of,
    says_nothing,
    statement,
    whole_quotation,
)
from explainer.sections.outlook.voices import Voices, is_known
from explainer.sections.quotes import QUOTES
from explainer.sections.timeline import TIMELINE, WILL, Event
from explainer.text.attribution import source_of
from explainer.text.attribution.phrases import phrase_of
from explainer.text.attribution.scene import scene_of
from explainer.text.attribution.selves import speaks_itself
from explainer.text.coreference.assumed import assumed_in
from explainer.text.coreference.brackets import behind, brackets, owner_of
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.context import widened
from explainer.text.coreference.lost import lost_in
from explainer.text.coreference.meant import is_open, meant_by, points_back
from explainer.text.edtf import extent
from explainer.text.entire import entire
from explainer.text.slugs import slug_of
from explainer.text.status import AHEAD
from explainer.text.syntax.clauses import LONGEST_SENTENCE, VERBAL, own_subject
from explainer.text.trimming import is_title, trimmed

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack

COULD = "could"
WOULD = "would"
DAY = 10
"""Characters of a day in EDTF."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect(Fact):
    """A hedged or conditional statement about what may come, in the article's words.

    Attributes:
        meant: Ids of who's-who entries for whom the pronouns of the text stand.
        places: For each of them the characters of the text up to the end of its pronoun, never
            shown.
        quoted: Whether its words all stand between the marks of a quotation, never shown: pages
            set them in marks.
    """

    text: str
    status: Status
    said_by: str | None = None
    sourcing: Sourcing = "article"
    meant: tuple[str, ...] = refers_to("actors", ())
    places: tuple[int, ...] = internal(())
    quoted: bool = internal(False)


def extract(reading: Reading, found: Facts) -> Iterable[Prospect]:
    """Find the prospects in the order of the article."""
    cast = Cast.of(reading, found.of(ACTORS))
    voices = Voices.of(reading, cast, found.of(QUOTES))
    days = [e for e in found.of(TIMELINE) if _is_done_some_day(e)]
    made = []
    for prospect, whole in _prospects(reading, voices):
        if not (_is_an_event(prospect, days) or _is_told(prospect, found.of(TIMELINE))):
            made.append(whole)
    return tuple(p for p in made if not any(_is_within(p, other) for other in made))


def _is_within(prospect: Prospect, other: Prospect) -> bool:
    """Tell whether another prospect goes on where one ends: "It may fail", "It may fail, …".

    One that only lends the other its words ("The bill may fail. It would …") stays.
    """
    own, its = prospect.evidence[0], other.evidence[0]
    same = prospect.status == other.status and other.said_by in {None, prospect.said_by}
    return same and len(own.text) < len(its.text) and its.holds(own)


def _is_told(prospect: Prospect, events: Sequence[Event]) -> bool:
    """Tell whether the timeline has what was arranged, or what somebody plans."""
    own, ahead = prospect.evidence[0], [e for e in events if e.status in AHEAD]
    if prospect.rule == "planning":
        sure = prospect.status in {"scheduled", "expected"}
        return sure and any(_overlap(prospect, event) for event in ahead)
    if prospect.status == "scheduled":
        pieces = (p for event in ahead for p in event.evidence if p.sentence == own.sentence)
        return any(piece.start < own.end and own.start < piece.end for piece in pieces)
    return prospect.rule == COULD and any(
        _is_dated(event)
        and event.status == "scheduled"
        and _overlap(prospect, event)
        and any(piece.start <= own.start for piece in event.evidence)
        for event in events
    )


def _is_dated(event: Event) -> bool:
    """Whether an event has a day, or was arranged for a week, month or year."""
    if event.when is None or not event.when.edtf:
        return False
    return len(event.when.edtf) == DAY or (event.status == "scheduled" and event.said_by is None)


def _is_done_some_day(event: Event) -> bool:
    """Whether an event is arranged, or told without a hedge for a day or a week."""
    if event.status == "scheduled":
        return _is_dated(event) or event.rule == WILL
    told = extent(event.when.edtf) if event.when is not None and event.when.edtf else None
    if event.status != "expected" or told is None or told.first is None or told.last is None:
        return False
    week = told.grain == "interval" and told.first[:2] == told.last[:2]
    return week or told.grain == "day"


def _is_an_event(prospect: Prospect, days: Iterable[Event]) -> bool:
    """Tell what will simply be done ("will open on Monday", "will go to Elm") from a forecast."""
    if prospect.rule != "will":
        return False
    hedged = prospect.status in {"possible", "unlikely"}
    return not hedged and any(_overlap(prospect, event) for event in days)


def _overlap(prospect: Prospect, event: Event) -> bool:
    """Whether an event tells more than half of the words of a prospect."""
    own = prospect.evidence[0]
    return any(
        piece.sentence == own.sentence
        and 2 * (min(piece.end, own.end) - max(piece.start, own.start)) > len(own.text)
        for piece in event.evidence
    )


def _prospects(reading: Reading, voices: Voices) -> Iterator[tuple[Prospect, Prospect]]:
    """The prospects, each in its own words and in those that are shown."""
    for at, sentence in enumerate(reading.spans):
        about = reading.article.sentences[at]
        if about.kind != "text" or about.paragraph == 0 or about.text.endswith(("?", ":")):
            continue
        if len(sentence) > LONGEST_SENTENCE or is_title(sentence):
            continue
        found = list(_in_sentence(sentence, reading, voices))
        for verb, prospect in found:
            alone = len(found) == 1 and not is_beside_news(verb, reading.pack)
            whole = _entire(prospect, verb, reading, voices) if alone else prospect
            yield prospect, whole


def _in_sentence(
    sentence: Span, reading: Reading, voices: Voices
) -> Iterator[tuple[Token, Prospect]]:
    """The prospects of one sentence, each with its verb."""
    done = sentence.start
    for verb in sentence:
        if verb.pos_ not in VERBAL or verb.i < done:
            continue
        rule = rule_of(verb, reading.pack, reading.article.published)
        status = certainty_of(verb, reading.pack) if rule else None
        span = statement(verb, sentence, reading.pack) if status else None
        if rule is None or status is None or span is None or span.start < done:
            continue
        if is_noun_alone(verb, span, reading.pack):
            continue
        if rule == WOULD and is_over(verb, span, reading):
            continue
        if was_said_long_ago(verb, span, reading):
            continue
        done = span.end
        if says_nothing(verb, span, reading.pack):
            continue
        if voices.knows(verb) and (
            span[-1].pos_ != "AUX" or _is_elliptic(span[-1], verb, reading.pack)
        ):
            told = voices.with_teller(verb, span)
            if told is None:
                continue
            found = _prospect(reading, voices, verb, told, status, rule)
            yield from () if found is None else ((verb, found),)


def _is_elliptic(last: Token, verb: Token, pack: LanguagePack) -> bool:
    """Tell "as safe as I can", where the verb stands before, from a clause that was cut."""
    subject = own_subject(last)
    ends = last.i + 1 == len(last.doc) or last.nbor().is_punct
    whole = last.dep_ == "advcl" and subject is not None and verb.i < subject.i < last.i
    return whole and ends and last.lower_ in pack.outlook.can


def _entire(prospect: Prospect, verb: Token, reading: Reading, voices: Voices) -> Prospect:
    """A prospect in the words of its whole sentence, where these are few and say as much."""
    own, first = prospect.evidence[0], reading.starts[reading.index(verb)]
    shown = reading.doc.char_span(first + own.start, first + own.end, alignment_mode="expand")
    if shown is None or len(prospect.evidence) > 1:
        return prospect
    voiced = prospect.said_by is not None
    whole = entire(verb, ((shown.start, shown.end),), reading, voiced=voiced)
    if whole is None:
        return prospect
    again = _prospect(reading, voices, verb, whole, prospect.status, prospect.rule)
    if again is None or again.said_by != prospect.said_by or len(again.evidence) > 1:
        return prospect
    return again if len(again.meant) >= len(prospect.meant) else prospect


def _prospect(
    reading: Reading, voices: Voices, verb: Token, span: Span, status: Status, rule: str
) -> Prospect | None:
    """One prospect; None where nothing near tells for whom its subject may stand."""
    whole = whole_quotation(span, reading.spans[reading.index(verb)], scene_of(reading))
    shown, before = trimmed(reading, whole), None
    subject = shown_subject(verb, shown, reading.pack)
    if subject is None or not shown.start <= subject.i < shown.end:
        subject = None
    if points_back(subject, reading.pack) and voices.quoted.get(verb.i) is None:
        return None
    owner = owner_of(subject)
    if subject is not None and not is_open(subject):
        subject = None
    meant = meant_by(subject, reading, voices.cast) if subject is not None else ()
    said_by, sourcing = voices.of_clause(verb)
    if said_by is not None and is_past_threat(verb, reading.pack):
        return None  # "Roe threatened to sink it, police said"
    told = tuple(brackets([*shown], (subject, meant), reading, voices.cast))
    vague = owner if subject is None else subject
    known = vague is None or any(token.i == vague.i for token, _ in told)
    context = None
    if vague is not None and not known and not is_clear(vague, shown, said_by, reading, voices):
        context = None if subject is None else with_context(subject, shown, reading, voices)
        if context is None:
            return None
    elif noun := assumed_in([*shown], {token.i for token, _ in told}, reading, voices.cast):
        context = with_context(noun, shown, reading, voices)
    if context is not None:
        shown, before = context
        told = ()
        if before is not None and not _is_of_one_voice(verb, before, said_by, voices):
            told_by = _with_its_source(verb, shown, reading)
            if told_by is None:
                return None
            shown, said_by, sourcing = told_by, None, "article"  # not the speaker's words alone
        if said_by is not None and said_by.lower() in reading.pack.outlook.persons:
            said_by, sourcing = None, "article"  # "they hope that": its own words say who
    if before is None:
        named = _named(shown, told, vague, said_by, voices)
        if named is None:
            return None
        told = told if named.start == shown.start else ()
        shown = named
    if is_unfinished(verb, shown, reading.pack) or is_halved(shown):
        return None
    if said_by is None and speaks_itself(reading, shown):
        return None
    if said_by is not None and not is_known(said_by, reading.pack):
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
        status=status,
        said_by=said_by,
        sourcing=sourcing,
        meant=tuple(actor.id for _, actor in told),
        places=tuple(behind(token) - shown.start_char for token, _ in told),
        quoted=quoted,
    )


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
    at = next(i for i, s in enumerate(reading.article.sentences) if s.id == before.sentence)
    root = reading.spans[at].root
    told = next((t for t in root.rights if t.dep_ == "ccomp"), root)
    return voices.of_clause(told)[0] == said_by


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
    if leans or (rule == WOULD and not voiced) or (rule == "will" and quoted):
        return "low"
    return "high" if rule == "expecting" else "medium"


def join(prospects: Sequence[Prospect]) -> Prospect:
    """Keep the newest article's wording and status."""
    return prospects[-1]


OUTLOOK = Section(
    name="outlook",
    fact=Prospect,
    extract=extract,
    same=lambda prospect: prospect.text,
    join=join,
    order=lambda prospect: (),
    needs=("actors", "quotes", "timeline"),
    path="outlook",
)
