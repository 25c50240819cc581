"""Quotes: which reported clauses are statements, and where their words start and end."""

from __future__ import annotations

import pytest


@pytest.fixture
def statements(quotes):
    """What is reported without its verb."""
    return lambda made: [q for q in quotes(made, direct=False) if q.rule != "act"]


@pytest.mark.parametrize("verb", ["ventured", "intimated", "divulged", "groused", "relayed"])
def test_rarer_verbs_of_saying_report_too(statements, reading, verb):
    text = f"Tom Lang {verb} that the old port was unsafe in winter."
    (quote,) = statements(reading(text))
    assert (quote.speaker, quote.text) == ("Tom Lang", "the old port was unsafe in winter")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Tom Lang may say that the old port will close.", id="may-say"),
        pytest.param(
            "Tom Lang & Co. advised Acme and Elm Mills worked with Zenda.", id="advised-two"
        ),
        pytest.param("The rival will answer by claiming that the port is sound.", id="will-claim"),
        pytest.param("The biases should not be read as saying that it was bad.", id="not-read-as"),
        pytest.param("It rains in the north if Tom Lang says that the port is dry.", id="if"),
        pytest.param("For that she drew his ire - he called her weak in May.", id="called"),
        pytest.param("Ann Roe ignored his call to admit the old port is bad.", id="call-to"),
        pytest.param("Ann Roe urged Tom Lang to admit that it was unsafe.", id="urged-to"),
        pytest.param("Ann Roe called on Tom Lang to admit that it was unsafe.", id="called-on-to"),
        pytest.param("Tom Lang threatened to tell the crew that it was unsafe.", id="threatened"),
        pytest.param("Tom Lang left without saying that the port was unsafe.", id="without"),
        pytest.param("Tom Lang apologised for saying that the port was unsafe.", id="sorry"),
        pytest.param("The paper falsely reported that Tom Lang had sold the port.", id="falsely"),
        pytest.param("Tom Lang erroneously claimed that he had sold the port.", id="erroneously"),
        pytest.param("Tom Lang initially said that the port was unsafe.", id="initially"),
        pytest.param("Tom Lang at first said he would not sell the port.", id="at-first"),
        pytest.param(
            "Tom Lang will sell, after originally saying he would not.", id="after-originally"
        ),
        pytest.param("Elm ordered a data upgrade to its old net in May.", id="a-noun-for-a-verb"),
        pytest.param("Tom Lang plans to say that the port is safe.", id="plans-to"),
        pytest.param("Tom Lang is expected to say that it is safe.", id="expected-to"),
        pytest.param("Ann Roe advised Tom Lang to admit that it was unsafe.", id="advised-to"),
        pytest.param(
            "Ann Roe urged the firm to cut fares and to say that it was unsafe.", id="urged-and"
        ),
        pytest.param(
            "He owned the port of Elm — it was a gift — Tom Lang offered a view of it.",
            id="offered",
        ),
        pytest.param("Tom Lang no longer says that the port is unsafe.", id="no-longer"),
        pytest.param("Few clerks said that the port was unsafe.", id="few"),
        pytest.param("Only a few clerks said that the port was unsafe.", id="only-a-few"),
        pytest.param("Tom Lang stopped short of saying that he would go.", id="stopped-short"),
        pytest.param("Old charts seemed to imply that the port was deep.", id="seemed-to"),
        pytest.param("Tom Lang left, as Ann Roe had demanded, in May.", id="as-demanded"),
        pytest.param("It did not, as Ann Roe claimed, flood the port.", id="in-a-denial"),
        pytest.param("A forged letter said that Tom Lang had sold the port.", id="forged"),
        pytest.param(
            "It was a letter, which the indictment alleges Tom and Ann had discussed before.",
            id="of-a-relative",
        ),
    ],
)
def test_what_nobody_has_said_yet_or_whole_is_no_statement(statements, reading, text):
    assert statements(reading(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Tom Lang was fined for saying that the port was unsafe.", id="fined"),
        pytest.param("Tom Lang would later say that the old port was dry.", id="would-later"),
        pytest.param("Tom Lang left, saying that the old port was dry.", id="participle"),
        pytest.param("The crew met Tom Lang, who said that the old port was dry.", id="who-said"),
        pytest.param("Tom Lang was forced to admit the port was dry.", id="forced-to"),
        pytest.param(
            "Tom Lang said that he was appalled that Elm was so dry.", id="participle-head"
        ),
    ],
)
def test_what_was_said_is_a_statement(statements, reading, text):
    assert [q.speaker for q in statements(reading(text))] == ["Tom Lang"]


