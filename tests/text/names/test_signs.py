"""Signs: what is counted of a name is told, each by its name."""

from __future__ import annotations

import dataclasses
import inspect
import re

from explainer.text.names.signs import Signs


def test_every_sign_is_told_once():
    told = re.findall(r"^    (\w+): ", inspect.getdoc(Signs), re.MULTILINE)
    assert sorted(told) == sorted(field.name for field in dataclasses.fields(Signs))


def test_a_name_without_mentions_has_no_signs():
    signs = Signs(parts=("zenda",))
    assert not any(getattr(signs, f.name) for f in dataclasses.fields(signs) if f.name != "parts")
