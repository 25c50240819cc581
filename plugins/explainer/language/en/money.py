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
    "aed": "AED", "sar": "SAR", "rs": "INR", "zł": "PLN",
}  # fmt: skip

DOLLARS = {
    "us": "USD", "u.s": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD",
    "nz": "NZD", "hk": "HKD", "s": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN", "j": "JMD",
}  # fmt: skip

DOLLAR_PLACES = {
    "u.s.": "USD", "us": "USD", "american": "USD", "australian": "AUD", "canadian": "CAD",
    "new zealand": "NZD", "hong kong": "HKD", "singapore": "SGD", "taiwan": "TWD",
}  # fmt: skip

CURRENCIES = {
    "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD",
    "euro": "EUR", "euros": "EUR", "sterling": "GBP", "quid": "GBP", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "won": "KRW",
    "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB",
    "shekel": "ILS", "shekels": "ILS", "rand": "ZAR", "reais": "BRL", "zloty": "PLN",
    "zlotys": "PLN", "forint": "HUF", "forints": "HUF", "baht": "THB", "ringgit": "MYR",
    "rupiah": "IDR", "hryvnia": "UAH", "hryvnias": "UAH", "naira": "NGN", "taka": "BDT",
    "riyal": "SAR", "riyals": "SAR", "dirham": "AED", "dirhams": "AED", "kronor": "SEK",
    "bitcoin": "BTC", "bitcoins": "BTC",
    "pounds sterling": "GBP", "british pounds": "GBP", "egyptian pounds": "EGP",
    "swiss francs": "CHF", "turkish lira": "TRY", "turkish liras": "TRY",
    "indian rupees": "INR", "pakistani rupees": "PKR", "sri lankan rupees": "LKR",
    "nepalese rupees": "NPR", "mexican pesos": "MXN", "argentine pesos": "ARS",
    "chilean pesos": "CLP", "colombian pesos": "COP", "philippine pesos": "PHP",
    "norwegian kroner": "NOK", "norwegian crowns": "NOK", "danish kroner": "DKK",
    "danish crowns": "DKK", "swedish kronor": "SEK", "swedish crowns": "SEK",
    "swedish krona": "SEK", "czech crowns": "CZK", "czech koruna": "CZK",
    "kenyan shillings": "KES", "kuwaiti dinars": "KWD", "iraqi dinars": "IQD",
    "japanese yen": "JPY", "chinese yuan": "CNY", "south korean won": "KRW", "korean won": "KRW",
    "russian rubles": "RUB", "russian roubles": "RUB", "south african rand": "ZAR",
    "brazilian reais": "BRL", "polish zloty": "PLN", "hungarian forints": "HUF",
    "thai baht": "THB", "israeli shekels": "ILS",
} | {f"{place} {noun}": code for place, code in DOLLAR_PLACES.items()
     for noun in ("dollar", "dollars")}  # fmt: skip

_SHARED = (
    "cents pennies pesos rupees francs crowns kroner krona lira liras dinars shillings rials dong"
)
COINS = {word: word for word in _SHARED.split()} | {
    "cent": "cents", "peso": "pesos", "rupee": "rupees", "franc": "francs",
    "pound": "pounds", "pounds": "pounds",
}  # fmt: skip
