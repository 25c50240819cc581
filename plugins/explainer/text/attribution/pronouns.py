"""Pronouns of speakers: whom "he said" and "she added" stand for, by the convention of news prose.

Grammar alone seldom decides ("Lang met Gomez. He said ..."). News prose decides by a convention:
the one who says it is the last one who spoke, unless somebody else has come between.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Set
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Literal

from explainer.model import Actor
from explainer.text.attribution.about import (
    acts_in,
    asked,
    doers,
    faced,
    is_somebody,
    joined,
    main_of,
    named_in,
    opens_with,
    person_of,
    sentence_from,
    told_about,
)
from explainer.text.attribution.holders import Knows
from explainer.text.attribution.reporting import contents_of
from explainer.text.attribution.scene import Scene
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import NOUN_SUBJECTS

if TYPE_CHECKING:
    from spacy.tokens import Token


SENTENCES = 40
"""Sentences, and those who spoke in them, that are looked at before a pronoun."""
WINDOW = 400
"""Tokens before a pronoun that are looked at."""
PARAGRAPHS = 3
"""Paragraphs before a pronoun's own that are looked at."""
LEAD = 1
"""The last paragraph, behind the headline, with which an article opens."""
Describes = Callable[["Token", Scene, Knows], Actor | None]
"""Whoever can tell whom a noun stands for: ``standins.stand_in``."""


