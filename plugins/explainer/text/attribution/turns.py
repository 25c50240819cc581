"""Turns: what is said in a transcript or an interview, behind the name of who says it.

"POE: We will stay." and "A: We will stay." need no marks, nor does "AP:" behind "Ada Poe:". A list
has such labels, too ("Poe: 41 percent"): in a transcript most turns say "I", "we" or "you", and
names in small letters come back. In an interview without labels paragraphs that ask somebody stand
before those of who answers: "Will you stay?" above "I will."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from explainer.text.marks import MARKS
from explainer.text.quotations import Quotation

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from explainer.language.pack import LanguagePack

NAME = r"(?:[A-Z][\w.'’-]*)(?: (?:[a-z]{2,3}[ -])?(?:[A-Z][\w.'’-]*)){0,4}"
LABEL = re.compile(rf"[\"“>]?>? ?({NAME})(?:, [A-Z ]{{2,40}})?(?: \([^()\n]{{1,30}}\))?: ?(?=\S)")
"""Who speaks, in a transcript: "POE:", "SEN. ANN POE (D-OH):", "ANN POE, HOST:"."""
LETTER = re.compile(r"([A-Z][a-z]{0,8})[.:] ?(?=\S)")
"""Who speaks, in an interview: "Q:", "Answer:"."""
BETWEEN = re.compile(r"(?<=[.?!…)\]—] )(?=[A-Z]{2})")
"""Where a paragraph may go on with somebody else's turn."""
PARTS = re.compile(r"[ -]")
"""What parts the words of a name."""
INITIALS = 3
"""Letters of a label that are the initials of who speaks, at most: "AP:"."""
LEAST = 2
"""Turns of a transcript."""
CAPITALS = 4
"""Capitals to a small letter in a name in capitals: "McPOE"."""
ASKED = 60
"""Words of a paragraph that asks, at most."""
OWN = 0.6
"""The share of paragraphs behind a question of an interview in which somebody says "I"."""
REACH = 12
"""Paragraphs of one turn."""
LEAD = 12
"""Paragraphs before an interview that may tell who answers."""

BEHIND = ' "”’)'
"""Marks behind the end of a turn."""

Kind = Literal["capitals", "name", "question", "answer"]


@dataclass(frozen=True, slots=True)
class _Turn:
    """A label with what stands behind it.

    Attributes:
        kind: How the label is written, or what it says.
        name: Offsets of the name in the label.
        start: Offset behind the label.
        end: Offset of the next label, or the end of the paragraph.
        paragraph: Its number.
        key: The last word of the name in small letters.
    """

    kind: Kind
    name: tuple[int, int]
    start: int
    end: int
    paragraph: int
    key: str


def turns(
    doc: Doc, text: str, paragraphs: Sequence[tuple[int, int]], pack: LanguagePack
) -> tuple[Quotation, ...]:
    """Give the turns of an article's transcripts and interviews, in order.

    A paragraph without a label between two of them goes on with the turn before it where somebody
    says "I" in it, and so do those before that one.

    Args:
        doc: The article.
        text: Its text.
        paragraphs: Start and end offsets of its paragraphs, in order.
        pack: Its language.
    """
    found = list(_labelled(text, paragraphs, pack))
    if len(found) < LEAST:
        found = list(_asked(text, paragraphs, pack))
    if len(found) < LEAST:
        return ()
    found = _spelt_out(doc, text, found, pack)
    people = _people(doc, text, found, pack)
    kept = [turn for turn in found if _is_told(turn, found, people, text, pack)]
    answers = _answering(doc, text, paragraphs, kept, pack)
    ends = [turn.paragraph for turn in kept[1:]] + [turn.paragraph for turn in kept[-1:]]
    whole = [
        ((turn.start, turn.end), *_carried(text, paragraphs[turn.paragraph + 1 : end], pack))
        for turn, end in zip(kept, ends, strict=True)
    ]
    asking = _asking(kept, [text[slice(*parts[-1])] for parts in whole])
    made: list[Quotation] = []
    for turn, parts in zip(kept, whole, strict=True):
        label = {"question": None, "answer": answers}.get(turn.kind, turn.name)
        kind: Literal["asks", "tells"] = "asks" if turn.key in asking else "tells"
        first, *rest = (_quoted(*part, text, kind, label) for part in parts)
        made += (first, *(replace(part, continues=True) for part in rest))
    return tuple(made)


