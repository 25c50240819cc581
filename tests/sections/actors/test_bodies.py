"""Bodies: one entry for all the forms of one name."""

from __future__ import annotations

import pytest

from explainer.language.en import ENGLISH
from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.actors.bodies import bodies as make_bodies
from explainer.sections.actors.shortened import short_forms
from explainer.text.names import Name


@pytest.mark.parametrize(
    ("text", "name", "others"),
    [
        ("The New People's Party met. The New People Party left.", "New People's Party", 1),
        ("The National Court of Appeal ruled. The National Court met.", None, 1),
        ("NHK (Nordic Housing Council) met. The NHK left.", "Nordic Housing Council", 1),
        ("The Nordic Housing Council (NHC) met. The NHC left.", "Nordic Housing Council", 1),
        ("The Italian Court of Water ruled. The Court of Water met.", "Italian Court of Water", 1),
        (
            "Northgate Rovers left. Rovers finished 14th. They asked the Rovers Trust.",
            "Northgate Rovers",
            1,
        ),
        ("The Land Council met. The Land Board met.", "Land Council", 0),
        ("The Oslo Evening Chronicle met. Oslo said no.", "Oslo Evening Chronicle", 0),
        ("Dale won. The Dale Evening Chronicle met. Dale said no.", "Dale Evening Chronicle", 0),
        ("The Dale Labour Association met. Dale won 3-1.", "Dale Labour Association", 0),
        ("The Army Salt School closed. The Army came.", "Army Salt School", 0),
        (
            "The University of Dale at Fox-Moor met. UDFM said no. The University of Dale left.",
            "University of Dale at Fox-Moor",
            2,
        ),
        (
            "The Commission on Salt Debates met. The Federal Salt Commission left. The Commission.",
            "Federal Salt Commission",
            0,
        ),
        (
            "They met the Norlandic Salt Security Service, or NZB, on Monday. The NZB left.",
            "Norlandic Salt Security Service",
            1,
        ),
        ("The Democrat Party lost. Democrats wept.", "Democrats", 1),
        (
            "The Ohio City Police Department met. Ohio police left.",
            "Ohio City Police Department",
            1,
        ),
        ("The Ohio Noble Order of Police met. Ohio police left.", "Ohio Noble Order of Police", 0),
        ("The Ohio Police Federation met. Ohio police left.", "Ohio Police Federation", 0),
        ("They asked Moss, Berg & Lund. Moss said it had sold shares in Moss.", None, 1),
        ("The Moss-Fox Salt Policy Center met. The Salt Policy Center left.", None, 1),
        ("They asked the House of Commons. The Commons met.", "House of Commons", 1),
        (
            "The U.S. Salt and Tax Service fell. The STS met. The Salt & Tax Service left.",
            "U.S. Salt and Tax Service",
            2,
        ),
        ("The Football Union (FU) met. The English FU have left.", "Football Union", 2),
        ("Hav Utd beat Dale Rovers. Havenport United met Hav Utd.", "Havenport United", 1),
        ("The firm Haldenwerk won. HW shares rose, said HW.", "Haldenwerk", 1),
        ("The firm Haldenwerk won. HQ shares rose, said HQ.", "Haldenwerk", 0),
        ("They asked the US Congress. Congress met.", "US Congress", 1),
        (
            "The University of Dale School of Law met. The Dale School of Law won.",
            "University of Dale School of Law",
            1,
        ),
        ("Zenda Salt Works USA Inc. met. Zenda Salt Works won.", "Zenda Salt Works USA Inc.", 1),
        ("The Northern Guard, or NG, left. They bombed NG.", "Northern Guard", 1),
        ("The Justice Department met. The Department of Justice left.", "Department of Justice", 1),
        ("The State Department met. The FBI and State left.", "State Department", 1),
        ("The Water Rates Board met. The Water Rate Board left.", "Water Rates Board", 1),
        ("The Federal Bank met. The Fed left.", "Federal Bank", 1),
        ("They asked the United States Senate. The Senate met.", "United States Senate", 1),
        ("They asked the Congress of the United States. Congress met.", None, 1),
        ("The US Senate met. The United States Senate rose. The Senate left.", None, 2),
        ("They asked the U.S. House. The House rose. The White House did not.", "U.S. House", 1),
        ("The Texas House met. The House rose.", "Texas House", 0),
        (
            "The Department of the Treasury met. The Treasury Department left. Treasury sat.",
            "Department of the Treasury",
            2,
        ),
        ("The House of Representatives voted. The House rose.", "House of Representatives", 1),
        ("The Senate Salt Committee met. The Salt Committee rose.", "Senate Salt Committee", 1),
        (
            "The House of Commons Salt Select Committee met. The Salt Select Committee rose.",
            "House of Commons Salt Select Committee",
            1,
        ),
        ("The Dale Rescue Museum opened. The Dale Museum is big.", "Dale Rescue Museum", 1),
        ("The Halden City Council met. The City Council rose.", "Halden City Council", 1),
        ("They asked Halden Salt Oil Company. Halden Salt said no.", "Halden Salt Oil Company", 1),
        ("The Ohio Senate sat. The Senate rose. The US House did not.", "Ohio Senate", 1),
        ("The Ohio Senate sat. Congress met. The Senate rose.", "Ohio Senate", 0),
        ("The Ohio House of Representatives sat. The House rose.", None, 1),
        ("The Ohio Supreme Court ruled. The Supreme Court sat.", "Ohio Supreme Court", 0),
        ("The Nordic Oil Rescue Agency met. Nora left early.", "Nordic Oil Rescue Agency", 0),
        ("The Nordic Oil Pipe Agency met. The watchdog Nopa won.", "Nordic Oil Pipe Agency", 1),
        (
            "They asked the Norland Salt Federation (Halsig). A Halsig spokesman said no.",
            "Norland Salt Federation",
            1,
        ),
        (
            "They asked Norland Salt Bank (Halsig). A Halsig spokesman said no.",
            "Norland Salt Bank",
            0,
        ),
        ("The crew asked ELX. ELX Airport Police left.", "ELX Airport Police", 0),
        (
            "Velkham won. Velkham met Oslo. Velkham lost to Velkham Hotspur. A Velkham spokesman.",
            "Velkham Hotspur",
            1,
        ),
        (
            "The Salt Council and the UN Salt Council met. Key Salt Council members left.",
            "UN Salt Council",
            1,
        ),
        (
            "The University of Dale (UD) Salt Institute met. The University of Dale won.",
            "University of Dale",
            1,
        ),
        ("The National Salt Army (XLN) left. The XLN won.", "National Salt Army", 1),
        ("The Dale Crime Office (XKA) left. The XKA won.", "Dale Crime Office", 1),
        ("They met Dale Salt Club (XEF), Dale Fish Club (XEF) and XEF.", "Dale Salt Club", 0),
    ],
    ids=[
        "possessive inside",
        "up to of",
        "letters before",
        "letters behind",
        "state",
        "last of two",
        *("another", "town of a paper", "club of a paper's town", "town of members", "army"),
        *("campus", "another head", "letters of a language", "nickname of a party"),
        *("its police", "no order of police", "no union of police"),
        *("partners", "without its founders"),
        *("the commons", "a sign", "a land's letters", "clipped club", "joint letters", "others"),
        *(
            "chamber of a state",
            "behind of",
            "before its land",
            *("letters behind or", "department", "what it is for", "plural inside", "clipped"),
            "chamber of the states",
            "of the states",
            *("under two names", "house of the states", "house of a part alone", "the treasury"),
            "the house",
        ),
        *("committee of a chamber", "committee of the house"),
        "all but one",
        *("without its town", "start of a company", "senate of a part", "another parliament"),
        *("house of a part", "sole court"),
        "a given name",
        "initials as a word",
        *("called so in brackets", "a firm in brackets", "police of a place"),
        *("club named late", "weight before a body"),
        "behind its letters",
        *("letters of another language", "letters of other words", "letters of two"),
    ],
)
def test_forms_of_one_name_are_one_body(bodies, text, name, others):
    found = bodies(text)
    name = name or next(iter(found))
    assert len(found[name]) == others


