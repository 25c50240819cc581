"""Lines of a page that are not the article's text."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.text.furniture import is_furniture


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Poe",
        "By Ada Poe, Ben Roe and Cy Doe",
        "BY ADA POE FOR THE COURIER",
        "Read more: How the bridge was built",
        "Photo: Ben Roe / The Courier",
        "(Reporting by Ada Poe; Editing by Ben Roe)",
        "© 2025 The Courier. All rights reserved.",
        "Advertisement",
    ],
)
def test_bylines_credits_and_pointers_are_furniture(line):
    assert is_furniture(line, LANGUAGES["en"].page)


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the river had fallen.",
        "By a vote of nine to two, the council of Elm approved the bridge",
        "By 2030",
        "By Hook or by Crook was the club's motto, and it won.",
        "Reading more is what the minister asks of pupils.",
        "Photographs of the flood went round the world on Tuesday.",
        "The company keeps the copyright.",
    ],
)
def test_the_article_is_not(line):
    assert not is_furniture(line, LANGUAGES["en"].page)
