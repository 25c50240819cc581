"""English words of certainty: modals, hedges, verbs that schedule, expect, refuse or fail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from explainer.language.tables import listed as _set
from explainer.language.tables.certainty import CertaintyWords
from explainer.model import Status


def _by_status(**words: str) -> Mapping[str, Status]:
    """Turn one list of words per status into a mapping from word to status.

    Raises:
        ValueError: A word stands in two of the lists.
    """

    def pairs() -> Iterator[tuple[str, Status]]:
        for status, listed in words.items():
            for word in set(listed.split()):
                yield word, status  # type: ignore[misc]

    found = tuple(pairs())
    made = dict(found)
    if len(made) < len(found):
        raise ValueError(f"a word with two statuses: {sorted(set(found) - set(made.items()))}")
    return MappingProxyType(made)


CERTAINTY = CertaintyWords(
    modals=_by_status(
        expected="will shall must ll 'll ’ll wo would",
        possible="may might could should ought",
    ),
    future=_set("will shall ll 'll ’ll wo"),
    reproaching=_set("should ought"),
    preparing=_set(
        """
        squad team side line-up lineup change plan preparation ticket venue agenda schedule call-up
        selection favourite favorite candidate build-up training doubt contention invitation
        prepare train select name pick recall rest hire recruit practise rehearse book gather travel
        fit ready available unavailable eligible doubtful suspended set
        """
    ),
    backshifted=_set("would 'd ’d"),
    ability=_set("can could ca"),
    open_negation=_set("may might"),
    arrangements=_set(
        """
        meet vote hold open begin start launch publish release host visit travel sign hear appear
        debate discuss announce unveil play face attend address speak testify resume convene gather
        return leave arrive depart decide rule report present chair lead celebrate mark observe
        close end expire inaugurate introduce deliver issue submit deploy move join tour premiere
        reopen relaunch restart rally march strike choose elect
        tender step retire replace succeed take kick race compete perform fly sail
        """
    ),
    prospects=_by_status(
        scheduled="""
            schedule plan intend plans due
            """,
        expected="""
            expect anticipate forecast predict project foresee tip likely certain sure about bound
            poised poise inevitable
            expectation prediction projection goal target effort commitment
            """,
        possible="""
            want hope seek aim consider wish mull weigh contemplate risk eye desire
            chance possibility bid attempt campaign proposal option ability able possible eager
            keen willing ready prepared prone prospect pressure right authority
            opportunity potential scenario
            """,
        unlikely="""
            unlikely doubt doubtful reluctant unwilling hesitant scepticism skepticism pessimism
            """,
    ),
    passive_prospects=_by_status(
        scheduled="set slate due book time earmark",
        expected="expect intend design forecast",
        possible="allow permit invite urge ask tempt tell empower authorize authorise",
    ),
    destined=_set("for"),
    intended=_set("suppose mean intend"),
    purposive=_set("design intend mean"),
    infinitive_prospects=_by_status(
        scheduled="arrange prepare slate commit",
        expected="move",
        possible="""
            try look strive struggle fight threat push study call need appear seem think believe
            explore compete work race scramble power
            """,
    ),
    acts=_by_status(
        scheduled="agree vow pledge promise undertake order summon subpoena",
        expected="swear",
        possible="""
            propose suggest threaten hint offer ask urge call demand request invite appeal warn
            recommend advise encourage lobby press petition sue volunteer bid campaign tell
            authorize authorise allow permit instruct require vote challenge appeal
            proposal suggestion threat offer demand request invitation appeal call recommendation
            plea warning
            """,
    ),
    letting=_set("allow permit"),
    followed=_set(
        """
        manage help force lead cause begin start continue come go prompt make let get enable use
        proceed decide choose elect rush hasten resume keep serve return happen oblige compel
        persuade convince coax induce
        succeed end finish complete bother dare hurry see hear watch leave spend have drive enough
        decision choice ruling verdict step success
        re-emerge reemerge emerge rebound recover survive live wake awake awaken
        """
    ),
    moved=_set(
        """
        delighted honoured honored thrilled overjoyed elated ecstatic surprised shocked stunned
        astonished amazed relieved saddened disappointed dismayed horrified appalled devastated
        heartbroken gutted upset proud humbled privileged lucky fortunate unlucky pleased sad sorry
        grateful thankful touched
        """
    ),
    resolving=MappingProxyType(
        {
            "vote": _set("for against on"),
            "decide": _set("for against on upon"),
            "agree": _set("to on about over upon"),
            "choose": _set("between from"),
            "opt": _set("for"),
            "refuse": _set(""),
            "decline": _set("in"),
            "threaten": _set(""),
            "promise": _set(""),
            "pledge": _set(""),
            "vow": _set(""),
            "offer": _set("to"),
        }
    ),
    small_clauses=_set("help make let have see hear watch feel"),
    foreseeing=_set("see"),
    wishing=_set("want need like prefer order"),
    averted=_set(
        """
        refuse fail decline neglect omit forget avoid stop cease quit forgo resist reject oppose
        abandon cancel scrap shelve halt unable impossible refusal failure inability hesitate
        """
    ),
    weighing=_set("weigh"),
    striking=_set("target"),
    weights=_set(
        """
        pound pounds lb lbs ounce ounces oz stone ton tons tonne tonnes gram grams kg kilo kilos
        kilogram kilograms carat carats
        """
    ),
    escaped=_set("escape evade elude dodge"),
    blocked=_set(
        """
        prevent stop block bar ban keep prohibit discourage dissuade deter refrain restrain
        preclude stay abstain protect save exempt spare
        """
    ),
    unclaimed=_set(
        """
        accuse suspect blame charge fault criticize criticise denounce condemn acquit clear
        accusation allegation suspicion claim innocent
        """
    ),
    cancelled=_set("cancel postpone scrap shelve suspend delay defer abort axe foil thwart")
    | {"call off", "put off", "put back", "push back", "rain off"},
    doubts=_set("doubt wish pretend imagine dream fantasise fantasize lie simulate"),
    untrue=_set(
        """
        false untrue wrong baseless unfounded incorrect inaccurate fake faked forged bogus doctored
        fabricated absurd ridiculous nonsense rubbish groundless hoax lie lies fiction
        fabrication forgery myth canard discredited debunked satirical spoof parody
        """
    ),
    mock=_set("fake bogus hoax spoof parody"),
    artificial=_set("generated created made written"),
    machines=_set("ai"),
    true=_set("true correct accurate right real genuine founded case"),
    unreal=_set("impossible untrue false inconceivable unthinkable nonsense fiction lie myth hoax"),
    opposing=_set("against"),
    fading=_set("fade evaporate crumble"),
    retracted=_set("withdraw retract recant rescind correct"),
    lying=_set(
        "lie err fib mislead deceive dupe fool hoax trick con hoodwink swindle defraud cheat "
        "delude misspeak misspoke"
    ),
    erring=_set("wrong mistaken incorrect untruthful dishonest"),
    unsound=_set(
        "unrealistic naive foolish silly unfair misleading simplistic preposterous ludicrous "
        "premature mistake exaggeration stretch delusion illusion"
    ),
    repenting=_set("apologise apologize apology sorry repent"),
    deceivers=_set("hoaxer prankster scammer fraudster impostor imposter troll"),
    convinced=_set("certain sure adamant convinced confident positive persuaded"),
    turning=_set("but"),
    standing_in=_set("do"),
    within=_set("in within throughout"),
    fictions=_set("film movie novel sitcom thriller"),
    fancies=_set("dream nightmare imagination fantasy"),
    at_first=frozenset({"initially", "originally", "at first"}),
    wrongly=_set(
        "wrongly wrongfully falsely mistakenly unjustly erroneously incorrectly inaccurately"
    ),
    weak_saying=_set(
        "ensure suggest fear hope suspect speculate guess propose wonder worry hint bet wager "
        "gamble pray afraid anxious apprehensive concerned fearful hopeful nervous optimistic wary"
        " worried"
    ),
    measures=_set(
        "report survey study poll analysis research figure datum statistic count tally number"
    ),
    excepting=_set("except excepting excluding barring"),
    exceptions=_set("exception"),
    means=_set("by"),
    graded=_set("strongly partly partially somewhat slightly mildly rather"),
    agreeing=_set("agree disagree concur"),
    scant=_set("few"),
    believing=_set("believe think assume presume suppose"),
    held=_set(
        """
        impression notion idea belief suggestion claim fear perception view assumption rumour
        rumor speculation talk tale myth theory gossip whisper report hint worry concern assertion
        insinuation thought
        """
    ),
    showing=_set(
        "prove show argue claim decide rule find conclude determine establish convince persuade "
        "demonstrate testify"
    ),
    speech=_set(
        """
        say tell announce add state report warn predict estimate forecast promise pledge vow
        insist argue note declare claim confirm hope believe think expect project reveal indicate
        suggest maintain write explain stress acknowledge admit conclude find show know decide
        rule agree fear hint assure inform signal determine calculate testify assert remark
        tweet post text email blog affirm allege attest caution clarify concede contend disclose
        elaborate emphasise emphasize mention notify observe proclaim reassure reiterate repeat
        reply respond specify stipulate
        """
    ),
    adverbs=_by_status(
        expected="likely probably presumably apparently",
        possible="""
            possibly perhaps maybe potentially conceivably theoretically tentatively
            seemingly supposedly purportedly ostensibly
            """,
        unlikely="hardly scarcely unlikely nearly almost",
    ),
    adjectives=_by_status(
        scheduled="""
            scheduled planned upcoming forthcoming coming impending imminent agreed next
            """,
        expected="expected likely probable anticipated projected predicted eventual future",
        possible="""
            possible potential proposed suggested hypothetical conceivable tentative threatened
            """,
        unlikely="unlikely improbable doubtful",
    ),
    doubting=_by_status(
        possible="unsure uncertain undecided",
        unlikely="""
            doubtful dubious sceptical skeptical unconvinced unpersuaded pessimistic
            """,
    ),
    polar=_set("ever"),
    negations=_set("not n't n’t never no nobody none nothing neither nor"),
    alternatives=_set("or"),
    over=_set("longer"),
    not_negations=_set("only just merely simply necessarily"),
    distant=_set("far"),
    partly=_set("part partly mainly largely mostly primarily chiefly simply precisely only just"),
    lacking=_set("without instead than like unlike"),
    indefinite=_set("any"),
    conditions=_set("if unless provided assuming lest should"),
    conceding=_set("even"),
    questions=_set("whether"),
    asking=_set("if"),
    settling=_set(
        "decide determine ask see know consider wonder check learn establish examine assess"
    ),
    temporal=_set("until till before after when once"),
    until=_set("until till before"),
    ahead=_set("ahead before until till pending"),
    behind=_set("after following since despite amid because from over"),
    going=_set("go"),
    obligation=_set("have need"),
    enabling=_set("able"),
    unfulfilled=_set("yet"),
    pending=_set("still yet"),
    awaited=_set("once until till"),
    copulas=_set("be 's ’s 're ’re 'm ’m"),
    looking=_set("look seem appear"),
    purposes=_set(
        """
        aim goal plan purpose idea challenge task hope job way point objective trick
        intention mission priority step thing key approach answer solution strategy
        ambition dream what all role duty function path route hurdle fear trend rule
        habit instinct response reaction question issue problem choice option temptation
        aspect use effect
        """
    ),
    comparing=_set("more less most least as"),
    lessening=_set("less least"),
    lessened=_set("likely probable"),
    settled=_set("blame thank"),
    perfect=_set("have 've ’ve"),
    accompanying=_set("with while whilst"),
    day_words=_set("today tonight tomorrow"),
)
