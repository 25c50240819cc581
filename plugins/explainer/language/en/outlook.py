"""English words that make a clause a statement about what may come."""

from __future__ import annotations

from types import MappingProxyType

from explainer.language.tables import listed as _set
from explainer.language.tables.outlook import OutlookWords

OUTLOOK = OutlookWords(
    will=_set("will wo shall 'll ’ll"),
    may=_set("may might"),
    could=_set("could"),
    can=_set("can"),
    should=_set("should"),
    effects=_set(
        "prove help lead reduce boost bring ease raise lower improve cut enable keep"
        " allow attract encourage spur"
    ),
    expecting=_set(
        """
        expect anticipate forecast predict project foresee likely unlikely expected bound poised
        possible doubtful certain sure about set due predicted projected forecasted improbable
        probable tip tipped poise inevitable
        """
    ),
    planning=_set("plan intend aim hope prepare"),
    looking=_set("look"),
    promising=_set("vow pledge promise threaten"),
    risking=_set("risk consider mull weigh contemplate explore"),
    holding=_set("have face stand give"),
    chances=_set(
        "chance prospect shot hope possibility probability likelihood danger risk odds odd threat"
    ),
    commonly=_set("widely generally commonly universally"),
    thereafter=_set("later subsequently finally surely"),
    formerly=_set("previously formerly traditionally historically originally initially once"),
    trying=_set("experiment tinker toy dabble"),
    permitting=_set("declare decree rule decide"),
    ruling=_set("decree rule"),
    divulging=_set("share tell reveal disclose divulge"),
    excluding=MappingProxyType({"rule": _set("out")}),
    needing=_set("need require await"),
    consents=_set("approval assent clearance consent go-ahead ratification"),
    depending=_set("subject"),
    fewest=_set("little nobody nothing none"),
    intentions=_set("plan intention"),
    drafting=_set("develop draft draw devise prepare make finalise finalize"),
    signs=_set("evidence guarantee indication sign"),
    goals=_set("goal aim ambition objective target"),
    planned=_set("plan"),
    committed=MappingProxyType({"commit": _set("to")}),
    purposive=_set("for"),
    favoured=_set("favourite favorite favourites favorites favor favour"),
    hoping=_set("hope"),
    proposing=MappingProxyType(
        {"include": _set(""), "involve": _set(""), "envisage": _set(""), "call": _set("for")}
    ),
    under=_set("under"),
    slight=_set("less little slim small dismal poor remote scant bleak"),
    endangering=_set("risk"),
    hypothetical=_set(
        """
        act agreement amendment approach ban bill change closure cut deal decision decree draft idea
        initiative law legislation measure merger move pact plan policy project proposal
        referendum reform regulation resolution rule ruling sale scheme strike takeover tariff tax
        treaty verdict vote withdrawal acquisition offer increase reduction rate
        """
    ),
    articles=_set("a an any such"),
    whoever=_set("anybody anyone anything whatever whoever"),
    lacking=_set("absent barring failing without"),
    perceiving=_set(
        """
        see hear feel smell taste remember recall think tell imagine understand find afford believe
        sense notice recognise recognize read spot stand bear
        """
    ),
    talking=_set(
        """
        say tell like love think call admit argue add remember forget know imagine guess note
        suggest hope prefer appreciate welcome see notice recall hear find want wish believe
        assume expect surprised happy glad willing pleased sad shocked grateful honored honoured
        delighted proud sorry scared satisfied upset angry disappointed comfortable concerned
        worried excited mystify puzzle baffle astonish
        """
    ),
    states=_set(
        """
        be have seem appear know think believe want need own contain include mean reflect explain
        suggest recall remember feel prefer like love hate understand consist lie stem belong come
        indicate sound look wonder care hold exist represent depend vary differ
        """
    ),
    implying=_set("mean suggest indicate imply"),
    doing=_set("see hear find call add want welcome"),
    showing=_set("appear look"),
    awaiting=MappingProxyType(
        {"expect": _set(""), "anticipate": _set(""), "look": _set("forward")}
    ),
    explaining=_set("reason cause explanation motive origin source culprit"),
    prompting=_set("answer trigger"),
    backward=_set("stem originate derive belong explain date reflect hail pertain"),
    breaches=_set("breach violation contravention defiance"),
    complying=_set(
        "comply obey adhere abide respect observe uphold cooperate co-operate conform behave"
    ),
    ordinary=_set("ordinary normal typical average usual regular"),
    guessing=_set("assumption belief rumour rumor speculation suggestion suspicion"),
    relating=_set("relate link connect tie associate attribute"),
    stemming=MappingProxyType({"come": _set("from of across off as down")}),
    confronting=_set("face"),
    penalties=_set(
        "trial retrial prosecution jail prison imprisonment extradition deportation"
        " eviction disqualification suspension expulsion dismissal impeachment bankruptcy"
    ),
    moving=_set("head face come go move approach return slide drift"),
    becoming=_set("be have need"),
    anybody=_set("you one"),
    self=_set("i we"),
    persons=_set("i he she we they you"),
    serving=_set("use"),
    hopeful=_set("hopeful optimistic"),
    never=_set("never"),
    imminent=_set("about"),
    by_now=_set("already"),
    dropping=_set("drop withdraw abandon scrap cancel shelve relent rescind retract ditch retreat"),
    backing=_set("back climb stand pull"),
    down=_set("down off out away"),
    lately=_set("since just already"),
    otherwise=_set("otherwise else"),
    wishing=_set("hope wish fear worry bet wager gamble pray"),
    doubting=_set("doubt"),
    clarifying=_set("make"),
    foretelling=_set(
        """
        announcement anxiety assumption assurance belief chance commitment concern confidence
        danger doubt expectation fear forecast hint hope likelihood optimism pessimism pledge
        possibility prediction prospect promise risk rumour rumor scepticism skepticism speculation
        suggestion suspicion threat uncertainty vow warning worry
        """
    ),
    hopefully=_set("hopefully"),
    felt=_set(
        """
        anxiety assumption belief concern confidence doubt expectation fear hope optimism pessimism
        rumour rumor scepticism skepticism speculation suggestion suspicion uncertainty worry
        """
    ),
    threatening=_set("threaten"),
    ready=_set("ready available complete finished operational over"),
    facing=MappingProxyType({"in": _set("for")}),
    facts=_set("fact reality truth"),
    contentions=_set(
        "claim charge accusation allegation assertion contention idea notion myth narrative"
        " statement fiction"
    ),
    knowing=_set("know realise realize learn discover understand recognise recognize"),
    evident=_set("clear obvious evident apparent plain certain"),
    emerging=_set("emerge transpire"),
    occasions=_set("time"),
    next=_set("next"),
    comparing=_set("similarly likewise equally"),
    likening=_set("like as"),
    such=_set("such"),
    far=_set("that those"),
    places=_set("there"),
    describing=_set("year-old"),
    meant=_set("suppose mean intend design"),
    finding=_set("find think consider deem see view regard look describe interpret perceive read"),
    assured=_set("assurance certainty commitment guarantee pledge promise reassurance"),
    seeking=_set("ask await call demand need request require seek want"),
    ensuring=_set("ensure guarantee"),
    willing=_set("ready willing prepared"),
    worrying=_set(
        """
        afraid anxious certain concerned confident convinced doubtful dubious fearful hopeful
        nervous optimistic persuaded pessimistic sceptical skeptical sure uncertain unconvinced
        undecided unpersuaded unsure wary worried
        """
    ),
    assured_of=_set("certain confident convinced persuaded sure"),
    purposes=_set("so"),
    reasons=_set("because"),
    causes=MappingProxyType({"due": _set("to")}),
    heading=MappingProxyType({"head": _set("for toward towards")}),
    tracks=_set("track course"),
    near=MappingProxyType(
        {
            "track": _set("on"),
            "course": _set("on"),
            "verge": _set("on"),
            "brink": _set("on"),
            "reach": _set("within"),
            "sight": _set("in within"),
            "horizon": _set("on"),
            "cards": _set("on"),
            "pipeline": _set("in"),
            "danger": _set("in"),
            "card": _set("on"),
        }
    ),
)
