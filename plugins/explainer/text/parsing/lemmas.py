"""Lemmas: verbs that lemmatizers take for others, which are written without their last letter.

"The court | fined | Acme", "clerks | hoped | to stay": nobody fins or hops, which would double the
letter ("finned"), but a lemmatizer takes the shorter of the verbs that it knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from explainer.language.tables.verbs import VerbWords

VERB = "VERB"


def with_lemmas(doc: Doc, words: VerbWords) -> Doc:
    """Give forms of such verbs their own lemma.

    Args:
        doc: What was tagged; its words have the lemmas that the pipeline gave them.
        words: The verb forms of its language.
    """
    for token in doc:
        lemma = words.silent.get(token.lower_)
        if lemma is not None and token.pos_ == VERB:
            token.lemma_ = lemma
    return doc
