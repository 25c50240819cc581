"""The words of an event: a short clause of the article, and how far its evidence reaches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.sections.timeline.shapes import shares_object
from explainer.text.clauses import (
    NOMINAL,
    RELATIVES,
    SUBJECTS,
    VERBAL,
    children,
    is_infinitive,
    own_subject,
    subject_of,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

LONGEST = 28
"""Words of an event's text; what stands behind is left off at the end of a phrase."""

WIDEST = 6
"""Words between a subject and its verb that stay; more give way to an ellipsis."""

DEEPEST = 14
GAP = " … "
DROPPED = frozenset({"parataxis", "mark", "discourse", "intj", "dep", "meta"})
CORE = frozenset({"prt", "dobj", "attr", "acomp", "oprd", "dative", "agent", "xcomp", "neg", "obj"})
SAID = frozenset({"ccomp", "xcomp", "acomp"})
"""Dependencies on the way from a verb to what it reports: "is due to announce that"."""

BETWEEN = frozenset({"prep", "punct", "advmod", "npadvmod", "aux", "auxpass", "neg"}) | SUBJECTS
OPENERS = frozenset({"det", "amod", "nummod", "compound", "poss", "case", "quantmod", "nmod"})
QUOTES = {"“": "”", '"': '"', "‘": "’"}
"""Marks that open a quotation, each with the one that closes it."""


@dataclass(frozen=True, slots=True)
class Words:
    """Token bounds of an event's text: one piece, or a subject and a predicate apart.

    The subject comes first, wherever it stands: "Having lost the vote, the mayor resigned".
    """

    pieces: tuple[tuple[int, int], ...]

    @property
    def start(self) -> int:
        """Index of the first token."""
        return min(start for start, _ in self.pieces)

    @property
    def end(self) -> int:
        """Index after the last token."""
        return max(end for _, end in self.pieces)

    def text(self, doc: Doc) -> str:
        """Give the text, its pieces joined by an ellipsis."""
        return GAP.join(doc[start:end].text for start, end in self.pieces)


def clause_words(
    verb: Token,
    pack: LanguagePack,
    *,
    said: bool = False,
    kept: frozenset[int] = frozenset(),
    content: Token | None = None,
) -> Words:
    """Give the words of a clause: who, what, to whom.

    Args:
        verb: The verb that carries the tense.
        pack: The words of the language.
        said: Whether to keep what a verb of saying reports.
        kept: Clauses below that tell the same event and stay ("when the plane crashed").
        content: The verb that says what happens, which the words must reach.
    """
    words = _words(verb, pack, said=said, kept=kept, content=content)
    reported = next((t for t in children(verb) if t.dep_ == "ccomp" and t.i > verb.i), None)
    if not said or reported is None or reported.i < words.end:
        return words
    below = _words(reported, pack, kept=kept)
    first = words.pieces[-1][0]
    if not first < below.start < first + LONGEST:
        return words
    return Words((*words.pieces[:-1], (first, below.pieces[0][1]), *below.pieces[1:]))


def _words(
    verb: Token,
    pack: LanguagePack,
    *,
    said: bool = False,
    kept: frozenset[int] = frozenset(),
    content: Token | None = None,
) -> Words:
    """The words of a clause, which may end before what an aside cuts off."""
    doc, limit = verb.doc, verb.i + LONGEST
    start = _predicate_start(verb)
    head = max(verb.i, content.i) if content is not None else verb.i
    reach = max(_end(verb, pack, DEEPEST, limit, said=said, kept=kept), head + 1)
    end = _tidy(doc, head, reach, limit)
    subject = _subject(verb)
    if subject is None:
        return Words(((start, end),))
    if subject.i > verb.i and verb.dep_ == "advcl":
        name = _end(subject, pack, DEEPEST, subject.i + LONGEST)
        return Words(((subject.left_edge.i, name), (start, end)))
    if subject.i > verb.i:
        return Words(((start, max(end, _end(subject, pack, DEEPEST, limit))),))
    first, last = subject.left_edge.i, subject.right_edge.i + 1
    if subject.dep_ == "pobj" and subject.head.head.i == verb.i and subject.head.i < verb.i:
        first = subject.head.i
    last = min(_tidy(doc, subject.i, _end(subject, pack, DEEPEST, limit), limit), start, last)
    if _contiguous(verb, subject, last, start):
        return Words(((first, end),))
    return Words(((first, last), (start, end)))


