"""In their words: direct quotations with their speakers, and reported statements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from explainer.model import (
    Actor,
    Confidence,
    Evidence,
    Fact,
    Facts,
    Reading,
    Section,
    Sourcing,
    internal,
    refers_to,
)
from explainer.sections.actors import ACTORS
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
from explainer.text.attribution.hearsay import is_doubted, is_hearsay, is_on_record
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.brackets import behind, brackets
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.lost import announces, lost_in
from explainer.text.coreference.meant import is_open, meant_by
from explainer.text.coreference.naming import is_third
from explainer.text.marks import CLOSING, ELISION, ENDS, MARKS, OPENING
from explainer.text.slugs import slug_of
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import CLAUSES, NOUN_SUBJECTS, PLURAL
from explainer.text.syntax.features import is_neuter, is_several

if TYPE_CHECKING:
    from spacy.tokens import Token

SHORTEST = 4
"""Words inside the marks; fewer are a scare quote or a term."""
IN_ID = 5
"""Words of a quotation in its id."""
ENOUGH = 50
"""Words of a turn of a transcript behind which a sentence is the last that is quoted."""
LABEL = "label-tells"
"""The rule for a turn of a transcript."""
UNSURE = frozenset({"earlier", "acting", "label-asks"})
"""Rules that are right too seldom to name a speaker to readers, and who only puts questions."""
MEDIUM = frozenset({"partial", "beside", "colon", "led-in", "sentence-before", "paragraph-before"})
"""Rules that rest on the parse of a whole clause, or on the place in the text alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(Fact):
    """What somebody said.

    Attributes:
        text: As it stands in the article, quotation marks included where it is direct; what
            interrupts it ("he said") is an ellipsis.
        speaker: A name where the article names the speaker anywhere, else the article's words.
        actor: Id of the speaker in the who's who; None for two speakers or an unnamed one.
        direct: True for words inside quotation marks, False for reported speech.
        clause: The article's clause around quoted words that are only a part of one, their subject
            or verb included; None where they can stand alone.
        meant: Ids of who's-who entries for whom the pronouns of reported speech stand, where that
            is not who speaks.
        places: For each of them the characters of the text up to the end of its pronoun, never
            shown.
    """

    text: str
    speaker: str
    actor: str | None = refers_to("actors", None)
    direct: bool = True
    clause: str | None = None
    sourcing: Sourcing = "named"
    meant: tuple[str, ...] = refers_to("actors", ())
    places: tuple[int, ...] = internal(())


def extract(reading: Reading, found: Facts) -> Iterable[Quote]:
    """Find direct and reported statements in the order of the article."""
    cast = Cast.of(reading, found.of(ACTORS))
    direct = list(_direct(reading, cast))
    shown = frozenset(q.clause for _, q in direct if q.clause is not None)
    told = (pair for pair in _reported(reading, cast) if pair[1].text not in shown)
    made = [*direct, *told]
    made.sort(key=lambda pair: pair[0])
    return tuple(quote for _, quote in made)


def _direct(reading: Reading, cast: Cast) -> Iterator[tuple[int, Quote]]:
    for quote in (turn for said in quoted(reading) if (turn := _of_turn(said, reading))):
        words = sum(len(_bare(text)) for text in quote.texts)
        if words < SHORTEST or quote.rule in UNSURE or _is_in_headline(quote, reading):
            continue
        made = _quote(reading, quote, cast, direct=True)
        if not _is_known(made, reading) or (quote.rule == LABEL and made.actor is None):
            continue
        cue = quote.cue
        heard = cue is None or not (is_doubted(cue, reading) or is_on_record(cue, reading))
        if heard and (quote.rule != "signed" or made.sourcing == "named"):
            yield quote.pieces[0][0], made


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


def _hangs(said: Attribution, made: Quote, reading: Reading, cast: Cast) -> bool:
    """Whether a statement tells of somebody or something that only the text before names.

    Who says it stands beside it, so "he" may be a person who speaks, "it" and "they" a body or
    whoever speaks for one; and nothing is missing where "it" stands for what follows.
    """
    spans = (reading.doc.char_span(s, e, alignment_mode="expand") for s, e in said.pieces)
    told = [token for span in spans for token in span or ()]
    inside, known = scene_of(reading).inside, set[int]()
    speaks = partial(_may_speak, said=said, made=made, reading=reading, cast=cast)
    for word in told:
        shown = inside[word.i] >= 0 or _place(reading, said.pieces, word) in made.places
        if is_third(word) and (shown or _is_empty(word, told, reading) or speaks(word)):
            known.add(word.i)
    first = told[0] if told else None
    pointing = first is not None and first.dep_ in NOUN_SUBJECTS and inside[first.i] < 0
    if pointing and first is not None and not is_third(first) and is_open(first):
        return True  # "that was not her view"
    return lost_in(told, known, reading, cast) is not None


