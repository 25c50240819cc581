"""The main clause of an article: of its headline where that has one, else of its lead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from explainer.sections.glance.parts import (
    MARKS,
    is_in_marks,
    is_kicker,
    is_somebodys,
    parts_of,
    speaker_beside,
    without_speaker,
)
from explainer.sections.glance.phrases import end_of_clause
from explainer.sections.glance.picture import is_caption
from explainer.text.attribution.scene import scene_of
from explainer.text.attribution.selves import speaks_itself
from explainer.text.somebody import may_act
from explainer.text.status import status_of
from explainer.text.syntax.clauses import (
    ASKING,
    FINITE,
    MODIFIERS,
    SUBJECTS,
    VERBAL,
    children,
    is_finite,
    is_infinitive,
    own_subject,
)
from explainer.text.syntax.features import is_third_person
from explainer.text.syntax.halves import exception_end, is_half_of_few, listed_end
from explainer.text.syntax.parts import has_mark
from explainer.text.syntax.perfects import is_past_perfect
from explainer.text.tokens import kind_of
from explainer.text.trimming import behind_dateline

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading

LONGEST = 80
"""Words of a headline, or of a sentence that opens an article; the rest is not looked at."""
EARLY, MOST_LEADS = 6, 3
"""Sentences that may be the lead, and how many of them with a verb; what follows tells more."""
COMPLETIONS = 3
"""Phrases in a row that complete the core of a clause."""
MOST_VERBS = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A clause as positions of tokens in the document.

    Attributes:
        start: Where its subject starts; equals ``predicate`` where it has none.
        predicate: Where its verb group starts; equals ``end`` for a headline without a verb.
        end: Behind its last token.
        verb: Its main verb; None for a headline without one.
        source: Where a headline says who asserts it ("…, says inspector"); None where it does not.
    """

    start: int
    predicate: int
    end: int
    verb: Token | None
    source: tuple[int, int] | None = None


def headline_clause(reading: Reading, known: frozenset[str]) -> Clause | None:
    """Give the main clause of the source's own headline; None without a headline."""
    if reading.article.title is None or not reading.spans:
        return None
    title = reading.spans[0][:LONGEST]
    told = [part for part in parts_of(title, reading) if not is_in_marks(part)]
    told = [part for part in told if not is_kicker(part, title, reading.pack)]
    parts = [part for part in told if not is_somebodys(part, title)]
    for at, part in enumerate(parts):
        clause = without_speaker(part, reading.pack)
        behind = (clause.end + 1, part.end) if clause.end < part.end else None
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
        if token.dep_ in MODIFIERS and token.is_lower:
            continue
        subjects = [c for c in token.lefts if c.dep_ in SUBJECTS and c.i >= part.start]
        marked = has_mark(token) or token.dep_ in {"relcl", "acl"}
        if subjects and not marked and subjects[0].tag_ not in {"WP", "WDT"}:
            return token
        bare = token.dep_ == "ROOT" and token.tag_ in {"VBZ", "VBD"} and token.i > part.start
        if not subjects and bare:
            return token
    return None


def _is_mistagged(token: Token, part: Span) -> bool:
    """Whether capitals made a name of a verb with subject and object: "Hosts Ignore Mill"."""
    if token.dep_ != "ROOT" or token.tag_ not in {"NNP", "NNPS"}:
        return False
    who = any(t.dep_ == "nsubj" and t.i >= part.start for t in token.lefts)
    return who and any(t.dep_ == "dobj" for t in token.rights)


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
    """The participle of a headline that leaves "was" out: "Seven killed as tram derails"."""
    for token in part:
        if token.tag_ == "VBN" and token.dep_ in {"acl", "ROOT"} and token.i > part.start:
            before = part.doc[token.i - 1]
            if before.pos_ in {"NOUN", "PROPN", "NUM"}:
                return token
    return None


def _hidden_verb(part: Span, pack: LanguagePack, known: frozenset[str]) -> Token | None:
    """A verb that the tagger took for a noun: a name before it, a verb of the text, or both."""
    words, known_nouns = pack.glance, pack.names.somebodies
    for token in part[1:]:
        lower = token.lower_
        if token.tag_ not in {"NNS", "NNPS", "NNP"} or token.lemma_.lower() in known_nouns:
            continue
        stems = {lower[: -len(e)] for e in words.finite_endings if lower.endswith(e)}
        if not stems:
            continue
        before = part.doc[token.i - 1]
        named = kind_of(before, pack) == "person" and before.i > part.start and token.is_lower
        open_behind = token.i + 1 < part.end and part.doc[token.i + 1].pos_ not in {"VERB", "AUX"}
        if (stems & known or named) and before.pos_ in {"PROPN", "NOUN"} and open_behind:
            return token
    return None


def lead_clause(reading: Reading) -> Clause | None:
    """Give the main clause of the text's opening; captions, which have no verb, do not count.

    A standfirst (no full stop) and a sentence that only says how things are ("The rooms are
    small") give way to one of the next that tells what somebody did.
    """
    found = list(_leads(reading))
    return next((clause for clause in found if _tells_a_deed(reading, clause)), None) or next(
        iter(found), None
    )


def _leads(reading: Reading) -> Iterator[Clause]:
    """The main clauses of the sentences that may be the lead."""
    first, scene = 0 if reading.article.title is None else 1, scene_of(reading)
    text = (at for at in range(first, len(reading.spans)) if not is_caption(reading, at))
    told = (at for at in islice(text, EARLY) if any(is_finite(t) for t in reading.spans[at]))
    for at in islice(told, MOST_LEADS):
        about = reading.article.sentences[at]
        if about.kind != "text" or about.text.endswith("?"):
            continue
        span = reading.spans[at]
        if span[0].tag_ == "CC" or speaks_itself(reading, span):
            continue
        for token in span:
            if token.dep_ != "ROOT" or scene.is_quoted(token):
                continue
            if found := _lead(span, token, reading.pack):
                yield replace(found, start=behind_dateline(reading, found.start))


