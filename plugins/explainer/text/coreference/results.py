"""Results: whose a noun of the books is that names no owner: "Acme's profit fell. Revenue rose 3%".

It is that of the body of which its clause or the sentence before tells, where no other is near.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from explainer.model import Actor, Reading
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.antecedents import antecedent_of
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.meant import described_by
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import NOUN_SUBJECTS, OBJECTS, VERBAL, children
from explainer.text.syntax.features import has_the
from explainer.text.syntax.parts import noun_under, verbs_above
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

CACHE = "explainer.results"
TIED = frozenset({"poss", "compound", "nmod", "appos"})
"""How the name of a body hangs on a noun that is its own."""


def owner_of_result(noun: Token, reading: Reading, cast: Cast) -> Actor | None:
    """Give the body whose a result is that names none; None where it names one, or several may be.

    Only one of which the article tells results elsewhere, too.
    """
    if not _is_bare(noun, reading):
        return None
    owners = _owners(reading, cast)
    found = _near(noun, reading, cast, sole=len(owners) == 1)
    return found if found is not None and found.id in owners else None


def is_ownerless(words: Iterable[Token], reading: Reading, cast: Cast) -> bool:
    """Tell whether a statement has a result of which nobody knows whose it is: "Revenue rose 3%".

    Its sentence names nobody before it.
    """
    if all(actor.kind != "organization" for actor in cast.actors):
        return False  # "retail sales" of a land
    bare = [t for t in words if _is_bare(t, reading)]
    alone = (t for t in bare if all(cast.at(w) is None for w in t.doc[t.sent.start : t.i]))
    return any(owner_of_result(t, reading, cast) is None for t in alone)


def has_several_owners(reading: Reading, cast: Cast) -> bool:
    """Tell whether an article tells results of two bodies, so that one without is of either."""
    return len(_owners(reading, cast)) > 1


def _is_bare(noun: Token, reading: Reading) -> bool:
    """Whether a noun is a result that rose, fell or stood somewhere, and names no owner."""
    pack = reading.pack
    if noun.lower_ not in pack.names.results or noun.dep_ not in NOUN_SUBJECTS:
        return False
    moving = pack.amounts.reaching | pack.amounts.copulas | pack.amounts.change_verbs
    if noun.head.lemma_.lower() not in moving or scene_of(reading).inside[noun.i] >= 0:
        return False
    before = noun.doc[noun.left_edge.i : noun.i]
    plain = all(t.is_punct or t.lower_ in pack.names.result_words for t in before)
    behind = noun.doc[noun.i : noun.sent.end]
    named = (t for t in behind if t.dep_ == "pobj" and t.pos_ == "PROPN")
    if any(kind_of(t, pack) not in TIMES | {"place"} for t in named):
        return False  # "revenue rose by 3% at Acme"
    return plain and not any(_may_own(t, reading) for t in noun.rights)


def _may_own(part: Token, reading: Reading) -> bool:
    """Whether words behind a result may tell whose it is: "at the mill", not "in the quarter"."""
    thing = noun_under(part)
    if part.dep_ != "prep" or thing is None:
        return part.dep_ not in ("punct", "advmod")
    words = reading.pack.amounts
    rate = part.lower_ in words.rates  # "profit per passenger"
    time = kind_of(thing, reading.pack) in TIMES or thing.lemma_.lower() in words.stretches
    return not (rate or time)


def _near(noun: Token, reading: Reading, cast: Cast, *, sole: bool) -> Actor | None:
    """The body of which the clauses around a result tell, else the sentence before it does.

    Where the article tells the results of others, too, that tells a result and names no other.
    """
    here = _bodies(noun.doc[noun.sent.start : noun.i], cast)
    if here:
        told = {a.id: a for verb in verbs_above(noun) for a in _told_of(verb, reading, cast)}
        return _only(told if len(here) == 1 else {})
    index, sentences = reading.index(noun), reading.article.sentences
    if index == 0 or sentences[index - 1].paragraph == 0:
        return None
    before = reading.spans[index - 1]
    about = {a.id: a for a in _told_of(before.root, reading, cast)}
    if sole:
        return _only(about or _firm(own_subject(before.root), reading, cast))
    words = reading.pack.names
    books = any(t.lower_ in words.results or t.lemma_.lower() in words.earning for t in before)
    return _only(about) if books and _bodies(before, cast).keys() <= about.keys() else None


def _firm(subject: Token | None, reading: Reading, cast: Cast) -> dict[str, Actor]:
    """The only body of which results are told, for "the firm", whatever stands between."""
    firm = subject is not None and has_the(subject)
    firm = firm and subject is not None and subject.lower_ in reading.pack.speech.firms
    owners = _owners(reading, cast)
    return {a.id: a for a in cast.actors if a.id in owners} if firm else {}


def _only(found: dict[str, Actor]) -> Actor | None:
    return next(iter(found.values())) if len(found) == 1 else None


def _bodies(words: Span, cast: Cast) -> dict[str, Actor]:
    """The bodies that words name or stand for, by id."""
    found = (cast.at(t) for t in words)
    return {a.id: a for a in found if a is not None and a.kind == "organization"}


def _told_of(verb: Token, reading: Reading, cast: Cast) -> Iterator[Actor]:
    """The bodies of which a clause tells: "Acme", "Acme's profit", "profit at Acme".

    Not what only people of theirs do: "analysts at Elm Bank said".
    """
    subject = own_subject(verb)
    if subject is None:
        return
    yield from _named_by(subject, reading, cast)
    if subject.lower_ in reading.pack.names.results:
        fronted = (t for t in children(verb) if t.i < subject.i)  # "At Acme, profit fell"
        for thing in _had_by((*subject.rights, *fronted), reading):
            yield from _named_by(thing, reading, cast)


def _named_by(noun: Token, reading: Reading, cast: Cast) -> Iterator[Actor]:
    """The body that a noun is or stands for, or the one whose it is."""
    parts = [noun]
    if not is_person(noun, reading.pack):
        parts += [t for t in noun.children if t.dep_ in TIED]
    for part in parts:
        actor = cast.at(part) or described_by(part, reading, cast)
        if actor is None and part.pos_ == "PRON" and (for_ := antecedent_of(part, reading, cast)):
            actor = cast.at(for_)
        if actor is not None and actor.kind == "organization":
            yield actor


def _owners(reading: Reading, cast: Cast) -> frozenset[str]:
    """The ids of the bodies of which the article tells results, made once for the same actors."""
    kept = reading.doc.user_data.get(CACHE)
    if kept is None or kept[0] is not cast:
        results = reading.pack.names.results
        words = (t for t in reading.doc if t.pos_ in VERBAL or t.lower_ in results)
        found = frozenset(a.id for t in words for a in _owns(t, reading, cast))
        kept = reading.doc.user_data[CACHE] = (cast, found)
    owners: frozenset[str] = kept[1]
    return owners


def _owns(word: Token, reading: Reading, cast: Cast) -> Iterator[Actor]:
    """The bodies whose result a noun is, or that a verb says have earned something."""
    pack = reading.pack
    if word.pos_ in VERBAL and word.lemma_.lower() in pack.names.earning:
        yield from _told_of(word, reading, cast)
    if word.lower_ not in pack.names.results:
        return
    yield from _named_by(word, reading, cast)
    for thing in _had_by(word.rights, reading):
        yield from (a for a in (cast.at(thing),) if a is not None and a.kind == "organization")
    if word.dep_ in OBJECTS and word.head.lemma_.lower() in pack.names.booking:
        yield from _told_of(word.head, reading, cast)


def _had_by(parts: Iterable[Token], reading: Reading) -> Iterator[Token]:
    """Whose a result is by a phrase beside it: "profit at Acme", not "sales to Acme"."""
    links = reading.pack.amounts.part_of | reading.pack.names.at_words
    for link in (t for t in parts if t.dep_ == "prep" and t.lower_ in links):
        if (thing := noun_under(link)) is not None:
            yield thing
