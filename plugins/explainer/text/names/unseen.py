"""Unseen names: those known from elsewhere that the model took for common words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.model import ActorKind
from explainer.text.marks import HYPHENS
from explainer.text.names.draft import Draft
from explainer.text.names.letters import initials
from explainer.text.tokens import Tokens

NOUNS = frozenset({"NOUN", "PROPN", "X"})
OPENING = frozenset({"CCONJ", "SCONJ", "ADP"})
"""Parts of speech of a word with a capital that only opens a sentence: "But"."""
MOST = 8
"""Words of a name, and names with one first word, that are looked for."""
NAMING = NOUNS | {"VERB", "ADV", "INTJ"}
"""Parts of speech that the model gives to a surname which opens a sentence before a comma."""
INSIDE = NAMING | {"ADJ"}
"""The same inside a sentence, where a capital tells a name from a word."""
TOLD = frozenset({"VBD", "VBZ", "VBN", "MD"})
"""Tags of the verbs that a person is the subject of; no modal stands before one of them."""


def unseen(
    tokens: Tokens,
    known: Sequence[Draft],
    kinds: Mapping[tuple[str, ...], ActorKind],
    words: NameWords,
) -> Iterator[tuple[Draft, ActorKind]]:
    """Find the names of one word where the model took them for another word: "Gulfo | shares".

    They are names of bodies, letters of just one that is named in full, surnames of people whom the
    article names elsewhere, what the only club of its sort ends in, "| City | have lost", and what
    a noun for a body calls so: "the research firm | ZendaIQ".
    """
    taken = {at for draft in known for at in range(draft.start, draft.end)}
    bodies = {p[0] for p, kind in kinds.items() if kind == "organization" and len(p) == 1}
    bodies = {b for b in bodies - words.body_heads - words.titles if b not in words.given}
    plain = bodies - words.common_openers - words.nations
    plain = {word for word in plain if word not in words.party_forms}
    people = {p[-1] for p, kind in kinds.items() if kind == "person" and len(p) > 1}
    people = people - words.state_words - words.capitals - words.regions - bodies
    people = people - words.never - words.nations
    whole = (p for p, kind in kinds.items() if kind == "organization" and len(p) > 1)
    letters = Counter(short for parts in whole for short in initials(parts, words))
    ends = Counter(p[-1] for p, kind in kinds.items() if kind == "organization" and len(p) > 1)
    clubs = words.club_heads & either(words.town_nouns, words.place_heads)
    for at, low in enumerate(tokens.low):
        if at in taken or not tokens.text[at][0].isupper() or not _is_apart(tokens, at):
            continue
        pos = tokens.pos[at]
        if low in bodies and (pos in NOUNS or (pos == "ADJ" and low in plain)):
            yield Draft(start=at, end=at + 1, label="organization"), kinds[low,]
        elif tokens.text[at].isupper() and letters[low] == 1 and pos in NOUNS:
            if low not in either(words.never, words.state_words):
                yield Draft(start=at, end=at + 1, label="organization"), "organization"
        elif _is_called(tokens, at, words) or (
            low in clubs and ends[low] == 1 and _is_club(tokens, at, words)
        ):
            yield Draft(start=at, end=at + 1, label="organization"), "organization"
        elif low in people and _is_surname(tokens, at, tokens.small, words):
            yield Draft(start=at, end=at + 1, label="person"), "person"


def whole_again(
    tokens: Tokens,
    known: Sequence[tuple[Draft, ActorKind]],
    kinds: Mapping[tuple[str, ...], ActorKind],
    words: NameWords,
) -> Iterator[tuple[Draft, ActorKind]]:
    """Give the names, with those of bodies of several words that the model has overlooked.

    "The Salt State" names the body again where only "Salt" is taken for a people.
    """
    longer: dict[str, list[tuple[str, ...]]] = {}
    for parts, kind in kinds.items():
        if kind == "organization" and 1 < len(parts) <= MOST:
            longer.setdefault(parts[0], []).append(parts)
    for row in longer.values():
        row[:] = sorted(row[:MOST], key=len, reverse=True)
    peoples = {at for d, kind in known if kind == "group" for at in range(d.start, d.end)}
    taken = {at for d, kind in known for at in range(d.start, d.end)} - peoples
    found = []
    for at, low in enumerate(tokens.low):
        for parts in longer.get(low, ()):
            inside = range(at, at + len(parts))
            if tokens.words(at, inside.stop) == parts and _is_free(tokens, inside, taken, words):
                found.append(Draft(start=at, end=inside.stop, label="organization"))
                taken.update(inside)
                break
    held = {at for draft in found for at in range(draft.start, draft.end)}
    yield from ((draft, kind) for draft, kind in known if draft.start not in held)
    yield from ((draft, "organization") for draft in found)


def _is_free(tokens: Tokens, inside: range, taken: Set[int], words: NameWords) -> bool:
    """Whether words of one sentence are of no other name, and capitals open and close them."""
    first, last = inside.start, inside.stop - 1
    if not taken.isdisjoint(inside) or any(tokens.first[first + 1 : inside.stop]):
        return False
    beside = [*tokens.text[inside.stop : inside.stop + 1]]
    if beside == [")"] and tokens.text[first - 1 : first] == ["("]:
        return False  # an agency: "ELM (Dale Press) —"
    if first and tokens.low[first - 1] not in words.articles:
        beside.append(tokens.text[first - 1])
    apart = not any(word[0].isupper() or word in HYPHENS for word in beside)
    return apart and tokens.text[first][0].isupper() and tokens.text[last][0].isupper()


def _is_called(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a noun in small letters says of which sort of body a word with a capital is.

    It is a whole name: not "the band | Salt | on the Moon".
    """
    noun = tokens.text[at - 1] if at and not tokens.first[at] else ""
    behind = tokens.text[at + 2 : at + 4] if tokens.pos[at + 1 : at + 2] == ["ADP"] else []
    if any(word[0].isupper() for word in behind):
        return False
    named = tokens.pos[at] in NOUNS and not tokens.kind[at] and tokens.text[at].isalpha()
    return named and noun.islower() and noun in words.called_so


