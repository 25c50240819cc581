"""Context: the words before a statement that its pronoun points to: "It would cost the town jobs".

Where no actor is meant, a reader needs the words that the pronoun stands for. They stand earlier in
the sentence, or the sentence before tells them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.antecedents import fits
from explainer.text.coreference.background import is_behind_background
from explainer.text.coreference.brackets import owner_of
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.meant import is_open, points_back
from explainer.text.coreference.naming import is_named_before
from explainer.text.status import is_negated
from explainer.text.syntax.clauses import (
    NOUN_SUBJECTS,
    NOUNS,
    PERSONAL,
    PLURAL,
    first_conjunct,
    is_finite,
)
from explainer.text.syntax.features import is_several
from explainer.text.syntax.subjects import is_main_subject, own_subject
from explainer.text.trimming import is_title, trimmed

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

LONGEST = 70
"""Tokens of a statement with the words before it; more is no statement of one thing."""
FAR = 45
"""Tokens of the sentence before."""
STEPS = 4
"""Sentences about one pronoun that may be passed over."""
DETERMINERS = frozenset({"det", "poss"})


def widened(subject: Token, shown: Span, reading: Reading, cast: Cast) -> Span | None:
    """Give a statement from where its sentence, or its quotation, starts.

    None where no noun before the pronoun is one that it may stand for, or where the sentence itself
    opens with such a pronoun.
    """
    sentence = reading.spans[reading.index(subject)]
    start = _start(subject, sentence, reading)
    root = own_subject(sentence.root)
    if shown.start <= start or shown.end - start > LONGEST or root is None:
        return None
    if _leans(root) and not _is_named_in_its_clause(subject, reading, cast):
        return None
    before = reading.doc[start : min(shown.start, subject.i)]
    if any(t.dep_ in NOUN_SUBJECTS and t.head.i >= shown.end for t in before):
        return None  # "Fox, who said | he would go, left": what it opens with ends behind it
    if any(is_finite(t) and is_negated(t, reading.pack) for t in before):
        return None
    if not any(_may_be_meant(t, subject, reading, cast) for t in before):
        return None
    return trimmed(reading, reading.doc[_behind_joint(sentence, start) : shown.end])


def told_before(
    subject: Token,
    shown: Span,
    reading: Reading,
    cast: Cast,
    *,
    one_voice: Callable[[Span], bool] = lambda before: False,
    passing: bool = False,
) -> tuple[Span, Span] | None:
    """Give the sentence before a statement, and the statement from where its sentence starts.

    With ``passing`` the one before those that are about the same pronoun: "The mill shut. | It was
    old. | It will open in May".

    None where that sentence names nothing for which the pronoun may stand, is spoken by somebody
    else, or cannot be read alone itself.
    """
    at = reading.index(subject)
    sentence, inside = reading.spans[at], scene_of(reading).inside
    start = _start(subject, sentence, reading)
    if at == 0 or start > sentence.start + 1 or reading.article.sentences[at - 1].kind != "text":
        return None
    ahead = at - 1 - (_passed(subject, at, reading) if passing else 0)
    before, number = reading.spans[ahead], inside[subject.i]
    first, last = before[0], before[-1]
    same = all(inside[t.i] == number for t in (before.root, last) if not t.is_quote)
    same = same or one_voice(before)
    whole = sum(t.is_quote for t in before) % 2 == 0
    told = any(inside[t.i] >= 0 and (not whole or is_finite(t)) for t in before)
    opens = number < 0 and told  # but 'called it "rotten"' quotes no clause
    if not same or opens or reading.article.sentences[ahead].paragraph == 0:
        return None
    opening = before.start + (first.is_quote and len(before) > 1 and not whole)
    begins = _start(subject, before, reading)
    opening = begins if opening < begins < before.end else opening
    before = reading.doc[_behind_joint(before, opening) : before.end]
    if number >= 0 and any(t.is_quote for t in before):
        return None  # marks around one of them would say that nobody is quoted with the other
    if not _stands(before, reading) or len(before) + shown.end - start > LONGEST:
        return None
    people = {a for t in before if (a := cast.at(t)) is not None and a.kind == "person"}
    scene = scene_of(reading)
    if any(is_behind_background(subject, actor, scene, cast) for actor in people):
        return None
    named = is_named_before(subject, before, reading, cast)
    if subject.tag_ == "PRP$":
        about = [t for t in before if t.dep_ in NOUN_SUBJECTS or cast.at(t) is not None]
        acts = any(t.pos_ == "PROPN" and t.dep_ in NOUN_SUBJECTS for t in about)
        named = acts or any(fits(subject, t, reading, cast) for t in about)
    if not named and not any(_may_go_on(t, subject, reading, cast) for t in before):
        return None
    return before, trimmed(reading, reading.doc[start : shown.end])


def _passed(subject: Token, at: int, reading: Reading) -> int:
    """How many sentences right before one are about the pronoun that it is about, at most four.

    All stand in its paragraph, and none is quoted.
    """
    inside, sentences = scene_of(reading).inside, reading.article.sentences
    if subject.tag_ != "PRP" or not is_main_subject(subject) or inside[subject.i] >= 0:
        return 0
    for count in range(STEPS):
        before = at - 1 - count
        own = own_subject(reading.spans[before].root) if before > 0 else None
        alike = own is not None and own.lower_ == subject.lower_ and inside[own.i] < 0
        near = sentences[before - 1].paragraph == sentences[at].paragraph
        if not alike or not near or sentences[before - 1].kind != "text":
            return count
    return STEPS


def _may_go_on(noun: Token, subject: Token, reading: Reading, cast: Cast) -> bool:
    """Tell whether the subject of the sentence before may be meant, though grammar is not sure.

    "They" are a body ("the club won. They"); of a name alone nobody knows whether it is "he".
    """
    acts = noun.dep_ in NOUN_SUBJECTS and noun.pos_ in NOUNS
    verb = subject.head.head if subject.dep_ == "poss" else subject.head
    if not acts or subject.tag_ not in PERSONAL or first_conjunct(verb).dep_ != "ROOT":
        return False
    actor, pack = cast.at(noun), reading.pack
    if is_several(subject):
        unit = actor is None and noun.lemma_.lower() in pack.names.unit_nouns
        return unit or (actor is not None and actor.kind == "organization")
    person = actor is not None and actor.kind == "person" and noun.pos_ == "PROPN"
    gendered = subject.lower_ in pack.names.pronouns
    return gendered and person and actor is not None and cast.gender(actor) is None


def _start(subject: Token, sentence: Span, reading: Reading) -> int:
    """Where the words start that the speaker of a pronoun says in its sentence."""
    scene = scene_of(reading)
    number = scene.inside[subject.i]
    if number < 0:
        return sentence.start
    return max(sentence.start, scene.opening(number))


def _behind_joint(sentence: Span, start: int) -> int:
    """Where words start without the conjunction that joins their sentence to another: "But …"."""
    joins = sentence.doc[start].tag_ == "CC" and start + 1 < sentence.end
    return start + 1 if joins else start


def _leans(subject: Token) -> bool:
    return is_open(subject) or subject.tag_ in {"WP", "WDT"}


def _is_named_in_its_clause(subject: Token, reading: Reading, cast: Cast) -> bool:
    """Tell whether a clause before a pronoun names who it stands for: "If Roe wins, she may sell".

    It is the subject there, as it is here.
    """
    clauses = (t for t in subject.head.lefts if t.dep_ == "advcl" and t.i < subject.i)
    named = (own_subject(clause) for clause in clauses if is_finite(clause))
    found = [t for t in named if t is not None and t.pos_ in NOUNS]
    return subject.tag_ == "PRP" and any(_may_be_meant(t, subject, reading, cast) for t in found)


def _may_be_meant(noun: Token, subject: Token, reading: Reading, cast: Cast) -> bool:
    """Tell whether a noun before a pronoun brings in a thing: a name, or one with an article."""
    if noun.pos_ not in NOUNS or points_back(noun, reading.pack):
        return False
    known = noun.pos_ == "PROPN" or any(t.dep_ in DETERMINERS for t in noun.lefts)
    several = noun.tag_ in PLURAL
    return (known or several) and (subject.tag_ != "PRP" or fits(subject, noun, reading, cast))


def _stands(sentence: Span, reading: Reading) -> bool:
    """Tell whether a sentence can be read before a statement: short, whole, about something."""
    subject = own_subject(sentence.root)
    if len(sentence) > FAR or not is_finite(sentence.root) or is_title(sentence):
        return False
    if sentence[-1].text not in {".", "!"} or subject is None or _leans(subject):
        return False
    if points_back(subject, reading.pack) or owner_of(subject) is not None:
        return False  # "that policy", "his father"
    return subject.lower_ not in reading.pack.outlook.anybody
