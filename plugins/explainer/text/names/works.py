"""Works: titles of books, films and shows in quotation marks, and the names inside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.model import Reading
from explainer.text.marks import POSSESSIVES
from explainer.text.names.artworks import is_titled
from explainer.text.names.draft import Draft, key_of
from explainer.text.syntax.clauses import NOUN_SUBJECTS
from explainer.text.tokens import SMALL, Tokens

OPENERS = frozenset("\"“‘'") | {"``", "''"}
CLOSERS = frozenset("\"”’'") | {"''"}
SINGLES = frozenset("‘’'")
LONGEST = 10
"""Tokens of a title."""
STOPS = frozenset(",.:;")
SORTS = frozenset({"NOUN", "ADJ"})
"""Parts of speech of a noun for a work before its name, as the model sees it: "the musical"."""
CLAUSES = frozenset({"relcl", "acl", "ccomp"})
CAST = 3
"""Parts of a film that are named with those who play them."""
FEW = 2
"""Words before the possessive inside a title."""


def outside_titles(
    tokens: Tokens, drafts: Sequence[Draft], spans: Sequence[tuple[int, int]], words: NameWords
) -> list[Draft]:
    """Give the drafts without those that only titles of works name: "The Ann Roe Hour".

    A person whom a longer title names stays, but for a title that opens with the name and a colon;
    so does what ends as the name of a body does.
    What the article also names outside a title stays.
    """
    titles = [title for start, end in spans for title in _titles(tokens, start, end)]
    inside = {at: title for title in titles for at in range(*title)}
    known = {key_of(tokens, d) for d in drafts if d.start not in inside}
    return [
        d
        for d in drafts
        if d.start not in inside
        or key_of(tokens, d) in known
        or " ".join(key_of(tokens, d)) in either(words.bodies, words.state_words)
        or _is_part(tokens, d, inside[d.start], words)
    ]


def outside_called(reading: Reading, drafts: Sequence[Draft], words: NameWords) -> list[Draft]:
    """Give the drafts without single words that a noun before them calls a work: "the film | Roe".

    Not where a clause follows: "the film Roe made".
    """
    doc, own = reading.doc, []
    for draft in drafts:
        before, root = doc[max(draft.start - 1, 0)], doc[draft.end - 1]
        noun = before.lower_ in words.shown and before.pos_ in SORTS and before.i < draft.start
        told = root.dep_ in NOUN_SUBJECTS and root.head.dep_ in CLAUSES
        goes_on = draft.end < len(doc) and doc[draft.end].pos_ in ("NOUN", "PART", "PROPN")
        if not noun or draft.titled or draft.end - draft.start > 1 or told or goes_on:
            own.append(draft)
    return own


def outside_owned(
    reading: Reading, tokens: Tokens, drafts: Sequence[Draft], words: NameWords
) -> list[Draft]:
    """Give the drafts without the halves of a title that holds a possessive: "Roe's | Garden".

    Something must say once that it is a work. Who is named elsewhere too is the owner, and stays;
    else all that somebody owns by name is of one series.
    """
    owned = {d: _owned(tokens, d, drafts) for d in drafts if _owns(tokens, d, words)}
    halves = {at for title in owned.values() for at in range(title.start, title.end)}
    alone = {key_of(tokens, d)[-1:] for d in drafts if d.start not in halves}
    told = [d for d, title in owned.items() if is_titled(reading, tokens, title, words)]
    said = {key_of(tokens, owned[d]) for d in told}
    series = {key_of(tokens, d) for d in told if key_of(tokens, d)[-1:] not in alone}
    gone: set[int] = set()
    for owner, title in owned.items():
        whole = key_of(tokens, owner) in series
        if whole or key_of(tokens, title) in said:
            gone.update(range(title.start if whole else owner.end, title.end))
    return [d for d in drafts if d.start not in gone]


def _owns(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a possessive and a word with a capital stand behind a name; no station's or paper's.

    "Elm TV's Zenda" is by somebody: letters and the last word of a body tell.
    """
    at, inside = draft.end, tokens.text[draft.start : draft.end]
    if POSSESSIVES.isdisjoint(tokens.low[at : at + 1]):
        return False
    body = tokens.low[at - 1] in either(words.body_heads, words.stations, words.company_endings)
    plain = len(inside) <= FEW and all(word.istitle() for word in inside)
    return plain and not body and any(map(str.istitle, tokens.text[at + 1 : at + 2]))


