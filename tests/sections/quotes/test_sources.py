"""Quotes: which words are the source: a name behind a role, several people before "they"."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "The director of communications Bo Fox said the deal was dead.", "Bo Fox", id="of"
        ),
        pytest.param(
            "China's ambassador to Britain Ann Roe has said that Norland may stop trade.",
            "Ann Roe",
            id="to-a-land",
        ),
        pytest.param(
            '"We are on the right track now," said chairman, founder and president Ann Roe.',
            "Ann Roe",
            id="a-list",
        ),
        pytest.param(
            "A lawyer for victim Ann Roe, Bo Fox, said Roe was very ill.",
            "Bo Fox",
            id="for-another",
        ),
    ],
)
def test_a_name_that_closes_a_role_speaks(quotes, reading, text, speaker):
    assert [q.speaker for q in quotes(reading(text))] == [speaker]


def test_whom_a_lawyer_is_for_does_not_speak(quotes, reading):
    found = quotes(reading("Ann Roe fell. A lawyer for victim Ann Roe said she was ill today."))
    assert "Ann Roe" not in [q.speaker for q in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Norland police said 50 people came, but the agency did not estimate how many left.\n"
            "Gov. Bo Fox and leaders of the council did not speak. They seem calm. However, they "
            "said they do not expect to act this year.",
            "Gov. Bo Fox and leaders of the council",
            id="since-the-last-who-spoke",
        ),
        pytest.param(
            "Norland police said the road was shut. The road was wet. They said they would open "
            "it by noon.",
            "Norland police",
            id="nobody-since",
        ),
        pytest.param(
            '"It was bad," Ann Roe told the Post.\nThe board issued a note to the voters. It '
            "pointed out that it had no role in the campaign.",
            "The board",
            id="a-body-since-a-person",
        ),
        pytest.param(
            "The board met the firm. It pointed out that it had no role in the campaign.",
            None,
            id="one-of-two-bodies",
        ),
    ],
)
def test_it_and_they_are_whom_the_text_is_about_since(quotes, reading, text, speaker):
    found = [q.speaker for q in quotes(reading(text)) if not q.direct]
    assert found[-1] == speaker if speaker else not found


def test_nothing_is_said_by_considering(quotes, reading):
    text = "Ann Roe cited the Post. It is cheap, considering that the price of salt can rise."
    assert not quotes(reading(text))


def test_the_number_who_say_something_does_not(quotes, reading):
    assert not quotes(reading("In Elm the number who said they had used salt rose by a tenth."))
    assert quotes(reading("A number of ministers said they had used salt in May."))


def test_what_somebody_in_a_statement_says_does_not_break_it_off(quotes, reading):
    text = 'The aide who took it recalled that he said, "I will sink it," the office said.'
    assert not [q for q in quotes(reading(text)) if not q.direct]
    text = 'The office said that the aide was "very good at her job".'
    assert len(quotes(reading(text))) == 1


def test_what_a_thing_that_is_pointed_to_is_meant_for_is_nobodys_words(quotes, reading):
    text = "One Acme refers to plans meant to create a “warm and sunny place to be” for all."
    assert not quotes(reading(text))
    text = 'The report refers to "an orphaned chapter of history" in Norland.'
    assert [q.speaker for q in quotes(reading(text))] == ["The report"]


def test_who_answers_what_the_article_asks_spoke_before(quotes, reading):
    text = (
        "Mayor Bo Fox has had his say on it.\n"
        "“I think they will run out the clock,” said Dan Crow, who teaches law.\n"
        "But what if Ann Roe wins? Does she run the risk of choosing more than Fox did?\n"
        "“She should just do whatever she wants,” he said."
    )
    assert [q.speaker for q in quotes(reading(text))] == ["Dan Crow", "Dan Crow"]


def test_who_is_told_to_ask_goes_on_to_speak(quotes, reading):
    text = (
        "“I will miss the old boat,” said Dan Crow.\n"
        "And Bo Fox asked who would pay for it all?\n"
        "“The town has no money left,” he said."
    )
    assert [q.speaker for q in quotes(reading(text))] == ["Dan Crow", "Bo Fox"]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        (
            "a memo from the Ministry of Salt, Trade and Industry (MSTI)",
            "a memo from the Ministry of Salt, Trade and Industry",
        ),
        ("a memo from a lender, which closed in May", "a memo from a lender"),
    ],
    ids=["name", "clause"],
)
def test_a_comma_inside_a_name_does_not_end_the_source(quotes, reading, source, speaker):
    found = quotes(reading(f"According to {source}, the decline was led by a fall in demand."))
    assert [q.speaker for q in found] == [speaker]


def test_who_speaks_for_a_body_is_not_the_body(quotes, reading):
    text = "A Department for Coastal Affairs spokeswoman said the mayor had agreed about the plan."
    found = quotes(reading(text))
    assert [q.speaker for q in found] == ["A Department for Coastal Affairs spokeswoman"]


@pytest.mark.parametrize(
    ("first", "second", "speaker"),
    [
        (
            "The sale failed for want of buyers, a report by the council's watchdog says.",
            "The report said far too many clerks had a hand in it.",
            "a report by the council's watchdog",
        ),
        (
            "Norland's foreign ministry was angry about what the mayor had said in May.",
            "The ministry said the mayor had made a thoughtless remark.",
            "Norland's foreign ministry",
        ),
        (
            "A letter from the mayor spoke of hope, and An Open Letter of the bank did not.",
            "The letter said too many clerks were involved in it.",
            "The letter",
        ),
        (
            "A Norland government would pay for it, and nobody else could have done so.",
            "The government said too many clerks were involved in it.",
            "The government",
        ),
    ],
    ids=["report", "ministry", "two-letters", "any-government"],
)
def test_a_paper_and_a_body_keep_the_words_that_brought_them_in(
    quotes, reading, first, second, speaker
):
    assert [q.speaker for q in quotes(reading(f"{first}\n{second}"))][-1] == speaker


def test_somebody_is_who_a_sentence_without_a_verb_for_the_parser_is_about(quotes, reading):
    text = (
        'A Norlandian vice-president who was let go in 2014, Joice Murru, called for "free, fair'
        ' and open votes" after a deal that draws from many towns. Peace can be had only'
        ' "through great restraint," she told reporters.'
    )
    assert {q.speaker for q in quotes(reading(text))} == {"Joice Murru"}


def test_according_to_somebody_his_words_are_quoted_in_a_clause(quotes, reading):
    text = (
        "Ben Crow is a clerk at Harrow Oil. According to Mr Crow, the firm"
        ' "were not planning to sell it at all".'
    )
    (quote,) = quotes(reading(text))
    assert (quote.speaker, quote.direct) == ("Ben Crow", True)


@pytest.mark.parametrize(
    ("speaker", "speaks"),
    [
        ("About two-thirds", False),
        ("A majority or plurality", False),
        ("A third source", True),
        ("Majority Leader Ann Roe", True),
    ],
)
def test_a_share_of_people_is_nobody_who_speaks(quotes, reading, speaker, speaks):
    made = reading(f"Clerks met in May. {speaker} said that the old mill was late.")
    assert bool(quotes(made)) is speaks


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "The star witness, former Halden financial chief Scott Lee, has said that he lied "
            "to the board.",
            "Scott Lee",
            id="a-name-in-commas-behind-a-title-with-a-name",
        ),
        pytest.param(
            "The mill will stay, said Ann Roe, the head of the Elm Trust, who also said that the "
            "clerks must leave the town.",
            "Ann Roe",
            id="what-stands-behind-a-name",
        ),
    ],
)
def test_who_speaks_is_the_person_whose_name_stands_in_commas(quotes, reading, text, speaker):
    made = reading(text)
    assert {q.speaker for q in quotes(made)} == {speaker}


def test_what_only_shows_something_says_nothing(quotes, reading):
    made = reading("The stream of new parcels confirms that the old mill still works at night.")
    assert not quotes(made)


def test_a_participle_behind_and_is_of_who_said_what_the_one_before_says(quotes, reading):
    made = reading(
        "On Monday, Ann Roe spoke of the old mill, warning guests on the radio and in letters that "
        "the Elm Trust could easily sell the wheel and implying that some friends of the trust "
        "might already be trying to do so."
    )
    assert {q.speaker for q in quotes(made)} == {"Ann Roe"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            'Asked if Ann Roe "has the will to run the mill", 75 percent of clerks said yes.',
            id="a-share",
        ),
        pytest.param("A mill makes you old, well, let's say it makes you grow fast.", id="let-us"),
    ],
)
def test_a_share_and_the_reader_are_no_speakers(quotes, reading, text):
    assert not list(quotes(reading(text)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("Official figures show that forty boats left Elm.", 0, id="figures"),
        pytest.param("Federal statistics suggest that forty boats left Elm.", 0, id="statistics"),
        pytest.param("Forty boats left Elm, according to data from the port.", 0, id="data"),
        pytest.param("Senior figures said that forty boats had left Elm.", 1, id="people"),
        pytest.param("A study by Ann Roe says that forty boats left Elm.", 1, id="a-study"),
    ],
)
def test_a_statistic_is_nobodys_words(quotes, reading, text, said):
    assert len(quotes(reading(text))) == said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Roe issued a letter. Rain fell. The letter said the mill would close.", "Ann Roe"),
        (
            "She hit back in a letter that Ann Roe sent. That letter said the mill was lost.",
            "Ann Roe",
        ),
        ("Ann Roe read a letter. Rain fell. The letter said the mill would close.", "The letter"),
        (
            "Elm Bank published a report by Ann Roe. Rain fell. The report said the mill is lost.",
            "The report",
        ),
    ],
    ids=["issued", "that she sent", "read", "of another"],
)
def test_what_a_paper_says_is_said_by_whoever_gave_it_out(quotes, reading, text, speaker):
    read = reading(text)
    assert [q.speaker for q in quotes(read)] == [speaker]


def test_people_of_a_sort_who_open_a_sentence_are_no_institution(quotes, reading):
    (quote,) = quotes(reading("The flat was empty. Neighbours said they had heard a shout."))
    assert (quote.speaker, quote.actor, quote.sourcing) == ("Neighbours", None, "anonymous")


def test_whom_a_dash_tells_by_name_is_no_part_of_a_source(quotes, reading):
    text = (
        "According to a paper from the three hosts — Norland, Sudria and Elmland — the sides "
        "agreed to a truce on Monday."
    )
    assert [q.speaker for q in quotes(reading(text))] == ["a paper from the three hosts"]


def test_a_row_of_places_behind_an_office_is_named_whole(quotes, reading):
    made = reading("The leaders of Halden, Elm and Norrland said they may present a new plan.")

    assert [q.speaker for q in quotes(made)] == ["The leaders of Halden, Elm and Norrland"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The club has asked about a lease, according to two clerks familiar with the talks, "
            "but the board has not taken it up.",
            "The club has asked about a lease",
        ),
        (
            "Sales of eels fell in May, according to the Elm Guild, but rose in June.",
            "Sales of eels fell in May … but rose in June",
        ),
    ],
    ids=["writer's", "theirs"],
)
def test_what_turns_from_what_somebody_says_is_the_writers(quotes, reading, text, told):
    assert [q.text for q in quotes(reading(text))] == [told]
