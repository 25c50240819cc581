"""Tied: a side, a day, a number, a cause and an "and" inside a body's name: "Mail | on Sunday"."""

from __future__ import annotations

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.marks import HYPHENS
from explainer.text.syntax.clauses import PLURAL
from explainer.text.tokens import Tokens

FEW = 2
"""Tokens on each side of "and" at least, and back from a link to what stands before a side."""
FIELDS = 3
"""Tokens before "and" of a body's name and its first field: "Centre for Salt"."""
LONG = 3
"""Most words behind a link in the name of a body whose letters stand behind it."""
MOST = 14
"""Most tokens of such a name."""
TOLD = 7
"""Tokens behind such a cause that may tell that a body is called so."""
CAUSE = 3
"""Most words of what people unite for: "Bakers for | Clean Salt"."""


def tied(tokens: Tokens, at: int, end: int, words: NameWords) -> int:
    """Give how many tokens tie a body to its land, its day or its number here; 0 for none."""
    if _is_side(tokens, at, end, words) or has_cause(tokens, at, end, words):
        return 1
    if is_in_letters(tokens, at, words):
        return 1
    sides = _is_sides(tokens, at, end, words)
    return 2 * (sides or _is_weekly(tokens, at, words) or _is_channel(tokens, at, words))


def is_of_one(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Tell whether "and" stands inside a body's name: "the charity Salt Advice | and Care Trust".

    A noun in the singular calls all of it so, or the model ends a name with the "and". What stands
    before that ends as no body does. Or it joins what a body studies: "Centre for Salt | and Marine
    Studies".
    """
    if _are_fields(tokens, at, end, words):
        return True
    first, last = at - 1, at + 1
    while not tokens.first[first] and _is_capital(tokens, first - 1):
        first -= 1
    while last < end and _is_capital(tokens, last):
        last += 1
    heads = either(words.body_heads, words.company_endings)
    public = either(words.boards, words.ministries, words.schools, words.police, words.bodies)
    if at - first < FEW or last - at <= FEW or tokens.low[last - 1] not in heads - public:
        return False  # "the charity Elm Aid and | Dale Council"
    if not heads.isdisjoint(tokens.low[first + 1 : at]) or tokens.low[first] in words.given:
        return False
    inside = not tokens.first[first]
    sort = inside and tokens.low[first - 1] in words.called_so and tokens.tag[first - 1] == "NN"
    held = tokens.ent[at] and tokens.ent[at] == tokens.ent[at - 1] != tokens.ent[at + 1]
    return bool(sort or (held and tokens.kind[at] == "organization"))


def _are_fields(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether "and" joins fields behind a noun for a body: "Centre for Salt | and Sea Studies"."""
    if at < FIELDS or at + 2 >= end or tokens.low[at - 2] not in words.name_links:
        return False
    fields = either(words.portfolios, words.subjects, words.taught)
    capital = all(tokens.text[here][0].isupper() for here in (at - 3, at - 1, at + 1, at + 2))
    headed = tokens.low[at - 3] in words.body_heads - words.bodies
    headed = headed and not words.body_heads.intersection(tokens.low[at + 3 : end + 1])
    return capital and headed and tokens.kind[at - 1] != "place" and tokens.low[at + 2] in fields


def has_cause(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Tell whether "for" stands inside the name of people who unite: "Elmers | for Clean Salt".

    What they want is told by words with capitals that name nobody and no place. What several are
    stands before, or a place where the article calls all of it a group: "Elm | for Salt, a group".
    """
    if at + 1 >= end or tokens.low[at] not in words.purposes or not tokens.text[at - 1].istitle():
        return False
    last = at
    while last + 1 < end and last - at < CAUSE and tokens.text[last + 1].istitle():
        last += 1
    cause = tokens.low[at + 1 : last + 1]
    behind = tokens.low[last + 1 : last + 1 + TOLD]  # "…, the pro-Elm super PAC"
    group = behind[0:1] == [","] and not words.articles.isdisjoint(behind[1:2])
    called = behind[2 : behind.index(",", 1)] if "," in behind[1:] else behind[2:]
    group = group and not either(words.called_so, words.body_heads).isdisjoint(called)
    nobody = group or all(not tokens.kind[here] for here in range(at + 1, last + 1))
    own = either(words.state_words, words.calendar, words.bodies)
    named = any(word in own or word in words.given for word in cause)
    if not cause or not nobody or named:
        return False
    several = tokens.tag[at - 1] in PLURAL and tokens.low[at - 1].endswith(words.plural)
    several = several and not (at > 1 and tokens.text[at - 2][0].isupper())
    if tokens.low[at - 1] in words.party_forms:
        return False  # "Democrats | for Medicare"
    alone = several and not tokens.first[at - 1]
    acts = several and tokens.tag[last + 1 : last + 2] in (["VBD"], ["VBZ"], ["VBP"])
    return group or alone or acts


def opens_another(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether "and" stands before another body: "Poe and | Office of Salt director Ann Roe".

    A noun for a body opens it, with a link behind; what stands before "and" is one word.
    """
    if tokens.low[at] not in words.joiners or at + 2 >= len(tokens.text):
        return False
    before = tokens.text[max(at - FEW, 0) : at - 1]
    alone = not any(word[0].isupper() or word in words.name_links for word in before)
    opens = tokens.low[at + 1] in words.body_heads and tokens.low[at + 2] in words.name_links
    return alone and opens and tokens.low[at - 1] not in words.portfolios


def _is_capital(tokens: Tokens, at: int) -> bool:
    """Whether a word of a name has a capital."""
    return tokens.pos[at] == "PROPN" and tokens.text[at][0].isupper()


def _is_side(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a body is named for a side of a land: "the East | of Elm Salt Service", no "of Elm".

    More than the land stands behind, and the last word is a body's.
    """
    opens = at < FEW or not tokens.text[at - FEW][0].isupper()
    side = tokens.low[at - 1] in words.points and tokens.text[at - 1].istitle() and opens
    if not side or tokens.low[at] not in words.place_links:
        return False
    last = at
    while last + 1 < end and tokens.text[last + 1][0].isupper():
        last += 1
    heads = words.body_heads - words.bodies
    return last - at > 1 and tokens.low[last] in heads


def is_region(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Tell whether a run is a region of two words, or two sides of one: "West and Central Asia"."""
    if end - start == FEW:
        return tokens.whole(start, end) in words.regions
    return end - start == FEW + FEW and _is_sides(tokens, start + 1, end, words)


def _is_sides(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether "and" joins two sides of what no state is: "West | and Central Africa".

    Not "North and South Dakota", which are two.
    """
    if tokens.low[at] not in words.joiners or at + 2 >= end:
        return False
    sides = either(words.points, words.compass, words.quadrants)
    both = {tokens.low[at - 1], tokens.low[at + 1]} <= sides
    capital = all(tokens.text[here].istitle() for here in (at - 1, at + 1, at + 2))
    states = either(words.state_words, words.provinces)
    whole = tokens.whole(at + 1, at + 3) in states
    return both and capital and not whole and tokens.low[at + 2] in words.regions


def is_in_letters(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether letters behind stand for both sides: "Hall for Salt | in Elm (HSE)".

    They are the capitals of all its words.
    """
    inside = either(words.body_links, words.joiners, words.articles) | HYPHENS
    if tokens.low[at] not in words.body_links:
        return False
    last = at
    while last + 1 < len(tokens.text) and last - at < LONG and tokens.text[last + 1][0].isupper():
        last += 1
    letters = tokens.text[last + 2] if tokens.text[last + 1 : last + 2] == ["("] else ""
    if last == at or len(letters) <= FEW or not letters.isupper():
        return False
    told, first = "", last
    while first >= max(last - MOST, 0) and len(told) < len(letters):
        capital = tokens.text[first][0].isupper()
        if not (capital or tokens.low[first] in inside or tokens.text[first - 1] in HYPHENS):
            return False
        told = tokens.text[first][0] + told if capital else told
        first -= 1
    return told == letters


def _is_weekly(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether the day is told on which a paper comes out: "the Mail | on Sunday says"."""
    paper = " ".join(tokens.low[at - 1 : at + 2]) in words.day_papers
    return paper and tokens.text[at - 1].istitle() and tokens.text[at + 1].istitle()


def _is_channel(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a station goes on behind its number: "Radio | 5 Live", "Radio | 9 Extra"."""
    station = tokens.low[at - 1] in words.stations and tokens.text[at - 1].istitle()
    tail = tokens.low[at + 1] in words.station_tails and tokens.text[at + 1].istitle()
    return station and tail and tokens.text[at].isdecimal()


def is_split_person(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether a given name stands before a surname, the model sees a people: "Ruri | Roe".

    Or a place behind a comma or where a sentence opens: "the mayor, Ruri | Roe". No word for a
    people, a land, a party or a faith is one, and none in the plural.
    """
    before, parted = tokens.low[at - 1], tokens.ent[at - 2 : at - 1] != tokens.ent[at - 1 : at]
    alone = parted and tokens.ent[at + 1 : at + 2] != tokens.ent[at : at + 1]
    opens = at < 2 or tokens.first[at - 1] or tokens.text[at - 2] == ","
    first = tokens.kind[at - 1] in (("group", "place") if opens else ("group",))
    alone = alone and ((first and tokens.kind[at] == "person") or _is_pair(tokens, at, words))
    lands = either(words.state_words, words.capitals, words.place_heads, words.compass)
    own = either(words.nations, words.partisan, words.never, words.regions, words.bodies, lands)
    sole = alone and before not in own and before not in words.party_forms
    sole = sole and not (at > 1 and tokens.low[at - 2] in words.articles)
    return sole and tokens.tag[at - 1] == "NNP" and not before.endswith(words.plural)


def _is_pair(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a known given name and one word stand alone: "named | Lou Roe | judge".

    The model sees a body or a place in each. The word is no land's, town's or body's, and nothing
    tells which of several is meant: "a southern | Virginia Zendamart".
    """
    sorts = either(words.body_heads, words.place_heads, words.thing_heads, words.role_heads)
    lands = either(words.towns, words.great_cities, words.company_endings, words.police)
    lands = either(lands, words.regions, words.state_words, words.capitals, words.provinces)
    known = either(sorts, lands, words.bodies)
    low, land = tokens.low[at - 1 : at + 1], tokens.kind[at] == "place"
    plain = not (land or " ".join(low) in known) and known.isdisjoint(low)
    beside = (*tokens.text[max(at - 2, 0) : at - 1], *tokens.text[at + 1 : at + 2])
    lone = not any(word[0].isupper() or word in HYPHENS for word in beside)
    lone &= tokens.pos[at - 2 : at - 1] != ["ADJ"]
    named = tokens.low[at - 1] in words.given and tokens.low[at] not in words.given
    return plain and lone and named and tokens.tag[at] == "NNP" and tokens.text[at].istitle()
