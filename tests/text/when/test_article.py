"""The time expressions of an article: where they stand, and how long ago they are."""

from __future__ import annotations

from explainer.text.when import times_in, was_long_ago

TEXT = "In 2003 the mill shut. It opened in May and on Monday, and shuts in 2030."


def test_a_stretch_of_an_article_has_the_times_within_it(reading):
    made = reading(TEXT)
    first, second = made.spans[-2:]
    assert [m.text for m in times_in(first, made)] == ["2003"]
    assert [m.text for m in times_in(second, made)] == ["May", "Monday", "2030"]
    assert [m.text for m in times_in(second[:6], made)] == ["May"]


def test_what_was_over_two_months_before_an_article_is_long_ago(reading):
    made = reading(TEXT)
    assert [was_long_ago(m, made) for m in times_in(made.doc[:], made)] == [True, *[False] * 3]
    undated = reading(TEXT, published=None)
    assert not any(was_long_ago(m, undated) for m in times_in(undated.doc[:], undated))
