"""Names: where an article names somebody or something, and what kind of thing it is.

What a name is follows from all its mentions: a title before it, the words it is made of, and
the model's labels. One name is of one kind throughout an article.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.model import ActorKind, Reading
from explainer.text.names.acronyms import is_spelt_out
from explainer.text.names.credits import is_agency, is_credit, is_listed
from explainer.text.names.draft import Draft, key_of
from explainer.text.names.entities import drafts_of
from explainer.text.names.extending import (
    tails_of,
    with_initial,
    with_numbers,
    with_particle,
)
from explainer.text.names.inserts import inserts_of, pieces
from explainer.text.names.kinds import kinds_of
from explainer.text.names.openers import (
    behind_months,
    outside_crowds,
    outside_fields,
    outside_indexes,
    outside_posts,
    with_creeds,
    without_openers,
)
from explainer.text.names.pairs import is_half, parted, surnamed, with_sides
from explainer.text.names.panels import is_of_departments
from explainer.text.names.possessives import with_possessive
from explainer.text.names.sheets import (
    of_players,
    outside_sheets,
    sheets_of,
    with_players,
    with_voters,
)
from explainer.text.names.unseen import unseen, whole_again
from explainer.text.names.whereabouts import is_address, is_numeral
from explainer.text.names.works import outside_called, outside_casts, outside_owned, outside_titles
from explainer.text.parsing.datelines import dateline_end
from explainer.text.syntax.clauses import FINITE
from explainer.text.tokens import Tokens

TITLE_CASE = 0.6
"""Of the words of a line: where more open with a capital, capitals say nothing about names."""


PEERAGE = 2
"""Tokens of the title of a peer before its place: "Duke of"."""
FIRST_LINES = 2
"""Sentences of which one may be the headline and one have a dateline: "HALDEN: Poe left"."""
LONGEST_BODY = 4
"""Tokens for a body that a town has, at most: "district attorney's office"."""
ROW = 3
"""People of a line who make a row of people of it."""
CLOSERS = frozenset(",.;")
"""Marks behind a name."""
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV"})
TITLED = frozenset({"AUX", "PRON"})
"""Little words that have a capital in a title, too: "They | were Ann Roe, Bo Fox and Cy Poe."."""
END_MARKS = ".!?:;\"'”’)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One mention of somebody or something by name: ``doc[start:end]``.

    Attributes:
        words: The name in running text, without line breaks or a possessive ending.
        kind: What bears the name.
        titled: Whether a title or a role stands right before it.
        sure: Whether its kind follows from words and titles, or the model said it twice.
    """

    start: int
    end: int
    words: str
    kind: ActorKind
    titled: bool = False
    sure: bool = True


def names_of(reading: Reading) -> tuple[Name, ...]:
    """Find every mention by name, in the order of the article, without overlaps."""
    words = reading.pack.names
    tokens = Tokens.of(reading.doc, reading.pack.labels)
    drafts, loud = _drafted(reading, tokens)
    drafts = list(surnamed(tokens, drafts, words))
    spans = [(span.start, span.end) for span in reading.spans]
    drafts = outside_titles(tokens, outside_casts(tokens, drafts, words), spans, words)
    drafts = outside_owned(reading, tokens, outside_called(reading, drafts, words), words)
    drafts = outside_fields(reading, outside_posts(reading, drafts, words), words)
    drafts = outside_crowds(reading, drafts)
    drafts = behind_months(reading, drafts)
    drafts = with_numbers(tokens, outside_indexes(reading, drafts, words))
    drafts = with_sides(tokens, without_openers(tokens, drafts, loud, words), words)
    sheets = sheets_of(reading)
    drafts = outside_sheets(sheets, parted(tokens, drafts, words))
    kinds, doubtful = kinds_of(reading, tokens, with_voters(tokens, sheets, drafts, words), words)
    of_players(tokens, sheets, kinds, words, doubtful)
    known = [(d, kind) for d in drafts if (kind := kinds.get(key_of(tokens, d))) is not None]
    taken = {d.start for d, _ in known}
    told = _with_surnames(kinds, words) if loud else {}
    for start, end in loud:
        known.extend(p for p in _again(tokens, start, end, told) if p[0].start not in taken)
    again = whole_again(tokens, known, kinds, words)
    known = [(draft, kind) for draft, kind in again if not is_credit(tokens, draft, words)]
    known.extend(unseen(tokens, [draft for draft, _ in known], kinds, words))
    known.sort(key=lambda pair: pair[0].start)
    known = with_creeds(reading, known)
    people = (d for d, kind in known if kind == "person")
    alone = (d for d in people if words.circles.isdisjoint(tokens.low[d.end : d.end + 2]))
    times = Counter(tokens.low[d.end - 1] for d in alone)
    known = [_with_people(tokens, draft, kind, times, words) for draft, kind in known]
    tails = tails_of(tokens, known, words)
    known = [(with_particle(tokens, draft, kind, tails, words), kind) for draft, kind in known]
    known = [(with_initial(tokens, draft, kind, words), kind) for draft, kind in known]
    kept = with_players(tokens, sheets, with_possessive(tokens, known, words), words)
    return tuple(
        Name(
            start=d.start,
            end=d.end,
            words=_written(reading.doc[d.start : d.end].text, words),
            kind=kind,
            titled=d.titled,
            sure=key_of(tokens, d) not in doubtful,
        )
        for d, kind in kept
    )


