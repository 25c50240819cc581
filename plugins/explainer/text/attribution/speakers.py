"""Speakers: who said what stands between quotation marks, by the conventions of news prose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.text.attribution.reporting import sources_above, subject_of
from explainer.text.attribution.scene import DASHES, ENDS, Scene

if TYPE_CHECKING:
    from spacy.tokens import Token

REACH = 30
"""Words between a quotation and the verb that reports it; a longer aside is not looked through."""
NOUNS = frozenset({"NOUN", "PROPN"})
VERBS = frozenset({"VERB", "AUX"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said a quotation.

    Attributes:
        source: The noun or pronoun that names the speaker.
        cue: The word that reports it; None where only the place in the text tells.
        rule: The name of the rule that found it.
    """

    source: Token
    cue: Token | None
    rule: str


def speakers_of(scene: Scene) -> tuple[Speaker | None, ...]:
    """Give the speaker of each quotation of an article; None for one that nobody says."""
    found: list[Speaker | None] = []
    for number in range(len(scene.quotations)):
        found.append(_attributed(scene, number))
    for number in range(len(found) - 1, 0, -1):
        if scene.quotations[number].continues and found[number - 1] is None:
            found[number - 1] = found[number]
    for number in range(len(found)):
        if found[number] is None:
            found[number] = _by_place(scene, number, found)
    return tuple(found)


# ------------------------------------------------------------------ said right beside it


def _attributed(scene: Scene, number: int) -> Speaker | None:
    """The speaker that the quotation's own sentence names."""
    if _is_work(scene, number):
        return None
    before = _before(scene, number)
    if before and before.rule == "introduced" and scene.last_mark(number) in "?!.":
        return before
    return _after(scene, number) or before or _within(scene, number) or _earlier(scene, number)


def _is_work(scene: Scene, number: int) -> bool:
    """Whether quoted words are the title of a work, a show or a law that a sentence mentions."""
    start = scene.tokens[number][0]
    opens = _sentence_start(scene, start) >= start
    led = not opens and _leads(scene, scene.doc[start - 1])
    return not opens and not led and scene.is_title(number)


def _after(scene: Scene, number: int) -> Speaker | None:
    """The speaker named behind a quotation: '," said X', '," X said', ', according to X'."""
    doc, words = scene.doc, scene.pack.speech
    _, start = scene.tokens[number]
    limit = min(_limit(scene, number), start + REACH)
    comma, dash = False, False
    while start < limit and (doc[start].text == "," or doc[start].text in DASHES):
        comma, dash = comma or doc[start].text == ",", dash or doc[start].text in DASHES
        start += 1
    if start >= limit or doc[start].is_punct:
        return None
    first, last = doc[start], scene.last_mark(number)
    if dash and first.ent_iob_ == "B" and scene.pack.labels.get(first.ent_type_) == "person":
        return Speaker(_noun_at(scene, start, limit) or first, None, "signed")
    if not (comma or dash or last in ",?!—") and not (last in ".…" and _reports(first, scene)):
        return None
    if first.lower_ in words.according:
        source = _noun_at(scene, start + 2, limit)
        return Speaker(source, first, "according-to") if source else None
    if first.pos_ == "CCONJ" or first.tag_ in {"VBG", "WDT", "WP", "WP$", "WRB"}:
        return None
    if first.pos_ == "SCONJ" and first.lower_ not in words.as_said:
        return None
    return _cue_behind(scene, start, limit, last)


def _cue_behind(scene: Scene, start: int, limit: int, last: str) -> Speaker | None:
    """The first reporting verb behind a quotation, with its subject on either side."""
    doc, grammar = scene.doc, scene.grammar
    at = start
    while at < limit and doc[at].pos_ in {"ADV", "AUX"} and not _reports(doc[at], scene):
        at += 1
    if at < limit and _reports(doc[at], scene):
        subject = grammar.subjects.get(doc[at].i)
        if subject is None or subject.i < at or subject.i >= limit:
            subject = _noun_at(scene, at + 1, limit)
        return Speaker(subject, doc[at], "said-after") if subject else None
    noun = _noun_at(scene, start, limit)
    if noun is None:
        return None
    for place in range(start, limit):
        token = doc[place]
        if scene.ends_sentence(token):
            break
        if _reports(token, scene) and token.pos_ in VERBS and place > noun.i:
            subject = subject_of(token, grammar, scene.pack.speech)
            if subject is None or not start <= subject.i < place:
                subject = noun
            return Speaker(subject, token, "said-after")
    verb = noun.head
    if last == "," and noun.dep_ == "nsubj" and noun.i < verb.i < limit and verb.tag_ in FINITE:
        return Speaker(noun, verb, "beside")
    return None


