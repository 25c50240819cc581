"""Groups: of whom a bare share is told, where a share before it says so.

"46% of voters said yes, compared with 23% who said no": the 23% are of voters, too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.model import Evidence, Reading
from explainer.sections.figures.constituents import SUBJECTS
from explainer.sections.figures.ends import noun_range
from explainer.sections.figures.fronted import fronted
from explainer.sections.figures.phrases import Label
from explainer.sections.figures.spots import Spot, is_verb_again
from explainer.text.marks import ELISION
from explainer.text.syntax.clauses import NOUNS, PLURAL, RELATIVES, VERBAL
from explainer.text.syntax.features import is_several
from explainer.text.syntax.parts import noun_under
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

LONGEST = 8
"""Tokens; of a longer group a label has what stands up to its noun."""
Counted = tuple[Spot, int]
"""An amount that counts something, and the place of its sentence."""
LEADING = VERBAL | {"ADV", "PRON"}
"""Parts of speech that the label of a bare share starts with."""


@dataclass(frozen=True, slots=True)
class Group:
    """Of whom or what a share is told: "of voters in Norland", its token range and sentence.

    ``told`` is the last sentence in which a share was told of it; ``vague`` that only other
    words say who they are: "of those".
    """

    start: int
    end: int
    sentence: int
    told: int
    vague: bool = False


def group_behind(
    spot: Spot, words: AmountWords, sentence: int, known: Group | None
) -> Group | None:
    """Give the group that shares behind an amount are told of.

    It is that of the amount, if it is the share of a subject, else the one known before. It is
    vague where the amount is a share of "them" or "those", of whom only other words tell.
    """
    if spot.amount.kind != "share" or not spot.inside(spot.after + 1):
        return known
    link = spot.doc[spot.after]
    noun = noun_under(link)
    if link.lower_ not in words.part_of or noun is None:
        return known
    told = noun.pos_ in NOUNS or any(t.dep_ in ("acl", "relcl") for t in noun.rights)
    if spot.top.dep_ not in SUBJECTS and not (noun.tag_ == "NNS" and noun.pos_ == "NOUN"):
        return None
    if not told:
        return Group(link.i, noun.i + 1, sentence, sentence, vague=True)
    end = noun_range(noun)[1]
    return Group(link.i, end if end - link.i <= LONGEST else noun.i + 1, sentence, sentence)


def told_in(group: Group | None, label: str, reading: Reading, sentence: int) -> Group | None:
    """Give a group that a label of a sentence names, for the shares that follow there."""
    if group is None or f"{reading.doc[group.start : group.end].text}{ELISION}" not in label:
        return group
    return replace(group, told=sentence)


def with_group(
    label: Label, spot: Spot, group: Group | None, reading: Reading, sentence: int
) -> tuple[Label | None, tuple[Evidence, ...]]:
    """Give the label of a share with its group, and where that stands if in the sentence before.

    It stays as it is where it names its own, or where a noun before the share may name another;
    None where a share without a group has no noun at all: "14% were late".
    """
    first = label.parts[0][0]
    if spot.amount.kind != "share" or label.rule != "goes-on" or first < spot.after:
        return label, ()
    alone = label if label.named or _is_set(label, spot, reading) else None
    if _is_of_those(spot, first):
        return None, ()
    leads = reading.doc[first].pos_ in LEADING or is_verb_again(reading.doc[first])
    if alone is None and leads and (whole := _fronted(spot, reading.pack.amounts)):
        text = f"{whole[0].lower()}{whole[1:]}{ELISION}{label.text}"
        return replace(label, text=text, named=True), ()  # "of the clerks … were ill"
    if group is None or not leads:
        return alone, ()
    if group.vague:
        return (None if group.sentence == sentence else alone), ()
    those = reading.doc[group.start + 1].dep_ == "pobj" and group.end > group.start + 2
    if (
        reading.doc[first].tag_ in RELATIVES
        and those
        and reading.doc[group.start + 1].pos_ not in NOUNS
    ):
        return alone, ()  # "of those who knew her … who knew him"
    if group.start >= spot.first or sentence - group.told > 1:
        return alone, ()
    same = group.sentence == sentence
    before = reading.doc[group.end if same else _clause_start(spot) : spot.first]
    if group.told != sentence and any(t.pos_ in NOUNS for t in before):
        return alone, ()
    phrase = reading.doc[group.start : group.end]
    told = replace(label, text=f"{phrase.text}{ELISION}{label.text}", named=True)
    return told, () if same else (reading.evidence(phrase),)


def _is_set(label: Label, spot: Spot, reading: Reading) -> bool:
    """Whether the words before its clause say of whom a share is: "In the poll, 62% said yes"."""
    opened = next(fronted(spot, spot.first, reading.pack, label.verb), None)
    words = reading.pack.amounts
    if (
        opened is None
        or reading.doc[opened[0]].lower_ not in words.inside | words.sets - words.part_of
    ):
        return False
    return all(kind_of(t, reading.pack) not in TIMES for t in reading.doc[opened[0] : opened[1]])


def _fronted(spot: Spot, words: AmountWords) -> str | None:
    """The group that a sentence opens with: "Of those who voted, …", up to its noun if it is long.

    None where the clause of the share holds it, or the sentence opens with none.
    """
    opens = spot.sent[0]
    noun = next((t for t in opens.rights if t.dep_ == "pobj" and t.pos_ in NOUNS), None)
    if noun is None or opens.lower_ not in words.part_of or noun.i > spot.first:
        return None
    end = noun_range(noun)[1]
    end = end if end - opens.i <= LONGEST else noun.i + 1
    fronted = noun.tag_ in PLURAL and opens.head.i >= end and opens.right_edge.i < spot.first
    near = opens.head.i == spot.top.head.i and opens.right_edge.i + 1 - opens.i <= LONGEST
    return str(spot.doc[opens.i : end].text) if fronted and not near else None


def _is_of_those(spot: Spot, first: int) -> bool:
    """Whether a label opens with "of those" or "of them" and nothing says of whom."""
    if first != spot.after:
        return False
    noun = next((t for t in spot.doc[first].rights if t.dep_ == "pobj"), None)
    if noun is None or noun.pos_ not in ("PRON", "DET"):
        return False
    return not any(t.dep_ in ("acl", "relcl", "prep") for t in noun.rights)


def with_counted(
    label: Label, spot: Spot, counted: Counted | None, reading: Reading, sentence: int
) -> tuple[Label | None, tuple[Evidence, ...], Token | None]:
    """Give the label of a part of "those" or "them" with those, where they are told, their noun.

    "Police stopped 300 drivers. Of those, 40 were fined": they are what the amount before counts.
    So is what the sentence opens with: "Of the drivers, 40 were fined; 20 were jailed".
    None where it counts none that the part can be of; a label of other words stays as it is.
    """
    link = _part_link(label, spot)
    if link is None:
        made = _with_fronted(label, spot, reading.pack.amounts)
        made = made or _with_last(label, spot, counted, reading, sentence)
        count = spot.amount.kind == "count" and spot.shared is None
        bare = count and spot.noun is None and _is_further(spot, reading)
        return made or (None if bare else label, (), None)  # "Another 40 were ill": of whom?
    if (near := _named_above(link)) is not None:
        start, end = noun_range(near)
        words = reading.doc[start : end if end - start <= LONGEST else near.i + 1]
        text = f"{link.text.lower()} {words.text}{ELISION}{_rest(label, link)}"
        return replace(label, text=text, named=True), (), near
    noun = None if counted is None else counted[0].noun
    lives = noun is not None and noun.lemma_.lower() in reading.pack.amounts.lives
    if counted is None or noun is None or lives or sentence - counted[1] > 1:
        return None, (), None
    whole, told = counted[0].amount.value, noun_range(noun, counted[0].first)
    if spot.amount.kind == "count" and spot.amount.value >= whole:
        return None, (), None
    end = told[1] if told[1] - told[0] <= LONGEST else noun.i + 1
    words = reading.doc[told[0] : end]
    text = f"{link.text.lower()} {words.text}{ELISION}{_rest(label, link)}"
    lent = () if counted[1] == sentence else (reading.evidence(words),)
    return replace(label, text=text, named=True), lent, noun


def _is_further(spot: Spot, reading: Reading) -> bool:
    """Whether a number comes on top of one before: "another 40"."""
    return spot.before is not None and spot.before.lower_ in reading.pack.amounts.further


def _rest(label: Label, link: Token) -> str:
    """The words of a label behind "of them"."""
    return label.text.removeprefix(f"{link.text} {link.nbor().text}").lstrip()


def _named_above(link: Token) -> Token | None:
    """The plural that the clause before tells of: "all of the clerks met and 15 of them left".

    None where that is a number, which may have been counted, or who says it.
    """
    verb = link.head.head
    subject = own_subject(verb.head) if verb.dep_ == "conj" and link.head.dep_ in SUBJECTS else None
    below = () if subject is None or subject.i > link.i else (subject, *subject.subtree)
    noun = next((t for t in below if t.tag_ in PLURAL and t.pos_ == "NOUN"), None)
    if noun is None or any(t.dep_ == "nummod" for t in noun.lefts):
        return None
    said = any(t.dep_ in ("ccomp", "xcomp") for t in verb.head.rights)
    return None if said or verb.head.i > link.i else noun


def _with_last(
    label: Label, spot: Spot, counted: Counted | None, reading: Reading, sentence: int
) -> tuple[Label, tuple[Evidence, ...], Token | None] | None:
    """The label of a bare count with what its sentence has counted: "met 300 clerks; 40 left"."""
    noun = None if counted is None else counted[0].noun
    bare = spot.amount.kind == "count" and spot.noun is None and spot.top.dep_ in SUBJECTS
    if not bare or counted is None or noun is None or sentence - counted[1] > 1:
        return None
    apart = counted[1] != sentence
    more = _is_further(spot, reading)
    if apart and not more and (spot.top.i - spot.sent.start > 2 or not _is_topic(noun)):
        return None  # "Twelve clerks fled. Three were caught"
    if label.rule != "goes-on" or spot.shared is not None or label.holds(noun):
        return None
    if noun.tag_ not in PLURAL or (spot.amount.value >= counted[0].amount.value and not more):
        return None
    between = spot.doc[spot.sent.start if apart else noun.i + 1 : spot.first]
    if any(t.tag_ in PLURAL for t in between):
        return None
    start, end = noun_range(noun, counted[0].after)
    words = spot.doc[start : end if end - start <= LONGEST else noun.i + 1]
    text = f"{words.text}{ELISION}{label.text}"
    told = (reading.evidence(words),) if apart else ()
    return replace(label, text=text, named=True), told, noun


def _is_topic(noun: Token) -> bool:
    """Whether a noun is what its sentence is about: its main clause's subject."""
    verb = noun.head
    said = verb.dep_ == "ccomp" and verb.head.i > verb.i and verb.head.dep_ == "ROOT"
    return noun.dep_ in SUBJECTS and (verb.dep_ == "ROOT" or said)