def test_a_word_that_links_sentences_is_no_part_of_a_statement(statements, reading):
    (said,) = statements(reading("However, Tom Lang added, any rise in the fees is not likely."))
    assert said.text == "any rise in the fees is not likely"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ann Roe said planes could be used to spy, but had been good for Norland.",
            "planes could be used to spy, but had been good for Norland",
        ),
        ("Ann Roe said the storm could hit, but did not say when.", "the storm could hit"),
    ],
    ids=["of-the-thing", "of-who-speaks"],
)
def test_what_turns_a_statement_round_belongs_to_it(statements, reading, text, words):
    assert [said.text for said in statements(reading(text))] == [words]


def test_a_condition_before_who_says_it_belongs_to_what_is_said(statements, reading):
    text = "Road tolls will be raised if Elm wins the next vote, mill chief Ann Roe has claimed."
    (told,) = statements(reading(text))
    assert told.text == "Road tolls will be raised if Elm wins the next vote"


def test_a_number_that_is_a_part_of_a_name_stays(statements, reading):
    (said,) = statements(reading("Number 10 said the ministers were keen on the old port."))
    assert said.speaker == "Number 10"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "Ann Roe said that the old port was safe — while her rivals have sued the town.",
            ["the old port was safe"],
            id="dash-and-conjunction",
        ),
        pytest.param(
            "Ann Roe says that the old port is safe, though the crew said they were all ill.",
            ["the old port is safe", "they were all ill"],
            id="somebody-else-says",
        ),
        pytest.param(
            "Ann Roe added that she knows the old port but played down the cost of it.",
            ["she knows the old port"],
            id="what-the-speaker-did",
        ),
        pytest.param(
            'The mayor met us, warning the town the talks could last "years" and saying it is bad.',
            ['the talks could last "years"'],
            id="conjunction-left-over",
        ),
        pytest.param(
            "Ann Roe said that the old port was safe and added she would close soon.",
            ["the old port was safe", "she would close soon"],
            id="what-no-port-can-say",
        ),
        pytest.param(
            "Ann Roe said that the old port — the only one — was safe.",
            ["the old port — the only one — was safe"],
            id="two-dashes-stay",
        ),
        pytest.param(
            "Ann Roe said that the old port was safe, although it was small.",
            ["the old port was safe, although it was small"],
            id="her-own-doubt-stays",
        ),
        pytest.param(
            "Ann Roe has said that she does not sell ships, although she has struggled to say why.",
            ["she does not sell ships"],
            id="what-it-did-all-the-same",
        ),
        pytest.param(
            "Ann Roe said that the old port was safe, hinting that she might sell mills.",
            ["the old port was safe", "she might sell mills"],
            id="what-she-hinted-along",
        ),
        pytest.param(
            "Ann Roe said that sales rose in May, suggesting that the town had grown.",
            ["sales rose in May, suggesting that the town had grown"],
            id="what-sales-suggest",
        ),
        pytest.param(
            "Ann Roe said that she would sell both swans, drawing a loud laugh from the crew.",
            ["she would sell both swans"],
            id="what-it-led-to",
        ),
        pytest.param(
            "The court ruled that the bank must pay the clerks, dealing a blow to Ann Roe.",
            ["the bank must pay the clerks"],
            id="a-blow",
        ),
        pytest.param(
            "Elm left after the court ruled that it must pay, deepening a row of two years.",
            ["it must pay"],
            id="a-row",
        ),
        pytest.param(
            "Ann Roe said all clerks had signed the paper, though she did not discuss its terms.",
            ["all clerks had signed the paper"],
            id="what-she-kept-back",
        ),
        pytest.param(
            "Police said that three men were held but declined to name them.",
            ["three men were held"],
            id="whom-they-did-not-name",
        ),
        pytest.param(
            "Ann Roe argued that the two mills should work together, even as a clerk is suing her.",
            ["the two mills should work together"],
            id="what-is-so-even-then",
        ),
        pytest.param(
            "Ann Roe said, as she left the court on Monday, that the trial had been a farce.",
            ["the trial had been a farce"],
            id="what-she-did-then",
        ),
        pytest.param(
            '"We lost it all," Ann Roe said, as a few old sailors sang songs on the pier.',
            [],
            id="what-others-did-then",
        ),
        pytest.param("A court ordered them returned to Elm.", [], id="ordered"),
        pytest.param(
            "Ann Roe said that the old port would be sold, clearing the way for new mills.",
            ["the old port would be sold"],
            id="the-way-for-it",
        ),
        pytest.param(
            "Ann Roe said that the army had shelled the port, killing 12 of the crew.",
            ["the army had shelled the port, killing 12 of the crew"],
            id="what-was-done-by-it",
        ),
        pytest.param(
            "Ann Roe said that the port would be dear but did not name a price.",
            ["the port would be dear"],
            id="a-past-behind-a-modal",
        ),
        pytest.param(
            "Ann Roe has often said the port was key to the town and dismissed claims of a rift.",
            ["the port was key to the town"],
            id="a-denial-of-claims",
        ),
        pytest.param(
            "Gulfo, which once said Mr. Lang and Infoport had not broken its rules, later closed "
            "the two ports for a week.",
            ["Mr. Lang and Infoport had not broken its rules"],
            id="main-verb-behind-a-relative-clause",
        ),
        pytest.param(
            "Ada Poe said she had no word of the warning which agents have told the BBC was clear.",
            ["she had no word of the warning"],
            id="a-relative-of-others",
        ),
        pytest.param(
            "Ada Poe said the army had turned on Ben Crow, who has ruled since 1980 and remains.",
            ["the army had turned on Ben Crow"],
            id="a-relative-of-now",
        ),
        pytest.param(
            "Ada Poe said the pier would sink and Poe says some of the boats will be lost.",
            ["the pier would sink", "some of the boats will be lost"],
            id="and-somebody-says",
        ),
        pytest.param(
            "The council ruled that the pier could be sold and Mayor Ben Crow bought the boats.",
            ["the pier could be sold"],
            id="and-somebody-did",
        ),
        pytest.param(
            "The council said that the pier was old and that Mayor Ben Crow bought the boats.",
            ["the pier was old and that Mayor Ben Crow bought the boats"],
            id="and-that",
        ),
        pytest.param(
            "The council said the pier could be sold and its roof was old.",
            ["the pier could be sold and its roof was old"],
            id="and-a-thing",
        ),
        pytest.param(
            "Ada Poe said the army had turned on Ben Crow, who had ruled for years.",
            ["the army had turned on Ben Crow, who had ruled for years"],
            id="a-relative-of-then",
        ),
    ],
)
def test_what_the_writer_adds_behind_a_statement_is_no_part_of_it(statements, reading, text, words):
    assert [q.text for q in statements(reading(text))] == words


