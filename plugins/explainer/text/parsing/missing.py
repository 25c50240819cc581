"""Missing: who acts in a sentence whose main verb parsers leave without a subject.

"The firm, named in May, | filed for relief": what opens the sentence acts, or the noun behind that.
A dateline does not: "HALDEN — Ann Roe, a clerk who left, | was elected".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA, is_dash
from explainer.text.parsing.datelines import dateline_end
from explainer.text.parsing.mending import make_subject
from explainer.text.syntax.clauses import (
    ASKING,
    FINITE,
    NOMINAL,
    NOUNS,
    PLURAL,
    SUBJECTS,
    VERB_GROUP,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
)
from explainer.text.syntax.features import is_single
from explainer.text.syntax.parts import has_joined
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from collections.abc import Collection

    from spacy.tokens import Doc, Span, Token

OPEN, CLOSE = "(", ")"
TIED = frozenset({"compound", "nmod"})
PARTS = TIED | {"det", "amod", "poss", "nummod"}
"""Dependencies of what stands before a noun and belongs to it."""
SAID = frozenset({"ccomp", "parataxis"})
INVERTED = frozenset({"dobj", "attr", "npadvmod", "advmod", "ccomp", "oprd", "dep"})


def give_subject(sentence: Span, days: Collection[str]) -> None:
    """Let the noun that opens a sentence act, or the one behind what opens it.

    Args:
        sentence: One with a main verb.
        days: Names of the days of the week.
    """
    verb, doc = sentence.root, sentence.doc
    _free_deed(verb, sentence.start)
    helpers = auxiliaries(verb)
    finite = next(iter(helpers), verb)
    lefts = [*verb.lefts]
    if finite.tag_ not in FINITE or own_subject(verb) is not None or not lefts:
        return
    if any(t.dep_ in SUBJECTS or t.tag_ in ASKING for t in lefts) or _is_turned(verb):
        return
    first = start_of(verb, sentence.start)
    if _is_tied(doc[first - 1], verb) and _agrees(finite, doc[first - 1]):
        _untie(doc[first - 1], verb)
        return
    start = 0 if sentence.start else dateline_end(doc, 0, sentence.end)
    start = next((t.i for t in doc[max(start, sentence.start) : verb.i] if not t.is_punct), verb.i)
    marks = [t.i for t in doc[start:first] if sets_apart(t)]
    who = (
        _opening(doc, start, first, marks)
        or _behind(doc, first, marks)
        or _swallowed(doc, first, days)
    )
    if who is None or not _agrees(finite, who):
        return
    if _is_dated(who, days):  # "on Wednesday | guards saw them"
        day = who.left_edge
        day.head, day.dep_ = who.head, "pobj"
    _attach(who, verb)


def _is_tied(noun: Token, verb: Token) -> bool:
    """Whether a noun right before a verb is taken for the first half of one: "| MPs | vote on"."""
    return noun.head == verb and noun.dep_ in TIED and noun.pos_ in NOUNS and noun.i < verb.i


def _untie(noun: Token, verb: Token) -> None:
    """Let such a noun act, with what describes it."""
    for token in [t for t in verb.lefts if t.i < noun.i and t.dep_ in PARTS]:
        token.head = noun
    make_subject(noun, verb)


def start_of(verb: Token, above: int) -> int:
    """Where a verb begins with its auxiliaries and the adverbs before it."""
    first = verb.i
    while first > above + 1:
        before = verb.doc[first - 1]
        if before.dep_ not in VERB_GROUP or not first <= before.head.i <= verb.i:
            break
        first -= 1
    quoted = first > above + 1 and verb.doc[first - 1].is_quote
    return first - 1 if quoted else first  # 'ferries “| will be back”'


def _free_deed(verb: Token, opens: int) -> None:
    """Let what opens a sentence not act where a name does: "Meeting Fox, its head, | Poe said".

    Parsers take that name for one more word on whom was met; no comma stands behind it.
    """
    deed, last = verb.doc[opens], verb.doc[start_of(verb, opens) - 1]
    if deed.dep_ != "csubj" or deed.head != verb or deed.tag_ != "VBG":
        return
    for name in (last, *ancestors(last)):
        ends = name.right_edge == last and name.dep_ == "appos" and name.tag_ == "NNP"
        if ends and name.left_edge.nbor(-1).text == COMMA:
            deed.dep_ = "advcl"
            make_subject(name, verb)
            return


def _is_turned(verb: Token) -> bool:
    """Whether who says something stands behind the verb: "it was late, | said the clerk"."""
    told = any(t.dep_ in SAID and t.i < verb.i for t in children(verb))
    if not told or any(t.dep_ in {"ccomp", "xcomp"} and t.i > verb.i for t in children(verb)):
        return False
    who = (t for t in verb.rights if t.dep_ in INVERTED and t.pos_ in NOUNS)
    return any(t.left_edge.i == verb.i + 1 for t in who)


def sets_apart(mark: Token) -> bool:
    """Whether a mark sets something apart."""
    dash = is_dash(mark) and mark.i > 0 and mark.nbor(-1).whitespace_ != ""
    return dash or mark.text in {COMMA, OPEN, CLOSE}


def _opening(doc: Doc, start: int, first: int, marks: list[int]) -> Token | None:
    """The noun that a sentence opens with, with what is set apart behind it."""
    if len(marks) < 2 or marks[-1] != first - 1:
        return None
    return _noun_of(doc, start, marks[0])


def _behind(doc: Doc, first: int, marks: list[int]) -> Token | None:
    """The noun behind a comma that stands before the verb, or before what is set apart.

    A name that stands behind another, as a state behind its town, is it only where no other is.
    """
    found: list[Token] = []
    for at, mark in enumerate(marks):
        if doc[mark].text != COMMA:
            continue
        end = first if mark == marks[-1] else marks[at + 1]
        if end != first and (marks[-1] != first - 1 or marks[at + 1] == marks[-1]):
            continue
        noun = _noun_of(doc, mark + 1, end)
        if noun is not None:
            found.append(noun)
    plain = (t for t in found if not (t.dep_ == "appos" and t.tag_ == t.head.tag_ == "NNP"))
    return next(plain, found[-1] if found else None)


def _swallowed(doc: Doc, first: int, days: Collection[str]) -> Token | None:
    """The noun before a verb that parsers take into the phrase before it.

    "On Wednesday | guards | saw them", "according to Roe | the mill | was sold".
    """
    for noun in (doc[first - 1], *ancestors(doc[first - 1])):
        link, start = noun.head, noun.left_edge.i
        if noun.right_edge.i != first - 1:
            break
        if noun.dep_ != "pobj" or noun.pos_ not in NOUNS or link.i > start:
            continue
        if any(t.dep_ == "pobj" and t.i < start for t in link.rights):
            return noun
        if link.i + 1 == start and _is_dated(noun, days):
            return noun
    return None


def _is_dated(noun: Token, days: Collection[str]) -> bool:
    """Whether a day stands before a noun as if it told its sort: not "on Sunday morning"."""
    day = noun.left_edge
    tied = day.dep_ == "compound" and day.head == noun and noun.dep_ == "pobj"
    return tied and day.lower_ in days and noun.tag_ == "NNS"


def _noun_of(doc: Doc, start: int, end: int) -> Token | None:
    """The noun that words are one phrase about; None where they are more."""
    tops = [t for t in doc[start:end] if not start <= t.head.i < end]
    if len(tops) != 1 or tops[0].pos_ not in NOMINAL or tops[0].tag_ in {"CD", "PRP$"}:
        return None
    return tops[0]


def _agrees(finite: Token, noun: Token) -> bool:
    letters = noun.text[:-1].isupper() and noun.text[-1].islower() and len(noun) > 2  # "MPs"
    several = noun.tag_ in PLURAL or has_joined(noun) or letters
    if finite.tag_ == "VBZ" or is_single(finite):
        return not several
    return finite.tag_ != "VBP" or several


def _attach(noun: Token, verb: Token) -> None:
    """Hang a noun on its verb, and what stands between them on the noun.

    What a mark parts from it takes its place: "Now that they like salt, | the next rush is near".
    """
    doc, above = noun.doc, noun.head
    last, first = noun.right_edge.i, noun.i
    while first and not sets_apart(doc[first - 1]):
        first -= 1
    parted = [t for t in noun.lefts if above.i < t.i < first]
    other = next((t for t in parted if t.pos_ in NOUNS), None)
    for token in parted:
        token.head = other or above
    if other is not None:
        other.head, other.dep_ = above, noun.dep_
    make_subject(noun, verb)
    # "Fans, | Roe said, | left"
    told = above.dep_ == "parataxis" and own_subject(above) is not None
    for token in doc[last + 1 : verb.i]:
        if token.head.i < noun.i or (token.head == verb and token == above and not told):
            token.head = noun
    if above != verb and noun.i < above.i < verb.i and not told:
        above.head, above.dep_ = noun, "relcl" if above.pos_ in VERBAL else "appos"
    forget(doc)
