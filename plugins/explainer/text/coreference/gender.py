"""Gender: what the words around a person and the words of the name tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from explainer.language.tables.names import Gender, NameWords
from explainer.model import Actor
from explainer.text.tokens import bare

LEAST = 2
"""Pronouns that must stand for somebody before they tell a gender: one may be another's."""


def gender_of(actor: Actor, words: NameWords, before: Iterable[str] = ()) -> Gender | None:
    """Give the gender that an article tells of a person; None where nothing tells just one.

    A title of politeness, in a name or right before it, goes before a given name, and that
    before a role: a chairman may be a woman. Where titles disagree ("Mr. and Mrs. Roe"), the name
    decides.

    Args:
        actor: The person.
        words: The language's words of naming.
        before: The words that stand right before its mentions.
    """
    names = [name.split() for name in (actor.name, *actor.aliases)]
    near = (*before, *(word for parts in names for word in parts))
    titles = {g for word in near if (g := words.courtesy.get(bare(word)))}
    given = {g for parts in names if len(parts) > 1 and (g := words.given.get(bare(parts[0])))}
    for told in (titles, given, set(_roles(actor, words))):
        if len(told) == 1:
            return next(iter(told))
    return None


def told_by_pronouns(
    stood_for: Iterable[tuple[Gender | None, Actor]], genders: Mapping[str, Gender | None]
) -> dict[str, Gender]:
    """Give the gender of each person of whom nothing but "he" or "she" tells it, by id.

    All pronouns of a person must agree: where they do not, one at least is another's.

    Args:
        stood_for: The gender of each pronoun for which grammar leaves one person, who it is.
        genders: What is known by id.

    Examples:
        >>> kim = Actor(id="kim-poe", name="Kim Poe", kind="person", evidence=(), rule="")
        >>> told_by_pronouns([("f", kim), ("f", kim)], {"kim-poe": None})
        {'kim-poe': 'f'}
        >>> told_by_pronouns([("f", kim), ("m", kim), ("m", kim)], {"kim-poe": None})
        {}
    """
    counts = Counter((actor.id, gender) for gender, actor in stood_for)
    people = Counter(key for key, _ in counts)
    return {
        key: gender
        for (key, gender), times in counts.items()
        if gender and genders.get(key) is None and times >= LEAST and people[key] == 1
    }


def _roles(actor: Actor, words: NameWords) -> Iterator[Gender]:
    """The genders that the words of the roles tell."""
    for word in {word for role in actor.roles for word in role.lower().split()}:
        if word in words.women:
            yield "f"
        if word in words.men:
            yield "m"
