"""Spots: where an amount hangs in the syntax of its sentence, and which noun it counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.model import Reading
from explainer.sections.figures.constituents import LIMB, left_of
from explainer.sections.figures.numbered import numbered
from explainer.text.amounts import Amount
from explainer.text.amounts.quantities import PERCENT
from explainer.text.marks import STROKES
from explainer.text.syntax.clauses import (
    ACTED_ON,
    FINITE,
    NOUNS,
    PLURAL,
    VERBAL,
    ancestors,
)
from explainer.text.syntax.parts import verbs_above
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

LINKS = STROKES | {",", ";", "("}
"""Marks before the next of a row."""
NAME = 5
"""Tokens of who has a number in a row."""
FEW = 9
"""Up to nine in words, nothing is more than so many."""
HUNDRED = 100
"""Percent; no share of a row is larger."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """An amount as tokens of its sentence.

    Attributes:
        first, after: Positions in the document of its first token and of the one behind it.
        sent: The sentence.
        top: The token of the amount that hangs on a word outside it.
        others: Positions of the sentence's other amounts; no label holds one.
        noun: The noun that the amount stands before, counts or measures; None where there is none.
        shared: The noun of an amount before that this one counts too; None where there is none.
        last: The amount of its unit that stands nearest before it; None where there is none.
    """

    amount: Amount
    first: int
    after: int
    sent: Span
    top: Token
    noun: Token | None
    others: frozenset[int] = frozenset()
    shared: Token | None = None
    last: Spot | None = None

    @property
    def doc(self) -> Doc:
        """The document of the article."""
        return self.sent.doc

    @property
    def before(self) -> Token | None:
        """The word before it; None where it opens its sentence."""
        return self.doc[self.first - 1] if self.inside(self.first - 1) else None

    @property
    def behind(self) -> Token | None:
        """The word behind it; None where it ends its sentence."""
        return self.doc[self.after] if self.inside(self.after) else None

    def holds(self, token: Token) -> bool:
        """Tell whether a token belongs to the amount."""
        return self.first <= token.i < self.after

    def inside(self, position: int) -> bool:
        """Tell whether a position lies in the sentence."""
        return self.sent.start <= position < self.sent.end

    def next_in(self, table: frozenset[str]) -> bool:
        """Tell whether the word behind the amount is one of a table."""
        return self.behind is not None and self.behind.lower_ in table


def spots_in(reading: Reading, index: int, amounts: Iterable[Amount]) -> tuple[Spot, ...]:
    """Give the spots of a sentence's amounts; an amount that no tokens fit has none."""
    placed = (spot_of(reading, index, amount) for amount in amounts)
    spots = [spot for spot in placed if spot is not None]
    for at in range(1, len(spots)):
        spots[at] = _as_share(spots[at], spots[at - 1], reading.pack.amounts)
        spots[at] = _as_money(spots[at], spots[at - 1], reading.pack.amounts)
    taken = frozenset(
        at
        for spot in spots
        if not (spot.amount.year_like or _describes(spot))
        for at in range(spot.first, spot.after)
    )
    nouns: list[tuple[Token, Amount]] = []
    words = reading.pack.amounts
    found: list[Spot] = []
    last: dict[tuple[str, str], Spot] = {}
    for spot in spots:
        others = taken.difference(range(spot.first, spot.after))
        shared, of_unit = _shared(spot, nouns, words), (spot.amount.kind, spot.amount.unit)
        last[of_unit] = replace(spot, others=others, shared=shared, last=last.get(of_unit))
        found.append(last[of_unit])
        if spot.noun is not None and spot.amount.kind == "count" and spot.noun.tag_ == "NNS":
            nouns.append((spot.noun, spot.amount))
    return tuple(found)


def _as_share(spot: Spot, last: Spot, words: AmountWords) -> Spot:
    """A bare number in a row of shares is one, too: "Roe with 25 percent and Poe with 14"."""
    bare = spot.amount.kind == "count" and spot.noun is None and not spot.amount.spelled
    if not bare or not _is_held(spot, words) or not _is_held(last, words):
        return spot
    if last.amount.unit != PERCENT or spot.amount.value > HUNDRED or spot.next_in(words.part_of):
        return spot
    return replace(spot, amount=replace(spot.amount, kind="share", unit=PERCENT))


