"""Rules: which clauses leave something open, by states and questions; each looks at one verb."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import AHEAD
from explainer.sections.unknowns.asking import (
    inquired,
    is_of_nobody,
    little_known,
    looked_into,
    questioned,
    sought,
    too_early,
    unable,
    unanswered,
    unclaimed,
    unsure,
    we_do_not_know,
)
from explainer.sections.unknowns.clause import whole
from explainer.sections.unknowns.questions import asks, is_asked_first, is_denied
from explainer.sections.unknowns.silence import in_the_balance, left_open, passes_over
from explainer.sections.unknowns.telling import (
    does_not_tell,
    is_not_known,
    not_told,
    nothing_there,
    speaks_of_itself,
)
from explainer.sections.unknowns.wondering import left_unsaid, wondered
from explainer.text.marks import DASHES
from explainer.text.status import status_of
from explainer.text.syntax.clauses import (
    auxiliaries,
    children,
    first_conjunct,
    is_finite,
    is_infinitive,
)
from explainer.text.syntax.features import is_neuter
from explainer.text.syntax.parts import has_not
from explainer.text.syntax.perfects import is_past_perfect
from explainer.text.syntax.subjects import own_subject, subject_of
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.unknowns import UnknownWords


def is_over(verb: Token, pack: LanguagePack) -> bool:
    """Tell "it had been unclear", which is known since, from "it has been unclear".

    What "police said had not been found" is not over.
    """
    if not is_past_perfect(verb, pack.certainty):
        return False
    first = first_conjunct(verb)
    told = first.dep_ == "ccomp" and first.head.tag_ == "VBD"
    return not (told and first.head.lemma_.lower() in pack.speech.saying)


def open_state(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "the cause is unclear", "it is not known whether"; not for "she is not sure"."""
    words = pack.unknowns
    if (verb.lemma_.lower() not in words.states and verb.tag_ != "VBN") or not is_finite(verb):
        return False
    subject = subject_of(verb)
    if subject is None or subject.tag_ == "WP" or not _is_now(verb, pack):
        return False
    if subject.i > verb.i and subject.dep_ != "expl":
        return False
    states = [c for c in children(verb) if c.dep_ in {"acomp", "attr", "oprd"}]
    denied = is_denied(verb, words)
    points = subject.lemma_.lower() in words.questions and not denied
    if points and any(s.lower_ in words.unclosed for s in states):
        return True  # "several issues remain open"
    asked = [s for s in states if s.dep_ == "attr" and _is_matter(s, words)]
    if asked and not denied and is_asked_first(verb, words):
        return True  # "how it began is a mystery"
    return any(
        _is_open(state, verb, subject, pack)
        for state in (*states, *([verb] if verb.tag_ == "VBN" else ()))
        if state.lower_ in (words.settled if denied else words.open)
    )


def _is_matter(noun: Token, words: UnknownWords) -> bool:
    """Tell "is a mystery", "is another matter", "is anyone's guess" from "is a matter of time"."""
    lemma = noun.lemma_.lower()
    other = lemma in words.matters and any(t.lower_ in words.another for t in noun.lefts)
    guessed = lemma in words.guesses and any(t.dep_ == "poss" for t in noun.lefts)
    return lemma in words.questions or other or guessed


def _is_open(state: Token, verb: Token, subject: Token, pack: LanguagePack) -> bool:
    """Tell whether a state asks a question, or is that of a thing and of nobody's mind."""
    words = pack.unknowns
    person = kind_of(subject, pack) == "person" or subject.lower_ in words.persons
    if person or (state.lower_ in words.minds and subject.pos_ != "PRON"):
        return False
    if asks(verb, words) or asks(state, words) or is_asked_first(verb, words):
        return True
    bare = state.doc[state.i + 1 : state.i + 2]
    if bare and bare[0].tag_ == "WRB" and bare[0].lower_ in words.wh and is_neuter(subject):
        return True  # "it is unclear why."
    below = any(c.dep_ == "ccomp" and is_finite(c) for t in (verb, state) for c in t.rights)
    if below and state.lower_ not in words.minds and is_neuter(subject):
        return True  # "it is not clear that it would help"
    described = any(c.dep_ == "prep" and c.i == state.i + 1 for c in children(state))
    if described or subject.dep_ == "expl" or state.lower_ in words.minds:
        return False
    if any(c.dep_ == "conj" and c.pos_ == "ADJ" for c in children(state)):
        return False  # "is unclear and unfair" is an opinion
    known = either(words.told_nouns, words.open_nouns) | words.questions
    return subject.lemma_.lower() in known


def _is_now(verb: Token, pack: LanguagePack) -> bool:
    """Tell "is unclear" and "will not be clear" from "would be unclear", "is being unclear"."""
    helpers = auxiliaries(verb)
    if verb.tag_ == "VBD" and any(t.tag_ == "WRB" for t in verb.lefts):
        return False  # "when it was unclear who would win" is over
    modals = (h.lower_ for h in helpers if h.tag_ == "MD")
    return verb.tag_ != "VBG" and all(m in pack.outlook.will for m in modals)


