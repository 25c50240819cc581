"""Leads: what the first sentence of an article calls somebody whom the second one names.

"Fares will rise, the port's head said. | Ann Roe said", "The head of Acme quit. | Ann Roe, 61,".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.actors.definite import is_others
from explainer.sections.actors.phrase import phrase
from explainer.sections.actors.role import Role
from explainer.sections.actors.scene import Scene
from explainer.sections.actors.several import past_letters
from explainer.text.names import Name
from explainer.text.names.following import is_aged
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import NOUN_SUBJECTS
from explainer.text.syntax.subjects import is_main_subject, main_subject
from explainer.text.tokens import Tokens

if TYPE_CHECKING:
    from spacy.tokens import Token


def led_by(name: Name, scene: Scene, *, plain: bool) -> Iterator[Role]:
    """Give what the sentence that an article opens with calls whom the next one names.

    Of whom is told a post elsewhere (not ``plain``) that somebody spoke in both does not tell it.
    """
    here, first = scene.reading.index(scene.doc[name.start]), scene.reading.article.opening
    if here != first + 1:
        return
    lead, says = scene.reading.spans[first], scene.reading.pack.speech.saying
    earlier = any(lead.start <= n.start < name.start for n in scene.at[name.start].names)
    last = scene.doc[past_letters(name.end, scene.bounds(name.start)[1], scene) - 1]
    subject, own = main_subject(lead), last.head
    if earlier or subject is None or not _is_told_of(last):
        return
    both = plain and subject.head.lemma_ in says and own.lemma_ in says
    turns = scene.doc[scene.reading.spans[here].start].pos_ == "CCONJ"
    if turns or not (both or _does_again(subject, last, scene)):
        return
    if any(scene.is_person(t.i) for t in subject.subtree if t.i > subject.i):
        return
    role = phrase(subject.left_edge.i, lead.end, scene, subject=True)
    if role is not None and not is_others(role, name, scene):
        yield role


def _is_told_of(noun: Token) -> bool:
    """Whether a sentence is about a noun, whoever says so: "Ann | Roe | will go, Acme said"."""
    said = noun.head.dep_ == "ccomp" and noun.head.i < noun.head.head.i
    return is_main_subject(noun) or (said and noun.dep_ in NOUN_SUBJECTS)


def _does_again(subject: Token, me: Token, scene: Scene) -> bool:
    """Whether a verb tells again what somebody new did: "A judge resigned. Ann | Roe | quit".

    "The head of Acme" is no other who leaves, too, or whose age is told instead of a role: "The
    head of Acme was sacked. Ann | Roe |, 61, had led it for a year".
    """
    words, verb = scene.words, me.head
    new = subject.left_edge.lower_ in words.articles - words.definite
    own = (c for c in subject.head.children if c.dep_ == "xcomp")  # "is to | resign"
    clauses = [subject.head, *own, *(c for c in subject.children if c.dep_ == "relcl")]
    told = {v.lemma_ for v in clauses if v.pos_ == "VERB"}
    goes = not told.isdisjoint(words.resigning)
    if goes and verb.lemma_ in either(words.resigning, words.leaving):
        return True
    if (goes or not told.isdisjoint(words.dismissing)) and _is_aged(me, scene):
        return True
    return new and (verb.lemma_ in told or _is_tried(subject, me, scene))


def _is_aged(me: Token, scene: Scene) -> bool:
    """Whether an age stands behind a name: "Ann | Roe |, 40, was jailed"."""
    return is_aged(Tokens.of(scene.doc, scene.reading.pack.labels), me.i + 1)


def _is_tried(subject: Token, me: Token, scene: Scene) -> bool:
    """Whether a court has to do with somebody new, and in both sentences with nobody else.

    "A clerk has been found guilty of theft. Ann | Roe | was convicted": no victim is told of there,
    or the age behind the name and the verb say who is meant: "Ann | Roe |, 40, was jailed".
    """
    pack = scene.reading.pack
    trying, guilty = pack.events.processing, pack.glance.guilty
    found = subject.head.lemma_ in trying or any(c.lower_ in guilty for c in subject.head.children)
    lead = scene.reading.spans[scene.reading.index(subject)]
    another = any(t.tag_ == "NN" and t.i > subject.i and is_person(t, pack) for t in lead)
    sure = _is_aged(me, scene) and me.head.lemma_ in pack.glance.convicting
    return found and me.head.lemma_ in trying and (sure or not another)
