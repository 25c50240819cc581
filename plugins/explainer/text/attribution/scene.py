"""The scene: an article's tokens with its quotations, paragraphs and reporting grammar."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from explainer.text.attribution.grammar import Grammar, grammar_of
from explainer.text.attribution.posts import posts, signatures
from explainer.text.attribution.turns import turns
from explainer.text.coreference.background import background_of
from explainer.text.coreference.eras import eras_of
from explainer.text.marks import ENDS
from explainer.text.parsing.datelines import dateline_end, filed_from, town_end
from explainer.text.quotations import Quotation, quotations
from explainer.text.tokens import SMALL, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading

CACHE = "explainer.attribution.scene"
CLOSERS = " \u00a0\u202f\"'’”»›」』)]"
"""Blanks, nested closing marks and brackets at the end of a quotation."""
LIGHT = 4
"""Letters; shorter words are written small in a title."""
LONGEST_TITLE = 12
LABEL = 12
"""Tokens of the label before a turn of a transcript."""
SHARE = 0.6
"""Of the other words of a title, more than this part starts with a capital letter."""
FIRST = 1
"""The last paragraph, behind a headline, that may open a text."""
QUOTED = 4
"""Words; a shorter quotation is a term, or a word that the article borrows and speaks itself."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What the rules of attribution look at.

    Attributes:
        text: ``doc.text``, which spaCy would build anew at every look.
        offsets: Start offset of each token.
        quotations: Stretches between marks, in order.
        tokens: First token and the one behind the last of each quotation.
        inside: For each token the number of its quotation, or -1.
        paragraphs: First token and the one behind the last of each paragraph.
        behind: For each paragraph the first token behind its dateline, or its first.
        lasts: The last character of each quotation, nested marks left out; "" for an empty one.
        labels: The bounds of the labels before turns of a transcript, by where they end.
        signed: Tokens that tell who signs a post, and nothing of what the article tells.
        people: Surnames with which the article names somebody in full, in small letters.
        eras: For each token whether its sentence is about times long gone.
        earlier: For each token whether it tells what was before the news.
        grammar: Subjects, agents and asides of the whole article.
    """

    doc: Doc
    pack: LanguagePack
    text: str
    offsets: tuple[int, ...]
    quotations: tuple[Quotation, ...]
    tokens: tuple[tuple[int, int], ...]
    inside: tuple[int, ...]
    paragraphs: tuple[tuple[int, int], ...]
    behind: tuple[int, ...]
    lasts: tuple[str, ...]
    labels: Mapping[int, tuple[int, int]]
    signed: frozenset[int]
    people: frozenset[str]
    eras: Sequence[bool]
    earlier: Sequence[bool]
    grammar: Grammar

    def paragraph(self, token: int) -> int:
        """Give the number of the paragraph that holds a token."""
        return bisect_right(self.paragraphs, (token, len(self.offsets) + 1)) - 1

    def bounds(self, token: int) -> tuple[int, int]:
        """Give the first token of a token's paragraph and the one behind its last."""
        return self.paragraphs[self.paragraph(token)]

    def inner(self, number: int) -> str:
        """Give the words between the marks of a quotation."""
        start, end = self.quotations[number].inner
        return self.text[start:end]

    def opening(self, number: int) -> int:
        """Give the token behind the mark that opens a quotation; its first where it has none."""
        return self.tokens[number][0] + self.quotations[number].opened

    def label(self, token: Token) -> str | None:
        """Give the name that a token closes before a turn of a transcript: "ANN POE"."""
        found = self.labels.get(token.idx + len(token))
        return self.text[slice(*found)] if found is not None else None

    def is_posted(self, at: int) -> bool:
        """Tell whether the token at an index stands in a post that somebody signs."""
        number = self.inside[at]
        label = self.quotations[number].label if number >= 0 else None
        return label is not None and label[0] >= self.quotations[number].end

    def said_end(self, first: int, end: int) -> int:
        """Give the index behind the words of a post, before who signs it; ``end`` in no post."""
        return min(end, self.tokens[self.inside[first]][1]) if self.is_posted(first) else end

    def is_long(self, number: int) -> bool:
        """Tell whether a quotation has the words of a statement."""
        return len(self.inner(number).split()) >= QUOTED

    def is_quoted(self, token: Token) -> bool:
        """Tell whether a token stands in a quotation that has the words of a statement."""
        number = self.inside[token.i]
        return number >= 0 and self.is_long(number)

    def is_within(self, pieces: Iterable[tuple[int, int]]) -> bool:
        """Tell whether tokens, each piece from its first to behind its last, are all quoted.

        They stand between the marks of one quotation, none of which is among them.
        """
        found = set()
        for first, behind in pieces:
            number, last = self.inside[first], self.doc[behind - 1]
            if number < 0:
                return False
            start, end = self.quotations[number].inner
            found.add(number)
            if self.offsets[first] < start or last.idx + len(last) > end:
                return False
        return len(found) == 1

    def starts_alone(self, number: int) -> bool:
        """Tell whether a quotation starts as a sentence does: with a capital or a bracket."""
        first = next((c for c in self.inner(number) if c.isalnum()), "")
        return first.isupper() or first.isdigit() or not first.islower()

    def is_title(self, number: int) -> bool:
        """Tell whether quoted words are written as a title is: "The Long Way Home"."""
        words = [t for t in self.doc[slice(*self.tokens[number])] if t.text[0].isalpha()]
        if not words or len(words) > LONGEST_TITLE or self.lasts[number] in "?!":
            return False
        capitals = [t.text[0].isupper() for t in words]
        heavy = [up for up, t in zip(capitals, words, strict=True) if len(t) > LIGHT]
        told = [up for up, t in zip(capitals, words, strict=True) if up or t.pos_ not in SMALL]
        return capitals[0] and all(heavy) and sum(told) > SHARE * len(told)

    def dateline(self, paragraph: int) -> int:
        """Give the first token behind a dateline ("PARIS (AFP) —"), or the paragraph's first."""
        return self.behind[paragraph]

    def ends_sentence(self, token: Token) -> bool:
        """Tell whether a token closes a sentence: a full stop, an abbreviation's if it is the last.

        "Ann Roe is from Elm, Calif. | She rowed"; not "Gov. Roe".
        """
        if token.is_punct:
            return token.text[0] in ENDS
        if token.text[-1] not in ENDS:
            return False  # as nearly all are
        return token.i + 1 < len(self.doc) and bool(self.doc[token.i + 1].is_sent_start)