def opening_whole(spot: Spot, words: AmountWords) -> Token | None:
    """Give the plural that a sentence opens with as a whole: "Of the drivers, 40 were fined".

    The amount may be its own number. None where the sentence opens with none.
    """
    link = spot.sent[0]
    if spot.doc[link.i : link.i + 2].text.lower() in words.out_of:
        link = link.nbor()
    noun = noun_under(link)
    if noun is None or link.lower_ not in words.part_of or noun.pos_ not in NOUNS:
        return None
    end = noun.right_edge.i + 1
    return noun if spot.inside(end) and spot.doc[end].text == "," else None


def _with_fronted(
    label: Label, spot: Spot, words: AmountWords
) -> tuple[Label, tuple[Evidence, ...], Token | None] | None:
    """The label of a bare count with the whole that its sentence opens with: "Of the drivers, …".

    None where it opens with none.
    """
    noun, opens = opening_whole(spot, words), spot.sent[0]
    bare = spot.amount.kind == "count" and spot.noun is None and spot.top.dep_ in SUBJECTS
    if noun is None or not bare or label.rule != "goes-on":
        return None
    end = noun_range(noun)[1]
    end = end if end - opens.i <= LONGEST else noun.i + 1
    below = (t for link in noun.rights for t in link.rights if t.dep_ == "pobj")
    what = next(below, noun) if noun.lemma_.lower() in words.quantities else noun
    whole = spot.doc[opens.i : end].text
    if opens.head.i != spot.top.head.i:
        whole = f"{whole[0].lower()}{whole[1:]}"
    text = f"{whole}{ELISION}{label.text}"
    parts = ((opens.i, end), *label.parts)
    return replace(label, text=text, parts=parts, named=True), (), what