def test_a_union_is_not_a_part_of_it(bodies):
    found = bodies("The UN met. The UN Security Council voted. The Security Council said no.")
    assert found == {"UN": set(), "UN Security Council": {"Security Council"}}


def test_a_house_is_a_body_with_its_article_or_an_officer(bodies):
    assert "House" in bodies("The bill passed the House on Monday.")
    assert "House" in bodies("On Monday House Speaker Anna Berg left.")
    assert bodies("The house is old. Dale House Prices Fell.") == {}


@pytest.mark.parametrize("name", ["Storm Adela", "Hurricane Adela", "Typhoon Adela"])
def test_a_storm_is_nobody(reading, name):
    text = f"{name} killed six people on the coast. {name} moved inland on Sunday."
    assert [a.name for a in ACTORS.extract(reading(text), Facts())] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The UN Salt Council met. The United Nations Salt Council voted.",
            {"United Nations Salt Council": {"UN Salt Council"}},
        ),
        (
            "They sued Zenda Iron and Steel Co. in May. Shares in Zenda fell.",
            {"Zenda Iron and Steel Co.": {"Zenda"}},
        ),
        (
            "Shares in Zenda Pharma fell. Zenda Pharmaceuticals said so.",
            {"Zenda Pharmaceuticals": {"Zenda Pharma"}},
        ),
        (
            "Ann Roe won. The Roe Administration left. The Roe Council met.",
            {"Roe Administration": set(), "Roe Council": set()},
        ),
        (
            "The Commons salt committee met. The Commons rose.",
            {"Commons salt committee": set(), "Commons": set()},
        ),
        (
            "The accused were RJ Velko Tobacco and Dorn Tobacco. Shares of Velko rose.",
            {"RJ Velko Tobacco": {"Velko"}, "Dorn Tobacco": set()},
        ),
        (
            "They run the Dale Museum & Salt Garden. The Dale Museum met.",
            {"Dale Museum & Salt Garden": {"Dale Museum"}},
        ),
        ("The Salt Department met. The DOS left.", {"Salt Department": {"DOS"}}),
        (
            "The Dale Air & Space Museum of Elm opened. The Dale Air & Space Museum is big.",
            {"Dale Air & Space Museum of Elm": {"Dale Air & Space Museum"}},
        ),
    ],
    ids=[
        "letters of some words",
        "company of many words",
        "last word cut",
        "people",
        "chamber",
        "RJ",
        *("up to and", "turned", "and before of"),
    ],
)
def test_a_short_name_belongs_to_the_one_longer_name(bodies, text, found):
    assert bodies(text) == found


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        ("The Halden Post said no. Ada Poe unloaded on the Post.", "Halden Post", "Post"),
        (
            "Ada Poe runs the Clean Rivers Federation of Norland. She left Clean Rivers in May.",
            "Clean Rivers Federation of Norland",
            "Clean Rivers",
        ),
        (
            "It left the Museum of Salt Ada Fox-Roe Center. They met at the Fox-Roe Center.",
            "Museum of Salt Ada Fox-Roe Center",
            "Fox-Roe Center",
        ),
        (
            "The House Select Committee on Salt met. The Select Committee heard Ada Poe.",
            "House Select Committee on Salt",
            "Select Committee",
        ),
        (
            "The House Select Committee on Salt met. The powerful House Committee heard Ada Poe.",
            "House Select Committee on Salt",
            "House Committee",
        ),
        (
            "The Halden Salt Commission for Trade met. The Salt Commission heard Ada Poe.",
            "Halden Salt Commission for Trade",
            "Salt Commission",
        ),
        (
            "The House Committee on Salt met. The Salt Committee heard Ada Poe.",
            "House Committee on Salt",
            "Salt Committee",
        ),
    ],
    ids=[
        *("newspaper", "the words before the kind", "the last words"),
        *("from within", "a chamber's", "from within before for", "turned"),
    ],
)
def test_a_part_of_a_name_stands_for_it(bodies, text, name, alias):
    found = bodies(text)
    assert alias in found.get(name, set())


