"""Telling: clauses that say who does not tell, or that nothing is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.unknowns.clause import sayer_of
from explainer.sections.unknowns.questions import asks, is_denied
from explainer.text.somebody import may_act
from explainer.text.status import is_condition
from explainer.text.syntax.clauses import OBJECTS, auxiliaries, children, is_finite, is_infinitive
from explainer.text.syntax.features import is_neuter, is_several
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.unknowns import UnknownWords


def speaks_of_itself(verb: Token, words: UnknownWords) -> bool:
    """Tell "I did not say", of whoever writes or speaks, from "she did not say"."""
    subject = subject_of(verb)
    return subject is not None and subject.lower_ in words.speakers


def not_told(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "no date has been set", "the names were not released"."""
    words = pack.unknowns
    helpers, lemma = auxiliaries(verb), verb.lemma_.lower()
    told = either(words.told, words.given)
    if lemma not in told or not any(h.dep_ == "auxpass" for h in helpers):
        return False
    if any(h.tag_ == "MD" and h.lower_ not in words.possible for h in helpers):
        return False
    subject = subject_of(verb)
    if subject is None or not is_finite(verb) or not is_denied(verb, words):
        return False
    if is_condition(verb, pack.certainty):
        return False
    if verb.dep_ == "relcl" and any(t.tag_ == "WP" for t in verb.lefts):
        return False  # "a spokesman, who was not named"
    by_no = any(c.dep_ == "det" and c.lower_ in words.no for c in children(subject))
    if lemma in words.taken and subject.lemma_.lower() not in words.taken[lemma]:
        return False  # "no bank details were taken"
    arranged = (
        by_no and verb.lower_ in pack.time.arranging and is_present_perfect(verb, pack.certainty)
    )
    if arranged and subject.lemma_.lower() in words.hearings:
        return True  # "no talks have been scheduled"
    needs_noun = by_no or lemma in words.given
    return not needs_noun or subject.lemma_.lower() in words.told_nouns


