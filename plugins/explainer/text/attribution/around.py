"""Around quoted words: the clause of the article in which a part of a sentence is quoted.

'The plan, Lang said, was "dead in the water"': what was dead a reader does not learn from the
quoted words alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from explainer.text.attribution.found import Attribution
from explainer.text.attribution.nearby import is_cue, sentence_start
from explainer.text.attribution.pieces import Piece
from explainer.text.attribution.reported import Report
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.unsaid import is_denied, is_open
from explainer.text.marks import STROKES, is_dash
from explainer.text.syntax.clauses import (
    ASKING,
    FINITE,
    NOUN_SUBJECTS,
    NOUNS,
    SUBJECTS,
    TENSED,
    VERB_GROUP,
    VERBAL,
)
from explainer.text.syntax.parts import has_mark, is_passive

if TYPE_CHECKING:
    from spacy.tokens import Token

LONGEST = 70
"""Tokens; a longer clause is no help to a reader."""
SUBJECT = 8
"""Tokens of a speaker before a verb; a longer one is left off."""
STEPS = 3
"""Words between a noun that reports and its verb: "expressed confidence that"."""
BELOW = frozenset({"relcl", "acl", "advcl", "ccomp", "pcomp"})
NEEDED = frozenset({"det", "amod", "poss", "nummod", "compound"})
APART = frozenset({"conj", "cc", "punct"})
OWN = NOUN_SUBJECTS | {"expl"}


def clause_around(
    quote: Attribution, reports: Iterable[Report], scene: Scene
) -> tuple[tuple[int, int], ...]:
    """Give the offsets of the clause around a partial quotation, in pieces around "he said".

    () where the quoted words can stand alone, or no clause of one speaker holds them. The first
    piece of a quotation in several comes with its clause.
    """
    start, rest = quote.pieces[0][0], quote.pieces[1:]
    number = next((n for n, q in enumerate(scene.quotations) if q.start == start), None)
    if number is None:
        return ()
    bound = _behind_that(quote, number, scene)
    seems = quote.cue is not None and _seeming(quote.cue, scene) is not None
    if _stands_alone(scene, number) and not (seems or bound):
        return ()
    told = (
        bound
        or _of_relative(quote, number, scene)
        or _reported(quote, number, reports, scene)
        or _from_verb(quote, number, scene)
        or _around_aside(quote, number, scene)
        or _before_saying(quote, number, scene)
        or _sentence(number, scene)
    )
    told = _without_second(told, number, scene)
    if rest:
        told = [(first, last) for first, last in told if scene.offsets[last - 1] < rest[0][0]]
        words = [t for first, last in told for t in scene.doc[first:last]]
        if not any(scene.inside[t.i] < 0 and t.pos_ in NOUNS for t in words):
            return ()
    if sum(end - start for start, end in told) > LONGEST or not _tells_more(told, number, scene):
        return ()
    doc = scene.doc
    return (*((doc[a].idx, doc[b - 1].idx + len(doc[b - 1])) for a, b in told), *rest)


def _without_second(told: Sequence[Piece], number: int, scene: Scene) -> Sequence[Piece]:
    """A clause up to quoted words behind which "and" joins a verb: 'it was "sad" | and wept'.

    Who does that may be who speaks.
    """
    end = scene.tokens[number][1]
    joint = scene.doc[end] if end < len(scene.doc) else None
    if joint is None or joint.dep_ != "cc" or joint.head.tag_ == "VBN":
        return told  # 'should be "given a chance" | and sent home'
    verbs = (t for t in joint.head.rights if t.dep_ == "conj" and t.i > joint.i)
    second = next(verbs, None)
    if second is None or second.tag_ not in TENSED or any(t.dep_ in SUBJECTS for t in second.lefts):
        return told
    return [(first, min(last, end)) for first, last in told if first < end]


def _behind_that(quote: Attribution, number: int, scene: Scene) -> Sequence[Piece]:
    """What binds a quoted clause, and is not quoted: 'said that, | if elected, "I will stay"'."""
    (start, end), cue = scene.tokens[number], quote.cue
    if cue is None or cue.i >= start or scene.doc[start - 1].text != ",":
        return ()
    links = (t for t in scene.doc[cue.i : start] if t.lower_ in scene.pack.speech.complementizers)
    first = next((t.i + 1 for t in links if t.dep_ == "mark"), start)
    first += first < start and scene.doc[first].text == ","
    opens = scene.doc[first]
    binds = first < start and opens.dep_ in {"mark", "advmod"} and opens.head.dep_ == "advcl"
    return ((first, end),) if binds else ()


def _tells_more(told: Sequence[Piece], number: int, scene: Scene) -> bool:
    """Whether there are words outside the marks, and the first is not cut off by a dash before."""
    words = [t for start, end in told for t in scene.doc[start:end] if not t.is_punct]
    opens = (start for start, _ in told if start > scene.dateline(scene.paragraph(start)))
    cut = any(scene.doc[start - 1].text in {*STROKES, "("} for start in opens)
    return not cut and any(scene.inside[t.i] != number and t.dep_ != "mark" for t in words)


def _stands_alone(scene: Scene, number: int) -> bool:
    """Whether quoted words start a sentence, or are a clause with its own subject."""
    start, end = scene.tokens[number]
    first = next((t for t in scene.doc[start:end] if t.text[0].isalnum()), None)
    if first is None or sentence_start(scene, start) >= start:
        return True
    end = min(end, first.sent.end)  # 'it was "sad. We all wept."': the first is a part
    if _subordinates(scene.doc[start - 1], scene):
        return False  # 'a danger when "a clerk talks"'
    named = first.ent_type_ or first.pos_ == "PROPN"
    if first.is_title and (not named or scene.doc[start - 1].text in {",", ":"}):
        return True
    if start <= scene.doc[start - 1].head.i < end and scene.doc[start - 1].dep_ in NEEDED:
        return False  # 'wrote that the "movie is a joke"'
    for token in scene.doc[start:end]:
        subject = scene.grammar.subjects.get(token.i) or scene.grammar.passives.get(token.i)
        helped = any(t.tag_ in FINITE for t in token.lefts)
        behind = token.head.i < token.i or token.dep_ == "advcl"
        below = token.dep_ in BELOW and start <= token.head.i < end and behind
        if below or not (token.tag_ in TENSED or helped) or token.pos_ not in VERBAL:
            continue
        own = subject is not None and start <= subject.i < token.i
        return own and subject is not None and subject.tag_ not in ASKING
    return False


def _subordinates(word: Token, scene: Scene) -> bool:
    """Whether a word hangs a clause on another one, and does not only open what is said."""
    hangs = word.pos_ == "SCONJ" or word.tag_ in ASKING
    return hangs and word.lower_ not in scene.pack.speech.complementizers


def _of_relative(quote: Attribution, number: int, scene: Scene) -> Sequence[Piece]:
    """What a relative clause tells of a noun: 'Crow, who Poe said | was "a liar"': Crow … was it.

    () where what is said has a subject of its own.
    """
    (start, end), cue, words = scene.tokens[number], quote.cue, scene.pack.speech
    if cue is None or cue.dep_ != "relcl" or not cue.i < start or cue.head.pos_ not in NOUNS:
        return ()
    noun, subject = cue.head, scene.grammar.subjects.get(cue.i)
    content = next((t for t in cue.rights if t.dep_ == "ccomp"), None)
    if content is None or subject is None or is_denied(cue, words) or is_open(cue, words):
        return ()
    before = [t for t in scene.doc[noun.i : subject.i] if t.lower_ in words.relatives]
    own = any(t.dep_ in SUBJECTS and t.i > cue.i for t in content.lefts)
    between = scene.doc[cue.i + 1 : start]
    apart = any(t.is_punct or scene.inside[t.i] >= 0 for t in between)
    long = noun.i - noun.left_edge.i >= SUBJECT or scene.inside[noun.i] >= 0
    if own or apart or long or not before or content.i >= end or not _is_told_of(noun, before[0]):
        return ()
    last = before[0].i
    while scene.doc[last - 1].is_punct:
        last -= 1
    last = last if last - noun.i <= SUBJECT else noun.i + 1
    return ((noun.left_edge.i, last), (cue.i + 1, end))


def _is_told_of(noun: Token, relative: Token) -> bool:
    """Whether a relative pronoun can only stand for a noun: not "a plan of firms that Roe said"."""
    above = noun.head.head if noun.dep_ == "pobj" else noun.head
    nested = noun.dep_ == "conj" or noun.head.dep_ == "agent" or above.pos_ not in VERBAL
    return noun.dep_ != "conj" if relative.tag_ == "WP" else not nested


def _reported(
    quote: Attribution, number: int, reports: Iterable[Report], scene: Scene
) -> Sequence[Piece]:
    """The smallest clause that is told as the same speaker's and holds all quoted words."""
    start, end = scene.tokens[number]
    holding = [
        report.pieces
        for report in reports
        if (report.kind in {"statement", "belief"} or _is_of_noun(report))
        and any(first <= start and end <= last for first, last in report.pieces)
        and _is_theirs(report, quote, scene)
    ]
    return min(holding, key=lambda pieces: sum(b - a for a, b in pieces), default=())


