"""Quotes: who speaks where the parse hangs the speaker elsewhere, and what hangs in the air."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            '"It was a poor deal," said one minister familiar with the harbour talks, who added '
            "that the crew seemed tired.",
            "one minister familiar with the harbour talks",
            id="who-behind-a-thing",
        ),
        pytest.param(
            "The fair angered guests unhappy about old rules and powerful crew unions who said "
            "the port punished them all.",
            "powerful crew unions",
            id="who-behind-two",
        ),
        pytest.param(
            "As a part of his plea, Marek Anton Fox, 44, said that he sank nearly 100 boats "
            "from his home overseas.",
            "Marek Anton Fox",
            id="behind-a-phrase",
        ),
        pytest.param(
            "Few clerks would ever admit this, but Sen. Ann Roe (a Norland Democrat so boyish "
            "she was taken for a waiter) says she was adrift in the weeks after the vote.",
            "Ann Roe",
            id="before-a-bracket",
        ),
        pytest.param(
            "Mr Roe will host a fair at the party's Elm hall every morning, Tory co-chairman "
            "Liam Fox said.",
            "Liam Fox",
            id="a-role-cut-at-its-hyphen",
        ),
    ],
)
def test_who_says_it_is_found_where_the_parse_hangs_him_elsewhere(quotes, reading, text, speaker):
    assert [q.speaker for q in quotes(reading(text)) if not q.direct] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            '"Why does no clerk care?", implored fiddle-toting woodland campaigner Bo Fox.',
            "Bo Fox",
            id="a-word-of-two-parts",
        ),
        pytest.param(
            '"This is what we knew," said Tory shadow local harbour secretary Ann Fox.',
            "Ann Fox",
            id="a-noun-taken-for-a-verb",
        ),
        pytest.param(
            '"I like them all very much," this Anton look-alike declared in Elm.',
            "this Anton look-alike",
            id="a-look-alike",
        ),
    ],
)
def test_the_name_that_ends_the_words_behind_a_quotation_speaks(quotes, reading, text, speaker):
    assert [q.speaker for q in quotes(reading(text))] == [speaker]


def test_a_second_role_behind_and_is_nobody_else(quotes, reading):
    made = reading(
        '"The old plan is unwise," said Bo Fox, senior director of harbour policy at the Elm '
        "Centre, and a Republican who led the board."
    )

    assert {q.actor for q in quotes(made)} == {"bo-fox"}


def test_a_thing_of_whose_says_nothing(quotes, reading):
    made = reading(
        "The Norland hacker whose cyber-trick first revealed that Ann Roe used a private box "
        "while she was clerk pleaded guilty on Wednesday to theft."
    )

    assert not quotes(made)


def test_what_sets_a_clause_against_another_is_not_said(quotes, reading):
    made = reading(
        "Ann Roe drew support among farmers and sailors - two groups that have been essential for "
        "her in many towns - while Mr. Fox was beating her among guests, according to exit polls."
    )

    assert [q.text for q in quotes(made)] == ["Mr. Fox was beating her among guests"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The fees were steep but Ann Roe said it was not deterring guests.", id="it"),
        pytest.param("Ann Roe of Elm estimates that this would save the town a lot.", id="this"),
        pytest.param("Bo Fox said he would pay for it with a loan.", id="of-a-thing-acted-on"),
        pytest.param("Ben Fox said nobody would doubt her views on salt.", id="another's"),
        pytest.param("Ann Roe said they apply to old boats alone.", id="several"),
        pytest.param("Elm clerks said that was not the view of the town.", id="that-of-many"),
        pytest.param("Elm records say he sold the mill in May.", id="he-of-a-paper"),
        pytest.param("The mayor said it would cost the town a lot.", id="it-of-an-office"),
    ],
)
def test_what_is_said_of_somebody_or_something_unnamed_is_left_out(quotes, reading, text):
    assert not quotes(reading(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ann Roe said it was vital that clerks were told.", id="what-follows"),
        pytest.param("Ann Roe said it was quite sad to lose.", id="to-follows"),
        pytest.param("Elm Labs Inc said it was aware of the site.", id="a-body"),
        pytest.param(
            "Ann Roe, spokeswoman for the Elm Labs, said it was aware of the site.", id="for-a-body"
        ),
        pytest.param("Ann Roe said she would do whatever it took to win.", id="for-nothing"),
        pytest.param("The staff said they would not leave the mill.", id="a-crew"),
        pytest.param("The pair said they would not leave the mill.", id="a-pair"),
        pytest.param("A retired diver said he saw the boat sink.", id="somebody-unnamed"),
    ],
)
def test_a_pronoun_may_stand_for_who_speaks_or_for_what_follows(quotes, reading, text):
    assert len(quotes(reading(text))) == 1


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Ann Roe, the daughter of farmers, will speak in Elm on Monday. She will say that "
            'the town is proud. The Elm mayor will also warn that guests were "caught in the '
            'rain without any warning at all".',
            "Ann Roe",
            id="kin-is-no-office",
        ),
        pytest.param(
            'Ann Roe says she is under attack. "There is no doubt I am getting special looks," '
            "the Republican presidential candidate told the Elm Herald.",
            "Ann Roe",
            id="a-candidate-told-so",
        ),
    ],
)
def test_a_noun_stands_for_whom_the_last_sentence_is_about(quotes, reading, text, speaker):
    assert [q.speaker for q in quotes(reading(text)) if q.direct] == [speaker]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        pytest.param("a statement issued on behalf of Ann Roe", None, id="on-behalf"),
        pytest.param("a 2013 study by clerks Ann Roe and Bo Fox", None, id="a-study-by"),
        pytest.param("a survey published in May", "a survey", id="when-it-was-published"),
    ],
)
def test_a_paper_is_named_with_whose_it_is(quotes, reading, source, speaker):
    made = reading(f'"It is quite safe to cross," according to {source}.')

    assert [q.speaker for q in quotes(made)] == [speaker or source]


def test_what_somebody_says_is_needed_is_no_statement(quotes, reading):
    made = reading("Elm gave a lot in 2016, still less than half of what Ann Roe says they need.")

    assert not quotes(made)


def test_a_surname_that_is_a_title_too_is_his_of_whom_it_was_told(quotes, reading):
    made = reading(
        "Paul King, chief clerk at Elm Labs, said the boat is safe.\n"
        "Mr King said guests may sail to Elm."
    )

    assert [q.speaker for q in quotes(made)] == ["Paul King", "Paul King"]


def test_a_share_of_some_is_no_speaker(quotes, reading):
    text = 'Some 55 percent of the crew said Ms. Roe "cares about folk like them," one found.'

    assert not quotes(reading(text))


def test_what_goes_on_beside_something_does_not_say_it(quotes, reading):
    made = reading(
        "Guests are being promised cheap oil by the port, as rain and cold winds continue."
    )

    assert not quotes(made)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Sentencing Reed, Judge Ann Roe told him: "You have done this before."', "Ann Roe"),
        ('Addressing Reed, Mayor Ann Roe said: "You were a friend of us all."', "Ann Roe"),
        ('Fining Reed, the judge, Ann Roe, said: "You have no excuse for it."', "Ann Roe"),
        ('Before she jailed Reed, the judge, Ann Roe, said: "You must go now."', "Ann Roe"),
        ('Jailing Reed, Judge Ann Roe said the raid was "mean and wicked from then".', "Ann Roe"),
        ('Sterling Reed, the judge, said: "You have no excuse for it."', "Sterling Reed"),
    ],
    ids=["told", "taken-for-a-name", "in-commas", "a-clause", "part-of-a-clause", "a-name"],
)
def test_who_does_something_to_somebody_speaks(quotes, reading, text, speaker):
    told = quotes(reading(f"Tom Reed was held in Elm in May.\n\n{text}"))
    assert [q.speaker for q in told if q.direct] == [speaker]


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ('said he had shown "no regret for what he did"', "Ann Roe"),
        ('told the court that Reed had demonstrated "a real contempt for it"', "Ann Roe"),
        ('said he had expressed "deep and lasting regret"', "Ann Roe"),
        ('said that Reed had found "a way out of the mess"', "Ann Roe"),
    ],
    ids=["shown", "demonstrated", "expressed", "found"],
)
def test_who_says_what_somebody_shows_speaks(quotes, reading, said, speaker):
    told = quotes(reading(f"Tom Reed was held in Elm in May.\n\nHis lawyer, Ann Roe, {said}."))
    assert [q.speaker for q in told if q.direct] == [speaker]


def test_who_tells_that_somebody_said_so_answers_for_it(quotes, reading):
    text = 'His lawyer, Ann Roe, said Reed had described the clerk as "a cheat and a fool".'
    told = quotes(reading(f"Tom Reed was held in Elm in May.\n\n{text}"))
    assert [q.speaker for q in told] == ["Ann Roe"]


def test_nobody_says_what_he_only_shows(quotes, reading):
    made = reading('Tom Reed was held in Elm in May. He showed "no regret for what he did".')
    assert [q for q in quotes(made) if q.direct] == []


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("Prime Minister Ann Roe and Salt Minister Tom Reed", None),
        ("Mayor Ann Roe and the governor, Tom Reed,", "Mayor Ann Roe and the governor, Tom Reed"),
        ("a court in Elm", None),
    ],
    ids=["titles", "in-commas", "court"],
)
def test_who_says_it_behind_a_comma_is_told_whole(quotes, reading, who, speaker):
    (told,) = quotes(reading(f"Norland will spend more on its old mills, {who} said on Monday."))
    assert (told.text, told.speaker) == (
        "Norland will spend more on its old mills",
        speaker or who,
    )


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ('hailed a "truly historic day for Elm"', "Tom Reed"),
        ('praised her "long record of public work"', "Tom Reed"),
        ('condemned the "mean and wicked raid on us"', "Tom Reed"),
        ('apologised for "the harm this has done to them"', "Tom Reed"),
        ('welcomed "the long overdue change of course"', "Tom Reed"),
        ('blamed "years of neglect by the old board"', "Tom Reed"),
        ('wrote of "a deep sense of shame at it"', "Tom Reed"),
        ('read out her "long record of public work"', None),
    ],
    ids=["hailed", "praised", "condemned", "apologised", "welcomed", "blamed", "wrote", "read"],
)
def test_who_judges_something_says_the_quoted_words(quotes, reading, said, speaker):
    told = quotes(reading(f"Ann Roe left Elm in May.\n\nMayor Tom Reed {said}."))
    assert [q.speaker for q in told if q.direct] == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The mill will close, the firm said on Friday, with the loss of 300 jobs.",
            "The mill will close … with the loss of 300 jobs",
        ),
        (
            "Profit rose a lot in May, the firm said, beating that of Acme.",
            "Profit rose a lot in May",
        ),
    ],
    ids=["with", "may-be-the-writers"],
)
def test_what_goes_on_behind_who_says_it_is_said(quotes, reading, text, words):
    (told,) = quotes(reading(text))
    assert (told.text, told.speaker) == (words, "the firm")


@pytest.mark.parametrize(
    ("who", "speaker"),
    [("The salt minister", "The salt minister"), ("The shadow salt minister", "Tom Reed")],
)
def test_a_shadow_minister_is_no_minister(quotes, reading, who, speaker):
    made = reading(f"Shadow salt minister Tom Reed spoke in Elm. {who} said the mill would stay.")
    assert [q.speaker for q in quotes(made)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        'Ann Roe said that when Reed complained, "we did nothing at all about it".',
        'When Tom Reed complained, "we did nothing at all about it," Ann Roe said.',
    ],
)
def test_who_says_something_in_a_clause_of_what_is_said_does_not_speak(quotes, reading, text):
    told = quotes(reading(f"Tom Reed ran the mill in Elm.\n\n{text}"))
    assert [q.speaker for q in told if q.direct] == ["Ann Roe"]


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ("he was asked", None),
        ("Reed was told", None),
        ("Reed was told by Ann Roe", "Ann Roe"),
        ("he was quoted as saying", "Tom Reed"),
        ("Reed, who was asked about it, said", "Tom Reed"),
        ("Reed is seen asking", "Tom Reed"),
    ],
    ids=["asked", "told", "agent", "quoted", "aside", "seen"],
)
def test_who_is_only_asked_or_told_does_not_speak(quotes, reading, behind, speaker):
    made = reading(f'Tom Reed spoke in Elm.\n\n"It is time for a new plan," {behind}.')
    assert [q.speaker for q in quotes(made)] == ([speaker] if speaker else [])


def test_whose_critics_speak_does_not(quotes, reading):
    made = reading(
        "Tom Reed spoke in Elm. Reed's first five critics ranged from kind to cold: "
        '"Is it time for your plan to change?" Then he left.'
    )
    assert [q.speaker for q in quotes(made)] == ["Reed's first five critics"]


def test_a_name_behind_what_it_said_posts_it(quotes, reading):
    made = reading(
        "ELM — Mayor Ann Roe spoke with Halden Prime Minister Ben Poe on Wednesday about “the salt "
        "and rail freight deal and quiet efforts to calm the feud of the guilds,” Town Hall "
        "spokesperson Eva Simons posted on X."
    )

    assert {q.speaker for q in quotes(made)} == {"Eva Simons"}


def test_a_verb_that_opens_a_text_is_not_said_by_its_last_word(quotes, reading):
    assert not quotes(reading("Says that the mill was late.\nA mill in Elm, Ann Roe"))


def test_a_plural_before_a_role_is_no_verb(quotes, reading):
    text = '"Every pool has a team that can beat us," said England sevens coach Mike Marlow.'
    assert [q.speaker for q in quotes(reading(text))] == ["Mike Marlow"]


def test_a_bare_office_is_not_that_of_who_was_brought_in_with_another(quotes, reading):
    text = "A shadow minister wept in Elm.\n\nThe minister said the mill would stay."
    assert [q.speaker for q in quotes(reading(text))] == ["The minister"]
    text = "A salt minister wept in Elm.\n\nThe minister said the mill would stay."
    assert [q.speaker for q in quotes(reading(text))] == ["A salt minister"]
