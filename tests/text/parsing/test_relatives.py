"""Relatives: the noun that a relative clause tells of, by its verb and pronoun."""

from __future__ import annotations

import pytest

from explainer.text.syntax.subjects import subject_of


@pytest.mark.parametrize(
    ("text", "verb", "noun"),
    [
        ("Clerks found the keys to the vault that were lost in May.", "lost", "keys"),
        ("The board praised a club of small guilds that was founded in 1990.", "founded", "club"),
        ("They heard 40 pilgrims from Norway who prayed for rain.", "prayed", "pilgrims"),
        ("Tom Reed, 30, of Leeds, who was hurt in the crash, left hospital.", "hurt", "Reed"),
        (
            "The paper printed a long interview with Ann Roe, which ran on Monday.",
            "ran",
            "interview",
        ),
        ("Clerks met the chair of the Bank of Sweden, which sells bonds.", "sells", "Bank"),
        ("She lost the letter to the mayor, which was sent in June.", "sent", "letter"),
        ("Ann Roe, D-Ward 4, who wrote the bill, has resigned.", "wrote", "Roe"),
        ("It is late, said Sen. Ann Roe, D-Halden Falls, who wrote it.", "wrote", "Roe"),
        ("It was backed by Ann Roe, head of Acme Holdings, who sold it.", "sold", "Roe"),
        ("They met Ann Roe of Acme Holdings, who sold it.", "sold", "Roe"),
        ("Clerks met Acme Holdings, who sold it.", "sold", "Holdings"),
        ("Shares in Marlowe, which runs 287 shops, rose 5%.", "runs", "Marlowe"),
        ("He hid in a hall owned by a friend which burned down in May.", "burned", "hall"),
    ],
    ids=[
        "several",
        "one",
        "people",
        "of-a-town",
        "thing",
        "body",
        "object",
        "ward",
        "seat",
        "head-of-a-body",
        "of-a-body",
        "body-alone",
        "shares in a firm",
        "no person",
    ],
)
def test_a_relative_clause_tells_of_what_its_verb_and_pronoun_allow(told_of, text, verb, noun):
    assert told_of(text, verb) == noun


@pytest.mark.parametrize(
    ("text", "verb", "noun"),
    [
        ("Clerks found the key to the vault that was lost in May.", "lost", "vault"),
        ("They met the crew of the ship that were hurt in May.", "hurt", "crew"),
        ("Boats sent troops to Sudria, which no mayor has praised.", "praised", "Sudria"),
        ("He told Ann Roe, 49, who sings in Elm.", "sings", "Roe"),
    ],
    ids=["either", "crew", "object", "age"],
)
def test_what_agrees_stays(told_of, text, verb, noun):
    assert told_of(text, verb) == noun


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        (
            "She said laws in Elm and Oak, both of which have been blocked by judges, were likely"
            " to fall.",
            "were",
            "laws",
        ),
        ("In May the laws, both of which have been blocked, were sold.", "sold", "laws"),
        (
            "The laws, many of which had been blocked by judges, appear likely to fall.",
            "appear",
            "laws",
        ),
    ],
    ids=["said", "both", "many"],
)
def test_a_clause_about_some_of_them_is_no_main_clause(reading, text, verb, who):
    main = next(t for t in reading(text).doc if t.text == verb)
    found = subject_of(main)
    assert main.dep_ in {"ROOT", "ccomp"}
    assert found is not None
    assert found.text == who


@pytest.mark.parametrize(
    "text",
    [
        "Ada Crow, the poet and essayist whose poems of war won her a prize and a place in"
        " schoolbooks, has died at the age of 87.",
        "Ann Roe, the builder and pilot whose flights over the pole earned her two medals,"
        " has died.",
    ],
    ids=["in a row", "beside"],
)
def test_what_is_somebodys_is_told_of_besides(reading, text):
    doc = reading(text).doc
    told = {t.text: t.dep_ for t in doc if t.text in {"won", "earned", "died", "Crow", "Roe"}}
    assert set(told.values()) == {"relcl", "ROOT", "nsubj"}
    assert told["died"] == "ROOT"


def test_a_clause_that_nothing_joins_tells_of_who_stands_before_it(reading):
    text = "The army left on Monday, according to residents, who said the town was quiet."
    said = next(t for t in reading(text).doc if t.text == "said")
    assert (said.dep_, said.head.text) == ("relcl", "residents")


def test_who_is_one_of_a_body(reading):
    text = "The mill will close, said a clerk of the firm, who asked for peace."
    asked = next(t for t in reading(text).doc if t.text == "asked")
    assert asked.head.text == "clerk"


