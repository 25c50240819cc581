"""Around a clause: negation, hedges and conditions, and which of two statuses is less sure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from explainer.model import Status
from explainer.text.kept import kept
from explainer.text.syntax.clauses import (
    LONGEST,
    auxiliaries,
    children,
    first_conjunct,
    is_infinitive,
    root_of,
)
from explainer.text.syntax.complements import asks_whether
from explainer.text.syntax.features import is_an
from explainer.text.syntax.limits import below_aim, condition_behind, is_an_end
from explainer.text.syntax.parts import is_modal, tensed_of
from explainer.text.syntax.subjects import own_subject

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
ASKS = "?"
COMPARED = frozenset({"JJR", "RBR"})


def weaker(one: Status, other: Status) -> Status:
    """Give the less sure of two; of equal ones the first.

    Examples:
        >>> weaker("happened", "possible")
        'possible'
    """
    return other if SURENESS[other] > SURENESS[one] else one


def negates(token: Token, words: CertaintyWords) -> bool:
    """Tell whether a word denies what it hangs on."""
    if token.lower_ in words.over and any(t.lower_ in words.negations for t in token.lefts):
        return token.dep_ == "advmod"  # "no longer"
    if token.dep_ != "neg" and token.lower_ not in words.negations:
        return False
    if token.dep_ not in {"neg", "advmod", "det", "preconj"}:
        return False
    return not _goes_on(token, words)


def is_negated(verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a clause is denied: "not", "never", "no agreement was reached"."""
    return denies(verb, pack.certainty)


