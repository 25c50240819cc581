"""Around a quotation: the words beside it, who can speak, where its sentence starts."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.attribution.natives import is_age
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.subjects import SUBJECTS
from explainer.text.marks import ENDS, PLAIN_HYPHENS
from explainer.text.somebody import is_person as may_be_person
from explainer.text.somebody import may_speak
from explainer.text.syntax.clauses import NOUNS, TENSED, VERBAL
from explainer.text.syntax.features import has_the
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.speech import SpeechWords

REACH = 30
"""Words between a quotation and the verb that reports it; a longer aside is not looked through."""
TOLD = frozenset({"ADJ", "NUM"})
"""Parts of speech of what tells more of the noun behind it."""
OPENING = TENSED | {"VBN", "NNP", "JJ"}
"""Tags that a past form may get where it opens a sentence."""
BEFORE = frozenset({"DET", "ADJ", "NUM", "ADV", "ADP"})
"""Parts of speech of what stands before the noun of a phrase."""
PARTICIPLES = frozenset({"VBN", "VBD", "JJ"})
"""Tags that the second part of "Oslo-born" may get."""
NAMED = {"person": "named", "organization": "institution", "place": "institution"}
"""What a source with a name is, by the kind of its name."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said a quotation.

    Attributes:
        source: The noun or pronoun that names the speaker.
        cue: The word that reports it; None where only the place in the text tells.
        rule: The name of the rule that found it.
    """

    source: Token
    cue: Token | None
    rule: str


def source_start(scene: Scene, opens: int) -> int | None:
    """Give where a source starts behind a phrase that a token opens; None where it opens none.

    "According to | X", "in the words of | X".
    """
    doc, words = scene.doc, scene.pack.speech
    if doc[opens].lower_ in words.according:
        return opens + 2
    ends = (opens + phrase.count(" ") + 1 for phrase in words.in_words_of)
    return next((e for e in ends if doc[opens:e].text.lower() in words.in_words_of), None)


def room_behind(scene: Scene, number: int) -> int:
    """The token behind the last that may tell of a quotation: at the next one's start at most.

    A term in marks is none: '"We won," Ann Roe, in an "Elm" shirt, said'.
    """
    start, end = scene.tokens[number]
    last = scene.bounds(start)[1]
    behind = range(number + 1, len(scene.tokens))
    if (after := next((n for n in behind if scene.is_long(n)), None)) is not None:
        last = min(last, scene.tokens[after][0])
    return max(end, last)


def sentence_start(scene: Scene, end: int) -> int:
    """The first token of the sentence that the token ``end`` goes on with, or ``end`` itself."""
    first = scene.bounds(end)[0]
    at = end
    for token in reversed(scene.doc[max(first, end - 4 * REACH) : end]):
        number = scene.inside[token.i]
        if number >= 0:
            if number == scene.inside[end] or scene.lasts[number] in ENDS:
                break
        elif scene.ends_sentence(token):
            break
        at = token.i
    while at < end and scene.doc[at].is_space:
        at += 1
    return at


def is_cue(token: Token, scene: Scene) -> bool:
    """Tell whether a token outside quotation marks is a form of a verb of saying or thinking.

    So is "as Poe | put | it".
    """
    words, lemma = scene.pack.speech, token.lemma_.lower()
    known = lemma in words.saying or lemma in words.thinking
    known = known or (lemma in words.putting and _is_put(token, words))
    return known and scene.inside[token.i] < 0


def _is_put(verb: Token, words: SpeechWords) -> bool:
    as_said = any(t.dep_ == "mark" and t.lower_ in words.as_said for t in verb.lefts)
    return as_said and any(t.dep_ == "dobj" and t.lower_ in words.neutral for t in verb.rights)


def says_first(word: Token, pack: LanguagePack) -> bool:
    """Tell whether a capitalised word is a verb of saying in the past: "Added | Roe:".

    A parser takes it for a part of the name behind it.
    """
    stems = {word.lower_.removesuffix(end) for end in pack.time.past_endings}
    stems |= {word.lower_[: 1 - len(end)] for end in pack.time.past_endings}  # "State|d Poe"
    said = {word.lemma_.lower(), *stems}
    known = bool(said & pack.speech.inverting) and word.tag_ in OPENING
    return known and word.is_title and word.is_sent_start is not False


def outside(scene: Scene, token: Token | None) -> Token | None:
    """A token that stands outside quotation marks."""
    return token if token is not None and scene.inside[token.i] < 0 else None


def noun_at(scene: Scene, start: int, limit: int) -> Token | None:
    """The head of the noun phrase that starts at a token, by parts of speech alone."""
    doc, at = scene.doc, start
    while at < limit and (doc[at].pos_ in BEFORE or _parts(doc[at])) and at < start + 6:
        if doc[at].pos_ == "NUM" and at + 1 < limit and doc[at + 1].pos_ == "ADP":
            return doc[at]  # "one of two witnesses"
        at += 1
    if start < at < limit and doc[at].pos_ in VERBAL and doc[at - 1].pos_ == "ADJ":
        at -= 1  # "the editorial read": its noun taken for an adjective
        return doc[at] if scene.inside[at] < 0 else None
    if at >= limit or scene.inside[at] >= 0 or doc[at].pos_ not in {*NOUNS, "PRON"}:
        return _kind_at(scene, start, limit)
    titles = scene.pack.names.titles
    while at + 1 < limit and _same_phrase(doc[at], doc[at + 1], titles):
        at += 1
    head = doc[at].head
    if doc[at].dep_ == "nmod" and head.pos_ in NOUNS and at < head.i < limit and _tells(at, head):
        at = head.i  # "the Elm | mayoral | nominee"
    while at > start and doc[at].pos_ not in {*NOUNS, "PRON"}:
        at -= 1
    return _behind_hyphen(scene, at, limit) or doc[at]


def _tells(at: int, noun: Token) -> bool:
    """Whether all words from one to a noun are told of it: "Elm | mayoral nominee"."""
    return all(t.head == noun and t.dep_ in {"amod", "compound"} for t in noun.doc[at + 1 : noun.i])


def _parts(mark: Token) -> bool:
    """Whether a comma stands between two adjectives: "the tall|, quiet clerk"."""
    near = mark.text == "," and 0 < mark.i < len(mark.doc) - 1
    return near and mark.nbor(-1).pos_ == mark.nbor().pos_ == "ADJ"


def _behind_hyphen(scene: Scene, at: int, limit: int) -> Token | None:
    """The noun behind a word of two parts that a noun opens: "fiddle-playing clerk Ann Roe"."""
    doc, second = scene.doc, at + 2
    if second >= limit or doc[at + 1].text not in PLAIN_HYPHENS or doc[at].whitespace_:
        return None
    if doc[at + 1].whitespace_ or not doc[second].is_alpha or doc[second].pos_ in NOUNS:
        return None
    comma = second + 2 < limit and doc[second].tag_ in PARTICIPLES and doc[second + 1].text == ","
    return noun_at(scene, second + 1 + comma, limit) or doc[second]  # "Oslo-born, tall | clerk"


def name_ending(scene: Scene, start: int, limit: int) -> Token | None:
    """The person whose name ends the words from a token up to a mark: "clerk of | state Ann Roe".

    None where a verb with a tense, a pronoun or another mark stands between. A plural before a role
    may be taken for such a verb: "the Elm | sevens | coach Ann Roe".
    """
    last = None
    for token in scene.doc[start:limit]:
        hyphen = token.text in PLAIN_HYPHENS and not token.whitespace_
        if (token.is_punct and not hyphen) or scene.inside[token.i] >= 0:
            break
        if token.pos_ in {"ADP", "CCONJ", "SCONJ", "PRON", "AUX"}:
            return None
        if token.tag_ in TENSED and not _is_before_role(token, limit):
            return None
        last = token
    named = last is not None and kind_of(last, scene.pack) == "person"
    return last if named else None


def _is_before_role(word: Token, limit: int) -> bool:
    """Whether a noun and a name stand behind a word in -s: "| sevens | coach Ann Roe"."""
    behind = word.doc[word.i + 1 : min(word.i + 3, limit)]
    return word.tag_ == "VBZ" and [t.pos_ for t in behind] == ["NOUN", "PROPN"]


def _kind_at(scene: Scene, start: int, limit: int) -> Token | None:
    """The adjective that tells who acts: "the 21-year-old | said"; None where there is none."""
    opens, kind = scene.doc[start], scene.doc[start].head
    if opens.dep_ != "det" or kind.pos_ != "ADJ" or not opens.i < kind.i < limit - 1:
        return None
    says = kind.nbor().tag_ in TENSED and is_cue(kind.nbor(), scene)
    return kind if says or (kind.dep_ in SUBJECTS and kind.i < kind.head.i) else None


def _same_phrase(token: Token, after: Token, titles: Set[str]) -> bool:
    """Whether a noun phrase goes on with the next token: a noun, an owner's ending, "Capt."."""
    if after.pos_ in NOUNS:
        return token.pos_ in {*NOUNS, *TOLD, "PART", "PRON"} or token.text in {".", "-"}
    if token.pos_ in TOLD and after.pos_ in TOLD:
        return True  # "Roe's | first five | critics"
    if after.text == "-":
        return not token.whitespace_ and not after.whitespace_
    if after.text == "." and token.lower_ in titles:
        return True
    if after.text == "." and not token.whitespace_ and after.i + 1 < len(after.doc):
        return token.pos_ == "PROPN" and not after.nbor().is_sent_start and after.nbor().is_title
    return after.tag_ == "POS" or (token.tag_ in {"POS", "PRP$"} and after.pos_ in TOLD)