def _as_money(spot: Spot, last: Spot, words: AmountWords) -> Spot:
    """A bare number beside a sum of money is one, too: "$4 million on boats and 2 million on"."""
    bare = spot.amount.kind == "count" and spot.noun is None and spot.amount.value > HUNDRED
    beside = spot.top.dep_ == "conj" and last.holds(spot.top.head) and last.amount.kind == "money"
    if not (bare and beside) or spot.amount.year_like or spot.next_in(words.part_of):
        return spot
    return replace(spot, amount=replace(spot.amount, kind="money", unit=last.amount.unit))


def _is_held(spot: Spot, words: AmountWords) -> bool:
    """Whether an amount is what somebody named has: "Roe with 14 percent"."""
    link = spot.doc[spot.first - 1] if spot.inside(spot.first - 2) else None
    if link is None or link.lower_ not in words.holders:
        return False
    return link.nbor(-1).pos_ == "PROPN"


def _describes(spot: Spot) -> bool:
    """Whether an amount only says which thing is meant: "10-year bonds", "the 90-day pause"."""
    hyphen = any(t.text == "-" for t in spot.doc[spot.first : spot.after])
    return spot.noun is not None and hyphen and spot.amount.kind in ("duration", "measure")


def spot_of(reading: Reading, index: int, amount: Amount) -> Spot | None:
    """Give the spot of an amount found in a sentence; None where tokens and amount disagree."""
    sent, base = reading.spans[index], reading.starts[index]
    span = reading.words_at(base + amount.start, base + amount.end)
    if span is None or span.start < sent.start or span.end > sent.end:
        return None
    if amount.before is not None and any(
        t.tag_ in FINITE and t.is_alpha and len(t) > 1 for t in span
    ):
        number = [t for t in span if t.pos_ == "NUM"][-1]
        at = number.idx - base  # "teams from 9 towns sold it to 40 firms"
        amount, span = (
            replace(amount, start=at, core=at, before=None),
            sent.doc[number.i : span.end],
        )
    core = reading.words_at(base + amount.core, base + amount.end)
    root = span.root if core is None else core.root
    if root.pos_ == "ADV":  # "4 million people, down from 5 million"
        root = next((t for t in core or span if t.i < root.i and t.head not in span), root)
    if root.pos_ == "ADP":  # "95.5 in May from 97.5"
        numbers = [t for t in core or span if t.pos_ == "NUM"]
        led = [t for t in numbers if not span.start <= t.head.i < span.end]
        led += [t for n in numbers[:1] for t in ancestors(n) if t.tag_ in PLURAL and t in span]
        root = next(iter([*led, *numbers]), root)  # "to 40 | boats | from 30 in May"
    top = _through(root, reading)
    words = reading.pack.amounts
    told = _opens_topic(span, amount, words) or _is_during(span, amount, words)
    told = told or (amount.bound == "over" and span[0].dep_ == "prt")  # "handed over | 40"
    if core is not None and (told or _is_pushed(span, amount, top, words)):
        span, amount = core, replace(amount, start=amount.core, bound=None)
    noun = numbered(span, top, sent, counted=amount.kind == "count" and not amount.year_like)
    if noun is not None and amount.unit == words.votes and noun.lower_ not in words.polls:
        noun = None  # "a 97-1 vote | hours earlier"
    if noun is None and amount.before is not None and amount.kind == "count":
        noun = _first_counted(span)
    when = amount.before is not None and noun is not None and kind_of(noun, reading.pack) in TIMES
    if noun is not None and (when or (amount.kind == "count" and _is_when(noun, words))):
        top, noun = noun if noun.dep_ == "pobj" else top, None  # "by 4,877 | last year"
    return Spot(amount=amount, first=span.start, after=span.end, sent=sent, top=top, noun=noun)


def _first_counted(span: Span) -> Token | None:
    """The plural behind the first of two numbers alone: "from five | seats | to 12"."""
    number = next((t for t in span if t.pos_ == "NUM"), None)
    if number is None or number.head.i != number.i + 1 or number.head.tag_ != "NNS":
        return None
    return number.head if number.head.i < span.end else None


def _is_when(noun: Token, words: AmountWords) -> bool:
    """Whether a noun behind a number only tells when it was so: "last year"."""
    last = any(t.lower_ in words.then | words.recent for t in noun.lefts)
    return last and noun.tag_ == "NN" and noun.lower_ in words.durations


