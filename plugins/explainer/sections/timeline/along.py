"""Along: the time that a clause has from one that goes along with it and tells the same moment."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from explainer.sections.timeline.against import is_rank_since
from explainer.sections.timeline.arranged import starts_ahead
from explainer.sections.timeline.asides import is_beside
from explainer.sections.timeline.charged import is_of_charge
from explainer.sections.timeline.shapes import on_a_day
from explainer.text.status import status_of
from explainer.text.syntax.clauses import SUBJECTS, VERBAL, auxiliaries, children
from explainer.text.syntax.complements import chain_of, content_of
from explainer.text.syntax.features import has_an, is_year
from explainer.text.syntax.parts import is_passive, noun_under, tensed_of
from explainer.text.syntax.perfects import perfect_of
from explainer.text.syntax.subjects import own_subject
from explainer.text.when.joins import RANGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.sections.timeline.times import Timed, Times


def time_along(verb: Token, times: Times, pack: LanguagePack, *, deed: bool) -> list[Timed]:
    """Give the time of a clause that tells the same moment as one without a time of its own.

    Args:
        verb: The verb of the clause that has none.
        times: The time expressions of the article.
        pack: The words of the language.
        deed: Whether it tells what was done, rather than what was said or how things stood.

    Returns:
        The times that tell when it was, first those around a clause with "when"; an empty list
        where nothing tells.
    """
    if (found := _of_when(verb, times, pack)) or not deed or not _is_past(verb, pack):
        return found
    found = _of_opening(verb, times, pack) or _of_doing(verb, times, pack)
    return found or _of_beside(verb, times, pack) or _of_scene(verb, times, pack)


def _opens_with_when(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause opens with "when"."""
    return any(t.tag_ == "WRB" and t.lower_ in pack.events.meanwhile for t in children(verb))


def _of_when(verb: Token, times: Times, pack: LanguagePack) -> list[Timed]:
    """The time that a clause tells of: "in May 2019, when the board dismissed Roe".

    So with that of the verb above: "was on stage on Monday when he quit".
    """
    above = verb.head
    if not _opens_with_when(verb, pack):
        return []
    if verb.dep_ == "advcl" and above.dep_ == "xcomp" and _is_past(verb, pack):
        return _of_thought(above.head, times, pack)
    if verb.dep_ == "advcl" and status_of(above, pack) == "happened":
        opens = verb.left_edge.i
        fronted = verb.i < above.i and verb.doc[opens - 1].text == ","
        ends = opens - 1 if fronted else opens  # "in May, when they met, Roe left"
        found = [t for t in times.of([above]) if t.end == ends and (fronted or above.i < t.end)]
        if found:
            return found
    told = times.around(verb.head) if verb.dep_ == "relcl" else None
    told = told or _right_before(verb, times)
    if told is None or not told.mention.edtf:
        return []
    if told.mention.rule == RANGE:
        return [told.last()]  # "led it from 2014 until 2020, | when | the board dismissed her"
    links = pack.events.before | pack.events.after
    opens = told.end - told.start > 1 and verb.doc[told.start].lower_ in links
    return [told.without_link() if opens else told]


def _right_before(verb: Token, times: Times) -> Timed | None:
    """The time right before the "when" of a past clause, on whatever the parser hangs that.

    "It is a reversal from | last week, when | the board had warned Roe".
    """
    opens, doc = verb.left_edge, verb.doc
    before = opens.i - 1 - (opens.i > 0 and doc[opens.i - 1].text == ",")
    past = opens.tag_ == "WRB" and tensed_of(verb).tag_ == "VBD" and before > verb.sent.start
    return times.around(doc[before]) if past else None


def _of_thought(verb: Token, times: Times, pack: LanguagePack) -> list[Timed]:
    """The time before what is thought: "in 2019 ten are feared to have | died when"."""
    thought = verb.lemma_.lower() in pack.speech.thinking and is_passive(verb)
    found = times.of([verb]) if thought else []
    return [t for t in found if t.end <= verb.i]


def _of_opening(verb: Token, times: Times, pack: LanguagePack) -> list[Timed]:
    """The time of a clause that it opens with: "when the mill burned down in 1979, Roe fled".

    Both are told in the past, for what was once is not what is now.
    """
    if status_of(verb, pack) != "happened":
        return []
    for part in children(verb):
        if part.dep_ == "advcl" and part.i < verb.i and _opens_with_when(part, pack):
            past = _is_past(part, pack) and status_of(part, pack) == "happened"
            return [dataclasses.replace(t, word=verb) for t in times.of([part])] if past else []
    return []


