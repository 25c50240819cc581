"""Beside: what looks ahead and could only be read with another deed, of which it is not told.

"Roe left the pact, saying it would cost jobs" tells what Roe did; its status is not that of the
words behind "saying". Where these cannot stand alone there is no prospect.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.syntax.clauses import auxiliaries, first_conjunct

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack

SAID_BESIDE = frozenset({"advcl", "pcomp", "ROOT", "acl"})


def is_said_beside(verb: Token, shown: Span, pack: LanguagePack) -> bool:
    """Tell whether words open with what somebody did while he said it: "sold it, saying that".

    So do they with what is so while others say it: "is small, with some saying it will grow". Who
    "wrote to them, warning that it will" does but one thing.

    Args:
        verb: The verb that looks ahead.
        shown: The words that would be told.
        pack: The words of the language.
    """
    told = first_conjunct(verb)
    says = told.head
    loose = says.tag_ == "VBG" and says.dep_ in SAID_BESIDE and not auxiliaries(says)
    saying = pack.speech.saying
    if told.dep_ != "ccomp" or not loose or says.lemma_.lower() not in saying:
        return False
    if says.head.i < says.i and says.head.lemma_.lower() in saying:
        return False
    return any(t.pos_ in {"VERB", "AUX"} for t in shown.doc[shown.start : says.i])
