"""Undone: what came to nothing, as its own sentence tells.

"A strike set for Monday was called off", "was due to speak but fell ill", "was expected to vote
but did not".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.status.around import denies
from explainer.text.syntax.clauses import TENSED, VERBAL, auxiliaries, children, is_infinitive
from explainer.text.syntax.parts import tensed_of
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.certainty import CertaintyWords


def is_cancelled(participle: Token, pack: LanguagePack) -> bool:
    """Tell whether what was planned does not come: "a strike set for Monday was called off".

    So with "talks, due to begin on Monday, were put off". A "bid to put off the trial, which is set
    for Monday" has put off nothing.
    """
    if participle.dep_ == "xcomp":
        participle = participle.head  # "due | to begin", "was | to begin"
    if participle.dep_ == "acomp" and participle.head.dep_ == "relcl":
        participle = participle.head  # "which was | due"
    noun, words = participle.head, pack.certainty
    above = noun.head
    adjective = participle.dep_ in {"amod", "prep"} and participle.tag_ == "JJ"
    behind = adjective and participle.i > noun.i
    if not (behind or participle.dep_ in {"acl", "relcl"}) or above.pos_ not in VERBAL:
        return False
    if above.dep_ == "acl" and is_infinitive(above):
        return False
    if noun.dep_ in {"dobj", "nsubjpass"}:
        parts = (t.lower_ for t in children(above) if t.dep_ in {"prt", "advmod"})
        lemma = above.lemma_.lower()
        return lemma in words.cancelled or any(f"{lemma} {p}" in words.cancelled for p in parts)
    held = above.lemma_.lower() in pack.events.happening
    return noun.dep_ == "nsubj" and held and denies(above, words)


def came_otherwise(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether something else came of what was planned: "was due to speak but fell ill"."""
    parts = children(verb)
    if not any(t.lower_ in words.turning for t in parts if t.dep_ == "cc"):
        return False
    finite = tensed_of(verb)
    joined = (t for t in parts if t.dep_ == "conj" and t.i > verb.i)
    return finite.tag_ == "VBD" and any(tensed_of(t).tag_ in TENSED for t in joined)


def was_overtaken(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether what was planned was for a day that is over: "due home on the day she died"."""
    above = verb.head.head if verb.head.dep_ in {"acomp", "oprd"} else verb.head
    finite = above if is_infinitive(verb) else verb
    if tensed_of(finite).tag_ != "VBD":
        return False
    days = either(pack.verbs.whole_days, pack.verbs.hours) | pack.verbs.past_lengths
    told = (t for t in verb.subtree if t.dep_ == "relcl" and t.i > verb.i)
    return any(t.head.lower_ in days and tensed_of(t).tag_ == "VBD" for t in told)


def is_undone(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether it is told that it came to nothing: "was expected to vote but did not"."""
    return any(
        t.lemma_.lower() in words.standing_in
        and t.tag_ in TENSED
        and own_subject(t) is None
        and denies(t, words)
        and all(c.dep_ in {"neg", "punct", "cc"} for c in children(t))
        for t in children(verb)
        if t.dep_ == "conj"
    )


def is_parted(participle: Token, words: CertaintyWords) -> bool:
    """Tell whether a denied auxiliary stands apart: "he had not, as he claimed, written it".

    "It did not, as was said, kill anybody".
    """
    if auxiliaries(participle):
        return False
    helper = participle.head
    if participle.tag_ == "VB" and helper.dep_ == "advcl" and helper.tag_ in TENSED:
        helper = helper.head  # joined to the aside, of which a bare verb can be no part
    lemma, tag = helper.lemma_.lower(), participle.tag_
    kind = lemma in either(words.perfect, words.copulas) and tag == "VBN"
    if participle.dep_ == "conj" and own_subject(participle) is None:
        joined = any(t.dep_ == "cc" and t.i < participle.i for t in children(helper))
        kind = kind or (lemma in words.standing_in and tag in {"VB", "VBP"} and not joined)
    tensed = kind and helper.tag_ in TENSED
    return tensed and participle.i > helper.i and denies(helper, words)
