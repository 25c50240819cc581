"""Quotes: a noun tells whose answer quoted words are, and who goes on in a sentence with others."""

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
            '"We will not be moved by this," was Ann Roe\'s response.', "Ann Roe", id="was"
        ),
        pytest.param(
            '"We will not be moved by this," was the Elm mayor\'s verdict in an email.',
            "the Elm mayor",
            id="of-whom-no-name-tells",
        ),
        pytest.param(
            '"We will not be moved by this," was how Ann Roe put it.', "Ann Roe", id="how"
        ),
        pytest.param(
            '"We will not be moved by this," came the reply from Dan Poe.', "Dan Poe", id="came"
        ),
        pytest.param(
            'Ann Roe\'s answer was that "we will not be moved by this at all."',
            "Ann Roe",
            id="was-that",
        ),
        pytest.param(
            'Ann Roe\'s response was blunt: "We will not be moved by this."', "Ann Roe", id="blunt"
        ),
        pytest.param(
            "Ann Roe's advice to her clerks (told to me often) was, \"It is not done until it is "
            'done."',
            "Ann Roe",
            id="behind-a-bracket",
        ),
        pytest.param('Dan Poe\'s answer: "We will not be moved by this."', "Dan Poe", id="no-verb"),
        pytest.param(
            "Dan Poe's stock answer then — “we will be fine whatever comes this year” — is likely "
            "to be heard again.",
            "Dan Poe",
            id="dashes",
        ),
        pytest.param(
            "The fair was held in Elm because, in Dan Poe's words, \"they are the most lively "
            'people of the coast."',
            "Dan Poe",
            id="in-his-words",
        ),
        pytest.param(
            'Dan Poe said, and I quote, "We love the poorly paid clerks." It was wrong.',
            "Dan Poe",
            id="and-i-quote",
        ),
        pytest.param(
            'Not all mills are the same. From the report: "In general, mills at the river fare '
            'better than others."',
            "the report",
            id="from-a-paper",
        ),
        pytest.param(
            "Dan Poe spoke on the radio on Monday. It was late.\n\nStated Poe:\n\n"
            '"I think that the stakes are so high that we must watch it."\n\nThe crowd wept.',
            "Dan Poe",
            id="paragraph-of-its-own",
        ),
        pytest.param(
            '"If you are listening, I hope you are able to find the boats." Dan Poe said.',
            "Dan Poe",
            id="full-stop-for-a-comma",
        ),
        pytest.param(
            '"You base your statements on photos of the sun" tweeted Dan Poe, the nephew of the '
            "late king, on Thursday.",
            "Dan Poe",
            id="no-comma",
        ),
        pytest.param(
            '"We have had more lively fairs than this one," clerk Dan Poe, wearing a cap and '
            '"Elm" pins, said quietly.',
            "Dan Poe",
            id="a-term-in-an-aside",
        ),
        pytest.param(
            'The two were upset. "You seem to have picked a new rule out of thin air," the two '
            "write.",
            "the two",
            id="verb-taken-for-a-noun",
        ),
        pytest.param(
            "Elm Bank issued a statement on Monday.\n\n"
            '"On behalf of everyone at the bank, we want to offer a deep apology."\n\nRain fell.',
            "Elm Bank",
            id="issued-a-statement",
        ),
    ],
)
def test_a_noun_or_a_loose_verb_tells_who_speaks(speakers, reading, text, speaker):
    assert speakers(reading(text)) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            '"We will all wake up one day and speak Norse," is one common saying here.', id="saying"
        ),
        pytest.param('Our answer was, "We will not be moved by this."', id="ours"),
        pytest.param(
            'Ann Roe\'s answer was not "we will never be moved by this."', id="what-it-was-not"
        ),
        pytest.param('"The Long Way Down to Elm" was Ann Roe\'s first book.', id="a-work"),
    ],
)
def test_what_is_no_known_persons_answer_has_no_speaker(speakers, reading, text):
    assert speakers(reading(text)) == []


@pytest.mark.parametrize(
    ("text", "more"),
    [
        pytest.param(
            '"We are hungry for talks," Ann Roe said in Elm. "What are we going to do? That is the '
            'fight we are taking" to the rest of the land.',
            "That is the fight we are taking",
            id="an-end-that-is-not-quoted",
        ),
        pytest.param(
            '"We do not think it is do or die," Ann Roe said in Elm. But "the bid is helped by '
            'every clerk in the land. It is."',
            "the bid is helped by every clerk",
            id="behind-but",
        ),
    ],
)
def test_who_spoke_goes_on_in_a_sentence_with_other_words(quotes, reading, text, more):
    made = quotes(reading(text))

    assert {q.speaker for q in made} == {"Ann Roe"}
    assert more in " ".join(q.text for q in made)


def test_both_parts_before_who_speaks_are_his(speakers, reading):
    made = reading(
        'Mills are "the ultimate crisis of our days" and "keep all our children small," Ann Roe, '
        "the former mayor, told the crowd."
    )

    assert set(speakers(made)) == {"Ann Roe"}
