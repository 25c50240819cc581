"""Reading: sentences, their ids, and evidence that fits them."""

from __future__ import annotations

import pytest

from explainer.errors import EvidenceError, PipelineError
from explainer.language import LANGUAGES
from explainer.language.installed import pipeline_name
from explainer.reading import load_pipeline


def test_sentences_are_numbered_over_paragraphs(reading):
    made = reading("One came. Two went.\nThree stayed.")
    assert [(s.id, s.paragraph, s.text) for s in made.article.sentences] == [
        ("a1-s1", 1, "One came."),
        ("a1-s2", 1, "Two went."),
        ("a1-s3", 2, "Three stayed."),
    ]


def test_the_headline_is_sentence_zero_and_whole(reading):
    made = reading("The council met.", title="Council meets. Again.")
    assert [(s.id, s.paragraph, s.text) for s in made.article.sentences] == [
        ("a1-s0", 0, "Council meets. Again."),
        ("a1-s1", 1, "The council met."),
    ]


def test_evidence_counts_from_the_start_of_its_sentence(reading):
    made = reading("One came.\nThe mayor left.")
    span = made.spans[1][1:2]
    evidence = made.evidence(span)
    assert (evidence.sentence, evidence.start, evidence.end, evidence.text) == (
        "a1-s2",
        4,
        9,
        "mayor",
    )


def test_evidence_over_two_sentences_is_two_pieces(reading):
    made = reading("One came. Two went.")
    pieces = made.evidences(0, len(made.doc.text))
    assert [p.text for p in pieces] == ["One came.", "Two went."]
    with pytest.raises(EvidenceError):
        made.evidence_at(0, len(made.doc.text))


def test_a_missing_pipeline_names_the_way_to_install_it():
    with pytest.raises(PipelineError, match="'no_such_pipeline' is not installed; run: make setup"):
        pipeline_name(LANGUAGES["en"], "no_such_pipeline")
    with pytest.raises(PipelineError):
        load_pipeline("no_such_pipeline")


def test_furniture_is_shown_and_not_read(reading):
    made = reading("By Ada Poe\nThe council met.\nRead more: The old bridge")
    assert [(s.id, s.kind) for s in made.whole.sentences] == [
        ("a1-s1", "furniture"),
        ("a1-s2", "text"),
        ("a1-s3", "furniture"),
    ]
    assert [s.id for s in made.article.sentences] == ["a1-s2"]
    assert made.doc.text.strip() == "The council met."
    assert made.evidence(made.spans[0]).sentence == "a1-s2"


def test_a_page_of_nothing_but_furniture_is_read(reading):
    made = reading("By Ada Poe")
    assert made.article.sentences == ()
    assert len(made.whole.sentences) == 1


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        pytest.param("Profit rose to £4.2m. Sales fell.", 2, id="scale"),
        pytest.param("Winds reached 120 km/h. Schools will be closed.", 2, id="rate"),
        pytest.param("It was up to 42C. “We left,” Ann Roe said.", 2, id="degrees"),
        pytest.param("It was led by Army Capt. Ann Roe and Lt. Tom Lang.", 1, id="title"),
        pytest.param("Tom Roe Sr., who farms near Ft. Poe, is 90.", 1, id="short form"),
    ],
)
def test_a_full_stop_ends_a_sentence_or_a_title(reading, text, ends):
    assert len(reading(text).article.sentences) == ends


@pytest.mark.parametrize("word", ["Sr.", "Capt.", "Wed.", "Blvd."])
def test_a_short_form_is_one_word_with_its_full_stop(reading, word):
    doc = reading(f"They met Tom Roe {word}, who farms.").doc
    assert [token.text for token in doc if token.text.startswith(word[:2])] == [word]


def test_an_ending_with_a_wrong_mark_is_read_as_the_right_one(reading):
    def tags(mark):
        doc = reading(f"The council rejected Ada Quill{mark}s plan. It{mark}s late.").doc
        return [(token.tag_, token.dep_) for token in doc]

    assert tags("‘") == tags("'")
    words = [token.text for token in reading("They said ‘so be it’ and Quill‘s men left.").doc]
    assert words[2:4] == ["‘", "so"]
    assert words[-5:-2] == ["Quill", "‘s", "men"]


@pytest.mark.parametrize(
    "text",
    [
        "Fox host Bill O'Hara, who lost his show, says he'll sue.",
        "Sen. Tim O'Connor said D'Angelo hadn't paid.",
        "The senators' plan isn't Ms N'Dour's.",
        "The Elms scored to cut the Oaks' lead to two on Ann Roe's throw.",
    ],
)
def test_a_curly_apostrophe_is_read_as_a_straight_one(reading, text):
    curly = reading(text.replace("'", "’")).doc
    straight = reading(text).doc
    read = [(t.idx, t.tag_, t.dep_, t.head.i, t.lemma_, t.ent_type_) for t in straight]
    found = [(t.idx, t.tag_, t.dep_, t.head.i, t.lemma_, t.ent_type_) for t in curly]
    assert [tuple(str(v).replace("’", "'") for v in row) for row in found] == [
        tuple(map(str, row)) for row in read
    ]
    assert curly.text == text.replace("'", "’")


def test_letters_before_the_mark_of_money_are_part_of_the_mark(reading):
    tags = {t.text: t.tag_ for t in reading("The toll rose to HK$5 from HK$4 last year.").doc}
    assert (tags["HK$"], tags["5"]) == ("$", "CD")


def test_a_bar_for_a_dash_is_read_as_a_dash(reading):
    bar, dash = (f"Elm {mark} a town of mills {mark} is old." for mark in "―—")
    read, known = reading(bar).doc, reading(dash).doc
    assert read[1].text == "―"
    assert [(t.tag_, t.dep_, t.head.i) for t in read] == [(t.tag_, t.dep_, t.head.i) for t in known]


def test_the_text_opens_behind_a_headline(reading):
    made = reading("The mill shut.", title="Mill shuts")
    assert (made.article.opening, made.doc[: made.title_end].text.strip()) == (1, "Mill shuts")
    made = reading("The mill shut.")
    assert (made.article.opening, made.title_end) == (0, 0)


def test_words_are_found_by_the_characters_that_they_have(reading):
    made = reading("The mill shut. Ann Roe left Elm.")
    start = made.text.index("Roe")
    found = made.words_at(start, start + len("Roe le"))
    assert found is not None
    assert found.text == "Roe left"
    pieces = ((start, start + 3), (4, 8))
    assert [t.text for t in made.words_in(pieces)] == ["Roe", "mill"]
    assert [made.places[s.id] for s in made.article.sentences] == [0, 1]


def test_a_sentence_written_to_a_number_and_its_stop_is_one_of_its_own(reading):
    made = reading("The vote is on May 5.Early votes were cast in Elm. Is it in 2026?It may be.")
    assert [s.text for s in made.article.sentences] == [
        "The vote is on May 5.",
        "Early votes were cast in Elm.",
        "Is it in 2026?",
        "It may be.",
    ]
