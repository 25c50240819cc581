"""Runs: stretches of capitalised words, with the little words that hold a name together."""

from __future__ import annotations

from collections.abc import Iterator

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.text.bracketed import bracket
from explainer.text.clauses import PLURAL
from explainer.text.marks import HYPHENS
from explainer.text.panels import campaign, dealing, is_chambers, landed, listed, panel, stated
from explainer.text.tokens import (
    Tokens,
    heads_dateline,
    is_camel,
    is_caseless,
    is_price,
    is_torn,
)

KINDS = frozenset({"person", "organization", "place", "group", "thing"})
QUOTES = frozenset("\"“”‘’'")
LITTLE = frozenset({"ADP", "SCONJ", "CCONJ", "PRON", "DET"})
"""Parts of speech that open a sentence and no surname."""
MOST_PARTICLES = 3
FEW = 4
"""Words up to the end of a body's name that a word opens which names nobody."""
LONGEST_OWNED = 3
"""Tokens of a body's name behind a possessive inside it."""


def runs(tokens: Tokens, start: int, end: int, words: NameWords) -> Iterator[tuple[int, int]]:
    """The runs of capitalised words, with the little words that hold a name together."""
    at = start
    while at < end:
        if tokens.tag[at] == "NN" and (whole := campaign(tokens, at, end, words)):
            yield at, whole
            at = whole
            continue
        small = tokens.text[at].islower() and tokens.text[at].isascii()
        if small or not _opens(tokens, at, end, words):
            at += 1
            continue
        low, at = at, at + (2 if tokens.pos[at] == "PRON" else 1)
        at = max(at, listed(tokens, low, end, words), stated(tokens, low, end, words))
        while at < end:
            if _goes_on(tokens, at, words):
                at += 1
            elif step := _link(tokens, at, end, words):
                at += step
            else:
                break
        at += dealing(tokens, low, at, end, words)
        at += panel(tokens, low, at, end, words) or landed(tokens, low, at, end, words)
        yield low, at


