"""Whose dollars an article means by "$5 million"."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


def units(made):
    return [figure.unit for figure in extract(made, Facts()) if figure.value >= 1_000_000]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The mill in Elm cost $5 million.", "USD"),
        ("The Australian mill cost $5 million.\nAustralia lost it.", "dollars"),
        ("The mill cost 5 million dollars.\nCanada and Ontario paid for it.", "dollars"),
        ("Singapore fined the New Zealand bank $5 million.\nNew Zealand agreed.", "dollars"),
        ("The mill in Canada cost $5 million.", "USD"),
        ("The Perth mill cost $5 million.\nKalgoorlie lost it.", "dollars"),
        ("The Ohio mill cost $5 million.\nOhio sold it to Perth, and Perth lost it.", "USD"),
        ("American firms paid $5 million to Canada.\nThe US and Canada agreed.", "USD"),
        ("The mill in Canada cost US$5 million.\nCanada lost it.", "USD"),
        ("Hong Kong paid $US5 million.\nHong Kong lost it.", "USD"),
    ],
)
def test_plain_dollars_are_no_land_s_where_the_article_is_about_another(reading, text, unit):
    assert units(reading(text)) == [unit]


def test_beside_dollars_of_the_united_states_plain_ones_are_the_land_s(reading):
    text = "Canada paid $5 million.\nAlberta got US$3 million.\nThe Canadian mill is old."
    assert units(reading(text)) == ["CAD", "USD"]


def test_beside_dollars_of_the_land_plain_ones_are_the_united_states(reading):
    text = "Australia paid A$5 million.\nThe Australian mill got $3 million."
    assert units(reading(text)) == ["AUD", "USD"]


@pytest.mark.parametrize(
    ("url", "unit"),
    [
        ("https://www.elmpost.com.au/mill", "AUD"),
        ("https://www.elmpost.com/mill", "dollars"),
        ("https://www.elmpost.co.uk/mill", "dollars"),
    ],
)
def test_on_a_page_of_the_land_they_are_the_land_s(reading, url, unit):
    made = reading("The Queensland mill cost $5 million.\nQueensland lost it.")
    article = replace(made.article, url=url)
    assert units(replace(made, article=article)) == [unit]