def _before(scene: Scene, number: int) -> Speaker | None:
    """The speaker named before a quotation: 'X said, "', 'X: "', 'according to X, "'."""
    doc, words = scene.doc, scene.pack.speech
    end = scene.tokens[number][0]
    start = _sentence_start(scene, end)
    if start >= end or not _leads(scene, doc[end - 1]):
        return None
    colon = doc[end - 1].text == ":"
    for place in range(end - 1, start - 1, -1):
        token = doc[place]
        if scene.inside[place] >= 0:
            continue
        if token.lower_ in words.according and place + 2 < end:
            source = _noun_at(scene, place + 2, end)
            return Speaker(source, token, "according-to") if source else None
        if _reports(token, scene) and (token.pos_ in VERBS or place >= end - 2):
            source = _introducer(scene, token, start)
            if source is not None:
                return Speaker(source, token, "introduced")
        if colon and token.dep_ == "nsubj" and _person(scene, token):
            return Speaker(token, None, "colon")
        if colon and place < end - REACH:
            break
    if colon:
        return _behind_colon(scene, start, end)
    if doc[end - 1].text == "," and scene.starts_alone(number):
        about = _about(scene, start, end)
        return Speaker(about, None, "led-in") if about is not None else None
    return None


def _leads(scene: Scene, token: Token) -> bool:
    """Whether a token leads up to quoted words: a comma, a colon, "that" or a verb of saying."""
    if token.text in {",", ":"} or token.text in DASHES or token.dep_ == "mark":
        return True
    return _reports(token, scene) and token.pos_ in VERBS


def _introducer(scene: Scene, cue: Token, start: int) -> Token | None:
    """The subject of a verb that introduces a quotation, never one inside a dateline."""
    source = _open(scene, subject_of(cue, scene.grammar, scene.pack.speech))
    behind = scene.dateline(scene.paragraph(cue.i))
    if source is not None and source.i < behind <= cue.i:
        return _noun_at(scene, behind, cue.i)
    if source is None and cue.tag_ in FINITE:
        return _noun_before(scene, cue.i, max(start, behind))
    return source


def _behind_colon(scene: Scene, start: int, end: int) -> Speaker | None:
    """The speaker of what stands behind a colon without a verb of saying: 'X was blunt: "'."""
    for place in range(start, end):
        token = scene.doc[place]
        if token.ent_iob_ == "B" and _person(scene, token):
            return Speaker(_noun_at(scene, place, end) or token, None, "colon")
    return None


def _within(scene: Scene, number: int) -> Speaker | None:
    """The speaker of the clause that holds quoted words: 'X said the plan was "dead"'.

    Who says a clause speaks its quoted words, rather than whom that clause makes think or know.
    """
    start, end = scene.tokens[number]
    doc, words = scene.doc, scene.pack.speech
    weak: Speaker | None = None
    for place in range(start, end):
        token = doc[place]
        if token.is_punct or start <= token.head.i < end:
            continue
        for source, cue in sources_above(token, scene.grammar, words):
            if scene.inside[source.i] == number or scene.inside[cue.i] == number:
                continue
            source = _behind_dateline(scene, source, cue)
            speaker = Speaker(source, cue, "partial")
            if cue.lemma_.lower() not in words.thinking:
                return speaker
            weak = weak or speaker
    return weak


