"""When: the day that belongs to the main event, else the week or month of its own clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import AHEAD
from explainer.sections.glance.days import (
    is_fresh,
    is_of_a_blow,
    is_of_the_hearing,
    is_of_what_came_out,
)
from explainer.sections.glance.event import (
    CONTENT,
    LATER,
    OPENING,
    MainEvent,
    belongs_to_clause,
    related,
    verb_of,
)
from explainer.sections.glance.occasion import own_occasion
from explainer.sections.glance.phrases import NAMES
from explainer.text.attribution.scene import scene_of
from explainer.text.edtf import ended_before, extent
from explainer.text.status import status_of
from explainer.text.syntax.clauses import (
    OBJECTS,
    PERSONAL,
    SUBJECTS,
    VERBAL,
    ancestors,
    children,
    is_finite,
)
from explainer.text.syntax.features import has_the
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import kind_of
from explainer.text.trimming import behind_dateline
from explainer.text.when import Mention, mentions_in
from explainer.text.when.awaited import is_of_awaited
from explainer.text.when.units import shifted_days

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading

RECENT, BACK = 31, 366
"""How many days before its publication an article's main event lies at most; or its month."""
MOST = 40
"""Times that are compared; the opening of an article has fewer."""
NEAR = 3
"""Sentences; a day within fewer of the event may be its own though no word of it is near."""
OCCURS = 5
"""How near a day is on which "the accident happened"; nearer is one of the lead itself."""
SHARED_WORDS = 2
"""Words that a sentence has in common with the event that it tells of, at least."""
HOUR = "T"
"""Before the hour of a day in TIMEX3."""
LEANING = "referred-"
"""What the rules of times are called that say nothing alone: "the following day"."""
TOLD = SUBJECTS | OBJECTS | {"xcomp"}
COARSE = frozenset({"week", "weekend", "month", "quarter", "season", "year"})
"""What may stand for the day where the clause of the event has none."""


def when(reading: Reading, event: MainEvent) -> Span | None:
    """Give the day that stands nearest to the words of the event; of equal ones the first."""
    last = reading.spans[min(OPENING, len(reading.spans)) - 1]
    later = reading.spans[min(LATER, len(reading.spans)) - 1]
    best: tuple[int, Span] | None = None
    found = [m for m in mentions_in(reading) if m.end <= later.end_char]
    verb = event.deed
    past = verb is not None and status_of(verb, reading.pack) == "happened"
    for mention in found[:MOST]:
        span = _span_of(reading, mention)
        occurs = span is not None and event.occurs(verb_of(span.root), reading)
        if mention.end > last.end_char and not occurs:
            continue
        if span is None or mention.rule.startswith(LEANING):
            continue
        top = span.root
        if _is_long_ago(mention, top, reading, event) or _is_of_other(top, event, reading):
            continue
        if past and (_is_after(span, reading) or _is_to_come(mention, reading)):
            continue
        if _is_of_a_thing(span.root, event, reading.pack):
            continue
        if _is_of_occasion(span.root, event, reading) and not _is_news(mention, span.root, event):
            continue
        if verb is not None and _is_of_saying(span.root, verb, reading):
            continue
        does = verb_of(span.root)
        if does is not None and is_of_awaited(span.start, does, reading.pack):
            continue
        if _is_hour_of_other(mention, span.root, event):
            continue
        if (teller := event.is_told_by(reading)) is not None and verb_of(span.root) == teller:
            continue
        if span.start and reading.doc[span.start - 1].lower_ in reading.pack.time.deadline:
            continue  # "those who left by May 8"
        score = _nearness(mention, span.root, reading, event)
        if score > (0 if best is None else best[0]):
            best = (score, _with_bound(mention, span, reading))
    return best[1] if best else None


def _with_bound(mention: Mention, time: Span, reading: Reading) -> Span:
    """An hour with what says that it was before or behind it: "shortly after noon on Monday"."""
    doc, first = reading.doc, time.start - 1
    if HOUR not in (mention.value or "") or first <= time.sent.start:
        return time
    bound = doc[first]
    if bound.lower_ not in reading.pack.glance.apart:
        return time
    while first - 1 > time.sent.start and doc[first - 1].dep_ in {"advmod", "npadvmod"}:
        if doc[first - 1].head != bound:
            break
        first = doc[first - 1].left_edge.i
    return doc[first : time.end]


