"""Whose time it is: amounts, comparisons, asides and copulas around a time expression."""

from __future__ import annotations

import datetime

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.timeline import TIMELINE, Event

LEAD = "The harbour is old. The pier is long. "
FRIDAY = datetime.date(2025, 6, 6)


def _dates(events: list[Event]) -> list[str]:
    return [e.when.edtf for e in events if e.when and e.when.edtf]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Fishermen spent more than £13bn in 2024.", "2024"),
        ("The guild grew from 9 to 31 ferry crews in May.", "2025-05"),
        ("The number of swans in Norland rose from 14 in 2023 to 63 last year.", "2024"),
        ("The guild cut its toll from 9% to 4% on 20 May.", "2025-05-20"),
    ],
)
def test_a_time_behind_amounts_is_that_of_the_verb(events_behind_lead, text, day):
    assert _dates(events_behind_lead(text)) == [day]


def test_a_time_of_the_old_value_dates_nothing(events_behind_lead):
    assert (
        _dates(events_behind_lead("Sales rose to 6bn crowns, from 3bn crowns a year earlier."))
        == []
    )


def test_what_something_is_compared_with_is_no_event(events_behind_lead):
    found = events_behind_lead("Norland sold more boats last year than it did in 2003.")
    assert not [event for event in found if event.text.startswith("it did")]


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        (
            "The guild had a hard time in 2019, when Halden closed the mill.",
            "2019",
            "Halden closed",
        ),
        (
            "The town was a wasteland until 1994, when Norland rebuilt the port.",
            "1994",
            "Norland rebuilt",
        ),
    ],
)
def test_a_clause_with_when_takes_the_time_before_it(events_behind_lead, text, day, words):
    found = [e for e in events_behind_lead(text) if words in e.text]
    assert _dates(found) == [day]


@pytest.mark.parametrize(
    ("text", "day", "status"),
    [
        ("The Regatta will be at 0945 GMT on Monday.", "2025-06-09", "expected"),
        ("The ferry will be open on Sunday.", "2025-06-08", "expected"),
        ("A new songbook should be available by the end of July.", "2025-07", "possible"),
        ("The festival will air beginning Monday.", "2025-06-09", "expected"),
        ("Crow will meet Poe in Monday's match at Elm.", "2025-06-09", "scheduled"),
        ("The guild picked Poe for the vote, expected in 2026.", "2026", "expected"),
        ("On Wednesday the guild moved to calm the market.", "2025-06-04", "happened"),
        ("The town saw a strike on Monday.", "2025-06-02", "happened"),
        ("Norland saw off Sudria on Monday.", "2025-06-02", "happened"),
        (
            "The guild turned the offer down and went on to defeat Sudria in the cup earlier this"
            " month.",
            "2025-06",
            "happened",
        ),
    ],
)
def test_a_clause_takes_its_time(events_behind_lead, text, day, status):
    found = [(e.when.edtf, e.status) for e in events_behind_lead(text) if e.when and e.when.edtf]
    assert found == [(day, status)]


@pytest.mark.parametrize(
    "text",
    [
        "The race will be close on Monday.",
        "The dispute dates back to January.",
        "Norland has traditionally sold fewer sloops in the first two weeks of May.",
        "The data shattered hopes of a 2% growth in May.",
        "The winners in May were:",
        "Ada Poe was supposed to appear in court on June 3 but fled.",
        "The mine had been due to close in March.",
        "Only in June 2024 was he told.",
        "Her family believes that Ada Poe was pushed on 9 March.",
        "Ada Poe was believed to be in Oslo on Monday.",
    ],
)
def test_what_is_only_so_is_no_event(events_behind_lead, text):
    assert _dates(events_behind_lead(text)) == []


def test_what_people_prepare_for_is_to_come(events_behind_lead):
    text = "As Norland prepares to sing in Sunday's harbour contest, Poe called it a bore."
    (event,) = (e for e in events_behind_lead(text) if e.when)
    assert (event.when.edtf, event.status) == ("2025-06-08", "scheduled")


def test_a_firm_with_its_name_behind_it_is_somebody(reading):
    text = "The oldest guild, Harrow Salt, has reported a steep drop in wages."
    found = list(TIMELINE.extract(reading(text), Facts()))
    assert [e.text for e in found] == [text.rstrip(".")]


