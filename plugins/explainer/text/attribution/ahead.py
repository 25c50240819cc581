"""Ahead of a quotation: who the words that lead up to it tell says it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.attribution.nearby import (
    REACH,
    Speaker,
    about,
    can_speak,
    is_apart,
    is_cue,
    is_person,
    noun_at,
    outside,
    says_first,
    sentence_start,
    source_start,
)
from explainer.text.attribution.partial import exhibits, introducer, leads, whose
from explainer.text.attribution.replies import owner_of, reply_before
from explainer.text.attribution.sayers import sayer_of
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.selves import says_itself
from explainer.text.attribution.voices import speaks
from explainer.text.marks import STROKES
from explainer.text.somebody import is_person as may_be_person
from explainer.text.syntax.clauses import ASKING, NOUN_SUBJECTS, TENSED, VERBAL, first_conjunct
from explainer.text.syntax.parts import is_passive, object_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token


REACH_BACK = 4
"""Tokens of the shortest view in commas: "in Roe's words,"."""


def named_ahead(scene: Scene, number: int) -> Speaker | None:
    """Give the speaker named before a quotation: 'X said, "', 'X: "', 'according to X, "'.

    None where what stands before does not lead up to it.
    """
    doc = scene.doc
    end = scene.tokens[number][0]
    start = sentence_start(scene, end)
    if (reply := reply_before(scene, number)) is not None:
        return reply
    if start >= end or not leads(scene, doc[end - 1]):
        return None
    if (viewer := _owner_in_view(scene, end)) is not None:
        return Speaker(viewer, None, "according-to")
    if (turned := behind_verb(scene, start, end) or _of_noun(scene, start, end)) is not None:
        return turned
    colon, verb = doc[end - 1].text == ":", False
    if colon and _is_topic(scene, start, end):
        return None
    if colon and (seen := _shown(scene, end)) is not None:
        return Speaker(seen, scene.doc[end - 2], "colon")
    if colon and (named := _named_last(scene, start, end)) is not None:
        return Speaker(named, None, "colon")
    dash = doc[end - 1].text in STROKES
    if colon and (own := _of_paper(scene, end) or _on_day(scene, start, end)) is not None:
        return Speaker(own, None, "colon")
    for place in range(end - 1, start - 1, -1):
        token = doc[place]
        if scene.inside[place] >= 0:
            continue
        opens = source_start(scene, place)
        if opens is not None and opens < end:
            source = noun_at(scene, opens, end)
            return Speaker(source, token, "according-to") if source else None
        apart = is_apart(scene, token)
        if apart and scene.inside[token.head.i] == number:
            continue  # 'said that when Roe complained, "we left"'
        if colon and place < end - 2 and (_is_only_told(scene, token) or _is_below(scene, token)):
            continue
        told = token.pos_ in VERBAL and not (verb and apart and not dash)
        verb = verb or token.pos_ == "VERB"
        if token.lemma_ in scene.pack.speech.citing and _is_own_aside(scene, token):
            continue
        if is_cue(token, scene) and (told or place >= end - 2):
            if (owner := _owner_between(scene, place, end)) is not None:
                return owner
            if (imagined := _imagined(scene, token)) is not None:
                return imagined
            source = introducer(scene, token, start, strict=not colon)
            if source is not None and _is_to_think(source, token, scene):
                continue
            if source is not None:
                only_shows = exhibits(source, token, scene)
                return None if only_shows else Speaker(source, token, "introduced")
            if (paper := _written_on(token, end, scene)) is not None:
                return Speaker(paper, token, "introduced")
            told = is_passive(token) or token.dep_ in {"acl", "relcl"}
            acts = token.tag_ == "VBG" and any(t.dep_ in NOUN_SUBJECTS for t in token.lefts)
            if told or acts or says_itself(token, scene):
                return None
        if colon and token.dep_ == "nsubj" and _is_somebody(token, number, scene):
            return Speaker(about(scene, start, end) or token, None, "colon")
        if colon and token.dep_ == "nsubj" and _is_paper(token, number, scene):
            return Speaker(token, None, "colon")
        if colon and place < end - REACH:
            break
    if colon:
        return _behind_colon(scene, start, end)
    if doc[end - 1].text == "," and scene.starts_alone(number):
        person = about(scene, start, end)
        return Speaker(person, None, "led-in") if person is not None else None
    return None


def _owner_in_view(scene: Scene, end: int) -> Token | None:
    """Whose words or view stands in commas before a token: 'for, in Roe's words, | "'."""
    if end < REACH_BACK or scene.doc[end - 1].text != ",":
        return None
    noun, phrases = scene.doc[end - 2], scene.pack.speech.in_words_of
    link = noun.head
    opens = any(p.split()[0] == link.lower_ and noun.lower_ in p.split() for p in phrases)
    near = noun.dep_ == "pobj" and opens and link.i == noun.left_edge.i - 1
    owner = owner_of(noun, scene) if near else None
    return None if owner is None or owner.pos_ == "PRON" else owner