def _drafted(reading: Reading, tokens: Tokens) -> tuple[list[Draft], list[tuple[int, int]]]:
    """The names by their letters and the model's labels, and the bounds of what is in capitals."""
    words = reading.pack.names
    drafts: list[Draft] = []
    loud: list[tuple[int, int]] = []
    inserts = inserts_of(tokens, words)
    for number, span in enumerate(reading.spans):
        opening = tokens.low[span.start : min(span.start + 2, span.end)]
        if opening[0] == "(" and opening[-1] in words.credits:
            continue
        parts = pieces(span.start, span.end, inserts)
        found = [d for low, high in parts for d in drafts_of(tokens, low, high, words)]
        behind = dateline_end(reading.doc, span.start, span.end)
        found = [d for d in found if not is_agency(tokens, d, span.start, behind)]
        found = [d for d in found if not _is_aside(tokens, d, words)]
        if number < FIRST_LINES and behind > span.start and tokens.text[behind - 1] == ":":
            found = [replace(d, label="place") if d.end < behind else d for d in found]
        line = reading.article.sentences[number].paragraph
        if is_loud(tokens, span.start, span.end, headline=not line):
            loud.append((span.start, span.end))
            sure = [d for d in found if _sure(tokens, d, words)]
            row = [d for d in found if len(sure) >= ROW and _in_row(tokens, d)]
            lettered = [whole for d in found if (whole := _in_line_up(tokens, d, span.start))]
            row += lettered if len(lettered) >= ROW else []
            found = [*sure, *(replace(d, label="person") for d in row)]
        drafts.extend(found)
    return drafts, loud


