"""Asides: clauses below a main one that go on with the story, by the tree around them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.sections.timeline.ends import behind_mark
from explainer.text.syntax.clauses import children, first_conjunct, is_finite
from explainer.text.syntax.features import is_neuter
from explainer.text.syntax.parts import tensed_of
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

COMMA = ","
WHOLE = frozenset({"dobj", "prep", "xcomp"})
"""What a deed has behind it that is told with the pronoun of who did it."""


def is_aside(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a relative clause goes on with the story: "…, who left the party", "when".

    Not one that only tells more of a place or a thing: "in Elm, where he was born".
    """
    first = first_conjunct(verb)
    start = first.left_edge.i
    before = first.doc[start - 1] if start else first
    opens = any(t.lower_ in pack.events.meanwhile for t in children(first) if t.i < first.i)
    own = own_subject(first)
    ahead = (t for t in children(first) if own is not None and t.i < own.i)
    gap = any(t.dep_ == "dobj" or t.tag_ == "WRB" for t in ahead)  # "…, which Roe signed"
    return first.dep_ == "relcl" and (opens or (before.text == COMMA and not gap))


def is_in_order(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause tells what came before or after: "… before Roe went over".

    So with "though he later went back".
    """
    first = first_conjunct(verb)
    if first.dep_ != "advcl" or not is_finite(first) or own_subject(verb) is None:
        return False
    words = pack.events
    marks = [t for t in children(first) if t.dep_ in {"advmod", "mark"} and t.i < first.i]
    contrasts = any(t.lower_ in pack.speech.contrasting for t in marks)
    later = contrasts and any(t.lower_ in words.later for t in marks)
    ordered = words.before | words.after | words.meanwhile
    return later or any(t.lower_ in ordered for t in marks)


def is_beside(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause tells what others did: "Roe won gold, while Poe took silver".

    So with what went along with it: "shares fell, as Norland cut its rates", "as it has cut them".
    """
    first = first_conjunct(verb)
    who = own_subject(verb)
    if first.dep_ != "advcl" or first.i < first.head.i or who is None or who.pos_ == "PRON":
        return False
    marks = [t for t in children(first) if t.dep_ == "mark"]
    above = subject_of(first.head)
    tense = tensed_of(verb)
    perfect = tense.lemma_.lower() in pack.certainty.perfect and tense.i < verb.i
    along = pack.events.circumstances - pack.speech.contrasting
    along = along if tense.tag_ == "VBD" or perfect else frozenset()
    beside = any(t.lower_ in pack.certainty.accompanying | along for t in marks)
    return beside and above is not None and above.lower_ != who.lower_


def only_says_when(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause is but the time of the one above: "before | the polls closed".

    So it is with a pronoun, whatever it says: "when | she saw the boats", and where each did it at
    another time: "said all mills had shut after | owners left". What somebody with a name did is
    told: "after Roe resigned".
    """
    who, words = own_subject(verb), pack.events
    if who is not None and _is_of_each(verb, who, pack):
        return True
    if verb.dep_ != "advcl" or who is None or who.pos_ == "PROPN" or any(who.rights):
        return False
    order = words.before | words.after | words.meanwhile
    opens = any(t.lower_ in order for t in verb.lefts if t.dep_ in {"mark", "advmod"})
    return opens and (who.tag_ == "PRP" or all(t.is_punct for t in verb.rights))


def _is_of_each(verb: Token, who: Token, pack: LanguagePack) -> bool:
    """Whether a clause tells what many did, each before one of "all" whom it is said of."""
    said = verb.dep_ == "advcl" and first_conjunct(verb.head).dep_ == "ccomp"
    above = subject_of(verb.head) if said else None
    if above is None or who.tag_ != "NNS" or who.left_edge.i < who.i:
        return False
    return any(t.lower_ in pack.events.apart for t in children(above) if t.i < above.i)


def singled_out(verb: Token, pack: LanguagePack) -> Iterator[Token]:
    """Give the one of whom a clause tells that it was just this one who did it.

    "It was a | clerk | who called the police", but not "it was Roe who took over".
    """
    first = first_conjunct(verb)
    own, who = own_subject(first), first.head
    copula = who.head
    it = own_subject(copula)
    if first.dep_ != "relcl" or own is None or own.tag_ != "WP" or it is None:
        return
    neuter = is_neuter(it) and it.tag_ == "PRP"
    known = copula.lemma_.lower() in pack.certainty.copulas and who.dep_ == "attr"
    if neuter and known and any(t.dep_ in WHOLE for t in children(verb)):
        yield who


def behind_subject(verb: Token) -> tuple[Token, ...]:
    """Give the participles behind the subject of a verb: "Poe, | speaking | on Monday, said"."""
    subject = own_subject(verb)
    parts = children(subject) if subject is not None else ()
    return tuple(t for t in parts if t.dep_ == "acl" and behind_mark(t))
