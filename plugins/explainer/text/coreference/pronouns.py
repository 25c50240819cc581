"""Pronouns: whom "he" and "she" stand for, where gender and grammar leave one person.

A pronoun inside quotation marks is left alone: who "he" is there, the speaker knows. Outside,
the candidates are the people named shortly before, in the same sentence or the ones before it.
Where they leave nobody or several, it is whom the article goes on telling of.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.language.tables.names import Gender
from explainer.language.tables.speech import SpeechWords
from explainer.model import Actor, Reading
from explainer.text.attribution.about import is_passing_on
from explainer.text.attribution.scene import Scene, scene_of
from explainer.text.coreference.background import is_behind_background
from explainer.text.coreference.protagonist import Told
from explainer.text.coreference.rivals import asked_by, has_come_between, has_rival, met_by
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import children, first_of_row, is_tagged_on
from explainer.text.syntax.subjects import is_main_subject
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

BEARING = frozenset({"nsubj", "nsubjpass", "poss"})
"""Dependencies of a word for somebody whom a pronoun behind it may mean."""
REACH = 2
"""Sentences before its own in which a pronoun looks for a person."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """A person as named or meant: the actor, where one is known, its sentence, whether it acts."""

    actor: Actor | None
    word: str
    sentence: int
    subject: bool
    reports: bool = False
    """Whether it stands behind what it reports, so that it goes on to speak, but not to act."""
    owns: bool = False
    """Whether it only tells whose kin it is whom a name beside it names, who goes on to speak."""

    def known(self, *, speaks: bool) -> Actor | None:
        """Give the actor whom a pronoun may stand for that goes on to speak, or to act."""
        return self.actor if speaks or not self.reports else None


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known while pronouns are resolved, in the order of the article."""

    actors: tuple[Actor, ...]
    places: dict[int, Actor]
    genders: Mapping[str, Gender | None]
    voices: None = None

    def at(self, token: Token) -> Actor | None:
        return self.places.get(token.i)

    def gender(self, actor: Actor) -> Gender | None:
        return self.genders.get(actor.id)


def resolved(
    reading: Reading,
    named: Mapping[int, Actor],
    genders: Mapping[str, Gender | None],
    *,
    settled: bool = False,
) -> dict[int, Actor]:
    """Give the actor by index for each pronoun that stands for just one person.

    ``named`` gives the actor by token, ``genders`` the gender by the actor's id. Where pronouns do
    not agree, ``settled`` lets "she" be nobody for whom "he" stood first.
    """
    words = reading.pack.names
    scene = scene_of(reading)
    inside = scene.inside
    found: dict[int, Actor] = {}
    known = _Known(tuple({a.id: a for a in named.values()}.values()), {**named}, genders)
    recent: list[_Mention] = []
    told = Told()
    taken: dict[str, Gender] = {}
    for number, span in enumerate(reading.spans):
        told.own += inside[span.root.i] < 0
        recent = [m for m in recent if m.sentence >= number - REACH]
        if any(t.lower_ in words.first_person and inside[t.i] < 0 for t in span):
            continue
        open_he: _Mention | None = None
        for token in span:
            person = named.get(token.i)
            gender = words.pronouns.get(token.lower_)
            if person is not None:
                last = named.get(token.i + 1) is not person
                if person.kind != "person" or not last or token.i in scene.signed:
                    continue
                if is_passing_on(token, scene):
                    continue
            elif gender is not None and token.pos_ == "PRON":
                if inside[token.i] >= 0:
                    continue
                person = _meant(token, gender, recent, told, number, reading, known)
                if person is None:
                    open_he = _Mention(None, gender, number, subject=False)
                    continue
                if taken.setdefault(person.id, gender) != gender and settled:
                    continue
                found[token.i] = known.places[token.i] = person
            elif (
                token.dep_ not in BEARING
                or not _somebody(token, reading.pack)
                or _is_outside(token, scene)
            ):
                continue
            bearer = person or _bearer(token, named)
            if person is not None and inside[token.i] < 0:
                told.add(person, told.own)
            elif bearer is None and token.pos_ == "NOUN":
                told.unnamed[token.lemma_.lower()] += 1
            subject = _acts(token)
            reports = subject and bearer is not None and _reports_behind(token, scene)
            owns = token.dep_ == "poss" and _bearer(token.head, named) is not None
            recent.append(_Mention(bearer, token.lower_, number, subject, reports, owns))
            if (
                open_he is not None
                and person is not None
                and not subject
                and genders.get(person.id) in (open_he.word, None)
            ):
                recent.append(open_he)  # "they passed | him | over; it went to Roe. He": not Roe
    return found


