"""Dealing: clauses that say with what somebody will deal: "will discuss A", "is to vote on A"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.sections.agenda.ahead import (
    AHEAD,
    NEAR,
    has_before_it,
    is_ahead,
    is_asked_of,
    is_for_occasion,
    is_left_open,
    is_open,
)
from explainer.sections.agenda.deeds import deed_of, efforts_of
from explainer.sections.agenda.doers import doer_of
from explainer.sections.agenda.found import (
    Found,
    behind_parties,
    found_at,
    matter_of,
    prepositions,
    under,
)
from explainer.sections.agenda.phrases import LONGEST
from explainer.sections.agenda.private import is_private, is_talk_of_one
from explainer.sections.agenda.questions import questions_of
from explainer.text.somebody import is_person
from explainer.text.status import status_of
from explainer.text.syntax.clauses import (
    NOUNS,
    RELATIVES,
    SINGULAR,
    VERBAL,
    ancestors,
    children,
    is_infinitive,
)
from explainer.text.syntax.features import is_third_person
from explainer.text.syntax.parts import is_passive, nouns_under, object_of
from explainer.text.syntax.subjects import agent_of, antecedent_of, subject_of
from explainer.text.tokens import BODIES, TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token


def dealt(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'will discuss A', 'is to vote on A', 'will consider whether to A'."""
    ways = ways_of(verb, pack)
    if ways is None or not is_ahead(verb, pack):
        return
    alone = is_talk_of_one(verb, pack) or _looks_alone(verb, pack)
    one = subject_of(verb) if alone else None
    if one is not None and not _is_named(one):
        return
    yield from (replace(found, one=one) for found in _dealt(verb, ways, pack))


def _looks_alone(verb: Token, pack: LanguagePack) -> bool:
    """Whether one is to look into a question: "he is expected to look at whether it leaked"."""
    words, who = pack.agenda, subject_of(verb)
    if verb.lemma_.lower() not in words.looking or status_of(verb, pack) not in AHEAD:
        return False
    ways = prepositions(verb, words.dealing[verb.lemma_.lower()])
    asks = any(t.nbor().lower_ in words.whether for t in ways)
    return asks and who is not None and _is_named(who)


def _is_named(subject: Token) -> bool:
    """Whether a person may have an office: one with a name, "he" or "she", but nobody's "you"."""
    return subject.pos_ == "PROPN" or is_third_person(subject)


def _dealt(verb: Token, ways: frozenset[str], pack: LanguagePack) -> Iterator[Found]:
    """What a verb of dealing leads to."""
    polled = [t for t in verb.rights if t.dep_ == "dobj" and "" not in ways]
    links = [link for one in (verb, *polled) for link in prepositions(one, ways)]
    links = [link for link in links if not _comes_second(link, links, pack)]
    again = [t for t in verb.subtree if t.lower_ in ways and t.dep_ == "conj" and t.i > verb.i]
    links += [t for t in again if t.tag_ == "IN"]  # "on a ban and | on | whether to"
    for way in (*links, *_for_or_against(verb, pack), *behind_parties(verb, ways, pack)):
        yield from found_at(under(way), verb, "will-deal-with", pack)
    thing = _thing(verb, pack) if "" in ways else None
    office = verb.lemma_.lower() in pack.agenda.electing and thing is not None
    office = office and thing is not None and thing.pos_ == "NOUN" and not _is_owned(thing)
    if thing is not None and (office or not is_private(thing, pack)):
        yield from found_at(thing, verb, "will-deal-with", pack)
    if verb.lemma_.lower() in pack.agenda.voting and status_of(verb, pack) == "scheduled":
        yield from _deeds(verb)
    if verb.lemma_.lower() in pack.agenda.voting:
        return  # "some vote where they live"
    for words in questions_of(verb, pack):
        yield Found(words, verb, "will-decide-whether")


def _comes_second(link: Token, links: list[Token], pack: LanguagePack) -> bool:
    """Whether the topic stands behind the same word before: "look at the data | at | a meeting"."""
    same = (t for t in links if t.i < link.i and (t.lower_, t.head) == (link.lower_, link.head))
    things = (under(t) for t in same)
    if not link.nbor(-1).text[0].isalnum():
        return False  # "on the bridge, | on | the toll"
    return any(t is not None and kind_of(t, pack) not in TIMES for t in things)


def _is_owned(noun: Token) -> bool:
    """Whether it is told whose somebody is: "will choose | their own | candidates"."""
    return any(t.tag_ == "PRP$" for t in noun.lefts)


