"""Outlook: what is over, contrary to fact or so now is no prospect, and what looks like it is."""

from __future__ import annotations

import pytest

from explainer.sections.actors import ACTORS
from explainer.sections.quotes import QUOTES


@pytest.fixture
def texts(prospects):
    return lambda made: [p.text for p in prospects(made, ACTORS, QUOTES)]


@pytest.mark.parametrize(
    ("none", "one"),
    [
        pytest.param(
            "Roe fell short of her vow that Norland would leave the pact on 5 May.",
            "Roe repeated her vow that Norland would leave the pact on 5 July.",
            id="a-day-that-is-over",
        ),
        pytest.param(
            'Ann Roe said, "I feared it would come."',
            'Ann Roe said, "I fear this day will come."',
            id="what-who-speaks-feared",
        ),
        pytest.param(
            "Ann Roe said the myth that eels can fly was highly unlikely.",
            "Ann Roe said the myth that eels can fly was highly unlikely to fade.",
            id="a-claim-that-is-judged",
        ),
        pytest.param(
            "Two tugs were heading toward the market town of Elm, Dan Crow told Elm News.",
            "Two firms were heading toward a market collapse, Dan Crow told Elm News.",
            id="a-town-is-on-the-way",
        ),
        pytest.param(
            "The hall around the shop is intended to look like a square.",
            "The hall around the shop is intended to open in May.",
            id="what-a-thing-is-for",
        ),
        pytest.param(
            "Ann Roe quit after it became clear that the guild would lose the vote.",
            "Ann Roe quit after it was said that the guild would lose the vote.",
            id="became-clear",
        ),
        pytest.param(
            "Elm shut the mill last year after it emerged that dust could harm people in town.",
            "It emerged on Monday that dust could harm people in town.",
            id="emerged",
        ),
        pytest.param(
            "Ann Roe knew the guild would lose the vote.",
            "Ann Roe said the guild would lose the vote.",
            id="knew",
        ),
        pytest.param(
            "The judge pointed to the fact that the dam could burst.",
            "The judge pointed to the fear that the dam could burst.",
            id="the-fact-that",
        ),
        pytest.param(
            "“Maybe next time Acme will consider the town,” Ann Roe wrote.",
            "“Maybe next year Acme will consider the town,” Ann Roe wrote.",
            id="maybe-next-time",
        ),
        pytest.param(
            "There was reason to think the guild might lose the vote.",
            "There is reason to think the guild might lose the vote.",
            id="reason-to-think",
        ),
        pytest.param(
            "Ann Roe repeated her guild's line that the vote could be void.",
            "Ann Roe repeated her guild's warning that the vote could be void.",
            id="a-line-of-others",
        ),
        pytest.param(
            "Ann Roe said she would retire after the vote, but has since joined a guild.",
            "Ann Roe said she would retire after the vote, but has not said when.",
            id="but-has-since",
        ),
        pytest.param(
            "Ann Roe threatened to sue the guild, but dropped the threat days later.",
            "Ann Roe threatened to sue the guild, but has not said when.",
            id="but-dropped",
        ),
        pytest.param(
            "Ann Roe has vowed to close the mill but has backed down.",
            "Ann Roe has vowed to close the mill but has not said when.",
            id="but-backed-down",
        ),
        pytest.param(
            "One thing is certain - the guild has lost its best clerk.",
            "A strike is likely - the guild has lost its best clerk.",
            id="one-thing-is-certain",
        ),
        pytest.param(
            "It will be interesting to see how the guild mends the roof.",
            "It will be hard to mend the roof.",
            id="interesting-to-see",
        ),
        pytest.param(
            "Ben Crow points to the trouble a guild might be in for backing the mill.",
            "The guild might be in for a shock at the vote.",
            id="in-for",
        ),
        pytest.param(
            "Asked whether he was worried that Ann Roe, the clerk of Elm, who had called the law a"
            " farce, could be the next head of the guild, Cal Quill laughed.",
            "Cal Quill said he was worried that Ann Roe, the clerk of Elm, could be the next head.",
            id="asked-whether",
        ),
        pytest.param(
            "It was a rule which was passed in the hope that the guild will last.",
            "The rule was passed in the hope that the guild will last.",
            id="which-was-passed",
        ),
        pytest.param(
            "The cause could be a leak.",
            "The winner could be a bank.",
            id="a-guess-at-a-cause",
        ),
        pytest.param(
            "There is speculation that the vote could be void.",
            "There are fears that the vote could be void.",
            id="a-guess",
        ),
        pytest.param(
            "The barge could be hiding a leak.",
            "The barge could be heading for a reef.",
            id="could-be-now",
        ),
        pytest.param(
            "“I hope that Norland will listen to the guild,” Ann Roe said.",
            "“I fear that Norland will listen to the guild,” Ann Roe said.",
            id="a-wish",
        ),
        pytest.param(
            "The eel may appear odd to guests.",
            "The eel may appear in the harbour again.",
            id="appears-so",
        ),
        pytest.param(
            "The guild can swim across the harbour.",
            "The guild can expect a fine.",
            id="can-expect",
        ),
        pytest.param(
            "The guild expected the weir to be sold.",
            "The guild said it expected the weir to be sold.",
            id="expected-then",
        ),
        pytest.param(
            "The guild said it would have two weirs.",
            "The guild said it would have to sell two weirs.",
            id="would-have",
        ),
        pytest.param(
            "The guild said that it could not help the millers.",
            "The guild said that a loan could help the millers.",
            id="could-help",
        ),
        pytest.param(
            "Ann Roe said guests would be equally happy to sail.",
            "Ann Roe said guests would be happy to sail.",
            id="equally",
        ),
        pytest.param(
            "The council will not be happy.",
            "The council will not be happy if Elm wins.",
            id="happy-about-what",
        ),
        pytest.param(
            "Ann Roe said the guild would hire clerks with that skill.",
            "Ann Roe said the guild would hire a clerk and train that clerk.",
            id="that-skill",
        ),
        pytest.param(
            "Otherwise, the mill will close.",
            "The council must pay, otherwise the mill will close.",
            id="otherwise",
        ),
        pytest.param(
            "The council sacked the clerks because Poe said the mill would sink.",
            "The council met the clerks, and Poe said the mill would sink.",
            id="the-reason-for-what-is-over",
        ),
        pytest.param(
            "Ann Roe said it would be easier if the plan were sold.",
            "Ann Roe said the pier would be safer if the wall were sold.",
            id="easier-if",
        ),
        pytest.param(
            "Clerks questioned if letting the guild sue boats could hurt trade.",
            "Clerks said that letting the guild sue could hurt trade.",
            id="questioned-if",
        ),
        pytest.param(
            "“Bad things could happen in a case like that,” Ann Roe said.",
            "“Bad things could happen in a case like the flood,” Ann Roe said.",
            id="like-that",
        ),
        pytest.param(
            "If the guild fails there, the mill will close.",
            "If the guild fails in May, the mill will close.",
            id="there",
        ),
        pytest.param(
            "There would be 385 boats in the port.",
            "There will be 385 boats in the port.",
            id="there-would-be",
        ),
        pytest.param(
            "Clerks bemoaned the end of the dream, the belief that the town will grow.",
            "There is a belief that the town will grow.",
            id="what-a-dream-is",
        ),
        pytest.param(
            "A fight at the port could prolong it.",
            "A fight at the port could prolong the talks.",
            id="prolong-it",
        ),
        pytest.param(
            "It is in the port where boats will run into trouble.",
            "Ann Roe went to Halden, where Ben Crow will run into trouble.",
            id="where-which",
        ),
        pytest.param(
            "If the guild could have won the vote, it could control the port.",
            "If the guild wins the vote, it could control the port.",
            id="could-have-won",
        ),
        pytest.param(
            "Salt will matter a lot in that vote.",
            "If Elm holds a vote, salt will matter a lot in that vote.",
            id="that-vote",
        ),
        pytest.param(
            "See what I have said I will do as a mayor.",
            "Ann Roe has said she will run as a mayor.",
            id="what-is-asked-for",
        ),
        pytest.param(
            "They dropped a law that would have meant that suspects could be sent abroad.",
            "A law may mean that suspects could be sent abroad.",
            id="would-have-meant",
        ),
        pytest.param(
            "Roe said he had relayed to the crew that aid might be freed by the mayor.",
            "Roe relayed to the crew that aid might be freed by the mayor.",
            id="said-he-had-said",
        ),
        pytest.param(
            "Acme experimented with rays that would paint a wall.",
            "Acme proposed a tax that would paint a wall.",
            id="tried",
        ),
        pytest.param(
            "Acme originally made a boat that would cross the strait.",
            "Acme made a boat that would cross the strait.",
            id="originally",
        ),
        pytest.param(
            "The mill was once planned as a yard that would build boats.",
            "The mill was planned as a yard that would build boats.",
            id="once",
        ),
        pytest.param(
            "Ben Crow had been told he could use four dogs in the wood.",
            "Ben Crow said he could use four dogs in the wood.",
            id="once-allowed",
        ),
        pytest.param(
            "Ann Roe said planes could be used to spy, but had been good for Norland.",
            "Ann Roe said planes could be used to spy, but Ben Crow had been against it.",
            id="but-had-been",
        ),
        pytest.param(
            "Thirty percent of clerks strongly agree that taxes will rise in Elm.",
            "Ann Roe strongly believes that taxes will rise in Elm.",
            id="to-a-degree",
        ),
        pytest.param(
            "The council of Elm declared that the money could be used for the mill.",
            "The council of Elm said that the money could be used for the mill.",
            id="permission",
        ),
        pytest.param(
            "The ban meant that the pupils of Elm could be sent home.",
            "The ban means that the pupils of Elm could be sent home.",
            id="what-it-meant",
        ),
        pytest.param(
            "Usually the boats of Elm are so small that they will sink in a day.",
            "The boats of Elm are so small that they will sink in a day.",
            id="usually",
        ),
        pytest.param(
            "Ann Roe is ready to tell the story of the mill.",
            "Ann Roe is ready to sell the mill.",
            id="ready-to-tell",
        ),
        pytest.param(
            "Whether the mill will close will depend on the vote.",
            "That the mill will close is sad for the town.",
            id="whether",
        ),
        pytest.param(
            "The pact was supposed to be a deal that would help the poor.",
            "The pact is meant to be a deal that would help the poor.",
            id="was-meant",
        ),
        pytest.param(
            "Norland said the ruling would not change the fact that the mills were illegal.",
            "Norland said the ruling would not change the price of salt in Zenda.",
            id="a-fact-stays",
        ),
        pytest.param(
            "If we were any higher, we would be Norland.",
            "If the tax were cut, prices would fall in Norland.",
            id="were-it-so",
        ),
        pytest.param(
            "A small bit of dust could jam a key, and the repair took hours.",
            "A small bit of dust could jam a key, and the repair takes hours.",
            id="in-a-tale",
        ),
        pytest.param(
            "The rule bars threats to clerks just because they may disagree with it.",
            "The clerks may disagree with the rule.",
            id="because",
        ),
        pytest.param(
            "“It doesn’t look like Bo Fox will sell the mill soon,” Ann Roe said.",
            "“It looks like Bo Fox will sell the mill soon,” Ann Roe said.",
            id="does-not-look-like",
        ),
        pytest.param(
            "“The clerks came, thinking the guild will close the mill,” Ann Roe said.",
            "“I think the guild will close the mill,” Ann Roe said.",
            id="thinking",
        ),
        pytest.param(
            "Ann Roe said the board had no business deciding what papers could be useful to"
            " clerks.",
            "Ann Roe said the board had no doubt that papers could be useful to clerks.",
            id="deciding-what",
        ),
        pytest.param(
            "Some might find the roof a bit odd at first.",
            "Firms may find it hard to hire clerks.",
            id="a-taste",
        ),
        pytest.param(
            "The biggest change between the cars would be the lack of a roof.",
            "A strike would be the end of the firm.",
            id="put-with-care",
        ),
        pytest.param(
            "The sooner it is seen, the more likely it is they will get well soon.",
            "The larger ships will sail next, the smaller boats will stay.",
            id="two-that-belong-together",
        ),
        pytest.param(
            "Those suffering from salt fever have a chance of dying from it.",
            "Ann Roe has a chance of dying from salt fever.",
            id="of-any-such-people",
        ),
        pytest.param(
            "“I am not going to retire from that,” said Ann Roe.",
            "“I am not going to retire from the press,” said Ann Roe.",
            id="from-that",
        ),
        pytest.param(
            'The aide recalled that he said, "I will sink her boat," the office said.',
            'Then Bo Fox said, "I will sink the boat."',
            id="told-again",
        ),
        pytest.param(
            "Without rain the mill would have to shut if not for Ann Roe.",
            "Ann Roe said she would shut the mill if no deal is reached.",
            id="if-not-for",
        ),
        pytest.param(
            "The kits may be in the house.", "The firm may be in for a shock.", id="in-for"
        ),
        pytest.param(
            "The mayor should be ready for it.", "The bridge should be ready by May.", id="ready"
        ),
        pytest.param(
            "“I would expect no less from them,” said Ann Roe.",
            "“I would expect more deals like this,” said Ann Roe.",
            id="a-change-that-somebody-expects",
        ),
        pytest.param(
            "Elm agreed that the dam cannot be kept but dismissed fears its wall could hit homes.",
            "Elm said that the dam cannot be mended and its wall could hit homes.",
            id="dismissed-fears",
        ),
        pytest.param(
            "The probability that the dam will burst is smaller than that of a fire.",
            "There is a chance that the dam will burst.",
            id="how-likely-it-is",
        ),
        pytest.param(
            "Previously, a captain of Elm would be banned for life.",
            "Next year, a captain of Elm would be banned for life.",
            id="previously",
        ),
        pytest.param(
            "For most of the war, little could be mended in Elm.",
            "The bridge could be mended in Elm.",
            id="little-could",
        ),
        pytest.param(
            "The task was to persuade voters that the party could be trusted.",
            "The minister warned voters that the party could be split.",
            id="persuaded-that",
        ),
        pytest.param(
            "A better way would be for the clerks to draw up a plan.",
            "A better dam would be the end of the floods.",
            id="a-better-way",
        ),
        pytest.param(
            "It is not clear what the mill will be, or might become.",
            "The mill will be sold, or might become a school.",
            id="what-it-will-be",
        ),
        pytest.param(
            "Those opening the letter will start the pump.",
            "Those opening the letter on Monday will start the pump.",
            id="how-it-works",
        ),
        pytest.param(
            "Anyone who rides at the pier will see the dam, which will keep out the sea.",
            "Anyone who rides at the dam will have to pay.",
            id="anyone",
        ),
        pytest.param(
            "Carl Roe weighed the claim that the dam will burst.",
            "Carl Roe said that the dam will burst.",
            id="the-claim-that",
        ),
        pytest.param(
            "The idea that the dam will burst is wishful thinking.",
            "The dam will burst.",
            id="the-idea-that",
        ),
        pytest.param(
            "It is likely that more people own boats than is known.",
            "It is likely that more people will own boats.",
            id="likely-now",
        ),
        pytest.param(
            "Carl Roe said people would be mystified why the dam burst.",
            "Carl Roe said people would be fined for the leak.",
            id="would-be-mystified",
        ),
        pytest.param(
            "Carl Roe said the bank would argue for more loans.",
            "Carl Roe said the bank would ask for more loans.",
            id="would-argue",
        ),
        pytest.param(
            "The leak is old. Clerks at the dam would not discuss the inquiry.",
            "Clerks said they would not discuss the leak.",
            id="would-not-discuss",
        ),
        pytest.param(
            "The leak is old. Clerks at the dam would not go into details.",
            "The leak is old. The town would not go to court.",
            id="would-not-go-into-details",
        ),
        pytest.param(
            "The leak is old. The town would neither confirm nor deny it.",
            "The town said it would sell the mill.",
            id="neither-confirm-nor",
        ),
        pytest.param(
            "Some may see this as the height of the feud.",
            "Some may be seen as too old for the crew.",
            id="may-see-it-as",
        ),
        pytest.param(
            "The leak should give the town pause.",
            "The leak should make loans cheaper.",
            id="should-give-pause",
        ),
        pytest.param(
            "A year after Ada Poe vowed to mend the dam, the town sold the wall.",
            "A year after the leak, Ada Poe vowed to mend the dam.",
            id="after-she-vowed",
        ),
        pytest.param(
            "The miller says he has a plan for the weir but will not reveal it.",
            "The council will not reveal the winner until Monday.",
            id="will-not-reveal",
        ),
        pytest.param(
            "Ada Poe accused the guild of claiming it would cut fares.",
            "Ada Poe accused the guild of theft and said it would cut fares.",
            id="accused-of-claiming",
        ),
        pytest.param(
            "“If we were as rich as Norland, this debt would not exist,” Ada Poe said.",
            "“If the loan were as big as Norland's, this mill would not close,” Ada Poe said.",
            id="if-we-were",
        ),
        pytest.param(
            "There were ten letters on the desk which could be related to a leak.",
            "There were ten letters on the desk that could be sold to the guild.",
            id="could-be-related",
        ),
        pytest.param(
            "There was a meeting that could be considered a trial.",
            "The miller could be found guilty of theft.",
            id="could-be-considered",
        ),
        pytest.param("The band may come from Elm.", "More leaks may come.", id="may-come"),
        pytest.param(
            "The delay is due, in part, to a flood.", "The mill is due, in May, to close.", id="due"
        ),
        pytest.param(
            "The delay is due largely to rain.", "The mill is due to close.", id="due-largely"
        ),
        pytest.param(
            "Ann Roe had hoped the fair would draw more clerks.",
            "Ann Roe said she hoped the fair would draw more clerks.",
            id="had-hoped",
        ),
        pytest.param(
            "The guild of Elm was showing one at the fair that could carry salt over the weir.",
            "The guild of Elm is showing one at the fair that could carry salt over the weir.",
            id="was-able",
        ),
        pytest.param(
            "The judge said there was never any plan to sell the mill.",
            "The guild said there was no plan to sell the mill.",
            id="never-any-plan",
        ),
        pytest.param(
            "Ann Roe warned the clerks that the guild was about to ring the bell.",
            "Ann Roe said the guild was about to sell the mill.",
            id="warned-that-it-was-about-to",
        ),
        pytest.param(
            "“We expect our rowers to behave,” Ann Roe said.",
            "“We expect our rowers to win on 14 June,” Ann Roe said.",
            id="we-expect-them-to",
        ),
        pytest.param(
            "“We expect all clerks to be fair,” Ann Roe said.",
            "“We expect sales to grow,” Ann Roe said.",
            id="we-expect-sales-to",
        ),
        pytest.param(
            "Ann Roe said she would not confirm the sale.",
            "Ann Roe said she would not hinder the sale.",
            id="would-not-confirm",
        ),
        pytest.param(
            "The guild was hopeful of finding a buyer.",
            "Ann Roe said the guild was hopeful of finding a buyer.",
            id="was-hopeful-of",
        ),
        pytest.param(
            "The guild is fond of winning the case.",
            "The guild is confident of winning the case.",
            id="confident-of",
        ),
        pytest.param(
            "The ban does not cover tugs, which could be used to carry salt.",
            "The tugs could be used to carry salt from May.",
            id="could-be-used-to",
        ),
        pytest.param(
            "Critics fear that the town could be hiding a debt.",
            "Critics fear that the town could be returning to the harsh rule of the past.",
            id="could-be-returning",
        ),
        pytest.param(
            "Ann Roe said the rise was expected.",
            "Ann Roe said the case was not over and further arrests were expected.",
            id="further-arrests-were-expected",
        ),
        pytest.param(
            "The miller argued “it will be wiser” for them to stay in Elm.",
            "The miller argued that they will do “all they can” to stay in Elm.",
            id="better-for-them",
        ),
        pytest.param(
            "Ann Roe said the note could be looked at as a threat.",
            "Ann Roe said the note could be looked at in May.",
            id="looked-at-as",
        ),
        pytest.param(
            "Ann Roe said the move could be described as a threat.",
            "Ann Roe said the move could be dropped as a threat.",
            id="described-as",
        ),
        pytest.param(
            "“The scorn of rivals will never stop me from helping the poor,” Ann Roe said.",
            "“The ban will not stop smugglers from bringing salt to Elm,” Ann Roe said.",
            id="never-stop-me",
        ),
        pytest.param(
            "“The guild intended to use the boat to bring salt into Elm,” Ann Roe said.",
            "Ann Roe said the guild intended to use the boat to bring salt into Elm.",
            id="intended-quoted",
        ),
        pytest.param(
            "Clerks said the men planned to rob the mill last month.",
            "Clerks said the men planned to open the mill next month.",
            id="planned-last-month",
        ),
        pytest.param(
            "“Most rowers have decided who they're going to pick,” Ann Roe said.",
            "“Most rowers are going to pick Poe,” Ann Roe said.",
            id="know-who",
        ),
        pytest.param(
            "Dan Fox suggested that the charges against Roe could stem from her work for the mill.",
            "Dan Fox suggested that the charges against Roe could sink the mill.",
            id="stems-from",
        ),
        pytest.param(
            "Dan Fox said the sale might be related to a breach of rules.",
            "Dan Fox said the move might be blocked by a court.",
            id="may-be-related",
        ),
        pytest.param(
            "Dan Fox said the boat used a new engine, which may help explain its loss.",
            "Dan Fox said the boat used a new engine, which may help cut its costs.",
            id="helps-explain",
        ),
        pytest.param(
            "Dan Fox said the ban could be in breach of harbour law.",
            "Dan Fox said the ban could be in place by May.",
            id="in-breach",
        ),
        pytest.param(
            "“It is quite wrong that anybody could shout at a clerk,” Ann Roe said.",
            "“It is quite likely that rain could stop the boats,” Ann Roe said.",
            id="wrong-that",
        ),
        pytest.param(
            "The general believed it would take the town in days.",
            "Ann Roe said the general believed it would take the town in days.",
            id="believed-then",
        ),
        pytest.param(
            "A source said it looks less and less likely that the port will be given more money.",
            "A source said that the port will be given more money.",
            id="less-likely",
        ),
        pytest.param(
            "“Inquiries are kept secret and may vary in length,” Ann Roe said.",
            "“Inquiries are kept secret and may end in May,” Ann Roe said.",
            id="may-vary",
        ),
        pytest.param(
            "Each rower aims to keep the boat near the bank.",
            "The Elm club aims to open a hall in May.",
            id="each-player",
        ),
        pytest.param(
            "In an ordinary year, the merger of two mills would cut prices.",
            "The merger of two mills would cut prices.",
            id="ordinary-year",
        ),
        pytest.param(
            "Elm faces high costs, which would ordinarily cut growth.",
            "Elm faces a strike, which would cut growth.",
            id="ordinarily",
        ),
        pytest.param(
            "Clerks have risked their jobs to tell the town what is wrong.",
            "Clerks are considering selling the mill.",
            id="risked",
        ),
        pytest.param(
            "A guide has been written for would-be clerks.",
            "Ann Roe said a guide would be written for clerks.",
            id="would-be",
        ),
        pytest.param(
            "“We know that the clerks will have suffered greatly,” Ann Roe said.",
            "“We know that the mill will have closed by May,” Ann Roe said.",
            id="will-have",
        ),
        pytest.param(
            "The firm heard of the use of the song My Boat Will Sail On at a rally.",
            "The firm heard that the boat will sail on Monday.",
            id="song",
        ),
        pytest.param(
            "The port said it expects schools to comply with its rules.",
            "The port said it expects schools to close in May.",
            id="must-comply",
        ),
        pytest.param(
            "Many clerks do not have the chance to row.",
            "Roe does not have a chance to win.",
            id="has-not-the-chance",
        ),
        pytest.param(
            "Elm found there was some probability that one of its guards sank it.",
            "Elm said there was some probability that one of its boats would sink.",
            id="was-probable",
        ),
        pytest.param(
            "Ann Roe said the rise could be due to rain.",
            "Ann Roe said the town could be handed $10 million due to a fall in lending.",
            id="due-to",
        ),
        pytest.param(
            "Ann Roe said the leak could be the cause of the fall.",
            "Ann Roe said the win could be a turning point for Elm.",
            id="the-cause",
        ),
        pytest.param(
            "Ann Roe said the rain could be an explanation for the fall.",
            "Ann Roe said the sale could be the answer to the debts of Elm.",
            id="an-explanation",
        ),
        pytest.param(
            "The port said it expects schools to abide by its rules.",
            "The port said it expects other ports to follow.",
            id="must-abide",
        ),
        pytest.param(
            "The firm heard of the use of the song My Boat Will Sail On at a rally.",
            "Elm Mill Will Shut.",
            id="song-or-headline",
        ),
        pytest.param(
            "“It is quite wrong that anybody could shout at a clerk,” Ann Roe said.",
            "Ben Crow is adamant that the port could shut.",
            id="wrong-or-adamant",
        ),
        pytest.param(
            "The report could explain the fall in trade.",
            "Ann Roe could explain the plan to the council on Monday.",
            id="who-explains",
        ),
        pytest.param(
            "“It is quite ridiculous that a song is going to settle it all,” Ann Roe said.",
            "“It is certain that a song is going to settle it all,” Ann Roe said.",
            id="ridiculous",
        ),
        pytest.param(
            "Roe added, “To suggest that the law could stop a sale goes too far.”",
            "Roe added, “I would suggest that the law could stop a sale in May.”",
            id="to-suggest",
        ),
        pytest.param(
            "“The idea that you go to a bank and that is going to be a ground to bar you, that's "
            "not right,” Roe said.",
            "“You go to a bank and that is going to be a ground to bar you,” Roe said.",
            id="idea-in-a-row",
        ),
        pytest.param(
            "“I don't think we can say without a doubt that the mill will sink,” Roe said.",
            "“We can say without a doubt that the mill will sink,” Roe said.",
            id="not-without-a-doubt",
        ),
        pytest.param(
            "“The mill is old,” Holt will say, according to a copy of his speech.",
            "Holt will say on Monday that the mill will shut, according to a copy of his speech.",
            id="will-say",
        ),
        pytest.param(
            "It is real, though not in the sense that the bill will become law.",
            "It is real in the sense that the bill will become law.",
            id="not-in-the-sense",
        ),
        pytest.param(
            "“To ask for a vote is akin to saying that the mill will sink in May,” Roe said.",
            "Roe ended by saying that the mill will sink in May.",
            id="akin-to-saying",
        ),
        pytest.param(
            "On Tuesday they passed a law giving $3m in aid to Sudria, which could clear the lake.",
            "On Tuesday they met Ann Roe, who could clear the lake.",
            id="which-could",
        ),
    ],
)
def test_what_is_over_or_not_so_is_no_prospect(texts, reading, none, one):
    assert texts(reading(none)) == []
    assert texts(reading(one)) != []


def test_what_was_due_on_a_day_that_is_over_is_no_prospect(texts, reading):
    said = "Bo Fox said Ann Roe was due to retire on the day she was killed."
    assert texts(reading(said)) == []


def test_what_nobody_intends_is_unlikely_in_quotation_marks_too(reading, prospects):
    for said in ("has no intention to grow the port", "has “no intention to grow the port”"):
        found = prospects(reading(f"Ann Roe said Dan Poe {said}."))
        assert [p.status for p in found] == ["unlikely"]
