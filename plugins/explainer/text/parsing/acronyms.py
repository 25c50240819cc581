"""Acronyms: names in capitals that pipelines take for small words: "IS fighters", "WHO said".

A pipeline knows a word by its small letters first, and takes "IS" for a form of "be". Shown as it
is written it is taken for a name.
"""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def with_acronyms(doc: Doc, forms: Set[str] = frozenset(), before: Set[str] = frozenset()) -> Doc:
    """Show the pipeline such names as they are written, before it reads the text.

    Not a word that is only stressed: "it IS late", "the man WHO left", "WHERE IS IT".

    Args:
        doc: Words, not yet parsed.
        forms: Names that look like small words, in capitals.
        before: Small words behind which a name may stand, in small letters.
    """
    for token in doc:
        if token.text in forms and _is_name(token, before):
            token.norm_ = token.text
    return doc


def _is_name(token: Token, before: Set[str]) -> bool:
    """Whether a name may stand here: behind a mark or such a word, beside no other capitals."""
    doc, at = token.doc, token.i
    near = [doc[i] for i in (at - 1, at + 1) if 0 <= i < len(doc)]
    if any(t.is_upper and len(t) > 1 and t.is_alpha for t in near):
        return False
    return at == 0 or not doc[at - 1].is_alpha or doc[at - 1].lower_ in before