def _tells_a_deed(reading: Reading, clause: Clause) -> bool:
    """Tell "The mayor closed the port." from "The rooms are small" and from a standfirst.

    Nor does it open the news what had been before, or what goes on from it: "had closed the port",
    "also closed it"; how things are does where somebody is told to say so.
    """
    verb, certainty = clause.verb, reading.pack.certainty
    text = reading.article.sentences[reading.index(reading.doc[clause.start])].text
    if verb is None or text[-1:].isalnum() or is_past_perfect(verb, certainty):
        return False
    if any(t.lower_ in reading.pack.glance.leaning for t in verb.lefts if t.dep_ == "advmod"):
        return False
    if verb.dep_ == "ccomp":
        return True
    bare = verb.lemma_.lower() in certainty.copulas and any(c.dep_ == "acomp" for c in verb.rights)
    named = any(t.pos_ == "PROPN" for t in reading.doc[clause.start : clause.end])
    return not (bare and not named) and status_of(verb, reading.pack) is not None


def _only_speaks(verb: Token, pack: LanguagePack) -> bool:
    """Whether it is only told who spoke, and nothing of what: "“Why?” Ann Roe said"."""
    told = {"ccomp", "dobj", "xcomp", "prep", "auxpass", "agent"}
    parts = {t.dep_ for t in children(verb) if t.i > verb.i or t.dep_ == "auxpass"}
    return verb.lemma_.lower() in pack.speech.saying and not parts & told


def _lead(span: Span, root: Token, pack: LanguagePack) -> Clause | None:
    """The clause of a root, or what the root says that somebody without a name said."""
    verb = root
    for _ in range(2):
        inner = next((c for c in children(verb) if c.dep_ == "ccomp"), None)
        if inner is None or (inner.i > verb.i and not _merely_says(verb, inner)):
            break
        verb = inner
    subject = own_subject(verb)
    if subject is None or verb.pos_ not in VERBAL or subject.pos_ == "PRON":
        return None
    if not is_finite(verb) or any(c.dep_ == "dobj" and c.pos_ == "PRON" for c in verb.rights):
        return None
    if subject.left_edge.lower_ in pack.glance.pointing or subject.left_edge.tag_ in ASKING:
        return None
    if meets_nobody(verb, subject) or _only_speaks(verb, pack) or is_half_of_few(verb, pack):
        return None
    group = [c.i for c in verb.lefts if c.dep_ in {"aux", "auxpass", "neg"} and c.i > subject.i]
    start = _start_of_subject(span, subject)
    return Clause(
        start=start,
        predicate=min([verb.i, *group]),
        end=_end_of_core(span, verb, pack),
        verb=verb,
    )


def meets_nobody(verb: Token, subject: Token) -> bool:
    """Tell "the court sided with them" from "the fans saw Poe and sided with him"."""
    below = (t for c in verb.rights if c.dep_ == "prep" for t in c.rights)
    whom = next((t for t in below if t.dep_ == "pobj" and t.tag_ == "PRP"), None)
    if whom is None or not is_third_person(whom):
        return False
    own = range(subject.left_edge.i, subject.right_edge.i + 1)
    before = verb.doc[verb.sent.start : whom.i]
    return not any(t.pos_ in {"NOUN", "PROPN"} and t.i not in own for t in before)


def _start_of_subject(span: Span, subject: Token) -> int:
    """Where a subject starts, with a name or half a word that the parser left before it."""
    start, doc = max(subject.left_edge.i, span.start), span.doc
    if all(t.pos_ in {"PROPN", "PUNCT"} for t in doc[span.start : start]):
        return span.start
    if start > span.start and doc[start].like_num and doc[start - 1].pos_ in {"ADP", "ADV"}:
        start -= 1
    while start > span.start and not doc[start - 1].whitespace_:
        start -= 1
    return start


def _merely_says(verb: Token, inner: Token) -> bool:
    """Tell whether the event is what is said: "police said that two men were held"."""
    speaker, subject = own_subject(verb), own_subject(inner)
    named = (
        speaker is None
        or speaker.pos_ != "NOUN"
        or any(t.ent_type_ for t in speaker.doc[speaker.left_edge.i : speaker.right_edge.i + 1])
    )
    return not named and is_finite(inner) and subject is not None and subject.pos_ != "PRON"


def _end_of_core(span: Span, verb: Token, pack: LanguagePack) -> int:
    """Where the core of a clause ends: before an adverbial, a second verb or a side remark.

    What it cannot be read without belongs to it: a condition, "a void to fill", "called for
    those found guilty to pay".
    """
    end, conditions = end_of_clause(verb), pack.certainty.conditions
    for _ in range(COMPLETIONS):
        after = span.doc[end] if end < span.end else verb
        on = after.head if after.tag_ == "TO" or after.lower_ in conditions else after
        if after.i < end or not (on.tag_ in {"VBN", "VBG"} or on.i > after.i):
            break
        end = max(end, end_of_clause(on))
    end = min(end, span.end)
    while end - 1 > verb.i and (
        span.doc[end - 1].pos_ == "PUNCT" and span.doc[end - 1].text not in MARKS
    ):
        end -= 1
    end = exception_end(span.doc, span.start, end, pack)
    return min(listed_end(span.doc, end, pack), span.end)
