"""Pieces: which words of a sentence are told as somebody's, cut around those that tell it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from explainer.text.attribution.ending import end_of
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.unsaid import keeps_back, refuses
from explainer.text.marks import PLAIN_HYPHENS
from explainer.text.syntax.clauses import PLURAL, SUBJECTS, VERBAL
from explainer.text.syntax.complements import is_correlated
from explainer.text.syntax.features import is_first_person
from explainer.text.syntax.limits import condition_of_saying
from explainer.text.syntax.parts import has_mark, has_not, tensed_of
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token


NOW = frozenset({"VBZ", "VBP"})
CONJUNCTIONS = frozenset({"SCONJ", "PRON", "DET"})
"""What a parser may take the "that" before a clause for."""
LONGEST = 150
"""Tokens; a longer clause is no sentence of news, and nested ones would cost their square."""
Piece = tuple[int, int]
"""First token and the one behind the last."""


def with_condition(scene: Scene, content: Token, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Give what is reported with the condition before who says it: "If elected … she would go".

    So it is with one that a parse hangs on who says it: "she would go | if elected, Roe said".
    """
    says, (start, end) = content.head, pieces[-1]
    for behind in says.lefts if content.dep_ == "ccomp" and end <= says.i else ():
        opens = any(t.lower_ in scene.pack.certainty.conditions for t in behind.lefts)
        if behind.dep_ == "advcl" and 0 <= behind.left_edge.i - end <= 1 and opens:
            return (*pieces[:-1], (start, behind.right_edge.i + 1))
    condition = condition_of_saying(content, scene.pack)
    if condition is None or pieces[0][0] <= condition.left_edge.i < pieces[0][1]:
        return pieces
    return ((condition.left_edge.i, condition.right_edge.i + 1), *pieces)


def carries_on(content: Token, told: Sequence[Token]) -> bool:
    """Tell whether a parse has cut one reported clause in two, and this is the second half.

    The mark between them may belong to the first: "was "glad" | the mill stood". Behind a colon,
    and with no verb of its own, it is none.
    """
    doc, behind = content.doc, content.left_edge.i
    first = behind
    while first > doc[0].i and doc[first - 1].is_punct:
        first -= 1
    gap = doc[first:behind]
    opens = any(t.is_quote and not t.whitespace_ and t.i + 1 == behind for t in gap)
    if opens or any(t.text == ":" for t in gap):
        return False
    if has_mark(content) or content.pos_ not in VERBAL:
        return False
    return any(first - 1 <= t.right_edge.i < behind for t in told)


def pieces_of(
    scene: Scene, content: Token, cue: Token, told: Sequence[Token] = ()
) -> tuple[Piece, ...]:
    """Give the tokens of a reported clause, cut around the words that report it.

    Args:
        scene: The article.
        content: The verb of the clause, or the word that its phrase hangs on.
        cue: The word that reports.
        told: All clauses that the same word reports; what carries one on belongs to it.

    Returns:
        The pieces, in order; () where the clause is too long or nothing is left of it.
    """
    start, end = content.left_edge.i, content.right_edge.i + 1
    for more in told:
        if content.i < more.i and carries_on(more, [content]):
            end = more.right_edge.i + 1
    if end - start > LONGEST:
        return ()
    if not start <= cue.i < end:
        if cue.i < start and cue.pos_ in VERBAL:
            start = _behind_grounds(scene, content, start)
            cut = end_of(scene, content, cue, start, end)
            cut = _behind_turn(scene, content, cue, end) if cut == end else cut
            end = cut if cut > content.i else end  # "two of them ― A and B ― are here"
            if is_correlated(content, scene.pack.names.definite):
                end = content.sent.end
        return _trimmed(scene, [(start, end)])
    left, right = _group(cue, start, end)
    return _trimmed(scene, _without_added(scene, content, [(start, left), (right, end)]))


