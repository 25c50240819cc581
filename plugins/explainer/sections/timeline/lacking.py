"""Lacking: what somebody has not done so far, or refuses to do, which is news as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.timeline.doers import is_certain
from explainer.sections.timeline.shapes import is_main, is_simple_present
from explainer.text.syntax.clauses import PRESENT, auxiliaries, children, is_infinitive
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.subjects import subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.sections.timeline.looked import Looked
    from explainer.sections.timeline.narrating import Narrator
    from explainer.sections.timeline.verbs import Verbs


def is_lack(clause: Looked, verbs: Verbs, narrator: Narrator) -> bool:
    """Tell whether somebody has not done something: "has not met for two years", "has yet to meet".

    So with who "refuses to meet".
    """
    verb, subject = clause.verb, subject_of(clause.verb)
    if subject is None or not narrator.doers.is_somebody(subject):
        return False
    certain = is_certain(subject, verbs.pack)
    if (awaited := awaited_of(verb, verbs.pack)) is not None:
        passive = is_passive(awaited)
        deed = narrator.deeds.is_deed(awaited) and not verbs.is_saying(awaited)
        record = awaited.lemma_.lower() in verbs.pack.events.contests  # "has yet to win a match"
        return certain and deed and not (passive or record)
    refused = certain and _is_refusal(verb, narrator)
    return refused or verbs.lack_of(verb, clause.times) is not None


def awaited_of(verb: Token, pack: LanguagePack) -> Token | None:
    """Give what somebody has not done so far: "meet" of "has yet to meet", "is yet to meet"."""
    words = pack.certainty
    if verb.lemma_.lower() not in either(words.perfect, words.copulas):
        return None
    if verb.tag_ not in PRESENT or auxiliaries(verb):
        return None
    yet = [t.i for t in children(verb) if t.lower_ in words.unfulfilled and t.i > verb.i]
    below = (t for t in children(verb) if t.dep_ == "xcomp" and is_infinitive(t))
    return next((t for t in below if yet and t.i > yet[0]), None)


def _is_refusal(verb: Token, narrator: Narrator) -> bool:
    """Whether somebody still refuses to do something: "the board refuses to sell"."""
    refused = narrator.pack.certainty.averted & narrator.pack.speech.attitudes
    below = [t for t in children(verb) if t.dep_ == "xcomp" and is_infinitive(t)]
    placed = is_main(verb) and is_simple_present(verb) and verb.lemma_.lower() in refused
    return placed and narrator.deeds.is_deed(verb) and any(map(narrator.deeds.is_deed, below))
