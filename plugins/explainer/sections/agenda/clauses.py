"""Clauses that put a topic on the table: "will discuss", "on the agenda are", "talks on"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.sections.agenda.bills import provisions
from explainer.sections.agenda.hearings import asked_about, subject_of_hearing
from explainer.sections.agenda.phrases import LONGEST, NOUNS, topics_of
from explainer.sections.agenda.private import is_private, is_talk_of_one
from explainer.sections.agenda.questions import questions_of
from explainer.text.clauses import (
    children,
    is_infinitive,
    own_subject,
    subject_of,
)
from explainer.text.status import status_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

WHOLE = frozenset({"ROOT", "ccomp", "conj", "relcl", "advcl", "parataxis"})
"""Dependencies of clauses that stand on their own feet."""
PREDICATES = frozenset({"prep", "acomp", "attr", "advmod", "oprd"})
BODIES = frozenset({"organization", "place"})
"""Kinds of names that decide and review things as bodies do."""
AHEAD = frozenset({"scheduled", "expected"})
"""Statuses of what is still to be dealt with; what may be is no agenda yet."""


@dataclass(frozen=True, slots=True)
class Found:
    """A topic's words, the word that announces it, and the rule that read it."""

    words: Span
    cue: Token
    rule: str


def topics_in(sentence: Span, pack: LanguagePack) -> Iterator[Found]:
    """Find the topics that the clauses of a sentence announce, in order."""
    for token in sentence:
        if token.pos_ in ("VERB", "AUX") and not _is_condition(token, pack):
            for rule in RULES:
                found = tuple(rule(token, pack))
                if found:
                    yield from found
                    break


