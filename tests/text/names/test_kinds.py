"""Kinds: what bears a name, from the words around all its mentions."""

from __future__ import annotations

from collections import Counter

import pytest

from explainer.language.en import ENGLISH
from explainer.text.names import names_of
from explainer.text.names.signs import Signs
from explainer.text.names.surnames import of_people
from explainer.text.names.teams import of_teams
from explainer.text.names.verdicts import is_nobody, told
from explainer.text.names.voting import is_slight, voted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They asked the Ministry of Public Works.", ("Ministry of Public Works", "organization")),
        ("They joined the Doctor Moss Society of Elm.", ("Moss Society of Elm", "organization")),
        ("They sued Zenda Widgets Inc. on Friday.", ("Zenda Widgets Inc.", "organization")),
        ("The oil giant Gulfo sank.", ("Gulfo", "organization")),
        ("They flew over Lake Vidda.", ("Lake Vidda", "place")),
        ("They flew over North Carolina.", ("North Carolina", "place")),
        ("He saw striker Zlatko Perun.", ("Zlatko Perun", "person")),
        ("A letter came from K.C. Maar.", ("K.C. Maar", "person")),
        ("Qorin Vesk, a former teacher, won.", ("Qorin Vesk", "person")),
        ("Mr. Vesk won again on Friday.", ("Vesk", "person")),
        ("Then Park Sun-yong left the hall.", ("Park Sun-yong", "person")),
        ("They saw Robert “Bo” Lund there.", ("Robert “Bo” Lund", "person")),
        ("The village of San Telmo was cut off.", ("San Telmo", "place")),
        ("Zenda City beat Harbour United on Saturday.", ("Zenda City", "organization")),
        ("Anna Berg of QPT won, and Paul Moss lost.", ("QPT", "organization")),
        ("QPT's Anna Berg won on Sunday.", ("QPT", "organization")),
        ("The Harbour Watch Zenda group said so.", ("Harbour Watch Zenda", "organization")),
        ("Liberals and Tories met.", ("Tories", "organization")),
        ("They cheered for Vinge Rovers again.", ("Vinge Rovers", "organization")),
        ("He joined Sporting Vinge in May.", ("Sporting Vinge", "organization")),
        ("Analysts at Pelt Harkness were wrong.", ("Pelt Harkness", "organization")),
        ("Ministers from Norway and Ostria are to meet.", ("Ostria", "place")),
        ("They dredged the river Sella again.", ("Sella", "place")),
        ("He lives in his hometown, Zorla Jump.", ("Zorla Jump", "place")),
        ("It was sold to the miner Pelt Harkness.", ("Pelt Harkness", "organization")),
        ("Miner Pelt Harkness said it would pay.", ("Pelt Harkness", "organization")),
        ("They met the miner Anna Berg in May.", ("Anna Berg", "person")),
        ("They sang at the Pelt Harkness Pavilion.", ("Pelt Harkness Pavilion", "place")),
        ("They sold the Pelt Dome in May.", ("Pelt Dome", "place")),
        ("But the EAAF said it was upset.", ("EAAF", "organization")),
        ("Vice President Zenda North America met.", ("Zenda North America", "organization")),
        ("Captain Anna England met him.", ("Anna England", "person")),
        ("He asked EAAF West Virginia.", ("EAAF West Virginia", "organization")),
    ],
    ids=[
        "of",
        "society called after somebody",
        "company",
        "called a giant",
        "lake",
        "province",
        "role",
        "initials",
        "described",
        "courtesy",
        "hyphen",
        "nickname in marks",
        "village of",
        "whose people are named",
        "whose possessive stands before a person",
        "called a group behind it",
        "party",
        "club",
        "club by its ending",
        "club by its opening",
        "employer",
        "unknown state",
        "the river",
        "hometown",
        "miner",
        "miner that opens",
        "miner with a given name",
        "pavilion",
        "dome",
        *("letters that say", "part of the world", "surname", "letters of a part of a land"),
    ],
)
def test_the_words_around_a_name_tell_its_kind(names, text, expected):
    assert expected in names(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It struck southern Ostria at noon.", ("Ostria", "place")),
        ("VANDORP, May 3 — The council met.", ("VANDORP", "place")),
        ("They sued Pelt Chemical on Friday.", ("Pelt Chemical", "organization")),
        ("Bookmaker Gulfo said so.", ("Gulfo", "organization")),
        ("It was Sol Farnham. The hunt for Farnham is on. Farnham hid.", ("Farnham", "person")),
        ("They met captain Dean Falk there.", ("Dean Falk", "person")),
        ("Ada Poe, assembly member for Velka Ombra, left.", ("Velka Ombra", "place")),
        ("Drones hit the Velka region. Velka lost power.", ("Velka", "place")),
        ("It told the Velka, Ombra and Testa regions to wait.", ("Ombra", "place")),
    ],
    ids=[
        "compass",
        "dateline",
        "trade of a company",
        "trade before",
        "surname",
        "given name that may be a title",
        "seat",
        "region",
        "regions",
    ],
)
def test_small_signs_of_a_kind(names, text, expected):
    assert expected in names(text)


def test_a_craft_is_a_thing_throughout(names):
    found = names("They seized the trawler Zenobia in May. The Zenobia was old.")
    assert found == [("Zenobia", "thing")] * 2


def test_a_name_is_of_one_kind_throughout(names):
    found = names("Mayor Anna Berg spoke. Berg opened a bridge. The bridge pleased Berg.")
    assert {kind for words, kind in found if words == "Berg"} == {"person"}


@pytest.mark.parametrize(
    "text",
    [
        "They signed the European Convention on Salt Rights in May.",
        "They wrote the directive on the Safety of Salt in May.",
        "They fought Communism and won.",
    ],
    ids=["convention on", "directive on", "teaching"],
)
def test_laws_and_teachings_are_no_bodies(names, text):
    assert "organization" not in {kind for _, kind in names(text)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They mourned the death of Qorin Vesk in May.", "Qorin Vesk"),
        ("Norwegian Berg won. Anna Berg was glad.", "Berg"),
    ],
    ids=["death of", "nation before"],
)
def test_small_signs_of_a_person(names, text, name):
    assert (name, "person") in names(text)


def test_an_adjective_of_a_state_is_no_body(names):
    found = names("The North Korean Council met. North Korean met North Korean.")
    assert ("North Korean", "organization") not in found


