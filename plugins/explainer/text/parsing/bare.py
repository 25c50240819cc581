"""Bare: who acts in what was said without "that", where parsers take him for what was said.

"Roe warned | the bridge | could fall": a noun right before a verb in a tense that has no other
subject is that. So with "is warning fares will rise", "with Roe saying sales were up", "the firm,
named in May, added | fares | had risen". Whom a question is put to answers: "Roe, asked whether it
was safe, | replied".
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import make_participle, make_past, make_subject, take_place
from explainer.text.syntax.clauses import (
    ASKING,
    NOMINAL,
    NOUN_SUBJECTS,
    PASTS,
    SUBJECTS,
    VERB_GROUP,
    VERBAL,
    auxiliaries,
    children,
    group_start,
    is_finite,
)
from explainer.text.syntax.parts import has_mark, object_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

BESIDE = frozenset({"amod", "compound", "nmod"})
"""Dependencies of a word before a noun."""
ASIDES = frozenset({"acl", "appos", "relcl"})
BELOW = frozenset({"advcl", "ccomp", "conj", "dep", "parataxis"})
"""What parsers make of a clause whose subject they miss."""
HIGHEST = 6
"""Words above the first of a noun's words at most."""
CLAUSES = frozenset({"csubj", "csubjpass"})


def with_bare_clauses(doc: Doc, pack: LanguagePack) -> Doc:
    """Let the noun right before a verb in a tense act, and not be what somebody says.

    It must run when words have their lemma.
    """
    words = either(pack.speech.saying, pack.speech.thinking)
    told = pack.speech.informing - pack.speech.acting  # behind "told" stands who is told
    told |= pack.speech.calling
    for says in doc:
        if (lemma := says.lemma_.lower()) not in words:
            continue
        if says.dep_ == "ROOT" and lemma in pack.speech.asking:
            _answer(says)
        _open(says, pack.speech.complementizers)
        if lemma in told:
            continue
        if says.dep_ in BESIDE and says.tag_ in PASTS:
            _say_again(says)
        elif says.pos_ in VERBAL and not _concludes(says, pack):
            _say(says, pack)
    return doc


def _concludes(says: Token, pack: LanguagePack) -> bool:
    """Whether the article itself concludes from a clause: "voted no, | suggesting talks end"."""
    shows = says.lemma_.lower() in pack.speech.implying
    return shows and says.tag_ == "VBG" and not auxiliaries(says)


def _open(says: Token, opening: frozenset[str]) -> None:
    """Let "that" open what is said, where that has a subject: "told a paper | that crews had"."""
    for told in (t for t in says.rights if t.dep_ == "ccomp"):
        first = told.left_edge
        starts = (t.left_edge.i for t in told.lefts if t.dep_ in NOUN_SUBJECTS)
        link = first.lower_ in opening and first.tag_ in ASKING and first.dep_ not in SUBJECTS
        if link and first.i + 1 in starts:
            first.head, first.dep_, first.tag_ = told, "mark", "IN"
            forget(says.doc)


def _answer(asks: Token) -> None:
    """Let whom a question is put to answer: "Roe, | asked whether it was safe, | said it was"."""
    who = next((t for t in asks.lefts if t.dep_ in NOUN_SUBJECTS), None)
    answers = [t for t in asks.rights if t.dep_ in BELOW and t.tag_ in {"VBD", "VBZ"}]
    answer = answers[-1] if answers else asks
    start = group_start(answer)
    put = any(t.dep_ in BELOW and asks.i < t.i < start for t in asks.rights)
    apart = asks.nbor(-1).text == answer.doc[start - 1].text == COMMA if asks.i else False
    if who is None or not (put and apart) or auxiliaries(asks) or who.i > asks.i:
        return
    if any(t.dep_ in SUBJECTS for t in children(answer)) or not is_finite(answer):
        return
    take_place(answer, asks)
    who.head, who.dep_ = answer, "nsubj"
    asks.head, asks.dep_ = who, "acl"
    make_participle(asks)
    for token in [t for t in asks.rights if t.i >= start - 1]:
        token.head = answer
    forget(asks.doc)


def _say(says: Token, pack: LanguagePack) -> None:
    """Let the noun that was taken for what somebody says act in the clause behind it."""
    thing = object_of(says) or _noun_behind(says)
    told = _verb_behind(thing) if thing is not None else None
    if thing is None or told is None or told == says or thing.left_edge.i <= says.i:
        return
    if any(t.lower_ in pack.verbs.both_ways for t in says.doc[thing.i : thing.right_edge.i]):
        return  # "posted a rise after | sales | were up"
    marks = [t for t in told.lefts if t.dep_ == "mark"]
    others = [t for t in children(told) if t.dep_ in SUBJECTS and t not in (says, thing)]
    alongside = _alongside(says, pack)
    if alongside is not None:
        who, link = alongside
        if all(t == who for t in others) and all(t == link for t in marks):
            _stand_by(says, who, link, told)
            _tell(told, thing, says)
    elif marks or thing.head == told:
        return
    elif not others and told.head == says and told.dep_ in BELOW:
        _tell(told, thing, says)
    elif not others and (_acts(says, told) or _goes_along(says, told)):
        _lift(says, told)
        _tell(told, thing, says)
    elif len(others) == 1 and _spoke(says, others[0], pack):
        _lift(says, told)
        others[0].head, others[0].dep_ = says, "nsubj"
        make_past(says)
        _tell(told, thing, says)


