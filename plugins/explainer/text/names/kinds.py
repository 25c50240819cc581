"""Kinds: what bears each name of an article, so that a name is of one kind throughout.

The signs of a name tell its kind; where they leave it open, the other names do: the longer name
that a name opens or ends, the list that it stands in, the other of a pair of states.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import pairwise

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.model import Reading
from explainer.text.names.acronyms import of_brackets, of_letters
from explainer.text.names.draft import Draft, key_of
from explainer.text.names.lists import of_brands, of_counted, of_lists
from explainer.text.names.namesakes import (
    head_of,
    of_bodies,
    of_counties,
    of_firms,
    of_heads,
    of_initials,
    of_seats,
    of_services,
    of_speakers,
    of_venues,
)
from explainer.text.names.signs import Kinds, Parts, Signs
from explainer.text.names.surnames import of_families, of_founders, of_people, of_tickets
from explainer.text.names.teams import of_teams
from explainer.text.names.verdicts import is_nobody, told
from explainer.text.names.voting import is_slight, voted
from explainer.text.names.wares import of_crafts, of_makers, of_ranges, of_storms
from explainer.text.names.weighing import weigh
from explainer.text.names.whole import of_firms_named_whole
from explainer.text.tokens import Tokens


def kinds_of(
    reading: Reading, tokens: Tokens, drafts: Sequence[Draft], words: NameWords
) -> tuple[Kinds, set[Parts]]:
    """Give the kind of each name, and the names of whose kind one label alone tells.

    Names without evidence of a kind are left out.
    """
    found: dict[Parts, Signs] = {}
    for draft in drafts:
        parts = key_of(tokens, draft)
        signs = found.setdefault(parts, Signs(parts=parts))
        weigh(signs, reading, tokens, draft, words)
    small = tokens.small
    kinds, doubtful = _of_own_signs(found, small, words)
    of_ranges(kinds, found, words)
    of_initials(kinds, found)
    of_bodies(kinds, found, small, words)
    of_venues(kinds, words)
    of_heads(kinds, found, words)
    of_letters(kinds, found, words)
    of_brackets(kinds, tokens, drafts, words)
    _of_other_names(kinds, found, tokens, drafts, words)
    _of_named_again(kinds, found, tokens, drafts, words)
    _of_prizes(kinds, found)
    of_speakers(kinds, found, words)
    of_services(kinds, found, words)
    of_makers(kinds, found, words)
    of_people(kinds, found, words)
    of_founders(kinds, found, words)
    of_families(kinds, found)
    of_tickets(kinds, found)
    of_seats(kinds, found, words)
    of_crafts(kinds, found, words)
    of_storms(kinds, found, words)
    of_counties(kinds, found, words)
    places = {at: key_of(tokens, d) for d in drafts for at in range(d.start, d.end)}
    of_lists(kinds, found, places, doubtful, words)
    of_counted(kinds, found, places, words)
    of_brands(kinds, found, tokens, words)
    _of_nations(kinds, found, words)
    _of_ways(kinds, found, words)
    of_firms(kinds, found)
    of_firms_named_whole(kinds, found, reading, tokens, drafts)
    of_teams(kinds, found, words)
    return kinds, doubtful


def _of_own_signs(
    found: Mapping[Parts, Signs], small: Set[str], words: NameWords
) -> tuple[Kinds, set[Parts]]:
    """The kinds of names by their signs alone, and the names of whose kind one label tells."""
    kinds: Kinds = {}
    doubtful = set()
    for parts, signs in found.items():
        loose = signs.single and signs.opening == signs.mentions and parts[0] in small
        if loose and parts[0] not in either(words.bodies, words.houses):
            continue  # "Download sales rose": a word that only opens sentences
        sure = told(signs, words)
        kind = sure or voted(signs, words)
        if kind == "person" and not sure and is_slight(signs, words) and parts[-1:] not in found:
            continue  # "a trip to | Zenda Vale"
        nobody = " ".join(parts) in words.never or (kind == "person" and is_nobody(signs, words))
        nobody = nobody or _is_yearly(parts, words)
        seen = signs.labels["organization"] or kind != "organization"
        nobody = nobody or not (sure or seen or parts[0] not in small)  # "Meth", also "meth"
        if kind and not nobody:
            kinds[parts] = kind
            spoke = signs.acronym and signs.article and signs.says  # "the ZNA said"
            called = signs.unit > 0 and kind == "organization"  # "the salt firm Zenda"
            if sure is None and signs.labels[kind] < 2 and not (spoke or called):
                doubtful.add(parts)
    return kinds, doubtful


def _is_yearly(parts: Parts, words: NameWords) -> bool:
    """Whether a prize is named with the time for which it is given: "Record of the Year"."""
    told = zip(parts, parts[1:], parts[2:], strict=False)
    return any(
        one in words.place_links and two in words.definite and three in words.prize_terms
        for one, two, three in told
    )


def _of_other_names(
    kinds: Kinds,
    found: Mapping[Parts, Signs],
    tokens: Tokens,
    drafts: Sequence[Draft],
    words: NameWords,
) -> None:
    """Make a thing of what only calls a thing again: "the Zorvex-1, or | Silver Palace |,"."""
    ends = {draft.end: key_of(tokens, draft) for draft in drafts}
    for draft in drafts:
        at, key = draft.start, key_of(tokens, draft)
        apart = tokens.text[at - 2 : at - 1] == [","] == tokens.text[draft.end : draft.end + 1]
        if not apart or tokens.low[at - 1] not in words.alternatives:
            continue
        other = ends.get(at - 2)
        if other and kinds.get(other) in (None, "thing") and found[key].mentions == 1:
            kinds[key] = "thing"


def _of_named_again(
    kinds: Kinds,
    found: Mapping[Parts, Signs],
    tokens: Tokens,
    drafts: Sequence[Draft],
    words: NameWords,
) -> None:
    """Make a person of what somebody is also called: "RX, also known as | Ann Roe".

    Whoever is named in full is one; the other name has no word that only bodies have, else both are
    a body's: "the Salt Service for Norland (aka | De Zorvex)".
    """
    ends = either(words.body_heads, words.company_endings, words.place_heads)
    for left, right in pairwise(drafts):
        between = " ".join(tokens.low[left.end : right.start]).lstrip(",( ")
        one, other = key_of(tokens, left), key_of(tokens, right)
        pair = {kinds.get(one), kinds.get(other)}
        if between not in words.other_names or "person" not in pair or "place" in pair:
            continue
        full, short = (other, one) if kinds.get(other) == "person" else (one, other)
        headed = kinds.get(short) == "organization" and head_of(short, words) != ""
        if headed and full[0] not in words.given and not (found[full].titled or found[full].role):
            kinds[full] = "organization"
        elif len(full) > 1 and short and short[-1] not in ends:
            kinds[short] = "person"


def _of_prizes(kinds: Kinds, found: Mapping[Parts, Signs]) -> None:
    """Make a thing of the plural of a prize as well: "the Zenda nominees", "at the Zendas".

    So of a product's: "the Zenda processor", "put Zendas in".
    """
    shown = {p for p, signs in found.items() if signs.honoured or signs.craft}
    prizes = {p for p in shown if kinds.get(p) == "thing"}
    for parts in found:
        if (*parts[:-1], parts[-1].removesuffix("s")) in prizes and kinds.get(parts) != "person":
            kinds[parts] = "thing"


def _of_nations(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make no body and no place of an adjective of a state; half a pair of states is a place."""
    pairs = halves(kinds, words)
    ends = {p[-1] for p, kind in kinds.items() if kind == "organization" and len(p) > 1}
    surnames = {p[-1:] for p, kind in kinds.items() if kind == "person" and len(p) > 1}
    for parts, kind in kinds.items():
        told = found[parts].article == found[parts].mentions if parts in found else False
        known = parts[0] in words.given and not told  # "Dane", but "the Dane"
        bearer = kind == "person" and not (known or parts[-1:] in surnames)
        named = kind in ("organization", "place") or bearer
        whole = " ".join(parts)
        if named and whole in words.nations and whole not in words.state_words:
            kinds[parts] = "group"
        if kind in ("organization", "place") and _is_people(parts, found, ends, words):
            kinds[parts] = "group"
        if kind == "organization" and parts in pairs:
            kinds[parts] = "place"


