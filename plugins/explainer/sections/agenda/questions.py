"""Questions: what is to be decided, each from its question word: "how A, who B and what C"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.sections.agenda.phrases import LONGEST, is_dash
from explainer.text.syntax.clauses import NOUNS, RELATIVES, clause_of
from explainer.text.syntax.parts import noun_under
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

NEAR = 10
"""Words behind a verb among which its first question opens."""
LONG = 18
"""Words; a longer question ends before a relative clause or at a comma."""
LINKING = frozenset({"ADP", "NOUN", "SCONJ"})
"""Parts of speech of a phrase that a preposition opens."""


def questions_of(verb: Token, pack: LanguagePack) -> Iterator[Span]:
    """Give the questions behind a verb, each from its question word: "how A, who B and what C"."""
    doc, end, asking = verb.doc, verb.right_edge.i + 1, pack.agenda.whether
    if verb.sent.end - 1 <= end <= verb.sent.end:
        end = verb.sent.end
    starts = [
        t.i
        for t in doc[verb.i + 1 : end]
        if (t.lower_ in asking or _asks(t, verb, pack))
        and (t.i == verb.i + 1 or _joins(doc[t.i - 1], verb))
    ]
    asks = _verb_of(doc[starts[0]]) if starts else 0  # "how fast it goes, | who pays", a row
    starts = [at for at in starts if not _is_relative(doc[at]) or _goes_on(doc[at], asks)]
    opened = any(t.i < verb.i + NEAR for t in doc[verb.i + 1 : end] if t.i in starts)
    for start, after in zip(starts, [*starts[1:], end], strict=True) if opened else ():
        last = after
        while last > start and doc[last - 1].pos_ in ("PUNCT", "CCONJ", "SPACE"):
            last -= 1
        if last - start > LONG:
            rest = doc[max(start + 2, _verb_of(doc[start])) : last]
            last = next((_before(t, pack) for t in rest if t.tag_ in RELATIVES), last)
        last = _without_remark(doc[start:last])
        last = _without_occasion(doc[start:last], pack)
        if last - start > LONGEST:
            last = _shortened(doc[start:last])
        named = any(t.pos_ in NOUNS or _are_told(t) for t in doc[start:last])
        if named and 1 < last - start <= LONGEST:
            yield doc[start:last]


def questions_behind(colon: Token, pack: LanguagePack) -> Iterator[Span]:
    """Give the questions of a list: "two points remain: who pays, and whether it will last"."""
    doc, end = colon.doc, colon.sent.end
    starts = [
        t.i
        for t in doc[colon.i + 1 : end]
        if t.lower_ in pack.agenda.whether
        and (t.i == colon.i + 1 or t.nbor(-1).pos_ == "CCONJ" or t.nbor(-1).text in ",;")
        and not _is_relative(t)
    ]
    for start, after in zip(starts, [*starts[1:], end], strict=True):
        last = after
        while last > start and doc[last - 1].pos_ in ("PUNCT", "CCONJ", "SPACE"):
            last -= 1
        if 2 < last - start <= LONGEST:
            yield doc[start:last]


def _without_remark(question: Span) -> int:
    """Where a question ends without what is said of it: "whether to close it, | a plan that"."""
    for token in question[2:]:
        behind = token.left_edge.nbor(-1).text == "," and token.right_edge.i + 1 >= question.end
        if token.dep_ == "appos" and behind and token.head.i < token.left_edge.i - 1:
            return token.left_edge.i - 1
    return question.end


def _verb_of(word: Token) -> int:
    """Where the verb of a question stands: behind "Ann Poe, who left" in "whether Ann Poe, who"."""
    return word.head.i if word.dep_ == "mark" else word.i


def _before(relative: Token, pack: LanguagePack) -> int:
    """Where a question ends before a relative clause: "keep it | up to the day on which"."""
    at = relative.nbor(-1)
    if at.dep_ != "prep":
        return relative.i
    noun = at.nbor(-1)
    if noun.lemma_.lower() not in pack.agenda.times:
        return at.i
    while noun.dep_ in ("pobj", "prep") and noun.head.i < noun.i and noun.head.pos_ in LINKING:
        noun = noun.head
    return noun.left_edge.i


def _are_told(word: Token) -> bool:
    """Whether people are told by what happened to them: "those affected"."""
    return word.dep_ == "dobj" and any(t.dep_ in ("acl", "relcl") for t in word.rights)


def _asks(word: Token, verb: Token, pack: LanguagePack) -> bool:
    """Whether "if" opens what is to be decided, and no condition: "will decide if it may"."""
    asks = word.lower_ in pack.agenda.if_words and word.head.head.i == verb.i
    may = verb.lemma_.lower() in either(pack.agenda.deciding, pack.agenda.body_verbs)
    return asks and ((may and word.i == verb.i + 1) or word.head.dep_ == "ccomp")


def _shortened(question: Span) -> int:
    """Where a question that is too long ends: before its last comma or conjunction in reach."""
    doc, start = question.doc, question.start
    words = doc[start + 4 : start + LONGEST]
    ends = [t.i for t in words if t.text == "," or (t.tag_ == "CC" and t.nbor(-1).pos_ in NOUNS)]
    return ends[-1] if ends else question.end


def _without_occasion(question: Span, pack: LanguagePack) -> int:
    """Where a question ends without day or occasion: "how to deal with it | at the meeting"."""
    words = pack.agenda
    for token in question[2:]:
        if is_dash(token):
            return token.i
        late = token.dep_ == "mark" and token.lower_ in words.following
        if late and token.head.right_edge.i + 1 >= question.end:
            return token.i  # "whether to strike | after talks collapsed"
        noun = noun_under(token)
        if token.dep_ != "prep" or noun is None:
            continue
        met = token.lower_ in words.settings and noun.lemma_.lower() in words.meetings
        day = token.lower_ in words.on and kind_of(noun, pack) == "date"
        if (met or day) and token.right_edge.i + 1 >= question.end:
            return token.i
    return question.end


def _goes_on(who: Token, asks: int) -> bool:
    """Whether "who" goes on with a row of questions, of which the first asks before it."""
    return who.tag_ == "WP" and asks < who.i


def _is_relative(word: Token) -> bool:
    """Whether a question word asks nothing: "the bid, which values it", "when it debates it"."""
    clause = clause_of(word)
    return word.tag_ != "IN" and clause.dep_ in ("relcl", "advcl") and clause.i > word.i


def _joins(before: Token, verb: Token) -> bool:
    """Whether a question may start behind a word: a comma, a conjunction, a time at the verb."""
    aside = before.head.i == verb.i or before.head.head.i == verb.i
    return before.text == "," or before.pos_ == "CCONJ" or aside