def test_an_adjective_of_a_state_is_no_place(names):
    text = "They jailed a Norwegian-US clerk. Norway met. It is the Norwegian town of Elm."
    assert ("Norwegian", "place") not in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They are not wanted in Reform UK, says Ann Roe.", "Reform UK"),
        ("Some of a constituency Labour Party were left out.", "Labour Party"),
    ],
    ids=["in it", "of a constituency"],
)
def test_a_party_is_no_place(names, text, name):
    assert (name, "organization") in names(text)


def test_a_struggling_firm_is_named_without_the_adjective(names):
    found = names("Ailing Gulfo Motors fell. They own Gulfo Motors.")
    assert {words for words, _ in found} == {"Gulfo Motors"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nobody saw Anna Berg have a rest.", "Anna Berg"),
        ("They met Anna Berg, Maria Moss, Qorin Vesk and Paul Lund.", "Qorin Vesk"),
    ],
    ids=["have", "list of people"],
)
def test_people_are_no_bodies(names, text, name):
    assert (name, "person") in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She was Roman Catholic and glad.", "Roman Catholic"),
        ("He won it by Tweeting that day.", "Tweeting"),
        ("He broke rule K3 in May.", "K3"),
    ],
    ids=["believer", "verb", "rule"],
)
def test_what_is_no_actor_has_no_kind_of_one(names, text, name):
    assert dict(names(text)).get(name, "thing") == "thing"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They passed the Salt Water Act. The SWA protects all, and the SWA is new.", "SWA"),
        ("He told them of it with Presidential care.", "Presidential"),
        ("The rapper sang Zanderine, his last single.", "Zanderine"),
        ("It HELPED the mayor.", "HELPED"),
    ],
    ids=["letters of a law", "adjective", "no place by grammar", "shouted verb"],
)
def test_what_only_a_label_names_is_nobody(names, text, name):
    assert dict(names(text)).get(name, "thing") == "thing"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They drove to Zendaville, Ohio, in May.", "Zendaville"),
        ("They drove from Zendaville in May.", "Zendaville"),
        ("They met former Savannah Governor Anna Berg.", "Savannah"),
    ],
    ids=["land behind", "from", "office behind"],
)
def test_a_place_is_one_by_grammar_too(names, text, name):
    assert (name, "place") in names(text)


def test_a_band_is_a_body(names):
    assert ("Zanderine", "organization") in names("The rock band Zanderine won. Zanderine sang.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They won Zandie awards. They left the Zandies early.", "Zandie"),
        ("They won Zandie awards. They left the Zandies early.", "Zandies"),
    ],
    ids=["before what goes with a prize", "its plural"],
)
def test_a_prize_is_no_actor(names, text, name):
    assert dict(names(text)).get(name, "thing") == "thing"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Boku Zaram fighters left.", ["Boku Zaram"]),
        ("The Chechen rebels left with Kurdish fighters.", []),
    ],
    ids=["armed group", "peoples"],
)
def test_those_who_fight_for_it_tell_an_armed_group(names, text, found):
    assert [words for words, kind in names(text) if kind == "organization"] == found


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They asked Ernst & Roe to help.", "Ernst & Roe", "organization"),
        ("They mourned the murder of sister Yetta Price.", "Yetta Price", "person"),
        ("They saw the actress Ann Press there.", "Ann Press", "person"),
        ("“It is good,” said Ann Law, and Ann Law left.", "Ann Law", "person"),
        ("A lawyer with Qorin Velk said so.", "Qorin Velk", "organization"),
        ("They met the loan firm Ann Mae. Ann Mae rose.", "Ann Mae", "organization"),
        ("They met the law firm that Ann Roe founded. Ann Roe left.", "Ann Roe", "person"),
        ("Clerks for the salt firm Ann Roe sued it.", "Ann Roe", "organization"),
        ("They work for the salt firm Ann Roe left.", "Ann Roe", "person"),
        ("VELM, Norway, May 3 (Press) - The town is small.", "VELM", "place"),
        (
            "Laquan Roe won. Laquan Roe's mother spoke. The Laquan Roe Foundation met.",
            "Laquan Roe",
            "person",
        ),
        ("They joined Elm Port Alliance (Epa) in May. Epa won.", "Epa", "organization"),
        ("His mother, Giselle, said so.", "Giselle", "person"),
        ("They joined the group Ansar al-Velka. Then Ansar al-Velka won.", "Ansar al-Velka", None),
        ("Cockpit Games, the makers of Velka, said so.", "Cockpit Games", "organization"),
        ("Adrian Mutu left. The club sacked Mutu.", "Adrian Mutu", "person"),
        ("The Clinton administration filed it.", "Clinton administration", "organization"),
        ("They asked Kasow, Benson & Roe to help.", "Kasow, Benson & Roe", "organization"),
        ("They asked Velka, Ernst & Roe and Shell.", "Ernst & Roe", "organization"),
        ("Reps. Steny Hoyer, Norland, and Ann Poe left.", "Steny Hoyer", "person"),
        ("They jailed Amanda Champion's killer.", "Amanda Champion", "person"),
        (
            "Crow told them. Crow said so. The Crow Train is here. Crow won. Then Crow left.",
            "Crow",
            "person",
        ),
        ("Some Democratic Senate candidates skip it.", "Senate", "organization"),
    ],
    ids=[
        *("two partners", "sister", "role before a kind of body", "law as a surname"),
        *("who a lawyer is with", "firm", "founder"),
        *("firm before a verb", "who left a firm", "dateline", "whom a body is named for"),
        "letters in brackets",
        *("relative in commas", "group", "makers", "a people for the model", "administration"),
        *(
            "partners",
            "list with partners",
            "title of two",
            "role as a surname",
            "person on a train",
        ),
        "party before a chamber",
    ],
)
def test_the_kind_of_what_looks_like_another(names, text, name, kind):
    assert (name, kind or "organization") in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Download sales rose. The download is new.", "Download"),
        ("They saw a mid range salt missile (MRSM) fall. The MRSM was new.", "MRSM"),
        ("The Justice Against Salt Act passed.", "Justice Against Salt Act"),
        ("N. Korean soldiers left. The N. Korean army wept.", "N. Korean"),
        ("They owned brands such as Ann Milk and Velk.", "Ann Milk"),
        ("They like the films Ann Drake, Harbour Girls and Velk.", "Ann Drake"),
        ("Oscar-winner Ann Poe was glad. It was her first Oscar.", "Oscar"),
        ("The Salta Minister Ann Poe left. She was the Salta Minister.", "Salta"),
        ("They fear Salt and Islamophobia in May.", "Islamophobia"),
        ("The Gulfo-Velko merger is near. Shares in Gulfo and shares in Velko rose.", None),
        ("She was said to have been steering a blue Skoda Fabia.", "Skoda Fabia"),
        ("The Harbour Society project is new. They began the Harbour Society project.", "Harbour"),
        ("They fired a KN-17 over the sea.", "KN-17"),
    ],
    ids=[
        *("opens sentences alone", "letters of common words", "law", "people", "brands", "films"),
        *("prize", "what a minister is for", "fear", "two firms"),
        *("one of many", "project", "weapon"),
    ],
)
def test_what_looks_like_a_name_is_no_actor(names, text, name):
    assert dict(names(text)).get(name or "Gulfo-Velko", "thing") in ("thing", "group")


