"""Clauses: which verb heads a clause, who its subject is, what hangs on it.

Everything here reads part-of-speech tags and dependencies, never words. Every function looks at
most ``DEPTH`` heads up and at sentences of at most ``LONGEST`` tokens, so that hostile text costs
no more than news does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.text.kept import kept

if TYPE_CHECKING:
    from spacy.tokens import Token

DEPTH = 40
"""Heads that are followed upwards; deeper nesting is no longer read as grammar."""

LONGEST = 600
"""Tokens of a subtree that are looked at; a longer one is no sentence."""

LONGEST_SENTENCE = 300
"""Words; what is longer is no sentence of an article."""

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
NOUN_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
"""Subjects that are nouns or pronouns: no clauses, and no "there"."""
OBJECTS = frozenset({"dobj", "obj", "dative", "attr", "oprd"})
ACTED_ON = frozenset({"dobj", "dative"})
"""What something is done to, or for whom."""
AUXILIARIES = frozenset({"aux", "auxpass"})
VERB_GROUP = AUXILIARIES | {"neg", "advmod"}
"""What may stand between a subject and its verb."""
PRESENT = frozenset({"VBZ", "VBP"})
TENSED = PRESENT | {"VBD"}
FINITE = TENSED | {"MD"}
PASTS = frozenset({"VBD", "VBN"})
"""Tags of a past, and of a participle that looks like one."""
BARE = frozenset({"VB", "VBP"})
"""Tags of verb forms without an ending: "that she | explain", "they | explain"."""
PARTICIPLES = frozenset({"VBG", "VBN"})
CLAUSES = frozenset(
    {"ROOT", "ccomp", "xcomp", "advcl", "acl", "relcl", "pcomp", "parataxis", "csubj", "csubjpass"}
)
"""Dependencies that a clause hangs on; ``conj`` is one where both ends are verbs."""

RELATIVES = frozenset({"WDT", "WP"})
"""Tags of relative and question pronouns."""
ASKING = RELATIVES | {"WRB"}
"""Tags of words by which a clause is no statement: "what many forget is …"."""
PERSONAL = frozenset({"PRP", "PRP$"})
"""Tags of personal pronouns, possessive ones among them."""
SINGULAR = frozenset({"NN", "NNP"})
PLURAL = frozenset({"NNS", "NNPS"})
"""Tags of nouns and names that stand for one, and for several."""
COMMON = frozenset({"NN", "NNS"})
"""Tags of nouns that are no names."""

PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
TIME_LABELS = frozenset({"DATE", "TIME"})
"""Labels that pipelines give to the names of places, and to times."""

VERBAL = frozenset({"VERB", "AUX"})
STATES = frozenset({"acomp", "oprd"})
TELLING = frozenset({"acl", "appos", "prep", "relcl"})
"""Dependencies of what tells more of a noun behind it: "the firm that built it"."""
MODIFIERS = frozenset({"amod", "compound", "nmod"})
"""Dependencies of what tells more of a noun before it: "the salt | firm"."""
NOUNS = frozenset({"NOUN", "PROPN"})
NAMING = NOUNS | {"NUM"}
"""Parts of speech of words that name something themselves, as no pronoun does."""
NOMINAL = NAMING | {"PRON"}


def children(token: Token) -> tuple[Token, ...]:
    """Give the dependents of a token, in order; () where its subtree is too long to be read."""
    near = token.right_edge.i - token.left_edge.i <= LONGEST
    return tuple(token.children) if near else ()


def ancestors(token: Token) -> Iterator[Token]:
    """Give the heads above a token, nearest first, at most ``DEPTH`` of them."""
    for _ in range(DEPTH):
        head = token.head
        if head.i == token.i:
            return
        token = head
        yield token


def root_of(token: Token) -> Token:
    """Give the topmost head above a token, or the one at ``DEPTH``."""
    return (token, *ancestors(token))[-1]


@kept
def auxiliaries(verb: Token) -> tuple[Token, ...]:
    """Give the auxiliaries of a verb, the infinitive's particle among them."""
    return tuple(t for t in children(verb) if t.dep_ in AUXILIARIES)


def group_start(verb: Token) -> int:
    """Give where a verb begins with what stands before it of its own: "| had never | been"."""
    return min([verb.i, *(t.i for t in children(verb) if t.dep_ in VERB_GROUP and t.i < verb.i)])


@kept
def is_finite(verb: Token) -> bool:
    """Tell whether a verb stands in a tense or under a modal."""
    first = next((a for a in auxiliaries(verb) if a.tag_ != "TO"), None)
    return (first or verb).tag_ in FINITE and not is_infinitive(verb)


@kept
def is_tagged_on(verb: Token) -> bool:
    """Tell whether a verb of saying stands behind what it reports: "the mill closed, Poe said".

    What is told goes on with those of whom it is told, and not with who says it.
    """
    return any(t.dep_ in {"ccomp", "parataxis"} and t.i < verb.i for t in children(verb))


@kept
def is_infinitive(verb: Token) -> bool:
    """Tell whether a verb is an infinitive with its particle."""
    return any(a.tag_ == "TO" for a in auxiliaries(verb))


def is_contracted_had(verb: Token, helpers: tuple[Token, ...]) -> bool:
    """Tell "she'd spoken", where parsers take "had" for "would"."""
    return verb.tag_ == "VBN" and len(helpers) == 1 and helpers[0].tag_ == "MD"


def heads_clause(token: Token) -> bool:
    """Tell whether a token is the verb (or copula) that a clause hangs on."""
    if token.pos_ not in VERBAL or token.dep_ in AUXILIARIES:
        return False
    return token.dep_ in CLAUSES or (token.dep_ == "conj" and token.head.pos_ in VERBAL)


@kept
def clause_of(token: Token) -> Token:
    """Give the verb of the clause that a token stands in: itself, or the nearest verb above.

    A token that no verb stands above (a headline without one) gives its topmost head.
    """
    if heads_clause(token):
        return token
    above = token
    for above in ancestors(token):
        if heads_clause(above):
            return above
    return above


def first_of_row(word: Token) -> Token:
    """Give the word that a row of joined words starts with; the word itself where it is alone."""
    for _ in range(LONGEST):
        if word.dep_ != "conj" or word.head.i > word.i:
            break
        word = word.head
    return word


def first_conjunct(verb: Token) -> Token:
    """Give the verb that a row of joined verbs starts with; the verb itself where it is alone."""
    if verb.dep_ != "conj":
        return verb  # as most are
    for _ in range(DEPTH):
        if verb.dep_ != "conj" or verb.head.pos_ not in VERBAL or verb.head.i == verb.i:
            break
        verb = verb.head
    return verb
