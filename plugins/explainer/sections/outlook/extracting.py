"""Outlook: what may come, as sure as the article says, and who says so.

A clause is a prospect where its grammar looks ahead: a modal ("may agree"), a verb or adjective
about what is to come ("is expected", "unlikely"), somebody's plan ("vowed to"). Abilities, turns
of speech, conditions themselves and what lies in the past are none. What has been arranged, what
somebody simply will do and what is told with its day and without a hedge belongs to the timeline
alone; what is hedged stays, dated or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from explainer.model import Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.outlook.ahead import rule_of
from explainer.sections.outlook.arranged import PLANNING, is_done, is_in_timeline, is_of_plan
from explainer.sections.outlook.certainty import certainty_of
from explainer.sections.outlook.expiry import (
    had_been_expected,
    is_of_settled_bill,
    is_over,
    is_past_in_quotes,
    was_said_long_ago,
)
from explainer.sections.outlook.leaning import ends_in_row
from explainer.sections.outlook.making import WILL, WOULD, prospect_of
from explainer.sections.outlook.openings import is_beside_news, is_noun_alone
from explainer.sections.outlook.parted import parted
from explainer.sections.outlook.prospect import Prospect
from explainer.sections.outlook.statement import says_nothing, statement
from explainer.sections.outlook.supposing import is_weighed
from explainer.sections.outlook.voices import Voices
from explainer.sections.quotes import QUOTES
from explainer.sections.timeline import TIMELINE, Event
from explainer.text.coreference.cast import Cast
from explainer.text.entire import entire
from explainer.text.marks import BAR
from explainer.text.syntax.clauses import LONGEST_SENTENCE, PRESENT, VERBAL, auxiliaries
from explainer.text.syntax.complements import leaves_out
from explainer.text.syntax.parts import has_mark, tensed_of
from explainer.text.syntax.subjects import own_subject
from explainer.text.trimming import is_title

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack


def extract(reading: Reading, found: Facts) -> Iterable[Prospect]:
    """Find the prospects in the order of the article."""
    cast = Cast.of(reading, found.of(ACTORS))
    voices = Voices.of(reading, cast, found.of(QUOTES))
    made, events, opinion = [], found.of(TIMELINE), reading.article.opinion
    for verb, whole in _prospects(reading, voices, events):
        if opinion and _is_opined(whole, verb, voices, reading.pack):
            continue
        aside = verb.dep_ == "relcl" and verb.doc[verb.left_edge.i - 1].text != ","
        if not (aside and is_done(whole, events)) or is_of_plan(verb, reading.pack):
            made.append((verb, whole))
    told = [(v, p) for v, p in made if not any(_is_within(p, other) for _, other in made)]
    alone = (parted(prospect, verb, reading, cast) for verb, prospect in told)
    return tuple(prospect for prospect in alone if prospect is not None)


def _is_opined(prospect: Prospect, verb: Token, voices: Voices, pack: LanguagePack) -> bool:
    """Tell whether only the writer of an opinion says that others will do it, without a hedge.

    What people arrange, they will do, whoever tells it: "the House will vote on it".
    """
    if verb.lemma_.lower() in pack.certainty.arrangements:
        return False
    sure = prospect.rule == WILL and prospect.status in {"expected", "scheduled"}
    return sure and prospect.said_by is None and voices.of_clause(verb)[0] is None


def _is_within(prospect: Prospect, other: Prospect) -> bool:
    """Tell whether another prospect goes on where one ends: "It may fail", "It may fail, …".

    One that only lends the other its words ("The bill may fail. It would …") stays.
    """
    own, its = prospect.evidence[0], other.evidence[0]
    same = prospect.status == other.status and other.said_by in {None, prospect.said_by}
    return same and len(own.text) < len(its.text) and its.holds(own)


def _prospects(
    reading: Reading, voices: Voices, events: Sequence[Event]
) -> Iterator[tuple[Token, Prospect]]:
    """The prospects that the timeline does not tell, each with its verb, as they are shown."""
    for at, sentence in enumerate(reading.spans):
        about = reading.article.sentences[at]
        if about.kind != "text" or about.paragraph == 0 or about.text.endswith(("?", ":")):
            continue
        if len(sentence) > LONGEST_SENTENCE or is_title(sentence) or BAR in about.text:
            continue
        found = list(_in_sentence(sentence, reading, voices, events))
        for verb, prospect in found:
            alone = len(found) == 1 and not is_beside_news(verb, reading.pack)
            whole = _entire(prospect, verb, reading, voices) if alone else prospect
            if not is_in_timeline(prospect, events) and not ends_in_row(whole, reading):
                yield verb, whole


def _in_sentence(
    sentence: Span, reading: Reading, voices: Voices, events: Sequence[Event]
) -> Iterator[tuple[Token, Prospect]]:
    """The prospects of one sentence, each with its verb.

    Words of one that is told are not told again, but those of one that the timeline has may be:
    "The fair will open on Monday and will last a week".
    """
    done = sentence.start
    for verb in sentence:
        if verb.pos_ not in VERBAL or verb.i < done:
            continue
        rule = rule_of(verb, reading.pack, reading.article.published)
        status = certainty_of(verb, reading.pack) if rule else None
        span = statement(verb, sentence, reading.pack) if status else None
        if rule is None or status is None or span is None or span.start < done:
            continue
        if status in {"expected", "scheduled"} and is_weighed(verb, reading):
            status = "possible"
        if is_noun_alone(verb, span, reading.pack):
            continue
        if rule in {WOULD, PLANNING} and is_over(verb, span, reading):
            continue
        if is_past_in_quotes(verb, reading):
            continue
        if rule == WOULD and is_of_settled_bill(verb, reading.pack):
            continue
        if was_said_long_ago(verb, span, reading) or had_been_expected(verb, reading.pack):
            continue
        if not voices.knows(verb):
            continue
        before, done = done, span.end
        if says_nothing(verb, span, reading.pack) or leaves_out(verb):
            continue
        cut = span[-1].pos_ == "AUX" and span[-1].dep_ != "pobj"  # but "for the time being"
        if not cut or _is_elliptic(span[-1], verb, reading.pack):
            told = voices.with_teller(verb, span)
            if told is None:
                continue
            found = prospect_of(reading, voices, verb, told, status, rule)
            if found is not None:
                done = before if is_in_timeline(found, events) else done
                yield verb, found


def _is_elliptic(last: Token, verb: Token, pack: LanguagePack) -> bool:
    """Tell "as safe as I can", where the verb stands before, from a clause that was cut."""
    subject = own_subject(last)
    ends = last.i + 1 == len(last.doc) or last.nbor().is_punct
    whole = last.dep_ == "advcl" and subject is not None and verb.i < subject.i < last.i
    return whole and ends and last.lower_ in pack.outlook.can


def _entire(prospect: Prospect, verb: Token, reading: Reading, voices: Voices) -> Prospect:
    """A prospect in the words of its whole sentence, where these are few and say as much."""
    own, first = prospect.evidence[0], reading.starts[reading.index(verb)]
    shown = reading.words_at(first + own.start, first + own.end)
    if shown is None or len(prospect.evidence) > 1:
        return prospect
    voiced = prospect.said_by is not None
    whole = entire(verb, ((shown.start, shown.end),), reading, voiced=voiced)
    if whole is None or (voiced and _goes_on_otherwise(verb, whole, reading.pack)):
        return prospect
    again = prospect_of(reading, voices, verb, whole, prospect.status, prospect.rule)
    if again is None or again.said_by != prospect.said_by or len(again.evidence) > 1:
        return prospect
    return again if len(again.meant) >= len(prospect.meant) else prospect


def _goes_on_otherwise(verb: Token, whole: Span, pack: LanguagePack) -> bool:
    """Whether words end with what is so, joined to what was said: "it will shut and Roe is ill".

    Without a second "that" nobody knows who says so; what is set against it ("but it is late") is
    his, too.
    """
    joins = (t.lower_ for t in verb.rights if t.dep_ == "cc")
    own = any(t.tag_ == "MD" for t in auxiliaries(verb))
    return (own and any(t in pack.names.joiners for t in joins)) and any(
        t.dep_ == "conj"
        and t.i < whole.end
        and tensed_of(t).tag_ in PRESENT
        and own_subject(t) is not None
        and not has_mark(t)
        for t in verb.rights
    )
