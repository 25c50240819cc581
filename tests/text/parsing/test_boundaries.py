"""Sentences: where none may start."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.model import Source
from explainer.reading import read
from explainer.sources import plain_paragraphs


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param("A boat of the film Crow Vs. Poe has sunk. It was old.", 2, id="versus"),
        pytest.param('"Out!" she wrote, in anger.', 1, id="a-quotation-goes-on"),
        pytest.param("ELM CITY, Ohio (AP) — The council met on Monday.", 1, id="dateline"),
        pytest.param("Gov. Ada Poe met Sen. Ben Roe. They agreed on a bill.", 2, id="titles"),
        pytest.param("It was led by two rebels, Reps. Ben Roe of Elm and Bo Fox.", 1, id="reps"),
        pytest.param("It was backed by two lawmakers, Reps. Bo Fox and Ben Roe.", 1, id="reps too"),
        pytest.param("He met Acme Corp. Chairman Ben Fox on Monday.", 1, id="office"),
        pytest.param("She left Acme Corp. Chairman Fox followed her.", 2, id="no-office"),
        pytest.param("Calif. Gov. Ada Roe met Dist. Atty. Ben Fox.", 1, id="land"),
        pytest.param("She lives in Elm, Mass. Gov. Roe lives in Ash.", 2, id="no-land"),
        pytest.param("Fig. 2 shows the old pier.", 1, id="counted"),
        pytest.param("Smt. Devi met Mgr. Roe in May.", 1, id="courtesies"),
        pytest.param("It is the party [of the town] that won. It was close.", 2, id="brackets"),
        pytest.param("\"It is over.\" The crowd left. ''We won.'' It rained.", 4, id="marks"),
        pytest.param("Jones Inc. et al. lost the case in the D.C. Circuit.", 1, id="D06"),
        pytest.param("He asked: Will it rain? It did.", 2, id="colon"),
        pytest.param("Elms 4, Oaks 1: Ann Roe scored twice.", 2, id="result"),
        pytest.param("Elm Town 2-1 Oak United: Roe scored late.", 2, id="score"),
        pytest.param("May 3, 2004: Court fines Roe.", 1, id="day"),
        pytest.param("Ann Roe, 54: We must go.", 1, id="age"),
        pytest.param("The guild said so on X. A new bridge could be built.", 2, id="on-X"),
        pytest.param('The guild wrote on X. "We won," it said.', 2, id="on-X-quoted"),
        pytest.param("The book was written by J. Will Roe in May.", 1, id="initial"),
        pytest.param("The guild wrote on X. Roe met Poe. It rained.", 3, id="on-X-name"),
        pytest.param("The guild wrote on Twitter/X. Roe met Poe.", 2, id="on-Twitter-or-X"),
        pytest.param("The guild wrote on Facebook and X. Roe met Poe.", 2, id="and-X"),
        pytest.param("It was sold by Ann and X. Roe in May.", 1, id="and-initial"),
        pytest.param("Acme shut its old site, Elm Dam. Chief clerk Ann Roe left.", 2, id="name"),
        pytest.param("The book was sold by J. Roe. Malcolm X. Poe left.", 2, id="initials"),
    ],
)
def test_sentences_start_behind_an_end_mark_only(reading, text, sentences):
    assert len(reading(text).article.sentences) == sentences


def test_a_straight_mark_that_opens_goes_with_what_it_marks(reading):
    found = reading(
        "The town did not wait. ''We will build it,'' the mayor said."
    ).article.sentences
    assert [s.text[:9] for s in found] == ["The town ", "''We will"]


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="ab A.?!\"'“”)([:…\u00a0—", max_size=60))
def test_sentences_hold_every_character_but_white_space(nlp, text):
    source = Source(
        path="a.txt",
        title=None,
        outlet=None,
        url=None,
        author=None,
        published=None,
        paragraphs=plain_paragraphs(text),
    )
    if source.paragraphs:
        made = next(read([source], nlp))
        held = "".join("".join(s.text.split()) for s in made.whole.sentences)
        assert held == "".join("".join(p.text.split()) for p in source.paragraphs)
