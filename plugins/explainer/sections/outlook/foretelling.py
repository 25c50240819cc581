"""Foretelling: what a verb, adjective or phrase about the future makes of its clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.outlook.around import ASKING, is_of_the_past, is_reported
from explainer.sections.outlook.intending import intent_of, wants_to_act
from explainer.sections.outlook.modals import has_a_cause
from explainer.sections.outlook.pending import awaits_approval
from explainer.sections.outlook.turns import is_turn, is_vow
from explainer.text.marks import is_dash
from explainer.text.somebody import may_act
from explainer.text.status.above import is_slight, threat_of
from explainer.text.syntax.clauses import PRESENT, children, is_infinitive
from explainer.text.syntax.features import has_the, is_neuter, is_several
from explainer.text.syntax.parts import (
    has_mark,
    has_not,
    is_passive,
    noun_under,
    tensed_of,
    whole_of,
)
from explainer.text.syntax.perfects import is_past_perfect, is_present_perfect, perfect_of
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.outlook import OutlookWords

DETERMINING = frozenset({"det", "poss", "predet"})


def by_word(verb: Token, subject: Token, pack: LanguagePack) -> str | None:
    """What a verb or adjective about the future makes of a clause without a modal."""
    words, lemma = pack.outlook, verb.lemma_.lower()
    past = tensed_of(verb).tag_ == "VBD"
    if is_past_perfect(verb, pack.certainty) or verb.dep_ == "pcomp":
        return None  # "costs more than what | they expect"
    complements = [c for c in children(verb) if c.dep_ in {"xcomp", "acomp", "oprd", "ccomp"}]
    if any(perfect_of(c, pack.certainty) for c in complements if is_infinitive(c)):
        return None  # "is expected to have fallen"
    if lemma in words.planning and (_is_none(subject, pack) or _is_each(subject, pack)):
        return None  # "no more talks are planned", "each player aims to"
    ahead = any(c.dep_ == "xcomp" and is_infinitive(c) for c in complements)
    told = not past or is_reported(verb, pack)
    late = past and not (told and lemma in words.awaiting)
    if _is_demanded(verb, subject, pack):
        return None
    sure = lemma in words.expecting or (verb.lower_ in words.expecting and _leads_to(verb, words))
    if sure and _is_told(verb, complements, past=late):
        return "expecting"
    if lemma in words.awaiting and told and past and _is_new(verb, subject):
        return "expecting"
    likely = told and not has_a_cause(verb, pack)
    if likely and any(_is_prospect(c, verb, pack, past=past) for c in complements):
        return "expecting"
    if expected_thing(verb, pack) is not None and subject.lower_ not in words.self:
        return "expecting"
    if told and (near_of(verb, pack) or heads_for(verb, pack)) is not None:
        return "expecting"
    if told and chance_of(verb, pack) is not None and not _is_of_such(subject):
        return "chance"
    if told and (threat_of(verb, pack) is not None or awaits_approval(verb, subject, pack)):
        return "chance"
    if intent_of(verb, pack) is not None:
        return "planning"
    now = not past or (lemma in words.planning and is_reported(verb, pack))
    plans = _plans(verb, subject, pack) if now else _promises(verb, subject, pack)
    asks = verb.doc[verb.left_edge.i].tag_ in ASKING  # "what they plan to do"
    plans = plans or wants_to_act(verb, subject, pack)
    if ahead and plans and verb.dep_ != "relcl" and not asks:
        return "planning"
    if _is_going_to(verb, pack) and ahead and not past:
        going = next(c for c in complements if c.dep_ == "xcomp" and is_infinitive(c))
        turn = is_turn(going, subject, pack) or is_vow(verb, subject, pack)
        return None if turn or asks else "will"  # "they know who they are going to choose"
    if not past and (rumoured := _is_said_to(verb, complements, pack)) is not None:
        return rumoured
    if perfect_of(verb, pack.certainty) is not None and verb.tag_ != "VBG":
        return None  # "they have risked their jobs to tell it"
    if lemma in words.risking and _risks(verb, complements, words):
        said = verb.tag_ == "VBG" and told and verb.head.lemma_.lower() in pack.speech.saying
        return "risking" if said or not past else None  # "said it was considering a sale"
    return None


def _is_said_to(verb: Token, complements: list[Token], pack: LanguagePack) -> str | None:
    """What makes one look ahead who "is said to be planning a sale" or "to be considering one"."""
    words, says = pack.outlook, either(pack.certainty.speech, pack.speech.saying)
    if verb.lemma_.lower() not in says or not is_passive(verb):
        return None
    for clause in complements:
        lemma = clause.lemma_.lower()
        if clause.tag_ != "VBG" or not is_infinitive(clause):
            continue
        below = [c for c in children(clause) if c.dep_ in {"xcomp", "ccomp"}]
        if lemma in words.planning | words.promising and any(is_infinitive(c) for c in below):
            return "planning"
        if lemma in words.risking and _risks(clause, below, words):
            return "risking"
    return None


def _is_going_to(verb: Token, pack: LanguagePack) -> bool:
    """Tell "is going to sell" from "is going into business to sell", where somebody moves."""
    if verb.lemma_.lower() not in pack.certainty.going or verb.tag_ != "VBG":
        return False
    return not any(t.dep_ in {"prep", "dobj", "prt"} and t.i > verb.i for t in _before_to(verb))


def _before_to(verb: Token) -> list[Token]:
    """The parts of a verb before the infinitive behind it."""
    to = next((c.left_edge.i for c in verb.rights if is_infinitive(c)), verb.i)
    return [c for c in verb.rights if c.i < to]


def _is_none(subject: Token, pack: LanguagePack) -> bool:
    """Whether there is nothing of which a clause tells: "no more talks"."""
    return any(t.lower_ in pack.certainty.negations for t in subject.lefts)


def _is_each(subject: Token, pack: LanguagePack) -> bool:
    """Whether it holds of any one of them, as rules do: "each player"."""
    return any(t.lower_ in pack.amounts.every for t in subject.lefts)


def _is_of_such(subject: Token) -> bool:
    """Tell "those suffering from it have a chance of", which holds of any such people."""
    told = any(c.dep_ in {"acl", "relcl", "prep"} for c in subject.rights)
    return subject.tag_ == "DT" and told


def expected_thing(verb: Token, pack: LanguagePack) -> Token | None:
    """Give what somebody expects now, in a noun: "the city expects 5,000 visitors".

    So with "is expecting 5,000 visitors", "has been expecting them", "said it expected them".
    """
    words = pack.outlook
    lemma = verb.lemma_.lower()
    lasts = verb.tag_ == "VBG" and words.awaiting.get(lemma) == frozenset()
    now = verb.tag_ in PRESENT or (lasts and tensed_of(verb).tag_ in PRESENT)
    told = verb.tag_ == "VBD" and is_reported(verb, pack)
    if lemma not in words.expecting or not (now or told):
        return None
    things = (c for c in children(verb) if c.dep_ == "dobj" and c.i > verb.i)
    return next((c for c in things if c.pos_ in {"NOUN", "NUM"}), None)


def chance_of(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the noun for how likely something is: "has no chance of winning", "no plans to sell".

    None where a noun says of nothing that it may come: "has a chance", "has plans for a mill".
    """
    words, lemma = pack.outlook, verb.lemma_.lower()
    if is_passive(verb):
        return None  # "was given the chance to win"
    there = any(c.dep_ == "expl" for c in verb.lefts)
    past = tensed_of(verb).tag_ == "VBD"
    if lemma not in words.holding and not (there and lemma in pack.certainty.copulas):
        return None
    for noun in children(verb):
        if noun.i < verb.i or noun.dep_ not in {"dobj", "attr"}:
            continue
        meant = noun.lemma_.lower() in words.intentions and is_denied(noun, pack)
        chance = noun.lemma_.lower() in words.chances
        if past and any(t.lower_ in words.never for t in (*verb.rights, *verb.lefts, *noun.lefts)):
            return None  # "there was never any plan to sell" tells what was not
        if chance and has_not(verb) and has_the(noun):
            return None  # "they have no chance to play"
        denied = chance and has_not(verb)
        if denied or ((meant or chance) and _leads_on(noun, pack)):
            return noun  # "she does not have a chance"
    return None


