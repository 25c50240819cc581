"""Why and how: the cause, the purpose, the occasion and the means of the main event."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.glance.clause import Clause
from explainer.sections.glance.event import CONTENT, OPENING, MainEvent
from explainer.sections.glance.motive import (
    cause_of_death,
    chain_of,
    driven,
    grievance,
    reproach,
    response,
    told_behind,
)
from explainer.sections.glance.parts import MARKS, is_named
from explainer.text.attribution.scene import scene_of
from explainer.text.syntax.clauses import (
    FINITE,
    NOUNS,
    SUBJECTS,
    ancestors,
    children,
    is_infinitive,
)
from explainer.text.syntax.groups import groups_in
from explainer.text.syntax.parts import is_passive, whole_of
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.glance import GlanceWords
    from explainer.model import Reading

SHORTEST = 3
"""Words; a shorter purpose says nothing."""
WHOM = 10
"""Words from the verb that makes somebody act to what they do, at most."""
PHRASE = NOUNS | {"ADJ", "ADP", "CCONJ", "DET", "NUM", "PRON", "PART"}
"""Parts of speech of whom it makes act: "all clerks of the guild"."""


def why(reading: Reading, event: MainEvent) -> Span | None:
    """Give the cause, the purpose or, in a headline, the occasion of the event."""
    words, doc = reading.pack.glance, reading.doc
    strong = (*words.cause_openers, *words.purpose_openers)
    if event.head is not None:
        phrases = (*strong, *words.occasions)
        found = _opened(doc[event.head.predicate : event.head.end], phrases)
        others = (_is_only_before, _is_rival, _is_place_or_time)
        if found is not None and not any(other(found, reading) for other in others):
            return doc[found.start : _second_deed(found, event.head.end)]
    told = [c for c in event.clauses if c is event.head or _is_told_by(event, c)]
    blamed = [b for c in told if (b := reproach(c, reading)) is not None]
    if blamed:
        return max(blamed, key=len)  # the lead says more: "for fraud", "on charges of selling it"
    for clause in told:
        if found := _purpose(clause, reading.pack) or driven(clause, reading.pack):
            return found
        if (found := grievance(clause, reading.pack)) is not None:
            return found
    for span in reading.spans[1 if event.head else 0 : OPENING]:
        found = _opened(span, strong)
        if found is None or scene_of(reading).is_quoted(found[0]):
            continue
        if event.closeness(found[0]):
            return found
    lead = event.lead
    found = response(lead, event, reading.pack) if lead is not None and lead in told else None
    return found or told_behind(reading, event) or cause_of_death(reading, event)


def _second_deed(found: Span, end: int) -> int:
    """Where a reason ends before what a headline goes on with: "over an ad | , vows to run it"."""
    doc = found.doc
    commas = (t.i for t in doc[found.start : end - 1] if t.text == ",")
    return next((i for i in commas if doc[i + 1].tag_ in FINITE), end)


def _is_only_before(found: Span, reading: Reading) -> bool:
    """Tell "died after collapsing", which came first, from "jailed after stealing it", a reason.

    What was done to somebody has its reason in what he did.
    """
    link, events = found[0], reading.pack.events
    gerund = next((t for t in children(link) if t.dep_ == "pcomp" and t.tag_ == "VBG"), None)
    passive = link.head.tag_ == "VBN" or is_passive(link.head)
    return link.lower_ in events.after and gerund is not None and not passive


def _is_rival(found: Span, reading: Reading) -> bool:
    """Tell whether an opener stands between two persons and nothing else: "picks Roe | over Poe".

    Who is one of two that one chose between is no reason, nor is what was not chosen.
    """
    pack, link = reading.pack, found[0]
    chose = any(t.lemma_.lower() in pack.glance.preferring for t in ancestors(link))
    if chose and link.dep_ == "prep" and link.lower_ not in pack.events.after:
        return True
    before = found.doc[max(0, found.start - 1)]
    named = all(is_named(t, reading.pack) for t in found[1:])
    return named and is_named(before, reading.pack)


def _is_place_or_time(found: Span, reading: Reading) -> bool:
    """Tell whether an opener only says where or how late: "flies over Norland", "after two years".

    A place name alone tells no reason, nor does a time off: "over the break"; nor what something
    came so long after: "fails a minute after lift-off". Nor does what is done all the same: "shuts
    it over objections".
    """
    before = found.doc[max(0, found.start - 1)]
    measured = any(t.dep_ in {"det", "nummod"} for t in before.lefts)
    if measured and kind_of(before, reading.pack) in TIMES:
        return True
    whole = next((t for t in found[0].rights if t.dep_ in {"pobj", "pcomp"}), found[-1])
    if whole.lemma_.lower() in reading.pack.glance.pauses | reading.pack.glance.defied:
        return True
    return kind_of(whole, reading.pack) in {"place", *TIMES}


def _is_told_by(event: MainEvent, lead: Clause) -> bool:
    """Tell whether a lead is about the headline's event: why fans came is not why a float rolls."""
    if event.head is None or event.head.verb is None or lead.verb is None:
        return True
    acting = lead.verb.doc[lead.start : lead.predicate]
    return event.names(lead.verb) or any(event.names(t) for t in acting if t.pos_ in CONTENT)


