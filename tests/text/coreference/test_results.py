"""Results: whose a noun of the books is that names no owner."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.figures import extract
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.results import owner_of_result

ACME, HALDEN = "Acme Corp.", "Halden Inc."
TWO = f" {ACME} earned $4 million in May. {HALDEN} earned $5 million in May."


@pytest.fixture
def owner(reading):
    """The name of the body whose the last such noun of a text is, or None."""

    def find(text, word):
        read = reading(text)
        cast = Cast.of(read, ACTORS.extract(read, Facts()))
        noun = next(t for t in reversed(read.doc) if t.lower_ == word)
        actor = owner_of_result(noun, read, cast)
        return None if actor is None else actor.name

    return find


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        (f"{ACME} posted a profit of $3 million. Revenue rose 15% to $9 million.", "revenue", ACME),
        (f"{ACME} earned $4 million. The company is old. Orders fell 3%.", "orders", ACME),
        (f"{TWO} At {HALDEN}, net income fell 3%.", "income", HALDEN),
        (f"{TWO}\n\nAt {ACME}, profit fell 3%. Revenue rose 4%.", "revenue", ACME),
        (f"{TWO}\n\n{ACME}'s profit fell 3% in the third quarter. Sales rose 4%.", "sales", ACME),
    ],
)
def test_the_body_that_the_sentence_before_is_about(owner, text, word, name):
    assert owner(text, word) == name


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (f"{TWO}\n\nThe mayor spoke. Revenue rose 4%.", "revenue"),
        (f"{TWO}\n\nAnalysts at {HALDEN} spoke. Revenue rose 4%.", "revenue"),
        (f"{TWO}\n\n{ACME} sued {HALDEN}. Revenue rose 4%.", "revenue"),
        (f"{ACME} earned $4 million. Revenue of the town rose 4%.", "revenue"),
        (f"{ACME} earned $4 million. Retail sales rose 4%.", "sales"),
        (f"{ACME} earned $4 million. Revenue rose 4% at Elmair.", "revenue"),
        ("Elm Bank spoke of the economy. Sales fell 3%.", "sales"),
        (f"{ACME} earned $4 million. Shipments to {HALDEN} fell. Revenue rose 4%.", "revenue"),
        (f"{TWO}\n\n{HALDEN}, a rival, closed two mills. Revenue rose 4%.", "revenue"),
    ],
)
def test_nobody_where_it_is_told_or_may_be_anothers(owner, text, word):
    assert owner(text, word) is None


def test_a_figure_that_may_be_of_either_is_none(reading):
    def labels(text):
        read = reading(text)
        found = Facts().having(ACTORS, tuple(ACTORS.extract(read, Facts())))
        return [(figure.label, figure.meant) for figure in extract(read, found)]

    rose = "Revenue rose 4%"
    assert rose not in [label for label, _ in labels(f"{TWO}\n\nRain fell. {rose}.")]
    assert (rose, ("acme-corp",)) in labels(f"{TWO}\n\n{ACME}'s net income fell. {rose}.")
