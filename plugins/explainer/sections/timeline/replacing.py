"""Replacing: the noun in the place of a pronoun that opens an event, where grammar says which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.ends import WIDEST
from explainer.sections.timeline.words import Words
from explainer.text.coreference.antecedents import antecedent_of
from explainer.text.coreference.brackets import owner_of
from explainer.text.coreference.lost import announces
from explainer.text.coreference.meant import named_beside, points_back
from explainer.text.coreference.naming import is_third
from explainer.text.syntax.clauses import NOUN_SUBJECTS, VERBAL
from explainer.text.syntax.features import is_neuter

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.model import Reading
    from explainer.sections.timeline.find import Find
    from explainer.text.coreference.cast import Cast

CLAUSES = 4
"""Clauses in a row."""


def spelled_out(words: Words, find: Find, reading: Reading, cast: Cast) -> Words:
    """Give the words of an event with the noun for which the pronoun that opens them stands.

    "The tug weighed nine tons and it sank in May": "The tug … sank in May". The noun is one
    of the sentence that grammar leaves alone; whoever is in who's who has a bracket instead.
    """
    first, last = words.pieces[0]
    noun = _noun_of(find, words, reading, cast)
    if noun is None or reading.index(noun) != reading.index(find.verb):
        return words
    start, end = _phrase_of(noun)
    if not _is_beside(noun, find.verb) or not start < end < first or end - start > WIDEST:
        return words
    return Words(((start, end), (first + 1, last), *words.pieces[1:]))


def _noun_of(find: Find, words: Words, reading: Reading, cast: Cast) -> Token | None:
    """The noun, no actor, for which grammar says that the pronoun opening an event stands."""
    first, last = words.pieces[0]
    subject = reading.doc[first]
    opens = find.verb.pos_ in VERBAL and last - first > 1 and bool(subject.whitespace_)
    if not opens or subject.dep_ not in NOUN_SUBJECTS or not is_third(subject):
        return None
    noun = None if announces(subject, reading) else antecedent_of(subject, reading, cast)
    if noun is None or cast.at(noun) or named_beside(noun, cast):
        return None
    if noun.head.dep_ == "ccomp" and not is_neuter(subject):
        return None  # "Roe said Poe won and | he | rang her": whoever says so may have done it
    vague = points_back(noun, reading.pack) or owner_of(noun) is not None
    return None if vague else noun


def _phrase_of(noun: Token) -> tuple[int, int]:
    """Bounds of a noun with all that belongs to it, or up to it where that is much."""
    start, end = noun.left_edge.i, noun.right_edge.i + 1
    return start, end if end - start <= WIDEST else noun.i + 1


def _is_beside(noun: Token, verb: Token) -> bool:
    """Whether a clause is joined to one with that noun, not below it: "the tug aged and it sank".

    What the crew of a tug hoped or did "when it sank" may be told of another.
    """
    clause = verb
    for _ in range(CLAUSES):
        if clause.i == noun.head.i:
            return True
        if clause.dep_ not in {"conj", "parataxis"}:
            break
        clause = clause.head
    return clause.i == noun.head.i or noun.head.head.i == verb.i