def test_a_place_in_the_name_of_a_body_is_not_the_body(bodies):
    found = bodies("The New York Police Department met. They left New York.")
    assert found == {"New York Police Department": set()}


def test_an_arm_named_late_is_not_its_body(bodies):
    text = (
        "Google has won. Google said so in May. They asked Google. "
        "Google was first. They launched Google News."
    )
    assert "Google" in bodies(text)


def test_a_station_is_not_its_broadcaster(bodies):
    found = bodies("The BBC said no. Ada Poe told BBC Radio 4 that the BBC was wrong.")
    assert {"BBC", "BBC Radio 4"} <= found.keys()


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        (
            "They asked the Ada Poe Foundation. The Poe Foundation met.",
            "Ada Poe Foundation",
            "Poe Foundation",
        ),
        ("They asked the Women's Salt Center. It met.", "Women's Salt Center", None),
    ],
    ids=["without a given name", "of women"],
)
def test_whose_it_is_may_be_left_out(bodies, text, name, alias):
    found = bodies(text)
    assert set(found) == {name}
    assert alias is None or found[name] == {alias}


def test_of_a_race_for_a_chamber_the_land_is_no_part(bodies):
    assert bodies("He entered the Ohio Senate race in May.") == {"Senate": set()}


@pytest.mark.parametrize(
    ("text", "name", "others"),
    [
        (
            "Troops fight the Salt Front, also known as SIL and SIS. Then SIS fled. SIL lost.",
            "Salt Front",
            {"SIL", "SIS"},
        ),
        (
            "Troops fight the Salt Front, also known as ZSIS, ZSIL and ZESH. ZSIL attacked a town.",
            "Salt Front",
            {"ZSIS", "ZSIL", "ZESH"},
        ),
        (
            "Troops fight the Salt Front, also known by the acronym ZSIS. ZSIS attacked a town.",
            "Salt Front",
            {"ZSIS"},
        ),
        (
            "The Salt Front (SF, formerly SDF/SDL) won. Then SDL fled. SDF lost.",
            "Salt Front",
            {"SF", "SDF", "SDL"},
        ),
        (
            "The company Acme Group Norland fell. The company Acme Norland said it would sell.",
            "Acme Group Norland",
            {"Acme Norland"},
        ),
        (
            "Zenda Motors renamed itself Halden Motors in May. Halden Motors rose.",
            "Zenda Motors",
            {"Halden Motors"},
        ),
        (
            "He left Zenda Motors after the firm renamed itself the Salt Company. It was the Salt "
            "Company's chief who left.",
            "Zenda Motors",
            {"Salt Company"},
        ),
    ],
    ids=[
        *(
            "two other names",
            "a row of names",
            "acronym",
            "former names",
            "a company's word inside",
        ),
        *("renamed", "firm renamed"),
    ],
)
def test_other_names_that_the_text_gives_are_those_of_one_body(bodies, text, name, others):
    assert bodies(text) == {name: others}


