"""Preceding: the event noun right before a time, whose time it is: "the races last year drew"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.lifting import is_verb
from explainer.text.syntax.clauses import (
    AUXILIARIES,
    FINITE,
    NOUNS,
    PRESENT,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
)
from explainer.text.syntax.features import is_year
from explainer.text.syntax.parts import is_passive, is_under_way, verbs_above
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.sections.timeline.times import Timed


def event_of_subject(span: Span, verb: Token, pack: LanguagePack) -> Token | None:
    """Give the event noun that a time parts from its verb: "the races | last year | drew crowds".

    However the parser hangs the time; "the guild last year cut 40 jobs" tells when it did.
    """
    noun = span.doc[span.start - 1] if span.start else span[0]
    behind = span.doc[span.end] if span.end < len(span.doc) else span[0]
    named = noun.pos_ == "NOUN" and noun.lemma_.lower() in pack.events.nouns
    if not named or not is_verb(verb) or noun.i >= verb.i:
        return None
    opens = min([verb.i, *(t.i for t in children(verb) if t.dep_ in AUXILIARIES)])
    subject = next((t for t in (noun, *ancestors(noun)) if t.head.i == verb.i), noun)
    return noun if behind.i == opens and subject.i < verb.i else None


def event_before(span: Span, top: Token, verb: Token, pack: LanguagePack) -> Token | None:
    """Give the event noun right before a time, where it came before or after what the verb tells.

    "Flew home ahead of the match against Norrland on Sunday": the match is on Sunday, however
    the parser hangs it; "her exit follows the departure of Tom Reed on 1 May"; "will stay
    through the congress in July"; "is closed after the fire on Monday", which is a state.
    """
    link = top.head if top.head.i == span.start - 1 and top.head.dep_ == "prep" else span[0]
    if not is_verb(verb) or not verb.i < link.i - 1:
        return None
    if verb.lemma_.lower() in pack.events.following:
        things = (t for t in children(verb) if t.dep_ == "dobj" and verb.i < t.i < link.i)
        return next((t for t in things if t.lemma_.lower() in pack.events.nouns), None)
    if (noun := _looked_into(span, verb, pack)) is not None:
        return noun
    told = link.head if link.lower_ in pack.names.from_words else verb
    if told.dep_ == "dobj" and told.i > verb.i and told.lemma_.lower() in pack.events.nouns:
        return told  # "welcomes the | decision | of the court of 18 May"
    before = span.doc[link.i - 1]
    for noun in (before, *ancestors(before)):
        if noun.i <= verb.i or noun.pos_ in VERBAL:
            return None
        if noun.pos_ not in NOUNS or noun.lemma_.lower() not in pack.events.nouns:
            continue
        if noun.pos_ == "PROPN" and not any(noun.lefts):
            return None  # "spoke before | Congress on Monday", which is a body
        if noun.dep_ == "dobj" and noun.head.lemma_.lower() in pack.events.following:
            return noun
        outer = _link_above(noun, pack)
        opener = outer if outer.head.pos_ in VERBAL else outer.head
        lasts = pack.events.before | pack.events.reasons | pack.events.lasting_to
        if is_now(verb) and next(verbs_above(noun), None) == verb:
            lasts |= pack.events.after
        if noun.dep_ == "pobj" and {opener.lower_, outer.lower_} & lasts:
            return noun
        answered = outer.head.lemma_.lower() in pack.events.responding
        if noun.dep_ == "pobj" and answered and outer.head.pos_ in NOUNS:
            return noun  # "began it in response to | the attack | on 7 May"
        if noun.dep_ == "pobj" and _ends_row(noun.head, pack):
            return noun
    return None


def _looked_into(span: Span, verb: Token, pack: LanguagePack) -> Token | None:
    """The event before a time into which somebody looks: "are investigating | a fire | on Monday".

    Looking for somebody is for what befell: "are hunting a man over | the attack | on Monday".
    """
    lemma, words = verb.lemma_.lower(), pack.events
    if lemma not in words.inquiring | words.seeking or not is_now(verb):
        return None
    named = pack.time.befalling | (set(words.nouns) if lemma in words.inquiring else set())
    between = span.doc[verb.i + 1 : span.start]
    if any(t.tag_ in FINITE for t in between):
        return None
    found = (
        t
        for t in between
        if t.pos_ == "NOUN" and not named.isdisjoint((t.lower_, t.lemma_.lower()))
    )
    return next(found, None)


def is_now(verb: Token) -> bool:
    """Tell whether a clause stands in the present: "are looking", "is in mourning"."""
    return is_under_way(verb) or (verb.tag_ in PRESENT and not auxiliaries(verb))


def is_of_former(span: Span, verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a time is that of what came before: "the ban follows a hack on Sunday".

    What comes now cannot be on a day ahead by what it follows. What is remembered came before as
    well: "fell on the anniversary of her death in 2007".
    """
    if _is_remembered(span, verb, pack):
        return True
    follows = verb.lemma_.lower() in pack.events.following and verb.tag_ in PRESENT
    things = (t for t in children(verb) if t.dep_ == "dobj" and verb.i < t.i < span.start)
    return follows and any(t.lemma_.lower() not in pack.events.nouns for t in things)


def _is_remembered(span: Span, verb: Token, pack: LanguagePack) -> bool:
    """Whether a year stands behind what an anniversary is of, with a preposition between."""
    if span.start < verb.i + 3 or not all(is_year(t) for t in span):
        return False
    noun = span.doc[span.start - 2]
    above = [noun, *ancestors(noun)]
    of = (t.head for t in above if t.lower_ in pack.names.from_words and t.head.i > verb.i)
    return any(t.lemma_.lower() in pack.events.anniversaries for t in of)


def verbs_within(timed: Timed) -> Iterator[Token]:
    """Give the verbs of what went on in something: "the war of 1973, in which 40 died".

    The parser may hang the clause on the time, and its second verb on the main one.
    """
    noun = timed.word
    for verb in (*noun.rights, *(v for t in noun.doc[timed.start : timed.end] for v in t.rights)):
        first = verb.left_edge
        opens = first.dep_ == "prep" and first.head == verb
        if verb.dep_ == "relcl" and opens and any(t.tag_ == "WDT" for t in first.rights):
            yield verb
            yield from _beside(verb)


def _beside(verb: Token) -> Iterator[Token]:
    """The passives that a link joins to one, no comma before it, wherever the parser hangs them."""
    behind = verb.doc[verb.right_edge.i + 1 : verb.right_edge.i + 2]
    far = (t for cc in behind if cc.dep_ == "cc" and cc.head.i < verb.i for t in cc.head.rights)
    for other in (*verb.rights, *far):
        own = own_subject(other) if other.dep_ == "conj" and other.i > verb.i else None
        if own is not None and own.i > verb.i and is_passive(other) and is_passive(verb):
            yield other


def _link_above(noun: Token, pack: LanguagePack) -> Token:
    """The preposition above a noun, or above what is of it: "| before | the start of the war"."""
    link = noun.head
    while link.lower_ in pack.names.from_words and link.head.dep_ == "pobj":
        link = link.head.head
    return link


def _ends_row(link: Token, pack: LanguagePack) -> bool:
    """Whether what is told goes on to a last thing: "told of it from her rise to | her arrest"."""
    before = (t for t in (link.head, *children(link.head)) if t.i < link.i and t.dep_ == "prep")
    opens = any(t.lower_ in pack.events.against & pack.events.moving_to for t in before)
    return opens and link.lower_ in pack.events.moving_to
