"""Who: the subject of the main event, or the agent of a passive, where it can act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.glance.acting import (
    actor_called,
    acts,
    doer_of,
    firm_of,
    is_named_beside,
    named_behind,
    owns,
)
from explainer.sections.glance.clause import Clause
from explainer.sections.glance.event import CONTENT, MainEvent
from explainer.sections.glance.naming import first_mention, in_full
from explainer.sections.glance.occasion import is_toll
from explainer.sections.glance.parts import MARKS
from explainer.sections.glance.phrases import NAMES, end_of_phrase, noun_phrase
from explainer.sections.glance.source import source_beside
from explainer.text.attribution.phrases import phrase_of
from explainer.text.attribution.scene import scene_of
from explainer.text.somebody import is_person, may_act
from explainer.text.status import status_of
from explainer.text.syntax.clauses import (
    MODIFIERS,
    PARTICIPLES,
    SUBJECTS,
    VERBAL,
    auxiliaries,
    is_infinitive,
)
from explainer.text.syntax.parts import has_mark
from explainer.text.syntax.subjects import agent_of, own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading
    from explainer.text.coreference.cast import Cast

OPENERS = frozenset({"ADP", "SCONJ", "INTJ", "ADV", "AUX"})
SHARED = 2
"""Words of a headline without a verb that the lead has where it tells the same, at least."""


def who(event: MainEvent, reading: Reading, cast: Cast) -> Span | None:
    """Give the subject of the event, or the agent of a passive, where it can act."""
    found = _of_event(event, reading, cast)
    if found is None:
        return None
    last = found.end - (len(found) > 1 and found[-1].lower_ in reading.pack.names.both)
    marks = [t.i for t in found if t.text in MARKS]
    first = found.start + (len(found) > 1 and marks == [found.start])
    return in_full(reading.doc[first:last], event, reading, cast)  # "Roe and Fox | both"


def _of_event(event: MainEvent, reading: Reading, cast: Cast) -> Span | None:
    """Who it is in the words of the headline, or of the lead where that says more."""
    speaker = _speaker(event.head, reading, cast) if event.head else None
    if speaker is not None and event.head and event.head.is_announced:
        return speaker
    claimant = _claimant(event.head, reading, cast) if event.head else None
    if claimant is not None:
        return claimant
    if (holder := _holder_of_view(event, reading, cast)) is not None:
        return holder
    head = _who(event.head, reading, cast) if event.head else None
    lead = _who(event.lead, reading, cast) if event.lead else None
    if lead is not None and not _is_of_event(event, reading, cast, named=head is not None):
        lead = None
    if lead is not None and cast.at(lead.root) is None and scene_of(reading).is_quoted(lead.root):
        lead = None  # "“Justice is done,” Roe said"
    if lead is not None and head is None and event.head and lead.root.pos_ == "NUM":
        lead = None  # "Three of the crews" are not whom the headline is about
    if head is None and lead is None:
        return speaker or _source_of_lead(event, reading, cast)
    if head is None or lead is None:
        return head or lead
    return lead if _is_number(head) or _is_unnamed(head, lead, reading.pack) else head


def _speaker(clause: Clause, reading: Reading, cast: Cast) -> Span | None:
    """The person beside the colon or dash of a headline who says the rest: "Poe: Crow must go"."""
    if clause.source is None:
        return None
    part = reading.doc[clause.source[0] : clause.source[1]]
    link = next((t.i for t in part if t.pos_ == "ADP"), part.end)
    if link == part.start or any(t.pos_ in VERBAL for t in part):
        return None
    actor = cast.at(reading.doc[link - 1]) or actor_called(reading.doc[link - 1], cast)
    others = {cast.at(t) for t in part if t.i < link} - {None, actor}
    if actor is None or actor.kind != "person" or others:
        return None
    return first_mention(actor, reading) or part[: link - part.start]


def _claimant(clause: Clause, reading: Reading, cast: Cast) -> Span | None:
    """Who says of others how they are, or should be: "The port is within its rights, Roe says".

    So with the verb first, and where a headline leaves out "are": "Crow not welcome, says Roe".
    """
    verb = clause.verb
    if clause.source is None or clause.is_announced:
        return None
    if not (_is_view(verb, reading.pack) if verb is not None else _leaves_out(clause, reading)):
        return None
    part = reading.doc[clause.source[0] : clause.source[1]]
    says = next((t for t in part if t.lemma_.lower() in reading.pack.speech.saying), None)
    if says is None:
        return None
    who = part[: says.i - part.start] if says.i > part.start else _behind(part)
    if not who:
        return None
    actor = cast.at(who[-1]) or actor_called(who[-1], cast)
    if actor is None or actor.kind == "place":
        return None
    return first_mention(actor, reading) or who


def _behind(part: Span) -> Span:
    """Whoever stands behind the verb that opens a part: "says | Ann Roe | amid row"."""
    end = next((t.i for t in part[1:] if t.pos_ in OPENERS or t.is_punct), part.end)
    return part.doc[part.start + 1 : end]


def _leaves_out(clause: Clause, reading: Reading) -> bool:
    """Whether a headline without a verb tells what somebody makes of it: "Crow not welcome"."""
    words, harmed = reading.pack.certainty, reading.pack.amounts.harmed
    told = reading.doc[clause.start : clause.end]
    denied = any(t.lower_ in words.negations or t.dep_ == "neg" for t in told[1:])
    views = [t for t in told[1:] if t.pos_ == "ADJ" and t.lower_ not in harmed]
    bound = (t for t in told if t.tag_ == "TO" and t.i > told.start and t.nbor(-1) in views)
    return bool(views) and (denied or any(bound))  # "Crow free | to go"


def _is_view(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause tells how something is or should be: "is fair", "must go", "Don't go"."""
    words = pack.certainty
    if verb.lemma_.lower() in words.copulas | words.obligation:
        return True
    denied = any(t.dep_ == "neg" for t in verb.lefts)
    bare = verb.tag_ == "VB" and not is_infinitive(verb)
    if bare and (own_subject(verb) is None or (denied and not auxiliaries(verb))):
        return True  # "Don't go, says Roe", "Crow not welcome, says Roe"
    return any(t.lower_ in words.modals.keys() - words.future for t in auxiliaries(verb))


