"""Following: what stands right behind a name and tells what bears it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import both, either
from explainer.language.tables.names import NameWords
from explainer.model import Reading
from explainer.text.marks import DASHES, HYPHENS
from explainer.text.names.draft import Draft
from explainer.text.names.employing import is_sure_role
from explainer.text.names.joints import QUOTES
from explainer.text.syntax.clauses import PLURAL
from explainer.text.tokens import Tokens

if TYPE_CHECKING:
    from spacy.tokens import Token

CLOSERS = frozenset(",.") | DASHES
"""Marks behind an age in commas."""
FEW = 7
"""Tokens of a list of diseases behind the first."""
MARKS = frozenset(".;:")
PAIR = 3
"""Tokens of two surnames that a hyphen joins."""
AGE = 2
"""Digits of an age; one digit may be a score."""


def is_borne(tokens: Tokens, draft: Draft, before: str, words: NameWords) -> bool:
    """Tell whether a noun behind a name says what bears it, and no maker: "the | Zenda | virus"."""
    at = draft.end
    if at + 1 >= len(tokens.low):
        return False
    shared = before in words.joiners and tokens.tag[at] in PLURAL  # "the Elm and | Zenda | viruses"
    if before not in words.definite and not shared:
        return False
    made = draft.label == "person" and at - draft.start > 1
    made |= any(word[-1].isdigit() for word in tokens.text[draft.start : at])  # "the Zenda-3 | jet"
    borne = tokens.low[at] in (words.borne | words.devices if made else words.borne)
    return borne and tokens.pos[at + 1] not in ("NOUN", "PROPN")  # "the | Zenda Core | computer"


def is_statute(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether a law bears two surnames that a hyphen joins: "the | Roe-Fox | law"."""
    pair = draft.end - draft.start == PAIR and tokens.text[draft.start + 1] in HYPHENS
    return pair and bool(words.statutes.intersection(tokens.low[draft.end : draft.end + 1]))


