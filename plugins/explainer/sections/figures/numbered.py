"""Numbered: the noun that an amount stands before, by the parse or by what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.marks import is_dash
from explainer.text.syntax.clauses import NOUNS, PLURAL, SINGULAR
from explainer.text.syntax.features import is_an

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

BEFORE_NOUN = frozenset(
    {"nummod", "compound", "amod", "nmod", "quantmod", "npadvmod", "advmod", "predet"}
)
WITHIN = frozenset({"poss", "compound", "nmod"})
"""What a noun is to the one that it only describes: "search" in "70 search warrants"."""
PAIR = ["NN", "CC", "NN", "NNS"]
"""Tags of two nouns that both describe what is counted: "40 cable and satellite channels"."""
ROW = 10
"""Tokens of a row of names before a noun, and of a bracket."""


def numbered(span: Span, top: Token, sent: Span, *, counted: bool) -> Token | None:
    """Give the noun right of an amount that it modifies; None where there is none.

    The parse tells it, or what stands there; ``counted`` where the amount may count a plural.
    """
    doc = sent.doc
    if counted and span.start < top.i < span.end - 1 and top.tag_ in PLURAL:
        return top  # "81,000 cars, down from 92,000"
    if counted and (last := _behind_names(sent, span.end)) is not None:
        return last
    if (last := _behind_bracket(sent, span.end)) is not None:
        return last
    if (last := _behind_comma(sent, span.end, top)) is not None:
        return last
    if counted and (last := _in_hyphens(sent, span.end)) is not None:
        return last
    more = top.head
    compared = more.tag_ == "JJR" and more.dep_ == "amod"  # "two fewer towns"
    if compared and counted and more.i == span.end:
        top = more
    told = more.head if more.tag_ == "RBR" and more.dep_ == "advmod" else more
    if counted and more.i == span.end and told.dep_ == "amod" and told.i == span.end + 1:
        top = told  # "two more uninsured towns"
    if top.head.pos_ == "NUM" and top.head.i == span.end and top.dep_ in BEFORE_NOUN:
        top = top.head  # "five 787 jets"
    for token in (top, *reversed(tuple(span))):
        head = token.head
        if head.i >= span.end and head.pos_ in NOUNS and token.dep_ in BEFORE_NOUN:
            while _describes_next(head):
                head = head.head
            if any(t.tag_ == "POS" for t in doc[span.end : head.i]):
                return None  # "among the 300 the mayor's lawyers returned"
            return head if head.i - span.end < 8 and not _broken(doc, span.end, head.i) else None
    behind = doc[span.end] if span.end < sent.end else None
    if behind is not None and behind.tag_ == "NNS" and top.pos_ in ("NUM", "NOUN") and counted:
        return behind  # "there are 1.7m people needing care", however it was parsed
    if counted and behind is not None and _is_kind_of_next(behind) and span.end + 1 < sent.end:
        return behind.head  # "leads by 271 pledged delegates", where they hang on the verb
    beside = (t for t in top.head.rights if t.left_edge.i == span.end and t.i <= span.end + 3)
    return next((t for t in beside if t.tag_ == "NNS" and t.dep_ == top.dep_), None)


def _is_kind_of_next(word: Token) -> bool:
    """Whether a word describes the plural right behind it: "pledged delegates"."""
    return word.dep_ == "amod" and word.head.i == word.i + 1 and word.head.tag_ == "NNS"


def _behind_bracket(sent: Span, start: int) -> Token | None:
    """The noun behind a bracket that tells a measure again: "the 15-metre (49-foot) tower"."""
    doc, end = sent.doc, min(sent.end, start + ROW)
    if start >= end or doc[start].text != "(":
        return None
    close = next((t.i for t in doc[start:end] if t.text == ")"), end)
    told = all(t.pos_ in ("NUM", "NOUN") or not t.is_alpha for t in doc[start:close])
    noun = next((t for t in doc[close + 1 : end] if t.pos_ != "ADJ"), None)
    known = noun is not None and noun.pos_ == "NOUN" and not noun.ent_type_
    return noun if told and known else None


def _behind_comma(sent: Span, start: int, top: Token) -> Token | None:
    """The noun that a second amount describes, too: "a new 149 horsepower, 2-litre engine"."""
    doc = sent.doc
    if start + 1 >= sent.end or doc[start].text != "," or doc[start + 1].pos_ != "NUM":
        return None
    if all(t.dep_ != "det" or not is_an(t) for t in top.lefts):
        return None  # what "a" opens is one thing
    noun = doc[start + 1]
    while noun.dep_ in BEFORE_NOUN and noun.i < noun.head.i < min(sent.end, start + ROW):
        noun = noun.head
    return noun if noun.tag_ in SINGULAR and noun.i > start + 2 else None


def _in_hyphens(sent: Span, start: int) -> Token | None:
    """The plural that ends a word with hyphens right behind a number: "six by-elections"."""
    doc, at = sent.doc, start
    while at + 2 < sent.end and doc[at + 1].text == "-" and _is_hyphened(doc[at]):
        if doc[at + 1].whitespace_:
            return None
        at += 2
    ends = start < at < sent.end and doc[at].tag_ == "NNS" and doc[start - 1].whitespace_ != ""
    later = doc[at + 1] if at + 1 < sent.end else None
    return doc[at] if ends and (later is None or later.pos_ not in NOUNS) else None


def _behind_names(sent: Span, start: int) -> Token | None:
    """The noun that a row of names before it describes: "90 Elm, Halden and Roe ferries"."""
    row = sent.doc[start : min(sent.end, start + ROW)]
    if len(row) and row[0].pos_ == "CCONJ":
        return None  # "rose to 40 | and deaths to 3"
    names = False
    for token in row:
        if token.tag_ == "NNS" and names:
            return token
        joined = token.i > row[0].i and token.nbor(-1).text == "-"  # "Elm, Norland-| area | clerks"
        if joined and token.tag_ == "NN":
            names = True
            continue
        if names and token.tag_ == "NN" and token.nbor().tag_ == "NNS":
            continue
        names = names or token.pos_ == "CCONJ"
        if not (token.pos_ in ("PROPN", "CCONJ") or token.tag_ == "POS" or token.text in ",-"):
            break
    tags = [token.tag_ for token in row[: len(PAIR)]]
    return row[len(PAIR) - 1] if tags == PAIR else _behind_kinds(row)


def _behind_kinds(row: Span) -> Token | None:
    """The plural behind a row of kinds: "56 town, county and port officers"; None without."""
    joint = next((t for t in row if t.pos_ == "CCONJ"), None)
    if len(row) < ROW // 2 or joint is None or row[1].text != ",":
        return None
    before, behind = row.doc[row.start : joint.i], row.doc[joint.i + 1 : row.end]
    kinds = all(t.tag_ in ("NN", "JJ") or t.text == "," for t in before)
    last = next((t for t in behind if t.tag_ not in ("NN", "JJ")), None)
    told = last is not None and last.tag_ == "NNS" and last.i > joint.i + 1
    return last if kinds and told else None


def _describes_next(noun: Token) -> bool:
    """Whether a noun only describes the one that is counted: "search" in "70 search warrants"."""
    head = noun.head
    if noun.dep_ not in WITHIN or head.pos_ not in NOUNS or head.i < noun.i:
        return False
    return noun.dep_ == "poss" or head.tag_ in PLURAL


def _broken(doc: Doc, start: int, end: int) -> bool:
    """Whether a stop, a verb or a preposition stands between an amount and a noun, or an "and"."""
    if start < end and doc[start].pos_ == "CCONJ":
        return True
    return any(
        (t.pos_ in ("ADP", "AUX", "SCONJ") and not _is_hyphened(t))
        or (t.text in ",;:(" and not _is_in_row(t))
        or is_dash(t)
        for t in doc[start:end]
    )


def _is_in_row(comma: Token) -> bool:
    """Whether a comma stands between two adjectives: "350 small, remote towns".

    So it does between two amounts of one noun: "a $2bn, two-year gap".
    """
    before = comma.nbor(-1)
    apart = before.dep_ == "amod" or comma.nbor(1).pos_ == "NUM"
    return comma.text == "," and apart and before.head.i > comma.i


def _is_hyphened(token: Token) -> bool:
    """Tell whether a word is a part of one with a hyphen: "with-profits", "laid-off"."""
    doc, at = token.doc, token.i
    first = not token.whitespace_ and at + 1 < len(doc) and doc[at + 1].text == "-"
    last = at > 0 and doc[at - 1].text == "-" and not doc[at - 1].whitespace_
    return first or last
