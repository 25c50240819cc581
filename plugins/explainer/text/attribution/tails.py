"""Tails: clauses behind what was said that are the writer's, by their tense and who acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explainer.text.attribution.nearby import can_speak
from explainer.text.attribution.scene import Scene
from explainer.text.attribution.unsaid import keeps_back
from explainer.text.syntax.clauses import NOUN_SUBJECTS, PRESENT
from explainer.text.syntax.features import has_an
from explainer.text.syntax.parts import has_not, tensed_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from explainer.language.pack import LanguagePack
    from explainer.language.tables.speech import SpeechWords

STEPS = 4
"""Heads between the first word of a clause and its verb."""


def relates_besides(scene: Scene, opens: Token, content: Token, cue: Token) -> bool:
    """Tell whether a relative clause is not of the words reported.

    Somebody else says it ("a warning which agents have told the Post was clear"), or it tells of
    now, behind a comma, what was said of then: "said they had left Poe, who has ruled since".
    """
    verb = opens
    for _ in range(STEPS):
        verb = verb.head
        if verb.dep_ == "relcl" or verb.head.i == verb.i:
            break
    if verb.dep_ != "relcl" or not content.i < verb.left_edge.i <= opens.i or verb.i < opens.i:
        return False
    who = scene.grammar.subjects.get(verb.i)
    names = who is not None and who.pos_ in {"NOUN", "PROPN"} and can_speak(who, scene.pack)
    apart = opens.i > 0 and opens.nbor(-1).text == ","
    tells = apart or opens.head.i != verb.i or any(t.dep_ == "ccomp" for t in verb.rights)
    if names and tells and verb.lemma_.lower() in scene.pack.speech.saying:
        return True  # but "planes | that Norland has promised"
    return apart and _is_of_now(verb, content, cue, scene.pack)


def calls_it(noun: Token, cue: Token, pack: LanguagePack) -> bool:
    """Tell whether a noun behind a comma calls what was said: "ruled it was so, | a decision that".

    What a clause tells of that is the writer's. What somebody "said she was told, a lie that" is
    may be what was told.
    """
    lemma, verb = noun.lemma_.lower(), cue.lemma_.lower()
    start = noun.left_edge.i
    apart = cue.i < start and noun.doc[start - 1].text == "," and has_an(noun)
    if not apart or all(t.dep_ not in {"relcl", "acl"} for t in noun.rights):
        return False
    words = pack.speech
    ruled = verb in words.ruling and lemma in pack.agenda.decisions
    return ruled or pack.events.nouns.get(lemma) == verb or lemma in words.claims & words.nouns


def concedes(clause: Token, content: Token, cue: Token, pack: LanguagePack) -> bool:
    """Tell whether the writer says what is so all the same: ", though it has failed to".

    A doubt of the speaker's own stands in the tense of what was said (", though it was small"), and
    does not tell what has not come about: ", though this has not been proved". So with what was so
    "even as" it was said, and what was kept back: ", though she did not say when".
    """
    words = pack.speech
    marks = [t for t in clause.lefts if t.dep_ == "mark"]
    if clause.dep_ != "advcl":
        return False
    if any(_is_stressed(t, words) for t in marks):
        return words.looking_back.isdisjoint(t.lower_ for t in clause.lefts)
    if not any(t.lower_ in words.contrasting - words.comparing for t in marks):
        return False
    own = any(t.dep_ in NOUN_SUBJECTS and t.tag_ == "PRP" for t in clause.lefts)
    denied, tense = has_not(clause), tensed_of(clause).tag_
    did = tense == "VBD" and clause.tag_ == "VB" and not denied
    done = clause.tag_ == "VBN" and tense in PRESENT
    held = own and denied and tense == "VBD" and keeps_back(clause, pack)
    return (
        (own and did)
        or held
        or (done and (own or denied))
        or _is_of_now(clause, content, cue, pack)
    )


def _is_stressed(mark: Token, words: SpeechWords) -> bool:
    """Whether a conjunction sets what is so beside what was said: "even as"."""
    return mark.lower_ in words.beside and bool(mark.i) and mark.nbor(-1).lower_ in words.stressing


def _is_of_now(clause: Token, content: Token, cue: Token, pack: LanguagePack) -> bool:
    """Whether a clause tells of now, behind what was said of then: "said it fell, though it is"."""
    then = tensed_of(content)
    past = then.tag_ == "VBD" or (then.tag_ == "MD" and then.lower_ in pack.speech.looking_back)
    return cue.tag_ == "VBD" and past and tensed_of(clause).tag_ in PRESENT
