"""Asking: clauses that ask a question, or say that one is asked, examined or not answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.unknowns.clause import sayer_of
from explainer.sections.unknowns.questions import asks, is_asked_first, is_denied, opens_question
from explainer.text.status import is_condition, status_of
from explainer.text.syntax.clauses import (
    OBJECTS,
    PRESENT,
    auxiliaries,
    children,
    first_conjunct,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.features import is_several, is_third_person
from explainer.text.syntax.parts import has_not, is_modal, nouns_under, tensed_of
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.unknowns import UnknownWords


def too_early(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "it is too early to say whether", "hard to predict who"; not "to celebrate".

    So for "the claims are impossible to verify".
    """
    words = pack.unknowns
    if verb.lemma_.lower() not in words.states or not is_finite(verb) or is_denied(verb, words):
        return False
    early = [c for c in children(verb) if c.lower_ in words.early and c.i > verb.i]
    early = [c for c in early if c.nbor(-1).lower_ in words.too]
    hard = [c for c in children(verb) if c.lower_ in words.hard and c.dep_ == "acomp"]
    if verb.tag_ == "VBD" and not early:
        return False
    states = (*early, *hard)
    below = [t for one in (verb, *states) for t in children(one) if is_infinitive(t)]
    subject = own_subject(verb)
    if hard and subject is not None and subject.pos_ in {"NOUN", "PROPN"}:
        return any(t.lemma_.lower() in words.confirming for t in below)
    telling = words.asked | words.told | words.predicting
    said = [t for t in below if t.lemma_.lower() in telling]
    return bool(states) and any(asks(t, words) or is_asked_first(verb, words) for t in said)