def _nearness(mention: Mention, time: Token, reading: Reading, event: MainEvent) -> int:
    """Tell how near a time is to the event; 0 where it is that of something else."""
    said = verb_of(time)
    if event.occurs(said, reading) and _is_day(mention):
        return OCCURS
    if said is not None and _is_anothers_word(said, event, reading):
        return 0
    if not _is_day(mention):
        return int(_is_coarse(mention) and _is_own(time, event))
    away = abs(reading.index(time) - event.sentence(reading))
    close = event.closeness(time)
    told = away and (_tells_it(time, event, reading) or is_of_a_blow(time, away, event, reading))
    if not close and is_of_what_came_out(time, event, reading):
        return 1
    if not close and is_of_the_hearing(time, mention, event, reading):
        return 1
    if not close and away and _is_of_named(time, event, reading.pack):
        return 1
    if not close and away and not told:
        return 0
    if not close and not away and _is_below(time, event):
        return 1
    pack = reading.pack
    words = either(pack.speech.documents, pack.agenda.meetings, pack.glance.summing)
    words = words | pack.speech.nouns  # "was told in a call on Monday"
    says = said is not None and said.lemma_.lower() in pack.speech.saying
    own = belongs_to_clause(time, words if says else frozenset())  # "said in a memo on Monday"
    return 2 * (close + (max(0, NEAR - away) if own else 0))


def _is_own(time: Token, event: MainEvent) -> bool:
    """Tell whether a time hangs on the verb of the lead itself, and is none of its subject."""
    lead, verb = event.lead, verb_of(time)
    if verb is not None and verb.dep_ == "xcomp":
        verb = verb.head  # "is to sail in May"
    if lead is None or verb != lead.verb or lead.start < time.i < lead.predicate:
        return False
    return belongs_to_clause(time)


def _is_below(time: Token, event: MainEvent) -> bool:
    """Tell whether a time hangs on what the lead has behind its verb: "won by landing on May 5"."""
    verb, before = verb_of(time), time.nbor(-1) if time.i else time
    if verb is not None and verb.i:
        before = verb.nbor(-1)  # "will spend it in the year | starting on July 1"
    while verb is not None and verb.dep_ in {"xcomp", "pcomp"} and before.tag_ != "NN":
        verb = verb_of(verb)
        if verb is not None and verb == event.deed:
            return True
    return False


def _is_coarse(mention: Mention) -> bool:
    return mention.unit is not None and mention.unit.grain in COARSE


def _is_day(mention: Mention) -> bool:
    """Tell whether a time is a day, or from one day to another; an hour alone is none."""
    if mention.rule == "clock":
        return False
    if mention.unit is not None:
        return mention.unit.grain == "day"
    return mention.edtf is not None and [len(d) for d in mention.edtf.split("/")] == [10, 10]


def _is_long_ago(mention: Mention, time: Token, reading: Reading, event: MainEvent) -> bool:
    """Tell whether a day is too far back to be that of news: background, an anniversary.

    A month or year may be further back where the lead itself tells what came about in it.
    """
    published = reading.article.published
    if published is None or mention.edtf is None:
        return False
    opens = event.sentence(reading) <= reading.article.opening
    recent = BACK if opens and _is_coarse(mention) and _is_own(time, event) else RECENT
    limit = shifted_days(published, -recent)
    return limit is not None and ended_before(mention.edtf, limit)


def _is_of_other(time: Token, event: MainEvent, reading: Reading) -> bool:
    """Tell whether a day is any such day, or that of what came before or after: "on a Monday".

    So "heading into Tuesday's vote, …", whatever the headline calls it.
    """
    pack = reading.pack
    if any(c.dep_ == "det" and c.lower_ in pack.outlook.articles for c in children(time)):
        return True
    verb = verb_of(time)
    if verb is None or verb.dep_ != "advcl":
        return False
    lead = event.deed
    if lead is not None and own_occasion(lead, pack) == verb:
        return False  # "nine died after a bus overturned on Monday"
    told = event.head.verb if event.head is not None else None
    if told is not None and told.lemma_.lower() == verb.lemma_.lower() and own_subject(verb):
        return False  # "Roe is to appeal after a court halted it on Friday"
    if time.dep_ == "poss" and verb.tag_ == "VBG" and verb.i < verb.head.i:
        return True
    return any(m.dep_ == "mark" and m.lower_ in pack.glance.apart for m in verb.lefts)


