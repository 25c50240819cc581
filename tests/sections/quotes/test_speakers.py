"""Quotes: who speaks where a sentence names several, and who does not speak at all."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.quotes import QUOTES


@pytest.fixture
def speakers(quotes):
    return lambda made, direct=True: [q.speaker for q in quotes(made, direct=direct)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Ann Roe left on Monday. Her office said the talks would go on.",
            ["Her [Ann Roe] office"],
        ),
        ("The mill shut on Monday. Her office said the talks would go on.", ["Her office"]),
        (
            "The Elm Security Service, or ESS, said Monday that seven men were held.",
            ["Elm Security Service"],
        ),
        (
            "Ann Roe said the mill was at risk. She called on clerks to go to the relief service"
            " Arca. Her office said the talks would go on.",
            ["Ann Roe", "Ann Roe", "Her [Ann Roe] office"],
        ),
        (
            "Ann Roe and Ben Crow met on Monday. Both said the talks had been useful.",
            ["Ann Roe and Ben Crow"],
        ),
        ("The two leaders met on Monday. Both said the talks had been useful.", []),
        (
            "Ann Roe and Ben Crow met on Monday. Roe was late. Both said the talks had been"
            " useful.",
            ["Ann Roe and Ben Crow"],
        ),
        (
            "Ann Roe and Ben Crow met on Monday. Roe thanked Crow. Both said the talks had been"
            " useful.",
            ["Ann Roe and Ben Crow"],
        ),
        (
            "Ann Roe and Ben Crow met Roe's aunt on Monday. Both said the talks had been useful.",
            ["Ann Roe and Ben Crow"],
        ),
    ],
    ids=[
        *("owner", "nobody", "two-names", "body", "both", "both-of-nobody", "one-since", "apart"),
        "again",
    ],
)
def test_words_for_who_speaks_stand_without_the_text_before(speakers, reading, text, speaker):
    assert speakers(reading(text), direct=False) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            '"These ports set the pace for us," in sharp contrast to other years, says Tom Lang.',
            "Tom Lang",
            id="behind-a-phrase",
        ),
        pytest.param(
            "Chairman Tom Lang said the club had no bids. City recently announced debts, but Lang "
            'confirmed they would find funds. He said: "We have the money for it."',
            "Tom Lang",
            id="who-spoke-last-of-two",
        ),
        pytest.param(
            'On Monday Maria Gomez met the crew and vowed to "stay with them to the end," '
            "the Elm Sentinel reported.",
            "Maria Gomez",
            id="a-verb-before-goes-before-one-behind",
        ),
        pytest.param(
            'As the Elm Sentinel reported, the port would "help the town in the long run," '
            "Tom Lang told the crew.",
            "Tom Lang",
            id="an-aside-before-does-not",
        ),
        pytest.param(
            'Ann Roe knew that "the best hope for peace lies in the old port", Tom Lang told '
            "the Elm Sentinel.",
            "Tom Lang",
            id="who-tells-goes-before-who-knows",
        ),
        pytest.param(
            'The questions, Tom Lang told the crew, were "very much in line with the plan."',
            "Tom Lang",
            id="an-aside-that-names-hearers",
        ),
        pytest.param(
            'It has "no future at all here," Tom Lang said.', "Tom Lang", id="only-one-behind"
        ),
        pytest.param(
            "Tom Lang said the pier has room for a guild, which means Maria Gomez "
            '"will sail before the others" in May.',
            "Tom Lang",
            id="what-it-means",
        ),
        pytest.param(
            'Maria Gomez ended her speech by quoting Tom Lang: "Every obstacle yields in the end."',
            "Tom Lang",
            id="who-is-quoted",
        ),
        pytest.param(
            'The film ends with Gomez claiming, "We made the port strong again."',
            "Gomez",
            id="a-name-taken-for-a-part-of-the-verb",
        ),
        pytest.param(
            'In his statement, Tom Lang said; "Compromise means that everyone loses."',
            "Tom Lang",
            id="semicolon",
        ),
        pytest.param(
            'NORTH LEADS THE POLL - Tom Lang: "The north has long been a puzzle to us."',
            "Tom Lang",
            id="a-name-between-dash-and-colon",
        ),
        pytest.param(
            'As Tom Lang recently put it, "It is legal, but is it right?"', "Tom Lang", id="as-put"
        ),
        pytest.param(
            "Germany and Italy say that is too much for something that, as one diplomat in Brussels"
            ' put it to me, "will stop the last drones of the war".',
            "one diplomat in Brussels",
            id="as-put-inside",
        ),
        pytest.param(
            'She met Maria Gomez, who Tom Lang said was "a danger to the whole town."',
            "Tom Lang",
            id="who-says-it-of-a-relative",
        ),
        pytest.param(
            'NORTH (AP) — The port has "no future at all in it", Tom Lang said.',
            "Tom Lang",
            id="a-subject-behind-a-dateline",
        ),
        pytest.param(
            'Another Democrat, Tom Lang of Elmland, added: "We will not vote for it."',
            "Tom Lang",
            id="a-name-in-commas-with-its-place",
        ),
        pytest.param(
            'Tom Lang called the film "one of the best we have had".', "Tom Lang", id="called"
        ),
        pytest.param(
            'Tom Lang cited the film as "one of the best we have had".', "Tom Lang", id="cited-as"
        ),
        pytest.param(
            'The plan adds "a block to our view of how the town is reacting," said Tom Lang.',
            "Tom Lang",
            id="said-behind-goes-before-a-verb-whose-object-is-quoted",
        ),
        pytest.param(
            'Tom Lang urged the mills to let all take part, saying that he does not "ask that they '
            'all be removed."',
            "Tom Lang",
            id="a-participle-goes-with-the-subject",
        ),
        pytest.param(
            'After Maria Gomez said the schools were "less advanced than others were," Tom Lang '
            "left.",
            "Maria Gomez",
            id="in-a-clause-before",
        ),
    ],
)
def test_who_speaks_is_found(speakers, reading, text, speaker):
    assert speakers(reading(text)) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('They gave out bottles that said, "The town welcomes you all."', id="bottles"),
        pytest.param(
            'Letters came, also some which urged him to release "one or more of the papers."',
            id="some-which",
        ),
        pytest.param(
            'They kept their pledge not to put a "thumb upon the old scales."', id="their-pledge"
        ),
    ],
)
def test_things_and_owners_do_not_speak(speakers, reading, text):
    assert speakers(reading(text)) == []


def test_he_who_adds_something_is_who_was_cited_last(speakers, reading):
    text = (
        "“The cup is big,” Tom Lang recently said. Drummer Bo Fox echoed those words: “We want to"
        " win. We don't want to be thought of as an old crew.” The crew have done “everything in"
        " their considerable powers” to ensure they remain the biggest crew in the world, according"
        " to Elm magazine editor Paul Roe.\n"
        "“This makes them hugely determined and strong.” He added: “They are equally determined to"
        " push themselves. They are alone.” The other key thing was luck, Mr Roe said."
    )
    assert "Bo Fox" not in speakers(reading(text))[2:]
    assert "Paul Roe" in speakers(reading(text))[2:]


def test_what_the_article_itself_said_is_nobody_elses(speakers, reading):
    text = (
        "Once, when my mother mentioned the mill to me while driving to Elm, I laughed and said, "
        '"I do not believe in the old mill." She wept.'
    )
    assert speakers(reading(text)) == []


def test_who_acts_in_an_aside_before_does_not_speak(speakers, reading):
    text = (
        "A day before Mr. Stone wrote about the port, the two of them sent letters to the mill "
        'and asked, "What is behind this leak of ours?"'
    )
    assert "Stone" not in speakers(reading(text))


def test_the_title_of_a_memoir_is_no_second_half(reading):
    text = 'Gomez poured "cold water on it at once," Eva Lind wrote in a memoir, "Tough Choices."'
    facts = Facts()
    (quote,) = (q for q in QUOTES.extract(reading(text), facts) if q.direct)
    assert quote.text == '"cold water on it at once,"'


def test_a_paragraph_behind_a_quoted_phrase_is_a_quote_of_its_own(speakers, reading):
    text = (
        'Tom Lang called the offer "one-sided and quite ineffective."\n'
        '"It is clear that the mayor knows it. There is only one way out."'
    )
    assert speakers(reading(text)) == ["Tom Lang", "Tom Lang"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Tom Lang met the crew. Ms. Hughes avoids her mother, but their neighbour Ben Green "
            'knows what they need. "It will take a while longer," he said.',
            "Ben Green",
            id="the-only-man-who-does-something",
        ),
        pytest.param(
            'Tom Lang left. Maria Gomez met Peter Roe. "We like the whole idea," he said.',
            None,
            id="a-man-has-come-between",
        ),
        pytest.param(
            'Tom Lang left, but Peter Roe stayed. "We like the whole idea," he said.',
            None,
            id="two-men",
        ),
        pytest.param(
            "Tom Lang praised the plan.\nThe nominee's support for it is without precedent.\n"
            '"We want to live in a safe country," he said.',
            None,
            id="somebody-whose-support-it-is",
        ),
    ],
)
def test_he_is_one_man_or_nobody(speakers, reading, text, speaker):
    assert speakers(reading(text)) == ([speaker] if speaker else [])


BERG = '"It was hard for all of us," said Anna Berg, the mayor.\n'


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            'Jon Fox, a nurse, said the bus was late. "I will have to leave," she said.',
            "Jon Fox",
            id="goes-on",
        ),
        pytest.param(
            'Ashley Fox, a nurse, said the bus was late.\n"I will have to leave," she said.',
            "Ashley Fox",
            id="a-name-of-both",
        ),
        pytest.param(
            'Mr Jon Fox said the bus was late. "I will have to leave," she said.',
            "Anna Berg",
            id="a-title-is-sure",
        ),
        pytest.param(
            'Berg left. Jon Fox said the bus was late. "I will have to leave," she said.',
            "Anna Berg",
            id="somebody-else-is-named",
        ),
        pytest.param(
            'Jon Fox said the bus was late. "I will have to leave," she said. Jon Fox said it was'
            ' hard. "We will all have to leave," he said.',
            "Anna Berg",
            id="another-pronoun-tells-what-the-name-tells",
        ),
    ],
)
def test_who_has_just_spoken_goes_on_whatever_a_given_name_tells(speakers, reading, text, speaker):
    assert speakers(reading(BERG + text))[1:2] == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("The Elmland Republican", "The Elmland Republican", id="one"),
        pytest.param("Several leading Republicans", "Several leading Republicans", id="several"),
        pytest.param("Republicans on the panel", "Republicans on the panel", id="on-a-panel"),
        pytest.param("Republicans", "Republican Party", id="bare"),
        pytest.param("Republicans, who lost the vote,", "Republican Party", id="told-of"),
    ],
)
def test_members_are_not_their_party(speakers, reading, text, speaker):
    made = reading(f"The Republican Party met. {text} said that the port would close.")
    assert speakers(made, direct=False) == [speaker]


def test_he_is_read_through_a_short_form(speakers, reading):
    made = reading("Tom Lang is calm. While he’s said he believes in it, the port has doubts.")
    assert "’s" not in speakers(made, direct=False)


@pytest.mark.parametrize(
    ("before", "noun", "speaker"),
    [
        pytest.param(
            "Florida Sen. Tom Lang met Mayor Ben Roe.", "The Florida senator", "Tom Lang", id="role"
        ),
        pytest.param("Sen. Tom Lang met the crew.", "The lawmaker", "Tom Lang", id="a-wider-word"),
        pytest.param("Tom Lang met the crew.", "The Town boss", "Tom Lang", id="no-role-told"),
        pytest.param(
            "Pop star Ann Poe wept. Tom Lang met the crew.",
            "The reality star",
            "The reality star",
            id="held-by-another",
        ),
        pytest.param(
            "President Ann Poe wept. Tom Lang met the crew.",
            "The Irish president",
            "The Irish president",
            id="of-a-land-held-by-another",
        ),
        pytest.param(
            "Elm star Tom Lang hugged Ann Poe, the Oakwood star. Lang won.",
            "The Elm star",
            "Tom Lang",
            id="whole-role-of-two-stars",
        ),
        pytest.param("Tom Lang met the crew.", "The Irishman", "Tom Lang", id="of-a-land"),
        pytest.param(
            "Sen. Tom Lang met the crew.", "The Ohio Republican", "Tom Lang", id="of-a-party"
        ),
        pytest.param(
            "Maria Gomez met the crew.",
            "The feminist writer and broadcaster",
            "Maria Gomez",
            id="two-roles-of-one",
        ),
        pytest.param("Tom Lang, a nurse, left.", "The former teacher", "Tom Lang", id="his-past"),
        pytest.param("Tom Lang, a nurse, left.", "The Norse-born poet", "Tom Lang", id="his-birth"),
        pytest.param(
            "Tom Lang, a nurse, met Ann Poe.",
            "The former teacher",
            "The former teacher",
            id="a-past-of-two",
        ),
        pytest.param("Tom Lang met the crew.", "The Oakwood wing", "Tom Lang", id="a-player"),
        pytest.param("Sen. Tom Lang met Ann Poe.", "The president", "The president", id="office"),
        pytest.param("Tom Lang, a nurse, left.", "The Ohio governor", "The Ohio governor", id="no"),
        pytest.param(
            "Deputy Mayor Tom Lang met the crew.", "The mayor", "The mayor", id="another-rank"
        ),
        pytest.param(
            "Sen. Maria Gomez met the crew.", "The businessman", "The businessman", id="gender"
        ),
        pytest.param(
            "Tom Lang, a Democrat, left.", "The Ohio Republican", "The Ohio Republican", id="party"
        ),
        pytest.param(
            "Tom Lang, a candidate, met Ann Poe, a candidate. Lang left.",
            "The candidate",
            "The candidate",
            id="two-candidates",
        ),
        pytest.param(
            "Tom Lang met the crew.", "The Elmish Executive", "The Elmish Executive", id="a-body"
        ),
        pytest.param(
            "Sen. Tom Lang met the crew.",
            "The senator from Elmland",
            "The senator from Elmland",
            id="told-apart",
        ),
    ],
)
def test_a_word_for_somebody_stands_for_whom_the_last_sentence_is_about(
    speakers, reading, before, noun, speaker
):
    made = reading(f"{before} {noun} said that the old port would close.")
    assert speakers(made, direct=False) == [speaker]


def test_nobody_is_told_of_as_somebody_else_in_what_he_says(speakers, reading):
    made = reading(
        "President Tom Lang left.\nMr. Lang noted that the Elmish president suggested that he pay."
    )
    assert "Tom Lang" in speakers(made, direct=False)
    assert speakers(made, direct=False).count("Tom Lang") == 1


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            'Tom Lang met the crew. He called the tax "a bridge too far for us."',
            "Tom Lang",
            id="what-it-is-called",
        ),
        pytest.param(
            'If true, Mr. Schiff said, the claims "would be both the cause and the end of it."',
            "Schiff",
            id="an-aside-before",
        ),
        pytest.param(
            'Mike Hobday, from the league, said video evidence was to be passed to police. "Our '
            'evidence suggests that most of them did obey."',
            "Mike Hobday",
            id="a-name-taken-for-a-time",
        ),
        pytest.param(
            '"The whole idea of it is something we hear."\n-Michelle Marks, Elmland.',
            "Michelle Marks",
            id="signed-with-a-dash-written-to-the-name",
        ),
        pytest.param(
            '"The whole idea of it is something we hear."\nMichelle Marks, a nurse',
            "Michelle Marks",
            id="signed-without-a-dash",
        ),
    ],
)
def test_who_speaks_is_found_beside_the_words(speakers, reading, text, speaker):
    assert speakers(reading(text)) == [speaker]


def test_a_line_that_tells_a_deed_is_no_signature(speakers, reading):
    text = '"The whole idea of it is something we hear."\nMichelle Marks left the port on Monday.'
    assert speakers(reading(text)) == []


def test_a_participle_behind_a_comma_goes_with_the_verb_of_saying(speakers, reading):
    text = (
        '"Poe rowed well tonight," Tom Lang said at a dinner after the young skipper won the '
        'race, remarking that there were "a few swans who did not care for it."'
    )
    assert set(speakers(reading(text))) == {"Tom Lang"}


def test_he_goes_on_in_an_aside(speakers, reading):
    text = (
        "Tom Lang met the crew. It was cold, he said. The worst leak, he said, is below deck.\n"
        'If the rowers sing, he said, the swans swim off.\n"I will not pay for it," he said.'
    )
    assert speakers(reading(text)) == ["Tom Lang"]


def test_what_somebody_leaves_without_saying_has_no_speaker(speakers, reading):
    text = 'Tom Lang left the old hall without saying, "The old port is not safe at all."'
    assert speakers(reading(text)) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('Ada Poe never said "we will sell the mill on Monday".', []),
        ('Ada Poe did not just say "we will sell the mill on Monday".', ["Ada Poe"]),
        ('If Ada Poe says "we will sell the mill on Monday," nobody will believe her.', []),
        ('It would be better if the firm was to say "we will sell the mill on Monday".', []),
        ('Asked if she was ill, Ada Poe said "we will sell the mill on Monday".', ["Ada Poe"]),
    ],
    ids=["never", "not just", "if", "if to", "asked if"],
)
def test_what_is_denied_or_supposed_to_be_said_has_no_speaker(speakers, reading, text, said):
    assert speakers(reading(text)) == said


def test_a_label_before_a_sentence_speaks_nothing(speakers, reading):
    text = 'UPDATE: Elm Ltd chief A. Tom Lang said in a note, "The old port will stay open."'
    assert "UPDATE" not in speakers(reading(text))


def test_he_behind_a_surname_of_two_is_no_third_person(speakers, reading):
    text = (
        "Eric Lang was glad. Donald Lang left the hall in May.\n"
        '"It flows off the lips, does it not?" wrote Larry Gomez on Monday.\n'
        "Lang coined the phrase at a rally in town.\n"
        '"I am not run by anybody in this town," he said then.'
    )
    assert speakers(reading(text))[-1] == "Lang"


def test_a_name_that_only_tells_a_thing_from_others_is_nobody_in_between(speakers, reading):
    text = (
        "Ann Roe was for the plan. When some put off the Gomez raid by a day because of the party, "
        'she said, "We should not wait for the party at all."'
    )
    assert speakers(reading(text)) == ["Ann Roe"]


def test_he_is_whom_a_response_came_from(speakers, reading):
    text = (
        "The comments drew a sharp response from Tom Lang of the Elm Union.\n"
        '"Some people are saying that they do not want them here," he said.'
    )
    assert speakers(reading(text)) == ["Tom Lang"]


def test_a_thing_does_not_state_what_stands_behind_its_clause(speakers, reading):
    made = reading(
        "The mayor's office denied rumours that the sale of the swans was due to the storm, "
        'stating, "The birds were too dear for us."'
    )
    assert speakers(made) == ["The mayor's office"]


def test_who_writes_beside_others_speaks(speakers, reading):
    made = reading('Fans of the choir were sad, with one rower writing "Where do we sing now?"')
    assert speakers(made) == ["one rower"]


def test_i_of_nobody_is_no_speaker(speakers, reading):
    made = reading('I bought a barge in May.\n"I paddled all summer to keep the hull dry."')
    assert speakers(made) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "“Oars break and you swim,” the film showed Ada Poe telling rowers.",
            "Ada Poe",
            id="shown",
        ),
        pytest.param(
            "The song was made all the longer by Ben Crow's own verse. “We must row,” he said.\n"
            "The storm was about Crow's own barge. Pointing to his year in mud, the Elm News host "
            "urged the crew to row. “I am a leaky mill, and I need a roof,” he declared.",
            "Ben Crow",
            id="the-host",
        ),
    ],
)
def test_who_is_shown_or_told_of_speaks(speakers, reading, text, speaker):
    assert speakers(reading(text))[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "The song drew the ire of Captain Ben Crow who said he was deaf to songs.",
            "Ben Crow",
            id="the-ire-of",
        ),
        pytest.param(
            "Ben Moss met a lawyer for Dan Poe who said he would sue the mill.",
            "a lawyer for Dan Poe",
            id="no-comma",
        ),
        pytest.param(
            "The mill was the first to close in the town, reported the Elm News, "
            "saying it had seen the letter.",
            "Elm News",
            id="reported-the-paper",
        ),
    ],
)
def test_who_says_a_clause_behind_a_noun_or_an_aside(speakers, reading, text, speaker):
    assert speakers(reading(text), direct=False)[-1].removeprefix("the ") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "President Ben Crow is close to choosing a chief to replace former head Tom Lang, "
            "he told reporters on Thursday.",
            "Ben Crow",
            id="lead",
        ),
        pytest.param(
            "Ada Poe said it was late.\nIt rained in Elm.\nBen Crow was ill in May, he said.",
            None,
            id="not-behind-another",
        ),
        pytest.param(
            "After a tape showed Rep. Ben Crow in a fight, the lawmaker said he felt very sorry.",
            "Ben Crow",
            id="the-lawmaker",
        ),
    ],
)
def test_who_is_told_of_in_the_lead_says_so(speakers, reading, text, speaker):
    assert (speakers(reading(text), direct=False) or [None])[-1] == speaker


def test_whom_a_story_is_called_after_says_nothing(speakers, reading):
    made = reading('The mill sold a film of the rower called "The Duke of Mud," in May.')
    assert speakers(made) == []


def test_whom_somebody_urges_does_not_speak(speakers, reading):
    text = (
        "Ann Roe urged Tom Lang to “point out that the swans have bitten and damaged” the "
        "old mill and are “far, far worse than the rats.”"
    )
    assert set(speakers(reading(text))) == {"Ann Roe"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The bill was backed by some firms, saying they needed it to go on.", ["some firms"]),
        ("Tom Lang was backed by Ann Roe, saying it was good to go on.", []),
    ],
    ids=["a thing", "one of two"],
)
def test_along_with_a_passive_its_agent_speaks(speakers, reading, text, found):
    assert speakers(reading(text), direct=False) == found


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Former Speaker of the House Ben Crow praised the old law of Norland. "
            '"We have learned a lot from that law," he said.',
            "Ben Crow",
        ),
        (
            "The song also drew the anger of Captain Ben Crow who said he was lost. "
            '"We have learned a lot from that song," he said.',
            "Ben Crow",
        ),
        (
            "Ada Poe left. A spokesman for the port of Elm defended the plan. "
            '"We have learned a lot from that song," he said.',
            "A spokesman for the port of Elm",
        ),
        (
            "Tom Lang won. Director of music Ben Crow revealed that the choir was tired. "
            '"We have learned a lot from that song," he said.',
            "Ben Crow",
        ),
        (
            "Tom Lang won the cup in Elm, but Ben Crow said Peter Roe was preferred. "
            '"We have learned a lot from that song," he said.',
            "Ben Crow",
        ),
        (
            "The firm fears nothing, according to Ben Crow, head of music at Elm. "
            '"We have learned a lot from that song," he said.',
            "Ben Crow",
        ),
        (
            "Ben Crow praised the choir. Several Norlanders were told to leave the town of Elm. "
            '"We have learned a lot from that song," he said.',
            "Ben Crow",
        ),
    ],
    ids=["office and name", "who", "spokesman", "field", "says last", "source", "several"],
)
def test_he_is_whom_the_sentence_before_is_about(quotes, reading, text, speaker):
    made = reading(text)
    assert quotes(made)[-1].speaker == speaker


def test_they_are_those_whom_the_sentence_before_is_about(reading):
    text = "The two firms of Elm will share their mills. They said the deal would help the town."
    assert [q.speaker for q in QUOTES.extract(reading(text), Facts())] == ["The two firms of Elm"]
    text = "The two mills of Elm will close. They said the deal would help the old town."
    assert list(QUOTES.extract(reading(text), Facts())) == []


@pytest.mark.parametrize(
    ("between", "speaker"),
    [
        ("The bank raised rates in May.", "The bank"),
        ("The bank's target is 3 percent.", "The bank"),
        ("Halden Motors has lost $3 million.", "Halden Motors"),
        ("Food prices had risen for a year.", "the retail federation"),
        ("The federation has its seat in Elm.", "the retail federation"),
        ("The bank met the firm in May.", None),
    ],
    ids=["another body", "its own", "a firm", "no body", "the same", "two bodies"],
)
def test_it_is_the_last_body_that_anything_is_told_of(reading, between, speaker):
    opening = f"Sales fell in May, the retail federation said. {between}"
    text = f"{opening} It said the plan would cost more than it can pay."
    found = QUOTES.extract(reading(text), Facts())
    told = [q.speaker for q in found if "the plan" in q.text]
    assert told == ([speaker] if speaker else [])


def test_what_a_semicolon_parts_is_not_said(reading):
    text = "The old mill of Elm was sold in May; he called for a vote."
    assert list(QUOTES.extract(reading(text), Facts())) == []


@pytest.mark.parametrize(
    "text",
    [
        "Guards beat the prisoners on Monday. They said the beating had left them without arms.",
        "The teachers of Elm met the parents. They said the school should stay open for a year.",
        "The council met the firm on Monday. It said the plan would cost more than it can pay.",
    ],
    ids=["victims", "two groups", "two bodies"],
)
def test_of_two_who_may_have_said_it_neither_is_named(quotes, reading, text):
    made = reading(text)
    names = ("Guards", "prisoners", "teachers", "parents", "council", "firm")
    speakers = [quote.speaker or "" for quote in quotes(made)]
    assert not any(name in speaker for name in names for speaker in speakers)


def test_a_role_and_its_name_behind_and_are_one_speaker(speakers, reading):
    text = "Chairman Ada Poe and chief executive Ben Crow said the bank would pay its customers."
    both = "Chairman Ada Poe and chief executive Ben Crow"
    assert speakers(reading(text), direct=False) == [both]


def test_a_paper_is_no_unnamed_person(reading):
    (quote,) = QUOTES.extract(reading("The mayor was warned twice, the records say."), Facts())
    assert quote.sourcing == "institution"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            'The play\'s director is Ben Crow.\n"It will be a mix of song and mime," he said.',
            "Ben Crow",
            id="whom-the-sentence-before-says-it-is",
        ),
        pytest.param(
            "Tory MP Ada Poe came.\nFrontbencher Ben Crow MP demanded a statement in Elm.\n"
            'Waving a red flag, he said it was "one more in a heap of tricks".',
            "Ben Crow",
            id="a-title-behind-the-name",
        ),
        pytest.param(
            "Director of rugby Ben Crow revealed that harsh words helped his side in Elm.\n"
            '"They rowed too late and lost to the tide," he said.',
            "Ben Crow",
            id="a-field-before-the-name",
        ),
        pytest.param(
            "For Ada Poe, a lawyer in Elm, it is odd that firms escape. "
            'Yet she agrees it is "a strain to keep the old rules".',
            "Ada Poe",
            id="whose-view-the-sentence-tells",
        ),
        pytest.param(
            "Ben Crow, however, kept up his promise to stay put on the deck of Ian Holm.\n"
            '"There has to be some room for this," he said.',
            "Ben Crow",
            id="a-name-in-commas-before-its-verb",
        ),
        pytest.param(
            'Ben Crow spoke while Ada Poe hosted a party.\n"I like each of your songs," she said.',
            "Ada Poe",
            id="the-only-woman-who-does-something",
        ),
        pytest.param(
            'Ben Crow beat Tom Reed in the final.\n"I could not play my game," he said.',
            None,
            id="one-of-two-who-played",
        ),
        pytest.param(
            'Judge Tom Reed freed Ben Crow on Monday.\n"I am glad it is over," he said.',
            None,
            id="one-of-two-in-court",
        ),
        pytest.param(
            'Ada Poe and Ida Roe met in Elm.\n"We will close the mill," she said.',
            None,
            id="one-of-two-who-met",
        ),
        pytest.param(
            'Ada Poe, Ida Roe and Eva Lind met in Elm.\n"We will close the mill," she said.',
            None,
            id="one-of-three-who-met",
        ),
        pytest.param(
            'Ada Poe and Ben Crow met in Elm.\n"We will close the mill," he said.',
            "Ben Crow",
            id="the-only-man-of-two-who-met",
        ),
    ],
)
def test_who_goes_on_is_the_one_of_the_sentence_before(speakers, reading, text, speaker):
    assert (speakers(reading(text)) or [None])[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "The Elm Post reported that Ben Crow said he was gathering money. "
            'It added, "the visit to Elm comes at a bad time".',
            "Elm Post",
            id="not-who-is-reported-to-say-so",
        ),
        pytest.param(
            "The lock is to have a new gate this spring, according to the Elm Post.\n"
            'It said the town "has set aside the money for it".',
            "Elm Post",
            id="according-to-whom",
        ),
    ],
)
def test_it_is_the_body_that_told_the_sentence_before(speakers, reading, text, speaker):
    assert speakers(reading(text))[-1].removeprefix("The ").removeprefix("the ") == speaker


@pytest.mark.parametrize(
    ("who", "speaker"),
    [("Halden senator", "the Halden senator"), ("Elm senator", "Tom Reed")],
)
def test_a_senator_of_another_place_is_not_meant(speakers, reading, who, speaker):
    text = (
        "Elm senator Tom Reed won the vote in Halden on Monday. Ben Crow left Elm.\n"
        if "Halden" in who
        else "Ben Crow left Elm. Elm senator Tom Reed won the vote on Monday.\n"
    )
    assert speakers(reading(f'{text}"I never had a chance," the {who} said.'))[-1] == speaker


def test_nobody_says_what_no_minister_said(speakers, reading):
    assert speakers(reading("No ministers said that the old port had closed."), direct=False) == []


def test_a_clause_before_a_verb_without_a_mark_is_not_said(speakers, reading):
    text = "The contest made news after the group unearthed columns Poe wrote at Elm University."
    assert speakers(reading(text), direct=False) == []


def test_a_place_and_a_dash_before_a_speaker_are_no_part_of_the_name(reading):
    made = reading("ELM - British Foreign Secretary Ben Crow said the port was quite safe.")
    (quote,) = QUOTES.extract(made, Facts())
    assert quote.speaker == "British Foreign Secretary Ben Crow"


@pytest.mark.parametrize(
    ("source", "sourcing"),
    [("figures released by the ministry", "institution"), ("senior figures", "anonymous")],
)
def test_figures_that_are_gone_by_are_no_people(reading, source, sourcing):
    made = reading(f'"The sales of boats rose by 5% in May," according to {source}.')
    (quote,) = QUOTES.extract(made, Facts())
    assert quote.sourcing == sourcing


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("President Ada Poe phoned President Eva Crow. The president said no ship would sail.", 0),
        ("Home Secretary Ada Poe met Secretary of State Ben Crow. The secretary said no ship "
         "would sail.", 0),
        ("President Ada Poe phoned Mayor Ben Crow. The president said no ship would sail.",
         "Ada Poe"),
        ("Senator Ada Poe phoned Ben Crow. The senator said no ship would sail.", "Ada Poe"),
    ],
)  # fmt: skip
def test_of_two_of_one_office_neither_is_the_speaker(quotes, reading, text, speaker):
    made = reading(text)
    (quote,) = [q for q in quotes(made) if "no ship" in q.text]
    assert quote.speaker == speaker or (speaker == 0 and quote.actor is None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            'Asked about the "sale of every mill in town," Ada Poe said the firms cost too much.',
            [],
        ),
        ('The plan has "no future in this town," Ada Poe said, adding it was dead.', ["Ada Poe"]),
        ("Asked about the “sale of every mill,” Will urged the farmers to stay at home.", []),
        ("Asked about the “sale of every mill,” Poe urged the farmers to stay at home.", []),
    ],
)
def test_who_says_something_else_says_no_quoted_words_before_it(speakers, reading, text, found):
    assert speakers(reading(text)) == found


def test_a_relative_with_a_title_is_not_who_is_named_without(quotes, reading):
    made = reading(
        "Sarah Vane, 22, was killed in Elm. Vane's parents, Geoff and Anne, flew to the trial. "
        '"We never gave up hope for a moment," Mrs Vane said.'
    )
    (quote,) = quotes(made)
    assert (quote.speaker, quote.actor) == ("Mrs Vane", None)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Ben Crow said he had offers for the boat.\n"
            "Halden clerk Tim Smith holds up the boat.\n"
            "“The boat is sound as all of the attempts to sink it failed,” he added.",
            "Ben Crow",
        ),
        (
            "Ada Poe said it rained.\n"
            "Ben Crow won the vote. “That is a great day for Elm,” he said.\n"
            "“The vote was fair and clean for all of us,” he added.",
            "Ben Crow",
        ),
        (
            "Ada Poe said it rained.\n"
            "Ben Crow thanked the town for help. He added: “We could not be here without it.”",
            "Ben Crow",
        ),
        (
            "“The attack was the work of a soldier of the League,” Acme News cited the Amar Post.",
            "Amar Post",
        ),
    ],
    ids=["who-spoke-before", "through-he", "thanked", "cited"],
)
def test_who_goes_on_spoke_before_and_who_cites_passes_on(speakers, reading, text, speaker):
    assert speakers(reading(text))[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Ben Crow was held after his wife contacted officers saying she feared for her life.",
            "his [Ben Crow] wife",
        ),
        ("Ann Roe met officers saying the port was on fire.", "officers"),
    ],
    ids=["contacted", "met"],
)
def test_who_calls_somebody_says_what_a_participle_tells(quotes, reading, text, speaker):
    made = reading(text)
    assert [q.speaker for q in quotes(made)] == [speaker]


def test_who_made_clear_what_a_thing_was_goes_on_and_not_the_thing(speakers, reading):
    text = (
        "Ben Crow made clear that his gift to the port was not a bribe, saying that those who"
        " called it one must “read the deed again”."
    )
    assert speakers(reading(text)) == ["Ben Crow"]


def test_a_speaker_does_not_end_with_but(speakers, reading):
    text = (
        "Some clerks with no part in the case but with years in the trade said the boat was safe."
    )
    assert speakers(reading(text), direct=False) == ["Some clerks with no part in the case"]


def test_a_word_with_a_hyphen_is_whole(speakers, reading):
    text = '"Norland is no part of the union of Sudria," the e-mail read.'
    assert speakers(reading(text)) == ["the e-mail"]


def test_a_paper_that_passes_words_on_is_not_the_group_that_speaks(speakers, reading):
    text = (
        "The Harbour League has claimed the attack in Elm.\n"
        "“The attack was the work of a soldier of the League,” Acme News cited the Amar Post.\n"
        "The armed group claimed that he “did it in answer to calls from the whole of Norland.”"
    )
    assert speakers(reading(text))[-1] == "Harbour League"


@pytest.mark.parametrize(
    "text",
    [
        "Of those asked, 21 percent said “not too likely” and 14 percent said “not at all likely.”",
        "HALDEN, Ore. - December 15, 2004 - The Open Labs told of a forecast that predicts that "
        "sales of salt will rise.",
    ],
    ids=["share", "day"],
)
def test_a_share_and_a_day_say_nothing(speakers, reading, text):
    found = speakers(reading(text)) + speakers(reading(text), direct=False)
    assert not any(name.endswith("percent") or name.startswith("December") for name in found)


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("A council spokeswoman", "A council spokeswoman"),
        ("The council", "Ann Roe"),
        ("A council spokesman", "Ann Roe"),
    ],
    ids=["she-spoke", "a-body", "he-spoke"],
)
def test_she_is_who_spoke_last_and_not_whom_that_was_about(speakers, reading, who, speaker):
    text = (
        f"Ann Roe left.\n{who} said Ann Roe knew of the plan.\n“The plan is old and bad,” she said."
    )
    assert speakers(reading(text)) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Half of teens say they feel tied to their mobile phones.", []),
        ("The majority of parents say their children feel tied to their phones.", []),
        (
            "The parents of Elm say their children feel tied to their phones.",
            ["The parents of Elm"],
        ),
    ],
    ids=["half", "majority", "a-group"],
)
def test_a_part_of_many_says_nothing(speakers, reading, text, speaker):
    assert speakers(reading(text), direct=False) == speaker


def test_what_a_nearer_noun_tells_is_not_said_by_who_owns_the_first(speakers, reading):
    text = (
        "It compared the claim of Ben Crow that it would grow to Norland arguments “that tax cuts "
        "will feed the economy and pay for it all.”"
    )
    assert "Ben Crow" not in speakers(reading(text))
    text = "Ben Crow repeated his claim “that tax cuts will feed the economy and pay for it all.”"
    assert speakers(reading(text)) == ["Ben Crow"]


def test_a_name_of_men_and_women_may_be_he(speakers, reading):
    text = (
        "The draft was adopted in Halden, spokesman Ben Poe said.\n"
        '"It calls on the guild to leave the hall by the first of May," said Hilary Crow.\n'
        '"I hope it will get the guild to look at itself at last," he said.'
    )
    assert speakers(reading(text)) == ["Hilary Crow", "Hilary Crow"]


def test_he_is_nobody_who_is_named_in_the_quotation_before(speakers, reading):
    made = reading(
        "Ned King and Bo Fox left Elm Radio. “The port is old,” says Fox.\n\n“The edge Bo and I "
        "have is that we are a team,” King says. “Elm has a port. I could use a boat,” he jokes."
    )
    assert speakers(made)[-2:] == ["Ned King", "Ned King"]


def test_who_tells_what_somebody_said_has_not_said_it(speakers, reading):
    made = reading('The porter who heard the row claimed that he said, "I will sink her old boat."')
    assert speakers(made) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Ann Poe made a late return to rowing with a win in the Elm race.\nThe Briton, ill"
            ' since May, held off a rival.\n"It was a sweet end to the year," she said.',
            "Ann Poe",
        ),
        (
            "Ben Crow wants to stay at Elm United.\nThe 24-year-old midfielder is set to see out"
            ' his contract. He said: "I am signed here for this year and next."',
            "Ben Crow",
        ),
    ],
    ids=["native", "age-before-a-noun"],
)
def test_he_is_whom_a_description_stands_for(speakers, reading, text, speaker):
    assert (speakers(reading(text)) or [None])[-1] == speaker


def test_the_former_mayor_may_be_either_of_two_who_act(speakers, reading):
    said = "The former mayor said the port would close."
    text = f"Dan Poe won in 2016. Ben Crow left. {said}"
    assert speakers(reading(text), direct=False) == ["The former mayor"]
    assert speakers(reading(f"Ben Crow left. {said}"), direct=False) == ["Ben Crow"]
    text = f"Former mayor Dan Poe won in 2016. Ben Crow left. {said}"
    assert speakers(reading(text), direct=False) == ["Dan Poe"]


@pytest.mark.parametrize(
    ("office", "speaker"),
    [
        ("the former secretary of state", "Ann Lee"),
        ("the former secretary of the guild", "the former secretary of the guild"),
    ],
)
def test_a_bare_noun_is_a_part_of_the_office_before_it(speakers, reading, office, speaker):
    text = f"Ann Lee spoke in Elm of the death of Ben Roe.\nOn air {office} said she saw a crime."
    assert speakers(reading(text), direct=False) == [speaker]


def test_a_paper_is_not_what_the_name_behind_its_comma_is(speakers, reading):
    text = (
        "According to the Elm Herald, Emeritus Professor John Roe, the chairman of the town's panel"
        " of ten, said Elm's flag has never before been put to a vote."
    )
    assert speakers(reading(text), direct=False) == ["Elm Herald"]


def test_a_forgotten_mark_gives_nobody_the_words_of_another(quotes, reading):
    made = reading(
        "“The port is a shame for all of us,” Maria Gomez said on Friday. “If it closes, then we "
        "have no work at all.\n\n“I have given a lot of thought to it,” added Tom Lang, the head "
        "of the guild. “It is a poor plan.”"
    )
    said = {q.speaker: q.text for q in quotes(made) if q.direct}
    assert "If it closes" in said["Maria Gomez"]
    assert "If it closes" not in said["Tom Lang"]


@pytest.mark.parametrize(
    ("between", "spoken"),
    [
        ("Ben Roe has few friends in the port. He spoke to the crews last week.", []),
        ("The crews have few friends in the port.", ["Tom Lang"]),
    ],
    ids=["about who names himself", "about others"],
)
def test_he_who_names_himself_is_not_who_spoke_before(speakers, reading, between, spoken):
    made = reading(
        "“The port is a shame for all of us,” Tom Lang said on Friday.\n\n"
        f"{between}\n\n“You have nothing to lose with a man like Roe,” he said in August. Ben Roe "
        "left the port."
    )
    assert speakers(made)[1:] == spoken


@pytest.mark.parametrize(
    "text",
    [
        "Mr Fox will run the plant from Elm, Labour co-chairman Ann Roe said.",
        "The plant was late, study co-author Ann Roe said.",
    ],
    ids=["of a party", "of a study"],
)
def test_who_speaks_has_a_role_with_an_affix(speakers, reading, text):
    assert speakers(reading(text), direct=False) == ["Ann Roe"]


def test_what_is_asked_about_does_not_speak(speakers, reading):
    text = "Clerks are divided over which plan is best and say that the pier must close."
    assert "which plan" not in speakers(reading(text), direct=False)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            'In a letter to Elm News, an aide to Ann Roe said, "Ms. Roe shut the old mill in May."'
            '\n\nThe letter added, "There were no other mills in the town."',
            ["an aide to Ann Roe"] * 2,
            id="letter-of-an-aide",
        ),
        pytest.param(
            "The mill shut in May. The Democrat who ran it, Gov. Ann Roe, called the wages there "
            '"a stain on all of the town."',
            ["Ann Roe"],
            id="name-behind-a-clause",
        ),
        pytest.param(
            'Ann Roe of the guild answered by calling the mill "a stain on all of the town."',
            ["Ann Roe"],
            id="by-calling",
        ),
        pytest.param(
            'Ann Roe accused Tom Lang of saying "the mill can stay shut for all I know."',
            [],
            id="accused-of-saying",
        ),
        pytest.param(
            'Ann Roe was criticised for saying "the mill can stay shut for all I know."',
            ["Ann Roe"],
            id="criticised-for-saying",
        ),
        pytest.param(
            "Elm Bank wooed its clerks, stressing that Friday's talks were a first step. It added "
            'that the plan "must not harm the rest of the trade".',
            ["Elm Bank"],
            id="a-day-says-nothing",
        ),
        pytest.param(
            "Ann Roe, whose lawyer said “she would appeal to the other court”, left.",
            ["Ann Roe's lawyer"],
            id="whose",
        ),
        pytest.param(
            "Acme's Water Analysis Center (AWAC) said the mill “was the oldest of them all”.",
            ["Acme's Water Analysis Center"],
            id="before-a-bracket",
        ),
        pytest.param(
            "Tom Lang called himself the clerk whom Ms Roe was referring to, saying he had no wish "
            'others to be "drawn into this".',
            [],
            id="whom-she-meant",
        ),
        pytest.param(
            "The guild, whose head said “it would appeal to the other court”, won.",
            ["the guild's head"],
            id="of-a-body",
        ),
        pytest.param(
            'Ann Roe has a daughter. The younger Roe called the mill "a stain on all of the town."',
            ["The younger Roe"],
            id="younger",
        ),
        pytest.param(
            'Ann Roe said Tom Lang thinks: "The whole of the town is mine."',
            [],
            id="said-to-think",
        ),
    ],
)
def test_who_speaks_is_told_by_grammar_alone(speakers, reading, text, found):
    assert speakers(reading(text)) == found


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Lawyer Ben Fox said Dan Poe was ill. He denied the charge on Monday.", None),
        ("Dan Poe said the day was lost. He denied the charge on Monday.", "Dan Poe"),
    ],
    ids=["of another", "of himself"],
)
def test_who_denies_a_charge_may_be_of_whom_another_spoke(quotes, reading, text, speaker):
    told = [q.speaker for q in quotes(reading(text)) if "denied" in q.text]
    assert told == ([speaker] if speaker else [])


def test_who_is_his_and_says_nothing_does_not_go_on(quotes, reading):
    text = (
        "Steve Brisk was told that it was late. Brisk said it felt like murder.\n"
        "His brother-in-law Uri is held there yet.\n“It was a deed of pure hate,” he said."
    )
    assert [q.speaker for q in quotes(reading(text)) if "hate" in q.text] == ["Steve Brisk"]


def test_whose_words_a_clause_tells_of_is_nobody_where_two_may_be_meant(quotes, reading):
    tail = (
        'over his notes from 2019 in which he wrote the mayor had "failed to keep his word at all".'
    )
    found = [
        q.speaker for q in quotes(reading(f"Tim Wall and Dan Poe met. Wall may hit Poe {tail}"))
    ]
    assert found == []


def test_who_portrays_something_does_not_say_the_clause_before(quotes, reading):
    text = "The bridge isn't just old, it is portrayed by the council as a danger."
    assert quotes(reading(text)) == []


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ("Ann Roe wrote on her Chatter page at the time. Poe did not answer.", "Ann Roe"),
        ("Mayor Ida Crow tweeted shortly after the vote. The mill is old.", "Ida Crow"),
        ("Mayor Ida Crow wrote to the council on Monday. The mill is old.", "Ben Poe"),
        ('Mayor Ida Crow wrote on Monday: "It is shut." The mill is old.', "Ben Poe"),
        ("Mayor Ida Crow wrote a book on mills. The mill is old.", "Ben Poe"),
    ],
)
def test_a_sentence_of_its_own_behind_quoted_words_tells_where_they_were_written(
    quotes, reading, behind, speaker
):
    text = (
        f'Ben Poe said he was sad. "I hope that the whole town leaves the mill alone."\n\n{behind}'
    )
    (quote, *_) = quotes(reading(text), direct=True)
    assert quote.speaker == speaker


def test_who_warns_others_to_expect_something_says_it(speakers, reading):
    text = 'The union warned drivers to expect "a long row of acts of joy in the old town of Elm."'
    assert speakers(reading(text)) == ["The union"]


def test_whom_somebody_asked_is_he_who_answers_and_not_she(quotes, reading):
    made = reading(
        "Ann Roe, a lawyer, asked him why the mill had shut. He replied that it was old.\n\n"
        '"You shut it in the rain?" she asked.'
    )
    assert [q.speaker for q in quotes(made)] == ["Ann Roe"]


def test_one_of_several_people_goes_on_speaking(quotes, reading):
    made = reading(
        "Ann Roe found that he was promoted in 2013.\n\n"
        'One of his pupils, a former clerk, told the board that he had been "cruel". Speaking to '
        'the Elm Post on Thursday, she said: "They knew. They all knew it."'
    )
    assert [q.speaker for q in quotes(made)][-1] == "One of his pupils"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Skipper Ann Roe left at noon.\n\nThe defender said: “We let them down.”", "Ann Roe"),
        ("Skipper Ann Roe left.\n\nThe manager said: “We let them down.”", "The manager"),
        (
            "Winger Bo Fox and skipper Ann Roe left.\n\nThe winger said: “We let them down.”",
            "Bo Fox",
        ),
    ],
    ids=["where she plays", "manager", "another"],
)
def test_where_a_captain_plays_may_stand_for_them(reading, speakers, text, speaker):
    assert speakers(reading(text)) == [speaker]


@pytest.mark.parametrize("who", ["the Oslo-born, Elm-raised director", "the tall, old clerk"])
def test_a_comma_between_two_adjectives_ends_no_speaker(speakers, reading, who):
    made = reading(f'The mill shut. "It was dark, all of it," {who} said.')
    assert speakers(made) == [who]
