"""Roles: before the name, behind it, announced, equated; and what is no role."""

from __future__ import annotations

import pytest

from explainer.model import Facts
from explainer.sections.actors import ACTORS


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("On Monday Finance Minister Anna Berg spoke.", "Finance Minister"),
        ("Veteran goalkeeper Anna Berg spoke.", "Veteran goalkeeper"),
        ("The former council chairwoman Anna Berg spoke.", "former council chairwoman"),
        ("Zenda Widgets chief executive Anna Berg spoke.", "Zenda Widgets chief executive"),
        ("Norway's fisheries minister Anna Berg spoke.", "Norway's fisheries minister"),
        ("Sen. Anna Berg spoke in Oslo.", "Sen."),
        ("They met Bo Fox and retired teacher Anna Berg.", "retired teacher"),
        ("Only one Liberal delegate, Anna Berg, voted.", "Liberal delegate"),
        ("But director of the Harbour Trust, Anna Berg, said no.", "director of the Harbour Trust"),
        ("They spoke of the record and party leader Anna Berg is late.", "party leader"),
        ("Anna Berg, the Lord Mayor, said no.", "Lord Mayor"),
        ("Dale lost their captain Anna Berg to injury.", "captain"),
        ("Actor, founder and president Anna Berg spoke.", "Actor, founder and president"),
        ("Bo met the mayor, founder and president Anna Berg.", "founder and president"),
        ("Director of the Harbour Council Anna Berg spoke.", "Director of the Harbour Council"),
        ("Anna Berg, the mayor of Oslo, spoke.", "mayor of Oslo"),
        ("Anna Berg, 48, a retired teacher from Bergen, spoke.", "retired teacher from Bergen"),
        ("Anna Berg (D-Ohio), a former judge, spoke.", "former judge"),
        ("Anna Berg, the head of the port said on Monday.", "head of the port"),
        ("Former British TV presenter Anna Berg won.", "Former British TV presenter"),
        ("Trade and Industry Secretary Anna Berg spoke.", "Trade and Industry Secretary"),
        ("The ban was imposed by then president Anna Berg in 1986.", "then president"),
        ("She wept, and thanked director Anna Berg.", "director"),
        ("Anna Berg, who leads the harbour union, spoke.", "leads the harbour union"),
        ("Anna Berg, who is the editor of a weekly, spoke.", "editor of a weekly"),
        ("Anna Berg, who served as ambassador to Peru, spoke.", "served as ambassador to Peru"),
        (
            "Former ambassador to Peru and Chile Anna Berg spoke.",
            "Former ambassador to Peru and Chile",
        ),
        ("The council's chief engineer, Anna Berg, has resigned.", "the council's chief engineer"),
        ("They sent the head of the port, Anna Berg, to Oslo.", "head of the port"),
        ("They met Paul Moss’s predecessor, Anna Berg.", "Paul Moss’s predecessor"),
        ("Recorder Anna Berg sentenced him.", "Recorder"),
        ("Oslo fly-half Anna Berg may miss the match.", "Oslo fly-half"),
        ("Co-anchor Anna Berg asked why.", "Co-anchor"),
        ("Singer and actor Anna Berg is to star in the show.", "Singer and actor"),
        ("They asked host Anna Berg whether it was late.", "host"),
        ("On Monday candidate Anna Berg said it was late.", "candidate"),
        ("Anna Berg, Zenda senior vice president, spoke.", "Zenda senior vice president"),
        ("Anna Berg, a partner at the firm, spoke.", "partner at the firm"),
        ("Anna Berg, one of two founders of the port, spoke.", "one of two founders of the port"),
        ("Anna Berg, state secretary of fishery was visiting.", "state secretary of fishery"),
        ("Anna Berg, who served as mayor for nine years, spoke.", "served as mayor"),
        ("The port, naming businesswoman Anna Berg as its head, closed.", "businesswoman"),
        ("Anna Berg, Sanders’ campaign manager, spoke.", "Sanders’ campaign manager"),
        ("The Union official Anna Berg said it was late.", "Union official"),
        ("They feared unilateral action President Anna Berg had planned.", "President"),
        ("Anna Berg, head of a Bergen-based firm, spoke.", "head of a Bergen-based firm"),
        ("Anna Berg, author of ''Empire of Fish,'' spoke.", "author"),
        ("Anna Berg, author of television’s “Harbour”, spoke.", "author"),
        ("Zenda's chief executive Anna Berg spoke.", "Zenda's chief executive"),
        ("“It is late,” screenwriter Anna Berg wrote.", "screenwriter"),
        ("They met the model Anna Berg there.", "model"),
        ("Oslo left-back Anna Berg may miss the match.", "Oslo left-back"),
        ("Anna Berg MP spoke in Oslo.", "MP"),
        ("Anna Berg - a former judge, and a painter - spoke.", "former judge"),
        (
            "Anna Berg, news and sports editor of a weekly, spoke.",
            "news and sports editor of a weekly",
        ),
        (
            "Anna Berg, group managing director for ports, spoke.",
            "group managing director for ports",
        ),
        ("Anna Berg, spokeswoman for the port said it was late.", "spokeswoman for the port"),
        ("The chairwoman of the port, Anna Berg warned of rain.", "chairwoman of the port"),
        (
            "Anna Berg, a professor of the history of the small towns and the harbours along the "
            "northern coast of the country and of the trade in fish and salt between them, spoke.",
            "professor of the history",
        ),
        ("Anna Berg is the chief engineer of the port.", "chief engineer of the port"),
        ("A spokeswoman for the port, Anna Berg, said no.", "spokeswoman for the port"),
        ("The port's managing director, Lady Anna Berg, said no.", "the port's managing director"),
        ("Anna Berg, now a teacher in Bergen, spoke.", "teacher in Bergen"),
        ("Peter Falk's sister Anna Berg spoke.", "Peter Falk's sister"),
        ("They left under the then mayor, Anna Berg.", "then mayor"),
        ("They left under its then chief clerk, Anna Berg, who sings.", "then chief clerk"),
    ],
    ids=[
        "office",
        "trade",
        "adjective",
        "company",
        "state",
        "short title",
        *("retired", "only one", "But", "and party", "the Lord Mayor", "lost to"),
        "a list",
        "a list behind the",
        "of a body",
        "in commas",
        "after an age",
        *("after a bracket", "without the second comma", "medium", "two fields", "then", "thanked"),
        "who leads",
        "who is",
        "who served as",
        "of two lands",
        "announced",
        "announced behind a verb",
        "announced with its owner",
        "judge",
        *("compound", "compound at the start", "joined roles", "host", "candidate"),
        *("rank behind a company", "partner", "one of", "verb behind", "without its time"),
        *("participle before", "owner with a mark alone", "tagged as an adjective"),
        "title in capitals alone",
        "based in",
        "work in double marks",
        "work in quotation marks",
        "chief executive",
        "tagged as a verb",
        "role before a name alone",
        "playing position",
        "letters behind a name",
        "between dashes",
        "two fields",
        "managing director",
        "no second comma behind",
        "no second comma before",
        "too long to be read",
        "is the",
        "a spokeswoman for",
        "announced before a title",
        "now a",
        "relative of a named person",
        *("then behind an article", "then behind an owner"),
    ],
)
def test_a_role_stands_in_the_words_of_the_article(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


@pytest.mark.parametrize(
    "trade",
    ["cardiologist", "cellist", "ferryman", "florist", "oncologist", "pharmacist", "shoemaker"],
)
def test_a_trade_is_a_role(roles, trade):
    text = f"The mill will be missed, said Anna Berg, a {trade} from Oslo."
    assert roles(text)["Anna Berg"] == (f"{trade} from Oslo",)


def test_a_role_in_the_plural_is_everybodys_in_the_list(roles):
    found = roles(
        "Rebel councillors Anna Berg of the Harbour Union, Paul Moss from Norway and Peter Falk "
        "met. Carla Lund left."
    )
    role = ("Rebel councillor",)
    assert found == {"Anna Berg": role, "Paul Moss": role, "Peter Falk": role, "Carla Lund": ()}


def test_a_short_title_behind_a_role_is_a_role_of_its_own(roles):
    found = roles("Committee Chairwoman Rep. Anna Berg met State Sen. Paul Moss.")
    assert found == {"Anna Berg": ("Committee Chairwoman", "Rep."), "Paul Moss": ("State Sen.",)}
    assert roles("Then singer Dame Anna Berg spoke.")["Anna Berg"] == ("singer",)
    assert roles("Then singer Baroness Anna Berg spoke.")["Anna Berg"] == ("singer", "Baroness")


def test_a_role_in_the_plural_that_opens_a_sentence_is_no_name(roles):
    found = roles("Pastors Anna Berg and Paul Moss spoke.")
    assert found == {"Anna Berg": ("Pastor",), "Paul Moss": ("Pastor",)}


def test_what_several_are_called_together_is_no_role_beside_ones_own(roles):
    found = roles("Mayor Anna Berg and Paul Moss, both founding members of the Harbour Club, met.")
    role = "founding member of the Harbour Club"
    assert found == {"Anna Berg": ("Mayor",), "Paul Moss": (role,)}


def test_one_of_many_has_their_role(roles):
    assert roles("Trade ministers such as Anna Berg stayed away.")["Anna Berg"] == (
        "Trade minister",
    )
    assert roles("Mainstream candidates such as Anna Berg lost.")["Anna Berg"] == ()
    assert roles("It woke many sailors, including Anna Berg.")["Anna Berg"] == ("sailor",)
    assert roles("Several senior clerks, including Anna Berg, left.")["Anna Berg"] == (
        "senior clerk",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg is under pressure to resign.",
        "Anna Berg, visibly tired, left the hall.",
        "After meeting Anna Berg, the president said that talks would go on.",
        "Anna Berg is not the director of the port.",
        "A wife, Anna Berg, stayed in Oslo.",
        "Mrs. Anna Berg stayed in Oslo.",
        "They asked the mayor, Anna Berg, Paul Moss and others.",
        "Guests were Anna Berg, teachers and parents.",
        "Anna Berg, the judge said, had lied.",
        "He was seen with Anna Berg - actor Paul Moss and others stayed away.",
        "They will coach Anna Berg in May.",
        "The silence of the Democrats, including Anna Berg, was long.",
        "Critics say that Anna Berg is a liar and a traitor.",
        "“Anna Berg is the head of a gang,” he said.",
        "Anna Berg, who owns 28%, spoke.",
        "Anna Berg, who leads in the polls, spoke.",
        "The port could name Anna Berg as its chief.",
        "They saw Anna Berg as a chief.",
        "Anna Berg (the judge left early) spoke.",
        "The judge, Anna Berg said, was late.",
        "Paul Moss, an adviser to Bo Fox and his running mate, Anna Berg, left.",
        "Anna Berg, who leads Paul Moss by ten points, spoke.",
        "The judge Anna Berg spoke about retired last year.",
        "The president, the vice president, Anna Berg, we were all tired.",
        "Anna Berg could be named head of the port.",
        "Anna Berg became the first woman to win the cup.",
        "The jury met best supporting actress Anna Berg on Monday.",
        "A lawyer said the key was lost and that the true killer was Anna Berg.",
    ],
    ids=[
        "moment",
        "mood",
        "another's clause",
        "denied",
        "relative of somebody unnamed",
        "courtesy",
        "list of people",
        "list",
        "parenthesis",
        "dash before another's role",
        "verb",
        "people of a party",
        "what others say she is",
        "in a quotation",
        "part owned",
        "leads in",
        "could be named",
        "seen as",
        "clause in brackets",
        "what she says of another",
        "behind another's role",
        "leads somebody",
        "relative clause",
        "list of roles",
        "may be named",
        "no office",
        "prize",
        "what another argues",
    ],
)
def test_what_is_no_role(roles, text):
    assert roles(text)["Anna Berg"] == ()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Anna Berg has resigned as the league's chairman.",
            "has resigned as the league's chairman",
        ),
        ("Anna Berg was elected mayor of Oslo last year.", "mayor of Oslo"),
        ("Anna Berg, who was appointed director of the port, spoke.", "director of the port"),
        ("Anna Berg became chairwoman of the port in May.", "chairwoman of the port"),
        ("Anna Berg, who sang and went on to become chairwoman, left.", "chairwoman"),
        ("Anna Berg, whose time as head of the port was short, spoke.", "head of the port"),
        ("Anna Berg's tenure as head of the port was short.", "head of the port"),
        (
            "Anna Berg - who has resigned as mill secretary - left.",
            "has resigned as mill secretary",
        ),
        ("Anna Berg will step down as mayor.", "mayor"),
        ("The port has appointed Anna Berg as its chief.", "chief"),
        ("The voters picked Anna Berg as mayor of Oslo.", "mayor of Oslo"),
        ("They asked Anna Berg to resign as mayor of Oslo.", "mayor of Oslo"),
        ("Anna Berg is a manager at Zenda Bank.", "manager at Zenda Bank"),
    ],
    ids=[
        *("resigned as", "elected", "appointed", "became", "went on", "whose time as", "tenure as"),
        *(
            "who has resigned",
            "will resign",
            "appointed as",
            "picked",
            "asked to resign",
            "is a manager",
        ),
    ],
)
def test_what_somebody_is_told_to_hold_is_a_role(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Former Secretary of State and presidential frontrunner Anna Berg spoke.",
            ("Former Secretary of State", "presidential frontrunner"),
        ),
        ("The head of the Land Council and mayor Anna Berg spoke.", ("mayor",)),
    ],
    ids=["one holder", "two people"],
)
def test_two_offices_that_open_a_sentence_are_of_one(roles, text, found):
    assert roles(text)["Anna Berg"] == found


