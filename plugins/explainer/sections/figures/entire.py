"""Entire: the label of a figure from a short sentence, which is all of that sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explainer.model import Reading
from explainer.sections.figures.phrases import Label, words_in
from explainer.sections.figures.spots import Spot
from explainer.text.coreference.cast import Cast
from explainer.text.coreference.lost import lost_in
from explainer.text.entire import SHORT, entire
from explainer.text.marks import ELISION
from explainer.text.somebody import is_person
from explainer.text.syntax.clauses import AUXILIARIES, FINITE, VERBAL, ancestors, is_finite
from explainer.text.syntax.features import is_pointing
from explainer.text.syntax.subjects import own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token


def with_sentence(label: Label, spot: Spot, reading: Reading, cast: Cast, *, voiced: bool) -> Label:
    """Give all of a short sentence in place of a label with words left out of its middle.

    "The campaign, | which takes in posters, | cost the state $4m". So for a share of people whom
    the label does not name: "In Elm, 60% want a pier while 45% | fear it". The same label where
    nothing is left out, its words are not all of the article's, or the rest needs the sentences
    before it.
    """
    doc = reading.doc
    deed = deed_of(label, doc)
    who = own_subject(deed) if deed is not None else None
    lost = deed is not None and (who is None or who.tag_ != "PRP")
    if lost or _is_of_nobody(label, spot):
        main = spot.top.sent.root
        voiced = voiced and not _is_found(main, reading, cast)
        told = entire(main, label.parts, reading, voiced=voiced)
        more = told is not None and told.start < min(spot.first - 1, label.parts[0][0])
        return _retold(label, told, reading, cast) if more and told is not None else label
    own = " ".join(words_in(doc, *part) for part in label.parts)
    verb = label.verb or _verb_of(spot.top)
    whole = label.text.replace(ELISION, " ") == own and len(label.parts) > 1
    if label.rule != "clause" or not whole or verb is None:
        return label
    told = entire(verb, label.parts, reading, voiced=voiced, longest=SHORT)
    return label if told is None else _retold(label, told, reading, cast)


def lacks_doer(label: Label, doc: Doc, *, voiced: bool) -> bool:
    """Tell whether nobody knows of whom a label tells: "| have fallen by 40%", "| sold 40 boats".

    A verb without helpers is enough for what somebody ``voiced`` says, of a pronoun, where what was
    told before did it ("That | took the total to 40"), and in a line that opens with it.
    """
    first = deed_of(label, doc)
    if first is None:
        return False
    who = own_subject(first)
    told = voiced or first.i == first.sent.start
    told = told or (who is not None and (who.tag_ == "PRP" or is_pointing(who.left_edge)))
    return first.dep_ in AUXILIARIES or not told


def deed_of(label: Label, doc: Doc) -> Token | None:
    """Give the verb in a tense with which a label opens: "| have fallen by 40%", "also | sold 4".

    None where it opens with another word.
    """
    opens = label.rule in {"clause", "shared"}
    return _opening_deed(label, doc) if opens else None


def tells_nobody(label: Label, spot: Spot) -> bool:
    """Tell whether a label goes on with what those do whom nobody names: "35% | said it was"."""
    behind = label.rule == "goes-on" and label.parts[0][0] == spot.after and spot.noun is None
    return behind and _opening_deed(label, spot.doc) is not None


def _opening_deed(label: Label, doc: Doc) -> Token | None:
    start, end = label.parts[0]
    first = next((t for t in doc[start:end] if t.pos_ != "ADV"), doc[start])
    deed = first.tag_ in {*FINITE, "MD"} and first.pos_ in VERBAL | {"AUX"}
    return first if deed and label.text.startswith(doc[start].text) else None


def _retold(label: Label, told: Span, reading: Reading, cast: Cast) -> Label:
    """The label in these words; as it was where they need others to be read."""
    doc = reading.doc
    known = {i for a, b in label.parts for i in range(a, b)}
    if lost_in(told, known, reading, cast) is not None:
        return label
    part = (told.start, told.end)
    return replace(label, text=words_in(doc, *part), parts=(part,))


def _is_of_nobody(label: Label, spot: Spot) -> bool:
    """Whether a label of a share opens with what its people do, and does not tell who they are."""
    first = spot.doc[label.parts[0][0]]
    whole = len(label.parts) == 1 and label.text == words_in(spot.doc, *label.parts[0])
    opens = whole and first.i == spot.after and first.pos_ in VERBAL | {"ADV"}
    return opens and spot.amount.kind == "share" and label.rule == "goes-on"


def _is_found(verb: Token, reading: Reading, cast: Cast) -> bool:
    """Whether no person says it: "the poll of 900 clerks | found that"."""
    who = own_subject(verb)
    actor = None if who is None else cast.at(who)
    return (
        who is not None
        and who.pos_ == "NOUN"
        and actor is None
        and not is_person(who, reading.pack)
    )


def _verb_of(token: Token) -> Token | None:
    """The verb in a tense on which a word hangs."""
    return next((t for t in (token, *ancestors(token)) if t.pos_ in VERBAL and is_finite(t)), None)
