"""Claims: how sure the article is of a figure."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.amounts import AmountWords
from explainer.model import AHEAD, Reading, Status
from explainer.sections.figures.certain import (
    has_deadline,
    is_beside_prospect,
    is_capacity,
    is_known_as,
    is_of_those,
    is_only_charged,
    is_possible,
    is_set_aside,
    is_told_inside,
    told_alone,
    was_let,
)
from explainer.sections.figures.constituents import SUBJECTS
from explainer.sections.figures.distant import sharing
from explainer.sections.figures.givens import (
    is_already,
    is_before,
    is_denied_above,
    is_elapsed,
    is_first,
    is_followed,
    is_known,
    is_lasting,
    is_of_past,
    is_outdated,
    is_pause,
    is_set_off,
    was_foretold,
    was_hoped_in,
    was_said_before,
)
from explainer.sections.figures.lengths import event_of
from explainer.sections.figures.nouns import change_before
from explainer.sections.figures.phrases import QUOTES, Label
from explainer.sections.figures.spots import Spot
from explainer.sections.figures.verbs import moved_by
from explainer.text.marks import STROKES
from explainer.text.status import is_condition, is_negated, status_of, weaker
from explainer.text.status.above import named_as, tells_deed, threat_of
from explainer.text.status.around import opens_with
from explainer.text.syntax.clauses import (
    NOUNS,
    VERBAL,
    auxiliaries,
    heads_clause,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.parts import is_modal, is_passive, noun_under
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

ASKING = "?"
GOVERNED = frozenset({"xcomp", "pcomp", "prep", "acomp", "oprd"})
"""What a verb or preposition is to the one that governs it: "to pay" in "failed to pay"."""
TOLD = frozenset({"ROOT", "relcl", "acl", "conj"})
"""What a verb is that nothing above it makes less sure."""
LASTING = frozenset({"measure", "size"})
"""Kinds of amounts that a thing keeps: "the 70-metre hall"."""
HEIGHT = 8
"""Words between an amount and the verb of its clause."""


def status_for(spot: Spot, label: Label, reading: Reading) -> Status | None:
    """Give how sure the article is of a figure; None where it says that it is not so.

    The verb of the clause decides, and a noun of change on the way to it ("a possible cut"). What
    the label itself doubts is so: "the bank failed to pay $5m".
    """
    words, pack = reading.pack.amounts, reading.pack
    if _is_asked(spot):
        return None
    if was_foretold(spot, pack):
        return "happened" if any(was_hoped_in(label, t, pack) for t in spot.sent) else None
    if (told := told_alone(label, spot, pack)) is not None:
        return told
    if change_before(spot, words) is not None:
        return "happened"
    status: Status | None = None
    in_subject = spot.top.dep_ in SUBJECTS
    own = spot.top.pos_ in VERBAL and heads_clause(spot.top)  # "would double", not "lose £12|m"
    above = [spot.top, *_above(spot, words)] if own else _above(spot, words)
    unsaid = is_only_charged(above, label, pack)
    if unsaid or any(t.pos_ in VERBAL and _is_assumed(t, pack) for t in above):
        return None
    if is_set_aside(spot, pack) or is_elapsed(spot, words) or was_said_before(spot, pack):
        return None  # "if she earns 15%": the label would say that she does
    so: Status = "ongoing" if spot.amount.kind in LASTING else "happened"
    aside = False
    for below, token in pairwise([spot.top, *above]):
        change = token.pos_ in NOUNS and token.lemma_.lower() in words.change_nouns
        owned = token.pos_ == "NOUN" and any(t.dep_ == "poss" for t in token.lefts)
        if owned and _asked_for(token, below, pack) is not None:
            return "possible"  # "Roe's demand for $5 million"
        if (token.pos_ not in VERBAL or token.dep_ == "amod") and not change:
            in_subject = in_subject or token.dep_ in SUBJECTS
            continue
        if token.dep_ in ("acl", "relcl") and is_infinitive(token) and is_first(token.head, words):
            continue  # "the first investigation to include 70,000 pages" includes them
        aside = aside or is_set_off(below, token, words)
        if is_infinitive(token) and (aside or is_lasting(spot, token, below, pack)):
            continue
        one = _own_status(token, below, pack, in_subject=in_subject)
        one = "ongoing" if aside and one == "possible" and not is_modal(token) else one
        one = _as_told(one, token, spot, label, reading)
        if one is None:
            known = token.pos_ in NOUNS or is_known(spot) or is_before(spot, token, label, words)
            known = known or (in_subject and not _is_claimed(token, pack))
            known = known or _is_how_long_not(spot, token, words)
            return so if known and not is_denied_above(token, label) else None
        status = one if status is None else weaker(status, one)
        if token.pos_ in VERBAL:
            break
        in_subject = in_subject or token.dep_ in SUBJECTS
    return (
        None if is_outdated(spot, status, pack) else _by_surroundings(status, spot, label, reading)
    )


def _by_surroundings(status: Status | None, spot: Spot, label: Label, reading: Reading) -> Status:
    """How sure a figure is once it is seen where it stands: in a list, a toll, beside a hedge.

    ``status`` is what its verb says, None where there is none.
    """
    pack = reading.pack
    listed = reading.sentence(spot.top).kind == "item"  # "Up to 12 hours of light"
    listed = listed and spot.amount.kind in LASTING | {"duration"}
    status = status or ("ongoing" if listed else "happened")
    done = _is_toll_of_headline(spot, reading) or is_of_past(spot, label)  # "Fire kills 40"
    status = "happened" if done and status == "ongoing" else status
    if is_already(spot, status, pack) or (status == "ongoing" and is_followed(spot, pack)):
        return "happened"
    for word in _beside(spot, label):
        hedge = pack.certainty.adjectives.get(word.lower_) or _hedge(word, pack)
        status = weaker(status, hedge) if hedge else status
    return status


def _as_told(
    status: Status | None, token: Token, spot: Spot, label: Label, reading: Reading
) -> Status | None:
    """How sure a word makes an amount, by what the label or a list around it tells of it."""
    pack = reading.pack
    meant = _was_intended(token, label, pack) or _was_acted_on(token, label, pack)
    if status in AHEAD and (meant or was_let(token, label, pack)):
        return "happened"
    if status == "ongoing" and is_of_those(token, label, pack):
        return "happened"
    if status in AHEAD and is_known_as(spot, label, pack):
        return "ongoing"
    if status in AHEAD and is_told_inside(spot, label, pack):
        return "happened"
    if status is None and reading.sentence(token).kind == "item":
        return "possible"  # what a list names is not said to be
    if status is None and is_pause(spot, token, pack.amounts):
        return "ongoing"
    if status is None and was_hoped_in(label, token, pack):
        return "happened"
    if status is None and token.pos_ in VERBAL:
        return _told_whole(token, label, pack) or _nearly(token, pack)
    return status


def _was_intended(verb: Token, label: Label, pack: LanguagePack) -> bool:
    """Whether a label tells that it once was the plan: "was meant to sit five years in jail".

    So it was, whatever came of it; what somebody says "was meant to" be may still come. So is what
    a body has voted to do.
    """
    along = verb.dep_ == "advcl" and verb.tag_ == "VBG" and is_infinitive(verb.head)
    at = verb.head if along else _plain(verb)  # "voted to cut it, | ending a long debate"
    above = at.head
    fronted = above.dep_ == "ccomp" and above.head.i > above.i  # "voted to cut it, papers show"
    told = above.dep_ in TOLD or fronted
    if not is_infinitive(at) or not told or not (along or label.holds(above)):
        return False
    if above.lemma_.lower() in pack.agenda.voting:
        return above.tag_ == "VBD" and not is_negated(above, pack)
    if above.tag_ != "VBN" or above.lemma_.lower() not in pack.certainty.intended:
        return False
    helpers = auxiliaries(above)
    return bool(helpers) and helpers[0].tag_ == "VBD" and all(map(label.holds, helpers))


def _was_acted_on(verb: Token, label: Label, pack: LanguagePack) -> bool:
    """Whether a label tells what people were told or let do: "40 clerks were allowed to return"."""
    helpers = auxiliaries(verb)
    told = is_passive(verb) and verb.lemma_.lower() in pack.certainty.acts
    return told and helpers[0].tag_ == "VBD" and all(map(label.holds, (*helpers, verb)))


def _is_toll_of_headline(spot: Spot, reading: Reading) -> bool:
    """Whether the headline tells of harm that was done, which it does in the present."""
    told = [spot.top.head, *spot.doc[spot.after : spot.after + 1]]  # "Six | killed, police say"
    told += [] if spot.noun is None else [spot.noun.head]
    harmed = any(t.lemma_.lower() in reading.pack.amounts.harming for t in told)
    return harmed and reading.sentence(spot.top).paragraph == 0


def _own_status(
    token: Token, below: Token, pack: LanguagePack, *, in_subject: bool
) -> Status | None:
    """How sure a word above an amount, or above ``below`` that leads to it, makes the amount."""
    told = _plain(token)
    if is_capacity(token, pack, in_subject=in_subject) or is_beside_prospect(token, pack):
        return "ongoing"
    one = status_of(token.head if _is_where_it_ends(token, pack.amounts) else told, pack)
    if one is None and token.dep_ == "advcl" and is_infinitive(token):
        one = "possible" if has_deadline(token, pack) else status_of(token.head, pack)
    if one is None and is_possible(told, pack):
        one = "possible"
    hedge = None if in_subject else _hedge(token, pack)  # "30% expect it to close"
    for makes in (hedge, _asked_for(token, below, pack)):
        one = weaker(one, makes) if one and makes else one
    return one


def _is_where_it_ends(verb: Token, words: AmountWords) -> bool:
    """Whether a verb tells which level a change led to: "rose 3% to end at 40"."""
    above = verb.head.lemma_.lower()
    moved = above in either(words.reaching, words.change_verbs) and verb.dep_ == "xcomp"
    return moved and is_infinitive(verb) and verb.lemma_.lower() in words.reaching


def _told_whole(verb: Token, label: Label, pack: LanguagePack) -> Status | None:
    """How sure the verb is that governs another one, where a label tells both; else None.

    "Failed to pay", "has yet to pay" and "is accused of paying" are so, whether it was paid or not.
    """
    at = sharing(verb) or verb  # "would have stopped trains and | hit 300 clerks"
    if label.pronoun is not None:
        return None  # another label may stand in for this one
    for _ in range(HEIGHT):
        if not label.holds(at):
            return None
        if is_finite(at) or at.tag_ == "VBN" or at.dep_ not in GOVERNED:
            break
        at = at.head
    helpers = auxiliaries(at)
    told = [*helpers, *(t for t in at.lefts if t.dep_ == "neg")]
    if at.pos_ not in VERBAL or not all(map(label.holds, told)):
        return None
    tells = either(pack.speech.saying, pack.speech.showing)
    said = at.dep_ == "ccomp" and at.head.lemma_.lower() in tells
    if any(t.tag_ == "MD" for t in helpers) or not (said or at.dep_ in TOLD):
        return None
    return status_of(at, pack)


def _nearly(verb: Token, pack: LanguagePack) -> Status | None:
    """How sure a verb of multiplying is that a word before it only bounds: "nearly tripled"."""
    words, bound = pack.amounts, verb.nbor(-1).lower_ if verb.i else ""
    told = verb.lower_ in words.factors and words.bounds.get(bound) == "about"
    if not told or verb.tag_ not in ("VBD", "VBN") or is_negated(verb, pack):
        return None
    return None if is_modal(verb) else "happened"


def _plain(verb: Token) -> Token:
    """The verb itself, or the one whose auxiliaries it shares: "to close … and cut"."""
    if (helped := sharing(verb)) is not None:
        return helped
    above = verb.head
    if verb.dep_ != "conj" or verb.tag_ not in ("VBD", "VBN") or auxiliaries(verb):
        return verb
    passive = is_passive(above) and own_subject(verb) is None
    return above if passive else verb  # "can be jailed and fined $5m"


def _is_assumed(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause is a condition: "if she earns 15%", "once a town has 40 ferries".

    So is "only when 15% pay can it open", "will need leave before it has 40%", "one risk is that".
    """
    words, now = pack.certainty, verb.tag_ in ("VBZ", "VBP")
    ahead = is_modal(verb.head)
    waits = now and opens_with(verb, words.awaited | words.until if ahead else words.awaited)
    only = any(t.tag_ == "WRB" and t.left_edge.i < t.i for t in verb.lefts)
    supposed = named_as(verb, pack) is not None
    alone = verb.dep_ == "advcl" and verb.i < verb.head.i and own_subject(verb.head) is None
    alone = alone or verb.dep_ in ("csubj", "csubjpass")
    supposed = supposed or (alone and opens_with(verb, words.questions))  # "whether 40 sank"
    asked = verb.dep_ in ("ccomp", "pcomp") and is_modal(verb)  # "explain how it would save $5m"
    asked = asked and any(t.tag_ == "WRB" and t.dep_ == "advmod" for t in verb.lefts)
    return waits or (now and ahead and only) or asked or supposed or is_condition(verb, words)