def _is_club(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a noun for a town can only be a club: not "the | City | of Elm", "City leaders met".

    At the start of a sentence it does something itself, or has somebody: "City boss Ann Roe".
    """
    opened = tokens.low[at - 1 : at] if at else []
    known = either(words.articles, words.definite).isdisjoint(opened)
    behind = tokens.low[at + 1 : at + 2]
    acts = tokens.pos[at + 1 : at + 2] in (["VERB"], ["AUX"])
    inside = not (tokens.first[at] or not opened)
    one = tokens.tag[at + 1 : at + 2] != ["NNS"]  # no "City leaders"
    acts |= inside or (one and not words.role_heads.isdisjoint(behind))
    return known and acts and words.place_links.isdisjoint(behind)


def _is_apart(tokens: Tokens, at: int) -> bool:
    """Whether no other capital and no hyphen stands beside a word, but for "But" and the like."""
    opener = at > 0 and tokens.first[at - 1] and tokens.pos[at - 1] in OPENING
    before = tokens.text[at:at] if opener else tokens.text[max(at - 1, 0) : at]
    beside = (*tokens.text[at + 1 : at + 2], *before)
    return not any(word[0].isupper() or word in HYPHENS for word in beside)


def _is_surname(tokens: Tokens, at: int, small: Set[str], words: NameWords) -> bool:
    """Whether a known surname stands where it is a name, whatever the model took it for.

    A capital inside a sentence tells it. A word that opens one must do or have something, or a
    comma parts it from the rest: then the article has no such word in small letters.
    """
    if at + 1 == len(tokens.text):
        return False
    timed = tokens.kind[at] in ("date", "time")
    if timed and tokens.ent[at] in (tokens.ent[at + 1], tokens.ent[at - 1]):
        return False  # "in | May | 2010"
    before = tokens.text[at - 1] if at else "."
    if before[-1].isalnum():
        return before[0].islower() and tokens.pos[at] in INSIDE
    himself = tokens.low[at + 1] in words.selves
    if (himself or _acts(tokens, at)) and tokens.low[at] not in words.titles:
        return True
    plain = tokens.low[at] not in small and tokens.low[at] not in words.titles
    along = tokens.pos[at + 1] in ("ADV", "ADP") and tokens.low[at + 1] not in words.place_links
    goes_on = along or tokens.tag[at + 1] in TOLD
    apart = tokens.text[at + 1] == "," and tokens.pos[at] in NAMING
    return plain and ((goes_on and tokens.pos[at] in INSIDE) or apart)


def _acts(tokens: Tokens, at: int) -> bool:
    """Whether a word taken for a noun or a modal does or has something, as people do."""
    if at + 1 == len(tokens.text):
        return False
    after = tokens.tag[at + 1]
    if tokens.tag[at] == "MD":
        return after in TOLD - {"MD"}  # "Will | wrote"
    return tokens.pos[at] in NOUNS and (after in TOLD or after == "POS")
