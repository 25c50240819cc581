"""English: given names common in English-language news, by the gender that they tell."""

from __future__ import annotations

from collections.abc import Mapping

from explainer.language.tables.names import Gender

_MEN = """
aaron abbas abdel abdelaziz abdul abdulaziz abdullah abe abel abhijit abiy abraham aburizal adam
adel adil aditya adnan adrian ahmad ahmed ahmet aidan ajay akbar akio akira al alain alan alassane
albert alberto aldo aleh alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alex
alexander alexandre alexei alexey alfonso alfred ali alistair allan allen alpha altaf alun alvaro
alvin amadou amin amir amit amos anand anatole anatoly anders anderson andre andreas andrei andrej
andres andrew andrey andriy andrzej andy angelo angus anil ansar ansel anthony antoine anton antonin
antonio antonis antony anwar archie aristide arjun arkady arman armando arnaud arne arnold arsene
artem arthur arturo arun arvind ashok ashraf asif aslan atal atiku augusto aung austin avigdor axel
ayman ayub azam bakr balazs baldev bandar baptiste barack barney barry bart bartosz bashar bashir
bassam ben benedict benigno benjamin benoit beppe bernard bernardo bernie berthold bertie beto
bhupinder bilal bilawal bill billy binyamin bjorn bo bob bobby bogdan bohdan bola boniface boris
borislav boubacar brad bradley brandon branko brendan brent brett brian brock bronislaw bruce bruno
bryan buddy bulent burhan buzz byron callum calvin cameron carl carles carlo carlos carlton carter
cecil cedric celso cem cesar chad chaim chance chandrasekhar charles charlie chase chaudhry cheikh
chester chet chinua chip chris christian christopher chuck ciaran ciro clarence clark claude claudio
clay clayton clement cliff clifford clint clinton clive clovis clyde cody colby cole colin connor
conor conrad cooper corbin corey cormac cornel cornelius cory craig curtis cyriaque cyril cyrus
dafydd dale dalton damian damien damon dan dane daniel daniele danny dario dariusz darnell darrell
darren daryl dashiell dave david davide davis dean deandre declan deepak demarcus demetrius denis
dennis denny denzel derek derrick desmond devendra devin dewey diarmuid dick didier diederik diego
dieter dilip dilma dimitar dimitri dinesh dirk djibril dmitri dmitry domenico dominic don donald
donatien donnie doug douglas dov dragan dries duncan dusan dustin dwane dwayne dwight dylan
eamon earl ebrahim ed eddie edgar edison edmond edmund edouard eduardo edward edwin efrain egon ehud
einar ekrem eli elias elijah eliot elliot elliott elmer elmo elon eloy emanuel emeka emil emile
emilio emin emmanuel  emmett emre enda enrico enrique enver enzo erdal eric erik erkki
erling ernest ernesto ernie ernst erwin esteban ethan etienne eugene eusebio evan evangelos everett
evgeny evo ewan eyal ezra fabian fabiano fabien fabio fadi fahad faisal farhad farid farouk faustin
fawzi federico felipe felix ferdie ferdinand ferenc fergus fernand fernando fethullah fidel filip
finn fisher fletcher florian floyd fouad francesco francis francisco franco francois frank frankie
franklin franz fred freddie frederick friedrich fritz fumio gabor gabriel gage gamal ganesh gareth
garrett garry garth gary gaston gavin geert genaro gene gennady geoff geoffrey georg george georges
georgi geraint gerald gerard gerardo gerhard gerrit gerry gert giacomo gianluca gianni gideon gil
gilbert giles gilles gino giorgi giorgio giorgos giovanni girma giuseppe gleb glen glenn godfrey
gonzalo gopal goran gordon gotabaya gottfried gotthard graeme graham grant grayson greg gregory
griffin grigory grover guido guilherme guillaume guillermo gulbuddin gunnar gunter gus gustavo guy
gyorgy habib hafez haile hakan hakim hal hamad hamdi hameed hamid hamish hamza hank hans hans-peter
hap hari haris harlan harold harrison harry haruki harvey hasan hashim hassan hassanal hayao haytham
heath hector heinrich heinz helge helmut henri henrik henry henryk herbert heribert herman hermann
hernan hideki hideo hikmet hiroki hiroshi hirotaka hisham holden hollis horace horst hoshyar hosni
howard hoyt hristo hubert hugh hugo hussain hussein ian ibrahim ieuan ignacio igor ike ilan ilham
ilya imad imran imre ingmar ingvar ion ira irving isaac isaiah isak ishaq isidro ismael ismail
istvan itamar iurii ivan ives ivo ivor iyad jaap jabir jacek jacinto jack jacob jacques jafar
jagdish jaime jair jairo jake jakob jalal jamaal jamal james jamie jamil jan janos janusz jared
jaroslav jaroslaw jason jaswant javad javed javier jay jean-claude jean-luc jean-marie jeb jed jeff
jefferson jeffrey jens jeremiah jeremy jermaine jeroen jerome jerrod jerry jerzy jesse jesus jim
jimmy jiri joachim joao joaquin jochen joe joel johan johann john johnnie johnny joko jomo jon jonah
jonas jonathan jorge joris jorma joschka jose josef joseph josh joshua josiah josip joss jozef juan
juergen juha jules julian julio julius junichiro juninho jurgen jussi justin jyrki kader kagame
kamal kaoru kareem karel karim karl kassim katsuya kazuo keith kelvin kemal ken kenji kenneth kenny
kent kenta kenzo kermit kevin kgosi khaled khalid khalil kieran kieron kip kiran kirill kirk klaus
kobe kofi koichi koji kojo konstantin kostas krzysztof kurt kwame kwasi kyle lachlan lamar lance
landon lane larry lars laszlo laurence laurent lawrence lazar lebron lech lee leif leland len
lennart lenny leo leon leonard leonardo leonid leroy les leslie lester leszek levi levon lewis liam
lincoln linus lionel liviu lloyd logan lorenzo lorne lothar lou louis lubomir luc luca lucas luciano
ludwig luigi luis luiz luka lukas lukasz luke luther lyle lyndon lyndsey maciej mads magnus mahathir
mahesh mahinda mahmoud mahmud maithripala majid makoto malcolm mamadou manfred mani manmohan manny
manoj mansour manu manuel marat marc marcel marcelo marco marcos marcus marek marian mariano marin
mario marius mariusz mark marko marlon marquis marshall martin marty marvan marvin marwan masahiro
masaki mason masoud massimo matej mateo mateusz mathias mato mats matt matteo matthew matthias
matthijs matti maurice mauricio mauro maverick max maxim maximilian maximo maxwell mehdi mehmet
mehmood mel meles melvin menachem merle michael michal micheal michel mick miguel mihai mikael mike
mikhail mikheil mikko milan miles milo milorad milos milton mircea miro miroslav miroslaw mirza
mitch mitchell  mo moammar mogens mohamed mohammad mohammed mohamud mohan mohsen moin moises
moncef monty morris mort morten morton mosab moses moshe muammar mubarak muhammad muhammadu muhammed
muhyiddin mukesh mukhtar murad murat murray musa mustafa mustapha mwai myles nabil nader naftali
naguib najib naoto narendra naseem naser nasir nasser nat nathan nathaniel naveen nawaz nayib
necmettin ned neil nelson nestor neville newt nicholas nick nico nicolae nicolas nicolo niels nigel
nikita nikola nikolai nikolas nils noah nobuo noel nolan norbert norm norman nouri novak nursultan
octavio odell olaf olav oleg oleksandr oleksiy olin oliver olivier olusegun omar omer ondrej onur
orhan orlando orrin orson osama oscar osvaldo oswald otis otto ousmane owen paavo pablo padraig pal
panos paolo parker parvez pascal pascoal patrick paul paulo pavel pavlo pawel pedro pekka per percy
perry pervez petar pete peter petr petro petteri phil philip philippe phillip pierluigi pierre
pieter piotr porter prabowo prakash pranab prasad pravin predrag preston qasem qasim quentin quincy
rached radek radoslaw radovan rafael rafi rafik rahm rahul raimund raj rajesh rajiv rakesh ralph
ramesh rami ramin ramon ramsey ramzan rand randall randolph randy ranil rashad rashid ratan ratko
rauf raul ravi ray raymond recep redouane reed reggie reginald reid reinhard reinhold rene reuben
rex reza rhett rhys ricardo richard rick ricky rinat rishi rob robbie robert roberto robin rocky rod
roddy roderick rodney rodolfo rodrigo roger rohit roland rolf roman romano romelu ron ronald ronnie
rory roscoe ross rowan roy royce ruben rudolf rudolph rudy rufus ruhollah rui rupert ruslan russ
russell rusty ruud ryan saad sabri sachin saddam sadio sadiq saeed saif sait salah salam salih salim
salman salva salvador salvatore sam sameh sami samir samuel sandor sanjay sanjeev santiago santos
sardar satoshi saul sauli sawyer scott scottie seamus sean sebastian sebastien selahattin selim
serdar serge sergei sergey sergi sergio serhiy serzh seth seymour shahid shamil shane shankar
shaquille shaukat shaun shavkat shawn shehbaz sheldon shep sherman sherrod shigeru shimon shinji
shinzo shivraj shlomo siddhartha sidney sigmar silvestre silvio simeon simon skip slobodan solomon
soren soumaila sourav spencer stan stanislav stanislaw stanley stavros stefan stefano stellan
stephane stephen sterling steve steven stewart stipe stu stuart subir sukhbir suleiman suleyman
sunil suresh surya sushil susilo svein sven syed sylvain sylvester tadashi tadeusz takashi takeo
takeshi talal tamerlan tamim tarek tariq taro tate tayyip ted teemu teodoro terence terrell terrence
terry tetsuya thabo thad thaksin thane theo theodore thiago thibaut thierry thomas thorsten thurgood
tibor tim timo timothy tiziano tobias toby todd tom tomas tomasz tomislav tommy tony toshiro travis
trent trevor trey tristan troy tucker tuomas turgut turki turner tyler tyrell tyrese tyrone uday
uhuru ulf ulrich ulysses umaru umberto upton urho uwe vaclav vadim valdis valery vance vasily vasyl
venkatesh vern vernon vic vicente victor vijay vikram viktor vilmos vinay vince vincent vinod viorel
virat virgil virgilio vitali vitaly vitas vittorio vivek vladimir vladislav vojislav volodymyr
vyacheslav wade waheed waldemar walid walker wallace wally walt walter ward warren wasim waylon
wayne wendell werner wes wesley wilbur wiley wilfred wilhelm will willard willem willi william
willie wilson wim winfield winfried winston wladimir wladyslaw wojciech wolfgang woodrow woody wyatt
xavier yahya yair yanis yannick yaroslav yasir yasser yasuhiro yasuo yegor yehuda yevgeni yevgeny
yiannis yitzhak yoav yogi yohannes yoko yoshihide yoshiro yossi youssef yousuf yoweri yukio yuri
yusef yusuf yves zachary zack zafar zaid zakaria zalmay zbigniew zdravko zeke zeljko ziad zine
zinedine zlatan zoran zsolt zulfikar zygmunt
"""

