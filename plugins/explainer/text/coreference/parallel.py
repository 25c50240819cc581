"""Parallel: whether "he" or "she" goes on as what the sentence before was about: its subject.

"Crow met Poe's lawyer on Friday. He …": the subject of a main clause goes on as the subject of the
next one, for which a pronoun stands rather than for whom the sentence only tells of beside it
(Grosz, Joshi and Weinstein, "Centering", Computational Linguistics 21, 1995).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.candidates import Search, is_sayer, is_unknown, may_be
from explainer.text.syntax.apart import described
from explainer.text.syntax.clauses import (
    ACTED_ON,
    NOUN_SUBJECTS,
    ancestors,
    children,
    first_of_row,
)
from explainer.text.syntax.subjects import is_main_subject, own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.model import Reading


def goes_on(mentions: Sequence[Token], back: list[int], search: Search, *, says: bool) -> bool:
    """Tell whether a pronoun goes on as the person whom the sentence before is about.

    Both are the subjects of their main clauses, words tell the gender of the person, or none and
    the pronoun speaks, the sentences stand in one paragraph or the next, and nobody else who fits
    stands before the pronoun in its own sentence, or acts in the one before or has something done
    to them there.

    Args:
        mentions: The words for the person in the last sentence that tells of them.
        back: The numbers of the pronoun's sentence and the ones before that tell, last first.
        search: Who is looked for.
        says: Whether the pronoun says something, as does who passes on what others did.
    """
    pronoun, reading = search.pronoun, search.reading
    gender = search.known.gender(search.actor)
    fits = gender == search.gender or (says and gender is None)
    if not fits or not is_main_subject(pronoun):
        return False
    if back[1:2] != [reading.index(mentions[0])] or not _are_near(back, reading):
        return False
    subject = next((t for t in mentions if is_main_subject(_noun(t))), None)
    opening = (t for t in _opening(search) if may_be(t, search) or is_unknown(t, search))
    if subject is None or any(opening):
        return False
    before = reading.spans[back[1]]
    others = [t for t in before if may_be(t, search) and not _is_same(t, subject)]
    if any(_is_faced(t, reading) for t in others):
        return False
    if says:
        return True
    passed = only_reports(_noun(subject), reading) or any(is_unknown(t, search) for t in before)
    if passed or not all(map(_is_aside, others)):
        return False
    return not any(
        is_unknown(t, search) or (may_be(t, search) and _is_faced(t, reading))
        for at in _earlier(back, reading)
        for t in reading.spans[at]
    )


def _opening(search: Search) -> Iterator[Token]:
    """The words of the article itself before a pronoun in its sentence."""
    pronoun, inside = search.pronoun, scene_of(search.reading).inside
    sentence = search.reading.spans[search.reading.index(pronoun)]
    yield from (t for t in sentence if t.i < pronoun.i and inside[t.i] < 0)


def _are_near(back: list[int], reading: Reading) -> bool:
    """Whether the last sentence that tells stands in the pronoun's paragraph or the one before."""
    own, before = (reading.article.sentences[at].paragraph for at in back[:2])
    return before > 0 and own - before <= 1


def _earlier(back: list[int], reading: Reading) -> list[int]:
    """The sentence before the last one: not behind the start of the paragraph, nor the headline."""
    own, before, *first = (reading.article.sentences[at].paragraph for at in back[:3])
    over = first == [0] or (own == before and first != [own])
    return [] if over else back[2:3]


def only_reports(mention: Token, reading: Reading) -> bool:
    """Tell whether somebody is told as saying what others did: "Poe said the man had fled"."""
    if not is_sayer(mention, reading):
        return False
    verb, inside = mention.head, scene_of(reading).inside
    told = [t for t in children(verb) if t.dep_ in ("ccomp", "parataxis") and inside[t.i] < 0]
    if any(t.i < verb.i for t in told):
        return True
    subjects = (own_subject(t) for t in told)
    return any(t is not None and t.pos_ != "PRON" for t in subjects)


def _noun(name: Token) -> Token:
    """The noun that a name is told with, the first of its row."""
    return first_of_row(described(name))


def _is_same(word: Token, subject: Token) -> bool:
    """Whether a word is what a subject is told with: "mayor" of "the mayor, Ann Poe, left"."""
    return _noun(word).i == _noun(subject).i and word.dep_ != "conj"


def _is_aside(word: Token) -> bool:
    """Whether a word only tells more of somebody: "Poe met a man who had known Crow"."""
    return any(t.dep_ == "relcl" for t in ancestors(word))


def _is_faced(word: Token, reading: Reading) -> bool:
    """Whether the article says itself that somebody acts in a sentence, or is acted on there.

    Not who stands below a noun or behind a preposition: "Poe met | Crow's | aide".
    """
    noun = _noun(word)
    told = scene_of(reading).inside[word.i] < 0
    by = noun.dep_ == "pobj" and noun.head.dep_ == "agent"
    return told and (by or noun.dep_ in NOUN_SUBJECTS | ACTED_ON)
