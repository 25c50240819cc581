"""Along: the time that a clause has from one that goes along with it and tells the same moment."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from explainer.sections.timeline.asides import is_beside
from explainer.sections.timeline.shapes import on_a_day
from explainer.text.status import status_of
from explainer.text.syntax.clauses import auxiliaries, children, own_subject
from explainer.text.syntax.parts import tensed_of
from explainer.text.syntax.perfects import perfect_of

if TYPE_CHECKING:
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
    if verb.dep_ == "advcl" and status_of(above, pack) == "happened":
        return [t for t in times.of([above]) if above.i < t.end == verb.left_edge.i]
    if verb.dep_ != "relcl":
        return []
    told = times.around(verb.head)
    if told is None or not told.mention.edtf:
        return []
    links = pack.events.before | pack.events.after
    opens = told.end - told.start > 1 and verb.doc[told.start].lower_ in links
    return [told.without_link() if opens else told]


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
        if part.dep_ == "advcl" and part.tag_ == "VBG" and part.i > verb.i:
            parted = verb.doc[part.left_edge.i - 1].text == ","
            meanwhile = _opens_with(part, pack.certainty.accompanying | pack.events.meanwhile)
            known = (parted or meanwhile) and not auxiliaries(part) and own_subject(part) is None
            found = times.of([part]) if known else []
            return found if on_a_day(found) or meanwhile else []
    return []


def _of_beside(verb: Token, times: Times, pack: LanguagePack) -> list[Timed]:
    """The time of what a clause goes along with: "shares fell on Monday as | Elm cut its rates".

    Not that of words, which are about another time.
    """
    above = verb.head
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


def _opens_with(clause: Token, words: frozenset[str]) -> bool:
    """Whether a word before the verb of a clause joins it to the one above."""
    joins = (t for t in children(clause) if t.dep_ in {"mark", "advmod"} and t.i < clause.i)
    return any(t.lower_ in words for t in joins)


def _is_past(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause stands in the simple past, be it passive: "left", "was sold"."""
    perfect = perfect_of(verb, pack.certainty) is not None
    return not perfect and tensed_of(verb).tag_ == "VBD"
