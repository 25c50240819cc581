"""Called: which body or place "the bank" or "the city" is, by what the article calls it.

It is the one of that sort that was named last, where no other that may be meant is named near, or
the one that the article names far more often than any other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from explainer.model import Actor, Reading
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.inventory import (
    Inventory,
    Named,
    inventory_of,
    land_nouns,
    sort_nouns,
)
from explainer.text.coreference.offices import telling_behind
from explainer.text.coreference.sorts import Sought, sought_by
from explainer.text.syntax.apart import described
from explainer.text.syntax.clauses import (
    LONGEST,
    NOUN_SUBJECTS,
    SINGULAR,
    VERBAL,
    ancestors,
    first_conjunct,
    is_finite,
)
from explainer.text.syntax.features import is_pointing
from explainer.text.syntax.subjects import is_main_subject, own_subject

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.tables.names import NameWords
    from explainer.text.attribution.holders import Knows

BACK = 3
"""Sentences before its own in which the one is looked for whom a noun calls by its sort."""
BESIDE = 2
"""Sentences before the one that names it in which another of its sort may be meant."""
STATES = frozenset({"attr", "oprd"})
FACED = frozenset({"dobj", "dative", "prep", "agent", "attr", "oprd"})
"""What hangs on a verb, and is not who does it."""
WITHIN = frozenset({"pobj", "conj"})


@dataclass(frozen=True, slots=True)
class _Last:
    """What a noun may call, where it was named last.

    Attributes:
        named: What it is.
        at: The token.
        back: Sentences before that of the noun.
        about: Whether its sentence is about it.
        known: Whether it is known to be of the sort.
    """

    named: Named
    at: int
    back: int
    about: bool
    known: bool


def called_so(noun: Token, reading: Reading, cast: Knows, *, speaks: bool = False) -> Actor | None:
    """Give the body or place that "the" with a noun for its sort stands for, or None.

    "This" does so for a place: "this country". Of who ``speaks`` words before the noun may tell
    more ("the Norland bank said"), also in quotation marks; of others a trade alone may.
    """
    word, names = noun.lower_, reading.pack.names
    if noun.tag_ not in SINGULAR or noun.ent_type_ or word not in sort_nouns(names):
        return None
    quoted = not speaks and scene_of(reading).inside[noun.i] >= 0
    if quoted or not _is_the_one(noun, names, speaks=speaks):
        return None
    inventory = inventory_of(reading, cast)
    sought = sought_by(word, reading, inventory)
    if sought is None:
        return None
    found, at = _near(noun, reading, inventory, sought)
    best = sought.best
    if found is None and at < 0 and best is not None:
        at = inventory.firsts[best.key]
        late = _is_late(best.key, reading.doc[at], noun, inventory, sought)
        found = None if late else best
    if found is None or at > noun.i:
        return None
    beside = at >= noun.sent.start
    if not (speaks or beside or found is sought.best) and _tells_land(noun, names):
        return None
    since = at if sought.fits[found.key] == 2 else 0
    return None if _is_another(word, since, noun.i, inventory) else found.actor


def _is_the_one(noun: Token, names: NameWords, *, speaks: bool) -> bool:
    """Whether "the" or "this" stands before a noun, and nothing that tells which one is meant."""
    first = noun.left_edge
    shows = is_pointing(first)
    place = noun.lower_ in land_nouns(names)
    if first.dep_ != "det" or not (first.lower_ in names.definite or (shows and place)):
        return False
    more = first.i < noun.i - 1
    whose = any(t.dep_ == "poss" for t in noun.lefts)
    if more and (whose or not (speaks or _is_trade(noun, names))):
        return False
    return noun.dep_ not in ("compound", "appos", "attr") and not telling_behind(noun)


def _is_trade(noun: Token, names: NameWords) -> bool:
    """Whether the words between "the" and a noun only tell a trade: "the drug giant".

    Or of what land the subject of a sentence is: "The German bank said".
    """
    told = noun.doc[noun.left_edge.i + 1 : noun.i]
    main = noun.dep_ in NOUN_SUBJECTS and first_conjunct(noun.head).dep_ == "ROOT"
    plain = all(
        (t.dep_ == "compound" and t.pos_ == "NOUN") or (main and (t.is_punct or _is_land(t, names)))
        for t in told
    )
    unit = noun.lower_ in names.unit_nouns - names.generic
    return plain and unit and not any(t.lower_ in names.unit_nouns for t in told)


def _tells_land(noun: Token, names: NameWords) -> bool:
    """Whether a word before a noun tells its land: another body may be of that one."""
    return any(_is_land(t, names) for t in noun.doc[noun.left_edge.i + 1 : noun.i])


def _is_land(word: Token, names: NameWords) -> bool:
    """Whether a word is a state or its adjective: "UK", "German"."""
    return word.lower_ in names.nations or word.lower_ in names.state_words


def _near(
    noun: Token, reading: Reading, inventory: Inventory, sought: Sought
) -> tuple[Named | None, int]:
    """The one named last and where; None with -1 where none of the sort is named near.

    What is only told of beside the subject of a sentence before, and not known to be of the sort,
    is passed over.
    """
    apart, index = _mates(noun, inventory), reading.index(noun)
    if any(sought.fits[key] == 2 for key in apart):
        return None, 0
    last: _Last | None = None
    for back in range(min(BACK, index) + 1):
        here = _here(reading.spans[index - back], noun.i, inventory, sought)
        here = {
            k: t
            for k, t in here.items()
            if not (k in apart or _is_late(k, t, noun, inventory, sought))
        }
        if last is None:
            last = _one_of(here, back, inventory, sought)
            if last is None and any(
                not back or _is_of_weight(here[k], sought.fits[k], inventory) for k in here
            ):
                return None, 0
        elif back - last.back > BESIDE:
            break
        elif any(
            _may_be_meant(here[k], sought.fits[k], last, inventory)
            for k in {*here} - {last.named.key}
        ):
            return None, 0
    if last is None:
        return None, -1
    most = next((count for count, key in sought.most if key != last.named.key), 0)
    sure = last.known and (last.back == 0 or (last.about and last.back == 1))
    return (last.named, last.at) if sure or most <= inventory.counts[last.named.key] else (None, 0)


def _is_late(key: str, name: Token, noun: Token, inventory: Inventory, sought: Sought) -> bool:
    """Whether the noun called another before this was named: "The bank shut. … at Elm Bank …".

    One that was named, or told of without a name, before that. Not where a sentence is about the
    later one: who that calls goes on with it.
    """
    at = inventory.plain.get(noun.lower_, noun.i)
    if at >= inventory.firsts[key] or _leads(name, inventory):
        return False
    others = (inventory.firsts[k] for k, fit in sought.fits.items() if fit == 2 and k != key)
    unnamed = inventory.unnamed.get(noun.lower_, at)
    return min((unnamed, *others)) < at


def _here(sentence: Span, end: int, inventory: Inventory, sought: Sought) -> dict[str, Token]:
    """What a sentence names before a token that a noun may call, by its key, with its word."""
    here: dict[str, Token] = {}
    for token in sentence:
        named = inventory.at.get(token.i)
        if named is None or token.i >= end or not sought.fits[named.key]:
            continue
        if named.key not in here or _leads(token, inventory):
            here[named.key] = token
    return here


def _leads(name: Token, inventory: Inventory) -> bool:
    """Whether a sentence is about something, or about a thing of it: "Elm Bank's profits fell".

    So it is where somebody speaks for it: "a spokesman for Elm Bank said".
    """
    noun = described(name.head if name.dep_ == "det" else name)
    if name.i in inventory.voiced:
        noun = described(noun.head.head)
    owns = noun.dep_ == "poss" and noun.head.pos_ == "NOUN"  # not "Elm News's Ann Roe said"
    return is_main_subject(noun.head if owns else noun)


def _is_of_weight(name: Token, fit: int, inventory: Inventory) -> bool:
    """Whether something is known to be of a sort, or its sentence is about it."""
    return fit == 2 or _leads(name, inventory)


def _may_be_meant(name: Token, fit: int, last: _Last, inventory: Inventory) -> bool:
    """Whether another one named just before may be meant as well as the one named last.

    So it may where neither is what its sentence is about, or where nothing tells its sort and its
    sentence is about it. It may not where the last is known to be of the sort and stands beside the
    noun, or in a sentence before, where that tells nothing of the other's sort.
    """
    if last.known and (fit == 1 if last.back else not last.about):
        return False
    return _leads(name, inventory) if fit == 1 else not last.about


def _one_of(
    here: Mapping[str, Token], back: int, inventory: Inventory, sought: Sought
) -> _Last | None:
    """The only one of a sentence that is known to be of the sort, or its subject that may be.

    Else the one that the article is about.
    """
    sure = [key for key in here if sought.fits[key] == 2]
    about = [key for key, token in here.items() if _leads(token, inventory)]
    best = [sought.best.key] if sought.best is not None and sought.best.key in here else []
    found = sure or about or best
    if len(found) > 1 and back:
        found = [k for k in found if k in about or not _is_aside(here[k])]
    if len(found) != 1 or (sure and len(sure) > 1 and found[0] not in about):
        return None
    (key,) = found
    return _Last(inventory.named[key], here[key].i, back, key in about, bool(sure))


def _is_aside(name: Token) -> bool:
    """Whether something only stands behind a preposition: "Elmair signed a deal with | Elm Air"."""
    noun = described(name)
    return noun.dep_ == "pobj" and noun.head.dep_ == "prep"


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
