"""Relatives: two of one surname are two, and the surname is that of who acts."""

from __future__ import annotations

import pytest


@pytest.fixture
def people(actors):
    """The people of a text with all their names."""

    def find(text):
        return {a.name: set(a.aliases) for a in actors(text) if a.kind == "person"}

    return find


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        (
            "They met Bo Ard Roe, the son of the former mayor Bo Ansel Roe.",
            "Bo Ard Roe",
            "Bo Ansel Roe",
        ),
        ("The son of Mayor Bo Roe, Bo Ard Roe, has a firm.", "Bo Roe", "Bo Ard Roe"),
        ("Bo Roe came with his nephew, Bo Ard Roe.", "Bo Roe", "Bo Ard Roe"),
        (
            "Bo Roe is well. It was Bo Roe. They took him for Bo Roe Fox, a clerk.",
            "Bo Roe",
            "Bo Roe Fox",
        ),
    ],
    ids=["son of", "the son first", "his nephew", "a namesake"],
)
def test_a_relative_with_a_name_alike_is_another(people, text, one, other):
    assert people(text) == {one: set(), other: set()}


@pytest.mark.parametrize(
    "text",
    [
        "Bo Roe met his wife at sea. Bo Ard Roe is 60.",
        "Bo A. Roe left. Bo Ard Roe said no.",
        "Bo Roe is well. It was Bo Roe. They met Bo Roe Fox in Elm.",
        "Bo Roe wins. Bo Roe Fox, a clerk, has won.",
    ],
    ids=["another sentence", "initial", "not introduced", "named once before"],
)
def test_a_longer_name_far_from_a_relative_is_the_same(people, text):
    assert len(people(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "First lady Ann Roe flew home. The king met President Roe. Mrs. Roe wept. Mr. Roe sang.",
        "First lady Ann Roe flew home. President Bo Roe stayed. President Roe sang.",
    ],
    ids=["of one name", "named in full"],
)
def test_the_president_is_not_the_first_lady(actors, text):
    roles = {a.name: a.roles for a in actors(text) if a.kind == "person"}
    assert roles.pop("Ann Roe") == ("First lady",)
    assert list(roles.values()) == [("President",)]


def test_a_ruler_with_a_number_is_nobody_of_that_surname(people):
    text = "Pope Paul VI spoke. “It is so,” Paul VI said. Later Pope John Paul left."
    assert people(text)["John Paul"] == set()


def test_the_surname_is_of_who_is_named_first(people):
    text = "Jan Berg sang on Monday. Berg, the brother of Carl Berg of Elm, left. Berg was late."
    assert people(text) == {"Jan Berg": {"Berg"}, "Carl Berg": set()}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe's husband, Bo Roe, has a shop. Roe won the vote.",
        "President Jan Roe met his nephew Cy Roe. Cy Roe has a firm. Cy Roe left. Roe said no.",
        "Bo Roe's wife, Ann Roe, was found dead. Police said Ann Roe fell. Roe said he was out.",
    ],
    ids=["told once", "both act", "whose she was"],
)
def test_a_surname_that_either_may_bear_is_nobodys(people, text):
    assert all("Roe" not in names for names in people(text).values())


def test_a_son_is_the_younger(people):
    text = "Carl Berg, the son of Mayor Jan Berg, left. The younger Berg was late."
    assert people(text) == {"Carl Berg": {"Berg"}, "Jan Berg": set()}


@pytest.mark.parametrize("several", ["family", "brothers"])
def test_the_surname_of_a_family_makes_it_nobodys_own(people, several):
    text = (
        f"Bo Roe died on Monday. The Roe {several} had a bakery. Cy Roe wept, and his wife too. "
        "Mr Roe said it had been told of the stop."
    )
    assert people(text) == {"Bo Roe": set(), "Cy Roe": set()}


def test_letters_of_a_body_are_no_surname(people):
    assert people("Jan Bo Un said no. The vote in the UN was late. Un left.") == {
        "Jan Bo Un": {"Un"}
    }


@pytest.mark.parametrize(
    "text",
    [
        "Poe's brother Dan said he slept. Dan Poe left. Poe was held.",
        "Poe was held. Poe's elderly mother, Dana, wept. Dana Poe lives in Elm.",
    ],
    ids=["behind", "before"],
)
def test_whose_relative_one_is_is_another(people, text):
    found = people(text)
    assert len(found) == 2
    assert found["Poe"] == set()


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Dan Poe, the son of Ada Poe, was fined. Poe said he was sorry.", "Ada Poe"),
        ("Dan Poe, brother of the singer Ada Poe, was fined. The court heard Poe.", "Ada Poe"),
    ],
    ids=["son of", "brother of a singer"],
)
def test_a_surname_is_that_of_whose_relative_is_told_behind(people, text, other):
    assert people(text) == {"Dan Poe": {"Poe"}, other: set()}


@pytest.mark.parametrize(
    "text",
    [
        "Dan Poe, the son of President Ada Poe, was fined. Poe said no.",
        "Dan Poe, the son of Ada Poe, was fined. Poe said no. Ada Poe left.",
    ],
    ids=["known to all", "acts herself"],
)
def test_a_surname_that_a_parent_may_bear_is_nobodys(people, text):
    assert all("Poe" not in names for names in people(text).values())


@pytest.mark.parametrize(
    "before",
    [
        "Chief Carl Moss said the boy had slept.",
        "Judge Carl Moss jailed a man for theft.",
        "Carl Moss arrested a 15-year-old on Monday.",
        "Sheriff Carl Moss said the driver was drunk.",
    ],
)
def test_his_mother_may_be_that_of_who_has_no_name(roles, before):
    assert roles(f"{before} His mother, Ann Roe, wept.")["Ann Roe"] == ()


