"""Misreading: subjects that a parser gives to a verb whose form cannot have them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.sections.timeline.narrating import Narrator
from explainer.text.attribution.natives import is_age
from explainer.text.syntax.clauses import NOMINAL, VERBAL, children, first_of_row
from explainer.text.syntax.features import has_an, is_single, number_of
from explainer.text.syntax.parts import tensed_of
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

NOUNS = 4
"""Nouns of a phrase, one inside the other, that are asked."""


def disagrees(verb: Token, narrator: Narrator) -> bool:
    """Tell whether the parser found a subject that the form of the verb cannot have.

    "Rivalry will grow as the firms of the region have opened": no rivalry has opened. Several
    people who act together may be a plural: "the crew have left".
    """
    own, subject = own_subject(verb), subject_of(verb)
    finite = tensed_of(verb)
    if subject is None:
        return False
    timely = kind_of(subject, narrator.pack) == "date" and not is_age(subject, narrator.pack)
    if timely and any(t.dep_ == "appos" for t in children(subject)):
        return True  # "Earlier Friday, Mayor Ann Roe said"
    if own == subject:
        return False
    if _is_of_either(subject, own, narrator.pack):
        return True
    single = is_single(finite) and subject.tag_ == "NNS"
    single = single and subject.lemma_.lower() != subject.lower_
    if single and own is not None and own.tag_ == "WDT":
        return True  # "the view on cuts, which was told in May"
    were = finite.tag_ == "VBD" and finite.lemma_.lower() in narrator.pack.certainty.copulas
    many = (were and not is_single(finite)) or (finite.tag_ == "VBP" and own is not None)
    if many and narrator.doers.is_one(subject):
        return subject.tag_ == "NNP" and not any(t.dep_ == "conj" for t in children(subject))
    if finite.tag_ != "VBP" or subject.tag_ != "NN":
        return False
    more = any(t.dep_ in {"conj", "prep", "appos"} for t in children(subject))
    return not more and not narrator.doers.is_somebody(subject)


def _is_of_either(noun: Token, which: Token | None, pack: LanguagePack) -> bool:
    """Whether "which" may stand for a noun above as well: "a duty | on salt from Elm, which hit".

    What is "a port" is new, and told of, and so is what something is part of ("the end of the
    fair, which"); where one of them is a plural the verb says which it is.
    """
    apart = which is not None and which.i > 0 and which.nbor(-1).text == ","
    if which is None or which.tag_ != "WDT" or not apart or has_an(noun):
        return False
    number = number_of(tensed_of(which.head))
    return any(
        above.tag_ != "NNP" or noun.tag_ == "NNP"
        for above in _nouns_above(first_of_row(noun), pack)
        if not number or number_of(above) in {"", number}
    )


def _nouns_above(noun: Token, pack: LanguagePack) -> Iterator[Token]:
    """The things in whose phrase a noun stands: "a | probe | of | ties | between mills".

    Up to what it is a part of ("the end of the fair"), or takes part in ("a win for Elm").
    """
    for _ in range(NOUNS):
        link = noun.head
        if noun.dep_ != "pobj" or link.dep_ != "prep":
            return
        above = link.head
        if above.pos_ in VERBAL and above.dep_ == "acl":
            above = above.head
        if above.pos_ not in {*NOMINAL, "NUM"}:
            return
        if link.lower_ in pack.amounts.part_of and above.pos_ != "PROPN":
            return
        if link.lower_ in pack.events.sharers and noun.pos_ == "PROPN":
            return
        if above.pos_ != "NUM" and kind_of(above, pack) != "person":
            yield above
        noun = first_of_row(above)
