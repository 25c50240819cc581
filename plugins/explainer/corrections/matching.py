"""Matching: which fact of a story, and which place of its articles, an editor's words name.

Nothing is guessed. Words name a fact where they name exactly one; else the editor is told what
comes nearest, and the correction is not applied.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import shorten

from explainer.errors import CorrectionError
from explainer.model import Article, Evidence, Fact, words_of

NEAREST = 3
"""Facts that a message offers in place of the one that is not there."""

LIKE = 0.4
"""How alike an offered fact has to be, from 0 to 1."""

WIDEST = 60
"""Characters of a fact's words in a message."""

WORD = re.compile(r"\w+")
MARKS = ("'‘’‚‛", '"“”„‟«»')
"""Quotation marks that an editor's keyboard and an article write differently."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Facts of one section, to be found by their ids and words.

    Attributes:
        whole: What each says of itself, its words alone with spaces between.
        said: The same with the words that it rests on, each on a line between spaces.
    """

    facts: Sequence[Fact]
    ids: Mapping[str, Fact]
    whole: Sequence[str]
    said: Sequence[str]

    @classmethod
    def of(cls, facts: Sequence[Fact]) -> Known:
        """Read facts once for any number of corrections."""
        own = [_plain(words_of(fact)) for fact in facts]
        rests = [[_plain(piece.text) for piece in fact.evidence] for fact in facts]
        lines = ((one, *dict.fromkeys(more)) for one, more in zip(own, rests, strict=True))
        return cls(
            facts=facts,
            ids={fact.id: fact for fact in facts},
            whole=own,
            said=["\n".join(f" {line} " for line in told) for told in lines],
        )

    def named(self, words: str) -> list[Fact]:
        """Give the facts that words name: by id, else whole, else by a part."""
        if words in self.ids:
            return [self.ids[words]]
        wanted = _plain(words)
        if not wanted:
            return []
        whole = [fact for fact, text in zip(self.facts, self.whole, strict=True) if text == wanted]
        part = f" {wanted} "
        return whole or [f for f, text in zip(self.facts, self.said, strict=True) if part in text]


def matched(words: str, known: Known, where: str, section: str, *, hint: bool = True) -> Fact:
    """Give the one fact that words name.

    An id names its fact. Else the words are the fact's own, whole (a name before all names that
    hold it), else a part of its own words or of those it rests on. Capitals and marks may differ.

    Args:
        words: An id, or words.
        known: The facts of the section.
        where: Where the words stand, for the message.
        section: Its name, for the message.
        hint: Whether to look for what comes nearest where nothing does.

    Raises:
        CorrectionError: they name none, or several.
    """
    found = known.named(words)
    if len(found) == 1:
        return found[0]
    quoted = repr(shorten(words, WIDEST, placeholder="…"))
    if found:
        what = f"{quoted} names {len(found)} facts of {section}"
        raise CorrectionError(where, what, f"write the id of one: {listed(found[:NEAREST])}")
    what = f"{quoted} names no fact of {section}"
    if moved := [fact for fact in known.facts if words in _former(fact)]:
        raise CorrectionError(where, what, f"a later article moved it on to {listed(moved)}")
    near = nearest_facts(words, known.facts) if hint else []
    fix = f"nearest: {listed(near)}" if near else "see what the pages have, or take the entry away"
    raise CorrectionError(where, what, fix)


def _former(fact: Fact) -> Iterator[str]:
    """The ids of the facts that older articles told and a later one moved on to this one."""
    return (telling.anchor for telling in getattr(fact, "earlier", ()) if telling.anchor)


def listed(facts: Iterable[Fact]) -> str:
    """Give facts as a message names them: id and words."""
    told = (f"{f.id} ({shorten(words_of(f), WIDEST, placeholder='…')!r})" for f in facts)
    return ", ".join(told)


def nearest_facts(words: str, facts: Sequence[Fact]) -> list[Fact]:
    """Give the facts that are most like some words, by their id or by what they say."""
    wanted = words.casefold()
    matcher = difflib.SequenceMatcher(b=wanted, autojunk=False)
    scored: list[tuple[float, int]] = []
    for at, fact in enumerate(facts):
        score = 0.0
        for told in (fact.id, words_of(fact).casefold()):
            matcher.set_seq1(told)
            if matcher.real_quick_ratio() > LIKE and matcher.quick_ratio() > LIKE:
                score = max(score, matcher.ratio())
        if score > LIKE:
            scored.append((-score, at))
    return [facts[at] for _, at in sorted(scored)[:NEAREST]]


def _plain(text: str) -> str:
    return " ".join(WORD.findall(text.casefold()))


def placed(words: str, articles: Iterable[Article], where: str) -> Evidence:
    """Give the one place of the articles where words stand, white space and kinds of marks aside.

    Raises:
        CorrectionError: they stand nowhere, or in several places.
    """
    sentences = [s for article in articles for s in article.sentences]
    pattern = re.compile(r"\s+".join("".join(map(_class, w)) for w in words.split()))
    found = [(s, m) for s in sentences for m in pattern.finditer(s.text)]
    quoted = repr(shorten(words, WIDEST, placeholder="…"))
    if len(found) == 1:
        sentence, at = found[0]
        return Evidence(sentence=sentence.id, start=at.start(), end=at.end(), text=at[0])
    if found:
        names = ", ".join(dict.fromkeys(s.id for s, _ in found))
        what = f"{quoted} stands {len(found)} times in the article ({names})"
        raise CorrectionError(where, what, "write more of the sentence")
    texts = {s.text: s.id for s in sentences}
    near = difflib.get_close_matches(words, texts, n=1, cutoff=LIKE)
    fix = "copy the words from the article"
    if near:
        fix = f"nearest: {texts[near[0]]} ({shorten(near[0], WIDEST * 2, placeholder='…')!r})"
    raise CorrectionError(where, f"{quoted} does not stand in the article", fix)


def _class(char: str) -> str:
    """The pattern of a character: a mark stands for those of its kind."""
    return next((f"[{marks}]" for marks in MARKS if char in marks), re.escape(char))
