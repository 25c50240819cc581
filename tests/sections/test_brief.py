"""Brief: whole sentences that stand alone and together carry the story."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.extract import extract as extract_all
from explainer.model import Evidence, Facts
from explainer.sections.actors import ACTORS
from explainer.sections.brief import BRIEF, KeySentence, extract
from explainer.sections.brief.answering import Answers
from explainer.sections.brief.assuming import Scope, assumptions
from explainer.sections.brief.charging import charges_in
from explainer.sections.brief.choosing import MOST
from explainer.sections.brief.standing import stands_alone
from explainer.sections.brief.telling import told_by
from explainer.sections.figures import FIGURES, Figure
from explainer.sections.outlook import OUTLOOK
from explainer.sections.outlook.prospect import Prospect
from explainer.text.coreference.cast import Cast
from pace import is_linear

ANY_TEXT = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
APART = "Will anybody in Sudria pay for a new sea wall?"
"""A sentence that no brief has, so that what stands behind it follows nothing chosen."""

STORM = """
A storm tore the roof off the town hall of Belmark on Monday night.
Firefighters brought forty people to a school, the mayor said.
Insurers put the damage at two million euros.
The council will meet on Friday to vote on emergency money.
"""


def texts(made):
    return [s.text for s in extract(made, Facts())]


def test_the_opening_sentence_leads_the_brief(reading):
    assert texts(reading(STORM))[0].startswith("A storm tore")


def test_the_brief_keeps_the_order_of_the_article(reading):
    made = reading(STORM)
    order = [s.text for s in made.article.sentences]
    places = [order.index(text) for text in texts(made)]
    assert places == sorted(places)
    assert 3 <= len(places) <= MOST


def test_a_short_article_gives_what_it_has(reading):
    made = reading("A storm tore the roof off the town hall.")
    assert texts(made) == ["A storm tore the roof off the town hall."]


def test_the_headline_once_more_is_no_key_sentence(reading):
    title = "Storm tears the roof off the town hall of Belmark"
    made = reading(f"{title}.\n{STORM.strip()}", title=title)
    assert f"{title}." not in texts(made)


def test_markup_is_no_key_sentence(reading):
    tweet = '<tweet author="AdaPoe">Storms are a daily thing in the town of Belmark.</tweet>'
    assert not any("tweet" in text for text in texts(reading(f"{STORM.strip()}\n{tweet}")))


def test_a_line_that_only_asks_opens_no_brief(reading):
    made = reading(f"Also of interest: Who will mend the roof of the hall.\n{STORM.strip()}")
    assert not any("Also of interest" in text for text in texts(made))


@pytest.mark.parametrize(
    "sentence",
    [
        "She left the room before the vote was over.",
        "A petition that calls on him to leave the hall has been signed.",
        "Many have stood by the old town hall since the storm.",
        "Everyone else in Belmark stayed calm that whole night.",
        "Only 7% wanted a town hall that could be moved.",
        "Most people in the mess that he was in would learn a lesson.",
        "This was more than anybody had expected that day.",
        "“We will rebuild the hall stone by stone.”",
        "Topics on the table include the following points:",
        "A quiet night in the old town of Belmark.",
        "But the mayor refused to leave the building.",
        "Will the council pay for the new roof?",
        "Why The New Roof Cost The Town A Fortune.",
        "We think that the town deserves better.",
        "The hall is old.” Then the mayor left town.",
        "Three wardens of the town won that match.",
        "Local builders prefer the latter.",
        "The other was sold to a builder in Orlo.",
        "The trio was chosen by the builders of Orlo.",
        "Things have grown better for the builders of Orlo.",
        "As for the roof, builders in Orlo ask for more.",
        "Nobody, she claimed, could have foreseen the storm.",
        "Half of the town had foreseen this in spring.",
        "“It makes no sense at all,” said mayor Lorna Pike of Belmark.",
        "Well, the mayor of the town rebuilt the hall at last.",
        "The guild of the town had three before the storm.",
        "For instance, builders in Orlo charge twice as much.",
        "Later that day, the mayor of Belmark sent a letter to builders in Orlo.",
        "The mayor of Belmark declined to comment on Monday.",
        "The roof lies on the market square of Belmark. Image: Orlo Press.",
    ],
    ids=lambda value: value[:24],
)
def test_a_sentence_that_cannot_stand_alone_is_left_out(reading, sentence):
    made = reading(f"A storm tore the roof off the town hall of Belmark.\n{APART}\n{sentence}")
    assert sentence not in texts(made)


@pytest.mark.parametrize(
    "sentence",
    [
        "It killed two clerks who were at work there on Monday.",
        "But the mayor refused to leave the building on Monday.",
        "The other was sold to a builder in Orlo on Monday.",
    ],
)
def test_a_sentence_that_leans_may_stand_behind_the_one_that_it_follows(reading, sentence):
    opening = "A storm tore the roof off the town hall of Belmark on Sunday."
    assert texts(reading(f"{opening}\n{sentence}")) == [opening, sentence]
    assert texts(reading(f"{opening}\n{APART}\n{sentence}")) == [opening]


def test_the_sentence_with_the_words_of_the_headline_comes_first(reading):
    made = reading(
        "A storm tore the roof off the hall of Belmark on Sunday.\n"
        "The council of Orlo met on Monday in the school of the town.\n"
        "The council of Orlo voted on Tuesday to close the pier of the town.\n"
        "The council of Orlo heard on Wednesday that the school will stay.\n",
        title="Storm tears off roof as pier is to close",
    )
    chosen = texts(made)
    assert any("pier" in text for text in chosen)


def test_a_quotation_beside_its_speaker_may_stand(reading):
    quoted = "“The hall will stand again by spring,” said mayor Lorna Pike of Belmark."
    assert quoted in texts(
        reading(f"A storm tore the roof off the town hall of Belmark.\n{quoted}")
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Senator Ann Roe (I-Belmark) said that the storm had moved the hall.",
        "The visitor from Belmark mended the town hall with her own hands.",
        "The mayor said that he had closed the town hall for good.",
    ],
)
def test_a_sentence_that_tells_whom_it_means_may_stand(reading, sentence):
    assert sentence in texts(reading(f"A storm tore the roof off the town hall.\n{sentence}"))


def test_an_acronym_is_no_pronoun(reading):
    told = "The US sent engineers to repair the roof of the hall."
    assert texts(reading(told)) == [told]


def test_a_sentence_with_facts_is_preferred(reading):
    dull = "The town of Belmark lies between two hills and a lake.\n" * 3
    last = "Mayor Lorna Pike paid 20 million euros for a new roof."
    made = reading(f"A storm hit the town hall of Belmark on Monday.\n{dull}{last}")
    sentence = made.article.sentences[-1]
    evidence = Evidence(sentence=sentence.id, start=0, end=4, text=sentence.text[:4])
    figure = Figure(
        id="x", evidence=(evidence,), text="20", value=20, unit="EUR", label="for a new roof"
    )
    chosen = extract(made, Facts().having(FIGURES, (figure,)))
    assert last in [s.text for s in chosen]


DULL = """
A storm tore the roof off the town hall of Belmark on Monday.
{dull}
Wardens shut the bridge to Orlo on Tuesday.
Mayor Lorna Pike sold the school to a guild on Wednesday.
Engineers moved the market to the harbour on Thursday.
"""


@pytest.mark.parametrize(
    "dull",
    [
        "Belmark, Orlo and Sundby hold 40% of the coins of Norland.",
        "The bridge to Sundby is crossed by 400 boats a day.",
        "“Sundby and Orlo lost 20 farms in nine days,” Ada Poe of Norland said.",
    ],
    ids=["present", "passive", "quotation"],
)
def test_what_happened_is_told_before_how_things_are_and_what_was_said(reading, dull):
    made = reading(DULL.format(dull=dull))
    chosen = [s.text for s in extract(made, extract_all(made))]
    assert dull not in chosen
    assert len(chosen) == 3


def test_a_day_weighs_more_than_a_number(reading):
    counted = "Wardens counted 340 sacks, 12 boats and 27 ropes."
    dated = "Wardens shut the bridge to Orlo on Tuesday."
    lead = "A storm tore the roof off the town hall of Belmark on Monday."
    later = "Mayor Lorna Pike sold the school to a guild on Wednesday."
    made = reading(f"{lead}\n{dated}\n{counted}\n{later}")
    assert [s.text for s in extract(made, extract_all(made))] == [lead, dated, later]


def test_the_brief_tells_what_may_come(reading):
    dull = "The town of Belmark lies between two hills and a lake.\n" * 3
    last = "Repairs could last until the spring of next year."
    made = reading(f"A storm hit the town hall of Belmark on Monday.\n{dull}{last}")
    prospects = tuple(OUTLOOK.extract(made, Facts()))
    assert last in [s.text for s in extract(made, Facts().having(OUTLOOK, prospects))]


@pytest.mark.parametrize(
    ("told", "leaning"),
    [
        ("Dockers in Orlo began a strike on Monday.", "The strike has closed nine factories."),
        ("Ann Roe runs the port of Orlo.", "Ms Roe refused to raise the wages of dockers."),
        ("Orlo freed Ann Roe and Bea Poe on Monday.", "The two women flew to Belmark at night."),
        ("Orlo freed Ann Roe and Bea Poe on Monday.", "The pair flew to Belmark at night."),
        ("Orlo shut its port on Monday.", "The decision cost nine factories their orders."),
    ],
    ids=["the-same-noun", "surname", "counted", "pair", "sums-up"],
)
def test_what_a_sentence_takes_as_told_is_told_before_it(reading, told, leaning):
    lead = "Belmark lost its mayor and its council to a storm."
    made = reading(f"{lead}\n{told}\n{leaning}")
    facts = Facts().having(ACTORS, tuple(ACTORS.extract(made, Facts())))
    cast = Cast.of(made, facts.of(ACTORS))
    assert assumptions(Scope.of(made, cast), 2) == (frozenset({1}),)
    assert assumptions(Scope.of(made, cast), 1) == ()


def test_a_noun_that_says_which_one_it_means_takes_nothing_as_told(reading):
    made = reading("A strike began.\nThe strike at the port of Orlo has closed nine factories.")
    assert assumptions(Scope.of(made, Cast.of(made, ())), 1) == ()


@pytest.mark.parametrize(
    "told",
    [
        "Although it was late, mayor Lorna Pike opened the town hall of Belmark to all.",
        "Mayor Lorna Pike will open the town hall of Belmark, it has been announced.",
    ],
    ids=["cataphora", "it-was-announced"],
)
def test_the_opening_sentence_may_point_ahead(reading, told):
    assert texts(reading(told)) == [told]


def test_a_dateline_is_no_part_of_a_key_sentence(reading):
    made = reading("OSLO (AFP) — A storm tore the roof off the town hall of Belmark.")
    assert texts(made) == ["A storm tore the roof off the town hall of Belmark."]


def test_the_headline_is_no_key_sentence(reading):
    made = reading("The storm tore the roof off.", title="Storm tears the roof off a town hall")
    assert texts(made) == ["The storm tore the roof off."]


def test_the_newest_article_leads_the_brief():
    def key(number):
        piece = Evidence(sentence=f"a{number}-s1", start=0, end=2, text="It")
        return KeySentence(id=f"it-{number}", evidence=(piece,), text=f"It {number}")

    signed = KeySentence(id="note", evidence=(), added_by="editor", note="by phone", text="So")
    made = sorted([key(1), key(2), signed], key=BRIEF.order)
    assert [s.id for s in made] == ["note", "it-2", "it-1"]


ACCUSED = """
Prosecutors accused Ada Poe, the mayor of Halden, of taking two million crowns on Monday.
The money paid for 400 posters, three halls and a boat in 2021, the indictment says.
A builder from Norland and his brother carried it to Elm in nine bags, a clerk told the court.
The council of Halden cut the budget of the harbour by 14 million crowns in the same year.
The council will vote on a new mayor on 12 July, and five of its members may stand.
Poe left the harbour board in 2019 and joined the council of the Sudrian lakes.
{answer}
Nine of the bags were found in a boat on the lake, where two divers looked for them.
"""


def told(made):
    """The brief of an article with its people."""
    actors = Facts().having(ACTORS, tuple(ACTORS.extract(made, Facts())))
    return [s.text for s in extract(made, actors)]


@pytest.mark.parametrize(
    "answer",
    [
        "Poe denied wrongdoing.",
        "Poe denies that she took the money.",
        "A lawyer for Poe rejected the claims.",
        "Poe, who has pleaded not guilty to fraud, left the court.",
        "There is no suggestion that Poe kept any of it.",
        "Poe maintains her innocence.",
        "Poe said she had done nothing wrong.",
        "Poe called the allegations baseless.",
        "Poe was acquitted of theft in a trial that took two days.",
        "A jury cleared Poe of all of it on Friday.",
        "Charges against Poe were dropped on Friday.",
        "Officials have long disputed the claims about Poe.",
        "A jury found Poe not guilty in May.",
        "Poe was found not guilty of theft in a trial of ten days.",
        "Poe has an alibi for all of those days.",
    ],
    ids=[
        "wrong",
        "clause",
        "lawyer",
        "plea",
        "cleared",
        "innocent",
        "nothing",
        "baseless",
        "acquitted",
        "by-a-jury",
        "dropped",
        "defended",
        "found",
        "was-found",
        "alibi",
    ],
)
def test_who_is_accused_in_the_brief_answers_in_it(reading, answer):
    assert answer in told(reading(ACCUSED.format(answer=answer)))


@pytest.mark.parametrize(
    "other",
    [
        "Poe rejected the budget.",
        "Poe did not deny the charge.",
        "Poe could refute the claims.",
        "Poe dismissed the clerk's claims.",
        "Poe said the claims were true.",
        "Poe may be acquitted of theft.",
        "The tower cleared Poe to land.",
        "Poe dropped the plan for a port.",
        "In an earlier case, charges against Poe were dropped.",
        "Poe has a boat and was found in it.",
    ],
    ids=[
        "turned-down",
        "no-denial",
        "may",
        "somebody-elses",
        "true",
        "perhaps",
        "to-land",
        "a-plan",
        "another-case",
        "found",
    ],
)
def test_what_somebody_turns_down_is_no_answer(reading, other):
    made = reading(ACCUSED.format(answer=other))
    cast = Cast.of(made, tuple(ACTORS.extract(made, Facts())))
    assert not Answers.of(made, cast).given


@pytest.mark.parametrize(
    "sentence",
    ["Mrs Pike said she had shut the town hall.", "In her first year Mrs Pike shut the town hall."],
    ids=["before", "ahead"],
)
def test_a_pronoun_of_somebody_named_beside_it_leans_on_nothing(reading, sentence):
    assert sentence in told(reading(f"Lorna Pike, the mayor, sold her port.\n{sentence}"))


@pytest.mark.parametrize(
    "said",
    [
        "Mrs Pike sold the boats of Elm in May to pay for his mill.",
        "Halden Bank said on Monday that she had sold the boats of Elm.",
    ],
    ids=["a-woman", "a-body"],
)
def test_a_pronoun_of_another_gender_than_who_is_named_leans_back(reading, said):
    before = "Halden Bank shut the port of Elm with Lorna Pike."
    assert said not in told(reading(f"{before}\n{APART}\n{said}"))


def test_a_pronoun_of_somebody_named_only_before_leans_back(reading):
    said = "She said Ada Poe shut the hall."
    assert said not in told(reading(f"Lorna Pike, the mayor, sold her port.\n{APART}\n{said}"))


ARRESTED = """
Ben Crow was arrested on Friday in Elm.
Crow lives by the harbour with his two sons.
The town of Elm has seen many storms this year, officials said.
The mayor of Elm, Ada Poe, said the arrest was a shock to all of the people.
Crow had run the port of Elm for ten years, and was known to most of the town.
Poe said the town would meet on Monday to talk about the future of the port.
{charge}
The port of Elm was built by two brothers from Halden in 1920.
"""


@pytest.mark.parametrize(
    "charge",
    [
        "Crow was charged with stealing salt from the port.",
        "Crow faces charges of theft and murder in a court.",
        "A jury convicted Crow of theft of salt and boats.",
        "Crow pleaded guilty to theft of salt and boats.",
    ],
    ids=["charged", "faces", "convicted", "pleaded"],
)
def test_of_what_somebody_is_accused_stands_in_the_brief(reading, charge):
    assert charge in told(reading(ARRESTED.format(charge=charge)))


@pytest.mark.parametrize(
    "other",
    [
        "Crow was arrested on Friday.",
        "Crow has not been charged with theft.",
        "Crow faces a storm at the port.",
        "The union accused Crow of a ban on salt.",
    ],
    ids=["day", "not-charged", "storm", "reproach"],
)
def test_that_somebody_was_held_tells_no_charge(reading, other):
    made = reading(other)
    assert not charges_in(made, Cast.of(made, tuple(ACTORS.extract(made, Facts()))))


def test_who_is_told_of_by_age_denies_it(reading):
    text = """Ben Crow is accused of killing Ada Poe.
    The council of Elm met.
    A storm hit Elm on Monday, and Crow left his home. The 64-year-old has denied the killing."""
    assert told(reading(text))[-1] == "The 64-year-old has denied the killing."


def test_an_answer_that_begins_with_a_pronoun_stands_right_behind_what_it_answers(reading):
    first = "Ben Crow set fire to the barn in March, prosecutors said on Monday."
    later = "The barn burned for two days.\nThe trial opens in June.\nThe owner wants money."
    made = reading(f"{first}\nHe denies the charge.\n{later}")
    assert told(made)[:2] == [first, "He denies the charge."]
    made = reading(f"{later}\nA clerk saw Crow.\nHe denies the charge.")
    assert told(made)[:1] == ["The barn burned for two days."]


@ANY_TEXT
@given(text=st.text(max_size=300))
def test_any_text_gives_whole_sentences(reading, text):
    made = reading(f"Rain fell. {text}")
    sentences = {s.id: s.text for s in made.article.sentences}
    chosen = extract(made, Facts())
    assert len(chosen) <= MOST
    for fact in chosen:
        assert all(sentences[e.sentence].endswith(fact.text) for e in fact.evidence)


def test_d04_many_people_take_time_in_proportion(reading):
    def told(number):
        text = "\n".join(f"Ada Quill{n} voted on Monday. Quill{n} left." for n in range(number))
        made = reading(text)
        people = ACTORS.extract(made, Facts())
        return made, Cast.of(made, tuple(people))

    known = {number: told(number) for number in (40, 320)}

    def work(number):
        made, cast = known[number]
        scope = Scope.of(made, cast)
        return [assumptions(scope, at) for at in range(len(made.spans))]

    assert is_linear(work, 40, 320)


def test_a_prospect_that_needs_the_sentence_before_makes_no_sentence_worth_more(reading):
    made = reading("The mill must agree first.\nIt could cost Norland 300 jobs.")
    first, second = (
        Evidence(sentence=s.id, start=0, end=len(s.text), text=s.text)
        for s in made.article.sentences
    )
    fact = Prospect(
        id="cost",
        evidence=(second, first),
        rule="could",
        confidence="medium",
        text=f"{first.text} {second.text}",
        status="possible",
    )
    assert told_by(made, Facts().having(OUTLOOK, (fact,)), Cast.of(made, ())) == [{}, {}]


def test_an_answer_brings_the_sentence_that_it_needs_into_the_brief(reading):
    first = "Ben Crow set fire to the barn in March, prosecutors said on Monday."
    middle = "A clerk with a red boat and two dogs saw the smoke."
    last = "Crow has lived in Elm for years. He denied the charge.\nThe trial opens in June."
    needed = "Crow has lived in Elm for years."
    assert told(reading(f"{first}\n{middle}\n{last}")) == [first, needed, "He denied the charge."]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Roe, the head of the port in Elm, said in a statement.",
        "Perhaps the clerks of Elm like Ann Roe for her red boats and mills.",
        "Previously, the clerks of Elm sold red boats to Norland.",
        "After all, the clerks of Elm sold red boats to Norland.",
        "Ben Crow asked, “Do you think the clerks of Elm sold red boats?”",
    ],
    ids=["says-nothing", "perhaps", "previously", "after-all", "a-question-in-marks"],
)
def test_what_says_little_alone_is_not_in_the_brief(reading, sentence):
    before = "Ann Roe closed the mill in Elm on Monday after a fire."
    assert sentence not in told(reading(f"{before}\n{APART}\n{sentence}"))
    plain = "The clerks of Elm sold red boats to Norland in a statement on Monday."
    assert plain in told(reading(f"{before}\n{plain}"))


def test_who_deals_with_them_whom_nothing_names_is_not_in_the_brief(reading):
    lead = "The judges of Norland sided with them on salt."
    text = "Ann Roe closed the mill in Elm on Monday after a fire."
    assert lead not in told(reading(f"{lead}\n{text}"))
    named = "The judges of Norland heard the clerks and sided with them on salt."
    assert named in told(reading(f"{named}\n{text}"))


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ("Mayor Ann Roe of Elm was meant to serve five years in the jail of Dale.", True),
        ("Mayor Ann Roe of Elm was meant to serve five years, but was freed in Dale.", False),
        ("Mayor Ann Roe of Elm kept to the rules of the port. But that failed in Dale.", True),
        ("Mayor Ann Roe of Elm kept to the rules of the port. But the crew failed.", False),
    ],
    ids=["meant", "with-its-turn", "taken-back", "another-turn"],
)
def test_half_of_a_contrast_is_no_brief(reading, text, half):
    first = text.split(". ")[0].rstrip(".")
    opening = "\n".join(STORM.strip().split("\n")[:2])
    told = texts(reading(f"{opening}\n{text}"))
    assert any(first in sentence for sentence in told) is not half


FLOOD = """The river Ash flooded two mills on Monday.
{}
The guild of millers put the damage at two million crowns.
Ann Roe closed the bridge of Belmark for a week.
"""


@pytest.mark.parametrize(
    "line",
    [
        "Miller Ann Roe carries sacks out of a mill in Belmark on November 18, 2019.",
        "In this undated photo provided by the guild, Ann Roe sits on a sack in Belmark.",
        "Well, the guild had three mills before the river Ash rose on Monday.",
    ],
    ids=["caption", "this-photo", "well"],
)
def test_captions_and_chat_are_no_key_sentences(reading, line):
    made = reading(FLOOD.format(line), published=datetime.date(2019, 11, 20))
    assert line not in texts(made)
    assert len(texts(made)) == 3


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Mayor of Belmark says that both of the mills are lost.", False),
        ("Mayor Ann Roe of Belmark says that both of the mills are lost.", True),
    ],
    ids=["sub-headline", "sentence"],
)
def test_a_line_in_the_grammar_of_headlines_opens_no_brief(reading, line, told):
    made = reading(f"{line}\n{FLOOD.format('')}", title="The river Ash floods two mills")
    assert (line in texts(made)) is told


def test_what_only_goes_on_from_the_sentence_before_is_in_no_brief(reading):
    line = "Which is quite how the guild of Belmark wants the two mills to be."
    assert line not in texts(reading(FLOOD.format(line)))


def test_what_is_to_come_on_a_day_is_no_caption(reading):
    line = "Miller Ann Roe opens a new mill in Belmark on November 28, 2019."
    made = reading(FLOOD.format(line), published=datetime.date(2019, 11, 20))
    assert line in texts(made)


def test_the_answer_to_a_question_needs_it(reading):
    line = "“Any answer is a guess,” said Ann Roe, a miller in Belmark who runs the guild."
    made = reading(FLOOD.format(f"Will the mills turn again?\n{line}"))
    assert line not in texts(made)


@pytest.mark.parametrize(
    "line",
    [
        "Two men of Ash-i-Belmark sold a mill to the guild of millers.",
        "Two men sold a salt mine to the guild of millers.",
    ],
    ids=["hyphens", "mine"],
)
def test_a_letter_between_hyphens_and_a_pit_are_nobody(reading, line):
    assert line in texts(reading(FLOOD.format(line)))


@pytest.mark.parametrize(
    ("line", "alone"),
    [
        ("Tom Fox, too, told the guild of Belmark that he would fight it.", False),
        ("Tom Fox of the guild of Belmark sued the council in Orlo as well.", False),
        ("Tom Fox of the guild of Belmark, however, sued the council in Orlo.", False),
        ("Tom Fox told the guild of Belmark that the mills were too old.", True),
        ("Tom Fox sued the mayor of Belmark as well as the council in Orlo.", True),
    ],
    ids=["too", "as-well", "however", "too-old", "as-well-as"],
)
def test_what_adds_to_the_sentence_before_needs_it(reading, line, alone):
    made = reading(f"Belmark has a mill.\n{line}")
    assert stands_alone(made, 1, Cast.of(made, ())) is alone


@pytest.mark.parametrize(
    ("line", "worth"),
    [
        ("The council of Belmark bought the mill in 1953.", 0.3),
        ("The council of Belmark bought the mill in October.", 0.6),
    ],
    ids=["long-ago", "of-late"],
)
def test_what_was_long_ago_is_less_news(reading, line, worth):
    made = reading(line, published=datetime.date(2019, 11, 20))
    found = extract_all(made)
    told = told_by(made, found, Cast.of(made, found.of(ACTORS)))[0]
    assert max(v for key, v in told.items() if key.startswith("timeline")) == worth
