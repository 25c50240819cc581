"""Quotations that stand alone: their place in the text tells who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.attribution.ahead import behind_verb
from explainer.text.attribution.carried import ENDED, carried_out, led_on
from explainer.text.attribution.nearby import (
    REACH,
    Speaker,
    about,
    is_cue,
    is_person,
    noun_at,
    outside,
    sentence_start,
    source_start,
)
from explainer.text.attribution.sayers import sayer_of
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.voices import speaks
from explainer.text.marks import STROKES
from explainer.text.somebody import is_person as may_be_person
from explainer.text.somebody import may_act
from explainer.text.syntax.clauses import NOUN_SUBJECTS, OBJECTS
from explainer.text.syntax.parts import object_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

MAIN = frozenset({"ROOT", "parataxis", "conj"})
"""Dependencies of a verb of saying that tells of a whole sentence."""
HELD = OBJECTS | {"ccomp"}
"""Dependencies of what a verb of writing has of its own to tell."""
SHORTEST = 3
"""Tokens of a sentence that is a name and what he does: "Tom Lang grins"."""
LONGEST_SIGNATURE = 14
"""Tokens of a line that only names the speaker of the quotation above it."""
LONGEST_LINE = 32
"""Tokens of one that opens with a name and tells who that is, with no verb."""


def by_place(scene: Scene, number: int, found: list[Speaker | None]) -> Speaker | None:
    """The speaker of a quotation that stands as a sentence of its own.

    It carries on what was said before it in its paragraph, or belongs to the person whom the
    sentence before is about; a paragraph of nothing else carries on the paragraph before.
    """
    if scene.quotations[number].continues:
        return found[number - 1]
    start, end = scene.tokens[number]
    first, last = scene.bounds(start)
    if (split := _split(scene, number, found)) is not None:
        return split
    if (signed := _signed(scene, first, end, last)) is not None:
        return signed
    if (led := led_on(scene, number, first, last, found)) is not None:
        return led
    if not _stands_alone(scene, number):
        return carried_out(scene, number, first, found)
    if (written := _written_behind(scene, number)) is not None:
        return written
    before = _last_found(scene, number, first, found)
    told = _sentence_before(scene, start, first)
    if before is not None:
        speaker = found[before]
        if speaker and _is_cut_in_on(scene, speaker, start):
            return None
        if speaker and (told is None or _carries_on(scene, speaker, told, before)):
            return Speaker(speaker.source, None, "same-paragraph")
    if told is not None:
        return Speaker(told, None, "sentence-before")
    after = number + 1
    follows = after < len(found) and scene.tokens[after][0] == end and end < last
    if follows and found[after] is not None:
        return found[after]
    if start != first:
        return None
    spoke = _paragraph_before(scene, first, number, found)
    alone = end >= last or _only_quotes(scene, first, last) or _runs_on(scene, number)
    told = _told_behind(scene, end, last)
    if alone or (spoke is not None and told is not None and spoke.source.text == told.text):
        return spoke
    if told is not None and told.pos_ == "PROPN":
        return None  # '"You did?" Lang grins.': it may be Lang who speaks
    another = _acts_behind(scene, end, last)
    return _spoke_last(scene, first, number, found, another=another)


def _split(scene: Scene, number: int, found: list[Speaker | None]) -> Speaker | None:
    """The speaker of the second half of a quotation that "he said" interrupts."""
    speaker = found[number - 1] if number else None
    if speaker is None or speaker.cue is None:
        return None
    low, high = scene.tokens[number - 1][1], scene.tokens[number][0]
    if not low <= speaker.cue.i < high or scene.doc[high - 1].text != ",":
        return None
    if any(scene.ends_sentence(token) for token in scene.doc[low:high]):
        return None
    return Speaker(speaker.source, None, "split")


def _signed(scene: Scene, first: int, end: int, last: int) -> Speaker | None:
    """The name in a line of its own below a quotation: "— Ann Lee", "Ann Lee, nurse"."""
    if end < last or end + 1 >= len(scene.offsets):
        return None
    at = end + 1 if scene.doc[end].text in STROKES else end
    longest = LONGEST_LINE if at == end else LONGEST_SIGNATURE
    high = min(scene.bounds(end)[1], end + longest)
    if at == end and not (_only_quotes(scene, first, last) and _is_name_line(scene, at, high)):
        return None
    source = noun_at(scene, at, high)
    if source is not None and source.i in scene.signed:
        return None  # who signs the post between
    body = source is not None and kind_of(source, scene.pack) == "organization"
    if source is None or body or source.pos_ != "PROPN" or scene.bounds(end)[1] > high:
        return None
    return Speaker(source, None, "signed")


def _written_behind(scene: Scene, number: int) -> Speaker | None:
    """Whose a quotation is by a sentence behind it that tells only where: "Ann Roe wrote on X."."""
    end = _past_space(scene, scene.tokens[number][1])
    if end >= len(scene.doc) or not scene.doc[end].is_sent_start:
        return None
    told = scene.doc[end].sent
    verb, words = told.root, scene.pack.speech
    if (owner := _said_so(told, scene)) is not None:
        return Speaker(owner, verb, "written-behind")
    held = any(t.dep_ in HELD for t in verb.children) or told[-1].text == ":"
    where = [t.lower_ for t in verb.children if t.dep_ == "prep"]
    held |= not where or not words.reaching.isdisjoint(where)  # "wrote to the mayor"
    quoted = any(scene.inside[t.i] >= 0 for t in told)
    written = verb.lemma_.lower() in words.issuing & words.saying and verb.tag_ == "VBD"
    if held or quoted or not written or len(told) > LONGEST_SIGNATURE:
        return None
    after = _past_space(scene, told.end)
    if after < len(scene.doc) and scene.inside[after] >= 0:
        return None  # another quotation, which may be what was written
    source = scene.grammar.subjects.get(verb.i)
    return Speaker(source, verb, "written-behind") if source is not None else None


def _said_so(told: Span, scene: Scene) -> Token | None:
    """Whose words a sentence behind them tells they are: "So says | Roe", "the words of | Roe"."""
    verb, words = told.root, scene.pack.speech
    before = [t for t in told if t.i < verb.i]
    content = any(t.dep_ in HELD for t in verb.rights)
    if any(scene.inside[t.i] >= 0 for t in told):
        return None
    if verb.lemma_.lower() in words.inverting and [t.pos_ for t in before] == ["ADV"]:
        named = noun_at(scene, verb.i + 1, told.end)
        return named if named is not None and not content and is_person(scene, named) else None
    points = [t.tag_ for t in before] == ["DT"]
    nouns = (t for t in verb.rights if t.dep_ == "attr")
    for noun in nouns if points and verb.lemma_.lower() in scene.pack.certainty.copulas else ():
        if is_person(scene, noun) and noun.pos_ == "PROPN":
            return noun  # "That's | Ann Roe"
        if noun.lemma_.lower() in either(words.wordings, words.nouns):
            owners = (t for link in noun.rights if link.dep_ == "prep" for t in link.rights)
            return next((t for t in owners if is_person(scene, t)), None)
    return None


def _past_space(scene: Scene, at: int) -> int:
    """The first token from one on that is no white space."""
    while at < len(scene.doc) and scene.doc[at].is_space:
        at += 1
    return at


def _is_name_line(scene: Scene, start: int, end: int) -> bool:
    """Whether a line opens with a person's name and tells nothing of what anybody does."""
    first = scene.doc[start : min(start + 2, end)]  # "Dr. | Ann"
    opens = any(kind_of(t, scene.pack) == "person" for t in first)
    quiet = all(t.pos_ not in {"VERB", "AUX"} and t.text != ":" for t in scene.doc[start:end])
    return opens and quiet and all(scene.inside[at] < 0 for at in range(start, end))


