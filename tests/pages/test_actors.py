"""Who's who: parties against each other, the rest by kind."""

from __future__ import annotations

import dataclasses

import pytest

from explainer.pages import pages_of
from explainer.pages.actors import LISTED, NAMED
from explainer.sections.actors import ACTORS
from explainer.sections.quotes import QUOTES
from explainer.sections.timeline import TIMELINE
from pages import factory, hard
from theme_render import site_of


def view(story=None):
    pages = pages_of(story or factory.story(), factory.edition())
    return next(p.view for p in pages if p.template == "explainer/actors.html")


def test_parties_have_their_people_and_themselves():
    made = view()
    assert [(p.side.name, p.itself.anchor) for p in made.parties] == [
        ("Velle", "velle"),
        ("Norr", "norr"),
    ]
    assert [c.name for c in made.parties[0].cards] == ["Ida Brandt", "Otto Lindqvist"]


def test_everybody_else_stands_below_by_kind():
    groups = view().groups
    assert [(g.title, [c.name for c in g.cards]) for g in groups] == [
        ("Other people", ["Lena Qvist"]),
        ("Organisations", ["Coast Institute"]),
        ("Places", ["Askholm"]),
    ]


LONG = "deputy chief negotiator of the ministry for fisheries, harbours and coasts"


@pytest.mark.parametrize(
    ("roles", "body", "line"),
    [
        (("Col", "spokesman"), "Coast Institute", "Col; spokesman, Coast Institute"),
        (("spokesman", LONG), "Coast Institute", "Spokesman, Coast Institute"),
        (("envoy",), "Velle", "Envoy"),
        ((LONG,), None, "Deputy chief negotiator of the ministry for fisheries, harbours…"),
        ((), "Coast Institute", "Coast Institute"),
    ],
)
def test_the_line_on_the_brief_tells_as_much_as_it_holds(roles, body, line):
    story = factory.story()
    told = tuple(
        dataclasses.replace(a, roles=roles, affiliation=body) if a.name == "Ida Brandt" else a
        for a in story.of(ACTORS)
    )
    cards = (
        view(dataclasses.replace(story, facts=story.facts.having(ACTORS, told))).parties[0].cards
    )
    assert next(c.line for c in cards if c.name == "Ida Brandt") == line


def passing(*names):
    """The story with some that are only named."""
    story = factory.story()
    actors = story.of(ACTORS)
    told = (dataclasses.replace(a, acts=a.name not in names) for a in actors)
    return dataclasses.replace(story, facts=story.facts.having(ACTORS, tuple(told)))


def test_who_is_only_named_has_no_card():
    made = view(passing("Askholm", "Coast Institute"))
    assert [g.title for g in made.groups] == ["Other people"]
    named = [(one.name, one.kind) for one in made.named]
    assert named == [("Coast Institute", "organisation"), ("Askholm", "place")]
    assert [p.text for p in made.named[1].receipts.shown[0].parts if p.marked] == ["Askholm"]


def test_of_a_party_those_who_have_no_more_than_a_name_are_listed_below_its_people():
    story = factory.story()
    whole = story.of(ACTORS)[0]
    more = dataclasses.replace(
        whole, id="bo-holm", name="Bo Holm", aliases=(), roles=(), affiliation=None, side="Velle"
    )
    actors = (*story.of(ACTORS), more)
    story = dataclasses.replace(story, facts=story.facts.having(ACTORS, actors))
    velle = view(story).parties[0]
    assert [c.name for c in velle.cards] == ["Ida Brandt", "Otto Lindqvist"]
    assert [one.name for one in velle.named] == ["Bo Holm"]
    page = site_of(story)["harbour-deal/whos-who/index.html"]
    assert [li["id"] for li in page.select(".party .names > li")] == ["bo-holm"]


def unsure(name, story, **changes):
    """The same story, where nobody is sure of somebody's kind."""
    told = (
        dataclasses.replace(a, confidence="low", **changes) if a.name == name else a
        for a in story.of(ACTORS)
    )
    return dataclasses.replace(story, facts=story.facts.having(ACTORS, tuple(told)))


def test_who_acts_and_is_of_no_sure_kind_stands_apart():
    made = view(unsure("Coast Institute", factory.story()))
    assert [g.title for g in made.groups] == ["Other people", "Places", "Also in the story"]
    assert [c.name for c in made.groups[-1].cards] == ["Coast Institute"]


def test_a_kind_that_an_editor_gave_is_sure():
    made = view(unsure("Coast Institute", factory.story(), edited=("kind",)))
    assert [g.title for g in made.groups] == ["Other people", "Organisations", "Places"]


