"""Pointers: titles of other articles that a copied text has run into its own sentences.

"It burned. Related article Elm shuts its mill Roe said she was sad." ends behind "mill".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from explainer.language.tables.page import PageWords

ENDED = re.compile(r"[.!?][\"”’)]* $")
"""The end of a sentence right before a place."""
CAPITAL = re.compile(r"(?<=[a-z\d’!?] )[A-Z][\w-]*")
"""A capital behind a small word, with which the next sentence may open."""
RUN = re.compile(r"[A-Z][\w-]*(?: [A-Z][\w-]*){0,3}")
"""A name, as far as capitals tell."""
BEHIND = 3
"""Words between the name that opens a sentence and its verb: "Elm's | planning clerks | said"."""


def pointer_in(sentence: str, told: str, words: PageWords) -> tuple[int, int] | None:
    """Give where a pointer and what is its own before it starts, and where its title ends.

    ``told`` is the whole article, which tells what the names and the small words in it are.
    """
    label = next((i for w in words.pointers if (i := sentence.find(w)) >= 0), -1)
    if label < 0:
        return None
    start = label if ENDED.search(sentence[:label]) else 0
    return start, label + _title_end(sentence[label:], told, words)


def _title_end(text: str, told: str, words: PageWords) -> int:
    """Where a title ends, written without a stop before the next sentence.

    Where a quotation opens that is a sentence, where a small word has a capital letter, or where
    something begins that the article knows, with its verb: "Elm shuts its mill |The mayor left",
    "Elm shuts its mill |Roe said"; else at the end.
    """
    opened = re.search(r"“(?=[A-Z])", text)
    capitals = list(CAPITAL.finditer(text))[1:]
    small = next((m.start() for m in capitals if m[0] in words.resuming), None)
    end = min(opened.start() if opened else len(text), len(text) if small is None else small)
    begun = [at for at in _begun(text, told, words) if at < end]
    return begun[0] if len(begun) == 1 else end


def _begun(text: str, told: str, words: PageWords) -> Iterator[int]:
    """Where a sentence may open with a name of the article, or with a word of it, and go on."""
    for m in list(CAPITAL.finditer(text))[1:]:
        before = text[: m.start()].split()[-1].strip("’!?")
        run = RUN.match(text, m.start())
        leads = before in words.leading or before.endswith(words.doing)
        inside = before[:1].isupper() or leads or is_verb(before, words)
        if run is None or inside:
            continue
        common = re.search(rf"\b{m[0].lower()}\b", told) is not None
        name = len(re.findall(rf"\b{re.escape(run[0])}\b", told)) > 1
        if (common or name) and _goes_on(text[run.end() :], words):
            yield m.start()


def _goes_on(rest: str, words: PageWords) -> bool:
    """Whether a verb follows soon, behind small words: "'s planning clerks | said"."""
    owned = re.match(r"[’']s ", rest) is not None
    for at, word in enumerate(rest.split()[: BEHIND + 1]):
        bare = re.sub(r"^[’']s$", "", word)
        if bare and is_verb(bare, words) and not (owned and at == 1):
            return True  # but "Elm's | wounded | clerks"
        if bare and (not bare[0].islower() or not bare[-1].isalnum() or bare in words.leading):
            return False
    return False


def is_verb(word: str, words: PageWords) -> bool:
    """Whether a word looks like a finite verb: "said", "landed", "fell"."""
    plain = word.replace("n’t", "").replace("n't", "")
    return plain in words.over or plain in words.copulas or is_past(plain, words)


def is_past(word: str, words: PageWords) -> bool:
    """Whether a word looks like a past form: "landed", "fell"."""
    return word.islower() and (word.endswith(words.pasts) or word in words.past_forms)
