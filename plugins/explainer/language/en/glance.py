"""English words of the five questions and of key sentences."""

from __future__ import annotations

from explainer.language.en.regions import CONTINENTS
from explainer.language.tables import listed as _set
from explainer.language.tables.glance import GlanceWords


def _phrases(lines: str) -> tuple[tuple[str, ...], ...]:
    """One group of words a line."""
    return tuple(tuple(line.split()) for line in lines.splitlines() if line.strip())


GLANCE = GlanceWords(
    finite_endings=("s", "es"),
    place_prepositions=_set(
        "in at near outside inside off around across along throughout above beneath beside"
    ),
    beside=_set("near outside around across along above beneath beside"),
    aiming=_set("at"),
    upon=_set("on"),
    entering=_set("into"),
    courts=_set("court courthouse tribunal"),
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
    continents=CONTINENTS,
    apart=_set("after before since until till once"),
    along=_set("as when"),
    others=_set("also too second"),
    alike=tuple(
        _set(line)
        for line in (
            "jail sentence imprison",
            "find convict",
            "pass approve adopt back vote endorse",
            "reject defeat vote",
            "quit resign step",
            "sack fire dismiss oust axe",
            "buy acquire purchase",
            "arrest detain",
            "win beat defeat",
            "free release",
        )
    ),
    winning=_set(
        "beat defeat thrash trounce outplay edge rout overcome come rally hold fight",
        "battle recover survive score hit shoot run sprint rise climb outlast outclass stun shock",
        "upset down",
    ),
    gains=_set(
        "win reach make claim clinch seal secure earn book retain lift set end become advance",
        "progress take lead finish join move top",
    ),
    entitling=_set(
        "power right chance permission mission bid plan attempt order duty mandate ability promise",
        "opportunity licence license call deal pledge vow offer authority obligation decision",
    ),
    occasions=_phrases(
        """
        after
        following
        over
        """
    ),
    preferring=_set("choose pick prefer favor favour select"),
    defied=_set("plea objection opposition veto resistance dissent entreaty"),
    pauses=_set("break recess holiday vacation weekend lunch dinner breakfast"),
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
        on the grounds of
        on the grounds that
        on grounds of
        in protest at
        in protest against
        in protest over
        as a result of
        in the face of
        in light of
        in view of
        on account of
        in connection with
        for fear of
        for refusing to
        for failing to
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
        in a move to
        in a move aimed at
        in a drive to
        in a push to
        in efforts to
        in the hope of
        in the hope that
        in hopes of
        in hopes that
        with the aim of
        with a view to
        as part of a plan to
        as part of plans to
        as part of an effort to
        as part of efforts to
        as part of its efforts to
        as part of a bid to
        as part of a drive to
        aimed at
        so that
        """
    ),
    reproaching=_set(
        """
        apologize apologise blame criticize criticise rebuke denounce condemn assail attack blast
        slam scold fault praise thank commend honor honour fine punish discipline suspend sack fire
        oust dismiss ban jail imprison arrest detain expel reprimand censure indict convict sue
        sentence hail applaud laud demote deport impeach penalise penalize
        mock ridicule berate lambast lambaste chastise admonish upbraid sanction prosecute excoriate
        """
    ),
    grounds=_set("for over"),
    driving=_set(
        "drive fuel boost help hit hurt spur weigh drag lift power push pull buoy trigger cause"
    ),
    striking=_set(
        """
        hit strike batter lash pound devastate engulf sweep rock shake flood ravage paralyse
        paralyze jolt buffet pummel inundate blanket swamp
        """
    ),
    rows=_set(
        "dispute row feud standoff stand-off wrangle disagreement quarrel argument spat tussle"
    ),
    within=_set("in"),
    disputed=_set("over about on"),
    protesting=_set(
        """
        resign quit recall strike protest rally demonstrate walk boycott withdraw cancel
        suspend postpone delay halt investigate probe question summon clash split revolt rebel
        mutiny riot evacuate ground scrap abandon threaten
        """
    ),
    over=_set("over"),
    dying=_set("die"),
    dying_of=_set("of from"),
    ailments=_set(
        """
        illness disease cancer stroke infection injury surgery operation accident crash fall
        complication overdose dementia pneumonia
        """
    ),
    terms=_set("life good now time rest remainder period term sake example instance while moment"),
    arriving=_set("come"),
    arguing=_set("cite accuse allege blame argue complain fear"),
    spurs=_set(
        """
        report complaint criticism outcry backlash pressure allegation accusation scandal revelation
        warning threat refusal objection disclosure leak uproar furore
        """
    ),
    moods=_set("fear concern worry anxiety hope suspicion news"),
    amid=_set("on over amid"),
    manner_prepositions=_set("by using"),
    selves=_set("i we me us my our ours myself ourselves you your"),
    pointing=_set("this that these those his her its their such"),
    choosing=_set("latter former else"),
    summing=_set(
        """
        accident announcement answer approach argument arrangement attack blow case challenge
        change claim comment complaint conclusion decision development dispute effect effort event
        fall figure finding idea incident initiative issue measure message method move news offer
        problem process programme program project proposal question reaction remark report request
        response result revelation rise row ruling scandal scheme situation statement step study
        suggestion survey threat trend verdict warning
        """
    ),
    wrongs=_set(
        """
        wrongdoing misconduct malpractice guilt blame fault liability culpability complicity
        responsibility involvement participation part role knowledge awareness link tie connection
        relationship contact collusion charge count offence offense crime impropriety negligence
        bias discrimination bribery corruption fraud theft murder manslaughter assault rape abuse
        harassment perjury plagiarism doping cheating killing shooting stabbing attack plot arson
        robbery burglary kidnapping stalking trafficking conspiracy blackmail extortion embezzlement
        espionage treason forgery battery
        """
    ),
    shown=_set("suggestion evidence proof indication sign hint"),
    pleading=_set("plead enter"),
    convicting=_set(
        "charge indict convict sentence jail imprison arrest detain fine sue prosecute"
    ),
    suing=_set("indict convict sue prosecute"),
    guilty=_set("guilty"),
    freeing=_set("acquit exonerate absolve vindicate clear"),
    freed_of="of",
    bare_freeing=_set("acquit exonerate vindicate"),
    dropping=_set("drop dismiss withdraw quash overturn vacate void"),
    dropped=_set(
        "charge count case conviction indictment accusation allegation lawsuit suit complaint"
    ),
    against="against",
    concerning=_set("about against"),
    innocence=_set("innocence innocent blameless alibi"),
    finding=_set("find have"),
    accusations=_set("accusation allegation charge claim suspicion insinuation smear"),
    baseless=_set(
        """
        unsubstantiated ludicrous preposterous outrageous joke malicious defamatory
        """
    ),
    clearing=frozenset(
        {
            ("nothing", "wrong"),
            ("no", "wrongdoing"),
            ("not", "guilty"),
            ("acted", "lawfully"),
            ("acted", "legally"),
            ("nothing", "illegal"),
            ("nothing", "improper"),
            ("broke", "no"),
        }
    ),
    remaining=_set("other others rest remainder pair duo trio quartet thing things"),
    resuming=_phrases("as for\nas to"),
    connecting=_phrases(
        """
        after all
        as a result
        as such
        at the same time
        by contrast
        for example
        for instance
        for one
        in addition
        in contrast
        in one instance
        in other words
        in response
        in that case
        in the meantime
        in this case
        in turn
        on the contrary
        on the one hand
        on the other hand
        that said
        """
    ),
    adding=_phrases("too\nas well\nhowever"),
    kickers=_set(
        "live briefing explainer explained timeline profile analysis obituary interview exclusive"
        " breaking check factcheck watch listen updates newsletter podcast opinion"
    ),
    leaning=_set(
        """
        he she it they this that these those his her its their such another others both neither
        so also then instead however moreover furthermore meanwhile therefore thus besides likewise
        otherwise similarly nevertheless nonetheless additionally yet or and but
        previously perhaps maybe
        """
    ),
)
