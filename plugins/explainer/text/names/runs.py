"""Runs: stretches of capitalised words, with the little words that hold a name together."""

from __future__ import annotations

from collections.abc import Iterator

from explainer.language.tables import both, either
from explainer.language.tables.names import NameWords
from explainer.text.marks import HYPHENS
from explainer.text.names.following import is_aged
from explainer.text.names.joints import in_body, joint, linked_inside
from explainer.text.names.panels import (
    campaign,
    dealing,
    landed,
    listed,
    panel,
    stated,
)
from explainer.text.names.tied import has_cause
from explainer.text.syntax.clauses import PLURAL
from explainer.text.tokens import (
    Tokens,
    bare,
    heads_dateline,
    is_camel,
    is_caseless,
    is_price,
    is_torn,
)

KINDS = frozenset({"person", "organization", "place", "group", "thing"})
LITTLE = frozenset({"ADP", "SCONJ", "CCONJ", "PRON", "DET"})
"""Parts of speech that open a sentence and no surname."""
MODIFYING = frozenset({"VBD", "VBN", "VBG", "JJ"})
"""Tags of participles and adjectives before a noun."""
PAIR = 2
"""Letters of a land in short: "US"."""
FEW = 4
"""Words up to the end of a body's name that a word opens which names nobody."""


def runs(tokens: Tokens, start: int, end: int, words: NameWords) -> Iterator[tuple[int, int]]:
    """The runs of capitalised words, with the little words that hold a name together."""
    at = start
    while at < end:
        if tokens.tag[at] == "NN" and (whole := campaign(tokens, at, end, words)):
            yield at, whole
            at = whole
            continue
        small = tokens.text[at].islower() and tokens.text[at].isascii()
        if small or not (_opens(tokens, at, end, words) or listed(tokens, at, end, words)):
            at += 1
            continue
        low, at = at, at + (2 if tokens.pos[at] == "PRON" else 1)
        at = max(at, listed(tokens, low, end, words), stated(tokens, low, end, words))
        while at < end:
            if _goes_on(tokens, at, words):
                at += 1
            elif step := joint(tokens, at, end, words):
                at += step
            else:
                break
        at += dealing(tokens, low, at, end, words)
        at += panel(tokens, low, at, end, words) or landed(tokens, low, at, end, words)
        yield low, at


