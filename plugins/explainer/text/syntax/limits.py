"""Limits: what stands before a clause and says where, of which, or as what it holds.

"In Sudria, sales fell 3%", "Of the two banks, Halden grew more": without these words a statement
would be told of the world, or of all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.marks import is_dash
from explainer.text.syntax.clauses import (
    DEPTH,
    FINITE,
    NAMING,
    PERSONAL,
    PRESENT,
    VERBAL,
    ancestors,
    children,
    is_infinitive,
)
from explainer.text.syntax.complements import asks_whether
from explainer.text.syntax.features import is_pointing, is_several, is_the
from explainer.text.syntax.parts import is_modal, noun_under, nouns_under, whole_of
from explainer.text.syntax.subjects import clause_start, own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.amounts import AmountWords
    from explainer.language.tables.certainty import CertaintyWords

LONGEST = 10
"""Tokens; of a longer opening the reader would lose sight of what it limits."""
FAR = 60
"""Tokens of what is said that are looked at for a place of its own."""
NAME = 3
"""Tokens of a name behind a comma that is part of a place, its comma included."""
ROW = 4
"""Tokens of what parsers take for an aside before the "and" of a row: "Elm, Roe and Halden"."""
ASIDES = frozenset({"relcl", "appos", "acl"})
OPENS = frozenset({"PUNCT", "CCONJ", "SCONJ"})


def restricts(part: Token, words: AmountWords) -> bool:
    """Tell whether a phrase before a clause limits it, and is no turn of speech: "in fact"."""
    end = limit_end(part)
    noun = noun_under(part)
    if noun is None or end - part.i > LONGEST or part.lower_ not in words.limits:
        return False
    before = part.doc[part.i - 1] if part.i > part.sent.start else None
    opens = before is None or before.pos_ in OPENS
    if not opens:
        return False
    if noun.lemma_.lower() in words.turns and not tells_another(part, words):
        return False
    those = noun.pos_ not in NAMING and any(t.dep_ in ("relcl", "acl") for t in noun.rights)
    said = [t for t in part.doc[part.i : end] if not (those and t == noun)]  # "of those who voted"
    points = (t.tag_ in PERSONAL or is_pointing(t) for t in said)
    several = noun.tag_ == "DT" and is_several(noun)
    return (noun.pos_ in NAMING or (those and several)) and not any(points)


def tells_another(part: Token, words: AmountWords) -> bool:
    """Tell whether a phrase says that another case is told of: "in a separate case"."""
    nouns = (t for t in part.rights if t.dep_ == "pobj" and t.lemma_.lower() in words.episodes)
    return any(t.lower_ in words.others for noun in nouns for t in noun.lefts)


def other_case_of(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the preposition of a phrase that makes a clause one of another case, or None.

    All of a sentence is told of it: "In a separate case, Roe was held until charges were dropped".
    """
    for above in (verb, *ancestors(verb)):
        for part in children(above):
            if part.dep_ == "prep" and part.i < verb.i and tells_another(part, pack.amounts):
                return part if restricts(part, pack.amounts) else None
    return None


def limits_of(verb: Token, pack: LanguagePack) -> Iterator[Token]:
    """Give the prepositions of the phrases that limit a clause from before it, nearest first.

    Of joined clauses the first has them: "In Sudria, sales fell and exports rose". So it is with an
    adverb that says where it holds or that it is only told: "Nationally, sales fell", "Allegedly,".
    """
    for _ in range(DEPTH):
        first = clause_start(verb)
        for part in reversed([t for t in children(verb) if t.right_edge.i < first]):
            adverb = is_hearsay(part, pack) or _is_scope(part, pack)
            if adverb or (part.dep_ == "prep" and restricts(part, pack.amounts)):
                yield part
        if (place := place_of_saying(verb, pack)) is not None:
            yield place
        if not _goes_on(verb, pack):
            return
        verb = verb.head


def passing_of(verb: Token, pack: LanguagePack) -> Token | None:
    """Give what says before a clause that it held for a while, without a day of the calendar.

    "Until then, only 138 had signed", "Initially, Roe denied it", "In the month since, Roe won":
    told without it, it would hold now. None where nothing does.
    """
    first = clause_start(verb)
    return next((t for t in children(verb) if t.right_edge.i < first and _passes(t, pack)), None)


