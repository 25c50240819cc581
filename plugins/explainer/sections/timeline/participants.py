"""Participants: who takes part in an event, not who is merely named in its clause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.timeline.find import Find
from explainer.sections.timeline.shapes import name_behind
from explainer.text.somebody import is_person, may_act
from explainer.text.syntax.clauses import NOMINAL, OBJECTS, VERBAL, children
from explainer.text.syntax.complements import chain_of, content_of
from explainer.text.syntax.features import is_neuter, is_several
from explainer.text.syntax.subjects import subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

DEPTH = 4
"""Nouns, and gerunds, that are followed one below the other."""


def participants(find: Find, pack: LanguagePack) -> Iterator[Token]:
    """Give the words for those who take part: who does it, to whom, and with or against whom.

    "The envoy hinted at cutting tariffs imposed under the Berg government" has one: the envoy.
    """
    if find.verb.pos_ not in VERBAL:
        yield from _around_noun(find.verb, pack, DEPTH)
        return
    yield from name_behind(find.verb, pack) or ()
    subject = subject_of(find.event)
    for first in (subject, subject_of(find.verb)):
        if first is not None:
            yield from _named(first, pack, DEPTH)
            yield from _owners(first, pack)
    kept = (t for t in find.verb.subtree if t.i in find.kept)
    for verb in (find.verb, *chain_of(find.verb, content_of(find.verb)), *kept):
        yield from _of_verb(verb, pack, DEPTH, said=find.said)


def _owners(doer: Token, pack: LanguagePack) -> Iterator[Token]:
    """Whose what acts is: "Norland's | government".

    Not so with "Roe's ally", "Elm's Acme", "Elm's Ann Poe" and "his rival, Ann Poe,".
    """
    names, named = pack.names, doer.pos_ == "PROPN"
    kind = kind_of(doer, pack) if named else None
    body = named and kind in {"organization", None}
    body = body and doer.lower_ not in either(names.governing, names.ministries, names.forces)
    for owner in (t for t in children(doer) if t.dep_ == "poss"):
        acts = named or may_act(doer, pack) or doer.lemma_.lower() in names.households
        acts |= any(kind_of(t, pack) == "person" for t in doer.rights if t.dep_ == "appos")
        ones = owner.tag_ == "PRP$" and not (is_neuter(owner) or is_several(owner))
        someones = (ones or kind_of(owner, pack) == "person") and acts
        if not (body or someones or kind == "person"):
            yield owner


def is_whose(name: Token, kind: str, doer: Token | None, pack: LanguagePack) -> bool:
    """Tell whether a name only tells whose people act: "| Roe's | supporters stormed the hall".

    So with whose party or firm it is, and of which body one person is: "the founder of | Acme".

    Args:
        name: The name.
        kind: What it names.
        doer: Who does it, where the name may stand for that: "a clerk of | Acme, which sold it".
        pack: The words of the language.
    """
    if kind == "organization":
        return _is_of_one(name, doer, pack)
    whose, names = name.head, pack.names
    theirs = either(names.kin, names.small_heads, names.households)
    acts = is_person(whose, pack) or whose.lemma_.lower() in theirs
    return kind == "person" and name.dep_ == "poss" and acts


def _is_of_one(name: Token, doer: Token | None, pack: LanguagePack) -> bool:
    """Whether a name only tells of which body one person is, who does not speak for it."""
    noun = name
    while noun.dep_ in {"compound", "appos", "nmod"} and noun.head.pos_ in NOMINAL:
        noun = noun.head
    if doer is not None and doer.i in {name.i, noun.i}:
        return False
    who = noun.head.head
    of = noun.dep_ == "pobj" and noun.head.lower_ in pack.names.from_words
    does = who.dep_ in {"nsubj", "nsubjpass", "appos"}  # not "was named head of | Acme"
    speaks = who.lemma_.lower() in pack.speech.spokespeople
    return of and does and who.tag_ == "NN" and is_person(who, pack) and not speaks


def is_where(name: Token, pack: LanguagePack) -> bool:
    """Tell whether the name of a place only says where: "a clerk from Elm", "toured Norland"."""
    first, words = name, pack.events
    while first.dep_ in {"compound", "appos", "conj"} and first.head.pos_ in NOMINAL:
        first = first.head
    above = first.head
    if first.dep_ in OBJECTS:
        return above.lemma_.lower() in pack.names.visiting
    home = first.dep_ == "pobj" and above.lower_ in pack.names.from_words & words.against
    acts = pack.names.governing | words.nouns.keys()  # "envoys from Norland", "a request from Elm"
    return home and above.head.lemma_.lower() not in acts


def _of_verb(verb: Token, pack: LanguagePack, steps: int, *, said: bool) -> Iterator[Token]:
    """Who stands around a verb: its subject, objects, agent and partners."""
    if steps <= 0:
        return
    for part in children(verb):
        if part.dep_ in OBJECTS or part.dep_ in {"nsubj", "nsubjpass"}:
            yield from _named(part, pack, steps)
            yield from _partners(part, pack, steps)
        if part.dep_ in {"agent", "dative"} or part.lower_ in pack.events.partners:
            for noun in children(part):
                if noun.dep_ == "pobj":
                    yield from _named(noun, pack, steps)
        if part.dep_ == "prep" and part.i > verb.i:
            for below in children(part):
                if below.dep_ == "pcomp":
                    yield from _of_verb(below, pack, steps - 1, said=said)
        if said and part.dep_ == "ccomp" and part.i > verb.i:
            yield from _of_verb(part, pack, steps - 1, said=False)


def _partners(noun: Token, pack: LanguagePack, steps: int) -> Iterator[Token]:
    """With or against whom, behind an event noun: "held talks with Norland"."""
    if noun.lemma_.lower() in pack.events.nouns:
        yield from _around_noun(noun, pack, steps - 1)


def _around_noun(noun: Token, pack: LanguagePack, steps: int) -> Iterator[Token]:
    """Whose event it was: "Norland's attack on", "the death of Ada Poe", "talks between"."""
    links = pack.events.partners | pack.names.from_words
    for part in children(noun):
        if part.dep_ == "poss":
            yield from _named(part, pack, steps)
        if part.dep_ in {"prep", "agent"} and (part.dep_ == "agent" or part.lower_ in links):
            for below in children(part):
                if below.dep_ == "pobj":
                    yield from _named(below, pack, steps)


def _named(noun: Token, pack: LanguagePack, steps: int) -> Iterator[Token]:
    """A noun, those joined to it, its other names, and whom it speaks for: "envoys of Norland"."""
    if steps <= 0:
        return
    yield noun
    for part in children(noun):
        if part.dep_ in {"conj", "appos"}:
            yield from _named(part, pack, steps - 1)
        if noun.pos_ == "PROPN" and part.dep_ == "compound" and part.pos_ == "PROPN":
            yield part
        related = noun.lemma_.lower() in pack.names.kin  # "the son | of Ann Roe"
        links = pack.names.from_words if noun.pos_ == "NOUN" and not related else frozenset()
        if part.dep_ == "prep" and part.lower_ in links:
            for below in children(part):
                if below.dep_ == "pobj":
                    yield from _named(below, pack, steps - 1)
