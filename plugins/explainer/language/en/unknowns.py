"""English words for what an article leaves open."""

from __future__ import annotations

from explainer.language.tables import listed as _set
from explainer.language.tables.unknowns import UnknownWords

UNKNOWNS = UnknownWords(
    heads=(
        *("we don't know", "we do not know", "we still don't know", "we don't yet know"),
        *("is not known", "isn't known", "is not yet known", "is still not known", "is unknown"),
        *("remains unknown", "remains unclear", "is unclear", "is still unclear", "not clear"),
        *("unanswered questions", "open questions"),
    ),
    states=_set("be remain seem appear become stay"),
    open=_set(
        """
        unclear unknown uncertain unresolved undecided undetermined unsettled unanswered
        unconfirmed undisclosed unexplained unspecified inconclusive
        """
    ),
    settled=_set("clear known certain sure settled decided evident apparent available"),
    told=_set(
        """
        announce disclose reveal determine decide identify name confirm establish specify explain
        settle resolve clarify verify pinpoint define detail
        """
    ),
    given=_set(
        "release publish set fix schedule finalize finalise provide give offer make reach take"
    ),
    taken={"take": _set("decision")},
    asked=_set(
        "say tell explain specify indicate know announce decide disclose reveal confirm comment"
    ),
    withheld=_set("decline refuse"),
    # "motif" is what the pipelines' lemmatizer makes of "motives".
    told_nouns=_set(
        """
        date details detail specific specifics decision result word identity reason explanation
        timetable timeline motive motif cause figure
        information deadline venue announcement estimate breakdown schedule conclusion agreement
        name price term number verdict endorsement suspect successor replacement
        evidence
        """
    ),
    open_nouns=_set(
        """
        circumstance condition consequence cost effect extent fate future impact location origin
        outcome prognosis prospect scale scope size source state status timing toll whereabouts
        reckoning route destination ownership situation
        """
    ),
    sought=_set("motive motif cause identity reason culprit"),
    hearings=_set(
        """
        analysis audit autopsy election examination hearing inquest inquiry investigation meeting
        poll probe referendum review study summit survey talk test trial vote
        """
    ),
    missing_nouns=_set(
        """
        word indication explanation confirmation detail timetable timeline clue claim hint
        consensus clarity estimate telling knowing
        """
    ),
    inquiries=_set(
        """
        decide determine consider debate weigh investigate examine establish assess
        rule vote study explore probe review evaluate discuss question
        """
    ),
    worries=_set("concern"),
    questions=_set("question doubt uncertainty issue unknown mystery concern"),
    lasting=_set("remain linger persist abound"),
    limbo=_set("doubt question limbo dispute"),
    challenged=_set("question"),
    seen=_set(
        "see determine decide count tally resolve settle agree confirm establish prove test"
        " negotiate verify identify"
    ),
    waiting=_set("wait want demand"),
    hearing=_set("hear see learn know find discover"),
    wondering=_set("ask wonder"),
    apart=_set("divided split apart"),
    disagreeing=_set("disagree differ"),
    asking=_set("ask press"),
    replying=_set("speculate comment answer say reply respond elaborate discuss"),
    matters=_set("matter question"),
    another=_set("another different"),
    guesses=_set("guess"),
    knowing=_set("know"),
    nobody=_set("nobody none no"),
    no=_set("no neither"),
    acting=_set(
        "act agree approve decide finalise finalize ratify react reply report respond rule vote"
    ),
    wh=_set("whether if how what when where who whom whose why which"),
    speakers=_set("i we you"),
    reader=_set("you"),
    persons=_set("i we you he she they who"),
    minds=_set("certain sure decided undecided"),
    showing=_set("information evidence data"),
    free=_set("free able"),
    within=_set("in into under at"),
    early=_set("early soon premature"),
    hard=_set("hard difficult impossible tough"),
    too=_set("too"),
    predicting=_set("predict judge assess estimate forecast gauge"),
    answering=_set("answer address respond"),
    to=_set("to"),
    about=_set("about on regarding concerning over"),
    pending=_set("approve ratify test vote debate try agree"),
    elaborating=_set("elaborate expand"),
    commenting=_set("comment discuss draw"),
    raising=_set("raise pose spur prompt leave"),
    rulings=_set("decision ruling verdict judgment judgement"),
    possible=_set("could can"),
    looking=_set("look"),
    looked_at=_set("at into"),
    mind=_set("mind"),
    unclosed=_set("open"),
    seeking=_set("try seek work struggle attempt"),
    finding=_set("find establish determine discover ascertain piece work figure"),
    unable=_set("unable"),
    little=_set("little"),
    unsure=_set("unsure uncertain"),
    claiming=_set("claim admit"),
    claimed=_set("responsibility"),
    naming=_set("identify name"),
    confirming=_set("confirm verify"),
    accords=_set(
        "accord act budget constitution contract law manifesto order regulation rule strategy text"
        " truce"
    ),
    nothing=_set("nothing little"),
    silent=_set("silent"),
    covering=_set("address cover mention specify"),
    mentions=_set("mention reference"),
    hanging=_set("hang lie rest"),
    balance=_set("balance limbo"),
    outstanding=_set("pending outstanding"),
)
