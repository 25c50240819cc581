"""Constructions: how news says who somebody is and where they belong, in the places it says so."""

from __future__ import annotations

import pytest

PLACES = (
    "{}| left for Elm on Monday.",
    "“The plan will fail,” said {}.",
    "The council met with {}| on Friday.",
)
"""Where a name stands; the mark is a comma where what tells of it ends in one."""

INSTITUTE, POST = "Norland Institute", "Norland Post"
PANEL = "Senate Trade, Sport and Transport Committee"
BANK, COUNCIL = "Elm Savings Bank", "Halden Council"
HEAD, LAWYER = "head of the Norland Institute", "lawyer at the Norland Institute"
OVERSIGHT = "House Committee on Oversight, Labor and Reform"

BESIDE_A_NAME = [
    (
        "Ada Poe, president of the Norland Institute,",
        "president of the Norland Institute",
        INSTITUTE,
    ),
    (
        "Ada Poe, 43, a lawyer with the Norland Institute,",
        "lawyer with the Norland Institute",
        INSTITUTE,
    ),
    (f"Dr. Ada Poe, {HEAD},", HEAD, INSTITUTE),
    (f"Ada K. Poe, {HEAD},", HEAD, INSTITUTE),
    (f"Ada Poe, PhD, {HEAD},", HEAD, INSTITUTE),
    (f"Ada Poe, M.D., {HEAD},", HEAD, INSTITUTE),
    (f"Ada Poe — the {HEAD} —", HEAD, INSTITUTE),
    (f"Ada Poe ({HEAD})", HEAD, INSTITUTE),
    (
        "Ada Poe of the Norland Post, editor of the Sunday pages,",
        "editor of the Sunday pages",
        POST,
    ),
    ("Ada Poe at the Norland Post, a novelist,", "novelist", POST),
    ("Ada Poe with the Norland Post, a novelist,", "novelist", POST),
    ("Ada Poe, of the Norland Post, a novelist,", "novelist", POST),
    ("Ada Poe of the Norland Post, winner of the Salt Prize,", "winner of the Salt Prize", POST),
    (f"Ada Poe of Halden, a {LAWYER},", LAWYER, INSTITUTE),
    (f"Ada Poe, of Halden, a {LAWYER},", LAWYER, INSTITUTE),
    (f"Ada Poe, 43, of Halden, a {LAWYER},", LAWYER, INSTITUTE),
    (f"Ada Poe, a {LAWYER} who lives in Elm,", LAWYER, INSTITUTE),
    ("Ada Poe, who heads the Norland Institute,", "heads the Norland Institute", INSTITUTE),
    (f"Ada Poe, who serves as {HEAD},", HEAD, INSTITUTE),
    (f"Ada Poe, who has been {HEAD} since May,", HEAD, INSTITUTE),
    (
        "Sen. Ada Poe, R-Texas, the chair of the Halden Council,",
        "chair of the Halden Council",
        COUNCIL,
    ),
    (f"Ada Poe, chairwoman of the {PANEL},", f"chairwoman of the {PANEL}", PANEL),
    (f"Ada Poe, a member of the {OVERSIGHT},", f"member of the {OVERSIGHT}", OVERSIGHT),
    (f"Ada Poe, who chairs the {PANEL},", f"chairs the {PANEL}", PANEL),
    (f"{OVERSIGHT} chairwoman Ada Poe", f"{OVERSIGHT} chairwoman", OVERSIGHT),
    ("former Norland Institute president Ada Poe", "former Norland Institute president", None),
    (
        "the president of the Norland Institute, Ada Poe,",
        "president of the Norland Institute",
        INSTITUTE,
    ),
    ("Norland Institute president Ada Poe", "Norland Institute president", INSTITUTE),
    (
        "Norland Institute engineer Ada Poe and lawyer Ben Crow",
        "Norland Institute engineer",
        INSTITUTE,
    ),
    (f"Ada Poe, {HEAD}, and Ben Crow, a lawyer,", HEAD, INSTITUTE),
    (f"Ben Crow, a lawyer, and Ada Poe, {HEAD},", HEAD, INSTITUTE),
    (
        "Ben Crow and Ada Poe, researchers at the Norland Institute,",
        "researcher at the Norland Institute",
        INSTITUTE,
    ),
    (f"Ada Poe, now {HEAD},", HEAD, INSTITUTE),
    (f"Ada Poe, formerly {HEAD},", f"formerly {HEAD}", None),
    (f"Ada Poe, until recently {HEAD},", f"until recently {HEAD}", None),
    (f"Ada Poe, left, {HEAD},", HEAD, INSTITUTE),
    (f"Ada Poe, herself a former {LAWYER},", f"former {LAWYER}", None),
    (f"Ada Poe, a rower who is now {HEAD},", HEAD, INSTITUTE),
    (
        "Ada Poe, a lawyer who represents the Norland Institute,",
        "represents the Norland Institute",
        INSTITUTE,
    ),
    (
        "Ada Poe, professor emeritus of history at the Norland Institute,",
        "professor emeritus of history at the Norland Institute",
        INSTITUTE,
    ),
    (
        "Ada Poe, a 19-year-old sophomore at the Norland Institute,",
        "19-year-old sophomore at the Norland Institute",
        INSTITUTE,
    ),
    (
        "the founder and chief executive of the Norland Institute, Ada Poe,",
        "founder and chief executive of the Norland Institute",
        INSTITUTE,
    ),
    (
        "outgoing Norland Institute treasurer Ada Poe",
        "outgoing Norland Institute treasurer",
        INSTITUTE,
    ),
]
"""What stands around a name, the role of Ada Poe and whom she acts for."""

