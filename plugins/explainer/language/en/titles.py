"""English: titles, roles and words for relatives, and the gender that they tell."""

from __future__ import annotations

from explainer.language.tables import listed as _words
from explainer.language.tables.names import Gender

WOMEN = _words(
    "actress aunt chairwoman chancelloress congresswoman councilwoman countess daughter dame",
    "duchess empress girl girlfriend goddess grandmother heiress hostess businesswoman",
    "granddaughter housewife lady landlady mother mom mum niece nun policewoman princess queen",
    "saleswoman schoolgirl sister spokeswoman sportswoman stepmother stewardess stepdaughter",
    "stepsister waitress widow wife woman assemblywoman alderwoman firewoman servicewoman",
    "gunwoman forewoman midwife abbess ballerina first-lady baroness marchioness viscountess",
)
MEN = _words(
    "alderman anchorman assemblyman boy boyfriend brother businessman cameraman",
    "clergyman congressman councilman count craftsman dad duke emperor father fireman fisherman",
    "foreman gentleman grandfather grandson gunman heir husband king lord man nephew policeman",
    "prince salesman schoolboy serviceman son spokesman sportsman statesman stepfather stepson",
    "stepbrother uncle widower cardinal friar imam monk patriarch pope archbishop baron baronet",
    "earl marquess tsar viscount",
)
KIN = _words(
    "aunt brother child children cousin dad daughter daughters father fiance fiancé fiancée",
    "fiancee friend girlfriend boyfriend grandchild grandchildren grandfather grandmother",
    "granddaughter grandson husband",
    "mom mother mum nephew niece parent parents partner sibling sister sisters son sons spouse",
    "stepfather stepmother stepson stepdaughter uncle widow widower wife brothers ex-wife",
    "ex-husband heir twin in-law mother-in-law father-in-law son-in-law daughter-in-law",
    "stepbrother stepsister godfather godmother",
)
ROLES = _words(
    "adjudicator appraiser arbitrator assailant assemblymember assessor astrologer",
    "aviator babysitter bandleader bandmate barista biathlete blacksmith bobsledder bouncer",
    "bricklayer bureaucrat bursar cashier caterer centenarian cheerleader chieftain chiropractor",
    "codebreaker colonel concertmaster confectioner cosplayer councilmember coworker coxswain",
    "curate decathlete decorator dietitian dispatcher documentarian embalmer engraver eyewitness",
    "falconer farmhand forger freelancer friar gamer geographer glassblower goldsmith",
    "grandmaster heptathlete housemate humanitarian infielder ironworker juggler judoka kayaker",
    "kickboxer landowner lumberjack luthier mafioso marathoner mariner nanny newlywed",
    "nonagenarian obstetrician octogenarian oligarch paralegal parishioner parolee passerby",
    "pentathlete podcaster polymath pontiff prothonotary psychoanalyst quartermaster ringmaster",
    "sculler shipwright shortstop silversmith stalker steelworker stepbrother stepfather",
    "stepmother stepsister stepson stepdaughter storyteller traveller upholsterer vagrant",
    "cornerback netminder debutante featherweight libero",
    "woodcarver woodworker worshipper emeritus emerita sophomore valedictorian",
    "academic accountant activist actor actress adjutant administrator admiral adviser advisor",
    "advocate agent aide alderman alderwoman ally ambassador analyst anchor anchorman",
    "anthropologist apostle archaeologist archbishop archdeacon architect artist assassin",
    "assemblyman assemblywoman assistant associate astronaut astronomer astrophysicist athlete",
    "attache attaché attorney author ayatollah backbencher ballerina banker barber baron",
    "baroness barrister batsman bassist bishop biologist blogger boss botanist bowler boxer boy",
    "brigadier broadcaster broker brother builder businessman businesswoman butcher cabbie",
    "campaigner candidate captain cardinal caretaker cartoonist celebrity ceo cfo chairman",
    "chairperson chairwoman chair challenger champion chancellor chaplain chef chemist chief",
    "choreographer cleric climatologist climber clerk co-author co-chair co-director co-founder",
    "coauthor cofounder coach collector columnist comedian comedienne commandant commander",
    "commentator commissioner communist companion composer comptroller concierge conductor",
    "congressman congresswoman conservative constable consul consultant contractor contestant",
    "controller convict coo cook coordinator coroner corporal correspondent cosmonaut councillor",
    "councilman councilor councilwoman counsel counselor count counterpart countess cousin",
    "creator cricketer critic curator cyclist czar dancer daughter deacon dealer dean defendant",
    "defender delegate democrat demographer dentist deputy dermatologist designer detective",
    "developer dictator diplomat director dissident doctor donor drummer driver duchess duke",
    "ecologist economist editor editor-in-chief educator emissary emir emperor employee engineer",
    "entrepreneur envoy epidemiologist essayist evangelist examiner executive expert explorer",
    "ex-president ex-minister ex-wife ex-husband famer fan farmer father fighter figure filmmaker",
    "financier firefighter first-lady fisherman footballer foreman founder friend fugitive",
    "fundraiser general geneticist geologist girl girlfriend boyfriend goalkeeper goalie golfer",
    "goalscorer",
    "governor graduate grandfather grandmother granddaughter grandson guard guardian guest",
    "guitarist gunman guru gymnast hacker head headmaster headteacher heir heiress hero heroine",
    "historian homemaker host housewife hostage humorist hunter husband illustrator imam",
    "immunologist incumbent informant inmate inspector instructor intern interpreter inventor",
    "investigator investor jockey journalist judge juror justice keeper keyboardist killer king",
    "kingpin laureate lawmaker lawyer leader lecturer legend legislator librarian lieutenant",
    "linebacker linguist lobbyist lord magistrate magnate major man manager marketer marshal",
    "mastermind mathematician mayor mechanic mediator medic member",
    "mentor meteorologist microbiologist midfielder militant midwife millionaire billionaire",
    "miner minister mogul monarch monk mother motorist mp mufti mullah murderer musician",
    "naturalist navigator negotiator",
    "neighbor neighbour nephew neurologist neuroscientist",
    "newcomer niece nominee novelist nun nurse oceanographer officer official ombudsman opponent",
    "organiser organizer ornithologist owner paediatrician pediatrician painter paleontologist",
    "parent parliamentarian participant partner passenger pastor pathologist patient patriarch",
    "patron performer philanthropist philosopher photographer physician physicist pianist pilot",
    "pioneer pitcher plaintiff player playwright plumber poet police-chief policeman policewoman",
    "politician pollster pope postmaster predecessor prefect premier presenter president",
    "president-elect",
    "priest primate prime-minister prince princess principal prisoner private producer professor",
    "programmer promoter proprietor prosecutor protester protestor provost psychiatrist",
    "psychologist publicist publisher pundit pupil quarterback queen rabbi racer ranger rapper",
    "rebel receiver receptionist recorder rector referee refugee regent registrar reporter rep",
    "representative republican researcher resident residents retiree reverend rider rival runner",
    "sailor saint salesman scholar schoolgirl schoolboy schoolteacher scientist screenwriter",
    "sculptor secretary secretary-general seismologist senator sergeant servant sheikh sheik",
    "sheriff shooter shopkeeper sibling singer sister skipper socialist sociologist soldier",
    "solicitor solicitor-general son songwriter soprano speaker specialist spokesman",
    "spokesperson spokeswoman sprinter spy star statesman statistician steward strategist",
    "striker student suffragan supremo sultan superintendent supervisor supporter surgeon surveyor",
    "survivor suspect swimmer taoiseach teacher teammate technician teenager tenant tenor",
    "tennis-player terrorist theologian therapist tourist trader trainee trainer translator",
    "tory treasurer troubadour trustee tsar tutor tycoon uncle undersecretary undergraduate vendor",
    "veteran veterinarian vicar vice-president vice-chairman vice-chancellor victim violinist",
    "virologist volunteer voter warden warrior whistleblower whip widow widower wife winger",
    "witness woman worker wrestler writer youngster zoologist zookeeper heavyweight frontrunner",
    "front-runner architects actors aides analysts authors ministers senators presidents",
    "abductee acrobat asylum-seeker bellringer bookbinder childminder choirmaster cleaner",
    "conscript copywriter deckhand deserter dockworker fishmonger greengrocer handballer",
    "householder jogger looter marcher netballer newsagent orphan perpetrator proofreader",
    "scaffolder seafarer stationmaster stevedore",
    "secretaries representatives reps sens governors chiefs directors leaders lawmakers",
    "congressmen judges justices lawyers attorneys brothers sisters professors economists",
    "officials officers candidates students teachers ambassadors negotiators founders",
    "co-founders attorney-general director-general governor-general inspector-general",
    "actuary admirer adventurer all-rounder animator antiquarian apprentice attacker auditor aunt",
    "bailiff baker baritone baronet bartender bomber bookseller bosun bride bridegroom burglar",
    "carer carpenter catcher centre-back centre-half chronicler claimant classmate coastguard",
    "coder colleague comic committeeman committeewoman compere conservator contender counsellor",
    "cto debutant defector devotee disciple diver dj earl electrician entertainer",
    "executor fiance fiancee fiancée flanker flatmate fly-half follower forecaster fraudster",
    "fellow full-back fullback gambler gangster godfather gp grocer groom headmistress healer",
    "grower hijacker hooker hopeful hotelier hurdler impresario influencer jailer jeweler jeweller",
    "kidnapper landlady landlord left-back lifeguard lover magician marquess merchant migrant",
    "milliner missionary mla mobster msp mystic neurosurgeon newsreader notary olympian operative",
    "optician outfielder paramedic paratrooper pensioner planner preacher prophet publican punter",
    "restaurateur reviewer right-back ringleader robber rookie roommate rower scriptwriter",
    "scrum-half seamer selector shareholder skater skier speculator speechwriter spinner staffer",
    "stewardess subeditor supermodel team-mate thief tipster trailblazer trucker umpire viscount",
    "vlogger waiter waitress warlord whistle-blower winner youtuber",
    "successor watcher litigator homeopath osteopath",
    "cinematographer matchwinner medallist medalist physio qualifier titan vaulter",
    "appointee biographer bodyguard breeder busker capitalist chauffeur co-moderator",
    "co-ordinator co-pilot co-producer co-writer compatriot contributor custodian detainee",
    "endorser goal-kicker insider interrogator interviewer jumper kicker locksmith",
    "matriarch moderator mountaineer narrator policymaker prospector puppeteer rancher realtor",
    "recruiter scorer smuggler sniper stockbroker subcontractor surfer trafficker triathlete",
    "trumpeter undertaker vice-chair viscountess weightlifter welder",
    "frontbencher grader cop docent exile farmworker gardener hairdresser herder",
    "impersonator janitor labourer laborer landscaper legionnaire maid masseuse planter plasterer",
    "rapporteur roofer seamstress shepherd showrunner skateboarder snowboarder socialite sommelier",
    "tailor toddler trooper usher valet vet vintner virtuoso cadet recruit commodore clinician",
    "mortician beautician tactician co-host co-owner mk panelist panellist",
    "customer client shopper commuter taxpayer homeowner onlooker bystander evacuee",
    "immigrant greeter constituent pedestrian churchgoer villager islander settler hiker caregiver",
    "demonstrator borrower emcee mep batter",
    "chief-executive chief-of-staff caliph vice-premier crown-prince convener convenor goaltender",
    "centre-forward center-forward stand-off out-half clubman",
    "talisman stalwart loanee shot-putter fencer paralympian bodybuilder slugger",
    "co-defendant confidant confidante butler alumnus alumna physiotherapist auctioneer elector",
    "professional competitor crooner despot dietician emigre grandee hostess mercenary",
    "minder orator prodigy protege protégé psychic raconteur racegoer returnee revolutionary",
    "rioter roadie sceptic skeptic scribe spymaster squatter stablemate suffragette superfan",
    "superstar swindler torturer underwriter vigilante visionary wordsmith technocrat",
    "troubleshooter understudy aviatrix firebrand fixer headhunter officeholder outlaw plotter",
    "purser pick reformer scion sharpshooter sidekick skydiver stockholder windsurfer",
)
TIED = _words(
    "accountant adviser advisor administrator agent aide anchor anchorman anchorwoman announcer",
    "archivist assistant associate astronaut attorney auditor banker bassist boss broadcaster",
    "captain cartoonist ceo cfo coo cto chair chairman chairperson chairwoman chancellor chaplain",
    "chef chemist chief co-chair co-director co-founder coach columnist commander commentator",
    "commissioner comptroller conductor constable consultant contributor controller coordinator",
    "correspondent councillor councilman councilwoman counsel curator dean deputy detective",
    "director dj drummer economist editor employee engineer exec executive fellow firefighter",
    "foreman founder frontman goalkeeper goalie guitarist head headmaster headmistress",
    "headteacher host inspector instructor intern investigator journalist keyboardist lawyer",
    "leader lecturer librarian lobbyist manager mechanic meteorologist newscaster newsreader nurse",
    "officer official ombudsman operative organiser organizer owner panelist paramedic pathologist",
    "photographer player policeman policewoman pollster presenter president principal producer",
    "professor prosecutor publisher receptionist rector recruiter registrar reporter",
    "representative researcher reviewer scientist scout secretary sergeant sheriff solicitor",
    "specialist spokesman spokesperson spokeswoman staffer steward strategist superintendent",
    "supervisor surgeon teacher technician trader treasurer trustee undersecretary vice-chair",
    "vice-chairman vice-chancellor vice-president vocalist warden webmaster worker writer",
    "secretary-general director-general editor-in-chief creator cofounder co-owner designer",
    "striker midfielder defender keeper skipper winger forward fullback full-back fly-half flanker",
    "co-host co-owner co-anchor vice-captain convener convenor goaltender",
    "hooker prop lock scrum-half playmaker centre-back left-back right-back centre-half",
    "quarterback pitcher linebacker batsman bowler wicketkeeper cornerback shortstop outfielder",
    "infielder catcher netminder lineman receiver centre wing lock prop hooker outside-half",
)
"""Roles that one body gives: a company, an office, a school, a band or a team."""
TITLES = ROLES | _words(
    "president vice deputy acting interim former ex prime foreign defence defense interior",
    "finance home health treasury trade energy education justice transport agriculture commerce",
    "labor labour state shadow first second lord lady chief executive financial operating senior",
    "junior assistant associate attorney crown general major lieutenant staff private master",
    "petty brigadier wing air vice-marshal under permanent parliamentary national federal",
    "district county city circuit police fire head managing non-executive pres sen sens rep reps",
    "gov govs gen col lt maj sgt cpl capt cmdr adm brig pvt rev fr sr br hon msgr supt insp ch det",
    "const atty asst dep dir amb prof profs republican democratic democrat conservative liberal",
    "tory independent cllr ald del min sec majority minority opposition supreme high",
    "grand ayatollah hojatoleslam sheikh sheik emir mullah imam mufti sultan shah king queen",
    "pope coach manager captain striker quarterback pitcher forward midfielder goalkeeper goalie",
    "winger elect emeritus designate",
)

