"""Apart: which of two nouns side by side is meant, by the marks between them and the tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.syntax.clauses import NOMINAL, PLURAL, SINGULAR
from explainer.text.syntax.features import number_of
from explainer.text.syntax.parts import has_not

if TYPE_CHECKING:
    from spacy.tokens import Token

OPENS = frozenset({"DT", "PRP$", "PRP"})
"""Tags of words that open a noun phrase of their own, and do not go on with a row or a place."""
CLAUSES = frozenset({"advcl", "ccomp", "relcl", "parataxis"})
BODIES = frozenset({"ORG", "GPE"})
STEPS = 3
"""Words between a name and the noun that it stands beside."""


def is_fronted(noun: Token, subject: Token) -> bool:
    """Tell whether the first of two subjects only stands before the clause of the second.

    "Echoing Ann Lee, the mayor said": a comma parts the noun from a subject that its verb follows.
    So it parts it from a name: "Citing the mill's agency, Ben Crow said".
    """
    doc, verb = subject.doc, subject.head
    first, last = subject.left_edge.i, noun.right_edge.i
    last -= doc[last].text == ","
    apart = first == last + 2 and doc[first - 1].text == ","
    whole = subject.left_edge.tag_ in OPENS or subject.pos_ == "PROPN"
    return (
        apart
        and whole
        and subject.i < verb.i
        and all(t.text != "," for t in doc[subject.i : verb.i])
    )


def not_denied(noun: Token) -> Token:
    """Give who is meant where a noun is only set against another: "Crow, not Poe, who left"."""
    against = noun.dep_ in {"appos", "conj"} and noun.head.pos_ in NOMINAL
    before = noun.doc[noun.left_edge.i - 1] if noun.left_edge.i else noun
    denied = before.dep_ == "neg" or has_not(noun)
    return noun.head if against and denied and noun.head.i < noun.i else noun


def last_described(noun: Token, relative: Token) -> Token:
    """Give who "who" stands for behind a row whose last is described: "Roe and Fox, a nurse, who".

    The noun itself where no one behind it in its row is, before the pronoun.
    """
    row = [t for t in noun.rights if t.dep_ == "conj" and t.i < relative.i]
    if not row or relative.nbor(-1).text != ",":
        return noun
    below = (c for part in (row[-1], *row[-1].rights) for c in part.rights if c.dep_ == "appos")
    apart = (c for c in below if c.doc[c.left_edge.i - 1].text == "," and c.i < relative.i)
    return row[-1] if any(apart) else noun


def described(name: Token) -> Token:
    """Give the noun that a name is told with: "judge" of "the judge, Ann Poe"; else the name."""
    for _ in range(STEPS):
        if name.dep_ not in ("compound", "appos"):
            break
        name = name.head
    return name


def only_tells_which(name: Token) -> bool:
    """Tell whether a name only tells one thing from others: "the Poe plan"."""
    while name.dep_ == "compound" and name.head.i > name.i:
        name, before = name.head, name
        if name.pos_ == "NOUN" and before.pos_ == "PROPN":
            return name.dep_ not in CLAUSES  # "if Poe wins", taken for two nouns
    return False


def of_row(noun: Token, relative: Token, finite: Token) -> Token:
    """Give the noun of a row that a relative pronoun is about: all of it with a verb in the plural.

    The last one with a verb in the singular; where the verb does not tell, it is as the parser has
    it. ``finite`` is the word of the verb that carries its tense.
    """
    number = number_of(finite)
    rest = [t for t in noun.rights if t.dep_ == "conj" and t.i < relative.i]
    last = rest[-1] if rest and rest[-1].pos_ in NOMINAL else noun
    if number == "Plur":
        above = noun.head
        joined = noun.dep_ == "conj" and above.pos_ in NOMINAL and above.i < noun.i
        return above if joined and noun.tag_ in SINGULAR else noun
    return last if number == "Sing" else noun


def of_apposition(noun: Token, relative: Token) -> Token:
    """Give who is described by the apposition that a noun closes, where "who" stands behind it.

    Of "Acme, a firm of the Quills, who founded it" it is people, and no body.
    """
    above = noun.head.head
    inside = relative.tag_ == "WP" and noun.dep_ == "pobj" and above.dep_ == "appos"
    people = noun.tag_ in PLURAL and above.head.ent_type_ in BODIES
    inside = inside and not people
    if inside and relative.nbor(-1).is_punct and above.head.pos_ in NOMINAL:
        return above.head
    before = list(noun.lefts)
    bare = noun.dep_ == "pobj" and all(t.dep_ in {"amod", "compound"} for t in before)
    ruled = any(t.dep_ == "det" for t in above.lefts) and noun.tag_ == "NN" and not before
    apart = above.tag_ in {"NN", "NNS"} and relative.nbor(-1).is_punct and noun.tag_ != "NNP"
    told = bare and relative.tag_ == "WDT" and above.pos_ in NOMINAL
    return above if told and (ruled or apart) else noun  # "a ban on fuel that"


def of_name(noun: Token) -> Token:
    """Give the name that a noun tells more of: "Roe" of "Ann Roe, the | clerk | who left"."""
    name = noun.head
    beside = (
        noun.dep_ == "appos" and noun.pos_ == "NOUN" and name.pos_ == "PROPN" and name.i < noun.i
    )
    return name if beside and noun.tag_ == "NN" else noun
