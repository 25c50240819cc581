"""Kinds: what bears a name, from all its mentions: the words it is made of, and those around it.

A title before a name, the ending of a company or the name of a state decide alone. Where words
say nothing, the labels of the model are counted; a single label needs grammar on its side.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import pairwise

from explainer.language.tables.names import NameWords
from explainer.model import ActorKind, Reading
from explainer.text.draft import Draft
from explainer.text.signs import Parts, Signs, weigh
from explainer.text.tokens import Tokens

MANY = 5
"""Words; a name in another script that is longer is a sentence."""
Kinds = dict[Parts, ActorKind]


def key_of(tokens: Tokens, draft: Draft) -> Parts:
    """Give the words under which all mentions of a name are counted together."""
    return tokens.words(draft.start, draft.end)


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
    kinds: Kinds = {}
    doubtful = set()
    for parts, signs in found.items():
        told = _lexical(signs, words)
        kind = told or _voted(signs, words)
        if kind and not (kind == "person" and _is_nobody(signs, words)):
            kinds[parts] = kind
            if told is None and signs.labels[kind] < 2:
                doubtful.add(parts)
    _of_bodies(kinds, found, words)
    _of_people(kinds, found, words)
    places = {at: key_of(tokens, d) for d in drafts for at in range(d.start, d.end)}
    _of_lists(kinds, found, places, doubtful, words)
    _of_nations(kinds, words)
    return kinds, doubtful


def _is_nobody(signs: Signs, words: NameWords) -> bool:
    """Whether no person bears a name: a letter, two names, or a faith ("Roman Catholic")."""
    parts = signs.parts
    if sum(map(len, parts)) == 1 or words.joiners.intersection(parts):
        return True
    once = len(parts) == 2 and signs.mentions == 1
    return once and parts[-1] in words.never and not (signs.titled or signs.role)


def _lexical(signs: Signs, words: NameWords) -> ActorKind | None:
    """The kind that the words of a name tell by themselves."""
    parts = signs.parts
    if not parts:
        return None
    whole, last = " ".join(parts), parts[-1]
    city = whole in words.capitals and (signs.located or not signs.role)
    if whole in words.state_words or whole in words.regions or city:
        return "place"
    people = signs.labels["person"]
    if signs.titled and people and people * 2 >= signs.labels["organization"]:
        return "person"
    if (signs.settled or signs.governs) and not signs.titled:
        return "place"
    named = len(parts) > 1 and parts[0] in words.given  # "the secretary for | Ann Roe"
    purpose = signs.portfolio == signs.mentions and not named
    if (signs.craft or purpose or whole in words.things) and not signs.titled:
        return "thing"
    if last in words.club_endings and len(parts) > 1 and parts[0] not in words.given:
        return "organization"
    if parts[0] in words.club_openers and 1 < len(parts) < 4 and signs.labels:
        return "organization"
    if signs.employs and _is_employer(signs, words):
        return "organization"
    if signs.contests and last in words.club_heads:
        return "organization"
    mixed = signs.members and signs.labels["person"] and parts[0] not in words.given
    if mixed and not (signs.role or signs.located):
        return "organization"
    if (signs.firm or signs.club) and _is_body(signs, words):
        return "organization"
    if whole in words.bodies or whole in words.party_forms:
        return "organization"
    if signs.caseless and signs.says and not (signs.unit or signs.article) and len(parts) < MANY:
        return "person"
    return _of_single(signs) if len(parts) == 1 else _of_words(signs, words)


def _of_single(signs: Signs) -> ActorKind | None:
    """The kind of a name of one word: a person where a role stands beside it, else unknown."""
    spelt = signs.acronym or "." in signs.parts[0]
    shown = signs.labels["person"] or signs.acts
    if signs.presides == signs.mentions and signs.labels["organization"] and not spelt:
        return "person"
    return "person" if signs.role and shown and not signs.located and not spelt else None


def _of_words(signs: Signs, words: NameWords) -> ActorKind | None:
    """The kind that the words of a longer name tell: the given name, the last word, initials."""
    parts, last = signs.parts, signs.parts[-1]
    links = [at for at, word in enumerate(parts) if word in words.name_links and at]
    head = parts[links[0] - 1] if links else last
    law = next((p for p, after in pairwise(parts) if after in words.subject_links), "")
    if law in words.thing_heads:
        return "thing"  # "Convention on Salt"
    given = parts[0] in words.given and len(parts) < 5 and not links
    plain = signs.article * 2 < signs.mentions
    given = given and not (signs.single and last in words.nations)  # "Franco-German"
    given = given and (plain or signs.labels["person"] > signs.labels["organization"])
    if given and len(parts) == 2 and signs.labels["person"] > signs.labels["organization"]:
        return "person"
    linked = any(word in words.inner_links for word in parts[1:-1])
    if head in words.body_heads or last in words.company_endings or linked:
        return "organization"
    if last in words.thing_heads or parts[0] in words.thing_openers:
        return "thing"
    if last in words.place_heads or (parts[0] in words.place_openers and not signs.titled):
        return "place"
    if len(parts) == 2 and parts[0] in words.pronouns and parts[0] in words.surname_first:
        return "person"
    shaped = signs.hyphened and len(parts) == 3 and parts[0] in words.surname_first
    if given or shaped or signs.role or signs.initial:
        return "person"
    return "person" if signs.beside and not signs.article and len(parts) < 4 else None


def _is_body(signs: Signs, words: NameWords) -> bool:
    """Whether what has shares or players is no person's name, and no place's before all."""
    parts, labels = signs.parts, signs.labels
    marks = signs.firm + signs.club + signs.unit + signs.employs
    if signs.titled or signs.role or signs.located > 2 * marks:
        return False
    if len(parts) == 1:
        return not _is_common(signs, words) and parts[0] not in words.given
    return parts[0] not in words.given or labels["organization"] > labels["person"]


def _is_employer(signs: Signs, words: NameWords) -> bool:
    """Whether a name before a role is a body's, and no person's or place's: "Roe aide"."""
    first, labels = signs.parts[0], signs.labels
    if signs.titled or labels["place"] > 1 or signs.parts[-1] in words.place_heads:
        return False
    if len(signs.parts) == 1 and (
        labels["person"] * 2 > signs.mentions or labels["group"] or _is_common(signs, words)
    ):
        return False
    return first not in words.given and first not in words.surname_first


