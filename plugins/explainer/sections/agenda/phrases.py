"""Phrases: the topics that stand in one clause, each as the article words it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.sections.agenda.rows import is_deed, row_of
from explainer.text.somebody import may_act
from explainer.text.syntax.clauses import (
    MODIFIERS,
    NOUNS,
    RELATIVES,
    ancestors,
    children,
    is_infinitive,
)
from explainer.text.syntax.features import is_an, is_first_person, is_pointing, is_sized
from explainer.text.syntax.parts import noun_under
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

LINKS = frozenset({"cc", "conj", "punct"})
SIDE = LINKS | {"advcl", "relcl", "appos"}
BEFORE = frozenset({"cc", "punct", "preconj", "mark", "advcl"})
ASIDE = RELATIVES | {"WRB"}
"""Tags of words that open a clause which a comma sets off."""
LONGEST = 24
"""Words; a longer phrase is no topic but a sentence."""
MOST = 12
"""Topics in one clause."""


def topics_of(head: Token, pack: LanguagePack) -> Iterator[Span]:
    """Give the phrases that a noun, gerund or question heads, one per conjunct.

    Times and places at the end are left off: "trade at a summit on Monday" is "trade".
    """
    if (example := _example(head, pack)) is not None:
        head = example
    told = tuple(_joined(head, pack))
    row = row_of(head, pack) if head.pos_ in NOUNS or head.tag_ == "VBG" else ()
    if len(row) > len(told) and all(is_deed(s) or is_topic(_noun_of(s), pack) for s in row):
        yield from row
    else:
        yield from told


def _noun_of(span: Span) -> Token:
    """The noun that a phrase of a row stands for: the last one before its first preposition."""
    plain = [t for t in span if t.tag_ == "IN"]
    end = plain[0].i if plain else span.end
    return next((t for t in reversed(span.doc[span.start : end]) if t.pos_ in NOUNS), span.root)


def _joined(head: Token, pack: LanguagePack) -> Iterator[Span]:
    """The phrases that the tree joins to a noun, gerund or question, itself the first."""
    at: Token | None = head
    for _ in range(MOST):
        if at is None:
            return
        if at.ent_type_ and at.i != head.i and not is_topic(head, pack):
            return  # "to discuss the issue in Elm, Norland"
        span, inner = _phrase(at, pack), None
        if span is not None:
            span, inner = _before_comma(span, pack)
            if len(span) <= LONGEST:
                yield span
        beside = (t for t in children(at) if t.dep_ == "conj" and _alike(t, head))
        at = inner if inner is not None else next(beside, None)


def _before_comma(span: Span, pack: LanguagePack) -> tuple[Span, Token | None]:
    """A phrase up to its first comma, and the conjunct behind it that hangs too deep.

    In "the release of hostages, the withdrawal of troops" the second is a topic of its own; not so
    another of those of whom a topic tells: "a panel of governors, | clerks".
    """
    for token in span[1:]:
        if token.text == ",":
            later = (t for t in span.doc[token.i + 1 : span.end] if t.dep_ == "conj")
            deep = next((t for t in later if t.pos_ in NOUNS and t.head.i < token.i), None)
            if deep is None or (may_act(deep.head, pack) and may_act(deep, pack)):
                return span, None
            if deep.pos_ == deep.head.pos_ == "PROPN":
                return span, None  # "sanctions on Norland, | Sudria and Elm"
            return span.doc[span.start : token.i], deep
    return span, None


def _example(head: Token, pack: LanguagePack) -> Token | None:
    """What stands for an empty noun: "trade" for "issues including trade"."""
    if head.pos_ not in NOUNS or head.lemma_.lower() not in pack.agenda.empty:
        return None
    for link in children(head):
        such = link.lower_ in pack.names.example_words and _is_example(link)
        if link.dep_ == "prep" and such:
            return noun_under(link)
        inner = noun_under(link)
        if link.lower_ in pack.agenda.of and inner is not None:
            return _example(inner, pack)
    return None


def _is_example(link: Token) -> bool:
    """Whether what follows is an example: "such as", "including"; "as president" is none."""
    return link.tag_ != "IN" or any(t.pos_ == "ADJ" for t in link.lefts)


def _alike(token: Token, head: Token) -> bool:
    if head.pos_ in NOUNS:
        bare = token.tag_ in ("VB", "VBP") and token.n_lefts == 0
        return token.pos_ in NOUNS or (bare and all(t.dep_ in LINKS for t in token.rights))
    return token.pos_ == head.pos_


def is_topic(token: Token, pack: LanguagePack) -> bool:
    """Tell whether a word can head a topic: a noun that names something, or an act."""
    if token.pos_ not in NOUNS:
        asked = any(t.lower_ in pack.agenda.whether for t in token.lefts)
        return token.pos_ == "VERB" or (token.pos_ == "AUX" and asked)
    words, lemma = pack.agenda, token.lemma_.lower()
    if lemma in words.manners or (lemma in words.perches and token.head.lower_ in words.on):
        return False
    if kind_of(token, pack) in ("person", "date", "time") and not is_measured(token):
        return False
    first = token.left_edge
    points = first.tag_ == "PRP$" or (first.dep_ == "det" and is_pointing(first))
    if points and not _is_told_more(token, pack):
        return False  # "its position", "this plan"; but "its debt crisis", "its answer to it"
    parts = children(token)
    said = any(t.dep_ in ("amod", "compound") or t.lower_ in words.of for t in parts)
    if lemma in words.times and not said:
        return False
    proposed = either(words.bills, words.laws, words.settlements, words.plans)
    if lemma in proposed and any(t.dep_ == "relcl" and not _is_aside(t) for t in parts):
        return True
    bare = lemma in words.empty or lemma in words.bills
    pointed = any(t.dep_ == "det" and not is_an(t) for t in parts)
    if not bare and pointed and lemma in words.vague:
        told = (t for t in parts if t.pos_ not in ("DET", "PRON", "PUNCT"))
        bare = all(t.dep_ in SIDE or _is_setting(t, pack) for t in told)
    return not bare or any(_names(t, pack) for t in parts) or _hung_above(token, pack) is not None


def is_measured(unit: Token) -> bool:
    """Tell whether a time is a thing: "a shorter week", "a four-day week", "working hours"."""
    named = any(t.i == unit.i - 1 and t.tag_ in {"NN", "VBG"} for t in unit.lefts)
    if unit.tag_ == "NNS" and named and all(t.tag_ != "CD" for t in unit.lefts):
        return True
    return unit.tag_ == "NN" and unit.n_lefts > 1 and is_sized(unit)


def _is_told_more(noun: Token, pack: LanguagePack) -> bool:
    """Whether more than whose it is is told of something: "its debt crisis", "its use of coal"."""
    told = any(t.dep_ in MODIFIERS for t in noun.lefts)
    behind = (t for t in noun.rights if t.dep_ == "prep")
    return told or any(_names(t, pack) for t in behind) or _hung_above(noun, pack) is not None


def _is_aside(clause: Token) -> bool:
    """Whether a comma sets a clause off: "the bill, which would cap fees"."""
    first = clause.left_edge
    return first.i > 0 and first.nbor(-1).text == ","


def _names(part: Token, pack: LanguagePack) -> bool:
    """Whether a part of a noun phrase says which matter an empty noun ("issue") means."""
    hyphened = part.dep_ == "amod" and part.i + 1 < part.head.i and part.head.nbor(-2).text == "-"
    if (
        part.dep_ in ("compound", "nmod", "acl")
        or hyphened
        or any(t.tag_ == "TO" for t in part.lefts)
    ):
        return True
    if part.dep_ == "poss":
        return part.pos_ in NOUNS
    if part.dep_ == "amod" and part.head.lemma_.lower() in pack.agenda.settlements:
        return part.lower_ in pack.agenda.renewing
    if part.dep_ == "prep" and _is_partner(part, part.head, pack):
        return False
    pointing = any(t.pos_ == "PRON" for t in part.rights)  # "pieces of it"
    return part.dep_ == "prep" and not pointing and not _is_setting(part, pack)


def _phrase(head: Token, pack: LanguagePack) -> Span | None:
    """A head with all that belongs to it, without its conjuncts, a time or a place."""
    if not is_topic(head, pack):
        return None
    start = end = head.i
    for part in head.lefts:
        if part.dep_ not in BEFORE or part.lower_ in pack.agenda.whether:
            start = min(start, part.left_edge.i)
    for part in head.rights:
        if part.dep_ in ("conj", "cc", "punct") and part.text not in "-'’":
            if part.dep_ == "punct" and part.text in '“”"‘':
                continue
            break
        if part.dep_ in ("advcl", "appos") or _is_setting(part, pack):
            break
        if _is_partner(part, head, pack):
            break
        if part.dep_ == "relcl" and not _tells_which(head, part, pack):
            break
        if part.dep_ in ("acl", "relcl") and any(_points_back(t) for t in children(part)):
            break  # "a loan | to fund it"
        end = max(end, _edge(part, pack))
    if end == head.i and (joined := _hung_above(head, pack)) is not None:
        end = _edge(joined, pack)
    return _short(head.doc[start : end + 1])


def _points_back(thing: Token) -> bool:
    """Whether a word in what a noun is for stands for what was told before: "to fund | it"."""
    return thing.dep_ == "dobj" and thing.tag_ == "PRP" and not is_first_person(thing)


def _hung_above(head: Token, pack: LanguagePack) -> Token | None:
    """Give what belongs to a topic and a parser ties to the verb: "discuss changes | to the law".

    So "debate a treaty | to protect eels".

    None for those to whom it is told: "present the plan to Norland".
    """
    verb, words = head.head, pack.agenda
    part = next((t for t in verb.rights if t.left_edge.i == head.i + 1), None)
    if head.dep_ != "dobj" or part is None:
        return None
    known = part.dep_ == "xcomp" or head.lemma_.lower() in either(
        words.bills, words.plans, words.empty
    )
    if is_infinitive(part) and known:
        return None if any(_points_back(t) for t in children(part)) else part
    owned = any(t.tag_ == "PRP$" for t in head.lefts)  # "its forecast | for growth"
    links = either(words.joining, words.up_for) if owned else words.joining
    if head.lemma_.lower() in words.bills:
        links = either(links, words.about)  # "take up a bill | on evictions"
    if part.i != head.i + 1 or part.lower_ not in links:
        return None
    noun = noun_under(part)
    if part.dep_ != "prep" or noun is None or _is_setting(part, pack):
        return None
    kinds = ("person", "organization", "place", "group")
    somebody = kind_of(noun, pack) in kinds and noun.pos_ == "PROPN"
    return None if somebody or may_act(noun, pack) else part


def _is_partner(part: Token, head: Token, pack: LanguagePack) -> bool:
    """Whether a phrase tells with whom it is dealt with: "pay cuts with the crews".

    What two sides have with each other keeps both: "relations with Norland".
    """
    words = pack.agenda
    if part.dep_ != "prep" or part.lower_ not in pack.names.with_words:
        return False
    noun = noun_under(part)
    if noun is None or head.lemma_.lower() in words.mutual | words.settlements:
        return False
    known = kind_of(noun, pack) in ("person", "organization", "place", "group")
    return known or may_act(noun, pack)


def _short(span: Span) -> Span | None:
    """A phrase without what a comma sets off at its end; None where it ends amid another."""
    for token in span[1:]:
        if span.end - 1 == token.i and token.tag_ == "POS":
            return None
        inside = token.text == "," and span.root.i < token.i + 1 < span.end
        if is_dash(token) or (inside and (token.nbor(1).tag_ in ASIDE or _is_said_again(token))):
            span = span.doc[span.start : token.i]
            break
    span = _closed(span)
    while len(span) > 1 and (span[-1].tag_ == "CC" or span[-1].text == ","):
        span = span[:-1]
    return span if span[-1].dep_ != "prep" else None


def _is_said_again(comma: Token) -> bool:
    """Whether what follows a comma only says again what came before: "the pact, a loose club"."""
    first = comma.nbor(1)
    return first.dep_ == "det" and any(
        t.dep_ == "appos" and t.left_edge.i == first.i and t.head.i < comma.i
        for t in ancestors(first)
    )


def _closed(span: Span) -> Span:
    """A phrase with both of its brackets, or without the one that nothing closes."""
    opened = next((t.i for t in reversed(span) if t.text in "()"), None)
    if opened is None or span.doc[opened].text == ")":
        return span
    doc, end = span.doc, span.end
    if end < span.sent.end and doc[end].text == ")":
        return doc[span.start : end + 1]
    return doc[span.start : opened]


def is_dash(token: Token) -> bool:
    """Tell whether a mark sets off what follows; a hyphen inside a word does not."""
    return token.text in {"-", "–", "—", "--"} and bool(token.whitespace_)


def joins_nouns(comma: Token, clause: Span) -> bool:
    """Tell whether a comma stands in a row of nouns of a clause: "ban the sale | , | use and"."""
    joined = (t for t in clause.doc[comma.i + 1 : clause.end] if t.dep_ == "conj")
    heads = ((t, t.head) for t in joined if t.pos_ in NOUNS and t.head.i < comma.i)
    return any(first.i >= clause.start and first.pos_ in NOUNS for _, first in heads)


def _tells_which(head: Token, clause: Token, pack: LanguagePack) -> bool:
    """Whether a relative clause belongs to the topic: "measures to curb", "a bill that would"."""
    if any(t.tag_ == "TO" for t in clause.lefts):
        return True
    words, lemma = pack.agenda, head.lemma_.lower()
    return lemma in either(words.bills, words.laws, words.empty)


def _edge(part: Token, pack: LanguagePack) -> int:
    """The last word of a complement, without a time or a place at its end."""
    edge, at = part.right_edge.i, part
    while True:
        late = list(at.rights)
        if not late:
            return edge
        last = late[-1]
        if (at.dep_ == "relcl" or (at.dep_ == "acl" and at.tag_ == "VBN")) and len(late) == 1:
            return edge  # "evidence gathered during raids": where says which
        lasting = at.lower_ in pack.agenda.up_for and last.tag_ != "NNS"
        if _is_setting(last, pack) and not (lasting or at.lower_ in pack.agenda.of):
            edge = last.left_edge.i - 1
            if len(late) < 2:
                return max(edge, at.i)
            last = late[-2]
        at = last


def _is_setting(part: Token, pack: LanguagePack) -> bool:
    """Whether a phrase tells when or where and not what."""
    if part.head.pos_ == "ADJ" and part.dep_ == "npadvmod":
        return False  # "worth $8m a year"
    link = part.head if part.dep_ == "pobj" else part
    bound = link.dep_ == "prep" and link.lower_ in pack.amounts.bounds
    if bound and any(t.dep_ == "pobj" and t.like_num for t in link.rights):
        return False  # "for anyone | under 16"
    if part.dep_ == "npadvmod" or kind_of(part, pack) in ("date", "time"):
        return True
    if part.dep_ == "advcl" and part.left_edge.lower_ in pack.agenda.settings:
        return True  # "a plan to sell gold when it meets"
    if part.dep_ != "prep":
        return False
    if _says_as_what(part, pack):
        return False
    inner = next((t for t in part.rights if t.dep_ in ("pobj", "pcomp")), None)
    timed = inner is not None and kind_of(inner, pack) in ("date", "time")
    if inner is not None and inner.like_num and not timed:
        return False  # "an offer that values the club at $800m"
    if timed and part.lower_ in pack.agenda.up_for:
        return inner is not None and inner.tag_ == "NNS"  # "for days", but "a budget for 2026"
    of = part.lower_ in pack.agenda.of  # "the length | of the season"
    return (timed and not of) or part.lower_ in pack.agenda.settings


def _says_as_what(part: Token, pack: LanguagePack) -> bool:
    """Whether "as" completes an act with its object: "recognising Elm | as the seat"."""
    act = part.head.pos_ == "VERB" and any(t.dep_ == "dobj" for t in part.head.rights)
    noun = noun_under(part)
    return act and noun is not None and part.lower_ in pack.speech.as_said


def with_marks(span: Span) -> Span:
    """Give a phrase with both quotation marks or none, where it has one of them.

    A mark that opens or closes right beside the phrase is taken in; behind one that closes
    what opened before the phrase, the phrase ends.
    """
    doc, sent = span.doc, span.sent
    marks = [t for t in span if t.is_quote and t.tag_ != "POS"]
    if len(marks) % 2 == 0:
        return span
    far = (t.i for t in doc[span.end : min(sent.end, span.start + LONGEST)] if t.is_quote)
    before = [t for t in doc[sent.start : marks[0].i] if t.is_quote and t.tag_ != "POS"]
    opens = span.start < marks[0].i and len(before) % 2 == 0
    if len(marks) == 1 and opens and (closed := next(far, None)) is not None:
        return doc[span.start : closed + 1]  # 'troops to "show restraint | and hold fire"'
    behind = span.end + 1 if span.end < sent.end and doc[span.end].text in ".,;" else span.end
    if behind < sent.end and doc[behind].is_quote:
        return doc[span.start : behind + 1]
    if span.start > sent.start and doc[span.start - 1].is_quote:
        return doc[span.start - 1 : span.end]
    if marks[-1].i == span.end - 1:
        return doc[span.start : span.end - 1]
    if marks[0].i == span.start:
        return doc[span.start + 1 : span.end]
    return doc[span.start : marks[0].i] if len(marks) == 1 else span