def _quoted(
    start: int, end: int, text: str, turn: Literal["asks", "tells"], label: tuple[int, int] | None
) -> Quotation:
    """A turn as a quotation without marks; those around all of it are left outside."""
    end = start + len(text[start:end].rstrip())
    while start < end and text[start] in MARKS and text[start:end].count(text[start]) % 2:
        start += 1
    odd = end > start and text[end - 1] in MARKS and text[start:end].count(text[end - 1]) % 2
    return Quotation(
        start=start,
        end=end - bool(odd and text[end - 1] != "’" and "“" not in text[start:end]),
        family="double",
        opened=False,
        width=0,
        turn=turn,
        label=label,
    )


def _labelled(
    text: str, paragraphs: Sequence[tuple[int, int]], pack: LanguagePack
) -> Iterator[_Turn]:
    for number, (start, end) in enumerate(paragraphs):
        places = sorted({start, *(m.start() for m in BETWEEN.finditer(text, start, end))})
        labels = [label for at in places if (label := _label(text, at, end, start, pack))]
        for at, (kind, match) in enumerate(labels):
            last = labels[at + 1][1].start() if at + 1 < len(labels) else end
            key = PARTS.split(match[1])[-1].lower()
            yield _Turn(kind, match.span(1), match.end(), last, number, key)


def _asked(text: str, paragraphs: Sequence[tuple[int, int]], pack: LanguagePack) -> Iterator[_Turn]:
    """The turns of an interview without labels; none where few paragraphs ask somebody.

    Those behind them say "I": what an article only asks its readers, nobody answers so.
    """
    lines = [text[start:end] for start, end in paragraphs]
    asks = [n for n, line in enumerate(lines) if _is_question(line)]
    put = [n for n, line in enumerate(lines) if _is_put(line, pack)]
    if not asks or not asks[0] or len(set(asks) & set(put)) < LEAST:
        return
    asks = sorted({*asks, *(n for n in put if asks[0] < n < asks[-1])})
    answered = [n for n in asks if n + 1 < len(lines) and n + 1 not in asks]
    own = [n for n in answered if _says_own(lines[n + 1], pack)]
    if len(own) < max(LEAST, OWN * len(answered)):
        return
    for n in answered:
        yield _unlabelled("question", n, paragraphs)
        yield _unlabelled("answer", n + 1, paragraphs)


def _unlabelled(kind: Kind, number: int, paragraphs: Sequence[tuple[int, int]]) -> _Turn:
    """A paragraph as a turn; its name is empty."""
    start, end = paragraphs[number]
    return _Turn(kind, (start, start), start, end, number, kind)


def _is_question(line: str) -> bool:
    """Whether a paragraph only asks, in no marks."""
    asks = line.rstrip().endswith("?") and line[:1] not in MARKS
    return asks and len(line.split()) <= ASKED


def _is_put(line: str, pack: LanguagePack) -> bool:
    """Whether a paragraph speaks to somebody, and its writer not of himself."""
    told = not pack.page.appeals.you.isdisjoint(re.findall(r"[a-z’']+", line.lower()))
    return (
        told and len(line.split()) <= ASKED and not _says_own(line, pack) and line[:1] not in MARKS
    )


def _label(
    text: str, at: int, end: int, start: int, pack: LanguagePack
) -> tuple[Kind, re.Match[str]] | None:
    """The label that stands at a place, with its kind."""
    words = pack.speech
    if at == start and (letter := LETTER.match(text, at, end)):
        if letter[1].lower() in words.questions:
            return "question", letter
        if letter[1].lower() in words.answers:
            return "answer", letter
    match = LABEL.match(text, at, end)
    if match is None or match[1].split()[0].lower() in words.addressing:
        return None
    large = sum(c.isupper() for c in match[1])
    capitals = large > 1 and large >= CAPITALS * sum(c.islower() for c in match[1])
    return ("capitals", match) if capitals else ("name", match) if at == start else None


def _spelt_out(doc: Doc, text: str, found: Sequence[_Turn], pack: LanguagePack) -> list[_Turn]:
    """The turns, those of initials with the name that these shorten: "Ada Poe: … AP: …".

    A label in full comes before, and no other has its initials.
    """
    ents = (e for e in doc.ents if pack.labels.get(e.label_) == "person")
    named = {e.text: (e.start_char, e.end_char) for e in reversed(list(ents))}
    whole = {text[slice(*t.name)]: t for t in reversed(found) if t.kind == "name"}
    known: dict[str, list[_Turn]] = {}
    for name, turn in whole.items():
        known.setdefault(_initials(name), []).append(replace(turn, name=named.get(name, turn.name)))
    spelt = []
    for turn in found:
        label = text[slice(*turn.name)].replace(".", "")
        full = known.get(label, []) if label.isupper() and len(label) <= INITIALS else []
        if len(full) == 1 and full[0].start < turn.start:
            spelt.append(replace(turn, kind="name", name=full[0].name, key=full[0].key))
        else:
            spelt.append(turn)
    return spelt


