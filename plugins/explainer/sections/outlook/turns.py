"""Turns: what first persons only say about themselves, and what they foretell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.outlook.around import is_talk
from explainer.sections.outlook.conditions import has_condition
from explainer.text.somebody import may_act
from explainer.text.syntax.clauses import PLURAL, auxiliaries, children
from explainer.text.syntax.complements import content_of
from explainer.text.syntax.features import has_an
from explainer.text.syntax.parts import has_mark, whole_of
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


def is_turn(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "I will say", "we will see" and "I will be honest" from "we will need a coach"."""
    words = pack.outlook
    if subject.lower_ not in words.self or _foresees(verb, pack):
        return False
    lemma = verb.lemma_.lower()
    state = lemma in words.states and content_of(verb).i == verb.i
    ahead = lemma in words.becoming and not any(c.dep_ == "acomp" for c in children(verb))
    return (state and not ahead) or is_talk(verb, words)


def is_vow(verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell "we will work together" and "we will win this", as people speak of themselves.

    "We will sell", "row on Monday", "write to 40 clerks", "give way if we lose", "see the firm
    shrink" can be seen to come true; so can "we must sell, or we will sink".
    """
    if subject.lower_ not in pack.outlook.self or has_condition(verb, pack):
        return False
    joins = verb.head.rights if verb.dep_ == "conj" else ()
    if any(t.dep_ == "cc" and t.lower_ in pack.names.alternatives for t in joins):
        return False
    if _foresees(content_of(verb), pack):
        return False
    deeds = (pack.certainty.arrangements, pack.events.moving, pack.amounts.change_verbs)
    if any(content_of(verb).lemma_.lower() in table for table in deeds):
        return False
    words = whole_of(verb)
    opening = pack.certainty.temporal
    return not any(
        kind_of(t, pack) in TIMES
        or (t.like_num and _counts_of(t, verb))
        or (t.lower_ in opening and t.dep_ in {"mark", "advmod", "prep"})
        for t in words
    )


def _counts_of(number: Token, verb: Token) -> bool:
    """Whether a number says how many somebody will do something to: "write to 40 clerks"."""
    noun = number.head
    above = noun.head.head if noun.dep_ == "pobj" else noun.head
    return number.dep_ == "nummod" and above in {verb, content_of(verb)}


def _foresees(verb: Token, pack: LanguagePack) -> bool:
    """Tell "we will see the firm shrink", "we will see more strikes" from "we will see it"."""
    lemma = verb.lemma_.lower()
    if lemma not in pack.outlook.doing:
        return False
    things = (t for t in verb.rights if t.dep_ == "dobj" and t.pos_ == "NOUN")
    new = (t for t in things if all(c.dep_ not in {"det", "poss"} or has_an(t) for c in t.lefts))
    comes = (t.tag_ in PLURAL or not may_act(t, pack) for t in new)
    return any(_is_seen(c) for c in verb.rights) or (
        lemma in pack.certainty.foreseeing and any(comes)
    )


def _is_seen(clause: Token) -> bool:
    """Whether a clause has a subject, but no tense and no conjunction: "the firm | shrink"."""
    bare = clause.tag_ in {"VB", "VBN", "VBG"} and not auxiliaries(clause)
    marked = has_mark(clause)
    return clause.dep_ == "ccomp" and bare and not marked and own_subject(clause) is not None
