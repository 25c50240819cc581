"""English words of naming: titles, roles, name particles, endings of bodies, parties."""

from __future__ import annotations

from explainer.language.en.codes import LAND_CODES
from explainer.language.en.given import GIVEN
from explainer.language.en.nicknames import NICKNAMES
from explainer.language.en.offices import (
    MINISTERIAL,
    NO_PREMIERS,
    NO_PRESIDENTS,
    OWN_OFFICES,
    PART_OFFICES,
    SECRETARIES,
    SOLE_OFFICES,
)
from explainer.language.en.parties import PARTIES
from explainer.language.en.regions import CITIES, NATIVES, PROVINCES, REGIONS, SHORT_LANDS
from explainer.language.en.sorts import PAPER_NAMES, SORTS
from explainer.language.en.states import STATES
from explainer.language.en.time_lexicon import FULL_DAYS, FULL_MONTHS
from explainer.language.en.titles import (
    COURTESY,
    KIN,
    MEN,
    ROLES,
    STYLES,
    TIED,
    TITLES,
    WOMEN,
    plural_of,
    singular_of,
)
from explainer.language.en.towns import TOWNS
from explainer.language.tables import listed as _words
from explainer.language.tables.names import NameWords


def _phrases(line: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in line.split(";"))


GENERATIONS = _words("jr sr jnr snr ii iii iv v vi vii viii xii xiii xiv xv xvi xviii")

DAY_PAPERS = _phrases("mail on sunday; sun on sunday; independent on sunday")

SHIPS = _words(
    "trawler vessel ship ferry tanker freighter yacht frigate destroyer submarine tugboat tug",
    "schooner warship steamer boat",
)

_ELIDED = _words("d' d’ dall' dall’ dell' dell’ l' l’")

