"""Datelines: where the text behind one begins."""

from __future__ import annotations

import pytest

from explainer.text.parsing.datelines import dateline_end, loud_dateline_end


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("HALDEN (AP) — Poe left.", "Poe"),
        ("HALDEN, Norland, June 3 — Poe left.", "Poe"),
        ("HALDEN, Norland (dpa) - Poe left.", "Poe"),
        ("UPDATE: Poe left.", "Poe"),
        ("PORT HALDEN: Poe left.", "Poe"),
        ("PORT HALDEN/OSLO: Poe left.", "Poe"),
        ("Poe left.", "Poe"),
        ("The Elm Court - and the board - met.", "The"),
        ("Poe: The mill will close.", "Poe"),
        ("Poe-Crow met.", "Poe"),
        ("(CNB) Poe left.", "Poe"),
        ("(Reuters) — Poe left.", "Poe"),
        ("(Poe) left.", "("),
        ("Port Zenda (WNB Money) Shares fell 1% on Friday.", "Shares"),
        ("Elm Works (EW) Chairman Bo Fox left.", "Elm"),
        ("HALDEN (AP)_ Poe left.", "Poe"),
        ("HALDEN and PORT ELM (AP) — Poe left.", "Poe"),
        ("Port Halden, Jan 9 (NTI) Poe left.", "Poe"),
        ("Ann Roe, 45 (NTI) left.", "Ann"),
        ("Port Halden, Norland (EWN) Poe left.", "Poe"),
        ("Roe, Salt Bank (SB) Chairman Bo Fox left.", "Roe"),
        ("HALDEN, Norland, Jan. 9, 2026 /NWire/ -- Poe left.", "Poe"),
        ("HALDEN, Norland--(ELM WIRE)--Poe left.", "Poe"),
        ("HALDEN, Norland, Jan. 9, 2026 (ELM NEWSWIRE) -- Poe left.", "Poe"),
        ("12:47pm: Poe left.", "Poe"),
        ("ST. HALDEN, Minn. (AP) — Poe left.", "Poe"),
        ("NORLAND and the SWU – Elm's partners – left.", "NORLAND"),
        ("WU and EU – Elm's partners – left.", "WU"),
    ],
    ids=[
        "agency",
        "day",
        "small",
        "label",
        "two-words",
        "two-towns",
        "none",
        "aside",
        "speaker",
        "hyphen",
        "bracket",
        "stroke",
        "name",
        "town",
        "letters",
        "low",
        "joined",
        "day-and-letters",
        "age-and-letters",
        "land-and-letters",
        "name-and-letters",
        "strokes",
        "glued",
        "long",
        "clock",
        "saint",
        "article",
        "bodies",
    ],
)
def test_the_text_begins_behind_the_dateline(reading, text, first):
    doc = reading(text).doc
    assert doc[dateline_end(doc, 0, len(doc))].text.startswith(first)


@pytest.mark.parametrize(
    "dateline", ["HALDEN (dpa) - ", "Halden, Ohio (Wire) — ", "OSLO, May 3 — "]
)
def test_a_lead_is_read_as_if_no_dateline_stood_before_it(reading, dateline):
    lead = "At least 37 people drowned and dozens were missing after a boat sank, the navy said."
    doc, bare = reading(dateline + lead).doc, reading(lead).doc
    behind = doc[len(doc) - len(bare) :]
    assert [t.dep_ for t in behind] == [t.dep_ for t in bare]
    assert len(list(doc.sents)) == 1
    assert doc[0].head == behind.root


@pytest.mark.parametrize("dateline", ["Mumbai: ", "New Delhi: ", "Lagos, June 3: "])
def test_a_known_town_before_a_colon_is_who_acts_no_more_than_one_in_capitals(reading, dateline):
    lead = "The Salt Bank of Norland (SBN) on Friday kept its key lending rate unchanged."
    doc, bare = reading(dateline + lead).doc, reading(lead).doc
    behind = doc[len(doc) - len(bare) :]
    assert [t.dep_ for t in behind] == [t.dep_ for t in bare]
    assert len(list(doc.sents)) == 1


@pytest.mark.parametrize("text", ["Poe: The mill will close.", "Mumbai, a port: It grew."])
def test_before_a_colon_no_other_word_is_a_dateline(reading, text):
    doc = reading(text).doc
    assert loud_dateline_end(doc, frozenset({"mumbai"})) == 0
