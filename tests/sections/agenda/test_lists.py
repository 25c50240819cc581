"""Lists: which lines announce topics, and which lines are their items."""

from __future__ import annotations

import pytest

from explainer.sections.agenda.lists import announces, lists_in


def test_bare_lines_up_to_the_next_sentence_are_items(reading):
    made = reading("Topics on the table:\nFerry fares\nHarbour fees\nThe talks end on Friday.")
    assert list(lists_in(made)) == [(0, (1, 2))]


def test_one_bare_line_is_no_list(reading):
    assert list(lists_in(reading("On the agenda:\nFerry fares\nThe talks end on Friday."))) == []


def test_a_line_at_the_end_of_the_article_may_be_an_item(reading):
    assert list(lists_in(reading("On the agenda:\nFerry fares\nHarbour fees"))) == [(0, (1, 2))]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Topics include:", True),
        ("The bill would:", True),
        ("Ministers will discuss:", True),
        ("The talks will focus on:", True),
        ("The committee will look at:", True),
        ("The union is calling for:", True),
        ("The strikers want:", True),
        ("Voters will be asked to approve:", True),
        ("Two issues were left unresolved: fares and the toll.", True),
        ("The guilds are still divided on two points: fares and the toll.", True),
        ("Three questions remain: fares, the toll and the quay.", True),
        ("One big issue is still outstanding: the date of the vote.", True),
        ("No issues were left unresolved: the guilds shook hands.", False),
        ("The guild has split in two: a bank and a mill.", False),
        ("The summit will tackle fares:", False),
        ("Ann Roe wants:", False),
        ("The strikers back Ann Roe for the post they want:", False),
        ("The talks focused on:", False),
        ("The winners:", False),
        ("She said:", False),
    ],
)
def test_the_line_must_announce_topics(reading, line, told):
    made = reading(line)
    assert announces(made.spans[0], made) is told
