"""Called: which body or place "the bank" or "the city" is, by what the article calls it.

It is the one of that sort that was named last, where no other that may be meant is named near, or
the one that the article names far more often than any other.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Literal

from explainer.language.tables import either
from explainer.model import Actor, Reading
from explainer.text.apart import described
from explainer.text.clauses import (
    LONGEST,
    TELLING,
    VERBAL,
    ancestors,
    children,
    is_finite,
    is_main_subject,
    own_subject,
)
from explainer.text.inventory import Inventory, Named, inventory_of, land_nouns, sort_nouns

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.names import NameWords
    from explainer.text.attribution.holders import Knows

CACHE = "explainer.called"
BACK = 3
"""Sentences before its own in which the one is looked for whom a noun calls by its sort."""
BESIDE = 2
"""Sentences before the one that names it in which another of its sort may be meant."""
MOST = 3
"""Times that one is named for each time of another, so that it is meant from afar."""
FEW = 2
"""Times that the only one of its sort is named, so that it is."""
STATES = frozenset({"attr", "oprd"})
FACED = frozenset({"dobj", "dative", "prep", "agent", "attr", "oprd"})
"""What hangs on a verb, and is not who does it."""
WITHIN = frozenset({"pobj", "conj"})
Fit = Literal[0, 1, 2]
"""Whether a noun may call something: no, perhaps, and by what it is known to be."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What a noun may call, of all that an article names.

    Attributes:
        fits: How well the noun fits each, by key.
        best: The one that fits and is named far more often than all others; None for none.
        most: The two that fit and are named most often, with how often that is.
    """

    fits: dict[str, Fit]
    best: Named | None
    most: tuple[tuple[int, str], ...]


def called_so(noun: Token, reading: Reading, cast: Knows) -> Actor | None:
    """Give the body or place that "the" with a noun for its sort stands for, or None.

    "This" does so for a place: "this country".
    """
    word, names = noun.lower_, reading.pack.names
    if noun.tag_ != "NN" or noun.ent_type_ or word not in sort_nouns(names):
        return None
    if not _is_the_one(noun, names):
        return None
    inventory = inventory_of(reading, cast)
    sought = _sought(word, reading, inventory)
    if sought is None:
        return None
    found, at = _near(noun, reading, inventory, sought)
    if found is None and at < 0 and sought.best is not None:
        found, at = sought.best, inventory.firsts[sought.best.key]
    if found is None or at > noun.i or _is_another(word, at, noun.i, inventory):
        return None
    return found.actor


def _is_the_one(noun: Token, names: NameWords) -> bool:
    """Whether only "the" or "this" stands before a noun, and behind it nothing that tells it."""
    first = noun.left_edge
    alone = first.i == noun.i - 1 and first.dep_ == "det"
    shows = "Dem" in first.morph.get("PronType", [])
    place = noun.lower_ in land_nouns(names)
    if not alone or not (first.lower_ in names.definite or (shows and place)):
        return False
    told = (t for t in children(noun) if t.i > noun.i and t.dep_ in TELLING)
    free = noun.dep_ not in ("compound", "appos", "attr")
    return free and all(t.left_edge.nbor(-1).is_punct for t in told)


def _sought(word: str, reading: Reading, inventory: Inventory) -> Sought | None:
    """What a noun may call; None where it calls no body and no place."""
    known = reading.doc.user_data.get(CACHE)
    if known is None or known[0] is not inventory:
        known = reading.doc.user_data[CACHE] = (inventory, {})
    found: dict[str, Sought] = known[1]
    if word not in found:
        found[word] = _made(word, reading.pack, inventory)
    return found[word] if found[word].most else None


def _made(word: str, pack: LanguagePack, inventory: Inventory) -> Sought:
    """What a noun may call, of all that an article names."""
    fits = {key: _fit(word, named, pack.names) for key, named in inventory.named.items()}
    if word in pack.speech.firms and 2 in fits.values():  # any other may be a firm as well
        bodies = (n for n in inventory.named.values() if n.kind == "organization")
        fits.update((n.key, 1) for n in bodies if not n.called)
    counts = sorted(((inventory.counts[k], k) for k, fit in fits.items() if fit), reverse=True)
    (count, key), other = counts[0] if counts else (0, ""), counts[1][0] if counts[1:] else 0
    far = count >= (MOST if other else FEW) and count >= other * MOST and fits[key] == 2
    return Sought(fits, inventory.named[key] if far else None, tuple(counts[:2]))


def _fit(word: str, named: Named, names: NameWords) -> Fit:
    """Whether a noun may call something: a body by its sort alone, a place where none is known."""
    if word in named.called or not named.called.isdisjoint(names.sorts.get(word, ())):
        return 2
    if named.kind != "place" or named.called or word not in land_nouns(names):
        return 2 if _is_state(word, named, names) else 0
    forms = named.forms
    part, state = bool(forms & names.provinces), bool(forms & names.state_words)
    town = bool(forms & either(names.capitals, names.great_cities)) and not part
    if word in names.countries:
        return 2 if state else 0 if part or town else 1
    if word in names.province_nouns:
        return 2 if part else 0 if town or state else 1
    return 2 if town else 0 if state or forms & names.regions else 1


def _is_state(word: str, named: Named, names: NameWords) -> bool:
    """Whether a noun for a state calls one that the article calls otherwise too: "the island"."""
    return (
        named.kind == "place" and word in names.countries and bool(named.forms & names.state_words)
    )


def _near(
    noun: Token, reading: Reading, inventory: Inventory, sought: Sought
) -> tuple[Named | None, int]:
    """The one named last and where; None with -1 where none of the sort is named near."""
    found: Named | None = None
    apart, index = _mates(noun, inventory), reading.index(noun)
    subject, first, place, faced = False, 0, -1, False
    for back in range(min(BACK, index) + 1):
        here: dict[str, Token] = {}
        for token in reading.spans[index - back]:
            named = inventory.at.get(token.i)
            if token.i >= noun.i or named is None:
                continue
            if named.key in apart:
                faced = faced or (back == 0 and sought.fits[named.key] == 2)
                continue
            if sought.fits[named.key] and (named.key not in here or is_main_subject(token)):
                here[named.key] = token
        if not here:
            if faced:
                return None, 0
            continue
        if found is None:
            found = _one_of(here, inventory, sought)
            if found is None:
                return None, 0
            token = here[found.key]
            subject, first, place = is_main_subject(described(token)), back, token.i
        elif back - first > BESIDE:
            break
        elif any(_may_be_meant(here[k], sought.fits[k], subject) for k in {*here} - {found.key}):
            return None, 0
    if found is None:
        return None, -1
    most = next((count for count, key in sought.most if key != found.key), 0)
    sure = subject and first < 2 and sought.fits[found.key] == 2
    return (found, place) if sure or most <= inventory.counts[found.key] else (None, 0)


def _may_be_meant(name: Token, fit: Fit, subject: bool) -> bool:
    """Whether another one named just before may be meant as well as the one named last.

    So it may where neither is what its sentence is about, or where nothing tells its sort and its
    sentence is about it.
    """
    return is_main_subject(described(name)) if fit == 1 else not subject


def _one_of(here: dict[str, Token], inventory: Inventory, sought: Sought) -> Named | None:
    """The only one of a sentence that is known to be of the sort, or its subject that may be."""
    sure = [key for key in here if sought.fits[key] == 2]
    if sure:
        return inventory.named[sure[0]] if len(sure) == 1 else None
    if len(here) != 1:
        return None
    ((key, token),) = here.items()
    return inventory.named[key] if is_main_subject(token) else None


def _mates(noun: Token, inventory: Inventory) -> set[str]:
    """The keys of what a noun cannot stand for: who does it to what it tells, what it is joined to.

    "Elm Bank bought the bank", "Elm Bank sued, valuing the bank at $5m", "Elm Bank and the bank".
    """
    beside = [noun.head] if noun.dep_ == "conj" else []
    part = noun.head if noun.dep_ == "poss" and noun.head.dep_ in STATES else noun
    for above in (part, *ancestors(part)):
        if above.pos_ in VERBAL:
            subject = own_subject(above)
            beside += [] if subject is None else [subject]
            if is_finite(above):
                break
        elif above.dep_ not in (FACED if above.head.pos_ in VERBAL else WITHIN):
            break
    names = (t for one in beside for t in (one, *islice(one.subtree, LONGEST)) if _names(t, one))
    return {named.key for t in names if t.i < noun.i and (named := inventory.at.get(t.i))}


def _names(word: Token, noun: Token) -> bool:
    """Whether a word is part of a name that a noun is, or that stands beside it."""
    beside = word.dep_ == "appos" and word.head.i == noun.i
    return word.pos_ == "PROPN" and (
        beside or (noun.pos_ == "PROPN" and described(word).i == noun.i)
    )


def _is_another(word: str, start: int, end: int, inventory: Inventory) -> bool:
    """Whether one without a name was brought in between: "Elm Bank sued a bank. The bank …"."""
    places = inventory.fresh.get(word, ())
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end
