"""Products: what stands beside the name of a thing that is made."""

from __future__ import annotations

import pytest

from explainer.text.names import names_of
from explainer.text.names.draft import Draft
from explainer.text.names.products import is_feature, is_product
from explainer.text.tokens import Tokens


@pytest.fixture
def product(reading):
    """Whether "Zenda" is told as a thing that is made."""

    def find(text, label="organization"):
        made = reading(text)
        tokens = Tokens.of(made.doc, made.pack.labels)
        at = tokens.low.index("zenda")
        draft = Draft(start=at, end=at + 1, label=label, opens=made.doc[at].is_sent_start)
        return is_product(made, tokens, draft, made.pack.names)

    return find


@pytest.mark.parametrize(
    "text",
    [
        "They showed the new 16-inch Zenda in May.",
        "They showed the all-new Zenda in May.",
        "He drives a Zenda to work.",
        "The Zenda costs 300 pounds.",
        "The Zenda will go on sale in May.",
        "The Zenda is powered by a small engine.",
        "The 737 Zenda was grounded in May.",
        "The Zenda 4 was a success.",
        "They use Zenda 4 for calls.",
        "Some still have version 6 of Zenda.",
        "A new version of Zenda is due in May.",
    ],
    ids=[
        *("size", "make", "a", "cost", "sale", "powered", "number before", "number behind"),
        *("used", "numbered version", "new version"),
    ],
)
def test_a_thing_that_is_made(product, text):
    assert product(text)


def test_a_number_behind_makes_nobody_of_what_the_model_takes_for_a_person(product):
    assert product("But Zenda 2 breaks that rule.", "person")
    assert not product("But Zenda, 2, breaks that rule.", "person")


@pytest.mark.parametrize(
    "text",
    [
        "The display remains 14-inch. Zenda makes it.",
        "He met a Zenda spokesman in May.",
        "They said Zenda sued them in May.",
        "The Zenda was founded by Ann Roe.",
        "The 120 Zenda workers left in May.",
        "They gave Zenda 4 days to leave.",
        "They beat Zenda 4-1 there.",
        "They use Zenda 4 days a week.",
        "A version of Zenda's plan is due in May.",
    ],
    ids=[
        *("sentence before", "a spokesman", "sued", "founded", "number of workers"),
        *("number of days", "score", "days of use", "version of a plan"),
    ],
)
def test_who_makes_it_is_none(product, text):
    assert not product(text)


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("The phone is new and it has Zenda Motion Boost.", True),
        ("The phone, which offers Zenda Motion Boost, is new.", True),
        ("She has Zenda Motion Boost.", False),
        ("It met Zenda Motion Boost.", False),
    ],
    ids=["it has", "which offers", "she has", "it met"],
)
def test_what_a_thing_has_is_a_feature(reading, text, feature):
    made = reading(text)
    root = next(token for token in made.doc if token.text == "Boost")
    assert is_feature(root, made.pack.names) == feature


def test_a_nation_is_no_product(reading):
    made = reading("They freed a Norwegian in May.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    draft = Draft(start=3, end=4, label="")
    assert not is_product(made, tokens, draft, made.pack.names)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Zenda Core is a fast chip. The Zenda Core saves power.", []),
        ("Zenda Core is a chip maker. Zenda Core said so.", ["Zenda Core", "Zenda Core"]),
        ("Elmo will roll out Zenda Stars in May.", []),
        ("Elmo will roll out Zenda Motors in May.", ["Zenda Motors"]),
        ("A fall in Bitcoin Gold hurt. Bitcoin Gold fell.", []),
        ("VEO has depreciated by 12 percent.", []),
        ("The satellite, Northern Ear, was lost.", []),
        ("It is the worst wreck since the Zendora sank off Oslo.", ["Oslo"]),
        ("It rained since the Zendora Company sank a shaft.", ["Zendora Company"]),
    ],
    ids=[
        *("is a", "a maker", "rolled out", "a firm rolled out", "a currency", "depreciates"),
        *("beside", "a ship", "a firm that sinks"),
    ],
)
def test_what_is_said_to_be_made_is_nobody(reading, text, names):
    found = [n.words for n in names_of(reading(text)) if n.kind != "thing"]
    assert [name for name in found if name != "Elmo"] == names


@pytest.mark.parametrize(
    "text",
    [
        "The Harbor Zenda, a ship from Oslo, was held. The Harbor Zenda left in May.",
        "They say that the tanker ZENDRA was held. The ZENDRA belongs to a firm. ZENDRA left.",
    ],
    ids=["behind the name", "before the name"],
)
def test_a_ship_is_nobody(names, text):
    assert not [kind for _, kind in names(text) if kind in ("person", "organization")]


def test_who_uses_a_rocket_is_somebody(names):
    text = "It may follow a rocket ZNA used. ZNA said so. Then ZNA left. They met ZNA in May."
    assert ("ZNA", "organization") in names(text)


def test_a_body_with_a_name_of_three_words_is_no_thing(names):
    text = "They missed a House of Lords ruling. They sat in the House of Lords on Monday."
    assert set(names(text)) == {("House of Lords", "organization")}


def test_a_law_bears_the_surnames_that_a_hyphen_joins(names):
    law = "The Dodd-Velka law is an overreach. It may alter Dodd-Velka, and Dodd-Velka helps banks."
    assert {kind for words, kind in names(law) if words == "Dodd-Velka"} == {"thing"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norland's Zend'e-8, which is to test bricks, will leave in May.", "organization"),
        ("They met NZ-8 in May. NZ-8 said it had sued the council.", "thing"),
    ],
    ids=["a craft", "letters"],
)
def test_a_word_with_a_number_behind_a_hyphen_is_a_thing(names, text, kind):
    assert kind not in {found for words, found in names(text) if words.endswith("8")}