def test_a_verb_whose_complement_is_cut_off_is_not_told(events_behind_lead):
    text = "Ada Poe struck popular notes similar to those Crow had sounded, praising the mill."
    assert not [e for e in events_behind_lead(text) if e.text.endswith("struck")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Harbour officials in May said they were worried about the flood.", "2025-05"),
        ("Crow in May said he would leave the town.", "2025-05"),
    ],
)
def test_a_time_behind_a_subject_is_that_of_the_verb(events_behind_lead, text, day):
    assert _dates(events_behind_lead(text)) == [day]


def test_a_time_behind_an_event_that_is_subject_stays_with_it(events_behind_lead):
    (event,) = events_behind_lead("The strike in May ended the talks.")
    assert event.text == "The strike in May ended the talks"


def test_an_anniversary_is_not_dated_by_what_it_remembers(events_behind_lead):
    assert _dates(events_behind_lead("The sale on the anniversary of 9/11 was a bad idea.")) == []
    text = "The floods in Halden on the ninth anniversary of 9/11 were small ones."
    assert _dates(events_behind_lead(text)) == ["2010-09-11"]


def test_words_that_came_out_are_told_where_they_are_known(events_behind_lead):
    found = events_behind_lead("The outcome is a 60-page survey released Tuesday.")
    assert [(e.text, e.when.edtf) for e in found if e.when] == [
        ("a 60-page survey released Tuesday", "2025-06-03")
    ]


def test_a_clause_whose_subject_has_a_dated_aside_is_told(events_behind_lead):
    text = "Ada Poe, who left Norland in February 2023, is seeking damages in a court."
    assert any(e.text.endswith("is seeking damages in a court") for e in events_behind_lead(text))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Much has changed since Halden's merger in 2003.", ["2003"]),
        ("The barge damaged in Tuesday's collision at Elm was old.", ["2025-06-03"]),
        ("The widow of the war of 1812 was old.", []),
        ("The 2008 crisis was a hard time.", []),
        ("They had met all demands in a settlement reached with 46 towns in 1998.", ["1998"]),
    ],
)
def test_a_noun_has_its_time_where_no_verb_takes_it(events_behind_lead, text, day):
    assert _dates(events_behind_lead(text)) == day


def test_an_aim_behind_another_event_is_no_part_of_the_time(reading):
    text = "Norland's clerks made efforts in the weeks after the attack to burn all lists."
    (event,) = TIMELINE.extract(reading(text), Facts())
    assert event.when.text == "after the attack"


@pytest.mark.parametrize(
    ("text", "edtf", "status"),
    [
        ("There were 520 arrests in the hills last year.", "2024", "happened"),
        ("There may be no deal until Monday.", "../2025-06-09", "possible"),
        ("The repair could take until January.", "../2026-01", "possible"),
        ("Boats accounted for a third of the trade last year.", "2024", "happened"),
        ("Sales are down 4.6 percent in January.", "2025-01", "happened"),
        ("Norland has been at peace since 1912.", "1912/..", "ongoing"),
    ],
)
def test_whatever_has_a_date_of_its_own_is_told(events_behind_lead, text, edtf, status):
    found = [(event.when.edtf, event.status) for event in events_behind_lead(text) if event.when]
    assert found == [(edtf, status)]


def test_what_is_measured_has_its_own_time_and_not_that_of_what_went_before(events_behind_lead):
    (event, *_) = events_behind_lead(
        "Output for all of 2024 was 3%, after a season of strikes in 2023."
    )
    assert event.when.edtf == "2024"
    assert event.text.startswith("Output for all of 2024 was 3%")


def test_a_time_behind_a_relative_clause_is_not_that_of_the_main_verb(reading):
    text = (
        "Norland's chancellor resigned after leaking the plan to Ben Crow, who published it in "
        "Elm, just minutes before it was announced to the house."
    )
    found = list(TIMELINE.extract(reading(text), Facts()))
    assert next(e for e in found if "resigned" in e.text).when is None


def test_what_has_been_counted_lies_not_ahead(events_behind_lead):
    found = events_behind_lead("Sales are down 4.6 percent in July through August.")
    assert all(event.when is None or event.when.edtf is None for event in found)
    assert all(event.status != "scheduled" for event in found)