def _of_ways(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make a thing of two known places that a hyphen joins: "routes including | Oslo-Bergen"."""
    known = either(words.state_words, words.capitals, words.towns, words.great_cities)
    for parts, kind in kinds.items():
        joined = len(parts) == 2 and parts in found and found[parts].single
        if joined and kind == "place" and parts[0] != parts[1] and known.issuperset(parts):
            kinds[parts] = "thing"


def _is_people(
    parts: Parts, found: Mapping[Parts, Signs], ends: Set[str], words: NameWords
) -> bool:
    """Whether all who live somewhere are named: "Londoners"; no land, and no team that plays.

    Nor one whose longer name ends so: "the Texans", beside the Elm Texans.
    """
    whole, signs = " ".join(parts), found.get(parts)
    lands = either(words.state_words, words.regions, words.capitals)
    several = whole.endswith(words.plural) and words.singular_of(whole) in words.nations
    if not several or whole in lands or parts[-1] in ends or signs is None:
        return False
    return not (signs.plays + signs.club + signs.contests + signs.opposes)


def halves(known: Iterable[Parts], words: NameWords) -> dict[Parts, Parts]:
    """Give the first word of each of two states that share the rest of their names.

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> halves([("north", "korea"), ("south", "korea")], ENGLISH.names)
        {('north',): ('north', 'korea'), ('south',): ('south', 'korea')}
    """
    states = {p for p in known if len(p) > 1 and " ".join(p) in words.state_words}
    rests = Counter(p[1:] for p in states)
    return {p[:1]: p for p in sorted(states) if rests[p[1:]] > 1}