def test_who_stands_in_a_row_before_a_verb_is_no_other_name(bodies):
    found = bodies("The Salt Front, also known as SIS, ACM and GUL agreed. ACM and GUL said so.")
    assert "GUL" not in found.get("Salt Front", set())


@pytest.mark.parametrize("how", ["known as", "best known as", "better known as"])
def test_who_somebody_plays_is_no_other_name(actors, how):
    text = f"Ben Fox, {how} James Moss in the soap Elm Street, sang. Ben Fox left."
    found = {a.name: a.aliases for a in actors(text)}
    assert found["Ben Fox"] == ()


def test_who_is_named_behind_another_name_is_somebody_else(reading):
    text = "Ada Poe, also known as Ada Crow, and Ben Fox won. Ben Fox left."
    found = ACTORS.extract(reading(text), Facts())
    assert {a.name: a.aliases for a in found} == {"Ada Poe": ("Ada Crow",), "Ben Fox": ()}


def test_what_a_body_owns_is_not_the_body(bodies):
    found = bodies("Elm University met. Elm University's Faculty of Fine Salt Arts met.")
    assert set(found) == {"Elm University", "Elm University's Faculty of Fine Salt Arts"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It hurts, said Rana Moss of the Halden Tenants' League.", "Halden Tenants' League"),
        ("He spoke to the Norland Teachers' Association.", "Norland Teachers' Association"),
        ("The Actors' Kinship Association gave a statement.", "Actors' Kinship Association"),
        ("Lumo Inc. bought chip designer Arcadia Robotics. Arcadia rose 3%.", "Arcadia Robotics"),
    ],
    ids=["tenants", "teachers", "actors", "designer"],
)
def test_owners_in_the_plural_and_a_trade_before_it_leave_a_body_one(bodies, text, name):
    assert name in bodies(text)