def _opens(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a name may open here."""
    text, kind = tokens.text[at], tokens.kind[at]
    if is_torn(tokens, at) or is_price(text) or _is_tagged(tokens, at):
        return False
    if _is_prefixed(tokens, at, words) or _is_counted(tokens, at):
        return False
    if tokens.low[at] in words.verbal_links and tokens.tag[at] == "VBG":
        return False  # "Following | Roe's arrest"
    if is_caseless(text):
        return True
    if is_camel(text, words):
        return kind == "organization" or tokens.pos[at] == "PROPN"
    if not text[0].isupper():
        return False
    if tokens.low[at] in words.never:
        whole = at + 1 < end and tokens.ent[at] and tokens.ent[at] == tokens.ent[at + 1]
        named = whole and kind == "person" and tokens.low[at] in words.given  # "Christian Roe"
        named = named or " ".join(tokens.low[at : at + 2]) in words.same_bodies
        return named or _opens_anyway(tokens, at, end, words)
    small = _is_will(tokens, at, end, words) or _is_small_word(tokens, at, end, words)
    if small or _linked_inside(tokens, at + 1, end, words):
        return True
    if at and tokens.text[at - 1] == "," and tokens.low[at] in words.abbreviated_lands:
        return False
    if heads_dateline(tokens, at, end):
        return True
    if tokens.pos[at] == "PROPN":
        return kind in KINDS or kind in ("", "other", "event", "work")
    if kind in KINDS:
        verb = tokens.tag[at] in ("VBD", "VBN") and _is_first(tokens, at)
        if verb and _named_part(tokens, at, end):
            return False  # "Tweeted | Roe spokesman Bo Fox"
        if tokens.text[at].isupper() and tokens.tag[at] in ("VBD", "VBZ"):
            return False  # "it HELPED a mayor"
        return tokens.pos[at] not in ("DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PUNCT")
    inside = at > 0 and tokens.text[at - 1][-1].isalnum()
    if " ".join(tokens.low[at : min(at + 2, end)]) in words.party_forms:
        return True
    office = any(low in words.party_offices for low in tokens.low[at + 1 : at + 4])
    if tokens.low[at] in words.party_forms and (inside or office or tokens.tag[at] in PLURAL):
        return True
    if tokens.low[at] not in words.surname_first or tokens.pos[at] != "PRON" or at + 1 >= end:
        return False
    named = inside or tokens.pos[at + 1] in ("PROPN", "NOUN", "ADJ", "X")
    return named and tokens.text[at + 1].istitle()


def _is_will(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a given name stands here that was taken for a modal: "Will | Roe", "Will Roe, 50,".

    Not in a question: "Will Roe, Fox and Crow resign?".
    """
    if tokens.pos[at] != "AUX" or tokens.low[at] not in words.given or at + 2 >= end:
        return False
    named = tokens.pos[at + 1] in ("PROPN", "NOUN") and tokens.text[at + 1].istitle()
    goes_on = tokens.text[at + 2] == "," or tokens.tag[at + 2] in ("VBD", "VBZ", "POS")
    return named and goes_on and tokens.text[end - 1] != "?"


def _is_small_word(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a capital inside a sentence makes a little word part of a name: "for | Our Elm PAC".

    So does it with an adjective that tells no people: "by | Electronic Salt". What stands before
    the letters of a club is one anywhere: "| Dale FC".
    """
    if at + 1 >= end:
        return False
    if tokens.low[at + 1] in words.club_endings & words.club_openers:
        return tokens.text[at + 1].isupper() and tokens.pos[at] in ("ADJ", "NOUN")
    if not at or not tokens.text[at - 1].islower() or tokens.low[at] in words.articles:
        return False
    named = tokens.pos[at + 1] == "PROPN" and tokens.text[at + 1].istitle()
    own = either(words.titles, words.nations, words.compass, words.near_words, words.bygone)
    loose = tokens.low[at] in own or tokens.low[at] in words.party_forms
    small = tokens.pos[at] in ("DET", "PRON") or (tokens.tag[at] == "JJ" and not tokens.ent[at])
    return named and small and tokens.text[at].istitle() and not loose


def _is_first(tokens: Tokens, at: int) -> bool:
    """Whether no word stands before this one in its sentence."""
    return tokens.first[at] or not (
        tokens.text[at - 1][-1].isalnum() or tokens.text[at - 1] in ",&-"
    )


def _is_prefixed(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a word is the "pro" or the "Oslo" of "pro-Oslo", which names nobody.

    So is the place before a body that sits there: "Ark.-based".
    """
    if tokens.low[at].rpartition("-")[2] in words.seated:
        return True
    after = at + 1 < len(tokens.text)
    if after and tokens.glued[at] and tokens.text[at + 1] in HYPHENS:
        return tokens.low[at] in words.prefixes and not _in_body(tokens, at, words)
    if at < 2 or tokens.text[at - 1] not in HYPHENS or tokens.low[at - 2] not in words.prefixes:
        return False
    whole = after and tokens.ent[at] and tokens.ent[at] == tokens.ent[at + 1]
    return not (whole and tokens.kind[at] == "person")  # "pro-Ann Roe"


def _is_tagged(tokens: Tokens, at: int) -> bool:
    """Whether a word is the tag of a post: "#Never|Zenda"."""
    return at > 0 and tokens.text[at - 1] == "#" and tokens.glued[at - 1]


def _is_counted(tokens: Tokens, at: int) -> bool:
    """Whether a number is glued to a word: the "G" of "a 3G phone"."""
    return at > 0 and tokens.glued[at - 1] and tokens.text[at - 1][-1].isdigit()


def _in_body(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a prefix with a capital is part of a body's name: "the World Anti|-Doping Agency"."""
    if at + 3 >= len(tokens.text) or not at or not tokens.text[at - 1][-1].isalnum():
        return False
    capital = all(tokens.text[here][0].isupper() for here in (at, at + 2, at + 3))
    return capital and any(low in words.body_heads for low in tokens.low[at + 3 : at + 5])


def _opens_anyway(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a word that names nobody opens a body's name: "Catholic Church"."""
    if tokens.low[at] in words.compass:
        return _named_part(tokens, at, end)
    if _is_whole(tokens, at, end):
        return True
    timed = tokens.kind[at] in ("date", "time") and tokens.low[at] not in words.common_openers
    if timed:
        return False
    for here in range(at + 1, min(at + FEW, end)):
        if not tokens.text[here][0].isupper():
            return False
        if tokens.low[here] in words.body_heads and tokens.low[here] not in words.party_forms:
            return here == at + 1 or bool(tokens.ent[at] and tokens.ent[at] == tokens.ent[here])
    return False


def _is_whole(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the model sees one body from here on: "Hindu | Aid Trust", no "Muslim Democrats"."""
    last = at
    while last + 1 < end and tokens.ent[at] and tokens.ent[last + 1] == tokens.ent[at]:
        last += 1
    first = not at or tokens.ent[at - 1] != tokens.ent[at] or tokens.pos[at - 1] == "DET"
    capital = all(word.istitle() for word in tokens.text[at : last + 1])
    body = tokens.kind[at] == "organization" and tokens.tag[last] == "NNP"
    return first and capital and body and last > at


def _linked_inside(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a preposition with a capital holds a name together: "Nurses | Without Borders"."""
    if at + 1 >= end or tokens.low[at] not in words.inner_links:
        return False
    return tokens.text[at][0].isupper() and tokens.text[at + 1][0].isupper()


def _portfolio(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether it is said what a body is for: "Ministry | of Defence", "Chamber | of Commerce"."""
    low, after = tokens.low, at + 1
    tied = low[at] in words.name_links and low[at - 1] in words.body_heads
    return tied and low[after] in words.portfolios and tokens.text[after][0].isupper()


def _named_part(tokens: Tokens, at: int, end: int) -> bool:
    """Whether an adjective with a capital opens a name: "Western | Health Board"."""
    return at + 1 < end and tokens.pos[at + 1] == "PROPN" and tokens.text[at + 1][0].isupper()


def _goes_on(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a word continues the run."""
    text, low, pos = tokens.text[at], tokens.low[at], tokens.pos[at]
    if is_caseless(text):
        return True
    if not text[0].isupper():
        return text == "&" or (pos == "PROPN" and text[0].isalnum() and tokens.glued[at - 1])
    timed = tokens.kind[at] in ("date", "time") and not _is_time_surname(tokens, at, words)
    if is_torn(tokens, at) or timed or _is_prefixed(tokens, at, words) or is_price(text):
        return False
    if low in words.calendar and tokens.tag[at + 1 : at + 2] == ["CD"]:
        return False  # "the Hall of Elm | May 24"
    if tokens.text[at - 1][-1] == "." and pos in LITTLE:
        return False  # "Malcolm X. | Besides Roe, Fox came"
    if low in words.never:
        named = pos == "PROPN" and tokens.low[at - 1] in words.given
        whole = tokens.ent[at] and tokens.ent[at] == tokens.ent[at - 1]
        linked = words.name_links.intersection(tokens.low[max(at - FEW, 0) : at])
        if whole and tokens.kind[at] == "organization" and linked:
            return True  # "Council of | Muslims", "Union for Liberal | Judaism"
        return named or bool(whole and _opens_anyway(tokens, at, len(tokens.text), words))
    known = tokens.kind[at] in KINDS and not _is_denied(tokens, at)
    return pos in ("PROPN", "NOUN", "ADJ", "X", "NUM") or known


def _is_time_surname(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a word for a time is the surname behind a given name: "Ann | Weeks", no "April"."""
    given = tokens.low[at - 1] in words.given and tokens.low[at - 1] not in words.calendar
    return given and not tokens.ent[at - 1] and tokens.low[at] not in words.calendar


def _is_denied(tokens: Tokens, at: int) -> bool:
    """Whether a word is a verb with its denial: "If He Doesn't" in a headline."""
    joined = tokens.glued[at] and at + 1 < len(tokens.text)
    return joined and tokens.pos[at] == "AUX" and tokens.tag[at + 1] == "RB"


def _link(tokens: Tokens, at: int, end: int, words: NameWords) -> int:
    """How many tokens of link stand here before the run goes on; 0 where it ends."""
    if at + 1 >= end:
        return 0
    if _linked_inside(tokens, at, end, words) or _portfolio(tokens, at, words):
        return 1
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
    if text in QUOTES and at + 3 < end and tokens.text[at + 2] in QUOTES:
        around = tokens.text[at + 3][0].isupper() and tokens.pos[at + 3] == "PROPN"
        return 3 if around and after[0].isupper() and tokens.pos[at - 1] == "PROPN" else 0
    if tokens.low[at] in words.particles:
        return _particles(tokens, at, end, words)
    same = tokens.ent[at] and tokens.ent[at] == tokens.ent[at - 1] == tokens.ent[at + 1]
    if same and tokens.kind[at] in ("organization", "place") and tokens.low[at] in words.body_links:
        return int(_holds(tokens, at, words))
    return 0


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
    """Whether a little word may hold a name: no article alone, "for" behind a body or a plural."""
    if tokens.low[at] in words.articles:
        return tokens.low[at - 1] in words.body_links or tokens.tag[at] == "NNP"
    wanting = tokens.low[at] in words.name_links - words.place_links
    before = tokens.low[at - 1]
    several = tokens.tag[at - 1] in PLURAL
    return not wanting or before in words.body_heads or several


def _owned(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a possessive stands inside the name of a body, and does not tell whose it is.

    Inside: "Roe's Inc", "Bakers' Union", "St Ann's Hospital". Not: "Oslo's Land Council".
    """
    if tokens.low[at + 1] in words.company_endings:
        return True
    owner = tokens.low[at - 1]
    many = owner.endswith(words.plural) and (len(tokens.text[at]) == 1 or owner[-1] != "s")
    if owner in words.state_words or owner in words.party_forms:
        return False
    if is_chambers(tokens, at, words):
        return True
    town = tokens.kind[at - 1] == "place" and not (many and tokens.tag[at - 1] == "NNPS")
    if town or tokens.kind[at - 1] == "person":
        return False  # but "the Elm Tenants' League", though the model takes tenants for a town
    last = at + 1
    while last + 1 < end and last - at < LONGEST_OWNED and tokens.text[last + 1][0].isupper():
        last += 1
    if tokens.low[last] not in words.body_heads:
        return False
    whole = tokens.ent[at - 1] and tokens.ent[at - 1] == tokens.ent[last]
    saint = at > 1 and tokens.low[at - 2] in words.saints
    return bool(whole or last == at + 1) if many else bool(whole and (saint or last == at + 1))


def _particles(tokens: Tokens, at: int, end: int, words: NameWords) -> int:
    """How many tokens of "van der" or "el-" stand here before a name goes on."""
    stop = at + 1
    while stop < end - 1 and stop - at < MOST_PARTICLES and tokens.low[stop] in words.particles:
        if tokens.text[stop][0].isupper():
            break
        stop += 1
    if stop >= end:
        return 0
    if tokens.text[stop][0].isupper():
        return stop - at if tokens.pos[stop] == "PROPN" else 0
    joined = tokens.text[stop] in HYPHENS and tokens.glued[stop - 1] and stop + 1 < end
    return stop + 1 - at if joined and tokens.text[stop + 1][0].isupper() else 0


def _hyphened(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a hyphen stands inside one name: not "Oslo-based", "Rome-Paris", "Al Roe-Bo Fox"."""
    before, after = tokens.low[at - 1], tokens.text[at + 1]
    if not after[0].isalpha():
        return False
    if before in words.prefixes:
        return _in_body(tokens, at - 1, words)
    if after[0].islower():
        known = tokens.low[at + 1] in words.hyphen_endings
        return not known and tokens.pos[at + 1] not in ("VERB", "ADV", "ADJ")
    if before in words.club_endings or before in words.company_endings:
        return False
    same = tokens.ent[at] and tokens.ent[at] == tokens.ent[at - 1] == tokens.ent[at + 1]
    if tokens.kind[at - 1] == tokens.kind[at + 1] == "place" and not same:
        return False
    lands = either(words.state_words, words.nations)
    pair = " ".join(tokens.low[max(at - 2, 0) : at])
    if (before in lands or pair in lands) and tokens.low[at + 1] in lands:
        return False
    two = at > 1 and tokens.pos[at - 2] == "PROPN" and tokens.low[at + 1] in words.given
    two = two and tokens.low[at - 2] not in words.titles  # "Minister | Jan-Paul Roe"
    if before in words.given and tokens.low[at - 2] not in words.given:
        two = False  # "of Public Safety | Eva-Marie Roe"
    closes = at + 2 >= len(tokens.text) or not tokens.text[at + 2][0].isupper()
    return not two or (bool(same) and closes) or before in words.particles
