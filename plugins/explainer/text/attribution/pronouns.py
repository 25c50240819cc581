"""Pronouns of speakers: whom "he said" and "she added" stand for, by the convention of news prose.

Grammar alone seldom decides ("Lang met Gomez. He said ..."). News prose decides by a convention:
the one who says it is the last one who spoke, unless somebody else has come between.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Protocol

from explainer.model import Actor
from explainer.text.attribution.scene import Scene
from explainer.text.gender import gender_of
from explainer.text.tokens import bare

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.names import NameWords


WINDOW = 400
"""Tokens before a pronoun that are looked at."""
PARAGRAPHS = 3
"""Paragraphs before a pronoun's own that are looked at."""
CLOSING = frozenset(",.(;")
"""Marks behind a name that stands in commas."""
APART = 8
"""Words between a role and the comma before the name of its holder."""
SUBJECTS = frozenset({"nsubj", "nsubjpass"})


class Knows(Protocol):
    """Whoever can tell which actor a token is: ``explainer.text.cast.Cast``."""

    def at(self, token: Token) -> Actor | None:
        """Give the actor that a token names or stands for; None where nothing decides."""


def name_in_commas(role: Token, cast: Knows, words: NameWords) -> Token | None:
    """Give the last word of the person's name that stands in commas behind a role, or None.

    "The club's coach, Ann Lee, said", "the spokesman on transport, Sir Ian Lee, said" and "said
    the club's coach, Ann Lee."
    """
    doc, at = role.doc, role.i + 1
    while at < len(doc) and at - role.i <= APART and doc[at].text != ",":
        if doc[at].pos_ in {"VERB", "AUX", "PUNCT"}:
            return None
        at += 1
    first = at + 1
    while first + 1 < len(doc) and doc[first].text[0].isupper() and cast.at(doc[first]) is None:
        low = bare(doc[first].text)
        if low not in words.courtesy and low not in words.titles:
            break
        first += 1
    if first >= len(doc) or doc[at].text != "," or role.tag_ not in {"NN", "NNP"}:
        return None
    actor = cast.at(doc[first])
    if actor is None or actor.kind != "person" or doc[first].pos_ == "PRON":
        return None
    last = first
    while last + 1 < len(doc) and cast.at(doc[last + 1]) is actor:
        last += 1
    closed = last + 1 < len(doc) and doc[last + 1].text in CLOSING
    joined = last + 2 < len(doc) and doc[last + 2].pos_ == "CCONJ"
    return doc[last] if closed and not joined else None


def person_of(
    pronoun: Token, scene: Scene, cast: Knows, besides: frozenset[str] = frozenset()
) -> Actor | None:
    """Give whom the pronoun of a speaker stands for, or None.

    The person whom the last sentence is about that is about anybody: the subject of its main
    verb, or who was asked; in the pronoun's paragraph or the three before. Nobody where a
    sentence in between is about somebody unknown ("the admiral") or names others. Nobody is
    quoted with his own name: actors in ``besides`` are passed over.
    """
    gender = scene.pack.speech.personal.get(pronoun.lower_)
    if not gender:
        return None
    low, end = _reach(scene, pronoun.i), pronoun.i
    while end > low:
        start = _sentence_start(scene, end, low)
        main = _main(scene, start, end, pronoun)
        actor = (
            cast.at(name_in_commas(main, cast, scene.pack.names) or main)
            if main is not None
            else None
        )
        if actor is not None and actor.kind == "person":
            fits = actor.id not in besides and gender_of(actor, scene.pack.names) in {gender, None}
            if fits:
                return actor
        elif (main is not None and _somebody(main, scene)) or _names(scene, start, end, cast):
            return None
        end = start
    return None


def _sentence_start(scene: Scene, end: int, low: int) -> int:
    start = end - 1
    while start > low and not scene.doc[start].is_sent_start:
        start -= 1
    return start


def _main(scene: Scene, start: int, end: int, pronoun: Token) -> Token | None:
    """Whom a sentence is about: the subject of its main verb, or the one who was asked."""
    words = scene.pack.speech
    best: Token | None = None
    for token in scene.doc[start:end]:
        if token.dep_ not in SUBJECTS or scene.inside[token.i] >= 0 or token.i == pronoun.i:
            continue
        if token.head.dep_ == "ROOT":
            best = token
            break
        aside = token.head.dep_ in {"parataxis", "conj"} and token.head.lemma_ in words.saying
        best = token if best is None and aside else best
    if best is not None and best.head.lemma_ in words.asking:
        return next((t for t in best.head.rights if t.dep_ in {"dobj", "dative"}), best)
    return best


def _names(scene: Scene, start: int, end: int, cast: Knows) -> bool:
    """Whether a sentence names a person outside quotation marks, whatever it is about."""
    people = (cast.at(t) for t in scene.doc[start:end] if scene.inside[t.i] < 0)
    return any(actor is not None and actor.kind == "person" for actor in people)


def _somebody(token: Token, scene: Scene) -> bool:
    """Whether a word may be a person whom no actor stands for: an unknown name, "the admiral"."""
    if scene.pack.labels.get(token.ent_type_) == "person":
        return True
    return token.tag_ == "NN" and token.lemma_.lower() in scene.pack.names.role_heads


def stands_for(source: Token, scene: Scene) -> Token:
    """Give the noun that "it" or "they" stands for as the subject of saying, or the source itself.

    Who goes on saying is who said something last, in the same paragraph or the one before:
    a body for "it", several people or a body for "they".
    """
    words = scene.pack.speech
    if source.lower_ not in words.neutral or source.dep_ != "nsubj":
        return source
    number = scene.paragraph(source.i)
    low = scene.paragraphs[max(0, number - 1)][0]
    sayers = scene.grammar.sayers
    for at in range(bisect_left(sayers, source.i) - 1, -1, -1):
        token = scene.doc[sayers[at]]
        if token.i < max(low, source.i - WINDOW):
            break
        if scene.inside[token.i] >= 0:
            continue
        if token.pos_ == "PRON":
            if token.lower_ == source.lower_:
                continue
            break
        person = scene.pack.labels.get(token.ent_type_) == "person"
        plural = token.tag_ in {"NNS", "NNPS"} or any(t.dep_ == "conj" for t in token.rights)
        body = token.lemma_.lower() in words.bodies or (bool(token.ent_type_) and not person)
        fits = body or (plural if source.lower_ == words.plural else False)
        return token if fits else source
    return source


def _reach(scene: Scene, token: int) -> int:
    number = scene.paragraph(token)
    first = scene.paragraphs[max(0, number - PARAGRAPHS)][0]
    return max(first, token - WINDOW)
