"""Embedding: what the clauses above a finite clause make of it.

"Fears that it will close", "it is doubtful that it will", "must prove that he lied".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import AHEAD, Status
from explainer.text.status.above import (
    chance_above,
    doubt_of,
    is_far_from,
    is_lessened,
    named_as,
    prospect_of,
)
from explainer.text.status.around import (
    denies,
    hedges,
    is_condition,
    is_late,
    is_likened,
    opens_with,
    weaker,
)
from explainer.text.status.rejecting import rejects
from explainer.text.status.unshown import is_of_scant, is_to_be_shown, is_unspoken
from explainer.text.status.untold import (
    claim_of,
    is_claimed_oddly,
    is_fictional,
    is_in_taken_back,
    is_left_open,
    is_of_none,
    is_unproven,
)
from explainer.text.syntax.clauses import VERBAL, children, first_conjunct, is_infinitive
from explainer.text.syntax.complements import state_above
from explainer.text.syntax.limits import condition_of_row, condition_of_saying
from explainer.text.syntax.parts import has_mark, is_modal
from explainer.text.syntax.perfects import is_past_perfect
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


def embedded(verb: Token, own: Status, pack: LanguagePack) -> Status | None:
    """Give what the clauses above make of a finite clause; None where they take it back."""
    words = pack.certainty
    if opens_with(verb, words.questions) or is_in_taken_back(verb, pack):
        return None
    if is_of_none(verb, words) or is_fictional(verb, words) or is_likened(verb, words):
        return None
    if any(t.lower_ in words.polar for t in children(verb) if t.dep_ == "advmod"):
        return None  # "the first time that the guilds have ever met"
    if own not in AHEAD and is_unproven(verb, pack):
        return None
    supposed = verb.dep_ == "ccomp" and is_condition(verb.head, words)
    if supposed and own in AHEAD:
        return None  # "if Roe says that she will leave"
    if own not in AHEAD and (supposed or is_left_open(verb, words)):
        return "possible"
    if _is_in_denied_row(verb, pack):
        return None
    if own in AHEAD and (condition_of_saying(verb, pack) or condition_of_row(verb, pack)):
        own = weaker(own, "possible")
    if own in AHEAD and (noun := claim_of(verb, words) or chance_above(verb, pack)) is not None:
        return weaker(own, prospect_of(noun, pack) or own)
    held = verb.dep_ in {"ccomp", "csubj"} or _is_held_by_state(verb)
    if not held or is_infinitive(verb) or verb.head.i == verb.i:
        return own
    return _told_by(verb, own, pack)


def _told_by(verb: Token, own: Status, pack: LanguagePack) -> Status | None:
    """What the verb or the state makes of a clause that tells what it says, or who it is."""
    words = pack.certainty
    if (state := state_above(verb)) is not None:
        own = weaker(own, doubt_of(state, words))
    head = verb.head
    lemma = head.lemma_.lower()
    if own in AHEAD and is_far_from(verb, words):
        return weaker(own, "possible")
    if head.pos_ not in VERBAL:
        unlikely = words.prospects.get(head.lower_) == "unlikely" or is_lessened(head, words)
        return weaker(own, "unlikely") if unlikely else own
    hoped = lemma in either(pack.outlook.wishing, words.believing)
    if own in AHEAD and hoped and is_past_perfect(head, words):
        return None  # "had hoped that it would open": it came otherwise
    above = (head, head.head) if head.dep_ == "ccomp" else (head,)
    if any(takes_back(t, pack) for t in above):
        return None  # "does not believe that she knew it had sunk"
    if is_of_scant(head, words) or (
        lemma in either(words.speech, words.showing) and is_unspoken(head, words)
    ):
        return None
    if own not in AHEAD and is_to_be_shown(head, words):
        return "possible"
    if lemma in pack.outlook.ensuring and not (is_infinitive(head) or is_modal(head)):
        return own  # "won the match, ensuring that it will play in the final"
    if lemma in words.weak_saying or head.lower_ in words.weak_saying:
        return own if own not in AHEAD and _is_shown(head, pack) else weaker(own, "possible")
    if lemma in words.believing and own not in AHEAD:
        return "possible"
    if is_claimed_oddly(head, words):
        return None
    if lemma in words.copulas:
        own = weaker(own, named_as(verb, pack) or own) if own in AHEAD else own
        for hedge in hedges(head, words):
            own = weaker(own, hedge)
    return own


def _is_in_denied_row(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause is joined to one that is denied: "denied that she hid it | or sold it".

    Joined by "but" or with a subject of its own and no "that" it may be what is so.
    """
    first, links = first_conjunct(verb), either(pack.amounts.both, pack.amounts.either)
    if first.i == verb.i or first.dep_ != "ccomp" or not has_mark(first):
        return False
    while verb.i != first.i:
        joined = any(t.dep_ == "cc" and t.lower_ in links for t in verb.head.rights)
        if not has_mark(verb) and (not joined or own_subject(verb) is not None):
            return False
        verb = verb.head
    return takes_back(first.head, pack)


def takes_back(head: Token, pack: LanguagePack) -> bool:
    """Tell whether a verb says of the clause it holds that it is not so: "does not believe"."""
    words = pack.certainty
    if head.lemma_.lower() in words.doubts or rejects(head, pack.speech):
        return True
    return denies(head, words) and not is_late(head, words)  # "did not say until May that"


def _is_held_by_state(verb: Token) -> bool:
    """Whether an adjective holds a clause: "makes it unlikely | that she will win"."""
    state = verb.head
    marks = [t.i for t in verb.lefts if t.dep_ == "mark"]
    held = verb.dep_ == "advcl" and state.pos_ == "ADJ" and state.dep_ == "ccomp"
    return held and marks[:1] == [state.i + 1]


def _is_shown(suggests: Token, pack: LanguagePack) -> bool:
    """Whether figures tell what is so: "the survey | suggests | sales fell", "polls hint that"."""
    source = subject_of(suggests)
    return source is not None and source.lemma_.lower() in pack.certainty.measures
