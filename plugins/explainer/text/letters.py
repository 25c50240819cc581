"""Letters: the acronyms that a name in full may give."""

from __future__ import annotations

from explainer.language.tables.names import NameWords

Parts = tuple[str, ...]


def initials(parts: Parts, words: NameWords) -> set[str]:
    """The acronyms that the words of a name may give, with and without little words and state.

    Examples:
        >>> from explainer.language.en import ENGLISH
        >>> sorted(initials(("bureau", "of", "land", "use"), ENGLISH.names))
        ['blu', 'bolu']
    """
    found = set()
    for rest in (parts, parts[1:]) if is_of_state(parts[0], words) else (parts,):
        for kept in (rest, [w for w in rest if w not in words.body_links]):
            if len(kept) > 1:
                found.add("".join(w[0] for w in kept))
    return found


def is_of_state(word: str, words: NameWords) -> bool:
    """Whether a word names a state or a nation."""
    return word in words.state_words or word in words.nations