def test_what_follows_a_clause_about_somebody_else_is_theirs(statements, reading):
    made = reading(
        "Ann Roe has said she does not want to sell the port, while the mayor has also turned down "
        "the offer, saying the town can wait."
    )
    said = {q.text: q.speaker for q in statements(made)}
    assert said["the town can wait"] == "the mayor"


def test_a_noun_that_sums_up_what_was_said_reports_nothing(statements, reading):
    (said,) = statements(
        reading(
            "Ann Roe has long maintained that the port was safe, claims that nobody could back."
        )
    )
    assert said.text == "the port was safe"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "The crew have been teasing Lang, saying that he ought to row and asking for a song.",
            ["he ought to row"],
            id="asking",
        ),
        pytest.param(
            "Ada Poe has said the swans are her worst expense and joked about selling one of them.",
            ["the swans are her worst expense"],
            id="joked",
        ),
        pytest.param(
            "Crew members say the plan to mend the gate is hopeless, noting that they left in May.",
            ["the plan to mend the gate is hopeless", "they left in May"],
            id="noting",
        ),
    ],
)
def test_what_somebody_says_more_is_told_apart(statements, reading, text, words):
    assert [s.text for s in statements(reading(text))] == words


def test_who_only_passes_on_a_quotation_reports_nothing(statements, reading):
    made = reading("“I will not resign,” Ada Poe said after a meeting, according to the Elm News.")
    assert statements(made) == []


def test_a_headline_only_sums_up(statements, reading):
    made = reading("The mayor said the port would close.", title="Mayor says port will close")
    assert [s.text for s in statements(made)] == ["the port would close"]


def test_what_a_thing_means_nobody_says(statements, reading):
    made = reading("Ada Poe lost in May, meaning she has not won a race for three years.")
    assert statements(made) == []


def test_an_infinitive_alone_is_no_statement(statements, reading):
    assert (
        statements(reading("The focus is on the budget, and analysts predicted rain to come."))
        == []
    )


def test_a_paper_behind_what_it_reported_says_it(statements, reading):
    made = statements(
        reading("The mill was the first to close in the town, reported the Elm News.")
    )
    assert [(s.speaker, s.text) for s in made] == [
        ("Elm News", "The mill was the first to close in the town")
    ]
    assert statements(reading("Ada Poe wrote songs, sang, asked Elm News for work and left.")) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "But many backbenchers are said to be dissatisfied with the way port campaigning has "
            "gone and have said they wanted to see it.",
            id="no-agreement",
        ),
        pytest.param(
            "The Elm Sentinel published the story on Monday, citing two officials who said Lang "
            "-- Roe's former lawyer -- acknowledged to the town that he was told to lie to the "
            "crew, telling the crew that the talks ended in May.",
            id="a-lie-told-of",
        ),
    ],
)
def test_where_the_parse_does_not_tell_who_says_it_nobody_does(statements, reading, text):
    assert statements(reading(text)) == []


def test_who_is_echoed_is_not_who_speaks(statements, reading):
    (said,) = statements(reading("Echoing Ann Gomez, the minister said the tax would hurt."))
    assert said.speaker == "the minister"


