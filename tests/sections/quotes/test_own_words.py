"""Quotes: whose the words are where the nearest noun or verb before them is another's."""

from __future__ import annotations

import pytest


@pytest.fixture
def speakers(quotes):
    """Give the speakers of the direct quotations of an article."""
    return lambda made: [q.speaker for q in quotes(made) if q.direct]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Ann Roe gave money to the mill. Of Crow, Lang, who has worked with Ann Roe, said, "
            '"He is plainly the worst clerk we have had."',
            "Lang",
            id="behind-a-preposition",
        ),
        pytest.param(
            "Much of the ire was aimed at Tom Crow, who Ann Roe on Monday called "
            '"a horrible, despicable human being."',
            "Ann Roe",
            id="of-a-relative-clause-cut-in-two",
        ),
        pytest.param(
            "Although former governor Tom Lang lamented her tendency to be late - "
            '"does she have to keep all of us waiting?" - clerks in Elm who watched the debate '
            "said they were fine.",
            "Tom Lang",
            id="between-dashes",
        ),
        pytest.param(
            "Elm Times reporter Ann Roe wrote back to Crow about how odd it was coming from a "
            'candidate who promised mass tea: "Your plan is to spend all we have."',
            "Ann Roe",
            id="relative-clause-before-a-colon",
        ),
        pytest.param(
            'Holding signs calling Crow "Elm\'s Biggest Loser," the protesters chanted "Tom Crow: '
            'bad for the mill and bad for you."',
            "the protesters",
            id="along-with-it",
        ),
        pytest.param(
            'Crow, a top aide said, "is very confident, very confident in the contrast" with Roe.',
            "a top aide",
            id="aside-behind-a-name",
        ),
        pytest.param(
            'Clerks here are tired. They want to "create a mill that works for poor families and '
            'all others," Tom Lang said.',
            "Tom Lang",
            id="what-others-want",
        ),
        pytest.param(
            'Voters agree - Carl Roe: "One of the biggest lessons was a simple one."',
            "Carl Roe",
            id="name-behind-a-dash",
        ),
        pytest.param(
            "If Norland did it — as many believe, but Norland strongly denies — "
            '"why would you not want to raise it?" asked Tom Lang, a partner at a firm.',
            "Tom Lang",
            id="asked-behind",
        ),
        pytest.param(
            'According to Tom Lang, "the Elm mill is far more complex than the bank," presumably '
            "meaning this will be what he looks at.",
            "Tom Lang",
            id="presumably-meaning",
        ),
        pytest.param(
            "Tuesday at Baldwin Wallace University in Harrow, OH, after winning Elm in the "
            'presidential primary, Gov. Tom Lang (R-OH), said, "I am getting ready to rent a '
            'covered wagon."',
            "Tom Lang",
            id="behind-a-place-in-commas",
        ),
        pytest.param(
            'He called on voters. "The rise of war in Elm might bring the end," Will wrote.',
            "Will",
            id="a-name-taken-for-a-modal",
        ),
        pytest.param(
            "In the video, the cleric Dan Poe, who was killed in 2011, is shown lecturing: "
            '"Men of the West, take heed and learn from history."',
            "Dan Poe",
            id="shown-doing-it",
        ),
        pytest.param(
            'Tom Crow left.\n\n"Would it be open to talks about the mill?" Ann Roe pressed.',
            "Ann Roe",
            id="pressed",
        ),
    ],
)
def test_who_speaks_is_not_the_nearest_noun(speakers, reading, text, speaker):
    assert speakers(reading(text)) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Tom Lang said it is unrealistic to think that if the mill shuts, "
            '"the river is going to save us."',
            "Tom Lang",
            id="it-is-wrong-to-think",
        ),
        pytest.param(
            "Mayor Ann Roe also said that she imagined walking with her clerks watching a calm "
            'sea and knowing that "our work here gave all children cleaner air."',
            "Ann Roe",
            id="imagined-by-who-speaks",
        ),
    ],
)
def test_what_is_thought_is_of_who_says_so(quotes, reading, text, speaker):
    assert {q.speaker for q in quotes(reading(text))} == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            'A writer, Ann Roe, imagined Crow was thinking: "My God what have I done to Elm?"',
            id="imagined",
        ),
        pytest.param(
            "Ann Roe and her backers tried to tie Crow to Lang, with one of her ads asking, "
            '"Is Tom Crow fit enough to serve on the Elm court?"',
            id="an-ad-asks",
        ),
    ],
)
def test_what_nobody_or_a_thing_says_is_not_given_to_who_is_told_of(speakers, reading, text):
    assert speakers(reading(text)) == []


def test_behind_another_who_cuts_in_nobody_goes_on(speakers, reading):
    made = reading(
        '"Tell her I promised you a picture," Ann Roe said, and her husband cut in. "Do not '
        'forget me, we were all in the same grade."'
    )

    assert speakers(made) == ["Ann Roe"]


def test_a_comma_left_out_behind_a_role_does_not_part_it_from_the_name(speakers, reading):
    made = reading('Eva Roe, an economist at Elm Insight said the bank "may well weigh all risks".')

    assert speakers(made) == ["Eva Roe"]


def test_the_clause_of_a_relative_clause_opens_with_its_verb(quotes, reading):
    made = reading(
        "Much of the ire was aimed at Tom Crow, who Ann Roe on Monday called "
        '"a horrible, despicable human being."'
    )

    assert [q.clause for q in quotes(made)] == ['called "a horrible, despicable human being."']
