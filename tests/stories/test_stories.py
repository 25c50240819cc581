from __future__ import annotations

import datetime

import pytest

from explainer.errors import ProblemsError
from explainer.settings import settings_of
from explainer.stories import Site, load_stories

ARTICLE = "The council met on Friday. It will vote on the budget next week."
STORY = "Title: Budget vote\nDate: 2025-06-06\nSources: seeds/a.txt\n"


@pytest.fixture
def site(tmp_path):
    """Write content files, read them as stories."""
    (tmp_path / "content").mkdir()
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/a.txt").write_text(ARTICLE)
    (tmp_path / "seeds/b.txt").write_text("Published: 2025-06-01\n\nThe budget was presented.")
    chosen = settings_of(
        {"PATH": str(tmp_path / "content"), "JINJA_ENVIRONMENT": {"autoescape": True}}
    )

    def load(pages=(), **files):
        for name, text in files.items():
            (tmp_path / "content" / f"{name}.md").write_text(text)
        paths = sorted((tmp_path / "content").glob("*.md"))
        return load_stories(
            Site(
                articles=[p for p in paths if p.stem not in pages],
                pages=[p for p in paths if p.stem in pages],
                slugify=lambda words: words.lower().replace(" ", "-"),
                slug_source="basename",
            ),
            chosen,
        )

    load.root = tmp_path
    return load


def told(site, **files):
    with pytest.raises(ProblemsError) as found:
        site(**files)
    return str(found.value).splitlines()[1:]


def test_an_article_without_sources_is_none_of_ours(site):
    assert site(plain="Title: Welcome\nDate: 2025-06-06\nCover: x.jpg\n\nHello.") == ()


def test_a_story_is_read_with_its_source(site):
    (story,) = site(vote=STORY + "Outlet: The Herald\n\nAn introduction.")
    assert (story.name, story.slug, story.title) == ("content/vote.md", "vote", "Budget vote")
    assert story.sources[0].outlet == "The Herald"
    assert story.sources[0].published == datetime.date(2025, 6, 6)


def test_the_field_of_a_source_wins_over_the_storys(site):
    (story,) = site(vote=STORY.replace("a.txt", "b.txt"))
    assert story.sources[0].published == datetime.date(2025, 6, 1)


def test_sources_stand_oldest_first(site):
    (story,) = site(vote=STORY.replace("a.txt", "*.txt"))
    assert [source.path for source in story.sources] == ["seeds/b.txt", "seeds/a.txt"]


def test_a_story_to_skip_is_not_read(site):
    assert site(vote=STORY.replace("a.txt", "missing.txt") + "Status: skip\n") == ()


def test_rule_1_every_problem_of_every_file_is_told_in_one_run(site):
    lines = told(
        site,
        one="Title: One\nDate: someday\nSources: seeds/gone.txt\nPublishd: 2025-06-06\n",
        two="Titel: Two\nDate: 2025-06-06\nSources: ../x.txt\n",
    )
    assert [line.partition(": ")[0] for line in lines] == [
        "content/one.md:2",
        "content/one.md:3",
        "content/one.md:4",
        "content/two.md:1",
        "content/two.md:1",
        "content/two.md:3",
    ]


def test_b07_two_stories_of_one_slug_are_refused(site):
    lines = told(site, one=STORY + "Slug: vote\n", two=STORY + "Slug: vote\n")
    assert len(lines) == 2


def test_b06_a_story_with_the_slug_of_a_page_is_refused(site):
    lines = told(site, pages=["about"], about="Title: About\n", vote=STORY + "Slug: about\n")
    assert lines == [
        "content/vote.md:4: the address 'about' is also that of content/about.md; "
        "give one of them another Slug:"
    ]


def test_g01_one_article_twice_is_refused(site):
    (site.root / "seeds/copy.txt").write_text(ARTICLE)
    (line,) = told(site, vote=STORY.replace("a.txt", "a.txt, seeds/copy.txt"))
    assert "seeds/copy.txt is the same article as seeds/a.txt" in line


def test_g05_a_story_that_names_no_source_is_refused(site):
    (line,) = told(site, vote="Title: Vote\nDate: 2025-06-06\nSources:\n")
    assert line.startswith("content/vote.md:3: no source named")


def test_c01_an_empty_source_is_refused(site):
    (site.root / "seeds/a.txt").write_text("")
    (line,) = told(site, vote=STORY)
    assert line.startswith("seeds/a.txt:1: no text")


def test_c06_a_content_file_that_is_not_utf8_is_refused(site):
    (site.root / "content/bad.md").write_bytes(b"Title: Caf\xe9\n")
    (line,) = told(site)
    assert line.startswith("content/bad.md:1: not UTF-8 at byte 10")


def test_c04_a_content_file_in_utf16_is_refused(site):
    (site.root / "content/wide.md").write_bytes(STORY.encode("utf-16"))
    (line,) = told(site)
    assert line.startswith("content/wide.md:1: an encoding that Pelican does not read")


def test_c11_a_line_separator_inside_a_field_ends_no_line(site):
    (story,) = site(vote=STORY.replace("Budget vote", "Budget\u2028vote\x85"))
    assert story.title == "Budget\u2028vote"


def test_f14_a_header_after_an_empty_line_is_refused(site):
    (line,) = told(site, vote="\n" + STORY)
    assert line.startswith("content/vote.md:2: empty lines before the header")


def test_f16_an_unknown_status_is_refused(site):
    (line,) = told(site, vote=STORY + "Status: drafd\n")
    assert line == "content/vote.md:4: status is 'drafd'; did you mean 'draft'?"


def test_what_is_wrong_with_corrections_is_told_with_all_else(site):
    (site.root / "content/vote.corrections.yaml").write_text("hide: []\nactors:\n  - fact: a\n")
    lines = told(site, vote=STORY.replace("Title", "Tittle"))
    assert [line.partition(";")[0] for line in lines if "corrections" in line] == [
        "content/vote.corrections.yaml:1: unknown section 'hide'",
        "content/vote.corrections.yaml:3: actors[0] does nothing",
    ]
    assert len(lines) > 2


@pytest.mark.parametrize(
    ("fields", "warned"),
    [
        pytest.param("Published: 2035-01-01\n", True, id="a day in the future"),
        pytest.param("Published: 2025-06-07\nModified: 2025-06-08\n", False, id="changed since"),
        pytest.param("Published: 2025-06-06\n", False, id="the same day"),
        pytest.param("", False, id="none of its own"),
    ],
)
def test_e07_a_source_that_is_newer_than_its_story_is_read_and_told(site, caplog, fields, warned):
    (story,) = site(vote=STORY + fields)
    assert len(story.sources) == 1
    assert ("after the story's own day, 2025-06-06" in caplog.text) == warned
