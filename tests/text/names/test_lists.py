"""Lists: what the other names of a list tell of one."""

from __future__ import annotations

from collections import Counter

import pytest

from explainer.language.en import ENGLISH
from explainer.text.names.draft import Draft
from explainer.text.names.kinds import kinds_of
from explainer.text.names.lists import kind_among
from explainer.text.names.signs import Signs
from explainer.text.tokens import Tokens


def test_a_list_of_brands_names_no_place(reading):
    made = reading("They took photos in Instapix, WhatsElm and Snaptalk.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    words = made.pack.names
    at = {word: tokens.text.index(word) for word in ("Instapix", "WhatsElm", "Snaptalk")}
    drafts = [Draft(start=at["Instapix"], end=at["Instapix"] + 1, label="place")]
    assert kinds_of(made, tokens, drafts, words)[0] == {}
    made = reading("They took photos in Instapix, McElm and Snaptalk.")
    tokens = Tokens.of(made.doc, made.pack.labels)
    assert kinds_of(made, tokens, drafts, words)[0] == {("instapix",): "place"}


@pytest.mark.parametrize(
    ("more", "kind"),
    [({}, "person"), ({"located": 1}, None), ({"article": 1}, None), ({"mentions": 2}, None)],
    ids=["a row", "in it", "with an article", "twice"],
)
def test_one_label_of_a_place_is_nothing_in_a_row_of_people(more, kind):
    signs = Signs(parts=("zankin",), labels=Counter(place=1), **{"mentions": 1, **more})
    assert kind_among(["person"] * 2, signs, None, ENGLISH.names) == kind


def test_numbers_part_a_row_of_people(names):
    row = (
        "1 Ann Poe, 2 Bo Crow, 3 Jan Lund (capt), 4 Carl Moss, 5 Ole Berg, 6 Qorin Vesk, 7 Al Fox."
    )
    assert ("Qorin Vesk", "person") in names(f"Norway {row}")


def test_what_is_counted_in_a_list_with_its_makers_is_nobody(names):
    text = "The firm calls back 900 Ford Rangers, Opel Zafiras and Fiat Pandas this week."
    assert {kind for _, kind in names(text)} <= {"thing"}
    text = "The firm calls back 900 Ford Rangers. Opel Zafiras Ltd and Ann Roe sued it."
    assert ("Opel Zafiras Ltd", "organization") in names(text)