def test_a_company_called_somebodys_biggest_is_a_body(bodies):
    assert "Valmo" in bodies("Valmo, Europe's second-biggest carmaker, said it would cut jobs.")


@pytest.mark.parametrize(
    ("text", "name", "others"),
    [
        (
            "The House Salt Water Committee met. "
            "The bill failed, House Salt Water Chairman Ben Crow said.",
            "House Salt Water Committee",
            {"House Salt Water"},
        ),
        ("Zenda.com said it had closed. Zenda opened later.", "Zenda.com", {"Zenda"}),
        ("The United Nations met. The US Navy left, and the UN left.", "United Nations", {"UN"}),
        (
            "The Norlandic Dock Workers Movement met. The Dock Workers' Movement (DWM) left. "
            "The DWM won.",
            "Norlandic Dock Workers Movement",
            {"Dock Workers' Movement", "DWM"},
        ),
        ("Ben Crow is to head NSF-officials. The NSF met.", "NSF", set()),
        (
            "They met Ada Poe, vice president of Bakers for Better Bread.",
            "Bakers for Better Bread",
            set(),
        ),
        ("Ada Poe is director of Elm Bakers for Norway.", "Elm Bakers", set()),
        ("The head of the Norwegian army, Ben Crow, left.", "Norwegian army", set()),
        ("The 5th Salt Brigade met. They asked the SB.", "5th Salt Brigade", {"SB"}),
        ("A vacancy arose on the state Supreme Court.", "state Supreme Court", set()),
        (
            "A vacancy arose on the state Supreme Court. The Supreme Court met.",
            "state Supreme Court",
            {"Supreme Court"},
        ),
        ("The firm eZenda left. Ben Crow met eZenda.", "eZenda", set()),
        (
            "The Elm Salt Department Water Unit met. The ESD said so.",
            "Elm Salt Department Water Unit",
            {"ESD"},
        ),
        ("The New York Elms lost 3-1. The Elms won 4-2.", "New York Elms", {"Elms"}),
        (
            "The Centers for Salt Research and Trade met. The CSR said so.",
            "Centers for Salt Research and Trade",
            {"CSR"},
        ),
    ],
    ids=[
        "committee",
        "site",
        "letters of a state",
        "letters of a name in two forms",
        "hyphen",
        "purpose",
        "land",
        "army",
        "number",
        "court of a province",
        "court of a province in short",
        "small letter",
        "letters of a part",
        "team of a town",
        "letters before and",
    ],
)
def test_a_body_is_there_once_under_all_its_names(bodies, text, name, others):
    found = bodies(text)
    assert found == {name: others} | {k: v for k, v in found.items() if k == "US Navy"}


def test_an_arm_in_a_land_is_not_the_body_that_is_named_before(bodies):
    arm = "Ben Crow of ZENDA Norway said it would leave."
    assert set(bodies(f"ZENDA, which owns a firm, won. {arm}")) == {"ZENDA", "ZENDA Norway"}
    assert bodies(f"{arm} ZENDA left. ZENDA won.") == {"ZENDA Norway": {"ZENDA"}}


