"""Leaning: a statement that says too little without words that are not shown beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.completing import before_next
from explainer.text.syntax.clauses import (
    AUXILIARIES,
    FINITE,
    NOUN_SUBJECTS,
    NOUNS,
    OBJECTS,
    PLURAL,
    TELLING,
    ancestors,
    children,
)
from explainer.text.syntax.features import has_an
from explainer.text.tokens import TIMES, kind_of
from explainer.text.trimming import is_even

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading
    from explainer.sections.outlook.prospect import Prospect


def is_unfinished(verb: Token, shown: Span, pack: LanguagePack) -> bool:
    """Tell whether a statement is measured by, or moved by, what is not shown.

    "Guests would be equally happy", "the council will not be happy", "will help a case like that".
    """
    return (
        _hangs_on(shown, pack)
        or _compares(verb, shown, pack)
        or _only_feels(verb, pack)
        or any(_stands_alone(t, shown, pack) for t in shown)
        or any(_is_like_one_before(t, shown, pack) for t in shown)
    )


def pointing_in(shown: Span, pack: LanguagePack) -> Token | None:
    """Give the noun of a statement that points back: "will hire people who have that skill"."""
    return next((t for t in shown if _points_back(t, shown, pack)), None)


def is_halved(shown: Span) -> bool:
    """Tell whether a statement has one mark of a pair, or ends with what opens the next clause.

    "The plan will be dear, and while she may sell it".
    """
    even = is_even([*shown], goes_on=True)
    return not even or before_next(shown.doc, shown.start, shown.end) < shown.end


def ends_in_row(prospect: Prospect, reading: Reading) -> bool:
    """Tell whether a statement ends with the first verb of a row: "they can see |, hear, and"."""
    own = prospect.evidence[0]
    at = reading.places[own.sentence]
    behind = (t for t in reading.spans[at] if t.idx >= reading.starts[at] + own.end)
    comma, verb = next(behind, None), next(behind, None)
    if comma is None or verb is None or comma.text != "," or verb.tag_ != "VB":
        return False
    return comma.nbor(-1).tag_ == "VB"


def _hangs_on(shown: Span, pack: LanguagePack) -> bool:
    """Tell "one of the steps, if | it was to be sold" and "decide | what will be of use".

    So with "from what | they are going to hear", "as much as | Roe will".
    """
    first, root = shown[0], shown.root
    before = first.nbor(-1) if first.i > shown.sent.start else None
    if first.tag_ in {"WP", "WDT"}:
        return root.dep_ in {"ccomp", "pcomp"} and root.head.i < shown.start
    if before is None or before.i == shown.sent.start:
        return False
    like = before.lower_ in pack.speech.as_said and before.nbor(-2).lower_ == before.lower_
    return like or before.tag_ == "WP" or before.lower_ in pack.certainty.conditions


def _compares(verb: Token, shown: Span, pack: LanguagePack) -> bool:
    """Tell "would similarly fail" and "be equally happy" from "happy as Elm", "Likewise, he"."""
    states = (t for t in children(verb) if t.dep_ == "acomp")
    alike = [t for part in (verb, *states) for t in children(part) if t.dep_ == "advmod"]
    alike = [t for t in alike if t.lower_ in pack.outlook.comparing and t.i > shown.start]
    with_it = any(t.lower_ in pack.speech.as_said and t.dep_ == "prep" for t in shown)
    return bool(alike) and not with_it


def _only_feels(verb: Token, pack: LanguagePack) -> bool:
    """Tell "will not be happy", about something told before, from "will be happy to sell"."""
    states = [t for t in children(verb) if t.dep_ == "acomp"]
    moved = any(t.lower_ in pack.outlook.talking for t in states)
    more = [t for part in (verb, *states) for t in children(part) if t.i > verb.i]
    return moved and all(t.is_punct or t in states or t.dep_ in {"neg", "advmod"} for t in more)


def _points_back(noun: Token, shown: Span, pack: LanguagePack) -> bool:
    """Tell "that skill" and "those rules", told before, from "those who know", "that day"."""
    if noun.pos_ not in NOUNS or noun.dep_ in NOUN_SUBJECTS:
        return False
    far = [t for t in noun.lefts if t.dep_ == "det" and t.lower_ in pack.outlook.far]
    if not far or any(t.dep_ in TELLING for t in noun.rights):
        return False
    timed = kind_of(noun, pack) in TIMES or noun.lower_ in pack.amounts.durations
    before = shown.doc[shown.start : far[0].i] if shown.start < far[0].i else ()
    return not timed and not any(_brings_in(t, noun) for t in before)


def _is_like_one_before(word: Token, shown: Span, pack: LanguagePack) -> bool:
    """Tell "it plans a ban, but | such a ban would hurt", from which the ban was cut off."""
    if word.lower_ not in pack.outlook.such or word.head.pos_ not in NOUNS or word.i > word.head.i:
        return False
    before = word.doc[shown.start : word.i] if shown.start < word.i else ()
    cut = word.doc[word.sent.start : shown.start] if word.sent.start < shown.start else ()
    told = any(t.pos_ in NOUNS or t.tag_ in FINITE for t in before)
    told = told or not any(t.tag_ in FINITE for t in cut)
    more = any(t.dep_ in {*TELLING, "prep"} for t in word.head.rights)  # "such a fall that", "as"
    behind = word.doc[word.head.i + 1 : shown.end][:1]
    more = more or any(t.lower_ in pack.speech.as_said for t in behind)
    several = word.head.tag_ in PLURAL and not any(t.tag_ in PLURAL for t in before)
    return not more and (several or not told)  # "may drop the fee near such places"


def _stands_alone(word: Token, shown: Span, pack: LanguagePack) -> bool:
    """Tell "a case like that" and "fails there", told before, from "in Elm, and there"."""
    before = word.doc[shown.start : word.i] if shown.start < word.i else ()
    if word.lower_ in pack.outlook.far and word.dep_ in OBJECTS | {"pobj"}:
        bare = word.tag_ == "DT" and not any(t.dep_ in TELLING for t in word.rights)
        above = {t.i for t in ancestors(word)}
        own = (t for t in before if t.i in above or (t.head.i in above and t.dep_ in AUXILIARIES))
        inside = {t.i for t in own}
        return bare and all(t.i in inside for t in before if t.tag_ in FINITE)
    if word.lower_ not in pack.outlook.places or word.dep_ != "advmod":
        return False
    more = word.i + 1 < shown.end and word.nbor().dep_ == "prep"
    return not more and not any(kind_of(t, pack) == "place" for t in before)


def _brings_in(word: Token, noun: Token) -> bool:
    """Whether "that voter" may stand for a noun before it, or in a clause before: "a person"."""
    new = has_an(word)
    new = new and any(t.tag_ in FINITE for t in word.doc[word.i : noun.i])
    return word.pos_ in NOUNS and (word.lemma_ == noun.lemma_ or new)
