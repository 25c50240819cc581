"""Before: whom a sentence before a pronoun is about, and who of it may go on to speak.

"Lang left. He said": whoever the last sentence is about, where grammar leaves no other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from explainer.model import Actor
from explainer.text.attribution.about import (
    acts_in,
    doers,
    faced,
    is_one_of,
    is_somebody,
    joined,
    named_in,
    person_of,
    told_about,
)
from explainer.text.attribution.holders import Knows
from explainer.text.attribution.natives import is_native
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.subjects import name_beside
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import ACTED_ON, NOUN_SUBJECTS
from explainer.text.syntax.features import has_an

if TYPE_CHECKING:
    from spacy.tokens import Token

SENTENCES = 40
"""Sentences, and those who spoke in them, that are looked at before a pronoun."""
FAR = 2000
"""Tokens before a sentence in which somebody may have been told of."""
PARAGRAPHS = 3
"""Paragraphs before its own that are looked at, in which somebody may have been told of."""
BROUGHT_IN = NOUN_SUBJECTS | ACTED_ON | {"pobj"}
"""Dependencies of a noun that brings in somebody."""
Describes = Callable[["Token", Scene, Knows], Actor | None]
"""Whoever can tell whom a noun stands for: ``standins.stand_in``."""

Open = Literal["nobody", "unknown"]
"""Nobody is meant; or nobody is known by this sentence or one before, and grammar must tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence before a pronoun, by its tokens, and the noun that it is about, None for none."""

    start: int
    end: int
    main: Token | None


def leads_to(
    sentence: Sentence,
    pronoun: Token,
    fit: Set[str | None],
    scene: Scene,
    cast: Knows,
    described: Describes | None,
) -> Actor | Token | Open | None:
    """Give whom a sentence is about, or names alone; None where it leads on to the one before."""
    main, start, end = sentence.main, sentence.start, sentence.end
    if main is not None:
        if (actor := _told_of_main(main, scene, cast, described)) is not None:
            return actor
        gender = scene.pack.speech.personal[pronoun.lower_]
        if (unnamed := _unnamed(main, gender, scene, cast)) is not None:
            return "nobody" if _tells_of(main, pronoun) else unnamed
        if _tells_of(main, pronoun) and _is_unknown_sayer(main, scene):
            return "nobody"  # "the pro said he was late"
        told = told_about(main, scene)
        if told is not None and (actor := person_of(told, scene, cast)) is not None:
            return actor
        if _is_one_of_two(main, cast):
            return main
        if is_somebody(main, scene):
            return main if _is_alone_before(main, sentence, pronoun, scene, cast) else "unknown"
    named = [a for a in named_in(scene, start, end, cast) if cast.gender(a) in fit]
    if len(named) == 1 and _may_go_on(named[0], main, start, end, cast, scene):
        return named[0]
    if (maker := _brought_in(main, start, scene, cast)) is not None and maker in named:
        opens = end == pronoun.i and len(named) == 1
        return maker if opens and _is_told_more(main, scene) else "unknown"
    return "unknown" if named and not _keeps_speaking(scene, start, pronoun) else None


def one_fitting(
    actor: Actor,
    sentence: Sentence,
    fit: Set[str | None],
    apart: Set[str],
    scene: Scene,
    cast: Knows,
) -> Actor | Open | None:
    """Give the one of those who do something in a sentence about an actor whose gender fits.

    "nobody" where several do; None where nobody whom the sentence names is of that gender.
    """
    main, start, end = sentence.main, sentence.start, sentence.end
    acting = doers(scene, start, end, cast) + joined(main, cast)
    if cast.gender(actor) in fit:
        acting += faced(main, scene, cast)
    others = [a for a in acting if a.id not in apart | {actor.id}]
    those = [a for a in (actor, *others) if cast.gender(a) in fit]
    if those:
        return those[0] if len(those) == 1 else "nobody"
    alike = [a for a in named_in(scene, start, end, cast) if a.id not in apart]
    alike = [a for a in alike if cast.gender(a) in fit]
    one = alike[0] if len(alike) == 1 and cast.gender(alike[0]) else None
    if one is not None and acts_in(one, start, end, cast, scene):
        return one
    return "unknown" if alike else None


def _told_of_main(
    main: Token, scene: Scene, cast: Knows, described: Describes | None
) -> Actor | None:
    """Whom the subject of a sentence names, or tells by a noun where that can be told."""
    actor = person_of(main, scene, cast)
    return described(main, scene, cast) if actor is None and described is not None else actor


def _may_go_on(
    person: Actor, main: Token | None, start: int, end: int, cast: Knows, scene: Scene
) -> bool:
    """Whether the one whom a sentence names, though it is about nobody, goes on speaking."""
    return (
        person.id in spoke_before(scene, start, cast)
        or _answers(person, start, end, cast, scene)
        or _is_whose_view(person, start, end, cast, scene)
        or (main is None and _is_what_it_tells(person, start, end, cast, scene))
    )


def _brought_in(main: Token | None, start: int, scene: Scene, cast: Knows) -> Actor | None:
    """The person by whom something was done, whom no word before names: "It was built by Ann Lee".

    Whoever spoke before need not go on speaking behind that.
    """
    agent = scene.grammar.agents.get(main.head.i) if main is not None else None
    person = cast.at(agent) if agent is not None and agent.pos_ == "PROPN" else None
    if person is None or person.kind != "person":
        return None
    named = (t for t in scene.doc[max(0, start - FAR) : start] if t.pos_ == "PROPN")
    return None if any(cast.at(t) is person for t in named) else person


def _is_told_more(main: Token | None, scene: Scene) -> bool:
    """Whether it is told who somebody is by whom a thing was done: "by Ann Lee, who knew Elm".

    Not where the thing is somebody else's: "Her bid was stopped by Ann Lee, the mayor. She said".
    """
    agent = scene.grammar.agents.get(main.head.i) if main is not None else None
    if main is None or agent is None or any(t.dep_ == "poss" for t in main.subtree):
        return False
    return any(t.dep_ in {"relcl", "appos"} for t in agent.rights)


def _unnamed(token: Token, gender: str, scene: Scene, cast: Knows) -> Token | None:
    """The subject of saying that may be one person of whom no actor is known, or None.

    "A spokesman said", "a Department for Salt spokesman said", "Lang said" where several people are
    called Lang.
    """
    words, names, lemma = scene.pack.speech, scene.pack.names, token.lemma_.lower()
    other = names.women if gender == "m" else names.men
    last = token.right_edge.lemma_.lower()
    if token.pos_ == "PROPN" and token.dep_ != "ROOT" and last in words.spokespeople:
        return None if last in other else token  # "a Department for Salt | spokesman"
    speaks = token.head.lemma_.lower() in words.saying or lemma in words.spokespeople
    if token.dep_ == "ROOT" or not speaks:
        return None
    if token.tag_ == "NNP" and cast.at(token) is None and lemma not in names.role_heads:
        first = scene.doc[token.left_edge.i].lower_
        if is_native(token, scene.pack) and has_an(token):
            return token  # "An American told Elm Radio"
        person = scene.pack.labels.get(token.ent_type_, "person") == "person"
        return token if person and names.given.get(first, gender) == gender else None
    if is_one_of(token, scene.pack):
        return token
    person = lemma in words.people or is_person(token, scene.pack)
    return token if token.tag_ == "NN" and person and lemma not in other else None


def _is_alone_before(
    noun: Token, sentence: Sentence, pronoun: Token, scene: Scene, cast: Knows
) -> bool:
    """Whether somebody brought in right before what is quoted is the only one who may speak.

    "A neighbour heard it. “We ran,” | she | said." Not who died, nor where the words before tell
    of another who may be meant.
    """
    doc, gender = scene.doc, scene.pack.speech.personal[pronoun.lower_]
    opens = scene.tokens[scene.inside[sentence.end]][0] if scene.inside[sentence.end] >= 0 else -1
    acts = noun.dep_ == "nsubj" and noun.head.lemma_.lower() not in scene.pack.events.toll
    one = any(scene.pack.amounts.numerals.get(t.lower_) == 1 for t in (noun, *noun.lefts))
    apart = scene.pack.names.women if gender == "m" else scene.pack.names.men
    new = (one or has_an(noun)) and not any(t.lemma_.lower() in apart for t in noun.subtree)
    first = scene.bounds(noun.i)[0]
    if not (acts and new) or opens != sentence.end or first != scene.bounds(pronoun.i)[0]:
        return False
    for token in doc[_paragraphs_before(noun, scene) : pronoun.i]:
        actor = cast.at(token)
        named = actor is not None and actor.kind == "person" and scene.inside[token.i] < 0
        if actor is not None and named and cast.gender(actor) in {gender, None}:
            return False
        other = token.i != noun.i and token.i < sentence.end
        if other and is_unnamed(token, gender, scene, cast):
            return False
    return True


def _paragraphs_before(token: Token, scene: Scene) -> int:
    """The first token of the paragraphs near a token in which somebody may have been told of."""
    return scene.paragraphs[max(0, scene.paragraph(token.i) - PARAGRAPHS)][0]


def is_unnamed(noun: Token, gender: str, scene: Scene, cast: Knows) -> bool:
    """Tell whether a noun is somebody of a gender whom no name tells: "filmed by a boy"."""
    names = scene.pack.names
    if noun.tag_ != "NN" or noun.dep_ not in BROUGHT_IN or scene.inside[noun.i] >= 0:
        return False
    if noun.dep_ == "pobj" and noun.head.lower_ in names.as_words:
        return False  # "works as a nurse"
    other = names.women if gender == "m" else names.men
    near = (noun, name_beside(noun), *(t for t in noun.rights if t.dep_ == "appos"))
    unknown = all(cast.at(t) is None and t.pos_ != "PROPN" for t in near)
    return unknown and noun.lemma_.lower() not in other and is_person(noun, scene.pack)


def _tells_of(noun: Token, pronoun: Token) -> bool:
    """Whether somebody tells what "he" said, who may be another: "a clerk said that he said"."""
    verb = pronoun.head
    below = verb.dep_ == "ccomp" and noun.head.i == verb.head.i
    return below and noun.pos_ == "NOUN" and noun.i < verb.i


def _is_unknown_sayer(noun: Token, scene: Scene) -> bool:
    """Whether a noun of which no table tells what it is says something, as people do."""
    words, names, lemma = scene.pack.speech, scene.pack.names, noun.lemma_.lower()
    things = (words.bodies, words.documents, words.nouns, words.media, names.somebodies)
    says = noun.head.lemma_.lower() in words.saying - words.showing
    return noun.tag_ == "NN" and says and not any(lemma in table for table in things)


def _keeps_speaking(scene: Scene, before: int, pronoun: Token) -> bool:
    """Whether the last who spoke before a sentence is such a pronoun, in the same paragraph.

    Between two times that "he said" something stands what he said.
    """
    last = bisect_left(scene.grammar.sayers, before) - 1
    token = scene.doc[scene.grammar.sayers[last]] if last >= 0 else pronoun
    same = token.lower_ == pronoun.lower_ and scene.inside[token.i] < 0
    return last >= 0 and same and token.i >= scene.bounds(pronoun.i)[0]


def _answers(person: Actor, start: int, end: int, cast: Knows, scene: Scene) -> bool:
    """Whether words a sentence tells of came from a person: "It drew a response from Ann Lee"."""
    words = scene.pack.speech
    return any(
        token.dep_ == "pobj"
        and token.head.lower_ in words.giving
        and token.head.head.lemma_.lower() in words.nouns | words.documents
        and cast.at(token) is person
        for token in scene.doc[start:end]
    )


def _is_whose_view(person: Actor, start: int, end: int, cast: Knows, scene: Scene) -> bool:
    """Whether a sentence opens with whose view it tells: "For Ann Lee, it is too late"."""
    links = (token.head for token in scene.doc[start:end] if cast.at(token) is person)
    return any(
        link.dep_ == "prep" and link.head.dep_ == "ROOT" and link.i < link.head.i for link in links
    )


def _is_what_it_tells(person: Actor, start: int, end: int, cast: Knows, scene: Scene) -> bool:
    """Whether a sentence whose verb a parse has not found opens with what somebody is.

    "A clerk who was let go, Ann Lee, called for talks."
    """
    names = (token for token in scene.doc[start:end] if cast.at(token) is person)
    return any(t.dep_ == "appos" and t.head.dep_ == "ROOT" and t.head.pos_ == "NOUN" for t in names)


def spoke_before(scene: Scene, before: int, cast: Knows) -> frozenset[str]:
    """Give the ids of the actors who said something before a token."""
    sayers = scene.grammar.sayers
    last = bisect_left(sayers, before)
    found = (cast.at(scene.doc[at]) for at in sayers[max(0, last - SENTENCES) : last])
    return frozenset(actor.id for actor in found if actor is not None)


def _is_one_of_two(subject: Token, cast: Knows) -> bool:
    """Whether a subject is a surname that several have, and nobody knows whose it is here."""
    people = (a.name.split() for a in cast.actors if a.kind == "person")
    surname = any(len(parts) > 1 and parts[-1] == subject.text for parts in people)
    return surname and subject.pos_ == "PROPN" and cast.at(subject) is None
