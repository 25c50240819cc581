"""Outlook: chances, plans and risks, what first persons foretell, what is hoped."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explainer.model import Evidence, Facts
from explainer.sections.outlook import extract
from explainer.sections.outlook.extracting import _is_within


@pytest.fixture
def ruled(prospects):
    return lambda made: [(p.rule, p.status, p.text) for p in prospects(made)]


@pytest.mark.parametrize(
    ("sentence", "rule", "status"),
    [
        ("Norland has no plans to close the mill.", "chance", "unlikely"),
        ("The guild already has plans to open a mill.", "planning", "scheduled"),
        ("The mill is bound to close.", "expecting", "expected"),
        ("Acme appears set to buy the mill.", "expecting", "possible"),
        ("Acme has filed a claim, which could delay the sale.", "could", "possible"),
        ("Acme has lost its licence, meaning the mill will close.", "will", "expected"),
        ("Acme is expecting a fall in sales.", "expecting", "expected"),
        (
            "Ann Poe wants to govern after the vote, which is due by May 2027.",
            "expecting",
            "possible",
        ),
        ("Acme said the guild expected a warm welcome.", "expecting", "expected"),
        ("Ada Poe is favoured to win the cup.", "planning", "expected"),
        ("There were warnings that Elm may be heading for a fall.", "may", "possible"),
        ("Many clerks have been expecting a vote on the weir.", "expecting", "expected"),
        ("The victory gives Crow a chance to catch the leaders.", "chance", "possible"),
        ("Mara Quill is a brave rower, yet she doesn't have a chance.", "chance", "unlikely"),
        ("The win should help the town.", "should", "expected"),
        ("Although the rule could cost jobs, the board likes it.", "could", "possible"),
        ("Should the talks fail, the union will strike.", "will", "possible"),
        ("Ada Poe may hold talks with the union.", "may", "possible"),
        ("Ada Poe is expected shortly to ask the court to lift the rule.", "expecting", "expected"),
        ("The harbour master will decide soon if the ferry can sail.", "will", "expected"),
        ("The harbour master will sail to Elm if the ferry can sail.", "will", "possible"),
        ("Ben Crow is ill. He could lose his seat in May.", "could", "possible"),
        ("The plan is bold. Ada Poe would cut fares for pupils.", "would", "possible"),
        ("Mara Quill has no shot at beating the guild.", "chance", "unlikely"),
        ("Crow does not have a chance of winning the race.", "chance", "unlikely"),
        ("The bill faces slim prospects of passing the council.", "chance", "unlikely"),
        ("The crew has a chance to win the cup.", "chance", "possible"),
        ("There is a risk that the dam breaks.", "chance", "possible"),
        ("Clerks see a risk that the dam won't hold.", "will", "possible"),
        ("The firm is considering a bid.", "risking", "possible"),
        ("The firm said it was weighing a bid for the mill.", "risking", "possible"),
        ("The decision risks a strike at the port.", "risking", "possible"),
        ("Ferry fares are tipped to climb this summer.", "expecting", "expected"),
        ("Two parties are poised to enter the council.", "expecting", "expected"),
        ("Mara Quill is confident she can cross the lake alone.", "can", "possible"),
        ("Scientists hope they can turn cells into tissue.", "can", "possible"),
        ("The port may add 300 jobs.", "may", "possible"),
        ("The port may have to close.", "may", "possible"),
        ("The guild may be able to block the sale.", "may", "possible"),
        ("Hopefully, Mara Quill can stay with the crew.", "can", "possible"),
        ("Visitors may soon see prices fall.", "may", "possible"),
        ("Ada Poe said the autumn choir promises to be a loud one.", "planning", "expected"),
        ("Mara Quill will not be awake to hear Ada Poe ring the bell.", "will", "expected"),
        ("Ben Crow said the hall was old and that the council would sell it.", "would", "expected"),
        ("Ada Poe said the kits would be free for schools.", "would", "expected"),
        ("The new one would cost $4 million.", "would", "possible"),
        ("Ada Poe said the hall would have more bells.", "would", "expected"),
        ("The guild says lending boats would mean clerks rowing more.", "would", "possible"),
        ("Opening the mill to every clerk would have a cost.", "would", "possible"),
        ("Acme is looking to sell its mills.", "planning", "possible"),
        ("The council is drawing up plans to sell the mill.", "planning", "scheduled"),
        ("Ada Poe thinks that a break is inevitable.", "expecting", "expected"),
    ],
    ids=lambda value: value[:40],
)
def test_it_looks_ahead(ruled, reading, sentence, rule, status):
    assert (rule, status) in [found[:2] for found in ruled(reading(sentence))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Crow has a chance.",
        "The clerk is looking to see who is at the door.",
        "The guild is looking to praise Crow as kind.",
        "A new ferry has been made possible by the toll.",
        "Officials said they could give few details of the raid.",
        "Ada Poe said she could offer no comfort to the crews.",
        "Crow has been given the chance to win the cup.",
        "The mayor should help the town.",
        "The law should protect children.",
        "Ben Crow was ill. He could walk for miles.",
        "The mayor left the party. She would win the seat in 1990.",
        "The poll is new. Some 60 percent would choose Ada Poe.",
        "Ada Poe would sing to him.",
        "Ben Crow said clerks would wonder why the mill was shut.",
        "Many in the town will have been aware of what the mill was doing.",
        "Norland had plans to close the mill.",
        "The court considers the rule unfair.",
        "The council considered a bid.",
        "The council was considering a bid.",
        "The mayor knew that the council was considering a bid.",
        "The council said it had been considering a bid.",
        "The boy says he can swim.",
        "Ben Crow is not sure he can win his first title.",
        "Ben Crow hopes his son can not see it.",
        "The council would not meet if not for the mayor.",
        "Many may see it as a joke of the mayor.",
        "Dogs of the town would be free if not for the mayor.",
    ],
    ids=lambda value: value[:40],
)
def test_it_does_not(ruled, reading, sentence):
    assert [f for f in ruled(reading(sentence)) if f[0] != "may"] == []


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Ada Poe is doubtful that the choir would sing.", "unlikely"),
        ("Ada Poe is pessimistic that the choir will sing.", "unlikely"),
        ("Ada Poe is not sure that the choir will sing.", "possible"),
        ("Ada Poe is certain that the choir will sing.", "expected"),
        ("Ada Poe is confident that the choir would sing.", "expected"),
        ("Ada Poe is hopeful that the choir would sing.", "possible"),
        ("Ada Poe is hopeful that the choir will sing.", "possible"),
        ("Clerks are concerned the mill will close.", "possible"),
        ("Secular guilds are concerned the council will change the law.", "possible"),
        ("Ada Poe is afraid that the mill is going to close.", "possible"),
        ("There are doubts that the mill will close.", "unlikely"),
        ("Acme hopes nobody will see the change.", "possible"),
        ("Acme hopes that no rival will bid for the mill.", "possible"),
        ("Ada Poe has no doubt that the mill will close.", "expected"),
        ("There are fears that the mill will close.", "possible"),
        ("The mill will not close.", "expected"),
        ("There is no sign that the mill will close.", "possible"),
        ("There is no guarantee that the bells would ring.", "possible"),
        ("There is little sign that the mill will close.", "possible"),
        ("One risk is that the mill will not open.", "possible"),
    ],
)
def test_who_doubts_is_told_with_what_is_doubted(ruled, reading, sentence, status):
    assert [(f[1], f[2]) for f in ruled(reading(sentence))] == [(status, sentence[:-1])]


def test_what_nobody_fears_is_no_prospect(ruled, reading):
    assert ruled(reading("There is no fear that the mill will close.")) == []


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ("“We will need a new coach,” Ada Poe said.", False),
        ("“We are going to build a great hall,” Ada Poe said.", False),
        ("“We must sell the mill or we will lose a friend,” Ada Poe said.", True),
        ("“We will see Acme sell more boats,” Ada Poe said.", True),
        ("“We're going to see more strikes,” Ada Poe said.", True),
        ("“We will see the mill,” Ada Poe said.", False),
        ("“We hope to open the hall in the spring,” Ada Poe said.", True),
        ("“We will work together,” Ada Poe said.", False),
        ("“We will work together if the mill closes,” Ada Poe said.", True),
        ("“We will never give way to a choir,” Ada Poe said.", False),
        ("“We will give way to the choir on Monday,” Ada Poe said.", True),
        ("“We will vote for the mill,” Ada Poe said.", True),
        ("“I will be honest,” Ada Poe said.", False),
        ("“I hope to hear more,” Ada Poe said.", False),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_first_persons_say_of_themselves(ruled, reading, words, is_one):
    assert bool(ruled(reading(words))) is is_one


def test_what_was_not_done_in_a_quotation_is_no_prospect(ruled, reading):
    made = reading("Ben Crow said: “I called them and they wouldn’t come and it went wrong.”")
    assert ruled(made) == []


def test_what_a_bill_would_do_is_told_with_its_noun(ruled, reading):
    text = "The council met late and voted in favour of the bill, which would ban salt on roads."
    assert any(
        f[2].endswith("the bill, which would ban salt on roads") for f in ruled(reading(text))
    )


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The plan is to sell the mill to Acme.", "scheduled"),
        ("The goal is to cut fares by half in Norland.", "possible"),
        ("Health and safety plans include building more mills.", "possible"),
        ("The plans call for a new bridge in Norland.", "possible"),
        ("There are plans for a new port in Norland.", "scheduled"),
        ("There are plans to sell the mill.", "scheduled"),
        ("A new school is planned for Norland.", "scheduled"),
        ("The Harbour Party is committed to raising taxes.", "expected"),
        ("Ada Poe is hoping for a deal with Acme.", "possible"),
        ("Ada Poe is the favourite to win the race.", "expected"),
        ("Ada Poe looks set to win the race.", "expected"),
        ("There is a threat that the port will shut.", "possible"),
        ("Clerks would be asked to elect a chief, under plans by Norland.", "possible"),
        ("Acme pledged to hire a firm to review its mills.", "expected"),
        ("When the bridge opens, fares will rise.", "expected"),
    ],
)
def test_what_is_meant_to_come_is_told_in_many_ways(ruled, reading, sentence, status):
    assert [(s, t) for _, s, t in ruled(reading(sentence))] == [(status, sentence[:-1])]


@pytest.mark.parametrize(
    "sentence",
    [
        "The plan was to sell the mill to Acme.",
        "The goal is not to cut fares in Norland.",
        "The plans include a map of the harbour.",
        "There are plans in the drawer of the mayor.",
        "The attack was planned in Norland by clerks.",
        "The Harbour Party is committed to helping clerks.",
        "Ada Poe was hoping for a deal with Acme.",
        "Ada Poe is a favourite of the crowd in Norland.",
        "Ada Poe looks tired of the race in Norland.",
        "Clerks would often be asked under the bridge to vote.",
        "It is not clear when the mill will open.",
    ],
)
def test_what_was_meant_or_only_is_so_is_no_prospect(ruled, reading, sentence):
    assert ruled(reading(sentence)) == []


@pytest.mark.parametrize(
    ("none", "one"),
    [
        (
            "Ann Roe said her union is going into hiding to stand up against Acme.",
            "Ann Roe said her union is going to stand up against Acme.",
        ),
        (
            "The rock was likely very small, Ann Roe told the Herald.",
            "The rock was likely to sink, Ann Roe told the Herald.",
        ),
        (
            '"It is unrealistic to say that Acme will sell the mill," said Ann Roe.',
            '"It is realistic to say that Acme will sell the mill," said Ann Roe.',
        ),
        (
            "Norland planned a ban, but such a ban would hurt the port of Elm.",
            "Such a ban would hurt the port of Elm.",
        ),
    ],
    ids=["going-into", "likely-small", "unrealistic-to-say", "such-a"],
)
def test_what_only_looks_like_a_prospect_is_none(ruled, reading, none, one):
    assert ruled(reading(none)) == []
    assert len(ruled(reading(one))) == 1


def test_a_prospect_that_another_goes_on_from_is_told_once(reading):
    two = "The bill would cut fares. It would help clerks in Elm."
    short, lent = extract(reading(two), Facts())
    assert (short.text, lent.text) == ("The bill would cut fares", two[:-1])
    words = f"{short.text}, and hurt Elm"
    whole = Evidence(sentence=short.evidence[0].sentence, start=0, end=len(words), text=words)
    longer = replace(short, text=words, evidence=(whole,))
    assert _is_within(short, longer)
    assert not _is_within(longer, short)
    assert not _is_within(short, lent)
    assert not _is_within(short, replace(longer, status="unlikely"))


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Ada Poe faces a possible fine over the leak.", "possible"),
        ("Ada Poe faces up to six years in jail.", "possible"),
        ("The guild is said to be considering a sale of its mill.", "possible"),
        ("Three clerks are reported to be planning to quit the guild.", "possible"),
        ("It would take years to mend the weir, the council said.", "possible"),
        ("If the council pays, they will need a loan.", "possible"),
        ("Any toll would only come after a vote.", "possible"),
        ("The firm vowed to appeal against the fine.", "expected"),
        ("The union threatened to strike over pay.", "possible"),
        ("One of the new mills will be a wool mill.", "expected"),
        ("The clerk fought the plan, calling it a move that will cost the town jobs.", "expected"),
    ],
)
def test_what_is_before_somebody_or_told_of_him_looks_ahead(ruled, reading, sentence, status):
    ((_, sure, text),) = ruled(reading(sentence))
    assert sure == status
    assert sentence.startswith(text)


def test_what_somebody_hopes_is_not_told_without_him(ruled, reading):
    text = "The guild hoped the deal would help the mill and the port would grow."
    assert all("hoped" in words for _, _, words in ruled(reading(text)))


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Poe faces a fine over the leak.",
        "If the council bans boats, they will sink.",
        "The flood threatened to reach the mill.",
        "Ada Poe met clerks pledged to vote for her.",
    ],
)
def test_what_is_so_or_means_others_is_no_prospect(ruled, reading, sentence):
    assert ruled(reading(sentence)) == []


def test_what_can_be_counted_is_no_vow(ruled, reading):
    text = "Ada Poe said: “We will need to write to 400 clerks by post.”"
    assert [status for _, status, _ in ruled(reading(text))] == ["expected"]
    vow = "Ada Poe said: “We will trust the clerks who helped us three times.”"
    assert ruled(reading(vow)) == []


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Acme wants to buy the mill at Elm.", "possible"),
        ("The owners said they want to close the mill.", "possible"),
        ("Acme said it wants to raise the rent.", "possible"),
        ("Acme said it did not plan to close the mill.", "unlikely"),
        ("The clerks said they would look for a buyer of the mill.", "expected"),
    ],
)
def test_what_somebody_wants_does_not_plan_or_looks_for_is_ahead(reading, sentence, status):
    assert [(p.status) for p in extract(reading(sentence), Facts())] == [status]


@pytest.mark.parametrize("noun", ["concern", "belief", "fear"])
def test_what_somebody_feels_is_told_as_possible_with_the_feeling(ruled, reading, noun):
    sentence = f"The {noun} is that the levy will hurt the clerks"
    assert ruled(reading(f"{sentence}.")) == [("will", "possible", sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ben Crow just wants to close the mill.",
        "Tourists want to buy milk.",
        "The owners want to close the mill.",
        "We want to close the mill, Ben Crow said.",
        "Ben Crow has been wanting to quit the guild.",
        "Ben Crow wants to know more of the mill.",
        "The clerks said it would look like a prison.",
    ],
)
def test_wishes_of_nobody_told_apart_are_no_prospects(ruled, reading, sentence):
    assert ruled(reading(sentence)) == []


def test_what_is_not_planned_is_no_prospect(ruled, reading):
    text = "No further talks are planned, but the mayor said he was open to more."
    assert all(rule != "planning" for rule, _, _ in ruled(reading(text)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada Poe said on Sunday that she was ready to vote for the plan.", True),
        ("Ben Crow said he was prepared to close the port.", True),
        ("Ben Crow told the crew he was ready to sink the barge.", False),
        ("Ada Poe was ready to vote for the plan.", False),
        ("In 1998 Ben Crow said he was ready to sell the mill.", False),
    ],
    ids=["ready", "prepared", "to-somebody", "once", "long-ago"],
)
def test_who_said_he_was_ready_may_be_so_still(found, reading, text, told):
    assert bool(found(reading(text))) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The plan would close two mills. About 300 workers would lose their jobs.", True),
        ("The mill is popular. Seven in 10 workers would choose it again.", False),
        ("The guild may sell its only barge. This would mean longer queues.", True),
        ("The guild sold its only barge. This would mean longer queues.", False),
    ],
    ids=["counted", "polled", "this", "this-of-the-past"],
)
def test_what_would_come_of_a_plan_is_a_prospect(found, reading, text, told):
    words = " ".join(t for _, t in found(reading(text)))
    assert any(would in words for would in ("would lose", "would choose", "would mean")) == told


def test_who_is_bound_to_obey_has_a_duty(reading):
    duty = "Elm College, like all schools, is bound to obey the charter."
    coming = "The tolls are bound to return in the autumn."
    assert [p.text for p in extract(reading(f"{duty} {coming}"), Facts())] == [coming[:-1]]


def test_more_than_what_models_predict_is_no_prospect_of_theirs(reading):
    text = "If the dam is shut, the guild could sell more salt than what clerks expect."
    assert [p.status for p in extract(reading(text), Facts())] == ["possible"]
