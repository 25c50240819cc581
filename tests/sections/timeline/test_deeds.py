"""Whether a verb tells a deed, rather than a state, words or a thought."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Facts, Reading
from explainer.sections.actors import ACTORS
from explainer.sections.timeline import TIMELINE, Event

Read = Callable[..., Reading]

LEAD = "The harbour is old. The pier is long. "


@pytest.fixture
def events(reading: Read) -> Callable[..., list[Event]]:
    """The events of an invented text, without the work of other sections."""
    return lambda text: list(TIMELINE.extract(reading(LEAD + text), Facts()))


@pytest.mark.parametrize(
    "text",
    [
        "The parcel was intercepted at a mill in Elm.",
        "The raids were organised by the police of Norland.",
        "Some rowers have called on Ada Poe to resign.",
        "Some Republicans have urged Ada Poe to resign.",
        "Many town boards in Norland have passed bans on salt.",
        "The guild had at first refused to bring charges against the ferryman.",
        "Halden's campaign disputed the report.",
        "The union took action against Harrow.",
        "Mara Quill sought the orders of a court.",
        "The rescue team reported its findings in a journal.",
        "Norland countered with an offer for the mill.",
        "Mara Quill spoke to Ada Poe by phone.",
        "The witnesses were questioned by the police.",
        "Officials said a suspect ran off towards the harbour.",
        "It was the first voyage when Ada Poe sailed around the island.",
        "The choir has written to six of the rowers saved from the flood.",
        "The mother of Ada Poe had spoken out against Harrow.",
        "Harrow showed off a boat that flies.",
        "Norland saw off Sudria in the final.",
        "One of the rowers pledged loyalty to the guild.",
        "Harrow said it will hire spare oars for the race.",
        "Norland is quietly hunting for dry timber.",
        "Mara Quill called the plan a folly.",
        "Ben Crow confessed to the theft.",
        "Ben Crow admitted to hiding the oars.",
        "The duke denied having met the miller.",
        "The ferry program has faced delays.",
        "Norland became eligible for the cup.",
        "Mara Quill turned the guild around.",
        "Workers were told that the mill would close.",
        "Mara Quill told the committee that the mill was unsafe.",
        "It was a clerk who called the police.",
        "Norland beat Sudria 2-0.",
        "Ben Crow scored 20 of his 31 points in the first half.",
        "Mara Quill will be opening a mill in Elm.",
        "The Post reports that Harrow is also working on a second ferry.",
        "The crash that killed 12 people is still a riddle.",
        "Norland has recalled its ambassador.",
        "The bomb went off, killing two clerks.",
        "The sale went through.",
        "A deal to sell the mill fell through.",
        "Norland held on to beat Sudria.",
        "It comes as Norland has denounced the ruling.",
        "Police are hunting two men.",
        "The cause of the fire is being investigated.",
        "The protest turned violent.",
        "Ben Crow underwent surgery on his knee.",
        "The firm has pulled the covers off the model 2020 Elm 500 Ferry.",
        "The harbour was quiet as Norland scrapped its fleet.",
        "It was noon as law enforcement entered the mill.",
        "Long-dated bond yields slipped.",
        "The Elm 500 index lost 0.12%.",
        "Norland has won just five of its races.",
        "Norland has won three in a row.",
    ],
)
def test_a_deed_is_told(events, text):
    assert len(events(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The fall in prices was triggered by news of the storm.",
        "The revelations were made.",
        "Mara Quill spoke to reporters.",
        "The hall showed a strange light.",
        "The mayor declined to comment.",
        "The singer declined to be drawn on the boat.",
        "Mara Quill argued with Norland that the mill was old.",
        "The road became slippery.",
        "Mara Quill faced a long wait.",
        "Mara Quill grew up in Elm.",
        "She was told that the mill would close.",
        "Mara Quill told friends that the mill was unsafe.",
        "It was Mara Quill who took over.",
        "It was a view that cost him the job.",
        "He was the clerk who called the police.",
        "Mara Quill will be looking for a mill.",
        "The Post reports that the firm is also working on a second ferry.",
        "The bridge that killed the view is still a riddle.",
        "Mara Quill recalled the flood.",
        "It all went well.",
        "It comes as fishermen gather for a session.",
        "Fishermen are hunting two whales.",
        "Boats are being investigated.",
        "The weather turned cold.",
        "The harbour was quiet as she scrapped her fleet.",
        "The harbour was quiet as Norland is scrapping its fleet.",
        "The harbour was quiet although Norland scrapped its fleet.",
        "They fell.",
        "Turnout reached 71 percent.",
        "Mara Quill got 49.84 percent.",
        "Salt has become a costly good in Elm.",
        "Mara Quill has focused on the harbour.",
        "Mara Quill is rich after years of rows over the mill.",
        "Mara Quill was happy when she sold the mill.",
        "Many clerks found that view odd.",
        "Some have urged the guild to vote.",
        "Many a clerk has promised to stay.",
        "Mara Quill is back in Elm, where Ben Crow was born.",
        "Had Harrow had its licence revoked in May, it would have closed.",
    ],
)
def test_what_is_no_deed_of_the_story_is_not(events, text):
    assert events(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ben Crow refused to row when asked about the boat on Monday.",
        "When told of the storm on Monday, Ben Crow refused to row.",
    ],
)
def test_who_is_asked_has_not_asked(events, text):
    assert not any("…" in event.text for event in events(text))


def test_who_holds_somebody_has_not_mailed_what_was_mailed(events):
    found = events(
        "Guards have held a miller for nine crates holding false coins mailed on Monday to choirs "
        "in Elm."
    )
    assert not any("Guards …" in event.text for event in found)


def test_what_is_blamed_on_a_thing_is_an_opinion(events):
    found = events("Mara Quill left the guild. She blamed a lack of rain.")
    assert [event.text for event in found] == ["Mara Quill left the guild"]


def test_a_passive_says_enough_of_somebody_known(reading):
    article = reading(LEAD + "Ada Poe fled to Halden. She was briefly detained.")
    found = Facts().having(ACTORS, tuple(ACTORS.extract(article, Facts())))
    texts = [e.text for e in TIMELINE.extract(article, found)]
    assert "She was briefly detained" in texts


def test_who_won_is_told_beside_what_somebody_did_meanwhile(events):
    found = events("Ben Crow scored as Norland beat Sudria. Ben Crow sat down as they led Sudria.")
    texts = [event.text for event in found]
    assert texts == ["Ben Crow scored as Norland beat Sudria", "Ben Crow sat down"]


def test_what_came_later_is_told_behind_though(events):
    found = events("Harrow sold the mill, though Ada Poe later returned the money.")
    assert "Ada Poe later returned the money" in [e.text for e in found]
    found = events("Harrow sold the mill, though Ada Poe returned the money.")
    (event,) = found
    assert event.text == "Harrow sold the mill, though Ada Poe returned the money"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The visit comes a week after Ada Poe said the mill would close.", True),
        ("The visit comes after Ada Poe said the mill would close.", False),
        ("The visit comes a week after Ada Poe said it.", False),
    ],
)
def test_what_was_said_is_told_where_it_is_told_how_long_ago(events, text, told):
    assert ("Ada Poe said the mill would close" in [e.text for e in events(text)]) is told


def test_many_did_what_the_headline_tells(reading):
    text = LEAD + "Clerks have found gold in Elm."
    found = [TIMELINE.extract(reading(text, title=t), Facts()) for t in ("Gold found", "Elm today")]
    assert [len(events) for events in map(list, found)] == [1, 0]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ada Poe cleaned the pier before Dan Reed mopped the hall.",
            ["Ada Poe", "before Dan Reed"],
        ),
        ("On Monday Ada Poe cleaned the pier. Dan Reed mopped the hall.", ["Ada Poe", "Dan Reed"]),
    ],
)
def test_what_another_moment_tells_in_full_is_told_once(events, text, told):
    found = [event.text for event in events(text)]
    assert sum("mopped" in words for words in found) == 1
    assert all(any(words in text for text in found) for words in told)


def test_who_has_not_been_seen_since_a_day_is_missing(events):
    (event,) = events("Ada Poe has not been seen since Monday.")
    assert (event.status, event.when and event.when.edtf) == ("ongoing", "2025-06-02/..")
    assert events("Ada Poe has not seen it since Monday.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Harrow had its licence revoked by the council.",
        "Harrow had two bids turned down by the council.",
        "Harrow had its licence revoked in May.",
        "Harrow had two boats seized in May.",
    ],
    ids=["owned", "particle", "dated", "told once"],
)
def test_what_somebody_has_done_to_them_is_told(events, text):
    assert [event.text for event in events(text)] == [text.removesuffix(".")]


def test_what_somebody_owns_is_no_deed(events):
    assert events("The library had a letter written in 1911 by Harrow.") == []
