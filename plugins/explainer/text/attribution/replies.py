"""Replies: whose quoted words are by a noun that tells what they are: "Roe's answer was".

The noun stands before the quotation or behind it: '"…," was Roe's response', '"…," came the reply
from Dan Poe'. Nobody's is what only goes round: '"…," is one saying here'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.attribution.nearby import (
    Speaker,
    can_speak,
    is_cue,
    is_person,
    noun_at,
    sentence_start,
)
from explainer.text.attribution.scene import Scene
from explainer.text.marks import STROKES
from explainer.text.syntax.clauses import TENSED

if TYPE_CHECKING:
    from spacy.tokens import Token

LIGHT = frozenset({"ADV", "PUNCT", "SCONJ", "SPACE"})
"""Parts of speech of what may stand between a copula and quoted words."""
TOLD = LIGHT | {"ADJ", "CCONJ"}
"""The same before a colon: "was short and blunt:"."""


def reply_before(scene: Scene, number: int) -> Speaker | None:
    """Give whose words a noun before them tells: 'Her motto was, "', 'Roe's answer: "'."""
    doc, end = scene.doc, scene.tokens[number][0]
    start = sentence_start(scene, end)
    if start >= end:
        return None
    lead = [t for t in doc[start:end] if scene.inside[t.i] < 0]
    mark = doc[end - 1].text
    verb = next((t for t in reversed(lead) if t.tag_ in TENSED and not _is_aside(t)), None)
    if verb is None:
        nouns = (t for t in lead if _is_reply(t, scene)) if mark == ":" or mark in STROKES else ()
        found = ((noun, owner_of(noun, scene)) for noun in nouns)
        return next((Speaker(who, noun, "colon") for noun, who in found if who is not None), None)
    noun = scene.grammar.subjects.get(verb.i)
    if noun is None or verb.lemma_.lower() not in scene.pack.certainty.copulas:
        return None
    between = doc[verb.i + 1 : end]
    plain = all(t.pos_ in (TOLD if mark == ":" else LIGHT) and t.dep_ != "neg" for t in between)
    if not plain or not noun.i < verb.i or not _is_reply(noun, scene):
        return None
    who = owner_of(noun, scene)
    return Speaker(who, noun, "introduced") if who is not None else None


def reply_behind(scene: Scene, start: int, limit: int) -> Speaker | None:
    """Give whose reply quoted words are by the words from a token on: '"…," | was Roe's response'.

    So with '"…," was how Ann Roe put it', and '"…," came the answer from Ann Roe'.
    """
    doc, words = scene.doc, scene.pack.speech
    verb, at = doc[start], start + 1
    lemma = verb.lemma_.lower()
    comes = lemma in words.arriving
    if at >= limit or verb.tag_ not in TENSED or not (comes or lemma in _copulas(scene)):
        return None
    if doc[at].tag_ in {"WRB", "WP"} and not comes:
        who = noun_at(scene, at + 1, limit)
        says = doc[who.i + 1] if who is not None and who.i + 1 < limit else verb
        put = is_cue(says, scene) or says.lemma_.lower() in words.putting
        return Speaker(who, says, "said-after") if who is not None and put else None
    noun = noun_at(scene, at, limit)
    if noun is None or not _is_reply(noun, scene):
        return None
    who = owner_of(noun, scene)
    return Speaker(who, noun, "said-after") if who is not None else None


def owner_of(noun: Token, scene: Scene) -> Token | None:
    """Give who said what a noun tells: "Roe's answer", "her verdict", "the reply from Ann Roe".

    None for what is "mine" or "ours", and where nobody is told.
    """
    for owner in noun.lefts:
        if owner.dep_ == "poss" and scene.inside[owner.i] < 0:
            named = owner.pos_ != "PRON" and can_speak(owner, scene.pack)
            return owner if named or is_person(scene, owner) else None
    for link in noun.rights:
        given = link.lower_ in scene.pack.speech.bearers
        for owner in link.rights if given else ():
            if owner.dep_ == "pobj" and scene.inside[owner.i] < 0 and can_speak(owner, scene.pack):
                return owner
    return None


def _copulas(scene: Scene) -> frozenset[str]:
    return scene.pack.certainty.copulas


def _is_reply(noun: Token, scene: Scene) -> bool:
    """Whether a noun tells what words are that somebody says: "answer", "verdict", "motto"."""
    plain = noun.tag_ == "NN" and scene.inside[noun.i] < 0
    return plain and noun.lemma_.lower() in scene.pack.speech.replies


def _is_aside(verb: Token) -> bool:
    """Whether a verb only tells more of a noun: "the answer that came"."""
    return verb.dep_ in {"relcl", "acl", "amod"}
