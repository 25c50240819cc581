"""English words of amounts: numerals, currencies, measures, changes, bounds."""

from __future__ import annotations

from explainer.language.en.measures import DURATIONS, MEASURES, SPEEDS
from explainer.language.en.money import (
    CODES,
    COINS,
    CURRENCIES,
    CURRENCY_MARKS,
    DOLLAR_LANDS,
    DOLLARS,
    GLUED_MARKS,
    PREFIXES,
)
from explainer.language.tables import listed as _set
from explainer.language.tables.amounts import AmountWords, Limit


def _list(words: str) -> list[str]:
    return words.split()


UNITS = _list(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen"
)
TENS = _list("twenty thirty forty fifty sixty seventy eighty ninety")
PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "hundredth": 100,
}  # fmt: skip

FOLDS = (
    {f"{word}fold": n for n, word in enumerate(UNITS) if n > 1}
    | {f"{word}fold": 10 * n for n, word in enumerate(TENS, 2)}
    | {"hundredfold": 100, "thousandfold": 1000, "millionfold": 10**6}
)

GUIDANCE = _set("forecast guidance outlook projection estimate")
AIMS = GUIDANCE | _set("target prediction expectation budget goal ambition objective")

SCALES = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "quadrillion": 10**15, "dozen": 12, "lakh": 10**5, "crore": 10**7,
}  # fmt: skip

MARKS = {
    "k": 1000, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "mm": 10**6, "b": 10**9,
    "bn": 10**9, "bln": 10**9, "t": 10**12, "tn": 10**12, "trn": 10**12,
}  # fmt: skip

COINED = {"euro": "EUR", "euros": "EUR", "us": "USD", "australian": "AUD", "canadian": "CAD"}
CENTS = ("cent", "cents")

BOUNDS: dict[str, Limit] = {
    **dict.fromkeys(
        (
            "over", "more than", "greater than", "larger than", "higher than", "longer than",
            "above", "at least", "at minimum", "a minimum of", "exceeding", "upwards of",
            "upward of", "in excess of", "no fewer than", "no less than", "not less than",
            "not fewer than", "just over", "just above", "well over", "well above",
            "slightly more than", "slightly over", "a little more than", "a little over",
            "slightly above", "a little above", "a shade over", "a shade above",
            "little more than", "barely more than", "hardly more than",
            "far more than", "much more than", "well more than", ">", "topping", "surpassing",
            "no lower than", "north of", "beyond", "better than", "as low as", "as little as",
            "as few as", "at or above", "at or over", "equal to or above",
        ),
        "over",
    ),
    **dict.fromkeys(
        (
            "up to", "at most", "as much as", "as many as", "as high as", "as long as",
            "less than", "fewer than", "lower than", "under", "below", "no more than",
            "not more than", "no higher than", "a maximum of", "just under", "just below",
            "slightly less than", "slightly under", "a little less than", "a little under",
            "slightly below", "a little below", "a shade under", "a shade below",
            "well under", "well below", "<", "within", "shy of", "just shy of", "short of",
            "no greater than", "no longer than", "at the most", "a cap of", "at or below",
            "at or under", "equal to or below",
        ),
        "up to",
    ),
    **dict.fromkeys(
        (
            "about", "around", "some", "nearly", "almost", "approximately", "approx", "roughly",
            "close to", "an estimated", "estimated", "~", "≈", "circa", "in the region of",
            "somewhere around", "just about", "near", "virtually", "approaching", "very nearly",
            "an approximate", "closer to", "nearer to", "nearer", "at or near", "at or around",
        ),
        "about",
    ),
}  # fmt: skip

STRENGTHS = {
    "strong": "", "member": "members", "person": "people", "man": "men", "woman": "women",
    "seat": "seats", "nation": "nations", "country": "countries", "state": "states",
    "team": "teams", "bed": "beds", "count": "counts", "storey": "storeys", "story": "stories",
    "room": "rooms", "page": "pages", "game": "games", "match": "matches", "vote": "votes",
    "unit": "units", "home": "homes", "passenger": "passengers", "floor": "floors",
    "city": "cities", "round": "rounds", "seater": "seats", "race": "races", "judge": "judges",
    "justice": "justices", "juror": "jurors", "word": "words", "vehicle": "vehicles",
    "car": "cars", "ship": "ships", "boat": "boats", "episode": "episodes", "bedroom": "bedrooms",
    "company": "companies", "player": "players",
}  # fmt: skip

