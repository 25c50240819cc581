"""The type of a language's words of the five questions, of key sentences and of open questions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GlanceWords:
    """Words that say who acts, where, why and how; all in lower case.

    Attributes:
        finite_endings: Endings by which a headline's verb differs from its lemma ("wins").
        place_prepositions: Prepositions that put an event in a place.
        beside: Those of them that tell more than that it is in there: "near Elm", "outside Elm".
        aiming: Those of them that, before a state, name whom something is done to ("lash out at").
        upon: Prepositions that do so before a road, a hill or the like alone: "on Mount Keld".
        entering: Prepositions that do so before a noun for a place: "into the centre of Elm".
        courts: Nouns for where somebody is judged, whoever does it there.
        place_nouns: Nouns for places, as lemmas, beside those of the words of naming ("clinic").
        continents: Names of continents and parts of them, too broad for where something was.
        apart: Words that open a clause about another time ("after").
        along: Conjunctions of a clause of the same moment ("scored twice | as Elm won").
        others: Words beside those of amounts by which a sentence tells of another case than the
            one before: "also".
        alike: Verbs, as lemmas, that may tell the same event: "jail" and "sentence".
        winning: Verbs for what one does in a contest, before what came of it: "beat".
        gains: Verbs for what came of it: "to | reach the final".
        entitling: Nouns that tell what somebody may or is to do: "powers to".
        occasions: Words that open an occasion, which in a headline stands for the cause ("after").
        preferring: Verbs, as lemmas, for taking one of two, the other behind "over".
        defied: Nouns for what somebody does it against: "closed it over | objections".
        pauses: Nouns, as lemmas, for a time off, which is no occasion: "over the | break".
        cause_openers: Words or groups of words that open a cause or a reason.
        purpose_openers: Groups of words that open a purpose.
        reproaching: Verbs, as lemmas, for what is done to somebody, or said, for something he did.
        grounds: Prepositions behind them before what it was: "apologised | for a joke".
        driving: Verbs, as lemmas, for what moves numbers: "fell, | hurt | by rain".
        striking: Verbs, as lemmas, for what a storm or the like does to a place: "hit".
        rows: Nouns, as lemmas, for being at odds: "in a | row | over pay".
        within: Prepositions before them.
        disputed: Prepositions behind them.
        protesting: Verbs, as lemmas, for what one does because of something: "recalled it over".
        over: Prepositions behind these before what that is.
        dying: Verbs, as lemmas, for an end of which somebody tells the cause.
        dying_of: Prepositions between.
        ailments: Nouns, as lemmas, for such a cause, behind "after": "after a short | illness".
        terms: Nouns behind ``grounds`` that only tell how long: "jailed for | life".
        arriving: Verbs by which "the move" has its place after what it answers: "comes after".
        arguing: Verbs, as lemmas, of who gives his reasons meanwhile: "quit, | citing pain".
        spurs: Nouns, as lemmas, for what news answers, behind "after": "after | complaints".
        moods: Nouns, as lemmas, for why people act: "on | fears that", "amid | hopes of".
        amid: Prepositions before ``moods``.
        manner_prepositions: Prepositions before the means by which something was done.
        selves: Words by which a writer or speaker means themselves.
        pointing: Words at the start of a noun phrase that point to an earlier one.
        choosing: Words for one of two that were named before, or for the rest ("everyone else").
        summing: Nouns that sum up what the sentence before told ("the move"), as lemmas.
        wrongs: Nouns, as lemmas, for what somebody is blamed for: "denied wrongdoing".
        shown: Nouns, as lemmas, of which "no" clears somebody: "no evidence that Poe knew".
        pleading: Verbs, as lemmas, by which somebody says before a court that they are not guilty.
        convicting: Verbs, as lemmas, by which a court or the police charge or punish somebody.
        suing: Those of ``convicting`` that say so alone: "was sued".
        guilty: What somebody pleads who admits it.
        freeing: Verbs, as lemmas, by which a court or an inquiry finds somebody not guilty.
        freed_of: The preposition behind them.
        bare_freeing: Those of ``freeing`` that say so without it.
        dropping: Verbs, as lemmas, by which a charge is no longer brought: "were dropped".
        dropped: Nouns, as lemmas, for what they do it to.
        against: The preposition between such a noun and who was charged.
        finding: Verbs, as lemmas, by which somebody is found not guilty, or has an alibi.
        concerning: Prepositions between what is said and of whom: "claims about Poe".
        innocence: Words, as lemmas, by which somebody is not guilty: "maintains her innocence".
        accusations: Nouns, as lemmas, for what somebody is accused of: "called the claims false".
        baseless: Words, as lemmas, besides ``untrue``, by which an accusation is said not to hold.
        clearing: Pairs of words by which nobody is to blame: "had done nothing wrong".
        remaining: Nouns for some of those that were named before, with "the" ("the other").
        resuming: Groups of words that turn to what was said, before a noun ("as for").
        connecting: Groups of words that go on with what was said ("for instance").
        adding: Groups of words by which a clause adds to what was said ("Roe, too, quit").
        kickers: Words, as they stand before a colon, by which a headline tells what kind of text
            it is: "Elm | live: |", "Fact | check: |".
        leaning: Words that, at the start of a sentence, point back to an earlier one.
    """

    finite_endings: tuple[str, ...]
    place_prepositions: frozenset[str]
    beside: frozenset[str]
    aiming: frozenset[str]
    upon: frozenset[str]
    entering: frozenset[str]
    courts: frozenset[str]
    place_nouns: frozenset[str]
    continents: frozenset[str]
    apart: frozenset[str]
    along: frozenset[str]
    others: frozenset[str]
    alike: tuple[frozenset[str], ...]
    winning: frozenset[str]
    gains: frozenset[str]
    entitling: frozenset[str]
    occasions: tuple[tuple[str, ...], ...]
    preferring: frozenset[str]
    defied: frozenset[str]
    pauses: frozenset[str]
    cause_openers: tuple[tuple[str, ...], ...]
    purpose_openers: tuple[tuple[str, ...], ...]
    reproaching: frozenset[str]
    grounds: frozenset[str]
    driving: frozenset[str]
    striking: frozenset[str]
    rows: frozenset[str]
    within: frozenset[str]
    disputed: frozenset[str]
    protesting: frozenset[str]
    over: frozenset[str]
    dying: frozenset[str]
    dying_of: frozenset[str]
    ailments: frozenset[str]
    terms: frozenset[str]
    arriving: frozenset[str]
    arguing: frozenset[str]
    spurs: frozenset[str]
    moods: frozenset[str]
    amid: frozenset[str]
    manner_prepositions: frozenset[str]
    selves: frozenset[str]
    pointing: frozenset[str]
    choosing: frozenset[str]
    summing: frozenset[str]
    wrongs: frozenset[str]
    shown: frozenset[str]
    pleading: frozenset[str]
    convicting: frozenset[str]
    suing: frozenset[str]
    guilty: frozenset[str]
    freeing: frozenset[str]
    freed_of: str
    bare_freeing: frozenset[str]
    dropping: frozenset[str]
    dropped: frozenset[str]
    against: str
    finding: frozenset[str]
    concerning: frozenset[str]
    innocence: frozenset[str]
    accusations: frozenset[str]
    baseless: frozenset[str]
    clearing: frozenset[tuple[str, str]]
    remaining: frozenset[str]
    resuming: tuple[tuple[str, ...], ...]
    connecting: tuple[tuple[str, ...], ...]
    adding: tuple[tuple[str, ...], ...]
    kickers: frozenset[str]
    leaning: frozenset[str]
