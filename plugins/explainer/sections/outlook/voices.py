"""Who says what may come: the speaker of the clause, or of the quotation that it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.model import Reading, Sourcing
from explainer.sections.outlook.openings import felt_by
from explainer.sections.quotes.quote import Quote
from explainer.text.attribution import (
    is_unsourced,
    names_nobody,
    names_share,
    source_of,
    tells,
    voice_of,
)
from explainer.text.attribution.hearsay import is_doubted
from explainer.text.attribution.scene import scene_of
from explainer.text.attribution.speakers import speakers_of
from explainer.text.attribution.voice import Voice
from explainer.text.coreference.cast import Cast
from explainer.text.marks import OPENING
from explainer.text.syntax.clauses import first_conjunct, is_finite
from explainer.text.syntax.subjects import subject_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack

WINDOW = 400
"""Tokens of a quotation that are looked at before a verb."""
NESTED = frozenset("'‘’")
"""Marks of a quotation within another; an apostrophe is no token of its own."""


def _is_retold(cue: Token, reading: Reading) -> bool:
    """Whether somebody tells what was once said: 'recalled that he said, "I will sink it"'."""
    above = cue.head
    told = cue.dep_ == "ccomp" and above.i < cue.i and cue.tag_ == "VBD"
    return told and above.lemma_.lower() in reading.pack.speech.saying


def is_known(source: str, pack: LanguagePack) -> bool:
    """Tell whether the words for a source tell who that is: not "they" or "the 46-year-old"."""
    aged = source.lower().endswith(tuple(pack.outlook.describing))
    anybody = source.lower() in pack.events.generic  # "everyone believes"
    asks = not pack.unknowns.wh.isdisjoint(source.lower().split()[:1])  # "what guarantees"
    return not (aged or anybody or asks or names_nobody(source, pack) or names_share(source, pack))


def _blocks(reading: Reading) -> Iterator[int]:
    """The sentences of paragraphs that somebody may speak, though no marks tell: behind "said:".

    Up to the first that has marks, or in which somebody says something.
    """
    sentences, speech = reading.article.sentences, reading.pack.speech
    says = [s.root.lemma_.lower() in speech.saying for s in reading.spans]
    opened, before = False, -1
    for at, sentence in enumerate(sentences):
        if sentence.paragraph != before and at > 0:
            last = sentences[at - 1].text
            opened |= last.endswith(":") and says[at - 1] and sentence.kind == "text"
            told = reading.spans[at]
            opened &= not (says[at] or any(t.is_quote for t in told))
        before = sentence.paragraph
        if opened:
            yield at


@dataclass(frozen=True, slots=True)
class Voices:
    """The voices of an article.

    Attributes:
        quoted: Who speaks at a token inside direct speech.
        blocks: Indexes of the sentences that may be quoted without marks: behind "he said:".
    """

    reading: Reading
    cast: Cast
    quoted: Mapping[int, Quote]
    blocks: frozenset[int]

    @classmethod
    def of(cls, reading: Reading, cast: Cast, quotes: Iterable[Quote]) -> Voices:
        """Give the voices of an article from its cast and its quotations."""
        places = reading.places
        quoted: dict[int, Quote] = {}
        for quote in quotes:
            for piece in quote.evidence if quote.direct else ():
                start = reading.starts[places[piece.sentence]]
                for token in reading.words_at(start + piece.start, start + piece.end) or ():
                    quoted.setdefault(token.i, quote)
        return cls(reading, cast, quoted, frozenset(_blocks(reading)))

    def knows(self, verb: Token) -> bool:
        """Tell whether it is clear who says a clause: somebody, or the article itself."""
        if self._is_nested(verb) or self._is_doubted(verb):
            return False
        if verb.i in self.quoted or voice_of(verb, self.reading) is not None:
            return True
        if is_unsourced(verb, self.reading) or self.reading.index(verb) in self.blocks:
            return False
        subject = subject_of(verb)
        of_itself = subject is not None and subject.lower_ in self.reading.pack.outlook.self
        return not of_itself and not scene_of(self.reading).is_quoted(verb)

    def _is_doubted(self, verb: Token) -> bool:
        """Whether it is not sure that it was said at all: "he reportedly wrote: “I will …”"."""
        scene, told = scene_of(self.reading), source_of(verb, self.reading)
        number = scene.inside[verb.i]
        speaker = speakers_of(scene)[number] if number >= 0 else None
        cues = [told[1]] if told is not None else []
        if speaker is not None and speaker.cue is not None:
            if _is_retold(speaker.cue, self.reading):
                return True
            cues.append(speaker.cue)
        return any(is_doubted(cue, self.reading) for cue in cues)

    def _is_nested(self, verb: Token) -> bool:
        """Whether quoted words quote somebody: "He said, 'I will go'," she said.

        Where no "I" is in them, only a mark that can do nothing else opens another's words.
        """
        scene, subject = scene_of(self.reading), subject_of(verb)
        number = scene.inside[verb.i]
        if number < 0 or subject is None:
            return False
        own = subject.lower_ in self.reading.pack.outlook.self
        start = max(scene.opening(number), verb.i - WINDOW)
        before = scene.doc[start : verb.i]
        if not own:
            marks = [t.text in OPENING for t in before if t.text in NESTED and t.is_punct]
            return bool(marks) and marks[-1]
        opened = sum(t.text in NESTED and not t.whitespace_ for t in before)
        closed = sum(t.text in NESTED and bool(t.whitespace_) for t in before)
        return opened > closed

    def teller_in(self, verb: Token) -> Token | None:
        """Give what in quoted words tells that another one says it: '"Poe said | it will", Roe'."""
        scene, content = scene_of(self.reading), first_conjunct(verb)
        says, words = content.head, self.reading.pack
        number = scene.inside[verb.i]
        if number < 0 or content.dep_ != "ccomp" or scene.inside[says.i] != number:
            return None
        known = says.lemma_.lower() in words.speech.saying | words.speech.thinking
        if not known or not is_finite(says):
            return None
        who = subject_of(says)
        own = who is not None and who.lower_ in words.outlook.self | words.outlook.anybody
        if own or (who is not None and (who.tag_ == "DT" or not tells(who, says, words))):
            return None
        return says

    def with_teller(self, verb: Token, span: Span) -> Span | None:
        """Give a statement in quoted words with who else says it; None where that is not told."""
        says = self.teller_in(verb)
        if says is None:
            return span
        who = subject_of(says)
        if who is None or who.i > verb.i:
            return None
        first = min(span.start, who.left_edge.i)
        inside = scene_of(self.reading).inside
        return span.doc[first : span.end] if inside[first] == inside[verb.i] else None

    def _of_promise(self, verb: Token) -> Voice | None:
        """Who tells that somebody promised it: the police of "Roe vowed to go, police said"."""
        promised = (
            verb.dep_ == "xcomp" and verb.head.lemma_.lower() in self.reading.pack.speech.saying
        )
        return voice_of(verb.head, self.reading, self.cast) if promised else None

    def of_clause(self, verb: Token) -> tuple[str | None, Sourcing]:
        """Give who says a clause, and what sort of source that is; None for the article itself.

        Of what is only felt it is who tells of the feeling.
        """
        verb = felt_by(verb, self.reading.pack) or verb
        voice = self._of_promise(verb) or voice_of(verb, self.reading, self.cast)
        quote = self.quoted.get(verb.i)
        first = voice is not None and voice.words.lower() in self.reading.pack.outlook.self
        if quote is not None and (voice is None or first):
            return quote.speaker, quote.sourcing
        if voice is None:
            return None, "article"
        actor = self.cast.by_id(voice.actor)
        return (actor.name if actor else voice.inside), voice.sourcing