def _last_found(scene: Scene, number: int, first: int, found: list[Speaker | None]) -> int | None:
    """The last quotation before, in the same paragraph, whose speaker is known."""
    for before in range(number - 1, max(-1, number - 1 - REACH), -1):
        if scene.tokens[before][0] < first:
            return None
        if scene.quotations[before].turn is not None:
            return None
        if found[before] is not None:
            return before
    return None


def _carries_on(scene: Scene, speaker: Speaker, told: Token, before: int) -> bool:
    """Whether the sentence before a quotation is the one that named the last speaker."""
    gap, cue = scene.tokens[before][1], speaker.cue
    if cue is not None and sentence_start(scene, cue.i) == sentence_start(scene, told.i):
        return True  # '"Why?" asked Lang, who knew that Poe had left. "'
    return told.i < gap or told.i == speaker.source.i or sentence_start(scene, told.i) < gap


def _stands_alone(scene: Scene, number: int) -> bool:
    """Whether a quotation starts as a sentence does and ends as one, also where it ends "…”."."""
    start, end = scene.tokens[number]
    opens = sentence_start(scene, start) >= start
    stops = (
        end < len(scene.doc) and scene.doc[end].text in ENDED and scene.quotations[number].closed
    )
    ends = scene.lasts[number] in ENDED or (stops and scene.is_long(number))
    return opens and scene.starts_alone(number) and ends


def _is_cut_in_on(scene: Scene, speaker: Speaker, start: int) -> bool:
    """Whether one person does something behind who spoke: '"…," Roe said, and | her son cut in'."""
    cue = speaker.cue
    if cue is None or speaker.rule != "said-after":
        return False
    acts = (t for verb in cue.rights if verb.dep_ == "conj" and verb.i < start for t in verb.lefts)
    others = (t for t in acts if t.dep_ in NOUN_SUBJECTS and t.tag_ in {"NN", "NNP"})
    return any(
        t.i > cue.i and (is_person(scene, t) or may_be_person(t, scene.pack)) for t in others
    )


def _sentence_before(scene: Scene, start: int, first: int) -> Token | None:
    """The person whom the sentence before a quotation, in its paragraph, is about."""
    end = start - 1
    while end >= first and scene.ends_sentence(scene.doc[end]):
        end -= 1
    if end < first or scene.inside[end] >= 0:
        return None
    low = sentence_start(scene, end)
    if (last := _says_last(scene, end)) is not None:
        return last
    return None if _sourced(scene, low, end + 1) else about(scene, low, end + 1)


