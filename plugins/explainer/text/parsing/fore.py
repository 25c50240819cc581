"""Fore: a time that opens a sentence, where parsers make it one with who acts.

"In 1962 | Roe was named", "In 1988 | detectives arrested Roe", "Last May | Acme said so".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import make_past, make_subject
from explainer.text.syntax.clauses import (
    FINITE,
    PASTS,
    SUBJECTS,
    TENSED,
    VERBAL,
    auxiliaries,
    children,
)
from explainer.text.syntax.features import is_year

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.verbs import VerbWords

DAY = 2
"""Digits of a day of a month."""
TIED = frozenset({"compound", "nmod", "nummod"})
"""Dependencies of a day that is taken for a part of the name behind it."""


def part_time(opens: Token, words: VerbWords) -> None:
    """Let the time that opens a sentence be no part of who acts.

    Args:
        opens: The first word of a sentence.
        words: The words for days and months, and those before them.
    """
    if opens.dep_ in {"prep", "ROOT"} and opens.lower_ in words.dating:
        _part_year(opens)
    if opens.dep_ == "prep":
        _part_named(opens)
        _part_day(opens, words)
    if opens.tag_ in {"JJ", "DT"}:
        _part_length(opens, words)


def _part_length(opens: Token, words: VerbWords) -> None:
    """Part a time without a preposition from the name behind it: "Last May | Acme said so"."""
    doc = opens.doc
    last = doc[min(opens.i + 1, len(doc) - 1)]
    name = last.head
    if last.lower_ not in either(words.months, words.days) or last.dep_ not in TIED:
        return
    if name.pos_ != "PROPN" or name.dep_ not in SUBJECTS or name.left_edge.i != opens.i:
        return
    last.head, last.dep_, opens.head = name.head, "npadvmod", last
    forget(doc)


def _part_named(link: Token) -> None:
    """Let a name act that parsers hang on a time which opens a sentence: "In 1962 | Roe was named".

    Only where nobody else does: "in May 2015 | President Roe, on a tour, paid a visit".
    """
    doc, verb = link.doc, link.head
    held = [t for t in link.rights if t.dep_ == "pobj"]
    name = held[-1] if held else link
    between = [t.text for t in doc[link.i + 1 : name.left_edge.i]]
    year = next((t for t in name.lefts if t.i == link.i + 1 and t.tag_ == "CD"), None)
    parted = len(held) == 2 and COMMA not in between
    acts = any(t.dep_ in SUBJECTS for t in children(verb))
    helpers = auxiliaries(verb)
    tensed = next(iter(helpers), verb).tag_ in TENSED
    if acts or not tensed or name.tag_ != "NNP" or not name.i < verb.i:
        return
    if not parted and (year is None or len(held) != 1 or not year.text.isdigit()):
        return
    make_subject(name, verb)
    if not parted and year is not None:
        year.head, year.dep_ = link, "pobj"
    forget(doc)


def _part_year(link: Token) -> None:
    """Let a year count nobody: "In 1988 | detectives | arrested a clerk", whatever they hang on."""
    doc = link.doc
    year = doc[min(link.i + 1, len(doc) - 1)]
    noun = year.head
    held = noun.dep_ == "pobj" and noun.head == link
    if not is_year(year) or year.dep_ != "nummod" or noun.tag_ != "NNS" or noun.i < year.i:
        return
    verb = noun.head if not held else link.head
    if link.dep_ == "ROOT":
        told = (t for t in noun.rights if t.dep_ == "acl" and t.i == noun.i + 1)
        verb = next((t for t in told if t.tag_ in PASTS), link)
    if verb.pos_ not in VERBAL or not noun.i < verb.i or noun.dep_ not in SUBJECTS | {"pobj"}:
        return
    if held and any(t.dep_ in SUBJECTS for t in children(verb)):
        return  # "In 1988 cases | they won"
    if link.dep_ == "ROOT":
        verb.head, verb.dep_ = verb, "ROOT"
        for token in [t for t in link.rights if t != noun]:
            token.head = verb
        link.head, link.dep_ = verb, "prep"
        make_past(verb)
    if held:
        make_subject(noun, verb)
    year.head, year.dep_ = link, "pobj"
    forget(doc)


def _part_day(link: Token, words: VerbWords) -> None:
    """Let a name act that parsers make one with the day before it: "On Monday | Ann Roe resigned".

    So with who is somebody's: "In May | Acme's shares fell", and with several: "On Monday | rebels
    left".
    """
    doc, end, at = link.doc, link.sent.end, link.i + 1
    while at < end and doc[at].is_digit and len(doc[at]) <= DAY:
        at += 1
    if link.lower_ not in words.dating or at + 2 >= end or doc[at].tag_ != "NNP":
        return
    day, last = doc[at], at + 1
    while last < end and doc[last].text[0].isdigit():
        last += 1
    behind = doc[min(last, end - 1)]
    if day.lower_ not in words.days | words.months or day.dep_ not in TIED:
        return
    name = day.head
    while name.dep_ == "compound" and name.head.i > name.i:
        name = name.head
    acts = name.head if name.dep_ == "poss" else name
    told = (name.pos_ == "PROPN" and behind.is_title) or (name.tag_ == "NNS" and name == behind)
    if not (told and name.i > day.i) or behind.lower_ in words.hours or not _may_act(acts, link):
        return
    verb = acts.head if acts.dep_ in SUBJECTS else link.head
    day.head, day.dep_, link.head, link.dep_ = link, "pobj", verb, "prep"
    for number in (*doc[link.i + 1 : at], *doc[at + 1 : last]):
        number.head = day
    if acts.dep_ not in SUBJECTS:
        make_subject(acts, verb)
    forget(doc)


def _may_act(noun: Token, link: Token) -> bool:
    """Whether a noun is the subject of the verb behind it, or may be for all that acts there."""
    verb = noun.head if noun.dep_ in SUBJECTS else link.head
    free = noun.dep_ == "pobj" and noun.head == link
    if not (noun.dep_ in SUBJECTS or free) or verb.pos_ not in VERBAL or not noun.i < verb.i:
        return False
    first = next(iter(auxiliaries(verb)), verb)
    if free and any(t.dep_ in SUBJECTS for t in children(verb)):
        return False
    return first.tag_ in FINITE and all(t.text != COMMA for t in noun.doc[link.i : noun.i])