def _for_or_against(verb: Token, pack: LanguagePack) -> Iterator[Token]:
    """The last preposition of "vote for or against A"."""
    if verb.lemma_.lower() in pack.agenda.voting:
        links = (t for t in verb.rights if t.lower_ in pack.agenda.up_for)
        yield from (t for link in links for t in link.rights if t.dep_ == "conj")


def _thing(verb: Token, pack: LanguagePack) -> Token | None:
    """What is dealt with: the object, in a passive the subject or what "which" stands for."""
    thing = matter_of(verb) or next((t for t in children(verb) if t.dep_ == "csubjpass"), None)
    if thing is None:  # "will consider | lifting the ban"
        deeds = (t for t in verb.rights if t.dep_ == "xcomp" and t.tag_ == "VBG")
        thing = next((t for t in deeds if (n := object_of(t)) and n.pos_ in NOUNS), None)
    if thing is not None and thing.lemma_.lower() in pack.agenda.balanced:
        return None  # "must weigh | the risks | and rewards"
    if thing is None or thing.tag_ not in RELATIVES:
        return thing
    noun = antecedent_of(thing)
    deed = noun.head if noun is not None else None
    if deed is not None and is_infinitive(deed) and deed.dep_ in ("acl", "relcl"):
        return deed.head  # "a motion to scrap the toll, which will be debated"
    if noun is None or thing.nbor(-1).text != ",":
        return noun
    inner = noun
    while noun.dep_ == "pobj" and noun.head.lower_ in pack.agenda.of:
        inner, noun = noun, noun.head.head  # "the sale of the port, which"
    if noun.head.lower_ not in pack.speech.as_said:
        return noun
    return next(nouns_under(prepositions(noun, pack.agenda.of)), inner)  # "as part of | the bill"


def _deeds(verb: Token) -> Iterator[Found]:
    """What a body is to vote to do: "is to vote to override the veto"."""
    for deed in verb.rights:
        if deed.dep_ == "xcomp" and is_infinitive(deed) and deed.right_edge.i - deed.i < LONGEST:
            yield Found(verb.doc[deed.i : deed.right_edge.i + 1], verb, "will-deal-with")