def _earlier(scene: Scene, number: int) -> Speaker | None:
    """The speaker of the last verb of saying before quoted words, or who acts in their clause.

    For sentences whose parse does not tell: the verb stands in the same sentence.
    """
    end = scene.tokens[number][0]
    start = max(_sentence_start(scene, end), end - REACH)
    for place in range(end - 1, start - 1, -1):
        token = scene.doc[place]
        if _reports(token, scene) and token.pos_ in VERBS:
            source = _introducer(scene, token, start)
            return Speaker(source, token, "earlier") if source is not None else None
    token = scene.doc[end]
    for top in scene.doc[end : scene.tokens[number][1]]:
        if not top.is_punct and scene.inside[top.head.i] != number:
            token = top
            break
    for verb in token.ancestors:
        if verb.pos_ == "VERB" and scene.inside[verb.i] < 0:
            source = _open(scene, subject_of(verb, scene.grammar, scene.pack.speech))
            if source is not None and _person(scene, source):
                return Speaker(source, verb, "acting")
            break
    return None


def _behind_dateline(scene: Scene, source: Token, cue: Token) -> Token:
    behind = scene.dateline(scene.paragraph(cue.i))
    if source.i < behind <= cue.i:
        return _noun_at(scene, behind, cue.i) or source
    return source


# ------------------------------------------------------------------ told by the place alone


def _by_place(scene: Scene, number: int, found: list[Speaker | None]) -> Speaker | None:
    """The speaker of a quotation that stands as a sentence of its own.

    It carries on what was said before it in its paragraph, or belongs to the person whom the
    sentence before is about; a paragraph of nothing else carries on the paragraph before.
    """
    if scene.quotations[number].continues:
        return found[number - 1]
    start, end = scene.tokens[number]
    first, last = scene.bounds(start)
    if not _stands_alone(scene, number):
        return None
    before = _last_found(scene, number, first, found)
    told = _sentence_before(scene, start, first)
    if before is not None:
        speaker = found[before]
        if speaker and (told is None or _carries_on(scene, speaker, told, before)):
            return Speaker(speaker.source, None, "same-paragraph")
    if told is not None:
        return Speaker(told, None, "sentence-before")
    after = number + 1
    if after < len(found) and scene.tokens[after][0] == end and end < last:
        return found[after]
    if start == first and (end >= last or _only_quotes(scene, first, last)):
        return _paragraph_before(scene, first, number, found)
    return None


def _last_found(scene: Scene, number: int, first: int, found: list[Speaker | None]) -> int | None:
    """The last quotation before, in the same paragraph, whose speaker is known."""
    for before in range(number - 1, max(-1, number - 1 - REACH), -1):
        if scene.tokens[before][0] < first:
            return None
        if found[before] is not None:
            return before
    return None


def _carries_on(scene: Scene, speaker: Speaker, told: Token, before: int) -> bool:
    """Whether the sentence before a quotation is the one that named the last speaker."""
    gap = scene.tokens[before][1]
    return told.i < gap or told.i == speaker.source.i or _sentence_start(scene, told.i) <= gap


def _stands_alone(scene: Scene, number: int) -> bool:
    """Whether a quotation starts as a sentence does and ends as one."""
    start = scene.tokens[number][0]
    opens = _sentence_start(scene, start) >= start
    return opens and scene.starts_alone(number) and scene.last_mark(number) in ".?!…—-"


def _sentence_before(scene: Scene, start: int, first: int) -> Token | None:
    """The person whom the sentence before a quotation, in its paragraph, is about."""
    end = start - 1
    while end >= first and scene.ends_sentence(scene.doc[end]):
        end -= 1
    if end < first or scene.inside[end] >= 0:
        return None
    low = _sentence_start(scene, end)
    return _about(scene, low, end + 1)


def _about(scene: Scene, start: int, end: int) -> Token | None:
    """The person who is the subject of the tokens of a sentence; the main clause's first."""
    subjects = [
        token
        for token in scene.doc[start:end]
        if token.dep_ in {"nsubj", "nsubjpass"} and scene.inside[token.i] < 0
    ]
    for token in sorted(subjects, key=lambda t: t.head.dep_ != "ROOT"):
        if _person(scene, token):
            return token
    return None