def test_what_may_have_happened_does_not_lie_ahead(events_behind_lead):
    found = events_behind_lead("Voters in Elm may have chosen their first mayor on Sunday.")
    assert _dates(found) == ["2025-06-01"]
    assert _dates(events_behind_lead("Voters in Elm may choose their mayor on Sunday.")) == [
        "2025-06-08"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Never in May did the choir sing. Ben Crow left.",
        "At no time in 2020 was the firm warned by the guild.",
        "Rarely has a mill closed so fast since 1990.",
        "The deal they said they signed on 1 May was a fake.",
    ],
)
def test_what_is_turned_round_or_said_by_nobody_is_not_told(events_behind_lead, text):
    words = [e.text for e in events_behind_lead(text)]
    assert not [w for w in words if "sing" in w or "warned" in w or "closed" in w or "signed" in w]


def test_he_in_the_words_does_not_say_who_tells_it(reading):
    text = "Ben Crow met the guild. Later he said the mill burned its papers on 3 May."
    article = reading(LEAD + text, published=FRIDAY)
    actors = Facts().having(ACTORS, tuple(ACTORS.extract(article, Facts())))
    found = list(TIMELINE.extract(article, actors))
    assert [e.said_by for e in found if "burned" in e.text] == ["Ben Crow"]


def test_what_led_to_a_call_is_the_articles(events_behind_lead):
    found = events_behind_lead(
        "Ben Crow called on the mayor to resign after she sold the port on Monday."
    )
    assert [e.said_by for e in found if "she sold" in e.text] == [None]
    found = events_behind_lead(
        "Ben Crow said the mayor resigned after she sold the port on Monday."
    )
    assert {e.said_by for e in found if "sold" in e.text} == {"Ben Crow"}


@pytest.mark.parametrize(
    "text",
    [
        "He often rowed in May. She wept.",
        "None of the 12 sailors believed lost on Monday was hurt.",
        "The guilds want him to cut rents in July.",
    ],
)
def test_habits_and_what_is_only_thought_or_wished_have_no_day(events_behind_lead, text):
    assert _dates(events_behind_lead(text)) == []


def test_what_is_said_to_have_happened_is_over(events_behind_lead):
    (found,) = events_behind_lead("The clerk is said to have fled to Sudria in May.")
    assert (found.status, _dates([found])) == ("happened", ["2025-05"])


def test_what_a_prospect_depends_on_stays(events_behind_lead):
    (found,) = events_behind_lead("Without a deal, the mills will close on July 1.")
    assert found.text == "Without a deal, the mills will close on July 1"


@pytest.mark.parametrize(
    "text",
    [
        "Poe said Crow is a liar and robbed the bank in May.",
        "He has said papers worry him most and mocked plans to burn the mill.",
        "The town's stance on cuts, which was first told on Monday, is known.",
    ],
)
def test_of_whom_or_what_the_grammar_leaves_open_nothing_is_told(events_behind_lead, text):
    told = [event.text for event in events_behind_lead(f"The pier is long. {text}")]
    assert not any(t.startswith(w) for t in told for w in ("Poe … rob", "papers … mock", "cuts …"))


def test_who_died_is_the_last_who_is_described(events_behind_lead):
    text = "Roe met Ada Poe and the late clerk Ben Poe, a judge of Elm, who died of flu last year."
    (event,) = [event for event in events_behind_lead(text) if "died" in event.text]
    assert event.text == "the late clerk Ben Poe … died of flu last year"


def test_the_day_of_a_dateline_is_no_events_day(events_behind_lead):
    made = events_behind_lead("HALDEN, June 3 (AP) — Ada Poe has bought three mills in Sudria.")
    assert [e.when for e in made] == [None]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The plant would not open before 2028, Ben Crow said.", "2028/.."),
        ("The plant will not open until 2028.", "2028/.."),
        ("The plant will open before 2028.", "../2028"),
    ],
)
def test_what_will_not_be_before_a_time_may_be_from_then_on(events_behind_lead, text, edtf):
    (event,) = events_behind_lead(text)
    assert event.when is not None
    assert event.when.edtf == edtf


def test_the_hour_of_a_live_blog_is_that_of_what_happened(events_behind_lead):
    live = "12:00pm — Police in Elm arrested two men behind the harbour."
    made = {
        e.text: e.when for e in events_behind_lead(f"Ada Poe shut the hall on Wednesday.\n{live}")
    }
    when = made["Police in Elm arrested two men behind the harbour"]
    assert when is not None
    assert when.edtf == "2025-06-04"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Norland posted its first deficit since 2010.", None),
        ("The index had its worst day since early May.", None),
        ("Elm shares fell to their lowest level since March.", None),
        ("It was the third attack in Zenda since March.", None),
        ("Elm cut 300 jobs, the worst cut that it has made since 2008.", None),
        ("Ada Poe has led the guild since 2010.", "2010/.."),
        ("Ada Poe has been first minister of Norland since 2010.", "2010/.."),
        ("Elm has cut 300 jobs since March.", "2025-03/.."),
        ("Elm has lost almost a third of its boats since 1985.", "1985/.."),
    ],
)
def test_since_behind_a_rank_dates_an_earlier_thing(events_behind_lead, text, edtf):
    assert _dates(events_behind_lead(text)) == ([edtf] if edtf else [])


