"""Gender: what the words around a person and the words of the name tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import pairwise

from explainer.language.tables.names import Gender, NameWords
from explainer.model import Actor, Reading
from explainer.text.attribution.scene import scene_of
from explainer.text.somebody import is_person
from explainer.text.tokens import bare

LEAST = 2
"""Pronouns that must stand for somebody before they tell a gender: one may be another's."""


def gender_of(
    actor: Actor, words: NameWords, before: Iterable[str] = (), *, by_name: bool = True
) -> Gender | None:
    """Give the gender that an article tells of a person; None where nothing tells just one.

    A title of politeness, in a name or right before it, goes before a given name, and that
    before a role: a chairman may be a woman. Where titles disagree ("Mr. and Mrs. Roe"), the name
    decides.

    Args:
        actor: The person.
        words: The language's words of naming.
        before: The words that stand right before its mentions.
        by_name: Whether a given name tells a gender, which it seems to of some who bear it.
    """
    names = [name.split() for name in (actor.name, *actor.aliases)]
    near = (*before, *(word for parts in names for word in parts))
    titles = {g for word in near if (g := words.courtesy.get(bare(word)))}
    firsts = [parts[0] for parts in names if len(parts) > 1 and by_name]
    given = {g for first in firsts if (g := words.given.get(bare(first)))}
    for told in (titles, given, set(_roles(actor, words))):
        if len(told) == 1:
            return next(iter(told))
    return None


def doubted(
    reading: Reading,
    named: Mapping[int, Actor],
    genders: Mapping[str, Gender | None],
    assumed: Collection[str],
) -> frozenset[str]:
    """Give the ids of people of whom a given name seems to tell the wrong gender.

    Whoever has just spoken goes on to speak: 'Bo Roe, a nurse, said no. "Never," she said'. Nobody
    else whom the paragraph names or tells of may be meant, and nowhere else may the pronoun that
    goes on be the one of the name.

    Args:
        reading: The article.
        named: The actor by the index of each token that names one.
        genders: The gender of each person by id.
        assumed: The ids of those of whom nothing but a given name tells it.
    """
    scene, doc, words = scene_of(reading), reading.doc, reading.pack.names
    goes_on: set[tuple[str, Gender]] = set()
    for before, at in pairwise(scene.grammar.sayers):
        actor, gender = named.get(before), words.pronouns.get(doc[at].lower_)
        first, _ = scene.bounds(at)
        if gender is None or actor is None or actor.id not in genders or before < first:
            continue
        others = {a.id for t in doc[first:at] if (a := named.get(t.i)) is not None} - {actor.id}
        fit = any(genders[other] in (gender, None) for other in others & genders.keys())
        unnamed = (t for t in doc[first:at] if t.tag_ == "NN" and t.head.i != before)
        spoken_to = (words.pronouns.get(t.lower_) for t in doc[before].head.rights)
        if gender in spoken_to:
            continue  # "Ann Roe asked | him | why. He said"
        if not fit and not any(is_person(t, reading.pack) for t in unnamed):
            goes_on.add((actor.id, gender))
    return frozenset(
        key
        for key, gender in goes_on
        if key in assumed and genders[key] != gender and (key, genders[key]) not in goes_on
    )


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
    for role in actor.roles:
        polite = words.courtesy.get(bare(role.partition(" ")[0]))  # "Mr Justice"
        if polite and " " in role:
            yield polite