def _is_somebody(subject: Token, number: int, scene: Scene) -> bool:
    """Whether a person says what stands behind a colon: 'Roe was blunt: "', 'a clerk disagreed: "'.

    Who has no name only where he is the first of the sentence and quoted words are one.
    """
    if is_person(scene, subject):
        return True
    first = subject.left_edge.i == sentence_start(scene, scene.tokens[number][0])
    words, verb = scene.pack.speech, subject.head
    kind = kind_of(subject, scene.pack)
    named = subject.pos_ == "PROPN" and kind in {None, "organization"}
    told = any(t.dep_ == "acomp" for t in verb.rights)
    things = any(t.dep_ == "dobj" for t in verb.rights)  # not "a judge jailed her: “"
    speaks = not things or verb.lemma_.lower() in either(words.judging, words.attitudes)
    one = first and scene.starts_alone(number)
    if named:
        return one and (told or (kind is None and not things))  # "Elm Bank was clear: “"
    return one and subject.tag_ == "NN" and speaks and may_be_person(subject, scene.pack)


def _shown(scene: Scene, end: int) -> Token | None:
    """Who is seen or heard doing what a colon ends: "Roe is shown lecturing: "."""
    does = scene.doc[end - 2]
    verb = does.head
    shown = verb.lemma_.lower() in scene.pack.speech.catching and does.tag_ == "VBG"
    whom = scene.grammar.passives.get(verb.i) if shown and does.i > verb.i else None
    if whom is None or scene.inside[whom.i] >= 0:
        return None
    named = is_person(scene, whom) or whom.pos_ == "PROPN" or may_be_person(whom, scene.pack)
    return whom if named else None


def is_come_upon(scene: Scene, end: int) -> bool:
    """Tell whether a paper before a colon is another's: 'found a note: "'."""
    noun, words = scene.doc[end - 2], scene.pack.speech
    paper = noun.dep_ == "dobj" and noun.lemma_.lower() in either(words.documents, words.wordings)
    gets = either(words.receiving, words.catching) | words.thinking
    return paper and noun.head.lemma_.lower() in gets - words.saying


def _is_paper(subject: Token, number: int, scene: Scene) -> bool:
    """Whether a paper goes on with quoted words of its own: 'The letter goes on: "We …"'."""
    above = subject.head.head
    main = subject.head.dep_ == "ROOT" or (subject.head.dep_ == "ccomp" and above.i > subject.i)
    main = main and subject.tag_ == "NN"
    paper = subject.lemma_.lower() in scene.pack.speech.documents & scene.pack.speech.bodies
    return main and paper and scene.starts_alone(number)


