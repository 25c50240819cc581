"""Speakers: who said what stands between quotation marks, by the conventions of news prose."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from explainer.text.attribution.nearby import (
    REACH,
    Speaker,
    about,
    can_speak,
    is_apart,
    is_cue,
    is_person,
    name_ending,
    noun_at,
    room_behind,
    sentence_start,
)
from explainer.text.attribution.partial import earlier, introducer, within
from explainer.text.attribution.placing import by_place
from explainer.text.attribution.sayers import cited_by, quoted_by, sayer_of
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.selves import says_itself
from explainer.text.attribution.subjects import SUBJECTS
from explainer.text.attribution.unsaid import is_left_out, is_unsaid
from explainer.text.marks import STROKES
from explainer.text.syntax.clauses import NOUNS, TENSED, VERBAL
from explainer.text.syntax.parts import is_passive
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

NEAR = 2
"""Tokens from a verb of saying to what it says, the verb included: 'said that "'."""
CACHE = "explainer.attribution.speakers"


def speakers_of(scene: Scene) -> tuple[Speaker | None, ...]:
    """Give the speaker of each quotation of an article; None for one that nobody says.

    Found once and kept beside the analysis of the article.
    """
    kept: tuple[Speaker | None, ...] | None = scene.doc.user_data.get(CACHE)
    if kept is None:
        kept = _speakers(scene)
        scene.doc.user_data[CACHE] = kept
    return kept


def _speakers(scene: Scene) -> tuple[Speaker | None, ...]:
    found: list[Speaker | None] = []
    for number in range(len(scene.quotations)):
        found.append(_attributed(scene, number))
    for number in range(1, len(found)):
        if scene.quotations[number].continues and _speaks_next(scene, number, found[number]):
            found[number] = found[number - 1] or found[number]
    for number in range(1, len(found)):
        if (again := _joined(scene, number, found[number], found[number - 1])) is not None:
            found[number] = again
    for number in range(len(found) - 1, 0, -1):
        if scene.quotations[number].continues and found[number - 1] is None:
            found[number - 1] = _goes_on_with(scene, number - 1, found) or found[number]
    for number in range(len(found)):
        turn = scene.quotations[number].turn is not None
        if found[number] is None and not turn and not _is_work(scene, number):
            found[number] = by_place(scene, number, found)
    return tuple(found)


def _goes_on_with(scene: Scene, number: int, found: list[Speaker | None]) -> Speaker | None:
    """Who spoke before in the paragraph of a quotation that is not closed: his mark was forgotten.

    So it is where a name tells who speaks in the next paragraph: '"…," Ann Roe said. "It is … /
    "I left," added Bo Fox'.
    """
    if scene.quotations[number].continues:
        return None
    spoke, speaks = by_place(scene, number, found), found[number + 1]
    if spoke is None or speaks is None or spoke.rule != "same-paragraph":
        return None
    named = spoke.source.pos_ == speaks.source.pos_ == "PROPN"
    return spoke if named and spoke.source.text != speaks.source.text else None


def _joined(
    scene: Scene, number: int, speaker: Speaker | None, before: Speaker | None
) -> Speaker | None:
    """Who speaks on behind a conjunction: 'Lang said clerks "cannot stay" but guests "can stay"'.

    None where somebody between may have words of their own.
    """
    start, end = scene.tokens[number - 1][1], scene.tokens[number][0]
    if speaker is None or before is None or speaker.cue is None or speaker.rule != "earlier":
        return None
    same = before.cue == speaker.cue and before.source == speaker.source
    if not same or before.rule != "partial" or start >= end:
        return None
    between = scene.doc[start:end]
    opens = next((t for t in between if t.text != ","), between[0])
    others = (t for t in between if t.dep_ in SUBJECTS)
    says = next((t for t in scene.doc[end : scene.tokens[number][1]] if not t.is_punct), opens)
    if opens.pos_ != "CCONJ" or any(can_speak(t, scene.pack) for t in others):
        return None
    if says.pos_ not in VERBAL:
        return None
    plain = all(not t.is_punct or t.text == "," for t in between)
    return Speaker(speaker.source, speaker.cue, "partial") if plain else None


def _speaks_next(scene: Scene, number: int, speaker: Speaker | None) -> bool:
    """Whether who was taken for the speaker is told of in a sentence behind the quotation."""
    if speaker is None or speaker.cue is None:
        return True
    return speaker.cue.sent.start >= scene.tokens[number][1]


def _attributed(scene: Scene, number: int) -> Speaker | None:
    """The speaker that the quotation's own sentence names."""
    if scene.quotations[number].turn is not None:
        return _labelled(scene, number)
    if _is_work(scene, number):
        return None
    if _is_left_out(scene, number):
        return None
    before, after = _before(scene, number), _after(scene, number)
    if before is not None and before.cue is not None and before.rule == "introduced":
        if after is not None and _only_thinks(before, after, scene):
            return after
        if after is not None and _is_object(scene, number) and _closes_on(scene, number, after):
            return after
        start = scene.tokens[number][0]
        near = before.cue.i >= start - 2 or scene.doc[start - 1].dep_ == "mark"
        if near or scene.lasts[number] != ",":
            return before
    if _is_part(scene, number):
        inner = within(scene, number)
        if after is not None and after.rule == "beside":
            after = earlier(scene, number) or after
        if (
            after is None
            or not _closes_on(scene, number, after)
            or _said_first(inner, after, scene)
        ):
            return before or inner or after or earlier(scene, number)
    if after is not None and after.rule == "according-to" and before is not None:
        return before
    return after or before or within(scene, number) or earlier(scene, number)


