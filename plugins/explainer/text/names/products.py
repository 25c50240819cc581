"""Products: what stands beside the name of a car, a phone or another thing that is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either, without
from explainer.language.tables.names import NameWords
from explainer.model import Reading
from explainer.text.marks import DASHES, HYPHENS
from explainer.text.names.draft import Draft, before_article
from explainer.text.syntax.clauses import MODIFIERS
from explainer.text.syntax.features import has_the, is_neuter
from explainer.text.tokens import Tokens

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

HYPHEN = "-"
MODEL = 3
"""Digits of the number of a model before its name."""
PAIR = 2
"""Tokens: a number and what stands behind it."""
FEW = 6
"""Tokens before a name that may tell its model."""
BEFORE = frozenset({"ADJ", "NUM", "NOUN", "ADV"})


def is_product(reading: Reading, tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether a thing that is made is named, and not who makes it.

    "The 16-inch | Zenda", "the all-new | Zenda", "a | Zenda", "Zenda | goes on sale".
    """
    root = reading.doc[draft.end - 1]
    return (
        _is_model(tokens, draft, words)
        or _is_numbered(tokens, draft)
        or _is_used(tokens, draft, root, words)
        or _is_one(tokens, draft, root, words)
        or _is_sold(root, words)
        or _is_shown(reading.doc, tokens, draft, words)
        or _is_version(tokens, draft, words)
    )


def is_device(root: Token, words: NameWords) -> bool:
    """Tell whether a noun for what is made tells what is named: "Zenda is a | chip", "Zenda, a |".

    Examples stand in one sentence: the noun has an article that tells one of several. Before the
    name it is a certain one: "the satellite, | Zenda |, …"; so is a ship: "the | Zenda | sank".
    """
    above = root.head
    if root.dep_ == "appos" and above.lower_ in words.devices and root.left_edge.i - 2 == above.i:
        return has_the(above)
    if root.dep_ == "nsubj" and root.n_lefts == 1 and has_the(root):
        return above.lemma_ in words.foundering
    nouns = [t for t in root.children if t.dep_ == "appos" and t.i > root.i]
    if root.dep_ == "nsubj" and root.head.lemma_ in words.being:
        nouns += [t for t in root.head.children if t.dep_ == "attr" and t.i > root.head.i]
    some = words.articles - words.definite
    return any(
        noun.lower_ in words.devices and any(c.lower_ in some for c in noun.children)
        for noun in nouns
    )


def is_feature(root: Token, words: NameWords) -> bool:
    """Tell whether a thing has what is named: "it has | Zenda Motion Boost"."""
    if root.dep_ != "dobj" or root.head.lemma_ not in words.featuring:
        return False
    subjects = (c for c in root.head.children if c.dep_ == "nsubj")
    return any(c.tag_ == "WDT" or is_neuter(c) for c in subjects)