def _of_paper(scene: Scene, end: int) -> Token | None:
    """Whose paper or words stand right before a colon: 'came in a statement from | Elm Bank: "'.

    So is a paper of which the words are told to come: 'From the report: "'.
    """
    last, words = scene.doc[end - 2], scene.pack.speech
    link, start = last.head, sentence_start(scene, end)
    if link.i == start and last.dep_ == "pobj" and link.lower_ in words.giving:
        paper = last.lemma_.lower() in words.documents | words.records
        return outside(scene, last) if paper or can_speak(last, scene.pack) else None
    given = last.dep_ == "pobj" and link.lower_ in words.giving
    told = given and link.head.lemma_.lower() in either(words.documents, words.nouns)
    return outside(scene, last) if told and can_speak(last, scene.pack) else None


def _on_day(scene: Scene, start: int, end: int) -> Token | None:
    """Who opens a line in which nothing else is done: 'Roe on May 3: "', 'Roe on the mill: "'."""
    at = start
    while at + 1 < end and scene.doc[at + 1].pos_ == scene.doc[start].pos_ == "PROPN":
        at += 1
    behind = scene.doc[at + 1 : end - 1]
    links = len(behind) > 1 and behind[0].lower_ in scene.pack.agenda.on
    bare = all(t.pos_ not in VERBAL and not t.is_punct and scene.inside[t.i] < 0 for t in behind)
    return scene.doc[at] if links and bare and is_person(scene, scene.doc[at]) else None


def _of_noun(scene: Scene, start: int, end: int) -> Speaker | None:
    """Who said what a noun before "that" and a comma tells: 'after | her | comment that, "'."""
    words, at = scene.pack.speech, end - 3
    if at < start or scene.doc[end - 1].text != ",":
        return None
    owner = whose(scene, scene.doc[at])
    opens = scene.doc[end - 2].lower_ in words.complementizers
    return Speaker(owner, scene.doc[at], "partial") if opens and owner.i < at else None


def _owner_between(scene: Scene, cue: int, end: int) -> Speaker | None:
    """Whose claim it is that a verb tells of: "noted | Lang's claim that he left because "I …".

    So is one of which the verb tells nothing: "a club called Elm used | her claim that "I …".
    """
    words = scene.pack.speech
    opens = [t.i for t in scene.doc[cue + 1 : end] if t.lower_ in words.complementizers]
    if scene.doc[end - 1].is_punct:
        return None  # 'answered Lang's claim that it shut: "It did not"'
    for noun in scene.doc[cue + 1 : opens[-1]] if opens else ():
        told = noun.pos_ == "NOUN" and noun.lemma_.lower() in words.nouns
        apart = opens and (opens[-1] < end - 1 or scene.doc[cue] not in list(noun.ancestors))
        if told and apart and (owner := whose(scene, noun)) != noun:
            return Speaker(owner, noun, "partial")
    return None


def _is_topic(scene: Scene, start: int, end: int) -> bool:
    """Whether words before a colon only tell what is spoken of: 'About Lang's health: "'."""
    lead, giving = scene.doc[start:end], scene.pack.speech.giving
    about = lead[0].pos_ == "ADP" and source_start(scene, start) is None
    return about and not any(t.tag_ in TENSED or t.lower_ in giving for t in lead)


def _is_own_aside(scene: Scene, verb: Token) -> bool:
    """Whether the writer says that the words are another's: "Roe said, and I | quote |,"."""
    joined = verb.dep_ == "conj" and is_cue(verb.head, scene)
    return joined and says_itself(verb, scene)


def _is_below(scene: Scene, verb: Token) -> bool:
    """Whether a clause tells of a noun what he says, and who says more is told: "of a clerk who".

    "Roe wrote of a clerk who promised tea: “": the verb of the clause has its own object.
    """
    above = next((t for t in verb.ancestors if t.dep_ == "ROOT"), verb)
    own = verb.dep_ == "relcl" and object_of(verb) is not None
    return own and above.i < verb.i and is_cue(above, scene)


