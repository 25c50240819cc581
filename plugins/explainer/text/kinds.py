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

DATELINE = 10
"""Tokens behind a town in capitals that a dateline has at most."""
DATELINE_DASHES = frozenset("—–―") | {"--"}
FEW = 4
"""Words of an office behind the possessive of a state."""
Parts = tuple[str, ...]
Kinds = dict[Parts, ActorKind]


@dataclass(slots=True)
class Signs:
    """What all mentions of one name together say about its kind; counts are of mentions.

    Attributes:
        parts: The words of the name.
        labels: How often the model says which kind.
        titled: A title or a role stands right before it.
        article: An article does.
        unit: A noun for a body does ("oil giant").
        acts: It is a subject or an owner, as people and bodies are.
        acronym: It is written in capitals, short, at least once.
        hyphened: A small letter follows a hyphen in it, as in given names of two syllables.
        single: It is one word.
        initial: It opens with initials.
        located: A preposition stands before it that only a place follows.
        role: Something around it is a role that no body and no place has.
        bound: It is part of a phrase, not only a word beside others.
        beside: "And" joins it to a person.
        settled: "The city of" stands before it, or the like.
        contests: It is one of two in a match.
        mentions: All of them.
    """

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
    employs: int = 0
    governs: int = 0
    craft: int = 0
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
    found: dict[Parts, Signs] = {}
    for draft in drafts:
        parts = key_of(tokens, draft)
        signs = found.setdefault(parts, Signs(parts=parts))
        _weigh(signs, reading, tokens, draft, words)
    kinds: Kinds = {}
    doubtful = set()
    for parts, signs in found.items():
        told = _lexical(signs, words)
        kind = told or _voted(signs, words)
        if kind:
            kinds[parts] = kind
            if told is None and signs.labels[kind] < 2:
                doubtful.add(parts)
    _of_bodies(kinds, found, words)
    _of_people(kinds, found, words)
    return kinds, doubtful


def _weigh(signs: Signs, reading: Reading, tokens: Tokens, draft: Draft, words: NameWords) -> None:
    """Add what one mention says."""
    signs.mentions += 1
    if draft.label:
        signs.labels[draft.label] += 1
    before = "" if draft.opens or not draft.start else tokens.low[draft.start - 1]
    noun = bool(before) and tokens.pos[draft.start - 1] in ("NOUN", "PROPN")
    role = noun and (before in words.role_heads or before.endswith(words.role_endings))
    signs.titled += draft.titled or role
    signs.role += (draft.titled or role) and before not in words.shared_roles
    signs.article += before in words.articles
    signs.unit += before in words.unit_nouns
    signs.located += before in words.inside
    root = reading.doc[draft.end - 1]
    signs.acts += root.dep_ in ("nsubj", "poss") and root.tag_ != "NNPS"
    signs.bound += root.dep_ in ("pobj", "conj", "appos", "dobj") or before in words.articles
    signs.role += _described(tokens, draft.end, words)
    signs.role += root.dep_ == "appos" and _is_sure_role(root.head.lower_, words)
    behind = tokens.low[draft.start - 2] if before in words.place_links else ""
    signs.settled += behind in words.place_heads
    typed = bool(before) and tokens.text[draft.start - 1][0].islower()
    signs.settled += typed and (before in words.place_nouns or before in words.compass)
    signs.settled += draft.opens and _is_dateline(tokens, draft)
    signs.craft += typed and before in words.craft_nouns
    signs.employs += _employs(tokens, draft, before, words)
    signs.governs += rules_itself(tokens, draft.start, draft.end, words)
    signs.contests += root.dep_ in ("nsubj", "dobj") and root.head.lemma_ in words.contests
    signs.beside += root.dep_ == "conj" and tokens.kind[root.head.i] == "person"
    text = tokens.text[draft.start : draft.end]
    signs.single |= len(text) == 1 or all(tokens.glued[draft.start : draft.end - 1])
    signs.hyphened |= any(mark in HYPHENS and after.islower() for mark, after in pairwise(text))
    signs.initial |= len(text) == 2 and _is_initial(text[0], words)
    if len(text) == 1 and text[0].isupper() and 2 <= len(signs.parts[0].replace(".", "")) <= 6:
        signs.acronym = True


