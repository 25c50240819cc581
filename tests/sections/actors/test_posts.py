"""Posts: roles of players, of who is put up for an office, and with letters behind a name."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Salt and pepper expert Ada Poe spoke.", "Salt and pepper expert"),
        ("They met health and safety adviser Ada Poe.", "health and safety adviser"),
        ("They thanked (sporting director) Ada Poe.", "sporting director"),
        ("Erik Moss and Ada Poe, two other onetime bakers, left.", "onetime baker"),
        ("The film won a prize for its director, Sweden-born Ada Poe.", "director"),
        ("Replacement Ada Poe kicked a penalty.", "Replacement"),
        ("Goalkeeper Erik Moss and forward Ada Poe left.", "forward"),
        ("They lost Erik Moss, plus France captain Ada Poe.", "France captain"),
        ("Ada Poe -- the head of the port -- left.", "head of the port"),
        ("Flanker Jan Moss and prop Ada Poe have been ill.", "prop"),
        ("Dale were linked with a move for a gifted young forward Ada Poe.", "forward"),
        ("The win was over Norway's Ada Poe, the third seed, in Elm.", "third seed"),
        ("One of Bo Fox's deputy chiefs of staff, Ada Poe, was fired.", None),
        ("Ada Poe, a QC and port law professor, left.", "QC and port law professor"),
        ("Ada Poe, a partner with Zendaware, left.", "partner with Zendaware"),
        ("Second Lady Ada Poe came, too.", "Second Lady"),
    ],
    ids=[
        "two topics",
        "two topics in small letters",
        "brackets",
        "two other",
        "born in",
        "replacement",
        "taken for an adverb",
        "taken for a verb",
        "two hyphens",
        "taken for an infinitive",
        "young forward",
        "seed",
        "one of many",
        "letters and more",
        "partner with",
        "second lady",
    ],
)
def test_words_right_before_or_behind_a_name_are_read(people, text, role):
    role = role or text.partition(",")[0]
    assert role in people(text)["Ada Poe"][0]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ada Poe says she will not quit as port chief.", "port chief"),
        ("Ada Poe has rejected calls to resign as mayor.", "mayor"),
        ("Ada Poe should be replaced as port chief, sailors say.", "port chief"),
        ("Erik Moss wants Ada Poe to be sacked as port chief.", "port chief"),
        ("Ada Poe is set to stay on as port chief.", "port chief"),
        ("Ada Poe told Erik Moss he should not quit as port chief.", None),
        ("Ada Poe renewed calls for Erik Moss to resign as mayor.", None),
        ("Ada Poe could not have been sacked as port chief.", None),
        ("Ada Poe wants a seat as mayor.", None),
    ],
    ids=[
        *("says so", "calls", "should be", "to be", "stays"),
        *("another", "for another", "never was", "no verb"),
    ],
)
def test_who_may_leave_an_office_or_keeps_it_has_it(people, text, role):
    assert people(text)["Ada Poe"][0] == ((role,) if role else ())


def test_brackets_behind_another_name_tell_of_that_one(people):
    assert people("They met Erik Moss (captain) Ada Poe (coach).")["Ada Poe"][0] == ("coach",)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ada Poe was chosen to lead the Salt Council.", "chosen to lead the Salt Council"),
        ("Ada Poe, nominated to head the salt department, left.", None),
        ("Ada Poe, picked to be chief of the port, left.", "picked to be chief of the port"),
        ("Ada Poe, whom Erik Moss has picked to lead the Salt Council, left.", None),
        ("Ada Poe was nominated to serve as envoy.", "nominated to serve as envoy"),
        ("The mayor picked Ada Poe to be head of the port.", "head of the port"),
        ("The mayor has tapped Ada Poe to serve as head of the port.", "head of the port"),
    ],
)
def test_who_is_put_up_for_an_office(people, text, role):
    role = role or text[text.index("nominated" if "nominated" in text else "picked") : -7]
    assert people(text)["Ada Poe"][0] == (role,)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ada Poe will become head of the port.", "will become head of the port"),
        ("Ada Poe will serve as mayor of Oslo.", "will serve as mayor of Oslo"),
        ("Ada Poe, who will take over as mayor in May, left.", "will take over as mayor"),
    ],
)
def test_an_office_that_is_sure_to_come(people, text, role):
    assert people(text)["Ada Poe"] == ((role,), None)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe may become mayor of Oslo.",
        "If elected, Ada Poe will become mayor of Oslo.",
        "Ada Poe will not become mayor of Oslo.",
        "Ada Poe will become the first woman to win.",
        "“Ada Poe will become mayor of Oslo,” they said.",
    ],
    ids=["may", "if", "not", "a deed", "a quotation"],
)
def test_an_office_that_may_never_come_is_none(people, text):
    assert people(text)["Ada Poe"][0] == ()


def test_a_rank_among_those_somebody_met_is_no_role(people):
    assert people("They met Ada Poe – the third mayor they have met.")["Ada Poe"][0] == ()


def test_a_word_that_is_never_a_name_may_end_one(people):
    text = "The Church of Islam grew. They met Church of Islam founder Erik Moss."
    assert people(text)["Erik Moss"] == (("Church of Islam founder",), "Church of Islam")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe was chosen to lead the singing.",
        "Ada Poe was picked to wait.",
        "Ada Poe, whom nobody would have picked to lead the Salt Council, left.",
    ],
)
def test_a_task_is_no_office(people, text):
    assert people(text)["Ada Poe"][0] == ()


def test_who_is_put_up_for_a_post_is_not_of_the_body_yet(people):
    text = "Zenda Widgets grew. Ada Poe, picked to be Zenda Widgets chief executive, left."
    assert people(text)["Ada Poe"][1] is None


def test_a_role_ends_where_and_joins_another_person(people):
    text = "Ada Poe was nominated as salt secretary and the former judge Erik Moss as envoy."
    assert people(text)["Ada Poe"][0] == ("nominated as salt secretary",)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Ada Poe QC left.", ("QC",)),
        ("They met two judges, Ada Poe QC and Erik Moss KC.", ("judge", "QC")),
        ("Ada Poe, QC, said the town would pay.", ("QC",)),
        ("A judge has resigned. Ada Poe QC quit on Monday.", ("QC", "judge")),
    ],
)
def test_letters_behind_a_name_are_no_part_of_it(people, text, roles):
    assert people(text)["Ada Poe"][0] == roles


def test_a_lead_is_told_of_whom_the_next_sentence_tells_the_same(people):
    lead = "A former clerk who resigned over the ban has returned home."
    assert people(f"{lead} Ada Poe resigned in May.")["Ada Poe"][0] == ("former clerk",)
    assert people(f"{lead} Ada Poe slept in May.")["Ada Poe"][0] == ()


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("Norway pair Erik Moss and Ada Poe left. Norway won.", "Norway"),
        ("The Elm United trio of Ada Poe, Erik Moss and Dan Hill left. Elm United won.", None),
        ("Elm United striker Erik Moss and midfielder Ada Poe left. Elm United won.", None),
        ("Elm United striker Erik Moss, winger Dan Hill and midfielder Ada Poe left.", None),
        ("Ada Poe, whose Elm United side lost, left. Elm United met Dale.", None),
        ("Erik Moss (Wales) and Ada Poe (England) left. England won.", "England"),
        ("Ada Poe fired Elm United ahead after an hour. Elm United won.", None),
        ("Ada Poe restored Elm United's lead after an hour. Elm United won.", None),
    ],
    ids=["pair", "trio of", "and", "row", "whose", "brackets", "ahead", "lead"],
)
def test_whom_somebody_plays_for(people, text, team):
    assert people(text)["Ada Poe"][1] == (team or "Elm United")


@pytest.mark.parametrize(
    "text",
    [
        "Former Elm United striker Erik Moss and midfielder Ada Poe left. Elm United won.",
        "Elm United chairman Erik Moss and winger Ada Poe left. Elm United won.",
        "Ada Poe put Elm United ahead with an own goal. Elm United won.",
        "Ada Poe put Elm United ahead of Dale Rovers in a poll. Elm United won.",
        "Ada Poe, whose Elm United shirt tore, left. Elm United won.",
    ],
    ids=["former", "no player", "own goal", "ahead of", "whose shirt"],
)
def test_who_may_be_no_player_of_a_team_is_of_none(people, text):
    assert people(text)["Ada Poe"][1] is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They asked Chelsea boss Ada Poe.", (("Chelsea boss",), "Chelsea")),
        ("Larks boss Ada Poe spoke. The Larks lost.", (("Larks boss",), "Larks")),
        (
            "Ada Poe's future as Elm United chief is in doubt.",
            (("Elm United chief",), "Elm United"),
        ),
        ("Erik Moss is to succeed Ada Poe as head of the port.", (("head of the port",), None)),
        ("Erik Moss replaced Ada Poe as head of the port.", ((), None)),
    ],
    ids=["given name", "plural", "future as", "to succeed", "replaced"],
)
def test_a_post_tells_its_body(people, text, found):
    assert people(text)["Ada Poe"] == found


def test_a_title_in_capitals_gives_no_words_before_an_owner(reading):
    title = "Salt Mill Chief Hails Oslo’s Attorney General Nominee Ada Poe"
    found = ACTORS.extract(reading("Ada Poe spoke on Monday.", title=title), Facts())
    assert [a.roles for a in found if a.name == "Ada Poe"] == [("Attorney General Nominee",)]


def test_what_a_post_is_for_is_no_body(people):
    text = "Norland's National Coordinator for Coral Health, Ada Poe, left. Norland wept."
    assert people(text)["Ada Poe"][1] not in ("Coral Health", "National")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Dunmore City Manager Ada Poe left.", "Dunmore City Manager"),
        ("Interior Cabinet Secretary Ada Poe left.", "Interior Cabinet Secretary"),
    ],
)
def test_what_opens_a_post_is_no_body(actors, text, role):
    assert [(a.name, a.roles, a.affiliation) for a in actors(text) if a.kind != "place"] == [
        ("Ada Poe", (role,), None)
    ]


def test_trades_are_roles_behind_a_noun_too(people):
    told = people(
        "Ada Poe, a retired steelworker, met the harbour master, Ben Crow. Tour guide Ann Roe left."
    )
    assert [r for roles, _ in told.values() for r in roles] == [
        *("retired steelworker", "harbour master", "Tour guide"),
    ]
