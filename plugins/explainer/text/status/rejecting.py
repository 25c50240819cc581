"""Rejecting: whether somebody says that something is not so, and of what is said so."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from explainer.language.tables import openings

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.speech import SpeechWords

PARTS = frozenset({"prt", "advmod", "prep", "dobj"})
"""What may be one with the verb before it: "laughed off", "hit back at", "poured scorn on"."""
COMMA = ","
LONGEST = 14
"""Tokens of a denial behind what is denied."""
LONG = 3
"""Words of such a verb with what is one with it."""
MOST = 8
"""Parts behind a word that are tried."""


def rejects(verb: Token, words: SpeechWords) -> bool:
    """Tell whether a verb says that something is not so: "denied", "ruled out", "scoffed at".

    A preposition counts only before what is claimed: "scoffed at the idea", not "at the crowd".
    """
    lemma = verb.lemma_.lower()
    if lemma in words.denying:
        return True
    if lemma in words.scorning:
        return any(t.dep_ == "dobj" and t.lemma_.lower() in words.claims for t in verb.rights)
    if lemma not in openings(words.denying):
        return False
    return any(
        whole in words.denying
        and (part.dep_ != "prep" or any(t.lemma_.lower() in words.claims for t in part.rights))
        for whole, part in _wholes(verb)
    )


def excluding_of(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the particle of "ruled | out | a sale", which so has no chance; None of other verbs."""
    particles = pack.outlook.excluding.get(verb.lemma_.lower(), frozenset())
    return next((t for t in verb.children if t.lower_ in particles), None)


def is_rejected(noun: Token, words: SpeechWords) -> bool:
    """Tell whether a noun is what somebody rejects: "laughed off talk", "rumours were denied"."""
    if noun.lemma_.lower() in words.denials:
        return True  # "the denial that it will close"
    head, claim = noun.head, noun.lemma_.lower() in words.claims
    if noun.dep_ in {"dobj", "nsubjpass"}:
        return rejects(head, words) or (claim and head.lemma_.lower() in words.scorning)
    if noun.dep_ != "pobj":
        return False
    if head.head.lemma_.lower() in words.denials:
        return True  # "the rejection of claims that"
    verbs = (head.head, head.head.head)  # "poured scorn on": the preposition may hang on the noun
    return any(
        whole in words.denying and part.i == head.i
        for verb in verbs
        for whole, part in _wholes(verb)
    )


def denial_end(start: int, end: int, doc: Doc, words: SpeechWords) -> int:
    """Give the end of a text with the denial right behind it; the same end where there is none.

    What is denied is told with who denies it: "accused Poe of theft, which she denies", "…, a
    charge that he rejects".

    Args:
        start: Index of its first token.
        end: Index after its last token.
        doc: The words.
        words: The words of speech.
    """
    if end + 1 >= len(doc) or doc[end].text != COMMA or doc[end].is_sent_end:
        return end
    for above in doc[start:end]:
        for part in above.rights:
            if part.left_edge.i != end + 1 or part.right_edge.i - end > LONGEST:
                continue
            claim = part.pos_ == "NOUN" and part.lemma_.lower() in words.claims | words.nouns
            below = (t for t in part.rights if t.dep_ in {"relcl", "acl"})
            told = tuple(below) if claim else (part,)
            behind = claim or doc[end + 1].tag_ == "WDT" or part.dep_ == "relcl"
            if behind and any(rejects(t, words) for t in told):
                return part.right_edge.i + 1
    return end


def _wholes(verb: Token) -> Iterator[tuple[str, Token]]:
    """A verb with the words behind it, as far as these may be one with it, and the last of them."""
    found = [(verb.lemma_.lower(), verb, verb)]
    for _ in range(1, LONG):
        longer = []
        for whole, first, last in found:
            behind = first.rights if last.i == first.i else (*first.rights, *last.rights)
            parts = (t for t in behind if t.i > last.i and t.dep_ in PARTS)
            longer += [(f"{whole} {t.lower_}", first, t) for t in islice(parts, MOST)]
        yield from ((whole, last) for whole, _, last in longer)
        found = longer