def _says_last(scene: Scene, end: int) -> Token | None:
    """The pronoun that says a sentence at its end: "Crow's plan was rash, | he said"."""
    verb = scene.doc[end]
    if end < 2 or not is_cue(verb, scene) or verb.nbor(-2).text != ",":
        return None
    sayer = verb.nbor(-1)
    own = sayer.dep_ in NOUN_SUBJECTS and sayer.head == verb
    return sayer if own and sayer.pos_ == "PRON" else None


def _sourced(scene: Scene, start: int, end: int) -> Token | None:
    """After whom a sentence is told, who is not whom it is about: "According to X, Lang died"."""
    for at in range(start, end):
        if scene.inside[at] < 0 and (opens := source_start(scene, at)) is not None:
            return noun_at(scene, min(opens, end - 1), end)
    return None


def _paragraph_before(
    scene: Scene, first: int, number: int, found: list[Speaker | None]
) -> Speaker | None:
    """The last one who spoke in the paragraph before."""
    if first == 0:
        return None
    low, high = scene.bounds(first - 1)
    for before in range(number - 1, -1, -1):
        speaker = found[before]
        if scene.tokens[before][0] < low:
            break
        if scene.quotations[before].turn is not None:
            return None
        if speaker is not None:
            return Speaker(speaker.source, None, "paragraph-before")
    start = sentence_start(scene, high - 1)
    if scene.doc[high - 1].text == ":" and (said := behind_verb(scene, start, high)) is not None:
        return Speaker(said.source, said.cue, "paragraph-before")  # "Stated Roe:"
    told = _sourced(scene, start, high)
    last = told or about(scene, start, high)
    if told is not None and scene.doc[high - 1].text != ":":
        return None
    if last is not None:
        return Speaker(last, None, "paragraph-before")
    return _last_saying(scene, low, high)


def _last_saying(scene: Scene, low: int, high: int) -> Speaker | None:
    """Who speaks by the last main verb of saying between two tokens."""
    for place in range(high - 1, low - 1, -1):
        token = scene.doc[place]
        says = is_cue(token, scene) or _issues(token, scene)
        if scene.inside[place] < 0 and says and token.dep_ in MAIN:
            source = outside(scene, sayer_of(token, scene.grammar, scene.pack.speech))
            if source is not None and speaks(source, token, scene.pack):
                return Speaker(source, None, "paragraph-before")
    return None


def _issues(verb: Token, scene: Scene) -> bool:
    """Whether a verb tells of a paper that goes out: "issued a statement"."""
    words, paper = scene.pack.speech, object_of(verb)
    return (
        paper is not None
        and verb.lemma_.lower() in words.issuing
        and paper.lemma_.lower() in words.documents
    )


def _spoke_last(
    scene: Scene, first: int, number: int, found: list[Speaker | None], *, another: bool
) -> Speaker | None:
    """Who speaks in the last sentence of the paragraph before, and goes on in this one.

    Where the words behind are said of another, only who is quoted there.
    """
    if first == 0:
        return None
    low, high = scene.bounds(first - 1)
    start = sentence_start(scene, high - 1)
    speaker = found[number - 1] if number else None
    if speaker is not None and scene.tokens[number - 1][1] > max(low, start):
        return Speaker(speaker.source, None, "paragraph-before")
    return None if another else _last_saying(scene, start, high)


def _told_behind(scene: Scene, end: int, last: int) -> Token | None:
    """Whom the first words behind a quotation are said of.

    So is the name of "Lang grins." and "grins Lang.", which a parser takes for one phrase.
    """
    while end < last and scene.inside[end] >= 0:
        end += 1
    stop = next((t.i for t in scene.doc[end:last] if scene.ends_sentence(t)), last)
    named = [t for t in scene.doc[end:stop] if t.pos_ == "PROPN"]
    bare = 0 < len(named) < stop - end <= SHORTEST and named[0].text.istitle()
    return about(scene, end, stop) or (named[-1] if bare else None)


def _acts_behind(scene: Scene, end: int, last: int) -> bool:
    """Whether the first sentence behind a quotation tells of other people: "The driver wept"."""
    behind = [t for t in scene.doc[end:last] if scene.inside[t.i] < 0]
    stop = next((t.i for t in behind if scene.ends_sentence(t)), last)
    subjects = (t for t in behind if t.i < stop and t.dep_ in NOUN_SUBJECTS)
    return any(may_act(t, scene.pack) for t in subjects)


def _runs_on(scene: Scene, number: int) -> bool:
    """Whether paragraphs of one quotation were run together, and the one before ends with it."""
    first = scene.tokens[number][0]
    if scene.quotations[number].closed or number == 0 or first == 0:
        return False
    end = first - 1
    while end > 0 and scene.ends_sentence(scene.doc[end]) and scene.inside[end] < 0:
        end -= 1
    return sentence_start(scene, end) <= scene.tokens[number - 1][1]


def _only_quotes(scene: Scene, first: int, last: int) -> bool:
    return all(scene.inside[i] >= 0 or scene.doc[i].is_space for i in range(first, last))
