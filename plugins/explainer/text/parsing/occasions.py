"""Occasions: what is told on a call, in a memo or at a hearing, and is none of these.

"Told clerks on a call | that the firm is safe, having sold a mill": parsers give the clause to the
call. So they do with "said at a hearing | that the town had lost its mill". "Told the Elm Today
programme | the firm was safe": they take the programme for a verb. "Said before leaving Elm | that
it sank": they give the clause to the leaving.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either
from explainer.text.kept import forget
from explainer.text.syntax.clauses import ACTED_ON, SUBJECTS, auxiliaries, children
from explainer.text.syntax.parts import is_passive
from explainer.text.tokens import TIMES, kind_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.speech import SpeechWords

SEMICOLON = ";"
LINKS = frozenset({"mark", "dobj"})
"""What parsers make of the conjunction before what was told in a talk."""
TAKEN = LINKS | {"nsubj", "advmod"}
"""What they make of it where the verb needs no hearer."""

STEPS = 4
"""Heads between the last of those who hear something and their own noun."""
BARE = frozenset({"VB", "VBP", "NN", "NNP"})
"""Tags of a noun that is taken for a verb of many: "programme", "show"."""
NAMES = frozenset({"dobj", "dative", "npadvmod", "compound", "amod", "nmod"})
"""What parsers make of the names before it: "Radio Elm's morning | show"."""
OWN = frozenset({"dobj", "ccomp", "xcomp", "attr", "acomp", "oprd"})
"""Dependencies of what a verb has, which so needs no pronoun for it."""
THINGS = frozenset({"dobj", "attr", "acomp"})
"""Those with which nothing else is missing: not "a race that he | hoped | to win"."""
BELOW = frozenset({"parataxis", "advcl"})
"""Dependencies of a verb of saying whose words stand elsewhere: "as she said in a letter"."""


def _say_at(link: Token, pack: LanguagePack) -> None:
    """Let what is said at a place or time be none of it: "said at a hearing | that it sank".

    Only where the verb has nothing else to say, and the clause misses nothing that "that" may be.
    """
    clause, words = link.head, pack.speech
    noun = clause.head
    where = noun.head
    if noun.dep_ != "pobj" or where.dep_ != "prep":
        return
    says = where.head
    if says.dep_ == "pobj" and says.head.dep_ == "prep":
        says = says.head.head  # "said in an | interview | on air that"
    lemma = says.lemma_.lower()
    apart = lemma not in words.saying or is_passive(says) or where.i < says.i
    apart |= says.dep_ in BELOW and says.tag_ != "VBG"
    own = [t for t in children(says) if t.dep_ in OWN]
    parted = [t for t in own if t.dep_ == "ccomp" and _is_parted(t, clause)]
    if apart or len(own) > len(parted) or not _is_whole(link, lemma, words):
        return
    once = noun.lemma_.lower() in pack.events.occasions  # "for the first time that"
    day = noun.pos_ != "PROPN" and kind_of(noun, pack) in TIMES  # "in the week that she lost"
    placed = where.lower_ in words.occasions and link.dep_ != "advmod" and not day
    claims = words.claims | words.contents
    paper = link.dep_ == "mark" and lemma in words.clausal  # "said in a statement | that"
    claims = claims if paper else claims | words.nouns
    if once or (placed and noun.lemma_.lower() not in claims):
        for later in parted:
            later.dep_ = "conj"
        clause.head, clause.dep_ = says, "ccomp"
        link.dep_ = "mark"
        forget(clause.doc)


def _is_parted(later: Token, clause: Token) -> bool:
    """Whether a semicolon parts a clause from what was said: "said then that it sank; | it was"."""
    before = later.doc[clause.right_edge.i + 1 : later.left_edge.i + 1]
    return later.i > clause.i and any(t.text == SEMICOLON for t in before)


def _open(link: Token, words: SpeechWords) -> None:
    """Let "that" open what is said, where it is taken for its object: "said on air | that it"."""
    clause = link.head
    says = clause.head
    told = says.lemma_.lower() in words.saying and says.i < link.i == clause.left_edge.i
    if told and link.dep_ != "advmod" and _is_whole(link, says.lemma_.lower(), words):
        link.dep_ = "mark"
        forget(clause.doc)


def _say_beside(link: Token, words: SpeechWords) -> None:
    """Let what is said beside a deed be none of it: "said before leaving Elm | that it was"."""
    clause, deed = link.head, link.head.head
    says = deed.head.head if deed.dep_ == "pcomp" else deed.head
    beside = deed.tag_ == "VBG" and deed.dep_ in {"pcomp", "advcl"} and says.i < deed.i < link.i
    if not beside or deed.lemma_.lower() in either(words.saying, words.thinking):
        return
    told = says.lemma_.lower() in words.saying and not is_passive(says)
    if (
        told
        and link.lower_ in words.complementizers
        and not any(t.dep_ in OWN for t in children(says))
    ):
        clause.head = says
        forget(clause.doc)


def _is_whole(link: Token, says: str, words: SpeechWords) -> bool:
    """Whether a clause has who acts and what it needs besides the word that opens it.

    Where the verb above only takes clauses, a tense will do: "said at a talk that it had sunk".
    """
    clause = link.head
    acts = any(t.dep_ in SUBJECTS and t.i > link.i for t in clause.lefts)
    if link.lower_ not in words.complementizers or not acts or _lacks(clause):
        return False
    if any(t.dep_ in THINGS for t in clause.rights) or link.dep_ == "advmod":
        return True
    free = says in words.clausal and clause.lemma_.lower() not in words.holding
    return free and bool(auxiliaries(clause)) and not any(t.dep_ in OWN for t in clause.rights)


def tell(link: Token, pack: LanguagePack) -> None:
    """Let what is told in a talk be none of the talk: "told Elm Radio in a talk | that it sank".

    Nor of a claim, where those who hear it stand before: "told clerks on a call | that it sank".

    Args:
        link: The word that opens what is told.
        pack: The language.
    """
    clause, words = link.head, pack.speech
    noun = clause.head
    where = noun.head
    says = where.head
    if clause.dep_ == "ccomp":
        _open(link, words)
        _say_beside(link, words)
        return
    if _hear(link, words):
        return
    if says.lemma_.lower() not in words.telling:
        _say_at(link, pack)
        return
    if link.dep_ not in LINKS or noun.dep_ != "pobj" or where.dep_ != "prep":
        return
    if not _opens(link, words):
        return
    hears = any(t.dep_ in ACTED_ON and t.i < where.i for t in says.rights)
    claims = words.nouns | words.claims | words.contents
    if noun.lemma_.lower() in claims and not (hears and where.lower_ in words.occasions):
        return
    if where.i > says.i and not any(t.dep_ == "ccomp" for t in children(says)):
        clause.head, clause.dep_ = says, "ccomp"
        link.dep_ = "mark"
        _take_along(says, clause)
        forget(clause.doc)


def _hear(link: Token, words: SpeechWords) -> bool:
    """Let what those hear of whom two are told be none of theirs: "told a jury of men | that it".

    Whether it was so: the clause has what it needs without "that".
    """
    clause = link.head
    while clause.dep_ == "xcomp" and clause.head.i < clause.i:
        clause = clause.head
    hearer = clause.head
    for _ in range(STEPS):
        if hearer.dep_ not in {"conj", "pobj", "prep"}:
            break
        hearer = hearer.head
    says, acts = hearer.head, any(t.dep_ in SUBJECTS and t.i > link.i for t in clause.lefts)
    whole = acts and any(t.dep_ in OWN and t != link for t in link.head.rights)
    inside = clause.dep_ == "relcl" and hearer not in (clause.head, says)
    tells = hearer.dep_ in ACTED_ON and says.lemma_.lower() in words.telling and says.i < hearer.i
    opens = link.lower_ in words.complementizers and link.i == clause.left_edge.i
    if not (whole and inside and tells and opens) or any(t.dep_ == "ccomp" for t in says.rights):
        return False
    clause.head, clause.dep_ = says, "ccomp"
    link.head, link.dep_ = clause, "mark"
    forget(clause.doc)
    return True


def tell_hearer(noun: Token, words: SpeechWords) -> None:
    """Let a programme hear what is told: "told the Elm Today | programme | the plan was late".

    Parsers take it for a verb, of which nobody is the subject, and which has the clause.

    Args:
        noun: What is taken for a clause of the verb of telling.
        words: The words of saying.
    """
    says, told = noun.head, [t for t in noun.rights if t.dep_ == "ccomp"]
    if says.lemma_.lower() not in words.telling or noun.tag_ not in BARE or len(told) != 1:
        return
    named = all(t.dep_ in NAMES | {"det", "poss"} for t in noun.lefts)
    others = [t for t in says.rights if says.i < t.i < noun.i]
    if not named or noun.i <= says.i or told[0].left_edge.i != noun.i + 1:
        return
    if not all(t.dep_ in NAMES for t in others) or auxiliaries(noun):
        return
    for name in others:
        name.head, name.dep_ = noun, "compound"
    noun.tag_, noun.pos_, noun.dep_ = "NN", "NOUN", "dobj"
    noun.set_morph("Number=Sing")  # type: ignore[attr-defined]
    told[0].head = says
    forget(noun.doc)


def _opens(link: Token, words: SpeechWords) -> bool:
    """Whether a word opens what is told, also where it is taken for an object.

    Not where it may be one: "in a speech | that | he gave", "in a case | that | Acme lost".
    """
    clause = link.head
    acts = any(t.dep_ in SUBJECTS and t.i > link.i for t in clause.lefts)
    may_be = clause.lemma_.lower() in words.holding
    placed = clause.head.head.lower_ in words.occasions
    opens = link.lower_ in words.complementizers and placed
    own = bool(auxiliaries(clause)) or any(t.dep_ in OWN for t in clause.rights)
    return link.dep_ == "mark" or (opens and acts and own and not (may_be or _lacks(clause)))


def _lacks(clause: Token) -> bool:
    """Whether a preposition at the end of a clause has nothing behind it: "that she paid | for"."""
    return any(t.dep_ == "prep" and not any(t.rights) for t in clause.rights)


def _take_along(says: Token, clause: Token) -> None:
    """Give a clause what was done before it: "told them it is safe, | having closed a mill"."""
    for part in [t for t in says.rights if t.i > clause.i]:
        first = part.left_edge
        if part.dep_ != "advcl" or first.tag_ != "VBG" or first.head != part or first == part:
            continue
        last = next((t for t in says.rights if t.i > part.i and t.dep_ == "conj"), None)
        links = [t for t in says.rights if t.dep_ == "cc" and t.i > part.i]
        for token in (part, *links[:1], *([last] if links and last is not None else [])):
            token.head = clause
