"""Worded: the label of a figure with a name for its pronoun, or with the pronoun itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.sections.figures.phrases import Label, words_in

if TYPE_CHECKING:
    from spacy.tokens import Token


def with_inside(label: Label, pronoun: Token, name: str, noun: Token | None) -> Label:
    """Give a label with a name for a pronoun in it: "the line, which Harrow bought for $4m"."""
    if noun is not None and any(t.dep_ == "det" for t in noun.lefts):
        name = f"{name[0].lower()}{name[1:]}"  # "which | the bank | bought"
    start, end = next(part for part in label.parts if part[0] <= pronoun.i < part[1])
    own = words_in(pronoun.doc, start, end)
    parts = (start, pronoun.i), (pronoun.i + 1, end)
    before, behind = (words_in(pronoun.doc, *part, of=(start, end)) for part in parts)
    text = label.text.replace(own, f"{before} {name} {behind}")
    at = label.parts.index((start, end))
    return replace(label, text=text, parts=(*label.parts[:at], *parts, *label.parts[at + 1 :]))


def with_owner(label: Label, owner: Token, name: str) -> Label:
    """Give a label with whose they are for its second word: "three | of Acme's clerks left"."""
    (start, end), *rest = label.parts
    opened = words_in(owner.doc, start, owner.i + 1)
    mark = "'" if name.endswith("s") else "'s"
    text = f"{owner.doc[start].text} {name}{mark}{label.text.removeprefix(opened)}"
    return replace(label, text=text, parts=((start, start + 1), (owner.i + 1, end), *rest))


def with_whose(label: Label, owner: Token, name: str) -> Label:
    """Give a label with whose it is for "her" or "his", with which it opens: "Ann Roe's | firm"."""
    (_, end), *rest = label.parts
    mark = "'" if name.endswith("s") else "'s"
    text = f"{name}{mark}{label.text.removeprefix(owner.text)}"
    return replace(label, text=text, parts=((owner.i + 1, end), *rest))


def with_empty(label: Label, pronoun: Token) -> Label:
    """Give a label with the "it" right before it, which stands for nothing."""
    (start, end), *rest = label.parts
    if pronoun.i + 1 != start or not label.text.startswith(words_in(pronoun.doc, start, end)):
        return label
    text = f"{pronoun.text} {label.text}"
    return replace(label, text=text, parts=((pronoun.i, end), *rest))


def with_own(label: Label, pronoun: Token) -> Label:
    """Give a label with the "I" or "we" before it, which is who says so: "we | lost 40 boats"."""
    (start, end), *rest = label.parts
    between = pronoun.doc[pronoun.i + 1 : start]
    whole = label.text.startswith(words_in(pronoun.doc, start, end))
    if not whole or pronoun.i > start or any(t.pos_ not in {"AUX", "ADV"} for t in between):
        return label
    opened = words_in(pronoun.doc, pronoun.i, end)
    text = f"{opened}{label.text.removeprefix(words_in(pronoun.doc, start, end))}"
    return replace(label, text=text, parts=((pronoun.i, end), *rest))
