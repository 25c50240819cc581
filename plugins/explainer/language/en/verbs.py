"""English forms of verbs that tell the past."""

from __future__ import annotations

from explainer.language.tables import listed as _set
from explainer.language.tables.verbs import VerbWords

VERBS = VerbWords(
    past=_set(
        """
        arose ate awoke became befell began blew bought bred broke brought built burnt came caught
        chose clung crept dealt did drank dreamt drew drove dug dwelt fed fled flew flung forbade
        foresaw foretold forgave forgot forsook fought froze gave got grew had heard held hid hung
        kept knelt knew laid leant leapt learnt led lent lit lost made meant met misled mistook
        misunderstood oversaw outgrew overcame overran overtook overthrew paid partook ran rang
        rebuilt remade reran resold retold retook rewrote rode sang sank sat sent shook shone shot
        shrank slept slid slung smelt sold sought spelt spent spilt spoilt spoke sprang stank
        stole stood strode strove struck stuck stung stunk swam swept swore swung taught thought
        threw told took tore undertook underwent understood undid undersold upheld was
        went wept were withdrew withheld withstood woke won wore wove wrote wrung been
        """
    ),
    shared=_set(
        """
        beat bet bid bore bound broadcast burst cast cost cut fell felt forecast found ground hit
        hurt lay left let offset outbid put quit read recast reset rose saw set shed shut slit spat
        split spread thrust undercut upset wound
        """
    ),
    completed=_set("set slated scheduled expected tipped forecast booked"),
    endings=("ed",),
    only_said=_set("allege affirm assert argue admit contend insist deny maintain believe"),
    both_ways=_set("as before after until till since"),
    timing=_set("as"),
    openings=(("as", "a", "result"), ("as", "a", "consequence")),
    judging=_set(
        """
        find finds found finding declare declares declared declaring judge judges judged judging
        deem deems deemed pronounce pronounces pronounced rule rules ruled
        """
    ),
    not_past=_set(
        """
        need based united red hundred bed shed speed feed indeed embed exceed proceed succeed
        seed weed breed creed greed bleed wed unwed sacred naked wicked limited alleged
        expected scheduled planned supposed projected slated heed
        """
    ),
)
