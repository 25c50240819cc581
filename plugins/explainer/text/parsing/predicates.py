"""Predicates: the main verb that parsers put into a clause before it.

"Everyone who spoke before | the council | said so", "a man seen using his mother | as a shield |
was shot": the preposition was taken for a conjunction, and what it governs for who does it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.described import give_behind_aside, give_to_second, past_joined
from explainer.text.parsing.joined import (
    bare_joined,
    have_done,
    join_objects,
    lower_joined,
    lower_past,
    part_clauses,
    part_row,
    raise_joined,
    raise_modal,
    raise_past,
)
from explainer.text.parsing.mending import make_past, make_present, make_subject, take_place
from explainer.text.parsing.openings import part_opening
from explainer.text.parsing.raised import raise_verb
from explainer.text.parsing.urged import part_urged
from explainer.text.syntax.clauses import (
    NOMINAL,
    PASTS,
    PLURAL,
    SUBJECTS,
    TENSED,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
    is_infinitive,
    root_of,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.tables.verbs import VerbWords

CLAUSES = frozenset({"relcl", "acl"})
ENDS = frozenset(".:")
OPEN, CLOSE = "(", ")"
BRACKET = 8
"""Tokens of a bracket behind a name, both marks included."""
NAME = 4
"""Tokens of a name behind a verb, with the comma."""
AGED = 4
"""Tokens from a name to the word behind the age in commas: "Roe, 54, | guilty"."""
PLAIN = frozenset({"amod", "compound", "det", "dobj", "pobj", "poss", "punct"})
"""Dependencies of most words: only verbs and a few others of them are read anew."""
LOST = frozenset({"dep", "npadvmod", "nsubj", "nsubjpass"})
"""What parsers make of a subject whose verb they gave to another noun."""


def with_main_verbs(doc: Doc, words: VerbWords) -> None:
    """Give the main verb of a sentence its subject where a preposition was taken for a mark.

    And what it finds somebody to be, which stands behind an age; and who says something urges what
    is joined to what was said: "the union said the plan was bad | and urged the mayor to drop it".

    Only where the parse leaves none: a verb with two subjects, a main verb with a mark in the
    middle of its sentence, a sentence of a noun and a clause about it alone.
    """
    read = words.judging | {OPEN}
    for link in doc:
        low = link.lower_
        part_opening(link, words)
        if link.dep_ == "pobj" and link.tag_ == "VBP":
            _part_share(link)
        if link.dep_ in PLAIN and link.pos_ not in VERBAL and low not in read:
            continue
        if link.dep_ == "acl" and link.tag_ == "VBN":
            _announce(link)
            _have_done(link, words)
        if link.dep_ == "ccomp":
            have_done(link, words)
        if link.dep_ in {"conj", "advcl"}:
            give_to_second(link, words)
            give_behind_aside(link, words)
        if link.dep_ == "conj":
            bare_joined(link, words)
            past_joined(link, words)
            raise_joined(link, words)
            lower_joined(link)
            raise_past(link, words)
            raise_modal(link)
            lower_past(link, words)
            raise_verb(link, words)
        if link.dep_ in {"conj", "advcl"}:
            part_clauses(link, words)
        if link.pos_ in VERBAL:
            part_row(link, words)
            join_objects(link)
        if link.dep_ == "conj" and low in either(words.urging, words.gauging):
            part_urged(link, words)
        if low in words.judging:
            _judge(link)
        if low == OPEN and link.i > link.sent.start:
            _lift(link)
            _give_to_head(link)
        if link.dep_ == "aux" and (taker := _taker_of(link)) is not None:
            _give_back(taker, link.head)
            forget(doc)
        if link.tag_ == "MD" and link.dep_ == "aux":
            _raise(link.head, link)
        if low not in words.both_ways or link.dep_ not in {"mark", "prep"}:
            continue
        inner = _subject_behind(link) or _time_behind(link)
        if inner is None or link.sent[-1].text not in ENDS:
            continue
        verb = link.head if inner.head == link else inner.head
        outer = _subject_of(verb, link, words)
        if outer is not None:
            _mend(link, inner, outer, verb)
            forget(doc)


def _part_share(verb: Token) -> None:
    """Let some of many do what a verb tells: "54 percent of voters | disapprove of the mayor".

    Parsers make one name of the last two.
    """
    link = verb.head
    share, many = link.head, verb.nbor(-1) if verb.i else verb
    named = many.dep_ == "compound" and many.head == verb and many.tag_ in PLURAL
    whole = share.dep_ in {"ROOT", "ccomp"} and share.pos_ in {"NOUN", "NUM"} and share.i < link.i
    if not named or not whole or link.dep_ != "prep":
        return
    take_place(verb, share)
    for token in [t for t in (*share.lefts, *share.rights) if t.dep_ == "mark" or t.i > verb.i]:
        token.head = verb
    for token in [t for t in verb.lefts if t.i < many.i]:
        token.head = many
    many.head, many.dep_ = link, "pobj"
    make_subject(share, verb)
    make_present(verb)


def _announce(says: Token) -> None:
    """Let who stands in front say what parsers make a participle: "Acme, a firm, | announced that".

    No passive behind a comma has such a clause without a main verb behind it, and a verb with a
    conjunction and a subject of its own is no main one: "…, weeks after Roe | left".
    """
    doc, noun, first = says.doc, says.head, says.left_edge.i
    said = [t for t in says.rights if t.dep_ == "ccomp" and t.left_edge.dep_ == "mark"]
    if not said or auxiliaries(says) or noun.i >= says.i or doc[first - 1].text != COMMA:
        return
    above = noun.head
    if noun.dep_ in SUBJECTS and above.dep_ == "ROOT" and above.tag_ in TENSED:
        behind = [t for t in above.lefts if t.i > said[-1].right_edge.i]
        if not ({"mark"} <= {t.dep_ for t in behind} and any(t.dep_ in SUBJECTS for t in behind)):
            return
        for end in [t for t in above.rights if t.text in ENDS]:
            end.head = says
        above.head, above.dep_ = says, "advcl"
    elif noun.dep_ != "ROOT" or any(_goes_on(t) for t in doc[said[-1].i : says.sent.end]):
        return
    says.head, says.dep_, noun.head, noun.dep_ = says, "ROOT", says, "nsubj"
    make_past(says)


def _goes_on(verb: Token) -> bool:
    """Whether a past behind a comma has lost its subject: "told that it must pay, | left"."""
    return verb.tag_ == "VBD" and verb.dep_ == "conj" and verb.nbor(-1).text == COMMA


def _have_done(done: Token, words: VerbWords) -> None:
    """Let somebody have something done, of which it is told as done: "is to have | a hip replaced".

    It is as sure as that verb, and not done because it is a participle.
    """
    thing, doc = done.head, done.doc
    has = thing.head
    bare = has.lower_ in words.having_done and has.tag_ == "VB" and is_infinitive(has)
    if thing.dep_ != "dobj" or not bare or thing.tag_ not in {"NN", "NNS"}:
        return
    if thing.left_edge.i != has.i + 1 or done.i != thing.i + 1:
        return
    done.head, done.dep_, thing.head, thing.dep_ = has, "ccomp", done, "nsubj"
    forget(doc)


def _judge(verb: Token) -> None:
    """Let a verb say what somebody is, behind an age in commas: "found Ann Roe, 54, | guilty"."""
    doc, sentence_end = verb.doc, verb.sent.end
    behind = doc[verb.i + 1 : sentence_end][:NAME]
    who = next((t for t in behind if t.i + 1 < sentence_end and t.nbor().text == COMMA), None)
    if who is None or who.tag_ != "NNP" or who.i + AGED >= sentence_end:
        return
    age, comma = doc[who.i + 2], doc[who.i + 3]
    said = doc[who.i + AGED : sentence_end][:2]
    what = next((t for t in said if t.tag_ == "JJ"), None)
    if not age.like_num or comma.text != COMMA or what is None or what.head not in (who, verb):
        return
    who.head, who.dep_, what.head, what.dep_ = verb, "dobj", verb, "oprd"
    for token in doc[who.i + AGED : what.i]:
        token.head = what
    forget(doc)


def _lift(opens: Token) -> None:
    """Let who stands before a bracket act, and not what stands in it: "Roe (D-Elm) left"."""
    doc, name = opens.doc, opens.nbor(-1)
    close = next((t for t in doc[opens.i : opens.sent.end][:BRACKET] if t.text == CLOSE), None)
    inner = None if close is None else _subject_behind(opens)
    if close is None or inner is None or not inner.i < close.i < inner.head.i:
        return
    verb, top = inner.head, name
    for token in (name, *ancestors(name)):
        if token.i > opens.i or token.pos_ not in {*NOMINAL, "ADP"}:
            break
        if token.pos_ in NOMINAL and token.dep_ != "npadvmod":
            top = token
    if top.pos_ not in NOMINAL or any(t.dep_ in SUBJECTS and t != inner for t in verb.lefts):
        return
    if verb.head == top:
        take_place(verb, top)
    top.head, top.dep_ = verb, inner.dep_
    inner.head, inner.dep_ = name, "appos"
    forget(doc)


def _taker_of(helper: Token) -> Token | None:
    """The participle that a parser gave the subject of the verb behind it, or None.

    "Said the papers | found in Elm | would help": both are taken for what was said.
    """
    verb, before = helper.head, helper.i - 1
    whole = verb.dep_ == "ROOT" or (verb.dep_ == "ccomp" and verb.left_edge.i == helper.i)
    if helper.tag_ != "MD" or before < 1 or not whole:
        return None
    last = helper.nbor(-1)
    above = (t for t in (last, *ancestors(last)) if t.right_edge.i == before)
    taker = next((t for t in above if t.dep_ == "ccomp" and t.tag_ == "VBN"), None)
    if taker is None or auxiliaries(taker):
        return None
    near = verb.head == taker.head or (taker.head.head == verb and taker.head.dep_ == "parataxis")
    return taker if near and any(t.dep_ in SUBJECTS for t in taker.lefts) else None


def _give_to_head(opens: Token) -> None:
    """Let who heads a body act, behind its short name: "Salt Bank (SB) | chief Ann Roe | said"."""
    doc, body = opens.doc, opens.nbor(-1)
    close = next((t.i for t in doc[opens.i : opens.sent.end][:BRACKET] if t.text == CLOSE), None)
    if close is None or body.dep_ not in SUBJECTS or body.head.i < opens.i:
        return
    names = (t for t in body.rights if t.dep_ == "appos" and t.pos_ == "PROPN")
    name = next((t for t in names if close + 1 < t.i < body.head.i), None)
    between = doc[close + 1 : name.i] if name is not None else ()
    if name is None or any(t.is_punct for t in between) or not any(t.is_lower for t in between):
        return
    name.head, name.dep_ = body.head, body.dep_
    body.head, body.dep_ = name, "nmod"
    forget(doc)


def _give_back(taker: Token, verb: Token) -> None:
    """Let the subject of a participle do what the verb behind it tells."""
    subject, says = next(t for t in taker.lefts if t.dep_ in SUBJECTS), taker.head
    if says.dep_ == "parataxis":  # "In Elm, Roe said": taken for an aside of what is said
        for token in [t for t in verb.lefts if t.i < says.i and t != says]:
            token.head = says
        says.head, says.dep_, verb.head, verb.dep_ = says, verb.dep_, says, "ccomp"
    subject.head, taker.head, taker.dep_ = verb, subject, "acl"


def _raise(verb: Token, helper: Token) -> None:
    """Let what a parser took for said be the main verb: "An adult found guilty | could be jailed".

    A clause that opens with "could" has lost its subject to a participle.
    """
    taker, doc = verb.head, verb.doc
    if taker.dep_ != "ROOT" or verb.dep_ != "ccomp" or not taker.i < helper.i:
        return
    who = [t for t in taker.lefts if t.dep_ in SUBJECTS]
    bare = verb.left_edge.i == helper.i and not any(t.dep_ in SUBJECTS for t in children(verb))
    if taker.tag_ not in PASTS or len(who) != 1 or not bare or auxiliaries(taker):
        return
    if doc[helper.i - 1].is_punct or who[0].pos_ not in NOMINAL or helper.i == taker.i + 1:
        return
    for token in children(taker):
        if token.i > verb.i or token.i < who[0].left_edge.i:
            token.head = verb
    verb.head, verb.dep_ = verb, "ROOT"
    make_subject(who[0], verb)
    taker.head, taker.dep_, taker.tag_ = who[0], "acl", "VBN"
    forget(doc)


def _subject_behind(link: Token) -> Token | None:
    """The subject that opens right behind a word; None where there is none."""
    if link.i + 1 >= link.sent.end:
        return None
    first = link.nbor()
    found = (t for t in (first, *ancestors(first)) if t.dep_ in SUBJECTS)
    inner = next(found, None)
    opens = inner is not None and inner.left_edge.i == link.i + 1 and inner.i < inner.head.i
    return inner if opens and inner is not None and inner.pos_ in NOMINAL else None


def _time_behind(mark: Token) -> Token | None:
    """The number behind a mark whose clause has no subject: "lived in until | 2019 | burned"."""
    if mark.dep_ != "mark" or mark.i + 1 >= mark.sent.end:
        return None
    time, verb = mark.nbor(), mark.head
    bare = time.dep_ == "pobj" and time.head == mark and time.i < verb.i
    return time if bare and not any(t.dep_ in SUBJECTS for t in children(verb)) else None


def _subject_of(verb: Token, link: Token, words: VerbWords) -> Token | None:
    """What a sentence is about, whose verb was given to the noun behind a preposition."""
    before = [t for t in verb.lefts if t.i < link.i and t.dep_ in LOST and t.pos_ in NOMINAL]
    second = next((t for t in before if t.dep_ in SUBJECTS), None)
    if verb.dep_ == "ROOT" and second is not None:
        return second
    if verb.dep_ == "ROOT" and link.dep_ == "mark":
        behind = (t for b in before for t in b.rights if t.dep_ == "appos")
        return next((t for t in (*behind, *before) if _is_described(t, link)), None)
    if verb.dep_ != "advcl" or not (verb.tag_ in TENSED or auxiliaries(verb)):
        return None
    if link.lower_ in words.timing:
        return None  # "a clerk who wept as the judge read it."
    root = root_of(verb)
    whole = root.pos_ in NOMINAL and _is_described(root, link, tensed=True)
    plain = whole and all(t.text != COMMA for t in verb.doc[root.i : link.i])
    return root if plain else None


def _is_described(noun: Token, link: Token, *, tensed: bool = False) -> bool:
    """Whether a clause about a noun stands between it and a word."""
    told = [t for t in children(noun) if t.dep_ in CLAUSES and noun.i < t.i < link.i]
    if tensed:
        told = [t for t in told if t.dep_ == "relcl" and t.tag_ in TENSED]
    return bool(told)


def _mend(link: Token, inner: Token, outer: Token, verb: Token) -> None:
    """Let a noun do what a verb tells, and a preposition govern the noun behind it."""
    told = [t for t in children(outer) if t.dep_ in CLAUSES and t.i < link.i]
    above = next((t for t in reversed(told) if t != verb), outer)
    role = inner.dep_ if inner.dep_ in SUBJECTS else "nsubj"
    link.head, link.dep_ = above, "prep"
    inner.head, inner.dep_ = link, "pobj"
    if verb.dep_ != "ROOT":
        for token in [t for t in children(outer) if t.dep_ == "punct" and t.i > verb.i]:
            token.head = verb
        verb.head, verb.dep_ = verb, "ROOT"
    outer.head, outer.dep_ = verb, role
