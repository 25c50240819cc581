"""What extraction makes of other people's corpora, in the forms that scorers read.

    python bench/quality.py times   INPUT.jsonl    > times.jsonl
    python bench/quality.py quotes  INPUT          > quotes.jsonl
    python bench/quality.py people  INPUT.jsonl    > people.jsonl
    python bench/quality.py pronouns INPUT.tsv     > pronouns.jsonl
    python bench/quality.py stories ARTICLES OUT   [--headline]
    python bench/quality.py pages   INPUT          > pages.json

INPUT.jsonl has one document a line, ``{"doc": name, "text": str, "dct": "YYYY-MM-DD"}``; INPUT may
also be a folder of ``*.txt``. INPUT.tsv is a file of GAP, in each text one pronoun and two names:
whom we take it for is "right", "wrong", "silent", "neither" where GAP names nobody, or "quoted",
which is not asked for. ARTICLES holds ``<slug>.txt`` with ``<slug>.meta.json`` (``title``,
``published``) beside it; OUT gets ``<slug>/story.json``. With ``--headline`` the title is read as
the source's own headline. Offsets count characters of the text as it was given. ``pages`` gives
the text of saved pages, ``*.html`` or ``*.html.gz``, in one object that the article extraction
benchmark reads; a page in which no article is found has an empty one.

The data is never part of this project: docs/quality.md says where each corpus comes from.
"""

from __future__ import annotations

import argparse
import csv
import datetime
import gzip
import json
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "plugins"))

from explainer.errors import SourceError
from explainer.exports import story_json
from explainer.extract import extract
from explainer.gate import check
from explainer.language import LANGUAGES
from explainer.language.installed import pipeline_name
from explainer.merge import merge
from explainer.model import Facts, Paragraph, Reading, Source, Story
from explainer.reading import load_pipeline, read
from explainer.sections.actors import ACTORS
from explainer.sources import plain_paragraphs
from explainer.sources.decoding import decoded
from explainer.sources.html import html_article
from explainer.text.attribution import Attribution, attributions
from explainer.text.attribution.scene import scene_of
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.meant import is_open, meant_by
from explainer.text.furniture import marked
from explainer.text.syntax.clauses import NOUN_SUBJECTS
from explainer.text.when import Mention, mentions

if TYPE_CHECKING:
    from spacy.tokens import Span

KINDS = {"person", "organization", "place"}

DOUBLE = {'"', "“", "”", "„", "＂"}
"""The quotation marks that PolNeAR's texts have."""


PARTS = ["times", "quotes", "people", "pronouns", "stories", "pages"]
"""What can be measured."""


def main() -> None:
    """Run the part that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("part", choices=PARTS)
    parser.add_argument("input", type=Path)
    parser.add_argument("out", type=Path, nargs="?")
    parser.add_argument("--headline", action="store_true")
    args = parser.parse_args()
    if args.part == "stories":
        if args.out is None:
            parser.error("stories needs a folder to write to")
        write_stories(args.input, args.out, headline=args.headline)
        return
    if args.part == "pages":
        print(json.dumps(pages(args.input), ensure_ascii=False))
        return
    if args.part == "pronouns":
        for record in pronouns(args.input):
            print(json.dumps(record, ensure_ascii=False))
        return
    part = {"times": times, "quotes": quotes, "people": people}[args.part]
    for record in part(documents(args.input)):
        print(json.dumps(record, ensure_ascii=False))


def documents(path: Path) -> Iterator[dict[str, Any]]:
    """Give the documents of a folder of texts or of a file with one a line."""
    if path.is_dir():
        for text in sorted(path.glob("*.txt")):
            yield {"doc": text.stem, "text": text.read_bytes().decode("utf-8")}
    else:
        for line in path.read_text("utf-8").splitlines():
            yield json.loads(line)


def day(document: dict[str, Any]) -> datetime.date | None:
    """Give the day that a document is of; None where it has none."""
    written = str(document.get("dct", ""))[:10]
    return datetime.date.fromisoformat(written) if len(written) == 10 else None


def times(inputs: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Give the time expressions of each document with their TIMEX3 values."""
    for document in inputs:
        found = [
            {
                "start": m.start,
                "end": m.end,
                "text": m.text,
                "value": m.value,
                "type": m.kind.upper(),
            }
            for m in _single(mentions(document["text"], day(document)))
            if m.value is not None
        ]
        yield {"doc": document["doc"], "timexes": found}


def _single(found: Iterable[Mention]) -> Iterator[Mention]:
    """The expressions of which ranges are made: TIMEX3 marks each end on its own."""
    for mention in found:
        if mention.parts:
            yield from _single(mention.parts)
        else:
            yield mention


