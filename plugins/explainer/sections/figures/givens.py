"""Givens: what is so of an amount, however sure its clause is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.language.tables.amounts import AmountWords
from explainer.model import AHEAD
from explainer.sections.figures.constituents import SUBJECTS
from explainer.sections.figures.phrases import Label
from explainer.sections.figures.spots import Spot
from explainer.text.somebody import may_act
from explainer.text.status import status_of
from explainer.text.syntax.clauses import NOUNS, VERBAL, ancestors, is_infinitive
from explainer.text.syntax.features import is_the
from explainer.text.syntax.parts import has_not, is_passive, verbs_above
from explainer.text.syntax.perfects import is_past_perfect, is_present_perfect, perfect_of
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.model import Status


TOLD = frozenset({"dobj", "ccomp", "xcomp"})
"""Dependencies of what is foretold."""


def is_first(noun: Token, words: AmountWords) -> bool:
    """Tell whether a noun is told to be the first, last or best of its kind."""
    told = (noun, *noun.lefts)  # "the biggest to hit Elm", "the third to hit Elm"
    ranks = words.recent | words.mere | words.halved_before | words.fractions.keys()
    return any(t.lower_ in ranks or t.tag_ == "JJS" for t in told)


def is_pause(spot: Spot, verb: Token, words: AmountWords) -> bool:
    """Tell whether an amount is how long something has not been: "has not met for 70 days"."""
    link = spot.top.head
    spans = link.lower_ in words.spans | words.inside  # "has not met in 70 days"
    tied = spans and link.head.i == verb.i and spot.amount.kind == "duration"
    denied = has_not(verb)
    since = any(t.dep_ == "aux" and "Pres" in t.morph.get("Tense", []) for t in verb.lefts)
    return tied and denied and since and verb.tag_ == "VBN"


def is_of_past(spot: Spot, label: Label) -> bool:
    """Tell whether a label only says of whom something was so: "feel for | four men we lost"."""
    if label.rule not in ("goes-on", "noun-phrase") or spot.noun is None:
        return False
    told = [t for t in spot.noun.rights if t.dep_ == "relcl" and label.holds(t)]
    return any(t.tag_ == "VBD" for t in told) and not any(
        label.holds(t) for t in ancestors(spot.noun) if t.pos_ in VERBAL
    )


def is_followed(spot: Spot, pack: LanguagePack) -> bool:
    """Tell whether something came after an amount: "the vote follows three strikes in May"."""
    row = _row(spot)
    verb = row[-1]
    follows = verb.lemma_.lower() in pack.events.following and verb.i < spot.first
    who = own_subject(verb)
    follows &= who is None or not may_act(who, pack)  # "the board follows three rules"
    after = any(t.lower_ in pack.amounts.preceded and t.head == verb for t in row)
    after &= spot.amount.kind != "duration"  # "hang up after 40 seconds"
    return follows or (after and verb.i < spot.first)


def is_elapsed(spot: Spot, words: AmountWords) -> bool:
    """Tell whether so long has gone by before what is only wanted: "urged to go after 40 years"."""
    link = spot.top.head
    after = link.dep_ == "prep" and link.lower_ in words.past and spot.amount.kind == "duration"
    return after and link.head.pos_ in VERBAL and is_infinitive(link.head)


def was_foretold(spot: Spot, pack: LanguagePack) -> bool:
    """Tell what somebody had expected: "the $5m that they had forecast", "had hoped to find 12"."""
    words, row = pack.certainty, _row(spot)
    hoped = row[-1].dep_ == "xcomp" and row[-1].head.lemma_.lower() in words.prospects
    foreseen = [row[-1].head] if hoped else []
    bare = all(t.dep_ not in TOLD for t in row[-1].rights)
    bare = bare and not is_passive(row[-1])  # "the 3% fall had been expected" came
    if bare and spot.first < row[-1].i and _is_expecting(row[-1], pack):
        foreseen.append(row[-1])  # "the $5m | clerks had forecast", taken for so many clerks
    foreseen += [t for t in _foreseen(row, pack) if t.dep_ == "relcl"]
    return any(is_past_perfect(t, words) for t in foreseen)


def was_hoped_in(label: Label, verb: Token, pack: LanguagePack) -> bool:
    """Tell whether a label itself says that it was expected: "analysts had forecast a $5m loss"."""
    had = perfect_of(verb, pack.certainty) if _is_expecting(verb, pack) else None
    told = had is not None and had.tag_ == "VBD" and label.holds(verb) and label.holds(had)
    seeks = any(is_infinitive(t) for t in verb.rights) and not is_passive(verb)
    return told and not has_not(verb) and not seeks  # no "had hoped to find 12"


def is_outdated(spot: Spot, status: Status | None, pack: LanguagePack) -> bool:
    """Tell what is expected no longer: "expects $3bn, down from an earlier range of $4bn".

    So "lower than the $6bn predicted in May".
    """
    row, older = _row(spot), either(pack.amounts.former, pack.amounts.earlier)
    tied = [t for t in row if t.dep_ == "pobj" and t.head.lower_ not in pack.amounts.part_of]
    guessed = [t for t in tied if t.lemma_.lower() in pack.amounts.guesses]
    before = any(t.lower_ in older for noun in guessed for t in noun.lefts)
    told = [t for t in _foreseen(row, pack) if t.dep_ == "acl" and t.tag_ == "VBN"]
    before = before or (bool(tied) and any(t.dep_ != "xcomp" for n in told for t in n.rights))
    return before and status in AHEAD | {"ongoing"}


def _row(spot: Spot) -> list[Token]:
    """An amount and the words above it, up to the verb of its clause."""
    row = [spot.top]
    while row[-1].pos_ not in VERBAL and row[-1].head.i != row[-1].i:
        row.append(row[-1].head)
    return row


def _foreseen(row: list[Token], pack: LanguagePack) -> list[Token]:
    """The verbs of foretelling that say more of an amount: "$6bn | predicted in May"."""
    behind = (t for noun in row for t in noun.rights)
    return [t for t in behind if _is_expecting(t, pack)]


def _is_expecting(verb: Token, pack: LanguagePack) -> bool:
    """Whether somebody foretells something with a verb."""
    return pack.certainty.prospects.get(verb.lemma_.lower()) == "expected"


def was_said_before(spot: Spot, pack: LanguagePack) -> bool:
    """Tell what somebody says otherwise by now: "while it previously said 40 had left, it"."""
    for verb in ancestors(spot.top):
        if verb.dep_ != "advcl" or verb.lemma_.lower() not in pack.speech.saying:
            continue
        marks = {t.lower_ for t in verb.lefts if t.dep_ in ("mark", "advmod")}
        if marks & pack.speech.contrasting and marks & pack.outlook.formerly:
            return True
    return False


def is_there(spot: Spot, label: Label) -> bool:
    """Tell whether a label only names those of whom there are so many: "hope for | the 40 clerks".

    What is hoped for them is not told with it.
    """
    verb = next(verbs_above(spot.top), None)
    owned = spot.noun is not None and any(t.dep_ == "poss" for t in spot.noun.lefts)
    known = spot.amount.kind == "count" and (owned or is_known(spot))
    return label.rule == "noun-phrase" and known and (verb is None or not label.holds(verb))


def is_known(spot: Spot) -> bool:
    """Tell whether an amount describes what is there: "the 70-metre hall", "the 150 letters"."""
    noun = spot.noun
    if noun is None or spot.amount.kind not in ("measure", "duration", "count", "size"):
        return False
    return any(is_the(t) for t in noun.lefts if t.i < spot.first)


def is_already(spot: Spot, status: Status, pack: LanguagePack) -> bool:
    """Tell whether an amount is of what has been made: "to end | the 15% tax imposed in May".

    What shall become of it says nothing of that; what is proposed has not been made. So is what a
    relative clause tells to have been ("to repay the $5m that it lost"), and what was before.
    """
    if status not in AHEAD:
        return status == "ongoing" and _is_since(spot, pack.amounts)
    if _is_former(spot, pack.amounts):
        return True
    row = _row(spot)
    nouns = [t for t in row if t.pos_ in NOUNS or t == spot.top]
    the = any(is_the(t) and t.i < spot.first for noun in nouns for t in noun.lefts)
    parts = [t for t in nouns[-1].subtree if t.i > spot.first and t.dep_ in ("acl", "relcl")]
    made = [t for t in parts if t.dep_ == "relcl" or (t.tag_ == "VBN" and any(t.rights))]
    if spot.before is not None and is_the(spot.before):
        the, made = True, [*made, *_told_bare(spot)]
    return the and any(status_of(t, pack) == "happened" for t in made)


def _is_former(spot: Spot, words: AmountWords) -> bool:
    """Whether an amount is what another one was before: "plans to spend 32%, up from a low 28%"."""
    top = spot.noun if spot.noun is not None else spot.top
    link = top.head
    if link.dep_ != "prep" or link.lower_ not in words.start or link.i >= spot.first:
        return False
    return link.i > link.sent.start and link.nbor(-1).lower_ in words.moves


def _told_bare(spot: Spot) -> list[Token]:
    """The verb of "the $5m | it lost", which the parser may hang elsewhere, if there is one."""
    who = spot.behind
    if who is None or who.tag_ != "PRP" or who.dep_ not in SUBJECTS or who.head.i < who.i:
        return []
    return [who.head] if all(t.dep_ != "dobj" for t in who.head.rights) else []


def _is_since(spot: Spot, words: AmountWords) -> bool:
    """Whether an amount is of what was before: "the largest since the $5m fall of Acme"."""
    noun = spot.noun
    link = None if noun is None or noun.dep_ != "pobj" else noun.head
    known = noun is not None and any(is_the(t) for t in noun.lefts if t.i < spot.first)
    return known and link is not None and link.lower_ in words.past and link.dep_ == "prep"


def is_before(spot: Spot, verb: Token, label: Label, words: AmountWords) -> bool:
    """Tell whether an amount stands before a denied clause: "With 40 lost, it is not …"."""
    row = [spot.top, *ancestors(spot.top)]
    part = next((t for t in row if t.head.i == verb.i), None)
    subject = own_subject(verb)
    if part is None or subject is None or part.dep_ != "prep" or label.holds(verb):
        return False
    held = part.lower_ in words.holders | words.kinds
    return held and part.right_edge.i < subject.i and not any(t.tag_ == "MD" for t in verb.lefts)


def is_set_off(link: Token, verb: Token, words: AmountWords) -> bool:
    """Tell whether a comma sets off what is so: "is trying to grow, with 3,000 members in May"."""
    held = link.dep_ == "prep" and link.lower_ in words.holders and link.i > verb.i
    return held and verb.pos_ in VERBAL and link.nbor(-1).text == ","


def is_lasting(spot: Spot, verb: Token, link: Token, pack: LanguagePack) -> bool:
    """Tell how long somebody has been at it: "has been pushing it to pay for two years"."""
    spans = link.dep_ == "prep" and link.lower_ in pack.amounts.spans
    above = (t for t in ancestors(verb) if t.tag_ == "VBG")
    lasts = spans and spot.amount.kind == "duration"
    return lasts and any(is_present_perfect(t, pack.certainty) for t in above)


def is_denied_above(verb: Token, label: Label) -> bool:
    """Tell whether a label leaves out who doubts it: "Roe denied | the 40 clerks had left"."""
    told = verb.dep_ == "ccomp" and label.holds(verb) and not label.holds(verb.head)
    return told and not has_not(verb)