def _passes(part: Token, pack: LanguagePack) -> bool:
    """Whether a word that opens a clause says for how long it held."""
    before = part.doc[part.i - 1] if part.i > part.sent.start else None
    if (before is not None and before.pos_ not in OPENS) or limit_end(part) - part.i > LONGEST:
        return False
    events = pack.events
    if part.dep_ == "advmod":
        return part.lower_ in events.passing and not any(children(part))
    if part.dep_ != "prep":
        return False
    below = [t for t in part.rights if t.dep_ in {"pobj", "pcomp", "amod", "advmod"}]
    if part.lower_ in events.period_links and any(t.lower_ in events.thens for t in below):
        return True
    return any(t.lemma_.lower() in events.periods and any(t.rights) for t in below)


def _is_scope(part: Token, pack: LanguagePack) -> bool:
    """Whether an adverb and a comma say of how much of the world a clause holds: "Nationally,"."""
    scope = part.dep_ == "advmod" and part.lower_ in pack.amounts.scopes
    return scope and part.nbor().text == ","


def is_hearsay(part: Token, pack: LanguagePack) -> bool:
    """Tell whether an adverb says that a clause is only told: "allegedly"."""
    return part.dep_ == "advmod" and part.lower_ in pack.speech.hearsay


def place_of_saying(content: Token, pack: LanguagePack) -> Token | None:
    """Give the preposition of a place before a verb of saying that belongs to what is said.

    "In Sudria, some economists said that growth may be lost": Sudria's growth. Of somebody with a
    name, or in a capital, it may only tell where it was said; None then.
    """
    says = content.head
    who = own_subject(says) if content.dep_ == "ccomp" else None
    if who is None or says.lemma_.lower() not in pack.speech.saying or who.tag_ != "NNS":
        return None
    known = any(t.dep_ == "poss" or is_the(t) for t in who.lefts)
    inside = whole_of(content)
    if known or len(inside) > FAR or any(_is_place(t, pack) for t in inside):
        return None
    for part in says.lefts:
        noun = noun_under(part)
        placed = noun is not None and kind_of(noun, pack) == "place"
        if noun is None or not placed or noun.lower_ in pack.names.capitals:
            continue
        if (
            part.dep_ == "prep"
            and part.i < who.i < content.left_edge.i
            and restricts(part, pack.amounts)
        ):
            return part
    return None


def condition_of_saying(content: Token, pack: LanguagePack) -> Token | None:
    """Give the condition before a verb of saying on which what is said depends.

    "If elected, Poe said she would sell the mill", "If it rains, Poe said, the pier will close".
    None where the clause does not look ahead.
    """
    if not is_modal(content) or has_condition_below(content, pack):
        return None
    asides = [t for t in children(content) if t.dep_ in {"parataxis", "ccomp"}]
    for says in (content.head, *asides) if content.dep_ == "ccomp" else asides:
        told = says.lemma_.lower() in pack.speech.saying and says.i < content.i
        if told and (condition := condition_before(says, pack)) is not None:
            return condition
    return None


