"""Aims: what those in office set out to do: "A is one of the priorities", "under the plan, B"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.pack import LanguagePack
from explainer.language.tables import either
from explainer.sections.agenda.ahead import AHEAD, is_denied
from explainer.sections.agenda.deeds import deed_words
from explainer.sections.agenda.demands import is_readable
from explainer.sections.agenda.found import Found, found_at, prepositions, under
from explainer.text.status import status_of
from explainer.text.status.bills import has_settled_bill
from explainer.text.syntax.clauses import NOUNS, PLURAL, children
from explainer.text.syntax.parts import has_not
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

WHOLE = frozenset({"ROOT", "conj"})
"""Dependencies of a clause that the article tells itself."""


def prioritised(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'cutting waits will be one of the council's priorities, along with A'."""
    first = next((t for t in children(verb) if t.dep_ == "attr"), None)
    if first is None:
        return
    said = (first, *(n for t in first.rights if (n := under(t))))
    priority = next((t for t in said if t.lemma_.lower() in pack.agenda.priorities), None)
    subject = own_subject(verb) or next((t for t in verb.lefts if t.dep_ == "csubj"), None)
    if priority is None or subject is None or subject.i > verb.i:
        return
    if status_of(verb, pack) not in AHEAD or is_denied(verb, pack):
        return
    public = any(_is_public(t, pack) for t in priority.subtree if t.i != priority.i)
    deeds = (subject, *(t for t in subject.lefts if t.tag_ == "VBG"))  # "tackling waste"
    if public or any(t.lemma_.lower() in pack.agenda.dealing for t in deeds):
        yield from found_at(subject, verb, "on-the-agenda", pack)
        ranked = dict.fromkeys((first, priority, verb))
        for link in (t for one in ranked for t in one.rights if t.dep_ == "prep"):
            for more in prepositions(link, pack.names.with_words):  # "along | with"
                yield from found_at(under(more), verb, "on-the-agenda", pack)


def _is_public(noun: Token, pack: LanguagePack) -> bool:
    """Whether a noun is for a body that decides, its members or its meetings."""
    words = pack.agenda
    return noun.lemma_.lower() in either(words.bodies, words.meetings, words.deciders)


def under_plan(verb: Token, pack: LanguagePack) -> Iterator[Found]:
    """Read 'under the proposal, drivers would pay a fee', in the article's own words."""
    words = pack.agenda
    if verb.dep_ not in WHOLE or verb.tag_ not in ("VB", "VBN") or has_not(verb):
        return
    told = any(t.dep_ == "aux" and t.lower_ in words.proposing for t in verb.lefts)
    subject = own_subject(verb) if told else None
    if subject is None or subject.pos_ not in NOUNS or kind_of(subject, pack) == "person":
        return
    if verb.lemma_.lower() in words.effects:
        return
    links = (t for t in verb.lefts if t.dep_ == "prep" and t.lower_ in words.below)
    papers = (n for t in links if (n := under(t)) is not None)
    plans = words.announcers & words.plans
    named = any(is_proposed(n, pack) or n.lemma_.lower() in plans for n in papers)
    if named and not has_settled_bill(verb.doc, pack):
        for span in deed_words(subject.left_edge.i, verb, pack):
            if is_readable(span, pack) or all(t.tag_ not in ("PRP", "PRP$") for t in span):
                yield Found(span, verb, "bill-would")


def is_proposed(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun is for what is not yet so: a bill, a plan, a draft law."""
    words, lemma = pack.agenda, noun.lemma_.lower()
    draft = lemma in words.laws and any(t.lower_ in words.drafts for t in noun.lefts)
    return lemma in either(words.bills, words.proposals) or draft


def announces_aims(noun: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun in the plural is for what is put on a table: "the proposals include A".

    So for what a body sets out to do: "the council's priorities".
    """
    words, lemma = pack.agenda, noun.lemma_.lower()
    if noun.tag_ not in PLURAL:
        return False
    public = any(_is_public(t, pack) for t in noun.subtree if t.i != noun.i)
    return lemma in words.offers or (lemma in words.priorities and public)


def is_of_aims(sentence: Span, pack: LanguagePack) -> bool:
    """Tell whether a sentence says that aims will be set out: "will outline a set of targets"."""
    words = pack.agenda
    for noun in sentence:
        if noun.tag_ not in PLURAL or noun.lemma_.lower() not in words.aims:
            continue
        part = noun.head.head if noun.head.lower_ in words.of else noun
        verb = part.head
        if part.dep_ == "dobj" and verb.lemma_.lower() in words.unveiling:
            return status_of(verb, pack) in AHEAD
    return False
