"""The thread of a story: how much of it an event without a date carries.

News tells what matters first, and again: in the headline, in the lead, and where it comes back to
what was done and to those who did it. What only goes along is told once, of somebody in passing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.sections.timeline.find import Find
from explainer.sections.timeline.ordering import deed_of
from explainer.text.coreference.cast import Cast
from explainer.text.syntax.clauses import VERBAL, children, heads_clause
from explainer.text.syntax.subjects import agent_of, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack

LEAD = 2
"""Sentences in which news is told."""

SHORTEST = 3
"""Words of a sentence of the lead; a shorter one is a heading or a place."""

MAIN = 4
"""Actors that a story is mainly about; those whom its headline names come on top."""

MENTIONS = 3
"""Words for an actor from which on a story can be mainly about it."""


TELLING = VERBAL | {"NOUN"}
"""Parts of speech of what may tell a deed."""

TOLD = "told-clause"
"""The rule of a clause that has no time and is somebody's deed."""

FEWEST, SHARE = 16, 2
"""Deeds without a time that any article may tell; sentences to each more of them."""


@dataclass(frozen=True, slots=True)
class Thread:
    """What an article comes back to.

    Attributes:
        reading: The article.
        cast: Who stands for whom in it.
        lead: Index after the sentences in which the news is told.
        headline: What the headline says was done.
        deeds: What is done, with the number of sentences that tell it.
        main: Ids of the actors that the story is mainly about.
    """

    reading: Reading
    cast: Cast
    lead: int
    headline: frozenset[str]
    deeds: Counter[str]
    main: frozenset[str]

    @classmethod
    def of(cls, reading: Reading, cast: Cast) -> Thread:
        """Read what the headline and the lead tell, and what is told again."""
        title = _title(reading)
        told = [set(_deeds(span, reading)) for span in reading.spans]
        counts = Counter(actor.id for actor in cast.by_token.values())
        main = {name for name, count in counts.most_common(MAIN) if count >= MENTIONS}
        named = {cast.by_token[t.i].id for t in title or () if t.i in cast.by_token}
        return cls(
            reading=reading,
            cast=cast,
            lead=end_of_lead(reading),
            headline=frozenset(_deeds(title, reading)) if title else frozenset(),
            deeds=Counter(deed for deeds in told for deed in deeds),
            main=frozenset(main | named),
        )

    def weight(self, event: Token) -> int:
        """Give how much of the story an event carries: from 0, nothing says so, to about 6."""
        deed = deed_of(event, self.reading)
        weight = 2 * (event.i < self.lead) + 2 * (deed in self.headline)
        weight += self.deeds[deed] > 1
        return weight + sum(self._takes_part(event))

    def is_of_headline(self, event: Token) -> bool:
        """Tell whether the headline says the same was done: "Clerks find gold", of "have found"."""
        return deed_of(event, self.reading) in self.headline

    def carrying(self, finds: Sequence[Find]) -> tuple[Find, ...]:
        """Leave out the lightest of what is merely told, where an article tells too much of it.

        A match is a hundred small moments; a reader wants those that its report comes back to.
        """
        most = max(FEWEST, len(self.reading.spans) // SHARE)
        told = [find for find in finds if find.rule == TOLD]
        heavy = sorted(told, key=lambda find: -self.weight(find.event))
        dropped = {find.event.i for find in heavy[most:]}
        return tuple(find for find in finds if find.event.i not in dropped)

    def _takes_part(self, event: Token) -> Iterator[bool]:
        """Whether main actors do it, and have it done to them."""
        who = subject_of(event)
        yield who is not None and self._is_main(who)
        whom = (t for t in children(event) if t.dep_ in {"dobj", "dative", "agent"})
        yield any(self._is_main(t) for t in (agent_of(event), *whom) if t is not None)

    def _is_main(self, token: Token) -> bool:
        actor = self.cast.at(token)
        return actor is not None and actor.id in self.main


def _title(reading: Reading) -> Span | None:
    first = next(iter(reading.article.sentences), None)
    return reading.spans[0] if first is not None and first.paragraph == 0 else None


def end_of_lead(reading: Reading, sentences: int = LEAD) -> int:
    """Give the index after the first sentences that are clauses of some length."""
    end, found = 0, 0
    for sentence, span in zip(reading.article.sentences, reading.spans, strict=True):
        if sentence.paragraph == 0 or sentence.kind != "text" or len(span) < SHORTEST:
            continue
        if any(heads_clause(t) for t in span):
            end, found = span.end, found + 1
        if found == sentences:
            break
    return end


def _deeds(span: Span, reading: Reading) -> Iterator[str]:
    """What a sentence says is done: its verbs but for those of words and states, event nouns."""
    for token in span:
        if token.pos_ in TELLING and _is_deed(token, reading.pack):
            yield deed_of(token, reading)


def _is_deed(token: Token, pack: LanguagePack) -> bool:
    words, lemma = pack.events, token.lemma_.lower()
    if token.pos_ == "NOUN":
        return lemma in words.nouns
    if lemma in pack.certainty.copulas or lemma in pack.certainty.perfect:
        return False
    return lemma in words.moving or not (lemma in words.states or lemma in words.happening)
