"""Applying: hide, change, join and add, what follows from each, and what is told of it."""

from __future__ import annotations

import dataclasses
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.corrections import Corrections, corrected
from explainer.corrections.entries import entries_of
from explainer.corrections.nodes import parsed
from explainer.corrections.resolving import resolved
from explainer.errors import ProblemsError
from explainer.gate import check
from explainer.model import Actor, Facts, Story, When, words_of
from explainer.sections import SECTIONS
from explainer.sections.actors import ACTORS
from explainer.sections.agenda import AGENDA
from explainer.sections.brief import BRIEF
from explainer.sections.figures import FIGURES
from explainer.sections.glance import GLANCE
from explainer.sections.quotes import QUOTES
from explainer.sections.timeline import TIMELINE
from explainer.sections.unknowns import UNKNOWNS
from factories import evidence, facts, story
from grown import days, merged, numbers


def cast() -> Story:
    """The story of the factories with two more actors, who are one."""
    (poe,) = facts().of(ACTORS)
    more = [
        Actor(
            id=name.replace(" ", "-").lower(),
            name=name,
            kind="organization",
            side=side,
            evidence=(evidence(name),),
        )
        for name, side in (("council of Elm", "council of Elm"), ("Ferry Company", None))
    ]
    mayor = Actor(id="mayor", name="Mayor", kind="person", roles=("Poe",), aliases=("She",),
                  evidence=(evidence("Mayor"), evidence("She")))  # fmt: skip
    return story(facts().having(ACTORS, (poe, more[0], mayor, more[1])))


def corrections(text: str) -> Corrections:
    node, problems = parsed(text, "c.yaml")
    return Corrections(name="c.yaml", entries=entries_of(node, "c.yaml", problems))


def apply(text: str, of: Story | None = None) -> Story:
    made = corrected(of or cast(), corrections(text))
    assert check(made) == ()
    return made


def refusals(text: str) -> list[str]:
    with pytest.raises(ProblemsError) as found:
        corrected(cast(), corrections(text))
    return [str(problem) for problem in found.value.problems]


def found_in_part(text: str) -> list[str]:
    """What a file is told that cannot be read whole, when what can be is held against the story."""
    node, problems = parsed(text, "c.yaml")
    with pytest.raises(ProblemsError) as found:
        entries_of(node, "c.yaml", problems)
    part = Corrections(name="c.yaml", entries=found.value.made, whole=False)
    try:
        resolved(cast(), part)
    except ProblemsError as several:
        return [str(problem) for problem in several.problems]
    return []


def one(made: Story, section, name: str):
    return next(fact for fact in made.of(section) if fact.id == name)


def test_without_corrections_a_story_is_the_same_object():
    made = cast()
    assert corrected(made, Corrections()) is made


def test_a_changed_date_keeps_the_articles_words_and_finds_its_place():
    made = apply("timeline:\n  - fact: accused\n    when: 2025-06-20\n    note: They say so.\n")
    event = one(made, TIMELINE, "accused")
    assert event.when == When(edtf="2025-06-20", text="last month", rule="editor")
    assert (event.edited, event.note, event.added_by) == (("when",), "They say so.", None)
    assert [e.id for e in made.of(TIMELINE)] == ["meet", "accused"]
    (edit,) = made.edits
    assert (edit.deed, edit.fact, edit.place) == ("changed", "accused", "c.yaml:2")
    assert [(c.name, c.before.edtf, c.after.edtf) for c in edit.changes] == [
        ("when", "2025-05", "2025-06-20")
    ]


def test_a_date_that_is_taken_away_leaves_the_words_and_the_place():
    made = apply("timeline:\n  - fact: accused\n    when: null\n")
    event = one(made, TIMELINE, "accused")
    assert event.when == When(edtf=None, text="last month")
    assert [e.id for e in made.of(TIMELINE)] == ["accused", "meet"]


