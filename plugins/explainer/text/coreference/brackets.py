"""Brackets: whom a statement means by words that do not name them.

It is read without the sentences before it: "his [Ben Crow] party backed her [Ada Poe]", "the
bank's [Elm Bank] shares".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from explainer.model import Actor, Reading
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.antecedents import antecedent_of
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.meant import (
    described_by,
    is_gendered,
    is_open,
    meant_by,
    named_beside,
)
from explainer.text.coreference.naming import is_named_before, is_third
from explainer.text.coreference.owners import owner_by_clause
from explainer.text.coreference.pairs import pair_of
from explainer.text.coreference.results import owner_of_result
from explainer.text.coreference.rivals import has_rival
from explainer.text.syntax.clauses import NOUN_SUBJECTS, children, is_finite
from explainer.text.syntax.features import is_neuter

if TYPE_CHECKING:
    from spacy.tokens import Token

NAMES = frozenset({"PROPN", "ADJ"})
MARKS = frozenset("'’")


def owner_of(noun: Token | None) -> Token | None:
    """Give the pronoun that says whose a noun is: "his" of "his office"; None without one."""
    if noun is None:
        return None
    return next((t for t in children(noun) if t.dep_ == "poss" and is_third(t)), None)


def word_end(token: Token) -> Token:
    """Give the last token of a written word, behind which a bracket stands: "'d" of "he'd".

    That of a noun stands behind what is tied to it: "the secretary of state [Ada Poe]".
    """
    doc = token.doc
    if token.pos_ == "NOUN":
        tied = (t for t in children(token) if t.dep_ == "prep" and t.i == token.i + 1)
        token = next((t.right_edge for t in tied), token)
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
    actor = _stood_for(pronoun, reading, cast)
    if actor is None:
        return owner_by_clause(pronoun, reading, cast)
    return None if has_rival(pronoun, actor, reading, cast) else actor


def _stood_for(pronoun: Token, reading: Reading, cast: Cast) -> Actor | None:
    noun = antecedent_of(pronoun, reading, cast) if pronoun.dep_ == "poss" else None
    if noun is None or any(t.dep_ == "conj" for t in children(noun)):
        return None
    actor = cast.at(noun) or named_beside(noun, cast)
    body = actor is not None and actor.kind != "person"
    return None if body and is_gendered(pronoun, reading) else actor


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
    named = {a.id for t in words if t.pos_ in NAMES and (a := cast.at(t)) is not None}
    named.update(a.id for t in words if t.pos_ == "ADJ" for a in _lands(t, reading, cast))
    told = {*besides, *(actor.id for actor in known)}
    for token in words:
        if subject is not None and token.i == subject.i and (known or is_third(token)):
            actors = known
        else:
            found = _whom(token, words, reading, cast)
            again = found and any(actor.id in named or actor.id in told for actor in found)
            actors = () if again else found
        for actor in actors:
            yield token, actor
            told.add(actor.id)


def _whom(token: Token, words: Sequence[Token], reading: Reading, cast: Cast) -> tuple[Actor, ...]:
    """Give for whom a word of a statement stands; none where that is not sure, or told in it.

    For a result that names no owner it is whose that is: "revenue".
    """
    if (owner := owner_of_result(token, reading, cast)) is not None:
        return (owner,)
    if token.pos_ == "NOUN":
        actor = described_by(token, reading, cast)
        return pair_of(token, reading, cast) if actor is None else (actor,)
    if not is_third(token) or scene_of(reading).inside[token.i] >= 0:
        return ()
    if is_named_before(token, (t for t in words if t.i != token.i), reading, cast):
        return ()
    if token.dep_ in NOUN_SUBJECTS:
        acts = is_finite(token.head) or not is_neuter(token)
        return meant_by(token, reading, cast) if acts and is_open(token) else ()
    actor = stood_for(token, reading, cast)
    return () if actor is None else (actor,)


def _lands(word: Token, reading: Reading, cast: Cast) -> Iterator[Actor]:
    """The states that an adjective names: "Norlandic"."""
    if word.lower_ in reading.pack.names.nations:
        states = (s for s in reading.pack.names.states if word.text in s.adjectives)
        forms = (form for state in states for form in (state.name, *state.others))
        yield from (a for form in forms if (a := cast.named(form)) is not None)