def test_a_brand_of_its_own_name_leaves_a_company_one(names):
    text = "Velka said so. They sued Velka. Velka fell. It owns brands such as Velka and Dorn."
    assert ("Velka", "organization") in names(text)


def test_the_capitals_of_a_short_headline_name_nobody_new(names):
    found = names("Shares in Velka fell.", title="How Much Will Velka Pay?")
    assert {words for words, _ in found} == {"Velka"}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Zenda was named best musical, and Ann Roe won.", "Zenda"),
        ("Ann Roe was best actress for Zenda at the Elm Theatre.", "Zenda"),
        ("The play won a best actor prize for star Tom Roe as teacher Hector.", "Hector"),
    ],
    ids=["said to be a work", "a prize for it", "whom somebody plays"],
)
def test_works_and_those_played_are_nobody(names, text, word):
    found = [kind for words, kind in names(text) if words == word]
    assert set(found) <= {"thing"}


def test_the_owner_of_a_work_is_a_body(names):
    assert ("RSC", "organization") in names("Ann Roe was best actress for the RSC's Zenda.")


def test_what_which_tells_of_is_no_person(names):
    found = names("Twitter, which said so, grew. They wrote on Twitter. Twitter said it would end.")
    assert {kind for words, kind in found if words == "Twitter"} == {"organization"}


def test_a_role_behind_at_is_that_of_a_body(names):
    found = names("Ann Roe, a music director at analyst Velkner, said so.")
    assert ("Velkner", "organization") in found


def test_a_position_before_a_name_is_no_part_of_it(names):
    assert ("Alec Parker", "person") in names("Lock Alec Parker, flanker Tom Lee and Bo Fox won.")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They dived near Cape Erima in May.", "Cape Erima", "place"),
        ("Salt poured into the River Velk. The River Velk rose.", "River Velk", "place"),
        ("The River Velk Trust met in May.", "River Velk Trust", "organization"),
        ("They met at a mill in Midtown Zandar, police said.", "Midtown Zandar", "place"),
        ("The operator of the Elm Gorges Dam rose.", "Elm Gorges Dam", "place"),
        (
            "The head of St Orwin's Juniors said that they were hurt.",
            "St Orwin's Juniors",
            "organization",
        ),
        ("Ann Roe, 51, of Mill Road, Brenton, left in May.", "Brenton", "place"),
        ("Instituto Fox, a school in Halden, won.", "Instituto Fox", "organization"),
        ("The report in Der Halden was wrong, said Ada Poe.", "Der Halden", "organization"),
        ("As reported by Western Salt, the former secretary left.", "Western Salt", "organization"),
        ("She joined a group called Political Chips in May.", "Political Chips", "organization"),
    ],
    ids=[
        "cape",
        "river",
        "of a river",
        "midtown",
        "dam",
        "primary",
        "address",
        "of another language",
        "der",
        "western",
        "called",
    ],
)
def test_the_first_or_last_word_tells_a_kind(names, text, name, kind):
    assert (name, kind) in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "They support the Second Amendment.",
        "The 12th annual S in the Dale sells out.",
        "They wanted to draft a tidy Bill for the swans.",
        "She has represented the 27th Congressional District since May.",
    ],
    ids=["thing", "place", "a given name with an article", "district"],
)
def test_a_word_that_tells_only_a_sort_names_nobody(names, text):
    assert [n for n in names(text) if n[1] != "thing"] == []


def test_an_article_in_it_makes_no_place(names):
    text = "Zandico reported it, according to a long article in Zandico. Zandico reveals more."
    assert ("Zandico", "organization") in names(text)
    assert ("Zandico", "place") not in names(text)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They met in the archives in Victoria Tower.", "Victoria Tower", "place"),
        ("Then Zandez, 24, won the race again.", "Zandez", "person"),
        ("They face Real Madrid in May.", "Real Madrid", "organization"),
        ("It was screened on BBC One last May.", "BBC One", "organization"),
        ("Zenda's MV Velka was left by its crew.", "MV Velka", "thing"),
        ("They sailed in the Bay of Bengal.", "Bay of Bengal", "place"),
        ("They left the White Sea and Gulf of Velka.", "Gulf of Velka", "place"),
        ("It is near St Olaf's Cathedral in Elm.", "St Olaf's Cathedral", "place"),
        ("Six were taken from Kibbutz Velka.", "Kibbutz Velka", "place"),
        ("It marks the Velka Incident of May.", "Velka Incident", "thing"),
        ("The town changed. Yevza is sad. She lost her job.", "Yevza", "person"),
        ("The town changed. But Yevza is sad. “We lost all,” she says.", "Yevza", "person"),
        ("The Zandez campaign said no. Then Zandez told voters.", "Zandez", "person"),
        ("A Zandez campaign spokesman left. Then Zandez said no.", "Zandez", "person"),
        ("The Acme campaign won a prize. Then Acme said no.", "Acme", "organization"),
        ("Halden Bridge President Ada Poe issued it.", "Halden Bridge", "organization"),
    ],
    ids=[
        "building",
        "age",
        "club",
        "numbered",
        *("ship", "bay", "gulf", "cathedral", "kibbutz", "incident"),
        "she",
        "she-says",
        "campaign",
        "its-staff",
        "of-a-firm",
        "president",
    ],
)
def test_what_stands_beside_a_name_tells_more_than_its_words(names, text, name, kind):
    assert (name, kind) in names(text)


def test_she_may_be_somebody_else(names):
    assert ("Yevza", "person") not in names("Yevza spoke with a clerk. She lost her job.")
    assert ("Yevza", "person") not in names("Ann Roe left. Yevza is sad. She lost her job.")


@pytest.mark.parametrize(
    "text",
    [
        "They cut Social Security benefits. Social Security is old.",
        "The Halden Papers made it known.",
        "They hired 25 community support officers (CSOs). The CSOs left.",
    ],
    ids=["programme", "papers", "plural of letters"],
)
def test_a_programme_and_papers_are_nobody(names, text):
    assert [n for n in names(text) if n[1] in ("person", "organization", "place")] == []


