"""Inventory: the bodies and places that an article names, and the nouns that it calls them by.

A noun tells what sort of thing a name is: a word of the name ("Halden Bank", "Bank of Elm"), one
beside it ("the carrier Elmair", "Elmair, a carrier", "the town of Elm") or one that it is said to
be ("Elmair is a carrier").
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.model import Actor, Reading
from explainer.text.attribution.sayers import cited_by
from explainer.text.coreference.offices import telling_behind
from explainer.text.syntax.apart import described
from explainer.text.syntax.clauses import NOUN_SUBJECTS
from explainer.text.syntax.features import has_an
from explainer.text.tokens import BODIES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.text.attribution.holders import Knows

CACHE = "explainer.inventory"
WHOLE = frozenset({*NOUN_SUBJECTS, "dobj", "pobj", "agent", "poss"})
"""Dependencies of nouns that stand for somebody, and are part of no other."""
HEARING = frozenset({"dobj", "dative", "pobj", "iobj"})
Piece = tuple[int, int, Actor | None, str]
"""First token, the one behind the last, the actor if it is one, and what it is."""


@dataclass(frozen=True, slots=True)
class Named:
    """A body or a place of an article.

    Attributes:
        key: The id of the actor, or the name itself where it is none.
        actor: None for a name that is no actor.
        kind: What it is.
        forms: The names it has, in lower case.
        called: The nouns that it is called by.
    """

    key: str
    actor: Actor | None
    kind: str
    forms: frozenset[str]
    called: frozenset[str]


@dataclass(frozen=True, slots=True)
class Inventory:
    """The bodies and places of an article.

    Attributes:
        actors: The cast's; another cast makes another inventory.
        at: What a token starts to name, where that does not only hear something.
        named: All of them by their keys.
        counts: How often each is named, where it does not only hear something.
        firsts: The token where each is named first, also where it only hears something.
        fresh: Where a noun brings in one without a name: "a bank", by the noun.
        voiced: Where somebody speaks for one: "a spokesman for | Elm Bank |".
        plain: Where each noun stands first with "the" alone, and calls one: "the bank said".
        unnamed: Where each noun stands first with words for its sort and no name: "a city bank".
    """

    actors: tuple[Actor, ...]
    at: Mapping[int, Named]
    named: Mapping[str, Named]
    counts: Mapping[str, int]
    firsts: Mapping[str, int]
    fresh: Mapping[str, tuple[int, ...]]
    voiced: frozenset[int]
    plain: Mapping[str, int]
    unnamed: Mapping[str, int]


def inventory_of(reading: Reading, cast: Knows) -> Inventory:
    """Give the inventory of an article, made once for the same actors."""
    kept = reading.doc.user_data.get(CACHE)
    if isinstance(kept, Inventory) and kept.actors == cast.actors:
        return kept
    doc, names = reading.doc, reading.pack.names
    facts: dict[str, tuple[Actor | None, str]] = {}
    forms: dict[str, set[str]] = {}
    called: dict[str, set[str]] = {}
    articled: set[str] = set()
    firsts: dict[str, int] = {}
    starts: list[tuple[int, str]] = []
    for start, end, actor, kind in _pieces(reading, cast):
        words = (t.lower_ for t in doc[start:end] if t.tag_ != "POS" and t.dep_ != "det")
        text = " ".join(words)
        if not text:
            continue  # a lone "The" that the parser took for a name
        key = text if actor is None else actor.id
        facts[key] = (actor, kind)
        firsts.setdefault(key, start)
        if any(t.lower_ in names.definite for t in doc[max(start - 1, 0) : start + 1]):
            articled.add(key)
        own = () if actor is None else (actor.name, *actor.aliases)
        forms.setdefault(key, {text}).update(form.lower() for form in own)
        called.setdefault(key, set()).update(_beside(reading, start, end))
        if not _hears(doc[start:end].root, reading.pack):
            starts.append((start, key))
    named = {
        key: _named(key, actor, kind, forms[key], called[key], names, articled=key in articled)
        for key, (actor, kind) in facts.items()
    }
    made = Inventory(
        actors=cast.actors,
        at={at: named[key] for at, key in starts},
        named=named,
        counts=Counter(key for _, key in starts),
        firsts=firsts,
        fresh=_fresh(reading, {at for at, _ in starts}),
        voiced=frozenset(at for at, _ in starts if _has_voice(doc[at], names)),
        plain=_first_of(reading, {at for at, _ in starts}, alone=True),
        unnamed=_first_of(reading, {at for at, _ in starts}, alone=False),
    )
    reading.doc.user_data[CACHE] = made
    return made


def _named(
    key: str,
    actor: Actor | None,
    kind: str,
    forms: Set[str],
    called: Set[str],
    words: NameWords,
    *,
    articled: bool,
) -> Named:
    """One body or place with the nouns that may call it, those of its names among them.

    "The Elm Mail" is a paper, but "Elm Mail" without ``articled`` is none.
    """
    heads = {noun for form in forms for noun in _heads(form, words)}
    if not articled:
        heads -= words.paper_names
    if kind == "organization":  # "Free State", a band
        heads -= words.countries | words.province_nouns
    return Named(
        key=key, actor=actor, kind=kind, forms=frozenset(forms), called=frozenset(called | heads)
    )


def _pieces(reading: Reading, cast: Knows) -> Iterator[Piece]:
    """Each mention of a body or place by name, with those that are no actors."""
    doc, pack = reading.doc, reading.pack
    states = _adjectives(reading, cast)
    at, last = 0, len(doc)
    while at < last:
        token, end = doc[at], at + 1
        actor = cast.at(token)
        if token.pos_ == "ADJ" and (state := states.get(token.text)) is not None:
            yield at, end, state, state.kind
            at = end
            continue
        if token.pos_ == "PRON" or (actor is None and token.pos_ != "PROPN"):
            at = end
            continue
        while end < last and cast.at(doc[end]) is actor:
            if actor is None and doc[end].pos_ != "PROPN":
                break
            end += 1
        kinds = {kind_of(t, pack) for t in doc[at:end]} & BODIES
        if actor is not None:
            named = any(t.text[0].isupper() and not t.is_sent_start for t in doc[at:end])
            if actor.kind in BODIES and (named or doc[at:end].root.pos_ == "PROPN"):
                yield at, end, actor, actor.kind
        elif kinds:
            yield at, end, None, "place" if "place" in kinds else "organization"
        at = end


def _adjectives(reading: Reading, cast: Knows) -> dict[str, Actor]:
    """The states that are actors by their adjectives: "Norlandic"."""
    names = {name: a for a in cast.actors for name in (a.name, *a.aliases) if a.kind == "place"}
    states = (s for s in reading.pack.names.states if s.name in names)
    return {form: names[state.name] for state in states for form in state.adjectives}


def _heads(form: str, names: NameWords) -> Iterator[str]:
    """The word of a name that says what it is: "bank" of "elm bank" and of "bank of elm"."""
    parts = form.split()
    links = [at for at, word in enumerate(parts) if word in names.name_links and at]
    head = parts[links[0] - 1] if links else parts[-1]
    if len(parts) > 1 and head in _heads_of(names):
        yield head
    if form in names.party_forms:
        yield from names.party_nouns


@functools.cache
def land_nouns(names: NameWords) -> frozenset[str]:
    """Give the nouns that call a place, whatever its name is."""
    return either(names.countries, names.province_nouns, names.town_nouns)


@functools.cache
def _heads_of(names: NameWords) -> frozenset[str]:
    """The words in a name that say what it names."""
    return either(sort_nouns(names), names.company_endings, *names.sorts.values())


@functools.cache
def sort_nouns(names: NameWords) -> frozenset[str]:
    """Give the nouns that say what sort of body or place something is."""
    return either(
        *(names.unit_nouns, names.generic, names.small_heads, names.body_kinds),
        *(names.party_nouns, names.place_heads, names.place_nouns, land_nouns(names)),
        frozenset(names.sorts),
    )


def _beside(reading: Reading, start: int, end: int) -> Iterator[str]:
    """The nouns beside a name that say what it is."""
    doc = reading.doc
    head = doc[start:end].root
    around: list[Token] = [t for t in head.rights if t.dep_ == "appos"]
    before = doc[start - 1] if start and doc[start - 1].head.i == head.i else head
    if before.dep_ in ("compound", "nmod") and head.tag_ != "NNPS":
        around.append(before)  # "the carrier Elmair", but "committee Greens"
    if head.dep_ == "appos":
        around.append(head.head)
    if head.dep_ in NOUN_SUBJECTS and head.head.pos_ == "AUX":
        around += [t for t in head.head.rights if t.dep_ == "attr"]
    sorts = sort_nouns(reading.pack.names)
    yield from (t.lemma_.lower() for t in around if t.tag_ == "NN" and t.lemma_.lower() in sorts)
    tied = head.dep_ == "pobj" and head.head.lower_ in reading.pack.names.place_links
    above = head.head.head.lower_ if tied and head.head.i == start - 1 else ""
    names = reading.pack.names
    if above in either(names.place_nouns, land_nouns(names)):
        yield above  # "the town of Elm", but "the board of Elmacorp"


def _hears(head: Token, pack: LanguagePack) -> bool:
    """Whether somebody only tells a body something ("told Elm News"), or it passes that on."""
    verb = head.head if head.dep_ in HEARING else head
    verb = verb.head if verb.pos_ == "ADP" else verb
    if head.dep_ in NOUN_SUBJECTS and cited_by(head.head, pack.speech) is not None:
        return True
    return head.dep_ in HEARING and verb.lemma_.lower() in pack.speech.saying


def _has_voice(name: Token, names: NameWords) -> bool:
    """Whether somebody speaks for a body: "a spokeswoman for the Elm Union"."""
    noun = described(name.head if name.dep_ == "det" else name)
    return noun.dep_ == "pobj" and noun.head.head.lower_ in names.spokespeople


def _fresh(reading: Reading, named: set[int]) -> dict[str, tuple[int, ...]]:
    """Where nouns bring in somebody or something without a name: "a bank", but "Elm, a bank".

    "A bank in Elm" and "a unit of Elm Bank" have none.
    """
    sorts = sort_nouns(reading.pack.names)
    found: dict[str, list[int]] = {}
    for token in reading.doc:
        if token.tag_ != "NN" or token.dep_ in ("compound", "attr", "appos"):
            continue
        if token.lower_ not in sorts or not has_an(token):
            continue
        end = next((t.i for t in token.rights if t.dep_ == "prep"), token.right_edge.i + 1)
        if not any(t.i in named for t in reading.doc[token.left_edge.i : end]):
            found.setdefault(token.lower_, []).append(token.i)
    return {word: tuple(places) for word, places in found.items()}


def _first_of(reading: Reading, named: Set[int], *, alone: bool) -> dict[str, int]:
    """Where nouns for a sort first stand ``alone`` with "the", or told apart by no name.

    Nothing behind tells which one is meant.
    """
    names = reading.pack.names
    sorts, found = sort_nouns(names) - land_nouns(names), dict[str, int]()
    for token in reading.doc:
        if token.tag_ != "NN" or token.lower_ in found or token.lower_ not in sorts:
            continue
        first = token.left_edge
        bare = first.lower_ in names.definite and first.i == token.i - 1
        told = first.dep_ == "det" and first.i < token.i - 1
        told = told and named.isdisjoint(range(first.i, token.right_edge.i + 1))
        if (bare if alone else told) and token.dep_ in WHOLE and not telling_behind(token):
            found[token.lower_] = token.i
    return found