def _of_doing(verb: Token, times: Times, pack: LanguagePack) -> list[Timed]:
    """The day of what somebody was at: "knelt for an hour, praying with his son on Friday".

    So with any time of what somebody did meanwhile: "met him while touring Elm in 2012".
    """
    for part in children(verb):
        if starts_ahead(part, pack):
            continue
        if part.dep_ == "advcl" and part.tag_ == "VBG" and part.i > verb.i:
            parted = verb.doc[part.left_edge.i - 1].text == ","
            meanwhile = _opens_with(part, pack.certainty.accompanying | pack.events.meanwhile)
            known = (parted or meanwhile) and not auxiliaries(part) and own_subject(part) is None
            found = times.of([part]) if known else []
            return found if on_a_day(found) or meanwhile else []
    return []


def _of_beside(verb: Token, times: Times, pack: LanguagePack) -> list[Timed]:
    """The time of what a clause goes along with: "shares fell on Monday as | Elm cut its rates".

    Not that of words, which are about another time, nor of what holds a year: "a 1969 show".
    """
    above = verb.head
    if any(map(is_year, verb.subtree)):
        return []
    told = _is_past(above, pack) and status_of(above, pack) == "happened"
    if verb.dep_ != "advcl" or not told or above.lemma_.lower() in pack.speech.saying:
        return []
    found = times.of([above]) if is_beside(verb, pack) else []
    return [t for t in found if t.mention.unit is not None and t.closeness == "own"]


def _of_scene(verb: Token, times: Times, pack: LanguagePack) -> list[Timed]:
    """The day of what went on at the time: "took it as | she was walking home on Monday".

    So with what a clause opens with: "as they met on Monday, he fled".
    """
    for part in children(verb):
        if part.dep_ == "advcl" and _opens_with(part, pack.events.circumstances):
            scene = _is_past(part, pack) and status_of(part, pack) == "happened"
            contrast = _opens_with(part, pack.speech.contrasting)
            found = times.of([part]) if scene and not contrast else []
            return [dataclasses.replace(t, word=verb) for t in found] if on_a_day(found) else []
    return []


def time_around(verb: Token, event: Token, times: Times, pack: LanguagePack) -> list[Timed]:
    """Give a time that makes no event of a clause, but dates one that is told anyway.

    Args:
        verb: The verb that carries the clause.
        event: The verb that says what happens.
        times: The time expressions of the article.
        pack: The words of the language.
    """
    found = (_of_bound(v, times, pack) or _of_place(v, times, pack) for v in (verb, event))
    return next(filter(None, found), [])


def _of_bound(verb: Token, times: Times, pack: LanguagePack) -> list[Timed]:
    """The time since which something has gone on: "has sold ten | since its release in May".

    So with that of a clause: "has sold ten since Roe took over in May", "since taking over in May".
    Not "has won its first cup since Roe took over in May".
    """
    if perfect_of(verb, pack.certainty) is None:
        return []
    for part in (t for v in chain_of(verb, content_of(verb)) for t in children(v)):
        links = (part, *(t for t in children(part) if t.dep_ == "mark" and t.i < part.i))
        link = next((t for t in links if t.lower_ in pack.events.reasons), None)
        if link is not None and is_rank_since(link.doc[link.i : link.i + 1], pack):
            return []
        if link is not None and part.dep_ in {"prep", "advcl"}:
            below = [t for t in children(part) if t.dep_ in {"pobj", "pcomp"}]
            past = part.dep_ == "advcl" and status_of(part, pack) == "happened"
            found = times.of(chain_of(part, content_of(part)) if past else below)
            return [t.since(link, verb) for t in found if t.mention.unit is not None]
    return []


def told_since(timed: Timed) -> Iterator[Token]:
    """Give the verb of a clause since which something goes on, where it says nothing alone.

    "Has led it since | taking over in May", "since she joined it in May".
    """
    link = timed.word.doc[timed.start]
    verbs = [t for t in children(link) if t.dep_ == "pcomp"]
    verbs += [link.head] if link.dep_ == "mark" else []
    for verb in verbs:
        who = own_subject(verb)
        if who is None or who.tag_ == "PRP":
            yield verb


