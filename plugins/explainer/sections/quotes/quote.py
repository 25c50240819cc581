"""The Quote type: what somebody said, with who says it."""

from __future__ import annotations

from dataclasses import dataclass

from explainer.model import Fact, Sourcing, internal, refers_to


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Fact):
    """What somebody said.

    Attributes:
        text: As it stands in the article, quotation marks included where it is direct; what
            interrupts it ("he said") is an ellipsis.
        speaker: A name where the article names the speaker anywhere, else the article's words.
        actor: Id of the speaker in the who's who; None for two speakers or an unnamed one.
        direct: True for words inside quotation marks, False for reported speech.
        clause: The article's clause around quoted words that are only a part of one, their subject
            or verb included; None where they can stand alone.
        meant: Ids of who's-who entries for whom the pronouns of reported speech stand, where that
            is not who speaks.
        places: For each of them the characters of the text up to the end of its pronoun, never
            shown.
    """

    text: str
    speaker: str
    actor: str | None = refers_to("actors", None)
    direct: bool = True
    clause: str | None = None
    sourcing: Sourcing = "named"
    meant: tuple[str, ...] = refers_to("actors", ())
    places: tuple[int, ...] = internal(())
