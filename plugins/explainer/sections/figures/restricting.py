"""Restricting: what says for whom, where or when, and on what condition a number holds.

"In Norland, 43% of pupils walk to school": without Norland the label would be told of the world.
"Forty jobs would go if the mill is sold": without the condition it would be told as settled.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.constituents import left_of
from explainer.sections.figures.ends import WHOLE, cut_at_stop
from explainer.sections.figures.fronted import CLIMB, fronted, is_misplaced
from explainer.sections.figures.phrases import Label, words_in
from explainer.sections.figures.spots import Spot
from explainer.sections.figures.verbs import verb_of
from explainer.text.marks import ELISION
from explainer.text.somebody import is_person
from explainer.text.status import is_condition
from explainer.text.syntax.clauses import FINITE, NOUNS, RELATIVES, VERBAL
from explainer.text.syntax.limits import limit_end, restricts
from explainer.text.syntax.parts import verbs_above
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

CONDITION = 14
"""Tokens of a condition that is told; a longer one would bury the number."""
HEADING = 9
"""Tokens of a name and the colon behind it that open a line."""
SHORT = 6
"""Tokens of a label that does not tell in what people came to harm."""
TOLD = frozenset(
    {"clause", "goes-on", "shared", "factor", "changed-thing", "toll", "segment", "subset"}
)
"""Rules of labels that tell a clause, of which an opening is a part."""


def restricted(label: Label, spot: Spot, pack: LanguagePack) -> Label:
    """Give a label with the opening of its clause, where one restricts it, and its condition."""
    label = _with_heading(label, spot)
    if label.rule not in TOLD:
        return label
    label = _with_described(label, spot, pack)
    label = _with_time(_with_opening(label, spot, pack), spot, pack)
    label = _with_closing(label, spot, pack.amounts)
    label = _with_shared_time(label, spot, pack)
    return _with_condition(label, spot, pack)


def _with_heading(label: Label, spot: Spot) -> Label:
    """A label without a verb in a tense, with whom its line tells of: "Bo Fox: two warrants"."""
    sent, start = spot.sent, label.parts[0][0]
    colon = next((t.i for t in sent[:HEADING] if t.text == ":"), sent.start)
    name = spot.doc[sent.start : colon]
    named = len(name) > 1 and all(t.pos_ in ("PROPN", "PUNCT") for t in name)
    told = any(t.tag_ in FINITE for t in label.words(spot.doc))
    if not named or told or sent.start == 0 or min(start, spot.first) <= colon:
        return label
    parts = ((sent.start, colon), *label.parts)
    return replace(label, text=name.text + ELISION + label.text, parts=parts)


def _with_described(label: Label, spot: Spot, pack: LanguagePack) -> Label:
    """A label of a relative clause with the noun that it tells of, where the clause needs it.

    "The fire, in which 40 people died", "the war that Norland has been waging for 15 years".
    """
    doc, (start, end) = spot.doc, label.parts[0]
    verb = label.verb or verb_of(spot, pack.amounts)
    noun = None if verb is None else _described_by(verb)
    if (
        verb is None
        or noun is None
        or is_misplaced(verb, pack)
        or not label.text.startswith(words_in(doc, start, end))
    ):
        return label
    first, behind = left_of(noun), verb.left_edge.i
    while spot.inside(first - 1) and doc[first].pos_ == doc[first - 1].pos_ == "PROPN":
        first -= 1  # "the Great | Tuesday"
    opens = min(start, spot.first) <= _opens(verb)
    if not opens or not first < behind <= start or spot.first < behind:
        return label
    told = label.text[len(words_in(doc, start, end)) :]
    if spot.others.isdisjoint(range(first, end)) and end - first <= WHOLE:
        rule = "clause" if label.rule == "goes-on" else label.rule
        parts = ((first, end), *label.parts[1:])
        return replace(label, text=words_in(doc, first, end) + told, parts=parts, rule=rule)
    behind -= doc[behind - 1].pos_ == "PUNCT"
    text = words_in(doc, first, behind) + ELISION + label.text
    return replace(label, text=text, parts=((first, behind), *label.parts))


def _described_by(verb: Token) -> Token | None:
    """The noun that a relative clause tells of without its being the subject; else None."""
    subject, noun = own_subject(verb), verb.head
    if verb.dep_ != "relcl" or noun.i > verb.i or subject is None:
        return None
    if noun.pos_ not in NOUNS and not (noun.pos_ == "NUM" and noun.ent_type_):
        return None  # "in 2009, when 14 people died"
    if (
        subject.tag_ in RELATIVES
        or subject.i > verb.i
        or any(t.tag_ == "WP$" for t in subject.lefts)
    ):
        return None
    before = verb.doc[verb.left_edge.i : subject.left_edge.i]
    given = any(t.dep_ in ("dobj", "ccomp", "xcomp", "attr", "acomp") for t in verb.rights)
    linked = any(t.tag_ in ("WDT", "WP") and t.dep_ in ("dobj", "pobj") for t in before)
    linked = linked or any(t.tag_ == "WRB" for t in before)
    return noun if linked or (len(before) == 0 and not given) else None


def _opens(verb: Token) -> int:
    """Where a relative clause starts behind the words that tie it to its noun."""
    subject = own_subject(verb)
    return verb.i if subject is None else left_of(subject)


def _with_opening(label: Label, spot: Spot, pack: LanguagePack) -> Label:
    start = min(spot.first, label.parts[0][0])
    above = (t for t in verbs_above(spot.top) if label.holds(t))
    for first, end in fronted(spot, start, pack, label.verb or next(above, None)):
        if any(a <= first < b for a, b in label.parts) or end > start:
            continue
        near = all(t.text == "," for t in spot.doc[end : label.parts[0][0]])
        said = label.text.startswith(spot.doc[label.parts[0][0]].text)
        link = spot.doc[end : label.parts[0][0]].text + " " if near and said else ELISION
        parts = ((first, end), *label.parts)
        return replace(label, text=spot.doc[first:end].text + link + label.text, parts=parts)
    return label


def _with_time(label: Label, spot: Spot, pack: LanguagePack) -> Label:
    """A label with the time that its clause tells of: "lowest since | May when it fell to $5"."""
    doc, start = spot.doc, label.parts[0][0]
    for verb in islice(verbs_above(spot.top), CLIMB):
        when = next((t for t in verb.lefts if t.lower_ in pack.events.meanwhile), None)
        if when is None or not spot.inside(when.i - 1) or when.i > start:
            continue
        last = when.i - 1
        first = last
        while spot.inside(first - 1) and doc[first].ent_iob_ == "I":
            first -= 1
        if kind_of(doc[last], pack) == "date" and spot.others.isdisjoint(range(first, when.i)):
            text = doc[first : last + 1].text + ELISION + label.text
            return replace(label, text=text, parts=((first, last + 1), *label.parts))
    return label


def _with_closing(label: Label, spot: Spot, words: AmountWords) -> Label:
    """A label with the set behind a comma that limits it: "leads 48% to 44%, | among women"."""
    doc, end = spot.doc, label.parts[-1][1]
    if not spot.inside(end + 1) or doc[end].text != "," or end < spot.after:
        return label
    part = doc[end + 1]
    if part.dep_ != "prep" or part.lower_ not in words.sets or not restricts(part, words):
        return label
    last = limit_end(part)
    parts = (*label.parts[:-1], (label.parts[-1][0], last))
    return replace(label, text=label.text + doc[end:last].text, parts=parts)


def _with_shared_time(label: Label, spot: Spot, pack: LanguagePack) -> Label:
    """A label with the time behind it, or with what is joined to it and ends with the time of both.

    "Sold 40 boats and carts | in May", "shut 40 mills | and opened a fair this year".
    """
    doc, (start, end) = spot.doc, label.parts[-1]
    verb = label.verb or verb_of(spot, pack.amounts)
    if verb is None or not spot.inside(end) or not label.holds(verb) or not _ends(label, doc):
        return label
    if any(_is_date(t, pack) for t in label.words(doc)):
        return label
    opens = doc[end]
    joined = next((t for t in verb.rights if t.dep_ == "conj" and t.i > end), None)
    if opens.dep_ == "prep" and label.holds(opens.head):
        last = opens.right_edge.i + 1
    elif opens.dep_ == "cc" and opens.head.i == verb.i and joined is not None:
        last = cut_at_stop(doc, end, joined.right_edge.i + 1)
        alike = own_subject(joined) is None and joined.tag_ == verb.tag_
        if not alike or all(t.dep_ != "npadvmod" for t in joined.rights):
            return label  # "won three cups and came home in May" is told of the second alone
    else:
        return label
    timed = last > end and _is_date(doc[last - 1], pack)
    short = last - start <= WHOLE and spot.others.isdisjoint(range(end, last))
    if not timed or not short or any(t.text == "," for t in doc[end:last]):
        return label
    parts = (*label.parts[:-1], (start, last))
    return replace(label, text=f"{label.text} {doc[end:last].text}", parts=parts)


def _ends(label: Label, doc: Doc) -> bool:
    """Whether the text of a label ends with its last words."""
    return label.text.endswith(words_in(doc, *label.parts[-1]))


def _is_date(token: Token, pack: LanguagePack) -> bool:
    return kind_of(token, pack) in TIMES


def _with_condition(label: Label, spot: Spot, pack: LanguagePack) -> Label:
    """A label with the "if" clause behind it or before it, where it does not hold one."""
    doc, last = spot.doc, max(end for _, end in label.parts)
    for verb in _verbs(spot, pack.amounts):
        for told in (t for t in verb.children if t.dep_ == "advcl"):
            tells = is_condition(told, pack.certainty) or _is_occasion(told, label, pack)
            tells = tells or _is_tenure(told, pack)
            if not tells or not spot.inside(told.right_edge.i):
                continue
            first = told.left_edge.i
            end = cut_at_stop(doc, first, told.right_edge.i + 1)
            if end <= told.i or end - first > CONDITION:
                continue
            if first >= last:
                near = all(t.text == "," for t in doc[last:first])
                text = label.text + (" " if near else ELISION) + doc[first:end].text
                return replace(label, text=text, parts=(*label.parts, (first, end)))
            start = label.parts[0][0]
            if end <= min(a for a, _ in label.parts):
                near = all(t.text == "," for t in doc[end:start])
                said = near and label.text.startswith(doc[start].text)
                text = f"{doc[first:start].text} " if said else doc[first:end].text + ELISION
                text += label.text
                return replace(label, text=text, parts=((first, end), *label.parts))
    return label


def _is_occasion(clause: Token, label: Label, pack: LanguagePack) -> bool:
    """Whether a clause tells in what people came to harm: "40 people died | when a bridge fell"."""
    harmed = clause.head.lemma_.lower() in pack.amounts.harming and label.holds(clause.head)
    short = sum(end - start for start, end in label.parts) <= SHORT
    opens = clause.doc[clause.left_edge.i]
    after = clause.left_edge.i > clause.head.i and opens.lower_ in pack.events.meanwhile
    return harmed and short and after


def _is_tenure(clause: Token, pack: LanguagePack) -> bool:
    """Whether a clause tells in whose time it was: "jobs had fallen by 40 | when she was mayor"."""
    opens = clause.doc[clause.left_edge.i]
    held = (t for t in clause.rights if t.dep_ == "attr")
    was = clause.tag_ == "VBD" and clause.lemma_.lower() in pack.certainty.copulas
    timed = clause.left_edge.i > clause.head.i and opens.lower_ in pack.events.meanwhile
    return was and timed and any(is_person(t, pack) for t in held)


def _verbs(spot: Spot, words: AmountWords) -> Iterator[Token]:
    """The verb of an amount's clause and those above it that it completes or goes on."""
    verb = verb_of(spot, words)
    for _ in range(CLIMB):
        if verb is None:
            return
        yield verb
        goes_on = verb.dep_ in ("xcomp", "prep", "pcomp", "advcl")
        shared = verb.dep_ == "conj" and own_subject(verb) is None
        verb = verb.head if (goes_on or shared) and verb.head.pos_ in VERBAL else None
