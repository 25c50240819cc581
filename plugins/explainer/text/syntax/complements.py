"""Complements: what a clause is the content of, and which verb below says what happens.

"Plans to meet", "is sure that it sank", "is scheduled to meet": the word that carries the tense is
not the one that tells.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from explainer.text.kept import kept
from explainer.text.syntax.clauses import (
    ASKING,
    AUXILIARIES,
    DEPTH,
    LONGEST,
    OBJECTS,
    RELATIVES,
    STATES,
    SUBJECTS,
    ancestors,
    children,
    is_infinitive,
)
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.certainty import CertaintyWords

COMPARED = frozenset({"JJR", "RBR"})
PAIR, LONGEST_PAIR = 2, 120
"""Clauses that belong together, and tokens of the sentence in which they are looked for."""
TAKEN = OBJECTS | {"ccomp", "xcomp"}
"""What a verb has taken that asks nothing more: "would consider it if", "will ask her to go if"."""


def governor_of(verb: Token) -> Token | None:
    """Give the word whose complement a clause is: "plans" of "to meet"; None for a main clause.

    A preposition between them is skipped: "accused" of "of hiding".
    """
    head = verb.head
    if head.i == verb.i:
        return None
    while head.dep_ in {"prep", "agent"} and head.pos_ == "ADP" and head.head.i != head.i:
        head = head.head
    return head


def with_above(clause: Token) -> Iterator[Token]:
    """Give a clause and those above it whose content it is: "says that he plans to | go"."""
    for _ in range(LONGEST):
        yield clause
        if clause.dep_ not in {"ccomp", "xcomp", "pcomp"} or clause.head.i == clause.i:
            return
        clause = clause.head.head if clause.dep_ == "pcomp" else clause.head


def says_nothing_alone(clause: Token) -> bool:
    """Tell whether a reported clause says nothing alone: "papers that he says he will read".

    Nor does what only tells which people are meant: "voters who said they would go".
    """
    if clause.dep_ != "ccomp":
        return False
    taken = _relative_in(clause)
    return _is_telling_apart(clause) or (taken is not None and taken.dep_ not in SUBJECTS)


def _relative_in(clause: Token) -> Token | None:
    """The relative pronoun taken out of a reported clause: "papers | that | he says he lost".

    What is left of such a clause lacks its subject or object; None where nothing was taken out.
    """
    if clause.dep_ != "ccomp":
        return None
    row = (clause, *(t for t in children(clause) if t.dep_ == "xcomp"))
    parts = (t for verb in row for t in children(verb))
    gone = SUBJECTS | OBJECTS
    return next(
        (t for t in parts if t.tag_ in RELATIVES and t.dep_ in gone and t.i < clause.head.i), None
    )


def _is_telling_apart(clause: Token) -> bool:
    """Whether what people say only tells which are meant: "voters who said they would go".

    With a name or a comma something is told of them: "Ada Poe, who said she would go".
    """
    said = clause.head
    if clause.dep_ != "ccomp" or said.dep_ != "relcl":
        return False
    own, who = own_subject(clause), own_subject(said)
    if own is None or who is None:
        return False
    apart = who.tag_ in RELATIVES and who.i > 0 and not who.nbor(-1).is_punct
    return apart and own.pos_ == "PRON" and said.head.tag_ == "NNS"


def state_above(clause: Token) -> Token | None:
    """Give the adjective that holds a clause: "sure that it sank"; None where none does.

    Parsers hang the clause on the adjective or on its copula.
    """
    head, before = clause.head, clause.left_edge.i - 1
    if clause.dep_ != "ccomp" or head.i == clause.i or before < 0:
        return None
    state = head if head.dep_ in STATES else clause.doc[before]
    return state if state.dep_ in STATES and head.i in {state.i, state.head.i} else None


@kept
def content_of(verb: Token) -> Token:
    """Give the verb that says what happens: "meet" of "is scheduled to meet".

    Follows infinitive complements down from the verb that carries the tense; a question is none:
    "will | discuss how to pay".
    """
    for _ in range(DEPTH):
        below = [t for t in children(verb) if t.dep_ in {"xcomp", "acomp"} and not _asks(t)]
        deeper = next((t for t in below if _is_bare_infinitive(t) or is_infinitive(t)), None)
        if deeper is None:
            adjective = next((t for t in below if t.pos_ == "ADJ"), None)
            deeper = adjective and next(
                (t for t in children(adjective) if t.dep_ == "xcomp" and is_infinitive(t)), None
            )
        if deeper is None:
            return verb
        verb = deeper
    return verb


def _asks(clause: Token) -> bool:
    """Whether a clause opens with a word that asks: "how to pay", "what to sell"."""
    return is_infinitive(clause) and clause.doc[clause.left_edge.i].tag_ in ASKING


def asks_whether(clause: Token, words: CertaintyWords) -> bool:
    """Tell whether an "if" asks and sets no condition: "will decide soon if the pier can open"."""
    above = clause.head
    opens = clause.doc[clause.left_edge.i]
    if above.lemma_.lower() not in words.settling or opens.lower_ not in words.asking:
        return False
    return clause.i > above.i and all(t.dep_ not in TAKEN for t in above.rights)


def chain_of(verb: Token, content: Token) -> tuple[Token, ...]:
    """Give the words from the verb that carries the tense to the one that says what happens."""
    words = [content]
    for above in ancestors(content):
        if words[-1].i == verb.i:
            break
        words.append(above)
    return (*words, *(t for t in children(verb) if t.dep_ == "acomp"))


def leaves_out(verb: Token) -> bool:
    """Tell whether a clause breaks off behind its helper: "they | will be |, in May", "it will,".

    What happens stands in the sentence before, and nothing else tells it.
    """
    behind = verb.doc[verb.i + 1 : verb.sent.end]
    after = next((t for t in behind if t.dep_ != "neg"), None)  # "they were | not |."
    ends = after is None or after.text in {",", "."}
    taken = any(t.dep_ in TAKEN | STATES | {"attr"} for t in children(verb))
    helper = verb.pos_ == "AUX" and verb.dep_ not in AUXILIARIES
    asked = any(t.tag_ in ASKING for t in verb.lefts)  # "how safe it will be"
    return helper and ends and not (taken or asked) and own_subject(verb) is not None


def _is_bare_infinitive(verb: Token) -> bool:
    """Whether a verb completes another one without a particle: "end" of "helped end the war"."""
    return verb.tag_ == "VB" and verb.dep_ == "xcomp" and own_subject(verb) is None


def is_correlated(word: Token, definite: Container[str]) -> bool:
    """Tell whether a word stands in one of two clauses that belong together: "the sooner, | the".

    "The earlier people go, the more likely it is that they win": neither says anything alone.
    """
    places = _compared(word.sent[0], definite)
    if len(places) < PAIR or word.i < places[0]:
        return False
    second = word.doc[places[-1]]
    return second.nbor(-1).text == "," and second.dep_ != "det"


@kept
def _compared(first: Token, definite: Container[str]) -> tuple[int, ...]:
    """Where "the sooner" and its like stand in the sentence that a word opens."""
    row = first.sent[:LONGEST_PAIR]
    pairs = ((t, after) for t, after in pairwise(row) if after.tag_ in COMPARED)
    return tuple(t.i for t, after in pairs if t.lower_ in definite)


def undergone_of(verb: Token, having: frozenset[str]) -> Token | None:
    """Give what was done to a thing of somebody: "had its licence | revoked"; None for nothing.

    Args:
        verb: A verb that may say so.
        having: The forms that do.
    """
    if verb.lower_ not in having or verb.dep_ in AUXILIARIES:
        return None
    who = next((t.i for t in verb.lefts if t.dep_ in SUBJECTS), verb.i)
    if any(t.dep_ in AUXILIARIES and t.i < who for t in verb.lefts):
        return None  # "had it had its licence revoked, it would have closed"
    things = [t for t in verb.rights if t.dep_ == "dobj"]
    acts = (t for thing in things for t in thing.rights if t.dep_ == "acl" and t.tag_ == "VBN")
    return next(acts, None)
