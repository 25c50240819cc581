"""Runs: where capitals hang together, and where they do not."""

from __future__ import annotations

import pytest
from spacy.tokens import Span

from explainer.language.en import ENGLISH
from explainer.text.names import names_of
from explainer.text.names.joints import joint
from explainer.text.names.runs import runs
from explainer.text.tokens import Tokens
from parses import tagged


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Anna Berg left.", ["Anna Berg"]),
        ("Then Jean-Luc Berg left.", ["Jean-Luc Berg"]),
        ("Then Ludwig van Moss left.", ["Ludwig van Moss"]),
        ("They saw Robert “Bo” Lund there.", ["Robert “Bo” Lund"]),
        ("They sued Zenda Widgets, Inc. today.", ["Zenda Widgets, Inc."]),
        ("They met Anna Berg's brother Paul Moss.", ["Anna Berg", "Paul Moss"]),
        ("They saw He Weiming there.", ["He Weiming"]),
        ("He left on Monday.", []),
        ("Then Jean-Luc van der Berg left.", ["Jean-Luc van der Berg"]),
        ("Then Carla Moss-Wallace left.", ["Carla Moss-Wallace"]),
        ("They joined the Fruit Bakers’ Union today.", ["Fruit Bakers’ Union"]),
        ("They saw Oslo's City Council there.", ["Oslo", "City Council"]),
        ("They asked the Eastern Harbour Board.", ["Eastern Harbour Board"]),
        ("They asked Eastern countries.", []),
        ("They joined the Rail and Dock Workers Union.", ["Rail and Dock Workers Union"]),
        ("They joined the Rail, Port and Dock Union.", ["Rail, Port and Dock Union"]),
        ("They saw the Senate and State Council.", ["Senate", "State Council"]),
        ("They met דוד כהן there.", ["דוד כהן"]),
        ("I speak for the People's Republic of China.", ["People's Republic of China"]),
        ("They run A&B; Elm Academy.", ["A&B; Elm Academy"]),
        ("The pro-Oslo Harbour Council won.", ["Harbour Council"]),
        ("They saw an Anna-style hat.", ["Anna"]),
        ("They asked the World Anti-Noise Agency.", ["World Anti-Noise Agency"]),
        ("They met pro-Oslo Civic Dawn Party members.", ["Civic Dawn Party"]),
        ("They met Pan-democrat Al Wing.", ["Al Wing"]),
        ("They gave an Ann Roe-style talk.", ["Ann Roe"]),
        ("PORT ZENDA (Press) — They left.", ["PORT ZENDA", "Press"]),
        ("They met Nurses Without Borders.", ["Nurses Without Borders"]),
        ("They left the Catholic Church.", ["Catholic Church"]),
        ("They asked the Chamber of Commerce.", ["Chamber of Commerce"]),
        ("They read the Sunday Herald.", ["Sunday Herald"]),
        (
            "Ann Roe works at St. Ada's Children's Hospital in Elm.",
            ["Ann Roe", "St. Ada's Children's Hospital", "Elm"],
        ),
        (
            "They queued at Ticketmaster in St Ann's Green Shopping Centre.",
            ["Ticketmaster", "St Ann's Green Shopping Centre"],
        ),
        ("They asked the Elm Institute on Salt Prices.", ["Elm Institute on Salt Prices"]),
        ("They read Focus on the Family.", ["Focus on the Family"]),
        ("They asked the Arab American Institute.", ["Arab American Institute"]),
        ("They saw the Dale United-Farnham match.", ["Dale United", "Farnham"]),
        ("The deficit fell to Â£2.1bn from Â£2.7bn.", []),
        ("They met Malcolm X. Besides Roe, nobody came.", ["Malcolm X.", "Roe"]),
        ("Harbour Party Co-Chairman Bo Fox left.", ["Harbour Party", "Bo Fox"]),
        ("Tweeted Roe spokesman Alan Poe: “We won.”", ["Roe", "Alan Poe"]),
        ("Will Crow, a clerk, left.", ["Will Crow"]),
        ("Will Ann Poe and Ben Crow resign?", ["Ann Poe", "Ben Crow"]),
        ("They asked [Ben] Crow to leave.", ["Ben] Crow"]),
        ("They read the Muslim Science Monitor.", ["Muslim Science Monitor"]),
        ("The ad is from Our Principles PAC, they say.", ["Our Principles PAC"]),
        ("They say All of Elm left.", ["Elm"]),
        ("They sing that Gonna Row is old.", ["Row"]),
    ],
    ids=[
        *("plain", "hyphen", "particle", "nickname", "company", "possessive", "He", "pronoun"),
        *("two particles", "double surname", "plural inside", "owner before"),
        *("compass", "compass alone", "list of two", "list of three", "two bodies", "no capitals"),
        *("state", "broken mark"),
        *("for a place", "adjective of a name", "prefix inside"),
        *("prefix", "prefix with a capital", "tail", "dateline", "preposition inside", "faith"),
        *(
            "what it is for",
            "paper",
            *("saint's for many", "in a place", "institute on", "on behind one word"),
            "two before its kind",
            "two clubs",
            "prices",
            "sentence behind",
        ),
        "office in two",
        "verb before",
        *("modal", "question", "editor's brackets", "faith in a paper"),
        *("little word in a name", "little word before a name"),
        "half a word",
    ],
)
def test_a_run_is_one_stretch_of_capitals(reading, text, expected):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    found = runs(tokens, 0, len(made.doc), made.pack.names)
    assert [made.doc[low:high].text for low, high in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Following Berg’s arrest, they left.", ["Berg"]),
        ("Including Zenda, nine towns signed.", ["Zenda"]),
        ("They asked the Sheriff's Office in Elm.", ["Sheriff's Office", "Elm"]),
        ("Then Jonathan Weeks left.", ["Jonathan Weeks"]),
        ("They left in April Tuesday.", []),
        ("They met the Head of Safety Eva-Marie Berg.", ["Head of Safety Eva-Marie Berg"]),
        ("Banned American sprinter Kelli Roe says she took it.", ["American", "Kelli Roe"]),
        ("Associated British Foods left.", ["Associated British Foods"]),
        ("The Save the Rivers Fund left.", ["Save the Rivers Fund"]),
        ("They saw Berg the Elm Fund left.", ["Berg", "Elm Fund"]),
        ('Police say Ann "Big A" Roe, 27, left.', ['Ann "Big A" Roe']),
        ("They met Ann “The Big Crow” Roe.", ["Ann “The Big Crow” Roe"]),
        ('They saw Zendaflix "Stranger Crows" Berg left.', ["Zendaflix", "Stranger Crows", "Berg"]),
        ("They left the Republic of Zenda.", ["Republic of Zenda"]),
        ("They left King's College Elm.", ["King's College Elm"]),
        ("They left Children's Hospital Elm.", ["Children's Hospital Elm"]),
        ("They met the King's Council Clerk.", ["King", "Council Clerk"]),
        ("Ex-Zenda Bank clerk Tom Reed left.", ["Zenda Bank", "Tom Reed"]),
        ("Real Sudrad coach Tom Reed left.", ["Real Sudrad", "Tom Reed"]),
        ("Real Estate prices fell.", ["Estate"]),
        ("Wales have won their first match.", ["Wales"]),
        ("Whales have won their first match.", []),
    ],
    ids=[
        *("following", "including", "office", "surname", "month", "hyphen", "of a nation"),
        *("firm of a nation", "an order inside", "no article before"),
        *("nickname of two words", "of three", "title of a show", "realm"),
        *("named for a rank", "named for many", "owned by a rank", "former", "club", "no club"),
        *("land in the plural", "plural"),
    ],
)
def test_words_that_look_like_a_name_and_names_that_look_like_words(reading, text, expected):
    made = reading(text)
    tokens = Tokens.of(made.doc, made.pack.labels)
    found = runs(tokens, 0, len(made.doc), made.pack.names)
    assert [made.doc[a:b].text for a, b in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gangs seized Elm-au-Prince and left.", "Elm-au-Prince"),
        ("They flew to Elm-sur-Dale in May.", "Elm-sur-Dale"),
        ("They live in the Elm People's Republic now.", "Elm People's Republic"),
    ],
    ids=["role at the end", "little word", "people's"],
)
def test_hyphens_and_possessives_inside_a_place_do_not_part_it(found, text, expected):
    assert expected in found(text)