def _leads_on(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun says what may come: "a chance to win", "of winning", "that it wins"."""
    return any(
        (c.dep_ in {"acl", "relcl"} and (is_infinitive(c) or (has_mark(c) and not _was(c))))
        or (c.dep_ == "prep" and any(t.dep_ == "pcomp" for t in children(c)))
        or (c.lower_ in pack.agenda.of and any(t.dep_ == "pobj" for t in children(c)))
        for c in children(noun)
        if c.i > noun.i
    )


def _was(clause: Token) -> bool:
    """Whether a clause tells what has been: "a high probability that Roe | sank it"."""
    return tensed_of(clause).tag_ == "VBD"


def is_denied(noun: Token, pack: LanguagePack) -> bool:
    """Tell "no chance" and "slim chances", also of "does not have a chance", from "a chance"."""
    return is_slight(noun, pack) or has_not(noun.head)


def near_of(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the phrase that says something may soon be there: "a deal is within reach"."""
    near = pack.outlook.near
    for part in children(verb) if verb.pos_ == "AUX" else ():
        for noun in children(part) if part.dep_ == "prep" else ():
            lemma = noun.lemma_.lower()
            bare = lemma not in pack.outlook.tracks or noun.left_edge.i == noun.i
            of = lemma not in pack.outlook.chances or any(t.dep_ == "prep" for t in noun.rights)
            if of and noun.dep_ == "pobj" and bare and part.lower_ in near.get(lemma, ()):
                return part  # "on course", not "on a golf course"; "in danger of", not "in danger"
    return None


def heads_for(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the phrase that says where things go: "the party is headed for a defeat"."""
    ways = pack.outlook.heading.get(verb.lemma_.lower(), frozenset())
    if verb.tag_ not in {"VBN", "VBG"}:
        return None
    for part in children(verb) if ways else ():
        noun = noun_under(part)
        if part.dep_ == "prep" and part.lower_ in ways and noun is not None:
            there = noun.lemma_.lower() in pack.names.town_nouns  # "heading for the town of Elm"
            return part if noun.pos_ == "NOUN" and not (noun.ent_type_ or there) else None
    return None


def _risks(verb: Token, complements: list[Token], words: OutlookWords) -> bool:
    """Tell "is considering selling" and "is considering a sale" from "considers a rule unfair"."""
    if any(c.tag_ == "VBG" for c in complements):
        return True
    lasting = verb.tag_ == "VBG" or verb.lemma_.lower() in words.endangering
    things = [c for c in children(verb) if c.dep_ == "dobj" and c.i > verb.i]
    described = any(c.dep_ in {"oprd", "acomp"} for c in children(verb))
    return lasting and not described and any(c.pos_ == "NOUN" for c in things)


def _plans(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "she plans to sell", "is looking to sell", "we hope to open" from "I hope to hear"."""
    words, lemma = pack.outlook, verb.lemma_.lower()
    below = next((c for c in children(verb) if c.dep_ == "xcomp" and is_infinitive(c)), None)
    if lemma in words.looking and verb.tag_ == "VBG" and below is not None:
        return below.lemma_.lower() in pack.events.moving | pack.amounts.change_verbs
    if lemma not in words.planning | words.promising:
        return False
    return below is None or not is_turn(below, subject, pack)


def _promises(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "the firm vowed to appeal" from "the flood threatened to reach", which is over."""
    words, lemma = pack.outlook, verb.lemma_.lower()
    somebody = subject.pos_ == "PROPN" or subject.lower_ in words.persons
    acts = own_subject(verb) == subject and subject.pos_ == "NOUN"  # "voters pledged to her"
    somebody = somebody or (acts and may_act(subject, pack))
    return lemma in words.promising and somebody and subject.lower_ not in words.self


def _is_told(verb: Token, complements: list[Token], *, past: bool) -> bool:
    """Tell "is expected in May", "was expected to close" from "expected this" and "as expected".

    So "said she expected it to close", which is told, from "expected it to close".
    """
    if complements:
        return verb.tag_ == "VBN" or not past
    told = is_passive(verb) and not past  # not "has predicted four winners"
    return told and any(c.i > verb.i for c in verb.rights if c.is_alpha)


def _leads_to(verb: Token, words: OutlookWords) -> bool:
    """Tell "is | bound | to fail" from "is bound by law to pay", "bound to obey the charter"."""
    return verb.tag_ == "VBN" and any(
        is_infinitive(t) and t.left_edge.i == verb.i + 1 and t.lemma_.lower() not in words.complying
        for t in verb.rights
    )


def _is_new(verb: Token, subject: Token) -> bool:
    """Tell "said more arrests | were expected" from "said the rise was expected", which came."""
    more = any(t.tag_ == "JJR" or t.dep_ == "amod" for t in subject.lefts)
    bare = subject.tag_ == "NNS" and more and not any(t.dep_ in DETERMINING for t in subject.lefts)
    return is_passive(verb) and bare and not has_not(verb)


def _is_prospect(state: Token, verb: Token, pack: LanguagePack, *, past: bool) -> bool:
    """Tell "is unlikely to pass" from "more likely to win than", "it is possible".

    Who "was ready to help" need not be so any more, but who said he was ready may well be.
    """
    words, low = pack.outlook, state.lower_
    if low not in words.expecting | words.willing or not (
        state.pos_ == "ADJ" or state.tag_ == "VBN"
    ):
        return False
    if past and low in words.imminent | words.willing and _has_addressee(verb):
        return False
    if low in words.willing and not _is_offered(state, verb, words):
        return False
    if is_of_the_past(state) or _only_hedges(state) or _has_been_made(verb, pack):
        return False
    compared = any(c.tag_ in {"RBR", "RBS"} or _is_as(c, words) for c in children(state))
    compared = compared or _is_sure_of(state)
    subject = own_subject(verb)
    named = subject is not None and subject.pos_ in {"NOUN", "PROPN"}
    if (
        subject is not None
        and _is_claim(subject, pack)
        and not any(is_infinitive(c) for c in children(state))
    ):
        return False
    more = [c for t in (state, verb) for c in children(t) if c.i > state.i and c.is_alpha]
    behind = state.doc[state.right_edge.i + 1 : state.right_edge.i + 2]
    opens = low in words.assured_of and any(t.text == ":" or is_dash(t) for t in behind)
    return not (compared or opens) and (named or bool(more))  # "one thing is certain: it sank"


def _is_claim(subject: Token, pack: LanguagePack) -> bool:
    """Whether it is judged what somebody claims: "the myth that eels fly | is unlikely"."""
    claims = either(pack.certainty.held, pack.certainty.untrue)
    content = any(c.dep_ in {"acl", "ccomp", "relcl"} and has_mark(c) for c in subject.rights)
    return content and subject.pos_ == "NOUN" and subject.lemma_.lower() in claims


def _has_addressee(verb: Token) -> bool:
    """Tell "warned the crew that it was about to sink", told in the hour, from "said it was"."""
    says = verb.head
    told = (t for t in says.rights if t.dep_ in {"dobj", "dative"} and t.i < verb.left_edge.i)
    return verb.dep_ == "ccomp" and any(told)


def _is_demanded(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "we expect clerks to be fair", which they must, from "we expect sales to grow".

    What we expect them to do on a day is told as a forecast.
    """
    own = subject.lower_ in pack.outlook.self
    if verb.lemma_.lower() not in pack.outlook.awaiting:
        return False
    below = (t for t in verb.rights if t.dep_ in {"ccomp", "xcomp"} and is_infinitive(t))
    deed = next(below, None)
    who = None if deed is None else own_subject(deed)
    if deed is not None and who is not None and deed.lemma_.lower() in pack.outlook.complying:
        return not is_passive(verb)  # "it expects schools to comply with the law"
    if not own or deed is None or who is None or who.pos_ != "NOUN" or not may_act(who, pack):
        return False
    several = is_several(who) and deed.lemma_.lower() not in pack.amounts.change_verbs
    return several and not any(kind_of(t, pack) in TIMES for t in whole_of(deed))


def _has_been_made(verb: Token, pack: LanguagePack) -> bool:
    """Tell "has been made possible", which has come, from "was tipped as likely"."""
    return is_passive(verb) and is_present_perfect(verb, pack.certainty)


def _is_as(word: Token, words: OutlookWords) -> bool:
    """Whether a word compares what it stands before: "twice | as | likely"."""
    return word.dep_ == "advmod" and word.lower_ in words.likening


def _only_hedges(state: Token) -> bool:
    """Tell "it was likely very small", a guess at how something is, from "it is likely"."""
    beside = (t for t in state.head.rights if t.dep_ in {"acomp", "attr"} and t.i > state.i)
    return any(t.left_edge.i == state.i + 1 for t in beside)


def _is_offered(state: Token, verb: Token, words: OutlookWords) -> bool:
    """Tell "the city is ready to sell" from "prepared for", "the land they are ready to sell".

    Who "is ready to tell her story" mostly does so by that.
    """
    subject = own_subject(verb)
    own = subject is not None and subject.lower_ not in words.self
    below = [c for c in children(state) if is_infinitive(c)]
    tells = any(c.lemma_.lower() in words.divulging for c in below)
    return own and verb.dep_ != "relcl" and bool(below) and not tells


def _is_sure_of(state: Token) -> bool:
    """Tell "she is sure that it is safe" from "is sure to win", "it is likely that"."""
    who = subject_of(state.head)
    if state.dep_ == "ccomp" and state.head.pos_ != "AUX":
        return True  # "make sure it stays"
    clause = any(c.dep_ == "ccomp" or c.left_edge.tag_ in ASKING for c in children(state))
    return clause and (who is None or not is_neuter(who))