def test_who_foresees_what_is_to_come_says_it(statements, reading):
    said = statements(reading("The port will close in May, as Ann Roe predicted on Monday."))
    assert [quote.speaker for quote in said] == ["Ann Roe"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The mill would have closed, had the owner admitted the fraud.", []),
        ("Had Ada Poe said that the mill would close?", []),
        ("Only then did Ada Poe say that the mill would close.", ["the mill would close"]),
        ("The mill had closed, the owner had admitted.", ["The mill had closed"]),
    ],
)
def test_what_is_only_supposed_or_asked_has_not_been_said(statements, reading, text, said):
    assert [s.text for s in statements(reading(text))] == said


def test_what_is_let_happen_says_nothing(statements, reading):
    text = "The council will allow the krone to weaken despite saying they favour a strong one."
    assert statements(reading(text)) == []
    text = "The bank wants the krone to weaken while saying it favours a strong one."
    assert statements(reading(text)) == []
    (said,) = statements(reading("Ada Poe left after saying she would sell the mill."))
    assert said.speaker == "Ada Poe"


def test_who_wants_it_says_so_behind_a_comma(statements, reading):
    (said,) = statements(reading("The bank wants the krone to weaken, saying it is too strong."))
    assert (said.speaker, said.text) == ("The bank", "it is too strong")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ada Poe met the crews – she has promised them “fair pay for a day” – in May.", []),
        (
            "Ada Poe closed the mill – she said the gate was unsafe – in May.",
            ["the gate was unsafe"],
        ),
        ("Ada Poe cut the tax – “it was killing every small mill,” she said.", []),
        ("The mill will close – the firm said – in May.", ["The mill will close"]),
        (
            "The mill will shut – the firm said – to make room.",
            ["The mill will shut … to make room"],
        ),
        ("The mill made a profit – he reported earning a large sum from it.", []),
        (
            "ELM — The firm said it needs a boss like Ada Poe (D-Elm) for its well-run mill.",
            ["it needs a boss like Ada Poe (D-Elm) for its well-run mill"],
        ),
        ("The mill will close in May, the firm told workers.", ["The mill will close in May"]),
    ],
)
def test_a_dash_sets_off_who_has_something_else_to_say(statements, reading, text, said):
    assert [s.text for s in statements(reading(text))] == said


@pytest.mark.parametrize(
    "said",
    [
        "it filed for aid in Elm because it feared it would not be able to do so in Zenda",
        "since the early hours of 5 May attempts to reach the site from Elm and Zenda have failed",
    ],
)
def test_that_opens_no_statement(statements, reading, said):
    (statement,) = statements(reading(f"Elm Copper maintains that {said}."))
    assert statement.text == said


def test_who_passes_on_who_says_something_is_not_told_beside_it(statements, reading):
    text = "The Elm guild announced last week that it hired a new clerk, according to Elm News."
    (statement,) = statements(reading(text))
    assert (statement.text, statement.speaker) == ("it hired a new clerk", "The Elm guild")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The guild asked that the mill be sold to its crew.", "asked that the mill be sold"),
        (
            "Ada Poe wrote to Crow demanding that the mill pay the crew.",
            "demanding that the mill pay",
        ),
        ("Ada Poe suggested that crews leave the mill.", "suggested that crews leave the mill"),
        ("Ada Poe insisted that the mill be sold in May.", "insisted that the mill be sold"),
        ("Ada Poe insisted that the mill is safe now.", "the mill is safe now"),
        ("Ada Poe insisted that nobody should be sold out.", "nobody should be sold out"),
        ("Ada Poe argued that the tax hurt the mill.", "the tax hurt the mill"),
        ("Ada Poe suggested that crews had left the mill.", "crews had left the mill"),
    ],
)
def test_what_is_asked_for_is_not_told_as_so(statements, reading, text, said):
    (statement,) = statements(reading(text))
    assert statement.text.startswith(said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Ada Poe said she backed aid for the crews, but otherwise did not go into details.",
            "she backed aid for the crews",
        ),
        ("The firm said it lost $3m in May but did not comment further.", "it lost $3m in May"),
        ("Ada Poe said she favoured a tax, but gave no figures.", "she favoured a tax"),
        (
            "Ada Poe said she opposed the tax but did not vote against it.",
            "she opposed the tax but did not vote against it",
        ),
        (
            "Ada Poe declared she will run again, with the crews behind her, offering a plan that "
            "she says will save the port.",
            "she will run again, with the crews behind her",
        ),
        (
            "Ada Poe said the mill lost $3m, forcing it to cut 40 jobs.",
            "the mill lost $3m, forcing it to cut 40 jobs",
        ),
    ],
)
def test_what_the_speaker_does_besides_is_the_writers(statements, reading, text, said):
    (statement,) = statements(reading(text))
    assert statement.text == said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The fire left the crews saying the mill would never be safe.", "the crews"),
        ("The paper caught Ben Crow saying the mill would never be safe.", "Ben Crow"),
        (
            "Ada Poe pointed to remarks Ben Crow made in May saying the mill would close.",
            "Ben Crow",
        ),
        ("Ada Poe attacked Ben Crow saying the mill would close.", "Ada Poe"),
    ],
)
def test_who_says_something_right_before_a_participle(statements, reading, text, speaker):
    assert [s.speaker for s in statements(reading(text))] == [speaker]


