"""Names: what they are, from all their mentions."""

from __future__ import annotations

from itertools import pairwise

import pytest

from explainer.text.names import names_of


@pytest.fixture
def names(reading):
    """The names of a text with their kinds."""

    def find(text, **more):
        return [(n.words, n.kind) for n in names_of(reading(text, **more))]

    return find


def test_a_possessive_ends_a_name(names):
    assert ("Anna Berg", "person") in names("They read Anna Berg's letter.")


def test_a_verb_with_its_denial_is_no_name(names):
    found = names("What Anna Berg Will Do To The Fleet If He Doesn’t Do This")
    assert not any("Does" in words for words, _ in found)


def test_a_possessive_that_never_leaves_is_part_of_the_name(names):
    found = names("Harrold's Inc. said it knew. Later Harrold's Inc. closed.")
    assert [words for words, _ in found] == ["Harrold's Inc.", "Harrold's Inc."]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Berg, chief economist at Moss & Berg's, said so.", "Moss & Berg's"),
        ("Harrold's shares fell. Anna Berg, an analyst at Harrold's, left.", "Harrold's"),
        ("Harrold's shares fell. Anna Berg works at Harrold's of Oslo.", "Harrold's of Oslo"),
        ("Harrold's shares fell. It was sold at Harrold's in May.", "Harrold's"),
        ("Harrold's shares fell. Profit at Moss was higher than Harrold's.", "Harrold"),
        ("Shares in chains such as Acme, Wendo's - and Gulfo rose.", "Wendo's"),
        ("Firms such as Acme, Wendo's, and a gaggle of rivals signed.", "Wendo's"),
        ("Firms such as Acme, Wendo's and Gulfo's plants closed.", "Wendo"),
        ("Unlike Zenda Bank's, the plan is cheap.", "Zenda Bank"),
    ],
    ids=[
        *("two partners", "at a body", "town behind", "day behind", "compared"),
        *("dash behind", "comma behind", "two who own", "unlike"),
    ],
)
def test_a_possessive_behind_which_nothing_is_owned_is_part_of_the_name(names, text, name):
    assert (name, "organization") in names(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Avon and Dale Police said no.", ["Avon and Dale Police"]),
        ("Tom and Dale Police said no.", ["Tom", "Dale Police"]),
        ("PC Tom Holt was hurt. DCI Ann Roe said so.", ["Tom Holt", "Ann Roe"]),
        ('Marco "The Snake" Ferri was jailed.', ['Marco "The Snake" Ferri']),
        ("A poll by Novaquest showed so.", ["Novaquest"]),
        ("The England and Wales Salt Board met.", ["England and Wales Salt Board"]),
        ("The Duke of Zenda left. The Princess of Wales stayed.", []),
        ('Earl "The Hammer" Moss died.', ['Earl "The Hammer" Moss']),
    ],
    ids=[
        *("police of two places", "somebody and the police", "ranks", "nickname", "poll"),
        *("board of two lands", "peers", "given name that is a title"),
    ],
)
def test_names_in_the_news(names, text, found):
    assert [words for words, _ in names(text)] == found


def test_an_association_is_named_with_its_members(names):
    text = "The Association of Harbour Police Officers' spokesman met the Mayor of Oslo."
    assert ("Association of Harbour Police Officers", "organization") in names(text)


def test_those_who_act_for_a_person_are_a_body(names):
    found = names("Mayor Anna Berg won. The Berg campaign manager wept. The Berg campaign paid.")
    assert [w for w, kind in found if kind == "organization"] == ["Berg campaign"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Anna Berg won. They sued Berg administration lawyers.", "Berg administration"),
        ("Anna Berg won. The Berg camp said so.", "Berg camp"),
        ("Anna Berg won. Berg's campaign said so.", "Berg's campaign"),
        ("Mayor Berg of Salt Council and Acme leaders spoke.", "Salt Council"),
        ("The Boys Choir of Elm sang.", "Boys Choir of Elm"),
        ("They ignored a Law Lords judgement.", "Law Lords"),
    ],
    ids=["before a noun", "camp", "possessive", "behind a title", "choir", "law lords"],
)
def test_a_body_and_no_more_is_named(names, text, body):
    assert [w for w, kind in names(text) if kind == "organization" and w != "Acme"] == [body]


