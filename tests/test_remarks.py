"""Remarks: warnings of our own, kept for the desk."""

from __future__ import annotations

import dataclasses
import logging

from pelican.log import LimitFilter

from explainer.remarks import heard, remarks_on
from test_extraction import SOURCE, story_file

OURS = logging.getLogger("explainer.stories")


def test_a_warning_is_heard_also_when_pelican_has_told_it_already(monkeypatch):
    monkeypatch.setattr(LimitFilter, "_raised_messages", set())
    for _ in range(2):
        with heard() as found:
            OURS.warning("%s: %s", "seeds/a.txt:1", "a mark")
            OURS.info("nothing")
            logging.getLogger("pelican.contents").warning("not ours")
        assert found == ["seeds/a.txt:1: a mark"]
    OURS.warning("seeds/a.txt:2: later")
    assert len(found) == 1


def test_a_story_has_the_warnings_of_its_files():
    file = story_file(SOURCE, dataclasses.replace(SOURCE, path="seeds/b.txt"))
    found = [
        "seeds/b.txt:3: a mark",
        "seeds/b.txt:3: a mark",
        "content/a.md:1: a name",
        "content/a.corrections.yaml:2: a link",
        "content/b.md:1: another story",
    ]
    assert remarks_on(file, found) == (found[0], found[2], found[3])
