"""Roots: the main verb of a sentence that parsers take for a participle, or leave no subject.

"A late header by Poe | earned the club a draw", "Elm | blasted Acme for it", "The firm, named in
May, | filed for relief": a sentence that ends in a full stop has a verb in a tense, and somebody
before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.described import describes, lower_said
from explainer.text.parsing.doers import MODIFYING
from explainer.text.parsing.mending import make_past, make_present
from explainer.text.parsing.missing import give_subject, sets_apart, start_of
from explainer.text.syntax.clauses import (
    ASKING,
    FINITE,
    NOUNS,
    PASTS,
    PLURAL,
    SUBJECTS,
    VERBAL,
    auxiliaries,
    children,
)
from explainer.text.syntax.parts import has_joined, word_before
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import is_initial

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from explainer.language.tables.verbs import VerbWords

STOPS = frozenset({".", '."', ".”", "”", '"', "''", "’"})
"""What ends a sentence that is no headline."""
HYPHEN, COLON = "-", ":"
OF_NOUN = frozenset({"appos", "relcl", "acl", "poss", "case", "cc", "conj"})
ABOUT = frozenset({"acl", "relcl"})
SAID = frozenset({"ccomp", "parataxis"})
ACTIVE = frozenset({"dobj", "ccomp", "dative"})
"""Dependencies of what an active verb has, and a passive has not."""


def with_roots(doc: Doc, words: VerbWords) -> None:
    """Give each sentence that ends in a full stop a main verb in a tense, and the verb its subject.

    Only where nothing else can be one: a root that is no such verb with one clause about it that
    is, and no relative pronoun in it; a verb without a subject with one noun that the marks set
    before it.
    """
    for token in doc:
        if token.dep_ == "amod" and any(t.dep_ == "aux" for t in token.lefts):
            _free(token, words)
        elif token.dep_ == "advcl" and token.pos_ in NOUNS:
            _open(token, words)
    for sentence in doc.sents:
        root = sentence.root
        last = sentence[-1].text
        if len(sentence) < 4 or not (last in STOPS or is_initial(last)):  # "posted on X."
            continue
        if root.tag_ in PASTS and describes(root, words):
            pass
        elif root.tag_ == "VBN":
            _tense(root, words)
        elif root.pos_ in NOUNS and (main := _behind_place(root)) is not None:
            _part(root, *main)
        elif root.pos_ in NOUNS and (told := _told_behind(root)) is not None:
            _unlabel(root, told)
        elif root.tag_ in {"NN", "JJ"} and _is_past(root, words):
            _find(root)
        elif root.tag_ in PLURAL and (opens := _opening_behind(root, words)) is not None:
            opens.head, opens.dep_ = opens, "ROOT"
            make_present(opens)
            for token in [t for t in root.rights if t.i > opens.i]:
                token.head = opens
            root.head, root.dep_ = opens, "nsubj"
        elif root.pos_ in NOUNS and (past := _past_inside(root, words)) is not None:
            _take_out(past, root)
        elif root.pos_ in NOUNS and not any(t.dep_ in SUBJECTS for t in children(root)):
            _raise(root, words)
        elif root.tag_ == "VBD":
            lower_said(root)
        for told in root.lefts:
            if told.dep_ == "ccomp" and told.tag_ == "VBN":
                _tense(told, words)  # "Nine | drowned and a boat was lost, the navy said"
        if sentence.root.pos_ in VERBAL:
            give_subject(sentence, words.days)


def _behind_place(root: Token) -> tuple[Token, Token] | None:
    """The main verb behind an aside in commas with "where", and the aside's own, or None.

    "A levy on mills in Elm, where Acme | makes | salt, | rose": the aside's is taken for a noun of
    many, which did what the sentence tells.
    """
    for verb in root.subtree:
        who = own_subject(verb) if verb.dep_ == "relcl" else None
        where = next((t for t in verb.lefts if t.tag_ == "WRB"), None)
        if who is None or where is None or verb.tag_ != "VBD" or who.tag_ != "NNS":
            continue
        place, ends = verb.head, verb.nbor(-1).text == COMMA == where.nbor(-1).text
        named = who.i > where.i + 1 and who.nbor(-1).dep_ in {"amod", "compound"}
        if ends and named and root.i < place.i < where.i and any(t.i > who.i for t in who.rights):
            return verb, who
    return None


def _part(root: Token, verb: Token, told: Token) -> None:
    """Let a noun have the verb behind an aside, and the aside its own."""
    place, who = verb.head, told.nbor(-1)
    make_present(told)
    for token in [t for t in verb.lefts if t.i <= told.i]:
        token.head = told
    for token in [t for t in told.lefts if t.i < who.i and t.dep_ in MODIFYING]:
        token.head = who
    for token in told.rights:
        token.dep_ = "dobj" if token.dep_ == "appos" else token.dep_
    told.head, told.dep_, who.head, who.dep_ = place, "relcl", told, "nsubj"
    verb.head, verb.dep_ = verb, "ROOT"
    for token in [t for t in root.rights if t.i > verb.i]:
        token.head = verb
    root.head, root.dep_ = verb, "nsubj"
    forget(root.doc)


def _told_behind(root: Token) -> Token | None:
    """The verb with a subject of its own right behind a noun and a colon: "Elm: Ann Roe | left"."""
    colon = root.i + 1
    if colon + 2 >= root.sent.end or root.doc[colon].text != COLON:
        return None
    for verb in root.rights:
        who = own_subject(verb) if verb.dep_ in ABOUT | {"appos"} else None
        opens = who is not None and who.head == verb and who.left_edge.i == colon + 1
        if opens and (verb.tag_ in FINITE or auxiliaries(verb)):
            return verb
    return None


def _unlabel(root: Token, verb: Token) -> None:
    """Let the verb behind a label be the main one of the sentence."""
    verb.head, verb.dep_ = verb, "ROOT"
    for token in [t for t in root.rights if t.i > root.i + 1]:
        token.head = verb
    root.head, root.dep_ = verb, "dep"
    forget(root.doc)


def _opening_behind(root: Token, words: VerbWords) -> Token | None:
    """The verb right behind a plural, taken for what it is like: "Applications | open Monday"."""
    verb = root.nbor() if root.i + 1 < root.sent.end else root
    told = verb.lower_ in words.opening and verb.head == root and verb.pos_ != "VERB"
    behind = (t for one in (root, verb) for t in one.rights if t.dep_ in ABOUT)
    told = told and all(t.tag_ not in PASTS for t in behind)  # "bars close to it | flooded"
    return verb if told and verb.i + 2 < root.sent.end else None


def _tense(verb: Token, words: VerbWords) -> None:
    """Let a participle with a subject and no auxiliary tell what was done: "Fans | packed in"."""
    acts = any(t.dep_ in {"nsubj", "nsubjpass"} and t.i < verb.i for t in children(verb))
    if not acts or auxiliaries(verb) or not may_be_past(verb, words):
        return
    if any(t.dep_ in SAID for t in verb.lefts) or _goes_on(verb):
        return
    for token in verb.lefts:
        token.dep_ = "nsubj" if token.dep_ == "nsubjpass" else token.dep_
    make_past(verb)


def _is_past(word: Token, words: VerbWords) -> bool:
    """Whether what is taken for a noun is a past: no noun has an object, or such a form.

    So is what stands behind somebody's age: "the 22-year-old | finished".
    """
    form = word.lower_
    shared = form in words.shared and _has_object(word)
    return form in words.past or shared or (_is_aged(word) and may_be_past(word, words))


def _is_aged(word: Token) -> bool:
    """Whether an age stands right before a word, and nothing else that describes it."""
    age = word_before(word)
    old = age.dep_ == "amod" and age.head == word
    return old and any(t.dep_ == "npadvmod" and t.n_lefts for t in age.lefts)


def _has_object(word: Token) -> bool:
    return any(t.dep_ in ACTIVE and t.i > word.i for t in word.rights)


def _find(verb: Token) -> None:
    """Let what stands before a past that is taken for a noun act: "Ann Roe | strode in"."""
    doc, lefts = verb.doc, [*verb.lefts]
    if not any(t.dep_ in SUBJECTS for t in lefts):
        who = doc[verb.i - 1]
        if who.head != verb or who.dep_ not in MODIFYING or who.tag_ == "DT":
            return
        for token in lefts:
            if token.dep_ in MODIFYING and token != who:
                token.head = who
        who.head, who.dep_ = verb, "nsubj"
    make_past(verb)


def _past_inside(noun: Token, words: VerbWords) -> Token | None:
    """The past that is taken for what describes the noun behind it: "Elm | accused | Roe of it"."""
    titles = [t for t in noun.lefts if t.dep_ == "compound"]
    for told in (t for name in (noun, *titles) for t in name.lefts):
        if told.dep_ != "amod" or not told.is_lower or told.i == noun.sent.start:
            continue
        before, glued = told.nbor(-1), told.nbor().text == HYPHEN
        aged = before.i > 0 and before.dep_ == "amod" and before.nbor(-1).text == HYPHEN
        acts = before.head in (noun, told.head, told) and (before.tag_ in {"NNP", "NNPS"} or aged)
        if not glued and (acts or told.tag_ == "VBD") and may_be_past(told, words):
            return told
    return None


def _free(verb: Token, words: VerbWords) -> None:
    """Let a participle with an auxiliary of its own be a verb: "Elm have | sacked | coach Bo Roe".

    What a parser makes it describe is its object, and it stands where that stood.
    """
    noun = verb.head
    while noun.dep_ == "compound" and noun.head.i > noun.i:
        noun = noun.head
    if noun.pos_ not in NOUNS or not may_be_past(verb, words):
        return
    if noun.head == noun:
        verb.head, verb.dep_ = verb, "ROOT"
    else:
        verb.head, verb.dep_ = noun.head, "ccomp" if noun.dep_ in ACTIVE else noun.dep_
    for token in children(noun):
        if token.i > noun.i and token.dep_ not in OF_NOUN:
            token.head = verb
    noun.head, noun.dep_ = verb, "dobj"
    forget(verb.doc)


def _open(noun: Token, words: VerbWords) -> None:
    """Let a clause that "when" opens have a verb: "when a storm | hit Elm"."""
    verb = next((t for t in noun.rights if t.dep_ == "acl" and t.i == noun.i + 1), None)
    opens = [t for t in noun.lefts if t.tag_ in ASKING or t.dep_ == "mark"]
    if verb is None or not opens or verb.tag_ not in PASTS:
        return
    if not may_be_past(verb, words) or auxiliaries(verb):
        return
    verb.head, verb.dep_ = noun.head, noun.dep_
    for token in children(noun):
        if token.i > verb.i or token in opens:
            token.head = verb
            token.dep_ = "dobj" if token.dep_ == "appos" else token.dep_
    noun.head, noun.dep_ = verb, "nsubj"
    make_past(verb)


def _take_out(verb: Token, noun: Token) -> None:
    """Let a verb have the noun behind it for its object, and what stands before it as subject."""
    who, named = verb.nbor(-1), noun.pos_ == "PROPN"
    for token in children(noun):
        near = token.dep_ in MODIFYING and token.i < who.i
        of_noun = token.i > verb.i and (token.i < noun.i or token.dep_ in OF_NOUN)
        between = noun.doc[token.i : who.left_edge.i]
        if near and all(t.head in (noun, who) for t in between):
            token.head = who
        elif not of_noun and (named or token.dep_ != "prep" or token.i < verb.i):
            token.head = verb
    verb.head, verb.dep_ = verb, "ROOT"
    noun.head, noun.dep_, who.head, who.dep_ = verb, "dobj", verb, "nsubj"
    make_past(verb)


def _goes_on(verb: Token) -> bool:
    """Whether a participle only describes who does what follows: "those hurt in May | sued"."""
    rights = [t for t in verb.rights if not t.is_punct]
    joins = any(t.dep_ == "cc" for t in rights)
    later = [t for t in rights if t.tag_ in FINITE or (t.tag_ == "VB" and t.dep_ == "conj")]
    return not rights or (not joins and any(own_subject(t) is None for t in later))


def _raise(noun: Token, words: VerbWords) -> None:
    """Let what parsers take for a clause about a noun be what it did."""
    about = [t for t in noun.rights if t.dep_ in ABOUT and _may_act(t, words)]
    if not about or has_joined(noun):
        return
    verb = about[-1]
    later = [t for t in noun.rights if t.dep_ in ABOUT and t.i > verb.i]
    came = _came_of(noun, verb, later)
    if (later and not came) or not verb.is_lower:
        return
    said = [t for t in noun.lefts if t.dep_ == "ccomp"] if verb.i == noun.i + 1 else []
    if verb.tag_ == "VBN" and not (came or said or _is_active(noun, verb)):
        return
    _close(noun, verb)
    verb.head, verb.dep_ = verb, "ROOT"
    for token in noun.lefts if said else ():  # '"… the deal," clerk Ann Roe | posted on X'
        if token.dep_ in {"ccomp", "punct"}:
            token.head = verb
    for token in later:
        token.dep_ = "advcl"
    for token in children(noun):
        if token.i > verb.i or (token.i < noun.left_edge.i):
            token.head = verb
    noun.head, noun.dep_ = verb, "nsubj"
    make_past(verb)


def _came_of(noun: Token, verb: Token, later: list[Token]) -> bool:
    """Whether a noun did what follows, as a consequence tells: "A van | ran into a queue, killing".

    What it did stands right behind it, nobody did that to it, and a comma parts the two.
    """
    bare = verb.i == noun.i + 1 and all(t.dep_ != "agent" for t in verb.rights)
    moves = any(t.dep_ == "prep" for t in verb.rights)
    came = later[0] if len(later) == 1 else verb
    return bare and moves and came.tag_ == "VBG" and word_before(came).text == COMMA


def _may_act(verb: Token, words: VerbWords) -> bool:
    parts = children(verb)
    bare = not auxiliaries(verb) and not any(t.dep_ == "mark" for t in parts)
    subject = own_subject(verb)
    if subject is not None and (_title_before(subject) is None or not _has_object(verb)):
        return False
    asks = any(t.tag_ in ASKING for t in verb.lefts)
    return bare and not asks and verb.tag_ in PASTS and may_be_past(verb, words)


def _title_before(name: Token) -> Token | None:
    """What a preposition governs right before a name: "a goal by | teenager | Dan Poe"."""
    first = name.left_edge.i
    title = name.doc[first - 1] if first else name
    plain = all(t.tag_ == "NNP" for t in name.doc[first : name.i + 1])
    return title if plain and title.dep_ == "pobj" and title.right_edge == title else None


def _close(noun: Token, verb: Token) -> None:
    """Let a name that parsers take for a subject stay with the title before it."""
    name = own_subject(verb)
    title = None if name is None else _title_before(name)
    if name is not None and title is not None:
        name.head, name.dep_ = title.head, "pobj"
        for token in (title, *title.lefts):
            token.head = name
        title.dep_ = "compound"


def _is_active(noun: Token, verb: Token) -> bool:
    """Whether a participle does something, or stands behind what is set apart from its noun."""
    first = start_of(verb, noun.i)
    named = noun.tag_ == "NNP" and any(t.dep_ == "oprd" for t in verb.rights)
    if _has_object(verb) or named:
        return True
    marks = [t for t in noun.doc[noun.i + 1 : first] if sets_apart(t)]
    return len(marks) > 1 and marks[-1].i == first - 1


def may_be_past(verb: Token, words: VerbWords) -> bool:
    """Tell whether a word has the form of a past: "left", "cut", "closed"."""
    form = verb.lower_
    return form in words.past or form in words.shared or form.endswith(words.endings)
