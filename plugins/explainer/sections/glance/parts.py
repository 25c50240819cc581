"""Parts of a headline: where they end, and which are what somebody says, or who says it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from explainer.text.attribution.nearby import can_speak
from explainer.text.attribution.scene import scene_of
from explainer.text.marks import ENDS
from explainer.text.syntax.clauses import FINITE, SUBJECTS, VERBAL
from explainer.text.syntax.features import is_first_person
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading

SHORTEST = 4
"""Letters of a word behind which a full stop ends a sentence of a headline."""
SPEAKER = 4
"""Words of somebody before the colon of a headline."""
SEPARATORS = frozenset("-–—|•·")
STOPS = frozenset({":", ";", "…", "...", "|"})
MARKS = frozenset({"'", '"', "‘", "’", "“", "”", "``", "''"})


def parts_of(headline: Span, reading: Reading) -> Iterator[Span]:
    """Give the parts of a headline between colons, dashes, dots and full stops."""
    doc, start, inside = headline.doc, headline.start, scene_of(reading).inside
    for token in headline:
        spaced = token.i > headline.start and doc[token.i - 1].whitespace_ and token.whitespace_
        ends = token.text in ENDS and token.whitespace_ and inside[token.i] < 0
        ends = ends and token.i > start and not _is_short(doc[token.i - 1])
        if token.text in STOPS or (token.text in SEPARATORS and spaced) or ends:
            if start < token.i:
                yield doc[start : token.i]
            start = token.i + 1
    if start < headline.end:
        yield doc[start : headline.end]


def _is_short(word: Token) -> bool:
    """Tell whether a full stop behind a word may only shorten it: "ID. ROE"."""
    return word.is_upper or len(word) < SHORTEST


def is_in_marks(part: Span) -> bool:
    """Tell whether a part of a headline is a quotation and nothing else."""
    return len(part) > 1 and part[0].text in MARKS and part[-1].text in MARKS


def is_somebodys(part: Span, title: Span) -> bool:
    """Tell whether a part of a headline is what somebody said: it speaks in the first person.

    So it does of nobody named: "Roe on the fight with Fox: He asked for it".
    """
    quoted = any(t.text in MARKS for t in part)
    behind = part.start > title.start and part.doc[part.start - 1].text == ":"
    if behind and not quoted and part[0].tag_ == "PRP" and part[0].dep_ in SUBJECTS:
        return True
    own = (t for t in part if t.tag_ in {"PRP", "PRP$"} and not (t.is_upper and len(t) > 1))
    return not quoted and any(is_first_person(t) for t in own)


def is_kicker(part: Span, title: Span, pack: LanguagePack) -> bool:
    """Tell whether a part only calls for readers, in capitals: "THE FIX IS IN: Elm hires Poe".

    In a headline all in capitals none does, nor who says it ("PM: Norland to leave"). Or it tells
    of what kind the text is: "Norland live: Elm hires Poe".
    """
    if part.start > title.start or part.end >= title.end or part.doc[part.end].text != ":":
        return False
    if len(part) <= SPEAKER and part[-1].lower_ in pack.glance.kickers:
        return True
    small = any(t.is_lower or t.is_title for t in title[part.end - title.start :] if t.is_alpha)
    capitals = all(t.is_upper for t in part if t.is_alpha)
    return small and capitals and not is_speaker(part, title, pack)


def is_speaker(part: Span, title: Span, pack: LanguagePack) -> bool:
    """Tell whether a part is who says the other: "Police: pier to close", "Pier to close - Poe".

    Before a colon so is an organisation, be it one of whom is told: "Acme: pier to close".
    """
    last, words = part[-1], pack.speech
    behind = part.end == title.end
    if not behind and part.doc[part.end].text != ":":
        return False
    link = next((t.i for t in part[1:] if t.pos_ == "ADP" and t.is_lower), part.end)
    who = part.doc[part.start : link]  # "Ada Roe | at Elm fair"
    named = all(t.pos_ == "PROPN" or t.text[0].isupper() for t in who)
    named = named and (is_named(who[-1], pack) or (not behind and _is_body(who[-1], title, pack)))
    speaks = can_speak(last, pack) or last.lemma_.lower() in words.documents
    noun = last.pos_ == "NOUN" or (behind and len(part) == 1)  # alone it may be parsed as a verb
    return named or (noun and speaks and len(part) <= SPEAKER)


def is_named(word: Token, pack: LanguagePack) -> bool:
    """Tell whether a word is somebody's name, in a headline of capitals or further on."""
    if kind_of(word, pack) == "person":
        return True
    same = (t for t in word.doc if t.text == word.text and t.text[0].isupper())
    return any(kind_of(t, pack) == "person" for t in same)


