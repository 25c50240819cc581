"""Pronouns: whom "he" and "she" stand for, where gender and grammar leave one person.

A pronoun inside quotation marks is left alone: who "he" is there, the speaker knows. Outside,
the candidates are the people named shortly before, in the same sentence or the ones before it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.language.tables.names import Gender, NameWords
from explainer.model import Actor, Reading
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

REACH = 2
"""Sentences before its own in which a pronoun looks for a person."""
OPENING, CLOSING, STRAIGHT = "“«", "”»", '"'


@dataclass(frozen=True, slots=True)
class _Mention:
    """A person as named or meant: the actor, where one is known, its sentence, whether it acts."""

    actor: Actor | None
    word: str
    sentence: int
    subject: bool


def resolved(
    reading: Reading, named: Mapping[int, Actor], genders: Mapping[str, Gender | None]
) -> dict[int, Actor]:
    """Give the actor by index for each pronoun that stands for just one person.

    ``named`` gives the actor by token, ``genders`` the gender by the actor's id.
    """
    words = reading.pack.names
    quoted = quoted_tokens(reading)
    found: dict[int, Actor] = {}
    recent: list[_Mention] = []
    for number, span in enumerate(reading.spans):
        recent = [m for m in recent if m.sentence >= number - REACH]
        if any(t.lower_ in words.first_person and t.i not in quoted for t in span):
            continue
        for token in span:
            person = named.get(token.i)
            gender = words.pronouns.get(token.lower_)
            if person is not None:
                if person.kind != "person" or named.get(token.i + 1) is person:
                    continue
            elif gender is not None and token.pos_ == "PRON":
                if token.i in quoted:
                    continue
                person = _antecedent(token, gender, recent, genders, number)
                if person is None:
                    continue
                found[token.i] = person
            elif not _somebody(token, reading.pack) or token.i in quoted:
                continue
            subject = token.dep_ in ("nsubj", "nsubjpass")
            recent.append(_Mention(person, token.lower_, number, subject))
    return found


def _somebody(token: Token, pack: LanguagePack) -> bool:
    """Whether a word may be a person whom no actor stands for: an unknown name, "the mother"."""
    if token.dep_ not in ("nsubj", "nsubjpass"):
        return False
    if token.pos_ == "PROPN":
        kind = pack.labels.get(token.ent_type_)
        named = not token.ent_type_ or kind in ("person", "place", "organization")
        return token.text[0].isupper() and named
    return token.tag_ == "NN" and token.lower_ in pack.names.role_heads


def gender_of(actor: Actor, before: Sequence[str], words: NameWords) -> Gender | None:
    """The gender that titles, roles and the given name tell; None where they tell none.

    ``before`` holds the words that stand right before its mentions.
    """
    told = {g for w in before if (g := words.courtesy.get(bare(w)))}
    for role in actor.roles:
        for word in role.lower().split():
            told |= {g for g, table in (("f", words.women), ("m", words.men)) if word in table}  # type: ignore[misc]
    if len(told) == 1:
        return told.pop()
    return words.given.get(actor.name.split()[0].lower())


def quoted_tokens(reading: Reading) -> frozenset[int]:
    """The indices of the tokens inside quotation marks; a paragraph ends an open quotation."""
    found: set[int] = set()
    paragraph, inside = -1, False
    for sentence, span in zip(reading.article.sentences, reading.spans, strict=True):
        if sentence.paragraph != paragraph:
            paragraph, inside = sentence.paragraph, False
        for token in span:
            mark = token.text
            if mark in OPENING or mark in CLOSING or mark == STRAIGHT or mark in ("``", "''"):
                inside = mark in OPENING or mark == "``" or (mark == STRAIGHT and not inside)
            elif inside:
                found.add(token.i)
    return frozenset(found)


def _antecedent(
    token: Token,
    gender: Gender,
    recent: Sequence[_Mention],
    genders: Mapping[str, Gender | None],
    sentence: int,
) -> Actor | None:
    """The one person whom a pronoun may stand for.

    That is the only person of the gender named nearby; failing that the only one in its own
    sentence, if that is a subject; failing that, for a subject, the only subject of the
    sentence before.
    """
    fits = [m for m in recent if m.actor is None or genders.get(m.actor.id) in (gender, None)]
    only = _only(fits)
    if only is not None:
        return only
    here = [m for m in fits if m.sentence == sentence]
    if here:
        return _only(here) if all(m.subject for m in here) else None
    if token.dep_ not in ("nsubj", "nsubjpass"):
        return None
    return _only([m for m in fits if m.sentence == sentence - 1 and m.subject])


def _only(mentions: Sequence[_Mention]) -> Actor | None:
    """The actor of all these mentions; None where they are of several, or of somebody unknown."""
    people = {m.actor.id if m.actor else m.word: m.actor for m in mentions}
    return next(iter(people.values())) if len(people) == 1 else None
