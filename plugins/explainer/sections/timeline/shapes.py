"""Shapes: what the tree around a verb looks like, whatever its words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from explainer.sections.timeline.times import Timed
from explainer.text.marks import HYPHENS
from explainer.text.parsing.shared import shares_end
from explainer.text.somebody import is_person, may_act
from explainer.text.syntax.clauses import (
    NOMINAL,
    PRESENT,
    RELATIVES,
    SUBJECTS,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
    first_conjunct,
    is_finite,
)
from explainer.text.syntax.features import has_an
from explainer.text.syntax.parts import nouns_under, whole_of
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack


SHARED = frozenset({"dobj", "prep", "npadvmod"})
"""What two joined verbs have in common behind them."""

LINKS = frozenset({"cc", "prep", "punct"})
"""What stands between two times of one thing: "in 2015 | and in | 2018"."""

YEAR = len("2026")
"""Digits of a year; a shorter number that the tagger took for one is a score."""


def is_inside_noun(verb: Token) -> bool:
    """Tell whether a clause stands inside a relative clause or a participle behind a noun."""
    return any(t.dep_ in {"relcl", "acl"} for t in ancestors(verb))


def is_main(verb: Token) -> bool:
    """Tell whether a clause is a main clause, joined to one, or stands before who says it."""
    first = first_conjunct(verb)
    return first.dep_ == "ROOT" or (
        first.dep_ == "ccomp" and first.i < first.head.i and first.head.dep_ == "ROOT"
    )


def on_a_day(times: Sequence[Timed]) -> bool:
    """Tell whether a time expression names a day or a week."""
    units = [t.mention.unit for t in times if t.mention.unit]
    return any(unit.grain in {"day", "week"} for unit in units)


def comes_about(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause says that an event came about: "there were clashes in Lorne".

    How many there were is a figure.
    """
    own = own_subject(verb)
    there = own is not None and (own.tag_ == "EX" or own.dep_ == "expl")
    if not there or verb.lemma_.lower() not in pack.certainty.copulas:
        return False
    told = verb.tag_ == "VBD" or (verb.tag_ == "VBN" and bool(auxiliaries(verb)))
    nouns = [t for t in children(verb) if t.dep_ in {"attr", "nsubj"} and t.i > verb.i]
    nouns = [t for t in nouns if not any(c.dep_ == "nummod" for c in children(t))]
    return told and any(t.lemma_.lower() in pack.events.nouns for t in nouns)


