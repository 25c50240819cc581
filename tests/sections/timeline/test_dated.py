"""The timeline with dates: which clauses with a calendar time are events, and whose time it is."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.timeline import TIMELINE, Event
from explainer.text import entire

LEAD = "The harbour is old. The pier is long. "


@pytest.mark.parametrize(
    ("text", "day", "status"),
    [
        ("The rules were not sent to the fishermen until 2014.", "2014", "happened"),
        ("The mill is not expected to open until 2027.", "2027/..", "expected"),
        ("Hundreds of porters were on strike on Monday.", "2025-06-02", "happened"),
        ("More than 5,200 clerks were out of work in May.", "2025-05", "happened"),
        ("Sales were up 4% last year.", "2024", "happened"),
        ("Sales nearly doubled last year.", "2024", "happened"),
        ("A poll last week found that most fishermen want a pier.", None, "happened"),
        ("The fair opens in Lorne on 19 June.", "2025-06-19", "scheduled"),
        ("Ada Poe will not row in the regatta on Monday.", "2025-06-09", "expected"),
        ("Ada Poe will hardly row in the regatta on Monday.", "2025-06-09", "unlikely"),
        ("The firm probably sold the ferry in May.", "2025-05", "possible"),
        ("Quill has kept silent since signing the treaty on Monday.", "2025-06-02", "happened"),
        ("Mara Quill kept the boats after losing the vote on Monday.", "2025-06-02", "happened"),
        ("The floods in 1938 saw the fair put off.", "1938", "happened"),
        ("Harrow's first sale was a half of the pier in 2000.", "2000", "happened"),
        ("There were clashes on the quay on Monday.", "2025-06-02", "happened"),
        ("After losing the vote on Monday, Mara Quill left.", "2025-06-02", "happened"),
        ("Norland beat Sudria to earn a place on Friday.", "2025-06-06", "happened"),
        ("The board said in a May 3 letter that it was late.", "2025-05-03", "happened"),
        ("The Post's report today claims that Mara Quill will leave.", "2025-06-06", "happened"),
        ("“It is late,” said Ada Poe, who will testify Monday.", "2025-06-09", "scheduled"),
        ("Ada Poe testified Monday.", "2025-06-02", "happened"),
        ("The envoy told the Courier on Sunday he expected a deal.", "2025-06-01", "happened"),
        ("Acme said on Monday demand would grow this year.", "2025-06-02", "happened"),
        ("Norland is in the Cup playoffs in May.", "2025-05", "happened"),
        ("Acme will run its ferries, taking on oarsmen, in 2027.", "2027", "scheduled"),
        ("Tuesday's vote is a blow to the mayor.", "2025-06-03", "happened"),
        ("The verdict on Tuesday ends the dispute.", "2025-06-03", "happened"),
        ("Norland and Sudria agreed to meet later this month.", "2025-06", "scheduled"),
        ("The board promised to publish its report this year.", "2025", "scheduled"),
        ("The toll will rise to 4 crowns from September.", "2025-09", "expected"),
        ("Poe will miss the regatta after breaking an oar on Monday.", "2025-06-02", "happened"),
        ("After losing to Oak on Tuesday, Elm will face Harrow.", "2025-06-03", "happened"),
        ("The pier has been closed since Tuesday.", "2025-06-03/..", "ongoing"),
        ("Hundreds were left without water on Tuesday.", "2025-06-03", "happened"),
        ("The club has announced a match against Dale on July 19.", "2025-07-19", "scheduled"),
        ("The guild announced a strike on June 20.", "2025-06-20", "scheduled"),
        ("Roe has left Elm, joining Dale on July 1.", "2025-07-01", "scheduled"),
        ("“I rowed well today,” Ada Poe said on Thursday.", "2025-06-05", "happened"),
        ("Ada Poe won 46% of the vote in Sunday's run-off.", "2025-06-01", "happened"),
        ("“Ada Poe died this morning,” her son said on Tuesday.", "2025-06-03", "happened"),
        (
            "Acme plans to ship its first boats, to receive salt, in time for Christmas.",
            "2025-12-25",
            "scheduled",
        ),
    ],
)
def test_a_dated_event_is_found(events_behind_lead, text, day, status):
    found = [(e.when.edtf, e.status) for e in events_behind_lead(text) if e.when and e.when.edtf]
    assert found
    assert found[0][1] == status
    assert day is None or found[0][0] == day


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Quill flew to Lorne ahead of the match against Norrland on Sunday.", "match"),
        ("Her exit follows the departure of Tom Reed on 1 May.", "departure"),
    ],
)
def test_a_time_behind_an_event_noun_is_that_of_the_noun(events_behind_lead, text, words):
    dated = [event.text for event in events_behind_lead(text) if event.when and event.when.edtf]
    assert [words in text for text in dated] == [True]


def test_a_body_before_which_somebody_speaks_has_no_day_of_its_own(events_behind_lead):
    (event,) = events_behind_lead("Ada Poe testified before Congress on Tuesday.")
    assert (event.when.edtf, event.status) == ("2025-06-03", "happened")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Thousands were left without power on Tuesday.", "2025-06-03"),
        ("The tax rose by more than in May.", None),
        ("The bank cut its key rate to 9.75% from 10% on Tuesday.", "2025-06-03"),
        ("Ann Roe was hurt in the third quarter of the win.", None),
        ("The 11 September attacks killed 3,000 people.", "2001-09-11"),
    ],
    ids=["without", "than", "cut", "quarter", "named"],
)
def test_a_day_is_that_of_the_deed_and_no_other_time_is(events_behind_lead, text, edtf):
    (event,) = events_behind_lead(text)
    assert (event.when and event.when.edtf) == edtf


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("A boat loaded with migrants capsized off Libya on Tuesday.", 0),
        ("Two men arrested in Harrow on Monday.", 1),
    ],
    ids=["below-another", "main"],
)
def test_a_participle_that_its_sentence_may_lack_as_a_verb_is_no_deed_of_a_noun(
    events_behind_lead, text, count
):
    assert len(events_behind_lead(text)) == count


def test_a_club_sacks_its_manager(events_behind_lead):
    (event,) = events_behind_lead("Hull City sacked manager Carlos Mendes on Monday.")
    assert event.text == "Hull City sacked manager Carlos Mendes on Monday"
    (event,) = events_behind_lead("Harrow United have sacked manager Carlos Mendes.")
    assert event.text == "Harrow United have sacked manager Carlos Mendes"


@pytest.mark.parametrize(
    "text",
    [
        "At least 12 people were killed and dozens injured when a bus hit a wall on Tuesday.",
        "Three men were arrested and two officers hurt during a march in Harrow on Tuesday.",
        "Six people died and 20 were injured when a train derailed on Tuesday.",
    ],
    ids=["when", "during", "results"],
)
def test_a_toll_of_two_verbs_has_one_day(events_behind_lead, text):
    (event,) = events_behind_lead(text)
    assert (event.text, event.when.edtf) == (text.rstrip("."), "2025-06-03")


def test_a_body_that_a_parser_ties_to_its_verb_acts(events_behind_lead):
    (event,) = events_behind_lead("The Senate votes on the bill on Thursday.")
    assert (event.text, event.status) == ("The Senate votes on the bill on Thursday", "scheduled")


def test_what_is_denied_until_a_day_is_told_with_that_day(events_behind_lead):
    (event,) = events_behind_lead("The rules were not sent to the fishermen until 2014.")
    assert event.text.endswith("until 2014")


def test_a_denial_before_a_time_is_no_event(events_behind_lead):
    assert events_behind_lead("The rules were not sent to the fishermen before 2014.") == []


def test_who_does_it_stands_before_what_was_done_first(events_behind_lead):
    texts = [
        event.text
        for event in events_behind_lead("After losing the vote on Monday, Mara Quill left.")
    ]
    assert "Mara Quill … losing the vote on Monday" in texts


def test_a_person_that_a_phrase_holds_is_told_of(events_behind_lead):
    text = "It is a big victory for Mara Quill, who was beaten by Tom Reed on Monday."
    assert any("beaten" in event.text for event in events_behind_lead(text))


def test_an_event_with_a_clock_time_alone_is_told(events_behind_lead):
    (event,) = events_behind_lead("The crash happened at about 3am.")
    assert event.when is not None
    assert event.when.text == "about 3am"


def test_one_in_a_row_is_told_of_what_was_done(events_behind_lead):
    (event,) = events_behind_lead("Mara Quill was the first to sell a boat on Monday.")
    assert event.text == "Mara Quill was the first to sell a boat on Monday"
    assert event.when is not None
    assert event.when.edtf == "2025-06-02"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The fund will pay out more than it takes in next year.",
            "The fund will pay out more than it takes in next year",
        ),
        (
            "Mara Quill beat rowers including Tom Reed, Dan Poe and Ida Voss to the prize.",
            "Mara Quill beat rowers including Tom Reed, Dan Poe and Ida Voss to the prize",
        ),
        (
            "A study published on Monday found that the pier is unsafe.",
            "A study published on Monday found that the pier is unsafe",
        ),
    ],
)
def test_what_gives_a_moment_its_sense_is_not_cut(events_behind_lead, text, words):
    assert words in [event.text for event in events_behind_lead(text)]


def test_a_pledge_over_months_is_what_is_to_come_in_them(events_behind_lead):
    (event,) = events_behind_lead("Norrland has promised to pay $5m over the next six months.")
    assert event.status == "scheduled"
    assert event.when is not None
    assert event.when.edtf == "2025-06/2025-12"


def test_what_only_the_article_tells_is_not_said_by_somebody_else(events_behind_lead):
    text = "The mayor said there has been good fishing since the fire in Lorne."
    (event,) = (event for event in events_behind_lead(text) if "fire" in event.text)
    assert event.said_by is None


def test_what_the_parser_cannot_mean_is_no_event(events_behind_lead):
    text = "Rivalry will grow this year as almost all of the firms have opened new mills."
    assert not any(event.text.startswith("Rivalry … have") for event in events_behind_lead(text))


@pytest.mark.parametrize(
    "text",
    [
        "Rowers who trained over the last week are many.",
        "Quill hopes that boats sold in 2025 will last.",
    ],
)
def test_what_only_says_which_of_a_kind_are_meant_is_no_event(events_behind_lead, text):
    assert [event for event in events_behind_lead(text) if event.status == "happened"] == []


def test_one_deed_of_one_doer_is_told_once(events_behind_lead):
    text = (
        "Mara Quill sold her whole share in the old mill by the river to Tom Reed. "
        "Quill sold her share after the storm over the guild."
    )
    assert len([event for event in events_behind_lead(text) if "sold" in event.text]) == 1


def test_two_prizes_of_one_winner_are_two_moments(events_behind_lead):
    text = "Mara Quill was named best rower. Quill was also named best guide in Norrland."
    assert len([event for event in events_behind_lead(text) if "named" in event.text]) == 2


def test_what_is_said_again_of_the_thing_is_the_same_event(events_behind_lead):
    text = "Lorne and Norrland extended a salt deal on Monday. The deal has now been extended."
    assert len([event for event in events_behind_lead(text) if "extended" in event.text]) == 1


def test_a_day_before_a_participle_is_that_of_the_verb_above(events_behind_lead):
    (event,) = (
        event
        for event in events_behind_lead(
            "The guild launched a national campaign Thursday warning rowers not to sell boats."
        )
        if event.when
    )
    assert event.text.startswith("The guild launched a national campaign")


@pytest.mark.parametrize(
    "text",
    [
        "Mara Quill said the clerk should row a race on Thursday.",
        "Mara Quill said the guild must march in Halden in December.",
        "Mara Quill told Ben Crow to pay, otherwise the bank would sell the mill in December.",
        "Last week it was unlikely that the guild would row.",
    ],
    ids=["asked-of-others", "must", "otherwise", "was-unlikely"],
)
def test_what_is_asked_for_or_was_unlikely_has_no_day(events_behind_lead, text):
    assert not [e for e in events_behind_lead(text) if e.when and e.when.edtf]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "In Chad, sales of boats fell by half in May.",
            "In Chad, sales of boats fell by half in May",
        ),
        (
            "In Chad, Mara Quill met Crow in Chad on Monday.",
            "Mara Quill met Crow in Chad on Monday",
        ),
    ],
    ids=["opens", "told-again"],
)
def test_a_place_that_opens_a_clause_stays(events_behind_lead, monkeypatch, text, words):
    monkeypatch.setattr(entire, "LONGEST", 0)
    (event,) = events_behind_lead(text)
    assert event.text == words


def test_two_joined_verbs_share_the_time_behind_them(events_behind_lead):
    (event,) = events_behind_lead(
        "The captain had been stopped and fined in January, the court said."
    )
    assert event.text == "The captain had been stopped and fined in January"
    assert event.when.edtf == "2025-01"


def test_the_time_of_a_relative_clause_is_not_that_of_the_state_around_it(events_behind_lead):
    (event,) = events_behind_lead("The guild, which launched two new boats in May, is one of many.")
    assert (event.text, event.when.edtf) == ("The guild … launched two new boats in May", "2025-05")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The council approved the plan, as the guild did in May.",
            "The council approved the plan",
        ),
        ("The guild left the hall in May, as it had in 2023.", "The guild left the hall in May"),
    ],
)
def test_a_verb_that_only_stands_for_another_is_no_event(events_behind_lead, text, words):
    (event,) = events_behind_lead(text)
    assert event.text.startswith(words)


def test_what_is_dated_is_told_even_where_nobody_knows_who_says_it(events_behind_lead):
    sold, met = events_behind_lead(
        "Mara Quill and Ida Roe met. The firm sold its ferry in May, she said."
    )
    assert (sold.text, sold.when.edtf) == ("The firm sold its ferry in May", "2025-05")
    assert (met.said_by, sold.said_by, sold.sourcing) == (None, "“she”", "anonymous")
    assert (
        len(events_behind_lead("Mara Quill and Ida Roe met. The firm sold its ferry, she said."))
        == 1
    )


def test_what_readers_are_told_to_see_is_told_by_nobody(events_behind_lead):
    assert events_behind_lead("You can see that the firm sold its ferry in May.") == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ann Poe and Ben Crow, who were fined in May, left.", "Ann Poe and Ben Crow"),
        ("Ann Poe and Ben Crow, who was fined in May, left.", "Ben Crow"),
        ("The town thanked Ann Poe and Ben Crow, the mayor, who died in May.", "Ben Crow"),
        ("The mayor and the guards, who were fined in May, left.", "the guards"),
    ],
    ids=["plural", "singular", "one-with-an-apposition", "several-last"],
)
def test_a_relative_clause_is_about_as_many_as_its_verb_says(events_behind_lead, text, who):
    (told,) = [e for e in events_behind_lead(text) if e.when]
    assert told.text.startswith(f"{who} … ")


def test_who_says_something_in_the_middle_does_not_say_the_rest(events_behind_lead):
    text = "On Friday the ferry - she had called it a wreck - sank off Lorne with two boats."
    assert all(event.said_by is None for event in events_behind_lead(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "If the rain stops, the guild plans to sail on Monday.",
            "If the rain stops, the guild plans to sail on Monday",
        ),
        (
            "On Monday Ada Poe called Crow “as strong a friend” as the guild has.",
            "Ada Poe called Crow “as strong a friend” as the guild has",
        ),
        (
            "Ada Poe was fired on Monday in part because she refused to pay.",
            "Ada Poe was fired on Monday in part because she refused to pay",
        ),
        (
            "On Monday Crow told of his support for pacts, higher taxes and efforts to cut fees.",
            "Crow told of his support for pacts, higher taxes and efforts to cut fees",
        ),
    ],
    ids=["condition", "as-as", "reason", "row"],
)
def test_what_the_words_of_a_moment_need_stays(events_behind_lead, text, words):
    assert words in [e.text for e in events_behind_lead(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe is a candidate for the 2025 vote.",
        "Winning is like having a birthday on Christmas Day, Crow said.",
        "A win could lead Poe to stay in the race through the convention in July.",
        "Voters who said they would choose Poe in July were glad.",
    ],
    ids=["year-running", "likened", "lasts-to", "which-ones"],
)
def test_a_time_that_tells_no_moment_is_none(events_behind_lead, text):
    assert not [e for e in events_behind_lead(text) if e.when is not None and e.when.edtf]


def test_an_event_ends_before_what_somebody_calls_it(events_behind_lead):
    found = events_behind_lead(
        "Ben Crow cited Norland's decision to close the mill as a sign of waste."
    )
    assert "Norland's decision to close the mill" in [e.text for e in found]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mayor Ada Poe will be confronted with a strike.", None),
        ("Mayor Ada Poe will be hit by the strike.", None),
        ("Sales and repairs will be hit hardest.", None),
        ("Mayor Ada Poe will inevitably sell the mill.", None),
        ("Mayor Ada Poe will win most of Elm.", None),
        ("Mayor Ada Poe will miss her target of ten mills.", None),
        ("Mayor Ada Poe will end up selling the mill.", None),
        ("Mayor Ada Poe will be welcomed by the millers.", None),
        ("A deal with the millers will continue to cost jobs.", None),
        ("The new fees look set to increase the burden on Elm.", None),
        ("Ada Poe is poised to benefit from the sale of the mill.", None),
        ("Ada Poe will become mayor of Elm from January.", "scheduled"),
        ("Ada Poe will be winning her third cap in Elm.", "scheduled"),
        ("Mayor Ada Poe will set a target of ten mills.", "scheduled"),
        ("Mayor Ada Poe will end the sale of mills.", "scheduled"),
        ("Mayor Ada Poe will sell the mill.", "scheduled"),
    ],
    ids=[
        *(
            "confronted",
            "hit",
            "hit hardest",
            "inevitably",
            "outcome",
            "goal",
            "ending-up",
            "greeted",
        ),
        *(
            "effect",
            "looks-set",
            "poised",
            "office",
            "progressive",
            "set-goal",
            "deed",
            "arranged",
        ),
    ],
)
def test_what_nobody_arranges_is_not_scheduled(events_behind_lead, text, status):
    assert [e.status for e in events_behind_lead(text)] == ([] if status is None else [status])


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("Fox will argue in court next year that firms should pay.", "Fox will argue", "2026"),
        ("The court considered a law adopted earlier this year.", "a law adopted", "2025"),
        ("The first ceremony was in 1953, with Crow as the host.", "The first ceremony", "1953"),
        ("They have lived in camps since the 1994 genocide in Sudria.", "genocide", "1994"),
    ],
    ids=["said-in-court", "earlier-this-year", "with-whom", "event-noun"],
)
def test_a_day_of_its_own_makes_an_event(events_behind_lead, text, words, edtf):
    found = [e for e in events_behind_lead(text) if words in e.text]
    assert [e.when.edtf for e in found] == [edtf]


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("A judge rejected a bid to delay the trial, which is set to begin in July.", True),
        ("A judge delayed the trial set for 9 June.", False),
    ],
    ids=["a bid to delay it", "delayed"],
)
def test_what_somebody_only_bids_to_put_off_is_still_to_come(events_behind_lead, text, dated):
    assert (
        any(e.when and (e.when.edtf or "") > "2025-06-06" for e in events_behind_lead(text))
        is dated
    )


def test_a_mere_aim_of_today_dates_nothing(events_behind_lead):
    found = events_behind_lead("Mara Quill sailed to Elm to meet Ada Poe on Friday.")
    assert [e.when for e in found if e.when and e.when.edtf] == []


def test_a_time_behind_a_comma_dates_what_the_sentence_tells(events_behind_lead):
    found = events_behind_lead(
        "Mara Quill left on Monday.\nThe port agreed to a takeover by its largest shareholder, the "
        "Norwegian shipping firm Poe Group Ltd, last month as it faced a cash crunch."
    )
    assert [e.when.edtf for e in found if e.when and "takeover" in e.text] == ["2025-05"]


@pytest.mark.parametrize(
    "text",
    [
        "Norland have qualified for the World Cup in 2026.",
        "The fund cut its forecast for 2026 to 1.8%.",
        "The board approved a budget of $3m for next year.",
        "The Guild Party, in office since 2019, lost the election.",
        "The guild won six seats, twice as many as in 2020.",
        "The ban follows a cyberattack on Sunday.",
        "“I have waited for this day,” said Ada Poe.",
        "Elm beat Oak on Tuesday. “We hoped to win tonight,” said Ada Poe.",
        "The guild has called off a strike on June 20.",
        "The board has met twice in July.",
        "Tom Reed was charged on Thursday. The attack took place at 11pm.",
        "The inquest opened on Thursday. The boat had called at 2 a.m.",
    ],
)
def test_a_time_of_something_else_dates_no_event(events_behind_lead, text):
    found = [e for e in events_behind_lead(text) if e.when and e.when.edtf]
    assert [e.when.edtf for e in found if not e.when.edtf.startswith("2025-06-0")] == []
    assert len(found) == text.count(" on Tuesday. ") + text.count(" on Thursday. ")


def test_what_came_before_a_prospect_is_not_told_in_its_words(events_behind_lead):
    found = events_behind_lead("Ada Poe will miss the regatta after breaking an oar on Monday.")
    told = {e.text for e in found if e.status == "happened"}
    assert told == {"Ada Poe … breaking an oar on Monday"}


def test_a_named_year_ahead_dates_a_past_that_reckons_with_it(events_behind_lead):
    (event,) = events_behind_lead(
        "Clerks reckoned that the loss of eels by 2050 exceeded a tenth of all."
    )
    assert (event.when.edtf, event.status) == ("2050", "expected")


@pytest.mark.parametrize(
    "text",
    [
        "All of my effort went into the mill and was focused on today, Poe said.",
        "“I have sat on the quay for years dreaming of this day,” said Ben Crow.",
    ],
    ids=["on today", "of this day"],
)
def test_what_somebody_thinks_of_is_no_time(events_behind_lead, text):
    assert not [e for e in events_behind_lead(text) if e.when and e.when.edtf]


def test_a_title_in_marks_is_no_time(events_behind_lead):
    (event,) = events_behind_lead("Ada Poe told Elm’s “Today” on Monday that she bought the mill.")
    assert event.when.text == "Monday"


def test_what_is_done_on_a_day_has_it(events_behind_lead):
    (event,) = events_behind_lead("The mill was sold on Monday.")
    assert event.when.edtf == "2025-06-02"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The port is old. Weekly races to the mill have been held for years.", "ongoing"),
        ("The port is old. The guild held weekly races to the mill for years.", "happened"),
    ],
    ids=["perfect", "past"],
)
def test_what_has_lasted_for_a_time_goes_on(events_behind_lead, text, status):
    assert [e.status for e in events_behind_lead(text) if "races" in e.text] == [status]


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("The mill is old. Fox is calling for a delay before the vote on Thursday.", False),
        ("The mill is old. The bank is cutting jobs amid the talks in Elm on Friday.", False),
        ("The mill is old. Fox and Roe are meeting on Friday ahead of the vote.", True),
    ],
    ids=["before", "amid", "own"],
)
def test_the_day_of_what_somebody_gets_ready_for_is_not_theirs(events_behind_lead, text, dated):
    found = [e.when for e in events_behind_lead(text)]
    assert any(when is not None and when.edtf for when in found) is dated


def test_what_is_set_for_a_time_is_done(events_behind_lead):
    text = "The port is old. Ann Roe has been jailed for years. The mill has been shut for weeks."
    told = {e.text.split()[-1]: e.status for e in events_behind_lead(text)}
    assert told == {"years": "happened", "weeks": "ongoing"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "On Monday Ada Poe told the guild: “The mill is old and the pier is rotten.”",
            "Ada Poe told the guild: “The mill is old and the pier is rotten.”",
        ),
        (
            'On Monday Ada Poe said: "The mill is old and the pier is rotten."',
            'Ada Poe said: "The mill is old and the pier is rotten."',
        ),
        (
            "“The mill is old and the pier is rotten,” Ada Poe told the guild on Monday.",
            "“The mill is old and the pier is rotten,” Ada Poe told the guild on Monday",
        ),
        ("On Monday Ada Poe said: “The mill is old.” and “The pier is new.”", None),
        ("It rots. The mill is old,” Ada Poe told the guild on Monday.", None),
    ],
    ids=["told", "said", "in-front", "two", "open"],
)
def test_a_short_quotation_of_a_day_is_told_with_who_said_it(events_behind_lead, text, words):
    found = [event.text for event in events_behind_lead(text) if event.when is not None]
    assert found == ([] if words is None else [words])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The number of races this year has drawn nine crews to Elm.", False),
        ("Ann Roe, whose race last year led to a row, has sued Ben Crow.", False),
        ("The guild this year has drawn nine crews from Elm.", True),
    ],
    ids=["subject", "inside the subject", "who did it"],
)
def test_a_time_behind_an_event_in_the_subject_is_that_events(events_behind_lead, text, told):
    dated = [e.text for e in events_behind_lead(text) if e.when and e.when.edtf]
    assert any("drawn" in words or "sued" in words for words in dated) is told


@pytest.mark.parametrize(
    ("text", "edtf", "status"),
    [
        ("Ann Roe has led Elm since a row over salt in 2003.", "2003/..", "ongoing"),
        ("Ann Roe has ruled Elm since May 2003.", "2003-05/..", "ongoing"),
        ("Ann Roe has lost two votes since May 2003.", "2003-05/..", "happened"),
    ],
    ids=["since an event", "lasts", "deeds"],
)
def test_what_has_lasted_since_a_time_goes_on(events_behind_lead, text, edtf, status):
    assert (edtf, status) in [(e.when and e.when.edtf, e.status) for e in events_behind_lead(text)]


def test_the_day_of_what_is_told_behind_it_is_told_once(events_behind_lead):
    text = "The last race was May 3, when Ann Roe beat Ben Crow by nine boats."
    assert [(e.text[:12], e.when.edtf) for e in events_behind_lead(text)] == [
        ("Ann Roe beat", "2025-05-03")
    ]


def dates(found: list[Event]) -> dict[str, str | None]:
    """The dates of events by their words."""
    return {event.text: event.when.edtf if event.when else None for event in found}


def test_what_was_done_when_something_else_was_has_its_time(events_behind_lead):
    text = "When the mill burned down in 1979, Mara Quill was chosen as mayor, and Tom Roe fled."
    found = dates(events_behind_lead(text))
    assert found["the mill burned down in 1979"] == "1979"
    assert found["Mara Quill was chosen as mayor"] == "1979"


@pytest.mark.parametrize(
    "main", ["the clerks were poor", "Tom Roe says it is safe", "Tom Roe will leave"]
)
def test_how_things_stand_has_no_time_of_what_was_done(events_behind_lead, main):
    found = dates(events_behind_lead(f"When the mill burned down in 1979, {main}."))
    assert "1979" not in {edtf for words, edtf in found.items() if main in words}


@pytest.mark.parametrize(
    ("mark", "day"), [(", waving to her crew on Monday", "2025-06-02"), ("", None)]
)
def test_a_deed_has_the_day_of_what_was_done_with_it(events_behind_lead, mark, day):
    found = dates(events_behind_lead(f"Mara Quill left the harbour of Lorne{mark}."))
    assert [edtf for words, edtf in found.items() if words.startswith("Mara Quill left")] == [day]


def test_a_deed_has_the_time_of_the_match_that_it_was_done_in(events_behind_lead):
    text = "Ned Crow suffered knee damage playing in the 2024 Elm Nations championship."
    assert dates(events_behind_lead(text)) == {text[:-1]: "2024"}


def test_what_follows_an_event_is_not_dated_by_it(events_behind_lead):
    lead = "Ben Crow met clerks on May 29. His loss followed"
    text = f"{lead} a convincing Quill victory in the Norland caucuses less than a week earlier."
    assert {
        edtf for words, edtf in dates(events_behind_lead(text)).items() if lead[-8:] in words
    } == {None}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ada Poe will serve as an adviser to the millers.", ["scheduled"]),
        ("Ada Poe will serve as an example to the millers.", []),
    ],
)
def test_as_what_somebody_will_serve_is_arranged(reading, text, status):
    article = reading(LEAD + "Ada Poe, the mayor of Elm, sang. " + text)
    facts = Facts().having(ACTORS, ACTORS.extract(article, Facts()))
    found = TIMELINE.extract(article, facts)
    assert [e.status for e in found if "serve" in e.text] == status


def test_what_somebody_is_set_to_trial_is_told_whole(events_behind_lead):
    (event,) = events_behind_lead(LEAD + "The clinic is set to trial the salt in July.")
    assert (event.text, event.status) == (
        "The clinic is set to trial the salt in July",
        "scheduled",
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada Poe was jailed for the January 6 attack.", None),
        ("Ada Poe was pardoned for her part in the January 6 riot.", None),
        ("Ada Poe faces trial over the January 6 attack.", None),
        ("Ada Poe was hurt in the January 6 riot.", "2021-01-06"),
        ("Ada Poe lost her brother in the 9/11 attacks.", "2001-09-11"),
    ],
)
def test_what_comes_of_an_event_that_has_its_day_as_a_name_has_another(events, text, told):
    found = [e for e in events(text) if "Ada Poe" in e.text]
    assert [e.when.edtf if e.when is not None else None for e in found] == [told]


def test_what_a_plan_that_came_out_says_has_its_day(events):
    text = "In its plan, published on Friday, the port said it would close a mill."
    found = [e for e in events(text) if e.when and e.when.edtf]
    assert [e.text for e in found] == ["the port said it would close a mill"]


def test_nobody_was_unveiled_who_is_told_of_behind_a_plan(events):
    found = events("Under the plan, unveiled on Friday, drivers will pay more.")
    assert not any("drivers" in e.text and "unveiled" in e.text for e in found)


@pytest.mark.parametrize(
    ("text", "edtf", "status"),
    [
        ("Two hundred clerks were ordered to stop work on Monday.", "2025-06-02", "happened"),
        ("Two clerks were ordered to appear in court on June 16.", "2025-06-16", "scheduled"),
        ("Two hundred clerks were ordered to leave their homes on Monday.", None, "happened"),
    ],
    ids=["over", "ahead", "either"],
)
def test_what_was_ordered_for_a_day_is_told_on_either_side_of_it(events, text, edtf, status):
    found = [e for e in events(f"The harbour is old. {text}") if "ordered" in e.text]
    assert [(e.when and e.when.edtf, e.status) for e in found] == [(edtf, status)]


def test_a_stretch_behind_a_place_is_that_of_the_deed(events):
    text = "Clerks said Roe injected air into pipes at the mill between May 2019 and March 2021."
    assert "2019-05/2021-03" in [e.when.edtf for e in events(text) if e.when]


def test_nobody_does_what_happened_as_before(events):
    told = events("Ann Roe could suspend the fair in the spring, as happened in 2000 and in 2004.")
    assert not [event for event in told if "2000" in str(event.when.edtf)]


def test_when_behind_a_range_tells_its_end(events):
    told = events("Ann Roe ran the mill from 1990 to 1994, when it burned down.")
    assert [e.when.edtf for e in told if "burned" in e.text] == ["1994"]


def test_the_sixth_somewhere_since_a_year_is_not_of_that_year(events):
    told = events("The fire, the sixth in the region since 2020, came after Ann Roe won.")
    assert not [e for e in told if e.when and e.when.edtf]


def test_what_was_told_on_a_day_was_before_it(events):
    told = events("The harbour is old. Ann Roe won the cup on Friday, her guild said on Tuesday.")
    assert "2025-05-30" in [e.when.edtf for e in told if e.when]


@pytest.mark.parametrize(
    "denied",
    [
        "“No school was closed on Monday,” Ann Roe said.",
        "“Nobody resigned on Monday,” Ann Roe said.",
        "“Neither mill was sold in May,” Ann Roe said.",
    ],
)
def test_what_a_quotation_denies_did_not_happen(events, denied):
    assert [e.text for e in events(denied) if not e.text.startswith("“")] == []


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Ann Roe told the council on Monday: “Elm is old. The port must close.”", True),
        ("Ann Roe told the council on Monday: “Elm is old. " + "The port must close. " * 12, False),
        ("Ann Roe told the council on Monday: “Elm is old. It must close,” and left.", False),
    ],
    ids=["short", "long", "goes on"],
)
def test_a_quotation_behind_who_said_it_is_told_with_the_sentences_that_close_it(
    events, said, told
):
    found = events(said if "”" in said else said.rstrip() + "”")
    assert [e.text for e in found] == ([said] if told else [])
    assert [len(e.evidence) for e in found] == ([2] if told else [])
