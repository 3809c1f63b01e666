/// Given names of many cultures, with common short forms.
/// Source: compiled for this gate from general knowledge; names are facts.
extension WordList {
  static let givenNames: [WordList] = [
    WordList(
      .givenName,
      """
      aaliyah aaron abbey abbie abby abdallah abdi abdiaziz abdiel abdihakim abdirahman abdirashid abdul abdullah
      abdullahi abdulrahman abe abeba abebe abel abena abida abigail abiola abir abla abner abraham abram ace ada
      adaeze adaline adalyn adalynn adam adama adan adanna adaobi addie addison addyson ade adebayo adebola adedayo
      adeel adelaide adele adelia adelina adeline adelyn adelynn aden adeola aderonke adesina adetokunbo adewale adil
      adila adina aditi aditya adjoa adlai adler adnan adolf adolfo adolph adrian adriana adrianna adriel adrienne
      adunni adwoa afia afiya afsaneh afshin afua agatha agnes agnieszka agot agustin ahmad ahmed ahmet ahn ahsan
      aicha aida aidan aidee aiden aiko aileen ailsa aimable aimee aino ainsley aisha aishah aishwarya aisling aissa
      aissatou aiyana aj ajay ajit ajmal akamu akash akbar ake akecheta akeem akemi akeyo akhil akiko akim akin akinyi
      akira akosua akram akua al alaa alaeddin alaina alaka'i alan alana alanna alannah alaric alasdair alastair
      alayna alba albert alberta alberto albie albus alden aldo aleah alec alecia aleena alejandra alejandro
      aleksandar aleksander aleksandr aleksandra aleksei alena alessandra alessandro alessia alessio alex alexa
      alexander alexandra alexandre alexandria alexei alexia alexis alexus alf alfie alfonsina alfonso alfred alfreda
      alfredo alhassan ali alia aliana alice alicia alina alisa alisha alison alissa alistair alister alivia aliyah
      aliyu aliza aljoscha allah allan allegra allen allie allison ally allyson alma aloha alonso alonzo alphonse
      alphonso althea alton alva alvar alvaro alvin alyce alycia alys alyson alyssa amabel amadi amadou amaka amal
      amalia amalie aman amanda amandeep amani amara amare amari amarjit amaya amber ambrose amelia amelie america
      amie amina aminah aminata amir amira amit amita amitabh amity ammar ammara amna amogh amol amos amparo amrit
      amrita amy ana anabel anabella anabelle anahi anais analia anamaria anan ananda ananya anas anastasia anastasios
      anatoli anatoly anaya anders anderson andi andile andre andrea andreas andrei andrej andres andrew andrius
      andriy andrzej andy aneesa aneesh anela angel angela angelia angelica angelika angelina angeline angelique
      angelita angelo angie angus anh anika aniket anil anila anisa anish anissa anita aniya aniyah anjali anjana
      anjel anka ankit ankita ann anna annabel annabella annabelle annabeth annalee annalise annamarie anne anneke
      annelies anneliese annelise annemarie annetta annette annie annika annmarie anouk ansa ansar ansel anselm ansley
      anson ansu anthea anthi anthony antje antoine antoinette anton antonia antonina antonio antonis antony antwan
      anu anuj anupam anupama anuradha anusha anwar anya aoife aperahama apinan apinya apolinar apollo aponi april
      aqsa arabella araceli aracely aram arash araz archana arden aretha arezou ari aria ariadne ariah arian ariana
      ariane arianna ariel ariella arielle arif aristotelis arjan arjun arlen arlene arlette arlinda arlo armand
      armando armani armen armin arnaud arnav arndis arnhild arnie arnold arnulfo aroha arpita arron arrow arsen
      arslan art artem artemis arthur arthuro artie artur arturo arun aruna arvid arvin arvind arya aryan asa asad
      asamoah asante asfaw asha ashanti asher ashish ashlee ashleigh ashley ashlyn ashlynn ashok ashraf ashton asia
      asif asim asiya asli asma asmaa asmara aspen aspyn aster astou astrid athena atlas atsuko atticus atul aubree
      aubrey aubrie audra audrey audrina audun august augusta augustin augustine augustus aurelia aurelie aurelio
      aurora austen austin autumn ava avalyn avani avery avi avianna avinash avital aviva avraham avtar awa awad
      awilda axel axl aya ayaan ayah ayaka ayako ayala ayan ayana ayanna ayasha ayat ayden ayelet ayesha ayinde ayla
      aylin ayman ayodele ayoub ayse aysha ayten ayumi ayyub azad azadeh azalea azaria azariah aziel aziz aziza azra
      azucena baako babajide babak babatunde badr bahar bahram bai bailee bailey bairbre bakari balaji balbir baldev
      balint baljit baltazar bao baptiste baraka barb barbara barbie barnaby barney barrett barry bart bartholomew
      bartosz baruch basant bashir basil basma bassam bastian batsheva batya baylee bayleigh baylor bea bear beata
      beatrice beatrix beatriz beau beauregard becca beckett beckham becky bee behrouz behzad bekele belen belinda
      belkis bella ben benazir benedict benicio benita benito benjamin benji bennett benny benson bentlee bentley
      berit bernadette bernadine bernard bernardo bernice bernie berniece bert berta bertha bertie bertram bessie beth
      bethany bethel betsy bette bettie bettina betty bettye beulah bev beverly beyza bhavana bhavesh bhavna bianca
      biel bijan bilal bill billie billy bilqis binh binta birgir birgit birgitta birta bishop bisi bismah bjorn
      blaine blair blaise blake blakely blanca blanche blane blaze blazej blerim blessing blossom blythe bo boaz bob
      bobbi bobbie bobby bode bodhi bodie bodil bogdan bohdan bolanle bonita bonnie bora boris borislav bowen boyd
      bozena brad braden bradford bradley bradly brady braeden braelyn braelynn bram brandi brandon brandt brandy
      branislav branko brant brantlee brantley braxton brayan brayden braydon braylee braylen braylon breanna breanne
      breck brecken bree brenda brendan brenden brendon brenna brennan brent brenton bret brett bria brian briana
      brianna brianne briar brice brid bridger bridget bridgette brie briella brielle brigham brigid brigida brigitte
      brinley bristol britney britni britt brittani brittany brittney brittni brock broderick brodie brody bronagh
      bronislav bronislaw bronson bronwen bronwyn brook brooke brooklyn brooklynn brooks bruce bruna bruno bryan
      bryana bryanna bryant bryce brycen bryden brylee bryleigh brynlee brynleigh brynn bryon bryson buck bud buddy
      buffy bukola bunmi burak burt burton busisiwe buster butch buzz byron byung cade caden caesar cahal caiden
      cailin cain caio caitlin caitlyn caitriona cal cale caleb cali calista calla callan calleigh callie calliope
      callum calum calvin cam camden cameron camila camilla camille camilo camryn can candace candice candida candy
      cannon cansu caoimhe cara carey cari carina carissa carl carla carlee carleen carlene carles carley carlie
      carlito carlo carlos carlota carlotta carlton carly carlyle carma carme carmel carmela carmelita carmella
      carmelo carmen carmine carmo carol carola carole carolina caroline carolyn carrie carrol carroll carson carter
      cary caryl caryn carys casandra case casey cash casimir cason caspar casper caspian cassandra cassia cassian
      cassidy cassie cassius castiel castor catalin catalina catarina caterina cathal catharine catherine cathleen
      cathryn cathy catrina cayden caylee cayson ceasar cecelia cecil cecile cecilia cecily cedric celeste celestine
      celestino celia celina celine cem cengiz ceren cesar cesarina chad chaim chaitanya chana chance chandan chandler
      chandra chandrika chanel chanelle chang chantal chantel chantelle charan charis charisma charissa charity charla
      charleen charleigh charlene charles charlette charley charlie charlize charlotte charmaine chase chasity
      chastity chau chauncey chava chavez chaya chayton chaz che chela chelsea chelsey chelsie chen cheng chenoa cher
      cheri cherie cherise cherish cherry cheryl cheryle cheslea chester chet cheyanne cheyenne chi chiamaka chiara
      chibueze chichi chidi chidiebere chidinma chiedza chieko chiemeka chika chike chimamanda chinedu chinenye
      chinonso chinwe chinyere chioma chip chipo chisom chitra chloe cho chong choua chris chrissie chrissy christa
      christal christelle christen christi christian christiana christina christine christopher christos christy
      chrystal chuck chukwudi chukwuemeka chukwuma chun chung ciara ciaran cicely ciera cierra cihan cillian cinda
      cindy cinthia cintia ciprian citlali clair claire clara clarence clarice clarisa clarissa clark clarke claud
      claude claudette claudia claudine claudio clay clayton clelia clem clement clementine clemmie cleo cleon
      cleopatra cletus cleveland cliff clifford clifton clint clinton clio clive clora clotilde clovis clyde coby
      codey codi cody cohen colby cole coleen coleman colette colin colleen collin collins colm colt colten colton
      columba conan concepcion conchita conchobar cong connie connor conor conrad constance constantine consuelo
      cooper cora coral coralie coraline corbin cordelia corey cori corina corine corinna corinne cormac cornel
      cornelia cornelius cornell corrie corrine cort cortez cory cosette cosmin cosmo costas courtney coy craig
      creighton cressida crew cristian cristiano cristina cristobal cristopher crosby cruz crystal csaba csilla
      cuauhtemoc cuong curt curtis cy cyndi cynthia cyprian cyril cyrus czeslaw da dabir dacey dafina daichi daiki
      daisy daiyu dakota dakotah dalal dale daleyza dalia dalisay dallas dallin dalton damari damaris damian damien
      damilola damion damir damon dan dana dane danette dangelo danh dani dania danica daniel daniela daniella
      danielle danika danilo danita danna danny dante danuta danyal daphne dara darby darcy daren daria darian dario
      darius dariusz darla darleen darlene darnell darragh darrell darren darrick darrin darrius darryl darshan darwin
      darya daryl dashawn dashiell datuk daud dave david davina davion davis davon dawid dawit dawn dawson dax daxton
      dayana dayanara daylen dayna dayo dayton deacon dean deana deandra deandre deangelo deanna deanne deb debbie
      debora deborah debra dec declan dee deedee deena deepa deepak deepika deepti deidra deidre deion deirdre deja
      del delaney delbert delfina delia delilah della delmar delmer delores deloris delphia delphine delroy delta
      demarco demarcus demetri demetria demetrius demi demond dena deneb denice denis denisa denise deniz dennis denny
      denver denzel deon deonte depinder derek derick dermot derrick derya deshaun deshawn desiree desmond desmund
      dessie desta destinee destiny dev devan deven devin devon devonte dewayne dewey dewi dewitt dex dexter dhruv
      diallo dian diana diane dianna dianne diarmuid dick didi diego dieter dikembe dilan dilara dilip dillan dillon
      dilnoza dimas dimitra dimitri dimitrios dimitris dina dinah dinara dinesh dinh dino diogo dion dionne dior dipak
      dipika dirk divya dixie diya djamila dmitri dmitry dmytro doan dobromir dogan dolly dolores dom domenic domenico
      domingo dominic dominick dominik dominique don donal donald donavan dong donika donna donnell donnie donny
      donovan donta donte dora doreen dorian doris dorit dorota dorothea dorothy dorrie dory dot dottie doug dougal
      douglas dov dovie doyle dragan dragana drake drazen dre drew droupadi duane duc dudley duke dulce dulcie duncan
      dung duong durga dusan dustin dusty dutch dwayne dwight dyani dyann dylan dzenana eamon eamonn earl earlene
      earline earnest earnestine easton ebba ebele ebenezer ebere ebony ebru ebun echo ed eda eddie eddy eden edgar
      edgardo edie edison edith edmond edmund edna edom eduardo edward edwardo edwin edwina edyth efe effie efosa
      efrain efren efua egan ege egle ehsan eider eiji eileen eilidh eimear einar eira eirik eisley ekaterina ekene
      ekrem ela elaina elaine elan elana elayne elba elbert elchanan eldon eldora eldridge eleanor eleanora eleanore
      elena eleni eleonora elham eli elia elian eliana eliane elias elida eliezer elif elijah elin elina elinor eliot
      elisa elisabeth elisabetta elise eliseo elisha elissa eliza elizabeth elizaveta elke ella elle ellen ellery
      elliana ellie elliot elliott ellis ellison elly elma elmer elmo elna elnaz elnora elodie eloi eloisa eloise elon
      elouise elroy els elsa elsie elspeth elton elva elvan elvedin elvia elvie elvin elvira elvis elwood elyse ema
      emad eman emanuel emanuela ember embla emeka emelia emelie emely emerald emerson emery emi emiko emil emilee
      emilia emiliano emilie emilio emily emin emine emir emma emmalee emmaline emmalyn emmanuel emmanuelle emmeline
      emmerson emmet emmett emmie emmitt emmy emory emre ena engin enid enitan enkhjargal ennio ennis enoch enos
      enrico enrique enya enzo eoghan eoin ephraim erasmo eren eric erica erich erick ericka erik erika erin erinn
      eris erlinda erma erna ernest ernestas ernestina ernestine ernesto ernie errol ersin ervin erwin eryn erzsebet
      esi esin esma esmae esme esmeralda esperanza esra essence essie esta esteban estefania estefany estela estella
      estelle ester estevan esther estrella etan ethan ethel ethelyn etienne etsuko etta ettie eudora eugene eugenia
      eugenie eugenio eula eulalia eun eunice eunji eustace eva evaline evalyn evan evander evangelia evangelina
      evangeline evangelos evans eve evelin evelina evelyn evelyne ever everett everlee everleigh everly evette evgeni
      evgenia evie evita evonne evren ewa ewan ewelina ezekiel ezequiel ezgi ezinne ezra fabian fabiana fabio fabiola
      fabrice fabrizio fadi fadila fadumo fae fahad fahim fahima faisal faith faiza faizan fallon fannie fanny fanta
      fao farah faraz fardowsa fareed farhad farhan farhana farid farida farooq farrah farrokh farshad farzana
      farzaneh fatemeh fathi fatiha fatima fatimah fatma fatmata fatou fatoumata fatuma faustino fawad fawzia fay faye
      faysal federico felecia felica felicia felicity felipa felipe felix felton feng ferdinand fereshteh fergal
      fergus feride fermin fern fernanda fernando fernao feyza fidel fidelia fikret filip filippo filomena findlay
      finlay finley finn finnegan finnian finnley fiona fionn fionnuala firas firdaus firoz fisher fitz flavia flavio
      fletcher flo flor flora florence florencio florentina florin florine florrie flossie floyd flynn folake folasade
      ford forest forrest foster fox fran frances francesc francesca francesco francine francis francisca francisco
      franco francois frank frankie franklin franz fraser frauke freda freddie freddy frederic frederica frederick
      fredric fredrick freida freja freya freydis freyja frida frieda frodo fruma fumiko funmi funmilayo funmilola
      fusako fynn gabby gabe gabor gabriel gabriela gabriella gabrielle gada gael gage gaia gail gale galen galilea
      galina gamal ganesh gang gareth garett garfield garland garnet garret garrett garrick garry garth gary gaston
      gaurav gauri gautam gavin gavyn gayle gaylord gearoid gebre geeta geetha gemechu gemma gena genaro gene general
      genesis geneva genevieve gennaro geno genta geoff geoffrey george georgette georgi georgia georgiana georgie
      georgina georgios gerald geraldine geraldo gerard gerardo gerda gerhard germaine german gerri gerrit gerry
      gertie gertrude getachew ghada ghassan gheorghe gia giacomo giada gian giana giang gianna gianni gideon gidget
      gil gilad gilbert gilberto gilda giles gillian gilma gina ginger ginny gino gintaras gio giorgio giorgos
      giovanna giovanni giovanny girish gisela gisele giselle gisselle gita gitte gitty giulia giuliana giulietta
      giulio giuseppe gladys glen glenda glenn glenna glennis gloria godfrey golda goldie gonzalo gopal gopi goran
      gordon gowri grace gracelyn gracelynn gracie grady graeme graham grainne grant granville grayson grazia grazyna
      greg gregg gregor gregorio gregory greta gretchen gretel grey greyson griffin grigori griselda grover grzegorz
      guadalupe gudrun guido guilherme guillaume guillermo guinevere gulnara gulsum gunhild gunnar gunner gunther guo
      gurdeep gurjit gurpreet gus gussie gustav gustavo guy gwen gwenda gwendolen gwendolyn gwenyth gwyneth gyorgy
      gypsy ha habib habiba hadassah hadi hadia hadiza hadlee hadleigh hadley hae hafsa hai haider haifa hailee hailey
      haisley hajar hakan hakeem hakim hal hala haldor haleigh haley halima halina halldor halle hallie halona halsey
      hamad hamed hameed hamid hamida hamish hamisi hamza han hana hanan hanane haneen hang hanh hani hania hanif hank
      hanna hannah hannes hans hao hardeep harini haris harish harjit harlan harland harlee harley harlow harmon
      harmony harold haroon harper harpreet harriet harriett harris harrison harry harsha harshad hartley haru haruka
      haruki haruko haruto harvey harvinder hasan hashim hassan hatice hattie haven hayat hayato hayden hayes haylee
      hayley haylie hazel he heath heather heaven heba hector hedda hee hege heidi heike heikki heinrich heinz helen
      helena helene helga helmut heloise hemant hemi hena henk henley henri henrietta henrik henrique henry herb
      herbert herbie heriberto herman hermine herminia herminio hermione hershel herve hester hettie hezekiah hideki
      hideko hien hiep hieu hilaria hilario hilary hilda hilde hildegard hildur hillary hilton hind hinemoa hira hiram
      hiro hiroaki hiroko hiromi hiroshi hisako hisham hitomi hoa hoang hoda hodan holden hollie hollis holly homer
      hone honey hong honor honora honovi hooda hope horace horacio horatio horst hortencia hortense hortensia hosea
      hosni hossein houston howard howie hoyt huang hubert huck hudson hue huey hugh hugo hui humaira humberto
      humphrey hung hunter husam husayn huseyin husna hussain hussein huxley huy huyen hwan hyacinth hye hyeon hyrum
      hyun iain ian ianthe ibironke ibrahim ibtisam ichabod iclal ida idan iddo idella idil idowu idris idriss iesha
      ife ifeanyi ifeoma ifrah igbal iggy ignacia ignacio ignas ignasi ignatius igor ihab ihsan ikaika ike ikechukwu
      ikenna ikram iku ila ilana ilaria ildiko ilene ilham ilhan iliana ilir iliya ilker illya ilma ilsa ilse ilya
      imad iman imani imelda imke immanuel imogen imogene imran ina inaya inbar india indiana indie indigo indira
      indra indu indy ines inez ing inga inge ingibjorg ingrid ingunn inigo ioan ioana ioane ioanna ioannis ion iona
      ionut iosefa iosif iqbal iqra ira irene irfan iria irina iris irma irmak irvin irving irwin isa isaac isabeau
      isabel isabela isabella isabelle isadora isai isaiah isaias isamar isha ishaan ishan ishaq ishita isiah isidor
      isidora isidore isidro isla ismael ismail ismet isobel isolde isra israel issa issac istas istvan itai itamar
      ito itzel iva ivan ivana ivanka iver iveta ivette ivica ivo ivonne ivor ivory ivy iwona iyabo iyana iyla izabela
      izabella izaiah izumi izzy jaap jabari jace jacek jacinda jacinta jacinto jack jackie jackson jaclyn jacob
      jacoby jacque jacquelin jacqueline jacquelyn jacques jacquetta jada jade jaden jadiel jadon jadwiga jadyn jae
      jaelyn jagdish jagoda jahan jahangir jaheim jahir jaida jaiden jaidyn jailene jaime jair jairo jakayla jake
      jakob jakub jalal jaleel jalen jaliyah jamaal jamal jamar jamarcus jamari jamarion jame jamel james jameson
      jamey jami jamie jamil jamila jamilah jamir jamison jamshid jan jana janae janaki jane janel janell janelle
      janessa janet janette janice janie janine janis janiya janiyah janna jannat jannet jannette janos jaqueline
      jared jarek jaren jaret jarmila jarod jaron jaroslav jaroslaw jarred jarrett jarrod jarvis jase jasiah jasleen
      jasmin jasmine jasna jason jasper jaspreet jaswinder jatin javad javaid javed javen javier javion javon jawad
      jax jaxen jaxon jaxson jaxton jay jaya jayant jayanti jayce jaycee jayceon jayda jaydan jayden jaydon jayesh
      jayla jaylah jaylan jaylee jayleen jaylen jaylene jaylin jaylon jaylynn jayme jayne jayshree jayson jazlyn
      jazlynn jazmin jazmine jazzlyn jean jeana jeane jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine
      jeb jed jedediah jedidiah jeff jefferey jefferson jeffery jeffrey jeffry jelani jelena jemima jemma jen jena
      jenae jenelle jenifer jenna jennette jenni jennie jennifer jenny jens jensen jeong jerald jeraldine jeramiah
      jeramie jeremey jeremiah jeremias jeremy jeri jericho jermaine jermey jerod jerold jerome jeromy jerri jerrod
      jerrold jerry jervis jerzy jesper jess jessa jesse jessenia jessi jessica jessie jessika jesus jethro jett jewel
      jewell jhumpa ji jia jian jiang jianhua jiayi jiho jihye jihyun jill jillian jim jimena jimin jimmie jimmy jin
      jina jing jinhee jiro jisoo jitendra jiwon jo joakim joan joana joann joanna joanne joao joaquim joaquin job
      jobeth joby jocasta jocelyn jodi jodie jody joe joel joella joelle joep joesph joey johan johana johann johanna
      johannes john johnathan johnathon johnie johnna johnnie johnny johnpaul johnson joi jojo jolanda jolanta jolene
      jolie jon jonah jonas jonathan jonathon joni jonna jonny joo joon joost jordan jordana jordi jordy jordyn jorge
      jorgen jorn jorunn jose josefa josefina josefine joseline joselito joselyn josep joseph josephina josephine josh
      joshua josiah josie joslyn josue journee journey journi jovan jovana jovani jovanni jovanny jovica jovita joy
      joyce joycelyn jozef joziah ju juan juana juancarlos juanita judah judd jude judi judith judson judy juho jules
      julia julian juliana julianna julianne julie julien juliet julieta juliette julio julissa julius jumana jun june
      jung junie junior juniper junko jure jurgen juri jussi justice justin justina justine justus jyoti ka kabir
      kachina kacper kade kaden kadence kadiatou kadin kadyn kaede kaemon kahlil kahu kai kaia kaidence kaila kailani
      kailee kailey kailyn kaimana kaine kainoa kairi kairo kaisley kaitlin kaitlyn kaitlynn kaiya kajsa kalani kalea
      kaleb kaleigh kalel kaleo kali kalinda kaliyah kallie kallirroi kalpana kalyani kamakani kamal kamala kamari
      kamaria kamau kamden kamdyn kameron kami kamil kamila kamilah kamille kamran kamryn kanako kandace kandi kandice
      kane kang kanika kannon kanoa kanti kanwal kaori kapono karam karan kareem karen kari karim karima karin karina
      karine karis karishma karissa karl karla karlee karlene karlie karly karma karol karolina karolyn karon karson
      karsyn karter karthik kartik karyn kase kasen kasey kash kashton kasia kasimir kason kasra kassandra kassidy
      kassie kat katalina katarina katarzyna kate katelin katelyn katelynn katerina katharina katharine katherine
      katheryn kathi kathie kathleen kathrine kathryn kathy katia katie katina katja katlyn kato katrice katrin
      katrina katsumi katy kaushik kaveh kavita kavitha kavya kawika kay kaya kaycee kayden kaydence kaye kayla kaylan
      kaylani kayleb kaylee kayleen kayleigh kaylen kaylie kaylin kaylyn kaylynn kaysen kayson kazimierz kazuko kazuo
      keagan keahi kealoha kean keanu keaton kebede keegan keelan keeley keely keenan keerthi kegan keiko keira keisha
      keita keith kekoa kelan kelby kele kelechi kell kellan kellen kelley kelli kellie kelly kelsea kelsey kelsi
      kelsie kelton kelvin ken kendal kendall kendra kendrick kendyl kenia kenji kenley kenna kennedi kennedy kenneth
      kennith kenny kensington kensley kent kenton kenya kenyatta kenyon kenzie kenzo keola keon kerem keren keri
      kerri kerrie kerry kerstin kerttu kerubo keshawn keshia keturah kev keven kevin kevyn keyla keyon keyshawn
      khadija khadijah khalani khaled khaleed khaleesi khalid khalida khalil khanh khari khatija khin khloe khoa khoi
      khue khushi kia kian kiana kianna kiara kiele kiera kieran kierra kiersten kiet kieth kiki kiley killian kim
      kimani kimber kimberlee kimberley kimberly kimi kimiko kimora king kinga kingsley kingston kinley kinsey kinslee
      kinsley kip kipp kira kiran kirby kiri kirk kirsi kirsten kirstie kirstin kirsty kirt kirti kishore kit kita
      kitty kiyan kiyoko kiyoshi kjell kjersti klara klaudia klaus kliment knox koa kobe kobi koda kody kofi kohen
      koichi koji kojo kolby kole kolton komal konnor konrad konstantin konstantina konstantinos kora korbin korey
      kori korie korina kostas kourosh kraig kris krish krishna krissy krista kristal kristan kristel kristen kristi
      kristian kristie kristin kristina kristine kristofer kristoffer kristopher kristy krysta krystal krystle
      krystyna krzysztof kseniya kuldeep kulwinder kumar kumari kumiko kun kunal kurt kurtis kwabena kwaku kwame kwasi
      kweku kyan kyla kylah kylan kyle kylee kyleigh kylen kyler kylian kylie kylo kymani kyoko kyra kyree kyrie kyson
      kyung laban lacey laci lacie lacy ladislav ladonna lady laila lainey lakeisha lakesha lakisha lakshmi laleh
      lalita lamar lamia lamont lan lana lance landen landon landry landyn lane laney langston lanh lani lanita lanre
      lara laraine larissa lark larry lars larue lashawn lashonda lasse laszlo latanya latasha latesha latif latifa
      latifah latisha latonya latosha latoya latrell latrice launa laura lauralee laureen laurel lauren laurena
      laurence laurent lauretta laurie lauryn lavender lavern laverne lavinia lavon lavonne lawanda lawrence lawson
      laxmi layla layne layton lazaro lazarus le lea leah leandra leandrew leandro leann leanna leanne lebogang lebron
      lee leeann leela leena leesa legacy legend lei leia leif leigh leigha leighton leila leilani leire lekan lela
      leland lelia lemlem lemuel len lena lenard lennart lennon lennox lenny lenora lenore leo leocadia leon leona
      leonard leonardo leonel leonidas leonie leonor leonora leontyne leopold leopoldo leora leotie lerato leroy les
      lesa lesedi leslee lesley leslie lessie lester leszek leta letha leticia letisha letitia lettie levi levon lew
      lewis lex lexi lexie lexus leyla li lia liam lian liana liane liang lianna libby liberty libor lida lieke lien
      liesl lihi lila lilah lilia lilian liliana lilianna lilith lilla lillian lilliana lillie lilly lily lilyana lin
      lina lincoln linda lindsay lindsey lindy line ling linh linnea linnet linos linus linwood linzi lionel lior
      liora lisa lisandro lisbeth lisette lisha lissa lissette litzy liu liv livia livvy liz liza lizabeth lizbeth
      lizeth lizette lizzie ljiljana ljubica lloyd loan loc lochlan logan lois lokelani lola lolita lon lonan london
      londyn long loni lonnie lonny lonzo lora loraine loralei lorcan loreen lorelai lorelei loren lorena lorene
      lorenz lorenza lorenzo loretta lori lorie lorin lorna lorne lorraine lorrie losa lotte lottie lou louella louie
      louis louisa louise lourdes lourie lowell loyal loyce luann luanne luay lubna luc luca lucas lucca lucia lucian
      luciana luciano lucie lucien lucienne lucila lucile lucille lucinda lucio lucius lucky lucrecia lucretia lucy
      ludie ludmila ludovic ludwig luella luetta luigi luis luisa luiza luka lukas lukasz luke lula lulu luna luong
      lupe lupita lura lurline lutfi luther luuk luz luzia lwazi ly lyam lydia lyla lyle lyman lyn lynda lyndon
      lyndsay lyndsey lynette lynn lynne lynnette lynsey lyra lyric lyubov lyudmila maab maan maarten mabel mabelle
      mable mac macey maci macie maciej mack mackenzie macy maddie maddison maddox maddy madeleine madeline madelyn
      madelynn madge madhav madhavi madhu madilyn madina madison madisyn mads mae maegan maelynn maeve magali
      magdalena magdalene maggie magnolia magnus maha mahad mahalakshmi mahalia mahdi mahesh mahin mahina mahinda
      mahir mahmoud mahmud mahnoor mahpiya mahsa mai maia maida maidah maija maiken maire mairead mairi maisie maison
      maite maj maja majd majid major maka makai makana makayla makena makenna makenzie makhi makoa makoto maksim
      maksym mal malachi malakai malaki malala malaya malcolm maleah malek malerie malgorzata malia malie malik malika
      malin malinda maliyah malka mallory malvina mamie manal mandeep mandi mandisa mandla mandy manish manisha manjit
      manjula manny manoj manolo manon manpreet mansoor mansour manu manuel manuela maor mara marama maranda marc
      marcel marcela marceline marcelino marcella marcelle marcello marcelo marci marcia marcie marco marcos marcus
      marcy mardell marek maren margaret margarethe margarita margaux margery marget margie margit margo margot
      margret margriet marguerita marguerite mari maria mariah mariam mariama marian mariana marianela mariann
      marianna marianne mariano maribel maribeth maricela maricruz marie mariel mariela mariella marielle marietta
      marija marijke mariko marilee marilou marilu marilyn marilynn marin marina mario marion maris marisa marisela
      mariska marisol marissa marit marita maritza marius mariusz marjan marjana marjorie marjory mark markel markell
      markita markku marko markus marla marlee marlen marlena marlene marley marlies marlin marlo marlon marlowe
      marlyn marlys marni marnie marnita marquez marquis marquise marquita marsha marshall marta martha marti martin
      martina martine marty martyna marva marvel marvin mary marya maryam maryann maryanne marybel marybeth maryellen
      maryjane maryjo marylee marylin marylou marymargaret marzena marzieh masako masato masha mashal mason masood
      massimo massoud mateo mateus matha mathew mathias mathilda mathilde matias matilda matilde mato matt matteo
      matthew matthias mattias mattie matus maud maude maulik maura maureen maurice mauricio maurine mauro maverick
      mavis mawuli max maxence maxim maximilian maximiliano maximilien maximo maximus maxine maxton maxwell may maya
      mayada maybell maybelle mayme maymuna maynard mayra mayumi mazie mbali mckayla mckenna mckenzie mckinley meadow
      meaghan meda meg megan meghan mehdi mehmet mehmud mehreen mehwish mei meilin meiling meital mekdes mekhi meklit
      mel melaku melanie melba mele melike melina melinda melisa melissa mellie melodie melody meltem melva melvin
      melvina melvyn memphis mendel mercedes mercy mere mereana meredith meri merida meriem merle merlin merna merri
      merrill merritt merry merve mervin meryem meryl mette mia miao mica micaela micah michael michaela michaele
      michal michale michalis micheal michel michele michelina micheline michell michelle michio mick mickey midori
      mieke mieko miesha miguel mihaela mihai mihail mihir mika mikael mikaela mikaila mikal mike mikel mikey mikhail
      mikki mikko miklos mikolaj mila milad milagros milan milana mildred milena miles miley milford milica milind
      millard millicent millie milly milo milorad milos milton mimi mimoza min mina minako minato mindy minerva ming
      minh minhee minho minji minjun minnie mira mirabel miracle miranda mireille mirela mireya miriam miriama mirjam
      mirjana mirna miro miroslav miroslawa mirza misael misaki misha missy misti misty mitali mitch mitchel mitchell
      mitra mitsuko mitzi miyako miyuki mizuki mladen moana modou mohamad mohamed mohammad mohammed mohamud mohan
      mohini mohit mohsen mohsin moira moises mojca mollie molly momoko mona mong monica monika monique monir monira
      monroe monserrat montana monte montgomery montserrat monty mora mordechai morgan morgana moriah morris mort
      mortimer morton moses moshe mostafa mounir moussa mpho mubarak mudasir mugisha muhammad muhammed muhannad muhsin
      muibat mukesh mukhtar mumtaz muna munir munira murat muriel murray murtaza musa mustafa mustapha muthoni mwangi
      my mya myah mykel myla mylah myles mylo myra myranda myriam myrna myron myrtle mzwandile na naa nabil nabila
      nada nadeem nadene nadezhda nadia nadine nadir nadja naeem nafisa nagma nahele nahid nahla nahum naila naim
      naima naira najib najma najwa nakato nakia nakul nala nalani nam nami namrata nan nana nanami nance nanci nancie
      nancy nanda nandi nandini nanette naoki naoko naomi naoto napat narayan narcissa narendra narges nargis narinder
      nash nashoba nasim nasir nasreen nasrin nasser natacha natalee natalia natalie nataly natalya natasha nate
      nathalia nathalie nathan nathanael nathanial nathaniel nathen natividad natsuki natsumi nausheen naveed naveen
      navid nawal naya nayara nayeli nazanin nazia nazim nazli neal nebojsa ned neda nedra neeraj neeta neha nehemiah
      neil nell nella nellie nelly nelson nelu nemanja nena nenad neoma nereida nergis nestor netta nettie neva nevada
      nevaeh neve nevena neville nevin newt newton neymar nga ngahuia ngaio ngaire ngan ngoc ngozi nguyet nhan nhi
      nhung nia niall niamh nic nicanor nichelle nicholas nicholaus nichole nick nickolas nicky nico nicola nicolai
      nicolas nicole nicolette nicolle nicu niculae niek nigel nika nikhil niki nikita nikki nikko niko nikola nikolai
      nikolaos nikolas nikolay nikole nila nilam nilay nilofar nils nilufar nima nimo nina ning niraj niran niranjan
      nirmala nisha nishant nita nithya nitin nitya nixon nizar njeri njoki nkechi nkosana nnamdi nneka noa noah noble
      nobuko noe noel noelani noelia noelle noemi nola nolan nolwazi nomsa nomusa nomvula nona nonhlanhla noor noora
      noorjahan nora norah norbert noreen norene noriko norm norma norman norris norton norwood nour noura nouri
      nousheen nova novah novalee noy nozomi nthabiseng nuala nuno nur nura nuray nurhan nuri nuria nurit nurul nusrat
      nwamaka nyah nyambura nyasha nydia nyla nylah nyokabi nyx oakley oaklyn oaklynn obafemi obed oberon obi obie
      obinna obioma ocean octavia octavio octavius odalis odalys odell odessa odette odie odile odin odis odysseas ofa
      ofelia ofer ofir ogechi ohad oksana oksanna ola olabisi oladele olaf olamide olav ole oleg oleh oleksandr
      oleksandra oleksiy olen olena olene olesya olga olha olin oliva olive oliver olivia olivier olle ollie olu
      olufemi olumide olusegun oluwaseun oluwaseyi oluwatobi olympia oma omar omari omer omid omkar omolara omran ona
      ondrej oneida onyeka onyx opal opha ophelia ophelie or ora oralia oran oren orhan ori oriana orin orion orit
      orla orlando orly orpha orson orval orville osagie osama osamu oscar osei osiris oskar osman osvaldo oswald
      oswaldo othello otis otto oumar oumou ouray owen oyelaran oz ozan ozge ozlem ozzie ozzy pablo paco paddy padma
      padmini padraig page paige paislee paisley palesa pallavi palmer paloma pam pamela pamella panagiotis panos
      paola paolina paolo paraskevi paris parisa parker parminder parrish parvati parveen parvin parviz pascal pascual
      pat patience patrica patrice patricia patricio patrick patrycja patsy patti pattie patty paul paula paulette
      pauliina paulina pauline paulino paulo pavel pavle pavlo pawel paxton payal payton peaches pearl pearlie pedram
      pedro peg pegah peggie peggy pele penelope peng penny pepe per percival percy perla pernilla perry petar pete
      peter petr petra petronella petros petter petunia peyton phan phat phebe phil philip philippa phillip phillis
      philomena phindile phineas phoebe phoenix phong phuc phung phuong phyliss phyllis phyo pia piedad pierce pierre
      pierson pieter pietro pilar pilot pilvi ping piotr piper pippa plato polly pooja poonam poppy porsche porsha
      porter portia prabha prabhu pradeep prakash pranav pranay prasad prasanna prashant pratik praveen precious
      predrag preeti prem premila presley preston price primrose prince princess priscila priscilla priti priya
      priyanka priyasha promise pru prudence pryce pua puja puneet pushpa qadir qais qasim qi qian qiang qing qiu quan
      quang queen queenie quentin quiana quincy quinlan quinn quint quinten quintin quinton quyen raana rabab rabia
      rachael rachana racheal rachel rachelle rachid racquel radha radka radmila radoslav rae raegan raelene raelyn
      raelynn raf rafael rafaela rafe rafferty rafi rafiq raghav rahel rahim rahima rahma rahul raina rainer raisa raj
      raja rajan rajat rajeev rajesh rajinder rajiv rajni raju rakesh raleigh ralph raluca ram rama raman ramesh rami
      ramin ramiro ramla ramneek ramon ramona ramsey ramzi rana rand randa randal randall randell randi randolph randy
      rangi rani ranjan ranjit ransom ranveer ranya rao raoul raphael raphaelle raquel rasha rashad rashawn rasheed
      rasheeda rashid rashida rasmus rati raul raven ravi rawiri ray raya rayan rayden rayford raylan raylene raymon
      raymond raymundo rayna rayne razia reagan reanna reba rebeca rebecca rebekah reece reed reem reema reena reese
      reetu refilwe regan reggie regina reginald reha rehana rei reid reign reiko reina reinaldo reinhold rekha remi
      remington remy rena renae renata renato rene renee renita reno renu renuka resham reshma ressie reta retha
      reuben reva rewi rex rexford rey reyna reynaldo reynold reza rezvan rhea rhett rhiannon rhoda rhodes rhona
      rhonda rhonwen rhys ria riad rian ricardo ricci rich richard richie rick rickey rickie ricky rico rida ridge
      ridley rifat rigoberto riham riina riley rilynn rin rina rinat ringaile ringo rio riordan ripley risa rishi rita
      ritchie rithika ritu riva river rivka riya riyad rizwan roan rob robbie robbin robby robel robert roberta
      roberto robin robyn rocco rochelle rocio rocky rod roderick rodger rodney rodolfo rodrick rodrigo rogelio roger
      rohan rohini rohit roksana roland rolanda rolando rolf rolland roman romana rome romelia romeo romina romona
      romy ron ronald ronaldo ronan ronda roni ronin ronit ronna ronnie ronny rory rosa rosalee rosalia rosalie
      rosalina rosalind rosalinda rosaline rosalva rosalyn rosamond rosamund rosanna rosanne rosario rosaura roscoe
      rose roseann roseanne roselyn rosemarie rosemary rosendo rosetta roshan roshni rosia rosie rosina rosita roslyn
      ross rostam roswitha rosy rotem rowan rowena rowland roxana roxane roxann roxanna roxanne roxie roxy roy roya
      royal royce rozalia rozella ruben rubi rubin ruby ruchi rudolf rudolfo rudolph rudy rue rufus rui ruiz rukhsana
      rukmini ruma rumana runa rune rupa rupert rupinder rush ruslan russ russel russell rustam rusty ruta rutendo
      ruth ruthann ruthie ruxandra ryan ryann ryder ryker rylan ryland rylee ryleigh rylie ryo ryoko ryota saad saadia
      saanvi saba sabaah sabah sabina sabine sable sabrin sabrina sachiko sachin sadaf sadako sade sadia sadie saeed
      saeko safa safia safiya sagal sage sahana sahar sahil sahra said saida saif saige sakari saki sakina sakshi
      sakura sal salah salam salama saleem saleh salem salena salim salimata sallie sally salma salman salome salvador
      salvatore salwa sam samaneh samantha samara samaria sameer sameera samia samih samina samir samira sammie sammy
      sampson samson samuel samuli samy sana sanaa sandeep sandhya sandi sandip sandra sandro sandy sanford sangeeta
      sangita saniya sanja sanjana sanjay sanjeev sanjiv sanna sanne sanni santana santhosh santiago santina santino
      santo santos santosh saoirse sara sarah sarahi sarai sarangerel saraswati sariah sarika sarina sarita sarojini
      sarojni sasha saskia sathya satoko satoru satoshi satu satya satyam saul saule saundra saurabh savanna savannah
      savita savitri sawyer sayaka sayali sayed saylor scarlet scarlett scot scott scottie scotty seamus sean
      sebastian sebastiao sebastien seda sedef seema sefina seher sekou sela selah selam selena selene selim selin
      selina selma selwyn semaj semisi semra senait seo seojun seong seoyeon sepideh september sequoyah serap
      seraphina serdar serena serenity serge sergio serhat serhii serhiy seth seung sevda sevgi sevinc seyed seyi
      seymour shabana shabnam shad shada shadi shae shafiq shagufta shahab shahid shahida shahnaz shahram shahrzad
      shaima shaina shaista shakeel shakir shakira shalini shalonda shama shamar shameka shamika shamim shamima shamsa
      shana shanae shanda shane shanel shanelle shania shanice shanika shaniqua shanita shanna shannan shannon shanon
      shanta shante shantel shanthi shanti shao shaquan shaquille shara sharad sharda shari sharif sharita sharla
      sharleen sharlene sharmila sharon sharonda sharron sharyn shashank shashi shaul shaun shauna shavon shaw shawn
      shawna shawnda shay shayla shaylee shayna shayne shazia shea sheba sheela sheena sheetal shefali shehzad sheikh
      sheila shelby sheldon shelia shelley shelli shellie shelly shelton shen sheng sheree sheri sherice sheridan
      sherie sherilyn sherita sherlyn sherman sheron sherri sherrie sherry sherwood sheryl shi shigeko shigeru shiloh
      shilpa shimon shin shinji shira shirin shirish shirl shirlee shirley shiv shiva shivani shizuka shlomo shobha
      shohreh shon shona shonda shonna shoshana shreya shri shruti shu shubham shukri shun shweta sia siamak sian
      sibongile sibusiso sid siddharth siddhartha sidney sidra sienna siera sierra sigrid sigridur sigurd sigurdur
      silas silvana silvester silvia sima simeon simin simon simona simone simran sina sincere sindhu sindisiwe sinead
      siobhan sione sipho sirpa sita sithembile siva siyabonga sizwe skip sky skye skyla skylar skyler slavica
      slawomir sloane slobodan smita smith sneha snezana sofia sofie soha sohail soheila sokha sol solange soledad
      soleil solomon somchai sonal sonali song sonia sonja sonny sonu sonya soo sophea sophia sophie sora soraya
      sorcha soren sorin soumya sourav spencer spring srdan sreenivas sridhar srijana srinivas stacey staci stacia
      stacie stacy stafford stamatis stan stanford stanislav stanislaw stanley stanton starla starr stavros stefan
      stefania stefanie stefany steffen stelios stella stephan stephani stephania stephanie stephany stephen stephon
      sterling stetson steve steven stevie stewart stig stone storm stormi stormy stoyan stu stuart subhash sudha
      sudhir sue suellen sugandha suhail suhaila suhani sujata sujatha suk sukhdeep sukhjit sukhvinder suki sulaiman
      sulema sullivan sultan sultana suma suman sumaya sumayya sumi sumiko sumit sumitra summer sun sunday suneeta
      sung sunil sunita sunny sunshine suong supriya suraj surender surendra suresh surinder surjit surya susan susana
      susann susanna susannah susanne sushil sushila sushma susie sutton suwan suyin suzan suzanna suzanne suzette
      suzi suzie suzu suzy svein sven svenja sverre svetlana swapna swati sybil syble sydnee sydney sydni syed syl
      sylas sylvan sylvester sylvia sylvie sylwia tabatha tabetha tabitha tad tadashi tadeusz tadhg tae taha taher
      tahir tahira tahmina taiki taimur taiwo tajudeen takako takashi takeo takeshi takoda takumi tal tala talal talha
      tali talia talitha talon tam tama tamaki tamar tamara tamas tamatha tambra tameka tamela tamer tamera tami tamia
      tamika tamiko tammi tammie tammy tamotsu tamra tamsin tan tana tandi tane tangaroa tania tanika tanisha tanja
      tanju tanner tanvi tanvir tanya tao tapiwa tara taras tarek tareq tariq taro tarun taryn tasha tashina tasi
      taslima tate tatiana tatianna tatjana tatsuya tatum tatyana tawfiq taya tayeb tayen tayla taylor tayshaun tayyab
      tayyiba teagan ted teddie teddy tegan tejal tekle temperance tenley tennille teodora teodoro teofilo terence
      teresa terese teresia teresita teressa teri terra terrance terrell terrence terri terrie terrill terry teruko
      tesfaye tess tessa tessie tetsuo tetyana teuta tevita thabo thach thad thaddeus thalia thandeka thandi thandiwe
      thanh thao thatcher thea theda thelma themba thembi theo theodora theodore theodoros theresa therese theresia
      theron thi thiago thien thieu thijs thin thinh thokozani thom thomas thomasina thomasine thor thora thornton
      thorstein thu thuan thuong thurman thurston thuy tia tiago tian tiana tianna tiara tiarnan tierney tierra
      tiffani tiffanie tiffany tigist tihana tijana tilda tillie tim timmy timo timothy timur tina ting tinsley tiril
      tish tisha titilayo titus tiva tj toa tobechukwu tobi tobiah tobias tobin toby tod todd tokala tolga tolu tom
      tomas tomasa tomasz tomeka tomer tomika tomiko tomislav tommie tommy tomoko tomoya tong toni tonia tonja tony
      tonya toomas torben tori torill torrance torrey torrie torsten tory tove toya toyin trace tracee tracey traci
      tracie tracy tram tran trang travis travon tre trent trenton tressa treva trevion trevon trevor trey tri tricia
      trieu triin trina trinh trinidad trinity tripp trish trisha trishna trista tristan tristen tristian tristin
      trong troy truc trudie trudy truman trung truong tsegaye tsering tsion tsipora tu tuan tuba tucker tui tulin
      tulsi tumelo tunde tung tuomas turner tuula tuyet twila twyla ty tyesha tyler tyra tyree tyrel tyrell tyrese
      tyron tyrone tyson tyyne uche uchechi uchenna udo ugo ugochi ugonna ugur uju ula ulises ulla ulrich ulrika
      ulrike uluwehi ulysses uma umair umar umaru umut una unity unnur upendra urban uri uriah uriel urijah urmila
      ursula urszula usama usha usher usman usna ute uzma uzoma uzziel vadim vahid vaishali vaishnavi val valarie
      valdemar valencia valene valentin valentina valentine valentino valeria valerie valeriy valery valorie van vance
      vandana vanessa vani vanja varsha varun vasant vasil vasile vasiliki vasilios vasily vassilis vasudha vaughn
      veda vedran veena veera velda veli velimir vella velma venkat venkatesh vera verda verena vergie verity verla
      vern verna vernell vernice vernon verona veronica veronika veronique versie veselin vesna vesta vi vibeke vibha
      vicki vickie vicky victor victoria vid vida vidal vidya vien vienna vigdis viggo vihaan vijay vijaya vikas vikki
      vikram viktor viktoria viktoriya vilde ville vilma vimal vimala vin vina vinay vince vincent vincenza vincenzo
      vineet vinh vinita vinnie vinod viola violet violeta violetta vipin vipul virag virat virgie virgil virgilio
      virginia virginie virginija vishal vishnu vita vitalii vitaly vito vitor vittorio viva vivaan vivek viveka vivi
      vivian viviana vivianne vivien vivienne vlad vladan vladimir vladislav vo vojtech volkan volodymyr vonda vu vuk
      vusi vusumuzi vuyo vy wade wafa wafaa wahab wahid waino wairimu wajid waldo waleed waleska walid walker wallace
      wally walt walter walton wambui wan wanangwa wanda wangari wanjiku wanjiru wapasha ward warda warner warren
      waseem wasim wassim watson waylon wayne webster wei weldon wellington wen wenceslao wendel wendeline wendell
      wendi wendy wenjing wensley wes wesley wesson weston whetu whitley whitney wi wiebke wieslaw wietske wilber
      wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilhelm wilhelmina will willa willam willard willem
      william williams willie willis willow wilma wilmer wilson wilton win wing winifred winnie winona winslow winston
      winter wiremu wojciech wolf wolfgang woo woodrow woody worku wouter wren wubet wunna wyatt wylie wynn wynonna
      wynter xander xavi xavier xena xenia xia xiang xiao xiaoli xiaoming xiaoyan ximena xin xing xinyi xiomara xiu
      xiuying xoan xochitl xolani xu xuan xue xzavier yaa yaakov yacine yadiel yadira yael yahaira yahir yahya yair
      yakov yakub yama yamileth yamini yan yana yang yanira yannick yannis yao yara yarden yared yareli yaretzi
      yaritza yaron yash yashoda yasin yasir yasmin yasmine yasser yassin yasuko yaw yawen yazmin yefim yehuda yejin
      yeliz yemi yemisi yeon yepa yesenia yesim yessenia yetta yetunde yevgenia yevgeny yevhen yewande yi yichen yifan
      yigal yigit yildiz yilmaz ying yisroel yitzchak ynes yoav yohannes yoko yolanda yolonda yona yonas yonatan yong
      yoni yoon yordanka yosef yoselin yoshi yoshie yoshiko yoshio yossi youcef youna youngmi yousef youssef youssouf
      ysabel yu yuan yue yui yuka yukari yuki yukiko yukio yuko yulia yuliana yuliya yumi yumiko yun yuna yung yunus
      yuri yurii yuriy yusif yusra yusuf yutaka yuto yuval yuzuki yvan yves yvette yvonne zac zach zachariah zachary
      zachery zachi zack zackary zackery zafar zahid zahida zahir zahira zahra zahraa zaid zaiden zain zaina zainab
      zaira zaire zakaria zakariya zakary zaki zakia zalmen zaman zamira zander zane zanele zaniyah zara zaria zariah
      zarina zavier zawadi zaya zayd zayden zayn zayne zbigniew zdenek zdravko zechariah zeev zehra zeina zeinab zeke
      zeki zelalem zelda zelig zella zelma zena zenaida zendaya zenobia zenon zerah zeta zeus zeynab zeynep zhang
      zhanna zhao zhen zheng zhi zhong zhu zi ziad zimo zinhle zion zipporah ziva ziya zlata zlatko zoe zoey zofia
      zohar zohra zoie zoila zola zoltan zona zora zoraida zoran zoya zsofia zsuzsa zubaida zubair zubin zuhair zuhal
      zukhra zuleika zulema zuleyka zulfiqar zulma zuri zuzana zuzanna zwelethu zygmunt
      """)
  ]
}