def _bearer(noun: Token, named: Mapping[int, Actor]) -> Actor | None:
    """The person whose name stands in commas behind a noun: "his | lawyer, | Ann Roe,"."""
    names = (named.get(t.i) for t in noun.rights if t.dep_ == "appos" and t.pos_ == "PROPN")
    return next((a for a in names if a is not None and a.kind == "person"), None)


def _meant(
    pronoun: Token,
    gender: Gender,
    recent: Sequence[_Mention],
    told: Told,
    sentence: int,
    reading: Reading,
    known: _Known,
) -> Actor | None:
    """Whom a pronoun stands for, by those named near, else by whom the article is about."""
    words = reading.pack.speech
    person = _antecedent(pronoun, gender, recent, known.genders, sentence, words)
    if person is None or has_rival(pronoun, person, reading, known):
        person = _protagonist(pronoun, gender, told, reading, known)
    if person is not None and is_behind_background(pronoun, person, scene_of(reading), known):
        return None
    return person


def _protagonist(
    pronoun: Token, gender: Gender, told: Told, reading: Reading, known: _Known
) -> Actor | None:
    """Whom the article is about, where a sentence tells of nobody else before a pronoun."""
    person = told.protagonist(gender, told.own, known.genders)
    if person is None or has_come_between(pronoun, person, reading, known):
        return None
    return person


def _is_outside(token: Token, scene: Scene) -> bool:
    """Whether a word stands in a quotation or a dateline, and not in what the article tells."""
    quoted = scene.inside[token.i] >= 0
    return quoted or token.i < scene.dateline(scene.paragraph(token.i))


def _reports_behind(name: Token, scene: Scene) -> bool:
    """Whether a name stands behind what its bearer reports of others: "he fled, Poe said"."""
    said = [t for t in children(name.head) if t.dep_ == "ccomp" and t.i < name.head.i]
    return is_tagged_on(name.head) and all(scene.inside[t.i] < 0 for t in said)


def _acts(token: Token) -> bool:
    """Whether a name is a subject, or joined to one: of "Roe and Holm met" both are.

    So is who owns what a sentence is about: "Roe's | speech was late".
    """
    token = first_of_row(token)
    owns = token.dep_ == "poss" and is_main_subject(token.head)
    return owns or token.dep_ in ("nsubj", "nsubjpass")


def _somebody(token: Token, pack: LanguagePack) -> bool:
    """Whether a word may be a person whom no actor stands for: an unknown name, "the mother"."""
    if token.dep_ not in ("nsubj", "nsubjpass"):
        return token.dep_ == "poss" and token.tag_ == "NN" and is_person(token, pack)
    if token.pos_ == "PROPN":
        kind = kind_of(token, pack)
        named = not token.ent_type_ or kind in ("person", "place", "organization")
        return token.text[0].isupper() and named
    return token.tag_ == "NN" and is_person(token, pack)


def _antecedent(
    token: Token,
    gender: Gender,
    recent: Sequence[_Mention],
    genders: Mapping[str, Gender | None],
    sentence: int,
    words: SpeechWords,
) -> Actor | None:
    """The one person whom a pronoun may stand for.

    That is the only person of the gender named nearby; failing that the only one in its own
    sentence, if that is a subject; failing that, for a subject, the only subject of the
    sentence before.
    """
    fits = [m for m in recent if m.actor is None or genders.get(m.actor.id) in (gender, None)]
    if others := {name.lower() for name in met_by(token) | asked_by(token, words)}:
        near = [m for m in recent if m.sentence == sentence and m.word in others]
        known = {m.actor.id for m in near if m.actor is not None}
        fits = [m for m in fits if m not in near and (m.actor is None or m.actor.id not in known)]
    speaks = token.dep_ != "nsubjpass" and token.head.lemma_.lower() in words.saying
    only = _only(fits, speaks=speaks)
    if only is not None:
        return only
    here = [m for m in fits if m.sentence == sentence]
    if here:
        return _only(here, speaks=speaks) if all(m.subject for m in here) else None
    if token.dep_ not in ("nsubj", "nsubjpass"):
        return None
    before = (m for m in fits if m.sentence == sentence - 1 and m.subject)
    return _only([m for m in before if not (m.owns and speaks)], speaks=speaks)


def _only(mentions: Sequence[_Mention], *, speaks: bool) -> Actor | None:
    """The actor of all these mentions; None where they are of several, or of somebody unknown."""
    known = [(m.known(speaks=speaks), m.word) for m in mentions]
    people = {actor.id if actor else word: actor for actor, word in known}
    return next(iter(people.values())) if len(people) == 1 else None
