"""Owners: whose "his" and "her" tell a thing to be, by who does what their clause tells.

"Crow sold his mill", "as Poe said in her speech": the person whom the sentence names before them,
where nobody else in it may be meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Actor, Reading
from explainer.text.coreference.candidates import Search, may_be
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.meant import meant_by, named_beside
from explainer.text.coreference.newcomers import may_go_on
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import PERSONAL, children
from explainer.text.syntax.parts import verbs_above
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.names import Gender


def owner_by_clause(pronoun: Token, reading: Reading, cast: Cast) -> Actor | None:
    """Give the person whom "his" or "her" stands for as who acts above it, or None.

    The subject of a clause above that is a thing, or of the other gender, is passed over.
    """
    gender = reading.pack.names.pronouns.get(pronoun.lower_)
    if gender is None or pronoun.dep_ != "poss":
        return None
    for verb in verbs_above(pronoun):
        subject = own_subject(verb)
        if subject is None or (subject.pos_ == "PRON" and not _is_same(subject, gender, reading)):
            continue
        if subject.i > pronoun.i:
            return None
        if subject.tag_ in PERSONAL:
            found = meant_by(subject, reading, cast)
            return found[0] if len(found) == 1 else None
        actor = cast.at(subject) or named_beside(subject, cast)
        if actor is None and is_person(subject, reading.pack):
            return None
        if actor is None or actor.kind != "person" or cast.gender(actor) not in (gender, None):
            continue
        search = Search(pronoun, actor, gender, reading, cast, frozenset())
        if may_go_on(subject, search):
            return None
        return actor if cast.gender(actor) == gender and _is_alone(subject, search) else None
    return None


def _is_same(subject: Token, gender: Gender, reading: Reading) -> bool:
    """Whether a subject is a pronoun of a gender: "he" above "his"."""
    same = reading.pack.names.pronouns.get(subject.lower_) == gender
    return same and subject.tag_ in PERSONAL


def _is_alone(subject: Token, search: Search) -> bool:
    """Whether a sentence names nobody else before a pronoun for whom that may stand."""
    if any(t.dep_ == "conj" for t in children(subject)):
        return False
    sentence = search.reading.spans[search.reading.index(search.pronoun)]
    before = (t for t in sentence if t.i < search.pronoun.i and t.i != subject.i)
    return not any(may_be(t, search) for t in before)
