"""The words of an event: complete, true on their own, and told once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.extract import extract as extract_all
from explainer.model import Reading
from explainer.sections.timeline import TIMELINE
from explainer.text.syntax.edges import name_end
from explainer.text.trimming import teller_start

pytestmark = pytest.mark.usefixtures("cut")

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "half"),
    [
        (
            "The ferry was at first reported to be empty, but the port later said two had sailed.",
            "The ferry was at first reported to be empty",
        ),
        (
            "Since 1990 only one captain has lost the race and still taken the cup.",
            "only one captain has lost the race",
        ),
        (
            "Mr Crow thinks it is the worst storm that Norland will see this year.",
            "the worst storm that Norland will see this year",
        ),
        (
            "Since Salt Front raids last year, the ports of Elm have been guarded by troops.",
            "Salt Front raids last year, the ports of Elm have been guarded by troops",
        ),
    ],
    ids=["taken-back", "of-few", "the-most", "since"],
)
def test_half_of_a_statement_is_no_moment(events, text, half):
    assert half not in [event.text for event in events(text)]


def test_what_completes_a_verb_behind_an_aside_stays_behind_an_ellipsis(events):
    text = (
        "The court ordered the firm on Monday, along with its rival and the owners of both of the"
        " mills, to pay for the damage."
    )
    (event,) = events(text)
    assert event.text == "The court ordered the firm on Monday … to pay for the damage"


def test_what_turns_the_sense_of_a_verb_stays_before_it(events):
    (event, *_) = events("Ann Roe, of Lorne, all but confirmed on Monday that the mill will close.")
    assert event.text == "Ann Roe, of Lorne, all but confirmed on Monday that the mill will close"


def test_that_somebody_was_asked_something_unsaid_is_none(events):
    assert not events("“Is it over?” the mayor asked the editor.")


@pytest.mark.parametrize(
    "source",
    [
        "who talked on condition of anonymity as he feared for his job",
        "who asked to remain anonymous",
        "who was granted anonymity",
        "who insisted on anonymity",
    ],
)
def test_that_a_source_is_not_named_is_none(events, source):
    (event,) = events(f"A raid hit the town of Elm on Friday, said an officer, {source}.")
    assert event.text == "A raid hit the town of Elm on Friday"


def test_a_relative_clause_is_told_as_a_clause(events):
    (event,) = events("It is about a bus that burned down in Lorne in May.")
    assert event.text == "a bus … burned down in Lorne in May"


def test_what_is_told_of_somebody_beside_the_name_has_the_name(events):
    made = events("Ada Poe, the clerk who founded the Elm Bank in 1978, is to open a mill.")
    founded = next(event for event in made if event.when)
    assert founded.text == "Ada Poe … founded the Elm Bank in 1978"


@pytest.mark.parametrize(
    "text",
    [
        "In a letter sent on Monday, the firm denied the claim.",
        "The firm denied the claim in a statement issued on Monday.",
    ],
)
def test_what_is_said_in_dated_words_has_their_date(events, text):
    (event,) = events(text)
    assert ("denied the claim" in event.text, event.when.edtf) == (True, "2025-06-02")


def test_that_words_came_out_is_told_with_what_they_say(events):
    (event,) = events("A report released on Monday showed that the dam is unsafe.")
    assert event.text == "A report released on Monday showed that the dam is unsafe"
    assert not events("Most people are poor, according to a report released on Monday.")


def test_a_phrase_that_another_entry_tells_is_no_entry(events):
    text = "The board confirmed on Monday the view it took in May."
    assert [event.when.edtf for event in events(text)] == ["2025-06-02"]


def test_the_date_of_what_was_done_right_before_is_told_with_the_deed(events):
    (event,) = events("Ann Roe died after suffering a fall at her home in May.")
    assert (event.text, event.when.edtf) == (
        "Ann Roe died after suffering a fall at her home in May",
        "2025-05",
    )


def test_what_somebody_is_found_to_be_stays_behind_an_age(events):
    (event,) = events("A jury in Elm found Tom Holt, 54, not guilty of theft on Monday.")
    assert event.text == "A jury in Elm found Tom Holt, 54, not guilty of theft on Monday"


def told(reading: Reading) -> list[tuple[str, tuple[str, ...], str | None]]:
    """The text, the actors meant and the voice of each moment, with the work of all sections."""
    return [(e.text, e.meant, e.said_by) for e in extract_all(reading).of(TIMELINE)]


def test_a_noun_that_stands_for_the_person_last_told_of_says_whom_it_means(reading):
    text = "Ben Lang has agreed a move to Norrland. The 27-year-old winger joined the club in May."
    found = {words: meant for words, meant, _ in told(reading(text))}
    assert found["The 27-year-old winger joined the club in May"] == ("ben-lang",)


def test_one_with_a_name_before_it_may_be_another_one(reading):
    text = (
        "Harrow coach Ben Lang praised his team on Monday. "
        "The former Norrland striker joined the club in May."
    )
    assert [meant for words, meant, _ in told(reading(text)) if "striker" in words] == [()]


def test_a_pronoun_that_says_it_has_the_name_of_whom_it_stands_for(reading):
    text = (
        "Police chief Ann Roe spoke to reporters on Monday. "
        "She said two men robbed the bank on Sunday."
    )
    found = {words: voice for words, _, voice in told(reading(text))}
    assert found["two men robbed the bank on Sunday"] == "Ann Roe"


def test_a_gerund_below_a_noun_is_no_deed_of_the_subject(events):
    text = "The court upheld a claim against the state on Monday for freezing fares in May 2021."
    assert all("court … freezing" not in event.text for event in events(text))


def test_which_is_no_person(reading):
    text = "Ben Crow sent a letter to Ada Poe, which was printed on Monday."
    assert "Ada Poe … was printed on Monday" not in [words for words, *_ in told(reading(text))]


def test_a_state_since_a_time_goes_on(events):
    (event,) = events("The play has been at the Elm theatre since May.")
    assert (event.status, event.when.edtf) == ("ongoing", "2025-05/..")


def test_what_happened_before_something_else_has_not_its_distance(reading):
    text = "Three days after the dam of Elm burst, Mayor Ada Poe resigned."
    (event,) = extract_all(reading(text)).of(TIMELINE)
    when = "Three days after the dam of Elm burst"
    assert (event.text, event.when.text) == ("Mayor Ada Poe resigned", when)


def test_where_to_something_is_brought_stays_behind_an_aside(events):
    text = "On Monday the gang brought salt, with the help of two old clerks, into the town."
    assert events(text)[0].text.endswith(
        "brought salt, with the help of two old clerks, into the town"
    )
    text = "On Monday the gang brought salt, with the help of two old clerks, at night."
    assert events(text)[0].text == "the gang brought salt"


def test_a_gerund_that_does_it_is_no_preposition(events):
    text = "A group of states picked the boat on Monday, and following its path will help them."
    assert [event.text for event in events(text)] == ["A group of states picked the boat on Monday"]


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("Ada Poe, speaking at a fair on Monday, promised to sell it.", "Ada Poe", "2025-06-02"),
        ("While being interviewed on Monday, Poe promised to sell it.", "Poe", "2025-06-02"),
        ("When reached for comment on Monday, Poe said it was shut.", "Poe", "2025-06-02"),
    ],
    ids=["speaking", "interviewed", "reached"],
)
def test_where_somebody_spoke_dates_what_was_said_or_done(events, text, words, edtf):
    (event,) = events(text)
    assert (event.text.startswith(words), event.when.edtf) == (True, edtf)
    assert not any(w in event.text for w in ("interviewed", "reached"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The ban, announced Tuesday by Acme, covers all boats.", ["The ban, announced Tuesday"]),
        ("The one announced on Tuesday covers all boats.", []),
        ("Ann Roe lost two notes, according to papers unveiled on Tuesday by Acme.", []),
        ("The cuts, announced on Tuesday, will cost 400 jobs.", ["The cuts, announced on Tuesday"]),
    ],
    ids=["made known", "which", "papers", "without who did"],
)
def test_what_was_made_known_on_a_day_is_told(events_behind_lead, text, told):
    found = [e.text.split(" by")[0] for e in events_behind_lead(text) if e.when]
    assert found == told


def test_that_somebody_spoke_is_no_moment_without_words(events):
    assert not events("It was late. Ada Poe said following a strike in 2001 that she was sorry.")


def test_what_is_now_takes_no_day_of_what_it_is_about(events):
    text = "Ben Crow is charged with the death of two clerks when the ferry sank in May 2010."
    (event,) = events(text)
    assert (event.when, event.status) == (None, "ongoing")


@pytest.mark.parametrize(
    "text",
    [
        "Prizes go to those hurt in Elm in May.",
        "Prizes go to clerks working in Elm in May.",
    ],
    ids=["those", "clerks"],
)
def test_what_only_says_which_ones_is_no_moment(events, text):
    assert events(text) == []


def test_an_apposition_that_is_cut_behind_its_noun_goes(events):
    text = (
        "Ada Poe praised on Monday the crew of the ferry that rowed first, a boat tested twice in"
        " July by clerks that masters guess can carry carts, if not mills, of the whole valley."
    )
    assert not any(event.text.endswith("a boat") for event in events(text))


def test_what_led_to_a_deed_is_told_with_it_where_a_pronoun_does_it(events):
    found = [
        event.text for event in events("Coach Ada Poe praised her crew after they won in Elm.")
    ]
    assert found == ["Coach Ada Poe praised her crew after they won in Elm"]


def test_the_main_verb_is_no_part_of_a_relative_clause(events):
    found = [event.text for event in events("The boats that left Elm on Monday created a stir.")]
    assert "boats … left Elm on Monday created" not in " ".join(found)


def test_a_participle_that_says_which_of_many_are_counted_is_no_moment(events):
    text = "Sloops again made up a majority of boats built last year at 61 per cent."
    assert not any(event.text.startswith("boats") for event in events(text))


def test_words_that_somebody_only_says_are_no_event_when_told_whole(events):
    said = 'that "there was little truth in the tale of the mill"'
    assert not events(f"The yards of Elm closed on Monday. Ada Poe told Elm Radio {said}.")[1:]
    told = f"Ada Poe told Elm Radio on Friday {said}"  # on a day it is one
    assert told in [e.text for e in events(f"The yards of Elm closed on Monday. {told}.")]


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Dan Lang on Monday agreed to row to Elm after Crow last week fired Poe.", "Crow"),
        ("Dan Lang left Elm after Ada Poe on Tuesday sued the mill.", "Ada Poe"),
        ("The mayor resigned on Monday after Roe two days ago sacked the clerk.", "Roe"),
    ],
    ids=["last week", "on a day", "ago"],
)
def test_a_name_behind_after_does_what_a_verb_behind_it_tells(events, text, deed):
    found = [event.text for event in events(text)]
    assert not any("… fired" in words or "… sued" in words for words in found)
    assert not any(words.endswith("after Crow") for words in found)
    assert any(words.startswith(deed) for words in found)


def test_a_noun_that_looks_like_a_verb_is_no_deed(events):
    text = "The play, Over the Pass, became Reed's third Elm hit in June 2004 and a new one sank."
    assert not any("… hit" in event.text for event in events(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Prosecutors accused Ada Poe, the mayor, on Monday of taking bribes, which she denies.",
            "Prosecutors accused Ada Poe, the mayor, on Monday of taking bribes, which she denies",
        ),
        (
            "The court convicted Ben Crow, a clerk from Elm, of theft on Tuesday.",
            "The court convicted Ben Crow, a clerk from Elm, of theft on Tuesday",
        ),
        (
            "Police charged Ben Crow, 34, on Tuesday with theft of 12 cars.",
            "Police charged Ben Crow, 34, on Tuesday with theft of 12 cars",
        ),
    ],
    ids=["accused", "convicted", "charged"],
)
def test_what_somebody_is_accused_of_stays_behind_an_aside(events, text, words):
    assert words in [e.text for e in events(f"The harbour is old. {text}")]


def test_a_court_does_not_do_what_it_convicts_somebody_of(events):
    text = "A jury sat for nine hours before convicting Ben Crow of robbing Sarah Vane in May 1994."
    told = [e.text for e in events(text)]
    assert "Ben Crow … robbing Sarah Vane in May 1994" in told
    assert not any("jury … robbing" in words for words in told)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Two women reportedly saw a bar in Zenda in May and decided to open one in June.",
            "Two women reportedly … decided to open one in June",
        ),
        (
            "The 33-year-old Norlander was arrested in April and sentenced to 90 days in prison.",
            "The 33-year-old Norlander was … sentenced to 90 days in prison",
        ),
        (
            "The mill had been shelved in 2017 but was re-opened in May.",
            "The mill … was re-opened in May",
        ),
        (
            "The minister was evicted in April and resigned in May.",
            "The minister … resigned in May",
        ),
    ],
    ids=["hearsay", "passive", "own", "active"],
)
def test_a_joined_verb_keeps_what_it_shares(events, text, words):
    assert words in [e.text for e in events(f"The harbour is old. {text}")]


@pytest.mark.parametrize(
    ("text", "stray"),
    [
        ("The institute counted 900 cases in 2017, marking a rise from the previous year.", "mark"),
        ("The Elms snapped an 11-game losing streak to the Oaks dating to 2007.", "… dating"),
        ("The port is part of the Fourth Salt Plan, submitted to clerks this week.", "submitted"),
        ("Norland seized the isles, seen as key parts of Zenda, in 1967.", "seen"),
        (
            "The aim is expected to be met with parks such as a 2 GW field planned in Elm and "
            "announced by Mayor Ann Roe a year ago.",
            "aim … announced",
        ),
        ("“It is a mill that until this year had been getting paid,” Poe said.", "this year had"),
        ("The case was dropped in May because a long time had passed.", "a long time had passed"),
        (
            "Elm Works' parent company, The Elm Company, announced on Sept. 30 that it was selling "
            "its mill, shortly after Roe stepped down as chief.",
            "company … stepped",
        ),
        ("It has been two months since the clerks confirmed a judge.", "the clerks confirmed"),
        ("Some of the gains anticipated for fiscal 2019 will take longer.", "gains anticipated"),
    ],
    ids=[
        "remark",
        "dating",
        "apart",
        "reduced",
        "joined",
        "until",
        "passed",
        "parted",
        "since",
        "awaited",
    ],
)
def test_a_clause_is_not_given_to_who_does_not_do_it(events, text, stray):
    assert not any(stray in e.text for e in events(f"The harbour is old. {text}"))


def test_a_condition_before_a_dash_belongs_to_what_stands_before_it(events):
    text = "It is unclear if Roe will return — both Crow and Poe were hurt on Monday."
    assert "both Crow and Poe were hurt on Monday" in [e.text for e in events(text)]


def test_the_content_of_a_fact_is_told_without_the_noun(events):
    text = "The claims came in spite of the fact that Roe stayed with Poe in the early 2000s."
    assert "Roe stayed with Poe in the early 2000s" in [e.text for e in events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Bigger than the little deal, said Ned Crow, a salt scholar with the Elm Institute.",
        "The mill closed. The official and most consistent way that clerks measure salt is by "
        "pounds, not by value, a spokesman told us.",
        'The harbour is old. Elm Leaks editor Ada Roe said: "Let us now focus on the threat that '
        "Mr Crow has been warning about for years.",
        "The mill closed. The Salt Institute has also estimated that 71,000 people age 18 and "
        "older, which account for about 9 percent of the town, reported a fever in 2017.",
    ],
    ids=["inverted", "us", "open", "verbless"],
)
def test_that_somebody_spoke_is_no_event(events, text):
    spoke = ("said", "told", "Ada Roe", "estimated")
    assert not [e.text for e in events(text) if any(word in e.text for word in spoke)]


def test_who_told_whom_with_a_short_quotation_stays(events):
    (event,) = events("“It’s doable,” Ann Roe told the Elm Review on Monday.")
    assert event.text == "“It’s doable,” Ann Roe told the Elm Review on Monday"


@pytest.mark.parametrize(
    ("text", "stray"),
    [
        ("Members have been told 204 dollars (£160) is likely to be the new fee.", "204"),
        (
            "Prince Ned has told friends and family that the talk aired at the weekend was good.",
            "friends and family that",
        ),
        (
            "It will raise questions about the futures of some of the players, including captain "
            "Harry Roe, who have praised Poe since May.",
            "Harry Roe",
        ),
        (
            "In clerks aged 40 or older, the number who said they had bought salt in May rose by "
            "23 percent.",
            "they had bought salt in May",
        ),
    ],
    ids=["price", "that", "plural", "number"],
)
def test_what_a_wrong_tree_makes_of_others_words_is_none(events, text, stray):
    assert not any(e.text.startswith(stray) or stray in e.text[-30:] for e in events(text))


def test_an_aside_in_dashes_does_not_end_what_somebody_was_told(reading):
    text = "Roe was told by the chief Ned Crow — his boss — to go to the council."
    doc = reading(text).doc
    name = next(t.i for t in doc if t.text == "Crow")
    assert doc[name_end(doc, 0, name + 1)].text == "to"


@pytest.mark.parametrize(
    ("text", "stray"),
    [
        (
            "The institute found that 9,000 people age 12 and older, which are about 4 percent of "
            "the town, reported an illness in 2017.",
            "institute … reported",
        ),
        ("Now consider what we know about Roe's visit to Elm Hall on Saturday.", "we know"),
        ("Something rare happened Monday.", "Something"),
        (
            "A storm front left some 3 feet (91 centimetres) of snow in the Elm Valley "
            "area on Tuesday and more was expected Wednesday.",
            "front … was expected",
        ),
        (
            "A dozen women were gathered in a South Norland shared workspace on Tuesday night for "
            "a talk when they were told the newest 2020 mayoral hopeful, Ned Poe, would come.",
            "Norland shared workspace on Tuesday night for a talk when",
        ),
        (
            "NORLAND — Elm's ferry firm Zenda Lines signed a contract to buy 12 of Poebank 's "
            "X9 Swift boats, managers of both firms announced Wednesday at the Fair.",
            "boats, managers",
        ),
    ],
    ids=["asyndetic", "question", "something", "more", "shared", "source"],
)
def test_what_nothing_joins_to_its_subject_is_none(events, text, stray):
    assert not any(stray in e.text for e in events(f"The mill closed. {text}"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Poe was dismissed on Monday after two-and-a-half years in office, and less than nine "
            "weeks after taking Elm to its only league title.",
            "two-and-a-half years in office",
        ),
        ("Ann Roe's decision to sell the mill angered the guild.", "Ann Roe's decision"),
        ("He had been ill for years by the time he saw a doctor in May 2016.", "the time he saw"),
    ],
    ids=["stretch", "decision", "time"],
)
def test_a_bare_noun_that_a_clause_tells_is_no_entry(events, text, words):
    found = [e.text for e in events(f"The mill closed. {text}")]
    assert not any(t.startswith(words) and t.endswith(("final", "mill", "2016")) for t in found)


def test_a_row_of_deeds_is_told(events):
    text = "Ann Roe, who is 54, sold the mill, bought a boat and left Elm in May."
    assert any("left Elm in May" in e.text for e in events(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The strike has ended and an hour ago, the mill was shut.", "The strike has ended"),
        ("The boat was named in May after Ben Crow, Poe wrote.", "Ben Crow"),
    ],
    ids=["next-clause", "teller"],
)
def test_words_end_before_those_of_another_clause(events, text, words):
    assert [e for e in events(f"The mill closed. {text}") if e.text.endswith(words)]


def test_a_joined_deed_stays(events):
    text = "Ada Poe has sold the mill and left Elm a short time ago, Ben Crow said."
    assert any("and left Elm" in e.text for e in events(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ship sailed back to Elm, the Post reports.", ", the Post reports."),
        ("The ship sailed, the Elm Post wrote.”", ", the Elm Post wrote.”"),
        ("The ship sailed, which Ann Roe denies.", ""),
        ("Ann Roe met Ben Poe and sang.", ""),
    ],
    ids=["paper", "quoted", "relative", "deed"],
)
def test_who_tells_it_at_the_end_is_no_part_of_the_words(reading, text, words):
    read = reading(text)
    (span,) = read.spans
    start = teller_start(span, read.pack)
    assert read.doc[start : span.end].text == words


def test_what_only_says_which_is_meant_is_no_event(events):
    text = "The care both Ann Roe and Ben Poe have shown so far is a sign."
    assert not [e for e in events(f"The mill closed. The pier is old. {text}") if "shown" in e.text]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Roe may have sold the mill. Ben Poe opted not to.", "opted"),
        ("Ann Roe, whose advice helped the guild close the mill, left Elm.", "whose"),
        ("Many firms are either closing their mills or greatly shrinking them.", "greatly"),
        ('Ann Roe told Elm News on Monday that the fire was "awful.', "was"),
    ],
    ids=["to", "whose", "adverb", "copula"],
)
def test_words_without_their_first_or_last_are_none(events, text, words):
    found = [e.text for e in events(f"The pier is old. {text}")]
    assert not any(t.startswith(words) or t.endswith((words, "not to")) for t in found)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe opted to stay in Elm on Monday.",
        "Ann Roe left the mill early on Monday and never returned.",
    ],
)
def test_words_that_end_with_an_adverb_or_a_verb_may_be_whole(events, text):
    assert any(e.text.startswith("Ann Roe") for e in events(f"The pier is old. {text}"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ned Crow said one of the rowers had “even died” while working for his club in May.",
            "one of the rowers had “even died” while working for his club in May",
        ),
        (
            "The towns (both hit by the frost in May) and Elm voted for Ann Roe.",
            "The towns (both hit by the frost in May)",
        ),
    ],
    ids=["quotation", "bracket"],
)
def test_a_mark_in_a_moment_has_the_other_of_its_pair(events, text, words):
    assert words in [event.text for event in events(text)]


@pytest.mark.parametrize(
    "text",
    [
        'Ned Crow says the clerks "know they did wrong" by closing it in 2001.',
        "The guild said it will “be mending boats in May 2026 and expects to end by June.”",
    ],
    ids=["closed", "open"],
)
def test_words_cut_within_a_quotation_are_no_moment(events, text):
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ada Poe has stood in as one of the guild's campaign surrogates throughout the week.",
            "surr",
        ),
        ("The clerks found themselves targeted on Monday by the guilds.", "themselves"),
        (
            'The pier is old. "It leaked," Ada Poe said. "Nobody came?" Poe continued. "Nobody."',
            "Poe continued",
        ),
        (
            'The pier is old. "It leaked," Ada Poe said. "Nobody came," Poe went on. "Nobody."',
            "Poe went on",
        ),
        (
            "They would drop rules to tax boats, which the clerks have voted against.",
            "the clerks have voted",
        ),
        ("It is only the 13th time the power has been used since 1947.", "the power"),
        ("Ada Poe explained how her son persuaded her to go in May.", "how"),
        (
            "That came despite reports of an attack on the mill on Monday.",
            "an attack",
        ),
    ],
    ids=[
        "noun",
        "reflexive",
        "who speaks on",
        "who goes on",
        "preposition at the end",
        "how many times",
        "how",
        "only reported",
    ],
)
def test_what_is_no_clause_of_its_own_is_no_event(events, text, words):
    assert not any(e.text.startswith(words) or f"… {words}" in e.text for e in events(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The pact would see Elm receive more salt between 2026 and 2027.",
            "The pact would see Elm receive more salt between 2026 and 2027",
        ),
        (
            "The claims will be dealt with under the law of Elm in May.",
            "The claims will be dealt with",
        ),
    ],
    ids=["bare verb", "passive with its preposition"],
)
def test_a_verb_keeps_what_it_leans_on(events, text, words):
    assert any(e.text.startswith(words) for e in events(text))


def test_what_somebody_says_of_a_noun_before_is_no_clause(events):
    text = "The mill must sell nine boats a month, a quota she says she has now met for the year."
    assert not any("met" in event.text for event in events(text))


def test_the_name_behind_somebody_new_is_told(events):
    text = "A clerk who was let go in 2014, Ada Poe, called for fair rents in Elm on Monday."
    assert "Ada Poe … was let go in 2014" in [event.text for event in events(text)]
    known = "The clerk who was let go in 2014, Ada Poe, called for fair rents in Elm on Monday."
    assert "Ada Poe … was let go in 2014" not in [event.text for event in events(known)]


def test_words_end_before_who_does_what_the_next_clause_tells(events):
    text = "After Ben Crow left the mill in October, Harrow, its largest owner, committed $9m."
    assert "Ben Crow left the mill in October" in [event.text for event in events(text)]


def test_whose_words_they_are_is_no_event(reading):
    lead = "Ann Roe closed the mill. Ann Roe left Elm on Monday. Ann Roe sold nine boats. "
    text = f"{lead}The salt is gone, Ann Roe was quoted as saying by the Elm agency."
    found = extract_all(reading(text)).of(TIMELINE)
    assert not any(event.text.startswith("Ann Roe was quoted") for event in found)


def test_what_somebody_would_be_glad_of_is_no_prospect(events):
    text = "The pier is old. Ann Roe said she would welcome a part of Sudria in a network for Elm."
    assert not [event for event in events(text) if event.status == "expected"]


@pytest.mark.parametrize(
    ("about", "told"), [("Ann Poe", False), ("Elm University", True)], ids=["person", "body"]
)
def test_what_is_told_behind_two_people_is_not_told_of_the_first(events, about, told):
    made = events(f"“It was odd,” said Ben Crow of {about}, who left the race in May.")
    assert any("Crow" in e.text and "left" in e.text for e in made) is told


def test_who_says_it_is_told_by_name_where_the_words_do_not_name_it(reading):
    read = reading("Elm Bank sold its mills. The bank said it will pay its clerks on Friday.")
    assert [e.said_by for e in extract_all(read).of(TIMELINE) if "pay" in e.text] == ["Elm Bank"]


def test_a_source_keeps_the_last_word_of_its_name(reading):
    office = "the U.S. Treasury’s Office for the Eastern District of New Mexico"
    read = reading(f"Ben Crow sold the boats, {office} wrote on Monday.")
    (event,) = extract_all(read).of(TIMELINE)
    assert event.said_by == office


@pytest.mark.parametrize(
    "text",
    [
        "Ada Poe got a tin filled with an odd white flour on Monday.",
        "Ada Poe is going to have the part that Ben Crow had four years ago.",
        "These are the old tools you need to have this Tuesday.",
        "The mayor stayed calm before the polls closed.",
        "The paper used her words as its headline: “Finally. They have gone.”",
        "The reply was late, as the guild made clear.",
    ],
    ids=["filled", "had", "need", "polls", "open mark", "made clear"],
)
def test_what_only_describes_or_says_when_is_no_event(events, text):
    told = {
        "a tin filled with an odd white flour on Monday",
        "the part that Ben Crow had four years ago",
        "the old tools you need to have this Tuesday",
        "the polls closed",
        "the board made clear",
    }
    texts = {event.text for event in events(text)}
    assert not texts & told
    assert all("“" not in words or "”" in words for words in texts)


def test_words_do_not_open_with_the_preposition_of_their_noun(events):
    text = "In the verdict given out last week by a judge of Elm, the mill can now get its gold."
    assert "the verdict given out last week by a judge of Elm" in [e.text for e in events(text)]


def test_what_is_put_somewhere_is_told_with_where(events):
    (event,) = events(
        "Polls put the opposition Elm Party, led by former mayor Ann Roe, on 31 percent."
    )
    assert event.text.endswith("on 31 percent")


def test_a_row_of_people_with_their_ages_is_told_whole(events):
    text = (
        "The ministry named the dead as Ann Kari, 19, Jon Jabir, 20, Tim Vale, 15, Dan Fox, 16, "
        "and Eve Moss, 16."
    )
    assert [e.text for e in events(text)] == [text.removesuffix(".")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Roe, a clerk who denies it, was held on Sunday and charged on Monday.",
            "Roe … was … charged on Monday",
        ),
        (
            "The clerk, a man of 31, was detained on Sunday morning and released that evening.",
            "The clerk … was … released that evening",
        ),
    ],
    ids=["charged", "that evening"],
)
def test_a_joined_passive_has_its_auxiliary(events, text, told):
    assert told in [e.text for e in events(text)]


def test_what_is_thought_lends_its_time_to_what_happened_then(events):
    text = "In June 2023 more than 50 are thought to have died when a boat went down off Elm."
    found = {e.text: e.when.edtf for e in events(text) if e.when}
    assert found == {"a boat went down off Elm": "2023-06"}


def test_both_of_a_row_that_is_too_long_are_told(events):
    text = (
        "Ann Roe, 34, who was a clerk for 22 years at the salt works of the town of Elm, and Ben"
        " Crow, 29, who was a pilot for the same firm until it shut in 2015, were found on Monday."
    )
    assert "Ann Roe … and Ben Crow … were found on Monday" in [e.text for e in events(text)]