def _employs(tokens: Tokens, draft: Draft, before: str, words: NameWords) -> bool:
    """Whether somebody works for what is named: "Acme Dale analyst Ann Roe", "analysts at Acme"."""
    at = draft.start - 1
    if before in words.at_words and at and tokens.pos[at - 1] == "NOUN":
        return tokens.low[at - 1] in words.role_heads
    here = draft.end
    if here + 1 >= len(tokens.low) or tokens.text[here][0].isupper():
        return False
    named = tokens.pos[here + 1] == "PROPN" and tokens.text[here + 1][0].isupper()
    return named and _is_sure_role(tokens.low[here], words)


def rules_itself(tokens: Tokens, start: int, end: int, words: NameWords) -> bool:
    """Whether what is named has what only a state has: "Freedonia's army", "ministers from X"."""
    if end + 1 < len(tokens.tag) and tokens.tag[end] == "POS":
        last = end + 1
        while last + 1 < len(tokens.pos) and last - end < FEW and _nominal(tokens, last + 1):
            last += 1
        if any(tokens.low[at] in words.state_offices for at in range(end + 1, last + 1)):
            return True
    at = start - 1
    if at > 1 and tokens.low[at] in words.joiners and tokens.pos[at - 1] == "PROPN":
        at -= 1  # the second of two: "ministers from X and | Y"
        while at > 0 and tokens.pos[at] == "PROPN":
            at -= 1
    return at > 0 and tokens.low[at] in words.from_words and tokens.low[at - 1] in words.envoys


def _is_dateline(tokens: Tokens, draft: Draft) -> bool:
    """Whether a sentence opens with a town in capitals and a dash soon: "OSLO, May 3 — "."""
    if not all(word.isupper() for word in tokens.text[draft.start : draft.end]):
        return False
    return any(mark in DATELINE_DASHES for mark in tokens.text[draft.end : draft.end + DATELINE])


def _nominal(tokens: Tokens, at: int) -> bool:
    return tokens.pos[at] in ("NOUN", "PROPN", "ADJ")


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


def _lexical(signs: Signs, words: NameWords) -> ActorKind | None:
    """The kind that the words of a name tell by themselves."""
    parts = signs.parts
    if not parts:
        return None
    whole, last = " ".join(parts), parts[-1]
    city = whole in words.capitals and (signs.located or not signs.role)
    if whole in words.state_words or whole in words.regions or city:
        return "place"
    if signs.titled and signs.labels["person"]:
        return "person"
    if (signs.settled or signs.governs) and not signs.titled:
        return "place"
    if signs.craft and not signs.titled:
        return "thing"
    if last in words.club_endings and len(parts) > 1 and parts[0] not in words.given:
        return "organization"
    if parts[0] in words.club_openers and 1 < len(parts) < 4 and signs.labels:
        return "organization"
    if signs.employs and _is_employer(signs, words):
        return "organization"
    if signs.contests and last in words.club_heads:
        return "organization"
    if whole in words.bodies:
        return "organization"
    return _of_single(signs) if len(parts) == 1 else _of_words(signs, words)


def _of_single(signs: Signs) -> ActorKind | None:
    """The kind of a name of one word: a person where a role stands beside it, else unknown."""
    spelt = signs.acronym or "." in signs.parts[0]
    shown = signs.labels["person"] or signs.acts
    return "person" if signs.role and shown and not signs.located and not spelt else None


def _of_words(signs: Signs, words: NameWords) -> ActorKind | None:
    """The kind that the words of a longer name tell: the given name, the last word, initials."""
    parts, last = signs.parts, signs.parts[-1]
    links = [at for at, word in enumerate(parts) if word in words.name_links and at]
    head = parts[links[0] - 1] if links else last
    given = parts[0] in words.given and len(parts) < 5 and not links
    plain = signs.article * 2 < signs.mentions
    given = given and (plain or signs.labels["person"] > signs.labels["organization"])
    if given and len(parts) == 2 and signs.labels["person"] > signs.labels["organization"]:
        return "person"
    if head in words.body_heads or last in words.company_endings:
        return "organization"
    if last in words.thing_heads or parts[0] in words.thing_openers:
        return "thing"
    if last in words.place_heads:
        return "place"
    if len(parts) == 2 and parts[0] in words.pronouns and parts[0] in words.surname_first:
        return "person"
    shaped = signs.hyphened and len(parts) == 3 and parts[0] in words.surname_first
    if given or shaped or signs.role or signs.initial:
        return "person"
    return "person" if signs.beside and not signs.article and len(parts) < 4 else None


