"""Themes: templates, words and assets of the site's own, or of this project's where it has none."""

from __future__ import annotations

from pathlib import Path

from explainer.wording import Wording, load

THEME = Path(__file__).parents[2] / "theme"
"""The theme of this project."""


def is_ours(theme: str) -> bool:
    """Tell whether a site uses the theme of this project."""
    return Path(theme).resolve() == THEME.resolve()


def words_for(language: str, theme: str) -> Wording:
    """Give the words of the interface, the theme's own where it has any.

    Raises:
        SettingError: the words cannot be read, or there is no such language.
    """
    return load(language, _folder(theme, "translations"))


def static_of(theme: str) -> Path:
    """Give the folder that the site's style sheet and script are joined from."""
    return _folder(theme, "static/css").parent


def desk_in(theme: str) -> Path:
    """Give the folder that the style sheet and the script of the editor's desk are joined from."""
    return _folder(theme, "desk")


def _folder(theme: str, name: str) -> Path:
    own = Path(theme) / name
    return own if own.is_dir() else THEME / name