def _is_empty(pronoun: Token, told: Sequence[Token], reading: Reading) -> bool:
    """Whether "it" only stands for a clause behind it: "it was vital that", "it appeared they".

    Or for nothing: "what it took", "when it comes to".
    """
    if pronoun.dep_ not in NOUN_SUBJECTS or not is_neuter(pronoun):
        return False
    words, before = reading.pack.speech, pronoun.doc[max(0, pronoun.i - 1)]
    asked = before.tag_ in {"WP", "WRB", "WDT"} and before.lower_ not in words.relatives
    if asked or pronoun.head.lemma_.lower() in words.seeming:
        return True
    follows = any(t.dep_ in CLAUSES and t.i > pronoun.head.i for t in told)
    return follows and (not is_open(pronoun) or announces(pronoun, reading))


def _may_speak(
    pronoun: Token, said: Attribution, made: Quote, reading: Reading, cast: Cast
) -> bool:
    """Whether a pronoun of a statement may stand for who says it."""
    source, cue, words = said.source, said.cue, reading.pack.speech
    assert source is not None
    actor = next((a for a in cast.actors if a.id == made.actor), None)
    lemma, gender = source.lemma_.lower(), reading.pack.names.pronouns.get(pronoun.lower_)
    paper = lemma in words.bodies | words.documents
    if gender is not None:
        if actor is not None:
            return actor.kind == "person" and cast.gender(actor) in {gender, None}
        own = words.personal.get(source.lower_) if is_third(source) else gender
        return own == gender and source.tag_ not in PLURAL and not paper
    speaks_for = cue is not None and any(t.lemma_.lower() in words.spokespeople for t in cue.sent)
    body = actor.kind != "person" if actor is not None else made.sourcing == "institution"
    if body or speaks_for:
        return True
    several = source.tag_ in PLURAL or lemma in reading.pack.amounts.collectives
    several |= source.pos_ in {"DET", "PRON", "ADJ"} or _is_row(source)
    if actor is None and not several:
        named = source.pos_ == "PROPN"  # nobody knows whose name it is
        one = is_person(source, reading.pack) or lemma in words.people | words.offices
        one |= lemma.endswith(reading.pack.names.role_endings)
        return not is_third(source) and (paper or named or not one)
    return several and is_several(pronoun)


def _is_row(source: Token) -> bool:
    """Whether "and" ties somebody to who speaks: "Tom and Ann Roe"."""
    row = (*source.rights, *source.head.children) if source.dep_ == "conj" else source.rights
    return any(t.dep_ == "conj" for t in row)


def _reported(reading: Reading, cast: Cast) -> Iterator[tuple[int, Quote]]:
    for report in reported(reading):
        words = sum(len(_bare(text)) for text in report.texts)
        if words < SHORTEST or _is_in_headline(report, reading) or _is_counted(report, reading):
            continue
        if not _is_heard_of(report, reading, cast):
            made = _quote(reading, report, cast, direct=False)
            if _is_known(made, reading) and not _hangs(report, made, reading, cast):
                yield report.pieces[0][0], made


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
    if quote.actor is None and names_nobody(quote.speaker, reading.pack):
        return False
    shares = amounts(quote.speaker, reading.pack.amounts)  # "some 55 percent", "two-thirds"
    share = any(amount.kind == "share" for amount in shares)
    return not share and not names_share(quote.speaker, reading.pack)


def _is_heard_of(said: Attribution, reading: Reading, cast: Cast) -> bool:
    """Whether the article only has it from others, or from nobody sure, that somebody said so."""
    if said.cue is None or said.source is None:
        return False
    speaker = voice(said.source, reading, cast, _named(reading, said, cast))
    return is_doubted(said.cue, reading) or is_hearsay(said.cue, speaker, reading, cast)


