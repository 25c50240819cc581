"""What is glued to an article's sentences as furniture."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.sources import plain_paragraphs
from explainer.text.furniture import marked


def parts(*lines):
    made = plain_paragraphs("\n".join(lines))
    found = marked(made, LANGUAGES["en"].page)
    return [(p.text, p.kind == "furniture") for p in found]


@pytest.mark.parametrize(
    ("line", "own"),
    [
        ("The pier burned. © 2025 The Courier.", ["The pier burned."]),
        ("The pier burned. Ada Poe and Ben Roe contributed to this report.", ["The pier burned."]),
        (
            "The pier burned. This story has been updated with additional details.",
            ["The pier burned."],
        ),
        (
            "Ada Poe/Acme/Getty Images The two piers burned on Monday.",
            ["The two piers burned on Monday."],
        ),
        ("It burned. Ada Poe/AFP The mayor left.", ["It burned.", "The mayor left."]),
        (
            "It burned. Related article Elm shuts its mill Poe said she was sad. She left.",
            ["It burned.", "She left."],
        ),
        (
            "It burned. Related article The Elm mill is shut On Friday, Poe wept. She left.",
            ["It burned.", "On Friday, Poe wept. She left."],
        ),
        (
            "Poe spoke. This story has been updated with additional details. © 2025 The Courier.",
            ["Poe spoke."],
        ),
        (
            "Elm met. A clerk unloads fish landed on Monday. Ada Poe/Acme/AFP She had led it.",
            ["Elm met.", "She had led it."],
        ),
        (
            "Elm met. Ann Roe resigned on Monday. Ada Poe/Acme/AFP She had led it since 2019.",
            ["Elm met. Ann Roe resigned on Monday.", "She had led it since 2019."],
        ),
        (
            "It burned. Newsletter Sign Up Ada Poe She has been to Elm. Please verify you're not a "
            "robot. An error has occurred.",
            ["It burned."],
        ),
        ("It burned. Related article Elm shuts. Related article Poe weeps.", ["It burned."]),
        ("It burned. Related article Elm shuts. © 2025 The Courier.", ["It burned."]),
        (
            "Elm lost. Related article Elm shuts its mill The pier fell. She left.",
            ["Elm lost.", "The pier fell. She left."],
        ),
        (
            "It burned. Related card Shut in a year: How Elm lost “All is gone,” she said.",
            ["It burned.", "“All is gone,” she said."],
        ),
        (
            "“It burned,” she told friends on X. Related article Elm shuts its mill",
            ["“It burned,” she told friends on X."],
        ),
        (
            "Video Ad Feedback Elm burns (2019) 01:11 - Source: CNN Roe said she was sad.",
            ["Roe said she was sad."],
        ),
        (
            "Ada Poe/Acme/AFP ‘We lost all’ On Monday, two clerks left.",
            ["On Monday, two clerks left."],
        ),
        ("Ada Poe/AFP “It burned,” said a clerk.", ["“It burned,” said a clerk."]),
        (
            "It burned. Correction 3 May 2019: An earlier version said that Roe left. It is gone.",
            ["It burned."],
        ),
        ("It burned. An earlier version of this story said that Roe left.", ["It burned."]),
        ("It burned. This story has been updated.", ["It burned."]),
        (
            "It burned. This report, first published on 8 May, was cut on 9 May. It was further "
            "updated on 13 May.",
            ["It burned."],
        ),
        (
            "It burned. It was further burned on 13 May.",
            ["It burned. It was further burned on 13 May."],
        ),
        ("It burned. This is a developing story.", ["It burned."]),
        ("It burned. Follow Acme Elm on Facebook. Send us your stories.", ["It burned."]),
        (
            "“It burned. Follow us on Facebook,” she said.",
            ["“It burned. Follow us on Facebook,” she said."],
        ),
        ("“It burned. Follow us on X.", ["“It burned. Follow us on X."]),
        ('It burned," she said. Follow Elm on X.', ['It burned," she said.']),
        ('“It burned," she said. You can follow Elm on X.', ['“It burned," she said.']),
        ("It burned. Bo Fox contributed to this report © 2024 Acme. An Elm Co.", ["It burned."]),
        (
            "It burned. Acme Related article ‘All lost’: Elm counts “It was late,” she said.",
            ["It burned.", "“It was late,” she said."],
        ),
    ],
)
def test_what_is_glued_to_a_sentence_is_furniture(line, own):
    found = [text for text, furniture in parts("Elm lost its pier.", line) if not furniture][1:]
    assert found == own


@pytest.mark.parametrize(
    "line",
    [
        "She read a related article on piers. It was long.",
        "Mayor Ada Poe/Ben Roe is the pair that will stand.",
        "The mill follows a plan of 2024. Acme holds the © since then, and says it would.",
    ],
)
def test_a_paragraph_without_any_is_one(line):
    assert parts(line) == [(line, False)]


def test_the_sentence_before_a_credit_is_its_caption_where_it_tells_of_a_day():
    credit = "Ada Poe/Acme/AFP The mayor left."
    for day in ("Monday", "Jan. 5"):
        found = parts("Elm lost its pier.", f"Smoke rises over the pier on {day}.", credit)
        assert next(text for text, furniture in found if furniture).startswith("Smoke")
    for other in ("The pier was shut on Monday.", "The pier is a ruin."):
        assert (other, False) in parts("Elm lost its pier.", other, credit)


def test_so_is_one_before_a_credit_in_brackets():
    shown = "Ada Poe speaks at the port of Elm on May 13, 2021."
    credit = "(Photo by Ben ROE / AFP) (Photo by BEN ROE/AFP via Getty Images) The pier burned."
    found = parts("Elm lost its pier.", shown, credit)
    own = [text for text, furniture in found if not furniture]
    assert own == ["Elm lost its pier.", "The pier burned."]


@pytest.mark.parametrize("told", ["Shares in Elm fell on Monday.", "Elm sold its pier on Monday."])
def test_one_with_a_past_form_of_its_own_is_none(told):
    assert (told, False) in parts("Elm lost its mill.", told, "Ada Poe/Acme/AFP The mayor left.")


def test_the_initial_of_who_took_a_picture_ends_no_sentence():
    assert parts("BEN R. POE via Getty Images.") == [("BEN R. POE via Getty Images.", True)]


def test_behind_the_copyright_there_is_only_the_foot_of_the_page():
    found = parts("The pier burned. © 2025 Courier News.", "An Acme Company.", "Courier Sans ™")
    assert [text for text, furniture in found if not furniture] == ["The pier burned."]


def test_a_credit_with_the_sort_of_picture_and_a_pointer_to_a_film_are_cut():
    found = parts(
        "It burned. (AP Photo/Ada Poe) Ada Poe/AP Related video The pier in fire Roe left."
    )
    assert [text for text, furniture in found if not furniture] == ["It burned."]


@pytest.mark.parametrize(
    "line",
    [
        "Ann Roe told the clerk that Ann Roe Ltd was shut.",
        "Ann Roe said the clerk had asked Ann Roe to leave.",
        "Ann Roe left. Ann Roe said she was sad.",
        "Ann Roe said “it was Ann Roe who left Elm.”",
        "Mr Roe said the clerk could not support Mr Roe's bid.",
        "Correction of the river: two banks were moved.",
        "The talks ran from 11:30 - Source: nobody knows.",
        "An earlier version of the plan was cut.",
        "Sen. Roe said on Monday that the mill was shut.",
    ],
)
def test_sentences_that_only_look_like_it_stay_whole(line):
    assert parts(line) == [(line, False)]


def test_behind_what_tells_whose_numbers_they_are_there_is_no_text():
    foot = "Most stock quote data provided by Acme. Rates are shown in real time."
    found = parts("The pier burned.", foot, "Acme: The Elm rates are sold by Elm Opco and Roe Ltd.")
    assert [text for text, furniture in found if not furniture] == ["The pier burned."]
