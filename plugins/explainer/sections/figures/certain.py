"""Certain: figures that are so, although the words around them look ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.figures.phrases import Label
from explainer.sections.figures.spots import Spot
from explainer.text.syntax.clauses import FINITE, PRESENT, auxiliaries, is_finite
from explainer.text.syntax.parts import has_not, is_modal, verbs_above
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Status


def says_it(label: Label, spot: Spot, pack: LanguagePack) -> bool:
    """Tell whether a label is what a share of people say, which they do: "say it won't last"."""
    first = spot.doc[label.parts[0][0]]
    behind = first.i == spot.after
    return behind and first.lower_ == first.lemma_.lower() and first.lower_ in pack.speech.saying


def is_wish(label: Label, spot: Spot, pack: LanguagePack) -> Status | None:
    """Give how sure it is that a share of people want something: "59% | wanted a new bridge".

    They do, or did, whatever comes of it. None where the label tells nothing of the kind.
    """
    verb, words = next(verbs_above(spot.top), spot.top), pack.certainty
    lemma = verb.lemma_.lower()
    wants = lemma in words.prospects or lemma in words.infinitive_prospects
    shares = spot.amount.kind == "share" and own_subject(verb) == spot.top
    if not (wants and shares and label.holds(verb)) or auxiliaries(verb):
        return None
    if verb.tag_ in PRESENT:
        return "ongoing"
    return "happened" if verb.tag_ in {"VBD", "VBN"} else None


def tells_besides(label: Label, spot: Spot) -> bool:
    """Tell whether a label has a clause of its own and not the verb of the amount.

    "It will not hold the | £8bn of cuts which she calls fair": how sure the verb is, is not said
    of these. So where it has no verb in a tense at all.
    """
    verb = next(verbs_above(spot.top), None)
    words = [t for start, end in label.parts for t in spot.doc[start:end]]
    own = any(t.dep_ == "relcl" and is_finite(t) for t in words)
    own = own or all(t.tag_ not in FINITE for t in words)  # "£3bn | in lost fees"
    return own and verb is not None and not label.holds(verb)


def is_capacity(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a verb tells how much a thing takes: "a player which can hold 6GB"."""
    can = any(t.lower_ in pack.outlook.can for t in auxiliaries(verb))
    denied = has_not(verb)
    return can and not denied and verb.lemma_.lower() in pack.amounts.capacities


def is_beside_prospect(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a participle tells what is so beside a prospect: "with two leading, it will"."""
    marks = (t for t in verb.lefts if t.dep_ == "mark")
    along = any(t.lower_ in pack.amounts.holders for t in marks)
    ahead = is_modal(verb.head)
    dated = any(kind_of(t, pack) == "date" for t in verb.subtree)
    return verb.dep_ == "advcl" and verb.tag_ == "VBG" and along and ahead and not dated
