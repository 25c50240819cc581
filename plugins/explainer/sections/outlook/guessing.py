"""Guessing: what somebody thinks of how something is, or keeps to himself, which is not to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.outlook.around import is_reported
from explainer.sections.outlook.conditions import has_condition
from explainer.sections.outlook.openings import felt_by
from explainer.text.somebody import may_act
from explainer.text.syntax.clauses import FINITE, children, is_finite, is_infinitive
from explainer.text.syntax.complements import content_of
from explainer.text.syntax.features import is_first_person
from explainer.text.syntax.parts import (
    has_not,
    is_passive,
    noun_under,
    nouns_under,
    object_of,
    tensed_of,
    verbs_above,
    whole_of,
)
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

BELOW = frozenset({"xcomp", "ccomp"})


def is_guessed(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "the cause could be a fault", "speculation that it could be so", which are about now.

    So "it could be hiding a wreck", but "it could be heading for a wreck"; "a note that could be
    linked to it", "a talk that could be seen as a threat".
    """
    words, lemma = pack.outlook, verb.lemma_.lower()
    if verb.tag_ == "VBG":
        return lemma not in words.moving
    if is_tied(verb, pack) or (is_passive(verb) and _is_seen_as(verb, pack)):
        return True
    if lemma not in pack.certainty.copulas:
        return False
    if any(_is_so(part, pack) for part in verb.rights):
        return True
    noun = felt_by(verb, pack)
    guess = noun is not None and noun.lemma_.lower() in words.guessing
    return guess or subject.lemma_.lower() in either(words.explaining, words.prompting)


def is_tied(verb: Token, pack: LanguagePack) -> bool:
    """Tell "the charge could stem from it", "may be linked to it", "may help explain it".

    Who explains something says it: "Roe could explain it on Monday".
    """
    words, deed = pack.outlook, verb
    if verb.lemma_.lower() in pack.certainty.small_clauses:
        deed = next((t for t in verb.rights if t.tag_ == "VB" and t.dep_ in BELOW), verb)
    linked = is_passive(verb) and verb.lemma_.lower() in words.relating
    if linked or is_passive(verb) or deed.lemma_.lower() not in words.backward:
        return linked
    who = own_subject(verb) if deed.lemma_.lower() in pack.speech.saying else None
    return who is None or not (kind_of(who, pack) == "person" or may_act(who, pack))


def _is_so(part: Token, pack: LanguagePack) -> bool:
    """Whether it tells what something is: "could be | the cause", "be | in breach of it"."""
    words = pack.outlook
    if part.dep_ == "attr":
        return part.lemma_.lower() in words.explaining
    noun = noun_under(part) if part.dep_ == "prep" else None
    return noun is not None and noun.lemma_.lower() in words.breaches


def is_good_for(verb: Token, pack: LanguagePack) -> bool:
    """Tell "boats that could be used to carry salt", what they can do, from "it could be used"."""
    serves = is_passive(verb) and verb.lemma_.lower() in pack.outlook.serving
    aims = (t for t in verb.rights if t.dep_ in {"xcomp", "advcl"} and is_infinitive(t))
    return verb.dep_ == "relcl" and serves and any(aims)


def _is_seen_as(verb: Token, pack: LanguagePack) -> bool:
    """Tell "could be considered a threat", "be seen as one" from "could be found guilty"."""
    lemma = verb.lemma_.lower()
    if lemma not in pack.outlook.finding or lemma in pack.unknowns.finding:
        return False
    behind = [c for c in children(verb) if c.i > verb.i]
    behind += [t for c in behind if c.dep_ in {"prep", "prt"} for t in c.rights]  # "looked at | as"
    return any(c.dep_ == "oprd" or c.lower_ in pack.speech.as_said for c in behind)


def withholds(verb: Token, pack: LanguagePack) -> bool:
    """Tell "the police would not discuss it", which is over, from "said they would not".

    So with "would not go into details", "would neither confirm nor deny it", and "said they would
    not confirm it", which they do by that.
    """
    words, lemma = pack.unknowns, verb.lemma_.lower()
    told = either(words.asked, words.commenting, words.elaborating)
    tells = content_of(verb).lemma_.lower() in told
    if lemma in either(words.given, pack.certainty.going):
        nouns = (object_of(verb), *nouns_under(t for t in verb.rights if t.dep_ == "prep"))
        tells |= any(t is not None and t.lemma_.lower() in words.told_nouns for t in nouns)
    denied = has_not(verb) or any(t.lower_ in words.no for t in verb.lefts)
    confirms = lemma in words.confirming
    return denied and (confirms or (tells and not is_reported(verb, pack)))