def _of_place(verb: Token, times: Times, pack: LanguagePack) -> list[Timed]:
    """The time of where something was done, or with what: "sang at | last year's show".

    However the noun is called that has the time before it; an event has one behind it as well.
    """
    if verb.lemma_.lower() in pack.events.toll | pack.events.following:
        return []  # "two died in Monday's crash" tells of the crash
    links = (noun_under(t) for t in verb.subtree if _is_of_deed(t, verb, pack))
    for noun in (*filter(None, links), *_held(verb, pack)):
        before = (t for part in children(noun) if part.i < noun.i for t in part.subtree)
        found = (*map(times.around, before), *times.by_word.get(noun.i, ()))
        known = {t for t in found if t is not None and t.mention.edtf and t.mention.unit}
        only = known.pop() if len(known) == 1 else None
        inside = only is not None and only.start <= noun.i < only.end  # "in the 1990s"
        if only is not None and not inside and not _is_make(only, noun, pack):
            return [only]
    return []


def _held(verb: Token, pack: LanguagePack) -> Iterator[Token]:
    """What is held at a time and what somebody did with it: "won | last year's Elm Cup".

    Not what is put off or only spoken of.
    """
    if only_speaks(verb, pack) or verb.lemma_.lower() in pack.events.rescheduling:
        return
    things = (t for t in children(verb) if t.dep_ == "dobj" and t.i > verb.i)
    yield from (t for t in things if t.lower_ in pack.events.gatherings)


def only_speaks(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether somebody only spoke of what an object names: "hailed Sunday's vote"."""
    lemma, events, speech = verb.lemma_.lower(), pack.events, pack.speech
    words = (events.greeting, events.blaming, events.recalling, speech.saying, pack.agenda.dealing)
    return any(lemma in group for group in words)


def _is_of_deed(link: Token, verb: Token, pack: LanguagePack) -> bool:
    """Whether a phrase tells where a deed was done: "sang for the first time | at Monday's show".

    Or where that took place which did it: "his loss | in Monday's vote amazed them", "gave them
    hope with a win | in Monday's final"; but not "was fined for his tackle in Monday's final".
    """
    above, events = link.head, pack.events
    if link.dep_ != "prep" or link.lower_ not in events.during or is_of_charge(link, pack):
        return False
    if above.i == verb.i:
        return not _may_be_of_object(link, verb, pack)
    over = above.head if above.dep_ == "pobj" else above
    by_it = over.lower_ in events.giving or over.dep_ in {"agent", "npadvmod", *SUBJECTS}
    did = by_it and above.lemma_.lower() in events.nouns
    behind = over.lower_ in events.giving and over.head.dep_ == "dobj"
    told = over.head.head if behind else over.head
    return told.i == verb.i and (did or above.lower_ in events.occasions)


def _may_be_of_object(link: Token, verb: Token, pack: LanguagePack) -> bool:
    """Whether a phrase may as well say where the object is: "fixed a pump in last year's ferry"."""
    noun, events = noun_under(link), pack.events
    behind = any(t.dep_ == "dobj" and t.i < link.i for t in children(verb))
    if noun is None or not behind or link.lower_ not in events.amid:
        return False
    held = noun.lower_ in events.gatherings or noun.lemma_.lower() in events.periods
    return not held and noun.lemma_.lower() not in events.nouns


def _is_make(timed: Timed, noun: Token, pack: LanguagePack) -> bool:
    """Whether a year may be that of a thing: "fled in | a 2012 truck", "in the 2012 Acme"."""
    link = noun.head
    year = noun.doc[timed.start].tag_ == "CD" and timed.end - timed.start == 1
    named = noun.pos_ == "PROPN" and link.head.pos_ in VERBAL and link.lower_ in pack.events.amid
    return year and (has_an(noun) or named)


def _opens_with(clause: Token, words: frozenset[str]) -> bool:
    """Whether a word before the verb of a clause joins it to the one above."""
    joins = (t for t in children(clause) if t.dep_ in {"mark", "advmod"} and t.i < clause.i)
    return any(t.lower_ in words for t in joins)


def _is_past(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause stands in the simple past, be it passive: "left", "was sold"."""
    perfect = perfect_of(verb, pack.certainty) is not None
    return not perfect and tensed_of(verb).tag_ == "VBD"
