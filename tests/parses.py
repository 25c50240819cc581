"""Parses made by hand, for tests of what mends the parser's own."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from spacy.lang.en import English
from spacy.tokens import Doc

VOCAB = English().vocab
POS = {"NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "CD": "NUM", ".": "PUNCT", ",": "PUNCT"}


def tagged(*words: str, pos: Sequence[str] | None = None, glued: Collection[str] = ()) -> Doc:
    """Give a Doc of words with tag, dependency and head: "judge NN nsubj 2".

    Args:
        words: The words.
        pos: Their parts of speech, where a test reads them.
        glued: Words with no space behind them.
    """
    rows = [word.split() for word in words]
    return Doc(
        VOCAB,
        words=[row[0] for row in rows],
        spaces=[row[0] not in glued for row in rows],
        tags=[row[1] for row in rows],
        deps=[row[2] for row in rows],
        heads=[int(row[3]) for row in rows],
        pos=None if pos is None else list(pos),
    )


def sentence(*words: str) -> Doc:
    """Give a Doc of the words of one sentence, with the parts of speech that their tags tell."""
    tags = [word.split()[1] for word in words]
    return tagged(*words, pos=["VERB" if tag[0] == "V" else POS.get(tag, "X") for tag in tags])


def main_verb(doc: Doc) -> tuple[str, str, str | None]:
    """Give the main verb of one sentence, its tag, and who does it."""
    root = next(t for t in doc if t.dep_ == "ROOT")
    who = next((t.text for t in root.children if t.dep_ in {"nsubj", "nsubjpass"}), None)
    return root.text, root.tag_, who
