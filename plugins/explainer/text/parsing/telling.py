"""Telling: the day on which something was said, which parsers give to what was said, or to whom.

"Acme said on Monday | it had sold the mill", "said two years ago | it would", "said on Monday |
talks had failed": a time between a verb of saying and who acts in the clause behind it, with no
comma between, is that of saying so. So is one between who said it and the verb: "Roe in May |
said it would". And so is a meeting: "said it would not interfere | when they met in May".

No day does what a passive tells: "nine deaths had been confirmed | by Wednesday".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.parsing.mending import make_past, make_subject
from explainer.text.syntax.clauses import (
    NOMINAL,
    PASTS,
    SUBJECTS,
    VERB_GROUP,
    VERBAL,
    ancestors,
    is_finite,
)
from explainer.text.syntax.parts import verbs_above
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.tables.verbs import VerbWords

NEAR = 10
"""Tokens between a verb of saying and the day on which somebody said something."""
NAME = "NNP"
"""The tag of "May", the month."""
PREMODIFIERS = frozenset({"compound", "nmod", "nummod", "amod"})


def with_days_of_telling(doc: Doc, words: VerbWords) -> None:
    """Let verbs of saying have the day right before who acts in what was said."""
    tokens = tuple(doc)
    for verb in tokens[2:]:
        if verb.tag_ == "VBD" and verb.lower_ in words.telling and _take(verb, words):
            forget(doc)
        if verb.lower_ in words.meeting_up and _was_met(verb, words):
            forget(doc)
    for day in tokens[1:]:
        named = day.lower_ in words.days or (day.tag_ == NAME and day.lower_ in words.months)
        if named and day.dep_ == "pobj" and day.head.dep_ == "agent":
            day.head.dep_ = "prep"
            forget(doc)
    for day in tokens[1:-2]:
        length = day.lower_ in words.past_lengths
        named = day.lower_ in words.days or (day.tag_ == NAME and day.lower_ in words.months)
        if not (length or named) or (says := _saying(day, words)) is None:
            continue
        if (not length and _part(day, says, words)) or _lift(day, says):
            forget(doc)


def _take(says: Token, words: VerbWords) -> bool:
    """Hang a day on the verb of saying behind it, in place of who said something."""
    who = own_subject(says)
    link = next(reversed([*who.rights]), None) if who is not None else None
    if link is None or link.dep_ != "prep" or link.right_edge.i + 1 != says.i:
        return False
    when = [t for t in link.rights if t.dep_ == "pobj"]
    dated = len(when) == 1 and when[0].lower_ in words.days | words.months | words.past_lengths
    if not dated or link.lower_ in words.both_ways or link.nbor(-1).is_punct:
        return False
    link.head = says
    return True


def _was_met(met: Token, words: VerbWords) -> bool:
    """Hang "when they met" on what somebody said or felt then, in place of what that was about."""
    first, who = met.left_edge, own_subject(met)
    when = met.dep_ == "advcl" and met.tag_ == "VBD" and first.lower_ in words.whenever
    known = who is not None and (who.tag_ == "PRP" or any(t.pos_ == "NUM" for t in who.lefts))
    if not (when and known) or met.head.i > first.i or met.head.dep_ == "ROOT":
        return False
    above = [t for t in verbs_above(met.head) if is_finite(t)]
    told = next((t for t in above if t.tag_ == "VBD" and t.lower_ in words.voicing), None)
    if told is None or told.i > met.head.i:
        return False
    met.head = told
    return True


def _saying(day: Token, words: VerbWords) -> Token | None:
    """The verb of saying before a day; None where a mark, a verb or a conjunction parts them."""
    for token in reversed(day.doc[max(day.sent.start + 1, day.i - NEAR) : day.i]):
        if token.lower_ in words.telling and token.tag_ in PASTS:
            return token
        if token.is_punct or token.pos_ in VERBAL or token.dep_ in {"mark", *SUBJECTS}:
            return None
    return None


def _lift(day: Token, says: Token) -> bool:
    """Hang a day on the verb of saying in place of what was said."""
    phrase = next((t for t in (day, *ancestors(day)) if t.head.pos_ in VERBAL), day)
    told, subject = phrase.head, own_subject(phrase.head)
    if told.dep_ != "ccomp" or told.head != says or subject is None:
        return False
    if not says.i < phrase.left_edge.i or phrase.right_edge.i + 1 != subject.left_edge.i:
        return False
    for token in [t for t in told.lefts if t.i <= phrase.i]:
        token.head = says
    return True


def _part(day: Token, says: Token, words: VerbWords) -> bool:
    """Part a day from the noun behind it, which acts: "said on Monday | talks had failed"."""
    link, noun = day.nbor(-1), day.head
    if link.dep_ != "prep" or link.head not in (says, says.head) or noun.i <= day.i:
        return False
    if day.dep_ not in PREMODIFIERS or noun.pos_ not in NOMINAL:
        return False
    if day.nbor().lower_ in words.hours:
        return False
    row = (noun, *ancestors(noun))
    top = next((t for t in row if t.head == link or t.head.pos_ in VERBAL), noun)
    told = _told_by(top, link, says)
    if told is None:
        return False
    day.head, day.dep_ = link, "pobj"
    if top.head == link:
        make_subject(top, told)
    if told.head != says:
        _say(says, told)
    return True


def _told_by(noun: Token, link: Token, says: Token) -> Token | None:
    """The verb in a tense right behind a noun, which acts or is the subject that it lacks."""
    behind = noun.doc[min(noun.right_edge.i + 1, len(noun.doc) - 1)]
    told = behind.head if behind.dep_ in VERB_GROUP else behind
    if told.pos_ not in VERBAL or told.i < noun.i or not is_finite(told):
        return None
    said = told.head == says and told.dep_ == "ccomp"
    if noun.head == told:
        return told if said and noun.dep_ in SUBJECTS else None
    subject, who = own_subject(told), says.head
    about = says.dep_ == "acl" and subject == who and says.i == who.i + 1
    lacks = (said and subject is None) or (about and told.dep_ == "ROOT")
    return told if lacks and noun.head == link else None


def _say(says: Token, told: Token) -> None:
    """Let what parsers take for a participle about who acts say what follows."""
    who = says.head
    for token in [t for t in (*told.lefts, *told.rights) if t.i < says.i or t.is_punct]:
        token.head = says
    says.head, says.dep_ = says, "ROOT"
    who.head, who.dep_ = says, "nsubj"
    told.head, told.dep_ = says, "ccomp"
    make_past(says)
