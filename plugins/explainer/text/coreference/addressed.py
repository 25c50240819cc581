"""Addressed: whom something is told, where a pronoun in what is told can mean nobody else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from explainer.language.tables.names import Gender
from explainer.model import Reading
from explainer.text.coreference.cast import Cast
from explainer.text.syntax.parts import acted_on

if TYPE_CHECKING:
    from spacy.tokens import Token

OTHER: Mapping[Gender, Gender] = {"f": "m", "m": "f"}
"""The gender of whom neither "she" nor "he" can mean."""


def told_to(
    verb: Token, subject: Token, pronoun: Token, reading: Reading, cast: Cast
) -> Token | None:
    """Give whom something is told, if only she may be meant: "Mr Roe told | Ann Poe | that she".

    Both have a name and a gender, and nobody else of hers stands between.
    """
    whom, gender = acted_on(verb), reading.pack.names.pronouns.get(pronoun.lower_)
    if whom is None or gender is None or whom.i > pronoun.i:
        return None
    people = [a for t in (subject, whom) if (a := cast.at(t)) is not None and a.kind == "person"]
    if len(people) < 2 or [cast.gender(a) for a in people] != [OTHER[gender], gender]:
        return None
    between = pronoun.doc[verb.sent.start : pronoun.i]
    others = (a for t in between if (a := cast.at(t)) is not None and a not in people)
    return whom if all(a.kind != "person" for a in others) else None