@pytest.mark.parametrize(
    ("text", "verb", "noun"),
    [
        ("He made the song, written as a reply to the old riots, which sold well.", "sold", "song"),
        ("The mill, hit by a strike, which began in May, has closed.", "began", "strike"),
        ("The mill, hit by a row of new taxes, which were cut in May, has closed.", "cut", "taxes"),
        ("Poe ran a mill, owned by a bank, which lent it $5m in May.", "lent", "bank"),
    ],
    ids=["the song", "goes on", "several", "acts"],
)
def test_which_goes_on_with_what_an_aside_was_about(reading, text, verb, noun):
    found = next(t for t in reading(text).doc if t.text == verb)
    assert found.head.text == noun


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("He spoke to the clerks of Salt Bank, who said the mill had shut.", "clerks"),
        ("He met nurses at a ward set up in Zorland Vale, who said it was cold.", "nurses"),
        ("He spoke to Ann Roe of Salt Bank, who said the mill had shut.", "Roe"),
    ],
    ids=["of", "set up in", "one"],
)
def test_who_is_several_people_of_a_body(reading, text, who):
    verbs = [t for t in reading(text).doc if t.text == "said"]
    assert [t.head.text for t in verbs] == [who]


@pytest.mark.parametrize(
    ("text", "verb", "noun"),
    [
        ("Shares in the firm, which had lost a fifth of their value, rose.", "lost", "Shares"),
        ("Clerks left the firm, which had told cooks their jobs were safe.", "told", "firm"),
        ("It was the switch to steel, which is the reason why their pay fell.", "is", "switch"),
    ],
    ids=["theirs", "of others", "one"],
)
def test_several_have_theirs(told_of, text, verb, noun):
    assert told_of(text, verb) == noun


def test_which_is_nobody_and_no_month(told_of):
    text = "She accused him of ignoring a report by the Audit Board in March which warned of it."
    assert told_of(text, "warned") == "report"


def test_what_goes_on_behind_a_clause_hangs_on_what_is_before_it(reading):
    doc = reading("Aid came from Norrland, which sent two ships in May, and from Halden.").doc
    assert [t.head.text for t in doc if t.text == "from"] == ["came", "from"]


@pytest.mark.parametrize(
    ("text", "verb", "noun"),
    [
        (
            "She spoke about Poe's decision to pull out of Sudria, which was opposed by clerks.",
            "opposed",
            "decision",
        ),
        ("He dropped his plan for Sudria, which Ms. Roe announced on Monday.", "announced", "plan"),
        ("He dropped his plan for Sudria, which lost a war in May.", "lost", "Sudria"),
    ],
)
def test_what_was_announced_about_a_land_is_no_land(told_of, text, verb, noun):
    assert told_of(text, verb) == noun


def test_of_two_set_apart_the_second_is_told_of(told_of):
    text = "There is no link between Dela Roe and Elm Salt, who robbed two banks."
    assert told_of(text, "robbed") == "Salt"


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The board will bar Ben Moss, a surrogate for Dan Poe who told lies in May.", "surrogate"),
        ("The board will bar Ben Moss, a friend of Dan Poe, who told lies in May.", "Poe"),
        ("The song drew the ire of Captain Dan Poe who told lies in May.", "Poe"),
    ],
    ids=["surrogate", "comma", "no-person"],
)
def test_without_a_comma_nobody_is_told_by_name(told_of, text, noun):
    assert told_of(text, "told") == noun


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Mayor Ann Roe also introduced local legislation Thursday that would ban eels.", True),
        ("Ann Roe said on Thursday that would ban eels.", False),
    ],
    ids=["behind-a-day", "said"],
)
def test_what_is_brought_in_on_a_day_is_told_of(reading, text, noun):
    verb = next(t for t in reading(text).doc if t.text == "ban")
    assert (verb.dep_ == "relcl" and verb.head.text == "legislation") == noun


@pytest.mark.parametrize(
    ("text", "awaited"),
    [
        (
            "It needs the consent of the Salt Board and the Eel Council, which is expected in May.",
            "consent",
        ),
        ("Elm awaits a ruling by the Salt Court, which is expected in June.", "ruling"),
        ("Elm awaits a ruling by the Salt Court, which is expected to meet in June.", "Court"),
    ],
)
def test_what_is_awaited_of_a_body_is_what_it_gives(reading, text, awaited):
    verb = next(t for t in reading(text).doc if t.text == "expected")
    assert verb.head.text == awaited


@pytest.mark.parametrize(
    "text",
    [
        "The 29-year-old from Halden, who won two stages in May, will not race.",
        "A 34-year-old from Elm, who won in May, died.",
    ],
)
def test_who_is_told_by_an_age_acts_and_no_town(told_of, text):
    assert told_of(text, "won") == "old"


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The wins go to Norlander Bo Fox and Sudrian Dan Roe, who becomes the first.", "Roe"),
        ("The seats went to Ann Poe and Bo Fox, who has led the council since 2019.", "Fox"),
    ],
)
def test_one_who_is_told_of_behind_a_row_of_names_is_the_last(reading, text, noun):
    doc = reading(text).doc
    assert next(t for t in doc if t.dep_ == "relcl").head.text == noun


def test_who_is_of_a_body_goes_on_and_no_thing_before(reading):
    text = (
        "The debt of Gulfo would rise to 3.4 times earnings, according to Gil Poe of Tern Street"
        " Research, who said its investors left."
    )
    doc = reading(text).doc
    assert next(t for t in doc if t.dep_ == "relcl").head.text == "Poe"
