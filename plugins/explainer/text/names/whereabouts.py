"""Whereabouts: what stands beside the name of a place or a state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from explainer.language.tables import both, either, without
from explainer.language.tables.names import NameWords
from explainer.model import Reading
from explainer.text.names.draft import Draft
from explainer.text.tokens import DATELINE, DATELINE_DASHES, Tokens, closes_dateline

if TYPE_CHECKING:
    from spacy.tokens import Token

PAIR = 2
"""Words of a name that is whole without its town."""
AGE = 2
"""Digits of an age."""
LETTERS = 4
"""Letters of a short name of a body."""
STREET = 4
"""Tokens from the preposition before a street of two words to behind the comma."""
NUMERALS = frozenset("IVX")
"""Letters that stand for numbers."""
FAR = 6
"""Tokens before the second of two places, at most: "the road between Elm Hill and"."""
FEW = 4
"""Words of an office behind the possessive of a state."""


def in_land(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a land in commas follows the name of a place: "Zenda, | Ohio,", "Zenda, | Mass."."""
    if at + 1 >= len(tokens.low) or tokens.text[at] != ",":
        return False
    if not tokens.text[at + 1][0].isupper():
        return False
    lands = either(words.state_words, words.regions, words.abbreviated_lands)
    stops = [n for n in (1, 2) if " ".join(tokens.low[at + 1 : at + 1 + n]) in lands]
    after = (
        tokens.text[at + 1 + stops[-1]] if stops and at + 1 + stops[-1] < len(tokens.text) else ""
    )
    return bool(stops) and not after[:1].isalnum()


def tells_home(tokens: Tokens, start: int, link: int, end: int, words: NameWords) -> bool:
    """Tell whether "of" tells in which town and land a body is: "Zenda Foods | of Elm, Ohio,".

    So is one called by what it makes; not "Salt Bank of Elm, Ohio", "Rowing Clubs of Elm, Ohio".
    """
    if link - start < PAIR or tokens.low[link] not in words.place_links:
        return False
    last = tokens.low[link - 1]
    makes = last.endswith(words.plural) and words.singular_of(last) not in words.small_heads
    return (makes or last in words.company_endings) and in_land(tokens, end, words)


