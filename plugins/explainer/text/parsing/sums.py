"""Sums: what stands behind a sum of money, and is none of it.

"A deal worth $3bn | signed in May": the deal was signed. "Paid 3 trillion | won | to Acme": nobody
won anything. "Offered to repay $5 of the $9 | it lost": nobody said so. "Clerks say | around | $5m
was spent" tells of one sum, and "a bid of £6|m| turned down" of a bid. "Offered 8 percent when it
began in May and | 12 percent | in June": nothing began in 12 percent. "Papers show | that $5m
went to Acme": the sum did.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.parsing.mending import make_participle, make_past, make_subject
from explainer.text.syntax.clauses import NOUNS, SUBJECTS, VERBAL, auxiliaries, children
from explainer.text.syntax.parts import verbs_above, word_before
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from collections.abc import Container

    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.amounts import AmountWords

CLAUSES = frozenset({"acl", "relcl"})
SCALE = "CD"
HELPING = frozenset({"aux", "auxpass"})
AMOUNTS = frozenset({"dobj", "npadvmod"})
DONE = frozenset({"conj", "advcl", "ccomp", "dep"})
"""What parsers make of the clause of a verb that such a word seems to help."""


def with_sums(doc: Doc, pack: LanguagePack) -> Doc:
    """Hang what was done on the thing that is worth a sum, and make a noun of a currency.

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The tables of its language.
    """
    words = pack.amounts
    for token in tuple(doc)[1:]:
        if token.dep_ in CLAUSES and token.lower_ in words.currencies:
            _price(token, words)
        elif token.dep_ == "acl" and token.tag_ == "VBN":
            _lift(token, words)
        elif token.dep_ == "acl" and token.tag_ == "VBD":
            _move(token, pack.speech.complementizers)
        elif token.dep_ == "nsubj" and token.tag_ == "PRP" and token.head.dep_ == "ccomp":
            _tie(token, token.head)
        elif token.dep_ == "pobj" and token.lower_[:1].isdigit():
            _round(token, words)
        elif token.dep_ in HELPING and token.lower_ in words.scale_marks:
            _scale(token)
        elif token.dep_ == "conj" and token.pos_ not in VERBAL:
            _second(token)
    return doc


def _scale(mark: Token) -> None:
    """Make a scale of what is taken for a form of "be": "had a bid of £6|m| turned down".

    What was done then was done to what is worth the sum, where nobody else does it.
    """
    number, verb, doc = mark.nbor(-1), mark.head, mark.doc
    if not number.lower_[:1].isdigit() or number.whitespace_ or number.i < 1 or verb.i < mark.i:
        return
    if number.dep_ == "ROOT" or verb in (number.head, number):
        return
    mark.head, mark.dep_ = number.head, number.dep_
    number.head, number.dep_ = mark, "nummod"
    for sign in [t for t in number.lefts if t.tag_ == "$"]:
        sign.head = mark
    mark.tag_, mark.pos_, mark.lemma_ = "NN", "NOUN", mark.lower_
    forget(doc)
    thing = mark.head.head if mark.dep_ == "pobj" else mark.head
    doer = own_subject(verb)
    if doer is not None and doer.dep_ == "nsubjpass" and not auxiliaries(verb):
        doer.dep_ = "nsubj"
        make_past(verb)
    elif doer is None and verb.dep_ in DONE and thing.pos_ in NOUNS:
        verb.head, verb.dep_ = thing, "acl"
        make_participle(verb)
    forget(doc)


def _second(amount: Token) -> None:
    """Join an amount to the one before a clause with "when", and its own time to it.

    Parsers join it to that clause, or to the time of that.
    """
    above = amount.head
    clause = above if above.pos_ in VERBAL else next(verbs_above(above), None)
    if clause is None or clause.dep_ != "advcl" or not _is_counted(amount):
        return
    when = any(t.tag_ == "WRB" and t.dep_ == "advmod" for t in clause.lefts)
    verb, joint = clause.head, amount.doc[amount.left_edge.i - 1]
    firsts = (t for t in verb.rights if t.dep_ in AMOUNTS and t.lemma_ == amount.lemma_)
    first = next((t for t in firsts if t.i < clause.i and _is_counted(t)), None)
    if first is None or not when or joint.dep_ != "cc":
        return
    for token in [t for t in clause.rights if t.i > amount.i]:
        token.head = amount
    amount.head, joint.head = first, first
    forget(amount.doc)


def _is_counted(amount: Token) -> bool:
    """Whether a number stands with a noun, or a mark with a sum."""
    return any(t.dep_ in {"nummod", "quantmod", "nmod"} for t in amount.lefts)


def _round(number: Token, words: AmountWords) -> None:
    """Let a sum be the subject of a clause: "Clerks say | around $5m | was spent".

    Parsers tie a word that only bounds it to what stands before, with a part of it or all of it.
    """
    link, doc = number.head, number.doc
    sign = number.i - link.i == 2 and link.nbor().tag_ == "$"
    verb = link.head
    if number.dep_ != "pobj" or not sign or link.lower_ not in words.bounds:
        return
    if verb.pos_ not in VERBAL or verb.i + 1 != link.i or number.i + 2 >= verb.sent.end:
        return
    scale = number.nbor()
    if scale.lower_ in words.scale_marks and scale.dep_ in SUBJECTS:
        number.head, number.dep_ = scale, "nummod"
    else:
        clause = next((t for t in verb.rights if t.dep_ == "ccomp"), None)
        helpers = auxiliaries(clause) if clause is not None else ()
        if clause is None or own_subject(clause) or not helpers or helpers[0].i != number.i + 1:
            return
        make_subject(number, clause)
    link.head, link.dep_ = number, "quantmod"
    forget(doc)


def _tie(pronoun: Token, verb: Token) -> None:
    """Hang a clause on the amount before it: "offered to repay $5 of the $9 | it lost".

    Parsers take it for what somebody said, who has something to do already.
    """
    above, before = verb.head, word_before(pronoun)
    number = before if before.pos_ == "NUM" else before.head
    does = any(t.dep_ == "xcomp" and above.i < t.i <= number.i for t in above.rights)
    own = {"dobj", "ccomp", "xcomp"}.intersection(t.dep_ for t in verb.rights)
    near = verb.left_edge == pronoun and number.i >= before.i - 1
    if does and near and number.pos_ == "NUM" and not own:
        verb.head, verb.dep_ = number, "relcl"
        forget(verb.doc)


def _lift(participle: Token, words: AmountWords) -> None:
    """Let a thing be what something was done to, and not its price: "worth $3bn | signed"."""
    price = participle.head
    worth = price.head
    if price.dep_ != "npadvmod" or worth.lower_ not in words.worth or auxiliaries(participle):
        return
    if worth.head.pos_ in NOUNS and worth.head.i < worth.i:
        participle.head = worth.head
        forget(participle.doc)


def _move(verb: Token, openings: Container[str]) -> None:
    """Let a sum behind "that" be what moved: "Papers show that | $5m | went to Acme".

    Parsers take the past for what is told of the sum, as no past alone can be.
    """
    number, link = verb.head, verb.head.left_edge
    above, near = number.head, number.i + 1 == verb.i
    opens = link.i < number.i and link.lower_ in openings and link.nbor(-1) == above
    if number.pos_ != "NUM" or not (near and opens) or above.pos_ not in VERBAL:
        return
    if any(t.dep_ in SUBJECTS for t in verb.lefts) or number.dep_ in SUBJECTS:
        return
    link.head, link.dep_ = verb, "mark"
    verb.head, verb.dep_ = above, "ccomp"
    make_subject(number, verb)
    forget(verb.doc)


def _price(verb: Token, words: AmountWords) -> None:
    """Make a currency of what has neither a subject nor an object: "3 trillion | won | to"."""
    scale, doc = verb.nbor(-1), verb.doc
    if scale.tag_ != SCALE or any(t.dep_ in {*SUBJECTS, "dobj"} for t in children(verb)):
        return
    above = next(verbs_above(verb), None)
    if above is None or auxiliaries(verb):
        return
    for token in [*verb.rights]:
        token.head = above
        token.dep_ = "prep" if token.dep_ == "dative" else token.dep_
    verb.head, verb.dep_ = scale.head, scale.dep_
    scale.head, scale.dep_ = verb, "nummod"
    verb.tag_, verb.pos_, verb.lemma_ = "NNS", "NOUN", verb.lower_
    forget(doc)
