"""English forms of verbs that tell the past."""

from __future__ import annotations

from types import MappingProxyType

from explainer.language.en.time_lexicon import MONTHS, WEEKDAYS
from explainer.language.tables import listed as _set
from explainer.language.tables.verbs import VerbWords

_SILENT = _set(
    """
    axe bare bide cane code cone cope cube dine dote fate fine gape gripe hate hope kite lope mate
    mope pale pare pine pipe plane plate prime rage rape rate ride robe scare scrape shame shine
    site slate slime slope snipe spare spite stage stare stripe tape tote twine wade wage wane wine
    """
)
"""Verbs that would be others without their last letter, which those double: "hoped", "hopped"."""

VERBS = VerbWords(
    past=_set(
        """
        arose ate awoke became befell began blew bought bred broke brought built burnt came caught
        chose clung crept dealt did drank dreamt drew drove dug dwelt fed fled flew flung forbade
        foresaw foretold forgave forwent forgot forsook fought froze gave got grew had heard held
        hid hung kept knelt knew laid leant leapt learnt led lent lit lost made meant met misled
        misspoke mistook misunderstood oversaw outgrew outshone overcame overran overtook
        overthrew paid partook ran rang rebuilt remade reran resold retold retook rewrote rode
        sang sank sat sent shook shone shot shrank slept slid slung smelt sold sought spelt spent
        spilt spoilt spoke sprang stank stole stood strode strove struck stuck stung stunk swam
        swept swore swung taught thought threw told took tore undertook underwent understood undid
        undersold upheld was went wept were withdrew withheld withstood woke won wore wove wrote
        wrung been
        """
    ),
    shared=_set(
        """
        beat bet bid bore bound broadcast burst cast cost cut fell felt forecast found ground hit
        hurt lay left let offset outbid put quit read recast reset rose saw set shed shut slit spat
        split spread thrust undercut upset wound
        """
    ),
    bare=_set(
        """
        beat bet bid broadcast burst cast cost cut forecast ground hit hurt let offset outbid put
        quit read recast reset set shed shut slit split spread thrust undercut upset
        """
    ),
    never_past=_set("run come become overcome outrun"),
    meeting=_set("host hosts face faces visit visits travel play meet welcome entertain"),
    opening=_set("open close"),
    having=_set("had"),
    having_done=_set("have get"),
    completed=_set("set slated scheduled expected tipped forecast booked"),
    endings=("ed",),
    lasting=("ing",),
    repeating=_set("re"),
    joining=_set("co ex vice"),
    electronic=_set("e"),
    affixes=_set("co pre"),
    positions=_set("forward back"),
    only_said=_set("allege affirm assert argue admit contend insist deny maintain believe"),
    also_said=_set(
        "claim claims estimate estimates forecast forecasts project projects report reports"
    ),
    telling_of=_set(
        "say says said allege alleges alleged believe believes believed claim claims claimed"
        " think thinks thought insist insists insisted warn warns warned fear fears feared"
    ),
    both_ways=_set("as before after until till since"),
    timing=_set("as"),
    openings=(("as", "a", "result"), ("as", "a", "consequence")),
    judging=_set(
        """
        find finds found finding declare declares declared declaring judge judges judged judging
        deem deems deemed pronounce pronounces pronounced rule rules ruled
        """
    ),
    urging=_set(
        """
        accused added advised announced apologised apologized appealed asked blamed called
        challenged condemned criticised criticized declined defended demanded denied denounced
        dismissed endorsed expressed hailed insisted instructed invited offered ordered pledged
        praised predicted promised questioned recommended rejected refused reiterated thanked
        threatened told urged vowed warned welcomed
        """
    ),
    gauging=_set("put estimated"),
    blaming=_set("accused blamed condemned criticised criticized denounced"),
    holding=_set("occupied annexed besieged blockaded"),
    giving_up=_set("lose loses losing lost drop drops dropped settle settles settled file filed"),
    listing=_set("as like including"),
    adding=_set("and but"),
    saying_more=_set("adding"),
    citing=_set("citing quoting"),
    ruling=_set("ruled decided found held concluded determined"),
    siding=_set(
        """
        affirming agreeing blocking dealing dismissing handing overriding overruling overturning
        quashing rebuffing rejecting reversing siding striking throwing upholding vacating voiding
        """
    ),
    turning=_set("but yet"),
    mute=_set(
        """
        accident age amount area arrest attack aircraft bid bill blast boat body bomb bridge budget
        building car case cause charge claim clash condition contract cost crash crime crisis cut
        damage danger data day deal death debt delay demand disease document drop drug earthquake
        economy effect effort election email evidence exercise fact failure fall fear figure fire
        flight flood food fund future gas goal growth gun house idea image impact incident income
        increase inflation interest issue job law letter life line loss machine market material
        matter measure medicine meeting message mission money month mood move name need noise number
        offer oil operation order outbreak outcome pain paper part peace period phone place plan
        plane plant point policy poverty power pressure price problem process product profit
        programme program progress project proof protest quake question rate reason record reform
        remark report result rise risk road rocket role rule sale sample scandal scene search
        security share ship shock shot sign site situation skill snow sound space speech speed
        spill step stock storm strike summit supply surge system talk tape target tariff tax
        technology term test text theft thing threat time trade traffic train treaty trial trip
        truce truck trust truth turnout use value vehicle version video view virus visit vote war
        warning waste water wave way weapon weather week weight work world wound year
        """
    ),
    mute_endings=("tion", "sion", "ment", "ness", "ance", "ence", "ity", "ship", "acy", "ure"),
    telling=_set(
        "said told announced warned confirmed reported added admitted revealed claimed ruled "
        "ordered insisted argued stressed noted suggested acknowledged conceded estimated "
        "predicted maintained"
    ),
    voicing=_set(
        """
        said told warned promised insisted claimed asked urged pledged assured denied expressed
        voiced repeated reiterated stressed complained conveyed raised praised criticised criticized
        thanked accused
        """
    ),
    pricing=_set("costs measures totals averages weighs"),
    meeting_up=_set("met spoke talked visited testified appeared addressed"),
    whenever=_set("when"),
    beginning=_set("began started happened occurred struck erupted opened"),
    going=_set(
        "left reached arrived landed returned fled drove flew sailed walked ran climbed fell"
    ),
    addressing=_set("told"),
    days=frozenset(WEEKDAYS),
    months=frozenset(MONTHS),
    dating=_set("in on by since until till during"),
    past_lengths=_set("ago week month year decade night spring summer autumn fall winter"),
    whole_days=_set("day date weekend"),
    hours=_set("morning afternoon evening night lunchtime"),
    formerly=_set("then"),
    silent=MappingProxyType(
        {form: verb for verb in _SILENT for form in (f"{verb}s", f"{verb}d", f"{verb[:-1]}ing")}
    ),
    not_past=_set(
        """
        need based united red hundred bed shed speed feed indeed embed exceed proceed succeed
        seed weed breed creed greed bleed wed unwed sacred naked wicked limited alleged
        expected scheduled planned supposed projected slated heed
        """
    ),
)
