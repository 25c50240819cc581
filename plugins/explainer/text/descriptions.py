"""Descriptions: whom "the mayor" stands for, where one person of the article has that role."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from explainer.model import Actor, Reading
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token


def described(
    reading: Reading, actors: Sequence[Actor], named: Mapping[int, Actor]
) -> dict[int, Actor]:
    """Give the actor by index for each "the" with a role that just one person has.

    That person has been named before, and every word between is one of the role's.
    """
    holders = _holders(actors, reading)
    first: dict[str, int] = {}
    for at in sorted(named):
        first.setdefault(named[at].id, at)
    found: dict[int, Actor] = {}
    for token in reading.doc:
        people = holders.get(token.lower_)
        if people is None or len(people) != 1 or token.i in named or token.tag_ != "NN":
            continue
        person, words = people[0]
        if first.get(person.id, token.i) < token.i and _is_definite(token, words, reading):
            found[token.i] = person
    return found


def _holders(
    actors: Sequence[Actor], reading: Reading
) -> dict[str, list[tuple[Actor, frozenset[str]]]]:
    """The people by the noun that heads one of their roles, with the words of the role."""
    roles = reading.pack.names.role_heads - reading.pack.names.vague_roles
    full = reading.pack.names.full_titles
    found: dict[str, dict[str, tuple[Actor, set[str]]]] = {}
    for actor in actors:
        for role in actor.roles:
            words = [full.get(word, word) for word in map(bare, role.split())]
            for word in words:
                if word in roles:
                    entry = found.setdefault(word, {}).setdefault(actor.id, (actor, set()))
                    entry[1].update(words)
    return {
        word: [(actor, frozenset(words)) for actor, words in people.values()]
        for word, people in found.items()
    }


def _is_definite(token: Token, words: frozenset[str], reading: Reading) -> bool:
    """Whether "the" stands before a noun and nothing but words of the role between."""
    articles = reading.pack.names.definite
    at = token.i - 1
    while at >= 0 and reading.doc[at].lower_ in words and reading.doc[at].dep_ != "prep":
        at -= 1
    if at < 0 or reading.doc[at].lower_ not in articles:
        return False
    after = reading.doc[token.i + 1] if token.i + 1 < len(reading.doc) else None
    if after is not None and (after.pos_ in ("NOUN", "PROPN") or after.tag_ == "POS"):
        return False
    return not any(child.dep_ in ("prep", "relcl", "acl", "appos") for child in token.children)
