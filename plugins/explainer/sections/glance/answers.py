"""Who, where, when, why and how of a main clause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from explainer.sections.glance.headline import NAMES, SUBJECTS, Clause

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from explainer.language.tables.glance import GlanceWords

PLACES = frozenset({"GPE", "LOC", "FAC"})
TIMES = frozenset({"DATE", "TIME"})
CUT = frozenset({"relcl", "appos", "acl", "cc", "conj", "punct", "advcl"})


def who(clause: Clause, doc: Doc, words: GlanceWords) -> Span | None:
    """Give the subject of the clause, or the agent of a passive, where it can act."""
    agent = _agent(clause.verb) if clause.verb is not None else None
    if agent is not None and acts(agent, words):
        return noun_phrase(agent)
    subject = doc[clause.start : clause.predicate]
    if not subject:
        return None
    head = next((t for t in subject if t.dep_ in SUBJECTS), subject.root)
    if head.pos_ not in {"NOUN", "PROPN", "NUM"}:
        head = next((t for t in reversed(list(subject)) if t.pos_ in {"NOUN", "PROPN"}), head)
    return subject if acts(head, words) else None


def acts(head: Token, words: GlanceWords) -> bool:
    """Tell whether a noun can be somebody: a name, a number of people, a noun for people."""
    if head.ent_type_ in NAMES or head.lemma_.lower() in words.people:
        return True
    return head.like_num and head.ent_type_ == "CARDINAL"


def _agent(verb: Token) -> Token | None:
    by = (c for c in verb.children if c.dep_ == "agent")
    return next((o for b in by for o in b.children if o.dep_ == "pobj"), None)


def noun_phrase(head: Token) -> Span:
    """Give a noun with what belongs to it, up to a clause, an apposition or a comma."""
    end = head.i + 1
    for child in head.rights:
        if child.dep_ in CUT or (child.i != child.left_edge.i and child.left_edge.dep_ == "punct"):
            break
        end = _trimmed_end(child)
    return head.doc[head.left_edge.i : end]


def _trimmed_end(token: Token) -> int:
    """Behind the last token of a phrase, cut as ``noun_phrase`` cuts."""
    end = token.i + 1
    for child in token.rights:
        if child.dep_ in CUT:
            break
        end = _trimmed_end(child)
    return end


def where(spans: Iterable[Span], words: GlanceWords) -> Span | None:
    """Give the first place that a preposition puts something in."""
    loose = None
    for span in spans:
        for token in span:
            if token.ent_type_ not in PLACES:
                continue
            if loose is None and token.ent_iob_ == "B":
                loose = next(e for e in span.doc.ents if e.start == token.i)
            if found := _located(token, words):
                return found
    return loose


def _located(token: Token, words: GlanceWords) -> Span | None:
    """The phrase behind a preposition of place that holds a token, as wide as it is."""
    found, at = None, token
    for _ in range(8):
        if at.dep_ == "pobj" and at.head.lower_ in words.place_prepositions:
            found = noun_phrase(at)
        if at.head is at or at.pos_ in {"VERB", "AUX"}:
            break
        at = at.head
    return found if found is not None and found.start <= token.i < found.end else None


def when(spans: Iterable[Span]) -> Span | None:
    """Give the first expression of a day."""
    for span in spans:
        for ent in span.doc[span.start : span.end].ents:
            if ent.label_ in TIMES and not any(t.like_num for t in ent):
                return ent
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


def why(span: Span, words: GlanceWords) -> Span | None:
    """Give the words from the first opener of a cause to the end of the span."""
    phrases = (*words.cause_openers, *words.purpose_openers)
    for start, behind in openers(span, phrases):
        if start > span.start and behind < span.end:
            return span.doc[start : span.end]
    return None


def how(clause: Clause, words: GlanceWords) -> Span | None:
    """Give the means: a preposition of manner of the verb with what it governs."""
    if clause.verb is None:
        return None
    for child in clause.verb.rights:
        if child.lower_ in words.manner_prepositions and child.dep_ == "prep":
            end = min(child.right_edge.i + 1, clause.end)
            if end > child.i + 1:
                return clause.verb.doc[child.i : end]
    return None
