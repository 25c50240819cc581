"""The fingerprint of a site changes with all that its stories' pages depend on."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import jinja2
import pytest

from explainer.fingerprint import (
    UnknownError,
    fingerprint,
    marks_of,
    names_read,
    own_code,
    templates_mark,
)

TEMPLATES = {
    "explainer/a.html": '{% extends "base.html" %}{% block b %}{{ view }}{{ NAME }}{% endblock %}',
    "base.html": '{% from "macros.html" import m %}{{ m(pages) }}{% block b %}{% endblock %}',
    "macros.html": "{% macro m(pages) %}{{ t('x') }}{{ pages|length }}{% endmacro %}",
    "index.html": "{{ articles }}",
}
SETTINGS = {
    "NAME": "Explainer",
    "HERE": Path("/site"),
    "JINJA_ENVIRONMENT": {"undefined": jinja2.StrictUndefined},
    "LIST": [("a", 1), {"b"}],
}


def page(**changes):
    told = {"url": "how/", "slug": "how", "title": "How", "status": "published"}
    return SimpleNamespace(**(told | {"_content": "<p>So.</p>"} | changes))


def env_of(templates):
    env = jinja2.Environment(loader=jinja2.DictLoader(templates), autoescape=True)
    env.globals["t"] = str
    return env


def mark(settings=SETTINGS, templates=TEMPLATES, marks=(), **context):
    given = {"pages": [page()], "articles": [object()], **settings, **context}
    return fingerprint(settings, given, names_read(env_of(templates)), marks)


def test_templates_have_another_mark_when_one_is_changed_added_or_gets_something_else():
    changed = {"base.html": "{{ NAME }}", "new.html": ""}
    first = templates_mark(env_of(TEMPLATES))
    others = {templates_mark(env_of(TEMPLATES | {name: changed[name]})) for name in changed}
    given = env_of(TEMPLATES)
    given.globals["NAME"] = "Elm"
    assert first == templates_mark(env_of(TEMPLATES))
    assert len({first, *others, templates_mark(given)}) == 4


def test_what_is_no_template_does_not_stop_the_build(tmp_path):
    (tmp_path / "letters.html").write_bytes(b"\xff\xfe\x00")
    env = jinja2.Environment(loader=jinja2.FileSystemLoader(tmp_path), autoescape=True)
    assert len(templates_mark(env)) == 64


def test_the_same_site_has_the_same_fingerprint():
    assert mark() == mark()


@pytest.mark.parametrize(
    "change",
    [
        {"settings": SETTINGS | {"NAME": "Other"}},
        {"settings": SETTINGS | {"NEW": None}},
        {"settings": SETTINGS | {"JINJA_ENVIRONMENT": {"undefined": jinja2.Undefined}}},
        {"pages": [page(), page(slug="two")]},
        {"pages": [page(_content="<p>No.</p>")]},
        {"NAME": "changed by a plugin"},
        {"marks": [["a.html", "two"]]},
    ],
    ids=["setting", "new setting", "class", "page", "words of a page", "context", "files"],
)
def test_whatever_a_page_may_show_changes_it(change):
    assert mark(**change) != mark()


def test_what_no_page_of_a_story_reads_does_not_change_it():
    assert mark(articles=[object(), object()]) == mark()


def test_marks_follow_names_and_bytes(tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep/a.py").write_text("one")
    (tmp_path / "b.txt").write_text("two")
    assert [name for name, _ in marks_of(tmp_path)] == ["b.txt", "deep/a.py"]
    assert [name for name, _ in marks_of(tmp_path, "*.py")] == ["deep/a.py"]
    assert marks_of(tmp_path / "none") == []


def test_our_own_code_is_in_it():
    assert own_code() == own_code()
    assert len(own_code()) == 64


class Foreign(jinja2.Undefined):
    """A class whose code nobody can compare."""


@pytest.mark.parametrize(
    "change",
    [
        {"settings": SETTINGS | {"JINJA_FILTERS": {"f": len}}},
        {"settings": SETTINGS | {"JINJA_ENVIRONMENT": {"undefined": Foreign}}},
        {"templates": TEMPLATES | {"explainer/a.html": "{{ articles }}"}},
        {"templates": TEMPLATES | {"explainer/a.html": "{% include NAME %}"}},
        {"templates": TEMPLATES | {"explainer/a.html": '{% include "gone.html" %}'}},
    ],
    ids=["function", "class", "other stories", "template by name", "no template"],
)
def test_what_cannot_be_compared_is_refused(change):
    with pytest.raises(UnknownError):
        mark(**change)
