"""Choice: which numbers are figures, and what they count."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The toll rose to 40.", "toll"),
        ("The Halden index closed at 3,754.26 on Friday.", "index"),
        ("The book lists 18 major types of mushroom.", "types"),
        ("Some 88 of those injured were girls.", "people"),
        ("Clerks said 14 of the injured were in a critical state.", "people"),
        ("Two of the wounded died on Monday.", "people"),
        ("Some 40 MPs left the hall.", "MPs"),
        ("The number of cases is 1,200.", "cases"),
        ("Claims rose from 12 to 45.", "claims"),
        ("The storm destroyed 40 houses.", "houses"),
        ("Some 200 Norlanders left the town.", "Norlanders"),
        ("Mr Roe was sentenced to six years in prison.", "years"),
        ("The trial lasted three weeks.", "weeks"),
        ("It has been 43 days since the last crossing.", "days"),
        ("It has been 20 years since the council met.", "years"),
        ("Norland has a population of about 44 million.", "population"),
        ("Seventy search warrants were executed in the harbour.", "warrants"),
        ("Ten former directors have agreed to resign.", "directors"),
        ("Norland is one of 45 states where the ferry is free.", "states"),
        ("The fund cut payouts for up to 50,000 with-profits savers.", "savers"),
        ("Unemployment has stuck at 150,000.", "unemployment"),
        ("Halden's confidence index fell to 95.5 in May from 97.5 in April.", "index"),
        ("The council caused a fall in the price index to 48.3.", "index"),
        ("The index fell to 48.3 - its lowest level since May.", "index"),
        ("The bank missed forecasts of 53.7.", "forecasts"),
        ("Ada Poe extended her winning streak to a career-best 24.", "streak"),
        ("Some estimates put the attendance at 200,000.", "attendance"),
        ("In May the number of cases topped the 100,000 mark.", "cases"),
        ("There are 1.7m people needing care and boards suggest it is too late.", "people"),
        ("Elm is a town of 21,000.", "people"),
        ("The four remaining mills will be sold on Friday.", "mills"),
        ("Ada Poe leads the council's panel of twelve.", "panel"),
        ("The mill reported yearly sales of 312,000.", "sales"),
        ("The page has a following of 45 million.", "following"),
        ("The plan would double the debt of Norland.", "times"),
        ("Only one-third approve of the mayor's plan.", "percent"),
        ("Taxes rose for the top 2 percent.", "percent"),
        ("There are only two weeks left to build the mill.", "weeks"),
        ("The limit for patients would remain at 12 months.", "months"),
        ("Some 12,000 Sri Lankans left the town.", "Sri Lankans"),
        ("She said about six out of 20 women work at night.", "percent"),
        ("It did not sell the 150 houses in the harbour.", "houses"),
        ("The leaders of four mills looking for land have met.", "mills"),
        ("The 11 towns with a port are rich.", "towns"),
        ("Poe rowed first in each of the last 11 regattas at Elm.", "regattas"),
        ("Ada Poe has a three-point lead over Ann Roe.", "points"),
        ("At least four Norlanders have asked the mayor to leave.", "norlanders"),
        ("Mr Roe was sentenced to 18 months.", "months"),
        ("The clerk counted 64 occasions on which the mayor lied.", "occasions"),
        ("The board has set a target of 18 months.", "months"),
        ("The current target for patients is six months.", "months"),
        ("Together with a $5bn trade gap, the debt grew.", "USD"),
        ("Mr Roe so far has won 758 pledged delegates.", "delegates"),
        ("Ann Roe has 86 triple-doubles.", "triple-doubles"),
        ("The guild won 16 by-elections.", "by-elections"),
    ],
)
def test_the_unit_is_what_is_counted(reading, text, unit):
    assert [figure.unit for figure in extract(reading(text), Facts())] == [unit]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor opened two schools.",
        "Three people were arrested in the harbour.",
        "Only two ferries lie in the harbour.",
        "Only four of the town's ferries lie in the harbour.",
        "The mayor spoke of five lines that closed.",
        "The bill was backed by three old senators.",
        "Two ferries lie in the harbour.",
        "There were two teams in the harbour.",
        "Four towns have banned plastic bags.",
        "At least four members said it was late.",
    ],
)
def test_a_small_count_that_is_done_or_weighed_is_one(reading, text):
    told = list(extract(reading(f"The town is old.\nThe sky is grey.\n{text}"), Facts()))
    assert len(told) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Two officials said the ferry was late.",
        "Ada Poe was among the three leaders of the guild who left.",
        "They met three times.",
        "They agreed on two levels.",
        "They will reply within two weeks.",
        "Shells hit post 542 and the harbour.",
        "She won the 60m hurdles.",
        "She took a two-mile walk.",
        "The mayor is committed to doubling the fare.",
        "They met on two occasions.",
        "She spent the first hour and a half of it complaining about the town.",
        "Her friends are a majority of the 90.",
        "Her two brothers left.",
        "She ended a two-day visit.",
        "He gave a 20-minute speech.",
        "The town is old.\nThe sky is grey.\nThe ferry has two decks.",
        "The town is old.\nThe sky is grey.\nThe board is two sailors.",
        "The town is old.\nThe sky is grey.\n“He saw two ferries there,” Ada Poe said.",
        "She paid for three of the ferries.",
        "She thanked the eight old sailors.",
        "Two of the sailors said the ferry was late.",
        "Poe resigned on Monday, according to two clerks in the harbour.",
        "Her sons, Paul, 16, and Per, 14, were pleased.",
        "The song dropped a place to three.",
        "One euro buys a coffee in the harbour.",
        "She took a double room and has a double-digit lead.",
        "Rowers between the ages of 14 and 21 sang in Elm.",
        "Women work in FTSE 100 companies.",
        "The town is old.\nThe sky is grey.\nTwo are now late.",
    ],
)
def test_what_a_reader_would_not_quote(reading, text):
    assert list(extract(reading(text), Facts())) == []


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The board said 46% of voters in Halden stayed at home.", True),
        ("In Halden 61 percent said no to the bridge.", True),
        ("Sales of cars climbed 6% in Halden.", False),
        ("The bank's profits fell by 12 percent.", False),
        ("The council cut the fare in Halden from 9% to 5%.", False),
    ],
)
def test_a_share_of_a_whole_is_a_part_and_growth_is_none(reading, text, part):
    (figure,) = extract(reading(text), Facts())
    assert figure.part is part


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Radio 2 listeners voted for the song.", []),
        ("Ada Poe has zero chance of winning the race.", []),
        ("About 40,570 are in no guild, the town said.", [40570]),
        ("There were three swans in the lake at the time – two more than the 17 a day ago.", [3]),
        ("This gift comes on top of a $7.1bn fund from May.", []),
    ],
    ids=["in a name", "no plural", "bare subject", "compared", "pivot"],
)
def test_what_a_number_counts_must_be_told(reading, text, values):
    assert [figure.value for figure in extract(reading(text), Facts())] == values


def test_all_but_some_are_not_those_few(reading):
    assert not list(extract(reading("All but two of the 40 ferries sank."), Facts()))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norland sent 300 boats, Sudria 120 and Halden 45.",
         [(300, "boats"), (120, "boats"), (45, "boats")]),
        ("Poe's guild has 24 senate seats, Crow's 10.", [(24, "seats"), (10, "seats")]),
        ("The yard lists 30 boats, Apollo 11 and Elm 2 among them.", [(30, "boats")]),
        ("Last year the yard's fleet fell by 700,000 to 6.3 million.",
         [(700_000, "fleet"), (6_300_000, "fleet")]),
        ("Sixteen out of the top 20 boats were old.", [(16, "boats")]),
    ],
)  # fmt: skip
def test_a_bare_number_counts_what_one_before_it_does(reading, text, found):
    assert [(f.value, f.unit) for f in extract(reading(text), Facts())] == found


def test_those_who_came_to_harm_in_a_row_or_a_small_clause_are_people(reading):
    text = "Police said 60 people were hurt in Elm with five flown to hospital. Fire kills 16."
    found = [(f.value, f.unit) for f in extract(reading(text), Facts())]
    assert found == [(60, "people"), (5, "people"), (16, "people")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("War has killed 40 people and driven 1.2 million from their homes.",
         [(40, "people"), (1_200_000, "people")]),
        ("The fire burnt 30 homes and forced 90 to flee.", [(30, "homes"), (90, "people")]),
        ("The show drew 40 people and raised 12,000 for Elm.", [(40, "people")]),
        ("Acme spent $4 million on boats and 2 million on docks.",
         [(4_000_000, "USD"), (2_000_000, "USD")]),
        ("Acme paid $4 million for it two summers ago.", [(4_000_000, "USD")]),
        ("Ann Roe rowed to Elm on at least nine occasions.", [(9, "occasions")]),
    ],
)  # fmt: skip
def test_a_bare_number_is_people_or_money_where_the_words_around_it_tell(reading, text, found):
    assert [(f.value, f.unit) for f in extract(reading(text), Facts())] == found


def test_an_age_that_ends_behind_another_counts_nobody(reading):
    text = "Some 12 percent of 18- to 24-year-olds said no."
    assert [f.value for f in extract(reading(text), Facts())] == [12]


def test_a_part_of_a_battle_is_no_share(reading):
    text = "That is half the battle. It is about a third of the way to Elm."
    assert extract(reading(text), Facts()) == ()


def test_who_expected_a_number_is_not_counted_by_it(reading):
    text = "Deliveries rose to 48,300, beating the 45,000 analysts had forecast."
    assert [f.value for f in extract(reading(text), Facts())] == [48300]
    text = "Elm was told by the 45,000 analysts that had been asked."
    assert [f.value for f in extract(reading(text), Facts())] == [45000]


def test_a_part_is_no_larger_than_its_whole(reading):
    text = "The firm employs 31,000 clerks at six plants, including {} in Halden."
    told = list(extract(reading(text.format("8,500")), Facts()))
    assert (told[-1].value, told[-1].unit) == (8500, "clerks")


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("A man hurt 49 club goers in Elm.", ["club goers"]),
        ("A man hurt 49 club members in Elm.", ["members"]),
        ("The line was set up in May, far in the north, by two brothers.", []),
        ("The storm led to a fight between two clerks.", []),
        ("The line was set up by three brothers.", ["brothers"]),
        ("The board hurt all the three big unions.", []),
        ("The board hurt the three big unions.", ["unions"]),
    ],
)
def test_what_only_does_something_as_a_pair_is_no_figure(reading, text, units):
    assert [f.unit for f in extract(reading(text), Facts())] == units


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The port will ring its bells about six to 10 times a day.", [10]),
        ("The lake is tested at least four times a week.", [4]),
        ("Ada Poe calls him three times a day.", []),
        ("Ada Poe has been to Elm two or three times.", []),
    ],
)
def test_how_often_something_happens_is_told_where_it_is_weighed(reading, text, values):
    assert [f.value for f in extract(reading(text), Facts())] == values


@pytest.mark.parametrize(
    "text",
    [
        "The crowd was larger than 12 of 14 crowds at the fairs in Harrow.",
        "It is up from the 12-month average of the town.",
        "Elma's Twelve took the top place in the chart of the week.",
        "The prize was chosen by listeners of the radio, alongside Elm Four viewers.",
    ],
    ids=["compared", "average", "film", "station"],
)
def test_what_is_compared_reckoned_or_named_is_no_figure(reading, text):
    assert not list(extract(reading(text), Facts()))


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("Ben Crow now has four children.", []),
        ("Ben Crow leaves behind a wife and five sons.", []),
        ("Ben Crow is survived by three brothers, and seven grandchildren.", []),
        ("The flood killed his wife and three children.", [3]),
        ("The flood left four children homeless.", [4]),
        ("Four children left the school of Elm.", [4]),
        ("The school now has 900 children.", [900]),
    ],
    ids=["has", "leaves", "survived", "killed", "homeless", "who-act", "many"],
)
def test_somebodys_family_is_no_figure(reading, sentence, values):
    made = reading(f"The mill shut in May. It rained. {sentence}")
    assert [f.value for f in extract(made, Facts())] == values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The clerk was 100 percent right about the bridge.", []),
        ("Ada Poe agrees with the mayor 100 percent.", []),
        ("Ada Poe rowed with a clerk half her age.", []),
        ("It told of Ada Poe as one half of the guild.", []),
        ("The sales of the mill rose 100 percent in May.", ["100 percent"]),
        ("About half of the clerks in Elm stayed at home.", ["About half"]),
        ("The case includes a claim by a third party against the mill.", []),
        ("The rebels blew up a third tower by the river.", []),
        ("A third of the clerks in Elm stayed at home.", ["A third"]),
        ("She called it a fine drama about two women finding love.", []),
        ("There were 40 such cases in Elm.", []),
    ],
)
def test_a_share_that_only_stresses_or_compares_is_none(reading, text, found):
    assert [figure.text for figure in extract(reading(text), Facts())] == found


def test_as_many_as_tens_of_thousands_are_that_many_at_least(reading):
    text = "Tens of thousands of people died. The yard owes hundreds of millions of dollars to Elm."
    made = [(f.value, f.unit, f.bound, f.label) for f in extract(reading(text), Facts())]
    owed = "The yard owes hundreds of millions of dollars to Elm"
    assert made == [
        (10_000, "people", "over", "of people died"),
        (100_000_000, "USD", "over", owed),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The keeper stopped a low drive from 16 yards.", []),
        ("Ben Crow scored from five yards out.", []),
        ("Ben Crow won it with a fierce 18-yard drive.", []),
        ("The ship sank 40 miles from Elm.", ["40 miles"]),
        ("Ada Poe was born in Halden, about 110 miles (177km) north-west of Elm.", []),
        ("Halden lies some 50km (30 miles) to the south east.", []),
        ("The rebels have advanced 35 kilometres north.", ["35 kilometres"]),
        ("The rebels advanced 35 kilometres north from the border.", ["35 kilometres"]),
        ("The front moved 20 miles to the east in May.", ["20 miles"]),
        ("Roe has won the J1 -48kg class in Elm.", []),
        ("Fox, a 1500 metre runner, has rowed for his country.", []),
        ("The yard sells a three gigabyte hard drive.", ["three gigabyte"]),
    ],
)
def test_how_far_a_shot_goes_is_none(reading, text, found):
    assert [figure.text for figure in extract(reading(text), Facts())] == found


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("The play won two Elm Awards in May.", "two", "Elm Awards"),
        ("The team picked four Sudrians and five Norlanders.", "four", "Sudrians"),
        ("The ship docked at Elm six times in May.", "six", "times"),
    ],
)
def test_a_few_with_a_name_and_how_often_is_counted(reading, text, amount, unit):
    assert (amount, unit) in [(f.text, f.unit) for f in extract(reading(text), Facts())]


@pytest.mark.parametrize("text", ["The Six Lakes Council met.", "I told her so three times."])
def test_a_number_of_a_name_or_how_often_we_did_is_not(reading, text):
    assert not list(extract(reading(text), Facts()))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada Poe was given a seven-match ban in 1998.", [("seven-match", "matches")]),
        ("Ada Poe faces a three-race suspension.", [("three-race", "races")]),
        ("Ada Poe won a three-game series.", []),
        ("The clerks back a two-state plan.", []),
    ],
)
def test_how_long_a_ban_is_is_told_in_matches(reading, text, told):
    assert [(f.text, f.unit) for f in extract(reading(text), Facts())] == told


@pytest.mark.parametrize(
    "text",
    [
        "Norland have come second three times, once in Elm, since the cup began in 1990.",
        "Clerks from the four Elm Ports met in Halden.",
    ],
    ids=["a limit is cut", "all that there are"],
)
def test_how_often_with_a_limit_and_a_known_set_of_a_name_are_not_counted(reading, text):
    assert not list(extract(reading(text), Facts()))


def test_how_often_is_counted_where_only_another_clause_has_a_limit(reading):
    text = "Fares went up five times from May 2020 but have stood still since August."
    assert "five" in [f.text for f in extract(reading(text), Facts())]


def test_a_few_of_those_told_beside_a_clause_are_not_counted(reading):
    text = "Forty clerks, three of them sick, left the port."
    assert [f.text for f in extract(reading(text), Facts())] == ["Forty"]


def test_a_thousand_pieces_are_no_number(reading):
    found = extract(
        reading("The plan fell into a thousand pieces. Elm shipped 40 pieces."), Facts()
    )
    assert [figure.text for figure in found] == ["40"]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor spoke before a crowd that clerks expect to reach 1.5 million.",
        "The firm that clerks want to sell 40 boats closed.",
    ],
)
def test_what_another_is_expected_to_do_is_not_said_of_who_expects_it(reading, text):
    assert extract(reading(text), Facts()) == ()


def test_a_word_in_fold_tells_growth_alone(reading):
    text = "Exports grew twelvefold. The aim of Elm is twofold. Halden has a twofold aim."
    assert [f.value for f in extract(reading(text), Facts())] == [12]


def test_those_for_and_against_are_votes_and_a_hall_seats_people(reading):
    text = "The council backed the plan, with 321 in favour and 177 against. The hall seats 17,000."
    told = [(f.value, f.unit) for f in extract(reading(text), Facts())]
    assert told == [(321, "votes"), (177, "votes"), (17000, "people")]