def _opens(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a name may open here."""
    text, kind = tokens.text[at], tokens.kind[at]
    if (
        _is_no_land(tokens, at, words)
        or is_torn(tokens, at)
        or _is_price(tokens, at)
        or _is_tagged(tokens, at)
    ):
        return False
    if _is_prefixed(tokens, at, words) or _is_counted(tokens, at) or _is_parent(tokens, at, words):
        return False
    if tokens.low[at] in words.verbal_links and tokens.tag[at] == "VBG":
        return False  # "Following | Roe's arrest"
    if is_caseless(text):
        return True
    if is_camel(text, words):
        return kind == "organization" or tokens.pos[at] == "PROPN"
    if not text[0].isupper():
        return False
    if has_cause(tokens, at + 1, end, words):
        return True
    if tokens.low[at] in words.never:
        whole = at + 1 < end and tokens.ent[at] and tokens.ent[at] == tokens.ent[at + 1]
        named = whole and kind == "person" and tokens.low[at] in words.given  # "Christian Roe"
        return named or _opens_anyway(tokens, at, end, words)
    small = _is_will(tokens, at, end, words) or _is_small_word(tokens, at, end, words)
    if small or linked_inside(tokens, at + 1, end, words):
        return True
    if at and tokens.text[at - 1] == "," and tokens.low[at] in words.abbreviated_lands:
        joined = at + 2 < end and tokens.text[at + 1] in HYPHENS  # "the clerk, | Al-Fateh Roe"
        county = at + 1 < end and tokens.low[at] in words.county_openers
        joined |= county and tokens.text[at].istitle() and tokens.text[at + 1].istitle()
        return joined or _is_given(tokens, at, words)  # "in Elm, | Co Halden"
    if heads_dateline(tokens, at, end):
        return True
    if tokens.pos[at] == "PROPN":
        return kind in KINDS or kind in ("", "other", "event", "work")
    if kind in KINDS:
        return not _is_verb_or_little(tokens, at, end, words)
    return _opens_unlabelled(tokens, at, end, words)


def _is_no_land(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a little word has the capital of a title, and is no land in letters: "Silence Us"."""
    word = tokens.text[at]
    return len(word) == PAIR and word.istitle() and tokens.low[at] in words.state_words


def _is_given(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether what may be a land in short is a given name behind a comma: "his aide, | Al Roe"."""
    whole = at + 1 < len(tokens.ent) and tokens.ent[at] and tokens.ent[at] == tokens.ent[at + 1]
    given = tokens.low[at] in words.given and tokens.text[at].istitle()
    return given and bool(whole) and tokens.kind[at] == "person"


def _is_verb_or_little(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a word that the model takes into a name is a verb, a nation or a little word."""
    verb = tokens.tag[at] in ("VBD", "VBN") and _is_first(tokens, at)
    if (verb and _named_part(tokens, at, end)) or _tells_native(tokens, at, end, words):
        return True  # "Tweeted | Roe spokesman Bo Fox"
    if tokens.text[at].isupper() and tokens.tag[at] in ("VBD", "VBZ"):
        return True  # "it HELPED a mayor"
    return tokens.pos[at] in ("DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PUNCT")


def _opens_unlabelled(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a name opens with a word of a party or a land, or a surname taken for a pronoun.

    The model gives it no label and the tagger takes it for no name.
    """
    if tokens.low[at] in either(words.state_words, words.regions) and tokens.tag[at] in PLURAL:
        return tokens.text[at].istitle()  # "| Wales | have won"
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

    Not in a question: "Will Roe, Fox and Crow resign?". Behind a word in small letters nothing else
    has the capital: "medallists | Will Roe and".
    """
    if tokens.pos[at] != "AUX" or tokens.low[at] not in words.given or at + 2 >= end:
        return False
    named = tokens.pos[at + 1] in ("PROPN", "NOUN") and tokens.text[at + 1].istitle()
    if named and at and tokens.text[at - 1].islower() and not tokens.first[at]:
        return tokens.kind[at] == "person" and tokens.ent[at] == tokens.ent[at + 1]
    goes_on = tokens.text[at + 2] == "," or tokens.tag[at + 2] in ("VBD", "VBZ", "POS")
    return named and goes_on and tokens.text[end - 1] != "?"


def _is_small_word(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a capital inside a sentence makes a little word part of a name: "for | Our Elm PAC".

    So does it with an adjective that tells no people: "by | Electronic Salt". What stands before
    the letters of a club is one anywhere, "| Dale FC", and so is what opens a club's name before
    the role of a coach or a player: "| Real Dale coach".
    """
    if at + 1 >= end:
        return False
    if tokens.low[at] in words.club_openers and tokens.text[at].istitle():
        role = next((h for h in range(at + 1, min(at + FEW, end)) if tokens.text[h].islower()), at)
        if role > at + 1 and tokens.low[role] in words.club_roles:
            return True
    if tokens.low[at + 1] in both(words.club_endings, words.club_openers):
        return tokens.text[at + 1].isupper() and tokens.pos[at] in ("ADJ", "NOUN")
    if not at or tokens.low[at] in words.articles:
        return False
    given = tokens.pos[at] == "ADP" and tokens.low[at] in words.given
    apart = tokens.text[at - 1] == "," and (given or _heads_whole(tokens, at, words))
    if not (tokens.text[at - 1].islower() or apart):
        return False
    named = tokens.pos[at + 1] == "PROPN" and tokens.text[at + 1].istitle()
    own = either(words.titles, words.nations, words.compass, words.near_words, words.bygone)
    loose = tokens.low[at] in own or tokens.low[at] in words.party_forms
    small = tokens.pos[at] in ("DET", "PRON") or (tokens.tag[at] == "JJ" and not tokens.ent[at])
    small |= given  # "the envoy, | Per Roe"
    return named and small and tokens.text[at].istitle() and not loose


def _heads_whole(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether the model takes a little word into the name of a body: ", | Our Elm Airways said"."""
    last = at
    while last + 1 < len(tokens.ent) and tokens.ent[at] and tokens.ent[last + 1] == tokens.ent[at]:
        last += 1
    headed = tokens.low[last] in either(words.body_heads, words.company_endings)
    return last > at + 1 and headed and tokens.kind[at] == "organization"


def _is_first(tokens: Tokens, at: int) -> bool:
    """Whether no word stands before this one in its sentence."""
    return tokens.first[at] or not (
        tokens.text[at - 1][-1].isalnum() or tokens.text[at - 1] in ",&-"
    )


def _is_price(tokens: Tokens, at: int) -> bool:
    """Whether a price stands here, be its scale a token of its own: "R900|m"."""
    text = tokens.text[at]
    after = "".join(tokens.text[at + 1 : at + 2]) if tokens.glued[at] else ""
    return is_price(text) or (after.isalpha() and is_price(text + after))


def _is_prefixed(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a word is the "pro" or the "Oslo" of "pro-Oslo", which names nobody.

    So is the place before a body that sits there: "Ark.-based".
    """
    if tokens.low[at].rpartition("-")[2] in words.seated:
        return True
    after = at + 1 < len(tokens.text)
    if after and tokens.glued[at] and tokens.text[at + 1] in HYPHENS:
        return tokens.low[at] in words.prefixes and not in_body(tokens, at, words)
    if at < 2 or tokens.text[at - 1] not in HYPHENS or tokens.low[at - 2] not in words.prefixes:
        return False
    if tokens.low[at - 2] in words.former or in_body(tokens, at - 2, words):
        return False  # "ex-Zenda Bank", "Pan-Elmish | Highway"
    whole = after and tokens.ent[at] and tokens.ent[at] == tokens.ent[at + 1]
    return not (whole and tokens.kind[at] == "person")  # "pro-Ann Roe"


def _is_tagged(tokens: Tokens, at: int) -> bool:
    """Whether a word is the tag of a post: "#Never|Zenda"."""
    return at > 0 and tokens.text[at - 1] == "#" and tokens.glued[at - 1]


def _is_parent(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether it is said here how many children somebody has: "Father|-of-two Bo Fox"."""
    if tokens.low[at] not in words.kin or at + 4 >= len(tokens.text):
        return False
    marks = tokens.text[at + 1] in HYPHENS and tokens.text[at + 3] in HYPHENS
    return marks and tokens.low[at + 2] in words.place_links and tokens.tag[at + 4] == "CD"


def _is_counted(tokens: Tokens, at: int) -> bool:
    """Whether a number is glued to a word: the "G" of "a 3G phone"."""
    return at > 0 and tokens.glued[at - 1] and tokens.text[at - 1][-1].isdigit()


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
        purpose = tokens.low[here + 1 : here + 2] and tokens.low[here + 1] in words.purposes
        if purpose and tokens.low[here] in words.company_endings and tokens.ent[here]:
            return tokens.ent[at] == tokens.ent[here]  # "Internet | Corporation for Names"
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


def _named_part(tokens: Tokens, at: int, end: int) -> bool:
    """Whether an adjective with a capital opens a name: "Western | Health Board"."""
    return at + 1 < end and tokens.pos[at + 1] == "PROPN" and tokens.text[at + 1][0].isupper()


def _tells_native(tokens: Tokens, at: int, end: int, words: NameWords) -> bool:
    """Whether a sentence opens with what tells of somebody of a nation: "Banned | French skier"."""
    if at + 2 >= end or tokens.low[at + 1] not in words.nations or not _is_first(tokens, at):
        return False
    told = tokens.tag[at] in MODIFYING and tokens.low[at] not in words.nations
    return told and tokens.text[at + 2].islower()


def _goes_on(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a word continues the run."""
    text, low, pos = tokens.text[at], tokens.low[at], tokens.pos[at]
    if is_caseless(text):
        return True
    if not text[0].isupper():
        return text == "&" or (pos == "PROPN" and text[0].isalnum() and tokens.glued[at - 1])
    timed = tokens.kind[at] in ("date", "time") and not _is_time_surname(tokens, at, words)
    if is_torn(tokens, at) or timed or _is_prefixed(tokens, at, words) or _is_price(tokens, at):
        return False
    if low in words.calendar and tokens.tag[at + 1 : at + 2] == ["CD"]:
        return False  # "the Hall of Elm | May 24"
    if tokens.text[at - 1][-1] == "." and pos in LITTLE:
        return False  # "Malcolm X. | Besides Roe, Fox came"
    if low in words.never:
        named = pos == "PROPN" and tokens.low[at - 1] in words.given
        whole = tokens.ent[at] and tokens.ent[at] == tokens.ent[at - 1]
        linked = words.name_links.intersection(tokens.low[max(at - FEW, 0) : at])
        if at + 1 < len(tokens.text) and tokens.whole(at - 1, at + 2) in words.state_words:
            return True  # "United | Arab | Emirates"
        last = at + 1 >= len(tokens.text) or not tokens.text[at + 1][0].isupper()
        if low in words.compass and pos == "PROPN" and last:
            return True  # "Zenda | Southern | said"
        if whole and tokens.kind[at] == "person" and _is_told_of_one(tokens, at, words):
            return True  # "Dr Zendul | Islam"
        if whole and tokens.kind[at] == "organization" and linked:
            return True  # "Council of | Muslims", "Union for Liberal | Judaism"
        on = whole and tokens.ent[at] == (*tokens.ent, 0)[at + 1]
        if on and tokens.kind[at] == "organization" and low.endswith(words.gerund):
            return True  # "the Elm Crime | Reporting | Project"
        return named or bool(whole and _opens_anyway(tokens, at, len(tokens.text), words))
    known = tokens.kind[at] in KINDS and not _is_denied(tokens, at)
    return pos in ("PROPN", "NOUN", "ADJ", "X", "NUM") or known


def _is_told_of_one(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a title of politeness before two words, or an age behind, is somebody's."""
    titled = at > 1 and bare(tokens.text[at - 2]) in words.courtesy
    return (titled and tokens.text[at - 2].istitle()) or is_aged(tokens, at + 1)


def _is_time_surname(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a word for a time is the surname behind a given name: "Ann | Weeks", no "April"."""
    given = tokens.low[at - 1] in words.given and tokens.low[at - 1] not in words.calendar
    return given and not tokens.ent[at - 1] and tokens.low[at] not in words.calendar


def _is_denied(tokens: Tokens, at: int) -> bool:
    """Whether a word is a verb with its denial: "If He Doesn't" in a headline."""
    joined = tokens.glued[at] and at + 1 < len(tokens.text)
    return joined and tokens.pos[at] == "AUX" and tokens.tag[at + 1] == "RB"