def _part_link(label: Label, spot: Spot) -> Token | None:
    """The "of" before "those" or "them" that a label opens with or leaves out; else None."""
    if label.rule != "goes-on" or spot.amount.kind not in ("count", "share"):
        return None
    behind: tuple[Token, ...] = () if spot.behind is None else (spot.behind,)
    before: tuple[Token, ...] = tuple(spot.top.head.lefts)
    for link in (*behind, *before, *_part_above(spot)):
        them = noun_under(link)
        if them is None or link.dep_ != "prep" or link.i + 1 != them.i or list(them.rights):
            continue
        several = is_several(them)
        if several and them.pos_ in ("PRON", "DET") and them.tag_ not in RELATIVES:
            return link
    return None


def _part_above(spot: Spot) -> tuple[Token, ...]:
    """What hangs on the number before a bare one in its row: "20 of them left and 15 stayed"."""
    verb = spot.top.head
    bare = spot.noun is None and spot.top.dep_ in SUBJECTS and verb.dep_ == "conj"
    first = own_subject(verb.head) if bare else None
    return tuple(first.rights) if first is not None and first.pos_ == "NUM" else ()


def _clause_start(spot: Spot) -> int:
    """Where what is told of a share starts: behind who says it, as in "the poll found 25% knew"."""
    verb = spot.top.head
    said = verb.dep_ == "ccomp" and spot.top.dep_ in SUBJECTS and verb.head.i < spot.first
    return verb.head.i + 1 if said else spot.sent.start
