"""Lemmas: verbs that lemmatizers take for others, which are written without their last letter.

"The court | fined | Acme", "clerks | hoped | to stay": nobody fins or hops, which would double the
letter ("finned"), but a lemmatizer takes the shorter of the verbs that it knows. So are the plurals
of letters, which taggers take for one thing: "the MPs".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from explainer.language.tables.verbs import VerbWords

VERB = "VERB"
ONE, MANY = "NN", "NNS"
"""Tags of a noun in the singular and in the plural."""


def with_lemmas(doc: Doc, words: VerbWords) -> Doc:
    """Give forms of such verbs their own lemma.

    Args:
        doc: What was tagged; its words have the lemmas that the pipeline gave them.
        words: The verb forms of its language.
    """
    for token in doc:
        if token.pos_ == VERB and (lemma := words.silent.get(token.lower_)) is not None:
            token.lemma_ = lemma
        elif token.tag_ == ONE and _are_letters(token.text):
            token.tag_, token.lemma_ = MANY, token.lower_[:-1]
            token.set_morph("Number=Plur")  # type: ignore[attr-defined]
    return doc


def _are_letters(word: str) -> bool:
    """Tell whether a word is a plural of letters: no "gas", "BBC's" or "As".

    Examples:
        >>> [word for word in ("MPs", "NGOs", "gas", "As", "US") if _are_letters(word)]
        ['MPs', 'NGOs']
    """
    return len(word) > 2 and word[-1] == "s" and word[:-1].isalpha() and word[:-1].isupper()
