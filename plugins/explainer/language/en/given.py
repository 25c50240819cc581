"""English: given names common in English-language news, by the gender that they tell.

Those of Europe, Turkey, India, Indonesia and Africa were completed from the lists of given names
in Faker (MIT licence). New ones that are also a word, a town or a surname were left out.
"""

from __future__ import annotations

from collections.abc import Mapping

from unidecode import unidecode

from explainer.language.en.given_men import MEN
from explainer.language.en.given_women import WOMEN
from explainer.language.tables.names import Gender

_MEN = """
jonnie judd kev mikey
abdallah abdelmadjid abdelrahman abdi abdulrahman afzal amjad anas anatolii anatoliy andrii
anutin armand atif aydos aziz bassirou bolaji carwyn claus danylo darryl denys eliya emad erriyon
eunan evgenii faik farhan farooq fedir firas firass flavio fuad félix georgii georgy gershon
ghassan gilad gilberto gregoire grégoire haitham hani hatem hennadii hersh hossam hryhorii
humza husam hussam illia iqbal irfan iwan jaafar jagmeet jannik joost josep jovenel jumaane kais
kamran karsten keir kostiantyn kostyantyn kyrylo lev majed makram maksym manish mattia
mazen mevlut micheál miltiadis mohamad munir mykhailo mykhaylo mykyta myroslav nabeel nadeem nadhim
naim naji nassar naveed nazar nikhil nizar oisín oleh oleksii onno ostap piers pompeyo pradeep
radosław rashik reece rené rico rizwan rostyslav ruairí saleh samer satnam sergii sergiy serhii
seán shafiq shazad stepan stéphane sviatoslav tamer timofey tundu tymofii ugo usman vadym
valentyn valerii valeriy veniamin viacheslav vitalii vitaliy vladyslav vsevolod wael waleed wassim
władysław yazan yevhenii youssouf yunier yurii zac zakhar zia zouhair
aiden deshawn fabrice gregg julien maury moeen ralf richie satoru teddy vincenzo
agustin andras arda arjen asbel attila aurelien avi azim bastian bastien boudewijn burak
carmelo chaminda chauncey chukwuemeka cian cillian ciprian coby colm cosmin cristiano césar dai
damarious darius davor dejan diarmaid dimitrios donnacha dontrelle dragos draymond dre
dwain dwyane eliud emiliano eoin ezequiel facundo finbar florent frank-walter frederic
gheorghe giannis goncalo gustav hansie harbhajan heikki herschelle hicham hidetoshi héctor imanol
inzamam ioan ishaan jakub jameis jan-michael jaromir jay-jay jaylen jayson jean-francois
jean-jacques jean-louis jean-marc jean-michel jean-paul jean-philippe jean-pierre jean-yves jesper
julián juston kamil kanye karl-heinz kasper kawhi keanu kenenisa kevin-prince khizr kipchoge
klaas-jan klay kolo kristian kylian kyrie ladainian laquan lasith lautaro leandro lin-manuel
lleyton ludovic mahela mairtin makhaya mardy marshawn massoud mathieu matias matthieu mesut misbah
nachman narayana nemanja neymar nikolay nnamdi nuno nwankwo obafemi philando pierre-yves preet
rafinha raphael razvan renato rhodri rogerio romain rubén sajid saku saquon satya shoaib shunsuke
sione slaven steph sundar szilard tamir taras tavis tiago timur tobey traian travon
trayvon tuncay tzachi vassilis vinicius wout yann yaya younis yuriy yuvraj zaheer
deshaun jalen jamar lamar malik rohan siraj tremaine tyreek akhil alastair arash ari arjan bert
bret burt christoph christophe cristian curt freddy henk jez martyn mervyn nate noam patrik
steffen
aamir aaron abbas abdel abdelaziz abdirahman abdul abdulaziz abdulhadi abdullah abdullahi abe abel
abhijit abiy abraham aburizal adam adel adil aditya adlai adnan adrian aecio ahmad ahmed ahmet aidan
ajay akbar akhmad akihito akio akira al alain alan alasdair alassane albert alberto aldo aled aleh
alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alessio alexander
alexandre alexei alexey alfonso alfred ali alistair allan allen almazbek alpha altaf alun alvaro
alvin amadou amartya amin amir amit amos amr anand anatole anatoly anders anderson andre andreas
andrei andrej andres andrew andrey andris andriy andrzej andrés andy angelo angus anil ansar ansel
anthony antoine anton antonin antonio antonis antony antti anurag anwar archie aristide arjun arjuna
arkady arman armando armin arnaud arne arnold arsene arseniy artem arthur artur arturo arun arvind
asbjorn asbjørn ashok ashraf ashwin asif askar aslan atal atiku augusto austin avigdor avram
axel ayad ayman ayub azam aécio babatunde bakr balazs baldev bandar baptiste barack barham barney
barry bart bartosz bashar bashir bassam ben benedict benigno benjamin benni benny benoit beppe
bernard bernardo bernd bernie berthold bertie beto bezalel bhupinder bidzina bilal bilawal bill
billy binali binyamin bjorn björn blaise bo bob bobby bogdan bohdan bola boniface boris borislav
borys boubacar brad bradley brandon branko brendan brendon brennan brent brett brian brock bronislaw
bruce bruno bryan buddy bulent burhan buzz byron callum calvin carl carles carlo
carlos carlton carter cathal cecil cedric celso cem cesar cesc chad chaim chance chandrasekhar
charles chase chaudhry cheick cheikh chester chet chinedu chinua chip chris christian
christopher christos chuck chukwuma ciaran ciro clarence clark claudio clay clayton clement
cliff clifford clint clinton clive clovis clyde cody colby cole colin connor conor conrad cooper
corbin corey cormac cornel cornelius cory craig cuauhtemoc cuauhtémoc curtis cyriaque cyril cyrus
dafydd daisuke dalton damian damien damon dan dane daniel danny dario dariusz darnell
darrell darren daryl dashiell dave david davide davis davíð dean deandre declan deepak demarcus
demetrius denis dennis denny denzel derek derrick desmond deven devendra devin devlet dewey diarmuid
dick didier diederik diego dieter dilip dimitar dimitri dimitris dinesh dino diosdado dirk
djibril dmitri dmitriy dmitry dmytro domenico dominic don donal donald donatien donnie doug douglas
dov dragan dries duncan dusan dustin dwane dwayne dwight dónal eamon eamonn earl ebrahim ed
eddie edgar edison edmond edmund edouard eduard eduardo edward edwin efrain egon ehud einar ekrem
eli elias elijah eliot elliot elliott elmer elmo elon eloy elvis emanuel emeka emil emile emilio
emin emmanuel emmerson emmett emomali emre emyr enda enrico enrique enver enzo erdal eric erik erkki
erling ernest ernesto ernie ernst erwin esko essam esteban ethan etienne euan eugene eusebio
evan evangelos everett evgeny evo ewan ewen eyal ezra fabian fabiano fabien fabio fadi fahad fahd
faisal farhad farid farouk faustin fawzi fayez federico felipe felix femi ferdie ferdinand ferenc
fergus fernand fernando feroz fethullah fidel filip filippo finn fionn fisher fletcher florian floyd
fouad francesco francisco franco francois frank franklin franz fred freddie
frederick fredrich fredrik friedrich fritz fumio gabor gabriel gadi gage gamal ganesh gareth garrett
garry garth gary gaston gautam gavin geert geir genaro gene gennady geoff geoffrey georg george
georges georgi georgios geraint gerald geraldo gerard gerardo gerhard gerrit gerry gert gethin
giacomo gianfranco gianluca gianluigi gianni gideon gil gilbert giles gilles gino giorgi giorgio
giorgos giovanni girma giulio giuseppe gleb glen glenn godfrey gonzalo goodluck gopal goran gordon
gotabaya gottfried gotthard graeme graham grant grayson greg gregor gregory griffin grigory grover
grzegorz guenter guido guilherme guillaume guillermo gulbuddin gunnar gunter gurbanguly gus gustavo
guy gwyn gyorgy göran günter günther haakon habib hafez haile hailemariam hakan hakim hal hamad
hamdeen hamdi hameed hamid hamish hamza hank hans hans-peter hap harald hari haris harish harlan
harold harrison harry haruki harvey hasan hashim hassan hassanal hayao haytham hazem heath hector
heiko heinrich heinz helge helmut henri henrik henrique henry henryk herb herbert heribert herman
hermann hernan heydar hideki hideo hikmet hirohito hiroki hiroshi hirotaka hisham holden hollis
horace horst hoshyar hosni houari howard hoyt hristo hubert hugh hugo hussain hussein huw hywel iain
ian ibrahim ibrahima ichiro idris iestyn ieuan ifan ignacio igor ihor ike ikechukwu iker ilan ilham
ilya imad imran imre ingmar ingvar inigo ion ira irving isaac isaiah isaias isak ishaq isidro ismael
ismail istvan itamar iurii ivan ives ivo ivor iván iyad iñigo jaap jabir jacek jacinto jack jacob
jacques jafar jagdish jair jairo jake jakob jalal jamaal jamal james jamil janos
janusz jared jari jaroslav jaroslaw jason jaswant javad javed javier jay jean-claude jean-luc
jean-marie jeb jed jeff jefferson jeffrey jens jeremiah jeremy jermaine jeroen jerome jerrod jerry
jerzy jesse jesus jim jimmy jiri joachim joao joaquim joaquin joaquín jochen joe joel joerg johan
johann john johnnie johnny joko jomo jon jonah jonas jonathan jonny jordi jorg jorge joris jorma
joschka jose josef joseph josh joshua josiah josip joss josé jozef joão juan juergen juha jukka
jules julian julio julius junichiro juninho jurgen jussi justin jyrki jörg jürgen kader kamal kaoru
kapil karan kareem karel karim karl kassim kassym katsuya kazuhiro kazuo keisuke keith kelvin kemal
ken kenji kenneth kenny kent kenta kenzo kermit kevin kgosi khaled khalid khalil kieran kieron kimi
kip kirill kirk kjell klaus kobe kofi koichi koji kojo konstantin kostas krzysztof kurmanbek
kurt kwame kwasi kyle kyriakos kåre lachlan ladislav lalit lance landon lane larry lars laszlo
laurence laurent lawrence lazar lebron lech leif leland len lennart lenny leo leon leonard
leonardo leonid leopoldo leroy les lester leszek levi levon lew lewis liam lincoln linus
lionel liviu lloyd lorand lorenzo lorne lothar lou louis lubomir luc luca lucas luciano ludwig
luigi luis luiz luka lukas lukasz luke luther luís lyle lyndon lyndsey lászló maciej mads magnus
mahathir mahendra mahesh mahinda mahmoud mahmud maithripala majid makoto malcolm mamadou mamdouh
manfred mani manmohan manny manoj mansour manu manuel marat marc marcel marcello marcelo marcin
marco marcos marcus marek mariano marin mario marius mariusz mark marko markus marlon marquis
marshall martin martti marty martín marvan marvin marwan masahiro masaki masato mason masoud massimo
mat matej mateo mateusz mathew mathias mato mats matt matteo matthew matthias matthijs matti maurice
mauricio mauro maverick max maxim maxime maximilian maximo maxwell mehdi mehmet mehmood meles
melvin menachem merrick michael michal micheal michel mick miguel mihai mikael mike mikhail
mikheil mikko milan miles milo milorad milos milton mircea miro miroslav miroslaw mirza mitch
mitchell mitt mo moammar moazzam modibo mogens mohamed mohammad mohammed mohamud mohan mohsen moin
moises moncef monty moqtada morris mort morten morton mosab moses moshe mostafa moussa muammar
mubarak muhammad muhammadu muhammed muharrem muhyiddin mukesh mukhtar muqtada murad murat murray
musa mushfiqur mustafa mustapha muttiah mwai mykola myles nabih nabil nader naftali naguib najib
naoto narendra naresh naruhito naseem naser nasir nasser nat nathan nathaniel naveen nawaz nayef
nayib neal necmettin ned neil nelson nestor neville newt niall nicholas nick nico nicolae nicolas
nicolo nicolás nicos niels nigel nikita nikola nikolai nikolas nikos nils nitin noah nobuo noel
nolan norbert norm norman nouri novak nursultan néstor octavio odell oisin olaf olafur olav oleg
oleksandr oleksiy olin oliver olivier ollanta olof olusegun omar omer ondrej onur orhan oriol
orlando orrin orson osama oscar oskar osvaldo oswald otis otto ousmane owen oystein paavo pablo
padraig pal panagiotis panos paolo parvez pascal pascoal patrick paul paulo pavel pavlo pawel
pedro pekka per percy perry pervez petar pete peter petr petro petteri phil philip philipp philippe
phillip pierce pierluigi pierre pieter piotr porter poul prabowo prakash pranab prasad praveen
pravin predrag preston pádraig qasem qasim qassem quentin quim quincy qusay rached radek radoslaw
radovan rafael rafi rafik rafiq rahm rahul raila raimund rainer raj rajesh rajiv rakesh ralph ramesh
rami ramin ramon ramsey ramzan rand randall randolph randy ranil rashad rashid rasmus ratan ratko
rauf raul ravi ray raymond raúl recep redouane reed reggie reginald reid reidar reinhard reinhold
renan reuben rex reza rhett rhys ricardo richard rick ricky riek rinat rishi riyad rob
robby robert roberto rocco rocky rod roddy roderick rodney rodolfo rodrigo roger rohit roland
rolf roman romano romelu ron ronald ronnie rory roscoe ross roy royce ruairi ruben rudi rudolf
rudolph rudy rufus ruhollah rui rupert ruslan russ russell rustam rusty ruud ryosuke saad sabri
sachin saddam sadio sadiq saeb saeed saif sait salah salam salih salim salman salva salvador
salvatore sameh sami samir samuel sanath sandeep sandor sandro sanjay sanjeev santiago santos
sardar satish satoshi saul sauli sawyer sayed scott scottie seamus sean sebastian sebastien
sebastián segun selahattin selim serdar serge sergei sergey sergi sergio serhiy serzh seth seymour
shahid shahrukh shakib shamil shane shankar shaquille sharif shaukat shaun shavkat shehbaz
sheldon shep sherman sherrod shigeru shimon shinji shinzo shivraj shlomo sholto shyam siddharth
siddhartha sigmar silvan silvestre silvio simeon simon sinan sitaram skip slobodan solomon
soren soumaila sourav spencer spike spyros stan stanislav stanislaw stanley stavros stefan stefano
stellan stephane stephen sterling steve steven stewart stipe struan stu stuart subhash subir sukhbir
suleiman suleyman sunil suresh surya sushil susilo svein sven sverre syed sylvain sylvester séamus
tadashi tadeusz takashi takeo takeshi talal tamerlan tamim tarek tariq taro tassos tate tayyip ted
teemu tendai teodoro terence terrell terrence tetsuya thabo thad thaksin thane theo theodore
thiago thibaut thierry thilo thomas thorbjorn thorbjørn thorsten thurgood tibor tim timo timothy
tiziano tobias toby todd tom tomas tomasz tomislav tommy tomohiro torquil toshiaki toshihiro
toshiro travis trent trevor trey tristan troy trygve tucker tunde tuomas turgut turki turner tyler
tyrell tyrese tyrone tzahi uday uhuru ulf ulrich ulysses umaru umberto upton urho uwe vaclav
vadim valdis valentin valery vance varun vasily vasyl venkaiah venkatesh vern vernon vic vicente
victor vijay vikram viktor vilmos vin vinay vince vincent vinod viorel virat virgil virgilio vitali
vitaly vitas vittorio vivek vladimir vladislav vojislav volker volodymyr vyacheslav václav wade
waheed waldemar walid walker wallace wally walt walter ward warren wasim waylon wayne wendell werner
wes wesley wilbur wiley wilfred wilhelm will willard willem willi william willie wilson wim winfield
winfried winston wladimir wladyslaw wojciech wole wolfgang woodrow woody wyatt xavi xavier yahya
yair yanis yannick yannis yaroslav yashwant yasir yasser yasuhiro yasuo yegor yehuda yemi yevgeni
yevgeny yevhen yiannis yitzhak yoav yogendra yogi yohannes yoshihide yoshihiko yoshiro yossi
youssef yousuf yoweri yukio yuri yusef yusuf yves zach zachary zack zafar zaid zakaria zalmay zayed
zbigniew zdenek zdravko zeke zeljko ziad zine zinedine zlatan zlatko zoltan zoran zsolt zulfikar
zurab zygmunt álvaro éamon íñigo ólafur øystein
"""

