"""Where a statement about the future opens: with its subject, or with who hopes or did it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.outlook.around import is_no_sign, worry_of
from explainer.text.attribution import tells
from explainer.text.status import status_of
from explainer.text.syntax.clauses import (
    NAMING,
    SUBJECTS,
    VERBAL,
    auxiliaries,
    clause_of,
    first_conjunct,
    is_finite,
)
from explainer.text.syntax.parts import has_mark
from explainer.text.syntax.perfects import perfect_of
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack

STEPS = 5
"""Words between a noun and the verb of its clause: "is willing to talk about changes"."""
FAR = 25
"""Tokens of a clause before such a noun; a longer one is another statement."""
FARTHEST = 45
"""The same before a noun that sums the clause up: "…, a move that could cost them"."""
MARKS = frozenset({",", ":", "-", "–", "—", "--"})
TELLING = frozenset({"det", "poss", "nummod", "predet"})


def opening(start: int, verb: Token, sentence: Span, pack: LanguagePack) -> int:
    """Where a statement starts with its article, and without a word that only joins it on."""
    doc, start = verb.doc, max(start, sentence.start)
    if verb.dep_ == "ROOT" and _is_part_of_subject(doc[sentence.start : start]):
        start = sentence.start
    if start > sentence.start and doc[start - 1].tag_ == "POS":
        start = max(sentence.start, doc[start - 1].head.left_edge.i)  # "the party's two nominees"
    while start > sentence.start and _determines(doc[start - 1], pack):
        start -= 1
    joins = doc[start].dep_ in {"cc", "advmod"} and doc[start].lower_ in pack.glance.leaning
    if joins and start + 1 < verb.i:
        start += 2 if doc[start + 1].text == "," else 1
    return _with_hedge(start, sentence, pack)


def _with_hedge(start: int, sentence: Span, pack: LanguagePack) -> int:
    """Where a statement starts with what makes it less sure: "Perhaps Elm will vote"."""
    at = start - 1 if start > sentence.start and sentence.doc[start - 1].text == "," else start
    hedge = sentence.doc[at - 1] if at > sentence.start else None
    status = pack.certainty.adverbs.get(hedge.lower_) if hedge is not None else None
    return start if hedge is None or status is None or hedge.dep_ != "advmod" else hedge.i


def _determines(word: Token, pack: LanguagePack) -> bool:
    """Whether a word before a noun is its article, or "no", whatever the parser takes it for."""
    return word.pos_ == "DET" or word.lower_ in pack.certainty.negations


def _is_part_of_subject(before: Span) -> bool:
    """Whether words before a clause belong to it: "Efforts to get people to pay will grow"."""
    parted = any(t.is_punct or t.dep_ == "mark" or is_finite(t) for t in before)
    return not parted and any(t.pos_ in NAMING for t in before)


def tells_of_place(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause with "where" stands for itself: "in Elm, where Ada Poe will speak".

    "A port where boats will sink" only tells which port.
    """
    own, opens = own_subject(verb), verb.doc[verb.left_edge.i]
    if verb.dep_ != "relcl" or opens.tag_ != "WRB" or own is None or own.i > verb.i:
        return False
    if perfect_of(verb, pack.certainty) or not opens.nbor(-1).is_punct:
        return False  # "the day when the snow will have gone" tells which day
    ahead = any(c.dep_ == "aux" and c.lower_ in pack.outlook.will for c in verb.lefts)
    return ahead and own.pos_ in {"NOUN", "PROPN"} and own.left_edge.i > opens.i


def subject_start(verb: Token, pack: LanguagePack) -> int:
    """Where the subject starts that a clause cannot be read without."""
    subject = subject_of(verb)
    if subject is None:
        return verb.i
    described = None if tells_of_place(verb, pack) else _described(verb)
    if is_beside_news(verb, pack):
        return verb.head.left_edge.i
    if described is not None and (told := _telling(described)) is not None:
        return told.left_edge.i
    noun = subject if described is None else described
    return noun.left_edge.i if noun.i < verb.i else verb.i


