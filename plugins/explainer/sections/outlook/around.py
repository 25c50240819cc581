"""What stands around a clause that may look ahead: a condition, who says it, how it is put."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.clauses import (
    VERBAL,
    auxiliaries,
    children,
    first_conjunct,
    own_subject,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.outlook import OutlookWords

TOLD = frozenset({"VBN", "VBG", "VBZ", "VBP"})
"""Tags of a verb of saying, beside "said": "has said", "saying", "says"."""


def has_condition(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause depends on a condition: "if it wins, it could grow"; "otherwise"."""
    if any(c.dep_ == "advmod" and c.lower_ in pack.outlook.otherwise for c in verb.lefts):
        return True
    return condition_above(verb, pack) is not None or any(
        c.dep_ == "advcl" and any(m.lower_ in pack.certainty.conditions for m in c.lefts)
        for c in children(verb)
    )


def condition_above(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the conjunction of a passive condition under which the parser put what depends on it.

    Without a comma "if one is built we will sell" is parsed like "if one is told we will sell".
    """
    above, certainty = verb.head, pack.certainty
    passive = any(c.dep_ == "auxpass" for c in above.lefts)
    if verb.dep_ != "ccomp" or not passive or above.lemma_.lower() in certainty.speech:
        return None
    if above.i > verb.i or any(c.dep_ == "mark" for c in verb.lefts):
        return None
    return next((c for c in above.lefts if c.lower_ in certainty.conditions), None)


def is_perfect(verb: Token, pack: LanguagePack) -> bool:
    """Tell "may have left" from "may leave"."""
    perfect = pack.certainty.perfect
    return any({a.lemma_.lower(), a.lower_} & perfect for a in auxiliaries(verb))


def is_talk(verb: Token, words: OutlookWords) -> bool:
    """Tell "I would say" and "he would be surprised" from what somebody will do."""
    states = [c.lower_ for c in children(verb) if c.dep_ == "acomp"]
    return any(lemma in words.talking for lemma in (verb.lemma_.lower(), *states))


def is_reported(verb: Token, pack: LanguagePack) -> bool:
    """Tell what somebody said, in a clause or in one more verb: "said it was sad and would go"."""
    shared = verb.dep_ == "conj" and own_subject(verb) is None and bool(auxiliaries(verb))
    first = first_conjunct(verb)
    if shared and first.dep_ == "ccomp":
        verb = first
    if (verb.dep_ != "ccomp" and not shared) or verb.head.pos_ not in VERBAL:
        return False
    return _is_on_record(verb.head, pack) and verb.head.lemma_.lower() in pack.certainty.speech


def _is_on_record(says: Token, pack: LanguagePack) -> bool:
    """Tell "said", "has said", "says" and "saying" from "I think", and "had said" before that."""
    who = own_subject(says)
    if says.tag_ == "VBD":
        return True
    had = any(a.tag_ == "VBD" for a in auxiliaries(says)) and is_perfect(says, pack)
    return not had and says.tag_ in TOLD and (who is None or who.lower_ not in pack.outlook.self)
