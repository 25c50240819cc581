"""Embedding: what a pipeline makes of a word by its letters, worked out once for all its places.

spaCy works it out anew at each place where a word stands, though it looks at the words around only
in later layers. Seven of ten places in a batch hold a word that stands in it before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

LAYERS = ("extract_features", "list2ragged", "ragged2list")
"""Names of the first two and the last layer of spaCy's embedding of words by their features."""


def embed_once(nlp: Language) -> None:
    """Let the models of a pipeline embed each word of a batch once.

    Embeddings of another sort than this one of spaCy's stay as they are.
    """
    from thinc.api import Model, chain

    models = [getattr(part, "model", None) for _, part in nlp.pipeline]
    for model in (model for model in models if isinstance(model, Model)):
        for node in list(model.walk()):
            embed: Any = node.maybe_get_ref("embed")
            layers = list(embed.layers) if embed is not None else []
            if (*(layer.name for layer in layers[:2] + layers[-1:]),) == LAYERS:
                first, second, *inner, last = layers
                once: Any = Model("embed_once", _forward, layers=[chain(*inner)])
                model.replace_node(embed, chain(first, second, once, last))


def _forward(model: Any, words: Any, is_train: bool) -> tuple[Any, Callable[..., Any]]:
    """The vectors of words by their features: of those that are alike, one goes through a layer."""
    from thinc.types import Ragged

    layer, rows = model.layers[0], words.data
    if is_train or not len(rows):
        return layer(words, is_train)  # type: ignore[no-any-return]
    places: dict[bytes, int] = {}
    whole = rows.view(f"V{rows.shape[1] * rows.itemsize}").ravel().tolist()
    at = [places.setdefault(row, len(places)) for row in whole]
    unlike = model.ops.xp.frombuffer(b"".join(places), dtype=rows.dtype)
    unlike = unlike.reshape(len(places), rows.shape[1])
    found = layer.predict(Ragged(unlike, model.ops.asarray1i([len(places)])))
    return Ragged(found.data[at], words.lengths), lambda _: []
