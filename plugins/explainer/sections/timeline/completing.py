"""Completing: what a short clause may not lose, since its sense or its truth needs it.

Where a text would end in the middle of a clause, without so much as a comma, what follows is as a
rule what the last words mean: "a bill [that would have closed the port]", "no papers [beyond the
register]", "fail to act [until the dam breaks]".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.belonging import SHORT, belongs
from explainer.sections.timeline.ends import (
    LONGEST,
    NEAR,
    before_doer,
    before_untimed,
    end_of,
    is_judged_at,
)
from explainer.sections.timeline.shapes import has_other_half
from explainer.sections.timeline.tidying import is_stranded, tidied
from explainer.sections.timeline.words import Words
from explainer.text.marks import DASHES
from explainer.text.status.rejecting import denial_end
from explainer.text.syntax.clauses import RELATIVES, VERBAL, children
from explainer.text.syntax.edges import (
    name_end,
    noun_end,
    predicate_at,
    row_end,
    state_end,
    tail_end,
)
from explainer.text.syntax.halves import (
    exception_end,
    listed_end,
    ranked_end,
    reason_end,
    turned_end,
)
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

WHOLE = LONGEST + NEAR + NEAR // 2
"""Words of a predicate that is made whole; what would be longer stays as it was."""

TURNS = 4
"""Parts that are taken in, one behind the other."""

COLON = ":"
STOPS = frozenset({".", ";", "!", "—", "–", "--", ":"})
"""Marks at which what a dash or colon opens ends."""

STEPS = 8
"""Heads between a word and the part that it opens."""

OPEN = frozenset({"VERB", "AUX", "ADP", "SCONJ"})
"""Parts of speech of last words that say nothing alone: "a visit that comes", "an array of"."""

NAME = 5
"""Words of a name in commas, with the comma before it."""
NAMED = frozenset({",", "."})
"""Marks that end it."""
BELOW = frozenset({"acl", "advcl", "pcomp", "xcomp", "conj"})

NEXT = frozenset({"advcl", "prep", "npadvmod"})
"""What may stand before the verb of a clause, with a comma behind it."""


def made_whole(words: Words, head: Token, pack: LanguagePack) -> Words:
    """Give the words of an event with what completes their last piece.

    Args:
        words: The short clause.
        head: Its verb, or its noun.
        pack: The words of the language.
    """
    start, end = words.pieces[-1]
    if is_judged_at(head, end, pack):
        return words
    at = head.i if start <= head.i < end else start
    whole = completed(head.doc, start, at, end, pack)
    whole = ranked_end(head.doc, start, exception_end(head.doc, start, whole, pack), pack)
    whole = listed_end(head.doc, row_end(head.doc, start, whole), pack)
    whole = turned_end(head.doc, start, whole, pack)
    whole = max(at + 1, before_untimed(head, before_doer(head, whole), pack))
    return Words((*words.pieces[:-1], (start, whole)))


def completed(doc: Doc, start: int, head: int, end: int, pack: LanguagePack) -> int:
    """Give the end of a text behind what completes it; the same end where nothing does.

    Args:
        doc: The words.
        start: Index of the first token of the text.
        head: Index of its verb.
        end: Index after its last token so far.
        pack: The words of the language.
    """
    first, sentence_end = end, doc[head].sent.end
    end = _behind_judged(doc, head, end)
    while end < sentence_end and not doc[end - 1].whitespace_ and doc[end].text[0].isalnum():
        end += 1  # "$550m", of which the parser makes three
    for _ in range(TURNS):
        end = _behind_name(doc, start, end, sentence_end)
        end = name_end(doc, start, noun_end(doc, end, sentence_end, pack))
        end = state_end(doc, start, end, sentence_end, pack)
        part = _part_at(doc, start, end, sentence_end) or _predicate(doc, head, end)
        if part is None or not (belongs(doc, end, part, pack) or has_other_half(part, head)):
            break
        reach = _reach(part, end, start + WHOLE, pack)
        if reach - start > WHOLE:
            return first
        if reach <= end:
            break
        end = reach
    end = _behind_bare(doc, start, head, _behind_alone(doc, head, end))
    end = tidied(doc, head, end) if end != first else end
    end = tail_end(doc, end, sentence_end)
    end = _behind_quoted(doc, start, head, end, sentence_end)
    end = _behind_mark(doc, start, head, end, sentence_end)
    end = before_next(doc, head, reason_end(doc, start, end, pack))
    return denial_end(start, end, doc, pack.speech)


def before_next(doc: Doc, head: int, end: int) -> int:
    """Give the end before what belongs to a clause that a text leaves off.

    "Roe sold it |, and before she left for Elm, she": the same end where nothing does.
    """
    top = doc[end - 1]
    while top.head.i != top.i and top.head.i < end:
        if head in {top.i, top.head.i}:
            return end
        top = top.head
    first = top.left_edge.i
    apart = top.dep_ in NEXT and top.head.i >= end and head < first
    apart = apart and (doc[first - 1].is_punct or doc[first - 1].dep_ == "cc")
    return tidied(doc, head, first) if apart and doc[first - 1].i > head else end


def _behind_judged(doc: Doc, head: int, end: int) -> int:
    """The end behind what a verb says of somebody: "found Ann Roe, 54, [not guilty of theft]"."""
    said = next((t for t in doc[head].rights if t.dep_ == "oprd" and t.i >= end), None)
    near = said is not None and said.left_edge.i - end <= NAME
    return said.right_edge.i + 1 if near and said is not None else end


def _behind_name(doc: Doc, start: int, end: int, sentence_end: int) -> int:
    """The end behind a name in commas right behind a noun: "told the chief, Ada Poe, [of it]".

    With a comma where something goes on that the verb needs.
    """
    if end + 1 >= sentence_end or doc[end].text != "," or doc[end - 1].tag_ != "NN":
        return end
    last = end + 1
    while last < sentence_end and last - end <= NAME and doc[last].pos_ == "PROPN":
        last += 1
    name = doc[last - 1]
    closed = last < sentence_end and doc[last].text in NAMED
    beside = name.dep_ in {"appos", "npadvmod"} and start <= name.head.i < end
    if not (closed and beside) or last - end < 3:
        return end
    after = doc[last + 1] if last + 1 < sentence_end else doc[last]
    linked = after.dep_ in {"prep", "agent"} and start <= after.head.i < last
    return last + 1 if doc[last].text == "," and linked else last


def _predicate(doc: Doc, head: int, end: int) -> Token | None:
    """The verb of which the last noun of a text is the subject, wherever it hangs.

    None where the text is a relative clause, behind which the main verb may stand.
    """
    return None if doc[head].dep_ in {"relcl", "acl"} else predicate_at(doc, end)


def _behind_quoted(doc: Doc, start: int, head: int, end: int, sentence_end: int) -> int:
    """The end behind a quotation that opens right there, of which the words before are a part.

    Where it is too long, the clause goes that only its subject is left of: "a letter [saying Poe]
    “had left …”".
    """
    if end + 1 >= sentence_end or not doc[end].is_quote or doc[end].whitespace_:
        return end
    close = next((i for i in range(end + 1, sentence_end) if doc[i].is_quote), sentence_end)
    inside = doc[end + 1 : close]
    if close >= sentence_end or not any(start <= t.head.i < end for t in inside):
        last = doc[end - 1]
        if not (last.dep_ in {"nsubj", "nsubjpass"} and last.head.i > end):
            return end
    elif close - start <= WHOLE:
        return close + 1
    last = doc[end - 1]
    if last.dep_ not in {"nsubj", "nsubjpass"} or last.head.i <= end:
        return end
    verb = last.head
    above = verb.head if verb.dep_ == "ccomp" and start <= verb.head.i < end else verb
    cut = min(above.left_edge.i, above.i) if above.dep_ in BELOW else verb.left_edge.i
    return tidied(doc, head, max(head + 1, cut)) if cut > start else end


def _behind_mark(doc: Doc, start: int, head: int, end: int, sentence_end: int) -> int:
    """The end behind what a dash or colon right at the end of a text leaves open.

    "A path to work — but not to a pass — [for those who came]" goes on; what a colon opens is what
    the words before it only announce.
    """
    aside = doc[head].pos_ == "NOUN" or doc[head].dep_ in {"acl", "relcl"}
    aside = aside and not _has_subject_before(doc, start, end)
    if end >= sentence_end or (aside and doc[end].text != COLON):
        return end  # "his exam – done in May – | he weighed"
    mark = doc[end].text
    opened = sum(1 for t in doc[start:end] if t.text == mark)
    goes_on = (mark in DASHES and opened == 1) or (mark == COLON and not opened)
    if not goes_on:
        return end
    close = next((i for i in range(end + 1, sentence_end) if doc[i].text in STOPS), sentence_end)
    if mark in DASHES:
        last = next((i for i in range(end + 1, close) if doc[i].text == ","), close)
    else:
        last = close
    while last - 1 > end and doc[last - 1].is_punct and not doc[last - 1].is_quote:
        last -= 1
    fits = last - 1 > end and last - start <= WHOLE
    quoted = any(t.is_quote for t in doc[end:last])
    return last if fits and not quoted else end


def _has_subject_before(doc: Doc, start: int, end: int) -> bool:
    """Whether behind a mark the verb stands of which a text holds the subject: "– makes it"."""
    verb = doc[min(end + 1, len(doc) - 1)]
    subject = own_subject(verb)
    return subject is not None and start <= subject.i < end


def _behind_alone(doc: Doc, head: int, end: int) -> int:
    """The end behind what stands right behind a verb alone: "they won [despite a fall]"."""
    link = doc[end] if end < len(doc) else doc[head]
    alone = end == head + 1 and link.dep_ == "prep" and link.head.i == head
    short = link.right_edge.i - link.i < SHORT
    marked = any(t.is_punct for t in doc[link.i : link.right_edge.i + 1])
    return link.right_edge.i + 1 if alone and short and not marked else end


def _behind_bare(doc: Doc, start: int, head: int, end: int) -> int:
    """The end behind what a bare verb at the end says when or why: "a visit that comes [as …]".

    Where that is too long, the relative clause goes.
    """
    last = doc[end - 1]
    bare = last.i > head and last.pos_ in VERBAL and last.dep_ in {"relcl", "acl"}
    if not bare or last.right_edge.i < end:
        return end
    whole = last.right_edge.i + 1
    marked = any(t.is_punct and not t.is_quote for t in doc[end:whole])
    if not marked and whole - start <= WHOLE:
        return whole
    return tidied(doc, head, max(head + 1, last.left_edge.i))


def _part_at(doc: Doc, start: int, end: int, sentence_end: int) -> Token | None:
    """The part that stands right behind a text and hangs on a word of it; None at a mark."""
    if end >= sentence_end or doc[end].is_punct or doc[end].is_space:
        return None
    if doc[end - 1].is_quote and doc[end - 2].is_punct:
        return None
    part = doc[end]
    for _ in range(STEPS):
        if part.head.i == part.i:
            return None
        if start <= part.head.i < end:
            return part
        part = part.head
    return None


def _reach(part: Token, end: int, cap: int, pack: LanguagePack) -> int:
    """Where a part ends: as a whole where there is room for it, else where its clause may end."""
    doc = part.doc
    if part.dep_ == "cc":
        part = next((t for t in children(part.head) if t.dep_ == "conj" and t.i > part.i), part)
    reach = max(end + 1, end_of(part, pack, LONGEST, cap + NEAR))
    reach = tidied(doc, max(end, part.left_edge.i), reach)
    last = doc[reach - 1]
    if last.tag_ in RELATIVES:
        return end
    if (
        last.pos_ in OPEN
        and not is_stranded(last)
        and last.dep_ != "prt"
        and last.right_edge.i >= reach
    ):
        whole = part.right_edge.i + 1
        reach = end if any(t.is_punct and not t.is_quote for t in doc[end:whole]) else whole
    return reach
