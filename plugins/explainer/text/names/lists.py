"""Lists: what the other names of a list tell of one whose kind is unsure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.model import ActorKind
from explainer.text.names.bodies import is_common, is_corporate, is_marked, marks_of
from explainer.text.names.signs import Kinds, Parts, Signs
from explainer.text.tokens import Tokens

PAIR = 2
"""Words of a name with its maker: "Elm Vans"."""
BRAND = 4
"""Letters of a word before a capital inside it."""


def of_brands(kinds: Kinds, found: Mapping[Parts, Signs], tokens: Tokens, words: NameWords) -> None:
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


def of_lists(
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
        if parts in doubtful and _is_among_works(signs, [found[p] for p in others], peers):
            kinds[parts] = "thing"
            continue
        alike = any(found[p].labels["organization"] and p not in known for p in others)
        firms = any(found[p].listed for p in others) and parts[0] not in words.given
        if parts not in known and (firms or (signs.labels["organization"] and alike)):
            kinds[parts] = "organization"
        kind = kind_among(peers, signs, known.get(parts), words)
        full = (p for p in others if len(p) > 1 or found[p].titled or p[0] in words.given)
        people = sum(known.get(p) == "person" for p in full)
        if kind and (kind != "person" or people > 1):
            kinds[parts] = kind


def _is_among_works(signs: Signs, others: Sequence[Signs], peers: Sequence[ActorKind]) -> bool:
    """Whether a name that does nothing stands in a list of works, one of which is told to be so."""
    works = {*peers} == {"thing"} and any(other.craft for other in others)
    lives = signs.acts or signs.says or signs.speaks or signs.role or signs.described
    return works and not (lives or signs.addressed or signs.members or marks_of(signs))


def of_counted(
    kinds: Kinds, found: Mapping[Parts, Signs], at: Mapping[int, Parts], words: NameWords
) -> None:
    """Make things of the others in a list of what is counted: "80 Elm Vans, | Dale Zorvexes".

    Each is of several words and a plural, and does, says and is called nothing anywhere.
    """
    for parts, signs in found.items():
        if len(parts) < PAIR or not signs.counted == signs.mentions == signs.plural:
            continue
        for peer in {at.get(place, ()) for place in signs.peers}:
            other = found.get(peer)
            if other is None or len(peer) < PAIR or not peer[-1].endswith(words.plural):
                continue
            lives = other.acts or other.says or other.titled or other.role
            if not lives and peer[0] not in words.given:
                kinds[peer] = "thing"


def kind_among(
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
