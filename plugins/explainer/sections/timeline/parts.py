"""Parts: what two sentences that tell one event have in common besides its verb."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.sections.timeline.charged import links_of
from explainer.sections.timeline.find import Find
from explainer.sections.timeline.keys import (
    ACTOR,
    APART,
    NOW,
    NUMBER,
    OBJECT,
    ONCE,
    OPENERS,
    RANK,
    SAID,
    SUBJECT,
)
from explainer.sections.timeline.times import indexes_of
from explainer.sections.timeline.words import Words
from explainer.text.coreference.cast import Cast
from explainer.text.syntax.clauses import NOMINAL, PRESENT, VERBAL, children
from explainer.text.syntax.features import has_the
from explainer.text.syntax.parts import tensed_of
from explainer.text.syntax.subjects import subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


def parts_of(find: Find, words: Words, reading: Reading, cast: Cast) -> tuple[str, ...]:
    """Give who and what takes part, for telling whether two sentences tell one event."""
    doc = reading.doc
    if _is_named_again(find, reading.pack):
        return ()
    dated = indexes_of(find.times)
    parts = _signs(find, reading.pack)
    subject = subject_of(find.verb) if find.verb.pos_ in VERBAL else _owner(find.verb, dated)
    who = cast.at(subject) if subject is not None else None
    if subject is not None and (who is not None or subject.pos_ in {"NOUN", "PROPN"}):
        parts.add(SUBJECT + (f"{ACTOR}{who.id}" if who else _word(subject)))
    for thing in _befallen(find.event, reading.pack) if find.verb.pos_ in VERBAL else ():
        actor = cast.at(thing)
        if actor is not None or thing.pos_ in {"NOUN", "PROPN"}:
            parts.add(OBJECT + (f"{ACTOR}{actor.id}" if actor else _word(thing)))
            parts |= _ranks(thing, reading.pack)
    for start, end in words.pieces:
        for token in doc[start:end]:
            if token.i in dated or token.i == find.event.i or token.pos_ not in NOMINAL:
                continue
            actor, over = cast.at(token), token.head
            if actor is not None:
                parts.add(f"{ACTOR}{actor.id}")
            elif token.dep_ == "compound" and (over.pos_ == "PROPN" or cast.at(over)):
                continue  # "Mr" and "President" of a name
            elif token.like_num:
                parts |= _number(token)
            elif token.pos_ in {"NOUN", "PROPN"}:
                parts.add(_word(token))
    if find.verb.pos_ == "NOUN":
        parts |= {t.lower_ for t in children(find.verb) if t.pos_ == "ADJ"}
        parts |= _ranks(find.verb, reading.pack)
    return tuple(sorted(parts - {"", SUBJECT, OBJECT}))


def _word(token: Token) -> str:
    """The word of a noun without a mark before it that is a sign here: "#elm"; "" for none."""
    return token.lemma_.lower().lstrip("".join(OPENERS))


def _signs(find: Find, pack: LanguagePack) -> set[str]:
    """What is told of how an event is told: that it was said, and in a tense of now."""
    verb, signs = find.verb, set[str]()
    if verb.pos_ not in VERBAL:
        return signs
    if verb.lemma_.lower() in pack.speech.saying:
        signs.add(SAID)
    if tensed_of(verb).tag_ in PRESENT:
        signs.add(NOW)
    if _is_once(find.event, pack):
        signs.add(ONCE)
    return signs


def _is_once(verb: Token, pack: LanguagePack) -> bool:
    """Whether something befalls somebody once in a story: "was jailed", "died"."""
    things = _befallen(verb, pack)
    state = any(t.pos_ == "ADJ" and t.dep_ in {"oprd", "acomp"} for t in children(verb))
    dies = all(t.dep_ not in {"dobj", "nsubjpass"} for t in children(verb))
    return bool(things) and (bool(links_of(verb, pack)) or state or dies)


def _befallen(verb: Token, pack: LanguagePack) -> list[Token]:
    """To whom or what something is done, or who dies of it."""
    things = [t for t in children(verb) if t.dep_ in {"dobj", "nsubjpass"}]
    dies = not things and verb.lemma_.lower() in pack.events.toll
    who = subject_of(verb) if dies else None
    return things if who is None else [who]


def _owner(noun: Token, dated: Collection[int]) -> Token | None:
    """Whose an event is that a noun names: "Roe's trip" is no trip of Crow's."""
    owners = (t for t in children(noun) if t.dep_ == "poss" and t.i not in dated)
    return next((t for t in owners if t.pos_ in NOMINAL), None)


def _ranks(noun: Token, pack: LanguagePack) -> set[str]:
    """Which of several a noun means: "the first test" is not "the latest test", nor "another"."""
    recent, beside = pack.amounts.recent, children(noun)
    ranks = {RANK + t.lower_ for t in beside if t.lower_ in recent or t.tag_ in {"JJS", "RBS"}}
    apart = any(t.lower_ in pack.amounts.others and t.i < noun.i for t in beside)
    return {*ranks, APART} if apart else ranks


def _number(token: Token) -> set[str]:
    """A number in all of its words: "1 million" shares nothing with "3 million"."""
    if token.head.like_num and token.head.i > token.i:
        return set()
    words = [t.lower_ for t in token.lefts if t.like_num]
    return {NUMBER + " ".join([*words, token.lower_])}


def _is_named_again(find: Find, pack: LanguagePack) -> bool:
    """Whether a clause only says of a known event that it took place: "the crash happened"."""
    if find.event.lemma_.lower() not in pack.events.happening:
        return False
    subject = subject_of(find.verb)
    return subject is not None and subject.tag_ != "NNS" and has_the(subject)
