"""Words of the interface, and dates, numbers and amounts as its readers write them."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import (
    format_compact_decimal,
    format_decimal,
    get_currency_name,
    get_currency_symbol,
)

from explainer.errors import SettingError, nearest

FALLBACK = "en"
"""The language whose file is complete; it lends what another one lacks."""

Forms = str | Mapping[str, str]
DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
MONTH = re.compile(r"(\d{4})-(\d\d)")
DECADE = re.compile(r"(\d{3})X")
CENTURY = re.compile(r"(\d\d)XX")
CURRENCY = re.compile(r"[A-Z]{3}")
MANY = 100
"""A count whose form names a thing in general: "US dollars"."""
CENTS = "#,##0.00######"
"""How a price that is no whole number is written: "3.20", and an exchange rate: "1.0823"."""
WORDED = 1_000_000
"""From here on a value is written with its scale in words: 35 billion."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The words of one language, called as ``t("timeline.title")``.

    Attributes:
        language: ISO 639 code, perhaps with a territory ("en", "de", "pt-BR").
        words: Text, or one text per plural form, by dotted key.
        locale: How that language writes dates and numbers.
    """

    language: str
    words: Mapping[str, Forms]
    locale: Locale

    def __call__(self, key: str, /, **values: object) -> str:
        """Give the words for a key, its ``{names}`` filled in; ``n`` chooses the plural form.

        Raises:
            SettingError: the file of the fallback language does not have the key either.
        """
        forms = self.words.get(key)
        if forms is None:
            fix = nearest(key, self.words) or f"add it to translations/{FALLBACK}.json"
            raise SettingError("translations", f"no words for {key!r}", fix)
        number = values.get("n")
        if not isinstance(forms, str):
            forms = forms.get(self._form(number), forms["other"])
        shown = values | ({"n": self.number(number)} if isinstance(number, int | float) else {})
        return forms.format_map(shown)

    def __contains__(self, key: str) -> bool:
        """Tell whether there are words for a key."""
        return key in self.words

    def _form(self, number: object) -> str:
        """The plural category of a number."""
        return self.locale.plural_form(number) if isinstance(number, int | float) else "other"

    def day(self, day: datetime.date) -> str:
        """Give a day without its weekday: "6 June 2025"."""
        return format_date(day, self("date.day"), locale=self.locale)

    def time(self, edtf: str) -> str:
        """Give calendar time in words, exactly as coarse as it is; unknown notations as they are.

        Examples:
            >>> t = load("en", Path("theme/translations"))
            >>> [t.time(e) for e in ("2025-06-09", "2025-06", "199X", "20XX", "2001/..")]
            ['Monday 9 June 2025', 'June 2025', '1990s', '21st century', 'since 2001']
            >>> t.time("2025-06-09/2025-06-15")
            'week of 9 June 2025'
        """
        start, slash, end = edtf.partition("/")
        if slash:
            return self._interval(start, end)
        day = _date(edtf)
        return (
            format_date(day, self("date.weekday"), locale=self.locale) if day else self._short(edtf)
        )

    def _interval(self, start: str, end: str) -> str:
        if end in {"..", ""}:
            return self("date.since", time=self._short(start))
        if start in {"..", ""}:
            return self("date.until", time=self._short(end))
        first, last = _date(start), _date(end)
        if first and last and first.weekday() == 0 and (last - first).days == 6:
            return self("date.week", time=self.day(first))
        return self("date.range", start=self._short(start), end=self._short(end))

    def _short(self, edtf: str) -> str:
        """A time that is no interval, without its weekday."""
        if day := _date(edtf):
            return self.day(day)
        if edtf[-1:] in {"~", "?", "%"} and edtf[:-1]:
            return self("date.about", time=self._short(edtf[:-1]))
        if found := DECADE.fullmatch(edtf):
            return self("date.decade", year=found[1] + "0")
        if found := CENTURY.fullmatch(edtf):
            number = int(found[1]) + 1
            return self(f"date.century.{self.locale.ordinal_form(number)}", number=number)
        found = MONTH.fullmatch(edtf)
        return self._month(edtf, int(found[1]), int(found[2])) if found else edtf

    def _month(self, edtf: str, year: int, month: int) -> str:
        if year and 1 <= month <= 12:
            first = datetime.date(year, month, 1)
            return format_date(first, self("date.month"), locale=self.locale)
        season = f"date.season.{month}"
        return self(season, year=year) if season in self else edtf

    def one_of(self, names: Sequence[str]) -> str:
        """Give alternatives as a list: "headline, outlet or author"."""
        return format_list(names, style="or", locale=self.locale).replace(", or ", " or ")

    def all_of(self, names: Sequence[str]) -> str:
        """Give several names as one phrase: "A, B and C"."""
        return format_list(names, locale=self.locale)

    def number(self, value: float) -> str:
        """Give a number as the language writes it, from a million on with its scale in words."""
        if abs(value) < WORDED:
            return format_decimal(value, locale=self.locale, decimal_quantization=False)
        return format_compact_decimal(
            value, format_type="long", locale=self.locale, fraction_digits=2
        )

    def amount(self, value: float, unit: str) -> str:
        """Give a value with its unit.

        Examples:
            >>> t = load("en", Path("theme/translations"))
            >>> [t.amount(80, "percent"), t.amount(35e9, "GBP"), t.amount(1200, "homes")]
            ['80%', '£35 billion', '1,200 homes']
            >>> [t.amount(3.2, "GBP"), t.amount(3, "GBP"), t.amount(1.0823, "USD")]
            ['£3.20', '£3', '$1.0823']
        """
        number = self.number(value)
        if unit == "percent":
            return self("unit.percent", value=number)
        if CURRENCY.fullmatch(unit):
            symbol = get_currency_symbol(unit, locale=self.locale)
            if value % 1 and abs(value) < WORDED:
                number = format_decimal(value, format=CENTS, locale=self.locale)
            return self("unit.money", value=number, symbol=symbol)
        return self("unit.other", value=number, unit=unit)

    def currency(self, unit: str) -> str:
        """Give the name of a currency, as of several ("US dollars"); any other unit as it is."""
        if not CURRENCY.fullmatch(unit):
            return unit
        return get_currency_name(unit, count=MANY, locale=self.locale)


def load(language: str, folder: Path) -> Wording:
    """Read the words of a language from a theme's ``translations`` folder.

    A language without a file of its own, and a key that its file lacks, speak English.

    Raises:
        SettingError: a file is missing or is not what it should be.
    """
    words = _read(folder / f"{FALLBACK}.json")
    for name in dict.fromkeys((language.partition("-")[0], language)):
        path = folder / f"{name}.json"
        if name != FALLBACK and path.is_file():
            words |= _read(path)
    return Wording(language=language, words=words, locale=_locale(language))


def _read(path: Path) -> dict[str, Forms]:
    try:
        words: dict[str, Forms] = json.loads(path.read_text(encoding="utf-8"))
    except OSError as problem:
        raise SettingError(str(path), "cannot be read", "put the file there") from problem
    except ValueError as problem:
        raise SettingError(str(path), f"is not JSON ({problem})", "mend it") from problem
    return words


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError) as problem:
        fix = "write an ISO 639 code such as en"
        raise SettingError("DEFAULT_LANG", f"no language {language!r}", fix) from problem


def _date(edtf: str) -> datetime.date | None:
    found = DAY.fullmatch(edtf)
    try:
        return datetime.date(*(int(part) for part in found.groups())) if found else None
    except ValueError:
        return None