def _holder_of_view(event: MainEvent, reading: Reading, cast: Cast) -> Span | None:
    """Who says how things are in a lead that no headline tells: "It is fair, Poe said".

    Or are not: "The port does not have a leak, Poe said". Not what befell others: "Three are dead,
    Poe said", "Roe is under arrest, Poe said".
    """
    verb, pack = event.deed, reading.pack
    if verb is None or (event.head is not None and event.head.verb is not None):
        return None
    states = verb.lemma_.lower() in pack.certainty.copulas | pack.events.states
    denied = any(t.dep_ == "neg" for t in verb.lefts)
    held = (denied or _weighs(verb, pack)) if states else _is_view(verb, pack)
    return _source_of_lead(event, reading, cast, unnamed=True) if held else None


def _weighs(verb: Token, pack: LanguagePack) -> bool:
    """Whether an adjective tells what somebody makes of it: "is fair", "is on | solid | ground"."""
    near = [t for t in verb.rights if t.dep_ in {"acomp", "attr", "dobj"} or t.i == verb.i + 1]
    near += [t for link in near if link.dep_ == "prep" for t in link.rights]
    told = (word for t in near for word in (t, *t.lefts))
    return any(t.pos_ == "ADJ" and t.lower_ not in pack.amounts.harmed for t in told)


