"""Reading: a Source becomes sentences with ids and a spaCy analysis of all of them."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from explainer.errors import PipelineError
from explainer.language import LANGUAGES
from explainer.model import Article, Paragraph, Reading, Sentence, Source
from explainer.text.collecting import collected_later
from explainer.text.furniture import marked
from explainer.text.listed import with_told
from explainer.text.opinion import is_opinion
from explainer.text.parsing.acronyms import with_acronyms
from explainer.text.parsing.affixes import keep_affixed
from explainer.text.parsing.boundaries import Shorts, forbid_starts
from explainer.text.parsing.copying import joined
from explainer.text.parsing.datelines import filed_from
from explainer.text.parsing.embedding import embed_once
from explainer.text.parsing.multiplying import multiply_fast
from explainer.text.parsing.pipeline import Pipeline
from explainer.text.parsing.rulings import keep_rulings
from explainer.text.parsing.stepping import step_together
from explainer.text.parsing.surnames import with_surnames

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LETTERED_MARK = r"[A-Z][A-Za-z]{0,3}[$£¥](?=\d)"
"""Letters with the mark of their money before digits: "HK$5"; spaCy knows three such marks."""
GLUED_DASH = "--?(?=[A-Z][a-z])"
"""A dash before a capitalised word, as in a signature: "-Ann Roe", "--Ann Roe"."""
COUNT_DASH = r"(?<=[A-Za-z])—(?=\d)|(?<=\d)—(?=[A-Za-z])"
"""A dash between a word and a number, as before a count of votes: "Ann Roe—35 to 12"."""
GLUED_STOP = r"(?<=\d)[.?!](?=[A-Z][a-z])"
"""A stop without a space between a number and the next sentence: "on May 5.Elm voted"."""
WIRED_DASH = r"--(?=\()|(?<=--)\(|\)(?=--)|(?<=\))--(?=[A-Z])"
"""Dashes written to the wire that sends a text: "HALDEN, Norland--(ELM WIRE)--Acme has"."""
BEFORE_CAPITAL = r"(?=[^\W\d_a-zß-öø-ÿ])"
"""Where a particle that has lost its vowel ends: "Ann | d'|Orey"."""
APOSTROPHES = str.maketrans("‘’ʼ", "'''")
"""Apostrophes as typesetters and typists write them, and the one that pipelines learned."""
OWNING = "’"
"""The one that stands alone behind an owner in the plural: "the firms’ debts"."""
DASHES = {"―": "—", "‒": "–", "_": "—"}
"""Dashes that pipelines seldom saw, with those that they learned."""
NEEDED = ("tagger", "parser", "attribute_ruler", "lemmatizer", "ner")
"""Components of spaCy whose work the sections read: tags, heads, parts of speech, lemmas, ents."""
LETTERED_STOP = r"(?<=[0-9][A-Z])\."
"""A full stop behind a number with a capital letter: "42C.", "20F."."""


def load_pipeline(name: str) -> Pipeline:
    """Load a spaCy pipeline, told what we know of its language, with what mends its parses.

    Raises:
        PipelineError: it cannot be loaded, or lacks a part that the sections read.
    """
    import spacy
    from spacy.language import Language

    Language.factory("acronyms", func=_acronyms)
    Language.factory("sentence_starts", func=_sentence_starts)
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
    _cut_words(nlp)
    _part_endings(nlp)
    _straighten(nlp)
    if (pack := LANGUAGES.get(nlp.lang or "")) is not None:
        keep_affixed(nlp, pack.verbs)
    keep_rulings(nlp)
    nlp.add_pipe("acronyms", first=True)
    nlp.add_pipe("sentence_starts", before="parser")
    embed_once(nlp)
    step_together(nlp)
    multiply_fast(nlp)
    return Pipeline(nlp)


def _cut_words(nlp: Language) -> None:
    """Tell the tokenizer where words end: "Capt." keeps its stop, as "Sr." does, "£4m." does not.

    So with a dash that is written to a name, "-Ann Roe", or between one and a count: "Roe—35", and
    with a stop to which the next sentence is written: "on May 5.Elm voted".
    """
    from spacy.util import compile_infix_regex, compile_prefix_regex

    pack = LANGUAGES.get(nlp.lang or "")
    tokenizer: Any = nlp.tokenizer
    if pack is None or not hasattr(tokenizer, "add_special_case"):
        return
    for short in sorted(pack.names.short_titles | pack.names.dotted):
        for word in (f"{short.capitalize()}.", f"{short.upper()}."):
            tokenizer.add_special_case(word, [{"ORTH": word}])
    elided = [f"{word}{BEFORE_CAPITAL}" for word in sorted(pack.names.elided)]
    prefixes = [*(nlp.Defaults.prefixes or ()), GLUED_DASH, LETTERED_MARK, *elided]
    tokenizer.prefix_search = compile_prefix_regex(prefixes).search
    infixes = [*(nlp.Defaults.infixes or ()), COUNT_DASH, GLUED_STOP, WIRED_DASH]
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    rates = {unit for unit in pack.amounts.rate_units if len(unit) == 1}
    for mark in sorted(pack.amounts.scale_marks.keys() | rates):
        tokenizer.add_special_case(f"{mark}.", [{"ORTH": mark}, {"ORTH": "."}])


def _part_endings(nlp: Language) -> None:
    """Part endings with a wrong mark from their word, as the pipeline parts others: "Roe‘s".

    And a full stop from a number with its letter, which would hide where a sentence ends: "42C.".
    """
    pack = LANGUAGES.get(nlp.lang or "")
    tokenizer: Any = nlp.tokenizer
    if pack is None or not getattr(tokenizer, "suffix_search", None):
        return
    from spacy.util import compile_suffix_regex

    wrong = (ending for ending in pack.names.misprints if ending[-1].isalpha())
    endings = (rf"(?<=\w){re.escape(ending)}" for ending in wrong)
    suffixes = (*(nlp.Defaults.suffixes or ()), *endings, LETTERED_STOP)
    tokenizer.suffix_search = compile_suffix_regex(suffixes).search


def _straighten(nlp: Language) -> None:
    """Show the pipeline a curly apostrophe as the straight one that it learned: "O’Hara".

    So a dash that it would take for a word ("―") as one that it knows.

    Its statistics know a word by the four features of `spacy.ml.models.tok2vec` (norm, prefix,
    suffix, shape) and its attribute ruler by the small letters ("it's": "be"). The text of the
    word stays as it is written.
    """
    from spacy.attrs import LOWER, NORM, PREFIX, SHAPE, SUFFIX  # type: ignore[import-not-found]

    vocab: Any = nlp.vocab
    getters = vocab.lex_attr_getters
    for feature in (LOWER, NORM, PREFIX, SUFFIX, SHAPE):
        getters[feature] = partial(_seen_straight, getters[feature])
    for word in list(vocab):  # those which the tokenizer knows were made before
        if _straight(word.text) != word.text:
            word.lower_, word.norm_ = getters[LOWER](word.text), _straight(word.norm_)
            word.prefix_, word.suffix_ = getters[PREFIX](word.text), getters[SUFFIX](word.text)
            word.shape_ = getters[SHAPE](word.text)


def _seen_straight(feature: Callable[[str], str], word: str) -> str:
    return feature(_straight(word))


def _straight(word: str) -> str:
    """A word with straight apostrophes; other marks that stand alone open a quotation."""
    if word.isascii():
        return DASHES.get(word, word)  # as most are
    if word != OWNING and not any(letter.isalnum() for letter in word):
        return DASHES.get(word, word)
    return word.translate(APOSTROPHES)


def _acronyms(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The component that shows names in capitals as such: "IS fighters"."""
    pack = LANGUAGES.get(nlp.lang or "")
    if pack is None:
        return with_acronyms
    before = (pack.page.leading - pack.names.stressing) | pack.verbs.telling_of
    return partial(with_acronyms, forms=pack.names.wordlike, before=before)


