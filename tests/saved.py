"""A saved web page as tests write it."""

from __future__ import annotations

BODY = (
    "<p>The council of Elm voted on Tuesday for a new bridge over the river, after a debate of"
    " four hours in which nine members spoke.</p><p>Mayor Ada Poe said that she would <b>respect"
    "</b> the vote of the majority, although she had been against the plan from its start.</p>"
)
"""The text of an article, long enough to be one."""


def page(body: str, head: str = "") -> str:
    """Give the markup of a page."""
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
