"""Institutions: the body of a post that one sort of body alone gives, and that is told without it.

A headteacher's school, a governor's central bank, a chief's police.
"""

from __future__ import annotations

from collections.abc import Iterable

from explainer.sections.actors.entry import Entry
from explainer.sections.actors.role import Role, head_word
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.shortened import plain_parts
from explainer.text.tokens import bare


def institution_of(role: Role, scene: Scene) -> Entry | None:
    """Give the one school of a "headteacher", or the one central bank of a "governor".

    None for "a headteacher", for one of something that the role tells, and where two such are
    named; of two schools the one that is named in the sentence.
    """
    doc, words = scene.doc, scene.words
    some = doc[max(role.start - 1, 0)].lower_ in words.articles - words.definite
    told = [bare(token.text) for token in doc[role.start : role.end]]
    ranked = all(word in words.ranks for word in told[:-1])
    if some or not ranked or role.head != role.end - 1:
        return None
    if head_word(role.head, scene) in words.school_offices:
        every = _named(words.school_bodies, scene)
        first, last = scene.bounds(role.start)
        near = {id(scene.at.get(at)) for at in range(first, last)}
        return _only(every) or _only(body for body in every if id(body) in near)
    if told == ["chief"] and doc[role.head].text.istitle():  # "Chief Ann Roe", of the police
        return _only(_named(words.police, scene))
    if told[-1] in words.bank_offices:
        return _only(bank for bank in _named(words.banks, scene) if _is_central(bank, scene))
    return None


def _named(nouns: Iterable[str], scene: Scene) -> list[Entry]:
    """The bodies whose name holds one of some nouns, each once."""
    found = (body for noun in sorted(nouns) for body in scene.worded.get(noun, ()))
    return list({id(body): body for body in found}.values())


def _is_central(bank: Entry, scene: Scene) -> bool:
    """Whether a bank is a state's: "Central Bank of Elm", "Bank of Elm", "Elm Reserve Bank"."""
    parts = plain_parts(bank.name)
    tied = parts[0] in scene.words.banks and parts[1:2] and parts[1] in scene.words.place_links
    return bool(tied) or not scene.words.central.isdisjoint(parts)


def _only(bodies: Iterable[Entry]) -> Entry | None:
    found = list(bodies)
    return found[0] if len(found) == 1 else None
