"""Ends: what of a run of capitals is a name: no article, no bare title and no trade at its ends."""

from __future__ import annotations

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.marks import DASHES, HYPHENS
from explainer.text.names.draft import Draft
from explainer.text.tokens import Tokens, is_camel, is_caseless, is_hull

MARKUP = frozenset("<>")
PAIR = 2
"""Words of a name."""
YEAR = 4
"""Digits of a year."""
SYLLABLE = 5
"""Letters of the last syllable of a given name behind a hyphen, at most."""
CODE = 4
"""Letters of the code of a price, at least."""


def _closes_role(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a body's or a place's name ends in the role of somebody: "Oslo | Mayor"."""
    low = tokens.low[end - 1]
    whole = tokens.ent[start] and tokens.ent[start] == tokens.ent[end - 1]
    if whole and low in words.role_plurals and tokens.low[start] in words.body_heads:
        return False  # "Association of Harbour Police | Officers"
    if tokens.text[end - 2] in HYPHENS and tokens.low[start] in words.given:
        return False  # "Ann Roe-|King"
    links = (at for at in range(start + 1, end - 1) if tokens.low[at] in words.name_links)
    if any(tokens.low[at - 1] in words.quarters for at in links):
        return False  # "Office of the Elm County | Attorney"
    return (
        (low in words.role_heads or low in words.ranks)
        and tokens.tag[end - 1] != "NNPS"
        and tokens.low[end - 2] not in either(words.name_links, words.particles)
        and tokens.low[end - 1] not in words.body_heads
    )


def _opens_role(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a word before a body's name is no part of it: "Rival | Zenda Bank"."""
    one = tokens.ent[start] and tokens.ent[start] == tokens.ent[end - 1]
    if end - start > 2 and tokens.low[start] in words.vague_roles and not one:
        return True
    sort = " ".join(tokens.low[max(start - 1, 0) : start + 1])
    if end - start > 1 and start and sort in words.unit_pairs:
        return True  # "the super PAC | Zenda Majority PAC"
    if end - start > 1 and tokens.low[start] in either(
        words.trades, words.bygone, words.passing_on
    ):
        return True  # "Former | Zenda Bank"
    land = end - start > 1 and tokens.low[start + 1] in words.state_words
    return land and tokens.low[start] in words.titles


def _opens_post(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a post opens what ends as a company does: "Founder of | Zenda Robotics Inc."."""
    firm = end - start > 2 and tokens.low[end - 1] in words.company_endings
    held = tokens.low[start] in words.tied_roles - words.body_heads
    return firm and held and tokens.low[start + 1] in words.name_links


def _called(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a sentence opens with a word that is no part of the name: "Follow | Ann Roe"."""
    if end - start == 2 and words.gerund and tokens.low[start] not in words.given:
        opens = tokens.first[start] or not tokens.text[start - 1][0].isalnum()
        ends = tokens.low[start].endswith(words.gerund) and len(tokens.low[start]) > 5
        return opens and ends
    return (
        end - start == 3
        and not (tokens.low[start] in words.place_heads and _lives(tokens, end))
        and (tokens.first[start] or not tokens.text[start - 1][0].isalnum())
        and tokens.low[start] not in words.given
        and tokens.low[start] not in words.surname_first
        and tokens.text[start][-1] != "."
        and tokens.low[start + 1] in words.given
        and tokens.low[start + 2] not in words.given
    )


def _lives(tokens: Tokens, end: int) -> bool:
    """Whether an age or a verb right behind a name says that it is whole and somebody's."""
    if end + 1 >= len(tokens.text):
        return False
    aged = tokens.text[end] == "," and tokens.text[end + 1].isdecimal()
    return aged or tokens.tag[end] in ("VBD", "VBZ")


def trimmed(tokens: Tokens, start: int, end: int, label: str, words: NameWords) -> Draft | None:
    """The name without marks, articles and bare titles at its ends; None where nothing is left."""
    if not MARKUP.isdisjoint("".join(tokens.text[start:end])):
        return None
    first = start = _behind_modifier(tokens, start, end, words)
    start, end = _without_marks(tokens, start, end, words)
    if start >= end:
        return None
    while end - start > 1 and is_market_code(tokens.text[end - 1]):
        end -= 1
    if _opens_with_position(tokens, start, end, words):
        start, label = start + 1, "person"
    while end - start > 1 and (
        (tokens.low[start] in words.courtesy and not is_hull(tokens, start, words))
        or (label == "person" and tokens.low[start] in words.for_now)
    ):
        start += 1
    party = " ".join(tokens.low[start:end]) in words.party_forms
    if _is_role_surname(tokens, start, end, words):
        label = "person"
    while (
        end - start > 1
        and label != "person"
        and _closes_role(tokens, start, end, words)
        and not party
    ):
        end -= 1
        end -= end - start > 1 and tokens.text[end - 1] in HYPHENS  # "NSF|-officials"
        start += _is_told_apart(tokens, start, end, words)
        if end - start > 1 and tokens.low[start] in words.ranks & words.role_heads:
            return None  # "Chief Cabinet | Secretary"
        if land := _land_before_field(tokens, start, end, words):
            end, label = start + land, ""  # "US | Trade Representative"
    traded = end - start == 2 and tokens.low[start] in words.trades
    near = end - start > 1 and tokens.low[start] in words.near_words
    near |= _is_told_apart(tokens, start, end, words)
    if traded or near or (label != "person" and _opens_role(tokens, start, end, words)):
        start += 1
    while label == "person" and end - start > 1 and tokens.low[end - 1] in words.post_nominals:
        end -= 1
    if (
        end - start > 1
        and tokens.low[end - 1] in words.short_titles
        and tokens.text[end - 1][-1] == "."
    ):
        end, label = end - 1, ""  # "(Ohio | Sen.) Ann Roe"
    if label == "organization" and _opens_post(tokens, start, end, words):
        start += 2
    if _is_order(tokens, start, end) or _is_any_senate(tokens, start, end, words):
        start += 1
    if _is_verb_or_letter(tokens, start, end, label, words):
        return None
    if end - start > 1 and tokens.tag[end - 1] == "PRP" and label != "person":
        return None  # "Instead of You"
    land = _nation(tokens, start, end, words)
    if land and (label == "person" or _is_full(tokens, start + land, end, words)):
        start += land  # "seventh seed Russian | Ann Roe"
        label = "person"
    if (label == "person" or tokens.tag[start] == "VBG") and _called(tokens, start, end, words):
        start += 1
    titled = start > first and tokens.low[start - 1] in words.courtesy
    bare = not party and _is_bare_title(tokens, start, end, label, words)
    if start >= end or (bare and not _is_trade_surname(tokens, start, end, words)):
        return None
    first_word = tokens.text[start]
    if not (first_word[0].isupper() or is_caseless(first_word) or is_camel(first_word, words)):
        return None
    end += _is_abbreviated(tokens, end, words) or _is_numbered(tokens, end, words)
    start -= label != "person" and (
        _is_unit(tokens, start, end, words) or _is_of_province(tokens, start, end, words)
    )
    return Draft(start=start, end=end, label=label, titled=titled)


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


def _opens_with_position(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a letter tells what a player is, before the whole name: "Zenda: F | Ann Roe".

    No initial: it stands behind a club's name and a colon, or the model leaves it out.
    """
    first = tokens.text[start] if start < end else ""
    if not first.isupper() or first.lower() not in words.positions:
        return False
    if not 2 <= end - start - 1 <= 3:
        return False
    named = all(text.istitle() and len(text) > 1 for text in tokens.text[start + 1 : end])
    behind = start > 0 and tokens.text[start - 1] == ":"
    apart = tokens.ent[start] != tokens.ent[start + 1] and tokens.kind[start + 1] == "person"
    known = tokens.low[start + 1] in words.given or behind or len(first) > 1
    return named and known and (behind or apart or len(first) > 1)


def _without_marks(tokens: Tokens, start: int, end: int, words: NameWords) -> tuple[int, int]:
    """The bounds without marks and articles before a name, marks and small words behind it."""
    while start < end and (
        _is_article(tokens, start, words) or not tokens.text[start][0].isalnum()
    ):
        start += 1
    while start < end and not any(c.isalnum() for c in tokens.text[end - 1]):
        end -= 1
    loose = either(words.body_links, words.articles)
    while end - start > 1 and tokens.low[end - 1] in loose and tokens.text[end - 1].islower():
        if tokens.text[end - 2] in HYPHENS:
            break  # "Moon Jae-in"
        end -= 1
    return start, end


def _is_bare_title(tokens: Tokens, start: int, end: int, label: str, words: NameWords) -> bool:
    """Whether what is left is a title without a name; one word may be a body's name, too."""
    titles = all(w in words.titles for w in tokens.low[start:end])
    titles &= end - start == 1 or tokens.low[end - 1] not in words.body_openers  # "Envoy Air"
    role = end - start > 1 or tokens.low[start] in words.role_heads
    return titles and (label != "organization" or role)


def _is_trade_surname(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a trade behind a title of politeness is a surname: "Mr | Baker", not "Mr | Speaker".

    "The Lord | Provost" is an office.
    """
    if end - start > 1 or not start or not tokens.text[start].istitle():
        return False
    low, before = tokens.low[start], tokens.low[start - 1]
    other = either(words.offices, words.tied_roles, words.vague_roles, words.outsiders)
    posts = low in other or low in words.courtesy
    called = before in words.courtesy and tokens.text[start - 1].istitle()
    opened = start > 1 and tokens.low[start - 2] in words.articles
    return low in words.role_heads and called and not posts and not opened


def _is_verb_or_letter(tokens: Tokens, start: int, end: int, label: str, words: NameWords) -> bool:
    """Whether a gerund is taken for a name, or a letter with a hyphen opens it: "T-shirt"."""
    if end - start == 1 and tokens.tag[start] == "VBG" and label != "person":
        return True  # "by | Tweeting"
    one = not words.joiners.intersection(tokens.low[start:end])
    firm = label == "organization" and tokens.text[end - 1].istitle() and one  # "Z-Mobile"
    letter = end - start > 1 and len(tokens.text[start]) == 1 and tokens.text[start + 1] in HYPHENS
    return letter and not firm


def _land_before_field(tokens: Tokens, start: int, end: int, words: NameWords) -> int:
    """How many words tell a state before what an office is for: "US | Trade"; 0 for none."""
    fields = either(words.portfolios, words.joiners)
    for length in (2, 1):
        if " ".join(tokens.low[start : start + length]) in either(words.state_words, words.nations):
            rest = tokens.low[start + length : end]
            return length if rest and all(word in fields for word in rest) else 0
    return 0


def _is_told_apart(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a word before a body is no part of its name: "New | ZSF", "Assistant | House"."""
    first, last = tokens.low[start], tokens.text[end - 1]
    letters = end - start == 2 and last.isupper() and last.isalpha() and len(last) > 1
    small = tokens.text[start].istitle()
    chamber = end - start == 2 and tokens.low[end - 1] in either(words.houses, words.bodies)
    return (letters and small and first in words.unlike) or (chamber and first in words.ranks)


def _is_role_surname(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a role behind a given name is a surname: "Ann | Champion's", not "Jordan Mayor"."""
    if end - start != 2:
        return False
    lands = either(words.state_words, words.regions, words.capitals)
    alone = end >= len(tokens.text) or not tokens.text[end][0].isupper()
    given = words.given.get(tokens.low[start]) is not None and tokens.low[start] not in lands
    role = tokens.low[end - 1] in words.role_heads and tokens.text[end - 1].istitle()
    seen = tokens.kind[start] == tokens.kind[end - 1] and tokens.kind[start] != "place"
    return given and role and alone and seen


def _is_order(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a sentence opens with a verb before the name: "Follow | Dale News"."""
    first = not start or tokens.text[start - 1][-1] in ".!?"
    return first and end - start > 2 and tokens.tag[start] == "VB"


def _is_any_senate(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a chamber is named behind a word that is none of its name: "Swing | Senate seats"."""
    houses = end - start == 2 and tokens.low[end - 1] in words.houses | words.bodies
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
    """How many words at the start of a longer name tell a nation: "New Zealander | Ann Roe"."""
    for length in (2, 1):
        nation = " ".join(tokens.low[start : start + length])
        if end - start > length + 1 and nation in words.nations and nation not in words.given:
            return length
    return 0


def _is_full(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a given name and a surname stand here: "American | Ann Roe"."""
    first, last = tokens.low[start], tokens.low[end - 1]
    whole = end - start == 2 and first in words.given
    whole = whole and first not in either(words.capitals, words.state_words)
    heads = either(words.body_heads, words.place_heads, words.thing_heads, words.company_endings)
    return whole and last not in heads and last not in words.given


def _is_abbreviated(tokens: Tokens, end: int, words: NameWords) -> bool:
    """Whether the full stop of a suffix stands behind a name as a token of its own: "Sr | .,"."""
    if tokens.low[end - 1] not in words.generations or end + 1 >= len(tokens.text):
        return False
    goes_on = tokens.text[end + 1][0]
    return (
        tokens.text[end] == "." and tokens.glued[end - 1] and (goes_on == "," or goes_on.islower())
    )


def _is_unit(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a number before a name tells a unit from others: "the | 16th | Salt Brigade"."""
    if not start or not tokens.text[start - 1][0].isdecimal() or tokens.text[start - 1][-1] == "s":
        return False
    if _counts_nothing(tokens, start, end, words):
        return True
    return any(low in words.numbered for low in tokens.low[start:end])


def _counts_nothing(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a number before one body opens its name: "| 40 | Elms Group", no year or date."""
    number, last = tokens.text[start - 1], end - 1
    if not number.isdecimal() or tokens.tag[last] != "NNP" or end - start < PAIR:
        return False
    headed = tokens.low[last] in words.company_endings | words.body_heads
    alone = tokens.pos[end : end + 1] not in (["NOUN"], ["PROPN"])
    before = tokens.pos[start - 2 : start - 1]
    opens = start == 1 or tokens.first[start - 1] or before in (["DET"], ["ADP"], ["VERB"])
    return headed and alone and opens and len(number) < YEAR


def _is_of_province(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether a chamber or court is told from the nation's: "the state | Supreme Court"."""
    if start < 2 or tokens.text[start - 1] not in words.province_nouns:
        return False
    whole = " ".join(tokens.low[start:end])
    determined = tokens.pos[start - 2] in ("DET", "PRON") or tokens.tag[start - 2] == "POS"
    return determined and whole in either(words.sole_bodies, words.bodies, words.houses)


def _is_numbered(tokens: Tokens, end: int, words: NameWords) -> bool:
    """Whether a number behind a name is part of it, as of a road's: "Route | 9", "Radio | 9"."""
    if end >= len(tokens.text) or tokens.tag[end] != "CD" or not tokens.text[end].isdecimal():
        return False
    if tokens.text[end + 1 : end + 2] and tokens.text[end + 1] in DASHES:
        return False  # a score: "beat Elm Bay | 2-1"
    whole = tokens.ent[end] and tokens.ent[end] == tokens.ent[end - 1]
    station = tokens.low[end - 1] in words.stations and tokens.text[end - 1].istitle()
    return station or (bool(whole) and tokens.kind[end] == "place")
