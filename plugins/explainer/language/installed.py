"""Installed: which spaCy pipeline reads a language on this machine."""

from __future__ import annotations

from importlib.util import find_spec

from explainer.errors import PipelineError
from explainer.language.pack import LanguagePack


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
