"""Lands: places, and the states of the world under all their names.

A capital stands for its state only where it acts as a government does ("Beijing faces slowing
growth") or is dealt with as one ("talks with Beijing"), never as a place ("in Beijing"). An
adjective counts where it names those who act for the state ("the American delegation").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.names import NameWords, State
from explainer.model import Reading
from explainer.sections.actors.entry import Entry
from explainer.text.names import Name
from explainer.text.names.kinds import halves
from explainer.text.names.letters import initials
from explainer.text.names.whereabouts import rules_itself
from explainer.text.syntax.clauses import PLURAL, TENSED, first_of_row
from explainer.text.tokens import Tokens, bare

if TYPE_CHECKING:
    from spacy.tokens import Token

LONGEST_ACRONYM = 4
SHORT = 2
"""Letters; as many alone, without full stops, stand for no place of two words."""


def lands(reading: Reading, names: Sequence[Name]) -> list[Entry]:
    """Give one entry per state, place and named group."""
    words = reading.pack.names
    nouns = {form: s for s in words.states for n in (s.name, *s.others) for form in _written(n)}
    capitals = {c: s for s in words.states for c in s.capitals}
    adjectives = {a: s for s in words.states for a in s.adjectives}
    named = {nouns[n.words].name for n in names if n.words in nouns}
    pairs = _plain(names, nouns, words) | _of_sort(names, nouns, words)
    pairs |= _halves(named, words) | _spelt(names, words)
    governs = _governing(reading, names, capitals, named)
    tokens = Tokens.of(reading.doc, reading.pack.labels)
    entries: dict[tuple[str, str], Entry] = {}
    for name in names:
        state = nouns.get(name.words) or nouns.get(pairs.get(name.words, ""))
        state = state or _stands_for(reading, name, capitals, adjectives, governs)
        if state is not None and state.name in named:
            key = ("state", state.name)
            entries.setdefault(key, Entry(name="", kind="place", state=state.name))
        elif name.kind == "group":
            if name.words in adjectives or not _acting_group(reading, name):
                continue
            key = ("group", name.words)
            entries.setdefault(key, Entry(name=name.words, kind="group"))
        else:
            called = pairs.get(name.words, name.words)
            key = ("place", called.lower())
            entry = entries.setdefault(key, Entry(name=called, kind="place"))
            if rules_itself(tokens, name.start, name.end, words):
                entry.state = name.words  # no state of the table, but with a minister of its own
            if entry.name.isupper() and not name.words.isupper():
                entry.name = name.words
        entries[key].names.append(name)
    for entry in entries.values():
        entry.name = _with_article(entry, reading, words)
        if entry.name.isupper() and len(entry.name) > LONGEST_ACRONYM:
            entry.name = entry.name.title()  # a dateline: "OSLO"
        if entry.state in named:
            entry.name = _fullest(entry, nouns)
    return list(entries.values())


def _written(name: str) -> tuple[str, str]:
    """The ways to write a name with an apostrophe."""
    return name, name.replace("'", "’")


def _with_article(entry: Entry, reading: Reading, words: NameWords) -> str:
    """The name of a town with the article that a capital makes part of it: "in The Elm"."""
    doc = reading.doc
    inside = (doc[n.start - 1] for n in entry.names if n.start > 1 and n.words == entry.name)
    articles = {t.text for t in inside if t.lower_ in words.definite and t.nbor(-1).text.islower()}
    every = articles and all(text.istitle() for text in articles)
    town = entry.kind == "place" and not entry.state and " " not in entry.name
    return f"{min(articles)} {entry.name}" if every and town else entry.name


def _plain(names: Sequence[Name], nouns: Mapping[str, State], words: NameWords) -> dict[str, str]:
    """The places by other ways to write what the article names: "State of Ohio", "N.H.".

    The northeast of a state is the state.

    What is only named so keeps its name.
    """
    known = {name.words for name in names if name.kind == "place"}
    found = {}
    for written in known - nouns.keys():
        sort, _, rest = written.partition(" ")
        link, _, own = rest.partition(" ")
        short = words.short_lands.get(bare(written), "")
        if sort.lower() in words.quadrants and rest in nouns:
            found[written] = rest
        elif (
            sort.lower() in either(words.localities, words.countries) and link in words.place_links
        ):
            if own in known or own in nouns:
                found[written] = own
        elif short in known:
            found[written] = short
    return found


def _of_sort(names: Sequence[Name], nouns: Mapping[str, State], words: NameWords) -> dict[str, str]:
    """The places that the article names with and without their sort: "the Elm Strip", "Mount Elm".

    Each gets the name that it has more often, the longer one where both are as frequent. No state
    is a hill that has its name.
    """
    often = Counter(name.words for name in names if name.kind == "place")
    found = {}
    for whole in often:
        first, _, rest = whole.partition(" ")
        start, _, last = whole.rpartition(" ")
        short = rest if first.lower() in words.land_openers else start
        if short in nouns:
            continue
        if short in often and (short == rest or last.lower() in words.land_ends):
            kept = whole if often[whole] >= often[short] else short
            found[short if kept == whole else whole] = kept
    return found


def _halves(named: set[str], words: NameWords) -> dict[str, str]:
    """The states of the article that one word of a pair names: "the North"."""
    forms = {tuple(name.lower().split()): name for name in named}
    found = halves(forms, words)
    return {name.split()[0]: name for p, name in forms.items() if found.get(p[:1]) == p}


def _spelt(names: Sequence[Name], words: NameWords) -> dict[str, str]:
    """The places by the letters that stand for just one of the article: "N.H.", "ELX"."""
    found: dict[str, set[str]] = {}
    for written in {name.words for name in names if name.kind == "place" and " " in name.words}:
        for letters in initials(tuple(written.lower().split()), words):
            found.setdefault(letters, set()).add(written)
    lands = words.abbreviated_lands
    shorts = {n.words for n in names if "." in n.words or n.words.isupper()}
    dotted = {w for w in shorts if bare(w) not in lands and len(w) > SHORT}
    plain = {short: found.get(short.replace(".", "").lower(), set()) for short in dotted}
    return {short: min(whole) for short, whole in plain.items() if len(whole) == 1}


def _fullest(entry: Entry, nouns: Mapping[str, State]) -> str:
    """The name that the article itself uses and that comes first in the table, in full.

    "Republic of Ireland" for "Ireland", where the article has it as often.
    """
    used = Counter(name.words for name in entry.names)
    state = next(nouns[word] for word in sorted(used) if word in nouns)
    forms = (form for name in (state.name, *state.others) for form in _written(name))
    first = next(form for form in forms if form in used)
    full = (name for name in used if name.endswith(first) and name in nouns)
    return max(full, key=lambda name: (used[name], len(name)))


def _governing(
    reading: Reading, names: Sequence[Name], capitals: Mapping[str, State], named: set[str]
) -> frozenset[str]:
    """The capitals that stand for their government somewhere in the article."""
    words = reading.pack.names
    roots = {
        reading.doc[name.end - 1]: name.words
        for name in names
        if name.words in capitals and capitals[name.words].name in named
    }
    found = {
        roots[root]
        for root in roots
        if _governs(root, words) or _relates(root, words) or _is_ruled(root, words)
    }
    beside = {
        roots[root]
        for root in roots
        if _acts(root, words) and any(roots.get(other) in found for other in root.conjuncts)
    }  # "Oslo and | Rome"
    return frozenset(found | beside)


def _governs(root: Token, words: NameWords) -> bool:
    """Whether a capital does what governments do, or has what they have: "Oslo's army"."""
    if root.dep_ == "poss":
        run = any(child.lower_ in words.state_run for child in root.head.lefts)
        own = either(words.state_offices, words.state_things)
        return run or root.head.lower_ in own  # "Oslo's | state media"
    if _is_rulers(root, words) or _is_dealt_with(root, words):
        return True
    if root.dep_ == "nsubj" and any(
        child.dep_ == "acomp" and child.lower_ in words.resolved for child in root.head.children
    ):
        return True  # "Oslo was | unable to agree"
    if _talks_with(root, words):
        return True
    verb = _verb_of(root)
    if verb is None:
        return False
    done = [verb, *(child for child in verb.children if child.dep_ == "xcomp")]
    return any(_is_of_states(verb, words) for verb in done)


def _is_of_states(verb: Token, words: NameWords) -> bool:
    """Whether a verb tells what no town does: "annexed", "began its | invasion", "sees it as"."""
    if verb.lemma_ in either(words.government_verbs, words.state_verbs):
        return True
    waged = verb.lemma_ in words.waging
    if waged and any(c.dep_ == "dobj" and c.lower_ in words.state_things for c in verb.children):
        return True
    judged = verb.lemma_ in words.judging
    return judged and any(c.dep_ == "prep" and c.lower_ in words.as_words for c in verb.children)


def _is_dealt_with(root: Token, words: NameWords) -> bool:
    """Whether others deal with a capital as with who decides: "blamed | Oslo", "imposed by | Oslo".

    So they do by a verb with "with": "will not negotiate with | Oslo".
    """
    link = root.head
    if root.dep_ == "dobj":
        return link.lemma_ in words.pressing
    if root.dep_ != "pobj":
        return False
    if link.dep_ == "agent":
        return _is_of_states(link.head, words)
    return link.lower_ in words.with_words and link.head.lemma_ in words.facing


def _talks_with(root: Token, words: NameWords) -> bool:
    """Whether a capital and another do what states do with each other: "Oslo and Rome held talks".

    Alone it may be where they are held.
    """
    first = root.head if root.dep_ == "conj" else root
    if first.dep_ != "nsubj" or not root.conjuncts:
        return False
    return any(c.dep_ == "dobj" and c.lower_ in words.relations for c in first.head.children)


def _is_rulers(root: Token, words: NameWords) -> bool:
    """Whether those who rule a state are called by its capital: "the | Oslo government"."""
    return root.dep_ == "compound" and root.head.i > root.i and root.head.lower_ in words.rulers


def _verb_of(root: Token) -> Token | None:
    """The verb that a capital is the subject of, or stands before though the tree ties it above."""
    if root.dep_ == "nsubj" and root.head.pos_ == "VERB":
        return root.head
    first = first_of_row(root)
    last = max((root, *root.conjuncts), key=lambda token: token.i)
    if first.dep_ != "appos" or last.i + 1 == len(root.doc):
        return None
    after = last.nbor(1)
    return after if after.tag_ in TENSED else None


def _relates(root: Token, words: NameWords) -> bool:
    """Whether others have with a capital what states have: "talks with Oslo".

    So have two of them: "a rift between | Oslo and Rome".
    """
    root = first_of_row(root)
    link = root.head
    if root.dep_ != "pobj" or not link.i:
        return False
    both = link.lower_ in words.between and len(root.conjuncts) == 1
    if not both and link.lower_ not in words.relating:
        return False
    return link.head.lower_ in words.relations or link.nbor(-1).lower_ in words.relations


def _is_ruled(root: Token, words: NameWords) -> bool:
    """Whether those who rule a state are told by its capital: "the regime in Oslo"."""
    link = root.head
    inside = root.dep_ == "pobj" and link.lower_ in words.inside
    return inside and link.i > 0 and link.nbor(-1).lower_ in words.rulers


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
        return capitals[name.words] if _acts(root, words) else None
    state = adjectives.get(name.words)
    if state is None or root.dep_ not in ("amod", "compound", "nmod"):
        return None
    head = root.head.lower_
    return state if head in words.parties or head in words.governing else None


def _acts(root: Token, words: NameWords) -> bool:
    """Whether a capital that governs elsewhere is more than a place here.

    A visit to it or a word from it concerns its state; what happens in it or goes there does not,
    nor who has an office of the town: "the governor of | Oslo".
    """
    if _verb_of(root) is not None or _is_rulers(root, words):
        return True
    if any(c.lower_ in words.articles - words.definite for c in root.lefts):
        return True  # "from a hostile | Oslo"
    root = first_of_row(root)
    whose = root.head.head if root.head.lower_ in words.place_links else root.head
    if root.dep_ == "poss" or whose is not root.head:
        local = either(words.town_nouns, words.quarters_of_land, words.built)
        if whose.lower_ in words.local_offices or whose.lower_ in local:
            return False  # "the governor of | Oslo", "Oslo's | airport"
    if root.dep_ == "poss" and _owned_by(root) in words.local_offices:
        return False  # "Oslo's | mayor Ann Roe"
    if _relates(root, words):
        return True
    if root.dep_ == "pobj" and root.head.lower_ in words.inside:
        return _is_ruled(root, words)
    if root.dep_ == "pobj" and root.head.lower_ in words.place_prepositions:
        return root.head.head.pos_ == "NOUN"
    return root.dep_ in ("nsubj", "poss", "pobj", "dobj", "nsubjpass")


def _owned_by(root: Token) -> str:
    """The word behind a possessive, in small letters: "mayor" of "Oslo's mayor"; "" for none."""
    return root.doc[root.i + 2 : root.i + 3].text.lower()


def _acting_group(reading: Reading, name: Name) -> bool:
    """Whether a group, named in the plural, does something."""
    root = reading.doc[name.end - 1]
    return root.tag_ in PLURAL and root.dep_ == "nsubj" and root.head.pos_ == "VERB"
