"""Doubled: one verb with two subjects, of which the first only tells who speaks.

"| POE: | Well, the crew has won": in a transcript a name before a colon acts nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.syntax.clauses import NOUN_SUBJECTS, VERBAL

if TYPE_CHECKING:
    from spacy.tokens import Doc

SPEAKER = 3
"""Tokens of the name that opens a line of a transcript."""
COLON = ":"


def with_one_subject(doc: Doc) -> Doc:
    """Take from a verb the name before its subject that only tells who speaks.

    Args:
        doc: What was parsed.
    """
    for verb in doc:
        if verb.pos_ not in VERBAL:
            continue
        subjects = [t for t in verb.lefts if t.dep_ in NOUN_SUBJECTS]
        name = subjects[0] if len(subjects) > 1 and subjects[0].pos_ == "PROPN" else None
        if name is None or name.nbor().text != COLON:
            continue
        if name.left_edge.is_sent_start and name.i - name.left_edge.i < SPEAKER:
            name.dep_ = "dep"
            forget(doc)
    return doc