def _owned(tokens: Tokens, draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """The name and what it owns by name, or the one word with a capital."""
    at = draft.end + 1
    end = next((d.end for d in drafts if d.start == at), at + 1)
    return Draft(start=draft.start, end=end, label="")


def _is_part(tokens: Tokens, draft: Draft, title: tuple[int, int], words: NameWords) -> bool:
    """Whether a name is a body's, or a person's and a part of a title: "Midday with | Ann Roe"."""
    start, end = title
    while end > start and tokens.text[end - 1] in STOPS:
        end -= 1
    if tokens.low[draft.end - 1] in words.body_heads:
        return not _is_in_work(tokens, draft, start, words) or draft.end != end
    whole = draft.start == start and (draft.end == end or tokens.text[draft.end] in STOPS)
    return draft.label == "person" and draft.end - draft.start > 1 and not whole


def _is_in_work(tokens: Tokens, draft: Draft, start: int, words: NameWords) -> bool:
    """Whether a title stands behind "in", as a work does, though it ends as a body's name does.

    "United six heroes in “| Salt League |”"; nothing is written there, as in a paper.
    """
    link = start - 2
    inside = link > 0 and tokens.low[link] in words.cast_links and draft.start == start
    paper = tokens.low[draft.end - 1] in words.outlets or tokens.low[link - 1] in words.writings
    return inside and not paper


def outside_casts(tokens: Tokens, drafts: Sequence[Draft], words: NameWords) -> list[Draft]:
    """Give the drafts without the parts of a film behind which those who play them are named.

    "The characters Salter (Ann Roe), Iron Elm (Bo Fox) and Captain Zenda (Cy Poe)": three at least,
    in an article that calls somebody a character.
    """
    if words.invented.isdisjoint(words.singular_of(low) for low in {*tokens.low}):
        return [*drafts]
    starts = {draft.start: draft for draft in drafts}
    parts = [d for d in drafts if _is_played(tokens, starts.get(d.end + 1), d, words)]
    if len(parts) < CAST:
        return [*drafts]
    known = {(d.titled, key_of(tokens, d)) for d in parts}
    return [d for d in drafts if (d.titled, key_of(tokens, d)) not in known]


def _is_played(tokens: Tokens, player: Draft | None, part: Draft, words: NameWords) -> bool:
    """Whether only the full name of a person stands in brackets behind a name: "X (Ann Roe)"."""
    if player is None or player.end - player.start < FEW:
        return False
    marks = tokens.text[part.end], tokens.text[player.end : player.end + 1]
    named = player.label == "person" or tokens.low[player.start] in words.given
    return marks == ("(", [")"]) and named


def _titles(tokens: Tokens, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The pieces in quotation marks of a sentence whose words all have capitals."""
    at = start
    while at < end:
        opens = tokens.text[at] in OPENERS and tokens.glued[at]
        if not opens or (at > start and tokens.glued[at - 1] and tokens.text[at - 1].isalnum()):
            at += 1
            continue
        stop = at + 1
        double = tokens.text[at] not in SINGLES  # "“Singin' in the Elms”": no single mark closes it
        while stop < min(end, at + LONGEST + 2) and not _closes(tokens, stop, end, double=double):
            stop += 1
        closed = stop < end and _closes(tokens, stop, end, double=double)
        if closed and _is_title(tokens, at + 1, stop):
            yield at + 1, stop
            at = stop
        at += 1


def _closes(tokens: Tokens, at: int, end: int, *, double: bool) -> bool:
    """Whether a mark closes a quotation: the word before is glued to it, none behind it."""
    if tokens.text[at] not in CLOSERS or not tokens.glued[at - 1]:
        return False
    if double and tokens.text[at] in SINGLES:
        return False
    inner = tokens.glued[at] and at + 1 < end and tokens.text[at + 1].isalnum()
    return not inner


def _is_title(tokens: Tokens, start: int, end: int) -> bool:
    """Whether more than one word stands here and all but the little ones have a capital."""
    alpha = [at for at in range(start, end) if tokens.text[at][0].isalnum()]
    small = [at for at in alpha if tokens.text[at][0].islower()]
    if len(alpha) - len(small) < 2 or (small and small[0] == alpha[0]):
        return False
    return all(tokens.pos[at] in SMALL or tokens.tag[at] == "POS" for at in small)
