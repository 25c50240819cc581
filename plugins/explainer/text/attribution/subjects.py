"""Subjects: what the parser takes for the subject of a verb of saying, mended where it errs."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from explainer.text.syntax.clauses import NOUNS, TENSED
from explainer.text.syntax.parts import object_of

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from explainer.language.tables.speech import SpeechWords

SUBJECTS = frozenset({"nsubj", "csubj"})
HELPING = frozenset({"aux", "advmod", "neg"})
"""What may stand between a subject and its verb."""
RELATIVE = frozenset({"WP", "WP$", "WDT", "WRB"})
ASIDE = MappingProxyType({",": ",", ")": "("})
"""The mark that closes an aside, and that which opens it."""
BRACKET = 8
"""Tokens; a longer bracket behind a name tells a story of its own."""


def is_its_name(role: Token, name: Token) -> bool:
    """Tell whether two subjects of one verb are a role and its holder: "office chief Ann Roe".

    A parse may cut the role at its hyphen: "co- | chairman Ann Roe". Of a body's name it is what
    stands before a role: "Acme | office chief Ann Roe".
    """
    titled = any(t.dep_ == "compound" and t.pos_ == "NOUN" for t in name.lefts)
    first, behind = name.left_edge.i, role.i + 1
    if role.tag_ == "NN" and all(t.dep_ == "prep" for t in role.rights):
        behind = role.right_edge.i + 1  # "co-chair of the Salt Party Ann Roe"
    cut = first == behind + 1 and role.doc[behind].text == "-" and not role.whitespace_
    kind = role.pos_ == "NOUN" or (titled and role.pos_ not in {"PRON", "DET"})
    return kind and name.pos_ == "PROPN" and (first == behind or cut)


def is_told_by(teller: Token, thing: Token) -> bool:
    """Tell whether the first of two subjects is a thing of which the second tells something.

    "It is the sort of post | many clerks | say they want": no mark parts the two.
    """
    between = thing.doc[thing.i + 1 : teller.left_edge.i]
    nouns = thing.pos_ == teller.pos_ == "NOUN" and thing.dep_ in SUBJECTS
    return nouns and len(between) > 0 and not any(t.is_punct for t in between)


def before_bracket(subject: Token) -> Token:
    """Give the noun before a bracket that a parse takes for the subject: "Roe (I-Ind.) said"."""
    doc, verb = subject.doc, subject.head
    for token in reversed(list(doc[max(0, subject.i - BRACKET) + 1 : subject.i])):
        if token.text == ")":
            break
        if token.text == "(":
            behind = doc[token.i : token.i + 2 * BRACKET]
            close = next((t.i for t in behind if t.text == ")"), verb.i)
            noun = doc[token.i - 1]
            return noun if close < verb.i and noun.pos_ in NOUNS else subject
    return subject


def behind_opening(subject: Token) -> Token:
    """Give the name behind what a preposition governs: "After Roe's speech, | Ann Fox | said".

    A parse may take the speech for the subject, and the preposition governs nothing. So it may
    take the first word of "South of Elm, clerk Ann Fox said", with the name joined to it.
    """
    if (name := _behind_bare(subject)) is not None:
        return name
    first = subject.left_edge
    link = first.nbor(-1) if first.i > subject.sent.start else subject
    if subject.pos_ != "NOUN" or link.dep_ != "prep" or link.n_rights or link.head != subject.head:
        return subject
    names = (t for t in subject.rights if t.dep_ == "appos" and t.pos_ == "PROPN" and t.ent_type_)
    name = next(names, subject)
    apart = name.left_edge.i == subject.i + 2 and subject.nbor().text == ","
    return name if apart else subject


def _behind_bare(subject: Token) -> Token | None:
    """The name behind a comma that a parse joins, without "and", to a word that opens a sentence.

    Of a noun without an article of which "of" tells more: "South of Elm, clerk | Ann Fox | said".
    """
    of = next((t for t in subject.rights if t.dep_ == "prep"), None)
    if subject.i != subject.sent.start or of is None or of.i != subject.i + 1:
        return None
    if subject.pos_ not in NOUNS or any(t.dep_ == "cc" for t in subject.rights):
        return None
    behind = of.right_edge.i + 1
    names = (t for t in subject.rights if t.dep_ == "conj" and t.pos_ == "PROPN" and t.ent_type_)
    name = next(names, None)
    apart = name is not None and name.left_edge.i == behind + 1 and name.i < subject.head.i
    return name if apart and subject.doc[behind].text == "," else None


def before_title(subject: Token, words: SpeechWords) -> Token:
    """Give whose paper speaks where its title opens with a participle: "Acme's Closing Elm study".

    A parse takes that for what Acme does: it has the paper for its object.
    """
    owner = next((t for t in subject.lefts if t.dep_ == "poss" and t.tag_ != "PRP$"), None)
    paper = object_of(subject)
    if owner is None or paper is None:
        return subject
    return owner if paper.lemma_.lower() in words.documents | words.bodies else subject


def before_aside(verb: Token, words: SpeechWords) -> Token | None:
    """Give whose verb of saying it is where the parse hangs the subject elsewhere, or None.

    The name that opens the sentence or stands behind a comma, before the verb or before an aside:
    "After the fire, Ann Roe, 44, said that", "Ann Roe (a former clerk) says it".
    """
    if verb.dep_ != "ROOT" or verb.lemma_.lower() not in words.saying:
        return None
    if not any(t.dep_ == "ccomp" for t in verb.rights):
        return None
    doc, last, low = verb.doc, verb.i - 1, verb.sent.start
    while last > low and doc[last].head == verb and doc[last].dep_ in HELPING:
        last -= 1
    if last < low:
        return None
    if doc[last].text not in ASIDE:
        return doc[last] if _opens_clause(doc[last], low) else None
    opens = ASIDE[doc[last].text]
    names = (t for t in reversed(doc[low : last - 1]) if t.nbor().text == opens)
    found = (t for t in names if opens == "(" or _is_aside(doc[t.i + 1 : last]))
    return next((t for t in found if _opens_clause(t, low)), None)


def _opens_clause(name: Token, low: int) -> bool:
    """Whether a name stands at the start of a sentence, behind a comma or behind "but"."""
    first = name.left_edge.i
    if name.pos_ != "PROPN" or not name.ent_type_ or name.nbor().ent_iob_ == "I":
        return False
    return first == low or name.doc[first - 1].text == "," or name.doc[first - 1].pos_ == "CCONJ"


def _is_aside(between: Span) -> bool:
    """Whether what stands between two marks is said of a name: no clause with its own subject."""
    told = any(t.tag_ in RELATIVE for t in between)
    return told or all(t.tag_ not in TENSED for t in between)


def is_told_beside(second: Token) -> bool:
    """Tell whether what "and" joins to a name is a second role in the commas behind it.

    "Ann Roe, the mayor and | head of the mill, said", but not "Ann Roe, the mayor, and a clerk".
    """
    first, name = second.left_edge.i, second.head
    if second.dep_ != "conj" or name.pos_ != "PROPN" or second.pos_ != "NOUN" or first < 1:
        return False
    roles = (t for t in name.rights if t.dep_ == "appos" and t.i < first)
    told = any(t.left_edge.nbor(-1).text == "," for t in roles)
    joint = second.nbor(first - 1 - second.i)
    return told and joint.dep_ == "cc" and joint.nbor(-1).text != ","


def name_beside(source: Token) -> Token:
    """Give the name that follows a role, or the source itself.

    "former governor Ann Lee", "academic and writer Ann Lee": one person, parsed as two nouns.
    """
    for right in source.rights:
        if right.left_edge.i != source.i + 1:
            break
        if right.dep_ == "appos" and right.pos_ == "PROPN":
            return right
    second = next((t for t in source.rights if t.dep_ == "conj"), None)
    if second is None or source.tag_ != "NN" or not second.ent_type_ or second.pos_ != "PROPN":
        return source
    return source if any(t.dep_ == "det" for t in second.lefts) else second


def inverted(verb: Token, words: SpeechWords) -> Token | None:
    """Give who says it in "the mill closed, reported the Elm News", which parses as its object.

    No "and" joins the verb to the clause before, and the name stands between two marks. So does
    its subject: "the mill closed, and it will open, | said the mayor, Ann Roe".
    """
    first, doc = verb.head, verb.doc
    if verb.dep_ != "conj" or verb.tag_ != "VBD" or verb.lemma_.lower() not in words.inverting:
        return None
    who = next((t for t in verb.rights if t.dep_ in SUBJECTS), None)
    name = who or object_of(verb)
    if name is None or (not name.ent_type_ and who is None) or name.left_edge.i != verb.i + 1:
        return None
    behind = name.right_edge.i + 1
    apart = verb.nbor(-1).text == "," and behind < len(doc) and doc[behind].text in {",", "."}
    several = sum(t.dep_ == "conj" for t in first.rights) > 1 or first.dep_ == "conj"
    told = any(t.dep_ in SUBJECTS or t.dep_ == "nsubjpass" for t in first.lefts)
    own = any(t.dep_ in SUBJECTS for t in verb.lefts)
    return name if apart and told and not ((several and who is None) or own) else None


def closing(verb: Token, words: SpeechWords) -> Token | None:
    """Give who says all that stands before in "it may be late, added Roe", parsed as its object.

    Whom a verb with a hearer has for its object is that: '"…," a clerk, Ann Roe, told the Post'.
    """
    if verb.tag_ != "VBD":
        return None
    told = next((t for t in verb.lefts if t.dep_ == "ccomp"), None)
    name = object_of(verb)
    if told is None or name is None or verb.lemma_.lower() not in words.inverting - words.telling:
        return None
    near = verb.nbor(-1).text == "," and name.left_edge.i == verb.i + 1
    named = name.pos_ == "PROPN" or name.lemma_.lower() in words.people | words.spokespeople
    own = any(t.dep_ in SUBJECTS for t in verb.children)
    return name if near and named and not own else None


def turn(verb: Token, subjects: dict[int, Token], words: SpeechWords) -> None:
    """Give a verb of saying the subject behind it: "The offer, said Ann Roe, was too low".

    A comma cannot part a subject from its verb, so what stands before it is said to be "too low".
    A name that stands in commas itself is who speaks: "The owner, Ann Roe, said the mill".
    """
    subject = subjects[verb.i]
    if verb.lemma_.lower() not in words.inverting or not subject.i < verb.i - 1:
        return
    first = subject.left_edge
    if first.i and first.nbor(-1).text == "," and subject.pos_ == "PROPN":
        return
    if [t.i for t in verb.doc[subject.i : verb.i] if t.text == ","] != [verb.i - 1]:
        return
    for told in (*verb.rights, verb.head):
        own = told.dep_ in SUBJECTS
        speaker = told if own else subjects.get(told.i)
        if speaker is None or speaker.left_edge.i != verb.i + 1:
            continue
        if not own and all(t.text != "," for t in verb.doc[speaker.i : told.i]):
            continue  # "The head of the board Ann Roe, said Mr Fox was late": a stray comma
        tells = verb.head if own else told
        if tells.i != verb.i:  # "three of them hurt, said Ann Roe": no verb tells it
            subjects[tells.i] = subject
        subjects[verb.i] = speaker
        return


def behind_link(link: Token) -> Token | None:
    """Give who stands behind a comma and not under the preposition: "Of Elm, | Ann Roe |, said".

    None where a word is none, or governs all of what stands behind it.
    """
    noun = next((t for t in link.rights if t.dep_ == "pobj"), None)
    if link.pos_ != "ADP" or noun is None or noun.pos_ != "PROPN" or not noun.i < link.head.i:
        return None
    parts = [t for t in noun.lefts if t.i > link.i]
    apart = any(t.text == "," for t in parts)
    return noun if apart and noun.nbor(-1).text == "," else None


def own_subject(verb: Token, words: SpeechWords) -> Token | None:
    """Give who does what a verb says where a parse gives it to the noun that a clause tells of.

    "Crow, whom Poe | on Monday called", its clause cut in two; "Crow, | a clerk | said, was": a
    comma would close what only tells who Crow is.
    """
    lemma, doc = verb.lemma_.lower(), verb.doc
    if verb.tag_ == "VBD" and verb.dep_ == "acl" and lemma in words.saying:
        cut = (t for t in verb.head.rights if t.dep_ == "relcl" and t.i < verb.i)
        name = next((t for t in cut if t.pos_ == "PROPN"), None)
        opens = name is not None and doc[name.left_edge.i].tag_ in {"WP", "WDT"}
        return name if opens else None
    teller = verb.doc[verb.i - 1] if verb.i else verb
    told = teller.dep_ == "appos" and teller.left_edge.nbor(-1).text == ","
    if verb.tag_ not in {"VBD", "VBZ"} or lemma not in words.inverting or not told:
        return None
    whom = teller.head
    aside = verb.head == whom and verb.dep_ == "relcl" and verb.nbor().text == ","
    aside = aside and not any(t.dep_ in SUBJECTS for t in verb.lefts)
    titled = any(t.dep_ == "compound" and t.pos_ == "NOUN" for t in teller.lefts)
    main = titled and whom.dep_ in SUBJECTS and whom.head == verb
    alone = sum(t.text == "," for t in doc[whom.i : verb.i]) == 1
    return teller if (aside or main) and alone and whom.i < teller.i else None
