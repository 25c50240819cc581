"""Above a clause: what a word that plans, proposes or arranges makes of its complement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Status
from explainer.text.clauses import (
    VERBAL,
    auxiliaries,
    children,
    first_conjunct,
    is_infinitive,
    own_subject,
)
from explainer.text.rejecting import is_rejected
from explainer.text.status.around import denies, is_future, is_past, negates

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.certainty import CertaintyWords


def effect_of(above: Token, words: CertaintyWords) -> Status | None:
    """Give what a verb, noun or adjective makes of the infinitive or gerund behind it."""
    lemma = above.lemma_.lower()
    if above.lower_ in words.enabling and is_future(above.head, words):
        return "expected"
    if above.tag_ == "VBN" and lemma in words.passive_prospects:
        return words.passive_prospects[lemma]
    return words.infinitive_prospects.get(lemma) or wish_of(above, words)


def wish_of(above: Token, words: CertaintyWords) -> Status | None:
    """Give what a word of planning or proposing makes of the noun it is about."""
    for table in (words.prospects, words.acts):
        for name in (above.lemma_.lower(), above.lower_):
            if name in table:
                return table[name]
    return None


def denied_prospect(above: Token, words: CertaintyWords) -> Status | None:
    """Give the status under a denied word: what is not expected is unlikely, else no event."""
    expected = effect_of(above, words) in {"expected", "scheduled"}
    carrier = above.head if above.dep_ in {"acomp", "oprd"} else above
    negated = any(negates(t, words) for t in children(carrier))
    known = above.lemma_.lower() in words.prospects or above.lower_ in words.prospects
    return "unlikely" if expected and negated and known and not is_past(carrier) else None


def arranged(verb: Token, above: Token, words: CertaintyWords) -> Status | None:
    """Give what a copula makes of its infinitive.

    "They are to meet" is an arrangement, "the aim is to win" an aim; None where it is neither.
    """
    subject = own_subject(above)
    if verb.lemma_.lower() in words.settled:
        return None
    if any(a.lemma_.lower() in words.perfect for a in auxiliaries(verb)):
        return None
    parts = children(above)
    if is_described(above, verb) or any(
        negates(t, words) or t.lower_ in words.pending for t in parts
    ):
        return None
    if subject is None:
        return None
    owned = subject.pos_ == "NOUN" and any(t.dep_ == "poss" for t in children(subject))
    aim = subject.lemma_.lower() in words.purposes or subject.dep_ == "csubj"
    if owned or (subject.pos_ == "NOUN" and above.tag_ == "VBD"):
        aim = aim or any(t.dep_ == "dobj" for t in children(verb))
    return "possible" if aim else "scheduled"


def is_described(copula: Token, verb: Token) -> bool:
    """Tell "is glad to meet" from "is to meet"."""
    return any(t.dep_ in {"acomp", "attr"} and t.i < verb.i for t in children(copula))


def is_content_of_denied(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun that is denied holds a clause: "dispel fears that it will close"."""
    words = pack.certainty
    first = first_conjunct(verb)
    noun, subject = first.head, own_subject(first)
    marked = any(t.dep_ == "mark" for t in children(first))
    whole = subject is not None and subject.tag_ not in {"WDT", "WP"} and subject.i < first.i
    content = first.dep_ in {"acl", "ccomp"} and marked
    content = content or (first.dep_ in {"acl", "relcl"} and whole and _holds(noun, words))
    if content and noun.dep_ == "nsubj" and noun.head.lemma_.lower() in words.copulas:
        return any(t.lower_ in words.untrue for t in children(noun.head))
    told = noun.pos_ == "NOUN" or noun.lemma_.lower() in pack.speech.claims
    if not content or not told:
        return False
    if is_rejected(noun, pack.speech):
        return True
    over = noun.head
    return noun.dep_ == "dobj" and (over.lemma_.lower() in words.doubts or denies(over, words))


def is_of_none(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether a clause is about what is not: "there never was a case when they won"."""
    above = verb.head
    if verb.dep_ == "relcl" and above.dep_ in {"attr", "dobj", "nsubj"}:
        some = any("Ind" in t.morph.get("Definite", []) for t in children(above))
        return some and above.head.pos_ in VERBAL and denies(above.head, words)
    there = verb.dep_ == "advcl" and any(t.dep_ == "expl" for t in children(above))
    return there and verb.i > above.i and denies(above, words)


def _holds(noun: Token, words: CertaintyWords) -> bool:
    """Whether a noun is one for what somebody holds: "any impression [that] it will close"."""
    return noun.lemma_.lower() in words.held


def is_claimed_oddly(saying: Token, words: CertaintyWords) -> bool:
    """Tell whether somebody judges a claim: "it is odd for them to claim that it will close"."""
    if not is_infinitive(saying) or saying.lemma_.lower() not in words.speech:
        return False
    who = any(t.dep_ == "nsubj" for t in saying.lefts)
    judged = saying.head.pos_ == "ADJ" or any(
        t.dep_ == "acomp" for t in children(saying.head) if t.i < saying.i
    )
    return who and judged


def is_only_held(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether a clause is only claimed or believed: "cleared of claims that he hid"."""
    first = first_conjunct(verb)
    marked = any(t.dep_ == "mark" for t in children(first))
    noun = first.head
    claims = words.held | words.unclaimed
    content = first.dep_ in {"acl", "ccomp"} and marked and noun.pos_ == "NOUN"
    return content and noun.lemma_.lower() in claims


def is_said_of_nothing(saying: Token, pack: LanguagePack) -> bool:
    """Tell whether words are not said, or taken back: "too early to say", "sorry for saying"."""
    words = pack.certainty
    if saying.lemma_.lower() not in words.speech:
        return False
    if saying.dep_ == "pcomp":
        return saying.head.lower_ in words.destined
    above = saying.head
    too = any(t.lower_ in pack.unknowns.too for t in children(above))
    return is_infinitive(saying) and above.pos_ in {"ADJ", "ADV"} and too
