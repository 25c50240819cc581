"""Sheets: the line-ups of a match report, told from other lists of names, and their people."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from explainer.language.tables.names import NameWords
from explainer.model import ActorKind, Reading
from explainer.text.names.draft import Draft
from explainer.text.names.lineups import LEAST, LineUp, line_up, name_end, with_bench
from explainer.text.names.rosters import roster_names, scored_names
from explainer.text.names.signs import Kinds, Parts
from explainer.text.tokens import BODIES, Tokens, is_initial

CACHE = "explainer.sheets"
SIZES = frozenset({11, 13, 15})
"""How many play for a team at a time."""
ROWS = 3
"""Semicolons that part the rows of a team."""
PAIR = 2
"""Words of a full name."""
KNOWN = 3
"""Players whom the article names in full elsewhere."""
SIGNS = 2
"""Signs that tell a line-up from another list of names."""
SHARE = 2 / 3
"""Share of names that are a letter and a surname."""
LINE = 8
"""Tokens of a line that announces a team, with its colon."""
QUOTES = frozenset('"”')
ENDS = QUOTES | {".", ":"}
"""Marks behind which a list may open inside a paragraph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """The line-ups of an article, and other names below them.

    Attributes:
        officials: Names behind a post and a colon: "Referee: | Ann Roe".
        noted: Players in a paragraph that names nobody else: "Roe 12, Fox 46."
        listed: Full names in a paragraph that holds nothing else, or before a score.
    """

    teams: tuple[LineUp, ...] = ()
    officials: tuple[tuple[int, int], ...] = ()
    noted: tuple[tuple[int, int], ...] = ()
    listed: tuple[tuple[int, int], ...] = ()

    def names(self) -> list[tuple[int, int]]:
        """Give the bounds of every name, in the order of the article."""
        named = {name for team in self.teams for name in team.names}
        return sorted(named.union(self.officials, self.noted, self.listed))


def sheets_of(reading: Reading) -> Sheets:
    """Give the line-ups of an article; they are looked for once.

    At least two signs tell one from another list: substitutions with their minutes, posts in
    brackets, players whom the article names in full elsewhere, letters before the surnames, a
    labelled list of substitutes, another line-up before it, a line that announces it; the number of
    a team, its rows and a body before its colon are one sign together.
    """
    kept = reading.doc.user_data.get(CACHE)
    if not isinstance(kept, Sheets):
        tokens = Tokens.of(reading.doc, reading.pack.labels)
        kept = reading.doc.user_data[CACHE] = _found(reading, tokens, reading.pack.names)
    return kept


def outside_sheets(sheets: Sheets, drafts: Iterable[Draft]) -> list[Draft]:
    """Give the names that share no word with those of a line-up."""
    taken = {at for start, end in sheets.names() for at in range(start, end)}
    return [d for d in drafts if taken.isdisjoint(range(d.start, d.end))]


def with_voters(
    tokens: Tokens, sheets: Sheets, drafts: Sequence[Draft], words: NameWords
) -> Sequence[Draft]:
    """Give the names with the players whose surnames are no word of the article in small letters.

    By these the kind of a surname is decided elsewhere in it as well.
    """
    if not sheets.names():
        return drafts
    small = {text for text in tokens.text if text.islower()}
    voters = (d for d in _players(tokens, sheets, words) if tokens.low[d.start] not in small)
    return sorted([*drafts, *voters], key=lambda draft: draft.start)


def of_players(
    tokens: Tokens,
    sheets: Sheets,
    kinds: Kinds,
    words: NameWords,
    doubtful: Set[Parts] = frozenset(),
) -> None:
    """Make a person of a player's surname wherever it stands, if a full name ends with it.

    So is the full name that one label alone makes a ``doubtful`` body of.
    """
    pairs = {p[-1:]: p for p in doubtful if kinds.get(p) == "organization" and len(p) == PAIR}
    surnames = {p[-1:] for p, kind in kinds.items() if kind == "person" and len(p) > 1}
    for draft in _players(tokens, sheets, words):
        key = tokens.words(draft.start, draft.end)
        if key in surnames and key in kinds:
            kinds[key] = "person"
        if key in pairs:
            kinds[pairs[key]] = "person"


def with_players(
    tokens: Tokens,
    sheets: Sheets,
    known: list[tuple[Draft, ActorKind]],
    words: NameWords,
) -> list[tuple[Draft, ActorKind]]:
    """Give the names of an article, in a line-up those of its players alone."""
    if not sheets.names():
        return known
    free = {draft.start for draft in outside_sheets(sheets, [draft for draft, _ in known])}
    team: list[tuple[Draft, ActorKind]] = [(d, "person") for d in _players(tokens, sheets, words)]
    return sorted(
        [*(pair for pair in known if pair[0].start in free), *team],
        key=lambda pair: pair[0].start,
    )


def _players(tokens: Tokens, sheets: Sheets, words: NameWords) -> Iterator[Draft]:
    """Each name of a line-up that names one person of the article.

    Not a surname that both teams have, nor what is the first name of somebody named in full.
    """
    full, text = _full_names(tokens), tokens.text
    given, surnames = {text[first] for first, _ in full}, {text[last] for _, last in full}
    alone = Counter(
        word
        for team in sheets.teams
        for word in {text[start] for start, end in team.names if end == start + 1}
    )
    for start, end in sheets.names():
        word = text[start]
        if " ".join(tokens.words(start, end)) in words.never:
            continue
        if end > start + 1 or (word not in given - surnames and alone[word] < 2):
            yield Draft(start=start, end=end, label="person")