_WOMEN = """
aysenur aysegul emine hatice zuleyha
adrienne alsu anastasiia anjali antonina anwen apsana aryna bella brianna bruna caoimhe cara cerian
clervie cristiana daryna delyth evgenia evgeniya faiza farzana fawzia giovanna halyna hasina
hermine ibtisam inna iryna jemma jen jihan karine kemi khrystyna larysa lesya
leylah lidiia liubov liudmyla lynsey lyudmyla maddie maisie marharyta mariia maryana maryna masha
meg mererid mirjana nadiia nataliia nusrat oleksandra olesia olesya olha rabina raheema
rangoli reem roseline rosicleide rushanara sahar saima sajida sameena sammi shaima
shazia shireen sofiia solomiia suha sviatlana svitlana tanja tetyana uliana viktoriia viktorija
vira vladyslava yaroslava yelyzaveta yevheniia yuliia zarah zeina zoia
conchita lakisha shaniqua
alyona bette beverley clare jemima norah
aaliyah adelle aishwarya anastacia arabella avril beyonce bjork christyn condoleezza dannii
daria derartu dido eleri enya fionnualla ghazala hallie huma ileana jamelia jillian judi
justyna kareena katerina kelli letisha letitia luciana maire mamata marie-claire marie-george
meseret máire neela noura penélope polina pramila rihanna sade shilpa sioned steffi tirunesh vlada
whoopi yasmeen yonca yuki zeinab
ananya caitlyn jeanine kaitlyn kylie makayla mikayla
abby abeba abigail ada adama adele adriana adwoa agata agnes agneta agnieszka aicha aida aiko ailsa
aisha aissatou akiko alana aleksandra alena alessandra alexandra alexandria alia alice alicia
alina alison alla allison alma alyssa amal amanda amber amelia amelie amina amira amrita amy ana
anahit anais anastasia anastasiya anat andreia aneta anette angela angelica angelina
angelique angharad angie anika aniko anita anja anju anke ann anna annabel annalena anne anne-marie
annegret anneliese annette annie annika antje antonia anushka aoife april arianna arlene arundhati
asha asma astrid asuncion aubree audrey aurora ava ayaan ayanna ayelet ayesha aylin azadeh
azar babette barbara barbra beata beate beatrice beatrix beatriz becky belinda benazir benita
bernadette bernice berta bertha bess beth bethan bethany betsy bettina betty beverly bianca bibi
biljana birdie birgit birgitta blythe bojana bonnie bozena branka bree brenda bridget bridgette
brigitte brita britney britt brittany bronagh brooke caitlin callie camila camilla camille candace
candice cari carla carlotta carly carmen carol carole carolee carolina caroline carolyn carrie carys
cassandra cassidy cassie catalina catarina cate catherine cathleen cathy catrin catriona cecilia
celeste celia celine cerys chaka chanda chandrika chantal charlene charlize charlotte chelsea
chelsie cherie cheryl chiara chimamanda chloe christa christiane christie christina christine
christy chrystia ciara ciera cindy claire clara clarice clarissa claudia clementine cleo coleen
colette colleen concepcion concetta connie constance consuelo cora corazon corinne corrine
cristiane cristina crystal cynthia dagmar dahlia daisy dalia daniela danielle danuta daphne
darlene darya dawn deana deanna debbie debby debora deborah debra deepika deirdre delfina delia
delores demi denise desiree diana diane dianne dilma dina dinah dinara ditte dolly dolores dominga
dominika donna dora doreen doris dorota dorothy dottie dragana dragica ebba edie edith
edna edwina effie eiko eileen eilidh eimear ekaterina elaina elaine eleanor elena eleonora elfriede
elif elin elina elinor elisa elisabeth elisabetta elise elisha eliza elizabeth elke ella ellen ellie
ellyn eloise elsa elsie elspeth eluned elvira elyse elzbieta emilia emily emma emmanuelle ena
erica ericka erika erin erna esme esmeralda esperanza estela estelle esther eszter ethel etsuko etta
eugenia eunice eunja eva evangeline evelyn evie ewa faith fatema fatemeh fatima fatma fatou fauzia
fay faye federica felicia felicity fern fernanda ffion filiz fiona fionnuala fiorella flavia flo
flora florence florrie fran frances francesca franziska frauke frederique freya frida frieda
friederike fumiko gabby gabriela gabriella gabrielle gail galina gayle geeta gemma geneva genevieve
georgia georgina geraldine gerda gertrude gesine ghada gigi gillian gina ginger ginny giorgia gisele
gita giulia giuliana gladys glenda glenna gloria golda goldie gordana graca grace gracie grainne
grazyna graça greer greta gretchen gro gráinne guadalupe gudrun gulnara gwen gwendolyn gwyneth
habiba hailey hala haley halina halle halley hanan haneen hanin hanna hannah hanne harriet
hattie hayley hazel heather hedwig hedy heidi heike helen helena helene helga helle helma heloise
henrietta henriette hiba hilda hildegard hillary hina hiroko hollie holly hope huda ida ilana
ilaria ilene ilhan ilse imane imani imelda imke imogen ina indira indra ines inez inge ingeborg
ingrid ingrida iolanda iona irene irina iris irma isabel isabella isabelle isadora isla isobel ivana
ivanka iveta ivona ivy iwona izabela jacinda jacinta jacoba jacqueline jacqui jada jadranka
jadwiga jana jane janelle janessa janet janice janie janine jasmin jasmine jaya jayla jayne
jeanette jeanne jeannie jeannine jelena jenifer jenna jennie jennifer jenny jeri jerri jessica jette
jill joan joana joanna joanne joaquina jocelyn jodi jodie johanna joice jolene josefina josephine
josie journee jovita joy joyce juanita judith judy julia juliana juliann julianna julie juliet
juliette june justine jutta jóhanna kaja kamala kaori karen karima karin karina karla
karolina karoline karyn kasey kassandra katarina katarzyna kate katelyn kateryna katharina katharine
katherine katheryn kathleen kathrin kathryn kathy katie katja katrin katrina katrín kay kaye kayla
kayleigh keiko keira keisha kelley kellie kellyanne kendra kerri kersti kerstin khadija
khaleda kiera kiersten kimberly kiri kirsten kirsti kirsty kjersti klara kolinda krista
kristalina kristen kristi kristin kristina kristine krystal krystyna ksenia kumi kyla kyoko lacey
laetitia laila lamia lana lara larisa latasha latifa latoya laura lauren laurie layla lea leah leann
leanne leena leila lena lene leni lenka leona leonie leonora lesa leslye leticia lexi leyla
leymah lia lidia lila lilian liliana liliane lilith lillian lillie lily lina linda lindiwe lindy
lisa lise liudmila liv livia liz liza ljubica loes lois lola lorena loretta lori lorna lorraine
lotte lottie loubna louisa louise lourdes lowri luann lubna lucia lucie lucille lucinda lucy ludmila
luisa luise luiza lula lulu luz lydia lyn lynda lynette lynne lyubov lyudmila lívia maaike
mabel madeleine madeline mae maeve magda magdalena maggie maha mahnaz mai maia maite makiko malala
maleeha malgorzata malia mallory manal mandy mara marcia mareike margaret margarete margaretha
margarita margot margrethe margrit marguerite maria mariah mariam mariana marianne maribel
marie marieke mariel mariella marija marijana mariko marilee marilyn marina marine marisa
marissa marit marjorie marla marlene marni marsha marta martha martina martine marva mary maryam
maryann maryanne maryse masako mathilde matilda mattie maud maude maura maureen mavis maxine maya
mayumi mckenna medea meena meera megan megawati meghan megyn mehrnaz mei meike melania melanie
melanne melba melek melinda melissa meral mercy meredith merete meryl mette mhairi mia
michaela michelle michiko mihaela mildred milena milica millicent mimi min-ji
mina mindi mindy minnie miranda mireille miriam miriana mirjam missy misty mitsuyo moana moira molly
mona monica monika monique morag muriel mwanaisha myra myrna myrtle máxima nabila nada nadezhda
nadia nadine nadiya nadja nadya najat najla nan nana nancy nanette naoko naomi narges nasrin natalee
natalia natalie nataliya natalya natasha nathalie nawal nayla neelam neha nell nellie nelly nermin
nerys nettie ngozi nia niamh nichole nicole nigella nikki nina nino nirmala nisha
nkosazana noelle noemi nona nora noreen noriko norma nuala nuria octavia odette oksana
olena olga olivera olivia olympia ophelia oprah orla orlaith ornella oxana paige pam pamela
pansy paola parvati pascale patience patrica patrice patricia patrizia patsy patti patty paula
pauline pearl peggy penelope penny petra petronella philippa phoebe phyllis pia pilar pinar polly
pooja portia pranita pratibha priscilla priti priya priyanka pru queenie rachel rachida radmila
rahma raisa ramona randi rania raquel rasha rashida raven ravina rawan rebecca reema regina reham
reiko rena renata renate renee renée rhian rhoda rhonda rigoberta rima rita rivka roberta rochelle
roisin rosa rosalie rosalind rosalyn rosanna rosario rose roseann roseanne rosella rosemary rosetta
rosie roslyn roula roxana roxanna roxanne roza ruba ruby rukhsana rupa ruslana ruth róisín saba
sabrina sadako sadie safiya sage sahra sakura sallie sally salma salome samantha samara samia samira
sana sandra sangeeta sanna saoirse sara sarah sarita sasheer saskia sawsan scarlett segolene seiko
selena selina serap serena sevgi shabana shahida shahla shaista shakira shami shana shani shanna
shanti shari sharon sharron shauna sheena sheikha sheila shelley shelly sheree shereen sheri
sherri sherrie sherry shirin shirley shobha shona shonda shreya sian siena sienna sierra sigrid
sigrun silja silvia simonetta sinead sinéad siobhan siobhán siri sirimavo sissel siv siân
skye smriti snezana sofia sofie soledad sondra sonia sonja sonya sophia sophie soraya stacey stacy
stefania stefanie stella stephanie stine sue suella sultana sumaya summer sunita sunny susan susana
susanna susannah susanne sushma susie suzana suzanne svetlana swati sybil sylvia ségolène tabitha
taeko tahira tamar tamara tammy tania tansu tanya tara tarja tasha tatiana tatyana tawakkol tawny
teodora teresa terezia teri terri tess tessa tetiana thandie thelma theodora theresa theresia thora
thuli tia tiffany tilda tina tomoko toni tonya tori tracey tricia trina trine trinity trisha trista
trudy tuba tulsi tuuli twila tyra tzipi ulla ulrike uma ursula usha vada vaira valarie valentina
valentyna valeria valerie valérie vandana vanessa vasundhara velma vera verna veronica vesna vicki
vicky victoria vida vigdis vigdís viktoria viola violet violeta virginia virginie vivian viviana
vivien vjosa vonda wafa wanda wangari wassila wendy weronika whitney wiebke wilhelmina wilma
winifred winnie winona xenia xiomara yael yana yasmin yasmine yasuko yekaterina yelena yevgenia
yingluck ylva yoko yolanda yoriko yuko yulia yuliya yuriko yvette yvonne zadie zaha zahava zahra
zainab zara zelda zeynep zhanna zinaida zita ziyi zoe zoey zofia zohra zsofia zsuzsa zuzana
"""