def test_f13_words_that_no_article_has_are_let_through_where_an_editor_signs_for_them():
    text = "actors:\n  - fact: Ada Poe\n    name: Ada Poe-Lunt\n    roles: [Lord Mayor]\n"
    poe = one(apply(text), ACTORS, "ada-poe")
    assert (poe.name, poe.roles, poe.edited) == ("Ada Poe-Lunt", ("Lord Mayor",), ("name", "roles"))
    wrong = dataclasses.replace(poe, edited=("name",))
    assert "'Lord'" in str(check(story(facts().having(ACTORS, [wrong])))[0])


def test_a_value_that_is_there_already_is_no_correction():
    made = apply("timeline:\n  - fact: accused\n    when: 2025-05\n    status: happened\n")
    assert made.edits == ()
    assert made.facts.of(TIMELINE) == cast().of(TIMELINE)


def test_a_note_alone_is_a_note():
    made = apply("agenda:\n  - fact: the fare\n    note: Told twice.\n")
    topic = one(made, AGENDA, "fare")
    assert (topic.note, topic.edited, made.edits[0].deed) == ("Told twice.", (), "noted")


def test_f11_a_hidden_speaker_leaves_the_quote_with_its_words():
    made = apply("actors:\n  - fact: ada-poe\n    hide: true\n    note: Asked us to.\n")
    (quote,) = made.of(QUOTES)
    assert (quote.speaker, quote.actor) == ("Ada Poe", None)
    assert one(made, TIMELINE, "accused").actors == ()
    (edit,) = made.edits
    assert (edit.deed, edit.fact, edit.note) == ("hidden", None, "Asked us to.")
    assert edit.sentences == ("a1-s2",)
    assert "Poe" not in repr(edit)


def test_f11_everything_can_be_hidden():
    lines = []
    for section in SECTIONS:
        lines.append(f"{section.name}:")
        lines += [f"  - {{fact: {fact.id}, hide: true}}" for fact in cast().of(section)]
    made = apply("\n".join(lines))
    assert all(made.of(section) == () for section in SECTIONS)
    assert len(made.edits) == sum(len(cast().of(section)) for section in SECTIONS)


def test_joined_actors_unite_evidence_and_names_and_references_follow():
    text = "actors:\n  - fact: mayor\n    join: [ada-poe]\n"
    made = apply(text)
    mayor = one(made, ACTORS, "mayor")
    assert (mayor.name, set(mayor.aliases)) == ("Ada Poe", {"Poe", "Mayor", "She"})
    assert {e.text for e in mayor.evidence} == {"Mayor", "She", "Ada Poe", "Poe"}
    assert mayor.edited == ("evidence",)
    assert made.of(QUOTES)[0].actor == "mayor"
    assert one(made, TIMELINE, "accused").actors == ("mayor",)
    assert "ada-poe" not in {a.id for a in made.of(ACTORS)}
    assert made.edits[0].joined == ("Mayor", "Ada Poe")


def test_the_side_of_others_follows_a_joined_party():
    made = apply("actors:\n  - fact: Ferry Company\n    join: [council of Elm]\n")
    assert one(made, ACTORS, "ferry-company").name == "council of Elm"
    assert one(made, ACTORS, "ada-poe").side == "council of Elm"
    made = apply("actors:\n  - fact: council of Elm\n    join: [Ferry Company]\n    name: Elm\n")
    assert one(made, ACTORS, "council-of-elm").name == "Elm"


def test_of_joined_events_the_named_one_keeps_its_words():
    made = apply("timeline:\n  - fact: accused\n    join: [meet]\n")
    (event,) = made.of(TIMELINE)
    assert event.text == "Mayor Ada Poe accused the company"
    assert len(event.evidence) == 2


def test_joins_may_form_a_chain():
    text = "actors:\n  - {fact: ada-poe, join: [mayor]}\n  - {fact: mayor, join: [ferry-company]}\n"
    made = apply(text)
    assert [a.id for a in made.of(ACTORS)] == ["ada-poe", "council-of-elm"]