def test_a_service_of_a_firm_is_no_person(names):
    text = "Yahoo has grown. Yahoo said so in May. Analysts said that Yahoo Messenger won."
    assert ("Yahoo Messenger", "person") not in names(text)


def test_a_word_before_what_the_tagger_takes_for_a_verb_of_saying_is_no_source(names):
    text = "In May, Crow and his Zandophobic remarks filled the hall."
    assert ("Zandophobic", "organization") not in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "They were in the charts with Slow Zendo, on which Bo sang.",
        "Bo Fox won for Twelve Elm Men (1957).",
        "(Ada Poe/Associated Press)",
        "Their thoughts are with San Norlando.</tweet>",
        "Full Transcript:",
        "They spoke of the VAT. The VAT rose, and the VAT is a tax.",
    ],
    ids=["on which", "year", "credit", "markup", "heading", "tax"],
)
def test_works_credits_and_markup_are_nobody(reading, text):
    found = [n.words for n in names_of(reading(text)) if n.kind != "thing"]
    assert [words for words in found if words not in ("Bo", "Bo Fox")] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Liberals Elena Berg and Paul Moss voted.", "Elena Berg"),
        ("They met Chief of Staff Rahm Qorvin on Monday.", "Rahm Qorvin"),
    ],
    ids=["of one mind", "office in three words"],
)
def test_what_stands_before_a_person_is_no_part_of_the_name(reading, text, name):
    found = {n.words: n.kind for n in names_of(reading(text))}
    assert found.get(name) == "person"


def test_a_party_before_a_house_is_no_part_of_its_name(reading):
    found = [n.words for n in names_of(reading("They blocked the GOP House budget on Monday."))]
    assert "GOP House" not in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Everett-Church, chief executive, told them so.", ("Ann Everett-Church", "person")),
        ("They had singers Zenda and Ben Crow on the stage.", ("Zenda", "person")),
        ("The Zenda chief, Nhand Qorin, said so. Zenda left.", ("Nhand Qorin", "person")),
        ("The Zenda chief, Nhand Qorin, said so. Zenda left.", ("Zenda", "organization")),
        ("Lawyers sued the tracker site Pirate Bay on Friday.", ("Pirate Bay", "organization")),
        ("They will play league leaders Zenda Velka.", ("Zenda Velka", "organization")),
        ("They met rivals Zenda Velka on Sunday.", ("Zenda Velka", "organization")),
        ("The rest was bought by market leader Zenda.", ("Zenda", "organization")),
        ("Z&T fell and ZSF was down, they said of Z&T.", ("Z&T", "organization")),
        ("A team at the NSK Media Labs Asia has a cap.", ("NSK Media Labs Asia", "organization")),
        ("The hosts Ada Poe and Ben Crow sang.", ("Ada Poe", "person")),
        ("They took them to Oslo, Paris and Moy Moy.", ("Moy Moy", "place")),
        ("Old economy heavyweight Zenda fell by 3 pc.", ("Zenda", "organization")),
        (
            "They met Ben Crow of Zenda Europe. Zenda left. Zenda won. Zenda hopes so.",
            ("Zenda", "organization"),
        ),
        ("They asked lawyers of Keats, McCrow & Poe.", ("Keats, McCrow & Poe", "organization")),
    ],
    ids=[
        "double surname",
        "row of people",
        "speaker in commas",
        "who has a chief",
        "site",
        "team",
        "rivals",
        "market leader",
        "letters of a firm",
        "body that ends in a land",
        "row behind a plural",
        "row of places",
        "heavyweight",
        "arm in a land",
        "partners",
    ],
)
def test_words_beside_a_name_tell_its_kind(names, text, expected):
    assert expected in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The raid on Abu Zenda mosque took place at noon.", "Abu Zenda"),
        ("They are missing in the town of Elm in Phang Qorin province.", "Phang Qorin"),
        ("They named classics such as Salt Lander and Moon Driver.", "Moon Driver"),
        ('He sang "It\'s Them Instead of You" in Oslo.', "Instead of You"),
        ("They told of the last flight of space shuttle Zenda.", "Zenda"),
        ("The Turkic languages and the Hutu rebels were named.", "Hutu"),
        ("The firm had IP addresses, and its ISP closed at 9am (AEST).", "IP"),
        ("Firefly users left. Firefly is free. Firefly packs a punch.", "Firefly"),
        ("The Zorvex virus spread on Monday. Acme found the Zorvex virus.", "Zorvex"),
        ("They used a technology called Zorlink. Zorlink was sold to Acme.", "Zorlink"),
        ("It is a liquid known as Zorblue. They filled Zorblue tanks.", "Zorblue"),
        ("They use Zorvex, a drug for dogs. Zorvex was sold in Norway.", "Zorvex"),
        ("It took hit shows such as Norwegian Idol to save it.", "Norwegian Idol"),
        ("The Zorvex processor is new. They put Zorvexes in phones.", "Zorvexes"),
        ("The Zorvex Alert system failed. They built a system.", "Zorvex Alert"),
        ("The best actress award may go to Ada Poe for House of Zenda.", "House of Zenda"),
        ("He said so on Elm News's State of the Salt.", "State of the Salt"),
        ("The FOIA request was late. They answered the FOIA request.", "FOIA"),
    ],
    ids=[
        "mosque",
        "province",
        "classic",
        "pronoun",
        "shuttle",
        "people",
        "letters of a thing",
        "software",
        *(
            "virus",
            "called",
            "known as",
            "drug",
            "shows",
            "plural of a thing",
            "modifier",
            "prize",
            "show",
        ),
        "law",
    ],
)
def test_what_is_used_or_bears_a_name_is_nobody(names, text, name):
    assert dict(names(text)).get(name) not in ("person", "organization")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Zorvex drug maker left. Acme said the Zorvex drug trial was late.", "Acme", None),
        ("A site called Zorlink said so. Zorlink said it was new.", "Zorlink", None),
        ("The products company Sierra Mobile agreed to work with Acme.", "Sierra Mobile", None),
        ("A woman called Zelda Vraco came to Oslo.", "Zelda Vraco", "person"),
        ("The suit by Zlatko Perun was late.", "Zlatko Perun", "person"),
        ("She met her counterpart, Zlatko de Perun, in Oslo.", "Zlatko de Perun", "person"),
        ("The al-Zenda Front said it had taken the town.", "al-Zenda Front", None),
    ],
    ids=["maker", "site", "company", "woman", "by", "role", "article with a hyphen"],
)
def test_who_is_called_or_named_by_a_body_s_noun_is_somebody(names, text, name, kind):
    assert (name, kind or "organization") in names(text)


