"""English words of money: marks, codes and nouns, with the ISO 4217 code of the currency."""

from __future__ import annotations

from explainer.language.tables import listed

CURRENCY_MARKS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY",
    "₴": "UAH", "₪": "ILS", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND", "₸": "KZT", "₾": "GEL",
    "₡": "CRC", "₲": "PYG", "₵": "GHS", "₿": "BTC", "rmb": "CNY", "rs": "INR", "zł": "PLN",
    "sfr": "CHF", "dlrs": "USD",
} | {
    code: code.upper()
    for code in listed(
        """
        aed aoa ars aud azn bbd bdt bgn bhd brl bwp byn cad cdf chf clp cny crc czk dkk dzd egp etb
        eur fjd gbp ghs gtq hkd hnl huf idr ils inr iqd irr isk jmd jod jpy kes khr krw kwd kzt lbp
        lkr mdl mmk mnt mur mwk mxn myr mzn ngn nok npr nzd omr pgk pkr pln pyg qar rsd rub rwf sar
        sek sgd sll syp thb tnd ttd twd tzs uah ugx usd uyu uzs vnd xaf xof yer zar zmw
        """
    )
}  # fmt: skip
"""Marks, and codes that stand in small letters too, or beside a number that is no sum."""

GLUED_MARKS = {
    "r": "ZAR", "ksh": "KES", "kshs": "KES", "rm": "MYR", "rp": "IDR", "n": "NGN", "ush": "UGX",
    "ushs": "UGX", "tsh": "TZS", "tshs": "TZS", "sh": "shillings", "shs": "shillings", "zk": "ZMW",
    "sr": "SAR", "qr": "QAR", "dh": "AED", "dhs": "AED", "tk": "BDT", "frw": "RWF",
}  # fmt: skip

_LETTERS = {
    "USD": "us u.s", "AUD": "a au aus", "CAD": "c ca can cdn", "NZD": "nz", "HKD": "hk",
    "SGD": "s sg", "TWD": "nt t tw", "BRL": "r br", "MXN": "mx mex", "JMD": "j ja jm",
    "TTD": "tt", "DOP": "rd", "COP": "col co", "CLP": "cl ch", "ARS": "ar arg", "UYU": "uy ur",
    "CUP": "cu", "NAD": "n", "ZWL": "z zw rtgs", "FJD": "f fj", "XCD": "ec", "BBD": "bd bds",
    "BSD": "bs", "BND": "bn", "BZD": "bz", "GYD": "g gy", "LRD": "l ld", "SBD": "si", "SRD": "sr",
    "KYD": "ci ky", "BMD": "bm", "MOP": "mop", "WST": "ws",
}  # fmt: skip
"""Letters before a dollar sign by the ISO 4217 code of the money. Others tell nobody's: "B$"."""

DOLLARS = {code.lower(): code for code in _LETTERS} | {
    each: code for code, row in _LETTERS.items() for each in row.split()
}

PREFIXES = (
    {"e£": "EGP", "le£": "EGP", "l£": "LBP", "ll£": "LBP", "ss£": "SSP", "ir£": "IEP"}
    | {f"gh{mark}": "GHS" for mark in "¢₵"}
    | {
        f"{letters}¥": code
        for code, row in {"CNY": "cn cny rmb", "JPY": "jp jpy"}.items()
        for letters in row.split()
    }
)
"""Letters with another sign behind them."""

CODES = listed(
    """
    AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD
    CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP
    GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD
    KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN
    NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP
    SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND
    VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG
    """
)
"""The codes of ISO 4217 for money (none for metals and funds), without ALL and TOP: headlines in
capitals have these as words."""

