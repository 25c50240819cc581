"""Whether a noun stands for somebody, and for how certain a one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.timeline.doers import Doers, is_certain
from explainer.sections.timeline.thread import Thread
from explainer.text.coreference.cast import Cast

LEAD = "Mayor Ada Poe met the guild. Acme closed the mill. "


@pytest.fixture
def doers(reading: Callable[..., Reading]) -> Callable[[str], tuple[Reading, Doers]]:
    """An invented text, and who is somebody in it."""

    def made(text: str) -> tuple[Reading, Doers]:
        read = reading(LEAD + text)
        cast = Cast.of(read, tuple(ACTORS.extract(read, Facts())))
        return read, Doers(read.pack, Thread.of(read, cast))

    return made


@pytest.mark.parametrize(
    ("text", "word", "known"),
    [
        ("The clerk left.", "clerk", True),
        ("She left.", "She", True),
        ("Hundreds of clerks left.", "Hundreds", True),
        ("The weather turned.", "weather", False),
        ("It went well.", "It", False),
    ],
    ids=["role", "she", "counted", "thing", "it"],
)
def test_people_and_roles_are_somebody(doers, text, word, known):
    read, who = doers(text)
    assert who.is_somebody(next(t for t in read.doc if t.text == word)) is known


@pytest.mark.parametrize(
    ("text", "verb", "named", "known"),
    [
        ("Ada Poe left Elm.", "left", True, True),
        ("The mayor left Elm.", "left", True, True),
        ("The clerk left Elm.", "left", False, True),
        ("A clerk left Elm.", "left", False, False),
    ],
    ids=["name", "of the story", "office", "anybody"],
)
def test_a_clause_is_about_somebody_known_by_name_or_office(doers, text, verb, named, known):
    read, who = doers(text)
    event = next(t for t in read.doc if t.text == verb)
    assert (who.is_named(event), who.is_known(event)) == (named, known)


def test_one_person_is_no_body(doers):
    read, who = doers("The council of Elm fired Ada Poe.")
    person, body = (next(t for t in read.spans[-1] if t.text == w) for w in ("Poe", "council"))
    assert (who.is_one(person), who.is_official(person)) == (True, False)
    assert (who.is_one(body), who.is_official(body)) == (False, True)


@pytest.mark.parametrize(
    ("text", "word", "certain"),
    [
        ("Boys in sheds are doing it.", "Boys", False),
        ("The boys are doing it.", "boys", True),
        ("Smaller firms are doing it.", "firms", False),
        ("Police are hunting a clerk.", "Police", True),
        ("Clerks in Elm are doing it.", "Clerks", True),
    ],
    ids=["all", "these", "smaller", "police", "there"],
)
def test_a_bare_plural_means_all_of_a_kind(reading, text, word, certain):
    read = reading(text)
    assert is_certain(next(t for t in read.doc if t.text == word), read.pack) is certain


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("The 41-year-old won the race last month.", ["ann-roe"]),
        ("A 41-year-old was charged last year over two boats.", []),
        ("The 41-year-old came third in the contest in Elm.", ["ann-roe"]),
        ("A 20-year-old from Oak has been arrested.", []),
        ("The 41-year-old was made head of the port in May, a post she left.", ["ann-roe"]),
        ("A 19-year-old and a 26-year-old were killed in Elm.", []),
    ],
)
def test_an_age_stands_for_somebody_who_acts(events_with_actors, text, whom):
    lead = "Ann Roe is a clerk in Halden. Ann Roe runs the port. "
    (event,) = events_with_actors(lead + text)
    assert [*event.meant] == whom


def test_nobody_knows_of_what_age_nobody_was_told(events_with_actors):
    lead = "The pier is long. The harbour is old. "
    assert not events_with_actors(lead + "The 41-year-old came third in the contest in Elm.")


def test_an_age_is_only_of_whom_the_sentence_before_is_about(events_with_actors):
    lead = "Ann Roe is a clerk in Halden. The guild was freed in exchange for Ben Poe, the sailor. "
    found = events_with_actors(lead + "The 41-year-old was made head of the port last month.")
    assert all("ben-poe" not in event.meant for event in found)
