"""The main clause of an article: of its headline where that has one, else of its lead."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from explainer.sections.glance.clause import Clause
from explainer.sections.glance.parts import (
    MARKS,
    is_in_marks,
    is_kicker,
    is_named,
    is_somebodys,
    parts_of,
    speaker_beside,
    without_speaker,
)
from explainer.text.somebody import may_act
from explainer.text.syntax.clauses import (
    FINITE,
    MODIFIERS,
    SUBJECTS,
    VERBAL,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.parts import has_mark, object_of
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading

LONGEST = 80
"""Words of a headline, or of a sentence that opens an article; the rest is not looked at."""
MOST_VERBS = 300


def headline_clause(reading: Reading, known: frozenset[str]) -> Clause | None:
    """Give the main clause of the source's own headline; None without a headline."""
    if reading.article.title is None or not reading.spans:
        return None
    title = reading.spans[0][:LONGEST]
    told = [part for part in parts_of(title, reading) if not is_in_marks(part)]
    told = [part for part in told if not is_kicker(part, title, reading.pack)]
    parts = [part for part in told if not is_somebodys(part, title)]
    parts = [part for part in parts if not _is_only_asked(part, title)] or parts
    for at, part in enumerate(parts):
        clause = without_speaker(part, reading.pack)
        first = clause.end + (clause.end < part.end and part.doc[clause.end].text == ",")
        behind = (first, part.end) if clause.end < part.end else None
        if found := _with_verb(clause, reading.pack, known):
            source = speaker_beside(parts, at, title, reading)
            return replace(found, source=source or found.source or behind)
        if behind is not None:
            end = clause.end
            return Clause(start=clause.start, predicate=end, end=end, verb=None, source=behind)
    if not parts or len(parts) < len(told):
        return None
    longest = max(parts, key=len)
    source = speaker_beside(parts, parts.index(longest), title, reading)
    end = longest.end
    return Clause(start=longest.start, predicate=end, end=end, verb=None, source=source)


def _is_only_asked(part: Span, title: Span) -> bool:
    """Whether a headline opens with a short question that the rest answers: "Ban bees? Elm votes".

    Not where the rest is about what "it" is.
    """
    behind = part.doc[part.end + 1 : title.end]
    asked = part.start == title.start and part.end < title.end and part.doc[part.end].text == "?"
    return asked and len(behind) > len(part) and behind[0].pos_ not in {"PRON", "DET"}


def verbs_of_the_opening(reading: Reading) -> frozenset[str]:
    """Give the lemmas of the first verbs: they tell which words of a headline are verbs."""
    verbs = (t.lemma_.lower() for span in reading.spans[1:15] for t in span if t.pos_ == "VERB")
    return frozenset(islice(verbs, MOST_VERBS))


def _with_verb(part: Span, pack: LanguagePack, known: frozenset[str]) -> Clause | None:
    verb = _finite_verb(part) or _coming(part, pack) or _participle(part)
    hidden = _hidden_verb(part, pack, known)
    if hidden is not None and (verb is None or hidden.i <= verb.i):
        verb = hidden
    if verb is None:
        return None
    return _clause(part, verb)


def _clause(part: Span, verb: Token) -> Clause:
    """The clause of a headline around its verb: all before it is the subject."""
    predicate = verb.i
    while predicate > part.start and part.doc[predicate - 1].pos_ in {"AUX", "ADV", "PART"}:
        predicate -= 1
    if predicate > part.start and part.doc[predicate - 1].text in MARKS:
        predicate -= 1
    end = _before_attribution(part, verb)
    return Clause(
        start=_after_other_clause(part, verb),
        predicate=predicate,
        end=end,
        verb=verb,
        source=(end + 1, part.end) if end < part.end else None,
    )


def _after_other_clause(part: Span, verb: Token) -> int:
    """Where the clause starts: behind "X does this, and", where another one is before it."""
    subject = own_subject(verb)
    if subject is None or subject.left_edge.i <= part.start:
        return part.start
    before = part.doc[subject.left_edge.i - 1]
    return subject.left_edge.i if before.dep_ == "cc" and before.head.i < before.i else part.start


def _before_attribution(part: Span, verb: Token) -> int:
    """Where the clause ends before ", says X" or ", claim passengers"."""
    doc = part.doc
    for i in range(part.end - 2, verb.i + 2, -1):
        behind = doc[i + 1 : part.end]
        if doc[i].text == "," and len(behind) <= 5 and behind[0].tag_ in FINITE:
            return i
    return part.end


