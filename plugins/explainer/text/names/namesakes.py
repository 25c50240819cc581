"""Namesakes: what a longer name of an article tells of a shorter one that shares words with it.

"Harkness" is a body beside Harkness Semiconductor, a person beside Ann Harkness; which of the two
goes first, the signs of both say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.names.bodies import marks_of
from explainer.text.names.signs import Kinds, Parts, Signs
from explainer.text.names.surnames import words_of_people
from explainer.text.names.verdicts import told

SEATED = 3
"""Words of the council of a town or a county."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Longer:
    """Words of the longer names of an article, by what those names are.

    Attributes:
        pairs: How many bodies the two first words of a name open.
        opened: How many bodies a word opens.
        places: What opens a body that ends as its kind is called, or in a land.
        clubs: What opens the name of a club.
        sides: What opens the name of a body that has players.
        firms: What opens a name that ends as a company's.
        teams: What ends the name of a team behind its town: "the Oslo Zendas".
        people: All words of people who are named in full.
    """

    pairs: Counter[Parts]
    opened: Counter[str]
    places: Set[str]
    clubs: Set[str]
    sides: Set[str]
    firms: Set[str]
    teams: Set[str]
    people: Set[str]

    @classmethod
    def of(
        cls,
        kinds: Kinds,
        found: Mapping[Parts, Signs],
        bodies: Sequence[Parts],
        words: NameWords,
    ) -> _Longer:
        """Look them up among the kinds that are known so far."""
        lands = either(words.state_words, words.regions)
        towns = either(words.regions, words.capitals)
        headed = {p[0] for p in bodies if p[-1] in words.body_heads}
        ends = [p for p in bodies if p[-1] not in words.body_heads]
        return cls(
            pairs=Counter(p[:2] for p in bodies if len(p) > 2),
            opened=Counter(p[0] for p in bodies),
            places=headed | {p[0] for p in bodies if " ".join(p[1:]) in lands},
            clubs={p[0] for p in bodies if p[-1] in words.club_endings},
            sides={p[0] for p, kind in kinds.items() if kind == "organization" and found[p].club},
            firms={p[0] for p in kinds if len(p) > 1 and p[-1] in words.company_endings},
            teams={p[-1] for p in ends if " ".join(p[:-1]) in towns},
            people=words_of_people(kinds),
        )


def of_venues(kinds: Kinds, words: NameWords) -> None:
    """Make a body of a venue whose name ends a body's: "the Roe Center", a Salt & Roe Center."""
    bodies = [p for p, kind in kinds.items() if kind == "organization"]
    ends = {p[at:] for p in bodies for at in range(1, len(p) - 1) if p[-1] in words.venues}
    kinds.update((p, "organization") for p in ends & kinds.keys() if kinds[p] == "place")


def of_bodies(
    kinds: Kinds, found: Mapping[Parts, Signs], small: Set[str], words: NameWords
) -> None:
    """Make a body of each single name that opens the longer name of just one.

    Not of one without a label that the article also has in ``small`` letters.
    """
    bodies = [p for p, kind in kinds.items() if kind == "organization" and 1 < len(p) < 5]
    bodies = [p for p in bodies if not (p[-1] in words.circles or _is_sited(p, words))]
    longer = _Longer.of(kinds, found, bodies, words)
    articles = sorted(words.foreign_articles)
    for parts, signs in found.items():
        school = any(set(p[2:]) <= words.schools for p in bodies if p[:2] == parts and len(p) > 2)
        if school and not (signs.titled or signs.role or signs.says or signs.located):
            kinds[parts] = "organization"
            continue
        if _opens_body(parts, signs, kinds, longer, words):
            kinds[parts] = "organization"
        called = signs.titled or signs.role or parts[0] in words.given or parts[0] in longer.people
        if len(parts) == 1 and parts[0] in longer.teams and signs.article and not called:
            kinds[parts] = "organization"  # "the | Zendas", beside the Oslo Zendas
        common = (words.common_openers, words.titles, words.portfolios, words.state_words)
        if len(parts) != 1 or parts[0] in either(*common):
            continue
        papers = any(p[:1] == parts and p[-1] in words.outlets for p in bodies)
        if papers and kinds.get(parts) == "place" and not (signs.article or signs.says):
            continue  # "Elm", beside the Elm Evening News
        town = _is_town(signs, told=kinds.get(parts) == "place")
        lone = not (_is_apart(parts, signs, bodies, found) or town)
        if lone and _is_lone(parts[0], signs, longer, words):
            kinds[parts] = "organization"
        unseen = not signs.labels and longer.opened[parts[0]] == 1 and not signs.acronym
        unseen = unseen and not (signs.located or parts[0] in small)  # "| Community | , Trust"
        behind = any(kinds.get((first, *parts)) == "organization" for first in articles)
        unseen = unseen or (behind and not signs.titled)  # "Der | Zenda"
        club = parts[0] in longer.clubs and not signs.located
        firm = parts[0] in longer.firms and not town
        if unseen or ((club or firm) and not signs.titled):
            kinds[parts] = "organization"


