"""Openers: words with a capital before a name that are no part of it: "Though | Roe".

They open a sentence, stand in a line of capitals, or tell whose or of what sort a body is; the
article names it elsewhere without them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.model import ActorKind, Reading
from explainer.text.marks import DASHES
from explainer.text.names.draft import Draft, key_of
from explainer.text.somebody import is_crowd
from explainer.text.syntax.clauses import MODIFIERS
from explainer.text.tokens import TIMES, Tokens, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

FIELDS = 10
"""Tokens of the fields that somebody works in, before and behind one of them."""
FIGURES = (2, 3)
"""Digits of the number of an index or a model; a year has more."""
PAIR = 2
"""Words of a name."""


def without_openers(
    tokens: Tokens, drafts: Sequence[Draft], loud: Sequence[tuple[int, int]], words: NameWords
) -> list[Draft]:
    """The names without those in Title Case that open with a surname known from elsewhere.

    "Roe Probe Ends In Uproar" names Ann Roe.
    """
    inside = {at for start, end in loud for at in range(start, end)}
    parts = [(d, key_of(tokens, d)) for d in drafts]
    quiet = {p for d, p in parts if d.start not in inside and d.label == "person"}
    surnames = {p[-1] for p in quiet}
    kept = [
        (d, p)
        for d, p in parts
        if d.start not in inside or p in quiet or not p or p[0] not in surnames
    ]
    bodies = [p for d, p in parts if d.label == "organization" or _are_letters(tokens, d)]
    known = _Known(
        people={p[-1] for p in quiet if len(p) > 1 and p[0] in words.given},
        bodies=Counter(bodies),
        small=tokens.small,
    )
    return [
        replace(d, start=d.start + 1)
        if len(p) > 1 and _is_before(tokens, d, p, known, words, loud=d.start in inside)
        else _without_opener(tokens, d, p, quiet, words)
        for d, p in kept
    ]


def _are_letters(tokens: Tokens, draft: Draft) -> bool:
    """Whether a name is nothing but capitals, as letters are that stand for words."""
    text = tokens.text[draft.start]
    return draft.end - draft.start == 1 and len(text) > PAIR and text.isupper()


def outside_posts(reading: Reading, drafts: Sequence[Draft], words: NameWords) -> list[Draft]:
    """Give the drafts without the ends of posts: "Ann Roe, Salt and | Sea Director of Acme".

    The parser ties such a post to the name before the comma; no given name opens it.
    """
    people = {at for d in drafts if d.label == "person" for at in range(d.start, d.end)}

    def is_post(draft: Draft) -> bool:
        root, first = reading.doc[draft.end - 1], reading.doc[draft.start]
        told = root.dep_ == "appos" and root.head.i < draft.start and root.head.i in people
        joined = draft.start > 0 and first.nbor(-1).lower_ in words.joiners
        held = root.lower_ in words.role_heads and draft.end - draft.start > 1
        return told and joined and held and first.lower_ not in words.given

    return [draft for draft in drafts if not is_post(draft)]


def outside_fields(reading: Reading, drafts: Sequence[Draft], words: NameWords) -> list[Draft]:
    """Give the drafts without what somebody works in: "head of | Trade and Policy | at Acme"."""
    doc, heads = reading.doc, either(words.body_heads, words.company_endings, words.bodies)

    def goes_on(at: int) -> bool:
        within = 0 <= at < len(doc) and (doc[at].text == "," or doc[at].lower_ in words.joiners)
        return within or (0 <= at < len(doc) and doc[at].text.istitle())

    def is_field(draft: Draft) -> bool:
        first, end = draft.start - 1, draft.end
        while goes_on(first) and draft.start - first < FIELDS:
            first -= 1
        while goes_on(end) and end - draft.end < FIELDS:
            end += 1
        held = first > 0 and doc[first].lower_ in words.place_links
        held = held and doc[first - 1].lower_ in words.role_heads
        body = any(t.text[0].isupper() for t in doc[end + 1 : end + 3])  # not "at the time"
        return held and body and end < len(doc) and doc[end].lower_ in words.at_words

    def is_kept(draft: Draft) -> bool:
        headed = any(t.lower_ in heads for t in doc[draft.start : draft.end])
        return draft.label == "person" or headed or not is_field(draft)

    return [draft for draft in drafts if is_kept(draft)]


def outside_crowds(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Give the drafts without people and bodies of a sort that open a sentence: "| Clerks | said".

    A side or a party is named with its capital inside a sentence, too: "the Rangers".
    """
    doc, pack = reading.doc, reading.pack
    inner = {t.text for t in doc if t.text[0].isupper() and not t.is_sent_start}

    def opens(draft: Draft) -> bool:
        first = doc[draft.start]
        alone = draft.end == draft.start + 1 and bool(first.is_sent_start)
        many = is_crowd(first, pack) or _are_bodies(first, pack.names)
        return alone and first.text not in inner and many

    return [draft for draft in drafts if not opens(draft)]


