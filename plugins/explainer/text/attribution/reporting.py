"""Reporting grammar: which noun is the source of the clause or phrase that holds a token."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.tables.speech import SpeechWords

HIGHEST = 40
"""Steps up a parse tree; news prose needs fewer than ten, a hostile text has no end."""
SUBJECTS = frozenset({"nsubj", "csubj"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET"})


@dataclass(frozen=True, slots=True)
class Grammar:
    """What one walk over an article's parse finds, by token index.

    Attributes:
        subjects: The active subject of a verb.
        passives: The passive subject of a verb.
        agents: The noun behind the "by" of a passive verb.
        asides: Sources named in passing for the clause or noun headed by a token, each with the
            first token of the aside: "according to X", ", officials said,", "as X noted".
    """

    subjects: dict[int, Token] = field(default_factory=dict)
    passives: dict[int, Token] = field(default_factory=dict)
    agents: dict[int, Token] = field(default_factory=dict)
    asides: dict[int, list[tuple[Token, Token]]] = field(default_factory=dict)


def grammar_of(doc: Doc, words: SpeechWords) -> Grammar:
    """Walk once over an article and note its subjects, agents and asides."""
    found, verbs, according = Grammar(), [], []
    for token in doc:
        dep = token.dep_
        if dep in SUBJECTS:
            found.subjects.setdefault(token.head.i, token)
        elif dep == "nsubjpass":
            found.passives.setdefault(token.head.i, token)
        elif dep == "pobj" and token.head.dep_ == "agent":
            found.agents.setdefault(token.head.head.i, token)
        elif dep in {"parataxis", "advcl"} and token.lemma_ in words.saying:
            verbs.append(token)
        if token.lower_ in words.according:
            according.append(token)
    for verb in verbs:
        if source := _aside_source(verb, found, words):
            found.asides.setdefault(verb.head.i, []).append((source, verb))
    for token in according:
        if source := _according_source(token, words):
            head = _clause_of(token)
            found.asides.setdefault(head.i, []).append((source, token))
    return found


def _aside_source(verb: Token, found: Grammar, words: SpeechWords) -> Token | None:
    """The subject of a parenthetical ", officials said," or "as officials said"."""
    if any(t.dep_ in {"ccomp", "xcomp", "dobj"} for t in verb.rights):
        return None
    if verb.dep_ == "advcl" and not any(
        t.dep_ == "mark" and t.lower_ in words.as_said for t in verb.lefts
    ):
        return None
    return found.subjects.get(verb.i)


def _according_source(token: Token, words: SpeechWords) -> Token | None:
    if token.i + 1 >= len(token.doc) or token.nbor().lower_ != words.according_to:
        return None
    for to in (token.nbor(), token):
        for child in to.children:
            if child.dep_ == "pobj":
                return child
    return None


def _clause_of(token: Token) -> Token:
    """The verb of the clause that a token stands in; the token's own head where there is none."""
    node = token.head
    for _ in range(HIGHEST):
        if node.pos_ in {"VERB", "AUX"} or node.head.i == node.i:
            return node
        node = node.head
    return token.head


def subject_of(verb: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """Give the noun that does what a verb says, also where another clause names it.

    "who said" gives whom "who" stands for; ", adding that" and "and added that" the subject of
    the verb before; "analysts predicting that" the analysts; a passive its agent.
    """
    passive = _is_passive(verb)
    if passive:
        return grammar.agents.get(verb.i)
    for _ in range(HIGHEST):
        own = grammar.subjects.get(verb.i) or grammar.passives.get(verb.i)
        if own is not None:
            return _antecedent(own, verb, words)
        head, dep = verb.head, verb.dep_
        if dep == "acl" and head.pos_ in NOMINAL:
            return head if verb.tag_ == "VBG" else None
        if dep == "pcomp":
            head = head.head
        elif dep not in {"conj", "xcomp", "advcl"}:
            return None
        if head.i == verb.i or head.pos_ not in {"VERB", "AUX"}:
            return None
        if dep == "xcomp" and any(t.dep_ == "dobj" for t in head.rights):
            return None
        verb = head
    return None


def _is_passive(verb: Token) -> bool:
    return verb.tag_ == "VBN" and any(t.dep_ == "auxpass" for t in verb.lefts)


def _antecedent(subject: Token, verb: Token, words: SpeechWords) -> Token | None:
    """Whom a relative pronoun stands for; any other subject is itself."""
    if subject.lower_ not in words.relatives or subject.pos_ == "DET":
        return subject
    for _ in range(HIGHEST):
        if verb.dep_ == "relcl":
            return verb.head if verb.head.pos_ in NOMINAL else None
        if verb.dep_ not in {"conj", "xcomp", "ccomp"} or verb.head.i == verb.i:
            return None
        verb = verb.head
    return None


def sources_above(token: Token, grammar: Grammar, words: SpeechWords) -> Iterator[Token]:
    """Give the sources of what holds a token, the nearest first.

    The token's clause, phrase or noun may be what a verb of saying reports, what a noun of
    saying tells, or what an aside ascribes to somebody.
    """
    child: Token | None = None
    node = token
    for _ in range(HIGHEST):
        for source, opens in grammar.asides.get(node.i, ()):
            if child is None or (child.i != opens.i and not _within(token, opens)):
                yield source
        if child is not None:
            reported = _reported_by(child, node, grammar, words)
            if reported is not None:
                yield reported
        if node.head.i == node.i:
            return
        child, node = node, node.head


def _within(token: Token, top: Token) -> bool:
    return top.left_edge.i <= token.i <= top.right_edge.i


def _reported_by(child: Token, head: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """The source of ``child`` where it is what ``head``, a verb or noun, says."""
    lemma = head.lemma_.lower()
    if child.dep_ == "prep" and head.dep_ in {"dobj", "pobj"}:
        return _accuser(child, head, grammar, words)
    if head.pos_ in {"VERB", "AUX"}:
        if not _is_said(child, lemma, words):
            return None
        source = subject_of(head, grammar, words)
        if source is None or (source.lower_ in words.empty and source.dep_ == "expl"):
            return None
        return source
    if lemma in words.nouns and child.dep_ in {"acl", "ccomp", "relcl"}:
        return _bearer(head, words)
    return None


def _accuser(prep: Token, noun: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """The source of "accused X of Y" and "accused by X of Y", where parsers give "of" to X."""
    agent = noun.head.dep_ == "agent"
    verb = noun.head.head if agent else noun.head
    if prep.lower_ not in words.accusing.get(verb.lemma_.lower(), ()):
        return None
    return noun if agent else subject_of(verb, grammar, words)


def _is_said(child: Token, verb: str, words: SpeechWords) -> bool:
    dep = child.dep_
    if dep in {"ccomp", "parataxis"}:
        return verb in words.saying or verb in words.thinking
    if dep in {"dobj", "nsubjpass"}:
        return verb in words.naming
    if dep == "xcomp":
        return verb in words.promising
    if dep == "prep":
        return child.lower_ in words.accusing.get(verb, ())
    return False


def _bearer(noun: Token, words: SpeechWords) -> Token | None:
    """Who is behind a noun of saying: "the ministry's claim that", "a warning from officials"."""
    for child in noun.children:
        if child.dep_ == "poss":
            return child
        if child.dep_ == "prep" and child.lower_ in words.bearers:
            for inner in child.rights:
                if inner.dep_ == "pobj":
                    return inner
    return None
