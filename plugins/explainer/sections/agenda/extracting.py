"""The agenda: what is on the table, and what else the article says on each topic."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from explainer.model import Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.agenda import Topic
from explainer.sections.agenda.clauses import topics_after_colon, topics_in
from explainer.sections.agenda.courts import HEARD
from explainer.sections.agenda.demands import is_of_paper_before, was_made_long_ago
from explainer.sections.agenda.details import details_of, positions
from explainer.sections.agenda.found import Found
from explainer.sections.agenda.lists import announces, lists_in
from explainer.sections.agenda.parties import is_nobody_in_office, those_before
from explainer.sections.agenda.phrases import with_marks
from explainer.text.attribution import Voice, voice, voice_of
from explainer.text.coreference.cast import Cast
from explainer.text.marks import BAR
from explainer.text.slugs import slug_of
from explainer.text.somebody import is_person
from explainer.text.status.bills import is_settled
from explainer.text.syntax.features import is_first_person

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

STANDING = "still-to-pass"
"""The rule of what the article has named before, which is told where it names no other topic."""
PASSAGE = frozenset({"will-deal-with", "will-decide-whether", "bill-would", "will-hold-talks"})
"""Rules of topics that may be what it stands for."""
MOST_STANDING = 2
"""Topics by it; more tell of one matter again."""
PASSING = frozenset({"ahead-of-talks", "demands", "to-be-examined"})
"""Rules of what is over once it was told long ago."""


def extract(reading: Reading, found: Facts) -> Iterable[Topic]:
    """Find the topics in the order of the article; one told twice is one."""
    cast = Cast.of(reading, found.of(ACTORS))
    drafts = _points(_joined((*_listed(reading, cast), *_announced(reading, cast))), reading)
    if not drafts:
        return ()
    own = positions((e for d in drafts for e in d.topic.evidence), reading)
    own |= frozenset(line for line, _ in lists_in(reading))
    own |= frozenset(at for at, s in enumerate(reading.article.sentences) if s.paragraph == 0)
    details = details_of([d.words for d in drafts], own, reading, cast)
    return tuple(replace(d.topic, details=e) for d, e in zip(drafts, details, strict=True))


@dataclass(frozen=True, slots=True)
class _Draft:
    """A topic and the span of its words."""

    topic: Topic
    words: Span


def _listed(reading: Reading, cast: Cast) -> Iterator[_Draft]:
    """The items of lists whose first line announces topics."""
    for line, items in lists_in(reading):
        cue = reading.spans[line].root
        for item in items:
            span = reading.spans[item]
            yield _draft(reading, span, cue, "list", cast)


def _announced(reading: Reading, cast: Cast) -> Iterator[_Draft]:
    """The topics that clauses announce."""
    for span, sentence in zip(reading.spans, reading.article.sentences, strict=True):
        if sentence.paragraph and BAR in sentence.text:
            continue
        found = list(topics_in(span, reading.pack))
        if not found and ":" in span.text and announces(span, reading):
            found = list(topics_after_colon(span, reading.pack))
            if sum(_is_name(topic.words, cast) for topic in found) * 2 > len(found):
                continue  # "sent in proposals: Acme, Elm Bank": who did, and no points
        for topic in found:
            if topic.rule == STANDING and reading.sentence(topic.cue).paragraph == 0:
                continue
            if topic.rule in PASSING and was_made_long_ago(topic, reading):
                continue
            if topic.cue.dep_ == "acl" and is_settled(topic.cue.head, reading.pack):
                continue  # "defeated a motion demanding a ban"
            if any(
                one is not None and _is_private_talk(one, reading, cast)
                for one in (topic.one, topic.asked)
            ):
                continue
            by = None if topic.who is None else _demander(topic, topic.who, reading, cast)
            if topic.who is None and _is_said_by_nobody_known(topic, reading, cast):
                continue
            if (
                by is None
                and topic.who is not None
                and _is_of_paper(topic, topic.who, reading, cast)
            ):
                yield _draft(reading, topic.words, topic.cue, topic.rule, cast)
            known = by is not None or (topic.who is not None and topic.rule == HEARD)
            if known or (topic.who is None and not _is_opinion(topic, reading, cast)):
                yield _draft(reading, topic.words, topic.cue, topic.rule, cast, by)


def _is_private_talk(one: Token, reading: Reading, cast: Cast) -> bool:
    """Whether one without an office will speak of something: "Roe will discuss her new book"."""
    told = voice(one, reading, cast)
    return is_nobody_in_office(one, told, cast, reading.pack)


def _demander(topic: Found, who: Token, reading: Reading, cast: Cast) -> Voice | None:
    """Who demands a topic; None for one without an office, and for what another says they demand.

    None also of a headline, which is too short to tell it, and of what was long ago.
    """
    if reading.sentence(topic.cue).paragraph == 0 or was_made_long_ago(topic, reading):
        return None
    teller, by = voice_of(topic.cue, reading, cast), voice(who, reading, cast)
    if is_first_person(who):
        office = teller is not None and teller.actor is not None
        return (
            teller if office and not is_nobody_in_office(who, teller, cast, reading.pack) else None
        )
    if who.tag_ == "PRP" and by.actor is None and teller is None:
        those = those_before(who, reading.pack)
        return voice(those, reading, cast) if those is not None else None
    if teller is not None and (teller.actor or teller.words) != (by.actor or by.words):
        return None
    if is_nobody_in_office(who, by, cast, reading.pack):
        return None
    actor = cast.by_id(by.actor) if who.tag_ == "PRP" else None
    return by if actor is None else replace(by, words=actor.name)


def _is_of_paper(topic: Found, who: Token, reading: Reading, cast: Cast) -> bool:
    """Whether "it", for which nobody known stands, is a motion or another paper of demands."""
    if reading.sentence(topic.cue).paragraph == 0 or was_made_long_ago(topic, reading):
        return False
    told = voice_of(topic.cue, reading, cast) is None and voice(who, reading, cast).actor is None
    return told and is_of_paper_before(who, reading.pack)


def _is_said_by_nobody_known(topic: Found, reading: Reading, cast: Cast) -> bool:
    """Whether "it" or "he" says so, and nobody knows who that is."""
    by = voice_of(topic.cue, reading, cast)
    if by is None or by.actor is not None:
        return False
    return any(t.text == by.words and t.tag_ == "PRP" for t in topic.cue.sent)


def _is_opinion(topic: Found, reading: Reading, cast: Cast) -> bool:
    """Whether somebody says what a bill would do, be it long ago, which may be a reproach."""
    if topic.rule != "bill-would":
        return False
    return voice_of(topic.cue, reading, cast) is not None or was_made_long_ago(topic, reading)


def _is_name(words: Span, cast: Cast) -> bool:
    """Whether words are the name of somebody or of a body, and nothing else."""
    actor = cast.at(words.root)
    named = actor is not None and actor.kind in ("person", "organization")
    return named and all(token.pos_ == "PROPN" for token in words)


def _draft(
    reading: Reading,
    words: Span,
    cue: Token,
    rule: str,
    cast: Cast,
    demander: Voice | None = None,
) -> _Draft:
    by = demander or voice_of(cue, reading, cast)
    words = with_marks(words)
    evidence = reading.evidence(words)
    topic = Topic(
        id=slug_of(evidence.text),
        title=evidence.text.rstrip(" ;,."),
        evidence=(evidence,),
        said_by=_name_of(by, reading, cast) if by else None,
        sourcing=by.sourcing if by else "article",
        rule=rule,
        confidence="high" if rule in ("list", "on-the-agenda", "topics-include") else "medium",
    )
    return _Draft(topic, words)


def _name_of(by: Voice, reading: Reading, cast: Cast) -> str:
    """Who says it, by name where the article has "she"."""
    actor = cast.by_id(by.actor)
    named = actor is not None and by.words.lower() in reading.pack.names.pronouns
    return actor.name if actor is not None and named else by.words


def _terms(words: Span) -> frozenset[str]:
    """The words of a topic that name something, by lemma."""
    told = (t for t in words if t.is_alpha or t.like_num)
    return frozenset(t.lemma_.lower() for t in told if not t.is_stop)


def _joined(drafts: Iterable[_Draft]) -> list[_Draft]:
    """One draft per topic: a later one whose words all stand in an earlier one is more evidence."""
    kept: list[tuple[frozenset[str], _Draft]] = []
    for draft in drafts:
        words = _terms(draft.words)
        at = next(
            (i for i, (known, _) in enumerate(kept) if words <= known or known <= words), None
        )
        if at is None:
            kept.append((words, draft))
            continue
        known, first = kept[at]
        more = tuple(dict.fromkeys((*first.topic.evidence, *draft.topic.evidence)))
        kept[at] = (known, _Draft(replace(first.topic, evidence=more), first.words))
    return [draft for _, draft in kept]


def _points(drafts: Sequence[_Draft], reading: Reading) -> list[_Draft]:
    """The topics without what a meeting as a whole is on, where the article names its points.

    So without a word of the headline that says little: "Panel sets vote on | judge".
    """
    told = [d for d in drafts if not _is_bare(d.words, reading)]
    drafts = told or list(drafts)
    drafts = [d for d in drafts if not _is_told_in_full(d, drafts, reading)]
    standing = [d for d in drafts if d.topic.rule == STANDING]
    if any(d.topic.rule in PASSAGE for d in drafts):
        drafts = [d for d in drafts if d.topic.rule != STANDING]
    drafts = [d for d in drafts if d not in standing[MOST_STANDING:]]
    points = [d for d in drafts if d.topic.rule != "ahead-of-talks"]
    return points if len(points) > 1 else list(drafts)


def _is_told_in_full(draft: _Draft, drafts: Sequence[_Draft], reading: Reading) -> bool:
    """Whether the text tells what the headline does: "strike over pay", "whether to strike"."""
    if reading.sentence(draft.words.root).paragraph or len(draft.topic.evidence) > 1:
        return False
    others = (d for d in drafts if reading.sentence(d.words.root).paragraph)
    return any(draft.words.root.lemma_.lower() in _terms(d.words) for d in others)


def _is_bare(words: Span, reading: Reading) -> bool:
    """Whether a topic is one word of the headline for one of a kind: "judge", but not "trade"."""
    head = words.root
    first = reading.sentence(head).paragraph == 0 and len(words) == 1 and head.tag_ == "NN"
    return first and is_person(head, reading.pack)
