"""Subjects: which noun opens the text of a clause, and how far what belongs to it reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.sections.timeline.charged import accused
from explainer.sections.timeline.ends import DEEPEST, LONGEST, WIDEST, behind_mark, end_of
from explainer.sections.timeline.gaps import is_having
from explainer.sections.timeline.shapes import is_content, noun_told_of
from explainer.sections.timeline.tidying import tidied
from explainer.text.syntax.clauses import (
    NOMINAL,
    RELATIVES,
    SINGULAR,
    SUBJECTS,
    auxiliaries,
    children,
)
from explainer.text.syntax.features import is_single
from explainer.text.syntax.parts import tensed_of
from explainer.text.syntax.subjects import own_subject, subject_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.pack import LanguagePack

BETWEEN = frozenset({"prep", "punct", "advmod", "npadvmod", "aux", "auxpass", "neg"}) | SUBJECTS
"""What may stand between a subject and its predicate without parting them."""


def subject_shown(verb: Token, pack: LanguagePack) -> Token | None:
    """Give the noun that opens the text of a clause; None where it has none.

    That is the subject, or the noun that a relative clause is about.
    """
    own = own_subject(verb)
    if own is None and (whom := accused(verb, pack)) is not None:
        return whom
    if own is None or own.tag_ in RELATIVES:
        found = subject_of(verb)
        return _who_of(found, verb, pack) if found is not None else None
    parts = children(verb)
    places = pack.events.settings | pack.events.during
    links = [c for t in parts if t.lower_ in places for c in children(t)]
    asked = any(t.tag_ == "WRB" for t in parts) or any(c.tag_ == "WDT" for c in links)
    noun = verb.head.lemma_.lower()
    if noun in pack.events.nouns or noun in pack.time.befalling:
        asked = False  # "a robbery in which | two guards were killed"
    near = verb.dep_ == "relcl" and 0 < own.i - verb.head.i <= WIDEST and not asked
    told = is_content(verb, pack) or verb.head.lower_ in pack.events.occasions
    return verb.head if near and not told and verb.head.pos_ in NOMINAL else own


def subject_bounds(verb: Token, subject: Token, start: int, pack: LanguagePack) -> tuple[int, int]:
    """Give the bounds of the words of a subject, with the phrase and the row that it stands in.

    Args:
        verb: The verb of the clause.
        subject: The noun that opens its text, before the verb.
        start: Index of the first token of the predicate, which the words do not reach over.
        pack: The words of the language.
    """
    doc, limit = verb.doc, verb.i + LONGEST
    first, last = subject.left_edge.i, subject.right_edge.i + 1
    asked = first < subject.i and doc[first].tag_ == "WRB" and doc[first + 1].pos_ == "DET"
    first += asked  # "unclear why | the van, which was sold in May, left"
    counted = subject.dep_ == "pobj" and subject.head.dep_ == "prep"  # "over 300 pilgrims"
    counted = counted and not (verb.tag_ == "VBN" and not auxiliaries(verb))  # "In the vote held"
    if counted and subject.head.head.i == verb.i and subject.head.i < verb.i:
        first = subject.head.i
    last = min(tidied(doc, subject.i, end_of(subject, pack, DEEPEST, limit)), start, last)
    last = _name_end(subject, _row_end(verb, subject, last, start, pack), start)
    noun = noun_told_of(verb, doc[first], pack)
    noun = noun or _phrase_around(verb, subject)
    if noun is not None and 0 < first - noun.left_edge.i <= WIDEST:
        first = noun.left_edge.i
    return first, last


def stays_joined(verb: Token, subject: Token, last: int, start: int) -> bool:
    """Tell whether a subject and its predicate stay one piece, with what stands between them.

    Args:
        verb: The verb of the clause.
        subject: The noun that opens its text.
        last: Index after the last token of the subject's words.
        start: Index of the first token of the predicate.
    """
    return _is_joined(verb, subject, last, start) or _is_name_between(
        verb.doc, subject, last, start
    )


def _who_of(noun: Token, verb: Token, pack: LanguagePack) -> Token:
    """The first of several who did what a relative clause tells "between them"."""
    shared = any(
        t.tag_ == "PRP" and t.nbor(-1).lower_ in pack.time.between
        for t in verb.doc[verb.i + 1 : verb.right_edge.i + 1]
    )
    if verb.dep_ == "relcl" and shared:
        while noun.dep_ == "conj" and noun.head.pos_ in NOMINAL and noun.head.i < noun.i:
            noun = noun.head
    return noun


def _row_end(verb: Token, subject: Token, last: int, start: int, pack: LanguagePack) -> int:
    """The end of a subject with all who are in its row: "Ann Roe, a nurse, and her son, Ben, …".

    The same end where it has no others behind, or these are too many words.
    """
    whole = subject.right_edge.i + 1
    if not last < whole <= start or whole - subject.left_edge.i > LONGEST:
        return last
    named = [t for t in children(subject) if t.dep_ == "appos" and t.pos_ == "PROPN"]
    others = [t for t in children(subject) if t.dep_ == "conj"]
    if subject.pos_ == "NOUN":  # "the mayor, Ann Roe, and the bishop"
        others += [t for a in named for t in children(a) if t.dep_ == "conj"]
    finite, copulas = tensed_of(verb), pack.certainty.copulas
    if subject.lemma_.lower() in pack.speech.shares:
        return whole  # "the number who left"
    were = finite.tag_ == "VBD" and finite.lemma_.lower() in copulas
    many = finite.tag_ == "VBP" or (were and not is_single(finite))
    one = many and subject.tag_ in SINGULAR and subject.dep_ != "csubj"
    return whole if one or any(t.i >= last for t in others) else last


def row_apart(subject: Token, last: int, start: int) -> tuple[tuple[int, int], ...]:
    """Give the names of a row whose first one ends before ``last``, up to the predicate.

    "Ann Roe … | and Ben Crow |, 40, who has long been ill, were found": too long to stand whole.
    """
    others = (t for t in children(subject) if t.dep_ == "conj" and last <= t.i < start)
    named = [t for t in others if t.pos_ == "PROPN"]
    if len(named) != 1 or any(t.dep_ == "conj" for t in children(named[0])):
        return ()
    first = named[0].left_edge.i
    joint = first - 1 if subject.doc[first - 1].dep_ == "cc" else first
    return ((joint, named[0].i + 1),)


def _name_end(subject: Token, last: int, start: int) -> int:
    """The end behind the name of whom a subject describes: "the mayor, Ann Roe, who left, won"."""
    doc = subject.doc
    names = [t for t in children(subject) if t.dep_ == "appos" and t.pos_ == "PROPN"]
    name = names[0] if names and subject.pos_ == "NOUN" else None
    if name is None or doc[last].text != "," or name.left_edge.i != last + 1:
        return last
    plain = name.i - last <= WIDEST and all(t.pos_ == "PROPN" for t in doc[last + 1 : name.i + 1])
    told_of = doc[name.i + 1].text == "," and doc[name.i + 2].tag_ in RELATIVES
    return name.i + 1 if plain and told_of and name.i + 2 < start else last


def _phrase_around(verb: Token, noun: Token) -> Token | None:
    """Give the noun whose phrase a participle ends: "the | tariffs | on timber imposed in May".

    What stands without an article seldom is what the participle tells of, and only the whole
    phrase leaves that open. None where it has one noun.
    """
    bare = noun.pos_ == "NOUN" and not any(t.dep_ in {"det", "poss"} for t in children(noun))
    link = noun.head
    if verb.dep_ != "acl" or noun.i != verb.head.i or not bare or link.dep_ != "prep":
        return None
    if link.head.pos_ in NOMINAL:
        return link.head
    things = (t for t in children(link.head) if t.dep_ == "dobj" and t.right_edge.i == link.i - 1)
    return next(things, None)


def _is_joined(verb: Token, subject: Token, last: int, start: int) -> bool:
    """Whether what stands between a subject and its predicate may stay in the text."""
    if start <= last:
        return True
    if is_having(verb.doc[last:start]):
        return False
    near = start - last <= WIDEST and start <= subject.right_edge.i + 1
    if near and all(t.is_quote or not (t.is_punct or t.dep_ == "cc") for t in verb.doc[last:start]):
        return True  # "those voting | “yes” | were"
    if start - last > WIDEST and not any(
        t.dep_ in SUBJECTS and t.i >= last for t in children(verb) if t.i < verb.i
    ):
        return False
    if subject.i == verb.head.i and verb.dep_ in {"acl", "relcl"}:
        own = own_subject(verb)
        return own is None or own.tag_ not in RELATIVES or not behind_mark(own)
    if verb.left_edge.i > last and subject.head.i != verb.i:
        return False
    between = [t for t in children(verb) if last <= t.i < start]
    plain = bool(between) and all(t.dep_ in BETWEEN for t in between)
    rest = all(t.dep_ in {"relcl", "acl", "appos", "punct"} for t in _tops(verb, last, start))
    return plain or rest


def _is_name_between(doc: Doc, subject: Token, last: int, start: int) -> bool:
    """Whether a name in commas stands between a noun and its verb: "the song, Low Tide, became"."""
    said = doc[last + 1 : start - 1]
    plain = subject.pos_ == "NOUN" and 0 < len(said) <= WIDEST and doc[last].text == ","
    words = [t for t in said if t.is_alpha and t.pos_ not in {"DET", "ADP", "CCONJ"}]
    named = said and said[0].text.istitle() and all(t.text[0].isupper() for t in words)
    return plain and bool(words) and bool(named) and doc[start - 1].text == ","


def _tops(verb: Token, start: int, end: int) -> list[Token]:
    """The topmost tokens of a stretch: those whose head stands outside it."""
    doc = verb.doc
    return [t for t in doc[start:end] if not start <= t.head.i < end]
