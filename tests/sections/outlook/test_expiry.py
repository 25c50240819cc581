"""What was over when its article came out is no prospect."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.outlook import extract


@pytest.mark.parametrize(
    "sentence",
    [
        "Mara Quill told Ben Crow in 2003 that the guild would sell the mill.",
        "“We are going to tax the boats,” Mara Quill said in February 2024.",
        "Mara Quill knew in 1998 that the sale would delay the fair.",
        "In 2003, Mara Quill lifted a ban on fairs and vowed to mend the mill.",
        "In 2001 clerks were told they would have to pay the tax again.",
        "A note hints at how much more salt the guild may be able to sell.",
        "A hint of how much more salt the guild may be able to sell could be found in a note.",
        "A plan was dropped in 2021 after a lawyer warned that it could cost the guild $40.",
        "Back in 1998, Mara Quill thought about a sale and said that she would shut the mill.",
    ],
    ids=[
        "told-long-ago",
        "said-long-ago",
        "known-long-ago",
        "vowed-long-ago",
        "were-told",
        "how-much",
        "of-how-much",
        "after-it-was-said-long-ago",
        "in-a-row",
    ],
)
def test_what_was_foretold_long_ago_or_is_asked_is_no_prospect(reading, sentence):
    assert [p.text for p in extract(reading(sentence), Facts())] == []


def test_what_was_foretold_lately_or_for_a_year_to_come_is_one(reading):
    sentences = (
        "Mara Quill said on Monday that the guild would sell the mill.",
        "On Monday clerks were told they would have to pay the tax again.",
        "Mara Quill told the clerks in 2003 that the guild would sell the mill by 2030.",
        "Mara Quill, miller of Elm since 2003, said she will not sell the mill.",
    )
    assert all(len(extract(reading(sentence), Facts())) == 1 for sentence in sentences)


def test_what_was_planned_for_a_day_that_is_over_is_no_prospect(reading):
    text = "Clerks heard that the gang planned to rob the old mill of salt on 2 June."
    assert [p.text for p in extract(reading(text), Facts())] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Mara Quill remembers thinking that if she slipped she would have to emigrate.",
        "Mara Quill recalled that she thought the guild would fold.",
    ],
)
def test_what_somebody_remembers_having_thought_is_no_prospect(reading, sentence):
    assert [p.text for p in extract(reading(sentence), Facts())] == []


@pytest.mark.parametrize(
    ("over", "ahead"),
    [
        (
            "The new ferry was widely expected to sail with the next fleet.",
            "The new ferry is widely expected to sail with the next fleet.",
        ),
        (
            "It was widely believed that the guild would sell the mill.",
            "It is widely believed that the guild will sell the mill.",
        ),
        (
            "Ben Crow told the court that he warned Mara Quill that the dam could burst.",
            "Ben Crow warned Mara Quill that the dam could burst.",
        ),
    ],
    ids=["expected", "believed", "told-that-he-warned"],
)
def test_what_was_thought_before_or_is_told_again_is_over(reading, over, ahead):
    assert [p.text for p in extract(reading(over), Facts())] == []
    assert len([*extract(reading(ahead), Facts())]) == 1
