"""At a glance: who, when and where of something else than the event are no answers."""

from __future__ import annotations

import datetime

import pytest

DAY = datetime.date(2019, 11, 20)


@pytest.mark.parametrize(
    ("headline", "what", "why"),
    [
        (
            "Halden Salt falls after its report. Why you should not worry",
            "Halden Salt falls",
            "after its report",
        ),
        ("ROE ID. FOX falls after a report", "ROE ID. FOX falls", "after a report"),
    ],
    ids=["at-a-full-stop", "not-at-a-short-form"],
)
def test_a_part_of_a_headline_ends_where_a_sentence_does(answers, reading, headline, what, why):
    made = reading("Shares of Halden Salt fell on Tuesday after a report.", title=headline)
    assert (answers(made)["what"], answers(made)["why"]) == (what, why)


def test_what_he_of_a_headline_said_is_no_event(answers, reading):
    text = "The Elm Rovers fined Ann Roe on Monday for her role in the fight."
    made = reading(text, title="Elm player on Roe's role in the fight: He asked for it")
    assert answers(made)["what"].startswith("The Elm Rovers fined Ann Roe")
    made = reading(text, title="Elm Rovers fined Roe: report")
    assert answers(made)["what"].startswith("Elm Rovers fined Roe")


@pytest.mark.parametrize(
    ("headline", "text", "who"),
    [
        (
            "Ann Roe heating up, scores twice as Elm beat Rovers 4-1",
            "Elm coach Bo Fox expressed confidence in the veteran on Tuesday. Roe scored twice.",
            None,
        ),
        (
            "World Community Lashes Out at Norway for No Longer Considering Mines Legal",
            "Norway faced stiff criticism on Tuesday over its choice to consider mines legal.",
            None,
        ),
        (
            "Ohio salt mine fire",
            "Ohio firefighters put out a fire in a salt mine on Tuesday.",
            "Ohio firefighters",
        ),
        ("One of the top salt stocks could surge", "Halden Salt is breaking out.", None),
        ("Two of the mayors could quit", "Mayor Ann Roe may quit.", "Two of the mayors"),
    ],
    ids=["of-another-event", "the-target", "of-the-event", "one-of-things", "two-of-people"],
)
def test_who_is_somebody_of_the_event(answers, reading, headline, text, who):
    assert answers(reading(text, title=headline)).get("who") == who


@pytest.mark.parametrize(
    ("headline", "text", "day"),
    [
        (
            "Roe faces questions about her call",
            "Ann Roe is likely to face questions about Fox's July 25 chat when she speaks.",
            None,
        ),
        (
            "Roe wins race in Norland",
            "Ann Roe was cheered for the win in Sunday's Norland race by her crew.",
            "Sunday",
        ),
        (
            "Hunter falls ill after eating a hare",
            "A hunter has been hit by the plague. He ate the hare in Elm on 5 November.",
            None,
        ),
        (
            "Hunter falls ill after eating a hare",
            "A hunter who ate a hare fell ill on 5 November.",
            "5 November",
        ),
        (
            "On eve of Elm vote, Roe leads poll",
            "Heading into Tuesday’s Elm vote, Ann Roe’s lead in the poll has grown.",
            None,
        ),
        (
            "On eve of Elm vote, Roe leads poll",
            "Heading home, Ann Roe led the poll in Tuesday’s Elm vote.",
            "Tuesday",
        ),
        (
            "Ship turns back off Elm",
            "The vessel left Elm at 11:36 am on Tuesday, and turned back after four hours.",
            None,
        ),
        (
            "Ship turns back off Elm",
            "The vessel turned back off Elm at 3:36 pm on Tuesday, and sank there.",
            "3:36 pm on Tuesday",
        ),
    ],
    ids=[
        "of-another-thing",
        "of-its-own",
        "of-the-occasion",
        "of-the-event",
        "heading-into",
        "in-it",
        "hour",
        "own-hour",
    ],
)
def test_when_is_no_day_of_something_else(answers, reading, headline, text, day):
    found = answers(reading(text, title=headline, published=DAY)).get("when")
    assert (found is None) if day is None else (day in (found or ""))


