"""English words of saying: reporting verbs and nouns, marks, unnamed sources."""

from __future__ import annotations

from types import MappingProxyType

from explainer.language.en.certainty import CERTAINTY
from explainer.language.tables import listed as _words
from explainer.language.tables.speech import SpeechWords

_ASIDE = {
    "back": "away from",
    "backtrack": "on",
    "bat": "away, down, aside",
    "beat": "back",
    "bristle": "at",
    "brush": "aside, off, away",
    "cast": "doubt on, aside",
    "explain": "away",
    "fend": "off",
    "fire": "back at",
    "give": "shrift to",
    "hit": "back at, back against, out at",
    "knock": "down, back",
    "laugh": "off, away, at",
    "play": "down",
    "pour": "scorn on, scorn over, water on, water over",
    "push": "back against, back at, back on",
    "rule": "out",
    "scoff": "at",
    "shake": "off",
    "shoot": "down",
    "row": "back on",
    "shrug": "off, aside, away",
    "slap": "down",
    "sneer": "at",
    "sweep": "aside, away",
    "swat": "away, aside, down",
    "take": "issue with",
    "talk": "down",
    "tamp": "down",
    "throw": "out, doubt on, water on",
    "toss": "aside, out",
    "wave": "away, aside, off",
}
"""Verbs that reject a claim with what stands behind them ("laugh off")."""

_RIFTS = _words(
    "dispute row rift feud conflict crisis divide division split standoff stand-off tension fear"
    " concern uncertainty turmoil"
)
"""What deepens or eases between people, as the writer tells."""
_OUTCOMES = _words("blow boost defeat loss setback triumph victory win")

