"""Offices told without their state, province or town: which one they are of."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("The UK met the Salt Council. Foreign Secretary Ada Poe left.", "UK"),
        ("The U.S. met the UK and Norway. Secretary of State Ada Poe left.", "U.S."),
        ("The US government met. Acting Transportation Secretary Ada Poe left.", "US"),
        ("The US government met. President Ada Poe left.", "US"),
        ("Norway is cold. The country's vice president, Ada Poe, left.", "Norway"),
        ("Norway voted. Poe's ruling Salt Party won. Prime Minister Ada Poe left.", "Norway"),
        ("Norway voted. Minister of Education Ada Poe left.", "Norway"),
        ("The UK won. Culture, Media and Sport Secretary Ada Poe left.", "UK"),
        ("The U.S. mourned. Ambassador Ada Poe died.", "U.S."),
        ("HALDEN, Norway (Press) - Oslo met Sweden. Prime Minister Ada Poe left.", "Norway"),
        ("OSLO (Press) — Sweden met Norway. Prime Minister Ada Poe left.", "Norway"),
        ("The White House met. Press secretary Ada Poe left.", "White House"),
        ("The US met Cuba, and the UK watched. Foreign Secretary Ada Poe told the House.", "UK"),
        ("Cuba slept. Sweden met Iraq. Norway may lose, said tourism minister Ada Poe.", "Norway"),
        ("The US met Iran. Norway, Norway agreed. Prime Minister Ada Poe left.", "Norway"),
        (
            "Norway's government fell in Norway. Norwegian troops left. Army chief Ada Poe spoke.",
            "Norway",
        ),
        (
            "Sweden lost. Iraq won. In Norway it rained. “It fell,” said Ada Poe, the chief "
            "government spokeswoman.",
            "Norway",
        ),
        (
            "Iraq met Norway and Sweden. Oslo agreed, with finance minister Ada Poe saying so.",
            "Norway",
        ),
        ("Norway met Pope Ada Poe. The Vatican said so.", "Vatican"),
        ("The U.S. met Cuba and Norway. The White House met. President Ada Poe left.", "U.S."),
    ],
    ids=[
        "peculiar",
        "of state",
        "rank",
        "president",
        "country",
        "party",
        "minister of",
        "list of fields",
        "ambassador",
        "dateline",
        "capital",
        "press secretary",
        "only one calls it so",
        "the sentence is about it",
        "only one has a premier",
        "army",
        "government spokeswoman",
        "of a capital",
        "pope",
        "president at home",
    ],
)
def test_the_state_of_an_office_is_found(body, text, state):
    assert body(text) == state


@pytest.mark.parametrize(
    "text",
    [
        "The US government met. Prime Minister Ada Poe left.",
        "The Norwegian government met in Norway. Home Secretary Ada Poe left.",
        "The Norwegian government met in Norway. President Ada Poe left.",
        "The US government met. The firm's president Ada Poe left.",
        "“The French government came to Norway, Norway and Norway.” Prime Minister Ada Poe left.",
        "Norway met Sweden. The country's vice president, Ada Poe, left.",
        "Canada met Norway. In the U.S. it rained. President Ada Poe left.",
        "The UK won. Shadow Home Secretary Ada Poe left.",
        "The UK met Germany. Chancellor Ada Poe left.",
        "India met the UK. Foreign Secretary Ada Poe left.",
        "The U.S. met Mexico. The U.S. is big. President Ada Poe left.",
        "The U.S. met Mexico. Energy Secretary Ada Poe left.",
        "Ohio sued the Justice Department. Attorney General Ada Poe left.",
        "The White House met. The governor's press secretary, Ada Poe, left.",
        "India met the UK. Prime Minister Ada Poe left.",
        "Norway may lose ships to Sweden, said tourism minister Ada Poe.",
        "Rain fell, tourism minister Ada Poe told Norway. Sweden was dry. Cuba too.",
        "Norway's government fell in Norway. Sweden protested, said foreign minister Ada Poe.",
        "The U.S. met Cuba. The White House met. Kenya saw President Ada Poe.",
        "The U.S. met Cuba. The White House met. Ambassador Ada Poe left.",
        "The U.S. met Cuba. Downing Street met. President Ada Poe left.",
    ],
    ids=[
        "no such office",
        "another's",
        "foreign",
        "firm",
        "on the way",
        "of two",
        "on the way too",
        "shadow",
        "chancellor of one of two",
        "also elsewhere",
        "president of one of two",
        "energy secretary of one of two",
        "attorney general against a department",
        "press secretary of somebody",
        "premiers of two",
        "minister of one of two",
        "minister of another",
        "minister of which of two",
        "president beside another state",
        "ambassador",
        "president of none",
    ],
)
def test_an_office_that_may_be_of_another_state_is_nobodys(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("In Halden, Mayor Ada Poe spoke.", "Halden"),
        ("HALDEN, Norway (Press) - It rained in Oslo. Mayor Ada Poe spoke.", "Halden"),
        ("It rained in Halden on Friday. City mayor Ada Poe spoke. Oslo was dry.", "Halden"),
        ("It rained in Elm County. Oslo was dry. Sheriff Ada Poe spoke.", "Elm County"),
        ("Most leaders in Ohio, including Gov. Ada Poe, spoke. Iowa slept.", "Ohio"),
        ("Ohio slept. The Republican governor, Ada Poe, spoke.", "Ohio"),
        ("Halden police officer Ada Poe spoke in Halden.", "Halden"),
    ],
    ids=["sentence", "dateline", "opening", "county", "province", "party", "police"],
)
def test_the_place_of_a_local_office_is_found(body, text, place):
    assert body(text) == place


def test_the_headline_tells_the_province_first(body):
    text = "The senator from Iowa lost in Ohio. Most of Ohio slept, Gov. Ada Poe said."
    assert body(text, title="Roe wins Ohio") == "Ohio"


@pytest.mark.parametrize(
    "text",
    [
        "It rained in Halden and in Zenda. Mayor Ada Poe spoke.",
        "It rained in Europe. Mayor Ada Poe spoke.",
        "The vote is near. Ben Crow won in Iowa against Gov. Ada Poe.",
        "Ohio slept. Iowa slept. Gov. Ada Poe spoke.",
        "It rained in Elm Street. Mayor Ada Poe spoke.",
        "Former Ohio Gov. Ben Crow won. Gov. Ada Poe spoke.",
    ],
    ids=["two towns", "continent", "on the way", "two provinces", "street", "of another"],
)
def test_a_local_office_that_may_be_of_another_place_is_nobodys(body, text):
    assert body(text) is None


def test_a_government_with_the_name_of_its_state_is_the_one_that_is_told_of(body):
    text = "The Irish Government met. Irish people cheered. Prime Minister Ada Poe left."
    assert body(text) == "Ireland"


def test_the_state_that_an_article_is_about_has_the_office(body):
    text = "Britain is late. The UK and British ports lost. Chancellor Ada Poe told a German."
    assert body(text) == "UK"


@pytest.mark.parametrize(
    "text",
    [
        "Britain will send tanks. The U.S. agreed to pay. Defense Secretary Ada Poe told London.",
        "The rebels attacked the government of the isle. Interior Minister Ada Poe left.",
        "Poland, France and Spain met. The government will decide, Foreign Minister Ada Poe said.",
    ],
    ids=["spelling", "another government", "three states"],
)
def test_an_office_that_another_body_may_have_is_nobodys(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "India met Cuba. Britain agreed. Foreign Secretary Ada Poe told them so.",
        "The war in Iraq goes on. Iraqis fled, Iraq's army fell. Prime Minister Ada Poe said "
        "Britain was worried.",
        "California sued. The U.S. is hot, and Americans burn. Attorney General Ada Poe filed it.",
        "Arizona counts. The U.S. vote was close. Secretary of State Ada Poe said so.",
    ],
    ids=["two have it", "a war abroad", "a province's", "a province's secretary"],
)
def test_an_office_that_another_land_of_the_article_may_have_is_nobodys(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("Home Secretary Ada Poe said the government would act.", "government"),
        ("Home Secretary Ada Poe said she would act.", None),
        ("The government met the then Home Secretary Ada Poe.", None),
        ("The government met Ada Poe, a former home secretary.", None),
        ("Pianist Ada Poe said the government would act.", None),
        ("President Ada Poe said the government would act.", None),
    ],
    ids=["minister", "no government", "then", "former", "no office", "of anything"],
)
def test_a_minister_whose_state_is_not_named_is_of_the_government(body, text, tied):
    assert body(text) == tied


def test_what_is_said_of_a_party_in_quotation_marks_is_nobodys(body):
    text = "Labour met. Ada Poe's Tory 'lies' were told. The Tories left. Ada Poe wept."
    assert body(text) is None


def test_a_president_is_not_that_of_a_state_named_once_in_two_words(reading):
    text = "PORT VESK - President Kwame Osei won on Sunday. The United States urged calm on Monday."
    made = {a.name: a.affiliation for a in ACTORS.extract(reading(text), Facts())}
    assert made["Kwame Osei"] is None


def test_the_president_of_the_land_in_which_an_article_is_written(body):
    text = "NAIROBI (Press) — Kenya's trial of a Kenyan clerk opened. Cuba and Denmark watched. "
    assert body(f"{text}Kenya slept. Kenya's poor wait, President Ada Poe said.") == "Kenya"


def test_ireland_has_ministers(body):
    assert (
        body("Ireland's ports shut. Irish ships left. Health Minister Ada Poe wept.") == "Ireland"
    )
    assert body("Britain's ports shut. British ships left. Health Minister Ada Poe wept.") is None


LAND = ("Norway", "Norwegian", False)
ABOUT = "Norway voted. Norway's parliament met in Oslo. Norwegian ships left."


@pytest.mark.parametrize(
    "text",
    [
        f"{ABOUT} Norway slept. Prime Minister Ada Poe left.",
        f"{ABOUT} Norway slept. Sweden watched. Prime Minister Ada Poe left.",
        f"{ABOUT} Ethnic Danish people stayed, said the then Prime Minister, Ada Poe.",
        "Norway slept. Its navy met. Ada Poe, head of the navy, spoke.",
        "Norway slept. Norwegian ships left Norway. Sweden slept. Health Minister Ada Poe wept.",
    ],
    ids=["premier", "one more", "people of another", "navy", "thrice"],
)
def test_an_office_is_of_the_only_state_that_an_article_is_about(body, text):
    assert body(text) == "Norway"


@pytest.mark.parametrize(
    "text",
    [
        f"{ABOUT} Norway slept. The White House met. President Ada Poe left.",
        f"{ABOUT} Norway slept. Sweden, Cuba and Iraq met. President Ada Poe left.",
        f"{ABOUT} Norway slept. Republicans left. President Ada Poe left.",
        f"{ABOUT} Norway slept. The firm's president, Ada Poe, left.",
        f"It rained. {ABOUT} Norway slept. Ohio won. President Ada Poe left.",
    ],
    ids=["White House", "others", "party", "firm", "province"],
)
def test_it_may_be_of_the_state_in_which_an_article_is_written(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "The head of the Norwegian police, Ada Poe, left.",
        "Ada Poe, a minister in the Norwegian government, left.",
        "Ada Poe, a deputy minister in Norway's cabinet, left.",
        "Norway's much-praised nominee Ada Poe left.",
        "The foreign ministers of Sweden and Norway, Bo Lind and Ada Poe, met.",
        "The Norwegian, Swedish and Danish leaders, Ada Poe, Bo Lind and Ben Crow, met.",
    ],
    ids=["police", "government", "cabinet", "nominee", "in order", "adjectives"],
)
def test_more_words_tie_an_office_to_a_state(body, text):
    assert body(text) == "Norway"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe, a critic of the Norwegian army, left.",
        "Norway's first presidential nominee Ada Poe left.",
        "The foreign ministers of Sweden and Norway, Bo Lind, Ben Crow and Ada Poe, met.",
        "Ada Poe, spokeswoman for the ethnic Norwegian party, left.",
        "Norway fell. Norway burned. The Tories asked Prime Minister Ada Poe.",
    ],
    ids=["critic", "office in it", "one too many", "a people", "abroad"],
)
def test_what_only_looks_like_the_office_of_a_state(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Moscow said that President Ada Poe had met US President Bo Fox.",
        "Norway's foreign minister, Bo Fox, left. Foreign Minister Ada Poe spoke.",
        "India voted, and so did Halden. Chief Minister Ada Poe thanked them.",
        "Canada burned. Premier Ada Poe spoke.",
    ],
    ids=["president", "minister", "chief minister", "premier"],
)
def test_an_office_that_the_state_has_not_or_gave_to_another_is_not_the_states(body, text):
    assert body(text) is None


def test_the_only_government_of_an_article_is_not_of_a_land_told_of_more_often(body):
    text = "Kenya lost. The Kenyan government met. Sweden won. Sweden danced. Sweden sang. "
    assert body(f"{text}Sweden ran. Prime Minister Ada Poe left.") != "Kenya"


def test_a_vice_president_is_no_other_president(body):
    assert body("The US voted. President Ada Poe met US Vice President Bo Fox.") == "US"


def test_an_office_that_somebody_had_may_be_anothers(body):
    text = (
        "Norway met. Former Norwegian foreign minister Bo Fox left. Foreign Minister Ada Poe spoke."
    )
    assert body(text) == "Norway"


@pytest.mark.parametrize(
    "text",
    [
        "OSLO (Press) — Norway's court met the U.S. envoys. The U.S. State Department wrote to "
        "U.S. firms. President Ada Poe left.",
        "BRASÍLIA (Press) — Brazil met the U.S. envoys. The U.S. State Department wrote to U.S. "
        "firms. President Ada Poe left.",
        "TOKYO (Press) — Japan and China met. China's foreign ministry spoke for China. Prime "
        "Minister Ada Poe left.",
    ],
    ids=["capital", "accent", "premier"],
)
def test_no_other_state_gives_an_office_where_the_dateline_stands_in_one(body, text):
    assert body(text) is None


def test_no_body_has_the_spokesman_of_a_man(body):
    assert body("He went to the Salt Court. His spokesman, Ada Poe, left.") is None
    assert body("Poe told the Salt Court no. Its spokesman, Ada Poe, left.") == "Salt Court"


@pytest.mark.parametrize(
    "text",
    [
        "The Salt Union met in Halden, Norway, on Monday. Finance Minister Ada Poe left.",
        "Talks on salt ended in Norway on Monday. Trade Minister Ada Poe told them no.",
        "Norway will host the talks in May. Foreign Minister Ada Poe was glad.",
    ],
    ids=["behind a town", "in it", "host"],
)
def test_a_minister_is_not_of_the_land_in_which_others_only_meet(body, text):
    assert body(text) is None


def test_a_minister_is_of_the_land_that_acts(body):
    assert body("Norway will ban salt. Finance Minister Ada Poe told them so.") == "Norway"


@pytest.mark.parametrize(
    "text",
    [
        "Norway recalled its envoy from Sweden. Foreign Minister Ada Poe left. Sweden's defence "
        "minister, Bo Lund, spoke.",
        "Togo and Ghana closed their border. Ghana's interior minister, Bo Lund, spoke. Togo "
        "protested. Defence Minister Ada Poe left.",
    ],
)
def test_of_two_states_that_an_article_opens_with_neither_has_a_bare_office(body, text):
    assert body(text) is None


def test_the_government_of_a_land_is_a_states(body):
    text = "The government of Halden met. Its talks failed. Interior Minister Ada Poe left."
    assert body(text) == "Halden"


def test_an_article_with_a_governor_and_no_province_is_of_one(body):
    text = (
        "U.S. District Judge Bo Lund ruled on a law that Gov. Cy Moss signed. Attorney General "
        "Ada Poe left."
    )
    assert body(text) is None


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Health Secretary Ada Poe said Scotland's wards were full. The UK paid.", None),
        ("The UK met. The Scottish Government met. Education Secretary Ada Poe left.", None),
        ("The UK met. Education Secretary Ada Poe left. It rained in Scotland.", "UK"),
        ("The UK met. Defence Secretary Ada Poe saw Scotland.", "UK"),
    ],
    ids=["in the sentence", "government", "elsewhere", "of the whole state alone"],
)
def test_an_office_that_a_part_of_a_state_has_too_is_nobodys(body, text, state):
    assert body(text) == state


@pytest.mark.parametrize(
    "text",
    [
        "Norway met Sweden. He saw the country's president Ada Poe. The Swedish government won.",
        "Norway fell. Norway's prime minister, Bo Fox, slept. Norway won. Chancellor Ada Poe left.",
        "Norway was hit. Norway's government slept. Finance Minister Ada Poe said the SNP had won.",
        "Georgia voted, and so will the US. Secretary of State Ada Poe left.",
        "Norway met Sweden. The Foreign Office said so. Foreign Minister Ada Poe left.",
    ],
    ids=["of the country", "beside a premier", "abroad", "of a province", "of the office"],
)
def test_a_bare_office_is_of_no_state_that_may_not_have_it(body, text):
    assert body(text) is None


def test_an_office_that_is_over_gives_no_state(body):
    text = "The UK voted. Tory candidate Ada Poe won votes in her time as home secretary. "
    assert body(f"{text}Ada Poe was appointed home secretary in 2019.") == "Tories"


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("Reform UK leader Ada Poe spoke.", "Reform UK"),
        ("Norwegian Conservative leader Ada Poe spoke.", "Conservatives"),
        ("Ada Poe, leader of the far right Forum for Norway, spoke.", None),
        ("Ada Poe, Secretary of State for Norway, spoke.", "Norway"),
        ("The Kenyan-Norwegian envoy Ada Poe spoke.", "Norway"),
        ("Ada Poe, a Harvard-educated lawyer, spoke. Harvard University agreed.", None),
        ("Kremlin-backed governor Ada Poe spoke. The Kremlin agreed.", None),
        ("External Affairs Secretary Ada Poe spoke.", None),
        ("Oslo refused, and Norway paid. Oslo's Mayor Ada Poe spoke.", "Oslo"),
    ],
)
def test_a_land_inside_another_name_has_no_office(body, text, tied):
    assert body(text) == tied


def test_whom_a_party_puts_up_is_not_called_president_at_home(body):
    text = "The U.S. met Cuba. The White House met. Democratic candidate Ada Poe spoke."
    assert body(f"{text} “I want President Poe,” said Bo Fox.") == "Democrats"


@pytest.mark.parametrize(("land", "people", "tied"), [("Kenya", "Kenyan", True), LAND])
def test_a_kingdom_has_no_president(body, land, people, tied):
    about = f"{land} voted. {land}'s parliament met. {people} ships left. {land} slept."
    assert body(f"{about} President Ada Poe left.") == (land if tied else None)


@pytest.mark.parametrize(("place", "tied"), [("Ohio Statehouse", False), ("Statehouse", True)])
def test_a_secretary_of_state_is_of_a_part_whose_body_an_article_opens_with(body, place, tied):
    text = f"A box was found in the {place}. Secretary of State Ada Poe said so. America slept."
    assert body(text) == ("America" if tied else None)


def test_of_which_state_a_second_president_is_where_another_is_told_of_is_open(people):
    lead = "The White House met. President Ada Poe left the US. Norway's debts grew."
    found = people(f"{lead} President Dan Fox blamed the US.")
    assert (found["Ada Poe"][1], found["Dan Fox"][1]) == ("US", None)
    found = people("The White House met. President Ada Poe left the US. President Dan Fox won it.")
    assert found["Dan Fox"][1] == "US"


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("The Pentagon met. Norway saw President Ada Poe.", True),
        ("The White House met. President Ada Poe met Kenyan President Dan Fox.", True),
        ("The White House met. President Ada Poe met Kenya's leader.", False),
        ("Secretary of State Bo Roe rose. Kenya fell. It rained. President Ada Poe left.", True),
        ("Secretary of State Bo Roe rose. It rained. President Ada Poe left Kenya.", False),
    ],
    ids=["kingdom", "another has it", "other state", "office", "office beside a state"],
)
def test_whose_president_is_told_at_home_is_told_by_who_governs_there(body, text, tied):
    assert body(f"The U.S. lost to Cuba. {text}") == ("U.S." if tied else None)


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("The White House met. President Ada Poe left.", "White House"),
        ("The White House met. Norway slept. President Ada Poe left.", None),
        ("The Pentagon met. President Ada Poe left.", None),
        ("The White House met. Attorney General Ada Poe left.", None),
    ],
    ids=["no state", "a state", "no house", "no president"],
)
def test_a_president_whose_state_is_not_named_is_of_the_house(body, text, tied):
    assert body(text) == tied


def test_whose_president_is_told_at_home_is_told_by_a_body_that_only_it_has(body):
    text = "The U.S. lost to Cuba. The {} met. It was late. President Ada Poe left."
    assert body(text.format("FBI")) == "U.S."
    assert body(text.format("Salt Board")) is None


@pytest.mark.parametrize(
    ("more", "tied"),
    [("The U.S. won. Kenya wept.", "U.S."), ("Kenya won. Kenya wept.", None)],
    ids=["hardly another", "another"],
)
def test_a_president_is_of_the_state_told_of_most_that_has_one(body, more, tied):
    text = (
        "The U.S. voted. The U.S. slept. The U.S. and Norway met in Oslo. Norway won. Norway lost."
    )
    assert body(f"{text} {more} President Ada Poe left.") == tied


def test_a_premier_is_of_the_state_of_whose_deputy_is_told(body):
    text = (
        "Kenya met Peru. Norwegian Deputy Prime Minister Dan Fox said so. Norway slept. It rained."
    )
    assert body(f"{text} Prime Minister Ada Poe left.") == "Norway"
    more = "Swedish Deputy Prime Minister Bo Hill wept. Sweden lost."
    assert body(f"{text} {more} Prime Minister Ada Poe left.") is None


def test_an_office_of_now_is_told_before_one_of_old(body):
    text = "The White House met. Ada Poe, the former governor of Iowa, left."
    assert body(f"{text} It rained. Vice President Ada Poe slept.") == "White House"
    assert body(text) == "Iowa"


def test_a_minister_is_of_the_state_with_which_an_article_opens_and_of_which_it_tells_most(body):
    text = "Norway slept. Norway's growth fell. Norway grew. Norway paid. {} It rained."
    minister = "“It is slow,” said economy minister Ada Poe."
    assert body(f"{text.format('Kenya lost.')} {minister}") == "Norway"
    assert body(f"{text.format('Kenya lost. Kenya won.')} {minister}") is None


def test_whose_president_is_open_where_two_states_are_told_of_as_much(body):
    lead = "The U.S. and Kenya swapped spies. Kenya freed a clerk. Kenya's jails are full."
    rest = "The White House agreed. Nairobi was glad. President Ada Poe left."
    assert body(f"{lead} {rest}") is None
    assert body(f"{lead} {rest} The Poe administration slept.") == "U.S."


def test_a_dateline_tells_whose_premier_is_meant_beside_another_states(body):
    quake = "OSLO (Press) — A quake struck Norway. Japan's prime minister offered help."
    assert body(f"{quake} Prime Minister Ada Poe flew north.") == "Norway"
    recall = "OSLO (Press) — Norway recalled its envoy from Japan. Japan's cabinet met for Japan."
    assert body(f"{recall} Foreign Minister Ada Poe left.") == "Norway"


def test_an_office_of_two_states_is_of_none_that_is_named_once_on_the_way(body):
    text = "Clerks in Elm met. The health secretary, Ada Poe, told them so. It rained."
    assert body(f"{text} Two men were held in the United States.") is None
    assert body(f"The United States slept. {text}") == "United States"


@pytest.mark.parametrize(
    ("before", "tied"),
    [("It was old.", None), ("Norway owned it once.", "Norway")],
    ids=["late", "early"],
)
def test_a_land_that_is_named_late_has_no_bare_office(body, before, tied):
    text = (
        f"Thieves took a Norwegian bust from a hall. {before} Culture Minister Ada Poe wept. The "
        "thieves left on a bike that was found in a lake at noon. Norway's salt ministry is sad."
    )
    assert body(text) == tied


def test_a_president_is_of_the_land_of_which_by_far_most_is_told(people):
    text = (
        "The FBI denied it. The FBI said Republicans and Democrats knew. The White House and the"
        " FBI met Republicans. The US backed Chile, President Ada Poe said."
    )
    assert people(text)["Ada Poe"][1] == "US"
    text = "The White House denied it. The US backed Chile. Chile lost, President Ada Poe said."
    assert people(text)["Ada Poe"][1] is None
