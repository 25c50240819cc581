"""Modals: whether "may", "could" or "would" tells what may come, or what is, was or is said."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.outlook.around import (
    is_hoped,
    is_no_sign,
    is_reported,
    is_talk,
    is_told_now,
    worry_of,
)
from explainer.sections.outlook.conditions import has_condition
from explainer.sections.outlook.contrary import is_in_a_tale
from explainer.sections.outlook.guessing import (
    is_a_reason,
    is_a_taste,
    is_good_for,
    is_guessed,
    is_tied,
    is_weighed,
    was_able,
    withholds,
)
from explainer.sections.outlook.supposing import goes_on
from explainer.text.somebody import may_act
from explainer.text.status.unshown import is_scant
from explainer.text.syntax.clauses import VERBAL, children, first_conjunct
from explainer.text.syntax.complements import content_of, state_above
from explainer.text.syntax.features import is_neuter, is_third_person, is_year
from explainer.text.syntax.parts import has_mark, has_not, is_passive, object_of
from explainer.text.syntax.perfects import is_past_perfect
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.outlook import OutlookWords

SEEMING = frozenset({"xcomp", "acomp", "attr", "oprd", "ccomp", "advcl", "dobj"})
LINKS = frozenset({"prep", "prt"})
NEAR = 30
"""Tokens behind a verb in which the plan may stand that would bring it."""
CLOSE = 7
"""Tokens from "due" to the end of "due, in large part, to"."""


def may_come(verb: Token, pack: LanguagePack) -> bool:
    """Tell "may agree" from "may know" and "may be right", which are about now."""
    words = pack.outlook
    lemma = verb.lemma_.lower()
    thinks = is_talk(verb, words) and lemma not in words.doing
    links = words.heading.get(lemma, frozenset())
    if verb.tag_ == "VBG" and any(c.dep_ == "prep" and c.lower_ in links for c in verb.rights):
        return True  # "may be heading for a fall"
    if verb.tag_ == "VBG" or thinks or has_a_cause(verb, pack) or _is_there(verb, pack):
        return False
    if is_tied(verb, pack):
        return False
    if is_a_reason(verb, pack) or is_a_taste(verb, pack):
        return False
    if _is_how_long(verb, pack):
        return True
    state = _is_state(verb, pack)
    ahead = words.expecting | words.willing | pack.certainty.enabling
    if content_of(verb).i != verb.i and any(c.lower_ in ahead for c in children(verb)):
        return True  # "may be about to sell", "may be able to"
    if _is_obliged(verb, pack):
        return True
    return not state or has_condition(verb, pack) or _compares(verb) or _faces(verb, pack)


def _is_how_long(verb: Token, pack: LanguagePack) -> bool:
    """Tell "it may be weeks until it opens" from "it may be weeks old"."""
    marks = (t for c in verb.rights if c.dep_ == "advcl" for t in c.lefts if t.dep_ == "mark")
    waits = (t for t in marks if t.lower_ in pack.certainty.until | pack.events.before)
    return any(kind_of(t.nbor(-1), pack) in TIMES for t in waits)


def _faces(verb: Token, pack: LanguagePack) -> bool:
    """Tell "may be in for a shock", where it is still to come, from "may be in town"."""
    links = (c for c in children(verb) if c.i > verb.i and c.lower_ in pack.outlook.facing)
    near = (c.nbor() for c in links if c.nbor().lower_ in pack.outlook.facing[c.lower_])
    return any(t.i + 1 < len(t.doc) and t.nbor().tag_ != "VBG" for t in near)


def should_come(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "the win should help her", a forecast, from "the mayor should help her".

    So with "riders should expect delays", "it should make rides cheaper"; not with "that should
    give them pause".
    """
    if _awaits(verb, pack) and object_of(verb) is not None:
        return True
    ready = any(c.dep_ == "acomp" and c.lower_ in pack.outlook.ready for c in children(verb))
    effect = verb.lemma_.lower() in pack.outlook.effects or ready or _compares(verb)
    if any(c.dep_ in {"auxpass", "neg"} for c in children(verb)) or subject.pos_ == "PROPN":
        return False
    owned = any(c.dep_ == "poss" for c in children(subject))
    thing = subject.tag_ == "DT" or _is_a_thing(subject, pack) or owned
    return effect and thing and not may_act(subject, pack)


