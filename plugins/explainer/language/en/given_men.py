"""English: further given names of men, of all lands that the news tells of."""

from __future__ import annotations

MEN = """
aaden aage aakash aarav aart abayomi abdalla abdelfattah abdelhakim abdelhamid abdelkader abdelkarim
abdellatif abdelmajid abdelmalek abdelnasser abderrahmane abdifatah abdihakim abdikadir abdinasir
abdiqani abdirashid abdirizak abdisalam abdiweli abdolreza abdou abdoulaye abdulkadir abdulkarim
abdullatif abdulmajeed abdulmalik abdulmohsen abdulnasser abdulqader abdulrahim abdulrazak
abdulsalam abdulwahab abebe abelardo abhay abhinav abhishek abhisit abid abiodun abiola abolfazl
abolhassan abubakar abubakari abubaker abul abuzar achille achim achmad adalbert adalberto adamu
adao addisu adebayo adeeb adegoke adekunle adelmo ademola adewale adeyemi adham adlan adolfo adolphe
adriaan adriano adrien afif afolabi afonso aftab agim agostino agus agustín aharon ahmadou ahmadreza
ahmedin ahok ahsan ahunna aidos aidy aiman aimé airat airlangga aitor aitzaz ajit akash akeem akhmat
akhtar aki akif akihiko akihiro akinwumi akinwunmi akos akpo akram akshay alaa alaaeddin albin
albrecht albéric alceste alcide alec alemayehu ales alexander-jan alexandru alfie alfio alfons
alfredo algernon algirdas alhaji alhassan aliko alin aliou alireza alisson aliu aliyu alois aloisio
alojz alok alonso alonzo aloys alparslan alperen alphonse alphonso aluisio alusine aly amado amador
amama aman amanat amancio amanullah amar amara amare amarinder amaury ambrish ambroise ambrose
amedeo amerigo amichai amikam amine aminu amir-hossein amirali amiram amitabh amitai amleto ammar
amnon amol amram amrinder amrit amritpal amro américo anant ananth anatoli ander andi andrius andrus
andry andré ange-pierre anibal anicet anies aniket anirudh anish anisul anjan anker ankit ankur
anmol ansell anselm anselmo ansh anshul antanas antimo antonello antoni antonino antwan antxon
antónio antônio anubhav anuj anup anupam anura anwarul anwyn aníbal apichatpong aqeel aquilino aram
arata arben archibald ardeshir aref arie arieh arif arifur arik arkadiusz arkadiy arlen arlindo arlo
armen armindo arnab arnaldo arnd arno arnout arnulf arrigo arron arsen arsenio arseny arshad arsène
artemii artemio arto arttu arturas arturs artyom arunabh arvel arvid arvydas ary aryan aryeh asad
asadullah asaf aseem asfandyar asger asghar asher ashfaq ashfaque ashi ashish ashkan ashot ashutosh
ashwani asier asim asitha aslak assaf assefa assem atakan atanas ataur atef atilla atsushi atta
attilio atul aubin aubry auggie auguste augustin augustus aurelio aurélien aviad avichai avihai
avinash aviram avishai avishay avishka aviv avner avshalom awad axl ayal ayaz aydin ayele ayhan
aykut aymeric ayodeji ayodele ayoub ayumu ayush azat azeez azhar azizollah azizul azriel azubuike
azzam babajide babangida babar babulal bader baha bahaa bahareh baher bahman bahram bakary bakhyt
bakili balbir baldassare baldomero balint balraj baltasar baltazar balthasar balwant balwinder
bambang bamidele bamir bankole bansi baris barkat barnabas barnaby bartek bartholomew barthélemy
bartlomiej bartolome bartolomeo baruch barzan barış bas basem bashe basheer basil basile basilio
basim bassem bastiaan baudouin beau bedrich behnam behrouz behzad bekele ben-zion benayahu bence
benedicto benedikt benedito bengt beniamino benito benjamín benji benjy benoît bento benzi berat
berend berhane berkay bernabe bernardino berndt bernhard bertolt bertrand berwyn besnik bhagwant
bhanuka bhaskar bhavesh bheki bhuvneshwar biagio bijan bikram bimal bingu binod bipin biplab
birendra birger birhanu bishr biswanath bizhan bjarne bjarni blaine blane blas blerim boaz bobi bodo
bogomil boguslaw bohumil bohuslav bojan bolat bongani bongbong bonifacio borge borhan borja borut
bosse boualem boubou boyd boyko braden bradly brady braeden brahim bram brando braulio brayden
brendyn breno brenton brice brijesh brody bronisław bryce bryon bryson budi bujar bukayo burhanuddin
burkhard burkhart béla børge bülent caden caglar caio caleb calin callan cam camillo camilo candido
carl-fredrik carl-gustaf carmine carsten casimiro casper caspian cassius catalin cayden cees
celestino cemal cemil cengiz cenk cesare cestmir cevdet cezar cezary chakib chamika chandan
chandrababu chandrakant chandrashekhar charanjit charles-henri chauncy chavalit chaz chema cherif
chetan cheteshwar chibuike chibuzor chidi chido chidozie chihiro chike chima chinmay chinonso chirag
chokri christer christof chuan chukwudi cihan cipriano claudiu claudius cleber clemente cletus
clifton clément coen colton conan conrado constantin constantino corentin cornelis corneliu corrado
cosimo costantino costel coty cristi cristobal cristoforo cristóbal cristóvão csaba cuneyt curtiss
custodio custódio cuthbert cyprien cyrille czeslaw cándido cédric célestin césaire côme daan dacian
dacre dagan daichi daigo daiki dainius daizen dalibor dalip dallin dambudzo damiano damion damone
dandre dangelo daniil danil danila daniyar dankwart dante daouda dapo daquan darian darien darin
dariush darko darragh darrin darryn darshan darío dashawn dashiel dasun dauda davey davi davinder
davion davit davood davut davy davyd dawid dawit dawood dawoud daxton dayot ddungu deangelo
debretsion deepender deependra deion dekel delano delbert delfim delroy delyan demarco demario demba
demeke demetrio demian demid demond demyan denes deodatus deon dermot derrell deshane desiderio
desta detlef detlev devesh dewayne dewitt dexter dhafer dhananjay dhananjaya dharam dharamvir
dharmendra dhia dhruv diaa diethelm dietmar dietrich digby digvijay dilawar dimuth diogo dionisio
dipankar divakar djalma djarot djed djibrill djoko dmitrii dobromir dogan domantas domenic domingo
domingos dominick dominik donato donavan donnell donovan donte dorian dorin doron doruk dotan dotun
doğan draven drazen driss dritan dror duane duarte dudi dudu dugald duilio dumisani dursun durward
dushyant dzhokhar dámaso désiré ebenezer eberechi eberhard ebube ebubekir eckart eckhard edet
edgardo edgars edi edilson edin edmilson edmundo edoardo edric edson edwyn edy eelco eero eetu efe
efi efim efraim efrem egbert egidio egor ehab ehsan ehtisham eigil eiichi eiji eirik eita eitan
eivind ejaz ekene ekkehard eknath eko elad eladio elazar eldad eldon eldridge eleuterio elhadj elia
eliah eliav elie eliezer eligio elihu elio eliseo eliyahu elkana elmar elof elroy elton elwood
emanuele emelyan emem emery emeterio emmerich emmet emory emrah enes engelbert engin enis ennio
enoch enyinnaya ephraim erasmo erasmus erastus ercan ercole erdem eren erez erhan erhard erias erich
erick erion erkan erki erlend erman ermanno ermete erol errol ersin ertugrul erwan eryk esben
eskandar eskil esmail espen essien etim ettore eudes eudocio eugen eugenio eugeniusz eugène eulogio
eustace eustaquio evander evaristo evgeniy eviatar ewald ewart eyad ezekiel ezer ezio ezri ezzat
ezzedine fabinho fabrizio fabrício fadel fadhil fadl fadli fahim fahmi faiz fakhar fakhri fakhrul
farag farai faraj faramarz farayi fardin fariborz faris farrokh farshad faruk farzad fathi fatih
fatmir faustino fausto fawad fawaz faysal fayyaz fazal fazlur fedor fehmi feisal fekadu felice
feliks ferdinando ferdous fereydoun fergal ferhat ferit fermin fermín fernán fernão ferran ferris
ferruccio feyisa fidèle fikile fikret filiberto filipe filipp finnegan finnian finnley fintan
fiorello firmin firmino flaminio flavien flavius florencio florentin florentino floriano floris
florival flávio fode fodé folarin fortunato franciszek francois-xavier frans frantisek franz-josef
françois françois-xavier frazer frederik fredric fredrick friedbert friedemann friedhelm frimpong
frits frode fryderyk frédéric fulgencio fulvio fumihiko fumihito funsho furio furkan fábio félicien
gabe gabino gabit gael gaetano gagan gagik gajendra gaku galeazzo garett garnet garret garrick
gashaw gaspar gaspard gaspare gastone gaurav gauthier gavino gavriel gavriil gaylord gayton gaël
gaëtan gbenga gebhard gebre gedion genki gennadiy gennaro geoffroy georgiy gerben gerbrand gerd
gergely gerhart germain germano germán gernot gero gervais gervasio getachew getulio getúlio geza
ghaith ghaleb ghanem ghazi ghislain gholam gholamhossein gholamreza ghulam giacinto giambattista
giampaolo giampiero gian giancarlo gianmarco gianpaolo gibran gijs gilmar gilson gines gintaras
ginés gioacchino giora giordano giosuè girija girish girolamo gisbert gisli gitanas giuliano
giustino glyn glynn gobind godefroy godknows godswill godwin goffredo gohar gokhan gorazd govert
govind grady graziano gregorio grenville grigori grégory gualtiero gudeta guglielmo gulab gulbadin
gulshan gumersindo gundars gunther guntis guntram gurbachan gurcharan gurdeep gurinder gurkan
gurmeet gurmit gursharan gustaf gustave gustaw guus guylain gwede gyanendra györgy gábor gérald
gérard gökhan gültekin habibollah hadi hafeez hafiz hagai haidar haider hailu haim hakainde hakam
hakeem hakki hakon halil haluk halvard hamdan hamed hamidreza hamidullah hamzah hanno hanns hannu
hanoch hans-christian hans-dietrich hans-georg hans-joachim hans-jochen hans-jurgen hans-jürgen
hans-werner hardeep hardik harith harjit harmanpreet harmen haroldo haroon haroun harri harshad
harshit harshvardhan hartmut haruhiko haruto haruyoshi hashem hasnain hasnat hassane hasto hatim
havard havrylo hayato haydar haydn hayk hedi hedley heiner helder helio helmuth hemant hendra
hendrik henning heorhii heriberto hermano hermenegildo hermínio hernando hernán herschel hershel
hertzel herve hervé hery herzl hesham heshmatollah heung-min hezi hichem hideaki hidehiko hideyoshi
hifikepunye higinio hikmat hilaire hilario hillel hilmar himanshu himanta hippolyte hipólito hiram
hiren hiroaki hirofumi hiroto hiroyuki hirving hisashi hitesh hitoshi hjalmar hlib hnat holger
homayoun honore honorio honoré hooman horacio horatio horia hormoz hossein houman houshang houssam
houssem hovhannes hrithik hrvoje hubertus huey hugues huldrych humam humayun humberto humphrey
humphry husein huseyin huub hyacinthe hyder håkan hélder hélio hüseyin iago iancu ibou ibraheem
ibukun ichabod idan ido idowu idrissa ifeanyi iftikhar igal ignace ignacy ignat ignatius ignazio
ihab ihsan iiro ijaz ikenna ilario ildar ilie ilir iliya ilkay ilker ilkka ilmari ilyas immanuel
imtiaz inacio inaki inamul indalecio indrajit ingemar ingo ingram innocenzo innokenty inocencio
ionel ionut iosif iraj irakli ireneusz irvin irwan irwin isaak isam isamu isayas ishan ishant
ishmael ishtiaq isidore isidoro ismaila ismaïl ismet issa issam issei issoufou istván itai italo
itay itsuki ittai itzhak itzik iulian ivano ivar ivars ivaylo ivica iwao iyke izaak izhar izzat
iñaki jaak jaakko jabbar jabu jabulani jace jacobus jacoby jacopo jacques-yves jacquot jadon
jadranko jaffar jagan jagannath jagat jagdeep jagjit jagmohan jago jahangir jahanzeb jaheim jaideep
jaiden jaipal jairam jakaya jalil jamarcus jamshed jamshid jan-peter jan-werner janez jani janko
janne januario jarkko jarmo jarod jarosław jarred jarrett jarrod jasem jasim jaspal jasper jasprit
jassim jatin javaid javon jawad jawar jax jaxon jaxson jayant jayanta jayesh jean-baptiste
jean-bernard jean-charles jean-christophe jean-david jean-dominique jean-françois jean-frédéric
jean-guy jean-noel jean-noël jean-pascal jean-sébastien jean-vincent jedediah jeferson jeffery
jejomar jelle jenaro jenson jeppe jerald jeremias jeremie jeronimo jerónimo jesús jethro jetze jhala
jide jimmie jindrich jiro jitender jitendra jobst jochem johannes johnathan johnathon jolyon jomaa
jonathon jonjo joop joram jorgen jorginho jorn josemaria josias jost josten josué jotham jouni jovan
jovelino jovito jozsef joël juanma jubril juca juhani juho juliano juliusz junaid junichi junya
juraj jure juri juris jurriaan justiniano justino justo justus juvenal jyotiraditya jérémie jérémy
jérôme józef józsef jørgen jüri jānis kaan kaarlo kabir kabiru kacper kaden kadhim kadir kaesang
kailash kaito kakha kakuei kaleb kalev kalidou kalle kalu kalyan kambiz kamel kamlesh kanat
kanhaiya karam karl-theodor karlheinz karol karthik kartik karun kashif kaspar kaspars kassem
kassym-jomart kastriot katsuhiko katsunobu katsutoshi kaushik kaveh kavindra kavous kayden kayode
kazem kazimierz kazuhiko kazuki kazuma kazunori kazuto kazuya kebba kebede keegan keenan kees keigo
keiichi keiji keijo keito kelechi kembo kenan kendrick kengo kenichi kenichiro kenjiro kennard
kenshin kensuke kentaro kento kenton kepa kerem keshav kestutis ketan ketut keyvan khadga khairi
khairy khaleel khaya khosrow khrystofor khurram khurshid khushal khvicha kian kianoush kiarash
kieffer kiichi kiichiro kiiza kilian killian kimmo kingsley kiril kishan kishore kiyoshi kizza
kjetil klaas klaus-dieter klim knud knut kobi kody koen koffi kohei koki kolade kolawole konrad
konstanty koray korbinian kosei kosuke kotaro kouhei kourosh krasimir kresimir krishan krishna
krishnamurthy krisjanis kristjan kristoffer krunal krystian kulbhushan kuldip kumara kunal kuniaki
kunihiko kunio kurtis kusal kuzma kwabena kwadwo kwaku kwesi kyaw kyogo kyohei kyren kyron kévin
labib ladislao lahiru lajos lakhdar lakshman lamberto lamidi lamin lamont lancelot lanre lapo lasha
lashawn lassana lassi latif latrell laurens laurentiu lauro lavrenty laxman lazare lazzaro
leendert lekan lemar lemuel lennox leocadio leoncio leone leonel leonidas leontiy leopold levan
levent levente liaquat liban libor linas lino liran lisandro liton liubomyr livio ljubisa llewellyn
loay lodewijk loic lokesh lonnie loren lorenz lotfi lotfy lothaire louie louis-philippe lourenço
loïc luan luay lubomyr lubos luchino lucian lucien lucio lucius lucrecio ludek ludger ludovico luhut
lungi lungile lungisa lutz luuk luyanda lwandile lyudmil lázaro léandre léo léon léonard léopold
lúcio lütfi maalim maamoun maarten mabon macario macky madhav madhavan madhukar madhusudan maffeo
magne magomed mahad mahamadou mahamat mahamudu maher mahfouz mahfud mahfuz mahir mahjoub mahmood
mahmudullah mahmut mahrous maicon majdi makar maksim maksymilian malachi malachy malam mallikarjun
malo mamadi mamady mamman mamoru manabu mandla manfredi mangosuthu maninder manjunath manlio manoel
manohar manolo manouchehr mansoor mansukh mansur mantas manuele maor maphorisa maqbool maqsood
marc-andré marc-antoine marcelin marcelino marcial marciano marcio margus markiian markku marnix
marouane marouf marquinhos martijn martino marton marzio masaaki masafumi masahiko masahito masanori
masao masaru masashi masataka masatoshi masaya masayoshi masayuki masood massimiliano masud matan
mateus matheus mathijs mathis mathurin mattias matvey matvii matyas matías maurizio maurycy maurício
maxence maximiliano maximilien maximino mayank maynard mazin maël mbaye mbuyiseni mbwana mcebisi
medhat mefodiy mehedi mehrab mehran mehrdad meinhard meinrad meir mekhi melchior melchor melhem
melih melquiades menahem menashe mengistu menno menzi merih mervin mesfin mevlüt micah micha michaël
michał michelangelo michiel michio mickaël mieczyslaw miguel-angel migz miika mikkel miklos miklós
mikolaj mikołaj milad milind miloslav milot miloš mindaugas minoru mirko miron mirosław mirwais
mislav mitchel mithun mitrofan mitsuhiro mitsuo mitsuru mitul mladen mluleki mmusi moacir moeed
mohammad-ali mohammad-javad mohammadreza mohinder mohit mohsin moise moisés mojtaba mokhtar mondli
monir montasser monzer moosa mordechai morihiro moritz morteza mosharraf moshiur mosiuoa motiur
motoki motti moustapha mthuli muath mudassar mufazzal mugisha mugur muhaimin muhamad muhannad
muhoozi muhsin mujahid muktar mukul mulatu mulayam mulugeta mumin munenori muntadhar munyaradzi
murali murdo murilo murtaza musab musalia musawenkosi mushtaq mushtaque mustafizur muthanna muzaffar
muzaffer muzammil mwigulu mxolisi myint mykolas myo myron mzwandile márcio márton máximo médard
n'golo nachum nadav nadim nadir naeem nafees nafez nahum naif najam najeeb naman nandan nando naoki
naoya narayan narciso narcisse nariaki narinder nasar naseer nasiru nasr nasrollah nassim nasum
natale natalio natan natarajan nathanael nathanaël nattawut natwar navid navjot nawaf nawfal
nazareno nazarii nazario nazim nazir nazrul nebojsa necati necip neeraj negasso nehemia nello nelu
nemesio nenad nereo netanel nevio ngoni nhlanhla nicanor niccolo niccolò niclas nicodemo nicolò
nicomedes nicusor nidal niek nihat nii nijad nikifor niklas niko nilesh nilton nimrod nir niraj
niranjan nirav nirmal nishant nissim nitish nitzan nizam nizamuddin njabulo nkosana noach nobuaki
nobuhiko nobuhiro nobusuke nobutaka nobuteru nobuyuki nooruddin norberto norihiko norio noriyuki
noureddine noël nuhu numan nuri nurlan nurul nuwan nyan nyesom nyoman nyunt obadiah obaid obaidul
obaidullah obert obinna octavian octavius octávio odai odilon odion oesman ofer ogbonna ognjen
ognyan ohad ojo okan okechukwu okwudili olabode oladapo oladipo olanrewaju olavo olayinka olcay
oldrich olegario olexander olgierd olisa olle olli ollie olu olufemi olumide olusola oluwaseun
oluwatobi olympio omair omari omid omkar omotola omri ondřej onofre onésime orazio oren orest oreste
orkun oronzo ortwin orval orville osamu osbert osei osher osip osita osmo osmond osten ostin otakar
otavio otello othman otilio otmar ottaviano ottavio otávio ouday oumar oupa oussama ove ovide ovidio
ovidiu owain oyewole oyvind paco pacôme paddy palaniswami panfilo pankaj panupong panyaza papiss
paresh parit parminder partha parthiv parvesh parviz pascoe pascual pasi pasquale pathum patricio
patrizio patryk paul-henri paulin paulinho paulino pawan paweł payam peder pedri pejman pelayo
pellegrino pentti pepe pepijn percival pere pervaiz peteris petras petre petter peyman pheu philemon
philibert phineas phyo piergiorgio piero pierpaolo pierre-alain pierre-andré pierre-antoine
pierre-emerick pierre-emmanuel pierre-henri pierre-jean pierre-louis pierre-luc pierre-marie piet
pietro pinarayi pinchas pinhas pio piyush placido plamen platon plácido plínio policarpo ponciano
pontus pooya porfirio potap prabhakar prabhat prabhu pradip prafull prajwal pramod pramono pranav
prasanna prasanth prasenjit prashant prashanth pratap prateek pratik prawit prayut preben premysl
priit primitivo prithvi prithviraj priyank prokhor prudencio przemyslaw przemysław pumza puneet
punit purushottam puya pyotr pär péricles péter qais qamar qazi quade quamrul quinten quintin
quintino quinton quique quirino rabah rabee rabih rachid radhakrishnan radi radim radomir radoslav
radu radwan raed rafal rafat rafał rafe raffaele rafferty rafiqul raghav raghavendra raghib raghu
raghuram ragnar rahat raheel raheem rahim rahmat raimo raimondo raimonds raimundo rajan rajat rajeev
rajendra rajkumar rajnath rajpal raju rakan ramakant ramakrishna ramazan ramchandra ramdas ramil
ramiro ramiz ramunas ramush ramzi ramzy ramón ranbir randeep randhir rangana raniero ranjan ranjit
ranveer raoul raphaël raphinha rashawn rashed rashedul rasheed rasim rassie rastislav rasul rauno
ravichandran ravinder ravindra ravish raza razaq razaul refaat reg regis reguilon reiji reijo reiner
reinhardt reinier reino relu remigio remington remko remo renat renaud rens renzo restituto retno
reuven reynaldo reynold rezaul rezso riad rian ricardas riccardo richarlison rickey rickie ridha
ridwan rifaat rifat rigoberto rik rikuto rimantas rinaldo rintaro rinus rishab rishabh risto ritesh
ritsu ritwik riyaz riza roch rodger rodion rodolphe rodri rodrick rodrigue rodrygo roee roel roeland
roelof rogelio rogério rohullah rolandas rolando romario romolo romuald romualdo román romário roméo
ronaldinho ronaldo ronan ronen roni roque rosendo roshan rostam rostislav rotimi rouhollah rowland
rudiger rufino ruggero ruhut rumen ruperto ruprecht rutger ruy ryder ryker ryo ryoichi ryoji ryota
ryotaro ryoya ryszard ryu ryuichi ryuji ryunosuke ryusei ryutaro régis rémi rémy rômulo rüdiger
saadeddine saadi sabatino sabbir sabelo sabino sabir sadaharu sadegh sadik sadyr saed safdar safi
safwan sagar sagi sahil sahir saidu saifullah sajad sajeeb sajith sajjad sajjan sakari salahuddin
saleem sali salif salihu salil samad samak samarth sambo sameer samih sampath samu samuele samvel
sanad sanan sandiaga sandip sangram sanjiv sanju sankalp sanket sanni santino santosh saqib saqlain
sarabjit sarath sarbananda sarfaraz sarfraz sarmad sartaj sarunas sarvesh sarwar sassan sattar
saturnino satyajit satyendar satyendra saulius saulos saurabh saurav sava saveliy saverio savva
sayeed scotty sebastiano sebastião segev seidu seigo seiichi seiji seiya sekhar sekou selcuk selwyn
selçuk semih semyon senzeni senzo sepehr seppo septimus serafin serafino serafín sergej sergino
sergiu serhat serigne serik serkan servando settimio setya severiano severino severo severyn seydou
seyoum shabbir shachar shafeeq shafi shafiqul shafqat shahab shahabuddin shahbaz shaheen shaher
shahin shahnawaz shahram shahriar shahrokh shahzad shai shailendra shailesh shakeel shakir shakti
shalva shamim shamsher shamsul shamus shantanu shapour sharad sharaf shardul shareef sharmarke
shashank shatrughan shaul shawkat shawqi shay shayne shehryar shehu shehzad shekhar sherif sherwin
shigeki shigenobu shigeo shigeyoshi shihab shikhar shimpei shimshon shingo shinichi shinichiro
shinjiro shinsuke shintaro shinya shiro shivam shizuo shlomi shmuel shmulik shogo shohei shoichi
shoji shola shota shotaro shraga shreyas shrikant shubham shubman shuichi shuji shuki shukri
shunichi shunta shusaku shuta shuto siaka siamak siavash sibusiso siddaramaiah siddiq sidharth
siegbert siegfried siegmar siem sigfrido sigit sigmund sigurd siim silas sileshi silvano silverio
silvester silvestro silviu simba simão siméon simón siphiwe sipho sirajuddin sirajul siro sivakumar
sixten sixto siya siyabonga siyamthanda sizwe sjoerd sjur slavko slawomir snorre sofjan sohail sohan
soheil sohrab sokol somchai somnath sondhi soner songezo sonny sooronbay sorin soroush sosuke srdjan
sreesanth srettha srinivas srinivasan sriram staffan stanimir stanislas stanisław stefán steinar
stephan stephon stevan stig stjepan stoyan sture suat subodh subrahmanyam subramanian subrata
sudhakar sudhanshu sudheer sudhir sugeng suhail suharso sukhdev sukhjinder sukru sulaiman suleman
sumarno sumit surakiart surayud surendra surinder suryakumar sushant susumu suthep sutopo svatopluk
svend svyatoslav swapan swaran syafruddin sylvanus sylvestre sylwester szymon sándor sávio sébastien
sékou sérgio séverin søren süleyman sławomir taavi tabish tadao tadateru tadayoshi tadese tadesse
tafadzwa taha tahar taher tahir taichi taiki taimur taisuke tajuddin tajudeen takaaki takafumi
takahiro takahisa takaki takanori takao takato takatoshi takayoshi takayuki takefusa takehiko
takehiro takehisa takeru taku takudzwa takuma takumi takura takuya taleb talha talib tamas tamirat
tammam tamotsu tamás tancredi tancrède taner tanguy tanveer tanvir taofeek taoufik tapan tapani
tapio tapiwa tareq tarkan tarmo tarun taskin tatenda tathagata tatsuhiko tatsuo tatsuro tatsuya
tauqir tavon tawfik tawfiq taye tayfun tayseer taysir tedros tejas tejashwi tejasvi telemaco telmo
temba tembeka tendekai teodor teofilo terje tero terrance teruo tesfaye tetsuo tetsuro teun tevfik
tewodros teófilo thabang thaddeus thaer thamer thanathorn thando tharindu tharman thein thelonious
themba theodor theron theun thibaud thibault thiery thijs thore thorvald thulani thulas thura théo
théodore théophile tiberiu tiburcio tieman tigran tiit tijjani tijs tikhon tilman tilo timmy timofei
timoteo timothée tinashe tino tjeerd todor tokunbo tolga tomer tommaso tommie tomohiko tomoki
tomonori tomoya tomoyuki tomás tomáš tomé tonderai toomas torben tord torgeir toribio torin torkel
torquato torstein torsten toru toshifumi toshihide toshihiko toshikatsu toshiki toshimitsu toshio
toshiyuki toufik towhid traugott trevon trilochan tristram triyono trofim tryggve tsachi tsegaye
tshepo tsuneo tsutomu tsuyoshi tsvetan tudur tufan tugay tulio tullio turgay tushar tuvia tymon
tyree tyron tyson tzvi tzvika ubaid ubaldo uchenna udaipal uddhav udi udo ufuk ugochukwu ugur ujjwal
uldis uli ulisses ulric ulrik ulysse umang umar umer umesh umit umut unai upendra upul urbain urbano
uriah uriel urmas urs usama uthman utkarsh utku uttam uzi uzoma uğur vahid vaibhav vaino vakhtang
valdas valdir valentim valentín valeri valerio valère valéry vasant vasco vasil vasile vasili
vasudev vaughan vaughn vazgen vedran vegard veit velaphi venancio venkat venugopal vesa veselin
vianney vibhor vico victorien vidar viggo vijayan vikas vikenty vikramjit vikrant vilhelm vinayak
vineet vinícius vipin vipul virender virendra virgile virginio vishal vishnu vishvajit vishwanath
vishwas vissarion vit vitale vito vitor vlastimil vojtech volkan volkmar vusi vuyo vytautas víctor
vítor wafiq wahab wahid wahyu wajid wajih waliur walmir walther wande wanderlei wanderley wanindu
waqar waqas waseem wataru wawan wayan wenceslao westley wiebe wieland wieslaw wiesław wiktor wilbert
wilf wilford wilfredo wilfrid wilfried willian willy wilmer winfred winrich wirathu wissam witold
wolf-dieter wouter włodzimierz xabi xabier xander xaver xherdan xico xolani yaakov yadollah yago
yahaya yahia yaki yakir yakiv yakov yakubu yanick yaniv yaqoob yaqoub yaqub yared yaron yasar yaser
yashasvi yashpal yasin yasonna yassin yassine yasuaki yasufumi yasuhide yasuhiko yasukazu yasushi
yasutoshi yasuyuki yavuz yazid yaşar yechezkel yechiel yefim yehezkel yehiel yehoshua yehudah yemane
yemelyan yerlan yermak yero yerry yevheniy yiftach yigal yigit yinka yinon yishai yisrael yisroel
yitzchak yizhar yngve yoane yoann yochanan yoel yogesh yohan yohanan yohanes yohann yohei yoichi
yoji yonah yonatan yoni yoram yordan yosef yoshi yoshiaki yoshifumi yoshihiro yoshihisa yoshihito
yoshikazu yoshiki yoshimasa yoshinobu yoshinori yoshio yoshitaka yoshito yoshiyuki yosi yosuke yosyp
yotam younes younus youri yousef yousif yovel yudi yuichi yuichiro yuji yukihiko yukihiro yunus
yusaku yusei yusril yusufu yusuke yuta yutaka yuto yuusuf yuya yuzuru yvan yvon zacarias zacharia
zachariah zacharie zachery zafer zaher zahid zahir zahoor zain zainal zainuddin zak zakariya zakes
zaki zakir zalman zaman zander zaw zayd zayn zbynek zdzislaw ze'ev zeb zebulon zeca zeeshan zeev
zeid zeki zelimkhan zenon zeray zerihun zevulun zeya zhivko zia-ul ziaur zinovii zitto ziya zizi
zohar zoltán zubair zubby zuko zulfiqar zulkifli zvi zvika zvonimir zwelinzima zwelithini zydrunas
édouard élie éloi émile éric étienne évariste óscar ömer ørjan øyvind ümit łukasz şükrü
aadi aapo aarnav aarne aaro aarush aarón aatos aayush abbos abdelatif abdellah abderaouf abdiş
abduaziz abduboriy abdulbekir abdulgazi abdulhamid abdulloh abdulmenaf abdulsemet abdumalik
abdurahmon abdurrahman abdón abdülahat abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit
abednego abhimanyu abhiram abilio abiona abner abram abror abubakr abyasa acar achiel aclan adak
adamo adasal adebiyi adebowale adedayo adedeji adekitan adekola adelardo adelbert adelin adem
adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adhiarja adiarja adigun adika adikara
adinata adis admir adolf adonis adrián advaith advay advik adıgün aedan aengus afer afil afiq
afolarin afrim aftin agapito agastya aggrey agne agnolo agnos agris agron ahat ahsen ahti aigars
aimable aimo ainārs aivar aivars ajala ajan ajani ajiman ajimat ajimin ajiono akalan akanmu
akarsana akatay akbaş akboğa akcivan akdora akdurmuş akgöl akinkunmi akinlabi akkerman akmal
akmaner akobir aksel akseli aksöğüt aktemür akver akçabay akçasu aköz akınal alaaddin alade aladin
aladino alaeddin alambana alamiro alamu alanalp alattin alban albano albeiro alberico albino albín
alcan alcides aldair aldemar alderano aldin aldis aleix alejo aleks aleksandrs aleksanteri aleksej
aleksi alen aleodor alexandar alexandr alexandros alexe alexej alexi aleš alf alfonz alfréd algot
aliabbas aliihsan alinur alirio aliro aliseydi alistar alister aljaž aljoša alkor allahverdi almir
almus alojzij aloïs alpcan alphonce alphons alphonsus alpin alpsü altin altoğan altuğ altınkaya
altınışın alvar alveiro alwin amadeus amando amaro amaru amaç ambrosio ambróz amedeu amico amza
amílcar anacleto anaru anastasio anastasios anatol anatolie anatolij anay ancizar andiç andor
andree andrejs andrešs andri andrian andrija andrin andrás andréas anej ange angelino anggabaya
anghel anis anjolaoluwa annak annibale anom ansaldo ansgar ansis anssi ante antero antim anto
antoin antonios antoniu antonius antonín antoon ants antun anvar anyelo anže aodhan aongus apaydın
apolinar apostolos aqil aquiles aran aras arbey arbnor arcan ardian ardit arezki argemiro argono
argu arian aribert arifcan ariki arild arin aristides arkut arley arlind armands armend arndt
arnfried arnim arnis arnoldo arnošt arnulfo arpağ arpád arran arsenie arsim arsipatra artan artanto
artawan artis artturi artūrs arvo arvīds arıkol arısoy asafe asalet asdrubal asilbek asirwada
asirwanda asko aslanhan aslijan asmadi asman asmianto asmuni assar astrit aswani asım atabala
atagün atalay atamoğlan atasagun atatöre atenulf atgun athanasios atharv athuman atila atilhan
atilio atma atmaja atnan atte atılgan augustine augusts augustín aukusti aulis aurel aurelian
aureliano aurică austine avelino avgust avşin axinte ayaydın aybora ayden aydinç aydın aydınbey
aygutalp ayinde aykutalp aymen aypar aysoy aytek aytuna ayushman ayvas ayşan azaan azad azeglio
azettin açıkel ağahadi ağakişi ağamalı ağamusa ağaxan ağmur aşir baba babasola babatunji babawale
baccio bachittar bagas bagiya bagus bagya bahaddin bahadurjit bahadır bahittin bahuraksa bahuwarna
bahuwirya bailie bairon bajragin bajram bakda bakhshi bakiadi bakianto bakidin bakijan bakiman
bakiono bakti baktiadi baktianto baktiono balamantri balangga balapati balatekin balduino baldur
balendra balhaar balidin balijan baljiwan baltaş balvan balveer balz balázs banara banawa banawi
bancar bandile banjeet barak bariş barnabás barsen bartholomäus bartolomej bartolomeu bartolomé
barışcan basarab bashkim bastián basım baturay batırhan baudelio baydu baykan bayman bayram bayron
bayruhan baytal bayzettin bağdaş başay başok beauden bebe beda bedri bedřich behrem behruz bekbay
bekim bekir bektaşi belarmino belisario bellisan belo bendegúz benedek benedetto bengibay beniamin
benicio benjamim benjámin benn benno benol benone benvenuto benício berkal berki berksay bernabé
bernd-dieter bernfried bernt bernward berran bertalan bertil berto bertold bertram besart besim
besin beyda beyler beyzade beňadik bhekani bican biel bilender bilgen bilgütay bilol biltaş
binbaşar binışık birsen bişar bjørn bladimir blahoslav blaž bobur bodhi bogomir bohumír bohuš
boleslav bonface bonifác borahan borataş borris botond boynak bozbağ bozerk boztaş boğatimur
bořivoj boštjan božo bramwel branislav bravin brayan breandan brecht brencis briek brieuc brodie
bror brăduț bucur bulunç burakhan burckhard burghard burim burkard burkhardt burç buyrukhan bystrík
bálint börje börteçin bøje büget bünyamün bănel bērtulis błażej břetislav cabbar cagak cager cahal
cahangir cahya cahyadi cahyanto cahyo cahyono cailum caius caket cakrabirawa cakrabuana cakrajiya
cakrawala cakrawangsa calcedonio calebe calisto calixto calogero calum calvince camil camillus
canberk candelario candeniz candra candrakanta cangür canice cansin cantemir cantez caoimhin
caolain caolan caomhan capa caraka carl-heinz carl-johan carlito carub casemiro casian catur
caturangga cauã cauê cavad cavid cavit cawisadi cawisono cawuk cayadi cayetano cazimir cebesoy
cebrián cecep cecilio cedrin ceferino celal celilay cemalettin cemani cemeti cemplunk cenan cengkal
cengkir cercis cetin cevheri cezayir chaitanya chakradev chakradhar champak chanakya chandresh
charan charly chatresh chatura chibuzo chigozie chijioke christiaan christofer christoffer chucho
chuy cianan cihandide cindoruk ciriaco ciril cirillo ciríaco claas clas claudy claus-dieter
claus-peter clavs cleophas cleto clodomiro cláudio clímaco codin codrin codruț collince coluccio
columba conal conall conchur conleth conradin coriolano corneille cornelio corsin corvin cosmas
cosme costache costanzo costin coşkun coşqun crin cristhian cristhofer cristián cristofer cristofor
cristopher csongor ctibor ctirad cuman curdin curro cyprian cyprián cyriel cyrill cümşüd cüneyit
călin cătălin dacin dadap dadi dag dagel dagobert dagoberto dainis dairo daksh dakshesh dalan
dalbir daler daliman dalimin daliono dalkılıç dalmas damar damife damijan damir damián damjan damu
dancan dancun danijel danilo daniswara daniël danson danu danuja danış dardan daren dariati darijan
darimin daris darmaji darman darmana darmanto darpan darran darsh darsirah dartono daruna daryani
dasa daudi davorin dayar dağistan deaglan decebal deiby delfino delfín delil demeter demilade
demirbüken demiriz demirok demiryürek denizalp denkel dereck derick derkay devansh deviner devon
dezider dezső değmeer diar diedrich dierk diethard diether digdaya diken dilder dimas dimaz dincer
dinis dinçkol dinçsü dionigi dionýz dirican dirja dirlik dismas ditmar dittmar diyor djamel
dobroslav dodo dolun domagoj domen domhnall donagh donat donatello doniyor donncha dono donough
dorel dorinel doru dorukhan dovud doğanalp doğanşah doğuhan drago dragoș dragutin drahomír
drahoslav drajat dražen drilon driton dubán ducu duje dumitru duracan durdali durmuşali durodola
duruk duruöz duuk duván dušan dylano dzintars dániel dávid dénes dölensoy dündaralp dünyamalı eanna
ebbe ebuakil ebuka ecemiş eckard eckehard eckhart edelbert edelmiro edgard edgübay edier edilberto
edinson edisson edon eduar eduards edvard edvin edwar eelis eemeli eemil eerik eflâtun efraín efrén
efser eggert egil egils egzon ehrenfried ehrhard eider einari einer eino eitel eithan ekalinga
ekansh ekapad ekaraj ekavir ekbal ekber ekkehart ekmel ekundayo elariz eldar eleazar elemér
eleodoro elgün elhan elian eliecer eliott eliáš elkin elladio elman elmeri elmidar elmir elnur eloi
elphas elpidio elturan eluh elver elvin elxan elyas elçin elías elöve elşad emanoil emanuil emas
embuh emiel emigdio emilian emilien emiro emirşan emong empluk emrullah enar endra endre endrit
enginiz enno enock ensar ensari ensio enteng enzio eoghan ephantus epifanio eral eraldo eraycan
ercihan erdemer erdibay erdursun eremia erenalp erensoy ergener erginel ergönül ergün erhardt
erinçer erkinel erksoy erkılıç erland ermanis ermenegildo ermes ermutlu ernests ernst-august
ernst-dieter ernst-otto ernő eroğul ersel erseç ertan erten ertuncay ertün eryıldız eröz erşat
esenbay esentürk eskinalp esneider espartaco espiridión estiawan estiono estiven esupofo etibar
etiqad eugine eusebiu eustațiu eutimio eutropio evald evance evcimen evelio evert evrimer exequiel
eydan eyyub eyyüp ezgütekin eşref faas fabián fabricio fadil fahrullah faiq falan falko fami faqid
faras farhod fariq fariz faton fatteh fazil fazul feargal fearghal fedde fedele federigo fehim
felicien fenni ferat ferdi feremez ferihan ferney fersan ferzi festus fetullah feyruz feza fiachra
fidelis filit finbarr finian fiodor fionan fionntan fiorenzo fiorino firdavs firdovsi firudin
fisnik fitan fitim fito fiyaz flamur flannan flaviu flemming floridor florim florián flurin fodil
folke folker folkert folu frado franci francisc franciscus franjo frank-michael frank-peter
frankline franky františek franz-peter franz-xaver frančišek frede frederico fredi fredo fredy
fricis fridolin fridrich frieder friedhold friedo friedrich-karl friedrich-wilhelm frithjof froilán
fuzayl fynn gabin gabriël gada gadang gading gaduh gaiman galak galang galar galasso galih galiono
galip galo galuh galur galvarino gaman gamani gamanto gambira gamblang gandewa gandi ganep gangsa
gangsar gani ganjaran gantar garan garang garech garreth garvan gastón gatis gatot gatra gaurang
gavan gazel gazmend gašpar gbadebo gbolahan gbowoade gearoid gejza gelu gencaslan gençay geofrey
georgel geovanny gerardus geraud geray gereon gerfried gergő gerhardt gerold gerolf geronimo gerson
gerwin gery gerónimo ghenadie gheorghiță ghilas ghiță giacobbe gian-luca gianfrancesco gianpietro
gicu gică giel gilang gildardo ginyas gioachino gioele gioffre gionata giorgian giovanny girik
girindra glauco godofredo gonçalo gordan gorm gottfrid gotthilf gotthold gottlob goyo graciano
grațian grega greger gregorian grigore guarino guenther guiseppe gumercindo gunar gunbir gundolf
guneet guntars gunārs gustaaf gustáv gusztáv gwenael győző gzim géza gökay gökbudun göken göknur
göksev gökten gökçebalan gökçil görgünay görklü gösta göte gözel gücal gülağa gülbala gülel güleğen
gülşahin gümüştekin günaydin günden gündüz gündüzalp güneri güngördü günkurt günser günşen gürarda
gürelcem gürsal güçal güçlüer güçyeter habibu habil haciali hadrien hairyanto hakikat halid halidun
hampus hanedan hanni hans-adolf hans-albert hans-bernd hans-detlef hans-dieter hans-eberhard
hans-erich hans-friedrich hans-gerd hans-gerhard hans-günter hans-günther hans-heinrich hans-helmut
hans-henning hans-herbert hans-hermann hans-hinrich hans-josef hans-jörg hans-karl hans-ludwig
hans-martin hans-michael hans-otto hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe
hans-walter hans-wilhelm hans-willi hans-wolfgang hansgeorg hansjoachim hansjörg hansjürg
hansjürgen hanspeter hansruedi hanss hansueli haralamb haralambie hardana harijs harimurti hariz
harja harjasa harjaya harjo harol haron harro harsana harsanto harsaya harshil hartaka hartana
hartmuth harto hartwig harun hasbek hasim hasso hasta hayali hayret hazrat heimo heinfried heini
heinz-dieter heinz-georg heinz-gerd heinz-günter heinz-günther heinz-joachim heinz-josef
heinz-jürgen heinz-otto heinz-peter heinz-walter heinz-werner heinz-wilhelm heinz-willi heitor
hekmet helfried heliodoro hellmut hellmuth helmar helmer hemang hemi hendri henner henric henrich
henricus henrikki heraclio heraldo herberto hermanis hermann-josef hermanni herminio herney heru
herwig heryanto hesbon heyvetullah hezron hidde hidir hilding himawan hindal hinrich hiçsönmez
hjalte hoani homero horațiu horea horst-dieter horst-günter horst-peter horymír hosea houcine
hredhaan hritik hudavent humoyun hunalp hunor huzuri hynek håkon håvard hükümdar hürdoğan hüryaşar
hüseyn hüseynqulu hüsmen hıfzullah iacob ianis ibidapo ibrani ibrohim ibun ibán idriz idık ieremia
ifechukwu ignatz ignaz igors ihaia iisakki ikbal ikeoluwa ikhsan ikin ilari ilarie ilarion
ildefonso ilgı ilias ilija ilja ilmārs ilyes imants imaran imer immo imron indrek indriķis ingbert
ingolf inioluwa inocențiu ioannis ionică ionuț ippazio irinel irnanto irsad isaack isac isack
isaque isaías iseoluwa isfandiyor ishola ishwar isidor islom ismaël ismo ismoil ismık iuliu iurie
iustin iustinian iver izidor iztok iľja işıkay işıman jaan jacky jacobo jader jaeman jafet jaga
jagapati jagaraga jahongir jaider jaiman jairaj jairus jaka jakov jalmari jalol jan-erik jan-olof
jan-åke janic janick janik jankat jann jannis janosch japhet japheth jarlath jarleth jarne jarno
jarolím jaromír jaron jarwa jarwadi jarwi jasin jasmani jasur jaswadi jati jatmiko javan javi
javohir jayadi jayeng jean-pol jeannot jeet jefri jeison jeisson jelte jenel jens-peter jens-uwe
jenő jere jeremi jeremías jerguš jerker jermiah jernej jerson jerôme jetmir jeton jevgeni jezups
jhan jhoan jhon jhonatan jhonny jhony jinawi jindra jindřich jiří joacim joakim joannes joash joep
joeri joffrey johny jonatan jono jonás jonáš joona joonas joonatan joppe joran jordon jordy joren
jort josephat josephus josphat josse josua josue jouko jozo joško jožef juanito jude juhana jumadi
jumari jurij jurre jusuf juuso juwon jános jörg-peter jörgen jörn július jürg jāzeps jēkabs jēkaubs
jędrzej jūlijs kacung kada kahir kahu kai-uwe kaique kairav kajen kajetan kalervo kalevi kalgay
kalim kalpit kamar kambali kamidin kamiel kamron kanak kanpulat kapagan karabaş karaca karaer
karakucak karanbay karataş karcan kardi kariman karja karl-august karl-dieter karl-erik karl-ernst
karl-friedrich karl-georg karl-hans karl-heinrich karl-hermann karl-josef karl-jürgen karl-ludwig
karl-otto karl-peter karl-werner karl-wilhelm karlfried karlo karlukhan karma karman karna karsa
karsana karta karya kasimir kasiran kasusra kauko kauri kavurt kawaca kawaya kay-uwe kayagün
kaygusuz kayrabay kayun kayıt kazim kazimír kazım kaşif kealan keano keji keld kelâmi kemba kenari
kenes keneth kenn kennet kenter kenth kerim kete kiaan kiano kiaran kibar kike kiramettin kiyasi
kjeld klas klaus-günter klaus-jürgen klaus-michael klaus-peter klaus-ulrich klaus-werner klavs
klemen kliment kocabaş koenraad koko koldan koloman konguralp konradus konstantinos konštantín
kopan korede korkmazalp kornel kornelius kornél korugan kotuz koçak koçkan koşukhan kristaps
krister kristiaan kristijan kristián kristof kristofer kristopher krists kristóf krisztián
krisztofer krišjānis krišs kryštof ksawery kuddusi kujtim kullervo kuncara kunibert kuno kunthara
kurnia kushtrim kustaa kusuma kutay kvetoslav kyan kyano kyllian károly kâmil kévim köker köktaş
kösemen kürşad kılıçbay kınel kırat kırgız kıvılcım kızıl kızıltunç labinot labuh ladislau
ladislaus laimonis laksana laksh lakshit lalo lameck lamine lanang lando langalibalele langgeng
lanjar lantar lars-erik lars-göran lars-olof lars-åke lascăr lasmanto lasmono lasse laswi laurenz
laurențiu laurian laurin lauris laurits laus laust laziz lazăr lazım leano leart ledion ledün leevi
lega legawa leider leke lembah lenin lenn lennard lennarth lennert leonhard leontin leordean
levoslav león leónidas lian lias libardo liberto lică lieven liman limar liridon lirim lirjan lode
lodovico loek lohit lope lorcan lorik lorin loris loui louka lovre lovro lowie lubomír luboš
lucențiu lucho lucrețiu ludo ludolf ludovicus ludvig ludvik ludvík luděk luej luhung lukita lukman
lukáš luluh lulut lulzim lumír lurhur lutfan lutfi luthfi luwar luwes luzius lyam léonce maanas
maanav macs mael mahdi mahesa mahsun maicol maik maikol makara maks maksimiljan maksur makuta malio
malte malthe maman manaaki manaf manah manan manawa manbir mandlakhe mansurali manthan manus maqsud
marcantonio marcell marcu mareks margana marguy mariadi marijan marinus marsito marsudi mart
martaka martana martani marten martim marwata maryanto masar massinissa matei matevž matheo mathys
mathéo matic matiu matjaž matouš matthäus matts mattéo matyáš matéo matěj matīss mauno mauri
maurilio maurin maurits mauritz maurus maximiano maximilián maxwel maykol mazlum mecit medard
meelis mefarettin mehdiqulu mehman mehmed mehmetzahir meik meinolf melihcan melker melwin memili
mengi mengüç merdi mergim merijn merlin mert mertel merzuk meshack mestur metehan metin metinkaya
metod meşhur micael miceal michail micheletto michelotto mickael miel mieszko miha mihael mihail
mihajlo mihels mihhail mihin mihkel mihnea mihály mijo mikaere mikayıl mikels mikuláš mikyas milay
milovan milán minenhle miodrag miran mirbadin mirco mironshoh mirsad misael mischa mishat mitesh
mitică mitruț miķelis miłosz modris mohand mojmír monis mouloud mounir mourad mthokozisi mucahit
mugurel muhamed muhamet muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz
muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadumar muhammadyasin muhammadyusuf
muhammadziyo muhammet muhip muhyettin mujur muktedir mulya mulyanto mulyono mumpuni muratcan murod
mursinin mursita murti musafet mustafo mustika mutasım mutluhan muvaffak muxtar mzamo mário márk
mátyás mårten möhsim mübariz mücellib müfit mükramin mülâyim münif mürit müslum müslüm müzekker
mădălin nachiket nacho nacio nael nafii nahashon nahuel nakif nakip naksh nakul nalar namiq
napoleone naradi narcis nardi narji nasab nasrullah nasuf natanael nataniel natiq naud nayil nazlim
nazmi naël naïm nebih necdat nechifor neftalí nehemiah nehip neider nejc nelio nerim nesip nevsal
nezihi nial nibaldo nicat nichifor nicholus nicklas nickson nicoară nicodemus nicodim nicolai
nicolaie nicolaj nicolaus nicu niculiță nicușor nicuță nihai niilo nikau niklaus nikodem nikolaj
nikolajs nikolaos nikora niks nikša nilo nilson nitesh niyaga niyaz niyazi niyilolawa nolberto
noman nonso norbey normunds noud nout novruz nrima nugraha nural nuretdin nurettin nurkan
nurmuhammad nuru nurulla nurullah nuyan nyana nándor obed octav octaviu odhran odkanlı oganer
ogooluwa oiva ojas okanay okbay okgüçlü okseven okta okto oktüremiş okyalaz oladare oladimeji
olakunle olansile olavi olca oldağ oldřich olfert olimpian olimpiu oliviu olivér oliwer oliwier
olov olumorotimi oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole
omaca omkaar omobobola onat onesmus ongay onkar onni onuker onurcan onursu onveer opan opung oqtay
oranlı orduxan orgün orinder ortak oruç orxan oskari oskars oskár ossi ossian osunleke osvald
osvalds oswaldo oswin otabek otfried othmar ottfried ottmar ottokar ottomar ottone ottó ouanes
ozansü oğulbaş oğurata oğuzman oļģerts padraic padraigh paiman paker palle pamfil panagachie panait
panca pancho pandu pangeran pankrác paride parman parth paschal pasqual patric paul-gerhard
paul-heinz pauli pauls pauric pavao paşa peadar peader pearse peeter pehlil pelle pepito per-erik
per-olof perkasa pero pertti peter-michael petri petrică petrișor petros petru petrus petruț phelim
phelix piaras pierangelo piergiuseppe piermaria piersanti pieter-jan pirahmet pirmin pleșu
plinio polad pompiliu pomponio poncio praba prabawa prabu prakosa pranata pranawa praneel pranit
pratyush pravoslav prayitna prayogo puccio purwadi purwanto putu pánfilo pünhan pătru pēteris
přemysl qabil qadim qadir qalib qarin qasım qiyas qoşqar qulam qulu rachit raden radika radit
raditya rado radomír radúz rafa rafaél rafaël raffael raffaellino raffaello rafid rafih ragner
raharja rahmet raihan raik raivis raivo rajab rajko ralf-dieter ralf-peter ramid randolf rangga
ranieri rareș ravy rawiri rayaan rayan raymund razi razı recepali refik rehaan reimar reimer
reimund reinald reinaldo reinel reinhart reinis reksa remazan rembrandt remus remzi renaat rendy
respati resulcan reto rexhep reyansh rezzak rhavi ricciotti richardt richárd rida rigo rihards
rikard riku rinor riziki rizki rizvan ričards roan robbe rochdi rochus roderich rohat roko rolands
rolf-dieter rolf-peter romeo ronal ronith ronni rony roope rosamel rosman rossa rouven ruari
rudecindo rudra ruedi ruggiero ruhsat rune rushil rusman réginald régulo róbert rómulo rúben
rüknettin rüşen răducu răzvan saadat sabar sabas sabih sabin sadittin sadıq safet sahin saiful saka
sakip saksham salkın salohiddin salomón salurbay samaksh samandar samesh samo samsul samuli
samurtay samuël samy sancak sandalio sandile sandis sanjar sante santeri sançar sardor sargın
sarpkın sarthak sarvan sarıcabay sasa sascha sathvik satrettin savak savni saydam sayin sayrak
sayın saúl sağcan sağıt sašo sean-paul sebastiaan sebastijan sebastjan sebattin sedat segismundo
segundo seha selaheddin selatin seler selâtin semir senad senan sencar senne senol seosamh seppe
seracettin serezli sergius serhatmehmet serol servác sevdi seve severin severín sevindik seydo seye
seyfulla seyfullah seyithan seymur sezal sezginbaş seçme shaban shadrack shahriyor shahzod shahzoda
shamsuddeen shaurya sheamus shem shivansh shohjahon shohrux sibonelo sidiq sidki siebe sieghard
siegmund siegward sigfrid sigfried sigge sigismund sigvard sijuade silvian silvo simion simo sindre
sinică sinisa siniša siper sirac sittik sivert skender slamet slavisa slavomír sneider sofiane
soleh somtochukwu sonad sondre songurkan sosimo soufiane soydaner soykut soyselçuk sphiwe srečko
stanko staņislavs stef stefaan stelian sten stephene stian stijn stiven stojan stéphan sudi sulhi
sune suphi svante svatoslav sven-erik sven-olof svenning svetozár svätopluk swen sylvio sylvère
szabolcs szilveszter szilárd sökmen sönke sören sözer sübhan sücaettin sükrü süvari sıylıhan
taciddin tade tadej tadeo tadeáš tadhg tage taine taisto talayer talıb tamati tamaydın tanak tanbay
tandoğdu tane taneli tangaroa tanhan tanimu tanish tanpınar tansev tansığ tanyolaç tanır tarak
tarancı tarik tariyel tartış tarzícius tasdik tasnim tassilo taswir tatu taufan taufik tauno
tayaydın taygan taylak taşar taşkan teber tecimer tedi teerth teguh tejs tekbay tekecan tekiner
teksoy telim telman temidayo temir temirhan temistocle temizkal temuçin tenis tenvir teobaldo
teodors teodosio teofil teohari terlan teuvo tevs teymur teymuraz teymurçin tezcan tezol thabani
thaddäus thales theobald theodoor theodoro theodoros theophil thibo thijmen thijn thomás thoralf
thorben thure tiarnan tibe tibo tichomír tijl tijmen tijn tilen tillmann tilmann timbul timotei
timotej timurtaş timéo tirta tirtayasa tito tivadar tiğin tobiasz tobiáš tofiq toivo toker toktuğ
toköz tolonbay tomaž tommi tomo tomori tomàs tonguç tonino tonny topias topuz toralf torbjörn
torbjørn torgny torhan toğan toğrul tristán troels trond tránsito tugiman tunahan tunar tunguç
tunçboğa tunçkılıç tuomo turabi tural ture turlough turxan tutkun tuukka tuur tuyuğ tuğcan
tuğrulhan tuğtaş twan tycho tygo tymoteusz tõnu törel tükelalp tümer tümkurt türabi türkalp tüzeer
tınal uberto udant udarsh ueli uffe ugolino ulakbey ulises ultan uludağ uluman ulutay uluğbey umay
umaya umman umutcan unggul uolevi upik upkaar uraltay urfan urhan uroš ushan usmon utkucan uygun
uzbay uzsoy uçan uçbeyi uğan uğurkan uğurtan vafir vagn vahittin valdemar valeh valentijn valerij
valeriu valon valter valtteri valér vargın vasif vasilică vassilios vaysal vazeh vedant vedat veeti
veijo veikko veis veli velitdin vello venceslás vendelín verim verner verneri vezat vicențiu
victoriano victorino vidadi vide viesturs vihaan vilgot vilho viliam viljami viljem viljo villads
ville vilmer vilnis vilém viman vincenc vincentio vincențiu vinicio vinko vino vinsen vinzenz viraj
virman visar visarion visvaldis vitalis vitus vivaan viļums vjekoslav vlad vladimír vladislavs
vlado vlaicu voicu vojtěch voldemārs volkhard vratislav vratko vurğun vusumuzi väinö vítězslav
víťazoslav vüqar vüsal wakiman walfried wannes wardaya wardi warinder warjas warji warre warsa
warsita warta wasis wazir wenzel wessel wigbert wilber wilfrido wilhelmus willfried willibald
willibert wilman wilmar wira wiremu wisnu woldemar wolf-dietrich wolf-rüdiger wolfhard wolfram
wriddhish wridesh wycliff wycliffe wálter xalid xaliq xamis xanana xankişi xanlar xolid xosrov
xudaverdi xudayar xudu yacine yadigar yagnesh yahyo yahşikan yalazabay yalgın yaltırak yalçın yamid
yamin yanik yankı yannic yannik yargı yasan yash yatan yatin yayak yazganalp yağın yağızkurt
yaşattin yecid yeferson yeison yekda yelesen yeneral yerko yerson yertan yesid yetişal yoan yolal
yonathan yoruç youba youcef yrjö yunis yunt yurdanur yurtgüven yurttaş yusif yönetmen yücelen yümun
yıldır yılma zablon zacarías zacharias zakariyo zakayo zalán zamfir zamin zamiq zamir zashil zaur
zayan zayyan zbyněk zdenko zdeněk zeferino zehaan zekayi zennun zeno zenzele zeynal zeynelabidin
zeynulla ziedonis ziggy zihni zikmund ziyaettin zoral zsigmond zsombor zubayr zvonko züfer zülgarni
ábel ádám ákos árpád âdem ângelo åbjørn çakar çakırca çaltı çamok çapkan çavuldur çağa çağdan
çağlasın çağveren çelem çelikkan çelikyürek çerçi çetinsu çeviköz çinerk çingiz çokan çopur çoğay
çıdal çıvgın èric édgar ítalo óliver ökkaş öktürk ömür önel öngen önsal örik örjan öryürek östen
özakan özalpsan özaslan özbay özbilek özdal özdil özdoğdu özel özerdinç özertem özger özinal özkent
özkutlu özlü özokçu özpınar özsözlü öztek öztürk özçam özüdoğru öğet øivind øjvind ørni øvli
übeydullah ülfet ülküdeş ülvi ümid ümmet ünek ünlen ünübol ürfettin üsame üstün üzer üzeyir ādolfs
đuro ğanim ģederts ģirts ľubomír ľubor ľuboslav ľuboš ľudomil ľudovít şabettin şafii şahat şahinbey
şahlar şahmar şahmettin şakir şali şamil şamxal şanlı şavki şefi şehamet şekim şemsettin şenkal
şerafeddin şevket şinasi şirzad şuayp şükri şükür şıxı šime šimon štefan štěpán žanis željko žiga
"""
