"""Labels: which words say what a figure counts."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.figures import extract


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Iodine is added to only 10 per cent of Norland's salt.", None),
        ("A total of $5,000 is being offered for the painting.", None),
        ("The deal, worth a reported $5 million, was signed.",
         "The deal, worth a reported $5 million"),
        ("The plan was designed to cut fares by 5 percent.", None),
        ("The cafes must be 200 metres away from schools.", None),
        ("Exports doubled.", "Exports"),
        ("The other owner is the old Halden Bank (30%).", "the old Halden Bank"),
        ("Ann Roe of the Harbour Party received 491,667 votes.", None),
        ("Profits showed a strong rise to £18bn.", None),
        ("Debt reached £5m while shares rose.", "Debt reached £5m"),
        ("Mr Roe, 54, was fined £500 in May.", "Mr Roe … was fined £500 in May"),
        ("ELM, May 9 — A former clerk of the court was fined $500.",
         "A former clerk of the court was fined $500"),
        ("The fair, which covers 40 hectares, is open.", "The fair, which covers 40 hectares"),
        ("The mayor agreed to pay $5 million for the yard.", None),
        ("Halden Bank raised its forecast, taking its goal to $5 million.",
         "Halden Bank raised its forecast, taking its goal to $5 million"),
        ("About 40% of drivers, who pay the toll, say it is too high.",
         "of drivers, who pay the toll, say it is too high"),
        ("The bank has gone 271 days without a meeting.", "without a meeting"),
        ("The dues were too high, said 60% of drivers asked by the board.",
         "of drivers asked by the board"),
        ("Harrow has bid $6 million (£4 million) for the line.", None),
        ("It is the largest yard in Norland, with $4bn in revenue.",
         "the largest yard … with $4bn in revenue"),
        ("The plan came after one of the longest consultations, involving 9,000 guests, in May.",
         "one of the longest consultations, involving 9,000 guests"),
        ("The deal, announced on Monday, is worth 4bn euros.", "The deal … is worth 4bn euros"),
        ("Mr Roe, who joined Rovers for £1.2m in the close season, left.",
         "Mr Roe, who joined Rovers for £1.2m in the close season"),
        ("Ann Roe, 19 points clear of Ada Poe in the race, will seal the title.",
         "Ann Roe … 19 points clear of Ada Poe in the race"),
        ("Harrow bosses in $168m payout", None),
        ("Harrow, which makes chips for more than half the town's phones, left Elm.",
         "Harrow, which makes chips for more than half the town's phones"),
        ("He spoke to 40 families who lost their homes.", "families who lost their homes"),
        ("The total number of people from the old part of the town of Halden and the villages on"
         " the lower river, which few have counted, has fallen by 9.8%.",
         "The total number of people … has fallen by 9.8%"),
        ("The board spent $5 million on two of the mayor's trips.", None),
        ("About 25 percent of voters say they would “never back” the old mayor.",
         "of voters say they would “never back” the old mayor"),
    ],
)  # fmt: skip
def test_words_of_the_sentence_make_the_label(reading, text, label):
    told = {figure.label for figure in extract(reading(text), Facts())}
    assert told == {label or text.removesuffix(".")}


@pytest.mark.parametrize(
    "text",
    [
        "They paid $5 million.",
        "That number is up five percent.",
        "He was signed for $5 million from Halden.",
        "This compares with 5% in 2019.",
        "They were down 10.3 percent in the first ten months.",
    ],
)
def test_what_only_its_neighbours_name_has_no_label(reading, text):
    assert list(extract(reading(text), Facts())) == []


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("The line had to close 65 stops on Friday, 180 on Saturday.",
         ["The line had to close 65 stops on Friday",
          "The line had to close 65 stops on Friday, 180 on Saturday"]),
        ("The bank asked 401 people before the vote and 601 afterwards.",
         ["The bank asked 401 people before the vote",
          "The bank asked 401 people before the vote and 601 afterwards"]),
        ("The line carried 25 million riders, 10 million of whom were tourists.",
         ["The line carried 25 million riders",
          "The line carried 25 million riders, 10 million of whom were tourists"]),
    ],
)  # fmt: skip
def test_a_bare_number_counts_what_the_one_before_counts(reading, text, labels):
    figures = list(extract(reading(text), Facts()))
    assert [f.label for f in figures] == labels
    assert len({f.unit for f in figures}) == 1


def test_what_an_amount_is_tied_to_is_not_left_out(reading):
    figures = extract(
        reading(
            "Halden had a net income of $6.2bn in its last financial year, a 9% increase on the"
            " previous year, and revenues of $28.4bn."
        ),
        Facts(),
    )
    assert list(figures)[-1].label == "Halden had … revenues of $28.4bn"


def test_the_same_sum_in_another_currency_is_no_label(reading):
    text = "It is worth an estimated $458 m (£242.7 m), the owners of the yard said."
    assert all("$458" not in f.label for f in extract(reading(text), Facts()) if f.unit == "GBP")


def test_a_share_of_which_says_of_what(reading):
    text = "The campaign raised $26 million in May, almost half of which came from small donors."
    assert [f.label for f in extract(reading(text), Facts())] == [
        "The campaign raised $26 million in May",
        "The campaign raised $26 million … almost half of which came from small donors",
    ]


def test_a_body_that_speaks_of_itself_is_named(reading):
    (figure,) = extract(reading("Halden Motors Corp. said it earned $5 million."), Facts())
    assert figure.label == "Halden Motors Corp. earned $5 million"


def test_what_a_value_was_before_is_its_change_alone(reading):
    (figure,) = extract(reading("Turnout was 61.3%, compared with 58% in 2019."), Facts())
    assert figure.change is not None
    assert (figure.label, figure.change.start) == ("Turnout was 61.3%", 58)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The line made a profit of £75m compared with £125m for the fair.",
         "The line made a profit … compared with £125m for the fair"),
        ("People were glad, compared with clerks in nine towns.",
         "compared with clerks in nine towns"),
        ("Poe won just 1% to 3% support, compared with 27% for Roe.",
         "Poe won … compared with 27% for Roe"),
    ],
)  # fmt: skip
def test_what_is_compared_keeps_what_it_is_compared_with(reading, text, label):
    *_, figure = extract(reading(text), Facts())
    assert figure.label == label


def test_the_evidence_of_a_change_holds_its_start(reading):
    (figure,) = extract(reading("Just 61% of voters agree, down from 74% in March."), Facts())
    assert (figure.text, figure.change.start) == ("Just 61%", 74)
    assert figure.evidence[0].text.endswith("down from 74%")


def test_what_and_joins_to_an_amount_is_not_counted(reading):
    figures = extract(reading("Unemployment of five million and cuts to welfare hurt."), Facts())
    assert "cuts" not in {f.unit for f in figures}


def test_how_long_it_has_been_is_told_with_since_when(reading):
    (figure,) = extract(reading("It has been 43 days since the last crossing."), Facts())
    assert figure.label == "It has been 43 days since the last crossing"


def test_what_a_named_person_says_of_i_is_told_with_the_name(reading):
    figures = extract(reading('"I waited for 13 hours," Mayor Ada Poe said.'), Facts())
    assert [f.label for f in figures] == ["Mayor Ada Poe waited for 13 hours"]


def test_a_name_is_not_put_before_my(reading):
    text = '"I waited at my desk for 13 hours," Mayor Ada Poe said.'
    assert all("Poe" not in f.label for f in extract(reading(text), Facts()))


def test_a_label_that_opens_with_its_verb_is_the_least_sure(reading):
    text = "Ben Crow said they raised their growth forecast by 0.2 percentage points."
    (figure,) = extract(reading(text), Facts())
    assert (figure.label[:6], figure.confidence) == ("raised", "low")


def test_a_label_that_opens_with_its_verb_is_none_where_nobody_says_it(reading):
    text = "The bank was glad. It lost 5% in May."
    assert list(extract(reading(text), Facts())) == []


def test_a_label_that_opens_with_its_verb_stays_where_it_tells_what_was_moved(reading):
    text = "The bank was glad. It raised its growth forecast by 0.2 percentage points."
    (figure,) = extract(reading(text), Facts())
    assert (figure.label[:6], figure.confidence) == ("raised", "low")


def test_a_count_in_a_row_has_the_clause_before_it(reading):
    text = (
        "These rivals will meet in court against the bank, 20 towns, clubs and a number of schools."
    )
    assert [f.label for f in extract(reading(text), Facts())] == [
        "These rivals will meet in court against the bank, 20 towns, clubs and a number of schools"
    ]


def test_a_row_of_places_is_kept_whole(reading):
    text = "Sales at restaurants, bars and coffee houses rose by 0.3%, while shares fell."
    (figure,) = extract(reading(text), Facts())
    assert figure.label == "Sales at restaurants, bars and coffee houses rose by 0.3%"


@pytest.mark.parametrize(
    ("text", "text_of", "label"),
    [
        ("She joined a 32-strong squad in Elm.", "32-strong", "a 32-strong squad in Elm"),
        ("A full 187-member Harbour Committee will meet.", "187-member",
         "A full 187-member Harbour Committee"),
        ("A 37 million-member lobby group is against it.", "37 million-member",
         "A 37 million-member lobby group"),
    ],
)  # fmt: skip
def test_how_many_somebody_is_has_their_name(reading, text, text_of, label):
    (figure,) = extract(reading(text), Facts())
    assert (figure.text, figure.label) == (text_of, label)


def test_a_result_is_one_figure_of_both_numbers(reading):
    text = "Ada Poe is leading Ann Roe, 48 percent to 45 percent among young voters."
    (figure,) = extract(reading(text), Facts())
    assert (figure.text, figure.value) == ("48 percent to 45 percent", 48)
    assert figure.label == text.removesuffix(".")


def test_a_count_that_another_is_compared_with_has_the_clause_of_that(reading):
    text = "Last year 27 Norland films were made in Elm, compared with 45 in 2023."
    *_, figure = extract(reading(text), Facts())
    assert (figure.value, figure.unit) == (45, "films")
    assert figure.label == "Last year … Norland films were made in Elm … compared with 45 in 2023"


def test_an_amount_in_brackets_is_told_of_what_stands_before_them(reading):
    text = "Ada Poe was seen at a port in Elm (about 45 miles from Halden), which was shut."
    (figure,) = extract(reading(text), Facts())
    assert figure.label == "Elm (about 45 miles from Halden)"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Elm may forgo 12bn crowns (£150m; $190m) in tolls on ferries.",
            "Elm may forgo 12bn crowns (£150m; $190m) in tolls on ferries",
        ),
        (
            "Oars were carved as a gift for the crews by two yards that soon merged with Harrow.",
            "Oars were carved as a gift for the crews by two yards that soon merged with Harrow",
        ),
        (
            "The deficit stands at $36 million, $4 million higher than the same time in 2003.",
            "The deficit stands at $36 million, $4 million higher than the same time in 2003",
        ),
        (
            "The salt company Harrow Mills lost 7% on Monday.",
            "The salt company Harrow Mills lost 7% on Monday",
        ),
        (
            "Ada Poe trails by 12 points among “quite old” rowers.",
            "Ada Poe trails by 12 points among “quite old” rowers",
        ),
    ],
    ids=["brackets", "relative", "than", "name", "quoted"],
)
def test_a_label_ends_where_its_sense_does(reading, text, label):
    assert label in [figure.label for figure in extract(reading(text), Facts())]


@pytest.mark.parametrize(
    ("text", "value", "label"),
    [
        ("Norland sent 300 boats, Sudria 120 and Halden 45.", 120,
         "Norland sent 300 boats, Sudria 120 and Halden 45"),
        ("Crow had won 1,950 clerks on the eve of the May fairs of Norland and Sudria, a"
         " number that includes guests, compared to Poe's 1,180.", 1180,
         "Crow had won 1,950 clerks … compared to Poe's 1,180"),
    ],
)  # fmt: skip
def test_who_has_a_number_of_a_row_stands_before_it(reading, text, value, label):
    assert {f.value: f.label for f in extract(reading(text), Facts())}[value] == label


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Ann Roe and Ada Poe scored nine goals apiece.", 1),
        ("The sailors scored nine goals each.", 1),
        ("Elm scored nine goals apiece.", 0),
        ("Elm raised its fees by 9 percent each year.", 1),
    ],
)
def test_what_each_of_several_has_is_not_told_of_one(reading, text, labels):
    assert len(list(extract(reading(text), Facts()))) == labels


def test_a_verb_that_stands_for_another_has_no_label(reading):
    assert list(extract(reading("Bo Fox, who did it against 28 teams, has left."), Facts())) == []
    told = extract(reading("Bo Fox, who did the work for 28 teams, has left."), Facts())
    assert [f.value for f in told] == [28]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The mayor sold 40 mills two days later.", "The mayor sold 40 mills"),
        ("The mayor sold 40 mills later in May.", "The mayor sold 40 mills later in May"),
        (
            "Ann Roe had seven goals, 12 passes and three tackles for Elm.",
            "Ann Roe had seven goals, 12 passes and three tackles for Elm",
        ),
        (
            "Sales are up this year at five of the mills of Elm: Old Poe by 29 percent; Roe by 17"
            " percent; Halden by 8.2 percent; Crow’s by 4.3 percent.",
            "Sales are up this year at five … Crow’s by 4.3 percent",
        ),
    ],
)
def test_a_label_tells_whose_it_is_and_leans_on_no_time(reading, text, label):
    assert label in [figure.label for figure in extract(reading(text), Facts())]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "The ferry barely outran its old rival, Elm's Swan which earned $27.4m (£21.3m) in its"
            " first year and $96m (£74.6m) in all.",
            ["Elm's Swan which earned $27.4m (£21.3m) in its first year"],
        ),
        (
            "The firm sold a mill which cost $5m and $9m in fees.",
            ["a mill which cost $5m", "a mill which cost $5m and $9m in fees"],
        ),
    ],
    ids=["hung-above", "in-its-clause"],
)
def test_an_amount_hung_above_its_clause_is_told_of_nothing_else(reading, text, labels):
    told = dict.fromkeys(figure.label for figure in extract(reading(text), Facts()))
    assert list(told) == labels  # of both currencies it is the same


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Five clerks were killed and 23 injured when a bus left the road.",
         "injured when a bus left the road"),
        ("Five clerks were killed and 23 flown to Elm.",
         "Five clerks were killed and 23 flown to Elm"),
    ],
)  # fmt: skip
def test_a_second_toll_is_told_by_its_own_words(reading, text, label):
    told = {f.value: f.label for f in extract(reading(text), Facts())}
    assert told[23] == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Output in Elm rose by a strong 0.7% in May, compared with 0.5% in April.",
            "Output in Elm rose … compared with 0.5% in April",
        ),
        (
            "Harrow put its rise in sales down to strong results for its new blue boat and a 120%"
            " surge in sales of its old wooden boat as sailors looked to boats that were slow.",
            "surge in sales of its old wooden boat",
        ),
        (
            "The town will return 1.7 billion crowns to firms and poor families in Elm and Roe this"
            " year, more than the 1.2 billion crowns it expects to collect.",
            "return 1.7 billion crowns to firms and poor families in Elm and Roe this year, more"
            " than the 1.2 billion crowns it expects to collect",
        ),
        (
            "The world number three won 15 games.",
            "The world number three won 15 games",
        ),
        (
            "To close the mill would take a tax of $7 per ton of old salt.",
            "a tax of $7 per ton of old salt",
        ),
    ],
)
def test_a_label_leaves_out_no_word_of_a_phrase(reading, text, label):
    assert [f.label for f in extract(reading(text), Facts())][-1] == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Acme signed a deal with Bolt worth $3m.", "a deal with Bolt worth $3m"),
        ("Thieves stole a lamp from Tom Reed worth $3m.", "a lamp from Tom Reed worth $3m"),
        ("The board bought bonds worth $3m from Acme.", "bonds worth $3m from Acme"),
        ("Roe accused Acme of hiding $3m.", "Roe accused Acme of hiding $3m"),
    ],
)
def test_what_is_worth_or_was_done_is_told_with_the_whole_thing(reading, text, label):
    (figure,) = extract(reading(text), Facts())
    assert figure.label == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "The output of mills fell by 0.4% in the month, compared with 0.2% a month earlier.",
            "The output of mills fell by 0.4% in the month",
        ),
        ("Unemployment fell to 4%, compared with 6% a year earlier.", "Unemployment fell to 4%"),
    ],
    ids=["by", "to"],
)
def test_how_fast_something_changed_is_told_with_its_verb(reading, text, label):
    assert next(f.label for f in extract(reading(text), Facts())) == label


def test_what_was_done_meanwhile_limits_a_number(reading):
    (figure,) = extract(reading("Ada Poe won 21 of her 40 races while rowing for Elm."), Facts())
    assert figure.label == "Ada Poe won 21 of her 40 races while rowing for Elm"


def test_a_level_belongs_to_the_verb_that_moves_to_it(reading):
    text = "Acme wants to raise the sum that it gives to 2% of its sales."
    (figure,) = extract(reading(text), Facts())
    assert figure.label == text.rstrip(".")


def test_a_participle_before_its_clause_has_the_subject_of_that(reading):
    (figure,) = extract(reading("Valued at $40m, Acme makes boats in Elm."), Facts())
    assert figure.label == "Acme … valued at $40m"
    assert not list(extract(reading("Valued at $40m, it makes boats in Elm."), Facts()))


def test_a_toll_keeps_what_befell_those_whom_it_counts(reading):
    (figure,) = extract(reading("Clerk describes Elm mill fire which left seven dead"), Facts())
    assert figure.label.endswith("which left seven dead")


def test_a_bare_number_that_only_is_the_right_one_is_none(reading):
    assert list(extract(reading("They think 14 is the right number."), Facts())) == []


def test_what_came_of_a_deed_is_not_given_to_whom_it_was_done_to(reading):
    text = (
        "The club has lately been blamed by its fans for hiding losses, leading more than 300 "
        "clerks at shops in Elm to walk off in May."
    )
    assert not [f for f in extract(reading(text), Facts()) if "…" in f.label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The guild offered to double the money.", "The guild offered to double the money"),
        ("Acme will double the number of clerks.", "the number of clerks"),
    ],
)
def test_what_is_doubled_says_enough_alone_or_has_its_verb(reading, text, label):
    (figure,) = extract(reading(text), Facts())
    assert figure.label == label


def test_a_part_of_a_whole_counts_no_things_that_were_told_before(reading):
    text = "The town lost 40 boats, the guild said, but only 12 of the port's 90 crews have left."
    labels = [figure.label for figure in extract(reading(text), Facts())]
    assert labels[1] == "of the port's 90 crews have left"


def test_how_long_after_it_was_opens_no_label(reading):
    text = "Roe swapped 412 boats, hours after a 30-day truce came into force along the Elm river."
    labels = [f.label for f in extract(reading(text), Facts())]
    assert "a 30-day truce came into force along the Elm river" in labels


def test_a_share_of_a_sum_is_not_told_without_it(reading):
    text = (
        "Poe signed a letter asking the fair to end its contract with Acme, which runs until May"
        " and is worth $1.1 million a year, about a quarter of the fair's budget."
    )
    assert not any("letter asking …" in f.label for f in extract(reading(text), Facts()))
