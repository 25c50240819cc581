"""Whom a statement is about: the actors for whom the pronoun that is its subject stands.

A reader who sees the statement alone, without the sentences before, must be told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Actor, Reading
from explainer.text.attribution.natives import is_age
from explainer.text.attribution.pronouns import antecedent_of as told_of
from explainer.text.attribution.scene import scene_of
from explainer.text.attribution.standins import stand_in
from explainer.text.coreference.antecedents import antecedent_of
from explainer.text.coreference.background import is_behind_background
from explainer.text.coreference.belonging import may_be_whose
from explainer.text.coreference.called import called_so
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.rivals import has_rival
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import (
    NOUN_SUBJECTS,
    NOUNS,
    PERSONAL,
    PLURAL,
    TELLING,
    children,
    first_conjunct,
    is_infinitive,
)
from explainer.text.syntax.features import (
    has_the,
    is_he_or_she,
    is_neuter,
    is_pointing,
    is_several,
    is_third_person,
)
from explainer.text.syntax.parts import is_modal, whole_of
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

ABOVE = frozenset({"ccomp", "advcl", "conj", "xcomp"})
BESIDE = frozenset({"appos", "attr", "compound"})
"""What a noun hangs by that tells more of another one: "Ann Roe, the striker"."""
CLIMB = 4
"""Clauses that are climbed to the same pronoun."""
CLAUSES = frozenset({"ccomp", "xcomp", "csubj", "acl"})
"""What "it" only announces: "it is likely that the mill will close"."""


LENGTHS = frozenset({"DATE", "TIME"})
"""Labels of what tells how long something goes on: "for weeks before", not "into a row if"."""


def is_open(subject: Token) -> bool:
    """Tell whether a subject says nothing alone: "he", "it", "they", "this".

    "Those on board" says who; "it" that only stands before a clause has it there: "it emerged
    that the mill had closed".
    """
    third = subject.tag_ == "PRP" and is_third_person(subject)
    points = subject.pos_ == "PRON" and is_pointing(subject)
    points = points and not any(t.dep_ in TELLING for t in subject.rights)
    return (third or points) and not _announces(subject)


def _announces(subject: Token) -> bool:
    """Whether "it" stands for a clause behind it."""
    if not is_neuter(subject):
        return False
    verb = subject.head
    parts = [t for t in children(verb) if t.i > verb.i]
    states = [t for t in parts if t.dep_ in ("acomp", "attr", "oprd")]
    below = (*parts, *(t for state in states for t in children(state)))
    if any(_waits(t, parts, states) for t in parts if t.dep_ == "advcl"):
        return True
    if any(t.dep_ in CLAUSES | {"advcl"} and t.tag_ == "VB" and _has_own(t) for t in below):
        return bool(states) or any(t.dep_ == "dobj" for t in parts)
    if any(_takes_long(t, parts) for t in parts):
        return True
    plain = verb.pos_ == "AUX" or not any(t.dep_ == "dobj" for t in parts)
    return plain and any(t.dep_ in CLAUSES and (states or t.dep_ == "ccomp") for t in below)


def _waits(clause: Token, parts: list[Token], states: list[Token]) -> bool:
    """Whether "it" is how long or how good a clause is: "take weeks before", "be good if"."""
    marks = [t for t in clause.lefts if t.dep_ == "mark"]
    if not marks or clause.head.lemma_ == "be":
        long = any(t.i and t.nbor(-1).ent_type_ in LENGTHS for t in marks)  # "be weeks until"
        return bool(marks) and (long or any(t.dep_ == "acomp" for t in states))
    before = [t for t in parts if t.i < clause.left_edge.i]
    links = [t for t in before if t.dep_ == "prep"]
    if is_modal(clause.head):  # "it may grow into a row if"
        links = [t for t in links if any(c.ent_type_ in LENGTHS for c in t.rights)]
    return bool(links) or any(t.dep_ in {"dobj", "npadvmod"} for t in before)


def _takes_long(clause: Token, parts: list[Token]) -> bool:
    """Whether "it" is how long a deed lasts: "it would take years to mend the weir"."""
    last = clause.left_edge.i - 1
    long = any(t.ent_type_ in LENGTHS and t.right_edge.i == last for t in parts if t.dep_ == "dobj")
    return is_infinitive(clause) and is_modal(clause.head) and long


def _has_own(verb: Token) -> bool:
    """Whether an infinitive has its own subject: "it will take time for the mill to open"."""
    return any(t.tag_ == "TO" for t in verb.lefts) and own_subject(verb) is not None


def meant_by(subject: Token, reading: Reading, cast: Cast) -> tuple[Actor, ...]:
    """Give the actors for whom a pronoun stands; none where grammar leaves no or several ways.

    Who goes on to do something is who spoke or acted last, as with who goes on to speak.
    """
    if subject.tag_ in PERSONAL and (actor := cast.at(subject)) is not None:
        return (actor,)  # who else may be meant was asked when it was found
    found = _meant_by(subject, reading, cast)
    if is_gendered(subject, reading) and any(actor.kind != "person" for actor in found):
        return ()  # "Her publisher, Elm Books, said | she | died"
    if len(found) == 1 and (
        has_rival(subject, found[0], reading, cast)
        or is_behind_background(subject, found[0], scene_of(reading), cast)
    ):
        return ()
    return () if is_neuter(subject) and _is_said_by_stranger(subject, cast) else found


def is_gendered(pronoun: Token, reading: Reading) -> bool:
    """Tell whether a pronoun stands for a person alone: "she", "his"."""
    return reading.pack.names.pronouns.get(pronoun.lower_) is not None


def _is_said_by_stranger(subject: Token, cast: Cast) -> bool:
    """Whether a name that is nobody's of the actors says something of itself: "Gulfo said it"."""
    verb = subject.head
    says = verb.head if verb.dep_ == "ccomp" else verb
    speaker = own_subject(says) if says.i < subject.i else None
    return speaker is not None and speaker.tag_ == "NNP" and cast.at(speaker) is None


