"""Where reported words end: what the writer adds behind them is not told as somebody's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.attribution.nearby import can_speak
from explainer.text.attribution.participles import is_along
from explainer.text.attribution.reporting import says_against
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.tails import calls_it, concedes, relates_besides
from explainer.text.attribution.unsaid import keeps_back, refuses, tells_no_more
from explainer.text.marks import STROKES, is_dash
from explainer.text.status.rejecting import rejects
from explainer.text.syntax.clauses import (
    AUXILIARIES,
    NOUN_SUBJECTS,
    PRESENT,
    SINGULAR,
    TENSED,
    TIME_LABELS,
    VERBAL,
)
from explainer.text.syntax.edges import OPENING
from explainer.text.syntax.features import is_first_person
from explainer.text.syntax.parts import has_joined, has_mark, tensed_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.speech import SpeechWords

JOINED = frozenset({"cc", "preconj"})
LOST = frozenset({"dep", "conj", "ccomp", "advcl"})
"""What parsers make of a main verb that they have not found."""
WHEN = frozenset({"RB", "RBR", ",", "IN"})
"""Tags of what tells when, behind which a clause goes on."""
STEPS = 4
"""Heads between the first word of a clause and its verb, and from there to the clause above."""


def end_of(scene: Scene, content: Token, cue: Token, start: int, end: int) -> int:
    """Give the token behind the last one of a reported clause that the parse gives as start to end.

    The writer goes on behind a dash ("— while others say"), with a clause that somebody else says
    ("though the crew said it had"), and with what the speaker did besides saying it ("she said
    she knows but played it down").
    """
    for at in range(max(start, content.i) + 1, end):
        if scene.inside[at] < 0 and _writer_goes_on(scene, content, cue, at, end):
            end = at
            break
    link = next((t for t in content.rights if t.dep_ == "cc" and start < t.i < end), None)
    behind = scene.doc[link.i + 1 : end] if link is not None else ()
    if link is not None and all(t.tag_ in WHEN or t.ent_type_ in TIME_LABELS for t in behind):
        end = link.i  # "was closed | and, two years later, sold"
    while end > start and _hangs(scene, start, end):
        end -= 1
    return end


def _writer_goes_on(scene: Scene, content: Token, cue: Token, at: int, end: int) -> bool:
    token = scene.doc[at]
    if is_dash(token):
        after = scene.doc[at + 1] if at + 1 < end else token
        if _is_set_off(scene, cue):
            return True
        if _keeps_on(scene, after, content):
            return False
        closed = any(is_dash(t) for t in scene.doc[at + 1 : end])
        opens = after.dep_ in JOINED or after.dep_ == "mark" or _sums_up(scene, at, end)
        opens |= after.tag_ == "VBG" and after.lemma_.lower() in scene.pack.speech.drawing
        return not closed and opens
    opens = token.tag_ in OPENING and relates_besides(scene, token, content, cue)
    if opens or _is_other_end(scene, token, cue):
        return True
    if token.dep_ == "mark" and token.head.head.i == content.i:
        return says_against(token.head, scene.pack.speech)
    if token.text == ",":
        after = scene.doc[at + 1] if at + 1 < end else token
        if _says_more(scene, after) or _is_aside(scene, after, cue):
            return True
        if says_besides(after, scene.pack) is not None:
            return True
        if tells_no_more(after, scene.pack):
            return True
        if after.dep_ == "det" and calls_it(after.head, cue, scene.pack):
            return True
        clause = _opened(content, at + 1) if at + 1 < end else None
        return clause is not None and _is_writers(scene, clause, content, cue)
    if token.dep_ == "cc" and content.i in {token.head.i, token.head.head.i}:
        did = next((t for t in token.head.rights if t.dep_ == "conj" and t.i > at), None)
        if did is None:
            behind = [t for t in cue.rights if t.i > at]
            return any(_is_lost(scene, t, content, cue) or refuses(t, scene.pack) for t in behind)
        return _told_with(scene, did, token.head, content, cue)
    if token.dep_ == "cc" and token.head.i > content.i:
        own = next((t for t in token.head.rights if t.dep_ == "conj" and t.i > at), token)
        did = scene.doc[min(own.right_edge.i + 1, end - 1)]
        lost = did.dep_ in LOST and did.head.i in {cue.i, content.i}
        return lost and _is_anew(scene, did, own, content, cue)  # "for Elm and Roe | bought it"
    return False


def _keeps_on(scene: Scene, link: Token, content: Token) -> bool:
    """Whether words behind a dash go on with what is told of one: "had a right - but had to stop".

    Those that could be what the speaker did are not: "said it was late - but left".
    """
    if link.dep_ != "cc" or link.head.i != content.i:
        return False
    did = next((t for t in content.rights if t.dep_ == "conj" and t.i > link.i), None)
    if did is None or any(t.dep_ in NOUN_SUBJECTS | {"expl"} for t in did.lefts):
        return False
    now, then = (next((t for t in v.lefts if t.tag_ in TENSED), v) for v in (did, content))
    if "MD" in {t.tag_ for t in did.lefts}:
        return True
    same = did.lemma_.lower() in {*scene.pack.certainty.copulas, content.lemma_.lower()}
    return same and now.tag_ == then.tag_


def _is_other_end(scene: Scene, token: Token, cue: Token) -> bool:
    """Whether what somebody does goes on: "from saying it was hers | to hiding it"."""
    words = scene.pack.amounts
    both = cue.dep_ == "pcomp" and cue.head.lower_ in words.start and token.lower_ in words.end
    return both and any(t.dep_ == "pcomp" for t in token.rights)


def _is_aside(scene: Scene, token: Token, cue: Token) -> bool:
    """Whether somebody else passes on what is said: "said it sold it, according to Elm News"."""
    found = scene.grammar.asides.get(token.head.i, ())
    says = cue.lemma_.lower() in scene.pack.speech.saying
    return says and any(opens.i == token.i for _, opens in found)


def says_besides(link: Token, pack: LanguagePack) -> Token | None:
    """Give the verb of what somebody else says besides: "warn of snow, with Acme | predicting"."""
    words = pack.speech
    below = [t for t in link.rights if t.dep_ in {"pcomp", "pobj"}]
    below += [t for noun in below for t in noun.rights if t.dep_ == "acl"]
    verb = next((t for t in below if t.tag_ == "VBG" and t.pos_ in VERBAL), None)
    said = verb is not None and verb.lemma_.lower() in words.saying | words.thinking
    if verb is None or not said or link.dep_ != "prep":
        return None
    own = next((t for t in verb.lefts if t.dep_ in NOUN_SUBJECTS), verb.head)
    names = own.pos_ in {"NOUN", "PROPN"} and own.i < verb.i
    return verb if names and can_speak(own, pack) else None


def _sums_up(scene: Scene, dash: int, end: int) -> bool:
    """Whether a noun behind a dash calls what was said: "it was sold – a move that cost them"."""
    top = next((t for t in scene.doc[dash + 1 : end] if not dash < t.head.i < end), None)
    return top is not None and top.pos_ == "NOUN" and top.left_edge.i in {dash, dash + 1}


def _is_set_off(scene: Scene, cue: Token) -> bool:
    """Whether a dash stands before who says something: "it shut – she said it leaked – in May"."""
    subject = scene.grammar.subjects.get(cue.i)
    first = subject.left_edge.i if subject is not None and subject.i < cue.i else cue.i
    return first > scene.dateline(scene.paragraph(first)) and is_dash(scene.doc[first - 1])


def _opened(content: Token, at: int) -> Token | None:
    """The clause below a reported one that opens at a token; None where none does."""
    verb = content.doc[at]
    for _ in range(STEPS):
        if verb.head.left_edge.i != at or verb.head.i == content.i or verb.head.i == verb.i:
            break
        verb = verb.head
    above, steps = verb.head, 0
    while above.i != content.i and above.head.i != above.i and steps < STEPS:
        above, steps = above.head, steps + 1
    return verb if above.i == content.i and verb.left_edge.i == at else None


def _is_writers(scene: Scene, clause: Token, content: Token, cue: Token) -> bool:
    """Whether a clause behind a comma is the writer's: what is said besides, or what it led to.

    So is a main verb behind a relative clause of saying: "Gulfo, which said it knew, | stopped".
    """
    words, lemma = scene.pack.speech, clause.lemma_.lower()
    if clause.tag_ == "VBG" and clause.dep_ in {"advcl", "acl"} and not has_mark(clause):
        says = is_along(clause, words) and lemma not in words.implying and _says_so(clause, words)
        return says or _tells_of_saying(clause, cue, words) or leads_to(clause, words)
    if cue.dep_ == "relcl" and clause.tag_ in TENSED and clause.dep_ in LOST:
        return not any(t.dep_ in NOUN_SUBJECTS or t.dep_ in JOINED for t in clause.lefts)
    return says_against(clause, scene.pack.speech) or concedes(clause, content, cue, scene.pack)


def leads_to(clause: Token, words: SpeechWords) -> bool:
    """Tell whether a participle tells what words led to: ", drawing ire", ", dealing a blow"."""
    lemma, things = clause.lemma_.lower(), [t for t in clause.rights if t.dep_ == "dobj"]
    nouns = words.leading.get(lemma, frozenset())
    return any(lemma in words.drawing or t.lemma_.lower() in nouns for t in things)


def _tells_of_saying(clause: Token, cue: Token, words: SpeechWords) -> bool:
    """Whether the writer tells what the speaker says besides: ", with a plan that she says will".

    It stands in the tense of now behind one of the past, or with "despite": "despite saying that".
    """
    for verb in clause.subtree:
        if verb.dep_ == "pcomp" and verb.tag_ == "VBG" and verb.lemma_.lower() in words.saying:
            return True
        own = any(t.dep_ in NOUN_SUBJECTS and t.tag_ == "PRP" for t in verb.lefts)
        says = own and any(t.dep_ == "ccomp" for t in verb.rights)
        if says and cue.tag_ == "VBD" and verb.tag_ in PRESENT:
            return True
    return False


def _says_so(verb: Token, words: SpeechWords) -> bool:
    """Whether a participle has what only one of saying has: a clause, or a claim that it denies."""
    if any(t.dep_ == "ccomp" for t in verb.rights):
        return True
    told = [t.lemma_.lower() for t in verb.rights if t.dep_ == "dobj"]
    return rejects(verb, words) and any(t in words.nouns | words.claims for t in told)


def _says_more(scene: Scene, token: Token) -> bool:
    """Whether a participle of saying behind a comma goes on to say more: "…, noting that".

    So does one that tells by what it is known: "…, citing a court document".
    """
    if token.tag_ != "VBG" or token.dep_ != "advcl":
        return False
    if token.lemma_.lower() in scene.pack.speech.citing:
        return True
    said = scene.doc[token.i : token.right_edge.i + 3]  # 'telling the Sentinel, "No"'
    told = any(t.dep_ == "ccomp" for t in token.rights) or any(scene.inside[t.i] >= 0 for t in said)
    words, lemma = scene.pack.speech, token.lemma_.lower()
    return told and lemma in words.saying - words.implying


def _told_with(scene: Scene, did: Token, beside: Token, content: Token, cue: Token) -> bool:
    """Whether a joined verb goes with the one of saying: "said she knows but played it down".

    So does what a thing cannot do: "said the port was safe and added that", a denial of claims,
    and a past behind a modal: "said it could rain but did not say when".
    """
    own = next((t for t in did.lefts if t.dep_ in NOUN_SUBJECTS), None)
    if own is not None:
        return _is_anew(scene, did, own, content, cue) or _is_since(did, own, content, cue)
    if did.tag_ == "VBG":
        helped = any(t.dep_ in AUXILIARIES for t in did.lefts)
        return not helped and cue.tag_ == "VBG" and beside.tag_ != "VBG"  # "saying it is, asking"
    if beside.i != content.i:
        return False
    helps = [t for t in did.lefts if t.dep_ in AUXILIARIES]
    past = (helps[0] if helps else did).tag_ == "VBD"
    if past and any(t.tag_ == "MD" for t in content.lefts):
        return not _is_of_thing(did, helps, content, scene)
    if past and (keeps_back(did, scene.pack) or refuses(did, scene.pack)):
        return True
    if past and not helps and _is_undergone(content) and _acts_on(did, cue, scene):
        return True
    if past and did.lemma_.lower() in scene.pack.speech.denying:
        return _says_so(did, scene.pack.speech)
    perfect = cue.tag_ == "VBN" and any(t.dep_ == "aux" for t in cue.lefts)
    now = {content.tag_, *(t.tag_ for t in content.lefts if t.dep_ == "aux")} & PRESENT
    thing = _is_of_a_thing(content, scene)
    if helps:
        has = len(helps) == 1 and helps[0].tag_ in PRESENT and did.tag_ == "VBN"
        if has and (keeps_back(did, scene.pack) or refuses(did, scene.pack)):
            return True  # "said it was late but has since declined to comment"
        anew = perfect and (content.tag_ != "VBN" or tensed_of(content).tag_ == "VBD")
        return has and (thing or anew) and did.lemma_.lower() in scene.pack.speech.saying
    alike = did.tag_ == cue.tag_ or {did.tag_, cue.tag_} <= {"VB", "VBP"}
    if not (alike or perfect):
        return False
    lemma, words = did.lemma_.lower(), scene.pack.speech
    told = any(t.dep_ == "ccomp" and has_mark(t) for t in did.rights)
    under_way = content.tag_ == "VBG" and did.tag_ == "VBD" and lemma in words.inverting
    more = told and (lemma in words.adding or under_way)  # "were facing rises and warned that"
    thing = thing or (did.tag_ == "VBP" and _is_of_one(content))  # "say it is late and warn that"
    return more or (lemma in words.inverting and thing) or (did.tag_ == "VBD" and bool(now))


def _is_of_one(content: Token) -> bool:
    """Whether a reported clause is about one, of whom a verb of several cannot be said."""
    own = next((t for t in content.lefts if t.dep_ in NOUN_SUBJECTS), None)
    return own is not None and own.tag_ in SINGULAR and not has_joined(own)


def _is_since(did: Token, own: Token, content: Token, cue: Token) -> bool:
    """Whether a joined clause tells what the speaker did: "has said it is over but he met Roe".

    What he says is so now, and a past without a perfect is the writer's.
    """
    says_now = cue.tag_ in PRESENT or any(t.tag_ in PRESENT for t in cue.lefts if t.dep_ == "aux")
    now = {content.tag_, *(t.tag_ for t in content.lefts if t.dep_ in AUXILIARIES)} & PRESENT
    past = did.tag_ == "VBD" and all(t.dep_ not in AUXILIARIES for t in did.lefts)
    return says_now and bool(now) and past and own.tag_ == "PRP" and not is_first_person(own)


def _is_of_thing(did: Token, helps: list[Token], content: Token, scene: Scene) -> bool:
    """Whether what joins tells how a thing was: "said the plane could fail but had been sound"."""
    words = scene.pack.certainty
    was = did.lemma_.lower() in words.copulas or any(t.dep_ == "auxpass" for t in helps)
    return was and _is_of_a_thing(content, scene)


def _is_of_a_thing(content: Token, scene: Scene) -> bool:
    """Whether a reported clause is about what can say nothing: "said the fall was natural"."""
    own = next((t for t in content.lefts if t.dep_ in NOUN_SUBJECTS), None)
    return own is not None and own.pos_ == "NOUN" and not can_speak(own, scene.pack)


def _is_undergone(content: Token) -> bool:
    """Whether a reported clause tells what had been done to somebody: "had been wronged"."""
    helps = [t.tag_ for t in content.lefts if t.dep_ in AUXILIARIES]
    return len(helps) > 1 and "VBD" in helps and "VBN" in helps and content.tag_ == "VBN"


def _acts_on(did: Token, cue: Token, scene: Scene) -> bool:
    """Whether a verb is done to "it", or is what a court gives: "ruled … and awarded Acme £60"."""
    things = [t for t in did.rights if t.dep_ in {"dobj", "dative"}]
    gives = len(things) > 1 and cue.lemma_.lower() in scene.pack.speech.ruling
    return gives or any(t.tag_ == "PRP" for t in things)


def _is_lost(scene: Scene, did: Token, content: Token, cue: Token) -> bool:
    """Whether a clause behind an "and" that the parser hung on who says it is the writer's."""
    own = next((t for t in did.lefts if t.dep_ in NOUN_SUBJECTS), None)
    return did.dep_ in LOST and own is not None and _is_anew(scene, did, own, content, cue)


def _is_anew(scene: Scene, did: Token, own: Token, content: Token, cue: Token) -> bool:
    """Whether a joined clause with a subject is no part of what was said.

    It tells that somebody says something ("said it would sink and Poe says it leaked"), or what
    somebody with a name did after what was said to be possible: "ruled that it could be sold, and
    Poe bought it".
    """
    if own.pos_ not in {"NOUN", "PROPN"} or not can_speak(own, scene.pack):
        return False
    marked = has_mark(did)
    words = scene.pack.speech
    if not marked and did.tag_ in TENSED and rejects(did, words):
        claims = (t.lemma_.lower() in words.claims for t in did.rights if t.dep_ == "dobj")
        if any(claims):
            return True  # "say it is corrupt but its members | reject such claims"
    if not marked and _tells(scene, did):
        return True
    that = has_mark(content)
    able = any(t.tag_ == "MD" for t in content.lefts) and cue.tag_ == "VBD"
    return that and able and not marked and did.tag_ == "VBD" and own.pos_ == "PROPN"


def _tells(scene: Scene, did: Token) -> bool:
    """Whether a joined verb tells what somebody says, or accuses another of.

    So it does with what was found behind a "but": "said it was old but a review found that".
    """
    words, lemma = scene.pack.speech, did.lemma_.lower()
    if did.tag_ not in TENSED and not (did.tag_ == "VBN" and tensed_of(did).tag_ in PRESENT):
        return False
    links = words.accusing.get(lemma, frozenset())
    if lemma in words.saying and did.tag_ == "VBN":
        whom = any(t.dep_ == "dobj" for t in did.rights)
        if whom and any(t.dep_ == "prep" and t.lower_ in links for t in did.rights):
            return True
    joints = (t for t in did.head.rights if t.dep_ == "cc" and t.i < did.i)
    turns = any(t.lower_ in scene.pack.certainty.turning for t in joints)
    tells = lemma in words.saying or (turns and lemma in words.showing)
    return tells and any(t.dep_ == "ccomp" and t.i > did.i for t in did.rights)


def _hangs(scene: Scene, start: int, end: int) -> bool:
    """Whether the last word only joins what was left out: "and", "but rather"."""
    token = scene.doc[end - 1]
    if scene.inside[token.i] >= 0:
        return False
    joins = token.dep_ in JOINED or (token.dep_ == "advmod" and token.head.dep_ in JOINED)
    outside = not start <= token.head.i < end
    return joins or (token.dep_ == "advmod" and outside) or (token.is_punct and _after_cut(token))


def _after_cut(mark: Token) -> bool:
    return mark.text == "," or mark.text in STROKES
