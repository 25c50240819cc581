"""Placed: quotations that only their place gives to somebody, who cannot have said them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.sections.quotes.quote import Quote
from explainer.sections.quotes.wording import bare_words
from explainer.text.attribution import Attribution
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.cast import Cast
from explainer.text.syntax.clauses import NOUN_SUBJECTS, PLURAL
from explainer.text.syntax.features import is_first_person

if TYPE_CHECKING:
    from spacy.tokens import Token

PLACED = frozenset({"same-paragraph", "sentence-before", "paragraph-before"})
"""Rules by which only the place of a quotation tells who speaks."""


def is_misplaced(said: Attribution, made: Quote, reading: Reading, cast: Cast) -> bool:
    """Tell whether who is known only by the place of a quotation cannot have said it.

    Several do not say "I"; nobody tells of himself by name, nor is he "he" who speaks of him.
    """
    if said.rule not in PLACED or said.source is None:
        return False
    words = [*reading.words_in(said.pieces)]
    several = said.source.tag_ in PLURAL and made.actor is None
    if several and any(is_first_person(t) and _is_one(t) for t in words):
        return True  # 'others who say, "We stay." / "I told them so."'
    actor = cast.by_id(made.actor)
    if actor is None or actor.kind != "person":
        return False
    if any(t.dep_ in NOUN_SUBJECTS and cast.at(t) is actor for t in words if t.pos_ == "PROPN"):
        return True  # '"Roe told us that he would stay."'
    before = said.source.doc[said.source.sent.start : said.source.i]
    told = said.source.pos_ == "PRON" and len(before) > 0 and before[-1].text == ","
    told = told and all(scene_of(reading).inside[t.i] < 0 for t in before)
    return told and any(cast.at(t) is actor for t in before if t.pos_ == "PROPN")


def is_scrap_first(said: Attribution, reading: Reading, shortest: int) -> bool:
    """Tell whether a quotation in pieces opens with a few words cut out of a sentence.

    'There are no "salt judges," Roe said. "We have …"': what they are said of is not shown.
    """
    span = reading.words_at(*said.pieces[0])
    if len(said.pieces) < 2 or span is None or len(bare_words(said.texts[0])) >= shortest:
        return False
    return any(t.is_alpha for t in span.doc[span[0].sent.start : span[0].i])


def is_posted(said: Attribution, made: Quote, reading: Reading) -> bool:
    """Tell whether a quotation is a post on a network by an account with a full name."""
    first, name = reading.words_at(*said.pieces[0]), made.speaker.split()
    named = len(name) > 1 and all(word[0].isupper() for word in name)
    return named and first is not None and scene_of(reading).is_posted(first[0].i)


def named_in(said: Attribution, reading: Reading, cast: Cast) -> frozenset[str]:
    """Give the ids of the actors whom quoted words name: nobody speaks of himself like that.

    What stands in square brackets is the writer's.
    """
    if said.kind != "direct":
        return frozenset()
    found, inserted = set(), 0
    for token in reading.words_in(said.pieces):
        inserted += (token.text == "[") - (token.text == "]")
        actor = cast.at(token) if token.pos_ == "PROPN" and inserted < 1 else None
        if actor is not None:
            found.add(actor.id)
    return frozenset(found)


def _is_one(word: Token) -> bool:
    return "Sing" in word.morph.get("Number", [])
