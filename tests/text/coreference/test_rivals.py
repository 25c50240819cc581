"""Rivals: a pronoun has no name where somebody else may be meant."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.meant import meant_by
from explainer.text.coreference.rivals import has_rival, is_above


@pytest.fixture
def last(reading):
    """Whom the last such pronoun of a text stands for: a name, or None."""

    def find(text, word):
        read = reading(text)
        cast = Cast.of(read, ACTORS.extract(read, Facts()))
        token = next(t for t in reversed(read.doc) if t.lower_ == word)
        return next((actor.name for actor in meant_by(token, read, cast)), None)

    return find


@pytest.mark.parametrize(
    "text",
    [
        "Tom Reed met Ben Crow in Elm on Monday. He signed the treaty on Tuesday.",
        "Tom Reed was killed in Halden by Ben Crow. He was arrested on Tuesday.",
        "A gunman opened fire in Elm. Sheriff Tom Reed said officers found three bodies.\n"
        "He was arrested after a chase.",
        "Ben Crow was charged on Monday. His lawyer, Tom Reed, said the case was weak.\n"
        "He pleaded not guilty on Tuesday.",
        "Striker Ben Crow scored on Saturday. Coach Tom Reed praised his work.\n"
        "He has signed a new deal.",
        "Judge Tom Reed sentenced Ben Crow to ten years. He had killed a nurse in Elm.",
        "Ben Crow was found dead on Monday. Tom Reed was charged with his murder. He was 43.\n"
        "He will appear in court on Friday.",
        "Ben Crow was stopped by Officer Tom Reed. He drew a gun and fired twice.",
        "Tom Reed was stabbed on Monday. Ben Crow was seen near the house. He died on Tuesday.",
        "“Tom Reed is a thief,” Ben Crow said on Monday. He was arrested in May.",
        "A driver was arrested in Elm. Tom Reed, who saw the crash, called the police. He fled.",
        "A man attacked Mayor Tom Reed in Elm on Monday. He was taken to hospital.",
        "Mayor Tom Reed sacked the port's chief on Monday. He had taken $5m from the port.",
        "Tom Reed replaced Ben Crow as head of the port. He had been fired after an inquiry.",
        "Ben Crow hit Tom Reed in the first half. He was sent off.",
        "Clerk Ben Crow, who unmasked the thief Tom Reed, died on Friday. He had stolen $3m.",
        "Actor Ben Crow, who played Tom Reed in a film, died on Friday. He killed two nurses.",
        "Tom Reed succeeded Ben Crow as premier. He raised taxes in 2019.",
        "Police said Ben Crow was with Tom Reed on Monday. He fired two shots at a car.",
        "Tom Reed attacked Ben Crow in Elm. Crow called the police. He was arrested.",
        "Tom Reed, the detective, found that Ben Crow had lied. He was jailed in May.",
        "Reed rowed with Ben Crow from 1949 to 1952. He won the cup in May.",
        "The vote made Ben Crow mayor. There was only one sailor on board, and he rowed badly.",
        "The race was held in May. Came first in the absence of Ben Crow. He sold the mill.",
        "Ben Crow judged the choirs. In the year before he sang, Tom Reed had been a miller.",
        "Judge Tom Reed rejected the appeal of Ben Crow. He plans to go to a higher court.",
        "Judge Tom Reed presided over the trial of Ben Crow. He had killed two nurses in Elm.",
        "Judge Tom Reed spoke at the trial of Ben Crow. He was jailed for ten years.",
        "Judge Tom Reed read Ben Crow's letter. He wants to leave the port.",
    ],
)
def test_of_two_who_may_be_meant_none_is(last, text):
    assert last(text, "he") is None


@pytest.mark.parametrize(
    "text",
    [
        "Tom Reed said that if Ben Crow wins the vote, he would leave the party.",
        "Tom Reed said Ben Crow had lied and he would sue the town.",
        "Tom Reed told Ben Crow that he would lose the post.",
    ],
    ids=["condition", "joined", "told"],
)
def test_who_says_it_is_not_meant_where_another_is_named_between(last, text):
    assert last(text, "he") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ben Crow left for Elm. He sold the mill.", "Ben Crow"),
        ("Tom Reed left Elm. Ben Crow came home in May and said he would stay.", "Ben Crow"),
        ("Ben Crow gave a speech. He called Tom Reed a thief.", "Ben Crow"),
        ("Ben Crow left the town that Tom Reed had built. He sold the mill.", "Ben Crow"),
        ("Ben Crow, who lives with Tom Reed, left the town. He sold the mill.", "Ben Crow"),
        ("Tom Reed spoke in Elm.\nBen Crow left the town. He sold the mill.", "Ben Crow"),
        ("Ada Poe met Ben Crow in Elm. He sold the mill.", "Ben Crow"),
        ("Ben Crow met Tom Reed. Crow left the town. He sold the mill.", "Ben Crow"),
        ("“We lost the mill,” Ben Crow said. He left the town.", "Ben Crow"),
        ("The choir lost to a team led by Ben Crow. He rowed badly.", "Ben Crow"),
        ("The mill sacked Tom Reed in May. Ben Crow's speech was late. He sold the mill.", None),
        (
            "Tom Reed left Elm.\nThe mill burned down. The town was quiet. "
            "Ben Crow's speech was about the mill that he sold.",
            "Ben Crow",
        ),
        ("When Ben Crow left the town, he sold the mill.", "Ben Crow"),
        (
            "Tom Reed left Elm.\nThe mill burned down. Clerks blamed Ben Crow. He was jailed.",
            "Ben Crow",
        ),
        ("Tom Reed left Elm.\nClerks blamed Ben Crow. He was jailed.", None),
    ],
    ids=[
        "alone",
        "says so",
        "named below",
        "aside",
        "beside",
        "paragraph",
        "gender",
        "goes on",
        "speaker",
        "no subject",
        "owner of two",
        "owner",
        "fronted",
        "another paragraph",
        "new paragraph",
    ],
)
def test_who_alone_may_be_meant_is(last, text, name):
    assert last(text, "he") == name


def test_the_object_of_a_shared_subject_is_another(last):
    text = "Ben Crow fought Quill and refused to row with him."
    assert last(text, "him") is None


def test_nobody_is_named_below_his_own_verb(last):
    text = "Guests cheered when Tom Reed came in. He called Reed a thief."
    assert last(text, "he") is None


def test_a_body_has_no_rivals(reading):
    read = reading("Halden Bank sued Elm Bank. It lost $5m.")
    cast = Cast.of(read, ACTORS.extract(read, Facts()))
    it = next(t for t in read.doc if t.text == "It")
    assert not has_rival(it, cast.actors[0], read, cast)


def test_a_subject_is_above_what_its_clause_holds(reading):
    doc = reading("Poe said she would praise her work.").doc
    name, she, her = (next(t for t in doc if t.text == w) for w in ("Poe", "she", "her"))
    assert is_above(name, she)
    assert not is_above(she, her)


def test_they_are_more_than_one_person(last):
    assert last("Tom Reed shot at a woman on Monday. They were both hurt.", "they") is None
    assert last("Tom Reed and Ann Roe fell on Monday. They were both hurt.", "they") == "Tom Reed"


def test_who_only_reports_is_not_who_is_accused(last):
    text = (
        "Tom Reed shot at two women in Elm. Attorney Ben Crow told of it.\n"
        "He stabbed one of them, Ben Crow said. After he paid a fine, he was accused of hiding it."
    )
    assert last(text, "he") != "Ben Crow"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ben Crow was jailed on Monday. Council leader Tom Reed said he had lied to him.", "he"),
        (
            "Ann Roe would not sing. “She is ill,” Tom Reed said. The judge, Ada Poe, said she "
            "had hit a guard.",
            "she",
        ),
        (
            "The boy was last seen with his uncle, Ben Crow. Sheriff Tom Reed said he was not a "
            "suspect. He was arrested in 2010.",
            "he",
        ),
    ],
)
def test_who_is_brought_in_to_say_it_may_tell_of_another(last, text, word):
    assert last(text, word) is None


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        (
            "Ben Crow was jailed on Monday. Council leader Tom Reed said he would leave.",
            "he",
            "Tom Reed",
        ),
        (
            "The hall burned down. Council leader Tom Reed said he had lost a book.",
            "he",
            "Tom Reed",
        ),
        (
            "Ben Crow was jailed on Monday. Council leader Tom Reed said he believed the jury.",
            "he",
            "Tom Reed",
        ),
        (
            "Ben Crow was jailed on Monday. Nurse Ada Poe said she had lost a book.",
            "she",
            "Ada Poe",
        ),
        ("Tom Reed met Ben Crow. Crow left. Reed said he had lost a book.", "he", "Tom Reed"),
    ],
    ids=["will", "thing", "thinks", "gender", "known"],
)
def test_who_says_it_still_tells_of_himself(last, text, word, name):
    assert last(text, word) == name


@pytest.mark.parametrize(("size", "name"), [(200, "Tom Reed"), (400, None)])
def test_a_sentence_too_long_to_look_through_names_nobody(last, size, name):
    text = f"Tom Reed said on Monday that boats, {'nets, ' * size}and oars were his."
    assert last(text, "his") == name


def test_who_pleads_is_not_who_spoke_of_another(reading):
    text = "Lawyer Ben Fox said Dan Poe was ill. He pleaded not guilty on Monday."
    read = reading(text)
    cast = Cast.of(read, ACTORS.extract(read, Facts()))
    he = next(t for t in read.doc if t.text == "He")
    assert cast.at(he) is None