def test_only_what_does_something_is_a_campaign_of_somebody_named_elsewhere(names):
    for text in ("Anna Berg lost. Berg's campaign against tax.", "Berg's campaign said so."):
        assert "campaign" not in " ".join(words for words, _ in names(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Voters with Anna Berg T-shirts stood there.", "Anna Berg"),
        ("Though Norway’s mayors left, others stayed.", "Norway"),
    ],
    ids=["letter before a noun", "conjunction"],
)
def test_what_stands_beside_a_name_is_none_of_it(names, text, name):
    assert [words for words, _ in names(text)] == [name]


def test_what_somebody_directs_is_no_part_of_a_body(names):
    found = names("They asked Harbour Council Communications Director Anna Berg.")
    assert ("Harbour Council", "organization") in found


def test_two_nations_that_a_hyphen_joins_are_no_name(names):
    found = names("The US-Russian talks were about the United States-Mexican border.")
    assert not any("-" in words for words, _ in found)


def test_a_word_for_a_member_of_a_party_is_no_given_name(names):
    assert ("David Berg", "person") in names("But fellow Tory David Berg said that it was late.")


def test_a_letter_at_the_end_of_a_text_is_no_name(names):
    assert "A" not in [words for words, _ in names("The paper Halden Post in column A")]


def test_a_credit_names_nobody(names):
    assert names("(Reporting by Anna Berg in Oslo; Editing by Peter Falk)") == []
    assert names("Anna Berg [Photo/QRX] left on Monday.") == [("Anna Berg", "person")]
    assert ("QRX", "organization") in names("Anna Berg left on Monday [with QRX/Elm].")


def test_a_surname_in_a_headline_opens_no_other_name(names):
    found = names("Mayor Anna Clinton lost.", title="Council Ends Clinton Probe In Big Upset")
    assert ("Clinton Probe", "person") not in found
    assert ("Clinton", "person") in found


def test_a_letter_in_brackets_is_no_name(names):
    found = names("“[W]e won’t be running his columns in the future,” Anna Berg said.")
    assert found == [("Anna Berg", "person")]


def test_a_surname_in_a_line_of_names_keeps_its_particle(names):
    text = "Mark van Roe scored. Tom Poe left. It ended late.\n\nVan Roe; Poe, Fox; King, Dowd."
    found = [words for words, _ in names(text)]
    assert "Van Roe" in found
    assert "Roe" not in found


@pytest.mark.parametrize("dash", ["—", "-", "--", "_"])
def test_the_agency_in_a_dateline_is_no_name(names, dash):
    found = names(f"OSLO, May 3 (Zendapress) {dash} Mayor Anna Berg left on Monday.")
    assert "Zendapress" not in [words for words, _ in found]
    assert ("Anna Berg", "person") in found


def test_a_known_body_is_found_where_it_looks_like_a_noun(names):
    found = names("Qorvex sued Zenda Bank. Qorvex shares fell. Qorvex spokesman Paul Moss left.")
    assert [kind for words, kind in found if words == "Qorvex"] == ["organization"] * 3


def test_capitals_throughout_hide_nobody_who_has_a_title_or_a_given_name(names):
    found = names(
        "PRIME MINISTER ANNA BERG SAID THE PORT WOULD CLOSE. ANNA MOSS, A TEACHER, WAS GLAD."
    )
    assert found == [("ANNA BERG", "person"), ("ANNA MOSS", "person")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreign Minister 王毅 said on Monday that talks would go on.", ("王毅", "person")),
        ("According to דוד כהן, the deal is near.", ("דוד כהן", "person")),
        ("محمد الفايد, a spokesman for the port, told reporters no.", ("محمد الفايد", "person")),
        ("The company 华为 said it would appeal.", ("华为", "organization")),
    ],
    ids=["title", "according to", "apposition", "company"],
)
def test_names_in_scripts_without_capitals_are_found_by_grammar(names, text, expected):
    assert names(text) == [expected]


