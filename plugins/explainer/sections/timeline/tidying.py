"""Tidying: an end that falls inside a phrase, a name, a quotation or a bracket, mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.ends import CORE, LONGEST, NEAR, WIDEST
from explainer.text.marks import HYPHENS, is_dash
from explainer.text.syntax.clauses import NOMINAL, SUBJECTS, VERBAL, children
from explainer.text.syntax.features import is_an
from explainer.text.syntax.parts import is_passive

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

OPENERS = frozenset({"det", "amod", "nummod", "compound", "poss", "case", "quantmod", "nmod"})
"""Dependencies of words that open a phrase and say nothing without its noun."""

JOINING = frozenset({"ADP", "SCONJ", "CCONJ", "DET", "PART"})
"""Parts of speech of words that join or open a phrase, and end no text."""

BRACKETS = {"(": ")", "[": "]"}
"""Marks that open a bracket, each with the one that closes it."""

SHARE = "%"
"""The mark that a parser may give to what stands behind: "to 5 |%, a cut"."""

QUOTES = {"“": "”", '"': '"', "‘": "’", "''": "''", "`": "''"}
"""Marks that open a quotation, each with the one that closes it."""


def tidied(doc: Doc, head: int, end: int) -> int:
    """Mend an end that falls inside a phrase or a quotation.

    Args:
        doc: The words.
        head: Index of the verb or noun, which stays.
        end: Index after the last token so far.

    Returns:
        The index after the last token that makes sense there: before a word that opens a phrase
        ("sold it to |"), behind a mark that closes one near by.
    """
    end = _without_beside(doc, head, _without_stump(doc, head, end))
    last = doc[end - 1]
    if last.dep_ in SUBJECTS and last.head.i >= end and last.left_edge.i - 1 > head:
        end = last.left_edge.i  # "named it for Crow, | Poe [wrote]"
    while end < len(doc) and (doc[end].text == SHARE or _is_in_name(doc, end)):
        end += 1
    while end - 1 > head and (
        doc[end - 1].tag_ == "TO"  # "to win and to | show what"
        or (
            doc[end - 1].pos_ in {"ADP", "SCONJ", "CCONJ"}
            and doc[end - 1].dep_ not in {"prt", "conj"}
            and doc[end - 1].tag_ != "RP"
            and not is_stranded(doc[end - 1])
        )
        or (doc[end - 1].is_punct and not _may_end(doc[end - 1]))
    ):
        end -= 1
    last = doc[end - 1]
    if last.tag_ == "JJ" and last.dep_ == "pobj" and end < len(doc) and doc[end].tag_ == "VBG":
        end += 1  # "competitive running", where the adjective is taken for the noun
    if last.dep_ in OPENERS and end <= last.head.i < end + LONGEST // 2:
        end = last.head.i + 1
    closed = _closed(doc, head, end)
    closed = _without_stump(doc, head, closed) if closed < end else closed
    return _bracketed(doc, head, _with_score(doc, closed))


def _may_end(mark: Token) -> bool:
    """Whether a mark may end a text: one that closes, "%"."""
    return mark.is_quote or mark.is_bracket or mark.text == SHARE


def _is_in_name(doc: Doc, at: int) -> bool:
    """Whether a name goes on here: "Salt | & Co", not "Roe |, Acme" before "clerks say"."""
    parted = doc[at].text == "," and doc[min(at + 1, len(doc) - 1)].head.i > at
    return doc[at].ent_iob_ == "I" and bool(doc[at - 1].ent_type_) and not parted


def _with_score(doc: Doc, end: int) -> int:
    """The end behind both numbers of a score, whatever mark joins them: "beat Elm 1 | – 0"."""
    joined = end + 1 < len(doc) and (is_dash(doc[end]) or doc[end].text in HYPHENS)
    whole = joined and doc[end - 1].text.isdigit() and doc[end + 1].text.isdigit()
    return end + 2 if whole else end


def is_stranded(link: Token) -> bool:
    """Tell whether a preposition stands alone where its clause ends: "all that it works with".

    So does one of a passive: "it will be dealt | with".
    """
    doc = link.doc
    last = link.i + 1 >= len(doc) or doc[link.i + 1].is_punct
    verb, alone = link.head, not any(t.i > link.i for t in children(link))
    below = last and verb.dep_ in {"relcl", "acl", "ccomp", "xcomp"}
    done = verb.i + 1 == link.i and is_passive(verb)
    return verb.pos_ in VERBAL and link.dep_ == "prep" and alone and (below or done)


def _bracketed(doc: Doc, head: int, end: int) -> int:
    """The end behind a bracket that opened in the text, or before it where it closes far off."""
    opened = [t for t in doc[head:end] if t.text in BRACKETS]
    close = BRACKETS[opened[-1].text] if opened else ""
    if not opened or any(t.text == close for t in doc[opened[-1].i : end]):
        return end
    for at in range(end, min(end + WIDEST, len(doc))):
        if doc[at].text == close:
            return at + 1
    return max(opened[-1].i, head + 1)


def _without_stump(doc: Doc, head: int, end: int) -> int:
    """The end before a last verb that lost its complement: "sent a letter [explaining …]"."""
    last = doc[end - 1]
    cut = last.i > head and last.pos_ in VERBAL and last.right_edge.i >= end
    if not cut or last.dep_ not in {"acl", "xcomp", "advcl", "relcl", "pcomp", "conj"}:
        return end
    if not any(t.dep_ in CORE | {"ccomp"} and t.i >= end for t in children(last)):
        return end
    return max(head + 1, min(last.left_edge.i, last.i))


def _without_beside(doc: Doc, head: int, end: int) -> int:
    """The end before a noun that only stands for the whole: "cut the tax, | a move [that …]".

    What tells of it is left off, and alone it says nothing.
    """
    last = doc[end - 1]
    told = any(t.dep_ == "relcl" and t.i >= end for t in children(last))
    comma = next((t.i for t in last.lefts if is_an(t)), head) - 1
    beside = told and last.dep_ != "conj" and comma > head
    return comma if beside and doc[comma].text == "," else end


def _closed(doc: Doc, head: int, end: int) -> int:
    """The end behind a quotation that opened in the text, or before it where it closes far off.

    Of "called the plan "a good start that may yet lead to ..."" without a near end stays "called
    the plan"; what would leave the verb alone is kept as it is.
    """
    first = doc[head].left_edge.i if doc[head].pos_ in NOMINAL else head
    first = first - 1 if first and _opens(doc[first - 1]) else first
    opened = _open_mark(doc, first, end)
    if opened is None:
        return end
    mark = opened.text
    for at in range(end, min(end + NEAR, len(doc))):
        if doc[at].text == QUOTES[mark] and not doc[at - 1].whitespace_:
            return at + 1
    before = opened.i
    while before - 1 > head and (doc[before - 1].is_punct or doc[before - 1].pos_ in JOINING):
        before -= 1
    return before if before - 1 > head else end


def _open_mark(doc: Doc, first: int, end: int) -> Token | None:
    """The mark of the innermost quotation that opens in a stretch and does not close in it."""
    opened: list[Token] = []
    for token in doc[first:end]:
        if opened and token.text == QUOTES[opened[-1].text]:
            opened.pop()
        elif _opens(token):
            opened.append(token)
    return opened[-1] if opened else None


def _opens(mark: Token) -> bool:
    """Whether a mark opens a quotation: it stands close to what follows, the last of two alike."""
    doubled = mark.text == "`" and mark.i + 1 < len(mark.doc) and mark.nbor(1).text == "`"
    return mark.text in QUOTES and not mark.whitespace_ and not doubled