def _is_of_noun(report: Report) -> bool:
    """Whether a noun of saying has a clause for what was said: "Roe's claim | that it was shut"."""
    return report.cue.pos_ == "NOUN" and has_mark(report.head)


def _is_theirs(report: Report, quote: Attribution, scene: Scene) -> bool:
    """Whether a clause is said by who speaks the quoted words, "he" in it or who says "he" did."""
    words, source = scene.pack.speech, quote.source
    if source is None or is_denied(report.cue, words) or is_open(report.cue, words):
        return False
    inside = any(first <= source.i < last for first, last in report.pieces)
    if report.source == source:
        return not inside
    return inside and source.lower_ in words.personal and report.cue.lemma_.lower() in words.saying


def _from_verb(quote: Attribution, number: int, scene: Scene) -> Sequence[Piece]:
    """The words from the verb that reports on: 'called the film "a labour of love"'."""
    start, end = scene.tokens[number]
    verb = quote.cue
    for _ in range(STEPS):
        if verb is None or verb.pos_ in VERBAL:
            break
        verb = verb.head
    if verb is None or verb.i >= start or verb.pos_ not in VERBAL or scene.inside[verb.i] >= 0:
        return ()
    verb = _seeming(verb, scene) or verb
    between = scene.doc[verb.i : start]
    if sentence_start(scene, start) > verb.i or any(t.text == "," for t in between):
        return ()
    first = _opening(verb, scene)
    others = scene.pack.speech.contrasting  # ", while Crow wants more"
    parts = (t for t in verb.rights if t.dep_ not in APART and t.left_edge.lower_ not in others)
    last = max([end, *(t.right_edge.i + 1 for t in parts)])
    last = next((t.i for t in scene.doc[end:last] if is_dash(t)), last)
    while last > end and (scene.doc[last - 1].is_punct or scene.inside[last - 1] >= 0):
        last -= 1
    named = quote.source is not None and first <= quote.source.i < last
    if named:
        return ()  # not "said Ann Roe, the mayor, was"
    said = _said(verb, start, scene)
    return ((said or _with_speaker(verb, first, quote, scene), last),)