def quotes(inputs: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Give every attribution of each document, with the words of its source."""
    nlp = load_pipeline(pipeline_name(LANGUAGES["en"]))
    for document in inputs:
        text = document["text"]
        lines = (line.strip() for line in text.split("\n"))
        paragraphs = tuple(Paragraph(text=line) for line in lines if line)
        reading = next(read([_source(document["doc"], paragraphs, None)], nlp))
        offsets = _offsets(reading, text)
        yield {"doc": document["doc"], "quotes": list(_attributed(reading, text, offsets))}


def _offsets(reading: Reading, text: str) -> list[tuple[int, int]]:
    """Where each sentence starts in the reading, and where in the text as it was given."""
    found, place = [], 0
    for sentence, start in zip(reading.article.sentences, reading.starts, strict=True):
        place = text.index(sentence.text, place)
        found.append((start, place))
        place += len(sentence.text)
    return found


def _attributed(
    reading: Reading, text: str, offsets: list[tuple[int, int]]
) -> Iterator[dict[str, Any]]:
    def given(place: int) -> int:
        start, at = offsets[bisect_right(offsets, (place, sys.maxsize)) - 1]
        return at + place - start

    for told in attributions(reading):
        for start, end in told.pieces:
            words = reading.text[start:end]
            marked = words[:1] in DOUBLE
            entry: dict[str, Any] = {
                "start": given(start),
                "end": given(end - 1) + 1,
                "text": words,
                "speaker": None,
                "direct": told.kind == "direct" and marked,
            }
            if told.phrase is not None:
                span = _named_at(told) or told.phrase
                entry["speaker"] = told.phrase.text
                entry["speaker_start"] = given(span.start_char)
                entry["speaker_end"] = given(span.end_char - 1) + 1
            yield entry


def _named_at(told: Attribution) -> Span | None:
    """The relative pronoun that stands for a source: PolNeAR marks "who", and not whom it means."""
    if told.mention is None or told.mention == told.source:
        return None
    return told.mention.doc[told.mention.i : told.mention.i + 1]


def people(inputs: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Give the who's who of each document."""
    nlp = load_pipeline(pipeline_name(LANGUAGES["en"]))
    for document in inputs:
        paragraphs = plain_paragraphs(document["text"])
        reading = next(read([_source(document["doc"], paragraphs, day(document))], nlp))
        actors = [
            {"name": a.name, "kind": a.kind, "aliases": list(a.aliases)}
            for a in ACTORS.extract(reading, Facts())
            if a.kind in KINDS
        ]
        yield {"doc": document["doc"], "actors": actors}


def pronouns(path: Path) -> Iterator[dict[str, Any]]:
    """Give for each row of GAP whom its pronoun is taken for, and whether that is right."""
    nlp = load_pipeline(pipeline_name(LANGUAGES["en"]))
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            source = _source(row["ID"], (Paragraph(text=row["Text"]),), None)
            reading = next(read([source], nlp))
            shift = reading.starts[0]
            at = {name: shift + int(row[f"{name}-offset"]) for name in ("Pronoun", "A", "B")}
            token = next((t for t in reading.doc if t.idx == at["Pronoun"]), None)
            if token is None:
                continue
            cast = Cast.of(reading, ACTORS.extract(reading, Facts()))
            actor = cast.at(token)
            if actor is None and token.dep_ in NOUN_SUBJECTS and is_open(token):
                actor = next(iter(meant_by(token, reading, cast)), None)
            meant = [name for name in "AB" if row[f"{name}-coref"] == "TRUE"]
            spans = [range(at[name], at[name] + len(row[name])) for name in meant]
            named = any(cast.at(t) is actor for t in reading.doc for span in spans if t.idx in span)
            verdict = "silent" if actor is None else "right" if named else "wrong"
            if actor is not None and not meant:
                verdict = "neither"
            if scene_of(reading).inside[token.i] >= 0:
                verdict = "quoted"
            yield {"id": row["ID"], "verdict": verdict, "name": actor.name if actor else None}


def pages(folder: Path) -> dict[str, dict[str, str]]:
    """Give the text that is read of each saved page of a folder, by the name of its file."""
    found = {}
    for path in sorted(folder.glob("*.html*")):
        data = path.read_bytes()
        data = gzip.decompress(data) if path.suffix == ".gz" else data
        try:
            _, _, paragraphs = html_article(decoded(data, path.name, html=True), path.name)
        except SourceError:
            paragraphs = ()
        words = LANGUAGES["en"].page
        text = [p.text for p in marked(paragraphs, words) if p.kind != "furniture"]
        found[path.name.partition(".")[0]] = {"articleBody": "\n\n".join(text)}
    return found


def write_stories(articles: Path, out: Path, *, headline: bool) -> None:
    """Write the story.json of every article of a folder; count the faults and the breaks."""
    nlp = load_pipeline(pipeline_name(LANGUAGES["en"]))
    faults = count = broken = 0
    for path in sorted(articles.glob("*.txt")):
        meta_path = path.with_suffix(".meta.json")
        if not meta_path.is_file():
            continue
        meta = json.loads(meta_path.read_text("utf-8"))
        paragraphs = plain_paragraphs(path.read_text("utf-8"))
        published = datetime.date.fromisoformat(meta["published"])
        source = _source(path.name, paragraphs, published, meta["title"] if headline else None)
        reading = next(read([source], nlp))
        found = extract(reading)
        broken += len(found.failed)
        facts = merge([(reading.whole, found)])
        story = Story(slug=path.stem, title=meta["title"], articles=(reading.whole,), facts=facts)
        faults += len(check(story))
        count += 1
        (out / path.stem).mkdir(parents=True, exist_ok=True)
        (out / path.stem / "story.json").write_bytes(story_json.render(story))
    told = f"{count} stories, {faults} faults of grounding, {broken} sections whose rules broke"
    print(told, file=sys.stderr)


def _source(
    name: str,
    paragraphs: tuple[Paragraph, ...],
    published: datetime.date | None,
    title: str | None = None,
) -> Source:
    return Source(
        path=name,
        title=title,
        outlet=None,
        url=None,
        author=None,
        published=published,
        paragraphs=paragraphs,
    )


if __name__ == "__main__":
    main()