def ways_of(verb: Token, pack: LanguagePack) -> frozenset[str] | None:
    """Give how a verb of dealing leads to its topic; None where it is none, or not so here."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    if lemma not in words.dealing and lemma not in words.phrasal:
        return None
    if any(t.dep_ == "oprd" for t in verb.rights) or _is_mocked(verb, pack):
        return None  # "will be considered a friend"
    particle = next((t.lower_ for t in verb.rights if t.dep_ == "prt"), "")
    if particle:
        fits = words.phrasal.get(lemma) == particle and not _is_bought(verb, pack)
        ways = frozenset({""}) if matter_of(verb) is not None else words.on
        met = fits and (_is_of_body(verb, pack) or is_at_meeting(verb, pack))
        return ways if met else None
    if is_left_open(verb, pack):
        return None if is_talk_of_one(verb, pack) else words.dealing.get(lemma)
    if lemma in words.assenting and not _is_up_to(verb, pack):
        return None
    thing = matter_of(verb)
    if lemma in words.assenting and thing is not None and is_body(thing, pack):
        return None  # "plan to back the Harbour Party"
    looks = lemma in words.looking and status_of(verb, pack) in AHEAD
    if looks and verb.head.pos_ == "ADJ" and verb.head.lower_ not in words.due:
        return None  # "will be able to look at the files"
    if looks and any(t.lower_ in pack.speech.as_said for t in verb.rights if t.dep_ == "prep"):
        return None  # "is likely to look at the vote as proof"
    bargained = (looks or lemma in words.bargaining) and _is_of_body(verb, pack)
    bargained = bargained or _is_signing(verb, pack) or _looks_alone(verb, pack)
    if lemma in words.meeting_verbs and not (bargained or is_at_meeting(verb, pack)):
        return None
    if lemma in words.body_verbs and not _is_of_body(verb, pack):
        who = subject_of(verb)
        if who is None or not is_official(who, pack) or not is_at_meeting(verb, pack):
            return None
    ways = words.dealing.get(lemma, frozenset())
    if not ways:
        return None
    timed = thing is not None and kind_of(thing, pack) in TIMES  # "will vote | Monday | on A"
    held = thing is not None and thing.dep_ == "dobj" and thing.pos_ in NOUNS and not timed
    if "" not in ways and thing is not None and held:
        people = is_person(thing, pack) or thing.lemma_.lower() in words.bodies
        return ways if people else None  # "confer benefits on the rich"
    return ways


def _is_bought(verb: Token, pack: LanguagePack) -> bool:
    """Whether something on offer is taken up: "the shares will be taken up by clerks"."""
    thing = matter_of(verb)
    return thing is not None and thing.lemma_.lower() in pack.agenda.offered


def _is_up_to(verb: Token, pack: LanguagePack) -> bool:
    """Whether somebody has to assent, or meets to: "will approve it" tells how it will end."""
    modals = either(pack.certainty.future, pack.agenda.proposing)
    told = verb.tag_ == "VBG" or any(t.dep_ == "aux" and t.lower_ in modals for t in verb.lefts)
    if is_asked_of(verb, pack) or is_at_meeting(verb, pack) or _is_signing(verb, pack):
        return True
    doer = agent_of(verb) if is_passive(verb) else subject_of(verb)
    body = doer is not None and doer.lemma_.lower() in pack.agenda.bodies
    return body and not told  # "Acme agreed to adopt new rules"


def _is_signing(verb: Token, pack: LanguagePack) -> bool:
    """Whether those in office are to sign what they have agreed on: "will sign a fishing pact"."""
    words, thing, who = pack.agenda, matter_of(verb), subject_of(verb)
    signs = verb.lemma_.lower() in words.assenting & words.meeting_verbs
    if not signs or thing is None or who is None or status_of(verb, pack) not in AHEAD:
        return False
    agreed = thing.lemma_.lower() in either(words.settlements, words.plans)
    return agreed and is_official(who, pack)


def _is_mocked(verb: Token, pack: LanguagePack) -> bool:
    """Whether somebody says what others do "instead of" what matters; not "Instead, they will"."""
    words = (t for part in verb.lefts for t in (part, *part.lefts))
    return any(t.lower_ in pack.agenda.contrasting and t.nbor().tag_ == "IN" for t in words)


def _is_of_body(verb: Token, pack: LanguagePack) -> bool:
    """Whether a body, or people who meet, do it: "the court will rule", "will meet to consider"."""
    passive, doer = is_passive(verb), doer_of(verb, pack)
    settles = either(pack.agenda.assenting, frozenset(pack.agenda.phrasal))
    if doer is not None and is_body(doer, pack):
        return True
    if doer is not None and verb.lemma_.lower() in settles and is_official(doer, pack):
        return True
    if verb.tag_ == "VBG" and has_before_it(verb, pack):
        return True
    if passive:
        return is_at_meeting(verb, pack)
    return is_for_occasion(verb, pack)


def is_body(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun is a body that decides, a meeting, or the name of a body."""
    words, lemma = pack.agenda, noun.lemma_.lower()
    named = kind_of(noun, pack) in BODIES
    return named or lemma in words.bodies or lemma in words.meetings