_EITHER = """
almog aung gal gurpreet izzy jess kuldeep nikol ori rana samar shadi ziv
alex blake cameron charlie dale daniele gabriele jo leigh merle noor nour parker rene simone
addison alexis andrea ariel aubrey avery bailey blair brook carey cary casey chandra charley
claude courtney dakota dana dominique drew dylan finley francis gale hayden hilary hunter jackie
jaden jaime jamie jan jayden jean jody jordan kai kelly kendall kerry kim kris lee lesley leslie
lindsay lindsey logan lynn mackenzie madison marion mel michele morgan nicky nicola pat payton
peyton quinn reese riley robbie robin rowan ryan sam sandy sasha shawn shelby sidney skyler stevie
taylor terry tony tracy val jessie joey kelsey
ashley frankie marian shannon
adi amarjit andie apurva athar ayo bhanu billie bobbie chika courtenay dani deniz desi dilan farah
gabi gili hadar harpreet hikaru hilal hiromi isa izumi janis jaspreet jayanti joni jun
kadri kari kehinde kei kulwinder lakshmi lauri leander lior madhu malek manjit maris marlo miki
mrinal mumtaz nagisa nahid najah najwa naledi nasim navneet ndidi nika nima obioma olamide ozgur
paramjit pushpa rajinder remi rino risa robyn rotem sacha shahar shashi shinobu simcha sina sonam
soumya sukhwinder suman surjit taiwo tayo temitope tobi tomi tomomi tsehay valentine vidya yarden
yoshimi yuval zane zaynab özgür
bukola kagiso kiran lebo mika mpho seyi uche
alsoy andréa antonie arıel asiman avni cannur ceyhun chus conny daire dany daragh enea fimar
guiomar günver jessy jordán juul kahurangi laçın loïs manaia marián matija mümtaz māris nanni nihal
risalet sabır saša selvi serda seyran süha sümeyye sıla tenzin thalente tiare ufukay wendelin yalın
álex çağlar öncel ünsever şendoğan şirin
aj bj cj dj ej jj kj lj mj oj pj vj jk pk
"""


_ONLY_MARKED = "asa come desire german par thais"
"""What is another word without the marks of a name: "Germán"."""


def _given() -> dict[str, Gender | None]:
    """The gender by name; None where both bear it. Names with marks stand also without: "Zoë"."""
    either = set(_EITHER.split())
    found: dict[str, Gender | None] = {}
    for gender, names in (("m", _MEN + MEN), ("f", _WOMEN + WOMEN)):
        for name in names.split():
            known = name in either or (name in found and found[name] != gender)
            found[name] = None if known else gender  # type: ignore[assignment]
    found |= dict.fromkeys(either)
    plain = {unidecode(name): gender for name, gender in found.items() if not name.isascii()}
    for word in _ONLY_MARKED.split():
        del plain[word]
    return plain | found


GIVEN: Mapping[str, Gender | None] = _given()
"""In lower case; None for a name that women and men bear."""
