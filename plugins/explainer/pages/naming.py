"""Naming: what stands beside a name on a card, where the role and the body say the same once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from explainer.language.tables.names import NameWords, Party, State
from explainer.model import Actor
from explainer.pages.parties import Cast


def role_of(actor: Actor, cast: Cast) -> str:
    """Give the first role and the affiliation as one line; "" where the article gives neither."""
    first = actor.roles[:1]
    return line_of(first, body_of(actor, first, cast), cast)


def line_of(roles: Iterable[str], body: str, cast: Cast) -> str:
    """Give roles and a body as one line.

    A party stands apart as a role of its own does: "chairman, Republicans" would be theirs.
    """
    told = "; ".join(roles)
    apart = "; " if _party(body, cast.words) else ", "
    return apart.join(part for part in (told, body) if part)


def body_of(actor: Actor, roles: Iterable[str], cast: Cast) -> str:
    """Give the affiliation; "" where there is none, and where one of the roles tells it already.

    A role tells a body by any of its names, and a land or a party by its adjective.
    """
    body = actor.affiliation or ""
    told = " ".join(roles)
    forms = _forms(body, cast)
    return "" if body in told or any(_has(told, form) for form in forms) else body


def other_names(actor: Actor, words: NameWords | None) -> tuple[str, ...]:
    """Give the aliases that are another name: no part of the name, no adjective of a land.

    Of a party neither a word for one of its people ("Democratic") nor a part of it ("House
    Democrats") is one.
    """
    found = (alias for alias in actor.aliases if alias not in actor.name)
    party = _party(actor.name, words)
    if party is None:
        adjectives = {a for land in _lands(actor.name, words) for a in land.adjectives}
        return tuple(alias for alias in found if alias not in adjectives)
    names = {name.lower() for name in (party.name, *party.others)}
    return tuple(alias for alias in found if alias.lower() in names)


def voice_of(said: str, cast: Cast) -> Actor | None:
    """Give whom a phrase for a speaker names: by a name of theirs, behind a role of theirs.

    None where other words stand before the name: "the wife of Ann Roe" is somebody else.
    """
    for actor in cast.actors:
        roles = {role.casefold() for role in actor.roles}
        for name in (actor.name, *actor.aliases):
            before = said.removesuffix(name).strip() if said.endswith(name) else None
            if before is not None and _bare(before, cast).casefold() in {"", *roles}:
                return actor
    return None


def within(said: str, cast: Cast) -> str:
    """Give a phrase as it stands within a sentence: its article small, unless a name has it."""
    rest = _bare(said, cast)
    named = any(said.startswith((a.name, *a.aliases)) for a in cast.actors)
    return said if rest == said or named else said[:1].lower() + said[1:]


def _bare(said: str, cast: Cast) -> str:
    """A phrase without the article that opens it."""
    first, _, rest = said.partition(" ")
    return rest if cast.words and first.lower() in cast.words.articles else said


def _forms(body: str, cast: Cast) -> Iterator[str]:
    """The words that tell a body: its aliases, the adjectives of a land, the words for a party."""
    if not body:
        return
    known = next((actor for actor in cast.actors if actor.name == body), None)
    yield from known.aliases if known else ()
    for land in _lands(body, cast.words):
        yield from (land.name, *land.others, *land.adjectives)
    party = _party(body, cast.words)
    if party is not None:
        yield from (party.name, *party.others, *(word.title() for word in party.members))


def _has(text: str, form: str) -> bool:
    """Whether a form stands in a text as words of its own."""
    return re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text) is not None


def _lands(name: str, words: NameWords | None) -> Iterable[State]:
    """The land that a name is one of; none where it is none, and in a language without words."""
    return (s for s in (words.states if words else ()) if name in (s.name, *s.others))


def _party(name: str, words: NameWords | None) -> Party | None:
    """The party that a name is one of; None as well in a language without words."""
    return words.party_forms.get(name.lower()) if words else None