def _meant_by(subject: Token, reading: Reading, cast: Cast) -> tuple[Actor, ...]:
    if (actor := cast.at(subject)) is not None:
        return (actor,)
    noun = antecedent_of(subject, reading, cast)
    if noun is None:
        first = _first(subject)
        found = cast.at(first) or _goes_on(first, reading, cast)
        return () if found is None else (found,)
    nouns = [noun]
    for _ in range(len(reading.spans[reading.index(noun)])):
        below = [t for t in children(nouns[-1]) if t.dep_ == "conj"]
        if not below:
            break
        nouns += below
    actors = [cast.at(token) or named_beside(token, cast) for token in nouns]
    known = tuple(dict.fromkeys(a for a in actors if a is not None))
    return known if None not in actors else ()


def named_beside(noun: Token, cast: Cast) -> Actor | None:
    """Give the actor whose name stands beside a noun: "the port's chief, Ann Roe"."""
    names = (t for t in children(noun) if t.dep_ == "appos" and t.pos_ == "PROPN")
    return next((actor for t in names if (actor := cast.at(t)) is not None), None)


def points_back(noun: Token | None, pack: LanguagePack) -> bool:
    """Tell whether a noun only points to what was told before: "these orders", "both men".

    So does "others", but not "others on the ferry"; "both sides" are those of the story.
    """
    if noun is None or noun.pos_ not in NOUNS or any(t.dep_ in TELLING for t in noun.rights):
        return False
    if noun.ent_type_ in LENGTHS:
        return False  # "cut its forecast for | this year"
    if any(t.dep_ == "det" and is_pointing(t) for t in noun.lefts):
        return True
    names, before = pack.names, noun.nbor(-1) if noun.left_edge.i == noun.i - 1 else noun
    paired = noun.pos_ == "NOUN" and before.lower_ in names.pairing
    paired = paired and noun.lemma_.lower() not in names.somebodies
    return paired or (noun.lower_ in names.rest and noun.left_edge.i == noun.i)


def described_by(noun: Token, reading: Reading, cast: Cast) -> Actor | None:
    """Give whom a noun with "the" stands for, that does not name them: "the striker", "the bank".

    None where its own words name somebody already ("the mayor, Ann Roe"), where they tell a
    thing, where several may be meant, or only who says so: one says "I" or "he" of oneself.

    Each statement asks about its nouns anew, so a cast keeps the answer.
    """
    if noun.i not in cast.described:
        cast.described[noun.i] = _described_by(noun, reading, cast)
    return cast.described[noun.i]


