"""Quotes: whose quoted words are where somebody else acts in their sentence, or nobody does."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            'Added Ann Roe: "Who pays for the boat that sank in our pond?"',
            ["Ann Roe"],
            id="a-verb-taken-for-a-name",
        ),
        pytest.param(
            'Wrote another, "With a boat for each fool in Elm, we would own a fleet."',
            ["another"],
            id="another",
        ),
        pytest.param(
            'Asked one reader: "Who pays for the boat that sank in our pond?"',
            ["one reader"],
            id="a-reader",
        ),
        pytest.param(
            'Asked the same question, Ann Roe said, "We do not know what we can do."',
            ["Ann Roe"],
            id="who-was-asked",
        ),
        pytest.param(
            'Asked the question, "Will you leave the mill now?" Ann Roe shook her head.',
            [],
            id="no-question",
        ),
    ],
)
def test_who_stands_behind_the_verb_that_opens_a_sentence_speaks(quotes, reading, text, speakers):
    assert [q.speaker for q in quotes(reading(text), direct=True)] == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "The speech reminded many of Jon Fox's reply to Ben Crow about the flood: "
            '"What a mayor signs on a Monday is never wrong."',
            "Jon Fox",
            id="a-reply",
        ),
        pytest.param(
            "Ada Poe's rise recalls Jon Fox's old line about power: "
            '"What a mayor signs on a Monday is never wrong."',
            "Jon Fox",
            id="a-line",
        ),
        pytest.param(
            "Ada Poe quoted Jon Fox's remark to Ben Crow: "
            '"What a mayor signs on a Monday is never wrong."',
            "Jon Fox",
            id="quoted",
        ),
        pytest.param(
            "Ben Crow played a tape of Ada Poe's brother saying: "
            '"I never wanted to live in that big old town by the sea."',
            "Ada Poe's brother",
            id="a-tape-of-somebody",
        ),
        pytest.param(
            "Ben Crow posted a video of the flood, saying, "
            '"I never wanted to live in that big old town by the sea."',
            "Ben Crow",
            id="a-video-of-a-thing",
        ),
        pytest.param(
            "Ben Crow said that Ann Roe had learned her lesson: "
            '"They will row on until the last boat is in."',
            "Ben Crow",
            id="who-tells-what-she-learned",
        ),
        pytest.param(
            '"He was a teacher and had served in the navy," said his son, former Elm judge '
            "Ben Crow.",
            "Ben Crow",
            id="a-name-behind-his-son",
        ),
        pytest.param(
            '"He was a teacher and had served in the navy," said his son, retired Elm District '
            "Court Judge Ben Allen Crow Jr.",
            "Ben Allen Crow Jr.",
            id="a-name-that-ends-with-a-stop",
        ),
    ],
)
def test_whose_words_they_are_speaks(quotes, reading, text, speaker):
    assert [q.speaker for q in quotes(reading(text), direct=True)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        'Halden TV went from showing "Lost Boats of Elm Valley" to "Crabs and Fishermen" in May.',
        'The museum is showing "The Lost Boats of Elm Valley" until May.',
        'Ann Roe found "The Lost Boats of Elm Valley" dull.',
    ],
)
def test_nobody_says_the_title_of_what_is_shown_or_seen(quotes, reading, text):
    assert quotes(reading(text), direct=True) == []


@pytest.mark.parametrize("opening", ["", "In an interview, "])
def test_a_clause_in_marks_behind_a_conjunction_goes_on(quotes, reading, opening):
    told = quotes(
        reading(
            f'{opening}Ben Crow said that Ann Roe "doesn\'t do much," but "the one thing that she '
            'does is sing in the bath."'
        )
    )

    assert [(q.text, q.speaker) for q in told] == [
        ('Ann Roe "doesn\'t do much,"', "Ben Crow"),
        ('"the one thing that she does is sing in the bath."', "Ben Crow"),
    ]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "Ann Roe reminds me of Ben Crow saying that "
            '"a clerk counts the eels before he sells them."',
            ["Ben Crow"],
            id="of-whom-one-thinks",
        ),
        pytest.param(
            'Ann Roe had this to say: "Rich families would gain far more from it than the poor."',
            ["Ann Roe"],
            id="had-this-to-say",
        ),
        pytest.param(
            "The union may not back Ann Roe after her March comment that, "
            '"The mills of this town have had their day."',
            ["Ann Roe"],
            id="her-comment",
        ),
        pytest.param(
            'Ann Roe said the mill was old, but "we will keep it going for as long as we can."',
            ["Ann Roe"],
            id="behind-what-is-told",
        ),
        pytest.param(
            "Pope Pius made clear that his lunch with Crow was a private one, saying that who "
            'thought so should "look for a good doctor," according to Reuters.',
            ["Pope Pius"],
            id="who-made-it-clear",
        ),
        pytest.param(
            "Ben Crow rules Elm. The walls are low, so Crow will see "
            '"gates that cannot be closed at all."',
            [],
            id="will-see",
        ),
        pytest.param(
            "Ben Crow is a doctor. On the chance of Ann Roe's leaving: "
            '"She is not going to leave us."',
            [],
            id="what-is-spoken-of",
        ),
        pytest.param(
            'In a statement from Ann Roe: "There is nothing to share with clerks."',
            ["Ann Roe"],
            id="from-whom-it-is",
        ),
    ],
)
def test_who_has_something_said_of_him_does_not_say_it(quotes, reading, text, speakers):
    assert [q.speaker for q in quotes(reading(text), direct=True)] == speakers


def test_what_is_shown_again_in_capitals_is_not_told_again(quotes, reading):
    told = quotes(
        reading(
            '"Monday was our best day ever," Ann Roe said.\n\n"MONDAY WAS OUR BEST DAY EVER."\n\n'
            'The Elm Bank said it would close.\n\n"MONDAY WAS OUR BEST DAY EVER."'
        ),
        direct=True,
    )

    assert [q.text for q in told] == ['"Monday was our best day ever,"']


def test_what_goes_on_in_capitals_is_told(quotes, reading):
    text = '"It is time to go," Ann Roe wrote on Monday. "WE WILL BUILD IN ELM AND ONLY TO WIN."'
    (told,) = quotes(reading(text), direct=True)

    assert told.text.endswith('"WE WILL BUILD IN ELM AND ONLY TO WIN."')


@pytest.mark.parametrize(
    ("source", "told"),
    [("the Elm Post", 1), ("a post on the site", 0), ("court records", 0)],
)
def test_what_a_named_paper_prints_was_said(quotes, reading, source, told):
    text = f'"It is a flood like no other," Ann Roe wrote, according to {source}.'

    assert len(quotes(reading(text), direct=True)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            '"I get more care," the mayor told Elm Radio, saying that rivals -- all of them -- '
            '"are afraid of what I do" because she wins. Ann Roe is mayor.',
            ['"I get more care,"', '"are afraid of what I do"'],
        ),
        (
            '"I get more care," Ann Roe said, adding, "Rivals are afraid of what I do."',
            ['"I get more care," … "Rivals are afraid of what I do."'],
        ),
    ],
    ids=["in-a-clause", "alone"],
)
def test_a_part_in_a_clause_of_its_own_is_told_apart(quotes, reading, text, told):
    assert [q.text for q in quotes(reading(text), direct=True)] == told


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "A former clerk noted Ann Roe's claim on Monday that she never rows because "
            '"I have better things to do than that."',
            ["Ann Roe"],
            id="whose-claim-it-is",
        ),
        pytest.param(
            "Ann Roe answered Ben Crow's claim that it had shut: "
            '"We have never shut the mill for a day."',
            ["Ann Roe"],
            id="who-answers-it",
        ),
        pytest.param(
            "Ben Shay was for Jon Fox, he said Wednesday.\n\n"
            '"Jim Crow sank my boat in May," he said.',
            ["Ben Shay"],
            id="who-spoke-of-himself",
        ),
        pytest.param(
            'Ben Shay was for Jon Fox in May.\n\n"Jim Crow sank my boat in May," he said.',
            [],
            id="nobody-named-in-his-own-words",
        ),
    ],
)
def test_who_is_named_in_quoted_words_does_not_speak_them(quotes, reading, text, speakers):
    assert [q.speaker for q in quotes(reading(text), direct=True)] == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Roe received a letter saying that the mill was shut.", "a letter"),
        ("Ann Roe got an email telling her that the mill was shut.", "an email"),
        ("Ann Roe issued a letter saying that the mill was shut.", "Ann Roe"),
    ],
    ids=["receives", "gets", "issues"],
)
def test_who_only_gets_a_paper_does_not_say_what_it_says(quotes, reading, text, speaker):
    assert [q.speaker for q in quotes(reading(text))] == [speaker]


@pytest.mark.parametrize(
    "said",
    [
        "applauded Ben Crow for",
        "scolded Ben Crow for",
        "congratulated Ben Crow for",
        "ridiculed the plan as",
        "rejected the plan as",
    ],
)
def test_who_praises_or_blames_speaks(quotes, reading, said):
    told = quotes(reading(f'Ann Roe {said} "the loss of all that Elm had."'))
    assert [(q.speaker, q.direct) for q in told] == [("Ann Roe", True)]


def test_a_comma_behind_a_long_title_parts_nobody_from_what_they_say(reading, quotes):
    (quote,) = quotes(
        reading("Head of the school board Ray Penn, said Ms Roe was late."), direct=False
    )
    assert quote.speaker == "Ray Penn"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Acme said it was ready. The report by the council criticised Elm Bank for the leak. "
            "It said the bank had been slow.",
            "The report by the council",
        ),
        (
            "Acme said it was ready. The report by the council shocked Elm Bank. "
            "It said the bank had been slow.",
            None,
        ),
    ],
)
def test_a_paper_goes_on_saying_what_only_who_speaks_does(reading, quotes, text, speaker):
    found = [q.speaker for q in quotes(reading(text), direct=False) if "slow" in q.text]
    assert found == ([speaker] if speaker else [])


def test_quoted_words_that_somebody_is_hoped_to_say_are_of_who_hopes_so(quotes, reading):
    made = reading(
        "The town said it hoped Acme staff would caution Halden against taking “steps to raise "
        "the tension”."
    )

    assert [q.speaker for q in quotes(made, direct=True)] == ["The town"]


@pytest.mark.parametrize(
    ("between", "speaker"),
    [
        pytest.param(
            "Halden Bank said that it is sure of the books.",
            "the statement",
            id="another-spoke",
        ),
        pytest.param("The post was then taken down.", "Elm Guild", id="nobody-spoke"),
    ],
)
def test_a_statement_goes_on_only_where_nobody_else_spoke_since(quotes, reading, between, speaker):
    text = (
        'In a statement, the Elm Guild scolded the author, saying that "this talk is wrong". '
        '"Nobody should ever be mocked for this," the statement said.\n\n'
        f'{between}\n\n"As a rule we never comment on matters of safety," the statement added.'
    )
    made = reading(text)

    assert quotes(made, direct=True)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "The Elm statement came a day before a fair in Halden, which Oak did not attend, "
            "citing the lack of clerks from “both Norrland and Elm.”",
            "Oak",
            id="a-thing-came",
        ),
        pytest.param(
            "The bank sold the mill that Roe had bought, calling it “a great loss to us all”.",
            "The bank",
            id="a-body-acts",
        ),
    ],
)
def test_behind_a_clause_of_anothers_a_thing_says_nothing(quotes, reading, text, speaker):
    assert [q.speaker for q in quotes(reading(text), direct=True)] == [speaker]


def test_behind_a_network_of_one_letter_a_sentence_starts(quotes, reading):
    made = reading(
        "Ann Roe spoke with Ben Poe on Monday about “the salt deal and efforts to calm the port,” "
        "Acme spokesman Dan Fox posted on X. Vice mayor Eva Lang also joined the call."
    )

    assert len(list(made.doc.sents)) == 2
    assert "Ann Roe" not in [q.speaker for q in quotes(made)]


def test_a_mark_in_a_headline_opens_nothing_in_the_text(quotes, reading):
    made = reading('"It was late and dark," said Ann Roe, a clerk.', title="Mill shuts as in „¢90s")

    assert [q.speaker for q in quotes(made, direct=True)] == ["Ann Roe"]


@pytest.mark.parametrize("does", ["lashed out at the plan", "bashed the law"])
def test_what_somebody_attacks_a_thing_as_is_said(quotes, reading, does):
    made = reading(f'Ann Roe {does} as "almost as bad as the one passed last week".')

    assert [q.speaker for q in quotes(made, direct=True)] == ["Ann Roe"]


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param("he responded", id="responded"),
        pytest.param("he said", id="said"),
    ],
)
def test_who_asks_is_not_he_who_answers(quotes, reading, answer):
    made = reading(
        "Mayor Ben Crow spoke about the mill on Monday.\n\n"
        '"The mill is safe and it will stay safe for years," Crow said.\n\n'
        f"When the Post's Dan Poe asked if the clerks could see the mill, {answer}, "
        '"I like salt, I do not like questions at all."'
    )
    assert [q.speaker for q in quotes(made, direct=True)] == ["Ben Crow", "Ben Crow"]


def test_a_clause_behind_a_noun_is_not_said_where_the_words_stand_before(quotes, reading):
    made = reading(
        "“Nobody hears it any more that we built forty boats last month,” Ann Roe said in "
        "Norland, in defense of her focus on salt that some of the mayor's critics say amounts "
        "to fear-mongering."
    )
    assert [q.rule for q in quotes(made)] == ["said-after"]


def test_they_say_is_of_those_whom_a_sentence_is_about_not_of_an_aside(quotes, reading):
    made = reading(
        "If changes must be made, some clerks have spoken for giving the old mill the "
        "ability to sell salt, a power the Senate explicitly denied the program in 2003.\n\n"
        "They say that the fee on boats should be raised to $400."
    )
    assert [q.speaker for q in quotes(made)] == ["some clerks"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Doctor Ann Roe works in Elm. In May before the Senate, Roe also expressed concerns "
            'about the floods: "It would be a grave risk to open a dam too soon."',
            "Ann Roe",
            id="expressed-concerns",
        ),
        pytest.param(
            "Mayor Tom Brandt spoke in Elm. Brandt on Feb. 17: “Well, the news is still coming "
            "out, and I will wait for it.”",
            "Tom Brandt",
            id="a-name-and-a-day",
        ),
        pytest.param(
            "Then on Monday came a statement from the Elm Salt Department: “We have "
            "ruled out the presence of salt in Elm City.”",
            "Elm Salt Department",
            id="a-statement-from",
        ),
        pytest.param(
            "The test was short.\n\n“No amount of salt can make up for a real sea,” Ann Roe "
            "adds, according to her written testimony.",
            "Ann Roe",
            id="testimony",
        ),
        pytest.param(
            "Mayor Tom Brandt is furious with the Elm Post.\n\n“They forgot that Fake Post [a "
            "term Brandt has used for the Elm Post] would not let us speak,” he wrote.",
            "Tom Brandt",
            id="brackets-are-the-writers",
        ),
        pytest.param(
            "The mill is shut.\n\nWith deep sorrow we tell you of the loss of the mill "
            "today — Sudria FOP (@SudriaFOP) November 28, 2015",
            "Sudria FOP",
            id="a-post-of-a-full-name",
        ),
    ],
)
def test_who_is_told_before_a_colon_or_behind_a_post_speaks(quotes, reading, text, speaker):
    assert [q.speaker for q in quotes(reading(text), direct=True)] == [speaker]


def test_she_who_does_something_behind_another_ones_words_is_not_who_spoke_last(quotes, reading):
    made = reading(
        "Ada Roe, who mapped the sea, has died. Roe sailed in 1968.\n"
        '"Everybody uses her charts," said Professor Ann Crow, head of the Salt Centre.\n'
        "In 1983 she became the first to lead the guild. She resigned four years later, telling "
        'clerks that they were "switching off the lights and calling it thrift".\n'
    )
    assert [q.speaker for q in quotes(made, direct=True)] == ["Ann Crow"]


def test_she_who_spoke_last_does_more_and_says_so(quotes, reading):
    made = reading(
        'Judge Ada Roe began it. "I do not know what this mill would be without a wheel," she '
        'said.\nShe doubled down late on Monday, telling the Elm Post: "He is no miller at all."'
    )
    assert {q.speaker for q in quotes(made, direct=True)} == {"Ada Roe"}