def test_two_that_something_goes_between_are_two(found):
    assert "Oslo-to-Rome" not in found("The Oslo-to-Rome flight was late.")


def test_firms_of_a_list_are_no_partners_of_one(reading):
    text = "They fined firms such as Zendacorp, Velkacorp, Moss & Moss, and Berg Salt in May."
    assert not any("," in n.words for n in names_of(reading(text)))


def test_the_tag_of_a_post_names_nobody(reading):
    found = [n.words for n in names_of(reading("He told #NeverZenda voters to leave Paul Moss."))]
    assert found == ["Paul Moss"]


@pytest.mark.parametrize(
    ("named", "held"),
    [
        (["Elga", "Berg", "on", "Paul", "Moss"], 0),
        (["Carla", "Berg", "to", "Elm", "Moss"], 0),
        (["Harbour", "Council", "on", "Salt", "Trade"], 1),
    ],
    ids=["given name behind", "given name before", "body"],
)
def test_a_preposition_beside_somebody_holds_no_name(named, held):
    rows = [f"{word} {'IN' if word.islower() else 'NNP'} dep 0" for word in named]
    doc = tagged(*rows, pos=["ADP" if word.islower() else "PROPN" for word in named])
    doc.set_ents([Span(doc, 0, len(doc), label="ORG")])
    assert joint(Tokens.of(doc, ENGLISH.labels), 2, len(doc), ENGLISH.names) == held