def test_an_added_event_is_signed_and_stands_in_its_place():
    made = apply(
        "timeline:\n  - add:\n      text: The ferry was sold.\n      when: 2025-06-10\n"
        "      status: happened\n      actors: [Ada Poe, ferry-company]\n"
        "    words: our ferry back\n"
    )
    event = one(made, TIMELINE, "the-ferry-was-sold")
    assert [e.id for e in made.of(TIMELINE)] == ["accused", "the-ferry-was-sold", "meet"]
    assert (event.added_by, event.actors) == ("editor", ("ada-poe", "ferry-company"))
    assert [e.text for e in event.evidence] == ["our ferry back"]
    assert made.edits[0].deed == "added"


@pytest.mark.parametrize(("status", "place"), [("happened", 1), ("ongoing", 1), ("possible", 2)])
def test_an_added_event_without_a_date_stands_by_its_status(status, place):
    text = f"timeline:\n  - add: {{text: It rains, status: {status}}}\n    note: n\n"
    assert [e.id for e in apply(text).of(TIMELINE)].index("it-rains") == place


def test_an_added_actor_can_be_referred_to():
    made = apply(
        "quotes:\n  - add: {text: No comment, speaker: Cy Orr, actor: Cy Orr, direct: no}\n"
        "    note: by telephone\nactors:\n  - add: {name: Cy Orr, kind: person}\n    note: n\n"
    )
    assert one(made, QUOTES, "no-comment").actor == "cy-orr"
    assert one(made, QUOTES, "no-comment").direct is False


def test_an_added_fact_takes_no_id_of_another():
    text = "unknowns:\n  - add: {text: Pay}\n    note: n\n  - add: {text: pay!}\n    note: n\n"
    assert [u.id for u in apply(text).of(UNKNOWNS)] == ["pay", "pay-2", "pay-3"]


def test_what_is_there_cannot_be_added_again():
    text = "glance:\n  - add: {question: when, text: soon}\n    note: n\n"
    assert refusals(text) == [
        "c.yaml:2: glance has 'when' already; correct that one: write fact: when"
    ]
    text = "glance:\n" + "  - add: {question: why, text: a}\n    note: n\n" * 2
    assert refusals(text) == ["c.yaml:4: glance has 'why' already (line 2); keep one of them"]


def test_what_is_hidden_can_be_added_in_other_words():
    add = "add: {question: when, text: soon}"
    text = f"glance:\n  - {{fact: when, hide: true}}\n  - {add}\n    note: n\n"
    (answer,) = apply(text).of(GLANCE)
    assert (answer.question, answer.text, answer.id) == ("when", "soon", "when-2")


def test_an_editor_vouches_for_what_was_changed():
    unsure = dataclasses.replace(facts().of(AGENDA)[0], confidence="low")
    doubtful = story(facts().having(AGENDA, [unsure]))
    changed = apply("agenda:\n  - {fact: fare, title: fares}\n", doubtful).of(AGENDA)[0]
    noted = apply("agenda:\n  - {fact: fare, note: n}\n", doubtful).of(AGENDA)[0]
    assert (changed.confidence, noted.confidence) == ("high", "low")


def test_many_orphans_are_told_in_time():
    many = [Actor(id=f"a{n}", name=f"Ann Roe {n}", kind="person", evidence=()) for n in range(3000)]
    text = "actors:\n" + "  - {fact: Ben Orr, hide: true}\n" * 1000
    began = time.process_time()
    with pytest.raises(ProblemsError):
        corrected(story(facts().having(ACTORS, many)), corrections(text))
    assert time.process_time() - began < 20


def test_an_added_key_sentence_leads():
    made = apply("brief:\n  - add: {text: It is over.}\n    note: n\n")
    assert words_of(made.of(BRIEF)[0]) == "It is over."


def test_an_added_answer_stands_by_its_question():
    made = apply("glance:\n  - add: {question: what, text: a vote}\n    note: n\n")
    assert [a.question for a in made.of(GLANCE)] == ["what", "when"]


