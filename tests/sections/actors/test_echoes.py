"""Echoes: what the next sentence calls somebody who is told no role with the name."""

from __future__ import annotations

import pytest


@pytest.fixture
def who():
    return "Anna Berg"


@pytest.fixture
def roles(person):
    """The roles of Anna Berg in a text."""
    return lambda text: person(text).roles


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("It rained. Anna Berg has signed. The 24-year-old skipper left.", "24-year-old skipper"),
        ("It rained. Anna Berg won. The former judge was late.", "former judge"),
        ("It rained. Anna Berg fell when the former judge was at home.", "former judge"),
        (
            "Fares will rise, the port's director has said. Anna Berg said no.",
            "the port's director",
        ),
        (
            "The director of the Port of Zenda has resigned. Anna Berg, 61, will leave in May.",
            "director of the Port of Zenda",
        ),
        ("The manager of Oslo Rovers was sacked. Anna Berg, 41, lost.", "manager of Oslo Rovers"),
    ],
    ids=["subject again", "former", "same sentence", "lead first", "who resigned", "sacked"],
)
def test_the_next_sentence_tells_what_somebody_is(roles, text, role):
    assert roles(text) == (role,)


def test_who_resigns_in_the_lead_has_that_post_beside_a_trade(roles):
    text = (
        "The director of Oslo College has resigned. Professor Anna Berg, 61, will leave in May,"
        " it said. Clerks were sad. Ms Berg, a chemist, said nothing."
    )
    assert "director of Oslo College" in roles(text)


def test_who_goes_with_a_post_of_his_own_is_another(roles):
    text = "The director of Oslo College has resigned. Health minister Anna Berg, 61, will leave."
    assert "director of Oslo College" not in roles(text)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg sued. The lawyer was late.",
        "It rained. Anna Berg spoke. The Norwegian minister said no.",
        "It rained. Anna Berg met Paul Moss. The Oslo skipper was late.",
        "It rained. Anna Berg won. The next skipper will be late.",
        "It rained. Anna Berg won. “The Oslo skipper was late,” they said.",
        "It rained. Anna Berg won. The Oslo actor was late. Actor Paul Moss left.",
        "Mary Hill spoke of Anna Berg. The Oslo skipper was late.",
        "It rained. Anna Berg says she knows the former judge.",
        "It rained. Anna Berg reads The Oslo Star.",
        "Fares will rise, the director has said. But Anna Berg said no.",
        "It rained. Anna Berg was late. The Oslo director said Anna Berg had missed the vote.",
        "It rained. Anna Berg was late. The Oslo director said no. Lord Moss told them so.",
        "It rained. “No,” said Anna Berg. The coast guard said she had not called.",
    ],
    ids=[
        *("anybody's", "another's office", "two unknown", "one to come", "quoted", "somebody's"),
        *(
            "no subject",
            "a pronoun before",
            "a paper",
            "but",
            "told of her",
            "named next",
            "a service",
        ),
    ],
)
def test_words_that_may_mean_another_tell_nothing(roles, text):
    assert roles(text) == ()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Anna Berg has spoken. Berg said no. The home secretary said it was late. Berg left.",
            "home secretary",
        ),
        (
            "Anna Berg has spoken. Berg left. “It is late,” she said. The Tory leader left. "
            "Berg won.",
            "Tory leader",
        ),
        (
            "Anna Berg has spoken. Ms Berg left. Berg said no. The home secretary told Paul Moss.",
            "home secretary",
        ),
        (
            "Anna Berg has spoken. The home secretary said no. Elm MP Bo Fox agreed. Berg left. "
            "Berg won. Transport Secretary Paul Moss left.",
            "home secretary",
        ),
        (
            "Anna Berg has spoken. The home secretary said no. Berg left. Berg won. "
            "Shadow home secretary Paul Moss and former home secretary Bo Fox left.",
            "home secretary",
        ),
        (
            "Anna Berg has spoken. The attorney general said no. Berg left. Berg won. "
            "Solicitor General Paul Moss left.",
            "attorney general",
        ),
    ],
    ids=[
        *("next sentence", "over a quotation", "told another", "beside another secretary"),
        *("shadow", "attorney"),
    ],
)
def test_whom_an_article_is_about_stands_by_the_office_too(roles, text, role):
    assert roles(text) == (role,)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg has spoken. Ms Berg said no. The governor was late. Berg left.",
        "Anna Berg has spoken. Ms Berg said no. The home secretary was late.",
        "Bo Fox and Anna Berg met. Berg left. Berg won. The home secretary was late. Berg ran.",
        "It rained. Ms Anna Berg said no. Berg left. Berg won. The home secretary was late.",
        "Anna Berg has spoken. Berg met the home secretary. The home secretary agreed. Berg left.",
        "Anna Berg has spoken. Berg left. Berg met Paul Moss. The home secretary was late.",
        "Anna Berg has spoken. Ms Berg left. Berg said no. The next home secretary was late.",
        "Anna Berg has spoken. Berg left. Berg said no. The home secretary agreed. "
        "Home Secretary Paul Moss left.",
        "Anna Berg has spoken. Berg left. Berg said no. The Iowa governor left. Gov. Bo Moss won.",
    ],
    ids=[
        *(
            "office alone",
            "named too seldom",
            "two in the lead",
            "no lead",
            "both in one",
            "two unknown",
        ),
        *("one to come", "held by another", "held in short"),
    ],
)
def test_an_office_that_may_be_anothers_is_no_role(roles, text):
    assert roles(text) == ()


