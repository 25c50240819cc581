"""Parts of a sentence between quotation marks: the clause around them tells who speaks."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING

from explainer.text.attribution.nearby import (
    REACH,
    Speaker,
    can_speak,
    is_cue,
    is_person,
    outside,
    sentence_start,
    source_behind_dateline,
    subject_before,
)
from explainer.text.attribution.neutral import stands_for
from explainer.text.attribution.reporting import sources_above
from explainer.text.attribution.sayers import is_let, sayer_of
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.unsaid import is_asked_for, is_hoped_for
from explainer.text.attribution.voices import is_label, speaks
from explainer.text.marks import STROKES, is_dash
from explainer.text.somebody import is_person as may_be_person
from explainer.text.status.around import is_negated
from explainer.text.syntax.clauses import (
    NOUN_SUBJECTS,
    TENSED,
    VERBAL,
    first_conjunct,
    is_infinitive,
)
from explainer.text.syntax.parts import is_passive, object_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.speech import SpeechWords

MOST_TOLD = 4
"""Words that may name whom somebody tells something: "told the Elm Sentinel"."""


def introducer(scene: Scene, cue: Token, start: int, *, strict: bool = True) -> Token | None:
    """Give the subject of a verb that introduces a quotation, never one inside a dateline.

    Right before a quotation anything may speak, also a paper or a sign.
    """
    if is_let(cue, scene.pack.speech):
        return None
    if cue.lemma_.lower() in scene.pack.speech.quoting:
        quoted = next((t for t in cue.rights if t.dep_ == "dobj" and outside(scene, t)), None)
        return whose(scene, quoted) if quoted is not None else None
    source = _asker(scene, cue) or outside(scene, sayer_of(cue, scene.grammar, scene.pack.speech))
    if source is not None and source.tag_ == "VBG" and source.i < cue.i:
        source = None  # "Writing to the paper, Roe said": parsed as the subject
    behind = scene.dateline(scene.paragraph(cue.i))
    if source is not None and source.i < behind <= cue.i:
        own = source_behind_dateline(scene, source, cue)
        return None if own == source else own
    apart = cue.tag_ == "VBG" and cue.i > start
    apart = apart and (cue.nbor(-1).text == "," or cue.nbor(-1).lower_ in scene.pack.speech.giving)
    if source is not None and apart and source.pos_ == "NOUN":
        source = _who_can_speak(scene, source)
    if source is not None and strict and not speaks(source, cue, scene.pack):
        return None
    if source is not None and is_label(source, cue, scene.pack):
        return None
    if source is not None and not strict and not can_speak(source, scene.pack):
        things = (t for t in scene.doc[cue.i : cue.right_edge.i] if t.dep_ in {"dobj", "pobj"})
        owners = (w for t in things if (w := whose(scene, t)) != t)
        source = next(owners, source)  # 'it recalls | Lang's answer to Roe: "'
    if source is None and cue.tag_ == "VBG" and cue.i > start:
        name = scene.doc[cue.i - 1]  # "with Lang claiming": parsed as one name
        return outside(scene, name) if name.pos_ == "PROPN" and name.head.i == cue.i else None
    if source is None and cue.tag_ in TENSED:
        beside = scene.doc[cue.i - 1] if cue.i > max(start, behind) else cue
        if beside.pos_ == "PROPN" and beside.dep_ != "pobj":
            return outside(scene, beside)
        return subject_before(scene, cue.i, max(start, behind))
    called = cue.lemma_.lower() in scene.pack.speech.calling and cue.head.pos_ != "PROPN"
    if source is None and cue.dep_ == "acl" and not called and speaks(cue.head, cue, scene.pack):
        return outside(scene, cue.head)  # "Lang called it": parsed as "Lang, who is called"
    return source


def whose(scene: Scene, words: Token) -> Token:
    """Give who said what a noun names: 'quoted | Lang's remark: "'; the noun for nobody."""
    speech = scene.pack.speech
    said = words.lemma_.lower() in speech.nouns | speech.documents | speech.wordings | speech.saying
    owners = (t for t in words.lefts if t.dep_ == "poss" and scene.inside[t.i] < 0)
    named = (t for t in owners if t.pos_ == "PROPN" or is_person(scene, t))
    return next(named, words) if said else words