def _is_model(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a size, an age or a make stands before: "16-inch | Zenda", "next-generation"."""
    at = draft.start - 1
    while at >= max(draft.start - FEW, 1) and not draft.opens:
        inside = tokens.pos[at] in BEFORE or tokens.text[at] in HYPHENS
        if not inside or tokens.text[at][0].isupper():
            return False
        hyphened = at > 1 and tokens.text[at - 1] in HYPHENS
        whole = f"{tokens.low[at - 2]}-{tokens.low[at]}" if hyphened else tokens.low[at]
        if whole in words.makes or (hyphened and tokens.low[at] in words.sizes):
            return True
        if f"{tokens.low[at - 1]}-{tokens.low[at]}" in words.makes:
            return True  # "the next generation | Zenda"
        at -= 1
    return False


def _is_numbered(tokens: Tokens, draft: Draft) -> bool:
    """Whether a number of a model stands beside: "the 737 | Zenda", "Zenda | 4 was a flop".

    One before has three digits and an article, one behind a single digit and no noun or score. So
    may a hyphen tie it: "Zenda-|12".
    """
    word, mark, number = tokens.text[draft.end - 1].rpartition(HYPHEN)
    if mark and number.isdecimal() and len(number) <= PAIR and len(word) > MODEL:
        return draft.end - draft.start == 1 and not word.isupper()
    before = tokens.text[max(draft.start - 2, 0) : draft.start]
    alone = tokens.pos[draft.end : draft.end + 1] not in (["NOUN"], ["PROPN"])
    if before[1:] and before[1].isdecimal() and len(before[1]) == MODEL and alone:
        return before[0].istitle() or before[0] == "the"
    behind = tokens.text[draft.end : draft.end + 2]
    model = draft.label == "organization" or (draft.label == "person" and not draft.titled)
    if not model or len(behind) < PAIR or not behind[0].isdecimal():
        return False
    after = tokens.pos[draft.end + 1]
    return len(behind[0]) == 1 and after in ("VERB", "AUX") and behind[1] not in DASHES


def _is_used(tokens: Tokens, draft: Draft, root: Token, words: NameWords) -> bool:
    """Whether people use what a number of one digit stands behind: "use Zenda | 2 for calls"."""
    number = tokens.text[draft.end : draft.end + 1]
    used = root.dep_ == "dobj" and root.head.lemma_ in words.using
    alone = tokens.pos[draft.end + 1 : draft.end + 2] not in (["NOUN"], ["PROPN"], ["ADJ"])
    return used and alone and bool(number) and len(number[0]) == 1 and number[0].isdecimal()


def _is_version(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether there are versions of what is named: "version 6 of | Zenda", "a version of | Zenda".

    Not of what ends as a body does, nor of what another thing is named after: "of | Zenda's drug".
    """
    at = before_article(tokens, draft.start, words)
    ends = either(words.body_heads, words.company_endings, words.place_heads)
    if at < 1 or tokens.low[at] not in words.place_links or tokens.low[draft.end - 1] in ends:
        return False
    at -= 1 + (at > 1 and tokens.text[at - 1][0].isdecimal())
    goes_on = tokens.pos[draft.end : draft.end + 1] in (["NOUN"], ["PROPN"], ["PART"])
    return tokens.low[at] in words.editions and not goes_on


def _is_one(tokens: Tokens, draft: Draft, root: Token, words: NameWords) -> bool:
    """Whether "a" stands right before a name that no noun follows: "a | Zenda"."""
    at = draft.start - 1
    some = without(words.articles, words.definite)
    if at < 0 or tokens.low[at] not in some or draft.label in ("person", "group"):
        return False
    first, second = tokens.low[draft.start], tokens.low[draft.start + 1 : draft.start + 2]
    if first in words.body_heads and not words.name_links.isdisjoint(second):
        return False  # "a | House of Lords"
    if first in either(words.nations, words.never) or first in words.party_forms:
        return False  # "a | Republican"
    if root.dep_ in MODIFIERS or root.dep_ == "poss" or draft.end >= len(tokens.pos):
        return False
    after, mark = tokens.pos[draft.end], tokens.text[draft.end]
    owner = tokens.tag[draft.end] == "POS"
    return after not in ("NOUN", "PROPN", "ADJ") and not owner and mark not in HYPHENS


def _is_shown(doc: Doc, tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a maker brings out what is named: "roll out | Zenda Stars"; no "Zenda Motors"."""
    at = before_article(tokens, draft.start, words)
    ends = either(words.body_heads, words.company_endings, words.place_heads)
    if at < 1 or draft.label == "person" or tokens.low[draft.end - 1] in ends:
        return False
    return doc[at].dep_ == "prt" and doc[at].head.lemma_ in words.unveiling


def _is_sold(root: Token, words: NameWords) -> bool:
    """Whether a thing is sold, priced or powered: "Zenda | costs", "Zenda | is powered by"."""
    verb = root.head
    if root.dep_ == "nsubj" and verb.lemma_ in words.costing:
        return True
    if root.dep_ == "nsubjpass":
        return verb.lemma_ in words.fitting
    sale = (c for c in verb.children if c.dep_ == "prep" for c in c.children)
    return root.dep_ == "nsubj" and any(noun.lower_ in words.sales for noun in sale)