def test_a_little_word_behind_a_comma_opens_the_name_of_a_body(names):
    said = "The plane was late, All Norland Airways said on Monday."
    assert ("All Norland Airways", "organization") in names(said)
    said = "The plane was late, All Souls had to wait."
    assert "All Souls" not in [name for name, _ in names(said)]


def test_a_word_for_a_people_may_be_the_last_of_a_text(names):
    assert ("Ann Roe", "person") in names("Ann Roe is the first Black Muslim")


def test_a_modal_with_a_capital_inside_a_sentence_is_a_given_name(names):
    assert ("Will Poe", "person") in names("The medallists Will Poe and Bo Fox lead.")


def test_a_faith_behind_a_title_and_a_name_is_a_surname(names):
    text = "The judge met Dr. Zendul Islam, a suspended physician, on Monday."
    assert ("Zendul Islam", "person") in names(text)
    assert "Islam" not in dict(names("Critics of Islam met the judge on Monday."))


def test_a_school_at_a_university_is_named_without_the_at(names):
    found = names("Ann Roe is dean of the Salt School of Foreign Studies at the University of Elm.")
    assert "Salt School of Foreign Studies" in [words for words, _ in found]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("In May, Rutland Southern agreed to pay.", "Rutland Southern"),
        ("Trucks of Baron Energy left.", "Baron Energy"),
    ],
)
def test_a_point_of_the_compass_or_what_is_supplied_closes_the_name_of_a_body(names, text, whole):
    assert (whole, "organization") in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A ministry spokesman, Al-Fateh Qoreshi, said no.", "Al-Fateh Qoreshi"),
        (
            "It was told by the Organized Crime and Piracy Reporting Project in 2024.",
            "Organized Crime and Piracy Reporting Project",
        ),
    ],
    ids=["an article that letters of a land look like", "a gerund inside a body"],
)
def test_a_name_is_whole(reading, text, name):
    assert name in [n.words for n in names_of(reading(text))]