def _opens_topic(span: Span, amount: Amount, words: AmountWords) -> bool:
    """Whether a word that may bound a number opens what a noun tells of: "a film about two"."""
    link = span[0]
    told = link.dep_ == "prep" and link.head.pos_ in NOUNS | {"ADJ"} and link.head.i < link.i
    return told and amount.bound is not None and words.bounds.get(link.lower_) == "about"


def _is_pushed(span: Span, amount: Amount, top: Token, words: AmountWords) -> bool:
    """Whether the words before a level tell where something was moved: "pushed rates up to 5%"."""
    verb = top.head
    if len(span) < 2 or amount.bound is None or span[1].lower_ not in words.end:
        return False
    moved = any(t.dep_ in ACTED_ON and verb.i < t.i < span.start for t in verb.rights)
    return verb.lower_ in words.motions and moved


def _is_during(span: Span, amount: Amount, words: AmountWords) -> bool:
    """Whether "over" bounds no number but tells how long: "won titles over two seasons"."""
    link = span[0]
    few = amount.spelled and amount.value <= FEW and link.lower_ in words.during
    if not few or link.dep_ != "prep" or amount.kind not in ("count", "duration"):
        return False
    verb = link.head.head if link.head.dep_ == "dobj" else link.head  # "earned $5 | over two years"
    if amount.kind == "count":
        return any(t.dep_ == "dobj" and t.i < link.i for t in verb.rights)
    return verb.lemma_.lower() not in words.lasting | words.copulas


def _through(top: Token, reading: Reading) -> Token:
    """The word itself, or the noun that only carries it: "total" of "a total of $5"."""
    words, link = reading.pack.amounts, top.head
    if top.dep_ != "pobj" or link.lower_ not in words.part_of or link.dep_ != "prep":
        return top
    return link.head if link.head.lemma_.lower() in words.carriers else top


def _shared(spot: Spot, told: Sequence[tuple[Token, Amount]], words: AmountWords) -> Token | None:
    """The noun of a number before that a bare one counts too: "65 flights on Friday, 43 today".

    A part is no larger than its whole: "40 clerks in six towns, including 12". The number follows a
    comma, a conjunction or an owner and has a phrase or verb of its own behind it.
    """
    if spot.noun is not None or spot.amount.kind != "count" or spot.amount.year_like:
        return None
    before, behind, more = _around(spot, words)
    part = before is not None and before.tag_ == "VBG"
    nouns = [noun for noun, whole in told if not part or whole.value >= spot.amount.value]
    if before is None or behind is None or not nouns or nouns[-1].i >= spot.first:
        return None
    row = spot.top.dep_ == "conj" and spot.top.head.pos_ == "NUM"
    if row and spot.doc[spot.top.head.i + 1].pos_ != "ADP":
        return None  # "400 people between 18 and 29", but "43 on Friday and 15 on Monday"
    if before.text == "," and before.nbor(-1).pos_ == "PROPN" and behind.pos_ in VERBAL:
        return None  # "two sons, Paul, 16, and Per, 14 were there"
    nearer = before.nbor(-1) if before.text == "," and behind.lower_ in words.part_of else None
    if nearer is not None and nearer != nouns[-1] and any(t.like_num for t in nearer.lefts):
        return None  # "40 clerks and 14 aircraft, two of them red"
    if gap_before(spot) is not None:
        return nouns[-1]
    if is_small_clause(spot, words) or _is_moved_too(spot, nouns[-1], words):
        return nouns[-1]
    if is_same_deed(spot, nouns[-1]) or _is_done_to_people(spot, nouns[-1], words):
        return nouns[-1]
    if more:
        return nouns[-1] if spot.top.head.dep_ != "relcl" else None
    listed = before.text in LINKS or before.pos_ == "CCONJ" or before.tag_ in ("POS", "RB")
    if not listed and not _is_added(before, words):
        return None
    tied = behind.pos_ in ("ADP", "AUX", "ADV")
    owned = before.tag_ == "POS" and _is_last(behind)
    return nouns[-1] if owned or (tied and before.tag_ != "POS") else None


def _around(spot: Spot, words: AmountWords) -> tuple[Token | None, Token | None, bool]:
    """The words beside a bare number, and whether it comes on top: "another 40", "40 more"."""
    before, behind, more = spot.before, spot.behind, False
    while before is not None and before.lower_ in words.further and spot.inside(before.i - 1):
        before, more = before.nbor(-1), True
    if more and before is not None and before.lower_ in words.articles:
        before = before.nbor(-1) if spot.inside(before.i - 1) else None
    if spot.next_in(words.besides) and spot.inside(spot.after + 1):
        behind, more = spot.doc[spot.after + 1], True
    return before, behind, more


