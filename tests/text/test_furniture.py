"""Lines of a page that are not the article's text."""

from __future__ import annotations

import pytest

from explainer.language import LANGUAGES
from explainer.sources import plain_paragraphs
from explainer.text import furniture
from explainer.text.furniture import is_furniture, marked


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Poe",
        "By: Ada Poe",
        "By Ada Poe, Ben Roe and Cy Doe",
        "By Ada Poe, crime reporter",
        "By Tara Whitlock, Education and Family correspondent",
        "BY ADA POE FOR THE COURIER",
        "Read more: How the bridge was built",
        "Photo: Ben Roe / The Courier",
        "Image credit: Ben Roe / The Courier",
        "BEN ROE via Getty Images.",
        "The old pier at dusk, seen from the mole. Image: Ben Roe.",
        "A guard looks over the old pier of Elm, Ohio.  Ben Roe / Getty Images",
        "Ada Poe speaks to the guild Photo: Ministry of Salt / Ben Roe",
        "(Reporting by Ada Poe; Editing by Ben Roe)",
        "© 2025 The Courier. All rights reserved.",
        "Copyright 2025 The Courier. All rights reserved.",
        "Advertisement",
        "Ada Poe of the Courier contributed to this report.",
        "Ada Poe contributed to this post.",
        "Ada Poe contributed to this report, which was updated at 7:29 a.m.",
        "Ada Poe and Ben Roe contributed to this report © 2025 The Courier.",
        "With additional reporting by Ada Poe and Ben Roe",
        "Additional research from Ada Poe",
        "— With assistance by Ada Poe",
        "Follow Ada Poe on Twitter @adapoe.",
        "Why not follow Elm News on Facebook, and X?",
        "You can follow Elm News on Instagram, X (Twitter), or Facebook.",
        "Follow Elm on Salt News, Facebook and X.",
        "Send your story ideas: ada@poe.example",
        "All about boats sent straight to your inbox",
        "Join the Courier on Facebook.",
        "Follow news of Elm on BBC Sounds, Facebook and X.",
        "Listen to all of Elm on BBC Sounds, or tell us of something that you think we should "
        "look into on the coast of Halden.",
        "“Mill in Elm shut” — Elm Courier, May 3, 2019",
        "GETTY Two men wave in the port of Elm",
        "SWNS • PA Ada Poe left the mill which had burned",
        "Getty Images Poe waves Getty Images Roe leaves the pier",
        "BBC Clerks say a man of 42 has been held",
        "Two men wave in the port of Elm ©Ada Poe (Acme/File)",
        "Enlarge this image toggle caption Ada Poe/AP Ada Poe/AP",
        "Image copyright Acme Image caption Two men wave in Elm",
        "Two men wave in Elm in 2014. (AFP/Acme Images)",
        "Two men wave in Elm in 2014. (AP Photo/Ada Poe)",
        "Piers ranked Tue, March 2, 2016 Play slideshow Acme Images 1 of 9 9.",
        "Fire in Elm 1/3 The pier burns Ada Poe/Acme 2/3 Men run Ben Roe 3/3 The end",
        "This is a developing story and will be updated.",
        "This story has been updated with what Acme said.",
        "Follow Elm news on Acme Sounds, Facebook, Instagram and X.",
        "Readers in Oak can sign up here.",
        "Do you have a story suggestion for Elm?",
        "This live page is now closed. You can read more on the flood here.",
        "Go deeper: Inside the port's long strike",
        "Ada Poe contributed reporting from Elm and Ben Roe from Port Dale.",
        "Ada Poe reported from Elm.",
        "This interview has been edited for clarity.",
    ],
)
def test_bylines_credits_and_pointers_are_furniture(line):
    assert is_furniture(line, LANGUAGES["en"].page)


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the river had fallen.",
        "By a vote of nine to two, the council of Elm approved the bridge",
        "By 2030",
        "This story has been told in Elm for years.",
        "Join us, she said, and X will be gone.",
        "BBC Radio is to close its room in Elm.",
        "BBC Boss Ann Roe Quits Over Leak",
        "Ann Roe won 1/8 of the seats, Bo Fox 2/8 and Cy Lund 3/8 in Elm.",
        "The slideshow was seen by 1 of 10 pupils in Elm, the school said.",
        "AP and others have left the port",
        "Rex Poe is to leave the port",
        "Take 1/2 cup of salt, 2/3 cup of rye and 3/4 cup of oats.",
        "A slideshow of the flood won one of three prizes.",
        "By Hook or by Crook was the club's motto, and it won.",
        "Reading more is what the minister asks of pupils.",
        "Photographs of the flood went round the world on Tuesday.",
        "The company keeps the copyright.",
        "Forty deaths were reported from Elm.",
        "This live page of history drew a crowd to the hall of Elm on Monday.",
        "Follow the money, she wrote on Monday.",
        "It was later amended to let builders in.",
        "This report, first published in May, shook the council.",
        "The mayor asked all to follow her on Twitter.",
        "The clerks agreed on one image: Ada Poe.",
        "“I never saw the boat.” — Ada Poe, testimony, May 3, 2019",
        "One thing stayed in the Picture: The mayor had sold the pier to Acme.",
    ],
)
def test_the_article_is_not(line):
    assert not is_furniture(line, LANGUAGES["en"].page)