_WOMEN = """
abby abeba abigail ada adama adele adriana adwoa agata agnes agneta agnieszka aicha aida aiko aisha
aissatou akiko alana aleksandra alena alessandra alexandra alexandria alexis alia alice alicia alina
alison alla allison alma alyssa amal amanda amber amelia amelie amina amira amrita amy ana anahit
anais anastasia anastasiya anat andrea andreia aneta anette angela angelica angelina angelique angie
anika aniko anita anja anju anke ann anna annabel annalena anne anne-marie annegret anneliese
annette annie annika antje antonia anushka aoife april arianna arlene arundhati asha ashley asma
astrid asuncion aubree audrey aurora ava ayaan ayanna ayelet ayesha aylin azadeh azar babette
barbara barbra beata beate beatrice beatriz becky belinda benazir benita bernadette bernice berta
bertha bess beth bethany betsy bettina betty beverly bianca bibi birdie birgit birgitta blythe
bojana bonnie bozena branka bree brenda bridget bridgette brigitte brita britney britt brittany
brooke caitlin callie camila camilla camille candace candice cari carla carlotta carly carmen carol
carole carolee carolina caroline carolyn carrie cassandra cassidy cassie catalina catarina cate
catherine cathleen cathy catriona cecilia celeste celia celine chanda chandrika chantal charlene
charlotte chelsea chelsie cherie cheryl chiara chimamanda chloe christa christiane christie
christina christine christy chrystia ciara ciera cindy claire clara clarice clarissa claudia
clementine cleo coleen colette colleen concepcion concetta connie constance consuelo cora corazon
corinne corrine courtney cristiane cristina crystal cynthia dagmar dahlia daisy dalia dana daniela
danielle danuta daphne darlene darya dawn deana deanna debbie debora deborah debra deepika deirdre
delfina delia delores demi denise desiree diana diane dianne dilma dina dinah dinara ditte dolly
dolores dominga dominika dominique donna dora doreen doris dorota dorothy dottie dragica ebba edie
edith edna edwina effie eiko eileen eimear ekaterina elaina elaine eleanor elena eleonora elif elin
elina elinor elisa elisabeth elisabetta elise elisha eliza elizabeth elke ella ellen ellie ellyn
eloise elsa elsie elspeth elvira elyse elzbieta emilia emily emine emma emmanuelle ena erica ericka
erika erin esme esmeralda esperanza estela estelle esther eszter ethel etsuko etta eugenia eunice
eunja eva evangeline evelyn evie ewa faith fatema fatemeh fatima fatma fatou fauzia fay faye
federica felicia felicity fern fernanda filiz fiona fiorella flavia flo flora florence florrie fran
frances francesca frankie franziska frederique freya frida frieda friederike fumiko gabby gabriela
gabriella gabrielle gail galina gayle geeta gemma geneva genevieve georgia georgina geraldine gerda
gertrude ghada gigi gillian gina ginger ginny giorgia gisele gita giulia giuliana gladys glenda
glenna gloria golda goldie gordana graca grace gracie grazyna greer greta gretchen gro guadalupe
gudrun gulnara gwen gwendolyn gwyneth habiba haifa hailey hala haley halina halle halley hanan hanna
hannah hanne harriet hattie hayley hazel heather hedwig hedy heidi heike helen helena helene helga
helle helma heloise henrietta henriette hiba hilary hilda hildegard hillary hina hollie holly hope
huda  ida ilana ilaria ilene ilhan ilse imane imani imelda imke imogen ina indira indra ines
inez inge ingeborg ingrid iolanda iona irene irina iris irma isabel isabella isabelle isadora isla
isobel ivana ivanka ivona ivy iwona izabela jacinda jacinta jackie jacqueline jacqui jada jadwiga
jana jane janelle janessa janet janice janie janine jasmin jasmine jaya jayla jayne jean jeanette
jeanne jeannie jeannine jelena jenifer jenna jennie jennifer jenny jeri jerri jessica jette jill jo
joan joana joanna joanne joaquina jocelyn jodi jodie johanna jolene josefina josephine josie journee
jovita joy joyce juanita judith judy julia juliana juliann julianna julie juliet juliette june
justine jutta kaitlyn kaja kamala kaori karen karima karin karina karla karoline karyn kasey
kassandra katarina katarzyna kate katelyn kateryna katharina katharine katherine katheryn kathleen
kathrin kathryn kathy katie katja katrina kay kaye kayla kayleigh keiko keira keisha kelley kellie
kellyanne kendra kerri kerry kerstin khadija khaleda kiera kiersten kim kimberly kiri kirsten kirsti
kjersti klara krista kristalina kristen kristi kristin kristina kristine krystal krystyna kumi kyla
kyoko lacey laetitia laila lamia lana lara larisa latasha latifa latoya laura lauren laurie layla
lea leah leann leena leigh leila lena lene lenka leonie leonora lesa leslye leticia lexi leyla lia
lidia lila lilian liliana liliane lilith lillian lillie lily lina linda lindy lisa lise liudmila liv
livia liz liza ljubica loes lois lola lorena loretta lori lorna lorraine lotte lottie loubna louisa
louise lourdes luann lubna lucia lucie lucille lucinda lucy ludmila luisa luise luiza lula lulu luz
lydia lyn lynda lynette lynn lynne lyudmila maaike mabel madeleine madeline mae magda magdalena
maggie maha mahnaz mai maia maite malala malgorzata malia mallory manal mandy mara marcia mareike
margaret margarete margaretha margarita margot margrethe margrit marguerite maria mariah mariam
marian mariana marianne maribel marie marieke mariel mariella marija marijana mariko marilee marilyn
marina marine marion marisa marissa marit marjorie marla marlene marni marsha marta martha martina
marva mary maryam maryann maryanne maryse mathilde matilda mattie maud maude maura maureen mavis
maxine maya mayumi mckenna medea meena meera megan megawati meghan mehrnaz mei meike melania melanie
melba melek melinda melissa mercedes mercy meredith merete meryl mette mia michaela michele michelle
michiko mihaela mika mikayla mildred milena milica millicent mimi min-ji mina mindi mindy minnie
miranda mireille miriam miriana mirjam missy misty mitsuyo moana moira molly mona monica monika
muriel mwanaisha myra myrna myrtle nabila nada nadezhda nadia nadine nadja nadya najat najla nan
nana nancy nanette naoko naomi narges nasrin natalee natalia natalie nataliya natalya natasha nawal
nayla neelam neha nell nellie nelly nermin nettie niamh nichole nicola nicole nigella nikki nikol
nina nino nisha noelle noemi nona noor nora noreen noriko norma nour nuala nuria octavia odette
oksana olena olga olivera olivia olympia ophelia oprah ornella oxana paige pam pamela pansy paola
parvati pascale patience patrica patrice patricia patrizia patsy patti patty paula pauline pearl
peggy penelope penny petra petronella philippa phoebe phyllis pia pilar pinar polly pooja portia
pranita priscilla priti priya pru queenie rachel radmila rahma ramona randi rania raquel rasha
rashida raven ravina rawan rebecca reema regina reham reiko rena renata renate renee rhoda rhonda
rigoberta rima rita rivka roberta rochelle rosa rosalie rosalind rosalyn rosanna rosario rose
roseann roseanne rosella rosemary rosetta rosie roslyn roula roxana roxanna roxanne roza ruba ruby
rukhsana rupa ruth saba sabrina sadako sadie safiya sage sakura sallie sally salma salome samantha
samara samia samira sana sandra sangeeta sanna saoirse sara sarah sarita sasheer saskia sawsan
segolene selena selina serap serena sevgi shabana shahida shahla shaista shakira shami shana shanna
shannon shanti shari sharon sharron shauna sheena sheikha sheila shelley shelly sheree shereen sheri
sherri sherrie sherry shirin shirley shobha shonda shreya siena sierra sigrid sigrun silja silvia
simone simonetta sinead siobhan siri sirimavo sissel skye smriti snezana sofia sofie soledad sondra
sonia sonja sonya sophia sophie soraya stacey stacy stefania stefanie stella stephanie stine sue
suella sultana sumaya summer sunita sunny susan susana susanna susannah susanne sushma susie suzana
suzanne svetlana swati sybil sylvia tabitha taeko tahira tamar tamara tammy tania tansu tanya tara
tarja tasha tatiana tatyana tawakkol tawny teodora teresa terezia teri terri tess tessa tetiana
thelma theodora theresa theresia thora tia tiffany tilda tina tomoko toni tonya tori tracey tricia
trina trine trinity trisha trista trudy tuba tulsi tuuli twila tyra tzipi ulla ulrike uma ursula
usha vada valarie valentina valentyna valeria valerie vandana vanessa vasundhara velma vera verna
veronica vesna vicki vicky victoria vida vigdis viktoria viola violet virginia virginie vivian
viviana vivien vjosa vonda wafa wanda wangari wassila wendy weronika whitney wiebke wilhelmina wilma
winifred winnie winona xenia xiomara yael yana yasmin yasmine yasuko yelena yevgenia yingluck yoko
yolanda yoriko yuko yulia yuliya yuriko yvette yvonne zadie zaha zahra zainab zara zelda zeynep
zhanna zinaida zita zoe zoey zofia zohra zsofia zsuzsa zuzana
"""

_EITHER = """
addison alexis andrea ariel aubrey avery bailey blair brook carey cary casey chandra charley claude
courtney dakota dana dominique drew dylan finley francis gale hayden hunter jackie jaden jaime jamie
jan jayden jean jody jordan kai kelly kendall kerry kim kris lee lesley leslie lindsay lindsey logan
lynn mackenzie madison marion mel michele morgan nicky nicola pat payton peyton quinn reese riley
robbie robin rowan ryan sam sandy sasha shawn shelby sidney skyler stevie taylor terry tony tracy
val
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
