from __future__ import annotations

import pytest

from explainer.corrections import Corrections, corrected, corrections_for
from explainer.errors import CorrectionError
from explainer.model import Facts, Story

STORY = Story(slug="vote", title="Vote", articles=(), facts=Facts())


def test_a_story_without_corrections_stays_as_it_is(tmp_path):
    corrections = corrections_for(tmp_path / "vote.md", "content/vote.md")
    assert corrections == Corrections()
    assert corrected(STORY, corrections) == STORY


@pytest.mark.parametrize("suffix", ["yaml", "yml"])
def test_corrections_that_this_version_cannot_read_are_not_passed_over(tmp_path, suffix):
    (tmp_path / f"vote.corrections.{suffix}").write_text("hide: [linnea-chung]\n")
    with pytest.raises(CorrectionError) as found:
        corrections_for(tmp_path / "vote.md", "content/vote.md")
    assert str(found.value).startswith(f"content/vote.corrections.{suffix}: corrections, which")


def test_f17_a_corrections_file_with_a_wrong_name_is_told(tmp_path, caplog):
    (tmp_path / "vote.corrections.yaml.txt").write_text("hide: [linnea-chung]\n")
    assert corrections_for(tmp_path / "vote.md", "content/vote.md") == Corrections()
    assert "content/vote.corrections.yaml.txt: no corrections, by its name" in caplog.text