@pytest.mark.parametrize(
    "text",
    [
        "Carl Moss, a clerk of Elm, quit. His mother, Ann Roe, wept.",
        "Chief Carl Moss said the boy had slept. His mother, Ann Moss, wept.",
        "The driver, Carl Moss, was held. His mother, Ann Roe, wept.",
        "Carl Moss told reporters he slept. His mother, Ann Roe, wept.",
    ],
    ids=["what he is", "one surname", "named behind", "several"],
)
def test_his_mother_is_that_of_the_one_man_told_of(roles, text):
    told = next(roles for name, roles in roles(text).items() if name.startswith("Ann"))
    assert told == ("His [Carl Moss] mother",)


def test_an_unknown_name_before_a_known_surname_is_another(people):
    text = "Ann Moss, whose late father led it, runs the firm. Moss wept. Bo Moss died in May."
    assert people(text) == {"Ann Moss": {"Moss"}, "Bo Moss": set()}


def test_a_maiden_name_makes_no_one_of_two(people):
    text = "Ann Roe (nee Poe) was born in Elm. Roe's brother, Cal Poe, is a judge."
    assert people(text) == {"Ann Roe": {"Roe"}, "Cal Poe": set()}


@pytest.mark.parametrize(
    "before", ["Her lawyer, Anna Berg, said no.", "Her lawyer Anna Berg said no."]
)
def test_her_husband_is_not_that_of_her_lawyer(actors, before):
    found = {a.name: a.roles for a in actors(f"{before} Her husband, Zurab, was held in May.")}
    assert not any("Berg" in role for role in found["Zurab"])


@pytest.mark.parametrize(
    ("label", "apart"), [("“Mark”", True), ("“Mark the Monk,”", True), ("Mark", False)]
)
def test_a_label_in_quotation_marks_is_nobody_named_in_full(actors, label, apart):
    text = f"A guard known as {label} shot Ada Poe. Dan Fox said so. Mark Crow did not testify."
    told = {actor.name: actor.aliases for actor in actors(text)}
    assert told["Mark Crow"] == (() if apart else ("Mark",))


def test_a_given_name_in_quotation_marks_is_that_of_who_is_named_before(actors):
    text = "Mark Crow won. Ada Poe was writing to “Mark” again."
    told = {actor.name: actor.aliases for actor in actors(text)}
    assert told["Mark Crow"] == ("Mark",)


def test_a_title_of_a_headline_that_the_full_name_has_is_that_of_a_son_too(actors):
    text = "Rep. Ben Poe won. Poe left. He was born in Elm. Ben Dale Poe Jr. grew up in Halden."
    found = [a.name for a in actors(text, title="Rep. Poe to retire") if a.kind == "person"]
    assert found == ["Ben Dale Poe Jr."]
    found = [a.name for a in actors("President Poe left. His son, Ben Poe Jr., wept.")]
    assert {"Poe", "Ben Poe Jr."} <= {*found}


def test_a_head_of_state_is_not_the_son_of_the_same_name(actors):
    text = "Aides of President Ben Poe met. Ben Poe Jr., the president's son, wept. Poe left."
    found = {a.name: a.roles for a in actors(text) if a.kind == "person"}
    assert found == {"Ben Poe": ("President",), "Ben Poe Jr.": ("the president's son",)}
    found = [a.name for a in actors("President Ben Poe Jr. met. Then President Ben Poe left.")]
    assert found == ["Ben Poe Jr."]


def test_who_reigns_is_not_somebody_of_that_given_name(actors):
    text = "Pope Albert spoke. Albert Moss, a clerk, wept. Pope Albert left."
    found = {a.name: len(a.evidence) for a in actors(text) if a.kind == "person"}
    assert found == {"Pope Albert": 2, "Albert Moss": 1}


@pytest.mark.parametrize(
    "text",
    [
        "President Roe left. Bo Fox and his wife, Ann Roe, the president's daughter, wept.",
        "President Roe left. The president's daughter Ann Roe wept.",
        "President Roe left. It rained. First daughter Ann Roe wept.",
    ],
    ids=["behind", "before", "title"],
)
def test_a_president_is_not_the_daughter_of_that_surname(people, text):
    assert {"Roe", "Ann Roe"} <= people(text).keys()


def test_a_president_without_such_a_daughter_is_the_one_of_the_surname(people):
    assert people("President Roe left. Ann Roe said no.") == {"Ann Roe": {"Roe"}}


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("He was pardoned in 2006 by President Bo Fox, a former clerk.", ()),
        ("Bo Fox was pardoned in 2006.", ("His [Bo Fox] wife",)),
        ("In his first speech Bo Fox thanked the crew.", ("His [Bo Fox] wife",)),
    ],
    ids=["by whom", "who it is about", "his speech"],
)
def test_whose_wife_she_is_is_not_told_behind_one_whom_only_his_deed_names(actors, before, role):
    text = f"The port grew. {before}\nHis wife, Mercedes Paz, died in 2014."
    assert {a.name: a.roles for a in actors(text)}["Mercedes Paz"] == role


def test_a_double_surname_of_two_is_that_of_who_acts(people):
    found = people(
        "Bo Ard-Roe, 54, is accused of murder. Ard-Roe denies it. His ex-wife Ann Ard-Roe is also "
        "in the dock. Ard-Roe was arrested in March."
    )
    assert found == {"Bo Ard-Roe": {"Ard-Roe"}, "Ann Ard-Roe": set()}