COURTESY: dict[str, Gender | None] = {
    "mr": "m",
    "mister": "m",
    "messrs": "m",
    "mrs": "f",
    "ms": "f",
    "miss": "f",
    "madam": "f",
    "madame": "f",
    "mme": "f",
    "mlle": "f",
    "monsieur": "m",
    "señor": "m",
    "señora": "f",
    "senor": "m",
    "senora": "f",
    "herr": "m",
    "frau": "f",
    "sir": "m",
    "dame": "f",
    "lord": "m",
    "lady": "f",
    "dr": None,
    "doctor": None,
}

STYLES = _words(
    "baron baroness brother countess dame duchess duke earl emperor empress father friar king lady",
    "lord marchioness marquess marquis mother pope prince princess queen saint sir sister tsar",
    "viscount viscountess",
)


def plural_of(noun: str) -> str:
    """Give the plural of a noun in lower case.

    Examples:
        >>> [plural_of(noun) for noun in ("pastor", "celebrity", "policeman", "hero")]
        ['pastors', 'celebrities', 'policemen', 'heroes']
    """
    if noun.endswith("man"):
        return noun[:-2] + "en"
    if noun.endswith("y") and noun[-2:-1] not in {*"aeiou", ""}:
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh", "ero")) else "s")


def singular_of(noun: str) -> str:
    """Give the singular of a noun in the plural; a word without such an ending stays as it is.

    Examples:
        >>> [singular_of(noun) for noun in ("mills", "agencies", "mill")]
        ['mill', 'agency', 'mill']
    """
    return f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")
