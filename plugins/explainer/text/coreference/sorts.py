"""Sorts: what a noun for a sort may call, of all that an article names: "the bank".

A body or place is called so where the article, its name or the tables of states and towns tell
that sort; perhaps where nothing tells its sort.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from explainer.language.tables import either
from explainer.text.coreference.inventory import Inventory, Named, land_nouns
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from explainer.language.tables.names import NameWords
    from explainer.model import Reading

CACHE = "explainer.sorts"
MOST = 3
"""Times that one is named for each time of another, so that it is meant from afar."""
ONCE = 1
FEW = 2
"""Times that the only one of its sort is named, so that it is; ``ONCE`` by the noun itself."""
EARLY = 2
"""Paragraphs, behind the headline, that tell whom an article is about."""
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


def sought_by(word: str, reading: Reading, inventory: Inventory) -> Sought | None:
    """Give what a noun may call, or None where it calls no body and no place."""
    known = reading.doc.user_data.get(CACHE)
    if known is None or known[0] is not inventory:
        known = reading.doc.user_data[CACHE] = (inventory, {})
    found: dict[str, Sought] = known[1]
    if word not in found:
        found[word] = _made(word, reading, inventory)
    return found[word] if found[word].most else None


def _made(word: str, reading: Reading, inventory: Inventory) -> Sought:
    """What a noun may call, of all that an article names."""
    pack = reading.pack
    fits = {key: _fit(word, named, pack.names) for key, named in inventory.named.items()}
    if word in pack.speech.firms:
        known = 2 in fits.values()
        bodies = (n for n in inventory.named.values() if n.kind == "organization" and n.actor)
        fits.update((n.key, 1) for n in bodies if _may_be_firm(n, pack.names, known=known))
    if word in pack.names.lettered:
        fits.update((n.key, 1) for n in inventory.named.values() if _is_lettered(n))
    counts = sorted(((inventory.counts[k], k) for k, fit in fits.items() if fit), reverse=True)
    far = _far(word, counts, fits, reading, inventory) if counts else None
    return Sought(fits, far, tuple(counts[:2]))


def _far(
    word: str,
    counts: Sequence[tuple[int, str]],
    fits: Mapping[str, Fit],
    reading: Reading,
    inventory: Inventory,
) -> Named | None:
    """The one that an article names far more often than any other that a noun may call.

    The only body of a sort may be named once, but no competition: clubs play in several. One that
    nothing tells to be a firm is called so where the article is about it.
    """
    (count, key), other = counts[0], counts[1][0] if counts[1:] else 0
    named, firm = inventory.named[key], word in reading.pack.speech.firms
    sure = fits[key] == 2
    once = named.kind == "organization" and not firm and word in named.called
    few = ONCE if once and word not in reading.pack.names.competitions else FEW
    if count < (MOST if other else few) or count < other * MOST:
        return None
    return named if sure or (firm and _leads(key, reading, inventory)) else None


def _may_be_firm(body: Named, names: NameWords, *, known: bool) -> bool:
    """Whether "the company" may call a body that nothing tells to be one, or only another sort.

    The latter only where none is ``known`` to be one, and never one that governs or judges.
    """
    if body.called & names.authorities:
        return False  # "The regulator, Elmwat, met. … The company lost $5m"
    other = bool(body.called & (either(names.unit_nouns, names.generic) - names.party_nouns))
    return not body.called or (other and not known)


def _is_lettered(body: Named) -> bool:
    """Whether nothing tells a body but the letters it is called by: "the CRA"."""
    actor = body.actor
    if actor is None or body.called or body.kind != "organization":
        return False
    return all(name.isupper() and len(name) > FEW for name in (actor.name, *actor.aliases))


def _leads(key: str, reading: Reading, inventory: Inventory) -> bool:
    """Whether a body is named in the headline, the lead or the paragraph behind it."""
    at = reading.index(reading.doc[inventory.firsts[key]])
    return reading.article.sentences[at].paragraph <= EARLY


def _fit(word: str, named: Named, names: NameWords) -> Fit:
    """Whether a noun may call something: a body by its sort alone, a place where none is known."""
    if word in named.called:
        return 2
    if named.kind != "place" and not named.called.isdisjoint(names.sorts.get(word, ())):
        return 2
    if named.kind != "place" or named.called or word not in land_nouns(names):
        return 2 if _is_state(word, named, names) else 0
    forms = named.forms
    part, state = any(_is_part(form, names) for form in forms), bool(forms & names.state_words)
    town = bool(forms & either(names.capitals, names.great_cities)) and not part
    if word in names.countries:
        return 2 if state else 0 if part or town else 1
    if word in names.province_nouns:
        return 2 if part else 0 if town or state else 1
    return 2 if town else 0 if state or forms & names.regions else 1


def _is_part(form: str, names: NameWords) -> bool:
    """Whether a name is that of a part of a state: "Ohio", "Fla.", also before a title."""
    parts = form.split()
    if len(parts) > 1 and bare(parts[-1]) in names.titles:
        form = " ".join(parts[:-1])
    return form in names.provinces or bare(form).title() in names.abbreviated_lands


def _is_state(word: str, named: Named, names: NameWords) -> bool:
    """Whether a noun for a state calls one that the article calls otherwise too: "the island"."""
    return (
        named.kind == "place" and word in names.countries and bool(named.forms & names.state_words)
    )