_OWN = {
    "dollar dollars buck bucks": "USD", "euro euros": "EUR", "sterling quid": "GBP", "yen": "JPY",
    "yuan renminbi": "CNY", "won": "KRW", "ruble rubles rouble roubles": "RUB",
    "shekel shekels": "ILS", "rand rands": "ZAR", "reais": "BRL", "zloty zlotys zlotych": "PLN",
    "forint forints": "HUF", "baht": "THB", "ringgit ringgits": "MYR",
    "rupiah rupiahs": "IDR", "hryvnia hryvnias hryvnya": "UAH", "naira nairas": "NGN",
    "taka takas": "BDT", "riyal riyals": "SAR", "dirham dirhams": "AED", "kronor": "SEK",
    "kronur krónur": "ISK", "bitcoin bitcoins": "BTC", "tenge tenges": "KZT", "birr birrs": "ETB",
    "cedi cedis": "GHS", "lari laris": "GEL", "leva": "BGN", "metical meticais meticals": "MZN",
    "quetzal quetzales quetzals": "GTQ", "kyat kyats": "MMK",
    "bolivar bolivars bolívar bolívars bolivares bolívares": "VES", "lek leks lekë": "ALL",
    "kwanza kwanzas": "AOA", "boliviano bolivianos": "BOB", "ngultrum ngultrums": "BTN",
    "colón colóns colones": "CRC", "nakfa nakfas": "ERN",
    "dalasi dalasis": "GMD", "lempira lempiras": "HNL", "gourde gourdes": "HTG",
    "riel riels": "KHR", "loti lotis maloti": "LSL", "ariary ariaries": "MGA",
    "denar denars denari": "MKD", "tugrik tugriks": "MNT", "pataca patacas": "MOP",
    "ouguiya ouguiyas": "MRU", "rufiyaa rufiyaas": "MVR", "cordobas córdobas": "NIO",
    "balboas": "PAB", "leones": "SLE", "dobra dobras": "STN",
    "lilangeni emalangeni": "SZL", "somoni somonis": "TJS", "soum soums": "UZS",
    "vatu vatus": "VUV",
}  # fmt: skip
"""Nouns that name the money of one land wherever they stand behind a number."""

_SHARED = {
    "dollar dollars": "USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD"
    " TTD TWD XCD ZWL",
    "pound pounds": "GBP EGP FKP GIP LBP SDG SHP SSP SYP",
    "franc francs": "CHF BIF CDF DJF GNF KMF RWF XAF XOF XPF",
    "lira liras lire": "TRY", "rupee rupees": "INR LKR MUR NPR PKR SCR",
    "peso pesos": "MXN ARS CLP COP CUP DOP PHP UYU",
    "krone kroner krona kronor kronur króna krónur koruna korunas crowns": "NOK CZK DKK ISK SEK",
    "shilling shillings": "KES SOS TZS UGX", "dinar dinars": "BHD DZD IQD JOD KWD LYD RSD TND",
    "dirham dirhams": "AED MAD", "riyal riyals rial rials": "SAR IRR OMR QAR YER",
    "won": "KRW KPW", "ruble rubles rouble roubles": "RUB BYN", "reals": "BRL",
    "lev levs": "BGN", "leu lei": "RON MDL", "kwacha kwachas": "ZMW MWK", "dong": "VND",
    "sol soles sols": "PEN", "afghani afghanis": "AFN", "som soms": "KGS UZS",
    "manat manats": "AZN TMT", "dram drams": "AMD", "florin florins": "AWG",
    "colón colóns colones": "CRC SVC", "escudo escudos": "CVE", "kip kips": "LAK",
    "cordoba córdoba": "NIO", "balboa": "PAB", "guarani guaranis guaranies": "PYG",
    "guilder guilders": "ANG XCG", "mark marks": "BAM", "pula pulas": "BWP", "kina kinas": "PGK",
    "leone": "SLE", "tala talas": "WST",
}  # fmt: skip
"""Nouns of money that need the words for its land before them: "Swiss francs"."""

