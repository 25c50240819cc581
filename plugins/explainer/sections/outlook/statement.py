"""Statement: which words of the article state what may come."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.sections.outlook.conditions import condition_above, condition_within
from explainer.sections.outlook.openings import (
    before_otherwise,
    felt_by,
    is_cut,
    lacks_its_case,
    opening,
    subject_start,
    tells_of_place,
    wished,
)
from explainer.sections.timeline.completing import completed
from explainer.text.attribution.ending import says_besides
from explainer.text.attribution.reporting import says_against
from explainer.text.marks import is_dash
from explainer.text.somebody import is_person
from explainer.text.status import is_condition
from explainer.text.status.above import named_as
from explainer.text.syntax.clauses import (
    FINITE,
    NAMING,
    PRESENT,
    SUBJECTS,
    ancestors,
    children,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.complements import content_of
from explainer.text.syntax.halves import means_before, other_half_end
from explainer.text.syntax.limits import (
    condition_behind,
    condition_of_saying,
    limits_of,
    place_of_saying,
)
from explainer.text.syntax.parts import noun_under, tensed_of, whole_of
from explainer.text.syntax.reach import clause_span
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.text.attribution.scene import Scene

SHORTEST, LONGEST = 4, 70
"""Words of a statement; a shorter one says nothing out of its place, a longer one is no clause."""
LEAST = 3
"""Words of a condition with its comma."""
FARTHEST = 35
"""Tokens of what limits a statement, with an aside in it."""
STUB = 4
"""Tokens of such words, with the conjunction."""
OPENING = frozenset({"ADV", "SCONJ", "ADJ", "PUNCT"})
"""Parts of speech of words that only open a clause: "but if successful"."""
OBJECTS = frozenset({"dobj", "attr", "dative"})


def statement(verb: Token, sentence: Span, pack: LanguagePack) -> Span | None:
    """Give the clause with its subject and condition; None where it is no whole statement."""
    start, end = _clause_with_parts(verb, pack)
    condition = condition_above(verb, pack) or condition_within(verb, pack)
    start = condition.i if condition is not None else start
    aside = (c.left_edge.i for c in children(verb) if c.lower_ in pack.speech.according)
    end = min(end, next((i for i in aside if i > verb.i), end))
    start = min(wished(verb, start, pack), _before_teller(verb, pack))
    start = before_otherwise(start, verb, pack)
    start, end = opening(start, verb, sentence, pack), min(end, sentence.end)
    if named_as(verb, pack) == "possible":
        start = min(start, verb.head.left_edge.i)  # "one risk is that | it will not open"
    start = _limited(_with_condition(verb.doc, start, end, pack), verb, pack)
    end = min(completed(verb.doc, start, verb.i, end, pack), sentence.end)
    end = other_half_end(verb.doc, start, end, pack)
    end = _before_stub(verb, _before_saying(verb, end, pack))
    felt = felt_by(verb, pack)
    if felt is not None and felt.dep_ in SUBJECTS:
        end = max(end, clause_span(felt.head).end)  # "fears that it will close have grown"
    before = verb.doc[start - 1] if start > sentence.start else verb
    if before.dep_ == "prep" and start <= before.head.i < end:
        start = before.i  # "Under | the plans, which the paper said may fail, it could …"
    if not SHORTEST <= end - start <= LONGEST or is_cut(verb, start, pack):
        return None
    behind = start > sentence.start and verb.doc[start].tag_ == "WDT"
    if lacks_its_case(verb, start, pack) or behind:
        return None  # "a rule | which was passed in the hope that it will help"
    if _opens_list(verb.doc, start, end):
        return None
    return verb.doc[start:end]


def _clause_with_parts(verb: Token, pack: LanguagePack) -> tuple[int, int]:
    """A clause with what completes it, on what or when it depends and what its subject is."""
    clause = clause_span(verb)
    start, end = min(clause.start, subject_start(verb, pack)), clause.end
    if tells_of_place(verb, pack):
        start = subject_start(verb, pack)
    for child in children(verb):
        completes = child.dep_ in {"ccomp", "xcomp"} or _is_purpose(child, end)
        if child.i > verb.i and completes:
            end = max(end, _last_word(child) + 1)
    for child in children(verb):
        if not _belongs(child, pack):
            continue
        if child.right_edge.i < start <= child.right_edge.i + 3:
            start = child.left_edge.i
        elif end <= child.left_edge.i <= end + 2:
            end = child.right_edge.i + 1
    own = own_subject(verb)
    for part in own.rights if own is not None else ():
        if part.dep_ == "relcl" and part.left_edge.i == end:
            end = part.right_edge.i + 1  # "the time will come | when they ask"
    if (behind := condition_behind(verb, pack.certainty)) is not None:
        end = behind.right_edge.i + 1
    return start, end


def _before_teller(verb: Token, pack: LanguagePack) -> int:
    """Where that starts with which a verb goes on: "It will shut, Acme said, | and expects"."""
    says = verb.head
    joined = verb.dep_ == "conj" and own_subject(verb) is None and says.i < verb.i
    behind = (t for t in says.lefts if t.dep_ == "ccomp")
    told = joined and says.lemma_.lower() in pack.speech.saying
    return min((t.left_edge.i for t in behind if told), default=verb.i)


def _limited(start: int, verb: Token, pack: LanguagePack) -> int:
    """Where a statement starts with what limits it: "In Sudria, sales may fall", "As mayor, I"."""
    for part in (*limits_of(verb, pack), *_roles(verb, pack)):
        last = part.right_edge.i
        marks = verb.doc[last + 1 : start] if last < start <= part.i + FARTHEST else None
        if marks is not None and all(t.text == "," or is_dash(t) for t in marks):
            return part.i
    if (condition := condition_of_saying(verb, pack)) is not None:
        return min(start, condition.left_edge.i)
    if (means := means_before(verb, pack)) is not None and means.right_edge.i < start:
        return means.left_edge.i  # "By selling the mill, Roe would gain"
    place = place_of_saying(verb, pack)
    return start if place is None else min(start, place.i)


def _with_condition(doc: Doc, start: int, end: int, pack: LanguagePack) -> int:
    """Where a statement starts with what it depends on: "If it rains, it may", "When it opens,"."""
    if start < LEAST or doc[start - 1].text != ",":
        return start
    last = doc[start - 2]
    for clause in (last, *ancestors(last)):
        if clause.dep_ == "advcl" and start <= clause.head.i < end and clause.right_edge.i < start:
            obliged = clause.head.lemma_.lower() in pack.certainty.obligation
            if obliged and is_infinitive(clause):
                return clause.left_edge.i  # "To win, she would have to sell"
            waits = clause.tag_ in PRESENT and clause.left_edge.lower_ in pack.events.meanwhile
            tells = waits or is_condition(clause, pack.certainty)
            return clause.left_edge.i if tells else start
    return start


def _roles(verb: Token, pack: LanguagePack) -> Iterator[Token]:
    """What somebody would do it as, or without: "As president, I will end it", "Without it, …"."""
    for part in verb.lefts:
        noun = noun_under(part)
        role = noun is not None and is_person(noun, pack)
        serves = part.lower_ in pack.speech.as_said and role
        if part.dep_ == "prep" and (serves or part.lower_ in pack.certainty.lacking):
            yield part


def _before_saying(verb: Token, end: int, pack: LanguagePack) -> int:
    """Where a statement ends before who says it says more: "…, adding that it was late".

    Or before somebody else does: "…, with Acme warning of snow", "…, while Acme said it was late".
    """
    for token in verb.doc[verb.i + 1 : end]:
        marked = token.dep_ == "mark" and token.nbor(-1).text == ","
        if marked and says_against(token.head, pack.speech):
            return token.i - 1
        if token.dep_ == "prep" and token.nbor(-1).text == ",":
            besides = says_besides(token, pack)
            if besides is not None and token.head in {verb, verb.head}:
                return token.i - 1
        apart = token.tag_ == "VBG" and token.nbor(-1).text == ","
        told = any(t.dep_ == "ccomp" for t in token.rights)
        if apart and told and token.lemma_.lower() in pack.speech.saying:
            return token.i - 1
    return end


def _before_stub(verb: Token, end: int) -> int:
    """Where a statement ends before words that open what follows: "sell the mill, | but also".

    Those that close the sentence belong to it: "will win, and handily".
    """
    doc = verb.doc
    if end >= len(doc) or not (doc[end].is_alpha or doc[end].text == ","):
        return end
    for at in range(max(verb.i + 1, end - STUB), end):
        joins = doc[at].tag_ == "CC" and doc[at - 1].is_punct
        if joins and all(t.pos_ in OPENING for t in doc[at + 1 : end]):
            return at - 1
    return end


def whole_quotation(span: Span, sentence: Span, scene: Scene) -> Span:
    """Give a statement with all of a quotation that opens within it and ends behind it."""
    number = scene.inside[span[-1].i]
    if number < 0 or span.end >= sentence.end:
        return span
    start, end = scene.tokens[number]
    opens = span.start < start and end <= sentence.end and end - span.start <= LONGEST
    return span.doc[span.start : end] if opens else span


def _opens_list(doc: Doc, start: int, end: int) -> bool:
    """Whether only the first thing of a list with semicolons is told: "a cut in fares; a lock"."""
    if end >= len(doc) or doc[end].text != ";":
        return False
    behind = next((t for t in doc[end + 1 : end + 4] if t.pos_ in NAMING), None)
    stop = next((i for i in range(end + 1, len(doc)) if doc[i].text in ";."), len(doc))
    return behind is not None and not any(is_finite(t) for t in doc[end + 1 : stop])


def says_nothing(verb: Token, span: Span, pack: LanguagePack) -> bool:
    """Tell whether a statement only points elsewhere: "we will consider it", "that won't last"."""
    last = next((t for t in reversed(span) if not t.is_punct), span[-1])
    says = last.lemma_.lower() in pack.speech.inverting and last.i == content_of(verb).i
    if says and any(t.is_quote for t in span.doc[max(0, span.start - 2) : span.start]):
        return True  # '"…," she is expected to say'
    if _stands_in(content_of(verb), span, pack) or _is_helpless(verb, pack):
        return True
    if any(t.pos_ in NAMING or t.is_quote for t in span):
        return False
    subject, content = subject_of(verb), content_of(verb)
    if subject is None or subject.pos_ != "PRON":
        return False
    person = subject.lower_ in pack.outlook.persons
    states = [t for t in children(verb) if t.dep_ == "acomp"]
    if not person and any(is_infinitive(t) for state in states for t in children(state)):
        return False  # "it will be hard to win"
    pointing = any(
        c.i > content.i and c.dep_ in OBJECTS and (c.pos_ == "PRON" or c.tag_ == "RB")
        for c in children(content)
    )
    pointing |= span[-1].dep_ == "pobj" and span[-1].tag_ == "DT"  # "will not hide from that"
    return pointing or (subject.tag_ in {"PRP", "DT"} and not person)


def _is_helpless(verb: Token, pack: LanguagePack) -> bool:
    """Whether "nothing" will do something, which tells no deed: "nothing will bring her back"."""
    subject = own_subject(verb)
    none = pack.events.vague_things & pack.certainty.negations
    acts = any(t.dep_ in OBJECTS for t in children(content_of(verb)))
    return subject is not None and subject.lower_ in none and acts


def _stands_in(content: Token, span: Span, pack: LanguagePack) -> bool:
    """Whether a verb stands for another that is not shown: "Roe will continue to do so"."""
    lemma = content.lemma_.lower()
    behind = content.nbor().lower_ if content.i + 1 < len(content.doc) else ""
    ends = lemma in pack.certainty.standing_in and span[-1].i == content.i
    told = [t for t in span if t.i < content.i and t.tag_ in FINITE]
    return len(told) < 2 and (ends or behind in pack.events.stand_ins.get(lemma, ()))


def _last_word(part: Token) -> int:
    """Index of the last word of a clause: no full stop, and no mark that closes a quotation."""
    last = part.right_edge.i
    while last > part.i and part.doc[last].pos_ == "PUNCT":
        last -= 1
    return last


def _is_purpose(part: Token, end: int) -> bool:
    """Whether an infinitive right behind a clause completes it: "will work hard to keep it".

    So with 'will do "all it can" to keep it', of which a quotation ends before.
    """
    first = part.left_edge
    near = first.i == end
    if end < first.i and part.head.pos_ == "VERB":
        near = first.tag_ == "TO" and all(t.is_quote for t in part.doc[end : first.i])
    return part.dep_ == "advcl" and near and is_infinitive(part)


def _belongs(part: Token, pack: LanguagePack) -> bool:
    """Tell whether a part says on what, when or until when a prospect depends."""
    if part.dep_ == "advcl":
        marks = {t.lower_ for t in part.lefts if t.dep_ in {"mark", "advmod"}}
        later = pack.events.meanwhile | (pack.events.after - pack.events.reasons)
        ahead = tensed_of(part).tag_ in {*PRESENT, "MD"}
        waits = bool(marks & (pack.certainty.until | pack.certainty.awaited))
        waits = waits or (ahead and bool(marks & later))
        return waits or is_condition(part, pack.certainty)
    words = whole_of(part)
    dated = any(kind_of(t, pack) == "date" for t in words)
    return part.dep_ in {"prep", "npadvmod"} and dated
