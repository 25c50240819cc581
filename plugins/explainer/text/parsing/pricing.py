"""Pricing: what a thing costs, where the verb is taken for a noun: "A pint | costs | 95p"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.parsing.mending import make_present
from explainer.text.syntax.clauses import TENSED

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from explainer.language.tables.verbs import VerbWords

STOPS = frozenset({".", '."', ".”"})
"""What ends a sentence that is no headline."""
WHOLE = 12
"""Words of what has a price."""


def with_prices(doc: Doc, words: VerbWords) -> Doc:
    """Let a thing have its price where no other verb is in a sentence.

    Args:
        doc: What was parsed.
        words: Verb forms of the language.
    """
    for sentence in doc.sents:
        verb = next((t for t in sentence[1:WHOLE] if t.lower_ in words.pricing), None)
        if verb is not None and verb.tag_ == "NNS" and sentence[-1].text in STOPS:
            _price(verb, sentence)
    return doc


def _price(verb: Token, sentence: Span) -> None:
    """Make a verb of what stands between a noun and a number, where that is the sentence's own."""
    noun, behind = verb.nbor(-1), verb.nbor()
    if noun.tag_ != "NN" or not (behind.text[0].isdigit() or behind.tag_ == "$"):
        return
    if any(t.tag_ in TENSED for t in sentence if t.i != verb.i):
        return
    subject = next((t for t in verb.lefts if t.dep_ == "nsubj"), None)
    old, above = sentence.root, verb.head
    if subject is None and above.i < verb.i and above.dep_ == "prep" and old.i < above.i:
        noun.head, noun.dep_, subject = above, "pobj", old  # "A loaf of | bread | costs"
    elif subject is None:
        subject = noun
    for token in sentence:
        if token.i < verb.i and token.head.i == verb.i and token.i != subject.i:
            token.head = noun  # "A | single | fare costs"
        elif token.i > verb.i and token.head.i == old.i:
            token.head = verb
    verb.head, verb.dep_ = verb, "ROOT"
    subject.head, subject.dep_ = verb, "nsubj"
    make_present(verb)
