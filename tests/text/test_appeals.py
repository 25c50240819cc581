"""What a page says to its readers, told from what an article says."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.sources import plain_paragraphs
from explainer.text.appeals import authors_at, is_appeal
from explainer.text.furniture import marked
from pace import is_linear

PAGE = LANGUAGES["en"].page
WORDS = PAGE.appeals
PROSE = (
    "The council of Elm voted on Tuesday to close its library.",
    "The mayor, Ada Roe, said the roof was no longer safe.",
    "The library holds 40,000 books.",
    "A final vote is due on 3 March.",
)


def kinds(*lines):
    """The kind of each paragraph of an article."""
    return [p.kind for p in marked(plain_paragraphs("\n\n".join(lines)), PAGE)]


@pytest.mark.parametrize(
    "line",
    [
        "Support independent journalism. Become a member today.",
        "Please help us keep this news free: donate now.",
        "Do you use the library? Email elm@courier.example",
        "What do you think? Let us know in the comments below.",
        "Contact Ada Poe at 555-010-0102.",
        "You can follow her @adapoe.",
        "Download our app for alerts.",
        "Read the full report here.",
        "The tales of Elm, delivered to your inbox",
        "We use cookies to know what you read.",
        "This material may not be published, broadcast, rewritten or redistributed.",
        "Comments (24)",
        "Most read",
        "###",
        "Sources: Elm Council, Courier research",
        "Opinion | Why the library matters",
        "Ada Poe, Courier staff writer",
        "Last updated 20 January 2026 at 10:14 GMT",
        "Updated on: May 3, 2021 / 10:07 AM / Elm News",
        "PUBLISHED: May 3, 2021 at 8:59 pm | UPDATED: May 4, 2021 at 10:16 pm",
        "May 3, 2021 / 1:07 AM / Elm Evening News",
        "Associated Press May 3, 2021, 9:02 AM",
        "on May 3, 2021, 6:21 AM EST",
        "3 May 2021, 19:09",
        "4 min read",
        "11:20",
        "10:14 GMT - Schools closed",
        "—PTI",
        "(With inputs from AFP)",
    ],
)
def test_a_line_that_speaks_to_readers_is_told(line):
    assert is_appeal(line, WORDS)


@pytest.mark.parametrize(
    "line",
    [
        "Support for independent journalism has fallen.",
        "Share prices of the app fell.",
        "Contact with the newsroom was lost on Monday.",
        '"Sign up today," she told members.',
        "Join us, she said, and the podcast will grow.",
        "Can you tell us more about the app?",
        "Comments by the mayor angered residents.",
        "Source of the money was a loan.",
        "May 3, 2021",
        "Elm Town, May 3, 2021 10:30 am",
        "The mill closed at 10:30 a.m. on May 3, 2021",
        "12:47pm: The port of Elm is shut.",
        "The report was published on 20 January 2026.",
        "Updated plans were shown in May.",
        "The Associated Press reported the vote first.",
        "Get 400-450 votes, and the podcast is yours, he thought.",
    ],
)
def test_what_tells_of_others_is_not(line):
    assert not is_appeal(line, WORDS)


def test_a_long_paragraph_is_of_the_article():
    line = "Read the full report here. " + "The mayor said that the roof of the library leaks. " * 6
    assert not is_appeal(line.strip(), WORDS)


@pytest.mark.parametrize("piece", ["a", "A", "A.", "1 ", "’", "-", "Aa ", "@", ":"])
def test_any_line_takes_linear_time(piece):
    def ask(times):
        line = "Ada Poe, " + piece * times
        return is_appeal(line, WORDS), list(authors_at([*PROSE, line], WORDS))

    assert is_linear(ask, 4_000, 16_000)


def test_who_wrote_a_text_is_told_at_its_foot_and_not_in_it():
    about = "Cy Doe is a freelance writer in Elm."
    assert kinds(*PROSE, about, "Cy Doe covers Elm for the Courier.")[-2:] == ["furniture"] * 2
    assert kinds(about, *PROSE)[0] == "text"
    assert kinds("Police held Cy Doe on Monday.", *PROSE, about)[-1] == "text"
    assert list(authors_at([*PROSE, "As Cy Doe writes, the roof leaks."], WORDS)) == []
    assert list(authors_at(["Ada Poe is a clerk."], WORDS)) == []


def test_a_few_words_without_a_stop_are_no_standfirst_and_no_last_sentence():
    assert kinds("Cy Doe", *PROSE, "Elm Courier") == ["furniture", *["text"] * 4, "furniture"]
    standfirst = "A library that nobody wanted to lose will close"
    assert kinds(standfirst, *PROSE) == ["text"] * 5