SENTENCES = [
    (f"Ada Poe has been {HEAD} since May.", HEAD, INSTITUTE),
    (f"Ada Poe remains {HEAD}.", HEAD, INSTITUTE),
    (
        "Ada Poe was promoted to director of the Norland Institute.",
        "director of the Norland Institute",
        INSTITUTE,
    ),
    (f"Ada Poe was ousted as {HEAD}.", f"was ousted as {HEAD}", None),
    ("The Norland Institute named Ada Poe president in May.", "president", INSTITUTE),
    (
        "The Norland Institute appointed Ada Poe executive director.",
        "executive director",
        INSTITUTE,
    ),
    ("The Norland Institute elected Ada Poe its president.", "president", INSTITUTE),
    ("The Norland Institute hired Ada Poe as a researcher.", "researcher", INSTITUTE),
    ("The Norland Institute, where Ada Poe is director, lost.", "director", INSTITUTE),
    ("The Norland Institute, whose director is Ada Poe, lost.", "director", INSTITUTE),
    ("The Norland Institute, whose director, Ada Poe, left in May, lost.", "director", INSTITUTE),
    ("The Norland Institute, which Ada Poe leads, lost the case.", None, INSTITUTE),
    ("The Norland Institute, where Ada Poe teaches history, lost.", None, INSTITUTE),
    ("The Norland Institute, chaired by Ada Poe, lost the case.", None, INSTITUTE),
    ("Ada Poe has led the Norland Institute since 2010.", None, INSTITUTE),
    (f"Ada Poe chairs the {OVERSIGHT}.", None, OVERSIGHT),
    (f"The report was written by Ada Poe of {BANK}, a lawyer, in May.", "lawyer", BANK),
    (f"Ada Poe is now {HEAD}.", HEAD, INSTITUTE),
    (f"Ada Poe is also the {HEAD}.", HEAD, INSTITUTE),
    (f"Ada Poe was once {HEAD}.", f"was once {HEAD}", None),
    (f"Ada Poe spent ten years as {HEAD}.", HEAD, None),
    ("Ada Poe heads the climate program at the Norland Institute.", None, INSTITUTE),
    ("Ada Poe, who works in sales at the Norland Institute, left.", None, INSTITUTE),
    ("Police identified the driver as Ada Poe, 43, of Elm.", "driver", None),
    (
        "Police identified the suspect as Ada Poe, 56, of Elm, Fla., just north of Hav.",
        "suspect",
        None,
    ),
    ("The victim was identified as Ada Poe.", "victim", None),
    ("A suspect, identified as Ada Poe, 43, was held.", "suspect", None),
    ("The gunman was identified by police as Ada Poe.", "gunman", None),
    (f"In her role as {HEAD}, Ada Poe wrote the plan.", HEAD, INSTITUTE),
    (
        "Ada Poe has been acting director of the Norland Institute.",
        "acting director of the Norland Institute",
        INSTITUTE,
    ),
    (
        "Halden Bank captain Ben Crow and Norland Post chief executive Ada Poe left.",
        "Norland Post chief executive",
        POST,
    ),
    (
        "Ada Poe is the head of the Elm Valley School District.",
        "head of the Elm Valley School District",
        "Elm Valley School District",
    ),
    ("“The plan will fail,” said Ada Poe with the Norland Institute.", None, INSTITUTE),
    ("Ada Poe (Norland Institute) won on Monday.", None, INSTITUTE),
]
"""A sentence, the role of Ada Poe and whom she acts for."""

