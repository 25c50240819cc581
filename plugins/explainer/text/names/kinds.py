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
from explainer.model import ActorKind, Reading
from explainer.text.names.draft import Draft
from explainer.text.names.letters import initials, spelt_out
from explainer.text.names.namesakes import (
    head_of,
    is_corporate,
    is_marked,
    of_bodies,
    of_counties,
    of_crafts,
    of_families,
    of_firms,
    of_heads,
    of_initials,
    of_makers,
    of_people,
    of_ranges,
    of_seats,
    of_services,
    of_speakers,
    of_tickets,
    of_venues,
)
from explainer.text.names.signs import Kinds, Parts, Signs
from explainer.text.names.verdicts import is_common, is_nobody, told
from explainer.text.names.voting import is_slight, voted
from explainer.text.names.weighing import weigh
from explainer.text.names.whole import of_firms_named_whole
from explainer.text.tokens import BODIES, Tokens

FAR = 16
"""Tokens before letters in brackets that may hold the words they stand for."""
BRAND = 4
"""Letters of a word before a capital inside it."""
PAIR = 2
"""Those who play in a match."""
TEAMS = (*BODIES, None)
"""Kinds of what plays as a team."""


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
    small = {text for text in tokens.text if text.islower()}
    for parts, signs in found.items():
        loose = signs.single and signs.opening == signs.mentions and parts[0] in small
        if loose and parts[0] not in either(words.bodies, words.houses):
            continue  # "Download sales rose": a word that only opens sentences
        sure = told(signs, words)
        kind = sure or voted(signs, words)
        if kind == "person" and not sure and is_slight(signs, words) and parts[-1:] not in found:
            continue  # "a trip to | Zenda Vale"
        nobody = " ".join(parts) in words.never or (kind == "person" and is_nobody(signs, words))
        seen = signs.labels["organization"] or kind != "organization"
        nobody = nobody or not (sure or seen or parts[0] not in small)  # "Meth", also "meth"
        if kind and not nobody:
            kinds[parts] = kind
            spoke = signs.acronym and signs.article and signs.says  # "the ZNA said"
            if sure is None and signs.labels[kind] < 2 and not spoke:
                doubtful.add(parts)
    of_ranges(kinds, found, words)
    of_initials(kinds, found)
    of_bodies(kinds, found, words)
    of_venues(kinds, words)
    of_heads(kinds, found, words)
    _of_letters(kinds, found, words)
    _of_brackets(kinds, tokens, drafts)
    _of_other_names(kinds, found, tokens, drafts, words)
    _of_named_again(kinds, found, tokens, drafts, words)
    _of_prizes(kinds, found)
    of_speakers(kinds, found, words)
    of_services(kinds, found, words)
    of_makers(kinds, found, words)
    of_people(kinds, found, words)
    of_families(kinds, found)
    of_tickets(kinds, found)
    of_seats(kinds, found, words)
    of_crafts(kinds, found, words)
    of_counties(kinds, found, words)
    places = {at: key_of(tokens, d) for d in drafts for at in range(d.start, d.end)}
    _of_lists(kinds, found, places, doubtful, words)
    _of_brands(kinds, found, tokens, words)
    _of_nations(kinds, words)
    of_firms(kinds, found)
    of_firms_named_whole(kinds, found, reading, tokens, drafts)
    of_teams(kinds, found, words)
    return kinds, doubtful


