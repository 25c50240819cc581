"""Statements that tell of somebody whom only the text before names."""

from __future__ import annotations

import pytest


def test_what_they_said_of_whom_nobody_knows_is_left_out(quotes, reading):
    assert quotes(reading("It will be no red fair in Elm, they said."), direct=False) == []
    (known,) = quotes(
        reading("Ben Crow met clerks.\nThere will be no red fair, he said."), direct=False
    )
    assert known.speaker == "Ben Crow"


def test_he_in_a_statement_about_another_is_told(quotes, reading):
    made = reading(
        "Ann Roe faces a trial in May. Tom Lang said at first she tried to hide the old letters."
    )
    said = quotes(made)[-1]
    assert (said.speaker, said.meant) == ("Tom Lang", ("ann-roe",))
    assert said.text[: said.places[0]].endswith("she")


def test_he_in_a_statement_about_the_speaker_is_not(quotes, reading):
    made = reading("Tom Lang said that he tried to hide the old letters.")
    assert quotes(made)[-1].meant == ()


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("His lawyer, Ann Roe,", "Ann Roe"),
        ("Reed's lawyer, Ann Roe,", "Ann Roe"),
        ("Ann Roe, his lawyer,", "Ann Roe"),
    ],
)
def test_who_is_told_of_by_somebody_of_his_is_no_stranger(quotes, reading, who, speaker):
    told = quotes(
        reading(f"Tom Reed was held in Elm. {who} said he was at home that night."), direct=False
    )
    assert [(q.speaker, q.meant) for q in told] == [(speaker, ("tom-reed",))]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param(
            "Cal Quill lost the race. He will not run again, Tom Reed said.", 0, id="before"
        ),
        pytest.param("Tom Reed lost the race. He will not run again, Reed said.", 1, id="his-own"),
        pytest.param("Cal Quill lost the race. Tom Reed said he would not run.", 1, id="behind"),
        pytest.param(
            "Ann Roe lost the race. He will not run again, Tom Reed said.", 1, id="of-her"
        ),
        pytest.param(
            "A patient was treated in Elm. His pain has gone and he is well again, Tom Reed said.",
            0,
            id="somebody-unnamed",
        ),
        pytest.param(
            "Ministers want to lift pay. It would mean days off would be longer, Ms Roe told us.",
            0,
            id="it-would-mean",
        ),
        pytest.param(
            "Acme said the plan was good, but it would mean that fares rose.", 1, id="it-named"
        ),
    ],
)
def test_who_comes_before_the_name_of_the_speaker_may_be_another(quotes, reading, text, count):
    assert len(quotes(reading(text), direct=False)) == count


def test_a_pronoun_within_a_word_hangs_on_nothing(quotes, reading):
    text = "Ann Roe says she has no regrets about her go-it-alone use of power."
    assert len(quotes(reading(text), direct=False)) == 1


def test_she_of_whom_he_speaks_is_not_who_speaks(quotes, reading):
    text = "Kim Roe spoke to the paper and called Ben Fox a liar. He said she should resign."

    assert quotes(reading(text), direct=False) == []
