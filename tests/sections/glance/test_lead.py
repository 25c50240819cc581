"""The main clause of the sentences that open the text."""

from __future__ import annotations

import datetime

import pytest

LEAD = "Lorna Pike won the mayor's race in Ohio on Tuesday, election officials said."


def test_without_a_headline_the_lead_tells_what(answers, reading):
    assert answers(reading(LEAD))["what"].startswith("Lorna Pike won the mayor's race")


@pytest.mark.parametrize(
    ("lead", "what"),
    [
        (LEAD, "Lorna Pike won the mayor's race in Ohio on Tuesday, election officials said"),
        ("Prosecutors say Crow set fire to a barn.", "Prosecutors say Crow set fire to a barn"),
        (
            "Ben Crow hit the clerk, according to court documents.",
            "Ben Crow hit the clerk, according to court documents",
        ),
        (
            "Crow set fire to the barn in March, hoping for a new one, prosecutors said.",
            "Crow set fire to the barn in March … prosecutors said",
        ),
        ("Two men, police said, were held in Elm.", "Two men, police said, were held in Elm"),
        ("The council dropped the tax.", "The council dropped the tax"),
    ],
    ids=["behind", "before", "according", "apart", "inside", "nobody"],
)
def test_what_somebody_says_is_not_told_as_what_happened(answers, reading, lead, what):
    assert answers(reading(lead))["what"] == what


@pytest.mark.parametrize(
    "before",
    [
        "The rooms are smaller.",
        "The vote did not settle the row.",
        "Happy supporters danced in the streets of the town",
        "Ben Crow had held a party in Belmark.",
        "Ben Crow also held a party in Belmark.",
    ],
    ids=["state", "denied", "standfirst", "before", "besides"],
)
def test_what_tells_no_deed_gives_way_to_the_next_sentence(answers, reading, before):
    made = reading(f"{before}\n\n{LEAD}")
    assert answers(made)["what"].startswith("Lorna Pike won the mayor's race")


def test_what_somebody_is_told_to_say_opens_the_news(answers, reading):
    made = reading(f"The rooms are not yet ready to be sold, say two reports.\n\n{LEAD}")
    assert answers(made)["what"].startswith("The rooms are not yet ready to be sold")


def test_who_only_spoke_is_passed_over(answers, reading):
    quoted = "“The mills are old and whose are they?” Mr. Poe said. “Ours.”"
    found = answers(reading(f"{quoted}\nAnn Roe closed the port."))
    assert found["what"] == "Ann Roe closed the port"
    assert not {"who", "what"} & answers(reading(quoted)).keys()


def test_a_lead_that_points_back_is_passed_over(answers, reading):
    made = reading("These rules are old. The council dropped the tax.")
    assert answers(made)["what"] == "The council dropped the tax"


def test_a_lead_about_them_whom_nothing_names_tells_nothing_alone(answers, reading):
    made = reading("The court sided with them on salt. The judges ruled for Ann Roe.")
    assert answers(made)["what"].startswith("The judges ruled")
    made = reading("The court heard the clerks and sided with them on salt.")
    assert answers(made)["what"].startswith("The court heard")


def test_captions_and_what_goes_on_are_no_lead(answers, reading):
    caption = "In this photo provided by the guild, Ben Crow sits on a sack in Elm."
    text = f"But the guild of Elm had enough of Ann Roe.\n{caption}\nThe Elm Rovers fined Ann Roe."
    assert answers(reading(text))["what"].startswith("The Elm Rovers fined")


@pytest.mark.parametrize(
    ("lead", "what"),
    [
        (
            "The clerks found and freed two of the men.",
            "The clerks found and freed two of the men",
        ),
        ("The clerks freed two men and left.", "The clerks freed two men"),
        ("Ann Roe beat Mia Crow 6-4, 3-6, 7-5.", "Ann Roe beat Mia Crow 6-4, 3-6, 7-5"),
        (
            "While town radio broadcast songs of Norland clerks marching in Elm "
            "against the return of Ben Roe, the Norland council urged calm.",
            "the Norland council urged calm",
        ),
    ],
)
def test_a_lead_keeps_what_two_verbs_share_and_not_the_clause_before(answers, reading, lead, what):
    assert answers(reading(lead))["what"] == what