def _behind_grounds(scene: Scene, content: Token, start: int) -> int:
    """The start of what was said behind what for: "said, citing two clerks, | that it would close".

    A parse hangs that on what was said; so it does with when and how: "said then | that it", "said,
    as she left, | that it".
    """
    mark = next((t for t in content.lefts if t.dep_ == "mark" and t.i > start), content)
    bare = all(t.tag_ == "RB" and t.head == content for t in scene.doc[start : mark.i])
    if bare and mark.lower_ in scene.pack.speech.complementizers:
        return mark.i
    words, first = scene.pack.speech, scene.doc[start]
    cites = first.tag_ == "VBG" and first.lemma_.lower() in words.citing
    beside = start > 0 and first.nbor(-1).text == "," and first.lower_ in words.beside
    return mark.i if (cites or beside) and mark.nbor(-1).text == "," and mark != content else start


def _behind_turn(scene: Scene, content: Token, cue: Token, end: int) -> int:
    """The end of what was said with what goes on about it: "it was late, | but this would end".

    Parsers hang that on who said it; so they do with ", | but that it would end".
    """
    turn = next((t for t in cue.rights if t.dep_ == "conj" and t.i >= end), cue)
    between = scene.doc[end : turn.left_edge.i] if turn.i != cue.i else ()
    near = all(t.is_punct or t.dep_ in {"cc", "punct"} for t in between)
    if turn.i == cue.i or not near:
        return end
    again = any(
        t.dep_ == "mark" and t.lower_ in scene.pack.speech.complementizers for t in turn.lefts
    )
    again = again and any(t.dep_ == "cc" for t in between)
    again = again or (turn.pos_ not in VERBAL and _is_more_than(scene, content, end))
    return turn.right_edge.i + 1 if again or _is_theirs(scene, content, cue, turn) else end


def _is_more_than(scene: Scene, content: Token, end: int) -> bool:
    """Whether a clause tells only the first of two: "it sold eels not only in Elm, | but in"."""
    words = scene.pack.certainty
    told = scene.doc[content.i : end - 1]
    return any(t.lower_ in words.negations and t.nbor().lower_ in words.not_negations for t in told)


def _is_theirs(scene: Scene, content: Token, cue: Token, turn: Token) -> bool:
    """Whether a clause joined to who said something tells what was said, too.

    What was still to come then, or what is so though something is not: "did not row, but did sail".
    """
    own = scene.grammar.subjects.get(turn.i)
    if own is None:
        return _goes_on(scene, content, turn)
    again = turn.lemma_ == content.lemma_ and turn.pos_ == "VERB" and not has_not(turn)
    if again and {cue.tag_, turn.tag_, tensed_of(content).tag_} <= NOW:
        told = scene.grammar.subjects.get(content.i)
        same = told is not None and told.tag_ == "PRP" and told.lower_ == own.lower_
        return same and _denies(content, scene)  # "he has no quarrel with A, but he has one with B"
    if cue.tag_ != "VBD" or own.tag_ not in {"DT", "PRP"} or is_first_person(own):
        return False
    words = scene.pack.speech
    if any(t.tag_ == "MD" and t.lower_ in words.looking_back for t in turn.lefts):
        return True
    did = turn.tag_ == "VB" and any(t.dep_ == "aux" and t.tag_ == "VBD" for t in turn.lefts)
    return did and has_not(content) and not has_not(turn)


def _denies(content: Token, scene: Scene) -> bool:
    """Whether a clause says that something is not so: "she is not", "she has no quarrel"."""
    none = scene.pack.certainty.negations
    things = (t for t in content.rights if t.dep_ in {"dobj", "attr"})
    return has_not(content) or any(t.lower_ in none for thing in things for t in thing.lefts)


def _goes_on(scene: Scene, content: Token, turn: Token) -> bool:
    """Whether "but" goes on with what was said: "she saw the fire | but did not call the guards".

    No mark parts the two, and it does not tell that no more was said: "but did not say when".
    """
    did = any(t.dep_ == "aux" and t.tag_ == "VBD" for t in turn.lefts)
    owner = scene.grammar.subjects.get(content.i)
    bare = turn.doc[turn.left_edge.i - 1].dep_ == "cc" and content.tag_ == "VBD"
    if not (did and bare) or owner is None or owner.tag_ != "PRP":
        return False
    return not (keeps_back(turn, scene.pack) or refuses(turn, scene.pack))


