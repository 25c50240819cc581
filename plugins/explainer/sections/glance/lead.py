"""Lead: the main clause of the sentences that open the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.glance.clause import Clause
from explainer.sections.glance.occasion import is_toll, scores_end, told_end
from explainer.sections.glance.parts import MARKS
from explainer.sections.glance.phrases import end_of_clause
from explainer.sections.glance.picture import is_caption, is_set_apart
from explainer.text.attribution.scene import scene_of
from explainer.text.attribution.selves import speaks_itself
from explainer.text.status import status_of
from explainer.text.syntax.clauses import ASKING, SUBJECTS, VERBAL, children, is_finite
from explainer.text.syntax.features import is_third_person
from explainer.text.syntax.halves import exception_end, is_half_of_few, listed_end
from explainer.text.syntax.parts import whole_of
from explainer.text.syntax.perfects import is_past_perfect
from explainer.text.syntax.subjects import own_subject
from explainer.text.trimming import behind_dateline
from explainer.text.when import times_in, was_long_ago

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading

EARLY, MOST_LEADS = 6, 3
"""Sentences that may be the lead, and how many of them with a verb; what follows tells more."""
ADVERBIAL = frozenset({"ADP", "SCONJ"})
"""Parts of speech of what opens a phrase or a clause of time: "In", "When"."""
COMPLETIONS = 3
"""Phrases in a row that complete the core of a clause."""


def lead_clause(reading: Reading) -> Clause | None:
    """Give the main clause of the text's opening; captions, which have no verb, do not count.

    A standfirst (no full stop) and a sentence that only says how things are ("The rooms are
    small") give way to one of the next that tells what somebody did.
    """
    found = list(_leads(reading))
    return next((clause for clause in found if _tells_a_deed(reading, clause)), None) or next(
        iter(found), None
    )


def _leads(reading: Reading) -> Iterator[Clause]:
    """The main clauses of the sentences that may be the lead."""
    places = range(reading.article.opening, len(reading.spans))
    text = (at for at in places if not is_caption(reading, at))
    told = (at for at in islice(text, EARLY) if any(is_finite(t) for t in reading.spans[at]))
    for at in islice(told, MOST_LEADS):
        about = reading.article.sentences[at]
        if about.kind != "text" or about.text.endswith("?") or _is_headline(reading, at):
            continue
        if is_set_apart(reading, at):
            continue
        if not _opens_a_tale(reading, at):
            yield from clauses_of(reading, at)


def clauses_of(reading: Reading, at: int) -> Iterator[Clause]:
    """The main clauses of a sentence that may tell the event."""
    span, scene = reading.spans[at], scene_of(reading)
    if span[0].tag_ == "CC" or speaks_itself(reading, span):
        return
    for token in span:
        if token.dep_ != "ROOT" or scene.is_quoted(token):
            continue
        if found := _lead(span, token, reading.pack):
            yield replace(found, start=behind_dateline(reading, found.start))


def _is_headline(reading: Reading, at: int) -> bool:
    """Whether a sentence is the headline once more, as pages have it."""
    sentences = reading.article.sentences
    return reading.title_end > 0 and at > 0 and sentences[at].text == sentences[0].text


def _opens_a_tale(reading: Reading, at: int) -> bool:
    """Whether a sentence opens with a time long ago: "When she came in 1987, a loaf cost 60p"."""
    span = reading.spans[at]
    if span[0].pos_ not in ADVERBIAL:
        return False
    comma = next((t for t in span if t.text == "," and t.i < span.root.i), span[0])
    return any(m.end <= comma.idx and was_long_ago(m, reading) for m in times_in(span, reading))


def _tells_a_deed(reading: Reading, clause: Clause) -> bool:
    """Tell "The mayor closed the port." from "The rooms are small" and from a standfirst.

    Nor does it open the news what had been before, or what goes on from it: "had closed the port",
    "also closed it"; how things are does where somebody is told to say so.
    """
    verb, certainty = clause.verb, reading.pack.certainty
    text = reading.article.sentences[reading.index(reading.doc[clause.start])].text
    if verb is None or text[-1:].isalnum() or is_past_perfect(verb, certainty):
        return False
    if any(t.lower_ in reading.pack.glance.leaning for t in verb.lefts if t.dep_ == "advmod"):
        return False
    if verb.dep_ == "ccomp":
        return True
    if is_toll(verb, reading.pack):
        return True  # "two are dead"
    bare = verb.lemma_.lower() in certainty.copulas and any(c.dep_ == "acomp" for c in verb.rights)
    named = any(t.pos_ == "PROPN" for t in reading.doc[clause.start : clause.end])
    return not (bare and not named) and status_of(verb, reading.pack) is not None


def _only_speaks(verb: Token, pack: LanguagePack) -> bool:
    """Whether it is only told who spoke, and nothing of what: "“Why?” Ann Roe said"."""
    told = {"ccomp", "dobj", "xcomp", "prep", "auxpass", "agent"}
    parts = {t.dep_ for t in children(verb) if t.i > verb.i or t.dep_ == "auxpass"}
    return verb.lemma_.lower() in pack.speech.saying and not parts & told


def _lead(span: Span, root: Token, pack: LanguagePack) -> Clause | None:
    """The clause of a root, or what the root says that somebody without a name said."""
    verb = root
    for _ in range(2):
        inner = next((c for c in children(verb) if c.dep_ == "ccomp"), None)
        if inner is None or (inner.i > verb.i and not _merely_says(verb, inner, pack)):
            break
        verb = inner
    subject = _own(verb)
    if subject is None or verb.pos_ not in VERBAL or subject.pos_ == "PRON":
        return None
    if not is_finite(verb) or any(c.dep_ == "dobj" and c.pos_ == "PRON" for c in verb.rights):
        return None
    if subject.left_edge.lower_ in pack.glance.pointing or subject.left_edge.tag_ in ASKING:
        return None
    if meets_nobody(verb, subject) or _only_speaks(verb, pack) or is_half_of_few(verb, pack):
        return None
    group = [c.i for c in verb.lefts if c.dep_ in {"aux", "auxpass", "neg"} and c.i > subject.i]
    start, end = _start_of_subject(span, subject), _end_of_core(span, verb, pack)
    return Clause(
        start=start,
        predicate=min([verb.i, *group]),
        end=end,
        verb=verb,
        told=told_end(span, start, end, verb, pack),
    )


def _own(verb: Token) -> Token | None:
    """The subject of a verb: the last of two where a parse lost the verb of a clause before it.

    "While the guild | broadcast marches, the town urged calm" is told of the town.
    """
    found = [t for t in verb.lefts if t.dep_ in SUBJECTS]
    if len(found) < 2 or verb.doc[found[-1].left_edge.i - 1].text != ",":
        return own_subject(verb)
    marked = any(t.dep_ == "mark" and t.i < found[0].i for t in verb.lefts)
    return found[-1] if marked else own_subject(verb)


def meets_nobody(verb: Token, subject: Token) -> bool:
    """Tell "the court sided with them" from "the fans saw Poe and sided with him"."""
    below = (t for c in verb.rights if c.dep_ == "prep" for t in c.rights)
    whom = next((t for t in below if t.dep_ == "pobj" and t.tag_ == "PRP"), None)
    if whom is None or not is_third_person(whom):
        return False
    own = range(subject.left_edge.i, subject.right_edge.i + 1)
    before = verb.doc[verb.sent.start : whom.i]
    return not any(t.pos_ in {"NOUN", "PROPN"} and t.i not in own for t in before)


def _start_of_subject(span: Span, subject: Token) -> int:
    """Where a subject starts, with a name or half a word that the parser left before it."""
    start, doc = max(subject.left_edge.i, span.start), span.doc
    if all(t.pos_ in {"PROPN", "PUNCT"} for t in doc[span.start : start]):
        return span.start
    if start > span.start and doc[start].like_num and doc[start - 1].pos_ in {"ADP", "ADV"}:
        start -= 1
    while start > span.start and not doc[start - 1].whitespace_:
        start -= 1
    while start > span.start and doc[start].ent_iob_ == "I":
        start -= 1  # "The Sunday | Post"
    return start


def _merely_says(verb: Token, inner: Token, pack: LanguagePack) -> bool:
    """Tell whether the event is what is said: "police said that two men were held".

    Of "rumours are flying that Poe is ill" nobody says it.
    """
    if verb.lemma_.lower() not in either(pack.speech.saying, pack.certainty.showing):
        return False
    speaker, subject = own_subject(verb), own_subject(inner)
    named = speaker is None or speaker.pos_ != "NOUN" or any(t.ent_type_ for t in whole_of(speaker))
    return not named and is_finite(inner) and subject is not None and subject.pos_ != "PRON"


def _end_of_core(span: Span, verb: Token, pack: LanguagePack) -> int:
    """Where the core of a clause ends: before an adverbial, a second verb or a side remark.

    What it cannot be read without belongs to it: a condition, "a void to fill", "called for
    those found guilty to pay", "had another end than he hoped for".
    """
    end = end_of_clause(verb)
    completing = either(pack.certainty.conditions, pack.amounts.than)
    for _ in range(COMPLETIONS):
        after = span.doc[end] if end < span.end else verb
        on = after.head if after.tag_ == "TO" or after.lower_ in completing else after
        if after.i < end or not (on.tag_ in {"VBN", "VBG"} or on.i > after.i):
            break
        end = max(end, end_of_clause(on))
    end = min(end, span.end)
    while end - 1 > verb.i and (
        span.doc[end - 1].pos_ == "PUNCT" and span.doc[end - 1].text not in MARKS
    ):
        end -= 1
    end = exception_end(span.doc, span.start, end, pack)
    return scores_end(span.doc, listed_end(span.doc, end, pack), span.end, pack)