def is_not_known(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "whether it will be paid is not yet known": a question opens the sentence."""
    words = pack.unknowns
    if verb.tag_ != "VBN" or verb.lemma_.lower() not in words.knowing:
        return False
    passive = any(h.tag_ == "VBZ" and h.dep_ == "auxpass" for h in auxiliaries(verb))
    if not passive or not is_denied(verb, words):
        return False
    clause = next((c for c in verb.lefts if c.dep_ in {"advcl", "csubj", "csubjpass"}), None)
    if clause is None or clause.left_edge.i != verb.left_edge.i or own_subject(verb) is not None:
        return False
    opens = clause.left_edge.lower_
    return opens in words.wh or opens in pack.certainty.questions


def does_not_tell(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "did not say when", "declined to say", "has yet to decide"."""
    words = pack.unknowns
    lemma = verb.lemma_.lower()
    below = next((c for c in children(verb) if c.dep_ == "xcomp" and is_infinitive(c)), None)
    if below is None and lemma not in either(words.knowing, words.told, words.given, words.asked):
        return False
    if not is_finite(verb) or speaks_of_itself(verb, words) or is_condition(verb, pack.certainty):
        return False
    may = either(pack.outlook.will, pack.certainty.backshifted, words.possible)
    if any(h.tag_ == "MD" and h.lower_ not in may for h in auxiliaries(verb)):
        return False
    if is_passive(verb) and (below is not None or lemma in pack.speech.telling):
        return False  # "none were known to have sunk", "they were not told where"
    if _is_own_name(verb, below, words):
        return False
    if below is not None and lemma in words.withheld:
        return _is_told_of(below, words)
    yet = any(c.dep_ == "advmod" and c.lower_ in pack.certainty.unfulfilled for c in children(verb))
    if below is not None and yet:
        return _is_yet_to_tell(below, words)
    if lemma in words.knowing and (s := own_subject(verb)) and s.lower_ in words.nobody:
        return verb.tag_ != "VBD"
    tells = lemma in either(words.told, words.given)
    if tells and (is_denied(verb, words) or _gives_none(verb, words)):
        return _withholds(verb, pack)
    subject = own_subject(verb)
    past = any(h.tag_ == "VBD" for h in auxiliaries(verb))
    if lemma in words.knowing and not _is_told_not_to_know(verb, subject, past, pack):
        return False
    open_ = asks(verb, words) or (lemma in words.knowing and _lacks_answer(verb, words))
    return lemma in words.asked and is_denied(verb, words) and open_


def _is_own_name(verb: Token, below: Token | None, words: UnknownWords) -> bool:
    """Whether who tells something keeps a name back: "a clerk, who would not give | his | name"."""
    people = verb.dep_ == "relcl" and any(t.tag_ == "WP" for t in verb.lefts)
    things = (c for c in (below if below is not None else verb).rights if c.dep_ in OBJECTS)
    names = (thing for thing in things if thing.lemma_.lower() in words.naming)
    return people and any(t.tag_ == "PRP$" for name in names for t in name.lefts)


def _is_told_not_to_know(
    verb: Token, subject: Token | None, past: bool, pack: LanguagePack
) -> bool:
    """Tell "police said they did not know", "experts do not know" from "he does not know"."""
    if subject is None or kind_of(subject, pack) == "person":
        return False
    return sayer_of(verb) is not None if subject.pos_ == "PRON" else not past


def _lacks_answer(verb: Token, words: UnknownWords) -> bool:
    """Tell "do not know the motive", "its fate" from "do not know the price of milk"."""
    things = (c for c in verb.rights if c.dep_ in OBJECTS)
    sought = either(words.sought, words.open_nouns)
    return any(t.lemma_.lower() in sought and any(t.lefts) for t in things)


def _is_yet_to_tell(verb: Token, words: UnknownWords) -> bool:
    """Tell "has yet to announce", "to act", "to release details" from "has yet to score".

    So "a date has yet to be set".
    """
    told = any(c.lemma_.lower() in words.told_nouns for c in children(verb))
    thing = subject_of(verb.head)
    passive = is_passive(verb) and thing is not None
    if passive and thing is not None and thing.lemma_.lower() in words.told_nouns:
        told |= verb.lemma_.lower() in words.given
    told |= passive and verb.lemma_.lower() in words.pending  # "has yet to be approved"
    return verb.lemma_.lower() in words.told | words.asked | words.acting or told


def _withholds(verb: Token, pack: LanguagePack) -> bool:
    """Tell "have not released the names" from "have not released him"."""
    words = pack.unknowns
    told = [c for c in children(verb) if c.dep_ in OBJECTS and c.lemma_ != verb.lemma_]
    known = words.taken.get(verb.lemma_.lower(), words.told_nouns)  # not "take the result badly"
    if verb.lemma_.lower() in pack.outlook.divulging:
        known = known | words.open_nouns  # "did not reveal the extent"
    if any(c.lemma_.lower() in known for c in told):
        return True
    if any(c.lemma_.lower() in words.missing_nouns and asks(c, words) for c in told):
        return True  # "gave no indication of how"
    if any(_is_nameless(c, verb, pack) for c in told) or _cannot_confirm(verb, pack):
        return True
    return verb.lemma_.lower() in words.told and asks(verb, words)


def _is_nameless(noun: Token, verb: Token, pack: LanguagePack) -> bool:
    """Tell "would not identify the buyer" from "did not name him" and "named no winner"."""
    known = any(t.dep_ == "det" and t.lower_ in pack.names.definite for t in noun.lefts)
    return verb.lemma_.lower() in pack.unknowns.naming and known and may_act(noun, pack)


def _cannot_confirm(verb: Token, pack: LanguagePack) -> bool:
    """Tell "police could not confirm that it sank" from "the test cannot confirm it".

    So with "would not confirm that it sank".
    """
    words, who = pack.unknowns, subject_of(verb)
    may = either(words.possible, pack.certainty.backshifted)
    able = any(h.lower_ in may for h in auxiliaries(verb))
    if not able or who is None or verb.lemma_.lower() not in words.confirming:
        return False
    told = [c for c in verb.rights if c.dep_ in {*OBJECTS, "ccomp"} and c.pos_ != "PRON"]
    own = (t for c in told for t in c.lefts if t.tag_ == "PRP$")
    if any(is_several(t) or is_neuter(t) for t in own):
        return False  # "the club could not confirm its place"
    return bool(told) and (who.pos_ in {"PRON", "PROPN"} or may_act(who, pack))


def _gives_none(verb: Token, words: UnknownWords) -> bool:
    """Tell whether what is given is none: "gave no reason"."""
    things = (c for c in children(verb) if c.dep_ in OBJECTS)
    return any(t.lower_ in words.no for thing in things for t in thing.lefts)


def _is_told_of(verb: Token, words: UnknownWords) -> bool:
    """Tell "refused to say why", "to give details" from "refused to give them credit"."""
    if verb.lemma_.lower() in words.told | words.asked:
        return asks(verb, words) or _has_object(verb)
    things = [c for c in children(verb) if c.dep_ in OBJECTS]
    things += [t for c in things for t in c.rights if t.dep_ == "conj"]
    told = any(c.lemma_.lower() in words.told_nouns for c in things)
    gives = verb.lemma_.lower() in words.given and (told or asks(verb, words))
    return gives or (told and verb.lemma_.lower() in words.commenting)  # "to discuss details"


def _has_object(verb: Token) -> bool:
    return any(c.dep_ in {"dobj", "ccomp"} and c.pos_ != "PRON" for c in children(verb))


def nothing_there(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "there was no word on casualties", "there is no date yet"."""
    words = pack.unknowns
    known = verb.lemma_.lower() in words.states or not verb.is_alpha  # "there’s"
    if not known or not any(c.dep_ == "expl" for c in children(verb)):
        return False
    yet = any(t.lower_ in pack.certainty.unfulfilled for t in verb.subtree)
    return any(
        (_is_missing(noun, pack) or (yet and noun.lemma_.lower() in words.told_nouns))
        and any(c.dep_ == "det" and c.lower_ in words.no for c in children(noun))
        for noun in children(verb)
        if noun.dep_ in {"attr", "nsubj", "dobj"}
    )


def _is_missing(noun: Token, pack: LanguagePack) -> bool:
    """Tell "no word on it", "no information on whether it sank" from "no information against".

    That there is "no indication that Poe is ill" says that he may well not be.
    """
    words, lemma = pack.unknowns, noun.lemma_.lower()
    if lemma in words.missing_nouns:
        held = (t for t in noun.subtree if t.dep_ in {"acl", "ccomp", "relcl"} and t.head == noun)
        marks = (m for t in held for m in t.lefts if m.dep_ == "mark")
        told = any(m.lower_ not in words.wh for m in marks)
        return not (told and lemma in pack.glance.shown)
    shows = (noun, *(c for c in noun.rights if c.dep_ == "acl"))
    return lemma in words.showing and any(asks(t, words) for t in shows)
