"""Names: where an article names somebody or something, and what kind of thing it is.

What a name is follows from all its mentions: a title before it, the words it is made of, and
the model's labels. One name is of one kind throughout an article.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from explainer.language.tables.names import NameWords
from explainer.model import ActorKind, Reading
from explainer.text.entities import Draft, drafts_of
from explainer.text.runs import HYPHENS
from explainer.text.tokens import Tokens

TITLE_CASE = 0.6
"""Of the words of a line: where more open with a capital, capitals say nothing about names."""


CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV"})
END_MARKS = ".!?:;\"'”’)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One mention of somebody or something by name: ``doc[start:end]``.

    Attributes:
        words: The name in running text, without line breaks or a possessive ending.
        kind: What bears the name.
        titled: Whether a title or a role stands right before it.
    """

    start: int
    end: int
    words: str
    kind: ActorKind
    titled: bool = False


@dataclass(slots=True)
class _Evidence:
    """What all mentions of one name together say about its kind."""

    parts: tuple[str, ...]
    labels: Counter[str] = field(default_factory=Counter)
    titled: int = 0
    article: int = 0
    unit: int = 0
    acts: int = 0
    acronym: bool = False
    hyphened: bool = False
    single: bool = False
    initial: bool = False
    located: int = 0
    role: int = 0
    bound: int = 0
    beside: int = 0
    mentions: int = 0


def names_of(reading: Reading) -> tuple[Name, ...]:
    """Find every mention by name, in the order of the article, without overlaps."""
    words = reading.pack.names
    tokens = Tokens.of(reading.doc, reading.pack.labels)
    drafts: list[Draft] = []
    loud: list[tuple[int, int]] = []
    for span in reading.spans:
        opening = tokens.low[span.start : min(span.start + 2, span.end)]
        if opening[0] == "(" and opening[-1] in words.credits:
            continue
        found = drafts_of(tokens, span.start, span.end, words)
        if is_loud(tokens, span.start, span.end):
            loud.append((span.start, span.end))
            found = [d for d in found if _sure(tokens, d, words)]
        drafts.extend(found)
    kinds = _kinds(reading, tokens, drafts, words)
    known = [(d, kind) for d in drafts if (kind := kinds.get(_key(tokens, d))) is not None]
    taken = {d.start for d, _ in known}
    for start, end in loud:
        known.extend(p for p in _again(tokens, start, end, kinds) if p[0].start not in taken)
    known.sort(key=lambda pair: pair[0].start)
    kept = _with_possessive(tokens, known)
    return tuple(
        Name(
            start=d.start,
            end=d.end,
            words=" ".join(reading.doc[d.start : d.end].text.split()),
            kind=kind,
            titled=d.titled,
        )
        for d, kind in kept
    )


def _with_possessive(
    tokens: Tokens, known: Sequence[tuple[Draft, ActorKind]]
) -> list[tuple[Draft, ActorKind]]:
    """The names, with the possessive of those that never stand without: "Harrold's said"."""
    always: dict[tuple[str, ...], bool] = {}
    verbs = set()
    for draft, kind in known:
        key, end = _key(tokens, draft), draft.end
        owned = end < len(tokens.tag) and tokens.tag[end] == "POS" and kind == "organization"
        always[key] = always.get(key, True) and owned
        if owned and end + 1 < len(tokens.pos) and tokens.pos[end + 1] in ("VERB", "AUX"):
            verbs.add(key)
    own = {key for key in verbs if always[key]}
    return [(replace(d, end=d.end + 1) if _key(tokens, d) in own else d, kind) for d, kind in known]