def _imagined(scene: Scene, verb: Token) -> Speaker | None:
    """Who says what he imagines to know: 'Lang said he imagined leaving and knowing that "'."""
    words = scene.pack.speech
    if verb.lemma_.lower() not in words.thinking - words.saying:
        return None
    for above in islice(verb.ancestors, REACH):
        if above.lemma_.lower() in words.imagining and above.dep_ == "ccomp":
            says = above.head if is_cue(above.head, scene) else above
            source = outside(scene, sayer_of(says, scene.grammar, words))
            own = source is not None and says.i < above.i
            return Speaker(source, says, "partial") if source is not None and own else None
    return None


def _is_to_think(source: Token, verb: Token, scene: Scene) -> bool:
    """Whether a verb is what "it" is wrong or right to think: "it is unrealistic to think that"."""
    words = scene.pack.speech
    judged = verb.head.lemma_.lower() in scene.pack.certainty.copulas or verb.head.pos_ == "ADJ"
    return source.lower_ in words.neutral and verb.tag_ == "VB" and judged


def _is_only_told(scene: Scene, verb: Token) -> bool:
    """Whether it is only said that somebody thinks or knows: 'said that Roe | learned a lot: "'."""
    words, first = scene.pack.speech, first_conjunct(verb)
    thinks = verb.lemma_.lower() in words.thinking - words.saying
    return thinks and first.dep_ == "ccomp" and first.head.lemma_.lower() in words.saying


def behind_verb(scene: Scene, start: int, end: int) -> Speaker | None:
    """Give who stands behind the verb of saying that opens the sentence: 'Added | Roe: "'.

    A parser takes the verb for a part of the name, or the name for what is said.
    """
    verb, pack = scene.doc[start], scene.pack
    behind = scene.doc[start + 1 : end - 1]
    if len(behind) == 0 or not says_first(verb, pack):
        return None
    if behind[0].pos_ in {"ADP", "ADV", "SCONJ", "PUNCT"} or behind[0].tag_ in ASKING:
        return None  # 'Asked about it, "', 'Asked what it was, "'
    source = noun_at(scene, start + 1, end)
    others = any(is_cue(t, scene) and t.pos_ in VERBAL and t.dep_ != "relcl" for t in behind)
    if source is None or others or not speaks(source, verb, pack):
        return None
    who = can_speak(source, pack) or source.pos_ in {"PRON", "DET"} or source.is_title
    paper = source.lemma_.lower() in pack.speech.documents
    return Speaker(source, verb, "introduced") if who or paper else None


def _written_on(cue: Token, end: int, scene: Scene) -> Token | None:
    """The paper on which quoted words stand, whatever it hangs on: 'found a note | reading "'."""
    near = cue.i == end - 1 or (cue.i == end - 2 and cue.nbor().is_punct)
    if not near or cue.tag_ != "VBG" or not cue.i:
        return None
    noun = cue.nbor(-1)
    return noun if noun.lemma_.lower() in scene.pack.speech.documents else None


def _named_last(scene: Scene, start: int, end: int) -> Token | None:
    """The name that is all before a colon, or all behind a dash: 'Votes fell - | Ann Roe: "'."""
    first = end - 1
    while first > start and scene.doc[first - 1].pos_ == "PROPN":
        first -= 1
    alone = first == start or scene.doc[first - 1].text in STROKES
    if not alone or first == end - 1 or not scene.doc[end - 2].ent_type_:
        return None
    return noun_at(scene, first, end) or scene.doc[end - 2]


def _behind_colon(scene: Scene, start: int, end: int) -> Speaker | None:
    """The speaker of what stands behind a colon without a verb of saying: 'X was blunt: "'."""
    for place in range(start, end):
        token = scene.doc[place]
        thing = token.head if token.dep_ == "compound" else token
        if thing.pos_ == "NOUN" and not can_speak(thing, scene.pack):
            continue  # "posting on the Lang forums:"
        if token.ent_iob_ == "B" and is_person(scene, token):
            return Speaker(noun_at(scene, place, end) or token, None, "colon")
    return None
