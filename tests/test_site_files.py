from __future__ import annotations

from explainer.assets import DESK
from explainer.site_files import write_assets, write_site_files
from explainer.sitemap import Address
from explainer.themes import THEME, desk_in

PAGES = [Address(path="vote/index.html")]


def test_a_published_site_gets_a_sitemap(tmp_path):
    write_site_files(tmp_path, "https://example.org", PAGES)
    assert b"https://example.org/vote/" in (tmp_path / "sitemap.xml").read_bytes()
    assert (tmp_path / "story.schema.json").is_file()


def test_without_an_address_there_is_no_sitemap(tmp_path):
    write_site_files(tmp_path, None, PAGES)
    assert {p.name for p in tmp_path.iterdir()} == {"robots.txt", "story.schema.json"}


def test_the_robots_file_of_an_editor_wins(tmp_path):
    (tmp_path / "robots.txt").write_text("mine")
    write_site_files(tmp_path, None, PAGES)
    assert (tmp_path / "robots.txt").read_text() == "mine"


def test_style_sheet_and_script_are_one_file_each(tmp_path):
    write_assets(tmp_path / "theme", THEME / "static")
    assert {p.name for p in (tmp_path / "theme").iterdir()} == {"explainer.css", "explainer.js"}


def test_the_desk_has_its_own_which_readers_do_not_get(tmp_path):
    write_assets(tmp_path / "desk", desk_in(str(THEME)), DESK)
    assert {p.name for p in (tmp_path / "desk").iterdir()} == {"desk.css", "desk.js"}
