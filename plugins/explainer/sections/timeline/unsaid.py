"""Unsaid: clauses that nobody said, or that tell who said something and not what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either, without
from explainer.text.status.above import is_its_purpose
from explainer.text.syntax.clauses import (
    NOUN_SUBJECTS,
    OBJECTS,
    PLURAL,
    RELATIVES,
    TENSED,
    auxiliaries,
    children,
    first_conjunct,
)
from explainer.text.syntax.halves import is_graded, is_half_of_few
from explainer.text.syntax.parts import has_mark, is_modal, is_passive, nouns_under
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

OF_SOURCE = frozenset({"acomp", "advmod", "dobj", "oprd", "pobj", "prep", "xcomp"})
"""What leads from the verb of a source to its not being named: "asked to remain anonymous"."""
STEPS = 3
"""Verbs above one of saying under which it may stand: "can campaign saying that it won"."""
DEEP = 4
"""Words from the verb of a source down to its not being named."""


def is_unsaid(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause is no event for what is, or is not, said."""
    told = (
        _is_only_sayable,
        _is_pointed_out,
        _was_thought,
        _is_asked,
        _is_unnamed,
        _is_corrected,
        is_half_of_few,
        is_graded,
        _is_of_most,
        _has_two_subjects,
        _is_of_page,
        is_its_purpose,
        _is_otherwise,
        _is_tag,
        _lacks_thing,
        _is_quoted_as,
        _is_one_of_two,
        _tells_how_many,
    )
    return any(tells(verb, pack) for tells in told)


