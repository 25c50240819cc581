"""Rows: several roles of one person, lists of people with a role each, and where a role ends."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Ada Poe, a singer, actor and director, left Halden.",
            ("singer", "actor and director"),
        ),
        (
            "Ada Poe was a Norlandic actress, singer, and poet.",
            ("Norlandic actress", "singer", "poet"),
        ),
        (
            "Ada Poe, director of the salt study, and chairwoman of the Elm Trust, left.",
            ("director of the salt study", "chairwoman of the Elm Trust"),
        ),
        ("Ada Poe, a singer, and the director, Ben Crow, left.", ("singer",)),
        ("Ada Poe, the mayor, and police chief Ben Crow left.", ("mayor",)),
        ("He met Ada Poe, a judge, the mayor and a teacher.", ("judge",)),
        ("He met Ada Poe, a judge, mayor Cy Hill and the poet Ben Crow.", ("judge",)),
        ("Ada Poe, a judge, mayor and Ben Crow met.", ("judge",)),
    ],
    ids=["behind", "is", "and with a comma", "the next", "front", "articles", "list", "a name"],
)
def test_the_roles_of_a_row_are_one_persons(people, text, roles):
    assert people(text)["Ada Poe"][0] == roles


def test_in_a_list_that_opens_with_a_role_each_stands_before_its_name(people):
    found = people(
        "The prime minister, Ada Poe, the finance minister, Ben Crow, and the governor of Elm, "
        "Bill Hill, met on Monday."
    )
    assert {name: roles for name, (roles, _) in found.items()} == {
        "Ada Poe": ("prime minister",),
        "Ben Crow": ("finance minister",),
        "Bill Hill": ("governor of Elm",),
    }


def test_in_a_list_that_opens_with_a_name_each_role_stands_behind(people):
    found = people("He met Ada Poe, the mayor, Ben Crow, the governor, and Bill Hill, the clerk.")
    assert {name: roles for name, (roles, _) in found.items()} == {
        "Ada Poe": ("mayor",),
        "Ben Crow": ("governor",),
        "Bill Hill": ("clerk",),
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They thanked Ada Poe, an usher at the club and fire officials.", 0),
        ("They thanked Ada Poe, an adviser to the club and ministers.", 0),
        ("Ada Poe, an adviser to the club and ministers, left.", 1),
        ("They thanked Ada Poe, an adviser to bishops and ministers.", 1),
        ("They thanked Ada Poe, an expert on salt and fish.", 1),
    ],
    ids=["list", "may be a list", "closed by a comma", "two sorts of people", "no people"],
)
def test_who_is_listed_behind_a_name_is_none_of_its_roles(people, text, told):
    assert len(people(text)["Ada Poe"][0]) == told


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The leader of the salt alliance – Ada Poe – left.", "leader of the salt alliance"),
        ("The leader of the salt alliance -- Ada Poe -- left.", "leader of the salt alliance"),
        ("Neither the judge nor the mayor, Ada Poe, urged them to vote.", "mayor"),
        ("Ada Poe, who became a mayor and led the town, left.", "mayor"),
        ("They picked Ada Poe, a judge, as governor of Norland.", "governor of Norland"),
        (
            "Norland's interior and overseas minister Ada Poe left.",
            "interior and overseas minister",
        ),
        ("“It was late,” said committee Chairwoman Ada Poe.", "committee Chairwoman"),
        ("Poe said bureau Deputy Director Ada Poe left.", "bureau Deputy Director"),
        ("Ada Poe, head of the “Salt Elm” trust in Halden, left.", "“Salt Elm” trust in Halden"),
        ("Ada Poe, author of “Empire of Salt”, left.", "author"),
        ("In a talk, Norland's Prime Minister, Ada Poe said, “It is late.”", "Prime Minister"),
        ("He replaced a judge with the head of the budget, Ada Poe.", "head of the budget"),
    ],
    ids=[
        *("dashes", "typed dashes", "the nearest", "joined verb", "apposition", "fields"),
        *("body", "rank", "quoted name", "quoted work", "says with a comma", "of the verb"),
    ],
)
def test_an_office_beside_other_words(people, text, role):
    assert any(told.endswith(role) for told in people(text)["Ada Poe"][0])


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        (
            "Ada Poe, head of the Elm, Ohio-based Salt Trust, left.",
            "head of the Elm, Ohio-based Salt Trust",
            "Salt Trust",
        ),
        (
            "Ada Poe became a member of the Salt Institute and left.",
            "member of the Salt Institute",
            "Salt Institute",
        ),
        (
            "Norland's ambassador in Washington Ada Poe left.",
            "Norland's ambassador in Washington",
            "Norland",
        ),
        (
            "Ada Poe was ousted as head of the Salt Trust by Ben Crow, a judge.",
            "was ousted as head of the Salt Trust",
            None,
        ),
        (
            "Ada Poe was appointed director of the Salt Trust by the king.",
            "director of the Salt Trust",
            "Salt Trust",
        ),
    ],
    ids=["seat", "member", "in a place", "by whom", "by whom, farther"],
)
def test_a_role_with_its_body(people, text, role, body):
    assert people(text)["Ada Poe"] == ((role,), body)


def test_what_an_office_is_for_is_no_body(people):
    found = people("He asked Director of National Intelligence Ben Crow to go.")
    assert found["Ben Crow"] == (("Director of National Intelligence",), None)


@pytest.mark.parametrize(
    "text",
    [
        "The judge, Ada Poe said, was late.",
        "Ada Poe became the first woman to win.",
        "Ada Poe became a critic of the Salt Institute.",
    ],
)
def test_too_little_is_no_office(people, text):
    assert people(text)["Ada Poe"][0] == ()


@pytest.mark.parametrize(
    "text",
    [
        "Director of National Research Ada Poe resigned.",
        "It was told by Director of Central Research Ada Poe, a judge.",
    ],
)
def test_who_stands_behind_what_an_office_is_of(people, text):
    assert people(text)["Ada Poe"][0][0].startswith("Director of")


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        ("Ada Poe, the left-arm fast bowler, won.", "left-arm fast bowler", None),
        ("Norway swing bowler Ada Poe won.", "Norway swing bowler", "Norway"),
        ("Ada Poe, lead author of the study, spoke.", "lead author of the study", None),
        ("400m runners Ada Poe and Ben Crow won.", "400m runner", None),
        ("Ada Poe was nominated as mayor of Elm.", "nominated as mayor of Elm", None),
        ("It went to the book prize winner, Norwegian Ada Poe.", "book prize winner", None),
        ("X9 frontman Ada Poe won.", "X9 frontman", "X9"),
        (
            "The Salt Board met. It heard Salt Board Acquisition Director Ada Poe.",
            "Salt Board Acquisition Director",
            "Salt Board",
        ),
    ],
    ids=["hyphen", "bowler", "lead", "plural", "nominated", "native", "digit", "desk"],
)
def test_more_words_before_and_behind_a_name_are_its_role(people, text, role, body):
    assert people(text)["Ada Poe"] == ((role,), body)


def test_whose_director_somebody_is_is_no_role_of_that_person(people):
    found = people("Ada Poe left. The rapid-response Poe campaign director stayed.")
    assert found["Ada Poe"][0] == ()


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        ("World number two Ada Poe won.", "World number two", None),
        (
            "US ambassador to Norway Ada Poe left.",
            "US ambassador to Norway",
            "US",
        ),
        (
            "UN High Commissioner for Refugees Ada Poe left.",
            "UN High Commissioner for Refugees",
            "UN",
        ),
        ("Channel 4 chief executive Ada Poe left.", "Channel 4 chief executive", "Channel 4"),
        ("It fell to [former mayor] Ada Poe.", "former mayor", None),
        ("Norway's ousted president, Ada Poe, left.", "Norway's ousted president", "Norway"),
        ("“No,” said Ada Poe senior analyst at Acme.", "senior analyst at Acme", "Acme"),
        ("On May 4 chief executive Ada Poe left.", "chief executive", None),
        ("Film director Ada Poe left.", "Film director", None),
        ("Al Salta leader Ada Poe left.", "Al Salta leader", None),
    ],
    ids=[
        *("number", "ambassador to", "for those", "channel", "brackets", "participle"),
        *("no comma", "day", "field", "short land"),
    ],
)
def test_a_whole_role_before_or_behind_a_name(people, text, role, body):
    assert people(text)["Ada Poe"] == ((role,), body)


def test_a_rank_of_two_words_stands_by_itself(people):
    found = people("Pentagon spokesman Lt. Col. Ada Poe left.")
    assert found["Ada Poe"] == (("Pentagon spokesman", "Lt. Col."), "Pentagon")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Researchers led by Ada Poe at the Elm Institute found it.", "Elm Institute"),
        ("Ada Poe and her team at the Elm Institute found it.", "Elm Institute"),
        ("Dr Ada Poe, of the Elm Institute in Norway, found it.", "Elm Institute"),
        ("Maj. Ada Poe, with the Salt Brigade, found it.", "Salt Brigade"),
        ("Analysts Ada Poe and Ben Crow of the Elm Institute found it.", "Elm Institute"),
        ("The race was won by Ada Poe (Norway). Norway won.", "Norway"),
        ("The Salt Board fell. The watchdog's chairman, Ada Poe, left.", "Salt Board"),
        ("The Salt Board will sue the Elm Institute, spokesman Ada Poe said.", "Salt Board"),
        ("Jane Fox left with her lawyer Ben Crow and spokesman Ada Poe.", "Jane Fox"),
        ("Ada Poe joined the Salt Board as a clerk.", "Salt Board"),
        (
            "But Zendans's Ada Poe, singers Jane and Ben Crow have the opening lines of the song.",
            "Zendans",
        ),
        ("Ada Poe joined the Salt Board in a protest.", None),
        ("Ada Poe and the king at the Elm Institute found it.", None),
        ("The Elm Institute sued the Salt Board. Spokesman Ada Poe left.", None),
        ("Jane Fox left with a lawyer, Ben Crow, and spokesman Ada Poe.", None),
    ],
    ids=[
        *("led by", "team", "in a land", "with", "of both", "brackets", "watchdog", "subject"),
        *("her", "joined", "band", "joined in", "no colleague", "one of two", "whose"),
    ],
)
def test_looser_ties_to_a_body_or_a_person(people, text, body):
    assert people(text)["Ada Poe"][1] == body


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        ("They heard songs by Ada Poe, Queen, Ben Crow and others.", "", None),
        ("Recall Sen. Ada Poe (Ohio) in May.", "Sen.", "Ohio"),
        (
            "OSLO, May 3 (UPI) — Add former Norwegian President Ada Poe to those who doubt it.",
            "former Norwegian President",
            "Norway",
        ),
        (
            "The firm and Norway's secretary of state for fish, Ada Poe, left.",
            "Norway's secretary of state for fish",
            "Norway",
        ),
        ("Lib Dem Treasury spokesman Ada Poe left.", "Lib Dem Treasury spokesman", "Lib Dems"),
        (
            "The Scottish Green Party's youth leader Ada Poe spoke in Scotland.",
            "Scottish Green Party's youth leader",
            "Scottish Green Party",
        ),
        ("Ada Poe, an economist with MM Halden, left.", "economist with MM Halden", "MM Halden"),
        (
            "He said that he had met Homeland Security Secretary Ada Poe and that it was late.",
            "Homeland Security Secretary",
            None,
        ),
        ("They saw a film starring actor Ada Poe.", "actor", None),
        ("They met the town planning officer Ada Poe.", "town planning officer", None),
        (
            "Zuni Indian Nation leader Ada Poe has backed the bill. India fell.",
            "Zuni Indian Nation leader",
            "Zuni Indian Nation",
        ),
    ],
    ids=[
        *(
            "band in a list",
            "bidding",
            "bidding behind a dateline",
            "another and",
            "field of a party",
        ),
        *("adjective of a party", "letters of a bank", "field of government"),
        *("a clause", "a noun of two words", "a people"),
    ],
)
def test_what_is_no_part_of_a_role_and_whose_it_is(people, text, role, body):
    assert people(text)["Ada Poe"] == ((role,) if role else (), body)


def test_whose_role_stands_next_to_a_role_of_a_list_is_told_alone(people):
    found = people(
        "They met: deputy envoy for roads Ben Crow, envoy for fish issues Ada Poe; and others."
    )
    assert all("Ada" not in role for role in found["Ben Crow"][0])


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The departure of Ada Poe as clerk of the port is sure.", ("clerk of the port",)),
        (
            "They met after Ada Poe's sudden resignation as clerk of the port.",
            ("clerk of the port",),
        ),
        ("The appointment of Ada Poe as clerk of the port is near.", ()),
        ("The departure of Ada Poe as rain fell was late.", ()),
    ],
    ids=["of", "possessive", "to come", "a clause"],
)
def test_who_leaves_a_post_had_it(people, text, roles):
    assert people(text)["Ada Poe"] == (roles, None)


@pytest.mark.parametrize(
    ("between", "body"),
    [
        ("", "Salt Council"),
        ("The council's vote is near.", "Salt Council"),
        ("A council sued.", None),
        ("The town council sued.", "town council"),
        ("A rival council's vote is near.", None),
    ],
    ids=["none", "the same", "some", "of a town", "another"],
)
def test_an_office_is_not_of_a_body_before_one_of_its_kind_without_a_name(people, between, body):
    found = people(f"The Salt Council met. {between} The council's chairman, Ada Poe, left.")
    assert found["Ada Poe"][1] == body


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ada Poe and Bo Fox, chiefs of Zenda Group and Elm Motors, met.", "chief"),
        ("Ada Poe and Bo Fox, senators from Maine and Ohio, met.", "senator"),
    ],
)
def test_of_as_many_bodies_as_names_each_has_one(people, text, role):
    assert people(text)["Ada Poe"] == people(text)["Bo Fox"] == ((role,), None)


def test_what_both_have_is_of_both(people):
    found = people("Ada Poe and Bo Fox, owners of Zenda Group, met.")
    assert found["Bo Fox"] == (("owner of Zenda Group",), "Zenda Group")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Republican candidates, including Ada Poe and Bo Fox, left.", "Republican candidate"),
        ("The two Republican candidates, Bo Fox and Ada Poe, met.", "Republican candidate"),
        ("Other candidates, including Ada Poe and Bo Fox, left.", None),
    ],
    ids=["such", "two", "no party"],
)
def test_candidates_of_a_party_are_told_in_a_list(people, text, told):
    expected = ((told,), "Republicans") if told else ((), None)
    assert people(text)["Ada Poe"] == expected


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Republican candidates, including Gov. Bo Fox and Sen. Ada Poe, left.", "Republicans"),
        ("Republican donors, including Gov. Bo Fox and Sen. Ada Poe, left.", None),
        ("Candidates, including Gov. Bo Fox and Sen. Ada Poe, left.", None),
    ],
    ids=["candidates", "donors", "of none"],
)
def test_who_has_a_title_in_a_list_of_candidates_is_of_their_party(people, text, party):
    assert people(text)["Ada Poe"] == (("Sen.",), party)


def test_who_stands_second_in_a_row_has_the_body_of_the_first(people):
    told = people(
        "Salt Bank deputy finance director Ada Poe and spokesman Ben Crow left."
        " Norfolk News anchor Cy Hill and actor Dan Moss won."
        " Former Dale Foundation head Eve Lund and trustee Fay Nash sang."
    )
    assert told["Ben Crow"][1] == "Salt Bank"
    assert (told["Dan Moss"][1], told["Fay Nash"][1]) == (None, None)