def _labelled(scene: Scene, number: int) -> Speaker | None:
    """Who speaks in a turn of a transcript: whose name it has before it."""
    turn = scene.quotations[number]
    if turn.label is None:
        return None
    source = scene.doc[bisect_left(scene.offsets, turn.label[1]) - 1]
    return Speaker(source, None, f"label-{turn.turn}")


def _is_left_out(scene: Scene, number: int) -> bool:
    """Whether nobody says quoted words: 'left without saying, "', 'never said "', 'if he says'."""
    end, words = scene.tokens[number][0], scene.pack.speech
    for token in reversed(scene.doc[sentence_start(scene, end) : end]):
        if is_cue(token, scene) and token.pos_ in VERBAL:
            near = token.i >= end - NEAR and token.lemma_.lower() in words.saying
            return is_left_out(token, words) or (near and is_unsaid(token, scene.pack))
    return False


def _is_object(scene: Scene, number: int) -> bool:
    """Whether quoted words go on with a verb before them: 'The plan adds "a block," Lang said'."""
    before = scene.doc[scene.tokens[number][0] - 1]
    return not scene.starts_alone(number) and is_cue(before, scene) and before.pos_ in VERBAL


def _only_thinks(before: Speaker, after: Speaker, scene: Scene) -> bool:
    """Whether somebody behind a quotation says what is thought: 'He knew that "…", Lang said'."""
    saying = scene.pack.speech.saying
    if before.cue is None or after.cue is None or after.rule != "said-after":
        return False
    return before.cue.lemma_.lower() not in saying and after.cue.lemma_.lower() in saying


def _closes_on(scene: Scene, number: int, after: Speaker) -> bool:
    """Whether who speaks follows on a comma within the marks: 'It has "no future," Lang said'."""
    end, cue = scene.tokens[number][1], after.cue
    if scene.lasts[number] != "," or cue is None or after.rule != "said-after":
        return False
    return min(after.source.left_edge.i, cue.i) == end


def _said_first(inner: Speaker | None, after: Speaker, scene: Scene) -> bool:
    """Whether a verb before quoted words tells who speaks: 'Lang vowed to "go," it said'."""
    cue = inner.cue if inner is not None else None
    if cue is None:
        return False
    marks = [t for t in cue.lefts if t.dep_ == "mark"]
    if cue.dep_ == "advcl" and any(t.lower_ in scene.pack.speech.as_said for t in marks):
        return False  # "As the Post reported, it will ..."
    return after.cue is not None and cue.i < after.source.left_edge.i - 1


def _is_part(scene: Scene, number: int) -> bool:
    """Whether quoted words are a part of a sentence of the article's own."""
    start = scene.tokens[number][0]
    return sentence_start(scene, start) < start and not _leads(scene, scene.doc[start - 1])


def _is_work(scene: Scene, number: int) -> bool:
    """Whether quoted words are the title of a work, a show or a law that a sentence mentions."""
    if not scene.is_title(number):
        return False
    start = scene.tokens[number][0]
    told = start > 1 and is_cue(scene.doc[start - 2], scene) and scene.doc[start - 2].pos_ in VERBAL
    apposed = start > 0 and scene.doc[start - 1].text == "," and not told
    return _is_part(scene, number) or (apposed and sentence_start(scene, start) < start)