def test_a_figure_may_lose_what_it_has():
    made = apply("figures:\n  - fact: fare-3\n    change: ~\n    text: 3 euros\n    said_by: ~\n")
    figure = one(made, FIGURES, "fare-3")
    assert (figure.change, figure.said_by) == (None, None)
    assert figure.edited == ("text", "change", "said_by")


def test_ids_and_facts_that_nobody_corrects_stay():
    made = apply("agenda:\n  - fact: fare\n    title: fares\n")
    before = {(s.name, f.id): f for s in SECTIONS for f in cast().of(s)}
    after = {(s.name, f.id): f for s in SECTIONS for f in made.of(s)}
    assert set(before) == set(after)
    assert {key for key in before if before[key] != after[key]} == {("agenda", "fare")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "agenda:\n  - {fact: fare, title: a}\n  - {fact: the fare, title: b}\n",
            "c.yaml:3: another title for 'fare' (line 2); keep one of the two",
        ),
        (
            "agenda:\n  - {fact: fare, title: a}\n  - {fact: the fare, hide: true}\n",
            "c.yaml:2: 'fare' is changed here and hidden (line 3); keep one of the two",
        ),
        (
            "actors:\n  - {fact: mayor, join: [ada-poe]}\n  - {fact: Ada Poe, join: [Mayor]}\n",
            "c.yaml:3: 'mayor' is joined into 'ada-poe' here, and the other way round (line 2);"
            " keep one of the two",
        ),
        (
            "actors:\n  - {fact: mayor, join: [Mayor]}\n",
            "c.yaml:2: 'mayor' is joined into itself; name another fact",
        ),
        (
            "actors:\n  - {fact: mayor, join: [ada-poe]}\n  - {fact: ada-poe, hide: true}\n",
            "c.yaml:2: 'ada-poe' is joined here and hidden (line 3); keep one of the two",
        ),
        (
            "actors:\n  - {fact: mayor, hide: true}\n  - {fact: mayor, join: [ada-poe]}\n",
            "c.yaml:3: 'mayor' is changed here and hidden (line 2); keep one of the two",
        ),
        (
            "actors:\n  - {fact: mayor, join: [ada-poe]}\n  - {fact: ada-poe, name: B}\n",
            "c.yaml:3: 'ada-poe' is corrected here and joined into 'mayor' (line 2);"
            " correct 'mayor'",
        ),
        (
            "actors:\n  - {fact: mayor, join: [ada-poe]}\n"
            "  - {fact: ferry-company, join: [ada-poe]}\n",
            "c.yaml:3: 'ada-poe' is joined into 'ferry-company' here, and into 'mayor' (line 2);"
            " keep one of the two",
        ),
    ],
    ids=["values", "hidden", "crossed", "itself", "gone", "keeper", "changed", "two"],
)  # fmt: skip
def test_f10_contradictions_name_both_lines(text, expected):
    assert expected in refusals(text)


def test_one_thing_said_twice_is_no_contradiction():
    made = apply(
        "agenda:\n  - {fact: fare, title: a, note: n}\n  - {fact: fare, title: a, note: m}\n"
    )
    assert one(made, AGENDA, "fare").note == "n m"


def test_every_orphan_is_told_at_once():
    text = (
        "timeline:\n  - {fact: nobody, hide: true}\n  - {fact: meet, join: [no one]}\n"
        "  - {fact: meet, actors: [who]}\nunknowns:\n  - add: {text: x}\n    words: nowhere\n"
    )
    assert [line.partition(";")[0] for line in refusals(text)] == [
        "c.yaml:2: 'nobody' names no fact of timeline",
        "c.yaml:3: 'no one' names no fact of timeline",
        "c.yaml:4: 'who' names no fact of actors",
        "c.yaml:7: 'nowhere' does not stand in the article",
    ]


