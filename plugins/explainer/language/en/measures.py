"""English words of measures and of lengths of time, with the name of their unit."""

from __future__ import annotations

_PREFIXED = {
    "amperes": ("ampere amp", "milli"),
    "becquerels": ("becquerel", "kilo mega giga tera peta"),
    "bits": ("bit", "kilo mega giga tera"),
    "bytes": ("byte", "kilo mega giga tera peta exa zetta"),
    "calories": ("calorie", "kilo"),
    "electronvolts": ("electronvolt", "kilo mega giga tera"),
    "flops": ("flop", "tera peta exa"),
    "grams": ("gram gramme", "nano micro milli kilo"),
    "joules": ("joule", "kilo mega giga tera peta exa"),
    "litres": ("litre liter", "micro milli centi deci hecto"),
    "metres": ("metre meter", "nano micro milli centi kilo"),
    "pascals": ("pascal", "hecto kilo mega giga"),
    "pixels": ("pixel", "mega giga"),
    "seconds": ("second", "nano micro milli"),
    "sieverts": ("sievert", "micro milli"),
    "tonnes": ("tonne", "kilo mega giga"),
    "tons": ("ton", "kilo mega giga"),
    "volts": ("volt", "kilo"),
    "watts": ("watt", "milli kilo mega giga tera"),
}
"""Units with their forms for one, and the prefixes of the SI (BIPM, SI Brochure, 9th edition, table
7) that news gives them."""
_NEVER_BARE = frozenset({"bits", "flops", "seconds"})
"""Those that are no measure without one: "a bit", "two flops", "the second"."""