def test_what_dates_to_a_year_did_not_happen_in_it(events_behind_lead):
    text = "The Elms (6-5) ended a losing run against the Oaks (4-7, 3-4) dating to 2007."
    assert _dates(events_behind_lead(text)) == []
    text = "Ada Poe sold nine letters of Dan Crow ranging in date from February to June."
    assert _dates(events_behind_lead(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe was due to leave prison in May after she had served her term.",
        "Ada Poe was set to testify in April.",
        "The launch was planned for April.",
        "Clerks heard that the gang planned to rob the mill of salt on 2 June.",
        "The gang planned to rob the old mill of salt on Monday.",
        "Elm was expected to post a profit in the first quarter.",
    ],
)
def test_what_was_due_at_a_time_that_is_over_is_not_told(events_behind_lead, text):
    assert events_behind_lead(text) == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Ada Poe was due to leave prison in July.", "2025-07"),
        ("Ada Poe was due in court on Monday.", "2025-06-09"),
        ("The board decided in April to close the mill.", "2025-04"),
        ("Ada Poe is due to leave prison in July.", "2025-07"),
    ],
)
def test_what_was_due_later_or_settled_then_is_told(events_behind_lead, text, edtf):
    assert _dates(events_behind_lead(text)) == [edtf]


def test_what_somebody_said_was_due_may_lie_ahead_or_be_over(events_behind_lead):
    assert _dates(events_behind_lead("Elm has found that the mill was due to open in April.")) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Besides its loss on Sunday, Elm lost to Oak on Tuesday.", "2025-06-03"),
        (
            "In addition to its order of 30 jets Sunday, Elm announced one of 50 on Tuesday.",
            "2025-06-03",
        ),
        ("In a vote on Sunday, the board of Elm backed the plan.", "2025-06-01"),
        ("For the quarter a year ago, Elm reported earnings of $16 million.", "2024~"),
    ],
)
def test_the_time_of_a_noun_in_front_does_not_win(events_behind_lead, text, day):
    assert _dates(events_behind_lead(text)) == [day]


def test_a_deed_with_a_time_of_its_own_is_not_told_in_the_words_of_another(events_behind_lead):
    text = "A clerk was jailed on Tuesday for killing a guard in 2017."
    assert _dates(events_behind_lead(text)) == ["2025-06-03"]
    text = "A clerk pleaded guilty Tuesday to killing a guard, in March, prosecutors said."
    assert _dates(events_behind_lead(text)) == ["2025-06-03"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Elm spent Monday trying to recover from Thursday night's fight that led to bans.",
            {"2025-06-02", "2025-06-05"},
        ),
        ("Ada Poe was hurt in Sunday's crash.", {"2025-06-01"}),
        ("Ada Poe was hurt in Sunday's crash that killed two.", {"2025-06-01"}),
        ("Norland condemned Wednesday's attack.", set()),
        ("Norland rues Wednesday's attack, which killed three people.", {"2025-06-04"}),
        ("Ada Poe sued Elm over the November 3 attack on two clerks.", {"2024-11-03"}),
        ("Officials hope for calm at Tuesday's vote, which will end the row.", {"2025-06-10"}),
    ],
)
def test_an_event_noun_lies_where_it_is_told_to(events_behind_lead, text, days):
    assert set(_dates(events_behind_lead(text))) == days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The wall may have prevented worse, an official said Saturday.", "2025-06-07"),
        ("Norland has set Nov. 10 as the deadline for bids.", "2025-11-10"),
        ("Ada Poe spent Monday in Zenda and signed the accord.", "2025-06-02"),
        ("Ada Poe was abducted by gunmen wearing uniforms in Zenda in May 2016.", "2016-05"),
        ("Ada Poe was warned by a guard training for a race on Tuesday.", "2025-06-10"),
    ],
)
def test_a_time_lies_where_what_it_hangs_on_does(events_behind_lead, text, day):
    assert set(_dates(events_behind_lead(text))) <= {day}


