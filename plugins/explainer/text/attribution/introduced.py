"""Introduced: the fuller words with which an article has brought in "the source", "his lawyers"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.attribution.about import is_one_more
from explainer.text.attribution.holders import Knows
from explainer.text.attribution.nearby import can_speak
from explainer.text.attribution.sayers import sayer_of
from explainer.text.attribution.scene import Scene
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import SINGULAR, TELLING
from explainer.text.syntax.features import has_an, has_the, is_pointing

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.speech import SpeechWords

TOLD = frozenset({"amod", "compound", "poss", "nummod", "nmod"})
NEAR = 3
"""Paragraphs before its own in which the last of several is meant."""
WINDOW = 4000
"""Tokens before a noun that are looked at."""


def introduced(noun: Token, scene: Scene, cast: Knows) -> Token | None:
    """Give the noun with which somebody was brought in whom a bare one stands for, or None.

    "A source at the bank said … The source said", "Lang's lawyers said … His lawyers said". None
    where the words tell more themselves, and where two may be meant.
    """
    owner = next((t for t in noun.lefts if t.dep_ == "poss"), None)
    if owner is not None:
        return _owned(noun, owner, scene, cast) if owner.tag_ == "PRP$" else None
    the = has_the(noun)
    paper = (
        (the or is_pointing(noun.left_edge))
        and noun.lemma_.lower() in scene.pack.speech.documents
        and not _tells(noun)
    )
    if paper and (who := _issuer(noun, scene)) is not None:
        return who
    if noun.tag_ != "NN" or not the or _tells(noun) or not can_speak(noun, scene.pack):
        return None
    found = [t for t in _alike(noun, scene) if t.tag_ in SINGULAR and not _is_again(t, scene)]
    last = found[-1] if found else noun
    beside = len(found) > 1 and found[-2].sent.start == last.sent.start
    near = scene.paragraph(noun.i) - scene.paragraph(last.i) <= NEAR
    body = noun.lemma_.lower() in either(scene.pack.speech.bodies, scene.pack.names.unit_nouns)
    alone = near or len(found) == 1
    if body:
        alone = near and len(found) == 1 and _is_only(last, noun, cast, scene.pack.speech)
    if found and any(is_one_more(t, scene.pack) for t in scene.doc[last.i : noun.i]):
        return None  # "One user wrote … A third asked why, the user wrote"
    if found and _is_any(noun, last, scene):
        return None
    if found and _is_other_office(last, scene):
        return None
    return last if found and alone and not beside and _tells(last) else None


def _is_other_office(noun: Token, scene: Scene) -> bool:
    """Whether the one who was brought in has another office: "The shadow minister … the minister".

    So has a former one and a deputy; who fills it for a while is called so.
    """
    names = scene.pack.names
    others = either(names.ranks, names.former, names.shadowing, names.elected)
    others -= either(names.filling, names.weights)  # "a senior official … the official"
    seat = noun.lemma_.lower() in names.offices
    return seat and any(t.lower_ in others and t.dep_ in TOLD for t in noun.lefts)


def _is_any(noun: Token, last: Token, scene: Scene) -> bool:
    """Whether "the source" may be another unnamed one who spoke since: "An insider said … it"."""
    sayers, words = scene.grammar.sayers, scene.pack.speech
    since = sayers[bisect_left(sayers, last.sent.end) : bisect_left(sayers, noun.i)]
    told = (scene.doc[at] for at in since if scene.inside[at] < 0)
    others = [t for t in told if t.tag_ == "NN" and t.lemma_.lower() in words.people]
    any_ = noun.lemma_.lower() in words.people and not is_person(noun, scene.pack)
    any_ = any_ and noun.lemma_ not in {t.lemma_ for t in others}
    return any_ and any(has_an(t) for t in others)


def _issuer(paper: Token, scene: Scene) -> Token | None:
    """Who said something in a paper that goes on: "Lang's office said in a statement … It".

    Or who gave it out: "Lang issued a statement", "a statement that she sent". None where another
    paper of the kind was told of since, or of another owner.
    """
    before = _alike(paper, scene)
    last = before[-1] if before else None
    if last is None or scene.paragraph(paper.i) - scene.paragraph(last.i) > NEAR:
        return None
    who = _issuer(last, scene) if _is_again(last, scene) else _giver(last, scene)
    return None if who is None or _is_overtaken(who, last, paper, scene) else who


def _giver(last: Token, scene: Scene) -> Token | None:
    """Who said something in a paper, or gave it out, where it is brought in."""
    above = last.head.head
    verb: Token | None = above
    if scene.inside[above.i] >= 0:  # "In a statement, Lang said, "It closed"": hung on "closed"
        verb = next((t for t in above.children if t.dep_ == "parataxis"), None)
    words = scene.pack.speech
    if last.dep_ != "pobj" or verb is None or verb.lemma_.lower() not in words.saying:
        verb = _issuing(last, words)
    return None if verb is None else sayer_of(verb, scene.grammar, words)


def _is_overtaken(who: Token, last: Token, paper: Token, scene: Scene) -> bool:
    """Whether somebody else with a name said something since a paper was told of.

    "Acme said in a statement … Elm Bank said it was open. … the statement added": whose it is now
    nobody knows, but a letter is no other than before.
    """
    if paper.lemma_.lower() not in scene.pack.speech.nouns:
        return False
    sayers = scene.grammar.sayers
    low, high = bisect_left(sayers, last.sent.end), bisect_left(sayers, paper.sent.start)
    told = (scene.doc[at] for at in sayers[low:high] if scene.inside[at] < 0)
    return any(t.pos_ == "PROPN" and t.lower_ != who.lower_ for t in told)


def _issuing(paper: Token, words: SpeechWords) -> Token | None:
    """The verb by which somebody gives out a paper of their own; None without."""
    if paper.i + 1 < len(paper.doc) and paper.nbor().lower_ in words.bearers:
        return None  # "released a letter from Lang"
    clauses = [t for t in paper.rights if t.dep_ == "relcl"]
    own = [paper.head] if paper.dep_ == "dobj" else []
    return next((t for t in (*clauses, *own) if t.lemma_.lower() in words.issuing), None)


def _is_only(first: Token, noun: Token, cast: Knows, words: SpeechWords) -> bool:
    """Whether a body or paper is told by whose it is, and no name has the word for it.

    "Norland's ministry … the ministry", but not "an Elm bank … Halden Bank … the bank".
    """
    owned = any(t.dep_ == "poss" for t in first.lefts)
    paper = noun.lemma_.lower() in words.documents
    owned |= paper and any(t.dep_ == "prep" for t in first.rights)
    again = noun.doc[first.i : noun.i]
    named = any(t.lower_ == noun.lower_ and t.is_title and t.pos_ == "PROPN" for t in again)
    called = any(noun.lower_ in actor.name.lower().split() for actor in cast.actors)
    return owned and not called and not named


def _owned(noun: Token, owner: Token, scene: Scene, cast: Knows) -> Token | None:
    """The same noun as somebody's by name, where the pronoun may stand for that one alone."""
    gender = scene.pack.speech.personal.get(owner.lower_)
    known = cast.at(owner)
    found: dict[str, Token] = {}
    for token in _alike(noun, scene):
        name = next((t for t in token.lefts if t.dep_ == "poss" and t.pos_ == "PROPN"), None)
        actor = cast.at(name) if name is not None else None
        if actor is not None and actor.kind == "person":
            found.setdefault(actor.id, token)
    if known is not None:
        return found.get(known.id)
    people = {a.id: a for a in cast.actors if a.id in found}
    (one, *more) = found or ("",)
    fits = bool(gender) and not more and one in people
    return found[one] if fits and cast.gender(people[one]) == gender else None


def _alike(noun: Token, scene: Scene) -> list[Token]:
    """The same noun before, outside quotations, where it stands for somebody itself."""
    low = noun.lemma_.lower()
    before = scene.doc[max(0, noun.i - WINDOW) : noun.i]
    same = [t for t in before if t.lemma_.lower() == low and t.dep_ != "compound"]
    return [t for t in same if (t.pos_ == "NOUN" or t.is_lower) and scene.inside[t.i] < 0]


def _tells(noun: Token) -> bool:
    """Whether words beside a noun tell which one it is."""
    before = any(t.dep_ in TOLD for t in noun.lefts)
    behind = (t for t in noun.rights if t.dep_ in TELLING)
    return before or any(t.right_edge.i > t.i or t.pos_ == "PROPN" for t in behind)


def _is_again(noun: Token, scene: Scene) -> bool:
    """Whether a noun with "the" only goes on with one before."""
    return not _tells(noun) and has_the(noun)
