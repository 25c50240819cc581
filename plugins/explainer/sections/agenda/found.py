"""Found: a topic that a clause announces, with the word that announces it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.sections.agenda.phrases import topics_of
from explainer.sections.agenda.questions import questions_of
from explainer.text.kept import kept
from explainer.text.syntax.clauses import VERBAL, children
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.subjects import subject_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


PURPOSE = frozenset({"xcomp", "ccomp", "advcl", "acl", "relcl"})
"""Dependencies of an infinitive that says what for."""


@dataclass(frozen=True, slots=True)
class Found:
    """A topic's words, the word that announces it, the rule that read it, and who demands it.

    ``one`` is who will deal with it alone, which only those in an office do; ``asked`` the pronoun
    for who is asked to.
    """

    words: Span
    cue: Token
    rule: str
    who: Token | None = None
    one: Token | None = None
    asked: Token | None = None


def found_at(head: Token | None, cue: Token, rule: str, pack: LanguagePack) -> Iterator[Found]:
    """Give the topics that a noun, gerund or question heads; none where there is no head."""
    if head is None:
        return
    asks = head.dep_ == "pcomp" and any(t.lower_ in pack.agenda.whether for t in head.lefts)
    for span in questions_of(head.head, pack) if asks else topics_of(head, pack):
        yield Found(span, cue, rule)


@kept
def matter_of(verb: Token) -> Token | None:
    """Give what a verb deals with: its object, its predicate or, in a passive, its subject.

    None where it has none of these.
    """
    matter = next((t for t in children(verb) if t.dep_ in ("dobj", "attr", "nsubjpass")), None)
    if matter is None and verb.dep_ == "xcomp" and is_passive(verb):
        return subject_of(verb)  # "a motion | is to be debated"
    return matter


@kept
def under(preposition: Token) -> Token | None:
    """Give what a preposition leads to: a noun, a gerund or a question."""
    return next((t for t in children(preposition) if t.dep_ in ("pobj", "pcomp")), None)


def prepositions(token: Token, names: frozenset[str]) -> Iterator[Token]:
    """Give the prepositions behind a word that are among some."""
    yield from (t for t in token.rights if t.dep_ == "prep" and t.lower_ in names)


def behind_parties(token: Token, names: frozenset[str], pack: LanguagePack) -> Iterator[Token]:
    """Give the prepositions behind those with whom it is done: "talks with unions over A".

    So behind those who hold it: "a session of the assembly on A".
    """
    for link in token.rights:
        if link.lower_ in either(pack.agenda.parties, pack.agenda.of):
            for party in (t for t in link.subtree if t.pos_ not in VERBAL):
                yield from (t for t in prepositions(party, names) if party.i != token.i)
