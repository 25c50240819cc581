"""Labels: what a figure counts, as a phrase of the article that can stand on its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables.amounts import AmountWords
from explainer.sections.figures.phrases import (
    Label,
    Parts,
    clause_end,
    composed,
    cut_at_stop,
    noun_range,
)
from explainer.sections.figures.spots import (
    NOUNS,
    OBJECTS,
    SUBJECTS,
    VERBS,
    Spot,
    is_thing,
    left_of,
    object_of,
    subject_for,
)

if TYPE_CHECKING:
    from spacy.tokens import Token


SUBJECT = 7
"""Words; of a longer subject a label has only what stands before its noun."""


def spoken_of(spot: Spot, label: Label) -> Token | None:
    """Give the pronoun that a label which starts with its verb is said of; None where none is."""
    first = spot.doc[label.parts[0][0]]
    if first.pos_ not in VERBS:
        return None
    verb = first.head if first.dep_ in ("aux", "auxpass", "neg") else first
    subject = subject_for(verb)
    return subject if subject is not None and subject.tag_ == "PRP" else None


def label_of(spot: Spot, words: AmountWords) -> Label | None:
    """Give the label of an amount; None where the sentence does not say what it counts."""
    for rule in (
        _of_bracket,
        _of_toll,
        _of_factor,
        _of_worth,
        _of_noun,
        _of_part,
        _of_subject,
        _of_governor,
        _of_kind,
    ):
        made = rule(spot, words)
        if made is not None:
            return made
    return None


def _of_noun(spot: Spot, words: AmountWords) -> Label | None:
    """The amount stands before its noun: "12 people killed in the blast", "a 15% stake"."""
    noun = spot.noun
    if noun is None:
        return None
    start, end = noun_range(noun, spot.after)
    told = any(t.dep_ in ("acl", "relcl") for t in noun.rights)
    bare = end == noun.i + 1 or (noun.lemma_.lower() in words.generic and not told)
    if bare and (parts := _context(spot, words, noun, (start, noun.i + 1))):
        return composed(spot, words, "noun-in-clause", parts)
    return composed(spot, words, "noun-phrase", [(start, end)])


def _of_bracket(spot: Spot, words: AmountWords) -> Label | None:
    """The amount stands alone in brackets behind what it is of: "the Harbour Bank (30%)"."""
    doc, before = spot.doc, spot.first - 2
    if not (spot.inside(before) and spot.inside(spot.after) and spot.noun is None):
        return None
    if (
        doc[spot.first - 1].text != "("
        or doc[spot.after].text != ")"
        or doc[before].pos_ not in NOUNS
    ):
        return None
    return composed(spot, words, "bracket", [(left_of(doc[before]), before + 1)])


def _of_toll(spot: Spot, words: AmountWords) -> Label | None:
    """The amount counts those who came to harm: "left 12 dead in the old town"."""
    if spot.noun is not None or not spot.inside(spot.after):
        return None
    word = spot.doc[spot.after]
    if word.lower_ not in words.harmed:
        return None
    end = next((t.i for t in spot.doc[spot.after : spot.sent.end] if t.dep_ == "cc"), spot.sent.end)
    return composed(spot, words, "toll", [(spot.after, cut_at_stop(spot.doc, spot.after, end))])


def _of_factor(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is a verb of multiplying: "exports doubled"."""
    if spot.top.pos_ not in VERBS or spot.amount.kind != "factor":
        return None
    subject = object_of(spot.top) or subject_for(spot.top)
    if subject is None or subject.pos_ not in NOUNS:
        return None
    return composed(spot, words, "subject-of-factor", [noun_range(subject)])


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
        if doc[before].pos_ in NOUNS:
            return composed(spot, words, "worth", [(left_of(doc[before]), before + 1)])
    return None