PROSE = [
    "The council of Elm voted on Monday.",
    "“It was late,” said Ada Poe.",
    "The bridge will open in May.",
    "Nobody spoke against it.",
]


def kinds(*lines):
    made = plain_paragraphs("\n".join(lines))
    return [p.kind for p in marked(made, LANGUAGES["en"].page)]


@pytest.mark.parametrize(
    "line",
    [
        "The old bridge at Elm, seen from the north",
        "Ada Poe (left) leaves the town hall (Elm Courier)",
        "Why the bridge was closed",
        "Poe on the bridge: 'We waited' 2:25",
    ],
)
def test_among_prose_a_line_without_a_full_stop_is_no_text(line):
    assert kinds(*PROSE[:2], line, *PROSE[2:]) == ["text", "text", "furniture", "text", "text"]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            [*PROSE[:3], "On the table:", "Rents", "Buses", PROSE[3]], id="a list behind a colon"
        ),
        pytest.param(["A day of votes in Elm", *PROSE], id="a standfirst"),
        pytest.param([*PROSE, "A joint statement is expected"], id="the last full stop forgotten"),
        pytest.param(["Rents", "Buses", PROSE[0], "Ferries", "Schools"], id="no running text"),
        pytest.param([PROSE[0], "Ada Poe spoke", PROSE[1]], id="too few to tell"),
        pytest.param(
            [*PROSE[:2], '"We were late," she said', *PROSE[2:]], id="a quotation and its speaker"
        ),
        pytest.param(
            [*PROSE[:2], '"We were late."', "Dr. Ann Roe, a clerk, Elm Bank", *PROSE[2:]],
            id="who signs a quotation",
        ),
        pytest.param(
            [*PROSE[:2], "Poe left. The council stayed", *PROSE[2:]], id="a sentence inside"
        ),
        pytest.param([*PROSE[:2], "Poe left " + "and came " * 13, *PROSE[2:]], id="a long line"),
    ],
)
def test_a_line_that_may_be_text_is_text(lines):
    assert set(kinds(*lines)) == {"text"}


def test_a_caption_with_a_name_below_a_quotation_is_no_text():
    line = "Ann Roe, left, and Ben Fox in Elm on Monday"

    assert kinds(*PROSE[:2], '"We were late."', line, *PROSE[2:])[3] == "furniture"


def test_a_list_with_bullets_is_a_list():
    assert kinds(*PROSE, "- Rents", "- Buses")[-2:] == ["item", "item"]


