"""Reported speech: the clauses and phrases that an article tells as what somebody says or holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Literal

from explainer.text.attribution.ending import end_of
from explainer.text.attribution.nearby import source_behind_dateline
from explainer.text.attribution.reporting import contents_of, is_parted, is_perceived
from explainer.text.attribution.sayers import sayer_of
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.unsaid import is_asked_for, is_denied, is_noun_beside, is_open
from explainer.text.syntax.clauses import SINGULAR, SUBJECTS, VERBAL
from explainer.text.syntax.complements import is_correlated
from explainer.text.syntax.features import is_first_person
from explainer.text.syntax.limits import condition_of_saying, limit_end, place_of_saying
from explainer.text.syntax.parts import has_mark, is_passive, noun_under

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.speech import SpeechWords

CACHE = "explainer.attribution.reports"
HELPING = frozenset({"aux", "auxpass", "cop"})
QUESTIONS = frozenset({"WRB", "WDT", "WP", "WP$"})
CONJUNCTIONS = frozenset({"SCONJ", "PRON", "DET"})
"""What a parser may take the "that" before a clause for."""
Kind = Literal["statement", "belief", "phrase", "attitude", "impersonal"]
LONGEST = 150
"""Tokens; a longer clause is no sentence of news, and nested ones would cost their square."""
Piece = tuple[int, int]
"""First token and the one behind the last."""


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
        subject = any(t.dep_ in SUBJECTS and t.pos_ not in {"ADJ", "SCONJ"} for t in parts)
        verb = self.head.pos_ in VERBAL or any(t.dep_ in HELPING for t in parts)
        if any(t.dep_ in HELPING and t.tag_ == "TO" and t.nbor(-1).text == "," for t in parts):
            return False  # "says his plans, to be paid for by a tax, will"
        if not (subject and verb) or self._is_question(parts, words):
            return False
        marked = any(t.dep_ == "mark" for t in parts)
        owner = next((t for t in parts if t.dep_ in SUBJECTS), self.head)
        bare = not marked and owner.pos_ == "NOUN" and self.head.tag_ in {"VB", "VBP"}
        if bare and _is_demanded(self.head, self.cue, words):
            return False  # "ordered a data upgrade to the net"
        called = self.cue.lemma_.lower() in words.calling and self.head.i < self.cue.i
        if called or is_denied(self.cue, words) or is_open(self.cue, words):
            return False
        if is_asked_for(self.cue, words) or is_noun_beside(self.cue, words):
            return False
        return marked or not self._is_cut(words)

    def _is_cut(self, words: SpeechWords) -> bool:
        """Whether the clause lacks what a relative stands for: "what Lang says they met"."""
        if any(t.tag_ == "WP" and t.dep_ == "dobj" for t in self.cue.lefts):
            return True
        if self.cue.dep_ != "relcl" or self.source is None or self.source.i == self.cue.head.i:
            return False
        opens = self.cue.doc[self.cue.left_edge.i]
        own = opens.lower_ in words.relatives and opens.dep_ in SUBJECTS
        return not own and opens.tag_ not in {"WRB", "WP$"} and opens.pos_ != "ADP"

    def _is_question(self, parts: Sequence[Token], words: SpeechWords) -> bool:
        start, end = self.pieces[0]
        opening = self.cue.doc[start : min(end, start + 2)]  # "why", "just how strong"
        asks = any(t.dep_ == "mark" and t.lower_ in words.whether for t in parts)
        return asks or any(t.tag_ in QUESTIONS and t.dep_ != "mark" for t in opening)


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
            if _is_passed_on(head, token, scene):
                continue
            pieces = _around(scene, head, token)
            if pieces:
                pieces = _with_condition(scene, head, pieces)
                yield Report("statement", source, token, pieces, head)
        elif token.pos_ in VERBAL:
            yield from _of_verb(scene, token, words)
        elif token.pos_ == "NOUN" and token.lemma_.lower() in words.nouns:
            yield from _of_noun(scene, token, words)


def _is_passed_on(content: Token, aside: Token, scene: Scene) -> bool:
    """Whether the source behind a clause only passes on who says it.

    "The firm said that it sold the mill, according to Elm News."
    """
    above = content.head
    told = content.dep_ == "ccomp" and above.lemma_.lower() in scene.pack.speech.saying
    return told and above.i < content.i < aside.i and above.i in scene.grammar.subjects


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
        place = place_of_saying(child, scene.pack)
        if child.dep_ == "ccomp" and (child not in told or _carries_on(child, told)):
            continue
        if kind is None or (pieces := _pieces(scene, child, verb, told)) == ():
            continue
        if kind == "statement" and _is_demanded(child, verb, words) and verb.i < pieces[0][0]:
            pieces = ((verb.i, pieces[0][1]), *pieces[1:])
        pieces = _with_condition(scene, child, pieces)
        if place is not None:
            pieces = ((place.i, limit_end(place)), *pieces)
        if source is None and child.dep_ in {"ccomp", "xcomp"} and is_passive(verb):
            yield Report("impersonal", None, verb, pieces, child)
        elif source is not None:
            yield Report(kind, source, verb, pieces, child)


def _is_demanded(content: Token, cue: Token, words: SpeechWords) -> bool:
    """Whether somebody asks for something, and does not say that it is: "asked that it be sold".

    Its verb has no tense, or the one of now behind a verb of the past ("urged that they leave"),
    or does not agree: "asking that the mill pay".
    """
    verb = next((t for t in content.lefts if t.dep_ in HELPING), content)
    if any(t.tag_ in {"MD", "TO"} for v in (content, verb) for t in v.lefts):
        return False
    if cue.lemma_.lower() not in words.wishing or verb.tag_ not in {"VB", "VBP"}:
        return verb.tag_ == "VB" and verb.dep_ == "auxpass"
    if verb.tag_ == "VB":
        return True
    one = any(t.dep_ in SUBJECTS and t.tag_ in SINGULAR and not t.n_rights for t in content.lefts)
    return verb.pos_ == "VERB" and (one or cue.tag_ in {"VBD", "VBN"})


def _with_condition(scene: Scene, content: Token, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """What is reported with the condition before who says it: "If elected … she would go"."""
    condition = condition_of_saying(content, scene.pack)
    if condition is None:
        return pieces
    return ((condition.left_edge.i, condition.right_edge.i + 1), *pieces)


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
        if verb in words.saying or verb in words.calling:
            return "statement"
        if verb in words.thinking and not is_perceived(child):
            return "belief"
        return "attitude" if verb in words.attitudes else None
    if dep == "xcomp" and verb in words.promising:
        return "phrase"
    if (dep == "dobj" and verb in words.naming) or (dep == "oprd" and verb in words.calling):
        return "phrase"
    if dep == "prep" and child.lower_ in words.accusing.get(verb, ()):
        return "phrase"
    if dep in {"xcomp", "dobj"} and verb in words.attitudes:
        return "attitude"
    return None


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
    pieces = _pieces(scene, content, noun)
    if pieces:
        yield Report("phrase", source, noun, pieces, content)


def _carries_on(content: Token, told: Sequence[Token]) -> bool:
    """Whether a parse has cut one reported clause in two, and this is the second half."""
    first = content.left_edge.i
    while first and first > content.doc[0].i and content.doc[first - 1].is_punct:
        first -= 1
    marked = has_mark(content)
    return not marked and any(t.right_edge.i == first - 1 for t in told)


def _pieces(
    scene: Scene, content: Token, cue: Token, told: Sequence[Token] = ()
) -> tuple[Piece, ...]:
    """The tokens of a reported clause, cut around the words that report it."""
    start, end = content.left_edge.i, content.right_edge.i + 1
    for more in told:
        if content.i < more.i and _carries_on(more, [content]):
            end = more.right_edge.i + 1
    if end - start > LONGEST:
        return ()
    if not start <= cue.i < end:
        if cue.i < start and cue.pos_ in VERBAL:
            cut = end_of(scene, content, cue, start, end)
            cut = _behind_turn(scene, cue, end) if cut == end else cut
            end = cut if cut > content.i else end  # "two of them ― A and B ― are here"
            if is_correlated(content, scene.pack.names.definite):
                end = content.sent.end
        return _trimmed(scene, [(start, end)])
    left, right = _group(cue, start, end)
    return _trimmed(scene, _without_added(scene, content, [(start, left), (right, end)]))


def _behind_turn(scene: Scene, cue: Token, end: int) -> int:
    """The end of what was said with what goes on about it: "it was late, | but this would end".

    Parsers hang that on who said it; what was still to come then is told in his words.
    """
    turn = next((t for t in cue.rights if t.dep_ == "conj" and t.i >= end), cue)
    own = scene.grammar.subjects.get(turn.i)
    if turn.i == cue.i or own is None or cue.tag_ != "VBD" or own.tag_ not in {"DT", "PRP"}:
        return end
    between = scene.doc[end : turn.left_edge.i]
    near = all(t.is_punct or t.dep_ in {"cc", "punct"} for t in between)
    then = any(t.tag_ == "MD" and t.lower_ in scene.pack.speech.looking_back for t in turn.lefts)
    third = not is_first_person(own)
    return turn.right_edge.i + 1 if near and then and third else end


def _group(cue: Token, start: int, end: int) -> tuple[int, int]:
    """The aside around a reporting word within a clause: ", officials said,"."""
    doc, left, right = cue.doc, cue.i, cue.i + 1
    while left > start and not doc[left - 1].is_punct:
        left -= 1
    while right < end and not doc[right].is_punct:
        right += 1
    return left, right


def _around(scene: Scene, head: Token, opens: Token) -> tuple[Piece, ...]:
    """The clause of a verb without an aside: "The road, he said, will close".

    What sets it against another clause is the article's: "while | the road will close, he said".
    """
    words = scene.pack.speech
    start, end = head.left_edge.i, head.right_edge.i + 1
    if end - start > LONGEST:
        return ()
    start += scene.doc[start].head == head and scene.doc[start].lower_ in words.comparing
    left, right = opens.left_edge.i, opens.right_edge.i + 1
    pieces = [(start, max(start, left)), (min(right, end), end)]
    return _trimmed(scene, _without_added(scene, head, pieces))


def _without_added(scene: Scene, content: Token, pieces: list[Piece]) -> list[Piece]:
    """The pieces around who says it without a participle behind that, which may be the writer's.

    "The bank is under inquiry, two clerks said, | adding to its troubles".
    """
    first, last = pieces
    while last[0] < last[1] and scene.doc[last[0]].is_punct:
        last = last[0] + 1, last[1]
    opens = scene.doc[last[0]] if last[0] < last[1] else content
    added = opens.tag_ == "VBG" and opens.dep_ in {"advcl", "acl"} and content.i < first[1]
    return [first] if added else pieces


def _trimmed(scene: Scene, pieces: list[Piece]) -> tuple[Piece, ...]:
    """Pieces without conjunctions before and punctuation around them; () where none is left.

    A dateline is left out, and a mark without its partner.
    """
    found: list[Piece] = []
    for start, end in pieces:
        if not found and start < end and all(_is_link(t) for t in scene.doc[start:end]):
            continue  # "However, Lang said, …"
        start = max(start, scene.dateline(scene.paragraph(start))) if start < end else start
        while start < end and _edge(scene.doc[start], scene):
            start += 1
        while end > start and _is_loose(scene, start, end - 1):
            end -= 1
        if start < end:
            found.append(_whole(scene, start, _bracketed(scene, start, end)))
    return tuple(found)


def _is_link(token: Token) -> bool:
    return token.is_punct or (token.dep_ == "advmod" and token.pos_ == "ADV")


def _is_loose(scene: Scene, start: int, last: int) -> bool:
    """Whether the last token of a piece is a mark that nothing in it needs: no "%", no bracket."""
    token = scene.doc[last]
    if not token.is_punct or scene.inside[last] >= 0 or token.pos_ in {"NOUN", "SYM"}:
        return False
    return token.text != ")" or not any(t.text == "(" for t in scene.doc[start:last])


def _bracketed(scene: Scene, start: int, end: int) -> int:
    """The end of a piece with the mark that closes a bracket of it: "the Salt Union (SU)"."""
    marks = [t.text for t in scene.doc[start:end] if t.text in "()"]
    opened = marks.count("(") > marks.count(")")
    return end + 1 if opened and end < len(scene.doc) and scene.doc[end].text == ")" else end


def _whole(scene: Scene, start: int, end: int) -> Piece:
    """A piece that holds both marks of a quotation, where it holds all words between them."""
    if (number := scene.inside[start]) >= 0:
        first = scene.tokens[number][0]
        if all(t.is_punct for t in scene.doc[first:start]):
            start = first
    if (number := scene.inside[end - 1]) >= 0:
        last = scene.tokens[number][1]
        if all(t.is_punct for t in scene.doc[end:last]):
            end = last
    return start, end


def _edge(token: Token, scene: Scene) -> bool:
    number = scene.inside[token.i]
    opens = scene.tokens[number][0] == token.i if number >= 0 else token.text in "(["
    if token.is_space or (token.is_punct and not opens):
        return True
    if token.dep_ == "cc" and token.is_sent_start:
        return True
    opens = token.tag_ == "IN" and token.dep_ != "det"
    if opens and token.lower_ in scene.pack.speech.complementizers:
        return True
    said = token.head.dep_ in {"ccomp", "acl"}
    return token.dep_ == "mark" and token.pos_ in CONJUNCTIONS and said
