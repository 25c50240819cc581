"""Successive: a deed that "then" joins to the one before: "Roe sold the mill, | then | left".

Without "and" parsers hang it on the first in no known way, as if nobody had done it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import make_participle, make_past
from explainer.text.syntax.clauses import PASTS, VERBAL, auxiliaries
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
    return doc


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
