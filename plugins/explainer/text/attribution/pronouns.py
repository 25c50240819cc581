"""Pronouns of speakers: whom "he said" and "she added" stand for, by the convention of news prose.

Grammar alone seldom decides ("Lang met Gomez. He said ..."). News prose decides by a convention:
the one who says it is the last one who spoke, unless somebody else has come between.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Protocol

from explainer.model import Actor
from explainer.text.attribution.scene import Scene

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.names import Gender, NameWords

WINDOW = 400
"""Tokens before a pronoun that are looked at."""
PARAGRAPHS = 3
"""Paragraphs before a pronoun's own that are looked at."""
APART = 8
"""Words between a role and the comma before the name of its holder."""
SUBJECTS = frozenset({"nsubj", "nsubjpass"})


class Knows(Protocol):
    """Whoever can tell which actor a token is: ``explainer.text.cast.Cast``."""

    def at(self, token: Token) -> Actor | None:
        """Give the actor that a token names or stands for; None where nothing decides."""


def gender_of(actor: Actor, words: NameWords) -> Gender | None:
    """Tell the gender that an actor's names, titles and roles give; None where they give none."""
    for name in (actor.name, *actor.aliases):
        for word in name.lower().replace(".", "").split():
            if found := words.courtesy.get(word) or words.given.get(word):
                return found
    parts = {part for role in actor.roles for part in role.lower().split()}
    if parts & words.women:
        return "f"
    return "m" if parts & words.men else None


def name_in_commas(role: Token, cast: Knows) -> Token | None:
    """Give the last word of the person's name that stands in commas behind a role, or None.

    "The club's coach, Ann Lee, said" and "the spokesman on transport, Ann Lee, said".
    """
    doc, at = role.doc, role.i + 1
    while at < len(doc) and at - role.i <= APART and doc[at].text != ",":
        if doc[at].pos_ in {"VERB", "AUX", "PUNCT"}:
            return None
        at += 1
    first = at + 1
    if first >= len(doc) or doc[at].text != "," or role.tag_ not in {"NN", "NNP"}:
        return None
    actor = cast.at(doc[first])
    if actor is None or actor.kind != "person" or doc[first].pos_ == "PRON":
        return None
    last = first
    while last + 1 < len(doc) and cast.at(doc[last + 1]) is actor:
        last += 1
    closed = last + 1 < len(doc) and doc[last + 1].text == ","
    joined = last + 2 < len(doc) and doc[last + 2].pos_ == "CCONJ"
    return doc[last] if closed and not joined else None


def person_of(
    pronoun: Token, scene: Scene, cast: Knows, besides: frozenset[str] = frozenset()
) -> Actor | None:
    """Give whom the pronoun of a speaker stands for, or None.

    The last person of its gender who is the subject of a verb outside quotation marks, in the
    pronoun's paragraph or the three before. Nobody where somebody unknown has come between ("the
    admiral"). Nobody is quoted with his own name: actors in ``besides`` are passed over.
    """
    gender = scene.pack.speech.personal.get(pronoun.lower_)
    if not gender:
        return None
    names = scene.pack.names
    low = _reach(scene, pronoun.i)
    for place in range(pronoun.i - 1, low - 1, -1):
        token = scene.doc[place]
        if scene.inside[place] >= 0 or token.dep_ not in SUBJECTS:
            continue
        actor = cast.at(name_in_commas(token, cast) or token)
        if actor is not None and actor.kind == "person":
            if actor.id not in besides and gender_of(actor, names) in {gender, None}:
                return actor
        elif _somebody(token, scene):
            return None
    return None


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
