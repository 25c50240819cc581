"""Pending: what is not decided yet, and may come: "has not ruled out a sale", "needs approval"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.somebody import is_person
from explainer.text.status.rejecting import excluding_of
from explainer.text.syntax.clauses import NOUNS, PRESENT, VERBAL, is_infinitive
from explainer.text.syntax.features import has_the
from explainer.text.syntax.parts import has_not, is_passive, nouns_under, tensed_of
from explainer.text.syntax.perfects import is_past_perfect
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


def leaves_open(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether somebody does not rule something out: "has not ruled out | selling the mill".

    What nobody "had ruled out" by then may be ruled out now; "foul play" was before.
    """
    out = excluding_of(verb, pack)
    if out is None or not has_not(verb) or is_past_perfect(verb, pack.certainty):
        return False
    new = pack.outlook.hypothetical
    things = (t for above in (verb, out) for t in above.rights if t.i > out.i)
    near = (t.tag_ == "VBG" and t.left_edge.i == out.i + 1 for t in (*verb.rights, *out.rights))
    return any(near) or any(t.pos_ == "NOUN" and t.lemma_.lower() in new for t in things)


def awaits_approval(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell whether a known thing still has to be approved: "the deal needs approval by the state".

    So with "needs to be approved", "is subject to approval". A law that "requires approval" of
    other things does so at any time.
    """
    words, lemma = pack.outlook, verb.lemma_.lower()
    if tensed_of(verb).tag_ not in PRESENT or has_not(verb) or verb.dep_ == "relcl":
        return False
    known = subject.pos_ == "PROPN" or has_the(subject)
    if is_person(subject, pack) or kind_of(subject, pack) == "person":
        return False
    if not known or subject.lemma_.lower() in pack.speech.norms:
        return False
    more = (t.i > verb.i and t.pos_ in VERBAL and t.dep_ in {"relcl", "conj"} for t in verb.subtree)
    if any(more):
        return False  # "…, which is expected to decide in May", "and is expected to close in May"
    if lemma in pack.certainty.copulas:
        states = (t for t in verb.rights if t.dep_ == "acomp" and t.lower_ in words.depending)
        return any(_is_consent(t, pack) for state in states for t in nouns_under(state.rights))
    if lemma not in words.needing:
        return False
    below = (t for t in verb.rights if t.dep_ == "xcomp" and is_infinitive(t) and is_passive(t))
    things = (t for t in verb.rights if t.dep_ == "dobj")
    undecided = any(t.lemma_.lower() in pack.unknowns.pending for t in below)
    return undecided or any(_is_consent(t, pack) for t in things)


def _is_consent(noun: Token, pack: LanguagePack) -> bool:
    return noun.pos_ in NOUNS and noun.lemma_.lower() in pack.outlook.consents