def test_a_hall_ends_before_a_date(names):
    found = names("They met at the Great Hall of the People in Oslo May 24, 2004.")
    assert all("May" not in words for words, _ in found)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Zorlink pledged to act. They saw the Zorlink account.", "Zorlink", "organization"),
        ("They met the publication DigiZenda's chief.", "DigiZenda", "organization"),
        ("It was Zlatko Perun. They met Perun, 38 – who sings.", "Perun", "person"),
        ("They met Zlatko Perun (38) there.", "Zlatko Perun", "person"),
        (
            "ZORLA VALE, May 3 — The council met. They left the Zorla Vale Council.",
            "ZORLA VALE",
            "place",
        ),
    ],
    ids=["account", "publication", "dash", "brackets", "dateline"],
)
def test_more_signs_of_a_kind(names, text, name, kind):
    assert (name, kind) in names(text)


def test_a_word_that_also_stands_small_is_no_body_without_a_label(names):
    text = "Salt. We said it. They sell salt. Salt is good. Salt has power. Salt won. Salt rose."
    assert "Salt" not in dict(names(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zorla police said so. They left Zorla, Ohio.", ("Zorla police", "organization")),
        ("Zorla police said so. He was shot by Zorla police.", ("Zorla police", "organization")),
        ("They found Oslo police officers there.", ("Oslo police", "organization")),
        ("They met Oslo police chief Ann Roe.", ("Oslo", "place")),
        ("They blamed the Haqqari network. Bo Haqqari left.", ("Haqqari network", "organization")),
        ("They met a Haqqari network agent. Bo Haqqari left.", ("Haqqari", "person")),
    ],
    ids=["police", "police of a town", "officers", "chief", "network", "no article"],
)
def test_police_and_a_network_are_bodies(names, text, expected):
    assert expected in names(text)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Anna and Vesk and Zorl and Moss and Paul Lund all told me so.", "Zorl", True),
        ("The deal is run on the Hazel Vesk supercomputer.", "Hazel Vesk", False),
        ("It is run by the Hazel Vesk campaign.", "Hazel Vesk", True),
    ],
    ids=["list with a given name", "a computer", "no computer"],
)
def test_the_other_names_and_the_nouns_beside_it_tell_who_it_is(names, text, name, kind):
    assert any(words.startswith(name) and k != "thing" for words, k in names(text)) == kind


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Zorvex-1, or Silver Palace, was launched in May.", False),
        ("The Zorvex-1 and the Silver Palace were closed. They met in Silver Palace.", True),
        ("The National Capital is short of air.", False),
    ],
    ids=["another name", "named by itself", "a sort"],
)
def test_what_calls_a_thing_again_is_none(names, text, found):
    assert any(kind != "thing" for _, kind in names(text)) == found


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("“It is odd,” said RX, also known as Ada Poe. RX left.", "RX", "person"),
        ("“It is odd,” said Ada Poe (also known as Zed). Zed left.", "Zed", "person"),
        ("The Salt Bank, also known as SLB, met Ada Poe.", "SLB", "organization"),
        (
            "The Salt Service for Norland (aka De Zorvexdienst) tells citizens of it.",
            "De Zorvexdienst",
            "organization",
        ),
    ],
    ids=["letters before", "one word behind", "a body", "a body of a land"],
)
def test_another_name_of_a_person_is_a_persons(names, text, name, kind):
    assert (name, kind) in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Fans saw Ann Roe in the Mr Grumpy seat.", "Grumpy"),
        ("If you have your ZVR [zoned video recorder] there, watch it.", "ZVR"),
        ("They sell phones using ZSL2+ in May.", "ZSL2"),
        ("Fans like the next generation Zbox. It was a next generation Zbox.", "Zbox"),
        ("She won the European Indoors in May.", "European Indoors"),
        ("They showed it at the Salt Makers Conference.", "Salt Makers Conference"),
        ("They took part in the US and Italian Opens.", "US"),
        ("They met Salt Wars actor Ann Roe.", "Salt Wars"),
        ("She made 5m Euros. Euros were late.", "Euros"),
        ("They sold ZC, which stands for Captain Courage, in May.", "Courage"),
    ],
    ids=[
        *("a nickname before a noun", "letters that are told", "what is used", "generation"),
        *("games", "conference", "two prizes", "what somebody plays in", "a currency"),
        "spelt out",
    ],
)
def test_what_only_tells_a_sort_or_an_event_is_no_actor(names, text, name):
    actors = {words for words, kind in names(text) if kind not in ("thing", "group")}
    assert name not in actors


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Ann Roe saw Mr Grumpy. Fans met Mr Grumpy fans.", "Grumpy", "person"),
        ("They joined the ZSB (zenda salt board).", "ZSB", "organization"),
        ("They said the Salt Makers Conference sued.", "Salt Makers Conference", "organization"),
        ("They met the US and Italian Governments.", "US", "place"),
        ("The Quill Trust met Cal Quill, a judge.", "Quill Trust", "organization"),
        ("Ann Roe, governor of Norland Salt Bank, left.", "Norland Salt Bank", "organization"),
        ("“I came,” said Ann Roe, 24, from Sella’s Vandra. They left.", "Sella", "place"),
        ("They met at the St Ann's Shopping Centre.", "St Ann's Shopping Centre", "place"),
        ("They flew to the Philippines. The Philippines left.", "Philippines", "place"),
        (
            "She is the chief technology officer for Zorvex Vesk.",
            "Zorvex Vesk",
            "organization",
        ),
        ("Ann Roe is the publisher of Bo Fox.", "Bo Fox", "person"),
    ],
    ids=[
        *("not only so", "a body's letters", "it acts", "two governments", "a family's trust"),
        *("governor of a bank", "a town's town", "a saint's", "a land"),
        *("office of a body", "a person's publisher"),
    ],
)
def test_what_looks_like_a_sort_or_another_kind_is_somebody(names, text, name, kind):
    assert (name, kind) in names(text)


def test_a_number_word_inside_a_surname_ends_no_name(names):
    found = names("Dale assistant coach Piet Ten Velde has criticised the referee.")
    assert ("Piet Ten Velde", "person") in found


