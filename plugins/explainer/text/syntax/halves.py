"""Halves: what would say something else without the words beside it.

"All but the old", "only one has lost and still won", "by selling the mill, it would gain".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.syntax.clauses import (
    FINITE,
    NAMING,
    VERBAL,
    auxiliaries,
    children,
    first_conjunct,
)
from explainer.text.syntax.parts import has_not, is_modal
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

AGE = 2
"""Digits of an age."""
LONGEST = 15
"""Tokens between the end of a text and an exception to it, and of an exception."""
LISTED = frozenset({"pobj", "dobj", "conj", "attr"})
"""Dependencies of a noun that a list may go on with."""
THINGS = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM"})
"""Parts of speech of the words of a list."""
HALF = 35
"""Tokens of what shares the modal of a verb."""
STOPS = frozenset({";", ":", "—", "–", "--", "...", "…"})
"""Marks before which it ends."""


def is_half_of_few(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a verb tells half of what one or nobody did: "only one has lost and still won".

    One who did the first or the second may be many; so of "no mayor has raised taxes and won".
    """
    first = first_conjunct(verb)
    who = own_subject(first)
    if who is None or not any(_goes_on(first, other, pack) for other in _joined(first)):
        return False
    words = [who, *(t for t in children(who) if t.i < who.i)]
    none = any(t.lower_ in pack.certainty.negations for t in words)
    only = any(t.lower_ in pack.amounts.mere for word in words for t in (word, *children(word)))
    counted = any(t.dep_ == "nummod" for t in children(who)) or who.pos_ in {"NUM", "PRON"}
    return none or (only and counted and is_present_perfect(first, pack.certainty))


def _joined(verb: Token) -> Iterator[Token]:
    """The verbs that go on behind a verb with its subject."""
    return (t for t in children(verb) if t.dep_ == "conj" and t.i > verb.i)


def _goes_on(verb: Token, other: Token, pack: LanguagePack) -> bool:
    """Whether "and" joins a verb without a subject of its own to another."""
    links = (t for t in children(verb) if t.dep_ == "cc" and verb.i < t.i < other.i)
    return own_subject(other) is None and any(t.lower_ in pack.amounts.both for t in links)


def exception_end(doc: Doc, start: int, end: int, pack: LanguagePack) -> int:
    """Give the end of a text behind an exception to it: "won all groups |, except the old".

    The same end where none follows before another clause.
    """
    last = min(end + LONGEST, doc[end - 1].sent.end)
    words = pack.certainty
    for at in range(end, last):
        word = doc[at]
        if word.tag_ in FINITE:
            return end
        named = at + 2 < last and doc[at + 2].lower_ in words.exceptions
        behind = word.right_edge.i + 1
        if word.lower_ in words.excepting or (named and word.dep_ == "prep"):
            whole = word.dep_ in {"prep", "mark"} and at + 1 < behind <= at + LONGEST
            inside = doc[at:behind]
            while whole and inside[-1].is_punct:
                inside = inside[:-1]
            told = whole and not any(t.tag_ in FINITE for t in inside)
            return inside.end if told and start <= word.head.i < behind else end
    return end


def ranked_end(doc: Doc, start: int, end: int, pack: LanguagePack) -> int:
    """Give the end of a text behind since when something holds: "the first to sail | since 1990".

    The same end where nothing in it is the first or the most of its sort.
    """
    link, words = doc[min(end, len(doc) - 1)], doc[start:end]
    if end >= doc[end - 1].sent.end or link.lower_ not in pack.events.after:
        return end
    plain = [t for t in words if t.ent_type_ != "DATE"]  # not "last week"
    most = any(t.tag_ in {"JJS", "RBS"} or t.lower_ in pack.events.ranking for t in plain)
    part = link.head if link.dep_ == "mark" else link
    inside = start <= part.head.i < end and part.left_edge.i == end
    behind = part.right_edge.i + 1
    return behind if most and inside and behind <= end + LONGEST else end


def listed_end(doc: Doc, end: int, pack: LanguagePack) -> int:
    """Give the end of a text behind a list of which it has the first: "on tax |, wages and fish".

    Told by its words alone, wherever the parser hung them. The same end where a verb follows.
    """
    last = doc[end - 1]
    if end >= last.sent.end or doc[end].text != "," or last.dep_ not in LISTED:
        return end
    at, linked = end + 1, 0
    while at < last.sent.end and at - end <= LONGEST and _is_of_list(doc[at], pack):
        linked = at if doc[at].lower_ in pack.amounts.both else linked
        at += 1
    stop = doc[min(at, len(doc) - 1)]
    whole = end + 1 < linked < at - 1 and doc[at - 1].pos_ in NAMING and at - end <= LONGEST
    goes_on = stop.pos_ in VERBAL | {"PART", "ADV", "PRON"} or stop.tag_ in FINITE
    return at if whole and not goes_on and doc[linked + 1].text != "," else end


def aged_end(doc: Doc, end: int) -> int:
    """Give the end of a text behind a row of people with ages: "Ann Roe |, 19, and Bo Fox, 20"."""
    if _is_age(doc, end):
        end += 2
    while _is_age(doc, end - 2) and end < len(doc) - 3 and doc[end].text == ",":
        at = first = end + 1 + (doc[end + 1].dep_ == "cc")
        while at < len(doc) - 1 and doc[at].pos_ == "PROPN":
            at += 1
        if at == first or not _is_age(doc, at):
            break
        end = at + 2
    return end


