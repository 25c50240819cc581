"""Estimating: a verb of saying that parsers take for the noun it may be, too.

"Analysts at Elm Bank | estimate | sales could double", "The bank | forecasts | growth will slow",
"a cut that the office | estimates | will cost $5m": behind it a clause follows that nothing else
could say. "Roe, who police | say | stole 40 boats": they say what "who" stole. Behind a clause
and a comma it ends a sentence: "Sales will rise, the bank | forecasts"; in a headline a number
follows: "Elm Bank | Forecasts | 400 Job Losses".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import make_past, make_present, make_subject, take_place
from explainer.text.parsing.roots import may_be_past
from explainer.text.syntax.clauses import (
    COMMON,
    NOUN_SUBJECTS,
    NOUNS,
    PLURAL,
    RELATIVES,
    auxiliaries,
    children,
    is_finite,
)
from explainer.text.syntax.parts import has_mark, object_of
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.tables.verbs import VerbWords

CLAUSES = frozenset({"xcomp", "ccomp"})
VERBS = frozenset({"VBP", "VBZ", "VBD", "VB"})
"""Tags of a verb of saying between a pronoun and a verb."""
LAST = frozenset({"npadvmod", "dobj", "appos", "attr", "dep", "parataxis"})
"""What parsers make of the words behind a clause that tell who says it."""
JOINING = frozenset({"CC", "IN"})
"""Tags of a word that joins what is behind a comma to what is before."""
LINKS = frozenset({"WDT", "IN"})
"""Tags that "that" is given where it opens a relative clause."""


def with_estimates(doc: Doc, words: VerbWords) -> None:
    """Let those before such a verb say the clause behind it.

    Args:
        doc: What was parsed; its words have no lemma yet.
        words: Verb forms of the language.
    """
    for token in tuple(doc)[1:-1]:
        if token.lower_ in words.telling_of and token.tag_ in VERBS:
            _say_between(token, words)
        if token.lower_ not in words.also_said or token.tag_ not in {*COMMON, "NNPS"}:
            continue
        if token.i + 2 == token.sent.end and token.nbor().is_punct:
            _say_last(token, words)
        elif token.dep_ == "ROOT":
            _say_below(token)
            _count(token)
        elif token.tag_ == "NNS" and token.dep_ == "compound":
            _say_beside(token)
        elif token.tag_ == "NNS" and token.dep_ == "nsubj":
            _say_inside(token)


def _say_below(says: Token) -> None:
    """Make a verb of a noun above a clause: "Analysts | estimate | sales will fall"."""
    clause = next((t for t in says.rights if t.dep_ == "ccomp"), None)
    before = says.nbor(-1)
    if clause is None or own_subject(clause) is None or clause.left_edge.i != says.i + 1:
        return
    if before.pos_ not in NOUNS or has_mark(clause):
        return
    who = next((t for t in says.lefts if t.dep_ in NOUN_SUBJECTS), None)
    if who is None:
        _give(says, before, "nsubj", says)
    elif before.dep_ == "compound":
        links = [t for t in who.rights if t.dep_ == "prep" and not any(t.rights)]
        if not links:
            return
        _give(links[-1], before, "pobj", says)
    make_present(says)


def _count(says: Token) -> None:
    """Make a verb of a plural before a number and its noun: "Elm Bank | Forecasts | 400 Losses"."""
    who, thing = says.nbor(-1), next(iter(says.rights), None)
    counted = thing is not None and says.nbor().tag_ == "CD" and thing.left_edge == says.nbor()
    if says.tag_ not in PLURAL or thing is None or not counted or thing.dep_ != "appos":
        return
    if who.pos_ in NOUNS and who.head == says and who.dep_ == "compound":
        for token in [t for t in says.lefts if t != who]:
            token.head = who
        make_present(says)
        make_subject(who, says)
        thing.dep_ = "dobj"


def _say_last(says: Token, words: VerbWords) -> None:
    """Make a verb of a noun that ends a sentence: "Sales will rise, the bank | forecasts".

    Of the words behind the last comma nothing else could be told.
    """
    doc, who = says.doc, says.nbor(-1)
    top = _top_of_last(says)
    clause = _clause_before(says, top) if top is not None else None
    if top is None or clause is None:
        return
    past = says.tag_ == "NN" and may_be_past(says, words)
    above = top if top != says else who
    if not (says.tag_ == "NNS" or past or above.tag_ == "NNS"):
        return
    start = _start_of_last(says)
    if above != who:
        who.head, who.dep_ = says.head, says.dep_
    for token in [t for t in says.lefts if start <= t.i and t != who]:
        token.head = who
    says.head, says.dep_ = says, "ROOT"
    clause.head, clause.dep_ = says, "ccomp"
    for token in (doc[start - 1], says.nbor()):
        token.head = says
    above.head, above.dep_ = says, "nsubj"
    if past:
        make_past(says)
    else:
        make_present(says)


def _start_of_last(says: Token) -> int:
    """Where the words behind the last comma before a noun begin; 0 without one."""
    before = says.doc[says.sent.start : says.i]
    return next((t.i + 1 for t in reversed(before) if t.text == COMMA), 0)


def _top_of_last(says: Token) -> Token | None:
    """The word of those behind the last comma that all of them hang on, a noun before included.

    Not where they are joined to what is before: "…, and the bank forecasts".
    """
    doc, start, who = says.doc, _start_of_last(says), says.nbor(-1)
    if not start or who.head != says or who.pos_ not in NOUNS or doc[start].tag_ in JOINING:
        return None
    told = doc[start : says.i + 1]
    tops = [t for t in told if t.head == t or not start <= t.head.i <= says.i]
    fits = len(tops) == 1 and tops[0].dep_ in {*LAST, "ROOT"}
    return tops[0] if fits else None


def _clause_before(says: Token, top: Token) -> Token | None:
    """The finite clause before the last comma that those behind it say."""
    main = says.sent.root
    said = (t for t in main.lefts if t.dep_ == "ccomp")
    clause = next(said, None) if main == top else main
    if clause is None or clause.i > _start_of_last(says) or not is_finite(clause):
        return None
    return clause if own_subject(clause) is not None else None


def _say_beside(says: Token) -> None:
    """Make a verb of a plural before the subject of a clause: "The bank | forecasts | it will"."""
    noun, who = says.head, says.nbor(-1)
    clause = noun.head
    bare = all(t.i <= says.i for t in noun.lefts)
    if noun.dep_ not in NOUN_SUBJECTS or noun.i != says.i + 1 or not bare:
        return
    if who.pos_ not in NOUNS or who.head not in (says, noun) or not auxiliaries(clause):
        return
    if who.tag_ in PLURAL or any(_lacks_who(t) for t in clause.rights):
        return  # "Projects | staff would like to see were dropped"
    take_place(says, clause)
    for token in [t for t in noun.lefts if t != says]:
        token.head = who if token != who else says
    for token in [t for t in children(clause) if t.i < who.left_edge.i or t.is_punct]:
        token.head = says
    clause.head, clause.dep_ = says, "ccomp"
    _give(says, who, "nsubj", says)
    make_present(says)


def _lacks_who(verb: Token) -> bool:
    """Whether a clause in a tense has nobody of its own who acts."""
    return verb.dep_ == "ccomp" and is_finite(verb) and own_subject(verb) is None


def _say_inside(says: Token) -> None:
    """Make a verb of a plural in a relative clause: "a cut Elm | estimates | will cost $5m"."""
    clause, who = says.head, says.nbor(-1)
    opens = next((t for t in clause.lefts if t.tag_ in LINKS and t.i < says.left_edge.i), None)
    if clause.dep_ != "relcl" or opens is None or who.head != says or who.pos_ not in NOUNS:
        return
    if not auxiliaries(clause) or opens.i + 1 != says.left_edge.i:
        return
    says.head, says.dep_ = clause.head, "relcl"
    clause.head, clause.dep_ = says, "ccomp"
    opens.dep_ = "nsubj"
    _give(says, who, "nsubj", says)
    make_present(says)


def _say_between(says: Token, words: VerbWords) -> None:
    """Let who stands before a verb say what "who" did: "Roe, | who police say stole | 40 boats".

    Parsers take it for a helper of that verb, or both for who says it.
    """
    did = says.nbor()
    helps = says.dep_ == "aux" and says.head == did and did.dep_ == "relcl"
    if not helps and not (says.dep_ == "relcl" and did.head == says and did.dep_ in CLAUSES):
        return
    who = [t for t in (did if helps else says).lefts if t.dep_ in NOUN_SUBJECTS]
    inner = [t for t in who[-1].lefts if t.dep_ in NOUN_SUBJECTS] if who else []
    who = [*inner, *who]  # "who | witnesses say"
    if len(who) != 2 or who[0].tag_ not in RELATIVES or who[1].i + 1 != says.i:
        return
    if helps:
        take_place(says, did)
    who[0].head, who[1].head, who[1].dep_ = did, says, "nsubj"
    did.head, did.dep_ = says, "ccomp"
    if did.tag_ in {"VB", "VBN"} and may_be_past(did, words):
        make_past(did)
    elif did.tag_ == "VB":
        make_present(did)
    if says.tag_ == "VB":
        make_present(says)
    _act_on(did, says.head.head)
    forget(says.doc)


def _act_on(did: Token, main: Token) -> None:
    """Let a clause act on what is taken for a second subject: "who they say hurt 12 men | fled"."""
    subjects = [t for t in main.lefts if t.dep_ in NOUN_SUBJECTS]
    behind = next((t for t in subjects[1:] if t.left_edge.i == did.i + 1), None)
    if behind is not None and subjects[0].i < did.i and object_of(did) is None:
        behind.head, behind.dep_ = did, "dobj"


def _give(head: Token, noun: Token, dep: str, says: Token) -> None:
    """Hang a noun, with what stands before it, on another word than the noun that is a verb."""
    for token in [t for t in says.lefts if t.i < noun.i and t.dep_ in {"det", "compound", "amod"}]:
        token.head = noun
    noun.head, noun.dep_ = head, dep
