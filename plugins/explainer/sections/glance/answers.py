"""Who, where, when, why and how of the main event, each as a span of the article or None."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from explainer.sections.glance.event import DIRECT, MainEvent, path_to_verb
from explainer.sections.glance.headline import NAMES, Clause
from explainer.sections.glance.phrases import end_of_phrase
from explainer.text.attribution.scene import scene_of
from explainer.text.clauses import SUBJECTS, VERBAL, agent_of, children, is_infinitive
from explainer.text.trimming import behind_dateline
from explainer.text.when import mentions

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.glance import GlanceWords
    from explainer.model import Reading
    from explainer.text.cast import Cast

TIMES = frozenset({"DATE", "TIME"})
PLACES = frozenset({"GPE", "LOC", "FAC"})
OPENING = 9
"""Sentences in which the circumstances of the main event are looked for."""
MOST = 40
"""Times, and places of a sentence, that are compared; news has fewer."""
NEAR = 3
"""Sentences; a day within fewer of the event may be its own though no word of it is near."""
QUOTED = 4
"""Words; a shorter quotation is part of what the article itself tells."""
YEAR = 4
"""Digits; so long a number is no count of people in a headline."""


# ------------------------------------------------------------------ who


def who(event: MainEvent, reading: Reading, cast: Cast) -> Span | None:
    """Give the subject of the event, or the agent of a passive, where it can act."""
    spans = [span for clause in event.clauses if (span := _who(clause, reading, cast))]
    if len(spans) > 1 and (_is_number(spans[0]) or _is_unnamed(spans[0], spans[1])):
        return spans[1]
    return spans[0] if spans else None


def _who(clause: Clause, reading: Reading, cast: Cast) -> Span | None:
    doc = reading.doc
    if clause.verb is None:
        return None
    agent = agent_of(clause.verb)
    if agent is not None and agent.i < clause.end and acts(agent, reading, cast):
        return noun_phrase(agent)
    subject = doc[clause.start : clause.predicate]
    if not subject or any(t.text == ":" for t in subject):
        return None
    head = next((t for t in subject if t.dep_ in SUBJECTS), subject.root)
    if head.pos_ not in {"NOUN", "PROPN", "NUM"} or head.ent_type_ in TIMES:
        nouns = (t for t in reversed(list(subject)) if t.pos_ in {"NOUN", "PROPN"})
        head = next((t for t in nouns if t.ent_type_ not in TIMES), head)
    if not acts(head, reading, cast):
        return None
    return _without_time(doc[clause.start : _end_of_subject(clause, head, reading)])


def _end_of_subject(clause: Clause, head: Token, reading: Reading) -> int:
    """Where a subject ends; in a headline, or where the noun goes on, at the verb."""
    end = max(end_of_phrase(head), clause.start + 1)
    headline = reading.article.title is not None and reading.index(head) == 0
    goes_on = end < clause.predicate and reading.doc[end].pos_ in {"NOUN", "PROPN"}
    return clause.predicate if headline or goes_on else min(end, clause.predicate)


def _without_time(subject: Span) -> Span:
    """Cut "on Tuesday" from the end of a subject."""
    cut = next((t.i for t in subject[1:] if t.ent_type_ in TIMES and t.ent_iob_ == "B"), None)
    if cut is None:
        return subject
    cut -= subject.doc[cut - 1].pos_ == "ADP" and cut - 1 > subject.start
    return subject.doc[subject.start : cut]


def _is_number(span: Span) -> bool:
    """Tell whether a phrase only counts: "seven", "at least four"."""
    return not any(t.pos_ in {"NOUN", "PROPN"} for t in span)


def _is_unnamed(span: Span, other: Span) -> bool:
    """Tell whether a phrase is one person without a name ("driver") that another one names."""
    unnamed = span.root.tag_ == "NN" and not any(t.ent_type_ in NAMES for t in span)
    return unnamed and other.root.ent_type_ == "PERSON"


def acts(head: Token, reading: Reading, cast: Cast) -> bool:
    """Tell whether a noun can be somebody: a name, a number of people, a noun for people."""
    pack, lemma = reading.pack, head.lemma_.lower()
    names, actor = pack.names, cast.at(head)
    if actor is not None:
        return actor.kind != "thing"
    if head.ent_type_ in NAMES or lemma in pack.glance.people | names.role_heads | names.kin:
        return True
    if head.pos_ == "NOUN":
        return lemma.endswith(names.role_endings)
    return head.ent_type_ == "CARDINAL" and len(head) < YEAR


def noun_phrase(head: Token) -> Span:
    """Give a noun with what belongs to it, without clauses and remarks behind it."""
    start, end = head.left_edge.i, end_of_phrase(head)
    while end < len(head.doc) and head.doc[end].ent_iob_ == "I" and head.doc[end - 1].ent_type_:
        end += 1
    return head.doc[start:end]


# ------------------------------------------------------------------ when and where


def when(reading: Reading, event: MainEvent) -> Span | None:
    """Give the day that stands nearest to the words of the event; of equal ones the first."""
    last = reading.spans[min(OPENING, len(reading.spans)) - 1]
    best: tuple[int, Span] | None = None
    text, published = reading.text[: last.end_char], reading.article.published
    found = mentions(text, published, words=reading.pack.time, starts=reading.starts)
    for mention in found[:MOST]:
        if mention.unit is None or mention.unit.grain != "day":
            continue
        span = _span_of(reading, mention.start, mention.end)
        if span is None:
            continue
        away = abs(reading.index(span[0]) - event.sentence(reading))
        near = max(0, NEAR - away) if belongs_to_clause(span.root) else 0
        score = event.closeness(span.root) + near
        if score > (0 if best is None else best[0]):
            best = (score, span)
    return best[1] if best else None


def belongs_to_clause(token: Token, nouns: frozenset[str] = frozenset()) -> bool:
    """Tell whether a time or place hangs on the verb of a statement.

    Not so "the quarter ended Sept. 30", "diplomats based in Rome". ``nouns`` may stand between.
    """
    path = list(path_to_verb(token))
    if not path or path[-1].pos_ not in VERBAL:
        return False
    between = (t for t in path[:-1] if t.pos_ != "ADP" and t.dep_ != "npadvmod")
    bare = all(t.lemma_.lower() in nouns for t in between)
    return bare and path[-1].dep_ in {"ROOT", "ccomp", "conj", "advcl"}


def _span_of(reading: Reading, start: int, end: int) -> Span | None:
    """The tokens of a time; None where it stands in a quotation."""
    span = reading.doc.char_span(start, end, alignment_mode="expand")
    if span is None or reading.index(span[0]) != reading.index(span[-1]):
        return None
    if is_quoted(reading, span[0]) or span[-1].ent_type_ in NAMES:
        return None
    if span[0].i < behind_dateline(reading, span[0].i):
        return None
    if span.root.dep_ == "pobj" and span.root.head.lower_ in reading.pack.certainty.until:
        return None
    return reading.doc[span.start : span.end]


def is_quoted(reading: Reading, token: Token) -> bool:
    """Tell whether a token stands in a quotation of more than a few words."""
    scene = scene_of(reading)
    number = scene.inside[token.i]
    return number >= 0 and len(scene.inner(number).split()) >= QUOTED


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
    nouns = pack.glance.place_nouns | pack.names.place_heads
    for at, span in enumerate(reading.spans[:OPENING]):
        places = (t for t in span if _is_place(t, pack, nouns) and not is_quoted(reading, t))
        for token in islice(places, MOST):
            close = event.closeness(token, nouns)
            direct = at == event.sentence(reading) and belongs_to_clause(token, nouns)
            if close == DIRECT or direct:
                broad = token.ent_type_ and _entity(token).text in countries
                yield 4 * max(close, direct) - at - (3 if broad else 0), noun_phrase(token)
        if at == 0 and event.head is not None and (found := _place_of_headline(span, event)):
            yield 1, found


def _is_place(token: Token, pack: LanguagePack, nouns: frozenset[str]) -> bool:
    """Tell whether a noun behind a preposition of place is the place of something."""
    if token.dep_ != "pobj" or token.head.lower_ not in pack.glance.place_prepositions:
        return False
    if token.ent_type_ in PLACES:
        return True
    if token.lemma_.lower() not in nouns:
        return False
    return any(t.pos_ == "PROPN" for t in noun_phrase(token))


def _place_of_headline(span: Span, event: MainEvent) -> Span | None:
    """A place before the event noun of a headline: "Ohio plant fire: two held"."""
    for token in span:
        named = token.ent_type_ == "GPE" and token.is_alpha
        if named and token.dep_ == "compound" and event.is_act(token.head):
            return _entity(token)
    return None


def _entity(token: Token) -> Span:
    return next(e for e in token.sent.ents if e.start <= token.i < e.end)


# ------------------------------------------------------------------ why and how


def why(reading: Reading, event: MainEvent) -> Span | None:
    """Give the cause, the purpose or, in a headline, the occasion of the event."""
    words, doc = reading.pack.glance, reading.doc
    strong = (*words.cause_openers, *words.purpose_openers)
    if event.head is not None:
        phrases = (*strong, *words.occasions)
        if found := _opened(doc[event.head.predicate : event.head.end], phrases):
            return doc[found.start : event.head.end]
    for clause in event.clauses:
        if found := _purpose(clause):
            return found
    for span in reading.spans[1 if event.head else 0 : OPENING]:
        found = _opened(span, strong)
        if found is None or is_quoted(reading, found[0]):
            continue
        if event.closeness(found[0]):
            return found
    return None


def _purpose(clause: Clause) -> Span | None:
    """The infinitive that tells what a verb is done for: "flies to Oslo to meet"."""
    if clause.verb is None:
        return None
    for child in children(clause.verb):
        if child.dep_ == "advcl" and is_infinitive(child) and child.i > clause.verb.i:
            return child.doc[child.left_edge.i : child.right_edge.i + 1]
    return None


def _opened(span: Span, phrases: Iterable[tuple[str, ...]]) -> Span | None:
    """The words from the first of some openers to the end of what it opens."""
    for start, behind in openers(span, phrases):
        if start <= span.start or behind >= span.end:
            continue
        first = span.doc[start]
        top = first.head if first.dep_ == "mark" else first
        end = min(max(top.right_edge.i + 1, behind), span.end)
        if end > behind:
            return span.doc[start:end]
    return None


def openers(span: Span, phrases: Iterable[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """Find where one of the groups of words stands: its first token and the one behind it."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        by_first.setdefault(phrase[0], []).append(phrase)
    lower = [t.lower_ for t in span]
    for i, word in enumerate(lower):
        for phrase in by_first.get(word, ()):
            if tuple(lower[i : i + len(phrase)]) == phrase:
                yield span.start + i, span.start + i + len(phrase)
                break


def how(clause: Clause, words: GlanceWords) -> Span | None:
    """Give the means: what was done to do it ("by ramming a gate")."""
    if clause.verb is None:
        return None
    for child in children(clause.verb):
        if child.i < clause.verb.i or child.lower_ not in words.manner_prepositions:
            continue
        passive = clause.verb.tag_ == "VBN" and child.dep_ in {"agent", "prep"}
        acting = any(c.dep_ == "pcomp" for c in children(child)) and not passive
        end = min(child.right_edge.i + 1, clause.end)
        if acting and end > child.i + 1:
            return child.doc[child.i : end]
    return None