def _is_one_of_two(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause is what else may have been: "if she had stayed, | or | sold the mill"."""
    if verb.dep_ != "conj" or any(t.dep_ in NOUN_SUBJECTS for t in verb.lefts):
        return False
    joins = [t for t in children(verb.head) if t.dep_ == "cc" and verb.head.i < t.i < verb.i]
    return bool(joins) and joins[-1].lower_ in pack.names.alternatives


def _tells_how_many(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause only tells of whom there is a number: "the number of people who died"."""
    noun = first_conjunct(verb).head
    link = noun.head
    counted = first_conjunct(verb).dep_ == "relcl" and noun.dep_ == "pobj" and link.dep_ == "prep"
    return counted and link.head.lemma_.lower() in pack.speech.shares and noun.tag_ in PLURAL


def _is_only_sayable(verb: Token, pack: LanguagePack) -> bool:
    """Whether somebody may yet say it: "critics could argue that the plan failed"."""
    says, speech = first_conjunct(verb), pack.speech
    for _ in range(STEPS):
        if says.dep_ != "ccomp":
            return False
        says = says.head
        if says.lemma_.lower() in speech.saying:
            break
    else:
        return False
    campaigns = says.dep_ == "xcomp" and says.tag_ == "VBG"
    over, certainty = says.head if campaigns else says, pack.certainty
    modal = next((t.lower_ for t in auxiliaries(over) if t.tag_ == "MD"), "")
    able = campaigns and modal in certainty.ability  # but "can confirm that it failed"
    may = certainty.modals.get(modal) == "possible" and modal not in pack.events.obliging
    told = is_passive(says)  # "it may be noted that"
    return (able or may) and not told


def _is_pointed_out(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause only tells who said the main one: "as Roe noted in May, it had failed".

    So with "as Roe made clear", where nobody is told what he made clear.
    """
    saying = without(pack.speech.saying, pack.events.happening)  # "as the vote begins"
    shown = any(t.dep_ == "oprd" for t in children(verb)) and not is_passive(verb)
    if verb.dep_ != "advcl" or not (shown or verb.lemma_.lower() in saying):
        return False
    opens = verb.left_edge
    marked = opens.dep_ == "mark" and opens.lower_ in pack.speech.as_said
    return marked and all(t.dep_ not in {"dobj", "ccomp", "xcomp"} for t in children(verb))


def _was_thought(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause tells that something was foreseen, and no more: "the move was expected"."""
    passive = [t for t in auxiliaries(verb) if t.dep_ == "auxpass"]
    was = bool(passive) and passive[0].tag_ == "VBD" and auxiliaries(verb)[0] == passive[0]
    more = (t for t in children(verb) if t.i > verb.i and not t.is_punct)
    alone = all(t.dep_ in {"cc", "conj", "advmod"} for t in more)
    return was and alone and verb.lemma_.lower() in pack.certainty.prospects


def _is_of_most(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause only says of what something is the most: "the worst that we will see"."""
    own, noun = own_subject(verb), verb.head
    ahead = is_modal(verb)
    if verb.dep_ != "relcl" or not ahead or own is None or own.tag_ in RELATIVES:
        return False
    return any(t.tag_ in {"JJS", "RBS"} for t in (noun, *children(noun)) if t.i < verb.i)


def _has_two_subjects(verb: Token, pack: LanguagePack) -> bool:
    """Whether the parser took a time before the clause for who did it: "Since raids last May, it".

    The words would open with it, and lack the "since".
    """
    subjects = [t for t in verb.lefts if t.dep_ in NOUN_SUBJECTS]
    marks = (t for t in verb.lefts if t.dep_ == "mark" and subjects and t.i < subjects[0].i)
    opens = any(t.lower_ in pack.events.after for t in marks)
    comma = len(subjects) > 1 and subjects[-1].left_edge.nbor(-1).text == ","
    return opens and comma


def _is_otherwise(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause tells what comes if not: "pay by May, otherwise the mill will close"."""
    helpers = auxiliaries(verb)
    ahead = any(t.tag_ == "MD" for t in helpers)
    opens = (t for t in verb.lefts if t.dep_ == "advmod")
    return ahead and any(t.lower_ in pack.outlook.otherwise for t in opens)


def _is_quoted_as(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause only tells of whom words are: "…, Roe was quoted as saying by Acme"."""
    passive = is_passive(verb)
    links = (t for t in children(verb) if t.dep_ == "prep" and t.lower_ in pack.speech.as_said)
    says = [t for link in links for t in children(link) if t.dep_ == "pcomp"]
    empty = all(t.dep_ not in OBJECTS | {"ccomp"} for says_so in says for t in children(says_so))
    return passive and empty and any(t.lemma_.lower() in pack.speech.saying for t in says)


def _lacks_thing(verb: Token, pack: LanguagePack) -> bool:
    """Whether a noun before is what was done: "set an aim | she thinks it has reached".

    The parser sees no relative clause where no pronoun opens it.
    """
    says, own = verb.head, own_subject(verb.head)
    if verb.dep_ != "ccomp" or own is None or own.tag_ != "PRP" or not own.i < says.i < verb.i:
        return False
    before = verb.doc[own.i - 1] if own.i > verb.sent.start else own
    whole = any(t.dep_ in OBJECTS | {"auxpass", "ccomp", "xcomp", "acomp"} for t in children(verb))
    mark = has_mark(verb)
    return before.pos_ == "NOUN" and not before.ent_type_ and not whole and not mark


def _is_tag(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause only tells who goes on to speak: "… on Monday?” Roe continued. “And …".

    So does "Roe went | on".
    """
    own, parts = own_subject(verb), children(verb)
    end = max([verb.i, *(t.i for t in parts if t.dep_ == "prt")]) + 1
    if own is None or end >= len(verb.doc) or not verb.doc[end].is_punct:
        return False
    first = own.left_edge.i
    said = first > 0 and verb.doc[first - 1].is_quote
    rest = (t for t in parts if t.i != own.i and not t.is_punct)
    plain = all(t.dep_ in {"ccomp", "prt"} for t in rest)
    return said and plain and own.i < verb.i and verb.tag_ in TENSED


def _is_of_page(verb: Token, pack: LanguagePack) -> bool:
    """Whether a line ends in the day of a page, and is a headline: "Crash kills two Updated: 3"."""
    colons = (t for t in verb.sent if t.text == ":" and t.i > verb.i)
    return any(t.nbor(-1).lower_ in pack.events.stamping for t in colons)


def _is_corrected(verb: Token, pack: LanguagePack) -> bool:
    """Whether what was said at first is taken back: "was first reported dead, but lived".

    Not where more of what somebody said goes on: "that Roe was first warned in May but | that".
    """
    certainty, speech, parts = pack.certainty, pack.speech, children(verb)
    if verb.lemma_.lower() not in either(speech.saying, speech.thinking, certainty.believing):
        return False
    first = certainty.at_first | pack.events.ranking
    at_first = any(t.dep_ == "advmod" and t.lower_ in first and t.i < verb.i for t in parts)
    passive = is_passive(verb)
    joins = (t for t in parts if t.dep_ == "cc" and t.lower_ in certainty.turning)
    but = any(t.nbor().lower_ not in speech.complementizers for t in joins)
    return at_first and passive and but


def _is_asked(verb: Token, pack: LanguagePack) -> bool:
    """Whether a paper only tells that it asked: "a clerk, reached for comment on Monday, left"."""
    links = (t for t in children(verb) if t.dep_ == "prep" and t.lower_ in pack.certainty.destined)
    nouns = nouns_under(links)
    asked = verb.lemma_.lower() in pack.events.reached
    return asked and any(t.lemma_.lower() in pack.events.worded for t in nouns)


def _is_unnamed(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause only tells that a source is not named: "a clerk, who asked for anonymity".

    What such a source said is none: "spoke on condition of anonymity, saying that it had sunk".
    """
    if verb.dep_ != "relcl" and verb.lemma_.lower() not in pack.events.encountering:
        return False
    parts = [t for t in verb.rights if t.dep_ in OF_SOURCE]
    for _ in range(DEEP):
        if any(t.lower_ in pack.events.nameless for t in parts):
            return all(t.dep_ != "ccomp" for t in children(verb))
        parts = [t for part in parts for t in part.rights if t.dep_ in OF_SOURCE]
    return False
