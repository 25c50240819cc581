"""Papers: a phrase that only tells when words came out, and the verb that tells what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.sections.timeline.find import Find
from explainer.sections.timeline.shapes import on_a_day
from explainer.text.syntax.clauses import children, heads_clause

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack


def is_paper(find: Find, pack: LanguagePack) -> bool:
    """Tell whether a phrase only tells when words came out: "a report released on Friday".

    So with figures, pictures and what is published itself: "a photo taken on Friday", "a poll
    conducted last week", "the Halden Times, published on Friday".
    """
    near = find.verb.head.lemma_.lower() in pack.events.shown
    near = near or find.verb.lemma_.lower() in pack.events.surveying
    near = near and any(t.mention.anchor is not None for t in find.times)
    return _is_issued(find, pack) and (near or on_a_day(find.times))  # "a report last month" tells


def _is_issued(find: Find, pack: LanguagePack) -> bool:
    """Whether a phrase only tells that words or pictures came out."""
    verb, words = find.verb, pack.events
    told = either(pack.speech.documents, words.worded, pack.names.findings, words.shown)
    papers = either(told, pack.names.outlets)
    noun, made = verb.head.lemma_.lower(), verb.lemma_.lower()
    row = {made, *(t.lemma_.lower() for t in children(verb) if t.dep_ == "conj")}
    issued = not row.isdisjoint(either(words.issuing, words.surveying))  # "taped and released"
    return verb.dep_ == "acl" and issued and noun in papers and find.status == "happened"


def is_known(find: Find) -> bool:
    """Tell whether such a phrase says which words came out: "a mill report released on Friday"."""
    noun = find.verb.head
    parts = [t for t in children(noun) if t.i < find.verb.i]
    return noun.dep_ in {"attr", "dobj"} and any(
        t.dep_ in {"compound", "prep", "poss"} for t in parts
    )


def told_by(find: Find, pack: LanguagePack) -> Token | None:
    """Give the verb that tells what dated words say: "a report released on Friday showed that …".

    So with what they name: "a poll released on Friday gave Roe a lead". None where the phrase is no
    such words, or stands elsewhere: "according to a report released …".
    """
    noun = find.verb.head
    told = noun.dep_ == "nsubj" and heads_clause(noun.head)
    behind = {t.dep_ for t in children(noun.head) if t.i > noun.head.i} if told else set()
    says = bool(behind & {"ccomp", "dobj"})
    return noun.head if says and _is_issued(find, pack) else None
