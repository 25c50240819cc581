"""English words of events: nouns, verbs of states, words of order."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from explainer.language.en.amounts import AIMS
from explainer.language.tables import listed as _set
from explainer.language.tables.events import EventWords


def _pairs(words: str) -> Mapping[str, str]:
    """Read "noun:verb" pairs; a noun alone is its own verb."""
    found = (word.partition(":") for word in words.split())
    return MappingProxyType({noun: verb or noun for noun, _, verb in found})


def _days(**words: int) -> Mapping[str, int]:
    return MappingProxyType(words)


RELATING = _set("involve associate fill age concern relate link connect base locate")
"""Verbs whose participle tells how a thing stands, and no event."""

EVENTS = EventWords(
    moving=_set(
        """
        abandon abduct abolish abort accuse acquire acquit adjourn admit adopt agree amend
        annex announce apologise apologize appeal appoint apprehend approve arrest
        arrive assassinate assault attack authorise authorize award back ban beat
        blacklist block bomb boycott breach burn bury buy cancel capsize capture cede
        challenge charge choose clash clear clinch close collapse collide complete confess
        condemn confiscate convict crash criticise criticize cross crown curb cut damage
        decide declare defeat defect delay demand demolish demote denounce deploy deport
        depose derail destroy detain detonate die disappear disband discover dismiss
        dispatch disqualify disrupt dissolve divert divest donate douse down downgrade
        draft drop drown edge eject elect eliminate enact end endorse enter erect erupt
        escape evacuate evict execute exit exonerate expel expire explode extend
        extradite file finalise finalize fine fire flee flood force found free freeze
        gather grant hack halt hand hijack hint hire hit hospitalise hospitalize hurt
        impeach impose imprison inaugurate indict infect injure inspect install
        introduce invade invest investigate issue jail join kidnap kill launch leak lift
        lodge lose lower maim mandate march marry meet merge mobilise mobilize murder
        name nationalise nationalize negotiate nominate oppose order oust outbid outlaw
        overhaul overrule overrun overthrow overturn pardon pass perish permit petition
        plead pledge poison pollute postpone privatise privatize probe promise promote
        propose prosecute protest publish punish purchase quake quash quit raid raise
        rally ratify reach rebuff rebuke recover recuse reduce refuse reinstate reject
        release relinquish remove renew reopen repeal replace rescind rescue resign
        restore restrict resume retake retire retract retreat reveal reverse revise revoke rob
        rule sack sanction save score scrap seize select sell sentence settle shell
        shelve shoot shut shutter sign sink slap slash smash spark spill stab stage
        start stop strike strip submit subpoena sue suggest summon surge surrender
        suspend swap swear sweep switch terminate testify threaten tighten topple torch
        tour trap tumble uncover unearth unseal unveil uphold urge vacate vandalize veto
        violate visit void vote vow warn win withdraw withhold wound wreck
        """
    ),
    states=_set(
        """
        be have see sound account describe define own possess contain include comprise
        consist belong remain stay seem appear look smell taste reek resemble equal mean
        matter depend need want like love hate prefer believe think know understand suppose
        doubt feel hope wish lack owe deserve measure involve concern exist live reside represent
        constitute reflect embody symbolize symbolise characterize characterise consider
        regard view perceive date deem rely tend cover span suggest imply indicate illustrate
        entitle enjoy feature specialize specialise employ function
        """
    ),
    standing=_set(
        """
        act aim amount apply associate assume astonish attribute base benefit boast bother
        cite compare complicate concentrate connect continue cope correspond cost count
        define derive determine differ dominate dwarf equal evolve exceed expect
        face fare fit focus guide happen highlight illustrate impress influence inspire
        keep lie link maintain match motivate number outnumber outweigh pertain plague
        predate prefer pride prove qualify range rank recall relate remember require reside
        resonate respect rest result serve shadow show sit sound stand stem strive struggle
        sweat symbolise think total tower underline underscore value vary wait warrant
        weigh work worry
        """
    ),
    official=_set("recall qualify"),
    attempts=_set("try seek attempt move"),
    undertaking=_set("begin start manage go proceed rush hasten"),
    wordless=_set(
        """
        respond react protest finish begin continue laugh smile grin nod applaud object counter
        testify concede
        """
    ),
    winning=_set(
        "lift clinch tie draw level equalise equalize upset victory triumph comeback shutout sweep"
    ),
    encountering=_set("speak talk write"),
    telling=_set(
        """
        say tell report note add disclose reveal announce learn confirm find show state explain
        point stress record calculate estimate discover conclude acknowledge admit testify
        """
    ),
    binding=_set("must"),
    obliging=_set("should must ought"),
    avowing=_set(
        """
        admit announce concede confess confirm declare deny disclose promise recommend
        request reveal testify vow warn
        """
    ),
    owning=_set("to"),
    underway=_set("underway way ongoing"),
    quoting=_set(
        """
        argue estimate calculate echo say state explain quote cite tell point reference
        mention express voice repeat stress note
        """
    ),
    charging=MappingProxyType(
        {
            verb: _set(links)
            for verbs, links in {
                "convict acquit": "of on",
                "clear absolve strip rob deprive relieve": "of",
                "fine jail imprison sue prosecute punish sanction fire sack": "for",
                "arrest detain": "for on",
                "indict": "on for",
                "ban bar suspend exclude expel": "from",
                "sentence": "to",
            }.items()
            for verb in verbs.split()
        }
    ),
    outdoing=_set(
        """
        break beat surpass top eclipse exceed overtake smash better shatter pass equal match tie
        rival outstrip overhaul obliterate
        """
    ),
    marks=_set("record mark high peak low best milestone"),
    marking=_set(
        """
        set reached recorded held established posted registered made achieved logged seen hit
        notched measured clocked run swum from of
        """
    ),
    records=_set("record record-keeping"),
    ranks=_set("ahead behind followed trailed"),
    traded=_set("share stock bond currency"),
    undergone=_set(
        """
        abandon abduct appoint approve assault bail behead blindfold build bury buy cancel cremate
        demolish deport destroy discharge dismiss elect evacuate evict execute exile extradite
        find free handcuff hospitalise hospitalize impeach injure interrogate kidnap kill murder
        name oust postpone publish question rape rebuild reject release remand rename repatriate
        replace rescue restore stab torture treat veto wound
        """
    ),
    bestowed=_set("hand award grant"),
    hours_of_day={"thing": _set("first last")},
    receiving=_set("to"),
    stand_ins=MappingProxyType({"do": _set("so likewise"), "follow": _set("suit")}),
    blaming=_set(
        "blame accuse fault praise acclaim hail thank slam blast mock chide deride decry laud"
    ),
    turning=MappingProxyType({"become": _set(""), "turn": _set("into"), "grow": _set("into")}),
    moving_things=_set(
        "boat bus ferry helicopter jet lorry plane rocket ship spacecraft train tram truck vehicle"
    ),
    persons=_set("he she they"),
    preferring=_set("rather sooner"),
    lasting_to=_set("through"),
    foreseeing=_set(
        "inevitably undoubtedly doubtless surely certainly eventually ultimately someday"
    ),
    befalling=_set(
        "confront burden saddle beset besiege miss remember hit affect harm hurt batter dent"
    ),
    outcomes=_set(
        """
        become win lose prevail succeed fail suffer benefit struggle emerge profit thrive weaken
        end wind
        """
    ),
    attaining=_set("meet miss hit reach achieve attain exceed beat"),
    enforced=_set("force effect operation law being existence"),
    own=_set("he she they it we i"),
    seeing=_set("see"),
    vague_things=_set("something anything nothing everything much more"),
    remarking=_set(
        "mark represent reflect underscore underline highlight signal signify constitute"
    ),
    describing=RELATING | _set("need require date entitle title"),
    elapsing=_set("pass elapse run"),
    stretching=_set("date stretch range"),
    relating=RELATING,
    backwards=_set("back"),
    giving=_set("with"),
    ready=_set("available live open ready complete operational closed online back over free"),
    changing=_set(
        """
        grow expand rise fall drop decline increase decrease shrink climb jump slip slide gain lose
        soar plunge double triple halve surge tumble contract advance edge ease reach hit cut raise
        lower boost reduce slow accelerate decelerate weaken strengthen add shed improve worsen dip
        swell
        """
    ),
    gatherings=_set(
        """
        games olympics paralympics cup bowl open masters prix derby series awards oscars fair expo
        championships marathon olympiad playoffs finals crisis election elections convention prize
        """
    ),
    contests=_set(
        "beat defeat win edge rout outlast overcome rally score topple crush thrash lift"
    ),
    staged=_set(
        """
        carry commit stage conduct mount launch fight play lose mar rig steal overshadow spark
        trigger cause start lead do undertake perform broker negotiate
        """
    ),
    hearers=_set(
        """
        court jury juror judge magistrate tribunal committee subcommittee commission panel inquiry
        inquest hearing parliament congress senate lawmaker legislator senator congressman mp
        investigator detective prosecutor
        """
    ),
    happening=_set(
        """
        happen occur come take begin start unfold open end close last continue kick arrive
        """
    ),
    occurring=_set("happen occur"),
    opening=_set("open reopen close shut expire"),
    landly=_set(
        """
        annex occupy populate inhabit govern rule divide locate situate know call name hit devastate
        ravage capture recapture seize invade bomb shell besiege surround destroy damage flood
        """
    ),
    spanning=_set("begin start end last erupt unfold break kill injure hurt wound damage destroy"),
    aiming=_set("on against upon"),
    light=_set(
        """
        hold make give take conduct deliver stage carry launch reach enter begin start open have
        mount undergo suffer face win perform attend convene
        """
    ),
    announcing=_set(
        """
        accuse announce declare rule order propose promise pledge vow threaten demand urge warn
        admit deny confirm reveal suggest hint decide agree testify recommend concede
        disclose request claim plead swear unveil
        """
    ),
    nouns=_pairs(
        """
        abduction:abduct accident:crash accusation:accuse acquisition:acquire acquittal:acquit
        agreement:agree airstrike:strike ambush:attack announcement:announce annexation:annex
        appeal appointment:appoint approval:approve argument:argue arrest arrival:arrive
        assassination:assassinate assault:attack attack auction audit bankruptcy battle:fight
        birth:bear tension:clash blast:explode blaze:burn blockade:block bombing:bomb breach:breach
        breakup:break briefing:brief bust campaign:campaign ceasefire:cease ceremony
        championship:compete charge:charge clash:clash closing:close closure:close collapse
        collision:collide commemoration:commemorate competition:compete concert conclusion:conclude
        conference:confer conflict:fight confrontation:confront congress convention:convene
        conviction:convict coronation:crown coup:overthrow crackdown:crack crash
        contest cut drop fall loss:lose deal:agree deadline:expire death:die debate:debate
        debut:debut decision:decide declaration:declare defeat:defeat defection:defect
        demonstration:protest departure:depart
        deployment:deploy derailment:derail discovery:discover disaster dismissal:dismiss
        dispute:dispute earthquake:quake election:elect eruption:erupt escape:escape
        evacuation:evacuate execution:execute exhibition:exhibit expansion:expand
        explosion:explode expulsion:expel famine festival fight:fight filibuster final fire:burn
        flight:fly flood:flood flooding:flood funeral:bury game:play handover:hand
        hearing:hear hurricane inauguration:inaugurate incident indictment:indict inquest
        inspection:inspect interview:interview introduction:introduce invasion:invade
        investigation:investigate inquiry:inquire journey:travel killing:kill launch:launch
        lawsuit:sue leak:leak liberation:liberate match:play massacre:kill meeting:meet
        merger:merge mission murder:murder mutiny negotiation:meet nomination:nominate
        off offensive
        opening:open operation outbreak:break parade:march performance:perform
        pledge:pledge poll:vote premiere:open presentation:present primary:elect
        proclamation:proclaim prosecution:prosecute protest:protest publication:publish
        purchase:buy quake:quake race:race raid:raid rally:rally ratification:ratify
        rebellion:rebel referendum:vote reform:reform release:release
        removal:remove reopening:reopen rescue:rescue resignation:resign resolution:resolve
        retirement:retire retreat:retreat revolt:revolt revolution:revolt riot:riot robbery:rob
        judgment:rule judgement:rule ruling:rule runoff:elect sale:sell sentencing:sentence
        separation:separate
        session:meet settlement:settle shooting:shoot shutdown:shut siege:besiege signing:sign
        slaying:kill speech:speak split:split stabbing:stab storm:storm strike:strike
        subpoena:subpoena suicide:die summit:meet surgery:operate surrender:surrender
        suspension:suspend takeover:take talks:meet talk:meet test:test testimony:testify
        call:call delay:delay
        theft:steal tour:tour tornado tournament:compete transfer:transfer treaty:agree trial:try
        trip:travel truce:cease tsunami uprising:rise verdict:rule victory:win violence visit:visit
        vote:vote voyage:travel walkout:strike war:fight wedding:marry win:win withdrawal:withdraw
        workshop wildfire:burn typhoon cyclone eclipse
        amputation:amputate brawl:fight by-election:elect byelection:elect court-martial:try
        cyberattack:attack demolition:demolish jailbreak:escape overdose:die pile-up:crash
        pileup:crash pullout:withdraw sabotage:sabotage shipwreck:sink vandalism:vandalise
        beating:beat kidnapping:kidnap hijacking:hijack hacking:hack sacking:sack
        firing:fire lynching:kill hanging:hang looting:loot drowning:drown breakout:break
        breakthrough:break gunfight:fight shootout:fight skirmish:fight insurgency:fight
        insurrection:revolt putsch:overthrow impeachment:impeach recount:count
        referral:refer request:request petition:petition
        concession:concede apology:apologise confession:confess denial:deny
        unveiling:unveil groundbreaking:build reunion:meet
        gathering:gather vigil:gather sit-in:protest hunger-strike:strike lockout:strike
        layoff:lay redundancy:lay bailout:rescue buyout:buy devaluation:cut
        donation:donate reshuffle:change
        transplant:operate outage:fail blackout:fail malfunction:fail
        landslide:slide mudslide:slide avalanche:slide drought heatwave
        statement:state comment:comment remark:comment report:report caucus:vote
        appearance:appear tweet:tweet memo disclosure:disclose revelation:reveal passage:pass
        march:march creation:create completion:complete address:speak screening:show
        celebration:celebrate rebuke:rebuke
        playoff:play play-off:play semifinal:play semi-final:play quarterfinal:play
        quarter-final:play
        endorsement:endorse admission:admit recommendation:recommend review:review boycott:boycott
        eviction:evict ouster:oust disappearance:disappear sinking:sink intervention:intervene
        incursion:invade bombardment:bomb shelling:shell detention:detain extradition:extradite
        deportation:deport abdication:abdicate relaunch:launch standoff:fight warning:warn
        blizzard:storm thunderstorm:storm rainstorm:storm downpour:rain
        abolition:abolish adoption:adopt aftershock:quake annulment:annul arson:burn
        break-in:break burglary:steal burial:bury cancellation:cancel capture:capture
        conquest:conquer cremation:cremate destruction:destroy detonation:explode
        disqualification:disqualify dissolution:dissolve divorce:divorce encounter:meet
        enactment:enact epidemic:break escalation:escalate exodus:leave expedition:travel
        genocide:kill heist:steal imprisonment:imprison interrogation:question intrusion:enter
        liftoff:launch lift-off:launch marriage:marry mobilisation:mobilise
        mobilization:mobilise nationalisation:nationalise nationalization:nationalise
        occupation:occupy outburst overthrow:overthrow pandemic:break pardon:pardon
        partition:divide pile-up:crash poisoning:poison privatisation:privatise
        privatization:privatise procession:march purge:purge rampage:attack rape:rape
        re-election:elect reelection:elect rejection:reject repatriation:repatriate repeal:repeal
        reprisal:strike resumption:resume retrial:try reversal:reverse rout:defeat seizure:seize
        sermon:preach spill:spill stampede:crush storming:storm swearing-in:swear
        touchdown:land triumph:win unification:unite unrest:riot upheaval vaccination:vaccinate
        """
    ),
    reached=_set("reach contact approach ask"),
    interviewed=_set("interview quiz"),
    nameless=_set("anonymity anonymous anonymously unnamed unidentified"),
    goals=_set("into onto"),
    worded=_set("statement comment remark report tweet memo disclosure revelation rebuke"),
    issuing=_set("release publish issue print air broadcast circulate unveil send post leave"),
    surveying=_set("take conduct"),
    shown=_set("figure data file photo photograph picture image video trove"),
    once_more=_set("again"),
    at_last=_set("last"),
    deciding=_set("decision choice move vote ruling order agreement refusal"),
    aims=AIMS,
    processing=_set(
        """
        charge arrest appear name identify release convict sentence jail plead testify resign sack
        fire suspend publish issue appeal sue indict arraign acquit detain fine
        """
    ),
    acts=_set(
        """
        decision ruling verdict announcement resignation arrest attack death killing murder
        shooting stabbing blast explosion crash defeat appointment sentencing indictment
        conviction acquittal
        """
    ),
    verdicts=_set(
        """
        blow setback defeat victory triumph win loss boost success failure disappointment
        humiliation embarrassment relief shock surprise reversal breakthrough disgrace tragedy
        disaster milestone
        """
    ),
    following=_set("follow succeed"),
    inquiring=_set("investigate probe examine"),
    seeking=_set("look search seek hunt appeal mourn grieve"),
    after=_set("after following since"),
    reasons=_set("since"),
    before=_set("before ahead until till prior"),
    pictured=_set(
        """
        stand sit kneel pray embrace hug gesture wave pose smile carry walk look gaze stare watch
        inspect lay light weep cry cheer shout listen crouch queue
        """
    ),
    stamping=_set("updated published posted modified revised created"),
    heading=_set("into toward towards up"),
    meanwhile=_set("when"),
    circumstances=_set("as while whilst whereas although though"),
    starts=_set("start beginning eve opening outset onset"),
    ends=_set("close end conclusion aftermath finish"),
    later=_set(
        "later then thereafter afterwards afterward subsequently eventually ultimately finally"
    ),
    enduring=_set(
        """
        rule govern reign lead head chair run hold own control occupy live reside work serve remain
        stay belong dominate operate teach coach manage
        """
    ),
    keeping=_set(
        "close shut suspend detain jail imprison ban block besiege bar ground sanction use marry"
    ),
    setting_terms=_set(
        "sentence jail imprison incarcerate ban suspend disqualify bar expel exclude appoint elect"
        " loan adjourn remand"
    ),
    answers=_set("response reply return turn retaliation reaction answer"),
    responding=_set(
        """
        retaliate respond react avenge retaliation response revenge reprisal reaction vengeance
        condemn mourn denounce decry survive reply answer
        """
    ),
    earlier=_set("earlier previously formerly originally initially already"),
    greeting=_set("welcome thank mourn applaud regret react"),
    vague=_days(recently=-7, lately=-7, soon=14, shortly=14),
    spans=_days(
        minutes=0,
        hours=0,
        days=3,
        weeks=21,
        months=90,
        years=1000,
        decades=10000,
        day=1,
        week=7,
        month=30,
        year=365,
        hour=0,
        minute=0,
        decade=3650,
    ),
    habits=_set(
        """
        usually often typically always generally regularly routinely normally commonly frequently
        consistently sometimes traditionally historically rarely little
        ordinarily customarily habitually invariably occasionally seldom periodically
        """
    ),
    former=_set("use"),
    present=_set("i we you my our your"),
    facing=_set("face"),
    ordeals=_set(
        """
        charge count trial allegation accusation prosecution lawsuit inquiry investigation
        extradition deportation retrial
        """
    ),
    forcing=_set("force evacuate divert halt ground abort interrupt cancel suspend"),
    seizing=_set("arrest detain hold"),
    sweeps=_set(
        """
        clash scuffle protest demonstration rally march picket raid swoop sweep crackdown operation
        search
        """
    ),
    charged=_set("accuse charge indict suspect"),
    wanting=_set("want"),
    undergoing=_set("subject target focus"),
    certain=_set("those"),
    generic=_set("one anyone everyone someone everybody anybody whoever people"),
    uncounted=_set("many some"),
    apart=_set("all each every most"),
    trailing=_set("including despite amid because according due whether unlike given"),
    promised=_set("detail information update"),
    having=MappingProxyType({"come": _set("in with"), "ship": _set("with")}),
    partnered=MappingProxyType(
        {
            "break": _set("out up into down off through"),
            "bring": _set("down back"),
            "call": _set("for on off"),
            "carry": _set("out"),
            "come": _set("under"),
            "fall": _set("through apart"),
            "give": _set("up in"),
            "go": _set("off ahead under through"),
            "hand": _set("over down"),
            "crack": _set("down"),
            "kick": _set("off out"),
            "knock": _set("out down"),
            "lay": _set("off"),
            "pull": _set("out down back off over"),
            "push": _set("back through"),
            "put": _set("out down"),
            "roll": _set("out back"),
            "send": _set("off in back"),
            "speak": _set("out"),
            "set": _set("up off aside"),
            "step": _set("down aside in"),
            "strike": _set("down out off"),
            "take": _set("over off down part"),
            "throw": _set("out"),
            "turn": _set("down over back in away"),
            "walk": _set("out away off"),
        }
    ),
    toll=_set("die kill injure hurt wound damage destroy perish survive drown suffocate"),
    sharers=_set("for by against with"),
    passing=_set("initially originally previously formerly once"),
    thens=_set("then now recently first"),
    period_links=_set("until till before by at"),
    periods=_set("year quarter month week season half period decade century weekend day"),
    occasions=_set("time"),
    against=_set("from than compared against versus"),
    topping=_set("over"),
    parts_of_day=MappingProxyType(
        {"MO": "06", "MI": "12", "AF": "14", "EV": "19", "NI": "22", "DT": "09"}
    ),
    recalling=_set("recall remember invoke cite mention refer compare liken evoke recount"),
    rescheduling=_set(
        "move postpone delay defer shift push put bring reschedule switch extend adjourn change"
    ),
    moving_to=_set("from to"),
    carrying=_set("to into from off onto out over through"),
    sides=_set("up down higher lower"),
    ranking=_set("first second third fourth fifth sixth latest last"),
    sole=_set("only sole lone"),
    strict_perfect=True,
    deadlines=_set("by within before until till"),
    partners=_set("with against between among alongside"),
    anniversaries=_set("anniversary commemoration"),
    readying=_set("ahead before amid"),
    during=_set("during at in amid throughout"),
    topical=_set("of about"),
    facing_today=_set("on to toward towards"),
    settings=_set("during at in on"),
    amid=_set("in on under"),
    lasting=_set(
        """
        arrest attack blockade bombardment custody detention inquiry investigation mission
        negotiation prosecution retreat review siege strike surgery talk talks tour trial
        """
    ),
)
