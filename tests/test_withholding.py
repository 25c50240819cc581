"""Of an article that may not be republished, short statements are all that any file holds."""

from __future__ import annotations

import dataclasses
import gzip
import html
import json
import re
from pathlib import Path
from urllib.parse import urldefrag

import feedparser
import jsonschema
import pytest
from bs4 import BeautifulSoup

from explainer.exports import schema, story_json
from explainer.model import Edit, Evidence, FieldChange, Sentence, Story
from explainer.sections import SECTIONS
from explainer.sections.agenda import AGENDA
from explainer.sections.brief import BRIEF
from explainer.sections.quotes import QUOTES
from explainer.sections.timeline import TIMELINE
from explainer.withholding import SHORT, withheld
from grown import days, merged, told
from pages import factory

LONG = (
    "Norr opened the new quay for all the boats of both towns on Tuesday after a winter of rows "
    "over who would pay for it, who would keep it clean and who would land there at night"
)
MIDDLE = "Norr closed the old quay to all boats of both towns early on Tuesday"
SHORTEST = "Velle closed its own quay"


def story(*texts: str, shown: str = "none", **changes) -> Story:
    """The invented story with one more event for each of these texts."""
    base = factory.story()
    source = base.articles[0]
    more = tuple(
        Sentence(id=f"a1-s{100 + at}", paragraph=100 + at, text=f"{text}.")
        for at, text in enumerate(texts)
    )
    event = base.of(TIMELINE)[0]
    events = tuple(
        dataclasses.replace(
            event,
            id=f"e{at}",
            text=text,
            evidence=(Evidence(sentence=more[at].id, start=0, end=len(text), text=text),),
            **changes,
        )
        for at, text in enumerate(texts)
    )
    return dataclasses.replace(
        base,
        articles=(dataclasses.replace(source, sentences=source.sentences + more),),
        facts=base.facts.having(TIMELINE, events),
        show_source=shown,
    )


@pytest.mark.parametrize("shown", ["full", "cited"])
def test_what_may_be_shown_keeps_everything(shown):
    whole = story(LONG, MIDDLE, shown=shown)
    assert withheld(whole) is whole


def test_long_statements_whole_sentences_and_key_sentences_are_left_out():
    part = withheld(story(LONG, MIDDLE, SHORTEST))
    assert [event.text for event in part.of(TIMELINE)] == [SHORTEST]
    assert part.of(BRIEF) == ()
    assert len(part.withheld) == 3


def test_a_clause_of_a_sentence_stays_with_its_words():
    part = withheld(factory.story(show_source="none"))
    assert part.of(TIMELINE) == factory.story().of(TIMELINE)


def test_the_headline_may_stand_whole():
    base = story(MIDDLE)
    source = base.articles[0]
    lines = tuple(dataclasses.replace(s, paragraph=0) for s in source.sentences)
    told = dataclasses.replace(base, articles=(dataclasses.replace(source, sentences=lines),))
    assert [event.text for event in withheld(told).of(TIMELINE)] == [MIDDLE]


def test_what_else_is_said_on_a_topic_is_told_by_its_place_alone():
    base = story(MIDDLE)
    whole = base.of(TIMELINE)[0].evidence
    topic = dataclasses.replace(base.of(AGENDA)[0], details=whole)
    part = withheld(dataclasses.replace(base, facts=base.facts.having(AGENDA, [topic])))
    (piece,) = part.of(AGENDA)[0].details
    assert piece == Evidence(sentence="a1-s100", start=0, end=0, text="")
    assert part.of(AGENDA)[0].evidence == base.of(AGENDA)[0].evidence


def test_a_quotation_over_two_sentences_is_left_out_where_one_of_them_is_whole():
    base = story(MIDDLE)
    quote = dataclasses.replace(
        base.of(QUOTES)[0], text=f"“{MIDDLE}. We knew.”", evidence=base.of(TIMELINE)[0].evidence
    )
    part = withheld(dataclasses.replace(base, facts=base.facts.having(QUOTES, [quote])))
    assert part.of(QUOTES) == ()


def test_what_an_editor_wrote_stays():
    edited = withheld(story(LONG, edited=("text",)))
    assert [event.text for event in edited.of(TIMELINE)] == [LONG]
    assert [piece.text for event in edited.of(TIMELINE) for piece in event.evidence] == [""]
    added = withheld(story(LONG, added_by="editor", note="Seen from the office."))
    assert [event.text for event in added.of(TIMELINE)] == [LONG]


def test_a_correction_tells_only_the_first_words_of_what_was_there():
    evidence = story(MIDDLE).of(TIMELINE)[0].evidence
    change = FieldChange(name="text", before=MIDDLE, after=LONG)
    moved = FieldChange(name="evidence", before=evidence, after=evidence)
    edit = Edit(section="timeline", deed="joined", changes=(change, moved), joined=(LONG, "Velle"))
    (told,) = withheld(dataclasses.replace(story(MIDDLE), edits=(edit,))).edits
    first = " ".join(MIDDLE.split()[:SHORT])
    assert (told.changes[0].before, told.changes[0].after) == (f"{first}…", LONG)
    assert [p.text for c in told.changes[1:] for p in (*c.before, *c.after)] == ["", ""]
    assert told.joined == (f"{' '.join(LONG.split()[:SHORT])}…", "Velle")


