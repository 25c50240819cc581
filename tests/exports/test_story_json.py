"""story.json and its schema."""

from __future__ import annotations

import dataclasses
import json

import jsonschema
import pytest

from explainer.exports import schema, story_json
from explainer.model import Edit, Facts, FieldChange, When
from explainer.sections import SECTIONS
from explainer.sections.actors import ACTORS
from explainer.sections.unknowns import UNKNOWNS, Unknown
from factories import facts, story
from grown import days, merged, numbers

MOVED = days((1, 9, "scheduled"), (10, 9, "happened"))


def test_a_story_is_valid_by_its_own_schema():
    validator = jsonschema.Draft202012Validator(schema.schema())
    validator.check_schema(schema.schema())
    validator.validate(json.loads(story_json.render(story())))


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [
        ("timeline", "status", "cancelled"),
        ("actors", "kind", "robot"),
        ("quotes", "direct", "yes"),
        ("figures", "value", "3"),
        ("outlook", "evidence", [{"sentence": "a1-s1"}]),
    ],
)
def test_the_schema_refuses_what_the_contract_closes(section, key, value):
    data = json.loads(story_json.render(story()))
    data[section][0][key] = value
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, schema.schema())


def test_keys_come_in_the_order_of_the_contract():
    data = json.loads(story_json.render(story()))
    assert list(data) == [
        "version", "slug", "title", "articles", "glance", "brief", "actors", "timeline", "agenda",
        "figures", "quotes", "outlook", "unknowns",
    ]  # fmt: skip
    assert list(data["actors"][0]) == [
        "id", "name", "kind", "roles", "affiliation", "side", "aliases", "acts", "mentions",
    ]  # fmt: skip
    assert data["figures"][0]["change"] == {"from": 4, "to": 3}


def test_nothing_internal_is_public():
    data = json.loads(story_json.render(story()))
    keys = {key for section in SECTIONS for entry in data[section.name] for key in entry}
    assert keys.isdisjoint({"rule", "confidence", "position", "added_by"})


def test_what_an_editor_added_is_signed():
    added = Unknown(id="x", text="Who pays?", evidence=(), added_by="editor", note="asked the town")
    data = json.loads(story_json.render(story(facts().having(UNKNOWNS, [added]))))
    assert data["unknowns"] == [
        {
            "id": "x",
            "text": "Who pays?",
            "meant": [],
            "evidence": [],
            "added_by": "editor",
            "note": "asked the town",
        }
    ]


def test_what_an_editor_changed_is_named():
    (actor,) = facts().of(ACTORS)
    changed = dataclasses.replace(actor, edited=("evidence", "roles"), note="so", url="x")
    data = json.loads(story_json.render(story(facts().having(ACTORS, [changed]))))
    (entry,) = data["actors"]
    assert entry["edited"] == ["mentions", "roles"]
    assert list(entry)[-4:] == ["mentions", "edited", "note", "url"]
    jsonschema.validate(data, schema.schema())


def test_corrections_are_told_where_there_are_any():
    change = FieldChange(name="when", before=None, after=When(edtf="2025", text=""))
    edits = (
        Edit(section="timeline", deed="changed", fact="meet", changes=(change,), place="c.yaml:2"),
        Edit(section="timeline", deed="hidden", sentences=("a1-s2",), note="withdrawn"),
    )
    data = json.loads(story_json.render(dataclasses.replace(story(), edits=edits)))
    first, second = data["corrections"]
    assert first["changes"][0]["to"]["edtf"] == "2025"
    assert list(first["changes"][0]) == ["field", "from", "to"]
    assert (second["fact"], second["sentences"]) == (None, ["a1-s2"])
    assert "place" not in first
    assert list(data)[-1] == "corrections"
    jsonschema.validate(data, schema.schema())
    data["corrections"][0]["deed"] = "lost"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, schema.schema())


def test_equal_stories_give_equal_bytes_with_a_trailing_newline():
    first, second = story_json.render(story()), story_json.render(story())
    assert first == second
    assert first.endswith(b"}\n")


def test_an_empty_story_has_every_list():
    data = json.loads(story_json.render(dataclasses.replace(story(), facts=Facts())))
    assert all(data[section.name] == [] for section in SECTIONS)


def test_of_a_source_that_may_not_be_shown_in_full_only_cited_sentences_are_public():
    whole, part = story(), dataclasses.replace(story(), show_source="cited")
    cited = {
        piece["sentence"]
        for section in SECTIONS
        for entry in story_json.record_of(whole)[section.name]
        for key in (section.evidence_key, "details")
        for piece in entry.get(key, [])
    }
    told = story_json.record_of(part)["articles"][0]["sentences"]
    assert {sentence["id"] for sentence in told} == cited


def test_of_a_source_that_may_not_be_shown_no_sentence_is_public():
    part = dataclasses.replace(story(), show_source="none")
    assert story_json.record_of(part)["articles"][0]["sentences"] == []


def test_what_other_articles_told_stands_behind_the_evidence_and_only_where_they_did():
    grown = merged(numbers((1, 3), (2, 5), (2, 7)))
    data = json.loads(story_json.render(grown))
    jsonschema.validate(data, schema.schema())
    five, seven = data["figures"]
    assert list(five)[-3:] == ["evidence", "earlier", "differs"]
    assert (five["differs"], seven["differs"]) == ([seven["id"]], [five["id"]])
    assert five["earlier"] == [
        {
            "article": "a1",
            "published": "2025-05-01",
            "text": "3",
            "value": 3,
            "status": "happened",
            "said_by": None,
            "sourcing": "article",
            "evidence": [{"sentence": "a1-s1", "start": 0, "end": 1, "text": "3"}],
        }
    ]
    (event,) = json.loads(story_json.render(merged(MOVED)))["timeline"]
    assert [(t["when"]["edtf"], t["status"]) for t in event["earlier"]] == [
        ("2025-05-09", "scheduled")
    ]
    assert "value" not in event["earlier"][0]
    assert "differs" not in event


@pytest.mark.parametrize("key", ["earlier", "differs"])
def test_no_entry_needs_what_other_articles_told_but_it_has_a_form(key):
    data = json.loads(story_json.render(story()))
    jsonschema.validate(data, schema.schema())
    data["figures"][0][key] = [{"article": "a1"}]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, schema.schema())