def _source_of_lead(
    event: MainEvent, reading: Reading, cast: Cast, *, unnamed: bool = False
) -> Span | None:
    """Who says what the lead tells of nobody: "The levy is unfair, Poe has said".

    Not so of what has happened, which others than who did it tell. One person without a name does
    only for what that one makes of something (``unnamed``).
    """
    verb = event.deed
    found = source_beside(verb, reading)
    if verb is None or found is None:
        return None
    head = event.head.verb if event.head is not None else None
    passive = head is not None and head.tag_ == "VBN"
    if passive or status_of(verb, reading.pack) == "happened":
        return None
    told = event.head is None or len(_shared(event, reading)) >= SHARED
    if not told and event.sentence(reading) > 1:
        return None
    phrase = phrase_of(found[0], reading.pack)
    named = found[0].lemma_.lower() not in reading.pack.speech.tallies
    one = (
        unnamed and found[0].tag_ == "NN" and is_person(found[0], reading.pack)
    )  # "the foreign secretary"
    named = named and (one or any(t.pos_ == "PROPN" for t in phrase))  # not "researchers say"
    return phrase if named and acts(found[0], reading, cast) else None


def _is_of_event(event: MainEvent, reading: Reading, cast: Cast, *, named: bool) -> bool:
    """Tell whether the lead tells the event of the headline: with its verb, or in its place.

    Where the headline names nobody, words that both have will do. One without a verb may be one
    whose verb was lost: whom it names as its target ("lashes out at Norland") does nothing in it.
    """
    if event.head is None or event.lead is None:
        return True
    if event.is_told_by(reading) is not None:
        return False
    verb = event.deed
    if event.head.verb is not None:
        if verb is not None and (event.head.verb.tag_ == "VBN" or event.names(verb)):
            return True
        if named:
            return False
    elif event.head.source is not None and not event.head.is_announced:
        says = event.deed is not None and event.deed.lemma_.lower() in reading.pack.speech.saying
        if says and not named:
            return True  # "No leak, says Roe" and "Ann Roe has said there is none"
    subject = reading.doc[event.lead.start : event.lead.predicate]
    acting = {actor.id for t in subject if (actor := cast.at(t)) is not None}
    headline = reading.doc[event.head.start : event.head.end]
    faced = (cast.at(t) for t in headline if t.dep_ == "pobj")
    opens = cast.at(headline[0]) if headline[0].dep_ != "poss" else None
    same = len(_shared(event, reading)) >= SHARED or (opens is not None and opens.id in acting)
    deed = event.deed
    same = same or (event.head.verb is None and deed is not None and event.names(deed))
    if not same and deed is not None and is_toll(deed, reading.pack):
        same = any(t.lower_ in reading.pack.amounts.harmed for t in headline)
    return same and not any(a.id in acting for a in faced if a is not None)


def _shared(event: MainEvent, reading: Reading) -> set[str]:
    """The words of the lead that the headline has too."""
    if event.lead is None:
        return set()
    told = reading.doc[event.lead.start : event.lead.end]
    return {t.lemma_ for t in told if t.pos_ in CONTENT and event.names(t)}


def _who(clause: Clause, reading: Reading, cast: Cast) -> Span | None:
    doc = reading.doc
    if clause.verb is None:
        return None
    agent = agent_of(clause.verb)
    if agent is not None and agent.i < clause.end and acts(agent, reading, cast):
        by = _before_occasion(noun_phrase(agent), reading.pack)
        if by[0].lower_ not in reading.pack.glance.pointing:
            return by
    subject = doc[_behind_opening(clause) : clause.predicate]
    if not subject or any(t.text == ":" or _tells(t) for t in subject):
        return None
    if any(t.text == "," for t in subject) and any(t.text in MARKS for t in subject):
        return None  # "Crow 'paid a guard', court told": a clause
    head = _head(subject, reading.pack)
    if _is_a_deed(subject, head, clause.verb, reading, cast):
        return None
    named = firm_of(head, reading, cast) or named_behind(head, subject, reading.pack, cast)
    if (named := named or doer_of(head, subject, reading, cast)) is not None:
        return noun_phrase(named)
    denied = subject[0].lower_ in reading.pack.certainty.negations
    if denied or not (acts(head, reading, cast) or is_named_beside(head, cast)):
        return None
    if owns(head, subject, cast):
        return doc[head.left_edge.i : head.i + 1]
    start = _start_of_subject(subject, head, cast)
    end = max(start + 1, _end_of_subject(clause, head, reading))
    told = _without_time(_before_verb(doc[start:end]), reading.pack)
    return told if any(t.pos_ not in {"DET", "PUNCT"} for t in told) else None


