"""Fixtures: a verb between two sides that parsers take for a noun: "Elm Town | host | Oak United".

Previews of matches are told so: a side, a verb without an ending, another side, when and where.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.parsing.mending import make_present
from explainer.text.syntax.clauses import COMMON, TENSED

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from explainer.language.tables.verbs import VerbWords

STOPS = frozenset({".", '."', ".”"})
"""What ends a sentence that is no headline."""
NAMES = frozenset({"NNP", "NNPS"})
FIRST = frozenset({*NAMES, "NN", "NNS", "VBZ"})
"""Tags that the first word of a side's name is given at the start of a sentence."""
SIDE = 4
"""Words of a side's name, with "the"."""
LONGEST = 6
"""Words of the other side with what it is: "bottom club Oak United"."""


def with_fixtures(doc: Doc, words: VerbWords) -> Doc:
    """Let a side meet another where no other verb is in a sentence.

    Args:
        doc: What was parsed.
        words: Verb forms of the language.
    """
    for sentence in doc.sents:
        if len(sentence) > 3 and sentence[-1].text in STOPS:
            verb = next((t for t in sentence[1:SIDE] if t.lower_ in words.meeting), None)
            if verb is not None and verb.tag_ in COMMON:
                _play(verb, sentence, words)
    return doc


def _goes_somewhere(verb: Token, words: VerbWords) -> bool:
    """Whether a preposition and a name follow: "travel to Elm"; not "face to face", "from May"."""
    behind = verb.doc[verb.i + 1 : min(verb.i + 3, verb.sent.end)]
    if len(behind) < 2 or behind[0].tag_ not in {"TO", "IN"}:
        return False
    place = behind[1]
    return place.tag_ in {*NAMES, "DT"} and place.lower_ not in words.months | words.days


def _play(verb: Token, sentence: Span, words: VerbWords) -> None:
    """Make a verb of what stands between two sides, where one is told to meet the other."""
    doc, start = verb.doc, sentence.start
    side = doc[start : verb.i]
    named = side[-1].tag_ in NAMES or len(side) == 1
    told = all(t.tag_ in NAMES or t.tag_ == "DT" or t.i == start for t in side)
    if not (named and told and side[0].tag_ in {*FIRST, "DT"} and side[-1].text.istitle()):
        return
    if any(t.tag_ in TENSED for t in sentence[1:] if t.i != verb.i):
        return
    other = _side_behind(verb)
    if other is None and not _goes_somewhere(verb, words):
        return
    who, old = side[-1], sentence.root
    for token in sentence:
        if token.head in (verb, who, old) and token.i > verb.i:
            token.head = verb
    for token in side[:-1]:
        token.head, token.dep_ = who, "det" if token.tag_ == "DT" else "compound"
    verb.head, verb.dep_ = verb, "ROOT"
    who.head, who.dep_, who.tag_, who.pos_ = verb, "nsubj", "NNP", "PROPN"
    if other is not None:
        for token in doc[verb.i + 1 : other.i]:
            token.head, token.dep_ = other, token.dep_ if token.dep_ == "det" else "compound"
        other.head, other.dep_ = verb, "dobj"
    make_present(verb)


def _side_behind(verb: Token) -> Token | None:
    """The last word of the name of the other side right behind a verb; None where none is."""
    last = None
    for token in verb.doc[verb.i + 1 : min(verb.i + 1 + LONGEST, verb.sent.end)]:
        if token.tag_ in NAMES:
            if last is None and token.i == verb.i + 2 and token.nbor(-1).tag_ == "NN":
                return None  # "Elm travel | firm | Acme"
            last = token
        elif last is not None or token.tag_ not in {"NN", "NNS", "JJ", "DT"}:
            break
    return last
