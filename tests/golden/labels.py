"""Compares the facts of an article with what a person labelled while reading it.

A label's ``words`` locate it: an entry tells it where its evidence overlaps them in their sentence.
``optional`` labels are right where they are found and no loss where they are not; fields that end
in ``_also`` and ``edtf_also`` hold equally good answers.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from explainer.model import Evidence, Fact, Reading, Source, Story
from explainer.sections.actors import ACTORS
from explainer.sections.agenda import AGENDA
from explainer.sections.figures import FIGURES
from explainer.sections.outlook import OUTLOOK
from explainer.sections.quotes import QUOTES
from explainer.sections.timeline import TIMELINE
from explainer.sources import plain_paragraphs

Label = Mapping[str, Any]
Scores = dict[str, tuple[int, int]]
"""Right ones and all of them, by the name of a measure."""


def labels_of(folder: Path) -> dict[str, Any]:
    """The labels of one golden article."""
    return dict(json.loads((folder / "facts.json").read_text("utf-8")))


def source_of(folder: Path) -> Source:
    """The article that the labels belong to, as a source without a head."""
    labels = labels_of(folder)
    path = folder / labels["source"]
    return Source(
        path=path.name,
        title=None,
        outlet=None,
        url=None,
        author=None,
        published=datetime.date.fromisoformat(labels["published"]),
        paragraphs=plain_paragraphs(path.read_text("utf-8")),
    )


def scores(labels: Label, story: Story) -> Scores:
    """How many labels were found, how many entries are right, and of those how many details.

    A kind of fact that an article has no labels for is not measured there.
    """
    made: Scores = {}
    _actors(labels, story, made)
    where = _places(story)
    for section, name in ((TIMELINE, "timeline"), (OUTLOOK, "outlook")):
        if name not in labels:
            continue
        pairs = _pair(
            labels[name], story.of(section), lambda want, fact: _told(want["words"], fact, where)
        )
        _count(made, name, labels[name], story.of(section), pairs)
        for want, fact in pairs:
            _add(made, f"{name} status", fact.status in _answers(want, "status"))
            if name == "timeline":
                found = fact.when.edtf if fact.when else None
                plain = {e and e.rstrip("~?%") for e in _answers(want, "edtf")}
                _add(made, "timeline dates", (found and found.rstrip("~?%")) in plain)
    for name, measure in (("agenda", _agenda), ("figures", _figures), ("quotes", _quotes)):
        if name in labels:
            measure(labels, story, made)
    return made


def _actors(labels: Label, story: Story, made: Scores) -> None:
    people = [a for a in story.of(ACTORS) if a.kind == "person"]
    pairs = _pair(labels["people"], people, lambda want, a: want["name"] == a.name)
    _count(made, "people", labels["people"], people, pairs)
    for want, actor in pairs:
        if want.get("roles") and not want.get("roles_optional"):
            _add(made, "roles", any(_alike(r, w) for r in actor.roles for w in want["roles"]))
        for role in actor.roles:
            _add(made, "roles right", any(_alike(role, w) for w in want.get("roles", [])))
        if "affiliation" in want:
            _add(made, "affiliation", actor.affiliation in _answers(want, "affiliation"))
        if "side" in want:
            _add(made, "sides", actor.side == want["side"])
    bodies = [a for a in story.of(ACTORS) if a.kind == "organization"]
    wanted = [{"name": name, "optional": True} for name in labels["organizations"]]
    right = _pair(wanted, bodies, lambda want, a: _alike(want["name"], a.name))
    for body in bodies:
        _add(made, "organizations right", any(body is b for _, b in right))


def _agenda(labels: Label, story: Story, made: Scores) -> None:
    topics = story.of(AGENDA)
    pairs = _pair(labels["agenda"], topics, lambda want, t: _alike(want["title"], t.title))
    _count(made, "agenda", labels["agenda"], topics, pairs)


def _figures(labels: Label, story: Story, made: Scores) -> None:
    figures = story.of(FIGURES)

    def same(want: Label, figure: Any) -> bool:
        close = abs((figure.value or 0) - want["value"]) <= 1e-3 * abs(want["value"])
        fixed = want["unit"] in {"percent", "percentage points"} or want["unit"].isupper()
        return close and (not fixed or figure.unit == want["unit"])

    pairs = _pair(labels["figures"], figures, same)
    _count(made, "figures", labels["figures"], figures, pairs)
    for want, figure in pairs:
        if "label" in want:
            _add(made, "figure labels", any(w in figure.label for w in want["label"]))
        if "change" in want:
            found = figure.change and (figure.change.start, figure.change.to)
            _add(made, "changes", found == (want["change"]["from"], want["change"]["to"]))


def _quotes(labels: Label, story: Story, made: Scores) -> None:
    quotes = [q for q in story.of(QUOTES) if q.direct]
    pairs = _pair(labels["quotes"], quotes, lambda want, q: _bare(want["text"]) in _bare(q.text))
    extra = [q for q in quotes if any(_bare(w["text"]) in _bare(q.text) for w in labels["quotes"])]
    made["quotes precision"] = (len(extra), len(quotes))
    needed = [w for w in labels["quotes"] if not w.get("optional")]
    found = [w for w, _ in pairs if not w.get("optional")]
    made["quotes recall"] = (len(found), len(needed))
    for want, quote in pairs:
        _add(made, "speakers", quote.speaker == want["speaker"])


def _pair(wanted: Sequence[Label], facts: Sequence[Any], fits: Any) -> list[tuple[Label, Any]]:
    """Each label with the entry that fits best, needed labels first, each entry once."""
    pairs, used = [], set()
    ranked = sorted(
        (
            (bool(want.get("optional")), -float(fits(want, fact)), w, f)
            for w, want in enumerate(wanted)
            for f, fact in enumerate(facts)
            if fits(want, fact)
        ),
    )
    taken = set()
    for _, _, w, f in ranked:
        if w not in taken and f not in used:
            taken.add(w)
            used.add(f)
            pairs.append((wanted[w], facts[f]))
    return pairs


def _count(
    made: Scores, name: str, wanted: Sequence[Label], facts: Sequence[Fact], pairs: Any
) -> None:
    needed = [w for w in wanted if not w.get("optional")]
    found = [w for w, _ in pairs if not w.get("optional")]
    free = [f for w, f in pairs if w.get("optional")]
    made[f"{name} precision"] = (len(found), len(facts) - len(free))
    made[f"{name} recall"] = (len(found), len(needed))


def _add(made: Scores, name: str, right: bool) -> None:
    hits, count = made.get(name, (0, 0))
    made[name] = (hits + bool(right), count + 1)


def _answers(want: Label, field: str) -> Iterable[Any]:
    return [want.get(field), *want.get(f"{field}_also", [])]


def _places(story: Story) -> dict[str, str]:
    return {s.id: s.text for article in story.articles for s in article.sentences}


def _told(words: str, fact: Fact, sentences: Mapping[str, str]) -> float:
    """The share of a label's words that an entry's evidence covers; 0 in another sentence."""
    best = 0.0
    for piece in fact.evidence:
        at = sentences[piece.sentence].find(words)
        if at >= 0:
            best = max(best, _overlap(at, at + len(words), piece) / len(words))
    return best


def _overlap(start: int, end: int, piece: Evidence) -> int:
    return max(0, min(end, piece.end) - max(start, piece.start))


def _bare(text: str) -> str:
    return re.sub(r"[“”\"‘’',.]", "", text).casefold().strip()


def _alike(one: str, other: str) -> bool:
    """Whether two phrases share most of their words."""
    a, b = (set(re.findall(r"\w+", t.casefold())) - {"the", "a", "an", "of"} for t in (one, other))
    return bool(a and b) and 2 * len(a & b) / (len(a) + len(b)) >= 0.6


def story_of(folder: Path, reading: Reading, facts: Any) -> Story:
    """The story of one golden article."""
    return Story(
        slug=folder.name, title=folder.name, articles=(reading.whole,), facts=facts, language="en"
    )
