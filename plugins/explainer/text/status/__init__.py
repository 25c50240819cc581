"""Status: how sure a clause is that something happens, from its grammar and the pack's tables.

The tense, aspect and modal of a verb decide first; what stands above it (a verb that plans,
refuses, fears), beside it (negation, adverb, condition) and before it ("a possible cut") can
only make it less sure. None is the answer where the text says that it did not happen, or does
not say that it did: questions, commands, what would have been.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.model import AHEAD, Status
from explainer.text.kept import kept
from explainer.text.status.above import (
    arranged,
    denied_prospect,
    effect_of,
    is_described,
    is_foreseen,
    is_kept_from,
    is_only_hoped,
    is_small_clause,
    is_wanted,
    tells_deed,
    there_may_be,
    wish_above,
    wish_of,
)
from explainer.text.status.around import (
    SURENESS,
    compares,
    denied,
    denies,
    hedge_of,
    hedges,
    is_asked,
    is_bare_below,
    is_brought_about,
    is_condition,
    is_future,
    is_negated,
    weaker,
)
from explainer.text.status.embedding import embedded
from explainer.text.status.rejecting import excluding_of
from explainer.text.status.tense import in_tense, infinitives, is_destined, under_modal
from explainer.text.status.undone import (
    came_otherwise,
    is_cancelled,
    is_parted,
    is_undone,
    was_overtaken,
)
from explainer.text.status.unshown import is_of_scant, is_supposed
from explainer.text.syntax.clauses import (
    LONGEST,
    TENSED,
    VERBAL,
    auxiliaries,
    children,
    clause_of,
    heads_clause,
    is_contracted_had,
    is_infinitive,
)
from explainer.text.syntax.complements import governor_of
from explainer.text.syntax.parts import is_passive
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack

__all__ = ["SURENESS", "hedge_of", "is_condition", "is_negated", "status_of", "weaker"]

NOW = frozenset({"ongoing", "scheduled", "expected"})
"""What is, or will be."""

STEPS = 12
"""Verbs above a clause that may change its status; deeper nesting gives None."""


@kept
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
    long = token.right_edge.i - token.left_edge.i > LONGEST
    return None if long or is_asked(token) else _status(token, pack, STEPS)


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


def _of_verb(verb: Token, pack: LanguagePack, steps: int) -> Status | None:
    words = pack.certainty
    below = infinitives(verb) if verb.lemma_.lower() in words.copulas else []
    if below and is_future(verb, words) and is_described(verb, below[0]):
        below = []  # "will not be present to see"
    own = _status(below[0], pack, steps) if below else _own(verb, pack, steps)
    if own is None or is_parted(verb, words) or is_undone(verb, words):
        return None
    if own in AHEAD and (is_cancelled(verb, pack) or came_otherwise(verb, words)):
        return None
    if own in AHEAD and was_overtaken(verb, pack):
        return None
    if own in AHEAD and excluding_of(verb, pack) is not None and denies(verb, words):
        return None  # "will not rule out a run"
    own = denied(verb, own, words)
    if own is None:
        return None
    if own in NOW and (chance := there_may_be(verb, pack)) is not None:
        own = weaker(own, chance)
    if own in AHEAD and is_only_hoped(verb, pack):
        own = weaker(own, "possible")
    for hedge in hedges(verb, words):
        if hedge == "unlikely" and _is_rounded(verb, pack):
            continue
        if hedge == "unlikely" and own == "happened" and verb.lemma_.lower() not in words.copulas:
            return None  # "the council hardly met" tells what it did not do
        # "Likely hacked the bank" tells of the past: nobody expects it any more.
        over = own == "happened" and hedge == "expected" and not below
        own = weaker(own, "possible" if over else hedge)
    return embedded(verb, own, pack)


def _is_rounded(verb: Token, pack: LanguagePack) -> bool:
    """Whether an adverb only rounds an amount that is told as a verb: "nearly doubled"."""
    near = (pack.amounts.bounds.get(t.lower_) for t in children(verb) if t.dep_ == "advmod")
    return verb.lemma_.lower() in pack.amounts.doubles and "about" in near


def _own(verb: Token, pack: LanguagePack, steps: int) -> Status | None:
    """The status by form: modal, tense, or what an infinitive or participle depends on."""
    words = pack.certainty
    helpers = auxiliaries(verb)
    modal = next((a for a in helpers if a.tag_ == "MD"), None)
    above = verb.head if is_wanted(verb, words) else wish_above(verb, words)
    if modal is None and above is not None:
        over = _status(above, pack, steps)
        return weaker(over, effect_of(above, words) or "possible") if over else None
    if modal is not None and is_contracted_had(verb, helpers):
        return "happened"
    if modal is not None:
        return under_modal(verb, modal, helpers, pack)
    if is_infinitive(verb):
        return _infinitive(verb, pack, steps)
    if not helpers and (is_small_clause(verb, words) or is_bare_below(verb)):
        over = _status(verb.head, pack, steps)
        return "expected" if over == "ongoing" and is_foreseen(verb, pack) else over
    finite = next(iter(helpers), verb)
    if finite.tag_ not in TENSED:
        return _bare(verb, pack, steps)
    return in_tense(verb, finite, helpers, pack)


def _bare(verb: Token, pack: LanguagePack, steps: int) -> Status | None:
    """Participles and infinitives without their particle: as sure as what they hang on."""
    words = pack.certainty
    head = verb.head
    if head.i == verb.i:
        participle = verb.tag_ in {"VBN", "VBG"}
        return "happened" if participle and verb.tag_ == "VBN" and own_subject(verb) else None
    if verb.dep_ == "conj" and head.pos_ in VERBAL:
        loose = verb.tag_ == "VB" and head.tag_ in TENSED and not auxiliaries(head)
        loose = loose and head.lemma_.lower() in words.standing_in
        return None if loose else _status(head, pack, steps)  # "did everything but resign"
    lemma = verb.lemma_.lower()
    if verb.tag_ == "VBN" and verb.dep_ in {"xcomp", "oprd"} and is_supposed(head, words):
        return None  # "was reported killed"
    if verb.tag_ == "VBN" and verb.dep_ == "ccomp" and is_brought_about(verb):
        return _status(head, pack, steps)  # "would use it to get the bill passed"
    having = verb.dep_ == "pcomp" and bool(auxiliaries(verb))  # "accused of having hidden"
    below = verb.dep_ in {"acl", "relcl", "advcl", "pcomp", "ccomp", "amod"}
    if verb.tag_ == "VBN" and below and not having:
        ahead = infinitives(verb) or is_destined(verb, words)
        hedge = words.passive_prospects.get(lemma) if ahead else None
        own = None if tells_deed(verb, words) else words.prospects.get(lemma)
        return hedge or own or "happened"
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
    if verb.dep_ == "relcl" and is_passive(verb):
        return None if _is_ranked(head, pack) else "scheduled"
    return _complement(verb, pack, steps)


def _is_ranked(noun: Token, pack: LanguagePack) -> bool:
    """Whether a clause tells which of several somebody is: "is the 14th clerk | to be sacked"."""
    ranks = either(pack.events.ranking, pack.events.sole)
    ranked = any(t.lower_ in ranks or t.ent_type_ == "ORDINAL" for t in noun.lefts)
    return ranked and noun.dep_ == "attr"


def _complement(verb: Token, pack: LanguagePack, steps: int) -> Status | None:
    """What the word above makes of its complement."""
    words = pack.certainty
    above = governor_of(verb)
    if above is None:
        return None
    through = verb.head if verb.head.i != above.i else None
    lemma = above.lemma_.lower()
    if compares(above, words):
        return None
    late = (*children(above), *children(verb))
    if is_infinitive(verb) and any(t.lower_ in words.unfulfilled and t.i < verb.i for t in late):
        return None
    if lemma in words.copulas and above.pos_ in VERBAL and is_infinitive(verb):
        if embedded(above, "scheduled", pack) is None:
            return None
        return arranged(verb, above, pack)
    if through is not None:
        return _after_preposition(verb, above, through, pack, steps)
    if lemma in words.averted or lemma in words.unclaimed or above.lower_ in words.averted:
        return None
    if lemma in words.escaped and not is_infinitive(verb):
        return None
    finite = above.head if above.dep_ in {"acomp", "oprd"} else above
    if lemma not in words.acts and is_infinitive(verb) and came_otherwise(finite, words):
        return None
    over = _status(above, pack, steps)
    effect = effect_of(above, words)
    if effect == "expected" and over and is_of_scant(above, words):
        return "unlikely"
    if lemma in words.obligation and is_infinitive(verb) and above.pos_ in VERBAL:
        return over if over != "ongoing" else "expected"
    if lemma in words.going and above.tag_ == "VBG" and is_infinitive(verb):
        return over
    if effect is not None:
        return weaker(over, effect) if over else denied_prospect(above, words)
    if lemma in words.followed or not is_infinitive(verb):
        return over
    if above.lower_ in words.moved and over == "happened":
        return over  # "was honoured to receive it"
    return weaker(over, "possible") if over else None


def _after_preposition(
    verb: Token, above: Token, through: Token, pack: LanguagePack, steps: int
) -> Status | None:
    """A gerund: "accused of hiding", "hinted at cutting", "after signing", "without paying"."""
    words = pack.certainty
    preposition = through.lower_
    if any(t.lower_ in words.wrongly for t in children(above)):
        return None
    if preposition in pack.events.reasons:
        return "happened"
    later = preposition in pack.events.after and above.pos_ in VERBAL
    if preposition in words.opposing or any(
        t.lower_ in words.lacking for t in (through, through.head, *children(through))
    ):
        return None  # "decided against selling it", "instead of selling it"
    if not later and is_kept_from(above, words):
        return None
    over = _status(above, pack, steps)
    if over is None:
        return None
    if preposition in words.behind:
        return "happened" if over not in AHEAD else over
    if preposition in either(words.accompanying, words.temporal):
        return over  # "worked in Elm before moving": nothing is worked for
    effect = effect_of(above, words)
    return weaker(over, effect) if effect else over


def _of_noun(noun: Token, pack: LanguagePack, steps: int) -> Status | None:
    words = pack.certainty
    if any(t.dep_ == "det" and t.lower_ in words.negations for t in children(noun)):
        return None
    hedge = hedge_of(noun, pack)
    if hedge is not None:
        return hedge
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
        below = next(iter(infinitives(verb)), None)
        return _status(below if below is not None else verb, pack, steps)
    lemma = verb.lemma_.lower()
    if lemma in words.averted:
        return None
    over = _status(verb, pack, steps)
    effect = wish_of(verb, words)
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
    if above.pos_ == "NOUN" and above.lemma_.lower() in either(words.held, words.unclaimed):
        return None  # "despite reports of falling sales"
    over = _status(above, pack, steps)
    if any(p in words.ahead for p in prepositions):
        return "scheduled" if over in AHEAD or over == "ongoing" else None
    if any(p in words.lacking for p in prepositions):
        return None
    if any(p in words.behind for p in prepositions):
        return over if over in AHEAD else "happened"
    if above.lemma_.lower() in words.averted:
        return None
    effect = wish_of(above, words)
    return weaker(over, effect) if over and effect else over
