"""Speakers: who said what stands between quotation marks, by the conventions of news prose."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from typing import TYPE_CHECKING

from explainer.text.attribution.ahead import is_come_upon, named_ahead
from explainer.text.attribution.behind import PUT, named_behind
from explainer.text.attribution.grammar import HIGHEST
from explainer.text.attribution.nearby import Speaker, can_speak, is_cue, sentence_start
from explainer.text.attribution.partial import earlier, is_part, within
from explainer.text.attribution.placing import by_place
from explainer.text.attribution.reporting import relays
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.subjects import SUBJECTS
from explainer.text.attribution.unsaid import (
    is_alleged,
    is_disowned,
    is_left_out,
    is_unsaid,
)
from explainer.text.marks import ENDS, STROKES
from explainer.text.syntax.clauses import FINITE, VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.speech import SpeechWords

NEAR = 2
"""Tokens from a verb of saying to what it says, the verb included: 'said that "'."""
LARGE = 4
"""Words in capitals that are no initials."""
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
    for number in range(len(found) - 1):
        if found[number] is None and _shares(scene, number, found[number + 1]):
            found[number] = found[number + 1]
    for number in range(1, len(found)):
        if (again := _joined(scene, number, found[number], found[number - 1])) is not None:
            found[number] = again
    for number in range(len(found) - 1, 0, -1):
        if scene.quotations[number].continues and found[number - 1] is None:
            found[number - 1] = _goes_on_with(scene, number - 1, found) or found[number]
    for number in range(len(found)):
        turn = scene.quotations[number].turn is not None
        shown = turn or _is_work(scene, number) or _is_pulled(scene, number)
        if found[number] is None and not shown:
            found[number] = by_place(scene, number, found)
    return tuple(None if s is not None and s.rule == PUT else s for s in found)


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
    said = [t for t in scene.doc[end : scene.tokens[number][1]] if not t.is_punct]
    if opens.pos_ != "CCONJ" or any(can_speak(t, scene.pack) for t in others):
        return None
    clause = any(t.dep_ in SUBJECTS and t.head in said for t in said)
    if not clause and (not said or said[0].pos_ not in VERBAL):
        return None
    plain = all(not t.is_punct or t.text == "," for t in between)
    return Speaker(speaker.source, speaker.cue, "partial") if plain else None


def _shares(scene: Scene, number: int, after: Speaker | None) -> bool:
    """Whether the second of two parts tells who said both: 'It is "old" and "bad," Lang said'."""
    if after is None or after.rule != "said-after" or after.cue is None:
        return False
    (_, end), (start, behind) = scene.tokens[number], scene.tokens[number + 1]
    between = scene.doc[end:start]
    joint = 0 < len(between) <= NEAR and all(t.dep_ == "cc" or t.text == "," for t in between)
    joint = joint and any(t.dep_ == "cc" for t in between)
    return joint and is_part(scene, number) and after.cue.i >= behind


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
    before, after = named_ahead(scene, number), named_behind(scene, number)
    if before is not None and before.cue is not None and before.rule == "introduced":
        if after is not None and _only_thinks(before, after, scene):
            return after
        if after is not None and _is_asked_by(scene, number, after):
            return after
        if after is not None and _is_object(scene, number) and _closes_on(scene, number, after):
            return after
        if (told := _told_of(before, scene, number)) is not None:
            return told
        if after is not None and _is_passed_on(before, after, scene):
            return before
        start = scene.tokens[number][0]
        near = before.cue.i >= start - 2 or scene.doc[start - 1].dep_ == "mark"
        if near or scene.lasts[number] != ",":
            return before
    if is_part(scene, number):
        inner = within(scene, number)
        if after is not None and after.rule == "beside":
            says = after.cue is not None and is_cue(after.cue, scene)
            after = earlier(scene, number) or (after if says else None)
        if (
            after is None
            or not _closes_on(scene, number, after)
            or _said_first(inner, after, scene)
            or _is_passed_on(inner, after, scene)
        ):
            return before or inner or after or earlier(scene, number)
    if after is not None and after.rule == "according-to" and before is not None:
        return before
    if before is not None and after is not None and before.rule == "colon":
        he = after.source.lower_ in scene.pack.speech.personal
        if he and before.source.pos_ == "PROPN":  # 'Roe is blunt: "No," she says'
            return Speaker(before.source, after.cue, before.rule)
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
    if end > 1 and scene.doc[end - 1].text == ":" and is_come_upon(scene, end):
        return True
    for token in reversed(scene.doc[sentence_start(scene, end) : end]):
        if is_cue(token, scene) and token.pos_ in VERBAL:
            lemma, near = token.lemma_.lower(), token.i >= end - NEAR
            thinks = near and lemma in words.thinking - words.saying
            if thinks and (_is_ahead(token, words) or _is_imagined(token, words)):
                return True
            near = lemma in words.calling or (near and lemma in words.saying)
            lacks = is_left_out(token, words) or is_alleged(token, scene.pack)
            lacks = lacks or is_disowned(token, words)
            return lacks or (near and is_unsaid(token, scene.pack))
    return False


def _is_ahead(verb: Token, words: SpeechWords) -> bool:
    """Whether nobody has thought something yet: 'Lang will see "gates that cannot close"'."""
    said = verb.dep_ == "ccomp" and verb.head.lemma_.lower() in words.saying
    return not said and any(
        t.tag_ == "MD" and t.lower_ not in words.looking_back for t in verb.lefts
    )


def _is_imagined(verb: Token, words: SpeechWords) -> bool:
    """Whether another one only imagines what somebody thinks: "imagined Lang was thinking"."""
    own = any(t.dep_ in SUBJECTS for t in verb.lefts)
    return verb.dep_ == "ccomp" and own and verb.head.lemma_.lower() in words.imagining


def _is_object(scene: Scene, number: int) -> bool:
    """Whether quoted words go on with a verb before them: 'The plan adds "a block," Lang said'."""
    before = scene.doc[scene.tokens[number][0] - 1]
    return not scene.starts_alone(number) and is_cue(before, scene) and before.pos_ in VERBAL


def _is_asked_by(scene: Scene, number: int, after: Speaker) -> bool:
    """Whether who asks stands right behind a question: 'Elm denies it — "why?" asked | Roe'."""
    asks = after.cue is not None and after.cue.lemma_.lower() in scene.pack.speech.asking
    near = after.cue is not None and after.cue.i == scene.tokens[number][1]
    return scene.lasts[number] == "?" and asks and near and after.source.i > scene.tokens[number][1]


def _only_thinks(before: Speaker, after: Speaker, scene: Scene) -> bool:
    """Whether somebody behind a quotation says what is thought: 'He knew that "…", Lang said'."""
    saying = scene.pack.speech.saying
    if before.cue is None or after.cue is None or after.rule != "said-after":
        return False
    return before.cue.lemma_.lower() not in saying and after.cue.lemma_.lower() in saying


def _told_of(before: Speaker, scene: Scene, number: int) -> Speaker | None:
    """Who says what somebody else shows or thinks: 'Lang said he had shown "no remorse at all"'.

    None where that one has words of his own: 'Lang said he called it "a joke"'.
    """
    if before.cue is None or before.cue.lemma_.lower() in scene.pack.speech.saying:
        return None
    told = within(scene, number) if _is_object(scene, number) else None
    says = told is not None and told.cue is not None and told.cue != before.cue
    return told if says else None


def _closes_on(scene: Scene, number: int, after: Speaker) -> bool:
    """Whether who speaks follows on a comma within the marks: 'It has "no future," Lang said'."""
    end, cue = scene.tokens[number][1], after.cue
    if scene.lasts[number] != "," or cue is None or after.rule != "said-after":
        return False
    return min(after.source.left_edge.i, cue.i) == end


def _said_first(inner: Speaker | None, after: Speaker, scene: Scene) -> bool:
    """Whether a verb before quoted words tells who speaks: 'Lang vowed to "go," it said'."""
    cue = inner.cue if inner is not None else None
    words = scene.pack.speech
    if cue is None:
        return False
    wants = cue.lemma_.lower() in words.attitudes - words.saying - words.calling
    if wants and after.source.lower_ not in words.personal:
        return False  # 'They want to "go," Lang said'
    marks = [t for t in cue.lefts if t.dep_ == "mark"]
    if cue.dep_ == "advcl" and any(t.lower_ in scene.pack.speech.as_said for t in marks):
        return False  # "As the Post reported, it will ..."
    return after.cue is not None and cue.i < after.source.left_edge.i - 1


def _is_passed_on(inner: Speaker | None, after: Speaker, scene: Scene) -> bool:
    """Whether media tell who spoke: 'Lang said it was "a sad day," the Elm News reported'."""
    says = inner.cue if inner is not None else None
    if says is None or after.cue is None or says.lemma_.lower() not in scene.pack.speech.saying:
        return False
    return says.i < after.cue.i and relays(after.cue, after.source, scene.pack)


def _is_work(scene: Scene, number: int) -> bool:
    """Whether quoted words are the title of a work, a show or a law that a sentence mentions.

    So they are the words of what stands somewhere: 'said the slogan "Buy from Elm" was old'.
    """
    if _is_wording(scene, number):
        return True
    if not scene.is_title(number):
        return False
    start = scene.tokens[number][0]
    words = scene.pack.speech
    if start and scene.doc[start - 1].lemma_.lower() in words.thinking - words.saying:
        return True  # 'is showing "The Lost Boats"'
    told = start > 1 and is_cue(scene.doc[start - 2], scene) and scene.doc[start - 2].pos_ in VERBAL
    apposed = start > 0 and scene.doc[start - 1].text == "," and not told
    return is_part(scene, number) or (apposed and sentence_start(scene, start) < start)


def _is_pulled(scene: Scene, number: int) -> bool:
    """Whether quoted words stand in capitals: what somebody says elsewhere, shown large.

    Not behind others of their paragraph: '"We won," Roe wrote. "AND WE WILL WIN AGAIN."'
    """
    start, end = scene.tokens[number]
    if number and scene.tokens[number - 1][0] >= scene.bounds(start)[0]:
        return False
    text = scene.doc[start:end].text
    return text.isupper() and len(text.split()) >= LARGE and not scene.text.isupper()


def _is_wording(scene: Scene, number: int) -> bool:
    """Whether a noun right before quoted words says what they are: 'the slogan "Buy from Elm"'.

    They open with a capital, or the sentence goes on with its verb. So with 'a banner reading "…"',
    'banners hung in Elm that read "…"' and 'the motto - "Buy from Elm" - was'.
    """
    start, end = scene.tokens[number]
    noun = scene.doc[start - 1] if start else None
    if noun is None or sentence_start(scene, start) >= start:
        return False
    if _stands_on(noun, scene):
        return True
    if noun.text == ":" and _is_held(noun.nbor(-1), scene):
        return True
    if (noun.text == "," or noun.text in STROKES) and _is_set_off(scene, number):
        noun = noun.nbor(-1)
        if noun.lemma_.lower() in scene.pack.speech.documents:
            return False  # "the message - "
    if noun.tag_ == "VBG" and is_cue(noun, scene) and noun.i and noun.nbor(-1).pos_ == "NOUN":
        thing, words = noun.nbor(-1), scene.pack.speech
        written = noun.lemma_.lower() in words.issuing  # "one poster writing" is somebody
        return not written and thing.lemma_.lower() in words.wordings - words.documents
    above = noun.head.head if noun.dep_ == "pobj" else noun.head
    paper = noun.lemma_.lower() in scene.pack.speech.documents
    given = noun.dep_ == "pobj" or (noun.dep_ == "dobj" and paper)
    if noun.pos_ != "NOUN" or (given and is_cue(above, scene)):
        return False  # 'said in a statement "We …"', 'tweeted the message "We …"'
    first = next((t for t in scene.doc[start:end] if not t.is_punct), noun)
    behind = scene.doc[end] if end < len(scene.doc) else noun
    goes_on = behind.tag_ in FINITE and scene.inside[behind.i] < 0
    return noun.lemma_.lower() in scene.pack.speech.wordings and (first.is_title or goes_on)


def _is_set_off(scene: Scene, number: int) -> bool:
    """Whether quoted words stand between two dashes or commas, or up to the end of a sentence."""
    start, end = scene.tokens[number]
    mark, behind = scene.doc[start - 1], scene.doc[min(end, len(scene.doc) - 1)]
    inner = scene.lasts[number] == "," == mark.text
    return start > 1 and (inner or behind.text == mark.text or behind.text in ENDS)


def _is_held(thing: Token, scene: Scene) -> bool:
    """Whether a thing that nobody says stands in another: 'a song that includes the line: "'."""
    words, verb = scene.pack.speech, thing.head
    held = thing.dep_ == "dobj" and verb.dep_ == "relcl" and not is_cue(verb, scene)
    own = any(t.tag_ == "WDT" and t.dep_ in SUBJECTS for t in verb.lefts)
    return held and own and thing.lemma_.lower() in words.wordings - words.documents


def _stands_on(cue: Token, scene: Scene) -> bool:
    """Whether words only stand on a thing, however far from it: 'Signs hung at Elm that | read "'.

    A parse gives such a clause to the place, or to the verb.
    """
    words = scene.pack.speech
    if cue.dep_ != "relcl" or not is_cue(cue, scene) or all(t.tag_ != "WDT" for t in cue.lefts):
        return False
    for verb in islice(cue.ancestors, HIGHEST):
        subject = scene.grammar.passives.get(verb.i) or scene.grammar.subjects.get(verb.i)
        if verb.pos_ in VERBAL and subject is not None and subject.i < verb.i:
            return subject.lemma_.lower() in words.wordings - words.documents
    return False