def _noun_behind(says: Token) -> Token | None:
    """The subject of another clause that stands right behind a participle with no content."""
    if says.tag_ != "VBG" or says.i + 1 >= says.sent.end or any(t.i > says.i for t in says.rights):
        return None
    first = says.nbor()
    row = (first, *islice(first.ancestors, HIGHEST))
    return next((t for t in row if t.left_edge.i == first.i and t.dep_ in NOUN_SUBJECTS), None)


def _verb_behind(noun: Token) -> Token | None:
    """The verb in a tense that begins right behind a noun, with no conjunction; else None."""
    at = noun.right_edge.i + 1
    if noun.pos_ not in NOMINAL or at >= noun.sent.end:
        return None
    first = noun.doc[at]
    if noun.right_edge.is_punct and not any(t.dep_ in ASIDES for t in noun.rights):
        return None  # "wrote songs, sang, | asked"
    verb = first.head if first.dep_ in VERB_GROUP else first
    ours = verb.pos_ in VERBAL and group_start(verb) == at and verb.i > noun.i
    bare = auxiliaries(verb) or verb.tag_ not in PASTS or verb.dep_ == "ccomp" or verb.pos_ == "AUX"
    return verb if ours and bare and is_finite(verb) else None


def _acts(says: Token, told: Token) -> bool:
    """Whether saying is taken for what acts, though somebody says: "Roe is warning fares will"."""
    owned = any(t.dep_ in NOUN_SUBJECTS and t.i < says.i for t in says.lefts)
    taken = says.dep_ in CLAUSES and says.head == told and owned
    return taken and is_finite(says) and not has_mark(says)


def _goes_along(says: Token, told: Token) -> bool:
    """Whether a participle behind a comma goes along with the clause before: ", adding fares"."""
    first = says.left_edge
    along = says.tag_ == "VBG" and not auxiliaries(says) and says.dep_ in CLAUSES
    apart = first.i > 0 and first.nbor(-1).text == COMMA and told.dep_ in BELOW
    return along and says.head == told and apart and told.head.i < says.i


def _alongside(says: Token, pack: LanguagePack) -> tuple[Token, Token] | None:
    """Who says something behind "with", and that word: ", with | Roe | saying it fell"."""
    opens = group_start(says)
    if says.tag_ != "VBG" or auxiliaries(says) or opens < 2:
        return None
    before = says.doc[opens - 1]
    for who in (before, *islice(before.ancestors, HIGHEST)):
        if who.pos_ in NOMINAL and who.left_edge.i and _last(who, says) == before.i:
            link = who.left_edge.nbor(-1)
            apart = link.i > 0 and link.nbor(-1).text == COMMA  # not "a paper with Acme showing"
            if apart and link.lower_ in pack.certainty.accompanying:
                return who, link
    return None


def _last(noun: Token, says: Token) -> int:
    """The last word of a noun's before the participle that may hang on it."""
    below = [t.right_edge.i for t in noun.rights if t.i < says.i]
    return max([noun.i, *below])


def _stand_by(says: Token, who: Token, link: Token, told: Token) -> None:
    """Hang who says something, with what he says, on "with"."""
    if told in (link.head, *link.head.ancestors):
        link.head = told.head
    link.dep_ = "prep"
    says.head, says.dep_ = link, "pcomp"
    who.head, who.dep_ = says, "nsubj"


def _spoke(says: Token, who: Token, pack: LanguagePack) -> bool:
    """Whether who is given to the clause spoke: "Roe | also admitted fares should be shut".

    A participle that tells who is meant has no object, but those of whom something is promised.
    """
    near = says.dep_ == "acl" and says.head == who and who.i < says.i
    gives = says.lemma_.lower() in pack.speech.promising
    did = says.tag_ in PASTS and not auxiliaries(says) and not gives
    return near and says.nbor(-1).text != COMMA and did


def _lift(says: Token, told: Token) -> None:
    """Let a verb of saying stand where what is said stood, with all before it."""
    take_place(says, told)
    if says.tag_ == "VBG" and says.dep_ in BELOW:
        says.dep_ = "advcl"
    for token in children(told):
        ends = token.is_punct and token.i + 1 >= token.sent.end
        if token != says and (token.i < says.i or ends):
            token.head = says


def _tell(told: Token, thing: Token, says: Token) -> None:
    """Make a clause what is said, with a noun that acts in it."""
    told.head, told.dep_ = says, "ccomp"
    make_subject(thing, told)


def _say_again(says: Token) -> None:
    """Let a past that was taken for what describes who acts be said by who stands before it.

    "The firm, named in May, | added | fares had risen": one verb has no two subjects.
    """
    thing = says.head
    told = thing.head
    who = next((t for t in told.lefts if t.dep_ in NOUN_SUBJECTS), None)
    opens = who is not None and who != thing and who.right_edge.i in {says.i - 1, says.i - 2}
    if who is None or not opens or thing.dep_ not in NOUN_SUBJECTS or told.pos_ not in VERBAL:
        return
    between = says.doc[who.right_edge.i + 1 : says.i]
    if thing.left_edge.i != says.i or any(t.text != COMMA for t in between) or says.n_lefts:
        return
    if between and who.right_edge.i == who.i:
        return
    take_place(says, told)
    for token in children(told):
        ends = token.is_punct and token.i + 1 >= token.sent.end
        if token != thing and (token.i < says.i or ends):
            token.head = says
    who.dep_ = "nsubj"
    make_past(says)
    _tell(told, thing, says)
    forget(says.doc)
