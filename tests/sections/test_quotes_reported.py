"""Quotes: which reported clauses are statements, and where their words start and end."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.quotes import QUOTES


def statements(made):
    facts = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
    return [q for q in QUOTES.extract(made, facts) if not q.direct]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Tom Lang may say that the old port will close.", id="may-say"),
        pytest.param("The rival will answer by claiming that the port is sound.", id="will-claim"),
        pytest.param("The biases should not be read as saying that it was bad.", id="not-read-as"),
        pytest.param("It rains in the north if Tom Lang says that the port is dry.", id="if"),
        pytest.param("For that she drew his ire - he called her weak in May.", id="called"),
        pytest.param(
            "It was a letter, which the indictment alleges Tom and Ann had discussed before.",
            id="of-a-relative",
        ),
    ],
)
def test_what_nobody_has_said_yet_or_whole_is_no_statement(reading, text):
    assert statements(reading(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Tom Lang would later say that the old port was dry.", id="would-later"),
        pytest.param("Tom Lang left, saying that the old port was dry.", id="participle"),
        pytest.param("The crew met Tom Lang, who said that the old port was dry.", id="who-said"),
        pytest.param(
            "Tom Lang said that he was appalled that it was so dry.", id="participle-head"
        ),
    ],
)
def test_what_was_said_is_a_statement(reading, text):
    assert [q.speaker for q in statements(reading(text))] == ["Tom Lang"]


def test_a_word_that_links_sentences_is_no_part_of_a_statement(reading):
    (said,) = statements(reading("However, Tom Lang added, any rise in the fees is not likely."))
    assert said.text == "any rise in the fees is not likely"


def test_a_number_that_is_a_part_of_a_name_stays(reading):
    (said,) = statements(reading("Number 10 said the ministers were keen on the old port."))
    assert said.speaker == "Number 10"
