"""How long extraction takes beside the language pipeline that it rests on.

    python bench/speed.py FOLDER [--articles N] [--rounds N]

FOLDER holds plain-text articles (*.txt). Prints CPU seconds, one process: spaCy's own pipeline over
the whole texts (``nlp.pipe``), then ours from the text to the facts, and the ratio of the medians.
The rounds alternate, so that a machine that slows down slows both.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "plugins"))

import spacy

from explainer.extract import extract, order
from explainer.language import LANGUAGES
from explainer.language.installed import pipeline_name
from explainer.model import Facts, Source
from explainer.reading import load_pipeline, read
from explainer.sections import SECTIONS
from explainer.sources import plain_paragraphs
from explainer.text.collecting import collected_later


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    paths = sorted(args.folder.rglob("*.txt"))[: args.articles]
    texts = [path.read_text("utf-8") for path in paths]
    name = pipeline_name(LANGUAGES["en"])
    plain, ours = spacy.load(name), load_pipeline(name)
    sources = [source_of(path.name, text) for path, text in zip(paths, texts, strict=True)]
    spent: Counter[str] = Counter()
    base, whole = [], []
    for _ in range(args.rounds):
        start = time.process_time()
        for _ in plain.pipe(texts):
            pass
        base.append(time.process_time() - start)
        start = time.process_time()
        for reading in read(sources, ours):
            extract(reading)
        whole.append(time.process_time() - start)
    for reading in read(sources, ours):
        facts = Facts()
        for section in order(SECTIONS):
            before = time.process_time()
            with collected_later():
                facts = facts.having(section, tuple(section.extract(reading, facts)))
            spent[section.name] += time.process_time() - before
    print(f"{len(texts)} articles, {sum(len(t.split()) for t in texts)} words, {name}")
    print(f"nlp.pipe    {statistics.median(base):6.2f} s")
    print(f"extraction  {statistics.median(whole):6.2f} s")
    print(f"ratio       {statistics.median(whole) / statistics.median(base):6.2f}")
    for section, seconds in spent.most_common():
        print(f"  {section:<10}{seconds:6.2f} s")


def source_of(name: str, text: str) -> Source:
    """Give a plain text as a source without a head."""
    return Source(
        path=name,
        title=None,
        outlet=None,
        url=None,
        author=None,
        published=None,
        paragraphs=plain_paragraphs(text),
    )


if __name__ == "__main__":
    main()