def test_it_says_nothing_behind_a_clause_of_somebody(statements, reading):
    assert statements(reading("It rained when Ada Poe arrived, saying the mill would close.")) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tom Lang allegedly said that the old port had burned.", []),
        ("Tom Lang wept. He also reportedly told her that he had burned the port.", []),
        (
            "Tom Lang told the clerk he had burned the port, the police said.",
            ["Tom Lang told the clerk he had burned the port"],
        ),
        ("Tom Lang said that he had told Ann Roe the port would burn.", ["Tom Lang"]),
        ("Media reports quoted Tom Lang as saying the port had burned.", ["Tom Lang"]),
    ],
    ids=["allegedly", "reportedly", "told-by-others", "of-oneself", "quoted-as-saying"],
)
def test_what_somebody_is_only_said_to_have_said_is_none_of_his(statements, reading, text, told):
    found = statements(reading(text))
    by_himself = [q.speaker for q in found if q.speaker == "Tom Lang"]
    assert by_himself == [name for name in told if name == "Tom Lang"]
    assert [q.text for q in found if q.speaker != "Tom Lang"] == [
        words for words in told if words != "Tom Lang"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The court heard 99 women, almost all of whom said they had been hurt.",
        "Some of the clerks were women and all of them said they had been hurt.",
        "Nearly everyone said that the port had been closed too late.",
    ],
    ids=["of-whom", "of-them", "nearly"],
)
def test_a_number_of_those_told_before_says_nothing(statements, reading, text):
    assert statements(reading(text)) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ann Roe said Elm had sold the old port -- a move that angered all of Halden.",
            "Elm had sold the old port",
        ),
        (
            "Ann Roe said Elm had sold the old port -- drawing new questions over its debts.",
            "Elm had sold the old port",
        ),
        (
            "Ann Roe said the mill – the largest in Elm – would close in May.",
            "the mill – the largest in Elm – would close in May",
        ),
        (
            "Ann Roe said Elm fights a suit filed by the Port Union of Norland (PUN).",
            "Elm fights a suit filed by the Port Union of Norland (PUN)",
        ),
    ],
    ids=["dash", "participle", "two-dashes", "bracket"],
)
def test_a_statement_ends_before_what_the_writer_calls_it(statements, reading, text, words):
    assert [q.text for q in statements(reading(text))] == [words]


def test_an_aside_in_dashes_does_not_end_a_statement_before_its_verb(statements, reading):
    text = "Ann Roe said two of the three needs ― salt and clean water ― are found in Norland."
    (told,) = statements(reading(text))
    assert told.text == text.removeprefix("Ann Roe said ").removesuffix(".")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The members of Elm can rightly campaign saying that they won the long war.", 0),
        ("The members of Elm would later tell the court that they won the long war.", 1),
        ("The members of Elm can be proud, saying that they won the long war.", 0),
    ],
    ids=["can", "would-later", "can-be"],
)
def test_what_somebody_can_say_is_not_said(statements, reading, text, count):
    assert len(statements(reading(text))) == count


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Elm Copper said it regretted any cap on sales while Harrow Oil declined to comment.",
            "it regretted any cap on sales",
        ),
        (
            "Elm Copper said it would sell the mill while Harrow Oil said it would not.",
            "it would sell the mill",
        ),
        (
            "Ann Roe said the mill was closed while the quay stayed open.",
            "the mill was closed while the quay stayed open",
        ),
        (
            "The board is looking into Harrow Oil, according to two clerks, adding to a row of"
            " troubles that have hurt the firm.",
            "The board is looking into Harrow Oil",
        ),
        (
            "Ann Roe said that for years some rivals had foreseen a sale of the yard, but this"
            " would never be.",
            "for years some rivals had foreseen a sale of the yard, but this would never be",
        ),
        (
            "Ann Roe said that for years some rivals had foreseen a sale of the yard, but this"
            " never came to pass.",
            "for years some rivals had foreseen a sale of the yard",
        ),
        (
            "Ben Crow said the guild had asked for boats and sheds - costly wishes that could be"
            " met by a loan to Elm.",
            "the guild had asked for boats and sheds",
        ),
        (
            "Elm Copper said the ferry was sound but refused to comment on details of the fire.",
            "the ferry was sound",
        ),
        (
            "Norland said it planned to open the port but declined to give a date.",
            "it planned to open the port",
        ),
        (
            "Ann Roe said the guild was sound but refused to bend.",
            "the guild was sound but refused to bend",
        ),
        (
            "Ann Roe said her clerks were facing cuts and warned that some of them would go.",
            "her clerks were facing cuts",
        ),
        (
            "Ann Roe said the guild was sound but has since declined to comment on it.",
            "the guild was sound",
        ),
        ("Critics say the guild is lazy but its clerks reject such claims.", "the guild is lazy"),
        (
            "Critics say the guild is lazy but its clerks reject the offer.",
            "the guild is lazy but its clerks reject the offer",
        ),
        (
            "Jurors ruled that the firm had been wronged and awarded it $40,000.",
            "the firm had been wronged",
        ),
        (
            "Jurors ruled that the firm had been wronged and given $40,000.",
            "the firm had been wronged and given $40,000",
        ),
        (
            "Elm Copper has said the fire was caused by salt and has promised to pay its crews.",
            "the fire was caused by salt",
        ),
        (
            "Elm Copper has said the fire was caused by salt and has spread to the quay.",
            "the fire was caused by salt and has spread to the quay",
        ),
    ],
    ids=[
        *("declined", "another-says", "one-says", "participle", "turn", "writers-turn", "sums-up"),
        *("refuses-to-comment", "declines-to-give", "refuses-something-else"),
        *("goes-on-warning", "has-since"),
        *("rejects-claims", "rejects-something-else", "awards", "is-given", "promises", "spreads"),
    ],
)
def test_what_is_said_ends_where_the_writer_goes_on(statements, reading, text, told):
    assert [q.text for q in statements(reading(text))][:1] == [told]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Roe cited a report claiming that the old port was unsafe.", "a report"),
        ("Ann Roe issued a report claiming that the old port was unsafe.", "Ann Roe"),
    ],
    ids=["of others", "of one's own"],
)
def test_who_only_cites_a_paper_does_not_say_what_it_says(statements, reading, text, speaker):
    assert [q.speaker for q in statements(reading(text))] == [speaker]


