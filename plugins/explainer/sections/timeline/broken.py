"""Broken: words that can be no clause or phrase, since parsers ended them too soon."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from explainer.text.marks import is_dash
from explainer.text.syntax.clauses import (
    ASKING,
    AUXILIARIES,
    FINITE,
    MODIFIERS,
    TENSED,
    VERBAL,
    children,
)
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc

PASTED = re.compile(r"https?://|</|<\w+ |=\"")
"""What a text copied from a page holds: an address, a tag."""


def runs_on(doc: Doc, end: int) -> bool:
    """Tell whether a verb in a tense without a subject stands right behind a text.

    "Told investors $4 | is the price", "told them that the talk shown in May | was good": the
    parser took its subject for something else.
    """
    end += end < len(doc) and doc[end].is_quote  # "his message | “would depend on”"
    aside = end + 1 < len(doc) and doc[end].text == "," and doc[end + 1].dep_ in AUXILIARIES
    end += aside  # "told the heir, Ann Roe, | would come"
    if end >= len(doc) or doc[end].is_sent_start:
        return False
    if doc[end].tag_ not in FINITE or doc[end].pos_ not in VERBAL:
        return False
    verb = doc[end].head if doc[end].dep_ in AUXILIARIES else doc[end]
    joined = aside and any(t.dep_ == "cc" for t in children(verb.head) if t.i < verb.i)
    return verb.head.i != verb.i and own_subject(verb) is None and not joined


def is_broken(doc: Doc, pieces: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the words of an event can be no clause or phrase, but for what parsers made.

    They go on behind their end, lack their first or last word, or hold an address or the marks
    of a page.
    """
    start, end = pieces[0][0], max(end for _, end in pieces)
    marked = any(PASTED.search(doc[a:b].text) for a, b in pieces)
    marked = marked or bool(doc[start].morph.get("Reflex", []))
    opens = marked or doc[start].tag_ in {"TO", "WP$"} or _lacks_opening(doc, start)
    return opens or _is_cut(doc, pieces) or runs_on(doc, end) or _is_parted(doc, end)


def _lacks_opening(doc: Doc, start: int) -> bool:
    """Whether a text opens with a verb in a tense, and lacks who did it: "Elm’s “Us” | beat Acme".

    A line may, behind its label.
    """
    word, before = doc[start], doc[max(start - 1, 0)]
    if word.is_sent_start or not start or before.text == ":" or is_dash(before):
        return False
    return word.tag_ in FINITE and word.pos_ in VERBAL and word.text.islower()


def _is_parted(doc: Doc, end: int) -> bool:
    """Whether a text ends inside a phrase: "won as defending | champion", "the risk | of “a war”".

    So before what somebody is urged to do: "encouraged Poe | to “read it”".
    """
    last, behind = doc[end - 1], doc[end] if end < len(doc) else doc[end - 1]
    if last.dep_ in MODIFIERS and last.head.i >= end:
        return True
    if behind.dep_ == "prep" and behind.head == last and behind.tag_ == "IN":
        return last.pos_ == "NOUN" and any(t.is_quote for t in doc[end + 1 : end + 2])
    verb = behind.head
    urged = behind.tag_ == "TO" and verb.dep_ == "xcomp" and verb.i > end
    return urged and last.dep_ == "dobj" and last.head == verb.head


def ends_with_copula(doc: Doc, pieces: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the words of an event end before what something was: "said that it was"."""
    last = doc[pieces[-1][1] - 1]
    bare = last.dep_ == "ccomp" and last.lemma_ == "be" and last.tag_ in TENSED
    return bare and all(t.tag_ not in ASKING for t in last.lefts)


def _is_cut(doc: Doc, pieces: Sequence[tuple[int, int]]) -> bool:
    """Whether a predicate ends before what it needs, or has no verb in a tense at all.

    "Opted not to", "confirmed the guards are", "closing or greatly", "we … to do by May".
    """
    first, last = pieces[0], doc[pieces[-1][1] - 1]
    if last.tag_ == "TO" or (last.dep_ == "advmod" and last.head.i > last.i):
        return True
    if last.dep_ == "mark" and last.head.i > last.i:
        return True  # "argued that"
    if any(t.dep_ == "pobj" and t.i < first[0] for t in last.lefts):
        return True  # ", which | the judges ruled against"
    if last.dep_ == "prep" and any(t.i > last.i for t in last.rights):
        return True  # "has rivals such as"
    opens = doc[first[0]]
    if opens.tag_ == "WRB" and opens.head.dep_ in {"ccomp", "pcomp"} and opens.head.i > opens.i:
        return True  # "explained | how he left"
    if not any(last.rights) and ends_with_copula(doc, pieces):
        return True
    parted = len(pieces) > 1 and doc[pieces[1][0]].tag_ == "TO"
    return parted and all(t.pos_ not in VERBAL for t in doc[first[0] : first[1]])
