"""Acronyms: what letters of an article name, by the words that they stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from explainer.language.tables.names import NameWords
from explainer.model import ActorKind
from explainer.text.names.draft import Draft, key_of
from explainer.text.names.letters import initials, is_clipped, is_code, spelt_out
from explainer.text.names.signs import Kinds, Parts, Signs
from explainer.text.tokens import Tokens

SHORT = 2
"""Letters, at most, that name a place only where full stops part them: "U.K."."""
FAR = 16
"""Tokens before letters in brackets that may hold the words they stand for."""


def of_letters(kinds: Kinds, found: Mapping[Parts, Signs], words: NameWords) -> None:
    """Give letters the kind of what the article names in full: "the SWA" of a Salt Water Act.

    Letters of a law name no body; those of a body are its name without a label of the model too.
    Those of a state are its own: "the US" beside a University of Salt. Those that stand before the
    sort of a place are its own, too: "ELX" beside the ELX Airport Police.
    """
    whole: dict[str, set[ActorKind]] = {}
    for parts, kind in kinds.items():
        if kind in ("thing", "organization", "place"):
            for letters in initials(parts, words):
                whole.setdefault(letters, set()).add(kind)
    for parts, signs in found.items():
        plain = parts[0].replace(".", "") if len(parts) == 1 else ""
        full = whole.get(plain, set()) if parts[0] not in words.state_words else set()
        dotted = "place" not in full or "." in parts[0] or len(plain) > SHORT
        if len(plain) > 1 and signs.acronym and len(full) == 1 and not signs.unit and dotted:
            kinds[parts] = next(iter(full))
    sited = {p[:1] for p in kinds if len(p) > 2 and p[1] in words.place_heads - words.body_heads}
    kinds.update((p, "place") for p in sited & kinds.keys() if found[p].acronym)


def of_brackets(kinds: Kinds, tokens: Tokens, drafts: Sequence[Draft], words: NameWords) -> None:
    """Give letters in brackets the kind of the name that they stand for: "Elm Port Alliance (Epa)".

    Letters that stand for common words name nobody: "a gross domestic figure (GDF)".
    """
    ends = {draft.end: key_of(tokens, draft) for draft in drafts}
    for draft in drafts:
        at = draft.start
        start = spelt_out(tokens, at, max(at - FAR, 0)) if draft.end - at == 1 else None
        full = kinds.get(ends.get(at - 1, ()))
        bracketed = tokens.text[at - 1 : at] == ["("] and tokens.text[draft.end :][:1] == [")"]
        if bracketed and full == "thing" and tokens.text[at].isupper():
            kinds[key_of(tokens, draft)] = "thing"  # "the Zenda Index (ZIDX)"
        taught = bracketed and at > 1 and tokens.low[at - 2] in words.taught
        if taught and full != "organization" and tokens.text[at].isupper():
            kinds[key_of(tokens, draft)] = "thing"  # "Music and Dance Education (MDE)"
        several = len(ends.get(at - 1, ())) > 1
        if bracketed and full == "organization" and several and is_code(tokens.text[at], words):
            kinds.setdefault(key_of(tokens, draft), full)  # "the Zenda Salt Front (XLZ)"
        if bracketed and full == "organization" and is_clipped(tokens.low[at], ends[at - 1], words):
            kinds[key_of(tokens, draft)] = full  # "the Association of Plumbers in Salt (Apsal)"
        if _is_of_people(tokens, draft) or (bracketed and _is_of_stuff(tokens, draft, words)):
            kinds[key_of(tokens, draft)] = "thing"
        if start is None:
            continue
        small = not any(word[0].isupper() for word in tokens.text[start + 1 : at - 1])
        if small and at - start > 2:
            kinds[key_of(tokens, draft)] = "thing"
        elif full in ("organization", "thing"):
            kinds[key_of(tokens, draft)] = full


def _is_of_people(tokens: Tokens, draft: Draft) -> bool:
    """Whether a plural of letters in brackets stands for one: "Other Than Bakers (OTB's)".

    The words before begin with the letters, and the last of them is in the plural, too.
    """
    at, letters = draft.start, tokens.text[draft.start].rstrip("s’'")
    if tokens.text[at - 1] != "(":
        return False
    several = tokens.text[at] != letters or tokens.tag[draft.end : draft.end + 1] == ["POS"]
    words = [word for word in tokens.text[max(at - FAR, 0) : at - 1] if word[0].isupper()]
    spelt = "".join(word[0] for word in words[-len(letters) :])
    fits = letters.isupper() and len(letters) > 1 and spelt == letters
    return several and fits and words[-1].endswith("s")


def _is_of_stuff(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether letters in brackets open as common words before them: "intersalt insertion (ISI)".

    None of these tells of a body.
    """
    letters, end = tokens.text[draft.start], draft.start - 1
    before = tokens.text[max(end - 2 * len(letters), 0) : end]
    small = len(before) > 1 and all(w.islower() and w not in words.body_heads for w in before[-2:])
    opens = any(w[0] == letters[0].lower() for w in before if w.islower())
    return small and opens and letters.isupper() and letters.isalpha()


def is_spelt_out(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Tell whether a person is only what a name stands for: "ZC, which stands for | Captain Zenda".

    The name of a body may well be told so.
    """
    at = draft.start - 1
    while at > 1 and tokens.text[at][0].isupper():
        at -= 1
    if not (draft.titled or draft.label == "person") or at < 2 or tokens.tag[at - 2] != "WDT":
        return False
    return tokens.low[at] in words.purposes and tokens.low[at - 1] in words.standing