def _is_condition(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause only tells when, or on what or until when something else waits."""
    marks = [t for t in verb.lefts if t.dep_ in ("mark", "advmod")]
    waits = verb.dep_ == "advcl" and any(t.lower_ in pack.agenda.conditions for t in marks)
    return waits or any(t.tag_ == "WRB" for t in marks)


def _spans(head: Token | None, cue: Token, rule: str, pack: LanguagePack) -> Iterator[Found]:
    if head is not None:
        for span in topics_of(head, pack):
            yield Found(span, cue, rule)


def _is_open(verb: Token, pack: LanguagePack) -> bool:
    """Whether it is arranged or expected, or is being done as the article is written."""
    status = status_of(verb, pack)
    if status in AHEAD:
        return True
    if status != "ongoing" or verb.lemma_.lower() in pack.agenda.habits:
        return False
    return verb.tag_ == "VBG" or verb.lemma_.lower() not in pack.agenda.dealing


def _is_ahead(verb: Token, pack: LanguagePack) -> bool:
    """Whether a clause of its own, or the infinitive of one, tells what is still to be done."""
    if is_infinitive(verb) and verb.dep_ in ("advcl", "acl", "relcl"):
        return _is_purpose(verb, pack)
    if verb.dep_ == "conj" and verb.tag_ == "VB" and verb.head.pos_ == "VERB":
        return _is_open(verb, pack)
    if verb.dep_ == "xcomp" and verb.head.dep_ == "acl":
        return False  # "members preparing to vote" only says who they were
    own = any(t.dep_ in ("aux", "auxpass") for t in verb.lefts) and verb.dep_ in WHOLE
    if not own and verb.dep_ != "xcomp":
        return False
    return _is_open(verb, pack) or _is_tried(verb, pack)


def _is_tried(verb: Token, pack: LanguagePack) -> bool:
    """Whether somebody is at it as the article is written: "is trying to negotiate pay cuts"."""
    above = verb.head
    now = any(t.dep_ == "aux" and t.tag_ in ("VBZ", "VBP") for t in above.lefts)
    at_it = verb.dep_ == "xcomp" and above.tag_ == "VBG" and now
    return at_it and verb.lemma_.lower() in pack.agenda.bargaining


def _is_purpose(verb: Token, pack: LanguagePack) -> bool:
    """Whether an infinitive says what an occasion is for: "will meet to", "a summit to"."""
    words, above = pack.agenda, verb.head
    if above.pos_ == "VERB":
        thing = _object(above)
        held = thing is not None and thing.lemma_.lower() in words.meetings
        return (held or above.lemma_.lower() in words.meeting) and _is_open(above, pack)
    return above.lemma_.lower() in words.meetings and status_of(above, pack) in AHEAD | {
        "ongoing",
        "possible",
    }


def _object(verb: Token) -> Token | None:
    """The object or predicate of a verb."""
    return next((t for t in children(verb) if t.dep_ in ("dobj", "attr", "nsubjpass")), None)


def _under(preposition: Token) -> Token | None:
    """What a preposition leads to: a noun, a gerund or a question."""
    return next((t for t in children(preposition) if t.dep_ in ("pobj", "pcomp")), None)


def _prepositions(token: Token, names: frozenset[str]) -> Iterator[Token]:
    yield from (t for t in token.rights if t.dep_ == "prep" and t.lower_ in names)


def _listed(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'topics include A and B', 'on the agenda are A and B', 'A is on the agenda'."""
    words = pack.agenda
    if verb.lemma_.lower() not in words.listing or not _is_so(verb, pack):
        return
    subject = own_subject(verb) or subject_of(verb)
    said = [t for t in children(verb) if t.dep_ in PREDICATES]
    beside = [t for part in said for t in (part, *part.rights)]
    if any(_is_on_table(t, pack) for t in beside):
        yield from _spans(subject or _object(verb), verb, "on-the-agenda", pack)
    elif subject is not None and _announces(subject, pack) and subject.i < verb.i:
        yield from _spans(_object(verb), verb, "topics-include", pack)
    elif subject is not None and subject.lemma_.lower() in words.meetings and _covers(verb, pack):
        yield from _spans(_object(verb), verb, "talks-cover", pack)


def _is_so(verb: Token, pack: LanguagePack) -> bool:
    """Whether something is, or will be, on a table, and nobody doubts or denies it."""
    had = any(t.tag_ == "VBD" for t in children(verb) if t.dep_ == "aux")
    return not had and status_of(verb, pack) in AHEAD | {"ongoing", "happened"}


def _covers(verb: Token, pack: LanguagePack) -> bool:
    return verb.lemma_.lower() in pack.agenda.covering and _is_open(verb, pack)


def _is_on_table(token: Token, pack: LanguagePack) -> bool:
    """Whether a phrase says that something is on the agenda, or at its top."""
    words, noun = pack.agenda, _under(token) if token.dep_ == "prep" else None
    if noun is None:
        return False
    if token.lower_ in words.among:
        if any("Dem" in t.morph.get("PronType", []) for t in noun.lefts):
            return False  # "among those items" points back
        behind = noun.nbor(1) if noun.i + 1 < noun.sent.end else noun
        if behind.tag_ in ("VBN", "VBD") and behind.pos_ == "VERB":
            return False  # "the topics dealt with in his songs"
        return noun.lemma_.lower() in words.topics or _announces(noun, pack)
    if token.head.lower_ in words.up and token.lower_ in words.up_for:
        return noun.lemma_.lower() in words.meetings
    if noun.lemma_.lower() in words.tops:
        noun = next((t for link in noun.rights for t in link.rights if t.dep_ == "pobj"), noun)
        return noun.lemma_.lower() in words.tables
    return token.lower_ in words.on and noun.lemma_.lower() in words.tables


def _announces(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun announces topics: an agenda, or points that are on a table."""
    words, lemma = pack.agenda, noun.lemma_.lower()
    if lemma in words.agendas:
        return True
    if lemma in words.demands or (lemma in words.topics and status_of(noun.head, pack) in AHEAD):
        return True
    below = [t for t in noun.subtree if t.i != noun.i]
    inner = [t.lemma_.lower() for t in below]
    tabled = any(t in words.tables or t in words.meetings for t in inner)
    tabled = tabled or any(t.lemma_.lower() in words.dealing and is_infinitive(t) for t in below)
    return tabled and lemma in words.announcers


def _topped(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'trade will top the agenda', 'trade is expected to dominate the talks'."""
    thing = _object(verb)
    if verb.lemma_.lower() not in pack.agenda.topping or thing is None:
        return
    lemma = thing.lemma_.lower()
    known = lemma in pack.agenda.tables or lemma in pack.agenda.meetings
    if known and status_of(verb, pack) in AHEAD:
        yield from _spans(subject_of(verb), verb, "tops-the-agenda", pack)


def _dealt(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'will discuss A', 'is to vote on A', 'will consider whether to A'."""
    ways = _ways(verb, pack)
    if ways is None or not _is_ahead(verb, pack) or is_talk_of_one(verb, pack):
        return
    for way in (*_prepositions(verb, ways), *_behind_parties(verb, ways, pack)):
        yield from _spans(_under(way), verb, "will-deal-with", pack)
    thing = _object(verb) if "" in ways else None
    if thing is not None and not is_private(thing, pack):
        yield from _spans(thing, verb, "will-deal-with", pack)
    if verb.lemma_.lower() in pack.agenda.voting and status_of(verb, pack) == "scheduled":
        yield from _deeds(verb)
    for words in questions_of(verb, pack):
        yield Found(words, verb, "will-decide-whether")


def _deeds(verb: Token) -> Iterator[Found]:
    """What a body is to vote to do: "is to vote to override the veto"."""
    for deed in verb.rights:
        if deed.dep_ == "xcomp" and is_infinitive(deed) and deed.right_edge.i - deed.i < LONGEST:
            yield Found(verb.doc[deed.i : deed.right_edge.i + 1], verb, "will-deal-with")


def _ways(verb: Token, pack: LanguagePack) -> frozenset[str] | None:
    """How a verb of dealing leads to its topic; None where it is none, or not of this subject."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    if lemma not in words.dealing and lemma not in words.phrasal:
        return None
    particle = next((t.lower_ for t in verb.rights if t.dep_ == "prt"), "")
    subject = subject_of(verb)
    who = subject.lemma_.lower() if subject is not None else ""
    named = subject is not None and pack.labels.get(subject.ent_type_) in BODIES
    if particle:
        fits = words.phrasal.get(lemma) == particle
        body = named or who in words.bodies or who in words.meetings
        return frozenset({""}) if fits and body else None
    if lemma in words.meeting_verbs and who not in words.meetings:
        return None
    if lemma in words.body_verbs and who not in words.bodies and not named:
        return None
    return words.dealing.get(lemma)


def _held(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'will hold talks on A', 'talks on A will begin', 'are in talks on A'."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    settles = lemma in words.settling
    if not settles and lemma not in words.holding:
        return
    named = words.settlements if settles else words.meetings
    inside = [n for t in children(verb) if t.lower_ in words.inside and (n := _under(t))]
    thing, subject = _object(verb), own_subject(verb)
    if verb.pos_ == "AUX":  # "the vote on the platform is a test" tells of no vote to come
        subject = subject if thing is None else None
        thing = None
    known = (*inside, *(t for t in (thing, subject) if t is not None))
    nouns = [noun for noun in known if noun.lemma_.lower() in named]
    lasting = bool(inside) and _is_perfect(verb)
    for noun in nouns if nouns and (lasting or _is_open(verb, pack)) else ():
        for way in _ways_about(noun, verb, pack):
            below = _under(way)
            if below is not None and (way.head.i != verb.i or not below.ent_type_):
                yield from _spans(below, verb, "will-hold-talks", pack)


def _is_perfect(verb: Token) -> bool:
    """Whether something has been so up to now: "has been in talks"."""
    helped = (t for t in verb.lefts if t.dep_ == "aux" and t.tag_ in ("VBZ", "VBP"))
    denied = any(t.dep_ == "neg" for t in verb.lefts)
    return verb.tag_ == "VBN" and verb.pos_ == "AUX" and any(helped) and not denied


def _ways_about(noun: Token, verb: Token, pack: LanguagePack) -> Iterator[Token]:
    """The prepositions from talks to their topic: at the noun, behind "between", at the verb."""
    words = pack.agenda
    yield from _prepositions(noun, words.about)
    yield from _behind_parties(noun, words.about, pack)
    yield from _prepositions(verb, words.about)


def _behind_parties(token: Token, names: frozenset[str], pack: LanguagePack) -> Iterator[Token]:
    """The prepositions behind those whom something is done with: "talks with unions over A"."""
    for link in token.rights:
        if link.lower_ in pack.agenda.parties:
            for party in link.subtree:
                yield from (t for t in _prepositions(party, names) if party.i != token.i)


def _demanded(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'the union demands A'."""
    asked = verb.lemma_.lower() in pack.agenda.demanding
    if not asked or status_of(verb, pack) not in AHEAD | {"ongoing", "happened"}:
        return
    subject, thing = subject_of(verb), _object(verb)
    if subject is None or subject.pos_ not in NOUNS or verb.tag_ == "VBD":
        return
    known = subject.ent_type_ or subject.lemma_.lower() in pack.agenda.demanders
    if (
        known
        and thing is not None
        and not is_private(thing, pack)
        and not (thing.n_lefts == 1 and thing.nbor(-1).tag_ == "PRP$")
    ):
        yield from _spans(thing, verb, "demands", pack)


def _proposed(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'the bill would A and B', where a body is still to deal with the bill."""
    words = tuple(provisions(verb, pack))
    if words and any(_is_pending(t, pack) for t in verb.doc):
        for span in words:
            yield Found(span, verb, "bill-would")


def _is_pending(verb: Token, pack: LanguagePack) -> bool:
    """Whether a verb tells that a bill is to be dealt with: "will vote on it"."""
    if verb.pos_ != "VERB" or verb.lemma_.lower() not in pack.agenda.dealing:
        return False
    below = [t for part in verb.rights for t in (part, *part.rights)]
    bill = any(t.lemma_.lower() in pack.agenda.bills or t.tag_ == "PRP" for t in below)
    return bill and _is_ahead(verb, pack)


def _heard(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'will be questioned about A', 'A will be the subject of the hearing'."""
    yield from _spans(subject_of_hearing(verb, pack), verb, "at-a-hearing", pack)
    for way in asked_about(verb, pack):
        yield from _spans(_under(way), verb, "at-a-hearing", pack)


RULES = (_listed, _topped, _dealt, _held, _demanded, _proposed, _heard)


def topics_after_colon(sentence: Span, pack: LanguagePack) -> Iterator[Found]:
    """Read 'Also on the agenda: A, B and C', where the words before the colon announce it."""
    colon = next((t for t in sentence if t.text == ":"), None)
    if colon is None or colon.i + 1 >= sentence.end:
        return
    if any(t.dep_ == "poss" for t in sentence.doc[max(sentence.start, colon.i - 1)].lefts):
        return  # "the heart of her agenda: lower taxes"
    for token in sentence.doc[colon.i + 1 : sentence.end]:
        outside = token.head.i <= colon.i or token.head.i == token.i
        if outside and (token.pos_ in NOUNS or token.dep_ not in ("punct", "det")):
            if token.pos_ in NOUNS:
                for found in _spans(token, colon, "after-colon", pack):
                    words = sentence.doc[max(found.words.start, colon.i + 1) : found.words.end]
                    yield Found(words, found.cue, found.rule)
            return