@pytest.mark.parametrize(
    ("headline", "text", "place"),
    [
        ("Crowd lashes out at Norway over tax", "A crowd shouted on Tuesday.", None),
        ("Roe wins biggest race in History", "Ann Roe won a race on Tuesday.", None),
        ("Roe wins race in Dale", "Ann Roe won a race in Dale on Tuesday.", "Dale"),
        ("Roe wins race in Brazil", "Ann Roe won a race on Tuesday.", "Brazil"),
        ("Roe replaces Fox as Ohio manager", "Ann Roe managed to replace Bo Fox.", None),
        ("Roe is hit", "Officials in Beijing said that Ann Roe was hit.", None),
        ("Roe is hit", "Ann Roe was hit in Beijing on Tuesday.", "Beijing"),
    ],
    ids=["target", "no-name", "named", "known", "of-a-post", "who-speaks-for-it", "in-a-capital"],
)
def test_where_is_no_name_of_something_else(answers, reading, headline, text, place):
    assert answers(reading(text, title=headline)).get("where") == place


@pytest.mark.parametrize(
    ("headline", "what"),
    [
        ("Ann Roe: Attack on Clerk ‘Absolutely Wrong’", "Ann Roe: Attack on Clerk"),
        ("Elm fair: Attack on Clerk ‘Absolutely Wrong’", "Attack on Clerk"),
    ],
    ids=["somebody", "something"],
)
def test_a_headline_without_a_verb_keeps_who_says_it(answers, reading, headline, what):
    made = reading("Ann Roe said fans attacked a clerk at the fair in Elm.", title=headline)
    assert answers(made)["what"].startswith(what)


def test_why_a_lead_tells_of_others_is_not_why_the_headline_is_so(answers, reading):
    title = "Ferry sinks off Norland"
    other = "Thousands of fans lined the old pier to watch 39 floats with flowers in Zenda."
    own = "A ferry lined the old pier to watch 39 floats with flowers in Zenda."
    assert "why" not in answers(reading(other, title=title))
    assert answers(reading(own, title=title))["why"].startswith("to watch 39 floats")


@pytest.mark.parametrize(
    ("headline", "why"),
    [
        ("Elm coach nearly died after collapsing at parade", None),
        ("Elm coach jailed after stealing a boat", "after stealing a boat"),
        ("Elm coach resigns after row over boat", "after row over boat"),
    ],
    ids=["before", "passive", "noun"],
)
def test_what_somebody_did_before_is_not_why(answers, reading, headline, why):
    made = reading("The harbour is old.", title=headline)
    assert answers(made).get("why") == why


def test_the_day_on_which_others_spoke_is_not_when(answers, reading):
    text = "Ann Roe accused Norland of a cheat. Sudrian officials said on Friday that a ship sank."
    made = reading(text, title="Roe said Norland was caught. Now Norland hits back")
    assert "when" not in answers(made)
    own = text.replace("Sudrian officials", "Ann Roe")
    made = reading(own, title="Roe said Norland was caught. Now Norland hits back")
    assert answers(made)["when"] == "Friday"


def test_what_keeps_its_exception_and_its_list(answers, reading):
    text = "Ann Roe beat Ned Crow in all towns, except those in the hills. It rained."
    what = "Ann Roe beat Ned Crow in all towns, except those in the hills"
    assert answers(reading(text))["what"] == what
    half = "Only one captain has lost the race and still taken the cup."
    assert "what" not in answers(reading(half))


