"""Wares: which names are of products and craft, as their makers and other models tell."""

from __future__ import annotations

from collections.abc import Mapping

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.names.bodies import marks_of
from explainer.text.names.signs import Kinds, Parts, Signs
from explainer.text.names.surnames import words_of_people
from explainer.text.names.verdicts import opens_as_thing, told

MODEL = 4
"""Words of the name of a model, with its maker: "Acme Watch Mini"."""


def of_ranges(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make things of the models of a product: "Acme Zorvex Mini" beside the "Acme Zorvex" of Acme.

    Not of what does or says something, nor of what its words tell to be anything else.
    """
    wares = {
        p
        for p, signs in found.items()
        if len(p) > 1 and kinds.get(p) == "thing" and _is_maker(p[:1], kinds, found)
        if signs.craft or signs.device or signs.labels["thing"]
    }
    kinds.update({p[:1]: "organization" for p in wares})
    single = {p for p, s in found.items() if len(p) == 1 and s.craft and kinds.get(p) == "thing"}
    for parts in sorted(found, key=len):
        signs = found[parts]
        speaks = signs.says or signs.speaks or signs.titled or signs.role
        part = len(parts) > 1 and parts[:1] in single and kinds.get(parts) == "organization"
        if part and not (speaks or told(signs, words)):
            kinds[parts] = "thing"  # "Zenda Vision Core", beside "use Zenda 2"
        if len(parts) == 2 and kinds.get(parts) == "thing" and signs.labels["thing"]:
            _shorten(parts[1:], kinds, found, words)
        lives = signs.acts or signs.says or signs.speaks or signs.titled or signs.role
        opens = any(parts[:n] in wares for n in range(2, len(parts)))
        several = (*parts[:-1], f"{parts[-1]}s") in wares  # "Acme Clips", "an Acme Clip"
        if (opens or several) and not (lives or told(signs, words)):
            kinds[parts] = "thing"
            wares.add(parts)


def _shorten(last: Parts, kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make a thing of the last word of one, unless it is somebody's: "Zorvex", an "Acme Zorvex"."""
    short = found.get(last)
    if kinds.get(last) != "person" or short is None or last[0] in words_of_people(kinds):
        return
    human = short.titled or short.role or short.described or short.beside
    if not (human or last[0] in words.given):
        kinds[last] = "thing"


def _is_maker(parts: Parts, kinds: Kinds, found: Mapping[Parts, Signs]) -> bool:
    """Whether a name is a body's, or does something and nothing tells what it is."""
    kind = kinds.get(parts)
    return kind == "organization" or (kind is None and parts in found and found[parts].acts > 0)


def of_makers(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make things of a maker and a product, both named alone: "the Acme Zorvex" beside "Zorvex".

    Not of what ends as a body does, and of no club, which goes by its town too.
    """
    heads = either(
        *(words.body_heads, words.place_heads, words.club_heads, words.club_endings),
        *(words.company_endings, words.state_words, words.regions, words.capitals),
    )
    for parts, signs in found.items():
        alone = found.get(parts[1:]) if len(parts) == 2 else None
        model = 2 < len(parts) <= MODEL and not (parts[-1] in heads or told(signs, words))
        ware = len(parts) == 2 or model  # "the Acme Watch Mini", "Acme Stores"
        ware = ware and not words.wares.isdisjoint((parts[1], words.singular_of(parts[1])))
        says = signs.says and signs.article * 2 <= signs.mentions  # not "the Acme Watch", each time
        ware = ware and not (says or signs.unit)
        if ware and kinds.get(parts[:1]) == kinds.get(parts) == "organization":
            kinds[parts] = "thing"  # "the Acme Watch"
        lives = signs.titled or signs.role or signs.acts or signs.beside or signs.addressed
        named = parts[0] in words.given or parts[0] in words.surname_first
        if ware and kinds.get(parts) == "person" and not (lives or named):
            kinds[parts] = "thing"  # "less than Zenda Glass"
        if alone is None or parts[1] in heads or told(signs, words) or told(alone, words):
            continue
        other = {kinds.get(parts), kinds.get(parts[1:])} - {None}
        plays = signs.plural + alone.plural + alone.club + alone.plays + alone.says + alone.unit
        if kinds.get(parts[:1]) == "organization" and other == {"organization"} and not plays:
            kinds[parts] = kinds[parts[1:]] = "thing"


def of_crafts(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make things of what crafts are called for short: "Webb", beside a Webb Space Telescope."""
    people = words_of_people(kinds)
    crafts = [p for p, kind in kinds.items() if kind == "thing" and p[-1] in words.devices]
    short = {word for p in crafts for word in p[:-1]} - people
    short -= either(words.state_words, words.regions, words.capitals)
    for parts, signs in found.items():
        shown = signs.mentions + signs.says + signs.members + signs.addressed + marks_of(signs) > 1
        labelled = signs.labels["organization"] > signs.labels["person"]
        body = signs.acronym or (labelled and shown)  # not "Webb's mirrors", once
        if len(parts) == 1 and parts[0] in short and not (body or signs.titled or signs.role):
            kinds[parts] = "thing"


def of_storms(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make things of what storms and ships are called for short: "Ana", beside a Hurricane Ana.

    So it is beside somebody of that given name: "Ana Roe" is no storm, and "Ana" may be the storm.
    """
    things = [p for p, kind in kinds.items() if kind == "thing" and opens_as_thing(p, words)]
    named = (p for p, kind in kinds.items() if kind == "person" and len(p) > 1)
    short = {p[-1] for p in things} - {p[-1] for p in named}
    for word in short:
        signs = found.get((word,))
        if signs is not None and not (signs.titled or signs.role):
            kinds[word,] = "thing"