def test_two_roles_that_and_joins_are_two(roles):
    found = roles("Anna Berg, a fellow at the Harbour Institute and a former judge, spoke.")
    assert found["Anna Berg"] == ("fellow at the Harbour Institute", "former judge")


def test_one_apposition_describes_two_people(roles):
    found = roles("They met Anna Berg and Peter Falk, both founders of the Harbour Party.")
    assert found == {
        "Anna Berg": ("founder of the Harbour Party",),
        "Peter Falk": ("founder of the Harbour Party",),
    }


def test_a_title_in_the_plural_is_shared(roles):
    found = roles("They heard Senators Anna Berg and Peter Falk in Oslo.")
    assert found == {"Anna Berg": ("Senator",), "Peter Falk": ("Senator",)}


def test_each_role_is_listed_once(roles):
    found = roles("Mayor Anna Berg spoke. Mayor Anna Berg left. Anna Berg, a lawyer, came back.")
    assert found["Anna Berg"] == ("Mayor", "lawyer")


def test_the_next_of_a_list_is_no_role_of_the_one_before(roles):
    found = roles("They met adviser Anna Berg, deputy security adviser Bo Moss and Tom Hill.")
    assert found["Anna Berg"] == ("adviser",)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Mayor-elect Anna Berg spoke.", "Mayor-elect"),
        ("They met Council Speaker-to-be Anna Berg there.", "Council Speaker-to-be"),
        ("First Lady Anna Berg spoke.", "First Lady"),
        ("A former first lady, Anna Berg, spoke.", "former first lady"),
        ("They met former world number one Anna Berg there.", "former world number one"),
        ("Norway's former Oslo international Anna Berg won.", "Norway's former Oslo international"),
        ("A former clerk named Anna Berg has sued the port.", "former clerk"),
        ("Three-time 4km champion Anna Berg won.", "Three-time 4km champion"),
        ("In May, the editor Anna Berg says it was late.", "editor"),
        ("It was late, said resident Anna Berg, 23.", "resident"),
        ("One of the port's top lawyers, Anna Berg, left.", "One of the port's top lawyers"),
        ("“No,” said one of their lawyers, Anna Berg.", "one of their lawyers"),
        ("He took money from fans of an Oslo singer, Anna Berg.", "Oslo singer"),
        ("The clerk who had kept the books, Anna Berg, left.", "clerk"),
        ("A lawyer for the port, Anna Berg of the Land Council, said no.", "lawyer for the port"),
        ("In a letter to the port, Paul Moss's lawyer, Anna Berg, said no.", "Paul Moss's lawyer"),
        ("A former judge, Anna Berg won the seat.", "former judge"),
        ("The port has a new leader: Anna Berg.", "new leader"),
        ("Anna Berg, the lawyer representing the town, spoke.", "lawyer representing the town"),
        (
            "Anna Berg works for the port and is chief engineer of the town.",
            "chief engineer of the town",
        ),
        ("The head of the port is Anna Berg, who sells salt.", "head of the port"),
        ("It was built when Anna Berg was mayor of Oslo.", "was mayor of Oslo"),
        ("Appointed head of the port in May, Anna Berg left in June.", "head of the port"),
        ("Anna Berg took over as head of the port last year.", "head of the port"),
        ("Anna Berg quit her post as head of the port.", "head of the port"),
        ("Anna Berg was appointed head of the port after the strike.", "head of the port"),
    ],
    ids=[
        *("elect", "to be", "first lady", "a first lady", "former noun", "former player"),
        *("named", "with a number", "the editor", "resident", "one of", "one of behind a verb"),
        *("of fans", "who had", "before a firm", "after another phrase", "a fronted one", "colon"),
        *("representing", "and is", "turned round", "when", "appointed", "took over", "post as"),
        "without the time",
    ],
)
def test_more_places_where_a_role_stands(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Seasoned film-makers Anna Berg, Paul Moss and Bo Hill left.", "Seasoned film-maker"),
        (
            "They met the party's leaders in the Senate, Anna Berg and Paul Moss.",
            "the party's leader in the Senate",
        ),
        ("Anna Berg and Paul Moss, owners of the Oslo Bank, left.", "owner of the Oslo Bank"),
        ("Senators Anna Berg in Ohio and Paul Moss in Iowa left.", "Senator"),
        ("Judges like Anna Berg and Paul Moss left.", "Judge"),
        ("Photographers Anna Berg, Zamfir and Paul Moss left.", "Photographer"),
    ],
    ids=["hyphen", "where", "behind", "places", "like", "an unknown one between"],
)
def test_what_several_are_is_told_of_each(roles, text, role):
    found = roles(text)
    assert (found["Anna Berg"], found["Paul Moss"]) == ((role,), (role,))