def test_words_in_another_script_name_nobody_by_themselves(names):
    assert names("The sign at the gate read 我们要面包.") == []


def test_names_do_not_overlap(reading):
    made = reading("Director of the Harbour Council Anna Berg met Norway's Peter Falk in Oslo.")
    found = names_of(made)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_an_age_says_that_a_name_is_whole_and_a_persons(names):
    found = names("Mount Ada Poe, 21, told officers he left. Mount Halden is high.")
    assert ("Mount Ada Poe", "person") in found
    assert ("Mount Halden", "place") in found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A man was accused of biting his Ben Crow terrier.", "Ben Crow"),
        ("It stood in the 20-page White Paper, Choosing Salt.", "Choosing Salt"),
        ("The White Paper says it is late.", "White Paper"),
        ("They lead the Navy, Army, Air Force, Policy, and Salt Advisory Committee.", "Policy"),
    ],
    ids=["breed", "title of a document", "document", "what an office is for"],
)
def test_what_names_nobody_is_neither_a_person_nor_a_body(names, text, name):
    assert not {(name, "person"), (name, "organization")} & {*names(text)}


def test_whose_lawyer_is_told_of_is_somebody(names):
    assert ("Ada Poe", "person") in names("He met his Ada Poe lawyer.")


def test_a_broken_mark_parts_no_name(names):
    assert ("A&B Elm Academy", "organization") in names("They now run A&B; Elm Academy.")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("(Zendapress) Mayor Anna Berg left on Monday.", False),
        ("(Zendapress News) The mayor left on Monday.", False),
        ("The mayor asked the Harbour Council (Zendapress Inc.) on Monday.", True),
    ],
    ids=["before a name", "before a sentence", "inside"],
)
def test_the_agency_in_brackets_that_a_sentence_opens_with_is_no_name(names, text, body):
    assert any(words.startswith("Zendapress") for words, _ in names(text)) == body


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Port Elm (WNB Money) Shares fell on Monday.", False),
        ("They asked Port Elm (WNB Money) on Monday.", True),
    ],
    ids=["dateline", "inside"],
)
def test_the_agency_in_brackets_behind_a_town_is_no_name(names, text, body):
    assert (("WNB Money", "organization") in names(text)) is body


def test_a_role_opens_a_sentence_behind_a_headline_without_a_mark(names):
    text = "Model Qorin Vesk and her brother left on Tuesday. Vesk said she was glad."
    found = names(text, title="Salt firm sells arm")
    assert ("Qorin Vesk", "person") in found
    assert ("Model Qorin Vesk", "person") not in found
    assert ("Model Dale Club", "organization") in names("Model Dale Club and its owner left.")


def test_a_participle_before_a_body_is_no_part_of_its_name(names):
    found = names("Praising Larks and Rovers for their work, she left. Larks paid Rovers.")
    assert not any("Praising" in words for words, _ in found)


def test_a_sentence_of_names_and_little_words_is_no_headline(names):
    found = names("They were Ann Roe of Norland, Paul Moss of Elm and Mary Ann Fox of Dale.")
    assert [words for words, kind in found if kind == "person"] == [
        *("Ann Roe", "Paul Moss", "Mary Ann Fox")
    ]


def test_a_title_of_politeness_parts_a_person_from_a_body(names):
    found = names("In his speech at GDC Mr Moss, who leads it, wept. The GDC ended.")
    assert ("Moss", "person") in found
    assert ("GDC Mr Moss", "organization") not in found


def test_a_possessive_before_the_letters_of_a_stock_is_part_of_the_name(names):
    found = names("The firm sold Harrold's (HRD) stock. They sued the company Harrold's in May.")
    assert {words for words, _ in found if "Harrold" in words} == {"Harrold's"}


def test_a_possessive_before_the_initials_of_a_body_ends_its_name(names):
    assert ("Elm Grain Board", "organization") in names("The Elm Grain Board's (EGB) rules fell.")