def _asker(scene: Scene, cue: Token) -> Token | None:
    """Who asks others to say something, and whose words it is: 'urged clerks to say it was "old"'.

    They have not said it. None where somebody is to say it himself, or has been made to.
    """
    words, verb = scene.pack.speech, first_conjunct(cue).head
    if not is_asked_for(cue, words) or verb.pos_ not in VERBAL or is_passive(verb):
        return None
    asker = outside(scene, sayer_of(verb, scene.grammar, words))
    return asker if asker is not None and asker.i < verb.i < cue.i else None


def exhibits(source: Token, cue: Token, scene: Scene) -> bool:
    """Tell whether somebody only lets others see what he is like: 'showed "no remorse at all"'."""
    shows = cue.lemma_.lower() in scene.pack.speech.exhibiting and is_person(scene, source)
    return shows and all(t.dep_ != "ccomp" for t in cue.rights)


def _who_can_speak(scene: Scene, noun: Token) -> Token:
    """The noun, or the subject of a clause above it that can speak where the noun cannot.

    'Lang denied that the gift had helped, saying, "No"': no gift says so.
    """
    if can_speak(noun, scene.pack):
        return noun
    for verb in islice(noun.ancestors, REACH):
        subject = scene.grammar.subjects.get(verb.i)
        if subject is not None and subject.i < noun.i and can_speak(subject, scene.pack):
            return subject
    return noun


def within(scene: Scene, number: int) -> Speaker | None:
    """Give the speaker of the clause that holds quoted words: 'X said the plan was "dead"'.

    Who says a clause speaks its quoted words, rather than whom that clause makes think or know,
    or express something.
    """
    start, end = scene.tokens[number]
    doc, words = scene.doc, scene.pack.speech
    weak: Speaker | None = None
    for place in range(start, end):
        token = doc[place]
        if token.is_punct or (start <= token.head.i < end and token.head.i != token.i):
            continue
        for found in sources_above(token, scene.grammar, words):
            source, cue = _who_tells(*found, scene)
            of = scene.inside[source.i]
            if of == number or (of >= 0 and scene.lasts[of] == ",") or scene.inside[cue.i] >= 0:
                continue  # what quoted words say is not what the article says
            if not speaks(stands_for(source, scene), cue, scene.pack):
                if cue.lemma_.lower() in words.calling and source.pos_ == "NOUN":
                    return Speaker(source, cue, "earlier")  # who says so, whatever a guild is
                continue
            if cue.lemma_.lower() in words.meaning and cue.dep_ == "relcl":
                continue  # "it is enough, which | means Crow 'can do harm'"
            if _is_of_nearer(scene, cue, start) or _only_points(cue, token, words):
                continue
            if _asker(scene, cue) is not None or is_hoped_for(cue, words):
                continue  # who asks for it need not say it
            if cue.lemma_.lower() in words.saying and is_negated(cue, scene.pack):
                continue  # 'Lang never remarked that it was "dead"'
            source = source_behind_dateline(scene, source, cue)
            speaker = Speaker(source, cue, "partial")
            lemma, passed_on = cue.lemma_.lower(), cue.lower_ in words.according
            if passed_on or lemma in words.thinking | (words.naming - words.saying):
                weak = weak or speaker  # "Lang says …, according to the Elm News"
                continue
            return speaker
    return weak


def _who_tells(source: Token, cue: Token, scene: Scene) -> tuple[Token, Token]:
    """Who says it, and by which word, where he tells others to think so: "warned us to expect"."""
    words, above = scene.pack.speech, cue.head
    told = cue.lemma_.lower() in words.thinking and cue.dep_ in {"xcomp", "ccomp"}
    says = told and is_infinitive(cue) and above.lemma_.lower() in words.saying
    teller = scene.grammar.subjects.get(above.i) if says else None
    return (source, cue) if teller is None else (teller, above)


