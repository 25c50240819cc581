"""Institutions: the body of a post that one sort of body alone gives, and that is told without it.

A headteacher's school, a governor's central bank, a chief's police.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.sections.actors.entry import Entry, only
from explainer.sections.actors.role import Role, head_word, is_any
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.shortened import plain_parts
from explainer.text.tokens import bare


def institution_of(role: Role, end: int, scene: Scene) -> Entry | None:
    """Give the one school of a "headteacher", or the one central bank of a "governor".

    It is named in the sentence, or in the one before; the one police force of an article, of who
    has a rank that no other body gives, anywhere before. None for "a headteacher", for one of
    something that the role tells or that stands behind the name, which ends at ``end``, and where
    two such are named; of two schools the one that is named in the sentence.
    """
    doc, words = scene.doc, scene.words
    told = [bare(token.text) for token in doc[role.start : role.end]]
    school = words.school_offices & {head_word(role.head, scene), "".join(told)}  # "head teacher"
    ranked = all(word in words.ranks for word in told[:-1]) or _is_police_rank(told, words)
    ranked |= "".join(told) in words.school_offices
    if is_any(role, scene) or not ranked or role.head != role.end - 1 or _is_of(end, scene):
        return None
    first, last = scene.bounds(role.start)
    before = scene.before(first)
    if school:
        every = _named(words.school_bodies, scene)
        here = only(body for body in every if _is_in(body, first, last, scene))
        return here or _near(only(every), before, last, scene)
    house = words.houses_of.get(told[-1])
    if house is not None and doc[role.head].text[0].isupper():  # "Rabbi Ann Roe"
        body = only(_named(house, scene))
        town = body is not None and not words.localities.isdisjoint(plain_parts(body.name))
        start = 0 if town else before  # "Elm City Council … | Councilman | Ann Roe"
        return _near(body, start, role.start if town else last, scene)
    if {*told} <= words.police_offices and doc[role.head].text.istitle():  # "Chief Ann Roe"
        other = any(t.lower_ in words.other_chiefs for t in doc)
        return None if other else _near(only(_named(words.police, scene)), before, last, scene)
    if _is_police_rank(told, words) and doc[role.head].text[0].isupper():
        force = only(body for body in _named(words.police, scene) if _is_force(body, scene))
        return force if force is not None and force.names[0].start < role.start else None
    if told[-1] in words.bank_offices:
        banks = [bank for bank in _named(words.banks, scene) if _is_central(bank, scene)]
        bank = _near(only(banks), before, last, scene)
        return bank if bank is not None and _is_alone(bank, scene) else None
    return None


def _is_police_rank(told: Sequence[str], words: NameWords) -> bool:
    """Whether words are a rank that the police alone give: "Det Chief Insp", "PC"."""
    ranks = either(words.police_ranks, words.ranks, words.sole_titles, words.short_titles)
    return {*told} <= ranks and not words.police_ranks.isdisjoint(told)


def _is_force(body: Entry, scene: Scene) -> bool:
    """Whether a body is the police of a place: "Elm Police", "Police Norland"."""
    words, parts = scene.words, plain_parts(body.name)
    landed = parts[0] in words.police and len(parts) == 2 and parts[1] in words.state_words
    return parts[-1] in words.police or landed


def _is_of(end: int, scene: Scene) -> bool:
    """Whether it is told behind a name of whom somebody is: "Governor Ann Roe | of | Elm"."""
    doc, links = scene.doc, scene.words.place_links | scene.words.from_words
    behind = doc[end : end + 2]
    return any(t.lower_ in links for t in behind[: 2 if behind.text.startswith(",") else 1])


def _near(body: Entry | None, first: int, last: int, scene: Scene) -> Entry | None:
    return body if body is not None and _is_in(body, first, last, scene) else None


def _is_in(body: Entry, first: int, last: int, scene: Scene) -> bool:
    return any(scene.at.get(at) is body for at in range(first, last))


def _is_alone(bank: Entry, scene: Scene) -> bool:
    """Whether an article tells of no body and place but a bank, and of no state."""
    words = scene.words
    lands = either(words.localities, words.countries, words.province_nouns, words.other_governed)
    others = (e for e in scene.at.values() if e is not bank)
    return all(e.kind == "person" for e in others) and not any(t.lower_ in lands for t in scene.doc)


def _named(nouns: Iterable[str], scene: Scene) -> list[Entry]:
    """The bodies whose name holds one of some nouns."""
    return [body for noun in nouns for body in scene.worded.get(noun, ())]


def _is_central(bank: Entry, scene: Scene) -> bool:
    """Whether a bank is a state's: "Central Bank of Elm", "Bank of Elm", "Elm Reserve Bank"."""
    parts = plain_parts(bank.name)
    tied = parts[0] in scene.words.banks and parts[1:2] and parts[1] in scene.words.place_links
    return bool(tied) or not scene.words.central.isdisjoint(parts)
