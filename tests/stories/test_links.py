from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.stories.links import links_outside


def outside(link, folder=""):
    return [str(p) for p in links_outside(f"Text.\n[x]({link})\n", folder, "content/a.md")]


@pytest.mark.parametrize(
    "link",
    [
        "{static}../x",
        "{filename}/../../x",
        "{attach}images/../../x.png",
        "{static}%2e%2e/x",
        "{static}&#46;./x",
        "|static|../x",
    ],
)
def test_a07_a_link_that_leaves_the_content_folder_is_refused_with_its_line(link):
    assert outside(link) == [
        f"content/a.md:2: the link {link!r} leaves the content folder; copy it there"
    ]


@pytest.mark.parametrize(
    ("link", "folder"),
    [
        ("{static}images/x.png", ""),
        ("{static}/images/x.png", "deep/er"),
        ("{filename}../about.md#top", "pages"),
        ("https://example.org/../x", ""),
    ],
)
def test_a_link_inside_the_content_folder_is_taken(link, folder):
    assert outside(link, folder) == []


@given(st.text(st.sampled_from("{static}|/.%&#; x"), max_size=60))
def test_any_text_can_be_looked_through(text):
    assert all(": the link " in str(p) for p in links_outside(text, "", "content/a.md"))
