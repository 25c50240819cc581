"""Pipeline: what spaCy finds in a text, in plain objects, with its known faults mended."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from explainer.language import LANGUAGES
from explainer.text.parsing.affixes import with_affixes
from explainer.text.parsing.afterwards import with_clauses_after
from explainer.text.parsing.agreement import agreed
from explainer.text.parsing.alongside import with_doers_alongside
from explainer.text.parsing.appositions import with_appositions
from explainer.text.parsing.backshift import with_backshifted
from explainer.text.parsing.bare import with_bare_clauses
from explainer.text.parsing.contents import with_contents
from explainer.text.parsing.copying import copied
from explainer.text.parsing.dashes import with_asides
from explainer.text.parsing.datelines import filed_from
from explainer.text.parsing.deeds import with_deeds
from explainer.text.parsing.doubled import with_one_subject
from explainer.text.parsing.fronted import with_fronted
from explainer.text.parsing.inserted import with_inserted
from explainer.text.parsing.kindred import with_kindred
from explainer.text.parsing.lemmas import with_lemmas
from explainer.text.parsing.mains import with_mains
from explainer.text.parsing.mending import mended
from explainer.text.parsing.owed import with_owed
from explainer.text.parsing.ranking import with_shares
from explainer.text.parsing.reacting import with_reactions
from explainer.text.parsing.relatives import with_relatives
from explainer.text.parsing.rulings import Lemmas, lemmatize_later
from explainer.text.parsing.semicolons import with_parted
from explainer.text.parsing.shared import with_shared
from explainer.text.parsing.states import with_states
from explainer.text.parsing.successive import with_successive
from explainer.text.parsing.sums import with_sums
from explainer.text.parsing.trailing import with_trailing

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from explainer.language.pack import LanguagePack

BATCH = 256
"""Texts that are analysed together; more of them crowd the processor's memory."""
Repair = Callable[["Doc"], object]


class Pipeline:
    """A pipeline of spaCy, and the repairs for its language."""

    def __init__(self, nlp: Language) -> None:
        """Take a pipeline; what one finds in a language whose words we do not know stays as it is.

        Its lemmatizer may be put off until parts of speech are mended: see ``lemmatize_later``.
        """
        self.nlp, self.lemmas = nlp, lemmatize_later(nlp)
        pack = LANGUAGES.get(nlp.lang or "")
        self.before = before_lemmas(pack) if pack is not None else ()
        self.after = after_lemmas(pack, self.lemmas) if pack is not None else ()

    def __call__(self, text: str) -> Doc:
        """Give a text, analysed and mended."""
        return next(self.pipe([text]))

    def pipe(self, texts: Iterable[str]) -> Iterator[Doc]:
        """Give each text, analysed and mended, in order."""
        for analysed in self.nlp.pipe(texts, batch_size=BATCH):
            doc = copied(analysed)
            mended(doc, self.before)
            self.lemmas.tell(doc)
            yield mended(doc, self.after)


def before_lemmas(pack: LanguagePack) -> tuple[Repair, ...]:
    """Give the repairs that tell parts of speech, on which lemmas rest."""
    return (
        partial(
            agreed,
            words=pack.verbs,
            negations=pack.certainty.negations,
            renamed=pack.names.former_names,
            towns=filed_from(pack.names),
        ),
    )


def after_lemmas(pack: LanguagePack, lemmas: Lemmas) -> tuple[Repair, ...]:
    """Give the repairs that hang what stands behind clauses where it belongs, in their order."""
    return (
        partial(with_affixes, words=pack.verbs, lemmas=lemmas),
        partial(with_lemmas, words=pack.verbs),
        with_one_subject,
        partial(with_appositions, pack=pack),
        partial(with_bare_clauses, pack=pack),
        partial(with_contents, pack=pack),
        partial(with_backshifted, pack=pack),
        partial(with_mains, pack=pack),
        partial(with_successive, pack=pack),
        partial(with_owed, pack=pack),
        partial(with_trailing, pack=pack),
        partial(with_states, pack=pack),
        partial(with_clauses_after, pack=pack),
        partial(with_inserted, pack=pack),
        partial(with_shared, pack=pack),
        with_asides,
        partial(with_fronted, pack=pack),
        partial(with_relatives, pack=pack),
        partial(with_kindred, pack=pack),
        partial(with_deeds, pack=pack),
        partial(with_reactions, pack=pack),
        partial(with_shares, pack=pack),
        with_parted,
        partial(with_sums, pack=pack),
        partial(with_doers_alongside, pack=pack),
    )
