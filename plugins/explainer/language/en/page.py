"""English words on a page of news that are not the article's text."""

from __future__ import annotations

from explainer.language.en.appeals import APPEALS
from explainer.language.en.names import NAMES
from explainer.language.en.time_lexicon import MONTHS, WEEKDAYS
from explainer.language.en.unknowns import UNKNOWNS
from explainer.language.en.verbs import VERBS
from explainer.language.tables.page import PageWords

PAGE = PageWords(
    byline=frozenset({"by"}),
    writers=frozenset({"reporter", "correspondent", "editor", "writer", "columnist", "producer"}),
    joining=frozenset({"and", "for", "of", "the", "in", "at", "with"}),
    notes=tuple(
        f"{opens}:"
        for opens in (
            *("editor's note", "editor’s note", "editors' note", "editors’ note"),
            *("publisher's note", "publisher’s note", "correction", "corrections"),
            *("clarification", "correction and clarification", "corrections and clarifications"),
        )
    ),
    amending=(
        *("because of an editing error, ", "due to an editing error, "),
        *(
            f"this {text} {tells}"
            for text in ("article", "story", "report", "page", "post")
            for tells in (
                *("has been updated", "has been amended", "has been corrected", "was amended"),
                *("is being updated", "will be updated", "was updated", "was corrected"),
                *("was originally published", "was first published"),
            )
        ),
        *(
            f"this {text} has been {made} for "
            for text in ("interview", "conversation", "transcript", "article", "discussion")
            for made in ("edited", "condensed", "lightly edited", "edited and condensed")
        ),
        *(
            f"this {text}, {once} published on "
            for text in ("article", "story", "report", "page", "post")
            for once in ("first", "originally", "initially")
        ),
        *(
            f"it was {once} {told} on "
            for once in ("further", "also", "later", "then", "last", "subsequently")
            for told in ("updated", "amended", "corrected")
        ),
        *(
            f"{one} version of this {text} "
            for one in ("an earlier", "a previous", "an original", "the original")
            for text in ("article", "story", "report", "page", "post", "headline")
        ),
        *(
            f"this {text} {once} {told} "
            for text in ("article", "story")
            for once in ("originally", "previously", "incorrectly", "initially", "wrongly")
            for told in ("said", "stated", "reported", "gave", "referred", "identified")
        ),
    ),
    printed=tuple(
        f"{one} on "
        for one in (
            "an article",
            "an obituary",
            "a picture caption",
            "a headline",
            "a column",
            "a map",
        )
    ),
    erring=frozenset(
        {"misstated", "misidentified", "misspelled", "misquoted", "mischaracterized", "omitted"}
        | {"incorrectly", "erroneously", "imprecisely", "incompletely"}
    ),
    feet=("most stock quote data provided by", "market data provided by"),
    claiming=frozenset(
        f"{line}{mark}"
        for line in ("claim", "the claim", "what was claimed", "what’s been claimed")
        for mark in ("", ":")
    ),
    recaps=(
        *("know so far", "what we know", "what is known", "what happened", "recap", "in brief"),
        *("at a glance", "developments", "other news", "the latest", "key points", "main points"),
        *("elsewhere", "meanwhile", "need to know", "things to know", "takeaways"),
    ),
    asking=UNKNOWNS.wh,
    filing=(" contributed reporting from ", " reported from "),
    posted=("reporting from ",),
    collecting=tuple(
        f"{opens}: [{found}"
        for opens in ("example", "examples")
        for found in ("collected", "as seen", "found", "via")
    ),
    following=("follow ", "like ", "join ", "listen ", "you can follow ", "why not follow "),
    networks=frozenset(
        (
            *("twitter", "x", "facebook", "instagram", "linkedin", "youtube", "tiktok"),
            *("whatsapp", "telegram", "threads", "bluesky", "snapchat", "pinterest"),
            *("bbc sounds", "apple podcasts", "spotify"),
        )
    ),
    upon=frozenset({"on"}),
    adding=frozenset({"and", "or"}),
    days=frozenset(name.capitalize() for name in (*WEEKDAYS, *MONTHS)),
    over=frozenset(
        (
            *("said", "was", "were", "had", "has", "have", "been", "did", "told", "came", "went"),
            *("will", "would", "could", "should", "says", "left", "took", "made", "began", "met"),
            *("called", "asked", "opened", "killed", "announced", "reported", "arrived", "won"),
        )
    ),
    pasts=VERBS.endings,
    past_forms=VERBS.past | VERBS.shared - VERBS.bare,
    presents=("s",),
    determiners=frozenset(
        ("the", "a", "an", "of", "in", "and", "his", "her", "its", "their", "two", "three", "many")
    ),
    doing=("ing",),
    titles=frozenset(word.capitalize() for word in NAMES.titles | NAMES.offices),
    copulas=frozenset({"is", "are"}),
    lettered=frozenset(
        (
            *("serie", "series", "hepatitis", "vitamin", "influenza", "flu", "type", "grade"),
            *("group", "category", "schedule", "exhibit", "level", "section", "pool", "tier"),
            *("block", "wing", "unit", "hemophilia", "haemophilia", "strep", "list", "team"),
            *("class", "plan", "side"),
        )
    ),
    leading=frozenset(
        (
            *("of", "in", "on", "at", "to", "for", "from", "with", "by", "as", "into", "over"),
            *("near", "between", "through", "under", "against", "about", "without", "like", "than"),
            *("around", "across", "outside", "inside", "behind", "off", "since", "until", "before"),
            *("after", "during", "amid", "despite", "towards", "toward", "among", "versus", "via"),
            *("the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "this", "these"),
            *("and", "or", "but", "nor", "that", "which", "who", "whose", "where", "when", "while"),
            *("because", "if", "whether", "why", "how", "what", "is", "are", "be", "not", "both"),
        )
    ),
    shortened=frozenset(
        (
            *("Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Sen.", "Rep.", "Gov.", "Gen.", "Lt.", "Col."),
            *("Sgt.", "Capt.", "Maj.", "Adm.", "Cmdr.", "Rev.", "Hon.", "St.", "Mt.", "Ft."),
            *("Sens.", "Reps.", "Govs.", "Gens.", "Drs.", "Supt.", "Det.", "Insp.", "Messrs."),
        )
    ),
    resuming=frozenset(
        (
            *("The", "This", "These", "Those", "On", "In", "At", "When", "While", "After", "But"),
            *("They", "He", "She", "It", "We", "As", "There", "Its", "His", "Her", "Their"),
            *("A", "An", "Earlier", "Last", "Since", "Some", "Many", "Most", "More", "Meanwhile"),
            *("Also", "According", "During", "Before", "However", "Although", "Despite"),
        )
    ),
    pointers=tuple(
        f"{related} {what} "
        for related in ("Related", "RELATED")
        for thing in ("article", "video", "card", "gallery", "live story")
        for what in (thing, thing.title(), thing.upper())
    ),
    players=(
        *(
            f"this {film} {fails}"
            for film in ("video", "content")
            for fails in (
                *("can not be played", "cannot be played", "is not available", "is unavailable"),
            )
        ),
        "media playback is not supported on this device",
        "media playback is unsupported on your device",
        "your browser does not support this video",
    ),
    sourcing=frozenset({"source"}),
    openings=(
        "(additional reporting",
        "(editing by",
        "(reporting by",
        *(
            f"{opens}additional {what} {link}"
            for opens in ("", "with ")
            for what in ("reporting", "research", "material")
            for link in ("by", "from")
        ),
        "advertisement",
        "also read:",
        "caption:",
        "click here",
        "do you have a story",
        "get in touch with",
        "go deeper:",
        "have you been affected by",
        "if you have been affected",
        "if you've been affected",
        "if you’ve been affected",
        "if you or someone you",
        "for confidential support",
        "listen to highlights from",
        "listen to the best of",
        "related video",
        *(
            f"{ours} live {page}"
            for ours in ("this", "our")
            for page in (
                "page is",
                "page has",
                "blog is",
                "blog has",
                "coverage is",
                "coverage has",
            )
        ),
        "this is a breaking",
        "this is a developing",
        "this breaking news story",
        "this developing story",
        "contributing:",
        "copyright ©",
        "copyright 19",
        "copyright 20",
        "credit:",
        "editing by",
        "enlarge image",
        "enlarge this image",
        "file photo",
        "follow us on",
        "get the latest updates",
        "getty images",
        "image:",
        "image credit:",
        "image credits:",
        "image caption",
        "image copyright",
        "image source",
        "listen:",
        "send us your stor",
        "send your story ideas",
        "media caption",
        "more on this story",
        "newsletter:",
        "newsletter sign up",
        "photo:",
        "photo by",
        "photo credit:",
        "photo credits:",
        "photograph:",
        "picture:",
        "picture credit:",
        "read also:",
        "read more",
        "read next",
        "recommended stories",
        "related:",
        "related article",
        "related content",
        "related stories",
        "reporting by",
        "see also:",
        "share this",
        "sign up for",
        "skip to",
        "story continues below",
        "subscribe to",
        "subscribedyou",
        "support our journalism",
        "video:",
        "watch:",
        "with assistance by",
        "with reporting by",
        "with reporting from",
        "with assistance from",
        "— with assistance by",
        "— with assistance from",
        "you can also send",
        "you might also like",
        "© ",
    ),
    endings=(
        "via getty images",
        "via getty images.",
        "all rights reserved",
        "all rights reserved.",
        "contributed reporting",
        "contributed reporting.",
        *(
            f"contributed to this {text}{stop}"
            for text in ("article", "report", "story", "post", "piece", "column")
            for stop in ("", ".")
        ),
        *(
            f"{text} has been updated with additional {what}."
            for text in ("story", "article")
            for what in ("details", "reporting", "developments", "information")
        ),
        "read more",
        "play slideshow",
        "sign up here",
        "sign up here.",
        *(
            f"sent straight to your {where}{stop}"
            for where in ("phone", "inbox")
            for stop in ("", ".")
        ),
    ),
    credits=("photo", "picture", "image", "file photo", "photograph"),
    agencies=frozenset(
        (
            *("AP", "AFP", "PA", "EPA", "DPA", "UPI", "BBC", "CNN", "SWNS", "REX", "Xinhua"),
            *("XINHUA",),
            *("Getty", "Getty Images", "GETTY", "GETTY IMAGES", "Reuters", "REUTERS"),
            *("Shutterstock", "SHUTTERSTOCK", "Alamy", "ALAMY", "iStock", "Newscom"),
        )
    ),
    rows=("play slideshow",),
    crediting=frozenset({"via"}),
    giving=frozenset({"for"}),
    in_picture=frozenset({"in this"}),
    of_picture=frozenset({"this"}),
    pictured=frozenset({"undated", "file", "archive", "combination", "handout"}),
    supplied=frozenset({"provided", "released", "supplied", "submitted", "taken", "made", "shot"}),
    boxed=("CLOSE",),
    filed=("FILE", "FILES", "FILE PHOTO", "FILE PICTURE", "FILE IMAGE", "TOPSHOT", "TOPSHOTS"),
    positions=(
        "(c-l)",
        "(c-r)",
        "(l-r)",
        "(l to r)",
        "(from l)",
        "(2nd l)",
        "(2nd r)",
        "(3rd l)",
        "(3rd r)",
        "(second left)",
        "(second right)",
        "(far left)",
        "(far right)",
        "(not seen)",
        "(not shown)",
        "(not pictured)",
        "(not in picture)",
        "(not in the picture)",
    ),
    forms=(
        "not a robot",
        "by entering your email",
        "by signing up, you",
        "by subscribing, you",
        "delivered to your inbox",
        "if you liked this story",
        "if you enjoyed this story",
        "our privacy policy",
        "sign up for our",
        "sign up for the daily",
        "sign up for the weekly",
        "promotional communications",
        "opt-out at any",
        "you understand that you",
        "invalid email address",
        "re-enter",
        "select a newsletter",
        "thank you for subscribing",
        "an error has occurred",
        "try again later",
        "on a rush deadline",
        "in its final form",
        "authoritative record",
    ),
    appeals=APPEALS,
    common=frozenset(
        (
            *("the", "and", "to", "that", "with", "from", "be", "have", "not"),
            *("but", "they", "who", "said", "this", "which", "their", "were", "been"),
            *("would", "she", "you", "it", "its", "his", "are", "has", "of", "he"),
            *("after", "will", "when", "what", "about", "more", "than", "up", "out", "against"),
        )
    ),
)