def is_small_clause(spot: Spot, words: AmountWords) -> bool:
    """Tell whether a participle alone says what was done to so many: "with five flown to Elm".

    So does the second of a row: "four people were killed and eight wounded".
    """
    before, behind = spot.doc[spot.first - 1], spot.doc[spot.after]
    held = before.lower_ in words.holders and behind.dep_ == "acl"
    return behind.tag_ == "VBN" and (held or before.pos_ == "CCONJ")


def has_own_clause(spot: Spot, noun: Token, words: AmountWords) -> bool:
    """Tell whether others do what is told of more: "Elm has 300 vans, and Tarn bought 40 more"."""
    own = next(verbs_above(spot.top), noun)
    who = own_subject(own) if spot.next_in(words.besides) and own.i > noun.i else None
    return who is not None and who.i < spot.first and not spot.holds(who)


def _is_moved_too(spot: Spot, noun: Token, words: AmountWords) -> bool:
    """Whether another name has more or less of it: "Acme won 40 seats, Elm fell from 8 to 5"."""
    verb = next(verbs_above(spot.top), None)
    who = None if verb is None or spot.amount.before is None else own_subject(verb)
    if verb is None or who is None or verb.i < noun.i or noun.dep_ != "dobj":
        return False
    return who.pos_ == "PROPN" and verb.lemma_.lower() in words.reaching and verb.i < spot.first


def _is_last(behind: Token) -> bool:
    """Whether a number ends what is told with it: a stop or a conjunction stands behind."""
    return behind.pos_ == "CCONJ" or behind.text in LINKS | {"."}


def is_same_deed(spot: Spot, noun: Token) -> bool:
    """Tell whether others do the same to so many: "Acme has 300 vans while Elm has 40"."""
    verb, above = spot.top.head, noun.head
    done = spot.top.dep_ == noun.dep_ == "dobj" and verb.i < spot.first and above.i < noun.i
    behind, who = spot.behind, own_subject(verb) if done else None
    if who is None or who.i > verb.i or verb.lower_ != above.lower_ or behind is None:
        return False
    torn = any(t.like_num for t in spot.doc[left_of(who) : spot.first])
    return not torn and _is_last(behind)  # who has it must be told right


def _is_done_to_people(spot: Spot, noun: Token, words: AmountWords) -> bool:
    """Whether what harms people does so to more: "hurt 90 people and | drove 40 out"."""
    verb, above = spot.top.head, noun.head
    both = spot.top.dep_ == noun.dep_ == "dobj" and verb.dep_ == "conj" and verb.head == above
    harmed = noun.lower_ == words.people and above.lemma_.lower() in words.harming
    harmed = harmed and verb.lemma_.lower() not in words.harming | words.uprooting  # a toll
    return both and harmed and own_subject(verb) in (None, own_subject(above))


def gap_before(spot: Spot) -> int | None:
    """Give where who has a bare number starts, whose verb is that before: "sent 300, | Sudria 40".

    None where the words before it are no name between a stop or conjunction and the number.
    """
    name = spot.before
    behind = spot.behind
    if name is None or name.pos_ != "PROPN" or behind is None or not _is_last(behind):
        return None
    start = left_of(name)
    before = spot.doc[start - 1] if spot.inside(start - 1) else None
    linked = before is not None and (before.text in LINKS or before.pos_ == "CCONJ")
    return start if linked and spot.first - start <= NAME else None


def _is_added(link: Token, words: AmountWords) -> bool:
    """Whether a preposition ties a second number to a clause: ", with 43 in Elm", ", including"."""
    if link.dep_ != "prep" or link.i == 0:
        return False
    before = link.nbor(-1)
    if before.tag_ == "VBN" and before.dep_ == "prep":
        return True  # "compared with 45"
    return before.text == "," and (link.tag_ == "VBG" or link.lower_ in words.holders)


def is_verb_again(token: Token) -> bool:
    """Tell whether a noun is a verb that the sentence has before: "43% support Poe, 42% support".

    Parsers take the second for a noun.
    """
    before = token.doc[max(token.sent.start, token.i - LIMB) : token.i]
    return token.tag_ == "NN" and any(t.pos_ == "VERB" and t.lower_ == token.lower_ for t in before)
