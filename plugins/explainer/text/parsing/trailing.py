"""Trailing: who says at the end of a sentence what stands before, where parsers miss it.

"The mill will be sold, the mayor, Ann Roe, | announced on Monday", "The firm must pay, a judge in
Elm | ordered", "the mill was sold, | reported | Elm News": parsers take that for a second deed or
for what the noun before is; no "and" joins it, so it is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.language.tables import either, without
from explainer.text.kept import forget
from explainer.text.marks import COMMA
from explainer.text.parsing.mending import make_past, make_present
from explainer.text.somebody import may_speak
from explainer.text.syntax.clauses import (
    ACTED_ON,
    NOUN_SUBJECTS,
    PASTS,
    SINGULAR,
    VERBAL,
    ancestors,
    auxiliaries,
    is_finite,
)
from explainer.text.syntax.parts import subject_before
from explainer.text.syntax.subjects import own_subject
from explainer.text.tokens import kind_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from explainer.language.pack import LanguagePack

TITLE = frozenset({"NOUN", "PROPN", "ADJ"})
"""Parts of speech of a title before a name, and of the name."""
NAME = 4
"""Tokens from a title to behind the last word of the name that it stands before."""
NO_NAME = frozenset({"VERB", "AUX", "CCONJ", "PRON", "PUNCT"})
"""Parts of speech of what is in no name of a paper or a body."""
ROW = frozenset({"conj", "appos"})
"""How parsers hang who speaks behind a comma on the noun before that."""
ASIDE = 3
"""Tokens of what stands in commas behind a name, with both of them."""
SAID = frozenset({"ccomp", "ROOT"})
BESIDE = frozenset({"prep", "npadvmod", "advmod", "punct", "dobj", "dative"})
"""What stands behind a verb that has said all: when, where, in what and to whom."""


def with_trailing(doc: Doc, pack: LanguagePack) -> Doc:
    """Let who stands behind the last comma of a sentence say what is told before it.

    It must run when words have their lemma.
    """
    for token in tuple(doc)[2:]:
        if token.dep_ in NOUN_SUBJECTS and token.tag_ == "NNP":
            _join(token, pack)
        if token.dep_ == "det" and token.lower_ in pack.speech.complementizers:
            _open(token)
    for sentence in doc.sents:
        root = sentence.root
        if root.lemma_.lower() in pack.speech.saying:
            _leave(root)
        if _find_verb(root, sentence, pack) or root.pos_ not in VERBAL:
            continue
        for says in (root, *(t for t in root.rights if t.dep_ == "advcl" and t.tag_ == "VBG")):
            if says.lemma_.lower() in pack.speech.saying:
                _pass_on(says, sentence, pack)
        if root.lemma_.lower() in either(pack.speech.saying, pack.speech.thinking):
            _find_sayer(root, pack)
        if any(t.is_quote for t in sentence):
            continue
        for verb in doc[root.i + 1 : sentence.end]:
            if not _is_last(verb, sentence) and not _is_gone_beyond(verb, root):
                continue
            who = _sayer(verb, root, pack)
            if who is not None:
                _say(verb, who, root)
            if who is not None or _report(verb, root, pack):
                break
    return doc


def _leave(says: Token) -> None:
    """Leave a name beside a noun to that: "died in the next town, | Elm |, by noon, a clerk said".

    Parsers let it speak beside who does, and when it was tell when that was said.
    """
    subjects = [t for t in says.lefts if t.dep_ in NOUN_SUBJECTS]
    told = next((t for t in says.lefts if t.dep_ == "ccomp"), None)
    if len(subjects) != 2 or told is None:
        return
    name, doc = subjects[0], says.doc
    first, behind = name.left_edge.i, name.right_edge.i + 1
    noun = doc[first - 2] if first > 1 else name
    beside = noun.pos_ == "NOUN" and told.i < noun.i and told in ancestors(noun)
    marks = [doc[at].text for at in (first - 1, behind)]
    if name.pos_ != "PROPN" or not beside or marks != [COMMA, COMMA]:
        return
    for token in [t for t in says.lefts if behind <= t.i < subjects[1].left_edge.i - 1]:
        token.head = told
    name.head, name.dep_ = noun, "appos"
    forget(doc)


def _open(that: Token) -> None:
    """Let "that" before a title and its name open a clause: "said | that | coach Ann Roe left"."""
    title, doc = that.head, that.doc
    behind = doc[title.i + 1 : title.i + NAME]
    name = next((t for t in behind if t.tag_ == "NNP" and t.dep_ != "compound"), None)
    between = doc[title.i + 1 : title.i if name is None else name.i]
    if name is None or title.pos_ != "NOUN" or any(t.tag_ != "NNP" for t in between):
        return
    verb = title.head if title.dep_ in NOUN_SUBJECTS else name.head
    if name not in (title.head, *title.rights) and name.head != verb:
        return
    if verb == title or verb.dep_ != "ccomp" or verb.head.i > that.i:
        return
    for token in [*title.lefts]:
        token.head = name
    name.head, name.dep_ = verb, title.dep_ if title.dep_ in NOUN_SUBJECTS else name.dep_
    title.head, title.dep_ = name, "compound"
    that.head, that.dep_, that.tag_, that.pos_ = verb, "mark", "IN", "SCONJ"
    forget(doc)


def _join(name: Token, pack: LanguagePack) -> None:
    """Let two with their titles act where parsers part them: "Mayor Poe and | Governor | Roe said".

    And let who stands in commas behind the second be that one: "Roe and the | mayor, | Ann Poe,".
    """
    doc, at = name.doc, name.i
    role = next((t for t in name.rights if t.dep_ == "conj" and t.pos_ == "NOUN"), None)
    who = next((t for t in name.rights if t.dep_ == "appos" and t.tag_ == "NNP"), None)
    if role is not None and who is not None and who.left_edge.i == role.right_edge.i + 2:
        who.head = role
        forget(doc)
    while at > 1 and doc[at - 1].pos_ in TITLE:
        at -= 1
    first = doc[at - 1].head
    titles = doc[at : name.i]
    apart = doc[at - 1].dep_ == "cc" and first.tag_ == "NNP" and first.i < at
    if not apart or not (first.head in [*titles, name] or first.dep_ == "npadvmod"):
        return
    before = doc[first.left_edge.i : first.i]
    if not all(any(t.lower_ in pack.names.role_heads for t in part) for part in (before, titles)):
        return  # "Trade and Industry Secretary Ann Roe"
    for token in titles:
        if token.head == first:
            token.head, token.dep_ = name, "compound"
    first.head, first.dep_ = name.head, name.dep_
    name.head, name.dep_ = first, "conj"
    forget(doc)


def _sayer(verb: Token, root: Token, pack: LanguagePack) -> Token | None:
    """Who says something with a verb behind what is told; None where it tells something else."""
    if verb.tag_ not in PASTS or verb.lemma_.lower() not in pack.speech.saying:
        return None
    who = own_subject(verb) or _in_commas(verb) if verb.dep_ == "conj" else verb.head
    if who is None or own_subject(root) is None or not is_finite(root):
        return None
    joined = verb.dep_ == "conj" and verb.head == root
    told = verb.dep_ == "acl" and who.dep_ == "appos" and not auxiliaries(verb)
    apart = root.i < who.left_edge.i and verb.doc[who.left_edge.i - 1].text == COMMA
    if not (joined or told) or not apart or not _may_tell(who, verb, pack):
        return None
    return None if any(t.dep_ in {"cc", "conj"} for t in root.rights if t.i < who.i) else who


def _may_tell(who: Token, verb: Token, pack: LanguagePack) -> bool:
    """Whether a verb with what stands behind it has said all, and its subject can speak."""
    words, lemma = pack.speech, verb.lemma_.lower()
    heard = [t for t in verb.rights if t.dep_ in ACTED_ON]
    official = who.lemma_.lower() in either(words.bodies, words.offices)
    rules = verb.dep_ == "conj" or lemma in words.ruling  # not "a judge named in May"
    if lemma not in words.inverting and not (official and rules and not heard):
        return False
    plain = all(t.dep_ in BESIDE for t in verb.rights) and len(heard) < 2
    return plain and (who.pos_ == "PROPN" or (who.pos_ == "NOUN" and may_speak(who, pack)))


def _report(verb: Token, root: Token, pack: LanguagePack) -> bool:
    """Let who stands behind the last verb say what is told, if so: ", | reported | Elm News".

    Nobody joins a deed by a comma alone.
    """
    lemma, words = verb.lemma_.lower(), pack.speech
    if verb.tag_ not in PASTS or lemma not in without(words.inverting, words.informing):
        return False  # not "the mayor, Ann Roe, told Elm News"
    who = next((t for t in verb.rights if t.dep_ in ACTED_ON), None)
    alone = who is not None and all(t == who or t.is_punct for t in verb.rights)
    if who is None or not alone or who.pos_ != "PROPN" or who.left_edge.i != verb.i + 1:
        return False
    apart = verb.nbor(-1).text == COMMA and verb.left_edge == verb and root in ancestors(verb)
    if not apart or own_subject(root) is None or not is_finite(root) or verb.dep_ in SAID:
        return False
    _say(verb, who, root, verb.i - 1)
    return True


def _is_gone_beyond(verb: Token, root: Token) -> bool:
    """Whether only a clause with its own subject stands behind: "sank, Roe said, but crews are"."""
    joint = next((t for t in root.rights if t.dep_ == "cc" and t.i > verb.i), None)
    if joint is None or joint.nbor(-1).text != COMMA or joint.i > verb.right_edge.i + 2:
        return False
    more = [t for t in root.rights if t.i > joint.i and not t.is_punct]
    return len(more) == 1 and more[0].dep_ == "conj" and subject_before(more[0]) is not None


def _is_last(verb: Token, sentence: Span) -> bool:
    """Whether a sentence ends with what a verb tells."""
    return all(t.is_punct for t in verb.doc[verb.right_edge.i + 1 : sentence.end])


def _say(verb: Token, who: Token, root: Token, mark: int | None = None) -> None:
    """Let somebody say what a sentence tells before the mark that stands before them, or there."""
    first = who.left_edge.i if mark is None else mark + 1
    loose = [t for t in verb.doc[first - 1 : verb.i] if t.is_punct and t.head.i < first]
    for token in [t for t in (*root.rights, *loose) if t.i >= first - 1]:
        token.head = verb
    verb.head, verb.dep_, root.head, root.dep_ = verb, "ROOT", verb, "ccomp"
    who.head, who.dep_ = verb, "nsubj"
    if verb.tag_ == "VBN":
        make_past(verb)
    forget(verb.doc)


def _pass_on(says: Token, sentence: Span, pack: LanguagePack) -> None:
    """Let who stands behind the last comma tell what the sentence says that somebody said.

    "Roe said the mill was sold, the Elm News | reported": a parse has Roe say that it did. So
    where she only goes on to say it: "Roe left, saying it was late, Elm News | reported".
    """
    root = sentence.root
    told = [t for t in says.rights if t.dep_ == "ccomp"]
    verb = told[-1] if told else says
    said = next((t for t in (*verb.lefts, *told[:-1]) if t.dep_ == "ccomp"), None)
    who = own_subject(verb)
    if said is None or who is None or not says.i < said.i < who.i < verb.i:
        return
    before = verb.doc[sentence.start : who.left_edge.i]
    mark = next((t for t in reversed(before) if not t.is_quote), who)
    closed = all(t.dep_ != "cc" for t in (*says.rights, *verb.lefts, *said.rights))
    closed &= sum(t.is_quote for t in before) % 2 == 0
    if mark.text != COMMA or not closed or not _is_last(verb, sentence):
        return
    tells = verb.lemma_.lower() in pack.speech.inverting and _may_tell(who, verb, pack)
    if not tells and verb.lemma_.lower() not in pack.speech.relaying:
        return
    for token in [t for t in (*says.rights, *root.rights) if t.i > verb.i]:
        token.head = verb
    said.head, root.head, root.dep_ = says, verb, "ccomp"
    verb.head, verb.dep_ = verb, "ROOT"
    forget(verb.doc)


def _find_verb(root: Token, sentence: Span, pack: LanguagePack) -> bool:
    """Let a paper or a body say what is told where its verb was taken for a noun, if so.

    "The mill will shut, the letter | claims", "…, a long book on the mill | claims": a noun for
    several things does not end the name of one.
    """
    words, doc = pack.speech, root.doc
    verb = next((t for t in reversed(sentence) if not t.is_punct), root)
    told = root if verb != root else next((t for t in verb.lefts if t.dep_ == "ccomp"), verb)
    says = verb.tag_ in {"NNS", "VBZ"} and verb.lemma_.lower() in without(
        words.inverting, words.documents
    )
    if not says or told == verb or own_subject(told) is None or not is_finite(told):
        return False
    first = next((t.i + 1 for t in reversed(doc[told.i : verb.i]) if t.text == COMMA), verb.i)
    name = doc[first : verb.i]
    if len(name) < 2 or name[0].dep_ != "det" or any(t.pos_ in NO_NAME for t in name):
        return False
    link = next((t for t in name if t.pos_ == "ADP"), verb)
    who = doc[link.i - 1]
    known = who.lemma_.lower() in either(words.documents, words.bodies)
    known |= who.tag_ == "NNP" and who.dep_ == "compound"
    acts = who.dep_ in NOUN_SUBJECTS and (who.head != verb or who.tag_ == "NNP")
    if who.i == first or acts or not known or who.tag_ not in SINGULAR:
        return False
    _name(who, verb, name, link)
    make_present(verb)
    if told == root:
        _say(verb, who, root)
    who.head, who.dep_ = verb, "nsubj"
    forget(doc)
    return True


def _name(who: Token, verb: Token, name: Span, link: Token) -> None:
    """Let words before a verb be the name of who says it: "a long book on | the mill"."""
    last = verb.nbor(-1)
    for token in name:
        if token.i < link.i:
            token.head = who
        elif link.i < token.i < last.i and token.head == verb:
            token.head = last
    if link != verb:
        link.head = who
        last.head, last.dep_ = (link, "pobj") if last.i > link.i else (who, last.dep_)


def _in_commas(verb: Token) -> Token | None:
    """Who stands with a name in commas before a verb: "that sank, his lawyer, Ann Roe, | told Elm".

    Parsers take that for what the noun before is called.
    """
    doc, mark = verb.doc, verb.nbor(-1)
    if mark.text != COMMA or verb.left_edge != verb:
        return None
    name = doc[mark.i - 1]
    first = name.left_edge.i
    who = doc[max(first - 2, 0)]
    apart = doc[first - 1].text == doc[who.left_edge.i - 1].text == COMMA
    alone = name.dep_ == "appos" and who.dep_ in ROW and name.tag_ == "NNP" and who.tag_ == "NN"
    return who if alone and apart else None


def _find_sayer(verb: Token, pack: LanguagePack) -> None:
    """Let who stands behind the last comma speak, and not the noun before it.

    "Among them eight clerks, | police in Elm | said": before who speaks last a comma stands. So a
    name in commas speaks, and no thing: "a large lump of rock, | Ann Roe, of Acme, | told Elm". So
    it is behind a clause that only goes before: "Though he had left Ben Poe, the letter | says".
    """
    who, doc = own_subject(verb), verb.doc
    said = next((t for t in verb.lefts if t.dep_ in {"ccomp", "advcl"}), None)
    if who is None or said is None or who.dep_ not in NOUN_SUBJECTS or not said.i < who.i < verb.i:
        return
    between = [*reversed(doc[who.i + 1 : verb.i])]
    if doc[who.left_edge.i - 1].text != COMMA:
        found = (t for t in between if _closes(t, verb))
    elif said.dep_ == "ccomp" and who.pos_ == "NOUN" and not may_speak(who, pack):
        found = (t for t in between if _is_set_apart(t, verb, pack))
    else:
        return
    second = next(found, None)
    if second is None or sum(t.is_quote for t in doc[said.left_edge.i : second.i]) % 2:
        return
    for token in [t for t in doc[second.right_edge.i + 1 : verb.i] if t.head.i < second.i]:
        token.head = second
    second.head, second.dep_ = verb, "nsubj"
    before = doc[who.left_edge.i - 1]
    who.head, who.dep_ = (before, "dobj") if before.pos_ == "VERB" else (said, "dep")
    forget(doc)


def _closes(noun: Token, verb: Token) -> bool:
    """Whether a noun behind a comma, without "and" before it, stands right before a verb."""
    joined = any(t.dep_ == "cc" and t.i < noun.i for t in noun.head.rights)
    apart = noun.doc[noun.left_edge.i - 1].text == COMMA and noun.right_edge.i == verb.i - 1
    return noun.dep_ in ROW and apart and not (joined and noun.dep_ == "conj")


def _is_set_apart(name: Token, verb: Token, pack: LanguagePack) -> bool:
    """Whether a person stands in commas, and what tells who that is, before a verb."""
    doc, behind = name.doc, name.doc[name.i + 1 : verb.i]
    if name.dep_ != "appos" or name.tag_ != "NNP" or kind_of(name, pack) != "person":
        return False
    if doc[name.left_edge.i - 1].text != COMMA or len(behind) < ASIDE:
        return False
    marks = behind[0].text == COMMA and behind[len(behind) - 1].text == COMMA
    return marks and all(t.pos_ not in VERBAL for t in behind)
