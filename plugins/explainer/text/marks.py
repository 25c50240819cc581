"""Marks: punctuation that several rules read, by what it does in a text.

Which marks a tokenizer leaves as one token differs: "--" is one, "―" is seldom cut off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from spacy.tokens import Token

COMMA = ","
PLAIN_HYPHENS = frozenset("-‐‑")
"""They join the parts of one word: "a 15-percent rise"."""
HYPHENS = PLAIN_HYPHENS | {"–"}
"""They join two names or two numbers: "Roe–Fox", "5–10"."""
DASHES = frozenset({"-", "--", "–", "—", "_"})
"""They set words apart, where white space stands beside them."""
SINGLE_DASHES = frozenset("-–—―_")
"""Dashes of one character; that of wires is low."""
STROKES = DASHES | SINGLE_DASHES
"""Whatever typists set for a dash."""
ENDS = frozenset(".!?…")
"""They end a sentence."""
POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
"""They make an owner of the name before them."""
BAR = "|"
"""It parts titles: a sentence with one holds titles of other pages, or is a row of a table."""
ELISION = " … "
"""It stands in a text of ours for the words that are left out."""

Family = Literal["double", "single", "guillemet", "angle", "corner", "white-corner"]
OPENING: dict[str, Family] = {
    "“": "double",
    "„": "double",
    "‟": "double",
    "〝": "double",
    "‘": "single",
    "‚": "single",
    "‛": "single",
    "«": "guillemet",
    "‹": "angle",
    "「": "corner",
    "﹁": "corner",
    "『": "white-corner",
    "﹃": "white-corner",
}
CLOSING: dict[str, Family] = {
    "”": "double",
    "〞": "double",
    "〟": "double",
    "’": "single",
    "»": "guillemet",
    "›": "angle",
    "」": "corner",
    "﹂": "corner",
    "』": "white-corner",
    "﹄": "white-corner",
}
EITHER: dict[str, Family] = {'"': "double", "＂": "double", "'": "single"}
MARKS = OPENING | CLOSING | EITHER
"""Quotation marks, with the kind of each."""
BEFORE_OPENING = frozenset("([{<—–-―/|…:")
AFTER_CLOSING = frozenset(".,;:!?)]}>—–-―/|…")
"""What may touch a quotation from outside, besides white space."""


def is_dash(mark: Token) -> bool:
    """Tell whether a dash sets words apart, and does not join them: "D-Fla.", "Roe–Fox"."""
    if mark.text not in STROKES:
        return False
    return mark.text not in HYPHENS or bool(mark.i and mark.nbor(-1).whitespace_)
