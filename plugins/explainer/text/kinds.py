"""Kinds: what bears a name, from all its mentions: the words it is made of, and those around it.

A title before a name, the ending of a company or the name of a state decide alone. Where words
say nothing, the labels of the model are counted; a single label needs grammar on its side.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from explainer.language.tables.names import NameWords
from explainer.model import ActorKind, Reading
from explainer.text.entities import Draft
from explainer.text.runs import HYPHENS
from explainer.text.tokens import Tokens

Parts = tuple[str, ...]
Kinds = dict[Parts, ActorKind]


@dataclass(slots=True)
class Evidence:
    """What all mentions of one name together say about its kind."""

    parts: Parts
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
    settled: int = 0
    contests: int = 0
    mentions: int = 0


def key_of(tokens: Tokens, draft: Draft) -> Parts:
    """Give the words under which all mentions of a name are counted together."""
    return tokens.words(draft.start, draft.end)


def kinds_of(
    reading: Reading, tokens: Tokens, drafts: Sequence[Draft], words: NameWords
) -> tuple[Kinds, set[Parts]]:
    """Give the kind of each name, and the names of whose kind one label alone tells.

    Names without evidence of a kind are left out.
    """
    found: dict[Parts, Evidence] = {}
    for draft in drafts:
        parts = key_of(tokens, draft)
        evidence = found.setdefault(parts, Evidence(parts=parts))
        _weigh(evidence, reading, tokens, draft, words)
    kinds: Kinds = {}
    doubtful = set()
    for parts, evidence in found.items():
        told = _lexical(evidence, words)
        kind = told or _voted(evidence, words)
        if kind:
            kinds[parts] = kind
            if told is None and evidence.labels[kind] < 2:
                doubtful.add(parts)
    _of_bodies(kinds, found, words)
    _of_people(kinds, found, words)
    return kinds, doubtful


def _weigh(
    evidence: Evidence, reading: Reading, tokens: Tokens, draft: Draft, words: NameWords
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
    behind = tokens.low[draft.start - 2] if before in words.place_links else ""
    evidence.settled += behind in words.place_heads
    evidence.contests += root.dep_ in ("nsubj", "dobj") and root.head.lemma_ in words.contests
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


def _lexical(evidence: Evidence, words: NameWords) -> ActorKind | None:
    """The kind that the words of a name tell by themselves."""
    parts = evidence.parts
    if not parts:
        return None
    whole, last = " ".join(parts), parts[-1]
    city = whole in words.capitals and (evidence.located or not evidence.role)
    if whole in words.state_words or whole in words.regions or city:
        return "place"
    if evidence.titled and evidence.labels["person"]:
        return "person"
    if evidence.settled and not evidence.titled:
        return "place"
    if evidence.contests and last in words.club_heads:
        return "organization"
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
    plain = evidence.article * 2 < evidence.mentions
    given = given and (plain or evidence.labels["person"] > evidence.labels["organization"])
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


def _voted(evidence: Evidence, words: NameWords) -> ActorKind | None:
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


def _is_person(evidence: Evidence, words: NameWords) -> bool:
    """Whether a name that the model calls a person's is one."""
    parts = evidence.parts
    if evidence.titled or parts[0] in words.given:
        return True
    if evidence.article:
        return False
    if len(parts) == 1:
        return evidence.labels["person"] > 1 and evidence.acts > 0 and len(evidence.labels) == 1
    return len(parts) < 6


def _of_bodies(kinds: Kinds, found: Mapping[Parts, Evidence], words: NameWords) -> None:
    """Make a body of each single name that opens the longer name of just one."""
    bodies = [p for p, kind in kinds.items() if kind == "organization" and 1 < len(p) < 4]
    opened = Counter(p[0] for p in bodies)
    clubs = {p[0] for p in bodies if p[-1] in words.club_endings}
    firms = {p[0] for p in kinds if len(p) > 1 and p[-1] in words.company_endings}
    for parts, evidence in found.items():
        if len(parts) != 1 or parts[0] in words.common_openers or parts[0] in words.titles:
            continue
        unseen = not evidence.labels and opened[parts[0]] == 1 and not evidence.acronym
        club = parts[0] in clubs and not evidence.located
        if unseen or ((club or parts[0] in firms) and not evidence.titled):
            kinds[parts] = "organization"


def _of_people(kinds: Kinds, found: Mapping[Parts, Evidence], words: NameWords) -> None:
    """Make a person of each single name that is part of a person's full name."""
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


def _is_certain(evidence: Evidence, words: NameWords) -> bool:
    """Whether more than one label of the model says that a full name is a person's."""
    told = evidence.titled or evidence.role or evidence.initial or evidence.hyphened
    return bool(told) or evidence.parts[0] in words.given or evidence.labels["person"] > 1


def _is_surname(evidence: Evidence, strong: set[str], weak: set[str], words: NameWords) -> bool:
    """Whether a single name, no person's by itself, is part of the full name of one."""
    word = evidence.parts[0]
    if word not in strong:
        bare = evidence.acts > 0 and not evidence.labels["organization"] + evidence.located
        return word in weak and (bare or evidence.labels["person"] * 2 > evidence.mentions)
    if word in words.state_words or word in words.regions or word in words.capitals:
        return not evidence.located and evidence.acts > 0
    place = evidence.labels["place"] > evidence.labels["person"]
    return not (place and evidence.located * 3 >= evidence.mentions) or evidence.titled > 0
