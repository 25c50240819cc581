"""Reading: a Source becomes sentences with ids and a spaCy analysis of all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING

from explainer.errors import PipelineError
from explainer.language import LANGUAGES
from explainer.language.pack import LanguagePack
from explainer.model import Article, Paragraph, Reading, Sentence, Source
from explainer.text.boundaries import forbid_starts

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span

NEEDED = ("tagger", "parser", "attribute_ruler", "lemmatizer", "ner")
"""Components of spaCy whose work the sections read: tags, heads, parts of speech, lemmas, ents."""


def pipeline_name(pack: LanguagePack, wanted: str | None = None) -> str:
    """Give the spaCy pipeline to use, without loading it: the wanted one or the first installed.

    Raises:
        PipelineError: it, or every pipeline of the language pack, is missing.
    """
    names = (wanted,) if wanted else pack.pipelines
    for name in names:
        if find_spec(name) is not None:
            return name
    missing = " or ".join(repr(n) for n in names)
    raise PipelineError("pipeline", f"{missing} is not installed", "run: make setup")


def load_pipeline(name: str) -> Language:
    """Load a spaCy pipeline and check that it has every part that the sections read.

    Raises:
        PipelineError: it cannot be loaded, or lacks a part.
    """
    import spacy
    from spacy.language import Language

    Language.component("sentence_starts", func=forbid_starts)
    try:
        nlp = spacy.load(name)
    except OSError as problem:
        raise PipelineError(
            "pipeline", f"{name!r} cannot be loaded", "run: make setup"
        ) from problem
    lacks = [part for part in NEEDED if part not in nlp.pipe_names]
    if lacks:
        fix = "name another pipeline in EXPLAINER_PIPELINES"
        raise PipelineError("pipeline", f"{name!r} has no {', '.join(lacks)}", fix)
    nlp.add_pipe("sentence_starts", before="parser")
    return nlp


def read(sources: Sequence[Source], nlp: Language, first: int = 1) -> Iterator[Reading]:
    """Give the reading of each source, in order; articles are numbered from ``first``."""
    pieces = [_pieces(source) for source in sources]
    docs = nlp.pipe(piece.text for paragraphs in pieces for piece in paragraphs)
    for number, (source, paragraphs) in enumerate(zip(sources, pieces, strict=True), first):
        parsed = [next(docs) for _ in paragraphs]
        yield _reading(source, f"a{number}", paragraphs, parsed)


def _pieces(source: Source) -> tuple[Paragraph, ...]:
    """The headline, where there is one, and the paragraphs."""
    if source.title is None:
        return source.paragraphs
    return (Paragraph(text=source.title, kind="heading"), *source.paragraphs)


def _reading(
    source: Source, name: str, paragraphs: Sequence[Paragraph], docs: Sequence[Doc]
) -> Reading:
    from spacy.tokens import Doc

    doc = Doc.from_docs(list(docs), ensure_whitespace=True)
    assert doc is not None
    headed = source.title is not None
    sentences: list[Sentence] = []
    starts: list[int] = []
    spans: list[Span] = []
    token = 0
    for number, (paragraph, part) in enumerate(
        zip(paragraphs, docs, strict=True), 0 if headed else 1
    ):
        for start, end in _bounds(part, whole=headed and number == 0):
            span = doc[token + start : token + end]
            at = len(sentences) + (0 if headed else 1)
            sentences.append(
                Sentence(id=f"{name}-s{at}", paragraph=number, text=span.text, kind=paragraph.kind)
            )
            starts.append(span.start_char)
            spans.append(span)
        token += len(part)
    article = Article(
        id=name,
        title=source.title,
        outlet=source.outlet,
        url=source.url,
        author=source.author,
        published=source.published,
        sentences=tuple(sentences),
        path=source.path,
    )
    return Reading(
        article=article,
        doc=doc,
        starts=tuple(starts),
        spans=tuple(spans),
        pack=LANGUAGES[source.language],
    )


def _bounds(doc: Doc, whole: bool) -> Iterable[tuple[int, int]]:
    """Token bounds of the sentences of one paragraph, without white space at either end."""
    for sent in [doc[:]] if whole else doc.sents:
        start, end = sent.start, sent.end
        while start < end and doc[start].is_space:
            start += 1
        while start < end and doc[end - 1].is_space:
            end -= 1
        if start < end:
            yield start, end
