"""Whose dollars "$5 million" is: the United States', another land's, or nobody tells.

The press of several lands writes "$5" of its own money, agencies of that of the United States.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from explainer.text.amounts import Amount, amounts

if TYPE_CHECKING:
    from explainer.language.tables.amounts import AmountWords
    from explainer.model import Reading

MARK = "$"
LETTERS = re.compile(r"[a-z.]+")
CACHE = "explainer.dollars"
FEW = 2
"""So many times at least an article tells of a land that it is about."""
NAME = 3
"""Words of the longest name of a land."""


def currency_of(amount: Amount, words: str, reading: Reading) -> str:
    """Give the unit of money: its code, or the noun alone where nobody tells whose dollars it is.

    Args:
        amount: An amount of money.
        words: Its words in the article.
        reading: The article.
    """
    table = reading.pack.amounts
    if amount.unit != table.currency_marks.get(MARK) or _is_marked(words, table):
        return amount.unit
    kept: str | None = reading.doc.user_data.get(CACHE)
    if kept is None:
        kept = reading.doc.user_data[CACHE] = _plain_dollars(reading, amount.unit)
    return kept


def _is_marked(words: str, table: AmountWords) -> bool:
    """Whether the words of an amount tell themselves whose dollars it is: "US$5", "USD 5m"."""
    return any(word in table.dollar_lands for word in LETTERS.findall(words.lower()))


def _plain_dollars(reading: Reading, usual: str) -> str:
    """What "$5" is in an article: the unit of all its dollars that name no land."""
    table = reading.pack.amounts
    told = _lands(reading)
    times = told.pop(usual, 0)
    if not told:
        return usual
    (land, most), *others = told.most_common()
    if most <= times or (most < FEW and not _is_of(reading, land)):
        return usual
    named = [
        (found.unit, _is_marked(sentence.text[found.start : found.end], table))
        for sentence in reading.article.sentences
        if MARK in sentence.text or table.dollars[:-1] in sentence.text
        for found in amounts(sentence.text, table)
        if found.kind == "money"
    ]
    if any(unit in told for unit, _ in named):
        return usual  # beside "A$5m" another "$3m" is converted
    own = any(unit == usual and marked for unit, marked in named) or _is_of(reading, land)
    return land if own and not others else table.dollars


def _lands(reading: Reading) -> Counter[str]:
    """How often an article names each land of dollars, by the code of these."""
    table, doc = reading.pack.amounts.dollar_lands, reading.doc
    found: Counter[str] = Counter()
    for token in doc:
        if not token.text[0].isupper():
            continue
        for length in range(1, NAME + 1):
            span = doc[token.i : token.i + length]
            if (code := table.get(span.text.lower())) and len(span) == length:
                found[code] += 1
    return found


def _is_of(reading: Reading, land: str) -> bool:
    """Whether an article stands on a page of a land's own: "elmpost.com.au"."""
    host = urlsplit(reading.article.url or "").hostname or ""
    return host.endswith(f".{land[:2].lower()}")
