"""figures.csv, read back as a table."""

from __future__ import annotations

import csv
import dataclasses
import io

import pytest

from explainer.exports import figures_csv
from explainer.model import Facts
from explainer.sections.figures import FIGURES
from factories import facts, story
from pages.factory import edition


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_figure_is_a_row():
    (row,) = rows(figures_csv.render(story(), edition(address="https://x.example", place="ferry")))
    assert row["text"] == "from 4 to 3 euros"
    assert (row["value"], row["unit"], row["from"], row["to"]) == ("3", "EUR", "4", "3")
    assert (row["status"], row["said_by"], row["low"]) == ("possible", "She", "")
    assert row["source"] == "https://x.example/ferry/sources/#a1-s3"


def test_a_figure_of_the_editors_names_the_address_that_it_is_from():
    (figure,) = facts().of(FIGURES)
    added = dataclasses.replace(figure, evidence=(), added_by="editor", url="https://a.example/b")
    (row,) = rows(figures_csv.render(story(facts().having(FIGURES, [added])), edition()))
    assert row["source"] == "https://a.example/b"


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_a_spreadsheet_takes_no_words_for_a_formula(start):
    figure = dataclasses.replace(facts().of(FIGURES)[0], label=f"{start}cmd()")
    (row,) = rows(figures_csv.render(story(facts().having(FIGURES, [figure])), edition()))
    assert row["label"] == f"'{start}cmd()"


def test_a_value_is_not_taken_for_words():
    figure = dataclasses.replace(facts().of(FIGURES)[0], value=-0.5)
    (row,) = rows(figures_csv.render(story(facts().having(FIGURES, [figure])), edition()))
    assert row["value"] == "-0.5"


def test_a_story_without_figures_has_no_file():
    assert figures_csv.render(story(Facts()), edition()) is None