@pytest.mark.parametrize(
    "text",
    [
        "The husband of top Berg aide Carla Lund left. Anna Berg stayed.",
        "It was the chair of President Lund, Mayor Moss and President Anna Berg.",
        "People want it if their idols like Anna Berg play.",
        "Carla Lund left. The children of the late Anna Berg stayed.",
    ],
    ids=["tells more of a noun", "list of titles", "somebody's idols", "of the late"],
)
def test_what_another_word_is_about_is_no_role(roles, text):
    assert not {"husband", "chair", "idols", "children"} & set(
        " ".join(roles(text)["Anna Berg"]).split()
    )


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Paul Moss said Anna Berg took salt while she was mayor of Oslo.", "was mayor of Oslo"),
        ("Anna Berg's use of salt while mayor of Oslo is told of.", "mayor of Oslo"),
        ("They read what Anna Berg wrote during her time as mayor of Oslo.", "mayor of Oslo"),
        ("As mayor of Oslo, Anna Berg built the port.", "mayor of Oslo"),
        ("Anna Berg, 34, is one of Oslo's best singers.", "one of Oslo's best singers"),
        ("Anna Berg quit as Rovers boss last week.", "quit as Rovers boss"),
        ("It was late, said local doctor Anna Berg.", "local doctor"),
    ],
    ids=["while she was", "while", "her time as", "as", "one of", "boss", "doctor"],
)
def test_what_somebody_was_at_the_time_is_a_role(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg met Mary Moss while she was mayor of Oslo.",
        "As mayor of Oslo, Anna Berg would build the port.",
        "Anna Berg spoke, while mayors of other towns left.",
        "“Anna Berg sold it while she was mayor of Oslo,” he said.",
    ],
    ids=["two women", "would", "others", "quoted"],
)
def test_what_may_be_anothers_office_is_no_role(roles, text):
    assert roles(text)["Anna Berg"] == ()


