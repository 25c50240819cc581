from __future__ import annotations


def test_a_story_gets_its_pages_and_a_plain_article_stays_plain(project):
    project.story()
    project.write("content/plain.md", "Title: Welcome\nDate: 2025-06-01\n\nHello, readers.")
    done = project.build()
    assert done.code == 0, done.told
    assert "vote: " in done.said
    assert "Budget vote in Elm" in project.page("vote/index.html")
    assert (project.output / "vote/sources/index.html").is_file()
    assert "Hello, readers." in project.page("plain/index.html")
    assert not (project.output / "plain/story.json").exists()
