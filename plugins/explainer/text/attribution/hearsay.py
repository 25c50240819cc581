"""Hearsay: words that somebody is only said to have said: "Roe allegedly said he had lied".

Who told of them answers for them: the police, a paper, court records. Whoever stands accused must
not be quoted on the word of others as if the article had heard him.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.tables import either, without
from explainer.text.attribution import source_of, voice
from explainer.text.attribution.holders import Knows
from explainer.text.attribution.reporting import contents_of, relays
from explainer.text.attribution.scene import scene_of
from explainer.text.attribution.unsaid import is_alleged, is_disowned, is_rumoured
from explainer.text.attribution.voice import Voice
from explainer.text.status import is_negated
from explainer.text.syntax.clauses import children, first_of_row

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.model import Reading

JOINED = frozenset({"conj", "xcomp", "advcl"})
STEPS = 3
"""Verbs above a verb of saying whose adverb says of both that it is not sure."""


def is_doubted(cue: Token, reading: Reading) -> bool:
    """Tell whether a word says that it is not sure that it was said: "reportedly told her".

    So does "is alleged to have told her", "is accused of telling her", "denied telling her".
    """
    words, verbs = reading.pack.speech, tuple(_joined(cue))
    if is_disowned(cue, words) or any(is_alleged(verb, reading.pack) for verb in verbs):
        return True
    hears = cue.head.lemma_.lower() in words.catching and cue.dep_ in {"ccomp", "xcomp"}
    if hears and is_negated(cue.head, reading.pack):
        return True  # "nobody heard him say that"
    if any(is_rumoured(verb, words) for verb in verbs):
        return True
    return any(t.lower_ in words.hearsay for verb in verbs for t in children(verb))


def is_hearsay(cue: Token, speaker: Voice, reading: Reading, cast: Knows) -> bool:
    """Tell whether others tell that somebody said so: "the police said Roe told them he lied".

    Args:
        cue: The verb that reports it.
        speaker: Who is told to have said it.
        reading: The article.
        cast: Who stands for whom in it.
    """
    above = source_of(cue, reading)
    if above is None or not _stands_below(cue, above[1], reading):
        return False
    if cue.i < above[1].i and relays(above[1], above[0], reading.pack):
        return False  # what media report that he said
    return not _is_same(voice(above[0], reading, cast), speaker)


def _is_same(one: Voice, other: Voice) -> bool:
    """Whether two voices are of one speaker: by the actor, else by the words."""
    if one.actor is None or other.actor is None:
        return one.words.lower() == other.words.lower()
    return one.actor == other.actor


def is_told_on(cue: Token, speaker: Voice, reading: Reading, cast: Knows) -> bool:
    """Tell whether others say in words of their own that somebody said so: "Poe says Roe told him".

    Not what media only pass on: "Elm News reported that Roe said it was late". Who wants it is who
    says so: "Poe says clerks told him they | want".
    """
    above = source_of(cue, reading)
    for _ in range(STEPS):
        if above is None or not _is_same(voice(above[0], reading, cast), speaker):
            break
        cue = above[1]
        above = source_of(cue, reading)
    if above is None or scene_of(reading).inside[above[1].i] >= 0:
        return False
    words, says = reading.pack.speech, above[1].lemma_.lower()
    supposed = words.thinking - words.showing - reading.pack.outlook.knowing
    if relays(above[1], above[0], reading.pack) or says in words.relaying:
        return False
    told = says in words.saying or says in supposed  # "believed that Roe asserted that"
    return told and is_hearsay(cue, speaker, reading, cast)


def is_on_record(cue: Token, reading: Reading) -> bool:
    """Tell whether only a paper has it that it was said: "he said, according to court records".

    What a named newspaper prints is heard: "according to a report in the Elm Courier", "to the
    Elm Post"; so is what somebody has spoken or written to speak: "according to his testimony".
    """
    above, words = source_of(cue, reading), reading.pack.speech
    if above is None or above[0].pos_ == "PROPN" or _is_printed(above[0], reading):
        return False
    papers = without(either(words.documents, words.records), words.heard)
    return above[0].lemma_.lower() in papers


def _is_printed(noun: Token, reading: Reading) -> bool:
    """Whether a noun is what stands in a newspaper with a name."""
    words = reading.pack
    links = (t for t in noun.rights if t.lower_ in words.events.settings)
    named = any(t.dep_ == "pobj" and t.pos_ == "PROPN" for link in links for t in link.rights)
    return named and noun.lemma_.lower() in words.names.writings


def _stands_below(cue: Token, teller: Token, reading: Reading) -> bool:
    """Whether it is told that somebody said so: not "…, while Roe left, saying that".

    So it is of a place or time that is told of: "claims there was a lunch where Roe said that".
    """
    cue = first_of_row(cue)
    if cue.dep_ == "ccomp" and cue.head.lemma_.lower() in reading.pack.speech.catching:
        cue = cue.head  # "Poe said she heard him say it"
    told = cue.dep_ == "ccomp" and cue.head.i == teller.i
    if cue.dep_ == "ccomp" and cue.i < cue.head.i:
        told |= cue.head.dep_ == "ccomp" and cue.head.head.i == teller.i  # of the words it quotes
    where = cue.dep_ == "relcl" and any(t.tag_ == "WRB" for t in cue.lefts)
    told |= where and any(t.left_edge.i < cue.i <= t.right_edge.i for t in contents_of(teller))
    return told or teller.lower_ in reading.pack.speech.according


def _joined(cue: Token) -> Iterator[Token]:
    """A verb of saying and those above it that it is joined to."""
    for _ in range(STEPS + 1):
        yield cue
        if cue.dep_ not in JOINED or cue.head.i > cue.i:
            return
        cue = cue.head
