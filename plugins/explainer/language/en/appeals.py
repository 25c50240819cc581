"""English words with which a page of news speaks to its readers."""

from __future__ import annotations

from explainer.language.en.time_lexicon import MONTHS, WEEKDAYS
from explainer.language.tables.appeals import AppealWords

OURS = frozenset({"our", "us", "your", "my"})
AUTHORS = (
    *("reporter", "correspondent", "editor", "writer", "columnist", "producer", "journalist"),
    *("author", "contributor", "novelist", "critic", "fellow", "blogger", "broadcaster"),
    *("photographer", "analyst", "commentator", "presenter", "host", "intern", "reporters"),
    *("writers", "editors", "correspondents", "journalists", "contributors"),
)
APPEALS = AppealWords(
    inviting=(
        *("subscribe", "sign up", "sign in", "log in", "register", "donate", "become", "join"),
        *("download", "click", "tap", "scroll", "check out", "catch up", "chip in", "tell us"),
        *("let us know", "email us", "e-mail us", "write to us", "message us", "follow", "get"),
        *("receive", "send", "listen to", "read", "see", "watch", "view", "open", "play", "enter"),
        *("visit", "stay", "find", "help us", "contact", "reach", "discover", "explore", "browse"),
        *("don't miss", "don’t miss", "buy", "take our", "leave", "turn on", "enable", "use our"),
        *("start your", "try", "save", "add", "continue", "unlock", "submit", "vote now", "email"),
        *("share", "support", "like us", "like our", "text us", "call us", "report an", "go to"),
    ),
    to_us=frozenset({"email us", "e-mail us", "write to us", "message us", "text us", "help us"}),
    either=frozenset(
        (
            *("share", "support", "contact", "visit", "watch", "read", "play", "view", "open"),
            *("email", "save", "try", "find", "get", "leave", "reach", "see", "use", "stay"),
            *("add", "enter", "send", "submit", "receive", "buy", "join", "follow", "continue"),
        )
    ),
    ours=OURS | {"the", "a", "an", "this", "these", "all", "more", "independent", "quality"},
    here=frozenset({"here", "now", "today", "below"}),
    things=frozenset(
        (
            *("newsletter", "newsletters", "inbox", "app", "apps", "website", "podcast"),
            *("podcasts", "comments", "account", "notification", "notifications", "alert"),
            *("alerts", "journalism", "subscriber", "subscription", "membership", "headlines"),
            *("updates", "e-mail", "email", "link", "cookies", "newsroom", "whatsapp", "quiz"),
            *("briefing", "bulletin", "subscribers", "paywall", "e-edition", "episode", "gallery"),
            *("slideshow", "crossword", "browser", "javascript", "homepage", "messenger"),
        )
    ),
    saying=frozenset({"said", "says", "told", "tells", "asked", "added", "wrote", "replied"}),
    polite=frozenset({"please", "and", "or", "to", "you", "can", "also"}),
    you=frozenset({"you", "your", "you’re", "you're", "you’ve", "you've"}),
    phrases=(
        *("your inbox", "in the comments below", "comments section below", "our newsletter"),
        *("our newsletters", "our privacy policy", "privacy policy and terms", "use cookies"),
        *("may not be published, broadcast", "rewritten or redistributed", "our standards:"),
        *("has not been edited by", "auto-generated from", "is a rush transcript"),
        *("opinions expressed by columnists", "protected by recaptcha", "article continues below"),
        *("story continues below", "continue reading below", "view image in fullscreen"),
        *("open image in gallery", "scroll down for", "toggle caption", "hide caption"),
        *("is free to read", "reader-supported", "reader supported", "we may earn a commission"),
        *("receives support for health and science", "wherever you get your podcasts"),
        *("wherever you listen to podcasts", "for republication", "republish this article"),
        *("views expressed in this article are", "opinions expressed in this article are"),
        *(
            "views expressed here are",
            "opinions expressed here are",
            "opinions expressed are those",
        ),
        *("views expressed are those", "email newsletters or alerts", "opens in new window"),
        *("opens in a new window", "all times are", "join the conversation"),
    ),
    labels=frozenset(
        (
            *("advertisement", "advertising", "sponsored", "promoted", "share", "print", "email"),
            *("comments", "leave a comment", "join the conversation", "most popular", "most read"),
            *("trending", "trending now", "recommended", "recommended for you", "top stories"),
            *("you may also like", "you might also like", "more stories", "latest news", "live"),
            *("breaking", "breaking news", "exclusive", "analysis", "opinion", "explainer"),
            *("comment", "editorial", "feature", "interview", "review", "letters", "obituary"),
            *("back to top", "skip to content", "copy link", "link copied", "save", "gift article"),
            *("play video", "watch now", "listen now", "listen", "watch", "loading", "menu"),
            *("search", "home", "sign in", "log in", "subscribe", "accept cookies", "ends", "end"),
            *("related topics", "related links", "related stories", "read next", "up next"),
            *("share on facebook", "share on twitter", "share on whatsapp", "tweet", "show more"),
            *("about the author", "about the authors", "topics", "tags", "editor's picks"),
            *("editor’s picks", "editors' picks", "editors’ picks", "around the web"),
            *("from our partners", "paid content", "partner content", "sponsored content"),
            *("developing", "developing story", "just in", "updated", "file", "gallery"),
        )
    ),
    heads=frozenset(
        (
            *("source", "sources", "graphic", "graphics", "map", "chart", "illustration", "tags"),
            *("illustrations", "tag", "topics", "topic", "filed under", "category", "categories"),
            *("keywords", "written by", "edited by", "produced by"),
            *("photos", "pictures", "photographs", "photography", "image source", "video by"),
            *("photographer", "words", "words by", "pictures by", "photos by", "posted in"),
            *("don't miss", "don’t miss", "also read", "read here", "more from", "in pictures"),
            *("in pics", "must read", "opinion", "explained", "listen", "podcast", "gallery"),
        )
    ),
    stamps=frozenset(
        (
            *("published", "updated", "posted", "modified", "last", "first", "created", "on"),
            *("at", "am", "pm", "a.m", "p.m", "gmt", "bst", "est", "edt", "cst", "cdt", "mst"),
            *("mdt", "pst", "pdt", "et", "ct", "pt", "utc", "ist", "aest", "aedt", "sast", "wat"),
            *("eat", "cet", "cest", "hrs", "date", "ago", "hours", "hour", "minutes", "minute"),
            *("mins", "min", "days", "day", "week", "weeks", "read", "time", "of", "the", "a"),
            *("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "jan"),
            *("feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
            *("today", "yesterday", "reading", "originally", "th", "st", "nd", "rd", "an"),
        )
    ),
    stamping=frozenset({"published", "updated", "posted", "modified", "ago", "read", "created"}),
    months=frozenset(name.casefold() for name in (*WEEKDAYS, *MONTHS)),
    wires=frozenset(
        (
            *("ap", "afp", "pa", "epa", "dpa", "upi", "pti", "ani", "ians", "reuters", "aap"),
            *("xinhua", "tass", "interfax", "kyodo", "yonhap", "bernama", "ansa", "efe", "nan"),
            *("associated press", "the associated press", "agence france-presse", "agencies"),
            *("press association", "press trust of india", "canadian press", "bloomberg"),
            *("the canadian press", "agency", "wires", "wire", "staff", "uni", "app", "apa"),
            *("anadolu", "anadolu agency", "rté", "gna", "sanews", "sanews.gov.za", "cna"),
        )
    ),
    signing=frozenset({"with", "inputs", "from", "input", "and", "by", "via", "by:", "agency"}),
    covering=frozenset({"covers", "writes", "edits"}),
    being=frozenset({"is", "are"}),
    authors=frozenset(AUTHORS),
)