def _is_sited(parts: Parts, words: NameWords) -> bool:
    """Whether a house or a council is named for where it is: "Zenda" is no Zenda Mosque.

    So with the council of a town that is told to be one: "Zenda City Council".
    """
    town = len(parts) == SEATED and parts[1] in words.localities
    held = words.boards if town else either(words.places_of, words.boards) - words.schools
    return (town or len(parts) == SEATED - 1) and parts[-1] in held


def _opens_body(
    parts: Parts, signs: Signs, kinds: Kinds, longer: _Longer, words: NameWords
) -> bool:
    """Whether two words open the name of one body and name nothing else, or end in a side's."""
    team = len(parts) == 2 and parts[1] in longer.sides and kinds.get(parts) == "place"
    lives = signs.acts or signs.role or signs.titled
    people_more = lives and signs.labels["person"] > signs.labels["organization"]
    named = signs.labels["person"] > 0 and (parts[0] in words.given or people_more)
    land = signs.labels["place"] > signs.labels["organization"]
    land = signs.located > 0 or signs.settled > 0 or (land and parts[0] in words.common_openers)
    opens = len(parts) == 2 and longer.pairs[parts] == 1 and not land
    sort = " ".join(parts) in words.things  # "Social Security", and its Administration
    sort = sort or (opens and told(signs, words) == "thing")  # "National Security"
    return team or (opens and not (named or sort))


def _is_lone(word: str, signs: Signs, longer: _Longer, words: NameWords) -> bool:
    """Whether a word that the model takes for somebody's opens the name of one body alone."""
    often = signs.labels["person"] > max(signs.labels["organization"], 2)
    often = often and word not in longer.places  # "the Roe Train", "Roe Norway"
    seen = signs.labels["person"] or _is_hardly_a_place(signs)
    if longer.opened[word] != 1 or signs.acronym or not seen or often:
        return False
    inside = signs.located * 2 >= signs.mentions and signs.located > 0
    if inside and not signs.acts and word in longer.places:
        return False  # "a mill in | Zenda", beside the Zenda Salt Museum
    if signs.presides or told(signs, words) == "person":
        return False  # "the | Roe | administration", "Roe, a former mayor", "the Roe Train"
    return word not in longer.people and word not in words.given and not signs.titled


def _is_hardly_a_place(signs: Signs) -> bool:
    """Whether the model takes few of the mentions for a place's, and nothing is there or from it.

    It acts: "Zenda is suing", beside Zenda Labs.
    """
    few = 0 < signs.labels["place"] == signs.labels.total() < signs.mentions / 2
    there = signs.located or signs.settled or signs.grounded or signs.placed or signs.sited
    return few and signs.acts > 0 and not (there or signs.natives or signs.governs or signs.plays)


def _is_apart(
    parts: Parts, signs: Signs, bodies: Sequence[Parts], found: Mapping[Parts, Signs]
) -> bool:
    """Whether "the" stands before a word each time, and never before the name it opens.

    "The Moon", beside Moon Express.
    """
    longer = next((p for p in bodies if p[0] == parts[0]), ())
    whole = found.get(longer)
    return signs.article == signs.mentions and whole is not None and not whole.article


def _is_town(signs: Signs, *, told: bool) -> bool:
    """Whether a name is a place's, and something is in it: "in | Zenda".

    Most labels tell it; else it is ``told`` to be one, and half of its mentions say so.
    """
    others = signs.labels.total() - signs.labels["place"]
    town = signs.located > 0 and signs.labels["place"] > others
    inside = signs.settled > 0 or (signs.located > 0 and signs.located * 2 >= signs.mentions)
    return (town or (told and inside)) and not marks_of(signs)