def test_a_state_is_not_the_firm_that_opens_with_it(bodies):
    found = bodies("Japan Fish Ltd. met. Japan continues to track the ship. Japan said so.")
    assert found == {"Japan Fish Ltd.": set()}


def test_a_shorter_name_is_of_the_body_with_only_a_state_before_it(bodies):
    found = bodies(
        "The Norwegian Salt Committee met. The Salt Committee for Peace met. "
        "The Salt Committee left."
    )
    assert found == {
        "Norwegian Salt Committee": {"Salt Committee"},
        "Salt Committee for Peace": set(),
    }


def test_a_body_behind_a_state_in_a_heap_of_words_keeps_its_name(bodies):
    shares = "The firm Zenda left. Zenda said so. Zenda shares fell."
    found = bodies(f"In Norway and Sweden Zenda has sold fish. {shares}")
    assert set(found) == {"Zenda"}


def test_a_number_tells_units_apart(bodies):
    found = bodies("Soldiers of the 16th Salt Brigade met. The 617th Salt Brigade left.")
    assert set(found) == {"16th Salt Brigade", "617th Salt Brigade"}


def test_the_court_of_a_province_is_not_that_of_the_state(bodies):
    found = bodies("The U.S. Supreme Court met. Then the state Supreme Court met.")
    assert set(found) == {"U.S. Supreme Court", "state Supreme Court"}


def test_a_mark_that_stands_alone_is_no_word_of_a_name(bodies):
    found = bodies("The Elm Visitors ' Center opened. The Elm Visitors' Center closed in Halden.")
    assert set(found) == {"Elm Visitors ' Center"}


def test_letters_for_a_club_are_no_name_by_themselves(bodies):
    found = bodies(
        "Dale FC beat Elm FC in the final. Elm FC were late. Dale FC have won. Elm lost in May."
    )
    assert found == {"Dale FC": set(), "Elm FC": {"Elm"}}


def test_a_league_is_not_the_body_that_opens_its_name(bodies):
    found = bodies("The ZUFA Nations League met. ZUFA said so. ZUFA left.")
    assert set(found) == {"ZUFA Nations League", "ZUFA"}


@pytest.mark.parametrize(("word", "short"), [("maps", False), ("salt", True)])
def test_a_maker_is_no_short_name_of_what_it_sells(word, short):
    forms = set(short_forms(("acme", word), [f"Acme {word.title()}"], ENGLISH.names))
    assert ("acme" in forms) == short


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zendrel Salt met. Zendrel shut down Zendrel Salt in May.", {"Zendrel", "Zendrel Salt"}),
        ("Zendrel Salt met. Zendrel left. Zendrel Salt won in May.", {"Zendrel Salt"}),
    ],
    ids=["one sentence", "two"],
)
def test_who_does_something_to_a_longer_name_bears_another(text, found):
    words = text.rstrip(".").replace(".", " .").split()
    names = []
    for at, word in enumerate(words):
        if word == "Zendrel":
            end = at + 1 + (words[at + 1] == "Salt")
            whole = " ".join(words[at:end])
            names.append(Name(start=at, end=end, words=whole, kind="organization"))
    assert {entry.name for entry in make_bodies(names, words, ENGLISH.names)} == found


