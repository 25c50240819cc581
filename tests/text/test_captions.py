"""Captions: what is run into the sentence behind it without a stop."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.sources import plain_paragraphs
from explainer.text.captions import caption_end
from explainer.text.furniture import marked


def parts(*lines):
    made = plain_paragraphs("\n".join(lines))
    found = marked(made, LANGUAGES["en"].page)
    return [(p.text, p.kind == "furniture") for p in found]


@pytest.mark.parametrize(
    ("caption", "own"),
    [
        ("Ann Roe has won in Elm three times", "Mayor Ann Roe will stand again."),
        ("Ann Roe won a race in Elm in 2019", "Former Halden champion Ann Roe said she was sad."),
        ("Ann Roe of Elm is rowing in her third Regatta", "Ann Roe said she may stop."),
        ("Ann Roe and Ben Poe lost the vote in 2019", "Ann Roe and Ben Poe fought on in Elm."),
        ("Ann Roe led the poll in the north", "In the north of Elm, mayor Ann Roe was chosen."),
        ("This video can not be played Roe wins in Elm", "Ann Roe beat Ben Poe in Elm."),
        ("This video can not be played Roe wins for Elm", "Roe Ann Lee beat Ben Poe in Elm."),
        ("This video can not be played Roe wins the vote", "Ann Roe beat Ben Poe in Elm."),
        ("Media playback is not supported on this device", "The mill burned."),
        ("This video can not be played", "Roe Roe won the vote."),
        ("This video can not be played", "Roe Wins Roe won the vote."),
        ("Ann Roe there", "Ann Roe said she won."),
        ("Seats have been set up along the Elm for the fair", "The fair opens on Friday."),
        ("The mill is in the Lowgate part of Salt City", "The fire broke out as clerks slept."),
        ("Acme sells nine old boats in Elm this week", "A clerk at Acme has received a letter."),
        ("Goods Hot Salt Hope & Dread List Late Goods News Hot Salt", "Four clerks of Elm left."),
    ],
)
def test_a_caption_without_a_stop_ends_where_its_subject_opens_the_sentence(caption, own):
    assert parts(f"{caption} {own}") == [(caption, True), (own, False)]


@pytest.mark.parametrize(
    ("crosshead", "own"),
    [
        ("Cost of repairs", "The mayor said that it was high."),
        ("Roe’s fate", "It comes amid reports that she left."),
    ],
)
def test_a_crosshead_ends_where_a_small_word_opens_the_sentence(crosshead, own):
    assert parts(f"{crosshead} {own}") == [(crosshead, True), (own, False)]


@pytest.mark.parametrize(
    "line",
    [
        "Trade paper The Elm Courier reported it.",
        "Runner He Jie won in Elm.",
        "In The Courier she wrote of it.",
        "Clerks said It was late.",
        "Roe beat two clubs of the serie A champions in Elm.",
        "Two other serie A sides lost in Elm.",
        "Clerks told of four new hepatitis A cases in Elm.",
    ],
)
def test_what_opens_with_a_capital_inside_a_sentence_is_part_of_it(line):
    assert caption_end(line, LANGUAGES["en"].page) == 0
