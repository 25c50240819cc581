"""Lists: items, with or without bullets, under a line that announces topics."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import Reading
from explainer.sections.agenda.ahead import is_ahead
from explainer.sections.agenda.found import prepositions, under
from explainer.sections.agenda.parties import demander_of
from explainer.text.status import status_of
from explainer.text.syntax.clauses import children
from explainer.text.syntax.parts import has_not
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.pack import LanguagePack

ITEM = 160
"""Characters; a longer line is a paragraph."""
MOST = 40
"""Items in one list."""
STOPS = (".", "!", "?", ":", "…")


def lists_in(reading: Reading) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Give each line that announces topics and the sentences that are its items, by position."""
    sentences = reading.article.sentences
    at = 0
    while at < len(sentences):
        line = sentences[at].text.rstrip()
        items = _items(reading, at) if line.endswith(":") else ()
        if items and announces(reading.spans[at], reading):
            yield at, items
        at += 1 + len(items)


def announces(sentence: Span, reading: Reading) -> bool:
    """Tell whether the words before a sentence's colon announce topics.

    So by a cue among them ("agenda"), or a verb at their end: "the talks will focus on:"; and where
    they say that points are open: "two issues remain unresolved:".
    """
    line = sentence.text.partition(":")[0]
    low = " " + " ".join(line.lower().split()) + " "
    if any(f" {cue} " in low for cue in reading.pack.agenda.cues):
        return True
    colon = next((t for t in sentence if t.text == ":"), None)
    if colon is None or colon.i <= sentence.start:
        return False
    return leaves_open(sentence, reading.pack) or _leads_on(colon.nbor(-1), reading)


def leaves_open(sentence: Span, pack: LanguagePack) -> bool:
    """Tell whether the words before a colon say that points are open: "two issues remain:".

    So "two questions were left unanswered:", "they are divided on three points:".
    """
    colon = next((t for t in sentence if t.text == ":"), None)
    words, verb = pack.agenda, sentence.root
    if colon is None or verb.i > colon.i or has_not(verb):
        return False
    subject, states = own_subject(verb), either(pack.unknowns.open, words.outstanding)
    said = [t for t in children(verb) if verb.i < t.i < colon.i]
    open_ = verb.lemma_.lower() in words.remaining and verb.nbor().i == colon.i
    open_ |= any(t.lower_ in states for t in said)
    if subject is not None and subject.i < verb.i and _are_points(subject, pack):
        return open_
    split = either(pack.unknowns.apart, pack.unknowns.disagreeing)
    apart = any(t.lower_ in split for t in (verb, *said))
    links = (n for one in (verb, *said) for t in prepositions(one, words.about) if (n := under(t)))
    return apart and any(_are_points(n, pack) for n in links)


def _are_points(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun is for points that two sides still have to settle: "two issues"."""
    return noun.lemma_.lower() in either(pack.agenda.topics, pack.agenda.contested)


def _leads_on(last: Token, reading: Reading) -> bool:
    """Whether a line ends with a verb of dealing, asking or wanting that lacks its object."""
    pack, words = reading.pack, reading.pack.agenda
    verb = last if last.pos_ == "VERB" else last.head
    lemma, way = verb.lemma_.lower(), "" if verb.i == last.i else last.lower_
    if verb.pos_ != "VERB" or verb.dep_ == "relcl" or any(t.dep_ == "dobj" for t in verb.rights):
        return False  # "the post he wants: mayor of Elm"
    if way in words.dealing.get(lemma, ()):
        met = subject_of(verb)
        meets = met is not None and met.lemma_.lower() in words.meetings
        return is_ahead(verb, pack) or (meets and status_of(verb, pack) == "ongoing")
    asks = lemma in words.pressing and way in words.up_for
    wants = lemma in either(words.demanding, words.wanting) and not way
    who = demander_of(verb, pack) if asks or wants else None
    return who is not None and kind_of(who, pack) != "person"


def _items(reading: Reading, line: int) -> tuple[int, ...]:
    """The sentences after a line that are items: marked ones, or bare lines of one sentence.

    A list ends where a line is a full sentence, or long.
    """
    sentences = reading.article.sentences
    found: list[int] = []
    for at in range(line + 1, min(len(sentences), line + 1 + MOST)):
        sentence = sentences[at]
        if sentence.paragraph == sentences[at - 1].paragraph:
            break
        text = sentence.text.rstrip()
        alone = at + 1 == len(sentences) or sentences[at + 1].paragraph != sentence.paragraph
        bare = text and not text.endswith(STOPS) and len(text) <= ITEM and sentence.kind == "text"
        if not alone or not (sentence.kind == "item" or bare):
            break
        if found and sentences[found[0]].kind != sentence.kind:
            break
        found.append(at)
    bare_list = found and sentences[found[0]].kind == "text"
    return tuple(found) if len(found) > 1 or not bare_list else ()
