"""Entries: unknown keys, wrong types and missing grounds, each with its line and path."""

from __future__ import annotations

import pytest

from explainer.corrections.entries import entries_of
from explainer.corrections.fields import fields_of
from explainer.corrections.nodes import parsed
from explainer.errors import ProblemsError
from explainer.model import When
from explainer.sections import SECTIONS
from explainer.sections.figures import Change


def entries(text: str):
    node, problems = parsed(text, "c.yaml")
    return entries_of(node, "c.yaml", problems)


def told(text: str) -> list[str]:
    with pytest.raises(ProblemsError) as found:
        entries(text)
    return [str(problem) for problem in found.value.problems]


def given(text: str):
    (entry,) = entries(text)
    return {one.key: one.value for one in entry.given}


def test_a_change_has_the_values_of_its_fields():
    (entry,) = entries(
        "timeline:\n  - fact: ferry-sold\n    when: 2025-05-12\n    note: A  ministry\n    url: u\n"
    )
    assert (entry.section, entry.line, entry.fact.words) == ("timeline", 2, "ferry-sold")
    assert [(g.key, g.value, g.line) for g in entry.given] == [
        ("when", When(edtf="2025-05-12", text="", rule="editor"), 3)
    ]
    assert (entry.note, entry.url) == ("A ministry", "u")


def test_an_addition_has_its_words():
    (entry,) = entries(
        "figures:\n  - add: {text: '4', value: 4, unit: boats, label: boats in port,\n"
        "      change: {from: 3, to: 4}}\n    words: [four boats, a fourth boat]\n"
    )
    assert entry.fact is None
    assert {g.attribute: g.value for g in entry.given}["change"] == Change(start=3, to=4)
    assert [name.words for name in entry.words] == ["four boats", "a fourth boat"]


@pytest.mark.parametrize("written", ["NO", "010", "12:30", "1e3", "off"])
def test_e05_text_stays_as_it_is_written(written):
    assert given(f"actors:\n  - fact: a\n    name: {written}\n") == {"name": written}
    assert given(f"actors:\n  - fact: a\n    roles: [{written}]\n") == {"roles": (written,)}


def test_null_takes_away_what_may_be_missing():
    assert given("actors:\n  - fact: a\n    side: ~\n    roles: []\n") == {
        "side": None,
        "roles": (),
    }


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("timelin: []", "c.yaml:1: unknown section 'timelin'; did you mean 'timeline'?"),
        (
            "actors:\n  - fact: a\n    nmae: b\n",
            "c.yaml:3: unknown key 'nmae' in actors[0]; did you mean 'name'?",
        ),
        (
            "figures:\n  - fact: a\n    range: {low: 1, hihg: 2}\n",
            "c.yaml:3: figures[0].range has an unknown key 'hihg'; did you mean 'high'?",
        ),
        (
            "agenda:\n  - add: {titel: A bridge}\n    note: n\n",
            "c.yaml:2: unknown key 'titel' in agenda[0].add; did you mean 'title'?",
        ),
        (
            "agenda:\n  - add: {title: A bridge}\n    sourcing: named\n    note: n\n",
            "c.yaml:3: unknown key 'sourcing' in agenda[0]; write it below add:",
        ),
        (
            "timeline:\n  - fact: a\n    position: b\n",
            "c.yaml:3: unknown key 'position' in timeline[0]; keys are fact, hide, join, note, url,"
            " text, when, status, said_by, sourcing, actors, meant",
        ),
        (
            "glance:\n  - fact: what\n    question: why\n",
            "c.yaml:3: unknown key 'question' in glance[0]; that never changes: hide the fact and"
            " add another",
        ),
    ],
)  # fmt: skip
def test_f01_an_unknown_name_is_refused_with_the_nearest(text, message):
    assert message in told(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- fact: a", "c.yaml:1: no sections; begin with a name such as timeline:"),
        ("x", "c.yaml:1: no sections; begin with a name such as timeline:"),
        ("actors: Ann", "c.yaml:1: actors is no list; write a list"),
        ("actors: {fact: a}", "c.yaml:1: actors is no list; write a list"),
        ("actors: [a]", "c.yaml:1: actors[0] is no entry; write a list"),
        ("actors:\n  - fact: [a]\n    hide: true", "c.yaml:2: actors[0].fact is a list"),
        ("actors:\n  - fact: ~\n    hide: true", "c.yaml:2: actors[0].fact is empty"),
        ("actors:\n  - fact: a\n    name: [b]", "c.yaml:3: actors[0].name is a list; give text"),
        ("actors:\n  - fact: a\n    name: {b: c}", "c.yaml:3: actors[0].name is a mapping"),
        ("actors:\n  - fact: a\n    name: 12", "c.yaml:3: actors[0].name is 12, a number"),
        ("actors:\n  - fact: a\n    name: ~", "c.yaml:3: actors[0].name is empty; give text"),
        ("actors:\n  - fact: a\n    name: ' '", "c.yaml:3: actors[0].name is empty; write words"),
        ("actors:\n  - fact: a\n    roles: mayor", "c.yaml:3: actors[0].roles is 'mayor'; write a"),
        ("actors:\n  - fact: a\n    roles: [b,\n      [c]]", "c.yaml:4: actors[0].roles is a list"),
        ("actors:\n  - fact: a\n    kind: robot", "c.yaml:3: actors[0].kind is 'robot'; give one"),
        ("actors:\n  - fact: a\n    kind: persons", "c.yaml:3: actors[0].kind is 'persons'; did"),
        ("actors:\n  - fact: a\n    join: []", "c.yaml:3: actors[0].join is empty"),
        ("actors:\n  - fact: a\n    join: {b: c}", "c.yaml:3: actors[0].join is a mapping"),
        ("actors:\n  - fact: a\n    hide: false", "c.yaml:3: actors[0].hide is 'false'; write"),
        ("actors:\n  - fact: a\n    hide: [true]", "c.yaml:3: actors[0].hide is no truth"),
        ("actors:\n  - add: Ann\n    note: n", "c.yaml:2: actors[0].add is no mapping"),
        ("figures:\n  - fact: a\n    value: many", "c.yaml:3: figures[0].value is 'many'; give"),
        ("figures:\n  - fact: a\n    change: 3", "c.yaml:3: figures[0].change is '3'; give keys"),
        ("figures:\n  - fact: a\n    range: {low: 1}", "c.yaml:3: figures[0].range has no 'high'"),
        ("quotes:\n  - fact: a\n    direct: maybe", "c.yaml:3: quotes[0].direct is 'maybe'; give"),
        ("actors:\n  - fact: a\n    note: [b]", "c.yaml:3: actors[0].note is a list; write words"),
    ],
)  # fmt: skip
def test_f02_a_wrong_type_is_refused_with_its_path(text, message):
    assert any(line.startswith(message) for line in told(text)), told(text)


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ("2025-13-45", "'2025-13-45' is no day of the calendar"),
        ("2025-02-30", "'2025-02-30' is no day of the calendar"),
        ("31 June", "'31 June' is not EDTF of level 1"),
        ("2025-06-09/2025-06-01", "'2025-06-09/2025-06-01' runs backwards"),
        ("[2025]", "is a list"),
        ("2025-06-09T25:99", "'2025-06-09T25:99' is not EDTF of level 1"),
    ],
)
def test_e02_e07_a_date_that_no_calendar_has_is_refused(written, what):
    (line,) = told(f"timeline:\n  - fact: a\n    when: {written}\n")
    assert line.startswith(f"c.yaml:3: timeline[0].when {what}; write a day like 2025-06-09")