def test_the_data_hold_no_sentence_and_keep_the_contract():
    part = withheld(story(LONG, MIDDLE, SHORTEST))
    data = json.loads(story_json.render(part))
    jsonschema.validate(data, schema.schema())
    assert data["articles"][0]["sentences"] == []
    assert data["timeline"][0]["evidence"][0]["sentence"] == "a1-s102"
    texts = {s.id: s.text for s in part.articles[0].sentences}
    pieces = [p for section in SECTIONS for fact in part.of(section) for p in fact.pieces()]
    assert all(p.text == texts[p.sentence][p.start : p.end] for p in pieces)


HEADER = """\
Title: The quay of Elm
Date: 2025-06-06
Summary: What the two towns decided.
Sources: seeds/quay.txt
Url: https://courier.example/quay
Show_source: {shown}
"""

ARTICLE = """\
Mayor Ada Quill said on Friday that the council of Elm will vote on the new quay next week Monday.

“We will lower the berth fee from 12% to 9% once the council has agreed to the plan,” said Quill, \
who leads the Harbour Party.

Treasurer Ben Lowe resigned on Thursday after a long row over the costs of the harbour in Elm.

“I could not sign a plan that nobody had read. Those who wrote it never asked what the boats would \
cost, and those who will pay for it were not in the room,” Lowe said.

The council is to discuss the berth fee and the night sailings at its meeting on Monday. The berth \
fee was raised from 8% to 12% last year, and most of the boats have moved to Harrow since then. \
Harrow opened a quay of its own in May and has asked the council for talks on a common fee for \
both ports.
"""

CORRECTIONS = """\
timeline:
  - fact: Harrow opened a quay
    when: 2025-05-02
    note: The harbour's own log.
"""


def plain(text: str) -> str:
    """The words of a file alone: no markup, no escapes, no marks."""
    text = re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), text)
    bare = html.unescape(re.sub(r"<[^>]*>", "", text))
    return " ".join(re.findall(r"\w+", bare.casefold()))


def test_no_file_of_a_site_holds_a_sentence_of_a_withheld_article(project):
    split = re.split(r"(?<=[.]) |\n+", ARTICLE)
    sentences = [plain(s) for s in split if len(s.split()) > SHORT]
    assert len(sentences) == 7
    found = {}
    for shown in ("full", "none"):
        project.story("quay", HEADER.format(shown=shown), ARTICLE)
        project.write("content/quay.corrections.yaml", CORRECTIONS)
        env = {"SITEURL": "https://example.org/news"}
        done = project.build(conf="publishconf.py", env=env, EXPLAINER_SEARCH=True)
        assert done.code == 0, done.told + done.said
        found[shown] = set()
        for path in filter(Path.is_file, project.output.rglob("*")):
            data = path.read_bytes()
            data = gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data
            text = plain(data.decode(errors="ignore"))
            name = path.relative_to(project.output)
            name = name.with_name(name.suffix) if "pagefind" in name.parts else name
            found[shown] |= {(str(name), sentence) for sentence in sentences if sentence in text}
    pages = {f"quay/{p}index.html" for p in ("", "agenda/", "print/", "quotes/", "sources/")}
    pages |= {"quay/story.json", "quay/feed.atom.xml", "pagefind/fragment/.pf_fragment"}
    assert {name for name, _ in found["full"]} >= pages
    assert found["none"] == set()
    assert len(json.loads(project.page("quay/story.json"))["timeline"]) > 1
    (entry,) = feedparser.parse(project.page("quay/feed.atom.xml")).entries
    rows = BeautifulSoup(entry.content[0].value, "lxml").find_all("li")
    assert len(rows) > 5
    for link in (row.a for row in rows):
        page = urldefrag(link["href"]).url.removeprefix("https://example.org/news/")
        assert plain(link.get_text()) in plain(project.page(f"{page}index.html"))


def test_what_an_older_article_told_in_many_words_is_left_out():
    few, long = "Bo Fox will be held", f"{LONG} and Bo Fox will be held by then"
    read = days((1, 9, "scheduled"), (4, 9, "possible"), (10, 9, "happened"))
    for at, text in enumerate((long, few)):
        source = told(at + 1, (1, 4)[at], f"{text}.")
        event = dataclasses.replace(
            read[at][1].of(TIMELINE)[0],
            text=text,
            evidence=(Evidence(sentence=f"a{at + 1}-s1", start=0, end=len(text), text=text),),
        )
        read[at] = (source, read[at][1].having(TIMELINE, [event]))
    whole = dataclasses.replace(merged(read), show_source="none")
    (event,) = withheld(whole).of(TIMELINE)
    assert [t.article for t in whole.of(TIMELINE)[0].earlier] == ["a1", "a2"]
    assert [(t.article, t.text) for t in event.earlier] == [("a2", few)]


def test_what_is_left_out_differs_from_nothing():
    first, second = days((10, 8, "happened"), (12, 9, "happened"))
    source, text = told(2, 12, f"{LONG}."), LONG
    evidence = Evidence(sentence="a2-s1", start=0, end=len(text), text=text)
    event = dataclasses.replace(second[1].of(TIMELINE)[0], text=text, evidence=(evidence,))
    whole = merged([first, (source, second[1].having(TIMELINE, [event]))])
    (kept,) = withheld(dataclasses.replace(whole, show_source="none")).of(TIMELINE)
    assert [bool(e.differs) for e in whole.of(TIMELINE)] == [True, True]
    assert kept.differs == ()
