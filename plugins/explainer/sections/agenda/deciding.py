"""Deciding: what is brought before those who decide: "will put A to a vote", "needs approval"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.sections.agenda.ahead import AHEAD, is_ahead, is_denied
from explainer.sections.agenda.dealing import is_at_meeting, is_body, is_official
from explainer.sections.agenda.deeds import deed_of
from explainer.sections.agenda.found import Found, found_at, matter_of, prepositions, under
from explainer.sections.agenda.private import is_private
from explainer.text.status import status_of
from explainer.text.syntax.clauses import NOUNS, RELATIVES, is_infinitive
from explainer.text.syntax.features import is_an
from explainer.text.syntax.parts import has_not, is_passive, object_of
from explainer.text.syntax.perfects import is_present_perfect
from explainer.text.syntax.subjects import antecedent_of, subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

SOUGHT = AHEAD | {"ongoing", "possible"}
"""Statuses of what somebody tries to get and may not have yet."""


def brought(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'A will be put to a vote', 'A goes before the council', 'has tabled a bill to A'."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    if lemma not in either(words.tabling, words.coming, words.holding, words.submitting):
        return
    thing = subject_of(verb) if lemma in words.coming else matter_of(verb)
    if thing is not None and thing.tag_ in RELATIVES:
        thing = antecedent_of(thing)  # "a budget that she will present to the council"
    if thing is None or thing.pos_ == "PROPN" or is_private(thing, pack):
        return  # "Roe goes before the court"
    if thing.left_edge.tag_ == "PRP$" or _is_any(thing):
        return
    if lemma in words.tabling and thing.lemma_.lower() in words.bills:
        done = is_present_perfect(verb, pack.certainty) and not is_denied(verb, pack)
        if done or is_ahead(verb, pack):
            yield from found_at(thing, verb, "will-deal-with", pack)
        return
    link = way_to_deciders(verb, pack)
    if link is None and _comes_up(verb, pack) and is_ahead(verb, pack):
        yield from found_at(thing, verb, "will-raise", pack)
    due = any(t.dep_ == "acomp" and t.lower_ in words.due for t in verb.rights)
    if link is None or not (due or is_ahead(verb, pack)):
        return
    for found in found_at(thing, verb, "will-deal-with", pack):
        inside = found.words.start < link.i < found.words.end
        span = verb.doc[found.words.start : link.i] if inside else found.words
        yield Found(span, verb, found.rule)


def _comes_up(verb: Token, pack: LanguagePack) -> bool:
    """Whether something will be spoken of at a meeting just told of: "fares will come up, too"."""
    words, start = pack.agenda, verb.sent.start
    behind = verb.doc[verb.i + 1 : verb.i + 2]  # not "will be vital up and down the ballot"
    up = any(t.lower_ in words.up for t in behind)
    if verb.lemma_.lower() not in words.coming or verb.pos_ == "AUX" or not up:
        return False
    before = verb.doc[verb.doc[start - 1].sent.start if start else start : verb.sent.end]
    return any(t.lemma_.lower() in words.meetings and t.pos_ in NOUNS for t in before)


def way_to_deciders(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the word before those who are to decide, or their vote: "put | to a referendum"."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    bodies = either(words.bodies, words.meetings) if lemma in words.submitting else words.polls
    thing = matter_of(verb)
    behind = [*prepositions(verb, words.joining)]
    if thing is not None:  # "put the split | to shareholders"
        behind += prepositions(thing, words.joining)
    ways = [(link, bodies) for link in behind]
    if lemma in words.coming:
        up = any(t.lower_ in words.up for t in verb.rights)
        ways += [(link, words.polls) for link in prepositions(verb, words.up_for) if up]
        due = [t for t in verb.rights if t.dep_ == "acomp" and t.lower_ in words.due]
        before = (t for one in (verb, *due) for t in prepositions(one, words.pending_before))
        ways += [(link, words.bodies) for link in before]
        ways += [(link, words.meetings) for link in behind if _is_bare(link)]
    elif lemma in words.holding and is_passive(verb):  # "is scheduled for debate"
        ways = [(t, words.meetings) for t in prepositions(verb, words.up_for) if _is_bare(t)]
    elif lemma not in words.submitting:
        return None
    nouns = ((link, under(link), known) for link, known in ways)
    return next((a for a, noun, known in nouns if noun and noun.lemma_.lower() in known), None)


def _is_bare(link: Token) -> bool:
    """Whether a preposition leads to one word alone: "for debate"."""
    noun = under(link)
    return noun is not None and noun.n_lefts == 0


def _is_any(thing: Token) -> bool:
    """Whether something is one of its kind of which no more is told: "a dog"."""
    return is_an(thing.left_edge) and thing.left_edge.i == thing.i - 1 and thing.n_rights == 0


def approved(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'will seek approval for A', 'A needs the approval of parliament'."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    if lemma not in either(words.applying, words.granting, words.seeking, words.needing):
        return
    applies = lemma in words.applying
    thing = _applied_for(verb, pack) if applies else object_of(verb)
    if thing is None or thing.lemma_.lower() not in words.approvals or has_not(verb):
        return
    if lemma in words.granting and is_ahead(verb, pack):
        who = subject_of(verb)
        ways = (t for t in verb.rights if t.lower_ in words.joining and t.i > thing.i)
        for way in ways if who is not None and is_body(who, pack) else ():
            yield from found_at(under(way), verb, "will-deal-with", pack)
        return
    who = subject_of(verb)
    if applies and (who is None or kind_of(who, pack) == "person" or who.tag_ == "PRP"):
        return  # "she has applied for permission to marry"
    applied = applies and is_present_perfect(verb, pack.certainty)
    seeks = applies or lemma in words.seeking
    if seeks and (applied or _is_sought(verb, pack)):
        beside = chain.from_iterable(
            link.subtree
            for link in (*thing.rights, *verb.rights)
            if link.lower_ in either(words.sources, words.of)
        )
        deeds = (t for t in (*thing.rights, *verb.rights) if is_infinitive(t))
        for span in (w for deed in deeds if deed.i > thing.i for w in deed_of(deed, pack)):
            yield Found(span, verb, "will-deal-with")
        for one in (thing, verb, *beside):
            for way in prepositions(one, words.up_for):
                yield from found_at(under(way), verb, "will-deal-with", pack)
    elif lemma in words.needing and status_of(verb, pack) in AHEAD | {"ongoing"}:
        subject, planned = subject_of(verb), either(words.bills, words.plans)
        decides = any(is_body(t, pack) for t in thing.subtree if t.i != thing.i)
        if subject is not None and decides and subject.lemma_.lower() in planned:
            yield from found_at(subject, verb, "will-deal-with", pack)


def _applied_for(verb: Token, pack: LanguagePack) -> Token | None:
    """What somebody applies for: "has applied for planning | permission"."""
    below = (n for link in prepositions(verb, pack.agenda.up_for) if (n := under(link)))
    noun = next(below, None)  # parsers take "planning" for a deed
    return object_of(noun) if noun is not None and noun.tag_ == "VBG" else noun


def _is_sought(verb: Token, pack: LanguagePack) -> bool:
    """Whether somebody seeks it now, will do so, or meets in order to."""
    status = status_of(verb, pack)
    if is_infinitive(verb) and verb.dep_ == "xcomp":
        return status_of(verb.head, pack) in AHEAD | {"ongoing"}  # not "vowed to seek approval"
    return status in SOUGHT or (status is None and is_infinitive(verb) and verb.dep_ == "advcl")


def raised(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'will raise A with the president', 'will bring up A at the summit'."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    if lemma not in words.raising:
        return
    particle = next((t.lower_ for t in verb.rights if t.dep_ == "prt"), "")
    thing = subject_of(verb) if is_passive(verb) else matter_of(verb)
    if words.raising[lemma] != particle or thing is None or not is_ahead(verb, pack):
        return
    links = (*verb.rights, *thing.subtree)
    partners = [under(t) for t in links if t.lower_ in words.parties]
    heard = any(n is not None and (n.ent_type_ or is_official(n, pack)) for n in partners)
    of = any(t.lower_ in words.of for t in thing.rights)
    heard = heard and thing.lemma_.lower() in words.concerns
    said = of and thing.lemma_.lower() in words.topics
    named = subject_of(verb)
    said = said or (
        of
        and thing.lemma_.lower() in words.concerns
        and named is not None
        and named.pos_ in ("PROPN", "PRON")
    )
    if said or heard or is_at_meeting(verb, pack):
        for found in found_at(thing, verb, "will-raise", pack):
            inside = (
                t.i for t in found.words if t.lower_ in words.parties and under(t) in partners
            )
            end = next(inside, found.words.end)
            yield Found(verb.doc[found.words.start : end], verb, found.rule)
