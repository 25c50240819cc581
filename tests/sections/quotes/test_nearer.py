"""Quotes: who speaks where somebody or something else stands nearer to the words."""

from __future__ import annotations

import datetime

import pytest

from explainer.model import Source
from explainer.reading import read
from explainer.sources import plain_paragraphs


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "“It is a great pity that the mill is shut,” one of the march organisers, Ann Roe from"
            " Save Elm, told Halden News.",
            "Ann Roe",
            id="one-of",
        ),
        pytest.param(
            "“The mill must stay open for all of us,” a member of the group, Ann Roe of Friends of"
            " Elm, told Acme News.",
            "Ann Roe",
            id="member",
        ),
        pytest.param(
            "“The mill must stay open for all of us,” one of the older men, who would not give his"
            " name, told Acme News.",
            "one of the older men",
            id="unnamed",
        ),
    ],
)
def test_whom_somebody_told_it_does_not_speak(only, reading, text, speaker):
    assert only(reading(text), direct=True).speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The firm spread false news, which the agency described as an attempt “to set"
            " neighbours at odds”, the court papers said.",
            id="body",
        ),
        pytest.param(
            "The mill, which the guide called “the best in the land by far”, was shut, officials"
            " said.",
            id="paper",
        ),
    ],
)
def test_what_somebody_called_it_is_not_of_who_tells_the_rest(quotes, reading, text):
    assert not quotes(reading(text), direct=True)


MAKER = (
    "Mia Lang runs the mill. She said: “It was a lovely day for us all.” {} She said: “I found him"
    " so charming a man, like no other.”"
)


@pytest.mark.parametrize(
    ("between", "speakers"),
    [
        pytest.param(
            "The film was made by Ann Roe, who knew Elm.", ["Mia Lang", "Ann Roe"], id="who"
        ),
        pytest.param(
            "The film was made by Ann Roe, a clerk.", ["Mia Lang", "Ann Roe"], id="apposed"
        ),
        pytest.param("The film was made by Ann Roe.", ["Mia Lang"], id="no-more-told"),
        pytest.param("Her bid was stopped by Ann Roe, a clerk.", ["Mia Lang"], id="of-hers"),
        pytest.param(
            "The film was made by Tom Roe, who knew Elm.", ["Mia Lang", "Mia Lang"], id="a-man"
        ),
    ],
)
def test_who_is_brought_in_as_the_doer_goes_on_to_speak(quotes, reading, between, speakers):
    made = reading(MAKER.format(between))

    assert [q.speaker for q in quotes(made, direct=True)] == speakers


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Posters were put up at Elm University in Halden that read “No mills in our town”.",
            id="posters",
        ),
        pytest.param(
            "Ben Fox hung a sign on the gate of Acme College that said “Mills are not for us”.",
            id="sign",
        ),
        pytest.param(
            "Clerks joked that the shop's motto - “Halden's most open shop” - was for thieves.",
            id="motto",
        ),
        pytest.param(
            "Ben Fox said the party's slogan, “Buy from our own town only”, broke the law.",
            id="slogan",
        ),
    ],
)
def test_words_that_stand_on_a_thing_are_nobodys(quotes, reading, text):
    assert not quotes(reading(text), direct=True)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Ben Fox sent a letter to the head of Acme College that said “mills are not for us”.",
            "a letter",
            id="letter",
        ),
        pytest.param(
            "A statement was sent to firms in Elm that read “We will close our mills in May”.",
            "A statement",
            id="statement",
        ),
    ],
)
def test_a_paper_speaks_and_not_whom_it_goes_to(only, reading, text, speaker):
    assert only(reading(text), direct=True).speaker == speaker


def test_who_speaks_over_many_paragraphs_is_told_behind_the_last(only, reading):
    made = reading(
        "Mayor Ben Roe spoke in Elm.\n\n“Close this pit.\n\nClose it now.\n\nClose the mill.\n\n"
        "Close the port.\n\nWe cannot pay for it all,” he said."
    )

    assert only(made, direct=True).speaker == "Ben Roe"


