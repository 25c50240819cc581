"""Namesakes: what a longer name of an article tells of a shorter one that shares words with it.

"Harkness" is a body beside Harkness Semiconductor, a person beside Ann Harkness; which of the two
goes first, the signs of both say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.names.signs import Kinds, Parts, Signs
from explainer.text.names.verdicts import marks_of, told

MANY = 5
"""Mentions; what is named as often is no surname without a label of the model."""
FEW = 2
"""Labels of the model for a body, and as many times those for a person: then it is a body."""


def of_venues(kinds: Kinds, words: NameWords) -> None:
    """Make a body of a venue whose name ends a body's: "the Roe Center", a Salt & Roe Center."""
    bodies = [p for p, kind in kinds.items() if kind == "organization"]
    ends = {p[at:] for p in bodies for at in range(1, len(p) - 1) if p[-1] in words.venues}
    kinds.update((p, "organization") for p in ends & kinds.keys() if kinds[p] == "place")


def of_bodies(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make a body of each single name that opens the longer name of just one."""
    bodies = [p for p, kind in kinds.items() if kind == "organization" and 1 < len(p) < 5]
    people = _words_of_people(kinds)
    bodies = [p for p in bodies if p[-1] not in words.circles]
    longer = Counter(p[:2] for p in bodies if len(p) > 2)
    opened = Counter(p[0] for p in bodies)
    headed = {p[0] for p in bodies if p[-1] in words.body_heads}
    landed = {p[0] for p in bodies if " ".join(p[1:]) in either(words.state_words, words.regions)}
    clubs = {p[0] for p in bodies if p[-1] in words.club_endings}
    sides = {p[0] for p, kind in kinds.items() if kind == "organization" and found[p].club}
    firms = {p[0] for p in kinds if len(p) > 1 and p[-1] in words.company_endings}
    articles = sorted(words.foreign_articles)
    towns = either(words.regions, words.capitals)
    teams = {p[-1] for p in bodies if " ".join(p[:-1]) in towns and p[-1] not in words.body_heads}
    for parts, signs in found.items():
        school = any(set(p[2:]) <= words.schools for p in bodies if p[:2] == parts and len(p) > 2)
        if school and not (signs.titled or signs.role or signs.says or signs.located):
            kinds[parts] = "organization"
            continue
        team = len(parts) == 2 and parts[1] in sides and kinds.get(parts) == "place"
        lives = signs.acts or signs.role or signs.titled
        people_more = lives and signs.labels["person"] > signs.labels["organization"]
        named = signs.labels["person"] > 0 and (parts[0] in words.given or people_more)
        land = signs.labels["place"] > signs.labels["organization"]
        land = signs.located > 0 or signs.settled > 0 or (land and parts[0] in words.common_openers)
        opens = len(parts) == 2 and longer[parts] == 1 and not land
        sort = " ".join(parts) in words.things  # "Social Security", and its Administration
        sort = sort or (opens and told(signs, words) == "thing")  # "National Security"
        if team or (opens and not (named or sort)):
            kinds[parts] = "organization"
        called = signs.titled or signs.role or parts[0] in words.given or parts[0] in people
        if len(parts) == 1 and parts[0] in teams and signs.article and not called:
            kinds[parts] = "organization"  # "the | Zendas", beside the Oslo Zendas
        if len(parts) != 1 or parts[0] in either(
            words.common_openers, words.titles, words.portfolios, words.state_words
        ):
            continue
        often = signs.labels["person"] > max(signs.labels["organization"], 2)
        often = often and parts[0] not in headed | landed  # "the Roe Train", "Roe Norway"
        lone = opened[parts[0]] == 1 and not signs.acronym and signs.labels["person"] and not often
        lone = lone and not (_is_apart(parts, signs, bodies, found) or _is_town(signs))
        lone = lone and not signs.presides  # "the | Roe | administration"
        if lone and parts[0] not in people and parts[0] not in words.given and not signs.titled:
            kinds[parts] = "organization"
        unseen = not signs.labels and opened[parts[0]] == 1 and not signs.acronym
        behind = any(kinds.get((first, *parts)) == "organization" for first in articles)
        unseen = unseen or (behind and not signs.titled)  # "Der | Zenda"
        club = parts[0] in clubs and not signs.located
        if unseen or ((club or parts[0] in firms) and not signs.titled):
            kinds[parts] = "organization"


def _is_apart(
    parts: Parts, signs: Signs, bodies: Sequence[Parts], found: Mapping[Parts, Signs]
) -> bool:
    """Whether "the" stands before a word each time, and never before the name it opens.

    "The Moon", beside Moon Express.
    """
    longer = next((p for p in bodies if p[0] == parts[0]), ())
    whole = found.get(longer)
    return signs.article == signs.mentions and whole is not None and not whole.article


def _is_town(signs: Signs) -> bool:
    """Whether most labels of a name tell a place, and something is in it: "in | Zenda"."""
    others = signs.labels.total() - signs.labels["place"]
    return signs.located > 0 and signs.labels["place"] > others and not marks_of(signs)


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
    other = words.chambers | words.houses | words.cabinets | words.bodies | words.party_nouns
    return head if head in words.body_heads - other else ""


def of_initials(kinds: Kinds, found: Mapping[Parts, Signs]) -> None:
    """Take away a letter and a body that no full stop parts: "the Velka X. | Gulfo said"."""
    for parts, signs in found.items():
        if len(parts) == 2 and len(parts[0]) == 1 and not (signs.titled or signs.role):
            body = found.get(parts[1:])
            if body and kinds.get(parts[1:]) == "organization" and not body.labels["person"]:
                kinds.pop(parts, None)


def of_firms(kinds: Kinds, found: Mapping[Parts, Signs]) -> None:
    """Make a body of a person who is called a firm and never by the surname: "the firm Ann Mae".

    A pair of two bodies that a hyphen joins names none: "the Acme-Gulfo deal".
    """
    for parts, signs in found.items():
        if len(parts) < 2:
            continue
        kind, bare = kinds.get(parts), not (signs.titled or signs.role)
        if kind == "person" and signs.unit and signs.mentions > 1 and parts[-1:] not in found:
            kinds[parts] = "organization" if bare else kind
        if len(parts) > 2:
            continue
        halves_known = [kinds.get(p) for p in (parts[:1], parts[1:])]
        if signs.single and halves_known == ["organization", "organization"]:
            kinds.pop(parts, None)


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
        lives = signs.acts or signs.says or signs.speaks or signs.titled or signs.role
        opens = any(parts[:n] in wares for n in range(2, len(parts)))
        several = (*parts[:-1], f"{parts[-1]}s") in wares  # "Acme Clips", "an Acme Clip"
        if (opens or several) and not (lives or told(signs, words)):
            kinds[parts] = "thing"
            wares.add(parts)


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
        ware = len(parts) == 2 and parts[1] in words.wares and not (signs.says or signs.unit)
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


def of_speakers(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make a person of a body of two words whose last word speaks alone: "Qorin Vesk", "Vesk said".

    A body is called by its first word, by its last a club or one whose last word tells its kind.
    """
    heads = either(
        *(words.body_heads, words.place_heads, words.club_heads, words.club_endings),
        *(words.company_endings, words.thing_heads),
    )
    for parts, signs in found.items():
        if len(parts) != 2 or kinds.get(parts) != "organization" or told(signs, words):
            continue
        last = found.get(parts[1:])
        speaks = last is not None and last.says > 0 and not (last.article or last.plural)
        marked = signs.firm or signs.club or signs.unit or signs.article
        marked = marked or parts[0] in words.state_words  # a heap of names: "Norway | Zenda"
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


def of_people(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make a person of each single name that is part of a person's full name."""
    alone = {p[0] for p, kind in kinds.items() if kind == "person" and len(p) == 1}
    for parts, signs in found.items():
        named = len(parts) == 2 and parts[1] in alone and not signs.article
        if named and kinds.get(parts) == "organization" and told(signs, words) is None:
            kinds[parts] = "person"
    people = [p for p, kind in kinds.items() if kind == "person" and len(p) > 1]
    ends = {p[at:] for p in people for at in range(1, len(p) - 1)}
    for parts in found.keys() & ends:
        kinds[parts] = "person"  # "Fox-Roe" beside Ann Fox-Roe
    strong_names = {p for p in people if _is_certain(found[p], words)}
    strong = {word for p in strong_names for word in p}
    weak = {word for p in people if p not in strong_names for word in p}
    surnames = {p[-1] for p in strong_names if p[-1] not in words.given}
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


def of_families(kinds: Kinds, found: Mapping[Parts, Signs]) -> None:
    """Make nobody of the plural of somebody's surname: "the Roes", beside Ann Roe.

    Not where it plays or has what a body has.
    """
    surnames = {p[-1] for p, kind in kinds.items() if kind == "person" and len(p) > 1}
    for parts, signs in found.items():
        several = len(parts) == 1 and parts[0].endswith("s") and parts[0] not in surnames
        marks = signs.club + signs.plays + signs.firm + signs.unit + signs.employs + signs.contests
        if several and parts[0][:-1] in surnames and signs.article == signs.mentions and not marks:
            kinds[parts] = "thing"


def of_tickets(kinds: Kinds, found: Mapping[Parts, Signs]) -> None:
    """Make nobody of two surnames that a hyphen joins: "the Roe-Fox ticket", beside both."""
    people = [p for p, kind in kinds.items() if kind == "person" and len(p) > 1]
    ends = {p[at:] for p in people for at in range(1, len(p) - 1)}
    for parts in people:
        others = {p[-1] for p in people if p != parts}
        joint = len(parts) == 2 and parts in found and found[parts].single
        if joint and parts not in ends and others.issuperset(parts):
            kinds[parts] = "thing"


def of_seats(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make a place of what opens the names of several bodies and does not speak: "Dale Hospital".

    "Dale's decision", beside a Dale County Hospital and a Dale Health Trust.
    """
    headed = (p for p, k in kinds.items() if k == "organization" and p[-1] in words.body_heads)
    opened = Counter(p[0] for p in headed if len(p) > 1)
    people = _words_of_people(kinds)
    for parts in [p for p, kind in kinds.items() if kind == "person" and len(p) == 1]:
        signs = found.get(parts)
        several = opened[parts[0]] > 1 and parts[0] not in people and parts[0] not in words.given
        if several and signs and not (signs.titled or signs.role or signs.says or signs.speaks):
            kinds[parts] = "place"


def of_crafts(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make things of what crafts are called for short: "Webb", beside a Webb Space Telescope."""
    people = _words_of_people(kinds)
    crafts = [p for p, kind in kinds.items() if kind == "thing" and p[-1] in words.devices]
    short = {word for p in crafts for word in p[:-1]} - people
    short -= either(words.state_words, words.regions, words.capitals)
    for parts, signs in found.items():
        shown = signs.mentions + signs.says + signs.members + signs.addressed + marks_of(signs) > 1
        labelled = signs.labels["organization"] > signs.labels["person"]
        body = signs.acronym or (labelled and shown)  # not "Webb's mirrors", once
        if len(parts) == 1 and parts[0] in short and not (body or signs.titled or signs.role):
            kinds[parts] = "thing"


def of_counties(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make places of what counties are called for short: "Kerry", beside Co Kerry."""
    people = _words_of_people(kinds)
    for parts in [p for p, kind in kinds.items() if kind == "place" and len(p) == 2]:
        first, last = parts
        name = first if last in words.counties else last if first in words.county_openers else ""
        signs = found.get((name,)) if name not in people else None
        if signs is not None and not (signs.titled or signs.role or signs.says):
            kinds[name,] = "place"


def _words_of_people(kinds: Kinds) -> set[str]:
    """The words of the names of people who are named in full."""
    return {word for p, kind in kinds.items() if kind == "person" and len(p) > 1 for word in p}


def _is_certain(signs: Signs, words: NameWords) -> bool:
    """Whether more than one label of the model says that a full name is a person's."""
    shown = signs.titled or signs.role or signs.initial or signs.hyphened
    return bool(shown) or signs.parts[0] in words.given or signs.labels["person"] > 1


def _is_surname(signs: Signs, strong: set[str], weak: set[str], words: NameWords) -> bool:
    """Whether a single name, no person's by itself, is part of the full name of one."""
    word = signs.parts[0]
    if word not in strong:
        bare = not signs.located and not is_corporate(signs, words)
        people, bodies = signs.labels["person"], signs.labels["organization"]
        firm = bodies > max(FEW, people * FEW)
        bare = bare and (signs.mentions < MANY or people > 0) and not firm
        return word in weak and (bare or signs.labels["person"] * 2 > signs.mentions)
    if word in words.state_words or word in words.regions or word in words.capitals:
        return not signs.located and signs.acts > 0
    place = signs.labels["place"] > signs.labels["person"]
    return not (place and signs.located * 3 >= signs.mentions) or signs.titled > 0


def is_corporate(signs: Signs, words: NameWords) -> bool:
    """Tell whether anything but the model's label says that a name of one word is a body's."""
    quiet = not signs.acts and not signs.labels["organization"]
    return quiet or is_marked(signs, words)


def is_marked(signs: Signs, words: NameWords) -> bool:
    """Tell whether the words of a name, or those around it, say that it is a body's."""
    marks = signs.firm + signs.club + signs.unit + signs.employs + signs.contests
    ends = either(words.club_heads, words.club_endings, words.place_heads, words.body_heads)
    return bool(marks or signs.article or signs.acronym) or signs.parts[0] in ends
