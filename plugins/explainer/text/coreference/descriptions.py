"""Descriptions: whom "the mayor" stands for, where one person of the article has that role.

The role tells it, wherever the two stand; ``attribution/standins.py`` goes by whom the sentence
before is about, and needs no role. They stay two: this one is found for a whole article before its
pronouns, on which the other rests. What both ask of roles and nouns stands in ``offices.py``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Actor, Reading
from explainer.text.coreference.eras import eras_of
from explainer.text.coreference.offices import is_of_post, offices_of, telling_behind
from explainer.text.syntax.clauses import PLURAL, SINGULAR
from explainer.text.syntax.features import has_an
from explainer.text.syntax.groups import groups_in
from explainer.text.syntax.subjects import is_main_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

BROUGHT_IN = frozenset({"nsubj", "nsubjpass", "dobj"})
"""Dependencies of one who does something, or has it done to him."""
TITLES = 3
"""Tokens in which a name starts that titles may open: "Ms. Roe"."""


@dataclass(frozen=True, slots=True)
class _Holder:
    """A person with the words of one role, and those of them that the role is never told without.

    "The minister" is no deputy minister, and "the president" nobody who was one formerly; "the
    mayor" may be the acting mayor.
    """

    person: Actor
    words: frozenset[str]
    needed: frozenset[str]


def described(
    reading: Reading, actors: Sequence[Actor], named: Mapping[int, Actor]
) -> dict[int, Actor]:
    """Give the actor by index for each "the" with a role that just one person has.

    That person has been named before, and every word between is one of the role's, or names the
    body or state that the person acts for. Nobody unnamed of whom the word is told came since:
    behind "her foreign minister", "the minister" is not the prime minister. Of times long gone it
    is told only of whom something in those times was told before. Where two without a name are
    brought in ("an officer shot him", "by an officer"), "the officer" may be either.
    """
    eras = eras_of(reading)
    holders = _holders(actors, reading.pack)
    mates, many = _mates(reading, named), _many(reading)
    last: dict[str, int] = {}
    apart: dict[str, int] = {}
    found: dict[int, Actor] = {}
    for token in reading.doc:
        if token.i in named:
            last[named[token.i].id] = token.i
        roles = holders.get(token.lower_)
        if roles is None or token.i in named or token.tag_ not in SINGULAR:
            continue
        if token.lower_ in many:
            continue
        if is_of_post(token, reading.pack):
            continue
        people = {r.person.id: r.person for r in roles if _is_meant(token, r, named, reading.pack)}
        people = {key: p for key, p in people.items() if (token.lower_, key) not in mates}
        person = next(iter(people.values())) if len(people) == 1 else None
        before = last.get(person.id, -1) if person is not None else -1
        then = before >= 0 and (eras[before] or not eras[token.i])
        if person is not None and then and before > apart.get(token.lower_, -1):
            found[token.i] = person
        elif not people and _is_another(token, named):
            apart[token.lower_] = token.i
    return found | _led(reading, named)


def _many(reading: Reading) -> set[str]:
    """The nouns by which an article brings in two or more people whom nobody names there."""
    once, found = set[str](), set[str]()
    for token in reading.doc:
        acts = token.dep_ in BROUGHT_IN or (token.dep_ == "pobj" and token.head.dep_ == "agent")
        if not acts or token.pos_ != "NOUN" or not has_an(token):
            continue
        if all(t.dep_ != "appos" for t in token.rights):
            (found if token.lower_ in once else once).add(token.lower_)
    return found


def _mates(reading: Reading, named: Mapping[int, Actor]) -> set[tuple[str, str]]:
    """The nouns for many of whom somebody is told as one, with who that is.

    "Many sailors, including Roe": "the sailor" may be any of them.
    """
    doc, words, found = reading.doc, reading.pack.names, set[tuple[str, str]]()
    for link, end in groups_in(doc[:], [tuple(phrase.split()) for phrase in words.such]):
        before = doc[link - 1] if link and doc[link - 1].text != "," else doc[max(link - 2, 0)]
        actor = next((named[at] for at in range(end, end + TITLES) if at in named), None)
        if actor is not None and before.tag_ in PLURAL:
            found.add((before.lemma_.lower(), actor.id))
    return found


def _led(reading: Reading, named: Mapping[int, Actor]) -> dict[int, Actor]:
    """Who is told by a role in the first sentence and named with no other word in the next.

    "Fares will rise, the port's top clerk has said. | Ann Roe said": the roles of the actors hold
    those words already (``sections/actors/echoes.py``).
    """
    first = reading.article.opening
    opening = reading.spans[first : first + 2]
    subjects = [t for span in opening for t in span if is_main_subject(t)]
    if len(opening) < len(subjects) or not subjects:
        return {}
    told, actor = subjects[0], named.get(subjects[-1].i)
    if actor is None or actor in (named.get(token.i) for token in opening[0]):
        return {}
    if _speaks_in_both(told, subjects[-1], reading.pack):
        return {told.i: actor}
    if told.lower_ in (token.lower_ for token in subjects[-1].subtree):
        return {}  # "The clerk left. Clerk Ann Roe said"
    words = [t.lower_ for t in told.doc[told.left_edge.i : told.i + 1]]
    small = reading.pack.names.definite  # "the port's clerk" has its article
    held = ("".join(w for w in role.lower().split() if w not in small) for role in actor.roles)
    return {told.i: actor} if "".join(w for w in words if w not in small) in held else {}


def _speaks_in_both(told: Token, me: Token, pack: LanguagePack) -> bool:
    """Whether what somebody new is called stands behind the name of who speaks on.

    "A retired | clerk | told a court that it sank. Ann Roe, 61, a former clerk at the port, said".
    """
    saying = pack.speech.saying
    says = told.head.lemma_ in either(saying, pack.speech.informing) and me.head.lemma_ in saying
    roles = (c for c in me.rights if c.dep_ == "appos" and has_an(c))
    own = (t.lower_ for role in roles for t in role.doc[role.left_edge.i : role.i + 1])
    return says and has_an(told) and told.tag_ in SINGULAR and told.lower_ in own


def _is_another(noun: Token, named: Mapping[int, Actor]) -> bool:
    """Whether a noun brings in somebody without a name: "her foreign minister said"."""
    owned = any(t.dep_ == "poss" for t in noun.lefts)
    beside = any(t.i in named for t in noun.rights if t.dep_ == "appos")
    return owned and not beside and noun.dep_ in BROUGHT_IN


def _holders(actors: Sequence[Actor], pack: LanguagePack) -> dict[str, list[_Holder]]:
    """The people by the noun that heads one of their roles, with the words of the role."""
    words = pack.names
    telling = either(words.ranks, words.former, words.shadowing) - words.filling
    found: dict[str, list[_Holder]] = {}
    for actor in actors:
        for office in offices_of(actor, pack):
            if office.head not in words.vague_roles:
                needed = telling & office.title - {office.head}
                holder = _Holder(actor, office.words, needed)
                found.setdefault(office.head, []).append(holder)
    return found


def _is_meant(
    token: Token, holder: _Holder, named: Mapping[int, Actor], pack: LanguagePack
) -> bool:
    """Whether "the" stands before a noun and between them nothing but what tells this holder."""
    doc, at, body = token.doc, token.i - 1, holder.person.affiliation
    told = {token.lower_}
    while at >= 0 and doc[at].dep_ != "prep":
        place = named.get(at)
        if doc[at].lower_ not in holder.words and (place is None or place.name != body):
            break
        told.add(doc[at].lower_)
        at -= 1
    if at < 0 or doc[at].lower_ not in pack.names.definite or not holder.needed <= told:
        return False
    after = doc[token.i + 1] if token.i + 1 < len(doc) else None
    if after is not None and (after.pos_ in ("NOUN", "PROPN") or after.tag_ == "POS"):
        return False
    told_behind = (t.lower_ for part in telling_behind(token) for t in part.subtree)
    return all(word in holder.words or word in pack.names.definite for word in told_behind)
