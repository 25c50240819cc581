"""Captions, sub-headlines, what others tell: sentences that stand in the text and are not its."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.edtf import ended_before, extent
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import PRESENT, auxiliaries
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
    a picture.
    """
    root = reading.spans[at].root
    if _is_subheadline(reading, at):
        return True
    if root.pos_ != "VERB" or root.tag_ not in PRESENT or auxiliaries(root):
        return False
    pack, lemma = reading.pack, root.lemma_.lower()
    says = pack.speech.saying | pack.outlook.states | pack.certainty.showing
    if own_subject(root) is None or lemma in says or not _is_alone(reading, at):
        return False
    return _is_on_a_day_gone(reading.spans[at], root, reading)


def _is_subheadline(reading: Reading, at: int) -> bool:
    """Tell whether a text opens as headlines do, with one of some post and no "the"."""
    span = reading.spans[at]
    if at != reading.article.opening or len(span) < SHORTEST:
        return False
    post = span[0].tag_ in {"NN", "NNP"} and is_person(span[0], reading.pack)
    return post and span[1].tag_ in {"IN", *PRESENT} and span.root.tag_ in PRESENT


def _is_alone(reading: Reading, at: int) -> bool:
    """Tell whether a sentence is a paragraph of its own, and not the one that opens the text."""
    sentences = reading.article.sentences
    own = sentences[at].paragraph
    around = (n for n in (at - 1, at + 1) if 0 <= n < len(sentences))
    return own > 1 and all(sentences[n].paragraph != own for n in around)


def _is_on_a_day_gone(span: Span, root: Token, reading: Reading) -> bool:
    """Tell whether a clause has a day that is not to come: "signs it on May 5"."""
    published = reading.article.published
    for mention in times_in(span, reading) if published is not None else ():
        words = reading.words_at(mention.start, mention.end)
        if words is None or mention.edtf is None or mention.rule == "clock":
            continue
        gone = published is not None and ended_before(mention.edtf, published)
        on_a_day = gone and extent(mention.edtf).grain == "day"
        if on_a_day and next(verbs_above(words.root), None) == root:
            return True
    return False


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
