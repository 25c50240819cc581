"""Backshift: what goes on with what somebody said, joined to the verb of saying instead.

"Acme said power was back, but crews | would | not go in until Monday": an article that tells what
is over in the past does not itself tell what will be. "Roe says her phone was taken and | she was |
sent home": who went on with another deed of her own would not say "she" again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.marks import COMMA
from explainer.text.parsing.mending import joints_before, rejoin
from explainer.text.syntax.clauses import PRESENT, SUBJECTS, auxiliaries
from explainer.text.syntax.parts import subject_before, tensed_of

if TYPE_CHECKING:
    from collections.abc import Container

    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

PAST = frozenset({"VBD"})
TELLING = frozenset({*PAST, *PRESENT})
"""Tags of a verb of saying in a tense."""


def with_backshifted(doc: Doc, pack: LanguagePack) -> Doc:
    """Join what "would" be, or "she" did, to what one who speaks said before it.

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The tables of its language.
    """
    for modal in doc:
        if modal.dep_ != "aux" or modal.lower_ not in pack.certainty.backshifted:
            continue
        verb = modal.head
        said = _said_before(verb, pack) if verb.dep_ == "conj" else None
        if said is not None and joints_before(verb):
            rejoin(verb, said)
    for pronoun in doc:
        if pronoun.tag_ != "PRP" or pronoun.dep_ not in SUBJECTS:
            continue
        verb = pronoun.head
        said = _said_before(verb, pack, TELLING) if _goes_right_on(pronoun, pack) else None
        if said is not None:
            rejoin(verb, said)
    return doc


def _goes_right_on(pronoun: Token, pack: LanguagePack) -> bool:
    """Whether a past is joined, with no comma, by an "and" right before its pronoun.

    Not another one of saying: "Roe said it sank and she accused Poe".
    """
    verb, words = pronoun.head, pack.speech
    lemma = verb.lemma_.lower()
    links = words.accusing.get(lemma, frozenset())  # "saw him as", not "saw him"
    speaks = lemma in words.inverting or any(t.lower_ in links for t in verb.rights)
    joint = pronoun.nbor(-1) if pronoun.i > verb.head.i + 1 else pronoun
    joined = verb.dep_ == "conj" and joint.dep_ == "cc" and joint.head in (verb, verb.head)
    past = "3" in pronoun.morph.get("Person", []) and tensed_of(verb).tag_ == "VBD"
    opens = verb.left_edge in (joint, pronoun) and joint.nbor(-1).text != COMMA
    return joined and past and opens and not speaks


def _said_before(verb: Token, pack: LanguagePack, tags: Container[str] = PAST) -> Token | None:
    """What was said, behind a past verb of saying, before a verb that is joined to that."""
    says = verb.head
    if says.tag_ not in tags or auxiliaries(says) or says.lemma_.lower() not in pack.speech.saying:
        return None
    found = [t for t in says.rights if t.dep_ == "ccomp" and t.i < verb.i]
    if len(found) != 1 or subject_before(found[0]) is None or subject_before(verb) is None:
        return None
    return None if any(t.is_quote for t in verb.doc[says.i : verb.i]) else found[0]
