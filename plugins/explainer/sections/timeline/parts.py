"""Parts: what two sentences that tell one event have in common besides its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.sections.timeline.find import Find
from explainer.sections.timeline.joining import ACTOR, NUMBER, OBJECT, SUBJECT
from explainer.sections.timeline.wording import Words
from explainer.text.cast import Cast
from explainer.text.clauses import NOMINAL, VERBAL, children, subject_of

if TYPE_CHECKING:
    from explainer.language.pack import LanguagePack


def parts_of(find: Find, words: Words, reading: Reading, cast: Cast) -> tuple[str, ...]:
    """Give who and what takes part, for telling whether two sentences tell one event."""
    doc = reading.doc
    if _is_named_again(find, reading.pack):
        return ()
    dated = {i for t in find.times for i in range(t.start, t.end)}
    parts = set()
    subject = subject_of(find.verb) if find.verb.pos_ in VERBAL else None
    who = cast.at(subject) if subject is not None else None
    if subject is not None and (who is not None or subject.pos_ in {"NOUN", "PROPN"}):
        parts.add(SUBJECT + (f"{ACTOR}{who.id}" if who else subject.lemma_.lower()))
    for thing in children(find.event) if find.verb.pos_ in VERBAL else ():
        if thing.dep_ in {"dobj", "nsubjpass"} and thing.pos_ in {"NOUN", "PROPN"}:
            actor = cast.at(thing)
            parts.add(OBJECT + (f"{ACTOR}{actor.id}" if actor else thing.lemma_.lower()))
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
                parts.add(f"{NUMBER}{token.lower_}")
            elif token.pos_ in {"NOUN", "PROPN"}:
                parts.add(token.lemma_.lower())
    if find.verb.pos_ == "NOUN":
        parts |= {t.lower_ for t in children(find.verb) if t.pos_ == "ADJ"}
    return tuple(sorted(parts))


def _is_named_again(find: Find, pack: LanguagePack) -> bool:
    """Whether a clause only says of a known event that it took place: "the crash happened"."""
    if find.event.lemma_.lower() not in pack.events.happening:
        return False
    subject = subject_of(find.verb)
    return subject is not None and any(
        t.dep_ == "det" and "Definite=Def" in str(t.morph) for t in children(subject)
    )
