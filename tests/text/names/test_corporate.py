"""Corporate: what stands beside the name of a body and of nothing else."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of


@pytest.fixture
def kinds(reading):
    """The kind of each name of a text, by the name."""
    return lambda text: {name.words: name.kind for name in names_of(reading(text))}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Shares in Gulfo rose. They own Gulfo.", "Gulfo"),
        ("They admired Gulfo’s third-quarter profit.", "Gulfo"),
        ("It was Gulfo, the state oil company, that fell.", "Gulfo"),
        ("They bought Gulfo, one of the region's oldest whisky firms.", "Gulfo"),
        ("They asked Zeta Chase bank.", "Zeta Chase"),
        ("They left Bank One, which they had sued.", "Bank One"),
        ("Halden Mavens owner Bo Fox left.", "Halden Mavens"),
        ("It was Bo Fox of the trade association CCFX.", "CCFX"),
        ("Bo Fox signed to the Zeta-A-Gulf record label.", "Zeta-A-Gulf"),
        ("Zeta Asset Management investment chief Bo Fox spoke.", "Zeta Asset Management"),
        ("They said Newbury have got a very good side.", "Newbury"),
        ("Farnham striker Bo Fox left.", "Farnham"),
        ("The minister Bo Fox of ADQL was beaten.", "ADQL"),
        ("They visited state-owned Gulfo.", "Gulfo"),
        ("He told Zanzi news agency.", "Zanzi"),
        ("It was bought by the Zenda Bank and Norco.", "Norco"),
        ("They met the chief executive of Zanzico in May.", "Zanzico"),
        ("Zanzico's chief executive left in May.", "Zanzico"),
        ("A new Gulfo/Zanzico poll put her ahead.", "Gulfo"),
        ("A start-up from Oslo, Zanda Pure was founded in May.", "Zanda Pure"),
        ("They met the chief executive and owner of Zanzico in May.", "Zanzico"),
        ("He sat on the board of Zanzico in May.", "Zanzico"),
        ("Two casinos, Gulfo and Zanzico, closed.", "Zanzico"),
        ("Zanzico, which is owned by Gulfo, closed.", "Zanzico"),
        ("Zanzico, which is owned by Saltbook, closed.", "Saltbook"),
        ("The far-right Velka party won.", "Velka"),
        ("The ruling Velka coalition won.", "Velka"),
        ("The pro-European Velka party won.", "Velka"),
        ("Bo Fox is an MP of the Velka party.", "Velka"),
    ],
    ids=[
        *(
            "shares in",
            "profit",
            "in commas",
            "one of several",
            "kind behind",
            *("number", "owner", "association", "label"),
            "chief of something",
            "plural verb",
        ),
        *("striker", "member", "owned", "two words behind", "in a list with a body"),
        *("chief executive of", "whose chief executive", "two who made a poll"),
        *("opening of the sentence", "chief executive and owner"),
        *("board of", "list behind a comma"),
        *("which is owned", "owner"),
        *("party of a side", "coalition", "party behind a hyphen", "party of a member"),
    ],
)
def test_what_only_bodies_have_makes_a_body(kinds, text, name):
    assert kinds(text).get(name) == "organization"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Roe and Bo Fox are in prison.", "Bo Fox"),
        ("Norway have a good side.", "Norway"),
        ("A friend of a start-up, Zanda Pure was glad in May.", "Zanda Pure"),
        ("The music of Mikron shops was loud, said Bo Fox of IT firm Zeta Data.", "IT"),
        ("He bought games such as Populex and Dream House.", "Populex"),
        ("The Department of Health and Education met.", "Education"),
        ("The Minister for National River Planning left.", "National River Planning"),
        ("Bo Fox, MP for Dale and Wood Green, left.", "Dale"),
        ("They saw the adaptation of Dark Rivers.", "Dark Rivers"),
        ("They sold SUVs and other DKVs.", "DKVs"),
        ("They said Zorvexil sales fell in May.", "Zorvexil"),
        ("It is a house owned by Ann Roe in Oslo.", "Ann Roe"),
    ],
    ids=[
        "two people",
        "state",
        "a friend of one",
        "before a kind",
        "game",
        "part of a portfolio",
        "portfolio",
        "seat",
        "work",
        "letters",
        "what is sold",
        "owner of a house",
    ],
)
def test_what_looks_like_it_makes_none(kinds, text, name):
    assert kinds(text).get(name) != "organization"


def test_the_list_of_what_a_ministry_is_for_belongs_to_its_name(kinds):
    found = kinds("The Ministry of Health, Food and Sport met the Land Council.")
    assert found == {
        "Ministry of Health, Food and Sport": "organization",
        "Land Council": "organization",
    }


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("He founded Henry Hill, a firm focused on offices.", "Henry Hill", "organization"),
        ("They asked hedge fund Ann Partners to leave.", "Ann Partners", "organization"),
        ("They met Ann Hill, whose firm had grown.", "Ann Hill", "person"),
        ("They met Ann Hill, a developer from Oslo.", "Ann Hill", "person"),
        ("Two Zenda Street investors asked them to leave.", "Zenda Street", "place"),
        ("Two Zenda Works investors asked them to leave.", "Zenda Works", "organization"),
        ("Norland's Ann Cup victory helped the sport. Ann Cup was big.", "Ann Cup", "thing"),
    ],
    ids=["firm", "fund", "whose", "developer", "road", "works", "cup"],
)
def test_what_is_called_a_firm_or_ends_as_a_road_or_cup_is_nobody(kinds, text, name, kind):
    assert kinds(text).get(name, "thing") == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met firms such as Adam Halden and Gulfo.", "Adam Halden"),
        ("It was a shop owned by Halden, they said.", "Halden"),
        ("The striker came on loan from Halden in May.", "Halden"),
        ("He could join Halden in May.", "Halden"),
        ("They liked the band The Zenders in May.", "Zenders"),
        ("They sued Gulfo, Macron, Wells Zargo, and Norco.", "Wells Zargo"),
    ],
    ids=["example", "owner", "on loan", "joins", "capital article", "beside one word"],
)
def test_what_the_model_takes_for_a_person_or_place_may_be_a_body(kinds, text, name):
    assert kinds(text).get(name) == "organization"


def test_a_firm_with_a_chairman_is_no_person_though_its_trade_ends_as_a_role(kinds):
    text = "The winemaker Zanzcorp fell. Zanzcorp shares rose. Zanzcorp chairman Bo Fox spoke."
    assert kinds(f"{text} Zanzcorp said so.").get("Zanzcorp") == "organization"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("He could join Norway in May. Halden beat Elm 3-1.", "Norway", "place"),
        ("The Halden side includes Bo Fox and Ann Roe.", "Ann Roe", "person"),
    ],
    ids=["land", "members of a side"],
)
def test_a_land_is_no_club_and_those_of_a_side_are_no_sides(kinds, text, name, kind):
    assert kinds(text).get(name) == kind


def test_examples_of_a_group_of_people_are_people(reading):
    text = "A group of stars, including Arna Gralde, Ben Roe, Dora Lipka and Ann Poe, signed."
    assert {n.kind for n in names_of(reading(text))} == {"person"}


def test_who_pays_for_a_player_is_a_club(names):
    text = "Top scorer Callum Roe was sold to Newcastle for £38m in May. They play on."
    assert ("Newcastle", "organization") in names(text)
    assert ("Leeds", "place") in names("He drove to Leeds for 3 hours.")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Under Ann Rivers, the company doubled its sales.", "Ann Rivers", "person"),
        ("At Acme Dale, the company said it grew.", "Acme Dale", "organization"),
        ("Acme Dale, the oil company, said it grew.", "Acme Dale", "organization"),
    ],
    ids=["opens a sentence", "at a firm", "description"],
)
def test_the_subject_of_a_clause_describes_no_name_before_it(kinds, text, name, kind):
    assert kinds(text)[name] == kind


def test_a_role_between_a_plural_and_a_name_is_no_list_of_it(names):
    text = "She won with a loss of two games, one more than second seed Ann Moss, who led."
    assert ("Ann Moss", "person") in names(text)
