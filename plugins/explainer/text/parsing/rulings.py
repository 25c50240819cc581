"""Rulings: what a pipeline's ruler and lemmatizer say, kept for the next word that is alike.

spaCy tries each pattern of its attribute ruler on each token, two hundred times as many as there
are kinds of token, and looks a word up in a list of fifty thousand from its start. The answers here
are the same.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

LOOKED_AT = ("TAG", "DEP", "IS_SPACE", "LOWER")
"""What plain patterns look at; ``LOWER`` last."""

Ruling = tuple[int, int, int, int]
"""Number and name of a rule, first token and the one behind the last."""


def keep_rulings(nlp: Language) -> None:
    """Let a pipeline's attribute ruler and lemmatizer answer alike words from what they know."""
    ruler: Any = nlp.get_pipe("attribute_ruler")
    if hasattr(ruler, "matcher") and hasattr(ruler, "patterns"):
        ruler.match = Rulings(ruler)
        ruler.set_annotations = partial(_mark, ruler, ruler.set_annotations)
    lookups = getattr(nlp.get_pipe("lemmatizer"), "lookups", None)
    if lookups is not None and lookups.has_table("lemma_index"):
        table = lookups.get_table("lemma_index")
        for part, words in list(table.items()):
            table[part] = frozenset(words)


def lemmatize_later(nlp: Language) -> Lemmas:
    """Give the lemmas that a pipeline's lemmatizer would; one that goes by rules works no more.

    It goes by parts of speech, which may be mended before. Another, which may look at more of a
    word, goes on in the pipeline.
    """
    lemmatizer = nlp.get_pipe("lemmatizer")
    by_rules = getattr(lemmatizer, "mode", None) == "rule"
    if by_rules:
        nlp.disable_pipe("lemmatizer")
    return Lemmas(nlp, lemmatizer, by_rules)


class Lemmas:
    """What a lemmatizer says of words, asked once for those that are alike.

    It goes by the letters of a word, its part of speech and its form.
    """

    def __init__(self, nlp: Language, lemmatizer: Any, by_rules: bool) -> None:
        """Take the lemmatizer of a pipeline, and whether it is left to us to ask it."""
        self.vocab, self.lemmatizer, self.by_rules = nlp.vocab, lemmatizer, by_rules
        self.known: dict[tuple[str, str, str], str] = {}

    def tell(self, doc: Doc) -> None:
        """Give the words of a text, in plain objects, their lemmas."""
        if not self.by_rules:
            return
        for token in doc:
            if not token.lemma_ or self.lemmatizer.overwrite:
                token.lemma_ = self.of(token, token.text)

    def of(self, token: Token, letters: str) -> str:
        """Give the lemma that a word would have if it were written so."""
        looks = (letters, token.pos_, str(token.morph))
        found = self.known.get(looks)
        if found is None:
            found = self.known[looks] = self._asked(token.tag_, *looks)
        return found

    def _asked(self, tag: str, letters: str, pos: str, morph: str) -> str:
        from spacy.tokens import Doc as Texts

        alone = Texts(self.vocab, words=[letters], tags=[tag], pos=[pos], morphs=[morph])
        return sys.intern(self.lemmatizer(alone)[0].lemma_)


def _mark(ruler: Any, mark: Callable[..., None], doc: Doc, rulings: Sequence[Ruling]) -> None:
    """Mark what rulings say; of one token at once, for which spaCy makes a span and looks twice."""
    from spacy.tokens._retokenize import set_token_attrs

    attrs, tokens = ruler.attrs, tuple(doc)
    for ruling in rulings:
        number, _, start, end = ruling
        if end - start == 1:
            set_token_attrs(tokens[start], attrs[number])
        else:
            mark(doc, [ruling])


class Rulings:
    """What an attribute ruler says of texts; called in place of its ``match``."""

    def __init__(self, ruler: Any) -> None:
        """Part the patterns that look at one token, and at nothing else of it, from the others."""
        self.strings = ruler.vocab.strings
        matcher = type(ruler.matcher)
        self.plain, self.other = matcher(ruler.vocab), matcher(ruler.vocab)
        self.named: set[int] = set()
        self.firsts: list[Mapping[str, Any]] = []
        self.opens: dict[int, bool] = {}
        self.known: dict[tuple[int, ...], list[tuple[int, int]]] = {}
        for number, entry in enumerate(ruler.patterns):
            for pattern in entry["patterns"]:
                (self.plain if is_plain(pattern) else self.other).add(str(number), [pattern])
                if is_plain(pattern):
                    self.named |= {self.strings.add(word) for word in _words(pattern[0])}
                else:
                    self.firsts.append({} if "OP" in pattern[0] else pattern[0])
        self.ties = {self.strings.add(tie) for first in self.firsts if (tie := _tie(first))}

    def __call__(self, doc: Doc) -> list[Ruling]:
        """Give the rules that hold in a text, and where; of two for one token the later wins."""
        rows = doc.to_array(list(LOOKED_AT)).tolist()
        opened = any(dep in self.ties or self._may_open(lower) for _, dep, _, lower in rows)
        others = self.other(doc, allow_missing=True) if opened else ()
        found = [(int(self.strings[name]), name, start, end) for name, start, end in others]
        for at, (*looks, lower) in enumerate(rows):
            key = (*looks, lower if lower in self.named else 0)
            rules = self.known.get(key)
            if rules is None:
                names = [name for name, *_ in self.plain(doc[at : at + 1], allow_missing=True)]
                rules = self.known[key] = [(int(self.strings[name]), name) for name in names]
            for number, name in rules:
                found.append((number, name, at, at + 1))
        found.sort()
        return found

    def _may_open(self, lower: int) -> bool:
        """Whether a word, by its letters alone, may open what one of the other patterns finds."""
        if lower not in self.opens:
            word = self.strings[lower]
            firsts = (first for first in self.firsts if not _tie(first))
            self.opens[lower] = any(_fits(first.get("LOWER"), word) for first in firsts)
        return self.opens[lower]


def is_plain(pattern: list[Mapping[str, Any]]) -> bool:
    """Tell whether a pattern looks at one token, and at its words only by name."""
    if len(pattern) != 1 or not pattern[0].keys() <= set(LOOKED_AT):
        return False
    word = pattern[0].get("LOWER", "")
    return isinstance(word, str) or word.keys() == {"IN"}


def _tie(first: Mapping[str, Any]) -> str:
    """The one dependency that the first token of a pattern has; "" where it may have several."""
    tie = first.get("DEP")
    return tie if isinstance(tie, str) else ""


def _fits(letters: Any, word: str) -> bool:
    """Whether a word may be what a pattern says of its letters; so it may where that is unclear."""
    if isinstance(letters, str):
        return word == letters
    if isinstance(letters, dict) and letters.keys() == {"REGEX"}:
        return re.search(letters["REGEX"], word) is not None
    return not isinstance(letters, dict) or letters.keys() != {"IN"} or word in letters["IN"]


def _words(token: Mapping[str, Any]) -> list[str]:
    """The words that a plain pattern names."""
    word = token.get("LOWER", [])
    return [word] if isinstance(word, str) else list(word["IN"] if word else [])