def _after(scene: Scene, number: int) -> Speaker | None:
    """The speaker named behind a quotation: '," said X', '," X said', ', according to X'."""
    doc, words = scene.doc, scene.pack.speech
    _, start = scene.tokens[number]
    limit = min(room_behind(scene, number), start + REACH)
    comma, dash = False, False
    while start < limit and (doc[start].text == "," or doc[start].text in STROKES):
        comma, dash = comma or doc[start].text == ",", dash or doc[start].text in STROKES
        start += 1
    if start >= limit or doc[start].is_punct:
        return None
    first, last = doc[start], scene.lasts[number]
    if dash and first.ent_iob_ == "B" and kind_of(first, scene.pack) == "person":
        return Speaker(noun_at(scene, start, limit) or first, None, "signed")
    if last in "?!" and first.is_title and first.pos_ in {"PRON", "DET"}:
        return None  # "Will it close?" He said no.
    part = _is_part(scene, number)
    open_end = comma or last in ",?!—" or (dash and not part)
    if not open_end and not (last in ".…" and is_cue(first, scene)):
        return None
    if part and is_cue(first, scene) and first.lemma_.lower() not in words.inverting:
        return None
    if first.lower_ in words.according:
        source = noun_at(scene, start + 2, limit)
        return Speaker(source, first, "according-to") if source else None
    if first.pos_ == "CCONJ" or first.tag_ in {"VBG", "WDT", "WP", "WP$", "WRB"}:
        return None
    if first.pos_ == "SCONJ" and first.lower_ not in words.as_said:
        return None
    found = _cue_behind(scene, start, limit, last)
    cue = found.cue if found is not None and part else None
    if cue is not None and _says_more(cue, scene, limit):
        return None
    return found


def _says_more(cue: Token, scene: Scene, limit: int) -> bool:
    """Whether a verb behind a part of a sentence has its own words: 'Asked of "it," he said he'."""
    return any(
        t.dep_ == "ccomp" and cue.i < t.left_edge.i and t.i < limit and scene.inside[t.i] < 0
        for t in cue.rights
    )


def _cue_behind(scene: Scene, start: int, limit: int, last: str) -> Speaker | None:
    """The first reporting verb behind a quotation, with its subject on either side."""
    doc, grammar = scene.doc, scene.grammar
    at = start
    while at < limit and doc[at].pos_ in {"ADV", "AUX"} and not is_cue(doc[at], scene):
        at += 1
    if at < limit and is_cue(doc[at], scene):
        if (quoted := quoted_by(doc[at], grammar, scene.pack.speech)) is not None:
            return Speaker(quoted, doc[at], "said-after")
        subject = grammar.subjects.get(doc[at].i)
        phrase = noun_at(scene, at + 1, limit) or _name_at(scene, at + 1, limit)
        if subject is None or subject.i < at or subject.i >= limit:
            helped = any(t.pos_ == "AUX" for t in doc[start:at])
            subject = None if helped else phrase  # "Will urged them": taken for a modal
        elif phrase is not None and phrase.i > subject.i and phrase.pos_ == "PROPN":
            subject = phrase  # "Capt. Ann Lee": cut at the full stop
        subject = name_ending(scene, at + 1, limit) or subject
        return Speaker(subject, doc[at], "said-after") if subject else None
    noun = noun_at(scene, start, limit)
    if noun is None:
        return None
    if last == "," and is_cue(noun, scene) and noun.i > start and doc[noun.i - 1].pos_ in NOUNS:
        return Speaker(doc[noun.i - 1], noun, "beside")  # "the experts state": taken for a noun
    for place in range(start, limit):
        token = doc[place]
        if scene.ends_sentence(token):
            break
        if is_cue(token, scene) and token.pos_ in VERBAL and place > noun.i:
            subject = sayer_of(token, grammar, scene.pack.speech)
            quoted = quoted_by(token, grammar, scene.pack.speech)
            if (shown := _shown_saying(token, limit, scene)) is not None:
                return shown
            if (cited := cited_by(token, scene.pack.speech)) is not None and cited.i < limit:
                return Speaker(cited, token, "said-after")
            if quoted is not None or (subject is not None and _beside(subject, token, start)):
                return Speaker(subject or noun, token, "said-after")
            loose = doc[start].pos_ == "ADP" and doc[start].lower_ not in scene.pack.speech.as_said
            return None if loose else Speaker(noun, token, "said-after")
    verb = noun.head
    if last == "," and noun.i + 1 < limit and is_cue(doc[noun.i + 1], scene):
        return Speaker(noun, doc[noun.i + 1], "beside")
    if last == "," and noun.dep_ == "nsubj" and noun.i < verb.i < limit and verb.tag_ in TENSED:
        return Speaker(noun, verb, "beside")
    return None


