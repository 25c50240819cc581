"""English words of agendas: what announces that something will be dealt with."""

from __future__ import annotations

from explainer.language.en.time_lexicon import FULL_DAYS
from explainer.language.tables import listed as _set
from explainer.language.tables.agenda import AgendaWords

DIRECT = frozenset({""})

KIN = (
    "tariff duty levy",
    "export import embargo shipment",
    "hostage captive",
    "ceasefire truce cease-fire armistice",
    "wage pay salary",
    "strike walkout stoppage",
    "migration migrant immigration immigrant asylum refugee",
    "emission carbon greenhouse",
    "gun firearm weapon",
    "vaccine vaccination immunization immunisation",
    "abortion termination",
    "pension retirement",
    "nuclear uranium enrichment",
    "prisoner detainee inmate",
    "budget spending deficit",
    "patent copyright",
    "currency exchange-rate devaluation",
    "school education teacher",
    "doping steroid",
    "fishing fishery",
)

PROTESTERS = _set(
    "union worker protester protestor striker rebel hijacker kidnapper hostage-taker captor"
    " student activist teacher nurse doctor driver farmer miner militant demonstrator"
    " campaigner crew opposition guild"
)
"""They put things on the table by what they do, and make demands as others do."""

AGENDA = AgendaWords(
    announcers=_set(
        "agenda topic issue item subject matter theme demand proposal plan option measure idea"
        " question priority focus centrepiece centerpiece programme program order"
    ),
    tables=_set("agenda table"),
    among=_set("among"),
    tops=_set("top"),
    inside=_set("in"),
    meeting=_set("meet gather convene assemble sit travel fly visit reconvene return"),
    gathering=_set("meet gather convene assemble reconvene"),
    on=_set("on"),
    agendas=_set("agenda"),
    listing=_set("include be cover comprise contain range feature list"),
    placing=_set("rank stand figure loom sit appear remain stay come go rise lie rate hang"),
    below=_set("under"),
    lists=_set("list"),
    business=_set("business"),
    devoting=_set("devote dedicate"),
    topping=_set("top dominate"),
    dealing={
        "discuss": DIRECT,
        "debate": DIRECT,
        "negotiate": frozenset({"", "on", "over", "about"}),
        "renegotiate": DIRECT,
        "tackle": DIRECT,
        "consider": DIRECT,
        "vote": frozenset({"on"}),
        "choose": DIRECT,
        "pick": DIRECT,
        "elect": DIRECT,
        "select": DIRECT,
        "sign": DIRECT,
        "push": frozenset({"for"}),
        "press": frozenset({"for"}),
        "talk": frozenset({"about", "through"}),
        "focus": frozenset({"on"}),
        "centre": frozenset({"on"}),
        "center": frozenset({"on"}),
        "deliberate": frozenset({"on", "over", "about"}),
        "decide": frozenset({"", "on"}),
        "determine": DIRECT,
        "review": DIRECT,
        "assess": DIRECT,
        "evaluate": DIRECT,
        "weigh": DIRECT,
        "agree": frozenset({"", "on"}),
        "examine": DIRECT,
        "scrutinise": DIRECT,
        "scrutinize": DIRECT,
        "rule": frozenset({"on"}),
        "confer": frozenset({"on", "about"}),
        "consult": frozenset({"on", "about"}),
        "haggle": frozenset({"over"}),
        "bargain": frozenset({"over"}),
        "deal": frozenset({"with"}),
        "address": DIRECT,
        "look": frozenset({"at", "into"}),
        "approve": DIRECT,
        "ratify": DIRECT,
        "endorse": DIRECT,
        "adopt": DIRECT,
        "waive": DIRECT,
        "back": DIRECT,
        "ballot": frozenset({"on", "over"}),
    },
    covering=_set("cover include"),
    meeting_verbs=_set(
        "sign push press focus centre center deal tackle address look agree assess evaluate"
    ),
    body_verbs=_set(
        "consider rule decide review examine scrutinise scrutinize assess evaluate weigh agree"
        " approve ratify endorse adopt waive back determine"
        " choose elect select pick"
    ),
    assenting=_set("approve ratify endorse adopt waive back sign"),
    bodies=_set(
        "court judge justice tribunal jury council councillor councilor committee board panel"
        " lawmaker legislator parliament senate senator house congress commission"
        " commissioner member minister regulator legislature cabinet delegate voter trustee mp"
        " shareholder bench bank government inspector inquiry enquiry inquest auditor"
        " watchdog peer lord deputy bloc executive assembly league federation association"
    ),
    encounters=_set("meeting talk summit hearing"),
    meetings=_set(
        "talk discussion negotiation meeting summit conference session debate vote hearing"
        " referendum consultation dialogue argument"
        " gathering convention congress caucus ballot synod conclave sitting plenary"
    ),
    holding=_set(
        "hold have call face lock begin start open resume conduct schedule plan convene host set"
        " continue restart reopen expect be hear launch enter run end promise"
    ),
    staging={"take": "place"},
    probes=_set("inquiry enquiry inquest"),
    into=_set("into"),
    commissioning=_set(
        "order launch open begin start announce commission set establish create form hire appoint"
        " name task"
    ),
    looks_into=_set("investigation review probe"),
    chambers=_set(
        "parliament senate house congress assembly council legislature committee subcommittee panel"
        " commission lawmaker legislator mp senator councillor councilor peer lord deputy"
    ),
    examining=_set("examine review investigate assess look scrutinise scrutinize evaluate study"),
    handing=_set("refer leave hand"),
    committees=_set("committee panel commission tribunal working-group arbitrator"),
    police=_set("police officer detective force constable sheriff"),
    decisions=_set("decision ruling verdict judgment judgement"),
    taking=_set("take have make deliver announce give issue expect publish"),
    looks=_set("look say"),
    lingering=_set("debate argument look say"),
    beginnings=_set("beginning start opening launch resumption reopening"),
    due=_set("due"),
    running=_set(
        "ongoing underway due imminent likely set scheduled planned open afoot overdue able ready"
    ),
    using=_set("use"),
    deferring=_set("postpone delay adjourn defer"),
    weekdays=FULL_DAYS | _set("today"),
    starting=_set("begin start open reopen resume restart launch enter call promise"),
    about=_set("on about over regarding concerning"),
    settlements=_set("agreement deal accord consensus compromise settlement"),
    settling=_set("reach seek negotiate finalize finalise hammer broker strike"),
    parties=_set("between with among"),
    arriving=_set("arrive"),
    renewing=_set("new"),
    phrasal={
        "take": "up", "sign": "off",
        "hash": "out", "hammer": "out", "thrash": "out", "iron": "out",
    },
    speaking=_set("negotiate discuss debate talk address tackle focus centre center"),
    bargaining=_set("negotiate renegotiate bargain haggle agree"),
    voting=_set("vote"),
    balanced=_set("risk reward benefit cost pro con merit advantage disadvantage consequence"),
    offered=_set(
        "share stock bond note right place seat post position role job invitation offer office"
        " loan option space slot reference residence arm"
    ),
    looking=_set("look"),
    marking=_set("mark celebrate honour honor remember mourn watch see play thank greet"
        " explain tell talk bury toast drink eat dine pray sing dance plant crown swear"
        " inaugurate install"),
    efforts=_set("bid effort attempt try"),
    deciding=_set("vote decide rule"),
    electing=_set("choose elect select pick"),
    quitting=_set("resign quit step stand abdicate"),
    inquiries=_set("inquiry enquiry inquest probe panel committee tribunal commission"),
    hearings=_set("interview hearing inquiry enquiry questioning deposition"),
    questioning=_set("question quiz grill press"),
    testifying=_set("testify"),
    attending=_set("appear testify attend come sit"),
    preparing=_set("gear prepare brace ready"),
    inviting=_set("invite summon convene"),
    pressing=_set("call press push petition lobby plead"),
    asking=_set("ask appeal"),
    courts=_set("court judge tribunal justice magistrate jury"),
    having=_set("have"),
    until=_set("until"),
    deadlines=_set("before by until"),
    answering=_set(
        "object decide pass submit reach raise vote avert sign"
    ),
    leading_to=frozenset({("ahead", "of"), ("prior", "to")}),
    hearing=_set("hear"),
    pleas=_set("argument evidence testimony submission"),
    hinging=_set("turn hinge centre center rest"),
    cases=_set("case trial appeal lawsuit suit challenge dispute"),
    lawsuits=_set("appeal challenge lawsuit suit complaint petition objection"),
    raising={"raise": "", "bring": "up"},
    talks=_set("talk negotiation discussion vote referendum ballot"),
    themes=_set(
        "trade peace ceasefire cease-fire truce budget coalition merger takeover pay wage salary"
        " climate accession membership disarmament debt bailout tariff prisoner hostage"
        " border pension reunification independence"
    ),
    aiming=_set("aim design intend mean seek"),
    aiming_at=_set("at"),
    rounds=_set("round series set spate"),
    rows=_set("row dispute standoff stand-off wrangle"),
    putting=_set("put place"),
    submitting=_set("put submit refer present"),
    tabling=_set("table introduce"),
    granting=_set("give get"),
    polls=_set("vote referendum ballot"),
    coming=_set("go come be"),
    approvals=_set("approval consent backing permission clearance authorisation authorization"),
    seeking=_set("seek request"),
    needing=_set("need require"),
    subjected=_set("subject"),
    bids=_set("offer bid transaction merger takeover purchase acquisition sale deal application"),
    moving=_set("go head move pass return"),
    resolving=_set("narrow bridge resolve settle end break overcome"),
    differences=_set("difference deadlock impasse stalemate dispute row standoff wrangle"),
    ranging=_set("range"),
    calling=_set("ask request invite summon order call subpoena require instruct urge"),
    demands=_set("demand"),
    topics=_set("topic issue item subject"),
    foci=_set("focus theme priority point"),
    concerns=_set("case matter question plight fate topic issue item subject"),
    contested=_set("point issue question difference"),
    remaining=_set("remain persist"),
    outstanding=_set("outstanding open contentious"),
    contesting=_set("sticking"),
    contention=_set("contention dispute disagreement"),
    pending=_set("issue stake"),
    pending_before=_set("before"),
    sources=_set("from"),
    up=_set("up"),
    up_for=_set("for"),
    demanding=_set("demand urge propose"),
    counselling=_set("recommend"),
    urging=_set("urge ask press push petition lobby call want pressure implore challenge"),
    calls=_set("call plea"),
    repeating=_set("reiterate repeat renew join echo back issue lead"),
    joining_in=_set("join"),
    calling_on=_set("on upon"),
    wanting=_set("want"),
    done=_set("end ban halt freeze return extension pause easing lifting repeal cancellation"),
    enacting=_set("ensure ban abolish scrap outlaw admit"),
    proxies=_set("lawyer attorney solicitor"),
    speaking_for=_set("for of"),
    deciders=_set(
        "elector politician president chancellor mayor governor official peer democrat republican "
        "authority regulator department office country nation firm company leader policymaker "
        "maker league operator owner employer"
    ),
    unnamed=_set("club bank carrier"),
    appeals=_set("petition protest rally demonstration march campaign push"),
    authors=_set("by from"),
    plans=_set(
        "plan programme program proposal initiative treaty agreement deal draft pact roadmap"
    ),
    habits=_set("talk focus centre center deal address tackle"),
    settling_bills=_set(
        "veto defeat reject sign withdraw drop scrap enact overturn kill block shelve bury"
    ),
    downwards=_set("down"),
    failing=_set("fail die lapse"),
    becoming=_set("become"),
    laws=_set("law statute"),
    bills=_set(
        "bill legislation ordinance amendment resolution referendum motion measure"
    ),
    drafts=_set("draft proposed planned new"),
    proposals=_set("proposal treaty pact"),
    effects=_set(
        "cost mean affect help hurt harm hit save create lead result come bring benefit boost"
        " damage destroy devastate undermine violate breach weaken strengthen improve worsen enter"
        " go apply expire pass fail need face become satisfy appease please placate"
    ),
    validity=frozenset({
        "take effect", "take force", "have effect", "have force", "give chance", "offer chance",
        "give opportunity", "offer opportunity", "send message", "send signal", "set precedent",
        "open door", "pave way",
    }),
    offers=_set("proposal"),
    offering=_set("propose"),
    aims=_set("target goal aim proposal priority plan measure reform demand"),
    unveiling=_set("outline unveil announce present publish propose detail set"),
    priorities=_set("priority"),
    applying=_set("apply"),
    reports=_set("report review budget manifesto"),
    crowds=_set("hundred thousand dozen score crowd"),
    marching=_set("march rally protest demonstrate gather"),
    joining_talks=_set("attend join"),
    proposing=_set("would"),
    if_words=_set("if"),
    whether=_set("whether how who what when where why which"),
    cues=(
        "the bill would", "the legislation would", "the measure would", "the plan would",
        "the proposal would", "the law would", "the ordinance would", "the amendment would",
        "agenda", "topics", "on the table", "up for discussion", "under discussion",
        "up for debate", "up for a vote", "will discuss", "to discuss", "to be discussed",
        "will vote on", "to vote on", "will debate", "to debate", "will negotiate",
        "to negotiate", "will cover", "to cover", "demands", "will consider", "to consider",
        "will address", "to address", "talks include", "talks cover", "issues include",
        "issues are", "issues to", "points of contention", "points of dispute",
        "areas of dispute", "areas of disagreement", "key issues", "main issues", "issues for",
        "to be voted on", "sticking points", "proposals",
        "under consideration", "under negotiation", "to-do list", "on the ballot",
    ),
    conditions=_set("if until unless once before after whenever"),
    settings=_set("at during before after ahead amid as when while until despite"),
    joining=_set("to"),
    manners=_set("basis ground manner"),
    perches=_set(
        "schedule calendar brink verge cusp eve horizon track television tv radio air phone"
        " telephone sideline margin fringe hold"
    ),
    mutual=_set(
        "relation relationship tie dispute row link contact trade cooperation war conflict"
        " border frontier merger alliance friendship partnership contract pact treaty"
        " problem trouble"
    ),
    advising=_set("should ought"),
    following=_set("after following"),
    contrasting=_set("instead rather"),
    of=_set("of"),
    empty=_set(
        "agenda topic issue item subject matter theme question point thing way detail situation"
        " problem difference concern option proposal plan deal agreement idea other one it they"
        " what them that this these those which case future part view position possibility move"
        " step measure area range number lot kind sort variety everything something anything"
        " nothing challenge opportunity relationship relation tie development everyone country"
        " scenario change extension approach aspect report recommendation finding piece fight"
        " appeal end application request document demand"
        " lawsuit suit complaint petition ruling implication"
    ),
    times=_set(
        "day week month year hour minute morning afternoon evening night time weekend quarter"
        " decade summer winter spring autumn fall today tomorrow date term"
    ),
    governing=_set("administration ministry department authority agency party coalition"),
    prompting=_set("prompt spark trigger"),
    knowing=_set("know learn"),
    lasting=_set("continue keep"),
    heads=_set("president chancellor premier mayor governor minister monarch pope"),
    advocates=_set(
        "msp mep peer councillor councilor activist campaigner executive chair chairman chairwoman"
        " chairperson president secretary leader convener spokesman spokeswoman"
        " spokesperson"
    ),
    protesters=PROTESTERS,
    demanders=PROTESTERS
    | _set(
        "parent official adviser ministry government party group leader resident player"
        " prosecutor investor"
        " creditor lawmaker family employee negotiator staff"
        " bishop cleric villager homeowner tenant commuter pensioner fisherman shopkeeper grower"
        " expert scientist academic advocate tribe campaigner delegate diplomat supporter fan"
        " critic rival"
    ),
    vague=_set(
        "agenda topic issue item subject matter theme question point thing way detail situation"
        " problem concern dispute relief cooperation agreement enforcement disruption deal talk"
        " measure effort step relation relationship policy plan proposal option case future"
        " development progress move change work use part term condition role action decision"
        " support help need number range group area place time day week month year meeting summit"
        " discussion negotiation stabilization transfer control reform law bill rule system"
        " program programme process increase cut reduction assistance aid people country nation"
        " government state party side leader official member world one other it they what"
        " possibility chance prospect idea view opinion statement comment report result firm"
        " company organization organisation business industry sector market standard candidate"
        " voter attempt threat resident"
        " opportunity solution breakthrough town city village failure incident allegation"
    ),
    kin=tuple(frozenset(words.split()) for words in KIN),
)  # fmt: skip