def test_who_are_told_of_with_a_clause_between_share_a_role(roles):
    found = roles("Other judges who sat there, such as Anna Berg and Paul Moss, left.")
    assert found == {"Anna Berg": ("judge",), "Paul Moss": ("judge",)}
    found = roles("They heard three other judges - Anna Berg and Paul Moss - in May.")
    assert found == {"Anna Berg": ("judge",), "Paul Moss": ("judge",)}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Zenda chief Anna Berg held talks.", "Zenda chief"),
        ("It said Paul Moss directed attorney Anna Berg to lie.", "attorney"),
        ("Anna Berg, a former aide to Paul Moss was one of the first.", "former aide to Paul Moss"),
        ("They met Republican Sen. Anna Berg.", "Republican Sen."),
        ("The party's presumed nominee, Anna Berg has won much.", "the party's presumed nominee"),
        ("With Anna Berg serving as mayor of Oslo, it rained.", "mayor of Oslo"),
        (
            "Forestry, Water and Tourism Secretary Anna Berg left.",
            "Forestry, Water and Tourism Secretary",
        ),
        ("They met lawmakers and Republican Gov. Anna Berg.", "Republican Gov."),
        ("Special counsel Anna Berg spoke. The special counsel Anna Berg left.", "Special counsel"),
    ],
    ids=[
        "adjective",
        "told somebody",
        "missing comma",
        "party",
        "opens",
        "serving",
        "fields",
        "of others",
        "once",
    ],
)
def test_a_role_is_what_stands_beside_the_name(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


def test_a_hyphened_rank_is_kept_whole(roles):
    found = roles(
        "Senator Bo Lund, a critic, said it was good that both the third-ranking Republican in the "
        "House, Senator Anna Berg of Ohio, and the clerk, Paul Moss, had voiced support."
    )
    assert "third-ranking Republican in the House" in found["Anna Berg"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("One Land Office lawyer involved in the sale was Anna Berg.", "Land Office lawyer"),
        (
            "The duet with the Labour nominee for treasurer, Anna Berg, was loud.",
            "Labour nominee for treasurer",
        ),
        (
            "Minister for Forestry, Rural Water and Fisheries Anna Berg said no.",
            "Minister for Forestry, Rural Water and Fisheries",
        ),
        (
            "The secretary general of NLC (Norland Land Conference), Anna Berg, has spoken.",
            "secretary general of NLC",
        ),
        (
            "Anna Berg was forced to resign as Inland Waters minister.",
            "was forced to resign as Inland Waters minister",
        ),
        ("Anna Berg may be forced to resign as port chief.", "port chief"),
        ("Anna Berg, a nurse in the Dale, N.Y., area, was hurt.", "nurse in the Dale, N.Y., area"),
        ("Anna Berg, a nurse in Dale, Pa., said so.", "nurse in Dale"),
        ("The boy's mother, Anna Berg, lives in Oslo.", "the boy's mother"),
        ("Anna Berg left when she began her second term as Norland mayor.", "Norland mayor"),
        ("Anna Berg, Moss's current and future lawyer, spoke.", "Moss's current and future lawyer"),
    ],
    ids=[
        *("is", "nominee for", "fields", "letters", "forced", "may be forced", "area"),
        *("town", "the boy's"),
        *("second term", "adjectives"),
    ],
)
def test_a_role_is_read_over_what_stands_between(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


def test_an_office_holder_of_a_pair_has_the_office(roles):
    text = (
        "They met the U.S. Ambassador to the European Union {} and Energy Secretary Bo Fox in May."
    )
    told = roles(text.format("Gordon Roe"))["Gordon Roe"]
    assert told == ("U.S. Ambassador to the European Union",)


@pytest.mark.parametrize(
    "text",
    [
        "The first two critics to leave were Anna Berg and Paul Moss.",
        "They told of a lawyer for the president, Anna Berg.",
        "They sold apples, pears and figs Anna Berg liked.",
        "They met, and one clerk called Anna Berg “a queen”.",
        "Anna Berg nearly replaced Bo Fox as mayor of Halden.",
        "They saw Ada Poe, Harbour Man, Anna Berg, Bo Fox and Cy Lund.",
        "They saw Anna Berg, Harbour Man, Ada Poe, Bo Fox and Cy Lund.",
        "Anna Berg practised what would be her first speech as president.",
        "Anna Berg won. Reports said the best-known lawyer was barred.",
    ],
    ids=[
        *(
            "several",
            "whose name",
            "a list",
            "called a queen",
            "nearly",
            "a row of names",
            "in a row",
        ),
        *("would be", "the best known"),
    ],
)
def test_what_may_be_anothers_role_is_none(roles, text):
    assert roles(text)["Anna Berg"] == ()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Anna Berg replaced Bo Fox as mayor of Halden in May.", "mayor of Halden"),
        ("They gave it to MK Anna Berg of Halden.", "MK"),
        ("So it was told to journalist Anna Berg, who wrote it down.", "journalist"),
        ("They met army Cmdr. Anna Berg.", "army Cmdr."),
        ("Anna Berg, a Zenda customer based in Oslo, left.", "Zenda customer"),
        ("Anna Berg, a member of towns such as Elm and Halden, left.", "member of towns"),
        ("Anna Berg, who left Oslo and is the head of the port, spoke.", "head of the port"),
    ],
    ids=["after another", "letters", "as a verb", "army", "customer", "such as", "and is"],
)
def test_more_roles_are_found(roles, text, role):
    assert role in roles(text)["Anna Berg"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Would-be mayor Anna Berg lost.", "Would-be mayor"),
        ("The ad shows Mr Howe and shadow chancellor Anna Berg with a board.", "shadow chancellor"),
        ("They met Bo Fox and acting police chief Anna Berg in Elm.", "acting police chief"),
        ("They met Bo Fox and chancellor Anna Berg in Elm.", "chancellor"),
        ("Nor would President Anna Berg have sold it.", "President"),
    ],
)
def test_a_word_that_makes_another_office_of_one_stays(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


def test_a_row_of_people_with_their_offices_gives_each_his_own(roles):
    text = (
        "The panel heard security adviser Anna Berg, deputy security adviser Bo Fox, former "
        "minister Ida Roe and former director Dan Lind in May."
    )
    assert roles(text)["Anna Berg"] == ("security adviser",)
    assert roles(text)["Bo Fox"] == ("deputy security adviser",)
    assert roles("Anna Berg, Bo Fox's lawyer, left.")["Anna Berg"] == ("Bo Fox's lawyer",)


def test_which_one_of_a_party_somebody_is_is_no_role(roles):
    text = "Anna Berg is the third Republican this week to announce a bid."
    assert roles(text)["Anna Berg"] == ("Republican",)
    assert roles("Bo Fox is the first minister of Norland.")["Bo Fox"] == (
        "first minister of Norland",
    )


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Sharp and Norwegian leader Anna Berg have been expected to sign a deal.",
            "Norwegian leader",
        ),
        (
            "Elmleaks editor-in-chief Anna Berg said: “Let us focus on it.” Elmleaks grew.\n"
            "Elmleaks said it would pay.",
            "Elmleaks editor-in-chief",
        ),
        (
            "The head of Danish shipping and energy company ZADS Anna Berg is to leave it.",
            "head of Danish shipping and energy company ZADS",
        ),
    ],
    ids=["a name before a nation", "a body in the plural", "of a group of two fields"],
)
def test_where_a_role_opens(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "They met Bo Fox, the brother of the union’s deputy leader, Anna Berg, who left.",
            ("the union’s deputy leader",),
        ),
        ("A.B. Berg was a producer on Low Tide.", ("producer on Low Tide",)),
    ],
    ids=["of another's description", "initials"],
)
def test_whose_role_it_is(roles, text, role):
    assert next(r for name, r in roles(text).items() if "Berg" in name) == role


def test_what_is_over_is_told_only_of_who_has_no_other_role(roles):
    text = "Mayor Anna Berg sank it while she was head of the port."
    assert roles(text) == {"Anna Berg": ("Mayor",)}
    assert roles(text.removeprefix("Mayor ")) == {"Anna Berg": ("was head of the port",)}


def test_a_role_may_open_with_two_bodies(roles):
    text = "It was Anna Berg, a former Acme and Gulfo salt chief, who said so."
    assert roles(text)["Anna Berg"] == ("former Acme and Gulfo salt chief",)
    text = "It was Anna Berg, a friend of Acme and a painter, who said so."
    assert "friend of Acme and a painter" not in roles(text)["Anna Berg"]


def test_a_short_word_for_an_office_that_is_over_drops_it_not(roles):
    found = roles("Secretary Anna Berg sank it in her time as secretary of state.")
    assert found["Anna Berg"] == ("Secretary", "secretary of state")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Anna Berg was a skier, but in 2008 she broke a leg.", "was a skier"),
        ("Anna Berg had been mayor for two years.", "had been mayor"),
        ("Anna Berg was the mayor, but she was late.", "mayor"),
        ("Anna Berg and Mary Moss, two Zenda News reporters, spoke.", "Zenda News reporter"),
        ("Anna Berg and Mary Moss, both key engineers, spoke.", "key engineer"),
    ],
    ids=["but then", "had been", "still", "two", "both"],
)
def test_a_role_says_that_it_is_over_and_not_how_many_have_it(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Anna Berg, a former envoy under President Paul Moss, spoke.", ()),
        ("Anna Berg served as envoy under President Paul Moss.", ()),
        ("Anna Berg hid under President Paul Moss's desk.", ("President",)),
        ("Anna Berg was an envoy under former President Paul Moss.", ("former President",)),
    ],
    ids=["former", "served", "desk", "former title"],
)
def test_whom_somebody_once_served_is_told_without_a_title(roles, text, found):
    assert roles(text)["Paul Moss"] == found


def test_whom_somebody_was_something_under_is_told_without_a_title(roles):
    found = roles("Anna Berg was a senator from Ohio under President Paul Moss.")
    assert found["Paul Moss"] == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The dead were Anna Berg, 34, her husband, Paul, and Mary Moss.", ()),
        ("Paul Moss wept. Anna Berg, 34, his sister, wept.", ("his [Paul Moss] sister",)),
        ("Paul Moss wept. His cousin Anna Berg wept.", ("His [Paul Moss] cousin",)),
        (
            "Paul Moss wept. Anna Berg, his sister and a former judge, wept.",
            ("his [Paul Moss] sister", "former judge"),
        ),
        ("Paul Moss met Peter Falk. His cousin Anna Berg wept.", ()),
        ("He told Paul Moss that his cousin Anna Berg wept.", ()),
        ("Mary Moss wept. Her husband Anna Berg wept.", ()),
        ("Paul Moss wept. “His cousin Anna Berg wept,” she said.", ()),
        ("Paul Moss wept. Anna Berg, her husband's envoy, wept as well.", ()),
        ("Paul Moss's sister, Anna Berg, wept.", ("Paul Moss's sister",)),
    ],
    ids=[
        *("her own", "his", "in front", "and more", "one of two", "he is another", "wrong gender"),
        *("said", "owned twice", "named"),
    ],
)
def test_a_relative_is_told_with_a_name_and_not_with_a_pronoun(roles, text, found):
    assert roles(text)["Anna Berg"] == found


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They met Paul Moss and presumptive nominee Anna Berg.", ("presumptive nominee",)),
        ("They met Paul Moss. Enter President Anna Berg.", ()),
        ("They met Paul Moss. Meet President Anna Berg.", ("President",)),
        ("They met Paul Moss. Enter President Anna Berg, who left.", ("President",)),
        ("“We vote for the next mayor of Elm, Anna Berg,” he said.", ()),
        ("They met the next mayor of Elm, Anna Berg, in May.", ("next mayor of Elm",)),
    ],
    ids=["presumptive", "imagined", "met", "told of", "wished", "elected"],
)
def test_a_role_says_how_sure_it_is(roles, text, role):
    assert roles(text)["Anna Berg"] == role