IDS = [(s.name, f.id) for s in SECTIONS for f in cast().of(s)]
DEEDS = st.sampled_from(["hide: true", "note: n", "url: 'https://a.example'", "join"])
ADDED = ("agenda", "{title: A bridge}"), ("unknowns", "{text: Why?}"), ("brief", "{text: So.}")


@st.composite
def files(draw: st.DrawFn) -> str:
    """A corrections file without contradictions: each fact is in one entry at most."""
    chosen = draw(st.lists(st.sampled_from(IDS), unique=True, max_size=8))
    taken = set(chosen)
    lists: dict[str, list[str]] = {}
    for section, name in chosen:
        deed = draw(DEEDS)
        others = [n for s, n in IDS if s == section and (s, n) not in taken]
        if deed == "join":
            deed = f"join: [{others[0]}]" if others else "note: n"
            taken |= {(section, name) for name in others[:1]}
        lists.setdefault(section, []).append(f"  - {{fact: {name}, {deed}}}")
    for section, words in draw(st.lists(st.sampled_from(ADDED), unique=True)):
        lists.setdefault(section, []).append(f"  - {{add: {words}, note: n}}")
    return "\n".join(line for name, found in lists.items() for line in (f"{name}:", *found))


@given(files())
def test_applying_twice_changes_nothing_and_all_stays_grounded(text):
    wanted = corrections(text)
    once = corrected(cast(), wanted)
    assert corrected(once, wanted) == once
    assert check(once) == ()
    for section in SECTIONS:
        ids = [fact.id for fact in once.of(section)]
        assert len(ids) == len(set(ids))
        assert list(once.of(section)) == sorted(once.of(section), key=section.order)
    actors = {actor.id for actor in once.of(ACTORS)}
    assert {q.actor for q in once.of(QUOTES)} <= actors | {None}
    assert {a for e in once.of(TIMELINE) for a in e.actors} <= actors


@given(files())
def test_the_order_of_the_entries_makes_no_difference(text):
    wanted = corrections(text)
    other = dataclasses.replace(wanted, entries=tuple(reversed(wanted.entries)))
    assert corrected(cast(), wanted).facts == corrected(cast(), other).facts


def test_lists_that_extraction_broke_off_stay_marked():
    broken = dataclasses.replace(cast(), facts=Facts(failed=("quotes",)))
    made = corrected(broken, corrections("agenda:\n  - add: {title: a}\n    note: n\n"))
    assert made.facts.failed == ("quotes",)


def test_what_names_no_fact_is_told_also_where_another_key_of_the_entry_is_wrong():
    (told,) = found_in_part("timeline:\n  - fact: nobody said this\n    whn: 2025-06-20\n")
    assert told.startswith("c.yaml:2: 'nobody said this' names no fact of timeline")


def test_what_an_entry_that_cannot_be_read_may_add_or_hide_is_not_missed():
    added = "actors:\n  - add: {name: Ada Quill, kind: man}\n    note: Seen.\n"
    named = "timeline:\n  - fact: accused\n    actors: [Ada Quill]\n"
    assert found_in_part(added + named) == []
    again = "  - add: {name: Ferry Company, kind: organization}\n    note: Seen.\n"
    hidden = "actors:\n  - fact: Ferry Company\n    hide: perhaps\n"
    assert found_in_part(hidden + again) == []


def moments(*places: tuple[str, str]) -> Story:
    """The story of the factories with moments in these places; the first one has a day."""
    event = next(e for e in facts().of(TIMELINE) if e.id == "accused")
    made = [
        dataclasses.replace(event, id=name, position=place, when=None) for name, place in places
    ]
    made[0] = dataclasses.replace(made[0], when=event.when)
    return story(facts().having(TIMELINE, made))


def order(made: Story) -> list[str]:
    return [event.id for event in made.of(TIMELINE)]


