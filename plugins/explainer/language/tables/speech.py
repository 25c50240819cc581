"""The type of a language's words of saying: reporting verbs and nouns, marks, unnamed sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechWords:
    """Words of saying. Verbs and nouns are lemmas in lower case.

    Attributes:
        saying: Verbs that report a clause or a quotation as what somebody says.
        thinking: Verbs that report a clause as what somebody thinks, knows or finds.
        showing: Those of ``thinking`` that results and papers do ("results show").
        finding: Those of ``showing`` by which a court or an inquiry says what it has come to.
        exhibiting: Those of ``showing`` by which somebody lets others see what he is like.
        naming: Verbs whose noun object is what is said ("suggested a reduction").
        gaining: Those of ``naming`` to what is had by them and not said ("claim" a prize).
        inverting: Verbs of saying that stand before their subject behind a quotation.
        ruling: Those of ``saying`` by which courts and officials settle something.
        pleading: Those of ``saying`` by which the accused answers, and nobody for him ("deny").
        calling: Verbs that give somebody or something a name ("called it a disgrace").
        accusing: Verbs to the prepositions that open what is said ("accuse" of, "warn" of).
        acting: Those of ``accusing`` told with what is said behind them ("call" for aid).
        sweeping: Words before a noun of which all is denied ("denied *any* wrongdoing").
        acting_on: Those of them told so that have an object before that ("accuse" Poe of theft).
        vowing: Verbs told with an infinitive behind them, which is what is said ("vow" to go).
        bidding: Those that have an object before that ("urge" the crew to go).
        causing: Verbs by which others do what follows without "to" ("have" them testify).
        voicing: Verbs told with a feeling or a view, and what it is of ("express").
        assured: Adjectives by which somebody says something: "adamant that", "made clear that".
        judging: Verbs that praise or blame their object, with whose words it is told.
        weighing: Those of ``judging`` whose object may be what somebody did or has ("criticise").
        promising: Verbs whose infinitive is what is said ("vowed to").
        attitudes: Verbs that tell what somebody wants, supports, plans or refuses.
        anybody: Nouns that alone name no source either ("people say").
        silent: Pronouns that name no source a reader could look for ("you", "this").
        shares: Nouns for how many of some there are, who are no source themselves ("the number").
        tallies: Nouns for what was counted or measured, which nobody says ("federal data").
        portions: Nouns for a part of many, where "of" is behind them ("half of teens").
        pointing: Verbs that point to a thing, of which more may be told ("refer").
        meaning: Those of ``saying`` that tell what something comes to; nobody says it ("mean").
        adding: Verbs of saying more: who "added" it is who spoke before.
        asking: Verbs whose object is the one who answers.
        quoting: Verbs whose object is the one whose words follow ("quoting Ann Roe").
        relaying: Verbs, and nouns, by which media pass on who says something ("reported").
        media: Nouns for those who pass on what others say: "broadcaster".
        contacting: Verbs whose subject speaks to their object ("called the police").
        informing: Those of ``saying`` that have whom it is said to for their object ("assure").
        alleging: Verbs by whose passive nobody vouches for it ("it was claimed that").
        hearing: Verbs of those to whom others said it ("the jury heard that").
        stating: Verbs, as lemmas, that tell how somebody was found ("reported her missing").
        receiving: Verbs of those to whom others say it in a paper ("read a letter saying that").
        imagining: Verbs of what nobody thinks or does but in somebody's mind ("imagined Poe").
        replies: Nouns for the words of one who answers or sums up ("Roe's *answer* was").
        arriving: Verbs by which such words come from somebody ('"No," *came* Roe's reply').
        putting: Verbs of choosing one's words, behind "as" ("as Poe put it").
        citing: Verbs behind quoted words whose object is who spoke ('"No," the paper cited Roe').
        catching: Verbs whose object is found to say something ("caught Lang saying").
        refusing: Verbs under which a saying did not take place ("refused to say").
        looking_back: Modals that with an adverb tell what was said ("would later say").
        pondering: Verbs whose gerund is only thought of ("considered saying").
        guessing: Adverbs that only suppose what would be said ("would likely say").
        recalling: Verbs and nouns that bring somebody to mind, "of" whom they are ("reminds" of).
        seeming: Verbs below which nothing is said outright ("seemed to imply that").
        over: Adverbs that say with a denial before them that nothing is said now ("no longer").
        accompanying: Prepositions that bring in who speaks besides ("with Ann Roe saying").
        wishing: Verbs of an aside that tells what somebody wanted or foresaw, and not who says what
            it stands in ("she resigned, as Crow had demanded").
        demanding: Those whose clause is what is to be, whatever its tense ("recommends that it is
            sold").
        denying: Verbs of saying that something is not so ("deny"), some with what stands behind
            them ("laugh off", "scoff at", "pour scorn on").
        scorning: Verbs that do so where their object is one of ``claims`` ("mocked the idea").
        denials: Nouns for saying so ("denial").
        claims: Nouns for what is told, and may not be so ("rumour").
        whether: Conjunctions that open a reported question.
        lacking: Prepositions of what somebody does not say ("left without saying").
        implying: Verbs of saying that things do as well ("sales rose, suggesting that").
        drawing: Verbs for what words lead to ("drawing criticism").
        leading: Verbs to the nouns that do so with them: "dealing" a "blow", "clearing" the "way".
        complementizers: Words that only open the clause that is said ("that").
        beside: Conjunctions of what was so when somebody said something ("said, as rain fell").
        stressing: Words before one of them that make it one against what was said ("even as").
        withheld: Verbs, besides those of saying, of what is kept back ("declined to name").
        comparing: Those of ``contrasting`` that only set two things side by side ("while").
        contrasting: Conjunctions that set a clause against another ("while", "though").
        nouns: Nouns of saying that take a clause ("the claim that").
        contents: Other nouns of which a clause tells the content ("the fact that").
        documents: Nouns for what carries words on behalf of somebody ("a statement").
        clausal: Verbs that have a clause behind them and no thing ("say"), but for words.
        telling: Verbs of saying that never go without a hearer ("tell").
        occasions: Prepositions before where or when somebody tells it ("on a call").
        holding: Verbs for what is done with a talk or a paper ("a speech that Roe gave").
        reaching: Prepositions before whom a paper is for ("a letter to Roe").
        issuing: Verbs by which somebody gives out a paper of their own ("issue").
        wordings: Nouns for words that stand somewhere, whoever wrote them ("the slogan").
        films: Nouns for moving pictures, which show what was done ("footage").
        pages: Nouns for where somebody shows something to all ("website").
        according: Words of which one with ``according_to`` behind it opens a source phrase.
        in_words_of: Phrases before whose words are quoted: "in the words of".
        records: What courts and offices keep, beside documents: "records", "filing".
        heard: Documents that are what somebody said himself: "testimony".
        hearsay: Adverbs of what is only said to be so: "allegedly".
        norms: What things are done "according to" that tells nothing: "law", "custom".
        according_to: The preposition between ``according`` and the source.
        as_said: Conjunctions of a clause that only names the source ("as the minister noted").
        bearers: Prepositions between a noun of saying and who says it ("a warning from").
        giving: Those before who gives something ("a response from").
        belonging: Prepositions that belong to a source's description ("a spokesman for").
        spokespeople: Nouns for people who speak officially for a body.
        offices: Nouns for the holder of an office, who is known even where no name is given.
        stand_ins: Nouns for somebody to the nouns of roles that he may have ("lawmaker").
        natives: Words for one person of a land ("Scot"), with no ending of ``native_endings``.
        native_endings: Endings of such words ("Kenyan", "Irishman").
        people: Nouns and pronouns for people who may speak without a name.
        bodies: Nouns for institutions and their papers ("the ministry", "the report").
        firms: Those that may be said of a body whatever its name is ("the company").
        informal: Adjectives that tell how an unnamed source knows ("familiar", "close").
        relatives: Relative pronouns.
        personal: Pronouns for one person, with the gender or "" where it tells none.
        neutral: Pronouns for a body or a thing.
        plural: The one of ``neutral`` that stands for several.
        owning: Endings of words behind which an apostrophe alone makes an owner ("workers'").
        empty: Pronouns that stand for nobody ("it is said").
        idle: Verbs to the words behind an "it" that stands for nothing ("make it" home).
        questions: Labels of a question in an interview ("Q").
        answers: Labels of an answer ("A").
        addressing: Words with which somebody is addressed, not introduced ("DEAR ANN:").
    """

    saying: frozenset[str]
    thinking: frozenset[str]
    showing: frozenset[str]
    finding: frozenset[str]
    exhibiting: frozenset[str]
    naming: frozenset[str]
    gaining: Mapping[str, frozenset[str]]
    inverting: frozenset[str]
    ruling: frozenset[str]
    pleading: frozenset[str]
    calling: frozenset[str]
    accusing: Mapping[str, frozenset[str]]
    acting: frozenset[str]
    sweeping: frozenset[str]
    acting_on: frozenset[str]
    vowing: frozenset[str]
    bidding: frozenset[str]
    voicing: frozenset[str]
    causing: frozenset[str]
    assured: frozenset[str]
    judging: frozenset[str]
    weighing: frozenset[str]
    promising: frozenset[str]
    attitudes: frozenset[str]
    anybody: frozenset[str]
    silent: frozenset[str]
    shares: frozenset[str]
    tallies: frozenset[str]
    portions: frozenset[str]
    pointing: frozenset[str]
    meaning: frozenset[str]
    adding: frozenset[str]
    asking: frozenset[str]
    quoting: frozenset[str]
    relaying: frozenset[str]
    media: frozenset[str]
    contacting: frozenset[str]
    informing: frozenset[str]
    alleging: frozenset[str]
    hearing: frozenset[str]
    stating: frozenset[str]
    receiving: frozenset[str]
    imagining: frozenset[str]
    replies: frozenset[str]
    arriving: frozenset[str]
    putting: frozenset[str]
    citing: frozenset[str]
    catching: frozenset[str]
    refusing: frozenset[str]
    looking_back: frozenset[str]
    pondering: frozenset[str]
    guessing: frozenset[str]
    recalling: frozenset[str]
    seeming: frozenset[str]
    over: frozenset[str]
    accompanying: frozenset[str]
    wishing: frozenset[str]
    demanding: frozenset[str]
    denying: frozenset[str]
    scorning: frozenset[str]
    denials: frozenset[str]
    claims: frozenset[str]
    whether: frozenset[str]
    lacking: frozenset[str]
    implying: frozenset[str]
    drawing: frozenset[str]
    leading: Mapping[str, frozenset[str]]
    complementizers: frozenset[str]
    beside: frozenset[str]
    stressing: frozenset[str]
    withheld: frozenset[str]
    comparing: frozenset[str]
    contrasting: frozenset[str]
    nouns: frozenset[str]
    contents: frozenset[str]
    documents: frozenset[str]
    reaching: frozenset[str]
    clausal: frozenset[str]
    telling: frozenset[str]
    occasions: frozenset[str]
    holding: frozenset[str]
    issuing: frozenset[str]
    wordings: frozenset[str]
    films: frozenset[str]
    pages: frozenset[str]
    according: frozenset[str]
    in_words_of: frozenset[str]
    norms: frozenset[str]
    records: frozenset[str]
    heard: frozenset[str]
    hearsay: frozenset[str]
    according_to: str
    as_said: frozenset[str]
    bearers: frozenset[str]
    giving: frozenset[str]
    belonging: frozenset[str]
    spokespeople: frozenset[str]
    offices: frozenset[str]
    stand_ins: Mapping[str, frozenset[str]]
    natives: frozenset[str]
    native_endings: tuple[str, ...]
    people: frozenset[str]
    bodies: frozenset[str]
    firms: frozenset[str]
    informal: frozenset[str]
    relatives: frozenset[str]
    personal: Mapping[str, str]
    neutral: frozenset[str]
    plural: str
    owning: tuple[str, ...]
    empty: frozenset[str]
    idle: Mapping[str, frozenset[str]]
    questions: frozenset[str]
    answers: frozenset[str]
    addressing: frozenset[str]
