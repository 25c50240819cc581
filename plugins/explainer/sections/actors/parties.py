"""Parties: one entry per political party, under all the words that the language has for it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from explainer.language.tables import either
from explainer.language.tables.names import NameWords, Party
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.shortened import plain_parts
from explainer.text.marks import HYPHENS
from explainer.text.names import Name
from explainer.text.names.letters import in_brackets, initials, is_code
from explainer.text.syntax.clauses import PLURAL
from explainer.text.tokens import bare

BRACKETS = frozenset("(,")
CLOSES = frozenset("),")
LETTERS = 3
"""Letters of a party: two may stand for anything."""
FEW = 3
"""Words of a party's longest name, and of an office behind it at most."""


def parties(
    names: Sequence[Name], text: Sequence[str], words: NameWords, starts: Collection[int]
) -> tuple[list[Entry], list[Name]]:
    """Give one entry per political party, and the names that are none's.

    A word for its people alone makes no entry ("a Republican lawyer"), but with an office of a
    party ("the Tory leader"). ``starts`` are the tokens with which sentences open.
    """
    held: dict[str, dict[str, list[Name]]] = {}
    rest = []
    for name in names:
        party = party_of(name.words, words)
        if party is None:
            rest.append(name)
            continue
        joined = name.start > 1 and text[name.start - 2] in HYPHENS  # "pro-Norlandic Democrats"
        alone = joined or name.start in starts
        whole = name if alone else _with_land(name, party, text, words)
        opener = whole.words.removesuffix(name.words)
        held.setdefault(party.name, {}).setdefault(opener, []).append(whole)
    entries = [e for party, forms in held.items() for e in _branches(party, forms)]
    codes = _codes(names, text, words)
    rest = [name for name in rest if not _takes(name, entries, codes, words)]
    found = []
    for party in words.political:
        for entry in (entry for entry in entries if entry.party == party.name):
            if any(_acts(name, party, text, words) for name in entry.names):
                entry.name = called(party, [name.words for name in entry.names])
                found.append(entry)
    return found, rest


def _branches(party: str, forms: Mapping[str, list[Name]]) -> list[Entry]:
    """One entry for a party, or one for each nation's where the article has two: "Welsh Greens"."""
    several = sum(opener != "" for opener in forms) > 1
    every = [name for names in forms.values() for name in names]
    parts = forms.values() if several else [sorted(every, key=lambda name: name.start)]
    return [Entry(name="", kind="organization", party=party, names=names) for names in parts]


def _with_land(name: Name, party: Party, text: Sequence[str], words: NameWords) -> Name:
    """The name with the nation, or the age, of which alone a party is: "the | Scottish Greens"."""
    opener = text[name.start - 1] if name.start else ""
    own = name.words in party.others and opener.istitle()
    if not own or opener.lower() not in either(words.nations, words.wings):
        return name
    return replace(name, start=name.start - 1, words=f"{opener} {name.words}")


def _codes(names: Sequence[Name], text: Sequence[str], words: NameWords) -> dict[str, set[str]]:
    """The parties behind whose names letters of another language stand: "Salt Party (XZQ)"."""
    found: dict[str, set[str]] = {}
    for one, other in pairwise(names):
        party = party_of(one.words, words)
        code = other.start == one.end + 1 and in_brackets(text, other.start, other.end)
        if party is not None and code and is_code(other.words, words):
            found.setdefault(other.words, set()).add(party.name)
    return found


def _takes(
    name: Name, entries: Sequence[Entry], codes: Mapping[str, Set[str]], words: NameWords
) -> bool:
    """Whether letters are those of one party named in full, which then takes the mention."""
    letters = name.words.replace(".", "")
    if not letters.isupper():
        return False
    fits = [entry for entry in entries if entry.party in codes.get(letters, ())]
    if not fits and len(letters) == LETTERS:
        fits = [
            entry
            for entry in entries
            if any(letters.lower() in initials(plain_parts(n.words), words) for n in entry.names)
        ]
    if len(fits) == 1:
        fits[0].names.append(name)
    return len(fits) == 1