def can_come(verb: Token, pack: LanguagePack) -> bool:
    """Tell "is sure he can win", "hopefully it can stay", "can expect delays" from "can swim"."""
    if any(c.dep_ == "advmod" and c.lower_ in pack.outlook.hopefully for c in children(verb)):
        return True
    return _awaits(verb, pack) or is_hoped(verb, pack)


def _awaits(verb: Token, pack: LanguagePack) -> bool:
    """Tell "expect delays", "look forward to it" from "look at it"."""
    ways = pack.outlook.awaiting.get(verb.lemma_.lower())
    if ways is None or has_not(verb):
        return False
    behind = {c.lower_ for c in verb.rights if c.dep_ in {"advmod", "prt"}}
    return not ways or bool(ways & behind)


def has_a_cause(verb: Token, pack: LanguagePack) -> bool:
    """Tell "the delay may be due to a fault", which is there already, from "is due to open".

    So with "is due, in part, to a fault"; not with "could be sold due to a fall in trade".
    """
    if verb.pos_ != "AUX":
        return False
    states = (c for c in children(verb) if c.dep_ in {"acomp", "prep"})
    return any(
        t.lower_ in causes
        and (t.dep_ in {"prep", "pcomp", "pobj"} or _is_partly(verb.doc[c.i : t.i], pack))
        for c in states
        if (causes := pack.outlook.causes.get(c.lower_))
        for t in (*children(c), *verb.doc[c.i + 1 : c.i + CLOSE])
    )


def _is_partly(words: Span, pack: LanguagePack) -> bool:
    """Whether words tell how much of it a cause makes: "due in large part | to rain"."""
    return any(t.lower_ in pack.certainty.partly for t in words)


def _is_there(verb: Token, pack: LanguagePack) -> bool:
    """Tell "the damage may already be done", which is about now."""
    return any(c.dep_ == "advmod" and c.lower_ in pack.outlook.by_now for c in children(verb))


def _compares(verb: Token) -> bool:
    """Tell "may be higher", "may have fewer jobs": what compares tells of a change."""
    things = (c for c in children(verb) if c.i > verb.i)
    return any(
        t.tag_ == "JJR" or any(c.tag_ == "JJR" and c.dep_ == "amod" for c in children(t))
        for t in things
    )


