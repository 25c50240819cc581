"""Inquiries: what one that has been ordered is to look into: "has ordered an inquiry into A"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.sections.agenda.ahead import AHEAD, is_denied
from explainer.sections.agenda.dealing import is_body, is_official
from explainer.sections.agenda.doers import doer_of
from explainer.sections.agenda.found import PURPOSE, Found, found_at, matter_of, prepositions, under
from explainer.sections.agenda.private import is_private
from explainer.sections.agenda.questions import questions_of
from explainer.text.status import status_of
from explainer.text.syntax.clauses import RELATIVES, is_finite, is_infinitive
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.perfects import is_past_perfect
from explainer.text.syntax.subjects import antecedent_of

if TYPE_CHECKING:
    from spacy.tokens import Token

WHOLE = frozenset({"ROOT", "conj", "ccomp"})
"""Dependencies of a clause that tells what has been ordered."""
RULE = "to-be-examined"


def commissioned(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'ordered an inquiry into A', 'will hire a firm to review how B', 'set up a panel to'."""
    words = pack.agenda
    if verb.dep_ not in WHOLE or verb.lemma_.lower() not in words.commissioning:
        return
    if (thing := matter_of(verb)) is None:
        return
    if is_denied(verb, pack) or is_past_perfect(verb, pack.certainty) or not is_finite(verb):
        return
    if verb.dep_ == "ccomp" and verb.tag_ == "VBD":
        return  # "said it launched one", who knows when
    if status_of(verb, pack) not in AHEAD | {"happened"}:
        return
    doer = doer_of(verb, pack)
    body = doer is not None and (is_body(doer, pack) or is_official(doer, pack))
    if not (body or is_passive(verb)) or (doer is not None and doer.lemma_.lower() in words.police):
        return
    if not _is_ordered(verb, thing, doer, pack):
        return
    near = [t for one in (thing, verb) for t in one.rights if t.i > thing.i or one is thing]
    if thing.lemma_.lower() in either(words.probes, words.looks_into):
        if any(t.dep_ == "relcl" and t.tag_ == "VBD" for part in near for t in part.subtree):
            return  # "ordered an inquiry into it, which found"
        for way in (t for t in near if t.dep_ == "prep" and t.lower_ in words.into):
            yield from found_at(under(way), verb, RULE, pack)
    for deed in (t for t in near if t.dep_ in PURPOSE and is_infinitive(t)):
        yield from _examined(deed, verb, pack)


def _is_ordered(verb: Token, thing: Token, doer: Token | None, pack: LanguagePack) -> bool:
    """Whether somebody has others look into it, or a chamber does: no investigators at work."""
    words = pack.agenda
    if thing.lemma_.lower() not in words.looks_into or verb.lemma_.lower() not in words.starting:
        return True
    return doer is not None and doer.lemma_.lower() in words.chambers


def referred(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'A was referred to a committee', 'left B to a panel': who has still to decide."""
    words = pack.agenda
    if verb.lemma_.lower() not in words.handing:
        return
    thing = matter_of(verb)
    if thing is None or is_denied(verb, pack):
        return
    if status_of(verb, pack) != "happened" or is_past_perfect(verb, pack.certainty):
        return
    if thing.tag_ in RELATIVES:
        thing = antecedent_of(thing)
    ways = (t for t in verb.rights if t.dep_ in ("prep", "dative") and t.lower_ in words.joining)
    to = next((n for t in ways if (n := under(t)) is not None), None)
    if thing is None or to is None or to.lemma_.lower() not in words.committees:
        return
    if thing.pos_ == "NOUN" and not is_private(thing, pack):
        yield from found_at(thing, verb, RULE, pack)


def _examined(deed: Token, cue: Token, pack: LanguagePack) -> Iterator[Found]:
    """What somebody is to look into: "to review | how it was handled |", "to look into | A |"."""
    words, ways = pack.agenda, pack.agenda.dealing.get(deed.lemma_.lower(), frozenset())
    if deed.lemma_.lower() not in words.examining:
        return
    questions = tuple(questions_of(deed, pack))
    yield from (Found(span, cue, RULE) for span in questions)
    if questions:
        return
    things = [matter_of(deed), *(under(t) for t in prepositions(deed, ways))]
    for thing in things:
        yield from found_at(thing, cue, RULE, pack)