def test_of_whom_the_machine_is_unsure_no_kind_is_told():
    story = unsure("Askholm", passing("Askholm", "Coast Institute"))
    assert [one.kind for one in view(story).named] == ["organisation", ""]
    page = site_of(story)["harbour-deal/whos-who/index.html"]
    names = page.select(".also-named li")
    assert [[s.get_text() for s in name.select("bdi + .soft")] for name in names] == [
        ["organisation"],
        [],
    ]


def test_who_speaks_has_a_card():
    made = view(passing("Lena Qvist"))
    assert next(c.name for g in made.groups for c in g.cards) == "Lena Qvist"
    assert made.named == ()


def test_what_the_card_of_somebody_tells_their_side_does_not_tell_again():
    story = factory.story()
    accused, meet = (e for e in story.of(TIMELINE) if e.id in {"accused", "meet"})
    shared = dataclasses.replace(accused, actors=("velle", "ida-brandt", "norr"))
    told = story.facts.having(TIMELINE, (shared, meet))
    velle, norr = view(dataclasses.replace(story, facts=told)).parties
    assert [[e.href for e in c.does] for c in velle.cards] == [["timeline/#accused"], []]
    assert [e.href for e in velle.itself.does] == ["timeline/#meet"]
    assert [e.href for e in norr.itself.does] == ["timeline/#accused", "timeline/#meet"]


def test_nobody_is_shown_twice_and_nobody_left_out():
    for story in (factory.story(), hard.crowd(), hard.alone()):
        made = view(story)
        cards = [c for p in made.parties for c in (p.itself, *p.cards, *p.named) if c]
        cards += [c for g in made.groups for c in g.cards]
        anchors = sorted([c.anchor for c in cards] + [n.anchor for n in made.named])
        actors = next(found for name, found in story.facts.lists if name == "actors")
        assert anchors == sorted(a.id for a in actors)


def test_a_card_shows_the_sentence_that_introduces_its_person():
    brandt = view().parties[0].cards[0]
    marked = [p.text for p in brandt.receipts.shown[0].parts if p.marked]
    assert marked == ["Mayor", "Ida Brandt"]
    assert brandt.about == "Mayor"


def test_a_card_says_what_somebody_said():
    qvist = view().groups[0].cards[0]
    assert [link.href for link in qvist.said] == ["quotes/#q"]
    assert qvist.about == "Historian, Coast Institute"


def test_without_parties_people_are_people():
    assert [g.title for g in view(hard.alone()).groups] == ["People"]


def test_a_part_of_the_name_is_no_other_name():
    story = factory.story()
    first, *rest = story.of(ACTORS)
    named = dataclasses.replace(first, aliases=("Vel", "the town"))
    made = view(dataclasses.replace(story, facts=story.facts.having(ACTORS, (named, *rest))))
    assert made.parties[0].itself.aliases == ("the town",)


def busy(moments, quotes):
    """A story in which one person does and says much."""
    story = factory.story()
    person = next(a for a in story.of(ACTORS) if a.kind == "person")
    event, quote = story.of(TIMELINE)[0], story.of(QUOTES)[0]
    events = (dataclasses.replace(event, id=f"e{n}", actors=(person.id,)) for n in range(moments))
    said = (dataclasses.replace(quote, id=f"q{n}", actor=person.id) for n in range(quotes))
    told = story.facts.having(TIMELINE, tuple(events)).having(QUOTES, tuple(said))
    made = view(dataclasses.replace(story, facts=told))
    cards = (
        *(c for p in made.parties for c in p.cards),
        *(c for g in made.groups for c in g.cards),
    )
    return next(c for c in cards if c.anchor == person.id)


def test_of_much_a_card_shows_a_part_and_leads_on_to_the_first_of_the_rest():
    made = busy(LISTED + 3, LISTED + 9)
    assert (len(made.does), len(made.said)) == (LISTED, LISTED)
    assert (made.does_more.text, made.does_more.href) == ("and 3 more", f"timeline/#e{LISTED}")
    assert (made.said_more.text, made.said_more.href) == ("and 9 more", f"quotes/#q{LISTED}")


def test_one_or_two_more_are_shown_rather_than_counted():
    made = busy(LISTED + 2, 1)
    assert (len(made.does), made.does_more, made.said_more) == (LISTED + 2, None, None)


def test_of_many_mentions_the_first_are_linked_and_the_rest_counted():
    lines = tuple((f"Mira Dorn waited {n} hours.",) for n in range(NAMED + 10))
    source = factory.article((("Rain",), *lines))
    made = factory.Maker(source).actor("Mira Dorn")
    every = tuple(e for line in lines for e in factory.Maker(source).at(line[0]))
    person = dataclasses.replace(made, evidence=every)
    story = factory.story(articles=(source,), facts=factory.facts(actors=(person,)))
    receipts = view(story).groups[0].cards[0].receipts
    assert (len(receipts.more), receipts.left) == (NAMED, "and 9 more")
