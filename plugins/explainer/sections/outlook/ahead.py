"""Which clauses look ahead: by a modal, by a word about what is to come, by somebody's plan."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from explainer.sections.outlook.around import (
    condition_within,
    has_condition,
    is_beside_the_point,
    is_habit,
    is_judged,
    is_of_the_past,
    is_past_condition,
    is_perfect,
    is_reported,
    is_talk,
    is_worried,
)
from explainer.text.clauses import (
    auxiliaries,
    children,
    content_of,
    heads_clause,
    is_contracted_had,
    is_finite,
    is_infinitive,
    own_subject,
    subject_of,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.outlook import OutlookWords

ASKING = frozenset({"WRB", "WP", "WP$"})
"""Tags of words that open a question, or a relative clause about a person or a place."""


def rule_of(verb: Token, pack: LanguagePack, published: date | None = None) -> str | None:
    """Give the name of what makes a clause look ahead; None where it does not."""
    if not heads_clause(verb) or not is_finite(verb) or _is_condition(verb, pack):
        return None
    if is_beside_the_point(verb, pack):
        return None
    subject, helpers = subject_of(verb), auxiliaries(verb)
    if subject is None or subject.lower_ in pack.outlook.anybody or subject.tag_ in {"WP", "WRB"}:
        return None
    if verb.dep_ == "relcl" and (not _completes_a_noun(verb) or _is_denied_with_its_noun(verb)):
        return None
    own = own_subject(verb)
    if verb.pos_ == "AUX" and not any(c.i > verb.i and c.is_alpha for c in verb.rights):
        return None
    if own is not None and helpers and own.i > helpers[0].i and own.dep_ != "expl":
        return None
    modal = next((a for a in helpers if a.tag_ == "MD"), None)
    if modal is not None and is_contracted_had(verb, helpers):
        return None
    if modal is not None:
        return _under_modal(verb, modal, subject, pack, published)
    return _by_word(verb, subject, pack)


def _completes_a_noun(verb: Token) -> bool:
    """Tell "a pact that could cost" from "people who may know", "a room where one could sit".

    "Ann Roe, who may stand" is told more of, not told apart.
    """
    named = verb.head.pos_ == "PROPN"
    asking = ASKING - {"WP"} if named else ASKING
    other = any(c.left_edge.tag_ in asking or c.dep_ == "prep" for c in verb.lefts)
    return not other and verb.head.pos_ in {"NOUN", "PROPN"}


def _is_denied_with_its_noun(verb: Token) -> bool:
    """Tell "it is not a cut that will hurt" from "it lost no money, which will help"."""
    noun = verb.head
    set_apart = verb.doc[verb.left_edge.i - 1].is_punct
    below = noun.dep_ in {"attr", "dobj"} and not set_apart
    return below and any(c.dep_ == "neg" for c in children(noun.head))


def _is_condition(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause is itself a condition or a question: "if it wins", "whether …"."""
    certainty = pack.certainty
    for child in verb.lefts:
        if child.dep_ == "mark" and child.lower_ in certainty.conditions | certainty.questions:
            return condition_within(verb, pack) is None
        phrase = verb.doc[child.left_edge.i : child.i + 1] if verb.dep_ != "relcl" else ()
        if any(t.tag_ in ASKING for t in phrase):
            return True
    return False


def _under_modal(
    verb: Token, modal: Token, subject: Token, pack: LanguagePack, published: date | None
) -> str | None:
    words, name = pack.outlook, modal.lower_
    if is_perfect(verb, pack) and name not in words.will:
        return None
    unsaid = is_judged(verb, subject) or is_past_condition(verb, pack) or is_habit(verb, pack)
    if name not in words.will and unsaid:
        return None
    if name in words.will:
        state = verb.lemma_.lower() in words.states and content_of(verb).i == verb.i
        talk = subject.lower_ in words.self and (state or is_talk(verb, words))
        return None if talk else "will"
    if name in words.may:
        return "may" if _may_come(verb, pack) else None
    if name in words.could:
        return "could" if _could_come(verb, subject, pack) else None
    if name in words.would:
        return "would" if _would_come(verb, subject, pack, published) else None
    return None


def _may_come(verb: Token, pack: LanguagePack) -> bool:
    """Tell "may agree" from "may know" and "may be right", which are about now."""
    words = pack.outlook
    if verb.tag_ == "VBG" or is_talk(verb, words) or _has_a_cause(verb, pack):
        return False
    state = verb.lemma_.lower() in words.states
    if content_of(verb).i != verb.i and any(c.lower_ in words.expecting for c in children(verb)):
        return True  # "may be about to sell"
    return not state or has_condition(verb, pack) or _compares(verb)


def _has_a_cause(verb: Token, pack: LanguagePack) -> bool:
    """Tell "the delay may be due to a fault", which is there already, from "is due to open"."""
    states = (c for c in children(verb) if c.dep_ in {"acomp", "prep"})
    return any(
        t.dep_ in {"prep", "pcomp", "pobj"} and t.lower_ in causes
        for c in states
        if (causes := pack.outlook.causes.get(c.lower_))
        for t in children(c)
    )


