"""Lands: places, and the states of the world under all their names.

A capital stands for its state only where it acts as a government does ("Beijing faces slowing
growth"), never as a place ("in Beijing"). An adjective counts where it names those who act for
the state ("the American delegation").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from explainer.language.tables.names import NameWords, State
from explainer.model import Reading
from explainer.sections.actors.entry import Entry
from explainer.text.kinds import halves
from explainer.text.names import Name
from explainer.text.signs import rules_itself
from explainer.text.tokens import Tokens

LONGEST_ACRONYM = 4


def lands(reading: Reading, names: Sequence[Name]) -> list[Entry]:
    """Give one entry per state, place and named group."""
    words = reading.pack.names
    nouns = {n: s for s in words.states for n in (s.name, *s.others)}
    capitals = {c: s for s in words.states for c in s.capitals}
    adjectives = {a: s for s in words.states for a in s.adjectives}
    named = {nouns[n.words].name for n in names if n.words in nouns}
    pairs = _halves(named, words)
    governs = _governing(reading, names, capitals, named)
    tokens = Tokens.of(reading.doc, reading.pack.labels)
    entries: dict[tuple[str, str], Entry] = {}
    for name in names:
        state = nouns.get(pairs.get(name.words, name.words)) or _stands_for(
            reading, name, capitals, adjectives, governs
        )
        if state is not None and state.name in named:
            key = ("state", state.name)
            entries.setdefault(key, Entry(name="", kind="place", state=state.name))
        elif name.kind == "group":
            if name.words in adjectives or not _acting_group(reading, name):
                continue
            key = ("group", name.words)
            entries.setdefault(key, Entry(name=name.words, kind="group"))
        else:
            key = ("place", name.words.lower())
            entry = entries.setdefault(key, Entry(name=name.words, kind="place"))
            if rules_itself(tokens, name.start, name.end, words):
                entry.state = name.words  # no state of the table, but with a minister of its own
            if entry.name.isupper() and not name.words.isupper():
                entry.name = name.words
        entries[key].names.append(name)
    for entry in entries.values():
        if entry.name.isupper() and len(entry.name) > LONGEST_ACRONYM:
            entry.name = entry.name.title()  # a dateline: "OSLO"
        if entry.state in named:
            entry.name = _fullest(entry, nouns)
    return list(entries.values())


def _halves(named: set[str], words: NameWords) -> dict[str, str]:
    """The states of the article that one word of a pair names: "the North"."""
    forms = {tuple(name.lower().split()): name for name in named}
    found = halves(forms, words)
    return {name.split()[0]: name for p, name in forms.items() if found.get(p[:1]) == p}


def _fullest(entry: Entry, nouns: Mapping[str, State]) -> str:
    """The name that the article itself uses and that comes first in the table."""
    used = {name.words for name in entry.names}
    state = next(nouns[word] for word in sorted(used) if word in nouns)
    return next(name for name in (state.name, *state.others) if name in used)


def _governing(
    reading: Reading, names: Sequence[Name], capitals: Mapping[str, State], named: set[str]
) -> frozenset[str]:
    """The capitals that act as a government somewhere in the article."""
    found = set()
    for name in names:
        state = capitals.get(name.words)
        root = reading.doc[name.end - 1]
        if state is None or state.name not in named or root.dep_ != "nsubj":
            continue
        if root.head.pos_ == "VERB" and root.head.lemma_ in reading.pack.names.government_verbs:
            found.add(name.words)
    return frozenset(found)


def _stands_for(
    reading: Reading,
    name: Name,
    capitals: Mapping[str, State],
    adjectives: Mapping[str, State],
    governs: frozenset[str],
) -> State | None:
    """The state for which a capital or an adjective stands in one mention."""
    words = reading.pack.names
    root = reading.doc[name.end - 1]
    if name.words in governs:
        if root.dep_ == "pobj" and root.head.lower_ in words.place_prepositions:
            return None
        acts = root.dep_ in ("nsubj", "poss", "pobj", "conj", "dobj", "nsubjpass")
        return capitals[name.words] if acts else None
    state = adjectives.get(name.words)
    if state is None or root.dep_ not in ("amod", "compound", "nmod"):
        return None
    head = root.head.lower_
    return state if head in words.parties or head in words.governing else None


def _acting_group(reading: Reading, name: Name) -> bool:
    """Whether a group, named in the plural, does something."""
    root = reading.doc[name.end - 1]
    return root.tag_ in ("NNPS", "NNS") and root.dep_ == "nsubj" and root.head.pos_ == "VERB"
