/// Surnames of many cultures.
/// Source: compiled for this gate from general knowledge.
extension WordList {
  static let surnamesOfTheWorld: [WordList] = [
    WordList(
      .surname,
      """
      aaberg aalto aas abad abara abarca abbas abbasi abboud abdallah abdelaziz abdelnour abdelrahman abdirahman abdou
      abdulaziz abdulkarim abdulrahman abe abebe abegunde abeita abella abendroth abera abercrombie abiodun abiola
      aboud abraha abraham abreu abu-khalil abukar acar acharya acheampong ackermann acton acuna adachi adamczyk adame
      adan adane addison addo adebiyi adedeji adegbite adekola aden adeniji adeniyi adenuga aderibigbe adesanya
      adeshina adesina adeyeye adhikari adu adusei adwan afful afshar agarwal agbayani agbo agosto aguayo aguilar-begay
      agyapong agyei ahina ahluwalia ahmadi ahmadzai ahuja aidoo aina aiono aitken aiyar ajayi akbari akbulut akgul
      akhavan akinola akinsanya akinyemi akiwenzie akpan aksoy aktas akuffo akyol al-amin al-ani al-baghdadi al-bayati
      al-farsi al-ghamdi al-hakim al-harbi al-hashimi al-jabouri al-janabi al-khatib al-maliki al-mutairi al-najjar
      al-obaidi al-otaibi al-qahtani al-rashid al-saadi al-sayed al-shammari al-tamimi al-zahrani alabi alaimoana
      alaniz alavi alba alcala alcantara alcaraz alcindor alcott aldana alden aldridge alegria aleman alemayehu
      alexakis alexandre alizadeh allred almanza almaraz almonte alonzo altamirano altmann altun aluko alva amador
      amankwah amare amaro amato amaya ambani ambrose amiri amos ampofo anagnostou anane ananthakrishnan anastasiou
      anderson-mensah anderssen andino ando andreou andres angeles angulo aning ankrah ansah anstey antonio antoniou
      antunez antwi anyanwu anyaoku aoki apostolou applebaum appleby appleton apte arabi arai arana aranda araujo
      archambault archibald archuleta arechiga aremu arevalo arguello argyros arias arikan armendariz armenta armitage
      arora arreola arriaga arrieta arrington arsenault arteaga asadi asamoah asare asfaw ashcroft ashkie asiedu aslam
      aslan assefa astorga asuncion atalay atallah atcitty atherton atieno atienza atta attakai attar atwater atwell
      aubin auerbach augustin auma aumua aung avalos avci averill awad aweys awolowo awuah ayele ayers ayhan ayinde
      aylward ayodele ayon ayoub azar azikiwe azimi azizi babaei babatunde babcock babic babu bacani badawi badillo
      baek baez baganda bagatsing bagchi bagheri bagley bagwell bainbridge bains bajaj bakhtiari bakke bakshi balagtas
      balakrishnan balasubramanian balci balderas balfour ballantyne baltazar bamgbose banaag bancroft bannister bansal
      bantug banuelos baran baranowski barasa barazi barba barbour barclay barela barfield barksdale barnard barnhart
      barone barragan barraza barre barreto barrientos barrios barrow barrows bartholomew bartosz basa basaran bascom
      basnet bassett bastidas batchelor batra batson batten batungbakal baugh baum baumgartner bayani bayliss bayram
      bazile bazzi beal beale beall beamer beardsley beardy bearrunner beaton beauchamp beaudoin beauvais becerra
      becher beckett beckham beckwith bedford bedi beecher begaye begley behbahani bejar bejarano bekoe belcher
      belizaire bellegarde bellerose bellini benavidez benedetti benedict benfield benoit berge berglund bergmann
      bergstrom bermudez bernardo bernhardt bernier bertolini bertram bertrand betancourt betts beveridge bevins beyene
      beyer bhalla bharadwaj bhargava bhasin bhatia bhatnagar bhattacharya bhattarai bhuiyan bianco bickford biddle
      bielak bien-aime bigcanoe biggs bilagody bilgin billings billingsley bingham birnbaum biro bishara bissonnette
      biswas bitsilly bitsuie bivens bizimana bjork bjornstad blackbear blackbull blackcrow blackelk blackfeather
      blackhawk blackhorse blackmon blackowl blackstone blais blakely blakeney blanton blaszczyk blaylock bledsoe blom
      blount blum blumenthal boadi boakye boatwright bock bodnar boggs bohannon bohm boisvert bolden bondarenko bonham
      bonifacio bonsu boothe bora borden borja borrego bose bostic botello bottoms boucher boudreau boulos bounmy
      bourne bouzid bowden bowens bower bowles bowling boyce boyko bozkurt braddock braga bragg brammer branham
      brankovic brannon branson brar braxton breeden brekke brewster brewton brigham brinkley brinkmann briones briscoe
      briseno brisson bristow brito britton broadbent broadnax brockington brockman broderick brodeur brody brokenleg
      brokenrope bromley brooke broome broughton browder brownell brownlee broyles brubaker bruneau bruno brunson
      bryson brzezinski buchholz buckingham buckner budd buenaventura buendia bueno bukowski bulaong bullard bulut
      bumgarner bunn burchett burdette burkett burkhardt burkhart burleson burroughs burrows burwell busari busby
      bushnell bustamante bustillos bustos buthelezi butterfield buxton byaruhanga bynum byun caballero cabral cadena
      cadman cagle cahill cai caldeira calder calimlim callaway calvert calvillo camara camarena camarillo canales
      canfield cano cantwell capulong caputo caraballo carandang caraway carbajal carballo carbone cardona cardoza
      cardozo cardwell cargill cariaga carlisle carlsson carlton carmody carmona carnahan carneiro caron carothers
      carrasquillo carreon carrera carrero carrington carrion carruthers cartier cartwright caruso carvajal casanova
      casares casas casillas casimiro cassidy castellon castleberry caswell catacutan cataldo catches cates causey
      cavazos cayabyab ceballos ceja cele celestin celik centeno cervantez cetin cha chadha chadwick chae chaidez
      chaikin chakrabarti chakraborty chand chanda chandra chandrasekaran chanthavong chao chapa chapin chappell
      charbonneau charette charginghawk charlemagne charley chartrand chasinghawk chastain chaturvedi chau chaudhuri
      chauhan chavarria chawla chea cheatham chebet chee cheechoo cheema chehab chenault cheney cheon cheong chepkemoi
      cherenfant cheruiyot chery chesser chevalier chhabra chhay chhetri chhim chhun chiang chien chikafu chikwanha
      childers childress childs chileshe chilton chinamasa ching chino chirwa chisholm chitando chittenden chiu
      chiwenga chmielewski choate choe chon chong chou choudhury chow chowning christiansen christie christodoulou
      chukwudi chukwuma chun churchill ciccone cieslak cinar cintron clanton clapp clarkson clawson claypool cleary
      clemens clemons clerveaux cleveland clifton clinton clough cloutier coburn cody cogburn cohn coker colangelo
      colbert colburn colby coley collado collazo colombo colquitt colson colunga colvin comeau commanda compere
      concepcion concho conklin connell connelly connolly connor conroy constantinou conti coombs coon coppola corbett
      corbiere corbin corbitt corcoran cordeiro cordell cordero corley cornejo cornelius cornell cornett cornish
      cornwell corpuz corrales cosgrove coskun cosme costantino cota cotto cottrell coughlin coulter courtney couto
      couture covarrubias covington cowart coyle crabtree craddock crain cramer crandall cranford craven creech crespo
      crews criswell crocker crockett cromwell cronin cronje crosswhite crowder crowdog crowell crowfeather crowson
      croy crum crump crutcher crutchfield csonka cuellar cuizon culbertson cullen culpepper culver cummins cung cunha
      curiel curley currie currin custodio cutler cyr czajkowski czarnecki d'agostino d'ambrosio d'amico d'angelo
      dabrowski dacanay dadzie dag dagher dagohoy dahal daher dahlberg dahlgren dahlstrom dai daigle daigneault dailey
      daka dalal dalisay daly damico damon dandridge danforth danko dankwa danquah danso dantes daoud darby darden
      darko darnell dasgupta dasilva datta datu dau davari dave davison dayrit deanda deangelis deaton debassige debose
      decker deeb degen deguzman deherrera dejager delafuente delagarza delaluz delano delao delapaz delatorre deloach
      delosantos delosreyes delrio deltoro delva delvalle demarco demeke demetriou demirci demirel denham denney
      dennison denson denton deol derosa derrick dershowitz desantis deschenie deshmukh deshpande desir desmond desousa
      desrouleaux desta destine devereaux devilliers devine devlin devore dewet dewitt dexter dey dhar dhawan dhingra
      dickey dickinson diehl diep dietrich dieudonne dieujuste diggs dimaculangan dimalanta dimayuga dimopoulos
      dinapoli dineyazhe ding dinsmore dirie dittmar ditullio dix dixit dizon djordjevic dladla dobbins dobbs dobos
      dobrowolski dodd dogan doggett dolan dominquez donahue donkor donnell donohue dooley doran dorcely dorman dorvil
      dosanjh dosunmu doty doucette dowell dowling downey downing dragic draper drayton drennan drexler driscoll drozd
      drummond drury duah duale duan dube dubey dubose ducharme duckett duda dudek duenas duff dufour dufresne dugan
      duggan dukes duman dumlao dumont dunaway dunham dunne dunston duplessis dupreez durbin durmaz durrant dursun
      dutoit dutt duvalier duvall dwivedi dykes dziedzic dzik eads eagleheart easley eason eastman easton eberhardt
      ebert ebo ebrahimi eccles eckhardt economou eddy edelstein edlund edmonds edmondson edmunds effiong egal egan
      eggleston ehrlich eichler einhorn eisenberg eisner ejiofor eke ekong ekstrom elahi eldin eldridge eliassen
      elizondo elkins eller ellsworth elmasry elmi elmore elrod elsayed ely emenike emery emmons encarnacion engelhardt
      enger engle engstrom ennis enriquez ensley eom epperson epps erdelyi erdem eren ergin eriksson ernst ersoy ervin
      erwin escalante escalera escamilla escudero esfahani esguerra eskridge esmaili espinal espino espiritu esquivel
      estep esterhuizen esteves estevez estrella etheridge etsitty etter evangelista everhart ezeh fabbri fabella fadel
      fagerberg fahmy fairbanks fairchild fajardo falck falcone faleafa faleomavaega falk fallon fanene fanfan fannin
      fapohunda farahani faraj farhadi farhat faria farias faris farnham farnsworth farouk farrar farris fashola
      fasthorse faulk fawzi fay fayyad fazio fedorov feeney feinberg feingold feinstein fekete feliciano felix felton
      fenton ferraro ferraz ferrell ferris fiedler fielder fierro fifita figueiredo fikre filipek finau fincher findley
      finnegan finney fiore fireheart fishman fisseha fitch fitzsimmons flaherty flanders flannery fleischer fleurant
      fleurimond florez flyinghorse fodor fofanah fogarty folsom fong fonoti fonseca fontana fontes foo foote forde
      forster forsythe fortier fortin fortner foss fotopoulos fotu fourie foust fowlkes fraga fraley francois franke
      frasier frechette frederick fredriksen freedman freitas freund frey frias frierson frimpong fritz frohlich fuchs
      fuhrmann fuimaono fujii fujioka fujita fujiwara fukuda fulcher fullerton fulton funderburk fung furst furtado
      fusco gabler gables gaffney gagne gaikwad gainey gaitan gaither gajewski galang galarza galbraith galeai galli
      galloway galvez galvin gambino gamboa gamez gan gandy ganesan ganguly gannon gantt gaona garay garber gardiner
      garfinkel garg garibay garland garvey garvin gaskins gastelum gaston gatchalian gatdula gatewood gatlin gault
      gautam gautier gavin gaye gaytan gebhardt gebremariam gebremedhin gebreselassie gedi gehlot geiger gelman gendron
      geng georgiadis gerard gerges gerhardt gershon gertner gervais getachew ghaffari ghanem ghani ghazali ghimire
      ghorbani giang giannopoulos gibbons gifford gilchrist gilliland gillis gilman gilmer gilpin ginsberg ginzburg
      gipson girma giroux gishie giuliani givens gladden glaser glassman gleason glickman godbout godfrey godinez godoy
      godwin goetz goff goh gokhale gokmen goldfarb goldtooth golovin gondwe gonsalves gonzaga gooch goode gooden
      goodleaf goodrich goodson goodvoice gopal gopalakrishnan gopalan gorelik goss goswami goto gough goulet gouveia
      goyal graf granado granados grantham grasso grayeagle grayson graywolf greathouse greenbaum greenfield greenlee
      greenspan greenwood gregg grenier gresham grewal grieco griego griggs grijalva grimm grissom griswold grobler
      gromov grossberg grossman grover groves grubbs grun guajardo guan guardado guarino guerin guerrier guevara guha
      guidry guillaume guillen guimaraes guinto gul gulati guled guler gumede gunes gungor gunn gunnarsson gunter
      gunther guo gurrola gustafson gustafsson guthrie gutman gutowski guzel gwak gwinn gwon gyamfi gyasi haberman
      habib habimana habte habtemariam habyarimana hackett hackman hackney hadebe hadi hadley hagan hagen hager
      haggerty hagood hagos haidar hailemariam haines hairston hairychin hajek hak hakim hakizimana halabi halasz
      halbert hallman halloran halpern halsey halvorsen halvorson hamad hamada hamadi hamby hameed hamer hamid hamidi
      hamill hamlin hamm hammonds hamoud hamrick hanafi hanania handelman handley hankins hanks hanley hannah hansson
      hao hara harada harb harbin hardaway hardee hardeman hardesty hardison hardwick hargett hargis hargrove hariri
      harkins harkness harlan harley harlow haro harrelson harrold hartley hartnett hartwell harwood hasegawa hashi
      haskell haskie haskins hassoun hastings hatchett hategekimana hatem hatton hattori hatzis haugen hauser havel
      havili hawes hawley hayashi haydon hayward haywood headley healey hearn heaton hedberg hedlund hedrick heffernan
      hegde hegedus heidari heilman heinrich heinz helgeson hellstrom hemphill hendrickson heng henley henning
      henriquez herbert heredia hering hermansen herndon herrington herrmann herron hershberger herzog heyward hiatt
      hibbard hickey higa higdon higginbotham higgs highelk hightower hildreth hilliard hilton hing hinkle hinojosa
      hinson hirano hirata hirsch hirschfeld hirsi hite hjelm hlavac hobson hoch hodgson hoffmann hogue holbrook
      holcomb holderman holguin holley holliday hollingsworth hollins hollis holloman hollowhorn holmberg holmgren
      holton holub holzer hon honanie honeycutt honyumptewa hopson hora horak hornby horner hornsby horvat hoskie
      hoskins hosokawa hossain hosteen hou houghton houle houser hove howland hrdlicka hsiao hsieh hua huard hubbell
      hubner huckabee huddleston hudgins hui hulett hulsey hultgren humphreys humphries hun hungerford huot hurd
      hurtado hurwitz hussaini hutchens hutchins hutchison hutson hutton hyatt hyppolite hyun iannucci ibeh ibekwe
      ibironke idowu ieng iglesias ignacio iida ikeda ikenna ilagan ilic illes iloabachi imai inamdar ingle inman ioane
      ioannidis ioannou iradukunda irby irizarry ironcloud ironeyes ironhawk ironheart ironshield irvin irvine irving
      isaksson isbell ishida ishii ishikawa isik iskandar issa isse itani ivanenko ivanova ivarsson iversen ivey
      iwamoto iwasaki iwu iyengar izaguirre jaber jablonski jacinto jacobsen jacques jadhav jaeger jager jaime jaimes
      jaiswal jakab jalali jalandoni jalloh jamal jameson jamil janis jankovic jansson jarrell jarrett jasper jasso
      javier jawad jaworski jean-charles jean-francois jean-louis jean-philippe jean-pierre jefferies jeffers jeffries
      jegede jeon jepsen jeptoo jernigan jessup jewell jewett jia jiang jimale jimenes jindal joachim jobe jobin joe
      johal johannessen jolley joly jonsson joo jorgensen joubert jovanovic joyner juanico judd judkins juhasz jules
      junker jurado juric kaaihue kaanapu kabbani kabera kabia kabila kabongo kaczor kadlec kagabo kagame kagawa kagwa
      kahale kahane kahaulelio kahele kakegamic kakooza kalala kalama kalani kaleo kalinowski kalisa kalogeropoulos
      kalonji kaluba kamaka kamakau kamakawiwoole kamal kamali kamat kamath kanahele kaneko kaneshiro kannan kanoho
      kantor kanu kanyamunyu kao kapadia kapaona kappel kapule kapur karaca karadag karagiannis karakaya karam karanja
      karatas karikari karki karp karpenko karras karthikeyan kashyap kasongo kasozi kasprzak kassa kassab kassel
      kassem katende kato katona katsaros kattan katz kaufmann kaufusi kauhane kaul kaunda kawaguchi kawakami kawamura
      kawananakoa kaya kayembe kayitesi kayondo kazemi kazmi keams kearney keating keaton keawe kebede kediye keefe
      keeler keenan keene keeshig keil kejick kekauoha kelemen kelsey kelso kendrick kenney keo keola keomany kerekes
      kern kescoli keskin kestenbaum ketchum keys khadka khalaf khaled khalifa khalili khamphoui khanal khandelwal
      khang khatib khatun khem khiev khosla khoun khouri khoza khuat khumalo khurana khuzwayo kiani kibet kidane kieu
      kiggundu kikuchi kilgore kilic killian kills_enemy kilonda kilpatrick kimball kimble kingsley kinney kinoshita
      kinyanjui kioa kipchoge kiprono kiptoo kirchner kirkland kirkpatrick kirkwood kirshenbaum kis kiser kishimoto
      kitchens kizito kjeldsen klatt klausen klausner klinger kluge knoll knott knowles knowlton knudsen knutson
      kobylinski koc kocak kocsis koech koenigsberg koffi kohler kohli koirala kojima kokkinos kolar koller kolodziej
      komatsu kong konig konneh konstantinidis koo koomson kopelman kopp korir korkmaz koroma kos kosgei kosinski
      koskinen kostas kostenko kostopoulos kothari kouri kovacevic kovacic kovalev kowal kowalewski kozlov kraft
      krajewski krasnov kraus krause krauss kravchenko kravets krawczyk kreider krishnamurthy krishnaswamy kristensen
      kristiansen krol krupa kuang kubiak kubo kubota kucera kucharski kudo kue kuffour kulkarni kumari kunkel kunz kuo
      kupihea kuroda kurosawa kurt kurtz kushner kuznetsova kwak kwakye kwan kwarteng kwok kwong kyle kyomuhendo
      kyriakou labelle labonte labrecque labuschagne lacey lackey lacson ladd lafferty laflamme lafleur lafontaine
      lafortune lagman laguerre lahoud laird lajoie lakatos lalonde lama lamanna lamar lambros lamedeer lameman
      lamichhane lamontagne lamothe lamoureux lancaster landau lander landers landis lanford langat langdon lange
      langevin langford langley langlois langston lanham lanier lankford lansing lanza lapierre laplante lapointe
      larocque larose larsson larue lassiter laszlo lathrop latif latimer laughlin laulu laureano laurent laursen
      lavallee lavigne lawal lawler lawlor layton lazaro lazic leal leary leavitt lebedev lebron lebrun leclair
      ledbetter ledesma ledford leduc legaspi legault leger legrand lehman lehmann leibowitz leiva lemay lemieux lemma
      lemus lengyel lenz leone leong leonor leota lepage lerma leroux leroy lesniak lethbridge letuli levi levin
      levitan levitt leyva liao libunao lichtenstein lieb lightfoot liles limbu limon linares lincoln lind lindberg
      linde lindholm lindley lindstrom ling linton lipman lipschitz lira lis lister littlebear littlecrow littleelk
      littlejohn littlemoon littlethunder littleton liufau liwanag ljung llamas lockett lockhart locklear lockwood
      loera loftin lofton loh loiselle lolohea lomax lomayesva lombard lombardi lombardo lomeli london lonehill
      lonewolf longo longsoldier loo lookinghorse looney loper lorenz louis louissaint loveland lovell lovett lowell
      lowenstein lowry loy loya lozada lualhati luangrath lubega lubin luc lucario luce lucio ludwig luevano lui luk
      lukacs lukic lukusa lule lumbala lumbera lumpkin lumumba lundberg lundgren lundquist lungu lunsford lupo luther
      lutz luu lyles lyman lyon lysenko mabaso mabry mabuza mac macapagal macaraeg macedo macharia maciejewski macit
      mackay mackey macleod madan maddog madera madison madonsela madrid maeda maestas magalhaes magana magar magbanua
      magee magno magnusson magpantay magsaysay maguire magyar mah mahajan maharjan mahat mahdavi mahdi mahe maher
      maheshwari mahlangu mahoe mailloux maina majeed majewski majola majors majumdar mak makaiwi makarov makescry
      makhanya makhija makinen makoni makris makua malabanan malcolm malek maleki malietoa malinga malinowski mallory
      malloy malmberg maloney malonzo malvoisin mamo manalang manalo manansala mancilla mancini mancuso mandal mandamin
      mandel mandelbaum manfredi mangahas mangano mangat mangubat mani manitowabi manivong manley manriquez mansfield
      mansour mansouri manuel manygoats manzano mao mapfumo maples marable marasigan marchenko marchetti marcum marcus
      margolin margolis mariani maric markham markopoulos markovic marlow marlowe maroun marques marrero marrone
      marroquin marston marte martel martindale martineau martino martins marufu maruyama marzouk masayesva mascarenas
      maseko masoe masondo masoud masri massoud masuda masuku mata matagi matapang matar mathebula mathur mathurin
      matibenga matlock matney matos matson matsui matsunaga matsuo matsushita matta mattingly mattox mattsson mauer
      mauga mauldin maupin mavros maxey mayberry mayes mayfield mayhew mayorga maysonet mazibuko mazza mbala mbatha
      mbayo mbewe mbugua mburu mbuyi mccabe mccaffrey mccain mccallister mccallum mccarter mccauley mcclanahan
      mcclellan mcclelland mcclendon mcclinton mccloskey mccloud mcclurg mccollum mccombs mccool mccord mccormack
      mccrary mccray mccready mccurdy mccutcheon mcdade mcdermott mcdonnell mcdougal mcduffie mcelroy mcfadden
      mcfarlane mcgarry mcghee mcgill mcginley mcginnis mcgowan mcgraw mcgregor mcgrew mchugh mchunu mcinnis mcintire
      mckean mckeever mckeown mckinley mclain mclaurin mclemore mclendon mcmanus mcmillen mcmillian mcmullen mcmurray
      mcnabb mcnair mcnally mcnamara mcneal mcneely mcnulty mcqueen mcrae mcreynolds mcswain mcvay mcvey mcwhorter
      mdluli meacham meade meador meas mebrahtu medalla medeiros medley medlin medrano meehan meeks mehra mei meier
      meissner mekonnen melamed melgar melgoza melnik melnyk melo melvin melzer mena menard menchaca mendelsohn
      mendiola menendez mengistu menzel meraz mercier meredith merino merlino mermelstein merrell merrick mertens mesa
      meshulam mesidor messina mesteth meszaros metellus metzger metzler mey meza mhlongo michaelides michalak
      michalski michel middlebrooks mier migwans mihajlovic mijares mikhail mikkelsen milam milano milburn milford
      milic millard milligan milliken millsap milord milosevic mims minami minnick minter mintz mirchandani mire
      mireles mironov misra mistry mitchum mitropoulos mittal miura mixon miyake miyamoto miyasaki miyazaki mizuno
      mkhize mkhwanazi mnguni moala modi modise moen moffett mofokeng moghaddam mohanty mohsen moise mojica mok mokhtar
      mokoena molefe moller molloy molnar moloi monaco monaghan monarrez mondal mondesir mondragon monestime monge
      monroy montague montanari montano monteiro montelongo montemayor montero montiel moorehead moorman moradi
      moradian moravec morehead moreland morelli moretti morey moriarty morimoto morley morningstar moroz morozov
      morrell morrill morrissey mortensen mosby moseley moser mosher moskowitz mota motaung motsepe mott moulton moura
      mousavi moussa moxley moya mpofu mroz mrozek mthembu mthethwa mtshali mubarak mucha muchiri mufti mugabe mugisha
      mugo mui mukamana mukasa mukendi mukhopadhyay mulcahy muldoon mulenga mulkey muller mulligan mullin mulugeta
      mulumba mumba mumford muncy munguia muniz munn munroe munson munyaneza murata murdoch murdock murekatete muriithi
      muro murrell murry murthy murugan museveni musgrove musonda musselman mustafa musyoka mutai mutawa mutebi mutombo
      mutoni muwanga muzenda mwale mwamba mwanza mwaura mwila myhre myung nabavi nachman nacpil nadar naderi nadir
      nadler nagai nagata naguib naidu naik najera nakai nakajima nakamoto nakano nakata nakato nakayama nakoa nalubega
      nam nambiar namingha namutebi nance nanda nanibush napolitano narang narayan narayanan narvaez nascimento nasr
      nasseri nassif natarajan natividad nava navarrete nayak nayar naylor nazari nazario ncube ndayisaba ndayishimiye
      ndebele nderitu ndlela ndungu needles neely negash negrete negron negussie nejad nel nemec nemeth nene nesbitt
      ness nettles neumann neupane nevarez neves neville newberry newcomb newell newkirk newsom newsome ngabo ngai
      ngcobo nghiem ngoma ngoy ngozi ngubane ngugi ngwenya nhamo nhan nhem nicholas nickerson nicolaou nieto nikitin
      nikolic nilsen ninh nishi nishida nishimoto nishimura nix njenga njeri njoku nkabinde nkansah nkhata nkomo
      nkrumah nkulu nkurunziza nnadi nnamdi noda noel noguchi nogueira noh noland nolen nomura noori noorzai nootchtai
      nop norberg noriega northcutt northrop notah nouri novakovic novick novoa novotny nowakowski nowell nowicki
      nowlin nsengiyumva nshimiyimana nsimba nsubuga ntuli nunley nunn nutter nwachukwu nwankwo nwokocha nxumalo nyaga
      nyambura nyathi nyberg nygaard nyirenda nyoni nzama nzeyimana nzuzi o'bryan o'dell o'dowd o'driscoll o'grady
      o'hare o'mara o'meara o'riordan o'shaughnessy o'shea o'toole oakley oates obaseki obeid oberg obiora obregon
      ocasio oda odegaard odell oden odinga odongo oduya oeun ofahengaue ofori ogawa ogbonna ogimaa oglesby ogola
      ogunbanjo ogundipe ohara ohlsson oikonomou oishi ojha okada okamoto okamura okazaki okello okereke okimaw okolo
      okot okoth okubo oladipo olah olaleye olaniyan olatunji olayinka oldcoyote olejnik olguin oliphant olivares
      olivarez olivas oliver olivera olivier olivo olmedo olmos olofsson oloo olowu olsson olszewski oluwole olvera
      omidi omondi omotoso onal ongpin onishi ono ontiveros onwudiwe onyancha onyeka oosthuizen opara opiyo opoku
      orantes orban orcutt ordaz ordonez orellana orlando orlov orlowski ormond ornelas orona oropeza orosco orosz orta
      osawamick osborn osgood osinachi oster ostergaard ostermann ostrow oswald ota otani otero othman otoo otto
      ouellet ouk oum ouma ouyang ovalle overby overstreet overton oviedo owino owsley oyedepo oyelowo oyewole oyola
      ozawa ozcan ozdemir ozer ozkan ozturk pabon packard padgett padmanabhan padron padua paez paguio pahinui pahlavi
      paiva pak palad palakiko palanisamy paleka palelei palermo palma palomares palomino palumbo panagiotou
      panagopoulos pandey pandit pandya panganiban pangilinan panicker panigrahi pannell pantoja panzarella papadakis
      papageorgiou papandreou pappas paquin paradis parekh parham parikh paris parisi parmar parmenter parr parris
      parrott parry parsa partida partridge paschal pasion pasqual pasztor patalinghug pate paterson pathak pathan
      patino pattanaik patten paudel paulsen pauu pavlenko pavlidis pavlovic pawar pawlak pawlowski paxton payton paz
      pearsall pech pedraza pedroza peebles peeler pei peixoto pektas pelayo pele pellegrini pellegrino peltier
      pemberton penaflor pender pendergrass pendleton peng penitani pennell perdue perea perlman perlmutter perreault
      perrin perron persky persson peshlakai petersson petit-frere petrakis petrenko petridis petrovic pettigrew pettit
      pettway peyton pfaff pfeifer pfeiffer pha phadke phakathi phelan phifer philippe phipps phommachanh phon
      phongsavath piatek piazza pich pichardo pickard pickens pickering pienaar pierre-louis pierson pietrzak pilapil
      pilcher pillai pimentel pinard pinckney pinero pinkerton pinkney pinon pinsker pinter piotrowski pippin pisano
      pitawanakwat pitman piutau pizarro plante plascencia platero plentywolf plotkin plourde plunkett poe pogue pohl
      poirier pokorny polacca polanco polat polishchuk polk pollack pollak pollard ponce ponomarenko poon poorbear
      popovic popovich porras porterfield posey poston poudel pouesi pourali prabhu pradhan prajapati prak prakash
      prather preciado prentice prescott presley pressley pretorius prettyweasel prewitt primm pringle prinsloo
      pritchard pritchett prochazka prophete propst proulx provenzano prudhomme pruett prum puckett puente puga puglisi
      pulido pullen pulliam punzalan purcell purdy puri purnell purohit putman pyle pyun qaderi qasem qasim qian qin
      qiu qualls quanimptewa quaye queiroz quesada quiambao quiblat quigley quijada quijano quinlan quinones quinonez
      quintanilla quinto quiroga quiroz quizon raab rabbani rabin rabinowitz raby racine racz radebe rademacher rader
      radhakrishnan radic rafiq raghavan ragland ragsdale rahal rahmani rahmati raina rainer raines rainey rains
      rainwater rais rajabi rajagopal rajan rajput raju raley ralston raman ramanathan ramaphosa ramaswamy ramey
      ramezani rampersad ramsay randhawa randle rangan ranganathan rankin rapp rascon rashid raskin rastogi ratcliff
      rathore ratliff rattanavong raub rauch raut rawal rawat rawlings rawlins raya rayburn rayford rayner razavi razo
      rea reagan reardon reaves rebelo rebueno recto redbear redbird redcloud redcorn redd reddick redding redeagle
      redelk redfeather redfox redhawk redhorse redhouse redman redmond redowl redshirt redthunder reece reedy regalado
      regmi reichert reichman reimer reinhardt reinhold reinholt reiter remy ren renard rendon renfro renfroe renner
      reno renteria resendez resendiz resurreccion revels revilla rey reyna reynoso rezai rheaume rhee rho rhoades
      rhoads rhyne ricci rickard ricketts rico riddick ridgeway ridley rieger ries riggins riggio rigsby rijal rinaldi
      rinehart ringgold ripley risner ritchey ritchie rivard rivero rizk rizzo roanhorse roark robb robert robey
      robichaud robinette robison roble robledo roby rockwell rodarte roden rodriquez rogowski rohde rojo roland roldan
      rolon romain romanenko romano romanov romine romo ronning rooker rooney roper ros rosas rosenbaum rosenblatt
      rosenbloom rosenblum rosenstein rossetti rossiter rossler rossouw rostami rothenberg rothman rothstein rountree
      rowden rowell rowlands rowley roxas royce ruan rubinstein rucker rudenko rudin rudolph rueda ruelas ruffin
      rugamba runningbear runninghorse runningwolf runs_after ruppert rushing rushton russ rutherford rutkowski
      rutledge ruto ruvalcaba ruzibiza rwigema rybak ryder ryu saab saadeh sabbagh sabharwal sablan sabri sachdev
      sachdeva sadiq sadowski saengsouk safavi saffari sagun saha sahni sahoo sahu saini saint-fleur saint-juste
      saint-louis saintil saiz sakaguchi sakai sakala sakamoto sakata sakurai salako salcedo salcido saldivar salehi
      salerno salgado saliba salim salisbury salman salmeron salonga salter saluja salvatore salyers sam samadi samatar
      sami samir samonte sampaio sampson sanabria sanborn sanches sandberg sanderson sandifer sandor sankar sankara
      sano sanon santacruz santamaria santillan santoro sao sapir sapkota sapp sar sarabia saraiva sarkis sarkozi sarma
      sarmiento sarpong sarracino sarraf sasaki sasser sastry satterfield sauceda saucedo sauer savchenko savea savoie
      sawant saxena saxon saxton sayasane sayegh sayers saylor sayyid scalise scanlon scarborough schachter schaeffer
      schatz schechter scheffler schenk schiff schilling schindler schlegel schlesinger schlosser schmid schmitz
      schneerson schoen schofield scholz schorr schott schrader schreiber schroder schulte schultheis schumacher schwab
      sciarra scofield scoggins scruggs seals seaton sechrest secody seely segawa segovia seguin seidel seifert seiuli
      sek sekaquaptewa sekhon sekiguchi selby semenenko semenov sen seng sengchanh sengupta seo sepulveda serna serpa
      serra serrato servin seshadri seth seumalo severson seward seymour seyoum shackelford shaheen shahin shakir shank
      shankar shanks shao shapira shariati sharif sharifi sharpe shastri shearer sheehan sheffield shehadeh shekhar
      shelby sheldon sheng shenker shenoy shephard sheridan sherpa sherrill sherrod sherwood shetty shevchenko shi
      shibata shiferaw shiflett shigeta shih shim shimada shinde shinoda shipley shipman shipp shirazi shirley shiroma
      shively shores shortbull shorter shrader shrivastava shukla shukri shuler shull shulman shultz shum shumaker
      shuman shumate sibanda sibiya sibley sicat sideris sidhu sidorov siebert sieger siharath sikdar sikes sikora
      sikorski silber siler siller silverberg silverstein silvestri sim simic simoes simonds simons simonson simonyi
      simpkins simsek simukonda sinclair singhal singhania singletary sipes siqueira sisavath sisay sisk sison sisulu
      sithole sittingbear siu sivakumar sivertsen sizemore sjoberg skaar skaggs skala skeet skelton skidmore skov
      slater slaton slattery sledge sleiman slocum slutsky smalley smalls smallwood smit smithson smoot smyth snead
      snider snipes snowden soares sobczak sobel soberanes sobolev soderberg sodhi sohal sok sokol sokolov sokolowski
      solanki solano solberg soleimani soliman solomonov solorio solorzano soltani som somani sommer sommers somogyi
      soni sood sopoaga sor sorensen soros sorrell sorrentino sotelo soth sou soucy soukaseum soule southard
      southerland souvannarath souza sowande sowell sowers soylu spalding spangler spanos sparkman spaulding spector
      sperry spicer spiegelman spielmann spiro spivey spooner spottedbear spottedeagle spottedelk spottedhorse
      spottedtail spradlin sprague spratt sprouse spruill spurlock squires sridhar sridharan srinivasan srivastava
      ssali ssebunya ssemakula st-pierre stacey stackhouse stacy stadler staggs staley stallings stallworth
      stamatopoulos stamper standingbear standingelk stands stanfield stanford stankovic stansbury stanton starnes
      starr staten staton stauffer stearns steed steen stefanidis stefanovic steinman steinmetz stenberg stepanenko
      steyn stillman stinnett stinson stjohn stockton stojanovic stoll stoltzfus stoner storey stovall stowe stoyanov
      strassberg stratton strauss streeter streicher stringer stringfellow stroh stromberg stronghorse stroud stroup
      strunk strydom stubblefield stubbs stuckey sturdivant sturgeon sturgill sturgis subedi subramaniam suggs sugimoto
      sugiyama suh sultan sumner sumpter sumulong sundaram sundaresan sundberg suon suri susskind sussman sutherland
      sutter svoboda swain swaminathan swamy swanepoel swann swartz swift_hawk swiftbird sylvestre szalai szczepanski
      szekely szeto szewczyk szilagyi szucs szymborski tabor tabuena tachibana tackett tafesse taft taguinod taheri
      taiwo takacs takagi takano takara takashima takemoto takeuchi talamantes talaswaima talataina talayumptewa
      talbert talbot talbott talebi tallbear tallchief talley tallman talwar tamang tambo tamura tanabe tandon taneja
      tanglao tani taniguchi tannous tao tapp tarnai tarver tatum tauber taufahema taumoepeau tavakoli tay teague teal
      tedesco tehrani teitelbaum teixeira tejada tejeda tekin teklu tello templeton teng tennant tep terada terrazas
      terrones teshome tessema tessler testa tetreault tetteh thacker thakkar thakur thames tharoor tharp thatcher
      thayer theodore theodorou theriault therrien thi thiam thibodeau thiele thigpen thom thomason thomsen thomson
      thor thorpe thorsen threadgill thunderhawk thurman thurmond thurston tian tiangco tibbs tidwell tien tierney tieu
      tijerina tilahun tillery tilley tilton timilsina timmons ting tinsley tipton tirado tith tiwari tkachenko tobin
      toda tohee tokuda tolbert toler toliver tolliver tomar tomasek tomaszewski tomic tominaga tomlin tomlinson toney
      topal topete toprak torgerson toribio torkelson toro torrence torrez toulouse touray tovar towne townes towns
      toyoda trainor trammell trang trapp trautmann travers treadwell trehan trejo trent trieu trimble tripathi
      triplett tripp trivedi troncoso trotman trotter troutman trovato trowbridge trudeau trudel truitt truman tsakiris
      tsang tse tseng tshabalala tshibangu tshimanga tshisekedi tshuma tsinajinnie tsinnie tsuchiya tsuda tsui tsuji
      tuazon tudor tugade tuggle tuiasosopo tuilagi tuiolosega tuipulotu tully tumulak tumusiime tuncer tunstall tuong
      tupuola turan turay turcotte turgeon turley turnbull tuttle tveit twagirayezu twersky two_bulls two_eagle
      two_hawk twobulls twocrow twohearts tyagi tymoshenko tyner tyree tyson uch uche uchida udeh udo uehara uemura
      ueno uhm ulibarri ulloa ullrich umali umeda umeh umutesi unal underhill ung unger unterman upadhyay upchurch
      upshaw urbano urbanski urbina urena urrutia uslu uwakwe uwase uwimana uysal uzoma uzun vaca vaccaro vachon vaidya
      vaillancourt vainikolo valadez valcin valdes valdivia valente valentin valladares vallejo valles vallo valmond
      valois valverde vandermerwe vandyke vanegas vann vanover vanwyk varela varga varghese varma varner varney
      vasconcelos vashisht vasilakis vasiliev vass vassiliou vasudevan vasylenko vea velarde velazquez veliz veloso
      venable venegas venkatesan venkatesh venter ventura verdugo verduzco veres vergara vermeulen verret verzosa
      vesely vestergaard vetter viana vibal vickers vida vidovic viera viers vij vijayakumar vik vilakazi viljoen
      villagomez villagran villalba villalpando villaruz villasenor villatoro villeneuve vilsaint vincze vinogradov
      vinson viramontes virtanen visser vitale vitiello vizcarra vlahos vogt vohra volk volkmann volpe vongphachanh
      voronov voros vorster vue vukovic vuong vyas wabano wada waddell wadsworth wafula waggoner wagle wahab wahba
      wahlstrom wainaina wainwright waite wakefield walden waldman waldron walia walkingbull walkingeagle wallis
      walther wambugu wampler wan wanjala wanjiku wapachee wardak warfield waring warrick warshaw warwick washburn
      wasik wasilewski wasserman wasson wasswa waterman watters waugh wayne weatherford weatherly weathers webber
      weddle weems weinberg weinberger weinreb weinstein weintraub weir weis weisberg welborn weldon weller wellman
      wemigwans wen wendell wendt weng wenger wentworth wertz wesley westberg westbrook westfall westmoreland weston
      wetzel wexler whalen whaley wharton wheatley wheaton whelan whipple whisenant whitcomb whitebear whitebird
      whitebuffalo whitebull whitecalf whitecloud whitecow whitecrow whiteduck whiteeagle whiteeyes whitefeather
      whitehat whitehawk whitehouse whitehurst whiteman whitemouse whiteowl whiteplume whiteshield whiteside whitetail
      whitethunder whitewolf whiting whitlock whitlow whitmire whitmore whitt whittaker whittington whitworth wickham
      wieczorek wieland wiese wiesel wigginton wikstrom wilbanks wilbur wilburn wiles wilhelm wilhite wilk wilke wilkes
      willard willeto willett willey williams-koroma willian williford willingham willoughby wills wilmoth wimberly
      wimbush winchester windham winfield winfrey wingate wingfield winkler winn winslow winstead winston wirth witham
      withers witherspoon witkowski witt witte wofford wojcicki wojciechowski wolcott wolde woldemariam wolfson wolski
      womack woodall woodbury woodford woodley woodruff woodrum woodson woodworth woolard woolery woolsey worku worley
      worrell worsham wray wrobel wurst wylie wyman wynne wysocki xaba xayavong xenakis xia xiang xiao xicay xue yaffe
      yagi yakovlev yalcin yamagata yamaguchi yamamura yamanaka yamasaki yamashita yamauchi yambao yancey yanez yano
      yanukovych yap yarborough yassin yasuda yau yavuz yazdani yazdi ybarra yeager yeary yee yellowbird yellowboy
      yellowhair yellowhawk yellowhorse yellowrobe yellowtail yellowthunder yen yeo yepez yeung yigit yildirim yildiz
      ying yip yiu ynostroza yohannes yokoyama yonamine yong yoo yos yoshikawa yoshimura yoshioka yost youmans younes
      youngbear youngbird youngwolf yount yousef yousefi youssef yudelson yue yuen yuksel yumul yun yung zachariah
      zadeh zah zaitsev zajac zakharchenko zaki zaks zaldivar zalewski zamani zamarripa zambrano zamir zamor zamudio
      zand zarate zaremba zarif zaveri zawadzki zayas zeigler zelenko zeller zelman zeng zertuche zervas zewde zhan
      zhong zhuang zialcita zidan ziegler zimba zimmer zimmermann zito zivkovic zondi zook zou zubek zucker zungu zwane
      """)
  ]
}