# A full stop behind letters is a piece of its own, hence "u.s .".
_LANDS = {
    "AED": "emirati; uae", "AFN": "afghan", "ALL": "albanian", "AMD": "armenian",
    "ANG": "antillean", "AOA": "angolan", "ARS": "argentine; argentinian", "AUD": "australian",
    "AWG": "aruban", "AZN": "azerbaijani; azeri",
    "BAM": "bosnian; convertible; bosnian convertible", "BBD": "barbadian; barbados",
    "BDT": "bangladeshi", "BGN": "bulgarian", "BHD": "bahraini", "BIF": "burundian; burundi",
    "BMD": "bermudian; bermudan; bermuda", "BND": "brunei; bruneian", "BOB": "bolivian",
    "BRL": "brazilian", "BSD": "bahamian", "BTN": "bhutanese", "BWP": "botswanan; botswana",
    "BYN": "belarusian; belarussian", "BZD": "belize; belizean", "CAD": "canadian",
    "CDF": "congolese", "CHF": "swiss", "CLP": "chilean", "CNY": "chinese", "COP": "colombian",
    "CRC": "costa rican", "CUP": "cuban", "CVE": "cape verdean", "CZK": "czech",
    "DJF": "djiboutian", "DKK": "danish", "DOP": "dominican", "DZD": "algerian", "EGP": "egyptian",
    "ERN": "eritrean", "ETB": "ethiopian", "FJD": "fijian; fiji",
    "FKP": "falkland; falkland islands", "GBP": "british", "GEL": "georgian", "GHS": "ghanaian",
    "GIP": "gibraltar", "GMD": "gambian", "GNF": "guinean", "GTQ": "guatemalan",
    "GYD": "guyanese; guyana", "HKD": "hong kong", "HNL": "honduran", "HTG": "haitian",
    "HUF": "hungarian", "IDR": "indonesian", "ILS": "israeli; israeli new", "INR": "indian",
    "IQD": "iraqi", "IRR": "iranian", "ISK": "icelandic", "JMD": "jamaican", "JOD": "jordanian",
    "JPY": "japanese", "KES": "kenyan; kenya", "KGS": "kyrgyz; kyrgyzstani", "KHR": "cambodian",
    "KMF": "comorian", "KPW": "north korean", "KRW": "south korean; korean", "KWD": "kuwaiti",
    "KYD": "cayman; cayman islands", "KZT": "kazakh; kazakhstani", "LAK": "lao; laotian",
    "LBP": "lebanese", "LKR": "sri lankan", "LRD": "liberian", "LSL": "lesotho", "LYD": "libyan",
    "MAD": "moroccan", "MDL": "moldovan", "MGA": "malagasy", "MKD": "macedonian; north macedonian",
    "MMK": "myanmar; burmese", "MNT": "mongolian", "MOP": "macanese; macau", "MRU": "mauritanian",
    "MUR": "mauritian", "MVR": "maldivian; maldives", "MWK": "malawian; malawi", "MXN": "mexican",
    "MYR": "malaysian", "MZN": "mozambican", "NAD": "namibian; namibia", "NGN": "nigerian",
    "NIO": "nicaraguan", "NOK": "norwegian", "NPR": "nepalese; nepali", "NZD": "new zealand",
    "OMR": "omani", "PAB": "panamanian", "PEN": "peruvian",
    "PGK": "papua new guinean; papua new guinea", "PHP": "philippine; filipino",
    "PKR": "pakistani; pakistan", "PLN": "polish", "PYG": "paraguayan", "QAR": "qatari",
    "RON": "romanian", "RSD": "serbian", "RUB": "russian", "RWF": "rwandan", "SAR": "saudi",
    "SBD": "solomon islands", "SCR": "seychellois; seychelles", "SDG": "sudanese", "SEK": "swedish",
    "SGD": "singapore; singaporean", "SHP": "st helena; saint helena", "SLE": "sierra leonean",
    "SOS": "somali", "SRD": "surinamese; suriname", "SSP": "south sudanese",
    "STN": "sao tomean; são tomé and príncipe", "SVC": "salvadoran", "SYP": "syrian",
    "SZL": "swazi", "THB": "thai", "TJS": "tajik; tajikistani", "TMT": "turkmen; turkmenistani",
    "TND": "tunisian", "TRY": "turkish", "TTD": "trinidadian; trinidad and tobago",
    "TWD": "taiwan; taiwanese; new taiwan", "TZS": "tanzanian", "UAH": "ukrainian",
    "UGX": "ugandan; uganda", "USD": "us; u.s .; american", "UYU": "uruguayan",
    "UZS": "uzbek; uzbekistani", "VES": "venezuelan", "VND": "vietnamese",
    "VUV": "vanuatu; ni-vanuatu", "WST": "samoan", "XAF": "central african cfa",
    "XCD": "east caribbean; eastern caribbean", "XCG": "caribbean", "XOF": "west african cfa; cfa",
    "XPF": "cfp; pacific", "YER": "yemeni", "ZAR": "south african", "ZMW": "zambian; zambia",
    "ZWL": "zimbabwean; zimbabwe",
}  # fmt: skip
"""Words for the land of a money, by its ISO 4217 code."""

