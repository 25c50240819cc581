"""Key sentences: those that carry the story, each with the link to its place."""

from __future__ import annotations

from dataclasses import dataclass

from explainer.pages.book import Book
from explainer.pages.receipts import Receipt, Receipts
from explainer.pages.repeats import same_words
from explainer.sections.brief import ANSWER, BRIEF


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key sentence, whole, with the link to its place.

    Attributes:
        receipt: None where an editor wrote it; then ``receipts`` has the ground.
        replies: Whether somebody denies in it what another key sentence tells.
    """

    anchor: str
    text: str
    receipt: Receipt | None
    receipts: Receipts
    replies: bool


def keys_of(book: Book) -> tuple[Key, ...]:
    """Give the key sentences of a story but for one that only repeats its title."""
    facts = (f for f in book.story.of(BRIEF) if not same_words(f.text, book.story.title))
    made = ((fact, book.desk.receipts(fact, limit=1)) for fact in facts)
    return tuple(
        Key(
            anchor=f"key_{fact.id}",
            text=fact.text,
            receipt=next(iter(receipts.shown), None),
            receipts=receipts,
            replies=fact.rule == ANSWER,
        )
        for fact, receipts in made
    )
