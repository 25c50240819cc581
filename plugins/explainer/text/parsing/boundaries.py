"""Where a sentence cannot start, told to the parser before it cuts the text."""

from __future__ import annotations

from collections.abc import Set
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from explainer.text.parsing.datelines import loud_dateline_end
from explainer.text.tokens import bare, is_initial

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

TERMINALS = frozenset(".?!…。？！؟")
"""The last character of what may end a sentence."""

CLOSERS = frozenset("\"'”’»)]}")
"""What may stand between the end mark and the next sentence."""

OPENERS = frozenset({'"', "'", "''", "``", "“", "‘", "«", "(", "["})
"""What may stand before what it marks."""

NAMED = frozenset({"NNP", "NNPS"})
RESULT = 14
"""Tokens of a result before a colon."""
BETWEEN = frozenset(",-–")
"""Marks between two sides and their scores."""

GAP = ("[", {"...", "…"}, "]")
"""Tokens that tell that something was left out."""

YES, NO = 1, 2**64 - 1
"""What spaCy's arrays hold for a token at which a sentence starts, and for one where none does."""


def forbid_starts(
    doc: Doc,
    posted: Set[str] = frozenset(),
    titles: Set[str] = frozenset(),
    towns: Set[str] = frozenset(),
) -> Doc:
    """Mark the tokens of an unparsed Doc at which no sentence starts; the parser finds the rest.

    A sentence starts only behind an end mark, and not with a small letter or a mark that closes.
    The trained parser cuts after a quotation that goes on ("Out!" she wrote), behind a dateline
    and before a bracket; each cut loses a speaker or a subject. It does not cut before a straight
    mark that opens, nor behind "on X.", "Threads and X.", so those starts are set; ``posted`` holds
    such words. It cuts behind a title before a name, "Reps. | Roe", which ``titles`` holds.

    A dateline is cut off, so that the parser reads the lead alone; ``rejoin_dateline`` joins them.
    ``towns`` holds those that stand in one before a colon.
    """
    ended = False
    starts: Any = doc.to_array(["SENT_START"])
    for before, token in pairwise(doc):
        if not (_closes(before) or before.is_space):
            ended = before.text[-1] in TERMINALS
        opens = _opens(before)
        if not ended or opens or _goes_on(token) or _is_titled(before, token, titles):
            starts[token.i] = NO
        elif (
            (before.text in TERMINALS and _opens(token))
            or _is_behind_letter(token, posted)
            or _is_behind_gap(token)
            or _is_behind_stop(before, token)
        ):
            starts[token.i] = YES
        if opens:
            ended = False
    behind = _behind_result(doc) or loud_dateline_end(doc, towns)
    if behind:
        starts[behind] = YES
    # One by one (`token.is_sent_start = …`) spaCy looks through the whole text for each.
    return doc.from_array(["SENT_START"], starts)


def _behind_result(doc: Doc) -> int:
    """Index of the word behind a result that opens a paragraph: "Elms 4, Oaks 1: | Roe scored".

    Zero where none does, as "Oct. 4-6:" with one name. The parser takes a side for who scored.
    """
    colon = next((t.i for t in doc[:RESULT] if t.text == ":"), 0)
    sides = [t for t in doc[:colon] if t.text not in BETWEEN]
    names = [t.text[0].isupper() for t in sides]
    scores = [t.text.isdecimal() and len(t.text) < len("1000") for t in sides]
    plain = all(a or b for a, b in zip(names, scores, strict=True))
    opens = bool(sides) and names[0] and sum(scores) == 2 and plain
    parted = opens and any(b and not a for a, b in pairwise(scores[:-1]))
    parted = parted and any(names[scores.index(True) :])
    apart = parted and any(t.text in BETWEEN for t in doc[:colon])
    return colon + 1 if apart and (scores[-1] or names[-1]) and colon + 1 < len(doc) else 0


def _is_behind_letter(token: Token, posted: Set[str]) -> bool:
    """Whether a letter and an end mark close the sentence before: "said on X. | A bridge …".

    No initial: "Malcolm X. | Roe", "by J. | Roe", behind which no little word stands. But one that
    names where somebody posts: "wrote on X. | Roe met …", "on Threads and X. | Roe met …".
    """
    letter = token.nbor(-1)
    if not is_initial(letter.text) or not letter.i:
        return False
    behind = [t.lower_ for t in token.doc[max(letter.i - 2, 0) : token.i]]
    posts = not posted.isdisjoint((" ".join(behind[-2:]), " ".join(behind)))
    opens = (token.is_stop and token.tag_ not in NAMED) or _opens(token)
    return posts or (letter.nbor(-1).text.islower() and opens)


def _is_behind_gap(token: Token) -> bool:
    """Whether sentences were left out right before a word: "Roe left. [...] | Poe stayed"."""
    if token.i <= len(GAP):
        return False
    before = token.doc[token.i - 1 - len(GAP) : token.i]
    gap = all(t.text in told for t, told in zip(before[1:], GAP, strict=True))
    return gap and before[0].text[-1] in TERMINALS | CLOSERS


def _is_behind_stop(before: Token, token: Token) -> bool:
    """Whether a full stop that is no part of a word stands right before a capital.

    "its pit, Elm Dam. | Chief executive Roe flew in": the tokenizer left it in no abbreviation, and
    the tagger takes such a name with its stop for one.
    """
    return before.text == "." and token.text[0].isupper() and token.is_alpha


def _is_titled(before: Token, token: Token, titles: Set[str]) -> bool:
    """Whether a title with a capital and a full stop stands before a name: "Reps. | Roe"."""
    title = before.text.istitle() and before.text[-1] == "." and bare(before.text) in titles
    return title and token.tag_ in NAMED and token.text[0].isupper()


def _goes_on(token: Token) -> bool:
    first = token.text[0]
    return first.islower() or (_closes(token) and not _opens(token)) or first in ",;:[)"


def _closes(token: Token) -> bool:
    return CLOSERS.issuperset(token.text) and not _opens(token)


def _opens(token: Token) -> bool:
    """Whether a mark that looks alike at both ends stands at the start of what it marks."""
    if token.text not in OPENERS or token.whitespace_:
        return False
    return token.i == 0 or bool(token.doc[token.i - 1].whitespace_)
