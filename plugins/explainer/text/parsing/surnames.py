"""Surnames: names that are words, too, taken for these where they open a sentence: "Stone left".

What the tagger knows of one sentence leaves open what an article tells: there the word is a name.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from explainer.text.marks import HYPHENS
from explainer.text.parsing.words import Morph
from explainer.text.syntax.clauses import SUBJECTS
from explainer.text.tokens import kind_of
from explainer.text.trimming import is_title

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

KNOWN = 2
"""Times that an article has a name inside a sentence, from which on a noun is taken for it."""
COMMON = frozenset({"NN", "NNS", "JJ", "RB", "UH", "VB"})
"""Tags that a name is given where its word has them."""
NAME = frozenset({"NNP", "NNPS"})
TOWN = (False, True, False, True, False)
"""Where hyphens stand in a name such as "Stoke-on-Trent"."""


def with_surnames(doc: Doc, pack: LanguagePack) -> Doc:
    """Give an article with the names as such that open a sentence and are words, too.

    Args:
        doc: The article, with all its paragraphs.
        pack: The words of its language.
    """
    known = _known(doc, pack)
    for token in doc:
        known_here = known[token.text] >= KNOWN and _acts(token) and not is_title(token.sent)
        if known_here or (token.tag_ in COMMON and _opens_town(token)):
            token.tag_, token.pos_, token.lemma_ = "NNP", "PROPN", token.text
            token.morph = Morph("Number=Sing")  # type: ignore[assignment]
    return doc


def _opens_town(word: Token) -> bool:
    """Whether hyphens tie a little word to two with capitals: "| Stoke |-on-Trent"."""
    parts = word.doc[word.i : word.i + len(TOWN)]
    glued = len(parts) == len(TOWN) and not any(t.whitespace_ for t in parts[:-1])
    marks = glued and all((t.text in HYPHENS) == tied for t, tied in zip(parts, TOWN, strict=True))
    return marks and word.text.istitle() and parts[2].text.islower() and parts[4].text.istitle()


def _known(doc: Doc, pack: LanguagePack) -> Counter[str]:
    """The names of one word, or the last words of names, that stand inside sentences.

    A word that the article has in small letters, too, is none.
    """
    small = {t.text for t in doc if t.text.islower()}
    found: Counter[str] = Counter()
    for token in doc:
        if token.tag_ != "NNP" or token.is_sent_start or not token.text.istitle():
            continue
        person = kind_of(token, pack) in {"person", "organization"}
        if person and token.lower_ not in small and token.nbor().tag_ not in NAME:
            found[token.text] += not is_title(token.sent)
    return found


def _acts(token: Token) -> bool:
    """Whether a word alone does something that one person or body can do."""
    if token.tag_ not in COMMON or token.dep_ not in SUBJECTS or token.head.tag_ == "VBP":
        return False
    return not any(t.i < token.i and not t.is_punct for t in token.children)