def is_ailment(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether a disease bears the name: "Roe's | disease", "Roe's | and other diseases".

    So it does without the possessive: "Roe | syndrome"; no place has one. So does a feast: "on
    Saint Roe's | Day".
    """
    at = draft.end
    owned = tokens.tag[at : at + 1] == ["POS"]
    at += owned
    low = tokens.low[at : at + FEW]
    if not low or draft.label == "place":
        return False
    if owned and low[0] in words.joiners:
        inside = range(at, at + len(low))
        end = next((i for i in inside if _closes_list(tokens, i)), inside.stop) - at
        return any(word in words.ailments and word.endswith(words.plural) for word in low[:end])
    goes_on = tokens.pos[at + 1 : at + 2] in (["NOUN"], ["PROPN"])
    if owned and low[0] in words.feasts and tokens.text[at].istitle():
        return True
    return low[0] in words.ailments and tokens.text[at].islower() and not goes_on


def _closes_list(tokens: Tokens, at: int) -> bool:
    return tokens.low[at] in MARKS or tokens.pos[at] in ("ADP", "AUX")


def ends_name(tokens: Tokens, at: int) -> bool:
    """Tell whether a possessive ending is part of a name: nothing is owned, a verb follows."""
    if tokens.tag[at : at + 1] != ["POS"] or at + 1 >= len(tokens.tag):
        return False
    verb = tokens.pos[at + 1] in ("VERB", "AUX")
    return verb and tokens.tag[at + 1] in ("VBD", "VBZ", "MD")


def is_won(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether a prize is named: "Zenda|-winning", "Zenda|-nominated"."""
    if at + 1 >= len(tokens.low) or tokens.text[at] not in HYPHENS:
        return False
    return tokens.low[at + 1] in words.honours or tokens.low[at + 1] in words.winning


def is_field(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether a word before a minister tells what the minister is for: "Salt | Minister".

    Not where it is a body or a land by itself.
    """
    low = tokens.low[draft.start]
    own = either(words.bodies, words.houses, words.body_heads, words.state_words, words.regions)
    named = low in own or low in words.party_forms or low in words.nations or low in words.capitals
    return tokens.text[draft.end].istitle() and tokens.text[draft.start].istitle() and not named


def is_building(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether a noun for a building or place follows that bears the name: "Zenda | mosque".

    So it does where nothing is owned by a saint: "at St Ann's | in Elm".
    """
    if tokens.tag[at : at + 1] == ["POS"] and at > 1 and tokens.low[at - 2] in words.saints:
        return tokens.pos[at + 1 : at + 2] not in (["NOUN"], ["PROPN"], ["ADJ"])
    if at >= len(tokens.low) or not tokens.text[at].islower() or tokens.pos[at] == "VERB":
        return False
    if tokens.tag[at + 1 : at + 2] == ["POS"] and tokens.tag[at] in PLURAL:
        at += 2  # "Zenda | children's hospital"
    if at >= len(tokens.low):
        return False
    pair = " ".join(tokens.low[at : at + 2]) in words.place_pairs  # "Zenda | race track"
    end = at + 1 + pair
    more = end < len(tokens.pos) and tokens.pos[end] in ("NOUN", "PROPN")
    return (pair or tokens.low[at] in either(words.place_heads, words.places_of)) and not more


def has_kin(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether somebody of theirs follows, as of a person: "Zenda | and her husband".

    A word may tell more of them: "and his late father". So with what only befalls one: "Zenda | 's
    killer".
    """
    if tokens.tag[at : at + 1] == ["POS"]:
        more = tokens.pos[at + 2 : at + 3] in (["NOUN"], ["PROPN"])  # "Zenda's husband contest"
        return not more and not words.persons_own.isdisjoint(tokens.low[at + 1 : at + 2])
    if at + 2 >= len(tokens.low) or tokens.low[at] not in words.joiners:
        return False
    owner = tokens.tag[at + 1] == "PRP$" and tokens.low[at + 1] in words.pronouns
    return owner and not words.kin.isdisjoint(tokens.low[at + 2 : at + 4])


def is_of_one(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether what befalls a person or whose kin somebody is stands before "of" and a name.

    "The murder of | Zenda", "the mother of | Zenda Vale"; not "the killing of Zenda's chief".
    """
    noun = tokens.low[draft.start - 2]
    kin = draft.end - draft.start > 1 and noun in both(words.kin, either(words.men, words.women))
    owns = tokens.tag[draft.end : draft.end + 1] == ["POS"]
    return (noun in words.fates or kin) and not owns


def is_thing(tokens: Tokens, at: int) -> bool:
    """Tell whether a comma and a relative pronoun of things follow: ", which", ", on which"."""
    if at + 2 >= len(tokens.tag) or tokens.text[at] != ",":
        return False
    at += 1 + (tokens.pos[at + 1] == "ADP")
    return tokens.tag[at] == "WDT"


def is_loose(tokens: Tokens, draft: Draft, before: str, words: NameWords) -> bool:
    """Tell whether a name stands as things do: "an | Oscar", "the Oscar | ceremony"."""
    if before in words.articles:
        return True
    after = draft.end
    if after >= len(tokens.pos) or draft.titled:
        return False
    common = tokens.pos[after] == "NOUN" and tokens.text[after][0].islower()
    return common and tokens.low[after] not in words.retinue


def does(tokens: Tokens, at: int, dep: str) -> bool:
    """Tell whether a finite verb follows right behind, though the parser sees no subject."""
    told = dep not in ("nsubj", "poss", "pobj", "compound")
    if not told or at >= len(tokens.tag):
        return False
    return tokens.pos[at] == "AUX" or tokens.tag[at] == "VBD"


def is_aged(tokens: Tokens, at: int) -> bool:
    """Tell whether an age stands behind a name, in marks: "Zenda, | 24, won", "Zenda (24)"."""
    if at + 2 >= len(tokens.text) or tokens.text[at] not in ",(":
        return False
    age, after = tokens.text[at + 1 : at + 3]
    closed = after == ")" if tokens.text[at] == "(" else after in CLOSERS
    return age.isdecimal() and len(age) == AGE and closed


def is_described(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether a comma and a role follow, as they follow a person: ", a former teacher"."""
    if at + 2 >= len(tokens.text) or tokens.text[at] != ",":
        return False
    stop = min(at + 8, len(tokens.text))
    for here in range(at + 1, stop):
        if tokens.pos[here] in ("NOUN", "PROPN"):
            after = tokens.pos[here + 1] if here + 1 < stop else ""
            if after in ("NOUN", "PROPN"):
                continue
            owns = tokens.tag[here + 1 : here + 2] == ["POS"]  # "Zenda, the mayor's house"
            return is_sure_role(tokens.low[here], words) and not owns
        if tokens.pos[here] not in ("DET", "ADJ", "ADV", "PRON", "PART", "PUNCT", "NUM"):
            return False
        if tokens.text[here] == "," or tokens.text[here] in QUOTES:
            return False  # "…, to contain Zenda,” the clerk said"
    return False


def is_presented(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Tell whether an age, or an article and a role, stand in commas behind: ", 45,", ", a lawyer".

    Only somebody is told of so, whatever else the name may be.
    """
    if tokens.text[at : at + 1] != [","]:
        return False
    opened = not words.articles.isdisjoint(tokens.low[at + 1 : at + 2])
    return is_aged(tokens, at) or (opened and is_described(tokens, at, words))


def is_told_on(reading: Reading, tokens: Tokens, draft: Draft, root: Token) -> bool:
    """Tell whether "he" or "she" opens the sentence behind one that tells how one word alone is.

    So with "Roe is sad. She has …" and "Roe is sad. “We lost,” she says", where no other name of a
    person stands, nor another "she" before; not with "Roe met a clerk. She has …".
    """
    at, words = reading.index(root), reading.pack.names.pronouns
    if draft.end - draft.start > 1 or root.head.dep_ != "ROOT" or at + 1 >= len(reading.spans):
        return False
    if all(t.dep_ != "acomp" for t in root.head.rights):
        return False
    behind = reading.spans[at + 1]
    opens = (t for t in behind if t.i == behind.start or tokens.text[t.i - 1] in QUOTES)
    if not any(words.get(t.lower_) is not None and t.dep_ == "nsubj" for t in opens):
        return False
    near = (t for span in reading.spans[max(at - 1, 0) : at + 1] for t in span if t.i != root.i)
    return not any(tokens.kind[t.i] == "person" or words.get(t.lower_) is not None for t in near)