def _of_kind(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is followed by what it is in: "$234 million in contracts"."""
    if not spot.inside(spot.after) or spot.doc[spot.after].lower_ not in words.kinds:
        return None
    noun = next((t for t in spot.doc[spot.after].rights if t.dep_ == "pobj"), None)
    if noun is None or noun.pos_ != "NOUN":
        return None
    return composed(spot, words, "in-kind", [noun_range(noun)])


def _context(spot: Spot, words: AmountWords, noun: Token, phrase: tuple[int, int]) -> Parts | None:
    """A bare noun with its clause around it."""
    part = noun.dep_ == "pobj" and spot.holds(noun.head)
    role, head = (spot.top.dep_, spot.top.head) if part else (noun.dep_, noun.head)
    if role in SUBJECTS and head.pos_ in VERBS and head.i > noun.i:
        return [(phrase[0], clause_end(head, head.i + 1))]
    if role in OBJECTS and head.pos_ in VERBS:
        rest = (phrase[1], clause_end(head, phrase[1]))
        harmed = head.lemma_.lower() in words.harming or subject_for(head) is None
        if harmed and head.tag_ == "VBD" and head.lower_.endswith(words.participle_endings):
            return [phrase, (head.i, head.i + 1), rest]
        return [*_subject_and_verb(head), (phrase[0], rest[1])]
    short = phrase[1] - phrase[0] < 2 or noun.lemma_.lower() in words.generic
    short = short or (head.lower_ in words.part_of and not part)
    if short and role == "pobj" and head.pos_ == "ADP" and head.i < spot.first:
        return _before_link(head, phrase)
    return None


def _before_link(link: Token, phrase: tuple[int, int]) -> Parts | None:
    """What a bare noun hangs on by a preposition: "backlog of (15) ships"."""
    above = link.head
    if (
        above.pos_ == "NOUN"
        and above.dep_ == "pobj"
        and above.n_lefts == 0
        and above.head.pos_ == "ADP"
    ):
        lead = (above.head.i, link.i + 1)  # "in front of"
        verb = above.head.head
        return [*(_subject_and_verb(verb) if verb.pos_ in VERBS else []), lead, phrase]
    if above.pos_ in NOUNS and link.i - above.i < 8:
        return [(left_of(above), cut_at_stop(above.doc, above.i + 1, link.i + 1)), phrase]
    if above.pos_ in VERBS and above.i < link.i:
        return [*_subject_and_verb(above), (link.i, link.i + 1), phrase]
    return None


def _of_part(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is a part of something: "46 percent of the damage", "10 of the passengers"."""
    if spot.amount.kind not in ("share", "count") or spot.after >= spot.sent.end:
        return None
    link = spot.doc[spot.after]
    if link.lower_ not in words.part_of or link.dep_ != "prep":
        return None
    noun = next((t for t in link.rights if t.dep_ == "pobj"), None)
    if noun is None:
        return None
    start, end = noun_range(noun, spot.after + 1)
    role, head = spot.top.dep_, spot.top.head
    if role in SUBJECTS and head.pos_ in VERBS and head.i > noun.i:
        return composed(spot, words, "part-is-subject", [(start, clause_end(head, end))])
    if role in OBJECTS and head.pos_ in VERBS and (parts := _subject_and_verb(head)):
        return composed(spot, words, "part-is-object", [*parts, (spot.after, end)])
    if role == "pobj" and head.pos_ == "ADP" and head.head.pos_ in VERBS and head.i > head.head.i:
        lead = [*_subject_and_verb(head.head), (head.i, head.i + 1)]
        return composed(spot, words, "part-in-clause", [*lead, (spot.after, end)])
    return composed(spot, words, "part", [(start, end)])


def _of_subject(spot: Spot, words: AmountWords) -> Label | None:
    """The amount is the subject itself: "$5m was spent on roads", "30 were hurt"."""
    head = spot.top.head
    if spot.top.dep_ not in SUBJECTS or head.pos_ not in VERBS or head.i < spot.after:
        return None
    start = head.i if spot.top.dep_ == "nsubjpass" else spot.after
    return composed(spot, words, "amount-is-subject", [(start, clause_end(head, head.i + 1))])


def _of_governor(spot: Spot, words: AmountWords) -> Label | None:
    """The amount completes a verb or a noun: "fell by 3%", "a fine of $5m"."""
    at, link, quality = spot.top, None, None
    for _ in range(8):
        head = at.head
        if head.i == at.i or not spot.inside(head.i):
            break
        if head.pos_ == "ADP" or (head.dep_ == "prep" and head.pos_ == "VERB"):
            link = head  # also "compared" of "compared with"
        elif head.pos_ == "ADJ" and head.i < spot.first:
            quality = head
        elif head.pos_ in VERBS:
            if quality is not None and head.lemma_ in words.copulas:
                return _of_quality(spot, head, quality, words)
            return _of_verb(spot, head, link, words)
        elif link and head.pos_ in NOUNS and head.i < spot.first and at.dep_ != "appos":
            return _of_complement(spot, head, link, words)
        at = head
    return None


def _subject_and_verb(verb: Token) -> list[tuple[int, int]]:
    """The subject, where it is a noun, and the verb with all between them."""
    subject = subject_for(verb)
    end = verb.i + 1
    for part in verb.rights:
        small = part.dep_ in ("prt", "neg") or (part.dep_ == "advmod" and part.n_lefts == 0)
        if not small or part.i != end:
            break
        end = part.i + 1
    if subject is None or subject.pos_ not in NOUNS or subject.i > verb.i:
        return [(verb.i, end)]
    first, last = noun_range(subject)
    if last - first > SUBJECT:
        last = subject.i + 1
    joined = any(t.dep_ == "cc" or t.text == "," for t in verb.doc[last : verb.i])
    if verb.i - 6 <= last <= verb.i and not joined:
        return [(first, end)]
    return [(first, min(last, verb.i)), (verb.i, end)]


def _of_quality(spot: Spot, verb: Token, quality: Token, words: AmountWords) -> Label | None:
    """The amount measures an adjective: "could be wrong by 20 metres"."""
    if quality.i < verb.i:
        return None
    *before, (start, _) = _subject_and_verb(verb)
    return composed(spot, words, "quality", [*before, (start, quality.i + 1)])


def _of_verb(spot: Spot, verb: Token, link: Token | None, words: AmountWords) -> Label | None:
    before = spot.doc[spot.first - 1].lower_ if spot.inside(spot.first - 1) else ""
    lead = before if link is None or before in words.end | words.by else link.lower_
    if lead in words.end | words.by:
        verb = _changing(verb, spot, words)
    thing = object_of(verb)
    if thing is not None and (spot.holds(thing) or thing.i > spot.first):
        thing = None
    listed = thing is not None and any(t.i in spot.others for t in (thing, *thing.lefts))
    if listed and lead in words.end and (moved := subject_for(verb)) and moved.pos_ in NOUNS:
        return composed(spot, words, "subject", [noun_range(moved)])
    if thing is not None and listed:
        edge = max([spot.after, *(t.right_edge.i + 1 for t in spot.top.rights)])
        own = (spot.after, cut_at_stop(spot.doc, spot.after, edge))
        return composed(spot, words, "listed", [*_subject_and_verb(verb), own])
    if thing is not None and is_thing(thing):
        phrase = noun_range(thing)
        if lead in words.by:
            return composed(spot, words, "object-moved-by", [(verb.i, phrase[1])])
        if lead in words.end or lead in words.levels:
            return composed(spot, words, "object-moved-to", [phrase])
        return composed(spot, words, "verb-and-object", [*_subject_and_verb(verb), phrase])
    subject = subject_for(verb)
    known = subject is not None and subject.pos_ in NOUNS
    if subject is not None and known and (verb.lemma_ in words.copulas or lead in words.end):
        compared = link is not None and link.pos_ == "VERB"
        edge = spot.top.right_edge.i + 1 if compared else spot.after
        if spot.top.dep_ == "npadvmod" and spot.top.head.i >= spot.after:
            edge = spot.top.head.right_edge.i + 1  # "200 metres away from schools"
        return composed(spot, words, "subject", [noun_range(subject), (spot.after, edge)])
    after = (spot.after, clause_end(verb, spot.after))
    said = _subject_and_verb(verb)
    if (
        link is not None
        and link.head.i == verb.i
        and lead not in words.by | words.end | words.levels
    ):
        said.append((link.i, link.i + 1))  # "calls for"
    return composed(spot, words, "subject-and-verb", [*said, after])


def _changing(verb: Token, spot: Spot, words: AmountWords) -> Token:
    """The verb of change below a verb, nearer to the amount: "is designed to cut A by B"."""
    for below in verb.rights:
        known = below.lemma_.lower() in words.change_verbs or below.lower_ in words.change_verbs
        if below.dep_ in ("xcomp", "advcl") and below.i < spot.first and known:
            return below
    return verb


def _of_complement(spot: Spot, noun: Token, link: Token, words: AmountWords) -> Label | None:
    """The amount follows a noun: "a fine of $5m", "a reduction from 145% to 80% on imports"."""
    own = (left_of(noun), noun.i + 1)
    rest = (spot.after, cut_at_stop(spot.doc, spot.after, max(noun.right_edge.i + 1, spot.after)))
    if noun.lemma_.lower() in words.change_nouns and not _has_thing(noun, link):
        thing = _changed_thing(spot, noun, words)
        if thing is not None:
            return composed(spot, words, "changed-thing", [thing, rest])
        subject = subject_for(noun.head) if noun.dep_ in OBJECTS else None
        if link.lower_ in words.end and subject is not None and subject.pos_ in NOUNS:
            return composed(spot, words, "changed-subject", [noun_range(subject)])
    between = (noun.i + 1, link.i)
    if own[1] - own[0] > 2 or rest[1] - rest[0] > 1 or between[1] - between[0] > 1:
        return composed(spot, words, "noun-with-amount", [(own[0], link.i), rest])
    verb = noun.head
    if noun.dep_ in OBJECTS and verb.pos_ in VERBS:
        return composed(spot, words, "noun-in-clause", [*_subject_and_verb(verb), own, rest])
    return composed(spot, words, "noun-with-amount", [own, rest])


def _has_thing(noun: Token, link: Token) -> bool:
    """Whether a noun of change says what changes: "a cut in rates", "a rate cut"."""
    before = any(t.dep_ in ("compound", "poss") for t in noun.lefts)
    return before or any(t.dep_ == "prep" and t.i < link.i for t in noun.rights)


def _changed_thing(spot: Spot, noun: Token, words: AmountWords) -> tuple[int, int] | None:
    """The nearest object before it, in the same sentence, of a verb of change."""
    for at in range(noun.i - 1, spot.sent.start - 1, -1):
        token = spot.doc[at]
        role = token.dep_ in OBJECTS or token.dep_ == "nsubjpass"
        if role and token.pos_ == "NOUN" and token.head.lemma_.lower() in words.change_verbs:
            return left_of(token), token.i + 1
    return None
