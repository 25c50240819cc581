"""English words of money: marks, codes and nouns, with the ISO 4217 code of the currency."""

from __future__ import annotations

CURRENCY_MARKS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW",
    "₺": "TRY", "₴": "UAH", "₪": "ILS", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND",
    "₸": "KZT", "₾": "GEL", "₡": "CRC", "₲": "PYG", "₵": "GHS", "₿": "BTC",
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "jpy": "JPY", "chf": "CHF", "cny": "CNY",
    "rmb": "CNY", "inr": "INR", "rub": "RUB", "aud": "AUD", "cad": "CAD", "nzd": "NZD",
    "hkd": "HKD", "sgd": "SGD", "zar": "ZAR", "sek": "SEK", "nok": "NOK", "dkk": "DKK",
    "pln": "PLN", "czk": "CZK", "huf": "HUF", "mxn": "MXN", "brl": "BRL", "krw": "KRW",
    "aed": "AED", "sar": "SAR", "rs": "INR", "zł": "PLN", "sfr": "CHF", "twd": "TWD",
    "thb": "THB", "idr": "IDR", "myr": "MYR", "ngn": "NGN", "kes": "KES",
    "egp": "EGP", "uah": "UAH", "isk": "ISK", "vnd": "VND", "pkr": "PKR",
    "dlrs": "USD",
    "ghs": "GHS", "etb": "ETB", "tzs": "TZS", "ugx": "UGX", "zmw": "ZMW", "rwf": "RWF",
    "bdt": "BDT", "lkr": "LKR", "npr": "NPR", "qar": "QAR", "kwd": "KWD", "bhd": "BHD",
    "omr": "OMR", "jod": "JOD", "lbp": "LBP", "xof": "XOF", "xaf": "XAF", "mur": "MUR",
    "bwp": "BWP", "mwk": "MWK", "sll": "SLL", "aoa": "AOA", "cdf": "CDF", "clp": "CLP",
    "ars": "ARS", "uyu": "UYU", "pyg": "PYG", "crc": "CRC", "gtq": "GTQ", "hnl": "HNL",
    "jmd": "JMD", "ttd": "TTD", "fjd": "FJD", "pgk": "PGK", "khr": "KHR", "mmk": "MMK",
    "mnt": "MNT", "kzt": "KZT", "uzs": "UZS", "azn": "AZN", "byn": "BYN", "mdl": "MDL",
    "bgn": "BGN", "rsd": "RSD", "irr": "IRR", "iqd": "IQD", "syp": "SYP", "yer": "YER",
    "dzd": "DZD", "tnd": "TND", "mzn": "MZN", "bbd": "BBD", "ils": "ILS",
}  # fmt: skip

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

_OWN = {
    "dollar dollars buck bucks": "USD", "euro euros": "EUR", "sterling quid": "GBP", "yen": "JPY",
    "yuan renminbi": "CNY", "won": "KRW", "ruble rubles rouble roubles": "RUB",
    "shekel shekels": "ILS", "rand": "ZAR", "reais": "BRL", "zloty zlotys zlotych": "PLN",
    "forint forints": "HUF", "baht": "THB", "ringgit ringgits": "MYR", "rupiah rupiahs": "IDR",
    "hryvnia hryvnias hryvnya": "UAH", "naira": "NGN", "taka": "BDT", "riyal riyals": "SAR",
    "dirham dirhams": "AED", "kronor": "SEK", "kronur": "ISK", "bitcoin bitcoins": "BTC",
    "tenge": "KZT", "birr": "ETB", "cedi cedis": "GHS", "lari": "GEL", "leva": "BGN",
    "metical meticais": "MZN", "quetzal quetzales quetzals": "GTQ", "kyat kyats": "MMK",
    "bolivar bolivars": "VES",
}  # fmt: skip
"""Nouns that name the money of one land wherever they stand."""

