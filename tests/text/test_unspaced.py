"""Sentences, captions and pointers between which white space is missing."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.sources import plain_paragraphs
from explainer.text.unspaced import unspaced


def parts(line):
    found = unspaced(plain_paragraphs(line), LANGUAGES["en"].page)
    return [p.text if p.kind == "text" else f"- {p.text}" for p in found]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('"It has stood since 2001." it said.', ['"It has stood since 2001." it said.']),
        (
            "The pier burned.Ada Poe left. She wept.",
            ["The pier burned.", "Ada Poe left. She wept."],
        ),
        (
            "It fell by 2%.But the pier stood.”Poe left.",
            ["It fell by 2%.", "But the pier stood.”", "Poe left."],
        ),
        (
            'Poe said, "We are sad."Roe left. Roe said so."It is late," she said.',
            ['Poe said, "We are sad."', "Roe left. Roe said so.", '"It is late," she said.'],
        ),
        ('"We are sad.""It is late," she said.', ['"We are sad."', '"It is late," she said.']),
        (
            "She left. Men wave in Elm on Monday.(Ada Poe/Acme)The mayor wept.",
            ["She left.", "- Men wave in Elm on Monday.(Ada Poe/Acme)", "The mayor wept."],
        ),
        (
            "Men wave in Elm (AFP)The mayor's aide wept.",
            ["- Men wave in Elm (AFP)", "The mayor's aide wept."],
        ),
        (
            "She left. Poe waves in Elm.(Ada Poe for Acme)The mayor wept by May 8.US men left.",
            [
                *("She left.", "- Poe waves in Elm.(Ada Poe for Acme)"),
                *("The mayor wept by May 8.", "US men left."),
            ],
        ),
        (
            "She left. Poe waves in Elm.(Photo : Ada Poe)The mayor wept.",
            ["She left.", "- Poe waves in Elm.(Photo : Ada Poe)", "The mayor wept."],
        ),
        (
            "She left.CLICK HERE FOR ALL THE NEWSThe mayor wept.",
            ["She left.", "- CLICK HERE FOR ALL THE NEWS", "The mayor wept."],
        ),
        (
            "She left. Men wave in Elm on Monday. (Ada Poe/Acme)The mayor wept.",
            ["She left.", "- Men wave in Elm on Monday. (Ada Poe/Acme)", "The mayor wept."],
        ),
        (
            "MAYOR POE SLAMS 'WEAK' COUNCIL OF ELMMayor Roe wept.",
            ["- MAYOR POE SLAMS 'WEAK' COUNCIL OF ELM", "Mayor Roe wept."],
        ),
        (
            'POE, ROE CLASH OVER 12 MILLS: POLL"It is late," she said.',
            ["- POE, ROE CLASH OVER 12 MILLS: POLL", '"It is late," she said.'],
        ),
    ],
)
def test_a_text_is_parted_where_white_space_is_missing(line, expected):
    assert parts(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "The pier (built in 1901) burned. Write to poe@elm.com or see Elm.com for more.",
        'She said, "It is late." He left. "It is," he said.',
        "The U.S. Navy and the E.U. met at 3.30pm in Elm. NATO AND THE EU met.",
        "The Salt Party (SP)and its rivals met.",
        "WASHINGTON (AP) — NASA said on Monday it would scrap the rocket.",
        "US, UK, EU, FIFA officials met in Elm on Monday.",
        "MADE IN THE USA is a slogan, she said.",
        "ELM (AP) — USAid said it was late.",
        "Ben Roe won.(He lost in 2020.)Ann Roe said so.",
        "Norland signed the pact under Article 12.B of the treaty on Monday.",
        'THE MAYOR SAID THE "PORT" WOULD CLOSE. ANNA MOSS, A TEACHER, WAS GLAD.',
        "The worm Zenda.AU spread… “It is late,” said Ada Poe, who wept.“It is dark…Roe left.”",
        "The vote (in Elm) was 3.5 to 2. “It is late.” He left.",
    ],
)
def test_a_text_with_all_its_white_space_is_one(line):
    assert parts(line) == [line]
