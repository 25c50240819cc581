"""Owed: what a verb or a paper takes behind it, which parsers hang on the noun between.

"Accused rebels loyal to Quill | of killing five", "a letter to the mayor | published on Friday":
neither is Quill of anything, nor was a mayor published.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.syntax.clauses import NOUNS, VERBAL
from explainer.text.syntax.parts import object_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.tables.speech import SpeechWords


def with_owed(doc: Doc, words: SpeechWords) -> Doc:
    """Hang what somebody is accused of on the accusing, and what became of a paper on the paper.

    Args:
        doc: What was parsed; its words have their lemmas.
        words: Words of saying of its language.
    """
    for token in doc:
        if token.pos_ in VERBAL and token.lemma_.lower() in words.accusing:
            link = _charge_of(token, words)
            if link is not None:
                link.head = token
                forget(doc)
        elif token.dep_ == "acl" and token.tag_ == "VBN":
            paper = _paper_of(token, words)
            if paper is not None:
                token.head = paper
                forget(doc)
    return doc


def _charge_of(verb: Token, words: SpeechWords) -> Token | None:
    """The preposition of what somebody is accused of, where it hangs inside whom."""
    links = words.accusing[verb.lemma_.lower()]
    if any(t.dep_ == "prep" and t.lower_ in links for t in verb.rights):
        return None
    whom = object_of(verb)
    inside = () if whom is None else (t for t in whom.subtree if t.i > whom.i)
    opens = (t for t in inside if t.dep_ == "prep" and t.lower_ in links)
    return next((t for t in opens if any(c.dep_ == "pcomp" for c in t.rights)), None)


def _paper_of(participle: Token, words: SpeechWords) -> Token | None:
    """The letter or speech to the noun that a participle hangs on."""
    noun = participle.head
    link = noun.head
    if noun.dep_ != "pobj" or link.dep_ != "prep" or link.head.pos_ not in NOUNS:
        return None
    near = participle.i == noun.right_edge.i or participle.left_edge.i == noun.i + 1
    paper = link.head.lemma_.lower() in words.documents
    return link.head if paper and near and link.head.i == link.i - 1 else None
