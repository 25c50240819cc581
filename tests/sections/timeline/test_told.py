"""The timeline without dates: whose deeds are told as events, and what is only background."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from explainer.model import Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.timeline import TIMELINE

Read = Callable[..., Reading]

LEAD = "The harbour is old. The pier is long.\n\n"
"""Two sentences in which nothing happens, so that what follows is no longer the lead."""


@pytest.mark.parametrize(
    "text",
    [
        "Mara Quill earned a surprise victory in the harbour seat.",
        "Tom Reed failed to get re-elected in the hill district.",
        "The officials have painted the old lighthouse.",
        "The rafts were sewn together by volunteers.",
        "Thousands of students climbed the hill.",
        "Harrow unsuccessfully sought to halt the sale.",
        "The mayor is trying to calm the fishermen.",
        "Quill has offered the town a new ferry.",
        "Quill blasted Reed over the ferry.",
        "Quill confirmed that the mill was not part of the sale.",
        "Harrow became a symbol of the strike.",
        "The shell company was then snapped up by Harrow.",
        "The ferry fund was set up by Mara Quill, who painted the boats.",
        "The plan pleased Mara Quill, who sailed the ferry to Norrland.",
        "Quill carved the figures, Reed said.",
        "Mara Quill took the top prize for her boat.",
        "Mara Quill began mending the ferry.",
        "The fishermen managed to free the ferry.",
        "The two companies held four days of talks.",
        "Quill declined the invitation from the guild.",
        "Harrow is closing its mill in the hills.",
        "After the vote Quill resigned, citing her age.",
        "An inquiry is under way in the hills.",
        "Mara Quill requested $5 million for the pier.",
        "Tom Reed carved the figures, while Mara Quill painted the boats.",
        "The old letters were pasted to the wall.",
        "Mara Quill is the latest guild member to leave the hills.",
        "Mara Quill was among the first to mend the pier.",
        "Mara Quill was one of the first to mend the pier.",
        "The pier has become crowded, as Mara Quill has painted a new ferry.",
        "The council is holding talks with Norrland.",
        "The fishermen were twice denied visas.",
        "More than 50 were hurt when the pier gave way.",
        "The storm left a deep dent in the pier.",
        "Two marchers headed for the quay.",
        "Mara Quill suffered a defeat in the hills.",
        "The mayor dealt with the strike of the fishermen.",
        "The strike in Harrow closed the mills.",
        "The letters were handled by the mayor of Harrow.",
        "The men made a fortune.",
        "Quill posted pictures of the dam.",
        "A cheap ferry caused the fares to fall.",
        "Fares rose by 4%.",
        "The remarks prompted outrage in the hills.",
        "Mara Quill went on to mend the pier.",
        "Reed stayed at home before Mara Quill sailed to Norrland.",
        "There were clashes in the hills.",
        "Harrow said it had mended 40 boats.",
        "A study found that the ferry has saved the guild.",
        "Letters were pasted to walls.",
        "Harrow responded by closing the mill.",
        "The fishermen protested outside the mill.",
        "The clerk has finished giving evidence.",
        "There were calls for Quill to go.",
        "Mara Quill is charged with fraud.",
        "Mara Quill faces two counts of fraud.",
        "Reed, 41, who is accused of burning the mill, lives in Harrow.",
        "Mara Quill has admitted burning the mill.",
        "Those on board were taken to a hospital in Harrow.",
        "The fishermen were able to free the ferry.",
        "The guild members are being offered shares in Harrow.",
        "Reed said the council is mending the pier.",
    ],
)
def test_a_deed_of_somebody_is_told_without_a_date(events, text):
    found = [event for event in events(LEAD + text) if event.when is None]
    assert found
    assert {event.status for event in found} <= {"happened", "ongoing"}


@pytest.mark.parametrize(
    "text",
    [
        "Mara Quill owned a boat.",
        "Mara Quill took a long time to answer.",
        "Mara Quill went on to live by the sea.",
        "Mara Quill worked in the mill for the council.",
        "A spokesperson confirmed the deaths.",
        "Mara Quill declined to be drawn on the sale.",
        "Mara Quill faces a hard winter.",
        "Drivers are charged with speeding every day.",
        "Mara Quill was not able to free the ferry.",
        "Mara Quill might have been able to free the ferry.",
        "Analysts say the ports are strengthening their ties.",
        "They are being forced to defend the pier.",
        "Slower growth in rich nations is being offset by better weather.",
        "Mara Quill said the quay was empty.",
        "The results matched the old maps.",
        "The harbour was quiet while Quill was carving the figures.",
        "The woman was puzzled.",
        "The old pier was packed.",
        "Her large haul was driven by small gifts.",
        "Steel became very dear.",
        "There were 40 arrests in the hills.",
        "The speech was riddled with errors.",
        "Mara Quill has said that the mill is old.",
        "The old pier was little changed by the storm.",
        "Officials have painted many lighthouses.",
        "If Mara Quill carved the figures, nobody saw it.",
        "Mara Quill did not carve the figures.",
        "Mara Quill consistently mended boats.",
        "The plight of the women was overshadowed.",
        "Reed liked the boat - which Mara Quill carved.",
        "Mara Quill usually carved the figures.",
        "Mara Quill said the guild had no debt and the firm paid fines if boats came late.",
        "The firm fined the crew if boats came late.",
        "Mara Quill said the firm avoided clerks when painting boats.",
        "Mara Quill said the firm kept to the rules when it painted boats.",
        "The firm got very few letters from the hills.",
        "Reed hoped that Mara Quill carved the figures.",
        "The town with the boats that Mara Quill carved is small.",
    ],
)
def test_states_words_and_what_nobody_does_are_background(events, text):
    assert events(LEAD + text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The firm fined the crew even if boats came late.",
        "Mara Quill said the firm stopped the boats when it painted the pier.",
        "The firm got a few letters from the hills.",
    ],
    ids=["even if", "one pier", "a few"],
)
def test_what_was_done_once_is_no_habit(events, text):
    assert len(events(LEAD + text)) == 1


def test_what_is_under_way_is_told_where_the_news_stands(events):
    found = events("The guild is working day and night to mend the dam.")
    assert [event.status for event in found] == ["ongoing"]


def test_what_many_do_is_no_news_even_there(events):
    assert events("Boys in sheds are doing it.") == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Quill has been in trouble for the secret sale last Monday.", "2025-06-02"),
        ("The raid on the mill in 2003 was pure folly.", "2003"),
    ],
)
def test_a_noun_is_dated_where_its_verb_tells_no_event(events, text, edtf):
    assert [event.when.edtf for event in events(text) if event.when] == [edtf]


def test_a_month_beside_a_verb_of_the_present_dates_no_noun(events):
    assert events("Analysts now see a first cut in July.") == []


def test_a_time_without_a_calendar_is_told_in_its_words(events):
    (event,) = events("The last ballot was cast at 2:30 the next day.")
    assert event.when is not None
    assert event.when.edtf is None


def test_a_clause_on_a_noun_that_would_be_too_long_is_left_off(events):
    (event,) = events(
        "The union of the workers of the northern harbours has launched a petition against the sale"
        " of the old mill on the river which now has more than eleven thousand signatures from"
        " people in all of the small towns and villages of the valley and of the hills and the"
        " long grey coast above it."
    )
    assert event.text.endswith("launched a petition against the sale of the old mill on the river")


def test_people_are_no_generality_on_a_day(events):
    found = events("Ada Poe saw that people were still crossing it on Tuesday.")
    assert [event.when.edtf for event in found if event.when] == ["2025-06-03"]


def test_what_came_before_has_a_time_of_its_own(events):
    found = events("Having met Reed on Sunday, Quill admitted the error.")
    times = {event.text: event.when and event.when.edtf for event in found}
    assert times == {"Quill … met Reed on Sunday": "2025-06-01", "Quill admitted the error": None}


@pytest.mark.parametrize(
    "text",
    [
        "Quill has invited Norrish firms to bid for the mill.",
        "Mara Quill derided efforts to mend the dam.",
        "Quill has insisted that the mill will stay.",
        "Mara Quill gave the town her boats.",
        "Quill presided.",
    ],
)
def test_somebody_with_a_name_is_told_more_of(events, text):
    (event,) = events(LEAD + text)
    assert event.status == "happened"


@pytest.mark.parametrize(
    "text",
    [
        "The men said that the mill will stay.",
        "The men presided.",
    ],
)
def test_of_those_without_one_only_plain_deeds_are_told(events, text):
    assert events(LEAD + text) == []


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("The council will hold talks with the union in the town hall.", ["scheduled"]),
        ("The council will probably hold talks with the union in the town hall.", []),
    ],
)
def test_what_will_be_held_is_arranged_unless_it_only_may(events, text, statuses):
    assert [event.status for event in events(text)] == statuses


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Norrland will now buy salt from Lorne.", "Norrland will now buy salt from Lorne"),
        ("Mara Quill will paint the new hall.", "Mara Quill will paint the new hall"),
        ("The boats will be sold by the guild.", "The boats will be sold by the guild"),
        ("The tolls are to be cut.", "The tolls are to be cut"),
        ("The council will decide where to build.", "The council will decide where to build"),
    ],
    ids=["state", "person", "done-to", "to-be-done", "decision"],
)
def test_what_the_article_says_somebody_will_do_is_arranged(events, text, words):
    (event,) = events(LEAD + text)
    assert (event.text, event.status) == (words, "scheduled")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("The clerk said Quill would leave the guild at once.", "foretold"),
        ("The mayor told the council that talks would begin shortly.", "foretold"),
        ("The deal must be approved by the fishermen.", "required"),
    ],
)
def test_what_others_will_do_or_must_is_told_ahead(events, text, rule):
    (event,) = events(LEAD + text)
    assert event.rule == rule
    assert event.status in {"expected", "scheduled"}


@pytest.mark.parametrize(
    "text",
    [
        "The clerk argued that Quill would ruin the guild.",
        "The clerk said the bus would take her 70 minutes instead of 15.",
        "The clerk said Quill would probably leave.",
        "The clerk asked whether Quill would leave.",
        "Visitors must be quiet.",
    ],
    ids=["argued", "lasts", "hedged", "asked", "anybody"],
)
def test_what_is_argued_or_asked_of_others_is_not(events, text):
    assert not events(LEAD + text)


@pytest.mark.parametrize(
    "text",
    [
        "The cuts will hurt the harbour.",
        "Visitors will love the new ferry.",
        "Norrland will probably buy salt from Lorne.",
        "Norrland will not buy salt from Lorne.",
        "Norrland will stay a seafaring state.",
        "Norrland will enjoy a warm summer.",
        "Mara Quill will face stiff opposition.",
    ],
    ids=["effect", "anybody", "hedged", "denied", "state", "weather", "fate"],
)
def test_what_nobody_arranges_is_no_moment(events, text):
    assert events(LEAD + text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Harrow said it would sell the mill.", "it would sell the mill"),
        ("Mara Quill said she will rebuild the pier.", "she will rebuild the pier"),
        ("Mara Quill said she will not rebuild the pier.", "she will not rebuild the pier"),
    ],
)
def test_what_people_say_they_will_do_is_expected_of_them(events, text, words):
    (event,) = events(LEAD + text)
    assert (event.text, event.status, event.rule) == (words, "expected", "pledged")


@pytest.mark.parametrize(
    "text",
    [
        "Harrow said it would rather sell the mill.",
        "Harrow said it would be glad of the money.",
        "Mara Quill said she would be remembered.",
    ],
    ids=["wish", "state", "done-to"],
)
def test_what_they_wish_or_what_will_be_done_to_them_is_no_pledge(events, text):
    assert events(LEAD + text) == []


def test_what_is_being_done_on_a_day_is_to_come(reading):
    text = "The council met in Harrow. The ferry is being launched on Monday."
    made = reading(text, published=datetime.date(2025, 6, 6))
    (event,) = [e for e in TIMELINE.extract(made, Facts()) if e.when is not None]
    assert event.when is not None
    assert (event.when.edtf, event.status) == ("2025-06-09", "scheduled")


def test_what_somebody_will_ask_of_others_is_one_event(reading):
    text = "The council met in Harrow. Reed is expected to ask the court to lift the ban on Monday."
    made = reading(text, published=datetime.date(2025, 6, 6))
    _, asked = TIMELINE.extract(made, Facts())
    assert (asked.text, asked.status) == (
        "Reed is expected to ask the court to lift the ban on Monday",
        "expected",
    )
    assert asked.when is not None
    assert asked.when.edtf == "2025-06-09"


def test_two_things_said_are_two_events(events):
    text = "Mr Quill denied claims of fraud. Mr Quill also denied that he had sold the boat."
    assert len(events(LEAD + text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "In 1998 the mayor thought that the pier was old.",
        "Clerks see a first cut in the fares in July.",
        "The mayor would not say on Tuesday how the port would be closed.",
        "The pier was in a bad state in 1998.",
    ],
    ids=["thought", "seen-ahead", "not-said", "state"],
)
def test_thoughts_and_words_on_what_comes_are_none(events, text):
    assert events(LEAD + text) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Mara Quill said the council should publish the report.", "demanded"),
        ("The council said the pier must be closed.", "demanded"),
        ("The mayor recommended a fine.", "told-clause"),
        ("The clerk said the council had painted the mill.", "told-clause"),
        ("Mara Quill is now insisting that the council sell the mill.", "told-clause"),
        ("Mara Quill called Tom Reed to urge him to resign.", "told-clause"),
        ("Mara Quill, who is widely expected to lead the guild, lives in Lorne.", "arranged"),
    ],
    ids=[
        "demand",
        "demand-done-to",
        "office",
        "reported",
        "under-way",
        "called",
        "who-is-expected",
    ],
)
def test_words_that_move_a_story_and_deeds_that_are_reported_are_told(events, text, rule):
    assert [event.rule for event in events(LEAD + text)] == [rule]


@pytest.mark.parametrize(
    "text",
    [
        "Mara Quill said the council should be proud.",
        "Mara Quill said the vote should not be read as a shift in loyalty.",
        "Visitors said the council should mend the pier.",
        "Mara Quill claimed that the guild had ruined the town.",
        "Mara Quill said she had mended the boat.",
        "Guild leaders want Mara Quill sacked over what they call neglect of the pier.",
        "They wanted the pier closed last week.",
        "A firm sells the boat, which is due to be blue.",
        "“The pier is old and grey,” Mara Quill told me on Monday.",
        "“The pier of Tom Reed is old and grey,” he wrote in a letter on Monday.",
    ],
    ids=[
        "state",
        "seen-as",
        "anybody",
        "claim",
        "of-oneself",
        "wanted",
        "once-wanted",
        "thing",
        "to-me",
        "by-another",
    ],
)
def test_opinions_claims_and_what_people_say_of_themselves_are_not(events, text):
    assert events(LEAD + text) == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Mara Quill’s remarks last week to the guild were silly.", "2025-05-26/2025-06-01"),
        ("A quarter of the fishermen stopped work on Monday.", "2025-06-02"),
    ],
    ids=["noun-of-words", "quarter-of-people"],
)
def test_words_and_shares_of_people_may_be_dated(events, text, edtf):
    assert [event.when.edtf for event in events(LEAD + text) if event.when] == [edtf]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "“The pier is old and grey,” Mara Quill said on Monday.",
            "“The pier is old and grey,” Mara Quill said on Monday",
        ),
        (
            "The pier “is just the first of our failures,” Mara Quill said on Monday.",
            "The pier “is just the first of our failures,” Mara Quill said on Monday",
        ),
        (
            "“The pier is old. It has to go,” Mara Quill said on Monday.",
            "“The pier is old. It has to go,” Mara Quill said on Monday",
        ),
        (
            "“The pier must close,” Mara Quill told the council on Monday.",
            "“The pier must close,” Mara Quill told the council on Monday",
        ),
        (
            "“The pier must close,” Mara Quill said in a speech on Monday.",
            "“The pier must close,” Mara Quill said in a speech on Monday",
        ),
        (
            "“The pier must close,” Mara Quill wrote in a letter on Monday.",
            "“The pier must close,” Mara Quill wrote in a letter on Monday",
        ),
        (
            "“The pier must close,” Mara Quill tweeted on Monday.",
            "“The pier must close,” Mara Quill tweeted on Monday",
        ),
        (
            "“The pier must close,” Mara Quill said in March 2024.",
            "“The pier must close,” Mara Quill said in March 2024",
        ),
        (
            "“The pier that our fathers built with their own hands in the cold winter of the great"
            " storm must be shut to all boats and carts,” Mara Quill told the council on Monday.",
            "“The pier that our fathers built with their own hands in the cold winter of the great"
            " storm must be shut to all boats and carts,” Mara Quill told the council on Monday",
        ),
        (
            "Mara Quill told the council on Monday that “whoever likes the pier is a fool.”",
            "Mara Quill told the council on Monday that “whoever likes the pier is a fool.”",
        ),
        (
            "Mara Quill said in March 2024 that the pier “is the shame of the town.”",
            "Mara Quill said in March 2024 that the pier “is the shame of the town.”",
        ),
    ],
    ids=[
        "on-a-day",
        "opened-by-the-article",
        "of-two-sentences",
        "to-somebody",
        "at-an-event",
        "in-a-letter",
        "posted",
        "long-ago",
        "long",
        "behind-that",
        "behind-its-subject",
    ],
)
def test_what_was_said_to_somebody_at_an_event_or_long_ago_is_told_in_full(events, text, words):
    assert [event.text for event in events(LEAD + text)] == [words]


def test_mere_words_put_in_order_are_no_event(events):
    found = events(LEAD + "Mara Quill left the guild after the remarks by Tom Reed.")
    assert [event.rule for event in found] == ["told-clause"]


def test_somebody_was_in_a_place_on_a_day(reading):
    text = LEAD + "Mayor Mara Quill was in Paris on Monday. Mara Quill is well."
    article = reading(text)
    actors = tuple(ACTORS.extract(article, Facts()))
    found = TIMELINE.extract(article, Facts(lists=((ACTORS.name, actors),)))
    assert [event.text for event in found] == ["Mayor Mara Quill was in Paris on Monday"]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Heading into Tuesday’s Norrland primary, the race is close.", "2025-06-10"),
        ("Roe was ill on the day of Tuesday’s Norrland primary.", "2025-06-03"),
    ],
    ids=["ahead", "over"],
)
def test_what_one_heads_into_is_to_come(events, text, edtf):
    assert [event.when.edtf for event in events(LEAD + text) if event.when] == [edtf]


def test_what_nobody_known_is_told_to_have_said_is_no_moment(events):
    found = events(
        LEAD + "The Elm Sentinel published the story on Monday, citing two officials who said Lang "
        "-- Roe's former lawyer -- acknowledged to the town that he was told to lie to the "
        "crew, telling the crew that the talks ended months before they did."
    )
    assert [e.text for e in found if "ended" in e.text] == []


def test_who_stands_behind_a_preposition_and_does_it_is_not_mixed_up(events):
    text = 'Quill vowed to "row out" to feed the swans after Reed last week sued Dan Holm.'
    assert not any("Quill … sued" in e.text for e in events(LEAD + text))


def test_what_somebody_will_pledge_is_only_foreseen(events):
    (event,) = events(LEAD + "Mara Quill will pledge to resist the tolls.")
    assert event.status == "expected"


def test_what_a_vote_opens_is_no_event(events):
    assert events(LEAD + "The vote by Mara Quill will open her guild to attacks.") == []


def test_what_two_did_between_them_is_told_of_both(events):
    text = "Mara Quill and Ben Crow, who broke six oars between them, are old."
    found = [event.text for event in events(LEAD + text)]
    assert "Mara Quill and Ben Crow … broke six oars between them" in found


def test_a_name_that_does_what_follows_ends_no_moment(events):
    text = "Ben Crow vowed to help out to mend boats after Mara Quill last week sued Tom Roe."
    assert "Ben Crow vowed to help out to mend boats" in [e.text for e in events(LEAD + text)]


def test_a_bill_that_somebody_would_get_passed_has_not_passed(events):
    text = "Mara Quill said she would use her office to get the tolls lifted in June."
    assert all(event.status != "happened" for event in events(LEAD + text))


@pytest.mark.parametrize(
    "text",
    [
        "It was the first time that the two guilds have ever mended a boat.",
        "The guild mended the pier. Mara Quill did, as well.",
        "The Elm Post reported, according to people in the port, Roe tried to calm the crew.",
    ],
    ids=["ever", "did-as-well", "only-reported"],
)
def test_what_is_not_asserted_or_says_nothing_is_no_event(events, text):
    words = [event.text for event in events(LEAD + text)]
    assert not [w for w in words if "ever" in w or w.startswith(("Mara Quill did", "The Elm Post"))]


@pytest.mark.parametrize(
    "text",
    [
        "Mara Quill praised the bill, which Tom Reed signed.",
        "Mara Quill praised the pacts of Elm and Dale, that Tom Reed signed, and left.",
    ],
)
def test_a_clause_whose_object_stands_before_it_says_nothing_alone(events, text):
    texts = [event.text for event in events(LEAD + text)]
    assert not [t for t in texts if t.endswith("signed") and "praised" not in t]


def test_what_somebody_would_do_were_she_another_is_no_pledge(events):
    text = "Mara Quill said that if she were mayor she would not sell the mill."
    assert events(LEAD + text) == []
    (sell,) = events(LEAD + "Mara Quill said that she would sell the mill.")
    assert sell.status == "expected"


@pytest.mark.parametrize(
    "text",
    [
        "It is the second attack on a mosque in the county this year.",
        "It was the third fire at the plant since March.",
        "She would do so by Friday.",
        "The council said it would follow suit in May.",
    ],
)
def test_what_stands_for_something_told_before_is_no_moment(events, text):
    made = events(f"Ben Crow shut the harbour of Elm on Tuesday. {text}")
    assert [e.text for e in made] == ["Ben Crow shut the harbour of Elm on Tuesday"]


@pytest.mark.parametrize(
    "text",
    [
        "No mill that closed in May has reopened.",
        "Raids in Norland, which were ordered by the court in May, failed.",
        "The guild feared Paris, which began in May.",
        "The game, released in May, which sold well in June, is old.",
    ],
    ids=["none", "many", "month", "place"],
)
def test_a_relative_clause_of_another_noun_is_no_event(events, text):
    opens = ("No mill", "Norland", "May", "Paris")
    assert not [e.text for e in events(LEAD + text) if e.text.startswith(opens)]


def test_who_may_be_the_one_by_whom_another_is_described(events_with_actors):
    text = "Tom Reed, the son of Mara Quill, who drowned in May, wept."
    assert not [e.text for e in events_with_actors(LEAD + text) if "Tom Reed … drowned" in e.text]
    text = "Tom Reed, the mayor of Elm, who drowned in May, was buried."
    assert [e for e in events_with_actors(LEAD + text) if "Tom Reed … drowned" in e.text]


@pytest.mark.parametrize(
    "text",
    [
        "The No Dams law, which passed in May, was upheld.",
        "Tom Reed named the boats, which were sold in May.",
    ],
)
def test_a_relative_clause_of_its_noun_is_one(events, text):
    assert [e for e in events(LEAD + text) if e.when and e.when.edtf]


@pytest.mark.parametrize(
    "text",
    [
        "Critics may say the plan failed in May.",
        "Critics can campaign saying that the plan failed in May.",
        "As Mara Quill pointed out in May, the mill was old.",
        "The ruling was widely expected.",
        "A clerk of Elm, reached for comment in May, was silent.",
        "Mara Quill might have won if she had stayed, or sold the mill at last.",
    ],
)
def test_what_nobody_says_or_of_which_only_the_sayer_is_told_is_no_event(events, text):
    assert events(LEAD + text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Police can confirm that the plan failed in May.",
        "It should be noted that the plan failed in May.",
        "As the guild announced in May that the plan failed, Mara Quill left.",
    ],
)
def test_what_somebody_says_is_one(events, text):
    assert [e for e in events(LEAD + text) if e.when and e.when.edtf == "2025-05"]


def test_what_was_foreseen_for_a_time_is_one(events):
    assert [e.status for e in events(LEAD + "A ruling was expected on Monday.")] == ["expected"]


def test_what_we_did_is_told_where_somebody_is_known_to_say_it(events):
    assert events(LEAD + "We lost the mill in May.") == []
    assert events(LEAD + 'We lost the mill in May," Mara Quill said.')


@pytest.mark.parametrize(
    "text",
    [
        "The council asked me to leave the hall.",
        "The judge has given me a letter.",
        "A burst of joy came over us.",
        "The mayor of Elm sold her boat to my uncle.",
    ],
)
def test_what_is_done_to_us_is_not_told_by_the_page(events, text):
    assert events(LEAD + text) == []


def test_my_in_a_title_is_no_ones(events):
    assert events(LEAD + "The mayor of Elm sold her copy of Leave My Boat to the museum.")


def test_this_is_told_with_the_sentence_that_says_what_it_is(events):
    words = "Dale made an offer for the mill. This was rejected by the council in May"
    assert [e.text for e in events(f"{LEAD}{words}.")] == [words]


def test_a_pronoun_of_nobody_tells_no_undated_event_below_another(events):
    text = "The pier and the mill have been constants in the talks since {} took office."
    assert not [e for e in events(text.format("he")) if "took office" in e.text]
    assert [e for e in events(text.format("Tom Reed")) if "took office" in e.text]


@pytest.mark.parametrize(
    "text",
    [
        "Mara Quill won in May 2024 https://elm.example/quill and left.",
        '<post post-date="May 3, 2024">Mara Quill won the race.</post>',
    ],
)
def test_what_is_copied_from_a_page_with_its_marks_is_no_event(events, text):
    assert not [e.text for e in events(LEAD + text) if "http" in e.text or "post" in e.text]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("The ferry sank in May.", "high"),
        ("The guild said the ferry sank in May.", "medium"),
        ("The fishermen managed to free the ferry.", "medium"),
        ("Reed said the council is mending the pier.", "low"),
    ],
)
def test_a_clause_below_another_is_less_sure(events, text, sure):
    assert [event.confidence for event in events(LEAD + text)] == [sure]


def test_what_is_ours_is_not_told_by_the_page(events):
    text = "Our camera filmed the ship on Monday. The guild's camera filmed the tug on Monday."
    told = [e.text for e in events(LEAD + text) if "camera" in e.text]
    assert told == ["The guild's camera filmed the tug on Monday"]


@pytest.mark.parametrize(
    "words",
    [
        "The fund backed Ben Crow until he left the race on 15 March",
        "Ben Crow's words came after his father sold the mill on Sunday",
        "The guild drew crowds all over the country until it split in 1996",
    ],
    ids=["person", "owner", "thing"],
)
def test_a_pronoun_is_told_with_the_words_that_name_whom_it_stands_for(events, words):
    (event,) = events(f"{words}.")
    assert (event.text, event.when is not None) == (words, True)


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("Elm Foods is holding a fair before it opens the mill in late July.", "it opens"),
        ("The guild has been at odds since its meeting in 1993 with the town.", "its meeting"),
    ],
    ids=["less sure", "owner of a noun"],
)
def test_what_a_pronoun_for_nobody_does_below_a_clause_is_not_told(events, text, lost):
    assert not [e.text for e in events(text) if e.text.startswith(lost)]


@pytest.mark.parametrize(
    ("text", "status", "rule"),
    [
        ("Quill has called for the council to mend the pier.", "happened", "moving-clause"),
        ("Quill is calling for the sheds to be torn down.", "ongoing", "moving-clause"),
        ("The union wants Norrland to mend the pier.", "ongoing", "demanded"),
        ("Harrow has yet to mend the pier.", "ongoing", "lasting"),
        ("The council is yet to open the shed.", "ongoing", "lasting"),
        ("The council refuses to open the shed.", "ongoing", "lasting"),
        ("Harrow is the subject of an inquiry by the guild.", "ongoing", "told-clause"),
        ("Harrow is planning a merger with the mill.", "scheduled", "arranged"),
        ("Fishermen have now found the wreck.", "happened", "told-clause"),
        ("The drugmaker disclosed that the shed was sold.", "happened", "told-clause"),
        ("Shares in Harrow were down 4 percent at noon.", "happened", "change"),
        ("Footage shows guards chasing the fishermen.", "ongoing", "told-clause"),
    ],
)
def test_demands_refusals_and_what_is_still_to_be_done_are_told(events, text, status, rule):
    (event,) = events(LEAD + text)
    assert (event.text, event.status, event.rule) == (text.rstrip("."), status, rule)


@pytest.mark.parametrize(
    "text",
    [
        "Mara Quill wants the council to mend the pier.",
        "The union wanted Norrland to mend the pier.",
        "The union wants the pier to be long.",
        "Harrow has yet to comment.",
        "Harrow has yet to win a race.",
        "The salt of the pier has yet to be weighed.",
        "Ferries have yet to carry salt.",
        "The council refuses to say who won.",
        "The pier is the subject of a poem by the guild.",
        "Harrow is planning a shed by the mill.",
        "Fishermen have found the wreck.",
        "Reed was 2-1 down at noon.",
        "A painting shows guards chasing the fishermen.",
    ],
)
def test_wishes_of_one_and_what_nobody_owes_are_not(events, text):
    assert events(LEAD + text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Smaller firms are also mending piers.",
        "Other firms are accused of burning the mill.",
        "Quill is becoming a very rich woman.",
    ],
    ids=["smaller", "other", "very"],
)
def test_what_is_so_of_a_kind_or_only_judged_is_not_under_way(events, text):
    assert events(LEAD + text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The smaller firms are also mending piers.",
        "Two other firms are accused of burning the mill.",
        "Quill is becoming a member of the guild.",
    ],
    ids=["the", "two", "member"],
)
def test_what_certain_people_are_at_is(events, text):
    assert [event.status for event in events(LEAD + text)] == ["ongoing"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Shares in the mill fell to 40 crowns", 1),
        ("Shares in the mill fell", 0),
        ("Mill shares down to 40 crowns", 0),
    ],
)
def test_a_last_line_without_a_full_stop_tells_what_became_less(events, text, count):
    assert len(events(f"{LEAD}\n{text}")) == count


@pytest.mark.parametrize(
    "sentence",
    [
        "The court was told that Crow sold the mill on May 3.",
        "The jury heard that Crow sold the mill on May 3.",
        "The town was informed that Crow sold the mill on May 3.",
        "It was alleged that Crow sold the mill on May 3.",
        "It was reported that Crow sold the mill on May 3.",
    ],
)
def test_what_somebody_was_told_is_not_told_as_done(events, sentence):
    assert all(not e.text.startswith("Crow sold") for e in events(sentence))


def test_who_charges_behind_it_says_it(events):
    (event,) = events("Ben Crow sold the mill on May 3, the indictment charges.")
    assert (event.text, event.said_by) == ("Ben Crow sold the mill on May 3", "the indictment")


@pytest.mark.parametrize(
    "sentence",
    [
        "Jon Elm said he does not think that Ann Roe knew she was selling salt in May 2020.",
        "Jon Elm doubts that the mayor said the firm had hidden its debts in May 2020.",
        "Jon Elm denied that the mayor said the firm had hidden its debts in May 2020.",
    ],
)
def test_what_somebody_is_not_believed_to_know_or_say_is_nothing_that_happened(events, sentence):
    assert all(not e.text.startswith(("she was", "the firm")) for e in events(sentence))


@pytest.mark.parametrize(
    "told",
    ["said he does not think that Ann Roe knew", "denied that Ann Roe said"],
)
def test_who_is_not_believed_to_know_or_say_a_thing_does_not_tell_it(events, told):
    found = events(f"Jon Elm {told} she was selling salt when she went to a fair in May 2020.")
    assert all("Roe" not in (e.said_by or "") for e in found)


def test_what_begins_to_look_so_is_no_event(events):
    found = events("Acme has said sorry. It is starting to look as if the mill will close.")
    assert all("starting" not in e.text for e in found)


def test_two_things_that_a_court_heard_take_nothing_back(events):
    text = (
        "A jury was told that clerks had first been warned of the leak in March 2024 "
        "but that the repairs were put off."
    )
    assert any("had first been warned of the leak" in event.text for event in events(text))


@pytest.mark.parametrize(
    "text",
    [
        "Mara Quill took six for 58 in Lorne.",
        "Norrland had reached 96 for two by the evening.",
        "Norrland were 96-2 at stumps.",
        "The guild vote was 52-48 in the end.",
    ],
)
def test_two_numbers_of_a_score_are_an_event(events_behind_lead, text):
    assert [e.text for e in events_behind_lead(text)] == [text.removesuffix(".")]


@pytest.mark.parametrize("text", ["Norrland were 12-1 outsiders.", "Mara Quill was 41 for a day."])
def test_odds_and_ages_are_no_score(events_behind_lead, text):
    assert not events_behind_lead(text)


def test_who_came_before_others_did_something(events_behind_lead):
    for text in ("Mara Quill appeared on television in a suit", "Quill appeared in court on fraud"):
        assert [e.text for e in events_behind_lead(f"{text}.")] == [text]
    for text in (
        "Quill appeared in 12 films.",
        "Quill appeared to smile.",
        "Posters appeared on it.",
    ):
        assert not events_behind_lead(text)
