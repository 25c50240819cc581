"""Rules for times of the day and for times that come again and again."""

from __future__ import annotations

from collections.abc import Mapping

from explainer.text.when.context import Context
from explainer.text.when.meaning import ANY_DAY, Meaning
from explainer.text.when.rules.lengths import length
from explainer.text.when.rules.parts import Parts, Rule, stands_alone

HALF_DAY = 12
EVENING = "18:00"
"""An hour from which on may be one of the evening before."""


def clock(parts: Parts, context: Context) -> Meaning | None:
    """12:20 p.m.: on the day that was last mentioned, if that is near; not "8 a.m. daily".

    Or on that of publication, where it is the only one told so far: not 10 p.m., which may be of
    the evening before.
    """
    time = hours_and_minutes(parts)
    if time is None or ("noon" in parts and context.in_name()):
        return None
    if "am" not in parts and "zone" not in parts and "oclock" not in parts and "noon" not in parts:
        token = context.before()
        if token is None or token.lower not in context.words.clock_before:
            return None
    day = context.recent_day() or (context.only_day() if time < EVENING else None)
    base = None if context.recurs() else day
    return Meaning(
        kind="time",
        unit=base,
        value=f"{base.timex if base else ANY_DAY}T{time}",
        anchor=base.first.isoformat() if base else None,
    )


def hours_and_minutes(parts: Parts) -> str | None:
    """Give a clock time as "HH:MM"; None where no clock shows it.

    Examples:
        >>> hours_and_minutes({"clock": "12:20", "am": 12}), hours_and_minutes({"hour": 3})
        ('12:20', '03:00')
        >>> hours_and_minutes({"clock": "25:99"}) is None
        True
    """
    if "noon" in parts:
        return str(parts["noon"])
    if "digits" in parts:
        written = f"{parts['digits']:04}"
        hour, minute = int(written[:-2]), int(written[-2:])
    else:
        pieces = str(parts.get("clock", parts.get("hour", ""))).replace(".", ":").split(":")
        if len(pieces) > 1 and len(pieces[1]) != 2:
            return None
        hour, minute = int(pieces[0]), int(pieces[1]) if len(pieces) > 1 else 0
    if "am" in parts:
        if not 1 <= hour <= HALF_DAY:
            return None
        hour = hour % HALF_DAY + int(parts["am"])
    return f"{hour:02}:{minute:02}" if hour <= 24 and minute < 60 else None


def every(parts: Parts, context: Context) -> Meaning | None:
    """Every week, each Thursday, daily."""
    if "frequency" in parts:
        if not stands_alone(context):
            return None
        return Meaning(kind="set", value=str(parts["frequency"]))
    if "weekday" in parts:
        part = f"T{parts['part']}" if "part" in parts else ""
        return Meaning(kind="set", value=f"XXXX-WXX-{int(parts['weekday']) + 1}{part}")
    if "month" in parts:
        return Meaning(kind="set", value=f"XXXX-{int(parts['month']):02}")
    if "part" in parts:
        return Meaning(kind="set", value=f"{ANY_DAY}T{parts['part']}")
    return Meaning(kind="set", value=length({"one": 1, **parts}))


RULES: Mapping[str, Rule] = {"clock": clock, "set": every}
