"""Quotes: transcripts and interviews, where a name or a letter stands before what is said."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.attribution import voice_of
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.cast import Cast

LEAD = "The mayor of Elm, Ann Roe, spoke to Tom Fox on Radio Elm about the old mill.\n\n"


def test_a_turn_in_a_transcript_is_of_the_person_whose_name_it_has(said, reading):
    made = reading(
        LEAD + "FOX: Will you sell the mill?\n\n"
        "ROE: We will keep the old mill for the town. I gave my word on “the day of the flood.”\n\n"
        "(CROSSTALK)\n\n"
        "FOX: And if it floods again?\n\n"
        "ROE: Then the clerks will pump it dry, and I will help them.\n\n"
        "The mill shut in 1990."
    )
    assert said(made, direct=True) == [
        (
            "Ann Roe",
            "We will keep the old mill for the town. I gave my word on “the day of the flood.”",
        ),
        ("Ann Roe", "Then the clerks will pump it dry, and I will help them."),
    ]


def test_who_spoke_goes_on_in_a_paragraph_that_says_i(said, reading):
    made = reading(
        LEAD + "FOX: Will you sell the mill?\n\n"
        "ROE: The old mill belongs to the town of Elm.\n\n"
        "My father worked there for years.\n\n"
        "The clerks never liked the old place.\n\n"
        "FOX: Do you miss it?\n\n"
        "ROE: I miss the old wheel every day."
    )
    assert said(made, direct=True)[0] == (
        "Ann Roe",
        "The old mill belongs to the town of Elm. My father worked there for years.",
    )


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param("It was never worth a penny to us.", id="a-pronoun-for-what-was-asked"),
        pytest.param("No, we never will sell the old mill.", id="no"),
        pytest.param("I did. The mill is safe in our hands.", id="too-short"),
    ],
)
def test_an_answer_that_means_nothing_alone_is_no_quotation(said, reading, answer):
    made = reading(
        LEAD + f"FOX: Will you sell the mill?\n\nROE: {answer}\n\n"
        "FOX: Do you miss it?\n\nROE: I miss the old wheel every day."
    )
    assert [text for _, text in said(made, direct=True)] == ["I miss the old wheel every day."]


def test_an_answer_whose_pronoun_stands_for_what_follows_is_one(said, reading):
    made = reading(
        LEAD + "FOX: Will you sell the mill?\n\nROE: It would be wrong to sell the old mill.\n\n"
        "FOX: Do you miss it?\n\nROE: I miss the old wheel every day."
    )
    assert said(made, direct=True)[0] == ("Ann Roe", "It would be wrong to sell the old mill.")


def test_answers_of_an_interview_are_of_the_person_whom_its_lead_names(said, reading):
    made = reading(
        "Ann Roe has run the mill at Elm for years.\n\n"
        "Q: When did you start?\n\nA: I came to the mill as a girl of ten.\n\n"
        "Q: Who taught you?\n\nA: My uncle taught me all the old songs."
    )
    assert said(made, direct=True) == [
        ("Ann Roe", "I came to the mill as a girl of ten."),
        ("Ann Roe", "My uncle taught me all the old songs."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "ROE: Sell the mill.\n\nFOX: Keep the mill.\n\nROE: Win in the town.", id="no-i"
        ),
        pytest.param(
            "Roe: I will sell the mill soon.\n\nFox: I will keep the mill here.", id="no-return"
        ),
        pytest.param(
            "DEAR ROE: I lost my mill.\n\nDEAR FOX: You will find it.\n\nDEAR ROE: I will not.",
            id="who-is-addressed",
        ),
    ],
)
def test_a_list_and_a_letter_are_no_turns(reading, text):
    assert not any(quotation.turn for quotation in scene_of(reading(LEAD + text)).quotations)


def test_names_in_small_letters_are_turns_where_they_come_back(said, reading):
    made = reading(
        LEAD + "Roe: I will keep the old mill.\n\nFox: You may be the last.\n\n"
        "Roe: Then I will be the last of us."
    )
    assert [speaker for speaker, _ in said(made, direct=True)] == ["Ann Roe", "Tom Fox", "Ann Roe"]


def test_a_long_turn_is_quoted_up_to_the_end_of_a_sentence(said, reading):
    long = "I told the clerks that we would keep the mill and the wheel and the pond. " * 5
    made = reading(
        LEAD + f"FOX: Will you sell the mill?\n\nROE: {long}\n\nFOX: Do you?\n\nROE: We may."
    )
    assert [text.count("I told") for _, text in said(made, direct=True)] == [4]


def test_initials_stand_for_who_spoke_before_under_a_whole_name(said, reading):
    made = reading(
        "Ann de Roe spoke to Leila Fox about the old mill.\n\n"
        "Leila Fox: You will sell the mill?\n\nAnn de Roe: I will keep the mill of the town.\n\n"
        "LF: Do you miss it?\n\nAR: I miss the old wheel every day."
    )
    assert [s for s, _ in said(made, direct=True)] == ["Ann de Roe", "Ann de Roe"]


def test_what_somebody_named_said_in_a_turn_is_theirs(reading):
    made = reading(
        LEAD + "FOX: What did you hear?\n\n"
        "ROE: I heard a lot. Mayor Ada Crow said on Monday that 40 clerks would leave the mill.\n\n"
        "FOX: And you?\n\nROE: I think 12 clerks will leave the mill."
    )
    cast = Cast.of(made, ACTORS.extract(made, Facts()))
    told = {t.text: voice_of(t, made, cast) for t in made.doc if t.text in ("40", "12")}
    assert [told[n].words for n in ("40", "12")] == ["Mayor Ada Crow", "Ann Roe"]


ANSWERED = (
    "The mayor of Elm, Ann Roe, spoke to the Courier about the old mill.\n\n"
    "Why did you sell the mill?\n\n"
    "The old mill cost the town of Elm too much. We had to act.\n\n"
    "The clerks say that you never asked them.\n\n"
    "The clerks are wrong, I asked all of them in May.\n\n"
    "Will you rebuild the bridge?\n\n"
    "I hope that we can build it next year.\n\n"
    "The bridge fell in 1990."
)


def test_an_interview_without_labels_has_its_answers_below_what_is_asked(said, reading):
    assert said(reading(ANSWERED), direct=True) == [
        ("Ann Roe", "The old mill cost the town of Elm too much. We had to act."),
        ("Ann Roe", "The clerks are wrong, I asked all of them in May."),
        ("Ann Roe", "I hope that we can build it next year."),
    ]


def test_what_an_article_asks_its_readers_nobody_answers(said, reading):
    text = ANSWERED.replace("We had to act", "It had to go").replace(
        ", I asked all of", ", she asked"
    )
    assert said(reading(text.replace("I hope that we can", "The town will")), direct=True) == []
