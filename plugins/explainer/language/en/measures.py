"""English words of measures and of lengths of time, with the name of their unit."""

from __future__ import annotations

MEASURES = {
    form: unit
    for unit, forms in {
        "millimetres": "mm millimetre millimetres millimeter millimeters",
        "centimetres": "cm centimetre centimetres centimeter centimeters",
        "metres": "metre metres meter meters",
        "kilometres": "km kms kilometre kilometres kilometer kilometers",
        "inches": "inch inches",
        "feet": "ft foot feet",
        "square metres": "m² sqm",
        "square kilometres": "km²",
        "yards": "yd yds yard yards",
        "miles": "mi mile miles",
        "hectares": "ha hectare hectares",
        "acres": "acre acres",
        "grams": "gram grams gramme grammes",
        "milligrams": "mg milligram milligrams",
        "kilograms": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
        "ounces": "oz ounce ounces",
        "pounds": "lb lbs",
        "tonnes": "tonne tonnes",
        "tons": "ton tons",
        "megatons": "megaton megatons",
        "kilotons": "kiloton kilotons",
        "litres": "litre litres liter liters",
        "gallons": "gallon gallons",
        "barrels": "barrel barrels",
        "barrels per day": "bpd b/d",
        "bushels": "bushel bushels",
        "watts": "watt watts",
        "kilowatts": "kw kilowatt kilowatts",
        "megawatts": "mw megawatt megawatts",
        "gigawatts": "gw gigawatt gigawatts",
        "terawatts": "tw terawatt terawatts",
        "kilowatt-hours": "kwh",
        "megawatt-hours": "mwh",
        "gigawatt-hours": "gwh",
        "terawatt-hours": "twh",
        "horsepower": "hp bhp horsepower",
        "metric horsepower": "ps",
        "volts": "volt volts",
        "hertz": "hz",
        "megahertz": "mhz",
        "gigahertz": "ghz",
        "milliampere-hours": "mah",
        "teraflops": "teraflop teraflops tflops",
        "fps": "fps",
        "rpm": "rpm",
        "kilobits": "kilobit kilobits",
        "megabits": "megabit megabits",
        "gigabits": "gigabit gigabits",
        "megabytes": "mb megabyte megabytes",
        "gigabytes": "gb gigabyte gigabytes",
        "terabytes": "tb terabyte terabytes",
        "mph": "mph",
        "km/h": "kph kmh",
        "knots": "knot knots",
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
    "metric tons": "tonnes", "metric tonnes": "tonnes",
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
        "miles": "miles", "yards": "yards", "inches": "inches",
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