def _paragraph_before(
    scene: Scene, first: int, number: int, found: list[Speaker | None]
) -> Speaker | None:
    """The last one who spoke in the paragraph before."""
    if first == 0:
        return None
    low, high = scene.bounds(first - 1)
    for before in range(number - 1, -1, -1):
        speaker = found[before]
        if scene.tokens[before][0] < low:
            break
        if speaker is not None:
            return Speaker(speaker.source, None, "paragraph-before")
    for place in range(high - 1, low - 1, -1):
        token = scene.doc[place]
        if scene.inside[place] < 0 and _reports(token, scene) and token.pos_ in VERBS:
            source = _open(scene, subject_of(token, scene.grammar, scene.pack.speech))
            if source is not None:
                return Speaker(source, None, "paragraph-before")
    about = _about(scene, _sentence_start(scene, high - 1), high)
    return Speaker(about, None, "paragraph-before") if about is not None else None


def _only_quotes(scene: Scene, first: int, last: int) -> bool:
    return all(scene.inside[i] >= 0 or scene.doc[i].is_space for i in range(first, last))


# ------------------------------------------------------------------ tokens around


def _limit(scene: Scene, number: int) -> int:
    """The token behind the last that may tell of a quotation: at the next one's start at most."""
    start, end = scene.tokens[number]
    last = scene.bounds(start)[1]
    if number + 1 < len(scene.tokens):
        last = min(last, scene.tokens[number + 1][0])
    return max(end, last)


def _sentence_start(scene: Scene, end: int) -> int:
    """The first token of the sentence that the token ``end`` goes on with, or ``end`` itself."""
    first = scene.bounds(end)[0]
    at = end
    while at > max(first, end - 4 * REACH):
        token = scene.doc[at - 1]
        number = scene.inside[at - 1]
        if number >= 0:
            if number == scene.inside[end] or scene.inner(number).rstrip()[-1:] in ENDS:
                break
        elif scene.ends_sentence(token):
            break
        at -= 1
    return at


def _reports(token: Token, scene: Scene) -> bool:
    words = scene.pack.speech
    lemma = token.lemma_.lower()
    return scene.inside[token.i] < 0 and (lemma in words.saying or lemma in words.thinking)


def _open(scene: Scene, token: Token | None) -> Token | None:
    """A token that stands outside quotation marks."""
    return token if token is not None and scene.inside[token.i] < 0 else None


def _noun_at(scene: Scene, start: int, limit: int) -> Token | None:
    """The head of the noun phrase that starts at a token, by parts of speech alone."""
    doc, at = scene.doc, start
    while at < limit and doc[at].pos_ in {"DET", "ADJ", "NUM", "ADV", "ADP"} and at < start + 6:
        at += 1
    if at >= limit or scene.inside[at] >= 0 or doc[at].pos_ not in {*NOUNS, "PRON"}:
        return None
    while at + 1 < limit and (
        (doc[at + 1].pos_ in NOUNS and doc[at].pos_ in {*NOUNS, "PART", "PRON"})
        or (doc[at + 1].tag_ == "POS" and at + 2 < limit)
        or (doc[at].tag_ in {"POS", "PRP$"} and doc[at + 1].pos_ == "ADJ")
    ):
        at += 1
    return doc[at]


def _noun_before(scene: Scene, end: int, start: int) -> Token | None:
    """The last subject or name before a token of the same sentence."""
    for place in range(end - 1, start - 1, -1):
        token = scene.doc[place]
        if token.dep_ == "nsubj" and scene.inside[place] < 0:
            relative = token.lower_ in scene.pack.speech.relatives
            if not relative:
                return token
            if token.head.dep_ == "relcl" and token.head.head.i >= start:
                return _open(scene, token.head.head)
    return None


def _person(scene: Scene, token: Token) -> bool:
    """Whether a token stands for somebody who can speak."""
    words, lemma = scene.pack.speech, token.lemma_.lower()
    if scene.inside[token.i] >= 0:
        return False
    if scene.pack.labels.get(token.ent_type_) == "person" or token.lower_ in words.personal:
        return True
    return lemma in words.spokespeople or lemma in words.offices
