"""Tabled: what is on an agenda or a table, what topics include, what tops the talks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.sections.agenda.ahead import AHEAD, is_ahead, is_open
from explainer.sections.agenda.aims import announces_aims, is_of_aims
from explainer.sections.agenda.found import Found, found_at, matter_of, prepositions, under
from explainer.sections.agenda.questions import questions_of
from explainer.text.status import status_of
from explainer.text.syntax.clauses import NOUNS, RELATIVES, VERBAL, children, is_infinitive
from explainer.text.syntax.features import has_the, is_pointing, is_several
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.subjects import agent_of, antecedent_of, own_subject, subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

PREDICATES = frozenset({"prep", "acomp", "attr", "advmod", "oprd"})
SO = AHEAD | {"ongoing", "happened"}
"""Statuses of what is, was or will be so."""
LEAD = 16
"""Words between an announcement and its topics, or a verb and its agenda."""


def listed(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'topics include A and B', 'on the agenda are A and B', 'A ranks high on the agenda'."""
    if verb.lemma_.lower() in either(pack.agenda.listing, pack.agenda.placing):
        found = tuple(_listed(verb, pack))
        yield from found if found and _is_so(verb, pack) else ()


def _listed(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    words, lemma = pack.agenda, verb.lemma_.lower()
    subject = own_subject(verb) or subject_of(verb)
    said = [t for t in children(verb) if t.dep_ in PREDICATES]
    beside = [t for part in said for t in (part, *part.rights)]
    if lemma in words.placing:  # "bread stands on the table"
        beside = [t for t in beside if any(n.lemma_.lower() in words.agendas for n in t.subtree)]
    tabled = any(_is_on_table(t, pack) for t in beside)
    if (tabled or _is_at_issue(verb, pack)) and verb.nbor(1).lower_ in words.whether:
        for question in questions_of(verb, pack):
            yield Found(question, verb, "on-the-agenda")
    elif tabled and subject is not None and _are_all(subject, pack):
        return  # "all options are on the table"
    elif tabled:
        yield from found_at(subject or matter_of(verb), verb, "on-the-agenda", pack)
    elif any(t.dep_ == "attr" and _is_contested(t, pack) for t in said):
        yield from found_at(subject, verb, "topics-include", pack)
    elif subject is None or subject.i > verb.i or lemma in words.placing:
        return
    elif subject.lemma_.lower() in words.tops and _is_of_table(subject, pack):
        yield from found_at(matter_of(verb), verb, "tops-the-agenda", pack)
    elif _announces(subject, pack):
        yield from _ends_of(verb, pack) or found_at(_contents(verb), verb, "topics-include", pack)
    elif subject.lemma_.lower() in words.meetings and _covers(verb, pack):
        yield from found_at(_contents(verb), verb, "talks-cover", pack)


def _are_all(noun: Token, pack: LanguagePack) -> bool:
    """Whether it is all of something that says little: "all options"."""
    said = any(t.lower_ in pack.names.both for t in noun.lefts)
    return said and noun.lemma_.lower() in pack.agenda.empty


def _is_at_issue(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause opens with what is to be decided: "at issue is whether to close it".

    So "the issue before the court is whether".
    """
    links = [t for t in children(verb) if t.dep_ == "prep" and t.i < verb.i]
    opened = [t for t in links if t.left_edge.i == verb.sent.start and t.right_edge.i == verb.i - 1]
    if any((noun := under(t)) and noun.lemma_.lower() in pack.agenda.pending for t in opened):
        return True
    subject = own_subject(verb)
    if subject is None or subject.lemma_.lower() not in pack.agenda.announcers:
        return False
    words, link = pack.agenda, subject.nbor(1)
    body = under(link) if link.lower_ in either(words.pending_before, words.up_for) else None
    return body is not None and body.lemma_.lower() in pack.agenda.bodies


def _contents(verb: Token) -> Token | None:
    """What a verb lists: its object, or a deed ("include cutting fares")."""
    return matter_of(verb) or next(
        (t for t in verb.rights if t.dep_ in ("xcomp", "ccomp") and t.tag_ == "VBG"), None
    )


def _ends_of(verb: Token, pack: LanguagePack) -> tuple[Found, ...]:
    """The first and the last in "covers everything from A to B"; () where it names no ends."""
    thing = matter_of(verb)
    if thing is None or thing.lemma_.lower() not in pack.agenda.empty:
        return ()
    first = [t for one in (thing, verb) for t in prepositions(one, pack.agenda.sources)]
    both = [t for link in first for t in (link, *prepositions(link, pack.agenda.joining))]
    found = (f for t in both for f in found_at(under(t), verb, "topics-include", pack))
    return tuple(found)


def _is_so(verb: Token, pack: LanguagePack) -> bool:
    """Whether something is, or will be, on a table, and nobody doubts or denies it.

    What was so counts only where somebody says it: "he said fares were on the agenda".
    """
    helpers = [t for t in children(verb) if t.dep_ == "aux"]
    had = any(t.tag_ == "VBD" or t.lower_ in pack.agenda.advising for t in helpers)
    over = verb.tag_ == "VBD" and verb.dep_ != "ccomp"
    return not had and status_of(verb, pack) in (AHEAD | {"ongoing"} if over else SO)


def _covers(verb: Token, pack: LanguagePack) -> bool:
    """Whether a meeting will cover something: "the talks include the army" tells who talks."""
    return verb.lemma_.lower() in pack.agenda.covering and status_of(verb, pack) in AHEAD


def _is_on_table(token: Token, pack: LanguagePack) -> bool:
    """Whether a phrase says that something is on the agenda, or at its top."""
    words, noun = pack.agenda, under(token) if token.dep_ == "prep" else None
    if noun is None:
        return False
    if token.lower_ in words.among:
        if any(is_pointing(t) for t in noun.lefts):
            return False  # "among those items" points back
        behind = noun.nbor(1) if noun.i + 1 < noun.sent.end else noun
        if behind.tag_ in ("VBN", "VBD") and behind.pos_ == "VERB":
            return False  # "the topics dealt with in his songs"
        return noun.lemma_.lower() in words.topics or _announces(noun, pack)
    if token.head.lower_ in words.up and token.lower_ in words.up_for:
        return noun.lemma_.lower() in words.meetings
    if noun.lemma_.lower() in words.tops:
        return _is_of_table(noun, pack)
    if token.lower_ in words.below and noun.n_lefts == 0:
        return noun.lemma_.lower() in words.meetings  # "under discussion"
    return token.lower_ in words.on and (_is_table(noun, pack) or _is_list(noun, pack))


def _is_list(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun is for points to be dealt with: "the list of issues to be tackled"."""
    links = (t for t in noun.rights if t.lower_ in pack.agenda.of)
    inner = [n for t in links if (n := under(t)) is not None]
    listed = noun.lemma_.lower() in pack.agenda.lists
    return listed and any(_announces(n, pack) for n in inner)


def _is_of_table(top: Token, pack: LanguagePack) -> bool:
    """Whether the first place is that of an agenda: "at the very top of the agenda"."""
    inner = (t for link in top.rights for t in link.rights if t.dep_ == "pobj")
    return any(_is_table(t, pack) for t in inner)


def _is_table(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun is the agenda of a meeting, and not what somebody wants ("her agenda")."""
    words, owner = pack.agenda, next((t for t in noun.lefts if t.dep_ == "poss"), None)
    if noun.lemma_.lower() not in words.tables:
        return False
    if owner is None or kind_of(owner, pack) in ("organization", "date", "event"):
        return True
    return owner.lemma_.lower() in words.meetings | words.bodies


def _announces(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun announces topics: an agenda, or points that are on a table."""
    words, lemma = pack.agenda, noun.lemma_.lower()
    naming = [t for t in noun.lefts if t.dep_ in ("compound", "nmod")]
    if lemma in words.agendas:
        return _is_table(noun, pack) and not any(t.ent_type_ for t in naming)
    if lemma in words.demands or _is_contested(noun, pack):
        return True
    if announces_aims(noun, pack):
        return True
    if noun.tag_ == "PRP":
        return _is_to_be_dealt_with(noun, pack)
    if lemma in words.topics and not naming and status_of(noun.head, pack) in AHEAD:
        return True  # but "the weapons issue will be the benchmark" names one itself
    below = [t for t in noun.subtree if t.i != noun.i]
    inner = [t.lemma_.lower() for t in below]
    held = either(words.tables, words.meetings, words.business)
    tabled = any(t in held for t in inner)
    tabled = tabled or any(t.lemma_.lower() in words.dealing and is_infinitive(t) for t in below)
    return lemma in words.announcers and (tabled or _is_to_be_dealt_with(noun, pack))


def _is_contested(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun is for what two sides disagree on: "sticking points", "points of dispute"."""
    words = pack.agenda
    if noun.lemma_.lower() not in words.contested:
        return False
    below = (n for t in noun.rights if t.lower_ in words.of and (n := under(t)))
    stuck = any(t.lower_ in words.contesting for t in noun.lefts)
    return stuck or any(n.lemma_.lower() in words.contention for n in below)


def _is_to_be_dealt_with(noun: Token, pack: LanguagePack) -> bool:
    """Whether the sentence before deals with them: "will discuss plans. The plans include"."""
    definite = has_the(noun)
    start = noun.sent.start
    if noun.tag_ == "PRP" and start > 0 and is_several(noun):
        before = noun.doc[start - 1].sent
        return _is_of_topics(before, pack) or is_of_aims(before, pack)
    if start > 0 and noun.i == start and noun.tag_ == "NNS":
        named = noun.lemma_.lower() in pack.agenda.topics  # "They meet on Monday. Topics include"
        return named and _is_of_meeting(noun.doc[start - 1].sent, pack)
    if not definite or start == 0 or any(t.dep_ not in ("det", "amod") for t in noun.children):
        return False
    before = noun.doc[start - 1].sent
    if noun.lemma_.lower() in pack.agenda.aims and is_of_aims(before, pack):
        return True
    for token in before:
        if token.dep_ == "dobj" and token.tag_[-1] == noun.tag_[-1]:
            verb, same = token.head, token.lemma_.lower() in pack.agenda.announcers
            if same and verb.lemma_.lower() in pack.agenda.dealing and is_ahead(verb, pack):
                return True
    return False


def _is_of_meeting(sentence: Span, pack: LanguagePack) -> bool:
    """Whether a sentence tells that people will meet: "leaders will hold talks in Elm"."""
    words = pack.agenda
    verbs = (t for t in sentence if t.pos_ in VERBAL and status_of(t, pack) in AHEAD)
    return any(
        v.lemma_.lower() in words.meeting
        or any(n.lemma_.lower() in words.meetings for n in v.subtree)
        for v in verbs
    )


def _is_of_topics(sentence: Span, pack: LanguagePack) -> bool:
    """Whether a sentence says that there are topics: "they have other topics to discuss"."""
    return any(
        t.dep_ in ("dobj", "attr")
        and t.tag_ == "NNS"
        and t.lemma_.lower() in pack.agenda.announcers
        and status_of(t.head, pack) in AHEAD | {"ongoing"}
        and any(d.lemma_.lower() in pack.agenda.dealing and is_infinitive(d) for d in t.rights)
        for t in sentence
    )


def topped(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'trade will top the agenda', 'trade is expected to dominate the talks'."""
    if verb.lemma_.lower() not in pack.agenda.topping:
        return
    passive = is_passive(verb)  # "a summit that will be dominated | by A"
    thing, who = matter_of(verb), agent_of(verb) if passive else subject_of(verb)
    if thing is not None and thing.tag_ in RELATIVES:
        thing = antecedent_of(thing)
    if thing is None:
        return
    table, status = _is_table(thing, pack), status_of(verb, pack)
    known = table or thing.lemma_.lower() in pack.agenda.meetings
    if known and status in (AHEAD | {"ongoing"} if table else AHEAD):
        yield from found_at(who, verb, "tops-the-agenda", pack)


def devoted(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'the session will be devoted to A'."""
    words, above = pack.agenda, verb.head if verb.dep_ == "acomp" else verb
    if verb.lemma_.lower() not in words.devoting:
        return
    met = subject_of(verb) or subject_of(above)
    if met is None:
        return
    if met.lemma_.lower() in words.meetings and status_of(above, pack) in AHEAD | {"ongoing"}:
        for link in prepositions(verb, words.joining):
            yield from found_at(under(link), verb, "talks-cover", pack)


def put(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'will put A at the top of the agenda'."""
    if verb.lemma_.lower() not in pack.agenda.putting:
        return
    thing = matter_of(verb)
    if thing is None:
        return
    behind = verb.doc[verb.i : min(verb.right_edge.i + 1, verb.i + LEAD)]
    if not any(t.lemma_.lower() in pack.agenda.agendas for t in behind):
        return  # "to put food on the table"
    if any(_is_on_table(t, pack) for t in verb.rights) and is_open(verb, pack):
        yield from found_at(thing, verb, "on-the-agenda", pack)


def placed(noun: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'they will meet with A high on the agenda'."""
    link = noun.head
    if noun.dep_ != "pobj" or link.lower_ not in pack.names.with_words or link.head.pos_ != "VERB":
        return
    behind = (t for n in (noun, *noun.conjuncts) for t in n.rights if t.dep_ == "prep")
    place = next((t for t in behind if _is_on_table(t, pack)), None)
    if place is None or not (is_open(link.head, pack) or is_ahead(link.head, pack)):
        return
    for found in found_at(noun, link, "on-the-agenda", pack):
        end = min(found.words.end, place.i)
        while end > found.words.start and noun.doc[end - 1].pos_ in ("ADV", "ADJ"):
            end -= 1
        if end > found.words.start:
            yield Found(noun.doc[found.words.start : end], link, found.rule)


def ranging(noun: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'issues to be discussed range from A to B', where parsers see no verb in "range"."""
    words = pack.agenda
    if noun.lemma_.lower() not in words.ranging or noun.i + 1 >= noun.sent.end:
        return
    before = noun.doc[max(noun.sent.start, noun.i - LEAD) : noun.i]
    nouns = (t for t in before if t.pos_ in NOUNS)
    subject = next((t for t in nouns if t.lemma_.lower() in words.announcers), None)
    if subject is None or not _announces(subject, pack):
        return
    behind = noun.doc[noun.i + 1 : noun.sent.end]
    for way in behind:
        if way.lower_ in pack.events.moving_to and (way.dep_ == "prep" or way.i == noun.i + 1):
            yield from found_at(under(way), noun, "topics-include", pack)