@pytest.mark.parametrize(
    ("signs", "nobody"),
    [
        (Signs(parts=("quiz", "hunt"), mentions=2, idle=2, loose=2), True),
        (Signs(parts=("quiz", "hunt"), mentions=2, idle=1, loose=2), False),
        (Signs(parts=("salt", "zendas"), mentions=2, plural=2, titled=1), True),
        (Signs(parts=("ann", "zendas"), mentions=2, plural=2, titled=1), False),
        (Signs(parts=("salt", "zendas"), mentions=2, plural=2, beside=1), False),
        (Signs(parts=("tory", "-", "labour"), mentions=1, single=True), True),
        (Signs(parts=("zenda", "-", "labour"), mentions=1, single=True), False),
    ],
    ids=["before a noun", "once", "plural", "given name", "among people", "two sides", "one side"],
)
def test_what_only_stands_before_a_noun_or_for_several_is_no_person(signs, nobody):
    words = ENGLISH.names
    assert (is_nobody(signs, words) or is_slight(signs, words)) == nobody


@pytest.mark.parametrize(
    "parts",
    [("royal", "prerogative"), ("common", "salt", "policy"), ("salt", "opens")],
    ids=["power", "policy", "games"],
)
def test_powers_policies_and_games_are_things(parts):
    assert told(Signs(parts=parts, mentions=1), ENGLISH.names) == "thing"


def test_a_part_of_a_town_that_opens_as_a_given_name_is_a_place():
    seat = Signs(parts=("ann", "south"), labels=Counter(place=1), mentions=2, located=1, loose=1)
    assert told(seat, ENGLISH.names) is None
    assert voted(seat, ENGLISH.names) == "place"


def test_a_word_before_a_surname_in_a_heading_makes_no_body():
    person = ("ann", "roe")
    heading = Signs(parts=("trust", "roe"), labels=Counter(organization=1), mentions=1)
    known = Signs(parts=person, labels=Counter(person=2), mentions=2, titled=1, role=1)
    found = {person: known, heading.parts: heading}
    kinds = {person: "person", heading.parts: "organization"}
    of_people(kinds, found, ENGLISH.names)
    assert kinds == {person: "person"}


def test_all_who_live_in_a_town_are_no_team():
    played = {p: Signs(parts=p, club=1, mentions=1) for p in (("vinge",), ("velk",))}
    people = Signs(parts=("londoners",), plural=1, article=1, mentions=1)
    kinds = dict.fromkeys(played, "organization")
    of_teams(kinds, {**played, people.parts: people}, ENGLISH.names)
    assert people.parts not in kinds


@pytest.mark.parametrize(
    ("text", "neuter"),
    [("Zenda has said its own guards slept.", 1), ("Zenda has said its guards slept.", 0)],
    ids=["its own", "may be of another"],
)
def test_its_own_behind_a_verb_is_the_subjects(signs, text, neuter):
    assert signs(text).neuter == neuter


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        (
            "The bullet hit Orvane in the back. Orvane's wife came. They saw Orvane's killer.",
            "Orvane",
            "person",
        ),
        ("Vorvane, 52, a surgeon, was shot. They went to Vorvane's house.", "Vorvane", "person"),
        (
            "The board of Dale county, Virginia, will vote. Virginia Poe spoke. The school may "
            "move to Ash village, Virginia. It is in Port Vern, Virginia, where she lives.",
            "Virginia",
            "place",
        ),
        (
            "They have their base in Anlo Veng. They fought at Anlo Veng in the north. Guerrillas "
            "from Anlo Veng left.",
            "Anlo Veng",
            "place",
        ),
    ],
    ids=["mourned", "aged", "land of a town", "in and from"],
)
def test_what_is_told_of_a_name_outweighs_the_model(names, text, word, kind):
    assert {k for words, k in names(text) if words == word} == {kind}


def test_a_surname_that_the_model_takes_for_a_time_is_a_name(names):
    text = "They found Ronald Stauben and Ann Poe. It is not certain whether Stauben or Poe left."
    assert ("Stauben", "person") in names(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maria do Céu Pinto said no.", ("Maria do Céu Pinto", "person")),
        ("The Health and Safety Executive is looking.", ("Health and Safety Executive",)),
        ("Police closed the Pan-American Highway.", ("Pan-American Highway", "place")),
        ("French Guiana voted. Officials in French Guiana slept.", ("French Guiana", "place")),
        (
            "Tin Roof Books will close in March. Tin Roof Books opened in 1998.",
            ("Tin Roof Books", "organization"),
        ),
        (
            "A poll by Gallop Korea put it at 34%. Gallop Korea asked 1,002 adults.",
            ("Gallop Korea", "organization"),
        ),
        (
            "Tarvin Norway cut 40 jobs. Tarvin Norway makes pumps.",
            ("Tarvin Norway", "organization"),
        ),
        (
            "He sold his stake to Crestline Capital, a Boston hedge fund run by Amar Gill.",
            ("Crestline Capital", "organization"),
        ),
        (
            "The pool, run by Active Stanbridge, a charitable trust, will shut in August.",
            ("Active Stanbridge", "organization"),
        ),
        (
            "Fire Chief Al Rossi of Millbrook Hose Company No. 1 asked for a truck.",
            ("Millbrook Hose Company No. 1", "organization"),
        ),
        (
            "Union organizer Dolores Vance of Teamsters Local 118 said no.",
            ("Dolores Vance", "person"),
        ),
        ("They met Abi Olaleye and East Marsham MP Neil Whyte.", ("Neil Whyte", "person")),
        (
            "Tom Brandt, mayor of nearby Oxbow, said no. Oxbow has sued twice.",
            ("Oxbow", "place"),
        ),
        (
            "Norwell General Hospital said no. Norwell, a town of 9,000, has no other. The mayor "
            "of Norwell wept.",
            ("Norwell", "place"),
        ),
    ],
)
def test_names_are_neither_cut_nor_taken_for_another_kind(names, text, expected):
    found = names(text)
    assert any(name[: len(expected)] == expected for name in found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Juror No. 7, a bus driver, said the video was short.", "No"),
        ("Lower Marsh councillor Abi Olaleye and East Marsham MP Neil Whyte came.", "East Marsham"),
    ],
)
def test_neither_a_number_nor_a_seat_is_a_person(names, text, name):
    assert (name, "person") not in names(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She told reporters in the capital, Porto Zenda, that it was late.",
            ("Porto Zenda", "place"),
        ),
        ("Zenda's city museum will show it.", ("Zenda", "place")),
        ("BBC head of drama Jane Trent said so.", ("Jane Trent", "person")),
        ("The organisers, Zenda Runs, had moved it.", ("Zenda Runs", "organization")),
        ("A group calling itself Grey Heron did it.", ("Grey Heron", "organization")),
        ("The Salt Development Programme said so.", ("Salt Development Programme", "organization")),
        ("Archbishop Rewi Tuhi agreed.", ("Rewi Tuhi", "person")),
        ("They thanked Air Commodore Rewi Tuhi on Monday.", ("Rewi Tuhi", "person")),
        ("Tuuli named Joon-ho Park as finance director.", ("Joon-ho Park", "person")),
        ("Nestor Beverages will close a plant.", ("Nestor Beverages", "organization")),
        ("He went back to Zacas, the conciliation service.", ("Zacas", "organization")),
        ("The state's salt agency, Zacas, has shut it.", ("Zacas", "organization")),
        ("His coach, Al Reed, said he was ready.", ("Al Reed", "person")),
        ("A charity, Missing Kin, has offered a reward.", ("Missing Kin", "organization")),
        ("As will the Swedish envoy, Per Nordal.", ("Per Nordal", "person")),
        (
            "Salt International and Elm Rights Watch said so.",
            ("Salt International", "organization"),
        ),
    ],
)
def test_what_stands_beside_a_name_tells_its_kind(names, text, expected):
    assert expected in names(text)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The clerk is played by Ned Gable Hill, who lives in Elm.", "Ned Gable Hill", "person"),
        ("Hopes rest with Tomas de la Forest and his boat.", "Tomas de la Forest", "person"),
        ("They met in Ned Gable Hill on Monday.", "Ned Gable Hill", "place"),
        ("“We left,” stick fighter Vadim tells me.", "Vadim", "person"),
    ],
)
def test_who_acts_or_speaks_is_no_hill(reading, text, name, kind):
    assert {n.words: n.kind for n in names_of(reading(text))}.get(name) == kind