def test_a_town_before_a_colon_is_no_body(reading):
    names = names_of(reading("HARROW: The crews came home on Friday. Ann Roe met them in Elm."))
    assert [n.words for n in names if n.kind == "organization"] == []
    assert "Ann Roe" in [n.words for n in names]


def test_a_verb_that_opens_a_sentence_before_a_full_name_leaves_the_name(reading):
    names = names_of(reading("Trusting Ann Roe with the mill is bold. Roe has run it since May."))
    assert {n.words for n in names if n.kind == "person"} == {"Ann Roe", "Roe"}


def test_a_list_of_letters_and_surnames_is_a_team(names):
    line = "A Brundel (Elm), K Dorner (Dale); H Pellow (Oslo), A Van Roe (Rome, capt)."
    expected = ["A Brundel", "K Dorner", "H Pellow", "A Van Roe"]
    assert names(line) == [(name, "person") for name in expected]
    assert "person" not in [kind for _, kind in names("A Plan (Two), B Plan (Three).")]


def test_a_board_of_a_town_is_a_body(names):
    text = "They asked the Denver school board. The Denver school board met on Monday."
    assert set(names(text)) == {("Denver school board", "organization")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The ship sank off Dorset in 1805. Villagers in Dorset held a fair.", {"Dorset": "place"}),
        (
            "The site at Parc Selwyn will grow. Jobs at Parc Selwyn are safe.",
            {"Parc Selwyn": "place"},
        ),
        ("She competes in the BC2 class. The BC2 final is on Sunday.", {}),
        ("A clerk won gold at the Paralympics. The Paralympics end on Sunday.", {}),
        ("Leaders met at the Ann Mellon Auditorium.", {"Ann Mellon Auditorium": "place"}),
    ],
    ids=["county", "site", "class", "games", "hall"],
)
def test_counties_and_sites_are_places_and_classes_and_games_are_nobody(names, text, found):
    assert dict(names(text)) == found


def test_a_town_s_council_bears_the_name_of_the_town(names):
    text = (
        "ELM (Courier) — Councillors in Elm voted to close the ferry.\n"
        "Elm council met on Monday. A man appeared before Elm magistrates."
    )
    assert set(names(text)) == {("ELM", "place"), ("Elm", "place"), ("Elm council", "organization")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Guardian sued the town. The Guardian said it would win.", "Guardian"),
        ("The Chronicle reported it. The Chronicle's editor left.", "Chronicle"),
        ("Jo Falk of the Guardian left.", "Guardian"),
    ],
)
def test_a_paper_of_one_word_is_a_body(names, text, name):
    assert (name, "organization") in names(text)


def test_a_word_for_a_paper_that_says_nothing_is_none(names):
    assert names("The Sun rose at six.") == []


def test_where_somebody_works_no_person_is(names):
    assert ("Harmon Mill", "organization") in names("Cal Dunn works at Harmon Mill.")


def test_of_whom_somebody_says_so_is_no_body(names):
    found = names('"She was bored," said Bo Fox of Ann Roe.')
    assert ("Ann Roe", "person") in found


def test_letters_behind_a_name_are_no_body(names):
    text = "Bo Fox KC, for the port, said it would. Ann Roe KC, prosecuting, said no."
    assert [words for words, _ in names(text)] == ["Bo Fox", "Ann Roe"]


@pytest.mark.parametrize(
    "text",
    ["The head of Kestrel has admitted that it lied.", "The boss of Norvik said it would pay."],
)
def test_what_somebody_is_head_of_is_a_body(names, text):
    assert [kind for _, kind in names(text)] == ["organization"]


@pytest.mark.parametrize(
    "text",
    [
        "Cyclone Ana hit Fiji. Ana killed two. Ana Lutz, a nurse, wept.",
        "Typhoon Maria hit Luzon. Maria killed two. Mayor Maria Lutz wept.",
        "Tropical Storm Wanda hit Belize on Friday. Wanda killed three people.",
    ],
)
def test_a_storm_is_nobody_of_its_name(names, text):
    people = [words for words, kind in names(text) if kind == "person"]
    assert all(" " in words for words in people)