@pytest.mark.parametrize(
    ("said", "told"),
    [("it would appeal", ["it would appeal"]), ("it was late", []), ("it would be", [])],
    ids=["deed", "state", "nothing"],
)
def test_what_is_to_be_done_may_be_told_in_three_words(statements, reading, said, told):
    made = reading(f'The bank was fined in Elm. The bank called it "a joke" and said {said}.')
    assert [q.text for q in statements(made)] == told


@pytest.mark.parametrize(
    ("before", "text", "speaker"),
    [
        ("The hospital said five had died.", "The airline will cut jobs, it said.", "The airline"),
        ("The bank said that profit fell.", "The bank has cut 300 jobs, it said.", "The bank"),
        ("The ministry said talks failed.", "Five people were hurt, it said.", "The ministry"),
        ("The court said it had met.", "The bank had broken the rules, it said.", None),
    ],
    ids=["plans", "the-same", "others", "either"],
)
def test_a_body_tells_its_own_plans_and_either_of_two_is_nobody(
    statements, reading, before, text, speaker
):
    made = statements(reading(f"{before} {text}"))
    told = [q.speaker for q in made if q.text in text]
    assert told == ([speaker] if speaker else [])


def test_a_body_whose_name_opens_the_paragraph_tells_what_it_did(statements, reading):
    made = reading("The bank said that profit fell.\n\nHalden Foods has shut a mill, it said.")
    assert [q.speaker for q in statements(made)][-1] == "Halden Foods"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Clerks left the mill early, they said.", "Clerks"),
        ("The court heard from clerks. They said the mill had failed.", None),
        ("According to Gulfo Motors, the mill is old. It must close, it added.", "Gulfo Motors"),
        ("According to clerks, the mill is old. It must close, they added.", "clerks"),
        ("Gulfo Motors and its lawyer left. It said the mill had failed.", None),
        ("The Tories said they would help clerks. They say fees will fall.", "Tories"),
    ],
    ids=["clerks", "heard", "body", "people", "joined", "a party"],
)
def test_who_spoke_before_does_not_go_on_where_others_are_told_of(
    statements, reading, text, speaker
):
    made = statements(reading(f"Halden Foods said that profit fell.\n\n{text}"))
    told = [q.speaker for q in made if q.text in text and "fell" not in q.text]
    assert told[-1:] == ([speaker] if speaker else [])


def test_it_is_no_police(statements, reading):
    made = reading("Police said that the old mill of Elm had burned. It had been sold, it said.")
    assert [q.speaker for q in statements(made)] == ["Police"]


