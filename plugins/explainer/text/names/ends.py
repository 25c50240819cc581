"""Ends: what of a run of capitals is a name: no article, no bare title and no trade at its ends."""

from __future__ import annotations

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.marks import HYPHENS
from explainer.text.names.draft import Draft
from explainer.text.names.extending import extended, is_before_rank
from explainer.text.names.roles import (
    behind_plural,
    is_bare_title,
    is_role_surname,
    opens_apart,
    opens_post,
    opens_with_position,
    without_roles,
)
from explainer.text.names.titles import is_site
from explainer.text.names.whereabouts import tells_home
from explainer.text.syntax.clauses import PLURAL
from explainer.text.tokens import Tokens, is_camel, is_caseless, is_hull, is_lettered_land

MARKUP = frozenset("<>")
SYLLABLE = 5
"""Letters of the last syllable of a given name behind a hyphen, at most."""
DOING = frozenset({"VBD", "VBZ", "MD"})
"""Tags of a verb behind who acts."""
LOOSE = frozenset({"VBG", "IN", "RB", "WRB", "CC", "PRP"})
"""Tags of words that open no name of a person."""
NOUNS = frozenset({"NN", "NNS"})
CODE = 4
"""Letters of the code of a price, at least."""


def _called(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a word is no part of a name: "Follow | Ann Roe", "fellow Elms | Bo Fox".

    Behind a comma it may be a short one that the model knows: "the host, | Tin Bo Roe".
    """
    if end - start == 2 and words.gerund and tokens.low[start] not in words.given:
        inside = not tokens.first[start] and tokens.text[start - 1] == ","
        opens = _is_apart(tokens, start) and not inside  # "a firm, Rising Elm, said"
        ends = tokens.low[start].endswith(words.gerund) and len(tokens.low[start]) > 5
        return opens and ends
    known = len(tokens.low[start]) < SYLLABLE and _is_person(tokens, start, end)
    first = tokens.first[start] or not known  # no "Norlander Bo Roe"
    apart = (first and _is_apart(tokens, start)) or tokens.low[start - 1] in words.fellows
    return (
        end - start == 3
        and not (tokens.low[start] in words.place_heads and _lives(tokens, end))
        and apart
        and tokens.low[start] not in words.given
        and tokens.low[start] not in words.surname_first
        and tokens.text[start][-1] != "."
        and tokens.low[start + 1] in words.given
        and tokens.low[start + 2] not in words.given
    )


def _is_person(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the model takes all words of a run for one person's name."""
    return tokens.kind[start] == "person" and tokens.ent[start] == tokens.ent[end - 1]


def _is_apart(tokens: Tokens, start: int) -> bool:
    """Whether no word stands right before this one."""
    return tokens.first[start] or not tokens.text[start - 1][0].isalnum()


def _lives(tokens: Tokens, end: int) -> bool:
    """Whether an age or a verb right behind a name says that it is whole and somebody's."""
    if end + 1 >= len(tokens.text):
        return False
    aged = tokens.text[end] == "," and tokens.text[end + 1].isdecimal()
    return aged or tokens.tag[end] in ("VBD", "VBZ")


def trimmed(tokens: Tokens, start: int, end: int, label: str, words: NameWords) -> Draft | None:
    """Give the name without marks, articles and bare titles at its ends; None where none is left.

    Args:
        tokens: The words of the article.
        start: The first word of a run of capitals.
        end: The one behind its last.
        label: The kind that the model gives to the run, "" for none.
        words: The words of the language that tell of names.
    """
    if not MARKUP.isdisjoint("".join(tokens.text[start:end])):
        return None
    first = _behind_modifier(tokens, start, end, words)
    start, end = _without_marks(tokens, first, end, words)
    if start >= end or _are_letters(tokens, start, end, words):
        return None
    if opens_with_position(tokens, start, end, words):
        start, label = start + 1, "person"
    start = _behind_courtesy(tokens, start, end, label, words)
    if start > 1 and _is_vessel(tokens, start - 1, words):
        return None
    party = " ".join(tokens.low[start:end]) in words.party_forms
    if is_role_surname(tokens, start, end, words):
        label = "person"
    if label != "person" and not party:
        body = without_roles(tokens, start, end, label, words)
        if body is None:
            return None
        start, end, label = body
    start, label = behind_plural(tokens, start, end, label, words)
    start += _counts_people(tokens, start, end, words)
    start += opens_apart(tokens, start, end, label, words)
    end, label = _without_letters(tokens, start, end, label, words)
    if label == "organization" and opens_post(tokens, start, end, words):
        start += 2
        start += start < end and tokens.low[start] in words.articles
    links = (at for at in range(start, end) if tells_home(tokens, start, at, end, words))
    end = next(links, end)
    start += _is_order(tokens, start, end, words) or _is_any_senate(tokens, start, end, words)
    if _is_no_name(tokens, start, end, label, words):
        return None
    start, label = _behind_nation(tokens, start, end, label, words)
    if start >= end or (not party and is_bare_title(tokens, start, end, label, words)):
        return None
    opening = tokens.text[start]
    titled = label == "person" and end - start > 1 and start > 0 and not tokens.first[start]
    titled = titled and tokens.low[start] in words.particles  # "Mr | van der Roe"
    if not (opening[0].isupper() or is_caseless(opening) or is_camel(opening, words) or titled):
        return None
    titled = start > first and tokens.low[start - 1] in words.courtesy
    start, end = extended(tokens, start, end, label, words)
    return Draft(start=start, end=end, label=label, titled=titled)


def _counts_people(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a sentence opens with how many of a party, or which: "| Eleven | Republicans".

    A chamber may stand between: "Key | Senate Republicans".
    """
    if end - start < 2 or not tokens.first[start] or tokens.tag[end - 1] not in PLURAL:
        return False
    chamber = end - start > 2 and tokens.low[start + 1] in words.chambers
    people = " ".join(tokens.low[start + 1 + chamber : end]) in words.party_forms
    own = either(words.nations, words.chambers, words.regions, words.state_words, words.wings)
    told = tokens.pos[start] in ("NUM", "ADJ") or tokens.kind[start] in ("", "other")
    return people and told and tokens.low[start] not in own


def _are_letters(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether letters of an honour stand alone behind somebody's name: "Ann Roe | KC"."""
    alone = end - start == 1 and start > 0 and tokens.text[start].isupper()
    return alone and tokens.low[start] in words.post_nominals and tokens.kind[start - 1] == "person"


def _behind_courtesy(tokens: Tokens, start: int, end: int, label: str, words: NameWords) -> int:
    """Where a name starts behind titles of politeness and how long they hold: "acting Mr | Roe"."""
    if is_site(tokens, start, end, words):
        return start
    while end - start > 1 and (
        (tokens.low[start] in words.courtesy and not is_hull(tokens, start, words))
        or (label == "person" and tokens.low[start] in words.for_now)
    ):
        if is_lettered_land(tokens, start):
            break
        start += 1
    return start


def _is_vessel(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a title opens the name of a ship here: "the trawler | Lady Roe"."""
    return tokens.text[at - 1] in words.craft_nouns and tokens.low[at] in words.styles


def _without_letters(
    tokens: Tokens, start: int, end: int, label: str, words: NameWords
) -> tuple[int, str]:
    """The end of a name without the letters of an honour or a title behind it, and its label.

    Where a short title closes the sentence, it is a surname with its stop: no name of this place.
    """
    person = label == "person" or tokens.low[start] in words.given
    person |= start > 0 and tokens.low[start - 1] in words.role_heads  # "counsel | Zoa Roe|, KC"
    while person and end - start > 1 and tokens.low[end - 1] in words.post_nominals:
        end -= 1 + (end - start > 2 and tokens.low[end - 2] == ",")  # "Ann Roe|, QC, said"
    short = end - start > 1 and tokens.low[end - 1] in words.short_titles
    if short and tokens.text[end - 1][-1] == ".":
        last = label == "person" and (end == len(tokens.text) or tokens.first[end])
        return start if last else end - 1, ""  # "(Ohio | Sen.) Ann Roe", but "They met Hun Sen."
    return end, label


def _behind_nation(
    tokens: Tokens, start: int, end: int, label: str, words: NameWords
) -> tuple[int, str]:
    """Where somebody's name starts behind a nation or what opens a sentence, and its label."""
    land = _nation(tokens, start, end, words)
    full = _is_full(tokens, start + land, end, words)
    if land and (label == "person" or full or _acts_alone(tokens, start + land, end, words)):
        start, label = start + land, "person"  # "seventh seed Russian | Ann Roe"
    if (label == "person" or tokens.tag[start] == "VBG") and _called(tokens, start, end, words):
        start += 1
    return start, label


def _acts_alone(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether the second of two words acts by itself: "Norlander | Bo Roe |. Roe said"."""
    last = tokens.low[end - 1]
    heads = either(words.body_heads, words.place_heads, words.thing_heads, words.company_endings)
    if end - start != 2 or not heads.isdisjoint(tokens.low[start:end]):
        return False
    others = (at for at, low in enumerate(tokens.low[:-1]) if low == last and at != end - 1)
    alone = (at for at in others if tokens.first[at] or not tokens.text[at - 1][0].isupper())
    return any(tokens.tag[at] == "NNP" and tokens.tag[at + 1] in DOING for at in alone)


def _behind_modifier(tokens: Tokens, start: int, end: int, words: NameWords) -> int:
    """Where a name starts behind a participle that a hyphen ties: "league-leading | Elms".

    Short syllables close given names: "Wei-ting".
    """
    for at in range(end - 2, start + 1, -1):
        low = tokens.low[at]
        participle = low.endswith(words.participles) and len(low) > SYLLABLE
        if participle and tokens.text[at].islower() and tokens.text[at - 1] in HYPHENS:
            return at + 1
    return start


def is_market_code(word: str) -> bool:
    """Tell whether a word is a code of a stock or a price: "GBP=", "LCOc1".

    Examples:
        >>> is_market_code("GBP="), is_market_code("LCOc1"), is_market_code("CMAL3")
        (True, True, True)
        >>> is_market_code("NYC"), is_market_code("ZDR2"), is_market_code("Windows7")
        (False, False, False)
    """
    letters = word.rstrip("=0123456789")
    if letters == word:
        return False
    if word.endswith("="):
        return letters.isupper()
    small = letters[-1:].islower()  # the month of a future: "LCO|c|1"
    return len(letters) >= CODE - small and letters[:-1].isupper() and letters.isalpha()


def _without_marks(tokens: Tokens, start: int, end: int, words: NameWords) -> tuple[int, int]:
    """The bounds without marks and articles before a name, and what no name ends in.

    That is marks, small words, the code of a price and a part of a year.
    """
    while start < end and (
        _is_article(tokens, start, words) or not tokens.text[start][0].isalnum()
    ):
        start += 1
    end = next((at for at in range(start + 1, end) if _is_lettered_noun(tokens, at)), end)
    while start < end and not any(c.isalnum() for c in tokens.text[end - 1]):
        end -= 1
    loose = either(words.body_links, words.articles)
    while end - start > 1 and tokens.low[end - 1] in loose and tokens.text[end - 1].islower():
        if tokens.text[end - 2] in HYPHENS:
            break  # "Moon Jae-in"
        end -= 1
    while end - start > 1 and (
        is_market_code(tokens.text[end - 1]) or _is_fiscal(tokens.low[end - 1], words)
    ):
        end -= 1
    return start, end


def _is_lettered_noun(tokens: Tokens, at: int) -> bool:
    """Whether a letter that a hyphen ties to a noun stands here: "Ann Roe | T-shirts"."""
    letter = len(tokens.text[at]) == 1 and tokens.text[at].isupper() and at + 2 < len(tokens.text)
    tied = letter and tokens.text[at + 1] in HYPHENS and tokens.glued[at] and tokens.glued[at + 1]
    return tied and tokens.text[at + 2].islower() and tokens.tag[at + 2] in NOUNS


def _is_fiscal(low: str, words: NameWords) -> bool:
    """Whether a word calls a part of a year in accounts: "Zenda | Q1 | profit", "FY26"."""
    return low in words.fiscal or low.rstrip("0123456789") in words.fiscal


def _is_no_name(tokens: Tokens, start: int, end: int, label: str, words: NameWords) -> bool:
    """Whether a gerund is taken for a name, a pronoun ends it, or a letter opens it: "T-shirt"."""
    if end - start == 1 and is_before_rank(tokens, end, words):
        return True  # "Juror | No. 7"
    if end - start == 1 and start and tokens.low[start] in words.eras:
        return tokens.text[start - 1].isdecimal()  # "1950 | BC"
    post = " ".join(tokens.low[start : end + 1])
    if end - start == 1 and tokens.first[start] and post in words.company_offices:
        return True  # "Sporting | director Ann Roe"
    if end - start == 1 and tokens.tag[start] == "VBG" and label != "person":
        return True  # "by | Tweeting"
    if end - start > 1 and tokens.tag[end - 1] == "PRP" and label != "person":
        return True  # "Instead of You"
    named = tokens.low[start] in words.given
    named |= tokens.low[start] in either(words.surname_first, words.particles)
    two = end - start == 2 and tokens.low[start + 1] not in words.given
    if two and label == "person" and tokens.tag[start] in LOOSE and not named:
        return True  # "Because | Roe", but "Naming | Ann Roe"
    one = not words.joiners.intersection(tokens.low[start:end])
    firm = label == "organization" and tokens.text[end - 1].istitle() and one  # "Z-Mobile"
    letter = end - start > 1 and len(tokens.text[start]) == 1 and tokens.text[start + 1] in HYPHENS
    return letter and not firm


def _is_order(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a sentence opens with a verb before the name: "Follow | Dale News"."""
    first = not start or tokens.text[start - 1][-1] in ".!?"
    verb = tokens.tag[start] == "VB" and tokens.low[start] not in words.given
    return first and end - start > 2 and verb


def _is_any_senate(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a chamber is named behind a word that is none of its name: "Swing | Senate seats"."""
    houses = end - start == 2 and tokens.low[end - 1] in either(words.houses, words.bodies)
    if houses and tokens.low[start] in words.party_forms:
        return True  # "GOP | House"
    if end - start != 2 or tokens.low[end - 1] not in words.chambers & words.bodies:
        return False
    lands = either(words.state_words, words.nations, words.regions, words.provinces, words.capitals)
    own = either(lands, words.common_openers)
    low = tokens.low[start]
    after = tokens.low[end] if end < len(tokens.low) else ""
    race = after in words.races and low in either(words.regions, words.provinces)
    named = low in own or low in words.natives
    return low in words.party_forms or race or (not named and not tokens.text[start].isupper())


def _is_article(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether an article stands here, and no initial: "A. Ann | Roe"."""
    return tokens.low[at] in words.articles and tokens.text[at][-1] != "."


def _nation(tokens: Tokens, start: int, end: int, words: NameWords) -> int:
    """How many words at the start of a longer name tell a nation, a party or whose kin one is.

    "New Zealander | Ann Roe", "Labour | Ann Roe".
    """
    for length in (2, 1):
        if end - start <= length + 1:
            continue
        nation = " ".join(tokens.low[start : start + length])
        named = tokens.low[start + length] in words.given
        known = nation in words.given and not named
        party = nation in words.party_forms and named and nation not in words.given
        kin = nation in words.kin_orders and nation not in words.given  # "Mum | Ann Roe"
        if party or kin or (nation in words.nations and not known):
            return length  # "Finn | Mikko Roe", though "Finn" is a given name, too
    return 0


def _is_full(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a given name and a surname stand here: "American | Ann Roe"."""
    first, last = tokens.low[start], tokens.low[end - 1]
    whole = end - start == 2 and first in words.given
    whole = whole and first not in either(words.capitals, words.state_words)
    heads = either(words.body_heads, words.place_heads, words.thing_heads, words.company_endings)
    return whole and last not in heads and last not in words.given
