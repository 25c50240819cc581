"""Labels: what a figure counts, as words of the article that a reader understands alone.

A label goes on where the number stops ("20,000 | workers lost their jobs"), or is the clause
with the number in its place ("Harrow has bid $6.3bn for the line"), or names what has the amount.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.apposed import of_apposed
from explainer.sections.figures.bracketed import of_bracket, of_bracketed
from explainer.sections.figures.constituents import SUBJECTS, left_of, subject_for
from explainer.sections.figures.ends import WORDS, clause_end, cut_at_stop, end_within, noun_range
from explainer.sections.figures.gaps import skips_owner, tells_little, tells_nothing, with_pairing
from explainer.sections.figures.groups import opening_whole
from explainer.sections.figures.lengths import since_of
from explainer.sections.figures.meaning import leans, without_deed, without_later
from explainer.sections.figures.nouns import of_earlier, of_kind, of_noun
from explainer.sections.figures.openings import opening_of
from explainer.sections.figures.phrases import Label, label_from
from explainer.sections.figures.placing import of_clause, of_row
from explainer.sections.figures.relatives import start_for
from explainer.sections.figures.rows import of_holder
from explainer.sections.figures.segments import (
    HEADLINE,
    of_fronted,
    of_listed,
    of_parallel,
    of_part,
    of_segment,
    of_subset,
)
from explainer.sections.figures.spots import Spot, gap_before, has_own_clause, is_same_deed
from explainer.sections.figures.verbs import verb_of
from explainer.text.syntax.clauses import (
    ACTED_ON,
    NOUNS,
    TIME_LABELS,
    VERBAL,
    ancestors,
    is_finite,
)
from explainer.text.syntax.features import has_the
from explainer.text.syntax.parts import acted_on, verbs_above
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

WHOLE = 14
"""Tokens of what is worth an amount behind a comma."""

LEADING = frozenset({"DET", "ADJ", "ADV", "ADP"})
"""What stands before an amount as part of its phrase."""


def label_of(spot: Spot, words: AmountWords) -> Label | None:
    """Give the label of an amount; None where the sentence does not say what it counts."""
    if _is_parted(spot):
        return None
    for rule in RULES:
        made = rule(spot, words)
        if made is not None:
            made = without_deed(spot, made, words)
            bad = leans(spot, made, words) or _tells_part(spot, made, words)
            bad = bad or skips_owner(spot, made) or _skips_sum(spot, made, words)
            bad = bad or tells_little(spot, made, words) or tells_nothing(spot, made)
            return None if bad else with_pairing(spot, without_later(spot, made, words), words)
    return None


def _is_parted(spot: Spot) -> bool:
    """Whether an amount is hung above the clause it goes on: "beat Elm which took $5 | and $9".

    It belongs to the verb of that clause, of which its own label would not tell.
    """
    joint, above = spot.before, spot.top.head
    if joint is None or joint.dep_ != "cc" or spot.top.dep_ != "conj":
        return False
    before = max((at for at in spot.others if above.i < at < spot.first), default=above.i)
    verb = next(verbs_above(spot.doc[before]), above)
    return verb.dep_ == "relcl" and above.i < verb.i < before


def _skips_sum(spot: Spot, label: Label, words: AmountWords) -> bool:
    """Whether a label lacks the sum of which a share is told: "is worth $4m, | a third of it"."""
    at = spot.first - 2
    beside = spot.amount.kind == "share" and spot.next_in(words.part_of) and at in spot.others
    apart = beside and spot.inside(at) and spot.doc[at + 1].text == ","
    return apart and not any(start <= at < end for start, end in label.parts)


def _tells_part(spot: Spot, label: Label, words: AmountWords) -> bool:
    """Whether a label of a whole tells of its part: "40 | Of the 40 drivers, 12 were fined"."""
    whole = spot.noun is not None and opening_whole(spot, words) == spot.noun
    return whole and label.holds(spot.sent[0])


def _of_lack(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is how long something has not been: "271 days without a meeting"."""
    if spot.amount.kind != "duration" or not spot.inside(spot.after):
        return None
    link = spot.doc[spot.after]
    verb = next(verbs_above(spot.top), None)
    spans = spot.top.dep_ == "pobj" and spot.top.head.lower_ in words.spans
    lasts = spans and verb is not None and own_subject(verb) is not None
    if link.lower_ not in words.lacking or lasts:
        return None  # "was held | for 14 months without charge"
    end = cut_at_stop(spot.doc, spot.after + 1, spot.sent.end)
    far = end_within(spot.doc, spot.after + 1, spot.after + 2, end, None)
    if far is None:
        return None
    if (subject := since_of(spot, words)) is not None:
        return label_from(spot, "clause", [(subject.i, far)])
    return label_from(spot, "goes-on", [(spot.after, far)])


