"""Digressing: whether a paragraph ends with a look back at somebody else, and goes on after it.

"Poe has resigned. Last May the clerk, Ben Fox, left. | He will stay a member": Poe or Fox.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from explainer.model import Actor
from explainer.text.attribution.scene import Scene
from explainer.text.syntax.clauses import TIME_LABELS
from explainer.text.syntax.subjects import main_subject

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_behind_digression(
    pronoun: Token, scene: Scene, known: Callable[[Token], Actor | None]
) -> bool:
    """Tell whether "he" opens a paragraph behind a look back at somebody who is new.

    Args:
        pronoun: One for a person.
        scene: The article.
        known: Gives whom a token names.
    """
    number = scene.paragraph(pronoun.i)
    if not number or scene.paragraphs[number][0] != pronoun.i:
        return False
    first, last = scene.paragraphs[number - 1][0], pronoun.i
    opens = scene.doc[last - 1].sent.start
    if opens <= first:
        return False
    back, before = main_subject(scene.doc[opens:last]), main_subject(scene.doc[first:opens])
    if back is None or before is None:
        return False
    newcomer = next((who for t in back.subtree if (who := known(t)) is not None), None)
    timed = any(t.ent_type_ in TIME_LABELS for t in scene.doc[opens : back.left_edge.i])
    new = newcomer is not None and all(known(t) is not newcomer for t in scene.doc[:opens])
    return timed and new and newcomer is not None and newcomer.kind == "person"