def test_links_behind_a_pointer_are_no_list():
    assert kinds(*PROSE, "Related stories:", "The old bridge", "A day in Elm", PROSE[0])[4:] == [
        "furniture",
        "furniture",
        "furniture",
        "text",
    ]


def test_what_a_check_of_facts_tests_is_no_text():
    lines = ("The Claim", "Ann Roe owns ten mills.", *PROSE)
    assert kinds(*lines)[:3] == ["furniture", "furniture", "text"]
    assert kinds("Claim: Ann Roe owns ten mills.", *PROSE)[:2] == ["furniture", "text"]
    assert kinds("The claim was false.", *PROSE)[:2] == ["text", "text"]
    long = (
        "CLAIM: A letter that was leaked on Monday shows that Ann Roe, the mayor of Elm, offered to"
    )
    assert kinds(f"{long} sell all ten of the mills of the town for $7 million.") == ["furniture"]


def test_a_name_above_the_place_of_its_bearer_is_a_byline():
    assert kinds("Ada Poe", "Reporting from Elm") == ["furniture", "furniture"]
    assert kinds("Ada Poe won.", "Reporting from Elm is hard.") == ["text", "text"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Two men wave as a ship leaves the old port of Elm on Monday. [Photo/Acme]", "furniture"),
        ("[Photo/Acme] The list names two ships on the coast of Norland.", "text"),
        ("Ada Poe (2nd L) speaks to her lawyer in the court of Elm on Monday.", "furniture"),
        ("Ada Poe attends the talks of her boss (not seen) in the court of Elm.", "furniture"),
        ("Ada Poe (L) speaks to her lawyer in the court of Elm on Monday.", "text"),
        ("Ada Poe leaves the court of Elm. Nobody spoke. (Ben Roe/Acme Press)", "furniture"),
        ("Ada Poe leaves the court of Elm on Monday. (Photo: Acme)", "furniture"),
        ("Ada Poe leaves the court of Elm. (Ben Roe, on duty) (Photo: Acme)", "furniture"),
        ("Ada Poe has lost the vote. Crow won by nine points. (Courier/Acme)", "text"),
        ("Ada Poe has lost the vote in Elm. (Roe did not take part.)", "text"),
        ("In this undated photo provided by the Elm mill, Ada Poe sits in a cart.", "furniture"),
        (
            "FILE - In this May 3, 2019 file photo, Ada Poe sits in a cart. The mill shut.",
            "furniture",
        ),
        ("This May 3, 2019 photo made available by the Elm mill shows Ada Poe.", "furniture"),
        ("This 2019 photo of Ada Poe has been shown in Elm for six years.", "text"),
        ("In this May 3, 2019, photo, Ada Poe sits in a cart at the Elm mill.", "furniture"),
        ("In this photo taken on Monday, Ada Poe sits in a cart.", "furniture"),
        ("FILE - In this May 3, 2019, file photo, Ada Poe sits in a cart.", "furniture"),
        ("(FILES) Ada Poe sits in a cart.", "furniture"),
        ("CLOSE Mayor Ada Poe says she may sit in a cart. She is content. (May 3) AP", "furniture"),
        ("CLOSE to half of the carts of Elm are new.", "text"),
        ("File sharing - in this land - fell by half.", "text"),
        ("In this picture of the town, only Ada Poe is content.", "text"),
        ("Ben Roe via Acme Images.", "furniture"),
        ("Ben Roe/Acme.", "furniture"),
        ("Ben Roe travelled via Elm.", "text"),
        (
            "Confirm that you are not a robot. An error has occurred; try again later."
            " The Salt letter tells you what happens in Norland.",
            "furniture",
        ),
        (
            "These words were typed on a rush deadline and are not in its final form. Talks may go"
            " on in Norland.",
            "furniture",
        ),
        ("Get the tales of Elm delivered to your inbox. By signing up, you agree.", "furniture"),
        (
            "If you liked this story, sign up for the weekly letter of Elm. Tales of Salt and"
            " Harbours, delivered to your inbox every Friday by Ann Roe and Ben Crow.",
            "furniture",
        ),
        ("The robot told Ann Roe that an error has occurred in the mill.", "text"),
    ],
    ids=[
        *(
            "caption",
            "source",
            "places",
            "not seen",
            "one place",
            "signed",
            "labelled",
            "two brackets",
            "poll",
        ),
        *(
            "an aside",
            "undated",
            "filed and dated",
            "made available",
            "shown",
            "dated picture",
            "taken",
        ),
        *("filed", "filed in brackets", "a film's button", "close to", "no such file"),
        "a picture as a figure of speech",
        *("via", "slash", "no credit", "form", "transcript", "letter", "offer", "story"),
    ],
)
def test_captions_with_a_credit_and_forms_are_no_text(line, kind):
    assert kinds(*PROSE, line, PROSE[0])[len(PROSE)] == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (
            "Editor’s note: Ada Poe is a mayor who has often said that she would ban all cyclists,"
            " which is 40,000 members of a club, from the old port of Elm and its two new quays.",
            "furniture",
        ),
        ("Correction: The port of Elm was closed in June.", "furniture"),
        ("The correction: the port of Elm was closed in June.", "text"),
    ],
)
def test_a_word_of_the_editors_to_readers_is_no_text(line, kind):
    assert kinds(*PROSE, line, PROSE[0])[len(PROSE)] == kind