def subject_before(scene: Scene, end: int, start: int) -> Token | None:
    """The last subject before a verb in its sentence that does nothing else there."""
    for place in range(end - 1, start - 1, -1):
        token = scene.doc[place]
        if token.dep_ == "nsubj" and scene.inside[place] < 0 and not _acts(scene, token, end):
            relative = token.lower_ in scene.pack.speech.relatives
            if not relative:
                return token
            above = token.head.head
            if token.head.dep_ == "relcl" and above.i >= start:
                if above.pos_ in VERBAL:  # "A note was sent to Elm that read"
                    above = scene.grammar.passives.get(above.i, above)
                return None if above.pos_ in VERBAL else outside(scene, above)
    return None


def _acts(scene: Scene, subject: Token, end: int) -> bool:
    """Whether a subject has a verb of its own: "voters will choose", "a day after Lang left,"."""
    verb = subject.head
    if not subject.i < verb.i < end:
        return False
    return is_apart(scene, verb) or any(t.dep_ == "aux" for t in verb.lefts)


def is_apart(scene: Scene, verb: Token) -> bool:
    """Tell whether a conjunction sets a verb's clause apart from the main one: "when Lang left,".

    "As Lang put it" does not.
    """
    marks = [t for t in verb.lefts if t.dep_ == "mark" or t.tag_ == "WRB"]
    told = any(t.lower_ in scene.pack.speech.as_said for t in marks)
    return verb.dep_ == "advcl" and bool(marks) and not told