def has_condition_below(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause has a condition of its own: "would go if it rained"."""
    words = pack.certainty
    parts = (t for part in children(verb) for t in (part, *below_aim(part)))
    below = (t for t in parts if t.dep_ == "advcl" and not asks_whether(t, words))
    below = (t for t in below if not is_an_end(t, words))
    return any(m.lower_ in words.conditions for t in below for m in t.lefts)


def below_aim(part: Token) -> tuple[Token, ...]:
    """Give the clauses that a parser hung on an aim: "would go to help | if it rained"."""
    aim = part.dep_ == "advcl" and part.head.i < part.i and is_infinitive(part)
    return tuple(t for t in part.rights if t.dep_ == "advcl") if aim else ()


def is_an_end(clause: Token, words: CertaintyWords) -> bool:
    """Tell "if they are to win", what something is needed for, from "if they win | were to win"."""
    done = any(t.dep_ == "xcomp" and is_infinitive(t) for t in clause.rights)
    now = clause.tag_ in PRESENT and clause.lemma_.lower() in words.copulas
    return now and done and not any(t.dep_ in {"acomp", "attr"} for t in clause.rights)


def condition_behind(verb: Token, words: CertaintyWords) -> Token | None:
    """Give the verb of a condition right behind a clause that a parser hung on a later verb.

    "They will move unless Poe stays after it was | clear": it takes it for one before "was".
    """
    if not is_modal(verb):
        return None
    for token in verb.doc[verb.i + 1 : min(verb.i + FAR, verb.sent.end)]:
        if token.is_punct or token.tag_ in FINITE or token.dep_ == "cc":
            return None
        if token.dep_ == "mark" or token.tag_ in {"WRB", "WP", "WDT"}:
            clause = token.head
            later = clause.dep_ == "advcl" and clause.head.i > clause.i > token.i
            known = token.dep_ == "mark" and token.lower_ in words.conditions
            return clause if later and known else None
    return None


def condition_before(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the verb of the condition that stands before a clause: "If it rains, the crew rests"."""
    who = own_subject(verb)
    if who is None or who.i > verb.i:
        return None
    before = (t for t in children(verb) if t.dep_ == "advcl" and t.right_edge.i < who.left_edge.i)
    marks = (m for t in before for m in children(t) if m.dep_ in {"mark", "advmod"})
    return next((m.head for m in marks if m.lower_ in pack.certainty.conditions), None)


def condition_of_row(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the condition before a row of clauses, of which this is not the first; else None.

    "If it rains, the pier will close and | the crew will go", "and Poe says | the crew will go".
    """
    told = verb.dep_ == "ccomp" and verb.head.lemma_.lower() in pack.speech.saying
    clause = verb.head if told else verb
    for _ in range(DEPTH):
        if clause.dep_ != "conj" or clause.head.i > clause.i:
            return None
        joins = [t for t in children(clause.head) if t.dep_ == "cc" and t.i < clause.i]
        clause = clause.head
        if not joins or any(t.lower_ not in pack.amounts.both for t in joins):
            return None
        if (condition := condition_before(clause, pack)) is not None:
            return condition
    return None


def limit_end(part: Token) -> int:
    """Give the index after a phrase, without a mark that closes it, or an aside behind a mark.

    "In Norland, where few vote, turnout fell" is told of Norland, "in Elm, Ohio," of all of it;
    so is "under the deal - which cost $5m - two men will go" of the deal.
    """
    doc, last = part.doc, part.right_edge.i
    phrase = doc[part.i : min(last, part.i + FAR)]
    for comma in (t.i for t in phrase if t.text == "," or is_dash(t)):
        aside = doc[comma + 1 : last + 1]
        above = next((t for t in aside if not comma < t.head.i <= last), None)
        named = above is not None and above.pos_ == "PROPN" and len(aside) <= NAME
        row = any(t.pos_ == "CCONJ" for t in aside[:ROW])
        if above is None or named or (row and above.dep_ == "appos"):
            continue
        if above.dep_ in ASIDES and part.i < above.head.i:
            return comma
    return last + (part.right_edge.pos_ != "PUNCT")


def names_some(part: Token, pack: LanguagePack) -> bool:
    """Tell whether a phrase names a place, or several of which a clause tells one.

    "In Sudria", "in parts of Sudria", "of the two banks", "at 9 of the stores". So does, of what
    took place, an adverb that says it is only told.
    """
    if is_hearsay(part, pack):
        return True
    noun = next((t for t in part.rights if t.dep_ == "pobj"), part)
    if part.lower_ in pack.amounts.sets:
        return True
    counts = noun.pos_ == "NUM" or any(t.dep_ == "nummod" for t in noun.lefts)
    if counts and kind_of(noun, pack) not in TIMES:
        return True
    return _is_place(noun, pack)


def _is_place(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun names a place, or a part of one, and nothing that was done or said there."""
    if kind_of(noun, pack) == "place":
        return True
    lemma, speech = noun.lemma_.lower(), pack.speech
    if (
        noun.pos_ != "NOUN"
        or lemma in pack.events.nouns
        or lemma in speech.nouns | speech.documents
    ):
        return False
    of = (t for t in noun.rights if t.dep_ == "prep" and t.i == noun.i + 1)
    names = nouns_under(of)
    return any(kind_of(t, pack) == "place" for t in names)


def _goes_on(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause goes on with the one before: it has no subject of its own, or "and" joins.

    "But" sets it against that: "in Sudria sales fell, but exports rose".
    """
    if verb.dep_ != "conj" or verb.head.pos_ not in VERBAL:
        return False
    joins = [t for t in children(verb.head) if t.dep_ == "cc" and t.i < verb.i]
    plain = bool(joins) and all(t.lower_ in pack.amounts.both for t in joins)
    return own_subject(verb) is None or plain
