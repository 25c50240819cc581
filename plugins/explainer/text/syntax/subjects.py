"""Subjects: who does what a verb tells."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from explainer.text.kept import kept
from explainer.text.syntax.apart import (
    is_fronted,
    last_described,
    not_denied,
    of_apposition,
    of_name,
    of_row,
)
from explainer.text.syntax.clauses import (
    AUXILIARIES,
    DEPTH,
    NOMINAL,
    NOUN_SUBJECTS,
    NOUNS,
    PRESENT,
    RELATIVES,
    SUBJECTS,
    TENSED,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
    group_start,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.features import is_year
from explainer.text.syntax.parts import has_mark, noun_under, object_of, tensed_of

if TYPE_CHECKING:
    from spacy.tokens import Token


def conjuncts_of(verb: Token) -> tuple[Token, ...]:
    """Give the verbs joined to this one that have no subject of their own, in order."""
    found: list[Token] = []
    row = [verb]
    while row and len(found) < DEPTH:
        nearest = [t for t in children(row.pop(0)) if t.dep_ == "conj" and t.pos_ in VERBAL]
        shared = [t for t in nearest if own_subject(t) is None]
        found += shared
        row += shared
    return tuple(found)


def is_main_subject(noun: Token) -> bool:
    """Tell whether a noun is the subject of the main clause of its sentence."""
    return noun.dep_ in NOUN_SUBJECTS and noun.head.dep_ == "ROOT"


def main_subject(tokens: Iterable[Token]) -> Token | None:
    """Give the subject of the main clause of a sentence by its tokens; None without one."""
    return next((token for token in tokens if is_main_subject(token)), None)


@kept
def own_subject(verb: Token) -> Token | None:
    """Give the subject that hangs on this very verb or its auxiliary; None where there is none."""
    parts = children(verb)
    found = [t for t in parts if t.dep_ in SUBJECTS]
    if not found:
        helpers = (t for t in parts if t.dep_ in AUXILIARIES)
        found = [t for helper in helpers for t in children(helper) if t.dep_ in SUBJECTS]
    if not found:
        return _counted_subject(verb, parts) or _parted_subject(verb)
    if _is_year(found[0], verb):
        return verb.head.head
    told = [t for t in found if t.dep_ != "expl"]
    if len(told) > 1 and is_fronted(told[0], told[1]):
        return told[1]
    return told[0] if told else found[0]


def clause_start(verb: Token) -> int:
    """Give where a clause begins with its verb, or with the subject before it."""
    subject = own_subject(verb)
    return verb.i if subject is None else min(verb.i, subject.left_edge.i)


def _is_year(noun: Token, verb: Token) -> bool:
    """Whether a bare number behind a word that opens a clause is a year, and no subject.

    "The men who had been held since | 2016 were freed": parsers take it for who was freed.
    """
    before = noun.doc[noun.i - 1] if noun.i else noun
    marked = before.dep_ == "mark" and before.i == verb.left_edge.i
    below = verb.dep_ == "advcl" and verb.head.dep_ == "relcl"
    return marked and _is_year_alone(noun) and below and verb.head.head.pos_ in NOMINAL


def _is_year_alone(noun: Token) -> bool:
    """Whether a word is a bare number of four figures."""
    return noun.tag_ == "CD" and noun.n_lefts == 0 and is_year(noun)


def _parted_subject(verb: Token) -> Token | None:
    """The name of which a verb in a tense tells, where parsers hang it on the word before it.

    "Reed sat down after | Crow | last week fired him": nothing joins "fired" to "sat".
    """
    above, first = verb.head, verb.left_edge.i
    if verb.tag_ not in TENSED or verb.dep_ not in {"conj", "advcl"} or above.i > verb.i:
        return None
    noun = verb.doc[first - 1] if first else verb
    link = noun.head
    named = noun.pos_ == "PROPN" and noun.dep_ == "pobj" and link.dep_ == "prep"
    named = named and all(t.dep_ != "det" for t in noun.lefts)  # not "in a Norland | shared hall"
    beside = link.head.pos_ in VERBAL  # not "boats in the bay of | Zenda sank"
    return noun if named and beside and above.i < link.i == noun.left_edge.i - 1 else None


def _counted_subject(verb: Token, parts: tuple[Token, ...]) -> Token | None:
    """The subject in "over 300 pilgrims have been killed", which parsers take for a phrase.

    So they do with that of "after the film by Ann Roe, a play, was banned".
    """
    opening = next((t for t in parts if t.dep_ in AUXILIARIES), verb)
    for part in parts:
        if part.dep_ == "mark" and part.i < opening.i:
            noun = noun_under(part)
            if noun is not None:
                return noun
        if part.dep_ != "prep" or part.i >= opening.i or part.right_edge.i + 1 != opening.i:
            continue
        noun = noun_under(part)
        if noun is None or noun.left_edge.i != part.i + 1 or not noun.left_edge.like_num:
            continue
        if _is_year_alone(noun):
            continue  # "and in 1990 was sent to Elm"
        if noun.pos_ == "NOUN" or opening.dep_ in AUXILIARIES:
            return noun  # not "from 3-3 found her form"
    return None


@kept
def subject_of(verb: Token) -> Token | None:
    """Give who does it: the verb's own subject, else that of the verb it shares one with.

    A participle after a noun has that noun, an infinitive the object or subject of the verb
    above, a passive its "by" only through ``agent_of``. A relative pronoun gives its noun.
    """
    for _ in range(DEPTH):
        own = own_subject(verb) or _subject_told(verb)
        own = own or _subject_above(verb) or _noun_before(verb)
        if own is not None:
            return own if own.tag_ not in RELATIVES else antecedent_of(own)
        head = verb.head
        if head.i == verb.i:
            return None
        behind = verb.dep_ in {"acl", "relcl"} or (verb.pos_ == "ADJ" and head.i < verb.i)
        if behind and head.pos_ in {"NOUN", "PROPN", "PRON"}:
            return head
        if verb.dep_ == "xcomp":
            over = next((t for t in children(head) if t.dep_ in {"dobj", "obj"}), None)
            reflexive = over is not None and "Yes" in over.morph.get("Reflex", [])
            if over is not None and over.i < verb.i and not reflexive:
                return over  # not "taught herself to type"
        if verb.dep_ not in {"conj", "xcomp", "advcl", "pcomp", "acomp", "prep", "acl"}:
            return None
        if _has_another(verb):
            return None
        verb = head
    return None


def _is_as_it_was(verb: Token) -> bool:
    """Whether a clause is a past right behind the mark that opens it: "as | happened | in May"."""
    opens = verb.doc[verb.left_edge.i]
    return verb.tag_ == "VBD" and opens.dep_ == "mark" and opens.i == verb.i - 1


def _has_another(verb: Token) -> bool:
    """Whether a clause without a subject in the tree shares none with the verb above it.

    "They seized a ship that | sold oil", where "that" is taken for a conjunction; "Poe is old, and
    by one account clerks | found him", where the clerks are; "tried the crew for breaking rules by
    | selling oil", where the crew did it.
    """
    finite, first = is_finite(verb), verb.left_edge.i
    if finite and verb.dep_ == "advcl" and _is_as_it_was(verb):
        return True
    if finite and has_mark(verb):
        return first > 0 and verb.doc[first - 1].pos_ in NOUNS
    if finite and verb.dep_ in {"conj", "advcl"} and _is_unjoined(verb):
        return True
    if finite and verb.dep_ == "conj":
        beside = verb.doc[group_start(verb) - 1]
        inside = beside.i < first or any(t.text == "," for t in verb.doc[first : beside.i])
        linked = any(t.dep_ == "cc" and t.i < beside.i for t in verb.head.rights)
        return inside and linked and beside.pos_ in NOUNS
    outer = verb.head.head
    if verb.dep_ != "pcomp" or outer.dep_ != "pcomp" or outer.i > verb.i:
        return False
    return any(t.dep_ == "dobj" and t.i < outer.i for t in outer.head.head.rights)


def _is_unjoined(verb: Token) -> bool:
    """Whether a noun stands before a verb that nothing joins to the one above it in the tree.

    "They like salt, if not sugar, and the advent of Acme | cheered them": not they did. But "has
    said it is safe and on Monday | sold it", where the noun only tells when.
    """
    above, first, opens = verb.head, group_start(verb), verb.left_edge.i
    if above.i > verb.i or verb.doc[first - 1].pos_ not in NOUNS:
        return False
    if opens < first and verb.doc[opens].dep_ == "prep" and verb.doc[opens - 1].dep_ == "cc":
        return False
    lefts, things = above.lefts, object_of(above) is not None
    if not things and any(t.dep_ in SUBJECTS and t.i + 1 == above.i for t in lefts):
        return False  # "Money raised by the sale | will go to Elm", taken for a past
    return not any(t.dep_ == "cc" and t.i < first for t in above.rights)


def _noun_before(verb: Token) -> Token | None:
    """The noun that a participle belongs to, where the parser hangs it on another verb.

    "As part of contracts announced last year, Harrow will spend more", "it is near a low reached
    in May": contracts were announced, a low was reached.
    """
    if verb.dep_ != "advcl" or verb.tag_ not in {"VBN", "VBD"} or auxiliaries(verb):
        return None
    before = verb.doc[verb.i - 1] if verb.i else verb
    elsewhere = verb.i < verb.head.i or verb.head.pos_ == "AUX"
    return before if elsewhere and before.pos_ in {"NOUN", "PROPN"} else None


def _subject_told(verb: Token) -> Token | None:
    """The subject of what is said before its teller: "it will shut, Acme said, and | will pay".

    A verb of another tense than that of saying goes on with what was said.
    """
    says = verb.head
    if verb.dep_ != "conj" or says.tag_ != "VBD" or auxiliaries(says):
        return None
    teller, told = own_subject(says), [t for t in says.lefts if t.dep_ == "ccomp"]
    finite = tensed_of(verb)
    if teller is None or not told or finite.tag_ not in PRESENT | {"MD"}:
        return None
    before = verb.doc[teller.left_edge.i - 1] if teller.left_edge.i else teller
    return own_subject(told[-1]) if before.text == "," and told[-1].i < before.i else None


def _subject_above(verb: Token) -> Token | None:
    """The subject in "the court ruled that the ban is void and ordered the state to pay".

    Parsers join the second verb to the nearer one, whose subject does not act.
    """
    said = verb.head
    if verb.dep_ != "conj" or said.dep_ != "ccomp" or verb.tag_ != "VBD":
        return None
    own, state = own_subject(said), said.pos_ == "AUX"
    thing = own is not None and own.tag_ in {"NN", "NNS"}
    now = tensed_of(said).tag_ in PRESENT
    apart = state and thing and now  # "said papers are a plague and joked about them"
    acts = any(t.dep_ in {"dobj", "ccomp"} for t in children(verb)) or _appeals(verb)
    passive = any(t.dep_ == "auxpass" for t in children(said))
    # "said the deal has hurt them, and asked for a delay"
    shifts = thing and now and acts and verb.doc[verb.left_edge.i - 2].text == ","
    if not (acts or apart) or not (passive or state or shifts):
        return None
    return own_subject(said.head) if said.head.tag_ in {"VBD", "VBN"} else None


def _appeals(verb: Token) -> bool:
    """Whether a verb asks somebody to do something: "called on the state to act"."""
    asked = any(
        t.dep_ == "pobj" for part in verb.rights if part.dep_ == "prep" for t in part.rights
    )
    return asked and any(t.dep_ == "xcomp" and is_infinitive(t) for t in verb.rights)


def antecedent_of(relative: Token) -> Token | None:
    """Give the noun that a relative pronoun stands for; None where it asks ("what caused it").

    Of "Ann Roe, an analyst at Harrow, who resigned" it is Ann Roe, wherever the parser hangs it; of
    "Roe and her son, who has died" it is the son.
    """
    for above in ancestors(relative):
        if above.pos_ in NOMINAL:
            row = not_denied(above)
            noun = last_described(row, relative)
            finite = tensed_of(relative.head)
            noun = of_row(row, relative, finite) if noun.i == row.i else noun
            return of_name(of_apposition(noun, relative)) if noun.i < relative.i else None
        if above.dep_ not in {"relcl", "conj", "ccomp", "xcomp"} and above.pos_ in VERBAL:
            return None
    return None


def agent_of(verb: Token) -> Token | None:
    """Give who did it in a passive: the noun after "by"; None where the clause does not say."""
    by = next((t for t in children(verb) if t.dep_ == "agent"), None)
    return None if by is None else noun_under(by)