def _acts(name: Name, party: Party, text: Sequence[str], words: NameWords) -> bool:
    """Whether a mention is of the party itself, or of somebody with an office of it.

    Who only runs for it has none: "the Republican | candidate".
    """
    if " ".join(name.words.lower().split()) not in party.members:
        return True
    for word in text[name.end : name.end + FEW]:
        if word in words.party_offices:
            return words.role_plurals.get(word, word) not in words.hopefuls
        if not word.islower() and word not in HYPHENS:
            return False
    return False


def party_at(at: int, end: int, scene: Scene) -> Entry | None:
    """The party that words of a role name, from one on: "Labour MP", "Republican from Ohio"."""
    if not scene.doc[at].text[0].isupper():
        return None
    for stop in range(min(end, at + FEW), at, -1):
        form = " ".join(scene.doc[at:stop].text.lower().split())
        party = scene.words.party_forms.get(form)
        if party is None:
            continue
        post = scene.doc[stop].text if form not in party.members else ""
        own = bare(post) in scene.words.party_offices  # "Labour | MP"
        if post[:1].isupper() and bare(post) in scene.words.titles and not own:
            return None  # "the Labour Minister"
        return scene.party(party, called(party, [form]))
    return None


def party_of_examples(name: Name, scene: Scene) -> Entry | None:
    """Give the party of "Republicans such as former Gov. | Ann Roe and Bo Fox".

    Also of "Republican candidates, including Gov. | Ann Roe".
    """
    doc, words, first = scene.doc, scene.words, scene.doc[name.end - 1]
    while first.dep_ == "conj" and first.head.i < first.i and scene.is_person(first.head.i):
        first = first.head
    at = first.i
    while at and (scene.at.get(at - 1) is scene.at.get(first.i) or _is_title(at - 1, scene)):
        at -= 1
    length = next((n for n in (2, 1) if doc[max(at - n, 0) : at].text.lower() in words.such), 0)
    last = at - length - 1
    if not length or last < 0:
        return None
    last -= doc[last].text == ","
    entry = scene.at.get(last)
    several = doc[last].tag_ in PLURAL
    if entry is None and several:
        held = {doc[last].lower_, doc[last].lemma_} & (words.hopefuls | words.offices)
        told = (t.i for t in doc[last].lefts if held and t.lower_ in words.party_forms)
        return next((party_at(at, at + 1, scene) for at in told), None)
    return entry if entry is not None and entry.party and several else None


def party_of_fellows(name: Name, scene: Scene) -> Entry | None:
    """Give the party of "Ann Roe met fellow Republican | Bo Fox": nobody else is in the sentence.

    Both are of it; the one who is called so has it from the role.
    """
    doc, words = scene.doc, scene.words
    first, last = scene.bounds(name.start)
    me = scene.at[name.start]
    people = {id(e) for at in range(first, last) if (e := scene.at.get(at)) and e.kind == "person"}
    if len(people) != 2 or doc[name.end - 1].dep_ != "nsubj":
        return None
    for at in range(name.end, last - 2):
        other = scene.at.get(at + 2)
        called = doc[at].lower_ in words.fellows and other is not None and other is not me
        if called and other is not None and other.kind == "person":
            return party_at(at + 1, at + 2, scene)
    return None


def _is_title(at: int, scene: Scene) -> bool:
    """Whether words of a title may stand before a name here: "former | Gov. | Roe"."""
    token, words = scene.doc[at], scene.words
    return at not in scene.at and (
        bare(token.text) in words.titles or token.lower_ in words.bygone | words.ranks
    )


def party_before(at: int, scene: Scene) -> Entry | None:
    """The party right before the words of a role: "Lib Dem | committee chairman"."""
    entry = scene.at.get(at - 1)
    return entry if entry is not None and entry.party else None