def is_beside_news(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause in commas says more of a name than what happened: "sold Roe, who may".

    That has its own status, and so the name alone is told with it.
    """
    opens, name = verb.doc[verb.left_edge.i], verb.head
    apart = opens.tag_ in {"WP", "WDT"} and opens.i > name.i and opens.nbor(-1).is_punct
    timed = kind_of(name, pack) in TIMES
    if verb.dep_ != "relcl" or name.pos_ != "PROPN" or timed or not apart:
        return False
    return status_of(clause_of(name), pack) == "happened"


def _described(verb: Token) -> Token | None:
    """The noun that a relative clause is about: "a plan that may fail", "that he says may fail".

    So with what is joined to one: "Roe, who fell ill and | may leave". None where a clause is none.
    """
    own = own_subject(verb)
    verb = first_conjunct(verb) if own is None else verb
    above = verb.head
    if own is not None and own.tag_ in {"WDT", "IN"} and above.dep_ == "relcl":
        return above.head
    return above if verb.dep_ == "relcl" else None


def _telling(noun: Token) -> Token | None:
    """The subject of the clause whose words end in a noun: "She drafted a plan that would cut".

    A noun with a relative clause is no statement; the clause around it is.
    """
    at, first, sums_up = noun, noun.left_edge.i, _sums_up(noun)
    for _ in range(STEPS):
        if at.head.i == at.i or at.i < at.head.i:
            return None
        at = at.head
        if at.pos_ in VERBAL and is_finite(at):
            if at.dep_ == "acl" and at.head.dep_ in {"nsubj", "nsubjpass"} and at.head.i < at.i:
                return at.head  # "The fact that there is a plan that would …"
            subject = own_subject(at)
            far = FARTHEST if sums_up else FAR
            inside = subject is not None and subject.i < at.i and first - subject.left_edge.i <= far
            plain = inside and (sums_up or not any(t.text in ",;:—" for t in at.doc[at.i : first]))
            asks = subject is not None and subject.tag_ in {"WP", "WDT"}
            return subject if plain and not asks else None
    return None


def _sums_up(noun: Token) -> bool:
    """Whether a noun stands behind a clause and says what that was: "…, a move that could"."""
    apart = noun.left_edge.i > 0 and noun.left_edge.nbor(-1).text in MARKS
    called = noun.dep_ == "oprd" and noun.head.tag_ == "VBG"  # "…, calling it a move that could"
    return noun.dep_ == "appos" or called or (noun.dep_ in {"dobj", "attr"} and apart)


def wished(verb: Token, start: int, pack: LanguagePack) -> int:
    """Where "I hope that" starts before what is hoped or feared, which nobody says will come.

    So "there are fears that".
    """
    if (noun := felt_by(verb, pack)) is not None:
        return start if _is_voiced(noun, pack) else min(start, _holder_start(noun))
    subject = _wisher(verb, pack)
    wish = worry_of(verb, pack.outlook) or verb.head
    if subject is None or not wish.i < start:
        return start
    between = verb.doc[wish.i + 1 : start]
    near = all(t.dep_ == "mark" or t.pos_ == "DET" for t in between)
    return subject.left_edge.i if near else start


def _wisher(verb: Token, pack: LanguagePack) -> Token | None:
    """The subject of the word of hoping, fearing or showing above a clause.

    "She hopes that", "he is worried that", "the rise suggests that": no thing is a source.
    """
    wish, words = verb.head, pack.outlook
    if verb.dep_ != "ccomp":
        return None
    state = worry_of(verb, words)
    subject = own_subject(wish if state is None else state.head)
    if subject is None or subject.i > wish.i:
        return None
    lemma = wish.lemma_.lower()
    thing = subject.pos_ == "NOUN" and lemma in pack.speech.saying
    shows = thing and not tells(subject, wish, pack)
    held = state is not None or shows or lemma in either(words.wishing, words.doubting)
    return subject if held else None


def felt_by(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the noun for what somebody feels that holds a clause: "fears that it will close".

    None where nobody only feels it.
    """
    noun = verb.head
    marked = has_mark(verb) or _is_bare_content(verb)
    none = is_no_sign(noun, pack)
    clauses = {"acl", "ccomp", "relcl"} if none else {"acl", "ccomp"}
    content = verb.dep_ in clauses and marked and noun.i < verb.i
    felt = noun.lemma_.lower() in pack.outlook.felt or none
    felt = felt and noun.pos_ == "NOUN"
    return noun if content and felt else None


def _is_bare_content(verb: Token) -> bool:
    """Whether a clause behind a noun goes without "that": "suggestions | there will be a vote"."""
    own, noun = own_subject(verb), verb.head
    there = next((t for t in verb.lefts if t.dep_ == "expl"), own)
    whole = (
        verb.dep_ in {"acl", "relcl"} and is_finite(verb) and there is not None and there.i < verb.i
    )
    return whole and there is not None and there.left_edge.i == noun.i + 1


def _is_voiced(noun: Token, pack: LanguagePack) -> bool:
    """Whether somebody with a name voices what a noun names: "Roe expressed concern that".

    Who he is stands beside what he fears, as beside what he says.
    """
    voices, who = noun.head, own_subject(noun.head)
    told = noun.dep_ == "dobj" and voices.lemma_.lower() in pack.speech.voicing
    return told and who is not None and (who.pos_ == "PROPN" or who.tag_ == "PRP")


def _holder_start(noun: Token) -> int:
    """Where the clause starts that tells of a feeling; the noun's own start where none does."""
    first, above = noun.left_edge.i, noun.head
    above = above.head if noun.dep_ == "pobj" else above  # "fell on fears that"
    if noun.dep_ in SUBJECTS or above.pos_ not in VERBAL or first - above.i > FAR:
        return first
    there = next((t for t in above.lefts if t.dep_ == "expl"), None)
    subject = there if there is not None else own_subject(above)
    whole = subject is not None and subject.i < above.i < noun.i and is_finite(above)
    near = whole and not any(t.text in ",;:—" for t in above.doc[above.i : first])
    return subject.left_edge.i if near and subject is not None else first


def is_cut(verb: Token, start: int, pack: LanguagePack) -> bool:
    """Tell whether a statement lacks what it is read with.

    Of "those who fear that" only what they fear is left; of "talks about changes that will" only
    some changes, of "…, a move that could" only a move.
    """
    if (felt := felt_by(verb, pack)) is not None:
        apart = felt.left_edge.i > 0 and felt.left_edge.nbor(-1).text in MARKS
        if apart and felt.dep_ in {"appos", "npadvmod"}:
            return True  # "the dream, the belief that"
        return start == felt.left_edge.i and any(t.tag_ == "PRP$" for t in felt.lefts)
    wisher = _wisher(verb, pack)
    wishing = either(pack.outlook.wishing, pack.outlook.doubting)
    first = first_conjunct(verb)
    if first.i != verb.i and first.dep_ == "ccomp" and first.head.lemma_.lower() in wishing:
        return True  # "hoped that sales would grow | and fares would fall"
    if verb.dep_ == "ccomp" and wisher is None and verb.head.lemma_.lower() in wishing:
        return True
    if wisher is not None and wisher.tag_ in {"WP", "WDT"}:
        return True
    noun = verb.head
    if verb.dep_ != "relcl" or start != noun.left_edge.i:
        return False
    bare = noun.tag_ == "NNS" and not any(t.dep_ in TELLING for t in noun.lefts)
    bare = bare and noun.lemma_.lower() not in pack.outlook.foretelling
    return _sums_up(noun) or (bare and noun.dep_ in {"pobj", "dobj"})


def before_otherwise(start: int, verb: Token, pack: LanguagePack) -> int:
    """Where that starts without which something else comes: "They must pay, otherwise Elm will".

    So with "we must sell it, or it will sink".
    """
    other = any(t.lower_ in pack.outlook.otherwise for t in verb.lefts if t.dep_ == "advmod")
    joins = (t for t in verb.head.rights if t.dep_ == "cc" and t.i < verb.i)
    parted = verb.dep_ == "conj" and own_subject(verb) is not None
    if not other and not (parted and any(t.lower_ in pack.names.alternatives for t in joins)):
        return start
    above = verb.head
    before = verb.dep_ == "ccomp" and above.i > verb.i
    joined = before or verb.dep_ in {"conj", "advcl", "parataxis"}
    first = min(above.left_edge.i, verb.left_edge.i) if joined else verb.left_edge.i
    while first < start and verb.doc[first].is_punct:
        first += 1
    return min(first, start)


def lacks_its_case(verb: Token, start: int, pack: LanguagePack) -> bool:
    """Whether nothing stands before "otherwise" that says in which case: "otherwise, it will"."""
    words = (t for t in verb.lefts if t.dep_ == "advmod")
    other = next((t for t in words if t.lower_ in pack.outlook.otherwise), None)
    return other is not None and all(t.is_punct for t in verb.doc[start : other.i])


def shown_subject(verb: Token, span: Span, pack: LanguagePack) -> Token | None:
    """Give the subject that a statement starts with: of its own clause or of the one around it."""
    own = subject_of(verb)
    noun = None if tells_of_place(verb, pack) else _described(verb)
    told = None if noun is None else _telling(noun)
    for subject in (told, _wisher(verb, pack)):
        if subject is not None and span.start <= subject.i < span.end:
            return subject
    return own


def is_noun_alone(verb: Token, span: Span, pack: LanguagePack) -> bool:
    """Tell whether a statement is only a noun with a relative clause: "a pact that could fail".

    That is no statement, but of somebody with a name ("Ann Roe, who may lose the vote") or of what
    is to be decided ("the bill, which would ban sales").
    """
    own, noun = own_subject(verb) or own_subject(first_conjunct(verb)), _described(verb)
    if noun is None or tells_of_place(verb, pack):
        return False
    if not span.start <= noun.i < span.end:
        return True
    undecided = noun.lemma_.lower() in pack.outlook.hypothetical
    known = noun.pos_ == "PROPN" or (undecided and noun.dep_ in {"dobj", "pobj"})
    named = known and own is not None and own.tag_ in {"WP", "WDT"}
    named = named and own is not None and own.i > 0 and own.nbor(-1).is_punct
    if named and own is not None and own.tag_ == "WDT" and noun.pos_ == "PROPN":
        named = noun.dep_ != "pobj"  # "offered aid to Norland, which could help": who could
    opens = noun.left_edge.i <= span.start
    bill = noun.lemma_.lower() in pack.agenda.bills and noun.dep_ in {"dobj", "pobj"}
    would = any(t.lower_ in pack.certainty.backshifted for t in auxiliaries(verb))
    bill = bill and would and verb.left_edge.i == noun.i + 1
    return opens and not named and not bill  # "is pushing for | a bill that would ban sales"
