"""English: given names common in English-language news, by the gender that they tell."""

from __future__ import annotations

from collections.abc import Mapping

from explainer.language.tables.names import Gender

_MEN = """
aaron abdul abdullah abe abel abraham adam adnan adrian ahmad ahmed aidan al alain alan albert
alberto alejandro aleksandr aleksei aleksey alessandro alex alexander alexandre alexei alexey
alfred ali allan allen alvin amir amit anatoly anders andre andreas andrei andres andrew andrey
andy angelo angus anil anthony anton antonin antonio antony anwar archie arjun armando arnold
artem arthur arturo asif augusto austin ayman barack barney barry bart bashar ben benedict
benjamin bernard bernie bill billy bjorn bob bobby boris brad bradley brandon brendan brent brett
brian bruce bruno bryan byron calvin cameron carl carlo carlos carlton carter cecil cesar charles
charlie chester chris christian christopher chuck clarence claude claudio clay clayton cliff
clifford clint clinton clive clyde cody colin connor conor conrad corey cornelius craig curtis
cyril cyrus dale damian damien damon dan daniel daniele danny dario darrell darren dave david dean
declan denis dennis denny derek derrick desmond devin dewey dick diego dieter dimitri dirk dmitri
dmitry dominic don donald donnie doug douglas duncan dustin dwayne dwight dylan earl ed eddie
edgar edmund eduardo edward edwin eli elias elijah elliot elliott elmer elon emanuel emilio
emmanuel enrico enrique eric erik ernest ernesto ernie ernst erwin esteban ethan eugene evan
everett evgeny fabian fabio felipe felix ferdinand fernando fidel floyd francesco francis
francisco franco francois frank frankie franklin franz fred freddie frederick friedrich fritz
gabriel gareth garrett garry gary gavin gene geoff geoffrey george gerald gerard gerhard gerry
giacomo gilbert giorgio giovanni giuseppe glen glenn godfrey gordon graeme graham grant greg
gregory grover guillermo gunter gus gustavo guy hamid hank hans harold harrison harry harvey
hassan hector heinrich heinz helmut henri henrik henry herbert herman hiroshi horace howard hubert
hugh hugo hussein ian ibrahim ignacio igor ike imran ira irving isaac isaiah ismail ivan ivor jack
jacob jacques jaime jake jamal james jamie jan janos jared jason javier jay jeff jefferson jeffrey
jens jeremiah jeremy jermaine jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel
johan johann john johnnie johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua
josiah juan juergen jules julian julio julius justin kamal karim karl keith ken kenneth kenny kent
kevin khalid kieran kirk klaus konstantin kurt kyle lachlan lamar lance larry lars laurence
lawrence lee len leo leon leonard leonardo leonid leroy les leslie lester levi lewis liam lincoln
linus lionel lloyd logan lorenzo lou louis luc luca lucas ludwig luigi luis luiz lukas luke luther
lyle lyndon mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus mariano mario
marius mark marko marshall martin marty marvin mason mathias mats matt matteo matthew matthias
maurice mauricio max maxim maximilian maxwell mehdi mehmet mel melvin michael michel mick miguel
mikael mike mikhail miles milton mitch mitchell mohamed mohammad mohammed mohamud moises morris
morton moses muhammad murray mustafa nathan nathaniel ned neil nelson neville nicholas nick
nicolas nicolo nigel nikita nikolai noah noel norbert norman oleg oliver olivier omar orlando
oscar osama oswald otto owen pablo paolo pascal patrick paul paulo pavel pedro percy perry pete
peter petr petro phil philip philippe phillip pierre prakash preston quentin rafael rahul raj
rajesh ralph ramon randall randolph randy rashid raul ravi ray raymond recep reginald rene reuben
rex ricardo richard rick ricky rishi rob robbie robert roberto robin rod roderick rodney rodrigo
roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rupert russ
russell rusty ryan saddam salim salman salvador salvatore sam samir samuel sanjay santiago saul
scott sean sebastian serge sergei sergey sergio seth seymour shane shaun shawn sheldon sherman
sidney silvio simon solomon spencer stan stanley stefan stephen sterling steve steven stewart
stuart sunil suresh sven sylvester tariq ted terence terrence terry theo theodore thomas tim
timothy tobias toby todd tom tomas tommy tony travis trevor tristan troy tyler ulrich umberto
vaclav vadim vernon victor viktor vince vincent vinod virgil vitaly vittorio vivek vladimir
volodymyr wade wallace walt walter warren wayne wendell werner wesley wilbur wilfred wilhelm will
willard willem william willie wilson winston wolfgang woodrow xavier yasser yevgeny yitzhak yuri
yusuf yves zachary zack zoran
"""

