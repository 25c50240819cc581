"""Misreading: subjects that a parser gives to a verb whose form cannot have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.narrating import Narrator
from explainer.text.attribution.natives import is_age
from explainer.text.syntax.clauses import children
from explainer.text.syntax.features import has_an, is_single
from explainer.text.syntax.parts import tensed_of
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


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
    """Whether "which" may stand for the noun above as well: "a vote on | the port, which was held".

    What is "a port" is new, and told of, and so is what something is part of ("the end of the
    fair, which"); where one of them is a plural the verb says which it is.
    """
    link = noun.head
    if which is None or which.tag_ != "WDT" or noun.dep_ != "pobj" or noun.pos_ != "NOUN":
        return False
    apart = which.i > 0 and which.nbor(-1).text == ","
    where = link.lower_ in pack.amounts.part_of | pack.events.during
    above = link.nbor(-1) if link.i and not where else link
    alike = above.tag_ == noun.tag_ and above.pos_ == "NOUN"
    return link.dep_ == "prep" and apart and alike and not has_an(noun)
