"""Key sentences: those that carry the story, each with the link to its place."""

from __future__ import annotations

from dataclasses import dataclass

from explainer.pages.book import Book
from explainer.pages.receipts import Receipt, Receipts
from explainer.pages.repeats import same_words
from explainer.sections.brief import ANSWER, BRIEF

OPEN = 2
"""Key sentences that stand open; one more is shown rather than folded."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """The key sentences of a story as they stand under its headline.

    Attributes:
        lead: The first, which stands for the summary where no editor wrote one; else None.
        opened: The next of them, open to see.
        replies: Those that deny what another tells, open to see.
        folded: The rest.
    """

    lead: Key | None
    opened: tuple[Key, ...]
    replies: tuple[Key, ...]
    folded: tuple[Key, ...]

    @property
    def shown(self) -> tuple[Key, ...]:
        """Those that need no click but for replies."""
        return (self.lead, *self.opened) if self.lead else self.opened


def opening_of(book: Book) -> Opening:
    """Part the key sentences: the first stand open, and none is folded alone."""
    keys = keys_of(book)
    lead = keys[0] if keys and not book.story.summary else None
    others = keys[1:] if lead else keys
    carrying = tuple(key for key in others if not key.replies)
    first = OPEN - 1 if lead else OPEN
    first = len(carrying) if len(carrying) == first + 1 else first
    return Opening(
        lead=lead,
        opened=carrying[:first],
        replies=tuple(key for key in others if key.replies),
        folded=carrying[first:],
    )


def keys_of(book: Book) -> tuple[Key, ...]:
    """Give the key sentences of a story but for one that only repeats its title."""
    facts = (f for f in book.story.of(BRIEF) if not same_words(f.text, book.story.title))
    made = ((fact, book.till.receipts(fact, limit=1)) for fact in facts)
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
