"""Multiplying: what a pipeline's networks multiply, by the library for it that comes with numpy.

Half of what a pipeline costs are products of matrices. spaCy has BLIS make them, which knows few
processors well: OpenBLAS, which numpy brings, takes a third of the time on some, and no longer on
others. It is held to one thread, as BLIS is, since threads that wait for the next product spin.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

SETTERS = (
    "scipy_openblas_set_num_threads64_",
    "scipy_openblas_set_num_threads",
    "openblas_set_num_threads64_",
    "openblas_set_num_threads",
)
"""Names under which builds of numpy hold the function that tells OpenBLAS its number of threads."""
NORMALIZED = ("maxout", "layernorm")
"""Names of the two layers that make most of a network of spaCy's."""


def multiply_fast(nlp: Language) -> None:
    """Let the models of a pipeline multiply by numpy's library, and choose in fewer passes.

    Where numpy has none that can be held to one thread, they multiply as they come.
    """
    from thinc.api import Model, NumpyOps

    models = [getattr(part, "model", None) for _, part in nlp.components]
    ops = NumpyOps(use_blis=False) if one_thread() else None
    for model in (model for model in models if isinstance(model, Model)):
        for node in list(model.walk()):
            if ops is not None and isinstance(node.ops, NumpyOps):
                node.ops = ops
            if (*(layer.name for layer in node.layers),) == NORMALIZED:
                model.replace_node(node, normalized(node))


def one_thread() -> bool:
    """Hold numpy's OpenBLAS to one thread; False where numpy multiplies by another library."""
    from numpy._core import _multiarray_umath  # type: ignore[attr-defined]

    library = ctypes.CDLL(_multiarray_umath.__file__)
    setter = next((name for name in SETTERS if hasattr(library, name)), None)
    if setter is not None:
        getattr(library, setter)(1)
    return setter is not None


def normalized(pair: Any) -> Any:
    """A layer that predicts what a maxout layer and the normalizing one behind it do.

    Each of the pieces of which the greatest is taken is worked out for all rows at once; which one
    it was, nobody asks.
    """
    from thinc.api import Model

    maxout, norm = pair.layers
    weights, bias = maxout.get_param("W"), maxout.get_param("b")
    pieces = [(weights[:, at].T.copy(), bias[:, at].copy()) for at in range(weights.shape[1])]
    scale = (norm.get_param("G"), norm.get_param("b"))
    attrs = {"pieces": pieces, "scale": scale}
    dims = {name: pair.maybe_get_dim(name) for name in pair.dim_names}
    return Model("normalized", _forward, layers=[pair], dims=dims, attrs=attrs, ops=pair.ops)


def _forward(model: Any, rows: Any, is_train: bool) -> tuple[Any, Callable[..., Any]]:
    """The greatest of the pieces of each row, with a mean of 0 and a variance of 1, then scaled."""
    pair = model.layers[0]
    if is_train:
        return pair(rows, is_train)  # type: ignore[no-any-return]
    first, *others = model.attrs["pieces"]
    best = _product(model.ops, rows, *first)
    for other in others:
        model.ops.xp.maximum(best, _product(model.ops, rows, *other), out=best)
    best -= best.mean(axis=1, keepdims=True)
    variance = (best * best).mean(axis=1, keepdims=True) + 1e-08
    best *= variance ** (-1.0 / 2.0)
    scale, bias = model.attrs["scale"]
    best *= scale
    best += bias
    return best, lambda _: []


def _product(ops: Any, rows: Any, weights: Any, bias: Any) -> Any:
    found = ops.gemm(rows, weights)
    found += bias
    return found