CURRENCIES = (
    {noun: code for nouns, code in _OWN.items() for noun in nouns.split()}
    | {
        f"{land} {noun}": code
        for nouns, codes in (*_SHARED.items(), *_OWN.items())
        for code in codes.split()
        if code in _LANDS
        for land in _LANDS[code].split("; ")
        for noun in nouns.split()
    }
    | {"pounds sterling": "GBP", "pound sterling": "GBP", "special drawing rights": "XDR"}
)
"""Nouns of money, with the words for its land where they have any, by their ISO 4217 codes."""

_COINS = {
    "cents": "cent", "pennies": "", "pesos": "peso", "rupees": "rupee", "francs": "franc",
    "crowns": "", "kroner": "", "krone": "", "krona": "", "lira": "", "liras": "", "lire": "",
    "dinars": "dinar", "shillings": "shilling", "rials": "", "dong": "", "lei": "", "kwacha": "",
    "kwachas": "kwacha", "afghanis": "afghani", "manats": "manat", "florins": "florin",
    "guilders": "guilder", "pesetas": "peseta", "drachmas": "drachma", "pounds": "pound",
    "deutschmarks": "deutschmark", "escudos": "escudo", "schillings": "schilling",
}  # fmt: skip
"""Nouns of money of several lands or of none now, with the form for one before a noun."""

COINS = {word: word for word in _COINS} | {one: word for word, one in _COINS.items() if one}

_DOLLAR_LANDS = {
    "USD": "us; u.s; u.s.; usa; united states; america; american; americans; usd; dlrs; "
    "washington; white house; california; florida; new york; texas; los angeles; wall street; "
    "alabama; alaska; arizona; arkansas; colorado; connecticut; delaware; hawaii; idaho; illinois; "
    "indiana; iowa; kansas; kentucky; louisiana; maine; maryland; massachusetts; michigan; "
    "minnesota; mississippi; missouri; montana; nebraska; nevada; new hampshire; new jersey; "
    "new mexico; north carolina; north dakota; ohio; oklahoma; oregon; pennsylvania; "
    "rhode island; south carolina; south dakota; tennessee; utah; vermont; virginia; wisconsin; "
    "wyoming; chicago; houston; philadelphia; dallas; seattle; boston; detroit; denver; atlanta; "
    "san francisco; las vegas; miami",
    "AUD": "australia; australian; australians; aussie; aussies; canberra; sydney; melbourne; "
    "brisbane; adelaide; hobart; new south wales; nsw; queensland; tasmania; "
    "perth; darwin; kalgoorlie; fremantle; geelong; ballarat; bendigo; cairns; townsville; "
    "wollongong; toowoomba; rockhampton; alice springs; gold coast; northern territory; asx",
    "CAD": "canada; canadian; canadians; ottawa; toronto; montreal; vancouver; calgary; edmonton; "
    "winnipeg; ontario; quebec; alberta; manitoba; saskatchewan; nova scotia; british columbia; "
    "b.c; b.c.; new brunswick; newfoundland; yukon; nunavut; saskatoon; mississauga; fredericton; "
    "moncton; kelowna; rcmp; tsx",
    "NZD": "new zealand; new zealander; new zealanders; kiwis; auckland; christchurch; dunedin; "
    "aotearoa; rotorua; tauranga; invercargill; queenstown; whanganui; nz; nzx",
    "SGD": "singapore; singaporean; singaporeans",
    "HKD": "hong kong; hongkong; hong kongers; hongkongers",
    "JMD": "jamaica; jamaican; jamaicans",
    "FJD": "fiji; fijian; fijians",
    "BBD": "barbados; barbadian; barbadians",
    "TTD": "trinidad; trinidadian; trinidadians; tobago",
}
DOLLAR_LANDS = {word: code for code, names in _DOLLAR_LANDS.items() for word in names.split("; ")}
"""Lands whose press may write "$5" of their own dollars: words for each, with the code of these."""
