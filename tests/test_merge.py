"""Merging the facts of a story's articles."""

from __future__ import annotations

import dataclasses

from explainer.merge import merge
from explainer.model import Actor, Facts
from explainer.sections.actors import ACTORS
from explainer.sections.quotes import QUOTES
from explainer.sections.quotes.quote import Quote
from explainer.sections.unknowns import UNKNOWNS, Unknown
from factories import article, evidence, facts

SECOND = article(("Ada Poe spoke.", "It is unclear who would pay for it."), name="a2")


def person(name: str, source=None, **changes) -> Actor:
    made = Actor(
        id=name.lower().replace(" ", "-"),
        evidence=(evidence("Poe", source),),
        name=name,
        kind="person",
    )
    return dataclasses.replace(made, **changes)


def test_one_article_keeps_its_facts():
    assert set(dict(merge([(article(), facts())]).lists)) == set(dict(facts().lists))
    merged = merge([(article(), facts())])
    assert merged.of(ACTORS) == facts().of(ACTORS)


def test_the_same_fact_of_two_articles_is_one_with_both_receipts():
    first = facts().having(ACTORS, [person("Ada Poe")])
    second = Facts().having(ACTORS, [person("Ada Poe", SECOND)])
    (poe,) = merge([(article(), first), (SECOND, second)]).of(ACTORS)
    assert [e.sentence for e in poe.evidence] == ["a1-s2", "a2-s1"]


def test_equal_ids_of_different_facts_are_numbered_in_order():
    words = ("it is unclear", "who would pay for it")
    unknowns = [Unknown(id="x", text=w, evidence=(evidence(w),)) for w in words]
    merged = merge([(article(), Facts().having(UNKNOWNS, unknowns))])
    assert [u.id for u in merged.of(UNKNOWNS)] == ["x", "x-2"]


def test_references_follow_a_joined_actor_and_drop_one_that_is_gone():
    quote = facts().of(QUOTES)[0]
    gone = dataclasses.replace(quote, id="q2", text="other", actor="nobody")
    made = facts().having(QUOTES, [quote, gone])
    merged = merge([(article(), made)])
    assert [q.actor for q in merged.of(QUOTES)] == ["ada-poe", None]


def test_merging_a_merged_story_changes_nothing():
    merged = merge([(article(), facts())])
    assert merge([(article(), merged)]) == merged


def test_a_quote_of_two_articles_counts_its_evidence_once():
    quote: Quote = facts().of(QUOTES)[0]
    merged = merge([(article(), facts()), (article(), facts())])
    assert merged.of(QUOTES)[0].evidence == quote.evidence
