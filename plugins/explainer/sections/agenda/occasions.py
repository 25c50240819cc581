"""Occasions: talks, hearings and votes that are to come, and what they are about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.sections.agenda.ahead import (
    AHEAD,
    ASKED,
    is_coming,
    is_denied,
    is_for_occasion,
    is_open,
)
from explainer.sections.agenda.dealing import is_official
from explainer.sections.agenda.deeds import aim_of, aims_at, deed_of, efforts_of
from explainer.sections.agenda.found import (
    Found,
    behind_parties,
    found_at,
    matter_of,
    prepositions,
    under,
)
from explainer.text.status import status_of
from explainer.text.syntax.clauses import MODIFIERS, NOUN_SUBJECTS, VERBAL, children, is_infinitive
from explainer.text.syntax.features import is_year
from explainer.text.syntax.parts import has_not, is_passive, tensed_of
from explainer.text.syntax.perfects import is_past_perfect, is_present_perfect
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token


def held(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'will hold talks on A', 'talks on A will begin', 'are in talks on A'."""
    words = pack.agenda
    named = _named_with(verb, pack)
    if not named:
        return
    inside = [n for t in children(verb) if t.lower_ in words.inside and (n := under(t))]
    later = verb.dep_ == "xcomp"  # "talks broke off and are due | to resume"
    thing, subject = matter_of(verb), subject_of(verb) if later else own_subject(verb)
    if verb.pos_ == "AUX":  # "the vote on the platform is a test" tells of no vote to come
        subject = subject if thing is None and not _is_judged(verb, pack) else None
        thing = None
    known = (*inside, *(_inner(t, pack) for t in (thing, subject) if t is not None))
    nouns = [noun for noun in known if noun.lemma_.lower() in named]
    nouns = [noun for noun in nouns if _is_still_open(noun, verb, pack)]
    for noun in nouns if nouns and not is_denied(verb, pack) else ():
        told = tuple(_named(noun, verb, pack)) or tuple(_aimed(noun, verb, pack))
        told = told or tuple(_tried(verb, pack))
        yield from told or _themed(noun, verb, pack)


def _is_judged(verb: Token, pack: LanguagePack) -> bool:
    """Whether only how something is is told of it: "talks on a truce are futile", not "are due"."""
    said = (t for t in verb.rights if t.dep_ == "acomp" and t.tag_ in ("JJ", "JJR", "JJS"))
    return any(t.lower_ not in pack.agenda.running for t in said)