def _finite_verb(part: Span) -> Token | None:
    """The first verb with a subject before it that is no subordinate clause."""
    for token in part:
        if _is_mistagged(token, part):
            return token
        if token.pos_ not in VERBAL or not (is_finite(token) or token.tag_ in {"VB", "VBN"}):
            continue
        within = part.start <= token.head.i < part.end  # not "Pier fall: Police | set to act"
        if within and token.dep_ in MODIFIERS and token.is_lower:
            continue
        who = [c for c in token.lefts if c.dep_ in SUBJECTS or _counts(c)]
        subjects = [c for c in who if c.i >= part.start]
        marked = has_mark(token) or (within and token.dep_ in {"relcl", "acl"})
        if subjects and not marked and subjects[0].tag_ not in {"WP", "WDT"}:
            return token
        bare = token.dep_ == "ROOT" and token.tag_ in {"VBZ", "VBD"} and token.i > part.start
        if not subjects and bare:
            return token
    return None


def _counts(number: Token) -> bool:
    """Whether a number that is tied to a verb behind it tells who: "Three | walk free"."""
    return number.dep_ == "nummod" and number.i + 1 == number.head.i


def _is_mistagged(token: Token, part: Span) -> bool:
    """Whether capitals made a name of a verb with subject and object: "Hosts Ignore Mill"."""
    if token.dep_ != "ROOT" or token.tag_ not in {"NNP", "NNPS"}:
        return False
    who = any(t.dep_ == "nsubj" and t.i >= part.start for t in token.lefts)
    return who and object_of(token) is not None


def _coming(part: Span, pack: LanguagePack) -> Token | None:
    """The infinitive by which a headline tells what comes: "Council to close two schools".

    Only somebody is to do something: in "Plan to close two schools" the noun says which plan.
    """
    for token in part:
        if token.dep_ not in {"ROOT", "acl", "relcl"} or not is_infinitive(token):
            continue
        before = part.doc[max(token.left_edge.i, token.i - 1) - 1]
        somebody = before.pos_ == "PROPN" or may_act(before, pack)
        if somebody and before.i >= part.start:
            return token
    return None


def _participle(part: Span) -> Token | None:
    """The participle of a headline that leaves "was" out: "Seven killed as tram derails".

    Or a past form that is parsed as one: "Wage rises | passed in four towns".
    """
    for token in part:
        past = token.tag_ == "VBN" and token.dep_ in {"acl", "ROOT"}
        if (past or (token.tag_ == "VBD" and token.dep_ == "acl")) and token.i > part.start:
            before = part.doc[token.i - 1]
            if before.pos_ in {"NOUN", "PROPN", "NUM"}:
                return token
    return None


def _is_of_several(token: Token, part: Span, pack: LanguagePack) -> bool:
    """Whether a word stands behind several people who open a headline: "Clerks | slam"."""
    before = part.doc[token.i - 1]
    opens = before.i == part.start and before.tag_ == "NNS"
    return opens and token.is_lower and may_act(before, pack)


def _hidden_verb(part: Span, pack: LanguagePack, known: frozenset[str]) -> Token | None:
    """A verb that the tagger took for a noun: a name before it, a verb of the text, or both."""
    words, known_nouns = pack.glance, pack.names.somebodies
    for token in part[1:]:
        lower = token.lower_
        if token.tag_ not in {"NNS", "NNPS", "NNP", "NN"} or token.lemma_.lower() in known_nouns:
            continue
        stems = {lower[: -len(e)] for e in words.finite_endings if lower.endswith(e)}
        if token.tag_ == "NN":
            stems = {lower} if _is_of_several(token, part, pack) else set()
        if not stems:
            continue
        before = part.doc[token.i - 1]
        opens = before.i == part.start and token.i + 1 < part.end
        whom = opens and token.nbor().pos_ == "PROPN" and is_named(before, pack)
        named = token.is_lower and (
            whom or (before.i > part.start and kind_of(before, pack) == "person")
        )
        open_behind = token.i + 1 < part.end and part.doc[token.i + 1].pos_ not in {"VERB", "AUX"}
        says = bool(stems & pack.speech.saying) and token.dep_ == "compound" and opens
        says = says and is_named(before, pack)  # "Roe Says Board Chief Will Go"
        if (stems & known or named or says) and before.pos_ in {"PROPN", "NOUN"} and open_behind:
            return token
    return None
