"""Fronted: relative clauses that open with a preposition, which parsers hang on a noun between.

"A war in 2008 | in which 40 people died": they died in the war. "A theft at a bank in Elm, for |
which two were jailed": they were jailed for the theft.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.parsing.happening import INNER, nouns_before
from explainer.text.syntax.clauses import (
    COMMON,
    NOMINAL,
    PLACE_LABELS,
    RELATIVES,
    TIME_LABELS,
    ancestors,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

LOOSE = frozenset({"advcl", "ccomp", "dep"})
"""What parsers make of such a clause that they join to the main verb."""


def with_fronted(doc: Doc, pack: LanguagePack) -> Doc:
    """Hang what happened in something on that, and a punishment on its deed.

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The tables of its language.
    """
    for pronoun in doc:
        if pronoun.tag_ in RELATIVES and pronoun.head.dep_ == "prep":
            _hang_within(pronoun)
            _blame(pronoun, pack)
    return doc


def _hang_within(pronoun: Token) -> None:
    """Hang what happened in something on that: "a war in 2008 | in which 40 people died".

    Parsers hang it on the time or the place between, or on the main verb.
    """
    link = pronoun.head
    verb, doc = link.head, pronoun.doc
    if link.i < 2 or not link.i < verb.i:
        return
    between = doc[link.i - 1].ent_type_ in TIME_LABELS
    of_noun = verb.head.ent_type_ not in TIME_LABELS and verb.head.pos_ in NOMINAL
    lost = verb.dep_ in LOOSE or (verb.dep_ == "relcl" and not of_noun)
    if not between or not lost or verb.head.i > link.i:
        return
    for token in reversed(doc[link.sent.start : link.i]):
        if token.dep_ == "prep" or token.ent_type_ in TIME_LABELS | PLACE_LABELS:
            continue
        placed = any(t.ent_type_ in PLACE_LABELS for t in token.subtree)  # "the city of Elm in May"
        free = verb not in ancestors(token)  # taken for what died
        if token.pos_ == "NOUN" and token.dep_ not in INNER and not placed and free:
            verb.head, verb.dep_ = token, "relcl"
            forget(doc)
        return


def _blame(pronoun: Token, pack: LanguagePack) -> None:
    """Hang a punishment on its deed: "a theft at Elm, for | which | two were jailed"."""
    verb, link, events = pronoun.head.head, pronoun.head, pack.events
    opens = pronoun.dep_ == "pobj" and link.lower_ in pack.certainty.destined
    if not opens or verb.dep_ != "relcl" or verb.lemma_.lower() not in events.charging:
        return
    nouns = [t for t in nouns_before(link) if t.i < link.i]
    plain = (t for t in nouns if t.tag_ in COMMON)
    told = (t for t in plain if t.lemma_.lower() in events.nouns or t.lemma_ in events.acts)
    deed = next(told, None)
    if deed is not None and verb.head != deed and verb.head in nouns:
        verb.head = deed
        forget(verb.doc)