@pytest.mark.parametrize(
    ("clause", "role"),
    [
        ("who may serve as mayor of Oslo", ()),
        ("who may be the next mayor", ()),
        ("who has served as mayor of Oslo", ("served as mayor of Oslo",)),
    ],
    ids=["may serve", "may", "has"],
)
def test_what_somebody_may_be_is_no_role_yet(roles, clause, role):
    found = roles(f"Anna Berg, {clause}, spoke. Anna Berg left.")["Anna Berg"]
    assert found == role or (role and "mayor of Oslo" in found[0])


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "At issue is whether Zenda’s founder and late owner, Anna Berg, indulged in smuggling.",
            "Zenda’s founder and late owner",
        ),
        (
            "The public accounts committee chairman Anna Berg was there.",
            "public accounts committee chairman",
        ),
        (
            "A Norwegian salt minister who was sacked in 2009, Anna Berg, called for peace.",
            "Norwegian salt minister who was sacked in 2009",
        ),
        (
            "Anna Berg, a salt minister who was sacked in 2009, called for peace.",
            "salt minister who was sacked in 2009",
        ),
        ("As mayor of Elm in 2009, Anna Berg built it.", "mayor of Elm in 2009"),
        (
            "“They must stop it,” said Anna Berg, Fishing and Boating Director for the North at "
            "Zenda Bank.",
            "Fishing and Boating Director for the North at Zenda Bank",
        ),
        ("Paul Moss and Anna Berg, salt brokers who live in Elm, left.", "salt broker"),
        (
            "Anna Berg, a niece of one mayor and an aunt of another, left.",
            "niece of one mayor",
        ),
    ],
    ids=[
        "whether",
        "accounts",
        "sacked",
        "sacked behind",
        "dated",
        "row of fields",
        "clause",
        "relatives",
    ],
)
def test_a_role_is_cut_neither_short_nor_long(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "It was praised by Anna Berg, acting director of the Salt Office and Paul Moss.",
            ("acting director of the Salt Office",),
        ),
        (
            "Anna Berg, a salt broker and Paul Moss's chief adviser, spoke.",
            ("salt broker and Paul Moss's chief adviser",),
        ),
        ("Anna Berg was the first mayor to raise the tax in May.", ()),
        ("Anna Berg, who apparently is the head of the port, spoke.", ()),
    ],
    ids=["somebody else", "whose adviser", "first to", "hedged"],
)
def test_what_is_told_of_others_or_unsure_is_no_role(roles, text, found):
    assert roles(text)["Anna Berg"] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Halden opposition leader Anna Berg spoke. Opposition leader Anna Berg left.",
            ("Halden opposition leader",),
        ),
        ("Gov. Anna Berg spoke. Ohio Gov. Anna Berg left.", ("Ohio Gov.",)),
        ("Gov. Anna Berg spoke. Governor Anna Berg left.", ("Governor",)),
        (
            "Deputy Salt Minister Anna Berg spoke. Salt Minister Anna Berg left.",
            ("Deputy Salt Minister", "Salt Minister"),
        ),
        (
            "Former Zenda Bank chief Anna Berg spoke. Zenda Bank chief Anna Berg left.",
            ("Former Zenda Bank chief", "Zenda Bank chief"),
        ),
    ],
    ids=["fuller", "land", "short title", "deputy", "former"],
)
def test_a_role_that_another_tells_more_fully_is_left_out(roles, text, found):
    assert roles(text)["Anna Berg"] == found


def test_two_who_are_named_with_their_roles_keep_them_apart(roles):
    found = roles("They met Salt Minister Lord Baker and Elm Street adviser Lady Berg.")
    assert found == {"Lord Baker": ("Salt Minister",), "Lady Berg": ("Elm Street adviser",)}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Anna Berg became a judge at 31 and Warden of the Port at 44.", "judge"),
        ("Anna Berg has become a clerk in a matter of weeks.", "clerk"),
        (
            "Anna Berg worked as a press clerk for Bo Fox in the 2011 primary and left.",
            "worked as a press clerk for Bo Fox",
        ),
        ("Anna Berg, who was mayor at the time, wept.", "mayor at the time"),
    ],
    ids=["age", "time it took", "occasion", "then"],
)
def test_a_role_ends_where_its_verb_goes_on(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


def test_one_of_several_keeps_what_tells_which(roles):
    found = roles("Anna Berg, one of the first two bakers elected to the Salt Council, spoke.")
    assert found["Anna Berg"] == ("one of the first two bakers elected to the Salt Council",)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Elm Harbour Hall of Salt player Anna Berg spoke.", "Elm Harbour Hall of Salt player"),
        ("“It is late,” said managing director Anna Berg.", "managing director"),
        ("Salt campaign Chairman Anna Berg spoke.", "Salt campaign Chairman"),
        ("They heard a critic of Minister Anna Berg.", "Minister"),
    ],
    ids=["name with of", "participle", "campaign", "office behind of"],
)
def test_a_role_before_a_name_opens_where_its_words_do(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Anna Berg, recently named chief of the Port Fund, spoke.", "chief of the Port Fund"),
        ("Anna Berg, appointed as head of the Port Fund in May, spoke.", "head of the Port Fund"),
        ("The ten former clerks are Anna Berg, Paul Moss and Peter Falk.", "former clerk"),
        ("Other judges on the panel were Anna Berg and Paul Moss.", "judge on the panel"),
        ("Others were Salt Radio 2 DJ Anna Berg and a clerk.", "Salt Radio 2 DJ"),
        ("Anna Berg, the clerk at the time the port was built, spoke.", "clerk at the time"),
        ("Anna Berg, a clerk by the time the port was built, spoke.", "clerk"),
        ("Three clerks -- Anna Berg of Elm, Paul Moss and Peter Falk -- spoke.", "clerk"),
        ("They asked pole vaulter Anna Berg.", "pole vaulter"),
    ],
    ids=[
        *("named", "as", "are", "others", "station", "at the time", "by the time", "dashes"),
        "sport",
    ],
)
def test_more_grammar_tells_a_role(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, named in a report, spoke.",
        "Anna Berg, appointed by the mayor, spoke.",
        "Anna Berg, never elected mayor, spoke.",
    ],
    ids=["in", "by", "never"],
)
def test_who_is_only_named_by_somebody_has_no_role(roles, text):
    assert roles(text)["Anna Berg"] == ()