@pytest.mark.parametrize(
    "text",
    [
        "Officials postponed until Tuesday morning any action on the case.",
        "The agency extended its deadline until 9 a.m. Tuesday.",
        "Saturday night's pictures are indeed clear.",
    ],
)
def test_a_bound_or_an_owner_tells_no_day_of_what_is_told(events_behind_lead, text):
    assert _dates(events_behind_lead(text)) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ada Poe won Elm in March, Zenda in April and Oak on Tuesday.", "2025-03/2025-06-03"),
        ("The firm cut 300 jobs in 2023 and 200 in 2024.", "2023"),
        ("Ada Poe sold the mill in March and left in April.", "2025-03"),
        ("The firm sold the mill on Tuesday, 3 June.", "2025-06-03"),
    ],
    ids=["row", "cut off", "verbs", "once"],
)
def test_a_row_of_things_with_a_time_each_takes_the_stretch(events_behind_lead, text, day):
    assert day in _dates(events_behind_lead(text))


def test_the_day_of_a_post_dates_nothing(events_behind_lead):
    assert (
        _dates(events_behind_lead("Ada Poe won the race — Ben Crow (@bencrow) May 3, 2024")) == []
    )
    assert _dates(events_behind_lead("Ada Poe (@adapoe) resigned on May 3, 2024.")) == [
        "2024-05-03"
    ]


def test_a_feast_in_a_row_of_names_is_a_title(events_behind_lead):
    text = "The guild staged the plays Low Tide and Christmas with the Crows."
    assert _dates(events_behind_lead(text)) == []
    assert _dates(events_behind_lead("The guild staged two plays at Christmas.")) == ["2024-12-25"]


def test_what_came_later_is_told_in_whole_words_and_dates_nothing_alone(events_behind_lead):
    (event,) = events_behind_lead("Ben Poe resigned before joining the firm in 2011.")
    text = "Ben Poe resigned before joining the firm in 2011"
    assert (event.text, event.when.edtf, event.when.text) == (text, "2011", "2011")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ada Poe won gold at the 2016 Elm Games.", ["2016"]),
        ("The mill was sold during the 2008 financial crisis.", ["2008"]),
        ("Ada Poe will row at the 2028 Games.", ["2028"]),
        ("Ada Poe praised the 2016 Games.", []),
        ("Ada Poe said at the 2016 Games that the mill was shut.", []),
        ("Ada Poe quoted the 2016 Elm Charter.", []),
    ],
    ids=["name", "noun", "ahead", "object", "said", "paper"],
)
def test_the_year_of_what_is_held_dates_what_was_done_there(events_behind_lead, text, day):
    assert [d for d in _dates(events_behind_lead(text)) if d in {"2016", "2008", "2028"}] == day


@pytest.mark.parametrize(
    ("text", "verb", "day"),
    [
        (
            "Ada Poe boarded a ship bound for Elm, Ohio, Sunday at the pier.",
            "boarded",
            "2025-06-01",
        ),
        ("Guards arrested a man wanted in Elm, Ohio, Monday.", "arrested", "2025-06-02"),
        ("Ada Poe read the report published in Elm on Monday.", "read", None),
    ],
)
def test_a_day_behind_a_place_and_a_comma_is_that_of_the_main_verb(
    events_behind_lead, text, verb, day
):
    (main,) = (e for e in events_behind_lead(text) if f" {verb} " in e.text)
    assert (main.when and main.when.edtf) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The mill burned only once, and that was in 1999.", ["1999"]),
        ("The mill burned only once, and the mayor was in Elm in 1999.", []),
        ("The mill burned, and that was a shock to Elm in 1999.", []),
        ("The mills burned only once, though some are from 1999.", []),
    ],
    ids=["when", "another", "what", "some"],
)
def test_when_something_was_may_be_told_behind_it(events_behind_lead, text, day):
    assert [e.when.edtf for e in events_behind_lead(text) if "burned" in e.text and e.when] == day


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The overnight protest drew a crowd.", []),
        ("An overnight protest drew a crowd.", ["2025-06-05/2025-06-06"]),
        ("Two guards were shot overnight.", ["2025-06-05/2025-06-06"]),
    ],
    ids=["known", "new", "adverb"],
)
def test_the_night_of_what_is_known_is_not_the_last_one(events_behind_lead, text, days):
    assert _dates(events_behind_lead(text)) == days


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("A judge ordered the firm to pay $5m by Monday.", "2025-06-09"),
        ("The firm agreed to buy the mill by Monday.", "2025-06-09"),
        ("The firm agreed to buy the mill on Monday.", "2025-06-02"),
    ],
    ids=["ordered", "by", "on"],
)
def test_by_when_somebody_must_do_it_lies_ahead(events_behind_lead, text, edtf):
    (event,) = events_behind_lead(text)
    assert event.when.edtf == edtf


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two judges were re-appointed last week by the council.", "2025-05-26/2025-06-01"),
        ("The road will be re-opened next week.", "2025-06-09/2025-06-15"),
    ],
)
def test_what_is_done_again_is_told_once_and_has_its_time(events_behind_lead, text, told):
    assert [(e.text, e.when and e.when.edtf) for e in events_behind_lead(text)] == [
        (text[:-1], told)
    ]


