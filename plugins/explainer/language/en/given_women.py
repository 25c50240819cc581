"""English: further given names of women, of all lands that the news tells of."""

from __future__ import annotations

WOMEN = """
aadya aanya aaradhya aarti aase abbie abeer abena abla adaeze adaline adanna adaobi adaora addie
adela adelaida adelheid adelia adelina adeline adesua adetoun adila adina aditi adjoa adoracion
adrianna adrianne adèle afaf afia afsaneh afshan afua agatha agathe agnese agnetha agnès aigul aila
aileen aimee aimi aina ainara aine ainhoa aino ainur airi aishah aisling aislinn aissata aisulu
aitana akane akanksha akemi akosua akua alaba alanna alannah alba albane albertine alcione aldona
aleida aleisha alejandra alessia aletta alexandrine alexia alfiya aliaa alicja alida aline alisa
alisha alissa alix aliya aliyah aliza alize alizée aliénor allegra allie allyson almaz almudena
alona alpana alphonsine altagracia althea alva alwine alya alyse alyson ama amaia amaka amala amalia
amandine amani amarachi amaya ambika ameyo amie aminah aminata aminatou amisha amna amparo amruta
amália amélie ana-maria ana-paula anabel anabella analu anam anamika anandi anandiben anastasie
anaïs anbar anca anda andjela andreea andrée aneesa anelise anete anett anetta anezka angana
angeline angelita angèle angélica angélique ani anike anikó anisa aniseh anisha anitta anjana ankita
ann-christin ann-marie anna-karin anna-lena anna-maria annabella annabelle annalisa annalise
annamaria annamarie annapurna annarita annbritt anne-charlotte anne-claire anne-grethe anne-kathrin
anne-laure anne-lise anne-mari anne-mette anne-sophie anneke anneli annelie annelies annemarie
annemiek annemieke annet annick annikki annlaug annmarie anoud anouk anshula antara anthea
antoinette antonella antonieta anu anuja anupama anupriya anuradha anya anzhelika anália aparecida
aparna apolline araceli aradhana arantxa archana areeba areej ariana ariane arianne arielle arlette
armelle arpita arti aruna arushi arwa aránzazu asako asami asantewaa ashlee ashleigh ashlyn ashlynn
ashwaq ashwini asifa aslaug asli aslı asmaa asmae assunta asta asuka asunción asya atefeh atishi
atsuko aude audra aurelia aurore aurélie avani avantika avelina aveline avital avivit awatef axelle
aya ayah ayaka ayako ayala ayame ayanda ayano ayla aynur ayse ayumi ayşe ayşegül azalea azeb azeezat
aziza azucena azusa azzurra aïcha babita badria bahija baiba bailee balqis baraa barb barbora barbro
barkha basak basma basmah bat-el batya bea beatrijs becca beccy begona begoña belen belgin belén
benedetta benedita beren berenice beril berit berna bernadine bernarda berthe bertille beryl bessie
bettie bettye betul betül beulah bev beyza bhagyashree bharati bharti bhavana bhavani bhavna bhavya
bhumi bibiana bilha bina bindu binta bintou bipasha birgitte birte birthe birtukan bisi blanca
blanche blandine blanka bobbi bodil boglárka bohdana bolanle bonita bontle bouchra bożena bracha
brandi brandie breanna breanne brechtje breeanna brenna bria briana brianne bridie brigid brigida
brigitta brinda briony britta brittani brittney bronte bronwen bronwyn brunhilde bryanna bryony
buchi bunty burcu buse bushra busisiwe buthaina bárbara béatrice bénédicte bérengère caitriona
calista camelia camryn candelaria capucine carice caridad carina carine caris carissa carlene carley
carlie carlota carme carmela carmina carmit carola carolien carolin caryl caryn caryne casandra
caterina catharina catharine cathie cathrine cathryn cayetana cecelia cecily cecylia celestina
celina ceren ceyda chahinez chana chandni chanelle chantel chantelle charis charissa charla
charlotta charlène charmaine charo charu chastity chava chaya chelsey cher cheri cherise cheryll
chhaya chiaki chiamaka chichi chidera chidinma chie chieko chikako chinatsu chinelo chinenye chioma
chisato chitra chiyo chiyoko chizoba chizuko chloé chrissie chrissy christal christel christelle
christen christi christiana cicely cida cigdem cinzia cisca clarisse claudette claudie claudine
clelia clementina clotilde cláudia clémence clémentine colombe conceição concepción concha
consolacion constanze coralie cordelia cordula corina corinna cornelia corrie corrina cosette cosima
cressida crina cristal cyrielle cándida cármen cássia cécile céline cícera dace daciana dafne
dagmara dagny daiva daksha dalal daliah dalit damaris damilola damini damla danette dania daniella
danijela danika danita danièle danna daphna daphni daphné darby darcey darcie darcy dareen dariga
dariia darla darshana dayna deandra deanne debbi deedee deena deepa deepali deepti defne deidre
delaney delilah della deloris delphine dena denisa derya desanka devaki devi devika devorah devyani
dhriti dhwani dianna didem didi dietlinde dieuwke dijana dikla dilara dilek diletta dilys dima
dimple dineo dione dionne dipa dipali dipti dirce disha dita divya djamila djanira djeneba doaa
doina domenica domitila domitilla donata donatella doria dorina dorit dorothea dorothee dorothée
dorottya dorte dorthe doua doutzen draupadi duaa dubravka dulce dulcie dunia dunja duygu dvora
débora désirée ebele ebru ebtisam eda edda edelmira edeltraud edita edurne edvige edwige edyta eefje
eeva efrat efua egle eglė eha eija eila eilis einat einav eirlys ejgayehu ekaette ekta ela elana
elayne elda eleanora eleanore elechi elettra elham eliana eliane eline elis elisabet elisabeta
elisheva eliska elissa elisângela elizaveta elizete elles elli ellinor elly elna elnaz elodie eloisa
eloísa eloïse elsbeth elsebeth elva elysia elza elżbieta emaan eman emanuela emel emelie emese emi
emiko emilie emmeline emoke encarna encarnacion encarnación enid enikő enitan enrica enriqueta enza
eriko ermelinda ernesta ernestina ernestine erzsebet erzsébet esen esi esin esmee esra esraa
estefania estefany estefanía estella ester estrella etelka etenesh etti eufemia eugenie eugénie
eulalia eulalie euphrasie eva-lena eva-maria evelia eveliina evelina evgeniia evika evita ewelina
ezgi ezinne fabiana fabienne fabiola fabrizia fabíola fadia fadila fadwa fahima faika faina fanny
fantine farahnaz fareeda farha farida fariha farzaneh faten fatiha fatimah fatin fatoumata
fatoumatta faustine fayrouz fazila fedra felisa fereshteh ferial feride fermina fernande feyse
fiamma fifi figen fikirte filomena fiorenza firdous firouzeh flaminia flavie fleur flore florencia
floriana florine flávia fola folake folasade folashade forough franca francine francisca francoise
franka françoise freda frederike fride fruzsina frédérique fulvia fumie funda funke funmi funmilayo
fátima félicie galia galit galyna gargi garima gauri gautami gayane gayatri gaynor gaëlle geetanjali
geetha geetika gelete gelsomina geneviève genoveffa genoveva genzebe georgeta georgette georgiana
georgie geralda gerdi gerlinde germaine germana gerti gertie gertraud gertrud gertrudis geula ghalia
ghina ghislaine giacinta giada giedre giedrė gila gilat gilberte gilda gimena ginebra ginette
ginevra gintare gioia giorgina giovana gisela gisella giselle gisèle gitana gitanjali gitit gitta
gitte giuditta giulietta giuseppa giuseppina giusi giusy gizella gizem glaucia gleisi glennis glenys
glynis gonca gonul gouri gracia graciela grazia graziana graziella grażyna greetje grete gretel
grethe griselda gudaf guillemette guillermina gulay gulcin gulnaz gulsah gulsen gulten gunhild
gunilla gunjan gunn gunvor gurli guusje guylaine guzel gwenaëlle gwenda gwendolen gwendoline györgyi
géraldine gönül gülay gülşen hacer hadas hadassa hadeel hadia hadiza hafsa hagit hajar hajnalka
haleema haleigh halima halimah hana hanaa hanadi hanako hanane hande hania haniya hanna-mari hanneke
hannelore hannie harini harriett harshita harsimrat haruka haruko harumi haruna hasna hasnaa hassiba
hatsue hatty hauwa havva hawa hawra hayat haydee hazal heba hedda hedva hedvig heena hege heide
heidemarie heidrun heleen helje hella heloisa heloísa hema hemalata hemangi henrike herdis hermance
herminia hermione herta hessa hester hetty hiam hideko hidemi hikari hilaria hilde hildur hilkka
hilma hiltrud himari hinako hirut hisae hisako hitomi hjordis hoda honoka honorata honorine hortense
hortensia houda houria huguette hulya humaira hurriya héloïse hélène hülya ibtihaj idil idit ieva
ifat ifeoma ifeyinwa ifunanya ijeoma ikram ikue ikuko ikwo ilayda ildiko ildikó ilenia iliana ilka
ilknur ilona iman immacolata imogene inaam inas inbal inbar indrani indu ineke inese inessa
inga-britt ingegerd ingela inger ingunn ingūna inken inmaculada insa intisar inès inés inês ioana
ipek iqra iraida iram irem iren irena iria irit irja irmgard irmtraud irène irén isabeau isabela
isaura isha ishita ishrat isidora ismat isolda isolde israa itsuko itziar iulia iva ivete ivette
ivone ivonne izabel izabella jaana jacintha jacinthe jaclyn jacobien jacquelyn jacquotte jade jagoda
jamila jamilah janaina janan janaína janel janette janin janina janja janna janneke janny jantien
jantje jarmila jaroslava jasleen jasmina jasna javiera jawahir jayalalitha jayanthi jayashree jaycee
jayda jayshree jazmin jazmine jeanie jeannette jehanne jelisaveta jenni jessamine jhanvi jhulan
jimena jindriska jirina jitka joann jocelyne joelle johanne jolanta jolie jordana jorunn josefa
josefin josette josiane josée joséphine joumana jourdan jovana joëlle juana judit juhi julianne
julienne julieta jumana junko jurate jurgita jussara justina juçara jyothi jyoti jyotsna jytte
kaarina kaatje kacey kaci kadiatou kadijatu kaela kaia kaija kaila kailey kaisa kaitlin kajal kajsa
kaley kallie kalpana kalyani kambili kamila kamini kamla kanako kanchan kangana kanika kanimozhi
kaoruko kaouther kara karianne karishma karissa karlie karly karmit karnit karuna kassidy kasturi
katalin katariina kathie katia katinka katlyn katri katrine katsuko katy katya kaumudi kausar
kaushalya kavita kavitha kavya kawthar kaya kaylee kaylin kaylyn kayo kayoko kazue kazuko kazumi
keeley keerthi kelsie keren keri kerrie ketaki keti kezban kezia keziah khadeeja khadijah khalida
khansa khanyi khanyisile khatia khawla khloe khola kholoud khosi khushboo khushi kiara kierra kiko
kikuko kimberlee kimberley kimiko kineret kinga kinyua kira kirron kirsi kirstie kirstin kirstine
kirti kishwer kitty kiyoko kiyomi klara-maria klaudia klára komal konstanze kordula kornelia kotoko
kotomi kristal kristie kristiina kristy kristyna krisztina krithika kriti kritika krystina krystle
kseniia kseniya kshama kumari kumiko kurumi kusum kveta kylee kyllikki kyra kátia laci lacy laia
laima lakeisha lalita lalitha lamis lamya larissa lashonda latifah latisha latonya laure laureen
lauretta laurène lavanya laverne lavinia lavonne laxmi layan laëtitia laís leanna leela leelo leire
lela leman lena-maria leonor leonore leora lerato lesego lesia leta letesenbet letizia letlhogonolo
letty letícia lexie liana lianne libby libuse licia lidiya lieke liene liesbet liesbeth liesel
lieselotte ligita lihi liia liina liisa lilah lilia lilianne liliia liliya lilla lilly limor linette
linnea linsey liora liraz lisbet lisbeth liselotte lisette lissa lital livnat liya lizbeth lizzie
lizzy ljiljana llinos lobna lolita lora loraine loredana lorelei lorella lorenza lorie lotta lotty
louella louison loujain lovisa loïse luana luce lucette luciene lucienne lucila lucile lucilla
lucrecia lucretia lucrezia lucyna lucía ludivine ludmilla ludmyla ludovica ludwika luella luigia
luigina luisina lujain luminita lupe lupita lurdes lusine luzia lydie lyndsay lynnette lyse lyubava
lázara léa léna léonie léontine lígia lúcia maarit maayan mable macarena machiko machteld maci macie
macy madara maddalena maddison maddy madelon madelyn madge madhavi madhubala madhur madhuri madiha
madina maelle mafalda magali magaly magdolna magnhild mahalia mahasen mahbouba mahdieh mahima maho
mahsa mahua maiara maija maiko mailis maimouna maimuna maisa maisy maitane maithili maitreyi
maj-britt maja majella majida makeda makena makhosazana malak malati malavika malena malika malin
malinda malini mallika malvika mamie mamiko mamta manali manami manasi mandi mandira mandisa maneka
manisha manju manjula manjusha manon manuela manuelita manushi mapaseka maram marcela marcelina
marceline marcella marcelle marci marcie marcy maren marga margareta margareth margarethe margaretta
margarida margaux marge margery margherita margie margit margje margo margret margrete margriet
maria-joão mariama mariangela mariann marianna mariarosa maricarmen maricel maricela marie-ange
marie-anne marie-christine marie-claude marie-france marie-hélène marie-jeanne marie-jo marie-jose
marie-josée marie-laure marie-line marie-louise marie-luise marie-madeleine marie-noelle
marie-noëlle marie-paule marie-pierre marie-rose marie-thérèse mariela marielle mariet marietta
mariette marijke marijn marika marilena marilene marilia marilynn marinela marinella mariola
marisela marisol maristela maristella marita marite maritza mariya mariza marja marja-liisa marjan
marjatta marjolaine marjolein marjolijn marju marketa marketta marleen marlen marlena marlies marlis
marloes marlène marnie marthe martyna marwa marybeth maryellen maryline marylou maryum maryvonne
marzena marzia marziyeh maría masae masami masarat masih masoumeh masumi matilde mauricette mawada
mayawati mayra maysa maysoon mayu mayuko maëlle maïté małgorzata mbali meagan meaza mechthild medha
meenakshi megha meghna megumi mehitabel mehreen meiko meira meirav mekdes melike melina melis melisa
mellie meltem melva menaka merav mercè mercédès merethe merike merja mervat merve meryem meselech
mette-marit mfoniso micaela michela micheline michèle midori mieke mieko miharu miho mihoko mikaela
mikako mikiko miku mila milada milagros milana milda mili millaray millie milly miloslava minako
minakshi minal minami minke minna minoo mira mirabai mirai mireia mirela mirella mireya miri mirit
mirja mirjami mirna miroslava mirosława mirta mirthe misaki misako misato mitali mithali mitsuko miu
miwa miwako miyako miyoko miyu miyuki mizuho mizuki modesta mohini mollie momoka momoko monalisa
monia monira montse morena morgana morgane moria morwenna mosunmola motoko mouna moya mridula
mrinalini mugdha mukami mukta mumbi muna muneera muniba munira mwende myfanwy mylene mylène myriam
myrthe márcia márta mélanie mélissa mélodie mónica mónika mônica müge na'ama naama nadera nadira
nadège nafisa nagma nahed nahida nahla naiara naila naima naina najma nalini nama namita namrata
nanae nanako nanami nandi nandini nandita naoise nare nargis nariman nasreen natacha natalka nataly
natasa natascia natasia natia natividad natsuki natsuko natsumi natália navah navya nawar nayana
nayanthara nazan nazanin nazaret nazia nazli nebahat nechama necla neda neelie neelima neeltje neema
neena neeta neetha neetu neide nele nelida nella nelleke nelli nerea nerina neringa nermeen neslihan
nesrin nesrine nessa neta netsanet netta neusa neve nevena nevin nevine nibal nichola nicki nicla
nicoleta nicoletta nicolette nicolien nidhi nidia nienke nieve nieves nihad niharika nikole nikolett
nilay nilda nilde nilgun nilgün nili nilima niloufar nilza nimisha ninni ninon nirupama nisreen nita
nithya nitya nitza nitzana nivedita nkechi nkem nkemdilim nkiru nneka nnenna noa nobuko nodoka
noelia noemí nofar noha nollaig nomfundo nompumelelo nomvula nomzamo noora noorjahan noortje nosheen
nosipho nouf nozomi noémi noémie noëlle nthabiseng ntombi nunzia nupur nura nuran nuray nurcan
nurgul nurhan nurit nutan nwamaka nyaguthii nyambura nydia nélida nóra núria obiageli oby océane
oddny oddrun odelia odete odeya odile ofelia ofira ogechi olaug olimpia oluchi oluremi oluwadamilola
olya olympe olívia omaima ombretta omnia omolara omotayo omowunmi onyinye oona oonagh ophélie
orietta orit orna orsola orsolya ortensia orysia osnat otilia ottavia ottilie oumou oyinkansola ozge
ozlem padma padmavathi padmini paivi pallavi paloma pankaja paoletta paraska parineeti parinita
parisa parvaneh parvathi parveen parvin patrycja patrícia pattie paule paulette paulina pavla
pavlina payal pazit pegah pelin penina perdita perihan pernilla pernille perrine petula philomena
phindile phoolan phumla phumzile piedad pierangela pierrette pilarin pille pippa piret pirjo pirkko
piroska pnina poonam poornima prachi pragati pragya prajakta pratima preciosa preeti preity prema
preneet prerana prerna priscila priyadarshini prue puja purificacion purnima päivi pénélope pınar
quitterie rabab rabia rachael racheal rachele racheli rachelle radha radhia radhika radia radka
rafaela raffaella rafida raghda ragini ragna ragnhild rahaf rahima raija raina rajaa rajani
rajeshwari rajni rajshri rakhee rakhi raluca ramatoulaye ramune ramya randa raneem ranjana ranjani
ranjita rashmi rashmika ratna raveena ravit rawda rawia rawya raymonde razan razia raíssa reba
rebeca rebekah rebekka reena reet reeta refilwe refugio regine regula rehana reine reka rekha rema
remedios renu renuka renáta reshma reut reva revathi revital reyhan reyna rezeda rhea rhiannon rhona
rianne rica ricarda richa riddhi rieko riet rigmor riikka riina riitta rikako rikke riko rimma rin
rina rinku risako ritaj ritika ritu ritva riya rocio rocío rohini rokaya rokhaya roksolana rolande
romane romina rona ronit ronke ronny roopa roos rosa-maria rosalba rosalia rosalina rosalinda
rosaline rosalía rosamond rosamund rosana rosane rosanne rosaria rosaura rose-marie roseana roseanna
roseli rosemarie roshni rosina rosine rosita rossana rossella roswitha rosângela rowaida rowena
roxane roxann roxie roya rozaliia rozália rubina ruchi ruchika ruchira rufaida rufina ruhama rukmini
rula rumi rumiko rupal rupali ruqaya ruqayya ruri rute ruthie ruti ruwaida ruxandra ruzica ryoko
régine réka rønnaug rūta saadet saadia saara sabiha sabina sabine sabita sabreen sachie sachiko
sadaf sadhana sadia saeko safa safaa safia safiatou safiyya sagarika sahana sahle-work saida sakiko
sakina sakshi salima salimata salla salomé saloni salwa samah samanta samera samiha samiksha sammie
samuela samyukta sanae sanda sandhya sandrine sangita sania sanja sanjana sanne santina saori sapna
sara-maria sarada sarahjane sarai sarala sarbani sarina sarit sarka saroj sarojini sarolta satoko
satomi satsuki sauda saule saumya savita savitri saya sayaka sayuri seble seda seema seham seija
selam selene selin semra senbere senbet sepideh serafima serafina seray serpil setsuko sevda
severina severine sevil sevim sezen shabnam shadha shadia shagufta shahd shahnaz shahrzad shaila
shaili shaimaa shakila shalini shalu shama shamima shamma shania shanice shanitah shannan shannen
shantel shanthi sharada sharifa sharla sharleen sharlene sharmeen sharmila sharmistha sharona
shaunna shavonne shawna shayla shayna sheela sheetal shefali shelagh shelia sherine sherryl sheryl
shifra shigeko shiho shihoko shikha shiori shira shiran shirel shiri shirl shirlee shirly shivani
shizue shizuka shizuko shlomit shobhana shoko shokoufeh shoshana shoshi shraddha shruti shubha
shubhra shula shulamit shumaila shweta shyla sibel sibongile sibyl sibylle siddhi sidonie sieglinde
sifan sigal sigalit sigita signe sigourney siham siiri sila silje silke silvana silvina simge simi
simisola simona simonne simran sindhu sindisiwe sinikka siphokazi sirin sirje sirkka sirpa sisko
sivan sjoukje sladjana slavenka slavica smadar smita sneha snehal snezhana snežana snizhana soad
sobha socorro soffia sofiya sofya sofía soheila sohini solange solvei solveig solvita solène somaya
sonakshi sonal sonali sonsoles sorana sorina souad soumaya sousan spela sridevi srishti stacie
stanislava stanislawa starla stientje stuti stéphanie suad subbulakshmi subhadra subhashini suchitra
sudha sueli suely suhair suhani suhasini suheir suheyla sujata sujatha suki sule sulochana sumati
sumeyye sumie sumiko sumire sumitra summayya sunaina sunanda sundari sundus sunitha sunniva suparna
supriya suranya surekha suruchi susann sushila sushmita susi susy suvarna suvi suzan suzanna suzette
suzie suzu suzuko suzume suzy svanhild svanhildur svantje svenja sveva swapna sweta sybille sylvaine
sylvana sylvi sylviane sylvie sylwia synnove synnøve szilvia sára séverine sílvia sônia tabassum
tabatha taghreed tahani tahmina tahreer taimi tainá taisia taisiia takako takayo talia tallulah
tamaki tamako tamami tameka tamia tamika tamiko tammie tamsin tanisha tanishka tanu tanuja tanushree
tanvi tapasi tarana tarini tariro taslima tasmin tatjana tatsuko tatum taís tegan tehila tellervo
telma temilade temwa teresita tereza terhi teruko thalia thandeka thandi thandiswa thandiwe thaís
thaïs thea thembeka thembi thenjiwe therese thomasina thorunn thuraya thérèse tiana tigist tiina
tiiu tijana tilly timea tine tineke tiphaine tiruwork tirza tisha titilayo tiwa tiziana tokiko
tolulope tomoe tomoka tonia torhild torill toshiko toussainte tova toyin traci tracie triin trijntje
trish trixie trude trudi truus tshidi tsitsi tsukasa tsukiko tsuneko tugba tugce tuija tulay tulika
tullia tumi turi turid tuula tuulikki tuğba tuğçe tzipora tzippi tzipporah tânia tímea tülay tünde
ukamaka ulrika ulyana umaima umeko unathi unni urmila urszula urvashi urve uschi utkarsha uttara
uzoamaka vaishali vaishnavi valeriia valeriya valorie valéria vanesa vanita vanitha varsha varvara
vasanthi vasilisa vasudha veena vendula venera verdiana vered verena verity veronika veronique
verónica verônica vibeke vibhuti vicenta vickie victoire victorine vidhi vija vijaya vijayalakshmi
vikki viktoriya vildan vilija vilma vimala vimbai vincenza vinciane vineeta vinita violante violette
viorica virag virgínia virpi virtudes visnja vitalina vittoria vitória viv viviane vivienne
vladislava vlasta vrinda véra véronique wafaa wahida wajiha wakako wakana waltraud waltraut wambui
wanjiku wanjiru warda warsan weam wedad wendi wibke widad wieslawa wieteke wijdan wilhelmine willa
willeke wioletta wisława worknesh xena ximena yaara yadira yae yafa yafit yalemzerf yamila yamini
yamuna yanet yanina yasemin yashoda yashodhara yasmina yasuyo yayoi yazmin yaël yehudit yeliz
yelizaveta yemima yemisi yesenia yesica yetunde yeva yevdokia yevgeniya yevhenia yewande yeşim yfke
yildiz ylenia yocheved yogita yolaine yolande yolanthe yonit yoshie yoshiko yousra yrsa yuka yukako
yukari yukie yukika yukiko yukina yuli yumeko yumi yumiko yumna yuridia yurie yurina yusra yuuka
yuuko yuzuki yvaine zahia zahida zahraa zaida zaina zainabu zaira zakia zakiya zandile zandra zanele
zarema zawadi zdena zdenka zdravka zeenat zehava zehra zelia zelma zerrin zeruya zewditu zilda zina
zinaiida zineb zinhle ziona zipora zivile zlata zodwa zohreh zoila zoraida zorica zoya zoé zrinka
zsuzsanna zsófia zubaida zubeyde zuhal zukiswa zulaikha zuleide zuleika zulekha zulema zulfiya zulma
zuzanna zyta zélia zélie ángela ángeles åsa çiğdem édith éliane élisabeth élise élodie éléonore
émilie érika éva évelyne özge özlem ülle şule
aachal aada aadhya aahana aanuoluwapo aarini aarna aashi abbi abebi abelone abeni abigael abigaíl
abina abiye abosede acarkan adal adebukola adelasia adelgunde adelinde adenike adepeju adesewa
adetoke adiela adolfine adora adoración adriane adrienn adrijana adriána adunni advika adviye
adweta adya adéla aedin aenne afaq aferdita afife afra afruza aglaia agnesa agnete agostina
agripina agáta ahter aideen aiga aija ailbhe aili ailis ailish aimée ainoa aishani aishling aisyah
ajda ajeng ajla ajna ajoke akay akgüneş akise akmaral aksoy akyıldız alabezek alanis alara alaz
alberte albertina albina albulena albína alcira aldonza alea alejandrina alenka alexa alexandrie
alexandrina alfonsina algış alica alika alise alja alka allana almast almendra almira almut almuth
aloisia alojzia alojzija alondra aloyse altınbike altınçiçek alvīne alwina alzina alícia alīda
alışık alžbeta alžběta amada amaira amalie amalija amarilis ambar ambre amel amela aminatu amoke
amope amra amre amy-lee amy-leigh amélia amālija anabela anahera anahis anahí anaida anamaria
anargül anastatia anastazja anastázie anaëlle anaís ancuța andjelina andrada andreja andrejka
andrena andrina anděla anel anemona anežka angelika anghelina anica aniela anina anissa anișoara
anka ankica ann-britt ann-charlott ann-charlotte ann-christine ann-kathrin ann-kristin ann-louise
ann-mari ann-sofi ann-sofie anna-liisa anna-lisa anna-luise anna-marie annabell annah annaliese
annamária annastacia anne-catherine anne-françoise anne-katrin anne-rose annedore annegrete
annekatrin anneleen annelene annelise annelore annemette annemie annemijn annerose annett annetta
anni annica anniina annija annina annita annukka annunziata anny anselma ansora antoaneta antonela
antonietta antonija antoņina antra antònia antónia anunciación anusha anuța anvi anyi anđa anđela
aoibheann aoibhin aoibhinn apolena apollonia apolonia aracely aranka ardita ariadna ariela arike
arina arinola aristița arja arlet arlinda armahan armande armida arnaude aroha arunima arziye arzu
arıpınar asake ashlene ashling asila asliye asmira assia assumpta astride ataahua atanur atena
atinuke atiyye attracta augustina aulikki aureliana aurica aurélia ausma austra averil avunç awero
awhina axenia ayan ayasun aybet aycagül aydan aydar ayduru ayelén aygönenç aygül aygün ayinke
ayleen aylil aylla aynilhayat aynımah ayoka aysel aysema aysevim aysu aysuna ayten aytöz ayyaruk
ayçan ayülker ayşeana ayşenur azade azahar azahara azeneth azize azra açılay ağbegim ağca aşhan
babett badegül baghyawati bahtinur bairbre balaxanım balca ballı banü bara barica basriye bağdat
bediriye begim behiza belgizar belkize benedicte benedikte benek benice benigna benta bente benthe
beray beriye bernadett bernardita bernhardine berrin besarta besey beste betania betina betti
beyhatun bezek beáta bhanumati bhavika bhavini bhekisisa bhekizizwe bhekokwakhe bianka bibisora
bibiána bidayet bieke bienvenida bilay bilginur bilkay bilkisu billie-jo bimala binay birben birgid
birgitt birgül birsan biruta biserka bishakha bitten bitül bjørg blanaid blanduzia blathnaid
blažena blerina blerta bluette boel bogdana bohumila bohuslava bolatito boluwatife bonu borbála
božena božica božidara brandy branislava breeda breege breffni brendah brid bridgit briget brighid
brigita brilyant britt-mari britt-marie brona bronach bronislava broņislava brunhild brunilda
brândușa brígida bukurije bunmi burcuhan buşra bärbel béatrix bérénice büreyre büşranur caetana
cahan cailin cait cajsa calixta canan candela candelas canfeza canseven canur caoilfhionn caragh
caren carin carita carlijn carmelita carmenza carminho carolyne carren casiana cataleya catherina
catheriona cathrin cathrina cathriona catia catinca catrina catrine catrinel cecile cecilie
cecilija cecille cecília cedide celene celestine celinda cemiyle centa centrine cerasela cevale
ceyla ceylin ceyran cezara chaaya chaitaly chakrika chameli chanchal chandani chanez charita
charline charlott charos charvi chasmum chavvi chelo cherith chidimma chinyere chiraz chloë chlóe
christa-maria christabel christianne christin christl ciaobella ciarrai cici cielo cilli cilly
cinta cinthia cinthya cintia cipriana cirkeline citlali citra claire-lise clarisa claudina
clemencia cleopatra cliodhna cliona clodagh cloe clorinda clothilde cloé clàudia cläre codie
codrina codruța coline concepta consolata constantina constança consuela coralia coraline corine
cortney cosmina courteney crenguța crescencia csilla cuheyna cvetka cátia cäcilia cäcilie célestine
célia célina cătălina dafina dahiana daiana daiga daina dairine dajana dalaja dalila dalima
damienne damjana damlanur damyanti danae danica danique danitza danuše dariana darika darina
darinka darja dary davida davnet dayamai dayana dayita dearbhail dearbhaile dearbhla deborrah deha
deicy deirbhile deisy demetra demi-lee demi-leigh deniis denisse derly derval dervilla dervla
deryanur desirée despina dewi deyanira değer diah dian dianah diann didina dietlind digna dilcan
dildora dilfeza dilhuş dilnoz dilnur dilsitan dilşad dilşat dimitrina dinda dionisia dipta diya
diyora diána diāna dobromila dobroslava dochia dolphine domnica doralisa dorcas dorcus doriana
dorien dorine dorita dorle dorli dorotea doroteja dorothe dounia doyinsola doğannur draga drahomíra
drahoslava drita duha dumisile dumitra dumitrana dunyo durdona durgadin durna dursadiye duyguhan
dušanka dymphna dympna dzidra dzintra dáša déborah dóra döner dörte dörthe dünya dürrüşehvar dārta
eadaoin eavan ecaterina ecegül ecrin edaviye eddah edel edelgard edeltraut edeltrud edhitha edilma
edinah editha edona eduarda edīte eesha efil eftimia egenur egzona ehrentraud eilish eimhear eira
eiravati eithne eivor ekaja ekani ekanta ekantika ekiya elamiye elba elcira elcy elea eleni elenore
eleonor eleonore eleonóra elfi elfida elfie elien eliette elifnur eligia eliisa eliona elisabete
elisabetha elisaveta elita elizabeta elizabete elize eliška elma eloah elodia elona elosy eloá els
elsy elvan elvana elvia elvina elvire elvy elvíra elvīra elwira eléa eléna eléonore elīna ema emal
emanuella emanuelly emelina emeline emely emelyne emer emilce emiliana emilija emilly emilse emina
emiş emma-louise emmaculate emmah emmi emperatriz emília emīlija encarnita endah enfes engla eniola
enith eowyn erbay erdmute erem erina eriş erny erva ervaniye eryn esengün eshana esila eslemnur
esma esmanperi esmarelda esmira esmée esparta essi estera esteri etela etelvina ethna ethne
eufrosina eugénia eulália eunika eusebia eva-marie evaline evalyne evamaria evangelia evangelina
evangelista evanghelina evde evelien evelin eveline evelyne evelína everline everlyne evi evija
evrim ewatomi ezgin fabia fabiënne fadekemi faderera fadile fadime fadıla fainche faizah faize
falak falguni fanni farangiz farhunnisa fariza farzona fathonah fatigül fatime fatinur fatmanur
fatmire fatuma fayize febe febi feden fehintola fehmiye feliciana felicidad felicitas feline felipa
felista felister felistus felizitas fella femke fenna fenne ferahdiba feraye ferhan feriel ferinaz
fermuta ferny feruza feryas feyha feyzin fibikemi fidan fidaye fidela fidelma fien fiene fikayomi
fildan filipa filippa filofteia filoména finola fionna fionnula firdevis fitnat fitore fitria
fitriani fjolla floare floarea floortje florentina florentine florența floriane florica florinda
flurina fortunata fotima fouzia franchesca francia franciska francy františka frederika frederikke
fredrika freia freja fresia fridah friedericke friedhilde friedlinde frusina fuma féline fügen
gabel gabrielly gaby gaida gaja gambo ganga ganimete ganiye gasti gaurangi gaurika gawati gayathri
gaylene geanina gelengül gema genovefa genta gențiana georgine gerarda gerardine gerhild gerlind
gerta gertraude gertraut gertrúda gesa gesare gesche geta getrude ghaliyati gherghina gianina
gianna giesela gilma gilman giorgiana gisa gislinde gisselle gizela gladis godelieva godelieve
goncafer graciana grania grațiana grațiela greca gretl gretta gricelda griet grieta gréta grēta
gudula gugu gugulethu gun-britt gunborg gunda gundel gundhild gundi gundula gunita gunnel gunta
gusti gyda gyöngyi gökperi gökçe göli görsev gözem gülbani gülbeyan gülbiye gülcegün güldam gülder
güldünya gülenay güler gülev gülfari gülfeza gülgen gülgüzel gülhisar gülinaz gülkadın güllühan
gülmira gülmisal gülnar gülnaz gülnaziye gülnur gülper gülsalın gülselin gülsen gülseren gülsevil
gülsiye gülsü gülsüm gültac gülten gülter gülxar gülzadiye gülzar gülçe gülçin gülözge gülüs
gülüstan gülüş gülşa gülşeref günar günay günebakan güngören günsel gürcüye gürten güverçin güzey
habibe hacile hadicha hadija hadjer hadrey hafsat hafshah hafıza halenur haliye hamima hamiyet
hamsini hanbiken hanife hanim hannchen hanne-lore hannele hanny hanora hansultan harbinaz
harinakshi harita hasgül hasret hatin hava havali havse haydée hayel hayleigh hayrünnisa hazine
hedviga hedvika heide-marie heidelinde heidelore heiderose heidy hekime helan heli helinä hellen
hellena hellevi helmi helmtrud helvi helén heléne helēna hemal hemangini hemani henife henna henny
henrieta heracleea herlinde herma hermelinda hermina herminda hermína hertha hesti heva hezniye
hicran hilayda hildah hildburg hildegart hildegund hildegunde hillevi hiltraud hinet hinewai hiral
hjördis honora hortenzia hoşkadem huban hubertine huia hulda humayra hurican hurşide hüda hümeyra
hürmet hürüyet hüsnühâl iara iasmina iben ibeth ibironke ibolya icha idika idun ifora ignacia iiris
ijaya ikshita ildız ilga ilinca ilonka ilsa ilze imene immaculate imona inaya indah indali indie
indy ineta ing-britt ing-marie inga-lill ingalill ingeburg ingegärd ingelise ingelore ingetraud
ingetraut ingried ingrīda inguna inka inkeri intan ināra ioanina ionela ionelia iosefina iretioluwa
iriana iridenta irine irmela irmeli irmengard irmhild irmi irmingard irmtraut irmtrud irya iréne
irēna irıs isabell isabelly isaline ishani ishanvi isolina itzel iuliana iustina ivka iyabode
iyadunni iymona işin işın jackeline jackline jacobine jael jagrati jagvi jalsa jamalia jamie-lee
jamie-leigh janaki janani janeta janeth janett janneth janni jannie januja janya jaqueline jaromíra
jaruthip jasmijn jasminka jasmit jayde jaylinn jazmín jaël jeana jeanny jecinta jedidah jeevika
jekaterina jelita jelka jemimah jeniffer jenipher jenniffer jente jepkemoi jerica jerneja jesca
jessika jesusa jhalak jhoana jindřiška jinthe jiřina johana jolana jolanda jolanthe jolien jolijn
jolina joline jolán jonna jorja josefiina josefine joselyn josepha josephina josianne josipa
josphine josy joyline jozefína jožefa jožica jule juli juliane julie-anne julieth julija julijana
julita juna juni justína juulia jázmin jéssica júlia jūla jūle jūlija kaat kadınana kahina kalina
kaltrina kamaria kamilly kamya kandef kania kardelen karimah karley karlijn karlīna karmen karola
karolien karoliina karolin karolína kartika kashish kashvi kasiyah katalina katarína katarīna
katcha katelijne katerine kateřina katherin katherina katherinne kathi katica katie-louise katleen
katrien katriina katrijn katriona katrīna katty kaver keeva kefser kelly-anne kelly-marie kemuma
kemunto kenza kerime kerttu khadidja kiandra kifaye kikelomo kitan kitti klaudie klavdija klea
klothilde kläre koncagül kori korinna kornélia kosisochukwu kreszentia kreszenz kriemhild krisha
kristel kristiane kristien kristiāna kristína kristýna ksenija kumral kumush kunigunda kunigunde
kutgün kutun kvetoslava květa květoslava kyara kâzime käte käthe käthi könül kübran künkyi kısmet
lada ladina ladislava ladli laika lajita laly laoise laora lara-sophie laras latika laurenția
laurette lauriane laurina laurine lavínia lavīze laylo laze lea-sophie leana leandra leia leidy
lejla lekha lelia lenah leocadia leokadia leoni leontina leontīne leopolda leopoldine lerze lesana
lesly letiția leydi leyla-katharina leyli leyre lezize leïla lhanzey liane libia libni libuša
libuše liceth lidija lidwina lidya liesa lieschen lieselot lieve lieze ligia lili lilija lilijana
lilita liljana lillemor lilli lilo lilou linah lindah lindita linet linnéa lintang lioara lioba
lipika liridona lisa-marie lisanne lise-lott lise-lotte liselott liseth lissette lissi lissy liva
liwia lize lizete lizeth lizz ljubov ljudmila loice loida loise lona londisizwe londiwe lopa
loretto lorine lotti louana louane louna lova lovis luara lucija lucreția ludwina luisana luitgard
lujza luljeta luminița lunna lutgarde lutgardis lutgart luzie luzmira luísa lydiah lydiane lydianne
lykke lyna lynley lysiane lâle lærke léana léane lüfen lýdia lýdie lăcrămioara lība līga līna līza
lūcija maaria maartje macaria macide madelene madelief madleina madlen maeva maftuna magalie
magarete magdalene magdaline magdaléna maggy magnolia magret magrit mahigül mahika mahter mahulena
maida maie maighread maike maiken maila maimunah maira mairead mairin maitê maivi maj-lis majken
majvor makarena maksüde malea malene malle malou malu malva malvina malvína malwina mamen manca
manel manja manola manuella manuelle manya mara-julie maraea marcheta maree mareen mareikura
mareile marese margaritha margaréta margaud margitta margoth margreth margrieta margrith
maria-luise maria-theresia mariane marianela maricica maricruz marie-cecilie marie-françoise
marie-josé marie-sophie marie-theres marie-therese mariechen mariele marieluise mariluz marinka
marioara marise marisel maritta marja-leena marjaana marjana marjanca marjeta marjo marjona
marjukka marjut markéta marleny marliese marlise marly marlyse marlén martirio martta maruša
marylène marína massiel masume matea mateja mathilda maurine mavie maxima mayerly maynur mayte
maëlys maëva maşide maša meabh mechthilde mechtild mecide mefharet meghana mehdiye mehin mehrigül
mehrimoh meibh meja mekhala melaha melanine melany meleknur melikkan melita melitta melvine melánia
melûl menfeat menişan merba merche mercyline mereana merel meret meriem merim merita merva mervi
mery meryeme mesude metka metrine meveddet mevlüdiye meyhanim meyransa mezide michaele michala
micheala michell miguela mihrab mihriye miia milcah milka milkah mille milou miluše mimmi mimoza
mimy minerva minibe minodora mioara mirabela miray mirdza miriama mirian mirlinda mirona miroslawa
mirriam mirte mirtha miruna miryam mitchelle mitzy miyesser mnqobi modupe mofifoluwa mohinur
mohlaroyim mojca mojisola mojisoluwa monicah monja monserrat moradeke morayo moreen morenike morine
morolake mosinmileoluwa motunrayo moureen mourine moyosore muarra mubina mufide muhiye muhsina
muireann muizza mujde mukbile mumtoz munisa murielle mursalina musaffa musfira mushtariy muslima
muvahhide muxlisa muzayyana muzdalifa mwanajuma mwanamisi myrta myrtha mária märta märtha mégane
mélina mübetcel mücevher müferrih müjde mükrüme mülayim mümtaze münezzer müsemma müveddet müğber
müşkünaz müşüre māra mārīte mădălina mărioara măriuca nades nadeschda nadeshda nadežda nadin
naděžda nafile naide naimh naja nalân nanna naoimh naom naomh naomy narcisa narhanim narimane
narıngül nasiba nastja natali natalija natalja natascha natasja natasza nataša natașa natella
nathalia nathaly nathasha natálie natālija nayara nayaret nayareth nayeli nayibe nazende nazimet
nazlihan nazlı nazıdil ndumiso neasa nebiha necilal necva nedda nedjma nefaret nefiye neja nejdet
nela nelcy nelia nelsy nelya neptün nereida neriban nesfe neslinur neslisah nete netra nevaeh neval
nevenka nevgin nevise nevsale neyran nezengül nezize neşrin neža ngaire nicolasa nicoline niculina
nidra nigar nihan niina nikoletta nikolina nilam nilcan nilufar nimrat ninetta ninioluwa ninoska
ninthe nirgül nirja nisa nitara nives niğmet nkazimulo nkiruka nobantu nobuhle noeleen noeline
nohora noirin nokulunga noleen nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo
nomthandazo nomusa nonhlanhla nonjabulo nore norica norina notburga nothando noxolo nozibusiso
nozima nozizwe noëlla noëmi nqobizitha nubia nurbanu nurda nurdeniz nurey nurgil nurhayet nuriya
nuriyet nurlana nurmelek nurseda nurser nursim nurtaç nurten nurveren nury nurşan nuša nynke nádia
nübar nüdret nürice oana obdulia obianuju octaviana octavie odalis odalys odeline odika odina oeshi
ofeliya oguş ojasvi olajumoke olalla olasunmbo olivie ololade olufunke olufunmilayo oluwakemi oluş
olwen olwethu omaira omaja omina omisha omobolanle omodunni omolabake omosalewa omotara omotoun
omowumi omya oreofe orfelina orfhlaith oriana orlagh orlaigh ortansa ortrud ortrun orvokki orçin
osha osiyo ottilia otília otýlie otīlija outi oviya owethu oyenike oyindasola oysha ozana ozioma
oľga pabla paca padmi padraigin pahal paksu panini paramita paraschiva pascaline pascuala pastora
patricie patricija paulica paulien pauliina paulína paulīna pavani pavlína paye pekkan pembesin
peninah pepita peren perinur peris perla perlita permun pesent petrana petrina petrona petronela
petronila petruța phanice phileine philis phylis pien pierette pierina pietra piia pili piper piran
pleun polona polonca pompilia poppy primitiva prisca priscah priscillah prisha priska profira
prudencia puck puput purificación pushti puspa puti putri päivikki pürçek qaratel qori quinter
quinty qumru raagini rabbiye rabea rabecca rabi racha rachana rachita rachèle rada radeke radoslava
radovana raewyn rafaella raffaela rafia rafila rahab rahel rahiye rahmi raili raissa rajeshri
rakide raksha rani raphaela raphaëlle rasma ratih rayana rayhona rayla rayyona rayén rebecka rebeka
rebihat refet regitse regitze regína regīna rehema rehime reidun reingard reinhild reinhilde rejane
rengül renske resi restu revza rezin rhianna rhianne ridhi rika rini risper ritt robertina robiya
rodah rodica roise rojnu roksana rollande romaine romanița romy ronja ronya roosa rosaleen
rosalinde rosalva rosarie rosel roselinde roselyne rosenda rosi rosl rosmarie roswita rotraud
rotraut roxelana rozalia rozalija roziya rubiela rudīte ruhide ruhshona ruhugül rukia rumaysa
rumeysa ruperta ruqiya ruta ruthild ruxanda ruža ružena ružica ryma róza rózsa róża röya rübeyda
rümeysa rıfkıye růžena saanvi sabihe sabína sachi sadeti sadina sadiye safina safinaz safta safura
saire salimah salimet salomea salsabila salud samahat samiah samina samiya sanavber sanaya sanela
sanije sanita sanur sapa saphira sarah-jane sarah-louise sarmīte sarvinoz sarya satu saturnina
satıa saumu saundra saveta savina sayalı saygın scarlet scarleth scarlette seana seanan seaneen
seanna sebigül seblâ sedife sefer segilola sehel sejda selcan selcen selime seline selmin semat
semenica semine semrin sena seniha seona septi serah seraina sereina serfinaz serine serma sernur
servinaz sessa sevara sevcan sevdinar sevgen sevginur sevican sevinc sevinch sevla sevsevil seyhan
seyyide seçgül shahina shahnoza shauneen sheelagh sheilah sheilla sheillah shiela shinead shpresa
shqipe shravya shukrona sibilla sibille sibusisiwe sibylla sidar sidonia sidónia siegrid siegried
siegrun sien siglinde sihawukele silanur sille silondile silviana silvie silvija sima simber
similoluwa simina simphiwe simten sinaida sindy sini sintija siobain sioban siobhain siofra
siphesihle sirap siska sithembiso siti skaidrīte skyla skylar slavka slavomíra slavěna sláva slávka
smaranda snježana sofi sofija soliha soline solma solmaz solvej somadina sona songül sonnur
sophie-louise sophie-marie sophy soraia sorcha soumia sowande soykan soňa speranța stana stanca
stanka stefani stela steliana stellah steluța stephany sterre stien stilla stina subomi subutiye
suci sudiksha sultane sumayya sunay susam susanita suse sussanne sussie suus suze suğra svea
světlana swantje swetlana syahrini sybilla sylivia sylke sylvianne sânziana sónia söyler sørine
süheyda süleyla sümerya süner süsen süzer sırriye tabea tabita tadeja tagangül taina taja talibe
tamaşa tami tamilla tangül tanmayi tanses tantri tanyu tari taru tasvir tayla tayyibe taçnur tecla
teea teija teja tekla teknaz telse temime teodosia teona tercan tere terese teresia teresiah
terezija terina terttu teréz terézia teuta teybet teófila thabisa thabisile thandazile theda thekla
thembekile thembile thembisile theres therése thiare thinhinane thuthukile théa tiara tiarna
tiberia ticen tiegan tiia tilde tinca tincuța tindra tinne tira titin tjaša tola toluwanimi tomasa
tomris tomurcuk tonicha tonje tora tove tovuz traude traudel traudl traute treasa trini triona
tripti triveni triya trīne tuana tudora tudorița tudosia tulia turcein turvi tutkucan tuulia tuva
tyla tülin türcan türkan türknur tüzenur uberlinda ubika ucchal uchita udyati ujunwa ulduz
ulla-britt ulrica ulva ulya ummahani umuşan undine unjani unnati upadhriti upasna upma urishilla
urmi ursel ursina urte urvi urša urška uršuľa usyi uyanser vacibe vajèn valary valborg valda
valentína valentīna valerija valeska valija vallary valèria vamakshi vanda vania vanja vansha vanya
varenya varlık vasana vasatika vasilica vecide veda vedhika vedika veera veerle vefia velta vendela
veneranda venla verde veronicah veta vezrife vicenția victória vieroslava viivi viktorie viktória
vildane vilde vilhelmiina vilhelmina vinaya vineta violetta viorela viridiana virág visitación vita
viveka vivi vivianne vjollca vladimíra vlora vlădelina voichița vreneli vrishti vritti vuokko
vyanjana věra wafae waida waimarie wakeeta walburga waldtraut walentina walli waltrud warhi watika
weddy weena wenche wencke wendolin wenke wera widisha widya wikitoria wilfriede willow wiltrud
winda winni winny wirda wishi wulan wuraola xalak xanım xiti xumar xénia yachana yadavi yahvi yahşi
yamile yamilet yanara yance yaneth yani yanira yaritza yasemen yashawini yashica yashvi yasina
yasmín yasna yasti yauvani yazgül yazmín yeimy yejide yekbun yeni yenifer yenny yeny yepelek
yessenia yessi yessica yeşil yina yineth yinthe ylvi ylvie yocelyn yochana yohana yolima yoselin
yoshita yosma ysaline yudy yuliana yulieth yuly yuni yunita yurani yurany yurdaser yurtseven yury
yutika yésica yéssica yücel yıldız zaenab zaharia zahfer zahro zaitra zakhele zakiyaxon zaliha
zalindra zamfira zamira zansi zarina zarna zdeňka zdislava zebirce zehnia zehranur zejna zelha
zemfira zemzem zenia zenobia zenovia zenta zenzile zerafet zeride zevlüde zeyno ziba zibuyile
zigrīda zilfa zilmil zinal zinnura zinnure zipporah zlatica zofija zoja zora zorka zsanett zulfa
zunilda zvonka zöhrehan züheyla zülbiye züleyxa zülfüye zümre zümrüd ágata ágatha ágnes águeda
ámbar áurea âlemşah ângela änne çalım çevregül çilga çimnaz çisem çolpan érica íngrid íris ömriye
örfiye övün özay özbilge özdeş özgün özpetek özyurt úrsula ülke ülküm ümmahan ümmühan ümray ünal
ürper üçgül ārija đurđica ērika ľubica ľubomíra ľuboslava ľudmila ľudomila şadıman şahdiye şahinder
şahnaz şahnuray şahıgül şamiha şazime şefiye şehreban şehza şelâle şemsinisa şennur şeref şerman
şevketfeza şeyda şilan şirivan şöhret şüküfe šarlota špela štefanija štefica štefka štefánia
štěpánka šárka žaneta željka želmíra živa žofia žofie
"""