def test_where_somebody_lives_does_not_speak(only, reading):
    made = reading("West of Halden, Norlander Tom Lang, 50, says it is good to vote.")

    assert only(made, direct=False).speaker == "Tom Lang"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Ann Roe said the clerks had a say - but had to use it in time.",
            "the clerks had a say - but had to use it in time",
            id="same-verb",
        ),
        pytest.param(
            "Ann Roe said the plan was sound - but could not be paid for yet.",
            "the plan was sound - but could not be paid for yet",
            id="modal",
        ),
        pytest.param(
            "Ann Roe said the plan was sound - but left the hall at once.",
            "the plan was sound",
            id="deed",
        ),
        pytest.param(
            "Ann Roe said the plan was sound - but has since changed her mind.",
            "the plan was sound",
            id="since",
        ),
        pytest.param(
            "Norland sank ten boats, wrecked half of the port, according to Elm officials; and"
            " marched into Halden.",
            "Norland sank ten boats, wrecked half of the port",
            id="semicolon",
        ),
        pytest.param(
            "The Elm News reported the man was jailed for three years, citing a court document.",
            "the man was jailed for three years",
            id="cited",
        ),
        pytest.param(
            "Norland accused Halden of hiring two clerks to spy on it, as the two trade claims.",
            "accused Halden of hiring two clerks to spy on it",
            id="writers-as",
        ),
        pytest.param(
            "Ann Roe vowed to pay all the clerks of the mill, if it could be sold in May.",
            "vowed to pay all the clerks of the mill, if it could be sold in May",
            id="condition",
        ),
    ],
)
def test_where_what_somebody_says_ends(only, reading, text, told):
    assert only(reading(text), direct=False).text == told


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Ann Roe said clerks told her they wanted to “stay in the mill and fight for it”.",
            None,
            id="told-on",
        ),
        pytest.param(
            "Tom Roe blamed the crowd, adding marchers said they wanted to “stand up for the weir,"
            " so presumably [were] against floods”.",
            None,
            id="adding",
        ),
        pytest.param(
            "The Elm News reported that Ann Roe said she wanted to “stay in the mill for good”.",
            "Ann Roe",
            id="reported",
        ),
        pytest.param(
            "Critics were rude about the raid, with one poster writing “Who will mend the gate"
            " if nobody is left?”",
            "one poster",
            id="a-man",
        ),
    ],
)
def test_what_others_tell_that_somebody_said_is_not_quoted(quotes, reading, text, speaker):
    found = [q.speaker for q in quotes(reading(text), direct=True)]
    assert found == ([] if speaker is None else [speaker])


def test_who_is_told_of_by_an_age_speaks_and_nobody_in_what_they_say(only, reading):
    made = reading(
        "Mia Lang agrees that books matter.\n\nThe 27-year-old says the clerks in Sing, Birdie are"
        " drawn as they are.\n\n“They talk as clerks do, and as few books let them.”"
    )

    assert only(made, direct=True).speaker == "Mia Lang"


def test_a_row_of_places_ends_with_others(only, reading):
    made = reading(
        "Thieves struck in 2020, agencies in Halden, Norland and several other countries told a"
        " court."
    )

    assert (
        only(made, direct=False).speaker
        == "agencies in Halden, Norland and several other countries"
    )


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "A unit struck in May, according to spy agencies. They said the unit was old.",
            "spy agencies",
            id="people",
        ),
        pytest.param(
            "A unit struck in May, according to a briefing by spy agencies. They said the unit was"
            " old.",
            "spy agencies",
            id="their-paper",
        ),
        pytest.param(
            "Teachers met in Elm on Monday. They said the school was old.", "Teachers", id="where"
        ),
        pytest.param(
            "Guards in Elm beat prisoners in Halden. They said the mill was old.", None, id="faced"
        ),
        pytest.param(
            "Acme sold it, according to a letter to clerks. They said the mill was old.",
            None,
            id="who-reads-it",
        ),
    ],
)
def test_they_are_those_according_to_whom_it_was_told(quotes, reading, text, speaker):
    found = [q.speaker for q in quotes(reading(text)) if "was old" in q.text]
    assert found == ([] if speaker is None else [speaker])


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "One of the clerks said the mill would close in May.", ["One of the clerks"], id="one"
        ),
        pytest.param("One of 10 guests said the mill would close in May.", [], id="counted"),
        pytest.param("One of the ten guests said the mill would close.", [], id="of-ten"),
        pytest.param("One said the mill would close in May.", [], id="of-nobody"),
    ],
)
def test_one_of_some_speaks_and_no_count(quotes, reading, text, speakers):
    assert [q.speaker for q in quotes(reading(text))] == speakers


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        pytest.param("said Ann Roe of her boss, Ben Fox.", "Ann Roe", id="of"),
        pytest.param("said Ann Roe about the mayor, Ben Fox.", "Ann Roe", id="about"),
        pytest.param("said the mayor of Elm, Ben Fox.", "Ben Fox", id="role"),
        pytest.param("said a lawyer for the group, Ben Fox.", "Ben Fox", id="for-a-group"),
        pytest.param("said a friend of the mayor, Ben Fox.", "a friend of the mayor", id="either"),
    ],
)
def test_whom_somebody_speaks_of_does_not_speak(only, reading, behind, speaker):
    made = reading(f"“He is a good man to work with,” {behind}")

    assert only(made, direct=True).speaker == speaker


