"""When and where: the day and the place that belong to the main event."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from explainer.sections.glance.event import DIRECT, MainEvent, path_to_verb
from explainer.sections.glance.phrases import NAMES, kind_of, noun_phrase
from explainer.text.attribution.scene import scene_of
from explainer.text.clauses import SUBJECTS, VERBAL, is_finite
from explainer.text.status import AHEAD, status_of
from explainer.text.trimming import behind_dateline
from explainer.text.when import Mention, mentions_in

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading

OPENING = 9
"""Sentences in which the circumstances of the main event are looked for."""
MOST = 40
"""Times, and places of a sentence, that are compared; news has fewer."""
NEAR = 3
"""Sentences; a day within fewer of the event may be its own though no word of it is near."""


def when(reading: Reading, event: MainEvent) -> Span | None:
    """Give the day that stands nearest to the words of the event; of equal ones the first."""
    last = reading.spans[min(OPENING, len(reading.spans)) - 1]
    best: tuple[int, Span] | None = None
    found = [m for m in mentions_in(reading) if m.end <= last.end_char]
    verb = event.lead.verb if event.lead else None
    past = verb is not None and status_of(verb, reading.pack) == "happened"
    for mention in found[:MOST]:
        if not _is_day(mention):
            continue
        span = _span_of(reading, mention.start, mention.end)
        if span is None or (past and _is_ahead(span.root, reading)):
            continue
        away = abs(reading.index(span[0]) - event.sentence(reading))
        near = max(0, NEAR - away) if belongs_to_clause(span.root) else 0
        score = event.closeness(span.root) + near
        if score > (0 if best is None else best[0]):
            best = (score, span)
    return best[1] if best else None


def _is_day(mention: Mention) -> bool:
    """Tell whether a time is a day, or from one day to another."""
    if mention.unit is not None:
        return mention.unit.grain == "day"
    return mention.edtf is not None and [len(d) for d in mention.edtf.split("/")] == [10, 10]


def _is_ahead(time: Token, reading: Reading) -> bool:
    """Tell whether a time is that of something to come: not the day of what has happened."""
    verb = next((t for t in path_to_verb(time) if t.pos_ in VERBAL), None)
    return verb is not None and is_finite(verb) and status_of(verb, reading.pack) in AHEAD


def belongs_to_clause(token: Token, nouns: frozenset[str] = frozenset()) -> bool:
    """Tell whether a time or place hangs on the verb of a statement.

    Not so "the quarter ended Sept. 30", "diplomats based in Rome". ``nouns`` may stand between.
    """
    path = list(path_to_verb(token))
    if not path or path[-1].pos_ not in VERBAL:
        return False
    between = (t for t in path[:-1] if t.pos_ != "ADP" and t.dep_ != "npadvmod")
    bare = all(t.lemma_.lower() in nouns or t.dep_ in SUBJECTS for t in between)
    return bare and path[-1].dep_ in {"ROOT", "ccomp", "conj", "advcl"}


def _span_of(reading: Reading, start: int, end: int) -> Span | None:
    """The tokens of a time; None where it stands in a quotation."""
    span = reading.doc.char_span(start, end, alignment_mode="expand")
    if span is None or reading.index(span[0]) != reading.index(span[-1]):
        return None
    if scene_of(reading).is_quoted(span[0]) or kind_of(span[-1], reading.pack) in NAMES:
        return None
    if span[0].i < behind_dateline(reading, span[0].i):
        return None
    if span.root.dep_ == "pobj" and span.root.head.lower_ in reading.pack.certainty.until:
        return None
    return reading.doc[span.start : span.end]


def where(reading: Reading, event: MainEvent) -> Span | None:
    """Give the place nearest to the event; None where no place is one of the event."""
    best: tuple[int, Span] | None = None
    for score, span in _places(reading, event):
        if best is None or score > best[0]:
            best = (score, span)
    return best[1] if best else None


def _places(reading: Reading, event: MainEvent) -> Iterator[tuple[int, Span]]:
    """The places of the opening sentences, each with how near it is to the event."""
    pack = reading.pack
    countries = {n for s in pack.names.states for n in (s.name, *s.others)}
    scene = scene_of(reading)
    nouns = pack.glance.place_nouns | pack.names.place_heads
    for at, span in enumerate(reading.spans[:OPENING]):
        places = (t for t in span if _is_place(t, pack, nouns) and not scene.is_quoted(t))
        for token in islice(places, MOST):
            close = event.closeness(token, nouns)
            direct = at == event.sentence(reading) and belongs_to_clause(token, nouns)
            if close == DIRECT or direct:
                broad = token.ent_type_ and _entity(token).text in countries
                yield 4 * max(close, direct) - at - (3 if broad else 0), noun_phrase(token)
        if at == 0 and event.head is not None and (found := _place_of_headline(span, event, pack)):
            yield 1, found


def _is_place(token: Token, pack: LanguagePack, nouns: frozenset[str]) -> bool:
    """Tell whether a noun behind a preposition of place is the place of something."""
    if token.dep_ != "pobj" or token.head.lower_ not in pack.glance.place_prepositions:
        return False
    if kind_of(token, pack) == "place":
        return True
    if token.lemma_.lower() not in nouns:
        return False
    return any(t.pos_ == "PROPN" for t in noun_phrase(token))


def _place_of_headline(span: Span, event: MainEvent, pack: LanguagePack) -> Span | None:
    """A place before the event noun of a headline: "Ohio plant fire: two held"."""
    for token in span:
        named = kind_of(token, pack) == "place" and token.is_alpha
        if named and token.dep_ == "compound" and event.is_act(token.head):
            return _entity(token)
    return None


def _entity(token: Token) -> Span:
    """The whole name that a token is part of."""
    alone = token.doc[token.i : token.i + 1]
    return next((e for e in token.sent.ents if e.start <= token.i < e.end), alone)
