"""Ends: how far a clause or a noun phrase reaches, and where it may be cut."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING

from explainer.sections.figures.constituents import SUBJECTS, left_of, pieces_right
from explainer.text.marks import PLAIN_HYPHENS, is_dash
from explainer.text.syntax.clauses import NOUNS, VERBAL, is_infinitive
from explainer.text.syntax.edges import opens_relative, predicate_at

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

WORDS = 18
"""Tokens; a label is read at a glance."""
WHOLE = WORDS + 8
"""Tokens of one that reaches to where its clause ends; a longer one is cut."""
JOINER = "\u200d"
"""Stands inside one emoji that is made of several."""
PAIRS = {"(": ")", "“": "”", '"': '"', "[": "]"}
"""Marks that open what is inserted, each with the one that closes it."""
CLOSED = frozenset(")]")
INSERTED = 8
"""Tokens of what is inserted."""
SUMS = frozenset({"NUM", "SYM", "X", "PUNCT", "NOUN"})
"""Parts of speech in a sum: "£398m; $768m"."""
EXTENDS = frozenset({"Mn", "Me"})
"""Categories of marks that belong to the character before them."""
TONES = frozenset("🏻🏼🏽🏾🏿")
FLAGS = frozenset(map(chr, range(0x1F1E6, 0x1F200)))
"""Letters of which two make a flag."""
LOOSE_ENDS = frozenset({"ADP", "DET", "CCONJ", "SCONJ", "PART", "AUX", "PUNCT", "SPACE"})
WHOLE_ENDS = frozenset({"prt", "ROOT", "conj"})  # "26 or above"
STOPS = frozenset(
    {",", ";", ":", "[", "]", "—", "–", "_", "―", "--", "(", ")", '"', "“", "”", "``", "''"}
)
DETACHABLE = frozenset(
    {
        "prep", "advmod", "npadvmod", "advcl", "relcl", "acl", "cc", "conj", "punct", "appos",
        "parataxis", "agent", "ROOT", "mark", "dep",
    }
)  # fmt: skip
"""What may be left off behind a word without leaving it waiting."""
JOINED = frozenset({"amod", "npadvmod", "nummod", "compound", "nmod"})
"""Dependencies of what describes a noun behind it."""
NEEDED = frozenset({"dobj", "xcomp", "attr", "acomp", "oprd"})
"""What a verb waits for even behind a comma: "sent Poe, a clerk, | a letter"."""


def is_inside_cluster(doc: Doc, at: int) -> bool:
    """Tell whether a cut before a token would part one character: a family of joined emoji."""
    if not 0 < at < len(doc) or doc[at - 1].whitespace_:
        return False
    last, first = doc[at - 1].text[-1], doc[at].text[0]
    if JOINER in (last, first) or unicodedata.category(first) in EXTENDS:
        return True
    return first in TONES or (first in FLAGS and last in FLAGS)


def end_within(doc: Doc, start: int, least: int, most: int, head: Token | None) -> int | None:
    """Give the last place up to ``most`` where a phrase may end; None where there is none.

    It may where no word in it, ``head`` aside, hangs on one behind it, and none behind it
    completes one in it.
    """
    far = start + (WHOLE if most - start <= WHOLE else WORDS)
    most = min(most, len(doc), max(least, far))
    return next((e for e in range(most, least - 1, -1) if _may_end(doc, start, e, head)), None)


def _may_end(doc: Doc, start: int, end: int, head: Token | None) -> bool:
    last = doc[end - 1]
    loose = last.pos_ in LOOSE_ENDS and last.dep_ not in WHOLE_ENDS and last.text not in CLOSED
    if loose and not is_stranded(doc, end):
        return False
    if is_inside_cluster(doc, end) or _is_hyphen(doc, end) or _is_owner(doc, end):
        return False
    inside = end < len(doc) and not last.whitespace_
    if inside and (doc[end].text == "/" or doc[end].text[0].isalnum()):
        return False  # inside a word: "Elm-e-", of "Elm-e-Halden"
    if sum({"(": 1, ")": -1}.get(t.text, 0) for t in doc[start:end]) > 0:
        return False
    if end < last.sent.end and (predicate_at(doc, end) or opens_relative(doc, end)):
        return False
    if end < last.sent.end and _parts_numbers(doc, start, end):
        return False
    apart = -1 if head is None else head.i
    if any(t.head.i >= end and t.i != apart for t in doc[start:end]):
        return False
    waiting = [t for t in doc[end : last.sent.end] if start <= t.head.i < end]
    if end < len(doc) and (doc[end].text in STOPS or is_dash(doc[end])):
        needed = (t for t in waiting if t.dep_ in NEEDED and _is_first(t, end))
        return all(is_dash(doc[end]) and t.left_edge.i - end in (0, 1) for t in needed)
    return not any(t.dep_ not in DETACHABLE or _is_complement(t) for t in waiting)


def _parts_numbers(doc: Doc, start: int, end: int) -> bool:
    """Whether two numbers of one preposition would be parted: "between 2017 | and 2021"."""
    joint, first = doc[end], doc[end].head
    joined = joint.dep_ == "cc" and start <= first.i < end and first.pos_ == "NUM"
    return joined and first.dep_ == "pobj" and any(t.pos_ == "NUM" for t in first.conjuncts)


def is_stranded(doc: Doc, end: int) -> bool:
    """Tell whether a preposition leads to nothing and ends a clause: "40 are unaccounted | for"."""
    last = doc[end - 1]
    tied = last.dep_ == "prep" and last.n_rights == 0 and last.head.i < last.i
    return tied and end < last.sent.end and doc[end].text in STOPS | {"."}


def _is_hyphen(doc: Doc, at: int) -> bool:
    """Whether a hyphen that is no dash stands at a place."""
    return at < len(doc) and doc[at].text in PLAIN_HYPHENS and not is_dash(doc[at])


def _is_owner(doc: Doc, at: int) -> bool:
    """Whether an apostrophe stands at a place that makes an owner of a plural: "the Elms' lead"."""
    if not 0 < at < len(doc) - 1 or doc[at].text not in ("'", "’") or doc[at - 1].whitespace_:
        return False
    plural = doc[at - 1].lower_.endswith("s") and doc[at].whitespace_ != ""
    opened = any(t.text in ("'", "‘") for t in doc[doc[at].sent.start : at])
    return plural and not opened and doc[at + 1].pos_ in (*NOUNS, "ADJ", "NUM")


def _is_first(token: Token, end: int) -> bool:
    """Whether a verb has none before a place of what it has behind it: no object, no complement."""
    known = any(t.dep_ == token.dep_ for t in token.head.rights if t.i < end)
    return token.head.pos_ in VERBAL and not known


def _is_complement(token: Token) -> bool:
    """Whether a preposition ties a word to what completes it: it is the nearest word behind it.

    "A share | of it", "more | than it was", "on the path winding | up to it".
    """
    above = token.head
    near = token.i == above.i + 1 and above.pos_ in NOUNS
    compared = above.tag_ in ("JJR", "RBR") and token.i == above.i + 1
    told = above.dep_ == "acl" and above.pos_ in VERBAL and token.i == above.i + 1
    told |= is_infinitive(above) and token.i == above.i + 1  # "paid $5m to get | out of the deal"
    return (token.dep_ in ("prep", "mark") and (near or compared)) or (
        told and token.dep_ in ("prep", "prt", "agent")
    )


def _end_of(tokens: Iterable[Token], end: int) -> int:
    """The position behind the last of some phrases, as far as they follow each other."""
    for token in tokens:
        edge = token.right_edge.i + 1
        if token.left_edge.i > end:
            break
        end = max(end, edge)
    return end


def noun_range(noun: Token, start: int | None = None) -> tuple[int, int]:
    """Give the tokens of a noun phrase with what belongs to it at its right."""
    first = left_of(noun) if start is None else start
    most = cut_at_stop(noun.doc, noun.i + 1, _end_of(pieces_right(noun), noun.i + 1))
    return first, end_within(noun.doc, noun.i, noun.i + 1, most, noun) or noun.i + 1


def cut_at_stop(doc: Doc, start: int, end: int) -> int:
    """Give the end of a phrase before its first comma or stop.

    A sum in brackets ("$70m (£36m) to make"), a few words in quotation marks and what an editor put
    into them ("left [Elm] in May") stop nothing.
    """
    at, most = start, min(end, start + 2 * WORDS)
    while at < most:
        spaced = doc[at].text == "-" and at > 0 and doc[at - 1].whitespace_
        if (spaced or doc[at].text in STOPS) and not _parts_modifiers(doc, at):
            closed = _inserted(doc, at, most)
            if closed is None:
                return at
            at = closed
        at += 1
    return most


def _parts_modifiers(doc: Doc, at: int) -> bool:
    """Whether a comma stands between two words for one noun: "two-year | , staggered terms"."""
    before = doc[at - 1] if at else doc[at]
    return doc[at].text == "," and before.dep_ in JOINED and before.head.i > at


def _inserted(doc: Doc, at: int, most: int) -> int | None:
    """The position of the mark that closes a sum in brackets or a short quotation; else None."""
    pair = PAIRS.get(doc[at].text)
    if pair is None or at == 0 or not doc[at - 1].whitespace_ or doc[at].whitespace_:
        return None
    if pair == "]" and (doc[at - 1].is_punct or not doc[at + 1 : at + 2].text.isalpha()):
        return None  # a credit behind the sentence, or "[…]"
    near = range(at + 2, min(at + INSERTED + 2, most))
    closed = next((i for i in near if doc[i].text == pair), None)
    if closed is None or pair != ")":
        return closed
    inside = doc[at + 1 : closed]
    if len(inside) == 1 and inside[0].is_upper and at + 2 < most and doc[at + 3].pos_ in NOUNS:
        return closed  # "the Elm Harbour Board (EHB) lists"
    plain = all(t.pos_ in SUMS or t.like_num for t in inside)
    return closed if plain and any(t.like_num for t in inside) else None


def clause_end(verb: Token, start: int) -> int:
    """Give the end of what follows a verb, before a comma, a conjunct or another clause.

    A relative clause without a comma goes along, wherever the parser hung it.
    """
    doc = verb.doc
    both = {t.i for t in verb.rights if _is_undergone_too(verb, t)}
    new = (t for t in verb.rights if t.i >= start and t.i not in both and _is_new(t))
    next_one = (t.left_edge.i for t in new if not (both and t.dep_ == "cc" and t.i + 1 < max(both)))
    most = next(next_one, verb.right_edge.i + 1)
    end = cut_at_stop(doc, start, most)
    if end == start and start + 1 < most and doc[start].text == "," and _sets_off(doc, start, verb):
        end = cut_at_stop(doc, start + 1, most)  # "voted, 5-2, | to close it"
    if end < verb.sent.end and opens_relative(doc, end):
        return cut_at_stop(doc, end, max(end + 1, doc[end].head.right_edge.i + 1))
    if end < verb.sent.end and doc[end].text == "[":
        closed = _inserted(doc, end, verb.sent.end)
        return end if closed is None else closed + 1  # "were hurt last year | [in Elm]"
    behind = end + 1 if end + 1 < verb.sent.end and doc[end].text == ")" else end
    lost = behind > end and doc[behind].dep_ == "prep" and doc[behind].head.i < verb.i
    return doc[behind].right_edge.i + 1 if lost else end  # "took $5m (£4m) | on its first day"


def _is_undergone_too(verb: Token, joined: Token) -> bool:
    """Whether of whom a participle tells another one does: "with 5% of them dying | or leaving"."""
    absolute = verb.tag_ == "VBG" and verb.dep_ == "pcomp" and joined.dep_ == "conj"
    own = (t for one in (joined, *joined.lefts) for t in one.lefts if t.dep_ in SUBJECTS)
    return absolute and joined.pos_ in VERBAL and next(own, None) is None


def _sets_off(doc: Doc, at: int, verb: Token) -> bool:
    """Whether a comma ends what stands between a verb and its infinitive."""
    aim = doc[at + 1].head
    return doc[at + 1].tag_ == "TO" and aim.dep_ == "xcomp" and aim.head == verb and aim.i > at


def _is_new(token: Token) -> bool:
    """Whether something says another thing: "and it fell", "while shares rose", "compared to"."""
    if token.dep_ == "advcl" and not is_infinitive(token):  # "waited | for 40 clerks to leave"
        alone = token.tag_ == "VBG" and all(t.dep_ not in SUBJECTS for t in token.lefts)
        opened = any(t.dep_ in ("mark", "advmod") and t.pos_ == "SCONJ" for t in token.lefts)
        return opened and not alone  # "won 40 races | while working for Roe" limits them
    compared = token.dep_ == "prep" and token.pos_ == "VERB"
    return compared or token.dep_ in ("cc", "conj")
