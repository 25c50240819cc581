"""In their words: direct quotations with their speakers, and reported statements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile, zip_longest
from typing import TYPE_CHECKING

from explainer.model import Actor, Confidence, Evidence, Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.quotes.hanging import hangs, is_done_to_unknown, is_named
from explainer.sections.quotes.placed import is_misplaced, is_posted, is_scrap_first, named_in
from explainer.sections.quotes.quote import Quote
from explainer.sections.quotes.speaking import words_for
from explainer.sections.quotes.withheld import withholds
from explainer.sections.quotes.wording import (
    bare_words,
    closes_alone,
    is_shown,
    joined,
    place_in,
    said_in,
)
from explainer.text.amounts import amounts
from explainer.text.attribution import (
    Attribution,
    Voice,
    clause_of,
    names_nobody,
    names_share,
    quoted,
    reported,
    voice,
)
from explainer.text.attribution.acts import acts
from explainer.text.attribution.hearsay import is_doubted, is_hearsay, is_on_record, is_told_on
from explainer.text.coreference.brackets import brackets
from explainer.text.coreference.candidates import surname
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.meant import is_open, meant_by
from explainer.text.coreference.naming import is_third
from explainer.text.slugs import slug_of
from explainer.text.syntax.clauses import NOUN_SUBJECTS, PRESENT, TENSED
from explainer.text.syntax.parts import is_modal, is_passive, tensed_of

if TYPE_CHECKING:
    from spacy.tokens import Token

SHORTEST = 4
"""Words inside the marks; fewer are a scare quote or a term."""
SHORTEST_ACT = 3
"""Words of what somebody does by saying something: "vowed to appeal"."""
IN_ID = 5
"""Words of a quotation in its id."""
ENOUGH = 50
"""Words of a turn of a transcript behind which a sentence is the last that is quoted."""
LABEL = "label-tells"
"""The rule for a turn of a transcript."""
UNSURE = frozenset({"earlier", "acting", "label-asks"})
"""Rules that are right too seldom to name a speaker to readers, and who only puts questions."""
MEDIUM = frozenset(
    {
        "partial",
        "beside",
        "colon",
        "led-in",
        "sentence-before",
        "paragraph-before",
        "written-behind",
    }
)
"""Rules that rest on the parse of a whole clause, or on the place in the text alone."""


def extract(reading: Reading, found: Facts) -> Iterable[Quote]:
    """Find direct and reported statements in the order of the article."""
    cast = Cast.of(reading, found.of(ACTORS))
    direct = list(_direct(reading, cast))
    shown = frozenset(q.clause for _, q in direct if q.clause is not None)
    told = [pair for pair in _reported(reading, cast) if pair[1].text not in shown]
    told = [pair for pair in told if not is_shown(*pair, direct)]
    deeds = _acts(reading, cast, [start for start, _ in direct])
    made = [*(pair for pair in direct if not _is_in_told(pair[1], told)), *told, *deeds]
    made.sort(key=lambda pair: pair[0])
    once: dict[tuple[str, str, bool], Quote] = {}
    for _, quote in made:  # what a line above the text has, too, is told once
        once.setdefault((quote.text, quote.speaker, quote.direct), quote)
    return tuple(once.values())


def _is_in_told(part: Quote, told: Sequence[tuple[int, Quote]]) -> bool:
    """Whether a statement of the same speaker that is shown has a quotation inside it."""
    around = (q for _, q in told if (q.speaker, q.actor) == (part.speaker, part.actor))
    (first, *more) = part.evidence
    return not more and any(
        piece.sentence == first.sentence and piece.start < first.start < first.end <= piece.end
        for quote in around
        for piece in quote.evidence
    )


def _direct(reading: Reading, cast: Cast) -> Iterator[tuple[int, Quote]]:
    told = [turn for said in quoted(reading) if (turn := _of_turn(said, reading))]
    last: tuple[Attribution, Quote] | None = None
    for said, behind in zip_longest(told, told[1:]):
        made = _told_directly(said, behind, reading, cast)
        if made is None:
            continue
        if last is not None and made.clause is not None and made.clause == last[1].clause:
            last = _with_part(*last, said, made, reading)
            continue
        if last is not None:
            yield last[0].pieces[0][0], last[1]
        last = said, made
    if last is not None:
        yield last[0].pieces[0][0], last[1]


def _told_directly(
    said: Attribution, behind: Attribution | None, reading: Reading, cast: Cast
) -> Quote | None:
    """A direct quotation, if it is one to be told; ``behind`` is the next one of the article."""
    words = sum(len(bare_words(text)) for text in said.texts)
    short = words < SHORTEST and not _is_verdict(said, reading)
    if short or said.rule in UNSURE or _is_in_headline(said, reading):
        return None
    made = _quote(reading, said, cast, direct=True)
    if made.clause is None and is_scrap_first(said, reading, SHORTEST):
        said = replace(said, pieces=said.pieces[1:], texts=said.texts[1:])
        made = _quote(reading, said, cast, direct=True)
    goes_on = behind is not None and behind.cue == said.cue
    if words < SHORTEST and (made.clause is None or goes_on or not _judges(said, made)):
        return None  # 'called it a "joke" and "old"': the second shows both
    if not _is_known(made, reading):
        return None
    if said.rule == LABEL and made.actor is None and not is_posted(said, made, reading):
        return None
    if is_misplaced(said, made, reading, cast):
        return None
    cue = said.cue
    heard = cue is None or not (is_doubted(cue, reading) or is_on_record(cue, reading))
    heard = heard and not _is_told_on(said, reading, cast)
    return made if heard and (said.rule != "signed" or made.sourcing == "named") else None


def _with_part(
    said: Attribution, made: Quote, part: Attribution, more: Quote, reading: Reading
) -> tuple[Attribution, Quote]:
    """A quotation with another part of the same clause, with which it is shown once."""
    whole = replace(said, pieces=(*said.pieces, *part.pieces), texts=(*said.texts, *part.texts))
    text = said_in(reading, whole.pieces)
    return whole, replace(made, text=text, evidence=(*made.evidence, *more.evidence))


def _is_verdict(said: Attribution, reading: Reading) -> bool:
    """Whether few quoted words are what somebody calls another: 'described Roe as a "hero"'.

    Not what he calls "it", of which only the text before tells, nor what another clause does:
    'branded Roe wrong for saying that Elm was "mad"'.
    """
    cue, words = said.cue, reading.pack.speech
    by_others = said.rule == "introduced" and cue is not None and is_passive(cue)
    if cue is None or not (said.rule == "partial" or by_others):
        return False
    if tensed_of(cue).tag_ not in TENSED:
        return False
    if cue.dep_ != "ROOT":
        return False  # 'what Roe called a "joke"', 'clerks said he called it a "joke"'
    behind = cue.doc[cue.i + 1 : cue.sent.end]
    told = list(takewhile(lambda t: t.idx < said.pieces[0][0], behind))
    links = words.accusing.get(cue.lemma_.lower(), frozenset())
    found = {t.lower_ for t in told} & links
    named = cue.lemma_.lower() in words.calling or found & words.as_said
    plain = not any(is_third(t) or t.tag_ in TENSED for t in told)
    return bool(named) and found <= words.as_said and plain


def _judges(said: Attribution, made: Quote) -> bool:
    """Whether it is a known actor's verdict: "doctors call it “long flu”" tells a term.

    So does what a body calls its own wares: 'Acme calls it "quick pay"'.
    """
    usual = said.cue is not None and said.cue.tag_ in PRESENT
    return made.actor is not None and (made.sourcing == "named" or not usual)


def _of_turn(said: Attribution, reading: Reading) -> Attribution | None:
    """What a reader learns from a turn of a transcript: its first sentences.

    None where it only answers, and means little without the question: "It has. We did", "No, we".
    """
    if said.rule != LABEL:
        return said
    start, end = said.pieces[0]
    spans = [s for s in reading.spans if start < s.end_char and s.start_char < end]
    first = [t for t in spans[0] if t.idx >= start] if spans else []
    words = [t for t in first if t.is_alpha]
    if len(words) < SHORTEST or words[0].lower_ in reading.pack.certainty.negations:
        return None
    subject = next((t for t in first if t.dep_ in NOUN_SUBJECTS), None)
    if subject is not None and is_open(subject):
        return None
    long = (s.end_char for s in spans if len(reading.text[start : s.end_char].split()) >= ENOUGH)
    last = next(long, None)
    pieces = said.pieces if last is None else ((start, min(end, last)),)
    return replace(said, pieces=pieces, texts=tuple(reading.text[a:b] for a, b in pieces))


def _reported(reading: Reading, cast: Cast) -> Iterator[tuple[int, Quote]]:
    said: tuple[Attribution, Quote] | None = None
    for report in reported(reading):
        if _is_brief(report, reading) or _is_in_headline(report, reading):
            continue
        if any(map(closes_alone, report.texts)):
            continue  # 'He runs,” Roe said', told by somebody else
        if len(report.pieces) == 1 and withholds(reading.words_at(*report.pieces[0]), reading.pack):
            continue
        if not _is_counted(report, reading) and not _is_heard_of(report, reading, cast):
            made = _quote(reading, report, cast, direct=False)
            if _names_its_speaker(report, made, reading, cast):
                continue
            if _is_known(made, reading) and not hangs(report, made, reading, cast):
                if said is not None and _is_told_in(report, made, *said):
                    continue
                said = report, made
                yield report.pieces[0][0], made


def _names_its_speaker(said: Attribution, made: Quote, reading: Reading, cast: Cast) -> bool:
    """Whether a statement names who seems to make it, as somebody else would: "saying that Roe".

    "Roe was shown in a film with the rebel holding him, saying that | Roe's life was at risk".
    """
    person = cast.by_id(made.actor)
    if said.source is not None and said.source.lower_ in reading.pack.speech.personal:
        return False  # "Roe is ill, he said"
    words = (t for t in reading.words_in(said.pieces) if t.pos_ == "PROPN")
    named = any(cast.at(t) is person for t in words)
    return person is not None and person.kind == "person" and named


def _acts(reading: Reading, cast: Cast, quoted_at: Sequence[int]) -> Iterator[tuple[int, Quote]]:
    """What known people and bodies do by saying something, where no quotation shows it."""
    for act in acts(reading):
        start, end = act.pieces[0]
        if any(start < at < end for at in quoted_at) or _is_in_headline(act, reading):
            continue
        if act.source is None or not is_named(act.source, reading):
            continue
        if len(bare_words(act.texts[0])) < SHORTEST_ACT or _is_heard_of(act, reading, cast):
            continue
        made = _quote(reading, act, cast, direct=False)
        unknown = hangs(act, made, reading, cast) or is_done_to_unknown(act, made, reading)
        unknown = unknown or (act.source.pos_ == "PRON" and _has_namesake(made.actor, cast))
        if made.actor is not None and not unknown:
            yield start, made


def _has_namesake(actor: str | None, cast: Cast) -> bool:
    """Whether another person of the article has the same surname: "Roe" beside "Roe Jr."."""
    people = {a.id: a for a in cast.actors if a.kind == "person"}
    own = people.pop(actor or "", None)
    return own is not None and any(
        surname(own) in a.name.split() or surname(a) in own.name.split() for a in people.values()
    )


def _is_told_in(report: Attribution, made: Quote, around: Attribution, told: Quote) -> bool:
    """Whether a statement is what its speaker tells that he said: "Roe said he told her | it sank".

    It may be what he does not say any more: "Roe admitted telling them that it sank".
    """
    start, end = around.pieces[-1]
    inside = start <= report.pieces[0][0] and report.pieces[-1][1] <= end
    return inside and (made.speaker, made.actor) == (told.speaker, told.actor)


def _is_brief(said: Attribution, reading: Reading) -> bool:
    """Whether a statement has too few words to tell something: what is to be done may have three.

    "It would appeal", but neither "it was late" nor "it would be". So has one that breaks off:
    "died without, | his sister says, ever having".
    """
    words = sum(len(bare_words(text)) for text in said.texts)
    span = reading.words_at(*said.pieces[-1])
    last = next((t for t in reversed(span or ()) if not t.is_punct), None)
    does = last is not None and last.pos_ == "VERB" and is_modal(last)
    return words < SHORTEST - does or (last is not None and _breaks_off(last))


def _breaks_off(last: Token) -> bool:
    """Whether the last word of a statement is a preposition that lacks its noun."""
    bare = last.tag_ == "IN" and last.dep_ == "prep" and last.n_rights == 0
    return bare and last.i + 1 < len(last.doc) and last.nbor().text == ","


def _is_counted(said: Attribution, reading: Reading) -> bool:
    """Whether a statement is a statistic: "official figures show", but "senior figures said"."""
    source, words = said.source, reading.pack.speech
    if source is None or said.cue is None or source.lemma_.lower() not in words.tallies:
        return False
    people = source.lemma_.lower() in reading.pack.amounts.figures
    people = people and said.cue.lemma_.lower() not in words.showing
    return not people or all(t.dep_ != "amod" for t in source.lefts)


def _is_known(quote: Quote, reading: Reading) -> bool:
    """Whether a reader learns who speaks: no "he" of whom nobody knows whom it means, no share."""
    if not quote.speaker or (quote.actor is None and names_nobody(quote.speaker, reading.pack)):
        return False
    shares = amounts(quote.speaker, reading.pack.amounts)  # "some 55 percent", "two-thirds"
    share = any(amount.kind == "share" for amount in shares)
    return not share and not names_share(quote.speaker, reading.pack)


def _is_heard_of(said: Attribution, reading: Reading, cast: Cast) -> bool:
    """Whether the article only has it from others, or from nobody sure, that somebody said so."""
    if said.cue is None or said.source is None:
        return False
    speaker = voice(said.source, reading, cast, named_in(said, reading, cast))
    return is_doubted(said.cue, reading) or is_hearsay(said.cue, speaker, reading, cast)


def _is_told_on(said: Attribution, reading: Reading, cast: Cast) -> bool:
    """Whether somebody else tells that it was said, as his own statement shows."""
    if said.cue is None or said.source is None:
        return False
    speaker = voice(said.source, reading, cast, named_in(said, reading, cast))
    return is_told_on(said.cue, speaker, reading, cast)


def _is_in_headline(said: Attribution, reading: Reading) -> bool:
    """Whether words stand in the headline, which only sums up what the text tells."""
    first = reading.words_at(*said.pieces[0])
    at = reading.index(first[0]) if first is not None else 0
    return reading.article.sentences[at].paragraph == 0


def _quote(reading: Reading, said: Attribution, cast: Cast, *, direct: bool) -> Quote:
    assert said.source is not None
    who: Voice = voice(said.source, reading, cast, named_in(said, reading, cast))
    actor = cast.by_id(who.actor)
    told = who.words if actor is not None else words_for(said.source, who, reading, cast)
    speaker = actor.name if actor is not None else told or ""
    around = clause_of(said, reading) if direct else ()
    clause = joined(reading.text[start:end] for start, end in around)
    evidence: list[Evidence] = []
    for start, end in said.pieces:
        evidence += reading.evidences(start, end)
    meant = () if direct else _meant(reading, said, cast, who)
    first = " ".join(bare_words(said.texts[0])[:IN_ID])
    sure: Confidence = "medium" if said.rule in MEDIUM or not direct else "high"
    return Quote(
        id=slug_of(f"{speaker} {first}"),
        evidence=tuple(evidence),
        rule=said.rule,
        confidence=sure,
        text=said_in(reading, said.pieces),
        speaker=speaker,
        actor=who.actor,
        direct=direct,
        clause=clause or None,
        sourcing=who.sourcing,
        meant=tuple(name for name, _ in meant),
        places=tuple(place for _, place in meant),
    )


def _meant(
    reading: Reading, said: Attribution, cast: Cast, who: Voice
) -> tuple[tuple[str, int], ...]:
    """Whom the pronouns of a statement stand for, if not for its speaker, and where they end."""
    words = [*reading.words_in(said.pieces)]
    subject = next((t for t in words if t.dep_ in NOUN_SUBJECTS), None)
    known: tuple[Actor, ...] = ()
    if subject is not None and subject.lower_ in reading.pack.speech.personal and is_open(subject):
        actors = meant_by(subject, reading, cast)
        clear = len(actors) == 1 and actors[0].kind == "person" and actors[0].id != who.actor
        known = actors if clear else ()
    besides = {who.actor} if who.actor is not None else set()
    found = brackets(words, (subject, known), reading, cast, besides=besides)
    return tuple((actor.id, place_in(reading, said.pieces, token)) for token, actor in found)