MOVED = "timeline:\n  - fact: first\n    when: 2025-06-01\n"


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        (("2025-05-01-.", "2025-05-01-/.", "2025-05-01-//."), ["other", "first", "next", "last"]),
        (("2025-05-01.", "2025-05-01-.", "2025-05-01/."), ["other", "next", "first", "last"]),
        (("2025-05-01.", "2025-05-01.", "2025-05-01/."), ["next", "last", "other", "first"]),
        (("2025-06-06.", "2025-06-06-.", "2025-06-06/."), ["other", "first", "next", "last"]),
    ],
    ids=["a row", "before and after", "beside several", "beside the day of publication"],
)
def test_what_stands_beside_a_moment_without_a_day_goes_with_it(places, expected):
    names = ("first", "next", "last")
    made = moments(*zip(names, places, strict=True), ("other", "2025-05-20/."))
    assert order(apply(MOVED, made)) == expected


def test_what_has_a_day_or_no_place_stays_where_it_is():
    base = moments(("first", "2025-05-01."), ("dated", "2025-05-01/."), ("loose", "2025-05-01/."))
    first, dated, loose = base.of(TIMELINE)
    dated = dataclasses.replace(dated, when=When(edtf="2025-05-01", text="on 1 May"))
    loose = dataclasses.replace(loose, ordered=False)
    made = story(facts().having(TIMELINE, (first, dated, loose)))
    assert order(apply(MOVED, made)) == ["dated", "loose", "first"]


def one_of(text: str, read, section=FIGURES):
    return apply(text, merged(read)).of(section)


def test_a_fact_that_articles_moved_on_is_hidden_with_its_history():
    made = apply("figures: [{fact: '5', hide: true}]", merged(numbers((1, 3), (2, 5))))
    assert made.of(FIGURES) == ()
    assert made.edits[0].sentences == ("a2-s1", "a1-s1")


def test_a_changed_fact_keeps_what_was_told_before():
    (five,) = one_of("figures: [{fact: '5', text: '6', value: 6}]", numbers((1, 3), (2, 5)))
    assert (five.value, [t.value for t in five.earlier]) == (6, [3])


def test_of_two_that_differ_one_that_is_hidden_differs_from_nothing():
    (five,) = one_of("figures: [{fact: '7', hide: true}]", numbers((2, 5), (2, 7)))
    assert (five.value, five.differs) == (5, ())


def test_two_that_an_editor_makes_alike_do_not_differ_any_more():
    made = one_of("figures: [{fact: '7', text: '5', value: 5}]", numbers((2, 5), (2, 7)))
    assert [(f.value, f.differs) for f in made] == [(5, ()), (5, ())]
    changed = one_of("figures: [{fact: '7', text: '9', value: 9}]", numbers((2, 5), (2, 7)))
    assert [bool(f.differs) for f in changed] == [True, True]


def test_two_that_an_editor_joins_are_one_with_the_history_of_both():
    read = numbers((1, 1), (2, 5), (2, 7))
    (five,) = one_of("figures: [{fact: '5', join: ['7']}]", read)
    assert (five.value, five.differs) == (5, ())
    assert [t.value for t in five.earlier] == [1]
    assert [e.sentence for e in five.evidence] == ["a2-s1", "a3-s1"]


def test_a_correction_of_a_number_that_was_moved_on_is_an_orphan_with_a_hint():
    read = numbers((1, 3), (2, 5))
    old = read[0][1].of(FIGURES)[0].id
    with pytest.raises(ProblemsError) as told:
        one_of(f"figures: [{{fact: {old}, value: 4}}]", read)
    assert f"'{old}' names no fact of figures" in str(told.value)
    assert "a later article moved it on to 5-people" in str(told.value)


def test_a_correction_of_an_event_outlives_that_it_happened():
    read = days((1, 9, "scheduled"), (10, 9, "happened"))
    name = read[0][1].of(TIMELINE)[0].id
    (event,) = one_of(f"timeline: [{{fact: {name}, note: He said so.}}]", read, TIMELINE)
    assert (event.status, event.note) == ("happened", "He said so.")