def _group(cue: Token, start: int, end: int) -> tuple[int, int]:
    """The aside around a reporting word within a clause: ", officials said,"."""
    doc, left, right = cue.doc, cue.i, cue.i + 1
    while left > start and not _parts(doc[left - 1]):
        left -= 1
    while right < end and not _parts(doc[right]):
        right += 1
    return left, right


def _parts(mark: Token) -> bool:
    """Whether a mark sets words apart, and does not join those of one: "Elm-Harrow"."""
    return mark.is_punct and not (mark.text in PLAIN_HYPHENS and not mark.whitespace_)


def around_aside(scene: Scene, head: Token, opens: Token) -> tuple[Piece, ...]:
    """Give the clause of a verb without an aside: "The road, he said, will close".

    What sets it against another clause is the article's: "while | the road will close, he said".
    What a parse hangs on the aside before its comma is said, too: "In 2030 |, he said, it will".
    """
    words = scene.pack.speech
    start, end = head.left_edge.i, head.right_edge.i + 1
    if end - start > LONGEST:
        return ()
    start += scene.doc[start].head == head and scene.doc[start].lower_ in words.comparing
    left, right = opens.left_edge.i, opens.right_edge.i + 1
    who = scene.grammar.subjects.get(opens.i, opens)
    left = max([left, *(t.i for t in scene.doc[left : who.left_edge.i] if t.text == ",")])
    if opens.lower_ in words.according:
        right = _behind_name(head, right)
    if opens.lower_ in words.according and _tells_source(scene, head, opens, right, end):
        end = right
    if opens.lower_ in words.according and head.i < opens.i:
        end = min([end, *_set_against(scene, head, right)])
    pieces = [(start, max(start, left)), (min(right, end), end)]
    return _trimmed(scene, _without_added(scene, head, pieces))


def _set_against(scene: Scene, head: Token, at: int) -> Iterator[int]:
    """Where a clause of its own turns from what was said: "is ill, according to Poe, | but Roe is".

    That is the writer's. Without a subject of its own it may go on with what was said.
    """
    for clause in (t for t in head.rights if t.dep_ == "conj" and t.i > at):
        own = own_subject(clause)
        turns = any(t.lower_ in scene.pack.certainty.turning for t in scene.doc[at : at + 2])
        if turns and own is not None and at < own.i < clause.i:
            yield at


def _tells_source(scene: Scene, head: Token, opens: Token, at: int, end: int) -> bool:
    """Whether what ends a clause tells who says it: "it shut, according to Elm News, | a paper".

    It stands behind a name and a comma, and the verb before has what it needs.
    """
    behind = scene.doc[at + 1 : end]
    if len(behind) == 0 or scene.doc[at].text != "," or scene.doc[at - 1].pos_ != "PROPN":
        return False
    whole = any(head.i < t.i < opens.i for t in head.rights)
    top = next((t for t in behind if not at < t.head.i < end), head)
    noun = top.pos_ == "NOUN" and top.dep_ in {"dobj", "appos", "attr", "npadvmod", "conj", "dep"}
    return whole and noun and top.left_edge.i <= at + 1 and behind[0].pos_ in {"DET", "PRON"}


def _behind_name(head: Token, at: int) -> int:
    """The token behind the name in commas of who says it, where another subject follows.

    "According to the mayor, Ann Roe, | prices fell". Several have no one name: "to clerks, Ann".
    """
    doc = head.doc
    if doc[at - 1].tag_ in PLURAL:
        return at
    subject = next((t for t in reversed([*head.lefts]) if t.dep_ in SUBJECTS), None)
    last = at if subject is None else subject.left_edge.i - 1
    name = doc[at + 1 : last]
    if len(name) == 0 or name[0].pos_ != "PROPN" or any(t.pos_ in VERBAL for t in name):
        return at
    return last if doc[at].text == doc[last].text == "," else at


