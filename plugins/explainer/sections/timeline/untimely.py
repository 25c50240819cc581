"""Untimely: clauses with a calendar time that tell no event of it.

A time may stand beside a thought of what comes, a state, a duty or a plan that is over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import AHEAD
from explainer.sections.timeline.looked import Looked
from explainer.sections.timeline.shapes import (
    has_amount,
    is_hidden_passive,
    is_simple_present,
    on_a_day,
)
from explainer.sections.timeline.times import indexes_of
from explainer.sections.timeline.verbs import Verbs
from explainer.text.edtf import has_no_end
from explainer.text.status import is_condition
from explainer.text.status.above import effect_of, wish_of
from explainer.text.syntax.clauses import (
    NOUNS,
    PASTS,
    auxiliaries,
    children,
    first_conjunct,
    is_infinitive,
)
from explainer.text.syntax.parts import has_mark, is_modal, is_passive, tensed_of
from explainer.text.syntax.perfects import is_past_perfect, is_present_perfect, perfect_of
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


def is_untimely(clause: Looked, verbs: Verbs) -> bool:
    """Tell whether a time dates no event: words on what comes, "now", what had been unsure.

    "Clerks see a cut in July", "today many people worship the sun", "was ready to sign on
    Monday"; but "hoped to sign before May".

    Args:
        clause: A clause with a calendar time.
        verbs: Kinds of verbs.
    """
    pack, verb, event = verbs.pack, clause.verb, clause.event
    certainty = pack.certainty
    if _is_thought(clause, verbs) or _is_how_it_was(clause, pack) or _is_asked_of(clause, pack):
        return True
    if _only_dates(clause, pack) or _is_how_far_back(verb, pack) or _is_why(verb, pack):
        return True
    if _is_a_thing(verb) or _tells_which(clause) or _never_came(verb, pack):
        return True
    if event.i in verbs.quoted and is_simple_present(verb):
        return True
    if _is_what_it_means(clause, pack):
        return True
    now = all(t.mention.text.lower() in certainty.day_words for t in clause.times)
    if now and clause.status == "ongoing" and is_simple_present(verb):
        moves = event.lemma_.lower() in certainty.arrangements | pack.events.moving
        return not (moves or verbs.is_finding(verb))
    if _was_planned(clause, pack) or _is_of_a_paper(clause.verb, pack):
        return True
    if clause.status not in {"possible", "unlikely"}:
        return False
    if _is_for(verb, pack) or (clause.status == "unlikely" and _is_imagined(verb, pack)):
        return True
    over = verb.head if verb.dep_ == "xcomp" else verb
    if over.dep_ == "acl" and over.lemma_.lower() in certainty.believing:
        return True  # "the boats believed lost on Monday"
    perfect = perfect_of(event, certainty) is not None
    past = tensed_of(verb).tag_ == "VBD" or (perfect and is_infinitive(event))
    return past and not verbs.is_unsure(verb) and wish_of(verb, certainty) is None


def _is_imagined(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause tells what would not be, under a condition: "if it rained, it would not".

    What lies ahead of it the outlook tells.
    """
    return any(t.dep_ == "advcl" and is_condition(t, pack.certainty) for t in children(verb))


def _is_what_it_means(clause: Looked, pack: LanguagePack) -> bool:
    """Whether it is only told what something dated means: "Tuesday's votes mean tolls go up".

    That is so now, on whatever side of publication the votes lie.
    """
    verb, subject = clause.verb, own_subject(clause.verb)
    state = verb.lemma_.lower() in pack.events.states - pack.certainty.copulas
    if not state or subject is None or not is_simple_present(verb):
        return False
    first, last = subject.left_edge.i, subject.i
    return all(first <= t.start and t.end <= last for t in clause.times)


def _tells_which(clause: Looked) -> bool:
    """Whether a participle and an open time tell which of a sort: "homes | built after 2026".

    So it is of any that are counted: "all boats | built between 2014 and 2019". What a noun with an
    article tells of has been: "two men arrested in May".
    """
    verb = clause.verb
    noun = own_subject(verb) if verb.dep_ == "csubj" else verb.head
    sort = verb.dep_ in {"acl", "csubj"} and verb.tag_ in PASTS and not auxiliaries(verb)
    if not sort or noun is None or noun.tag_ != "NNS":
        return False
    if any(t.dep_ in {"nummod", "poss"} for t in noun.lefts):
        return False
    told = [t for t in noun.lefts if t.dep_ in {"det", "predet"}]
    counted = bool(told) and not any(t.morph.get("PronType", []) for t in told)  # "all", "any"
    times = [t.mention.edtf or "" for t in clause.times]
    return any(".." in edtf or (counted and "/" in edtf) for edtf in times if counted or not told)


