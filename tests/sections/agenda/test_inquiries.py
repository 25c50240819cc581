"""Inquiries: what one that has been ordered is to look into."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.agenda import extract


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The minister has ordered an inquiry into the failure of two sirens.",
         ["the failure of two sirens"]),
        ("The school board will hire a firm to review how the exam was marked.",
         ["how the exam was marked"]),
        ("The government has appointed a retired judge to examine the sale of the port.",
         ["the sale of the port"]),
        ("An inquiry into the sale of the port has been opened.", ["the sale of the port"]),
        ("The ethics committee has opened an investigation into payments to clerks.",
         ["payments to clerks"]),
        ("The council announced a review of its pools.", []),
        ("The port authority will begin an investigation into the cause of the crash.", []),
        ("An investigation into the cause of the crash has been launched.", []),
        ("The ministry has launched a probe into the fire at the mill.", []),
        ("Police have launched an investigation into the death of a man in Elm.", []),
        ("The council ordered an inquiry into the sale of the port in 2004.", []),
        ("The council had ordered an inquiry into the sale of the port.", []),
        ("The council ordered an inquiry into the sale of the port, which found no fault.", []),
        ("The mayor said the council launched an inquiry into the sale of the port.", []),
        ("It's time a judge be appointed to examine the sale of the port.", []),
        ("An inquiry will look at the failure.", []),
        ("The council hired a clown to amuse the crowd.", []),
    ],
)  # fmt: skip
def test_what_an_inquiry_is_to_look_into(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Crews had hoped for a night allowance, which was left to a committee.",
         ["a night allowance"]),
        ("Ann Roe left her house to a committee.", []),
        ("The sale of the mill was handed to a clerk.", []),
    ],
)  # fmt: skip
def test_what_is_left_to_a_committee(reading, text, titles):
    assert [topic.title for topic in extract(reading(text), Facts())] == titles