MEASURES = {
    f"{prefix}{form}{plural}": f"{prefix}{unit}"
    for unit, (forms, prefixes) in _PREFIXED.items()
    for prefix in ("", *prefixes.split())
    if prefix or unit not in _NEVER_BARE
    for form in forms.split()
    for plural in ("", "s")
} | {
    form: unit
    for unit, forms in {
        "millimetres": "mm",
        "centimetres": "cm",
        "kilometres": "km kms",
        "micrometres": "µm μm micron microns",
        "inches": "inch inches",
        "feet": "ft foot feet",
        "square metres": "m² sqm",
        "square kilometres": "km²",
        "yards": "yd yds yard yards",
        "miles": "mi mile miles",
        "fathoms": "fathom fathoms",
        "furlongs": "furlong furlongs",
        "parsecs": "parsec parsecs",
        "hectares": "ha hectare hectares",
        "acres": "acre acres",
        "milligrams": "mg",
        "kilograms": "kg kgs kilo kilos",
        "micrograms": "mcg µg μg",
        "carats": "carat carats",
        "quintals": "quintal quintals",
        "hundredweight": "cwt hundredweight",
        "ounces": "oz ounce ounces",
        "pounds": "lb lbs",
        "millilitres": "ml",
        "gallons": "gallon gallons",
        "pints": "pint pints",
        "quarts": "quart quarts",
        "barrels": "barrel barrels",
        "barrels per day": "bpd b/d",
        "bushels": "bushel bushels",
        "kilowatts": "kw",
        "megawatts": "mw",
        "gigawatts": "gw",
        "terawatts": "tw",
        "kilowatt-hours": "kwh",
        "megawatt-hours": "mwh",
        "gigawatt-hours": "gwh",
        "terawatt-hours": "twh",
        "kilocalories": "kcal",
        "British thermal units": "btu btus",
        "therms": "therm therms",
        "horsepower": "hp bhp horsepower",
        "metric horsepower": "ps",
        "ohms": "ohm ohms",
        "hertz": "hz hertz",
        "kilohertz": "khz kilohertz",
        "megahertz": "mhz megahertz",
        "gigahertz": "ghz gigahertz",
        "decibels": "db decibel decibels",
        "lumens": "lumen lumens",
        "milliampere-hours": "mah",
        "teraflops": "tflops",
        "fps": "fps",
        "rpm": "rpm",
        "megabits per second": "mbps",
        "gigabits per second": "gbps",
        "megabytes": "mb",
        "gigabytes": "gb",
        "terabytes": "tb",
        "mph": "mph",
        "km/h": "kph kmh",
        "knots": "knot knots",
        "hectopascals": "hpa",
        "millibars": "millibar millibars",
        "pounds per square inch": "psi",
        "parts per million": "ppm",
        "parts per billion": "ppb",
        "millisieverts": "msv",
        "degrees": "degree degrees",
        "degrees Celsius": "°c celsius",
        "degrees Fahrenheit": "°f fahrenheit",
        "basis points": "bps",
        "points": "point points",
        "magnitude": "magnitude",
    }.items()
    for form in forms.split()
} | {
    "degrees celsius": "degrees Celsius", "degrees fahrenheit": "degrees Fahrenheit",
    "degree celsius": "degrees Celsius", "degree fahrenheit": "degrees Fahrenheit",
    "degrees c": "degrees Celsius", "degrees f": "degrees Fahrenheit",
    "deg c": "degrees Celsius", "deg f": "degrees Fahrenheit",
    "degrees centigrade": "degrees Celsius", "° c": "degrees Celsius", "° f": "degrees Fahrenheit",
    "light - year": "light-years", "light - years": "light-years", "light years": "light-years",
    "nautical miles": "nautical miles",
    "lb - ft": "lb-ft", "pound - feet": "lb-ft", "pound feet": "lb-ft",
    "nm of torque": "newton-metres", "newton metres": "newton-metres",
    "newton meters": "newton-metres",
    "basis points": "basis points", "basis point": "basis points",
    "sq km": "square kilometres", "sq ft": "square feet", "sq m": "square metres",
    "metric tons": "tonnes", "metric tonnes": "tonnes", "short tons": "short tons",
    "long tons": "long tons", "troy ounces": "troy ounces", "board feet": "board feet",
    "parts per million": "parts per million", "parts per billion": "parts per billion",
    "pounds per square inch": "pounds per square inch",
    "megabits per second": "megabits per second", "gigabits per second": "gigabits per second",
    "astronomical units": "astronomical units",
} | {
    f"{size}watt{link}hour{plural}": f"{size}watt-hours"
    for size in ("kilo", "mega", "giga", "tera")
    for link in (" ", " - ")
    for plural in ("", "s")
} | {
    f"{shape} {form}": f"{shape} {unit}"
    for shape in ("square", "cubic")
    for form, unit in {
        "metre": "metres", "metres": "metres", "meter": "metres", "meters": "metres",
        "kilometre": "kilometres", "kilometres": "kilometres", "kilometer": "kilometres",
        "kilometers": "kilometres", "foot": "feet", "feet": "feet", "mile": "miles",
        "miles": "miles", "yards": "yards", "inches": "inches", "centimetres": "centimetres",
        "centimeters": "centimetres",
    }.items()
}  # fmt: skip

DURATIONS = {
    form: unit
    for unit, forms in {
        "seconds": "second seconds",
        "minutes": "minute minutes min mins",
        "hours": "hour hours hr hrs",
        "days": "day days",
        "weeks": "week weeks",
        "months": "month months",
        "years": "year years",
        "decades": "decade decades",
        "centuries": "century centuries",
    }.items()
    for form in forms.split()
} | {
    "working days": "working days", "business days": "business days",
    "calendar days": "calendar days", "trading days": "trading days",
    "light minutes": "light minutes",
}  # fmt: skip

SPEEDS = {
    ("kilometres", "hours"): "km/h",
    ("kilometres", "h"): "km/h",
    ("miles", "hours"): "mph",
    ("miles", "h"): "mph",
    ("metres", "seconds"): "m/s",
    ("kilometres", "seconds"): "km/s",
    ("miles", "seconds"): "miles/s",
    ("feet", "seconds"): "feet/s",
}
"""The unit of a length that is covered in a unit of time ("60 miles an hour")."""
