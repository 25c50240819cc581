"""Successive: a deed joined to the one before without "and": "Roe sold the mill, | then | left".

Parsers hang it on the first in no known way, as if nobody had done it. So they do with the second
of three: "Roe sold the mill last year, | bought | a pier this week and left".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import make_participle, make_past
from explainer.text.syntax.clauses import NOUN_SUBJECTS, PASTS, VERBAL, auxiliaries
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

UNKNOWN = "dep"
"""What parsers make of a verb whose place they do not know; of a participle also a clause."""


def with_successive(doc: Doc, pack: LanguagePack) -> Doc:
    """Join a verb behind a comma and "then" to the verb that it hangs on.

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The tables of its language.
    """
    for verb in doc:
        if verb.i > verb.sent.start + 2 and verb.nbor(-1).lower_ in pack.verbs.formerly:
            _join(verb, verb.nbor(-1))
        elif verb.dep_ == UNKNOWN and verb.tag_ == "VBD" and _is_second(verb, pack):
            verb.dep_ = "conj"
            forget(doc)
    return doc


def _is_second(verb: Token, pack: LanguagePack) -> bool:
    """Whether a past behind a comma is the second of three deeds: "sold it, | left and"."""
    first, opens = verb.head, verb.left_edge.i
    if first.tag_ != "VBD" or first.i > opens or verb.doc[opens - 1].text != COMMA:
        return False
    if verb.lemma_.lower() in pack.speech.saying or own_subject(first) is None:
        return False
    third = next((t for t in verb.rights if t.dep_ == "conj"), None)
    acting = (t for one in (verb, third) if one is not None for t in one.lefts)
    bare = all(t.dep_ not in NOUN_SUBJECTS and t.dep_ != "mark" for t in acting)
    return third is not None and third.tag_ == "VBD" and bare


def _join(verb: Token, then: Token) -> None:
    """Join a verb to the one above, in its form: "was held, then | released"."""
    first = verb.head
    done = verb.dep_ == "advcl" and verb.tag_ == "VBN" and is_passive(first)
    if not (verb.dep_ == UNKNOWN or done) or then.nbor(-1).text != COMMA or first.i > then.i:
        return
    alike = verb.tag_ == first.tag_ or {verb.tag_, first.tag_} <= PASTS
    if {verb.pos_, first.pos_} - VERBAL or not alike or auxiliaries(verb):
        return
    if own_subject(verb) is not None and own_subject(verb) != own_subject(first):
        return
    if verb.tag_ in PASTS:
        (make_participle if is_passive(first) else make_past)(verb)
    verb.dep_, then.head = "conj", verb
    forget(verb.doc)
