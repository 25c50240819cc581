"""Carried on: quoted words of who spoke before, in a sentence that has words of the article too."""

from __future__ import annotations

from explainer.text.attribution.nearby import Speaker, can_speak, is_cue, sentence_start
from explainer.text.attribution.scene import Scene
from explainer.text.marks import COMMA
from explainer.text.syntax.clauses import NOUN_SUBJECTS, TENSED, VERBAL

ENDED = ".?!…—-"
"""Marks with which what somebody says ends."""
LONGEST = 14
"""Tokens before quoted words that only lead up to them."""


def led_on(
    scene: Scene, number: int, first: int, last: int, found: list[Speaker | None]
) -> Speaker | None:
    """Give who goes on behind a few words: '"…," Roe said. But without the mill, | "we can't."'.

    They have no verb in a tense, and name nobody and nothing that may have said it.
    """
    speaker = found[number - 1] if number else None
    if speaker is None or speaker.rule != "said-after" or speaker.cue is None:
        return None
    (before, told), (start, end) = scene.tokens[number - 1], scene.tokens[number]
    low, words = sentence_start(scene, start), scene.pack.speech
    opens = scene.doc[low:start]
    ends = sum(scene.ends_sentence(t) for t in scene.doc[told:low])
    if before < first or not told <= speaker.cue.i < low < start or ends != 1:
        return None
    whole = scene.lasts[number] in ENDED and (end >= last or scene.doc[end].is_sent_start)
    joint = all(t.pos_ == "CCONJ" for t in opens)  # 'he said. But "we can't."'
    if not whole or len(opens) > LONGEST or not (joint or opens[-1].text == COMMA):
        return None
    papers = words.documents | words.records | words.norms | words.wordings | words.nouns
    others = (
        t.tag_ in TENSED or t.pos_ == "PROPN" or t.lemma_.lower() in papers | words.bodies
        for t in opens
    )
    if any(others) or any(can_speak(t, scene.pack) for t in opens if t.pos_ == "NOUN"):
        return None
    said = scene.doc[start:end]
    acts = any(t.dep_ in NOUN_SUBJECTS and start <= t.head.i < end for t in said)
    return Speaker(speaker.source, None, "same-paragraph") if acts else None


def carried_out(
    scene: Scene, number: int, first: int, found: list[Speaker | None]
) -> Speaker | None:
    """Give who goes on where the end is not quoted: '"…," Roe said. | "We all go" to Elm.'.

    Nobody speaks in its end, which a preposition opens.
    """
    speaker = found[number - 1] if number else None
    if speaker is None or speaker.rule != "said-after" or speaker.cue is None:
        return None
    (before, told), (start, end) = scene.tokens[number - 1], scene.tokens[number]
    opens = scene.starts_alone(number) and sentence_start(scene, start) >= start
    ends = sum(scene.ends_sentence(t) for t in scene.doc[told:start])
    if before < first or not told <= speaker.cue.i < start or ends != 1 or not opens:
        return None
    last = next((t.i for t in scene.doc[end:] if scene.ends_sentence(t)), end)
    tail = scene.doc[end:last]
    if len(tail) == 0 or not scene.is_long(number):
        return None
    leads = tail[0].pos_ in {"ADP", "SCONJ"} or tail[0].tag_ == "TO"
    says = any(is_cue(t, scene) and t.pos_ in VERBAL for t in tail)
    return Speaker(speaker.source, None, "same-paragraph") if leads and not says else None