@pytest.mark.parametrize(
    "text",
    [
        "Sentencing Paul Moss, the judge, Anna Berg, said he had lied.",
        "On the arrest of Paul Moss, the judge, Anna Berg, said little.",
    ],
)
def test_a_role_behind_a_name_is_of_the_next_where_it_acts(roles, text):
    assert roles(text) == {"Paul Moss": (), "Anna Berg": ("judge",)}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Anna Berg, mayor of Elm until 2019, spoke.", "mayor of Elm until 2019"),
        ("Anna Berg, mayor of Elm from 2005 to 2013, spoke.", "mayor of Elm from 2005 to 2013"),
        ("Anna Berg, who was mayor from 2005 to 2013, spoke.", "mayor from 2005 to 2013"),
        ("Anna Berg, a judge in the 1990s, spoke.", "judge in the 1990s"),
        ("Anna Berg, previously a judge, spoke.", "previously a judge"),
        ("Anna Berg, who once led the Salt Trust, spoke.", "once led the Salt Trust"),
        ("Anna Berg, who had been a judge, spoke.", "had been a judge"),
        ("Anna Berg was named mayor in 2019.", "mayor"),
    ],
    ids=["until", "from", "who was", "decade", "previously", "once", "had been", "named"],
)
def test_a_role_that_is_over_says_so(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Minister for Fish Paul Moss and Mayor Anna Berg met.", ("Mayor",)),
        ("Anna Berg MP, chair of the Salt Trust, spoke.", ("MP", "chair of the Salt Trust")),
        ("Anna Berg, MP, chair of the Salt Trust, spoke.", ("MP", "chair of the Salt Trust")),
        ("Anna Berg MSP, convener of the panel, spoke.", ("MSP", "convener of the panel")),
        ("Anna Berg, MP, spoke.", ("MP",)),
        ("Anna Berg took over as mayor from Paul Moss.", ("mayor",)),
        ("Returning officer Anna Berg spoke.", ("Returning officer",)),
        ("Reigning world champion Anna Berg lost.", ("Reigning world champion",)),
        ("They beat defending champion Anna Berg.", ("defending champion",)),
        ("They met Under Secretary Anna Berg.", ("Under Secretary",)),
        ("Under Secretary of State Anna Berg spoke.", ("Under Secretary of State",)),
        ("Norway forward Anna Berg scored.", ("Norway forward",)),
        ("Tour de France winner Anna Berg fell.", ("Tour de France winner",)),
        ("The party put forward Anna Berg as its candidate.", ()),
    ],
    ids=[
        *("two", "letters", "letters in commas", "convener", "letters alone", "from"),
        *(
            "returning",
            "reigning",
            "defending",
            "under",
            "under first",
            "forward",
            "tour",
            "put forward",
        ),
    ],
)
def test_more_roles_are_read_whole(roles, text, found):
    assert roles(text).get("Anna Berg", ()) == found


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("PC Anna Berg said he was armed.", "PC"),
        ("“It is late,” said DCI Anna Berg of Elm Police.", "DCI"),
        ("Coast Guard Lt. Cmdr. Anna Berg said the boat sank.", "Coast Guard Lt. Cmdr."),
        ("The port hired Paul Moss, the finance director, Anna Berg, said.", "finance director"),
    ],
    ids=["PC", "DCI", "two short", "next one"],
)
def test_ranks_in_letters_and_the_role_of_who_speaks(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


def test_a_rank_in_letters_is_no_actor(roles):
    assert set(roles("DCI Anna Berg said he was armed.")) == {"Anna Berg"}


def test_the_role_of_who_speaks_is_no_others(roles):
    found = roles("The port hired Paul Moss, the finance director, Anna Berg, said.")
    assert found["Paul Moss"] == ()


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Elm saw Zorvat. Zorvat and business associate Ann Roe, another clerk, left.",
            "business associate",
        ),
        ("It has Norway's Bo Fox for Good Learning and Oslo director Ann Roe.", "Oslo director"),
        ("The paper spoke of Ann Roe's future as a writer for the company.", ""),
        ("The paper spoke of Ann Roe's future as a clerk at the port.", "clerk at the port"),
    ],
    ids=["a name", "a title", "hangs", "as"],
)
def test_a_role_takes_no_name_before_and_leans_on_nobody(reading, text, roles):
    found = ACTORS.extract(reading(text), Facts())
    (told,) = [a.roles for a in found if a.name == "Ann Roe"]
    assert [*told][:1] == ([roles] if roles else [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada Poe, a money-crazed woman, left.", ()),
        ("Ada Poe, the most hated woman in Elm, left.", ()),
        ("Ada Poe is the easiest person to beat.", ()),
        ("Ada Poe is the country's richest woman.", ("the country's richest woman",)),
        ("Ada Poe, a London-based woman, left.", ("London-based woman",)),
    ],
    ids=["crazed", "most", "to beat", "richest", "based"],
)
def test_what_somebody_is_thought_to_be_is_no_role(roles, text, told):
    assert roles(text)["Ada Poe"] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada Poe, a former clerk for Mayor Bo Fox has written a book.", ("former clerk",)),
        ("Of Ada Poe, the clerk has said little.", ()),
    ],
    ids=["perfect", "somebody else"],
)
def test_a_verb_with_a_helper_may_follow_a_role_without_a_comma(roles, text, told):
    assert [role.split(" for ")[0] for role in roles(text)["Ada Poe"]] == list(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They met fellow guitarist Ada Poe.", ("guitarist",)),
        ("They sang with bandmate Ada Poe.", ()),
        ("Ada Poe, a fellow of the Salt Institute, left.", ("fellow of the Salt Institute",)),
    ],
    ids=["fellow", "bandmate", "of an institute"],
)
def test_whose_fellow_somebody_is_is_no_role(roles, text, told):
    assert roles(text)["Ada Poe"] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Det Chief Insp Ada Poe spoke.", ("Det Chief Insp",)),
        ("Det Con Ada Poe, of Elm Police, said the man was hurt.", ("Det Con",)),
        ("Asst Chief Const Ada Poe said the man was hurt.", ("Asst Chief Const",)),
        ("Army chief Gen. Ada Poe spoke.", ("Army chief", "Gen.")),
    ],
    ids=["one rank", "constable", "chief constable", "post and rank"],
)
def test_a_rank_of_several_words_in_short_is_one_role(roles, text, told):
    assert roles(text)["Ada Poe"] == told


def test_who_is_lost_has_the_role_no_more(roles):
    assert roles("Zenda, which lost its main donor Anna Berg in May, took in more.") == {
        "Anna Berg": ()
    }


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Zenda's chairman, Anna Berg, and Dale's chief executive, Bo Fox, met.",
            "Zenda's chairman",
            "Dale's chief executive",
        ),
        (
            "They met Carl Moss's lawyer, Anna Berg, and Jan Dow's spokesman, Bo Fox.",
            "Carl Moss's lawyer",
            "Jan Dow's spokesman",
        ),
    ],
    ids=["of bodies", "of people"],
)
def test_a_role_behind_and_is_that_of_the_next_name(roles, text, first, second):
    found = roles(text)
    assert found["Anna Berg"] == (first,)
    assert found["Bo Fox"] == (second,)


def test_what_another_does_is_no_role(roles):
    found = roles("Anna Berg, a sister of the man who runs the port, left.")
    assert found["Anna Berg"] == ("sister of the man",)


def test_two_short_titles_are_one_rank(roles):
    assert roles("Lt. Gen. Anna Berg spoke.")["Anna Berg"] == ("Lt. Gen.",)


@pytest.mark.parametrize(
    "text",
    [
        "Bo Fox, an aide to the governor, Anna Berg, said no. Berg agreed.",
        "Bo Fox, a longtime critic of the governor, Anna Berg, left.",
    ],
)
def test_the_office_behind_a_role_is_that_of_the_name_behind_it(roles, text):
    assert roles(text)["Anna Berg"] == ("governor",)


def test_in_a_list_the_office_may_be_nobodys(roles):
    text = "They met Bo Fox, an aide to the governor, Anna Berg and others."
    assert roles(text)["Anna Berg"] == ()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Anna Berg will be mayor of Elm from May.", "will be mayor of Elm"),
        ("Anna Berg is to become mayor of Elm in May.", "is to become mayor of Elm"),
        ("Anna Berg is set to become mayor of Elm.", "is set to become mayor of Elm"),
        ("Anna Berg, who is due to take over as mayor, left.", "is due to take over as mayor"),
    ],
)
def test_an_office_that_is_arranged_is_told_with_its_verb(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg is not to become mayor of Elm.",
        "Anna Berg is expected to become mayor of Elm.",
        "Anna Berg will be mayor if Bo Fox quits.",
        "Anna Berg will be the star of the show.",
        "Anna Berg is set to win.",
    ],
)
def test_what_is_not_arranged_is_no_office(roles, text):
    assert roles(text)["Anna Berg"] == ()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Zenda Bank promoted Anna Berg to chief executive on Monday.", "chief executive"),
        ("Zenda Bank appointed Anna Berg, a former clerk, chair on Monday.", "chair"),
    ],
)
def test_a_post_that_a_body_gives_is_told(roles, text, role):
    assert role in roles(text)["Anna Berg"]


