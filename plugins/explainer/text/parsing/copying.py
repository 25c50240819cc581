"""Copying: what spaCy found in a text, taken over into plain objects, each string once."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from explainer.text.parsing.texts import Doc
from explainer.text.parsing.words import Morph, Token, weave

if TYPE_CHECKING:
    from spacy import tokens as analysed
    from spacy.strings import StringStore
    from spacy.vocab import Vocab

FIELDS: list[int | str] = [
    "HEAD",
    "ORTH",
    "LEMMA",
    "POS",
    "TAG",
    "DEP",
    "ENT_TYPE",
    "ENT_IOB",
    "MORPH",
    "SENT_START",
    "SPACY",
]
IOB = ("", "I", "O", "B")
LESS = 2**63
"""From here on spaCy's arrays mean a number below zero: a head before its word."""
Form = tuple[str, str, bool, bool, bool, bool]


def copied(doc: analysed.Doc) -> analysed.Doc:
    """Give an analysed text in plain objects that no longer need what they were made of."""
    words = _copier(doc.vocab).words_of(doc)
    ents = ((e.start, e.end, e.label_) for e in doc.ents)
    return cast("analysed.Doc", Doc(doc.text, words, ents, doc.vocab))


def joined(docs: Sequence[analysed.Doc]) -> analysed.Doc:
    """Give texts as one, which takes over their words: to the texts these are lost.

    A blank parts two texts, where the first does not end with one.
    """
    words: list[Token] = []
    ents: list[tuple[int, int, str]] = []
    text = ""
    for doc in cast("Sequence[Doc]", docs):
        if text and not (words[-1].whitespace_ or words[-1].is_space):
            words[-1].whitespace_ = " "
            text += " "
        first, at = len(words), len(text)
        ents += ((first + e.start, first + e.end, e.label_) for e in doc.ents)
        for word in doc.words:
            word.i += first
            word.idx += at
        words += doc.words
        text += doc.text
    vocab = docs[0].vocab if docs else _vocab()
    return cast("analysed.Doc", Doc(text, words, ents, vocab))


def _vocab() -> Vocab:
    from spacy.vocab import Vocab

    return Vocab()


class _Names(dict[int, str]):
    """Strings by spaCy's numbers for them."""

    def __init__(self, strings: StringStore) -> None:
        self.strings = strings

    def __missing__(self, number: int) -> str:
        found = self[number] = sys.intern(self.strings[number])
        return found


class _Forms(dict[int, Form]):
    """What the letters of a word alone tell, by spaCy's numbers for them."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __missing__(self, number: int) -> Form:
        form = self.vocab[number]
        text, lower = sys.intern(form.text), sys.intern(form.lower_)
        marks = (form.is_punct, form.is_quote, form.is_space)
        found = self[number] = (text, lower, form.like_num, *marks)
        return found


@lru_cache(maxsize=1)
def _copier(vocab: Vocab) -> _Copier:
    return _Copier(vocab)


class _Copier:
    """Makes the words of texts that share a vocabulary, and knows those that it met before.

    Strings that are equal become one: they are compared much faster than two.
    """

    def __init__(self, vocab: Vocab) -> None:
        self.names, self.forms = _Names(vocab.strings), _Forms(vocab)
        self.morphs: dict[int, Morph] = {}

    def words_of(self, doc: analysed.Doc) -> tuple[Token, ...]:
        """The words of a text, with what spaCy found of each."""
        rows = doc.to_array(FIELDS).tolist()
        words = tuple(self._taken(doc, rows))
        for word, (step, *_) in zip(words, rows, strict=True):
            word.head = words[word.i + (step if step < LESS else step - 2 * LESS)]
        weave(words)
        return words

    def _taken(self, doc: analysed.Doc, rows: list[list[int]]) -> Iterator[Token]:
        names, morphs, at = self.names, self.morphs, 0
        for number, row in enumerate(rows):
            _, form, lemma, pos, tag, dep, kind, iob, morph, starts, spaced = row
            word = Token()
            word.i, word.idx = number, at
            word.text, word.lower_, word.like_num, *marks = self.forms[form]
            word.is_punct, word.is_quote, word.is_space = marks
            word.whitespace_ = " " if spaced else ""
            at += len(word.text) + spaced
            word.lemma_, word.pos_, word.tag_ = names[lemma], names[pos], names[tag]
            word.dep_, word.ent_type_, word.ent_iob_ = names[dep], names[kind], IOB[iob]
            word.is_sent_start = None if not starts else starts == 1
            if morph not in morphs:
                morphs[morph] = Morph(str(doc[number].morph))
            word.morph = morphs[morph]
            yield word
