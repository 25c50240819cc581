"""Squads: lists of who plays for a team: "Norland: Ann Roe (capt), Bo Fox (wk), Cy Hill, …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.entry import Entry
from explainer.sections.actors.opponents import beside_score, opponents
from explainer.sections.actors.role import Role, is_owner
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.several import first_named, listed_behind
from explainer.text.attribution.scene import scene_of
from explainer.text.marks import DASHES
from explainer.text.names import Name
from explainer.text.names.sheets import SIZES, sheets_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

NAMED = 3
"""How often a report names each of its teams at least."""
LEAST = 5
"""Names of a list that make a squad of it."""
KNOWN = 3
"""Those of them that are people of the article."""
FAR = 14
"""Tokens of what opens a list, up to its mark."""
LONGEST = 400
"""Tokens of a list that are read."""
FEW = 4
"""Tokens of a label inside it."""
FIRST = "1"
"""The number of the first of a numbered list."""
CUTS = frozenset("(,)")
"""Marks behind the team in brackets."""
APART = frozenset(",;()[]/&")
"""Marks between the names of a list."""


def squads(scene: Scene) -> Iterator[tuple[Entry, Entry]]:
    """Give each person of a squad with the team; nobody whom the lists of two teams name."""
    found: dict[int, tuple[Entry, set[Entry]]] = {}
    for person, club in line_ups(scene):
        found.setdefault(id(person), (person, set()))[1].add(club)
    for span in scene.reading.spans:
        last = scene_of(scene.reading).bounds(span.start)[1]
        team, at = _opened(span.start, last, scene)
        if team is not None:
            for person in _listed(at, last, scene):
                found.setdefault(id(person), (person, set()))[1].add(team)
    yield from ((person, teams.pop()) for person, teams in found.values() if len(teams) == 1)


def line_ups(scene: Scene) -> Iterator[tuple[Entry, Entry]]:
    """Give each person of a line-up with the team before it, or with that of another player of it.

    Where two teams face each other and no line-up has a label, a player known to be of one of them
    tells whose all are, unless another is of the other one. Each list has to have such a player.
    """
    sheets = sheets_of(scene.reading).teams
    told = [_opened(sheet.opens, sheet.first, scene)[0] for sheet in sheets]
    lists = [[scene.at[at] for at, _ in sheet.names if scene.is_person(at)] for sheet in sheets]
    if 0 < len(sheets) <= 2 and not any(told):
        two = opponents(scene) or _most_named(scene)
        told = [_shortened(scene.doc[sheet.opens : sheet.first], two) for sheet in sheets]
        told = told if any(told) else _by_score(len(sheets), scene) or _inferred(lists, two)
        if len(sheets) == len(two) == 2 and all(sheet.lone in SIZES for sheet in sheets):
            told = [team or _other(two, rest) for team, rest in zip(told, told[::-1], strict=True)]
    for people, team in zip(lists, told, strict=True):
        if team is not None:
            yield from ((person, team) for person in people if _may_play(person, scene))


def _may_play(person: Entry, scene: Scene) -> bool:
    """Whether nothing else is told of somebody than that they play: not the mayor of that name."""
    plays = either(scene.words.players, scene.words.club_roles)
    return all(not plays.isdisjoint(role.lower().split()) for role in person.roles)


def _other(two: Sequence[Entry], team: Entry | None) -> Entry | None:
    """The one of two teams that another is not; None where that is none of them."""
    return next((e for e in two if e is not team), None) if team in two else None


def _shortened(label: Span, two: Sequence[Entry]) -> Entry | None:
    """The one of two teams that a label tells by clipped words: "Man Utd" of Manchester United."""
    words = [token.lower_ for token in label if token.text[0].isalpha()]
    found = [team for team in two if words and _is_clipped(words, team.name.lower().split())]
    return found[0] if len(found) == 1 else None


def _is_clipped(words: Sequence[str], name: Sequence[str]) -> bool:
    """Whether each word has letters of a name's word in their order, the first among them."""
    if len(words) != len(name):
        return False
    for word, full in zip(words, name, strict=True):
        letters = iter(full)
        if word[0] != full[0] or not all(letter in letters for letter in word):
            return False
    return True


def _by_score(count: int, scene: Scene) -> list[Entry | None]:
    """The teams beside a score in the headline, in whose order two line-ups without labels stand.

    None where no score stands there.
    """
    found = (beside_score(token, scene) for token in scene.doc[: scene.reading.title_end])
    return list(next((pair for pair in found if len(pair) == count == 2), ()))


def _most_named(scene: Scene) -> list[Entry]:
    """The two teams of a match report: whom it names more often than any other body or place."""
    found = {id(e): e for e in scene.at.values() if e.kind in ("organization", "place")}
    order = sorted(found.values(), key=lambda entry: -len(entry.names))[:3]
    counts = [*(len(entry.names) for entry in order), 0, 0, 0]
    return order[:2] if counts[1] >= NAMED and counts[1] > counts[2] else []


