"""Phrases: how far a topic's words go."""

from __future__ import annotations

import pytest

from explainer.sections.agenda.phrases import topics_of


@pytest.mark.parametrize(
    ("text", "head", "titles"),
    [
        ("They discussed fares, fees and quotas.", "fares", ["fares", "fees", "quotas"]),
        ("They discussed the future of the mine at a summit on Monday.", "future",
         ["the future of the mine"]),
        ("They discussed issues including ferry fares.", "issues", ["ferry fares"]),
        ("They discussed the issue.", "issue", []),
        ("The board will take up a companion bill on rents of flats in May.", "bill",
         ["a companion bill on rents of flats"]),
        ("They will ratify that outcome.", "outcome", []),
        ("They will ratify that pay deal.", "deal", ["that pay deal"]),
        ("They will review the decision on 8 July.", "decision", []),
        ("They voted on Tuesday.", "Tuesday", []),
        ("They discussed opening hours.", "hours", ["opening hours"]),
        ("They will also be discussing reforms to rules governing public spending.", "reforms",
         ["reforms to rules governing public spending"]),
        ("They will present the pay claim to the board.", "claim", ["the pay claim"]),
        ("They will discuss the bid of a firm that values it at $8m ($10).", "bid",
         ["the bid of a firm that values it at $8m ($10)"]),
        ("They discussed recognising Elm as the seat of the county despite calls from Norland.",
         "recognising", ["recognising Elm as the seat of the county"]),
        ("They discussed the length of the season.", "length", ["the length of the season"]),
        ("They discussed a pact worth $8 million.", "pact", ["a pact worth $8 million"]),
        ("They discussed measures to curb prices.", "measures", ["measures to curb prices"]),
        ("They discussed a plan to ban phones for anyone under 16.", "plan",
         ["a plan to ban phones for anyone under 16"]),
        ("They will meet to discuss a permanent demarcation of the frontier, access to water from "
         "the Ister river and the return of 38,000 villagers displaced by fighting in August.",
         "demarcation",
         ["a permanent demarcation of the frontier", "access to water from the Ister river",
          "the return of 38,000 villagers displaced by fighting in August"]),
        ("They discussed a package of bills on trade with Norland, Sudria and Estmark.", "package",
         ["a package of bills on trade with Norland, Sudria and Estmark"]),
        ("They held talks on national television.", "television", []),
        ("They discussed television.", "television", ["television"]),
        ("They discussed the creation of a panel of governors, clerks and leaders of the port.",
         "creation", ["the creation of a panel of governors, clerks and leaders of the port"]),
    ],
)  # fmt: skip
def test_the_words_of_topics(reading, text, head, titles):
    made = reading(text)
    token = next(t for t in made.doc if t.text == head)
    assert [span.text for span in topics_of(token, made.pack)] == titles