def in_quarter(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a part of a town or a land in small letters follows: "Zenda, | south east London"."""
    if at >= len(tokens.text) or tokens.text[at] != ",":
        return False
    here = at + 1
    while here < min(at + FEW, len(tokens.text)) and tokens.low[here] in words.points:
        here += 1
    return here > at + 1 and tokens.kind[here : here + 1] == ["place"]


def in_county(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether a county follows that opens as one: "Zenda, | Co Halden"."""
    behind = tokens.text[at : at + 3]
    named = len(behind) > PAIR and behind[1].istitle() and behind[2].istitle()
    return named and behind[0] == "," and behind[1].lower() in words.county_openers


def is_behind_age(text: Sequence[str], at: int) -> bool:
    """Whether an age and a mark stand before "of": "Ann Roe, 31, | of Zenda"."""
    age = text[at - 2] if at > 2 and text[at - 1] == "," else ""
    return age.isdecimal() and len(age) == AGE


def is_site(reading: Reading, draft: Draft, words: NameWords) -> bool:
    """Whether a place is named where something is: "near | the Zenda Center".

    So is one in or at which something is done ("sang at | the Zenda Center"), and one behind which
    it is told that something is held there: "Zenda Center, | where".
    """
    doc, at, root = reading.doc, draft.start - 1, reading.doc[draft.end - 1]
    at -= at > 0 and doc[at].lower_ in words.definite
    if at >= 0 and doc[at].lower_ in words.venue_links:
        return True
    ties = either(words.inside, words.at_words)
    inside = at >= 0 and doc[at].lower_ in ties and root.head.i == at
    if inside and doc[at].head.pos_ == "VERB" and doc[at].head.lemma_ not in words.working:
        return True
    told = (child for child in root.children if child.dep_ == "relcl")
    held = (verb for verb in told if verb.lemma_ in words.hosting)
    return any(child.tag_ == "WRB" for verb in held for child in verb.children)


def is_scene(root: Token, words: NameWords) -> bool:
    """Tell whether what befalls somebody in a place is told "at" one: "captured at | Zenda".

    Or what stands there: "the dam at | Zenda".
    """
    link = root.head
    if root.dep_ != "pobj" or link.lower_ not in words.at_words or root.n_lefts:
        return False
    above = link.head
    befalls = above.pos_ == "VERB" and above.lemma_ in words.befalling
    return befalls or _is_ground(above, words)


def has_ground(root: Token, words: NameWords) -> bool:
    """Tell whether land or a building stands "at" a name of some words: "land at | Zenda Vale"."""
    link = root.head
    if root.dep_ != "pobj" or link.lower_ not in words.at_words or not root.n_lefts:
        return False
    return _is_ground(link.head, words) and all(child.dep_ == "compound" for child in root.lefts)


def _is_ground(noun: Token, words: NameWords) -> bool:
    return noun.pos_ == "NOUN" and noun.lower_ in words.grounds


def is_town_of_building(reading: Reading, draft: Draft, words: NameWords) -> bool:
    """Tell whether a name in commas tells where a building is: "at Ann's Church, | Zenda Vale |,".

    Not "at Elm Hall, | Ann Roe |, a clerk, sang", nor with a title or a given name.
    """
    doc, root = reading.doc, reading.doc[draft.end - 1]
    building, opens = root.head, doc[draft.start]
    if root.dep_ != "appos" or building.pos_ != "PROPN" or building.i != draft.start - 2:
        return False
    if building.lower_ not in either(words.built, words.places_of):
        return False
    sited = building.dep_ == "pobj" and building.head.lower_ in either(words.inside, words.at_words)
    named = opens.lower_ in words.given or opens.lower_ in words.titles or root.n_rights
    apart = doc[draft.end : draft.end + 1].text == ","
    return sited and apart and not named


def has_offices(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether an office stands behind that a land gives: "Zenda | Attorney General", "governor"."""
    return any(word in words.offices for word in tokens.low[at : at + 2])


def holds_office(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether "of" stands here behind somebody with an office: "Mayor Ann Roe | of Zenda"."""
    if at < 2 or tokens.low[at] not in words.place_links:
        return False
    at -= 1
    while at and tokens.kind[at] == "person":
        at -= 1
    return tokens.low[at] in either(words.offices, words.short_titles)


def is_address(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a street is named behind the number of a house: "1909 | Zenda Drive".

    The seat of a government stands for it: "10 Downing Street".
    """
    numbered = draft.start > 0 and tokens.text[draft.start - 1].isdecimal()
    street = tokens.low[draft.end - 1] in words.streets and draft.end - draft.start > 1
    seat = tokens.whole(draft.start, draft.end) in words.government_seats
    return numbered and street and not seat


def lives_in(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether somebody lives in a street, in commas: "Ann Roe, of | Zenda Close |,"."""
    at, end = draft.start - 1, draft.end
    apart = at > 1 and tokens.text[at - 1] == "," and tokens.text[end : end + 1] == [","]
    street = tokens.low[end - 1] in words.streets and end - draft.start > 1
    return apart and street and tokens.low[at] in words.place_links


def is_numeral(tokens: Tokens, draft: Draft) -> bool:
    """Tell whether a number in letters tells which thing of a sort is meant: "factor | XI"."""
    at, text = draft.start - 1, tokens.text[draft.start]
    number = draft.end - draft.start == 1 and len(text) > 1 and set(text) <= NUMERALS
    return number and at >= 0 and tokens.pos[at] == "NOUN" and tokens.text[at].islower()


def is_behind_street(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether a street and a comma stand before a name: "of Mill Lane, | Zenda,"."""
    if at < STREET or tokens.text[at - 1] != "," or tokens.low[at - 2] not in words.streets:
        return False
    named = tokens.text[at - 2].istitle() and tokens.text[at - 3].istitle()
    ties = either(words.place_links, words.place_prepositions)
    return named and not ties.isdisjoint(tokens.low[max(at - STREET - 1, 0) : at - 3])


def is_capital(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a noun for a town and a comma stand before: "the capital, | Zenda"."""
    if at < 3 or tokens.text[at - 1] != "," or tokens.low[at - 2] not in words.homes:
        return False
    known = tokens.tag[at - 3] in ("DT", "PRP$", "POS")
    return known and tokens.low[at] not in words.given


def has_region(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a part of a land bears a name of one word: "in the | Zenda | region".

    So with each of a row before several: "the | Zenda | , Elm and Dale regions".
    """
    at = draft.end
    row = at - draft.start == 1
    while row and at + 1 < len(tokens.low) and tokens.low[at] in words.joiners | {","}:
        at += 1 + (tokens.low[at + 1] in words.joiners)
        row = at < len(tokens.low) and tokens.pos[at] == "PROPN"
        at += 1
    if not row or at >= len(tokens.low) or not tokens.text[at].islower():
        return False
    nouns = {tokens.low[at]} if at == draft.end else set()
    nouns.add(words.singular_of(tokens.low[at]))
    return not nouns.isdisjoint(without(words.quarters_of_land, words.ministries))


def has_townsmen(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether what a town has stands behind: "Zenda | Mayor Ann Roe", "Zenda|'s city museum".

    So with whom no body has: "Zenda | grandfather Bo Roe"; and with police that do something, but
    where a sentence opens: "as Zenda | police said".
    """
    after = tokens.low[at : at + 1]
    if not words.freeholders.isdisjoint(after) and tokens.text[at].islower():
        named = tokens.kind[at - 1] == "organization" and tokens.text[at + 1 : at + 2]
        return tokens.kind[at - 1] == "place" or (bool(named) and tokens.text[at + 1].istitle())
    if after and tokens.text[at] in words.police:
        does = tokens.pos[at + 1 : at + 2] in (["VERB"], ["AUX"])
        does = does or not words.by_words.isdisjoint(tokens.low[max(at - 3, 0) : at - 1])
        return does and tokens.tag[at - 1] == "NNP" and not tokens.first[at - 1]
    if tokens.tag[at : at + 1] == ["POS"]:
        towns = words.town_nouns.intersection(tokens.low[at + 1 : at + 2])
        return bool(towns) and tokens.pos[at + 2 : at + 3] == ["NOUN"]
    human = tokens.kind[at + 1 : at + 2] == ["person"]
    return human and not words.local_offices.keys().isdisjoint(after)


def is_home(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether somebody is told by one word for where they live: "a | Zenda | man", "a boy from".

    Of whom only the sex is told, and who is of no body for all that the text says.
    """
    if end - start > 1 or start < 1 or tokens.text[start].isupper():
        return False
    people = both(either(words.men, words.women), words.vague_roles)
    some = without(words.articles, words.definite)
    after = end < len(tokens.low) and tokens.low[end] in people and tokens.low[start - 1] in some
    told = tokens.low[start - 1] in without(words.from_words, words.place_links)
    noun = max(start - 2, 0)
    one = tokens.low[max(noun - 1, 0)] in some or tokens.pos[max(noun - 1, 0)] == "ADJ"
    return after or (told and tokens.low[noun] in people and one)


def is_of_somebody(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether commas tell behind somebody where from: "Ann Roe, from | Zenda |, won"."""
    at, end = draft.start, draft.end
    if at < 3 or end - at > 1 or end >= len(tokens.text):
        return False
    apart = tokens.text[at - 2] == "," == tokens.text[end] and tokens.kind[at - 3] == "person"
    return apart and tokens.low[at - 1] in without(words.from_words, words.place_links)


def rules_itself(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether what is named has what only a state has: "Freedonia's army", "ministers from X"."""
    if end + 1 < len(tokens.tag) and tokens.tag[end] == "POS":
        last = end + 1
        while last + 1 < len(tokens.pos) and last - end < FEW and _nominal(tokens, last + 1):
            last += 1
        if any(tokens.low[at] in words.state_offices for at in range(end + 1, last + 1)):
            return True
    at = start - 1
    if at > 1 and tokens.low[at] in words.place_links and tokens.low[at - 1] in words.governments:
        return tokens.kind[start] != "person"  # "the government of | Freedonia"
    if at > 1 and tokens.low[at] in words.joiners and tokens.pos[at - 1] == "PROPN":
        at -= 1  # the second of two: "ministers from X and | Y"
        while at > 0 and tokens.pos[at] == "PROPN":
            at -= 1
    return at > 0 and tokens.low[at] in words.from_words and tokens.low[at - 1] in words.envoys


def is_land_of_town(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether a given name is the land of a place: "in Port Zenda, | Virginia", in commas."""
    named = tokens.low[at] in words.given and tokens.text[at - 1] == ","
    town = named and at > 1 and tokens.kind[at - 2] == "place"
    return town and tokens.text[at + 1 : at + 2] in ([","], ["."], [])


def is_dateline(tokens: Tokens, draft: Draft) -> bool:
    """Whether a sentence opens with a town in capitals and a dash soon: "OSLO, May 3 — ".

    Not with the letters of who sends it: "ENN — Two men".
    """
    alone = draft.end == draft.start + 1 and len(tokens.text[draft.start]) <= LETTERS
    if draft.label == "organization" and alone and _is_dash(tokens, draft.end):
        return False
    if not all(word.isupper() for word in tokens.text[draft.start : draft.end]):
        return False
    for at in range(draft.end, min(draft.end + DATELINE, len(tokens.text))):
        if _is_dash(tokens, at):
            return True
        if tokens.pos[at] in ("VERB", "AUX"):
            return False  # "ZENDA WAGON is – again – new"
    return False


def _is_dash(tokens: Tokens, at: int) -> bool:
    """Whether a dash stands here as behind a dateline; at the end of a text none does."""
    return not DATELINE_DASHES.isdisjoint(tokens.text[at : at + 1]) or closes_dateline(tokens, at)


def _nominal(tokens: Tokens, at: int) -> bool:
    return tokens.pos[at] in ("NOUN", "PROPN", "ADJ")


def is_mapped(tokens: Tokens, start: int, words: NameWords) -> bool:
    """Tell whether a name tells where something is on a map: "near | Zenda", "10 miles from".

    So in "north of", "the road between Elm and", "by bus to" and "a ferry bound for".
    """
    low = ["", "", "", *tokens.low[max(0, start - FAR) : start]]
    before, above = low[-1], low[-2]
    compass = either(words.compass, words.points, words.quadrants)
    if before in words.near_to or (before in words.place_links and above in compass):
        return True
    if before in words.from_words and above in words.lengths:
        return True
    rides = above in words.ways and low[-3] in words.by_words
    goes = above in words.bound and before in words.purposes
    if goes or (rides and before in words.place_prepositions):
        return True
    at = len(low) - 1
    while at > 0 and low[at] not in words.between:
        at -= 1
    joined = at == len(low) - 1 or (before in words.joiners and at > len(low) - FAR)
    way = low[at - 1]
    numbered = way[:1].isalpha() and way[-1:].isdecimal()  # "the M6 between"
    return at > 2 and joined and (way in words.ways or numbered)