def could_come(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "the storm could hit" from "he could see" and "could not find"."""
    words = pack.outlook
    lemma, personal = verb.lemma_.lower(), subject.lower_ in words.persons
    if has_not(verb) or has_a_cause(verb, pack):
        return False
    if _is_there(verb, pack) or is_in_a_tale(verb, pack) or _is_felt(verb, pack):
        return False
    if any(c.dep_ == "mark" and c.lower_ in pack.glance.apart for c in verb.lefts):
        return False
    if has_condition(verb, pack):
        return True
    if is_guessed(verb, subject, pack) or was_able(verb, pack) or is_good_for(verb, pack):
        return False
    clause = any(c.dep_ == "ccomp" for c in children(verb))
    judged = is_passive(verb) and any(c.dep_ == "oprd" for c in verb.rights)  # "be found guilty"
    if lemma in words.perceiving and not judged and not (clause and not personal):
        return False
    against = any(c.lower_ in pack.speech.contrasting for c in verb.lefts if c.dep_ == "mark")
    if (verb.dep_ == "advcl" and (personal or not against)) or subject.lower_ in words.self:
        return False
    said = first_conjunct(verb)  # "said it had come and it could be sold"
    told = said.dep_ == "ccomp" and said.head.lemma_.lower() in pack.speech.saying
    if personal and told and _had_been_told(said.head, pack):
        return False
    somebody = personal or may_act(subject, pack)
    if told and somebody and _is_next_to_nothing(object_of(verb), pack):
        return False
    if not personal or told:
        return True  # "said they could strike", not "found that they could swim"
    return verb.dep_ == "ROOT" and not _is_state(verb, pack) and is_told_now(verb)


def _is_felt(verb: Token, pack: LanguagePack) -> bool:
    """Tell "it is wrong that anybody could shout", which judges, from "it is likely that it could".

    So with "was grateful that she could help".
    """
    state, words = state_above(verb), pack.outlook
    if state is None:
        return False
    ahead = words.worrying | words.expecting | words.evident | pack.certainty.convinced
    known = pack.certainty.adjectives.keys() | pack.certainty.prospects.keys()
    return state.lower_ not in ahead | known


def _is_next_to_nothing(thing: Token | None, pack: LanguagePack) -> bool:
    """Tell "said they could give few details", what they were not able to, from "a few"."""
    denied = pack.certainty.negations
    return thing is not None and (
        is_scant(thing, pack.certainty) or any(t.lower_ in denied for t in (thing, *thing.lefts))
    )


def _had_been_told(says: Token, pack: LanguagePack) -> bool:
    """Tell "he had been told he could keep it", which once was allowed, from "said he could"."""
    told = is_passive(says)
    return told and is_past_perfect(says, pack.certainty)


def _is_state(verb: Token, pack: LanguagePack) -> bool:
    """Tell "hold the key", which tells how somebody is, from "hold talks", which somebody does."""
    things = (t for t in children(verb) if t.dep_ == "dobj" and t.i > verb.i)
    held = any(t.lemma_.lower() in pack.events.nouns for t in things)
    lemma = verb.lemma_.lower()
    seems = (t.dep_ in SEEMING or t.lower_ in pack.outlook.likening for t in verb.rights)
    if lemma in pack.outlook.showing and not any(seems):
        return False  # "may appear in court", "would look for ways", not "may appear calm"
    ways = pack.outlook.stemming.get(lemma)
    if ways is not None and not any(t.lower_ in ways and t.dep_ in LINKS for t in verb.rights):
        return False  # "may come on Monday", not "may come from Elm"
    return lemma in pack.outlook.states and not (held and lemma in pack.certainty.arrangements)


def _in_a_later_year(verb: Token, published: date | None) -> bool:
    """Tell "by 2050, demand would double"."""
    if published is None:
        return False
    objects = (o for c in children(verb) if c.dep_ == "prep" for o in children(c))
    years = (o.text for o in objects if o.dep_ == "pobj" and is_year(o))
    return any(published.year < int(year) for year in years)


def _is_a_thing(subject: Token, pack: LanguagePack) -> bool:
    """Tell "the building would cost" from "the boy would often walk"."""
    told = any(c.dep_ == "det" for c in children(subject))
    return subject.pos_ == "NOUN" and told and not may_act(subject, pack)


def would_come(verb: Token, subject: Token, pack: LanguagePack, published: date | None) -> bool:
    """Tell "said it would close" and "a strike would hurt" from habits and politeness."""
    words = pack.outlook
    if subject.tag_ in {"WDT", "IN"} and verb.dep_ == "relcl":
        subject = verb.head  # "a bill that would"
    silent = subject.lower_ in words.persons or has_not(verb)
    if _foresees_change(verb, words):
        return True
    told = is_passive(verb) and verb.lemma_.lower() in pack.speech.saying  # "would be admitted"
    known = verb.lemma_.lower() not in words.doing and not told and content_of(verb).i == verb.i
    thinks = is_talk(verb, words) and (silent or known)
    if thinks or is_weighed(verb, subject, pack) or withholds(verb, pack):
        return False
    if has_condition(verb, pack):
        return subject.lower_ not in words.self or not is_talk(verb, words)
    if subject.lower_ in words.self or goes_on(verb, pack):
        return False
    tells = not _is_state(verb, pack) or _is_to_be(verb, pack)
    tells |= verb.dep_ == "ccomp" and _is_obliged(verb, pack)
    felt = worry_of(verb, words) is not None or _is_dreaded(verb, words)
    changed = verb.pos_ == "AUX" and subject.pos_ in {"NOUN", "PROPN"}  # "said kits would be free"
    changed = changed or _takes_in(verb, subject, pack)
    if (tells or changed) and is_reported(verb, pack):
        return True
    if tells and (felt or _is_foretold(verb, pack)):
        return True
    if _is_new(subject, words):
        return verb.dep_ != "advcl"
    if _in_a_later_year(verb, published) or _is_under_plans(verb, words):
        return True
    if any(t.dep_ == "expl" for t in verb.lefts):
        return False  # "there would be ten boats", by a plan told before
    main = first_conjunct(verb).dep_ == "ROOT"
    polled = any(t.like_num and _is_share(t, subject, pack) for t in subject.subtree)
    now = verb.dep_ == "ROOT" and not is_talk(verb, words) and is_told_now(verb)
    if now and tells and not polled:
        return True
    if main and _is_needed(verb, subject, pack):
        return True
    this = subject.pos_ == "PRON" and subject.tag_ == "DT"
    if this and main and verb.pos_ == "VERB" and is_told_now(verb):
        return not is_talk(verb, words)  # "This would mean cuts"
    comes = tells or _takes_in(verb, subject, pack)
    return main and (_is_a_thing(subject, pack) or (comes and _is_what_if(subject)))


def _is_share(number: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "60% would choose her", as people say, from "about 300 clerks would lose their jobs"."""
    counts = number.dep_ == "nummod" and number.head == subject and subject.pos_ == "NOUN"
    return number.i != subject.i and not (counts and subject.lower_ not in pack.amounts.percent)


def _is_dreaded(verb: Token, words: OutlookWords) -> bool:
    """Tell "worries that it would sink" and "doubts it would" from "wrote that it would"."""
    if verb.dep_ != "ccomp":
        return False
    return verb.head.lemma_.lower() in either(words.wishing - words.hoping, words.doubting)


def _is_new(subject: Token, words: OutlookWords) -> bool:
    """Tell what is only thought of or to change ("a strike", "higher fees") from what is there."""
    new = any(c.dep_ == "det" and c.lower_ in words.articles for c in children(subject))
    return new or _is_changed(subject) or subject.lemma_.lower() in words.hypothetical


def _takes_in(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "the deal would include ships", "selling it would mean cuts" from "he would know"."""
    thing = subject.tag_ == "VBG" or (subject.pos_ == "NOUN" and not may_act(subject, pack))
    return thing and verb.pos_ == "VERB" and not is_talk(verb, pack.outlook)


def _is_under_plans(verb: Token, words: OutlookWords) -> bool:
    """Tell "clerks would be asked to vote, under plans by Elm", which depends on these."""
    first, last = verb.left_edge.i, min(verb.right_edge.i + 1, verb.i + NEAR)
    links = (t for t in verb.doc[first:last] if t.dep_ == "prep" and t.lower_ in words.under)
    return any(
        t.lemma_.lower() in words.hypothetical
        for link in links
        if link.head.pos_ in VERBAL
        for t in link.rights
    )


def _foresees_change(verb: Token, words: OutlookWords) -> bool:
    """Tell "I would expect more deals", a forecast put with care, from "I would say"."""
    if verb.lemma_.lower() not in words.expecting:
        return False
    below = [c for c in children(verb) if c.i > verb.i]
    nouns = [c for c in below if c.dep_ == "dobj"]
    nouns += [t for c in below if c.dep_ == "ccomp" for t in c.lefts if t.dep_ == "nsubj"]
    return any(_is_changed(noun) and noun.pos_ == "NOUN" for noun in nouns)


def _is_needed(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell what somebody would have to do for something: "Lang would have to win both"."""
    denied = has_not(verb)
    return _is_obliged(verb, pack) and not denied and subject.pos_ in {"NOUN", "PROPN"}


def _is_obliged(verb: Token, pack: LanguagePack) -> bool:
    """Tell "would have to close two mills" from "would have two mills"."""
    return verb.lemma_.lower() in pack.certainty.obligation and content_of(verb).i != verb.i


def _is_what_if(subject: Token) -> bool:
    """Tell "approval would end it", "this would help" from what somebody would do each day."""
    if subject.pos_ == "PRON":
        return is_third_person(subject) and is_neuter(subject)
    gerund = subject.tag_ == "VBG"
    return gerund or subject.tag_ == "DT" or (subject.tag_ == "NN" and not children(subject))


def _is_changed(subject: Token) -> bool:
    """Tell "higher fares would hurt", where what compares is not there yet."""
    return any(c.tag_ == "JJR" and c.dep_ == "amod" for c in children(subject))


def _is_to_be(verb: Token, pack: LanguagePack) -> bool:
    """Tell "said it would be a test", "be in town", "be able to go" from "would be wrong"."""
    able = pack.certainty.enabling | pack.outlook.willing | pack.outlook.expecting
    return verb.pos_ == "AUX" and any(
        c.dep_ in {"attr", "prep"} or (c.dep_ == "acomp" and c.lower_ in able) for c in verb.rights
    )


def _is_foretold(verb: Token, pack: LanguagePack) -> bool:
    """Tell "fears that the fall would hit exports": what somebody feels or says may come."""
    marked = has_mark(verb)
    foretells = verb.head.lemma_.lower() in pack.outlook.foretelling
    return marked and verb.dep_ == "acl" and (foretells or is_no_sign(verb.head, pack))
