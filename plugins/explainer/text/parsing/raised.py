"""Raised: verbs in a tense that parsers join to a clause below the one they go on with.

"Its plan calls for towns that it said it would leave and | demands aid": nobody would "demands".
"The boat was in the bay when the race began and | reached Elm": no race reaches a town. "Acme cut
jobs, as sales fell, and | raised prices": no sales raise them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.marks import COMMA
from explainer.text.parsing.mending import joints_before, rejoin
from explainer.text.syntax.clauses import (
    BARE,
    NOMINAL,
    PASTS,
    PLURAL,
    SUBJECTS,
    TENSED,
    ancestors,
    auxiliaries,
    children,
)
from explainer.text.syntax.parts import nouns_under, subject_before, tensed_of, was_under_way

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.tables.verbs import VerbWords

PRESENT_FORM = "VBZ"
BELOW = frozenset({"advcl", "relcl", "ccomp"})
"""Dependencies of clauses below a verb or its nouns."""
LOOSE = "dep"
"""The relation of a word that hangs on nothing which rules read."""


def raise_verb(verb: Token, words: VerbWords) -> None:
    """Join a verb without a subject of its own to the clause that it goes on with.

    Args:
        verb: A verb that is joined to another.
        words: Verb forms of the language.
    """
    if any(t.dep_ in {*SUBJECTS, "mark"} for t in children(verb)):
        return
    if verb.tag_ in PASTS and _faces_whom_it_is_about(verb):
        rejoin(verb, verb.head.head)
        return
    if auxiliaries(verb):
        _lower_single(verb)
    elif verb.tag_ in PASTS and _is_behind_aside(verb):
        rejoin(verb, verb.head.head)
    elif not _lower_single(verb):
        _raise_plain(verb, words)


def _raise_plain(verb: Token, words: VerbWords) -> None:
    """Join a verb in a tense without auxiliaries, by its form."""
    if verb.tag_ == PRESENT_FORM:
        _raise_present(verb)
    elif verb.tag_ in BARE:
        _raise_bare(verb, words)
    elif verb.tag_ == "VBD" and verb.lower_ in words.going:
        _raise_move(verb, words)


def _is_behind_aside(verb: Token) -> bool:
    """Whether a past stands behind a clause between two commas, which is over there.

    "Acme cut jobs, as sales of boats offset a fall in salt, and | raised its prices."
    """
    inner, main = verb.head, verb.head.head
    first, joint = inner.left_edge, next((t for t in joints_before(verb) if t.dep_ == "cc"), None)
    if inner.dep_ != "advcl" or joint is None or not main.i < first.i < inner.i < verb.i:
        return False
    past = main.tag_ == "VBD" and subject_before(main) is not None
    opens = first.dep_ == "mark" and first.nbor(-1).text == COMMA
    marks = [t.i for t in verb.doc[first.i : joint.i] if t.text == COMMA]
    return past and opens and subject_before(inner) is not None and marks == [joint.i - 1]


def _lower_single(verb: Token) -> bool:
    """Join what one thing does to a clause below that tells of one, as several "have" done it.

    "Clerks fought fires, the largest of which has a front of 14 km and | has burned a mill".
    """
    inner, finite = verb.head, tensed_of(verb)
    who = subject_before(inner)
    if finite.tag_ != PRESENT_FORM or who is None or who.tag_ not in PLURAL:
        return False
    below = [t for t in inner.rights if t.dep_ in BELOW and inner.i < t.i < verb.i]
    below += [t for noun in inner.rights for t in noun.rights if t.dep_ in BELOW and t.i < verb.i]
    one = [t for t in below if tensed_of(t).tag_ == PRESENT_FORM]
    if not one or any(t.dep_ == "conj" for t in who.rights):
        return False
    rejoin(verb, max(one, key=lambda t: t.i))
    return True


def _faces_whom_it_is_about(verb: Token) -> bool:
    """Whether "him" behind a verb is who the clause before is about, and "she" thinks so of him.

    "She believed Roe was honest but | had lost confidence in him": he had not. Nobody else is named
    between.
    """
    inner, above = verb.head, verb.head.head
    thinks, about = subject_before(above), subject_before(inner)
    if inner.dep_ != "ccomp" or inner.i < above.i or thinks is None or about is None:
        return False
    whom = [t for t in verb.rights if t.tag_ == "PRP" and t.dep_ == "dobj"]
    links = [t for part in verb.rights for t in (part, *part.rights) if t.dep_ == "prep"]
    whom += [t for t in nouns_under(links) if t.tag_ == "PRP"]
    genders = [t.morph.get("Gender", []) for t in (thinks, *whom[:1])]
    between = verb.doc[about.i + 1 : verb.i]
    other = len(genders) > 1 and all(genders) and genders[0] != genders[1]
    named = about.pos_ == "PROPN" and all(t.pos_ not in NOMINAL for t in between)
    return other and named and not whom[0].morph.get("Reflex", [])


def _raise_present(verb: Token) -> None:
    """Join a present, which stands under no modal, to a clause above: a present one, where one is.

    "The union said it would strike and | demands a meeting": who said so does.
    """
    inner = verb.head
    if inner.i > verb.i or not any(t.tag_ == "MD" for t in auxiliaries(inner)):
        return
    tensed = [t for t in ancestors(inner) if t.tag_ in TENSED and t.i < inner.i]
    above = next((t for t in tensed if t.tag_ == PRESENT_FORM), next(iter(tensed), None))
    if above is not None and subject_before(above) is not None:
        rejoin(verb, above)


def _raise_bare(verb: Token, words: VerbWords) -> None:
    """Join a form of several to the clause above of several: what one did it does not go on with.

    "Elm have won two since Ann Roe took over in May and | sit third": she does not sit third.
    """
    inner, who = verb.head, subject_before(verb.head)
    done = inner.dep_ in BELOW and inner.tag_ == "VBD" and not auxiliaries(inner)
    if not done or who is None or who.tag_ in PLURAL:
        return
    above = inner.head
    one = verb.lower_ in words.shared or any(t.dep_ in (*SUBJECTS, "conj") for t in who.rights)
    if one or tensed_of(above).tag_ != "VBP" or not above.i < inner.i < verb.i:
        return
    if subject_before(above) is not None:
        rejoin(verb, above)
        verb.tag_ = "VBP"


def _raise_move(verb: Token, words: VerbWords) -> None:
    """Let nothing that only began leave a place, where something else was under way by then.

    Who was under way may have left it, and nobody else says so: nobody is told to have.
    """
    inner = verb.head
    main = inner.head
    opens = any(t.lower_ in words.whenever for t in inner.lefts)
    began = inner.lower_ in words.beginning and subject_before(inner) is not None
    if inner.dep_ == "advcl" and opens and began and main.i < inner.i and was_under_way(main):
        rejoin(verb, main)
        verb.dep_ = LOOSE
