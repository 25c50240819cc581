"""Status: one sentence, one token, how sure the text is of it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.language import LANGUAGES
from explainer.text.status import SURENESS, status_of, weaker

ENGLISH = LANGUAGES["en"]


@pytest.fixture
def status(nlp):
    """Give the status of the first token with these letters."""

    def make(sentence, word):
        return status_of(next(t for t in nlp(sentence) if t.text == word), ENGLISH)

    return make


@pytest.mark.parametrize(
    ("sentence", "word", "wanted"),
    [
        ("She was asked if she had lied.", "asked", "happened"),
        ("The bank now sees prices rising 2% in the year that began in May.", "rising", "expected"),
        ("Tenants see their rents rising each year.", "rising", "ongoing"),
        ("The bank saw prices rising 2%.", "rising", "happened"),
        ("The firm will pay if it wins.", "pay", "possible"),
        ("The firm will pay if it is to win.", "pay", "expected"),
        ("The crew will vote because of the strike on Monday.", "vote", "expected"),
        ("The town will close the weir on Monday, when they cut the fares.", "cut", "expected"),
        ("Acme said the report would be ready by May.", "be", "expected"),
        ("The town closed the weir on Monday, when they cut the fares.", "cut", "happened"),
        ("The council approved the budget.", "approved", "happened"),
        ("The union did not strike and the firm paid.", "paid", "happened"),
        ("The clerk has not resigned, or so she said.", "said", "happened"),
        ("The board either closed the mill or sold it.", "sold", "happened"),
        ("Nor will the bank sell its shares.", "sell", "unlikely"),
        ("The states signed a declaration that the crisis be solved.", "solved", "possible"),
        ("The lawyers told a judge that the case was solved by talks.", "solved", "happened"),
        ("Most striking, perhaps, is that the council approved it.", "approved", "happened"),
        ("Perhaps the council approved it.", "approved", "possible"),
        ("The guild wants him removed.", "removed", "possible"),
        ("Two clerks want the mill closed.", "closed", "possible"),
        ("The mayor needs the weir mended before winter.", "mended", "possible"),
        ("The judge ordered Ann Poe released.", "released", "scheduled"),
        ("The firm had Ann Poe removed on Monday.", "removed", "happened"),
        ("Officials have targeted five judges.", "targeted", "happened"),
        ("Two mills were targeted on Monday.", "targeted", "happened"),
        ("The firm has targeted growth of 5%.", "targeted", "expected"),
        ("The firm targeted sales of $5m.", "targeted", "expected"),
        ("The council will no doubt vote.", "vote", "expected"),
        ("The council ensured that the clerks were paid.", "paid", "happened"),
        ("The council met to ensure that the clerks were paid.", "paid", "possible"),
        ("The council would ensure that the clerks will be paid.", "paid", "possible"),
        ("Norland's council is to approve the budget.", "approve", "scheduled"),
        ("Poe's eldest niece, Ada, is to lead the choir.", "lead", "scheduled"),
        ("Poe's recipe is to boil the eels twice.", "boil", "possible"),
        ("The bell weighs 300 pounds.", "weighs", "ongoing"),
        ("The council weighs a bid.", "weighs", "possible"),
        ("Norland drones targeted a mill in April.", "targeted", "happened"),
        ("Three clerks were targeted by thieves in May.", "targeted", "happened"),
        ("Poe showed a study of thieves who targeted two shops.", "targeted", "happened"),
        ("The bank targets growth of 5% in 2026.", "targets", "expected"),
        ("The council said that it was building a pier.", "building", "ongoing"),
        ("The council said it was building a pier in May.", "building", "happened"),
        ("The council said Poe was building a pier.", "building", "happened"),
        ("Poe said the council was building a pier.", "building", "ongoing"),
        ("Poe said the government was investing in ferries.", "investing", "ongoing"),
        ("Poe said the council was building a pier when it sank last May.", "building", "happened"),
        ("Poe said the clerk was building a pier.", "building", "happened"),
        ("The police said they were questioning a man.", "questioning", "ongoing"),
        ("The police said they were holding a man over the raid in May.", "holding", "ongoing"),
        ("The police said they were holding a man in May.", "holding", "happened"),
        ("The clerks said they were walking home.", "walking", "happened"),
        ("The council said it paid if boats came late.", "paid", "ongoing"),
        ("The council said it was fined if boats came late.", "fined", "ongoing"),
        ("The council said it paid only if boats came late.", "paid", "ongoing"),
        ("The council said it paid even if boats came late.", "paid", "happened"),
        ("The council said it paid as if boats came late.", "paid", "happened"),
        ("The mayor has signed the bill.", "signed", "happened"),
        ("The mayor had signed it by then.", "signed", "happened"),
        ("The mayor is rebuilding the bridge.", "rebuilding", "ongoing"),
        ("They have been fighting for weeks.", "fighting", "ongoing"),
        ("The council will vote on Monday.", "vote", "scheduled"),
        ("The economy will grow by 3% next year.", "grow", "expected"),
        ("The firm is going to cut jobs.", "cut", "expected"),
        ("The minister may resign.", "resign", "possible"),
        ("The minister could resign.", "resign", "possible"),
        ("They are to meet.", "meet", "scheduled"),
        ("The aim is to win.", "win", "possible"),
        ("The impact would be to close it.", "close", None),
        ("Parliament to vote on budget", "vote", "scheduled"),
        ("The firm likely sold the ferry.", "sold", "possible"),
        ("She has kept silent since signing it.", "signing", "happened"),
        ("She kept silent after signing it.", "signing", "happened"),
        ("The law was not signed until May.", "signed", "happened"),
        ("The bill barely passed on Monday.", "passed", "happened"),
        ("The council hardly met on Monday.", "met", None),
        ("The council nearly met on Monday.", "met", None),
        ("Sales nearly doubled in May.", "doubled", "happened"),
        ("Sales will almost double in May.", "double", "expected"),
        ("The council will hardly meet on Monday.", "meet", "unlikely"),
        ("Prices rose a little on Monday.", "rose", "happened"),
    ],
)
def test_tense_aspect_and_modal_decide(status, sentence, word, wanted):
    assert status(sentence, word) == wanted


@pytest.mark.parametrize(
    ("sentence", "word", "wanted"),
    [
        ("The trial is scheduled to begin in May.", "begin", "scheduled"),
        ("The trial is scheduled to begin in May.", "scheduled", "scheduled"),
        ("The team plans to travel to Oslo.", "travel", "scheduled"),
        ("The talks are set to resume.", "resume", "scheduled"),
        ("Growth is set to halve in Elm.", "halve", "expected"),
        ("Exports are set to hit $3 million.", "hit", "expected"),
        ("Mara Quill is set to win the vote.", "win", "expected"),
        ("The new pier is set to spark a fierce row between two towns.", "spark", "expected"),
        ("The mayor said she was set to meet her target.", "meet", "expected"),
        ("The mayor is set to meet her rival in May.", "meet", "scheduled"),
        ("Conditions are set for steady growth.", "set", "expected"),
        ("Mara Quill is set to become mayor in May.", "become", "scheduled"),
        ("The guild is set to halve the fee.", "halve", "scheduled"),
        ("The fees look set to increase the burden.", "increase", "expected"),
        ("The US looks set for a rise in rates.", "looks", "expected"),
        ("The US looks poor.", "looks", "ongoing"),
        ("The team is poised to win.", "win", "expected"),
        ("One of the aims is to sell the mill.", "sell", "possible"),
        ("One effect is to make the ferry cheaper.", "make", "possible"),
        ("The town's bank is to lend boats.", "lend", "scheduled"),
        ("The town's clerk was to ring the bell.", "ring", "scheduled"),
        ("Her job is to ring the bell.", "ring", "possible"),
        ("One scenario is that the mill will sink.", "sink", "possible"),
        ("The hope is that the choir will sing.", "sing", "possible"),
        ("The news is that the choir will sing.", "sing", "expected"),
        ("The levy would hit ferries and put up fares.", "put", "possible"),
        ("The mill will dye wool and shut in May.", "shut", "expected"),
        ("The choir hoped to get the false hall shut down.", "shut", "possible"),
        ("The rate is expected to fall.", "fall", "expected"),
        ("A vote is expected on Tuesday.", "expected", "expected"),
        ("The company is considering raising prices.", "raising", "possible"),
        ("She hinted at cutting rates.", "cutting", "possible"),
        ("She hinted at cutting rates.", "hinted", "happened"),
        ("They proposed to cut rates.", "cut", "possible"),
        ("The firm agreed to buy the port.", "buy", "scheduled"),
        ("The minister urged the union to sign.", "sign", "possible"),
        ("He managed to escape.", "escape", "happened"),
        ("The pilots had to land elsewhere.", "land", "happened"),
        ("They have to land elsewhere.", "land", "expected"),
    ],
)
def test_the_word_above_decides(status, sentence, word, wanted):
    assert status(sentence, word) == wanted


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("She did not sign the bill.", "sign"),
        ("The board never met.", "met"),
        ("No agreement was reached.", "reached"),
        ("Nobody was hurt.", "hurt"),
        ("The company refused to pay.", "pay"),
        ("He failed to appear in court.", "appear"),
        ("The storm kept ships from leaving port.", "leaving"),
        ("Nor did the mayor resign on Monday.", "resign"),
        ("Acme has not left, nor has it sold its yard.", "sold"),
        ("The council neither approved nor rejected the plan.", "rejected"),
        ("The clerk has not resigned or sold her shares.", "sold"),
        ("She took a stand against closing the mill.", "closing"),
        ("The mayor has decided against selling the yard or closing the mill.", "closing"),
        ("Instead of closing the mill, the mayor sold the yard.", "closing"),
        ("They left without paying.", "paying"),
        ("He denied that he had taken bribes.", "taken"),
        ("He misspoke when he said he had sold the boats.", "sold"),
        ("She was wrong when she said Poe had sold the boats.", "sold"),
        ("Officials did not say that he resigned.", "resigned"),
        ("The firm has yet to respond.", "respond"),
        ("He could not be reached.", "reached"),
        ("It would have failed.", "failed"),
        ("The nurse should have been given a boat.", "given"),
        ("The ferry could have sunk.", "sunk"),
        ("They wished he had stayed.", "stayed"),
        ("He had planned to leave.", "planned"),
        ("She dreamed that he killed the boss.", "killed"),
        ("Its claim that Tom Reed stole money was false.", "stole"),
        ("It is too early to say that the dam failed.", "failed"),
        ("Tom Reed apologised for saying that she hid it.", "hid"),
        ("Wrongly convicted of having burned a barn, he was freed.", "burned"),
    ],
)
def test_what_did_not_happen_is_no_event(status, sentence, word):
    assert status(sentence, word) is None


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("Did he sign?", "sign"),
        ("Sign the bill!", "Sign"),
        ("He asked whether they left.", "left"),
        ("“You think I am going to change?” she said on Monday.", "change"),
    ],
)
def test_questions_and_commands_assert_nothing(status, sentence, word):
    assert status(sentence, word) is None


@pytest.mark.parametrize(
    ("sentence", "word", "wanted"),
    [
        ("If the mayor wins, the city will build a bridge.", "build", "possible"),
        ("If the mayor wins, the city will build a bridge.", "wins", "possible"),
        ("The law will not take effect until 2030.", "take", "scheduled"),
        ("The mill is not expected to open until 2030.", "open", "expected"),
        ("The mayor tweeted that the mill would grow.", "grow", "expected"),
        ("He will not attend.", "attend", "unlikely"),
        ("They are not expected to sign.", "sign", "unlikely"),
        ("A deal is unlikely.", "unlikely", "unlikely"),
        ("A deal is unlikely.", "is", "unlikely"),
        ("It is unlikely that he will sign.", "sign", "unlikely"),
        ("It is less likely that he will sign.", "sign", "unlikely"),
        ("It is no less likely that he will sign.", "sign", "expected"),
        ("The vote has made it less likely that she will sign.", "sign", "unlikely"),
        ("It is not any less likely that the mayor will sign.", "sign", "possible"),
        ("The vote makes it unlikely that the mayor will sign it in May.", "sign", "unlikely"),
        ("Police believe that a spark lit the fire.", "lit", "possible"),
        ("Analysts think that prices will rise.", "rise", "expected"),
        ("Not a single mayor signed it.", "signed", None),
        ("She is more likely to stay at home.", "stay", None),
        ("The vote is set for Monday.", "set", "scheduled"),
        ("Prices will probably rise.", "rise", "expected"),
        ("Prices will possibly rise.", "rise", "possible"),
        ("The mill supposedly closed in May.", "closed", "possible"),
        ("The firm seemingly sold the mill in May.", "sold", "possible"),
        ("The guild suggested that it would retreat.", "retreat", "possible"),
        ("Any decision will wait until a court has ruled.", "ruled", "expected"),
        ("The ferry may have sunk.", "sunk", "possible"),
        ("Fares rose by 6% in May, a survey suggests.", "rose", "happened"),
        ("Fares will rise in May, a survey suggests.", "rise", "possible"),
        ("She suggested fares had risen.", "risen", "possible"),
    ],
)
def test_hedges_conditions_and_doubts_weaken(status, sentence, word, wanted):
    assert status(sentence, word) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Officials said the airport would reopen on Friday.", "scheduled"),
        ("The airport would reopen with more money.", "possible"),
    ],
    ids=["reported", "condition"],
)
def test_would_after_a_past_verb_of_saying_is_the_future(status, sentence, wanted):
    assert status(sentence, "reopen") == wanted


@pytest.mark.parametrize(
    ("sentence", "word", "wanted"),
    [
        ("She recently suggested a possible reduction.", "reduction", "possible"),
        ("A planned meeting was called off.", "meeting", "scheduled"),
        ("They met after the vote.", "vote", "happened"),
        ("He urged a boycott.", "boycott", "possible"),
        ("Without a deal, they left.", "deal", None),
        ("The cut is expected in May.", "cut", "expected"),
        ("Any breakthrough would help.", "breakthrough", "possible"),
    ],
)
def test_nouns_take_their_status_from_what_stands_around_them(status, sentence, word, wanted):
    assert status(sentence, word) == wanted


@pytest.mark.parametrize(
    ("sentence", "word", "wanted"),
    [
        ("With the minister recently suggesting cuts, markets rose.", "suggesting", "happened"),
        ("The storm killed two people, destroying 40 homes.", "destroying", "happened"),
        ("Songs to be printed today tell of a flood.", "printed", "scheduled"),
        ("The mayor was arrested and charged with fraud.", "charged", "happened"),
    ],
)
def test_participles_follow_what_they_hang_on(status, sentence, word, wanted):
    assert status(sentence, word) == wanted


@pytest.mark.parametrize(
    ("sentence", "word", "wanted"),
    [
        ("The guild will only be able to mend half of it.", "mend", "expected"),
        ("The guild is able to mend half of it.", "mend", "possible"),
        ("The guild was able to mend half of it.", "mend", "happened"),
        ("The guild has been able to mend half of it.", "mend", "happened"),
        ("The guild would have been able to mend half of it.", "mend", None),
        ("The guild was not able to mend half of it.", "mend", None),
        ("Many buyers are still to be convinced.", "convinced", None),
        ("The buyers are to be told in May.", "told", "scheduled"),
        ("The firm would amend its claim once it had found the names.", "found", "expected"),
        ("The firm left the port once it had found the names.", "found", "happened"),
        ("The firm said it would pay when it sold the mill.", "sold", "expected"),
        ("The firm said it would have paid when it sold the mill.", "sold", "happened"),
        ("Police said the toll could rise as crews reached the huts.", "reached", "expected"),
        ("The toll rose as crews reached the huts.", "reached", "happened"),
        ("Roe dispelled any impression that the port will close.", "close", None),
        ("Roe denied a report that Poe plans to say that the port will close.", "close", None),
        ("Roe read a report that Poe plans to say that the port will close.", "close", "expected"),
        ("Roe shares the impression that the port will close.", "close", "expected"),
        ("Ada Poe is sceptical that the choir will sing.", "sing", "unlikely"),
        ("Ada Poe is unsure that the choir will sing.", "sing", "possible"),
        ("Ada Poe is not convinced that the choir will sing.", "sing", "possible"),
        ("Ada Poe is certain that the choir will sing.", "sing", "expected"),
    ],
)
def test_what_is_only_awaited_enabled_or_denied_has_not_happened(status, sentence, word, wanted):
    assert status(sentence, word) == wanted


@pytest.mark.parametrize(
    ("sentence", "word", "wanted"),
    [
        ("It will take a decade for the choir to sing again.", "take", "expected"),
        ("The bus will take 70 minutes instead of 15.", "take", "expected"),
        ("The mill will close for three weeks.", "close", "expected"),
        ("The mill will close for three weeks in May.", "close", "scheduled"),
        ("The mill will open two weeks from now.", "open", "scheduled"),
        ("The ministers will meet on Monday for two days.", "meet", "scheduled"),
        ("The vote will take place next year.", "take", "scheduled"),
    ],
)
def test_a_length_of_time_is_no_day_that_something_is_set_for(status, sentence, word, wanted):
    assert status(sentence, word) == wanted


@pytest.mark.parametrize(
    ("sentence", "word", "wanted"),
    [
        ("The board asked that each guild be given 20 oars.", "given", "possible"),
        ("The board insisted that the mill be given a lock.", "given", "possible"),
        ("Ada Poe demanded that the bank pay for it.", "pay", "possible"),
        ("The court ordered that the bank pay for it.", "pay", "scheduled"),
        ("The guild said that the mill was given a lock.", "given", "happened"),
        ("The guild said that the crew have lost the race.", "lost", "happened"),
    ],
)
def test_what_somebody_wants_to_be_so_is_not_so_yet(status, sentence, word, wanted):
    assert status(sentence, word) == wanted


@pytest.mark.parametrize(
    ("sentence", "word", "wanted"),
    [
        ("While half may be paid by the town, the rest will not be.", "paid", None),
        ("While the town may raise the toll next year, that is fair.", "raise", "possible"),
        ("Half may be paid by the town, while the rest will not be.", "paid", "possible"),
    ],
    ids=["state", "deed", "main clause"],
)
def test_how_something_may_be_is_only_granted_before_what_is_set_against_it(
    status, sentence, word, wanted
):
    assert status(sentence, word) == wanted


def test_the_weaker_of_two_is_the_less_sure():
    assert weaker("possible", "scheduled") == "possible"
    assert weaker("happened", "ongoing") == "happened"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(max_size=80))
def test_any_text_has_a_status_or_none(nlp, text):
    for token in nlp(text):
        assert status_of(token, ENGLISH) in {None, *SURENESS}


def test_what_is_only_claimed_may_be(status):
    assert status("Reed was cleared of claims that he drugged horses.", "drugged") == "possible"
    assert status("Reed was accused of having drugged horses.", "drugged") is None
    assert status("Officials said it was unlikely that the seal broke.", "broke") == "unlikely"
    assert status("Ann Roe was freed.", "freed") == "happened"


@pytest.mark.parametrize(
    ("sentence", "word", "wanted"),
    [
        ("There is the prospect that Poe will win on Saturday.", "win", "possible"),
        ("There is a risk it will sink.", "sink", "possible"),
        ("There is little chance that the guild will strike.", "strike", "unlikely"),
        ("There is a chance that she wins.", "is", "possible"),
        ("There is a plan that will help.", "is", "ongoing"),
        ("It is far from certain that the ferry will sail.", "sail", "possible"),
        ("It is certain that the ferry will sail.", "sail", "expected"),
        ("Traders are betting that the bank will cut its rate.", "cut", "possible"),
        ("Traders said that the bank will cut its rate.", "cut", "expected"),
        ("If Poe wins, officials say the mill will close.", "close", "possible"),
        ("If the board agrees, Poe said, the mill will close.", "close", "possible"),
        ("When Poe won, officials said the mill would close.", "close", "expected"),
        ("Provided that the board agrees, the mill will close.", "close", "possible"),
        ("They worked in Elm before winning two awards.", "winning", "happened"),
        ("They worked towards winning two awards.", "winning", "possible"),
    ],
)
def test_what_stands_above_keeps_its_force(status, sentence, word, wanted):
    assert status(sentence, word) == wanted


@pytest.mark.parametrize(
    ("sentence", "word", "wanted"),
    [
        ("Poe would beat Crow in a hypothetical contest, the survey showed.", "beat", "possible"),
        ("Poe said she would consider an offer.", "consider", "possible"),
        ("Poe said the plan would be considered a success.", "considered", "expected"),
        ("A first task of the board will be to pass a budget.", "be", "expected"),
        ("A first task of the board is to pass a budget.", "is", "possible"),
        ("Winning is like having a birthday in May.", "having", None),
        ("Crow said that peace required a reform.", "required", "happened"),
        ("Crow said that the plan included a bridge.", "included", "ongoing"),
        ("Crow said that Poe had a son.", "had", "happened"),
    ],
)
def test_what_only_might_be_or_is_so_has_not_happened(status, sentence, word, wanted):
    assert status(sentence, word) == wanted


@pytest.mark.parametrize(
    ("text", "verb", "status"),
    [
        ("The tug probably hit a rock and sank in the storm.", "sank", "possible"),
        ("The tug was likely rather old and sank in the storm.", "sank", "possible"),
        ("The tug probably hit a rock and the crew sank in the storm.", "sank", "happened"),
        ("The tug hit a rock and probably sank in the storm.", "hit", "happened"),
    ],
    ids=["verb", "adjective", "own subject", "behind"],
)
def test_a_hedge_before_a_row_of_verbs_is_of_all(nlp, text, verb, status):
    found = next(t for t in nlp(text) if t.text == verb)
    assert status_of(found, LANGUAGES["en"]) == status


@pytest.mark.parametrize(
    ("sentence", "word", "wanted"),
    [
        ("Ada Crow will be rowing in Halden on Tuesday.", "rowing", "scheduled"),
        ("Rents will be falling on Tuesday.", "falling", "expected"),
        ("In July they will begin to see the tax.", "begin", "expected"),
        ("In July they will begin to build the pier.", "begin", "scheduled"),
    ],
    ids=["people", "things", "to see", "to build"],
)
def test_what_people_will_do_on_a_day_is_arranged_unless_they_only_feel_it(
    status, sentence, word, wanted
):
    assert status(sentence, word) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The guild was tipped off about the raid.", "happened"),
        ("The bus tipped over in the rain.", "happened"),
        ("Ann Roe was tipped to win.", "expected"),
    ],
)
def test_a_verb_with_a_particle_is_another_verb(status, sentence, wanted):
    assert status(sentence, "tipped") == wanted


@pytest.mark.parametrize(
    ("sentence", "word", "expected"),
    [
        ("The team hopes for a win on Sunday.", "hopes", "possible"),
        ("The mayor is hoping for a deal by Friday.", "hoping", "possible"),
        ("The mayor was hoping for a deal by Friday.", "hoping", None),
        ("Few analysts expect the bank to cut rates.", "cut", "unlikely"),
        ("Work on the bridge is to start in July.", "start", "scheduled"),
    ],
)
def test_what_is_hoped_for_or_hardly_expected(status, sentence, word, expected):
    assert status(sentence, word) == expected


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("It will lead to talks on a row that has gone on for weeks.", "expected"),
        ("It will lead to talks on the row on Monday.", "scheduled"),
    ],
)
def test_what_went_on_before_dates_no_arrangement(nlp, sentence, status):
    found = next(t for t in nlp(sentence) if t.text == "lead")
    assert status_of(found, LANGUAGES["en"]) == status
