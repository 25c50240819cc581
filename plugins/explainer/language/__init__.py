"""The languages that articles may be in."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from explainer.language.en import ENGLISH
from explainer.language.pack import LanguagePack

LANGUAGES: Mapping[str, LanguagePack] = MappingProxyType({pack.code: pack for pack in (ENGLISH,)})
