"""The Event: one entry of the timeline."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from explainer.model import Fact, Sourcing, Status, Telling, When, grown, internal, refers_to


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Fact):
    """Something that happened or will.

    Attributes:
        text: One short clause in the article's words: who did what.
        when: Its time; None where the article gives none at all.
        said_by: Who asserts it, in the article's words; None where the article itself does.
        actors: Ids of who's-who entries that take part.
        meant: Ids of who's-who entries for whom the pronouns of the text stand.
        places: For each of them the characters of the text up to the end of its pronoun, never
            shown.
        position: Where the event sorts, never shown: an ISO day that the text allows, with a
            clock time where events of one day are told by the hour, and signs of before and after.
        ordered: Whether the article says where it stands among the others, never shown: by a day,
            a tense or words of before and after. What it does not place is listed apart.
        quoted: Whether its words all stand between the marks of a quotation, never shown: pages
            set them in marks.
        key: Lemmas of what happens and of who takes part; the same event has the same.
        earlier: What older articles told instead, the oldest first.
        differs: Ids of the events of other articles that tell another day of the same.
    """

    text: str
    when: When | None
    status: Status
    said_by: str | None = None
    sourcing: Sourcing = "article"
    actors: tuple[str, ...] = refers_to("actors", ())
    meant: tuple[str, ...] = refers_to("actors", ())
    places: tuple[int, ...] = internal(())
    position: str = internal("")
    ordered: bool = internal(True)
    quoted: bool = internal(False)
    key: tuple[str, ...] = internal(())
    earlier: tuple[Telling, ...] = grown()
    differs: tuple[str, ...] = grown(refers_to="timeline")

    def placed_as(self, others: Iterable[Event]) -> Event:
        """Give it in the place of the first of others that has one, if it has none itself."""
        place = next((event for event in (self, *others) if event.ordered), self)
        return replace(self, position=place.position, ordered=place.ordered)

    def told_in(self, whole: Event) -> Event:
        """Give it in the words of another event, which open with its own and tell more."""
        return replace(
            whole,
            rule=self.rule,
            when=self.when,
            position=self.position,
            ordered=self.ordered,
            key=self.key,
            actors=tuple(dict.fromkeys((*self.actors, *whole.actors))),
        )

    @property
    def placed(self) -> bool:
        """Whether it has a day, or the article says what it came before or after."""
        return self.ordered or bool(self.when and self.when.edtf)