def test_a_state_is_no_short_name():
    assert "State" not in short_forms(("zenda", "state"), ["Zenda State"], ENGLISH.names)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "They met Elmsworth United. Elmsworth United left. Fans United sued. "
            "They asked United's chief.",
            {"Elmsworth United", "Fans United"},
        ),
        ("They asked the Boston Salt Larks. The Salt Larks won.", {"Boston Salt Larks"}),
        ("They told the Oslo Free Lantern. The Free Lantern left.", {"Oslo Free Lantern"}),
        ("They beat the Boston Salt Larks 3-1. The Larks had won 4-2.", {"Boston Salt Larks"}),
        ("Mary Moss won. The Mary Moss campaign paid. The Moss campaign left.", None),
        ("They saw the Zorl Brothers. The Zorls said they would sing.", {"Zorl Brothers"}),
        ("They asked Gulfo Motors. GulfoMotors.com said so.", {"Gulfo Motors"}),
        ("She ran Harlo-Pecktor. Harlo-Pecktor paid. HP fell. HP said so.", {"Harlo-Pecktor"}),
    ],
    ids=[
        *(
            "club",
            "town before a team",
            "capital before a paper",
            "last word of a team",
            "campaign",
            "brothers",
            "address",
        ),
        "letters for a hyphen",
    ],
)
def test_more_short_names_of_one_body(bodies, text, names):
    found = bodies(text)
    assert set(found) == (names or {"Mary Moss campaign"})


def test_a_headline_calls_a_body_by_its_short_name(reading):
    made = reading("Fares of Gulfo Air fell. Gulfo said so.", title="Gulfo fares fall")
    assert [a.name for a in ACTORS.extract(made, Facts())] == ["Gulfo Air"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "They asked the Salt Drafting Committee. It goes to the full Salt Committee.",
            {"Salt Drafting Committee": set(), "Salt Committee": set()},
        ),
        (
            "They asked the Velka Central Committee. She welcomed Velka's call. Velka said so.",
            {"Velka Central Committee": set(), "Velka": set()},
        ),
        (
            "They asked the Senate Salt Trade Committee. The Senate Trade Committee left.",
            {"Senate Salt Trade Committee": {"Senate Trade Committee"}},
        ),
    ],
    ids=["drafting", "party", "one"],
)
def test_a_committee_is_no_other_and_no_party(bodies, text, found):
    assert bodies(text) == found


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("They asked the Elm Children's Hospital Medical Center.", "Hospital Medical Center", ()),
        (
            "The Norland State Bakers' Retirement System said it would sell.",
            "Norland State Bakers' Retirement System",
            ("",),
        ),
        ("The Truth About Salt Coalition sued Elm.", "Truth About Salt Coalition", ("",)),
        ("Oslo's Harbour Hospital said it would close.", "Harbour Hospital", ("",)),
    ],
    ids=["children", "system", "about", "town"],
)
def test_a_body_is_not_cut_inside_its_name(bodies, text, name, found):
    assert (name in bodies(text)) is bool(found)


def test_a_town_and_the_police_of_its_body_are_one(bodies):
    found = bodies("The Las Vegas Salt Police Department met. Las Vegas police said so.")
    assert found == {"Las Vegas Salt Police Department": {"Las Vegas police"}}


def test_a_station_with_the_name_of_a_club_is_not_the_club(bodies):
    club = "Newland boss Ann Roe left. Newland striker Bo Fox won."
    found = bodies(f"{club} She was heard on ZBC Newland. ZBC Newland said so.")
    assert set(found) == {"Newland", "ZBC Newland"}


def test_a_branch_in_a_land_is_named_with_the_land(bodies):
    found = bodies("The charity Salt Bank UK said no. Salt Bank UK left.")
    assert set(found) == {"Salt Bank UK"}


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        (
            "Dalmark Marine Oil lost money. Its boss sued its parent company, Dalmark Marine Oil "
            "Holding Company, on Monday. Dalmark Marine Oil paid.",
            True,
        ),
        ("Elm Motors, owned by Dalmark Marine Group, paid. Dalmark Marine said so.", False),
    ],
    ids=["its parent", "an owner"],
)
def test_a_body_is_not_its_parent_of_like_name(bodies, text, parted):
    found = [name for name in bodies(text) if name.startswith("Dalmark")]
    assert len(found) == 1 + parted


def test_what_a_land_has_one_of_is_one_under_all_names_of_the_land(bodies):
    text = "Norway's central bank spoke. The Norwegian central bank said so. The US navy left."
    found = bodies(f"{text} The American navy said so. The Danish navy won.")
    assert found["Norway's central bank"] == {"Norwegian central bank"}
    assert found["US navy"] == {"American navy"}
    assert found["Danish navy"] == set()


