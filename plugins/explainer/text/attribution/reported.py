"""Reported speech: the clauses and phrases that an article tells as what somebody says or holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Literal

from explainer.text.attribution.assured import assured
from explainer.text.attribution.nearby import source_behind_dateline
from explainer.text.attribution.pieces import (
    LONGEST,
    Piece,
    around_aside,
    carries_on,
    pieces_of,
    with_condition,
)
from explainer.text.attribution.reporting import (
    charges,
    contents_of,
    is_named,
    is_parted,
    is_perceived,
    relays,
)
from explainer.text.attribution.sayers import sayer_of
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.subjects import is_told_by
from explainer.text.attribution.unsaid import is_asked_for, is_denied, is_noun_beside, is_open
from explainer.text.syntax.clauses import NOUNS, SINGULAR, SUBJECTS, VERBAL, is_finite
from explainer.text.syntax.limits import limit_end, place_of_saying
from explainer.text.syntax.parts import has_mark, is_passive, noun_under, object_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.speech import SpeechWords

CACHE = "explainer.attribution.reports"
HELD = frozenset({"ccomp", "xcomp", "dobj"})
"""Dependencies of what a verb of saying says."""
HELPING = frozenset({"aux", "auxpass", "cop"})
QUESTIONS = frozenset({"WRB", "WDT", "WP", "WP$"})
Kind = Literal["statement", "belief", "phrase", "attitude", "impersonal"]


@dataclass(frozen=True, slots=True)
class Report:
    """Words that are told as somebody's.

    Attributes:
        kind: A clause that somebody said; one that somebody thinks; a phrase that stands for
            what was said; what somebody wants, supports or refuses; what nobody in particular
            says ("is said to").
        source: The noun or pronoun that names who; None for an impersonal one.
        cue: The word that reports.
        pieces: The words reported, around an aside that names the source.
        head: The word that the words reported hang on.
    """

    kind: Kind
    source: Token | None
    cue: Token
    pieces: tuple[Piece, ...]
    head: Token

    def is_clause(self, words: SpeechWords) -> bool:
        """Tell whether it is a clause that is said: with a subject and a verb, no question, whole.

        One that is denied, or only may be said, is none.
        """
        parts = list(islice(self.head.children, LONGEST))
        subject = any(t.dep_ in SUBJECTS and _names(t) for t in parts)
        helped = any(t.dep_ in HELPING for t in parts)
        verb = self.head.pos_ in VERBAL or helped
        if any(t.dep_ in HELPING and t.tag_ == "TO" and t.nbor(-1).text == "," for t in parts):
            return False  # "says his plans, to be paid for by a tax, will"
        if not (subject and verb) or self._is_question(parts, words):
            return False
        alone = sum(t.dep_ == "ccomp" for t in self.cue.rights) < 2  # not "said Poe targeting was"
        if self.head.tag_ == "VBG" and not helped and alone:
            return False  # "began searches targeting smugglers"
        if self.head.tag_ == "VBN" and not helped:
            if any(t.dep_ == "agent" for t in parts):
                return False  # "claimed clerks hit by the storm | were losing out"
            if self.cue.lemma_.lower() in words.ruling and self.cue.i < self.head.i:
                return False  # "ordered them returned"
        marked = any(t.dep_ == "mark" for t in parts)
        owner = next((t for t in parts if t.dep_ in SUBJECTS), self.head)
        bare = not marked and owner.pos_ == "NOUN" and self.head.tag_ in {"VB", "VBP"}
        if bare and _is_demanded(self.head, self.cue, words):
            return False  # "ordered a data upgrade to the net"
        called = self.cue.lemma_.lower() in words.calling and self.head.i < self.cue.i
        called |= bare_called(self.cue, self.head, words)
        if called or is_denied(self.cue, words) or is_open(self.cue, words):
            return False
        if is_asked_for(self.cue, words) or is_noun_beside(self.cue, words):
            return False
        return marked or not self._is_cut(words)

    def _is_cut(self, words: SpeechWords) -> bool:
        """Whether the clause lacks what a relative stands for: "what Lang says they met"."""
        if any(t.tag_ == "WP" and t.dep_ == "dobj" for t in self.cue.lefts):
            return True
        subjects = [t for t in self.cue.lefts if t.dep_ in SUBJECTS]
        if len(subjects) > 1 and is_told_by(subjects[-1], subjects[0]):
            return True
        if self.cue.dep_ != "relcl" or self.source is None or self.source.i == self.cue.head.i:
            return False
        opens = self.cue.doc[self.cue.left_edge.i]
        own = opens.lower_ in words.relatives and opens.dep_ in SUBJECTS
        return not own and opens.tag_ not in {"WRB", "WP$"} and opens.pos_ != "ADP"

    def _is_question(self, parts: Sequence[Token], words: SpeechWords) -> bool:
        start, end = self.pieces[0]
        opening = self.cue.doc[start : min(end, start + 2)]  # "why", "just how strong"
        if opening[0].pos_ in {*NOUNS, "DET", "PRON"} and opening[0].tag_ not in QUESTIONS:
            opening = opening[:1]  # "clerks who stayed were paid", "those who stayed were paid"
        asks = any(t.dep_ == "mark" and t.lower_ in words.whether for t in parts)
        return asks or any(t.tag_ in QUESTIONS and not _is_link(t) for t in opening)


def bare_called(cue: Token, head: Token, words: SpeechWords) -> bool:
    """Tell whether a clause tells more of what somebody calls a thing: "called it a row he hid".

    It has its own subject, and nothing joins it.
    """
    calls = cue.lemma_.lower() in words.calling
    calls = calls and any(t.dep_ == "oprd" and t.i < head.i for t in cue.rights)
    own = any(t.dep_ in SUBJECTS and t.pos_ == "PRON" for t in head.lefts)
    return calls and own and is_finite(head) and not has_mark(head)


def _is_link(word: Token) -> bool:
    """Whether a word that may ask only joins a clause: "said that | when she came, it had sunk"."""
    when = word.tag_ == "WRB" and word.head.dep_ == "advcl" and word.head.i < word.head.head.i
    what = word.tag_ == "WP" and word.head.dep_ == "csubj"  # "what counted was that"
    return word.dep_ == "mark" or when or what


def _names(subject: Token) -> bool:
    """Whether a subject names somebody or something; an adjective does so for some of many."""
    of = any(t.dep_ == "prep" for t in subject.rights)  # "many of the clerks stayed"
    of |= any(t.dep_ == "det" for t in subject.lefts)  # "the opposite is true"
    return subject.pos_ != "SCONJ" and (subject.pos_ != "ADJ" or of)


def reports_of(scene: Scene) -> tuple[Report, ...]:
    """Give the reported clauses and phrases of an article, in the order of their cues.

    Found once and kept beside the analysis of the article.
    """
    kept: tuple[Report, ...] | None = scene.doc.user_data.get(CACHE)
    if kept is None:
        kept = tuple(_reports(scene))
        scene.doc.user_data[CACHE] = kept
    return kept


def _reports(scene: Scene) -> Iterator[Report]:
    words = scene.pack.speech
    asides = {
        opens.i: (source, head)
        for head, found in scene.grammar.asides.items()
        for source, opens in found
    }
    for token in scene.doc:
        if scene.inside[token.i] >= 0:
            continue
        if token.i in asides:
            source, head = asides[token.i][0], scene.doc[asides[token.i][1]]
            if _is_passed_on(head, token, source, scene):
                continue
            pieces = around_aside(scene, head, token)
            if pieces:
                pieces = with_condition(scene, head, pieces)
                yield Report("statement", source, token, pieces, head)
        elif token.pos_ in VERBAL:
            yield from _of_verb(scene, token, words)
        elif (found := assured(token, scene)) is not None:
            yield Report("statement", found[0], found[1], pieces_of(scene, *found[:0:-1]), found[2])
        elif token.pos_ == "NOUN" and token.lemma_.lower() in words.nouns:
            yield from _of_noun(scene, token, words)


def _is_passed_on(content: Token, aside: Token, source: Token, scene: Scene) -> bool:
    """Whether the source behind a clause only passes on who says it.

    "The firm said that it sold the mill, according to Elm News."
    """
    above, words = content.head, scene.pack.speech
    if content.lemma_.lower() in words.clausal and not any(t.dep_ in HELD for t in content.rights):
        return True  # '"No!" Lang said again and again, according to a clerk'
    if _is_relayed(content, aside, source, scene) or _is_behind(content, aside, scene):
        return True
    told = content.dep_ == "ccomp" and above.lemma_.lower() in scene.pack.speech.saying
    return told and above.i < content.i < aside.i and above.i in scene.grammar.subjects


def _is_behind(verb: Token, aside: Token, scene: Scene) -> bool:
    """Whether somebody says what stands before his verb: "It is late, Roe | told them"."""
    says = verb.lemma_.lower() in scene.pack.speech.saying and verb.i in scene.grammar.subjects
    told = (t for t in verb.lefts if t.dep_ == "ccomp" and scene.inside[t.i] < 0)
    return says and verb.i < aside.i and any(told)


def _is_relayed(content: Token, cue: Token, source: Token, scene: Scene) -> bool:
    """Whether media pass on what somebody says in a clause of his own: "Roe said it was late"."""
    own = content.i < cue.i and content.i in scene.grammar.subjects
    if not own or not relays(cue, source, scene.pack):
        return False
    verbs = (content, *(t for t in content.rights if t.dep_ == "conj"))
    says = (t for t in verbs if t.lemma_.lower() in scene.pack.speech.saying)
    told = (t for verb in says for t in verb.children if t.dep_ == "ccomp")
    return any(is_finite(t) for t in told)  # not "ordered the launch to be held"


def _of_verb(scene: Scene, verb: Token, words: SpeechWords) -> Iterator[Report]:
    lemma = verb.lemma_.lower()
    if not reports(lemma, words):
        return
    source = sayer_of(verb, scene.grammar, words)
    if source is not None:
        if scene.inside[source.i] >= 0 or source.dep_ == "expl":
            return
        source = source_behind_dateline(scene, source, verb)
    told = contents_of(verb)
    for child in verb.children:
        if is_parted(child, verb, words):
            continue
        kind = _kind(child, lemma, words)
        kind = "statement" if kind == "belief" and _is_finding(verb, source, words) else kind
        place = place_of_saying(child, scene.pack)
        if child.dep_ == "ccomp" and (child not in told or carries_on(child, told)):
            continue
        if child.dep_ == "ccomp" and _is_of_noun_behind(child, verb, scene):
            continue
        if child.dep_ == "ccomp" and _is_beside(child, verb, words):
            continue
        if any(t.dep_ == "mark" and t.i > child.i for t in verb.lefts):
            continue  # "it sank, as the fights continue"
        if child.dep_ == "ccomp" and (_is_of_noun(child, told) or _is_second(child, verb, words)):
            continue
        if child.dep_ == "ccomp" and source and _is_relayed(child, verb, source, scene):
            continue
        if kind is None or (pieces := pieces_of(scene, child, verb, told)) == ():
            continue
        if kind == "statement" and _is_demanded(child, verb, words) and verb.i < pieces[0][0]:
            pieces = ((verb.i, pieces[0][1]), *pieces[1:])
        pieces = with_condition(scene, child, pieces)
        if place is not None:
            pieces = ((place.i, limit_end(place)), *pieces)
        if source is None and child.dep_ in {"ccomp", "xcomp"} and is_passive(verb):
            yield Report("impersonal", None, verb, pieces, child)
        elif source is not None:
            yield Report(kind, source, verb, pieces, child)


def _is_of_noun(clause: Token, told: Sequence[Token]) -> bool:
    """Whether a clause behind a comma tells of a noun in what was said: "liked it, that Poe sold".

    No conjunction joins it, nor one behind it.
    """
    mark = next((t for t in clause.lefts if t.dep_ == "mark"), clause)
    behind = [t for t in told if t.i >= clause.i]
    joined = any(t.left_edge.i and t.left_edge.nbor(-1).dep_ == "cc" for t in behind)
    joined |= any(t.dep_ == "conj" and has_mark(t) for t in clause.rights)
    second = any(t.i < clause.i for t in told)
    return second and mark != clause and mark.nbor(-1).text == "," and not joined


def _is_second(clause: Token, verb: Token, words: SpeechWords) -> bool:
    """Whether the first of two subjects is who is informed: "advised | Acme and Poe led Elm"."""
    informs = verb.lemma_.lower() in words.informing - words.acting
    subject = next((t for t in clause.lefts if t.dep_ in SUBJECTS), clause)
    both = subject.pos_ == "PROPN" and any(t.dep_ == "conj" for t in subject.rights)
    near = subject.left_edge.i == verb.i + 1
    return informs and both and near and not has_mark(clause) and object_of(verb) is None


def _is_of_noun_behind(clause: Token, verb: Token, scene: Scene) -> bool:
    """Whether a clause only tells of a noun: '"No," Poe said in defense of a fee that | he likes'.

    What he says stands before the verb.
    """
    quoted = any(t.dep_ == "ccomp" and scene.inside[t.i] >= 0 for t in verb.lefts)
    opens = scene.doc[clause.left_edge.i]
    before = scene.doc[max(0, opens.i - 1)]
    behind = opens.dep_ == "mark" and before.dep_ == "pobj" and before.i > verb.i
    return quoted and behind and before.pos_ in NOUNS


def _is_beside(clause: Token, verb: Token, words: SpeechWords) -> bool:
    """Whether a clause is what was so when something was said: '"No," she said, as rain fell'."""
    mark = next((t for t in clause.lefts if t.dep_ == "mark"), None)
    return mark is not None and clause.i > verb.i and mark.lower_ in words.beside


def _is_demanded(content: Token, cue: Token, words: SpeechWords) -> bool:
    """Whether somebody asks for something, and does not say that it is: "asked that it be sold".

    Its verb has no tense, or the one of now behind a verb of the past ("urged that they leave"),
    or does not agree: "asking that the mill pay".
    """
    verb = next((t for t in content.lefts if t.dep_ in HELPING), content)
    marked = any(t.dep_ == "mark" for t in content.lefts)
    if marked and verb.tag_ in {"VBZ", "VBP"} and cue.lemma_.lower() in words.demanding:
        return True  # "recommends that it is sold"
    if any(t.tag_ in {"MD", "TO"} for v in (content, verb) for t in v.lefts):
        return False
    if cue.lemma_.lower() not in words.wishing or verb.tag_ not in {"VB", "VBP"}:
        return verb.tag_ == "VB" and verb.dep_ == "auxpass"
    if verb.tag_ == "VB":
        return True
    one = any(t.dep_ in SUBJECTS and t.tag_ in SINGULAR and not t.n_rights for t in content.lefts)
    return verb.pos_ == "VERB" and (one or cue.tag_ in {"VBD", "VBN"})


def reports(lemma: str, words: SpeechWords) -> bool:
    """Tell whether a verb may report anything at all."""
    return (
        lemma in words.saying
        or lemma in words.thinking
        or lemma in words.naming
        or lemma in words.calling
        or lemma in words.promising
        or lemma in words.accusing
        or lemma in words.attitudes
    )


def _kind(child: Token, verb: str, words: SpeechWords) -> Kind | None:
    """What a dependent of a verb is where that verb reports it."""
    dep = child.dep_
    if dep == "ccomp":
        if charges(child, verb, words) or verb in words.saying or verb in words.calling:
            return "statement"
        if verb in words.thinking and not is_perceived(child):
            return "belief"
        return "attitude" if verb in words.attitudes else None
    if dep == "xcomp" and verb in words.promising:
        return "phrase"
    named = dep == "dobj" and is_named(child, verb, words)
    if named or (dep == "oprd" and verb in words.calling):
        return "phrase"
    if dep == "prep" and child.lower_ in words.accusing.get(verb, ()):
        return "phrase"
    if dep in {"xcomp", "dobj"} and verb in words.attitudes:
        return "attitude"
    return None


def _is_finding(verb: Token, source: Token | None, words: SpeechWords) -> bool:
    """Whether a body or its paper says what it found: "the inquiry found that"."""
    inquires = source is not None and source.lemma_.lower() in words.bodies - words.tallies
    return inquires and verb.lemma_.lower() in words.finding


def _of_noun(scene: Scene, noun: Token, words: SpeechWords) -> Iterator[Report]:
    """What a noun of saying tells: "the ministry's claim that", "a warning from doctors that"."""
    source: Token | None = None
    content: Token | None = None
    for child in noun.children:
        if child.dep_ == "poss":
            source = child
        elif child.dep_ in {"acl", "ccomp", "relcl"} and child.i > noun.i:
            if has_mark(child) or child.tag_ == "VB":
                content = child
        elif child.dep_ == "prep" and child.lower_ in words.bearers and source is None:
            source = noun_under(child)
    if source is None or content is None or scene.inside[source.i] >= 0:
        return
    pieces = pieces_of(scene, content, noun)
    if pieces:
        yield Report("phrase", source, noun, pieces, content)
