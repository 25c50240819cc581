"""English words of saying: reporting verbs, quotation marks, "according to", words for unnamed sources."""

from __future__ import annotations

from explainer.language.tables.speech import SpeechWords

SPEECH = SpeechWords()
