"""Attribution: who asserts what an article says."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.attribution.around import clause_around
from explainer.text.attribution.ending import leads_to
from explainer.text.attribution.found import Attribution, attributions, quoted, reported
from explainer.text.attribution.holders import Knows
from explainer.text.attribution.nearby import can_speak, is_thing_of_whom, source_behind_dateline
from explainer.text.attribution.reported import reports_of
from explainer.text.attribution.reporting import is_lost, sources_above
from explainer.text.attribution.scene import scene_of
from explainer.text.attribution.speakers import speakers_of
from explainer.text.attribution.tails import calls_it
from explainer.text.attribution.unsaid import is_due, is_inverted
from explainer.text.attribution.voice import Voice
from explainer.text.attribution.voices import is_nobody, is_one_of_things, speaks, voice
from explainer.text.kept import kept
from explainer.text.marks import POSSESSIVES
from explainer.text.status import is_negated
from explainer.text.status.around import opens_with
from explainer.text.status.embedding import takes_back
from explainer.text.status.unshown import is_unspoken
from explainer.text.syntax.clauses import BARE, VERBAL, ancestors, auxiliaries, first_conjunct
from explainer.text.syntax.parts import has_mark, is_modal, object_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Reading

__all__ = [
    "Attribution",
    "Knows",
    "Voice",
    "attributions",
    "clause_of",
    "is_unsourced",
    "names_nobody",
    "names_share",
    "quoted",
    "reported",
    "source_of",
    "tells",
    "voice",
    "voice_of",
]

BOUND = 4
"""Words that bound an amount: "a little more than"."""
DESCRIBED = 3
"""Words of a number with how large it is: "a | small number", "a | very small number"."""
MOST = 6
"""Sources above one clause, each saying what the one below says."""
LONGEST_LIST = 60
"""Sentences; the line above a longer list is not looked for."""


def voice_of(token: Token, reading: Reading, cast: Knows | None = None) -> Voice | None:
    """Give who asserts the clause or phrase that holds a token.

    The verb that reports a clause belongs to the article itself: in "Sources warn that talks may
    fail", the voice of "fail" is "Sources", that of "warn" is None.

    Args:
        token: Any token of the article; for an event its verb, for a figure its number.
        reading: The article.
        cast: Knows which actor a token is; without it no voice has an actor.

    Returns:
        None where the article itself asserts it. Quoted words have the voice of their speaker,
        but in a turn of a transcript what somebody with a name said is theirs; a list item has
        that of the line above it.
    """
    scene = scene_of(reading)
    if (number := scene.inside[token.i]) >= 0:
        speaker = speakers_of(scene)[number]
        if speaker is not None:
            told = source_of(token, reading) if scene.quotations[number].turn else None
            other = voice(told[0], reading, cast) if told is not None else None
            named = other is not None and other.actor is not None
            return other if named else voice(speaker.source, reading, cast)
    for place in (token, _above_list(token, reading)):
        found = source_of(place, reading) if place is not None else None
        if found is not None:
            return voice(source_behind_dateline(scene, *found), reading, cast)
    return None


@kept
def source_of(token: Token, reading: Reading) -> tuple[Token, Token] | None:
    """Give who asserts the clause that holds a token, with the word that reports it.

    None where no words beside the clause say so; quoted words are not looked through.
    """
    above = sources_above(token, scene_of(reading).grammar, reading.pack.speech)
    told = [pair for pair in islice(above, MOST) if tells(*pair, reading.pack)]
    told = [pair for pair in told if not _is_outcome(token, pair[1], reading.pack)]
    says = (pair for pair in told if not _only_promises(pair[1], reading))
    return next(says, next(iter(told), None))


def _is_outcome(token: Token, cue: Token, pack: LanguagePack) -> bool:
    """Whether the writer tells what came of what was said: "ruled it was, | deepening a row |".

    So it is with what is told of a noun that calls it: "ruled it was, | a decision that may |".
    """
    for above in (token, *ancestors(token)):
        if above == cue:
            return False
        if above.pos_ == "NOUN" and calls_it(above, cue, pack):
            return True
        apart = above.dep_ == "advcl" and above.tag_ == "VBG" and cue.i < above.i
        if apart and above.nbor(-1).text == "," and leads_to(above, pack.speech):
            return True
    return False


def is_unsourced(token: Token, reading: Reading) -> bool:
    """Tell whether a clause is said, and nobody known says it: "they denied claims that"."""
    return is_lost(token, scene_of(reading).grammar, reading.pack.speech)


def names_nobody(source: str, pack: LanguagePack) -> bool:
    """Tell whether the words for a source are "people", or a pronoun of whom nobody knows."""
    word, words = source.lower(), pack.speech
    if word in POSSESSIVES or not any(c.isalnum() for c in word):
        return True  # "let | 's | say"
    if len(word.split()) > 1 and word.split()[-1] in words.relatives:
        return True  # "many of whom"
    if word in words.anybody:
        return True  # "people are saying that"
    state = len(source) > 1 and source.isupper()  # "US"
    return not state and (word in words.silent or word in words.personal or word in words.neutral)


def names_share(source: str, pack: LanguagePack) -> bool:
    """Tell whether the words for a source are a share of some, or a day, taken for who speaks.

    "47 percent said they would vote", "the number who said they would", "ELM HILL, Ohio -
    December 15, 2004 - The Labs said". So of "about two-thirds", "just over a quarter".
    """
    words = [word for word in source.split() if word.lower() not in pack.amounts.mere]
    first, *rest = _unbounded(words, pack) or [""]
    number = first[:1].isdigit() or first.lower().split("-")[0] in pack.amounts.numerals
    units = (*rest[:1], *rest[-1:], " ".join(rest[:2]))  # "31 per cent"
    share = number and any(unit in pack.amounts.percent for unit in units)
    share |= first.endswith("%")
    day = first.lower() in pack.names.calendar and bool(rest) and rest[0].isdigit()
    counted = len(rest) == 1 and rest[0].lower() in pack.speech.shares
    many = pairwise(source.lower().split()[:3])  # "half of teens", "the majority of parents"
    counted |= any(a in pack.speech.portions and b in pack.amounts.part_of for a, b in many)
    some = rest[:1] if first.lower() in pack.amounts.articles else [first]
    most = pack.speech.portions - pack.amounts.fractions.keys()  # not "a third source"
    named = any(word[0].isupper() for word in rest)  # "Majority Leader Ann Roe"
    counted |= not named and any(word.lower() in most for word in some)
    counted |= not named and _is_part([first, *rest], pack)
    return share or day or counted or source.endswith("%")


def _unbounded(words: list[str], pack: LanguagePack) -> list[str]:
    """Words without those before an amount that bound it: "just over | a quarter"."""
    for last in range(min(len(words) - 1, BOUND), 0, -1):
        if " ".join(words[:last]).lower() in pack.amounts.bounds:
            return words[last:]
    return words


def _is_part(words: list[str], pack: LanguagePack) -> bool:
    """Whether words are only how many: "two-thirds", "a quarter", "3 in 10", "a small number"."""
    amounts = pack.amounts
    headed = words[0].lower() in amounts.articles and len(words) > 1
    bare = " ".join(words[headed:]).lower().replace("-", " ").split()
    if headed and 1 < len(bare) <= DESCRIBED and bare[-1] in pack.speech.shares:
        return True
    links = {word for link in amounts.out_of for word in link.split()}
    counted = [word for word in bare if word not in links]
    parted = len(counted) < len(bare) or any(w in amounts.fractions or w.isdigit() for w in counted)
    known = amounts.fractions.keys() | amounts.numerals.keys()
    return bool(counted) and parted and all(w in known or w.isdigit() for w in counted)


def _only_promises(cue: Token, reading: Reading) -> bool:
    """Whether a verb has its own subject do something: "according to Lang, it vowed to pay"."""
    parts = {t.dep_ for t in cue.children if t.i > cue.i}
    promises = cue.lemma_.lower() in reading.pack.speech.promising
    return promises and "xcomp" in parts and "ccomp" not in parts


def _is_asked(cue: Token, pack: LanguagePack) -> bool:
    """Whether somebody has yet to say it: "ministers were asked to explain how it was done".

    So with "demanded that Poe explain how it was done".
    """
    wanted = cue.dep_ == "ccomp" and cue.tag_ in BARE and has_mark(cue) and not auxiliaries(cue)
    if wanted and cue.head.tag_ == "VBD" and cue.head.lemma_.lower() in pack.speech.demanding:
        return True
    below = cue.dep_ == "xcomp" and any(t.tag_ == "TO" for t in cue.lefts)
    return below and cue.head.lemma_.lower() in pack.speech.asking


def _is_unsaid(cue: Token, pack: LanguagePack) -> bool:
    """Whether somebody does not tell it: "refused to say whether it would close, amid talk it may".

    So with "would not say if", where what stands behind it is the article's, and where another does
    not believe that he said it or knew of it.
    """
    words = pack.certainty
    if cue.dep_ == "ccomp" and takes_back(cue.head, pack):
        return True
    asks = either(words.questions, words.conditions)
    clauses = [t for t in cue.rights if t.dep_ == "ccomp"]
    left_open = any(opens_with(clause, asks) for clause in clauses)
    return is_unspoken(cue, words) or (left_open and is_negated(cue, pack))


def _is_found_out(cue: Token, pack: LanguagePack) -> bool:
    """Whether another tells what somebody found out: "after the crew learned that".

    So with "she said that the crew went on board and discovered that".
    """
    first = first_conjunct(cue)
    said = first.head.lemma_.lower() in pack.speech.saying
    told = said and first.dep_ == "ccomp" and first.head.i < first.i
    past = cue.tag_ == "VBD" and (told or cue.dep_ in {"advcl", "relcl"})
    return past and cue.lemma_.lower() in pack.outlook.knowing


def _tells_else(cue: Token, pack: LanguagePack) -> bool:
    """Whether a verb behind a clause has a thing of its own: "Roe left – he described the mill –".

    Whom somebody told is none: "the mill closed, he told reporters", "he told Halden news".
    """
    before = any(t.dep_ == "ccomp" for t in cue.lefts)
    things = [t for t in cue.rights if t.dep_ == "dobj" and t.pos_ == "NOUN"]
    return before and any(not (can_speak(t, pack) or _is_called(t)) for t in things)


def _is_called(noun: Token) -> bool:
    """Whether a noun ends a name without an article: "Halden news", but not "the Halden mill"."""
    before = list(noun.lefts)
    named = any(t.dep_ == "compound" and t.pos_ == "PROPN" for t in before)
    return named and all(t.dep_ == "compound" for t in before)


def _is_accused(cue: Token, pack: LanguagePack) -> bool:
    """Whether a headline tells of whom it is said: "Woman charged with theft", without "was"."""
    lemma, behind = cue.lemma_.lower(), tuple(cue.rights)
    links = pack.speech.accusing.get(lemma, ())
    linked = any(t.dep_ == "prep" and t.lower_ in links for t in behind)
    whom = any(t.dep_ in {"dobj", "ccomp", "agent"} for t in behind)
    return linked and not whom and cue.tag_ == "VBD" and lemma in pack.certainty.unclaimed


def _is_seen(cue: Token, pack: LanguagePack) -> bool:
    """Whether a verb only tells what came about: "a raid that has | seen | 40 clerks arrested"."""
    below = [t for t in cue.rights if t.dep_ == "ccomp"]
    bare = (t for t in below if t.tag_ in {"VBN", "VBG"} and not auxiliaries(t) and not has_mark(t))
    return cue.lemma_.lower() in pack.certainty.small_clauses and any(bare)


def _happens(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun is for what comes about, which says nothing: "the attack", "the crash"."""
    words, lemma = pack.speech, noun.lemma_.lower()
    told = either(words.nouns, words.documents, words.tallies)
    return lemma in pack.events.nouns and lemma not in told