def _is_body(word: Token, title: Span, pack: LanguagePack) -> bool:
    """Tell whether a word ends the name of an organisation that does something in the text."""
    same = (t for t in word.doc[title.end :] if t.text == word.text and t.dep_ in SUBJECTS)
    return any(kind_of(t, pack) == "organization" for t in same)


def speaker_beside(
    parts: Sequence[Span], at: int, title: Span, reading: Reading
) -> tuple[int, int] | None:
    """Give where the part of a headline before or behind another says who asserts that, if any."""
    beside = (*parts[max(0, at - 1) : at], *parts[at + 1 : at + 2])
    said = (p for p in beside if is_speaker(p, title, reading.pack))
    return next(((p.start, p.end) for p in said), None)


def without_speaker(part: Span, pack: LanguagePack) -> Span:
    """Give a part of a headline without who says it behind it: "Elm Sells Ships, Roe Says".

    So with the verb first: "Thieves not welcome, | says Ann Roe". The same part where it ends with
    nobody who says it.
    """
    doc, says = part.doc, part[-1]
    if (told := _said_end(part, pack)) is not None:
        return doc[part.start : told]
    comma = next((t.i for t in reversed(part) if t.text == ","), part.end)
    who = doc[comma + 1 : says.i]
    if says.lemma_.lower() not in pack.speech.saying or says.tag_ not in FINITE:
        return part
    named = 0 < len(who) <= SPEAKER and all(t.pos_ not in VERBAL for t in who)
    return doc[part.start : comma] if named and comma - part.start > 2 else part


def _said_end(part: Span, pack: LanguagePack) -> int | None:
    """Where ends what somebody says whom the verb stands before: "Don't go | says Roe amid row".

    A comma stands before the verb, or what is said is an order. None where nobody stands so.
    """
    doc = part.doc
    says = next((t for t in part[2:] if t.tag_ == "VBZ" and _is_saying(t, pack)), None)
    if says is None or says.i + 1 >= part.end or not _opens_name(doc[says.i + 1 : part.end]):
        return None
    end = says.i - (doc[says.i - 1].text in MARKS)  # "‘I must go,’ | says Roe"
    comma = doc[end - 1].text == ","
    ordered = part[0].tag_ == "VB" or (
        len(part) > 2 and part[1].dep_ == "neg" and part[2].tag_ == "VB"
    )
    if any(t.pos_ in VERBAL for t in doc[says.i + 1 : part.end]) or not (comma or ordered):
        return None
    told = end - comma if end == says.i else says.i
    return told if told > part.start + 1 else None


def _opens_name(behind: Span) -> bool:
    """Whether a capital opens a phrase, or what somebody is before one: "Roe", "clerk Ann Roe"."""
    nouns = next((t for t in behind if t.pos_ != "NOUN"), behind[0])
    return behind[0].text[0].isupper() or (nouns.pos_ == "PROPN" and nouns.text[0].isupper())


def _is_saying(token: Token, pack: LanguagePack) -> bool:
    return token.lemma_.lower() in pack.speech.saying
