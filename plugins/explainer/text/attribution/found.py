"""Attributions: every quoted or reported stretch of an article with the noun that is its source."""

from __future__ import annotations

import dataclasses
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from explainer.text.attribution.natives import is_age
from explainer.text.attribution.nearby import Speaker, is_cue, is_one_of_those
from explainer.text.attribution.neutral import stands_for
from explainer.text.attribution.phrases import phrase_of
from explainer.text.attribution.reported import Kind, Report, reports_of
from explainer.text.attribution.reporting import relays
from explainer.text.attribution.scene import Scene, scene_of
from explainer.text.attribution.speakers import speakers_of
from explainer.text.attribution.voices import speaks
from explainer.text.status.untold import is_unfounded
from explainer.text.syntax.clauses import ASKING, NOUN_SUBJECTS, PERSONAL, VERBAL
from explainer.text.syntax.features import is_pointing

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.model import Reading


TENSED = frozenset({"VBD", "VBN", "VBZ", "VBP", "MD"})
"""Tags of verbs with a tense; parsers take one past form for the other."""
LEADING = (":", ".", "?", "!")
"""Marks behind words that stand before a quotation and are no part of it."""
LEADS = frozenset(",:")
"""Marks between a verb of saying and the quotation that it leads to."""
SCRAP = 4
"""Words between marks; fewer are told with the words around them."""
UNTENSED = frozenset({"VB", "VBG"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Words that somebody other than the article says.

    Attributes:
        pieces: Offsets in ``doc.text``, each within one paragraph; of a direct quotation with
            its marks.
        texts: The words of the pieces.
        kind: "direct" for words between quotation marks, else the kind of report.
        source: The noun or pronoun that names who says it; None for an impersonal report.
        phrase: The words that name the source; None without one.
        mention: The word that stands for the source at the cue: "who" where that is its subject.
        cue: The word that reports it; None where only the place in the text tells.
        rule: The name of the rule that found the source.
        clause: False for a phrase, a question and what is told as not said.
    """

    pieces: tuple[tuple[int, int], ...]
    texts: tuple[str, ...]
    kind: Kind | Literal["direct"]
    source: Token | None
    phrase: Span | None
    mention: Token | None
    cue: Token | None
    rule: str
    clause: bool = True


def attributions(reading: Reading) -> tuple[Attribution, ...]:
    """Give every attribution of an article, in the order of the article.

    Quoted words come with their speaker; what is reported without marks is left out where most of
    it stands between marks.
    """
    scene = scene_of(reading)
    direct = _direct(scene, speakers_of(scene))
    quoted: list[Attribution | None] = [None] * len(scene.offsets)
    for number, said in direct:
        first, last = scene.tokens[number]
        inside = scene.doc[first:last].text.split()  # "doesn't" is one
        if sum(any(c.isalnum() for c in word) for word in inside) >= SCRAP:
            quoted[first:last] = [said] * (last - first)
    told = [_reported(scene, report) for report in reports_of(scene) if _new(report, quoted)]
    found = [attribution for _, attribution in direct] + told
    return tuple(sorted(found, key=lambda a: a.pieces[0]))


def quoted(reading: Reading) -> tuple[Attribution, ...]:
    """Give the direct quotations of an article; one that "he said" interrupts is one."""
    scene = scene_of(reading)
    found: list[Attribution] = []
    last = -1
    for number, attribution in _direct(scene, speakers_of(scene)):
        if found and last == number - 1 and _goes_on(scene, found[-1], attribution, number):
            before = found.pop()
            attribution = dataclasses.replace(
                before,
                pieces=before.pieces + attribution.pieces,
                texts=before.texts + attribution.texts,
            )
        found.append(attribution)
        last = number
    return tuple(found)


def _goes_on(scene: Scene, before: Attribution, after: Attribution, number: int) -> bool:
    """Whether a quotation carries on the one before it: over a paragraph, or around "he said"."""
    if scene.quotations[number].continues:
        return before.source == after.source
    start, end = scene.tokens[number - 1][1], scene.tokens[number][0]
    if start == end:
        together = scene.bounds(start - 1) == scene.bounds(start)
        return together and before.source == after.source
    cue = before.cue
    inside = cue is not None and start <= cue.i < end and scene.doc[end - 1].is_punct
    if not inside or before.rule not in {"said-after", "beside"}:
        return False
    between = scene.doc[start : end - 1]
    ends = sum(scene.ends_sentence(token) for token in between)
    apart = not scene.ends_sentence(scene.doc[end - 1]) and _has_more(between, cue, scene)
    return ends == 0 and before.source == after.source and not apart


def _has_more(between: Span, cue: Token | None, scene: Scene) -> bool:
    """Whether a part is told in a clause of its own: '"No," he said, noting they "stay"'."""
    verbs = (t for t in between if t != cue and t.pos_ in VERBAL and is_cue(t, scene))
    says = next(verbs, None)
    return says is not None and any(t.dep_ in NOUN_SUBJECTS and t.i > says.i for t in between)


def reported(reading: Reading) -> tuple[Attribution, ...]:
    """Give the clauses that an article reports as what somebody says, in its order.

    What things seem to say ("the move suggests that") is no statement.
    """
    found: list[Attribution] = []
    told_of = attributions(reading)
    cues = {t.pieces[0][0]: t.cue.idx for t in told_of if t.kind == "direct" and t.cue is not None}
    for told in told_of:
        if not _is_statement(told, reading) or _holds_saying(told, cues, scene_of(reading)):
            continue
        if not (found and _holds(found[-1], told)):
            found.append(told)
    return tuple(found)


def _is_statement(told: Attribution, reading: Reading) -> bool:
    if told.kind != "statement" or told.source is None or told.cue is None:
        return False
    scene = scene_of(reading)
    source = stands_for(told.source, scene)
    words = reading.pack.speech
    if source.lower_ in words.neutral:
        return False
    if source is not told.source and told.cue.lemma_.lower() not in words.saying:
        return False  # "it is cheap, considering that"
    if _is_infinitive(told, reading):
        return False  # "predicted more rain to come"
    named = any(t.dep_ == "appos" and t.pos_ == "PROPN" for t in told.source.rights)
    counted = told.source.like_num or told.source.lower_ in reading.pack.amounts.percent
    named |= is_one_of_those(told.source, reading.pack) or is_age(told.source, reading.pack)
    if counted and not named:
        return False  # "another 7% said": a figure; not "one of them, Ann Roe, said"
    if told.cue.lemma_.lower() in reading.pack.speech.meaning or _is_count(told.source):
        return False
    if is_unfounded(told.cue, reading.pack) or _is_broken_off(told, scene):
        return False
    if told.source.dep_ == "nsubjpass" and is_pointing(told.source.left_edge):
        return False  # "this article was changed to note that"
    if _is_joint(told, reading):
        return False
    after = told.pieces[-1][1]
    text = scene.text[after : after + 1]
    return told.clause and text != ":" and (named or speaks(source, told.cue, reading.pack))


def _is_joint(told: Attribution, reading: Reading) -> bool:
    """Whether a conjunction opens what is told, or ends it: "there was none and, Lang said, …"."""
    words = reading.words_in(told.pieces)
    spoken = [t for t in words if not t.is_punct and t.pos_ != "ADV"]
    joins = reading.pack.names.joiners  # not "in a year or so"
    return any(t.dep_ == "cc" and t.lower_ in joins for t in (*spoken[:1], *spoken[-1:]))


def _is_broken_off(told: Attribution, scene: Scene) -> bool:
    """Whether a statement ends within what somebody in it says: 'recalled that he said, "'.

    Or within words that go on in the next sentence: 'said it was "sad'.
    """
    start, end = told.pieces[-1]
    last = bisect_left(scene.offsets, end) - 1
    number = scene.inside[last]
    if is_cue(scene.doc[last], scene):
        behind = scene.doc[last + 1 : last + 3]  # "…, \""
        return any(scene.inside[t.i] >= 0 for t in behind) and behind[0].text in LEADS
    if number < 0 or not start < scene.quotations[number].start:
        return False
    before = scene.doc[scene.tokens[number][0] - 1]
    goes_on = scene.tokens[number][1] > scene.doc[last].sent.end
    return scene.quotations[number].end > end and (goes_on or before.text in LEADS)


def _is_count(source: Token) -> bool:
    """Whether who speaks is a number of those told before: "almost all of them", "all of whom"."""
    some = source.pos_ in {"PRON", "DET"} and source.tag_ not in PERSONAL
    of = (t for link in source.rights if link.dep_ == "prep" for t in link.rights)
    nobody = any(t.dep_ == "pobj" and t.tag_ in {*PERSONAL, *ASKING} for t in of)
    return some and (nobody or any(t.dep_ == "advmod" for t in source.lefts))


def _is_infinitive(told: Attribution, reading: Reading) -> bool:
    """Whether the words reported have no verb, or an infinitive alone."""
    tags = {t.tag_ for t in reading.words_in(told.pieces)}
    return not tags & TENSED and ("TO" in tags or not tags & UNTENSED)


def _holds_saying(told: Attribution, cues: Mapping[int, int], scene: Scene) -> bool:
    """Whether media only pass on a quotation: '"No," Lang said, according to the paper'.

    So does one that leads up to it with a colon: 'Lang was blunt: "No," he said'; a sentence before
    it is not what he says.
    """
    assert told.cue is not None
    assert told.source is not None
    passed_on = relays(told.cue, told.source, scene.pack)
    if passed_on and any(start < cues.get(start, -1) < end for start, end in told.pieces):
        return True
    same = (at for at, cue in cues.items() if cue == told.cue.idx)
    inside = (at for at in same if any(start < at < end for start, end in told.pieces))
    return any(scene.text[max(0, at - 2) : at].rstrip().endswith(LEADING) for at in inside)


def _holds(before: Attribution, after: Attribution) -> bool:
    """Whether a statement is a part of the one before, by the same source."""
    return before.pieces[-1][1] >= after.pieces[-1][1] and before.source == after.source


def _direct(scene: Scene, speakers: tuple[Speaker | None, ...]) -> list[tuple[int, Attribution]]:
    found = []
    for number, speaker in enumerate(speakers):
        if speaker is not None:
            start, end = _extent(scene, number)
            attribution = Attribution(
                pieces=((start, end),),
                texts=(scene.text[start:end],),
                kind="direct",
                source=speaker.source,
                phrase=phrase_of(speaker.source, scene.pack),
                mention=_mention(scene, speaker.source, speaker.cue),
                cue=speaker.cue,
                rule=speaker.rule,
            )
            found.append((number, attribution))
    return found


def _extent(scene: Scene, number: int) -> tuple[int, int]:
    """The offsets of a quotation: of one that nothing closes the first sentence.

    Its mark was forgotten, and what follows may be the article's, up to a sentence with "I".
    """
    quotation, after = scene.quotations[number], number + 1
    carried = after < len(scene.quotations) and scene.quotations[after].continues
    if quotation.closed or carried:
        return quotation.start, quotation.end
    first, behind = scene.tokens[number]
    end, open_end = quotation.end, True
    for token in scene.doc[first + 1 : behind]:
        last = token.i + 1 == behind
        if token.lower_ in scene.pack.glance.selves:
            open_end = True
        if open_end and (last or (scene.ends_sentence(token) and token.nbor().is_sent_start)):
            end, open_end = _end(token), False
    return quotation.start, end


def _new(report: Report, quoted: Sequence[Attribution | None]) -> bool:
    """Whether less than half of the words reported stand between quotation marks.

    Not counted are those that somebody else is told to have said: 'Poe said Roe told her, "…"'.
    """
    words = [i for start, end in report.pieces for i in range(start, end)]
    bare = [i for i in words if not report.cue.doc[i].is_punct]
    parts = (quoted[i] for i in bare)
    return 2 * sum(p is not None and not _is_retold(p, report) for p in parts) < len(bare)


def _is_retold(said: Attribution, report: Report) -> bool:
    """Whether a report tells that somebody else said what is quoted in it.

    Not 'Poe said it closed but added, "…", Poe said': both are Poe.
    """
    one, teller = said.source, report.source
    if said.cue is None and one is not None and one.nbor().text == ":":
        return False  # 'Clerks agree - Ann Poe: "'
    cue = said.cue if said.cue is not None else one
    if cue is None or (one is not None and teller is not None and one.text == teller.text):
        return False
    return any(start <= cue.i < end for start, end in report.pieces)


def _reported(scene: Scene, report: Report) -> Attribution:
    doc = scene.doc
    pieces = tuple((doc[start].idx, _end(doc[end - 1])) for start, end in report.pieces)
    return Attribution(
        pieces=pieces,
        texts=tuple(scene.text[start:end] for start, end in pieces),
        kind=report.kind,
        source=report.source,
        phrase=phrase_of(report.source, scene.pack) if report.source is not None else None,
        mention=_mention(scene, report.source, report.cue),
        cue=report.cue,
        rule=f"{report.kind}-{report.cue.dep_}",
        clause=report.is_clause(scene.pack.speech),
    )


def _end(token: Token) -> int:
    return token.idx + len(token.text)


def _mention(scene: Scene, source: Token | None, cue: Token | None) -> Token | None:
    """The relative pronoun that is the subject of a cue, or the source itself."""
    subject = scene.grammar.subjects.get(cue.i) if cue is not None else None
    relative = subject is not None and subject.lower_ in scene.pack.speech.relatives
    return subject if relative else source
