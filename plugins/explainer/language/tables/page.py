"""The type of a language's words on a page of news that are not the article's text."""

from __future__ import annotations

from dataclasses import dataclass

from explainer.language.tables.appeals import AppealWords


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWords:
    """Words by which a newspaper's page marks what is not the article's text, in lower case.

    Attributes:
        byline: What stands before the authors' names ("by").
        writers: What an author is told to be behind a comma ("reporter").
        joining: Small words that a byline may hold ("and", "of").
        openings: How a pointer, a credit or a notice begins ("read more", "photo:").
        following: How a line opens that asks to follow somebody ("follow").
        networks: Where it asks to do so ("twitter").
        upon: Words before the first of these ("on").
        adding: Words before the next ("and").
        days: Names of days and months, as they are written, one of which a caption holds.
        over: Words that tell what is over or to come, none of which a caption holds.
        pasts: How most past forms end ("ed").
        past_forms: Others, which look like no present ("fell").
        presents: How a verb of a caption ends ("s").
        determiners: Words behind which no verb stands ("the").
        doing: How forms of verbs end that lead to an object ("bringing").
        titles: Words for an office as they stand before a name ("Mayor").
        copulas: Verbs that a sentence about how things are has ("is").
        lettered: Nouns for what a letter behind them tells apart: "hepatitis A".
        leading: Words that lead to what follows, as no title or caption ends ("of").
        shortened: Words that are written short, whose full stop ends no sentence ("Sen.").
        resuming: Small words as sentences open with them, and titles do not write them inside.
        pointers: How a pointer to another article opens that a copied text has glued to the
            article's own words, as it is written.
        players: What stands on a page in place of a film that cannot be shown.
        sourcing: Words before whose a film is ("source").
        notes: How the editors open a word of their own to readers, which may be long
            ("editor's note:").
        amending: How they tell that they changed the article ("an earlier version of this story").
        printed: What such a note says was wrong where it opens with no label ("an article on").
        erring: What was wrong with it ("misstated").
        feet: How the foot of a page opens that tells whose its numbers are.
        claiming: Lines above words that a check of facts puts to the test ("claim"), and with
            a colon what opens a paragraph of them.
        recaps: Words of a line above a list by which the article tells it ("know so far").
        asking: Words with which an item opens that asks something ("whether").
        filing: What stands between a reporter and where he was ("contributed reporting from").
        posted: How a line opens that tells where the reporter named above it is.
        collecting: What opens such lines that tell where these were found.
        endings: How a notice ends ("all rights reserved").
        credits: Words that open a credit in brackets at the end of a caption ("[Photo/Agency]").
        agencies: Those whose pictures papers print, as they write themselves, who stand before a
            caption ("ACME Two men").
        rows: Words for pictures that readers look at one by one ("slideshow").
        crediting: Words between a name and an agency in a credit ("via").
        giving: Words between who took a picture and for whom: "Ada Poe | for | Acme".
        in_picture: Two words that may open a caption ("in this"), with one of ``credits`` behind
            them and one of ``pictured`` ("undated") before or of ``supplied`` ("taken") after it.
        of_picture: One that may, with both of these ("this 2019 photo taken by").
        boxed: The button of a film that opens the line of its caption: "CLOSE".
        filed: Words in capitals before a dash, or in brackets, that open the caption of a picture
            from a store of them ("FILE - Ann Roe waves in Elm").
        positions: Brackets of a caption that tell who is where in a picture, or not ("(2nd L)").
        forms: What a form says in which readers order letters, or a note on how a transcript was
            made; a paragraph with two of these is it.
        appeals: Words with which a page speaks to its readers.
        common: Words that hardly any text of the language does without, and that its neighbours
            do not have.
    """

    byline: frozenset[str]
    writers: frozenset[str]
    joining: frozenset[str]
    openings: tuple[str, ...]
    following: tuple[str, ...]
    networks: frozenset[str]
    upon: frozenset[str]
    adding: frozenset[str]
    days: frozenset[str]
    over: frozenset[str]
    pasts: tuple[str, ...]
    past_forms: frozenset[str]
    presents: tuple[str, ...]
    determiners: frozenset[str]
    doing: tuple[str, ...]
    titles: frozenset[str]
    copulas: frozenset[str]
    lettered: frozenset[str]
    leading: frozenset[str]
    shortened: frozenset[str]
    resuming: frozenset[str]
    pointers: tuple[str, ...]
    players: tuple[str, ...]
    sourcing: frozenset[str]
    notes: tuple[str, ...]
    amending: tuple[str, ...]
    printed: tuple[str, ...]
    erring: frozenset[str]
    feet: tuple[str, ...]
    claiming: frozenset[str]
    recaps: tuple[str, ...]
    asking: frozenset[str]
    filing: tuple[str, ...]
    posted: tuple[str, ...]
    collecting: tuple[str, ...]
    endings: tuple[str, ...]
    credits: tuple[str, ...]
    agencies: frozenset[str]
    rows: tuple[str, ...]
    crediting: frozenset[str]
    giving: frozenset[str]
    in_picture: frozenset[str]
    of_picture: frozenset[str]
    pictured: frozenset[str]
    supplied: frozenset[str]
    boxed: tuple[str, ...]
    filed: tuple[str, ...]
    positions: tuple[str, ...]
    forms: tuple[str, ...]
    appeals: AppealWords
    common: frozenset[str]
