"""Joints: the little words, marks and hyphens between two words of one name.

"Ministry | of Public Works", "Roe|, Fox & Crow", "Roe|'s Inc", "Ann | van der Roe", "Al|-Elm".
"""

from __future__ import annotations

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.marks import HYPHENS
from explainer.text.names.bracketed import bracket
from explainer.text.names.panels import is_chambers
from explainer.text.names.tied import is_of_one, opens_another, tied
from explainer.text.syntax.clauses import BARE, PLURAL
from explainer.text.tokens import Tokens

QUOTES = frozenset("\"“”‘’'")
MOST_PARTICLES = 3
FEW = 2
"""Words behind an article inside a name, at least."""
LONGEST_NICK = 3
"""Words of a nickname in quotation marks."""
LONGEST_OWNED = 3
"""Tokens of a body's name behind a possessive inside it."""


def joint(tokens: Tokens, at: int, end: int, words: NameWords) -> int:
    """How many tokens of link stand here before the run goes on; 0 where it ends."""
    if at + 1 >= end:
        return 0
    if linked_inside(tokens, at, end, words) or _portfolio(tokens, at, words):
        return 1
    if _is_realm(tokens, at, words):
        return 1
    if step := tied(tokens, at, end, words):
        return step
    if _orders(tokens, at, end, words) or is_campus(tokens, at, words):
        return 1
    if _is_figure(tokens, at, words):
        return 2  # "Dock | 9 | Foods"
    text, after = tokens.text[at], tokens.text[at + 1]
    if text == ";" and tokens.glued[at - 1] and "&" in tokens.text[at - 1]:
        return int(after[0].isupper())  # "A&B; | Elm Salt": a mark that was written as "&amp;"
    if step := bracket(tokens, at, end, words):
        return step
    if text in HYPHENS and tokens.glued[at - 1] and tokens.glued[at]:
        return 2 if _hyphened(tokens, at, words) else 0
    mark = tokens.tag[at] == "POS" or (text in QUOTES and tokens.glued[at - 1])
    purpose = tokens.low[at] in words.infinitive and tokens.low[at - 1] in words.panels
    if purpose and after[0].isupper():
        return 2  # "the Committee to | Save Salt"
    if mark and after[0].isupper() and _owned(tokens, at, end, words):
        return 2
    if text == "," and after[0].isupper():
        if _partners(tokens, at, end):
            return 2
        low = tokens.low[at + 1]
        ends = at + 2 >= end or not tokens.text[at + 2][0].isupper()
        return 2 if ends and (low in words.company_endings or low in words.suffixes) else 0
    if text in QUOTES:
        return _nickname(tokens, at, end, words)
    verb = tokens.tag[at] in BARE and tokens.ent[at] != tokens.ent[at - 1]  # "Elms | do Ann"
    if tokens.low[at] in words.particles and not verb:
        return _particles(tokens, at, end, words)
    if tokens.low[at] in words.joiners and is_of_one(tokens, at, end, words):
        return 1
    same = tokens.ent[at] and tokens.ent[at] == tokens.ent[at - 1] == tokens.ent[at + 1]
    if same and tokens.kind[at] in ("organization", "place") and tokens.low[at] in words.body_links:
        held = _holds(tokens, at, words) and not _is_held(tokens, at, words)
        apart = _tells_where(tokens, at, words) or opens_another(tokens, at, words)
        return int(held and not apart)
    return 0


def _nickname(tokens: Tokens, at: int, end: int, words: NameWords) -> int:
    """How many tokens of a nickname in quotation marks stand between names: 'Ann | "Big A" | Roe'.

    One of several words stands behind a given name, or what the model takes for a person's.
    """
    close = next((h for h in range(at + 2, at + LONGEST_NICK + 2) if _closes(tokens, h, end)), 0)
    given = tokens.low[at - 1] in words.given and tokens.text[at - 1].istitle()
    if not close or not (given or tokens.pos[at - 1] == "PROPN"):
        return 0
    if tokens.pos[close + 1] != "PROPN":
        return 0
    capital = all(tokens.text[here][0].isupper() for here in (at + 1, close - 1, close + 1))
    known = given or tokens.kind[at - 1] == "person"
    fits = close == at + 2 or (known and tokens.glued[at] and tokens.glued[close - 1])
    return close + 1 - at if capital and fits else 0


