"""Affiliation: the nearest body, the office before the country."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS


@pytest.fixture
def who():
    return "Anna Berg"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Economist Anna Berg of the Global Harbour Institute spoke.", "Global Harbour Institute"),
        ("Anna Berg, director of the Harbour Council, spoke.", "Harbour Council"),
        ("Anna Berg, an analyst at Zenda Bank, spoke.", "Zenda Bank"),
        ("Anna Berg, director of Policy and Planning at Elm Watch, spoke.", "Elm Watch"),
        ("Anna Berg, director of Policy and Research at Elm Watch, spoke.", "Elm Watch"),
        ("Anna Berg, head of Elm Data Corp at the Salt Council, spoke.", "Elm Data Corp"),
        (
            "Anna Berg, director of the Salt Institute at Halden University, spoke.",
            "Salt Institute",
        ),
        ("Zenda Bank economist Anna Berg spoke.", "Zenda Bank"),
        ("Norway's fisheries minister Anna Berg spoke.", "Norway"),
        ("Norway signed. Norwegian Prime Minister Anna Berg spoke.", "Norway"),
        ("Norwegian Prime Minister Anna Berg spoke.", "Norway"),
        ("The Harbour Union, led by Anna Berg, is on strike.", "Harbour Union"),
        ("Norway’s president apologised. President Anna Berg later wept.", "Norway"),
        (
            "Former Zenda Bank economist Anna Berg, now a director at the Harbour Council, spoke.",
            "Harbour Council",
        ),
        ("Her Norwegian counterpart, Anna Berg, spoke.", "Norway"),
        ("Mayor Anna Berg of Bergen spoke.", "Bergen"),
        ("Zenda Bank chairman Paul Moss and chief executive Anna Berg spoke.", "Zenda Bank"),
        (
            "Zenda Bank grew. Zenda Bank paid. Zenda Bank lost, chief executive Anna Berg said.",
            "Zenda Bank",
        ),
        ("Zenda Bank fell. Zenda Bank partner Anna Berg spoke.", "Zenda Bank"),
        ("Norway is sending Water Minister Anna Berg to the talks.", "Norway"),
        (
            "Anna Berg, president of the Rail and Dock Workers Union, spoke.",
            "Rail and Dock Workers Union",
        ),
        ("Anna Berg works for Zenda Bank.", "Zenda Bank"),
        ("Anna Berg, a member of Greenpeace since 2004, spoke.", "Greenpeace"),
        ("Anna Berg, a member of Parliament for Elm, spoke.", "Parliament"),
        ("Anna Berg, who teaches at the University of Dale, spoke.", "University of Dale"),
        ("Anna Berg founded Zenda Bank in 1999.", "Zenda Bank"),
        ("The Land Council’s Anna Berg spoke.", "Land Council"),
        ("Anna Berg from the Harbour Council spoke.", "Harbour Council"),
        ("Norway's Anna Berg won.", "Norway"),
        ("Anna Berg of Norway won.", "Norway"),
        ("Anna Berg, of the Harbour Council, spoke.", "Harbour Council"),
        ("Bo Moss ran. Anna Berg, a spokeswoman for the Moss campaign, left.", "Moss campaign"),
        ("The Supreme Court met. Justice Anna Berg spoke.", "Supreme Court"),
        ("The Supreme Court met. Justices Bo Moss and Anna Berg spoke.", "Supreme Court"),
        ("Wales is wet. Welsh Health Minister Anna Berg spoke.", "Wales"),
        ("For the Lib Dems, Anna Berg called it late.", "Lib Dems"),
        ("Anna Berg, a Dale College of Law professor, spoke.", "Dale College of Law"),
        ("Anna Berg, director for the Harbour Salt Project, spoke.", "Harbour Salt Project"),
        ("Anna Berg, head of salt trading at Zenda Bank, spoke.", "Zenda Bank"),
        ("On Monday House Majority Leader Anna Berg spoke.", "House"),
        ("London's newly elected Muslim mayor Anna Berg left.", "London"),
        ("The Harbour Council met. Anna Berg, from the council, spoke.", "Harbour Council"),
        ("“It fell,” said Anna Berg at Zenda Bank.", "Zenda Bank"),
        ("Senators Bo Moss of Iowa and Anna Berg of Ohio spoke.", "Ohio"),
        ("Sen. Anna Berg, of Ohio, spoke.", "Ohio"),
        ("Anna Berg of Ohio voted.", "Ohio"),
        ("Former Gov. Anna Berg of Ohio voted.", "Ohio"),
        ("They praised Zenda Bank 24/7 chief executive Anna Berg.", "Zenda Bank"),
        (
            "The Harbour Oversight Committee met. Committee chairwoman Anna Berg spoke.",
            "Harbour Oversight Committee",
        ),
        ("Tory leader Anna Berg spoke.", "Tories"),
        ("They met the Land Council's Bo Moss and Anna Berg in May.", "Land Council"),
        ("They met Zenda Salt Council (ZSC) president Anna Berg.", "Zenda Salt Council"),
        ("Liberal Democrat home affairs spokeswoman Anna Berg spoke.", "Liberal Democrats"),
        ("Democrat Anna Berg spoke.", "Democrats"),
        ("Anna Berg, a Republican from Ohio, spoke.", "Republicans"),
        ("Sen. Anna Berg (R-Ohio) spoke.", "Republicans"),
        ("Anna Berg, the Republican mayor of Oslo, spoke.", "Oslo"),
        (
            "Ohio Sen. Anna Berg, chairwoman of the Zenda Bank, spoke.",
            "Zenda Bank",
        ),
    ],
    ids=[
        "of",
        "in commas",
        "at",
        *("desk of a body", "two desks", "firm at a council", "body beside a place"),
        "before",
        "possessive",
        "adjective",
        "adjective alone",
        "led by",
        "office known by its state",
        "role that is over, then one that is held",
        "counterpart",
        *("office of a place", "office beside an office", "body that all is about"),
        "partner",
        "sent by",
        "body with a list in its name",
        *("works for", "member", "member for a town", "teaches at", "founded"),
        *(
            "owner",
            "from",
            "state before",
            "of a state",
            *(
                "of, in commas",
                "campaign",
                *("justice", "justices", "adjective of a region", "for a party", "college of"),
                *("venture", "head of trading at", "leader of a house"),
                "believer",
                "from the council",
                "said at",
                "of a list",
                "of a land, in commas",
                "of a province",
            ),
            *("former, of", "right before"),
            "kind of body",
            *("party leader", "owner of two", "brackets before"),
            "spokeswoman of a party",
            "member before",
        ),
        *("member behind", "letter", "office before party", "body before land"),
    ],
)
def test_the_nearest_body_is_found(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian violinist Anna Berg spoke in Norway.",
        "Anna Berg met the Harbour Council in Oslo.",
        "Anna Berg argued with the Harbour Council in Oslo.",
        "The Norwegian club's president, Anna Berg, spoke.",
        "The club has signed the striker Anna Berg from Zenda United.",
        "The ambassador to Norway, Anna Berg, spoke.",
        "Anna Berg ran Zenda Bank in 1999.",
        "Anna Berg does not work for Zenda Bank.",
        "Anna Berg, an adviser to Republicans and former director of the Land Council, spoke.",
        "The Land Council's Bo Moss left and Anna Berg spoke.",
        "Anna Berg, a critic of Zenda Bank, spoke.",
        "Anna Berg, who is a defendant in the Zenda Bank case, spoke.",
        "Anna Berg, winner of the prize for the best Land Council coverage, spoke.",
        "Anna Berg, President Roe’s nominee for the Land Council, spoke.",
        "Anna Berg, a friend of the Tory leader, spoke.",
        "Oslo's Anna Berg won.",
        "Anna Berg of Chicago won.",
        "Anna Berg, of Ohio, won the match.",
        "For the Land Council, it was late, Anna Berg said.",
        "Anna Berg, the envoy for the alliance to defeat the Land Council, spoke.",
        "The police questioned Anna Berg at Zenda Bank.",
        "Norway’s president met France’s chancellor. President Anna Berg wept.",
        "It rained. President Anna Berg met Norwegian President Paul Moss in Norway.",
        "Norway’s president apologised to a French choir. President Anna Berg wept.",
        "The Harbour Committee met. A committee chairwoman, Anna Berg, spoke.",
        "Anna Berg, the wife of Zenda Bank chairman Bo Lind, spoke.",
    ],
    ids=[
        *("nationality", "object", "with", "state of a club", "signed from"),
        *(
            "ambassador to",
            "ran",
            "does not work for",
            "second role over",
            *("second who acts", "critic", "defendant"),
            "winner",
            "nominee",
            "friend",
            *("city before", "of a city", "of a land", "for a body", "to defeat", "questioned at"),
            "office of another",
            "office with its holder",
            "another land by its adjective",
            "one of many",
            "wife",
        ),
    ],
)
def test_what_ties_nobody_to_a_body(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Harbour Union is on strike. Its leader, Anna Berg, spoke.", "Harbour Union"),
        (
            "The Harbour Union met the Land Council. Its leader, Anna Berg, spoke.",
            None,
        ),
        ("The Land Council met. The council's chairwoman, Anna Berg, spoke.", "Land Council"),
        ("Zenda Bank fell. The company's head, Anna Berg, spoke.", "Zenda Bank"),
        ("Zenda Bank fell. A spokeswoman, Anna Berg, spoke.", "Zenda Bank"),
        ("Oslo is big. Zenda Bank grew. Chief executive Anna Berg spoke.", "Zenda Bank"),
        ("The League of Salt met. The league's head, Anna Berg, left.", "League of Salt"),
        ("Zenda Bank sued the Land Council. A spokeswoman, Anna Berg, spoke.", None),
        ("The Tory committee chairwoman Anna Berg spoke of the Tories.", "Tories"),
    ],
    ids=[
        *("its", "its of two", "the kind of body", "the company", "spokeswoman"),
        *("office of a company", "the league"),
        *("spokeswoman of two", "party before"),
    ],
)
def test_whose_role_it_is_follows_from_the_one_body_named_before(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Bo Moss's lawyer, Anna Berg, spoke.",
        "Bo Moss fell. Moss spokeswoman Anna Berg spoke.",
        "Bo Moss ran. Anna Berg, a spokeswoman for Moss's campaign, spoke.",
        "Bo Moss ran. The Moss campaign manager, Anna Berg, spoke.",
        "Anna Berg, a top adviser to Senator Bo Moss, spoke.",
        "Anna Berg, the chief of staff to Bo Moss, spoke.",
        "Bo Moss ran. Anna Berg, a strategist in Moss's campaign, spoke.",
        "Bo Moss spoke through his lawyer, Anna Berg.",
        "Mayor Bo Moss left. The mayor's spokeswoman, Anna Berg, spoke.",
        "Bo Moss's deputy chief of staff, Anna Berg, spoke.",
        "Anna Berg, one of Mr Moss's lawyers, spoke of Bo Moss.",
        "Bo Moss's policy director, Anna Berg, spoke.",
        "Anna Berg, communications director to Senator Bo Moss, quit.",
        "Anna Berg, an adviser and pollster for Bo Moss and his wife, spoke.",
        "Mayor Bo Moss left. Anna Berg, a spokeswoman for the mayor, spoke.",
        "Anna Berg, a staffer from Ohio Rep. Bo Moss's office, spoke.",
        "Mary Hill told Bo Moss that his spokeswoman, Anna Berg, had left.",
    ],
    ids=[
        *("lawyer", "before", "campaign", "manager", "adviser to", "chief of staff", "campaign in"),
        *("his", "mayor's", "staff", "one of", "desk", "desk to", "two of hers"),
        *("for the mayor", "from the office", "gender"),
    ],
)
def test_who_works_for_somebody_is_tied_to_that_person(body, text):
    assert body(text) == "Bo Moss"


def test_his_is_told_by_the_sentence_before_too(body):
    assert body("Tom Moss left. His campaign manager, Anna Berg, spoke.") == "Tom Moss"


@pytest.mark.parametrize(
    "text",
    [
        "Bo Moss's former lawyer, Anna Berg, spoke.",
        "Bo Moss's friend, Anna Berg, spoke.",
        "Bo Moss's critic, Anna Berg, spoke.",
        "Anna Berg, a lawyer for Bo Moss's victims, spoke.",
        "Anna Berg, a lawyer for Bo Moss and Cy Hill, spoke.",
        "Anna Berg, the doctor of Bo Moss, spoke.",
        "Bo Moss lost. Moss supporter Anna Berg wept.",
        "Bo Moss met Tom Hill and his lawyer, Anna Berg.",
        "Tom Moss left. Her campaign manager, Anna Berg, spoke.",
        "Tom Moss left. They asked Anna Berg, his adviser at the time.",
        "Mayor Bo Moss met Mayor Tom Hill. The mayor's spokeswoman, Anna Berg, spoke.",
    ],
    ids=[
        *("former", "friend", "critic", "victims", "two", "doctor", "supporter"),
        *("his of two", "her of a man", "behind the name", "one of two mayors"),
    ],
)
def test_who_does_not_speak_for_somebody_is_tied_to_nobody(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Senator Anna Berg left the Senate.", "Senate"),
        ("Rep. Anna Berg spoke in the House of Representatives.", "House of Representatives"),
        ("Sen. Anna Berg (R-Ohio) left the Senate.", "Republicans"),
        ("State Senator Anna Berg asked the Senate.", None),
        ("They met state Sen. Anna Berg in the Senate.", None),
        ("Former Senator Anna Berg left the Senate.", None),
        ("The sales representative Anna Berg asked the House.", None),
    ],
    ids=["senator", "representative", "party first", "of a state", "state", "former", "sales"],
)
def test_a_title_tells_the_chamber_that_the_article_names(body, text, name):
    assert body(text) == name


def test_the_kind_of_a_body_does_not_tell_one_that_is_named_later(body):
    text = "The committee's chairwoman, Anna Berg, spoke. The National Salt Committee met."
    assert body(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Water Secretary Anna Berg left the Water Department.", "Water Department"),
        (
            "Work and Pensions Secretary Anna Berg left the Department for Work and Pensions.",
            "Department for Work and Pensions",
        ),
        ("Anna Berg, the secretary of state, left the State Department.", "State Department"),
        ("Shadow Water Secretary Anna Berg asked the Water Department.", None),
        ("Water Secretary Anna Berg asked the Health Department.", None),
        ("Norwegian Trade Minister Anna Berg asked the Trade Ministry.", "Norway"),
        ("Anna Berg, who served as secretary of state, asked the State Department.", None),
        ("Attorney General Anna Berg left the Justice Department.", "Justice Department"),
        (
            "Deputy Attorney General Anna Berg left the Department of Justice.",
            "Department of Justice",
        ),
        ("Ohio Attorney General Anna Berg asked the Justice Department.", "Ohio"),
        ("Former Attorney General Anna Berg asked the Justice Department.", None),
        ("The Pentagon met. Defense Secretary Anna Berg left.", "Pentagon"),
        (
            "Assistant Attorney General Anna Berg left the Justice Department.",
            "Justice Department",
        ),
        (
            "Norland and Sudria met. Attorney General Anna Berg left the U.S. Justice Department.",
            "U.S. Justice Department",
        ),
    ],
    ids=[
        *("secretary", "two fields", "of state", "shadow", "another", "of a state", "served"),
        *("attorney", "deputy", "attorney of a state", "former attorney", "house", "assistant"),
        "of a state that has such",
    ],
)
def test_a_minister_is_of_the_ministry_that_the_article_names(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Norway met Vice-President Anna Berg at the White House on Friday.",
        "Norway will host writer Anna Berg at a White House meeting in May.",
        "Workers died in Norway. The Swedish Foreign Ministry wept. Foreign Minister Anna Berg, "
        "too, wept.",
    ],
    ids=["met there", "bears its name", "ministry of another"],
)
def test_where_somebody_is_met_gives_no_body(body, text):
    assert body(text) is None


def test_who_governs_a_capital_is_not_of_its_state(body):
    text = "Norway fired. Oslo accused Sweden of lying. The governor of Oslo, Anna Berg, wept."
    assert body(text) == "Oslo"


@pytest.mark.parametrize(
    "text",
    [
        "Ohio's senators, Bo Moss and Anna Berg, voted.",
        "They were joined by three Ohio senators — Bo Moss, Tom Hill and Anna Berg — on Monday.",
        "Ohio Senators Bo Moss and Anna Berg voted.",
    ],
    ids=["in commas", "in dashes", "before"],
)
def test_a_role_in_the_plural_ties_each_of_a_list(body, text):
    assert body(text) == "Ohio"


def test_who_hopes_for_a_house_is_not_of_it(body):
    assert body("White House hopefuls Bo Moss and Anna Berg left the White House.") is None


def test_a_land_whose_office_somebody_had_is_named(body):
    assert body("Former Ohio governor Anna Berg spoke.") == "Ohio"


def test_an_office_that_another_state_has_too_is_nobodys(body):
    text = "Prime Minister Anna Berg met Norway's government. The British prime minister left."
    assert body(text) is None


def test_a_body_that_is_not_named_most_gives_no_office(body):
    text = "Zenda Bank grew. Acme Bank paid Acme Bank. Both grew. Chairman Anna Berg spoke."
    assert body(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg resigned as chairwoman of the Harbour Council.",
        "Former Harbour Council chairwoman Anna Berg spoke.",
        "Former Harbour Council head Anna Berg met former Zenda Bank head Anna Berg.",
        "The Harbour Council and its former chief executive Anna Berg were fined.",
        "They met former Zendaware spokeswoman Anna Berg.",
        "Anna Berg, previously head of the Harbour Council, spoke.",
        "Anna Berg, a one-time adviser to the Harbour Council, spoke.",
        "Anna Berg, a former Harbour Council clerk, was named finance minister in May.",
        "Anna Berg, head of the Harbour Council until 2019, spoke.",
        "Anna Berg, head of the Harbour Council until March, spoke.",
        "Anna Berg, head of the Harbour Council from 2005 to 2013, spoke.",
        "Anna Berg, head of the Harbour Council between 2005 and 2013, spoke.",
        "Anna Berg, head of the Harbour Council in the 1990s, spoke.",
        "Anna Berg, who was head of the Harbour Council from 2005 to 2013, spoke.",
        "Anna Berg was head of the Harbour Council from 2005 to 2013.",
        "Anna Berg, who had been head of the Harbour Council, spoke.",
        "Anna Berg, who led the Harbour Council from 2017 to 2020, spoke.",
        "Anna Berg, who once led the Harbour Council, spoke.",
        "Anna Berg, a former member of the Labour Party, joined the Greens.",
        "In 2010 Anna Berg was head of the Harbour Council.",
        "Anna Berg was head of the Harbour Council when it failed in 2010.",
        "Anna Berg, the head of the Harbour Council when it failed, spoke.",
        "Anna Berg, the head of the Harbour Council at the time, spoke.",
        "Anna Berg, the head of the Harbour Council until she left, spoke.",
        "Retired Harbour Council head Anna Berg spoke.",
        "Former Harbour Council and Zenda Bank head Anna Berg spoke.",
    ],
    ids=[
        *("resigned", "former", "two", "its", "letters", "previously", "one-time", "an office now"),
        *("until", "until a month", "from", "between", "decade", "who was", "was", "had been"),
        *("led", "once", "member of a party", "in a year", "when in a year", "when", "then"),
        *("until she left", "retired", "of two"),
    ],
)
def test_a_body_of_which_somebody_was_is_not_whom_they_act_for(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, head of the Harbour Council since 2019, spoke.",
        "Anna Berg, head of the Harbour Council until 2032, spoke.",
        "Anna Berg, who was named head of the Harbour Council in 2019, spoke.",
        "Anna Berg, who has led the Harbour Council from 2019, spoke.",
    ],
    ids=["since", "ahead", "named in", "from"],
)
def test_an_office_that_began_goes_on(body, text):
    assert body(text) == "Harbour Council"


def test_a_former_lawyer_of_somebody_is_tied_to_nobody(body):
    assert body("Bo Moss's former lawyer, Anna Berg, spoke of the Harbour Council.") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Berg, analyst at Zendaware, said no.", "Zendaware"),
        ("They met Zendaware chief economist Anna Berg.", "Zendaware"),
        ("ZNN’s Oslo reporter, Anna Berg, said no.", "ZNN"),
        ("Anna Berg, who heads Zendaware's sales team, said no.", "Zendaware"),
        ("Norway captain Anna Berg won. Norway lost.", "Norway"),
        ("The Norwegian team's coach, Anna Berg, said no.", "Norway"),
        ("Dale, Ind., Mayor Anna Berg spoke in Dale.", "Dale"),
        ("Wash. Gov. Anna Berg spoke.", "Wash."),
        ("Rep. Anna Berg (Ind.) spoke.", "Ind."),
        ("Former Tory chairwoman Anna Berg spoke.", "Tories"),
        ("Labour MP Anna Berg spoke.", "Labour"),
        ("Anna Berg, who works for Tom Hill, said no.", "Tom Hill"),
        ("An aide in Tom Hill's Oslo office, Anna Berg, said no.", "Tom Hill"),
        ("Ms. Moss was in Oslo. Her lawyer, Anna Berg, said no.", "Moss"),
        ("Tom Hill met his agent, Bo Fox, and his lawyer, Anna Berg.", "Tom Hill"),
        (
            "Zenda Bank grew. Zenda Bank paid Zenda Bank. Head of finance Anna Berg spoke.",
            "Zenda Bank",
        ),
        ("British water minister Anna Berg spoke.", "Britain"),
        ("Norway's government met. Chancellor Anna Berg spoke.", "Norway"),
        ("The Union Against Salt met. Anna Berg, from the union, spoke.", "Union Against Salt"),
        ("Earlier Foreign Secretary Anna Berg spoke. The UK government agreed.", "UK"),
        ("They met ZSF Acting Director Anna Berg.", "ZSF"),
        ("Anna Berg, editor of The Forward, said no.", "The Forward"),
        ("“It fell,” wrote Anna Berg of The Nation.", "The Nation"),
        ("Anna Berg, a doctoral candidate at the Land Institute, spoke.", "Land Institute"),
        ("Anna Berg, representing Zenda Bank, spoke.", "Zenda Bank"),
        ("Anna Berg, reporting for Zenda Radio, was there.", "Zenda Radio"),
        (
            "The High Court met. The court's other two judges, Bo Fox and Anna Berg, left.",
            "High Court",
        ),
        (
            "The Salt Federation met. The federation fell. Its president Anna Berg left.",
            "Salt Federation",
        ),
        ("Deputy Secretary of State Anna Berg left the State Department.", "State Department"),
        ("Anna Berg is a manager at Zenda Bank.", "Zenda Bank"),
        ("The EU met. New EU trade commissioner Anna Berg spoke.", "EU"),
        ("Assistant House Majority Leader Anna Berg left.", "House"),
        (
            "Zenda Bank fell. Anna Berg, a partner at the rowing firm Zenda Bank, left.",
            "Zenda Bank",
        ),
        ("Berg's ruling Salt Party won. Anna Berg left.", "Salt Party"),
        ("It was late, as The Halden's Anna Berg wrote.", "The Halden"),
        (
            "Zenda United won. Zenda United ran. Zenda United sang, coach Anna Berg said.",
            "Zenda United",
        ),
        ("ZenFeed fell. ZenFeed Editor-in-Chief Anna Berg spoke.", "ZenFeed"),
        ("The House met. Speaker Anna Berg left.", "House"),
        ("Wales' defensive coach Anna Berg left. Wales won. England won.", "Wales"),
        ("Anna Berg, head of the trade body ZSF, spoke.", "ZSF"),
        ("Anna Berg, an editor with the Rakontur film company, spoke.", "Rakontur"),
        ("Sens. Bo Fox (Ill.) and Anna Berg (Ind.) spoke.", "Ind."),
        ("Anna Berg (Zenda Bank chairwoman) spoke.", "Zenda Bank"),
        ("They met billionaire Elmville Jets owner Anna Berg.", "Elmville Jets"),
        ("Norway scrum-half Anna Berg ran. Norway lost.", "Norway"),
        ("Halden County District Attorney Anna Berg sued.", "Halden County"),
        ("“It fell,” wrote Anna Berg, publisher of ZSFblog.", "ZSFblog"),
        ("They met top Moss campaign strategist Anna Berg.", "Moss campaign"),
        ("So said Zenda co-host Anna Berg on Friday.", "Zenda"),
        ("Anna Berg, a Harbour Songs Fellow with The Quarto Project, left.", "The Quarto Project"),
        ("They cited former Ohio senators like Bo Fox and Anna Berg.", "Ohio"),
        ("England's Paul Moss and Anna Berg ran.", "England"),
        ("Anna Berg, who sits on the council of the Zenda Bank, left.", "Zenda Bank"),
        (
            "Anna Berg, who sold the ferry and is one of three Zenda Bank vice chairs, spoke.",
            "Zenda Bank",
        ),
        (
            "“It fell,” says Anna Berg of the non-partisan Elm-Halden Political Report.",
            "Elm-Halden Political Report",
        ),
        ("Anna Moss ran, and Paul Fox spoke. Her campaign manager, Anna Berg, left.", "Anna Moss"),
        ("The Elm Academy paid. Anna Berg, a teacher at the academy, left.", "Elm Academy"),
        ("Zenda Bank fell. Anna Berg, a spokeswoman for the company, said no.", "Zenda Bank"),
        ("So said Academy librarian Anna Berg on Friday.", "Academy"),
        ("The European Parliament voted. MEP Anna Berg left.", "European Parliament"),
        ("Republicans such as former Gov. Bo Fox and Anna Berg left.", "Republicans"),
        ("They met many Democrats, including Anna Berg.", "Democrats"),
        ("Sen. Anna Berg (Maine) joined them.", "Maine"),
        ("Rep. Anna Berg rows faster than fellow Democrat Bo Fox.", "Democrats"),
    ],
    ids=[
        *("at", "before", "owner", "heads", "captain", "team", "town", "short land", "brackets"),
        *("party once", "MP", "works for", "office", "titled", "two owned", "department"),
        *("adjective", "chancellor", "of a kind", "comparative"),
        *("letters", "paper", "of a paper", "candidate at", "representing", "reporting for"),
        *("two judges", "its federation", "deputy", "is a manager"),
        *("new", "rank of a house", "partner at", "party of hers", "paper of hers", "coach"),
        *("editor-in-chief", "speaker", "owner of a team"),
        *("kind before", "kind behind", "brackets of two", "in brackets"),
        *("of a club", "player", "county", "publisher", "campaign", "host", "fellow with"),
        *("past office of several", "two of a land", "board", "is one of", "no actor", "hers"),
        *("the academy", "the company", "kind alone", "MEP", "examples", "including"),
        *("whole land in brackets", "fellow"),
    ],
)
def test_more_words_tie_somebody_to_a_body(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Cold Lake director Anna Berg won.",
        "Anna Berg, founder of Freedom to Marry Now, spoke.",
        "Former Oslo striker Anna Berg spoke in Oslo.",
        "A Norwegian striker, Anna Berg, won.",
        "Europe minister Anna Berg spoke in Europe.",
        "Prime Minister Anna Berg spoke. A war in Norway ended.",
        "Prime Minister Anna Berg met the Norwegian army.",
        "Anna Berg, head of Monday programmes, spoke.",
        "Anna Berg of The Hague spoke.",
        "Anna Berg, a candidate for the Land Council, spoke.",
        "Anna Berg, accusing Zenda Bank, spoke.",
        "They beat Zenda United, coach Anna Berg said.",
        "Zenda United won. Zenda United ran. Zenda United sang to her coach Anna Berg.",
        "Zenda Bank fell. Zenda Bank's uncle, Anna Berg, spoke.",
        "Zenda Bank fell. Zenda Bank's killer, Anna Berg, spoke.",
        "They want the Zenda League. But chairman Anna Berg said no.",
        "The Halden's Anna Berg spoke.",
        "They met Hollywood producer Anna Berg.",
        "They met Pulp Tales producer Anna Berg on Monday.",
        "They met Emmy winner Anna Berg.",
        "Monetary Affairs Commissioner Anna Berg spoke.",
        "So said Committee Chairwoman Anna Berg.",
        "Anna Berg, the Director of Nursing, left.",
        "Anna Berg, the Director of Public Prosecutions, left.",
        "They met Native American leader Anna Berg.",
        "They met Dale lawyer Anna Berg in Dale.",
        "They have friends at Zenda Bank, such as its aide Bo Fox, editor Anna Berg and others.",
        "Norway's Bo Fox and pianist Anna Berg met.",
        "Anna Berg, who sits on a chair of the Zenda Bank, left.",
        "Anna Berg, who waits for the Elm-Halden Political Report, left.",
        "The Elm Academy and Dale Academy fell. Anna Berg, head of the academy, left.",
        "They met former Army sergeant Anna Berg.",
        "They met Republicans and Anna Berg.",
        "Anna Berg said Paul Moss had met fellow Democrat Bo Fox.",
        "They voted for Republicans like a town that Anna Berg knew.",
    ],
    ids=[
        *("a film", "name that goes on", "over", "adjective", "what an office is for"),
        *("named on the way", "an army", "a day", "a town", "candidate for", "accusing"),
        *("of those who won", "her coach", "uncle", "killer", "league", "article of a sentence"),
        *("trade", "a work", "prize", "field", "kind", "what is dealt with", "two words", "people"),
        "town",
        *("of a list", "another's land", "chair", "waits for"),
        *(
            "one of two academies",
            "army",
            "no example",
            "fellow of another",
            "example of another thing",
        ),
    ],
)
def test_what_is_no_body_of_somebody_ties_nobody(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Berg of the Czech Republic won.", "Czech Republic"),
        ("Sen. Anna Berg (I-Ind.) spoke.", "Ind."),
        ("They beat American Anna Berg.", "America"),
        ("HALDEN, Iowa - Former Gov. Anna Berg left Iowa.", "Iowa"),
        ("Zendaware chief Anna Berg spoke. She told Zendaware managers.", "Zendaware"),
        (
            "The Halden Post grew. In a note by Post Editor-in-Chief Anna Berg, it thanked them.",
            "Halden Post",
        ),
        (
            "Anna Berg, a graduate of Dale University, left. Bo Fox's lawyer Anna Berg won.",
            "Bo Fox",
        ),
    ],
    ids=["article", "no party", "people", "had", "opens", "short name", "graduate"],
)
def test_looser_words_tie_somebody_too(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Finance chief Anna Berg spoke. She told managers.",
        "The American bank that Anna Berg knew fell.",
        "They met (I think) Sen. Anna Berg (Independent).",
    ],
    ids=["word", "another's", "no land"],
)
def test_what_only_looks_like_a_tie_is_none(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Berg of the non-partisan Halden Land Institute spoke.", "Halden Land Institute"),
        ("The Halden Land Institute, founded by Anna Berg, is late.", "Halden Land Institute"),
        ("The Halden Land Institute was founded by Anna Berg in Elm.", "Halden Land Institute"),
        ("Director of rugby Anna Berg praised her Halden Rovers side.", "Halden Rovers"),
        ("Libertarian candidate Anna Berg spoke.", "Libertarians"),
        ("Conservative MP Anna Berg spoke.", "Conservatives"),
        ("Republican pollster Anna Berg met Republican voters.", "Republicans"),
        ("University of Oslo law professor Anna Berg spoke.", "University of Oslo"),
        ("Anna Berg of the nonpartisan Tax Policy Center spoke.", "Tax Policy Center"),
    ],
    ids=[
        *("sort of body", "founded", "was founded", "her side"),
        *("candidate", "office", "capital elsewhere", "of", "sort"),
    ],
)
def test_who_made_leads_or_speaks_for_a_body_is_of_it(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Critics of the Halden Land Institute, founded by Anna Berg, left.",
        "Ben Crow told Anna Berg that his Halden Rovers side won.",
        "Anna Berg met Ben Crow and his Halden Rovers side.",
        "Halden fell. Press Secretary Anna Berg met the White House.",
        "Conservative columnist Anna Berg spoke.",
    ],
    ids=["critics", "his side", "another's side", "named later", "opinion"],
)
def test_who_only_stands_near_a_body_is_not_of_it(body, text):
    assert body(text) is None


def test_a_body_that_only_a_role_names_is_an_actor_too(reading):
    text = "The port closed. Ada Poe, editor of HaldenToday.com, left."
    found = {a.name: a for a in ACTORS.extract(reading(text), Facts())}
    assert found["Ada Poe"].affiliation == "HaldenToday.com"
    assert found["HaldenToday.com"].kind == "organization"


def test_who_serves_a_person_is_of_no_body_of_that_name(body):
    assert body("They met. The Margaret adviser Anna Berg left. Anna Berg was tired.") is None


@pytest.mark.parametrize(
    "text",
    ["Killer's lawyer Anna Berg met the judge.", "Shell company owner Anna Berg hid the money."],
)
def test_a_word_that_only_opens_a_sentence_is_no_body(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ines Prata, 41, of the Green Alliance, led on Sunday.", "Green Alliance"),
        ("Ada Poe, 33, of Elm Bank, came third. Elm Bank paid.", "Elm Bank"),
        ("Ben Crow, 44, of Elm, came fourth.", None),
    ],
)
def test_a_body_behind_an_age_is_whom_somebody_acts_for(reading, text, body):
    made = {
        a.name: a.affiliation for a in ACTORS.extract(reading(text), Facts()) if a.kind == "person"
    }
    assert list(made.values()) == [body]


def test_a_member_of_parliament_belongs_to_the_party_before_the_country(body):
    assert body("U.S. Rep. Anna Berg, D-Minn., spoke.") == "Democrats"
    assert body("U.S. Rep. Anna Berg spoke in the United States.") == "United States"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zandar Airways and Elm Bank met. Airline spokesman Anna Berg left.", "Zandar Airways"),
        ("Zandar Airways and Elm Airlines met. Airline spokesman Anna Berg left.", None),
        ("Zandar Salt Inc. grew, company chairman Anna Berg said.", "Zandar Salt Inc."),
        ("Zandar Salt Inc. met a company spokesman, Anna Berg.", None),
        ("The Tories lost votes. Party leader Anna Berg left.", "Tories"),
        ("The Tories lost to Labour. Party leader Anna Berg left.", None),
    ],
    ids=["its trade", "two of a trade", "company", "some company", "party", "two parties"],
)
def test_the_trade_of_a_body_before_a_post_means_the_one_before(body, text, name):
    assert body(text) == name


def test_what_somebody_was_at_the_time_gives_no_state(body):
    text = "Democratic candidate Anna Berg hid it in her time as secretary of state. US aides left."
    assert body(text) == "Democrats"


def test_a_first_job_gives_no_body(body):
    assert body("Anna Berg got her first job as clerk of the Salt Bank.") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Berg, a member of Paul Moss's Harbour Council, spoke.", "Harbour Council"),
        ("Anna Berg, host of Zenda TV's “Salt Today,” spoke. Zenda TV fell.", "Zenda TV"),
        ("Anna Berg, an inspector for mines in the Salt Ministry, spoke.", "Salt Ministry"),
        ("The GOP won. Anna Berg, an Ohio senator heading the GOP field, spoke.", "Ohio"),
        ("But the EAAF said it was upset. Spokesman Anna Berg spoke.", "EAAF"),
        (
            "Zenda Bank rose. Zenda Bank paid. Zenda Bank lost. CEO and co-founder Anna Berg left.",
            "Zenda Bank",
        ),
        (
            "“Go,” said Anna Berg, a salt clerk at the non-partisan Zenda Salt Report.",
            "Zenda Salt Report",
        ),
        (
            "Zenda Bank rose. Zenda Bank paid. Zenda Bank lost. “We paid,” chairman, CEO and "
            "president Anna Berg said.",
            "Zenda Bank",
        ),
        (
            "Bo Moss ran. The Moss campaign fell. They asked Moss campaign manager Anna Berg.",
            "Moss campaign",
        ),
        ("Paul Moss ran. His lawyer, Anna Berg, left. The Moss campaign fell.", "Paul Moss"),
        ("“Go,” Anna Berg, from the Dale Salt Council (DSC) told Elm.", "Dale Salt Council"),
        ("Scotland lost. The Scottish captain Anna Berg wept.", "Scotland"),
        ("They met after a row with Roma's Anna Berg.", "Roma"),
        ("She won, beating Russian Anna Berg 7-6 in May.", "Russia"),
        ("Anna Berg, the lawyer leading the suit against Zenda Bank, spoke.", None),
        ("Anna Berg, a lawyer running for the Elm Council, spoke.", None),
        ("Anna Berg, an army commander and U.S. foe, spoke.", None),
        ("Anna Berg, president and CEO of GLAAD, left.", "GLAAD"),
        ("They met in two flats in Elm owned by Anna Berg.", None),
        ("They met Republican Elm County Executive Anna Berg.", "Elm County"),
        ("Sen. Anna Berg, R-Ohio, a graduate of Halden Law School, spoke.", "Republicans"),
    ],
    ids=[
        "owner of a body",
        "of a show",
        "in a ministry",
        "before a party",
        "spokesman",
        "co-founder",
        "non-partisan",
        "several offices",
        "campaign",
        "no campaign",
        "letters",
        "captain",
        "club",
        "beaten",
        *("against", "runs for", "foe", "capitals", "owned there", "county", "learnt"),
    ],
)
def test_a_body_inside_or_behind_a_role_is_found(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Norway voted. Norway opposition leader Anna Berg spoke.",
        "Anna Berg, chairwoman of the 6th Salt District, spoke.",
        "Zenda Bank rose. Zenda Bank paid. Zenda Bank lost. It was paid by investor and publisher "
        "Anna Berg.",
    ],
    ids=["opposition", "numbered", "office beside a trade"],
)
def test_a_body_that_may_not_be_theirs_ties_nobody(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("They left Zorla, Ohio. Mayor Anna Berg of Haldenburg was glad.", "Haldenburg"),
        ("Zorla, Ohio, is small. Mayor Anna Berg won. Berg is the Haldenburg mayor.", None),
        ("Zorla, Ohio, is small. Mayor Anna Berg won.", "Zorla"),
    ],
    ids=["of", "told before it", "only one"],
)
def test_a_mayor_is_of_no_other_town_than_the_one_told(body, text, town):
    assert body(text) == town


def test_the_end_of_a_name_with_of_is_no_body(body):
    assert body("Elm Harbour Hall of Salt player Anna Berg spoke.") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Many users of LinkUp left. LinkUp chief executive Anna Berg spoke.", "LinkUp"),
        ("Anna Berg, editor of zendaware.com, spoke.", "zendaware.com"),
        ("Anna Berg, a spokeswoman for the Moss-Falk campaign, spoke.", "Moss-Falk campaign"),
        ("Anna Berg, a teacher at the Golden Bear school, spoke.", "Golden Bear school"),
        ("Professor Anna Berg of the Norwegian research group ZendaLab spoke.", "ZendaLab"),
        ("Bo Moss ran. Anna Berg, Moss's Bergen state manager, spoke.", "Bo Moss"),
        ("Bo Moss ran. Anna Berg, Moss's in-state press director, spoke.", "Bo Moss"),
        ("Bo Moss ran. Anna Berg, state director for Moss, spoke.", "Bo Moss"),
        ("Bo Moss ran. Anna Berg, Moss's director of local work, spoke.", "Bo Moss"),
        ("Bergen won. Anna Berg, a spokeswoman for the Bergen-based bank, spoke.", None),
        ("Anna Berg, a teacher at the school, spoke.", None),
        ("Anna Berg, the director of Bo Moss's film, spoke. Bo Moss left.", None),
        (
            "Three clerks – Paul Falk of Zenda Bank and Anna Berg at Dale University – spoke.",
            "Dale University",
        ),
    ],
    ids=[
        *("mixed letters", "website", "campaign of two", "kind behind", "sort before"),
        *("part for a person", "hyphen", "for a person", "of a part", "seat", "kind alone"),
        *("film", "each of a list"),
    ],
)
def test_letters_and_sorts_tell_the_body(body, text, name):
    assert body(text) == name


def test_a_text_may_end_with_whom_somebody_serves(reading):
    article = reading("Ada Poe works in Elm as a clerk to Anna Berg")
    assert {a.name for a in ACTORS.extract(article, Facts())} >= {"Ada Poe", "Anna Berg"}


@pytest.mark.parametrize(
    ("role", "kind"),
    [
        ("the deputy commissioner of Swatra", []),
        ("head of civil protection in the state of Cearila", []),
        ("head of mountain rescue in the canton of Urila", []),
        ("police chief of Velmora", []),
        ("chief executive of Velmora", ["Velmora"]),
    ],
    ids=["commissioner", "state", "canton", "police chief", "a firm"],
)
def test_a_place_behind_an_office_is_no_organization(reading, role, kind):
    found = ACTORS.extract(reading(f"Anna Berg, {role}, said two had died."), Facts())
    actors = {actor.name: actor for actor in found}
    assert actors["Anna Berg"].affiliation == role.split()[-1]
    assert [name for name, actor in actors.items() if actor.kind == "organization"] == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Berg, of Norway's Salt Party, spoke.", "Salt Party"),
        ("Anna Berg, of Norway's Law and Order party, spoke.", "Law and Order"),
        ("Anna Berg of Norway's Salt Institute spoke.", "Salt Institute"),
        ("Anna Berg, of the ruling Velka party, spoke.", "Velka"),
        ("Anna Berg, of Norway, spoke.", "Norway"),
    ],
    ids=["party", "party in small letters", "institute", "its side", "land"],
)
def test_a_body_that_a_land_has_ties_before_the_land(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Three boys went to Halden Youth Court. Headteacher Anna Berg spoke.",
        "The case of Acme was heard at Halden Crown Court. Chief executive Anna Berg spoke.",
        "Hollywood actress Anna Berg won.",
        "Minister for Fish Bo Fox of Acme and Mayor Anna Berg met.",
    ],
    ids=["no school", "court", "trade", "of another"],
)
def test_no_body_is_that_of_who_is_only_told_beside_it(body, text):
    assert body(text) is None


def test_a_headteacher_is_of_a_school(body):
    assert body("Halden High School won. Headteacher Anna Berg spoke.") == "Halden High School"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Chelsea striker Anna Berg scored twice on Saturday.", "Chelsea"),
        ("Anna Berg, a striker for Chelsea, was held on Monday.", "Chelsea"),
        ("Anna Berg, who plays for Chelsea, was held on Monday.", "Chelsea"),
        ("They met Arsenal captain Anna Berg.", "Arsenal"),
        ("Downing Street adviser Anna Berg left.", "Downing Street"),
        ("Norvik executives Bo Moss and Anna Berg resigned on Monday.", "Norvik"),
        ("Bo Moss and Anna Berg, the founders of Zendaware, left.", "Zendaware"),
        ("Anna Berg and Bo Moss, the founders of Zendaware, left.", "Zendaware"),
        ("The bank Zendaware grew. The bank's chairwoman, Anna Berg, spoke.", "Zendaware"),
        ("The airline Zendaware grew. The airline's boss, Anna Berg, spoke.", "Zendaware"),
        (
            "The bank Zendaware and the airline Salto grew. The bank's head, Anna Berg, spoke.",
            "Zendaware",
        ),
        (
            "Norway's oil company Zendaware grew. Its chief executive, Anna Berg, spoke.",
            "Zendaware",
        ),
        (
            "Zenda Bank denied it. In a statement, the company said that it had helped the police."
            " Its chief executive, Anna Berg, spoke.",
            "Zenda Bank",
        ),
        (
            "Zenda Bank denied it. It said that a clerk had left. Its head, Anna Berg, spoke.",
            "Zenda Bank",
        ),
        (
            "Zenda Bank sued Salto Motors. The company said it won. Its head, Anna Berg, spoke.",
            None,
        ),
        ("Zenda Bank denied it. Clerks were told to go. Its head, Anna Berg, spoke.", None),
        ("Zendaware has hired Anna Berg from rival Salto as chief executive.", "Zendaware"),
        ("Zendaware named Anna Berg, a former Zenda Bank partner, as its chairwoman.", "Zendaware"),
        ("Zendaware appointed Anna Berg, 41, as chief executive on Monday.", "Zendaware"),
        ("Zendaware named Anna Berg, who ran Salto, as its chief executive.", "Zendaware"),
        ("Former minister Anna Berg, now at the Harbour Council, spoke.", "Harbour Council"),
        ("Anna Berg of Norway's Zenda Bank spoke.", "Zenda Bank"),
        ("MEP Anna Berg, of Spain's People's Party, spoke.", "People's Party"),
        ("Anna Berg, a former Zendaware lawyer now at Zenda Bank, spoke.", "Zenda Bank"),
        ("Anna Berg, a former Acme aide and current Zendaware chairwoman, spoke.", "Zendaware"),
    ],
    ids=[
        *("given name", "striker for", "plays for", "adjective", "seat"),
        *("before two", "second of two", "first of two", "bank", "airline", "two kinds"),
        *(
            "its",
            "its, the company's",
            "its, its before",
            "its, of two",
            "its, of nobody",
            "from",
            "former partner",
            "aged",
            "who ran",
            "now at",
            "of a land",
            "party of a land",
            "former, now at",
            "current",
        ),
    ],
)
def test_clubs_and_firms_are_told_by_what_stands_around(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Chelsea lawyer Anna Berg left on Saturday.",
        "The bank Zendaware bought Zenda Bank. The bank's chairwoman, Anna Berg, spoke.",
        "The airlines met. The airline's boss, Anna Berg, spoke.",
    ],
    ids=["no player", "two banks", "unnamed"],
)
def test_where_the_body_is_not_clear_none_is_told(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Berg, the deputy commissioner of Swat, said the road was closed.", "Swat"),
        ("Anna Berg, head of civil protection in the state of Ceará, said it was wet.", "Ceará"),
    ],
    ids=["commissioner", "state"],
)
def test_a_place_that_only_a_role_names_is_no_organization(reading, body, text, name):
    assert body(text) == name
    assert [a.name for a in ACTORS.extract(reading(text), Facts())] == ["Anna Berg"]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, a lawyer for victims of Zendaware, spoke.",
        "Anna Berg, a lawyer for former employees of the Harbour Council, spoke.",
        "Anna Berg, a spokeswoman for workers at Zenda Bank, spoke.",
        "Anna Berg, a lawyer for the family of an engineer at Zenda Bank, spoke.",
        "Anna Berg, a reporter covering Zenda Bank, spoke.",
        "Anna Berg, manager of a pub near Zenda Bank, spoke.",
        "Anna Berg, chairwoman of the inquiry into the collapse of Zenda Bank, spoke.",
        "Anna Berg, the prosecutor in the trial of Zenda Bank chief Bo Moss, spoke.",
        "Anna Berg, whose husband works for Zenda Bank, spoke.",
        "Anna Berg, a patient at Zenda Hospital, spoke.",
        "Anna Berg, a Zenda Council tenant, spoke.",
    ],
    ids=[
        *("victims", "employees", "workers", "family", "covering", "near", "into", "of the next"),
        *("whose husband", "patient", "tenant"),
    ],
)
def test_who_is_told_beside_the_people_of_a_body_is_not_of_it(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, a lawyer for Zenda Bank, spoke.",
        "Anna Berg, a lawyer for the board of Zenda Bank, spoke.",
        "Anna Berg, a lawyer representing Zenda Bank, spoke.",
        "Anna Berg, head of clerks at Zenda Bank, spoke.",
        "Anna Berg, a graduate student studying at Zenda University, spoke.",
    ],
    ids=["lawyer", "board", "representing", "of clerks", "studying at"],
)
def test_who_serves_a_body_or_leads_its_people_is_of_it(body, text):
    assert body(text) in ("Zenda Bank", "Zenda University")


def test_a_rank_outlives_its_office(body):
    assert body("They met retired U.S. Army Gen. Anna Berg.") == "U.S. Army"


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Analysts at Zenda Bank had hoped for more.", None),
        ("Zenda Bank had hoped for more.", "Zenda Bank"),
    ],
    ids=["its analysts", "itself"],
)
def test_a_body_whose_people_speak_of_another_is_not_the_one_of_a_chief(body, before, name):
    assert body(f"{before} CEO Anna Berg spoke.") == name


@pytest.mark.parametrize(
    ("role", "body"),
    [
        ("an official speaker at the SCN", None),
        ("a panelist at the Land Forum", None),
        ("an analyst at the SCN", "Salt Council"),
    ],
)
def test_who_speaks_at_a_meeting_is_not_of_it(reading, role, body):
    found = ACTORS.extract(reading(f"The Salt Council (SCN) met. Ada Poe was {role}."), Facts())
    assert [a.affiliation for a in found if a.name == "Ada Poe"] == [body]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Berg of IT firm Elm Data spoke.", "Elm Data"),
        ("They spoke to Anna Berg from the Harbour Institute.", "Harbour Institute"),
        ("The prize was presented by Anna Berg from the Harbour Institute.", "Harbour Institute"),
        ("They flew with Anna Berg from the Harbour Institute to a port.", None),
        ("Anna Berg, of the University of Dale's school of art, spoke.", "University of Dale"),
        ("Anna Berg, from Elmsonic's Dale Laboratories, spoke.", "Dale Laboratories"),
        ("Bo Moss of the Greens and Anna Berg of LSD were elected.", "LSD"),
    ],
    ids=["letters", "spoke to", "by", "flew with", "part", "owner", "codes"],
)
def test_what_stands_between_a_name_and_its_body_is_read_over(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Berg, Elm News's White House correspondent, spoke. Elm News is old.", "Elm News"),
        ("The Salt Party met. Anna Berg, the party's Treasury spokesman, spoke.", "Salt Party"),
        ("Anna Berg, the venue's Promotions Coordinator, spoke.", None),
        ("Anna Berg, the council's Salt Committee chairman, spoke.", "Salt Committee"),
        ("Anna Berg, a White House correspondent, spoke.", "White House"),
    ],
    ids=["correspondent", "spokesman", "part of a post", "part of a body", "no owner"],
)
def test_what_somebody_of_another_deals_with_is_not_whom_they_act_for(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Berg, the MP for Wexley and Marnham, spoke.", None),
        ("Anna Berg, a spokeswoman for Acme Corp and Gulfo Inc, spoke.", "Acme Corp"),
        ("Anna Berg, chief of ZSF's Global Data and Early Warning System, spoke. ZSF won.", "ZSF"),
    ],
    ids=["seat", "two bodies", "system"],
)
def test_half_of_a_name_is_nobodys_body(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met Syrian Pres. Anna Berg.", "Syria"),
        ("Anna Berg, a spokeswoman for organisers SCN, spoke. The SCN won.", "SCN"),
        ("Anna Berg, a lawyer for workers of Acme Promoters, spoke.", None),
    ],
    ids=["in short", "what a body is", "people of a body"],
)
def test_short_offices_and_nouns_before_a_body_hide_none(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("At Zenda Bank, analyst Anna Berg said so.", "Zenda Bank"),
        ("At the Salt Institute in Oslo, physicist Anna Berg tested it.", "Salt Institute"),
        ("At Halden University, analyst Anna Berg of Zenda Bank said so.", "Zenda Bank"),
        ("Anna Berg with the Salt Institute said so.", "Salt Institute"),
        ("Anna Berg, with the Salt Institute, said so.", "Salt Institute"),
        ("Anna Berg, of the left-leaning Salt Institute, said so.", "Salt Institute"),
        ("Anna Berg of the Oslo-based Salt Institute said so.", "Salt Institute"),
        ("Carl Berg's sister, Anna Berg, runs the Salt Institute.", "Salt Institute"),
        ("Anna Berg, a nurse who works at the Salt Institute, said so.", "Salt Institute"),
        ("They paid Zenda Bank, a lender run by Anna Berg, $2m.", "Zenda Bank"),
        ("Zenda Bank promoted Anna Berg to chief executive.", "Zenda Bank"),
        ("Zenda Bank appointed Anna Berg, a former clerk, chair on Monday.", "Zenda Bank"),
        ("Elm Zoo shut. The zoo's director, Anna Berg, wept.", "Elm Zoo"),
        ("Ada Poe named Anna Berg as her spokeswoman.", "Ada Poe"),
        ("Anna Berg, who represents Ada Poe, said no.", None),
        ("Anna Berg, representing Ada Poe, said no.", None),
        ("Anna Berg, police chief of Dunn, met Bo Fox of the Dunn Salt League.", "Dunn"),
        ("The Guardian's Anna Berg said so. The Guardian said no.", "Guardian"),
        ("He wrote to Flipper founder Anna Berg on Monday.", "Flipper"),
    ],
    ids=[
        *("at, in front", "located", "of another", "with", "with in commas", "two words", "based"),
        *("a relative runs", "who works", "run by", "promoted", "appointed", "zoo", "her own"),
        *("represents", "representing", "town", "paper", "a common word"),
    ],
)
def test_plain_words_tie_somebody_to_a_body(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "At Halden University, President Anna Berg said taxes would fall.",
        "At the Zenda Bank meeting, analyst Anna Berg said so.",
        "Ada Poe and Una Lee named Anna Berg as her spokeswoman.",
        "They paid Zenda Bank, a lender once run by Anna Berg, $2m.",
        "Zenda Bank, formerly led by Anna Berg, is on strike.",
        "They paid Zenda Bank, a lender led by Anna Berg until 2019, $2m.",
        "Anna Berg, with the Salt Institute on strike, said no.",
        "Anna Berg, a nurse whose husband works for Zenda Bank, said so.",
        "Anna Berg, who represented Ada Poe, left.",
        "The Elm United shop shut. The town's mayor, Anna Berg, wept.",
        "The group's vice president for Norway, Anna Berg, left.",
        "Anna Berg, the paper's White House reporter, left.",
        "Anna Berg, the network's chief Pentagon correspondent, left.",
        "Anna Berg, who is to become chief executive of Zenda Bank, left.",
        "Zenda Bank isn't run by Anna Berg at all.",
        "Zenda Bank was not founded by Anna Berg.",
    ],
    ids=[
        *("a guest", "a meeting", "of two", "once run by", "formerly", "until", "on strike"),
        *("husband", "represented", "town"),
        *("for a land", "paper", "network", "to become", "not run by", "not founded by"),
    ],
)
def test_plain_words_for_something_else_tie_nobody(body, text):
    assert body(text) is None


def test_half_of_a_service_that_opens_a_sentence_is_no_body(body):
    assert body("Coast guard spokesman Anna Berg said so.") is None


@pytest.mark.parametrize(
    "text",
    [
        "Elm United's Ben Crow and Anna Berg of Dale City were sent off.",
        "Elm United's Ben Crow and Anna Berg from Norway were sent off.",
    ],
)
def test_who_is_told_to_be_of_another_is_not_of_the_body_before_a_list(body, text):
    assert body(text) != "Elm United"


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg of Oslo, a dentist, won. Bo Fox was second.",
        "Anna Berg of Elgin was fined £300.",
        "Anna Berg of Boise said the rain was late.",
    ],
)
def test_a_home_is_no_body_whatever_the_model_takes_it_for(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # who work there, before the name of a firm
        ("“No,” said Anna Berg of auditors Moss & Partners.", "Moss & Partners"),
        ("“No,” said Anna Berg, of the brokers Dale Securities.", "Dale Securities"),
        ("“No,” said Anna Berg at brokers Dale Securities.", "Dale Securities"),
        # "with" and who leads or speaks for the subject
        ("The Greens began to march, with leader Anna Berg saying they would win.", "Greens"),
        (
            "The Dock Workers Union met, with general secretary Anna Berg calling the offer poor.",
            "Dock Workers Union",
        ),
        # posts of bodies
        ("The Halden Museum of Art drew crowds, curator Anna Berg said.", "Halden Museum of Art"),
        ("Zenda Bank may cut jobs, senior vice president Anna Berg said.", "Zenda Bank"),
        (
            "Zenda Bank lost data. The branches shut. “It is bad,” said company chairman and chief"
            " executive Anna Berg. Zenda Bank grew. Zenda Bank fell.",
            "Zenda Bank",
        ),
        # states and their teams
        ("Norway's flying winger Anna Berg scored on Saturday.", "Norway"),
        ("Norway's number eight Anna Berg was sent off.", "Norway"),
        ("Norway's first female astronaut, Anna Berg, was there.", "Norway"),
        ("Norway boss Paul Moss and chief executive Anna Berg met.", "Norway"),
        ("A late goal by Anna Berg secured victory for Norway.", "Norway"),
        # offices in letters
        ("UK PM Anna Berg said she was sorry.", "UK"),
        # the party before the seat
        (
            "Conservative policy coordinator Anna Berg, MP for Halden, said it was bad.",
            "Conservatives",
        ),
        # who hires somebody
        ("Anna Berg, employed by the security firm Zenda Guards Inc., left.", "Zenda Guards Inc."),
        # people who serve people
        ("Paul Moss and adviser Anna Berg left on Monday.", "Paul Moss"),
        ("Paul Moss ran again. Moss Communications Director Anna Berg said no.", "Paul Moss"),
        # whose a club's manager is
        ("Halden United's wing told how club manager Anna Berg rang.", "Halden United"),
    ],
)
def test_body_told_by_the_words_around(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Zenda Bank was sued again, with lawyer Anna Berg saying it had lied.",
        "Norway's best-known photographer Anna Berg died.",
        "Anna Berg's late goal handed Norway a defeat.",
        "Cultural and Coastal Affairs Minister Anna Berg left.",
        "Paul Moss spoke, painting his chief political rival, Anna Berg, as weak.",
        "The Harbour Press took a prize for the film, while its star Anna Berg won nothing.",
        "Along with Zenda Bank he robbed magazine editor Anna Berg. Zenda Bank fell. Zenda Bank",
    ],
)
def test_no_body_where_words_tell_of_another(body, text):
    assert body(text) is None


def test_the_club_beside_a_post_goes_before_whose_fellow_somebody_is(body):
    text = "There were doubts over Moss's fellow Cardiff defender Anna Berg. Paul Moss was fit."
    assert body(text) == "Cardiff"


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, a teacher from Sundby, spoke. Sundby has agreed a budget of 4 million crowns.",
        "The Den Oever plant shut. Anna Berg, a driver from Den Oever, spoke.",
        "A bus crashed near Corran on Friday. Corran is a village of 400. Corran police said it "
        "was raining. Managing director Anna Berg said the company was shocked.",
    ],
    ids=["from a town", "of two words", "police"],
)
def test_neither_a_town_nor_the_police_give_a_post(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Chief executive Anna Berg of Velka was pleased.", "Velka"),
        ("Anna Berg, a campaigner from Save Elm, spoke. Save Elm has sued.", "Save Elm"),
        ("An aide from Zenda Bank, Anna Berg, spoke.", "Zenda Bank"),
        ("They heard the same from Zenda investor Anna Berg. Zenda Inc. fell.", "Zenda Inc."),
    ],
    ids=["office", "campaigner", "two words", "before the role"],
)
def test_who_has_a_post_of_a_company_is_of_it(body, text, name):
    assert body(text) == name


def test_nobody_is_of_the_war_that_they_fought_in(body):
    assert body("The court met. Second World War veteran Anna Berg died in 2023.") is None


def test_a_veteran_is_of_a_force_no_more(body):
    assert body("Anna Berg, an Air Force veteran, is running for mayor.") is None


def test_nobody_is_of_the_street_where_they_live(body):
    assert body("Anna Berg, 52, of Salt Terrace, Elm, was charged.") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Two Labour councillors, Bo Moss and Anna Berg, left. Ms Berg, who has represented "
            "Northgate since 1998, wept. Northgate was sad.",
            "Labour",
        ),
        (
            "Anna Berg, the Conservative member for Marsh End, spoke. Marsh End has no bus.",
            "Conservatives",
        ),
        ("Council leader Anna Berg, whose Labour group has a majority, spoke.", "Labour"),
        ("Oakham Town lost 3-1. Their coach, Anna Berg, spoke.", "Oakham Town"),
        ("It opened at the Elm Theatre. The theatre's director, Anna Berg, spoke.", "Elm Theatre"),
        ("Norway's salt agency, Salko, shut it. Its chief, Anna Berg, spoke.", "Salko"),
        ("Zenda Bank's managing partner, Anna Berg, spoke.", "Zenda Bank"),
    ],
    ids=[
        "represents",
        "member for",
        "group",
        "their",
        "theatre",
        "of the state's agency",
        "partner",
    ],
)
def test_who_is_of_a_party_or_of_what_is_pointed_at_is_no_wards(body, text, name):
    assert body(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Berg is directing the Halden Navy to the strait.", None),
        ("Anna Berg is heading the Halden Navy.", "Halden Navy"),
        ("Anna Berg has led the Halden Navy for ten years.", "Halden Navy"),
    ],
)
def test_who_orders_a_body_somewhere_is_not_of_it(body, text, name):
    assert body(f"The court met. {text}") == name


@pytest.mark.parametrize(
    "text",
    [
        "The Salt Party met. The group's campaigns director, Anna Berg, left.",
        "Elm Borough Council met. So did parish council chairman Anna Berg.",
        "The Daily Herald says he was free when Anna Berg was the head of public prosecutions.",
        "The Herald said so. The paper notes that clerks felt that their boss, Anna Berg, left.",
        "All changed after the Salt Ministry stopped the trucks, spokesman Anna Berg said.",
        "The Elm Salt team met staff, for a talk with President Anna Berg.",
        "The Salt Front met. The Salt Front won. The Salt Front left. "
        "It was a truce, chief of defence staff Anna Berg said.",
    ],
    ids=[
        *("no group", "another council", "of a state", "of clerks", "on the way", "no member"),
        "of an army",
    ],
)
def test_the_body_last_told_of_is_not_that_of_another(body, text):
    assert body(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It is lower, wrote Anna Berg at Oslo Economics.", "Oslo Economics"),
        ("Anna Berg, from the Oslo Salt Centre said so.", "Oslo Salt Centre"),
        ("Led by Anna Berg, the Salt Union grew. The Salt Union won.", "Salt Union"),
        ("England lost. Bo Fox was beaten by fellow Englishwoman Anna Berg.", "England"),
        ("English pair Anna Berg and Bo Fox won. England lost.", "England"),
        ("It is late, said Anna Berg at Oslo Town Hall.", None),
        ("It is late, said Anna Berg at the Salt Forum.", None),
        ("It is late, said Anna Berg at Oslo Crown Court.", None),
    ],
)
def test_a_body_right_behind_who_spoke_and_one_that_is_led_are_theirs(body, text, name):
    assert body(text) == name


def test_no_paper_reaches_over_the_end_of_a_line(reading):
    text = "Roe heard it from Ann Poe of\n\nThe\n\nHerald\n\nThe\n\nLantern's\n\nBo Fox left."
    assert {actor.name for actor in ACTORS.extract(reading(text), Facts())} >= {"Bo Fox"}


@pytest.mark.parametrize(
    "text",
    [
        "They met released Salt Front detainee Sgt. Anna Berg.",
        "They met the Salt Front hostage Anna Berg.",
        "Anna Berg, a prisoner of the Salt Front, wept.",
        "Anna Berg, a former captive of the Salt Front, wept.",
    ],
    ids=["detainee", "hostage", "of", "former"],
)
def test_who_is_held_by_a_body_does_not_act_for_it(body, text):
    assert body(f"{text} The Salt Front fled.") is None


def test_the_agency_of_a_dateline_has_no_president(body):
    assert body("Oslo (ZNN) Mayor Anna Berg is late, sources told ZNN. ZNN said so.") != "ZNN"
    assert body("They met Salt Lab (ZNN) president Anna Berg. ZNN said so.") in {"ZNN", "Salt Lab"}


def test_where_somebody_works_for_a_body_is_not_whom_he_acts_for(actors):
    text = (
        "The Salt and Eel Union said it would vote. Two years is short, said Ada Poe, the union's "
        "Scotland official."
    )
    found = {a.name: a.affiliation for a in actors(text)}
    assert found["Ada Poe"] == "Salt and Eel Union"


def test_the_seat_before_the_sort_of_a_body_is_none_itself(body):
    assert body("Anna Berg, of Oslo insurer Elm Data Ltd, spoke.") == "Elm Data Ltd"


def test_a_td_is_of_the_party_before_it(body):
    assert body("Sinn Fein TD Anna Berg spoke.") == "Sinn Fein"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rep. Anna Berg, who serves on the House Salt Committee, spoke.", "House Salt Committee"),
        ("Anna Berg, who sits on a bench, met the House Salt Committee.", None),
        ("They drew blame from Mayor Anna Berg of Acme Bank leadership.", None),
        ("They drew blame from Chairwoman Anna Berg of Acme Bank on Monday.", "Acme Bank"),
        ("The U.S. failed. Director of National Intelligence Anna Berg spoke.", "U.S."),
    ],
    ids=["panel", "bench", "whose leaders", "of a bank", "office of a state"],
)
def test_a_panel_a_bank_and_a_state_by_what_ties_somebody_to_them(body, text, name):
    assert body(text) == name