def tells(source: Token, cue: Token, pack: LanguagePack) -> bool:
    """Tell whether a source can say or think what it is said to: "the rise suggests that" cannot.

    A thing can show it: "results show"; what somebody has worked out says it: "the forecast".
    """
    words, lemma = pack.speech, cue.lemma_.lower()
    thinks = lemma in either(words.thinking, words.saying) and lemma not in words.showing
    told = source.lemma_.lower() in either(words.nouns, words.documents)
    if lemma in words.meaning or _is_asked(cue, pack) or is_inverted(cue):
        return False
    if lemma in words.nouns and is_modal(cue) and object_of(cue) is not None:
        return False  # "can claim $300 each"
    if cue.pos_ == "NOUN" and any(t.lower_ in pack.certainty.indefinite for t in cue.lefts):
        return False  # "any request by Roe to close it": nobody knows of one
    if _is_unsaid(cue, pack) or is_due(cue, pack) or _is_found_out(cue, pack):
        return False
    if _tells_else(cue, pack) or _is_accused(cue, pack):
        return False
    if is_nobody(source, pack) or is_thing_of_whom(source, pack) or source.pos_ in VERBAL:
        return False  # "the shots | heard | on the tape reveal that"
    if is_one_of_things(source, pack) or _is_seen(cue, pack):
        return False
    if lemma in words.exhibiting and source.pos_ == "NOUN" and _happens(source, pack):
        return False  # "the attacks show that it wants war"
    return not thinks or told or source.pos_ != "NOUN" or speaks(source, cue, pack)


def clause_of(quote: Attribution, reading: Reading) -> tuple[tuple[int, int], ...]:
    """Give the offsets of the article's clause around a direct quotation that is a part of it.

    () for a quotation that can stand alone.
    """
    scene = scene_of(reading)
    return clause_around(quote, reports_of(scene), scene)


def _above_list(token: Token, reading: Reading) -> Token | None:
    """The main verb of the line that a list item stands under; None outside a list."""
    at = reading.index(token)
    sentences, first = reading.article.sentences, at
    while first > 0 and at - first < LONGEST_LIST and sentences[first].kind == "item":
        first -= 1
    if first == at or not sentences[first].text.endswith(":"):
        return None
    return reading.spans[first].root