def _closes(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a quotation mark stands here before a word of the sentence."""
    return at + 1 < end and tokens.text[at] in QUOTES


def linked_inside(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a preposition with a capital holds a name together: "Nurses | Without Borders"."""
    if at + 1 >= end or tokens.low[at] not in words.inner_links:
        return False
    return tokens.text[at][0].isupper() and tokens.text[at + 1][0].isupper()


def _portfolio(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether it is said what a body is for: "Ministry | of Defence", "Chamber | of Commerce"."""
    low, after = tokens.low, at + 1
    tied = low[at] in words.name_links and low[at - 1] in words.body_heads
    return tied and low[after] in words.portfolios and tokens.text[after][0].isupper()


def is_before_field(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether the link or the field of a body stands here: "Chamber | of | Trade"."""
    link = at - (tokens.low[at - 1] in words.name_links)
    return 0 < link < len(tokens.low) - 1 and _portfolio(tokens, link, words)


def _is_realm(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a state or a sea is named by its sort: "Republic | of Elm", "Gulf | of Elm"."""
    opens = at < 2 or not tokens.text[at - 2][0].isupper()  # not "Ann Cape of Elm Bank"
    sorts = either(words.countries, words.waters) if opens else words.countries
    sort = tokens.low[at - 1] in sorts and tokens.text[at - 1].istitle()
    return sort and tokens.low[at] in words.place_links and tokens.text[at + 1].istitle()


def _orders(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether an article stands inside the name of a body that opens with what is to be done.

    "The Save | the Rivers Fund": an article stands before it as well, or the model takes the whole
    for one, and its last word is a body's or a campaign's.
    """
    if at < FEW or tokens.low[at] not in words.definite:
        return False
    opens = tokens.kind[at] == "organization" and tokens.ent[at] == tokens.ent[at - 1]
    whole = opens and tokens.ent[at - 2] != tokens.ent[at] and not tokens.first[at - 1]
    if not (whole or tokens.low[at - 2] in words.definite):
        return False
    last = at
    while last + 1 < min(end, at + FEW + 2) and tokens.text[last + 1][0].isupper():
        last += 1
    headed = last - at >= FEW and tokens.low[last] in either(words.body_heads, words.circles)
    return headed and tokens.text[at - 1].istitle()


def _is_figure(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a number stands inside what the model takes for one name: "Dock | 9 | Foods".

    No month or role stands before it, and no unit or mark behind.
    """
    same = tokens.ent[at] and tokens.ent[at - 1] == tokens.ent[at] == tokens.ent[at + 1]
    named = same and tokens.kind[at] in ("person", "organization", "thing", "work")
    before = tokens.low[at - 1].rstrip(".")
    told = tokens.text[at].isdecimal() and before not in words.calendar | words.role_heads
    word = tokens.text[at - 1].istitle() and tokens.text[at + 1].istitle()
    return bool(named) and told and word and tokens.pos[at + 1] == "PROPN"


def in_body(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a prefix with a capital is part of a name: "the World Anti|-Doping Agency".

    A road's, too: "the Pan|-Elmish Highway".
    """
    if at + 3 >= len(tokens.text) or not at or not tokens.text[at - 1][-1].isalnum():
        return False
    capital = all(tokens.text[here][0].isupper() for here in (at, at + 2, at + 3))
    heads = words.body_heads | words.roads | words.built
    return capital and any(low in heads for low in tokens.low[at + 3 : at + 5])


def is_campus(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether the town of a part of one follows: "the University of Elm | at Port Dale".

    Behind the name of a part of a state a comma is enough: "the University of Elm|, Dale".
    """
    marked = tokens.text[at] == ","
    kinds = ("place", "organization", "person" if marked else "place")
    if not (marked or tokens.low[at] in words.at_words) or tokens.kind[at + 1] not in kinds:
        return False
    if not tokens.text[at + 1][0].isupper():
        return False  # "the School of Salt Studies at | the University of Elm"
    named = "".join(tokens.text[at + 2 : at + 3]).istitle() and tokens.low[at + 1] in words.given
    if marked and named:
        return False  # "the University of Elm, Ann Roe said"
    first = at - 1
    while first > 1 and tokens.text[first][0].isupper():
        first -= 1
    part = tokens.low[first] in words.name_links and tokens.low[first - 1] in words.schools
    if not (part and marked):
        return part
    land, town = " ".join(tokens.low[first + 1 : at]), tokens.low[at + 1]
    opens = any(tokens.first[max(first - LONGEST_OWNED, 0) : first])  # "At the University of Elm,"
    stop = at + 1
    while stop + 1 < len(tokens.text) and tokens.text[stop][0].isupper():
        stop += 1
    listed = tokens.low[stop] in words.joiners  # "the University of Elm, | Dale and Elm"
    return land in words.provinces and town not in words.provinces and not (opens or listed)


def _partners(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a comma stands between the partners of a firm: "Roe|, Fox & Crow".

    Not in a list that goes on, nor behind a name of two words or one with a "&".
    """
    first = at - 1
    while first > 1 and tokens.text[first - 1] == "," and _is_name(tokens.text[first - 2]):
        first -= 2
    if not _is_name(tokens.text[at - 1]) or (first and tokens.text[first - 1][0].isupper()):
        return False
    here = at + 1
    while here + 1 < end and _is_name(tokens.text[here]) and tokens.text[here + 1] == ",":
        here += 2
    if here + 2 >= end or tokens.text[here + 1] != "&" or not _is_name(tokens.text[here]):
        return False
    after = tokens.text[here + 3 : here + 5]
    listed = after[:1] == [","] and (_is_name(after[-1]) or after[-1] == "and")
    goes_on = after[:1] == ["and"] or listed
    return _is_name(tokens.text[here + 2]) and not goes_on and tokens.text[first - 1] != "&"


def _is_name(word: str) -> bool:
    """Whether a word opens with a capital and has small letters: "Roe", "McRoe"."""
    return word[0].isupper() and not word.isupper()


def _holds(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a little word may hold a name: no article alone, "for" behind a body or a plural.

    Nor one that only a verb or a noun ties to somebody: "a trip by Ann Roe | on Bo Fox".
    """
    if _is_between_people(tokens, at, words):
        return False
    if tokens.low[at] in words.articles:
        return tokens.low[at - 1] in words.body_links or tokens.tag[at] == "NNP"
    wanting = tokens.low[at] in words.name_links - words.place_links
    before = tokens.low[at - 1]
    several = tokens.tag[at - 1] in PLURAL
    return not wanting or before in words.body_heads - words.bodies or several


def _is_held(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether "of the" ties a post to its body: "run for Chair | of the Salt Council"."""
    post = tokens.low[at - 1] in words.role_heads - words.body_heads
    alone = at < FEW or not tokens.text[at - FEW][0].isupper()
    return post and alone and tokens.low[at + 1] in words.definite


def _tells_where(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether "on" or "in" tells where or when something is: "the Elm Fund | on May 3", "| in Elm".

    Not behind a noun for a body, a plural or one word: "Institute on Salt", "Focus on Salt".
    """
    if (
        tokens.kind[at] != "organization"
        or tokens.low[at] not in words.subject_links | words.inside
    ):
        return False
    if tokens.low[at + 1].rstrip(".") in words.calendar:
        return True
    topic = tokens.low[at] in words.subject_links
    low = tokens.low[at + 1]
    if topic and low.endswith(words.shores) and low not in words.shores:
        return True  # "Dale Council | on Elmside"
    alone = topic and tokens.ent[at - 2] != tokens.ent[at]
    heads = either(words.body_heads, words.company_endings, words.thing_heads)
    headed = tokens.low[at - 1] in heads or tokens.tag[at - 1] in PLURAL
    tied = (here for here in range(at - 1, -1, -1) if tokens.ent[here] != tokens.ent[at])
    linked = not topic and words.name_links.intersection(tokens.low[next(tied, -1) + 1 : at])
    return not (alone or headed or linked)  # "Friends for Sport | in Schools"


def _is_between_people(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a preposition stands before or behind the given name of somebody."""
    ties = either(words.name_links, words.joiners, words.articles)
    if tokens.pos[at] != "ADP" or tokens.low[at] in ties:
        return False
    before = tokens.text[at - 2][0].isupper() and tokens.low[at - 2] in words.given
    moved = tokens.low[at] in words.infinitive and tokens.low[at - 1] in words.given
    return before or moved or tokens.low[at + 1] in words.given


def _owned(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a possessive stands inside the name of a body, and does not tell whose it is.

    Inside: "Roe's Inc", "Bakers' Union", "St Ann's Hospital", "King's College Elm". Not: "Oslo's
    Land Council".
    """
    if tokens.low[at + 1] in words.company_endings or _is_dedicated(tokens, at, words):
        return True
    owner = tokens.low[at - 1]
    many = owner.endswith(words.plural) and (len(tokens.text[at]) == 1 or owner[-1] != "s")
    if owner in words.state_words or owner in words.party_forms:
        return False
    if many and tokens.low[at + 1] in words.countries:
        return True  # "the Elm People's | Republic"
    if is_chambers(tokens, at, words):
        return True
    if _is_saints(tokens, at, end, words):
        return True
    town = tokens.kind[at - 1] == "place" and not (many and tokens.tag[at - 1] == "NNPS")
    if town or tokens.kind[at - 1] == "person":
        return False  # but "the Elm Tenants' League", though the model takes tenants for a town
    last = at + 1
    while last + 1 < end and last - at < LONGEST_OWNED and tokens.text[last + 1][0].isupper():
        last += 1
    if many and " ".join(tokens.low[last - 1 : last + 1]) in words.joint_heads and last > at + 1:
        return True  # "Salt Bakers' | Retirement System"
    ends = either(words.body_heads, words.company_endings) if many else words.body_heads
    if tokens.low[last] not in ends:
        return False
    whole = bool(tokens.ent[at - 1] and tokens.ent[at - 1] == tokens.ent[last])
    saint = at > 1 and tokens.low[at - 2] in words.saints
    headed = tokens.low[at + 1] in words.body_heads  # "Elm Children's | Hospital Medical Center"
    headed |= owner in words.role_plurals or owner in words.plural  # "Children's | Reading Group"
    return whole or headed if many else whole and (saint or last == at + 1)


def _is_saints(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a saint's possessive opens the name of a house: "St Ann's | Salt Centre", no town's.

    So with a school that is told by who goes there: "St Ann's | Primary".

    The words up to the end of the capitals close with a noun for one.
    """
    saint = at > 1 and tokens.low[at - 2] in words.saints and tokens.text[at - 2].istitle()
    last = at
    while last + 1 < end and last - at < LONGEST_OWNED:
        if not (tokens.text[last + 1][0].isupper() or tokens.tag[last + 1] == "POS"):
            break  # "St Ann's | Children's Hospital"
        last += 1
    houses = either(words.venues, words.places_of, words.built, words.school_bodies)
    return saint and last > at and tokens.low[last] in houses


def _is_dedicated(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a school, a church or a hospital is named for a rank, for many or for a saint.

    "King's | College Elm", "Children's | Hospital Elm", "St Ann's | School".
    """
    sort, owner = tokens.low[at + 1], tokens.low[at - 1]
    house = sort in words.body_heads and sort in either(words.schools, words.places_of)
    saint = at > 1 and tokens.low[at - 2] in words.saints and tokens.text[at - 2].istitle()
    common = owner in either(words.role_heads, words.plural) and tokens.text[at - 1].istitle()
    return house and (saint or common)


def _particles(tokens: Tokens, at: int, end: int, words: NameWords) -> int:
    """How many tokens of "van der" or "el-" stand here before a name goes on."""
    stop = at + 1
    while stop < end - 1 and stop - at < MOST_PARTICLES and tokens.low[stop] in words.particles:
        if tokens.text[stop][0].isupper():
            break
        stop += 1
    if tokens.text[stop][0].isupper():
        own = tokens.text[at] in words.surname_particles and tokens.low[at - 1] in words.given
        named = ("PROPN", "NOUN") if own else ("PROPN",)  # "Lou | ten | Roe"
        return stop - at if tokens.pos[stop] in named else 0
    joined = tokens.text[stop] in HYPHENS and tokens.glued[stop - 1] and stop + 1 < end
    return stop + 1 - at if joined and tokens.text[stop + 1][0].isupper() else 0


def _is_threefold(tokens: Tokens, at: int) -> bool:
    """Whether hyphens tie a little word to two with capitals: "Elm|-au-Dale", "Oslo|-to-Rome"."""
    tied = tokens.text[at] in HYPHENS and not HYPHENS.isdisjoint(tokens.text[at + 2 : at + 3])
    capital = any(text[0].isupper() for text in tokens.text[at + 3 : at + 4])
    return tied and capital and tokens.text[at + 1].islower()


def _pairing(words: NameWords) -> frozenset[str]:
    """The little words that stand between two: "to", "and", "versus"."""
    return either(words.infinitive, words.joiners, words.versus)


def _hyphened(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a hyphen stands inside one name: not "Oslo-based", "Rome-Paris", "Al Roe-Bo Fox"."""
    before, after = tokens.low[at - 1], tokens.text[at + 1]
    if before in words.prefixes or not after[0].isalpha():
        return after[0].isalpha() and in_body(tokens, at - 1, words)
    if after[0].islower():
        if _is_threefold(tokens, at):
            return tokens.low[at + 1] not in _pairing(words)
        given = tokens.low[max(at - 2, 0)] in words.surname_first  # "Park Zo|-young"
        given = given and tokens.whole(at - 2, at) not in either(words.regions, words.towns)
        more = given or tokens.pos[at + 1] not in ("VERB", "ADV", "ADJ")
        return more and tokens.low[at + 1] not in words.hyphen_endings
    if before in words.club_endings or before in words.company_endings:
        return False
    if at > 1 and _is_threefold(tokens, at - 2):
        return before not in _pairing(words)  # no "Oslo-to|-Rome"
    same = tokens.ent[at] and tokens.ent[at] == tokens.ent[at - 1] == tokens.ent[at + 1]
    if tokens.kind[at - 1] == tokens.kind[at + 1] == "place" and not same:
        return False
    lands = either(words.state_words, words.nations)
    pair = " ".join(tokens.low[max(at - 2, 0) : at])
    if (before in lands or pair in lands) and tokens.low[at + 1] in lands:
        return False
    two = at > 1 and tokens.pos[at - 2] == "PROPN" and tokens.low[at + 1] in words.given
    two = two and tokens.low[at - 2] not in words.titles  # "Minister | Jan-Paul Roe"
    two &= not (before in words.given and tokens.low[at - 2] not in words.given)  # "| Eva-Mae Roe"
    closes = at + 2 >= len(tokens.text) or not tokens.text[at + 2][0].isupper()
    double = bool(same) or tokens.low[at - 2] in words.given  # "Ann Roe|-King"
    return not two or (double and closes) or before in words.particles
