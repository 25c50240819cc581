"""The desk: every statement with its sentences and what mends it, the least sure first."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from explainer.corrections import Corrections, Orphan, corrected
from explainer.corrections.entries import entries_of
from explainer.corrections.nodes import parsed
from explainer.model import Actor, Edit
from explainer.pages import pages_of
from explainer.pages.desk import Tally, Work, desk_of
from explainer.pages.desk.index import IndexView, Listed
from explainer.pages.desk.mends import adding, mends_of
from explainer.sections import SECTIONS
from explainer.sections.actors import ACTORS
from explainer.sections.quotes import QUOTES
from explainer.sections.timeline import TIMELINE
from explainer.withholding import withheld
from pages import factory

FILE = "content/harbour.corrections.yaml"


def desk(whole=None, told=None, **changes):
    whole = whole or factory.story()
    work = Work(
        whole=whole, told=told or whole, orphans=changes.pop("orphans", ()), remarks=(), file=FILE
    )
    work = dataclasses.replace(work, **changes)
    brief = pages_of(work.told, factory.edition())[0].view.frame
    return desk_of(work, factory.edition(), brief)


def rows(page):
    return {row.anchor: row for group in page.view.groups for row in group.rows}


def with_fact(section, name, **changes):
    made = factory.story()
    facts = [dataclasses.replace(f, **changes) if f.id == name else f for f in made.of(section)]
    return dataclasses.replace(made, facts=made.facts.having(section, facts))


def section_of(anchor):
    return next(s for s in SECTIONS if s.name == anchor.partition("_")[0])


def words(sentence):
    return "".join(part.text for part in sentence.parts)


def marked(sentence):
    return [part.text for part in sentence.parts if part.marked]


def test_every_statement_has_one_row():
    page, tally = desk()
    made = factory.story()
    facts = [f"{s.name}_{f.id}" for s in SECTIONS for f in made.of(s)]
    found = [row.anchor for group in page.view.groups for row in group.rows]
    assert sorted(found) == sorted(facts)
    assert (tally.statements, len(set(found))) == (len(found), len(found))


def test_the_page_is_beside_the_story_and_in_no_list():
    page, _ = desk()
    assert (page.path, page.listed) == ("desk/harbour-deal/index.html", False)
    assert (page.view.frame.base, page.view.frame.root) == ("../../harbour-deal/", "../../")
    assert not any(stop.here for stop in page.view.frame.stops)
    draft, _ = desk(dataclasses.replace(factory.story(), slug="drafts/deal"))
    assert draft.path == "desk/drafts/deal/index.html"
    assert draft.view.frame.base == "../../../drafts/deal/"


def test_what_is_unsure_or_by_nobody_named_stands_first():
    page, tally = desk(with_fact(TIMELINE, "meet", confidence="low"))
    assert [group.rank for group in page.view.groups] == ["first", "then", "last"]
    first = [row.anchor for row in page.view.groups[0].rows]
    assert first == ["timeline_meet", "quotes_r", "outlook_full"]
    assert tally.first == 3
    assert rows(page)["quotes_r"].doubts == ("source not named",)


def test_names_quotes_and_key_sentences_stand_last():
    groups = {group.rank: group.rows for group in desk()[0].view.groups}
    assert {section_of(row.anchor).name for row in groups["last"]} == {
        *("glance", "brief", "actors", "quotes"),
    }
    assert {section_of(row.anchor).name for row in groups["then"]} == {
        *("timeline", "agenda", "figures", "outlook", "unknowns"),
    }


def test_a_speaker_is_told_once():
    row = rows(desk()[0])["quotes_q"]
    assert [value for _, value in row.fields] == ["Lena Qvist"]
    other = rows(desk(with_fact(QUOTES, "q", actor="otto-lindqvist"))[0])["quotes_q"]
    assert ("Speaker’s entry", "Otto Lindqvist") in other.fields


def test_a_person_without_a_role_wants_a_look_and_a_town_does_not():
    page, _ = desk(with_fact(ACTORS, "mae-sorensen", roles=()))
    assert rows(page)["actors_mae-sorensen"].doubts == ("no role found",)
    assert rows(page)["actors_askholm"].doubts == ()


def test_statements_stand_in_the_order_of_the_article():
    page, _ = desk()
    last = page.view.groups[-1].rows
    numbers = [int(row.sentences[0].label.removeprefix("Sentence ")) for row in last[3:]]
    assert numbers == sorted(numbers)


def test_a_row_has_the_whole_sentence_with_its_words_marked():
    row = rows(desk()[0])["timeline_accused"]
    assert row.text == "Velle accused Norr of blocking the harbour"
    (sentence,) = row.sentences
    assert words(sentence) == (
        "Velle accused Norr of blocking the harbour just weeks before the talks."
    )
    assert marked(sentence) == ["Velle accused Norr of blocking the harbour"]
    assert (row.href, sentence.href) == ("timeline/#accused", "sources/#a1-s3")


def test_no_mark_stands_over_a_whole_sentence():
    assert marked(rows(desk()[0])["brief_k"].sentences[0]) == []


def test_the_sentence_that_tells_a_role_comes_first_and_the_role_is_marked():
    page, _ = desk(with_fact(ACTORS, "norr", roles=("Council Leader",)))
    row = rows(page)["actors_norr"]
    assert marked(row.sentences[0]) == ["Norr", "Council Leader"]
    assert len(row.sentences) == 2
    assert [link.text for link in row.more] == ["1", "3"]


def test_what_else_is_told_stands_in_words():
    found = rows(desk()[0])
    assert dict(found["timeline_meet"].fields)["Status"] == "scheduled"
    assert dict(found["timeline_meet"].fields)["Who takes part"] == "Velle, Norr"
    assert found["timeline_meet"].working.startswith("“next week Monday”, counted from")
    assert dict(found["quotes_r"].fields)["Word for word"] == "no"
    assert found["figures_fee"].text == "from 145% to 80%: berth fee, share of its former level"
    assert found["glance_what"].text == "What: To meet"


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("dated-clause", "a clause with a date"),
        ("statement-conj", "reported speech"),
        ("some-new-rule", "some new rule"),
    ],
)
def test_a_rule_is_told_in_plain_words_where_there_are_some(rule, words):
    page, _ = desk(with_fact(TIMELINE, "meet", rule=rule))
    assert dict(rows(page)["timeline_meet"].fields)["Found by"] == words


def read(mend):
    node, problems = parsed(mend.text, "c.yaml")
    (entry,) = entries_of(node, "c.yaml", problems)
    return entry


def test_every_mend_is_read_and_names_its_fact():
    for anchor, row in rows(desk()[0]).items():
        assert row.mends, anchor
        for mend in row.mends:
            assert f"{section_of(anchor).name}_{read(mend).fact.words}" == anchor
        assert [mend.label for mend in row.mends if read(mend).hide] == ["Hide it"]
        assert row.mends[-1].label == "Add a note for readers"


def test_a_mend_changes_nothing_until_the_editor_does():
    made = factory.story()
    for row in rows(desk(made)[0]).values():
        entries = tuple(read(m) for m in row.mends if m.label.startswith("Change"))
        assert entries
        same = corrected(made, Corrections(name="c.yaml", entries=entries))
        assert (same.facts, same.edits) == (made.facts, ())


@pytest.mark.parametrize(
    ("anchor", "changes"),
    [
        ("actors_ida-brandt", ["role", "name", "side", "kind"]),
        ("timeline_meet", ["date", "status", "who says so and kind of source", "wording"]),
        ("quotes_q", ["speaker and speaker’s entry", "wording"]),
        ("outlook_full", ["status", "who says so and kind of source", "wording"]),
        ("glance_who", ["wording"]),
        ("agenda_night", ["who says so and kind of source", "wording"]),
    ],
)
def test_what_is_most_often_wrong_can_be_changed_first(anchor, changes):
    labels = [mend.label for mend in rows(desk()[0])[anchor].mends]
    assert labels[0] == "Hide it"
    told = [label for label in labels if label.startswith("Change: ")]
    assert told == [f"Change: {fields}" for fields in changes]


def test_only_who_shares_a_word_of_the_name_may_be_the_same():
    made = factory.story()
    actors = made.of(ACTORS)
    again = dataclasses.replace(actors[2], id="brandt", name="Brandt", aliases=())
    made = dataclasses.replace(made, facts=made.facts.having(ACTORS, (*actors, again)))
    found = rows(desk(made)[0])
    joins = {a: [n.words for m in row.mends for n in read(m).join] for a, row in found.items()}
    assert {a: names for a, names in joins.items() if names} == {
        "actors_ida-brandt": ["brandt"],
        "actors_brandt": ["ida-brandt"],
    }


def test_each_of_several_that_may_be_the_same_has_lines_of_its_own():
    actors = tuple(
        Actor(id=name, evidence=(), name=name, kind="organization")
        for name in ("Union of Towns", "Towns", "UT", "Union", "The Towns", "Port Office")
    )
    joins = [
        (mend.label, [name.words for name in read(mend).join])
        for mend in mends_of(factory.words(), ACTORS, actors[0], actors)
        if mend.label.startswith("One with")
    ]
    assert joins == [
        ("One with: Towns", ["Towns"]),
        ("One with: UT", ["UT"]),
        ("One with: Union", ["Union"]),
    ]


def test_words_that_no_corrections_file_takes_are_not_offered():
    fact = dataclasses.replace(factory.story().of(TIMELINE)[1], text="it \u202esank")
    labels = [mend.label for mend in mends_of(factory.words(), TIMELINE, fact)]
    assert "Change: wording" not in labels
    assert "Change: status" in labels


def test_what_an_editor_corrected_is_mended_where_that_stands():
    made = with_fact(TIMELINE, "meet", edited=("status",), confidence="high")
    edit = Edit(section="timeline", deed="changed", fact="meet", place=f"{FILE}:3")
    row = rows(desk(dataclasses.replace(made, edits=(edit,)))[0])["timeline_meet"]
    assert (row.mends, row.place) == ((), f"{FILE}:3")
    assert (row.state, row.rank) == ("edited", "last")


def test_what_an_editor_added_says_so():
    made = with_fact(QUOTES, "r", added_by="editor", note="Heard.", evidence=(), rule="editor")
    row = rows(desk(made)[0])["quotes_r"]
    assert (row.state, row.rank, row.sentences) == ("by an editor", "last", ())


def test_sentences_from_which_nothing_was_taken_are_listed():
    made = factory.story()
    bare = dataclasses.replace(made, facts=factory.facts(actors=made.of(ACTORS)))
    (page, _), all_ = desk(bare), made.articles[0].sentences
    assert [words(one.sentence) for one in page.view.unused] == [s.text for s in all_]
    assert {one.why for one in page.view.unused} == {"", "only names somebody"}
    assert [words(one.sentence) for one in desk(made)[0].view.unused if not one.why] == [
        "On the table are:"
    ]


def test_a_sentence_of_which_an_editor_hid_what_was_taken_says_so():
    made = factory.story()
    bare = dataclasses.replace(made, facts=factory.facts())
    edit = Edit(section="timeline", deed="hidden", sentences=("a1-s3",))
    unused = desk(dataclasses.replace(bare, edits=(edit,)))[0].view.unused
    assert [one.why for one in unused][2:5] == ["", "hidden by an editor", ""]


def test_the_lines_go_to_the_corrections_file_or_into_a_new_one():
    assert f"at the end of {FILE}," in desk()[0].view.how
    assert f"into a new file, {FILE}," in desk(written=False)[0].view.how


def test_a_moment_can_be_made_of_a_sentence():
    sentences = factory.story().articles[0].sentences
    sentence = sentences[3]
    (mend,) = adding(factory.words(), sentence, sentences)
    made = corrected(factory.story(), Corrections(name="c.yaml", entries=(read(mend),)))
    (added,) = [event for event in made.of(TIMELINE) if event.added_by]
    assert (added.text, added.evidence[0].sentence) == (sentence.text, sentence.id)


def test_no_moment_is_made_of_words_that_stand_twice():
    sentences = factory.story().articles[0].sentences
    again = dataclasses.replace(sentences[3], id="a1-s99")
    assert adding(factory.words(), sentences[3], (*sentences, again)) == ()


def test_the_desk_has_all_that_readers_do_not_get():
    whole = dataclasses.replace(factory.story(), show_source="none")
    page, tally = desk(whole, withheld(whole))
    assert tally.statements == sum(len(whole.of(s)) for s in SECTIONS)
    row = rows(page)["brief_k"]
    assert (row.href, row.doubts) == ("", ("readers do not get it",))
    assert words(row.sentences[0]) == row.text
    assert rows(page)["timeline_accused"].href == "timeline/#accused"


def test_a_sentence_that_the_sources_page_lacks_is_not_linked():
    cited = dataclasses.replace(factory.story(), show_source="cited")
    unused = desk(cited)[0].view.unused
    assert {one.sentence.href for one in unused if not one.why} == {""}


def test_corrections_that_mean_nothing_are_told_with_their_line():
    orphan = Orphan(section="quotes", words="gone", place="c.yaml:3", what="it is no", fix="mend")
    page, tally = desk(orphans=(orphan,))
    (told,) = page.view.orphans
    assert (told.title, told.place, told.told) == ("In their words", "c.yaml:3", "it is no; mend")
    assert tally.orphans == 1


def listed(name, day, first=0, orphans=0):
    return Listed(
        name=f"content/{name}.md",
        title=name,
        language="en",
        href=f"{name}/",
        date=datetime.date(2025, 6, day) if day else None,
        tally=Tally(statements=9, first=first, remarks=0, orphans=orphans),
    )


def test_the_front_has_the_newest_story_first_and_drafts_before_it():
    view = IndexView.of(
        [listed("b", 1), listed("c", 7), listed("d", 0), listed("a", 7)], ["x", "x"]
    )
    assert [story.title for story in view.stories] == ["d", "a", "c", "b"]
    assert view.remarks == ("x",)


def test_the_build_tells_how_much_lies_on_the_desk():
    assert IndexView.of([listed("a", 1, first=2), listed("b", 1)], ()).line == (
        "/desk/: 18 statements to read, 2 of them first"
    )
    assert IndexView.of([listed("a", 1, orphans=3)], ()).line.endswith(
        "; corrections that mean nothing any more: 3"
    )
