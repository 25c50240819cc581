"""Keys: by which parts of its key an event is known again; what each sign before one means."""

from __future__ import annotations

ACTOR, NUMBER, SUBJECT, OBJECT, RANK = "@", "#", "^", "=", "~"
"""Before a part of an event's key: an actor of the story, a number, who does it, to what, and
which of several it is ("first", "last")."""

SAID, NOW, ONCE, APART = "!said", "!now", "!once", "!apart"
"""Parts of an event's key: somebody said something; it is told in a tense of now; it befalls
somebody once in a story ("was arrested", "was found dead"); it is set apart from what was told
before ("another raid")."""

SIGNS = frozenset({NUMBER, SUBJECT, OBJECT, RANK, "!"})
OPENERS = SIGNS | {ACTOR}
"""Signs that tell what a part of a key is; no word of a text may open with one."""

DAY = len("2025-06-09")
"""Characters of a time that names a day, or a stretch of time."""
