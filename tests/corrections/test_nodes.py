"""A corrections file as nodes: what YAML would turn into something else stays what it was."""

from __future__ import annotations

import time

import pytest

from explainer.corrections.nodes import DEEPEST, Listing, Mapping, Text, parsed
from explainer.errors import ProblemsError


def refusal(text: str) -> str:
    with pytest.raises(ProblemsError) as found:
        parsed(text, "c.yaml")
    (problem,) = found.value.problems
    return str(problem)


@pytest.mark.parametrize("written", ["NO", "010", "12:30", "1e3", "2025-06-09", "yes", "0x1F"])
def test_e05_a_value_stays_what_the_editor_wrote(written):
    node, _ = parsed(f"actors:\n  - name: {written}\n", "c.yaml")
    ((_, actors),) = node.pairs
    assert actors.items[0].get("name") == Text(line=2, value=written)


@pytest.mark.parametrize("written", ["~", "null", ""])
def test_what_stands_for_nothing_does_so_only_without_quotes(written):
    assert parsed(f"a: {written}", "c.yaml")[0].get("a").null
    assert not parsed(f"a: '{written}'", "c.yaml")[0].get("a").null


def test_every_node_knows_its_line():
    node, problems = parsed("# a note\na:\n  - b: c\n    d: [e,\n      f]\n", "c.yaml")
    assert (node.line, problems) == (2, [])
    entry = node.get("a").items[0]
    assert isinstance(entry, Mapping)
    assert [(key.value, key.line) for key, _ in entry.pairs] == [("b", 3), ("d", 4)]
    assert [item.line for item in entry.get("d").items] == [4, 5]
    assert entry.get("x") is None


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "\n\n"])
def test_a_file_without_entries_is_nothing(text):
    assert parsed(text, "c.yaml") == (None, [])


def test_f03_a_key_twice_is_told_with_both_lines_and_the_rest_is_read():
    node, problems = parsed("a: 1\nb: [2]\na: 3\nb: 4\n", "c.yaml")
    assert [str(p) for p in problems] == [
        "c.yaml:3: key 'a' stands on line 1 already; keep one of them",
        "c.yaml:4: key 'b' stands on line 2 already; keep one of them",
    ]
    assert isinstance(node.get("b"), Listing)


def test_a_section_that_comes_again_goes_on_with_its_list():
    node, problems = parsed("a:\n  - b: 1\nc: [2]\na:\n  - d: 3\n  - e: 4\n", "c.yaml")
    assert problems == []
    assert [item.pairs[0][0].value for item in node.get("a").items] == ["b", "d", "e"]
    assert [item.line for item in node.get("a").items] == [2, 5, 6]


def test_f03_lists_further_in_are_not_joined():
    _, problems = parsed("a:\n  - b: [1]\n    b: [2]\n", "c.yaml")
    assert [str(p) for p in problems] == [
        "c.yaml:3: key 'b' stands on line 2 already; keep one of them"
    ]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a:\n\t- b\n", 2, "a tab"),
        ("a:\n  - b: 1\n   c: 2\n", 3, "a line that is indented unlike"),
        ("a: 'b\nc: d\n", 1, "a quote that is never closed"),
        ("a: b: c\n", 1, "a colon inside of words"),
        ("a: [b, c\nd: e\n", 1, "a [ that is never closed"),
        ("a: {b: c\n", 1, "a { that is never closed"),
        ("a: b\n---\nc: d\n", 2, "a second document"),
        ("a: @b\n", 1, "a mark that YAML does not let words begin with"),
        ("a: - b\n", 1, "a list on the line of its key"),
        ("a\nb: c\n", 2, "a colon inside of words, or a line above without one"),
        ('a: "b\\q"\n', 1, "a backslash"),
        ("a: b\x07c\n", 1, "a character that no text has"),
        ("- a\n b:\n  - c\n]", 2, "a colon inside of words"),
    ],
)
def test_f04_broken_yaml_is_told_in_plain_words(text, line, words):
    assert refusal(text).startswith(f"c.yaml:{line}: {words}")


@pytest.mark.parametrize(
    "value",
    [
        "!!python/object/apply:os.system ['touch owned']",
        "!!python/name:os.system",
        "!!str 2025",
        "!mine x",
        "! x",
        "!!binary R0lGODlhDAAMAIQAAP",
    ],
)
def test_f05_a_tag_is_refused_and_nothing_runs(value, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert refusal(f"a: {value}\n").startswith("c.yaml:1: a tag (")
    assert list(tmp_path.iterdir()) == []


BOMB = "a: &a [x, x]\n" + "".join(
    f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (BOMB, "an anchor (&a)"),
        ("a: &a [*a]\n", "an anchor (&a)"),
        ("a: *b\n", "an alias (*b)"),
        ("[" * 10_000, f"more than {DEEPEST} levels"),
        ("[" * 10_000 + "]" * 10_000, f"more than {DEEPEST} levels"),
        ("{a: " * 10_000, f"more than {DEEPEST} levels"),
        ("- " * 10_000, f"more than {DEEPEST} levels"),
        ("? " * 10_000, f"more than {DEEPEST} levels"),
    ],
    ids=["bomb", "itself", "alias", "open", "nested", "mappings", "dashes", "keys"],
)
def test_f06_bombs_and_depths_are_refused_before_anything_is_built(text, words):
    began = time.process_time()
    assert words in refusal(text)
    assert time.process_time() - began < 2


@pytest.mark.parametrize("text", ["? [a]\n: b\n", "? {a: b}\n: c\n"], ids=["list", "mapping"])
def test_a_key_is_a_word(text):
    _, problems = parsed(text, "c.yaml")
    assert [problem.what for problem in problems] == ["a key that is no word"]
