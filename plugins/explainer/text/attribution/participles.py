"""Participles: who says what a participle of saying says ("…, saying that it rained")."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.attribution.grammar import Grammar
from explainer.text.status.rejecting import rejects
from explainer.text.syntax.parts import has_mark, is_passive, object_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.speech import SpeechWords

STEPS = 6
"""Heads between the last word of a relative clause and its verb."""


def caller(verb: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """Who calls somebody right before a participle: "Lang contacted officers | saying that".

    None where the verb above is none of calling: "Lang met officers saying that".
    """
    last = verb.left_edge.i - 1
    whom = grammar.subjects.get(verb.i) if verb.dep_ == "advcl" else verb.head
    above = verb.head if verb.dep_ == "advcl" else verb.head.head
    if verb.tag_ != "VBG" or whom is None or whom.i > verb.i:
        return None
    near = whom.right_edge.i == last or whom.i == verb.i - 1
    calls = above.lemma_.lower() in words.contacting and above.i < whom.i
    return grammar.subjects.get(above.i) if near and calls else None


def is_along(verb: Token, words: SpeechWords) -> bool:
    """Tell whether a participle of saying goes along with a clause: ", saying that it rained".

    It is told of who the sentence is about: not of whom that one urges, nor of what is done.
    """
    first = verb.left_edge.i
    while first > 1 and verb.doc[first - 1].is_quote:
        first -= 1
    apart = first > 0 and verb.doc[first - 1].text == ","
    return verb.tag_ == "VBG" and apart and verb.lemma_.lower() in words.saying


def caught(verb: Token, head: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """Who says something right before a participle, and not the subject of the verb above it.

    Whom a verb finds saying it ("left the crew | saying that"), and whose words a relative clause
    told of ("the remarks that Crow made in May | saying that").
    """
    last = verb.left_edge.i - 1
    if verb.tag_ != "VBG" or verb.dep_ not in {"advcl", "xcomp"} or last < 0:
        return None
    whom = object_of(head)
    if whom is not None and whom.right_edge.i == last:
        paper = whom.lemma_.lower() in words.documents
        if head.lemma_.lower() in words.catching | (words.receiving if paper else frozenset()):
            return whom  # "got | an email | telling her"
    clause = _clause_before(verb.doc[last])
    told = clause is not None and clause.head.lemma_.lower() in words.nouns | words.documents
    return grammar.subjects.get(clause.i) if clause is not None and told else None


def _clause_before(last: Token) -> Token | None:
    """The verb of the relative clause that a word closes; None without one."""
    above = (last, *islice(last.ancestors, STEPS))
    return next((t for t in above if t.dep_ == "relcl" and t.right_edge.i == last.i), None)


def along_with(
    subject: Token, verb: Token, said: Token, grammar: Grammar, words: SpeechWords
) -> Token | None:
    """Who speaks along with a clause: its subject, or the firms that "backed the bill, saying".

    None where it may be either ("Roe was backed by Fox, saying that"), and for "it" behind a
    clause of somebody's: "It rained when Poe came, saying that". What cannot speak is whose
    it is told to be: "Poe made clear that his trip was short, saying that".
    """
    if subject.lower_ in words.neutral and _is_of_another(verb, said, grammar, words):
        return None
    if (who := _beside(subject, verb, said, grammar, words)) is not None:
        return who
    made_clear = verb.dep_ == "advcl" and verb.head.pos_ == "ADJ" and verb.head.dep_ == "ccomp"
    if (verb.dep_ == "ccomp" or made_clear) and is_matter(subject, words):
        return whose_matter(subject, verb, grammar, words)
    felt = verb.dep_ == "ccomp" and verb.head.i < verb.i and verb.head.pos_ == "ADJ"
    told = (felt or verb.dep_ == "acl") and has_mark(verb)
    told |= verb.dep_ == "relcl" and subject.i > verb.head.i  # "took the boat Poe built, saying"
    told = told and may_speak(subject, words)
    if told and _may_main_speak(verb, subject, grammar, words):
        return None  # "drew hope from the fact", "was sad that Poe had come, saying that": either
    agent = grammar.agents.get(verb.i)
    if agent is None or not is_passive(verb):
        return subject
    return agent if subject.pos_ == "NOUN" and not may_speak(subject, words) else None


def _beside(
    subject: Token, verb: Token, said: Token, grammar: Grammar, words: SpeechWords
) -> Token | None:
    """Who acts right before a participle of saying where a thing, which says nothing, came first.

    "The statement came before a fair, which Elm did not attend, | citing": Elm does.
    """
    clause = _clause_before(said.doc[max(0, said.left_edge.i - 2)])
    paper = subject.lemma_.lower() in words.documents
    mute = (paper and verb.lemma_.lower() not in words.saying) or is_matter(subject, words)
    if clause is None or not mute:
        return None
    who = grammar.subjects.get(clause.i)
    return who if who is not None and who.i > clause.head.i and may_speak(who, words) else None


def whose_matter(subject: Token, verb: Token, grammar: Grammar, words: SpeechWords) -> Token | None:
    """Who tells of his own thing, or rejects what is told of one: "denied that his trip was long".

    Nothing but he can go on "saying that"; so too in "laughed off talk that his trip was long".
    """
    noun = verb.head if verb.dep_ in {"acl", "advcl"} else verb
    above = noun.head
    if not is_matter(subject, words) or verb.dep_ not in {"acl", "ccomp", "advcl"}:
        return None
    own = any(t.tag_ == "PRP$" for t in subject.lefts)
    if not own and not rejects(above, words):
        return None
    who = grammar.subjects.get(above.i)
    return who if who is not None and not is_matter(who, words) else None


def _may_main_speak(clause: Token, subject: Token, grammar: Grammar, words: SpeechWords) -> bool:
    """Whether somebody else than the subject of a clause does what a noun above it hangs on."""
    verbs = (t for t in islice(clause.ancestors, STEPS) if t.i in grammar.subjects)
    main = next((grammar.subjects[t.i] for t in verbs), None)
    return (
        main is not None and main.i < clause.head.i and main != subject and may_speak(main, words)
    )


def _is_of_another(verb: Token, said: Token, grammar: Grammar, words: SpeechWords) -> bool:
    """Whether somebody else comes before who speaks: "It rained when Poe came, saying that"."""
    between = (t for t in verb.rights if t.dep_ == "advcl" and t.i < said.i)
    subjects = (grammar.subjects.get(t.i) for t in between)
    return any(t is not None and may_speak(t, words) for t in subjects)


def may_speak(noun: Token, words: SpeechWords) -> bool:
    """Whether a noun is a name or a word for somebody who speaks."""
    known = either(words.people, words.bodies, words.spokespeople, words.offices)
    return noun.pos_ == "PROPN" or noun.lemma_.lower() in known


def is_matter(noun: Token, words: SpeechWords) -> bool:
    """Whether a noun is a thing that nobody speaks through: "trip", not "letter" or "clerk"."""
    told = noun.lemma_.lower() in words.documents | words.nouns
    return noun.pos_ == "NOUN" and not told and not may_speak(noun, words)
