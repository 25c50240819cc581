from __future__ import annotations

from pathlib import Path

import pytest

from explainer.errors import ProblemsError
from explainer.settings import OPTIONS, settings_of

PELICAN = {"PATH": "/site/content", "JINJA_ENVIRONMENT": {"autoescape": True}}


def refusal(**values: object) -> str:
    with pytest.raises(ProblemsError) as found:
        settings_of({**PELICAN, **values})
    return str(found.value)


def test_a_site_needs_no_setting_of_ours():
    chosen = settings_of(PELICAN)
    assert chosen.root == Path("/site")
    assert chosen.cache == Path("/site/.cache/explainer")
    assert (chosen.workers, dict(chosen.pipelines)) == (0, {})


def test_folders_are_taken_from_the_root():
    chosen = settings_of({**PELICAN, "EXPLAINER_ROOT": "/other", "EXPLAINER_CACHE": "kept"})
    assert (chosen.root, chosen.cache) == (Path("/other"), Path("/other/kept"))


@pytest.mark.parametrize(
    ("value", "link"),
    [
        ("desk@elm.example", "mailto:desk@elm.example"),
        ("https://elm.example/form", "https://elm.example/form"),
        *((none, None) for none in ("", None)),
    ],
)
def test_editors_are_reached_by_mail_or_on_a_page(value, link):
    assert settings_of({**PELICAN, "EXPLAINER_CONTACT": value}).contact == link


def test_nobody_gets_a_desk_who_does_not_ask_for_it():
    assert settings_of(PELICAN).desk is False
    assert settings_of({**PELICAN, "EXPLAINER_DESK": True}).desk is True


def test_the_cache_can_be_switched_off():
    assert settings_of({**PELICAN, "EXPLAINER_CACHE": None}).cache is None


def test_names_of_fields_are_compared_without_case():
    assert settings_of({**PELICAN, "EXPLAINER_FIELDS": ["Cover"]}).fields == {"cover"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("EXPLAINER_ROOT", 3),
        ("EXPLAINER_PIPELINES", "en_core_web_md"),
        ("EXPLAINER_PIPELINES", {"xx": "en_core_web_md"}),
        ("EXPLAINER_CACHE", True),
        ("EXPLAINER_MAX_SOURCE_BYTES", 0),
        ("EXPLAINER_MAX_SOURCE_BYTES", "5 MB"),
        ("EXPLAINER_WORKERS", -1),
        ("EXPLAINER_WORKERS", True),
        ("EXPLAINER_FIELDS", "cover"),
        ("EXPLAINER_SEARCH", "yes"),
        ("EXPLAINER_DESK", 1),
        ("EXPLAINER_CONTACT", "the desk"),
        ("EXPLAINER_CONTACT", "javascript:alert(1)"),
    ],
    ids=lambda value: str(value),
)
def test_f18_a_value_of_the_wrong_kind_is_refused_with_what_it_may_be(name, value):
    assert refusal(**{name: value}).endswith(
        f"setting {name}: is {value!r}; give {OPTIONS[name].wanted}"
    )


def test_f18_an_unknown_name_is_refused_with_the_nearest_right_one():
    told = refusal(EXPLAINER_CASHE="x")
    assert "setting EXPLAINER_CASHE: there is no such setting" in told
    assert "did you mean 'EXPLAINER_CACHE'?" in told


def test_all_problems_are_told_at_once():
    told = refusal(EXPLAINER_WORKERS=-1, EXPLAINER_X=1, ARTICLE_SAVE_AS="{slug}.html")
    assert told.startswith("3 problems, nothing was written")


def test_a_story_needs_a_folder_of_its_own():
    told = refusal(ARTICLE_SAVE_AS="{slug}.html")
    assert "setting ARTICLE_SAVE_AS: is '{slug}.html', but a story needs a folder" in told


def test_templates_have_to_escape():
    assert "setting JINJA_ENVIRONMENT: does not escape" in refusal(JINJA_ENVIRONMENT={})
