"""Key figures: the numbers a reader would quote, with what they count and who says so."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.model import AHEAD, Confidence, Facts, Reading, Status
from explainer.sections.actors import ACTORS
from explainer.sections.figures.certain import ahead_by_modal, tells_besides
from explainer.sections.figures.choice import is_part, unit_of, word_of
from explainer.sections.figures.claims import status_for
from explainer.sections.figures.clipping import clipped
from explainer.sections.figures.constituents import SUBJECTS
from explainer.sections.figures.converted import converted
from explainer.sections.figures.dated import is_ahead, times_of
from explainer.sections.figures.dropped import of_dropped
from explainer.sections.figures.entire import deed_of, lacks_doer, tells_nobody, with_sentence
from explainer.sections.figures.figure import Change, Figure, Range
from explainer.sections.figures.gaps import skips_condition, skips_end, tells_little
from explainer.sections.figures.givens import is_of_past, is_there
from explainer.sections.figures.groups import (
    Counted,
    Group,
    group_behind,
    told_in,
    with_counted,
    with_group,
)
from explainer.sections.figures.hearsay import with_telling
from explainer.sections.figures.labels import label_of
from explainer.sections.figures.levels import of_same, stated
from explainer.sections.figures.meaning import dangles, meant_in, without_asides
from explainer.sections.figures.naming import named
from explainer.sections.figures.passing import SMALL
from explainer.sections.figures.phrases import Label
from explainer.sections.figures.repeats import without_repeats
from explainer.sections.figures.restricting import restricted
from explainer.sections.figures.results import RESULT, with_result
from explainer.sections.figures.sentences import SENTENCE, of_sentence
from explainer.sections.figures.spots import Spot, spots_in
from explainer.sections.figures.standalone import of_sum, with_before
from explainer.sections.figures.voices import is_opinion, voice_for
from explainer.text.amounts import Amount, amounts, plain
from explainer.text.attribution import names_nobody
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.meant import points_back
from explainer.text.coreference.results import has_several_owners, is_ownerless
from explainer.text.marks import BAR, POSSESSIVES
from explainer.text.slugs import slug_of
from explainer.text.syntax.clauses import VERBAL
from explainer.text.syntax.features import is_pointing
from explainer.text.when import mentions_in

if TYPE_CHECKING:
    from spacy.tokens import Token

NAME = 4
"""Words of the longest name that is looked for in a label."""
ASIDE = ",;:()"
"""Marks beside a word of a label that are no part of it."""
OWNING = re.compile("|".join(f"{mark}$" for mark in sorted(POSSESSIVES, reverse=True)))
"""What makes an owner of a name, at its end."""


def extract(reading: Reading, found: Facts) -> Iterable[Figure]:
    """Find the figures in the order of the article; one told twice is one."""
    cast = Cast.of(reading, found.of(ACTORS))
    title = next((s.id for s in reading.article.sentences if s.paragraph == 0), None)
    words = reading.pack.amounts
    owners, fates = partial(_people_of, cast=cast), partial(_fates_of, words=words)
    return without_repeats(_told(reading, cast), title, owners, fates, words.people)


def _people_of(label: str, cast: Cast) -> frozenset[str]:
    """The people whom a label names."""
    words = [OWNING.sub("", word.strip(ASIDE)) for word in label.split()]
    starts = [at for at, word in enumerate(words) if word[:1].isupper()]
    spans = (words[at : at + length] for at in starts for length in range(1, NAME + 1))
    named = (cast.named(" ".join(span)) for span in spans)
    return frozenset(a.id for a in named if a is not None and a.kind == "person")


def _fates_of(label: str, words: AmountWords) -> frozenset[str]:
    """What a label tells that has befallen people: "six were killed"."""
    told = (word.strip(ASIDE).lower() for word in label.split())
    return frozenset(fate for word in told for fate, forms in words.fates.items() if word in forms)


def _told(reading: Reading, cast: Cast) -> Iterator[Figure]:
    """Each telling of a figure, in the order of the article."""
    words = reading.pack.amounts
    group: Group | None = None
    counted: Counted | None = None
    last: Counted | None = None
    polled = any(token.lower_ in words.electorate for token in reading.doc)
    for index in range(len(reading.article.sentences)):
        if scene_of(reading).is_posted(reading.spans[index].start):
            continue  # what somebody writes on a network is a quotation
        sentence = reading.article.sentences[index]
        if sentence.paragraph and BAR in sentence.text:
            continue
        for spot in spots_in(reading, index, _amounts(reading, index, polled=polled)):
            figure = _of_spot(reading, index, spot, cast, group, counted)
            if figure is None and last is not None and index - last[1] == 1:
                figure = _of_level(reading, index, spot, cast, last[0])
            group = group_behind(spot, words, index, group)
            if figure is not None and spot.noun is not None and spot.amount.kind == "count":
                counted = (spot, index)
            if figure is not None:
                last = (spot, index)
            if figure is not None:
                group = told_in(group, figure.label, reading, index)
                yield figure
                yield from converted(figure, spot.amount, reading, index)


def _of_level(reading: Reading, index: int, spot: Spot, cast: Cast, last: Spot) -> Figure | None:
    """The figure of a second level of what the sentence before counts: "it may rise to 30"."""
    words = reading.pack.amounts
    if (last.amount.kind, last.amount.unit) != (spot.amount.kind, spot.amount.unit):
        return None
    noun = stated(last, words)
    told = None if noun is None else of_same(spot, last, noun, words)
    status = None if told is None else status_for(spot, told[0], reading)
    if told is None or status is None:
        return None
    label, unit = restricted(told[0], spot, reading.pack), unit_of(last, reading) or ""
    said_by, sourcing = voice_for(spot, label, reading, cast)
    if said_by is not None and said_by.lower() in reading.pack.speech.neutral:
        return None
    figure = _figure(reading, index, spot, unit, label)
    return replace(
        figure,
        confidence="medium",
        evidence=(*figure.evidence, reading.evidence(told[1])),
        status=status,
        said_by=said_by,
        sourcing=sourcing,
    )


def _of_spot(
    reading: Reading,
    index: int,
    spot: Spot,
    cast: Cast,
    group: Group | None,
    counted: Counted | None,
) -> Figure | None:
    """The figure of an amount; None where it is none, or nothing readable says what it counts.

    None also where nobody knows who says it and of whom: "they say it has sold 40 ferries".
    """
    unit = unit_of(spot, reading)
    if unit is None:
        return None
    label = label_of(spot, reading.pack.amounts)
    known = (group, counted)
    made = None if label is None else _of_label(reading, index, spot, cast, unit, label, known)
    whole = of_sentence(spot, reading, cast) if made is None else None
    if whole is None:
        return made
    made = _of_label(reading, index, spot, cast, unit, whole, known)
    lost = made is not None and label is not None and made.status in AHEAD
    return None if lost else made  # what is ahead is told by its own words alone


def _of_label(
    reading: Reading,
    index: int,
    spot: Spot,
    cast: Cast,
    unit: str,
    label: Label | None,
    known: tuple[Group | None, Counted | None],
) -> Figure | None:
    """The figure of an amount with a label; None where nothing readable comes of it."""
    words, (group, counted) = reading.pack.amounts, known
    told = spot if label is None or label.first is None else label.first
    status = None if label is None else status_for(told, label, reading)
    if label is not None and told is spot and (dropped := of_dropped(spot, reading.pack)):
        label, status = dropped, "happened"
    if label is None or status is None:
        return None
    if skips_condition(spot, label.parts, reading.pack) or skips_end(told, label, reading.pack):
        return None
    said_by, sourcing = voice_for(told, label, reading, cast)
    if _is_of_nobody(said_by, told, label, reading):
        return None
    unknown = said_by is not None and names_nobody(said_by, reading.pack)
    many = spot.amount.kind == "count" and spot.amount.value > SMALL
    sayer = None if unknown else said_by
    clause = label
    label, lent = named(label, reading, cast, sayer, sourcing, counted=many, unknown=unknown)
    summed = label is None and not unknown
    label = of_sum(spot, reading) if summed else label
    if label is None or tells_little(spot, label, words):
        return None
    status = _as_named(status, label, clause, told)
    status = ahead_by_modal(status, label, told, reading.pack)
    if label is clause.instead and status_for(told, label, reading) is None:
        return None
    label, those, whole = with_counted(label, spot, counted, reading, index)
    unit = word_of(whole, whole.left_edge.i, words) if whole is not None and not unit else unit
    label, more = (None, ()) if label is None else with_group(label, spot, group, reading, index)
    label = label or of_sentence(spot, reading, cast)
    if label is None:
        return None
    sure = "low" if summed or _points_back(label, reading) else _confidence(label, spot, status)
    label = restricted(label, told, reading.pack)
    label = with_sentence(label, told, reading, cast, voiced=said_by is not None)
    label = with_result(label, told, words)
    status = "happened" if label.rule == RESULT else status
    if lacks_doer(label, reading.doc, voiced=said_by is not None):
        sure = "low"
    if status == "unlikely" and tells_besides(label, told):
        return None
    label = without_asides(label, spot, words)
    label = with_before(label, told, reading, cast) if said_by is None else label
    label = with_telling(label, told, reading, voiced=said_by is not None)
    if label is None:
        return None
    label = clipped(label, reading.doc, reading.pack)
    figure = _figure(reading, index, spot, unit, label)
    evidence = (*figure.evidence, *lent, *those, *more)
    if status == "happened" and is_ahead(figure.times, told, reading):
        status = "expected"
    sure = "low" if tells_nobody(label, spot) else sure
    figure = replace(figure, confidence=sure, evidence=evidence, status=status)
    return _with_meant(replace(figure, said_by=said_by, sourcing=sourcing), label, reading, cast)


def _is_of_nobody(said_by: str | None, told: Spot, label: Label, reading: Reading) -> bool:
    """Whether nobody known says so ("they claim"), or it is the opinion of nobody told."""
    if said_by is not None:
        return said_by.lower() in reading.pack.speech.neutral
    return is_opinion(told, label, reading)


def _as_named(status: Status, label: Label, clause: Label, told: Spot) -> Status:
    """How sure a figure is of which a label tells no more than what is so."""
    if label is clause.instead and is_of_past(told, label):
        return "happened"
    return "ongoing" if status in AHEAD and is_there(told, label) else status


def _with_meant(figure: Figure, label: Label, reading: Reading, cast: Cast) -> Figure | None:
    """A figure with those for whom its pronouns stand; None where a reader cannot know them."""
    meant = meant_in(label, reading, cast)
    if dangles(label, meant, reading, cast):
        return None
    told = (t for start, end in label.parts for t in reading.doc[start:end])
    if not meant and is_ownerless(told, reading, cast):
        if has_several_owners(reading, cast):
            return None
        figure = replace(figure, confidence="low")
    ids = tuple(actor.id for _, actor in meant)
    return replace(figure, meant=ids, places=tuple(place for place, _ in meant))


def _amounts(reading: Reading, index: int, *, polled: bool) -> Iterable[Amount]:
    """The amounts of a sentence, without its dates; most sentences have none of either.

    A distance in time ("10 minutes after") is a length and no date yet.
    """
    text, words = reading.article.sentences[index].text, reading.pack.amounts
    found = amounts(text, words, polled=polled)
    if not found:
        return ()
    base, times = reading.starts[index], mentions_in(reading)
    first = bisect_left(times, base, key=attrgetter("start"))
    last = bisect_left(times, base + len(text), key=attrgetter("start"))
    taken = [
        (time.start - base, time.end - base)
        for time in times[first:last]
        if (time.kind in ("date", "time") and time.relation is None)
        or (time.kind == "set" and not any(a.start < time.start - base < a.end for a in found))
    ]
    return amounts(text, words, taken, polled=polled) if taken else found


def _figure(reading: Reading, index: int, spot: Spot, unit: str, label: Label) -> Figure:
    amount, doc, base = spot.amount, spot.doc, reading.starts[index]
    begin = _opening(spot, label, base, reading.pack.amounts)
    text = reading.article.sentences[index].text[begin : amount.end]
    start = min(doc[a].idx for a, _ in label.parts)
    end = max(doc[b - 1].idx + len(doc[b - 1]) for _, b in label.parts)
    value = plain(amount.value)
    first, last = min(start, base + begin), max(end, base + amount.reach)
    return Figure(
        id=slug_of(f"{text} {label.text}"),
        evidence=(reading.evidence_at(first, last),),
        rule=label.rule,
        text=text,
        value=value,
        unit=unit,
        label=label.text,
        change=None if amount.before is None else Change(start=plain(amount.before), to=value),
        range=None if amount.low is None else Range(low=plain(amount.low), high=value),
        bound=amount.bound,
        part=is_part(spot, reading.pack.amounts),
        times=times_of(reading, spot, label, first, last),
    )


def _opening(spot: Spot, label: Label, base: int, words: AmountWords) -> int:
    """Where in its sentence an amount opens: with the word that makes little of it, if any.

    "Only two | clerks came" says otherwise than "two clerks came"; a label that opens before the
    amount holds that word itself. An amount that opens inside a token ("Â£4m", wrongly decoded)
    has no word right before it.
    """
    first, start = spot.doc[spot.first], spot.amount.start
    held = first.i == first.sent.start or min(a for a, _ in label.parts) < first.i
    if held or first.idx - base != start or first.nbor(-1).lower_ not in words.mere:
        return start
    return first.nbor(-1).idx - base


def _points_back(label: Label, reading: Reading) -> bool:
    """Whether a label tells of what only sentences before name: "40 clerks | lost those rights".

    So with "the figure is 15%".
    """
    words = [*label.words(reading.doc)]
    if any(_is_any_number(t, reading) for t in words[:2]):
        return True
    bare = (t for t in words if t.left_edge.i == t.i - 1)  # not "this Elm race"
    back = (t for t in bare if is_pointing(t.left_edge) and points_back(t, reading.pack))
    return any(all(t.lemma_ != other.lemma_ for other in words if other.i < t.i) for t in back)


def _is_any_number(noun: Token, reading: Reading) -> bool:
    """Whether a subject is for a number of which only sentences before tell: "the figure"."""
    bare = noun.left_edge.i == noun.i - 1 and not any(noun.rights)
    return bare and noun.dep_ in SUBJECTS and noun.lemma_.lower() in reading.pack.amounts.figures


def _confidence(label: Label, spot: Spot, status: Status) -> Confidence:
    """High where a label names its thing, low where it names none.

    A clause that opens with its verb leaves out whose doing it is: "lifted its target to 6%"; so
    does one with "my", of whom nobody sees. Of lengths of time, a few and what may be editors
    print less than half, and of clauses out of the middle of a sentence: "… | the bank earns 6%".
    """
    first, amount = spot.doc[label.parts[0][0]], spot.amount
    acts = label.rule == "clause" and first.pos_ in VERBAL
    acts = acts or deed_of(label, spot.doc) is not None
    leans = label.text.startswith(first.text) and (acts or first.tag_ == "PRP$")
    if leans or not label.named:
        return "low"
    few = amount.kind == "count" and amount.value <= SMALL and amount.bound is None
    inside = label.rule == "clause" and first.pos_ == "DET" and first.i > first.sent.start
    inside = inside or first.tag_ == "PRP"  # "we lost 40 boats"
    seldom = (
        status == "possible" or label.rule == SENTENCE or amount.kind == "duration" or few or inside
    )
    return "medium" if seldom else "high"