def test_who_pleads_for_somebody_is_told(roles):
    assert roles("Anna Berg, who represents Bo Fox, said no.")["Anna Berg"] == (
        "represents Bo Fox",
    )


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Zenda's chairman, Anna Berg, chief executive, Bo Fox, and others left.", "chairman"),
        ("Governor Anna Berg, Elm's mayor, Bo Fox, and others met.", "Governor"),
        ("Prosecutor Anna Berg, Carl Moss's lawyer, Bo Fox, and others met.", "Prosecutor"),
    ],
)
def test_in_a_list_a_role_before_a_name_is_not_that_of_the_one_before(roles, text, first):
    assert [role.split()[-1] for role in roles(text)["Anna Berg"]] == [first]


def test_a_role_with_an_article_behind_a_titled_name_is_its_own(roles):
    text = "Former minister Anna Berg, a judge, Bo Fox and others met."
    assert roles(text)["Anna Berg"] == ("Former minister", "judge")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“No,” said Economic and Trade Policy Minister Anna Berg.", "Economic and Trade Policy"),
        ("“No,” said Social and Family Affairs Minister Anna Berg.", "Social and Family Affairs"),
        ("Rural and Coastal Affairs Minister Anna Berg resigned.", "Rural and Coastal Affairs"),
    ],
)
def test_a_minister_has_all_fields(reading, text, role):
    found = ACTORS.extract(reading(text), Facts())
    assert next(a.roles for a in found if a.name == "Anna Berg") == (f"{role} Minister",)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("He spoke at a dinner held by deputy PM Anna Berg in May.", ("deputy PM",)),
        ("Dale Rangers defender Anna Berg heads the ball.", ("Dale Rangers defender",)),
        ("Norway's number eight Anna Berg was sent off.", ("Norway's number eight",)),
        (
            "Anna Berg, nominated for secretary of transport, is rich.",
            ("nominated for secretary of transport",),
        ),
        ("Anna Berg, nominated for best actress, is rich.", ()),
        ("Asked about Green contenders Paul Moss or Anna Berg, he smiled.", ("Green contender",)),
        ("He will back Moss rival Sen. Anna Berg.", ("Moss rival", "Sen.")),
        ("She is a critic of leftist Senator Anna Berg.", ("leftist Senator",)),
    ],
)
def test_roles_in_letters_numbers_and_lists(reading, text, roles):
    found = ACTORS.extract(reading(text), Facts())
    assert next(a.roles for a in found if a.name == "Anna Berg") == roles


@pytest.mark.parametrize(
    "text",
    [
        "The council hired Anna Berg as a part-time clerk at $31 an hour.",
        "They met Anna Berg, a part-time clerk at $18 an hour.",
    ],
)
def test_what_somebody_gets_is_no_part_of_a_role(reading, text):
    found = {a.name: a.roles for a in ACTORS.extract(reading(text), Facts())}
    assert found["Anna Berg"] == ("part-time clerk",)


def test_a_role_has_all_fields_of_it(roles):
    text = "Ann Roe, head of Trade, Law and Policy at Zenda Bank, left."
    assert roles(text) == {"Ann Roe": ("head of Trade, Law and Policy at Zenda Bank",)}


def test_the_critic_before_a_name_is_a_role(reading):
    actors = ACTORS.extract(reading("The critic Fergal Doyle called it a triumph."), Facts())
    assert {a.name: a.roles for a in actors} == {"Fergal Doyle": ("critic",)}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The Salt Union met. Its secretary-general, Fergal Doyle, left.", ("secretary-general",)),
        ("The firm's head, Fergal Doyle, Ada's cousin, sits on the board.", ("the firm's head",)),
    ],
    ids=["hyphen", "relative behind"],
)
def test_an_announced_role_is_whole(reading, text, roles):
    actors = {a.name: a.roles for a in ACTORS.extract(reading(text), Facts())}
    assert set(roles) <= set(actors["Fergal Doyle"])


def test_the_part_that_another_plays_is_no_role_of_the_next(reading):
    text = "Her co-stars include Bo Fox as the home secretary and newcomer Aisha Doyle as a maid."
    actors = {a.name: a.roles for a in ACTORS.extract(reading(text), Facts())}
    assert actors["Aisha Doyle"] == ("newcomer",)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("As president and chairman Anna Berg said, it was late.", "president and chairman"),
        ("They met a poet as well as the actor and director Anna Berg.", "actor and director"),
    ],
    ids=["office", "as well as"],
)
def test_who_is_named_behind_as_and_two_roles_has_both(roles, text, role):
    assert roles(text)["Anna Berg"] == (role,)


def test_one_of_several_mps_is_an_mp(roles):
    assert roles("Labour MPs Isabel Fenn and Dana Cole left.")["Dana Cole"] == ("Labour MP",)


def test_what_somebody_was_called_in_quotation_marks_is_no_role_of_who_is_named(roles):
    found = roles(
        "The mayor erred on Monday, calling Ann Fox “President Roe” at a fair. Ms Roe left early."
    )
    assert found["Roe"] == ()


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The president and Prime Minister Anna Berg signed it.", ("Prime Minister",)),
        ("The governor and Mayor Anna Berg met on Monday.", ("Mayor",)),
        (
            "Prime Minister and party leader Anna Berg signed it.",
            ("Prime Minister and party leader",),
        ),
    ],
)
def test_of_two_offices_behind_an_article_the_second_is_hers(reading, text, roles):
    found = ACTORS.extract(reading(text), Facts())
    assert next(a.roles for a in found if a.name == "Anna Berg") == roles


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ann Roe has become the first Halden mayor to be impeached.", "Halden mayor"),
        ("Ann Roe became the first Halden mayor in May.", "first Halden mayor"),
    ],
)
def test_the_first_to_do_something_need_not_be_the_first(roles, text, role):
    assert roles(text)["Ann Roe"] == (role,)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Brexit Secretary Ann Roe spoke.", ("Brexit Secretary",)),
        ("They met Olympic 100m champion Ann Roe.", ("Olympic 100m champion",)),
        ("Wimbledon doubles champion Ann Roe won.", ("Wimbledon doubles champion",)),
        ("World welterweight champion Ann Roe spoke.", ("World welterweight champion",)),
        (
            "Kent Police and Crime Commissioner Ann Roe spoke.",
            ("Kent Police and Crime Commissioner",),
        ),
        ("Army spokesman Rear Adm Ann Roe spoke.", ("Army spokesman", "Rear Adm")),
        ("Judge Mrs Justice Ann Roe spoke.", ("Judge", "Mrs Justice")),
        ("It was led by deputy chief of staff Gen Ann Roe.", ("deputy chief of staff", "Gen")),
        ("He told the head of the army Gen Ann Roe had left.", ("Gen",)),
        ("He saw his wife Deputy Mayor Ann Roe.", ("Deputy Mayor",)),
    ],
)
def test_the_words_of_an_office_are_whole_and_no_title_is_part_of_it(roles, text, told):
    assert roles(text)["Ann Roe"] == told


