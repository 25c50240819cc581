"""Rows: several with a name who speak together, which parsers part or hang on one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.attribution.nearby import NAMED
from explainer.text.attribution.subjects import is_told_beside
from explainer.text.syntax.clauses import SINGULAR
from explainer.text.syntax.features import has_an
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.names import NameWords
    from explainer.text.attribution.holders import Knows

MOST = 6
"""Names of a row."""
ROW = 3
"""Names; of fewer the parse tells well enough that "and" joins them."""
PARTING = frozenset({"punct", "cc", "det"})
"""Dependencies of what may stand between two names of a row: ", and the"."""


def row_of(source: Token, pack: LanguagePack) -> Span | None:
    """Give the names of a row that holds a source: "Ann Roe, Bo Fox and Mick Lund | said".

    Names of one kind follow each other with commas and an "and", and the first is who acts. Of
    two only where a parse takes the first for a part of the second. None for no row.
    """
    kind = kind_of(source, pack)
    if kind not in NAMED:
        return None
    first = last = _name(source)
    inside, count, joined = {*range(first.start, last.end)}, 1, False
    for ahead in (False, True):
        while count < MOST:
            beside = _beside(last if ahead else first, ahead=ahead)
            if beside is None or kind_of(beside, pack) != kind:
                break
            name = _name(beside)
            low, high = (last.end, name.start) if ahead else (name.end, first.start)
            joined = joined or any(t.dep_ == "cc" for t in source.doc[low:high])
            first, last = (first, name) if ahead else (name, last)
            inside.update(range(name.start, name.end))
            count += 1
    top = first.root
    whole = count >= ROW or (kind == "person" and top.dep_ in {"nmod", "compound"})
    acts = top.dep_ == "nsubj" or top.i == source.i or top.head.i in inside
    owns = last.end < len(source.doc) and source.doc[last.end].tag_ == "POS"
    if count == 1 or not (joined and whole and acts) or owns:
        return None
    opens = first.start > source.sent.start and source.doc[first.start - 1].dep_ == "det"
    return source.doc[first.start - opens : last.end]


def joins_another(token: Token, cast: Knows | None, words: NameWords) -> bool:
    """Tell whether "and" joins somebody else: not the second role of "the writer and broadcaster".

    Nor that of "Ann Roe, head of the mill, and a former clerk", nor another name of the same one:
    "the Elm Budget Office, or EBO, said".
    """
    if token.dep_ != "conj":
        return False
    links = (t.lower_ in words.alternatives for t in token.head.rights if t.dep_ == "cc")
    who = None if cast is None else cast.at(token)
    if cast is not None and who is not None and who == cast.at(token.head) and any(links):
        return False
    if token.tag_ not in SINGULAR:
        return True
    if is_told_beside(token):
        return False
    one = has_an(token)
    if one and token.head.pos_ == "PROPN":
        return all(t.dep_ != "appos" or t.i > token.i for t in token.head.rights)
    told = any(t.dep_ in {"det", "poss"} for t in token.lefts)
    return told or {token.tag_, token.head.tag_} != {"NN"}


def row_behind(comma: Token, pack: LanguagePack) -> int | None:
    """Give the index of the last word of a row around its first comma: "the mayors of A|, B and C".

    None where no names of one kind follow each other up to the one behind an "and", or up to
    "several other towns" there.
    """
    if comma.text != "," or comma.i == comma.sent.start:
        return None
    return _of_names(comma, pack) or _with_others(comma, pack)


def _with_others(comma: Token, pack: LanguagePack) -> int | None:
    """The last word of a row that ends with others of its sort: "clerks in A|, B and others"."""
    row, joined = [comma.nbor(-1)], False
    while len(row) < MOST and (second := _second(row[-1])) is not None:
        joined = joined or any(t.dep_ == "cc" for t in row[-1].rights)
        row.append(second)
    last = row[-1]
    others = any(t.lower_ in pack.amounts.others for t in (last, *last.lefts))
    named = all(kind_of(t, pack) in NAMED for t in row[:-1])
    return last.i if joined and others and named else None


def _second(name: Token) -> Token | None:
    """What a parse joins to a name behind it, for all that a parse makes of a comma."""
    return next((t for t in name.rights if t.dep_ in {"conj", "appos"}), None)


def _of_names(comma: Token, pack: LanguagePack) -> int | None:
    """The last word of a row of names of one kind around its first comma."""
    last, kind = _name(comma.nbor(-1)), kind_of(comma.nbor(-1), pack)
    for _ in range(MOST):
        beside = _beside(last, ahead=True) if kind in NAMED else None
        if beside is None or kind_of(beside, pack) != kind:
            return None
        name = _name(beside)
        joined = any(t.dep_ == "cc" for t in comma.doc[last.end : name.start])
        last = name
        if joined:
            return last.end - 1
    return None


def _name(token: Token) -> Span:
    """The name that the model sees around a token."""
    low, high, doc = token.i, token.i + 1, token.doc
    while doc[low].ent_iob_ == "I" and low > token.sent.start:
        low -= 1
    while high < token.sent.end and doc[high].ent_iob_ == "I":
        high += 1
    return doc[low:high]


def _beside(name: Span, *, ahead: bool) -> Token | None:
    """A word of the name that only a comma or "and" parts from one; None for anything else."""
    sent, step = name.sent, 1 if ahead else -1
    at, parted = (name.end if ahead else name.start - 1), False
    while (
        sent.start <= at < sent.end and name.doc[at].dep_ in PARTING and not name.doc[at].ent_type_
    ):
        if name.doc[at].dep_ == "punct" and name.doc[at].text != ",":
            return None
        parted = parted or name.doc[at].dep_ != "det"
        at += step
    inside = sent.start <= at < sent.end and bool(name.doc[at].ent_type_)
    return name.doc[at] if inside and parted else None
