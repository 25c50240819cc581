"""Assumed: nouns of which only earlier words tell which one is meant.

"The move came after a vote", "the two men left": who reads that alone cannot tell which move, and
which men. News prose takes up with them what the sentence before told, or what brought them in.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.attribution.natives import is_age
from explainer.text.coreference.inventory import land_nouns
from explainer.text.coreference.meant import described_by, named_beside
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import (
    MODIFIERS,
    NOUN_SUBJECTS,
    NOUNS,
    TELLING,
    VERBAL,
    children,
)
from explainer.text.syntax.features import has_the, is_pointing
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading
    from explainer.text.coreference.cast import Cast

STEM = 5
"""Letters that a noun shares with the verb of the same deed."""
BACK = 30
"""Sentences before, in which something is looked for that is taken as told."""


def takes_as_told(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun has "the" or "this" and no word that says which one is meant.

    "The strike", "the two men", "the 40-year-old"; not "the strike at the port", "the Elm strike".
    """
    if noun.pos_ == "ADJ" and is_age(noun, pack):
        return has_the(noun) and not any(t.dep_ in TELLING for t in noun.rights)
    if noun.pos_ != "NOUN" or not noun.text.islower() or not noun.n_lefts:
        return False
    if kind_of(noun, pack) in TIMES or noun.lower_ in pack.amounts.durations:
        return False
    parts = children(noun)
    if any(t.dep_ in {*TELLING, *MODIFIERS, "poss"} for t in parts):
        return False
    first = noun.left_edge
    points = is_pointing(first) or first.lower_ in pack.names.definite
    return first.dep_ == "det" and points


def told_in(noun: Token, reading: Reading) -> frozenset[int]:
    """Give the sentences before that of a noun that bring in what it means.

    They have the noun itself, with other words, or the verb of the same event: "the unit was sold.
    The sale". Empty where none does.
    """
    at = reading.index(noun)
    before = range(max(0, at - BACK), at)
    return frozenset(n for n in before if _brings_in(noun, reading.spans[n], reading.pack))


def _brings_in(noun: Token, words: Sequence[Token] | Span, pack: LanguagePack) -> bool:
    """Whether words bring in what a noun means."""
    lemma = noun.lemma_.lower()
    deed = pack.events.nouns.get(lemma)
    for token in words:
        if token.pos_ in NOUNS:
            brings = token.dep_ != "compound" and token.lemma_.lower() == lemma
            if brings and not takes_as_told(token, pack):
                return True
        elif token.pos_ in VERBAL and token.dep_ != "amod":  # not "a | visiting | side"
            same = token.lemma_.lower()
            if same in {deed, lemma} or _is_deed(same, lemma):
                return True
    return False


def _is_deed(verb: str, noun: str) -> bool:
    """Whether a noun is made of a verb, or a verb of it: "propose" and "proposal", "threaten"."""
    short, long = sorted((verb.removesuffix("e"), noun), key=len)
    return len(short) >= STEM and long.startswith(short)


def assumed_in(
    words: Sequence[Token], known: Collection[int], reading: Reading, cast: Cast
) -> Token | None:
    """Give the noun that a statement opens with and of which only earlier words tell which it is.

    It is the first subject, or whose that is: "the firm's sales fell". None where the words before
    it, or the headline, bring it in, where it is known whom it means, or where it is what everybody
    knows ("the government"): what the article never brings in, and that takes up no sentence.

    Args:
        words: The tokens of the statement.
        known: Indexes of the words behind which it is shown whom they mean.
        reading: The article.
        cast: Its actors.
    """
    subject = next((t for t in words if t.dep_ in NOUN_SUBJECTS), None)
    if subject is None:
        return None
    for noun in (subject, *(t for t in subject.lefts if t.dep_ == "poss")):
        if not takes_as_told(noun, reading.pack) or noun.i in known:
            continue
        if _is_of_state(noun, reading.pack) or _is_known(noun, reading, cast):
            continue
        before = [t for t in words if t.i < noun.left_edge.i]
        if any(t.lemma_ == noun.lemma_ for t in before) or _brings_in(noun, before, reading.pack):
            continue
        places = told_in(noun, reading)
        if any(not reading.article.sentences[n].paragraph for n in places):
            continue
        if places or _goes_on(noun, reading) or is_age(noun, reading.pack):
            return noun
    return None


def _is_of_none(subject: Token | None, pack: LanguagePack) -> bool:
    """Whether nobody does it, with whom nothing goes on: "no side has won here. The visitors"."""
    return subject is not None and any(
        t.dep_ == "det" and t.lower_ in pack.certainty.negations for t in subject.lefts
    )


def _is_of_state(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun with "the" is what a state has one of: "the government", "the country"."""
    names = pack.names
    own = either(names.governing, names.police, names.forces, land_nouns(names))
    return "Art" in noun.left_edge.morph.get("PronType", []) and noun.lower_ in own


def _is_known(noun: Token, reading: Reading, cast: Cast) -> bool:
    """Whether a name or the cast tells which one a noun means."""
    if cast.at(noun) is not None or named_beside(noun, cast) is not None:
        return True
    return described_by(noun, reading, cast) is not None


def _goes_on(noun: Token, reading: Reading) -> bool:
    """Whether a noun that nothing brought in takes up a sentence before it in its paragraph."""
    at, sentences = reading.index(noun), reading.article.sentences
    beside = at > 0 and sentences[at - 1].paragraph == sentences[at].paragraph
    return beside and takes_up(noun, reading.pack)


def takes_up_last(noun: Token, reading: Reading) -> bool:
    """Tell whether "these efforts", which nothing brought in, are what the sentence before told.

    That stands in the same paragraph or right before it.
    """
    at, sentences = reading.index(noun), reading.article.sentences
    points = is_pointing(noun.left_edge) and noun.lemma_.lower() in reading.pack.glance.summing
    if not at or not points or told_in(noun, reading):
        return False  # "those orders", "that person"
    last, own = sentences[at - 1], sentences[at]
    return last.kind == own.kind and last.paragraph > 0 and own.paragraph - last.paragraph <= 1


def takes_up(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun that nothing brought in means what the sentence before told.

    "The move", "the fines", "the firm", "those men", "the two"; not "the economy".
    """
    if any(t.dep_ == "nummod" or is_pointing(t) for t in noun.lefts):
        return True
    bodies = either(pack.names.unit_nouns, pack.names.generic)
    told = either(pack.glance.summing, frozenset(pack.events.nouns), bodies)
    return is_person(noun, pack) or noun.lemma_.lower() in told


def is_told_by(noun: Token, before: Span, reading: Reading, cast: Cast) -> bool:
    """Tell whether the sentence before says which one a noun means, and can be read alone."""
    places = told_in(noun, reading)
    goes_on = not places and (_goes_on(noun, reading) or takes_up_last(noun, reading))
    goes_on = goes_on and not _is_of_none(own_subject(before.root), reading.pack)
    told = reading.index(before[0]) in places or goes_on
    return told and assumed_in([*before], (), reading, cast) is None
