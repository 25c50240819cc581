"""Teams: whom somebody plays for, by what a match report says: "scored | Elm |'s second goal"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from explainer.language.tables import either, without
from explainer.sections.actors.entry import Entry, only
from explainer.sections.actors.goals import ahead_when, at_the_crease, short_after
from explainer.sections.actors.opponents import EARLY, opponents
from explainer.sections.actors.playing import is_denied, team_at, teams_at
from explainer.sections.actors.scene import Scene
from explainer.text.marks import DASHES
from explainer.text.names import Name
from explainer.text.names.sheets import sheets_of
from explainer.text.syntax.clauses import FINITE
from explainer.text.syntax.parts import nouns_under

if TYPE_CHECKING:
    from spacy.tokens import Token

DONE = frozenset({"VBD", "VBZ", "VBP", "VBG"})
"""Tags of a verb that tells of this match; "has scored" may be of any."""
PURPOSES = frozenset({"advcl", "acl", "relcl"})
"""Where parsers hang what somebody did a thing for."""
OBJECTS = frozenset({"dobj", "npadvmod"})
"""What a name is that follows the verb whose object it is: "brought striker | Ann Roe on"."""
SCORE = 4
"""Tokens behind a team up to where a score puts it."""


def team_of(name: Name, scene: Scene) -> Entry | None:
    """Give the one team for which somebody plays or scores; else None.

    "Ann Roe scored Elm's second goal", "Ann Roe ran in for Elm's third try", "Ann Roe touched down
    for Elm", "Ann Roe fired Elm ahead", "Ann Roe doubled Elm's lead", "Roe's goal gave Elm the
    lead", "Elm led with a try from Ann Roe", "Elm brought Ann Roe on". Who only cancels a goal out
    plays for the others, and who gives a team the lead may be a referee.
    """
    root = scene.doc[name.end - 1]
    first, along = root, _along_with(root, scene)
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    teams = [*_of_scorers(first, scene), *_fielded(first, scene), *along]
    teams += at_the_crease(name, scene)
    teams += short_after(first.head, scene) if first.dep_ == "nsubjpass" else ()
    for verb in _verbs(root, first):
        teams += [*_scored(verb, scene), *_played(verb, scene), *_led(verb, scene)]
        teams += [*_topped(verb, scene), *_won_as(verb, scene), *ahead_when(verb, scene)]
        teams += _of_medals(verb, scene)
        teams += [team for end in _purposes(verb, scene) for team in _put_ahead(end, scene)]
    for verb in _by_own_shots(first, scene):
        teams += [*_led(verb, scene), *_given(verb, scene)]
    return only(teams)


def team_of_clause(name: Name, scene: Scene) -> Entry | None:
    """Give the team of "Ann Roe, whose | Elm | side lost" and "Ann Roe's | Elm | side"."""
    doc, words, at = scene.doc, scene.words, name.end
    at += at < len(doc) and doc[at].text == ","
    if at + 2 >= len(doc) or doc[at].tag_ != ("POS" if at == name.end else "WP$"):
        return None
    team = team_at(doc[at + 1], scene)
    end = at + 1
    while team is not None and end < len(doc) - 1 and scene.at.get(end) is team:
        end += 1
    return team if doc[end].lower_ in words.lineups else None


def own_team(name: Name, scene: Scene) -> Entry | None:
    """Give the team of "Ann Roe said her | Lions | side won": nobody else is named before."""
    doc, words = scene.doc, scene.words
    first, last = scene.bounds(name.start)
    if any(token.tag_ in FINITE for token in doc[first : name.start]):
        return None
    owners = (t.i for t in doc[name.end : last] if t.tag_ == "PRP$" and t.lower_ in words.pronouns)
    own = next(owners, last)
    team = scene.at.get(own + 1) if own + 1 < last else None
    if team is None or team.kind != "organization":
        return None
    end = scene.end(own + 1)
    people = {id(scene.at[i]) for i in range(first, own) if scene.is_person(i)}
    sides = end < last and doc[end].lower_ in words.lineups
    return team if sides and people == {id(scene.at[name.start])} else None


def _verbs(root: Token, first: Token) -> Iterator[Token]:
    """The verbs of which a name is a subject, alone or in a list, in a clause with "who" too."""
    if first.dep_ == "nsubj" and first.head.pos_ == "VERB":
        yield from () if is_denied(first.head) else (first.head,)
    for verb in (child for child in root.children if child.dep_ == "relcl"):
        if any(child.tag_ == "WP" for child in verb.children) and not is_denied(verb):
            yield verb


def _scored(verb: Token, scene: Scene) -> Iterator[Entry]:
    """The owner of what is scored, or for whose goal or try a verb tells what was done."""
    words = scene.words
    things = [c for c in verb.children if c.dep_ == "dobj" and verb.lemma_ in words.scoring]
    of = without(words.name_links, words.place_links)
    links = [c for c in verb.subtree if c.lower_ in of]
    links = [c for c in links if c.head is verb or c.head.dep_ in ("pobj", "dobj")]
    things += nouns_under(links)
    for thing in (t for t in things if t.lemma_ in words.scores):
        owners = (c for c in thing.children if c.dep_ == "poss")
        yield from teams_at(owners, scene)


def _purposes(verb: Token, scene: Scene) -> Iterator[Token]:
    """What a shot that somebody made brought: "scored a goal | to put | Elm ahead"."""
    words = scene.words
    if verb.tag_ not in DONE or verb.lemma_ not in either(words.scoring, words.shooting):
        return
    shots = [c for c in verb.children if c.dep_ == "dobj" and _is_shot(c, scene)]
    for holder in (verb, *shots) if shots else ():
        purposes = (c for c in holder.children if c.tag_ == "VB" and c.dep_ in PURPOSES)
        yield from (c for c in purposes if any(mark.tag_ == "TO" for mark in c.children))


def _is_shot(noun: Token, scene: Scene) -> bool:
    """Whether a noun is something scored, or what one scores by: "header"."""
    return noun.pos_ == "NOUN" and noun.lemma_ in either(scene.words.scores, scene.words.shots)


def _along_with(root: Token, scene: Scene) -> Iterator[Entry]:
    """Whose win goes along with what somebody scored: "| Elm | won, with Ann Roe scoring twice"."""
    words, verb = scene.words, root.head
    if root.dep_ != "nsubj" or verb.tag_ != "VBG" or verb.head.lower_ not in words.with_words:
        return
    things = [c for c in verb.children if c.dep_ == "dobj"]
    scored = verb.lemma_ in words.scoring and all(t.lemma_ in words.scores for t in things)
    main, debut = verb.head.head, any(t.lemma_ in words.debuts for t in things)
    won = main.lemma_ in either(words.contests & words.opposing, words.victories)
    told = (scored and won) or (debut and (won or main.lemma_ in words.contests))
    if told and main.tag_ in DONE:
        yield from teams_at((c for c in main.children if c.dep_ == "nsubj"), scene)


def _by_own_shots(first: Token, scene: Scene) -> Iterator[Token]:
    """The verbs of what somebody's shot did: "Ann Roe's header | put | Elm ahead".

    "A goal by Ann Roe | stole | victory for Elm", too.
    """
    shot, links = first.head, either(scene.words.by_words, scene.words.from_words)
    made = first.dep_ == "pobj" and shot.lower_ in links
    shot = shot.head if made else shot
    verb = shot.head
    owned = (made or first.dep_ in ("poss", "compound")) and _is_shot(shot, scene)
    if owned and shot.dep_ == "nsubj" and not is_denied(verb):
        yield verb


def _given(verb: Token, scene: Scene) -> Iterator[Entry]:
    """Whom somebody's shot gave the lead: "Ann Roe's try gave | Elm | the lead".

    Or to whom it brought a result: "Ann Roe's try secured victory for | Elm".
    """
    words = scene.words
    gains = either(words.margins, words.matches) - words.opposing  # "earned Elm a | draw"
    leads = [c for c in verb.children if c.dep_ == "dobj" and c.lemma_ in gains]
    own = words.own.isdisjoint(t.lower_ for t in verb.subtree)
    if verb.tag_ in DONE and leads and own:
        given = [c for c in verb.children if c.dep_ == "dative"]
        links = (c for t in (verb, *leads) for c in t.children if c.lower_ in words.purposes)
        given += nouns_under(links)
        yield from teams_at(given, scene)


def _is_match(scene: Scene) -> bool:
    """Whether an article tells of a match: it has a line-up, or two teams that nobody sues."""
    if sheets_of(scene.reading).teams:
        return True
    early = (t for span in scene.reading.spans[:EARLY] for t in span)
    suing = any(t.lemma_ in scene.words.suing or t.lower_ in scene.words.suits for t in early)
    return not suing and bool(opponents(scene))


def _fielded(root: Token, scene: Scene) -> Iterator[Entry]:
    """Who brings somebody on, or has somebody sent off: "| Elm | brought striker Ann Roe on".

    Only of a match: others take somebody off, too. Where line-ups stand below, it is also who lost
    somebody, hurt: "Elm, who lost Ann Roe early, ".
    """
    verb, words = root.head, scene.words
    if verb.pos_ != "VERB" or root.dep_ not in OBJECTS | {"nsubj"} or is_denied(verb):
        return
    alone = (c for c in verb.children if c.dep_ in ("prt", "prep", "advmod") and not c.n_rights)
    with_particles = {f"{verb.lemma_} {c.lower_}" for c in alone}
    doer = verb
    if root.dep_ == "nsubj":  # "Elm had Ann Roe sent off"
        doer = verb.head
        fits = verb.tag_ in ("VBN", "VBD") and verb.dep_ == "ccomp" and doer.lemma_ in words.having
        fits &= not words.sent_off.isdisjoint(with_particles) and not is_denied(doer)
    else:
        fits = not words.fielding.isdisjoint({verb.lemma_, *with_particles})
        fits |= verb.lemma_ in words.parting and bool(sheets_of(scene.reading).teams)
    if fits and doer.tag_ in DONE and _is_match(scene):
        subjects = (c for c in doer.children if c.dep_ == "nsubj")
        subjects = (doer.head if c.tag_ == "WP" and doer.dep_ == "relcl" else c for c in subjects)
        yield from (team for one in subjects if (team := _fielder(one, scene)) is not None)


def _fielder(one: Token, scene: Scene) -> Entry | None:
    """The team that brings somebody on, or that whose coach does: "the | Elm | coach Ann Roe"."""
    if not scene.is_person(one.i):
        return team_at(one, scene)
    at = scene.start(one.i) - 1
    coach = at > 0 and scene.doc[at].lower_ in scene.words.club_roles
    return team_at(scene.doc[at - 1], scene) if coach else None


def _led(verb: Token, scene: Scene) -> Iterator[Entry]:
    """Whom somebody puts ahead, or whose lead somebody makes longer; not with an own goal."""
    words = scene.words
    if verb.tag_ not in DONE:
        return
    if verb.lemma_ in words.extending and words.own.isdisjoint(t.lower_ for t in verb.subtree):
        things = (c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i)
        leads = (t for t in things if t.lemma_ in words.margins)
        owners = (c for lead in leads for c in lead.children if c.dep_ == "poss")
        yield from teams_at(owners, scene)
    yield from _put_ahead(verb, scene)


def _put_ahead(verb: Token, scene: Scene) -> Iterator[Entry]:
    """Whom a verb puts ahead, in front or into the lead: "fired | Elm | ahead"."""
    words = scene.words
    if verb.lemma_ not in words.shooting:
        return
    if not words.own.isdisjoint(t.lower_ for t in verb.subtree):
        return
    things = [c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i]
    behind = [c for t in (verb, *things) for c in t.children if c.i > verb.i]
    inner = [e for c in behind if c.dep_ in ("prep", "advmod") for e in c.children]
    behind += [*inner, *(e for c in inner if c.dep_ == "prep" for e in c.children)]
    behind += [next_one for thing in things if (next_one := _past_score(thing, scene)) is not None]
    if any(c.lower_ in words.ahead and not _compares(c, scene) for c in behind):
        yield from teams_at(things, scene)


def _past_score(thing: Token, scene: Scene) -> Token | None:
    """The word behind a team and a score, whatever it hangs on: "put Elm 2-1 | ahead"."""
    doc, last = scene.doc, scene.bounds(thing.i)[1]
    ends = range(thing.i + 1, min(thing.i + 1 + SCORE, last))
    at = next((i for i in ends if not (doc[i].like_num or doc[i].text in DASHES)), last)
    return doc[at] if at < last else None


def _compares(token: Token, scene: Scene) -> bool:
    """Whether a word tells before whom somebody is: "put Elm ahead | of Dale"."""
    return any(c.lower_ in scene.words.place_links for c in token.children)


def _played(verb: Token, scene: Scene) -> Iterator[Entry]:
    """Whom "for" ties to a verb of playing or to what is scored: "made her debut for | Elm"."""
    words = scene.words
    scored = [c for c in verb.children if c.dep_ == "dobj" and verb.lemma_ in words.scoring]
    scored = [c for c in scored if c.lemma_ in words.scores | words.debuts]
    tallied = verb.lemma_ in words.tallying and verb.tag_ in DONE
    scored += [c for c in verb.children if tallied and _is_tally(c, scene)]
    plays = verb.tag_ in DONE and verb.lemma_ in words.turning_out
    plays &= verb.tag_ != "VBD" or verb.lemma_ not in words.employed  # "played for": once, perhaps
    for holder in (*scored, *([verb] if plays or scored else ())):
        links = (c for c in holder.children if c.lower_ in words.name_links - words.place_links)
        yield from teams_at(nouns_under(links), scene)


def _of_medals(verb: Token, scene: Scene) -> Iterator[Entry]:
    """For whom somebody won a medal: "won gold for | Norland |", "won | Norland |'s first gold".

    So "beat Bo Fox to win gold for | Norland |", "was the first to win gold for | Norland |".
    """
    words, ends = scene.words, PURPOSES | {"xcomp"}
    holders = (verb, *(c for c in verb.children if c.dep_ == "attr"))
    later = [c for t in holders for c in t.children if c.dep_ in ends and c.tag_ in ("VB", "VBG")]
    for won in (verb, *later) if verb.tag_ in DONE | {"VBN"} else ():
        if won.lemma_ not in words.taking_medals:
            continue
        medals = [c for c in won.children if c.dep_ == "dobj" and c.lemma_ in words.medals]
        links = (c for t in (won, *medals) for c in t.children if c.lower_ in words.purposes)
        found = [*nouns_under(links)]
        found += [c for medal in medals for c in medal.children if c.dep_ == "poss"]
        yield from teams_at(found if medals else (), scene)


def _is_tally(noun: Token, scene: Scene) -> bool:
    """Whether what somebody had or added is a number of what is scored: "20 | points"."""
    scores = either(scene.words.scores, scene.words.tallies)
    numbered = any(c.dep_ == "nummod" for c in noun.children)
    return (
        noun.dep_ in ("dobj", "pobj")
        and numbered
        and not scores.isdisjoint((noun.lemma_, noun.lower_))
    )


def _topped(verb: Token, scene: Scene) -> Iterator[Entry]:
    """Whom somebody leads with what is scored: "led | Elm | with 20 points"."""
    words = scene.words
    if verb.tag_ not in DONE or verb.lemma_ not in words.leading:
        return
    links = (c for c in verb.children if c.lower_ in words.with_words)
    if any(_is_tally(c, scene) for link in links for c in link.children):
        things = (c for c in verb.children if c.dep_ == "dobj")
        yield from teams_at(things, scene)


def _won_as(verb: Token, scene: Scene) -> Iterator[Entry]:
    """Who won as somebody scored: "Ann Roe scored twice as | Elm | beat Dale"."""
    words = scene.words
    things = [c for c in verb.children if c.dep_ == "dobj"]
    scores = words.scores | words.debuts
    scored = verb.lemma_ in words.scoring & words.turning_out and not things
    scored |= verb.lemma_ in words.scoring and any(c.lemma_ in scores for c in things)
    scored |= verb.lemma_ in words.tallying and any(_is_tally(c, scene) for c in things)
    holders = (verb, *things)  # "scored for | Elm", "scored a try for | Elm"
    told = any(c.lower_ in words.purposes for holder in holders for c in holder.children)
    if not scored or told or verb.tag_ not in DONE:
        return
    won = either(words.contests & words.opposing, words.victories)
    for clause in (c for c in verb.children if c.dep_ == "advcl"):
        ends = (c for c in clause.children if c.dep_ in ("advcl", "xcomp"))  # "came back to beat"
        if won.isdisjoint(c.lemma_ for c in (clause, *ends)):
            continue
        if any(c.dep_ == "mark" and c.lower_ in words.as_words for c in clause.children):
            subjects = (c for c in clause.children if c.dep_ == "nsubj")
            yield from teams_at(subjects, scene)


def _of_scorers(root: Token, scene: Scene) -> Iterator[Entry]:
    """The subject of a verb with what somebody scored: "| Elm | led with a try from Ann Roe".

    So is it of a match without what was scored: "| Elm | levelled through Ann Roe".
    """
    words, link = scene.words, root.head
    through = _scored_through(root, scene)
    if through is None and (root.dep_ != "pobj" or link.lower_ not in words.scorer_links):
        return
    outer = through if through is not None else _told_by(link.head, scene)
    while outer is not None and outer.pos_ == "VERB" and outer.dep_ in ("advcl", "xcomp", "conj"):
        if any(c.dep_ in ("nsubj", "nsubjpass") for c in outer.children):
            break
        outer = outer.head
    if outer is None or outer.pos_ != "VERB" or is_denied(outer):
        return
    subjects = (c for c in outer.children if c.dep_ == "nsubj")
    yield from teams_at(subjects, scene)


def _scored_through(root: Token, scene: Scene) -> Token | None:
    """The verb of what a team did through a player, a role before the name or none."""
    doc, at = scene.doc, scene.start(root.i)
    first = scene.bounds(root.i)[0]
    while at - 1 > first and doc[at - 1].pos_ in ("NOUN", "ADJ"):
        at -= 1  # "levelled through | captain Ann Roe"
    if at - 1 <= first or doc[at - 1].lower_ not in scene.words.scored_through:
        return None
    verb = doc[at - 1].head
    words, things = scene.words, [c for c in verb.children if c.dep_ == "dobj"]
    scored = verb.lemma_ in words.levelling and not things
    scored |= any(c.lemma_ in either(words.margins, words.scores) for c in things)
    scored |= any(c.lower_ in words.ahead for c in verb.children)  # "went ahead through"
    return verb if scored and verb.tag_ in DONE and _is_match(scene) else None


def _told_by(thing: Token, scene: Scene) -> Token | None:
    """The verb that tells of what somebody scored: "| led | with a try from Ann Roe"."""
    words = scene.words
    if thing.lemma_ not in words.scores or thing.pos_ != "NOUN":
        return None
    above = thing.head
    if thing.dep_ == "pobj" and above.lower_ in words.with_words | words.scorer_links:
        return above.head
    return above if thing.dep_ == "dobj" and above.lemma_ in words.scoring else None
