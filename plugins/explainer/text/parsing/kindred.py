"""Kindred: whose kin a clause with "whose" tells of: "Ann Roe of Elm, | whose | husband left".

Parsers hang it on the noun right before. No place, body or thing has a husband.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.parsing.happening import PERSON, nouns_before
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import PLACE_LABELS, TIME_LABELS, ancestors

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

OWNER = "WP$"
NAMELESS = PLACE_LABELS | TIME_LABELS | {"ORG"}


def with_kindred(doc: Doc, pack: LanguagePack) -> Doc:
    """Hang clauses about somebody's kin on the nearest person before them.

    Only those that hang on what cannot have any; where no person stands there they stay.

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The tables of its language.
    """
    for owner in doc:
        if owner.tag_ != OWNER or owner.head.lemma_.lower() not in pack.names.kin:
            continue
        verb = next((t for t in ancestors(owner) if t.dep_ == "relcl"), None)
        if verb is None or verb.head.i > owner.i or _may_have_kin(verb.head, pack):
            continue
        before = (t for t in nouns_before(owner) if _may_have_kin(t, pack))
        person = next(before, None)
        if person is not None and person.dep_ == "appos" and person.head.pos_ == "PROPN":
            person = person.head  # "Ann Roe, a nurse from Elm, whose son died"
        if person is not None and verb not in ancestors(person):
            verb.head = person
            forget(doc)
    return doc


def _may_have_kin(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun stands for a person: by its label, or by what it says."""
    if noun.pos_ == "PROPN":
        beside = [t for t in noun.rights if t.dep_ == "appos"]
        told = any(t.tag_ == "NN" and is_person(t, pack) for t in beside)
        return noun.ent_type_ == PERSON or (told and noun.ent_type_ not in NAMELESS)
    return noun.pos_ == "PRON" or is_person(noun, pack)
