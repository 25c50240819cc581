from __future__ import annotations

from explainer.themes import THEME, is_ours, static_of, words_for


def test_our_theme_is_known_by_its_folder(tmp_path):
    assert is_ours(str(THEME))
    assert not is_ours(str(tmp_path))


def test_a_theme_without_words_and_assets_gets_ours(tmp_path):
    assert static_of(str(tmp_path)) == THEME / "static"
    assert words_for("en", str(tmp_path))("nav.skip") == words_for("en", str(THEME))("nav.skip")


def test_a_theme_with_words_and_assets_keeps_its_own(tmp_path):
    (tmp_path / "static/css").mkdir(parents=True)
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations/en.json").write_text('{"nav.skip": "Jump"}')
    assert static_of(str(tmp_path)) == tmp_path / "static"
    assert words_for("en", str(tmp_path))("nav.skip") == "Jump"