@pytest.mark.parametrize(
    "text",
    [
        "Fenwick Library will close. The Friends of Fenwick Library may sue. They like "
        "Fenwick Library.",
        "Anna Berg ran the Crown. The Crown Salt Service may appeal. The Crown will close.",
    ],
    ids=["friends", "crown"],
)
def test_who_is_called_for_another_is_another(bodies, text):
    assert not any(bodies(text).values())


def test_a_club_is_called_by_the_last_word_that_no_other_club_ends_with(bodies):
    text = (
        "Halden Rangers manager Bo Fox was sacked after a 4-0 loss to Elm United. Rangers "
        "chairman Cy Lund spoke. Rangers are 22nd in the table. The Rangers Trust met."
    )
    assert bodies(text)["Halden Rangers"] == {"Rangers"}


def test_a_club_is_called_by_the_first_word_of_its_name():
    words = ["Rovers", "Athletic", "beat", "Rovers", "Trust", "as", "Rovers", "sang"]
    spots = {"Rovers Athletic": 0, "Rovers Trust": 3, "Rovers": 6}
    names = [
        Name(start=at, end=at + len(w.split()), words=w, kind="organization")
        for w, at in spots.items()
    ]
    found = {e.name: len(e.names) for e in make_bodies(names, words, ENGLISH.names)}
    assert found == {"Rovers Athletic": 2, "Rovers Trust": 1}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The EU Salt Council met on Monday. The EU said it had lost its chief.",
            {"EU Salt Council", "EU"},
        ),
        (
            "The EU Salt Agency met on Monday. The EU said it had lost its chief.",
            {"EU Salt Agency", "EU"},
        ),
        ("The Post says the bank will close. The Elm Post says it has no debts.", None),
        ("The Elm Post says the bank will close. The Post says it has no debts.", {"Elm Post"}),
    ],
)
def test_who_has_a_council_is_not_the_council_nor_a_paper_one_named_later(bodies, text, names):
    assert set(bodies(text)) == (names or {"Post", "Elm Post"})


@pytest.mark.parametrize(
    ("text", "name", "others"),
    [
        (
            "The Department for Salt met. A DfS spokesman said no.",
            "Department for Salt",
            {"DfS"},
        ),
        (
            "The Norland Red Crescent Society paid. The Red Crescent said so.",
            "Norland Red Crescent Society",
            {"Red Crescent"},
        ),
        ("Halden Council on Elmside said it was late.", "Halden Council", set()),
        ("Air Norway said it was late.", "Air Norway", set()),
    ],
    ids=["mixed letters", "branch of a movement", "where it is", "airline"],
)
def test_a_body_is_one_and_whole_without_where_it_is(bodies, text, name, others):
    assert bodies(text)[name] == others


def test_what_a_council_is_for_is_part_of_its_name(bodies):
    assert "Elm Council on Aging" in bodies("The Elm Council on Aging said it was late.")


def test_a_ministry_of_another_state_is_another_body(bodies):
    found = bodies("The Norwegian Salt Ministry met. Denmark's Ministry of Salt left.")
    assert found == {"Norwegian Salt Ministry": set(), "Ministry of Salt": set()}
    found = bodies("The Norwegian Salt Ministry met. South Korea's Ministry of Salt left.")
    assert found["Norwegian Salt Ministry"] == set()
    found = bodies("The Norwegian Salt Ministry met. Norway's Ministry of Salt left.")
    assert found == {"Norwegian Salt Ministry": {"Ministry of Salt"}}


def test_a_force_of_a_union_is_not_the_union(bodies):
    found = bodies("The UN Salt Force met. The UN said it was late.")
    assert found == {"UN Salt Force": set(), "UN": set()}


def test_the_last_word_of_a_team_of_three_is_the_team(bodies):
    text = "The Halden Bay Rangers won. The Rangers beat Oslo."
    assert "Rangers" in bodies(text)["Halden Bay Rangers"]