@pytest.mark.parametrize(
    ("text", "day", "status"),
    [
        ("Officers stand next to a truck on Thursday in Zenda.", "2025-06-05", "happened"),
        ("Rescuers carry a woman out of a school on Wednesday.", "2025-06-04", "happened"),
        ("The fair opens in Zenda on Thursday.", "2025-06-12", "scheduled"),
    ],
    ids=["stand", "carry", "opens"],
)
def test_what_a_picture_shows_is_over(events_behind_lead, text, day, status):
    (event,) = events_behind_lead(text)
    assert event.when is not None
    assert (event.when.edtf, event.status) == (day, status)


def test_the_day_of_a_page_dates_nothing(events_behind_lead):
    assert events_behind_lead("A truck rammed a crowd in Zenda Updated: 2025-06-05 13:14.") == []
    assert _dates(events_behind_lead("A truck rammed a crowd in Zenda on 2025-06-05.")) == [
        "2025-06-05"
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The guild lent 40 million crowns more than expected in April.", ["2025-04"]),
        ("Ferry sales rose more than anticipated in April.", ["2025-04"]),
        ("The guild lent more than it did in April.", []),
        ("Ferry sales grew less than forecast in April.", []),
        ("Ferry sales grew more last year than expected in April.", ["2024"]),
    ],
    ids=["expected", "anticipated", "did", "words", "two"],
)
def test_a_time_behind_what_was_looked_for_is_that_of_the_verb(events_behind_lead, text, days):
    assert _dates(events_behind_lead(text)) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The guild raised its toll for a third time this year.", ["2025"]),
        ("Poe was jailed for the second time in May.", ["2025-05"]),
        ("On Monday the guild raised its toll for a third time this year.", ["2025-06-02"]),
        ("Poe was jailed for the first time since 2019.", []),
    ],
)
def test_a_time_behind_how_often_it_was_done_is_that_of_the_verb(events_behind_lead, text, days):
    assert _dates(events_behind_lead(text)) == days


def test_what_was_done_when_somebody_was_somewhere_has_that_day(events_behind_lead):
    assert _dates(events_behind_lead("Poe was on the pier on Monday when he sold the boat.")) == [
        "2025-06-02"
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The guild began a drive against owners of boats across four isles in May.", "2025-05"),
        ("The guild moved the ferry from Halden for £9m at the end of 2024.", "2024"),
        ("Ann Roe had to give up the Classic 15 in Halden on Monday.", "2025-06-02"),
        ("Rowing boats became more common than ever in 2024.", "2024"),
    ],
)
def test_a_number_elsewhere_compares_nothing(events_behind_lead, text, day):
    assert _dates(events_behind_lead(text)) == [day]


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        (
            "Clerks accused each other of theft on Monday as sailors broke the gate of the mill.",
            "2025-06-02",
            "sailors broke the gate",
        ),
        (
            "Sales of boats fell 9% in May, while sales of oars dropped 3%.",
            "2025-05",
            "sales of oars dropped 3%",
        ),
        (
            "Ann Roe took the lamp as the keepers were sailing home on Monday.",
            "2025-06-02",
            "Ann Roe took the lamp",
        ),
        (
            "Ann Roe met the keeper while touring Halden in 2012.",
            "2012",
            "Ann Roe met the keeper while touring Halden in 2012",
        ),
    ],
)
def test_what_goes_along_has_the_same_time(events_behind_lead, text, day, words):
    assert [e.when.edtf for e in events_behind_lead(text) if words in e.text] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "The guild said on Monday it would pay, while sailors broke the gate of the mill.",
        "While the guild closed the mill in May, Ann Roe sold the ferry.",
    ],
)
def test_words_and_contrasts_lend_no_time(events_behind_lead, text):
    found = [e for e in events_behind_lead(text) if "broke" in e.text or e.text.startswith("Ann")]
    assert found
    assert not _dates(found)


