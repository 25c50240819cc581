"""The type of a language's words of naming: titles, roles, particles, endings, states."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Gender = Literal["f", "m"]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A state of the world, in the words of one language.

    Attributes:
        name: The name that the language uses in running text.
        others: Other names and abbreviations.
        adjectives: Adjectives and names of its people.
        capitals: Where its government sits; () where no city is a safe sign of it.
    """

    name: str
    others: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A political party that a language calls by several words.

    Attributes:
        name: Its name in full.
        others: Other names of it, the fullest first.
        members: The name that goes with a word for one of its people: "tory" with "Tories".
        letters: The name that goes with what stands for it in brackets: "r" with "Republicans".
    """

    name: str
    others: tuple[str, ...] = ()
    members: Mapping[str, str] = field(default_factory=dict)
    letters: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NameWords:
    """Words of naming, all in lower case but for states and places.

    Two are equal only where they are one object.

    Attributes:
        courtesy: Titles of politeness that are no role, with the gender they tell (or None).
        titles: Role words and ranks that stand before a name with a capital letter.
        ranked_roles: Nouns that are roles behind a place in an order: "third seed".
        compound_roles: Roles behind another noun alone: "lead" of "project lead".
        role_heads: Nouns that say what a person is or does.
        somebodies: Nouns for people and for bodies that act, beside roles and kin ("crew").
        elected: What closes, behind a hyphen, the role of who has not taken office: "elect".
        filling: Words of who has an office until another comes, and is called by it: "acting".
        for_now: What closes the role of a deputy of one: "President pro | tempore".
        weights: Adjectives that may open a sentence before a body's name: "key".
        sole_titles: Titles that open no name of a body, before two names or three: "bishop".
        dignities: Titles of honour, with which no name of a body opens: "Baroness", "Sir".
        ranks: Words of rank that close a role's words: "high", "deputy".
        role_endings: Endings of nouns that say what a person does.
        human_endings: Those of them that stand in nouns for one person alone: "signalman".
        unhuman: Nouns that only end so: "talisman", "career".
        thing_endings: Endings of words for teachings and fears: "ism".
        capital_endings: Those of them that make a role of a capitalised word before a name.
        abbreviated_lands: Short forms of provinces behind the name of a town: "Calif", "NH".
        short_lands: What those stand for: "New Hampshire".
        shared_roles: Those of the role heads that a body or a place may have too: "owner".
        personal_roles: Those of them that are a person's where one of both may be meant: "winner".
        plural_of: Gives the plural of a noun in lower case.
        singular_of: Gives the singular of a noun in the plural, in lower case.
        role_plurals: Role heads in the plural, with the singular: "pastors".
        retinue: Roles of those who serve a person: "aide".
        servants: Those of them that speak or work for one person: no supporter does.
        campaigns: Words for what somebody has who works for a person: "the Roe | campaign".
        quarters: The rooms of those who work for a person: "office".
        desks: What somebody directs inside a body: "DNC | Communications | Director".
        stations: Nouns for a broadcaster that a number tells: "Radio 9".
        station_tails: Words behind that number: "Radio 9 Extra".
        day_papers: Papers that are named with the day they come out: "mail on sunday".
        ventures: What is a body where somebody has an office of it: "Salt | Project".
        circles: Bodies of those who act for a person: "the Roe | administration".
        office_ends: What ends an office of three words: "leader of the | opposition".
        staffs: What a chief of it is at the service of a person: "chief of | staff".
        service_links: Prepositions between who serves a person and the person.
        verbal_links: Prepositions in the form of a gerund: "following".
        front_roles: Nouns that are one only right before a name: "model".
        role_verbs: Role words that are verbs as well: "coach".
        letter_titles: Letters of a rank or an office before the full name of somebody: "PC", "PM".
        eras: What stands behind a year, in capitals: "BC".
        post_nominals: Offices that stand in short behind a name: "MP".
        wares: Nouns for what a maker sells, behind its name: "Acme Maps".
        competitions: Last words of the names of what clubs play in: "cup".
        parents: Words for the owner of a body, before its name and at its end: "parent".
        company_roles: Those of them that a body has before any other: "spokesman".
        band: What players of popular music are together.
        bandmates: Roles of those who play in one.
        singers: Roles of those who may also be on their own.
        leads: What may stand before either: "lead singer".
        kin: Nouns for relatives, whose owner is a person and no body.
        women: Role and kin words that tell a woman.
        men: Role and kin words that tell a man.
        gerund: The ending of a verb that may open a headline before a name; "" for none.
        given: Given names, with the gender they tell (or None where they tell none).
        given_syllables: Syllables of which two make a Chinese given name, as Pinyin spells them;
            without those in which English words end: "le", "ne", "er".
        particles: Lower-case words inside a person's name.
        surname_particles: Those of them that, in small letters, stand in surnames alone: "van der".
        body_particles: Those of them that a body has before its name, too: "al".
        elided: Those of them that have lost a vowel before it, with each apostrophe: "d'".
        clans: What opens a surname, in small letters, before a capital: "mac" of "MacRoe".
        prefixes: Words before a hyphen that are no part of a name: "pro".
        hyphen_endings: Words behind a hyphen that make a name an adjective: "style".
        misprints: Endings of an owner with the wrong mark, which no name has: "Roe‘s".
        plural: Endings of nouns in the plural, before a possessive mark: "bakers’".
        saints: Words that open the name of a saint: "St".
        suffixes: What follows a surname: generations, degrees.
        generations: Those of them that tell a son from his father: "jr".
        kin_orders: Relatives of another generation, "sr" for the older: "father".
        elders: Adjectives before a surname that do, with the generation: "elder".
        nicknames: Short given names, with the full forms they may stand for.
        surname_first: Surnames of languages that put them before the given name.
        company_endings: Endings of company names.
        body_heads: Nouns that name a body when they head a capitalised phrase.
        political: The political parties that the language has several words for.
        party_forms: The party by each of its names and of the words for its people.
        opinions: Words for its people that are opinions as well: "conservative".
        creeds: Plural nouns for those who think alike: "liberals".
        chambers: Words for a chamber of parliament before the name of a party: "House".
        party_offices: What a party has and no opinion: "leader", "backbenchers".
        party_nouns: Nouns that end the name of a party: "party".
        wings: Words before the name of a party that name a part of it: "Young".
        backers: Roles that a firm has as well as somebody: "sponsor".
        factions: Nouns behind the name of a party or several, in small letters: "coalition".
        partisan: Words that tell on which side a party is: "ruling", "right" of "far-right".
        opposition: Nouns for those of a state who are not in its government.
        publishing: Verbs for what stands in a paper: "appear in".
        state_run: Words before what the government of a state runs: "state | media".
        households: Nouns for those who belong to somebody: "family".
        close_by: Prepositions behind which a body is only near or told of: "a pub near Acme".
        challengers: Those who stand against somebody, and of whose party a word before tells.
        outsiders: Role heads that tell of somebody outside a body: "critic", "victim".
        reviewed: What a paper has a critic of: "| film | critic".
        speakers: Role heads of whom "at" tells where they are heard or shown: "panelist".
        hopefuls: Role heads of those who want to be in a body: "nominee".
        alumni: Role heads of those who once were at a school: "graduate".
        races: What one runs in or for: "race", "seat".
        organs: Nouns for a part of a union of states, whose letters stand before it.
        panels: Those of the body heads that "on" and a topic may follow: "committee".
        branched: Names of movements with a body of their own in each land: "Red Cross".
        shores: Ends of names of parts of a land that somebody is "on": "on Elmside".
        sole_bodies: Nouns in small letters for what a land has one of: "parliament".
        body_kinds: Those of the body heads that call a body again: "the committee".
        bodies: Bodies that are known by name alone: "Congress", "Boko Haram".
        sittings: The word for the chamber in which who has a role sits: "senate" for "senator".
        houses: The same, only with an article or an office: "the House", "House speaker".
        body_links: Words that continue the name of a body: "of", "for", "and".
        name_links: Of those, the ones that carry a name on without the model's word for it.
        inner_links: Prepositions that, with a capital, stand inside a body's name: "without".
        standing: Forms of the verb by which a name is told in full: "which stands for".
        purposes: Prepositions of what a body is for: "Bakers for Bread".
        nearby: What tells where a place lies right before its name: "nearby Zenda".
        joint_lands: Lands that bodies have in common, and no state: "England and Wales".
        place_links: Of those, the ones that a place may follow.
        services: What a state has one of, with "the": "the Army".
        joint_heads: Two words that end a body's name, though the second alone ends a place's.
        roads: Those of them for a road or a square: "street".
        place_heads: Nouns that name a place when they head a capitalised phrase.
        site_heads: Those of them that are nobody's surname: no "King George | Square" lives.
        duties: What a body does to what it watches over: "protection".
        participles: Their endings.
        positions: Letters for what a player is, as they are written: "QB".
        portfolios: What ministries are for, and no body by itself: "health".
        subjects: Fields of schools, houses and offices beside ``portfolios``: "drama".
        taught: What ends the name of a subject: "Salt and Sea Education".
        lodgings: Nouns of which "and" joins two in one name: "Hotel | and Casino".
        place_openers: Words that open the name of a place: "Lower".
        unit_nouns: Common nouns that call the name behind them a body: "oil giant Gulfo".
        unit_pairs: Two words that call a company where the second does not alone: "market leader".
        venue_links: Prepositions before a place where something is: "near".
        hosting: Verbs for what is done somewhere, of what is: "hold".
        gatherings: Nouns for an event that a body may be called by, too: "conference".
        venues: Nouns for a place where games and concerts are: "center".
        built: Those of the place heads that end no surname: "tower".
        places_of: Buildings and places that are named after people, in small letters: "mosque".
        place_pairs: Nouns of two words for a place that bears a name: "race track".
        firm_nouns: What only a company has: "shares", "shareholders".
        results: Nouns for what the books of a body show, which need an owner: "revenue".
        result_words: Words before them that tell no owner: "net", "third-quarter".
        earning: Lemmas of verbs that tell such a result: "earn".
        booking: Verbs of whose object a body tells its results: "posted a profit".
        sold: What a firm has, and what it sells: "sales".
        district: The noun for a part of a land that a court is for.
        owned: What stands behind a hyphen before the name of a firm: "state-owned".
        seated: What stands behind the hyphen of its place: "Oslo-based".
        waters: Nouns for seas and shores that "of" ties to their names: "the Gulf of Elm".
        countries: Nouns for any state: "country".
        province_nouns: Nouns for a part of one that has a government: "province".
        town_nouns: Nouns for any town: "city".
        sorts: Nouns by which a body is called again, each with those of its name or beside it that
            let it ("airline" for "airways").
        paper_names: Nouns that end the name of a paper, which has "the" before it, and of others,
            which have none: "the Elm Post", but "Elm Post".
        forces: What soldiers and officers are of, before their rank: "army".
        numbered: Nouns for bodies that a number tells apart: "battalion".
        armies: Those of them that only a state has.
        settled_marks: What opens a clause that tells a fact: "since she became mayor".
        passing: Adverbs of what did not come about, or did not last ("nearly", "briefly").
        generals: Who leads them or speaks for them: "commander".
        police_people: Nouns behind "police" for those who are of it: "officers".
        networks: Nouns for those around one, behind the name: "the Zenda network".
        linked: The link behind the titles that a page puts inside a sentence, in capitals: "MORE".
        rivers: What opens the name of a water behind "the": "the River Elm".
        land_openers: Sorts before the name of a place that is also named without: "Mount".
        land_ends: Those behind it: "Strip", "Islands".
        field_openers: What opens what an office is for: "National Security".
        working: Forms of the verb that stands before an employer: "works for".
        befalling: Verbs for what is done or happens in a place, before "at": "captured at".
        grounds: Nouns for what is built or dug in a place, and is no body: "dam", "mine".
        town_bodies: Bodies of a town in small letters, with no name but its own: "school board".
        police: Words for the force of a town between its name and a role: "police".
        police_heads: Words behind it in the name of a force, and of no union: "department".
        generic: Nouns for any body: "organisation".
        supplied: What ends the name of who supplies it, where that speaks: "Elm Water said".
        lettered: Those for one that only letters name: "agency" for "CRA".
        spokespeople: Roles of those who speak for a body.
        share_links: Prepositions between those and the company: "in".
        authorities: Nouns for bodies that govern, judge or watch over others, and so no firms.
        services_told: Further nouns for a body, in commas behind its name: "Acme, a service".
        small_heads: Nouns for a body that may stand in small letters behind its name: "bank".
        staff: Roles of people who work for a body: "economist".
        house_roles: Roles of one word that nobody has without a body: "anchor", "headteacher".
        tied_roles: Those and all others that one body gives, a team or a broadcaster too: "host".
        memberships: Words for those who are of a body: "member".
        campaigners: Roles of a group more often than of a town behind "from": "activist".
        scholars: Those of them whose "of" opens what they teach or study: "professor".
        fields: Letters and subjects before a post that name no body: "IT".
        trade_places: Places that stand for a trade: "wall street".
        club_roles: Roles of those who play for a club or train it: "striker".
        players: More of those who play for a team: "batsman".
        captains: Those of them who lead a team on the field: "skipper".
        coaches: Those of them who do not play: "manager".
        club_chiefs: Roles that a club gives as well as other bodies: "chairman".
        heads: Who leads a body that "the" stands before: "the Acme chief".
        events: What sports hold titles in, which parsers may take for verbs: "doubles".
        team_words: What stands between a club and such a role: "first-team".
        foreign_articles: Articles of other languages that open the name of a newspaper: "Der".
        school_bodies: Words in the name of a body that teaches: "college".
        houses_of: Nouns of houses by the office that they alone give: "rabbi", "councilman".
        police_ranks: Ranks with a capital before a name that only the police give: "inspector".
        police_offices: Titles that alone before a name only the police give: "chief".
        other_chiefs: Words of an article in which such a one may be no police chief: "tribe".
        other_governed: Nouns for what has another governor, or is his to rule: "prison", "road".
        bank_offices: Posts that only a central bank gives, where one is named: "governor".
        banks: Nouns for a bank.
        central: Words in the name of a bank that say it is a state's: "reserve".
        school_offices: Offices that no other body gives: "headteacher".
        courts: Words in the name of a body that judges, and gives no company's office.
        schools: What may be left out of the name of a school: "Dale Fox | High School".
        foreign_heads: Words of other languages that open the name of a body: "Banco".
        branches: What a body has that is a body too: "subsidiary".
        called_so: Nouns of a body between which and its name "called" stands.
        writings: What is written in a newspaper: "an article in".
        telling: Verbs whose object is whom somebody tells something: "tell".
        visiting: Verbs whose object is where somebody is, goes or wants to be: "visit", "win".
        spanning: Further such verbs, with a place alone: "the road linking", "which includes".
        located: Verbs that tell where or what a place is: "lie".
        frontiers: What a place has with its neighbours: "border".
        outlets: Words that end the name of a paper or a station: "Times".
        outlet_links: Prepositions between what is told and the outlet: "on".
        starters: Those of the founders whom no person has: "founder", not "creator".
        founders: Roles of those who made a body: "founder".
        makers: Roles of staff that a work has too: "director".
        plural_verbs: Verb forms of the plural, which a club may take: "have".
        reporting: Verbs for what a paper does and tells: "report".
        addressing: Verbs of speaking to a body or dealing with it: "tell", "sue".
        officers: Roles behind the name of a company, with a capital before a person: "CEO".
        directing: What directs a firm: "the board of".
        standards: Words before what something is compared with: "more than Acme's".
        backing: Roles that a body rather has than a person: "investor".
        body_openers: What opens the name of an airline before that of a land, or ends it: "Air".
        tops: Roles that only a company gives: "chief executive".
        findings: What bodies publish: "survey".
        example_words: Prepositions before examples: "like".
        lending: Those of the next that send somebody away: "transfer Ann Roe to a jail".
        transfers: Nouns and verbs for a player's change of club: "loan".
        selling: Verbs for what is paid for, before a buyer: "sold to".
        transfer_links: Prepositions between those and the club: "on loan | from Zenda".
        club_heads: Nouns that end the name of a club as well as of a town.
        leagues: What clubs play in, as it stands before one: "League One | Zenda".
        teams: Plurals that one team is called by: "champions".
        sites: The endings of addresses: "com".
        small_openers: Small letters before a capital that open a firm's name: "e" of "eZenda".
        club_endings: Words that end the name of a club alone: "United".
        team_nicks: Plurals that end the name of a team behind its town: "Elm Tigers".
        short_endings: What some of them stand for: "united" for "utd".
        vowels: The letters that are no consonants.
        club_openers: Words that open the name of a club: "Sporting".
        compass: Adjectives that tell a part of a place: "northern".
        points: The points of the compass, as they tell a part of a town: "south east".
        quadrants: Words for the parts of a state between two points of the compass: "northeast".
        overseers: Offices that end the names of bodies: "Commissioner".
        uniting: Words with a capital that tell that people unite: "Associated".
        unions: Nouns for people who unite: "union".
        proceeding: Verbs before what somebody came to be at last: "went on to become".
        unbeaten: What is told of a batter who still bats: "not out".
        fiscal: What calls a part of a year in accounts, in capitals: "Q1", "FY" before digits.
        near_words: Capitalised adjectives before a name that are no part of it: "Neighbouring".
        trades: Trades of a company that are no part of its name: "Bookmaker".
        place_nouns: Common nouns that call the name behind them a place: "the river Roe".
        homes: Nouns for a town beside its name: "his hometown, Elm", "the capital, Elm".
        lineups: Nouns for those who play for a team in a match; "up" closes "line-up".
        handfuls: Nouns for a few of a team, before or with "of" their names: "pair".
        land_codes: Names of states by the letters that lists of results have for them ("nzl").
        sheet_posts: Posts in brackets in the list of a team or before a colon below it, with the
            role: "capt", "ref".
        sheet_labels: Words that label some of such a list: "substitutes", "coach".
        sheet_notes: Words that label what is noted of the match below it: "booked", "goals".
        best: Words of the best of a kind, before who has a prize.
        prizes: Nouns for what is won for a work: "award".
        prize_links: Prepositions between a prize and the work it is for.
        shown: Nouns for works of art alone, of those that a name may be said to be.
        staged: Nouns that call a name beside them a work too: "drama".
        staging: What is done with a work: "direct".
        casting: Verbs between a work and who plays in it: "starring".
        cast_links: Prepositions before what somebody plays in: "in".
        play_parts: What somebody has in a play: "role".
        invented: Nouns for who is only in a work: "character".
        portraying: Verbs of who plays somebody: "portray".
        playing: Verbs of who plays a part that only a given name tells: "play | Ann".
        actors: Those of ``performers`` that play in works alone.
        performers: Nouns for those who play a part, and verbs of doing so.
        work_kinds: Nouns behind the name of a work: "trilogy".
        work_nouns: Nouns that a work or a ware stands behind: "adaptation", "doses".
        work_links: The prepositions between: "of".
        subject_links: The preposition between a law and what it deals with: "on".
        honours: Nouns behind the name of a prize: "nominee", "ceremony".
        winning: Participles behind the hyphen of a prize: "winning".
        fighters: Nouns behind the name of an armed group: "rebels".
        fates: Nouns for what ends or changes the life of a person whom "of" names: "murder".
        persons_own: Nouns for somebody whom only a person has, behind a possessive: "killer".
        terms: Nouns for the time or the people of a head of state, behind a surname.
        shown_in: Prepositions before the show of which a name is known: "in the soap".
        other_names: What stands between two names of one actor: "also known as".
        births: The word before the name that somebody was given first: "born".
        renaming: What stands between an older name of a body and a new one: "renamed itself".
        former_names: What stands before an older one in brackets or commas: "formerly".
        alternatives: What stands between two that are one of, or a name and its letters: ", or".
        ministries: Nouns for what a minister heads: "office".
        own_ministries: Those of states alone that have their own words for ministers: "office".
        department_offices: Offices of who heads a ministry by another word than its field, with
            the field: "attorney general" and "justice".
        ministry_houses: Ministries that are called by their house, with their field: "pentagon".
        ministers: Those who are for what stands behind "for": "minister".
        seats: Those who sit in a parliament for a place: "MP".
        hulls: Letters that stand before the name of a ship: "the MV Roe".
        craft_nouns: Common nouns that call the name behind them a craft or a work: "the tug Roe".
        craft_pairs: Two words that do where the second alone does not: "space station".
        named_things: Nouns for what has a name and is nobody: "software".
        called_things: More of them, before "called" and a name alone: "scheme".
        animals: Nouns for animals that get names: "gorilla".
        sexes: What tells the sex of an animal: "female".
        aged: The last word of an age before a noun: "9-year-old".
        freeholders: Those who are of a place and serve nobody: "landowner".
        called_agencies: What a body that governs is called again: "agency".
        agencies: The nouns of the names of such bodies: "bureau".
        opposed: Words of more than a letter between two that are against each other: "vs".
        statutes: What two joined surnames name, behind them: "the Roe-Fox law".
        lettered_ranks: Words in capitals for what somebody is, before the name: "SEAL".
        sent_to: Who is sent to a land that stands before in full.
        accredited: Those of them that states alone send, and no body.
        borne: Nouns behind the name of a thing, whoever makes it: "the Zenda | virus".
        feasts: What a day bears somebody's name as: "Roe's Day".
        ailments: Nouns for diseases, behind who found or had one: "Roe's disease".
        known: What stands before "as" and a name: "known".
        featuring: Verbs of what a thing has, with "it": "it has Zenda".
        using: What people do with software and devices: "download".
        used_things: What software, a device or a service has or is: "users", "browser".
        editions: Those of them that are of a work or a product: "version".
        at_words: The preposition between an employee and the employer: "at".
        state_offices: Offices and bodies that only a state has: "minister", "ambassador".
        envoys: Plural nouns for those who come from a state: "ministers".
        scoring: Verbs of somebody who scores: "kick".
        medals: What a place in a race is rewarded with: "gold".
        taking_medals: Verbs for getting one: "win".
        scores: What is scored: "try".
        extending: Verbs for what a scorer does with a lead: "restore".
        margins: Nouns for a lead: "advantage".
        shooting: Verbs for how somebody puts a team ahead: "fire".
        ahead: What they put it: "ahead", "in | front".
        shots: Nouns for that by which somebody scores: "header".
        fielding: Verbs of a team that changes a player, some with a particle: "bring on".
        having: Verbs of a team to whose player something is done: "have".
        sent_off: Verbs with a particle for how a player has to go: "send off".
        own: The word for a goal against one's side: "own".
        scored_when: Words that open a clause on what put a team ahead: "when".
        past_when: So on what left it a player short: "after".
        short_sides: Numbers of players of a team that is one or more short: "ten".
        aide_links: Words between an aide's role and whom he serves ("adviser to the mayor").
        down_to: The word before those whom it has left: "reduced to ten".
        into_goal: Words for where a ball goes with which somebody scores: "headed in".
        balls: Nouns beside ``shots`` for what is shot or headed in: "cross".
        fielded: Nouns for those of a team on the field: "with ten men".
        levelling: Verbs of what a team does through who scores: "level".
        scored_through: The preposition between what a team does and who scores: "through".
        scorer_links: Prepositions between what is scored and who scores: "from".
        tallying: Verbs of somebody with a number of what is scored: "had 20 points".
        turning_out: Verbs of somebody who plays or scores for a team: "play".
        debuts: What somebody makes or gets for a team: "debut".
        contests: Verbs of two clubs: "beat".
        matches: Nouns and verbs before "against", "over" or "with" and the other club: "draw".
        scored: What somebody does or gets for a team: "goals".
        tallies: More of it: "rebounds".
        falling: What only teams face, and may be spared: "relegation".
        faring: Verbs of how a team does: "win", "trail".
        sizes: Nouns that tell a model behind a number and a hyphen: "16-inch".
        makes: Adjectives of a new model: "all-new".
        devices: Nouns for what is made, of those that "is a" ties to a name: "chip".
        foundering: Verbs of what befalls a ship, and none of those aboard: "the Zenda | sank".
        unveiling: Verbs before "out" and a product: "roll".
        costing: Verbs that only a thing on sale is the subject of: "cost".
        fitting: Verbs of what is done to one: "power".
        sales: What one goes on: "sale".
        acting_things: Those of them that are bodies where they act: "programme".
        thing_heads: Nouns that name a treaty, law, programme or work.
        numbered_things: Nouns that a letter or a number tells apart: "Group D", "Game 7".
        groupings: What clubs of a league are told apart by: "Central Division".
        codes: Letters that, in capitals, stand for a thing or a measure: "EV", "MW".
        prize_terms: For which time a prize is given: "Record of the | Year".
        things: Names of prizes, teachings, believers and techniques, which no actor bears.
        campaigning: Verbs that open the name of a campaign ("Save Elm").
        thing_openers: Words that name a craft, storm or operation when they open its name.
        definite: Articles that mean somebody known: "the".
        calendar: The months.
        credits: Words that open a line in brackets on who wrote the article: "Reporting".
        articles: Articles that may open a name.
        never: Capitalised words that are no actor whatever a model says.
        pronouns: Third person pronouns, with the gender they tell (None for the plural).
        first_person: Pronouns of a speaker: "I", "my".
        states: The states of the world.
        state_words: Every name of a state, in lower case.
        capitals: The capitals of states, in lower case.
        natives: The region by its adjective: "Wales" for "Welsh".
        ethnic: Words before an adjective of a state that make a people of it: "ethnic".
        provinces: Parts of states with members of parliament of their own.
        regions: Continents and regions of the world that are no state.
        great_cities: Those of them that are cities.
        towns: Towns that are places where nothing but a label tells what they are.
        nations: Adjectives of states, in lower case.
        government_verbs: What a government does and no city: "accuse".
        state_verbs: Further such verbs, of which fewer tell what was made known: "annex".
        state_things: What a state has or undertakes and no town: "troops", "invasion".
        waging: Verbs for what is done with those: "launch".
        judging: Verbs for what one thinks of something, with "as": "see".
        pressing: Verbs for what is done to who decides: "blame", "urge".
        resolved: What a government is said to be to do something: "unable", "ready".
        near_to: Those of ``place_prepositions`` before a place alone: "near".
        lengths: Nouns for how far one place is from another: "miles".
        ways: Words for what leads from one place to another, or goes there: "road".
        bound: Words before the preposition of where something goes: "bound".
        place_prepositions: Prepositions before a place: "in", "near".
        inside: Those of them that only a place follows: "in", "near".
        rulers: Nouns for those who rule a state together: "regime".
        relations: What two states have with each other: "talks", "ties".
        relating: The prepositions behind those: "with".
        public_offices: Role heads that states, towns and parliaments give, so that "its" may be
            theirs: "mayor".
        retired: Role heads of those who once were in a body and are no more: "veteran".
        vague_roles: Role heads that say too little alone: "rival".
        governing: Nouns for those who govern or act for a state: "government", "president".
        governments: The word for the whole of those who rule, whoever they are.
        cabinet_posts: What opens the post of a minister: "Salt | cabinet | secretary".
        cabinets: Those of them that only rule a state: "government", no army and no side.
        short_titles: Abbreviated titles: "sen", "gov".
        rank_ends: What ends one behind a title told in short: "con" of "Det Con".
        rank_openers: What opens a rank told in short: "rear" of "Rear Adm".
        wordlike: Names in capitals that look like small words ("IS").
        stressing: Small words behind which such a word is only stressed ("this IS late").
        counted: Words that are written short before a number: "Fig. 2".
        dotted: Other short forms with a capital that keep their full stop: "Sr.", "Ft. Elm".
        full_titles: What some of them stand for, where a role may be told in full: "senator".
        peerages: Those of them that a place closes: "Duke | of Elm".
        reigns: Those of them before the one name of who reigns: "Pope", "King".
        styles: Titles that belong to the one name that somebody is called by: "Pope", "Lord".
        former: Words for a role that is over: "former", "ex".
        keeping_ranks: Those of them before a rank in letters that stays: "retired Army Gen."
        unders: What stands between a role and whom its holder served: "director | under".
        passing_on: Words before the name of a body whose post changes hands: "outgoing".
        upcoming: Words before an office that nobody has yet: "next".
        imagining: Orders that open a sentence on what is only thought of: "Enter".
        altering: Words right before an office that make another one of it, or tell whose it is
            now, and that parsers take for verbs: "shadow", "acting", "defending".
        bygone: Those of them that make a role of any noun: "former".
        shadowing: Those of ``altering`` that make it an office of the other side: "shadow".
        rankings: Words before the number of somebody's place: "world | number one".
        colleagues: Those who work with somebody: "Ann Roe and | colleagues at Acme".
        infinitive: What may stand before the words of who is elected, between hyphens: "to".
        calling: Participles between what somebody is and the name: "named".
        lone_roles: Vague roles that tell a trade where nothing stands beside them: "critic".
        plain_roles: Those of the vague roles that stand alone before a name: "resident".
        ages: Words that tell an age before a name.
        both: Words that open an apposition to two names: "both".
        many: Words for how many people there are, without a number: "several".
        pairing: Words before a noun for the two that were told of: "both men", "neither bank".
        twosomes: Nouns for two people or bodies together: "the pair".
        opposite: Nouns for one of two lands or bodies that deal with each other: "both sides".
        rest: Words for those who were not told of yet, which say nothing alone: "others".
        its: Possessive pronouns of a body or a state.
        theirs: Those of several, and of a club.
        emphatic: Adjectives behind a possessive that point back to the subject: "its | own".
        being: Lemmas of the verb that equates: "be".
        serving: Verbs before "as" and a role: "serve".
        succeeding: Verbs of who has an office after another: "replace Roe as mayor".
        joining: Those of them whose object is the body: "joined Acme as a clerk".
        as_words: The "as" behind them.
        learned: Titles before a name of whoever has a chair or a degree, that tell no post: "Prof".
        resigning: Verbs before it of those who give an office up: "resign".
        leaving: Verbs that do so with a post: "quit her post".
        forcing: Verbs before them of who had no choice, and did it: "was forced to resign".
        prospects: Nouns for what becomes of who has one: "Roe's | future | as mayor".
        posts: Nouns for an office: "post".
        taking: Verbs that with the word below give somebody an office: "take over as mayor".
        over: That word: "over".
        choosing: Verbs that give somebody one "as" something: "pick".
        proposing: Verbs whose passive, with "as", puts somebody up for one: "nominate".
        making: Verbs whose passive gives an office only where one is named: "made captain".
        appointing: Verbs whose passive gives somebody an office: "elect".
        continuing: Verbs of who keeps an office: "stay on as".
        staying: Those of the verbs of becoming that tell no new office: "remain".
        becoming: Verbs that put or leave somebody in one: "become", "remain".
        present: Words for what somebody is and was not always: "now", "current".
        lasting: Adverbs between "is" and what somebody is: "now", "also".
        too: Words before what is told of one more: "also".
        selves: Pronouns before what somebody is too: "herself | a former judge".
        pictured: Words in commas that say where a picture shows somebody: "left".
        identifying: Verbs that tell whose name it is: "identified the driver as Ann Roe".
        parting: Verbs before a role of whom a body has no more: "lose its donor".
        dismissing: Verbs that take one from somebody: "oust".
        raising: Verbs before a higher one and "to": "promote".
        meanwhile: Words that open a clause on what somebody was at the time: "while".
        departures: Nouns for the end of somebody's time in an office: "resignation".
        beginnings: What tells what somebody does first in an office: "her maiden speech as mayor".
        tenures: Nouns for the time in an office: "tenure".
        unlike: Adjectives of somebody else, or who is yet to come: "other", "next".
        whens: Prepositions that tell when somebody was what a role says: "after".
        one: The number before "of" that tells one of several: "one".
        leading: Verbs that say what a person does for a living: "head", "chair".
        unled: What makes nobody a leader: "led the | charge", "ran the | risk".
        behalf: The noun for whom somebody speaks: "on behalf of".
        standing_for: Verbs of who speaks for a body or wants a seat for a party: "stand".
        running: Verbs of who wants a seat: "run | for the council".
        court_parts: What lawyers do in a court: "prosecuting".
        pleading: Those of them that lawyers do for a person: "represent".
        founding: Those of the verbs before that stay true when they are past: "found".
        clubs: Nouns for a club, before one who manages it: "club | manager".
        hiring: Verbs of what a body does with those who work for it: "employ".
        employed: Verbs of those who work for a body: "work".
        sitting: Verbs of those who are on a board: "serve".
        boards: What they are on: "board", "faculty".
        offices: Heads of the roles that a state, a land or a city gives: "minister".
        known_seats: Offices that stand for their holder with a word before: "home | secretary".
        national_offices: Offices that only a state gives, in full: "prime minister".
        devolved: Parts of a state with ministers of their own, and their adjectives: "Scottish".
        devolved_offices: Offices that those parts have as well as the state: "health secretary".
        ministerial: States of ``own_offices`` that have ministers all the same.
        own_offices: Offices by the one state that calls them so, or that has no others.
        shared_offices: Those of a state that its provinces have too: "attorney general".
        secretaries: States beside those of them in which a secretary may be a minister as well.
        road_ends: What ends the name of a road, and hardly that of a body.
        streets: Last words of the names of streets: "Drive".
        government_seats: Where a state's government sits, with the state: the "white house".
        houses_of_heads: Those of them in which a president works.
        home_parties: Parties by their full names, with the state that has them.
        home_bodies: Bodies that are called so in one state alone, with it: the "fbi".
        consorts: What is called who is married to a head of state: "first lady".
        premierships: The offices of who leads a government: "prime minister".
        chancellorships: Those of who leads one where nobody has such an office: "chancellor".
        no_presidents: States without a president.
        presidencies: The offices that they lack: "president".
        no_premiers: States whose government somebody else leads.
        part_offices: Offices that only a part of a state has, by the state.
        sole_offices: Those of ``own_offices`` that no other state has ("treasury secretary").
        heads_of_state: Those that also a body has, and in capitals a state: "president".
        club_offices: The same of a club: "head coach".
        local_offices: Offices of a part of a state, with the kind of part: "mayor" of a "town".
        quarters_of_land: Nouns for a part of a land that no other table has: "canton".
        land_offices: Offices of a part of a land: "deputy commissioner".
        localities: Nouns for such a part before an office: "city".
        counties: Those that end its name: "County".
        county_openers: Those that open it: "Co".
        department_heads: Those who lead a part of a body: "head of finance".
        company_offices: Offices that only a body gives, in full: "chief executive".
        body_ties: Prepositions that tie a person to a body: "of", "at".
        with_words: The preposition of accompaniment: "with".
        sending: Verbs of a state and those who act for it: "send".
        including: Words before the members of a delegation: "include".
        fellows: What tells that two are of one body: "fellow".
        such: Words between people in the plural and one of them: "such as".
        from_words: Prepositions that tie people to those whom they act for: "from".
        between: The preposition of two parties: "between".
        encounters: Nouns for what two parties hold between them: "talks".
        facing: Verbs of two parties that meet: "meet", "negotiate".
        suing: Those of the verbs below that a person may do to a body, or a body to a person.
        conflicts: Those of the encounters that people and firms have as opponents: "match".
        meeting: Those of them that make opponents of states alone: "meet", "sign".
        mutual: Words of what two do to each other: "each".
        versus: What stands between two opponents: "v".
        victories: Nouns for what one has over another: "win".
        suits: Nouns for what one brings against another: "lawsuit".
        filing: Verbs of who brings it: "file".
        against: The preposition before who is sued or beaten: "against".
        losing: Verbs of whom another beats: "lose".
        beaten_by: Prepositions before the other of a victory or a defeat: "over", "by".
        by_words: The preposition before who does something: "by".
        phones: Nouns for that by which somebody alone speaks.
        opposing: Verbs of one party against another: "sue", "beat".
        joiners: What stands between two names with one surname: "and".
        common_openers: Words that open the names of many bodies: "National".
        parties: Nouns for those who act for a state or club: delegation, team.
    """

    courtesy: Mapping[str, Gender | None]
    titles: frozenset[str]
    ranked_roles: frozenset[str]
    compound_roles: frozenset[str]
    role_heads: frozenset[str]
    somebodies: frozenset[str]
    elected: frozenset[str]
    filling: frozenset[str]
    for_now: frozenset[str]
    weights: frozenset[str]
    sole_titles: frozenset[str]
    dignities: frozenset[str]
    ranks: frozenset[str]
    role_endings: tuple[str, ...]
    human_endings: tuple[str, ...]
    unhuman: frozenset[str]
    thing_endings: tuple[str, ...]
    capital_endings: tuple[str, ...]
    abbreviated_lands: frozenset[str]
    short_lands: Mapping[str, str]
    shared_roles: frozenset[str]
    personal_roles: frozenset[str]
    plural_of: Callable[[str], str]
    singular_of: Callable[[str], str]
    role_plurals: Mapping[str, str]
    retinue: frozenset[str]
    servants: frozenset[str]
    campaigns: frozenset[str]
    quarters: frozenset[str]
    desks: frozenset[str]
    stations: frozenset[str]
    station_tails: frozenset[str]
    day_papers: frozenset[str]
    ventures: frozenset[str]
    circles: frozenset[str]
    office_ends: frozenset[str]
    staffs: frozenset[str]
    service_links: frozenset[str]
    verbal_links: frozenset[str]
    front_roles: frozenset[str]
    role_verbs: frozenset[str]
    letter_titles: frozenset[str]
    eras: frozenset[str]
    post_nominals: frozenset[str]
    wares: frozenset[str]
    competitions: frozenset[str]
    parents: frozenset[str]
    company_roles: frozenset[str]
    band: str
    bandmates: frozenset[str]
    singers: frozenset[str]
    leads: frozenset[str]
    kin: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]
    gerund: str
    given: Mapping[str, Gender | None]
    given_syllables: frozenset[str]
    particles: frozenset[str]
    surname_particles: frozenset[str]
    body_particles: frozenset[str]
    elided: frozenset[str]
    clans: tuple[str, ...]
    prefixes: frozenset[str]
    hyphen_endings: frozenset[str]
    misprints: tuple[str, ...]
    plural: tuple[str, ...]
    saints: frozenset[str]
    suffixes: frozenset[str]
    generations: frozenset[str]
    elders: Mapping[str, str]
    kin_orders: Mapping[str, str]
    nicknames: Mapping[str, frozenset[str]]
    surname_first: frozenset[str]
    company_endings: frozenset[str]
    body_heads: frozenset[str]
    political: tuple[Party, ...]
    party_forms: Mapping[str, Party]
    opinions: frozenset[str]
    creeds: frozenset[str]
    chambers: frozenset[str]
    party_offices: frozenset[str]
    party_nouns: frozenset[str]
    wings: frozenset[str]
    backers: frozenset[str]
    factions: frozenset[str]
    partisan: frozenset[str]
    opposition: frozenset[str]
    publishing: frozenset[str]
    state_run: frozenset[str]
    households: frozenset[str]
    close_by: frozenset[str]
    challengers: frozenset[str]
    outsiders: frozenset[str]
    reviewed: frozenset[str]
    speakers: frozenset[str]
    hopefuls: frozenset[str]
    alumni: frozenset[str]
    races: frozenset[str]
    organs: frozenset[str]
    panels: frozenset[str]
    branched: frozenset[str]
    shores: tuple[str, ...]
    sole_bodies: frozenset[str]
    body_kinds: frozenset[str]
    bodies: frozenset[str]
    sittings: Mapping[str, str]
    houses: frozenset[str]
    body_links: frozenset[str]
    name_links: frozenset[str]
    inner_links: frozenset[str]
    standing: frozenset[str]
    purposes: frozenset[str]
    joint_lands: frozenset[str]
    place_links: frozenset[str]
    services: frozenset[str]
    nearby: frozenset[str]
    joint_heads: frozenset[str]
    roads: frozenset[str]
    place_heads: frozenset[str]
    site_heads: frozenset[str]
    duties: frozenset[str]
    participles: tuple[str, ...]
    positions: frozenset[str]
    portfolios: frozenset[str]
    subjects: frozenset[str]
    taught: frozenset[str]
    lodgings: frozenset[str]
    place_openers: frozenset[str]
    unit_nouns: frozenset[str]
    unit_pairs: frozenset[str]
    gatherings: frozenset[str]
    venues: frozenset[str]
    venue_links: frozenset[str]
    hosting: frozenset[str]
    built: frozenset[str]
    places_of: frozenset[str]
    place_pairs: frozenset[str]
    firm_nouns: frozenset[str]
    results: frozenset[str]
    result_words: frozenset[str]
    earning: frozenset[str]
    booking: frozenset[str]
    sold: frozenset[str]
    district: frozenset[str]
    owned: frozenset[str]
    seated: frozenset[str]
    countries: frozenset[str]
    waters: frozenset[str]
    province_nouns: frozenset[str]
    town_nouns: frozenset[str]
    sorts: Mapping[str, frozenset[str]]
    paper_names: frozenset[str]
    forces: frozenset[str]
    numbered: frozenset[str]
    armies: frozenset[str]
    settled_marks: frozenset[str]
    passing: frozenset[str]
    generals: frozenset[str]
    town_bodies: frozenset[str]
    police: frozenset[str]
    police_heads: frozenset[str]
    police_people: frozenset[str]
    networks: frozenset[str]
    linked: frozenset[str]
    rivers: frozenset[str]
    land_openers: frozenset[str]
    land_ends: frozenset[str]
    field_openers: frozenset[str]
    working: frozenset[str]
    befalling: frozenset[str]
    grounds: frozenset[str]
    generic: frozenset[str]
    supplied: frozenset[str]
    lettered: frozenset[str]
    spokespeople: frozenset[str]
    share_links: frozenset[str]
    authorities: frozenset[str]
    services_told: frozenset[str]
    small_heads: frozenset[str]
    staff: frozenset[str]
    house_roles: frozenset[str]
    tied_roles: frozenset[str]
    memberships: frozenset[str]
    campaigners: frozenset[str]
    scholars: frozenset[str]
    fields: frozenset[str]
    trade_places: frozenset[str]
    club_roles: frozenset[str]
    players: frozenset[str]
    captains: frozenset[str]
    coaches: frozenset[str]
    club_chiefs: frozenset[str]
    heads: frozenset[str]
    events: frozenset[str]
    team_words: frozenset[str]
    foreign_articles: frozenset[str]
    schools: frozenset[str]
    school_bodies: frozenset[str]
    houses_of: Mapping[str, frozenset[str]]
    police_ranks: frozenset[str]
    police_offices: frozenset[str]
    other_chiefs: frozenset[str]
    other_governed: frozenset[str]
    bank_offices: frozenset[str]
    banks: frozenset[str]
    central: frozenset[str]
    school_offices: frozenset[str]
    courts: frozenset[str]
    foreign_heads: frozenset[str]
    branches: frozenset[str]
    called_so: frozenset[str]
    writings: frozenset[str]
    telling: frozenset[str]
    visiting: frozenset[str]
    spanning: frozenset[str]
    located: frozenset[str]
    frontiers: frozenset[str]
    outlets: frozenset[str]
    outlet_links: frozenset[str]
    starters: frozenset[str]
    founders: frozenset[str]
    makers: frozenset[str]
    plural_verbs: frozenset[str]
    reporting: frozenset[str]
    addressing: frozenset[str]
    officers: frozenset[str]
    directing: frozenset[str]
    standards: frozenset[str]
    backing: frozenset[str]
    body_openers: frozenset[str]
    tops: frozenset[str]
    findings: frozenset[str]
    example_words: frozenset[str]
    lending: frozenset[str]
    transfers: frozenset[str]
    selling: frozenset[str]
    transfer_links: frozenset[str]
    club_heads: frozenset[str]
    leagues: frozenset[str]
    teams: frozenset[str]
    sites: frozenset[str]
    small_openers: frozenset[str]
    club_endings: frozenset[str]
    team_nicks: frozenset[str]
    short_endings: Mapping[str, str]
    vowels: frozenset[str]
    club_openers: frozenset[str]
    points: frozenset[str]
    compass: frozenset[str]
    quadrants: frozenset[str]
    overseers: frozenset[str]
    uniting: frozenset[str]
    unions: frozenset[str]
    proceeding: frozenset[str]
    unbeaten: frozenset[str]
    fiscal: frozenset[str]
    near_words: frozenset[str]
    trades: frozenset[str]
    place_nouns: frozenset[str]
    homes: frozenset[str]
    hulls: frozenset[str]
    craft_nouns: frozenset[str]
    craft_pairs: frozenset[str]
    named_things: frozenset[str]
    called_things: frozenset[str]
    called_agencies: frozenset[str]
    agencies: frozenset[str]
    opposed: frozenset[str]
    statutes: frozenset[str]
    lettered_ranks: frozenset[str]
    sent_to: frozenset[str]
    accredited: frozenset[str]
    borne: frozenset[str]
    animals: frozenset[str]
    sexes: frozenset[str]
    aged: frozenset[str]
    freeholders: frozenset[str]
    feasts: frozenset[str]
    ailments: frozenset[str]
    known: frozenset[str]
    featuring: frozenset[str]
    using: frozenset[str]
    used_things: frozenset[str]
    editions: frozenset[str]
    lineups: frozenset[str]
    handfuls: frozenset[str]
    land_codes: Mapping[str, str]
    sheet_posts: Mapping[str, str]
    sheet_labels: frozenset[str]
    sheet_notes: frozenset[str]
    best: frozenset[str]
    prizes: frozenset[str]
    prize_links: frozenset[str]
    shown: frozenset[str]
    staged: frozenset[str]
    staging: frozenset[str]
    casting: frozenset[str]
    cast_links: frozenset[str]
    play_parts: frozenset[str]
    invented: frozenset[str]
    portraying: frozenset[str]
    playing: frozenset[str]
    actors: frozenset[str]
    performers: frozenset[str]
    work_kinds: frozenset[str]
    work_nouns: frozenset[str]
    work_links: frozenset[str]
    subject_links: frozenset[str]
    fates: frozenset[str]
    persons_own: frozenset[str]
    terms: frozenset[str]
    shown_in: frozenset[str]
    other_names: frozenset[str]
    births: frozenset[str]
    former_names: frozenset[str]
    renaming: frozenset[str]
    alternatives: frozenset[str]
    honours: frozenset[str]
    winning: frozenset[str]
    fighters: frozenset[str]
    department_offices: Mapping[str, str]
    ministry_houses: Mapping[str, str]
    ministers: frozenset[str]
    ministries: frozenset[str]
    own_ministries: frozenset[str]
    seats: frozenset[str]
    at_words: frozenset[str]
    state_offices: frozenset[str]
    envoys: frozenset[str]
    scoring: frozenset[str]
    medals: frozenset[str]
    taking_medals: frozenset[str]
    scores: frozenset[str]
    extending: frozenset[str]
    margins: frozenset[str]
    shooting: frozenset[str]
    ahead: frozenset[str]
    shots: frozenset[str]
    fielding: frozenset[str]
    having: frozenset[str]
    sent_off: frozenset[str]
    own: frozenset[str]
    scored_when: frozenset[str]
    past_when: frozenset[str]
    short_sides: frozenset[str]
    aide_links: frozenset[str]
    down_to: frozenset[str]
    into_goal: frozenset[str]
    balls: frozenset[str]
    fielded: frozenset[str]
    levelling: frozenset[str]
    scored_through: frozenset[str]
    scorer_links: frozenset[str]
    tallying: frozenset[str]
    turning_out: frozenset[str]
    debuts: frozenset[str]
    contests: frozenset[str]
    matches: frozenset[str]
    scored: frozenset[str]
    tallies: frozenset[str]
    falling: frozenset[str]
    faring: frozenset[str]
    sizes: frozenset[str]
    makes: frozenset[str]
    devices: frozenset[str]
    foundering: frozenset[str]
    unveiling: frozenset[str]
    costing: frozenset[str]
    fitting: frozenset[str]
    sales: frozenset[str]
    acting_things: frozenset[str]
    thing_heads: frozenset[str]
    numbered_things: frozenset[str]
    groupings: frozenset[str]
    codes: frozenset[str]
    prize_terms: frozenset[str]
    things: frozenset[str]
    campaigning: frozenset[str]
    thing_openers: frozenset[str]
    definite: frozenset[str]
    calendar: frozenset[str]
    credits: frozenset[str]
    articles: frozenset[str]
    never: frozenset[str]
    pronouns: Mapping[str, Gender | None]
    first_person: frozenset[str]
    states: tuple[State, ...]
    state_words: frozenset[str]
    capitals: frozenset[str]
    regions: frozenset[str]
    provinces: frozenset[str]
    great_cities: frozenset[str]
    towns: frozenset[str]
    natives: Mapping[str, str]
    ethnic: frozenset[str]
    nations: frozenset[str]
    government_verbs: frozenset[str]
    state_verbs: frozenset[str]
    state_things: frozenset[str]
    waging: frozenset[str]
    judging: frozenset[str]
    pressing: frozenset[str]
    resolved: frozenset[str]
    place_prepositions: frozenset[str]
    near_to: frozenset[str]
    lengths: frozenset[str]
    ways: frozenset[str]
    bound: frozenset[str]
    inside: frozenset[str]
    rulers: frozenset[str]
    relations: frozenset[str]
    relating: frozenset[str]
    public_offices: frozenset[str]
    retired: frozenset[str]
    vague_roles: frozenset[str]
    governing: frozenset[str]
    governments: frozenset[str]
    cabinet_posts: frozenset[str]
    cabinets: frozenset[str]
    short_titles: frozenset[str]
    rank_ends: frozenset[str]
    rank_openers: frozenset[str]
    wordlike: frozenset[str]
    stressing: frozenset[str]
    counted: frozenset[str]
    dotted: frozenset[str]
    full_titles: Mapping[str, str]
    peerages: frozenset[str]
    reigns: frozenset[str]
    styles: frozenset[str]
    former: frozenset[str]
    keeping_ranks: frozenset[str]
    unders: frozenset[str]
    passing_on: frozenset[str]
    upcoming: frozenset[str]
    imagining: frozenset[str]
    altering: frozenset[str]
    bygone: frozenset[str]
    shadowing: frozenset[str]
    rankings: frozenset[str]
    colleagues: frozenset[str]
    infinitive: frozenset[str]
    calling: frozenset[str]
    lone_roles: frozenset[str]
    plain_roles: frozenset[str]
    ages: frozenset[str]
    both: frozenset[str]
    many: frozenset[str]
    pairing: frozenset[str]
    twosomes: frozenset[str]
    opposite: frozenset[str]
    rest: frozenset[str]
    its: frozenset[str]
    theirs: frozenset[str]
    emphatic: frozenset[str]
    being: frozenset[str]
    serving: frozenset[str]
    succeeding: frozenset[str]
    joining: frozenset[str]
    as_words: frozenset[str]
    learned: frozenset[str]
    resigning: frozenset[str]
    leaving: frozenset[str]
    forcing: frozenset[str]
    prospects: frozenset[str]
    posts: frozenset[str]
    taking: frozenset[str]
    over: frozenset[str]
    choosing: frozenset[str]
    proposing: frozenset[str]
    making: frozenset[str]
    appointing: frozenset[str]
    continuing: frozenset[str]
    staying: frozenset[str]
    becoming: frozenset[str]
    present: frozenset[str]
    lasting: frozenset[str]
    too: frozenset[str]
    selves: frozenset[str]
    pictured: frozenset[str]
    identifying: frozenset[str]
    parting: frozenset[str]
    dismissing: frozenset[str]
    raising: frozenset[str]
    meanwhile: frozenset[str]
    departures: frozenset[str]
    beginnings: frozenset[str]
    tenures: frozenset[str]
    unlike: frozenset[str]
    whens: frozenset[str]
    one: frozenset[str]
    leading: frozenset[str]
    unled: frozenset[str]
    behalf: frozenset[str]
    standing_for: frozenset[str]
    running: frozenset[str]
    court_parts: frozenset[str]
    pleading: frozenset[str]
    founding: frozenset[str]
    clubs: frozenset[str]
    hiring: frozenset[str]
    employed: frozenset[str]
    sitting: frozenset[str]
    boards: frozenset[str]
    offices: frozenset[str]
    known_seats: frozenset[str]
    national_offices: frozenset[str]
    devolved: frozenset[str]
    devolved_offices: frozenset[str]
    ministerial: frozenset[str]
    own_offices: Mapping[str, frozenset[str]]
    shared_offices: frozenset[str]
    secretaries: frozenset[str]
    road_ends: frozenset[str]
    streets: frozenset[str]
    government_seats: Mapping[str, str]
    houses_of_heads: frozenset[str]
    home_parties: Mapping[str, str]
    home_bodies: Mapping[str, str]
    consorts: frozenset[str]
    premierships: frozenset[str]
    chancellorships: frozenset[str]
    no_premiers: frozenset[str]
    no_presidents: frozenset[str]
    presidencies: frozenset[str]
    part_offices: Mapping[str, frozenset[str]]
    sole_offices: Mapping[str, frozenset[str]]
    heads_of_state: frozenset[str]
    club_offices: frozenset[str]
    local_offices: Mapping[str, str]
    quarters_of_land: frozenset[str]
    land_offices: frozenset[str]
    localities: frozenset[str]
    counties: frozenset[str]
    county_openers: frozenset[str]
    department_heads: frozenset[str]
    company_offices: frozenset[str]
    body_ties: frozenset[str]
    with_words: frozenset[str]
    sending: frozenset[str]
    including: frozenset[str]
    fellows: frozenset[str]
    such: frozenset[str]
    from_words: frozenset[str]
    between: frozenset[str]
    encounters: frozenset[str]
    facing: frozenset[str]
    conflicts: frozenset[str]
    meeting: frozenset[str]
    mutual: frozenset[str]
    versus: frozenset[str]
    victories: frozenset[str]
    suits: frozenset[str]
    filing: frozenset[str]
    against: frozenset[str]
    losing: frozenset[str]
    beaten_by: frozenset[str]
    by_words: frozenset[str]
    phones: frozenset[str]
    suing: frozenset[str]
    opposing: frozenset[str]
    joiners: frozenset[str]
    common_openers: frozenset[str]
    parties: frozenset[str]
