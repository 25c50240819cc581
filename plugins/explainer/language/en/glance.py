"""English words of the five questions and of key sentences."""

from __future__ import annotations

from explainer.language.tables.glance import GlanceWords


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _phrases(lines: str) -> tuple[tuple[str, ...], ...]:
    """One group of words a line."""
    return tuple(tuple(line.split()) for line in lines.splitlines() if line.strip())


GLANCE = GlanceWords(
    people=_set(
        """
        administration agency airline airman alliance applicant appointee army assailant assembly
        association attacker attendee authority baby band bank believer board body bomber brand
        burglar buyer bystander cabinet camp carer carrier castaway chain charity church citizen
        civilian club coalition colleague commission committee community commuter company congress
        consortium council couple court creditor crew criminal crowd customer delegation
        demonstrator department detainee diver duo dweller elder employer establishment evacuee
        family federation fighter firm forecaster gambler gang garrison giant goer government
        group guerrilla hijacker hiker holidaymaker homeowner hospital householder immigrant
        insurer insurgent islander jihadist jogger jury kid kidnapper landlord leaseholder
        legislature lender looter maker manufacturer merchant migrant military militia militiaman
        ministry mob mourner nation navy network observer onlooker operator opposition
        organisation organization orphan pair panel paramedic paramilitary parliament party
        passerby peacekeeper pedestrian pensioner people person pilgrim pirate planner plotter
        poacher police policymaker profiteer rapist regulator relative republic rescuer retailer
        ringleader rioter school seeker senate separatist settler shareholder shopper side
        signatory skier smuggler sniper someone spectator squad squatter staff stakeholder state
        stowaway streamer subscriber subsidiary taxpayer team teen thief trafficker trekker
        tribunal trio troop troublemaker truant trucker union university vandal vigilante villager
        visitor voyager walker watchdog worshiper worshipper wrongdoer youth
        """
    ),
    finite_endings=("s", "es"),
    place_prepositions=_set(
        "in at near outside inside off around across along throughout above beneath beside"
    ),
    place_nouns=_set(
        """
        area arena bar base border building cafe camp campus capital cathedral center centre
        church circuit clinic club compound consulate court courthouse crossing dock embassy
        estate factory farm garage gate hall headquarters home hospital hotel house junction mall
        market mine monastery mosque motorway museum neighborhood neighbourhood nightclub office
        outskirts plant pub quarter quay reservoir resort restaurant school shop shore shrine site
        state station store suburb supermarket synagogue temple theater theatre track university
        venue warehouse
        """
    ),
    occasions=_phrases(
        """
        after
        following
        amid
        over
        """
    ),
    cause_openers=_phrases(
        """
        because
        because of
        due to
        owing to
        thanks to
        in retaliation for
        in response to
        in revenge for
        in protest at
        in protest against
        in protest over
        as a result of
        on charges of
        on suspicion of
        """
    ),
    purpose_openers=_phrases(
        """
        in order to
        in a bid to
        in bid to
        in an effort to
        in an attempt to
        in effort to
        in attempt to
        so that
        """
    ),
    manner_prepositions=_set("by using"),
    selves=_set("i we me us my our ours mine myself ourselves you your"),
    pointing=_set("this that these those his her its their such"),
    leaning=_set(
        """
        he she it they this that these those his her its their such another others both neither
        so also then instead however moreover furthermore meanwhile therefore thus besides likewise
        otherwise similarly nevertheless nonetheless additionally yet or and but
        """
    ),
)