@pytest.mark.parametrize(
    ("headline", "who"),
    [
        ("Norland Test-Fires 2 Rockets Toward Elm, Zenda Says", "Norland"),
        ("Norland Fires 2 Rockets, Zenda Says", "Norland"),
        ("Zenda Says Norland Fires 2 Rockets", "Zenda"),
    ],
    ids=["verb-unseen", "verb-seen", "in-front"],
)
def test_who_says_it_behind_a_headline_is_no_part_of_who(answers, reading, headline, who):
    text = "Norland fired two rockets toward Elm on Monday, according to the army of Zenda."
    found = answers(reading(text, title=headline))
    assert (found["who"], found["what"]) == (who, headline)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Norland has held Roe since she was filmed punching the clerk in Elm.", None),
        ("Ann Roe was filmed punching the clerk in Elm.", "Elm"),
    ],
    ids=["what-was-before", "what-the-headline-tells"],
)
def test_a_place_of_what_was_before_is_not_where(answers, reading, text, where):
    lead = "Norland charged Ann Roe on Monday. " + text + " They know Elm."
    made = reading(lead, title="Norland charges woman who punched clerk")
    assert answers(made).get("where") == where


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Norland parties went on in the hall on Monday.", None),
        ("Norland parties went on in the hall on Monday. Drama is a firm.", "Drama"),
    ],
    ids=["in-the-headline-alone", "in-the-text-too"],
)
def test_a_word_that_opens_a_headline_is_somebody_whom_the_text_names(answers, reading, text, who):
    assert answers(reading(text, title="Drama doesn't slow partying")).get("who") == who


def test_what_somebody_does_is_not_who_but_who_says_so_is(answers, reading):
    text = "Ben Crow said on Monday that the answers of Ann Roe made her unfit.\nAnn Roe left."
    made = reading(text, title="Ben Crow: Ann Roe Playing Dumb About The Mill Is ‘Absurd’")
    assert answers(made)["who"] == "Ben Crow"


def test_a_headline_that_says_ours_tells_no_event(answers, reading):
    made = reading("The Elm Rovers fined Ann Roe on Monday.", title="Our mills draw guests")
    assert answers(made)["what"].startswith("The Elm Rovers fined")


@pytest.mark.parametrize(
    ("headline", "text", "who"),
    [
        ("Poe closes the pier", "Mayor Ada Poe closed the pier of Elm on Monday.", "Ada Poe"),
        ("Elm mayor closes pier", "The port sold boats.\nAda Poe closed the pier.", "Ada Poe"),
        ("Elm mayor closes pier", "The mayor closed the pier. Ada Poe left Elm.", "Elm mayor"),
        ("Poe closes the pier", "Mr. Poe closed the pier on Monday.", "Poe"),
        (
            "Poe: Crow needs to sell the pier",
            "Mayor Ada Poe gave Carl Crow advice on Monday. Crow owns the pier of Elm.",
            "Ada Poe",
        ),
        (
            "Report: Reed Urged Roe To Use Own Boat",
            "Mayor Ann Roe told Elm clerks in May she had been urged by a clerk, Tom Reed, to use "
            "her own boat, the Elm Post reported.",
            "Tom Reed",
        ),
        ("Elm mayor quits", "Ada Poe resigned as mayor of Elm on Monday.", "Ada Poe"),
        (
            "Mayor jailed for fraud",
            "A court jailed Linden mayor Ada Poe for nine years on Thursday.",
            "Ada Poe",
        ),
        (
            "Bank founder charged with fraud",
            "Prosecutors charged Ada Poe, the founder of the bank, with fraud on Monday.",
            "Ada Poe",
        ),
        ("Mayor jailed", "A judge jailed a friend of Elm mayor Ada Poe.", "Mayor"),
        ("Mayor quits", "Ada Poe said the mayor had quit. Poe will be mayor.", "Mayor"),
    ],
    ids=[
        "surname",
        "post",
        "of-whom-nothing-is-told",
        "no-full-name",
        "speaker",
        "not-who-tells-of-it",
        "office-given-up",
        "done-to-her",
        "called-behind",
        "done-to-another",
        "only-says-so",
    ],
)
def test_who_is_named_in_full_where_the_text_does(answers, reading, headline, text, who):
    assert answers(reading(text, title=headline))["who"] == who


