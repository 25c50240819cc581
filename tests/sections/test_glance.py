"""At a glance: the answers to six questions, from the headline or the lead."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.glance import QUESTIONS, extract

ANY_TEXT = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
LEAD = "Lorna Pike won the mayor's race in Ohio on Tuesday, election officials said."


@pytest.fixture
def answers():
    """The answers of an article of which nobody knows who is who."""
    return lambda made: {a.question: a.text for a in extract(made, Facts())}


def test_the_headline_tells_what(answers, reading):
    made = reading(LEAD, title="Pike wins mayor's race after recount")
    assert answers(made)["what"] == "Pike wins mayor's race"


def test_a_day_at_the_edge_of_the_calendar_is_no_fault(answers, reading):
    made = reading(LEAD.replace("Tuesday", "3 January"), published=datetime.date(1, 1, 5))
    assert "what" in answers(made)


@pytest.mark.parametrize(
    ("headline", "what"),
    [
        ("Ministry found no fault, says inspector", "Ministry found no fault, says inspector"),
        ("Police: Crow stole 12 cars", "Police: Crow stole 12 cars"),
        ("Crow stole 12 cars - prosecutors", "Crow stole 12 cars - prosecutors"),
        ("Crow stole 12 cars - Halden Post", "Crow stole 12 cars"),
    ],
    ids=["behind", "colon", "dash", "paper"],
)
def test_what_a_headline_has_somebody_say_keeps_who_says_it(answers, reading, headline, what):
    made = reading("Ben Crow stole 12 cars. The minister found no fault.", title=headline)
    assert answers(made)["what"] == what


def test_the_day_on_which_it_is_said_is_not_the_day_of_the_event(answers, reading):
    made = reading("Ben Crow stole 12 cars, police said on Monday.")
    assert "when" not in answers(made)
    made = reading("Ben Crow stole 12 cars on Sunday, police said on Monday.")
    assert answers(made)["when"] == "Sunday"


def test_who_of_a_headline_is_nobody_else_of_the_lead(answers, reading):
    made = reading("Ben Crow stole 12 cars on Monday.", title="Mayor took bribes")
    assert answers(made)["who"] == "Mayor"


def test_a_clause_before_the_verb_of_a_headline_is_nobody(answers, reading):
    made = reading("It was late in Elm.", title="Crow 'bribed guard', court told")
    assert "who" not in answers(made)


def test_two_are_named_without_both(answers, reading):
    made = reading("Bo Roe and Ann Fox want tips to be free.", title="Why Roe and Fox both say no")
    assert answers(made)["who"] == "Roe and Fox"


@pytest.mark.parametrize(
    ("headline", "what"),
    [
        ("Belmark flood: Rescuers reach last village", "Rescuers reach last village"),
        ("Rescuers reach last village: 'We are saved'", "Rescuers reach last village"),
        ("'We are saved': Rescuers reach last village", "Rescuers reach last village"),
        ("Oldham live: Rescuers reach last village", "Rescuers reach last village"),
        ("Morning briefing: Rescuers reach last village", "Rescuers reach last village"),
    ],
    ids=["kicker", "quote-behind", "quote-before", "live", "briefing"],
)
def test_kickers_and_quotes_of_a_headline_are_no_event(answers, reading, headline, what):
    assert answers(reading("Rescuers reached Oldham.", title=headline))["what"] == what


def test_capitals_before_a_colon_answer_nothing(answers, reading):
    made = reading("It was late.", title="THE JIG IS UP: Elm Hosts Ignore Mayor Roe.")
    told = answers(made)
    assert (told["what"], told.get("who")) == ("Elm Hosts Ignore Mayor Roe", None)


def test_who_is_the_subject(answers, reading):
    assert answers(reading(LEAD))["who"] == "Lorna Pike"


def test_a_thing_is_nobody(answers, reading):
    assert "who" not in answers(reading("The roof fell into the hall on Tuesday."))


def test_a_cause_in_the_headline_tells_why(answers, reading):
    made = reading(LEAD, title="Mayor resigns because of bribes")
    assert answers(made)["why"] == "because of bribes"


def test_a_number_alone_is_filled_up_from_the_lead(answers, reading):
    made = reading("At least nine hikers were rescued on Sunday.", title="Nine rescued from cave")
    assert answers(made)["who"] == "At least nine hikers"


def test_the_agent_of_a_passive_acts(answers, reading):
    made = reading("The bridge was closed by police on Monday.")
    assert answers(made)["who"] == "police"


@pytest.mark.parametrize(
    ("headline", "who"),
    [
        ("After the flood, Lorna Pike quits", "Lorna Pike"),
        ("Anna Berg Is Running For Mayor", "Anna Berg"),
        ("Berg, Pike reject the budget", "Berg, Pike"),
        ("If the dam breaks, it will flood", None),
        ("Pike's plan divides the council", None),
    ],
    ids=["behind-a-comma", "progressive", "list", "pronoun", "thing-of-a-person"],
)
def test_the_subject_of_a_headline_is_somebody(reading, headline, who):
    made = reading("Mayor Lorna Pike and Anna Berg met on Monday.", title=headline)
    actors = Facts().having(ACTORS, tuple(ACTORS.extract(made, Facts())))
    found = {a.question: a.text for a in extract(made, actors)}
    assert found.get("who") == who


def test_the_lead_does_not_tell_who_of_another_event(answers, reading):
    made = reading("Lawmakers spoke for ten hours on Monday.", title="Storm floods old town")
    assert "who" not in answers(made)


def test_who_says_what_follows_a_colon_is_known_from_the_text(answers, reading):
    told = "Ada Sanders, the mayor of Halden, spoke on Monday. Ms Sanders was loud."
    title = "Sanders: Records prove Crow 'thief of the town'"
    assert answers(reading(told, title=title))["what"] == title
    title = "Mayor Sanders at fair: Crow stole 12 cars"
    assert answers(reading(told, title=title))["what"] == title


def test_a_question_is_no_event(answers, reading):
    made = reading("The council dropped the tax.", title="Why did the council drop the tax?")
    assert answers(made)["what"] == "The council dropped the tax"


def test_a_dateline_is_no_part_of_who_and_when(answers, reading):
    made = reading("OSLO, June 5 (AFP) — The union called a strike for Friday.")
    assert answers(made)["who"] == "The union"
    assert answers(made)["when"] == "Friday"


def test_a_time_behind_the_subject_is_no_part_of_it(answers, reading):
    made = reading("The health ministry on Tuesday banned the drug.")
    assert (answers(made)["who"], answers(made)["when"]) == ("The health ministry", "Tuesday")


def test_when_is_the_day_of_the_event_and_not_the_first(answers, reading):
    made = reading(
        "The death toll rose on Friday. The mayor said the bombing on Thursday killed nine.",
        title="Bomb kills nine in market",
    )
    assert answers(made)["when"] == "Thursday"


def test_a_day_inside_a_quotation_is_not_the_events(answers, reading):
    made = reading("“The swans left the pier in June,” the skipper said after the regatta.")
    assert "when" not in answers(made)


def test_what_the_police_say_is_the_event_and_not_the_saying(answers, reading):
    made = reading("Police said that two men broke into a bank.")
    assert answers(made)["what"] == "Police said that two men broke into a bank"
    assert answers(made)["who"] == "two men"


def test_who_says_something_is_kept_where_it_has_a_name(answers, reading):
    made = reading("Minister Anna Berg said that taxes would fall.")
    assert answers(made)["who"] == "Minister Anna Berg"


def test_a_name_between_commas_cuts_nothing_off(answers, reading):
    made = reading("A judge has put the former mayor, Ada Poe, under arrest over a theft.")
    assert answers(made)["what"] == (
        "A judge has put the former mayor, Ada Poe, under arrest over a theft"
    )


def test_side_remarks_are_left_out_of_what(answers, reading):
    made = reading("Lorna Pike, a former judge who lives in Ohio, won the race, officials said.")
    assert answers(made)["what"].endswith("won the race, officials said")


def test_a_purpose_tells_why(answers, reading):
    made = reading("The envoy flew to Cairo to meet rebel leaders.")
    assert answers(made)["why"] == "to meet rebel leaders"


def test_a_place_of_the_background_is_not_where(answers, reading):
    made = reading("After the talks in Paris, the president signed the treaty.")
    assert "where" not in answers(made)


def test_the_day_of_what_comes_next_is_not_when(answers, reading):
    made = reading(
        "The council on Thursday put off a vote. The mayor said it would vote on April 3.",
        title="Council delays vote on ferry",
    )
    assert answers(made)["when"] == "Thursday"


def test_two_days_together_are_when(answers, reading):
    made = reading("Ministers are to meet in Geneva on 14 and 15 July, officials said on Friday.")
    assert answers(made)["when"] == "14 and 15 July"


@pytest.mark.parametrize(
    "text",
    [
        "The firm extended its offer until Friday.",
        "The firm said more might be hurt. It said it would tell all those hurt by 8 July.",
    ],
    ids=["until", "by"],
)
def test_a_deadline_is_not_when(answers, reading, text):
    assert "when" not in answers(reading(text))


def test_a_headline_without_an_event_gives_way_to_the_lead(answers, reading):
    made = reading("Two climbers died on a glacier on Monday.", title="Tragedy on the ice")
    assert answers(made)["what"].startswith("Two climbers died")


def test_a_share_belongs_to_what(answers, reading):
    made = reading("The firm bought 93% of a rival.")
    assert answers(made)["what"] == "The firm bought 93% of a rival"


def test_means_tell_how(answers, reading):
    made = reading("Thieves entered the museum by cutting a hole into the roof.")
    assert answers(made)["how"] == "by cutting a hole into the roof"


@pytest.mark.parametrize(
    ("headline", "who"),
    [
        ("Over 300 hikers rescued from Mount Orlo", "Over 300 hikers"),
        ("Nurse fired by her hospital", "Nurse"),
        ("Pike killing hits Orlo shares", None),
        ("Not one is left", None),
        ("Northern council to close two schools", "Northern council"),
        ("Mayor Pike in bribe probe quits office", "Mayor Pike"),
    ],
    ids=["bound", "agent-with-a-pronoun", "act-on-somebody", "nobody", "infinitive", "aside"],
)
def test_who_is_worded_so_that_it_stands_alone(answers, reading, headline, who):
    made = reading("The hall was quiet.", title=headline)
    assert answers(made).get("who") == who


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The union called a strike at 8 p.m. on Friday.", "8 p.m. on Friday"),
        ("The union called a strike. Polls closed at 8 p.m.", None),
        ("The council dropped the tax after Orlo lost a case on Monday.", None),
        ("The council often meets on a Thursday.", None),
        ("The council dropped the tax. The mayor lost her seat on 4 March 1987.", None),
        ("The council dropped the tax. Ann Pike was hurt on Monday.", None),
        ("The council dropped the tax. The council voted on Monday.", "Monday"),
        ("The council dropped the tax. A spokesman announced this on Monday.", "Monday"),
        ("The old market was reopened this weekend.", "this weekend"),
        (
            "The union called a strike shortly after 8 p.m. on Friday.",
            "shortly after 8 p.m. on Friday",
        ),
        (
            "Dozens of people were hurt in clashes in Halden. Roe found it sad. Police said nine "
            "men were held in Wednesday's clashes.",
            "Wednesday",
        ),
        ("Nine men died in a raid on Elm. It came hours after Tuesday's raid on Oak.", None),
        ("Nine men died in a raid on Elm. The raid followed Tuesday's raid on Oak.", None),
    ],
    ids=[
        "hour-with-its-day",
        "hour-alone",
        "what-came-before",
        "any-such-day",
        "long-ago",
        "another-event",
        "same-subject",
        "told",
        "weekend",
        "shortly-after-an-hour",
        "of-the-same-noun",
        "of-what-came-before",
        "of-what-it-followed",
    ],
)
def test_when_is_a_day_of_the_event(answers, reading, text, day):
    assert answers(reading(text)).get("when") == day


def test_a_body_is_no_place(reading):
    made = reading("Shares in Orlo Group fell. Orlo Group said so. Orlo Group is a bank.")
    actors = Facts().having(ACTORS, tuple(ACTORS.extract(made, Facts())))
    assert "where" not in {a.question for a in extract(made, actors)}


def test_a_country_before_an_act_is_who_did_it_and_not_where(answers, reading):
    made = reading("Britain apologised for its past.", title="Britain apology for the past")
    assert "where" not in answers(made)


def test_where_names_what_lies_around_the_place(answers, reading):
    made = reading("The document was found in Ottawa, Canada on Tuesday.")
    assert answers(made)["where"] == "Ottawa, Canada"


@pytest.mark.parametrize(
    "text",
    ["The club looks for pace to quicken its game.", "The town joined in a push to broker peace."],
    ids=["of-a-noun", "push"],
)
def test_an_infinitive_that_completes_a_noun_is_no_purpose(answers, reading, text):
    assert "why" not in answers(reading(text))


def test_what_keeps_its_condition(answers, reading):
    made = reading("The party has unveiled plans to cut the tax if it wins the vote.")
    assert answers(made)["what"].endswith("if it wins the vote")


def test_a_clause_about_something_unnamed_is_no_event(answers, reading):
    made = reading("Both parties know it too. What many forget is that it rains.")
    assert "what" not in answers(made)


def test_where_is_the_place_behind_a_preposition(answers, reading):
    assert answers(reading(LEAD))["where"] == "Ohio"


@ANY_TEXT
@given(text=st.text(max_size=200), title=st.none() | st.text(min_size=1, max_size=80))
def test_any_text_gives_grounded_answers(reading, text, title):
    made = reading(f"Rain fell. {text}", title=title)
    sentences = {s.id: s.text for s in made.article.sentences}
    found = extract(made, Facts())
    assert {a.question for a in found} <= set(QUESTIONS)
    for answer in found:
        for e in answer.evidence:
            assert sentences[e.sentence][e.start : e.end] == e.text == answer.text


@pytest.mark.parametrize(
    ("headline", "what"),
    [
        ("Ada Poe: Harbour pier will close", "Ada Poe: Harbour pier will close"),
        ("Norland: Ferry hits a harbour pier", "Ferry hits a harbour pier"),
    ],
)
def test_what_somebody_says_in_a_headline_keeps_the_name(answers, reading, headline, what):
    text = "Ada Poe said on Tuesday that the harbour pier in Norland will close."
    assert answers(reading(text, title=headline))["what"] == what


def test_a_headline_in_the_first_person_is_no_event(answers, reading):
    text = "Ada Poe asked the council on Tuesday to close the pier."
    assert answers(reading(text, title="Poe: I want the pier closed"))["what"].startswith("Ada Poe")


@pytest.mark.parametrize(
    ("headline", "who"),
    [
        ("Harrow to hand out ferry prizes", "Harrow"),
        ("Poe, Crow break away from the pack", "Poe, Crow"),
    ],
)
def test_who_of_a_headline_holds_no_verb_and_every_name(reading, headline, who):
    text = "Ada Poe and Ben Crow of the Harrow Council won again. Poe and Crow met at Harrow."
    made = reading(text, title=headline)
    facts = Facts().having(ACTORS, ACTORS.extract(made, Facts()))
    assert {a.question: a.text for a in extract(made, facts)}["who"] == who


def test_an_act_in_capitals_is_nobody(answers, reading):
    made = reading("The attack cost much.", title="Harbour Attack Damaged Two Ferries")
    assert "who" not in answers(made)


def test_where_somebody_teaches_is_not_where(answers, reading):
    text = "Ben Crow, who is a teacher at the Elm Church of Halden, wants the pier closed."
    assert "where" not in answers(reading(text, title="Teacher wants pier closed"))


def test_a_place_far_below_is_not_where(answers, reading):
    rest = " ".join("The council was calm." for _ in range(6))
    text = f"Ben Crow backs the ferry plan. {rest} The use of a ferry in Norland is cheap."
    assert "where" not in answers(reading(text, title="Crow backs ferry plan"))


def test_an_agency_in_small_letters_is_part_of_the_dateline(answers, reading):
    made = reading("HALDEN, Norland (dpa) - Schools were closed on Tuesday across Norland.")
    assert answers(made)["what"].startswith("Schools were closed")
