"""Echoes: phrases that another event of the same sentence tells too, in a whole clause."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from explainer.model import AHEAD
from explainer.sections.timeline.along import only_speaks
from explainer.sections.timeline.charged import is_of_charge
from explainer.sections.timeline.distances import COUNTED
from explainer.sections.timeline.event import Event
from explainer.sections.timeline.find import Find
from explainer.sections.timeline.ordering import Placed
from explainer.sections.timeline.thread import TOLD
from explainer.sections.timeline.words import Words
from explainer.text.edtf import has_no_end
from explainer.text.syntax.clauses import RELATIVES, ancestors, auxiliaries, children, is_finite
from explainer.text.syntax.parts import verbs_above
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

PHRASES = frozenset({"acl", "relcl", "pcomp"})
NEAR = 6
"""Events before and behind one that may tell it too."""


@dataclass(frozen=True, slots=True)
class Made:
    """An event as it was made, with what was found, its shortest words and those that it shows."""

    item: Placed
    short: Words
    words: Words
    event: Event

    @property
    def find(self) -> Find:
        """What was found."""
        return self.item.find


def whole(made: Sequence[Made], pack: LanguagePack) -> Iterator[Made]:
    """Give the events without those that only repeat a phrase of another one.

    "The firm ordered a survey of the line in May" tells of the survey; the order takes its month.
    "The board kept to the view it took in May" holds all there is to say of that view.
    """
    for at, one in enumerate(made):
        near = [o for o in made[max(0, at - NEAR) : at + NEAR + 1] if o is not one]
        if any(_repeats(one, other, pack) for other in near):
            continue
        lender = next((o for o in near if _lends(o, one, pack)), None)
        yield one if lender is None else _dated(one, lender.event)


def taken_in(made: Sequence[Made], pack: LanguagePack) -> Iterator[Made]:
    """Give the events of a sentence without a dated clause with which one without a date opens.

    "The guild lost on Monday, | but it kept its hall" is told whole, and under Monday. "It lost in
    1990, | but has kept its hall" is not all of that year.
    """
    for one in made:
        if any(_opens_with(other, one, pack) for other in made):
            continue
        first = next((other for other in made if _opens_with(one, other, pack)), None)
        yield one if first is None else replace(one, event=first.event.told_in(one.event))


def _opens_with(one: Made, first: Made, pack: LanguagePack) -> bool:
    """Whether an event without a time opens with a dated clause, told by the same, as surely."""
    ours, theirs, verb = one.event, first.event, first.find.verb
    alike = (ours.status, ours.said_by) == (theirs.status, theirs.said_by)
    if _day(ours) is not None or _day(theirs) is None or not alike:
        return False
    clause = is_finite(verb) and verb.dep_ not in PHRASES
    since = is_present_perfect(one.find.verb, pack.certainty)
    clause = clause and (not since or is_present_perfect(verb, pack.certainty))
    longer = one.words.start == first.words.start and one.words.end > first.words.end
    shown = ours.text.startswith(theirs.text) and _is_shown_in(theirs, ours)
    return clause and ((longer and holds(one, first)) or shown)


def _is_shown_in(event: Event, other: Event) -> bool:
    """Whether the words of an event stand in another's, with those that both are told behind.

    "The court heard that | Roe left in May", "he owed $3 and left in May, | it is claimed".
    """
    one, two = event.evidence[0], other.evidence[0]
    return one.sentence == two.sentence and event.text in other.text


def _repeats(one: Made, other: Made, pack: LanguagePack) -> bool:
    """Whether the words of a phrase stand in another event, or all of an event in a dated one.

    So with what is merely told: "Roe won", behind "Poe raced and Roe won".
    """
    if _only_announces(one, other, pack):
        return True
    if not holds(other, one):
        shown = _is_shown_in(one.event, other.event) and one.event.text != other.event.text
        return shown and _day(one.event) is not None and _day(one.event) == _day(other.event)
    if one.event.text == other.event.text:
        above = other.find.verb in ancestors(one.find.verb)
        return _day(other.event) is not None and (above or _day(one.event) is None)
    if _lends(one, other, pack):
        return True
    ours, theirs = _day(one.event), _day(other.event)
    if ours is not None and ours == theirs:
        return True  # "raced on Monday", "as Roe raced on Monday, the crowd cheered him"
    part = _is_phrase(one.find.verb) or _is_led_to(one.find.verb)
    if ours is None:
        placed = one.find.verb.dep_ == "advcl" and one.find.rule != TOLD  # "won | before Poe lost"
        told = part or not placed
    else:  # "has sold ten | since she left in May" tells of neither day alone
        told = part and theirs is not None and not has_no_end(theirs)
        told = told and not _is_set_off(one.find.verb, other.find.verb)
    return told and one.event.status not in AHEAD


def _only_announces(one: Made, other: Made, pack: LanguagePack) -> bool:
    """Whether a clause tells no more than who said another one, which names who said it.

    "The guild said the mill would open in May" is told as "the mill would open in May": the guild.
    So with what it announced or confirmed on no day of its own, but not with what a judge ruled.
    """
    says, said = one.find.verb, other.find.verb
    told = said.dep_ == "ccomp" and said.head.i == says.i and other.event.said_by is not None
    told = told and says.lemma_.lower() in pack.speech.saying - pack.outlook.permitting
    told = told and all(t.dep_ != "dobj" for t in children(says))
    return told and _day(one.event) is None and _day(other.event) is not None and holds(one, other)


def _lends(one: Made, other: Made, pack: LanguagePack) -> bool:
    """Whether a phrase with a date is told with a clause without one, as one event.

    It is the object ("ordered a survey in May"), where it happened ("was hurt in Sunday's crash"),
    what the same person did right before ("died after taking a fall in May"), or what goes along
    with it ("ruled out making a bid on Monday").
    """
    part, verb = one.find.verb, other.find.verb
    noun = part
    if part.dep_ == "relcl" and all(timed.end <= part.head.i for timed in one.find.times):
        noun = part.head  # "was hurt in Sunday's crash, which killed two"
    held = noun.dep_ == "pobj" and noun.head.head.i == verb.i
    held = held and noun.head.lower_ in pack.events.settings
    held = held and not is_of_charge(noun.head, pack)
    object_of = noun.dep_ == "dobj" and noun.head.i == verb.i and not _is_about(one, noun, pack)
    object_of = object_of and verb.lemma_.lower() not in pack.events.following
    named = noun.pos_ == "NOUN" and (object_of or held)
    led = part.dep_ == "pcomp" and part.tag_ == "VBG" and part.head.head.i == verb.i
    led = led and part.head.lower_ not in pack.events.before
    alike = one.event.status == other.event.status
    along = part.dep_ in {"acl", "advcl", "xcomp"} and part.tag_ == "VBG" and not auxiliaries(part)
    led |= along and verb in ancestors(part)
    same = (named or led) and alike and _day(other.event) is None
    return same and _day(one.event) is not None and holds(other, one)


def _is_about(dated: Made, noun: Token, pack: LanguagePack) -> bool:
    """Whether somebody only spoke of an event that has its time before it: "hailed Sunday's vote".

    Not so with "ordered a survey in May", nor with "won Sunday's vote".
    """
    spoken = only_speaks(noun.head, pack)
    return spoken and any(t.end <= noun.i for t in dated.find.times)


def _is_phrase(verb: Token) -> bool:
    """Whether a clause has no predicate of its own: "the view it took", "a report sent to Roe"."""
    if verb.dep_ not in PHRASES:
        return False
    own = own_subject(verb)
    of_object = verb.dep_ == "relcl" and own is not None and own.tag_ not in RELATIVES
    return not is_finite(verb) or of_object


def _is_set_off(part: Token, verb: Token) -> bool:
    """Whether a comma parts from who acts what was done before: "Roe, | held in May |, won"."""
    who, first = own_subject(verb), part.left_edge
    alone = part.dep_ == "acl" and part.tag_ == "VBN" and part.head == who and first == part
    return alone and first.nbor(-1).text == ","


def _is_led_to(verb: Token) -> bool:
    """Whether a clause below another one has only a pronoun: "left [after it lost the vote]"."""
    own = own_subject(verb)
    return verb.dep_ == "advcl" and own is not None and own.tag_ == "PRP"


def goes_along(verb: Token, others: Collection[int], pack: LanguagePack) -> bool:
    """Tell whether a clause only tells more of one of others, given by their verbs.

    When or why it took place ("cancelled it | after crowds came"), of whom it is told ("shot the
    driver, | who fled"), or what the same people did as well ("met and | signed it").
    """
    above = next(verbs_above(verb), verb)
    if above.i not in others:
        return False
    if verb.dep_ == "advcl":
        events, reasons = pack.events, pack.outlook.reasons
        told = events.after | events.meanwhile | reasons | pack.speech.as_said
        return any(t.lower_ in told for t in verb.lefts if t.dep_ in {"mark", "advmod"})
    return verb.dep_ == "relcl" or (verb.dep_ == "conj" and own_subject(verb) is None)


def has_own_time(one: Made) -> bool:
    """Tell whether a clause has a time, not that of the one above: "fell on Monday as | it met".

    Nor one that is counted from it: "fell on Monday, a day after | it met".
    """
    verb, times, when = one.find.verb, one.find.times, one.event.when
    lent = bool(times) and all(t.word.i == verb.head.i for t in times)
    lent |= when is not None and when.rule == COUNTED
    return when is not None and not (verb.dep_ == "advcl" and lent)


def holds(outer: Made, inner: Made) -> bool:
    """Tell whether each piece of the words of one event stands in one of those of another."""
    return all(
        any(a <= start and end <= b for a, b in outer.words.pieces)
        for start, end in inner.words.pieces
    )


def _day(event: Event) -> str | None:
    return event.when.edtf if event.when else None


def _dated(one: Made, lender: Event) -> Made:
    event = replace(one.event, when=lender.when, position=lender.position, ordered=lender.ordered)
    return replace(one, event=event)
