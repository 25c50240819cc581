"""Status: how sure a clause is that something happens, from its grammar and the pack's tables.

The tense, aspect and modal of a verb decide first; what stands above it (a verb that plans,
refuses, fears), beside it (negation, adverb, condition) and before it ("a possible cut") can
only make it less sure. None is the answer where the text says that it did not happen, or does
not say that it did: questions, commands, what would have been.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from explainer.model import Status
from explainer.text.clauses import (
    LONGEST,
    VERBAL,
    ancestors,
    auxiliaries,
    children,
    clause_of,
    governor_of,
    heads_clause,
    is_infinitive,
    own_subject,
    root_of,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.certainty import CertaintyWords

SURENESS: Mapping[Status, int] = {
    "happened": 0,
    "ongoing": 0,
    "scheduled": 1,
    "expected": 2,
    "possible": 3,
    "unlikely": 4,
}
AHEAD = frozenset({"scheduled", "expected", "possible", "unlikely"})
"""What has not happened yet."""

STEPS = 12
"""Verbs above a clause that may change its status; deeper nesting gives None."""


def status_of(token: Token, pack: LanguagePack) -> Status | None:
    """Give how sure the text is of the event that a token names.

    Args:
        token: The verb of a clause, a predicate ("unlikely" of "a deal is unlikely") or an event
            noun ("reduction" of "a possible reduction").
        pack: The words of the language.

    Returns:
        None where the clause says that it did not happen ("did not sign", "to sign" of "refused
        to sign"), or where it asserts no event: a question, a command, something imagined.
    """
    if token.right_edge.i - token.left_edge.i > LONGEST or _asked(token):
        return None
    return _status(token, pack, STEPS)


def weaker(one: Status, other: Status) -> Status:
    """Give the less sure of two; of equal ones the first.

    Examples:
        >>> weaker("happened", "possible")
        'possible'
    """
    return other if SURENESS[other] > SURENESS[one] else one


def _status(token: Token, pack: LanguagePack, steps: int) -> Status | None:
    if steps <= 0:
        return None
    if token.pos_ in VERBAL and (heads_clause(token) or token.dep_ not in {"amod", "compound"}):
        return _of_verb(token, pack, steps - 1)
    if token.dep_ in {"acomp", "attr", "oprd"} and token.head.pos_ in VERBAL:
        above = _of_verb(token.head, pack, steps - 1)
        hedge = pack.certainty.adjectives.get(token.lower_)
        return weaker(above, hedge) if above and hedge else above
    return _of_noun(token, pack, steps - 1)


def _asked(token: Token) -> bool:
    """Whether the sentence of a token ends in a question mark."""
    root = root_of(token)
    for at in range(root.right_edge.i, max(root.i, root.right_edge.i - 3), -1):
        last = root.doc[at]
        if last.text == "?":
            return True
        if not last.is_punct and not last.is_space:
            return False
    return False


# ------------------------------------------------------------------ verbs


def _of_verb(verb: Token, pack: LanguagePack, steps: int) -> Status | None:
    words = pack.certainty
    below = _complements(verb) if verb.lemma_.lower() in words.copulas else []
    own = _status(below[0], pack, steps) if below else _own(verb, pack, steps)
    if own is None:
        return None
    own = _denied(verb, own, words)
    if own is None:
        return None
    for hedge in _hedges(verb, words):
        own = weaker(own, hedge)
    return _embedded(verb, own, pack, steps)


def _own(verb: Token, pack: LanguagePack, steps: int) -> Status | None:
    """The status by form: modal, tense, or what an infinitive or participle depends on."""
    words = pack.certainty
    helpers = auxiliaries(verb)
    modal = next((a for a in helpers if a.tag_ == "MD"), None)
    if modal is not None:
        return _under_modal(verb, modal, helpers, pack)
    if is_infinitive(verb):
        return _infinitive(verb, pack, steps)
    finite = next(iter(helpers), verb)
    if finite.tag_ not in {"VBD", "VBZ", "VBP"}:
        return _bare(verb, pack, steps)
    return _in_tense(verb, finite, helpers, words)


def _under_modal(
    verb: Token, modal: Token, helpers: tuple[Token, ...], pack: LanguagePack
) -> Status | None:
    words = pack.certainty
    name = modal.lower_
    perfect = any(a.lemma_ in words.perfect for a in helpers)
    if name in words.backshifted:
        if perfect:
            return None
        if _reported(verb, words):
            return _future(verb, pack)
        return "possible"
    if name in words.future:
        return _future(verb, pack)
    return words.modals.get(name)


def _future(verb: Token, pack: LanguagePack) -> Status:
    """Scheduled for a dated arrangement, else somebody's forecast."""
    arranged = verb.lemma_.lower() in pack.certainty.arrangements
    return "scheduled" if arranged and _dated(verb, pack) else "expected"


def _dated(verb: Token, pack: LanguagePack) -> bool:
    """Whether a time expression hangs on a verb, or on its complements."""
    for part in children(verb):
        if part.dep_ not in {"prep", "npadvmod", "advmod", "pobj", "dobj", "obl"}:
            continue
        for token in part.doc[part.left_edge.i : part.right_edge.i + 1]:
            kind = pack.labels.get(token.ent_type_)
            if kind in {"date", "time"} or token.lower_ in pack.certainty.day_words:
                return True
    return False


def _reported(verb: Token, words: CertaintyWords) -> bool:
    """Whether a past verb of saying stands above a clause."""
    below = verb
    for above in ancestors(verb):
        if above.pos_ in VERBAL:
            said = above.lemma_.lower() in words.speech
            if below.dep_ in {"ccomp", "parataxis", "xcomp"} and said:
                return _is_past(above)
            if below.dep_ not in {"ccomp", "conj", "advcl", "relcl", "acl", "pcomp", "xcomp"}:
                return False
        below = above
    return False


def _is_past(verb: Token) -> bool:
    finite = next(iter(auxiliaries(verb)), verb)
    return verb.tag_ in {"VBD", "VBN"} or finite.tag_ == "VBD"


def _in_tense(
    verb: Token, finite: Token, helpers: tuple[Token, ...], words: CertaintyWords
) -> Status | None:
    lemma = verb.lemma_.lower()
    if verb.tag_ == "VBG" and lemma in words.going and _complements(verb):
        return "expected" if finite.tag_ != "VBD" else None
    past = finite.tag_ == "VBD"
    perfect = any(a.lemma_.lower() in words.perfect for a in helpers) and verb.tag_ != "VBG"
    own: Status = "happened" if past or perfect else "ongoing"
    if not past and _opens_with(verb, words.temporal):
        own = "expected"
    prospect = _prospect(verb, lemma, words)
    if prospect is None:
        return own
    had = past and perfect and not _reported(verb, words)
    return None if had else weaker(own, prospect)


def _prospect(verb: Token, lemma: str, words: CertaintyWords) -> Status | None:
    """What a verb of planning or expecting is about; None where it tells an event itself."""
    kinds = {t.dep_ for t in children(verb)}
    if _complements(verb):
        if verb.tag_ == "VBN" and lemma in words.passive_prospects:
            return words.passive_prospects[lemma]
        return words.prospects.get(lemma) or words.infinitive_prospects.get(lemma)
    return words.prospects.get(lemma) if "ccomp" not in kinds or "auxpass" in kinds else None


def _complements(verb: Token) -> list[Token]:
    return [t for t in children(verb) if t.dep_ == "xcomp" and is_infinitive(t)]


def _bare(verb: Token, pack: LanguagePack, steps: int) -> Status | None:
    """Participles and infinitives without their particle: as sure as what they hang on."""
    words = pack.certainty
    head = verb.head
    if head.i == verb.i:
        participle = verb.tag_ in {"VBN", "VBG"}
        return "happened" if participle and verb.tag_ == "VBN" and own_subject(verb) else None
    if verb.dep_ == "conj" and head.pos_ in VERBAL:
        return _status(head, pack, steps)
    lemma = verb.lemma_.lower()
    if verb.tag_ == "VBN" and verb.dep_ in {"acl", "relcl", "advcl", "pcomp", "ccomp", "amod"}:
        hedge = words.passive_prospects.get(lemma) if _complements(verb) else None
        return hedge or words.prospects.get(lemma, "happened")
    if verb.dep_ in {"xcomp", "ccomp", "pcomp"}:
        return _complement(verb, pack, steps)
    if verb.dep_ in {"acl", "relcl"}:
        own = _status(clause_of(head), pack, steps)
    else:
        own = _status(head, pack, steps)
    hedge = words.prospects.get(lemma)
    return weaker(own, hedge) if own and hedge else own


def _infinitive(verb: Token, pack: LanguagePack, steps: int) -> Status | None:
    head = verb.head
    if head.i == verb.i:
        return "scheduled" if own_subject(verb) is not None else None
    if verb.dep_ == "conj" and head.pos_ in VERBAL:
        return _status(head, pack, steps)
    if verb.dep_ == "advcl":
        return None
    if verb.dep_ == "relcl" and any(a.dep_ == "auxpass" for a in auxiliaries(verb)):
        return "scheduled"
    return _complement(verb, pack, steps)


def _complement(verb: Token, pack: LanguagePack, steps: int) -> Status | None:
    """What the word above makes of its complement."""
    words = pack.certainty
    above = governor_of(verb)
    if above is None:
        return None
    through = verb.head if verb.head.i != above.i else None
    lemma = above.lemma_.lower()
    late = (*children(above), *children(verb))
    if is_infinitive(verb) and any(t.lower_ in words.unfulfilled for t in late):
        return None
    if lemma in words.copulas and above.pos_ in VERBAL and is_infinitive(verb):
        return _arranged(verb, above, words)
    if through is not None:
        return _after_preposition(verb, above, through, pack, steps)
    if lemma in words.averted or lemma in words.unclaimed or above.lower_ in words.averted:
        return None
    over = _status(above, pack, steps)
    effect = _effect(above, words)
    if lemma in words.obligation and is_infinitive(verb) and above.pos_ in VERBAL:
        return over if over != "ongoing" else "expected"
    if lemma in words.going and above.tag_ == "VBG" and is_infinitive(verb):
        return over
    if effect is not None:
        return weaker(over, effect) if over else _not_prospective(above, words)
    if lemma in words.followed or not is_infinitive(verb):
        return over
    return weaker(over, "possible") if over else None


def _effect(above: Token, words: CertaintyWords) -> Status | None:
    lemma = above.lemma_.lower()
    if above.tag_ == "VBN" and lemma in words.passive_prospects:
        return words.passive_prospects[lemma]
    return words.infinitive_prospects.get(lemma) or _wished(above, words)


def _wished(above: Token, words: CertaintyWords) -> Status | None:
    """What a word of planning or proposing makes of the noun it is about."""
    for table in (words.prospects, words.acts):
        for name in (above.lemma_.lower(), above.lower_):
            if name in table:
                return table[name]
    return None


def _not_prospective(above: Token, words: CertaintyWords) -> Status | None:
    """What is not expected or not likely is unlikely; what is not agreed is no event."""
    expected = _effect(above, words) in {"expected", "scheduled"}
    carrier = above.head if above.dep_ in {"acomp", "oprd"} else above
    negated = any(_negates(t, words) for t in children(carrier))
    known = above.lemma_.lower() in words.prospects or above.lower_ in words.prospects
    return "unlikely" if expected and negated and known and not _is_past(carrier) else None


def _arranged(verb: Token, above: Token, words: CertaintyWords) -> Status | None:
    """Tell apart: "they are to meet" is an arrangement, "the aim is to win" an aim."""
    subject = own_subject(above)
    if any(a.lemma_.lower() in words.perfect for a in auxiliaries(verb)):
        return None
    if any(_negates(t, words) for t in children(above)):
        return None
    if subject is None or subject.lemma_.lower() in words.purposes or subject.dep_ == "csubj":
        return "possible" if subject is not None else None
    return "scheduled"


def _after_preposition(
    verb: Token, above: Token, through: Token, pack: LanguagePack, steps: int
) -> Status | None:
    """A gerund: "accused of hiding", "hinted at cutting", "after signing", "without paying"."""
    words = pack.certainty
    lemma, preposition = above.lemma_.lower(), through.lower_
    if preposition in words.lacking or lemma in words.unclaimed or lemma in words.blocked:
        return None
    if lemma in words.averted or above.lower_ in words.averted:
        return None
    over = _status(above, pack, steps)
    if over is None:
        return None
    if preposition in words.behind:
        return "happened" if over not in AHEAD else over
    effect = _effect(above, words)
    return weaker(over, effect) if effect else over


# ------------------------------------------------------------------ what stands around


def _negates(token: Token, words: CertaintyWords) -> bool:
    if token.dep_ != "neg" and token.lower_ not in words.negations:
        return False
    if token.dep_ not in {"neg", "advmod", "det", "preconj"}:
        return False
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    return after is None or after.lower_ not in words.not_negations


def is_negated(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause is denied: "not", "never", "no agreement was reached"."""
    return _is_negated(verb, pack.certainty)


def _is_negated(verb: Token, words: CertaintyWords) -> bool:
    for part in children(verb):
        if _negates(part, words):
            return True
        if part.dep_ in {"nsubj", "nsubjpass", "dobj", "attr", "expl"}:
            if part.lower_ in words.negations:
                return True
            if any(t.dep_ == "det" and t.lower_ in words.negations for t in children(part)):
                return True
    return False


def _denied(verb: Token, own: Status, words: CertaintyWords) -> Status | None:
    """What a negation leaves of a status."""
    if not _is_negated(verb, words):
        return own
    modal = next((a.lower_ for a in auxiliaries(verb) if a.tag_ == "MD"), "")
    if modal in words.open_negation:
        return own
    if modal in words.future or modal in words.backshifted:
        later = any(t.lower_ in words.until for t in _markers(verb))
        return own if later else "unlikely"
    if verb.lemma_.lower() in words.prospects and own in {"expected", "scheduled"}:
        return "unlikely" if not _is_past(verb) or verb.tag_ == "VBN" else None
    return None


def _markers(verb: Token) -> Iterable[Token]:
    """Prepositions of a clause and conjunctions of the clauses below it."""
    for part in children(verb):
        if part.dep_ == "prep":
            yield part
        elif part.dep_ == "advcl":
            yield from (t for t in children(part) if t.dep_ == "mark")


def _hedges(verb: Token, words: CertaintyWords) -> Iterable[Status]:
    """What adverbs, a predicate and a condition make of a clause."""
    for part in children(verb):
        if part.dep_ == "advmod" and part.lower_ in words.adverbs:
            yield words.adverbs[part.lower_]
        elif part.dep_ in {"acomp", "attr", "oprd"} and verb.lemma_.lower() in words.copulas:
            name = part.lower_
            below = any(t.dep_ == "xcomp" for t in children(part))
            if name in words.adjectives and not below:
                yield words.adjectives[name]
            elif name in words.prospects and part.pos_ == "ADJ":
                yield words.prospects[name]
        elif part.dep_ == "advcl" and _opens_with(part, words.conditions):
            yield "possible"
    if _opens_with(verb, words.conditions):
        yield "possible"


def _opens_with(verb: Token, conjunctions: frozenset[str]) -> bool:
    return any(
        t.lower_ in conjunctions and t.dep_ in {"mark", "advmod"} and t.i < verb.i
        for t in children(verb)
        if t.dep_ in {"mark", "advmod"}
    )


def _embedded(verb: Token, own: Status, pack: LanguagePack, steps: int) -> Status | None:
    """What the clauses above make of a finite clause."""
    words = pack.certainty
    if _opens_with(verb, words.questions):
        return None
    if verb.dep_ not in {"ccomp", "csubj"} or is_infinitive(verb) or verb.head.i == verb.i:
        return own
    head = verb.head
    lemma = head.lemma_.lower()
    if head.pos_ not in VERBAL or lemma in words.doubts or _is_negated(head, words):
        return None if head.pos_ in VERBAL else own
    if lemma in words.weak_saying:
        return weaker(own, "possible")
    if lemma in words.copulas:
        for hedge in _hedges(head, words):
            own = weaker(own, hedge)
    return own


# ------------------------------------------------------------------ nouns


def _of_noun(noun: Token, pack: LanguagePack, steps: int) -> Status | None:
    words = pack.certainty
    for part in children(noun):
        if part.dep_ == "det" and part.lower_ in words.negations:
            return None
        if part.dep_ == "det" and part.lower_ in words.indefinite:
            return "possible"
        if part.dep_ in {"amod", "compound"} and part.lower_ in words.adjectives:
            return words.adjectives[part.lower_]
        if part.dep_ == "acl" and part.lemma_.lower() in words.prospects and part.tag_ == "VBN":
            return words.prospects[part.lemma_.lower()]
    head = noun.head
    if head.i == noun.i:
        return None
    if head.dep_ == "prep" or noun.dep_ == "pobj":
        return _noun_after_preposition(noun, pack, steps)
    if head.pos_ in VERBAL:
        return _noun_of_verb(noun, head, pack, steps)
    return _status(head, pack, steps)


def _noun_of_verb(noun: Token, verb: Token, pack: LanguagePack, steps: int) -> Status | None:
    """The subject or object of a verb: "a vote is expected", "proposed a cut"."""
    words = pack.certainty
    if noun.dep_ in {"nsubj", "nsubjpass"}:
        below = next(iter(_complements(verb)), None)
        return _status(below if below is not None else verb, pack, steps)
    lemma = verb.lemma_.lower()
    if lemma in words.averted:
        return None
    over = _status(verb, pack, steps)
    effect = _wished(verb, words)
    return weaker(over, effect) if over and effect else over


def _noun_after_preposition(noun: Token, pack: LanguagePack, steps: int) -> Status | None:
    """Tell apart "after the vote", "ahead of the vote", and "calls for a vote"."""
    words = pack.certainty
    above, prepositions = noun.head, []
    links = {"prep", "agent", "pcomp", "advmod"}
    while above.dep_ in links and above.pos_ in {"ADP", "SCONJ", "ADV"}:
        prepositions.append(above.lower_)
        if above.head.i == above.i:
            return None
        above = above.head
        if len(prepositions) > STEPS:
            return None
    over = _status(above, pack, steps)
    if any(p in words.ahead for p in prepositions):
        return "scheduled" if over in AHEAD or over == "ongoing" else None
    if any(p in words.lacking for p in prepositions):
        return None
    if any(p in words.behind for p in prepositions):
        return over if over in AHEAD else "happened"
    if above.lemma_.lower() in words.averted:
        return None
    effect = _wished(above, words)
    return weaker(over, effect) if over and effect else over
