"""Outlook: what a pronoun points to comes along, or is a condition that stands before it."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.outlook import extract
from explainer.sections.outlook.context import widened
from explainer.sections.quotes import QUOTES
from explainer.text.coreference.cast import Cast


@pytest.fixture
def texts(prospects):
    return lambda made: [p.text for p in prospects(made)]


def test_a_statement_starts_with_the_words_that_its_pronoun_points_to(texts, reading):
    text = "Three millers grumbled about the weir, saying it could send eels into the wheels."
    assert texts(reading(text)) == [text[:-1]]


def test_the_sentence_before_comes_along_where_it_tells_what_the_pronoun_means(reading):
    made = reading("The owners of Elm Bank must agree first. However, this is likely to be swift.")
    (prospect,) = extract(made, Facts())
    assert prospect.text == (
        "The owners of Elm Bank must agree first. However, this is likely to be swift"
    )
    assert [e.sentence for e in prospect.evidence] == ["a1-s2", "a1-s1"]


def test_what_this_points_to_comes_along_where_somebody_says_it(reading):
    made = reading("The firm will close the mill. Roe warned that this could ruin the town.")
    *_, prospect = extract(made, Facts())
    assert prospect.text == (
        "The firm will close the mill. Roe warned that this could ruin the town"
    )


@pytest.mark.parametrize(
    "text",
    [
        "The firm of Elm sells 40 boats a year. Those boats will soon cost more.",
        "The council set up a fund for the port. The mayor will ask the bank to pay for that fund.",
    ],
    ids=["subject", "object"],
)
def test_the_sentence_before_comes_along_where_it_brings_in_those_boats(texts, reading, text):
    assert texts(reading(text)) == [text[:-1]]


def test_a_fund_that_no_sentence_brings_in_is_not_told_of(texts, reading):
    assert texts(reading("It was late. The mayor will ask the bank to pay for that fund.")) == []


def test_words_in_marks_are_not_told_beside_words_without_them(reading):
    text = "“The plan will help the harbour of Elm,” Ada Poe said."
    made = reading(f"{text}\n“This may bring many guests,” Poe said.")
    facts = Facts()
    for section in (ACTORS, QUOTES):
        facts = facts.having(section, section.extract(made, facts))
    (prospect,) = extract(made, facts)
    assert prospect.text == "The plan will help the harbour of Elm"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("If Ada Poe wins the vote, she may sell the weir.", True),
        ("To millers, this might be a weir that they will sell.", False),
        ("By selling eels, they hope they can keep the weir.", False),
    ],
    ids=["subject-of-the-clause", "no-clause", "gerund"],
)
def test_a_clause_before_a_pronoun_names_who_it_is(prospects, reading, text, words):
    assert [p.text for p in prospects(reading(text), ACTORS)] == ([text[:-1]] if words else [])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ben Roe told Dan Crow he would sell the weir.",
            "Ben Roe told Dan Crow he would sell the weir",
        ),
        ("Ben Roe told the millers he would sell the weir.", "he would sell the weir"),
    ],
    ids=["either", "he-who-speaks"],
)
def test_he_who_may_be_who_is_told_keeps_the_words_before(prospects, reading, text, words):
    assert [p.text for p in prospects(reading(text), ACTORS)] == [words]


def test_so_it_does_within_one_quotation(texts, reading):
    made = reading("“The plan hurts towns. This could cost Elm its port,” Ada Poe said.")
    assert [t for t in texts(made) if t.startswith("The plan hurts towns. This could")]


def test_a_quotation_that_only_closes_here_leaves_no_mark(texts, reading):
    made = reading("Ada Poe said: “It was a long day.\nWe will open the port before winter.”")
    assert texts(made) == ["We will open the port before winter"]


@pytest.mark.parametrize(
    "text",
    [
        "It rained all day. This could take weeks.",
        "“The plan hurts towns,” Ada Poe said. It could cost jobs.",
        "Millers warn that it would leave swans without food.",
        "Who knows? That could take weeks.",
        "There is no hint that the guild cares or that they will be rivals.",
    ],
    ids=["leans itself", "somebody else's", "nothing before", "question", "denied"],
)
def test_a_pronoun_that_nothing_explains_makes_no_statement(texts, reading, text):
    assert texts(reading(text)) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Norland mines the six Halden Gems, which will make him strong.",
            [],
        ),
        (
            "Norland mines the six Halden Gems, which will make it strong.",
            ["Norland mines the six Halden Gems, which will make it strong"],
        ),
        (
            "Acme will need its mill, and if the council asks them, the clerks may sell theirs.",
            [
                "Acme will need its mill",
                "if the council asks them, the clerks may sell theirs",
            ],
        ),
        (
            "The finale of the race was held in Elm and was famous, as it may close the town.",
            [
                "The finale of the race was held in Elm and was famous, as it may close the town",
            ],
        ),
        (
            "Firms may find it hard to hire clerks.",
            ["Firms may find it hard to hire clerks"],
        ),
        (
            "Mr Sanders is expected to outline the aim of his party.",
            ["Mr Sanders is expected to outline the aim of his party"],
        ),
        (
            "Likewise, any voter who is late will lose a vote.",
            ["any voter who is late will lose a vote"],
        ),
    ],
    ids=["him", "it", "behind", "reason", "it-announces", "his", "likewise"],
)
def test_a_pronoun_needs_a_name_among_the_words_that_are_shown(texts, reading, text, words):
    assert texts(reading(text)) == words


def test_a_condition_tells_what_it_means(texts, reading):
    text = "If somebody shut the system down, it could affect the case."
    assert texts(reading(text)) == [text[:-1]]


def test_a_pronoun_is_no_speaker(reading):
    made = reading(
        "The two mills want more trade. By cutting prices, they hope that sales can grow."
    )
    assert [p.said_by for p in extract(made, Facts()) if "want more" in p.text] == [None]


def test_a_conjunction_that_opens_the_sentence_before_is_left_out(texts, reading):
    made = reading("But the owners of Elm Bank must agree first. This is likely to be swift.")
    assert "the owners of Elm Bank must agree first. This is likely to be swift" in texts(made)


@pytest.mark.parametrize(
    ("text", "said_by"),
    [
        ("The rule is the latest of the mayor's. Analysts say it will help the traders.", None),
        ("The rule is the latest of the mayor's. It will help the traders, analysts say.", None),
        ("Analysts say the rule is new. Analysts say it will help the traders.", "analysts"),
    ],
    ids=["the-articles", "behind", "theirs"],
)
def test_the_articles_words_before_a_statement_are_not_its_speakers(reading, text, said_by):
    (prospect,) = extract(reading(text), Facts())
    assert (prospect.text, prospect.said_by) == (text.removesuffix("."), said_by)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Given the frost, the mill may close in May, though few expect it.",
            "Given the frost, the mill may close in May, though few expect it",
        ),
        ("However the mill may close, with all of its sheds.", "the mill may close"),
        ("While he is away, the mill may close.", "the mill may close"),
        ("Ada Poe left the hall, and the mill may close.", "the mill may close"),
    ],
    ids=["whole", "however", "he", "joined"],
)
def test_a_short_sentence_is_told_whole(reading, text, words):
    (told,) = (p.text for p in extract(reading(f"The council met. {text}"), Facts()))
    assert told.startswith(words)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "“The council said it will close the mill,” Ben Crow said.",
            [("The council said it will close the mill", "Ben Crow")],
        ),
        ("“And insisted that Ada Poe would save the mill,” Ben Crow said.", []),
        (
            "“We said the mill will close,” Ben Crow said.",
            [("We said the mill will close", "Ben Crow")],
        ),
    ],
    ids=["whole", "nobody", "we"],
)
def test_what_quoted_words_tell_of_another_is_told_with_that_one(reading, text, told):
    made, facts = reading(text), Facts()
    for section in (ACTORS, QUOTES):
        facts = facts.having(section, section.extract(made, facts))
    assert [(p.text, p.said_by) for p in extract(made, facts)] == told


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("Ada Poe met the clerks. She said:", ["the town may grow"]),
        ("Ada Poe met the clerks.", ["The plan will end the mill", "the town may grow"]),
    ],
    ids=["said", "met"],
)
def test_what_stands_without_marks_behind_who_says_it_is_not_the_articles(
    texts, reading, before, told
):
    text = f"{before}\nThe plan will end the mill.\nBen Crow said the town may grow."
    assert texts(reading(text)) == told


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The speech in which the guild said that it would go was the last of a row.", False),
        ("The speech was long, and the guild said that it would go.", True),
    ],
    ids=["subject-without-its-verb", "whole"],
)
def test_the_words_before_a_pronoun_are_no_subject_whose_verb_is_missing(reading, text, whole):
    made = reading(text)
    it, go = (next(t for t in made.doc if t.text == word) for word in ("it", "go"))
    cast = Cast.of(made, ACTORS.extract(made, Facts()))
    found = widened(it, made.doc[it.i : go.i + 1], made, cast)
    assert (found is not None) == whole


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The guild will listen to your gripes about the mill in May.", False),
        ("The guild will listen to gripes about the mill in May.", True),
        ("“The guild will sell our mill in May,” Ann Roe said.", True),
    ],
    ids=["yours", "of-nobody", "somebody-says-so"],
)
def test_what_the_writer_says_of_us_and_you_is_no_prospect(reading, text, told):
    made = reading(text)
    facts = Facts()
    for section in (ACTORS, QUOTES):
        facts = facts.having(section, section.extract(made, facts))
    assert bool(list(extract(made, facts))) is told


@pytest.mark.parametrize(
    ("behind", "kept"),
    [
        ("only after the guild has mended the roof", True),
        ("only after the guild mended the roof", False),
    ],
    ids=["to-come", "over"],
)
def test_a_prospect_keeps_what_it_comes_after(texts, reading, behind, kept):
    told = "the old hall of Elm will become open to guests at a later date"
    more = "and its clerks have asked twice for the keys to the doors"
    (words,) = texts(reading(f"Ann Roe said {told}, {behind}, {more}."))
    assert words == (f"{told}, {behind}" if kept else told)


def test_what_is_awaited_takes_up_nothing_told_before(texts, reading):
    text = "Clerks counted the votes. The {} is expected {}."
    found = texts(reading(text.format("result", "on 24 July")))
    assert found == ["The result is expected on 24 July"]
    (told,) = texts(reading(text.format("move", "to cost jobs")))
    assert told == "Clerks counted the votes. The move is expected to cost jobs"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "The guild of Elm wrote on Monday to three of the millers who had left the weir in May,"
            " warning them they will soon lose their eels.",
            True,
        ),
        (
            "The millers of Elm wrote on Monday to the mayor who had left the weir in May,"
            " warning her they will keep all their eels.",
            False,
        ),
    ],
    ids=["addressed", "speaking"],
)
def test_they_are_not_who_speaks_where_many_are_spoken_to(prospects, reading, text, whole):
    (prospect,) = prospects(reading(text), ACTORS)
    assert prospect.text.startswith(text.split(" wrote")[0]) is whole


def test_it_that_grows_is_told_with_what_it_is(texts, reading):
    before = "The talks of the millers are at an early stage called the Elm pact."
    text = f"{before} But it may grow into something bigger if Ada Poe agrees, clerks say."
    assert "it may grow into something bigger if Ada Poe agrees" not in texts(reading(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada Poe said her guild may drop the fee near such weirs.", False),
        ("Ada Poe said her guild may drop the fee near such weirs as Elm.", True),
        ("Ada Poe said the fee for canals may go up for such guilds.", True),
        ("Ada Poe set up a hall so that eels will thrive, grow, and be sold.", False),
    ],
    ids=["such", "such-as", "such-of-these", "row"],
)
def test_what_lacks_the_words_it_rests_on_is_no_prospect(texts, reading, text, told):
    assert bool(texts(reading(text))) is told


def test_a_prospect_ends_before_what_somebody_else_says(prospects, reading):
    text = (
        "Acme said it would shut its mill and cut fares to $4, while Ann Roe of Bolt Rail told the "
        "board that prices had peaked."
    )
    (prospect,) = prospects(reading(text), ACTORS)
    assert prospect.text == "it would shut its mill and cut fares to $4"


def test_what_had_been_expected_is_no_prospect(prospects, reading):
    assert prospects(reading("Most clerks had predicted the rate would hold steady."), ACTORS) == []