def _inferred(lists: Sequence[Sequence[Entry]], two: Sequence[Entry]) -> list[Entry | None]:
    """The teams of two line-ups by the players of whom another rule knows it; None where unsure."""
    if len(two) != 2 or any(team.kind == "person" for team in two):
        return [None] * len(lists)
    for pair in (two, two[::-1]):
        own = [_known_of(team, row) for team, row in zip(pair, lists, strict=False)]
        other = [_known_of(team, row) for team, row in zip(pair[::-1], lists, strict=False)]
        if any(own) and not any(other):
            return [t if sure else None for t, sure in zip(pair, own, strict=False)]
    return [None] * len(lists)


def _known_of(team: Entry, row: Sequence[Entry]) -> bool:
    """Whether another rule tells of a player that they are of a team."""
    return any(person.body is team for person in row)


def is_only_listed(entry: Entry, scene: Scene) -> bool:
    """Tell whether somebody is only a surname in a line-up whose team nobody knows."""
    if entry.kind != "person" or entry.body is not None or entry.roles:
        return False
    listed = {start for start, _ in sheets_of(scene.reading).names()}
    return bool(listed) and all(
        name.end == name.start + 1 and name.start in listed for name in entry.names
    )


def in_sheet(name: Name, scene: Scene) -> Iterator[Role]:
    """Give the posts in brackets behind a name of a team sheet: "Ann Roe (Elm, | capt |)".

    Below the list of a team a post before a colon is one, too: "| Referee |: Ann Roe".

    One letter is a post only in such a list: in captions it tells where somebody stands.
    """
    doc, at = scene.doc, name.end
    if (name.start, at) in sheets_of(scene.reading).officials:
        yield Role(start=name.start - 2, end=name.start - 1, head=name.start - 2)
    last = scene.bounds(name.start)[1]
    if at + 2 >= last or doc[at].text != "(" or _is_namesake(name.start, scene):
        return
    end = next((i for i in range(at + 1, min(at + FAR, last)) if doc[i].text[0] == ")"), at)
    inside = [i for i in range(at + 1, end) if i not in scene.at and not doc[i].is_punct]
    short = any(len(doc[i].text) == 1 for i in inside)
    if not inside or not all(doc[i].lower_ in scene.words.sheet_posts for i in inside):
        return
    if not short or _opened(*scene_of(scene.reading).bounds(name.start), scene)[0] is not None:
        yield from (Role(start=i, end=i + 1, head=i) for i in inside)


def team_in_brackets(name: Name, scene: Scene) -> Entry | None:
    """Give the land of "Ann Roe (| Norland)", in a team sheet the club too: "A Roe (| Elm, capt)".

    Lists of results have it by its letters: "Ann Roe (| NZ)".

    Nothing else stands in the brackets; whom the sheet tells by a letter, it tells a land by words.
    """
    doc, words, at = scene.doc, scene.words, name.end + 1
    if at + 1 >= len(doc) or doc[at - 1].text != "(":
        return None
    end = next((i for i in range(at, min(at + FAR, len(doc))) if doc[i].text in CUTS), at)
    behind = doc[end + 1].lower_ if end + 1 < len(doc) else ""
    post = doc[end].text != ")" and behind in words.sheet_posts
    if end == at or not (doc[end].text == ")" or post):
        return None
    written, whole = doc[at:end].text, name.end > name.start + 1  # not "Kenneth (Ken) Roe"
    coded = words.land_codes.get(written.lower()) if whole and written[0].isupper() else None
    if coded is not None and (written.isupper() or not _is_short(written, name, scene)):
        return scene.land(coded)
    team: Entry | None = scene.at.get(at)
    lettered = _is_letter(doc[name.start].text) and whole
    listed = lettered and _is_listed(name, scene)
    if team is None:
        found = scene.land(written) if lettered else None
        return found or (scene.noted(at, end, "organization") if listed else None)
    land = bool(team.state) or team.name in words.natives.values()
    land |= lettered and (listed or team.kind == "organization")
    return team if land and scene.at.get(end - 1) is team else None


def _is_listed(name: Name, scene: Scene) -> bool:
    """Whether words in brackets stand behind many names: "A Roe (Elm), | B Fox | (Dale), …"."""
    doc, (first, last) = scene.doc, scene.bounds(name.start)
    opens = [at for at in range(first + 2, min(last - 1, first + LONGEST)) if doc[at].text == "("]
    lettered = [at for at in opens if doc[at - 1].text.istitle() and _is_letter(doc[at - 2].text)]
    clubs = all(doc[at + 1].text.istitle() for at in lettered)
    return len(lettered) >= LEAST and clubs


