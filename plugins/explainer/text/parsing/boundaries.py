"""Where a sentence cannot start, told to the parser before it cuts the text."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from itertools import pairwise, takewhile
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
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD", "VBN", "POS"})
"""Tags of what may be the verb of a name before it."""
RESULT = 14
"""Tokens of a result before a colon."""
BETWEEN = frozenset(",-–")
"""Marks between two sides and their scores."""

GAP = ("[", {"...", "…"}, "]")
"""Tokens that tell that something was left out."""

YES, NO = 1, 2**64 - 1
"""What spaCy's arrays hold for a token at which a sentence starts, and for one where none does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shorts:
    """Words behind whose full stop a sentence goes on, in lower case.

    Attributes:
        titles: Those before a name: "Reps. | Roe".
        forms: A firm's form before an office and a name: "Acme Corp. | Chairman Ben Roe".
        offices: Those offices.
        lands: Lands before a title: "Calif. | Gov. Roe".
        counted: What stands before a number: "Fig. | 2".
    """

    titles: Set[str] = frozenset()
    forms: Set[str] = frozenset()
    offices: Set[str] = frozenset()
    lands: Set[str] = frozenset()
    counted: Set[str] = frozenset()

    def hold(self, before: Token, token: Token) -> bool:
        """Tell whether the sentence goes on from one token to the next."""
        short = _short(before)
        low = short.lower()
        if low in self.counted and short.istitle() and token.text[0].isdecimal():
            return True
        if low in self.titles and short.istitle():
            return token.tag_ in NAMED and token.text[0].isupper()
        if low in self.lands:
            return _is_of_land(token, self.titles)
        return low in self.forms and _is_office(token, self.offices)


SHORTS = Shorts()
"""No words that are written short."""


def forbid_starts(
    doc: Doc,
    posted: Set[str] = frozenset(),
    towns: Set[str] = frozenset(),
    shorts: Shorts = SHORTS,
) -> Doc:
    """Mark the tokens of an unparsed Doc at which no sentence starts; the parser finds the rest.

    A sentence starts only behind an end mark, and not with a small letter or a mark that closes.
    The trained parser cuts after a quotation that goes on ("Out!" she wrote), behind a dateline
    and before a bracket; each cut loses a speaker or a subject. It does not cut before a straight
    mark that opens, nor behind "on X.", "Threads and X.", so those starts are set; ``posted`` holds
    such words. It cuts behind words that are written short, which ``shorts`` knows.

    A dateline is cut off, so that the parser reads the lead alone; ``rejoin_dateline`` joins them.
    ``towns`` holds those that stand in one before a colon.
    """
    ended = False
    starts: Any = doc.to_array(["SENT_START"])
    for before, token in pairwise(doc):
        if not (_closes(before) or before.is_space):
            ended = before.text[-1] in TERMINALS
        opens = _opens(before)
        if not ended or opens or _goes_on(token) or shorts.hold(before, token):
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


def _short(token: Token) -> str:
    """The word that is written short before its full stop, be it a token of its own; else ""."""
    if token.text == "." and token.i and not token.nbor(-1).whitespace_:
        return token.nbor(-1).text
    return token.text[:-1] if token.text[-1] == "." else ""


def _is_of_land(token: Token, titles: Set[str]) -> bool:
    """Whether a title stands behind a land, no "Boston, Mass.": "Calif. | Gov. Roe"."""
    alone = all(t.text != "," for t in token.doc[max(0, token.i - 3) : token.i])
    return alone and token.text[-1] == "." and bare(token.text) in titles


def _is_office(token: Token, offices: Set[str]) -> bool:
    """Whether an office and a name stand behind a firm: "Acme Corp. | Chairman Ben Roe, 50, left".

    With a verb behind them they may open a sentence: "at Acme Corp. | Chairman Ben Roe left".
    """
    run = list(takewhile(lambda t: t.text[0].isupper() and t.is_alpha, token.doc[token.i :]))
    at = max((i for i, t in enumerate(run) if t.lower_ in offices), default=len(run))
    named = at + 1 < len(run) and run[-1].i + 1 < len(token.doc)
    return named and run[-1].nbor().tag_ not in FINITE


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