def _only_points(cue: Token, token: Token, words: SpeechWords) -> bool:
    """Whether quoted words tell more of what a verb points to: 'It refers to rules meant to "go"'.

    They need be nobody's; what it refers to itself is: 'refers to "a war"'.
    """
    if cue.lemma_.lower() not in words.pointing:
        return False
    between = takewhile(lambda t: t.i != cue.i, islice(token.ancestors, REACH))
    return any(t.dep_ in {"acl", "relcl"} for t in (token, *between))


def _is_of_nearer(scene: Scene, cue: Token, start: int) -> bool:
    """Whether quoted words are what a noun behind tells: "his claim that it grew … views | that".

    The parser gives both clauses to the first.
    """
    opens = scene.doc[start].nbor() if scene.doc[start].is_quote else scene.doc[start]
    before = scene.doc[start - 1] if start and opens.dep_ == "mark" else cue
    nouns = scene.pack.speech.nouns
    nearer = before.i > cue.i and before.pos_ == "NOUN" and before.lemma_.lower() in nouns
    return cue.pos_ == "NOUN" and nearer


def earlier(scene: Scene, number: int) -> Speaker | None:
    """Give the speaker of the last verb of saying before quoted words, or who acts in their clause.

    For sentences whose parse does not tell: the verb stands in the same sentence.
    """
    end = scene.tokens[number][0]
    start = max(sentence_start(scene, end), end - REACH)
    if (judge := _judge(scene, _top(scene, number), start)) is not None:
        return judge
    for place in range(end - 1, start - 1, -1):
        token = scene.doc[place]
        if is_cue(token, scene) and token.pos_ in VERBAL:
            source = introducer(scene, token, start)
            if source is None:
                return None
            sure = _names_it(scene, token, end) or _is_aside(scene, source, token)
            sure = sure or _is_bidden(scene, token, number) or _goes_on(scene, token, number)
            sure = sure or _speaks_here(scene, source, token, end)
            return Speaker(source, token, "partial" if sure else "earlier")
    for verb in islice(_top(scene, number).ancestors, REACH):
        if verb.pos_ == "VERB" and scene.inside[verb.i] < 0:
            source = outside(scene, sayer_of(verb, scene.grammar, scene.pack.speech))
            if source is not None and is_person(scene, source):
                return Speaker(source, verb, "acting")
            break
    return None


def _top(scene: Scene, number: int) -> Token:
    """The first of quoted words that hangs on one outside the marks; the first of all for none."""
    start, end = scene.tokens[number]
    told = (t for t in scene.doc[start:end] if not t.is_punct and scene.inside[t.head.i] != number)
    return next(told, scene.doc[start])


def _is_told_now(cue: Token, pack: LanguagePack) -> bool:
    """Whether a verb has a tense, or goes along with one that has: "answered by calling it"."""
    has = any(t.dep_ == "aux" and t.tag_ in TENSED for t in cue.lefts)
    if cue.tag_ == "VBN" and has and not is_passive(cue):
        return True  # "has called it"
    along = cue.dep_ in {"advcl", "ROOT", "conj"}
    by = cue.dep_ == "pcomp" and cue.head.lower_ in pack.certainty.means
    return cue.tag_ in TENSED or (cue.tag_ == "VBG" and (along or by))


def _judge(scene: Scene, top: Token, start: int) -> Speaker | None:
    """Who praises or blames with quoted words what he speaks of: 'hailed a "great day for Elm"'."""
    verb = top.head
    judges = verb.lemma_.lower() in scene.pack.speech.judging and _is_told_now(verb, scene.pack)
    if not judges or top.dep_ != "dobj" or not start <= verb.i < top.i or scene.inside[verb.i] >= 0:
        return None
    source = introducer(scene, verb, start)
    if source is None or any(t.tag_ == "WP$" for t in source.lefts):
        return None  # "The band - whose | album | sold - thanked"
    return Speaker(source, verb, "partial")


def _names_it(scene: Scene, cue: Token, end: int) -> bool:
    """Whether quoted words are what a verb calls something: 'called the offer "a joke"'.

    They may be the second that it calls it, and stand behind an aside: 'called Roe, a clerk, "a"'.
    """
    if cue.lemma_.lower() not in scene.pack.speech.calling:
        return False
    if not _is_told_now(cue, scene.pack):
        return False
    number = scene.inside[end]
    long = number >= 0 and scene.is_long(number)
    marks = "," if long and not scene.starts_alone(number) else ""
    between = [t for t in scene.doc[cue.i + 1 : end] if not long or scene.inside[t.i] < 0]
    verbs = (t for t in between if t.pos_ in VERBAL and t.dep_ != "amod")
    return not any(verbs) and all(t.text == marks for t in between if t.is_punct)