def own_party(at: int, scene: Scene) -> Entry | None:
    """The party that is somebody's whose name ends here: "Roe|'s ruling Salt Party".

    Also "Roe|, whose Salt Party lost".
    """
    doc = scene.doc
    at += at + 1 < len(doc) and doc[at].text == "," and doc[at + 1].tag_ == "WP$"
    here = at + 1
    if here >= len(doc) or doc[at].tag_ not in ("POS", "WP$"):
        return None
    while here + 1 < len(doc) and here - at <= FEW and doc[here].pos_ in ("ADJ", "VERB", "ADV"):
        here += 1
    party = scene.at.get(here)
    if party is None or not is_party(party, scene):
        return None
    closed = scene.end(here)
    while closed < len(doc) and doc[closed].is_quote:
        closed += 1  # "Roe's Salt 'lies'"
    alone = closed >= len(doc) or doc[closed].pos_ not in ("NOUN", "PROPN")
    grouped = party.party and not alone and doc[closed].lower_ in scene.words.generic
    return party if alone or grouped else None  # "whose Labour group has"


def is_party(entry: Entry, scene: Scene) -> bool:
    """Tell whether a body is a political party, by the table or by the end of its name."""
    if entry.kind != "organization":
        return False
    return bool(entry.party) or bare(entry.name.split()[-1]) in scene.words.party_nouns


def party_in_brackets(at: int, scene: Scene) -> Entry | None:
    """The party right behind a name: "(R-Ohio)", ", D-Conn.", ", (D-Conn.)", "(Lab, Elm)"."""
    doc = scene.doc
    at += doc[at : at + 2].text == ", ("
    if at + 3 >= len(doc) or doc[at].text not in BRACKETS:
        return None
    letter, dash, _ = doc[at + 1].text.partition("-")
    bracket = doc[at].text == "("
    if bracket and (whole := _spelt_out(at + 1, scene)) is not None:
        return whole
    short = letter.isupper() or (bracket and letter.istitle())
    closed = dash or doc[at + 2].text[0] in "-)" or (bracket and doc[at + 2].text == ",")
    if not (short and closed):
        return None
    for party in scene.words.political:
        if letter.lower() in party.letters:
            return scene.party(party, party.letters[letter.lower()])
    return None


def _spelt_out(at: int, scene: Scene) -> Entry | None:
    """The party whose name or whose people's stands in brackets: "(Labour)", "(Lib Dem, Elm)"."""
    for end in (at + 2, at + 1):
        low = scene.doc[at:end].text.lower()
        party = scene.words.party_forms.get(low)
        if party is not None and scene.doc[end].text in CLOSES:
            return scene.party(party, party.members.get(low, scene.doc[at:end].text))
    return None


def party_of(written: str, words: NameWords) -> Party | None:
    """The party that a name stands for, also with a land or a chamber before it.

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> [p and p.name for p in (party_of(n, ENGLISH.names) for n in ("Tory", "Tory Island"))]
        ['Conservative Party', None]
        >>> party_of("Ohio Republicans", ENGLISH.names).name
        'Republican Party'
    """
    parts = [bare(part).removesuffix("'s").removesuffix("’s") for part in written.split()]
    whole = words.party_forms.get(" ".join(parts))
    if whole is not None or len(parts) < 2:
        return whole
    first, rest = parts[0], " ".join(parts[1:])
    land = first in words.regions or first in words.nations or first in words.state_words
    chamber = first in words.chambers or land
    party = words.party_forms.get(rest) if chamber else None
    return party if party is not None and rest in {n.lower() for n in party.others} else None


def called(party: Party, used: Iterable[str]) -> str:
    """The fullest name of a party that an article uses, or the one that goes with its members.

    Examples:
        >>> called(Party(name="Zeta Party", others=("Zetas",), members={"zeta": "Zetas"}), ["Zeta"])
        'Zetas'
    """
    written = {" ".join(form.lower().split()): form for form in used}
    for name in (party.name, *party.others):
        if name.lower() in written:
            return name
    members = (party.members[low] for low in written if low in party.members)
    return next(members, max(written.values(), key=len))
