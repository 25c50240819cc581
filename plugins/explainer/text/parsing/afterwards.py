"""Afterwards: who acts in a clause that "after" opens, where an aside in commas hides it.

"Roe resigned after her deputy, Dan Poe, | was charged": parsers take "after" for a preposition and
join the last verb to the first, as if Roe had been charged. So they do with "as": "the port closed
as a strike by crews | entered its second week". "Appeared at Elm Court | accused of theft": no
court accused anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import make_participle, make_past, make_subject
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import (
    NOMINAL,
    PASTS,
    PRESENT,
    TENSED,
    TIME_LABELS,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
    is_infinitive,
)
from explainer.text.syntax.parts import is_modal, is_passive, object_of, tensed_of, verbs_above
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from collections.abc import Set

    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

ASIDES = frozenset({"appos", "acl", "relcl"})
"""What tells in commas who somebody is."""


def with_clauses_after(doc: Doc, pack: LanguagePack) -> Doc:
    """Let the noun behind "after" or "before" act that an aside in commas parts from its verb.

    It must run when words have their lemma.
    """
    opening = either(pack.events.after, pack.events.before, pack.speech.as_said)
    charged = pack.events.charged
    for verb in doc:
        if verb.dep_ == "advcl" and verb.tag_ in PASTS and verb.lemma_.lower() in charged:
            _stand(verb)
        if verb.dep_ == "advcl" and verb.head.dep_ == "advcl":
            _raise_condition(verb, pack)
        if verb.dep_ == "advcl" and verb.head.dep_ in {"xcomp", "ccomp"}:
            _raise_past(verb, pack)
            _raise_length(verb, pack)
        if verb.dep_ == "pobj" and verb.lower_ in pack.verbs.shared:
            _make_verb(verb, opening)
        if verb.pos_ in VERBAL and (behind := _acting_before(verb, opening, pack)) is not None:
            link = behind.head
            verb.head = link.head if link.head.pos_ in VERBAL else verb.head
            behind.head, behind.dep_, link.head, link.dep_ = verb, "nsubj", verb, "mark"
            verb.dep_ = "advcl"
            make_past(verb)
        if verb.dep_ != "conj" or verb.pos_ not in VERBAL or own_subject(verb) is not None:
            continue
        if (chosen := _participle_before(verb, opening, pack)) is not None:
            _give_noun(verb, chosen)
            continue
        first = min([verb, *auxiliaries(verb)], key=lambda t: t.i)
        told = first.tag_ in TENSED and not _is_in_row(verb)
        noun = _described_before(first) if told else None
        link = noun.head if noun is not None else verb
        above = next(verbs_above(link), None)
        if (
            noun is None
            or above is None
            or above.dep_ == "acl"
            or link.tag_ != "IN"
            or link.lower_ not in opening
        ):
            continue
        make_subject(noun, verb)
        link.head, link.dep_ = verb, "mark"
        verb.head, verb.dep_ = above, "advcl"
        forget(doc)
    return doc


def _stand(verb: Token) -> None:
    """Let who appears somewhere be accused, and no court: "appeared before Elm Court | accused of".

    Nobody accuses without an object.
    """
    above, who = verb.head, next((t for t in verb.lefts if t.dep_ == "nsubj"), None)
    if who is None or auxiliaries(verb) or object_of(verb) is not None or who.left_edge.i < 1:
        return
    link = who.left_edge.nbor(-1)
    open_ended = link.tag_ == "IN" and link.head in {above, verb} and not any(link.rights)
    if not open_ended or not above.i < link.i or not any(t.dep_ == "prep" for t in verb.rights):
        return
    timed = (t for one in (verb, who) for t in children(one) if who.i < t.i < verb.i)
    for token in [t for t in timed if t.dep_ in {"prep", "npadvmod"}]:
        token.head = above
    link.head, link.dep_, who.head, who.dep_ = above, "prep", link, "pobj"
    make_participle(verb)


def _raise_condition(verb: Token, pack: LanguagePack) -> None:
    """Let a condition hold for what may be: "will not go before it ends, | unless it is paid".

    Parsers hang it on the clause before, which only tells when; what is denied goes with "unless".
    """
    inner = verb.head
    above, first = inner.head, verb.left_edge
    timing = pack.agenda.conditions - pack.certainty.conditions
    opens = first.dep_ == "mark" and first.lower_ in pack.certainty.conditions
    if not opens or inner.i > verb.i or above.i > inner.i or not is_modal(above):
        return
    if inner.left_edge.lower_ in timing and not is_modal(inner):
        verb.head = above
        forget(verb.doc)


def _raise_past(verb: Token, pack: LanguagePack) -> None:
    """Let what was done come before what is now: "have vowed to fight on | after Poe shut it".

    Parsers hang it on what is still to come, or asked for: "was asked to stay | after Poe left".
    Behind another past it may itself be to come: "vowed to stay until after the council met".
    """
    inner, first = verb.head, verb.left_edge
    for over in ancestors(inner):
        if not inner.dep_ == over.dep_ == "xcomp":
            break
        inner = over  # "was asked to | keep | it running"
    above = inner.head
    opens = first.dep_ == "mark" and first.lower_ in pack.events.after
    asked = is_passive(above) and above.lemma_.lower() in pack.speech.asking
    now = tensed_of(above).tag_ in PRESENT or asked
    now = now and above.pos_ in VERBAL and above.i < inner.i < verb.i
    ahead = is_infinitive(inner) or (inner.dep_ == "ccomp" and is_modal(inner))
    if opens and now and ahead and tensed_of(verb).tag_ in PASTS:
        verb.head = above
        forget(verb.doc)


def _raise_length(verb: Token, pack: LanguagePack) -> None:
    """Let somebody speak a while after what was done: "said it would go, | hours after Roe left".

    Parsers have that said, too; a comma and the length of time set it apart.
    """
    told, first = verb.head, verb.left_edge
    above, link = told.head, next((t for t in verb.lefts if t.dep_ == "mark"), verb)
    if first.i < 2 or link == verb or link.i == first.i:
        return
    length = first.nbor(-1).text == COMMA and first.ent_type_ in TIME_LABELS
    apart = length and link.lower_ in pack.events.after and link.nbor(-1).dep_ == "npadvmod"
    said = above.tag_ == "VBD" and above.lemma_.lower() in pack.speech.saying
    ahead = told.dep_ == "ccomp" and is_modal(told) and above.i < told.i < first.i
    if apart and said and ahead and tensed_of(verb).tag_ in PASTS:
        verb.head = above
        forget(verb.doc)


def _make_verb(noun: Token, opening: Set[str]) -> None:
    """Make a verb of a noun to which another is joined: "is digging after a dam | burst | and hit".

    What people are doing is not joined to what was done.
    """
    link, who = noun.head, noun.nbor(-1) if noun.i else noun
    above = next(verbs_above(link), None)
    joint = noun.nbor() if noun.i + 1 < len(noun.doc) else noun
    named = who.dep_ == "compound" and who.head == noun and who.tag_ == "NN"
    if link.lower_ not in opening or not named or above is None or above.tag_ != "VBG":
        return
    other = joint.nbor() if joint.i + 1 < len(noun.doc) else joint
    joined = joint.dep_ == "cc" and other.dep_ == "conj" and other.tag_ == "VBD"
    if not joined or own_subject(other) is not None:
        return
    for token in [t for t in noun.lefts if t != who]:
        token.head = who
    noun.head, noun.dep_ = above, "advcl"
    who.dep_, link.head, link.dep_ = "nsubj", noun, "mark"
    other.head, joint.head = noun, noun
    make_past(noun)


def _acting_before(verb: Token, opening: Set[str], pack: LanguagePack) -> Token | None:
    """The noun behind "as" that acts, right before its verb: "left as | a wave of fear | swept it".

    None where "and" joins the verb to the one before, or it may be a participle.
    """
    if verb.dep_ not in {"advcl", "conj"} or verb.head.i > verb.i or auxiliaries(verb):
        return None
    last, above = verb.nbor(-1) if verb.i > verb.sent.start else verb, verb.head
    done = verb.tag_ == "VBN" and object_of(verb) is not None
    if not (verb.tag_ == "VBD" or done) or any(t.dep_ == "agent" for t in verb.rights):
        return None
    if own_subject(verb) is not None or any(t.dep_ in {"mark", "advmod"} for t in verb.lefts):
        return None
    nouns = (t for t in (last, *ancestors(last)) if t.dep_ == "pobj" and t.pos_ in NOMINAL)
    noun = next((t for t in nouns if _hangs(t, above) and t.head.lower_ in opening), None)
    if noun is None or noun.right_edge != last or noun.head.dep_ != "prep" or last.is_punct:
        return None
    if noun.head.lower_ in pack.speech.as_said and is_person(noun, pack):
        return None  # "worked as | a nurse at a clinic | opened in 1990"
    between = verb.doc[noun.head.i : verb.i]
    joined = any(t.dep_ == "cc" and t.head == above for t in above.rights if t.i < verb.i)
    return None if joined or any(t.text == COMMA for t in between) else noun


def _hangs(noun: Token, above: Token) -> bool:
    """Whether a phrase hangs on a verb, or with a name on its object: "hit a six as | Elm won"."""
    held = noun.head.head
    named = noun.pos_ == "PROPN" and held.dep_ == "dobj" and held.i > above.i
    return held == above or (named and any(t == above for t in ancestors(held)))


def _participle_before(verb: Token, opening: Set[str], pack: LanguagePack) -> Token | None:
    """The participle taken for what was done: "after the man first | chosen, Ben Roe, | left"."""
    doc, comma = verb.doc, verb.i - 1
    if verb.tag_ not in PASTS or auxiliaries(verb) or comma < 1 or doc[comma].text != COMMA:
        return None
    first = comma - 1
    while first and doc[first].pos_ == "PROPN":
        first -= 1
    above = verb.head
    done = (t for t in above.subtree if t.dep_ == "advcl" and t.i < first)
    near = (t for t in done if t.right_edge.i >= first - 1)
    part = next((t for t in near if t.tag_ in PASTS and t.lower_ not in pack.verbs.past), None)
    if first == comma - 1 or part is None or doc[first].text != COMMA:
        return None
    who, mark = own_subject(part), part.left_edge
    opens = mark.dep_ == "mark" and mark.lower_ in opening
    plain = who is not None and who.pos_ == "NOUN" and is_person(who, pack)
    return part if opens and plain and not auxiliaries(part) else None


def _give_noun(verb: Token, chosen: Token) -> None:
    """Let the noun that a participle describes act: "after | the man | first chosen, …, | left"."""
    who, mark, above = own_subject(chosen), chosen.left_edge, chosen.head
    name = verb.nbor(-2)
    for token in ancestors(name):
        if token.pos_ != "PROPN" or not mark.i < token.i < verb.i:
            break
        name = token
    if who is None or name in (above, *ancestors(above)):
        return
    verb.head, verb.dep_, mark.head = above, "advcl", verb
    who.head, who.dep_, name.head, name.dep_ = verb, "nsubj", who, "appos"
    chosen.head, chosen.dep_, chosen.tag_ = who, "acl", "VBN"
    forget(verb.doc)


def _described_before(first: Token) -> Token | None:
    """The noun behind a preposition that ends, with an aside in commas, right before a verb."""
    doc, comma = first.doc, first.i - 1
    if comma < 1 or doc[comma].text != COMMA:
        return None
    if (noun := _named_before(doc[comma - 1])) is not None:
        return noun
    for noun in ancestors(doc[comma - 1]):
        ends = noun.right_edge.i in {comma - 1, comma}
        if noun.dep_ == "pobj" and noun.pos_ in NOMINAL and ends and _has_aside(noun):
            return noun
        if noun.pos_ in VERBAL and noun.dep_ not in ASIDES:
            return None
    return None


def _named_before(last: Token) -> Token | None:
    """The noun before a name in commas, which a parse gave to the verb: "a clerk, | Ann Roe,"."""
    first = last.left_edge.i
    if last.dep_ != "npadvmod" or last.pos_ != "PROPN" or first < 2:
        return None
    noun = last.doc[first - 2]
    described = noun.dep_ == "pobj" and noun.pos_ in NOMINAL
    if not described or last.doc[first - 1].text != COMMA:
        return None
    last.head, last.dep_ = noun, "appos"
    return noun


def _has_aside(noun: Token) -> bool:
    """Whether a comma parts a noun from what tells who it is: "Ann Roe, | a clerk", "who left"."""
    parts = (t for t in noun.rights if t.dep_ in ASIDES)
    return any(noun.doc[t.left_edge.i - 1].text == COMMA for t in parts)


def _is_in_row(verb: Token) -> bool:
    """Whether a verb stands in a row without "and": "left after the vote, flew home and slept"."""
    return not auxiliaries(verb) and any(t.dep_ == "conj" for t in verb.rights)