def _is_letter(text: str) -> bool:
    return len(text) == 1 and text.isupper()


def _is_short(written: str, name: Name, scene: Scene) -> bool:
    """Whether somebody is called so for short: "Samantha Roe (| Sam)"."""
    low, words = written.lower(), scene.words
    own = scene.doc[name.start].lower_.startswith(low)
    return own or low in words.given or low in words.nicknames


def team_of_few(name: Name, scene: Scene) -> Entry | None:
    """Give the team of "Elm duo | Ann Roe and Bo Fox", "the Elm trio of | Roe, Fox and Hill"."""
    doc, words = scene.doc, scene.words
    first, _ = scene.bounds(name.start)
    at, before = first_named(name, first, scene)
    at -= 1
    at -= at > first and doc[at].lower_ in words.place_links
    if at - 1 < first or doc[at].lower_ not in words.handfuls:
        return None
    if not before and next(listed_behind(name.end, scene), None) is None:
        return None
    people = doc[at - 1].text
    team = scene.at.get(at - 1) or scene.state(people) or scene.region(people)
    return team if team is not None and team.kind != "person" else None


def _opened(at: int, last: int, scene: Scene) -> tuple[Entry | None, int]:
    """The team whose list opens here, and where its names start; None for no list.

    "Norland: …", "Norland (4-4-2): …", "Norland squad for the cup: …", "Norland 1 Ann Roe, 2 …".
    """
    doc, words = scene.doc, scene.words
    at += doc[at].lower_ in words.definite
    team = scene.at.get(at)
    if team is None or team.kind == "person":
        return None, at
    while at < last and scene.at.get(at) is team:
        at += 1
    if at + 2 < last and doc[at].text == FIRST and doc[at + 1].text[0].isupper():
        return team, at + 1
    at += at < last and is_owner(doc[at], words)
    called = at < last and doc[at].lower_ in words.lineups
    for here in range(at, min(at + FAR, last)):
        token = doc[here]
        spaced = bool(token.whitespace_) and bool(doc[here - 1].whitespace_)
        if token.text[-1] == ":" or (spaced and token.text in DASHES):
            return team, here + 1
        loose = token.is_punct or token.tag_ in ("CD", "SYM") or token.lower_ in words.from_words
        if not (called or loose):
            return None, at
    return None, at


def _listed(at: int, last: int, scene: Scene) -> list[Entry]:
    """The people of a list of names and marks, with labels such as "Coach:"; else none."""
    doc, people, names = scene.doc, dict[int, Entry](), 0
    start, stop = at, min(last, at + LONGEST)
    while at < stop:
        entry, token = scene.at.get(at), doc[at]
        if entry is not None:
            if entry.kind == "person":
                people |= {} if _is_namesake(at, scene) else {at: entry}
            elif _opened(at, last, scene)[0] is not None:
                break
            names += 1
            while scene.at.get(at) is entry:
                at += 1
        elif (behind := _past_label(at, stop, scene)) is None:
            break  # "Referee: …"
        elif behind > at:
            at = behind
        elif _is_inside(token, scene):
            names += token.text[0].isupper() and not doc[at - 1].text[0].isupper()
            at += 1
        else:  # a sentence behind the list, or none at all
            stop = scene.bounds(at)[0]
            people = {i: person for i, person in people.items() if i < stop}
            break
    enough = names >= LEAST and len({id(person) for person in people.values()}) >= KNOWN
    return list(people.values()) if enough and stop > start else []


def _is_namesake(at: int, scene: Scene) -> bool:
    """Whether an initial before a surname is that of somebody else: "J | Roe", not Ann Roe."""
    letter = scene.doc[at - 1].text.removesuffix(".") if at else ""
    return _is_letter(letter) and letter not in {part[0] for part in scene.at[at].name.split()[:-1]}


def _is_inside(token: Token, scene: Scene) -> bool:
    """Whether a word may stand in a list of players: no verb and no common noun."""
    words = scene.words
    mark = token.is_punct or token.like_num or token.text[0] in APART
    small = words.joiners | words.particles | words.name_links | words.sheet_posts.keys()
    return mark or token.lower_ in small or token.text[0].isupper()


def _past_label(at: int, last: int, scene: Scene) -> int | None:
    """The token behind a label inside a list ("Subs not used:"); None behind one of another sort.

    The same token where no label stands.
    """
    doc = scene.doc
    for here in range(at, min(at + FEW, last)):
        token = doc[here]
        if token.text == ":":
            known = {t.lower_ for t in doc[at:here]} & scene.words.sheet_labels
            return here + 1 if known else None
        if token.is_punct or here in scene.at:
            return at
    return at