def scene_of(reading: Reading) -> Scene:
    """Give the scene of an article, made once and kept beside its analysis."""
    kept = reading.doc.user_data.get(CACHE)
    if not isinstance(kept, Scene):
        kept = _scene(reading)
        reading.doc.user_data[CACHE] = kept
    return kept


def _scene(reading: Reading) -> Scene:
    doc, text = reading.doc, reading.text
    offsets = tuple(token.idx for token in doc)
    bounds = _paragraphs(reading)
    told = [*turns(doc, text, bounds, reading.pack), *posts(text, bounds)]
    owning, first = reading.pack.speech.owning, _headlines(reading)
    apart = (bounds[:first], bounds[first:])  # a headline opens nothing that the text carries on
    found = _with_turns([q for part in apart for q in quotations(text, part, owning)], told)
    spans = []
    inside = [-1] * len(offsets)
    for number, quotation in enumerate(found):
        first = bisect_right(offsets, quotation.start) - 1
        last = bisect_left(offsets, quotation.end)
        spans.append((first, last))
        inside[first:last] = [number] * (last - first)
    paragraphs = tuple(
        (bisect_left(offsets, start), bisect_left(offsets, end)) for start, end in bounds
    )
    towns = filed_from(reading.pack.names)
    spoken = [start for q, (start, _) in zip(found, spans, strict=True) if q.turn is not None]
    return Scene(
        doc=doc,
        pack=reading.pack,
        text=text,
        offsets=offsets,
        quotations=found,
        tokens=tuple(spans),
        inside=tuple(inside),
        paragraphs=paragraphs,
        behind=tuple(
            _behind(doc, *place, spoken)
            if at > FIRST
            else max(_behind(doc, *place, spoken), town_end(doc, *place, towns))
            for at, place in enumerate(paragraphs)
        ),
        lasts=tuple(text[slice(*q.inner)].rstrip(CLOSERS)[-1:] for q in found),
        labels={q.label[1]: q.label for q in found if q.label is not None},
        signed=frozenset(_signed(offsets, signatures(text, bounds))),
        people=frozenset(_surnames(reading)),
        eras=eras_of(reading),
        earlier=background_of(reading),
        grammar=grammar_of(doc, reading.pack.speech),
    )


def _surnames(reading: Reading) -> Iterator[str]:
    """The last words of full names of people, in small letters: "poe" of "Mayor Ann Poe"."""
    given = reading.pack.names.given
    for name in reading.doc.ents:
        told = kind_of(name[0], reading.pack) == "person" and len(name) > 1
        if told and any(t.lower_ in given for t in name[:-1]) and name[-1].is_title:
            yield name[-1].lower_


def _headlines(reading: Reading) -> int:
    """How many paragraphs are a headline: one, where the article has a title."""
    return sum(s.paragraph == 0 for s in reading.article.sentences[:1])


def _signed(offsets: Sequence[int], places: Iterable[tuple[int, int]]) -> Iterator[int]:
    """The tokens between offsets."""
    for start, end in places:
        yield from range(bisect_left(offsets, start), bisect_left(offsets, end))


def _behind(doc: Doc, first: int, last: int, turns: Sequence[int]) -> int:
    """The first token behind the dateline of a paragraph, or behind the label of a turn."""
    label = next((start for start in turns if first < start <= min(last, first + LABEL)), None)
    if label is None or any(t.is_sent_start for t in doc[first + 1 : label]):
        return dateline_end(doc, first, last)
    return label


def _with_turns(found: Sequence[Quotation], told: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """Quotations and the turns of a transcript, in order; what a turn holds is a part of it."""
    if not told:
        return tuple(found)
    apart = (q for q in found if all(q.end <= t.start or t.end <= q.start for t in told))
    made = sorted((*apart, *told), key=lambda q: q.start)
    for number, quotation in enumerate(made[1:], 1):
        if made[number - 1].turn and not quotation.turn:
            made[number] = replace(quotation, continues=False)
    return tuple(made)


def _paragraphs(reading: Reading) -> tuple[tuple[int, int], ...]:
    """Start and end offsets of the paragraphs, without white space around them."""
    found: list[tuple[int, int]] = []
    last = -1
    for sentence, start in zip(reading.article.sentences, reading.starts, strict=True):
        end = start + len(sentence.text)
        if sentence.paragraph == last:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
        last = sentence.paragraph
    return tuple(found)