@pytest.mark.parametrize("time", ["two months ago", "last year"])
def test_when_something_was_said_is_none_of_the_words(statements, reading, time):
    made = statements(reading(f"Gulfo said {time} it might sell the mill."))
    assert [q.text for q in made] == ["it might sell the mill"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            '"We knew that we would win the cup," Tom Lang said later, his old hat pulled low.',
            [],
            id="goes-along",
        ),
        pytest.param(
            "Elm Oil has offered to pay its crew $5m of the $9m it lost on bad salt.",
            [],
            id="amount",
        ),
        pytest.param(
            "Ann Roe accused the crew of claiming it would pay less for the salt.",
            [],
            id="accused",
        ),
        pytest.param(
            "Ann Roe said she would leave the mill in May, without giving any details.",
            ["she would leave the mill in May"],
            id="no-details",
        ),
        pytest.param(
            "Ann Roe said she would leave the mill in May, without asking for any money.",
            ["she would leave the mill in May, without asking for any money"],
            id="does-without",
        ),
    ],
)
def test_what_only_stands_beside_saying_is_not_said(statements, reading, text, told):
    assert [q.text for q in statements(reading(text))] == told


def test_a_role_before_a_name_that_speaks_tells_what_calls_it_again(statements, reading):
    text = "The newspaper Elm Ilbo reported this week some old boats sank. Rain fell. "
    found = statements(reading(text + "The newspaper said the boats had been old."))
    assert [q.speaker for q in found] == ["Elm Ilbo", "Elm Ilbo"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Jon Fox said many of the clerks came from Elm.",
            ["many of the clerks came from Elm"],
            id="many-of",
        ),
        pytest.param(
            "Jon Fox warned that most of the boats would sink.",
            ["most of the boats would sink"],
            id="most-of",
        ),
        pytest.param(
            "Jon Fox said 40 of the clerks made it home by noon.",
            ["40 of the clerks made it home by noon"],
            id="made-it-home",
        ),
        pytest.param(
            "Jon Fox said that Poe can make it through to the final.",
            ["Poe can make it through to the final"],
            id="make-it-back",
        ),
        pytest.param(
            "Jon Fox said officials want to make it awkward for Poe, who often spoke of Halden, "
            "to end the talks.",
            [
                "officials want to make it awkward for Poe, who often spoke of Halden, "
                "to end the talks"
            ],
            id="make-it-hard",
        ),
        pytest.param("Jon Fox said the firm could not afford it in May.", [], id="afford-it"),
        pytest.param("Jon Fox said the bakers could make it to sell.", [], id="make-it-to-sell"),
        pytest.param("Jon Fox happened to recall that Ann Roe had died.", [], id="happened-to"),
    ],
)
def test_what_names_whom_it_is_about_is_a_statement(statements, reading, text, told):
    assert [q.text for q in statements(reading(text))] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The war could have been avoided, according to a book by Jon Fox.",
            [("a book by Jon Fox", "The war could have been avoided")],
        ),
        (
            "The mayor resigned after pressure from friends, according to her testimony.",
            [("her testimony", "The mayor resigned after pressure from friends")],
        ),
        ("The mill will close in May, according to the plan.", []),
    ],
    ids=["a-book", "testimony", "a-plan"],
)
def test_a_paper_is_who_says_it_by_which_the_writer_goes(statements, reading, text, told):
    assert [(q.speaker, q.text) for q in statements(reading(text))] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("According to the mayor, Ann Roe, prices fell by a third.", "prices fell by a third"),
        (
            "According to the polling firm, Elmpoll, most voters want a bridge.",
            "most voters want a bridge",
        ),
        (
            "According to the bank, Elm, a small town, will get new bridges.",
            "Elm, a small town, will get new bridges",
        ),
    ],
    ids=["a-person", "a-body", "what-it-is-about"],
)
def test_a_name_in_commas_behind_who_says_it_is_none_of_the_words(statements, reading, text, told):
    assert [q.text for q in statements(reading(text))] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ben Crow said Ann Roe and Jon Fox had no plan of leaving and added that the mill "
            "would close.",
            ["Ann Roe and Jon Fox had no plan of leaving", "the mill would close"],
        ),
        (
            "The two guilds say the town's numbers make no sense and claim the mill would close.",
            ["the town's numbers make no sense", "the mill would close"],
        ),
        (
            "Clerks say the plan is unfair and warn that the mill would close.",
            ["the plan is unfair", "the mill would close"],
        ),
        (
            "Clerks say the plan makes no sense and harms those who row.",
            ["the plan makes no sense and harms those who row"],
        ),
        (
            "In the note, the fund admitted that it paid clerks in breach of the rules not only "
            "in Elm, but in two more towns.",
            ["it paid clerks in breach of the rules not only in Elm, but in two more towns"],
        ),
    ],
    ids=["added-that", "and-claim", "and-warn", "and-harms", "not-only"],
)
def test_who_says_more_is_who_spoke(statements, reading, text, told):
    assert [q.text for q in statements(reading(text))] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ann Roe is mayor. Even as she insisted on her right to stay, Roe did not hesitate to "
            "leave the council.",
            [],
        ),
        ("Ann Roe is mayor. As she warned of war, Roe backed the old council.", []),
        (
            "As Ann Roe warned on Monday, the old council will go.",
            ["the old council will go"],
        ),
        (
            "The old council will go, just as Ann Roe predicted.",
            ["The old council will go"],
        ),
        ("Ann Roe will be buried, as she asked, next to the old mill.", []),
    ],
    ids=["even-as", "of-war", "on-a-day", "just-as", "asked-for"],
)
def test_who_says_something_else_meanwhile_does_not_say_what_is_done(
    statements, reading, text, told
):
    assert [q.text for q in statements(reading(text))] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Ann Roe said that when she took over, the mill was losing money.",
            ["when she took over, the mill was losing money"],
            id="when-it-was",
        ),
        pytest.param(
            "Acme Motors said in a statement it heard of the theft on July 29.",
            ["it heard of the theft on July 29"],
            id="in-a-statement",
        ),
        pytest.param(
            "Acme Motors said in a statement it released on Monday that the leak was small.",
            ["the leak was small"],
            id="in-a-statement-it-released",
        ),
        pytest.param("Acme Motors spoke in a letter it sent to clerks.", [], id="in-a-letter"),
        pytest.param(
            "Ann Roe has said the hour for talks is past but she met Crow on her trip to Elm.",
            ["the hour for talks is past"],
            id="what-she-did-since",
        ),
        pytest.param(
            "Ben Crow said the yard will be sold over the next year or so.",
            ["the yard will be sold over the next year or so"],
            id="or-so",
        ),
        pytest.param(
            "There was no picture of the talk at the palace, in line with custom and also, Ben "
            'Crow said, "because nobody had brought a camera."',
            [],
            id="and-also",
        ),
        pytest.param(
            "Ben Crow suggested that, and not his bid, had led to the talk.",
            [],
            id="and-first",
        ),
        pytest.param(
            "Ann Roe is considering saying that the mill is shut.",
            [],
            id="considers-saying",
        ),
        pytest.param("Clerks would probably say that Ann Roe is no rower.", [], id="would-likely"),
        pytest.param(
            "Lee Poe drew comfort from the fact that Halden, its lone friend, had sent an envoy to "
            "Elm, saying that her town was keen to know what he would bring.",
            [],
            id="either",
        ),
    ],
)
def test_only_what_somebody_has_said_is_a_statement(statements, reading, text, told):
    assert [q.text for q in statements(reading(text))] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Selling the mill would not help the town, warned Poe.",
            [("Poe", "Selling the mill would not help the town")],
        ),
        (
            "Up in Harrow, the salt works is holding out, but it is in need of boats, said the "
            "firm's owner, Ben Crow.",
            [
                (
                    "Ben Crow",
                    "Up in Harrow, the salt works is holding out, but it is in need of boats",
                )
            ],
        ),
        (
            "Ben Crow said what mattered most was the safety of the clerks.",
            [("Ben Crow", "what mattered most was the safety of the clerks")],
        ),
        (
            "According to the charity, Ann Roe, mayor of Elm, gave $5m to the fund.",
            [("the charity", "Ann Roe, mayor of Elm, gave $5m to the fund")],
        ),
        (
            "According to the group's head, Ben Crow, clerks had left by noon.",
            [("Ben Crow", "clerks had left by noon")],
        ),
    ],
    ids=["taken-for-an-object", "taken-for-a-deed", "what-mattered", "no-body", "its-head"],
)
def test_who_says_it_at_the_end_or_in_commas(statements, reading, text, told):
    assert [(q.speaker, q.text) for q in statements(reading(text))] == told


@pytest.mark.parametrize(
    "text",
    [
        "The mill is shut, Tom Lang told reporters, according to the Elm Courier.",
        "The mill was sold, Tom Lang told reporters, according to Elm News.",
        "Tom Lang confirmed it, saying the port would be sold in May, the Elm Courier reported.",
    ],
)
def test_who_says_what_is_passed_on_is_no_part_of_it(statements, reading, text):
    told = [q.text for q in statements(reading(text))]
    assert not [t for t in told if t.endswith(("told reporters", "Courier reported"))]


def test_who_passes_it_on_behind_a_day_is_not_what_was_said(statements, reading):
    made = reading("A clerk was seen near the port, Tom Lang said Friday, the Elm News reported.")
    said = [("Tom Lang", "A clerk was seen near the port")]
    assert [(q.speaker, q.text) for q in statements(made)] == said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The US said the treaty would not be renewed.", "US"),
        ("A new report has argued that the opposite may be true.", "A new report"),
    ],
    ids=["letters", "adjective"],
)
def test_letters_of_a_state_are_no_pronoun_and_an_adjective_may_act(
    statements, reading, text, speaker
):
    assert [s.speaker for s in statements(reading(text))] == [speaker]