def is_seen_at(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether somebody came before others: "appeared on television", not "in 12 films".

    It says nothing of how they looked: "appeared to smile", "appeared calm".
    """
    words, parts, own = pack.events, children(verb), own_subject(verb)
    somebody = own is not None and (own.pos_ == "PROPN" or is_person(own, pack))
    looks = {"xcomp", "acomp", "oprd", "ccomp", "attr", "dobj"}
    if verb.lemma_.lower() not in words.states & words.processing or verb.tag_ != "VBD":
        return False
    links = [t for t in parts if t.dep_ == "prep" and t.i > verb.i]
    counted = (c for t in nouns_under(links) for c in children(t) if c.dep_ == "nummod")
    shown = bool(links) and not any(counted) and all(t.dep_ not in looks for t in parts)
    return shown and somebody


def stands_at(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause tells a score: "the vote was 52-48", "Elm were 96 for two"."""
    own, number = own_subject(verb), verb.nbor() if verb.i + 1 < len(verb.doc) else verb
    copula = verb.lemma_.lower() in pack.certainty.copulas and verb.tag_ == "VBD"
    if own is None or not copula or number.pos_ != "NUM" or number.head.i != verb.i:
        return False
    behind = verb.doc[number.i + 1 : number.i + 4]
    pair = len(behind) > 2 and behind[0].text in HYPHENS and behind[1].pos_ == "NUM"
    pair = pair and behind[2].pos_ in {"ADP", "PUNCT", "CCONJ"}  # not "were 2-1 down"
    pair = pair and behind[2].dep_ not in {"prt", "advmod"}
    named = own.pos_ == "PROPN" or own.lemma_.lower() in pack.events.nouns
    return named and (pair or _is_scored(number, verb, pack))


def is_set_off(verb: Token) -> bool:
    """Tell whether a short clause stands behind a comma or a quotation: ", the paper reported"."""
    first = verb.left_edge.i
    if not first or own_subject(verb) is None:
        return False
    before = verb.doc[first - 1]
    return before.is_punct and not before.is_sent_end and not verb.left_edge.is_sent_start


def has_other_half(link: Token, head: int) -> bool:
    """Tell whether a relative clause goes on behind an "and": "a bill that cut fares [and pay]".

    Not that of the verb whose index is given, of which it is told elsewhere.
    """
    above = link.head
    joined = next((t for t in children(above) if t.dep_ == "conj" and t.i > link.i), None)
    if joined is None or link.dep_ != "cc" or above.dep_ != "relcl" or above.i == head:
        return False
    own = own_subject(joined)
    return is_finite(above) and (own is None or own.tag_ in RELATIVES)


def name_behind(verb: Token, pack: LanguagePack) -> Span | None:
    """Give the name behind a relative clause of somebody new: "a clerk who fled, | Ann Roe, | met".

    None where none stands there in commas: whoever is told of has no other name.
    """
    doc, comma = verb.doc, verb.right_edge.i + 1
    noun = verb.head.head if verb.head.dep_ == "appos" else verb.head  # "a vice - president"
    new = has_an(noun)
    own = own_subject(verb)
    opens = own is not None and own.tag_ in RELATIVES and own.dep_ in SUBJECTS
    if verb.dep_ != "relcl" or not (new and opens) or comma >= len(doc) or doc[comma].text != ",":
        return None
    end = comma + 1
    while end < len(doc) and doc[end].pos_ == "PROPN":
        end += 1
    name = doc[comma + 1 : end]
    person = all(kind_of(t, pack) == "person" for t in name)
    return name if len(name) > 1 and person and end < len(doc) and doc[end].text == "," else None


def around(noun: Token) -> tuple[Token, ...]:
    """Give what hangs on a noun, and on the phrases right behind it: "all of whom"."""
    own = children(noun)
    phrases = (t for t in own if t.dep_ == "prep")
    return (*own, *(t for part in phrases for t in children(part)))


def is_simple_present(verb: Token) -> bool:
    """Tell whether a verb stands in the present without an auxiliary: "the law says"."""
    return verb.tag_ in PRESENT and not auxiliaries(verb)


def is_hidden_passive(copula: Token, *, hyphened: bool) -> bool:
    """Tell whether a copula rather is a passive, of a verb that parsers take for an adjective.

    Who did it tells: "was tear-gassed by the guard". So does, on a day, a hyphen before it: "is due
    to be cross-examined"; "was half-finished in May" tells how it was.
    """
    said = [t for t in children(copula) if t.dep_ == "acomp" and t.tag_ == "VBN"]
    if hyphened and any(
        t.i and t.nbor(-1).text in HYPHENS and not t.nbor(-1).whitespace_ for t in said
    ):
        return True
    return any(t.dep_ == "agent" for participle in said for t in children(participle))


def has_amount(event: Token, pack: LanguagePack) -> bool:
    """Tell whether a number hangs on a verb's objects and phrases."""
    for part in children(event):
        if part.dep_ in {"dobj", "npadvmod", "prep", "attr", "advmod"}:
            span = whole_of(part)
            if any(t.like_num and kind_of(t, pack) != "date" for t in span):
                return True
    return False


def is_measured(event: Token, pack: LanguagePack) -> bool:
    """Tell whether a verb's object is a bare amount, which is a figure: "won 40 percent".

    Money that somebody spends or asks for is a deed: "requested $5bn"; so is what has a score
    behind it, "beat Norland 2-0", a part of a count, "scored 20 of her 31 points", how many
    races were won: "has won just five of them", and two numbers of a score: "took six for 58".
    """
    percent, changing = pack.amounts.percent, pack.events.changing
    raced = event.lemma_.lower() in pack.events.contests
    things = [t for t in children(event) if t.dep_ == "dobj"]
    paid = event.lemma_.lower() not in changing and any(
        c.tag_ == "$" for t in things for c in children(t)
    )
    shares = any(t.text in percent or t.lower_ in percent for t in things)
    bare = [t for t in things if t.pos_ == "NUM" and not _is_part(t, pack)]
    whole = bool(things) and things[0].pos_ != "NUM"
    bare = bare if not any(_is_scored(t, event, pack) for t in bare) else []
    return shares or (bool(bare) and not paid and not whole and not raced)


def _is_scored(number: Token, event: Token, pack: LanguagePack) -> bool:
    """Whether another number goes with one: "took six for 58", "made 40 off 31 balls"."""
    links = (t for verb in (event, number) for t in children(verb) if t.dep_ == "prep")
    links = (t for t in links if t.lower_ not in pack.amounts.part_of)  # "38 of the 90 seats"
    behind = nouns_under(t for t in links if t.i == number.i + 1)
    counts = (t for noun in behind for t in (noun, *children(noun)) if t.pos_ == "NUM")
    return any(kind_of(t, pack) not in TIMES or len(t) < YEAR for t in counts)


def _is_part(number: Token, pack: LanguagePack) -> bool:
    """Whether a number tells how many of those that somebody has: "20 of her 31 points"."""
    links = (t for t in children(number) if t.dep_ == "prep" and t.lower_ in pack.names.from_words)
    things = nouns_under(links)
    return any(c.dep_ == "poss" for t in things for c in children(t))


def shares_rest(verb: Token, other: Token, pack: LanguagePack) -> bool:
    """Tell whether two joined verbs share what stands behind the second: "made and sold it".

    So with a time or place: "was arrested and charged in January", but not "is ill and left in
    January": their forms must be alike.
    """
    if shares_end(verb, other, pack.events.toll):
        return True  # "were killed and five hurt on Monday"
    alike = verb.tag_ == other.tag_ or {verb.tag_, other.tag_} == {"VBD", "VBN"}
    near = all(t.dep_ in {"cc", "advmod"} for t in verb.doc[verb.i + 1 : other.left_edge.i])
    alone = own_subject(other) is None and not auxiliaries(other)
    behind = any(t.i > other.i and t.dep_ in SHARED for t in children(other))
    return alike and near and alone and behind


def is_inverted(verb: Token, perfect: frozenset[str]) -> bool:
    """Tell whether a subject stands behind its auxiliary: "only in June was he told"."""
    subject = own_subject(verb)
    if subject is None or subject.i > verb.i:
        return False
    above = verb.head  # "rarely has a minister fallen", taken for two clauses
    parted = verb.dep_ == "ccomp" and verb.tag_ == "VBN" and not auxiliaries(verb)
    helps = above.lemma_.lower() in perfect
    if parted and helps and all(t.dep_ not in SUBJECTS for t in children(above)):
        return above.i < subject.i
    return any(a.i < subject.i and verb.dep_ == "ROOT" for a in auxiliaries(verb))


def is_heard(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a participle tells where somebody spoke: "Poe left when asked of it".

    So do "while being interviewed on Elm Radio", "reached by phone on Monday, Poe said" and "Poe,
    speaking at a fair,". With their subject and without "was" they would read as if they had
    asked, or as no sentence. What was made known is told: "the plan announced in May".
    """
    if verb.dep_ not in {"advcl", "acl"} or own_subject(verb) is not None:
        return False
    if any(a.tag_ != "VBG" for a in auxiliaries(verb)):
        return False
    speech, events, lemma = pack.speech, pack.events, verb.lemma_.lower()
    if verb.tag_ == "VBN":
        thing, made = verb.head, verb.dep_ == "acl" and lemma in events.announcing
        if made and thing.pos_ == "NOUN" and thing.lemma_.lower() not in events.generic:
            papers = speech.documents | speech.bodies
            return may_act(thing, pack) or thing.lemma_.lower() in papers
        heard = lemma in speech.saying or lemma in events.interviewed
        above = verb.head.lemma_.lower()
        says = above in speech.saying or above in pack.certainty.averted
        return heard or (lemma in events.reached and verb.i < verb.head.i and says)
    said = any(t.dep_ in {"dobj", "ccomp", "xcomp"} for t in children(verb))
    return verb.tag_ == "VBG" and lemma in events.encountering and not said


def is_reduced(verb: Token) -> bool:
    """Tell whether a past without a subject is a participle: "bombs | mailed in May to the mill".

    A finite clause has its own subject; what the parser hangs on the verb above, without one and
    right behind a noun, tells of that noun and not of who did what is above. So with what only
    describes a noun: "hit a crowd | marking a feast".
    """
    alone = own_subject(verb) is None and not auxiliaries(verb)
    if alone and verb.dep_ == "acl" and verb.tag_ == "VBG":
        return True
    below = verb.dep_ == "advcl" and verb.tag_ == "VBD" and verb.head.i < verb.i
    marked = any(t.dep_ == "mark" or t.tag_ == "WRB" for t in children(verb))
    return alone and below and not marked and verb.nbor(-1).pos_ in {"NOUN", "PROPN"}


def noun_told_of(verb: Token, opens: Token, pack: LanguagePack) -> Token | None:
    """Give the noun that a relative clause is told with: "Roe, whose boat sank", "Elm, where it".

    So with what says which one is meant: "towns where it rained", "the third period when it fell".
    None where it is told alone. ``opens`` is the first word of its subject.
    """
    asks = next((t for t in children(verb) if t.tag_ == "WRB" and t.i == opens.i - 1), None)
    if verb.dep_ != "relcl" or not (opens.tag_ == "WP$" or asks is not None):
        return None
    noun = verb.head
    if asks is not None:
        where = asks.lower_ in pack.amounts.places
        named = where and kind_of(noun, pack) == "place"
        close = noun.pos_ == "NOUN" and noun.i == asks.i - 1
        close = close and not has_an(noun)
        ranked = any(t.like_num for t in noun.lefts)
        if not named and not (close and (where or ranked)):
            return None
    return noun.head if noun.dep_ == "appos" and noun.pos_ == "PROPN" else noun  # "Elm, Ohio"


def is_in_row(adverb: Token) -> bool:
    """Tell whether an adverb belongs to a row before it: "in Elm and | elsewhere"."""
    before = adverb.doc[adverb.left_edge.i - 1] if adverb.left_edge.i else adverb
    row = before.dep_ == "cc" and before.head.i < before.i and before.head.pos_ not in VERBAL
    return row and adverb.dep_ == "advmod"


def is_content(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause on a noun lacks nothing, and so is what that is: "the fact that".

    What parsers hang on the noun before may be what somebody said: "told them at a fair that".
    """
    parts, own = children(verb), own_subject(verb)
    if own is None or own.tag_ in RELATIVES:
        return False
    whole = any(t.dep_ == "dobj" and t.i > verb.i for t in parts)
    that = any(t.tag_ in {"IN", "WDT"} and t.i == verb.head.i + 1 for t in parts)
    contents = pack.speech.nouns | pack.speech.contents
    told = whole or verb.head.lemma_.lower() in contents
    return that and told and verb.dep_ == "relcl"


def are_in_row(row: Sequence[Timed]) -> bool:
    """Tell whether times stand in a row, each but the first behind a mark or "and".

    What stands between is a thing whose time it is, or no more than a preposition.
    """
    if len(row) < 2:
        return False
    between = [a.word.doc[a.end : b.start] for a, b in pairwise(row)]
    return all(
        any(t.text == "," or t.dep_ == "cc" for t in words[:1])
        and (any(t.pos_ in NOMINAL for t in words) or all(t.dep_ in LINKS for t in words))
        and not any(t.pos_ in VERBAL for t in words)
        for words in between
    )
