"""Where reported words end: what the writer adds behind them is not told as somebody's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.attribution.nearby import can_speak
from explainer.text.attribution.scene import DASHES, Scene

if TYPE_CHECKING:
    from spacy.tokens import Token

PRESENT = frozenset({"VBZ", "VBP"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
HELPING = frozenset({"aux", "auxpass"})
JOINED = frozenset({"cc", "preconj"})


def end_of(scene: Scene, content: Token, cue: Token, start: int, end: int) -> int:
    """Give the token behind the last one of a reported clause that the parse gives as start to end.

    The writer goes on behind a dash ("— while others say"), with a clause that somebody else says
    ("though the crew said it had"), and with what the speaker did besides saying it ("she said
    she knows but played it down").
    """
    for at in range(max(start, content.i) + 1, end):
        if scene.inside[at] < 0 and _writer_goes_on(scene, content, cue, at, end):
            end = at
            break
    while end > start and _hangs(scene, start, end):
        end -= 1
    return end


def _writer_goes_on(scene: Scene, content: Token, cue: Token, at: int, end: int) -> bool:
    token = scene.doc[at]
    if token.text in DASHES:
        after = scene.doc[at + 1] if at + 1 < end else token
        closed = any(t.text in DASHES for t in scene.doc[at + 1 : end])
        return not closed and (after.dep_ in JOINED or after.dep_ == "mark")
    if token.text == ",":
        if _says_more(scene, scene.doc[at + 1] if at + 1 < end else token):
            return True
        clause = next((t for t in content.rights if t.left_edge.i == at + 1), None)
        return clause is not None and _somebody_says(scene, clause)
    if token.dep_ == "cc" and content.i in {token.head.i, token.head.head.i}:
        did = next((t for t in token.head.rights if t.dep_ == "conj" and t.i > at), None)
        return did is not None and _told_with(scene, did, token.head, content, cue)
    return False


def _somebody_says(scene: Scene, clause: Token) -> bool:
    """Whether a clause that a conjunction sets against the rest holds who else says something."""
    words, against = scene.pack.speech, scene.pack.speech.contrasting
    marks = (t for t in clause.lefts if t.dep_ == "mark")
    if clause.dep_ != "advcl" or not any(t.lower_ in against for t in marks):
        return False
    verbs = (clause, *(t for t in clause.rights if t.dep_ == "advcl"))
    return any(t.lemma_.lower() in words.saying for t in verbs)


def _says_more(scene: Scene, token: Token) -> bool:
    """Whether a participle of saying behind a comma goes on to say more: "…, noting that"."""
    if token.tag_ != "VBG" or token.dep_ != "advcl":
        return False
    said = scene.doc[token.i : token.right_edge.i + 3]  # 'telling the Sentinel, "No"'
    told = any(t.dep_ == "ccomp" for t in token.rights) or any(scene.inside[t.i] >= 0 for t in said)
    return told and token.lemma_.lower() in scene.pack.speech.saying


def _told_with(scene: Scene, did: Token, beside: Token, content: Token, cue: Token) -> bool:
    """Whether a joined verb goes with the one of saying: "said she knows but played it down".

    So does what a thing cannot do: "said the port was safe and added that".
    """
    if any(t.dep_ in SUBJECTS or t.dep_ in HELPING for t in did.lefts):
        return False
    if did.tag_ == "VBG":
        return cue.tag_ == "VBG" and beside.tag_ != "VBG"  # "saying it is late and asking for"
    if beside.i != content.i:
        return False
    perfect = cue.tag_ == "VBN" and any(t.dep_ == "aux" for t in cue.lefts)
    if did.tag_ != cue.tag_ and not perfect:
        return False
    now = {content.tag_, *(t.tag_ for t in content.lefts if t.dep_ == "aux")} & PRESENT
    own = next((t for t in content.lefts if t.dep_ in SUBJECTS), None)
    says = did.lemma_.lower() in scene.pack.speech.inverting
    thing = own is not None and own.pos_ == "NOUN" and not can_speak(own, scene.pack)
    return did.tag_ == "VBD" and (bool(now) or (says and thing))


def _hangs(scene: Scene, start: int, end: int) -> bool:
    """Whether the last word only joins what was left out: "and", "but rather"."""
    token = scene.doc[end - 1]
    if scene.inside[token.i] >= 0:
        return False
    joins = token.dep_ in JOINED or (token.dep_ == "advmod" and token.head.dep_ in JOINED)
    outside = not start <= token.head.i < end
    return joins or (token.dep_ == "advmod" and outside) or (token.is_punct and _after_cut(token))


def _after_cut(mark: Token) -> bool:
    return mark.text == "," or mark.text in DASHES