@pytest.mark.parametrize("written", ["2025", "2025-06~", "../2030", "-0044", "Y12000", "199X"])
def test_e03_what_is_edtf_is_kept(written):
    assert given(f"timeline:\n  - fact: a\n    when: {written}\n")["when"].edtf == written


@pytest.mark.parametrize("written", ["1e400", "NaN", "inf", "-inf", "-0", "9" * 10_000, "1e19"])
def test_e10_a_number_that_cannot_be_shown_is_refused(written):
    (line,) = told(f"figures:\n  - fact: a\n    value: {written}\n")
    assert line.startswith("c.yaml:3: figures[0].value is no number that can be shown")
    (line,) = told(f"figures:\n  - fact: a\n    range: {{low: 0, high: {written}}}\n")
    assert line.startswith("c.yaml:3: figures[0].range is no number that can be shown")


@pytest.mark.parametrize(
    "written", [r'"a\0b"', r'"\uD800"', r'"a\u202Eb"'], ids=["nul", "surrogate", "turning"]
)
def test_c10_c12_what_no_page_can_show_is_refused(written):
    assert told(f"actors:\n  - fact: a\n    name: {written}\n")


def test_f10_an_entry_that_hides_and_changes_is_refused_with_both_lines():
    text = "actors:\n  - fact: a\n    hide: true\n    name: B\n"
    assert told(text) == [
        "c.yaml:2: actors[0] hides a fact and changes it (line 4); do one of the two"
    ]


def test_f12_an_addition_needs_a_ground():
    text = "agenda:\n  - add: {title: A bridge}\n"
    assert told(text) == [
        "c.yaml:2: agenda[0] adds a fact without words, note or url; say where it stands in the"
        " article (words:) or how you know it (note:, url:)"
    ]


@pytest.mark.parametrize("text", ["- hide: true", "- fact: a\n    add: {title: b}", "- {}"])
def test_an_entry_is_about_one_fact(text):
    assert "write either fact: with an id or words, or add:" in told(f"agenda:\n  {text}\n")[0]


def test_an_entry_that_does_nothing_is_refused():
    assert told("agenda:\n  - fact: a\n") == [
        "c.yaml:2: agenda[0] does nothing; write what shall change, such as hide: true"
    ]


def test_an_addition_without_its_fields_is_refused():
    lines = told("quotes:\n  - add: {text: We go}\n    note: n\n")
    assert lines == ["c.yaml:2: quotes[0].add has no speaker; give text"]


def test_all_problems_come_at_once():
    text = "actors:\n  - fact: a\n    nmae: b\n    kind: c\n  - fact: d\nagenda: x\n"
    assert [line.split(":")[1] for line in told(text)] == ["3", "4", "5", "6"]


def test_a05_an_address_that_no_page_links_to_is_told(caplog):
    entries("actors:\n  - fact: a\n    url: javascript:alert(1)\n    hide: true\n")
    assert "c.yaml:3: actors[0].url is 'javascript:alert(1)', which no page links to" in caplog.text


@pytest.mark.parametrize("section", SECTIONS, ids=lambda s: s.name)
def test_every_section_has_fields_and_none_that_is_ours(section):
    names = set(fields_of(section))
    assert names
    assert names.isdisjoint({"id", "evidence", "rule", "confidence", "added_by", "edited", "key"})