def _sentence_starts(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The component that tells where no sentence starts, and that one does behind "on X."."""
    pack = LANGUAGES.get(nlp.lang or "")
    if pack is None:
        return forbid_starts
    hosts, links = pack.page.networks, (*pack.page.adding, "/")
    before = {*pack.agenda.on, *(f"{host} {link}" for host in hosts for link in links)}
    letters = [host for host in hosts if len(host) == 1]
    posted = frozenset(f"{words} {host}." for host in letters for words in before)
    return partial(
        forbid_starts,
        posted=posted,
        towns=filed_from(pack.names),
        shorts=Shorts(
            titles=pack.names.short_titles | pack.names.courtesy.keys(),
            forms=pack.names.company_endings,
            offices=pack.names.role_heads,
            lands=pack.names.abbreviated_lands,
            counted=pack.names.counted,
        ),
    )


def read(sources: Sequence[Source], nlp: Pipeline, first: int = 1) -> Iterator[Reading]:
    """Give the reading of each source, in order; articles are numbered from ``first``."""
    pieces = [tuple(_pieces(source)) for source in sources]
    docs = nlp.pipe(p.text for paragraphs in pieces for p in paragraphs if p.kind != "furniture")
    for number, (source, paragraphs) in enumerate(zip(sources, pieces, strict=True), first):
        with collected_later():
            parsed = [None if p.kind == "furniture" else next(docs) for p in paragraphs]
            reading = _reading(source, f"a{number}", paragraphs, parsed)
        yield reading


def _pieces(source: Source) -> Iterator[Paragraph]:
    """The headline, where there is one, and the paragraphs, with bylines and the like marked."""
    words = LANGUAGES[source.language].page
    if source.title is not None:
        yield Paragraph(text=source.title, kind="heading")
    yield from with_told(marked(source.paragraphs, words), words)


def _reading(
    source: Source, name: str, paragraphs: Sequence[Paragraph], docs: Sequence[Doc | None]
) -> Reading:
    """The reading of a source from the analysis of each of its paragraphs; furniture has none."""
    pack = LANGUAGES[source.language]
    first = 0 if source.title is not None else 1
    bounds: list[tuple[int, int]] = []
    cut: list[tuple[int, Paragraph, str]] = []
    token = 0
    for number, (paragraph, part) in enumerate(zip(paragraphs, docs, strict=True), first):
        if part is None:
            cut.append((number, paragraph, paragraph.text))
            continue
        for start, end in _bounds(part, whole=number == 0):
            bounds.append((token + start, token + end))
            cut.append((number, paragraph, part[start:end].text))
        token += len(part)
    doc = with_surnames(joined([part for part in docs if part is not None]), pack)
    spans = tuple(doc[start:end] for start, end in bounds)
    sentences = tuple(
        Sentence(
            id=f"{name}-s{at}",
            paragraph=number,
            text=text,
            kind=paragraph.kind,
            listed=paragraph.listed,
        )
        for at, (number, paragraph, text) in enumerate(cut, first)
    )
    whole = _article(source, name, sentences)
    text = tuple(s for s in sentences if s.kind != "furniture")
    told = (s for s in text if s.paragraph > 0)
    opinion = is_opinion(told, pack.glance.selves, pack.speech.owning)
    whole = dataclasses.replace(whole, opinion=opinion)
    return Reading(
        whole=whole,
        article=dataclasses.replace(whole, sentences=text),
        doc=doc,
        text=doc.text,
        starts=tuple(span.start_char for span in spans),
        spans=spans,
        pack=pack,
    )


def _article(source: Source, name: str, sentences: tuple[Sentence, ...]) -> Article:
    return Article(
        id=name,
        title=source.title,
        outlet=source.outlet,
        url=source.url,
        author=source.author,
        published=source.published,
        sentences=sentences,
        path=source.path,
        dated=source.dated,
    )


def _bounds(doc: Doc, whole: bool) -> Iterator[tuple[int, int]]:
    """Token bounds of the sentences of one paragraph, without white space at either end."""
    for sent in [doc[:]] if whole else doc.sents:
        start, end = sent.start, sent.end
        while start < end and doc[start].is_space:
            start += 1
        while start < end and doc[end - 1].is_space:
            end -= 1
        if start < end:
            yield start, end
