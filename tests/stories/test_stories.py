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
    assert len(lines) == 1


def test_b06_a_story_with_the_slug_of_a_page_is_refused(site):
    lines = told(site, pages=["about"], about="Title: About\n", vote=STORY + "Slug: about\n")
    assert lines == [
        "content/vote.md:4: the address 'about' is also that of content/about.md:1; "
        "give one of them another Slug:"
    ]


def test_g01_one_article_twice_is_refused(site):
    (site.root / "seeds/copy.txt").write_text(ARTICLE)
    (line,) = told(site, vote=STORY.replace("a.txt", "a.txt, seeds/copy.txt"))
    assert "seeds/copy.txt is the same article as seeds/a.txt" in line


@pytest.mark.parametrize(
    ("sources", "warned"),
    [
        ("seeds/a.txt, seeds/b.txt\n    seeds/a.txt", True),
        ("seeds/*.txt, ./seeds/a.txt", True),
        ("seeds/a.txt, seeds/*.txt", False),
    ],
    ids=["twice", "behind a pattern", "within a pattern"],
)
def test_g01_a_source_that_is_named_twice_is_read_once_and_told(site, caplog, sources, warned):
    (story,) = site(vote=STORY.replace("seeds/a.txt", sources))
    assert [source.path for source in story.sources] == ["seeds/b.txt", "seeds/a.txt"]
    line = 4 if "\n" in sources else 3
    told = f"content/vote.md:{line}: seeds/a.txt is named already (line 3) and read once"
    assert [m.partition(";")[0] for m in caplog.messages] == ([told] if warned else [])


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
    ("fields", "place"),
    [
        pytest.param("Published: 2035-01-01\n", "content/vote.md:4", id="a day in the future"),
        pytest.param("Published: 2025-06-07\nModified: 2025-06-08\n", "", id="changed since"),
        pytest.param("Published: 2025-06-06\n", "", id="the same day"),
        pytest.param("", "", id="none of its own"),
    ],
)
def test_e07_a_source_that_is_newer_than_its_story_is_read_and_told(site, caplog, fields, place):
    (story,) = site(vote=STORY + fields)
    assert len(story.sources) == 1
    told = f"{place}: published 2035-01-01, after the story's own day, 2025-06-06; correct one"
    assert [told in message for message in caplog.messages] == ([True] if place else [])


def test_e07_the_line_of_a_day_that_is_the_sources_own_is_told(site, caplog):
    (site.root / "seeds/a.txt").write_text(f"Outlet: Courier\nPublished: 2025-06-12\n\n{ARTICLE}")
    site(vote=STORY)
    (told,) = caplog.messages
    assert told.startswith("seeds/a.txt:2: published 2025-06-12, after the story's own day")


def test_a_source_in_another_language_is_told_in_words(site, caplog):
    text = "Der Rat von Elm sagte, dass er am Montag wieder abstimmen wird. " * 5
    (site.root / "seeds/a.txt").write_text(f"Outlet: Kurier\n\n{text}")
    site(vote=STORY)
    (told,) = caplog.messages
    assert told.startswith("seeds/a.txt:3: does not read like English, so nothing is taken from it")
