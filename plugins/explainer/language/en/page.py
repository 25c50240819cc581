"""English words on a page of news that are not the article's text."""

from __future__ import annotations

from explainer.language.tables.page import PageWords

PAGE = PageWords(
    byline=frozenset({"by"}),
    joining=frozenset({"and", "for", "of", "the", "in", "at", "with"}),
    openings=(
        "(additional reporting",
        "(editing by",
        "(reporting by",
        "additional reporting by",
        "advertisement",
        "also read:",
        "caption:",
        "click here",
        "copyright ©",
        "credit:",
        "editing by",
        "file photo",
        "follow us on",
        "getty images",
        "image:",
        "image caption",
        "image source",
        "listen:",
        "media caption",
        "more on this story",
        "newsletter:",
        "photo:",
        "photo by",
        "photograph:",
        "picture:",
        "read also:",
        "read more",
        "read next",
        "recommended stories",
        "related:",
        "related articles",
        "related content",
        "related stories",
        "reporting by",
        "see also:",
        "share this",
        "sign up for",
        "skip to",
        "story continues below",
        "subscribe to",
        "support our journalism",
        "video:",
        "watch:",
        "© ",
    ),
    endings=("all rights reserved", "all rights reserved."),
    common=frozenset(
        (
            *("the", "and", "to", "that", "with", "from", "be", "have", "not"),
            *("but", "they", "who", "said", "this", "which", "their", "were", "been"),
            *("would", "she", "you", "it", "its", "his", "are", "has"),
        )
    ),
)
