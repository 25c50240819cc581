"""Figures of invented sentences, which are short."""

from __future__ import annotations

import pytest

from explainer.text import entire


@pytest.fixture(autouse=True)
def cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """Labels as they are cut from sentences too long to be told whole."""
    monkeypatch.setattr(entire, "LONGEST", 0)