def _is_common(signs: Signs, words: NameWords) -> bool:
    """Whether a name of one word says by itself whose or what: "Spanish", "Cabinet"."""
    word = signs.parts[0]
    return word in words.nations or word in words.body_heads or word in words.titles


def _voted(signs: Signs, words: NameWords) -> ActorKind | None:
    """The kind that most of the model's labels give, where nothing speaks against it."""
    labels = signs.labels
    if len(signs.parts) == 1 and signs.parts[0] in words.body_heads:
        return None
    if signs.parts[0] in words.abbreviated_lands and len(signs.parts) == 1:
        return None
    if (signs.unit and not signs.located) or (
        signs.acronym and ("." in signs.parts[0] or not labels["place"])
    ):
        return "organization" if labels or signs.unit or signs.members else None
    if not labels or all(word in words.portfolios for word in signs.parts):
        return None
    kind = labels.most_common(1)[0][0]
    if kind == "person" and not _is_person(signs, words):
        kind = "organization" if labels["organization"] else "place" if labels["place"] else ""
    once = signs.mentions == 1 and not signs.acts
    if kind == "place" and labels["organization"] == labels[kind] and not signs.located:
        kind = "organization"
    if kind == "organization" and signs.letters:
        return None
    weak = signs.single or not signs.bound
    shown = signs.members or signs.addressed or signs.contests
    if kind == "organization" and once and weak and not shown:
        return None
    return kind or None  # type: ignore[return-value]


def _is_person(signs: Signs, words: NameWords) -> bool:
    """Whether a name that the model calls a person's is one."""
    parts = signs.parts
    if len(parts) == 1 and signs.loose * 2 >= signs.mentions and not (signs.titled or signs.role):
        return False
    if signs.single and len(parts) > 1 and parts[-1] in words.nations:
        return False  # "Franco-German"
    if signs.titled or parts[0] in words.given:
        return True
    land = len(parts) > 1 and (parts[-1] in words.state_words or parts[-1] in words.nations)
    if signs.spelled or (land and not signs.role):
        return False
    if signs.article or any(c.isdigit() for word in parts for c in word):
        return False
    if len(parts) == 1:
        return signs.labels["person"] > 1 and signs.acts > 0 and len(signs.labels) == 1
    return len(parts) < 6