def keeps_secret(verb: Token, pack: LanguagePack) -> bool:
    """Tell "has a plan but will not reveal it", a refusal of now, from "will not reveal it yet".

    What will not be told before a day may still be told.
    """
    words = pack.unknowns
    secret = either(words.commenting, words.elaborating, words.asked & pack.outlook.divulging)
    if not has_not(verb) or is_passive(verb) or verb.lemma_.lower() not in secret:
        return False
    behind = verb.doc[verb.i : verb.right_edge.i + 1]
    later = pack.certainty.until | pack.events.before
    timed = any(kind_of(t, pack) in TIMES or t.lower_ in later for t in behind)
    return not timed


def is_defiance(verb: Token, pack: LanguagePack) -> bool:
    """Tell "her scorn will never stop me", a vow, from "the ban will not stop the smugglers"."""
    blocks = verb.lemma_.lower() in pack.certainty.blocked and has_not(verb)
    mine = any(t.dep_ == "dobj" and is_first_person(t) for t in verb.rights)
    timed = any(kind_of(t, pack) in TIMES for t in whole_of(verb))
    return blocks and mine and not timed


def is_a_reason(verb: Token, pack: LanguagePack) -> bool:
    """Tell "because they may disagree", which is so at any time, from what may come."""
    marks = (c for c in verb.lefts if c.dep_ == "mark")
    return verb.dep_ == "advcl" and any(c.lower_ in pack.outlook.reasons for c in marks)


def is_a_taste(verb: Token, pack: LanguagePack) -> bool:
    """Tell "some might find it odd", "see it as odd" from "may find a buyer", "it hard to sell"."""
    if verb.lemma_.lower() not in pack.outlook.finding:
        return False
    said = [c for c in children(verb) if c.i > verb.i and c.dep_ in {"ccomp", "oprd", "acomp"}]
    things = (c for c in children(verb) if c.i > verb.i and c.dep_ == "dobj")
    said += [t for c in things for t in c.rights if t.dep_ == "amod"]  # "find the roof | odd"
    below = [t for c in said for t in (c, *children(c))]
    bare = not any(is_infinitive(t) or t.tag_ in FINITE for t in below)
    likened = any(c.dep_ == "prep" and c.lower_ in pack.speech.as_said for c in verb.rights)
    return (likened and not is_passive(verb)) or (bare and any(c.pos_ == "ADJ" for c in said))


def is_weighed(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "the biggest change would be the roof", put with care, from what would come.

    So "a better way would be to sell it", which proposes.
    """
    best = any(c.tag_ in {"JJS", "RBS"} or _is_topped(c) for c in subject.lefts)
    better = any(c.tag_ == "JJR" for c in subject.lefts)
    is_it = verb.pos_ == "AUX" and any(
        (best and c.dep_ == "attr") or ((best or better) and _proposes(c)) for c in verb.rights
    )
    return is_it and not has_condition(verb, pack)


def _proposes(part: Token) -> bool:
    """Whether what stands behind "would be" is something to do: "to sell it", "for Elm to"."""
    below = [part, *children(part), *(t for c in children(part) for t in children(c))]
    return part.dep_ in {"xcomp", "ccomp", "prep", "advcl"} and any(is_infinitive(t) for t in below)


def _is_topped(word: Token) -> bool:
    return any(c.tag_ == "RBS" for c in word.lefts)


def was_able(verb: Token, pack: LanguagePack) -> bool:
    """Tell "showed a boat that could fly", what it could do then, from "began talks that could".

    What could come of a deed may still come: "a deed that could lead to", "help", "cut".
    """
    noun, lemma = verb.head, verb.lemma_.lower()
    if verb.dep_ != "relcl" or noun.i + 1 != verb.left_edge.i or lemma in pack.outlook.effects:
        return False
    above = next((t for t in verbs_above(noun) if is_finite(t)), noun)
    told = above.lemma_.lower() in pack.speech.saying or is_reported(above, pack)
    later = any(kind_of(t, pack) in TIMES for t in verb.doc[verb.i : verb.right_edge.i + 1])
    own = own_subject(verb)
    told = told or (own is not None and own.pos_ == "NOUN")  # "warned clerks that rain could"
    past = tensed_of(above).tag_ == "VBD"
    return noun.dep_ in {"dobj", "pobj"} and past and not (told or later)
