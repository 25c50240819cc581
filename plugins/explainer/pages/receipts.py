"""Receipts: the sentence behind a statement, its very words marked, short enough for a margin."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote

from explainer.model import Article, Evidence, Fact, Sentence, ShowSource, Story
from explainer.pages.excerpts import (
    CLOSE,
    LONGEST,
    TIGHT,
    Excerpt,
    cut,
    shortened,
    unmarked,
)
from explainer.pages.frame import Link
from explainer.text.addresses import live, shown_address, web
from explainer.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt(Excerpt):
    """One sentence behind a statement.

    Attributes:
        sentence: Its id.
        label: What the link to it says: "Sentence 3", with the source where there are several.
        number: Its number alone; ``spoken`` is the label for those who only hear it, who need
            the number in it as well.
        short: Its number with the word for it, without its source: "Sentence 2.3".
        href: Its place in the annotated article, relative to the story.
        parts: Its words; () where the source may not be shown, and where the page shows the very
            same words beside it.
        note: What stands in their place in the second case; else "".
    """

    sentence: str
    label: str
    number: str
    spoken: str
    short: str
    href: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What an editor did to a statement, and on what ground.

    Attributes:
        mark: What was done, in words that stand beside the statement.
        about: Which parts of it were changed, as a phrase; "" for all of it.
        note: The editor's words; "" where there are none.
        href: Where the editor has it from; None where there is nothing to link to.
        source: That address as text.
    """

    mark: str
    about: str
    note: str
    href: str | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipts:
    """What one statement, or a few together, rest on.

    Attributes:
        summary: What opens them where they are folded: "Sentence 3 and 2 more".
        shown: The sentences to show, the best first.
        more: Links to further ones.
        left: How many there are beyond those, in words; or "".
        grounds: What an editor added or changed of it; () for the machine's work alone.
    """

    summary: str = ""
    shown: tuple[Receipt, ...] = ()
    more: tuple[Link, ...] = ()
    left: str = ""
    grounds: tuple[Ground, ...] = ()

    @property
    def mark(self) -> str:
        """What an editor did to the statement, in words; "" where nobody did anything."""
        return self.grounds[0].mark if self.grounds else ""

    @property
    def runs(self) -> tuple[Link, ...]:
        """The further ones in the article's order, three and more in a row as one: "2–49"."""
        return tuple(run for group in _runs(sorted(self.more, key=_place)) for run in group)

    @property
    def worded(self) -> bool:
        """Whether there are words to show, not links alone."""
        return any(r.parts for r in self.shown) or bool(self.grounds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Till:
    """Finds sentences and writes receipts for one story."""

    articles: tuple[Article, ...]
    sentences: dict[str, Sentence]
    show: ShowSource
    t: Wording

    @classmethod
    def of(cls, story: Story, t: Wording) -> Till:
        """Open the till of a story."""
        sentences = {s.id: s for article in story.articles for s in article.sentences}
        return cls(
            articles=story.articles,
            sentences=sentences,
            show=story.show_source,
            t=t,
        )

    def receipts(
        self, *facts: Fact, limit: int = 2, seen: str = "", tight: bool = False
    ) -> Receipts:
        """Give the receipts of facts that are shown together.

        Args:
            facts: One or several.
            limit: How many sentences are shown; links lead to the rest.
            seen: Words that the page shows already; a sentence that says no more is only linked.
            tight: Shorten more, for a margin with many.
        """
        pieces = (e for f in facts for e in f.evidence)
        made = self.of_evidence(pieces, limit=limit, seen=seen, tight=tight)
        grounds = tuple(ground for fact in facts if (ground := self.ground(fact)) is not None)
        summary = made.summary
        if any(ground.note or ground.source for ground in grounds):
            told = self.t("receipt.and_ground", first=summary)
            summary = told if summary else self.t("receipt.ground")
        return replace(made, summary=summary, grounds=grounds)

    def ground(self, fact: Fact) -> Ground | None:
        """Give what an editor did to a fact; None where nobody did anything."""
        if not (fact.added_by or fact.edited or fact.note or fact.url):
            return None
        changed = "receipt.changed" if fact.edited else "receipt.noted"
        fields = [] if fact.added_by else [field_name(self.t, name) for name in fact.edited]
        return Ground(
            mark=self.t("receipt.added" if fact.added_by else changed),
            about=", ".join(fields),
            note=fact.note or "",
            href=live(fact.url),
            source=shown_address(fact.url),
        )

    def of_evidence(
        self,
        evidence: Iterable[Evidence],
        *,
        limit: int = 2,
        seen: str = "",
        tight: bool = False,
    ) -> Receipts:
        """Give the receipts of evidence: one a sentence, in the order given, new words first."""
        spans: dict[str, list[tuple[int, int]]] = {}
        for piece in evidence:
            if piece.sentence in self.sentences:
                spans.setdefault(piece.sentence, []).append((piece.start, piece.end))
        names = sorted(spans, key=lambda name: self.sentences[name].text.strip() in seen)
        return Receipts(
            summary=self._summary(names),
            shown=tuple(self._receipt(n, spans[n], seen, tight) for n in names[:limit]),
            more=tuple(self.link(n) for n in names[limit:]),
        )

    def _summary(self, names: Sequence[str]) -> str:
        if not names:
            return ""
        first = self.label(names[0])
        more = len(names) - 1
        return self.t("receipt.and_more", first=first, n=more) if more else first

    def link(self, sentence: str) -> Link:
        """Give the link to a sentence in the annotated article, its number as the text."""
        number = self.number(sentence)
        return Link(text=number, href=f"sources/#{sentence}", note=self.spoken(sentence))

    def number(self, sentence: str) -> str:
        """Give a sentence's number; with several sources that of its article goes before it.

        The headline of the only source is called so: its 0 would read as a count.
        """
        article, _, number = sentence.partition("-s")
        if len(self.articles) < 2:
            return self.t("receipt.headline") if number == "0" else number
        return f"{article[1:]}.{number}"

    def short(self, sentence: str) -> str:
        """Give a sentence's number with the word for it, without its source."""
        number = self.number(sentence)
        alone = len(self.articles) < 2
        return self.label(sentence) if alone else self.t("receipt.sentence", number=number)

    def label(self, sentence: str) -> str:
        """Give the words of the link to a sentence."""
        article, _, number = sentence.partition("-s")
        key = "receipt.headline" if number == "0" else "receipt.sentence"
        if len(self.articles) < 2:
            return self.t(key, number=number)
        return self.t(f"{key}.of", number=number, source=self.source_name(article))

    def spoken(self, sentence: str) -> str:
        """Give the label of a link whose visible text is the number alone."""
        number, label = self.number(sentence), self.label(sentence)
        return label if number in label else f"{number}: {label}"

    def source_name(self, article_id: str) -> str:
        """Give an article's outlet, else its title, else "Article 2"."""
        article = next(a for a in self.articles if a.id == article_id)
        return article.outlet or article.title or self.t("sources.article", number=article_id[1:])

    def _receipt(self, name: str, spans: list[tuple[int, int]], seen: str, tight: bool) -> Receipt:
        text = self.sentences[name].text
        same = text.strip() in seen
        parts = () if same or self.show == "none" else cut(text, spans)
        if parts and len(text) > (TIGHT if tight else LONGEST):
            parts = shortened(parts, *((CLOSE, TIGHT) if tight else ()))
        return Receipt(
            sentence=name,
            label=self.label(name),
            number=self.number(name),
            spoken=self.spoken(name),
            short=self.short(name),
            href=f"sources/#{name}",
            parts=parts,
            note=self.t("receipt.same") if same else "",
        )


def field_name(t: Wording, name: str) -> str:
    """Give what a field of a fact is called; its own name where the theme has no words for it."""
    key = f"edit.field.{name}"
    return t(key) if key in t else name.replace("_", " ")


def _runs(links: Sequence[Link]) -> Iterable[Sequence[Link]]:
    """Links to sentences that follow each other as one, if they are three or more."""
    at = 0
    while at < len(links):
        end = at + 1
        while end < len(links) and _next(links[end - 1]) == links[end].href:
            end += 1
        group, first, last = links[at:end], links[at], links[end - 1]
        if len(group) < 3:
            yield group
        else:
            text = f"{first.text}–{last.text}"
            yield [Link(text=text, href=first.href, note=first.note.replace(first.text, text, 1))]
        at = end


def _next(link: Link) -> str:
    """Where the link to the next sentence would lead."""
    _, article, number = _place(link)
    return f"{article}-s{number + 1}"


def _place(link: Link) -> tuple[int, str, int]:
    """The article and the number of the sentence that a link leads to, to sort by."""
    article, _, number = link.href.rpartition("-s")
    return len(article), article, int(number)


def unmarked_if_whole(receipt: Receipt) -> Receipt:
    """Give a receipt without its mark where that would cover the whole sentence."""
    return replace(receipt, parts=unmarked(receipt.parts))


def tightened(receipt: Receipt) -> Receipt:
    """Give a receipt shortened for a margin with many."""
    if sum(len(p.text) for p in receipt.parts) <= TIGHT:
        return receipt
    return replace(receipt, parts=shortened(receipt.parts, CLOSE, TIGHT))


def fragment(url: str | None, sentence: str) -> str | None:
    """Give the address that makes a browser scroll to a sentence of the original.

    Examples:
        >>> fragment("https://example.org/a", "The mayor left.")
        'https://example.org/a#:~:text=The%20mayor%20left.'
    """
    address = web(url)
    if address is None:
        return None
    words = sentence.split()
    ends = [words] if len(words) <= 12 else [words[:5], words[-5:]]
    text = ",".join(quote(" ".join(end), safe="").replace("-", "%2D") for end in ends)
    return f"{address}{'' if '#' in address else '#'}:~:text={text}"