def _speaks_here(scene: Scene, source: Token, cue: Token, end: int) -> bool:
    """Whether somebody says something, whatever the parse makes of it: 'said in May that it was "'.

    Not in an aside between dashes, nor where words in between tell what it is: 'a fund named "',
    nor behind other quoted words, to which another may go on.
    """
    words, lemma = scene.pack.speech, cue.lemma_.lower()
    paper = lemma in words.inverting and source.lemma_.lower() in words.documents
    somebody = is_person(scene, source) or (
        source.tag_ == "NN" and may_be_person(source, scene.pack)
    )
    says = lemma in words.saying and lemma in words.inverting - words.implying
    if not says or not (somebody or paper) or is_passive(cue) or is_negated(cue, scene.pack):
        return False
    between = scene.doc[cue.i + 1 : end]
    if any(scene.inside[t.i] >= 0 for t in between):
        return False
    return not any(is_dash(t) or (t.tag_ == "VBN" and t.dep_ == "acl") for t in between)


def _is_bidden(scene: Scene, cue: Token, number: int) -> bool:
    """Whether quoted words are what somebody is told to do: 'told clerks not to "go on"'.

    Or what he himself vows to do: 'promised to "go on"'.
    """
    verb, words, lemma = _top(scene, number), scene.pack.speech, cue.lemma_.lower()
    whom = object_of(cue) is not None
    bids = lemma in (words.informing | words.ruling if whom else words.vowing)
    to = scene.doc[max(0, scene.tokens[number][0] - 1)]
    plain = not is_passive(cue) and cue.tag_ in TENSED
    return bids and plain and verb.head == cue and to.tag_ == "TO" and to.head == verb


def _goes_on(scene: Scene, cue: Token, number: int) -> bool:
    """Whether quoted words are a clause joined to one that was said: 'said it was old, but "we …"'.

    Parsers hang that on who says it.
    """
    start, top = scene.tokens[number][0], _top(scene, number)
    said = next((t for t in cue.rights if t.dep_ == "ccomp"), None)
    between = () if said is None else scene.doc[said.right_edge.i + 1 : start]
    near = len(between) > 0 and all(t.is_punct or t.dep_ in {"cc", "mark"} for t in between)
    own = any(t.dep_ in NOUN_SUBJECTS for t in top.lefts)
    return near and own and top.dep_ == "conj" and top.head.i == cue.i


def _is_aside(scene: Scene, source: Token, cue: Token) -> bool:
    """Whether commas set apart who says the clause around them: "The port, Lang said, was"."""
    first, last = min(source.left_edge.i, cue.i), max(source.right_edge.i, cue.i)
    if cue.i - source.i not in {1, 2} or last + 1 >= len(scene.doc) or not first:
        return False
    while last - cue.i < MOST_TOLD and last + 2 < len(scene.doc) and _is_told(scene.doc[last + 1]):
        last += 1  # ", Lang told reporters,"
    return scene.doc[first - 1].text == "," and scene.doc[last + 1].text == ","


def _is_told(token: Token) -> bool:
    return token.pos_ in {"DET", "ADJ", "NOUN", "PROPN"}


def is_part(scene: Scene, number: int) -> bool:
    """Tell whether quoted words are a part of a sentence of the article's own."""
    start = scene.tokens[number][0]
    return sentence_start(scene, start) < start and not leads(scene, scene.doc[start - 1])


def leads(scene: Scene, token: Token) -> bool:
    """Tell whether a token leads up to quoted words: a comma, a colon, "that" or a verb of saying.

    A semicolon does right behind such a verb: it was meant for a colon.
    """
    if token.text in {",", ":"} or token.text in STROKES or token.dep_ == "mark":
        return True
    if token.text == ";" and token.i and is_cue(token.nbor(-1), scene):
        return True
    return is_cue(token, scene) and token.pos_ in VERBAL