def begun(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'they began talks on A on Monday', where nothing tells that they have ended."""
    words = pack.agenda
    if verb.tag_ != "VBD" or verb.lemma_.lower() not in words.starting or is_denied(verb, pack):
        return
    if not _is_of_a_weekday(verb, pack) or _goes_on_past(verb, pack):
        return
    for noun in (matter_of(verb), own_subject(verb)):
        if noun is not None and noun.lemma_.lower() in words.talks and noun.tag_ == "NNS":
            told = tuple(_named(noun, verb, pack)) or tuple(_aimed(noun, verb, pack))
            yield from (replace(found, rule="ahead-of-talks") for found in told)


def _is_of_a_weekday(verb: Token, pack: LanguagePack) -> bool:
    """Whether a day of the week, and no year, is told of a verb: "on Tuesday"."""
    told = [t for t in verb.sent if t.pos_ in ("PROPN", "NOUN", "NUM")]
    year = any(is_year(t) for t in told)
    return not year and any(t.lower_ in pack.agenda.weekdays for t in told)


def _goes_on_past(verb: Token, pack: LanguagePack) -> bool:
    """Whether something past is told behind it, there or next: "but they collapsed"."""
    end = verb.sent.end
    after = verb.doc[end].sent.end if end < len(verb.doc) else end
    behind = (t for t in verb.doc[verb.i + 1 : end] if t.pos_ in VERBAL and t.tag_ == "VBD")
    more = (t for t in verb.doc[end:after] if t.pos_ in VERBAL and t.tag_ in ("VBD", "VBN"))
    told = (who for t in more if (who := own_subject(t)) is not None)
    talks = (w.pos_ == "PRON" or w.lemma_.lower() in pack.agenda.talks for w in told)
    return any(behind) or any(talks)


def _is_still_open(noun: Token, verb: Token, pack: LanguagePack) -> bool:
    """Whether talks are to come or go on, or have been put off; an inquiry, whether to come."""
    words, status = pack.agenda, status_of(verb, pack)
    lingers = noun.lemma_.lower() in words.lingering and noun.i > verb.i
    if lingers and verb.tag_ in ("VBZ", "VBP") and status not in AHEAD:
        return False  # "has the final say on", "there is debate about"
    again = any(t.lower_ in pack.outlook.next for t in noun.lefts)
    if again and noun.lemma_.lower() in words.decisions:
        return False  # "the next decision on rates"
    if noun.lemma_.lower() in either(words.probes, words.decisions):
        past = tensed_of(verb).tag_ == "VBD" and verb.dep_ != "ccomp"  # "was expected in May"
        if past or status not in AHEAD:
            return False
    if verb.lemma_.lower() in words.deferring and status == "happened":
        return noun is matter_of(verb)
    if _is_to_come(verb, pack) or _has_begun(verb, pack):
        return True
    inside = noun.head.lower_ in words.inside and noun.head.head.i == verb.i
    return inside and not lingers and (_has_lasted(verb, pack) or _is_told(verb))


def _named_with(verb: Token, pack: LanguagePack) -> frozenset[str]:
    """The nouns that a verb makes an occasion of: "hold talks", "reach a deal", "end a row"."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    if lemma in words.resolving and is_infinitive(verb):
        subject = subject_of(verb)
        agreed = subject is not None and subject.lemma_.lower() in words.settlements
        return frozenset() if agreed else words.differences
    if lemma in words.settling:
        return words.settlements
    thing = matter_of(verb) if lemma in words.staging else None
    staged = thing is not None and words.staging[lemma] == thing.lemma_.lower()
    goes = lemma in words.joining_talks and status_of(verb, pack) in AHEAD
    staged |= goes and (who := subject_of(verb)) is not None and is_official(who, pack)
    held = staged or lemma in either(words.holding, words.deferring)
    if lemma in words.taking:
        who = subject_of(verb)
        body = who is not None and is_official(who, pack)
        decided = either(words.decisions, words.looks) if body else words.decisions
        return either(words.meetings, decided) if held else decided
    if held:
        dues = words.decisions if verb.pos_ == "AUX" else frozenset()
        return either(words.meetings, words.probes, dues)
    return words.polls if lemma in words.granting else frozenset()


def _named(noun: Token, verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """What talks are said to be on: "talks on A", "talks between A and B over C"."""
    for way in _ways_about(noun, verb, pack):
        below = under(way) or _torn_from(way)
        if below is not None and (way.head.i != verb.i or not below.ent_type_):
            yield from found_at(below, verb, "will-hold-talks", pack)


def _torn_from(link: Token) -> Token | None:
    """What a preposition leads to that parsers take for a second subject of the verb behind.

    "The session she was to hold about | the sale | was put off."
    """
    behind = link.doc[link.i + 1 : link.sent.end]
    subjects = (t for t in behind if t.dep_ in NOUN_SUBJECTS and t.head.i > t.i)
    noun = next((t for t in subjects if t.left_edge.i == link.i + 1), None)
    if noun is None:
        return None
    first = any(t.dep_ in NOUN_SUBJECTS and t.i < link.i for t in noun.head.lefts)
    return noun if first and not any(link.rights) else None


def _aimed(noun: Token, cue: Token, pack: LanguagePack) -> Iterator[Found]:
    """What talks are said to be for: "talks to buy A", "talks aimed at ending A"."""
    for words in aim_of(noun, pack):
        yield Found(words, cue, "will-hold-talks")
    for aim in aims_at(noun, pack):
        yield from found_at(aim, cue, "will-hold-talks", pack)


def _tried(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """What talks are held for: "will hold talks in a bid to avert a strike"."""
    for deed in efforts_of(verb, pack):
        for words in deed_of(deed, pack):
            yield Found(words, verb, "will-hold-talks")


def _themed(noun: Token, cue: Token, pack: LanguagePack) -> Iterator[Found]:
    """What the name of talks says that they are on: "free trade talks"."""
    words = pack.agenda
    theme = noun.nbor(-1) if noun.i > noun.sent.start else noun
    several = noun.tag_ == "NNS" and noun.lemma_.lower() in words.talks
    if several and theme.lemma_.lower() in words.themes and theme.dep_ in MODIFIERS:
        yield Found(noun.doc[theme.left_edge.i : theme.i + 1], cue, "ahead-of-talks")


def _inner(noun: Token, pack: LanguagePack) -> Token:
    """The talks in "two days of talks", "a round of talks"; a noun without such a one itself."""
    words = pack.agenda
    if noun.lemma_.lower() not in either(words.times, words.rounds):
        return noun
    ways = (t for t in noun.rights if t.dep_ == "prep" and t.lower_ in words.of)
    below = (under(t) for t in ways)
    return next((t for t in below if t is not None and t.lemma_.lower() in words.meetings), noun)


def _is_to_come(verb: Token, pack: LanguagePack) -> bool:
    """Whether talks are arranged or held now, or are what people come together for."""
    trying = either(pack.agenda.settling, pack.agenda.resolving)
    if verb.lemma_.lower() in trying and is_infinitive(verb):
        if status_of(verb, pack) in AHEAD | {"possible"}:
            return True  # "in an attempt to reach a deal on"
        return any(is_for_occasion(t, pack) for t in (verb, verb.head))
    if is_infinitive(verb) and verb.dep_ in ASKED and _is_asked_for(verb.head, pack):
        return True
    if verb.tag_ == "VBD" and status_of(verb, pack) not in AHEAD:
        return False
    return is_open(verb, pack) or is_for_occasion(verb, pack)


def _is_asked_for(verb: Token, pack: LanguagePack) -> bool:
    """Whether a body is asked to hold it: "has asked the council to hold a session on"."""
    thing = matter_of(verb)
    asked = verb.lemma_.lower() in pack.agenda.calling and status_of(verb, pack) is not None
    return asked and thing is not None and thing.lemma_.lower() in pack.agenda.bodies


def _has_lasted(verb: Token, pack: LanguagePack) -> bool:
    """Whether something has been so up to now: "has been in talks", "has been locked in talks"."""
    denied = has_not(verb)
    lasts = verb.pos_ == "AUX" or is_passive(verb)
    return lasts and is_present_perfect(verb, pack.certainty) and not denied


def _has_begun(verb: Token, pack: LanguagePack) -> bool:
    """Whether talks have begun and go on: "have opened talks", "said they had begun talks"."""
    if verb.lemma_.lower() not in pack.agenda.starting or has_not(verb):
        return False
    told = verb.dep_ == "ccomp" and is_past_perfect(verb, pack.certainty)
    return told or is_present_perfect(verb, pack.certainty)


def _is_told(verb: Token) -> bool:
    """Whether somebody says that it is so now: "said they were in talks"."""
    told = verb.dep_ == "ccomp" and verb.head.tag_ in ("VBD", "VBN") and verb.head.pos_ == "VERB"
    return told and verb.tag_ == "VBD" and not has_not(verb)


def _ways_about(noun: Token, verb: Token, pack: LanguagePack) -> Iterator[Token]:
    """The prepositions from talks to their topic: at the noun, behind "between", at the verb."""
    words = pack.agenda
    if noun.lemma_.lower() in either(words.probes, words.meetings):
        hung = (t for t in prepositions(verb, words.into) if t.i == noun.right_edge.i + 1)
        yield from (*prepositions(noun, words.into), *hung)
    if noun.lemma_.lower() in words.looks:
        yield from (t for one in (noun, verb) for t in prepositions(one, words.aiming_at))
    yield from prepositions(noun, words.about)
    if noun.head.lower_ in words.of:  # "a round of talks, | on the islands"
        hung = (t for t in verb.lefts if t.dep_ == "prep" and t.lower_ in words.about)
        yield from (*prepositions(noun.head.head, words.about), *(t for t in hung if t.i > noun.i))
    yield from behind_parties(noun, words.about, pack)
    held = (t for clause in noun.rights if clause.dep_ == "relcl" for t in clause.subtree)
    held = (t for t in held if t.pos_ == "VERB" and t.lemma_.lower() in words.holding)
    yield from (t for one in held for t in prepositions(one, words.about) if t.i > one.i)
    yield from prepositions(verb, words.about)
    for link in prepositions(noun, words.inside):
        row = under(link)
        if row is not None and row.lemma_.lower() in words.rows:
            yield link  # "talks in the fares row"


def awaited(noun: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'ahead of talks on A', 'are gathering for a summit on A', 'votes due on A'."""
    if noun.lemma_.lower() not in pack.agenda.meetings:
        return
    about = pack.agenda.about
    due = [t for t in noun.rights if t.dep_ == "amod" and t.lower_ in pack.agenda.due]
    for way in (way for t in due for way in prepositions(t, about)):
        yield from found_at(under(way), noun, "will-hold-talks", pack)
    if is_coming(noun, pack) or _is_begun(noun, pack):
        ways = (*prepositions(noun, about), *behind_parties(noun, about, pack))
        told = [f for way in ways for f in found_at(under(way), noun, "ahead-of-talks", pack)]
        yield from told or _themed(noun, noun, pack)


def _is_begun(noun: Token, pack: LanguagePack) -> bool:
    """Whether it is told that talks begin: "the beginning of talks on A was announced"."""
    words, start = pack.agenda, noun.head.head
    begins = noun.head.lower_ in words.of and start.lemma_.lower() in words.beginnings
    verb = start.head
    if not begins or start.dep_ not in ("nsubj", "nsubjpass", "dobj") or has_not(verb):
        return False
    told = verb.lemma_.lower() in either(words.taking, words.deferring)
    return told and status_of(verb, pack) is not None