NEITHER = [
    "Officials met Ada Poe of Norlac, maker of the Elm boats, on Monday.",
    "Norlac named Ada Poe in a suit on Monday.",
    "Norlac hired Ada Poe aide Ben Crow on Monday.",
    "Ada Poe may have been head of the Norland Institute.",
    "Ada Poe is not the head of the Norland Institute.",
    "Ada Poe told the Norland Institute that the plan would fail.",
    "Ada Poe is no longer the head of the Norland Institute.",
    "Users identified the gunman as Ada Poe.",
    "The gunman was wrongly identified as Ada Poe.",
    "Police have not identified the driver as Ada Poe.",
    "If the victim is identified as Ada Poe, they will sue.",
    "Officials thanked the mayor and a lawyer for the port, Ada Poe.",
]
"""Sentences that tell no role of Ada Poe."""


@pytest.fixture
def people(actors):
    """The people of a text by their names."""

    def find(text):
        return {a.name.split(",")[0]: a for a in actors(text) if a.kind == "person"}

    return find


def _put(phrase: str, place: str) -> str:
    """A sentence with a phrase in its place; a comma that closes it stays only inside."""
    closed = place.replace("{}|", "{}," if phrase.endswith(",") else "{}")
    text = closed.format(phrase.rstrip(","))
    return text[0].upper() + text[1:]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("phrase", "role", "body"), BESIDE_A_NAME)
def test_who_somebody_is_beside_a_name(people, phrase, role, body, place):
    found = people(_put(phrase, place))
    ada = found.get("Ada Poe") or found["Ada K. Poe"]
    assert role.lower() in {told.lower() for told in ada.roles}
    assert ada.affiliation == body


@pytest.mark.parametrize(("text", "role", "body"), SENTENCES)
def test_who_somebody_is_in_a_sentence(people, text, role, body):
    ada = people(text)["Ada Poe"]
    assert ada.roles == ((role,) if role else ())
    assert ada.affiliation == body


@pytest.mark.parametrize("text", NEITHER)
def test_no_role_of_hers(people, text):
    assert people(text)["Ada Poe"].roles == ()


def test_a_title_behind_a_body_is_no_part_of_its_post(people):
    ada = people("The chairman of the Senate Salt Committee Sen. Ada Poe left.")["Ada Poe"]
    assert ada.roles == ("chairman of the Senate Salt Committee", "Sen.")


def test_no_verb_is_part_of_a_role(people):
    assert people("Officials in Elm thanked treasurer Ada Poe.")["Ada Poe"].roles == ("treasurer",)


def test_a_verb_of_saying_behind_a_comma_is_no_part_of_a_role(people):
    found = people("The visit strengthens the treaty, noted journalist Ada Poe.")
    assert found["Ada Poe"].roles == ("journalist",)


def test_the_next_of_a_list_is_no_role_of_the_one_before(people):
    text = f"It has chair of the Halden Bank Ada Poe, {HEAD} Ben Crow and Joel Tarn."
    assert people(text)["Ada Poe"].roles == ("chair of the Halden Bank",)


def test_player_of_the_year_belongs_to_nobody(people):
    ada = people("The Norland Institute named Ada Poe player of the year.")["Ada Poe"]
    assert ada.affiliation is None


def test_a_home_is_no_person(people):
    text = (
        "Officials in Elm thanked Thomas Okafor of Halden, the director of the Norland Institute."
    )
    assert set(people(text)) == {"Thomas Okafor"}


def test_a_name_that_closes_the_text(people):
    assert people("“The plan will fail,” said the editor.\n— Ada Poe")["Ada Poe"].roles == ()