def _is_in_headline(said: Attribution, reading: Reading) -> bool:
    """Whether words stand in the headline, which only sums up what the text tells."""
    first = reading.doc.char_span(*said.pieces[0], alignment_mode="expand")
    at = reading.index(first[0]) if first is not None else 0
    return reading.article.sentences[at].paragraph == 0


def _bare(text: str) -> list[str]:
    """The words of a piece, without those that are marks alone."""
    words = text.split()
    return [word for word in words if word.isalnum() or any(c.isalnum() for c in word)]


def _quote(reading: Reading, said: Attribution, cast: Cast, *, direct: bool) -> Quote:
    assert said.source is not None
    who: Voice = voice(said.source, reading, cast, _named(reading, said, cast))
    actor = next((a for a in cast.actors if a.id == who.actor), None)
    speaker = actor.name if actor is not None else who.words
    around = clause_of(said, reading) if direct else ()
    clause = _joined(reading.text[start:end] for start, end in around)
    evidence: list[Evidence] = []
    for start, end in said.pieces:
        evidence += reading.evidences(start, end)
    meant = () if direct else _meant(reading, said, cast, who)
    first = " ".join(_bare(said.texts[0])[:IN_ID])
    sure: Confidence = "medium" if said.rule in MEDIUM or not direct else "high"
    return Quote(
        id=slug_of(f"{speaker} {first}"),
        evidence=tuple(evidence),
        rule=said.rule,
        confidence=sure,
        text=_said(reading, said.pieces),
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
    spans = [reading.doc.char_span(s, e, alignment_mode="expand") for s, e in said.pieces]
    words = [token for span in spans for token in span or ()]
    subject = next((t for t in words if t.dep_ in NOUN_SUBJECTS), None)
    known: tuple[Actor, ...] = ()
    if subject is not None and subject.lower_ in reading.pack.speech.personal and is_open(subject):
        actors = meant_by(subject, reading, cast)
        clear = len(actors) == 1 and actors[0].kind == "person" and actors[0].id != who.actor
        known = actors if clear else ()
    besides = {who.actor} if who.actor is not None else set()
    found = brackets(words, (subject, known), reading, cast, besides=besides)
    return tuple((actor.id, _place(reading, said.pieces, token)) for token, actor in found)


def _place(reading: Reading, pieces: Sequence[tuple[int, int]], token: Token) -> int:
    """Characters of the words of several pieces up to the end of a token."""
    end = behind(token)
    before = [(start, min(stop, end)) for start, stop in pieces if start < end]
    return len(_said(reading, before))


def _said(reading: Reading, pieces: Sequence[tuple[int, int]]) -> str:
    """The words of a quotation; of pieces with no word between them the marks there are left out.

    "It shut. | "It will not open." are two paragraphs of one quotation.
    """
    texts: list[str] = []
    for number, (start, end) in enumerate(pieces):
        text = reading.text[start:end]
        before = texts[-1].rstrip() if texts else ""
        closed = before[-1:] in MARKS and before[-1:] not in OPENING and before[0] in MARKS
        before = before.removesuffix(before[-1:]) if closed else before
        apart = set(reading.text[pieces[number - 1][1] : start]) - MARKS.keys()
        if "".join(apart).strip() or before[-1:] not in ENDS:
            texts.append(text)
        else:
            opened = text[0] in MARKS and text[0] not in CLOSING
            texts[-1] = f"{before} {text[opened:]}"
    return _joined(texts)


def _joined(texts: Iterable[str]) -> str:
    """Pieces of a quotation as one text, without the line breaks of the source."""
    return ELISION.join(" ".join(text.split()) for text in texts)


def _named(reading: Reading, said: Attribution, cast: Cast) -> frozenset[str]:
    """Ids of the actors whom quoted words name: nobody speaks of himself like that."""
    if said.kind != "direct":
        return frozenset()
    spans = (reading.doc.char_span(s, e, alignment_mode="expand") for s, e in said.pieces)
    tokens = (token for span in spans if span is not None for token in span)
    found = (cast.at(token) for token in tokens if token.pos_ == "PROPN")
    return frozenset(actor.id for actor in found if actor is not None)


def join(quotes: Sequence[Quote]) -> Quote:
    """Keep the first of several equal quotations."""
    return quotes[0]


QUOTES = Section(
    name="quotes",
    fact=Quote,
    extract=extract,
    same=lambda quote: (quote.text, quote.speaker),
    join=join,
    order=lambda quote: (),
    needs=("actors",),
    path="quotes",
)