@pytest.mark.parametrize(
    ("headline", "text", "question"),
    [
        pytest.param(
            "Harbour Cup Winner Speaks Up About Choosing Roe Over Quill",
            "A rower has told why he chose Ann Roe over Tom Quill. “I trust her,” he said.",
            "why",
            id="one-of-two-who-are-chosen-from",
        ),
        pytest.param(
            "Channels stay with Reed and leave Roe",
            "Ann Roe's speech was rather long, to be sure. Channels stayed with Reed on Monday.",
            "why",
            id="a-turn-of-speech",
        ),
        pytest.param(
            "Quill's Guernsey release call",
            "Archbishop Cal Quill has called for four men to go free. The men were released on "
            "Monday, and Quill wants more.",
            "where",
            id="what-a-call-is-about",
        ),
        pytest.param(
            "Leaked Documents Reveal Republican Harbour Donors",
            "Lifted party papers show that clerks ask for gifts. The documents were on the web on "
            "Monday.",
            "who",
            id="papers",
        ),
        pytest.param(
            "Report: Reed Urged Roe To Use Own Boat",
            "Mayor Ann Roe told Elm clerks in May she had been urged by a clerk, Tom Reed, to use "
            "her own boat, the Elm Post reported.",
            "when",
            id="the-month-of-the-telling",
        ),
    ],
)
def test_what_is_told_beside_the_event_is_no_answer(answers, reading, headline, text, question):
    assert question not in answers(reading(text, title=headline))


def test_who_tells_what_he_did_himself_is_who(answers, reading):
    made = reading(
        "Mayor Ann Roe said on Tuesday that she has filed her list of boats.",
        title="Roe Files Largest List Of Boats",
    )

    assert answers(made)["who"] == "Ann Roe"


def test_what_is_only_reported_of_somebody_is_not_what(answers, reading):
    made = reading(
        "The boss of the Harrow Support Fund later reported to have moved two years ago is still "
        "in charge of the ailing mill."
    )

    assert answers(made)["what"].endswith("is still in charge of the ailing mill")


CALLED = "The firm has mills in Orlo and in Sudria, where the guild of millers has a school."


@pytest.mark.parametrize(
    ("headline", "lead", "who"),
    [
        (
            "Danish minister turns down treaty",
            "Minister Ann Roe of Denmark has changed her mind on the treaty.",
            "Ann Roe",
        ),
        (
            "Shipping firm drops salt",
            "The shipping firm Halden Works has left the trade in salt, it said.",
            "Halden Works",
        ),
        (
            "Bank lowers rates",
            "The Bank of England has made loans cheaper for millers.",
            "Bank of England",
        ),
        (
            "Danish minister turns down treaty",
            "Minister Ann Roe of Norway has changed her mind on the treaty.",
            "Danish minister",
        ),
        (
            "Minister turns down treaty",
            "Minister Ann Roe has changed her mind, said Minister Tom Fox.",
            "Minister",
        ),
        (
            "Driver turns down treaty",
            "Minister Ann Roe has changed her mind on the treaty.",
            "Driver",
        ),
    ],
    ids=["role", "firm", "name", "another-land", "two", "another"],
)
def test_who_has_the_name_by_which_the_lead_tells_of_them(answers, reading, headline, lead, who):
    assert answers(reading(f"{lead}\n{CALLED}", title=headline))["who"] == who


@pytest.mark.parametrize(
    ("headline", "why"),
    [
        ("Norland missile flies over Denmark", None),
        ("Ann Roe quits after four years", None),
        ("Ann Roe quits amid row on salt", None),
        ("Ann Roe quits over salt levy", "over salt levy"),
        ("Ann Roe quits after Denver defeat", "after Denver defeat"),
    ],
    ids=["place", "time", "beside", "thing", "of-a-place"],
)
def test_where_how_late_and_beside_what_is_no_reason(answers, reading, headline, why):
    found = answers(reading("Ann Roe, the mayor of Elm, spoke on Monday.", title=headline))
    assert found.get("why") == why
    assert found["what"] == (headline if why is None else headline.removesuffix(f" {why}"))


