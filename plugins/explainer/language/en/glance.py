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
        actor activist administration adviser advisor agency aide airline alliance ally analyst
        applicant army artist assailant assembly assistant association astronaut athlete attacker
        attorney author authority baby bank band bishop board body bomber boss boy brother burglar
        buyer cabinet campaigner candidate captain cardinal carer carrier celebrity chairman
        chairwoman champion chancellor charity chef chief child church citizen civilian climber club
        coach coalition colleague columnist commander commission commissioner committee community
        company conductor congress congressman congresswoman consortium contractor convict council
        councillor councilor couple court creditor crew criminal critic crowd customer cyclist
        daughter dealer defendant delegate delegation demonstrator department deputy designer
        detective developer diplomat director diver doctor driver economist editor elder employee
        employer engineer envoy executive expert family fan farmer father federation fighter
        filmmaker firefighter firm fisherman forecaster founder friend gang garrison general giant
        girl goalkeeper golfer government governor grandfather grandmother group guard guerrilla
        guest gunman hacker hiker historian hospital hostage hunter husband immigrant inmate
        inspector insurer insurgent investigator investor jihadist journalist judge jury justice
        keeper kid king landlord lawmaker lawyer leader lecturer legislator legislature lender maker
        man manager manufacturer mayor medic member merchant midfielder midwife migrant militant
        military militia miner minister ministry mob mother motorist mourner musician nation navy
        negotiator neighbor neighbour network nun nurse observer officer official operator opponent
        opposition organisation organiser organization organizer owner pair panel paramedic
        paramilitary parent parliament parliamentarian partner party passenger passerby patient
        patron pedestrian pensioner people person physician pilot pirate planner player plaintiff
        police policeman policewoman policymaker politician pope premier president priest prince
        princess principal prisoner producer professor prosecutor protester protestor publisher
        pupil queen rabbi ranger rebel refugee regulator relative reporter representative
        republic rescuer researcher resident retailer rider rival runner sailor scholar school
        scientist secretary senate senator separatist sergeant shareholder sheriff shopper singer
        sister skier skipper smuggler soldier someone son spokesman spokesperson spokeswoman squad
        staff star state striker student supporter surgeon surveyor survivor suspect swimmer
        teacher team teen teenager tenant terrorist thief tourist trader trainee trainer
        trekker tribunal troop trucker trustee twin union university veteran victim villager visitor
        volunteer voter walker watchdog widow wife winner witness woman worker writer youngster
        youth
        """
    ),
    finite_endings=("s", "es"),
    place_prepositions=_set(
        "in at near outside inside off around across throughout above beneath beside"
    ),
    cause_openers=_phrases(
        """
        because
        because of
        due to
        owing to
        thanks to
        amid
        after
        following
        in retaliation for
        in response to
        in revenge for
        in protest at
        in protest against
        in protest over
        as a result of
        on charges of
        on suspicion of
        over
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
    leaning=_set(
        """
        he she it they this that these those his her its their such another others both neither
        so also then instead however moreover furthermore meanwhile therefore thus besides likewise
        otherwise similarly nevertheless nonetheless additionally yet or and but
        """
    ),
)
