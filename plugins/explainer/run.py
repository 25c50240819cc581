"""The build that goes on: what its parts tell each other over Pelican's signals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from blinker import ANY, Signal
from pelican import signals
from pelican.contents import Content

from explainer.fingerprint import UnknownError, marks_of, own_code
from explainer.ledger import Ledger
from explainer.sitemap import Address


@dataclass(slots=True)
class Run:
    """What one build has to remember until its end.

    Attributes:
        standing: Where the site of the last build stands until this one replaces it as a whole;
            None for a build that writes into it.
        marks: Of the code, the templates and the words with which this build began.
        addresses: Pages that readers may find, by their path.
        lines: What the editor is told.
    """

    standing: Path | None = None
    marks: Sequence[Any] = ()
    ledger: Ledger = field(default_factory=lambda: Ledger.of(None, None))
    addresses: dict[str, Address] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)

    def begin(self, cache: Path | None, folders: Iterable[Path]) -> None:
        """Forget the build before this one, but for its ledger in the folder of the cache.

        Args:
            cache: That folder; None for none.
            folders: Where templates and the words of the interface lie.
        """
        self.marks = [own_code(), *(marks_of(folder) for folder in folders)]
        self.ledger = Ledger.of(cache, self.standing)
        self.addresses, self.lines = {}, []

    def note(self, name: str, content: Content | None) -> None:
        """Remember a page of some content by its path in the site."""
        if getattr(content, "status", "published") != "published":
            return
        if name.endswith(".html") and name != "404.html":
            moment = getattr(content, "modified", None) or getattr(content, "date", None)
            changed = moment.date() if moment else None
            self.addresses[name] = Address(path=name, changed=changed)


RUN = Run()
"""The build that goes on; Pelican makes one after the other, and its signals know no other tie."""


def refuse_foreign_code() -> None:
    """Refuse to compare pages that somebody else's code may have changed.

    Raises:
        UnknownError: somebody listens to Pelican's signals whom we do not know.
    """
    for signal in vars(signals).values():
        for receiver in signal.receivers_for(ANY) if isinstance(signal, Signal) else ():
            module = getattr(receiver, "__module__", None) or type(receiver).__module__
            if module.partition(".")[0] not in {"pelican", "explainer"}:
                raise UnknownError(f"code of {module}, which listens to Pelican")