def _name_at(scene: Scene, at: int, limit: int) -> Token | None:
    """The name of one word behind a verb of saying that was taken for an adverb: "admitted Reely".

    None where more follows but a mark or a preposition.
    """
    if at + 1 >= limit or scene.doc[at].pos_ != "ADV" or not scene.doc[at].is_title:
        return None
    behind = scene.doc[at + 1]
    return scene.doc[at] if behind.is_punct or behind.pos_ == "ADP" else None


def _shown_saying(cue: Token, limit: int, scene: Scene) -> Speaker | None:
    """Who is shown to say something: '"…," the video showed Lang telling the crew'."""
    words = scene.pack.speech
    if cue.lemma_.lower() not in words.showing:
        return None
    for said in cue.rights:
        subject = scene.grammar.subjects.get(said.i)
        tells = said.tag_ == "VBG" and said.lemma_.lower() in words.saying and said.i < limit
        if tells and subject is not None and cue.i < subject.i < said.i:
            return Speaker(subject, said, "said-after")
    return None


def _beside(subject: Token, cue: Token, start: int) -> bool:
    """Whether a subject stands between a quotation and its verb, or right behind the verb."""
    return start <= subject.i < cue.i or subject.left_edge.i == cue.i + 1


def _before(scene: Scene, number: int) -> Speaker | None:
    """The speaker named before a quotation: 'X said, "', 'X: "', 'according to X, "'."""
    doc, words = scene.doc, scene.pack.speech
    end = scene.tokens[number][0]
    start = sentence_start(scene, end)
    if start >= end or not _leads(scene, doc[end - 1]):
        return None
    colon, verb = doc[end - 1].text == ":", False
    for place in range(end - 1, start - 1, -1):
        token = doc[place]
        if scene.inside[place] >= 0:
            continue
        if token.lower_ in words.according and place + 2 < end:
            source = noun_at(scene, place + 2, end)
            return Speaker(source, token, "according-to") if source else None
        told = token.pos_ in VERBAL and not (verb and is_apart(scene, token))
        verb = verb or token.pos_ == "VERB"
        if is_cue(token, scene) and (told or place >= end - 2):
            source = introducer(scene, token, start, strict=not colon)
            if source is not None:
                return Speaker(source, token, "introduced")
            told = is_passive(token) or token.dep_ in {"acl", "relcl"}
            if told or says_itself(token, scene):
                return None
        if colon and token.dep_ == "nsubj" and is_person(scene, token):
            return Speaker(about(scene, start, end) or token, None, "colon")
        if colon and place < end - REACH:
            break
    if colon:
        return _behind_colon(scene, start, end)
    if doc[end - 1].text == "," and scene.starts_alone(number):
        person = about(scene, start, end)
        return Speaker(person, None, "led-in") if person is not None else None
    return None


def _leads(scene: Scene, token: Token) -> bool:
    """Whether a token leads up to quoted words: a comma, a colon, "that" or a verb of saying.

    A semicolon does right behind such a verb: it was meant for a colon.
    """
    if token.text in {",", ":"} or token.text in STROKES or token.dep_ == "mark":
        return True
    if token.text == ";" and token.i and is_cue(token.nbor(-1), scene):
        return True
    return is_cue(token, scene) and token.pos_ in VERBAL


def _behind_colon(scene: Scene, start: int, end: int) -> Speaker | None:
    """The speaker of what stands behind a colon without a verb of saying: 'X was blunt: "'."""
    first = end - 1
    while first > start and scene.doc[first - 1].pos_ == "PROPN":
        first -= 1
    alone = first == start or scene.doc[first - 1].text in STROKES
    if alone and first < end - 1 and scene.doc[end - 2].ent_type_:
        return Speaker(noun_at(scene, first, end) or scene.doc[end - 2], None, "colon")
    for place in range(start, end):
        token = scene.doc[place]
        if token.ent_iob_ == "B" and is_person(scene, token):
            return Speaker(noun_at(scene, place, end) or token, None, "colon")
    return None
