"""Ranking: whose the second of two shares is: "Elm has 31 percent, ahead of Oak | with 29 percent".

Parsers hang both on the verb, as if the first had both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.syntax.clauses import NOUNS, VERBAL, ancestors

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

PERCENT = "PERCENT"
LINKS = frozenset({"pobj", "prep", "agent", "advmod", "appos", "compound", "acl"})
"""Dependencies between a rival's name and the verb."""


def with_shares(doc: Doc, pack: LanguagePack) -> Doc:
    """Hang a share on the rival right before it, where another has one with the same verb.

    Args:
        doc: What was parsed.
        pack: The tables of its language.
    """
    for link in doc[2:]:
        ranked = link.head.lower_ in pack.events.ranks
        if link.dep_ != "prep" or not (ranked or link.head.pos_ in VERBAL) or not _is_share(link):
            continue
        rival = _rival_before(link, pack)
        others = (t for t in doc[link.sent.start : link.i] if t.ent_type_ == PERCENT)
        if rival is not None and any(t.i < rival.left_edge.i for t in others):
            link.head = rival
            forget(doc)
    return doc


def _is_share(link: Token) -> bool:
    """Whether a preposition governs a share and nothing more: "with | 29 percent"."""
    return any(t.dep_ == "pobj" and t.ent_type_ == PERCENT for t in link.rights)


def _rival_before(link: Token, pack: LanguagePack) -> Token | None:
    """Whom somebody is told to be before or behind, right before a share; None for nobody."""
    before = link.nbor(-1)
    for noun in (before, *ancestors(before)):
        if noun.i > link.i or noun.dep_ not in LINKS or noun.right_edge.i > before.i:
            return None
        above = noun.head
        ranked = above.lower_ in pack.events.ranks or above.head.lower_ in pack.events.ranks
        if noun.dep_ == "pobj" and noun.pos_ in NOUNS and ranked:
            return noun
    return None
