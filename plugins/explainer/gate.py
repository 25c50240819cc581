"""The gate: no fact is written whose evidence does not stand in its article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from explainer.errors import EvidenceError, ExplainerError
from explainer.language import LANGUAGES
from explainer.model import Fact, Story, Telling, When
from explainer.sections import SECTIONS
from explainer.text.demonyms import closest
from explainer.text.edtf import is_edtf
from explainer.text.marks import POSSESSIVES

WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)*")
"""A run of letters, or a number. A fact may begin or end inside of what white space holds
together: "5 km" of "5km", "on Friday" of "on Friday.The mayor"."""
VERBATIM = ("text", "title", "clause")
"""Fields whose every word stands in the sentences that the fact rests on."""

NAMING = ("name", "aliases", "roles", "affiliation", "side", "speaker", "said_by", "label")
"""Fields whose every word stands somewhere in the story's articles: no outside knowledge. The
capitals may differ: a dateline's "OSLO" is Oslo. A state or a party may be named by its noun where
the article has only its adjective, one of several senators is a senator, and "(capt)" behind a
player is captain: that is the language's knowledge and not of the world."""

OWNING = frozenset(letters for mark in POSSESSIVES for letters in WORD.findall(mark))
"""What a name has behind it that stands for "its": that is the language's, too."""


def check(story: Story) -> tuple[ExplainerError, ...]:
    """Give every fault of a story's grounding; () is a grounded story.

    A fact needs evidence, or an editor who signs for it with a note or a URL. Each piece of
    evidence is exactly the characters of its sentence. Every word and number of the text of a fact
    stands in the sentences that it rests on, every name in the articles, and a date is EDTF. The
    words of what an editor added, and of the fields that an editor changed, are the editor's.
    """
    sentences = {s.id: s.text for article in story.articles for s in article.sentences}
    words = frozenset(word.casefold() for text in sentences.values() for word in WORD.findall(text))
    words |= _states(words, story.language) | _parties(words, story.language)
    words |= _posts(words, story.language) | OWNING
    return tuple(
        EvidenceError(f"{story.slug}, {section.name}, {fact.id}", what, "report this bug")
        for section in SECTIONS
        for fact in story.of(section)
        for what in (
            *_unfounded(fact, sentences),
            *(() if fact.added_by else _ungrounded(fact, sentences, words, story.language)),
        )
    )


def _posts(words: frozenset[str], language: str) -> frozenset[str]:
    """The words of the posts that the articles have in short: "captain" of "(capt)"."""
    posts = LANGUAGES[language].names.sheet_posts
    told = (post for short, post in posts.items() if short in words)
    return frozenset(word for post in told for word in WORD.findall(post))


def _states(words: frozenset[str], language: str) -> frozenset[str]:
    """The words of each state's name that the articles have in another form ("Dutch")."""
    pack = LANGUAGES[language]
    return frozenset(
        word.casefold()
        for state in pack.names.states
        for form in (*state.others, *state.adjectives)
        if words.issuperset(w.casefold() for w in WORD.findall(form))
        for name in (state.name, closest(state.name, form, pack.names))
        for word in WORD.findall(name)
    )


def _parties(words: frozenset[str], language: str) -> frozenset[str]:
    """The words of each party's names that the articles tell by a word for its people ("Tory")."""
    return frozenset(
        word.casefold()
        for party in LANGUAGES[language].names.political
        for form, name in (*party.members.items(), *party.letters.items())
        if words.issuperset(form.split())
        for word in WORD.findall(name)
    )


def _unfounded(fact: Fact, sentences: Mapping[str, str]) -> Iterator[str]:
    if fact.added_by and not (fact.evidence or fact.note or fact.url):
        yield "added without a note or a url"
    if not fact.added_by and not fact.evidence:
        yield "a fact without evidence"
    for piece in fact.pieces():
        text = sentences.get(piece.sentence)
        if text is None or not piece.text or text[piece.start : piece.end] != piece.text:
            yield f"{piece.text!r} is not in its sentence"
    for told in (fact, *_tellings(fact)):
        when = getattr(told, "when", None)
        if isinstance(when, When) and when.edtf is not None and not is_edtf(when.edtf):
            yield f"the date {when.edtf!r} is not EDTF"
    for telling in _tellings(fact):
        if telling.article not in {piece.article for piece in telling.evidence}:
            yield f"{telling.text!r} of {telling.article} has no evidence in it"


def _tellings(fact: Fact) -> tuple[Telling, ...]:
    return getattr(fact, "earlier", ())


def _ungrounded(
    fact: Fact, sentences: Mapping[str, str], known: frozenset[str], language: str
) -> Iterator[str]:
    plural_of = LANGUAGES[language].names.plural_of
    said = {word for e in fact.evidence for word in WORD.findall(sentences.get(e.sentence, ""))}
    yield from (f"{w!r} is not in its source" for w in _words(fact, VERBATIM) if w not in said)
    for telling in _tellings(fact):
        theirs = {w for e in telling.evidence for w in WORD.findall(sentences.get(e.sentence, ""))}
        yield from (
            f"{w!r} is not in its source" for w in WORD.findall(telling.text) if w not in theirs
        )
        named = WORD.findall(telling.said_by or "")
        yield from (f"{w!r} is not in its source" for w in named if w.casefold() not in known)
    of_one = {w for w in _words(fact, ("roles",)) if plural_of(w.casefold()) in known}
    for word in _words(fact, NAMING):
        if word.casefold() not in known and word not in of_one:
            yield f"{word!r} is not in its source"


def _words(fact: Fact, fields: Iterable[str]) -> Iterator[str]:
    for field in fields:
        value = "" if field in fact.edited else getattr(fact, field, None) or ""
        for text in value if isinstance(value, tuple) else (value,):
            yield from WORD.findall(text)
