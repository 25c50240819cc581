"""The locked requirements can be installed, whatever has been released since they were locked."""

from __future__ import annotations

from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_what_is_asked_for_with_an_extra_is_locked_with_it(name):
    """Pip looks for another release of it, which has no hash here, where the lock has none."""
    lines = (ROOT / name).read_text().splitlines()
    pins = [Requirement(line.rstrip(" \\")) for line in lines if line[:1].isalnum()]
    locked = {canonicalize_name(pin.name): pin.extras for pin in pins}
    asked = (Requirement(line) for pin in pins for line in requires(pin.name) or ())
    asked = [one for one in asked if one.marker is None or one.marker.evaluate({"extra": ""})]
    lost = {one.name: one.extras - locked[canonicalize_name(one.name)] for one in asked}
    assert not {name: extras for name, extras in lost.items() if extras}