def still_open(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "remains to be seen", "remains in doubt", "questions remain"."""
    words = pack.unknowns
    lemma, lasts = verb.lemma_.lower(), verb.lemma_.lower() in words.lasting
    if not (lasts or lemma in words.states) or not is_finite(verb) or is_denied(verb, words):
        return False
    if any(a.lower_ in pack.outlook.will for a in auxiliaries(verb)):
        return False  # "the tax will remain an issue"
    clauses = (c for c in verb.lefts if c.dep_ == "csubj")
    if any(speaks_of_itself(clause, words) for clause in clauses):
        return False  # "what I do remains to be seen"
    subject = own_subject(verb)
    asked = subject is not None and subject.lemma_.lower() in words.questions
    if asked and verb.tag_ == "VBD" and not lasts:
        return False
    described = any(c.dep_ in {"acomp", "attr"} for c in children(verb))
    if asked and ((lasts and not described) or asks(verb, words)):
        return True
    thing = subject is not None and subject.lemma_.lower() in either(
        words.told_nouns, words.open_nouns
    )
    return any(_is_limbo(child, lasts, thing, words) for child in children(verb))


def _is_limbo(child: Token, lasts: bool, thing: bool, words: UnknownWords) -> bool:
    """Tell whether what stands behind a verb is a state of doubt: "in doubt", "to be seen"."""
    lemma = child.lemma_.lower()
    if child.dep_ == "xcomp":
        return lasts and is_infinitive(child) and lemma in words.seen
    if child.dep_ == "prep" and child.lower_ in words.within:
        bare = [o.lemma_.lower() for o in children(child) if o.left_edge.i == o.i]
        if thing and any(o in words.hearings for o in bare):
            return True  # "the cause is under investigation"
        return any(o in words.limbo for o in bare)
    asked = lemma not in words.worries or asks(child.head, words)  # not "crime remains a concern"
    return child.dep_ == "attr" and lasts and lemma in words.questions and asked


def to_be_decided(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "will decide whether", "are investigating whether"; not for "decided whether"."""
    words = pack.unknowns
    if verb.lemma_.lower() not in words.inquiries or verb.tag_ in {"VBD", "VBN", "VBZ", "VBP"}:
        return False
    subject = subject_of(verb)
    if subject is None or is_of_nobody(verb, subject, pack) or not _is_to_come(verb, pack):
        return False
    for clause in children(verb):
        opens = words.wh if clause.dep_ == "ccomp" else pack.certainty.questions
        mark = next((m for m in children(clause) if m.dep_ == "mark"), None)
        if clause.i < verb.i or mark is None or mark.doc[mark.i - 1].is_punct:
            continue
        if mark.lower_ in opens:
            return True
    return False


def _is_to_come(verb: Token, pack: LanguagePack) -> bool:
    """Tell "will decide", "are examining", "a hearing to decide" from "did not decide"."""
    if has_not(verb) or not auxiliaries(verb):
        return False
    if not is_infinitive(verb):
        general = any(t.lower_ in pack.certainty.backshifted for t in auxiliaries(verb))
        says = first_conjunct(verb).head
        told = first_conjunct(verb).dep_ == "ccomp" and says.lemma_.lower() in pack.speech.saying
        said = told and says.tag_ == "VBD" and says.i < verb.i
        return said or not general  # "in that case a court would decide whether"
    if verb.head.pos_ == "ADJ" and verb.head.lower_ in pack.unknowns.free:
        return False  # "judges are free to decide whether"
    if verb.dep_ in {"acl", "relcl"}:
        return verb.head.lemma_.lower() in pack.unknowns.hearings
    held = [c for c in children(verb.head) if c.dep_ == "dobj"] if verb.dep_ == "advcl" else []
    if not all(c.lemma_.lower() in pack.unknowns.hearings for c in held):
        return False
    return verb.dep_ != "conj" and bool(AHEAD & {status_of(verb, pack), status_of(verb.head, pack)})


def either_or(verb: Token, pack: LanguagePack) -> bool:
    """Hold for "whether we grow or shrink" that stands alone behind a dash or as an object."""
    mark = next((m for m in children(verb) if m.lower_ in pack.certainty.questions), None)
    if mark is None or not is_finite(verb) or mark.i == 0:
        return False
    before, own = verb.doc[mark.i - 1], own_subject(verb)
    said_of = any(c.dep_ == "attr" for c in children(verb.head))  # "a sign of how it is — whether"
    if verb.dep_ == "advcl" and not (said_of and before.text in DASHES):
        return False
    if own is None or not mark.i < own.i < verb.i:
        return False
    if before.text == "," or mark.is_sent_start or mark.is_title:
        return False
    behind = [c for c in whole(verb) if c.i > mark.i]
    listed = any(c.text == "," for c in behind)
    joints = [c for c in behind if c.lower_ in pack.names.alternatives and c.dep_ == "cc"]
    choice = bool(joints) and not any(
        c.doc[c.i + 1].lower_ in pack.certainty.negations for c in joints
    )
    inside = any(t.text == before.text for t in verb.doc[verb.i : verb.sent.end])
    return before.is_punct and choice and not listed and not inside


Rule = Callable[["Token", "LanguagePack"], bool]
RULES: tuple[tuple[str, Rule], ...] = (
    ("open-state", open_state),
    ("still-open", still_open),
    ("not-told", not_told),
    ("open-state", is_not_known),
    ("does-not-tell", does_not_tell),
    ("nothing-there", nothing_there),
    ("to-be-decided", to_be_decided),
    ("either-or", either_or),
    ("too-early", too_early),
    ("not-answered", unanswered),
    ("questioned", questioned),
    ("inquired-into", inquired),
    ("inquired-into", looked_into),
    ("sought", sought),
    ("does-not-tell", unable),
    ("does-not-tell", we_do_not_know),
    ("little-known", little_known),
    ("open-state", unsure),
    ("not-told", unclaimed),
    ("questioned", wondered),
    ("not-answered", left_unsaid),
    ("does-not-tell", passes_over),
    ("still-open", left_open),
    ("still-open", in_the_balance),
)
SURE = frozenset({"open-state", "still-open", "not-told"})