def is_official(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun is for a body or for somebody who decides: "the foreign minister"."""
    return noun.lemma_.lower() in either(pack.agenda.bodies, pack.agenda.deciders)


def is_at_meeting(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a meeting does it, or it is done at one: "will address fares at the summit"."""
    words, subject = pack.agenda, subject_of(verb)
    own = either(words.meetings, words.inquiries)
    if subject is not None and subject.lemma_.lower() in own:
        return True
    behind = verb.doc[verb.i : min(verb.right_edge.i + 1, verb.i + LONGEST)]
    places = [under(t) for t in behind if t.dep_ == "prep" and t.lower_ in words.settings]
    if any(n is not None and n.lemma_.lower() in words.meetings for n in places):
        return True
    return is_for_occasion(verb, pack) or _is_where_they_meet(verb, pack)


def _is_where_they_meet(verb: Token, pack: LanguagePack) -> bool:
    """Whether it is done where or when people meet: "meet in Elm, where they will", "when they"."""
    inner = (t for t in verb.rights if t.dep_ == "advcl")
    outer = (t for t in islice(ancestors(verb), NEAR) if t.pos_ in VERBAL)
    near = [t for t in inner if t.left_edge.tag_ == "WRB"]
    near += [t for t in outer if t.i < verb.i and _opens(t, verb)]
    return any(t.lemma_.lower() in pack.agenda.meeting and is_open(t, pack) for t in near)


def _opens(above: Token, verb: Token) -> bool:
    """Whether a question word stands between two verbs: "meet in Elm, | where | they will"."""
    return any(t.tag_ == "WRB" for t in verb.doc[above.i : verb.i])


def polled(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'voters will be asked whether to keep the tax', 'peers will be asked to lift it'."""
    words = pack.agenda
    if verb.lemma_.lower() not in words.calling or (subject := subject_of(verb)) is None:
        return
    if not is_passive(verb):
        asks = subject.lemma_.lower() in words.polls and verb.tag_ == "VBZ"
        for question in questions_of(verb, pack) if asks else ():
            yield Found(question, verb, "will-decide-whether")
        return
    if is_official(subject, pack) and is_ahead(verb, pack):
        for question in questions_of(verb, pack):
            yield Found(question, verb, "will-decide-whether")
        deeds = [t for t in verb.rights if t.dep_ == "xcomp" and is_infinitive(t)]
        if subject.tag_ not in SINGULAR:  # not "voters will be asked to show a card"
            own = either(words.enacting, words.assenting, frozenset(words.dealing))
            deeds = [t for t in deeds if t.lemma_.lower() in own]
        for words_of in (w for deed in deeds for w in deed_of(deed, pack)):
            yield Found(words_of, verb, "will-deal-with")


def hinged(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'the case turns on whether A'."""
    words = pack.agenda
    if verb.lemma_.lower() not in words.hinging:
        return
    subject = subject_of(verb)
    if subject is None or subject.lemma_.lower() not in words.cases:
        return
    if status_of(verb, pack) in AHEAD | {"ongoing"}:
        for link in prepositions(verb, words.on):
            for question in questions_of(link, pack):
                yield Found(question, verb, "will-decide-whether")


def met_for(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'leaders meet on Monday to A', 'envoys meet in a bid to A', 'talks are meant to A'."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    if lemma not in either(words.gathering, words.aiming):
        return
    subject = subject_of(verb)
    if subject is None or not is_open(verb, pack):
        return
    if lemma not in words.gathering and subject.lemma_.lower() not in words.meetings:
        return
    if not (is_body(subject, pack) or subject.lemma_.lower() in words.deciders):
        return
    if any(t.lower_ in pack.amounts.every for part in verb.rights for t in part.subtree):
        return  # "meet every Monday to"
    own = (t for t in verb.rights if t.dep_ in ("advcl", "xcomp") and is_infinitive(t))
    for deed in (*own, *efforts_of(verb, pack)):
        tried = (t for t in deed.rights if t.dep_ == "xcomp" and is_infinitive(t))
        last = next(tried, deed)
        if last.lemma_.lower() not in read_elsewhere(pack):
            yield from (Found(w, verb, "will-deal-with") for w in deed_of(last, pack))


def read_elsewhere(pack: LanguagePack) -> frozenset[str]:
    """Give the verbs with a rule of their own for what follows them: "meet to hold talks on"."""
    words = pack.agenda
    return either(
        words.holding,
        words.hearing,
        words.settling,
        words.resolving,
        words.seeking,
        words.submitting,
        words.pressing,
        words.urging,
        words.demanding,
    )


def argued(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'the court will hear arguments on A', 'an appeal against A will be heard'."""
    words, lemma = pack.agenda, verb.lemma_.lower()
    hears = lemma in words.hearing
    takes = lemma in words.taking and not hears
    if not (hears or takes):
        return
    thing = _thing(verb, pack)
    if takes and (thing is None or thing.lemma_.lower() not in words.pleas):
        return
    if not is_ahead(verb, pack) or not _is_of_body(verb, pack):
        return
    yield from _heard_in(verb, thing, pack)
    if thing is None:
        return
    if thing.lemma_.lower() in words.pleas:
        for way in (*prepositions(thing, words.about), *prepositions(verb, words.about)):
            yield from found_at(under(way), verb, "will-hear", pack)
    elif thing.lemma_.lower() in words.lawsuits:
        yield from found_at(thing, verb, "will-hear", pack)


def _heard_in(verb: Token, thing: Token | None, pack: LanguagePack) -> Iterator[Found]:
    """Read 'will hear from clerks about A', 'will hear arguments in a case over A'."""
    words = pack.agenda
    if thing is None:
        links = [t for t in prepositions(verb, words.sources) if under(t) is not None]
        heard = [verb, *(n for t in links if (n := under(t)) is not None)] if links else []
    elif thing.lemma_.lower() in words.pleas:
        both = (*prepositions(thing, words.inside), *prepositions(verb, words.inside))
        heard = [n for t in both if (n := under(t)) is not None]
    else:
        return
    for one in heard:
        for way in prepositions(one, words.about):
            yield from found_at(under(way), verb, "will-hear", pack)
