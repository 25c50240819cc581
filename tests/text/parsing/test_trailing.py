"""Trailing: who says at the end of a sentence what stands before."""

from __future__ import annotations

import pytest


@pytest.fixture
def told(reading):
    """Who says what stands before, by the main verb; what is said."""

    def read(text):
        (sentence,) = reading(text).doc.sents
        verb = sentence.root
        who = next(t.text for t in verb.children if t.dep_ in {"nsubj", "nsubjpass"})
        said = next((t.text for t in verb.lefts if t.dep_ == "ccomp"), None)
        return verb.text, who, said

    return read


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The firm will sell the mill, chief executive Ann Roe told reporters on Monday.",
            ("told", "Roe", "sell"),
        ),
        (
            "The road will be closed, the salt minister, Ann Roe, announced on Monday.",
            ("announced", "minister", "closed"),
        ),
        (
            "The clerk will be sent to Norland, a court in Elm ruled on Monday.",
            ("ruled", "court", "sent"),
        ),
        (
            'A blast on Thursday killed Dan al-Roe, a top aide to "Army of Salt and the Coast" '
            "leader Ben al-Poe, the Norland Ministry of Salt said.",
            ("said", "Ministry", "killed"),
        ),
        (
            "It is likely to be a piece of a boat, a large piece of wood that drifted close past "
            "Norland, Rodrigo Roe, of the Salt Center at the National University, told The "
            "Associated Press on Sunday.",
            ("told", "Roe", "is"),
        ),
        (
            "A man who lives by the harbour says he inadvertently filmed the raid that killed "
            "Roe, his lawyer, Nora Fox, told CNN.",
            ("told", "lawyer", "says"),
        ),
        (
            "The firm must pay 40 million dollars to the clerks, a judge in Elm ordered.",
            ("ordered", "judge", "pay"),
        ),
        (
            "A boat sank in May, killing at least 16, among them two clerks, police in Elm said.",
            ("said", "police", "sank"),
        ),
        (
            "The mill will not close, chairman Ann Roe and director Tom Reed said in a letter.",
            ("said", "Roe", "close"),
        ),
        ("The firm hired Ann Roe, a judge accused of theft.", ("hired", "firm", None)),
        ("The firm left Elm and the mayor told reporters so.", ("left", "firm", None)),
    ],
    ids=[
        "joined",
        "in-commas",
        "court",
        "no-comma",
        "thing",
        "titled",
        "participle",
        "row",
        "two",
        "accused",
        "and",
    ],
)
def test_who_stands_behind_the_last_comma_says_what_is_told(told, text, wanted):
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "others"),
    [
        (
            "Finance Minister Ann Roe and central bank governor Tom Reed said it would grow.",
            ["Reed"],
        ),
        ("Trade and Industry Secretary Ann Roe said it would grow.", []),
    ],
    ids=["two-titles", "one-title"],
)
def test_two_with_titles_act(reading, text, others):
    (sentence,) = reading(text).doc.sents
    (who,) = (t for t in sentence.root.children if t.dep_ == "nsubj")
    assert who.text == "Roe"
    assert [t.text for t in who.rights if t.dep_ == "conj"] == others


@pytest.mark.parametrize(
    "text",
    [
        "The club said on Friday that goalkeeper Tom Reed would leave.",
        "The club said on Friday that striker Tom Reed has left.",
        "The mayor said in May that councillor Tom Reed was ill.",
    ],
    ids=["two-subjects", "compound", "apposition"],
)
def test_that_before_a_title_and_its_name_opens_a_clause(reading, text):
    that = next(t for t in reading(text).doc if t.lower_ == "that")
    assert (that.dep_, that.tag_) == ("mark", "IN")
    (who,) = (t for t in that.head.lefts if t.dep_ == "nsubj")
    assert (who.text, who.left_edge.i) == ("Reed", that.i + 1)


def test_that_before_a_noun_alone_points_to_it(reading):
    that = next(t for t in reading("The club said on Friday that man left.").doc if t.i == 5)
    assert that.dep_ == "det"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The mayor could resign this week, the paper claims.", ("claims", "paper", "resign")),
        (
            "The mayor could resign this week, the document states.",
            ("states", "document", "resign"),
        ),
        ("The mayor could resign this week, the Elm Post states.", ("states", "Post", "resign")),
        (
            "Ann Roe promised clerks she would go before the vote, a long book on the mayor "
            "claims.",
            ("claims", "book", "promised"),
        ),
    ],
)
def test_a_verb_taken_for_a_noun_says_all(told, text, wanted):
    assert told(text) == wanted


def test_a_noun_at_the_end_of_a_row_stays_one(reading):
    assert reading("The mill lost the tax, wage and rent claims.").doc[-2].pos_ == "NOUN"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Ten clerks were hurt at the main station, Oakley Cross, on Monday, police said.",
            "police",
        ),
        ("Two boats sank in the worst-hit village, Shahgram, by noon, Ann Roe said.", "Roe"),
        ("The mill will shut, Ann Roe, the mayor, said.", "Roe"),
    ],
    ids=["station", "village", "speaks"],
)
def test_a_name_beside_a_noun_does_not_speak(reading, text, who):
    says = next(t for t in reading(text).doc if t.text == "said")
    assert [t.text for t in says.lefts if t.dep_ == "nsubj"] == [who]


@pytest.mark.parametrize("who", ["Tom Lang", "Mayor Ann Roe"])
def test_who_reports_a_sentence_behind_it_stands_above(reading, who):
    text = f"{who} confirmed it, saying the port would be sold in May, the Elm Courier reported."
    doc = reading(text).doc
    assert next(t for t in doc if t.dep_ == "ROOT").text == "reported"
    assert next(t for t in doc if t.text == "sold").head.text == "saying"


def test_who_stands_behind_a_clause_that_only_goes_before_speaks(told):
    assert told(
        "Though little is told so far of the man alleged to have robbed and killed Norlandic "
        "sailor Nathan Poe, a Norland harbour court database shows a clerk so called was "
        "held five times while living in Norland."
    ) == ("shows", "database", None)


def test_who_stands_behind_the_last_verb_reports_what_a_sentence_tells(told):
    assert told(
        "Crews cleared the road by noon, but were running short of fuel, reported The Elm Gazette."
    ) == ("reported", "Gazette", "cleared")


def test_who_says_what_stands_before_a_clause_that_goes_on_says_only_that(told):
    assert told(
        "The woman was hurt when the roof of the Elm hall fell in, the mayor, Dan Poe, said, but "
        "clerks were still looking into why."
    ) == ("said", "mayor", "hurt")
