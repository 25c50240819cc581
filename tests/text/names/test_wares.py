"""Wares: which names are of products and craft."""

from __future__ import annotations

from collections import Counter

import pytest

from explainer.language.en import ENGLISH
from explainer.text.names import names_of
from explainer.text.names.signs import Signs
from explainer.text.names.wares import of_makers, of_ranges


@pytest.mark.parametrize(
    ("words", "product"), [("zorvex", True), ("rovers", False), ("group", False)]
)
def test_a_maker_and_its_product_make_no_third_body(words, product):
    labels = Counter(organization=2)
    pairs = [("acme",), (words,), ("acme", words)]
    found = {p: Signs(parts=p, labels=labels, mentions=2) for p in pairs}
    kinds = dict.fromkeys(pairs, "organization")
    of_makers(kinds, found, ENGLISH.names)
    assert [p for p in pairs if kinds[p] == "thing"] == (pairs[1:] if product else [])


@pytest.mark.parametrize(
    ("ware", "says", "thing"),
    [
        (("acme", "watch"), 0, True),
        (("acme", "watch"), 1, False),
        (("acme", "watch", "mini"), 0, True),
        (("acme", "stores"), 0, True),
        (("acme", "music", "group"), 0, False),
    ],
    ids=["ware", "speaks", "model", "several", "body"],
)
def test_what_a_maker_sells_is_a_thing_unless_it_speaks(ware, says, thing):
    labels = Counter(organization=2)
    found = {p: Signs(parts=p, labels=labels, mentions=2) for p in (("acme",), ware)}
    found[ware].says = says
    kinds = dict.fromkeys(found, "organization")
    of_makers(kinds, found, ENGLISH.names)
    assert (kinds[ware] == "thing") == thing


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They weigh less than Zenda Glass, for example.", "thing"),
        ("Singer Zenda Glass left. Zenda Glass said so.", "person"),
    ],
    ids=["ware", "somebody"],
)
def test_what_a_maker_sells_is_nobody(reading, text, kind):
    found = {n.words: n.kind for n in names_of(reading(text))}
    assert found.get("Zenda Glass", "thing") == kind


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "Zenda said no. It sold devices such as the Zenda Elm. They like the Zenda Elm Micro.",
            "Zenda Elm Micro",
            "thing",
        ),
        (
            "Zenda said no. It sold devices such as the Zenda Elm. The Zenda Elm Group said so.",
            "Zenda Elm Group",
            "organization",
        ),
    ],
    ids=["model", "group"],
)
def test_the_models_of_a_product_are_nobody(reading, text, name, kind):
    found = {n.words: n.kind for n in names_of(reading(text))}
    assert found.get(name, "thing") == kind


def test_a_model_that_does_something_is_left_as_it_is():
    maker, ware, other = ("zenda",), ("zenda", "elm"), ("zenda", "elm", "micro")
    found = {p: Signs(parts=p, mentions=1) for p in (maker, ware, other)}
    found[ware].craft = 1
    kinds = {maker: "organization", ware: "thing", other: "organization"}
    of_ranges(kinds, {**found, other: Signs(parts=other, mentions=1, says=1)}, ENGLISH.names)
    assert kinds[other] == "organization"
    of_ranges(kinds, found, ENGLISH.names)
    assert kinds[other] == "thing"
    found[maker].acts = 1
    del kinds[maker]
    of_ranges(kinds, found, ENGLISH.names)
    assert kinds[maker] == "organization"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Hurricane Marco hit Elm. Marco killed three people.", {"thing"}),
        ("Superstorm Marco hit Elm. Marco killed three people.", {"thing"}),
        ("Tropical Storm Ana formed in May. Ana killed three people.", {"thing"}),
        ("Hurricane Marco hit Elm. Marco Reed, 27, died. Marco was a clerk.", {"person"}),
    ],
    ids=["hurricane", "superstorm", "tropical storm", "somebody of that name"],
)
def test_the_short_name_of_a_storm_is_nobodys(names, text, kinds):
    assert {kind for words, kind in names(text) if words in ("Marco", "Ana")} == kinds


@pytest.mark.parametrize(
    ("more", "kind"),
    [({}, "thing"), ({"titled": 1}, "person"), ({"beside": 1}, "person")],
    ids=["ware", "title", "beside somebody"],
)
def test_the_last_word_of_a_ware_is_one_too_unless_it_is_somebodys(more, kind):
    whole, short = ("acme", "zorvex"), ("zorvex",)
    found = {
        whole: Signs(parts=whole, labels=Counter(thing=1), mentions=1),
        short: Signs(parts=short, labels=Counter(person=2), mentions=2, **more),
    }
    kinds = {whole: "thing", short: "person"}
    of_ranges(kinds, found, ENGLISH.names)
    assert kinds[short] == kind
