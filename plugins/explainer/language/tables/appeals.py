"""The type of a language's words with which a page of news speaks to its readers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealWords:
    """Words by which a page asks, offers or labels something, in lower case.

    Attributes:
        inviting: How a sentence opens that asks readers to do something ("subscribe", "sign up").
        to_us: Those of them that need no more ("email us").
        either: Such words that are nouns as well ("support"), a request only before one of
            ``ours``.
        ours: Words behind such a word that tell that it is a request ("our", "us").
        here: Words with which a request ends that needs no more ("now").
        things: What a page has for its readers ("newsletter").
        saying: Words that tell that somebody says it ("said").
        polite: Words that may stand before a request ("please").
        you: Words for the reader ("you", "your").
        phrases: Words that only such lines hold, and no sentence of an article does ("your
            inbox").
        labels: What stands alone on a line as the name of a part of the page ("most read").
        heads: What stands before a colon and the names of who made, or of what is filed
            ("tags").
        stamps: What a line of dates is made of besides these ("published", "gmt").
        stamping: Words of these without which it is none ("updated").
        months: Names of days and months.
        wires: Agencies as they sign at the end of a text.
        signing: Words before such a name ("with", "inputs").
        covering: Verbs that tell what an author does ("covers").
        being: Verbs that lead to what an author is ("is").
        authors: What an author is told to be ("reporter").
    """

    inviting: tuple[str, ...]
    to_us: frozenset[str]
    either: frozenset[str]
    ours: frozenset[str]
    here: frozenset[str]
    things: frozenset[str]
    saying: frozenset[str]
    polite: frozenset[str]
    you: frozenset[str]
    phrases: tuple[str, ...]
    labels: frozenset[str]
    heads: frozenset[str]
    stamps: frozenset[str]
    stamping: frozenset[str]
    months: frozenset[str]
    wires: frozenset[str]
    signing: frozenset[str]
    covering: frozenset[str]
    being: frozenset[str]
    authors: frozenset[str]