# "texte" is what the pipelines' lemmatizer makes of "texted", "deadpanne" of "deadpanned".
SPEECH = SpeechWords(
    saying=_words(
        """
        say tell add note argue claim state announce explain insist warn suggest report write
        declare contend acknowledge admit assert predict reply respond recall complain deny
        promise vow urge concede conclude tweet caution stress emphasize emphasise reiterate
        repeat remark comment observe mention point confirm disclose reveal indicate imply hint
        allege accuse testify maintain quip joke counter retort lament boast brag grumble
        confess swear attest recount relate narrate describe estimate forecast project
        advise remind inform notify assure brief counsel reassure pledge propose
        recommend demand request ask inquire enquire wonder question answer continue begin
        stammer shout yell scream sob whisper mutter murmur cry exclaim snap bark
        post blog email text texte message read proclaim pronounce decree rule order clarify
        elaborate detail outline specify summarize summarise opine muse speculate theorize theorise
        posit postulate surmise reckon protest object plead beg implore exhort gripe fume rail
        chide scold rebuke tease taunt marvel sigh laugh smile sneer scoff chant sing pray
        echo agree disagree concur quote cite signal threaten offer tout hail praise decry
        denounce condemn criticize criticise blast slam lambast mock ridicule deride dismiss
        liken compare call dub label brand characterize characterise mean stipulate
        aver fret underline underscore restate reaffirm bemoan
        chime retaliate affirm react interject demur reason interrupt gush enthuse rave deadpan
        deadpanne intone seethe bellow mumble moan groan rant wail sob holler growl gasp blurt
        shriek chuckle giggle avow confide conjecture expound hypothesise hypothesize insinuate
        interpose pontificate exult gloat intimate profess prophesy foretell divulge deplore venture
        grouse relay
        """
    ),
    thinking=_words(
        """
        believe think feel know hope fear expect worry suspect doubt find determine show
        demonstrate conclude consider regard see anticipate assume presume calculate understand
        realize realise recognize recognise learn discover decide hold judge deem
        bet wager gamble
        """
    ),
    showing=_words("find show determine demonstrate discover conclude learn"),
    finding=_words("find"),
    exhibiting=_words("show demonstrate"),
    naming=_words(
        """
        suggest announce propose predict forecast project estimate claim allege promise pledge
        report cite acknowledge admit confirm deny disclose reveal describe signal hint
        recommend demand urge expect anticipate threaten mention note stress emphasize emphasise
        voice express
        """
    ),
    gaining=MappingProxyType(
        {
            "claim": _words(
                """
                prize award title medal gold silver bronze crown trophy cup win point wicket seat
                spot place life scalp victim benefit pension refund expense allowance asylum
                damages compensation
                """
            ),
        }
    ),
    inverting=_words(
        """
        say add write ask reply explain note insist declare argue recall warn claim respond report
        continue conclude exclaim admit announce observe remark comment joke quip tweet read
        chant shout cry agree state chime tell stress emphasize emphasise reiterate caution
        testify assert acknowledge concede confirm vow pledge urge complain boast
        recount believe think hope fear interject demur interrupt gush enthuse rave deadpan
        deadpanne intone seethe fume bellow mumble moan groan rant wail sob holler growl gasp blurt
        shriek chuckle giggle muse opine snap retort grumble mutter whisper yell scream laugh sigh
        lament stammer murmur plead beg wonder inquire marvel exult gloat intimate venture grouse
        """
    ),
    ruling=_words("rule order decree stipulate"),
    pleading=_words("plead deny admit confess"),
    calling=_words("call label dub brand term name deem declare describe nickname consider"),
    accusing=MappingProxyType(
        {
            "accuse": _words("of"),
            "admit": _words("to"),
            "confess": _words("to"),
            "attribute": _words("to"),
            "charge": _words("with"),
            "credit": _words("for with"),
            "commend": _words("for"),
            "rebuke": _words("for"),
            "gush": _words("about over"),
            "warn": _words("of about against"),
            "caution": _words("against"),
            "complain": _words("of about"),
            "liken": _words("to"),
            "write": _words("of"),
            "apologise": _words("for"),
            "apologize": _words("for"),
            "speak": _words("of about"),
            "talk": _words("of about"),
            "hint": _words("at"),
            "call": _words("for on"),
            "blame": _words("for on"),
            "criticize": _words("for as"),
            "criticise": _words("for as"),
            "defend": _words("as"),
            "condemn": _words("for as"),
            "denounce": _words("for as"),
            "describe": _words("as"),
            "characterize": _words("as"),
            "characterise": _words("as"),
            "dismiss": _words("as"),
            "portray": _words("as"),
            "point": _words("to"),
            "refer": _words("to as"),
            "allude": _words("to"),
            "object": _words("to"),
            "suspect": _words("of"),
            "assure": _words("of about"),
            "insist": _words("on"),
            "attack": _words("for as over"),
            "praise": _words("for as"),
            "hail": _words("for as"),
            "thank": _words("for"),
            "slam": _words("for as over"),
            "blast": _words("for as over"),
            "mock": _words("for as"),
            "decry": _words("as"),
            "lash": _words("as"),
            "bash": _words("for as"),
            "deride": _words("for as"),
            "depict": _words("as"),
            "cast": _words("as"),
            "paint": _words("as"),
            "regard": _words("as"),
            "view": _words("as"),
            "see": _words("as"),
            "cite": _words("as"),
            "chide": _words("for"),
            "fault": _words("for"),
            "rail": _words("against"),
            "argue": _words("for against"),
            "vow": _words("of"),
            "rule": _words("against"),
            "boast": _words("of about"),
            **dict.fromkeys(
                _words("applaud laud salute ridicule lambast lambaste pan assail extol"),
                _words("for as"),
            ),
            **dict.fromkeys(
                _words("castigate chastise berate scold reprimand upbraid taunt tease"),
                _words("for over"),
            ),
            **dict.fromkeys(_words("congratulate compliment"), _words("for on")),
            **dict.fromkeys(
                _words("tout bill pitch frame reject trumpet welcome celebrate remember"),
                _words("as"),
            ),
        }
    ),
    acting=_words(
        "call admit confess apologise apologize warn caution argue complain boast object"
    ),
    sweeping=_words("any"),
    acting_on=_words(
        """
        accuse attribute blame credit warn describe characterize characterise portray dismiss
        condemn denounce criticize criticise praise blast chide fault mock slam hail liken
        """
    ),
    vowing=_words("vow pledge promise swear"),
    bidding=_words("urge implore exhort beg warn promise advise instruct tell"),
    voicing=_words("express voice"),
    causing=_words("have let make help"),
    assured=_words("adamant insistent clear plain explicit emphatic unequivocal categorical"),
    judging=_words(
        """
        praise laud hail applaud salute welcome thank condemn criticize criticise denounce decry
        deplore slam blast lambast mock blame defend
        """
    ),
    weighing=_words(
        """
        praise laud hail applaud condemn criticize criticise denounce decry deplore lambast
        mock
        """
    ),
    promising=_words(
        "promise pledge vow threaten offer claim propose swear undertake urge ask call want"
    ),
    attitudes=_words(
        """
        want seek support oppose favor favour endorse back reject refuse decline defend like
        dislike love hate prefer advocate embrace promote welcome accept plan intend aim hope
        wish need try vote express discuss voice mock praise criticize criticise attack condemn
        denounce dismiss decry blast slam question challenge raise invoke highlight address
        remember approve block ban push press encourage champion applaud dispute resist avoid
        ignore disavow celebrate fear expect anticipate envision imagine consider contemplate
        debate negotiate pursue choose decide agree vow pledge promise threaten
        struggle attempt claim cite mention describe portray depict call urge ask request
        underscore downplay justify articulate
        """
    ),
    shares=_words("number share proportion percentage portion rate count"),
    tallies=_words("data datum statistic figure"),
    portions=_words("half majority plurality minority third quarter"),
    pointing=_words("refer allude point"),
    meaning=_words("mean"),
    adding=_words("add continue conclude reiterate"),
    asking=_words("ask question press quiz interview challenge"),
    quoting=_words("quote paraphrase"),
    relaying=_words("report"),
    media=_words(
        "media medium newspaper magazine broadcaster station network website outlet channel"
    ),
    contacting=_words("contact call phone telephone ring email text texte alert"),
    informing=_words("tell inform assure reassure notify remind advise brief warn"),
    alleging=_words("allege argue assert claim contend report rumor rumour say speculate suggest"),
    hearing=_words("hear"),
    stating=_words("report declare pronounce presume list feel"),
    receiving=_words(
        """
        accept assess await carry check consider discuss examine get have hear hold investigate
        keep obtain open probe read receive review see study verify
        """
    ),
    imagining=_words("imagine envision envisage picture visualise visualize fancy pretend"),
    replies=_words(
        """
        answer response reply retort rejoinder riposte comeback verdict take reaction advice
        explanation excuse rationale justification assessment diagnosis argument plea quip question
        message warning conclusion prediction motto mantra dictum maxim credo catchphrase
        """
    ),
    arriving=_words("come"),
    putting=_words("put phrase sum"),
    citing=_words("cite quote"),
    catching=_words("catch depict film find hear leave overhear record see show tape"),
    refusing=_words("refuse decline fail avoid neglect stop"),
    looking_back=_words("would 'd ’d could"),
    pondering=_words("consider contemplate mull ponder weigh discuss"),
    guessing=_words("likely probably presumably perhaps surely doubtless undoubtedly possibly"),
    recalling=_words("remind memory think story image picture"),
    seeming=_words("seem appear happen"),
    over=CERTAINTY.over,
    accompanying=CERTAINTY.accompanying,
    wishing=_words(
        """
        demand order ask urge want request require recommend advise suggest propose plan hope wish
        promise pledge vow threaten predict expect anticipate foresee forecast fear
        """
    ),
    demanding=_words("recommend demand request require urge propose ask"),
    denying=_words(
        """
        deny refute dispute reject dismiss rebut debunk disprove dispel scotch quash rubbish
        disavow repudiate discount discredit downplay allay assuage contradict
        gainsay
        """
    )
    | {
        f"{verb} {particle}"
        for verb, particles in _ASIDE.items()
        for particle in particles.split(", ")
    },
    scorning=_words(
        "mock ridicule deride denounce decry question challenge contest rebuff resist slam blast "
        "lambast lambaste"
    ),
    denials=_words("denial rejection dismissal rebuttal refutation repudiation disavowal"),
    claims=_words(
        """
        claim suggestion allegation assertion contention accusation insinuation innuendo report
        argument belief view fear concern rumour rumor speculation talk tale idea notion myth
        theory gossip whisper story perception assumption impression narrative
        """
    ),
    whether=_words("whether if"),
    lacking=_words("without"),
    contents=_words("fact idea news evidence proof"),
    implying=_words("suggest indicate reveal imply signal mean confirm order project read"),
    drawing=_words("draw prompt spark spur trigger provoke elicit fuel stoke"),
    leading=MappingProxyType(
        {
            "clear": _words("way path"),
            "pave": _words("way"),
            "open": _words("door way"),
            "raise": _words(
                "alarm concern doubt fear hope prospect question spectre specter suspicion stake"
                " tension"
            ),
            "deepen": _RIFTS,
            "widen": _RIFTS,
            "escalate": _RIFTS,
            "intensify": _RIFTS,
            "heighten": _RIFTS,
            "ease": _RIFTS,
            "end": _words("battle dispute doubt saga speculation uncertainty week month year"),
            "deal": _OUTCOMES,
            "hand": _OUTCOMES,
            "give": _OUTCOMES,
        }
    ),
    complementizers=_words("that"),
    beside=_words("as while whilst because"),
    stressing=_words("even"),
    withheld=_words("name identify discuss specify disclose reveal elaborate describe"),
    comparing=_words("while whilst whereas"),
    contrasting=_words("while whilst whereas though although"),
    silent=_words("you one this that these those which what who i me we us them there"),
    anybody=_words("people folk folks"),
    nouns=_words(
        """
        claim statement warning announcement assertion allegation accusation suggestion argument
        contention prediction forecast projection estimate promise pledge vow threat complaint
        report declaration admission acknowledgement acknowledgment confirmation denial insistence
        belief hope fear view opinion concern conclusion finding proposal demand call request
        recommendation charge remark comment testimony assurance guarantee indication signal
        hint reminder revelation calculation
        """
    ),
    documents=_words(
        """
        statement letter report tweet post interview email e-mail fax memo filing release note
        message blog article column editorial speech address remark comment testimony memoir book
        video podcast document paper complaint lawsuit affidavit brief summary biography
        autobiography briefing
        """
    ),
    clausal=_words("say insist think believe"),
    telling=_words("tell inform remind assure notify"),
    occasions=_words("in on at during"),
    holding=_words(
        """
        give deliver hold make write send read attend share post publish host conduct obtain see
        leak circulate release issue sign call join organise organize prepare
        """
    ),
    reaching=_words("to"),
    issuing=_words("issue release publish send write file post tweet submit"),
    wordings=_words(
        """
        phrase slogan motto word term line sentence sign headline banner chant song hashtag caption
        inscription lyric refrain statement message note text title label nickname placard prayer
        poster billboard plaque graffiti
        """
    ),
    films=_words("footage video clip recording tape audio"),
    pages=_words("website site page homepage"),
    according=_words("according"),
    in_words_of=frozenset(
        {"in the words of", "in words of", "in the view of", "in the opinion of"}
    ),
    records=_words("record filing indictment warrant transcript deposition"),
    heard=_words("testimony remark speech address recording video tape audio footage broadcast"),
    hearsay=_words("allegedly reportedly supposedly purportedly ostensibly"),
    norms=_words(
        """
        law rule constitution statute regulation bylaw tradition custom etiquette convention
        principle standard need ability age size weight height income wealth rank
        """
    ),
    according_to="to",
    as_said=_words("as"),
    bearers=_words("by from of"),
    giving=_words("by from"),
    belonging=_words("for of at in from with on about to inside within"),
    spokespeople=_words("spokesman spokeswoman spokesperson spokespeople representative"),
    offices=_words(
        """
        president premier minister secretary chancellor governor mayor senator congressman
        congresswoman lawmaker king queen prince princess pope bishop archbishop judge justice
        prosecutor attorney ambassador envoy commissioner chairman chairwoman chairperson chair
        chief director executive ceo head leader candidate nominee coach captain manager
        sheriff general admiral colonel principal superintendent treasurer speaker
        representative assemblyman assemblywoman
        """
    ),
    stand_ins=MappingProxyType(
        {
            "lawmaker": _words("senator representative congressman congresswoman mp"),
            "legislator": _words("senator representative congressman congresswoman mp"),
            "politician": _words(
                "senator representative congressman congresswoman mp governor mayor minister"
            ),
            "congressman": _words("representative"),
            "congresswoman": _words("representative"),
            "candidate": _words("nominee hopeful contender frontrunner front-runner"),
            "nominee": _words("candidate"),
            "hopeful": _words("candidate contender"),
            "contender": _words("candidate hopeful"),
            "frontrunner": _words("candidate contender front-runner"),
            "front-runner": _words("candidate contender frontrunner"),
            "boss": _words("manager coach chief ceo executive chairman"),
            "manager": _words("coach boss"),
            "coach": _words("manager boss"),
            "businessman": _words("mogul billionaire entrepreneur tycoon"),
            "billionaire": _words("mogul businessman tycoon entrepreneur"),
            "investor": _words("owner mogul billionaire businessman tycoon entrepreneur financier"),
            "mogul": _words("businessman billionaire tycoon"),
            "tycoon": _words("businessman billionaire mogul"),
            "star": _words("actor actress singer musician player striker footballer"),
            "player": _words("striker midfielder defender goalkeeper winger fly-half prop captain"),
            "novelist": _words("writer author"),
            "author": _words("writer novelist"),
            "writer": _words("author novelist"),
            "lawyer": _words("attorney solicitor barrister counsel"),
            "attorney": _words("lawyer counsel"),
            "academic": _words("professor lecturer"),
            "scientist": _words("researcher professor"),
            "researcher": _words("scientist professor"),
            "executive": _words("ceo chief"),
            "ceo": _words("executive chief"),
        }
    ),
    natives=_words(
        "scot briton dane swede finn spaniard turk pole serb croat czech slovak slovene greek "
        "thai iraqi israeli pakistani bangladeshi saudi kiwi aussie texan"
    ),
    native_endings=("an", "man", "woman"),
    people=_words(
        """
        source insider observer witness onlooker bystander resident neighbor neighbour survivor
        people person man woman parent family relative friend colleague voter majority respondent
        protester demonstrator activist campaigner supporter opponent critic sceptic skeptic
        economist rival passenger customer other some many most few both all several
        """
    ),
    bodies=_words(
        """
        ministry department government administration agency company firm bank court police
        council committee commission parliament congress senate party union association
        federation league club team university institute hospital school church army navy
        military office bureau board authority campaign group organization organisation
        organizers organisers foundation charity newspaper magazine broadcaster station network
        site website outlet report study survey poll paper statement document letter indictment
        research datum statistic record excerpt transcript alert affidavit warrant deposition
        lawsuit complaint filing memo ruling review inquiry data figures statistics embassy
        consulate service regulator watchdog operator airline carrier maker manufacturer bookmaker
        retailer supplier developer publisher exchange fund trust regime junta militia force
        coalition alliance bloc panel jury tribunal camp side media medium press enforcement
        prosecution defence defense
        """
    ),
    firms=_words("company firm group giant business corporation organisation organization band"),
    informal=_words("familiar close briefed aware"),
    relatives=_words("who whom which that"),
    personal=MappingProxyType(
        {"he": "m", "she": "f", "him": "m", "her": "f", "his": "m", "i": "", "me": ""}
    ),
    neutral=_words("it they"),
    plural="they",
    owning=("s",),
    empty=_words("it there"),
    idle=MappingProxyType(
        {
            "make": _words("to through past home back there across out alive"),
            "take": _words("easy"),
            "have": _words("coming"),
        }
    ),
    questions=_words("q question"),
    answers=_words("a answer"),
    addressing=_words("dear hello hi"),
)
