"""Where a sentence cannot start, told to the parser before it cuts the text."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

TERMINALS = frozenset(".?!…。？！؟")
"""The last character of what may end a sentence."""

CLOSERS = frozenset("\"'”’»)]}")
"""What may stand between the end mark and the next sentence."""

YES, NO = 1, 2**64 - 1
"""What spaCy's arrays hold for a token at which a sentence starts, or does not (minus one)."""


def forbid_starts(doc: Doc) -> Doc:
    """Mark the tokens of an unparsed Doc at which no sentence starts; the parser finds the rest.

    A sentence starts only behind an end mark, and not with a small letter or a mark that closes.
    The trained parser cuts after a quotation that goes on ("Out!" she wrote), behind a dateline
    and before a bracket; each cut loses a speaker or a subject. It does not cut before a straight
    mark that opens, so that start is set.
    """
    ended = False
    starts: Any = doc.to_array(["SENT_START"])
    for before, token in pairwise(doc):
        if not (_closes(before) or before.is_space):
            ended = before.text[-1] in TERMINALS
        opens = _opens(before)
        if not ended or opens or _goes_on(token):
            starts[token.i] = NO
        elif before.text in TERMINALS and _opens(token):
            starts[token.i] = YES
        if opens:
            ended = False
    # One by one (`token.is_sent_start = …`) spaCy looks through the whole text for each.
    return doc.from_array(["SENT_START"], starts)


def _goes_on(token: Token) -> bool:
    first = token.text[0]
    return first.islower() or (_closes(token) and not _opens(token)) or first in ",;:[)"


def _closes(token: Token) -> bool:
    return all(c in CLOSERS for c in token.text) and not _opens(token)


def _opens(token: Token) -> bool:
    """Whether a mark that looks alike at both ends stands at the start of what it marks."""
    straight = token.text in {'"', "'", "''", "``", "“", "‘", "«", "(", "["}
    spaced = token.i == 0 or bool(token.doc[token.i - 1].whitespace_)
    return straight and spaced and not token.whitespace_