AMOUNTS = AmountWords(
    numerals={word: n for n, word in enumerate(UNITS)}
    | {word: 10 * n for n, word in enumerate(TENS, 2)},
    scales=SCALES,
    heaps={"tens": 10, "dozens": 12, "hundreds": 100},
    heaped={f"{word}s": SCALES[word] for word in ("thousand", "million", "billion", "trillion")},
    scale_marks=MARKS,
    unclear_marks=frozenset({"m", "t", "mm", "b", "k"}),
    articles=frozenset({"a", "an"}),
    joins=frozenset({"and"}),
    minus=frozenset({"minus"}),
    either_sign=frozenset({"plus or"}),
    fractions={word: (1, n) for word, n in PARTS.items()}
    | {word + "s": (1, n) for word, n in PARTS.items() if word != "half"}
    | {"halves": (1, 2)},
    whole=frozenset({"half"}),
    part_of=frozenset({"of"}),
    none=frozenset({"none"}),
    excepting=frozenset({"all but", "everyone but", "everybody but"}),
    whose=_set("the its their his her our all those these this that"),
    recent=_set("last past first previous next latest top"),
    mere=_set("just only mere even revised"),
    halved_before=_set("first second latter other early earlier opening final last"),
    asides=(
        *((word,) for word in ("however", "though", "meanwhile", "moreover", "furthermore")),
        *(("by", word) for word in ("contrast", "comparison")),
        *(("in", word) for word in ("contrast", "comparison", "turn", "addition", "fact")),
        *(("for", word) for word in ("example", "instance")),
        ("on", "the", "other", "hand"),
        ("in", "the", "meantime"),
    ),
    by=frozenset({"by"}),
    plurals=("s", "people", "men", "women", "children"),
    generic=_set(
        "people person man woman child other individual adult member case thing dollar point one"
        " death life soul body resident victim"
    ),
    collectives=_set(
        "people police staff troops aircraft cattle sheep fish personnel crew men women children"
        " feet teeth mice spacecraft series species offspring deer youth infantry livestock"
    ),
    uncounted=_set(
        "times time ways things sides levels instances way sorts kinds types fronts respects"
        " halves degrees occasions thirds quarters fifths ones steps olds"
    ),
    definite=_set("the these those both his her its their our my your"),
    reaching=_set(
        "reach total number exceed top hit surpass end close finish open stand rise fall climb grow"
        " jump drop soar swell drive push dip sink slip slide surge plunge edge average near"
        " approach pass come go stick hover remain stay peak recover rebound bounce decline tumble"
        " dwindle rocket balloon mushroom spike retreat slump collapse ease slow advance tick inch"
        " creep mount skyrocket shoot explode plummet sag accelerate decelerate weaken strengthen"
        " widen narrow multiply inflate contract triple treble quadruple quintuple improve worsen"
    ),
    quantities=_set(
        "number toll total count population attendance turnout enrollment enrolment tally headcount"
        " membership average workforce staff circulation volume output production capacity audience"
    ),
    figures=_set("figure total sum"),
    limits=_set(
        "in among amongst against for of excluding including except outside inside within across"
        " at during since after before by between under over throughout from on without"
    ),
    scopes=_set(
        "nationally nationwide globally worldwide internationally domestically regionally locally"
        " statewide countrywide citywide"
    ),
    sets=_set("of among amongst excluding except outside without"),
    places=frozenset({"where"}),
    means=_set("average"),
    turns=_set(
        "fact example instance addition case contrast turn particular total all end meantime"
        " result course word hand comparison general short response reply statement interview"
        " speech report letter email e-mail article post tweet memo message note while"
        " moment first second last least way part view opinion sense conclusion reality truth"
        " effect event return theory practice essence light spite account call conference release"
        " testimony remark comment filing indictment column thing one"
    ),
    others=_set("separate unrelated another other different similar parallel earlier previous"),
    episodes=_set(
        "case trial retrial hearing lawsuit suit prosecution investigation inquiry probe ruling"
        " incident attack assault accident crash shooting stabbing killing murder robbery bombing"
        " blast explosion fire raid clash dispute scandal affair matter"
    ),
    pivots=_set("top behalf front favor favour lieu spite excess view face pursuit terms light"),
    marks=_set("mark barrier threshold milestone"),
    sizes=_set(
        "population crowd audience majority workforce staff membership readership congregation"
        " electorate attendance turnout fleet garrison caseload enrollment enrolment following"
        " streak haul record index reading community town city village district sale panel team"
        " group jury squad delegation committee convoy cast field roster sample flock herd"
        " number chunk minority mob throng capacity"
        " crew force band gang army contingent cohort pool"
    ),
    impersonal=_set("take cost require make seem appear happen emerge transpire turn help"),
    readings=_set("index score rating reading population median magnitude rate aqi pmi gauge"),
    measuring=_set("measure register"),
    quakes=_set("quake earthquake tremor aftershock temblor foreshock"),
    magnitude="magnitude",
    doing=_set("do"),
    vague=_set("stuff thing things latter former"),
    leaning=_set("later afterwards afterward"),
    races=_set(
        "hurdle hurdles race final semi-final semifinal heat runner sprinter swimmer champion title"
        " record relay sprint dash freestyle backstroke breaststroke butterfly medley event medal"
    ),
    often=_set("times occasions instances ways steps types kinds sorts levels forms"),
    remaining=_set("left remaining"),
    stretches=_set("period span stretch window timeframe frame interval horizon threshold"),
    terms=_set(
        "target limit minimum maximum wait delay sentence term ban suspension average deadline"
        " guarantee cap ceiling notice warranty penalty"
    ),
    sentencing=_set("sentence jail imprison incarcerate"),
    handing=_set("give hand"),
    getting=_set("got received gets receives"),
    doers=_set("goer maker holder giver taker keeper seeker dweller bearer lifter setter"),
    reckoning=_set(
        "adjust count include exclude measure combine add compare weight strip leave take annualise"
        " annualize"
    ),
    requiring=_set("require order oblige force compel instruct mandate"),
    paying=_set("raise pay spend earn cost make receive donate give owe charge fetch win lose bet"),
    peaks=_set("high low record"),
    needing=_set("need require"),
    lasting=_set("last serve wait take require need spend"),
    short_durations=_set("seconds minutes hours"),
    clocked={"hours": 3600, "minutes": 60, "seconds": 1, "feet": 12, "inches": 1},
    glued_units={"in": "inches"},
    scales_of_heat={"c": "degrees Celsius", "f": "degrees Fahrenheit"},
    thermal=_set(
        "temperature temperatures heat heatwave hot hotter warm warmer warming cold colder cool"
        " cooler cooling mercury thermometer thermometers celsius fahrenheit weather freezing fever"
    ),
    harming=_set(
        "kill die injure wound hurt displace evacuate hospitalize hospitalise infect rescue arrest"
        " detain strand sicken drown suffocate poison trap uproot maim deport jail imprison kidnap"
        " abduct massacre"
    ),
    uprooting=_set("drive force compel oblige cause prompt"),
    fleeing=_set("flee leave evacuate abandon relocate escape seek"),
    spans=_set("for"),
    inside=_set("in within"),
    during=_set("over during"),
    lacking=_set("without since"),
    holding=_set("have own want get know"),
    leaving=_set("leave survive"),
    harmed=_set(
        "dead injured wounded missing homeless hurt killed stranded hospitalized displaced"
    ),
    linking=_set(
        "hence thus therefore thereby consequently accordingly however moreover furthermore"
        " nevertheless nonetheless meanwhile instead additionally"
    ),
    victims={
        "killing": "killed",
        "injuring": "injured",
        "wounding": "wounded",
        "hurting": "hurt",
        "maiming": "maimed",
        "stranding": "stranded",
        "trapping": "trapped",
        "displacing": "displaced",
        "drowning": "drowned",
        "sickening": "sickened",
    },
    brief_durations=_set("days"),
    fleeting=_set("seconds minutes"),
    ways=_set("walk drive ride flight journey stroll hike commute bus train taxi ferry boat"),
    paces=_set("yards metres feet"),
    strokes=_set(
        "drive shot effort strike header kick free-kick volley pass putt throw blast lob curler"
        " screamer penalty goal finish run dash"
    ),
    further=_set("another additional further extra"),
    besides=_set("more fewer less"),
    carriers=_set("total sum average maximum minimum record combined low high peak"),
    idle_factors=_set("as down back up for"),
    worth=_set("worth"),
    every=_set("every each per"),
    apiece=_set("apiece each"),
    kinds=_set("in of"),
    capacities=_set("hold carry seat store accommodate contain fit house sleep cost weigh last"),
    seating=_set("hold seat accommodate sleep"),
    holders=_set("with at"),
    comparing=_set(
        "as more higher larger greater bigger the that what its their his longer faster less over"
        " lower smaller likelier stronger heavier worse better"
    ),
    than=_set("than"),
    wholes=frozenset({10, 100, 1000}),
    people="people",
    peopled=_set("city town village hamlet suburb community crowd audience nation"),
    idle_wholes=_set("way battle story fun trick"),
    answering=_set(
        "say says said think thinks thought believe believes believed agree agrees agreed disagree"
        " disagrees disagreed support supports supported back backs backed favour favours favoured"
        " favor favors favored oppose opposes opposed want wants wanted prefer prefers preferred"
        " approve approves approved disapprove disapproves disapproved feel feels felt know knows"
        " knew doubt doubts doubted expect expects expected rate rates rated trust trusts trusted"
        " name names named choose chooses chose pick picks picked blame blames blamed fear fears"
        " feared hope hopes hoped admit admits admitted intend intends intended describe describes"
        " described consider considers considered have has had are were"
    ),
    copulas=frozenset({"be", "remain", "stay", "stand", "total", "become"}),
    levels=_set("at over above below under to near around past beyond"),
    preceded=_set("after following"),
    change_nouns=_set(
        "reduction cut increase rise fall drop decline hike jump gain loss growth decrease change"
        " climb slide surge slump plunge boost raise slowdown adjustment move shift"
    ),
    change_verbs=_set(
        "cut raise reduce increase lower recalibrate adjust change lift slash trim double halve"
        " boost hike ease tighten revise scale expand shrink impose modify review reset rethink"
        " reconsider alter amend cap limit restrict"
    ),
    out_of=frozenset({"in", "out of"}),
    percent=frozenset({"%", "percent", "per cent", "pct", "pc", "percents"}),
    points={
        "percentage point": "percentage points",
        "percentage points": "percentage points",
        "percentage-point": "percentage points",
        "percent point": "percentage points",
        "percent points": "percentage points",
        "% points": "percentage points",
        "ppt": "percentage points",
        "pp": "percentage points",
    },
    glued_marks=GLUED_MARKS,
    currency_marks=CURRENCY_MARKS,
    currency_codes=CODES,
    mark_prefixes={f"{prefix}$": code for prefix, code in DOLLARS.items()}
    | {f"${letters}": code for letters, code in DOLLARS.items()}
    | PREFIXES,
    mark_letters=frozenset({*DOLLARS, *(prefix[:-1] for prefix in PREFIXES)}),
    currencies=CURRENCIES,
    dollar_lands=DOLLAR_LANDS,
    dollars="dollars",
    coins=COINS,
    minor={"pence": ("GBP", 100), "penny": ("GBP", 100), "p": ("GBP", 100)}
    | {f"{whole} {part}": (code, 100) for whole, code in COINED.items() for part in CENTS},
    minor_marks=frozenset({"p"}),
    screens=frozenset({240, 360, 480, 576, 720, 1080, 1440, 2160}),
    weights={"pound": "GBP", "pounds": "GBP"},
    measures=MEASURES,
    idle_units=frozenset({"point"}),
    durations=DURATIONS,
    plain_durations=_set("seconds minutes hours days weeks months years decades centuries"),
    in_words=frozenset({"in", "behind", "of"}),
    confinements=_set(
        "prison jail custody bars detention probation imprisonment captivity exile power office"
        " opposition charge hiding schedule"
    ),
    foremost=_set("first"),
    rates=frozenset({"per", "a", "an", "each", "every", "/"}),
    rate_units=_set(
        "h head capita person people household employee worker share unit barrel game match student"
        " pupil child night visit ticket gallon ton tonne ounce mile acre hectare hour call"
        " minute month annum quarter season inhabitant inhabitants resident residents"
    ),
    speeds=SPEEDS,
    past=_set("ago earlier before later after since"),
    unit_nouns={"magnitude": "magnitude"},
    bounds=BOUNDS,
    tails={
        "or more": "over",
        "or higher": "over",
        "and above": "over",
        "and up": "over",
        "or above": "over",
        "or greater": "over",
        "plus": "over",
        "+": "over",
        "or less": "up to",
        "or fewer": "up to",
        "or lower": "up to",
        "or below": "up to",
        "or so": "about",
        "or thereabouts": "about",
        "more or less": "about",
    },
    turning={"around": _set("turn turns turned turning")},
    motions=_set(
        "go goes going went gone rise rises rising rose risen move moves moved moving climb climbs"
        " climbed climbing jump jumps jumped jumping edge edges edged edging push pushed pushes"
        " tick ticked ticks ticking inch inches inched inching creep creeps crept creeping shoot"
        " shoots shot shooting soar soars soared soaring surge surges surged surging spike spikes"
        " spiked spiking drift drifts drifted drifting nudge nudged bump"
        " bumped"
    ),
    drops=_set(
        "fell dropped slumped slid sank plunged tumbled shrank declined dipped lost shed gained"
        " added advanced increased grew rallied"
    ),
    between=frozenset({"between"}),
    both=frozenset({"and"}),
    start=frozenset({"from"}),
    end=frozenset({"to"}),
    either=frozenset({"or"}),
    against=frozenset(
        {"compared with", "compared to", "against", "versus", "vs", "vs.", "as opposed to"}
    ),
    earlier=_set("earlier before previously previous"),
    then=_set("ago last same"),
    dated=_set("in on at during last the"),
    guidance=GUIDANCE,
    occasions=_set("occasions times instances"),
    broken=_set("pieces bits shards splinters smithereens"),
    fates={
        "dead": _set("killed kill kills killing dead died die dies dying death deaths drowned"),
        "hurt": _set(
            "injured injure injures injuring injuries wounded wound wounds wounding hurt"
            " hospitalised hospitalized"
        ),
        "held": _set("arrested arrest arrests detained detain detains held jailed"),
        "missing": _set("missing"),
    },
    respective=_set("respectively"),
    along=_set("with"),
    amid=_set("among amongst"),
    lives=_set("life"),
    prizes=_set(
        "prize purse award reward jackpot bounty medal title trophy crown cup win victory triumph"
        " point goal wicket seat spot place podium scalp gold silver bronze"
    ),
    guesses=AIMS | _set("range"),
    former=_set("earlier current original initial prior expected estimated reported"),
    moves=frozenset({"up", "down", "rising", "falling", "higher", "lower", "increase", "decrease"}),
    spreads=_set(
        "range ranges ranged ranging vary varies varied varying anywhere everything anything"
        " span spans spanned spanning somewhere"
    ),
    doubles=_set("double triple treble quadruple halve"),
    factors={
        "double": (2, 1),
        "triple": (3, 1),
        "treble": (3, 1),
        "quadruple": (4, 1),
        "halve": (1, 2),
        "doubled": (2, 1),
        "doubling": (2, 1),
        "tripled": (3, 1),
        "tripling": (3, 1),
        "trebled": (3, 1),
        "trebling": (3, 1),
        "quadrupled": (4, 1),
        "quadrupling": (4, 1),
        "quintupled": (5, 1),
        "halved": (1, 2),
        "halving": (1, 2),
        "twice": (2, 1),
        "thrice": (3, 1),
    },
    repeats=frozenset({"twice", "thrice"}),
    fold=frozenset({"fold"}),
    folds=FOLDS,
    factor_of=frozenset({"a factor of"}),
    strengths=STRENGTHS,
    bouts=_set("matches games races"),
    voting=_set(
        "vote votes voted voting passed approved backed rejected carried confirmed tally majority"
        " ruled upheld failed agreed cleared adopted endorsed ratified enacted passes approves"
        " backs rejects adopts endorses confirms"
    ),
    deciding=_set("vote voted voting rejected"),
    refusing=_set("rejected failed"),
    electorate=_set(
        "voter voters electorate pollster pollsters polling survey surveys election elections"
    ),
    carrying=_set("carry carries carried carrying"),
    decided=_set(
        "bill motion amendment measure resolution proposal confirmation passage approval appeal"
        " senate house committee council seats chamber parliament"
    ),
    score_nouns=_set(
        "game games match quarter half halftime half-time set innings final title season series"
        " points runs goals record"
    ),
    winning=_set("lead leads led leading ahead won win wins winning beat beats beating"),
    losing=_set("lost lose loses losing trail trails trailed trailing behind"),
    polls=_set("vote votes majority ruling decision split tally verdict"),
    held_by=_set("majority"),
    sides=frozenset({"against", "in favour", "in favor", "abstaining"}),
    votes="votes",
    outcomes=_set(
        "win victory defeat draw loss triumph rout thrashing hammering drubbing mauling humbling"
        " walloping stalemate"
    ),
    tallies=_set("season record"),
    beating=_set(
        "beat beats beaten beating won win wins winning lost lose loses losing drew draw draws"
        " defeated defeating thrashed thrashing trounced trouncing hammered edged routed"
        " tied crushed crushing demolished mauled walloped"
    ),
    midway=_set(
        "down up ahead behind lead leads deficit aggregate set sets half half-time halftime quarter"
        " leg period inning innings frame tie-break"
    ),
    score="score",
    score_points="points",
    score_wins="wins",
    times=frozenset({"times"}),
    labels=_set(
        "no nos number numbers flight flights article articles section sections chapter chapters"
        " page pages room rooms highway route interstate grade channel psalm platform gate"
        " proposition amendment resolution paragraph paragraphs clause exhibit episode version"
        " boeing airbus apollo iphone windows vatican question verse verses item table fig isbn"
        " tel phone fax ext extension pin zip postcode pp #"
    ),
    counting="number",
    helping=_set("will would can could may might must should to now they we still"),
    capital_labels=_set(
        "act phase group division title level category type class line bus train track tower pier"
        " unit building block house apartment suite floor ward district precinct sector zone area"
        " prop measure rule order bill directive regulation part volume season series round stage"
        " lap week day case docket file code model mark galaxy formula super bowl war world"
        " summit revelation point step option figure figures box appendix annex schedule protocol"
        " convention event tier term chap sec art eq id sgt brigade battalion regiment"
        " agenda vision goal goals target storm hurricane station studio pump"
        " opus symphony"
    ),
    rank_words=_set("top number no. ranked rank ranking seeded placed #"),
    clocks=_set(
        "am pm a.m. p.m. a.m p.m o'clock o’clock gmt est edt pst pdt cet bst utc et bc bce ad ce"
        " hrs hours' noon midnight"
    ),
    hotlines=frozenset({112, 911, 999}),
    calling=_set(
        "call calls caller callers operator operators dispatcher dispatchers center centers centre"
        " centres line lines recording recordings tape tapes service services system systems"
    ),
    ages=frozenset({"year-old", "old", "years-old", "of age"}),
    aged=frozenset({"aged", "age", "ages"}),
)
