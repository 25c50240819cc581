"""Shared: what stands behind the last of joined verbs holds for the first as well.

"Two people were killed and five hurt | when a bus hit a wall on Monday": parsers hang the rest on
the last verb, as if nobody had been killed on Monday.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import make_participle, take_place
from explainer.text.parsing.roots import ACTIVE
from explainer.text.syntax.clauses import (
    PASTS,
    STATES,
    TIME_LABELS,
    ancestors,
    auxiliaries,
    children,
)
from explainer.text.syntax.features import is_the
from explainer.text.syntax.parts import is_passive, object_of
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.events import EventWords

LOOSE = frozenset({"advcl", "ccomp", "parataxis", "dep", "ROOT"})
"""What parsers make of a clause without its auxiliary."""
MISREAD = frozenset({"NN", "VB", "VBP"})
"""Tags of what may be a past that has the form of a present: "hurt"."""
BEHIND = frozenset({"prep", "advcl", "npadvmod", "agent"})
"""Dependencies of what may hold for both."""


def with_shared(doc: Doc, pack: LanguagePack) -> Doc:
    """Hang what stands behind the last of joined verbs on the first, where both share it.

    And let a past be a participle where both are passive: "was arrested in May and | extradited".

    Args:
        doc: What was parsed; its words have their lemmas.
        pack: The tables of its language.
    """
    words, results = pack.events, pack.events.toll
    for verb in doc:
        if verb.tag_ in PASTS:
            if (first := _passive_before(verb, pack)) is not None:
                _join(verb, first)
            if (done := _shared_passive(verb, words)) is not None:
                _set_beside(verb, done)
            if _is_passive_too(verb, words):
                _make_passive(verb)
            if _is_of_perfect_row(verb):
                make_participle(verb)
        if verb.dep_ == "conj" and (several := _counted(verb, pack)) is not None:
            _let_suffer(verb, several)
        if verb.dep_ == "conj" and shares_end(verb.head, verb, results):
            bare = own_subject(verb) is not None and not auxiliaries(verb)
            if bare and is_passive(verb.head) and object_of(verb) is None:
                _make_passive(verb)
            for part in [*verb.rights]:
                if part.dep_ in BEHIND:
                    part.head = verb.head
            forget(doc)
    return doc


def _is_of_perfect_row(verb: Token) -> bool:
    """Whether a past goes on with a row of what would have been: "would have doubled it, | cut it".

    No "and" opens a row, so that what stands behind the comma is none of the deeds that were done;
    nor is the last of the row.
    """
    first = verb.head
    if verb.tag_ != "VBD" or verb.dep_ != "conj" or first.tag_ != "VBN" or first.i > verb.i:
        return False
    if own_subject(verb) is not None or auxiliaries(verb):
        return False
    helpers = auxiliaries(first)
    would = any(t.tag_ == "MD" for t in helpers) and any(t.lemma_ == "have" for t in helpers)
    bare = verb.doc[verb.left_edge.i - 1].text == COMMA
    row = first.dep_ == "conj" and not helpers and first.head.tag_ == "VBN"
    row = row and any(t.tag_ == "MD" for t in auxiliaries(first.head))
    return (would and bare) or row


def shares_end(verb: Token, other: Token, results: frozenset[str]) -> bool:
    """Tell whether two joined verbs share what stands behind the second.

    So do two passives of which only the first has its auxiliary, and two results of one event:
    "six people died and 20 were hurt in the crash".
    """
    if other.tag_ not in PASTS or other.i < verb.i:
        return False
    if any(t.dep_ == "neg" for t in (*children(verb), *children(other))):
        return False
    if any(t.dep_ in BEHIND and verb.i < t.i < other.i for t in children(verb)):
        return False  # "was passed on Monday and the budget approved on Tuesday"
    timed = _has_time(verb.doc[verb.left_edge.i : verb.i]) and _has_time(other.doc[other.i :])
    if timed and own_subject(other) is not None:
        return False  # "in 2015 it killed nine, and two died in 2023"
    bare = not auxiliaries(other) and not any(t.dep_ == "dobj" for t in children(other))
    done = other.tag_ == "VBN" or other.lemma_.lower() in results  # not "and Roe left in May"
    if is_passive(verb) and own_subject(other) is not None and bare and done:
        return True
    return verb.lemma_.lower() in results and other.lemma_.lower() in results


def _has_time(words: Span) -> bool:
    """Whether a day or another time stands in the words of one sentence, from the first on."""
    end = words.sent.end if words else 0
    return any(t.ent_type_ in TIME_LABELS for t in words if t.i < end)


def _passive_before(verb: Token, pack: LanguagePack) -> Token | None:
    """The passive whose auxiliary the clause of a past shares; None where it has none to share.

    "Said the board had been dissolved, its head | sacked | and the hall | shut": nobody says
    that a head sacked anybody. But a court finds: "two men were jailed, a court | found".
    """
    words = pack.events
    if auxiliaries(verb):
        return None
    whom, lemma, doc = own_subject(verb), verb.lemma_.lower(), verb.doc
    done = lemma in words.undergone or lemma in words.charging or lemma in words.keeping
    if whom is None or not done or whom.dep_ != "nsubj" or whom.i > verb.i:
        return None
    if any(t.dep_ in {*ACTIVE, "mark"} and t.right_edge.i >= whom.i for t in children(verb)):
        return None
    before = whom.left_edge.i - 1
    if verb.dep_ == "conj":
        return verb.head if is_passive(verb.head) or is_bare_passive(verb.head) else None
    if before < 1 or doc[before].text != COMMA or verb.dep_ not in LOOSE:
        return None
    above = next((t for t in (doc[before - 1], *ancestors(doc[before - 1])) if is_passive(t)), None)
    if above is None or own_subject(above) is None:
        return None
    if verb in ancestors(above):
        told = above.head == verb and above.dep_ == "ccomp"
        return above if told and not _concludes(verb, pack) else None
    return above if above.right_edge.i < before or verb.head == above else None


def _concludes(verb: Token, pack: LanguagePack) -> bool:
    """Whether who stands before a verb found what is told: not "its head | found | dead"."""
    return verb.lemma_.lower() in pack.speech.thinking and all(
        t.dep_ not in STATES for t in verb.rights
    )


def is_bare_passive(verb: Token) -> bool:
    """Tell whether a clause is passive by the auxiliary of one before it: "and five | hurt"."""
    whom = own_subject(verb) if verb.dep_ == "conj" and verb.tag_ == "VBN" else None
    return whom is not None and whom.dep_ == "nsubjpass" and not auxiliaries(verb)


def _join(verb: Token, first: Token) -> None:
    """Join a clause without its auxiliary to the one that has it."""
    if first.head == verb:
        take_place(first, verb)
    verb.head, verb.dep_ = first, "conj"
    _make_passive(verb)


def _is_passive_too(verb: Token, words: EventWords) -> bool:
    """Whether a past is a participle behind a passive, since nobody does it: "… and | jailed"."""
    if verb.tag_ != "VBD" or verb.dep_ != "conj" or not is_passive(verb.head):
        return False
    lemma = verb.lemma_.lower()
    own = own_subject(verb) is not None or auxiliaries(verb)
    if lemma in words.bestowed and object_of(verb) is not None:  # "and | handed | a ban"
        behind = (*verb.rights, *(t for part in verb.rights for t in part.rights))
        whom = any(t.dep_ in {"dative", "prt"} or t.lower_ in words.receiving for t in behind)
        return not own and not whom and not is_the(verb.nbor())  # "and | awarded | the crew £5"
    if lemma not in words.charging and lemma not in words.undergone:
        return False
    things = (t for t in children(verb) if t.dep_ in ACTIVE)
    timed = all(t.ent_type_ in TIME_LABELS for t in things)  # "and released | that evening"
    return not own and timed


def _counted(verb: Token, pack: LanguagePack) -> Token | None:
    """How many suffer what is taken for a present or a noun: "two were killed and | six | hurt"."""
    results, above = pack.events.toll, verb.head
    if verb.lower_ not in pack.verbs.shared or verb.lemma_.lower() not in results:
        return None
    joined = above.tag_ in PASTS and above.lemma_.lower() in results
    if verb.tag_ not in MISREAD or not joined or auxiliaries(verb):
        return None
    several = next((t for t in verb.lefts if t.dep_ in {"nummod", "nsubj"}), None)
    if several is None or verb.tag_ == "NN":
        return several
    counted = several.tag_ == "CD" or any(t.dep_ == "nummod" for t in several.lefts)
    return several if counted else None


def _let_suffer(verb: Token, several: Token) -> None:
    """Let a number, or those counted, be who suffers what a verb tells."""
    for token in [t for t in verb.lefts if t.i < several.i and t.dep_ in {"det", "advmod"}]:
        token.head = several
    several.dep_, verb.pos_ = "nsubjpass", "VERB"
    _make_passive(verb)


def _shared_passive(verb: Token, words: EventWords) -> Token | None:
    """The passive with which a participle was, that seems to describe: "and forty more | hurt".

    That a row has it for its last noun shows it: "ten clerks were killed and forty more hurt".
    """
    if verb.tag_ != "VBN" or verb.dep_ not in {"amod", "acl"}:
        return None
    noun, did = verb.head, verb.head.head
    lemma = verb.lemma_.lower()
    done = lemma in words.toll or lemma in words.undergone or lemma in words.charging
    joined = noun.dep_ == "conj" and did.i < noun.i < verb.i and is_passive(did)
    return did if done and joined and own_subject(did) is not None else None


def _set_beside(verb: Token, first: Token) -> None:
    """Let a noun that was joined to a passive be the subject of the participle behind it."""
    noun = verb.head
    verb.head, verb.dep_, verb.pos_ = first, "conj", "VERB"
    noun.head, noun.dep_ = verb, "nsubjpass"
    forget(verb.doc)


def _make_passive(verb: Token) -> None:
    """Let a past whose auxiliary stands before it alone be a participle: "and five | hurt"."""
    make_participle(verb)
    for token in verb.lefts:
        if token.dep_ == "nsubj":
            token.dep_ = "nsubjpass"
    forget(verb.doc)