def _is_claimed(verb: Token, pack: LanguagePack) -> bool:
    """Whether somebody denies, doubts or asks a clause: "denied that 40 people drowned"."""
    held = verb.dep_ in ("ccomp", "acl", "relcl")
    asked = verb.dep_ == "pcomp" and opens_with(verb, pack.certainty.questions)
    return (held or asked) and not is_negated(verb, pack)


def _is_asked(spot: Spot) -> bool:
    """Whether the sentence of an amount is a question."""
    end = spot.sent.end - 1
    while end > spot.after and spot.doc[end].text in QUOTES:
        end -= 1
    return bool(spot.doc[end].text == ASKING)


def _hedge(token: Token, pack: LanguagePack) -> Status | None:
    """What a word of expecting or planning makes of its object: "expects 5,000 visitors"."""
    words, told = pack.certainty, threat_of(token, pack) if token.pos_ in VERBAL else None
    return told if tells_deed(token, words) else told or words.prospects.get(token.lemma_.lower())


def _asked_for(verb: Token, below: Token, pack: LanguagePack) -> Status | None:
    """How sure it makes an amount that somebody asks "for" it: "called for 40 ferries"; else None.

    Parsers take what follows for a clause, too: "called for 40 ferries split between two towns".
    """
    words = pack.certainty
    marks = [t for t in verb.lefts if t.dep_ == "mark"]
    if verb.dep_ in ("advcl", "ccomp") and any(t.lower_ in words.destined for t in marks):
        verb, below = verb.head, marks[0]
    if below.dep_ == "conj" and below.pos_ in NOUNS:  # "called in May for a ban | and a limit"
        below = next((t for t in verb.rights if t.dep_ == "prep" and t.i < below.i), below)
    tied = below.dep_ in ("prep", "mark") and below.lower_ in words.destined and below.i > verb.i
    lasting = noun_under(below)
    tied = tied and (lasting is None or kind_of(lasting, pack) not in TIMES)  # "worked for years"
    lemma = verb.lemma_.lower()
    return (words.acts.get(lemma) or words.infinitive_prospects.get(lemma)) if tied else None


