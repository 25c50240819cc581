"""Writing: what is written reads back as what it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explainer.corrections.entries import entries_of
from explainer.corrections.nodes import parsed
from explainer.corrections.writing import Written, written
from explainer.model import When
from explainer.sections.figures import Change

WORDS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp")), min_size=1)


def write(section, values, hints=None):
    (text,) = written(section, Written(values=values, hints=hints or {}))
    return text


def read(text):
    node, problems = parsed(text, "c.yaml")
    (entry,) = entries_of(node, "c.yaml", problems)
    return entry, {given.key: given.value for given in entry.given}


@given(WORDS, WORDS)
def test_any_words_are_read_as_they_were(words, note):
    words, note = " ".join(words.split()), " ".join(note.split())
    if not (words and note):
        return
    entry, values = read(write("timeline", {"fact": words, "text": words, "note": note}))
    assert (entry.fact.words, values["text"], entry.note) == (words, words, note)


def test_values_are_those_of_the_fact():
    told = {"value": 80.0, "change": Change(start=145, to=80), "range": None, "bound": "about"}
    _, values = read(write("figures", {"fact": "tolls", **told}))
    assert values == told
    dated = {"when": When(edtf="2025-05", text="in May"), "actors": ("elm", "dale")}
    _, values = read(write("timeline", {"fact": "truce", **dated}))
    assert (values["when"].edtf, values["actors"]) == ("2025-05", ("elm", "dale"))


def test_lists_stand_on_their_line_and_hints_behind_their_value():
    text = write("actors", {"fact": "ada-poe", "roles": ("Mayor",), "side": None}, {"side": "text"})
    assert text.splitlines() == [
        "actors:",
        "  - fact: ada-poe",
        "    roles: [Mayor]",
        "    side: null  # text",
    ]


def test_entries_are_written_each_for_itself():
    one, two = ({"fact": "a", "note": "- fact: b"}, {"fact": "b", "roles": ("x: y",)})
    texts = written("actors", Written(values=one), Written(values=two))
    assert texts == (write("actors", one), write("actors", two))