def of_heads(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make a body of a kind of body that only one is of: "the Post" beside the Dale Post."""
    named = [p for p, kind in kinds.items() if kind == "organization" and len(p) > 1]
    ends = Counter(word for parts in named for word in {head_of(parts, words)})
    for parts, signs in found.items():
        once = len(parts) == 1 and ends[parts[0]] == 1 and parts not in kinds
        if once and parts[0] in words.body_heads and signs.article == signs.mentions:
            kinds[parts] = "organization"


def head_of(parts: Parts, words: NameWords) -> str:
    """Give the word of a body's name that calls it again with "the": "Bank" of Dale; "" for none.

    A chamber, a party and what a state has are told by no such word.
    """
    links = [at for at, word in enumerate(parts) if word in words.name_links and at]
    head = parts[links[0] - 1] if links else parts[-1]
    other = either(words.chambers, words.houses, words.cabinets, words.bodies, words.party_nouns)
    return head if head in words.body_heads and head not in other else ""


def of_initials(kinds: Kinds, found: Mapping[Parts, Signs]) -> None:
    """Take away a letter and a body that no full stop parts: "the Velka X. | Gulfo said".

    Who has a letter before the surname elsewhere is a person: "Velko Gulfo", beside "V Gulfo".
    """
    for parts, signs in found.items():
        letter = (parts[0][:1], *parts[1:])
        lone = kinds.get(parts) in ("organization", None) and not (signs.article or signs.unit)
        if lone and letter != parts and kinds.get(letter) == "person" and len(parts) == 2:
            kinds[parts] = "person"
        if len(parts) == 2 and len(parts[0]) == 1 and not (signs.titled or signs.role):
            body = found.get(parts[1:])
            if body and kinds.get(parts[1:]) == "organization" and not body.labels["person"]:
                kinds.pop(parts, None)


def of_firms(kinds: Kinds, found: Mapping[Parts, Signs]) -> None:
    """Make a body of a person who is called a firm and never by the surname: "the firm Ann Mae".

    A pair of two bodies, or of one and a land, that a hyphen joins names none: "the Acme-Gulfo
    deal", "EU-Norland talks".
    """
    for parts, signs in found.items():
        if len(parts) < 2:
            continue
        kind, bare = kinds.get(parts), not (signs.titled or signs.role)
        if kind == "person" and signs.unit and signs.mentions > 1 and parts[-1:] not in found:
            kinds[parts] = "organization" if bare else kind
        if len(parts) > 2:
            continue
        halves = {kinds.get(p) for p in (parts[:1], parts[1:])}
        bodies = halves <= {"organization", "place"} and "organization" in halves
        if signs.single and bodies and not (signs.speaks and halves != {"organization"}):
            kinds.pop(parts, None)


def of_speakers(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make a person of a body of two words whose last word speaks alone: "Qorin Vesk", "Vesk said".

    A body is called by its first word, by its last a club or one whose last word tells its kind.
    """
    heads = either(
        *(words.body_heads, words.place_heads, words.club_heads, words.club_endings),
        *(words.company_endings, words.thing_heads),
    )
    lands = either(words.state_words, words.regions)
    for parts, signs in found.items():
        if len(parts) != 2 or kinds.get(parts) != "organization" or told(signs, words):
            continue
        last = found.get(parts[1:])
        speaks = last is not None and last.says > 0 and not (last.article or last.plural)
        marked = signs.firm or signs.club or signs.unit or signs.article
        marked = marked or not lands.isdisjoint(parts)  # a heap of names: "Norway | Zenda"
        if speaks and not marked and parts[1] not in heads and parts[:1] not in found:
            kinds[parts] = "person"


def of_services(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Take away the person whose name opens with a body's: "Acme Messenger" beside Acme."""
    for parts in [p for p, kind in kinds.items() if kind == "person" and len(p) == 2]:
        body, whole = found.get(parts[:1]), found[parts]
        sure = whole.titled or whole.role or parts[0] in words.given or parts[1:] in found
        if body is None or sure or kinds.get(parts[:1]) != "organization":
            continue
        known = body.labels["organization"] > 1 or told(body, words)
        if known and body.mentions > whole.mentions:
            del kinds[parts]


def of_seats(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make a place of what opens the names of several bodies and does not speak: "Dale Hospital".

    "Dale's decision", beside a Dale County Hospital and a Dale Health Trust; and "Dale residents",
    beside a Dale Council.
    """
    headed = (p for p, k in kinds.items() if k == "organization" and p[-1] in words.body_heads)
    opened = Counter(p[0] for p in headed if len(p) > 1)
    people = words_of_people(kinds)
    seats = {p[0] for p, k in kinds.items() if k == "organization" and _is_sited(p, words)}
    for parts in [p for p, kind in kinds.items() if kind == "person" and len(p) == 1]:
        signs = found.get(parts)
        several = (opened[parts[0]] > 1 or parts[0] in seats) and parts[0] not in words.given
        several = several and parts[0] not in people
        if several and signs and not (signs.titled or signs.role or signs.says or signs.speaks):
            kinds[parts] = "place"


def of_counties(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make places of what counties are called for short: "Kerry", beside Co Kerry."""
    people = words_of_people(kinds)
    for parts in [p for p, kind in kinds.items() if kind == "place" and len(p) == 2]:
        first, last = parts
        name = first if last in words.counties else last if first in words.county_openers else ""
        signs = found.get((name,)) if name not in people else None
        if signs is not None and not (signs.titled or signs.role or signs.says):
            kinds[name,] = "place"