def _compares(verb: Token) -> bool:
    """Tell "may be higher", "may have fewer jobs": what compares tells of a change."""
    things = (c for c in children(verb) if c.i > verb.i)
    return any(
        t.tag_ == "JJR" or any(c.tag_ == "JJR" and c.dep_ == "amod" for c in children(t))
        for t in things
    )


def _could_come(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "the storm could hit" from "he could see" and "could not find"."""
    words = pack.outlook
    lemma, personal = verb.lemma_.lower(), subject.lower_ in words.persons
    if any(c.dep_ == "neg" for c in children(verb)) or _has_a_cause(verb, pack):
        return False
    if any(c.dep_ == "mark" and c.lower_ in pack.glance.apart for c in verb.lefts):
        return False
    if has_condition(verb, pack):
        return True
    clause = any(c.dep_ == "ccomp" for c in children(verb))
    if lemma in words.perceiving and not (clause and not personal):
        return False
    if verb.dep_ == "advcl" or subject.lower_ in words.self:
        return False
    told = verb.dep_ == "ccomp" and verb.head.lemma_.lower() in pack.speech.saying
    return not personal or told  # "said they could strike", not "found that they could swim"


def _in_a_later_year(verb: Token, published: date | None) -> bool:
    """Tell "by 2050, demand would double"."""
    if published is None:
        return False
    objects = (o for c in children(verb) if c.dep_ == "prep" for o in children(c))
    years = (o.text for o in objects if o.dep_ == "pobj" and o.shape_ == "dddd")
    return any(published.year < int(year) for year in years)


def _is_a_thing(subject: Token, pack: LanguagePack) -> bool:
    """Tell "the building would cost" from "the boy would often walk"."""
    names, lemma = pack.names, subject.lemma_.lower()
    people = names.role_heads | names.kin | pack.glance.people
    return (
        subject.pos_ == "NOUN"
        and lemma not in people
        and not lemma.endswith(names.role_endings)
        and any(c.dep_ == "det" for c in children(subject))
    )


def _would_come(verb: Token, subject: Token, pack: LanguagePack, published: date | None) -> bool:
    """Tell "said it would close" and "a strike would hurt" from habits and politeness."""
    words = pack.outlook
    silent = subject.lower_ in words.persons or any(c.dep_ == "neg" for c in children(verb))
    if silent and is_talk(verb, words):
        return False
    if has_condition(verb, pack):
        return subject.lower_ not in words.self or not is_talk(verb, words)
    if subject.lower_ in words.self:
        return False
    tells = verb.lemma_.lower() not in words.states or _is_to_be(verb, pack)
    felt = verb.dep_ == "ccomp" and is_worried(verb.head, words)
    if tells and (felt or is_reported(verb, pack) or _is_foretold(verb, pack)):
        return True
    new = any(c.dep_ == "det" and c.lower_ in words.articles for c in children(subject))
    if new or _is_changed(subject) or subject.lemma_.lower() in words.hypothetical:
        return verb.dep_ != "advcl"
    if _in_a_later_year(verb, published):
        return True
    if verb.dep_ == "ROOT" and _is_needed(verb, subject, pack):
        return True
    return verb.dep_ == "ROOT" and (_is_a_thing(subject, pack) or (tells and _is_what_if(subject)))


def _is_needed(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell what somebody would have to do for something: "Lang would have to win both"."""
    denied = any(c.dep_ == "neg" for c in children(verb))
    obliged = verb.lemma_.lower() in pack.certainty.obligation and content_of(verb).i != verb.i
    return obliged and not denied and subject.pos_ in {"NOUN", "PROPN"}


def _is_what_if(subject: Token) -> bool:
    """Tell "approval would end it", "this would help" from what somebody would do each day."""
    if subject.pos_ == "PRON":
        return "Person=3" in str(subject.morph) and "Gender=Neut" in str(subject.morph)
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
    marked = any(c.dep_ == "mark" for c in verb.lefts)
    return marked and verb.dep_ == "acl" and verb.head.lemma_.lower() in pack.outlook.foretelling


def _by_word(verb: Token, subject: Token, pack: LanguagePack) -> str | None:
    """What a verb or adjective about the future makes of a clause without a modal."""
    words, lemma = pack.outlook, verb.lemma_.lower()
    past = next(iter(auxiliaries(verb)), verb).tag_ == "VBD"
    if is_perfect(verb, pack) and past:
        return None
    complements = [c for c in children(verb) if c.dep_ in {"xcomp", "acomp", "oprd", "ccomp"}]
    if any(is_perfect(c, pack) for c in complements if is_infinitive(c)):
        return None  # "is expected to have fallen"
    ahead = any(c.dep_ == "xcomp" and is_infinitive(c) for c in complements)
    if lemma in words.expecting and _is_told(verb, complements, past):
        return "expecting"
    told = not past or is_reported(verb, pack)
    likely = told and not _has_a_cause(verb, pack)
    if likely and any(_is_prospect(c, verb, pack, past=past) for c in complements):
        return "expecting"
    if expected_thing(verb, pack) is not None and subject.lower_ not in words.self:
        return "expecting"
    if told and (near_of(verb, pack) or heads_for(verb, pack)) is not None:
        return "expecting"
    now = not past or (lemma in words.planning and is_reported(verb, pack))
    plans = (_plans if now else _promises)(lemma, subject, words)
    asks = verb.doc[verb.left_edge.i].tag_ in ASKING  # "what they plan to do"
    if ahead and plans and verb.dep_ != "relcl" and not asks:
        return "planning"
    if lemma in pack.certainty.going and verb.tag_ == "VBG" and ahead and not past:
        going = next(c for c in complements if c.dep_ == "xcomp" and is_infinitive(c))
        turn = going.lemma_.lower() in words.states or is_talk(going, words)
        return None if subject.lower_ in words.self and turn else "will"
    if lemma in words.risking and not past and any(c.tag_ == "VBG" for c in complements):
        return "risking"
    return None


def expected_thing(verb: Token, pack: LanguagePack) -> Token | None:
    """Give what somebody expects now, in a noun: "the city expects 5,000 visitors"."""
    words = pack.outlook
    if verb.lemma_.lower() not in words.expecting or verb.tag_ not in {"VBZ", "VBP"}:
        return None
    things = (c for c in children(verb) if c.dep_ == "dobj" and c.i > verb.i)
    return next((c for c in things if c.pos_ in {"NOUN", "NUM"}), None)


def near_of(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the phrase that says something may soon be there: "a deal is within reach"."""
    near = pack.outlook.near
    for part in children(verb) if verb.pos_ == "AUX" else ():
        for noun in children(part) if part.dep_ == "prep" else ():
            lemma = noun.lemma_.lower()
            bare = lemma not in pack.outlook.tracks or noun.left_edge.i == noun.i
            if noun.dep_ == "pobj" and bare and part.lower_ in near.get(lemma, ()):
                return part  # "on course", not "on a golf course"
    return None


def heads_for(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the phrase that says where things go: "the party is headed for a defeat"."""
    ways = pack.outlook.heading.get(verb.lemma_.lower(), frozenset())
    if verb.tag_ not in {"VBN", "VBG"}:
        return None
    for part in children(verb) if ways else ():
        noun = next((c for c in children(part) if c.dep_ == "pobj"), None)
        if part.dep_ == "prep" and part.lower_ in ways and noun is not None:
            return part if noun.pos_ == "NOUN" and not noun.ent_type_ else None
    return None


def _plans(lemma: str, subject: Token, words: OutlookWords) -> bool:
    return lemma in words.planning | words.promising and subject.lower_ not in words.self


def _promises(lemma: str, subject: Token, words: OutlookWords) -> bool:
    """Tell "she vowed to appeal" from "the flood threatened to reach", which is over."""
    somebody = subject.pos_ == "PROPN" or subject.lower_ in words.persons
    return lemma in words.promising and somebody and subject.lower_ not in words.self


def _is_told(verb: Token, complements: list[Token], past: bool) -> bool:
    """Tell "is expected in May", "was expected to close" from "expected this" and "as expected"."""
    if complements:
        return verb.tag_ == "VBN" or not past
    return verb.tag_ == "VBN" and not past and any(c.i > verb.i for c in verb.rights if c.is_alpha)


def _is_prospect(state: Token, verb: Token, pack: LanguagePack, *, past: bool) -> bool:
    """Tell "is unlikely to pass" from "more likely to win than", "it is possible".

    Who "was ready to help" need not be so any more.
    """
    words, low = pack.outlook, state.lower_
    if low not in words.expecting | words.willing or not (
        state.pos_ == "ADJ" or state.tag_ == "VBN"
    ):
        return False
    if low in words.willing and (past or not _is_offered(state, verb, words)):
        return False
    if is_of_the_past(state):
        return False
    compared = any(c.tag_ in {"RBR", "RBS"} for c in children(state))
    compared = compared or _is_sure_of(state)
    subject = own_subject(verb)
    named = subject is not None and subject.pos_ in {"NOUN", "PROPN"}
    more = [c for t in (state, verb) for c in children(t) if c.i > state.i and c.is_alpha]
    return not compared and (named or bool(more))


def _is_offered(state: Token, verb: Token, words: OutlookWords) -> bool:
    """Tell "the city is ready to sell" from "prepared for", "the land they are ready to sell"."""
    subject = own_subject(verb)
    own = subject is not None and subject.lower_ not in words.self
    return own and verb.dep_ != "relcl" and any(is_infinitive(c) for c in children(state))


def _is_sure_of(state: Token) -> bool:
    """Tell "she is sure that it is safe" from "is sure to win", "it is likely that"."""
    who = subject_of(state.head)
    if state.dep_ == "ccomp" and state.head.pos_ != "AUX":
        return True  # "make sure it stays"
    clause = any(c.dep_ == "ccomp" or c.left_edge.tag_ in ASKING for c in children(state))
    return clause and (who is None or "Neut" not in who.morph.get("Gender", []))
