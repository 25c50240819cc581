"""Context: when a prospect whose pronoun points to earlier words is told with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Evidence, Reading
from explainer.sections.outlook.voices import Voices
from explainer.text.coreference.assumed import is_told_by, takes_as_told
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.context import told_before, widened
from explainer.text.coreference.meant import is_speaker
from explainer.text.coreference.naming import is_named_before
from explainer.text.syntax.clauses import NOUN_SUBJECTS, NOUNS, OBJECTS, PLURAL
from explainer.text.syntax.features import (
    is_he_or_she,
    is_neuter,
    is_pointing,
    is_several,
    is_third_person,
)

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack

CLAUSES = frozenset({"xcomp", "ccomp", "advcl", "oprd"})
"""What completes a verb of expecting."""


def with_context(
    subject: Token, shown: Span, reading: Reading, voices: Voices
) -> tuple[Span, Evidence | None] | None:
    """Give a statement with the words that its subject points to, where they are found."""
    bare = takes_as_told(subject, reading.pack)
    away = bare or (is_pointing(subject) and subject.head.dep_ == "ccomp")  # "said that could cost"
    whole = None if away else widened(subject, shown, reading, voices.cast)
    if whole is not None:
        return whole, None
    told = told_before(
        subject,
        shown,
        reading,
        voices.cast,
        one_voice=lambda before: _is_same_voice(subject, before, voices),
    )
    if told is None or (bare and not is_told_by(subject, told[0], reading, voices.cast)):
        return None
    return told[1], reading.evidence(told[0])


def is_awaited(noun: Token, verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun is itself what will come: "the result is expected in May".

    It takes up nothing that was told, as it does in "the move is expected to cost jobs".
    """
    completed = any(t.dep_ in CLAUSES for t in verb.rights)
    awaits = noun.head == verb and verb.lemma_.lower() in pack.certainty.prospects
    return awaits and noun.dep_ == "nsubjpass" and not completed


def is_clear(
    subject: Token, shown: Span, said_by: str | None, reading: Reading, voices: Voices
) -> bool:
    """Tell whether a pronoun stands for who speaks, or for what a statement names before it."""
    speaks = said_by is not None and not is_pointing(subject)
    if speaks and is_speaker(subject, reading, voices.cast):
        return not _names_another(subject, reading, voices.cast)
    if depends_before(subject, shown, reading.pack):
        return True
    return is_named_before(subject, shown, reading, voices.cast)


def _names_another(subject: Token, reading: Reading, cast: Cast) -> bool:
    """Tell whether "he" may be another than who speaks: "said that if Fox wins, he may go".

    So of "reminded Fox he would have to go", and of "told the clerks they would have to go".
    """
    told = [t for t in subject.head.head.rights if t.dep_ in OBJECTS and t.i < subject.i]
    if is_several(subject):
        return any(is_several(t) for t in told)
    if not is_he_or_she(subject):
        return False
    clause = subject.head
    before = [*subject.doc[clause.left_edge.i : subject.i]]
    actors = (cast.at(t) for t in (*before, *told))
    return any(actor is not None and actor.kind == "person" for actor in actors)


def depends_before(subject: Token, shown: Span, pack: LanguagePack) -> bool:
    """Tell whether a condition says what "it" is: "if a gate broke, it could cost jobs".

    So with "they" for those whom one noun names: "if the guild pays, they will need a loan".
    """
    before = subject.doc[shown.start : subject.i]
    nouns = [t for t in before if t.pos_ in NOUNS]
    if is_third_person(subject) and is_several(subject):
        one = [t for t in nouns if t.dep_ in NOUN_SUBJECTS and t.head.dep_ == "advcl"]
        bodies = len(one) == 1 and one[0].lower_ in either(
            pack.agenda.bodies, pack.names.households
        )
        nouns = one if bodies and not any(is_several(t) or t.tag_ in PLURAL for t in nouns) else []
    elif not is_pointing(subject) and not is_neuter(subject):
        return False
    return bool(nouns) and any(t.lower_ in pack.certainty.conditions for t in before)


def _is_same_voice(subject: Token, before: Span, voices: Voices) -> bool:
    """Tell whether who says a sentence also said the one before, be it in another quotation."""
    now, first = voices.quoted.get(subject.i), voices.quoted.get(before.start + 1)
    return now is not None and first is not None and now.speaker == first.speaker