def _is_hour_of_other(mention: Mention, time: Token, event: MainEvent) -> bool:
    """Tell whether an hour is that of the verb before: "left at 3pm on Monday and turned back"."""
    verb = verb_of(time)
    if verb is None or HOUR not in (mention.value or "") or event.names(verb):
        return False
    return any(c.dep_ == "conj" and c.pos_ in VERBAL and event.names(c) for c in verb.rights)


def _is_of_a_thing(time: Token, event: MainEvent, pack: LanguagePack) -> bool:
    """Tell whether a day only tells which thing is meant: "the mayor's July 25 call"."""
    thing = time.head
    tells = time.dep_ in {"compound", "nmod", "poss", "nummod"} and time.i < thing.i
    own = [thing, *(c for c in thing.lefts if c.dep_ in {"compound", "amod"} and c.i != time.i)]
    tells = tells and not _is_of_named(time, event, pack)
    return tells and thing.pos_ in {"NOUN", "PROPN"} and not any(event.names(t) for t in own)


def _is_of_occasion(time: Token, event: MainEvent, reading: Reading) -> bool:
    """Tell whether a day is that of what a headline tells besides: "falls ill after eating it"."""
    verb, head = verb_of(time), event.head
    if verb is None or head is None or head.verb is None:
        return False
    behind = reading.doc[head.verb.i + 1 : head.end]
    besides = {t.lemma_ for t in behind if t.dep_ in {"pcomp", "advcl"} and t.pos_ in VERBAL}
    return verb.lemma_ in besides - {head.verb.lemma_}


def _is_news(mention: Mention, time: Token, event: MainEvent) -> bool:
    """Tell whether a lead opens with what a headline tells besides, on the day of publication.

    "Elm says fire is out after crews reach mill", and below "Crews reached the mill on Monday".
    """
    verb, today = verb_of(time), mention.edtf is not None and mention.edtf == mention.anchor
    return today and verb is not None and verb == event.deed and verb.dep_ == "ROOT"


def _is_of_saying(time: Token, event: Token, reading: Reading) -> bool:
    """Tell whether a day is that on which the event is said: "he fled, police said on Monday".

    It happened before, on a day that may not be told. Not so of what somebody says to have done:
    "Roe has put off her tour, her agents said on Monday".
    """
    cue = verb_of(time)
    if cue is None or cue == event or cue.sent != event.sent:
        return False
    speech, showing = reading.pack.speech, reading.pack.certainty.showing
    says = cue.lemma_.lower() in either(speech.saying, showing, speech.hearing)
    if not says or not any(t == cue for t in ancestors(event)):
        return False
    return not (_is_own_word(cue) and is_fresh(event, reading.pack))


def _tells_it(time: Token, event: MainEvent, reading: Reading) -> bool:
    """Tell whether a day is one on which the event was told of, or its people or things acted.

    So it is too where the sentence shares several words with the event; not where without a
    headline somebody only says something more of it that day.
    """
    verb = verb_of(time)
    if verb is None:
        return False
    if _is_anothers_word(verb, event, reading):
        return False
    speaks = verb.lemma_.lower() in reading.pack.certainty.speech and not is_passive(verb)
    if verb.dep_ == "ROOT" and speaks:
        told = event.head is not None or all(c.dep_ != "ccomp" for c in children(verb))
        return told or _is_announced(time, event, reading)
    parts = (c for c in children(verb) if c.dep_ in TOLD and verb.dep_ != "advcl")
    if any(event.names(t) for t in (verb, *parts)) or _sums_up(verb, event, reading):
        return True
    sentence = reading.spans[reading.index(time)]
    shared = {t.lemma_.lower() for t in sentence if t.pos_ in CONTENT and event.names(t)}
    return len(shared) >= SHARED_WORDS


def _is_of_named(time: Token, event: MainEvent, pack: LanguagePack) -> bool:
    """Tell whether a day owns what the lead tells: "hurt in clashes. … held in | Monday's clashes".

    What came before or after "Monday's clashes" has another day.
    """
    noun = time.head
    if time.dep_ not in {"poss", "compound"} or noun.lemma_.lower() not in pack.events.nouns:
        return False
    events, link = pack.events, noun.head
    apart = events.after | events.before | events.reasons
    other = link.lower_ in apart or link.lemma_.lower() in events.following | events.responding
    lead = noun.doc[event.lead.start : event.lead.end] if event.lead is not None else ()
    told = any(t.lemma_.lower() == noun.lemma_.lower() for t in lead if t.pos_ == "NOUN")
    return time.i < noun.i and told and not other


