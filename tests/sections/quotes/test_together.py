"""Quotes: who speak together, and who only passes on or is told to have said something."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Ann Roe, Ben Fox and Tom Lang said the mill would close.",
            "Ann Roe, Ben Fox and Tom Lang",
            id="three-people",
        ),
        pytest.param(
            "The Salt Guild, the Elm Bank and the Harrow Society said in a joint statement: "
            '"It is vital that the voters of the town are heard."',
            "The Salt Guild, the Elm Bank and the Harrow Society",
            id="three-bodies",
        ),
        pytest.param(
            "After beating Ann Roe, Ben Fox and Tom Lang said the mill would close.",
            "Ben Fox and Tom Lang",
            id="not-whom-they-beat",
        ),
        pytest.param(
            "Ben Fox, who met Ann Roe, Jim Crow and Tom Lang, said the mill would close.",
            "Ben Fox",
            id="not-whom-he-met",
        ),
    ],
)
def test_a_row_of_names_speaks_together(quotes, reading, text, speaker):
    assert [q.speaker for q in quotes(reading(text))] == [speaker]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            'Tom Lang responded, telling reporters, "The council has no power to stop the vote in '
            'this town," Halden News reports.',
            ["Tom Lang"],
            id="a-paper-behind-who-spoke",
        ),
        pytest.param(
            "The Salt Guild retweeted a statement from deputy director Ben Crow saying the mill "
            "would close.",
            ["Ben Crow"],
            id="whose-paper-it-is",
        ),
        pytest.param(
            "The Salt Guild issued a statement on Monday saying the mill would close.",
            ["Salt Guild"],
            id="its-own-paper",
        ),
        pytest.param(
            "Ann Roe also encouraged clerks to keep going saying that it was up to them to open "
            "the mill.",
            [],
            id="she-or-whom-she-urges",
        ),
        pytest.param(
            'Crow said Tom Lang told a friend that he would "burn the mill down to the ground".',
            ["Crow"],
            id="what-another-tells-of-him",
        ),
        pytest.param(
            'Halden News reported that Tom Lang said: "We sold the mill in the spring of 2020."',
            ["Tom Lang"],
            id="a-paper-before-who-spoke",
        ),
        pytest.param(
            'In the book Tom Lang is alleged to have told a mayor: "I do not believe a word that '
            'you have said."',
            [],
            id="alleged",
        ),
        pytest.param(
            'Ann Roe was asked whether she had said "the mill must close by the end of May".',
            [],
            id="asked-whether",
        ),
        pytest.param(
            "The book claims Tom Lang held a dinner where Ann Roe told clerks she would sell the "
            "mill.",
            ["The book"],
            id="told-of-a-place-in-a-claim",
        ),
        pytest.param(
            'Elm general secretary Tom Lang added: "The day is a special one for everyone here."',
            ["Tom Lang"],
            id="of-which-body",
        ),
    ],
)
def test_who_only_passes_it_on_or_is_told_of_does_not_speak(quotes, reading, text, speakers):
    assert [q.speaker for q in quotes(reading(text))] == speakers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            'Dozens of scans are made so that the head can be cast in clay. "The model will look '
            'just like you," said Ann Poe.',
            [("Ann Poe", '"The model will look just like you,"')],
            id="a-sentence-before-a-quotation",
        ),
        pytest.param(
            "While Acme previously said up to 900 clerks had left, it said Monday that the "
            "number was far too high.",
            [("Acme", "the number was far too high")],
            id="what-is-not-said-any-more",
        ),
        pytest.param(
            "The Salt Guild recommends that the grain is bought in the town.",
            [("Salt Guild", "recommends that the grain is bought in the town")],
            id="what-is-to-be",
        ),
        pytest.param(
            "The inquiry found that Ms Poe had to share the blame for the fire.",
            [("The inquiry", "Ms Poe had to share the blame for the fire")],
            id="a-finding",
        ),
        pytest.param("Ann Roe found that the mill was shut.", [], id="what-she-saw"),
        pytest.param(
            "Diplomats told Ann Roe that it was unclear. In 1981, they note, the town of Elm sent "
            "men to stop a riot.",
            [("Diplomats", "In 1981 … the town of Elm sent men to stop a riot")],
            id="the-time-before-an-aside",
        ),
        pytest.param(
            "Those who hold a card by now, Ann Roe said, must still ask for it.",
            [("Ann Roe", "Those who hold a card by now … must still ask for it")],
            id="no-question",
        ),
        pytest.param(
            "Ann Roe has promised to work as chair, leaving the council, if elected.",
            [("Ann Roe", "promised to work as chair, leaving the council, if elected")],
            id="only-if",
        ),
        pytest.param(
            "Ann Roe admitted to selling stolen boats to some clerks.",
            [("Ann Roe", "admitted to selling stolen boats to some clerks")],
            id="admitted-to",
        ),
    ],
)
def test_no_more_and_no_less_is_told_than_was_said(said, reading, text, told):
    assert said(reading(text)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            'Her comments were described as "a reckless attack on us all" by the Salt Guild.',
            [("Salt Guild", 'Her comments were described as "a reckless attack on us all"')],
            id="as",
        ),
        pytest.param(
            'Plans to sell the mill have been branded "deeply reckless" by the Salt Guild.',
            [("Salt Guild", 'Plans to sell the mill have been branded "deeply reckless"')],
            id="two-words",
        ),
        pytest.param(
            'Ann Roe said that, if chosen by the council, "I will work hard for the good of Elm."',
            [("Ann Roe", 'if chosen by the council, "I will work hard for the good of Elm."')],
            id="a-condition-without-marks",
        ),
        pytest.param(
            'Ann Roe said the council "often broke the rights of clerks in Elm," creating "a '
            'climate of fear in the town."',
            [
                (
                    "Ann Roe",
                    'the council "often broke the rights of clerks in Elm," creating "a climate '
                    'of fear in the town."',
                )
            ],
            id="two-parts-once",
        ),
    ],
)
def test_the_clause_tells_what_the_marks_leave_out(quotes, reading, text, told):
    assert [(q.speaker, q.clause) for q in quotes(reading(text))] == told


@pytest.mark.parametrize(
    ("before", "speakers"),
    [
        pytest.param(
            '"It was late," Ann Roe said. "We left."', ["Ann Roe", "Ann Roe"], id="quoted"
        ),
        pytest.param("Ann Roe said the mill would close.", ["Ann Roe", "Ann Roe"], id="reported"),
        pytest.param("The mill was shut in May.", [], id="nobody"),
    ],
)
def test_a_quotation_that_opens_a_paragraph_goes_on(quotes, reading, before, speakers):
    made = reading(f'{before}\n\n"It was a sad day for the whole town." The mill was sold.')
    assert [q.speaker for q in quotes(made)] == speakers


def test_it_may_be_the_words_of_whom_the_paragraph_is_about(quotes, reading):
    text = 'Ann Roe said the mill would close.\n\n"It was a sad day for us all." Tom Lang wept.'
    assert [q.speaker for q in quotes(reading(text))] == ["Ann Roe"]


@pytest.mark.parametrize(
    ("behind", "speakers"),
    [
        ('"You sold the boat to us, did you?" Lang interrupts. "I saw it."', ["Tom Lang"]),
        ('"You sold the boat to us, did you?" gushed Lang. "I saw it."', ["Tom Lang"]),
        ('"You sold the boat to us, did you?" Lang grins.', []),
        ('"You sold the boat to us, did you?" grins Lang.', ["Tom Lang"]),
        ('"You sold the boat to us, did you?" Lang left the room.', []),
    ],
    ids=["taken-for-nouns", "inverted", "unknown-verb", "unknown-inverted", "acts"],
)
def test_who_is_named_right_behind_is_not_overruled(quotes, reading, behind, speakers):
    before = 'Tom Lang rowed. Ann Roe saw him. "I owe you a word," Roe said. "You came to us."'
    made = quotes(reading(f"{before}\n\n{behind}"))
    assert [q.speaker for q in made] == ["Ann Roe", *speakers]


def test_two_parts_of_one_clause_are_one_quotation(quotes, reading):
    made = reading(
        'Ann Roe said the council "often broke the rights of clerks in Elm," creating "a climate '
        'of fear in the town."'
    )
    (quote,) = quotes(made)
    assert quote.text == (
        '"often broke the rights of clerks in Elm," … "a climate of fear in the town."'
    )
    assert [piece.text for piece in quote.evidence] == quote.text.split(" … ")


def test_a_quotation_of_whom_the_words_behind_tell_is_not_the_mayors(quotes, reading):
    text = (
        'Mayor Ann Roe said the bridge is safe.\n\n"We never saw it coming. It hit us so hard." '
        "The driver was in tears."
    )
    assert [q.direct for q in quotes(reading(text))] == [False]


def test_whose_letter_is_answered_does_not_speak(quotes, reading):
    text = "Lawyers for the town responded to a letter from Acme Bank saying they would sue."
    assert "Acme Bank" not in [q.speaker for q in quotes(reading(text))]