Open = Literal["nobody", "unknown"]
"""Nobody is meant; or nobody is known by this sentence or one before, and grammar must tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sentence:
    """A sentence before a pronoun, by its tokens, and the noun that it is about, None for none."""

    start: int
    end: int
    main: Token | None


def antecedent_of(
    pronoun: Token,
    scene: Scene,
    cast: Knows,
    besides: frozenset[str] = frozenset(),
    described: Describes | None = None,
) -> Actor | Token | None:
    """Give whom the pronoun of a speaker stands for: an actor, an unnamed one's noun, or None.

    The person whom the last sentence is about that is about anybody: who speaks in it, the
    subject of its main verb, or who was asked; in the pronoun's paragraph or the three before.
    A sentence about "him" leads on to the ones before it. Where a sentence in between is about
    somebody unknown ("the admiral") or names others, grammar alone must tell; somebody unknown who
    speaks in it is who goes on speaking, as is a surname that no actor has. So must it where the
    sentence is about somebody of the other gender, or two who fit do something in it. Nobody is
    told by his own name in what he says: actors in ``besides`` are passed over, as is what the
    article asks, but not for who spoke before the paragraph that is about them. ``described``
    tells whom a noun stands for: "The Irishman lost. He said".
    """
    gender = scene.pack.speech.personal.get(pronoun.lower_)
    if not gender:
        return None
    apart, fit = besides, frozenset({gender, None})
    if (whom := asked(pronoun, scene, cast)) is not None and cast.gender(whom) in fit:
        return whom if whom.id not in besides else None
    says_more = pronoun.head.lemma_.lower() in scene.pack.speech.adding
    adds = says_more and bool(spoke_before(scene, pronoun.i, cast))
    low, end = _reach(scene, pronoun.i), pronoun.i
    stop = 0
    for _ in range(SENTENCES):
        if end <= max(low, stop):
            break
        start = sentence_from(scene, end, low)
        if _asks(scene, end):
            end = start
            continue
        main = main_of(scene, start, end, pronoun)
        if main is not None and scene.pack.speech.personal.get(main.lower_) == gender:
            opened = opens_with(start, main, scene, cast)
            if opened is not None and opened.id not in apart and cast.gender(opened) in fit:
                return opened
            apart, low, end = apart | told_of(main, scene, cast), _reach(scene, main.i), start
            adds = adds and main.head.lemma_.lower() not in scene.pack.speech.saying
            continue
        if main is not None and scene.pack.speech.personal.get(main.lower_):
            fit = frozenset({gender})  # "he" is somebody of whom only the gender is known
        sentence = _Sentence(start=start, end=end, main=main)
        about = _about(sentence, pronoun, fit, scene, cast, described)
        if about == "nobody":
            return None
        if about == "unknown":
            break
        if about is not None and not isinstance(about, Actor):
            return about
        if about is not None and adds and end <= scene.bounds(pronoun.i)[0]:
            spoke = not _is_silent(main, scene) or about.id in spoke_before(scene, end, cast)
            about = about if spoke else None  # who "added" it spoke before
        if about is not None and about.id in besides and main is not None:
            stop = max(stop, scene.bounds(main.i)[0])
        if about is not None and about.id not in apart:
            meant = _fitting(about, sentence, fit, apart, scene, cast)
            if meant == "unknown":
                break
            if meant is not None:
                return None if meant == "nobody" else meant
        end = start
    actor = cast.at(pronoun)
    if actor is not None and actor.id not in apart:
        return actor
    return _told_first(pronoun, scene, cast)


def _about(
    sentence: _Sentence,
    pronoun: Token,
    fit: Set[str | None],
    scene: Scene,
    cast: Knows,
    described: Describes | None,
) -> Actor | Token | Open | None:
    """Whom a sentence is about, or names alone; None where it leads on to the one before."""
    main, start, end = sentence.main, sentence.start, sentence.end
    if main is not None:
        if (actor := _told_of_main(main, scene, cast, described)) is not None:
            return actor
        gender = scene.pack.speech.personal[pronoun.lower_]
        if (unnamed := _unnamed(main, gender, scene, cast)) is not None:
            return "nobody" if _tells_of(main, pronoun) else unnamed
        told = told_about(main, scene)
        if told is not None and (actor := person_of(told, scene, cast)) is not None:
            return actor
        if _is_one_of_two(main, cast):
            return main
        if is_somebody(main, scene):
            return "unknown"
    named = [a for a in named_in(scene, start, end, cast) if cast.gender(a) in fit]
    if len(named) == 1 and _may_go_on(named[0], main, start, end, cast, scene):
        return named[0]
    return "unknown" if named and not _keeps_speaking(scene, start, pronoun) else None


def _fitting(
    actor: Actor,
    sentence: _Sentence,
    fit: Set[str | None],
    apart: Set[str],
    scene: Scene,
    cast: Knows,
) -> Actor | Open | None:
    """The one of those who do something in a sentence about an actor whose gender fits.

    "nobody" where several do; None where nobody whom the sentence names is of that gender.
    """
    main, start, end = sentence.main, sentence.start, sentence.end
    acting = doers(scene, start, end, cast) + joined(main, cast)
    if cast.gender(actor) in fit:
        acting += faced(main, scene, cast)
    others = [a for a in acting if a.id not in apart | {actor.id}]
    fitting = [a for a in (actor, *others) if cast.gender(a) in fit]
    if fitting:
        return fitting[0] if len(fitting) == 1 else "nobody"
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


def _is_silent(main: Token | None, scene: Scene) -> bool:
    """Whether who a sentence is about does something and says nothing with it."""
    if main is None or main.dep_ not in NOUN_SUBJECTS:
        return False  # "according to | Poe"
    return not _may_tell(main.head.lemma_.lower(), scene)


def _asks(scene: Scene, end: int) -> bool:
    """Whether a sentence is a question of the article, which somebody goes on to answer."""
    last = scene.doc[end - 1]
    return last.text == "?" and scene.inside[last.i] < 0


def _told_first(pronoun: Token, scene: Scene, cast: Knows) -> Actor | None:
    """The subject of what "he said" behind it, where nobody has spoken: "Roe is ill, he said"."""
    number, content = scene.paragraph(pronoun.i), next(iter(contents_of(pronoun.head)), None)
    first = scene.paragraphs[number][0]
    start = sentence_from(scene, pronoun.i, first)
    silent = number <= LEAD or bisect_left(scene.grammar.sayers, start) == 0
    if not silent or content is None or content.i > pronoun.i:
        return None
    subject = scene.grammar.subjects.get(content.i)
    if subject is None or named_in(scene, first, start, cast):
        return None
    actor = person_of(subject, scene, cast)
    gender = scene.pack.speech.personal.get(pronoun.lower_)
    return actor if actor is not None and cast.gender(actor) in {gender, None} else None


def _unnamed(token: Token, gender: str, scene: Scene, cast: Knows) -> Token | None:
    """The subject of saying that may be one person of whom no actor is known, or None.

    "A spokesman said", "Lang said" where several people are called Lang.
    """
    words, names, lemma = scene.pack.speech, scene.pack.names, token.lemma_.lower()
    speaks = token.head.lemma_.lower() in words.saying or lemma in words.spokespeople
    if token.dep_ == "ROOT" or not speaks:
        return None
    if token.tag_ == "NNP" and cast.at(token) is None and lemma not in names.role_heads:
        first = scene.doc[token.left_edge.i].lower_
        person = scene.pack.labels.get(token.ent_type_, "person") == "person"
        return token if person and names.given.get(first, gender) == gender else None
    other = names.women if gender == "m" else names.men
    person = lemma in words.people or is_person(token, scene.pack)
    return token if token.tag_ == "NN" and person and lemma not in other else None


def _tells_of(noun: Token, pronoun: Token) -> bool:
    """Whether somebody tells what "he" said, who may be another: "a clerk said that he said"."""
    verb = pronoun.head
    below = verb.dep_ == "ccomp" and noun.head.i == verb.head.i
    return below and noun.pos_ == "NOUN" and noun.i < verb.i


def _may_tell(verb: str, scene: Scene) -> bool:
    """Whether who does something may have said something with it: "thanked", "welcomed"."""
    words = scene.pack.speech
    known = (words.saying, words.calling, words.promising, words.attitudes)
    return verb in words.accusing or any(verb in table for table in known)


def _keeps_speaking(scene: Scene, before: int, pronoun: Token) -> bool:
    """Whether the last who spoke before a sentence is such a pronoun, in the same paragraph.

    Between two times that "he said" something stands what he said.
    """
    last = bisect_left(scene.grammar.sayers, before) - 1
    token = scene.doc[scene.grammar.sayers[last]] if last >= 0 else pronoun
    same = token.lower_ == pronoun.lower_ and scene.inside[token.i] < 0
    return last >= 0 and same and token.i >= scene.bounds(pronoun.i)[0]


def told_of(pronoun: Token, scene: Scene, cast: Knows) -> frozenset[str]:
    """Give the ids of the actors who are named in what the subject of a verb says or does.

    "He" is none of them: nobody is told by his own name below his own verb. He may be one whom
    the words before a quotation name: 'Lang had hope: "We can," he said'.
    """
    verb = pronoun.head
    if pronoun.dep_ not in NOUN_SUBJECTS:
        return frozenset()
    told = [t for t in verb.children if t.i > verb.i and t.dep_ not in {"conj", "parataxis"}]
    first = min(pronoun.i, verb.i)
    if all(inside < 0 for inside in scene.inside[max(0, first - 2) : first]):
        told += contents_of(verb) if verb.lemma_.lower() in scene.pack.speech.saying else []
        told += [verb.head] if verb.dep_ == "parataxis" else []
    words = (t for top in told for t in islice(top.subtree, WINDOW) if t.pos_ == "PROPN")
    return frozenset(actor.id for t in words if (actor := cast.at(t)) is not None)


def _answers(person: Actor, start: int, end: int, cast: Knows, scene: Scene) -> bool:
    """Whether what a sentence tells of came from a person: "It drew a response from Ann Lee"."""
    return any(
        token.dep_ == "pobj"
        and token.head.lower_ in scene.pack.speech.giving
        and token.head.head.pos_ == "NOUN"
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


def _reach(scene: Scene, token: int) -> int:
    number = scene.paragraph(token)
    first = scene.paragraphs[max(0, number - PARAGRAPHS)][0]
    return max(first, token - WINDOW)
