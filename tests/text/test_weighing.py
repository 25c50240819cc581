"""Weighing: what one mention of a name tells."""

from __future__ import annotations

import pytest

from explainer.text.draft import Draft
from explainer.text.signs import Signs
from explainer.text.tokens import Tokens
from explainer.text.weighing import weigh


@pytest.fixture
def signs(reading):
    """The signs of the one mention of "Zenda" in a text."""

    def find(text):
        made = reading(text)
        tokens = Tokens.of(made.doc, made.pack.labels)
        at = tokens.low.index("zenda")
        found = Signs(parts=("zenda",))
        draft = Draft(start=at, end=at + 1, label="", opens=made.doc[at].is_sent_start)
        weigh(found, made, tokens, draft, made.pack.names)
        return found

    return find


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("They asked the mayor Zenda for help.", "role"),
        ("They sued the oil giant Zenda in May.", "unit"),
        ("They met in Zenda in May.", "located"),
        ("They closed the city of Zenda in May.", "settled"),
        ("They met Zenda, a former teacher, in May.", "role"),
        ("They sang at the Zenda ceremony in May.", "honoured"),
        ("They bought Zenda, which grew.", "neuter"),
        ("They saw Zenda, 24, there.", "role"),
        ("They joined ZENDA in May.", "acronym"),
        ("According to Zenda it fell.", "says"),
        ("They asked a spokesman at analyst Zenda.", "members"),
    ],
    ids=[
        *("role before", "oil giant", "in", "city of", "role behind", "ceremony", "which", "age"),
        *("capitals", "according to", "at"),
    ],
)
def test_a_mention_tells(signs, text, sign):
    assert getattr(signs(text), sign)


def test_a_mention_beside_plain_words_tells_little(signs):
    found = signs("They saw Zenda there.")
    assert found.mentions == 1
    assert found.role + found.titled + found.unit + found.located == 0


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Rival Zenda's was also lower.", "ending"),
        ("Zenda is unhappy with his pay.", "role"),
    ],
    ids=["shop", "his"],
)
def test_more_signs(signs, text, sign):
    assert getattr(signs(text), sign)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Zenda's old shop was lower.", "ending"),
        ("Zenda stripped him of his rank.", "role"),
        ("Zenda said the chief had lost his pay.", "role"),
    ],
    ids=["owned", "another pronoun", "a noun between"],
)
def test_what_is_no_sign(signs, text, sign):
    assert not getattr(signs(text), sign)


@pytest.mark.parametrize(("label", "unit"), [("organization", 1), ("person", 0)])
def test_an_investor_is_a_body_where_the_model_says_so(reading, label, unit):
    made = reading("They got it from investor Zenda in May.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    found = Signs(parts=("zenda",))
    weigh(found, made, tokens, Draft(start=5, end=6, label=label), made.pack.names)
    assert found.unit == unit


@pytest.mark.parametrize(
    ("text", "settled"),
    [("They sold the port of Zenda’s game.", 0), ("They closed the port of Zenda.", 1)],
    ids=["owner", "town"],
)
def test_the_port_of_an_owner_is_no_town(reading, text, settled):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    found = Signs(parts=("zenda",))
    at = tokens.low.index("zenda")
    draft = Draft(start=at, end=at + 1, label="organization")
    weigh(found, made, tokens, draft, made.pack.names)
    assert found.settled == settled
