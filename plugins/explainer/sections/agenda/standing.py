"""Standing: a bill or deal named before that is still to be dealt with, told with its clause.

"The agreement" says too little alone; "the council is to discuss the agreement" tells what is on
the table.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.sections.agenda.ahead import AHEAD, is_ahead, is_denied
from explainer.sections.agenda.dealing import is_body, is_official, ways_of
from explainer.sections.agenda.deciding import way_to_deciders
from explainer.sections.agenda.found import Found, matter_of, prepositions, under
from explainer.text.status import status_of
from explainer.text.syntax.features import has_the, is_pointing
from explainer.text.syntax.parts import is_passive, nouns_under, object_of
from explainer.text.syntax.subjects import agent_of, own_subject, subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

LONGEST = 18
"""Words; a longer clause is a sentence and no heading."""
PRONOUNS = frozenset({"PRP", "PRP$", "WP", "WDT"})
"""Tags of words that point to what stands before."""


def awaiting(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'the council is to discuss the deal', 'the deal needs the approval of A'."""
    for way in (_dealt, _approved, _brought, _due):
        start, end = way(verb, pack)
        if 3 < end - start <= LONGEST and _is_readable(words := verb.doc[start:end]):
            yield Found(words, verb, "still-to-pass")
            return


def _is_standing(noun: Token | None, pack: LanguagePack) -> bool:
    """Whether a noun is for a bill, a deal or a lawsuit that the article has named before."""
    if noun is None or noun.pos_ != "NOUN" or not has_the(noun):
        return False
    words = pack.agenda
    return noun.lemma_.lower() in either(
        words.bills, words.plans, words.settlements, words.lawsuits, words.bids
    )


Ends = tuple[int, int]
NONE: Ends = (0, 0)


def _dealt(verb: Token, pack: LanguagePack) -> Ends:
    """Where "| the council is to discuss the deal | on Monday" starts and ends."""
    ways = ways_of(verb, pack)
    if ways is None or not is_ahead(verb, pack):
        return NONE
    things = [matter_of(verb) if "" in ways else None]
    things += [under(t) for t in prepositions(verb, ways)]
    thing = next((t for t in things if t is not None and _is_standing(t, pack)), None)
    if thing is None:
        return NONE
    doer = agent_of(verb) if is_passive(verb) else own_subject(verb) or subject_of(verb)
    if doer is None or not (is_body(doer, pack) or is_official(doer, pack)):
        return NONE
    first, last = (thing, doer) if is_passive(verb) else (doer, thing)
    return first.left_edge.i, _end_of(last, pack) if first.i < verb.i < last.i else 0


def _approved(verb: Token, pack: LanguagePack) -> Ends:
    """Where "| the deal needs the approval of the council | in May" starts and ends."""
    words, subject = pack.agenda, own_subject(verb)
    if not _is_standing(subject, pack) or subject is None or is_denied(verb, pack):
        return NONE
    if status_of(verb, pack) not in AHEAD | {"ongoing"}:
        return NONE
    approval = object_of(verb) if verb.lemma_.lower() in words.needing else None
    for state in verb.rights:
        if state.dep_ == "acomp" and state.lower_ in words.subjected:  # "is subject | to"
            approval = next(nouns_under(prepositions(state, words.joining)), None)
    if approval is None or approval.lemma_.lower() not in words.approvals:
        return NONE
    links = either(words.of, words.authors)
    by = [n for t in (*approval.rights, *verb.rights) if t.lower_ in links and (n := under(t))]
    by += [t for t in approval.lefts if t.dep_ in ("compound", "amod", "poss")]
    return subject.left_edge.i, max(_end_of(t, pack) for t in (*by, approval)) if by else 0


def _brought(verb: Token, pack: LanguagePack) -> Ends:
    """Where "| the bill goes to the senate | next" starts and ends."""
    thing = subject_of(verb)
    if not _is_standing(thing, pack) or thing is None or is_denied(verb, pack):
        return NONE
    way = way_to_deciders(verb, pack) if is_ahead(verb, pack) else None
    if way is None and verb.lemma_.lower() in pack.agenda.moving and verb.tag_ == "VBZ":
        ways = prepositions(verb, pack.agenda.joining)
        known = (t for t in ways if (n := under(t)) and _may_settle(n, pack))
        way = next(known, None)
    noun = under(way) if way is not None else None
    return (thing.left_edge.i, _end_of(noun, pack)) if noun is not None else NONE


def _may_settle(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun is for who decides, or for a vote: "goes to | a referendum"."""
    return is_official(noun, pack) or noun.lemma_.lower() in pack.agenda.polls


def _due(verb: Token, pack: LanguagePack) -> Ends:
    """Where "| the bill is due to be voted on | on Monday" starts and ends, whoever does it.

    So with a case that a court is to hear. Only a day tells that it is set down for it.
    """
    words, lemma = pack.agenda, verb.lemma_.lower()
    heard = lemma in words.hearing
    if not heard and not (is_passive(verb) and lemma in _settling(pack)):
        return NONE
    thing = matter_of(verb)
    if thing is None or status_of(verb, pack) not in AHEAD or is_denied(verb, pack):
        return NONE
    case = heard and thing.lemma_.lower() in words.cases and has_the(thing)
    if not (case or (not heard and _is_standing(thing, pack))):
        return NONE
    if not any(kind_of(t, pack) == "date" for t in verb.subtree):
        return NONE
    doer = None if is_passive(verb) else subject_of(verb)
    if doer is not None and not is_official(doer, pack):
        return NONE
    first, last = (thing, verb) if doer is None else (doer, thing)
    led = (t.i + 1 for t in verb.rights if t.i == verb.i + 1 and t.n_rights == 0)  # "voted | on"
    end = next(led, verb.i + 1) if last == verb else _end_of(last, pack)
    by = agent_of(verb) if last == verb else None
    end = _end_of(by, pack) if by is not None and is_official(by, pack) else end
    return (first.left_edge.i, end) if first.i < verb.i <= last.i else NONE


def _settling(pack: LanguagePack) -> frozenset[str]:
    """Verbs for what a body does with a bill: "consider", "debate", "vote"."""
    words = pack.agenda
    return either(words.body_verbs, words.voting, words.speaking) - words.electing


def _end_of(noun: Token, pack: LanguagePack) -> int:
    """Where a noun ends with what tells which one it is, without a time or a place."""
    end = noun.i + 1
    for part in noun.rights:
        if part.dep_ != "prep" or part.lower_ not in pack.agenda.of or part.left_edge.i != end:
            break
        end = part.right_edge.i + 1
    return end


def _is_readable(words: Span) -> bool:
    """Whether no word of a clause points to what stands before, and no comma cuts it."""
    return all(
        t.tag_ not in PRONOUNS and t.text != "," and not (t.dep_ == "det" and is_pointing(t))
        for t in words
    )
