"""Occasion: the clause behind a lead that tells what it came of, or what came about with it.

"Roe scored twice | as Elm won", "Nine died | when a bus overturned", "Shares fell | after Acme cut
its forecast": without it the main event is lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.names.results import is_score
from explainer.text.somebody import may_act
from explainer.text.syntax.clauses import (
    RELATIVES,
    STATES,
    SUBJECTS,
    auxiliaries,
    children,
    is_finite,
)
from explainer.text.syntax.features import has_an
from explainer.text.syntax.halves import listed_end
from explainer.text.tokens import Tokens

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from explainer.language.pack import LanguagePack

LONGEST = 42
"""Tokens of a lead with its occasion; of a longer one the main clause is told alone."""
BELOW = frozenset({"conj", "acl", "xcomp", "ccomp"})
"""Dependencies of a verb below the main one that may have the occasion."""
BREAKS = frozenset({",", ";", ":", "—", "–", "(", "..."})
"""Marks behind which a clause only goes on with side remarks."""


def occasion_of(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the verb of the clause that tells on what occasion something came about.

    It may hang on a second verb, or on what is told of somebody: "Two died | and five are missing
    after a boat sank", "were among those | killed when a bus overturned". Behind a comma "as" tells
    only what goes on besides: "will meet, as both try to end the row".
    """
    words = either(pack.glance.along, pack.events.after)
    for part in verb.doc[verb.i + 1 : min(verb.right_edge.i + 1, verb.i + LONGEST)]:
        above = part.head
        if part.dep_ != "advcl" or part.i < above.i or not (is_finite(part) or _is_past(part)):
            continue
        opens = part.left_edge.lower_ in words and any(t.dep_ in SUBJECTS for t in part.lefts)
        besides = is_along(part, pack) and part.doc[part.left_edge.i - 1].text == ","
        if opens and not besides and (above == verb or above.dep_ in BELOW):
            return part
    return None


def _is_past(verb: Token) -> bool:
    """Tell whether a participle is a past form taken for one: "after a boat | capsized |"."""
    does = any(t.dep_ == "nsubj" for t in verb.lefts)
    return verb.tag_ == "VBN" and does and not auxiliaries(verb)


def is_along(clause: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause is of the same moment as what it hangs on: "when a bus overturned"."""
    return clause.left_edge.lower_ in pack.glance.along


def is_toll(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a lead tells of those who came to harm by something: "nine died", "are missing".

    What they came to harm by is the event, and its day and place are those of the news.
    """
    states = (t for t in verb.rights if t.dep_ in STATES)
    harmed = verb.lemma_.lower() in either(pack.amounts.harming, pack.events.toll)
    harmed = harmed and verb.lemma_.lower() not in pack.glance.convicting  # "were arrested"
    return harmed or any(t.lower_ in pack.amounts.harmed for t in states)


def may_harm(subject: Token, lead: Token, pack: LanguagePack) -> bool:
    """Tell whether a subject behind a lead about harm may be what did it: "the hill", "the blaze".

    Nobody who acts is, nor an event of another kind than those of the lead: "the funeral".
    """
    deeds, noun = pack.events.nouns, subject.lemma_.lower()
    if subject.pos_ != "NOUN" or may_act(subject, pack):
        return False
    told = {deeds.get(t.lemma_.lower()) for t in lead.sent}
    return noun not in deeds or deeds[noun] in told or subject.lower_ in pack.time.befalling


def own_occasion(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the occasion of a lead where it is one event with it; None where it came before."""
    clause = occasion_of(verb, pack)
    if clause is None or not (is_along(clause, pack) or is_toll(verb, pack)):
        return None
    return clause


def _harm_behind(verb: Token, pack: LanguagePack) -> Token | None:
    """The participle by which people came to harm: "a bomb went off, | killing two people"."""
    parts = (t for t in children(verb) if t.dep_ == "advcl" and t.tag_ == "VBG" and t.i > verb.i)
    bare = (t for t in parts if not any(c.dep_ in {*SUBJECTS, "mark"} for c in t.lefts))
    return next((t for t in bare if _harms(t, pack)), None)


def _telling(verb: Token, end: int) -> Token | None:
    """The clause that alone tells which object: "approved a bill on Monday | that bans it".

    Of what has an article or a number only, and no comma before the clause.
    """
    for noun in verb.rights:
        if noun.dep_ != "dobj" or not (has_an(noun) or any(t.dep_ == "nummod" for t in noun.lefts)):
            continue
        told = (t for t in noun.rights if t.dep_ == "relcl" and t.left_edge.i in {end, end + 1})
        clause = next((t for t in told if t.left_edge.tag_ in RELATIVES), None)
        if clause is not None and clause.doc[clause.left_edge.i - 1].text != ",":
            return clause
    return None


def _harms(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a verb does harm to people, or leaves them harmed: "leaving two | dead"."""
    if verb.lemma_.lower() in either(pack.amounts.harming, pack.events.toll):
        return True
    below = (t for part in verb.rights for t in (part, *part.rights, *part.lefts))
    return any(t.dep_ in STATES | {"amod"} and t.lower_ in pack.amounts.harmed for t in below)


def harms(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause or what came of it tells that people came to harm."""
    clauses = (verb, occasion_of(verb, pack))
    told = any(is_toll(t, pack) for t in clauses if t is not None)
    return told or _harm_behind(verb, pack) is not None


def told_end(span: Span, start: int, end: int, verb: Token, pack: LanguagePack) -> int:
    """Give where a lead ends with its occasion; ``end`` where it has none, or a long one."""
    clause = occasion_of(verb, pack) or _harm_behind(verb, pack) or _telling(verb, end)
    first = clause.left_edge.i if clause is not None else end
    if clause is None or first < end - 1:
        return end
    near = clause.head == verb or clause.dep_ == "relcl" or clause.head.dep_ == "conj"
    if first > end + 1 and not near:
        return end  # of what is only told besides
    behind = min(clause.right_edge.i + 1, span.end)
    at = clause.i + 1
    tokens = Tokens.of(span.doc, pack.labels)
    while at < behind and (span.doc[at].text not in BREAKS or is_score(tokens, at + 1)):
        at += 1
    whole = scores_end(span.doc, listed_end(span.doc, at, pack), span.end, pack)
    while span.doc[whole - 1].is_punct and not span.doc[whole - 1].is_quote:
        whole -= 1
    return whole if whole - start <= LONGEST else end


def scores_end(doc: Doc, end: int, last: int, pack: LanguagePack) -> int:
    """Give the end of a clause behind all sets of its result: "won 6-4 |, 3-6, 7-5"."""
    if end >= last or doc[end].text != ",":
        return min(end, last)
    tokens = Tokens.of(doc, pack.labels)
    while end < last and doc[end].text == "," and is_score(tokens, end + 1):
        end += 4
    return min(end, last)