def test_what_stands_behind_a_label_is_no_part_of_it(answers, reading):
    text = "Acme issued a statement on Monday for the families of the crew."
    made = reading(text, title="Elm tram crash: Police set to check driver's phone records")
    assert answers(made)["what"] == "Police set to check driver's phone records"
    assert answers(made)["who"] == "Police"


@pytest.mark.parametrize(
    ("headline", "text", "who"),
    [
        (
            "North Korean Balloon Passes Over Denmark",
            "Norland let a balloon fly over Denmark on Monday.",
            None,
        ),
        ("Halden Post Closes Works", "The Halden Post closed its works.", "Halden Post"),
    ],
    ids=["thing", "name"],
)
def test_what_has_small_letters_in_the_text_is_nobodys_name(answers, reading, headline, text, who):
    found = answers(reading(text, title=headline)).get("who")
    assert (found == who) if who else "Balloon" not in str(found)


@pytest.mark.parametrize(
    ("lead", "why"),
    [
        ("Ann Roe has beaten 60 other clerks to reach the final in Halden.", None),
        ("Ann Roe has become the latest clerk from Elm to win the cup in Halden.", None),
        ("Ann Roe has been elected to lead the port board in Halden.", None),
        ("Halden has been given new powers to clear the camp on its pier.", None),
        ("Ann Roe flew to Halden to mend the roof of the mill.", "to mend the roof of the mill"),
        ("Ann Roe came to Halden to mend the roof of the mill.", "to mend the roof of the mill"),
    ],
    ids=["won", "latest", "elected", "powers", "purpose", "came"],
)
def test_what_came_of_it_is_no_reason(answers, reading, lead, why):
    assert answers(reading(f"{lead} She spoke on Friday.")).get("why") == why


def test_who_says_it_is_no_part_of_whom_a_headline_tells(answers, reading):
    title = "Obrist Says Defense Secretary Ann Bell Will Retire In February"
    made = reading("Kay Obrist tweeted that Ann Bell would be retiring.", title=title)
    assert answers(made)["who"] != "Obrist Says Defense Secretary Ann Bell"


def test_who_is_whole_with_what_whose_opens(answers, reading):
    lead = "Mothers whose children were killed by guards marched to call attention to brutality."
    made = reading(lead, title="Million Mums March demands end to brutality")
    assert answers(made)["who"] == "Mothers whose children were killed by guards"


def test_who_went_before_is_not_who_came(answers, reading):
    lead = "The chief justice of Norland was sworn in as president after Mohan Velka was ousted."
    made = reading(lead, title="Norland's chief justice sworn in as president after Velka's ouster")
    assert answers(made)["who"] == "Norland's chief justice"


def test_until_when_it_goes_on_is_no_day_of_it(answers, reading):
    lead = "Zenda held a drill with an eye toward a parade, and Elm extended its alert into Monday."
    assert "when" not in answers(reading(lead))


def test_a_time_off_is_no_reason(answers, reading):
    lead = "The council blocked Poe from making appointments as clerks leave for their break."
    made = reading(lead, title="Council blocks Poe from making appointments over break")
    assert "why" not in answers(made)


@pytest.mark.parametrize(
    ("began", "where"),
    [("more than a year ago in Ohio", None), ("last week in Ohio", "Ohio")],
)
def test_a_place_of_long_ago_is_no_place_of_it(answers, reading, began, where):
    lead = "Ann Roe and Bo Fox set out again Friday for the last weeks of a campaign "
    lead += f"that began, for Roe at least, {began}."
    title = "Campaigns set out again with focus on salt"
    made = reading(lead, title=title, published=datetime.date(2019, 5, 9))
    assert answers(made).get("where") == where


def test_what_was_not_chosen_is_no_reason(answers, reading):
    lead = "The mayor Ann Roe sided with the guild over the port on Friday."
    made = reading(lead, title="Roe chooses guild's word over the port authority")
    assert "why" not in answers(made)


