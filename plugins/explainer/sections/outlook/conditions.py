"""Conditions: what a clause that may look ahead depends on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.status.around import is_condition
from explainer.text.syntax.clauses import auxiliaries, children, first_conjunct
from explainer.text.syntax.limits import has_condition_below
from explainer.text.syntax.parts import has_mark, is_passive
from explainer.text.syntax.perfects import perfect_of
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

LEAST = 3
"""Tokens of a condition with its conjunction and comma."""
SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})


def has_condition(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause depends on a condition: "if it wins, it could grow"; "otherwise"."""
    if any(c.dep_ == "advmod" and c.lower_ in pack.outlook.otherwise for c in verb.lefts):
        return True
    if condition_above(verb, pack) is not None or condition_within(verb, pack) is not None:
        return True
    return has_condition_below(verb, pack)


def shares_condition(verb: Token, pack: LanguagePack) -> bool:
    """Tell "if it rains, crops will fail, | and farms will close", told without the condition."""
    first = first_conjunct(verb)
    if first.i == verb.i or own_subject(verb) is None:
        return False
    before = verb.doc[first.left_edge.i : first.i]
    return any(t.dep_ == "advcl" and is_condition(t, pack.certainty) for t in before)


def is_past_condition(verb: Token, pack: LanguagePack) -> bool:
    """Tell "if she had won, it would" and "if not for her, it would" from "if she wins"."""
    if any(_is_but_for(t, pack) for t in verb.doc[verb.i : verb.right_edge.i]):
        return True
    for clause in children(verb):
        if clause.dep_ != "advcl":
            continue
        helpers = auxiliaries(clause)
        has, would = perfect_of(clause, pack.certainty), any(a.tag_ == "MD" for a in helpers)
        had = has is not None and (has.tag_ == "VBD" or would)
        if had and is_condition(clause, pack.certainty):
            return True
    return False


def _is_but_for(word: Token, pack: LanguagePack) -> bool:
    """Whether words set aside what is so: "if not for the mayor", but "if no deal is reached"."""
    denied = word.i + 2 < len(word.doc) and word.nbor(1).dep_ == "neg"
    return denied and word.lower_ in pack.certainty.conditions and word.nbor(2).pos_ == "ADP"


def condition_above(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the conjunction of a passive condition under which the parser put what depends on it.

    Without a comma "if one is built we will sell" is parsed like "if one is told we will sell".
    """
    above, certainty = verb.head, pack.certainty
    passive = is_passive(above)
    if verb.dep_ != "ccomp" or not passive or above.lemma_.lower() in certainty.speech:
        return None
    if above.i > verb.i or has_mark(verb):
        return None
    return next((c for c in above.lefts if c.lower_ in certainty.conditions), None)


def condition_within(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the conjunction of a condition that the parser took for a part of what depends on it.

    "That if the ferry docks there, it could sink" is parsed like "if it could sink": a comma
    and a second subject stand behind the condition.
    """
    marks = [c for c in verb.lefts if c.dep_ == "mark" and c.lower_ in pack.certainty.conditions]
    subjects = [c for c in verb.lefts if c.dep_ in SUBJECTS]
    if not marks or not subjects:
        return None
    opens = subjects[-1].left_edge.i
    whole = opens - marks[-1].i > LEAST and verb.doc[opens - 1].text == ","
    return marks[-1] if whole else None