def _initials(name: str) -> str:
    """The capitals with which the words of a name open: "AP" of "Ada de Poe"."""
    return "".join(part[0] for part in PARTS.split(name) if part and part[0].isupper())


def _people(doc: Doc, text: str, found: Sequence[_Turn], pack: LanguagePack) -> set[str]:
    """The last words of the names of people in an article, in small letters, outside labels.

    A label of two words that stands elsewhere without its colon is such a name.
    """
    labels = {at for turn in found for at in range(*turn.name)}
    people = (e for e in doc.ents if pack.labels.get(e.label_) == "person")
    known = {t.lower_ for e in people if e.start_char not in labels for t in e[-2:] if t.is_alpha}
    named = ((turn.key, text[slice(*turn.name)]) for turn in found if turn.kind == "name")
    told = {k for k, name in named if " " in name and text.count(name) > text.count(f"{name}:")}
    return known | told


def _is_told(
    turn: _Turn, found: Sequence[_Turn], people: set[str], text: str, pack: LanguagePack
) -> bool:
    """Whether a label opens a turn: enough of its kind do, and somebody's name is among them."""
    asked = {"question", "answer"}
    same = [t for t in found if t.kind == turn.kind or {t.kind, turn.kind} <= asked]
    if turn.kind in asked:
        return all(sum(t.kind == kind for t in same) >= LEAST for kind in asked)
    speaking = sum(_says_i(text[t.start : t.end], pack) for t in same)
    if len(same) < LEAST or 2 * speaking < len(same):
        return False
    known = any(t.key in people for t in same)
    if turn.kind == "capitals":
        return known
    row = [key for key, _ in groupby(t.key for t in same if t.key in people)]
    return turn.key in people and len(row) > len(set(row))


def _says_i(words: str, pack: LanguagePack) -> bool:
    return any(word in pack.glance.selves for word in re.findall(r"[a-z]+", words.lower()))


def _says_own(words: str, pack: LanguagePack) -> bool:
    """Whether somebody says "I" or "we", and not only "you"."""
    own = pack.glance.selves - pack.page.appeals.you
    return not own.isdisjoint(re.findall(r"[a-z]+", words.lower()))


def _asking(kept: Sequence[_Turn], told: Sequence[str]) -> set[str]:
    """Who puts the questions: at least half of whose turns end in one."""
    asks: dict[str, list[bool]] = {}
    for turn, words in zip(kept, told, strict=True):
        question = turn.kind == "question" or words.rstrip(BEHIND)[-1:] == "?"
        asks.setdefault(turn.key, []).append(question)
    return {key for key, found in asks.items() if 2 * sum(found) >= len(found)}


def _answering(
    doc: Doc,
    text: str,
    paragraphs: Sequence[tuple[int, int]],
    kept: Sequence[_Turn],
    pack: LanguagePack,
) -> tuple[int, int] | None:
    """Offsets of the name of who gives the answers of an interview.

    The one person whom the words before it name, or of several the one whom the headline names.
    """
    first = next((t.paragraph for t in kept if t.kind in {"question", "answer"}), 0)
    if not 0 < first <= LEAD:
        return None
    lead = doc.char_span(0, paragraphs[first - 1][1], alignment_mode="contract")
    named = [e for e in lead.ents if pack.labels.get(e.label_) == "person"] if lead else []
    title = text[slice(*paragraphs[0])].lower()
    below = [e for e in named if e.start_char >= paragraphs[0][1]] or named
    people = {e[-1].lower_: e for e in reversed(below)}
    found = [e for key, e in people.items() if len(people) == 1 or key in title]
    return (found[0].start_char, found[0].end_char) if len(found) == 1 else None


def _carried(
    text: str, paragraphs: Sequence[tuple[int, int]], pack: LanguagePack
) -> Sequence[tuple[int, int]]:
    """The paragraphs between two labels in which who spoke goes on."""
    last = 0
    for number, (start, end) in enumerate(paragraphs[:REACH], 1):
        if text[start] in "([" or not any(c.isalpha() for c in text[start:end]):
            break
        if _says_i(text[start:end], pack):
            last = number
    return paragraphs[:last]