def test_a_participle_of_how_things_stand_takes_no_time(events_behind_lead):
    found = events_behind_lead("Ann Roe met with the banks involved in the sale on Monday.")
    assert [(e.text, e.when.edtf) for e in found] == [
        ("Ann Roe met with the banks involved in the sale on Monday", "2025-06-02")
    ]


def test_a_time_before_a_dash_is_that_of_the_main_clause(events_behind_lead):
    found = events_behind_lead(
        "Ann Roe was elected mayor, after a row, in 2006 — defeating the keeper."
    )
    assert [e.when.edtf for e in found if e.text.startswith("Ann Roe was")] == ["2006"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("He left the mill on May 3, a day after the guild sold the ferry.", "2025-05-02"),
        ("He left the mill on May 3, two weeks after the guild sold the ferry.", "2025-04-19~"),
    ],
)
def test_a_day_is_counted_back_to_what_came_before(events_behind_lead, text, day):
    found = [e for e in events_behind_lead(text) if e.text == "the guild sold the ferry"]
    assert [e.when.edtf for e in found] == [day]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Two years ago Ann Roe was invited to the first fair after the May 3 floods.",
            "2023~",
        ),
        ("One Friday in late 1998, Ann Roe closed the mill.", "1998"),
        ("A fire destroyed the mill at last year's fair.", "2024"),
    ],
)
def test_a_day_that_tells_no_time_leaves_that_to_another(events_behind_lead, text, days):
    assert _dates(events_behind_lead(text)) == [days]


def test_words_of_now_take_no_time_from_a_joined_clause(events_behind_lead):
    found = events_behind_lead(
        "Last year, keepers looked at two islands, and an old clerk said there are at least three."
    )
    assert not [e for e in found if e.text.startswith("an old clerk")]


def test_an_occasion_of_the_running_year_is_no_event_of_its_own(events_behind_lead):
    assert (
        _dates(
            events_behind_lead("The ruling should end the row about this year's mayoral campaign.")
        )
        == []
    )


def test_what_somebody_soon_did_has_no_time(events_behind_lead):
    (event,) = events_behind_lead("Ada Poe soon sold the mill to Harrow.")
    assert event.when is None
    (event,) = events_behind_lead("Ada Poe recently sold the mill to Harrow.")
    assert event.when is not None
    assert event.when.text == "recently"


@pytest.mark.parametrize(
    ("text", "timed"),
    [
        ("The song was named the best of the past 25 years.", False),
        ("Harrow has built 40 boats in the past 25 years.", True),
    ],
    ids=["of them all", "in them"],
)
def test_the_years_of_a_superlative_date_nothing(events_behind_lead, text, timed):
    assert any(event.when and event.when.edtf for event in events_behind_lead(text)) is timed


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Acme cut its dividend on Tuesday after first-quarter sales fell.", "2025-01/2025-03"),
        ("Acme cut its dividend on Tuesday after May sales fell.", "2025-05"),
        ("Acme cut its dividend on Tuesday after sales fell in May.", "2025-05"),
        ("Acme said that sales fell after May.", "2025-05/.."),
    ],
    ids=["quarter", "month", "behind", "no clause"],
)
def test_after_before_a_clause_opens_no_stretch_of_the_time_behind_it(
    events_behind_lead, text, day
):
    assert [e.when.edtf for e in events_behind_lead(text) if "sales fell" in e.text] == [day]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Doctors reported 31 new fevers on Monday, bringing the total to 408 since March.",
            ["2025-06-02"],
        ),
        (
            "Doctors reported 31 new fevers on Monday, and the total has grown since March.",
            ["2025-03/..", "2025-06-02"],
        ),
    ],
    ids=["outcome", "joined"],
)
def test_what_came_of_an_event_is_none_since_an_earlier_time(events_behind_lead, text, days):
    assert _dates(events_behind_lead(text)) == days


