"""English words on a page of news that are not the article's text."""

from __future__ import annotations

from explainer.language.tables.page import PageWords

PAGE = PageWords(
    byline=frozenset({"by"}),
    joining=frozenset({"and", "for", "of", "the", "in", "at", "with"}),
    claiming=frozenset({"claim", "the claim", "claim:", "the claim:"}),
    following=frozenset({"follow", "like", "join"}),
    networks=frozenset(
        f"on {network}"
        for network in (
            *("twitter", "x", "facebook", "instagram", "linkedin", "youtube", "tiktok"),
            *("whatsapp", "telegram", "threads", "bluesky", "snapchat", "pinterest"),
        )
    ),
    openings=(
        "claim:",
        "(additional reporting",
        "(editing by",
        "(reporting by",
        "additional reporting by",
        "advertisement",
        "also read:",
        "caption:",
        "click here",
        "contributing:",
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
        "you might also like",
        "© ",
    ),
    endings=(
        "all rights reserved",
        "all rights reserved.",
        "contributed reporting",
        "contributed reporting.",
        "contributed to this article",
        "contributed to this article.",
        "contributed to this report",
        "contributed to this report.",
        "contributed to this story",
        "contributed to this story.",
        "read more",
        "play slideshow",
    ),
    common=frozenset(
        (
            *("the", "and", "to", "that", "with", "from", "be", "have", "not"),
            *("but", "they", "who", "said", "this", "which", "their", "were", "been"),
            *("would", "she", "you", "it", "its", "his", "are", "has"),
        )
    ),
)