def _sums_up(verb: Token, event: MainEvent, reading: Reading) -> bool:
    """Tell whether a clause is about what the lead tells: "was told of | the decision |"."""
    words = (t for part in verb.rights for t in (part, *part.rights))
    nouns = (t for t in words if t.dep_ in {"dobj", "pobj"} and has_the(t))
    named = any(t.lemma_.lower() in reading.pack.glance.summing for t in nouns)
    return named and reading.index(verb) == event.sentence(reading) + 1


def _is_announced(time: Token, event: MainEvent, reading: Reading) -> bool:
    """Tell whether what somebody "has done" is spoken of on a day, right behind it.

    So it is news of that day: "Acme has agreed to buy Zenit. The two said on Monday that …".
    """
    lead = event.deed
    if lead is None or reading.index(time) != event.sentence(reading) + 1:
        return False
    return is_fresh(lead, reading.pack) and _is_doer(verb_of(time), lead, reading.pack)


def _is_doer(cue: Token | None, lead: Token, pack: LanguagePack) -> bool:
    """Tell whether those speak of whom the lead tells: "it said", "the two said", "Acme said"."""
    who, doer = own_subject(cue) if cue is not None else None, own_subject(lead)
    if who is None or doer is None:
        return False
    again = doer.pos_ == "PROPN" and has_the(who) and who.lemma_.lower() in pack.names.generic
    named = who.text in {t.text for t in doer.subtree if t.pos_ == "PROPN"}
    same = who.lemma_ == doer.lemma_ and (named or has_the(who))
    return again or named or same or who.tag_ in {*PERSONAL, "CD"}


def _is_own_word(cue: Token) -> bool:
    """Tell whether those say it of whom it is told: "her | agents | said", "it said"."""
    who = own_subject(cue)
    own = (t for t in (who, *who.lefts) if t.dep_ == "poss" or t == who) if who is not None else ()
    return any(t.tag_ in PERSONAL for t in own)


def _is_anothers_word(verb: Token, event: MainEvent, reading: Reading) -> bool:
    """Tell whether others say something than who says what the headline tells: "Roe said it"."""
    speech, says = reading.pack.certainty.speech, event.head.verb if event.head else None
    judged = any(t.dep_ == "ccomp" and t.pos_ == "ADJ" for t in verb.rights)  # "found him guilty"
    who, sayer = own_subject(verb), own_subject(says) if says else None
    if says is None or who is None or who.pos_ == "PRON" or judged:
        return False
    if not {says.lemma_.lower(), verb.lemma_.lower()} <= speech:
        return False
    named = [t.lemma_.lower() for t in who.subtree if t.pos_ in CONTENT and event.names(t)]
    same = sayer is None or any(related(t.lemma_.lower(), n) for t in sayer.subtree for n in named)
    return not named or not same


def _is_after(time: Span, reading: Reading) -> bool:
    """Tell whether a time is that of what goes on or is to come: not of what has happened."""
    verb = verb_of(time.root)
    if verb is None or not is_finite(verb):
        return False
    return status_of(verb, reading.pack) in {*AHEAD, "ongoing"}


def _is_to_come(mention: Mention, reading: Reading) -> bool:
    """Tell whether a time lies behind the day of publication: "left ahead of a vote next month"."""
    published = reading.article.published
    if published is None or mention.edtf is None:
        return False
    first = extent(mention.edtf).first
    return first is not None and first > (published.year, published.month, published.day)


def _span_of(reading: Reading, mention: Mention) -> Span | None:
    """The tokens of a time; None where it stands in a quotation."""
    span = reading.words_at(mention.start, mention.end)
    if span is None or reading.index(span[0]) != reading.index(span[-1]):
        return None
    if scene_of(reading).is_quoted(span[0]) or kind_of(span[-1], reading.pack) in NAMES:
        return None
    if span[0].i < behind_dateline(reading, span[0].i):
        return None
    ending = either(reading.pack.certainty.until, reading.pack.glance.entering)  # "into Monday"
    if span.root.dep_ == "pobj" and span.root.head.lower_ in ending:
        return None
    return reading.doc[span.start : span.end]
