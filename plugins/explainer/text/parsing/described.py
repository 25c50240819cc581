"""Described: whom a participle only tells of, taken for who did it: "riders | booked | may go".

Behind a noun, a participle without "who were" looks like a past. Two verbs in a tense that nothing
joins show which one is the main one: the second. So do commas around the first: "it opened, and the
arrears, | put | at $3m, will be paid". What goes on with a past is no participle.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import (
    joints_before,
    make_participle,
    make_past,
    make_subject,
    take_place,
)
from explainer.text.syntax.clauses import (
    FINITE,
    NOUNS,
    PASTS,
    VERBAL,
    auxiliaries,
    children,
    group_start,
)
from explainer.text.syntax.parts import agrees, has_mark, object_of, subject_before, tensed_of
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.verbs import VerbWords


def give_to_second(verb: Token, words: VerbWords) -> None:
    """Let who is only described do, or undergo, what the next verb tells.

    Args:
        verb: One that is joined to another, as the parse has it.
        words: Verb forms of the language.
    """
    first, helpers = verb.head, auxiliaries(verb)
    who = subject_before(first)
    if who is None or who.pos_ not in NOUNS or not helpers or not first.i < helpers[0].i:
        return
    if first.tag_ not in PASTS or auxiliaries(first) or not may_describe(first, words):
        return
    opens = helpers[0].i == verb.left_edge.i and helpers[0].tag_ in FINITE
    between = verb.doc[first.i + 1 : helpers[0].i]
    apart = any(t.is_punct or t.pos_ in VERBAL or t.dep_ in {"cc", "mark"} for t in between)
    if not opens or apart or not between or object_of(first) is not None:
        return
    if not agrees(who, helpers[0]):
        return
    take_place(verb, first)
    for token in children(first):
        if token.i > verb.i or token.i < who.left_edge.i:
            token.head = verb
    make_subject(who, verb)
    first.head, first.dep_ = who, "acl"
    make_participle(first)
    forget(verb.doc)


def give_behind_aside(verb: Token, words: VerbWords) -> None:
    """Let whom two commas only tell of do, or undergo, what the verb behind them tells.

    Args:
        verb: One that is joined to another, as the parse has it.
        words: Verb forms of the language.
    """
    doc, opens = verb.doc, group_start(verb)
    firsts = (t for t in (verb.head, *verb.head.rights) if t.dep_ == "conj" and t.tag_ in PASTS)
    first = next((t for t in firsts if t.i < opens and doc[t.i - 1].text == COMMA), None)
    who = subject_before(first) if first is not None else None
    if first is None or who is None or who.pos_ not in NOUNS or doc[opens - 1].text != COMMA:
        return
    beside = first.i - who.right_edge.i == int(who.right_edge.text != COMMA) + 1
    bare = not auxiliaries(first) and object_of(first) is None and may_describe(first, words)
    aside = doc[first.i + 1 : opens - 1]
    row = any(t.dep_ == "cc" and t.head.i <= first.i for t in aside)
    if not (beside and bare) or row or subject_before(verb) is not None or has_mark(verb):
        return
    finite = tensed_of(verb)
    if finite.tag_ not in FINITE or not agrees(who, finite):
        return
    verb.head, verb.dep_ = first.head, first.dep_
    for token in [t for t in children(first) if t.i > verb.i]:
        token.head = verb
    make_subject(who, verb)
    first.head, first.dep_ = who, "acl"
    make_participle(first)
    forget(doc)


def lower_said(verb: Token) -> None:
    """Let what only describes who does what follows: "the clerk said to have left | is still in".

    Nothing joins a second verb in a tense to it, and nobody "says to have left".
    """
    next_verb = next((t for t in verb.rights if t.dep_ == "conj" and t.tag_ in FINITE), None)
    below = next((t for t in verb.rights if t.dep_ == "xcomp" and t.tag_ == "VBN"), None)
    who = subject_before(verb)
    if next_verb is None or below is None or who is None or auxiliaries(verb):
        return
    between = verb.doc[below.i : next_verb.left_edge.i]
    joined = any(t.dep_ == "cc" or t.is_punct for t in between)
    perfect = {t.tag_ for t in below.lefts if t.dep_ == "aux"} == {"TO", "VB"}
    if joined or not perfect or own_subject(next_verb) is not None:
        return
    next_verb.head, next_verb.dep_ = next_verb, "ROOT"
    for token in children(verb):
        if token.i > next_verb.i or token.i < who.left_edge.i:
            token.head = next_verb
    who.head, who.dep_ = next_verb, "nsubj"
    verb.head, verb.dep_, verb.tag_ = who, "acl", "VBN"
    forget(verb.doc)


def describes(verb: Token, words: VerbWords) -> bool:
    """Let a past only describe who does what follows: "miners trapped for 41 hours | walked out".

    Nothing joins the two, and no mark parts them.

    Returns:
        Whether it does.
    """
    who = subject_before(verb)
    later = [t for t in verb.rights if t.dep_ in {"conj", "xcomp"} and t.tag_ == "VBD"]
    if who is None or not later or auxiliaries(verb) or not may_describe(verb, words):
        return False
    main = later[0]
    between = verb.doc[verb.i : main.i]
    joined = any(t.dep_ == "cc" or t.is_punct for t in between) or has_mark(main)
    joined |= any(t.lower_ in words.both_ways for t in between)  # "closed as a strike | began"
    if joined or who.pos_ not in NOUNS or auxiliaries(main) or object_of(verb) is not None:
        return False
    if own_subject(main) is not None or main.i == verb.i + 1:
        return False
    main.head, main.dep_ = main, "ROOT"
    for token in children(verb):
        if token.i > main.i or token.i < who.left_edge.i:
            token.head = main
    who.head, who.dep_ = main, "nsubj"
    verb.head, verb.dep_ = who, "acl"
    make_participle(verb)
    return True


def past_joined(verb: Token, words: VerbWords) -> None:
    """Let what goes on with a past be one: "left Elm on Friday and | lost power at 1 a.m.".

    Taggers take it for a participle, which it can only be behind an auxiliary.
    """
    first = verb.head
    if verb.tag_ != "VBN" or first.tag_ != "VBD" or auxiliaries(verb) or auxiliaries(first):
        return
    acts = first.pos_ == "VERB" and first.lower_ not in words.having
    acts = acts and subject_before(first) is not None
    acts = acts and all(t.dep_ != "acomp" for t in first.rights)  # "looked tired and drawn"
    if acts and joints_before(verb) and all(t.dep_ != "agent" for t in verb.rights):
        make_past(verb)


def may_describe(past: Token, words: VerbWords) -> bool:
    """Tell whether a past has the form of a participle, too: "booked", "cut"; not "went"."""
    return past.lower_.endswith(words.endings) or past.lower_ in words.bare
