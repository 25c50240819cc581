"""Days: of what happened behind a lead that tells only what came of it, or what came out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.glance.event import MainEvent, verb_of
from explainer.sections.glance.occasion import is_toll, may_harm
from explainer.text.edtf import ended_before
from explainer.text.status import status_of
from explainer.text.syntax.clauses import auxiliaries, is_finite, is_tagged_on
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.syntax.subjects import own_subject
from explainer.text.when.units import shifted_days

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading
    from explainer.text.when import Mention

WEEK = 7
"""Days before an article on which the hearing of which it tells was, at most."""


def is_fresh(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a verb tells what somebody "has done", and nobody came to harm by it."""
    acts = not is_passive(verb) and not is_toll(verb, pack)
    return acts and is_present_perfect(verb, pack.certainty)


def is_of_what_came_out(time: Token, event: MainEvent, reading: Reading) -> bool:
    """Tell whether a day is that of what the lead tells somebody to have found, ruled or agreed.

    "Teams have found bread in Elm. The crumbs, described in a study published on Monday, …", "The
    court has ruled it void. In a judgment handed down on Monday, …".
    """
    verb, lead = verb_of(time), event.deed
    if verb is None or lead is None or reading.index(time) - event.sentence(reading) not in {0, 1}:
        return False
    what, pack = verb.head if verb.dep_ == "acl" else own_subject(verb), reading.pack
    noun, told = what.lemma_.lower() if what is not None else "", lead.lemma_.lower()
    if verb.lemma_.lower() in pack.names.publishing and noun in pack.names.findings:
        return told in either(pack.certainty.showing, pack.speech.thinking)
    return verb.dep_ == "acl" and pack.events.nouns.get(noun) == told


def is_of_a_blow(time: Token, away: int, event: MainEvent, reading: Reading) -> bool:
    """Tell whether a day is that of what people came to harm by: "Nine died. The hill gave way".

    The sentence behind a lead about the harm tells what a thing did, which nobody does to them. So
    of what a fire or the like "has done", and of what something did "when it was hit".
    """
    verb, lead = verb_of(time), event.deed
    if lead is None or verb is None or away > 1:
        return False
    if is_toll(lead, reading.pack) and _was_caught(verb, reading.pack):
        return True
    what, who, pack = own_subject(lead), own_subject(verb), reading.pack
    blow = what is not None and what.lemma_.lower() in pack.events.nouns and is_fresh(lead, pack)
    thing = who is not None and may_harm(who, lead, pack)
    main = verb.dep_ == "ROOT" or (verb.dep_ == "ccomp" and is_tagged_on(verb.head))
    return (blow or is_toll(lead, pack)) and thing and main and status_of(verb, pack) == "happened"


def is_of_the_hearing(time: Token, mention: Mention, event: MainEvent, reading: Reading) -> bool:
    """Tell whether on a day somebody was in the court that the lead tells to have judged.

    "Ann Roe has been jailed. Roe wept in the dock at Elm Court on Friday." A plea came before.
    """
    lead, verb, words = event.deed, verb_of(time), reading.pack.glance
    if lead is None or verb is None or lead.lemma_.lower() not in words.convicting:
        return False
    published, away = reading.article.published, reading.index(time) - event.sentence(reading)
    week = shifted_days(published, -WEEK) if published is not None else None
    if away not in {1, 2} or week is None or ended_before(mention.edtf or "", week):
        return False
    if verb.dep_ != "ROOT" or status_of(verb, reading.pack) != "happened":
        return False
    if verb.lemma_.lower() in either(words.pleading, words.convicting, words.finding):
        return False
    courts = (t for t in verb.subtree if t.lemma_.lower() in words.courts and t.dep_ == "pobj")
    return any(verb_of(t) == verb for t in courts)


def _was_caught(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether something was going on when it was hit: "The boat was leaving when it sank"."""
    main = verb.head if verb.dep_ == "advcl" else verb
    under_way = main.tag_ == "VBG" and any(t.tag_ == "VBD" for t in auxiliaries(main))
    for clause in main.rights if under_way and main.dep_ == "ROOT" else ():
        who = own_subject(clause) if clause.dep_ == "advcl" and is_finite(clause) else None
        if who is not None and who.tag_ == "PRP" and clause.left_edge.lower_ in pack.glance.along:
            return clause.left_edge.tag_ == "WRB"
    return False
