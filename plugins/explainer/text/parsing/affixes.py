"""Affixes: a word that a hyphen joins to an affix is one word, as pipelines learned it.

"The mayor was re-elected", "she co-wrote it", "the Elm co-owner": the treebank whose tags and
trees pipelines learn leaves such words whole (guidelines for hyphenated items, LDC2007T02), where
spaCy's tokenizer parts all that a hyphen joins and then takes "re" for the verb.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language
    from spacy.tokens import Doc

    from explainer.language.tables.verbs import VerbWords
    from explainer.text.parsing.rulings import Lemmas

HYPHEN = "-"


def is_affixed(word: str, words: VerbWords) -> bool:
    """Tell whether a word is a deed, or what somebody is, with an affix before it.

    Examples:
        >>> from explainer.language.en.verbs import VERBS
        >>> [w for w in ("re-elected", "co-wrote", "co-owner", "pro-Elm") if is_affixed(w, VERBS)]
        ['re-elected', 'co-wrote', 'co-owner']
    """
    affix, mark, deed = word.partition(HYPHEN)
    if not mark or not (deed.isalpha() and deed.islower()):
        return False
    if affix.lower() in words.repeating | words.joining | words.electronic:
        return True
    told = (
        deed in words.past or deed in words.shared or deed.endswith(words.endings + words.lasting)
    )
    return told and affix.lower() in words.affixes


def keep_affixed(nlp: Language, words: VerbWords) -> None:
    """Let a pipeline's tokenizer leave words with an affix whole, and read "co-owner" as "owner".

    Its statistics know a word by the features of `spacy.ml.models.tok2vec`.
    """
    from spacy.attrs import NORM, PREFIX, SHAPE, SUFFIX  # type: ignore[import-not-found]

    tokenizer: Any = nlp.tokenizer
    vocab: Any = nlp.vocab
    tokenizer.token_match = partial(is_affixed, words=words)
    getters = vocab.lex_attr_getters
    for feature in (NORM, PREFIX, SHAPE, SUFFIX):
        getters[feature] = partial(_seen_bare, getters[feature], words)


def _seen_bare(feature: Callable[[str], str], words: VerbWords, word: str) -> str:
    affix, _, noun = word.partition(HYPHEN)
    if affix.lower() not in words.joining | words.electronic or not is_affixed(word, words):
        return feature(word)
    return feature(noun.capitalize() if affix.istitle() else noun)


def with_affixes(doc: Doc, words: VerbWords, lemmas: Lemmas) -> Doc:
    """Give words with an affix the lemma of the word behind it: "elect" for "re-elected".

    What is written without a hyphen as well has one lemma: "email" for "e-mailed".
    """
    for token in doc:
        if HYPHEN in token.text and is_affixed(token.text, words):
            affix, _, deed = token.lower_.partition(HYPHEN)
            lemma = lemmas.of(token, deed)
            token.lemma_ = affix + lemma if affix in words.electronic else lemma
    return doc