def _without_added(scene: Scene, content: Token, pieces: list[Piece]) -> list[Piece]:
    """The pieces around who says it without a participle behind that, which may be the writer's.

    "The bank is under inquiry, two clerks said, | adding to its troubles", but not "the bank is,
    Roe said, heading for a fall". So it is behind a semicolon, "It sank ten boats, the port said; |
    and marched into Elm", and where somebody else says more: "it sank, Roe said, | and Poe says".
    """
    first, last = pieces
    if last[0] < last[1] and scene.doc[last[0]].text == ";" and content.i < first[1]:
        return [first]
    while last[0] < last[1] and scene.doc[last[0]].is_punct:
        last = last[0] + 1, last[1]
    opens = scene.doc[last[0]] if last[0] < last[1] else content
    whole = content.i < first[1] and not (content.pos_ == "AUX" and content.i == first[1] - 1)
    added = opens.tag_ == "VBG" and opens.dep_ in {"advcl", "acl"} and whole
    added |= opens.dep_ == "cc" and opens.head.i == content.i and _says_next(scene, opens)
    return [first] if added else pieces


def _says_next(scene: Scene, link: Token) -> bool:
    """Whether who is named behind "and" says more: "it sank, Roe said, | and Poe says that"."""
    did = next((t for t in link.head.rights if t.dep_ == "conj" and t.i > link.i), link)
    says = did.lemma_.lower() in scene.pack.speech.saying and did.i in scene.grammar.subjects
    return says and any(t.dep_ == "ccomp" and t.i > did.i for t in did.rights)


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
        while start < end and _is_cut_word(scene, start):
            start -= 2
        if start < end:
            found.append(_whole(scene, start, _bracketed(scene, start, end)))
    return tuple(found)


def _is_cut_word(scene: Scene, start: int) -> bool:
    """Whether a piece starts behind the hyphen of a word: "said pre-| production would begin"."""
    hyphen = scene.doc[start - 1] if start > 1 else scene.doc[start]
    joined = hyphen.i < start and hyphen.text in PLAIN_HYPHENS
    return joined and not hyphen.whitespace_ and not hyphen.nbor(-1).whitespace_


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
    """A piece that holds both marks of a quotation, where it holds all words between them.

    So it does with one that a parse cuts in its sentence: 'it was "late, | but we came"'.
    """
    if (number := scene.inside[start]) >= 0:
        first = scene.tokens[number][0]
        if all(t.is_punct for t in scene.doc[first:start]):
            start = first
    if (number := scene.inside[end - 1]) >= 0:
        first, last = scene.tokens[number]
        inside, rest = scene.doc[first:end], scene.doc[end:last]
        cut = start <= first and scene.quotations[number].closed
        cut = cut and last <= inside.sent.end and any(not t.is_punct for t in inside)
        goes_on = scene.doc[last : inside.sent.end][:1] if cut else ()
        cut = cut and all(t.tag_ != "VBG" for t in goes_on)  # 'was "not" urging'
        if cut or all(t.is_punct for t in rest):
            end = last
    return start, end


def _edge(token: Token, scene: Scene) -> bool:
    number = scene.inside[token.i]
    opens = scene.tokens[number][0] == token.i if number >= 0 else token.text in "(["
    if token.is_space or (token.is_punct and not opens):
        return True
    if token.dep_ == "cc" and token.is_sent_start:
        return True
    opens = (token.tag_ == "IN" and token.dep_ != "det") or _is_misread(token)
    if opens and token.lower_ in scene.pack.speech.complementizers:
        return True
    said = token.head.dep_ in {"ccomp", "acl"}
    return token.dep_ == "mark" and token.pos_ in CONJUNCTIONS and said


def _is_misread(word: Token) -> bool:
    """Whether a parse takes the word that opens a clause for an article: "said | that | Elm-1 is".

    So before a noun in the plural: "says | that | mills close".
    """
    noun = word.head
    named = noun.text[:1].isupper() and noun.ent_type_ not in {"DATE", "TIME"}
    return word.dep_ == "det" and word.i < noun.i and (noun.tag_ in PLURAL or named)
