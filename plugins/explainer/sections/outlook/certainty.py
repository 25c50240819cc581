"""Certainty: how sure a clause about the future is, by the words that it is put in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Status
from explainer.sections.outlook.around import (
    is_doubt,
    is_doubted,
    is_made_plain,
    is_none,
    worry_of,
)
from explainer.sections.outlook.conditions import condition_above, condition_within, has_condition
from explainer.sections.outlook.foretelling import (
    chance_of,
    expected_thing,
    heads_for,
    is_denied,
    near_of,
)
from explainer.sections.outlook.intending import intent_of
from explainer.sections.outlook.openings import felt_by
from explainer.sections.outlook.pending import awaits_approval, leaves_open
from explainer.sections.outlook.supposing import is_supposed
from explainer.text.status import is_negated, status_of
from explainer.text.status.above import chance_above, effect_of, named_as, prospect_of, threat_of
from explainer.text.status.unshown import is_of_scant
from explainer.text.syntax.clauses import auxiliaries, children, first_conjunct, is_infinitive
from explainer.text.syntax.complements import content_of
from explainer.text.syntax.parts import has_not, is_modal, is_passive
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

HEDGED: frozenset[Status | None] = frozenset({"expected", "possible", "unlikely"})


def certainty_of(verb: Token, pack: LanguagePack) -> Status | None:
    """Give how sure the clause is; None where it is an arrangement, or has happened."""
    if (felt := felt_by(verb, pack)) is not None:
        doubted: Status = "expected" if is_none(felt, pack) else "unlikely"
        return doubted if is_doubt(felt, pack) else "possible"
    would = any(a.lower_ in pack.certainty.backshifted for a in auxiliaries(verb))
    if would and is_made_plain(verb, pack):
        return "possible" if has_condition(verb, pack) else "expected"
    if is_doubted(verb, pack.outlook):
        return "unlikely"
    if named_as(verb, pack) == "possible":
        return "possible"  # "one risk is that it will not open"
    held = chance_above(verb, pack) if verb.dep_ in {"ccomp", "acl"} else None
    if held is not None:
        return prospect_of(held, pack)  # "the risk grows that it will not open"
    if _is_held_by_few(verb, pack):
        return "unlikely"
    looks = verb.lemma_.lower() in pack.outlook.showing  # "looks inevitable", "appears set to"
    shown = {"acomp", "oprd"} if not looks else {"acomp", "oprd", "xcomp"}
    states = (c for c in children(verb) if c.dep_ in shown)
    below = next((c for c in states if c.dep_ != "xcomp" or c.tag_ == "VBN"), None)
    if below is None and expected_thing(verb, pack) is not None:
        return pack.certainty.prospects.get(verb.lemma_.lower())
    if (course := _of_course(verb, pack)) is not None:
        return course
    if (ahead := _before_somebody(verb, pack)) is not None:
        return ahead
    if any(a.lower_ in pack.outlook.can for a in auxiliaries(verb)):
        return "possible"
    if any(a.lower_ in pack.outlook.should for a in auxiliaries(verb)):
        return "possible" if has_condition(verb, pack) else "expected"
    if below is None:
        below = next((c for c in children(verb) if c.dep_ == "ccomp" and is_infinitive(c)), None)
    if verb.lemma_.lower() in pack.certainty.going and has_not(verb):
        return "expected"
    if verb.lemma_.lower() in pack.outlook.planning | pack.events.wanting and has_not(verb):
        return "unlikely"  # "said they did not plan to"
    if _is_required(verb, pack):
        return "possible"
    if _is_assured(verb, pack):
        return "possible" if has_condition(verb, pack) else "expected"
    for token in (_content_of(verb, pack), below, verb):
        status = status_of(token, pack) if token is not None else None
        if (told := _in_its_clause(status, verb, pack)) is not None:
            return told
    arranged = below is not None and below.lemma_.lower() in pack.certainty.passive_prospects
    if arranged and verb.pos_ == "VERB" and below is not None and below.tag_ == "VBN":
        return "expected"  # "looks set to win"
    seems = below is not None and (below.dep_ == "oprd" or looks) and below.pos_ == "ADJ"
    return pack.certainty.prospects.get(below.lower_) if below is not None and seems else None


def _before_somebody(verb: Token, pack: LanguagePack) -> Status | None:
    """How sure is what somebody has before him: a chance, a threat, a choice, a plan; else None."""
    if (chance := chance_of(verb, pack)) is not None:
        return "unlikely" if is_denied(chance, pack) else "possible"
    if (threat := threat_of(verb, pack)) is not None:
        return threat
    who = subject_of(verb)
    if leaves_open(verb, pack) or (who is not None and awaits_approval(verb, who, pack)):
        return "possible"
    return intent_of(verb, pack)


def _is_held_by_few(verb: Token, pack: LanguagePack) -> bool:
    """Tell "nobody expects a deal", "few expect it to hold" from "no deal is expected"."""
    words = pack.certainty
    if words.prospects.get(verb.lemma_.lower()) != "expected" or is_passive(verb):
        return False
    who = own_subject(verb)
    nobody = who is not None and any(t.lower_ in words.negations for t in (who, *who.lefts))
    return nobody or is_of_scant(verb, words)


def _of_course(verb: Token, pack: LanguagePack) -> Status | None:
    """How sure it is what something is near to or heads for: "is close to a deal"; else None."""
    near = near_of(verb, pack)
    if near is not None:
        parts = (*children(verb), *children(near), *(t for c in near.rights for t in c.lefts))
        denied = any(c.dep_ == "neg" or c.lower_ in pack.certainty.negations for c in parts)
        sure = any(c.lemma_.lower() in pack.outlook.tracks for c in children(near))
        return "unlikely" if denied else "expected" if sure else "possible"
    if heads_for(verb, pack) is None:
        return None
    if has_not(verb):
        return "unlikely"
    modals = pack.outlook.may | pack.outlook.could
    return "possible" if any(a.lower_ in modals for a in auxiliaries(verb)) else "expected"


def _in_its_clause(status: Status | None, verb: Token, pack: LanguagePack) -> Status | None:
    """How sure a clause is of a word of which a status is told; None where it does not tell."""
    if status == "unlikely" and _is_denied(verb, pack):
        hoped = verb.dep_ == "ccomp" and verb.head.lemma_.lower() in pack.outlook.wishing
        open_ = hoped or is_supposed(verb, pack) or has_condition(verb, pack)
        return "possible" if open_ else "expected"
    above = condition_above(verb, pack) or condition_within(verb, pack)
    if status == "expected" and (above is not None or is_supposed(verb, pack)):
        return "possible"
    if status == "scheduled":
        vowed = verb.lemma_.lower() in pack.outlook.promising
        return "expected" if vowed or has_condition(verb, pack) else status
    return status if status in HEDGED else None


def _is_required(verb: Token, pack: LanguagePack) -> bool:
    """Tell "Roe would have to sell", for something else to come, from "said she would have to".

    Who says it behind it did not put its tense into the past: "Roe would have to sell, Poe said".
    """
    would = any(a.lower_ in pack.certainty.backshifted for a in auxiliaries(verb))
    obliged = verb.lemma_.lower() in pack.certainty.obligation and content_of(verb).i != verb.i
    first = first_conjunct(verb)
    return would and obliged and not (first.dep_ == "ccomp" and first.head.i < first.i)


def _is_assured(verb: Token, pack: LanguagePack) -> bool:
    """Whether somebody has no doubt of what a clause tells: "is confident that she will win"."""
    state = worry_of(verb, pack.outlook)
    if state is None or state.lower_ not in pack.outlook.assured_of:
        return False
    return not any(c.dep_ == "neg" for t in (state, state.head) for c in children(t))


def _content_of(verb: Token, pack: LanguagePack) -> Token:
    """The verb that says what may come: "ask" of "is expected to ask the court to block it"."""
    content = content_of(verb)
    asks = content.head
    will = any(a.lower_ in pack.outlook.will for a in auxiliaries(verb))
    who = own_subject(verb)  # "it will be hard to win" does not say that anybody will
    told = who is not None and who.tag_ != "PRP"
    judged = told and asks.dep_ == "acomp" and asks.head.i == verb.i
    if will and judged and _only_judges(asks, pack):
        return verb  # "will be hard to beat"
    if (
        will
        and asks.i >= verb.i
        and asks.lemma_.lower() in pack.amounts.lasting
        and content.i > asks.i + 2
    ):
        return asks  # "will take a decade to build"
    asked = pack.certainty.acts.get(asks.lemma_.lower()) == "possible"
    ahead = is_infinitive(asks) or is_modal(asks)
    given = (c for c in asks.rights if c.dep_ == "dobj" and c.i < content.i)
    if is_infinitive(asks) and asks.i > verb.i and next(given, None) is not None:
        return asks  # "pledged to hire | a firm to review it"
    if asks.i > verb.i and _is_tried(asks, pack):
        return asks  # "is likely to try | to sell it"
    return asks if asked and ahead and content.dep_ == "xcomp" and asks.i >= verb.i else content


def _only_judges(state: Token, pack: LanguagePack) -> bool:
    """Whether an adjective says what an infinitive is like, and not how sure it is."""
    words = pack.certainty
    known = words.adjectives.keys() | words.prospects.keys() | words.enabling
    return effect_of(state, words) is None and state.lower_ not in known


def _is_denied(verb: Token, pack: LanguagePack) -> bool:
    """Tell "they will not stay": that they go is expected, and so the words read."""
    ahead = pack.outlook.will | pack.certainty.backshifted
    parts = children(verb)
    told = is_negated(verb, pack) or any(c.lower_ in pack.certainty.adverbs for c in parts)
    return (
        told
        and any(a.lower_ in ahead for a in auxiliaries(verb))
        and not any(c.lower_ in pack.outlook.expecting for c in parts)
    )


def _is_tried(verb: Token, pack: LanguagePack) -> bool:
    """Whether an infinitive says that somebody tries or seeks what the one behind it tells."""
    words, lemma = pack.certainty, verb.lemma_.lower()
    told = words.infinitive_prospects.get(lemma) or words.prospects.get(lemma)
    return is_infinitive(verb) and told == "possible" and lemma not in words.obligation
