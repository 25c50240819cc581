"""Who's who: the whole section on short articles."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.model import Facts
from explainer.sections.actors import ACTORS


@pytest.fixture
def actors(reading):
    """The actors of a text, by name."""

    def find(text, **more):
        return {a.name: a for a in ACTORS.extract(reading(text, **more), Facts())}

    return find


@pytest.mark.parametrize(
    ("text", "name", "aliases"),
    [
        ("Minister Anna Berg spoke. Berg left.", "Anna Berg", ("Berg",)),
        ("Anna Berg spoke. Mrs. Berg left.", "Anna Berg", ("Berg",)),
        ("Anna Berg’s plan failed. Berg's rivals cheered.", "Anna Berg", ("Berg",)),
        ("Senator Robert Moss spoke. Bob Moss left.", "Robert Moss", ("Bob Moss",)),
        ("Peter J. Falk spoke. Peter Falk left.", "Peter J. Falk", ("Peter Falk",)),
        ("Jean-Claude Favre spoke. Favre left.", "Jean-Claude Favre", ("Favre",)),
        ("Luis Ignacio Poe da Silva won. Poe left.", "Luis Ignacio Poe da Silva", ("Poe",)),
        ("Premier Li Weiming spoke. Li left.", "Li Weiming", ("Li",)),
        ("Vice Premier He Weiming spoke in Oslo.", "He Weiming", ()),
        ("President Falk spoke in Oslo on Monday.", "Falk", ()),
        ("Lord Falk spoke. Falk left Oslo.", "Lord Falk", ("Falk",)),
        ("Baroness Berg spoke. Then Lady Berg left.", "Baroness Berg", ("Berg",)),
        ("Pope Leo XIV spoke. Leo left Oslo.", "Pope Leo XIV", ("Leo XIV", "Leo")),
        ("Lord Peter Falk spoke. Sir Peter left.", "Peter Falk", ("Sir Peter",)),
        ("Lord Falk spoke in Oslo. Lady Falk left.", "Falk", ()),
    ],
    ids=[
        "surname",
        "courtesy",
        "possessive",
        "nickname",
        "initial",
        "hyphen",
        "surname before a particle",
        "surname first",
        "He as a surname",
        "no given name that the article lacks",
        *("peer", "peeress", "pope", "peer in full", "couple"),
    ],
)
def test_all_forms_of_a_name_are_one_person(actors, text, name, aliases):
    found = actors(text)
    people = [a for a in found.values() if a.kind == "person"]
    assert [(p.name, p.aliases) for p in people] == [(name, aliases)]


def test_two_people_of_one_surname_stay_apart(actors):
    found = actors("Anna Berg met Peter Berg. Then Berg left.")
    assert [e.text for e in found["Anna Berg"].evidence] == ["Anna Berg"]
    assert [e.text for e in found["Peter Berg"].evidence] == ["Peter Berg"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Robert Berg Jr. won. His father, Robert Berg Sr., was proud. Then Berg left.",
            {"Robert Berg Jr.": 1, "Robert Berg Sr.": 1},
        ),
        (
            "Robert Berg Jr. met Robert A. Berg Sr. in May. Robert Berg was late. Berg Sr. left.",
            {"Robert Berg Jr.": 1, "Robert A. Berg Sr.": 2},
        ),
        (
            "Robert Berg III won. Robert Berg II lost. The elder Berg said he was glad.",
            {"Robert Berg III": 1, "Robert Berg II": 1},
        ),
        (
            "Robert A Berg Jr won. RAB Jr left on Monday.",
            {"Robert A Berg Jr": 2},
        ),
        (
            "Robert Berg and his son, Robert Berg Jr., won. Robert Berg was glad.",
            {"Robert Berg": 2, "Robert Berg Jr.": 1},
        ),
        ("Robert Berg Jr. won. Robert Berg was glad. Berg left.", {"Robert Berg Jr.": 3}),
        (
            "Anna Berg won. Berg’s late father, Olaf Berg, lost. The younger Berg was glad.",
            {"Anna Berg": 3, "Olaf Berg": 1},
        ),
        (
            "Anna Berg won. Her daughter runs a mill. The younger Berg was glad. Berg left.",
            {"Anna Berg": 2},
        ),
        (
            "King Haakon VII met Bishop Leo XIV. Then Haakon left.",
            {"King Haakon VII": 2, "Leo XIV": 1},
        ),
        (
            "Aides of President Berg met Robert Berg Jr. in May. Mr. Berg was glad.",
            {"Berg": 2, "Robert Berg Jr.": 1},
        ),
    ],
    ids=[
        *(
            "surname of neither",
            "name of neither",
            "elder",
            "letters",
            "kin",
            "one alone",
            "younger",
            "unnamed",
        ),
        "kings",
        "a titled surname first",
    ],
)
def test_a_generation_keeps_father_and_son_apart(actors, text, people):
    found = {a.name: len(a.evidence) for a in actors(text).values() if a.kind == "person"}
    assert found == people


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg praised the Oscars. Bo Moss won two Oscars in May.",
        "Anna Berg won nine Baftas. Bo Moss praised the Baftas.",
        "Anna Berg left. Bo Moss praised the Six Nations, which the Six Nations won.",
    ],
    ids=["Oscars", "Baftas", "Six Nations"],
)
def test_prizes_and_tournaments_do_nothing(actors, text):
    assert {a.name for a in actors(text).values()} == {"Anna Berg", "Bo Moss"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Anna Berg spoke in Oslo. Mr. Berg was late.", {"Anna Berg": 1, "Berg": 1}),
        ("The Franco-German brigade left. Franco-German talks failed.", {}),
        ("They fear a General Election. He won the General Election.", {}),
        ("They watched Star Wars Nine. They sent Team GB to Oslo.", {}),
        ("Prof Anna Berg spoke. Prof Berg left.", {"Anna Berg": 2}),
        ("She met seventh seed Russian Anna Berg there.", {"Anna Berg": 1}),
        ("The secretary for Anna Berg left early.", {"Anna Berg": 1}),
        ("Though Berg was late, Anna Berg was glad.", {"Anna Berg": 2}),
        ("Sprinters Anna Berg and Paul Moss won.", {"Anna Berg": 1, "Paul Moss": 1}),
        ("They gave her an Oscar. The Oscar ceremony was long.", {}),
        ("It was built by Xerox FARC in May.", {}),
        ("Later actor Oscar Lund left. Oscar was glad.", {"Oscar Lund": 2}),
    ],
    ids=[
        *("title of the other gender", "two nations", "no bearer of a title"),
        *("works and teams", "short title", "nation before", "whose secretary"),
        *("opens a sentence", "plural before", "thing", "word in capitals", "given name"),
    ],
)
def test_a_person_is_named_by_the_name_alone(actors, text, people):
    found = {a.name: len(a.evidence) for a in actors(text).values() if a.kind == "person"}
    assert found == people


def test_a_title_tells_which_of_two_is_meant(actors):
    found = actors("Anna Berg met Peter Berg. Then Mrs. Berg left.")
    assert [e.text for e in found["Anna Berg"].evidence] == ["Anna Berg", "Berg"]


def test_a_verb_that_looks_like_a_title_tells_no_gender(actors):
    assert list(actors("Mr. Tom Moss fell. Polls miss Moss. Tom Moss left.")) == ["Tom Moss"]


def test_a_surname_used_before_the_other_came_keeps_its_owner(actors):
    found = actors("Anna Berg spoke. Berg then called Peter Berg. Later Berg left.")
    assert len(found["Anna Berg"].evidence) == 3


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Paul and Anna Moss opened a bakery in Oslo.", {"Paul Moss", "Anna Moss"}),
        ("Brothers Ivan and Petar Moss opened a bakery.", {"Ivan Moss", "Petar Moss"}),
        ("The brothers Said and Karim Moss left early.", {"Said Moss", "Karim Moss"}),
        ("Twins Maya and Anna Moss, 9, left early.", {"Maya Moss", "Anna Moss"}),
        ("Friends Anna and Paul Moss left early.", {"Anna", "Paul Moss"}),
    ],
    ids=["couple", "brothers", "no known given name", "twins", "friends"],
)
def test_a_family_shares_a_surname(actors, text, people):
    found = {a.name: a for a in actors(text).values() if a.kind == "person"}
    assert found.keys() == people
    assert not any("Brothers" in alias for a in found.values() for alias in a.aliases)


def test_the_mentions_come_in_the_order_of_the_article(actors):
    found = actors("Anna Berg spoke.\nMayor Berg left. Anna Berg returned.")
    assert [(e.sentence, e.text) for e in found["Anna Berg"].evidence] == [
        ("a1-s1", "Anna Berg"),
        ("a1-s2", "Berg"),
        ("a1-s3", "Anna Berg"),
    ]


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        (
            "The Global Harbour Fund (GHF) met in Oslo. The GHF said it would lend more.",
            "Global Harbour Fund",
            "GHF",
        ),
        (
            "The Ruritanian Harbour Agency met. Later the RHA said it was ready.",
            "Ruritanian Harbour Agency",
            "RHA",
        ),
        ("The US Harbour Agency met. The Harbour Agency left.", "US Harbour Agency", None),
        ("Zenda Widgets Inc. fell. Zenda Widgets said it knew.", "Zenda Widgets Inc.", None),
    ],
    ids=["defined", "initials", "state", "company"],
)
def test_a_body_is_one_under_all_its_names(actors, text, name, alias):
    bodies = [a for a in actors(text).values() if a.kind == "organization"]
    assert [b.name for b in bodies] == [name]
    assert alias is None or alias in bodies[0].aliases


def test_of_carries_the_name_of_a_body_on(actors):
    found = actors("The Ministry of Public Works built a bridge for Anna Berg.")
    assert found["Ministry of Public Works"].kind == "organization"


def test_a_state_is_one_under_its_names(actors):
    found = actors("The United States answered. The U.S. delegation met. American officials left.")
    assert found["United States"].aliases == ("U.S.", "American")


def test_a_capital_that_acts_stands_for_its_state(actors):
    found = actors("France signed the text. Paris accused the bank of delay.")
    assert found["France"].aliases == ("Paris",)


@pytest.mark.parametrize(
    "text",
    [
        "France signed the text. They want new talks with Paris.",
        "France signed the text. The government in Paris was glad.",
        "France signed the text. Reporters asked Paris's defence ministry for the map.",
        "France signed the text. It is a sign that Paris needs to seek a truce.",
        "France signed the text. They resumed talks with Paris. A visit to Paris is near.",
    ],
    ids=["talks with", "government in", "its ministry", "has to", "visit to"],
)
def test_a_capital_that_is_dealt_with_stands_for_its_state(actors, text):
    found = actors(text)
    assert found["France"].aliases == ("Paris",)
    assert "Paris" not in found


def test_a_capital_beside_one_that_governs_stands_for_its_state(actors):
    found = actors(
        "France and Norway signed. Paris accused the bank of delay. Oslo and Paris met again."
    )
    assert found["Norway"].aliases == ("Oslo",)


@pytest.mark.parametrize("text", ["In Paris, Anna Berg sang.", "Anna Berg flew to Paris."])
def test_what_happens_in_a_capital_does_not_happen_to_its_state(actors, text):
    found = actors(f"France signed. Paris accused the bank of delay. {text}")
    assert found["Paris"].kind == "place"
    assert found["France"].aliases == ("Paris",)


def test_two_capitals_as_places_stay_places(actors):
    found = actors(
        "France and Norway signed. Paris accused the bank of delay. In Oslo and Paris they sang."
    )
    assert {"Oslo", "Paris"} <= found.keys()


def test_a_capital_as_a_place_stays_a_place(actors):
    found = actors("France signed the text. In Paris, talks were held.")
    assert found["France"].aliases == ()
    assert found["Paris"].kind == "place"


def test_a_nationality_is_no_actor(actors):
    assert "Dutch" not in actors("A Dutch painter, Anna Berg, won. The Dutch cheered.")


@pytest.mark.parametrize(
    "text",
    [
        "The minister met reporters on Monday in March.",
        "The Clean Harbours Act was passed.",
        "",
    ],
    ids=["titles and months", "laws", "empty"],
)
def test_what_is_no_actor(actors, text):
    assert actors(text) == {}


def test_a_headline_in_title_case_names_only_who_is_known(actors):
    found = actors(
        "Senator Anna Berg lost her seat on Tuesday.", title="Berg Loses Big Race In Upset Vote"
    )
    assert set(found) == {"Anna Berg"}
    assert found["Anna Berg"].evidence[0].sentence == "a1-s0"


def test_sides_come_first_and_then_who_is_named_most(actors):
    found = actors(
        "Anna Berg wrote to Lima. Anna Berg waited. "
        "Negotiators from France and Spain met. France hoped."
    )
    assert list(found)[:3] == ["France", "Spain", "Anna Berg"]


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(max_size=200) | st.text(alphabet="ABe .,'’“”(-)&\nof", max_size=200))
def test_no_text_breaks_the_section(reading, text):
    if not text.strip():
        return
    made = reading(text)
    sentences = {s.id: s.text for s in made.article.sentences}
    found = ACTORS.extract(made, Facts())
    for actor in found:
        assert actor.evidence
        assert all(sentences[e.sentence][e.start : e.end] == e.text for e in actor.evidence)
    assert len({(a.kind, a.name.lower()) for a in found}) == len(found)


def test_another_name_that_the_text_tells_is_the_same_person(actors):
    found = actors("Anna Berg, also known as Maria Moss, won. Then Maria Moss left.")
    people = [a for a in found.values() if a.kind == "person"]
    assert [(p.name, p.aliases) for p in people] == [("Anna Berg", ("Maria Moss",))]


def test_half_a_pair_of_states_is_the_state(actors):
    found = actors("North Korea met South Korea. Then the North accused the South.")
    assert set(found) == {"North Korea", "South Korea"}


@pytest.mark.parametrize(
    "text",
    [
        "Anna Banks spoke. Banks said it was late.",
        "Anna Will spoke. In Oslo, Will urged them to go.",
        "Anna Sanders spoke. Sanders's plan is late.",
    ],
    ids=["plural", "modal", "owner"],
)
def test_a_surname_that_looks_like_a_word_is_a_mention(actors, text):
    found = actors(text)
    assert sum(len(a.evidence) for a in found.values() if a.kind == "person") == 2


def test_a_given_name_with_a_generation_is_another_person(actors):
    found = actors("Paul J. Berg spoke. His son Paul Jr. announced it. Berg left.")
    assert set(found) == {"Paul J. Berg", "Paul Jr."}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Anna Berg died. Fans of Anna Berg met at the Anna Berg Centre.", {"Anna Berg"}),
        ("Stars such as Pierce Brown and Christian Slade were there.", {"Pierce Brown"}),
    ],
    ids=["a centre named for her", "a name that is a faith as well"],
)
def test_a_full_name_is_a_person(actors, text, people):
    assert people <= {n for n, a in actors(text).items() if a.kind == "person"}


def test_a_wrong_mark_is_no_part_of_a_name(actors):
    found = actors("Anna Berg‘s view is known. Anna Berg left.")
    assert [(a.name, a.aliases) for a in found.values()] == [("Anna Berg", ())]


def test_those_who_believe_are_nobody(actors):
    assert "Roman Catholic" not in actors("Mrs. Berg was Roman Catholic.")


def test_a_place_is_called_by_its_letters(reading):
    found = ACTORS.extract(
        reading("They flew to Los Angeles. It was made in L.A. by Ada Poe."), Facts()
    )
    assert [a.aliases for a in found if a.name == "Los Angeles"] == [("L.A.",)]


def test_a_title_before_a_name_gives_it_no_surname(reading):
    text = "They met Ada Crow and Bo Fox. It joined Sen. Crow and Bernie Poe in May."
    names = {a.name for a in ACTORS.extract(reading(text), Facts())}
    assert "Crow Poe" not in names


def test_what_closes_a_title_is_no_part_of_the_name(reading):
    found = ACTORS.extract(reading("They met Senate President Pro Tem Tom Hill in May."), Facts())
    assert "Tom Hill" in {a.name for a in found}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Born Mary Fox in Oslo, Anna Berg sang there. Berg left.", {"Anna Berg": 3}),
        ("Anna Berg, born Mary Fox, sang there. Berg left.", {"Anna Berg": 3}),
        ("Anna Berg (née Falk) sang there. Berg left.", {"Anna Berg": 3}),
        ("Zed Lund, whose real name is Paul Moss, sang. Lund left.", {"Zed Lund": 3}),
        ("Born in Oslo, Mary Fox met Anna Berg.", {"Mary Fox": 1, "Anna Berg": 1}),
        ("The judge called the panel. Robert Berg Jr. left. President Berg stayed.", None),
        ("Robert Berg Jr., the president, left. President Berg wept.", {"Robert Berg Jr.": 2}),
        ("They heard Robert A. Berg Jr. in May. Justice Berg wept.", {"Robert A. Berg Jr.": 2}),
        ("They heard Robert Berg III in May. Special Counsel Berg wept.", {"Robert Berg III": 2}),
        ("They met Adm. Robert Berg Jr. in Oslo. Admiral Berg wept.", {"Robert Berg Jr.": 2}),
        ("Donald Berg Jr. left. They praised Don Jr. there.", {"Donald Berg Jr.": 2}),
        (
            "She was married to Robert Berg, who died. Her son, Robert Berg Jr., wept.",
            {"Robert Berg": 1, "Robert Berg Jr.": 1},
        ),
        ("Anna Lund won. They want Anna and Peter Berg to win.", {"Anna Lund": 2, "Peter Berg": 1}),
    ],
    ids=[
        *("born before", "born behind", "née", "real name", "birthplace", "president"),
        *(
            "the son's title",
            "a justice",
            "a counsel",
            "in short",
            "short name of a son",
            "her son",
            "known given name",
        ),
    ],
)
def test_one_person_is_told_once_and_two_are_told_apart(actors, text, people):
    found = {a.name: len(a.evidence) for a in actors(text).values() if a.kind == "person"}
    assert found == (people or {"Robert Berg Jr.": 1, "Berg": 1})


def test_a_given_name_is_told_with_the_title_that_it_has(actors):
    text = "The panel asked Sir Paul Moss. “Sir Paul was late,” Anna Berg said. Anna was not."
    found = actors(text)
    assert found["Paul Moss"].aliases == ("Sir Paul",)
    assert found["Anna Berg"].aliases == ("Anna",)


def test_one_name_in_a_list_of_full_ones_takes_no_surname_of_the_next(actors):
    text = "They beat Anna Berg, Mary Poe, Natalie and Ada Crow to it."
    assert "Natalie Crow" not in actors(text)


def test_an_initial_tells_which_of_one_surname_is_listed(actors):
    found = actors(
        "Jon Reed won. Dan Crow lost.\nNorland: T Reed (Elm); M Crow (Halden), D Crow (Elm)."
    )
    people = {a.name: [e.text for e in a.evidence] for a in found.values() if a.kind == "person"}
    assert people == {
        "Jon Reed": ["Jon Reed"],
        "Dan Crow": ["Dan Crow", "D Crow"],
        "T Reed": ["T Reed"],
        "M Crow": ["M Crow"],
    }


def test_who_is_listed_by_an_initial_has_the_given_name_told_elsewhere(actors):
    found = actors("Norland: J Reed (Elm), S Fox (Halden).\nLast year Joan Reed beat Halden.")
    assert found["Joan Reed"].aliases == ("J Reed",)


def test_a_surname_is_that_of_the_one_whose_name_ends_with_it(actors):
    found = actors("Anna Berg died, her niece, Ruth Berg Falk, said. Dr Berg was 91.")
    assert len(found["Anna Berg"].evidence) == 2


def test_a_campaign_is_a_body(actors):
    assert actors("Sue Moss, of Save Elmwood, spoke.")["Save Elmwood"].kind == "organization"