@pytest.mark.parametrize(
    ("headline", "what", "who"),
    [
        ("Port Clerks, Angered by Pay Plan, Are Leaving", "Port Clerks, Angered", "Port Clerks"),
        ("Looking To 2021, Brokers See Five Reasons To Cheer", "Looking To", "Brokers"),
        (
            "‘I would rather have a leak than Bo Fox,’ says clerk Ann Roe",
            "‘I would",
            "clerk Ann Roe",
        ),
        ("Three walk free, but Elm Pit claims one of its own", "Three walk", "Three miners"),
    ],
    ids=["aside", "opening", "quoted", "counted"],
)
def test_who_is_told_without_what_stands_around_it(answers, reading, headline, what, who):
    text = (
        "Three miners trapped for 40 hours walked out of the Elm pit. Brokers saw it. Clerks left."
    )
    made = reading(text, title=headline, published=DAY)
    assert answers(made)["what"].startswith(what)
    assert answers(made)["who"] == who


def test_a_reason_ends_before_what_a_headline_goes_on_with(answers, reading):
    text = "Ann Roe quit the council of Elm on Monday over a leak. She will write a book."
    made = reading(text, title="Roe quits council over dam leak, says she will write a book")
    assert answers(made)["why"] == "over dam leak"


@pytest.mark.parametrize(
    ("headline", "text", "what", "when"),
    [
        ("Ban bees? Elm votes to make hives illegal", "Elm voted for it.", "Elm votes", None),
        (
            "Wage rises passed in four towns — but only two did it right",
            "Voters of four towns passed it.",
            "Wage rises passed",
            None,
        ),
        (
            "Acme cuts prices ahead of vote",
            "Acme has cut its prices ahead of the vote next month.",
            "Acme cuts",
            None,
        ),
        (
            "Norland trims spending",
            "Norland will spend 4 billion crowns ($2 billion) in the year starting on December 1.",
            "Norland trims",
            None,
        ),
    ],
    ids=["asked", "taken-for-a-participle", "to-come", "of-a-year"],
)
def test_the_event_is_what_is_told_and_not_beside_it(answers, reading, headline, text, what, when):
    found = answers(reading(text, title=headline, published=DAY))
    assert found["what"].startswith(what)
    assert found.get("when") == when


def test_the_owner_of_a_feat_is_who(answers, reading):
    text = (
        "For hours Lorne's batters made it look easy on Friday.\nAnn Roe took six for 58. Roe won."
    )
    found = answers(reading(text, title="Roe's six-for turns Elm Test Norland's way"))
    assert found["who"] == "Ann Roe"


@pytest.mark.parametrize(
    ("lead", "who", "where"),
    [
        ("A strike by pilots shut the port of Elm on Monday.", "pilots", None),
        ("A storm hit northern Norway on Monday.", None, "northern Norway"),
        ("Ann Roe hit Norway on Monday.", "Ann Roe", None),
    ],
)
def test_who_strikes_is_who_and_what_a_storm_hits_is_where(answers, reading, lead, who, where):
    told = answers(reading(lead))
    assert (told.get("who"), told.get("where")) == (who, where)


def test_the_day_on_which_somebody_was_found_guilty_is_when(answers, reading):
    made = reading("A jury found Ann Roe guilty of fraud on Monday.", title="Roe found guilty")
    assert answers(made).get("when") == "Monday"


def test_a_headline_that_is_only_how_the_text_opens_tells_no_event(answers, reading):
    text = "Ann Roe shot down claims on Monday that the port of Elm was unsafe."
    assert answers(reading(text, title="Ann Roe shot"))["what"].startswith("Ann Roe shot down")
    assert answers(reading(text, title="Roe rejects claims"))["what"] == "Roe rejects claims"


def test_several_who_open_a_headline_are_who(answers, reading):
    text = "A plan for a dam was condemned on Monday. Backers of the dam condemned the vote."
    assert answers(reading(text, title="Pilots condemn plan for dam"))["who"] == "Pilots"
    assert answers(reading(text, title="Backers condemn plan for dam"))["who"] == "Backers"