# A full stop behind letters is a piece of its own, hence "u.s .".
_SHARED = {
    "dollar dollars": {
        "us": "USD", "u.s .": "USD", "american": "USD", "australian": "AUD", "canadian": "CAD",
        "new zealand": "NZD", "hong kong": "HKD", "singapore": "SGD", "singaporean": "SGD",
        "taiwan": "TWD", "taiwanese": "TWD", "new taiwan": "TWD", "jamaican": "JMD",
        "fijian": "FJD", "barbadian": "BBD", "bahamian": "BSD", "namibian": "NAD",
        "zimbabwean": "ZWL", "zimbabwe": "ZWL", "liberian": "LRD", "trinidadian": "TTD",
        "guyanese": "GYD",
    },
    "pound pounds": {
        "british": "GBP", "egyptian": "EGP", "lebanese": "LBP", "syrian": "SYP", "sudanese": "SDG",
        "south sudanese": "SSP",
    },
    "franc francs": {
        "swiss": "CHF", "congolese": "CDF", "rwandan": "RWF", "burundian": "BIF", "guinean": "GNF",
        "djiboutian": "DJF",
    },
    "lira liras lire": {"turkish": "TRY"},
    "rupee rupees": {
        "indian": "INR", "pakistani": "PKR", "pakistan": "PKR", "sri lankan": "LKR",
        "nepalese": "NPR", "nepali": "NPR", "mauritian": "MUR", "seychellois": "SCR",
    },
    "peso pesos": {
        "mexican": "MXN", "argentine": "ARS", "argentinian": "ARS", "chilean": "CLP",
        "colombian": "COP", "philippine": "PHP", "filipino": "PHP", "uruguayan": "UYU",
        "dominican": "DOP", "cuban": "CUP",
    },
    "krone kroner krona kronor kronur koruna korunas crowns": {
        "norwegian": "NOK", "danish": "DKK", "swedish": "SEK", "icelandic": "ISK", "czech": "CZK",
    },
    "shilling shillings": {
        "kenyan": "KES", "kenya": "KES", "ugandan": "UGX", "uganda": "UGX", "tanzanian": "TZS",
        "somali": "SOS",
    },
    "dinar dinars": {
        "kuwaiti": "KWD", "iraqi": "IQD", "jordanian": "JOD", "serbian": "RSD", "tunisian": "TND",
        "algerian": "DZD", "libyan": "LYD", "bahraini": "BHD",
    },
    "dirham dirhams": {"emirati": "AED", "uae": "AED", "moroccan": "MAD"},
    "riyal riyals rial rials": {
        "saudi": "SAR", "qatari": "QAR", "iranian": "IRR", "omani": "OMR", "yemeni": "YER",
    },
    "yen": {"japanese": "JPY"}, "yuan renminbi": {"chinese": "CNY"},
    "won": {"south korean": "KRW", "korean": "KRW", "north korean": "KPW"},
    "ruble rubles rouble roubles": {"russian": "RUB", "belarusian": "BYN", "belarussian": "BYN"},
    "rand rands": {"south african": "ZAR"}, "reals reais": {"brazilian": "BRL"},
    "zloty zlotys zlotych": {"polish": "PLN"}, "forint forints": {"hungarian": "HUF"},
    "baht": {"thai": "THB"}, "shekel shekels": {"israeli": "ILS", "israeli new": "ILS"},
    "ringgit": {"malaysian": "MYR"}, "rupiah": {"indonesian": "IDR"},
    "hryvnia hryvnias hryvnya": {"ukrainian": "UAH"}, "naira": {"nigerian": "NGN"},
    "taka": {"bangladeshi": "BDT"}, "tenge": {"kazakh": "KZT", "kazakhstani": "KZT"},
    "cedi cedis": {"ghanaian": "GHS"}, "birr": {"ethiopian": "ETB"}, "lari": {"georgian": "GEL"},
    "lev leva levs": {"bulgarian": "BGN"}, "leu lei": {"romanian": "RON", "moldovan": "MDL"},
    "kwacha": {"zambian": "ZMW", "malawian": "MWK"}, "dong": {"vietnamese": "VND"},
    "sol soles sols": {"peruvian": "PEN"}, "bolivar bolivars": {"venezuelan": "VES"},
    "afghani afghanis": {"afghan": "AFN"}, "som": {"kyrgyz": "KGS"},
    "manat": {"azerbaijani": "AZN"},
}  # fmt: skip
"""Nouns of money with the words for its land before them: "Swiss francs", "Canadian dollar"."""

CURRENCIES = (
    {noun: code for nouns, code in _OWN.items() for noun in nouns.split()}
    | {
        f"{land} {noun}": code
        for nouns, lands in _SHARED.items()
        for land, code in lands.items()
        for noun in nouns.split()
    }
    | {"pounds sterling": "GBP", "pound sterling": "GBP", "cfa francs": "XOF", "cfa franc": "XOF"}
)

_COINS = {
    "cents": "cent", "pennies": "", "pesos": "peso", "rupees": "rupee", "francs": "franc",
    "crowns": "", "kroner": "", "krone": "", "krona": "", "lira": "", "liras": "", "lire": "",
    "dinars": "dinar", "shillings": "shilling", "rials": "", "dong": "", "lei": "", "kwacha": "",
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
