"""Behind a quotation: who the words right behind it tell has said it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.attribution.nearby import (
    REACH,
    Speaker,
    can_speak,
    is_cue,
    is_person,
    name_ending,
    noun_at,
    room_behind,
    source_start,
)
from explainer.text.attribution.partial import is_part
from explainer.text.attribution.replies import reply_behind
from explainer.text.attribution.sayers import cited_by, quoted_by, sayer_of
from explainer.text.attribution.scene import Scene
from explainer.text.marks import ENDS, STROKES
from explainer.text.somebody import is_person as may_be_person
from explainer.text.syntax.clauses import NOUN_SUBJECTS, NOUNS, TENSED, VERBAL
from explainer.text.syntax.parts import is_passive
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token


LEAST = 2
"""Tokens of who speaks, with an article."""
NAMED = 12
"""Tokens of who speaks and the verb, behind words whose comma was forgotten."""
PUT = "put"
"""The rule for whom somebody unnamed asks or tells something: '"Will it rain?" Roe was asked'."""


def named_behind(scene: Scene, number: int) -> Speaker | None:
    """Give the speaker named behind a quotation: '," said X', '," X said', ', according to X'.

    None where another sentence starts there, or where the words behind go on with the sentence of
    which a part is quoted and tell of something else.
    """
    doc, words = scene.doc, scene.pack.speech
    _, start = scene.tokens[number]
    limit = min(room_behind(scene, number), start + REACH)
    comma, dash = False, False
    while start < limit and (doc[start].is_space or doc[start].text in {",", *STROKES}):
        comma, dash = comma or doc[start].text == ",", dash or doc[start].text in STROKES
        start += 1
    if start >= limit or doc[start].is_punct:
        return None
    first, last = doc[start], scene.lasts[number]
    named = first.ent_iob_ == "B" and kind_of(first, scene.pack) == "person"
    if dash and (named or _only_signs(scene, number, start)):
        return Speaker(noun_at(scene, start, limit) or first, None, "signed")
    if last in "?!" and first.is_title and first.pos_ in {"PRON", "DET"}:
        return None  # "Will it close?" He said no.
    if last in ".…?!" and _opens_anew(first):
        return None
    part = is_part(scene, number)
    open_end = comma or last in ",?!—" or (dash and not part)
    ends = not part and scene.is_long(number) and _ends_on_saying(scene, start, limit, last)
    if not open_end and not ends and not (last in ".…" and is_cue(first, scene)):
        return None
    if part and is_cue(first, scene) and first.lemma_.lower() not in words.inverting:
        return None
    if (opens := source_start(scene, start)) is not None:
        source = noun_at(scene, opens, limit)
        return Speaker(source, first, "according-to") if source else None
    if first.pos_ == "CCONJ" or first.tag_ in {"VBG", "WDT", "WP", "WP$", "WRB"}:
        return None
    if first.pos_ == "SCONJ" and first.lower_ not in words.as_said:
        return None
    if (told := reply_behind(scene, start, limit)) is not None:
        return told
    found = _cue_behind(scene, start, limit, last)
    set_off = dash and doc[scene.tokens[number][0] - 1].text in STROKES
    cue = found.cue if found is not None and (part or set_off) else None
    if cue is not None and _says_more(cue, scene, limit):
        return None
    return found


def _only_signs(scene: Scene, number: int, start: int) -> bool:
    """Whether a paragraph holds a quotation and behind a dash its speaker: '"…" – | Mayor Roe'.

    Not where a page shows large what stands in the text, too.
    """
    first, end = scene.bounds(scene.tokens[number][0])
    behind = scene.doc[start:end]
    alone = first == scene.tokens[number][0] and scene.is_long(number) and len(behind) <= NAMED
    once = scene.text.count(scene.inner(number).rstrip("".join(ENDS))) == 1
    return alone and once and not any(t.pos_ in VERBAL or t.is_quote for t in behind)


def _ends_on_saying(scene: Scene, start: int, limit: int, last: str) -> bool:
    """Whether a comma was forgotten before who says it: '"We won." | Roe said.', '"We won" | said'.

    Nothing stands behind the verb that could be what is said.
    """
    doc, words = scene.doc, scene.pack.speech
    room = range(start, min(limit, start + NAMED))
    marks = (i for i in room if doc[i].is_punct or doc[i].tag_ in TENSED)
    at = next(marks, limit)
    if at + 1 >= limit and not (at < limit and at + 1 == len(doc)):
        return False
    says = is_cue(doc[at], scene) and doc[at].lemma_.lower() in words.inverting
    bare = last.isalnum()
    if not says or not (bare or last in ".…"):
        return False
    if at == start:
        return bare and doc[at + 1].pos_ == "PROPN"
    behind = doc[at + 1]
    return scene.ends_sentence(behind) or (bare and behind.text == "," and at + 2 < limit)


def _opens_anew(first: Token) -> bool:
    """Whether a participle of saying opens a sentence of its own: '"No." | Asked of it, Roe said'.

    So does one that stands before a noun: "Predicted winner Elm lost".
    """
    participle = first.is_title and first.tag_ in {"VBN", "VBD", "JJ"}
    return participle and first.dep_ in {"advcl", "amod", "acl", "prep", "csubj"}


def _says_more(cue: Token, scene: Scene, limit: int) -> bool:
    """Whether a verb behind a part of a sentence has its own words: 'Asked of "it," he said he'."""
    return any(
        t.dep_ in {"ccomp", "xcomp"}
        and cue.i < t.left_edge.i
        and t.i < limit
        and scene.inside[t.i] < 0
        for t in cue.rights
    )


def _cue_behind(scene: Scene, start: int, limit: int, last: str) -> Speaker | None:
    """The first reporting verb behind a quotation, with its subject on either side."""
    doc, at = scene.doc, start
    while at < limit and doc[at].pos_ in {"ADV", "AUX"} and not is_cue(doc[at], scene):
        at += 1
    if last == "," and (closing := _closing_verb(scene, start, limit)) is not None:
        return closing
    if at < limit and doc[at].tag_ == "VBG":
        return None  # '"It is old," presumably meaning this one'
    if at < limit and is_cue(doc[at], scene):
        return _of_first(scene, start, at, limit)
    if (turned := _turned(scene, start, limit, last)) is not None:
        return turned
    noun = noun_at(scene, start, limit)
    if noun is None:
        return None
    if last in ",?!" and is_cue(noun, scene) and noun.i > start and doc[noun.i - 1].pos_ in NOUNS:
        stops = scene.ends_sentence(doc[min(noun.i + 1, limit - 1)])
        if last == "," or (stops and doc[start].pos_ == "PROPN"):
            return Speaker(doc[noun.i - 1], noun, "beside")  # "Lang states": taken for a noun
    for place in range(start, limit):
        token = doc[place]
        if scene.ends_sentence(token):
            break
        if is_cue(token, scene) and token.pos_ in VERBAL and place > noun.i:
            return _of_later(scene, noun, token, start, limit)
    verb = noun.head
    if last == "," and noun.i + 1 < limit and is_cue(doc[noun.i + 1], scene):
        return Speaker(noun, doc[noun.i + 1], "beside")
    asks = verb.lemma_.lower() in scene.pack.speech.asking and scene.ends_sentence(verb.nbor())
    if last == "?" and asks and noun.dep_ == "nsubj" and noun.i + 1 == verb.i < limit - 1:
        return Speaker(noun, verb, "beside")  # '"Will it?" Lang pressed.'
    seems = verb.lemma_.lower() in scene.pack.speech.seeming
    if last == "," and noun.dep_ == "nsubj" and noun.i < verb.i < limit and verb.tag_ in TENSED:
        if seems or not can_speak(noun, scene.pack):
            return None  # 'In her column "So Be It," Poe seems to row'
        return Speaker(noun, verb, "beside")
    return None


def _closing_verb(scene: Scene, start: int, limit: int) -> Speaker | None:
    """Who says it by a verb at the end that is taken for a noun: "the two | write |."."""
    doc = scene.doc
    stop = next((i for i in range(start, limit) if scene.ends_sentence(doc[i])), start)
    verb, who = doc[stop - 1], doc[start : max(start, stop - 1)]
    says = verb.lemma_.lower() in scene.pack.speech.inverting and verb.tag_ in {"NN", "NNS"}
    if not says or len(who) < LEAST or doc[start].pos_ != "DET":
        return None
    if any(t.pos_ in VERBAL or t.is_quote for t in who):
        return None
    noun = noun_at(scene, start, stop - 1) or who[-1]
    return Speaker(noun, verb, "beside") if not noun.is_ancestor(verb) else None


def _turned(scene: Scene, start: int, limit: int, last: str) -> Speaker | None:
    """Who stands right behind any verb that follows a whole quotation: '"No," shot back | Roe'."""
    doc, verb = scene.doc, scene.doc[start]
    at = start + 1
    at += at < limit and doc[at].tag_ in {"RP", "RB"}
    if last not in ",?!" or verb.tag_ not in {"VBD", "VBZ"} or at >= limit:
        return None
    who = name_ending(scene, at, limit) or noun_at(scene, at, limit)
    one = who is not None and who.tag_ == "NN" and may_be_person(who, scene.pack)
    if who is None or not (one or is_person(scene, who)) or who.pos_ not in NOUNS:
        return None
    return Speaker(who, verb, "beside") if not _has_another(verb, who) else None


def _has_another(verb: Token, who: Token) -> bool:
    """Whether somebody else does what a verb tells, or it tells whom it is done to."""
    others = (t for t in verb.children if t.dep_ in NOUN_SUBJECTS and t != who)
    return any(others) or is_passive(verb)


def _of_first(scene: Scene, start: int, at: int, limit: int) -> Speaker | None:
    """Who says it by a verb right behind the quotation: '," said X', '," later added X'."""
    doc, grammar = scene.doc, scene.grammar
    if (quoted := quoted_by(doc[at], grammar, scene.pack.speech)) is not None:
        return Speaker(quoted, doc[at], "said-after")
    subject = grammar.subjects.get(doc[at].i)
    phrase = noun_at(scene, at + 1, limit) or _name_at(scene, at + 1, limit)
    if subject is None or subject.i < at or subject.i >= limit:
        helped = any(t.pos_ == "AUX" for t in doc[start:at])
        named = doc[start] if at == start + 1 and doc[start].tag_ == "MD" else None
        if named is not None and named.is_title and doc[at].tag_ in {"VBD", "VBN"}:
            return Speaker(named, doc[at], "said-after")  # "Will wrote"
        subject = None if helped else phrase  # "Will urged them": taken for a modal
    elif phrase is not None and phrase.i > subject.i and phrase.pos_ == "PROPN":
        subject = phrase  # "Capt. Ann Lee": cut at the full stop
    subject = name_ending(scene, at + 1, limit) or subject
    return Speaker(subject, doc[at], "said-after") if subject else None


def _of_later(scene: Scene, noun: Token, cue: Token, start: int, limit: int) -> Speaker | None:
    """Who says it by a verb behind a noun that follows the quotation: '," X said'."""
    grammar, words = scene.grammar, scene.pack.speech
    subject = sayer_of(cue, grammar, words)
    if subject is not None and subject.pos_ in VERBAL:  # "managers | running it | said"
        subject = next((t for t in subject.lefts if t.dep_ in NOUN_SUBJECTS), None)
    quoted = quoted_by(cue, grammar, words)
    if (shown := _shown_saying(cue, limit, scene)) is not None:
        return shown
    if (cited := cited_by(cue, words)) is not None and cited.i < limit:
        return Speaker(cited, cue, "said-after")
    heard = grammar.passives.get(cue.i)
    put = heard is not None and start <= heard.i < cue.i and cue.dep_ not in {"relcl", "acl"}
    if quoted is None and put and is_passive(cue) and cue.lemma_.lower() in words.saying:
        agent = grammar.agents.get(cue.i)
        return Speaker(noun, cue, PUT) if agent is None else Speaker(agent, cue, "said-after")
    if quoted is not None or (subject is not None and _beside(subject, cue, start)):
        return Speaker(subject or noun, cue, "said-after")
    loose = scene.doc[start].pos_ == "ADP" and scene.doc[start].lower_ not in words.as_said
    return None if loose else Speaker(noun, cue, "said-after")


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