def test_who_merely_says_how_things_are_is_nobody_of_the_event(answers, reading):
    assert "who" not in answers(reading("Half of all Norland pupils are ill, researchers say."))
    assert answers(reading("The levy is unfair, Ann Roe has said."))["who"] == "Ann Roe"


def test_the_day_on_which_somebody_says_something_of_it_is_not_that_of_the_event(answers, reading):
    told = "Acme wants to buy the mill. Its clerk wrote a letter, a spokesman said yesterday."
    assert "when" not in answers(reading(told))


def test_whom_a_headline_tells_of_may_be_another_than_who_did_it(answers, reading):
    made = reading(
        "Oil firm Acme sued Gulfo over a spill in Elm on Monday.", title="Oil firm sued over spill"
    )
    assert answers(made)["who"] == "Oil firm"


def test_a_sentence_that_opens_long_ago_gives_way_to_what_is_new(answers, reading):
    text = (
        "When Ann Roe opened her shop in 1987, a loaf cost 60 pence. On Saturday, the baker will "
        "close its doors."
    )
    assert answers(reading(text))["what"] == "the baker will close its doors"


@pytest.mark.parametrize(
    ("lead", "what"),
    [
        (
            "The mayor made a promise: “I will go, and I will stay.” She left.",
            "The mayor made a promise: “I will go, and I will stay.”",
        ),
        (
            "The mayor made a promise: “I will go, and I will stay. I keep my word.” She left.",
            "The mayor made a promise",
        ),
    ],
)
def test_what_happened_does_not_stop_within_a_quotation(answers, reading, lead, what):
    assert answers(reading(lead))["what"] == what


def test_what_is_compared_is_told_with_what_it_is_compared_with(answers, reading):
    text = "The fair ended with a different kind of show than Dan Roe had hoped for."
    assert answers(reading(text))["what"] == text.rstrip(".")


def test_who_says_all_of_a_row_is_told(answers, reading):
    text = "Mayor Dan Roe is in full control of his town but has hurt an arm, a source near to him "
    found = answers(reading(text + "said on Monday."))["what"]
    assert found.endswith("… a source near to him said")


def test_a_condition_before_what_could_be_is_kept(answers, reading):
    text = "If the Elm Post is right, the longest boat of all could be the new ferry."
    assert answers(reading(text))["what"] == text.rstrip(".")


def test_what_a_tale_of_others_tells_is_no_lead(answers, reading):
    text = "He said so in a letter to all clerks:\nMayor Ann Roe fled to Oak."
    found = answers(reading(text + "\nThe town of Elm denied the tale on Monday."))
    assert found["what"] != "Mayor Ann Roe fled to Oak"


def test_what_is_said_behind_a_day_is_told(answers, reading):
    text = "The Elm Post stated on Nov. 9, 2014, that Bo Fox was the victim of a hoax."
    assert answers(reading(text))["what"] == text.rstrip(".")


def test_what_only_rumours_tell_is_told_as_theirs(answers, reading):
    text = "Rumors are flying that Ann Roe is ill with gout."
    assert answers(reading(text))["what"] == text.rstrip(".")


@pytest.mark.parametrize(
    ("caption", "what"),
    [
        ("A clerk wears a hood as he rows by a boat on May 2, 2018 in Elm.", "The guild fined Roe"),
        ("A man wears a mask as he walks by a sign in Elm.", "A man wears a mask"),
    ],
    ids=["of-a-year", "undated"],
)
def test_a_present_of_another_year_is_a_caption(answers, reading, caption, what):
    made = reading(f"{caption}\nThe guild fined Roe.", published=datetime.date(2020, 3, 9))
    assert answers(made)["what"].startswith(what)
