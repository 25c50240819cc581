"""Candidates: whether a word may be somebody for whom "he" or "she" may stand, named or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.names import Gender, NameWords
from explainer.model import Actor, Reading
from explainer.text.attribution.holders import Knows
from explainer.text.attribution.scene import scene_of
from explainer.text.somebody import is_person, may_act
from explainer.text.syntax.apart import only_tells_which
from explainer.text.syntax.clauses import ACTED_ON, NOUN_SUBJECTS, PERSONAL, children
from explainer.text.tokens import BODIES, bare, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

BACK = 2
"""Sentences before its own in which the person is looked for whom a pronoun stands for."""
BEYOND = 2
"""Sentences before those in which somebody else may be meant."""
WINDOW = 30
"""Sentences that are looked at, those in quotation marks among them."""
STEPS = 3
"""Words between a noun and the name that it describes."""
PARTS = frozenset({"nsubj", "nsubjpass", "dobj", "dative", "pobj", "poss", "conj", "appos"})
"""What a noun hangs by that brings in somebody: not "Poe is a nurse", "while a nurse"."""
BESIDE = frozenset({"appos", "conj", "compound"})
ACTING = NOUN_SUBJECTS | ACTED_ON
SINGLING = frozenset({"det", "poss", "nummod", "predet", "compound", "nmod"})
"""What stands before a noun for one person; a bare one tells as what somebody is or acts."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for: others than an actor for whom a pronoun of a gender may stand.

    Attributes:
        pronoun: The word "he", "him", "his", "she" or "her".
        actor: The person for whom it seems to stand.
        gender: The gender that it tells.
        reading: The article.
        known: Who stands where in it, as far as that is known.
        told: Names that stand below the verb of "he", or before it with whom he meets, none of
            which is his.
    """

    pronoun: Token
    actor: Actor
    gender: Gender
    reading: Reading
    known: Knows
    told: frozenset[str]


def may_be(token: Token, search: Search) -> bool:
    """Tell whether a word may be somebody else of a gender: by name, or without one.

    A name of which nothing tells the kind, or a single word taken for a body, may be a surname.
    """
    known, gender = search.known, search.gender
    other = known.at(token)
    if other is not None and not _is_unsure(token, other, search):
        fits = other.kind == "person" and known.gender(other) in (gender, None)
        same = other is search.actor or surname(other) in search.told
        return fits and not same and not only_tells_which(token)
    if not _is_brought_in(token) or any(known.at(t) is not None for t in _told_of(token)):
        return False
    if token.text in search.told or _is_kin_of(token, search):
        return False
    pack, names = search.reading.pack, search.reading.pack.names
    if token.pos_ == "PROPN":
        kind = kind_of(token, pack)
        unsure = not token.ent_type_ and token.dep_ in ACTING and token.text.istitle()
        person = other is not None or kind == "person" or unsure
        person = person and not _is_body_called(token, pack)
        return person and token.tag_ == "NNP" and not only_tells_which(token)
    lemma = token.lemma_.lower()
    if token.tag_ != "NN" or _is_role(token, names) or lemma in _roles(search.actor, names):
        return False
    if token.dep_ not in NOUN_SUBJECTS and not any(t.dep_ in SINGLING for t in token.lefts):
        return False  # "tired of being mayor", "obstruction of justice"
    wrong = names.women if gender == "m" else names.men
    alone = token.dep_ in NOUN_SUBJECTS and token.right_edge.i == token.i
    person = is_person(token, pack) and lemma not in wrong
    one = lemma in pack.speech.people and lemma not in names.households  # a family is many
    person = person or (alone and one)
    return person and scene_of(search.reading).inside[token.i] < 0


def _is_brought_in(token: Token) -> bool:
    """Whether a word may bring in somebody by what it hangs by: "there is a | nurse", too."""
    there = token.dep_ == "attr" and any(t.dep_ == "expl" for t in token.head.lefts)
    return there or token.dep_ in PARTS


def _is_body_called(name: Token, pack: LanguagePack) -> bool:
    """Whether a name stands right behind a noun for a body: "the relief service | Arca"."""
    before = name.doc[max(0, (name.left_edge.i if name.dep_ == "appos" else name.i) - 1)]
    tied = before == name.head if name.dep_ == "appos" else before.head == name
    called = tied and before.pos_ == "NOUN" and before.is_lower
    return called and may_act(before, pack) and not is_person(before, pack)


def _is_kin_of(owner: Token, search: Search) -> bool:
    """Tell whether a word only tells whose kin somebody is who speaks: "the boy's mother, Ann Roe".

    She says more behind it, and not the boy, of whom she speaks.
    """
    beside = (t for t in owner.head.rights if owner.dep_ == "poss" and t.dep_ == "appos")
    named = any(search.known.at(t) is search.actor for t in beside)
    return named and is_sayer(search.pronoun, search.reading)


def _is_unsure(token: Token, other: Actor, search: Search) -> bool:
    """Whether a body or a place may be a person's surname: one plain word that does something."""
    names = search.reading.pack.names
    plain = " " not in other.name and other.name.istitle() and token.dep_ in ACTING
    if other.kind == "person" or not plain:
        return False
    told = token.dep_ in ACTED_ON and kind_of(token, search.reading.pack) in BODIES
    lands = (names.state_words, names.nations, names.provinces, names.capitals, names.regions)
    land = other.name.lower() in either(*lands, names.bodies)
    article = token.i > 0 and token.nbor(-1).dep_ == "det"
    return not (article or told or land)


def surname(actor: Actor) -> str:
    """Give the last word of somebody's name."""
    return actor.name.split()[-1]


def _roles(actor: Actor, names: NameWords) -> frozenset[str]:
    """The words of what a person is: "the governor" may be the one who is told of."""
    words = (bare(word) for role in actor.roles for word in role.split())
    return frozenset(names.full_titles.get(word, word) for word in words)


def _is_role(noun: Token, names: NameWords) -> bool:
    """Whether a noun says as what somebody does something: "spoke as a nurse"."""
    return noun.dep_ == "pobj" and noun.head.lower_ in names.as_words


def _told_of(noun: Token) -> Iterator[Token]:
    """The names that a noun may describe: "the mayor, Ada Poe", "Ada Poe, a lawyer and mayor"."""
    yield from (t for t in children(noun) if t.dep_ == "appos" and t.pos_ == "PROPN")
    for _ in range(STEPS):
        if noun.dep_ not in BESIDE:
            break
        noun = noun.head
        yield noun


def is_unknown(token: Token, search: Search) -> bool:
    """Tell whether a pronoun of the gender stands for nobody known, outside quotation marks."""
    names = search.reading.pack.names
    if token.tag_ not in PERSONAL or names.pronouns.get(token.lower_) != search.gender:
        return False
    told = scene_of(search.reading).inside[token.i] < 0
    return told and token.i < search.pronoun.i and search.known.at(token) is None


def is_sayer(subject: Token, reading: Reading) -> bool:
    """Tell whether a word is the subject of a verb of saying, and not whom it is about."""
    return subject.dep_ == "nsubj" and subject.head.lemma_.lower() in reading.pack.speech.saying


def told_in(pronoun: Token, reading: Reading) -> list[int]:
    """Give the sentence of a pronoun and those before that the article tells itself, last first."""
    index, inside = reading.index(pronoun), scene_of(reading).inside
    found = [index]
    for at in range(index - 1, max(-1, index - 1 - WINDOW), -1):
        text = reading.article.sentences[at].kind == "text"
        if text and inside[reading.spans[at].root.i] < 0:
            found.append(at)
        if len(found) > BACK + BEYOND:
            break
    return found
