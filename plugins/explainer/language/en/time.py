"""English words of time expressions; the phrases and the lexicon have modules of their own."""

from __future__ import annotations

from explainer.language.en.time_lexicon import HOLIDAYS, LEXICON
from explainer.language.en.time_phrases import PHRASES
from explainer.language.en.titles import plural_of
from explainer.language.en.verbs import VERBS
from explainer.language.tables import listed
from explainer.language.tables.time import TimeWords


def _with_plurals(nouns: str) -> frozenset[str]:
    return frozenset(form for noun in nouns.split() for form in (noun, plural_of(noun)))


TIME = TimeWords(
    lexicon=LEXICON,
    phrases=PHRASES,
    proper=listed(
        "march may mar sun sat mon wed fri dec sep jan jun april june august ad bc ce bce"
    )
    | frozenset(HOLIDAYS),
    names=frozenset(("MONTH", "WEEKDAY", "HOLIDAY", "ERA")),
    abbreviations=listed(
        "jan feb mar apr jun jul aug sept sep oct nov dec "
        "mon tue tues wed weds thu thur thurs fri sat sun hrs mins yrs"
    ),
    ordinal_endings=listed("st nd rd th"),
    decade_endings=listed("s"),
    past=VERBS.past | VERBS.shared,
    past_endings=VERBS.endings,
    bound=listed("leading preceding"),
    befalling=_with_plurals(
        """
        abduction accident airstrike ambush arson assault atrocity attack avalanche beheading blast
        blaze bombardment bombing burglary collapse collision coup crash death derailment
        disappearance disaster drowning earthquake eruption explosion fire flood flooding heist
        hijacking incursion inferno insurrection invasion kidnapping killing landslide lynching
        massacre mudslide murder mutiny outage outbreak quake raid rape riot robbery shelling
        shooting shipwreck stabbing stampede suicide theft tornado tragedy tsunami wildfire
        """
    ),
    guarding=_with_plurals(
        """
        crew course drill exercise defence defense alarm brigade service station sale shelter
        warning inquiry test penalty sentence row threat toll
        """
    )
    | listed("safety insurance relief police"),
    not_past=VERBS.not_past,
    had=listed("had"),
    conditional=listed("if unless"),
    unreal=listed("would could might may should can"),
    perfect=listed("have 've ’ve"),
    backward=listed("since following amid"),
    forward=listed("before until"),
    bare=listed(
        "be get to will would can could may might must shall should did does do didn't don't "
        "doesn't not n't"
    ),
    clause=listed("that which who but while although though because when ; :"),
    saying=listed("said told says announced reported added say comment"),
    titles=listed(
        "mr mrs ms dr st sen rep gov capt col gen sgt prof lt maj jr sr rev inc corp co ltd no vs"
    ),
    plural_endings=("s",),
    function=listed(
        "of when as and or but to by the that after before while with for is are was were has have "
        "had will would at on in from than it he she they we i you his her their its this these a "
        "an not where who which because if so then until till since during despite amid "
        "can could may might should must be been being onward onwards"
    ),
    persons=listed("my your his her our their"),
    articles=listed("the a an this that its his her their"),
    of_days=listed(
        "wet rainy cold cool chilly hot warm mild humid muggy dry sunny bright grey gray dark "
        "foggy misty snowy icy frosty freezing windy breezy stormy damp drizzly overcast cloudy "
        "clear crisp quiet busy slow ordinary normal typical recent fateful random lazy sleepy "
        "sweltering bitter"
    ),
    time_before=listed(
        "in since by during until till through from before after early late mid last next this "
        "between to on and throughout within"
    )
    | frozenset(("as early as", "as late as", "as recently as", "as soon as", "as far back as"))
    | frozenset(("no earlier than", "no later than")),
    time_near=listed("for around about into towards toward than past beyond over"),
    month_before=listed("in during"),
    year_before=listed("in since by during until till early late mid circa"),
    year_beside=listed("( [ – — / ' ’ ‘ “ \""),
    season_verbs=listed("fall spring"),
    season_before=listed("in during since by until before after through throughout over"),
    length_before=listed(
        "for in within over after just of than only about nearly almost take took lasted last "
        "another some many"
    ),
    clock_before=listed("at by around about until till from since before after between and to"),
    quotes=listed("\" “ ” ' ‘ ’ ` «  »"),
    counters=listed(
        "$ £ € ¥ # no no. number flight route highway page pages room section chapter article "
        "resolution boeing airbus model windows channel"
    ),
    counted=listed(
        "% percent per cent million billion trillion hundred thousand dollars euros pounds yen "
        "people points"
    ),
    deadline=frozenset(("until", "till", "by", "as soon as", "as early as", "no later than")),
    earliest=frozenset(("as early as",)),
    starting=listed("starting beginning"),
    throughout=listed("through thru"),
    halting=listed(
        "canceled cancelled closed shut suspended halted extended prolonged postponed barred banned"
        " blocked grounded"
    ),
    lasting=listed(
        "had lasted ran remained stayed waited continued survived stood held kept detained slept"
        " camped"
    ),
    arranging=listed(
        "set fixed scheduled rescheduled booked called planned arranged pencilled penciled "
        "convened summoned ordered invited announced added"
    ),
    arranged_for=listed("for"),
    slated=listed("set fixed booked listed"),
    ending=frozenset(("to", "to the", "ended", "ended on", "ending", "ending on", "through")),
    lasting_before=listed("the in for over during its of first last latest"),
    stretching=listed("in over during within for throughout"),
    named_weekdays=listed("super bloody fat ruby giving"),
    weekday_papers=listed("times telegraph mail mirror express herald post independent night"),
    year_prefixes=listed("pre post"),
    onward=("onward", "forward"),
    ended=listed("ended ending"),
    reported=listed("for"),
    event_links=listed("before after"),
    range_links=listed("to until till through thru - – —"),
    range_from=listed("from"),
    points=listed("on in"),
    through_verbs=listed(
        "fall falls fell fallen falling follow follows followed following pull pulls pulled "
        "pulling break breaks broke broken breaking push pushes pushed pushing go goes went gone "
        "come comes came sail sails sailed get gets got gotten put puts carry carries carried"
    ),
    play=listed(
        "touchdown touchdowns halftime quarterback quarterbacks fumble fumbled fumbles layup "
        "layups interception interceptions dunk dunked dunks pointer pointers outscored outscoring "
        "foul fouled fouls scoreless kickoff punt punted punts jumper buzzer shutout tipoff"
    ),
    trade=listed(
        "$ £ € % percent cent sales profit profits earnings earned revenue revenues income shares "
        "share stock stocks economy growth orders deliveries output"
    ),
    between=listed("between"),
    between_links=listed("and"),
    either_links=listed("or"),
    list_links=frozenset(("and", "or", ",", "to", "-", "–", "—", "and early", "and late")),
    year_links=frozenset(("when", ", when", "when the", ", when the", "when on", ", when on")),
    bounds={
        "since": "since",
        "until": "until",
        "till": "until",
        "through": "through",
        "since at least": "since",
        "until at least": "until",
        "through at least": "through",
        "before": "before",
        "prior to": "before",
        "after": "after",
        "no earlier than": "from",
        "no sooner than": "from",
        "no later than": "by",
    },
    day_links=frozenset(("", ",", "on", ", on", "at", ", at", "of", "around", "about", "at about")),
    possessives=("'s", "’s", "' ", "’ "),
)