def noun_words(noun: Token, pack: LanguagePack) -> Words:
    """Give the words of an event that a noun names, with what belongs to it."""
    limit = noun.i + LONGEST
    end = _tidy(noun.doc, noun.i, _end(noun, pack, DEEPEST, limit), limit)
    return Words(((noun.left_edge.i, end),))


def _contiguous(verb: Token, subject: Token, last: int, start: int) -> bool:
    """Whether what stands between a subject and its predicate may stay in the text."""
    if start <= last:
        return True
    if start - last > WIDEST and not any(
        t.dep_ in SUBJECTS and t.i >= last for t in children(verb) if t.i < verb.i
    ):
        return False
    if subject.i == verb.head.i and verb.dep_ in {"acl", "relcl"}:
        own = own_subject(verb)
        return own is None or own.tag_ not in RELATIVES or not _behind_mark(own)
    if verb.left_edge.i > last and subject.head.i != verb.i:
        return False
    between = [t for t in children(verb) if last <= t.i < start]
    plain = bool(between) and all(t.dep_ in BETWEEN for t in between)
    rest = all(t.dep_ in {"relcl", "acl", "appos", "punct"} for t in _tops(verb, last, start))
    return plain or rest


def _tops(verb: Token, start: int, end: int) -> list[Token]:
    """The topmost tokens of a stretch: those whose head stands outside it."""
    doc = verb.doc
    return [t for t in doc[start:end] if not start <= t.head.i < end]


def _subject(verb: Token) -> Token | None:
    """The noun that opens the text: the subject, or the noun that a relative clause is about."""
    own = own_subject(verb)
    if own is None or own.tag_ in RELATIVES:
        return subject_of(verb)
    parts = children(verb)
    links = [c for t in parts if t.dep_ == "prep" for c in children(t)]
    asked = any(t.tag_ == "WRB" for t in parts) or any(c.tag_ == "WDT" for c in links)
    near = verb.dep_ == "relcl" and 0 < own.i - verb.head.i <= WIDEST and not asked
    return verb.head if near and verb.head.pos_ in NOMINAL else own


def _predicate_start(verb: Token) -> int:
    """Index of the verb, or of the auxiliary or adverb that opens its predicate."""
    start = verb.i
    for part in reversed([t for t in children(verb) if t.i < verb.i]):
        if part.dep_ == "aux" and part.tag_ == "VBG":
            break
        opens = part.dep_ in {"aux", "auxpass", "neg"} or (
            part.dep_ == "advmod" and part.tag_ != "WRB"
        )
        if not opens or part.right_edge.i + 1 != start:
            break
        start = part.left_edge.i
    due = verb.head
    return due.i if due.pos_ == "ADJ" and due.i + 1 == start and verb.dep_ == "xcomp" else start


def _end(
    node: Token,
    pack: LanguagePack,
    steps: int,
    limit: int,
    *,
    said: bool = False,
    kept: frozenset[int] = frozenset(),
) -> int:
    """Index after the last word that a short clause or phrase keeps on the right of its head."""
    end = node.i + 1
    if steps <= 0:
        return end
    for part in children(node):
        if part.i <= node.i or part.dep_ in {"punct", "cc", "case"}:
            end = max(end, part.i + 1) if part.dep_ == "case" else end
            continue
        keep = part.i in kept or _goes_on(part, node, said=said)
        if not keep and (_is_left_off(part, node, pack, end, said=said) or _is_long(part, limit)):
            break
        if part.left_edge.i > limit:
            break
        below = _end(part, pack, steps - 1, limit, said=said and part.dep_ in SAID, kept=kept)
        end = max(end, below)
        if _interrupted(part, below):
            break
    return end


def _goes_on(part: Token, node: Token, *, said: bool) -> bool:
    """Whether a short phrase stands before the object: "rejected as too low the bid"."""
    if part.dep_ not in {"prep", "advmod", "npadvmod"} or node.pos_ not in VERBAL:
        return False
    wanted = {"dobj", "ccomp"} if said else {"dobj"}
    later = any(t.i > part.i and t.dep_ in wanted for t in children(node))
    return later and part.right_edge.i - part.left_edge.i < WIDEST


def _interrupted(part: Token, end: int) -> bool:
    """Whether something inside a phrase was left off, so that nothing may follow it."""
    return any(not t.is_punct and not t.is_space for t in part.doc[end : part.right_edge.i + 1])


