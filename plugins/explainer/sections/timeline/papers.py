"""Papers: a phrase that only tells when words came out, and the verb that tells what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    verb, words = find.verb, pack.events
    papers = pack.speech.documents | words.worded | pack.names.findings | words.shown
    papers |= pack.names.outlets
    noun, made = verb.head.lemma_.lower(), verb.lemma_.lower()
    row = {made, *(t.lemma_.lower() for t in children(verb) if t.dep_ == "conj")}
    issued = not row.isdisjoint(words.issuing | words.surveying)  # "taped and released"
    out = verb.dep_ == "acl" and issued and noun in papers
    near = noun in words.shown or made in words.surveying  # of a report last month tells something
    near = near and any(t.mention.anchor is not None for t in find.times)
    return out and find.status == "happened" and (near or on_a_day(find.times))


def is_known(find: Find) -> bool:
    """Tell whether such a phrase says which words came out: "a mill report released on Friday"."""
    noun = find.verb.head
    parts = [t for t in children(noun) if t.i < find.verb.i]
    return noun.dep_ in {"attr", "dobj"} and any(
        t.dep_ in {"compound", "prep", "poss"} for t in parts
    )


def told_by(find: Find, pack: LanguagePack) -> Token | None:
    """Give the verb that tells what dated words say: "a report released on Friday showed that …".

    None where the phrase is no such words, or stands elsewhere: "according to a report released …".
    """
    noun = find.verb.head
    told = noun.dep_ == "nsubj" and heads_clause(noun.head)
    says = told and any(t.dep_ == "ccomp" for t in children(noun.head))
    return noun.head if says and is_paper(find, pack) else None