def _seeming(verb: Token, scene: Scene) -> Token | None:
    """The verb above that only lets somebody seem to say it: 'appeared | to say it was "dead"'."""
    seems = verb.head.lemma_.lower() in scene.pack.speech.seeming and verb.head.i < verb.i
    return verb.head if verb.dep_ == "xcomp" and seems else None


def _said(verb: Token, start: int, scene: Scene) -> int | None:
    """Where what a verb of saying reports opens: 'adding | there are "rules" for it'.

    None where it reports no clause around the quotation, or denies or asks it.
    """
    words = scene.pack.speech
    told = next((t for t in verb.rights if t.dep_ == "ccomp" and t.left_edge.i < start), None)
    if told is None or verb.lemma_.lower() not in words.saying or told.right_edge.i < start:
        return None
    if is_denied(verb, words) or is_open(verb, words):
        return None
    marks = [t for t in told.lefts if t.dep_ == "mark"]
    first = marks[0].i + 1 if marks and marks[0].i == told.left_edge.i else told.left_edge.i
    return first if verb.i < first < start else None


def _with_speaker(verb: Token, first: int, quote: Attribution, scene: Scene) -> int:
    """Where the words of a verb start with who speaks, right before them: 'Roe | called it "dead"'.

    A pronoun stays off: who that is stands below the quotation.
    """
    source, subject = quote.source, scene.grammar.subjects.get(verb.i)
    if source is None or subject is None or subject.i != source.i:
        return first
    helpers = (t for t in verb.lefts if t.dep_ in {"aux", "auxpass"})
    finite = any(t.tag_ in FINITE for t in (verb, *helpers))
    start = max(subject.left_edge.i, scene.dateline(scene.paragraph(subject.i)))
    near = subject.right_edge.i + 1 == first and first - start <= SUBJECT
    named = subject.pos_ in {"NOUN", "PROPN"} and start <= subject.i
    named = named and scene.doc[start].tag_ not in ASKING  # "who | Roe | called"
    return start if finite and near and named else first


