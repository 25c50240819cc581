"""Undergoing: what is in progress, and what somebody is in the midst of or stands accused of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.doers import is_certain
from explainer.sections.timeline.shapes import is_main
from explainer.text.syntax.clauses import auxiliaries, children
from explainer.text.syntax.parts import nouns_under
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from explainer.language.pack import LanguagePack
    from explainer.sections.timeline.doers import Doers
    from explainer.sections.timeline.looked import Looked

NEAR = 3
"""Words behind a copula in which "under way" says that an event goes on."""


def lasts(clause: Looked, doers: Doers) -> bool:
    """Tell whether a clause without a date tells what lasts: "an inquiry is under way".

    So with what somebody is in the midst of ("Roe is on trial"), and of what they stand accused.

    Args:
        clause: A clause that no time dates.
        doers: Tells who is somebody.
    """
    return _is_amid(clause, doers) or _goes_on(clause, doers.pack) or is_accused(clause, doers)


def _is_amid(clause: Looked, doers: Doers) -> bool:
    """Whether somebody takes part in what lasts: "the firm is in talks", "Roe is on trial".

    So does who "is the subject of an inquiry".
    """
    pack, copula, subject = doers.pack, clause.verb, own_subject(clause.verb)
    words = pack.events
    if copula.lemma_.lower() not in pack.certainty.copulas or subject is None:
        return False
    if not is_main(copula) or not doers.is_somebody(subject):
        return False
    known = (t for t in children(copula) if t.dep_ == "attr" and t.lower_ in words.undergoing)
    of = (t for noun in known for t in children(noun) if t.lower_ in pack.names.from_words)
    about = (t.lemma_.lower() for link in of for t in children(link) if t.dep_ == "pobj")
    if any(lemma in words.lasting | words.ordeals for lemma in about):
        return True
    links = [t for t in children(copula) if t.dep_ == "prep" and t.lower_ in words.amid]
    nouns = [*nouns_under(links)]
    bare = [t for t in nouns if not any(c.dep_ in {"det", "poss"} for c in children(t))]
    return any(t.lemma_.lower() in words.lasting for t in bare)


def _goes_on(clause: Looked, pack: LanguagePack) -> bool:
    """Whether an event is in progress: "an inquiry is under way"."""
    subject = own_subject(clause.verb)
    named = subject is not None and subject.lemma_.lower() in pack.events.nouns
    is_so = clause.verb.lemma_.lower() in pack.certainty.copulas
    named = named or (is_so and subject is not None and subject.pos_ == "NOUN")
    if not named or clause.status != "ongoing" or not is_main(clause.verb):
        return False
    first = clause.verb.i + 1
    parts = clause.verb.doc[first : first + NEAR]
    bare = (t for t in parts if not any(t.lefts))  # not "is seen as one way"
    return any(t.lower_ in pack.events.underway for t in bare)


def is_accused(clause: Looked, doers: Doers) -> bool:
    """Tell whether somebody stands accused: "Roe is charged with fraud", "faces two counts"."""
    pack, verb = doers.pack, clause.verb
    words = pack.events
    subject, lemma = subject_of(verb), verb.lemma_.lower()
    if clause.status != "ongoing" or subject is None or not doers.is_somebody(subject):
        return False
    if lemma in words.facing:
        things = (t for t in children(verb) if t.dep_ == "dobj")
        return any(t.lemma_.lower() in words.ordeals for t in things)
    helpers = auxiliaries(verb)
    passive = len(helpers) == 1 and helpers[0].dep_ == "auxpass"
    said = any(t.dep_ == "prep" and t.i > verb.i for t in children(verb))
    return passive and said and lemma in words.charged and is_certain(subject, pack)
