"""Lost: pronouns of a statement that stand for nobody whom its own words name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.antecedents import is_empty
from explainer.text.coreference.meant import is_open
from explainer.text.coreference.naming import is_third, may_name
from explainer.text.syntax.clauses import NOUN_SUBJECTS, OBJECTS, ancestors, children, is_finite
from explainer.text.syntax.features import is_neuter
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from spacy.tokens import Token

    from explainer.model import Reading
    from explainer.text.coreference.cast import Cast

NEAR = 6
"""Tokens from an "it" that stands for a clause to where that opens."""


def lost_in(
    shown: Iterable[Token],
    known: Collection[int],
    reading: Reading,
    cast: Cast,
    *,
    voiced: bool = False,
    acted_on: bool = False,
) -> Token | None:
    """Give the first pronoun of a statement that stands for nobody whom it names.

    "Six gems, which will make him strong"; but "he will sell it if the bank asks him". Of reported
    words it may stand for who says them, who is named beside them.

    Args:
        shown: The statement.
        known: Indexes of the words of which it is known, or shown, for whom they stand.
        reading: The article.
        cast: Its actors.
        voiced: Whether somebody says it.
        acted_on: Whether only those count to whom something is done: with a date, "she won it in
            May" tells something for all that.
    """
    inside, words = scene_of(reading).inside, [*shown]
    for pronoun in words:
        if pronoun.i in known or not is_third(pronoun) or pronoun.dep_ == "expl":
            continue
        if acted_on and pronoun.dep_ not in OBJECTS:
            continue
        empty = not is_open(pronoun) and announces(pronoun, reading)
        if (pronoun.dep_ in NOUN_SUBJECTS and empty) or _stands_in(pronoun, reading):
            continue
        if voiced and inside[pronoun.i] < 0:
            continue
        ahead = _is_fronted(pronoun)
        told = (t for t in words if t.i < pronoun.i or (ahead and t.i > pronoun.i))
        if not any(may_name(t, pronoun, reading, cast) for t in told):
            return pronoun
    return None


def _is_fronted(pronoun: Token) -> bool:
    """Whether a pronoun may stand for a word behind it: "When he left, Roe", not "he left as Roe".

    It does so only from below what opens a clause.
    """
    part = pronoun
    for above in ancestors(pronoun):
        if part.dep_ in {"advcl", "prep", "npadvmod"} and part.i < above.i:
            return True
        part = above
    return False


def _stands_in(pronoun: Token, reading: Reading) -> bool:
    """Whether "it" only stands for a clause behind it: "find it hard to hire", "made it clear".

    Or for nothing: "make it to the final", "made it home".
    """
    behind = pronoun.doc[pronoun.i + 1 : min(pronoun.i + NEAR, pronoun.sent.end)]
    neuter = is_neuter(pronoun) and pronoun.tag_ == "PRP"
    if not neuter or len(behind) == 0:
        return False
    verb = pronoun.nbor(-1) if pronoun.i else pronoun
    idle = reading.pack.speech.idle.get(verb.lemma_.lower(), ())
    if behind[0].lower_ in idle and behind[-1].i > behind[0].i and behind[1].tag_ != "VB":
        return True
    if behind[0].pos_ not in {"ADJ", "DET", "ADV"}:
        return False
    opens = (t.tag_ == "TO" or (t.dep_ == "mark" and t.i > pronoun.i + 1) for t in behind)
    bare_clause = (t.dep_ in {"ccomp", "advcl"} and t.i > behind[0].i for t in children(behind[0]))
    # "made it clear he would go", "made it hard for Crow, who had left, to go"
    return any(opens) or any(bare_clause) or (behind[0].pos_ == "ADJ" and _has_aim(verb))


def _has_aim(verb: Token) -> bool:
    """Whether an infinitive hangs on a verb."""
    aims = (t for t in verb.rights if t.dep_ in {"advcl", "xcomp"} and t.tag_ == "VB")
    return any(t.tag_ == "TO" for aim in aims for t in aim.lefts)


def announces(pronoun: Token, reading: Reading) -> bool:
    """Tell whether "it" stands for what comes behind it: "it is known that", "it emerged she left".

    Who says something is somebody: "it said sales fell". Any "it is" may; ``meant.is_open`` tells
    by the clause behind it, and only where both say so is nobody missed.
    """
    if not is_neuter(pronoun):
        return False
    verb, speech = pronoun.head, reading.pack.speech
    says = verb.lemma_.lower() in speech.saying | speech.thinking
    says = says and pronoun.dep_ == "nsubj"  # not "it is said that sales fell"
    told = any(t.i > verb.i and _is_content(t, verb) for t in children(verb))
    return is_empty(pronoun, reading) or (told and not says)


def _is_content(clause: Token, verb: Token) -> bool:
    """Whether a clause is told by a verb, be its subject taken for the object of that verb."""
    things = (t for t in children(verb) if t.dep_ == "dobj" and t.left_edge.i == verb.i + 1)
    taken = next((t.right_edge.i for t in things), verb.i)
    behind = clause.left_edge.i == taken + 1 and (taken == verb.i or own_subject(clause) is None)
    return clause.dep_ == "ccomp" or (
        clause.dep_ in {"conj", "advcl"} and behind and is_finite(clause)
    )