@pytest.mark.parametrize(
    ("before", "speakers"),
    [
        ("Lorita Poe, 26, was unaware that the student was filming the boat.", []),
        ("A pupil had a camera. Lorita Poe, 26, was unaware of that.", []),
        ("Lorita Poe, 26, was unaware of the camera.", ["Lorita Poe"]),
        ("Lorita Poe, a nurse, rowed to the mill as a clerk.", ["Lorita Poe"]),
        ("Lorita Poe, 26, was unaware that the sister was filming it.", ["Lorita Poe"]),
        ("Mr Poe, 26, was unaware that the student was filming the boat.", ["Poe"]),
    ],
    ids=["student", "before", "nobody", "described", "other-gender", "man"],
)
def test_he_may_be_somebody_unnamed_where_nothing_tells_a_gender(quotes, reading, before, speakers):
    made = reading(f"{before}\nHe later said the film was gone from the net in May.")
    assert [q.speaker for q in quotes(made, direct=False)] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "Bo Lang is not dead.\nAccording to unconfirmed reports, Lang was found dead when the"
            ' police came:\n"A clerk told us that the house is his but that it has been sold."',
            ["unconfirmed reports"],
            id="reports",
        ),
        pytest.param(
            "Bo Lang is not dead.\nLang was found dead when the police came, according to reports."
            '\n"A clerk told us that the house is his but that it has been sold."',
            [],
            id="no-colon",
        ),
        pytest.param(
            "If you look on the net for “old man in a small boat,” this photo is the first.",
            [],
            id="photo",
        ),
        pytest.param(
            "Ann Roe said the firm had had thousands of calls from members, many of whom accused"
            " him of “aiding and abetting the thieves of the town.”",
            [],
            id="whom",
        ),
        pytest.param(
            '"It could have been a boat," co-chair of the Salt Party (SP) Ann Roe told the Elm'
            ' Post. "Many people have lost their homes."',
            ["Ann Roe"],
            id="co-chair-of-a-body",
        ),
    ],
)
def test_who_is_told_of_beside_quoted_words_does_not_speak(quotes, reading, text, speakers):
    assert [q.speaker for q in quotes(reading(text), direct=True)] == speakers


ANSWERS = (
    'Bo Roe argued that boats were bad. "They are bad for us all," he wrote on his page.\n'
    'That brought answers from many. "They are afraid of all things here," one net fan wrote.\n'
    "{}"
)


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ('Another posted a photo. "The cause of the ban is the fear of water," he wrote.', None),
        (
            'A third had two things to say: "They look for boats and want them," the fan wrote.',
            "the fan",
        ),
        (
            'Roe had some friends. "They look for boats and want them," the fan wrote.',
            "one net fan",
        ),
    ],
    ids=["another", "third", "the-same"],
)
def test_one_more_of_some_is_none_of_those_before(quotes, reading, behind, speaker):
    first, second, *rest = quotes(reading(ANSWERS.format(behind)), direct=True)
    assert [first.speaker, second.speaker] == ["Bo Roe", "one net fan"]
    assert [q.speaker for q in rest] == ([] if speaker is None else [speaker])