def _is_employer(signs: Signs, words: NameWords) -> bool:
    """Whether a name before a role is a body's, and no person's or place's: "Roe aide"."""
    first = signs.parts[0]
    if len(signs.parts) == 1 or signs.titled or signs.labels["place"] > 1:
        return False
    return first not in words.given and first not in words.surname_first


def _voted(signs: Signs, words: NameWords) -> ActorKind | None:
    """The kind that most of the model's labels give, where nothing speaks against it."""
    labels = signs.labels
    if len(signs.parts) == 1 and signs.parts[0] in words.body_heads:
        return None
    if signs.parts[0] in words.abbreviated_lands and len(signs.parts) == 1:
        return None
    if (signs.unit and not signs.located) or (
        signs.acronym and ("." in signs.parts[0] or not labels["place"])
    ):
        return "organization" if labels or signs.unit else None
    if not labels:
        return None
    kind = labels.most_common(1)[0][0]
    if kind == "person" and not _is_person(signs, words):
        kind = "organization" if labels["organization"] else "place" if labels["place"] else ""
    weak = signs.single or not signs.bound
    if kind == "organization" and weak and not signs.acts and signs.mentions == 1:
        return None
    return kind or None  # type: ignore[return-value]


def _is_person(signs: Signs, words: NameWords) -> bool:
    """Whether a name that the model calls a person's is one."""
    parts = signs.parts
    if signs.titled or parts[0] in words.given:
        return True
    if signs.article:
        return False
    if len(parts) == 1:
        return signs.labels["person"] > 1 and signs.acts > 0 and len(signs.labels) == 1
    return len(parts) < 6


def _of_bodies(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make a body of each single name that opens the longer name of just one."""
    bodies = [p for p, kind in kinds.items() if kind == "organization" and 1 < len(p) < 5]
    people = {word for p, kind in kinds.items() if kind == "person" and len(p) > 1 for word in p}
    longer = Counter(p[:2] for p in bodies if len(p) > 2)
    opened = Counter(p[0] for p in bodies)
    clubs = {p[0] for p in bodies if p[-1] in words.club_endings}
    firms = {p[0] for p in kinds if len(p) > 1 and p[-1] in words.company_endings}
    for parts, signs in found.items():
        if len(parts) == 2 and longer[parts] == 1 and not signs.located:
            kinds[parts] = "organization"
        if len(parts) != 1 or parts[0] in words.common_openers or parts[0] in words.titles:
            continue
        lone = opened[parts[0]] == 1 and not signs.acronym and signs.labels["person"]
        if lone and parts[0] not in people | words.given.keys() and not signs.titled:
            kinds[parts] = "organization"
        unseen = not signs.labels and opened[parts[0]] == 1 and not signs.acronym
        club = parts[0] in clubs and not signs.located
        if unseen or ((club or parts[0] in firms) and not signs.titled):
            kinds[parts] = "organization"


def _of_people(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Make a person of each single name that is part of a person's full name."""
    alone = {p[0] for p, kind in kinds.items() if kind == "person" and len(p) == 1}
    for parts, signs in found.items():
        named = len(parts) == 2 and parts[1] in alone and not signs.article
        if named and kinds.get(parts) == "organization" and _lexical(signs, words) is None:
            kinds[parts] = "person"
    strong: set[str] = set()
    weak: set[str] = set()
    for parts, kind in kinds.items():
        if kind == "person" and len(parts) > 1:
            (strong if _is_certain(found[parts], words) else weak).update(parts)
    for parts, signs in found.items():
        if (
            len(parts) == 1
            and kinds.get(parts) != "person"
            and _is_surname(signs, strong, weak, words)
        ):
            kinds[parts] = "person"


def _is_certain(signs: Signs, words: NameWords) -> bool:
    """Whether more than one label of the model says that a full name is a person's."""
    told = signs.titled or signs.role or signs.initial or signs.hyphened
    return bool(told) or signs.parts[0] in words.given or signs.labels["person"] > 1


def _is_surname(signs: Signs, strong: set[str], weak: set[str], words: NameWords) -> bool:
    """Whether a single name, no person's by itself, is part of the full name of one."""
    word = signs.parts[0]
    if word not in strong:
        bare = signs.acts > 0 and not signs.labels["organization"] + signs.located
        return word in weak and (bare or signs.labels["person"] * 2 > signs.mentions)
    if word in words.state_words or word in words.regions or word in words.capitals:
        return not signs.located and signs.acts > 0
    place = signs.labels["place"] > signs.labels["person"]
    return not (place and signs.located * 3 >= signs.mentions) or signs.titled > 0