def _around_aside(quote: Attribution, number: int, scene: Scene) -> Sequence[Piece]:
    """The clause that an aside parts: 'Her words, said Roe, the mayor, were "fair"'."""
    start, end = scene.tokens[number]
    first, cue = sentence_start(scene, start), quote.cue
    if cue is None or quote.source is None or not first < min(cue.i, quote.source.i) < start:
        return ()
    opens = min(cue.i, quote.source.left_edge.i) - 1
    verb = next((t.i for t in scene.doc[cue.i + 1 : start] if t.pos_ in VERBAL), start)
    marks = [t.i for t in scene.doc[cue.i : verb] if t.text == ","]
    before, behind = scene.doc[first:opens], scene.doc[verb:start]
    named = any(t.pos_ in {"NOUN", "PROPN"} for t in before)
    whole = not any(t.is_punct or t.pos_ in VERBAL for t in before)
    follows = bool(marks) and marks[-1] == verb - 1 and not any(t.is_punct for t in behind)
    if scene.doc[opens].text != "," or not (named and whole and follows):
        return ()
    return ((first, opens), (verb, end))


def _before_saying(quote: Attribution, number: int, scene: Scene) -> Sequence[Piece]:
    """The words of a sentence up to quoted ones whose speaker follows: 'It is "no use," he said'.

    () where somebody says something in these words already, or something else is quoted.
    """
    start, end = scene.tokens[number]
    first, cue = sentence_start(scene, start), quote.cue
    comma = scene.lasts[number] == "," or scene.doc[min(end, len(scene.doc) - 1)].text == ","
    follows = cue is not None and quote.source is not None and min(cue.i, quote.source.i) >= end
    if not (follows and comma):
        return ()
    first = max(first, scene.dateline(scene.paragraph(start)))
    while first < start and (scene.doc[first].dep_ == "cc" or scene.doc[first].is_punct):
        first += 1
    before = scene.doc[first:start]
    told = any(is_cue(t, scene) and t.pos_ in VERBAL for t in before)
    other = any(is_dash(t) or scene.inside[t.i] >= 0 for t in before)
    return () if told or other or not before else ((first, end),)


def _sentence(number: int, scene: Scene) -> Sequence[Piece]:
    """The sentence up to quoted words, where nothing less tells of what they are a part.

    'Roe boasted of the mill - "the best in town"'; () for a clause with a subject of its own.
    """
    start, end = scene.tokens[number]
    words = [t for t in scene.doc[start:end] if not t.is_punct]
    own = (t for t in words if t.dep_ in OWN and start <= t.head.i < end)
    whole = any(t.tag_ not in ASKING for t in own)
    if whole and words[0].pos_ != "SCONJ":
        return ()
    return ((max(sentence_start(scene, start), scene.dateline(scene.paragraph(start))), end),)


def _opening(verb: Token, scene: Scene) -> int:
    """Where the words of a verb start: with "has" or "never", in the passive with its subject."""
    subject = scene.grammar.passives.get(verb.i)
    if subject is not None and is_passive(verb):
        return subject.left_edge.i
    first = verb.i
    for left in reversed(list(verb.lefts)):
        if left.dep_ not in VERB_GROUP or left.i != first - 1:
            break
        first = left.i
    return first