def is_loud(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a line is written in Title Case or in capitals, so that capitals name nobody.

    A line that ends like a sentence may well be a list of names.
    """
    words = [w for w in tokens.text[start:end] if w[0].isalpha()]
    loud = sum(w.isupper() and len(w) > 1 for w in words)
    if loud > 1 and loud > TITLE_CASE * len(words):
        return True
    if len(words) < 4:
        return False
    if tokens.text[end - 1][-1] not in END_MARKS:
        return sum(w[0].isupper() for w in words) > TITLE_CASE * len(words)
    content = [at for at in range(start, end) if tokens.pos[at] in CONTENT]
    small = sum(tokens.text[at][0].islower() for at in content)
    return len(content) > 4 and small == 0


def _sure(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether a name in a loud line is a person's by its given name and its length."""
    named = draft.label == "person" and tokens.low[draft.start] in words.given
    return named and draft.end - draft.start == 2 and not tokens.text[draft.start].isupper()


def _key(tokens: Tokens, draft: Draft) -> tuple[str, ...]:
    return tokens.words(draft.start, draft.end)


def _kinds(
    reading: Reading, tokens: Tokens, drafts: Sequence[Draft], words: NameWords
) -> Mapping[tuple[str, ...], ActorKind]:
    """The kind of each name; names without evidence of a kind are left out."""
    found: dict[tuple[str, ...], _Evidence] = {}
    for draft in drafts:
        parts = _key(tokens, draft)
        evidence = found.setdefault(parts, _Evidence(parts=parts))
        _weigh(evidence, reading, tokens, draft, words)
    kinds: dict[tuple[str, ...], ActorKind] = {}
    for parts, evidence in found.items():
        kind = _lexical(evidence, words) or _voted(evidence, words)
        if kind:
            kinds[parts] = kind
    _of_people(kinds, found, words)
    return kinds


def _weigh(
    evidence: _Evidence, reading: Reading, tokens: Tokens, draft: Draft, words: NameWords
) -> None:
    """Add what one mention says."""
    evidence.mentions += 1
    if draft.label:
        evidence.labels[draft.label] += 1
    before = "" if draft.opens or not draft.start else tokens.low[draft.start - 1]
    noun = bool(before) and tokens.pos[draft.start - 1] in ("NOUN", "PROPN")
    role = noun and (before in words.role_heads or before.endswith(words.role_endings))
    evidence.titled += draft.titled or role
    evidence.role += (draft.titled or role) and before not in words.shared_roles
    evidence.article += before in words.articles
    evidence.unit += before in words.unit_nouns
    evidence.located += before in words.inside
    root = reading.doc[draft.end - 1]
    evidence.acts += root.dep_ in ("nsubj", "poss") and root.tag_ != "NNPS"
    evidence.bound += root.dep_ in ("pobj", "conj", "appos", "dobj") or before in words.articles
    evidence.role += _described(tokens, draft.end, words)
    evidence.role += root.dep_ == "appos" and _is_sure_role(root.head.lower_, words)
    evidence.beside += root.dep_ == "conj" and tokens.kind[root.head.i] == "person"
    text = tokens.text[draft.start : draft.end]
    evidence.single |= len(text) == 1 or all(tokens.glued[draft.start : draft.end - 1])
    evidence.hyphened |= any(mark in HYPHENS and after.islower() for mark, after in pairwise(text))
    evidence.initial |= len(text) == 2 and _is_initial(text[0], words)
    if len(text) == 1 and text[0].isupper() and 2 <= len(evidence.parts[0].replace(".", "")) <= 6:
        evidence.acronym = True


def _is_sure_role(low: str, words: NameWords) -> bool:
    """Whether a noun is a role that no body and no place has."""
    return low in words.role_heads and low not in words.shared_roles


def _is_initial(text: str, words: NameWords) -> bool:
    """Whether a word is the initials of given names: "J.", "K.C."."""
    letters = text.replace(".", "")
    dotted = len(letters) * 2 == len(text) and letters.isalpha() and letters.isupper()
    return dotted and len(letters) < 3 and text.lower() not in words.state_words


def _described(tokens: Tokens, at: int, words: NameWords) -> bool:
    """Whether a comma and a role follow, as they follow a person: ", a former teacher"."""
    if at + 2 >= len(tokens.text) or tokens.text[at] != ",":
        return False
    stop = min(at + 8, len(tokens.text))
    for here in range(at + 1, stop):
        if tokens.pos[here] in ("NOUN", "PROPN"):
            after = tokens.pos[here + 1] if here + 1 < stop else ""
            if after in ("NOUN", "PROPN"):
                continue
            return _is_sure_role(tokens.low[here], words)
        if tokens.pos[here] not in ("DET", "ADJ", "ADV", "PRON", "PART", "PUNCT", "NUM"):
            return False
        if tokens.text[here] == ",":
            return False
    return False


def _lexical(evidence: _Evidence, words: NameWords) -> ActorKind | None:
    """The kind that the words of a name tell by themselves."""
    parts = evidence.parts
    if not parts:
        return None
    whole, last = " ".join(parts), parts[-1]
    if whole in words.state_words or whole in words.regions:
        return "place"
    if evidence.titled and evidence.labels["person"]:
        return "person"
    if whole in words.bodies:
        return "organization"
    if len(parts) == 1:
        spelt = evidence.acronym or "." in last
        shown = evidence.labels["person"] or evidence.acts
        person = evidence.role and shown and not evidence.located and not spelt
        return "person" if person else None
    links = [at for at, word in enumerate(parts) if word in words.name_links and at]
    head = parts[links[0] - 1] if links else last
    given = parts[0] in words.given and len(parts) < 5 and not links
    if given and len(parts) == 2 and evidence.labels["person"] > evidence.labels["organization"]:
        return "person"
    if head in words.body_heads or last in words.company_endings:
        return "organization"
    if last in words.thing_heads or parts[0] in words.thing_openers:
        return "thing"
    if last in words.place_heads:
        return "place"
    if len(parts) == 2 and parts[0] in words.pronouns and parts[0] in words.surname_first:
        return "person"
    shaped = evidence.hyphened and len(parts) == 3 and parts[0] in words.surname_first
    if given or shaped or evidence.role or evidence.initial:
        return "person"
    return "person" if evidence.beside and not evidence.article and len(parts) < 4 else None


def _voted(evidence: _Evidence, words: NameWords) -> ActorKind | None:
    """The kind that most of the model's labels give, where nothing speaks against it."""
    labels = evidence.labels
    if len(evidence.parts) == 1 and evidence.parts[0] in words.body_heads:
        return None
    if evidence.parts[0] in words.abbreviated_lands and len(evidence.parts) == 1:
        return None
    if (evidence.unit and not evidence.located) or (
        evidence.acronym and ("." in evidence.parts[0] or not labels["place"])
    ):
        return "organization" if labels or evidence.unit else None
    if not labels:
        return None
    kind = labels.most_common(1)[0][0]
    if kind == "person" and not _is_person(evidence, words):
        kind = "organization" if labels["organization"] else "place" if labels["place"] else ""
    weak = evidence.single or not evidence.bound
    if kind == "organization" and weak and not evidence.acts and evidence.mentions == 1:
        return None
    return kind or None  # type: ignore[return-value]


def _is_person(evidence: _Evidence, words: NameWords) -> bool:
    """Whether a name that the model calls a person's is one."""
    parts = evidence.parts
    if evidence.titled or parts[0] in words.given:
        return True
    if evidence.article:
        return False
    if len(parts) == 1:
        return evidence.labels["person"] > 1 and evidence.acts > 0 and len(evidence.labels) == 1
    return len(parts) < 6


def _of_people(
    kinds: dict[tuple[str, ...], ActorKind],
    found: Mapping[tuple[str, ...], _Evidence],
    words: NameWords,
) -> None:
    """Make a person of each single name that is part of a person's full name."""
    firms = {p[0] for p in kinds if len(p) > 1 and p[-1] in words.company_endings}
    for parts, evidence in found.items():
        if len(parts) == 1 and parts[0] in firms and not evidence.titled:
            kinds[parts] = "organization"
    alone = {p[0] for p, kind in kinds.items() if kind == "person" and len(p) == 1}
    for parts, evidence in found.items():
        named = len(parts) == 2 and parts[1] in alone and not evidence.article
        if named and kinds.get(parts) == "organization" and _lexical(evidence, words) is None:
            kinds[parts] = "person"
    strong: set[str] = set()
    weak: set[str] = set()
    for parts, kind in kinds.items():
        if kind == "person" and len(parts) > 1:
            (strong if _is_certain(found[parts], words) else weak).update(parts)
    for parts, evidence in found.items():
        if (
            len(parts) == 1
            and kinds.get(parts) != "person"
            and _is_surname(evidence, strong, weak, words)
        ):
            kinds[parts] = "person"


def _is_certain(evidence: _Evidence, words: NameWords) -> bool:
    """Whether more than one label of the model says that a full name is a person's."""
    told = evidence.titled or evidence.role or evidence.initial or evidence.hyphened
    return bool(told) or evidence.parts[0] in words.given or evidence.labels["person"] > 1


def _is_surname(evidence: _Evidence, strong: set[str], weak: set[str], words: NameWords) -> bool:
    """Whether a single name, no person's by itself, is part of the full name of one."""
    word = evidence.parts[0]
    if word not in strong:
        bare = evidence.acts > 0 and not evidence.labels["organization"] + evidence.located
        return word in weak and (bare or evidence.labels["person"] * 2 > evidence.mentions)
    if word in words.state_words or word in words.regions:
        return not evidence.located and evidence.acts > 0
    place = evidence.labels["place"] > evidence.labels["person"]
    return not (place and evidence.located * 3 >= evidence.mentions) or evidence.titled > 0


def _again(
    tokens: Tokens, start: int, end: int, kinds: Mapping[tuple[str, ...], ActorKind]
) -> Iterable[tuple[Draft, ActorKind]]:
    """The names known from elsewhere, in a line whose capitals say nothing."""
    by_first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    surnames = {p[-1:]: kind for p, kind in kinds.items() if kind == "person"}
    kinds = {**surnames, **kinds}
    for parts in kinds:
        if parts:
            by_first[parts[0]].append(parts)
    at = start
    while at < end:
        for parts in sorted(by_first.get(tokens.low[at], ()), key=len, reverse=True):
            stop = at + len(parts)
            if stop <= end and tuple(tokens.low[at:stop]) == parts and tokens.text[at][0].isupper():
                yield Draft(start=at, end=stop, label=kinds[parts]), kinds[parts]
                at = stop - 1
                break
        at += 1