_WOMEN = """
abby abigail ada adele adriana agnes aicha aisha alana alexandra alexandria alexis alice alicia
alina alison allison alma alyssa amal amanda amber amelia amina amy ana anastasia andrea angela
angelica angelina angie anita ann anna annabel anne annette annie antonia april arlene ashley
astrid audrey aurora ava barbara beatrice beatriz becky belinda bernadette bernice bertha beth
bethany betsy betty beverly bianca birgit bonnie brenda bridget britney brittany brooke caitlin
camilla camille candace candice carla carly carmen carol carole carolina caroline carolyn carrie
cassandra catalina catherine cathy cecilia celeste celia celine charlene charlotte chelsea cherie
cheryl chloe christie christina christine christy cindy claire clara clarissa claudia clementine
colette colleen connie constance consuelo cora corinne courtney cristina crystal cynthia daisy
dana daniela danielle daphne dawn deanna debbie deborah debra deirdre delia delores denise diana
diane dianne dina dolores dominique donna dora doreen doris dorothy edith edna eileen elaine elena
eleanor eleonora elisa elisabeth elise eliza elizabeth ella ellen eloise elsa elsie emily emma
erica erika erin esmeralda estelle esther ethel eugenia eunice eva evelyn faith fatima fatou faye
felicia felicity fiona flora florence frances francesca frida frieda gail gayle geneva genevieve
georgia georgina geraldine gertrude gillian gina ginger giorgia gisele gladys glenda gloria grace
greta gretchen guadalupe gwen gwendolyn hannah harriet hazel heather heidi helen helena helene
helga henrietta hilary hilda hillary holly hope ida ilse imelda imogen indira ines inez ingrid
irene irina iris irma isabel isabella isabelle isla ivana ivanka ivy jackie jacqueline jacqui jana
jane janet janice janine jasmine jean jeanette jeanne jeannie jenna jennie jennifer jenny jessica
jill jo joan joana joanna joanne jocelyn jodi jodie johanna josefina josephine joy joyce juanita
judith judy julia juliana julianna julie juliet juliette june justine kamala karen karin karina
karla kate katharine katherine kathleen kathryn kathy katie katrina kay kayla keiko kelley kendra
kerry khadija kimberly kirsten kristen kristi kristin kristina kristine krystal laila lana lara
larisa latifa latoya laura lauren laurie layla lea leah leila lena leonora leticia lia lidia
liliana lillian lily linda lindsay lindsey lisa liz liza lois lola loretta lori lorraine lottie
louisa louise lucia lucille lucinda lucy ludmila luisa lydia lyn lynda lynn lynne mabel madeleine
madeline mae maggie magdalena malala malia mandy marcia margaret margarita margot marguerite maria
mariam marian mariana marianne marie mariel marilyn marina marion marisa marissa marjorie marla
marlene marsha marta martha martina mary maryam matilda maureen maxine maya meera megan meghan mei
melanie melania melinda melissa mercedes meredith mia michele michelle mildred millicent mimi
mindy minnie miranda miriam misty moira molly mona monica monika muriel myra myrna nadia nadine
nadya nancy naomi natalia natalie natasha nellie nicola nicole nigella nikki nina noelle noor nora
noreen norma octavia odette olga olivia olympia ophelia paige pam pamela patrice patricia patsy
patti patty paula pauline pearl peggy penelope penny petra philippa phyllis polly priscilla priti
priya rachel ramona raquel rebecca regina renata renee rhonda rita roberta rochelle rosa rosalie
rosalind rosanna rose rosemary roxanne ruby ruth sabrina sadie sally salma samantha sandra sara
sarah saskia selena serena shannon shari sharon sheena sheila shelley shelly sheri sherri sherry
shirley sierra silvia simone sofia sonia sonja sonya sophia sophie stacey stacy stella stephanie
sue suella summer susan susanna susannah susanne susie suzanne svetlana sybil sylvia tabitha
tamara tammy tania tanya tara tatiana teresa teri terri tessa thelma theresa theresia tiffany tina
toni tracey tricia trisha trudy uma ursula usha valentina valeria valerie vanessa vera verna
veronica vicki vicky victoria viola violet virginia vivian viviana vivien wanda wendy whitney
wilhelmina wilma winifred xiomara yasmin yasmine yolanda yvette yvonne zainab zara zelda zoe
zsofia ursula
"""

_EITHER = """
addison alexis ariel aubrey avery bailey blair brook carey casey cary chandra charley courtney
dakota drew dylan finley francis gale hayden hunter jackie jaden jaime jamie jayden jody jordan
kai kelly kendall kim kris lee lesley leslie lindsay logan lynn madison mackenzie marion mel
morgan nicky pat payton peyton quinn reese riley robbie robin rowan ryan sandy sasha shawn shelby
sidney sam skyler stevie sydney taylor terry tony tracy val yan jean andrea nicola kerry dominique
michele claude dana jan
"""


def _given() -> dict[str, Gender | None]:
    """The gender by name; None where both bear it."""
    either = set(_EITHER.split())
    found: dict[str, Gender | None] = {}
    for gender, names in (("m", _MEN), ("f", _WOMEN)):
        for name in names.split():
            known = name in either or (name in found and found[name] != gender)
            found[name] = None if known else gender  # type: ignore[assignment]
    return found | dict.fromkeys(either)


GIVEN: Mapping[str, Gender | None] = _given()
"""In lower case; None for a name that women and men bear."""
