"""Gender: what the words around a person and the words of the name tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from explainer.language.tables.names import Gender, NameWords
from explainer.model import Actor
from explainer.text.tokens import bare


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


def _roles(actor: Actor, words: NameWords) -> Iterator[Gender]:
    """The genders that the words of the roles tell."""
    for word in {word for role in actor.roles for word in role.lower().split()}:
        if word in words.women:
            yield "f"
        if word in words.men:
            yield "m"
