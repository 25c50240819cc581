"""Lists: items, with or without bullets, under a line that announces topics."""

from __future__ import annotations

from collections.abc import Iterator

from explainer.model import Reading

ITEM = 160
"""Characters; a longer line is a paragraph."""
MOST = 40
"""Items in one list."""
STOPS = (".", "!", "?", ":", "…")


def lists_in(reading: Reading) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Give each line that announces topics and the sentences that are its items, by position."""
    sentences = reading.article.sentences
    at = 0
    while at < len(sentences):
        line = sentences[at].text.rstrip()
        items = _items(reading, at) if line.endswith(":") else ()
        if items and announces(line, reading):
            yield at, items
        at += 1 + len(items)


def announces(line: str, reading: Reading) -> bool:
    """Tell whether a line that ends in a colon announces topics."""
    low = " " + " ".join(line.lower().replace(":", " ").split()) + " "
    return any(f" {cue} " in low for cue in reading.pack.agenda.cues)


def _items(reading: Reading, line: int) -> tuple[int, ...]:
    """The sentences after a line that are items: marked ones, or bare lines of one sentence.

    A list ends where a line is a full sentence, or long.
    """
    sentences = reading.article.sentences
    found: list[int] = []
    for at in range(line + 1, min(len(sentences), line + 1 + MOST)):
        sentence = sentences[at]
        if sentence.paragraph == sentences[at - 1].paragraph:
            break
        text = sentence.text.rstrip()
        alone = at + 1 == len(sentences) or sentences[at + 1].paragraph != sentence.paragraph
        bare = text and not text.endswith(STOPS) and len(text) <= ITEM and sentence.kind == "text"
        if not alone or not (sentence.kind == "item" or bare):
            break
        if found and sentences[found[0]].kind != sentence.kind:
            break
        found.append(at)
    bare_list = found and sentences[found[0]].kind == "text"
    return tuple(found) if len(found) > 1 or not bare_list else ()
