"""What a build remembers of the pages that it writes."""

from __future__ import annotations

import datetime
from types import SimpleNamespace

import pytest
from pelican import signals

from explainer.fingerprint import UnknownError
from explainer.run import Run, refuse_foreign_code


def test_pages_of_published_content_are_remembered_once_with_their_day():
    made = Run()
    content = SimpleNamespace(status="published", date=datetime.datetime(2025, 6, 6))  # noqa: DTZ001
    for name in ("vote/index.html", "vote/index.html", "vote/story.json", "404.html"):
        made.note(name, content)
    assert list(made.addresses) == ["vote/index.html"]
    assert made.addresses["vote/index.html"].changed == datetime.date(2025, 6, 6)


@pytest.mark.parametrize("status", ["draft", "hidden"])
def test_others_are_not(status):
    made = Run()
    made.note("vote/index.html", SimpleNamespace(status=status))
    assert made.addresses == {}


def test_a_new_build_forgets_the_one_before(tmp_path):
    made = Run(standing=tmp_path / "output", lines=["vote: nothing found"])
    made.note("index.html", None)
    made.begin(tmp_path, [tmp_path])
    assert (made.addresses, made.lines, made.ledger.site) == ({}, [], tmp_path / "output")


def test_code_that_listens_to_pelican_makes_pages_that_nobody_can_compare():
    refuse_foreign_code()

    def listen(sender):
        pass

    with signals.content_object_init.connected_to(listen), pytest.raises(UnknownError):
        refuse_foreign_code()
    refuse_foreign_code()