@pytest.mark.parametrize(
    "text",
    [
        "The Dane equalised with her first touch.",
        "It was late in the southern African state of Halden.",
        "Her third book, A House of Two Winters, was a success.",
    ],
    ids=["nation", "part of the world", "work"],
)
def test_a_nation_and_a_book_are_nobody(names, text):
    assert {kind for _, kind in names(text)} <= {"group", "thing"}


def test_a_list_behind_a_place_does_not_call_it_so(names):
    text = "A helicopter from Bergen, a dog unit and 30 volunteers took part in the search."
    assert ("Bergen", "organization") not in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "The crowd shouted Islamophobic taunts. It was an Islamophobic crime, police said.",
        "She had intersalt insertion (ISI) treatment. ISI consists of two steps.",
    ],
)
def test_an_attitude_and_a_treatment_are_nobody(reading, text):
    assert all(n.kind == "thing" for n in names_of(reading(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Ebola has killed many. The symptoms of Ebola are bad.",
        "RIP Zendo! Thank you. R.I.P. Velka, 2015-2015.",
        "It happened at 1 Zenda Plaza. He was called to 1 Zenda Plaza in May.",
        "He won prizes, including Record of the Year. She won the Video of The Year.",
    ],
    ids=["disease", "rest in peace", "address", "prize"],
)
def test_a_disease_a_wish_an_address_and_a_prize_are_nobody(names, text):
    assert not {words for words, kind in names(text) if kind != "thing" and " " in words}
    assert "Ebola" not in dict(names(text))


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "Norland agreed a truce with militants Velka Haram, it said. Velka Haram left town.",
            "Velka Haram",
            "organization",
        ),
        ("They met the militants Ann Roe and Bo Fox in May.", "Ann Roe", "person"),
        ("They made peace with militants Velka Haram - and left.", "Velka Haram", "organization"),
    ],
    ids=["group", "people", "apposed"],
)
def test_whom_fighters_are_called_is_a_group_but_in_a_row(names, text, name, kind):
    assert (name, kind) in names(text)


def test_letters_of_a_union_in_small_letters_are_its_own(reading):
    found = names_of(reading("The rail workers' union (RMT) left. RMT clerks met on Monday."))
    assert {n.kind for n in found} == {"organization"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Sydney, 34, who works in Elm, said the town was dead.", "Sydney", "person"),
        ("Sydney, which has a port, said it would act.", "Sydney", "place"),
        ("His brother, Jordan, sold the boat.", "Jordan", "person"),
        ("The queen's brother, Jordan's envoy, left.", "Jordan", "place"),
        ("They met there. Bo Fox, from Chester, won.", "Chester", "place"),
        ("One Ann Arbor driver won. They flew to Ann Arbor.", "Ann Arbor", "place"),
        ("They mourned the killing of Zurda's political leader Ann Roe in Elm.", "Zurda", None),
    ],
)
def test_who_has_an_age_is_no_city_and_whose_leader_is_killed_is_not_killed(
    reading, text, name, kind
):
    found = {n.words: n.kind for n in names_of(reading(text))}
    assert found.get(name) == kind if kind else found.get(name) != "person"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        (
            "Police Norland said two men left. Ann Roe called in Police Norland.",
            "Police Norland",
            "organization",
        ),
        ("He dined at Peter Lund Steakhouse in Elm.", "Peter Lund Steakhouse", "place"),
        ("Veteran Labour MSPs Annabel Ewan and Dan Poe left.", "Annabel Ewan", "person"),
    ],
)
def test_a_force_is_a_body_and_a_restaurant_nobody(reading, text, name, kind):
    assert {n.words: n.kind for n in names_of(reading(text))}.get(name) == kind


def test_what_follows_a_surname_is_nobody_alone(reading):
    text = "RBK Jr admits dumping a car\n\nTom B Kern Jr has told how he dumped a car in a lake."
    assert "Jr" not in {n.words for n in names_of(reading(text))}


def test_one_of_a_faith_is_no_body():
    signs = Signs(parts=("muslim", "zenda"), labels=Counter(organization=1), mentions=1, bound=1)
    assert voted(signs, ENGLISH.names) is None


@pytest.mark.parametrize("land", ["United Arab Emirates", "Syrian Arab Republic"])
def test_a_word_for_a_people_does_not_cut_the_name_of_a_land(names, land):
    assert (land, "place") in names(f"The talks were held by Norland and the {land}.")


def test_where_a_researcher_is_nobody_is_named(names):
    text = "Ida Crow, who is a lecturer at Florence Tech, wept."
    assert ("Florence Tech", "person") not in names(text)


