"""Sorting: nouns beside a name that tell an animal, a paper, a place or a party."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import both, either
from explainer.language.tables.names import NameWords
from explainer.text.marks import HYPHENS
from explainer.text.names.draft import Draft
from explainer.text.syntax.clauses import FINITE, NOUN_SUBJECTS, PLURAL
from explainer.text.tokens import Tokens

if TYPE_CHECKING:
    from spacy.tokens import Token

NOMINAL = ("NOUN", "PROPN", "ADJ")
AGE = 2
"""Digits of an age."""
OLD = 3
"""Tokens of "year-old"."""
NICKNAME = 2
"""Words of the nickname of a part of a state: "Salt State"."""


def is_animal(tokens: Tokens, draft: Draft, root: Token, words: NameWords) -> bool:
    """Tell whether a name is an animal's: "the gorilla | Zenda", "Zenda, a male tiger,".

    "The dog | Ann Roe found" is none of hers, nor is "Roe, a bear of a man". That of
    which only the age and the sex are told is one: "the 9-year-old female | Zenda".
    """
    at = draft.start - 1
    if _is_sexed(tokens, draft, words):
        return True
    before = at > -1 and tokens.text[at] in words.animals and not draft.opens
    named = tokens.low[draft.start] in words.given and draft.end - draft.start > 1
    apart = named and root.dep_ in NOUN_SUBJECTS and root.doc[at].head != root
    if before and not apart:
        return True
    behind = [t for t in root.children if t.dep_ == "appos" and t.i > draft.end]
    return any(
        t.text in words.animals
        and tokens.text[draft.end] == ","
        and any(child.dep_ == "det" for child in t.children)
        and not any(child.lower_ in words.place_links for child in t.children)
        for t in behind
    )


def _is_sexed(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether an age and "male" or "female" stand before one word that names no sort of people."""
    at, low = draft.start - 1, tokens.low[draft.start]
    if at < 1 or tokens.low[at] not in words.sexes or draft.end - draft.start > 1:
        return False
    people = either(words.nations, words.never, words.titles, words.role_heads, words.forces)
    plain = low not in people and low not in words.party_forms and draft.label != "group"
    return plain and tokens.low[at - 1].rsplit("-", 1)[-1] in words.aged


