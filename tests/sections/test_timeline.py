"""The timeline: which clauses are events, their words, dates, status, voice and order."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.extract import extract as extract_all
from explainer.merge import merge
from explainer.model import Facts, Reading, When
from explainer.sections.actors import ACTORS
from explainer.sections.timeline import TIMELINE, Event

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "edtf", "status"),
    [
        ("The council approved the budget on Tuesday.", "2025-06-03", "happened"),
        ("The council will vote on the budget on Tuesday.", "2025-06-10", "scheduled"),
        ("The council meets on Tuesday to vote on the budget.", "2025-06-10", "scheduled"),
        ("The bridge opened in 1984.", "1984", "happened"),
        ("Ann Roe campaigned in Harrow on Tuesday.", "2025-06-03", "happened"),
        ("The rain was enough to fill the lake this week.", "2025-06-02/2025-06-08", "happened"),
        ("Envoys are scheduled to meet in Oslo next week Monday.", "2025-06-09", "scheduled"),
        ("The firm is expected to report its earnings in July.", "2025-07", "expected"),
        ("The minister may resign on Monday.", "2025-06-09", "possible"),
        ("A regatta is unlikely before 12 July.", "../2025-07-12", "unlikely"),
        ("Charts to be printed on Monday show a flood.", "2025-06-09", "scheduled"),
        ("The crew began to dig in May 2022.", "2022-05", "happened"),
        ("The hearings began in March 2024.", "2024-03", "happened"),
        ("The first cases appeared in January.", "2025-01", "happened"),
        ("The governor is due to visit the town on Thursday.", "2025-06-12", "scheduled"),
        ("The flood killed more than 900 people there in 1988.", "1988", "happened"),
        ("Harrow agreed to buy the mill on Monday.", "2025-06-02", "happened"),
        ("Both boards agreed to meet on Monday.", "2025-06-09", "scheduled"),
        ("Elm won the cup for the first time in 41 years on Tuesday.", "2025-06-03", "happened"),
        ("Anna Holt swam 40 kilometres on Saturday.", "2025-06-07", "happened"),
        ("Anna Holt swam 40 kilometres last Saturday.", "2025-05-31", "happened"),
        ("The board has until 30 May 2026 to sell the mill.", "../2026-05-30", "scheduled"),
        ("They sat, with the swan race set to take place in May 2026.", "2026-05", "scheduled"),
        ("They sat, with work due to start in July.", "2025-07", "scheduled"),
        ("Judge Mora set sentencing for 18 September.", "2025-09-18", "scheduled"),
        ("The council called an election for Monday.", "2025-06-09", "scheduled"),
        ("Sales rose 3% in the three months to March.", "2025-01/2025-03", "happened"),
    ],
)
def test_a_dated_clause_is_an_event_as_sure_as_its_grammar(events, text, edtf, status):
    (event,) = events(text)
    assert event.when is not None
    assert (event.when.edtf, event.status) == (edtf, status)


@pytest.mark.parametrize(
    "text",
    [
        "The minister extended the deadline until 1 July.",
        "The vote was put off until Monday.",
    ],
)
def test_the_end_of_what_was_arranged_is_not_the_day_of_arranging(events, text):
    (event,) = events(text)
    assert (event.when.edtf, event.status) == (None, "happened")


@pytest.mark.parametrize(
    "text",
    [
        "Today, about 100,000 people worship the sun.",
        "The mayor was in a good mood on Tuesday.",
        '"I was in London on Tuesday and they liked it," the mayor said.',
        "The city has 40,000 inhabitants.",
        "The mayor believes in better schools.",
        "The board usually meets on Mondays.",
        "The company refused to comment.",
        "The mayor did not sign the bill on Tuesday.",
        "Prices may rise.",
        "Did the council vote on Tuesday?",
    ],
    ids=[
        "now",
        "state",
        "whereabouts of who speaks",
        "fact",
        "opinion",
        "habit",
        "refusal",
        "denied",
        "open",
        "question",
    ],
)
def test_states_opinions_habits_and_what_did_not_happen_are_none(events, text):
    assert not [event for event in events(text) if event.rule != "moving-clause"]


@pytest.mark.parametrize(
    "text",
    [
        "Heavy rain is forecast.",
        "Prices are expected to rise.",
        "Okafor won 52.4 percent of the vote.",
        "The party took 38 of the 90 seats.",
        "The tour is expected to be a success.",
        "The finding is likely to complicate the talks.",
        "The new owner planned to sell the mill.",
        "Two friends set out to change that.",
        "Your feet hit the pavement.",
    ],
    ids=[
        *("forecast", "growth", "share", "seats"),
        *("state", "likely", "once-planned", "set-out", "generic"),
    ],
)
def test_denials_forecasts_and_bare_figures_are_none(events, text):
    assert events(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "In the largest deal in the trade since 2019, Harrow agreed to buy the mill.",
        "Holders will receive a premium on Friday’s closing price.",
        "The bishop was asked about a poet calling Christmas a sham.",
        "Roe has been out for up to eight weeks after an operation on Tuesday.",
        "Roe used to listen to the sermons on a Friday night.",
        "She won her seventh title, her first since Wembury in 2003, with ease.",
        "It was the ninth strike since the skipper joined the guild and the first since August.",
        "The mayor said she would open the bridge in mid-April.",
    ],
    ids=[
        "superlative",
        "day-of-a-price",
        "feast",
        "how-long",
        "any-friday",
        "since",
        "since-then",
        "would",
    ],
)
def test_a_time_of_something_else_dates_nothing(events, text):
    assert [event.when for event in events(text)] in ([], [None])


def test_what_is_announced_behind_an_aside_has_its_own_time(events):
    text = (
        "In May, Umbra announced its towing treaty with Harrow, which gave Umbra the valuable right"
        " to mend grain barges, would end in 2026, two years earlier than hoped."
    )
    told = [(event.when.edtf, event.status) for event in events(text) if event.when is not None]
    assert told == [("2025-05", "happened"), ("2026", "scheduled")]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Harrow said on Thursday it had sold a barge in May.", "2025-06-05"),
        ("The guilds argued over how to paint the ferry on Thursday.", "2025-06-05"),
        ("In July, the mayor proposed a tax.", "2024-07"),
        ("The club waits for its convention in July.", "2025-07"),
        ("Roe has led the club since July.", "2024-07/.."),
        ("The board approved and published the plan on Tuesday.", "2025-06-03"),
        ("The deadline is Thursday.", "2025-06-12"),
        ("In 1987, at age forty, Ada Poe was asked to sing.", "1987"),
        ("The mayor praised Roe before the match on 17 July.", None),
        ("They eclipsed 2001, when the 11 September attacks hit the town.", "2001-09-11"),
        ("More than 2,000 people were injured in July.", "2024-07"),
        ("The council will meet in four days.", "2025-06-10"),
    ],
)
def test_a_time_dates_the_verb_that_tells_it(events, text, edtf):
    assert edtf in [event.when and event.when.edtf for event in events(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The council will meet in four days.",
        "The mayor said she would open the bridge in mid-April.",
    ],
)
def test_a_day_beyond_the_calendar_is_none(events, text):
    last = datetime.date(9999, 12, 30)
    made = events(text, published=last)
    assert [event.when and event.when.edtf for event in made] in ([], [None])


@pytest.mark.parametrize(
    "text",
    [
        "The board was calm.\nIt met.\nAs the mayor toured the city, the board approved the plan.",
        "The board was calm.\nIt met.\nCritics dislike her decision to close the mill.",
        "The board was calm.\nIt met.\nThat came after a bitter fight between two clubs.",
        "The board was calm.\nIt met.\nRoe suggested that the mill was badly run.",
        "The board was calm.\nIt met.\nThe mill has declined to comment.",
        "The board was calm.\nIt met.\nHarrow denies that the mill is to blame.",
        "The board was calm.\nIt met.\nThe plant is closed, the mayor said.",
    ],
    ids=["along", "unnamed", "some-fight", "opinion", "no-comment", "blame", "source"],
)
def test_background_without_a_date_is_none(events, text):
    told = [event.text for event in events(text)]
    assert [t for t in told if "approved" not in t and t != "It met"] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "But the mayor, who was elected in 2019, signed the bill on Tuesday, officials said.",
            "the mayor … signed the bill on Tuesday",
        ),
        (
            "The krona is within touching distance of an all-time low reached in May.",
            "an all-time low reached in May",
        ),
        (
            "On Monday Ann Roe is due to announce where the new mill will stand.",
            "Ann Roe is due to announce where the new mill will stand",
        ),
        ("Poe's ex-husband left Oslo in 2004.", "Poe's ex-husband left Oslo in 2004"),
        ("Acme will start making boats in May 2026.", "Acme will start making boats in May 2026"),
        ("Having lost the vote in May, the mayor is gone.", "the mayor … lost the vote in May"),
        ("The mayor, who was elected in 2019, is tall.", "The mayor … was elected in 2019"),
        (
            "She thanked Bo Holt, the chairman of Harrow Mills, who died in 2014.",
            "Bo Holt … died in 2014",
        ),
        (
            "Ten people were convicted in May of making and planting the bombs.",
            "Ten people were convicted in May of making and planting the bombs",
        ),
        (
            "The storm hit the coast on Monday, destroying dozens of homes.",
            "The storm hit the coast on Monday",
        ),
        (
            "Two hikers were killed when a bridge collapsed on Sunday, according to police.",
            "Two hikers were killed when a bridge collapsed on Sunday",
        ),
        (
            "The mayor came to the harbour early and reopened the bridge on Monday.",
            "The mayor … reopened the bridge on Monday",
        ),
        ("The May 3 ruling of the court split the party.", "The May 3 ruling of the court"),
    ],
)
def test_the_words_are_a_short_clause_of_the_article(events, text, words):
    assert [event for event in events(text) if event.text.startswith(words)]


@pytest.mark.parametrize(
    ("text", "words", "when"),
    [
        (
            "The talks come just weeks after Norland accused Sudria of hiding its steel.",
            "Norland accused Sudria of hiding its steel",
            "just weeks",
        ),
        (
            "The talks follow months of rising tension.",
            "months of rising tension",
            "months",
        ),
        (
            "The talks came following Norland's decision to block Sudrian steel.",
            "Norland's decision to block Sudrian steel",
            None,
        ),
        (
            "Norland has hinted at peace, with President Ada Poe recently suggesting new talks.",
            "President Ada Poe recently suggesting new talks",
            "recently",
        ),
        (
            "A press conference is expected at the close of the summit.",
            "A press conference is expected at the close of the summit",
            "at the close of the summit",
        ),
    ],
    ids=["weeks-after", "stretch", "decision", "recently", "close"],
)
def test_a_time_without_a_calendar_keeps_its_words(events, text, words, when):
    (event,) = [event for event in events(text) if event.text == words]
    assert (event.when and event.when.text) == when
    assert event.when is None or event.when.edtf is None


def test_undated_events_stand_where_the_text_puts_them(events):
    text = (
        "Envoys of both states are scheduled to meet in Oslo next week Monday."
        " The talks follow months of rising tension.\n"
        "The talks come just weeks after Norland accused Sudria of hiding its steel, and following"
        " Sudria's decision to block all fish. Norland has hinted at lower duties.\n"
        "A joint press conference is expected at the close of the talks."
    )
    assert [event.text.split()[0] for event in events(text)] == [
        "months",
        "Norland",
        "Sudria's",
        "Norland",
        "Envoys",
        "A",
    ]


def test_who_says_so_is_kept(events):
    (event,) = events("Police said that the suspect fled the town on Tuesday.")
    assert (event.text, event.said_by) == ("the suspect fled the town on Tuesday", "police")
    assert event.sourcing != "article"


def test_a_saying_that_makes_news_is_an_event_itself(events):
    (event,) = events("The company announced on Tuesday that it is closing the plant.")
    assert event.text == "The company announced on Tuesday that it is closing the plant"
    assert event.said_by is None


def test_what_is_said_of_another_day_is_an_event_of_its_own(events):
    found = events("The mayor said on Tuesday that the bridge will reopen in July.")
    assert ("the bridge will reopen in July", "2025-07") in [
        (event.text, event.when.edtf) for event in found if event.when
    ]


def test_sentences_that_tell_one_event_are_one_entry(events):
    found = events("A small plane crashed near Lund on Monday.\nTwo people died in Monday's crash.")
    (crash,) = [event for event in found if event.text.startswith("A small plane")]
    assert [piece.sentence for piece in crash.evidence] == ["a1-s1", "a1-s2"]


def test_headlines_and_list_items_are_no_events_of_their_own(events):
    assert events("The council was busy.", title="Council approved budget on Tuesday") == []


def test_a_text_without_a_date_of_publication_keeps_relative_times_open(events):
    (event,) = events("The council approved the budget on Tuesday.", published=None)
    assert event.when is not None
    assert (event.when.edtf, event.when.text) == (None, "Tuesday")


def test_actors_of_the_story_take_part(reading):
    facts = extract_all(reading("The council of Lund heard Ada Poe on Tuesday."))
    (event,) = facts.of(TIMELINE)
    assert "ada-poe" in event.actors


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("The council of Lund met Ada Poe on Tuesday during the Berg trial.", {"ada-poe"}),
        ("France has hinted at cutting tariffs imposed during the Berg government.", {"france"}),
        ("Envoys of France held talks with Ada Poe on Tuesday.", {"france", "ada-poe"}),
        ("Ada Poe was met by Otto Berg in March.", {"ada-poe", "otto-berg"}),
        ("A clerk from France met Ada Poe in March.", {"ada-poe"}),
        ("Envoys from France met Ada Poe in March.", {"france", "ada-poe"}),
        ("Ada Poe toured France in March.", {"ada-poe"}),
    ],
    ids=["object", "background", "partners", "agent", "home", "envoys", "toured"],
)
def test_who_is_only_named_takes_no_part(reading, text, ids):
    facts = extract_all(reading(f"{text} Otto Berg and Ada Poe live in France."))
    (event,) = facts.of(TIMELINE)
    assert set(event.actors) - {"lund", "council-of-lund"} == ids


def test_a_later_article_moves_an_event_forward(reading):
    early = reading("Envoys of France are scheduled to meet in Oslo on Monday.")
    late = reading("Envoys of France met in Oslo on Monday.", published=datetime.date(2025, 6, 10))
    (event,) = merge([(r.article, extract_all(r)) for r in (early, late)]).of(TIMELINE)
    assert (event.status, event.text) == ("happened", "Envoys of France met in Oslo on Monday")
    assert len(event.evidence) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Not a single mayor signed the pact on Tuesday.",
        "The board asked which firm won the bid on Tuesday.",
        "The mayor hopes to help voters beat the tax on Tuesday.",
    ],
    ids=["denied-subject", "indirect-question", "small-clause"],
)
def test_what_is_not_told_as_a_fact_has_not_happened(events, text):
    assert all(event.status != "happened" or "asked" in event.text for event in events(text))


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The firm has shed 40 jobs since 2019.", "2019/.."),
        ("The firm agreed to sell the port by July.", "2025-07"),
        ("Profits rose to $5 million from $4 million a year earlier.", None),
        ("Sales rose 10 points from December.", None),
        ("Fares will rise by 10 percent from Monday.", "2025-06-09"),
        ("In 2019 the board met, and the chairman resigned.", "2019"),
        ("The guild announced on Tuesday that it is selling six boats this year.", "2025-06-03"),
    ],
    ids=["since", "decided", "compared", "base", "start", "in-front", "announced"],
)
def test_the_time_belongs_to_what_it_dates(events, text, edtf):
    assert edtf in [event.when.edtf if event.when else None for event in events(text)][-1:]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        (
            "The vote took place on Monday. The mayor resigned two days after the vote.",
            "2025-06-04",
        ),
        ("A fire broke out on May 3. Two hikers died three days after the fire.", "2025-05-06"),
        ("The vote took place in May. The mayor resigned two days after the vote.", None),
        ("The mayor resigned two days after the vote.", None),
    ],
    ids=["day", "breaking-out", "month", "unknown"],
)
def test_a_distance_counts_from_an_event_with_a_day(events, text, edtf):
    last = next(e for e in events(text) if " after the " in e.text)
    assert last.when is not None
    assert last.when.edtf == edtf


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("The mill was sold just three days after Poe was jailed on May 3.", "mill", "2025-05-06"),
        ("The strike comes two days after the firm cut 40 jobs.", "firm", "2025-06-04~"),
        ("The new ship comes 28 years after the crew got together in Elm.", "crew", "1997~"),
        ("A week after Poe was jailed on May 3, Norland closed the mill.", "closed", "2025-05-10~"),
        ("A day before the talks ended on May 3, rebels attacked Elm.", "attacked", "2025-05-02"),
        ("The mill closed two months after Poe was jailed on Jan. 3.", "closed", "2025-03~"),
        ("The mill closed two months after Poe won the race in May 2024.", "closed", "2024-07~"),
        ("The mill was sold within three days after Poe was jailed on May 3.", "mill", None),
        ("The mill was sold less than three days after Poe was jailed on May 3.", "mill", None),
        ("The mill closed two days after Poe was jailed in May 2024.", "closed", None),
    ],
    ids=[
        *("days", "now", "now in years", "weeks", "before", "months", "month", "within"),
        *("less", "coarser"),
    ],
)
def test_a_distance_counts_from_a_clause_with_a_date(events, text, words, edtf):
    found = next(e for e in events(f"It rained. It was late. {text}") if words in e.text)
    assert (found.when.edtf if found.when else None) == edtf


def test_a_clause_told_with_the_one_above_has_its_day_not_its_own(events):
    text = "It rained. It was late. The firm closed the mill a day after it was fined on May 3."
    found = [e.when.edtf for e in events(text) if e.text.startswith("The firm closed")]
    assert found == ["2025-05-04"]


def test_two_changes_of_different_size_are_two_events(events):
    found = events("Lund cut 40 jobs on Monday.\nMalmo cut 90 jobs on Monday.")
    assert len(found) == 2


def test_the_same_words_of_two_years_are_two_events(reading):
    made = reading("In 1725, Elm built a bridge.\nIn 1885, Elm built a bridge.")
    story = merge([(made.whole, extract_all(made))])
    assert [event.when.edtf for event in story.of(TIMELINE)] == ["1725", "1885"]


TEXTS = st.lists(
    st.one_of(
        st.text(max_size=40),
        st.sampled_from(
            [
                "after the vote on Tuesday",
                "The mayor signed",
                "which was sold in 2019",
                "“It opened in May",
                "said",
                "on Feb. 30, 0000",
                "months of",
                "is expected to",
                ",",
                ".",
                "\n",
            ]
        ),
    ),
    max_size=12,
).map(" ".join)


@pytest.mark.parametrize(
    "text",
    [
        "The skipper, if she wins in August, would be in command of two ferries.",
        "The mayor, if she wins and takes office in January, would close the port.",
        "Should she win in November, the mayor would close the port.",
        "The skipper seemed to turn away from the race this week.",
        "The mayor was eager to close the port this week.",
        "The mayor would not say on Tuesday how the port would be closed.",
    ],
)
def test_a_condition_and_what_only_seemed_so_are_no_events_to_come(events, text):
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            'On Tuesday the mayor threatened the board with "storm and rain that no town has seen,"'
            " Roe wrote.",
            'the mayor threatened the board with "storm and rain that no town has seen,"',
        ),
        (
            'The mayor voted on Tuesday for the plan from "the view of a man who has seen floods."',
            'The mayor voted on Tuesday for the plan from "the view of a man who has seen floods."',
        ),
    ],
)
def test_no_words_end_inside_a_quotation(events, text, told):
    (event,) = events(text)
    assert event.text == told


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=TEXTS)
def test_any_text_gives_grounded_events_in_order(reading, text):
    if not text.strip():
        return
    made = reading(text)
    sentences = {s.id: s.text for s in made.article.sentences}
    found = list(TIMELINE.extract(made, Facts()))
    assert [e.position for e in found] == sorted(e.position for e in found)
    for event in found:
        said = " ".join(sentences[e.sentence] for e in event.evidence)
        assert all(sentences[e.sentence][e.start : e.end] == e.text for e in event.evidence)
        assert all(piece in said for piece in event.text.split(" … "))


def dated(edtf: str | None, status: str = "happened", **more: object) -> Event:
    given = {"position": "2025-05-01", "edited": ("when",), "evidence": ()} | more
    when = When(edtf=edtf, text="", rule="editor")
    return Event(id="e", text="The vote", when=when, status=status, **given)


@pytest.mark.parametrize(
    ("event", "position"),
    [
        pytest.param(dated("2025-05-12"), "2025-05-12.", id="a day"),
        pytest.param(dated("2025-03"), "2025-03-01.", id="a month"),
        pytest.param(dated("2025", "expected"), "2025-06-06.", id="a year that goes on"),
        pytest.param(dated(None), "2025-05-01", id="no date any more"),
        pytest.param(dated("2025-07-01", edited=("text",)), "2025-05-01", id="another field"),
        pytest.param(dated(None, position=""), "2025-06-06/.", id="added"),
        pytest.param(dated(None, "possible", position=""), "9999-12-31.", id="added, to come"),
        pytest.param(dated("-0044"), "0001-01-01.", id="before the calendar"),
    ],
)
def test_an_event_that_an_editor_dated_finds_its_place(event, position):
    assert TIMELINE.settle(event, datetime.date(2025, 6, 6)).position == position
    assert TIMELINE.settle(event, None).position


@pytest.mark.parametrize(
    ("event", "ordered"),
    [
        (dated("2025-05-12", ordered=False), True),
        (dated(None, position=""), False),
        (dated(None, "possible", position=""), True),
        (dated(None, edited=("text",), ordered=False), False),
    ],
    ids=["dated", "added", "added, to come", "another field"],
)
def test_a_day_that_an_editor_gave_puts_an_event_into_the_order(event, ordered):
    assert TIMELINE.settle(event, datetime.date(2025, 6, 6)).ordered is ordered


def test_whom_a_pronoun_means_is_an_actor_and_stands_behind_it(reading):
    read = reading("Mayor Ann Roe opened the bridge. On Monday she resigned over the costs.")
    actors = Facts().having(ACTORS, tuple(ACTORS.extract(read, Facts())))
    event = next(e for e in TIMELINE.extract(read, actors) if "resigned" in e.text)
    assert event.meant == ("ann-roe",) == event.actors
    assert event.text[: event.places[0]].endswith("she")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Poe's oldest aide resigned on Monday.", ()),
        ("Norland's government fell on Monday.", ("norland",)),
        ("Ben Crow, nephew of Ada Poe, was fined on Monday.", ("ben-crow",)),
        ("Envoys of Ada Poe were jailed on Monday.", ("ada-poe",)),
        ("Norland's Acme Steel closed two mills on Monday.", ("acme-steel",)),
        ("Acme's Ann Roe closed two mills on Monday.", ("ann-roe",)),
    ],
    ids=["aide", "government", "nephew", "envoys", "firm", "somebody of a firm"],
)
def test_whose_people_act_takes_no_part_but_whose_government_does(reading, text, names):
    (event,) = extract_all(reading(text)).of(TIMELINE)
    assert event.actors == names


@pytest.mark.parametrize(
    "text",
    [
        "The fair was cancelled on Monday. The town was calm. They fired the keeper.",
        "The fair was cancelled on Monday. The mayor met the keeper. He was jailed.",
    ],
)
def test_an_undated_moment_of_nobody_knows_whom_is_none(events, text):
    pronouns = ("They", "He")
    assert not any(e.text.startswith(pronouns) for e in events(text))


def test_that_somebody_spoke_is_no_moment_without_what_was_said(events):
    assert events("“We shall stay.” The mayor said on Monday.") == []


def test_what_is_charged_stands_in_the_words(events):
    (event,) = events("On Monday critics charged that the hearing had failed.")
    assert event.text.endswith("charged that the hearing had failed")
    (event,) = events("Two brothers were charged with robbing the bank on Monday.")
    assert "charged with robbing the bank" in event.text
    assert events("Ann Roe tweeted about the report on Monday.")


def test_a_relative_clause_is_told_of_the_one_that_it_fits(events):
    text = "The court ruled against Ben Lang and Ann Roe, who was elected in May, on Monday."
    assert "Ann Roe … was elected in May" in [event.text for event in events(text)]
