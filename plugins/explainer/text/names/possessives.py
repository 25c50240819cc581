"""Possessives: those that are part of a name and tell nothing that is owned: "at Harrold's"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from explainer.language.tables import either
from explainer.language.tables.names import NameWords
from explainer.model import ActorKind
from explainer.text.marks import DASHES
from explainer.text.names.draft import Draft, key_of
from explainer.text.names.letters import initials
from explainer.text.tokens import Tokens

CLOSERS = frozenset(",.;:)")
"""Marks behind a name behind which nothing is owned."""


def with_possessive(
    tokens: Tokens, known: Sequence[tuple[Draft, ActorKind]], words: NameWords
) -> list[tuple[Draft, ActorKind]]:
    """The names, with the possessive of those that never stand without: "Harrold's said"."""
    always: dict[tuple[str, ...], bool] = {}
    own = set()
    for draft, kind in known:
        key, end = key_of(tokens, draft), draft.end
        owned = end < len(tokens.tag) and tokens.tag[end] == "POS" and kind == "organization"
        always[key] = always.get(key, True) and owned
        if owned and _owns_nothing(tokens, draft, words):
            own.add(key)
    own = {key for key in own if always[key]}
    places = {draft.start: draft.end for draft, kind in known if kind == "place"}
    found, last = [], 0
    for draft, kind in known:
        if key_of(tokens, draft) in own:
            last = _home_end(tokens, draft.end + 1, places, words)
            found.append((replace(draft, end=last), kind))
        elif draft.start >= last:
            found.append((draft, kind))
    return found


def _owns_nothing(tokens: Tokens, draft: Draft, words: NameWords) -> bool:
    """Whether no noun stands behind a body's possessive that could be owned: "Harrold's said".

    "An analyst at Harrold's,", "at Harrold's of Elm", "Roe & Fox's,"; but "more than Acme's". Nor
    where the model sees it as part of the name: "stores like Harrold's and Elm". What a land has
    may stand for itself: "the vote is close, and Norway's | is closed".
    """
    at, name = draft.end + 1, tokens.whole(draft.start, draft.end)
    if name in either(words.state_words, words.provinces, words.regions):
        return False
    after = tokens.text[at] if at < len(tokens.text) else "."
    says = at < len(tokens.pos) and tokens.pos[at] in ("VERB", "AUX")
    says = says and tokens.tag[at] not in ("VBN", "VBG")  # "Acme's presumed heir"
    mark, code, close = (*tokens.text[at : at + 3], "", "", "")[:3]
    coded = mark == "(" and code.isupper() and close == ")"  # "Harrold's (HRD) stock"
    letters = initials(key_of(tokens, draft), words)
    coded = coded and code.lower() not in letters  # not "the Salt Committee's (SC) ban"
    before = tokens.low[draft.start - 1] if draft.start else ""
    joint = "&" in tokens.text[draft.start : draft.end]
    ends = after in CLOSERS or tokens.pos[at : at + 1] == ["ADP"]
    part = bool(tokens.ent[draft.end]) and tokens.ent[draft.end] == tokens.ent[draft.end - 1]
    part = part and before not in words.standards and (ends or _is_apart(tokens, at))
    alone = part or (ends and (before in words.at_words or joint))
    placed = after in words.place_links and before in words.at_words
    return says or coded or alone or placed


def _is_apart(tokens: Tokens, at: int) -> bool:
    """Whether a dash stands here, or a conjunction and another name: "Harrold's | and Elm".

    Two may own what stands behind both: "Acme's | and Gulfo's plants".
    """
    if at >= len(tokens.text) or tokens.text[at] in DASHES:
        return at < len(tokens.text)
    end = at + 1
    while end < len(tokens.text) and tokens.text[end][0].isupper():
        end += 1
    owner = tokens.tag[end : end + 1] == ["POS"]
    owns = owner and tokens.pos[end + 1 : end + 2] not in (["PUNCT"], ["ADP"], ["CCONJ"])
    return tokens.pos[at] == "CCONJ" and end > at + 1 and not owns


def _home_end(tokens: Tokens, at: int, places: Mapping[int, int], words: NameWords) -> int:
    """Where a name with its possessive ends, behind its town where it has one: "Roe's | of Elm"."""
    linked = at < len(tokens.low) and tokens.low[at] in words.place_links
    return places.get(at + 1, at) if linked else at
