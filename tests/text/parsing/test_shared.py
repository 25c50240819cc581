"""Shared: what stands behind the last of joined verbs, of which the first has a part."""

from __future__ import annotations

import pytest


@pytest.fixture
def shared(reading):
    """What the first of two joined verbs has behind the second, and the tag of that one."""

    def read(text):
        doc = reading(text).doc
        other = next(t for t in doc if t.dep_ == "conj" and t.tag_.startswith("VB"))
        behind = [t.text for t in other.head.rights if t.i > other.i and not t.is_punct]
        return behind, other.tag_

    return read


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("Three people were killed and 14 others injured in a mill on Monday.", ["in", "on"]),
        ("Six people died and 20 were injured when a train derailed on Sunday.", ["derailed"]),
        ("Two clerks were killed on Monday and three others wounded on Tuesday.", []),
        ("The plan was dropped and Ann Roe left the town in May.", []),
        ("Six people died but 20 were not injured when a train derailed on Sunday.", []),
        ("In May 2019 a blast killed six, and 20 people died in Elm in 2021.", []),
    ],
    ids=["passives", "results", "own-time", "other-deed", "denied", "two-times"],
)
def test_what_holds_for_both_hangs_on_the_first(shared, text, behind):
    assert shared(text)[0] == behind


def test_a_past_whose_auxiliary_stands_before_is_a_participle(shared):
    text = "Two soldiers were killed, and three others wounded, when a mine exploded on Saturday."
    assert shared(text)[1] == "VBN"


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Ann Roe fled to Elm but was arrested there in May and extradited in June.", "VBN"),
        ("Ann Roe was charged on Monday and released on bail.", "VBN"),
        ("Ann Roe was elected in May and resigned in July.", "VBD"),
        ("Two clerks were killed and seven others hurt when a mill fell on Monday.", "VBN"),
        ("Two clerks were killed and six hurt when a mill fell on Monday.", "VBN"),
        ("Two clerks were killed and high prices hurt trade.", "VBD"),
        ("Ann Roe was elected in May and released a song in July.", "VBD"),
    ],
)
def test_what_is_only_done_to_somebody_is_passive_behind_a_passive(nlp, text, tag):
    last = [t for t in nlp(text) if t.dep_ == "conj" and t.tag_.startswith("VB")][-1]
    assert last.tag_ == tag


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Poe said the board had been dissolved, its head sacked and the hall closed.", "VBN VBN"),
        ("Parliament was dissolved, the press banned and hundreds of clerks jailed.", "VBN VBN"),
        ("The hall was shut, its head sacked two clerks and Ann Roe resigned.", "VBD VBD"),
        ("Two men were wrongly jailed, a court found.", "VBN VBD"),
        ("Two men were arrested, the mayor found dead in Elm.", "VBN VBN"),
    ],
    ids=["said", "told", "did it", "a finding", "a state"],
)
def test_clauses_without_their_auxiliary_are_as_passive_as_the_first(reading, text, tags):
    verbs = [t for t in reading(text).doc if t.tag_ in {"VBD", "VBN"} and t.n_lefts]
    assert [t.tag_ for t in verbs][-2:] == tags.split()


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("It would have doubled the levy, reduced the fee to 5%, and switched to salt.", "VBN"),
        ("It would have doubled the levy, but the board reduced the fee to 5%.", "VBD"),
    ],
)
def test_a_row_of_what_would_have_been_is_no_past(reading, text, tag):
    assert next(t.tag_ for t in reading(text).doc if t.text == "reduced") == tag


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("In May the club were fined $3m and handed a ban on transfers.", "VBN"),
        ("The mayor was elected and handed the keys to Ben Crow.", "VBD"),
    ],
    ids=["given", "gave"],
)
def test_who_is_fined_and_handed_something_gives_nothing(reading, text, tag):
    assert next(t.tag_ for t in reading(text).doc if t.text == "handed") == tag
