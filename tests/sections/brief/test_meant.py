"""Brief: nobody in it reads as another than in the article."""

from __future__ import annotations

import datetime

import pytest

from explainer.extract import extract as extract_all
from explainer.model import Facts
from explainer.sections.actors import ACTORS
from explainer.sections.brief import BRIEF
from explainer.sections.brief.answering import Answers
from explainer.sections.brief.assuming import Meant, Scope, meant_by
from explainer.sections.brief.standing import is_plain
from explainer.text.coreference.cast import Cast

DAY = datetime.date(2025, 6, 6)


def scope_of(made):
    facts = Facts().having(ACTORS, tuple(ACTORS.extract(made, Facts())))
    return Scope.of(made, Cast.of(made, facts.of(ACTORS)))


def texts(made):
    return [s.text for s in extract_all(made).of(BRIEF)]


@pytest.mark.parametrize(
    ("before", "clear"),
    [((1,), True), ((1, 2), False), ((1, 2, 3), True), ((), False), ((2,), False)],
    ids=["told", "another-between", "right-before", "untold", "another"],
)
def test_who_is_meant_is_told_behind_the_others(before, clear):
    meant = Meant(told=frozenset({1, 3}), others=frozenset({2}))
    assert meant.is_clear(before) is clear


PARTIES = """The Green Party got £5m in the last quarter of 2024, figures showed on Friday.
The Liberals were second with £4m from 900 people in the town of Halden.
Most of the money of the Greens came from guilds.
{}
"""


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("Lord Poe, whose firm Orbix makes boats, gave £40,000 to the party.", True),
        ("Lord Poe gave £500,000 to the party of farmers.", False),
        ("Lord Poe gave £500,000 to Halden Party and left the party.", False),
        ("Lord Poe gave £500,000 to a party.", False),
    ],
    ids=["bare", "told-beside", "named-beside", "new"],
)
def test_a_noun_for_any_body_asks_whom_it_means(reading, sentence, asked):
    found = meant_by(scope_of(reading(PARTIES.format(sentence))), 3)
    assert bool(found) is asked
    assert all(2 in one.told and 1 not in one.told for one in found)


def test_a_sentence_with_the_company_follows_none_on_another(reading):
    made = reading(
        "Acme Corp paid £3m to the Halden fair in May, figures of the town showed on Friday.\n"
        "Orbix Motors said in June that it would pay nothing to the fair in 2026.\n"
        "Bright Foods cut it.\n"
        "The company sold 40 shops in Norland for £90m on 2 June and will close 30 in July.",
        published=DAY,
    )
    assert not any(text.startswith("The company") for text in texts(made))


def test_the_brief_opens_with_no_pronoun_whose_sentence_it_leaves_out(reading):
    made = reading(
        "Why do the pupils of Halden not read?\n"
        "They sold their books to Acme Corp for £300 on Monday.\n"
        "Ann Roe, the mayor of Halden, will ask Acme Corp on Friday to give the books back.",
        published=DAY,
    )
    assert not texts(made)[0].startswith("They")


@pytest.mark.parametrize(
    ("denial", "needed"),
    [
        ("Ann Roe denied the claims on Friday.", (frozenset({2}),)),
        ("Ann Roe denied any wrongdoing on Friday.", ()),
        ("Bo Poe denied the claims on Friday.", ()),
    ],
    ids=["taken-as-told", "told-itself", "told-of-nowhere"],
)
def test_a_denial_of_the_claims_follows_what_tells_of_who_denies_them(reading, denial, needed):
    made = reading(
        "Sudrian ships brought coal to Norland at sea, a paper wrote on Monday.\n"
        "The council of Halden banned coal for Norland in September.\n"
        f"Ann Roe sold 40 tons of coal to Norland in May.\n{denial}"
    )
    assert Answers.of(made, scope_of(made).cast).needs(made, 3) == needed


def test_a_line_without_a_full_stop_is_no_key_sentence(reading):
    made = reading(
        "A tram fell over in Halden on Monday and 50 people were hurt.\n"
        "Ann Roe survived the tram crash of Monday which left seven dead in Halden\n"
        "Police held a man of 42 on Tuesday."
    )
    assert [is_plain(made, at) for at in range(3)] == [True, False, True]