NAMES = NameWords(
    courtesy=COURTESY,
    titles=TITLES | frozenset(COURTESY),
    ranked_roles=_words("seed"),
    compound_roles=_words(
        "lead attendant handler picker porter visitor guide hand personality walker fitter lady",
        "polisher sweep scout observer seeker responder crier adjuster master seller thrower",
        "putter tamer",
    ),
    role_heads=ROLES,
    elected=_words("elect designate be"),
    filling=_words("acting interim caretaker"),
    for_now=_words("pro tem tempore"),
    weights=_words("key top leading senior junior fellow main other rival same"),
    sole_titles=_words(
        "superintendent archbishop bishop colonel commodore admiral brigadier lieutenant sergeant",
        "constable inspector corporal captain senator congressman congresswoman councillor",
    ),
    dignities=_words("baroness countess dame marchioness sir viscount viscountess"),
    ranks=_words("high deputy vice acting interim special senior chief assistant associate lead"),
    somebodies=_words(
        """
        angler appellant backer backpacker battalion beneficiary biker blackmailer brigade
        chorister clown commando complainant concertgoer confederation congregation constabulary
        contingent courier diocese distiller executioner festivalgoer fisher flotilla godparent
        grandparent gunner hardliner hotelier innkeeper legation litigant logger maverick
        moviegoer mugger multinational outsider paedophile partygoer pickpocket platoon regiment
        respondent reveler reveller sentry sharecropper shipbuilder smallholder squadron
        stallholder syndicate synod taskforce theatergoer theatregoer traitor underdog weaver
        well-wisher wellwisher wholesaler
        academy addict administration adolescent adult agency airline alliance applicant army
        assembly association attendee authority baby band bank believer bloc board boater body
        brand brewer bureau buyer cabinet camp campaign camper captive captor carrier cartel
        castaway chain channel charity choir church citizen city civilian cleaner club coalition
        college combatant commission committee community company competitor conglomerate
        congregant congress consortium consulate consumer corporation council country county
        couple court creditor crew criminal crook crowd debtor delegation department deportee
        depositor diner draftee drinker duo dweller elder electorate embassy emigrant employer
        establishment exchange expat expatriate faction factory family federation fighter firm
        force foreigner foundation fund gallery gang garrison giant goer government group
        guerrilla heckler hospital hostage-taker householder infant inhabitant inspectorate
        institute insurer insurgent internee island jobseeker jogger junta jury kid kingdom lab
        label laboratory leadership league leaseholder legislature lender listener lodger looter
        loser magazine manufacturer marcher media medium military militia ministry mob mourner
        municipality museum nation national navy network newspaper noncombatant observer occupant
        offender operator opposition orchestra organisation organisers organization organizers
        orphan outfit outlet pair panel paramilitary parliament party passer-by people picketer
        pilgrim pirate plotter poacher police policyholder press province public quango quartet
        ratepayer reader regime regulator relative republic rescuer retailer rioter royal saver
        scammer school schoolchild seeker seller senate service side signatory smoker someone
        spammer spectator sponsor squad squatter staff stakeholder start-up startup state station
        stowaway stranger streamer studio subscriber subsidiary sufferer supermarket supplier
        surrogate team teen town townsfolk townspeople traveler trekker tribunal trio troop truant
        union university user utility vandal viewer vigilante village visitor voyager walker
        watchdog worshiper wrongdoer youth
        """
    ),
    role_endings=(
        *("man", "woman", "person", "ist", "eer", "ologist", "grapher", "keeper", "maker"),
        *("monger", "wright", "worker"),
    ),
    human_endings=("man", "woman"),
    unhuman=_words(
        "talisman ottoman caiman cayman roman pullman doberman beer career deer reindeer veneer",
        "steer list shortlist checklist blacklist playlist wishlist mist twist wrist fist gist",
        "waist heist hoist haymaker pacemaker",
    ),
    thing_endings=("ism", "phobia", "phobic", "virus", "itis", "pox"),
    capital_endings=("ist",),
    abbreviated_lands=frozenset(SHORT_LANDS),
    short_lands=SHORT_LANDS,
    shared_roles=_words(
        "guest hero heroine legend victim fan supporter owner producer publisher leader partner",
        "member investor rival opponent ally host champion winner founder creator trader",
        "developer builder distributor contractor dealer manager promoter provider",
        "broker keeper guardian advocate companion giant associate participant",
        "pioneer player employee figure donor patron specialist backer buyer neighbor neighbour",
        "competitor underwriter stockholder exporter importer liquidator",
        "vendor challenger candidate favourite favorite star newcomer agent sponsor maker",
        "operator counterpart head parent sister friend survivor runner chief shareholder",
        "contender hopeful merchant grower planner printer heavyweight peer pollster",
    ),
    personal_roles=_words(
        "candidate chief companion counterpart creator employee fan founder friend",
        "guardian guest head hero heroine member neighbor neighbour star survivor victim winner",
    ),
    plural_of=plural_of,
    singular_of=singular_of,
    role_plurals={
        **{plural_of(role): role for role in sorted(ROLES | {"celebrity"})},
        **{plural_of(title): title for title in ("sen", "rep", "gov", "gen", "prof")},
    },
    retinue=_words(
        "staffer aide spokesman spokeswoman spokesperson adviser advisor supporter ally loyalist",
        "lawyer attorney biographer fan backer donor strategist surrogate confidant appointee",
        "nominee volunteer opponent critic impersonator speechwriter pollster delegate delegates",
    ),
    servants=_words(
        "aide adviser advisor attorney lawyer solicitor barrister counsel spokesman spokeswoman",
        "spokesperson agent strategist pollster speechwriter staffer assistant publicist surrogate",
        "bodyguard aides advisers advisors attorneys lawyers staffers strategists",
    ),
    campaigns=_words("campaign press transition camp"),
    quarters=_words("office"),
    desks=_words(
        "communications communication press policy political digital media field research",
        "legislative",
    ),
    stations=_words("radio channel one two tv"),
    station_tails=_words("live extra xtra dance anthems unwind"),
    day_papers=DAY_PAPERS,
    ventures=_words("project initiative program programme"),
    circles=_words("campaign administration camp"),
    networks=_words("network movement cartel syndicate"),
    linked=_words("more"),
    office_ends=_words("staff opposition police"),
    staffs=_words("staff"),
    service_links=_words("of for to with in from"),
    verbal_links=_words(
        "according barring concerning considering excepting excluding failing following including",
        "pending regarding respecting",
    ),
    front_roles=_words(
        "model icon substitute wing lock prop back centre center forward seed mate frontman winger",
        "international replacement understudy pivot reliever second-row tighthead loosehead",
    ),
    role_verbs=_words(
        "judge coach host guard star father mother pilot guide captain partner champion head",
        "critic chair police rival deputy general minister nurse doctor master mentor tutor",
        "skipper trustee witness rebel spy veteran volunteer suspect convict sponsor",
        "author engineer anchor recruit butcher shepherd soldier groom cook boss intern",
    ),
    letter_titles=_words("pc wpc dc wdc ds di dci dcs dsu pcso pm vp ag mvp"),
    eras=_words("bc bce ad ce"),
    post_nominals=_words("ms mp mep msp td mla mlc mha mk qc kc sc bl"),
    wares=_words(
        "music maps pay tv watch play cloud card arcade photos drive docs assistant prime video",
        "plus messenger store books home car phone pixel glass",
    ),
    competitions=_words("league cup championship premiership trophy"),
    parents=_words("parent holding holdings group"),
    band="band",
    bandmates=_words("drummer bassist guitarist keyboardist frontman frontwoman vocalist"),
    singers=_words("singer"),
    leads=_words("lead bass rhythm"),
    company_roles=_words(
        "spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople chairman chairwoman",
        "analyst analysts shareholder shareholders employee employees subsidiary",
    ),
    kin=KIN,
    women=WOMEN,
    men=MEN,
    gerund="ing",
    given=GIVEN,
    given_syllables=_words(
        "a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu cai can",
        "cang cao cen ceng chai chan chang chao chen cheng chi chong chou chu chuan chuang chui",
        "chun chuo ci cong cui cun cuo da dai dan dang dao deng di dian diao die ding dong dou du",
        "duan dui dun duo en fa fan fang fei fen feng fo fu gai gan gang gao gen geng gong gou",
        "gu gua guai guan guang gui gun guo hai han hang hao he hei hen heng hong hou hu hua huai",
        "huan huang hui hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun kai",
        "kan kang kao ken keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan lang lao",
        "lei leng li lian liang liao lie lin ling liu long lou lu luan lue lun luo lv mai man",
        "mang mao mei men meng mi mian miao mie min ming miu mo mou mu na nai nan nang nao nei",
        "nen neng ni nian niang niao nie nin ning niu nong nu nuan nuo ou pai pan pang pao pei",
        "pen peng pi pian piao pie pin ping po pu qi qia qian qiang qiao qie qin qing qiong qiu",
        "qu quan que qun ran rang rao ren reng ri rong rou ru ruan rui run ruo sai san sang sao",
        "sen seng shan shang shao shen sheng shi shou shu shuai shuan shuang shui shun shuo si",
        "song sou su suan sui sun suo tai tan tang tao teng ti tian tiao tie ting tong tou tu",
        "tuan tui tun tuo wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing",
        "xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying yong you yu yuan yue yun zai",
        "zan zang zao zen zeng zhai zhan zhang zhao zhe zhen zheng zhi zhong zhou zhu zhuan",
        "zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo",
    ),
    particles=_words(
        "al ap bin bint da dal das de del della den der des di do dos du e el ibn la le",
        "ten ter van von y zu",
    )
    | _ELIDED,
    surname_particles=_words("bin bint den der ibn ten ter van von zu"),
    body_particles=_words("al"),
    elided=_ELIDED,
    clans=("mac", "mc", "o'", "o’", "fitz"),
    prefixes=_words("pro anti non pan ex post pre mid neo ultra pseudo then un trans inter co"),
    hyphen_endings=_words(
        "type style like era area size hater lover watcher basher ally friendly wide worthy",
        "esque region city trained time level class gate fan fans supporter supporters land made",
        "force",
    ),
    misprints=("‘s", "‘"),
    plural=("s", "men", "women", "children", "people"),
    saints=_words("st saint santa san são sainte"),
    suffixes=GENERATIONS
    | _words("esq phd ph.d. md m.d. jd j.d. rn r.n. qc kc cbe obe mbe s.j. o.p. o.s.b."),
    generations=GENERATIONS,
    elders={"elder": "sr", "older": "sr", "younger": "jr"},
    kin_orders={
        **dict.fromkeys(("father", "mother", "dad", "mum", "uncle", "aunt"), "sr"),
        **dict.fromkeys(("son", "daughter", "nephew", "niece"), "jr"),
    },
    nicknames=NICKNAMES,
    surname_first=_words(
        "bai cai cao chen cheng cui dai deng ding dong du fan fang feng fu gao ge gong gu guo",
        "han hao he hou hu hua huang jia jiang jin kang kong lei li liang liao lin liu long lu",
        "luo lü ma mao meng mo ni pan pang peng qi qian qiao qin qiu ren shao shen shi song su",
        "sun tan tang tao tian tong wan wang wei wen wu xi xia xiang xiao xie xing xiong xu xue",
        "yan yang yao ye yi yin yu yuan yue zeng zhang zhao zheng zhong zhou zhu zhuang zou kim",
        "park choi jung cho yoon jang lim oh seo shin kwon hwang ahn hong moon nguyen",
        "tran pham leung cheung chan wong kwok chow tse yeung tsang",
    ),
    supplied=_words("water energy gas electricity power grid"),
    company_endings=_words(
        "ab ag asa bhd bv co cos company corp corporation gmbh group holding holdings inc",
        "incorporated kk kgaa limited llc llp ltd nv oyj plc pty sa sarl se spa",
        "bakeries beverages ceramics dairies haulage packaging plastics reports textiles",
    ),
    body_heads=_words(
        "fusiliers hussars dragoons zoo",
        "choir choirs chorus archdiocese battalion bloc cartel conglomerate garrison hospice",
        "militia platoon seminary taskforce troupe winery",
        "research ventures airforce embassy consulate refinery brewers gym brewery brewing",
        "industry service magazine herald sun tribune gazette chronicle guardian dispatch examiner",
        "inquirer courier sentinel observer gallery chapter legion caucus quartet unit academy",
        "athletics shipyard shipyards lyceum gazeta zeitung tageblatt shimbun ilbo vedomosti",
        "komsomolets novosti segodnya",
        "administration agency airline airlines airways alliance army assembly association centers",
        "authority bank board brigade broadcasting brothers bureau cabinet center centre centres",
        "chamber",
        "charity church city-council clinic club coalition college command commission committee",
        "confederation conference congress consortium constabulary cooperative council court",
        "courts democrats department directorate division electric energy exchange faculty",
        "federation firm force forces forum foundation front fund government guard guild",
        "hospital industries institute institution international investigation journal",
        "laboratories laboratory labs league legislature library mail media military ministry",
        "mission mosque motors movement municipality museum navy network news newspaper",
        "observatory office org organisation organization orchestra panel parliament partners",
        "partnership party pac patrol petroleum police post press radio railway railways registry",
        "reserve",
        "resources republicans school schools secretariat securities senate services society squad",
        "studios synagogue syndicate systems team technologies telegraph telecom",
        "television temple times treasury tribunal trust union united university",
        "utilities watch watchdog works house bundesbank kremlin",
        "chemical chemicals foods pharma pharmaceuticals semiconductor semiconductors robotics",
        "aerospace biotech insurance logistics software solutions entertainment telecommunications",
        "supermarkets pictures sisters klan elementary dept utd productions records publishing",
        "brands investments advisors advisers associates management properties realty wireless",
        "therapeutics biosciences healthcare communications enterprises bancorp bancshares",
        "hospitals clinics daily electronics aviation automotive instruments construction",
        "homes events films trains hotels stores farms analytics interactive financial",
        "corps regiment squadron philharmonic ballet diocese collective apparel assurance",
        "breweries consulting cosmetics couriers cruises distillers grocers jewellers outfitters",
        "resorts superstores wholesale wholesalers wildlife conservation",
        "mutual terminals telecoms diagnostics biologics biopharma reinsurance underwriters",
        "recycling renewables hydrocarbons minerals metals mining shipping freight builders",
        "contractors shipbuilders tyres tires batteries cinemas booksellers stationers bookmakers",
        "vintners creameries lettings staffing recruitment actuaries accountants solicitors",
        "auctioneers nurseries mortgages inspectorate commissariat ombudsman",
    ),
    political=PARTIES,
    party_offices=_words(
        "leader co-leader leadership chairman chairwoman co-chairman chair spokesman spokeswoman",
        "spokesperson spokesmen mp mps mep meps msp msps td tds backbencher backbenchers",
        "frontbencher",
        "frontbenchers frontbench whip whips peer peers councillor councillors conference",
        "headquarters manifesto campaign government administration party grandee grandees",
        "treasurer activists members membership policy candidate candidates convention leaders",
        "coordinator co-ordinator",
    ),
    party_nouns=_words("party"),
    wings=_words("young college"),
    backers=_words(
        "developer contractor operator promoter sponsor organiser organizer builder owner producer",
        "publisher supermarket housebuilder steelmaker co-owner",
    ),
    factions=_words("party coalition alliance bloc movement"),
    partisan=_words(
        "opposition ruling governing left right wing leftist rightist centrist centre center",
        "populist nationalist separatist socialist communist liberal conservative reformist",
        "islamist secular green left-wing right-wing far-right far-left centre-left centre-right",
        "center-left center-right progressive",
    ),
    opposition=_words("opposition"),
    publishing=_words("publish appear print"),
    state_run=_words("state state-run state-owned state-controlled"),
    households=_words("family families relatives estate"),
    close_by=_words("near around into about"),
    challengers=_words("rival opponent foe challenger adversary counterpart"),
    outsiders=_words(
        "critic opponent rival foe enemy fan supporter admirer victim friend customer client",
        "user viewer listener subscriber visitor watcher defector plaintiff defendant co-defendant",
        "ex-member whistleblower neighbour neighbor backer tenant patient inmate juror parent",
        "detainee hostage captive prisoner internee abductee escapee",
        "killer murderer attacker perpetrator assassin rapist kidnapper stalker assailant",
        "sympathiser sympathizer suspect survivor resident favorite favourite darling",
        "winner recipient laureate finalist honoree awardee medallist medalist runner-up champion",
    ),
    reviewed=_words(
        "film movie music art theatre theater drama restaurant food television tv book literary",
        "dance architecture opera jazz pop cultural",
    ),
    speakers=_words("speaker panelist panellist exhibitor headliner guest attendee"),
    hopefuls=_words("nominee candidate contender hopeful applicant frontrunner front-runner pick"),
    alumni=_words("graduate alumnus alumna"),
    creeds=_words("liberals conservatives progressives moderates libertarians"),
    opinions=_words("conservative libertarian"),
    chambers=_words("house senate parliamentary congressional assembly"),
    party_forms={
        form.lower(): party
        for party in PARTIES
        for form in (party.name, *party.others, *party.members)
    },
    races=_words("race races seat seats primary primaries contest contests campaign bid"),
    organs=_words(
        "assembly council parliament commission court tribunal secretariat summit agency force",
        "fund mission programme program service",
    ),
    panels=_words("committee subcommittee commission caucus taskforce"),
    branched=_phrases("red cross; red crescent"),
    shores=("side",),
    sole_bodies=_phrases(
        "parliament; legislature; ministry; supreme court; central bank; constitutional court; "
        "stock exchange; high court; embassy; navy; army; military; air force; armed forces; "
        "coast guard"
    ),
    body_kinds=_words(
        "committee council commission board party union club bank court panel agency department",
        "ministry association federation university college school hospital museum authority",
        "foundation institute assembly parliament academy society league trust orchestra centre",
    ),
    bodies=_words(
        "congress senate parliament pentagon kremlin knesset duma bundestag bundesrat",
        "politburo treasury fed g7 g8 g20 g77",
    )
    | DAY_PAPERS
    | {"white house", "joint chiefs", "law lords"}
    | _phrases(
        "boko haram; al-shabab; al-shabaab; al shabaab; al shabab; ansar dine; ansar al-sharia; "
        "al-qaeda; al qaeda; al-qaida; hamas; hezbollah; hizbollah; fatah; peshmerga; isis; isil; "
        "abu sayyaf; jemaah islamiyah; al-nusra; opus dei"
    ),
    sittings={
        **dict.fromkeys(_words("senator sen sens senators"), "senate"),
        **dict.fromkeys(_words("representative rep reps representatives speaker"), "house"),
        **dict.fromkeys(_words("congressman congresswoman congressmen"), "congress"),
        **dict.fromkeys(_words("mp mps backbencher frontbencher"), "commons"),
        **dict.fromkeys(_words("mep meps"), "european parliament"),
        **dict.fromkeys(_words("msp msps"), "scottish parliament"),
        "mk": "knesset",
        **dict.fromkeys(_words("justice justices"), "supreme court"),
    },
    houses=_words("house commons lords"),
    body_links=_words("of for and & on the in to de du des der"),
    name_links=_words("of for"),
    standing=_words("stands stood stand"),
    purposes=_words("for"),
    joint_lands=_phrases("england and wales; great britain and northern ireland"),
    inner_links=_words("without against beyond about behind between"),
    place_links=_words("of"),
    place_openers=_words(
        "lower upper inner outer greater cape fort ft mount mt midtown downtown uptown",
        "kibbutz moshav co county beit bayt deir dayr kfar kafr kiryat ramat givat majdal haret",
        "wadi",
        "jabal jebel nizhny velikiy veliky novy novyi stary staryi kryvyi krasny krasnyi porto",
        "port puerto ciudad pont mont isla são ilha ilhas isola baie lago lac lough loch cerro",
        "valle",
    ),
    rivers=_words("river rio río"),
    land_openers=_words("mount mt"),
    land_ends=_words("strip peninsula heights islands isles archipelago mountains desert"),
    field_openers=_words("national public"),
    duties=_words("protection enforcement prevention control inspection"),
    participles=("ing", "ed"),
    positions=_words(
        "f g c d qb rb wr te dl de dt lb cb ol ot og db rhp lhp of ss pg sg pf sf lw rw nt mlb ilb",
        "olb fs ls hb fb gk cm cf lf rf dh inf utl seal",
    ),
    portfolios=_words(
        "affairs agriculture attorney aviation business children climate civil commerce",
        "communications communities consumer crime data disability emergency heritage information",
        "police policing ports prisons protection railways safety shipping",
        "constitutional culture customs defence defense development digital economics economy",
        "education employment",
        "energy environment europe homeland",
        "equality external families finance fisheries food foreign forestry health home housing",
        "human",
        "immigration industry infrastructure revenue innovation intelligence interior",
        "international justice labor labour local overseas",
        "media migration pensions people planning public resources rights rural science security",
        "services skills social sport sports state technology tourism trade transport",
        "transportation treasury urban veterans water welfare women work works young youth",
    ),
    subjects=_words(
        "arts art music drama theatre theater dance speech film literature letters languages",
        "history philosophy psychology sociology anthropology geography geology mathematics",
        "physics chemistry biology astronomy engineering architecture design medicine nursing",
        "pharmacy dentistry journalism management administration marketing finance accounting",
        "law politics policy political strategy research outreach engagement training prevention",
        "wildlife parks recreation gaming betting gambling privacy ethics safety compliance",
        "communications humanities sciences liberties diversity inclusion",
    ),
    taught=_words("education studies"),
    lodgings=_words(
        "hotel resort spa casino club museum gallery zoo aquarium garden gardens library theatre",
        "theater hospital clinic inn lodge winery brewery restaurant bar grill marina planetarium",
    ),
    unit_nouns=_words(
        "giant company firm unit group affiliate subsidiary carrier airline bank broadcaster",
        "maker newspaper daily magazine network channel agency watchdog retailer manufacturer",
        "producer startup start-up conglomerate lender insurer operator developer supplier",
        "automaker carmaker drugmaker chipmaker supermarket brewer publisher label charity",
        "nonprofit club team side rival union party movement militia website site app platform",
        "portal journal tabloid weekly outlet brokerage consultancy think-tank thinktank tank",
        "utility body shipbuilder planemaker miner studio reinsurer regulator band boyband",
        "employer corporation business chain provider distributor companies charities agencies",
        "pollster",
        "gang publication casino casinos",
    ),
    unit_pairs=_phrases(
        "market leader; industry leader; search engine; joint venture; auction house; "
        "fashion house; radio station; radio channel; tv station; tv channel; super pac; "
        "hedge fund; pension fund; wealth fund; equity fund; investment fund; buyout fund; "
        "shipping line; cruise line; building society; housing association; trading house; "
        "publishing house; mining house; oil major; energy major; department store; health board"
    ),
    nearby=_words("nearby neighbouring neighboring downtown suburban"),
    services=_phrases(
        "army; navy; air force; coast guard; marine corps; national guard; armed forces; "
        "legislature; garda síochána; garda siochana"
    ),
    joint_heads=_phrases(
        "geological survey; ordnance survey; antarctic survey; retirement system; health system"
    )
    | frozenset(
        f"{kind} district"
        for kind in (
            "school",
            "hospital",
            "fire",
            "water",
            "transit",
            "park",
            "utility",
            "sanitary",
        )
    ),
    roads=_words("street road avenue boulevard square"),
    place_heads=_words(
        "airport airstrip ave avenue basin bay beach boulevard bridge canal canyon cape castle",
        "cemetery channel city coast riviera county creek delta desert district falls field fields",
        "forest garden gardens glacier gulf harbor harbour heights highway hill hills island",
        "islands isle isles lake lane mount mountain mountains ocean oblast palace park peak",
        "peninsula plain plains plaza port prefecture province rainforest range region ridge",
        "river road sea sound square stadium straits strait street territory town township",
        "tunnel valley village volcano woods zone prison jail reef station hotel arena base",
        "tower towers airfield motorway cathedral building statue monument dam wharf pier",
        "shoal atoll islet airbase aerodrome memorial cenotaph obelisk",
        "cove lagoon reservoir mall pavilion amphitheatre amphitheater coliseum colosseum",
        "velodrome racecourse speedway bandstand dome estate auditorium",
        "steakhouse bistro brasserie pizzeria trattoria cafe café tavern mansion abbey",
    ),
    site_heads=_words(
        "airfield airport airstrip avenue boulevard building canal cathedral cemetery channel city",
        "county dam delta desert district glacier gulf harbor harbour highway island islands isle",
        "isles monument motorway mountains oblast palace peninsula pier plaza port prefecture",
        "province rainforest reef road sea sound square stadium station statue strait straits",
        "territory town township tunnel valley village volcano wharf zone",
    ),
    venues=_words(
        "center centre garden gardens coliseum dome theatre theater arena museum gallery cinema",
        "planetarium mosque",
    ),
    gatherings=_words("conference forum symposium"),
    venue_links=_words("near outside inside around"),
    hosting=_words("hold stage perform host"),
    built=_words(
        "tower towers airport hotel station prison stadium palace cathedral avenue boulevard",
        "highway motorway arena monument dam wharf pier statue memorial cenotaph obelisk",
    ),
    places_of=_words(
        "mosque church temple synagogue shrine chapel mausoleum bridge tunnel hospital clinic",
        "museum library theatre theater street road square park cemetery mall ground racetrack",
    ),
    place_pairs=_phrases(
        "race track; golf course; training ground; football ground; cricket ground; air base; "
        "power plant; power station; nuclear plant; train station; railway station; bus station; "
        "refugee camp; police station; fire station; army base; naval base; "
        "town hall; city hall; village hall; concert hall; sports hall; guest house; opera house; "
        "shopping center; shopping centre; shopping mall; strip mall; business park; retail park; "
        "industrial estate; housing estate; theme park; national park; wildlife park; car park; "
        "leisure centre; sports centre; community centre; visitor centre; gold mine; coal mine; "
        "copper mine; iron mine; salt mine; silver mine; diamond mine; oil field; gas field; "
        "wind farm; solar farm; ski resort; military base; tube station; metro station"
    ),
    firm_nouns=_words(
        "shares share stock stake stakes shareholder shareholders shareholding profit profits",
        "sales revenue revenues turnover subsidiary subsidiaries takeover merger acquisition",
        "bankruptcy flotation boardroom subscribers investors earnings ipo creditors dividend",
    ),
    results=_words(
        "revenue revenues sales turnover profit profits earnings income net loss losses orders",
        "deliveries shipments bookings receipts takings",
    ),
    result_words=_words(
        "net gross operating pre-tax pretax taxable quarterly annual yearly total overall group",
        "underlying adjusted comparable consolidated interim half-year full-year first second",
        "third fourth final full half quarter year nine six month months",
    ),
    earning=_words("earn"),
    booking=_words("earn post report book record make have"),
    sold=_words("sales"),
    district=_words("district"),
    owned=_words("owned listed controlled"),
    seated=_words("based headquartered"),
    countries=_words("country nation kingdom republic"),
    waters=_words("gulf strait straits bay sea isle cape horn"),
    province_nouns=_words("state province"),
    town_nouns=_words("city town village borough suburb municipality"),
    sorts=SORTS,
    paper_names=PAPER_NAMES,
    police=_words("police"),
    police_heads=_words("department dept service force bureau division constabulary"),
    town_bodies=_phrases(
        "council; school board; school district; city council; town council; "
        "county council; city hall; "
        "borough council; police department; fire department; city commission; planning board; "
        "sheriff's office; sheriff's department; district attorney's office; prosecutor's office"
    ),
    police_people=_words("officers officials say"),
    forces=_words("army navy police marine military"),
    numbered=_words(
        "brigade battalion regiment division squadron wing corps infantry cavalry fleet circuit",
    ),
    armies=_words("army navy military airforce"),
    settled_marks=_words("since after because although though"),
    passing=_words("nearly almost narrowly briefly"),
    generals=_words("chief head commander cmdr general gen spokesman spokeswoman"),
    generic=_words("company firm organisation organization group agency charity bloc"),
    lettered=_words("agency"),
    spokespeople=_words("spokesman spokeswoman spokesperson"),
    share_links=_words("in of by with"),
    authorities=_words(
        "regulator watchdog authority tribunal inspectorate ombudsman council committee commission",
        "court panel ministry parliament legislature assembly department police union",
    ),
    services_told=_words("service regulator watchdog authority tribunal inspectorate"),
    small_heads=_words(
        "bank board group company firm airline agency newspaper magazine organisation",
        "organization charity committee commission council union club party brokerage",
        "consortium foundation institute",
    ),
    staff=_words(
        "chief executive director economist analyst strategist manager head boss correspondent",
        "reporter editor columnist researcher engineer spokesman spokeswoman president chairman",
        "chairwoman lawyer attorney trader official officer consultant designer",
    ),
    house_roles=_words(
        "anchor anchorman anchorwoman announcer chair chairman chairperson chairwoman chaplain",
        "co-anchor co-chair co-director co-founder co-host co-owner cofounder convener convenor",
        "coordinator correspondent curator dean deputy editor exec executive frontman",
        "headmaster headmistress headteacher host inspector manager meteorologist newscaster",
        "newsreader organiser organizer presenter principal provost publisher",
        "rector registrar reporter sergeant spokesman spokesperson spokeswoman superintendent",
        "supervisor trustee vice-captain vice-chair vice-chairman vice-chancellor webmaster warden",
    ),
    tied_roles=TIED,
    memberships=_words("member members ex-member ex-members"),
    campaigners=_words("campaigner activist advocate expert volunteer member delegate coordinator"),
    scholars=_words(
        "professor lecturer teacher fellow researcher scientist specialist chair instructor",
        "chancellor player writer student representative secretary physicist historian biologist",
        "epidemiologist psychologist physician archaeologist astronomer geologist",
        "virologist neurologist sociologist ecologist climatologist linguist mathematician",
    ),
    fields=_words(
        "it hr pr pe ict seo ai vfx 3d mma f1 rap jazz rock pop math maths latin bible internet",
        "year month week season wedding hemisphere film movie theatre theater music",
        "fashion group art",
    )
    | _phrases(
        "public prosecutions; human resources; public affairs; corporate affairs; "
        "public relations; media relations; external affairs; public health"
    ),
    trade_places=_phrases(
        "wall street; hollywood; bollywood; broadway; west end; silicon valley; fleet street; "
        "madison avenue; capitol hill; k street; westminster; main street"
    ),
    club_roles=_words(
        "manager coach boss striker midfielder defender goalkeeper keeper captain skipper winger",
        "forward fullback full-back fly-half flanker hooker prop lock scrum-half playmaker",
        "centre-back left-back right-back centre-half quarterback pitcher linebacker",
    ),
    players=_words(
        "batsman bowler wicketkeeper all-rounder outside-half centre wing cornerback shortstop",
        "outfielder infielder catcher netminder lineman receiver international spinner seamer",
        "paceman batter guard",
    ),
    captains=_words("captain skipper vice-captain"),
    coaches=_words("manager coach boss"),
    club_chiefs=_words("chairman chairwoman owner president"),
    heads=_words("chief boss chairman chairwoman"),
    events=_words(
        "doubles singles hurdles relay sprints steeplechase freestyle backstroke breaststroke",
        "butterfly medley welterweight heavyweight lightweight middleweight featherweight",
        "bantamweight flyweight cruiserweight strawweight slalom sculls javelin pentathlon",
    ),
    team_words=_words(
        "head first team - football rugby youth defensive attacking national batting bowling",
        "swing fast medium pace spin seam left right arm leg off opening top middle order utility",
        "central midfield star veteran loose tight blind open side test one day cricket hockey",
        "goalkeeping wicketkeeping skills fitness under number running",
    ),
    foreign_articles=_words("der das"),
    schools=_words("university college school elementary high"),
    school_bodies=_words(
        "school college academy university primary grammar high elementary secondary juniors",
        "infants",
    ),
    houses_of={
        "rabbi": _words("synagogue temple shul"),
        "imam": _words("mosque"),
        "pastor": _words("church chapel ministries"),
        "vicar": _words("church"),
        **dict.fromkeys(
            _words("councilman councilwoman councilmember councilor councillor cllr coun cr"),
            _words("council"),
        ),
    },
    police_ranks=_words(
        "inspector insp detective det constable const pc wpc dc wdc di dci dcs dsu"
    ),
    police_offices=_words("chief"),
    other_chiefs=_words(
        "firefighter firefighters fire fires blaze tribe tribes tribal clan clans village",
        "indigenous nation council coast ambulance",
    ),
    other_governed=_words("prison prisons jail colony school schools road roads provinces states"),
    bank_offices=_words("governor"),
    banks=_words("bank"),
    central=_words("central reserve"),
    school_offices=_words("principal headmaster headmistress headteacher"),
    courts=_words("court tribunal"),
    foreign_heads=_words(
        "instituto istituto institut universidad universidade università universitat université",
        "corriere gazzetta giornale jornal diario",
        "banco banca partido partito ministerio ministério ministère federación confederación",
        "fundación fundação fondation asociación associação associazione movimento movimiento",
        "constructora empresa grupo groupe gruppo compañía companhia compagnie société sociedad",
    ),
    branches=_words("affiliate subsidiary"),
    called_so=_words(
        "company firm group organisation organization charity band website site agency newspaper",
        "magazine startup start-up business nonprofit party movement think-tank committee gang",
        "militia cartel syndicate fund trust hotline helpline",
    ),
    writings=_words(
        "article column op-ed editorial essay piece obituary advertisement report interview story",
    ),
    telling=_words("tell inform speak talk appear"),
    visiting=_words(
        "approach attend control cross depart enter escape evacuate exit flee fly hold join leave",
        "lose near quit reach roam tour traverse vacate visit win neighbour neighbor border",
    ),
    spanning=_words(
        "access adjoin ascend bypass climb comprise connect cover encompass include link overlook",
        "skirt span straddle summit surround traverse",
    ),
    located=_words("be lie sit stand stretch border straddle comprise adjoin overlook"),
    frontiers=_words("border frontier boundary"),
    outlets=_words(
        "news newspaper times post journal herald tribune gazette chronicle press radio television",
        "tv magazine mail telegraph guardian independent observer sun mirror express today agency",
        "weekly daily review monitor enquirer inquirer globe politics info",
    ),
    outlet_links=_words("on to in with for"),
    starters=_words("founder co-founder cofounder"),
    founders=_words("founder co-founder cofounder creator publisher proprietor"),
    makers=_words("director editor designer boss writer producer creator"),
    plural_verbs=_words("have are"),
    reporting=_words("report"),
    addressing=_words("tell sue fine acquire advise urge"),
    officers=_words("ceo cfo coo chairman chairwoman president"),
    directing=_words("board boards"),
    standards=_words("than unlike as"),
    backing=_words("investor investors shareholder parent sponsor contractor vendor"),
    body_openers=_words("air"),
    tops=_phrases("chief executive; chief executive officer; chief financial officer; ceo; cfo"),
    findings=_words("report survey study poll analysis estimate forecast"),
    example_words=_words("as like including"),
    club_heads=_words("city county town villa wednesday argyle forest"),
    lending=_words("loan transfer"),
    transfers=_words("loan transfer sign signing"),
    selling=_words("sell offload auction flog"),
    transfer_links=_words("from to for"),
    small_openers=_words("e easy"),
    sites=_words("com org net info biz"),
    leagues=_phrases(
        "premier league; league one; league two; national league; super league; serie a; serie b; "
        "la liga; ligue 1; ligue 2; mls; top 14; a-league; nrl"
    ),
    teams=_words(
        "leaders champions holders giants minnows winners hosts runners-up newcomers rivals",
        "opponents counterparts favourites favorites contenders challengers hopefuls strugglers",
    ),
    club_endings=_words(
        "united utd rovers rangers harriers wanderers albion athletic hotspur fc cf afc sc orient",
    ),
    team_nicks=_words(
        "reds magpies hornets foxes gunners hammers canaries toffees baggies blades rams lions",
        "tigers panthers sharks dolphins falcons hawks ravens broncos cowboys raiders rockets",
        "lakers celtics knicks clippers pistons pacers bulls bucks grizzlies mavericks nuggets",
        "timberwolves blazers bruins sabres flyers penguins hurricanes predators blackhawks",
        "oilers flames canucks coyotes bengals steelers titans colts texans jaguars chargers",
        "vikings packers patriots buccaneers yankees mets phillies braves marlins cubs brewers",
        "astros mariners dodgers padres rockies diamondbacks bulldogs roosters rabbitohs eels",
        "dragons bombers demons crows swans dockers kookaburras wallabies springboks proteas",
        "redbacks scorchers renegades eagles jets brumbies stormers",
    ),
    short_endings={"camp": "campaign", "utd": "united"},
    vowels=frozenset("aeiouy"),
    club_openers=_words(
        "sporting olympique atletico atlético borussia dynamo dinamo lokomotiv spartak deportivo",
        "eintracht shakhtar fc afc cf sc real racing",
    ),
    points=_words("north south east west central north-east north-west south-east south-west"),
    quadrants=_words("northeast northwest southeast southwest"),
    compass=_words(
        "northern southern eastern western northeastern northwestern southeastern southwestern",
        "north-eastern north-western south-eastern south-western",
    ),
    overseers=_words("commissioner commissioners adjudicator comptroller regulator"),
    uniting=_words("associated allied amalgamated federated confederated national international"),
    unions=_words("union federation confederation association alliance league guild syndicate"),
    proceeding=_words("go rise proceed climb return progress graduate advance"),
    unbeaten=_phrases("unbeaten; not out; undefeated"),
    fiscal=_words("q1 q2 q3 q4 1q 2q 3q 4q h1 h2 1h 2h fy"),
    near_words=_words(
        "neighbouring neighboring nearby rival ailing embattled troubled struggling retired",
        "shadow longtime beleaguered disgraced cash-strapped scandal-hit",
    ),
    trades=_words(
        "advisers advisors bookmaker bookmakers brewer broadcaster carmaker chipmaker drugmaker",
        "insurer lender maker manufacturer miner retailer supplier automaker planemaker",
        "shipbuilder watchdog brokers analysts toymaker steelmaker housebuilder truckmaker",
        "tyremaker papermaker brewery jeweller",
    ),
    place_nouns=_words(
        "river lake mount island peninsula volcano village hamlet suburb constituency borough",
        "settlement neighbourhood neighborhood enclave",
    ),
    homes=_words("hometown birthplace capital"),
    craft_nouns=SHIPS
    | _words(
        "liner cutter rover satellite probe spacecraft telescope",
        "novel film movie album song musical sitcom racehorse horse game book title hit drama",
        "impurity chemical compound substance toxin pesticide herbicide insecticide weedkiller",
        "fungicide additive sweetener hormone enzyme protein antibody steroid opioid sedative",
        "antibiotic antidepressant statin vaccine tablet pill injection supplement bacterium",
        "bacteria parasite fungus pathogen carcinogen contaminant pollutant refrigerant",
        "classic soap comedy thriller drug painkiller medicine virus worm burger sandwich dish",
        "shuttle rocket missile drink snack beer wine cereal gadget device toy product rule",
        "clause section brand operation track program browser",
    ),
    craft_pairs=_phrases(
        "space station; operating system; web browser; video format; smart speaker; smart glasses; "
        "voice assistant; virtual assistant; fitness tracker; data format; file format"
    ),
    named_things=_words(
        "technology software drug medicine virus worm trojan liquid substance format compound",
        "chemical",
    ),
    called_things=_words(
        "system scheme program programme tool method technique engine language feature function",
        "disease disorder syndrome condition infection illness bacterium gene protein molecule",
        "glasses goggles headphones earphones earbuds shoes trainers sneakers genre style",
        "treatment therapy storm hurricane typhoon cyclone asteroid comet planet operation column",
        "course podcast concept theory phenomenon tactic crop variety breed recipe sauce",
    ),
    called_agencies=_words("agency"),
    agencies=_words("agency administration bureau department service office authority commission"),
    opposed=_words("vs versus"),
    statutes=_words("law laws act bill legislation reform reforms rule rules amendment"),
    lettered_ranks=frozenset({"SEAL", "SEALs"}),
    sent_to=_words("ambassador envoy consul"),
    accredited=_words("ambassador"),
    borne=_words(
        "virus viruses worm trojan motorway freeway highway drug vaccine processor processors",
        "handgun pistol rifle index franchise pipeline pipelines browser browsers format formats",
    ),
    animals=_words(
        "gorilla chimpanzee chimp orangutan ape monkey tiger tigress lion lioness leopard cheetah",
        "elephant rhino rhinoceros hippo hippopotamus giraffe zebra bear panda wolf dolphin whale",
        "orca walrus penguin dog puppy kitten cat terrier labrador spaniel poodle bulldog pony",
        "mare stallion goat cow sheep donkey parrot tortoise crocodile alligator octopus koala",
    ),
    sexes=_words("male female"),
    aged=_words("old"),
    freeholders=_words(
        "landowner farmer rancher homeowner householder villager resident pensioner shopkeeper",
        "publican motorist fisherman businessman businesswoman teenager housewife landlord",
        "grandfather grandmother grandad granddad grandma granny gran nan mum mom mam dad father",
        "mother widow widower retiree schoolboy schoolgirl toddler youngster pedestrian cyclist",
        "commuter local native couple man woman boy girl lad lass plumber electrician hairdresser",
        "barber cabbie butcher baker florist hotelier restaurateur fishmonger grocer greengrocer",
        "childminder",
    ),
    feasts=_words("day eve"),
    ailments=_words(
        "disease diseases syndrome syndromes disorder disorders lymphoma sarcoma palsy fever",
        "dementia anaemia anemia",
    ),
    known=_words("known"),
    featuring=_words("have feature offer include support boast"),
    using=_words("use download install uninstall upgrade"),
    used_things=_words(
        "user users version versions browser software app plug-in plug-ins account accounts feed",
        "handle profile post posts page",
    ),
    editions=_words("version versions"),
    hulls=_words(
        "ms mv mt ss ts hms rms rrs rfa hnlms hmnls uss usns uscgc hmas hmcs hmnzs ins fv my sv"
    ),
    lineups=_words("up line-up lineup team side squad xv xi"),
    handfuls=_words("pair duo trio quartet quintet twosome threesome foursome"),
    land_codes=LAND_CODES,
    sheet_posts={
        **dict.fromkeys(("capt", "captain", "c"), "captain"),
        **dict.fromkeys(("vc", "vice-capt", "vice-captain"), "vice-captain"),
        **dict.fromkeys(("wk", "wkt", "wicketkeeper", "wicket-keeper"), "wicketkeeper"),
        **dict.fromkeys(("gk", "goalkeeper"), "goalkeeper"),
        **dict.fromkeys(("ref", "referee"), "referee"),
        "umpire": "umpire",
    },
    sheet_labels=_words(
        "sub subs substitute substitutes replacement replacements reserve reserves bench",
        "coach manager trainer captain keeper goalkeeper goalkeepers defender defenders",
        "midfielder midfielders forward forwards striker strikers back backs batsmen bowlers",
        "attackers wingers guards centers centres catchers pitchers infielders outfielders",
        "replaced unused used injured starters interchange",
    ),
    sheet_notes=_words(
        "booked cautioned sent off yellow red sin-bin goals goal scorers scorer tries try points",
        "conversions cons penalties pens drop drops att attendance gate crowd half-time ht ft",
        "match",
    ),
    best=_words("best"),
    prizes=_words("award prize oscar trophy nomination newcomer performer"),
    prize_links=_words("for"),
    shown=_words(
        "novel film movie album song musical sitcom comedy thriller play opera documentary single",
        "feature novella docuseries miniseries docudrama featurette mixtape oratorio symphony",
    ),
    staged=_words("drama tale series show game book biopic remake sequel memoir ballad epic"),
    staging=_words("direct rewrite screen film stage adapt"),
    casting=_words("starring stars"),
    cast_links=_words("in"),
    play_parts=_words("role roles part parts"),
    invented=_words("character superhero supervillain heroine protagonist antihero"),
    portraying=_words("portray reprise"),
    playing=_words("play"),
    performers=_words("star actor actress starring stars starred cast"),
    actors=_words("actor actress"),
    work_kinds=_words("trilogy saga sequel prequel"),
    work_nouns=_words(
        "adaptation remake sequel prequel screening author cast trailer soundtrack copies",
        "paperback hardback dvd premiere manuscript libretto",
        "dose doses tablet tablets pill pills capsule capsules batch batches vial vials",
        "bottle bottles can cans jar jars packet packets sachet sachets syringe syringes",
    ),
    work_links=_words("of to for"),
    subject_links=_words("on"),
    fates=_words(
        "death deaths murder murders killing killings assassination funeral widow widower",
        "execution kidnapping abduction disappearance suicide",
    ),
    persons_own=_words(
        "killer killers murderer murderers assassin assassins widow widower wife husband",
        "girlfriend boyfriend",
    ),
    terms=_words("administration presidency"),
    shown_in=_words("in on"),
    other_names=_phrases(
        "also known as; better known as; formerly known as; known professionally as; "
        "commonly known as; popularly known as; widely known as; aka; a.k.a.; "
        "also known by the acronym; known by the acronym; known by its acronym; "
        "whose real name is; whose real name was; real name; born; née; nee"
    ),
    births=_words("born"),
    former_names=_words("formerly once previously"),
    renaming=_phrases(
        "renamed itself; renamed itself as; rebranded itself; rebranded itself as; rebranded as; "
        "changed its name to; rechristened itself"
    ),
    alternatives=_words("or"),
    honours=_words(
        "award awards ceremony ceremonies winner winners laureate laureates trophy statuette",
        "nominees nominations",
    ),
    winning=_words("winning nominated"),
    fighters=_words(
        "fighters militants insurgents terrorists rebels guerrillas gunmen jihadists extremists",
        "extremist militant terrorist",
    ),
    department_offices=dict.fromkeys(
        _phrases(
            "attorney general; deputy attorney general; acting attorney general; "
            "assistant attorney general; associate attorney general; "
            "acting deputy attorney general; solicitor general"
        ),
        "justice",
    )
    | {"chancellor of the exchequer": "treasury"},
    ministry_houses={"pentagon": "defense"},
    ministers=_words("minister ministers secretary secretaries"),
    ministries=_words("ministry department office treasury"),
    own_ministries=_words("office"),
    seats=_words(
        "mp mps mep meps msp msps td tds congressman congresswoman senator deputy governor",
        "mayor prefect",
    ),
    at_words=_words("at"),
    state_offices=_words(
        "minister ministers ministry ambassador ambassadors army embassy government"
    ),
    envoys=_words("ministers diplomats envoys negotiators ambassadors delegates delegations"),
    scoring=_words(
        "score kick land grab net hit head convert add slot notch bag claim collect get register",
        "touch make snatch plunder produce",
    ),
    medals=_words("medal gold silver bronze"),
    taking_medals=_words("win take claim earn clinch secure bag grab land"),
    scores=_words(
        "goal try point penalty opener winner equaliser equalizer touchdown run conversion basket",
        "homer consolation second third fourth fifth first",
    ),
    extending=_words("restore regain double extend increase stretch treble triple"),
    margins=_words("lead advantage"),
    shooting=_words(
        "put fire shoot head nudge edge prod blast poke power volley drill sweep kick bundle stab",
        "nod slot steer",
    ),
    ahead=_words("ahead front lead"),
    shots=_words("strike header finish volley kick shot drive"),
    fielding=_words("substitute")
    | _phrases("bring on; send on; throw on; bring off; take off; haul off"),
    having=_words("have see"),
    sent_off=_phrases("send off; carry off; stretcher off"),
    own=_words("own"),
    scored_when=_words("when as"),
    past_when=_words("after"),
    fielded=_words("men players"),
    short_sides=_words("7 8 9 10 12 14 seven eight nine ten twelve fourteen"),
    down_to=_words("to"),
    aide_links=_words("to"),
    into_goal=_words("in home into"),
    balls=_words("ball rebound cross corner"),
    levelling=_words("level equalise equalize score lead strike reply respond hit"),
    scored_through=_words("through"),
    scorer_links=_words("from by through"),
    turning_out=_words(
        "play score net touch reply respond start debut feature bat bowl equalise equalize homer"
    ),
    tallying=_words("have add record post average total"),
    debuts=_words("debut appearance cap hat-trick brace"),
    contests=_words("beat defeat thrash trounce outplay edge rout draw host"),
    matches=_words(
        "match game tie replay semi-final derby draw win victory defeat friendly leg play triumph",
        "thrashing rout fixture clash final quarter-final loss playing test tests qualifier",
    ),
    scored=_words(
        "scored scores scoring goal goals points touchdown touchdowns yards carries saves"
    ),
    tallies=_words("rebounds assists runs wickets tries homers strikeouts sacks goalscorer"),
    falling=_words("relegation"),
    faring=_words("win lose lead trail improve fall draw rally rout"),
    sizes=_words(
        "inch litre liter door seat seater generation gen megapixel horsepower cylinder bit core"
    ),
    makes=_words(
        "all-new redesigned refreshed upgraded entry-level next-gen next-generation",
        "second-generation first-generation third-generation twin-turbo twin-engine mid-size",
    ),
    devices=_words(
        "processor coprocessor co-processor chip chipset smartphone phone handset laptop tablet",
        "headset smartwatch wearable console camera recorder printer router drone car sedan",
        "hatchback coupe saloon crossover minivan truck pickup suv roadster supercar motorcycle",
        "scooter engine",
        "airliner jet aircraft plane airplane",
        "helicopter warplane rifle pistol drug vaccine pill antibiotic painkiller",
        "satellite spacecraft telescope probe capsule rocket missile cryptocurrency token currency",
        "supercomputer computer robot chatbot",
    )
    | SHIPS,
    foundering=_words("sink capsize founder dock berth"),
    unveiling=_words("roll bring"),
    costing=_words("cost weigh debut retail depreciate"),
    fitting=_words("power equip price discontinue"),
    sales=_words("sale"),
    acting_things=_words("programme program presidency scheme attack"),
    thing_heads=_words(
        "telescope rover satellite probe spacecraft rocket collider system galaxy nebula comet",
        "accord accords act agreement amendment award awards bill charter code constitution",
        "convention cup deal declaration directive doctrine games initiative law memorandum pact",
        "plan prize programme program protocol regulation report resolution statute",
        "summit treaty war day open championship championships olympics festival marathon series",
        "tournament incident paralympics",
        "bowl crisis scandal age era fair project study expo show trophy medal effect blog blogs",
        "podcast robot election elections nomination plot tour rankings sclerosis disease syndrome",
        "disorder dystrophy vehicle papers leaks files index database survey surveys edition",
        "editions concept convertible coupe hatchback sedan hybrid flu influenza pro pros ultra",
        "average composite console handset smartphone death poll polls dashboard newsletter",
        "indoors opens prerogative policy",
        "finals semifinals semi-finals quarterfinals quarter-finals playoffs play-offs playoff",
        "play-off qualifier qualifiers masters worlds prix regatta invitational olympiad",
        "deaflympics pageant parade biennale biennial",
        "acts agreements amendments bylaw bylaws certificate certificates conventions declarations",
        "decree decrees definition definitions directives edict edicts framework frameworks",
        "guideline guidelines laws letter letters licence licences manifesto memoranda notice",
        "notices ordinance ordinances permit permits plans policies protocols regulations",
        "resolutions restriction restrictions sanction sanctions scheme schemes statutes",
        "strategies strategy subsidy subsidies tariff tariffs tax taxes treaties visas",
        "warrant warrants",
        "abuses atrocities atrocity attack attacks bombing bombings crime crimes ejection",
        "ejections eruption eruptions eclipse eclipses famine genocide invasion massacre massacres",
        "mutiny offence offences offense offenses pogrom rebellion riot riots shooting shootings",
        "tsunami uprising violation violations wars",
        "chairmanship dynasties dynasty epoch flag flags presidency",
        "lecture lectures oration deduction deductions",
    ),
    numbered_things=_words(
        "group path pool section appendix phase class tier game week act table figure stage round",
        "part chapter article title schedule exhibit clause grade category type level zone gate",
        "area lane row pot heat batch plan option proposition measure amendment version step page",
    ),
    groupings=frozenset(
        f"{part} {league}"
        for part in (
            *("north", "south", "east", "west", "central", "atlantic", "pacific"),
            *("metropolitan", "northern", "southern", "eastern", "western"),
            *("northeast", "northwest", "southeast", "southwest"),
        )
        for league in ("division", "conference")
        if league == "division" or part in ("northern", "southern", "eastern", "western")
    ),
    codes=_words(
        "it hr pr ict seo tv cctv dna hiv gps et edt cdt pst pdt gmt utc bst cest lgbt lgbt+",
        "lgbtq lgbtq+ vp pac pacs",
        "r&b q&a r&d b&b m&a p&l a&e f&b o&m",
        "ev evs phev phevs awd fwd rwd 4wd suv suvs mpv mpvs v6 v8 v10 v12 gt mw gw kw kwh mwh gwh",
        "twh mph rpm mpg ghz mhz led leds oled amoled lcd lcds ssd ssds ram rom nfc hdr uhd vr xr",
        "ai iot os ui faq faqs vpn vpns msrp usd eur gbp jpy cny aud cad chf inr etf etfs reit",
        "reits dui dwi ptsd adhd ivf mri icu ekg sars mers hpv copd thc cbd lsd mdma gmo gmos",
        "roi cpi ppi pmi eps ebit spac q1 q2 q3 q4 h1 h2 fy lng lpg pv ppe pvc atm atms rv rvs",
        "atv atvs ied ieds wmd wmds icbm icbms ufo gpa pin id ids dm dms eta rsvp diy ot acl",
        "mcl pe gcse gcses foi pshe sats btec btecs nvq nvqs",
        "agm agms egm egms fdi ifrs gaap cola mms hdl ldl pcr rna mrna ngo ngos qa iq",
        "tba tbd diy rip hd b2b hmo hmos cv pow pows lsat mcat",
        "dram drams sram sdram nand hdmi lte gif gifs",
    ),
    prize_terms=_words("year month season decade century"),
    things=_words(
        "communism socialism capitalism fascism nazism liberalism conservatism feminism",
        "marxism terrorism budget drm p.s. cbe obe mbe ip ir lcd vat gst asbo asbos obamacare",
        "oscar bitcoin bitcoins hell heaven paradise purgatory",
        "olympic paralympic ulez",
        "judo karate taekwondo boccia goalball badminton netball volleyball gymnastics",
    )
    | {"rss", "foia", "ig", "llc", "a.g."}
    | {"roman catholic", "roman catholics", "social security", "medicare", "medicaid"}
    | {"oval office", "wild card", "national capital", "state of the union", "state of union"}
    | _phrases("ftse; hang seng; sensex; nifty; nikkei; dax; kospi; topix; ibovespa; euro stoxx")
    | {"aurora borealis", "aurora australis", "northern lights", "southern lights"}
    | {"allahu akbar", "inshallah", "alhamdulillah", "hail mary", "ave maria"}
    | {"policy", "white paper", "green paper", "white papers", "green papers"},
    campaigning=_words("save stop protect defend"),
    thing_openers=_words(
        "superstorm hurricane typhoon cyclone storm operation space apollo soyuz uss hms mv rms",
        "boeing airbus",
        "flight cessna bitcoin",
    )
    | {"tropical storm", "tropical cyclone"},
    definite=_words("the"),
    calendar=FULL_MONTHS,
    credits=_words(
        "reporting additional editing writing by photo image compiled produced translated"
    ),
    articles=_words("the a an"),
    never=FULL_DAYS
    | FULL_MONTHS.difference({"may"})
    | _words(
        "latino latinos latina latinas hispanic hispanics caucasian caucasians african-american",
        "african-americans asian asians arab arabs jew jews jewish muslim muslims christian",
        "christians catholic catholics protestant protestants sunni sunnis shiite shiites shia",
        "hutu hutus tutsi tutsis pashtun pashtuns rohingya rohingyas uighur uighurs uyghur uyghurs",
        "turkic druze alawite alawites yazidi yazidis copt copts coptic",
        "kurd kurds hindu hindus sikh sikhs buddhist buddhists europeans africans evangelical",
        "evangelicals mormon mormons gentile western eastern northern southern westerner",
        "westerners netizen netizens super i tv o.k. emphasis americas",
        "internet web god covid islam christianity judaism buddhism hinduism lgbt lgbtq",
        "earth covid-19 brexit christmas easter ramadan ap afp reporting editing photo image",
        "frenchman frenchwoman frenchmen englishman englishwoman englishmen dutchman dutchmen",
        "irishman irishmen welshman welshmen cornishman yorkshireman norseman northerner",
        "southerner getty am pm gmt est edt pst bst dna hiv aids gdp ceo cfo coo mp mps gps sms",
        "als copd adhd ptsd mrsa",
        "ebitda ipo dvd dvds cd cds vhs mp3 pdf usb pc pcs gnp rbi mvp adsl vip vips ufo mep msp",
        "msps",
        "td xmas gprs rfid gsm dsl ips isp isps url urls voip html http ftp apis cpu cpus gpu gpus",
        "wi-fi wifi",
        "euro euros aest aedt acst acdt awst cet cest eet eest utc nzst nzdt hkt cdt mdt pdt",
        "oscars bafta baftas grammy grammys emmy emmys cctv",
        "islamophobia homophobia xenophobia transphobia rip r.i.p.",
        "ebola zika mers sars malaria cholera dengue polio measles tuberculosis mpox h1n1 h5n1",
    )
    | {
        f"{zone} {hours} time".replace("  ", " ")
        for zone in ("pacific", "mountain", "central", "eastern", "atlantic", "greenwich", "alaska")
        for hours in ("", "standard", "daylight", "mean")
    }
    | {"central european time", "eastern european time", "british summer time"}
    | {"super pac", "congressional district", "six nations", "tri nations", "a n other"},
    pronouns={
        "he": "m",
        "him": "m",
        "his": "m",
        "himself": "m",
        "she": "f",
        "her": "f",
        "hers": "f",
        "herself": "f",
    },
    first_person=_words("i me my mine myself"),
    states=STATES,
    state_words=frozenset(name.lower() for state in STATES for name in (state.name, *state.others)),
    capitals=frozenset(city.lower() for state in STATES for city in state.capitals),
    regions=REGIONS,
    provinces=PROVINCES,
    great_cities=CITIES,
    towns=TOWNS,
    natives=NATIVES,
    ethnic=_words("ethnic minority native"),
    nations=frozenset(a.lower() for state in STATES for a in state.adjectives)
    | _words(
        "english scottish scots welsh catalan chechen tibetan bavarian crimean sicilian texan",
        "californian floridian kentuckian ohioan iowan pennsylvanian minnesotan michigander",
        "nebraskan kansan missourian arkansan coloradan nevadan marylander vermonter mississippian",
        "alabamian louisianan parisian londoner hawaiian kashmiri quebecois flemish european",
        "african scandinavian brit brits aussie aussies scot",
    ),
    government_verbs=_words(
        "accuse acknowledge admit agree announce appeal approve argue ask back ban believe blame",
        "block call cancel complain concede contend criticise criticize denounce deplore regret",
        "reiterate resist retort snub stress",
        "caution claim condemn confirm consider counter cut declare decide demand deny deploy",
        "dismiss dispute downplay expel express face fear fund hint hope impose insist invite",
        "intend lift maintain negotiate oppose order plan pledge promise propose protest pursue",
        "push recall recognise recognize refuse reject reply request respond retaliate review",
        "revoke sanction say scrap seek send sign signal soften summon support suspect suspend",
        "threaten tighten urge veto view vow want warn weigh withdraw worry",
    ),
    state_verbs=_words(
        "abide accept align allege annex arm assert assure authorise authorize avenge blackmail",
        "blast boycott brand capitulate cede censure clarify collude comment commit compel concur",
        "crack decry deem deescalate de-escalate demonise depict describe deter disavow disclaim",
        "dub enact endorse escalate espouse exile extradite favour favor finalise finalize flout",
        "forbid foresee hail heed imply incite insinuate intensify interfere interpret intervene",
        "invade justify label lament lambast lambaste legislate liberate lobby meddle mobilise",
        "mobilize mull nationalise nationalize normalise normalize notify object obey occupy",
        "outlaw overrule pardon penalise penalize persuade portray provoke ratify reaffirm",
        "reassert reassess reassure rebuff rebuke rebut reconsider refrain refute regard relent",
        "renege renounce repatriate repudiate rescind resolve restrain retract scramble spurn",
        "stipulate subjugate suggest surrender think tout understand underestimate uphold violate",
        "waver wield withhold",
    ),
    state_things=_words(
        "accusation accusations aggression allies ally ambassador ambassadors annexation",
        "assertion bombardment condemnation counter-offensive counteroffensive crackdown diplomat",
        "diplomats embassy envoy envoys forces incursion insistence interference intransigence",
        "invasion invaders meddling military missiles navy occupation offensive onslaught",
        "provocations refusal retaliation sanctions soldiers sovereignty troops war warplanes",
        "warships",
    ),
    waging=_words(
        "launch begin start mount wage stage conduct expand step ramp renew resume continue fire",
        "deploy flex halt end stop pause scale strengthen build modernise modernize lose",
    ),
    judging=_words("see view perceive"),
    pressing=_words(
        "accuse antagonise antagonize appease arm blackmail blame chide compel convince deter",
        "embolden humiliate implore lobby persuade pressure pressurise pressurize provoke",
        "reassure rebuke sanction urge",
    ),
    resolved=_words("unable unwilling willing reluctant ready prepared keen determined"),
    near_to=_words("near nearby"),
    lengths=_words("mile miles km kilometre kilometres kilometer kilometers metres meters yards"),
    ways=_words(
        "road line route track railway motorway highway expressway freeway service ferry train bus",
        "stretch crossing border coach tram canal path bridge tunnel runs operates sails",
    ),
    bound=_words("bound"),
    place_prepositions=_words(
        "in at from near to around outside inside into through across over via towards toward",
        "throughout beyond within past off",
    ),
    inside=_words("in near outside inside throughout across around within"),
    rulers=_words("regime government authorities leadership rulers junta"),
    relations=_words(
        "agreement agreements accord alliance deal dialogue diplomacy engagement negotiations pact",
        "autonomy independence",
        "relation relations relationship talks tension tensions ties treaty",
        "attitude condemnation criticism demands diplomat diplomats envoy envoys",
        "ambassador ambassadors hostility objections pledge pledges policy pressure",
        "reassurances reply response rhetoric sanctions signal signals stance threats",
        "ceasefire collaboration conflict confrontation cooperation feud hostilities rapprochement",
        "rift standoff truce warning warnings",
    ),
    relating=_words("with from by to toward towards against"),
    public_offices=_words(
        "mayor premier minister governor king queen monarch emperor sheriff senator",
        "president vice-president ambassador chancellor alderman councillor mp",
    ),
    retired=_words("veteran retiree pensioner"),
    vague_roles=_words(
        "rival opponent front-runner frontrunner candidate boss star man woman boy girl guy member",
        "supporter critic person victim challenger runner resident fan hopeful colleague friend",
        "team-mate teammate fellow bandmate classmate schoolmate roommate housemate flatmate",
        "workmate",
        "contender figure winner matchwinner guest owner brother sister parent child incumbent",
        "compatriot counterpart predecessor successor holder",
    ),
    governing=_words(
        "government president premier minister ministry secretary chancellor ambassador embassy",
        "envoy diplomat diplomats official officials negotiator negotiators regime authorities",
        "administration parliament army military navy forces troops delegation delegates leader",
        "leaders leadership prime foreign defence defense finance trade economy interior",
        "spokesman spokeswoman side king queen monarch government-run state cabinet congress",
        "senate",
    ),
    cabinet_posts=_words("cabinet"),
    cabinets=_words(
        "government parliament cabinet ministry ministries minister ministers officials",
    ),
    governments=_words("government"),
    short_titles=_words(
        "pres sen sens rep reps gov govs gen col lt maj sgt cpl capt cmdr adm brig pvt rev fr",
        "msgr mgr supt insp ch det atty amb prof profs cllr coun cr hon asst dep cdr dist br",
    ),
    rank_ends=_words("con const constable"),
    rank_openers=_words("rear"),
    wordlike=frozenset({"IS", "WHO", "OR"}),
    stressing=_words("this these which who whose what how why is are be not both"),
    counted=_words(
        "fig figs tel approx est art arts sec ch vol vols pp ver ext para paras reg regs",
    ),
    dotted=_words(
        "smt shri st mt ste sr jnr snr esq ave blvd rd ft pt dept assn univ inst intl wed vs",
    ),
    peerages=_words(
        "prince princess duke duchess earl countess marquess marquis marchioness viscount baron"
    ),
    reigns=_words("pope king queen emperor empress tsar"),
    styles=STYLES,
    full_titles={
        "sen": "senator",
        "rep": "representative",
        "gov": "governor",
        "gen": "general",
        "col": "colonel",
        "lt": "lieutenant",
        "maj": "major",
        "sgt": "sergeant",
        "capt": "captain",
        "cmdr": "commander",
        "adm": "admiral",
        "prof": "professor",
        "amb": "ambassador",
        "supt": "superintendent",
        "insp": "inspector",
        "ch": "chief",
        "con": "constable",
        "const": "constable",
        "cdr": "commander",
        "asst": "assistant",
        "dep": "deputy",
        "det": "detective",
        "cllr": "councillor",
        "coun": "councillor",
        "cr": "councillor",
        "pres": "president",
        "rev": "reverend",
    },
    former=_words(
        "former formerly previously once ex onetime one-time erstwhile late then ousted deposed "
        "retired sacked"
    ),
    keeping_ranks=_words("retired"),
    unders=_words("under"),
    passing_on=_words("outgoing incoming"),
    upcoming=_words("next future"),
    imagining=_words("enter cue imagine picture"),
    altering=_words(
        "presumptive presumed putative shadow acting deputy interim caretaker vice would defending "
        "reigning sitting presiding returning leading"
    ),
    shadowing=_words("shadow"),
    rankings=_words("number no no."),
    colleagues=_words("colleagues team co-workers coworkers collaborators associates co-authors"),
    bygone=_words("former ex onetime one-time erstwhile ousted deposed"),
    infinitive=_words("to"),
    calling=_words("named called calling dubbed"),
    lone_roles=_words("critic"),
    plain_roles=_words("resident boss star victim"),
    ages=_words("year-old old aged"),
    both=_words("both all"),
    many=_words("many several various numerous countless dozen dozens"),
    pairing=_words("both either neither"),
    twosomes=_words("pair duo"),
    opposite=_words("side party nation country state neighbour neighbor rival power government"),
    rest=_words("others"),
    its=_words("its"),
    theirs=_words("their"),
    emphatic=_words("own"),
    being=_words("be"),
    serving=_words("serve work act play retire spend"),
    succeeding=_words("succeed replace follow join rejoin"),
    joining=_words("join rejoin"),
    as_words=_words("as"),
    learned=_words("professor prof doctor dr"),
    resigning=_words("resign step stand quit retire depart"),
    leaving=_words("leave lose vacate"),
    forcing=_words("force compel oblige"),
    prospects=_words("future"),
    posts=_words("post position job role office"),
    taking=_words("take"),
    over=_words("over"),
    choosing=_words("choose select pick tap recruit promote"),
    proposing=_words("nominate propose shortlist"),
    making=_words("make"),
    appointing=_words("appoint elect re-elect reelect name install swear confirm promote hire"),
    becoming=_words("become remain"),
    continuing=_words("stay remain continue"),
    staying=_words("remain"),
    present=_words("now current currently presently"),
    lasting=_words("now also currently still once formerly previously originally presently too"),
    too=_words("also"),
    selves=_words("himself herself itself themselves"),
    pictured=_words("left right center centre pictured above below"),
    identifying=_words("identify name"),
    parting=_words("lose"),
    dismissing=_words("fire sack oust dismiss remove depose replace suspend drop"),
    raising=_words("promote elevate"),
    meanwhile=_words("while when"),
    departures=_words(
        "departure resignation dismissal sacking firing ouster removal retirement exit"
    ),
    beginnings=_words("first maiden inaugural"),
    tenures=_words("time tenure term stint years spell days stretch"),
    unlike=_words(
        "other next new first second third last only same previous current future latest top best"
    ),
    whens=_words("after before since during until when while amid following despite via"),
    one=_words("one"),
    leading=_words(
        "head lead chair run direct manage represent coach own edit teach command",
        "captain found co-found co-chair advise",
    ),
    unled=_words(
        "way charge race field pack poll polls league table standings chorus applause chant chants",
        "cheer cheers prayer prayers scoring count tally singing risk risks gauntlet marathon mile",
    ),
    behalf=_words("behalf"),
    standing_for=_words("speak stand campaign"),
    running=_words("run compete"),
    court_parts=_words("prosecuting defending mitigating"),
    pleading=_words("represent"),
    founding=_words("found co-found cofound"),
    working=_words("work works worked working"),
    grounds=_words(
        "hotel stadium bridge tunnel dam airport tower palace castle cathedral monument prison",
        "arena mine quarry colliery pit lighthouse reservoir racecourse airfield wharf pier",
        "barracks",
        "cemetery square street road avenue memorial junction crossing depot farmhouse cottage",
        "land terrace meadow pasture campsite encampment settlement checkpoint outpost",
        "airstrip runway landfill wetland woodland canal weir jetty quay",
    ),
    befalling=_words(
        "meet gather assemble convene camp shelter arrive land disembark dock moor anchor crash",
        "capture kill wound injure ambush arrest detain intercept shoot fight clash stop halt",
        "cross",
        "surrender bury drown die bear spot sight register measure peak crest flood derail board",
        "alight converge encamp evacuate massacre execute besiege encircle defeat rout shell bomb",
        "unearth excavate discover quarry mine blockade ford embark refuel",
    ),
    hiring=_words("employ"),
    clubs=_words("club"),
    employed=_words(
        "work play teach lecture write report track cover monitor analyse analyze handle blog",
        "lobby photograph consult fly drive scout research study",
    ),
    sitting=_words("serve sit"),
    boards=_words("board council committee panel faculty staff"),
    offices=_words(
        "president minister premier secretary ambassador chancellor envoy representative general",
        "governor mayor senator king queen prince princess emperor monarch sultan emir leader",
        "negotiator diplomat consul commissioner prosecutor attorney judge justice congressman",
        "congresswoman lawmaker legislator speaker spokesman spokeswoman spokesperson official",
        "admiral commander marshal dictator ruler taoiseach sheriff treasurer mp pm ag sen gov rep",
        "president-elect vice-president prime-minister undersecretary comptroller chief",
        "counterpart delegate senators representatives governors ministers congressmen lawmakers",
        "sens reps govs ambassadors leaders delegates mayors presidents justices judges",
    ),
    known_seats=_words(
        "president premier chancellor governor mayor senator congressman congresswoman sheriff",
        "minister secretary leader commissioner",
    ),
    national_offices=_phrases(
        "chancellor; prime minister; deputy prime minister; foreign minister; defence minister; "
        "defense minister; finance minister; pm; deputy pm; interior minister; justice minister; "
        "health minister; trade minister; energy minister; vice premier; premier; "
        "director of public prosecutions; chief of defence staff; chief of the defence staff; "
        "chief of defense staff; chief of army staff; chief of the army staff; "
        "chief of naval staff; chief of the naval staff; chief of air staff; "
        "chief of the air staff; chief of general staff; chief of the general staff"
    ),
    devolved=_words("scotland scottish wales welsh holyrood senedd stormont"),
    devolved_offices=_phrases(
        "health secretary; education secretary; justice secretary; environment secretary; "
        "transport secretary; culture secretary; energy secretary; communities secretary; "
        "health minister; education minister; finance minister; justice minister"
    ),
    ministerial=MINISTERIAL,
    own_offices=OWN_OFFICES,
    shared_offices=_phrases("attorney general; secretary of state; solicitor general"),
    secretaries=SECRETARIES,
    road_ends=_words("road avenue lane boulevard terrace crescent parkway"),
    streets=_words(
        "street st road rd avenue ave drive dr lane ln court ct place pl boulevard blvd way",
        "terrace crescent close parkway square row circle plaza",
    ),
    government_seats={
        **dict.fromkeys(
            ("white house", "oval office", "pentagon", "capitol hill", "capitol"), "United States"
        ),
        **dict.fromkeys(("downing street", "whitehall"), "United Kingdom"),
    },
    houses_of_heads=_phrases("white house"),
    home_parties=dict.fromkeys(("Republican Party", "Democratic Party"), "United States"),
    home_bodies=dict.fromkeys(
        _phrases(
            """
            fbi; federal bureau of investigation; cia; central intelligence agency; irs;
            state department; internal revenue service; federal reserve; fed;
            centers for disease control and prevention; food and drug administration;
            environmental protection agency
            """
        ),
        "United States",
    ),
    consorts=_phrases("first lady; second lady; first gentleman; second gentleman; first daughter"),
    premierships=_phrases("prime minister; deputy prime minister; pm; deputy pm"),
    chancellorships=_words("chancellor"),
    no_premiers=NO_PREMIERS,
    no_presidents=NO_PRESIDENTS,
    presidencies=_phrases("president; vice president"),
    part_offices=PART_OFFICES,
    sole_offices=SOLE_OFFICES,
    heads_of_state=_phrases("president; vice president; ambassador"),
    club_offices=_phrases("coach; head coach; manager; player-manager; assistant coach"),
    local_offices={
        **dict.fromkeys(("governor", "lieutenant governor", "chief minister"), "province"),
        **dict.fromkeys(
            ("sheriff", "county executive", "district attorney", "county attorney"), "county"
        ),
        **dict.fromkeys(("mayor", "vice mayor", "police chief", "fire chief"), "town"),
    },
    quarters_of_land=_words("canton department district governorate oblast prefecture region"),
    land_offices=_phrases(
        "deputy commissioner; divisional commissioner; district commissioner; district officer; "
        "district magistrate; district collector; district judge; prefect; sub-prefect; "
        "deputy governor; deputy mayor; police commissioner; chief minister; emir; bishop; "
        "archbishop; military commander"
    ),
    localities=_words("city town village borough township municipal county state"),
    counties=_words("county parish"),
    county_openers=_words("co county"),
    department_heads=_words("head director controller manager president chief vice-president"),
    company_offices=_phrases(
        "chief executive; chief executive officer; ceo; chief financial officer; chief operating "
        "officer; finance director; managing director; chairman; chairwoman; finance chief; "
        "group chief executive; deputy chief executive; executive chairman; chairman and chief "
        "executive; chief executive and chairman; president and chief executive; chairman and ceo; "
        "president and ceo; founder and chief executive; president and chief executive officer; "
        "press secretary; founder; co-founder; editor; editor-in-chief; publisher; headmaster; "
        "headmistress; headteacher; communications director; general manager; executive director; "
        "creative director; technical director; sporting director; commercial director; "
        "operations director; sales director; marketing director; chief economist; "
        "chief scientist; chief designer; chief technology officer; cto; coo; cfo; "
        "chief engineer; news editor; regional director; area director; regional manager; "
        "area manager; country manager; country director; development director; legal director; "
        "group director; chief people officer; chief product officer; chief legal officer; "
        "chief commercial officer; chief data officer; chief technical officer; chief strategy "
        "officer; chief revenue officer; chief risk officer; chief compliance officer; "
        "deputy editor; vice-chairman; vice chairman; deputy chairman; joint chief executive; "
        "general secretary; deputy general secretary; curator; chief curator; managing editor; "
        "executive editor; artistic director; medical director; research director; campaigns "
        "director; policy director; senior vice president; executive vice president; managing "
        "partner; senior partner; chief investment officer; chief marketing officer; chief "
        "information officer; chief security officer; general counsel; vice-chancellor; "
        "national officer; regional officer; national secretary; regional secretary; branch "
        "secretary; assistant general secretary; national organiser; national organizer; regional "
        "organiser; regional organizer; lead organiser; lead organizer; head of policy; head of "
        "campaigns; campaigns manager; policy manager; policy adviser; chief negotiator; store "
        "manager; plant manager; chief nursing officer"
    ),
    body_ties=_words("of at from with"),
    with_words=_words("with"),
    sending=_words("send dispatch"),
    including=_words("include comprise"),
    fellows=_words("fellow"),
    such=_phrases("such as; including; like"),
    from_words=_words("from of"),
    between=_words("between"),
    encounters=_words(
        "talks talk meeting meetings negotiations negotiation summit match game final war",
        "dispute conflict deal agreement ceasefire truce clash clashes fight battle standoff row",
        "rivalry debate lawsuit case trial feud merger relations tensions dialogue pact treaty",
    ),
    facing=_words("meet negotiate talk clash fight play face agree sign confer battle debate spar"),
    conflicts=_words(
        "match game final war dispute conflict clash clashes fight battle standoff row rivalry",
        "debate lawsuit case trial feud tie derby replay semi-final",
    ),
    meeting=_words("meet negotiate talk agree sign confer"),
    mutual=_words("each another"),
    versus=_words("v vs versus v. vs."),
    victories=_words("win victory triumph defeat loss thrashing rout"),
    suits=_words("lawsuit suit complaint case proceedings action"),
    filing=_words("file bring launch lodge win lose drop pursue open start"),
    against=_words("against"),
    losing=_words("lose"),
    beaten_by=_words("over to by"),
    by_words=_words("by"),
    phones=_words("phone telephone"),
    suing=_words("sue charge indict prosecute"),
    opposing=_words("sue beat defeat accuse challenge indict charge prosecute thrash trounce edge"),
    joiners=_words("and &"),
    common_openers=_words(
        "gop white wall air post daily morning evening sunday silver golden big young old",
        "national international federal american united first new general central european world",
        "global north south east west royal public state city supreme high social free",
        "democratic republican british house us bank university ministry department office",
        "council crown",
    ),
    parties=_words("delegation delegations team side squad camp negotiators officials"),
)