def _described_by(noun: Token, reading: Reading, cast: Cast) -> Actor | None:
    known = noun.pos_ == "NOUN" and noun.tag_ == "NN"
    if not (known or is_age(noun, reading.pack)) or noun.dep_ in BESIDE:
        return None
    named = any(t.dep_ == "appos" and t.pos_ == "PROPN" for t in children(noun))
    named = named or noun.text[0].isupper()  # "the original Low Tide"
    if named or scene_of(reading).inside[noun.i] >= 0:
        return None
    actor = None
    if has_the(noun):
        actor = cast.at(noun) or stand_in(noun, scene_of(reading), cast, surely=True)
    actor = actor or called_so(noun, reading, cast)
    if not known and actor is not None and not _is_about(actor, noun, reading, cast):
        return None
    sayer = _sayer_above(noun)
    if actor is not None and sayer is not None and cast.at(sayer) is actor:
        return None  # "the former mayor will lose, Roe said": nobody says so of themselves
    words = whole_of(noun)
    named = any(t.i != noun.i and t.pos_ != "PRON" and cast.at(t) is actor for t in words)
    part = actor is cast.at(noun) and actor is not None and actor.kind != "person"
    return None if named or part else actor


def _is_about(actor: Actor, age: Token, reading: Reading, cast: Cast) -> bool:
    """Whether an age goes on with whom a clause before it, or else the sentence before, is about.

    "Roe won gold. The 40-year-old"; not "Roe won with Poe. The 40-year-old" of Poe.
    """
    at, inside = reading.index(age), scene_of(reading).inside
    told = (n for n in range(at - 1, -1, -1) if inside[reading.spans[n].root.i] < 0)
    before = reading.spans[next(told, at)]
    own = [t for t in reading.spans[at] if t.i < age.i and t.dep_ in NOUN_SUBJECTS]
    first = next((t for t in before if t.dep_ in NOUN_SUBJECTS and inside[t.i] < 0), age)
    return cast.at(own[-1] if own else first) is actor


def _sayer_above(noun: Token) -> Token | None:
    """Who says the clause of a noun, or whose it is; None where nobody does."""
    verb = noun.head.head if noun.dep_ == "poss" else noun.head
    for _ in range(CLIMB):
        if verb.dep_ == "ccomp" or verb.dep_ not in ABOVE:
            break
        verb = verb.head
    return subject_of(verb.head) if verb.dep_ == "ccomp" else None


def is_speaker(subject: Token, reading: Reading, cast: Cast) -> bool:
    """Tell whether a pronoun stands for whoever says its clause: "the firm said it would sell".

    "They" may be a body, but no one person: "a woman said they attacked her". Nor is "he" who
    speaks where he may be whose that one is: "Roe's lawyer said he had paid".
    """
    above = _sayer_above(subject)
    if above is None or above.i > subject.i or may_be_whose(subject, above, reading, cast):
        return False
    if above.tag_ == "PRP":  # "it said the state told it to go", not "it says it would cost more"
        if subject.dep_ in NOUN_SUBJECTS and not is_he_or_she(subject):
            return is_speaker(above, reading, cast)  # "Acme said it was sure | it would grow"
        return all(above.morph.get(f, []) == subject.morph.get(f, []) for f in ("Gender", "Number"))
    if above.pos_ not in NOUNS:
        return False
    several = above.tag_ in PLURAL or any(t.dep_ == "conj" for t in children(above))
    person = _is_one_person(above, reading, cast)
    if is_several(subject):
        return several or not person
    if is_neuter(subject):  # of "Acme's chief Ann Roe" it is Acme
        beside = (t for t in children(above) if t.dep_ in {"compound", "appos"})
        told = any(is_person(t, reading.pack) for t in (above, *beside))
        return not several and (told or not person)
    speech, actor = reading.pack.speech, cast.at(above)
    bodies = either(speech.bodies, speech.documents, reading.pack.names.body_heads)
    body = above.lemma_.lower() in bodies
    return not several and (person or (actor is None and not body))


def _is_one_person(noun: Token, reading: Reading, cast: Cast) -> bool:
    """Whether a noun is a person who speaks for nobody else: "Ann Roe", "one woman"."""
    actor, names = cast.at(noun), reading.pack.names
    if actor is not None:
        return actor.kind == "person"
    return noun.lemma_.lower() in names.women | names.men


def _first(subject: Token) -> Token:
    """The same pronoun as the subject of a clause above: "he said he would stand"."""
    verb = subject.head
    for _ in range(CLIMB):
        if verb.dep_ not in ABOVE or verb.head.i == verb.i:
            break
        verb = verb.head
        above = own_subject(verb)
        if above is not None and above.i < subject.i:
            return above if above.lower_ == subject.lower_ else subject
    return subject


def _goes_on(subject: Token, reading: Reading, cast: Cast) -> Actor | None:
    """Whom the subject of a main clause goes on with, as news prose goes on with who spoke."""
    scene = scene_of(reading)
    if first_conjunct(subject.head).dep_ != "ROOT" or scene.inside[subject.i] >= 0:
        return None
    found = told_of(subject, scene, cast, described=stand_in)
    return found if isinstance(found, Actor) else None