def of_teams(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make bodies of the places that play each other: "Halden beat Elm", with a Halden striker.

    Not of one in which something is or happens, nor where no second one plays; a whole land without
    a player or coach behind it stays one. So it is with who is taken for a person in a list of
    matches, "Halden v Elm". Other names in the plural with "the" are those of teams, too: "the
    Zendas".
    """
    marks = {p: s.club + s.contests + s.faces + s.opposes + s.plays for p, s in found.items()}
    listed = _is_list_of_matches(kinds, found)
    sides = {p for p, signs in found.items() if listed and _is_side(signs)}
    playing = [p for p, n in marks.items() if n and (p in sides or kinds.get(p) in TEAMS)]
    sport = listed or any(found[p].club + found[p].plays for p in playing)
    if len(playing) < PAIR or not sport:
        return
    lands = words.state_words | words.regions - words.provinces - words.great_cities
    for parts in playing:
        if kinds.get(parts) == "organization" or marks[parts] <= found[parts].located:
            continue
        told = parts in sides and (parts in kinds or found[parts].mentions > 1)
        known = kinds.get(parts) == "place" or told
        if known and (found[parts].club or " ".join(parts) not in lands):
            kinds[parts] = "organization"
    for parts in [p for p, kind in kinds.items() if kind in ("place", "person")]:
        if _is_club(found.get(parts), words):
            kinds[parts] = "organization"
    teams = {parts[-1] for parts in playing if len(parts) > 1 and found[parts].plural}
    for parts, signs in found.items():
        several = signs.plural * 2 >= signs.mentions <= signs.article and not signs.located
        people = signs.labels["group"] or parts[0] in either(words.nations, words.never)
        if several and not people and kinds.get(parts) in (None, "thing"):
            kinds[parts] = "organization"
            teams.update(parts[-1:] if len(parts) > 1 else ())
    for parts, signs in found.items():
        if len(parts) == 1 and parts[0] in teams and signs.plural and signs.article:
            kinds[parts] = "organization"  # "the Zendas" beside the Elm Zendas


def _is_list_of_matches(kinds: Kinds, found: Mapping[Parts, Signs]) -> bool:
    """Whether bodies play each other in several matches: no lawsuits, and no race of two people."""
    sides = [parts for parts, signs in found.items() if signs.faces]
    bodies = sum(kinds.get(parts) == "organization" for parts in sides)
    meets = any(signs.contests + signs.opposes for signs in found.values())
    return meets and bodies > PAIR and sum(kinds.get(p) == "person" for p in sides) < bodies


def _is_side(signs: Signs) -> bool:
    """Whether a name in a list of matches is nobody's of whom more is told: "Halden v Elm"."""
    return bool(signs.faces) and not (signs.titled or signs.role or signs.beside)


def _is_club(signs: Signs | None, words: NameWords) -> bool:
    """Whether a name beside those of teams ends as a club's, and nothing is in it: "Elm City"."""
    if signs is None or len(signs.parts) < PAIR or signs.parts[-1] not in words.club_heads:
        return False
    towns = either(words.capitals, words.great_cities, words.regions)
    lives = signs.titled or signs.role or signs.located or signs.settled
    return " ".join(signs.parts) not in towns and signs.parts[0] not in words.given and not lives


def _of_letters(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Give letters the kind of what the article names in full: "the SWA" of a Salt Water Act.

    Letters of a law name no body; those of a body are its name without a label of the model too.
    Those of a state are its own: "the US" beside a University of Salt. Those that stand before the
    sort of a place are its own, too: "ELX" beside the ELX Airport Police.
    """
    whole: dict[str, set[ActorKind]] = {}
    for parts, kind in kinds.items():
        if kind in ("thing", "organization", "place"):
            for letters in initials(parts, words):
                whole.setdefault(letters, set()).add(kind)
    for parts, signs in found.items():
        plain = parts[0].replace(".", "") if len(parts) == 1 else ""
        full = whole.get(plain, set()) if parts[0] not in words.state_words else set()
        dotted = "place" not in full or "." in parts[0] or len(plain) > PAIR
        if len(plain) > 1 and signs.acronym and len(full) == 1 and not signs.unit and dotted:
            kinds[parts] = next(iter(full))
    sited = {p[:1] for p in kinds if len(p) > 2 and p[1] in words.place_heads - words.body_heads}
    kinds.update((p, "place") for p in sited & kinds.keys() if found[p].acronym)


def _of_brackets(kinds: Kinds, tokens: Tokens, drafts: Sequence[Draft]) -> None:
    """Give letters in brackets the kind of the name that they stand for: "Elm Port Alliance (Epa)".

    Letters that stand for common words name nobody: "a gross domestic figure (GDF)".
    """
    ends = {draft.end: key_of(tokens, draft) for draft in drafts}
    for draft in drafts:
        at = draft.start
        start = spelt_out(tokens, at, max(at - FAR, 0)) if draft.end - at == 1 else None
        full = kinds.get(ends.get(at - 1, ()))
        bracketed = tokens.text[at - 1 : at] == ["("] and tokens.text[draft.end :][:1] == [")"]
        if bracketed and full == "thing" and tokens.text[at].isupper():
            kinds[key_of(tokens, draft)] = "thing"  # "the Zenda Index (ZIDX)"
        if _is_of_people(tokens, draft):
            kinds[key_of(tokens, draft)] = "thing"
        if start is None:
            continue
        small = not any(word[0].isupper() for word in tokens.text[start + 1 : at - 1])
        if small and at - start > 2:
            kinds[key_of(tokens, draft)] = "thing"
        elif full in ("organization", "thing"):
            kinds[key_of(tokens, draft)] = full


def _is_of_people(tokens: Tokens, draft: Draft) -> bool:
    """Whether a plural of letters in brackets stands for one: "Other Than Bakers (OTB's)".

    The words before begin with the letters, and the last of them is in the plural, too.
    """
    at, letters = draft.start, tokens.text[draft.start].rstrip("s’'")
    several = tokens.text[at] != letters or tokens.tag[draft.end : draft.end + 1] == ["POS"]
    words = [word for word in tokens.text[max(at - FAR, 0) : at - 1] if word[0].isupper()]
    spelt = "".join(word[0] for word in words[-len(letters) :])
    fits = letters.isupper() and len(letters) > 1 and spelt == letters
    return several and fits and tokens.text[at - 1] == "(" and words[-1].endswith("s")


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


def _of_brands(
    kinds: Kinds, found: Mapping[Parts, Signs], tokens: Tokens, words: NameWords
) -> None:
    """Take away the place that a list of brands names: "photos in Zenda, WhatsElm and Velka".

    A brand has a capital inside; no place that is known or named again is one.
    """
    lands = either(words.state_words, words.regions, words.capitals)
    for parts in [p for p, kind in kinds.items() if kind == "place" and found[p].mentions == 1]:
        branded = any(_is_brand(tokens.text[at]) for at in found[parts].peers)
        if branded and not found[parts].settled and " ".join(parts) not in lands:
            del kinds[parts]


def _is_brand(word: str) -> bool:
    """Whether a capital stands inside a word, behind four letters: "WhatsElm", no "McElm"."""
    return word[1:BRAND].islower() and any(letter.isupper() for letter in word[BRAND:])


def _of_nations(kinds: Kinds, words: NameWords) -> None:
    """Make no body of an adjective of a state; half a pair of states is a place: "the North"."""
    pairs = halves(kinds, words)
    surnames = {p[-1:] for p, kind in kinds.items() if kind == "person" and len(p) > 1}
    for parts, kind in kinds.items():
        bearer = kind == "person" and not (parts[0] in words.given or parts[-1:] in surnames)
        if (kind == "organization" or bearer) and " ".join(parts) in words.nations:
            kinds[parts] = "group"
        if kind == "organization" and parts in pairs:
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
        alike = any(found[p].labels["organization"] and p not in known for p in others)
        if parts not in known and signs.labels["organization"] and alike:
            kinds[parts] = "organization"
        kind = _kind_among(peers, signs, known.get(parts), words)
        full = (p for p in others if len(p) > 1 or found[p].titled or p[0] in words.given)
        people = sum(known.get(p) == "person" for p in full)
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
    if kind == "person" and "place" in peers and "person" not in peers and not signs.acts:
        return "place" if parts[0] not in words.given else None
    loose = labels["person"] or (labels["place"] and signs.mentions == 1)
    alone = len(parts) == 1 and kind is None and loose and not signs.plural
    body = is_marked(signs, words) if alone else is_corporate(signs, words)
    if {*peers} - {"thing"} == {"person"} and not body:
        several = 1 < len(parts) < 4
        unsure = kind == "organization" if several else kind is None and bool(loose)
        return "person" if unsure and not is_common(signs, words) else None
    firms = {*peers} == {"organization"} and parts[0] not in words.given and not signs.role
    return "organization" if firms else None