def _before_occasion(by: Span, pack: LanguagePack) -> Span:
    """An agent up to what it acted on: "criticised by her sister | over the pier"."""
    opens = {words[0] for words in pack.glance.occasions if len(words) == 1}
    cut = (t.i for t in by[1:] if t.dep_ == "prep" and t.lower_ in opens)
    return by.doc[by.start : next(cut, by.end)]


def _is_a_deed(subject: Span, head: Token, verb: Token, reading: Reading, cast: Cast) -> bool:
    """Tell whether what somebody does is so and so: "Ann Roe Playing Dumb Is Absurd".

    Capitals make names of such words; no name goes on behind somebody's.
    """
    actor = cast.at(head) or actor_called(head, cast)
    if verb.lemma_.lower() not in reading.pack.certainty.copulas or may_act(head, reading.pack):
        return False
    before = (cast.at(t) or actor_called(t, cast) for t in subject if t.i < head.i)
    person = any(a is not None and a.kind == "person" and a != actor for a in before)
    return person and actor is None and head.pos_ == "PROPN"


def _before_verb(subject: Span) -> Span:
    """A subject up to a verb that the parser left in it: "Harrow | to build", "Roe | fired"."""
    for token in subject[1:]:
        if token.tag_ == "PRP" and token.i > subject.start + 1 and token.dep_ in SUBJECTS:
            return subject.doc[subject.start : token.i - 1]  # "Roe | signals he"
        if token.tag_ in {"WDT", "WP", "WP$", "VBG", "VBN"}:
            break
        if token.tag_ in {"TO", "VB", "VBD", "VBZ", "VBP", "MD"}:
            end = token.i
            while end > subject.start + 1 and subject.doc[end - 1].pos_ in {"ADV", "PUNCT"}:
                end -= 1
            return subject.doc[subject.start : end]
    return subject


def _tells(token: Token) -> bool:
    """Tell whether a token is the verb of another clause before the subject: "If he says it, …"."""
    return token.pos_ in VERBAL and token.dep_ in {"ROOT", "ccomp", "advcl", "parataxis"}


def _behind_opening(clause: Clause) -> int:
    """Where a clause starts behind one of its verb that opens it: "Looking ahead, | Roe sees"."""
    lefts = clause.verb.lefts if clause.verb is not None else ()
    clauses = (t for t in lefts if t.dep_ == "advcl" and t.i >= clause.start)
    opens = [t.right_edge.i + 1 for t in clauses if t.tag_ in PARTICIPLES or has_mark(t)]
    parted = opens and opens[-1] < clause.predicate and clause.verb
    return opens[-1] + 1 if parted and parted.doc[opens[-1]].text == "," else clause.start


def _head(subject: Span, pack: LanguagePack) -> Token:
    """The noun that a subject is about."""
    outer = (t for t in subject if t.dep_ in SUBJECTS and t.head.i >= subject.end)
    head = next(outer, subject.root)
    if head.pos_ in {"NOUN", "PROPN", "NUM"} and kind_of(head, pack) not in TIMES:
        return head
    nouns = (t for t in reversed(list(subject)) if t.pos_ in {"NOUN", "PROPN"})
    return next((t for t in nouns if kind_of(t, pack) not in TIMES), head)