@pytest.mark.parametrize(
    ("title", "lead", "told"),
    [
        ("Berg denies salt claim", "The attorney general has denied it.", ("attorney general",)),
        ("Berg rebuts claims", "It is true, the home secretary has said.", ("home secretary",)),
        ("Berg meets Moss", "The attorney general has denied it. Paul Moss ran.", ()),
        ("Berg denies it", "The attorney general has denied it, as Paul Moss said.", ()),
        ("Berg fined", "The judge has fined her.", ()),
        ("Salt claim denied", "The attorney general has denied it.", ()),
        ("Berg quits", "The home secretary was told so. Home Secretary Bo Fox fell.", ()),
    ],
    ids=["denies", "said", "two", "named in the lead", "anybody's", "nobody", "another's"],
)
def test_an_office_in_the_lead_is_that_of_whom_the_headline_names(actors, title, lead, told):
    text = f"{lead} It rained all day. Later, Anna Berg told the port that it was her own view."
    assert {a.name: a.roles for a in actors(text, title=title)}["Anna Berg"] == told


def test_who_speaks_behind_a_quotation_is_not_who_is_named_in_it(roles):
    text = "It rained. “I am the one to beat Anna Berg,” the former judge said."
    assert roles(text) == ()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("It rained. Anna Berg fell twice. “It hurts,” said the Elmwood goalkeeper.", "goalkeeper"),
        ("It rained. Anna Berg fell. It was late, and the Tory leader was ill.", "Tory leader"),
        ("It rained. Anna Berg fell twice. Mud awaited the Elmwood goalkeeper.", "goalkeeper"),
    ],
    ids=["speaker", "office of a party", "object"],
)
def test_whom_a_description_stands_for_has_it_as_a_role(roles, text, role):
    assert [told.endswith(role) for told in roles(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "It rained. Anna Berg left. With her husband away, the former judge was alone.",
        "It rained. Anna Berg met Paul Moss and Bo Fox. “It hurts,” said the next goalkeeper.",
        "It is an old film, starring Anna Berg as the harassed port director.",
        "It rained. Anna Berg sang. Fans saw a last song as the harassed port director.",
    ],
    ids=["a relative", "one to come", "a part", "a part elsewhere"],
)
def test_a_description_that_may_be_of_another_is_no_role(roles, text):
    assert roles(text) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Anna Berg won. She is currently a partner at the Harbour Bank.",
            ("partner at the Harbour Bank",),
        ),
        ("Anna Berg won. She was a partner at the Harbour Bank.", ()),
        ("Anna Berg won. She is not a partner at the Harbour Bank.", ()),
        ("Anna Berg won. “She is a partner at the Harbour Bank,” said Paul Moss.", ()),
        ("Anna Berg met Eva Roe. She is a partner at the Harbour Bank.", ()),
        ("Anna Berg won. She is the best.", ()),
    ],
    ids=["is", "was", "denied", "quoted", "either", "no role"],
)
def test_what_she_is_said_to_be_is_a_role(roles, text, told):
    assert roles(f"It rained. {text}") == told


@pytest.mark.parametrize(
    "text",
    [
        "It rained. Anna Berg sat behind the former judge.",
        "It rained. Anna Berg felt that the former judge sang too well.",
        "It rained. Ms Anna Berg thought the shy former baker - with a fear of salt - sang well.",
        "It rained. Fans told Anna Berg of the former judge.",
        "It rained. Anna Berg rowed past him and the former judge was late.",
    ],
    ids=["beside", "told of", "without that", "object", "and"],
)
def test_who_has_a_part_in_a_clause_goes_by_no_other_words_in_it(roles, text):
    assert roles(text) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A former school bursar has been found guilty of theft. "
            "Anna Berg, 52, was convicted on Tuesday.",
            ("former school bursar",),
        ),
        (
            "A bus driver has been jailed for killing a cyclist. "
            "Anna Berg, 51, was sentenced on Friday.",
            ("bus driver",),
        ),
        (
            "A teacher has been charged with killing a woman. Anna Berg, 34, was found dead.",
            (),
        ),
    ],
    ids=["convicted", "sentenced", "victim"],
)
def test_whom_a_court_tries_in_both_sentences_is_one(roles, text, told):
    assert roles(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "In a talk in May with Ada Poe, the former judge told of the fire.",
        "After beating Ada Poe, the former judge was happy.",
    ],
    ids=["with a preposition", "without a subject"],
)
def test_whom_a_subject_deals_with_goes_not_by_its_words(people, text):
    assert people(text)["Ada Poe"][0] == ()


def test_an_apposition_taken_for_a_subject_is_a_role(people):
    text = "The only hopeful less liked: Ada Poe, the loud developer turned radio star."
    assert people(text)["Ada Poe"][0] == ("loud developer",)


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Rep. Anna Berg spoke. “We lost,” the Ohio Republican said.", "Ohio Republican"),
        ("Sen. Anna Berg spoke. The New York Democrat lost.", "New York Democrat"),
    ],
)
def test_a_party_is_told_of_who_has_an_office_too(person, text, party):
    found = person(text)
    assert (found.roles[1:], found.affiliation[:3]) == ((party,), party.split()[-1][:3])


@pytest.mark.parametrize(
    "text",
    [
        "Rep. Anna Berg (D-Ohio) spoke. “We lost,” the Ohio Democrat said.",
        "Rep. Anna Berg met Sen. Bo Fox. “We lost,” the Ohio Democrat said.",
        "Rep. Anna Berg spoke. Bo Fox, an Ohio Democrat, wept. “We lost,” the Democrat said.",
    ],
    ids=["told", "two", "another"],
)
def test_a_party_is_told_once_and_of_one_alone(roles, text):
    assert roles(text) == ("Rep.",)
