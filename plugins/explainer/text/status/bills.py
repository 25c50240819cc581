"""Bills: whether an article tells that one is dealt with: "vetoed it", "it became law"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import kept
from explainer.text.status import status_of
from explainer.text.syntax.clauses import children
from explainer.text.syntax.features import is_neuter
from explainer.text.syntax.parts import noun_under
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

DEALT_WITH = frozenset({"dobj", "nsubjpass"})


def has_settled_bill(doc: Doc, pack: LanguagePack) -> bool:
    """Tell whether any sentence tells that a bill failed or is law."""
    return len(doc) > 0 and _is_any_settled(doc[0], pack)


def is_settled(bill: Token, pack: LanguagePack) -> bool:
    """Tell whether its own verb tells that a bill failed or is law: "a motion … was defeated"."""
    return bill.dep_ in DEALT_WITH and _settles(bill.head, pack)


@kept
def _is_any_settled(first: Token, pack: LanguagePack) -> bool:
    return any(_settles(token, pack) for token in first.doc)


def _settles(verb: Token, pack: LanguagePack) -> bool:
    """Whether a verb tells so: "vetoed it", "voted it down", "it failed", "it became law"."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    if verb.pos_ != "VERB":
        return False
    down = next((t for t in verb.rights if t.lower_ in words.downwards), None)
    thing = next((t for t in children(verb) if t.dep_ in DEALT_WITH), None)
    thing = thing or (noun_under(down) if down is not None else None)
    settled = lemma in words.settling_bills or (down is not None and lemma in words.dealing)
    if lemma in words.failing or _is_law_now(verb, pack):
        settled, thing = True, own_subject(verb)
    if not settled or thing is None:
        return False
    it = thing.tag_ == "PRP" and is_neuter(thing)
    it = it and (lemma not in words.failing or _is_near_bill(thing, pack))
    another = any(t.lower_ in pack.amounts.others for t in thing.lefts)  # "a similar bill died"
    bill = it or (thing.lemma_.lower() in words.bills and not another)
    return bill and status_of(verb, pack) == "happened"


def _is_near_bill(word: Token, pack: LanguagePack) -> bool:
    """Whether a bill is told of before a word, in its sentence or the one before."""
    first = word.sent.start
    start = word.doc[first - 1].sent.start if first else first
    return any(t.lemma_.lower() in pack.agenda.bills for t in word.doc[start : word.i])


def _is_law_now(verb: Token, pack: LanguagePack) -> bool:
    """Whether a verb tells what something became: "became law"."""
    became = verb.lemma_.lower() in pack.agenda.becoming
    return became and any(t.lemma_.lower() in pack.agenda.laws for t in verb.rights)