def test_what_goes_on_with_the_verb_is_no_part_of_a_role(people):
    text = "Ada Poe, who served as a clerk in Elm and in high posts at the port, left."
    assert people(text)["Ada Poe"].roles == ("served as a clerk in Elm",)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe (Norland) won on Monday.",
        "“The plan will fail,” said Ada Poe at the Norland Institute.",
        "The council met with Ada Poe with the Norland Institute in mind.",
    ],
)
def test_a_place_and_where_somebody_speaks_are_no_body_of_hers(people, text):
    assert people(text)["Ada Poe"].affiliation is None


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe, not the head of the Norland Institute, left.",
        "Ada Poe, never a lawyer, left.",
        "Ada Poe, no longer head of the Norland Institute, left.",
        "Ada Poe, who is not the head of the Norland Institute, left.",
        "Ada Poe, who is no longer head of the Norland Institute, left.",
    ],
)
def test_what_somebody_is_not_is_no_role(people, text):
    assert people(text)["Ada Poe"].roles == ()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ann Roe, who was made Harbour Minister, left.", "Harbour Minister"),
        ("Ann Roe was made captain of Elm Rovers in May.", "captain of Elm Rovers"),
        ("They beat the nominee for president, Ann Roe, by a mile.", "nominee for president"),
        ("They met the Elm candidate for vice-president, Ann Roe.", "Elm candidate for "),
        ("Ann Roe voted. “It is late,” the lifelong Democrat said.", "lifelong Democrat"),
        ("Ann Roe opened the port. As mayor of Elm, she faces a vote.", "mayor of Elm"),
        ("Ann Roe, an orphan from Elm, left.", "orphan"),
        ("Mother-of-two Ann Roe, 34, left.", "Mother-of-two"),
        ("Ann Roe, a mother-of-two from Elm, left.", "mother-of-two"),
        ("Ann Roe, a retired mum-of-three, left.", "retired mum-of-three"),
    ],
)
def test_a_role_is_told_by_its_grammar(people, text, role):
    (found,) = people(text)["Ann Roe"].roles
    assert found.startswith(role)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe was made redundant by Acme.",
        "Ann Roe was made a scapegoat by the port.",
        "Ann Roe opened the port. As a woman, she faces a vote.",
        "Ann Roe met Bea Poe. As mayor of Elm, she faces a vote.",
        "Ann Roe met Ben Fox. The Democrat said it was late.",
    ],
)
def test_what_tells_no_office_or_not_whose_is_no_role(people, text):
    assert people(text)["Ann Roe"].roles == ()


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Elm University's Dr Ann Roe read it.", "Elm University"),
        ("US National Security Adviser Ann Roe left.", "US"),
        ("Ben Fox of Norway won, ahead of Ann Roe, also of Norway.", "Norway"),
        ("Acme founder and CEO Ann Roe left.", "Acme"),
        ("Leader of Elm Council, Ann Roe, left.", "Elm Council"),
        ("Labour's inquiry was published. Its author, Ann Roe, left.", None),
    ],
)
def test_more_grammar_tells_the_body_of_somebody(people, text, body):
    assert people(text)["Ann Roe"].affiliation == body


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ann Roe, on behalf of Elm Council, said it was late.", "Elm Council"),
        ("Speaking on behalf of Elm Council, Ann Roe said it was late.", "Elm Council"),
        ("Ann Roe, who is standing for Labour in Elm North, left.", "Labour"),
        ("Researchers at Elm University, led by Ann Roe, found it.", "Elm University"),
        ("Elm University researchers led by Ann Roe found it.", "Elm University"),
        ("Ann Roe's team at Elm University found it.", "Elm University"),
        ("Fans of Elm Rovers led by Ann Roe left.", None),
        ("Elm University researchers once led by Ann Roe left.", None),
        ("Ann Roe accepted the prize on behalf of Elm Rovers.", None),
        ("Ann Roe, who does not speak for Labour, left.", None),
    ],
)
def test_somebody_acts_for_whom_they_speak_stand_and_lead_people(people, text, body):
    assert people(text)["Ann Roe"].affiliation == body


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Halden Police shut the road. It was wet. Det Insp Ann Roe said so.", "Halden Police"),
        ("Halden Police and Elm Police shut it. PC Ann Roe said so.", None),
        ("Halden Police shut the road. An inspector, Ann Roe, said so.", None),
        ("They met at the Elm Reform Temple, Rabbi Ann Roe said.", "Elm Reform Temple"),
        ("Elm High School has shut. Head teacher Ann Roe said so.", "Elm High School"),
        ("Elm Rovers have appointed Ann Roe as manager.", "Elm Rovers"),
        ("Halden Bank has hired Ann Roe as finance director.", "Halden Bank"),
        ("A rabbi, Ann Roe, said the Elm Temple was shut.", None),
        ("Senior Halden Bank executive Ann Roe left.", "Halden Bank"),
        ("Veteran Halden Town striker Ann Roe left.", "Halden Town"),
        ("Ann Roe won gold for Norway in May.", "Norway"),
        ("Ann Roe won Norway's first gold.", "Norway"),
        ("Ann Roe became the third skater to win gold for Kenya.", "Kenya"),
        ("Ann Roe could win gold for Kenya.", None),
        ("Ann Roe won a prize for Norway's roads.", None),
        ("Elm Rovers beat Halden Town, with Ann Roe scoring both goals.", "Elm Rovers"),
        ("Elm Rovers drew with Halden Town, with Ann Roe scoring both goals.", None),
    ],
)
def test_a_rank_a_house_and_a_medal_tell_whom_somebody_acts_for(people, text, body):
    assert people(text)["Ann Roe"].affiliation == body