def test_what_went_on_in_something_has_its_time(events_behind_lead):
    text = "It was the first such row since the war of 1973, in which 3,000 clerks died."
    told = {e.text: e.when.edtf for e in events_behind_lead(text) if e.when}
    assert told == {"3,000 clerks died": "1973"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Police said nine men had been arrested in Tuesday's clashes.", "2025-06-03"),
        ("Nine men were hurt in Tuesday's blast.", "2025-06-03"),
        ("The plane was forced to make a landing after an engine fire on Tuesday.", "2025-06-03"),
        (
            "Some 90 sailors were drowned and hundreds more injured on 3 September 2001.",
            "2001-09-03",
        ),
        ("On Thursday, the day before the fair was set to open, Roe told his plan.", "2025-06-05"),
        ("On Monday, a day before the fair was due to open, Roe left Elm.", "2025-06-02"),
        ("Tuesday's collision near the harbour is the latest of nine.", "2025-06-03"),
        ("Friday's collision near the harbour is the latest of nine.", "2025-06-06"),
        ("Ann Roe's win on Sunday in Elm is being looked into by the board.", "2025-06-01"),
        ("Ann Roe and Eva Holt have been married since 1998.", "1998/.."),
        (
            "Elm passed the law in March 2022. Oak quit the pact in July that same year.",
            "2022-07",
        ),
    ],
)
def test_the_day_of_a_deed_is_found(events_behind_lead, text, day):
    found = [e for e in events_behind_lead(text) if e.when and e.when.edtf == day]
    lasts = "being" in text or day.endswith("..")
    assert [e.status for e in found] == ["ongoing" if lasts else "happened"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The treaty followed Tuesday's meeting in Halden.", "The treaty followed"),
        (
            "Ann Roe fled a month before the outbreak of the war with Elm in May 2022.",
            "Ann Roe fled",
        ),
        ("Ann Roe read 40 novels printed since 2001.", "Ann Roe read"),
        ("Ann Roe spent much of her last year in Halden.", "Ann Roe spent"),
        ("Elm chose the Reds for the last 30 years before Roe won in 2016.", "Elm chose"),
        ("The plane was forced to land after the vote on Tuesday.", "The plane"),
        ("Acme was forced to pay $3m after a trial in 2011.", "Acme was"),
        ("Ann Roe was arrested in Tuesday's attack on the mayor.", "Ann Roe was"),
    ],
)
def test_the_time_of_something_else_is_not_that_of_a_deed(events_behind_lead, text, words):
    told = [e.when for e in events_behind_lead(text) if e.text.startswith(words)]
    assert [when.edtf for when in told if when] in ([], [None])


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Oak was old. Roe told nothing of the fair, which opens on Saturday.", "scheduled"),
        ("Oak was old. Ann Roe met nine clerks of the firm on Saturday.", None),
        ("Oak was old. Ann Roe said on Saturday that she met nine clerks.", "happened"),
    ],
)
def test_the_weekday_of_the_day_after_is_told_as_its_verb_tells_it(
    events_behind_lead, text, status
):
    found = [e for e in events_behind_lead(text) if e.when and e.when.edtf]
    assert [(e.when.edtf, e.status) for e in found] == ([("2025-06-07", status)] if status else [])


@pytest.mark.parametrize(
    "text",
    [
        "Norland began it after the raid on Elm on 7 May 2023, in which 120 were killed and "
        "25 others were taken hostage.",
        "Norland began it in response to the raid on Elm on 7 May 2023, in which 120 were killed.",
    ],
)
def test_what_went_on_in_an_event_has_its_day_and_its_answer_has_not(events_behind_lead, text):
    found = events_behind_lead(text)
    within = [e for e in found if "killed" in e.text or "hostage" in e.text]
    within = [e for e in within if not e.text.startswith("Norland")]
    assert within
    assert {e.when and e.when.edtf for e in within} == {"2023-05-07"}
    began = [e.when for e in found if e.text.startswith("Norland")]
    assert all(when is None or when.edtf is None for when in began)


def test_an_hour_of_the_day_after_is_past_as_well(events_behind_lead):
    text = (
        "Roe said on Saturday it was old. Nine clerks met on Saturday. Two boats landed at 11 a.m."
    )
    (landed,) = [e for e in events_behind_lead(text) if "landed" in e.text]
    assert (landed.when and landed.when.edtf, landed.status) == ("2025-06-07", "happened")


def test_of_two_times_for_two_places_that_of_the_first_is_told(events):
    text = "Roe plans to row to Oak the weekend of July 12, then to Ash over the following week."
    assert [e.when.edtf for e in events(text) if e.when] == ["2025-07-12/2025-07-13"]


def test_what_is_to_start_on_a_weekday_is_scheduled_for_the_next(events_behind_lead):
    told = events_behind_lead("The council imposed a curfew beginning Sunday night.")
    assert [(e.when.edtf, e.status) for e in told if e.when] == [("2025-06-08", "scheduled")]
