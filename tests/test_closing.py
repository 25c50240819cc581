from __future__ import annotations

import dataclasses
import datetime

from explainer.closing import closing_line
from explainer.model import Actor, Article, Edit, Evidence, Facts, Sentence, Story
from explainer.sections.actors import ACTORS
from explainer.sections.glance import GLANCE, Answer
from explainer.sections.quotes import QUOTES
from explainer.sections.quotes.quote import Quote

EVIDENCE = (Evidence(sentence="a1-s1", start=0, end=2, text="Ad"),)
ARTICLE = Article(
    id="a1",
    title=None,
    outlet=None,
    url=None,
    author=None,
    published=datetime.date(2025, 6, 6),
    sentences=(),
    path="seeds/a.txt",
)


def person(name, role="Mayor", **more):
    return Actor(
        id=name, evidence=EVIDENCE, name=name, kind="person", roles=(role,) if role else (), **more
    )


def line(actors=(), quotes=(), article=ARTICLE, summary="A vote."):
    answer = Answer(id="what", evidence=EVIDENCE, question="what", text="Ad")
    facts = Facts().having(ACTORS, actors).having(QUOTES, quotes).having(GLANCE, [answer])
    return closing_line(
        Story(slug="vote", title="Vote", articles=(article,), facts=facts, summary=summary)
    )


def test_a_line_counts_what_was_found():
    assert line([person("Ada")]) == "vote: 1 person, 0 moments, 0 topics, 0 figures, 0 quotes"


def test_people_without_a_role_need_a_look():
    names = ["Ada", "Bo", "Cy", "Di"]
    told = line([person(name, role=None) for name in names])
    assert told.endswith("; needs a look: no role found for Ada, Bo, Cy and 1 more")


def test_an_article_without_a_day_needs_a_look():
    told = line(article=type(ARTICLE)(**{**_fields(ARTICLE), "published": None}))
    assert "no Published: date for seeds/a.txt" in told


def test_what_the_rules_are_unsure_of_needs_a_look():
    told = line([person("Ada", confidence="low"), person("Bo", confidence="low")])
    assert told.endswith("; needs a look: unsure of 2 names (Ada, Bo)")


def test_what_leaves_words_out_ends_there():
    told = line([person("Ada … left the old town of Elm", confidence="low")])
    assert told.endswith("unsure of 1 name (Ada…)")


def test_unnamed_speakers_and_a_missing_summary_need_a_look():
    quote = Quote(id="q", evidence=EVIDENCE, text="Ad", speaker="an official", sourcing="anonymous")
    told = line(quotes=[quote], summary=None)
    assert "1 quote by unnamed speakers; no Summary:" in told


def test_an_opinion_needs_a_look():
    told = line(article=dataclasses.replace(ARTICLE, opinion=True))
    assert "needs a look: seeds/a.txt reads like an opinion" in told


def test_an_article_in_another_language_needs_a_look():
    text = "Der Rat von Elm sagte, dass er am Montag wieder abstimmen wird. " * 5
    german = dataclasses.replace(ARTICLE, sentences=(Sentence(id="a1-s1", paragraph=1, text=text),))
    assert "needs a look: seeds/a.txt does not read like English" in line(article=german)


def test_statements_that_may_not_be_shown_are_counted():
    base = Story(slug="vote", title="Vote", articles=(ARTICLE,), facts=Facts(), summary="A vote.")
    assert "1 statement left out for Show_source: none" in closing_line(
        dataclasses.replace(base, withheld=("timeline",))
    )


def _fields(article):
    return {name: getattr(article, name) for name in article.__dataclass_fields__}


def test_corrections_are_counted():
    edits = (Edit(section="actors", deed="hidden"), Edit(section="actors", deed="added"))
    facts = Facts().having(
        GLANCE, [Answer(id="what", evidence=EVIDENCE, question="what", text="A")]
    )
    made = Story(slug="v", title="V", articles=(), facts=facts, summary="S", edits=edits)
    assert closing_line(made).endswith("0 quotes, 2 corrections")
    one = dataclasses.replace(made, edits=edits[:1])
    assert closing_line(one).endswith("0 quotes, 1 correction")