@kept
def denies(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether a clause is denied: by its verb, subject or object, or in a row that is."""
    if _is_joined_in_denial(verb, words):
        return True
    for part in children(verb):
        if negates(part, words):
            return True
        if part.dep_ in {"aux", "auxpass"} and any(
            negates(t, words) or (t.dep_ == "nsubj" and _is_not_one(t, words))
            for t in children(part)
        ):
            return True
        if part.dep_ in {"nsubj", "nsubjpass", "dobj", "attr", "expl"}:
            if part.lower_ in words.negations and not any(t.dep_ == "nummod" for t in part.rights):
                return True  # not "the world | No 2"
            if any(_denies_noun(t, words) for t in children(part)):
                return True
            if part.i < verb.i and _is_not_one(part, words):
                return True
    return False


def _is_joined_in_denial(verb: Token, words: CertaintyWords) -> bool:
    """Whether "nor" stands before a clause, or "or" between it and a denied verb before it.

    "Nor | did she resign", "neither signed | nor read it", "has not signed it | or read it".
    """
    own = (t for t in children(verb) if t.dep_ == "cc" and t.i < verb.i)
    if any(t.lower_ in words.negations for t in own):
        return True
    first = verb.head
    if verb.dep_ != "conj" or not first.i < verb.i:
        return False
    links = [t.lower_ for t in children(first) if t.dep_ == "cc" and first.i < t.i < verb.i]
    if not links or links[-1] in words.negations:
        return bool(links)
    shared = own_subject(verb) is None and not auxiliaries(verb) and bool(auxiliaries(first))
    shared = shared and links[-1] in words.alternatives
    return shared and any(t.dep_ == "neg" and negates(t, words) for t in children(first))


def _is_not_one(subject: Token, words: CertaintyWords) -> bool:
    """Whether "not" stands right before "a" or "one", wherever the parser hangs it.

    So before who it is told of: "| not everyone | is convinced".
    """
    first = subject.left_edge
    if first.i < subject.i and first.tag_ == "RB" and negates(first, words):
        return True
    if first.dep_ != "det" or first.is_sent_start or not is_an(first):
        return False
    before = first.nbor(-1)
    return before.tag_ == "RB" and before.lower_ in words.negations


def _goes_on(token: Token, words: CertaintyWords) -> bool:
    """Whether a word behind one of denial makes it none: "not | only", "no | more than $5"."""
    behind = token.doc[token.i + 1 : token.i + 3]
    bound = len(behind) == 2 and behind[0].tag_ in COMPARED and behind[1].tag_ == "IN"
    return len(behind) > 0 and (behind[0].lower_ in words.not_negations or bound)


def _denies_noun(token: Token, words: CertaintyWords) -> bool:
    """Whether a word denies the noun that it hangs on: "no agreement", "not a single mayor"."""
    if token.lower_ not in words.negations or token.dep_ not in {"det", "neg", "preconj"}:
        return False
    return not _goes_on(token, words)


def denied(verb: Token, own: Status, words: CertaintyWords) -> Status | None:
    """What a negation leaves of a status."""
    if not denies(verb, words):
        return own
    modal = next((a.lower_ for a in auxiliaries(verb) if a.tag_ == "MD"), "")
    if modal in words.open_negation:
        return own
    if modal in words.future or modal in words.backshifted:
        later = any(t.lower_ in words.until for t in _markers(verb))
        return own if later else "unlikely"
    if verb.lemma_.lower() in words.prospects and own in {"expected", "scheduled"}:
        below = (t for t in children(verb) if t.dep_ == "xcomp")
        if any(t.lower_ in words.until for part in (verb, *below) for t in _markers(part)):
            return own  # "is not expected to open until May"
        return "unlikely" if not is_past(verb) or verb.tag_ == "VBN" else None
    return own if own == "happened" and is_late(verb, words) else None


def is_late(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether a denied clause says since when it is so: "did not open until May"."""
    late = words.until & words.awaited
    return any(
        t.dep_ == "prep" and t.lower_ in late and t.i > verb.i and any(children(t))
        for t in children(verb)
    )


def _markers(verb: Token) -> Iterable[Token]:
    """Prepositions of a clause and conjunctions of the clauses below it."""
    for part in children(verb):
        if part.dep_ == "prep":
            yield part
        elif part.dep_ == "advcl":
            yield from (t for t in children(part) if t.dep_ == "mark")


def hedges(verb: Token, words: CertaintyWords) -> Iterable[Status]:
    """What adverbs, a predicate and a condition make of a clause."""
    for part in children(verb):
        if part.dep_ == "advmod" and part.lower_ in words.adverbs:
            if not _rates(part):
                yield words.adverbs[part.lower_]
        elif part.dep_ == "advmod" and words.prospects.get(part.lower_) == "unlikely":
            if any(t.lower_ in words.negations for t in children(part)):
                yield "expected"  # "will no doubt sell"
        elif part.dep_ in {"acomp", "attr", "oprd"} and verb.lemma_.lower() in words.copulas:
            name = part.lower_
            if compares(part, words):
                continue
            below = any(t.dep_ == "xcomp" for t in children(part))
            if name in words.enabling and (is_future(verb, words) or was_so(verb)):
                continue
            if name in words.adjectives and not below:
                yield words.adjectives[name]
            elif name in words.prospects and part.pos_ == "ADJ":
                ahead = any(a.lower_ in words.backshifted for a in auxiliaries(verb))
                ahead = not below and (ahead or is_future(verb, words))
                if words.prospects[name] != "possible" or not ahead:
                    yield words.prospects[name]  # not "will be ready"
        elif part.dep_ in {"advcl", "prep"} and any(
            _depends(verb, t, words) for t in (part, *below_aim(part))
        ):
            yield "possible"
    if is_condition(verb, words) or condition_behind(verb, words) is not None:
        yield "possible"
    yield from _shared_hedges(verb, words)


def _rates(adverb: Token) -> bool:
    """Whether an adverb only weakens a judgement: "most striking, perhaps, is that she won"."""
    doc, at = adverb.doc, adverb.i
    if at + 2 < len(doc) and doc[at + 1].tag_ == "RBS" and doc[at + 2].pos_ in {"ADJ", "ADV"}:
        return True  # "and, perhaps most important, pay rose"
    before = doc[at - 2] if at > 1 and doc[at - 1].text == "," else None
    if before is None or before.pos_ != "ADJ" or not before.i < adverb.head.i:
        return False
    return before.tag_ == "JJS" or any(t.tag_ == "RBS" for t in before.lefts)


def _shared_hedges(verb: Token, words: CertaintyWords) -> Iterable[Status]:
    """What an adverb before the first verb of a row makes of a later one: "likely fell and broke".

    Not of one with a subject or an auxiliary of its own.
    """
    first = first_conjunct(verb)
    if first.i == verb.i or own_subject(verb) is not None or auxiliaries(verb):
        return
    said = max((t.i for t in children(first) if t.dep_ in {"acomp", "attr"}), default=first.i)
    for part in children(first):
        before = part.i < said and part.dep_ in {"advmod", "acomp"}
        if before and part.lower_ in words.adverbs:
            yield words.adverbs[part.lower_]


def _depends(verb: Token, part: Token, words: CertaintyWords) -> bool:
    """Whether a clause holds only on a condition, or in what need not come."""
    if part.dep_ not in {"advcl", "prep"}:
        return False
    opens = part.lower_ in words.conditions  # "provided that"
    if part.dep_ == "prep" and not opens:
        return is_modal(verb) and _is_imagined(part, words)
    return (opens or _is_condition(part, words)) and not _is_told(verb, words)


def _is_condition(clause: Token, words: CertaintyWords) -> bool:
    if clause.dep_ != "advcl" or asks_whether(clause, words) or is_an_end(clause, words):
        return False
    return opens_with(clause, words.conditions) or is_inverted(clause, words)


def _is_imagined(link: Token, words: CertaintyWords) -> bool:
    """Whether a phrase names what need not be: "would win in a hypothetical vote"."""
    things = (t for t in children(link) if t.dep_ == "pobj")
    beside = (t for thing in things for t in children(thing) if t.dep_ == "amod")
    return any(words.adjectives.get(t.lower_) == "possible" for t in beside)


def _is_told(verb: Token, words: CertaintyWords) -> bool:
    """Whether a clause in the past depends on no condition below: "was asked if she lied"."""
    finite = tensed_of(verb)
    return finite.tag_ == "VBD" and verb.lemma_.lower() not in words.prospects


def compares(adjective: Token, words: CertaintyWords) -> bool:
    """Tell whether an adjective compares: "more likely to" tells no event."""
    return adjective.pos_ in {"ADJ", "ADV"} and any(
        t.dep_ == "advmod" and t.lower_ in words.comparing for t in children(adjective)
    )


def opens_with(verb: Token, conjunctions: frozenset[str]) -> bool:
    """Tell whether one of these conjunctions opens a clause."""
    return any(
        t.dep_ in {"mark", "advmod"} and t.i < verb.i and t.lower_ in conjunctions
        for t in children(verb)
    )


@kept
def is_condition(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether a clause only names a condition: "if she wins [and stays]", "should she win".

    So do "assuming she wins", and "had she won" and "as though she had won", which never came.
    """
    first = verb
    while first.dep_ == "conj" and first.head.i < first.i and own_subject(first) is None:
        first = first.head
    if opens_with(first, words.conditions) or is_likened(first, words):
        return True
    if _is_assumed(first, words):
        return True
    return first.dep_ == "advcl" and is_inverted(first, words)


def _is_assumed(clause: Token, words: CertaintyWords) -> bool:
    """Whether a participle that opens a condition was taken for a verb: ", assuming | she wins"."""
    above = clause.head
    if above.lower_ not in words.conditions or above.i > clause.i:
        return False
    bare = clause.dep_ == "ccomp" and own_subject(clause) is not None and not auxiliaries(above)
    bare = bare and all(t.dep_ != "nsubj" for t in above.lefts)
    return bare and (above.is_sent_start or above.nbor(-1).is_punct)


def is_inverted(clause: Token, words: CertaintyWords) -> bool:
    """Tell whether its verb before its subject makes a clause a condition: "should she win"."""
    subject = own_subject(clause)
    if subject is None:
        return False
    if clause.i < subject.i:
        return clause.tag_ == "VBD" and clause.lemma_.lower() in words.copulas  # "were she to win"
    before = [a for a in auxiliaries(clause) if a.i < subject.i]
    had = any(a.tag_ == "VBD" and a.lemma_.lower() in words.perfect for a in before)
    return had or any(a.lower_ in words.conditions for a in before)


def is_likened(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether a clause is only what something is like: "as though the war had ended"."""
    marks = [t for t in children(verb) if t.dep_ == "mark" and t.i < verb.i]
    return len(marks) > 1 and marks[0].i + 1 == marks[1].i and marks[0].lower_ in words.comparing


def is_future(verb: Token, words: CertaintyWords) -> bool:
    """Tell whether a verb stands under a modal that tells the future: "will be"."""
    return any(a.lower_ in words.future for a in auxiliaries(verb))


def is_past(verb: Token) -> bool:
    """Tell whether a verb or its first auxiliary stands in the past."""
    finite = tensed_of(verb)
    return verb.tag_ in {"VBD", "VBN"} or finite.tag_ == "VBD"


def was_so(copula: Token) -> bool:
    """Tell whether a copula says how it was, or has been, and not how it might have been."""
    return is_past(copula) and not is_modal(copula)


def hedge_of(noun: Token, pack: LanguagePack) -> Status | None:
    """Give what the words beside a noun make of it: "planned", "possible", "any"; else None."""
    words = pack.certainty
    for part in children(noun):
        if part.dep_ == "det" and part.lower_ in words.indefinite:
            return "possible"
        if part.dep_ in {"amod", "compound"} and part.lower_ in words.adjectives:
            return words.adjectives[part.lower_]
        if part.dep_ == "acl" and part.lemma_.lower() in words.prospects and part.tag_ == "VBN":
            return words.prospects[part.lemma_.lower()]
    return None


def is_asked(token: Token) -> bool:
    """Tell whether the sentence of a token, or its words in a quotation, end in a question mark."""
    sentence = token.sent
    if ASKS not in token.doc[sentence.start : sentence.end + 1].text:
        return False
    behind = min(token.i + LONGEST, sentence.end + 1)  # with the first word of the next one
    for following in token.doc[token.i + 1 : behind]:
        if not (following.is_punct or following.is_sent_start):
            continue
        if following.text == ASKS:
            return True
        if following.is_quote or following.is_sent_start or following.text in {".", "!", ":"}:
            break
    root = root_of(token)
    for at in range(root.right_edge.i, max(root.i, root.right_edge.i - 3), -1):
        last = root.doc[at]
        if last.text == ASKS:
            return True
        if not last.is_punct and not last.is_space:
            return False
    return False


def is_bare_below(verb: Token) -> bool:
    """Tell whether a form without an ending was taken for a tense: "would save lives and | cut".

    So with what is brought about: "to get the page | shut".
    """
    above = verb.head
    if verb.tag_ not in {"VBD", "VBP"} or verb.lower_ != verb.lemma_.lower() or above.i > verb.i:
        return False
    if verb.dep_ == "ccomp":
        return is_brought_about(verb)
    bare = above.tag_ == "VB" and any(t.tag_ in {"MD", "TO"} for t in auxiliaries(above))
    return verb.dep_ == "conj" and bare and own_subject(verb) is None


def is_brought_about(participle: Token) -> bool:
    """Tell whether a participle tells what a verb right before its subject does to that."""
    subject, verb = own_subject(participle), participle.head
    return (
        subject is not None
        and is_infinitive(verb)
        and subject.left_edge.i == verb.i + 1
        and subject.i < participle.i
    )
