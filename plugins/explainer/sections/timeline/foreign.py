"""Foreign: time expressions in a clause that are those of something else that it tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import AHEAD
from explainer.sections.timeline.bounds import ends_later
from explainer.text.status import status_of
from explainer.text.syntax.clauses import NOMINAL, PRESENT, auxiliaries, children, clause_of
from explainer.text.syntax.parts import is_passive
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.sections.timeline.times import Timed, Times
    from explainer.sections.timeline.verbs import Verbs


def counts_to(timed: Timed, verb: Token) -> bool:
    """Tell whether a length is that between a clause and the one above: "two days before he".

    It says when the other event was, unless that is now: "the talks come days after he left".
    """
    if verb.head.tag_ in PRESENT:
        return False
    doc, marks = verb.doc, {t.i for t in children(verb) if t.dep_ == "mark"}
    joins = {timed.end - 1, timed.end} & marks
    before = doc[timed.start : timed.end]
    return timed.mention.edtf is None and bool(joins) and all(t.i <= verb.i for t in before)


def is_foreseen(verb: Token, found: Sequence[Timed], times: Times) -> bool:
    """Tell whether a participle only names what a forecast is about.

    "Boats sold this year will" have no event in "sold".

    Args:
        verb: The verb of a clause.
        found: Its time expressions.
        times: All of the article.
    """
    if verb.dep_ != "acl" or verb.tag_ != "VBN" or auxiliaries(verb):
        return False
    published = times.reading.article.published
    running = any(
        ends_later(times.when(t), published) and t.mention.mod != "START" for t in found
    )  # "adopted earlier this year" is over
    return running and status_of(clause_of(verb.head), times.reading.pack) in AHEAD


def is_of_thing(timed: Timed, verb: Token, verbs: Verbs) -> bool:
    """Tell whether a time is rather that of what was decided: "agreed a rise of 3% from May"."""
    words, lemma = verbs.pack.events, verb.lemma_.lower()
    if lemma in words.rescheduling and verb.i < timed.start:
        linked = verb.doc[timed.start - 1].lower_ in words.moving_to
        opens = verb.doc[timed.start].lower_ in words.moving_to
        return linked or opens
    if _is_recalled(timed, verbs.pack) or _is_of_named(timed, verb, verbs.pack):
        return True
    if _is_looked_into(timed, verb, verbs.pack):
        return True
    if not verbs.is_announcing(verb) or not timed.start or verb.i >= timed.start:
        return False
    return verb.doc[timed.start - 1].lower_ in verbs.pack.names.from_words & words.against


def _is_of_named(timed: Timed, verb: Token, pack: LanguagePack) -> bool:
    """Whether it is when that was which names a thing: "called it a reply to raids this week"."""
    parts = (t for t in children(verb) if t.i > verb.i and t.pos_ in NOMINAL)
    calls = verb.lemma_.lower() in pack.speech.calling
    named = next((t for t in parts if t.dep_ == "oprd" and calls), None)
    between = verb.doc[named.i + 1 : timed.start] if named is not None else ()
    if any(t.text == "," for t in between):
        return False
    return any(t.dep_ == "pobj" and t.lemma_.lower() in pack.events.nouns for t in between)


def _is_looked_into(timed: Timed, verb: Token, pack: LanguagePack) -> bool:
    """Whether it is when what somebody looks into was: "was reviewing killings from 1983 to 1995".

    Or "were investigating a fire on Monday", but not "reviewed the deaths on Monday".
    """
    first, _, last = (timed.mention.edtf or "").partition("/")
    ranges = first[:1].isdigit() and last[:1].isdigit()
    if verb.lemma_.lower() not in pack.unknowns.inquiries or not verb.i < timed.start:
        return False
    if not (ranges or (verb.tag_ == "VBG" and auxiliaries(verb))):
        return False
    between = (t for t in verb.doc[verb.i + 1 : timed.start] if t.dep_ in {"dobj", "pobj"})
    things = [t.lemma_.lower() for t in between]
    return any(t in pack.events.nouns or t in pack.time.befalling for t in things)


def _is_recalled(timed: Timed, pack: LanguagePack) -> bool:
    """Whether a year is that of what somebody speaks of: "recalled the flood in 1988".

    Not that of what is done to or with people: "was cited in 1988", "spoke of it with Roe in
    1988".
    """
    link = timed.word.doc[max(timed.start - 1, 0)]
    said = clause_of(link)
    year = len(timed.mention.edtf or "") == len("1988")
    if not year or link.pos_ != "ADP" or not said.i < link.i - 1:
        return False
    noun, passive = link.nbor(-1), is_passive(said)
    thing = noun.pos_ in NOMINAL and kind_of(noun, pack) != "person"
    return thing and not passive and said.lemma_.lower() in pack.events.recalling
