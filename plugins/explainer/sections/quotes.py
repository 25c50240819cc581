"""In their words: direct quotations with their speakers, and reported statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explainer.model import Fact, Facts, Reading, Section, Sourcing, refers_to


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Fact):
    """What somebody said.

    Attributes:
        text: As it stands in the article, quotation marks included where it is direct.
        speaker: A name where the article names the speaker anywhere, else the article's words.
        actor: Id of the speaker in the who's who; None for two speakers or an unnamed one.
        direct: True for words inside quotation marks, False for reported speech.
    """

    text: str
    speaker: str
    actor: str | None = refers_to("actors", None)
    direct: bool = True
    sourcing: Sourcing = "named"


def extract(reading: Reading, found: Facts) -> Iterable[Quote]:
    """Find direct and reported statements in the order of the article."""
    return ()


def join(quotes: Sequence[Quote]) -> Quote:
    """Keep the first of several equal quotations."""
    return quotes[0]


QUOTES = Section(
    name="quotes",
    fact=Quote,
    extract=extract,
    same=lambda quote: (quote.text, quote.speaker),
    join=join,
    order=lambda quote: (),
    needs=("actors",),
    path="quotes",
)