def _found(reading: Reading, tokens: Tokens, words: NameWords) -> Sheets:
    teams, text, done = list[LineUp](), tokens.text, 0
    paragraphs, full = _paragraphs(reading), _full_names(tokens)
    surnames = Counter(text[last] for _, last in full)
    for number, (first, last) in enumerate(paragraphs):
        inside = text[first:last]
        if inside.count(",") + inside.count(";") + 1 < LEAST:
            continue
        ends = (at for at in range(first, last - 1) if text[at][-1] in ENDS)
        starts = [at + 1 for at in ends if not is_initial(text[at])]
        for at in (at for at in (first, *starts) if text[at] not in QUOTES):
            team = line_up(tokens, at, last, words) if at >= done else None
            if team is not None:
                team = with_bench(tokens, team, paragraphs[number:], words)
                known = _known_elsewhere(team, text, full, surnames)
                signs = _signs(tokens, team, known) + _is_announced(tokens, at, words)
                if signs + bool(teams) >= SIGNS:
                    teams.append(team)
                    done = team.last
    listed = list(scored_names(tokens, words))
    for first, last in paragraphs:
        listed.extend(roster_names(tokens, first, last, words))
    taken = {at for team in teams for start, end in team.names for at in range(start, end)}
    listed = [name for name in listed if taken.isdisjoint(range(*name))]
    if not teams:
        return Sheets(listed=tuple(listed))
    return Sheets(
        teams=tuple(teams),
        officials=tuple(_officials(tokens, teams[0].last, words)),
        noted=tuple(_noted(tokens, teams, paragraphs, words)),
        listed=tuple(listed),
    )


def _noted(
    tokens: Tokens,
    teams: Sequence[LineUp],
    paragraphs: Iterable[tuple[int, int]],
    words: NameWords,
) -> Iterator[tuple[int, int]]:
    """The players in paragraphs below a line-up that hold them, numbers and marks alone."""
    text = tokens.text
    known = {tuple(text[start:end]) for team in teams for start, end in team.names}
    listed = {start for team in teams for start, _ in team.names}
    for at, last in paragraphs:
        found = []
        while at < last and teams[0].last <= at not in listed:
            end = name_end(tokens, at, last, words)
            if end > at:
                found.append((at, end))
            elif text[at][0].isalpha():
                break
            at = max(end, at + 1)
        if at == last and all(tuple(text[start:end]) in known for start, end in found):
            yield from found


def _paragraphs(reading: Reading) -> list[tuple[int, int]]:
    """The bounds of the paragraphs, in tokens."""
    found: dict[int, tuple[int, int]] = {}
    for span, sentence in zip(reading.spans, reading.article.sentences, strict=True):
        first = found.get(sentence.paragraph, (span.start, 0))[0]
        found[sentence.paragraph] = first, span.end
    return list(found.values())


def _known_elsewhere(
    team: LineUp,
    text: Sequence[str],
    full: Sequence[tuple[int, int]],
    surnames: Mapping[str, int],
) -> int:
    """How many of a list have the surname of somebody named in full outside of it."""
    listed = full[bisect_left(full, (team.opens,)) : bisect_left(full, (team.last,))]
    own = Counter(text[last] for _, last in listed)
    names = {text[end - 1] for _, end in team.names}
    return sum(surnames.get(name, 0) > own[name] for name in names)


def _signs(tokens: Tokens, team: LineUp, known: int) -> int:
    """How many signs tell that a list is that of a team, of which some are known elsewhere."""
    text = tokens.text
    lettered = sum(_is_lettered(text[start:end]) for start, end in team.names)
    rows = text[team.first : team.last].count(";") >= ROWS
    opened = team.first > team.opens and (
        text[team.opens] == ":" or tokens.kind[team.opens] in BODIES
    )
    return sum(
        (
            team.minutes > 0,
            team.posts,
            team.benched,
            lettered >= SHARE * len(team.names),
            known >= KNOWN,
            rows or opened or team.lone in SIZES,
        )
    )


def _is_announced(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a line before a list says whose it is: "The team:", "Line-ups:"."""
    if at < 1 or tokens.text[at - 1] != ":":
        return False
    line = tokens.low[max(at - LINE, 0) : at]
    return any(word in words.lineups or word in words.teams for word in line)


def _is_lettered(name: Sequence[str]) -> bool:
    short = len(name[0]) == 1 or is_initial(name[0])
    return len(name) > 1 and short


def _full_names(tokens: Tokens) -> list[tuple[int, int]]:
    """The first and the last token of each whom the article names in full, as the model reads."""
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for at, number in enumerate(tokens.ent):
        if number and tokens.kind[at] == "person":
            first.setdefault(number, at)
            last[number] = at
    return [(first[n], last[n]) for n in first if last[n] > first[n]]


def _officials(tokens: Tokens, at: int, words: NameWords) -> Iterator[tuple[int, int]]:
    """The names behind a post and a colon, below a line-up: "Referee: | Ann Roe"."""
    for colon in range(at + 1, len(tokens.text) - 1):
        if tokens.text[colon] == ":" and tokens.low[colon - 1] in words.sheet_posts:
            end = name_end(tokens, colon + 1, len(tokens.text), words)
            if end > colon + 1:
                yield colon + 1, end