def _beside(spot: Spot, label: Label) -> list[Token]:
    """The adjectives and participles of an amount or its noun: "a planned $5bn plant".

    One behind it that the label tells is of the thing alone: "asked 40 likely voters".
    """
    noun = spot.noun if spot.noun is not None else spot.top
    found = [t for t in (*noun.lefts, *spot.top.lefts) if t.dep_ == "amod"]
    return [t for t in found if t.i < spot.first or not label.holds(t)]


def _above(spot: Spot, words: AmountWords) -> list[Token]:
    """The words above an amount, nearest first, up to the root of its sentence.

    What is told "two days after she left" is not told of her leaving.
    """
    event, mover = event_of(spot, words), moved_by(spot, words)
    found, at = [], spot.top if event is None or event.dep_ != "advcl" else event
    if mover is not None:
        found, at = [mover], mover
    at = at.head if _is_how_much(spot) else at
    for _ in range(HEIGHT):
        if at.head.i == at.i or not spot.inside(at.head.i):
            break
        at = at.head
        found.append(at)
    return found


def _is_how_long_not(spot: Spot, verb: Token, words: AmountWords) -> bool:
    """Whether a time is how long something did not happen: "did not see it | for 6 weeks"."""
    link = spot.top.head
    lasted = spot.top.dep_ == "pobj" and link.head == verb and link.lower_ in words.spans
    weighed = spot.amount.kind == "duration" and spot.amount.bound is not None
    did = any(t.dep_ == "aux" and t.tag_ == "VBD" for t in verb.lefts)
    return weighed and lasted and did and not is_modal(verb)


def _is_how_much(spot: Spot) -> bool:
    """Whether an amount behind a dash says how much more: "paid more to praise Roe — $5 million".

    The parser hangs it on what that was for.
    """
    before, purpose = spot.doc[spot.first - 1], spot.top.head
    if not spot.inside(before.i) or before.text not in STROKES or not is_infinitive(purpose):
        return False
    return any(t.dep_ == "dobj" and t.tag_ == "JJR" for t in purpose.head.rights)