def unanswered(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "declined to elaborate on her plan", "has not commented on the motive"."""
    words, lemma = pack.unknowns, verb.lemma_.lower()
    known = either(words.withheld, words.elaborating, words.commenting, words.answering)
    if lemma not in known or not is_finite(verb):
        return False
    if lemma in words.withheld:
        below = (c for c in children(verb) if c.dep_ == "xcomp" and is_infinitive(c))
        return any(_speaks_of(t, words) for t in below)
    denied = is_denied(verb, words)
    return denied and (_speaks_of(verb, words) or _answers(verb, words))


def _speaks_of(verb: Token, words: UnknownWords) -> bool:
    """Tell "elaborate on the plan", "comment on the reason" from "comment on the case"."""
    lemma = verb.lemma_.lower()
    if lemma in words.answering:
        things = [c for c in children(verb) if c.dep_ in OBJECTS]
        things += [t for c in verb.rights if c.lower_ in words.to for t in children(c)]
        about = (t for t in things if t.lemma_.lower() in words.questions)
        return any(asks(t, words) or _is_about(t, words) for t in about)
    if lemma not in either(words.elaborating, words.commenting):
        return False
    nouns = [n for c in children(verb) if c.dep_ == "prep" for n in children(c)]
    told = any(n.lemma_.lower() in words.told_nouns for n in nouns)
    full = lemma in words.elaborating and any(n.pos_ in {"NOUN", "PROPN"} for n in nouns)
    return told or full or asks(verb, words)


def _is_about(noun: Token, words: UnknownWords) -> bool:
    """Tell "questions about the deal" from "questions about him", "on the issue"."""
    links = (c for c in noun.rights if c.dep_ == "prep" and c.lower_ in words.about)
    matter = (t for link in links for t in link.rights if t.pos_ == "NOUN")
    return any(t.lemma_.lower() not in words.questions for t in matter)


def _answers(verb: Token, words: UnknownWords) -> bool:
    """Tell "did not answer when asked whether" from "did not answer the phone"."""
    if verb.lemma_.lower() not in words.answering:
        return False
    below = (c for c in children(verb) if c.dep_ == "advcl" and c.i > verb.i)
    return any(asks(c, words) for c in below)


def questioned(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "raises questions about whether", "there is some doubt about where"."""
    words, lemma = pack.unknowns, verb.lemma_.lower()
    if lemma in words.challenged and verb.tag_ == "VBP":
        who = own_subject(verb)  # "analysts question whether"
        return who is not None and who.tag_ == "NNS" and asks(verb, words)
    if lemma not in either(words.raising, words.states) or is_denied(verb, words):
        return False
    if not is_finite(verb) or is_condition(verb, pack.certainty):
        return False
    there = any(c.dep_ == "expl" for c in children(verb))
    if lemma in words.states and not there:
        return False
    things = [c for c in children(verb) if c.dep_ in OBJECTS and c.i > verb.i]
    asked = any(t.lemma_.lower() in words.questions and asks(t, words) for t in things)
    none = any(t.lower_ in words.no for thing in things for t in children(thing))
    return asked and not none and (there or _is_lasting(verb))


def _is_lasting(verb: Token) -> bool:
    """Whether a question that was raised is still there: "raises", "has raised", "raising"."""
    helpers = [a.tag_ for a in auxiliaries(verb)]
    return verb.tag_ in {"VBZ", "VBP", "VBG"} or (verb.tag_ == "VBN" and "VBD" not in helpers)


def inquired(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "the inquiry focuses on whether", "is being investigated over whether".

    So for "the cause is being investigated".
    """
    words, subject = pack.unknowns, own_subject(verb)
    noun = subject.lemma_.lower() if subject is not None else ""
    probes = verb.lemma_.lower() in words.inquiries
    if subject is None or not (probes or noun in either(words.rulings, words.hearings)):
        return False
    if is_denied(verb, words):
        return False
    present = status_of(verb, pack) in {"ongoing", "expected", "scheduled"}
    if noun in words.rulings and present:
        return asks(subject, words)
    passive = any(a.tag_ == "VBG" and a.dep_ == "auxpass" for a in auxiliaries(verb))
    if passive and present and noun in words.told_nouns | words.open_nouns:
        return probes  # "the cause is being investigated"
    held = (passive and probes) or (noun in words.hearings and present)
    ways = (c for c in verb.rights if c.dep_ == "prep")
    return held and any(opens_question(c, words) for c in ways)


def looked_into(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "will look at whether it leaked", "keep an open mind about the motive"."""
    words, looks = pack.unknowns, verb.lemma_.lower() in pack.unknowns.looking
    minds = [c for c in verb.rights if c.dep_ == "dobj" and c.lemma_.lower() in words.mind]
    subject = subject_of(verb) if looks or minds else None
    if subject is None or is_of_nobody(verb, subject, pack) or has_not(verb):
        return False
    if status_of(verb, pack) not in {"ongoing", "expected", "scheduled"}:
        return False
    ways = [c for c in verb.rights if c.dep_ == "prep"]
    if looks:
        asked = pack.certainty.questions
        return any(c.nbor().lower_ in asked for c in ways if c.lower_ in words.looked_at)
    if not any(t.lower_ in words.unclosed for mind in minds for t in mind.lefts):
        return False
    ways += [t for mind in minds for t in mind.rights if t.dep_ == "prep"]
    ways += [t for way in ways for t in way.rights if t.dep_ == "prep"]  # "as | to"
    known = either(words.told_nouns, words.open_nouns)
    about = any(t.lemma_.lower() in known for t in nouns_under(ways))
    return about or any(opens_question(way, words) for way in ways)


def sought(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "are trying to find out what caused it"; not for "we are trying to".

    So for "police said they were trying to find out".
    """
    words = pack.unknowns
    if verb.tag_ != "VBG" or verb.lemma_.lower() not in words.seeking:
        return False
    if (subject := own_subject(verb)) is None:
        return False
    if is_of_nobody(verb, subject, pack) or not is_finite(verb) or is_denied(verb, words):
        return False
    below = (c for c in verb.rights if c.dep_ == "xcomp" and is_infinitive(c))
    return any(c.lemma_.lower() in words.finding and asks(c, words) for c in below)


def is_of_nobody(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "we are asking whether", "she is", from "clerks are" and "clerks said they are"."""
    if subject.pos_ != "PRON":
        return False
    says = first_conjunct(verb).head
    who = own_subject(says)
    told = first_conjunct(verb).dep_ == "ccomp" and says.lemma_.lower() in pack.speech.saying
    named = told and who is not None and who.i < verb.i and who.pos_ in {"NOUN", "PROPN"}
    return not (named and subject.tag_ == "PRP" and is_third_person(subject))


def unable(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "were unable to say how many", "were not able to say who"."""
    words = pack.unknowns
    if verb.lemma_.lower() not in words.states or not is_finite(verb):
        return False
    known = pack.certainty.enabling if is_denied(verb, words) else words.unable
    states = (c for c in verb.rights if c.dep_ == "acomp" and c.lower_ in known)
    below = (t for state in states for t in state.rights if is_infinitive(t))
    telling = either(words.asked, words.told)
    return any(t.lemma_.lower() in telling and asks(t, words) for t in below)


def little_known(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "little is known about the owner"; not for "little was known"."""
    words = pack.unknowns
    if verb.tag_ != "VBN" or verb.lemma_.lower() not in words.knowing:
        return False
    if (subject := own_subject(verb)) is None:
        return False
    little = subject.lower_ in words.little and not is_denied(verb, words)
    now = all(a.tag_ != "VBD" for a in auxiliaries(verb))
    about = (t for c in verb.rights if c.dep_ == "prep" for t in c.rights)
    return little and now and any(t.dep_ == "pobj" and t.pos_ in {"NOUN", "PROPN"} for t in about)


def unsure(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "experts are unsure why it fell"; not for "farmers are unsure if they will sell".

    So for "police said they were not certain whether".
    """
    words = pack.unknowns
    if verb.lemma_.lower() not in words.states or (subject := own_subject(verb)) is None:
        return False
    told = subject.pos_ == "PRON" and is_several(subject) and sayer_of(verb) is not None
    if not told and (subject.tag_ != "NNS" or tensed_of(verb).tag_ not in PRESENT):
        return False
    known = words.minds if is_denied(verb, words) else words.unsure
    states = (c for c in verb.rights if c.dep_ == "acomp" and c.lower_ in known)
    return any(_is_of_others(t, words) for s in states for t in (*s.rights, *verb.rights))


def _is_of_others(clause: Token, words: UnknownWords) -> bool:
    """Tell a question of fact ("why it fell") from what those who ask must settle themselves."""
    who = own_subject(clause)
    opens = clause.doc[clause.left_edge.i].lower_ in words.wh
    if clause.dep_ not in {"ccomp", "advcl"} or not opens or is_infinitive(clause):
        return False
    return who is not None and not (who.pos_ == "PRON" and is_several(who))


def we_do_not_know(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "we don't know what caused it", as several say; not for "how lucky we are"."""
    words = pack.unknowns
    if verb.lemma_.lower() not in words.knowing or not is_denied(verb, words):
        return False
    if (subject := own_subject(verb)) is None:
        return False
    together = subject.lower_ in words.speakers and is_several(subject)
    if not together or tensed_of(verb).tag_ not in PRESENT or is_modal(verb):
        return False
    clauses = (t for t in verb.rights if t.dep_ in {"ccomp", "advcl"})
    who = [w for t in clauses if (w := own_subject(t)) is not None]
    return asks(verb, words) and all(w.lower_ not in words.speakers for w in who) and bool(who)


def unclaimed(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "nobody has claimed responsibility"; not for "would claim it"."""
    words = pack.unknowns
    if verb.lemma_.lower() not in words.claiming or not is_denied(verb, words):
        return False
    modal = is_modal(verb)
    things = (c.lemma_.lower() for c in verb.rights if c.dep_ in OBJECTS)
    return is_finite(verb) and not modal and any(t in words.claimed for t in things)
