"""Unshown: content that nobody says, or that is yet to be shown.

"Refused to say that", "few believe that", "must prove that", "was reported killed".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.status.around import denies
from explainer.text.syntax.clauses import PRESENT, VERBAL, auxiliaries, children, is_infinitive
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.certainty import CertaintyWords

STEPS = 12
"""Verbs above one of saying that are looked at."""


def is_unspoken(saying: Token, words: CertaintyWords) -> bool:
    """Tell whether somebody does not say something, or shall no longer.

    "Refused to say that", "stopped short of saying that", "was told to stop saying that"; but
    "never stopped saying that".
    """
    verb = saying
    for _ in range(STEPS):
        link = verb.head if verb.dep_ == "pcomp" else None
        if link is None and verb.dep_ != "xcomp":
            return False
        if link is not None and link.lower_ in words.lacking:
            return True
        above = verb.head if link is None else link.head
        above = above.head if above.pos_ in {"ADV", "ADJ"} else above  # "stopped short of"
        if above.pos_ not in VERBAL:
            return False
        averted = above.lemma_.lower() in words.averted
        if averted != denies(above, words):
            return True
        if averted:
            return False
        verb = above
    return False


def is_to_be_shown(saying: Token, words: CertaintyWords) -> bool:
    """Tell whether somebody has yet to say or show something: "must prove that he lied"."""
    if saying.lemma_.lower() not in words.showing:
        return False
    if any(a.lower_ in words.modals for a in auxiliaries(saying)):
        return True
    return is_obliged(saying, words)


def is_obliged(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether somebody has to do something: "need to prove it", but not "had to"."""
    above = verb.head
    bound = verb.dep_ == "xcomp" and above.lemma_.lower() in words.obligation
    return bound and is_infinitive(verb) and above.tag_ in PRESENT


def is_of_scant(saying: Token, words: CertaintyWords) -> bool:
    """Tell whether next to nobody says something: "few believe that", "few voters think that"."""
    subject = own_subject(saying)
    return subject is not None and is_scant(subject, words)


def is_scant(who: Token, words: CertaintyWords) -> bool:
    """Tell whether next to nobody is meant: "few", "few voters", but not "a few voters"."""
    few = [t for t in (who, *children(who)) if t.lower_ in words.scant]
    some = (t for word in (who, *few) for t in children(word))
    told = [t for t in some if t.dep_ in {"det", "quantmod", "advmod"}]
    if any(t.lower_ in words.not_negations for t in told):
        return bool(few)  # "only a few"
    return bool(few) and not any(t.dep_ in {"det", "quantmod"} for t in told)


def is_supposed(saying: Token, words: CertaintyWords) -> bool:
    """Tell whether somebody is only said to be so: "was reported killed", "is feared drowned"."""
    lemma = saying.lemma_.lower()
    said = lemma in words.speech | words.believing | words.weak_saying
    return said and saying.tag_ == "VBN"