def test_a_first_name_that_is_taken_for_a_noun_is_somebodys(quotes, reading):
    made = reading(
        "Georgo Poe, 31, said he had lost his keys at the mill.\n"
        "A spokesman said: “We shall look at this and have no more to say.”\n"
        "Georgo has filed a complaint about the film. He said: “I will laugh last here.”"
    )
    assert [q.speaker for q in quotes(made, direct=True)] == ["A spokesman", "Georgo Poe"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "Acme has put much hope in boats to add value to its docks, and adding Elm Post's"
            " pages could align with those efforts.",
            [],
            id="gerund",
        ),
        pytest.param(
            "Update: Bo Roe Kim, a clerk at the port, told Elm News that he saw some of the boats"
            " and that the race seemed to be lost.",
            ["Bo Roe Kim"],
            id="label",
        ),
        pytest.param(
            "Many barrels reached their intended buyers — the Department of Salt estimated 80"
            " percent — but not all of these did.",
            [],
            id="share",
        ),
        pytest.param(
            "Ada Roe decided to stop in a port for a week, reports Metro UK.",
            ["Metro UK"],
            id="branch",
        ),
        pytest.param(
            "Race official Joel Lang released a statement.\nThe Elm-based runner added he saw that"
            " Poe was faking his pain in the race.",
            ["The Elm-based runner"],
            id="elm-based",
        ),
    ],
)
def test_who_says_it_is_no_other_that_stands_near(quotes, reading, text, speakers):
    assert [q.speaker for q in quotes(reading(text), direct=False)] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(
            "Film writer Bo Lang was shown late in the film, with the rebel holding him"
            " threatening the mayor, saying that Lang's life depended on the next move.",
            [],
            id="own-name",
        ),
        pytest.param(
            "However, this letter seems to be at odds with Acme's treatment of Tom Lang, alleged"
            " Dread Captain Roberts.",
            [],
            id="alleged",
        ),
        pytest.param(
            "Sgt Ann Roe of Elm Police said the clerk was left feeling sad and cold.",
            ["Ann Roe"],
            id="of-a-body",
        ),
        pytest.param(
            "President Ann Roe is close to choosing a new head of the port, she told reporters.",
            ["Ann Roe"],
            id="told-by-herself",
        ),
    ],
)
def test_a_statement_is_of_nobody_else_whom_its_words_name(quotes, reading, text, speakers):
    assert [q.speaker for q in quotes(reading(text), direct=False)] == speakers


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Said one, posting on the Hanlon forums: “We must upload the film with two titles.”",
            id="forums",
        ),
        pytest.param(
            "Ann Roe believes that Tom Lang asserted that “God loves and helps all of us here”.",
            id="believed",
        ),
    ],
)
def test_quoted_words_are_nobodys_by_a_thing_or_a_belief(quotes, reading, text):
    assert quotes(reading(text), direct=True) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Roe says pre-production on the film will begin in May.",
            "pre-production on the film will begin in May",
        ),
        (
            "Sources in the trade indicate that select store clerks will undergo a test in May.",
            "select store clerks will undergo a test in May",
        ),
    ],
    ids=["hyphen", "that"],
)
def test_a_statement_starts_with_a_whole_word_of_its_own(quotes, reading, text, words):
    assert [q.text for q in quotes(reading(text), direct=False)] == [words]


SIGNED = (
    "Ann Roe said the mill was dear to all of the men who ran it.\n\n"
    '"Look, the mill did not do this to us. It is the fault of the men in it."\n\n--Tom Lang\n\n'
    '"The only thing that made me proud was the mill I ran in Elm."\n\n--Mia Poe\n\n'
    "It was late in Elm on Monday. The mill was closed."
)


def test_a_name_with_two_hyphens_below_a_quotation_signs_it(quotes, reading):
    assert [q.speaker for q in quotes(reading(SIGNED), direct=True)] == ["Tom Lang", "Mia Poe"]


def test_who_signs_a_post_below_a_quotation_does_not_say_it(quotes, nlp):
    text = (
        "New film of the boat, captured in the snow of Norland, has led to a new debate.\n\n"
        "A group of clerks set out for the boat after local news told of it.\n\n"
        "Eyewitness Svetla Roe described the boat as red, though markedly odd.\n\n"
        "“The boat was big, looking like a whale, but no whale. We have seen something red.”\n\n"
        "The Boat Exists, And It’s In Elm – http://t.net/n2VoITs\n\n"
        "— Pieter Vosman (@pvosman) January 14, 2015\n\n"
        "Setting out to look, the group were glad to hear of it. They left the port in May.\n"
    )
    source = Source(
        path="seeds/test.txt",
        title=None,
        outlet=None,
        url=None,
        author=None,
        published=datetime.date(2015, 1, 16),
        paragraphs=plain_paragraphs(text),
    )
    made = next(read([source], nlp))
    assert [q.speaker for q in quotes(made, direct=True)] == ["Svetla Roe"]


@pytest.mark.parametrize(
    "text",
    [
        "Published claims that a clerk in Elm made a fortune trading boats turn out to be wrong.",
        "The article does not tell whether they are from Elm but cites them as saying that three"
        " clerks were hurt in Norland.",
    ],
    ids=["participle", "them"],
)
def test_a_participle_and_them_say_nothing(quotes, reading, text):
    assert quotes(reading(text), direct=False) == []


def test_by_whom_it_is_passed_on_is_not_she_who_speaks(quotes, reading):
    made = reading(
        "Taylor Roe left her town in May. She rowed.\n"
        'As reported by Nell Sommer, writing on her page, she said: "I have never been a clerk."'
    )
    assert "Nell Sommer" not in [q.speaker for q in quotes(made, direct=True)]