def _of_size(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is how many somebody is: "a 40-strong crew", "the 190-member board"."""
    noun = spot.noun
    if spot.amount.kind != "size" or noun is None or noun.lemma_.lower() in words.terms:
        return None  # "was given a seven-match ban"
    while noun.dep_ == "compound" and noun.head.i > noun.i:
        noun = noun.head  # "the 90-member lobby group"
    made = label_from(spot, "noun-phrase", [noun_range(noun)])
    return None if made is None else replace(made, named=True)


def _of_toll(spot: Spot, words: AmountWords) -> Label | None:
    """The amount counts those who came to harm: "left 12 dead in Elm", "which left 12 dead"."""
    if spot.noun is not None or not spot.inside(spot.after):
        return None
    word = spot.doc[spot.after]
    if word.lower_ not in words.harmed:
        return None
    end = next((t.i for t in spot.doc[spot.after : spot.sent.end] if t.dep_ == "cc"), spot.sent.end)
    end = _toll_end(spot, cut_at_stop(spot.doc, spot.after, end))
    if sum(t.pos_ != "PUNCT" for t in spot.doc[spot.after : end]) > 1:
        return label_from(spot, "toll", [(spot.after, end)])
    clause = of_clause(spot, words)
    if clause is not None and clause.named and clause.pronoun is None:
        return label_from(spot, clause.rule, [(a, b + (b == spot.after)) for a, b in clause.parts])
    if len(spot.sent) <= HEADLINE:  # "Elm mill: 12 dead"
        return label_from(spot, "segment", [(spot.sent.start, spot.sent.end)])
    return label_from(spot, "toll", [(spot.after, end)])


def _toll_end(spot: Spot, most: int) -> int:
    """Where the words of a toll end: not in "injured after a bus | , late that day, fell".

    Nor do they go on to who says so: "injured | according to Roe".
    """
    doc = spot.doc
    tells = (t for t in doc[spot.after : most - 1] if t.dep_ == "prep" and t.pos_ == "VERB")
    most = next((t.i for t in tells if t.nbor().tag_ in ("IN", "TO")), most)
    return end_within(doc, spot.after, spot.after + 1, most, None) or most


def _of_factor(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is a verb of multiplying: "exports doubled"."""
    if spot.top.pos_ not in VERBAL or spot.amount.kind != "factor":
        return None
    subject = acted_on(spot.top) or subject_for(spot.top)
    if subject is None or subject.pos_ not in NOUNS:
        return None
    first, last = noun_range(subject)
    if last - first == 2 and has_the(subject):
        return None  # "offered to double | the money"
    return label_from(spot, "factor", [(first, last)])


def _of_worth(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is a price: "a contract, worth a reported $5m"."""
    doc, at = spot.doc, spot.first - 1
    while spot.inside(at) and doc[at].pos_ in ("DET", "ADJ", "ADV", "VERB") and at > spot.first - 4:
        if doc[at].lower_ in words.worth:
            break
        at -= 1
    if not spot.inside(at) or doc[at].lower_ not in words.worth:
        return None
    for before in range(at - 1, max(at - 4, spot.sent.start - 1), -1):
        if doc[before].pos_ in VERBAL:
            return None  # "it is worth $5m"
        if doc[before].pos_ in NOUNS:
            apart = doc[before + 1].text == ","
            thing = _whole_of(doc[before]) if apart else _thing_before(doc[before])
            return label_from(spot, "worth", [(left_of(thing), spot.after)])
    return None


def _whole_of(noun: Token) -> Token:
    """The noun of all that stands before a comma: "a prize for | women | in Elm, worth"."""
    whole = noun
    for above in ancestors(noun):
        if above.pos_ in NOUNS and noun.i - above.left_edge.i <= WHOLE:
            whole = above
        elif above.dep_ not in ("prep", "acl") or above.i > noun.i:
            break
    return whole


def _thing_before(noun: Token) -> Token:
    """The thing that a noun only tells more of: "a stake in Acme", "deals with firms", or it."""
    link = noun.head
    if noun.dep_ != "pobj" or any(t.dep_ == "det" for t in noun.lefts):
        return noun  # "20 boats in a deal worth $5m"
    thing = link.head if link.head.pos_ in NOUNS else acted_on(link.head)
    return thing if thing is not None and thing.i + 1 == link.i else noun


def _of_change(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is what a named thing was moved to: "cut tariffs on steel from 25% to 10%"."""
    if spot.amount.before is None:
        return None
    if (told := _of_changed(spot, words)) is not None:
        return told
    verb = verb_of(spot, words)
    if verb is None or _is_rate(spot, verb, words):
        return None
    thing = acted_on(verb) or subject_for(verb)
    if thing is None or thing.pos_ not in NOUNS:
        return None
    first, last = start_for(thing, verb), noun_range(thing)[1]
    if spot.doc[first].tag_ == "PRP$":
        return None  # the clause says whose: "the bank cut its target from 6% to 5%"
    if last - first < 3 or last > spot.first:
        return None
    return label_from(spot, "changed-thing", [(first, _with_limit(spot, last))])


def _with_limit(spot: Spot, last: int) -> int:
    """Where a thing ends with what limits it: "the share of adults | without a job | from 6%"."""
    behind = spot.doc[last : spot.first]
    limits = len(behind) > 1 and behind[0].dep_ == "prep" and behind[-1].dep_ == "pobj"
    told = any(t.pos_ in VERBAL or t.is_punct or t.ent_type_ in TIME_LABELS for t in behind)
    return spot.first if limits and not told else last


def _is_rate(spot: Spot, verb: Token, words: AmountWords) -> bool:
    """Whether a share is how fast something changed: "output rose by 2%, compared with 1% in May".

    It did not stand at 1% before.
    """
    doc, at = spot.doc, spot.first - 1
    links = words.by | words.start | words.end
    while at > verb.i and doc[at].pos_ in LEADING and doc[at].lower_ not in links:
        at -= 1  # "by | a strong 2%"
    ends = doc[spot.first].lower_ in words.start | words.end  # "rose | from 2% to 3%"
    rate = not ends and (at == verb.i or doc[at].lower_ in words.by)
    return rate and spot.amount.kind == "share" and verb.lemma_.lower() not in words.copulas


def _of_changed(spot: Spot, words: AmountWords) -> Label | None:
    """The thing whose change is told as a noun: "cut the fee, a reduction from 9% to 5%"."""
    noun = next((t for t in ancestors(spot.top) if t.pos_ in NOUNS), None)
    if noun is None or noun.lemma_.lower() not in words.change_nouns:
        return None
    for at in range(noun.i - 1, spot.sent.start - 1, -1):
        token = spot.doc[at]
        role = token.dep_ in ACTED_ON or token.dep_ == "nsubjpass"
        if role and token.pos_ == "NOUN" and token.head.lemma_.lower() in words.change_verbs:
            rest = (spot.after, cut_at_stop(spot.doc, spot.after, noun.right_edge.i + 1))
            return label_from(spot, "changed-thing", [(left_of(token), at + 1), rest])
    return None


def _of_described(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is a share of which the words behind it tell: "50 percent saying that …"."""
    told = next((t for t in spot.top.rights if t.dep_ in ("acl", "relcl")), None)
    if spot.amount.kind != "share" or told is None or told.left_edge.i != spot.after:
        return None
    if spot.top.dep_ in SUBJECTS and spot.top.head.i > told.i:
        return None  # "21 percent who knew her stayed at home"
    end = end_within(spot.doc, spot.after, told.i + 1, clause_end(told, told.i + 1), told)
    return None if end is None else label_from(spot, "goes-on", [(spot.after, end)])


def _of_compared(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is what one before it is compared with: "made a profit … compared with $5m"."""
    told = verb_of(spot, words)
    if told is None or told.dep_ != "prep" or told.tag_ != "VBN":
        return None
    verb = next(verbs_above(told), None)
    before = sorted(at for at in spot.others if verb is not None and verb.i < at < told.i)
    if verb is None:
        return None
    if spot.shared is not None and spot.shared.i < verb.i:
        return _of_compared_count(spot, spot.shared, verb, told)
    most = cut_at_stop(spot.doc, spot.after, told.right_edge.i + 1)
    end = end_within(spot.doc, told.i, spot.after, most, told) or spot.after
    if not before:
        return label_from(spot, "clause", [(told.i, end)])
    first = next((at for at in reversed(before) if at - 1 not in spot.others), before[0])
    while first - 1 > verb.i and spot.doc[first - 1].pos_ in LEADING:
        first -= 1  # "rose | by a strong 3% in May"
    opening = opening_of(verb)
    if first == verb.i + 1 and verb.lemma_.lower() in words.copulas:
        first = min(verb.i, opening.verb)  # "turnout … compared with 58%"
    subject = opening.subject or (opening.start, opening.start)
    if first - opening.start > WORDS:
        return None
    parts = [subject, (opening.start, first), (told.i, end)]
    return label_from(spot, "clause", parts, opening.pronoun)


def _of_compared_count(spot: Spot, noun: Token, verb: Token, told: Token) -> Label | None:
    """The count of a subject before: "films were made … compared with 45 in 2023"."""
    start = 1 + max((at for at in spot.others if at < noun.i), default=left_of(noun) - 1)
    end = end_within(spot.doc, start, verb.i + 1, clause_end(verb, verb.i + 1), verb)
    if end is None or end > told.i:
        return None
    last = cut_at_stop(spot.doc, spot.after, told.right_edge.i + 1)
    return label_from(spot, "shared", [(start, end), (told.i, last)])


def _of_owner(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is what a noun comes with: "the largest yard, with $4bn in revenue"."""
    link = spot.before
    if link is None or link.dep_ != "prep" or link.lower_ not in words.holders:
        return None
    owner, end = link.head, cut_at_stop(spot.doc, spot.after, link.right_edge.i + 1)
    if owner.pos_ not in NOUNS or owner.i > link.i or end == spot.after:
        return None
    return label_from(spot, "noun-phrase", [(left_of(owner), owner.i + 1), (link.i, end)])


def _of_shared(spot: Spot, words: AmountWords) -> Label | None:
    """The amount counts what one before it does: "closed 65 lines on Friday … 43 on Monday"."""
    noun = spot.shared
    if spot.doc[spot.first - 1].pos_ == "CCONJ" and spot.next_in(words.harmed):
        return None  # "40 people were killed and 23 | injured when …": the toll says so
    if spot.inside(spot.first - 2) and spot.doc[spot.first - 2].dep_ == "prep":
        return None  # "compared with 45"
    if spot.next_in(words.part_of) and any(t.pos_ == "NOUN" for t in spot.doc[spot.after].rights):
        return None  # "12 of the port's 90 crews"
    verb = next(verbs_above(noun), None) if noun is not None else None
    if noun is None or verb is None or has_own_clause(spot, noun, words):
        return None
    opening = opening_of(verb)
    subject = opening.subject or (opening.start, opening.start)
    start = min(opening.start, left_of(noun))
    who = own_subject(spot.top.head) if is_same_deed(spot, noun) else None
    before, gap = spot.doc[spot.first - 1], gap_before(spot) if who is None else left_of(who)
    first = left_of(before.head) if before.tag_ == "POS" else spot.first if gap is None else gap
    while spot.doc[first - 1].dep_ == "prep" and first > noun.i + 1:
        first -= 1  # "| compared to Roe's 40"
    most = spot.after if who else cut_at_stop(spot.doc, spot.after, spot.sent.end)
    end = end_within(spot.doc, spot.after, spot.after, most, None) or spot.after
    own = spot.top.head
    if noun == opening_whole(spot, words):
        return None  # "of the 10 judges, six were ill"
    if spot.top.dep_ in SUBJECTS and own.i >= spot.after and own.dep_ != "relcl" and is_finite(own):
        behind = spot.after + spot.next_in(words.besides)  # "300 mills will shut, 40 | have shut"
        return label_from(spot, "shared", [(noun.i, noun.i + 1), (behind, end)])
    if end - start <= WORDS:
        return label_from(spot, "shared", [subject, (start, end)], opening.pronoun)
    told = [(start, noun.i + 1), (first, end)]
    return label_from(spot, "shared", [subject, *told], opening.pronoun)


RULES = (
    _of_shared,
    _of_lack,
    of_apposed,
    of_bracket,
    of_bracketed,
    _of_size,
    _of_toll,
    _of_factor,
    _of_worth,
    _of_change,
    _of_described,
    of_holder,
    of_parallel,
    of_subset,
    _of_compared,
    of_earlier,
    of_clause,
    of_part,
    of_listed,
    of_noun,
    of_row,
    of_kind,
    _of_owner,
    of_fronted,
    of_segment,
)
