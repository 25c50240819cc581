from __future__ import annotations

import pytest

from explainer.text.addresses import live, shown_address


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://example.org/a", "https://example.org/a"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        ("mailto:desk", None),
        ("mailto:a@b?subject=<script>", None),
        ("javascript:alert(1)", None),
        (" JaVaScRiPt:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("vbscript:x", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("ftp://example.org", None),
        ("", None),
        (None, None),
    ],
)
def test_a05_only_addresses_of_the_web_and_of_mail_are_live(url, kept):
    assert live(url) == kept


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://example.org/", "example.org"),
        ("mailto:desk@example.org", "desk@example.org"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        (None, ""),
    ],
)
def test_an_address_is_shown_without_its_scheme_where_readers_know_it(url, words):
    assert shown_address(url) == words