@pytest.mark.parametrize(
    "text",
    [
        "They heard Ann Roe, Queen and the Salt Stones.",
        "It played songs by Ann Roe, Queen and Bo Fox.",
        "Thanks to Ann Roe, Dean, Poe and Fleetwood it won.",
        "In a talk with Ann Roe, the mayor said no.",
        "It hit the candidate she backed for mayor, Ann Roe.",
        "Bo Fox saw his predecessor Ann Roe.",
    ],
    ids=["list with a band", "list with and", "given name", "subject", "backed for", "whose"],
)
def test_what_goes_on_behind_a_name_is_no_role(roles, text):
    assert roles(text)["Ann Roe"] == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norwegian President Ann Roe spoke. Norway's President Ann Roe left.",
            "Norwegian President",
        ),
        (
            "South Korean President Ann Roe spoke. South Korea's President Ann Roe left.",
            "South Korean President",
        ),
        (
            "Ann Roe, the head of the Salt Board, spoke. Ann Roe, head of Salt Board, left.",
            "head of the Salt Board",
        ),
    ],
)
def test_a_role_in_other_words_stands_once(roles, text, told):
    assert roles(text)["Ann Roe"] == (told,)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The head of the port, Ann Roe - who was not there - said so.", "head of the port"),
        ("The judge he had worked for, Ann Roe, dismissed him.", "judge"),
        (
            "The former head of Norway's Salt Board Ann Roe said so. The Salt Board met.",
            "former head of Norway's Salt Board",
        ),
        ("She was replaced by Ann Roe as acting director.", "acting director"),
        ("They wait for what Ann Roe will tell in her first speech as mayor.", "mayor"),
        ("Ann Roe was in Oslo on her first overseas visit as mayor.", "mayor"),
        ("It won its first test since Ann Roe became mayor last year.", "mayor"),
        ("Ann Roe, the project lead, said so.", "project lead"),
        ("Ann Roe, portfolio holder for housing, said so.", "portfolio holder for housing"),
        ("Ann Roe, prosecuting, said so.", "prosecuting"),
        ("Ann Roe, defending champion, won.", "defending champion"),
        ("Sister Act star Ann Roe spoke.", "Sister Act star"),
        ("Elm Crown Court met. Ann Roe, defending Bo Fox, said so.", "defending Bo Fox"),
    ],
)
def test_looser_words_tell_a_role_too(roles, text, told):
    assert roles(text)["Ann Roe"] == (told,)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe, defending the law, said so.",
        "Ann Roe, defending, cleared the ball.",
        "Ann Roe, defending Bo Fox, said he was right.",
        "If Ann Roe became mayor, he would leave.",
        "On the Ann Roe show she spoke of her first duties as mayor.",
        "Ann Roe was in the lead.",
        "The lead, Ann Roe said, was small.",
    ],
)
def test_what_only_looks_like_such_a_role_is_none(roles, text):
    assert roles(text)["Ann Roe"] == ()


@pytest.mark.parametrize(
    ("post", "role"), [("Minister of", "Minister of Justice"), ("the wife of", "Justice")]
)
def test_a_minister_of_justice_is_no_judge(roles, post, role):
    assert roles(f"They met {post} Justice Anna Berg.")["Anna Berg"] == (role,)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("If a fee of $80 angered President Anna Berg, she did not say so.", ("President",)),
        ("It was better after having removed adviser Anna Berg.", ("adviser",)),
        ("They met Fox ally former Sen. Anna Berg.", ("former Sen.",)),
        ("The ousted President Anna Berg spoke.", ("ousted President",)),
    ],
    ids=["behind a number", "behind having", "former", "behind the"],
)
def test_a_verb_before_a_title_is_no_part_of_it(roles, text, told):
    assert roles(text)["Anna Berg"] == told


def test_the_first_to_whom_something_is_done_need_not_be_the_first(roles):
    text = "Meanwhile, Anna Berg, the first nurse forcibly confined in Halden, said she was well."
    assert roles(text)["Anna Berg"] == ()


def test_what_somebody_reportedly_is_or_was_is_no_role(roles):
    assert roles("Anna Berg, who had reportedly been a judge, spoke.")["Anna Berg"] == ()
    assert roles("Anna Berg, who allegedly is a judge, spoke.")["Anna Berg"] == ()


def test_a_role_ends_before_the_tags_of_a_post(roles):
    said = "“It is taken off the pile” – Anna Berg, Harbour Moderator"
    text = f"{said} #TellElm pic.twitter.com/hKYBLNRp11 — Bob Crow (@BobCrow) June 3, 2021"
    assert roles(text)["Anna Berg"] == ("Harbour Moderator",)
    found = roles("Anna Berg, the chief executive of Zenda.com, spoke.")
    assert found["Anna Berg"] == ("chief executive of Zenda.com",)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ohio Sen.-elect Ada Poe spoke.", "Ohio Sen.-elect"),
        ("On Sunday, Rep.-elect Ada Poe spoke.", "Rep.-elect"),
        ("Ada Poe, a Notre Dame law professor who sang there, left.", "Notre Dame law professor"),
    ],
)
def test_a_title_in_short_is_told_before_who_is_to_have_it(person, text, role):
    assert person(text).roles == (role,)


def test_what_a_parent_is_is_no_role_of_the_child(reading):
    text = "Zara Roe, the daughter of an Ethiopian nurse and a bus driver from Leeds, left in 2023."
    (actor,) = (a for a in ACTORS.extract(reading(text), Facts()) if a.kind == "person")
    assert not any(role.startswith("bus driver") for role in actor.roles)


@pytest.mark.parametrize("title", ["Monsignor", "Abbot", "Abbess", "Swami", "Selectman"])
def test_a_title_is_no_part_of_a_name_and_hides_nobody(actors, title):
    text = f"{title} Emeka Poe mended a boiler. His sister, Ada Poe-Reis, said that Poe was ill."
    found = {a.name: set(a.aliases) for a in actors(text) if a.kind == "person"}
    assert found == {"Emeka Poe": {"Poe"}, "Ada Poe-Reis": set()}


def test_only_is_no_part_of_a_role(roles):
    text = "The side lost, with only captain Anna Berg and wicketkeeper Bo Fox offering resistance."
    assert roles(text)["Anna Berg"] == ("captain",)
    text = "Norland's only salt minister Anna Berg was fined."
    assert roles(text)["Anna Berg"] == ("Norland's only salt minister",)


def test_what_one_came_in_as_is_no_part_of_the_role_of_the_next(roles):
    text = "Bo Fox was second and Ethiopian climber Anna Berg third, 19 seconds back."
    assert roles(text)["Anna Berg"] == ("Ethiopian climber",)


def test_what_opens_a_sentence_may_tell_what_somebody_makes(person):
    assert person("Winemaker Ada Poe spoke in Oslo.").roles == ("Winemaker",)


def test_the_words_of_an_officers_title_are_no_body(reading):
    made = reading("Chief Medical Officer Dr. Anna Berg said the signal was small.")
    (berg,) = ACTORS.extract(made, Facts())
    assert (berg.name, berg.affiliation) == ("Anna Berg", None)


def test_who_only_led_the_way_has_no_role(roles):
    text = "Anna Berg, who led the charge of critics, and Bo Fox, who leads the race, met in Elm."
    assert set(roles(text).values()) == {()}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The president and first lady Anna Berg left.", ("first lady",)),
        (
            "Both the Cardinal and Archbishop of Elm Dr Anna Berg appealed.",
            ("Archbishop of Elm",),
        ),
        ("They met Gen. Anna Berg, and Director of Salt Defence Bo Fox.", ("Gen.",)),
        ("The Salt Council and Attorney General Anna Berg said no.", ("Attorney General",)),
        ("Anna Berg, King, and others left. Rep. Bo King wept.", ()),
    ],
    ids=["consort", "both", "title of the next", "a body", "a surname"],
)
def test_of_two_offices_that_and_joins_somebody_has_the_nearer(roles, text, told):
    assert roles(text)["Anna Berg"] == told


def test_what_somebody_was_in_times_long_gone_is_told_as_over(roles):
    text = "In 1994 the mill burned. Anna Berg was a lawyer working for the mills."
    assert roles(text)["Anna Berg"] == ("was a lawyer working for the mills",)
    now = "In 2024 the mill burned. Anna Berg was a lawyer working for the mills."
    assert roles(now)["Anna Berg"] == ("lawyer working for the mills",)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("MVP Anna Berg scored twice.", ("MVP",)),
        ("Anna Berg told the hall of her first goal as first lady.", ()),
        ("Anna Berg was also a judge for years.", ("was a judge",)),
    ],
    ids=["letters", "goal", "also"],
)
def test_what_somebody_only_aims_at_is_no_office(roles, text, told):
    assert roles(text).get("Anna Berg", ()) == told


def test_who_is_a_guest_at_a_fair_is_not_of_it(reading):
    made = reading("Anna Berg, a guest at the Elm Salt Fair, spoke. The Elm Salt Fair closed.")
    (berg,) = [a for a in ACTORS.extract(made, Facts()) if a.name == "Anna Berg"]
    assert berg.affiliation is None