@pytest.mark.parametrize("letters", ["CNN", "BBC"])
def test_the_letters_of_who_sends_it_are_no_place(names, letters):
    text = f"{letters} — Halden signed a deal on Monday. Ann Roe told {letters} she was glad."
    assert (letters, "place") not in names(text)


def test_a_seat_and_who_has_it_are_no_place(names):
    found = names("The assembly member for Velka Gwen Ada Poe left.")
    assert ("Velka Gwen Ada Poe", "place") not in found


def test_one_role_beside_what_the_model_takes_for_a_body_makes_no_person():
    signs = Signs(parts=("zenda",), labels=Counter(organization=6), role=1, acts=2, mentions=6)
    assert told(signs, ENGLISH.names) is None


def test_one_city_of_makes_a_place_of_what_does_nothing_that_bodies_do():
    labels = Counter(organization=4)
    city = Signs(parts=("zenda",), labels=labels, settled=1, acts=2, mentions=6)
    club = Signs(parts=("zenda",), labels=labels, settled=1, acts=2, plays=1, mentions=6)
    assert (told(city, ENGLISH.names), told(club, ENGLISH.names)) == ("place", None)


def test_the_government_of_a_nations_president_makes_no_place_of_the_nation(names):
    text = (
        "Poe was held for cursing the government of Norwegian President Ida Moss. Norwegian media "
        "said so. He shot down two Norwegian drones."
    )
    assert ("Norwegian", "place") not in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "A rocket hit Majra Shal on Saturday. Majra Shal is one of six towns in the hills.",
            "Majra Shal",
        ),
        ("Troops moved on the settlements of Vovdan, Syneka and Lukan Korda.", "Lukan Korda"),
        ("One man from Kizan Vellar village told the paper it was quiet.", "Kizan Vellar"),
        ("They damaged 100 buildings in Oslo, Bergen, Kyrva Ruh and Hamar.", "Kyrva Ruh"),
        ("Bo Fox has kin in Elm and County Velmar, and so does Dan Poe.", "County Velmar"),
        ("The Velmari said Beit Lorha and Kfar Zuna were hit.", "Beit Lorha"),
        ("Agents searched Grace Mansion, the mayor's official residence, in May.", "Grace Mansion"),
        ("It will be held in Bradford, while Velmar Town Hall is shut.", "Velmar Town Hall"),
        ("In 2017 Velmar North West had a close race.", "Velmar North West"),
        (
            "He moved to Milton Elms. He was shot in Milton Elms. She was held in Milton Elms.",
            "Milton Elms",
        ),
        ("A man was held in the northern town of Velanda de Ulmo in May.", "Velanda de Ulmo"),
        ("Ada Poe said Oslo would take more steps to make his land strong.", "Oslo"),
    ],
    ids=[
        *("one of the towns", "a row of settlements", "village behind", "a list", "county"),
        *("opens", "mansion", "town hall", "quarter", "given name", "town of"),
        "his is not the capital's",
    ],
)
def test_what_is_told_to_be_a_place_is_no_person(names, text, name):
    assert {kind for words, kind in names(text) if words == name} == {"place"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She has faith in Ann Hall. A letter from Ann Hall came in May.", "Ann Hall"),
        ("Bo Fox met the deputy of Ann Roe in Elm.", "Ann Roe"),
        ("Ann Roe, the village clerk, left.", "Ann Roe"),
    ],
    ids=["in", "deputy of", "clerk"],
)
def test_who_is_told_of_beside_a_place_is_a_person(names, text, name):
    assert {kind for words, kind in names(text) if words == name} == {"person"}


def test_a_hospital_with_a_given_name_is_a_body(names):
    found = dict(names("A doctor spoke from Hassan Hospital in Elm, where two had died."))
    assert found["Hassan Hospital"] == "organization"


def test_the_police_of_a_land_do_not_make_a_person_of_the_land(names):
    text = "South Wales Police said so. South Wales Police Chief Constable Bo Fox left. Wales won."
    assert ("South Wales", "person") not in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("June Roe hit the wall with her Zenda Corsa in Elm.", "Zenda Corsa"),
        ("They saw the Aurora Borealis, or Northern Lights.", "Aurora Borealis"),
        ("Two people died at the Hassan Velka and Al-Zendar schools in May.", "Al-Zendar"),
        ("Judo was first included in May. Judo is open to all.", "Judo"),
    ],
    ids=["hers", "light", "article with a hyphen", "sport"],
)
def test_what_is_owned_or_known_as_a_thing_is_no_person(names, text, name):
    assert (name, "person") not in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"It is bad," wrote Nezavisima Gazeta.', "Nezavisima Gazeta"),
        ("On her platform Truth Velmar, the former president said so.", "Truth Velmar"),
    ],
    ids=["paper", "platform"],
)
def test_what_is_called_a_paper_or_a_platform_is_a_body(names, text, name):
    assert (name, "organization") in names(text)


def test_who_speaks_behind_a_quotation_is_not_what_closes_it(names):
    text = "“They seek to contain Oslo,” the official said. “If Oslo sets limits, they act.”"
    assert {kind for words, kind in names(text) if words == "Oslo"} == {"place"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Its Coordinator for Coral Health, Ann Roe, left.", "Coral Health", "thing"),
        (
            "On a trip to Norway Acme chief Bo Roe wept. Acme fell. Acme said so.",
            "Norway Acme",
            None,
        ),
        (
            "On a trip to Norway Acme wept. Acme fell. Norway Acme left.",
            "Norway Acme",
            "organization",
        ),
    ],
    ids=["post", "behind to", "named so twice"],
)
def test_what_a_post_is_for_and_a_land_behind_a_preposition(names, text, name, kind):
    assert dict(names(text)).get(name) == kind


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He left his home on Valentine's Day last year.", "Valentine"),
        ("Roe was fired, he wrote. [Emphasis added] He left.", "Emphasis"),
        ("It grew, said Ann Roe, chief economist Americas at Zenda.", "Americas"),
    ],
    ids=["feast", "added", "region"],
)
def test_a_feast_and_a_region_are_nobody(names, text, words):
    assert dict(names(text)).get(words) in {None, "thing"}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Crane operator Brett Osgood, 44, died when a wall fell.", "Brett Osgood"),
        ("The mother of Zorvik Halden said she would sue the council.", "Zorvik Halden"),
        ("“It is so,” said Brock McQueary, a GOP pollster and former clerk.", "Brock McQueary"),
    ],
    ids=["aged operator", "whose mother", "pollster"],
)
def test_who_is_aged_has_a_mother_or_polls_is_a_person(names, text, person):
    assert dict(names(text))[person] == "person"