def _is_left_off(part: Token, node: Token, pack: LanguagePack, end: int, *, said: bool) -> bool:
    """Whether a part of a clause or phrase is not part of its short form."""
    dep, verbal = part.dep_, node.pos_ in VERBAL
    if dep in DROPPED:
        return True
    if dep == "ccomp":
        return not said and verbal and not _is_small(part)
    if dep == "advcl":
        return not is_infinitive(part)
    if dep == "conj" and verbal and shares_object(node, part):
        return False
    if dep == "conj":
        return node.pos_ not in NOMINAL and node.pos_ != "ADJ"
    if dep in {"relcl", "acl", "appos"} and _behind_mark(part):
        return True
    if dep == "prep":
        along = part.lower_ in pack.certainty.accompanying and any(
            t.dep_ == "pcomp" for t in children(part)
        )
        if along or part.tag_ == "VBG" or part.lower_ in pack.events.trailing:
            return True
    return dep not in CORE | {"conj", "npadvmod"} and part.left_edge.i > end and _behind_mark(part)


def _is_long(part: Token, limit: int) -> bool:
    """Whether a clause on a noun goes on for so long that the event is told better without it."""
    relative = part.dep_ == "relcl" and any(t.tag_ in RELATIVES for t in children(part))
    loose = relative or (part.dep_ == "acl" and part.tag_ in {"VBN", "VBG"})
    long = part.right_edge.i - part.left_edge.i >= WIDEST
    head = part.head
    vague = head.dep_ not in SUBJECTS and any(
        "Definite=Ind" in str(t.morph) for t in children(head)
    )
    return loose and long and (vague or part.right_edge.i > limit - LONGEST // 2)


def _behind_mark(part: Token) -> bool:
    """Whether a comma or dash stands before a part."""
    before = part.doc[part.left_edge.i - 1] if part.left_edge.i else part
    return before.is_punct and not before.is_quote and not before.is_bracket


def _is_small(part: Token) -> bool:
    """Whether a finite-looking complement is none: "see sales rise", "left the court split"."""
    first = part.left_edge
    if first.is_punct or (first.i and part.doc[first.i - 1].is_punct):
        return False
    return not any(t.dep_ == "mark" or (t.dep_ == "aux" and t.tag_ != "TO") for t in children(part))


def _tidy(doc: Doc, head: int, end: int, limit: int) -> int:
    """Mend an end that falls inside a phrase or a quotation."""
    end = _without_stump(doc, head, end)
    while end < len(doc) and doc[end].ent_iob_ == "I" and doc[end - 1].ent_type_:
        end += 1
    while end - 1 > head and (
        (doc[end - 1].pos_ in {"ADP", "SCONJ", "CCONJ"} and doc[end - 1].dep_ != "prt")
        or (doc[end - 1].is_punct and not doc[end - 1].is_quote and not doc[end - 1].is_bracket)
    ):
        end -= 1
    last = doc[end - 1]
    if last.dep_ in OPENERS and end <= last.head.i < end + LONGEST // 2:
        end = last.head.i + 1
    return _bracketed(doc, head, _closed(doc, head, end))


def _bracketed(doc: Doc, head: int, end: int) -> int:
    """The end behind a bracket that opened in the text, or before it where it closes far off."""
    opened = [t.i for t in doc[head:end] if t.text == "("]
    if not opened or any(t.text == ")" for t in doc[opened[-1] : end]):
        return end
    for at in range(end, min(end + WIDEST, len(doc))):
        if doc[at].text == ")":
            return at + 1
    return max(opened[-1], head + 1)


def _without_stump(doc: Doc, head: int, end: int) -> int:
    """The end before a last verb that lost its complement: "sent a letter [explaining …]"."""
    last = doc[end - 1]
    cut = last.i > head and last.pos_ in VERBAL and last.right_edge.i >= end
    if not cut or last.dep_ not in {"acl", "xcomp", "advcl", "relcl", "pcomp", "conj"}:
        return end
    if not any(t.dep_ in CORE | {"ccomp"} and t.i >= end for t in children(last)):
        return end
    return max(head + 1, min(last.left_edge.i, last.i))


def _closed(doc: Doc, head: int, end: int) -> int:
    """The end with the mark that closes a quotation which opened in the text, if it is near."""
    opened = [t.text for t in doc[head:end] if t.text in QUOTES or t.text in QUOTES.values()]
    if not opened or opened[-1] not in QUOTES or (opened[-1] == '"' and len(opened) % 2 == 0):
        return end
    for at in range(end, min(end + 3, len(doc))):
        if doc[at].text == QUOTES[opened[-1]]:
            return at + 1
    return end