def is_person(scene: Scene, token: Token) -> bool:
    """Whether a token stands for somebody who can speak."""
    words, lemma = scene.pack.speech, token.lemma_.lower()
    if scene.inside[token.i] >= 0:
        return False
    if kind_of(token, scene.pack) == "person" or token.lower_ in words.personal:
        return True
    if token.lower_ in scene.people and token.pos_ == "PROPN":
        behind = scene.doc[token.i + 1 : token.i + 2]
        return all(t.pos_ != "PROPN" for t in behind)  # a surname, taken for a body's
    return lemma in words.spokespeople or lemma in words.offices


def can_speak(source: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun or pronoun is a word for somebody, or for a body that speaks."""
    named = kind_of(source, pack) in NAMED or source.pos_ == "PROPN"
    named |= source.is_title and any(t.tag_ == "NNP" for t in source.lefts)  # "Swiss | Re"
    if named or source.lower_ in pack.speech.personal:
        return True
    return may_speak(source, pack) or is_age(source, pack)


def is_one_of_those(source: Token, pack: LanguagePack) -> bool:
    """Tell whether one of those who are told of speaks: "one of the clerks", "one of its banks".

    Not "one of 10 guests": that counts what guests say.
    """
    of = (t for link in source.rights if link.dep_ == "prep" for t in link.rights)
    whom = next((t for t in of if t.dep_ == "pobj"), None)
    if whom is None or pack.amounts.numerals.get(source.lower_) != 1:
        return False
    told = any(t.dep_ in {"det", "poss"} for t in whom.lefts)
    return told and not any(t.like_num for t in whom.lefts) and can_speak(whom, pack)


def is_tally(source: Token, words: SpeechWords) -> bool:
    """Tell "the number who said that" from "a number of ministers said that"."""
    definite = has_the(source)
    return definite and source.lemma_.lower() in words.shares


def is_thing_of_whom(source: Token, pack: LanguagePack) -> bool:
    """Tell whether what would speak is only a thing of somebody's: "whose prank revealed that"."""
    owned = any(t.tag_ == "WP$" for t in source.lefts)
    told = source.lemma_.lower() in either(pack.speech.documents, pack.speech.nouns)
    bare = source.pos_ == "PROPN" and source.is_lower  # a word of two parts, taken for a name
    return owned and not told and (bare or not can_speak(source, pack))


def _opens_saying(scene: Scene, token: Token) -> bool:
    """Whether a name is the subject of saying, though parsed as a time: "Lang, of Elm, said"."""
    verb = token.head
    named = token.dep_ == "npadvmod" and kind_of(token, scene.pack) == "person"
    alone = scene.grammar.subjects.get(verb.i, token) == token
    return named and token.i < verb.i and is_cue(verb, scene) and alone


def _is_one_person(noun: Token, pack: LanguagePack) -> bool:
    """Whether a word tells one person: "the mayor", and the adjective of "the 27-year-old"."""
    return is_age(noun, pack) or (noun.tag_ == "NN" and may_be_person(noun, pack))


def about(scene: Scene, start: int, end: int) -> Token | None:
    """The person who is the subject of the tokens of a sentence; of the main clause first.

    The subject of a main verb of saying is one, whatever it is; so is a word for one person there:
    "The 27-year-old says Roe left", "the mayor said".
    """
    subjects = [
        token
        for token in scene.doc[start:end]
        if (token.dep_ in {"nsubj", "nsubjpass"} or _opens_saying(scene, token))
        and scene.inside[token.i] < 0
        and not is_apart(scene, token.head)
    ]
    for token in subjects:
        one = token.pos_ == "PROPN" or _is_one_person(token, scene.pack)
        if token.head.dep_ == "ROOT" and one and is_cue(token.head, scene):
            own = scene.grammar.subjects.get(token.head.i, token)
            return own if token.i < own.i < end else token  # "Of Roe, | a clerk | said"
    for token in sorted(subjects, key=lambda t: t.head.dep_ != "ROOT"):
        if is_person(scene, token):
            return token
    return None


def source_behind_dateline(scene: Scene, source: Token, cue: Token) -> Token:
    """Give the noun behind a dateline where a parse takes the place for who speaks.

    Of a participle that opens the text it is who acts behind it: "ELM - Calling it a pity, | Roe".
    """
    behind = scene.dateline(scene.paragraph(cue.i))
    if source.i < behind <= cue.i:
        above = (scene.grammar.subjects.get(t.i) for t in islice(cue.ancestors, REACH))
        acts = (t for t in above if t is not None and t.i >= behind)
        own = (t for t in cue.children if t.dep_ in SUBJECTS and t.i >= behind)
        return next(own, None) or noun_at(scene, behind, cue.i) or next(acts, source)
    return source