def _of_bodies(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make a body of each single name that opens the longer name of just one."""
    bodies = [p for p, kind in kinds.items() if kind == "organization" and 1 < len(p) < 5]
    people = {word for p, kind in kinds.items() if kind == "person" and len(p) > 1 for word in p}
    longer = Counter(p[:2] for p in bodies if len(p) > 2)
    opened = Counter(p[0] for p in bodies)
    clubs = {p[0] for p in bodies if p[-1] in words.club_endings}
    sides = {p[0] for p, kind in kinds.items() if kind == "organization" and found[p].club}
    firms = {p[0] for p in kinds if len(p) > 1 and p[-1] in words.company_endings}
    for parts, signs in found.items():
        team = len(parts) == 2 and parts[1] in sides and kinds.get(parts) == "place"
        named = parts[0] in words.given and signs.labels["person"] > 0  # "the Ann Roe Centre"
        land = signs.labels["place"] > signs.labels["organization"]
        land = signs.located > 0 or (land and parts[0] in words.common_openers)
        opens = len(parts) == 2 and longer[parts] == 1 and not land
        if team or (opens and not named):
            kinds[parts] = "organization"
        if len(parts) != 1 or parts[0] in words.common_openers or parts[0] in words.titles:
            continue
        lone = opened[parts[0]] == 1 and not signs.acronym and signs.labels["person"]
        if lone and parts[0] not in people | words.given.keys() and not signs.titled:
            kinds[parts] = "organization"
        unseen = not signs.labels and opened[parts[0]] == 1 and not signs.acronym
        club = parts[0] in clubs and not signs.located
        if unseen or ((club or parts[0] in firms) and not signs.titled):
            kinds[parts] = "organization"


def _of_nations(kinds: Kinds, words: NameWords) -> None:
    """Make no body of an adjective of a state; half a pair of states is a place: "the North"."""
    for parts, kind in kinds.items():
        if kind == "organization" and " ".join(parts) in words.nations:
            kinds[parts] = "group"
        if kind == "organization" and parts in halves(kinds, words):
            kinds[parts] = "place"


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


def _of_lists(
    kinds: Kinds,
    found: Mapping[Parts, Signs],
    at: Mapping[int, Parts],
    doubtful: Set[Parts],
    words: NameWords,
) -> None:
    """Give each name whose kind is unsure the one kind of the others in its list."""
    known = dict(kinds)
    for parts, signs in found.items():
        if signs.titled or (parts in known and parts not in doubtful):
            continue
        others = {at.get(peer, ()) for peer in signs.peers} - {parts, ()}
        peers = [kind for p in others if (kind := known.get(p))]
        kind = _kind_among(peers, signs, known.get(parts), words)
        people = sum(len(p) > 1 and known.get(p) == "person" for p in others)
        if kind and (kind != "person" or people > 1):
            kinds[parts] = kind


def _kind_among(
    peers: Sequence[ActorKind], signs: Signs, kind: ActorKind | None, words: NameWords
) -> ActorKind | None:
    """The kind that the others of its list give to a name of an unsure kind."""
    parts, labels = signs.parts, signs.labels
    if kind is None and labels["organization"] and "organization" in peers:
        return "organization"
    if len(peers) < 2 or signs.located:
        return None
    if {*peers} - {"thing"} == {"person"} and not _is_corporate(signs, words):
        told = (
            kind == "organization" if 1 < len(parts) < 4 else labels["person"] > 0 and kind is None
        )
        return "person" if told and not _is_common(signs, words) else None
    firms = {*peers} == {"organization"} and parts[0] not in words.given and not signs.role
    return "organization" if firms else None


def _of_people(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make a person of each single name that is part of a person's full name."""
    alone = {p[0] for p, kind in kinds.items() if kind == "person" and len(p) == 1}
    for parts, signs in found.items():
        named = len(parts) == 2 and parts[1] in alone and not signs.article
        if named and kinds.get(parts) == "organization" and _lexical(signs, words) is None:
            kinds[parts] = "person"
    people = [p for p, kind in kinds.items() if kind == "person" and len(p) > 1]
    strong_names = {p for p in people if _is_certain(found[p], words)}
    strong = {word for p in strong_names for word in p}
    weak = {word for p in people if p not in strong_names for word in p}
    surnames = {p[-1] for p in strong_names} - words.given.keys()
    for parts, signs in found.items():
        owned = len(parts) == 2 and parts[0] in surnames and parts[1] not in words.suffixes
        if owned and kinds.get(parts) == "person" and not (signs.titled or signs.role):
            del kinds[parts]  # "a Roe Polaroid"
        if (
            len(parts) == 1
            and kinds.get(parts) != "person"
            and _is_surname(signs, strong, weak, words)
        ):
            kinds[parts] = "person"


def _is_certain(signs: Signs, words: NameWords) -> bool:
    """Whether more than one label of the model says that a full name is a person's."""
    told = signs.titled or signs.role or signs.initial or signs.hyphened
    return bool(told) or signs.parts[0] in words.given or signs.labels["person"] > 1


def _is_corporate(signs: Signs, words: NameWords) -> bool:
    """Whether anything but the model's label says that a name of one word is a body's."""
    marks = signs.firm + signs.club + signs.unit + signs.employs + signs.contests
    ends = words.club_heads | words.club_endings | words.place_heads | words.body_heads
    quiet = not signs.acts and not signs.labels["organization"]
    return bool(marks or signs.article or signs.acronym) or signs.parts[0] in ends or quiet


def _is_surname(signs: Signs, strong: set[str], weak: set[str], words: NameWords) -> bool:
    """Whether a single name, no person's by itself, is part of the full name of one."""
    word = signs.parts[0]
    if word not in strong:
        bare = not signs.located and not _is_corporate(signs, words)
        bare = bare and (signs.mentions < MANY or signs.labels["person"] > 0)
        return word in weak and (bare or signs.labels["person"] * 2 > signs.mentions)
    if word in words.state_words or word in words.regions or word in words.capitals:
        return not signs.located and signs.acts > 0
    place = signs.labels["place"] > signs.labels["person"]
    return not (place and signs.located * 3 >= signs.mentions) or signs.titled > 0
