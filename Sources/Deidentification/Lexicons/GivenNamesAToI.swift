/// Given names of many cultures, with common short forms.
/// Source: compiled for this gate from general knowledge; names are facts.
extension WordList {
  static let givenNamesAToI: [WordList] = [
    WordList(
      .givenName,
      """
      aadhavan aadhya aaliyah aarav aarohi aaron aaryan aase abbas abbey abbie abby abdallah abdi abdiaziz abdiel
      abdifatah abdihakim abdikadir abdikarim abdilahi abdinasir abdirahim abdirahman abdirashid abdirizak abdisalam
      abdiwali abdou abdoulaye abdul abdulaziz abdulhamid abdulkarim abdulla abdullah abdullahi abdulrahim abdulrahman
      abe abeba abebe abel abena abeni abhay abhijit abhilasha abhinav abhishek abida abigail abinaya abiodun abiola
      abioye abir abla abner abolfazl abongile abosede abraham abram abshir abukar ace achieng ada adaeze adaku
      adaline adalyn adalynn adam adama adan adane adanna adaobi adaora adar addie addis addison addyson ade adebayo
      adebisi adebola adedamola adedapo adedayo adedoyin adeel adegoke adejoke adekunle adelabu adelaide adele adelia
      adelina adeline adelio adelyn adelynn adem ademola aden adeniyi adeola aderinsola aderonke adesina adesola
      adetokunbo adetola adetoun adewale adewunmi adey adeyinka adhiambo adil adila adina adinda aditi aditya adjoa
      adlai adler adnan adnana adolf adolfo adolph adrian adriana adrianna adriel adrienne adunni adwoa adzo afaf
      afarin afi afia afiya afnan afolabi afolake afra afriyie afsaneh afshin afua agalya agapito agata agatha agbeko
      agnes agneta agnieszka agot agung agus agustin ahlam ahmad ahmadzai ahmed ahmet ahn ahsan ahti aicha aida aidan
      aidee aiden aiko aileen ailsa aimable aimee ainaz aino ainsley aisha aishah aishwarya aisling aissa aissatou
      aisyah aiyana aj ajani ajay ajibola ajit ajla ajmal akamu akanksha akash akbar ake akecheta akeem akemi akeyo
      akhil akhona aki akiko akilan akim akin akinola akintunde akinwale akinyi akira akosua akoth akram akshara
      akshay akua akwasi akwete akwugo al ala alaa alaba alaeddin alaina alaka'i alan alana alanna alannah alaric
      alasdair alassane alastair alayna alba albert alberta alberto albie albus alden aldo aleah alec alecia aleena
      alejandra alejandro aleksa aleksandar aleksander aleksandr aleksandra aleksei aleksi alem alemayehu alemitu
      alena ales alessandra alessandro alessia alessio alesya alev alex alexa alexander alexandra alexandre alexandria
      alexei alexia alexis alexus alf alfie alfonsina alfonso alfred alfreda alfredo alhassan ali alia aliana alice
      alicia alicja alina aliou alioune alireza alisa alisha alison alissa alistair alister alivia aliya aliyah aliyu
      aliza aljoscha alla allah allan allegra allen allie allison ally allyson alma almaz almir alodia aloha alok
      alonso alonzo alp alper alphonse alphonso altan althea alton alva alvar alvaro alvin alyce alycia alyona alys
      alyson alyssa amabel amadi amadou amaechi amaka amal amalia amalie aman amanda amandeep amani amanuel amar amara
      amarachi amarachukwu amare amari amarjit amath amaya amber ambrose amelia amelie amer america amie amihan amina
      aminah aminata aminullah amir amira amirali amirhossein amisha amit amita amitabh amity ammar ammara amna amogh
      amol amos amparo ampofo amra amran amrit amrita amudha amy ana anab anabel anabella anabelle anahi anahit
      anahita anais analia analyn anamaria anamika anan anand ananda anandhi ananya anas anastasia anastasios
      anastasiya anatoli anatoliy anatoly anaya anbu anders anderson andi andika andile andjela andre andrea andreas
      andrei andrej andres andrew andrii andrius andriy andrzej andy aneesa aneesh anela anele anelisa anesu aneta
      anette angel angela angelia angelica angelika angelina angeline angelique angelita angelo anggraini angie angus
      anh ani aniela anika aniket anil anila anirudh anisa anisah anish anissa anita aniya aniyah anja anjali anjana
      anjel anka ankit ankita ankur ann anna annabel annabella annabelle annabeth annalee annalise annamarie anne
      anneke anneli annelies anneliese annelise annemarie annetta annette annie annika annmarie anong anotida anouk
      anoush anousheh ansa ansah ansar ansel anselm anshul ansley anson ansoumane anssi ansu antero anthea anthi
      anthony antje antoine antoinette anton antoni antonia antonina antonio antonis antony antti antwan anu anuj
      anuoluwapo anupam anupama anuradha anurag anush anusha anushka anwar anya anyango aoife aparna aperahama apinan
      apinya apiyo apolinar apollo aponi april aqsa araba arabella araceli aracely arad araksi aram arame ararat arash
      arastoo aravind araya araz archana archer arda ardalan arden ardeshir areej aregash aretha arezoo arezou ari
      aria ariadne ariah arian ariana ariane arianna arief ariel ariella arielle arif arild arinze aristotelis arjan
      arjun arkadiusz arkady arlen arlene arlette arlinda arlo armaghan arman armand armando armani armen armin armita
      arnaud arnav arndis arne arnel arnhild arni arnie arnold arnulfo aroha arpi arpine arpita arron arrow arsalan
      arsen arslan art artak artashes artem artemis arthur arthuro artie artin arto arttu artur arturo arul arumugam
      arun aruna arunachalam arundhati arusyak arvid arvin arvind arvo arwa arya aryan arzu asa asad asadullah asal
      asamoah asanda asante asbjorn asefa asemahle asfaw asgeir asgerdur ash asha ashanti asher ashish ashkan ashlee
      ashleigh ashley ashlyn ashlynn ashok ashot ashraf ashton ashwin asia asif asil asim asiya asiye askale asko
      aslaug asli asma asmaa asmara asmeret asmita asmund aspen aspyn asri assane asta aster astghik aston astou
      astrid astuti asya atakan atef atefeh athena atieno atilla atlas ato atoosa atoumane atousa atsede atsu atsuko
      atticus atul aubree aubrey aubrie audra audrey audrina audun august augusta augustin augustine augustus auma
      aurelia aurelie aurelio aurora austen austin autumn ava avalyn avani avedis avery avi avianna avin avinash
      avital aviva avraham avtar awa awad awilda awino awuor axel axl aya ayaan ayabonga ayah ayaka ayako ayala ayan
      ayana ayanda ayanna ayasha ayat ayberk aybuke aycan ayda aydan ayden aydin ayelet ayesha ayfer aygul ayhan
      ayinde ayla aylin ayman aynalem aynur ayo ayobami ayodeji ayodele ayokunle ayotunde ayoub ayse aysegul aysel
      aysen aysha aysun aytac ayten aytul ayu ayumi ayush ayyub azad azadeh azalea azar azaria azariah azeb aziel azin
      aziz aziza aznavour azniv azra azubuike azucena baaba baako babacar babajide babak babalwa babatunde baboucar
      badr bagus bahaa bahadir bahar bahareh bahman bahram bai bailee bailey bairbre bakari bakary baker bakhtawar
      balaji balbir baldev balint baljit balla baltazar balwinder bamba bambang bamidele bana bandile bane banele
      bankole banu bao bao-ngoc baptiste bara baraka baran barasa barb barbara barbie barbro baris barkha barnaby
      barney baron barrett barry bart bartek bartholomew bartlomiej bartosz baruch basak basant basel bashar bashir
      basia basil basir basma bassam bassem bassirou bastian batool batoul batsheva batuhan batya bayani baykal baylee
      bayleigh baylor bayu bea bear beata beatrice beatrix beatriz beau beauregard beauty becca beckett beckham becky
      bedia bee behcet behnam behnaz behnoosh behrang behrooz behrouz behzad bejan bekele belay belaynesh belen belgin
      belinda belkis bella belma beloved belqis ben benazir benedict bengt benicio benita benito benjamin benji
      bennett benny benson bentlee bentley beren berfin berhane berhanu beril berit berivan berk berkan berkay berke
      berna bernadette bernadine bernard bernardo bernice bernie berniece berrak bert berta bertha bertie bertil
      bertram bessie betelhem beth bethany bethel betsy bette bettie bettina betty bettye betul beulah bev beverly
      beyza bhairavi bhanu bharat bharati bhavana bhavesh bhavna bheki bhekizizwe bhupinder bhuvana bianca bibi bich
      bich-ngoc biel bijan bilal bilan bilge bill billie billy bilqis bima bimal bing binh biniam binta bintou bipasha
      birama birdie birger birgir birgit birgitta birgitte birgul birhan birna birsen birta birte biruk bishop bisi
      bismah bisrat bita bjarki bjarne bjorg bjorn blaine blair blaise blake blakely blanca blanche blane blaze blazej
      blerim blessing blia blossom blythe bo boaz bob boban bobbi bobbie bobby bocar bode bodhi bodie bodil bogdan
      bogna bogumil bogumila boguslaw boguslawa bohdan bohumil bohuslav boitumelo bojan bojana bolaji bolanle boleslaw
      bolu boluwatife bongani bongbong bonginkosi bongiwe bonita bonnie bonolo bopha bora borge boris borislav borje
      borys borzou bosede boubacar bounmy bounthavy bowen boyd boyet bozena bozidar brad braden bradford bradley
      bradly brady braeden braelyn braelynn bram brandi brandon brandt brandy branimir branislav branislava branka
      branko brant brantlee brantley braxton brayan brayden braydon braylee braylen braylon breanna breanne breck
      brecken bree brenda brendan brenden brendon brenna brennan brent brenton bret brett bria brian briana brianna
      brianne briar brice brid bridger bridget bridgette brie briella brielle brigham bright brighton brigid brigida
      brigitte brinda brinley brishna bristol britney britni britt brittani brittany brittney brittni brock broderick
      brodie brody bronagh bronislav bronislaw bronislawa bronson bronwen bronwyn brook brooke brooklyn brooklynn
      brooks bruce bruna bruno bryan bryana bryanna bryant bryce brycen bryden brylee bryleigh bryndis brynhild
      brynlee brynleigh brynn bryon bryson bubba buck bud buddy budi buffy bugra buhle bukola bulent bunmi bunny burak
      burcin burcu burt burton bushra busisiwe busola busra buster butch buzz bwalya byron byung caaliya cabdi cade
      caden cadence caesar cahal cahya caiden cailin cain caio caitlin caitlyn caitriona cal cale caleb cali calista
      calla callan calleigh callie calliope callum calum calvin cam camden camelia camellia cameron camila camilla
      camille camilo camryn canan candace candan candice candida candy caner cannon cansu caoimhe cara carding carey
      cari caridad carina carissa carl carla carlee carleen carlene carles carley carlie carlito carlo carlos carlota
      carlotta carlton carly carlyle carma carme carmel carmela carmelita carmella carmelo carmen carmine carmo carol
      carola carole carolina caroline carolyn carrie carrol carroll carson carter cary caryl caryn carys casandra
      casey cash casimir cason caspar casper caspian cassandra cassia cassian cassidy cassie cassius castiel castor
      catalin catalina catarina caterina cathal catharine catherine cathleen cathryn cathy catrina cawo cayden caylee
      cayson ceasar cebisa cecelia cecil cecile cecilia cecily cecylia cedar cedric celeste celestine celestino celia
      celina celine celso cem cemal cemile cemre cenek cengiz cenk ceren cesar cesarina cetin ceyda ceyhan ceylan
      cezary chad chai chaim chaitanya chana chance chanda chandan chandler chandni chandra chandrika chanel chanelle
      chang chanrith chantal chantel chantelle chantha chanthou charan charis charisma charissa charity charla
      charleen charleigh charlene charles charlette charley charlie charlize charlotte charm charmaine charu chase
      chasity chastity chau chauncey chava chavez chaya chayton chaz che chebet chee cheikh chela chellamma chellappa
      chelsea chelsey chelsie chen chenai cheng chengetai chenoa chepkoech cheptoo cher cheri cherie cherise cherish
      cherono cherry cheryl cheryle cheslea chester chet chetan chetna cheyanne cheyenne chiamaka chiara chibueze
      chibuike chibuzo chichi chidambaram chidera chidi chidiebere chidimma chidinma chido chidubem chiedozie chiedza
      chieko chiemeka chijioke chika chikaodili chike chikere chikondi chilufe chima chimamanda chinaza chinedu
      chinelo chinenye chinh chinonso chinwe chinyere chioma chip chipo chirag chisom chisomo chitra chizoba chloe cho
      chona chong choua chris chrissie chrissy christa christal christelle christen christi christian christiana
      christina christine christopher christos christy chrystal chuck chue chuka chukwudi chukwuebuka chukwuemeka
      chukwuma chun chung ciara ciaran cicely ciera cierra cihan cihangir cillian cinda cindy cinthia cintia ciprian
      citlali citra ciwan clair claire clara clarence clarice clarisa clarissa clark clarke claud claude claudette
      claudia claudine claudio clay clayton clelia clem clement clementine clemmie cleo cleon cleopatra cletus
      cleveland clever cliff clifford clifton clint clinton clio clive clora clotilde clover clovis clyde coby codey
      codi cody cohen colby cole coleen coleman colette colin colleen collin collins colm colt colten colton columba
      comfort conan concepcion conchita conchobar confidence cong connie connor conor conrad constance constantine
      consuelo cooper cora coral coralie coraline corbin cordelia corey cori corina corine corinna corinne cormac
      cornel cornelia cornelius cornell corrie corrine cort cortez cory cosette cosmin cosmo costas coumba courtney
      coy craig creed creighton cressida crimson crisanto cristian cristiano cristina cristobal cristopher crosby cruz
      crystal csaba csilla cuauhtemoc cuc cuong curt curtis cy cyndi cynthia cypress cyprian cyril cyrus czeslaw
      czeslawa da dabir dabira dacey dafina dagfinn dagim dagmar dagny dagur dahabo dahir dahlia dai daichi daiki
      daisy daiyu dakota dakotah dalal dale daleyza dalia dalibor dalisay dallas dallin dalmar dalton damari damaris
      damian damien damilola damini damion damir damla damola damon dan dana dane danette dangelo danh dani dania
      daniachew danica daniel daniela daniella danielle danika danilo danita danna danny dante danuta danyal danylo
      daouda daphne dapo dara darby darcy daren daria darian darine darinka dario darius dariush dariusz darko darla
      darleen darlene darma darnell darragh darrell darren darrick darrin darrius darryl darshan darshana darwin darya
      daryl daryna dashawn dashiell dat datuk daud dave david davina davion davis davit davon davood davor dawid dawit
      dawn dawood dawson dax daxton dayana dayanara daylen dayna dayo dayton deacon dean deana deandra deandre
      deangelo deanna deanne deb debbie debo debora deborah debra dec declan dedi dee deedee deena deepa deepak
      deepika deepti deeqa defne deidra deidre deion deirdre deja dejan deji del dela delal delali delaney delaram
      delbar delbert dele delfin delfina delia delilah della delmar delmer delores deloris delphia delphine delroy
      delta demarco demarcus demba demeke demet demetri demetria demetrius demi demilade demir demond dena deneb
      denice denim denis denisa denise deniz dennis denny denver denys denzel deon deonte depinder deqa dereje derek
      derick derin dermot derrick derya desanka deshaun deshawn desiree desmond desmund dessie desta destinee destiny
      dev devaki devan deven devi devika devin devon devonte dewayne dewey dewi dewitt dex dexter dhanalakshmi
      dhananjay dharmalingam dharmesh dhivya dhruv dia diallo diamond dian diana diane dianna dianne diarmuid dick
      dicle didem didi diego diem diep dieter dieynaba dikeledi dikembe dilan dilara dilek dilip dillan dillon dilnoza
      dilovan dima dimas dimeji dimitra dimitri dimitrios dimitris dina dinah dinara dindo dinesh ding dinh dino diogo
      dion dionne dior dipak dipika diriye dirk divina divya dixie diya djamila djeneba djibril dmitri dmitriy dmitry
      dmytro doaa doan dobrawa dobromir dodong dogan dogukan dolly dolores dom domenic domenico dominador domingo
      dominic dominick dominik dominika dominique don donal donald donavan donika donna donnell donnie donny donovan
      donta donte donya dora doreen dorian doris dorit dorota dorothea dorothy dorrie dory dot dottie doua doug dougal
      douglas dov dove dovie doyle dragan dragana drago dragoljub dragomir dragoslav drahomira drake drazen dre drew
      drifa droupadi duaa duane dubravka dudley duduzile duke dulce dulcie dumisani duncan duong durai durga durkhanai
      dusan dusana dusanka dustin dusty dutch duygu dwayne dwight dyani dyann dylan dzenana eamon eamonn earl earlene
      earline earnest earnestine easton ebba ebele ebenezer ebere ebony ebrahim ebru ebuka ebun ece ecem echo ecrin ed
      eda eddie eddy edem eden edgar edgardo edie edin edison edith edmond edmund edna edom eduardo edward edwardo
      edwin edwina edyta edyth eero eeva efe effie efosa efrain efren efua egan ege egil egle egobudike ehi ehsan
      eider eija eiji eila eileen eilidh eimear einar eino eira eirik eisley eivind eka ekaterina eke ekene eko ekow
      ekrem ekta ekua ekundayo ekuwa ela elaheh elaina elaine elan elana elango elayne elba elbert elchanan elcin
      eldon eldora eldridge eleanor eleanora eleanore elena eleni eleonora eleuterio elham eli elia elian eliana
      eliane elias elida eliezer elif elijah elikem elin elina elinam elinor eliot elisa elisabeth elisabetta elise
      eliseo elisha eliska elissa eliza elizabeth elizaveta elke ella elle ellen ellery elliana ellie ellinor elliot
      elliott ellis ellison elly elma elmer elmira elmo elna elnaz elnora elodie eloi eloisa eloise elon elouise elroy
      els elsa elsie elspeth elton elva elvan elvedin elvia elvie elvin elvira elvis elwood elyse elzbieta ema emad
      eman emanuel emanuela ember embla emebet emeka emel emelia emelie emelita emely emerald emerson emery emi emiko
      emil emilee emilia emiliano emilie emilio emily emin emina emine emir emma emmalee emmaline emmalyn emmanuel
      emmanuelle emmeline emmerson emmet emmett emmie emmitt emmy emory emrah emre ena endang ender enes engin enid
      eniola enitan enkhjargal ennio ennis enoch enos enrico enrique enver enya enyonam enzo eoghan eoin ephraim
      ephrem erasmo eray ercan erdal erdem erdinc eren erfan ergun erhan eric erica erich erick ericka erik erika erin
      erinn eris erkan erkin erkki erla erland erlinda erling erma ermias ermin erna ernest ernestas ernestina
      ernestine ernesto ernie erol errol ersin ertan ertugrul ervin erwin eryn erzsebet esa esben esfandiar esha esi
      esin esinam eskandar eskil eskinder esko esma esmae esmaeil esme esmeralda esohe esperanza esra essam essence
      essie essien esta esteban estefania estefany estela estella estelle ester estevan esther estrella etan eteri
      ethan ethel ethelyn etienne etinosa etsuko etta ettie eudora eugene eugenia eugenie eugenio eugeniusz eula
      eulalia eun eunice eunji eusebio eustace eva evaline evalyn evan evander evangelia evangelina evangeline
      evangelos evans eve evelin evelina evelyn evelyne everett everlee everleigh everly evette evgeni evgenia
      evgeniya evgeny evidence evie evita evonne evren evrim ewa ewan ewelina ewgeni eydis eyerusalem eyglo eylul
      eyram eyup ezekiel ezequiel ezgi ezhil ezinne ezra ezz fabian fabiana fabio fabiola fable fabrice fabrizio
      fadekemi fadi fadia fadila fadime faduma fadumo fadwa fae faezeh fahad fahim fahima fahri faisal faith faiza
      faizan fajar fallon fallou fannie fanny fanta fao farah farai faraz fardin fardowsa fareed fares farhad farhan
      farhana fariba faribourz farid farida farideh faris farnaz farnoosh farooq farrah farrokh farshad farshid fartun
      faruk farzad farzana farzaneh farzin fatemeh fathi fatih fatiha fatim fatima fatimah fatimata fatin fatma
      fatmata fatou fatoumata fatuma faustino fawad fawaz fawzi fawzia fay faye fayez faysal federico fedir feisal
      felecia felica felicia felicity feliks felipa felipe felix felton fely femi feng ferdinand fereshteh fereydoun
      fergal fergus ferhat ferial feride ferit fermin fern fernanda fernando fernao feven feyisara feyza fidel fidelia
      figen fiifi fikile fikir fikirte fikret fikru filip filippo filiz filomena filsan fily findlay finlay finley
      finn finnegan finnian finnley fiona fionn fionnuala firas firat firdaus firoozeh firoz fisher fitri fitsum fitz
      fiyinfoluwa flavia flavio flemming fletcher fleur flint flo flor flora florante flordeliza florence florencio
      florentina florin florine florrie flossie floyd flynn folake folarin folasade folashade folke fong ford forest
      forough forrest fortune foster fowler fowsiya fox fran frances francesc francesca francesco francine francis
      francisca francisco franciszek franciszka franco francois frank frankie franklin frantisek franz fraser frauke
      freda freddie freddy frederic frederica frederick fredric fredrick fredrik freida freja freshta freya freydis
      freydoun freyja frida frieda frithjof frode frodo frost fruma fue fumiko funda fungai funke funmi funmilayo
      funmilola furkan fusako fynn fyodor gabby gabe gabor gabriel gabriela gabriella gabrielle gada gael gagan
      gagandeep gage gagik gaia gail gajendran gale galen galih galilea galina gamal gamze ganesan ganesh gao gareth
      garett garfield garikai garima garland garnet garret garrett garrick garry garth gary gaston gathoni gaurav
      gauri gautam gavin gavyn gayane gayathri gayle gaylord gbemi gbenga gbolahan gearoid gebre gebremedhin gede gedi
      geeta geetha gemechu gemma gena genaro gene genesis genet geneva genevieve gennady gennaro geno genta genzebe
      geoff geoffrey george georgette georgi georgia georgiana georgie georgina georgios ger gerald geraldine geraldo
      gerard gerardo gerd gerda gerhard germaine german gerri gerrit gerry gertie gertrude getachew getu gevorg ghada
      ghaida ghalia ghassan ghazal ghazaleh gheorghe gia giacomo giada gian giana giang gianna gianni gideon gidget
      gift gil gilad gilbert gilberto gilda giles gillian gilma gina ginger ginika ginny gino gintaras gio giorgi
      giorgio giorgos giovanna giovanni giovanny girish girlie girma gisela gisele giselle gisli gisselle gita giti
      gitte gitty giulia giuliana giulietta giulio giuseppe givemore gizem gjertrud gladness gladys glen glenda glenn
      glenna glennis gloria godfrey godwin gohar goitseone gokce gokhan goksel golda golden goldie golnar golnaz
      golshan golshifteh gomathi gonca gonul gonzalo goodluck goodness gopal gopi gora goran gordana gordon gorm gosia
      goua govind gowri gozde grace gracelyn gracelynn gracie grady graeme graham grainne grant granville gray grayson
      grazia grazyna greg gregg gregor gregorio gregory greta gretchen gretel grethe grey greyson griffin grigor
      grigori griselda gro grover grzegorz guadalupe gudbrand gudmundur gudny gudrun gugu gugulethu guido guilherme
      guillaume guillermo guinevere gul gulalai gulay gulben gulcan gulcin guldane gulden guled guler gulfem gulhan
      gulistan gulizar gullan gulnara gulnaz gulnur gulsah gulsen gulshan gulsum gulten gunay guner gunes gungor
      gunhild gunilla gunnar gunnel gunner gunnhildur gunther gunvor guo gurdeep gurjit gurkan gurleen gurpreet
      gursharan gus gussie gustaf gustav gustavo guven guy guzide gwen gwenda gwendolen gwendolyn gwenyth gwyneth
      gyorgy gypsy haakon haben habib habiba habibo habtamu hacer hadassah haddas hadeel hadi hadia hadil hadiza
      hadlee hadleigh hadley hae hafdis hafiz hafizullah hafsa hagop hai haider haifa haik haile hailee hailey haisley
      haitham hajar hakan hakeem hakim hakob hakon hal hala haldor haldun haleh haleigh haley halfdan halide halil
      halim halima halimo halina halit halldis halldor halldora halle hallgrimur hallie halona halsey haluk halvard
      halvor halyna hamad hamdan hamdi hamdija hamed hameed hamid hamida hamideh hamidreza hamish hamisi hamza han
      hana hanan hanane handan hande haneen hanh hani hania hanif hanin hank hanka hanna hannah hanne hannele hannes
      hannu hans hao happiness harald harbhajan hardeep hari harinder harini haris harish harjeet harjit harlan
      harland harlee harleen harley harlow harman harmanpreet harmon harmony harold haroon harper harpreet harri
      harriet harriett harris harrison harry harsha harshad harshita hartini hartley haru haruka haruki haruko harun
      harut haruto harvey harvinder hasan hashim hashmat hasmik hasna hasret hassan hassna hatem hatice hattie hau
      haven havva hawa haweeya hawk hayat hayato hayden hayes hayk haylee hayley haylie hayri hazel hazem he heath
      heather heaven heba hector hedda hedieh hedvig hee hege heghine heida heidi heike heikki heinrich heinz hekmat
      helen helena helene helga helge heli helina helle helmi helmut heloise hema hemant hemi hemlata hena hend hendra
      henk henley hennadiy henning henok henri henrietta henrik henrique henry henryk henryka heorhiy herb herbert
      herbie heriberto herman hermine herminia herminio hermione hershel herve heshmat hester hettie hevi hewan
      hezekiah hiba hibaq hibo hideki hideko hien hiep hieu hikmat hilal hilaria hilario hilary hilda hilde hildegard
      hildegunn hildur hilkka hillary hilton himani himanshu hina hind hinemoa hira hirad hiram hiro hiroaki hiroko
      hiromi hiroshi hirut hisako hisham hitesh hitomi hjalmar hjalti hjordis hli hlib hoa hoai hoan hoang hoda hodan
      hodo holden hollie hollis holly homa homaira homayoun homer hone honey honor honora honorata honorato honovi
      hooda hoodo hooman hope horace horacio horatio hormoz horst hortencia hortense hortensia hosai hosea hosni
      hossam hossein houa houman houshang houston hovhannes hovik howard howie hoyt hozan hrafn hrafnhildur hratch
      hripsime hrvoje hryhoriy huang hubert huck huda hudson hue huey hugh hugo hui hulda hulya humaira humberto
      humeyra humphrey hunter huong husam husayn huseyin husna husniye hussain hussam hussein huxley huy huyen hwan
      hyacinth hye hyeon hynek hyrum hyun iain ian ianthe ibironke ibra ibrahim ibrahima ibtisam ichabod iclal ida
      idan iddo idella idil idman idowu idris idriss idrissa idun iesha ife ifeanyi ifedayo ifeoma ifrah ifunanya iga
      igbal ige iggy ignacia ignacio ignacy ignas ignasi ignatius igor ihab ihor ihsan iida iiro ije ijeoma ikaika ike
      ikechukwu ikenna iking ikram ikran iku ila ilana ilango ilaria ilayda ildiko ilene ilham ilhan iliana ilija ilir
      iliya ilja ilkay ilker ilkka ilknur illya ilma ilmari ilona ilsa ilse ilya imad imade iman imani imelda imke
      immanuel imogen imogene imran ina inas inaya inbar inci indah inder inderjit indhu india indiana indie indigo
      indira indra indu indy ines inez ing inga inge ingeborg ingela inger ingibjorg ingmar ingrid ingunn ingvar
      ingvild inigo ining iniobong iniyan inkeri inna innocent intan intisar ioan ioana ioane ioanna ioannis ion iona
      ionut iosefa iosif ipek iqbal iqra ira iraj irakli irem irena irene irfan iria irina iris irma irmak irmina
      irvin irving irwan irwin iryna isa isaac isabeau isabel isabela isabella isabelle isadora isagani isai isaiah
      isaias isak isamar isha ishaan ishan ishani ishaq ishita ishwar isiah isidor isidora isidore isidro isik
      iskandar isla ismael ismail ismaila ismet ismo isobel isolde isra israa israel issa issac issam istas istvan
      iswarya itai itamar ito itumeleng itzel iva ivan ivana ivanka ivanna ivar iver iveta ivette ivica ivo ivonne
      ivor ivory ivy iwona iyabo iyad iyana iyanuoluwa iyas iyla izabela izabella izaiah izuchukwu izumi izz izzy
      """)
  ]
}