def is_of_years(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether an age of two figures, or in letters, stands before a name: "30-year-old | Poe".

    No article does, as before a body's or an animal's: "the 90-year-old | Acme"; nor is it the age
    of whom a role behind the name tells: "20-year-old | Elm | striker Ann Roe".
    """
    old = draft.start - OLD
    if old < 2 or draft.label == "place" or tokens.text[old - 1] not in HYPHENS:
        return False
    if tokens.whole(old, draft.start) not in words.ages or _has_holder(tokens, draft, words):
        return False
    at = old - 2
    age = tokens.text[at]
    while at > 1 and tokens.text[at - 1] in HYPHENS:
        at -= 2  # "twenty-three"
    told = len(age) == AGE if age.isdecimal() else age.isalpha()
    return told and (at == 0 or tokens.low[at - 1] not in words.articles)


def _has_holder(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a role and a name stand behind one word: "| Elm | striker Ann Roe"."""
    alone, behind = draft.end - draft.start == 1, tokens.low[draft.end : draft.end + 1]
    goes_on = tokens.text[draft.end + 1 : draft.end + 2]
    held = alone and bool(goes_on) and behind[0] in words.role_heads
    return held and goes_on[0][0].isupper()


def is_paper(tokens: Tokens, draft: Draft, root: Token, words: NameWords) -> bool:
    """Tell whether a noun for what is published or sent stands before a name: "the weekly | Zenda".

    Not where the name is the subject of what the noun is told by: "the daily | Ann Roe owns".
    """
    at = draft.start - 1
    if at < 1 or draft.opens or draft.titled:
        return False
    named = tokens.low[draft.start] in words.given
    deed = tokens.tag[draft.end : draft.end + 1]
    if named and (root.dep_ in NOUN_SUBJECTS or FINITE.intersection(deed)):
        return False
    if " ".join(tokens.low[at - 1 : at + 1]) in words.unit_pairs:
        return tokens.low[at - 1] in words.stations
    noun = tokens.text[at] in both(words.outlets, words.unit_nouns)
    return noun and tokens.pos[at] in NOMINAL and tokens.pos[at - 1] in {"DET", *NOMINAL}


def is_nickname(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether something is in what calls a part of a state: "in the | Salt State".

    So it is where somebody has an office of it: "the | Salt State | governor".
    """
    at = draft.start - 2
    if at < 0 or draft.end - draft.start != NICKNAME or tokens.low[at + 1] not in words.definite:
        return False
    office = not words.offices.isdisjoint(tokens.low[draft.end : draft.end + 1])
    inside = tokens.low[at] in words.inside or office
    if not inside or tokens.low[draft.end - 1] not in words.province_nouns:
        return False
    whose = either(words.never, words.nations, words.state_words, words.regions)
    return tokens.low[draft.start] not in whose


def is_ground(tokens: Tokens, draft: Draft, root: Token, words: NameWords) -> bool:
    """Tell whether a noun for a part of a land says what bears a name: "Zenda, a | village in Elm".

    So with "Zenda is one of four | towns", "the Zenda Vale | neighbourhood" and each of a row in
    "the towns of Elm and | Zenda". What the model takes for a body may be a district of schools.
    """
    nouns = towns = either(words.town_nouns, words.place_nouns)
    if draft.label != "organization":
        quarters = either(words.localities, words.province_nouns, words.quarters_of_land)
        nouns = either(towns, quarters)
    at = draft.end
    behind = tokens.low[at] if at < len(tokens.low) and tokens.text[at].islower() else ""
    more = tokens.pos[at + 1 : at + 2] in (["NOUN"], ["PROPN"])
    own = tokens.low[at - 1] not in words.nations  # not "the southern Norlandic state"
    if behind in nouns and not more and own and at - draft.start > 1:
        return True
    nouns = either(nouns, words.grounds)
    called = said_to_be(root, words) | _one_of(root, words) if root.dep_ in NOUN_SUBJECTS else ()
    if not nouns.isdisjoint(called):
        return True
    apart = at < len(tokens.text) and tokens.text[at] == ","
    told = (c for c in root.children if apart and c.dep_ == "appos" and c.i > at)
    if any(c.lower_ in nouns and any(d.dep_ == "det" for d in c.children) for c in told):
        return True
    first = root.conjuncts[0] if root.dep_ == "conj" else root
    noun = first.head.head if first.dep_ == "pobj" else first
    tied = first.head.lower_ in words.place_links and noun.text.islower()
    if noun.tag_ in PLURAL:  # not "states of the United Salt Lands"
        several = nouns - words.province_nouns
        return tied and words.singular_of(noun.lower_) in several
    owns = tokens.tag[at : at + 1] == ["POS"]
    return tied and noun.lower_ in towns and first is root and not owns


def _one_of(root: Token, words: NameWords) -> frozenset[str]:
    """The nouns, in the singular, of which a name is said to be one: "is one of the | towns"."""
    told = root.head.lemma_ in words.being and root.head.tag_ in FINITE
    ones = (t for t in root.head.rights if told and t.dep_ == "attr" and t.pos_ == "NUM")
    links = (c for one in ones for c in one.rights if c.lower_ in words.place_links)
    return frozenset(words.singular_of(t.lower_) for c in links for t in c.rights)


def said_to_be(root: Token, words: NameWords) -> frozenset[str]:
    """Give the nouns that a name is said to be one of: "Zenda is a salt | reporter", "a | gang".

    So with what one has been, and with an office that one is: "Zenda is the | chairman of the".
    """
    verb, some = root.head, words.articles - words.definite
    finite = verb.tag_ in FINITE or any(c.dep_ == "aux" and c.tag_ in FINITE for c in verb.children)
    told = verb.lemma_ in words.being and finite
    nouns = [t for t in verb.children if t.dep_ == "attr" and t.i > verb.i] if told else []
    held = frozenset(n.lower_ for n in nouns if n.lower_ in either(words.offices, words.officers))
    return held | {n.lower_ for n in nouns if any(c.lower_ in some for c in n.children)}


def is_faction(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether a party is named before its sort, in small letters: "the ruling | Elm | party".

    Its side is told, or who is of it: "a member of the | Velka | party".
    """
    at, end = draft.start - 1, draft.end
    if at < 1 or end >= len(tokens.tag) or tokens.tag[end] != "NN":
        return False
    if not tokens.text[end].islower() or tokens.low[end] not in words.factions:
        return False
    more = tokens.pos[end + 1 : end + 2] == ["NOUN"]
    if draft.label == "place" or (more and tokens.low[end + 1] not in words.party_offices):
        return False  # "the liberal Elm party | circuit"
    before = tokens.low[at - 1]
    joined = before in HYPHENS and tokens.glued[at - 1]
    sided = tokens.low[at] in words.partisan and tokens.text[at].islower()
    sided |= joined and at > 1 and tokens.low[at - 2] in words.prefixes  # "the pro-Elm | Velka"
    member = before in words.place_links and tokens.low[at] in words.definite and at > 1
    held = either(words.party_offices, words.role_heads)
    return sided or (member and tokens.low[at - 2] in held)
