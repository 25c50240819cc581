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
"""