def _start_of_subject(subject: Span, head: Token, cast: Cast) -> int:
    """Where a subject starts behind what stands before it: "After the fire, …", "Why did …"."""
    counts = len(subject) > 1 and subject[1].like_num
    opens = subject[0].pos_ in OPENERS and subject[0].i < head.left_edge.i and not counts
    marks = [t.i for t in subject if t.text in MARKS and t.i < head.i]
    who = cast.at(head) or actor_called(head, cast)
    said = subject[0].pos_ != "DET" and cast.at(subject[0]) is not who  # not "Ann 'Red' Roe"
    if len(marks) > 1 and who is not None and said:
        return marks[-1] + 1  # "End fare 'theft' Roe tells Elm"
    commas = [t.i for t in subject if t.text == "," and t.i < head.i]
    listed = any(t.dep_ in {"conj", "appos"} and t.i < subject.end for t in head.rights)
    listed = listed or all(t.pos_ in {"PROPN", "PUNCT"} for t in subject)
    if commas and not listed:  # "Roe, Crow part": a headline leaves out the "and"
        first = subject.doc[subject.start : commas[0]]
        listed = len(commas) == 1 and actor_called(first.root, cast) is not None
    if commas and not listed:
        return commas[-1] + 1
    return head.left_edge.i if opens else subject.start


def _end_of_subject(clause: Clause, head: Token, reading: Reading) -> int:
    """Where a subject ends; in a headline, or where the noun goes on, at the verb."""
    end = max(end_of_phrase(head), clause.start + 1)
    headline = head.i < reading.title_end
    aside = _start_of_aside(clause, head, reading.pack) if headline else None
    if aside is not None:
        return aside
    goes_on = end < clause.predicate and reading.doc[end].pos_ in {"NOUN", "PROPN"}
    return clause.predicate if headline or goes_on else min(end, clause.predicate)


def _start_of_aside(clause: Clause, head: Token, pack: LanguagePack) -> int | None:
    """Where a headline goes on behind its subject: "Roe, facing a vote", "Acme in Zenit talks"."""
    for token in head.doc[head.i + 1 : clause.predicate]:
        told = token.tag_ == "VBG" or (token.tag_ == "VBN" and token.dep_ == "acl")
        if told and token.nbor(-1).text == ",":
            return token.i - 1
        if head.pos_ == "PROPN" and token.head == head and token.dep_ == "prep":
            inside = token.lower_ in pack.glance.place_prepositions
            if inside and not any(kind_of(t, pack) == "place" for t in token.subtree):
                return token.i
    return None


def _without_time(subject: Span, pack: LanguagePack) -> Span:
    """Cut "on Tuesday" from the end of a subject, but not the age from "a two-year-old boy"."""
    opening = (t for t in subject[1:] if t.ent_iob_ == "B" and t.i > subject.root.i)
    opening = (t for t in opening if t.dep_ not in MODIFIERS | {"poss"})  # "in May's | vote"
    cut = next((t.i for t in opening if kind_of(t, pack) in TIMES), None)
    if cut is None:
        return subject
    cut -= subject.doc[cut - 1].pos_ == "ADP" and cut - 1 > subject.start
    cut -= subject.doc[cut - 1].dep_ == "acl" and cut - 1 > subject.start  # "men | trapped for"
    return subject.doc[subject.start : cut]


def _is_number(span: Span) -> bool:
    """Tell whether a phrase only counts: "seven", "at least four", "millions"."""
    nouns = (t for t in span if t.pos_ in {"NOUN", "PROPN"})
    return all(t.ent_type_ == "CARDINAL" for t in nouns)


def _is_unnamed(span: Span, other: Span, pack: LanguagePack) -> bool:
    """Tell whether a phrase is one person without a name ("driver") that another one names."""
    unnamed = span.root.tag_ == "NN" and not any(kind_of(t, pack) in NAMES for t in span)
    return unnamed and kind_of(other.root, pack) == "person"
