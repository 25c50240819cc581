"""Rulings: what a pipeline's ruler and lemmatizer say, kept for the next word that is alike.

spaCy tries each pattern of its attribute ruler on each token, two hundred times as many as there
are kinds of token, and looks a word up in a list of fifty thousand from its start. The answers here
are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

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
        self.known: dict[tuple[int, ...], list[tuple[int, int]]] = {}
        for number, entry in enumerate(ruler.patterns):
            for pattern in entry["patterns"]:
                (self.plain if is_plain(pattern) else self.other).add(str(number), [pattern])
                if is_plain(pattern):
                    self.named |= {self.strings.add(word) for word in _words(pattern[0])}

    def __call__(self, doc: Doc) -> list[Ruling]:
        """Give the rules that hold in a text, and where; of two for one token the later wins."""
        others = self.other(doc, allow_missing=True)
        found = [(int(self.strings[name]), name, start, end) for name, start, end in others]
        for at, (*looks, lower) in enumerate(doc.to_array(list(LOOKED_AT)).tolist()):
            key = (*looks, lower if lower in self.named else 0)
            rules = self.known.get(key)
            if rules is None:
                names = [name for name, *_ in self.plain(doc[at : at + 1], allow_missing=True)]
                rules = self.known[key] = [(int(self.strings[name]), name) for name in names]
            for number, name in rules:
                found.append((number, name, at, at + 1))
        found.sort()
        return found


def is_plain(pattern: list[Mapping[str, Any]]) -> bool:
    """Tell whether a pattern looks at one token, and at its words only by name."""
    if len(pattern) != 1 or not pattern[0].keys() <= set(LOOKED_AT):
        return False
    word = pattern[0].get("LOWER", "")
    return isinstance(word, str) or word.keys() == {"IN"}


def _words(token: Mapping[str, Any]) -> list[str]:
    """The words that a plain pattern names."""
    word = token.get("LOWER", [])
    return [word] if isinstance(word, str) else list(word["IN"] if word else [])