def _is_age(doc: Doc, at: int) -> bool:
    """Whether somebody's age stands here, behind a name and a comma; not "Roe, 49 percent"."""
    if not 0 < at < len(doc) - 1 or doc[at].text != "," or doc[at - 1].pos_ != "PROPN":
        return False
    age, behind = doc[at + 1], doc[min(at + 2, len(doc) - 1)]
    alone = behind.is_punct or behind.dep_ == "cc" or behind == age
    return alone and age.text.isdecimal() and len(age.text) <= AGE


def _is_of_list(word: Token, pack: LanguagePack) -> bool:
    """Whether a word may stand in a list of things: a noun, what describes it, "and", a comma."""
    return word.pos_ in THINGS or word.text == "," or word.lower_ in pack.amounts.both


def other_half_end(doc: Doc, start: int, end: int, pack: LanguagePack) -> int:
    """Give the end of a text behind what shares the modal of its verb: "will go out | and test it".

    So with "will not shut it |, but sell it" and "won't just shut it | but will also sell it". The
    same end where what is joined has a subject of its own, and is no other case: "or it will sink".
    """
    last = doc[end - 1].sent.end
    at = end + (end < last and doc[end].text == ",")
    link = doc[at] if at + 1 < last else doc[end - 1]
    first = link.head
    joined = (t for t in children(first) if t.dep_ == "conj" and t.i > at and t.pos_ in VERBAL)
    other = next(joined, None) if link.pos_ == "CCONJ" else None
    if other is None or not start <= first.i < end:
        return end
    parted = link.lower_ in pack.names.alternatives
    if own_subject(other) is not None and not parted:
        return end
    helpers = auxiliaries(other)
    denied = any(t.dep_ == "neg" or t.lower_ in pack.certainty.negations for t in children(first))
    shares = first.tag_ == other.tag_ == "VB" and not helpers
    turns = denied and link.lower_ not in pack.amounts.both and any(t.tag_ == "MD" for t in helpers)
    whole = _end_of_half(other, last)
    return whole if (shares or turns or parted) and other.i < whole <= end + HALF else end


def turned_end(doc: Doc, start: int, end: int, pack: LanguagePack) -> int:
    """Give the end of a text behind what it turns to: "met Poe | but did not sign it".

    So behind what is not all: "it is not just about fares |, but it is about pay". The same end
    where both may be told: "met Poe | but left early".
    """
    last = doc[end - 1].sent.end
    at = end + (end < last and doc[end].text == ",")
    link = doc[at] if at + 1 < last else doc[end - 1]
    first = link.head
    joined = (t for t in children(first) if t.dep_ == "conj" and t.i > link.i)
    other = next(joined, None)
    if other is None or link.lower_ not in pack.verbs.turning or first.i >= end:
        return end
    more = any(
        t.dep_ == "neg" and doc[t.i + 1].lower_ in pack.certainty.not_negations
        for t in doc[start : end - 1]
    )
    whole = _end_of_half(other, last)
    denied = other.pos_ in VERBAL and own_subject(other) is None and has_not(other)
    told = more or (denied and start <= first.i and not has_not(first))
    return whole if told and at < other.i < whole <= end + HALF else end


def _end_of_half(other: Token, last: int) -> int:
    """The end of what is joined, without the marks that end it or part it from more."""
    doc = other.doc
    behind = next((t.i for t in doc[other.i : last] if t.text in STOPS), last)
    whole = min(behind, other.right_edge.i + 1)
    while doc[whole - 1].is_punct and not doc[whole - 1].is_quote:
        whole -= 1
    return whole


def reason_end(doc: Doc, start: int, end: int, pack: LanguagePack) -> int:
    """Give the end of a denial behind the reason that is denied: "won't buy it | just because".

    The same end where a comma parts the reason, or nothing is denied.
    """
    last = doc[end - 1].sent.end
    at = end + (end < last and doc[end].lower_ in pack.amounts.mere)
    clause = doc[at].head if at < last else doc[end - 1]
    why = doc[min(at, len(doc) - 1)].lower_ in pack.outlook.reasons and clause.dep_ == "advcl"
    above = clause.head
    whole = clause.right_edge.i + 1
    if not (why and clause.left_edge.i >= end and start <= above.i < end <= whole <= end + LONGEST):
        return end
    denied = any(t.dep_ == "neg" or t.lower_ in pack.certainty.negations for t in children(above))
    return whole if denied else end


def is_graded(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether some only hold a clause to a degree: "30% strongly agree that", "partly agree".

    To what degree somebody alone believes it changes nothing: "Roe strongly believes that".
    """
    holds = first_conjunct(verb).head
    who = own_subject(holds)
    if first_conjunct(verb).dep_ != "ccomp" or who is None:
        return False
    part = who.lemma_.lower() in pack.amounts.percent or who.pos_ == "NUM"
    part = part or any(t.dep_ in {"nummod", "quantmod"} for t in children(who))
    graded = [t for t in children(holds) if t.dep_ == "advmod" and t.i < holds.i]
    agrees = holds.lemma_.lower() in pack.certainty.agreeing
    return (part or agrees) and any(t.lower_ in pack.certainty.graded for t in graded)


def means_before(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the gerund on which a clause that looks ahead depends: "By selling it, Roe would gain".

    None where the clause is sure: "by selling it, Roe gained".
    """
    if not is_modal(verb):
        return None
    who = own_subject(verb)
    for part in children(verb):
        if who is None or part.dep_ != "prep" or part.right_edge.i >= who.left_edge.i:
            continue
        gerund = next((t for t in children(part) if t.dep_ == "pcomp" and t.tag_ == "VBG"), None)
        if gerund is not None and part.lower_ in pack.certainty.means:
            return part
    return None