def _purpose(clause: Clause, pack: LanguagePack) -> Span | None:
    """The infinitive that tells what a verb is done for: "flies to Oslo to meet"."""
    for verb, child in ((v, c) for v in chain_of(clause) for c in v.rights):
        if child.dep_ != "advcl" or not is_infinitive(child):
            continue
        if _is_turn(child) or _is_outcome(verb, child, pack) or child.left_edge.tag_ == "RB":
            continue  # "only to lose it"
        if _is_called_for(child, pack) or _is_made_to(child, pack):
            continue
        if len(list(child.subtree)) >= SHORTEST and not _completes_a_noun(child, pack):
            return whole_of(child)
    return None


def _is_outcome(verb: Token, infinitive: Token, pack: LanguagePack) -> bool:
    """Tell whether an infinitive is what came of it: "beat 60 others to reach the final".

    Or what somebody is chosen for, or the first of: "was elected to lead it", "the latest to win",
    "approves the first drug to slow it".
    """
    words = pack.glance
    won = verb.lemma_.lower() in words.winning and infinitive.lemma_.lower() in words.gains
    chosen = is_passive(verb) and verb.lemma_.lower() in pack.names.appointing
    ones = [c for c in verb.rights if c.dep_ == "attr"]
    ones += [c for c in verb.rights if c.dep_ == "dobj" and c.i + 1 == infinitive.left_edge.i]
    told = (t for c in ones for t in c.lefts)
    return won or chosen or any(t.tag_ == "JJS" or t.ent_type_ == "ORDINAL" for t in told)


def _is_called_for(infinitive: Token, pack: LanguagePack) -> bool:
    """Tell whether an infinitive is what somebody shall do: "calls for Dan Crow to quit"."""
    start = infinitive.left_edge
    before = (start.nbor(-1), *ancestors(start.nbor(-1))) if start.i else ()
    return any(
        link.dep_ == "prep"
        and link.lower_ in pack.agenda.up_for
        and link.right_edge.i == start.i - 1
        and link.head.lemma_.lower() in pack.agenda.pressing
        for link in before
    )


def _is_made_to(infinitive: Token, pack: LanguagePack) -> bool:
    """Tell whether it is what others shall or may do by it: "passed a law forcing firms to pay"."""
    words, start = pack.certainty, infinitive.left_edge.i
    before = infinitive.doc[max(infinitive.sent.start, start - WHOM) : start]
    making = next((t for t in reversed(before) if t.pos_ not in PHRASE or t.tag_ == "VBG"), None)
    makes = either(words.followed, words.letting, pack.amounts.requiring)
    if making is None or making.tag_ != "VBG" or making.i + 1 == start:
        return False
    return making.lemma_.lower() in makes and making.nbor(-1).pos_ in NOUNS


def _is_turn(infinitive: Token) -> bool:
    """Tell whether an infinitive is how it is told and no purpose: ", to be fair"."""
    first, parts = infinitive.left_edge.i, [t for t in infinitive.rights if not t.is_punct]
    bare = bool(parts) and all(t.dep_ == "acomp" and t.n_rights == 0 for t in parts)
    return first > 0 and infinitive.doc[first - 1].text == "," and bare


def _completes_a_noun(infinitive: Token, pack: LanguagePack) -> bool:
    """Tell "in a push to broker peace", "gave it powers to act" from a purpose.

    So "looks for pace to quicken".
    """
    start = infinitive.left_edge
    before = start.doc[start.i - 1] if start.i else start
    if before.text in MARKS and before.i:
        before = before.nbor(-1)
    own = any(c.dep_ in SUBJECTS for c in children(infinitive))
    named = before.lemma_.lower() in pack.glance.entitling
    return own or (before.pos_ == "NOUN" and (named or before.dep_ == "pobj"))


def _opened(span: Span, phrases: Iterable[tuple[str, ...]]) -> Span | None:
    """The words from the first of some openers to the end of what it opens."""
    for start, behind in groups_in(span, phrases):
        if start <= span.start or behind >= span.end or _is_owed(span.doc[start], behind):
            continue
        first = span.doc[start]
        top = first.head if first.dep_ == "mark" else first
        last = span.doc[behind - 1]  # "in protest | at a law", which a parse may part
        end = min(max(top.right_edge.i + 1, last.right_edge.i + 1), span.end)
        if end > behind:
            return span.doc[start:end]
    return None


def _is_owed(first: Token, behind: int) -> bool:
    """Tell "due to open" from "due to rain"."""
    return behind == first.i + 2 and first.doc[behind - 1].pos_ == "PART"


def how(clause: Clause, words: GlanceWords) -> Span | None:
    """Give the means: what was done to do it ("by ramming a gate")."""
    if clause.verb is None:
        return None
    for child in children(clause.verb):
        if child.i < clause.verb.i or child.lower_ not in words.manner_prepositions:
            continue
        passive = clause.verb.tag_ == "VBN" and child.dep_ in {"agent", "prep"}
        acting = any(c.dep_ == "pcomp" for c in children(child)) and not passive
        end = min(child.right_edge.i + 1, clause.end)
        if acting and end > child.i + 1:
            return child.doc[child.i : end]
    return None