def _is_aside(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a name is that of a photographer, a street or one of several departments.

    So is one that a joint ends, or in which a bracket is glued to a word, as in a byline or for a
    letter that is not the speaker's: "Agencies(Elm Daily)", "[W]e".
    """
    return (
        any("(" in text[1:-1] for text in tokens.text[draft.start : draft.end])
        or tokens.text[draft.start][1:2] == "]"
        or is_credit(tokens, draft, words)
        or is_listed(tokens, draft)
        or is_address(tokens, draft, words)
        or is_numeral(tokens, draft)
        or is_of_departments(tokens, draft.start, words)
        or _is_peerage(tokens, draft, words)
        or is_half(tokens, draft, words)
        or _is_first_post(tokens, draft, words)
        or tokens.low[draft.end - 1] in words.joiners  # "the King and | Queen"
        or is_spelt_out(tokens, draft, words)
    )


def _is_first_post(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a name is the first of two posts of somebody: "Acme | Chairman | and CEO Ann Roe"."""
    last, behind = draft.end - 1, tokens.low[draft.end : draft.end + 2]
    parted = len(behind) == 2 and behind[0] in words.joiners and behind[1] in words.role_heads
    named = tokens.text[draft.end + 1 : draft.end + 2] and tokens.text[draft.end + 1][0].isupper()
    known = tokens.low[draft.start] in words.given  # "Ann Butler and CEO Ben Roe"
    post = tokens.low[last] in words.role_heads and last > draft.start and not known
    return bool(parted and named and post)


def _is_peerage(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a name is, or ends, the title of a peer that tells no place: "Duke of | Elm"."""
    opens = draft.start - (tokens.low[draft.start] not in words.peerages) * PEERAGE
    if opens < 0 or opens + 1 >= draft.end:
        return False
    titled = tokens.low[opens] in words.peerages and tokens.text[opens].istitle()
    return titled and tokens.low[opens + 1] in words.place_links


def _written(text: str, words: NameWords) -> str:
    """The name in one line, without an editor's mark and a hidden possessive: "Ann] Roe‘s"."""
    text = text if "(" in text else text.replace(")", " ")  # "Ann) Roe"
    whole = " ".join(text.replace("]", " ").split())
    whole = whole.replace("; ", " ") if "&" in whole else whole  # "A&B; Elm"
    whole = whole.removesuffix(".") if "&" in whole and " " not in whole else whole  # "A&B."
    ending = next((e for e in words.misprints if whole.endswith(e)), "")
    return whole.removesuffix(ending)


def _with_people(
    tokens: Tokens, draft: Draft, kind: ActorKind, times: Mapping[str, int], words: NameWords
) -> tuple[Draft, ActorKind]:
    """The name, or that of the body of those who act for a person: "the Roe | campaign".

    ``times`` tells how often people are named by themselves that end in a word.
    """
    at = draft.end
    if at >= len(tokens.low) or tokens.first[at]:
        return draft, kind
    if _is_police(tokens, draft, kind, words):
        return replace(draft, end=at + 1), "organization"
    if kind == "place" and (stop := _town_body(tokens, at, words)):
        return replace(draft, end=stop), "organization"  # "the Zenda | school board"
    networks = words.networks if draft.end - draft.start == 1 else frozenset()
    again = draft.end - draft.start == 1 and times[tokens.low[draft.start]] > 0
    if kind == "person" and again and _has_campaign(tokens, at, words):
        return replace(draft, end=at + 2), "organization"
    if kind != "person" or tokens.low[at] not in words.circles | networks:
        return draft, kind
    before = draft.start - 1
    owned = before >= 0 and (tokens.low[before] in words.definite or tokens.tag[before] == "POS")
    more = at + 1 < len(tokens.pos) and tokens.pos[at + 1] in ("NOUN", "PROPN")
    acts = (owned and not more) or tokens.text[at] in words.terms
    return (replace(draft, end=at + 1), "organization") if acts else (draft, kind)


def _has_campaign(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether what somebody has does something: "Ann Roe| 's campaign said"."""
    owned = tokens.tag[at] == "POS" and at + 2 < len(tokens.low) and not tokens.first[at + 2]
    return owned and tokens.low[at + 1] in words.circles and tokens.tag[at + 2] in FINITE


def _town_body(tokens: Tokens, at: int, words: NameWords) -> int:
    """Where the words end that stand here for a body of a town, 0 for none: "| sheriff's office |".

    In small letters, but for who leads it.
    """
    for stop in range(min(at + LONGEST_BODY, len(tokens.low)), at, -1):
        if any(tokens.first[at + 1 : stop]):
            continue
        if tokens.whole(at, stop) in words.town_bodies and tokens.text[stop - 1].islower():
            return stop
    return 0


def _is_police(tokens: Tokens, draft: Draft, kind: ActorKind, words: NameWords) -> bool:
    """Whether the police of a place do something, or have officers: "Zenda | police said".

    So of a body, as the model calls a town; and what is done "by Zenda | police |".
    """
    at = draft.end
    if kind not in ("place", "organization") or at + 1 >= len(tokens.low):
        return False
    if tokens.text[at] not in words.police:
        return False
    after = tokens.low[at + 1] in words.police_people or tokens.text[at + 1] in CLOSERS
    after |= draft.start > 0 and tokens.low[draft.start - 1] in words.by_words
    return after or tokens.pos[at + 1] in ("VERB", "AUX") or tokens.tag[at + 1] == "POS"


def is_loud(tokens: Tokens, start: int, end: int, *, headline: bool = False) -> bool:
    """Whether a line is written in Title Case or in capitals, so that capitals name nobody.

    A line that ends like a sentence may well be a list of names.
    """
    words = [w for w in tokens.text[start:end] if w[0].isalpha()]
    loud = len([w for w in words if len(w) > 1 and w.isupper()])
    if loud > 1 and loud > TITLE_CASE * len(words):
        return True
    if len(words) < 4:  # "Full Transcript:"
        if any(map(str.isdecimal, tokens.text[start:end])):
            return False  # "Zendas 4, Halden 1:"
        return len(words) > 1 and tokens.text[end - 1] == ":" and all(w[0].isupper() for w in words)
    if tokens.text[end - 1][-1] not in END_MARKS:
        return sum(w[0].isupper() for w in words) > TITLE_CASE * len(words)
    content = [at for at in range(start, end) if tokens.pos[at] in CONTENT]
    written = (at for at in range(start, end) if tokens.pos[at] in CONTENT | TITLED)
    small = (tokens.text[at][0].islower() and tokens.pos[at] != "PROPN" for at in written)
    return len(content) > (1 if headline else 4) and not any(small)


def _sure(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a name in a loud line is a person's: by a title, or its given name and its length.

    Of a line in capitals the model must take it for one name.
    """
    if draft.label != "person":
        return False
    inside = range(draft.start, draft.end)
    whole = len({tokens.ent[at] for at in inside}) == 1 and tokens.kind[draft.start] == "person"
    if draft.titled and whole:
        given = tokens.low[draft.start] in words.given
        again = (
            given or tokens.low.count(tokens.low[draft.start]) > 1
        )  # no "President Rejects Loss"
        return draft.end - draft.start > 1 and again  # "Manager Laughs"
    shouted = tokens.text[draft.start].isupper()
    named = tokens.low[draft.start] in words.given and (whole or not shouted)
    named &= tokens.low[draft.end - 1] not in words.being
    return named and (draft.end - draft.start == 2 or (shouted and draft.end - draft.start == 3))


def _in_row(tokens: Tokens, draft: Draft) -> bool:
    """Whether a name of two words stands behind a number in a row: ", 2 | Ann Roe, 3 Bo Fox"."""
    marked = tokens.text[draft.end : draft.end + 1] and tokens.text[draft.end] in ",(."
    numbered = draft.start > 0 and tokens.text[draft.start - 1].isdecimal()
    return numbered and bool(marked) and draft.end - draft.start == 2 and not draft.label


def _in_line_up(tokens: Tokens, draft: Draft, first: int) -> Draft | None:
    """A letter and a surname before a bracket, as in the list of a team: "| A Roe (Elm), B Fox".

    None where no such name stands. The letter may have been left out as an article.
    """
    at = draft.start - (len(tokens.text[draft.start]) > 1)
    if at < first:
        return None
    letter, after = tokens.text[at], tokens.text[draft.end : draft.end + 1]
    parted = at == first or not tokens.text[at - 1][-1].isalnum()
    fits = len(letter) == 1 and letter.isupper() and parted and after == ["("]
    return replace(draft, start=at) if fits else None


def _with_surnames(
    kinds: Mapping[tuple[str, ...], ActorKind], words: NameWords
) -> dict[str, list[tuple[tuple[str, ...], ActorKind]]]:
    """The names that are known, and people's surnames, the longest first, by their first word."""
    surnames = {
        _surname(p, words): kind
        for p, kind in kinds.items()
        if kind == "person"
        and p[-1] not in either(words.capitals, words.state_words, words.regions)
    }
    by_first: dict[str, list[tuple[tuple[str, ...], ActorKind]]] = defaultdict(list)
    for parts, kind in sorted({**surnames, **kinds}.items(), key=lambda p: len(p[0]), reverse=True):
        if parts:
            by_first[parts[0]].append((parts, kind))
    return by_first


def _surname(parts: tuple[str, ...], words: NameWords) -> tuple[str, ...]:
    """The surname that closes a name, with its particles: "van Roe" of "Ann van Roe"."""
    at = len(parts) - 1
    while at > 1 and parts[at - 1] in words.particles:
        at -= 1
    return parts[at:]


def _is_written(tokens: Tokens, at: int, stop: int) -> bool:
    """Whether a name has its capital, behind a particle too: "van | Roe"."""
    return tokens.text[at][0].isupper() or (stop - at > 1 and tokens.text[stop - 1][0].isupper())


def _again(
    tokens: Tokens,
    start: int,
    end: int,
    known: Mapping[str, Sequence[tuple[tuple[str, ...], ActorKind]]],
) -> Iterable[tuple[Draft, ActorKind]]:
    """The names known from elsewhere, in a line whose capitals say nothing."""
    at = start
    while at < end:
        for parts, kind in known.get(tokens.low[at], ()):
            stop = at + len(parts)
            if (
                stop <= end
                and tuple(tokens.low[at:stop]) == parts
                and _is_written(tokens, at, stop)
            ):
                yield Draft(start=at, end=stop, label=kind), kind
                at = stop - 1
                break
        at += 1