def _is_a_thing(verb: Token) -> bool:
    """Whether a clause stands for a thing: "twice what | the club took last year"."""
    what = any(t.tag_ == "WP" and t.dep_ == "dobj" for t in verb.lefts)
    return what and verb.dep_ in {"relcl", "pcomp", "ccomp"} and verb.head.pos_ not in NOUNS


def _never_came(verb: Token, pack: LanguagePack) -> bool:
    """Whether a thing did not come about that was promised: "never did the study | they vowed"."""
    promised = verb.dep_ == "relcl" and verb.lemma_.lower() in pack.speech.vowing
    over = verb.head.head if verb.head.dep_ == "dobj" else verb
    return promised and any(t.dep_ == "neg" for t in children(over))


def _is_how_far_back(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause tells since when something is counted: "since | records began in 1877"."""
    subject = own_subject(verb)
    recorded = subject is not None and subject.lemma_.lower() in pack.events.records
    return recorded and verb.dep_ == "advcl" and has_mark(verb)


def _is_why(gerund: Token, pack: LanguagePack) -> bool:
    """Whether a gerund tells why something has been done: "has been sacked for | leaving in 2001".

    The words tell what has been done now.
    """
    over = gerund.head.head
    reason = gerund.dep_ == "pcomp" and gerund.head.lower_ in pack.certainty.destined
    return reason and is_present_perfect(over, pack.certainty)


def _is_thought(clause: Looked, verbs: Verbs) -> bool:
    """Whether somebody only thinks something, or speaks of what comes: "see a cut in July".

    Who "will argue in court on Monday" does something then, who "is to ask for a vote" too.
    """
    pack, event = verbs.pack, clause.event
    speech = pack.speech
    lemma, subject = event.lemma_.lower(), own_subject(clause.verb)
    thinks = lemma in speech.thinking - speech.saying - pack.certainty.arrangements
    if thinks and clause.status == "ongoing" and clause.ahead:
        return True
    over = clause.verb.head
    held = over.tag_ == "VBD" and over.lemma_.lower() in speech.thinking - speech.saying
    if held and clause.verb.dep_ == "ccomp" and is_modal(clause.verb):
        return True  # "we believed | it would come back in the spring"
    if not verbs.is_saying(event) or verbs.is_announcing(event):
        return False
    found = subject is not None and subject.lemma_.lower() in speech.bodies
    to_do = event.dep_ == "xcomp" and event.head.lemma_.lower() in pack.certainty.copulas
    will = is_modal(clause.verb) or to_do
    ahead = clause.status != "happened" and clause.ahead and not will
    got_to_know = lemma in speech.showing - speech.exhibiting  # "learned in May that"
    found |= got_to_know and clause.status == "happened"
    return ahead or clause.status == "unlikely" or not (lemma in speech.saying or found)


def _is_asked_of(clause: Looked, pack: LanguagePack) -> bool:
    """Whether somebody says what others should do on a day, which is no prospect yet.

    So with "said the guild must march in May"; but "the form must be sent", "must pay by May".
    """
    verb, events = clause.verb, pack.events
    should = any(t.lower_ in events.obliging for t in auxiliaries(verb))
    first = first_conjunct(verb)
    told = first.dep_ == "ccomp" and first.head.lemma_.lower() in pack.speech.saying
    if not (should and told):
        return False
    starts = (t.word.doc[max(0, t.start - 1) : t.start + 1] for t in clause.times)
    due = any(w.lower_ in events.deadlines for words in starts for w in words)
    passive = is_passive(verb)
    demanded = clause.status == "expected" and not passive and not due
    return demanded or clause.status == "possible"


def _is_how_it_was(clause: Looked, pack: LanguagePack) -> bool:
    """Whether it is told how somebody or something was: "was in a good mood on Monday".

    What lasts since a time is told, and so are amounts, places, what is due or will be so "from 8
    May", and how many were in a state: "5,200 clerks were out of work in May".
    """
    copula, words = clause.event, pack
    judged = clause.status in AHEAD and any(t.dep_ == "csubj" for t in copula.lefts)
    if judged and copula.lemma_.lower() in words.certainty.copulas:
        return True  # "selling it in May would be a mistake"
    if copula.lemma_.lower() not in words.certainty.copulas or has_amount(copula, words):
        return False
    if any(has_no_end(t.mention.edtf) for t in clause.times):
        return False
    opened = [t for t in clause.times if copula.doc[t.start].dep_ != "prep"]
    timely = indexes_of(clause.times) | {t.start - 1 for t in opened}  # "mayor | from 1993"
    parts = [t for t in children(copula) if t.i > copula.i and t.i not in timely]
    said = next((t for t in parts if t.dep_ in {"acomp", "attr", "prep", "advmod"}), None)
    of_event = _is_of_event(copula, pack)
    if said is None:
        return clause.status in {"happened", "ongoing"} and not of_event
    if clause.over and said.dep_ == "attr" and is_simple_present(copula) and not of_event:
        return True  # "the plan is a break with that of the guild in 2015"
    if of_event and said.lower_ in words.certainty.accompanying:
        return False  # "the first race was in 1953, with Poe as the host"
    if said.dep_ not in {"acomp", "prep"}:
        return False
    if said.dep_ == "acomp":
        hedges = words.certainty.adjectives.keys() | words.certainty.prospects.keys()
        known = said.lower_ in hedges | words.events.ready
        over = copula.tag_ == "VBD" and not clause.ahead
        before = {copula.doc[t.start - 1].lower_ for t in clause.times if t.start}
        starts = clause.ahead and clause.status in AHEAD and before & words.time.range_from
        timed = clause.status in AHEAD or on_a_day(clause.times)
        hidden = is_hidden_passive(copula, hyphened=timed)
        return not ((known and not over) or starts or hidden)
    things = [t for t in children(said) if t.dep_ == "pobj"]
    placed = any(kind_of(t, words) == "place" for t in things)
    who = own_subject(copula)  # where those who speak were is their own tale
    placed = placed and not (who is not None and who.lower_ in words.events.present)
    placed |= who is not None and any(t.dep_ == "nummod" for t in children(who))
    return not placed and not any(t.lemma_.lower() in words.events.nouns for t in things)


def _is_of_event(copula: Token, pack: LanguagePack) -> bool:
    subject = own_subject(copula)
    if subject is not None and kind_of(subject, pack) in TIMES:
        return False  # "March is long ago"
    return subject is not None and subject.lemma_.lower() in pack.events.nouns


def _only_dates(clause: Looked, pack: LanguagePack) -> bool:
    """Whether the day of an event is told, and then what it was: "the last was May 3, when"."""
    copula = clause.verb
    if copula.lemma_.lower() not in pack.certainty.copulas:
        return False
    timely = indexes_of(clause.times)
    behind = [t for t in children(copula) if t.i > copula.i and not t.is_punct]
    told = (c for t in behind for c in (t, *children(t)) if c.dep_ in {"relcl", "advcl"})
    when = any(t.tag_ == "WRB" for clause in told for t in children(clause))
    return when and all(t.i in timely or t.dep_ in {"prep", "advcl"} for t in behind)


def _was_planned(clause: Looked, pack: LanguagePack) -> bool:
    """Whether it was only meant to be: "had been due to start in May", "was meant to open".

    So with "slated for May, it was put off", and of what somebody is accused: "held on charges they
    planned to strike in May"; not with "said it had ordered him to go next May".
    """
    helpers, certainty = auxiliaries(clause.verb), pack.certainty
    charged = clause.verb.dep_ in {"relcl", "acl"} and clause.status in AHEAD
    if charged and clause.verb.head.lemma_.lower() in pack.glance.accusations:
        return True
    bound = clause.ahead and clause.verb.lemma_.lower() in certainty.acts
    if not bound and is_past_perfect(clause.verb, certainty) and clause.status in AHEAD:
        return True
    reduced = clause.verb.dep_ == "advcl" and clause.verb.tag_ == "VBN" and not helpers
    reduced = reduced and any(t.lower_ in certainty.destined for t in children(clause.verb))
    if reduced and not clause.ahead and effect_of(clause.verb, certainty) == "scheduled":
        return True
    meant = clause.verb.lemma_.lower() in certainty.intended
    return meant and clause.verb.tag_ == "VBN" and clause.status == "happened"


def _is_of_a_paper(verb: Token, pack: LanguagePack) -> bool:
    """Whether a participle tells of a paper before it: "In a letter, seen on Friday, Roe"."""
    parts = [t for t in children(verb) if t.i < verb.i]
    if verb.dep_ != "advcl" or verb.tag_ != "VBN" or auxiliaries(verb) or not parts:
        return False
    nouns = (t for t in parts[0].rights if t.dep_ == "pobj")
    paper = any(t.lemma_.lower() in pack.speech.documents for t in nouns)
    return paper and parts[0].dep_ == "prep" and verb.nbor(-1).text == ","


def _is_for(verb: Token, pack: LanguagePack) -> bool:
    """Whether an infinitive tells what a thing is there for: "five boats to watch this year".

    Not so of who did it before all others: "the first clerk to sail round Elm in May".
    """
    ranks = (t for t in (verb.head, *verb.head.lefts) if t.i < verb.i)
    ranked = any(t.lower_ in pack.events.ranking or t.tag_ == "JJS" for t in ranks)
    return verb.dep_ == "relcl" and is_infinitive(verb) and not ranked