def _are_bodies(noun: Token, words: NameWords) -> bool:
    """Whether a noun in the plural is one for firms or the like, and none for parties: "Charities".

    A side's is left to what is said of it: "Rangers".
    """
    low, one = noun.lower_, words.singular_of(noun.lower_)
    sides = either(words.team_nicks, words.club_endings, words.houses)
    party = one in words.partisan or one in words.party_forms
    told = low != one and one in words.unit_nouns and noun.text[1:].islower()
    return told and low not in sides and not party


def outside_indexes(reading: Reading, drafts: Sequence[Draft], words: NameWords) -> list[Draft]:
    """Give the drafts without those of indexes and models, by "the" and a number: "the Z&P | 300".

    Elsewhere the article may name the body that bears the name.
    """
    doc = reading.doc

    def is_index(draft: Draft) -> bool:
        at, end = draft.start - 1, draft.end
        if at < 0 or end >= len(doc) or doc[at].lower_ not in words.definite:
            return False
        number = doc[end].text.isdecimal() and len(doc[end].text) in FIGURES
        own = draft.start <= doc[end].head.i < end and doc[end].dep_ in ("nummod", "appos")
        return number and own

    return [draft for draft in drafts if not is_index(draft)]


def behind_months(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """Give the drafts without the month that stands before them: "In May | Acme will close".

    A given name is tied to the name, no preposition: "a book by | April Roe".
    """
    doc, months = reading.doc, reading.pack.names.calendar

    def apart(draft: Draft) -> bool:
        month = doc[draft.start]
        timed = month.lower_ in months and month.head.i == draft.start - 1
        tied = any(c.i < draft.end for c in month.children)
        return timed and month.dep_ == "pobj" and draft.end - draft.start > 1 and not tied

    return [
        replace(draft, start=draft.start + 1, label=draft.label.removeprefix("person"))
        if apart(draft)
        else draft
        for draft in drafts
    ]


def with_creeds(
    reading: Reading, known: Sequence[tuple[Draft, ActorKind]]
) -> list[tuple[Draft, ActorKind]]:
    """Give the names, those of bodies with a word that names nobody: "Hindu | Voices".

    Each mention of the body stands behind the same one, with a capital and no mark between.
    """
    doc, words = reading.doc, reading.pack.names

    def creed(draft: Draft) -> str:
        opener = doc[draft.start - 1] if draft.start else doc[draft.start]
        inside = range(draft.start, draft.end)
        own = opener.dep_ in MODIFIERS and opener.head.i in inside and opener.text[0].isupper()
        timed = kind_of(opener, reading.pack) in TIMES
        party = any(doc[at].lower_ in words.party_forms for at in inside)
        told = own and opener.lower_ in words.never and not (timed or party)
        return opener.lower_ if told else ""

    behind: dict[str, set[str]] = {}
    for draft, _ in known:
        behind.setdefault(doc[draft.start : draft.end].text, set()).add(creed(draft))

    def whole(draft: Draft, kind: ActorKind) -> Draft:
        one = behind[doc[draft.start : draft.end].text]
        told = kind == "organization" and len(one) == 1 and "" not in one
        return replace(draft, start=draft.start - 1) if told else draft

    return [(whole(draft, kind), kind) for draft, kind in known]


@dataclass(frozen=True, slots=True)
class _Known:
    """What an article names elsewhere: surnames, bodies, and its words in small letters."""

    people: Set[str]
    bodies: Mapping[tuple[str, ...], int]
    small: Set[str]


def _is_before(
    tokens: Tokens,
    draft: Draft,
    parts: tuple[str, ...],
    known: _Known,
    words: NameWords,
    *,
    loud: bool,
) -> bool:
    """Whether the first word is no part of a name that the article knows without it.

    "Key | Salt Council members", "Band | Salt Larks" and "Internal | Salt Council papers" open a
    sentence, as does "Buying | Acme"; "the Roe | Salt Council" tells whose it is, "Endorsed | Roe"
    is a headline's verb.
    """
    first, rest = parts[0], parts[1:]
    if draft.opens and rest in known.bodies and known.bodies.get(parts, 0) < PAIR:
        own = first in words.given or tokens.kind[draft.start] == "place"
        done = first.endswith(words.participles[0]) and len(first) > len(words.participles[0]) + 2
        if done and not own:
            return True
    if (len(rest) > 1 and rest in known.bodies) or " ".join(rest) in words.party_forms:
        opens = draft.opens or (draft.start > 0 and tokens.text[draft.start - 1] in DASHES)
        sort = tokens.pos[draft.start] == "ADJ" and first in known.small
        loose = first in words.weights or first in words.unit_nouns or sort
        return (opens and loose) or first in known.people
    often = not headed_alone(rest, words) and known.bodies.get(rest, 0) > 0
    if often and draft.opens and first in words.unit_nouns:
        return known.bodies[rest] > known.bodies.get(parts, 0)  # "Airline | Acme", beside Acme
    if often and first in words.state_words and not known.bodies.get(parts, 0) > 1:
        before = tokens.low[draft.start - 1] if draft.start else ""
        return before in words.place_prepositions  # "on a trip to Norway | Acme chief Ann Roe"
    verb = tokens.pos[draft.start] == "VERB" or first.endswith(words.participles)
    verb = verb and loud and len(parts) == PAIR
    return verb and parts[-1] in known.people and first not in words.given


def headed_alone(parts: tuple[str, ...], words: NameWords) -> bool:
    """Tell whether a name is only a word for a sort of body: "the | Bank", beside Norway Bank."""
    return parts[-1:] == parts and parts[0] in either(words.body_heads, words.bodies, words.outlets)


def _without_opener(
    tokens: Tokens,
    draft: Draft,
    parts: tuple[str, ...],
    people: Set[tuple[str, ...]],
    words: NameWords,
) -> Draft:
    """The name without a word that only opens a sentence before a known surname: "Though Roe".

    Nor does it hold a nation. The model leaves that word out of the name; somebody else of the
    article bears the surname. An adverb it may take in: "Nevertheless Ann Roe".
    """
    length = draft.end - draft.start
    if draft.opens and length > PAIR and _is_of_chamber(tokens, draft, words):
        return replace(draft, start=draft.end - 1)
    adverb = tokens.pos[draft.start] == "ADV" and tokens.low[draft.start] not in words.given
    if draft.opens and draft.label == "person" and adverb and length > 1:
        return replace(draft, start=draft.start + 1)
    if length > PAIR and _is_of_nation(tokens, draft, words):
        return replace(draft, start=draft.start + 1, label="person")
    if length != PAIR:
        return draft
    land = either(words.state_words, words.regions) if draft.label == "place" else frozenset()
    first = tokens.low[draft.start]
    nation = (first in words.nations or first in land) and first not in words.given
    nation = nation and parts[-1] not in either(words.body_heads, words.place_heads)
    if nation and any(_ends_in(p, draft, parts[-1], words) for p in people - {parts}):
        return replace(draft, start=draft.start + 1, label="person")  # "Norwegian | Roe"
    written = tokens.text[draft.start]
    initials = len(written) == PAIR and tokens.kind[draft.start] == "person"  # "JD | Roe"
    title = _is_title(first, written, words) and (
        not initials or first in either(words.titles, words.offices)  # "AG | Roe"
    )
    if title and _bears(people, parts, words):
        return replace(draft, start=draft.start + 1, label="person", titled=first in words.titles)
    if not draft.opens or draft.label != "person":
        return draft
    if tokens.kind[draft.start] or tokens.kind[draft.start + 1] != "person":
        return draft
    named = tokens.pos[draft.start] == "PROPN" and not tokens.first[draft.start]  # not "Though"
    own = named or first in words.given  # "Bo | Roe", beside Ann Roe
    known = any(p[-1] == parts[-1] and p != parts for p in people if len(p) > 1)
    return replace(draft, start=draft.start + 1) if known and not own else draft


def _is_of_nation(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a nation's adjective stands before a full name: "Norwegian | Ann Roe".

    The model takes both for one body; no word of the name is one that bodies or places have.
    """
    first, given = tokens.low[draft.start], tokens.low[draft.start + 1]
    own = first in words.given or tokens.text[draft.start].isupper()
    rest = tokens.text[draft.start + 1 : draft.end]
    heads = either(words.body_heads, words.company_endings, words.place_heads, words.thing_heads)
    plain = heads.isdisjoint(tokens.low[draft.start + 1 : draft.end])
    named = given in words.given and all(word.istitle() for word in rest)
    nation = first in words.nations and not own
    return nation and named and plain and draft.label != "place"


def _is_of_chamber(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a common noun tells what of a chamber is told: "Control of the | House"."""
    noun, chamber = draft.start, draft.end - 1
    plain = tokens.tag[noun] == "NN" and tokens.low[noun] not in words.body_heads
    tie = tokens.low[noun + 1 : chamber]
    tied = len(tie) == PAIR and tie[0] in words.place_links and tie[1] in words.definite
    return plain and tied and tokens.low[chamber] in either(words.houses, words.bodies)


def _is_title(low: str, written: str, words: NameWords) -> bool:
    """Whether a word with a capital before a surname says what its bearer is: "General", "MVP"."""
    letters = written.isupper() and written.isalpha() and len(written) > 1
    return (low in words.titles or letters) and low not in words.given


def _bears(people: Set[tuple[str, ...]], parts: tuple[str, ...], words: NameWords) -> bool:
    """Whether a name ends in the surname of somebody of the article with a known given name."""
    full = (p for p in people if len(p) > 1 and p[0] in words.given)
    surname = len(parts) == 2 and parts[-1] not in words.generations  # no "ABR | Jr"
    return surname and any(p[-1] == parts[-1] and p != parts for p in full)


def _ends_in(person: tuple[str, ...], draft: Draft, surname: str, words: NameWords) -> bool:
    """Whether a person surely bears a surname; one word alone is one where the model agrees."""
    sure = draft.label == "person" if len(person) == 1 else person[0] in words.given
    return sure and person[-1] == surname
