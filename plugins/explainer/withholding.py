"""Withholding: what is left of a story whose article may not be republished.

Pages, data files, feed and search are all made of what stays: short statements in the article's
words, each with the number of its sentence. No whole sentence is among them but a very short one.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from explainer.growing import still_differing
from explainer.model import Edit, Evidence, Fact, FieldChange, Sentence, Story, Telling
from explainer.sections import SECTIONS
from explainer.sections.brief import BRIEF

F = TypeVar("F", bound=Fact)

LONGEST = 25
"""Words of a statement that may stand; a longer one is left out, for cut it could say another
thing."""
SHORT = 12
"""Words of a sentence that may stand whole; a link that scrolls to it has no more of it."""
WHOLE = 0.9
"""Share of a sentence's letters with which a statement is that sentence."""
SIGNED = ("id", "rule", "note", "url", "added_by", "confidence")
"""Fields whose words are not the article's."""

Texts = Mapping[str, Sentence]


def withheld(story: Story) -> Story:
    """Give what of a story may be told: all of it, unless its source is not to be shown.

    Left out are key sentences and statements that are long or a whole sentence; evidence that is
    keeps its place alone, its words are "". What an editor wrote stays.
    """
    if story.show_source != "none":
        return story
    texts = {s.id: s for article in story.articles for s in article.sentences}
    facts, left = story.facts, list[str]()
    for section in SECTIONS:
        found = story.of(section)
        kept = tuple(
            _placed(fact, texts)
            for fact in found
            if fact.added_by or (section is not BRIEF and not _tells_all(fact, texts))
        )
        left += [section.name] * (len(found) - len(kept))
        facts = facts.having(section, still_differing(section.growth, kept))
    edits = tuple(_edit(edit, texts) for edit in story.edits)
    return replace(story, facts=facts, edits=edits, withheld=tuple(left))


def _tells_all(fact: Fact, texts: Texts) -> bool:
    """Whether words of a fact are more than a short statement."""
    own = [texts[piece.sentence] for piece in fact.evidence]
    return any(_is_much(words, sentence) for words in _words(fact) for sentence in own)


def _is_much(words: str, sentence: Sentence) -> bool:
    return len(words.split()) > LONGEST or _is_whole(words, sentence)


def _words(fact: Fact) -> Iterator[str]:
    """What a fact says in the article's words, field by field."""
    for field in dataclasses.fields(fact):
        value = getattr(fact, field.name)
        if isinstance(value, str) and field.name not in (*SIGNED, *fact.edited):
            yield value


def _is_whole(words: str, sentence: Sentence) -> bool:
    """Whether words are a sentence but for a few: no very short one, and no headline."""
    counts = sentence.paragraph > 0 and len(sentence.text.split()) > SHORT
    return counts and _letters(words) >= WHOLE * _letters(sentence.text)


def _letters(text: str) -> int:
    return sum(char.isalnum() for char in text)


def _placed(fact: F, texts: Texts) -> F:
    """A fact whose evidence has its words where they are few, else its place alone.

    What older articles told in many words is left out.
    """
    changed: dict[str, Any] = {
        field.name: tuple(_item(v, texts) for v in value if not _is_long(v, texts))
        for field in dataclasses.fields(fact)
        if isinstance(value := getattr(fact, field.name), tuple)
        and any(isinstance(v, Evidence | Telling) for v in value)
    }
    return replace(fact, **changed)


def _is_long(item: Evidence | Telling, texts: Texts) -> bool:
    own = [texts[piece.sentence] for piece in item.evidence] if isinstance(item, Telling) else []
    return any(_is_much(item.text, sentence) for sentence in own)


def _item(item: Evidence | Telling, texts: Texts) -> Evidence | Telling:
    if isinstance(item, Evidence):
        return _piece(item, texts)
    return replace(item, evidence=tuple(_piece(piece, texts) for piece in item.evidence))


def _piece(piece: Evidence, texts: Texts) -> Evidence:
    few = len(piece.text.split()) <= LONGEST
    if few and not _is_whole(piece.text, texts[piece.sentence]):
        return piece
    return replace(piece, start=0, end=0, text="")


def _edit(edit: Edit, texts: Texts) -> Edit:
    """A correction with no more of the article's words than tell which statement it changed."""
    changes = tuple(
        FieldChange(
            name=change.name,
            before=_cut(_told(change.before, texts)),
            after=_told(change.after, texts),
        )
        for change in edit.changes
    )
    return replace(edit, changes=changes, joined=_cut(edit.joined))


def _told(value: Any, texts: Texts) -> Any:
    """A value of a field, evidence with its words where they are few."""
    if isinstance(value, tuple):
        return tuple(_told(v, texts) for v in value)
    return _piece(value, texts) if isinstance(value, Evidence) else value


def _cut(value: Any) -> Any:
    """A text, or each of several, up to as many words as a sentence may have."""
    if isinstance(value, tuple):
        return tuple(_cut(v) for v in value)
    if not isinstance(value, str) or len(value.split()) <= SHORT:
        return value
    return f"{' '.join(value.split()[:SHORT])}…"
