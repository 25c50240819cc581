"""Withheld: statements in which somebody says nothing: "said they had no comment"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.status.around import denies
from explainer.text.syntax.clauses import children

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack

MORE = frozenset({"conj", "advcl", "relcl", "parataxis", "ccomp"})
"""What goes on behind a verb, and may say something."""


def withholds(said: Span | None, pack: LanguagePack) -> bool:
    """Tell whether the words of a statement only say that nothing is said.

    "They had no comment on the bid", "it would not comment", "he was unable to elaborate"; who says
    why says something.
    """
    if said is None:
        return False
    root = said.root
    if any(t.dep_ in MORE for t in said if t != root):
        return False
    speaks = either(pack.unknowns.commenting, pack.unknowns.elaborating)
    none = pack.certainty.negations
    for noun in (t for t in children(root) if t.dep_ == "dobj" and t.lemma_.lower() in speaks):
        if any(t.lower_ in none for t in noun.lefts):
            return True  # "had no comment"
    if _is_bare(root, speaks) and denies(root, pack.certainty):
        return True
    states = [t for t in children(root) if t.dep_ == "acomp" and t.lower_ in pack.certainty.averted]
    below = [t for state in states for t in children(state) if t.dep_ == "xcomp"]
    return any(_is_bare(t, speaks) for t in below)


def _is_bare(verb: Token, speaks: frozenset[str]) -> bool:
    """Whether a verb of commenting has no object: not "it does not discuss the plan"."""
    return verb.lemma_.lower() in speaks and all(t.dep_ != "dobj" for t in children(verb))