def test_a_line_with_a_full_date_below_a_credit_is_a_caption():
    caption = "Ada Poe waves to the crew of a ferry on May 3, 2019 in Elm."
    assert kinds(*PROSE, "Ben Roe via Acme Images.", caption, PROSE[0])[4:] == [
        "furniture",
        "furniture",
        "text",
    ]
    assert kinds(*PROSE, caption, PROSE[0])[4:] == ["text", "text"]


def test_a_caption_glued_to_its_credit_is_one_line():
    line = "Ada Poe (right) waves in Elm for the Courier.Photo: Ben Roe de Marsh"
    assert kinds(*PROSE, line, PROSE[0])[len(PROSE)] == "furniture"


def test_each_line_is_looked_at_once(monkeypatch):
    seen = []
    monkeypatch.setattr(
        furniture,
        "is_furniture",
        lambda line, words: seen.append(line) or is_furniture(line, words),
    )
    lines = "By Ada Poe\n\nThe mill burned on Monday.\n\nNobody was hurt.\n\nNobody was hurt."
    found = [p.kind for p in marked(plain_paragraphs(lines), LANGUAGES["en"].page)]
    assert found == ["furniture", "text", "text", "text"]
    assert sorted(set(seen)) == sorted(seen)


def test_an_example_that_a_check_of_facts_collected_is_what_others_say():
    lines = ("Example: [Collected via email, May 2015]", "Ann Roe has sold the pier. Is it true?")
    assert kinds(*lines, *PROSE)[:3] == ["furniture", "furniture", "text"]
    assert kinds("Example: the pier of Elm has sold well.", *PROSE)[:2] == ["text", "text"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("By Ada Poe on Monday, May 3rd, 2021 at 11:04 a.m.", True),
        ("By Ada Poe , Ben Roe on May 3, 2021", True),
        ("By May 3, 2021 the mill had closed", False),
        ("By the river in Elm on May 3, 2021", False),
    ],
)
def test_a_byline_may_end_with_its_day(line, found):
    assert is_furniture(line, LANGUAGES["en"].page) is found


def test_a_line_of_one_word_is_no_byline():
    assert not is_furniture("By", LANGUAGES["en"].page)


def test_a_correction_without_a_label_is_no_text():
    about = "An article on Thursday about the mill misstated its age. It is 40, not 50."
    error = "Because of an editing error, an article on Friday about Elm named the wrong clerk."
    assert kinds(*PROSE, about, error)[-2:] == ["furniture", "furniture"]
    news = "An article in the Courier on Thursday set off the row about the mill."
    assert kinds(*PROSE, news, PROSE[0])[len(PROSE)] == "text"
