"""Captions, sub-headlines, what others tell: sentences that stand in the text and are not its."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.edtf import ended_before, extent
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import PRESENT, auxiliaries
from explainer.text.syntax.features import is_year
from explainer.text.syntax.parts import verbs_above
from explainer.text.syntax.subjects import own_subject
from explainer.text.when import times_in

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.model import Reading

SHORTEST = 3
"""Words of a sub-headline."""


def is_caption(reading: Reading, at: int) -> bool:
    """Tell whether a sentence is a caption: "Ann Roe waves to a crowd in Elm on May 5".

    So is a sub-headline: "Mayor of Elm says the pier is lost." above the text. News tells in the
    present what is so or will be; what somebody does on a day that is over is told so only below
    a picture. With its year it may open the text, too: "Ann Roe waves on May 5, 2019".
    """
    root = reading.spans[at].root
    if _is_subheadline(reading, at):
        return True
    if root.pos_ != "VERB" or root.tag_ not in PRESENT or auxiliaries(root):
        return False
    pack, lemma = reading.pack, root.lemma_.lower()
    says = pack.speech.saying | pack.outlook.states | pack.certainty.showing
    if own_subject(root) is None or lemma in says:
        return False
    day = _day_gone(reading.spans[at], root, reading)
    return day is not None and _is_alone(reading, at, opens=any(is_year(t) for t in day))


def _is_subheadline(reading: Reading, at: int) -> bool:
    """Tell whether a text opens as headlines do, with one of some post and no "the"."""
    span = reading.spans[at]
    if at != reading.article.opening or len(span) < SHORTEST:
        return False
    post = span[0].tag_ in {"NN", "NNP"} and is_person(span[0], reading.pack)
    return post and span[1].tag_ in {"IN", *PRESENT} and span.root.tag_ in PRESENT


def _is_alone(reading: Reading, at: int, *, opens: bool) -> bool:
    """Tell whether a sentence is a paragraph of its own, be it the one that ``opens`` the text."""
    sentences = reading.article.sentences
    own = sentences[at].paragraph
    around = (n for n in (at - 1, at + 1) if 0 <= n < len(sentences))
    return own > (0 if opens else 1) and all(sentences[n].paragraph != own for n in around)


def _day_gone(span: Span, root: Token, reading: Reading) -> Span | None:
    """The day of a clause that is not to come, if it has one: "signs it on | May 5"."""
    published = reading.article.published
    for mention in times_in(span, reading) if published is not None else ():
        words = reading.words_at(mention.start, mention.end)
        if words is None or mention.edtf is None or mention.rule == "clock":
            continue
        gone = published is not None and ended_before(mention.edtf, published)
        on_a_day = gone and extent(mention.edtf).grain == "day"
        verb = next(verbs_above(words.root), None)
        along = verb is not None and verb.dep_ == "advcl" and verb.tag_ in PRESENT
        if on_a_day and verb is not None and root in ((verb, verb.head) if along else (verb,)):
            return words  # "wears a hood | as he rows by"
    return None


def is_set_apart(reading: Reading, at: int) -> bool:
    """Tell whether a sentence is of a paragraph that somebody says or a paper holds, by a colon.

    "The site ran a tale claiming that Poe had quit:" opens what the article may go on to deny.
    """
    sentences, speech = reading.article.sentences, reading.pack.speech
    own = sentences[at].paragraph
    before = next((n for n in range(at - 1, -1, -1) if sentences[n].paragraph != own), None)
    if before is None or not sentences[before].text.endswith(":"):
        return False
    tells = either(speech.saying, speech.documents, speech.nouns)
    return any(t.lemma_.lower() in tells for t in reading.spans[before])
