"""Brackets: whom the pronouns of a statement stand for, where its own words do not name them.

A statement is read without the sentences before it: "his [Ben Crow] party backed her [Ada Poe]".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from explainer.model import Actor, Reading
from explainer.text.antecedents import antecedent_of
from explainer.text.attribution.scene import scene_of
from explainer.text.cast import Cast
from explainer.text.clauses import children
from explainer.text.meant import is_named_before, named_beside

if TYPE_CHECKING:
    from spacy.tokens import Token

PERSONAL = frozenset({"PRP", "PRP$"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
MARKS = frozenset("'’")
BACK = 2
"""Sentences before its own in which somebody else may be whom a pronoun means."""
CLIMB = 3
"""Words between a noun and the name that it describes."""


def owner_of(noun: Token | None) -> Token | None:
    """Give the pronoun that says whose a noun is: "his" of "his office"; None without one."""
    if noun is None:
        return None
    return next((t for t in children(noun) if t.dep_ == "poss" and is_third(t)), None)


def is_third(token: Token) -> bool:
    """Tell whether a word is "he", "him", "its": for who is told of, and not "himself"."""
    own = token.morph.get("Reflex", [])
    return token.tag_ in PERSONAL and "3" in token.morph.get("Person", []) and not own


def word_end(token: Token) -> Token:
    """Give the last token of a written word, behind which a bracket stands: "'d" of "he'd"."""
    doc = token.doc
    while not token.whitespace_ and token.i + 1 < len(doc) and doc[token.i + 1].text[0] in MARKS:
        if len(doc[token.i + 1]) == 1:
            break  # a quotation mark
        token = doc[token.i + 1]
    return token


def behind(token: Token) -> int:
    """Give the characters of the article up to the end of the word that a token opens."""
    last = word_end(token)
    return last.idx + len(last)


def stood_for(pronoun: Token, reading: Reading, cast: Cast) -> Actor | None:
    """Give whom a pronoun stands for that is no subject, or None where that is not sure."""
    if (actor := cast.at(pronoun)) is not None:
        return actor
    noun = antecedent_of(pronoun, reading, cast) if pronoun.dep_ == "poss" else None
    if noun is None or any(t.dep_ == "conj" for t in children(noun)):
        return None
    return cast.at(noun) or named_beside(noun, cast)


def brackets(
    words: Sequence[Token],
    first: tuple[Token | None, Sequence[Actor]],
    reading: Reading,
    cast: Cast,
    *,
    besides: Collection[str] = (),
) -> Iterator[tuple[Token, Actor]]:
    """Give the words of a statement that need a name behind them, each with whom it stands for.

    Args:
        words: The tokens of the statement.
        first: Its subject, with those for whom that is known to stand.
        reading: The article.
        cast: Its actors.
        besides: Ids of who says it, whose name stands beside the statement.
    """
    subject, known = first
    named = {a.id for t in words if t.pos_ == "PROPN" and (a := cast.at(t)) is not None}
    told = set(besides)
    inside = scene_of(reading).inside
    for token in words:
        if subject is not None and token.i == subject.i:
            yield from ((token, actor) for actor in known)
            told.update(actor.id for actor in known)
            continue
        if not is_third(token) or token.dep_ in SUBJECTS or inside[token.i] >= 0:
            continue
        actor = stood_for(token, reading, cast)
        if actor is None or actor.id in named | told:
            continue
        others = (t for t in words if t.i != token.i)
        if is_named_before(token, others, reading, cast) or _has_rival(token, actor, reading, cast):
            continue
        told.add(actor.id)
        yield token, actor


def _has_rival(pronoun: Token, actor: Actor, reading: Reading, cast: Cast) -> bool:
    """Whether somebody unnamed was told of before: "The gunman fled. Poe led the search. His …"."""
    names = reading.pack.names
    if _is_one_of_several(pronoun, actor, reading, cast):
        return True
    people = names.role_heads | names.women | names.men
    gender = names.pronouns.get(pronoun.lower_)
    if gender is None:
        return False
    other = names.women if gender == "m" else names.men
    first = reading.spans[max(0, reading.index(pronoun) - BACK)].start
    for token in reading.doc[first : pronoun.i]:
        if token.tag_ != "NN" or token.dep_ == "compound":
            continue
        known = token.lemma_.lower() in people - other
        acts = token.dep_ in SUBJECTS and token.lemma_.lower() in reading.pack.speech.people
        if not known and not acts:
            continue
        if not any(cast.at(t) is actor for t in (token, *_described(token), *children(token))):
            return True
    return False


def _is_one_of_several(pronoun: Token, actor: Actor, reading: Reading, cast: Cast) -> bool:
    """Whether others who may be meant are named before: "Poe said Crow and his party …"."""
    gender = reading.pack.names.pronouns.get(pronoun.lower_)
    first = reading.spans[max(0, reading.index(pronoun) - 1)].start
    others = {
        a.id
        for t in reading.doc[first : pronoun.i]
        if (a := cast.at(t)) is not None and a is not actor and a.kind == "person"
        if cast.gender(a) in (gender, None)
    }
    return gender is not None and bool(others)


def _described(noun: Token) -> Iterator[Token]:
    """Whom a noun describes behind a comma: "Ada Poe, a lawyer and the town's mayor, …"."""
    for _ in range(CLIMB):
        if noun.dep_ not in ("appos", "conj"):
            break
        noun = noun.head
        yield noun
