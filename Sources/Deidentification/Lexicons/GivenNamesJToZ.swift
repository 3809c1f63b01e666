/// Given names of many cultures, with common short forms.
/// Source: compiled for this gate from general knowledge; names are facts.
extension WordList {
  static let givenNamesJToZ: [WordList] = [
    WordList(
      .givenName,
      """
      hinemoa jaakko jaana jaap jabari jaber jabulani jace jacek jacinda jacinta jacinto jack jackie jackson jaclyn
      jacob jacoby jacque jacquelin jacqueline jacquelyn jacques jacquetta jad jada jade jaden jadiel jadon jadranka
      jadwiga jadyn jae jaelyn jafar jagdish jagjit jagna jagoda jahan jahangir jaheim jahir jai jaida jaiden jaidyn
      jailene jaime jair jairo jakayla jake jakob jakub jalal jale jaleel jaleh jalen jalil jalila jaliyah jama jamaal
      jamal jamar jamarcus jamari jamarion jame jameela jamel james jameson jamey jami jamie jamil jamila jamilah
      jamir jamison jamshid jan jana janae janaki jane janel janell janelle janessa janet janette jani janice janie
      janina janine janis janiya janiyah janko janna jannat janne jannet jannette jannike jano janos janusz jaqueline
      jared jarek jaren jaret jari jarkko jarl jarmila jarmo jarod jaron jaroslav jaroslaw jarred jarrett jarrod
      jarvis jasbir jase jasia jasiah jasim jasleen jasmeet jasmin jasmina jasmine jasminka jasna jason jasper
      jaspreet jaswinder jatin javad javaid javed javen javier javion javon jawad jawahir jawid jax jaxen jaxon jaxson
      jaxton jay jaya jayalakshmi jayant jayanti jayce jaycee jayceon jayda jaydan jayden jaydon jayesh jayla jaylah
      jaylan jaylee jayleen jaylen jaylene jaylin jaylon jaylynn jayme jayne jayshree jayson jaywant jazlyn jazlynn
      jazmin jazmine jazzlyn jean jeana jeane jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jeb jed
      jedediah jedidiah jeevan jeff jefferey jefferson jeffery jeffrey jeffry jejomar jelani jelena jemima jemma jen
      jena jenae jenelle jenifer jenna jennette jenni jennie jennifer jenny jens jensen jeong jepchirchir jeppe jeptoo
      jerald jeraldine jeramiah jeramie jeremey jeremiah jeremias jeremy jeri jericho jermaine jermey jerod jerold
      jerome jeromy jerono jerri jerrod jerrold jerry jervis jerzy jesper jess jessa jesse jessenia jessi jessica
      jessie jessika jesus jet jethro jett jewel jewell jhanvi jhumpa jhun ji jia jian jiang jianhua jiayi jide
      jideofor jignesh jihad jihan jiho jihye jihyun jill jillian jim jimena jimin jimmie jimmy jin jina jindra
      jindrich jing jinhee jinky jiri jirina jiro jisoo jitendra jitka jiwon jiyan jo joakim joan joana joann joanna
      joanne joao joaquim joaquin jobeth joby jocasta jocelyn jodi jodie jody joe joel joella joelle joep joesph joey
      johan johana johann johanna johanne johannes john johnathan johnathon johnie johnna johnnie johnny johnpaul
      johnson joi jojo joko jokull jolanda jolanta jolene jolie jomar jon jona jonah jonas jonathan jonathon joni
      jonina jonna jonny joo joon joost jordan jordana jordi jordy jordyn jorge jorgen joril jorma jorn jorun jorunn
      jose josef josefa josefina josefine joseline joselito joselyn josep joseph josephina josephine josh joshua
      josiah josie josip joslyn josue joud jouko joumana jouni journee journey journi jovan jovana jovani jovanni
      jovanny jovelyn jovica jovita jovito joy joyce joycelyn jozef jozefa joziah jozko ju juan juana juancarlos
      juanita judah judd jude judi judith judson judy judyta juha juhani juhi juho jukka jules julia julian juliana
      julianna julianne julie julien juliet julieta juliette julio julissa julita julius juma jumana jumoke jun
      jun-jun june jung junie junior juniper junjun junko juraj jure jurgen juri jurica jussi justice justin justina
      justine justus justyna jusuf jyoti jyotsna jyrki jytte ka kaan kaare kaarina kabelo kabir kachi kachina kacper
      kade kadek kaden kadence kadiatou kadidia kadin kadir kadra kadriye kadyn kaede kaemon kafui kagiso kahlil kahu
      kai kaia kaidence kaija kaila kailani kailash kailee kailey kailyn kaimana kainat kaine kainoa kairi kairo kaisa
      kaisley kaitlin kaitlyn kaitlynn kaiya kaja kajal kajol kajsa kala kalaiselvi kalani kalea kaleb kaleigh kalel
      kaleo kalervo kalevi kali kalidou kalina kalinda kaliyah kalkidan kalle kallie kallirroi kalpana kalyani
      kamakani kamal kamala kamari kamaria kamau kambiz kamden kamdyn kamer kameron kami kamil kamila kamilah kamille
      kamini kamlesh kamran kamryn kamsi kamyar kanako kanchan kandace kandi kandia kandice kane kang kanika kanimozhi
      kannan kannon kanoa kanti kanwal kanya kao kaonou kaori kapil kapono karabo karam karan karanjit karapet kareem
      karel karen kari karim karima karin karina karine karis karishma karissa kariuki karl karla karlee karlene
      karlie karly karma karol karolina karolyn karon karson karsten karsyn karter karthik karthika karthikeyan kartik
      kartika karyn kase kasen kasey kash kashish kashton kasia kasimir kason kasper kasra kassandra kassidy kassie
      kat katalina katarina katarzyna katayoun kate katelin katelyn katelynn katerina kateryna katharina katharine
      katherine katheryn kathi kathie kathir kathleen kathrine kathryn kathy katia katie katina katja katka katlego
      katlyn kato katrice katrin katrina katsumi katunge katy katya kaushik kaveh kavin kavita kavitha kavya kawa
      kawika kawthar kay kaya kayalvizhi kaycee kayden kaydence kaye kayla kaylan kaylani kayleb kaylee kayleen
      kayleigh kaylen kaylie kaylin kaylyn kaylynn kayode kaysen kayson kazem kazia kazim kazimiera kazimierz kazuko
      kazuo keagan keahi kealoha kean keanu keaton kebede kee keegan keelan keeley keely keenan keerthi kegan kehinde
      keiko keira keisha keita keith kekoa kelan kelby kele kelebogile kelechi kelechukwu kell kellan kellen kelley
      kelli kellie kelly kelsea kelsey kelsi kelsie kelton kelvin kemal kemi ken kenan kendal kendall kendra kendrick
      kendyl kenechukwu kenia kenji kenley kenna kennedi kennedy kenneth kennith kenny kensington kensley kent kenton
      kenya kenyatta kenyon kenzie kenzo keola keon kerem keren keri kerim kerri kerrie kerry kersti kerstin kerttu
      kerubo keshav keshawn keshia kestrel ketan ketandu ketevan keturah ketut kev keven kevin kevyn keya keyhan keyla
      keyon keyshawn keyvan kgomotso kgosi khachik khadar khadija khadijah khadim khadra khady khai khalani khaled
      khaleed khaleesi khalid khalida khalil khamla khamphet khamsone khanh khanyi khanyisile khari khashayar khatera
      khatija khatuna khawla khaya khayri khethiwe khiem khin khloe khoa khoi khoshal khosrow khoua khrystyna khue
      khulood khuong khushi kia kian kiana kianna kianoosh kiara kiarash kibet kidane kidist kidlat kiele kiera kieran
      kierra kiersten kiet kieth kieu kifah kikelomo kiki kiley killian kim kimani kimber kimberlee kimberley kimberly
      kimi kimia kimiko kimmo kimora kine kinga kingsley kingston kinley kinsey kinslee kinsley kinyua kioko kioumars
      kip kipchoge kipkemboi kiplagat kipp kiprono kiprop kiptoo kira kiran kirby kiri kirk kiros kirsi kirsten kirsti
      kirstie kirstin kirsty kirt kirti kishan kishore kit kita kitty kiumars kivanc kiyan kiyoko kiyoshi kjell
      kjellaug kjersti kjetil klara klas klaudia klaudiusz klaus klavdiya klemens kliment knarik knox knud knut koa
      kobby kobe kobi kobina koda kodwo kody kofi kohar kohen koichi koji kojo kojovi koku kolade kolawole kolbjorn
      kolbrun kolby kole kolton kolya komal komang komla kondwani kong konnor konrad konstantin konstantina
      konstantinos koorosh kora koray korbin kordian korede korey kori korie korina korir korkor korkut kornelia kosal
      kosisochukwu kostas kostya kou koua kourosh kraig kranti kresimir kris krish krishna krissy krista kristal
      kristan kristel kristen kristi kristian kristie kristijan kristin kristina kristine kristjan kristjana kristofer
      kristoffer kristopher kristy kriti krysia krysta krystal krystian krystle krystyna krzysiek krzysztof ksawery
      ksenia kseniya kuba kubra kudakwashe kudzai kudzanai kulap kuldeep kulwinder kumar kumaran kumaresan kumari
      kumba kumiko kumud kun kunal kunegunda kunle kunthea kurnia kurt kurtis kusum kutlu kuukua kveta kvetoslava
      kwabena kwadwo kwaku kwame kwamena kwami kwasi kweku kwesi kyan kyla kylah kylan kyle kylee kyleigh kylen kyler
      kylian kylie kyllikki kylo kymani kyoko kyosti kyra kyree kyrie kyrylo kyson kyung laban lacey laci lacie lacy
      lada ladan ladislav ladonna lady laila lailuma lainey lakeisha lakesha lakhan lakisha lakshmi laksmi lale laleh
      lali lalit lalita lam lama lamar lamara lamia lamine lamis lamont lan lana lance landen landon landry landyn
      lane laney langston lanh lani lanita lanre lansana lara laraine larisa larissa lark larry lars larue larysa
      lasha lashawn lashonda lasse laszlo lata latanya latasha latesha latif latifa latifah latika latisha latonya
      latosha latoya latrell latrice launa laura lauralee laureen laurel lauren laurena laurence laurent lauretta
      lauri laurie lauryn lavender lavern laverne lavinia lavon lavonne lawanda lawrence lawson laxmi layal layan
      layla layne layton lazar lazaro lazarus le lea leah leandra leandrew leandro leann leanna leanne learnmore lebo
      lebogang lebron lech lee leeann leela leen leena leesa lei leia leif leigh leigha leighton leila leilani leire
      lejla lekan lela leland lelia lemlem lemuel len lena lenard leng lenka lennart lennon lennox lenny lenora lenore
      leo leocadia leokadia leon leona leonard leonardo leonel leonid leonidas leonie leonor leonora leontyne leopold
      leopoldo leora leotie lerato leroy les lesa lesedi lesego lesia leslaw leslee lesley leslie lessie lestari
      lester lesya leszek leta letebrhan letha leticia letisha letitia lettie lev levan levent levi levon lew lewis
      lex lexi lexie lexus leyla li lia liam lian liana liane liang lianna liban libby liberty libor libuse lida lidia
      lidiya lieke liesl ligaya lihi liisa lila lilac lilah lilia lilian liliana lilianna lilibeth lilit lilith liliya
      lilla lillian lilliana lillie lilly lily lilyana limbani lin lina lincoln linda lindani lindiwe lindokuhle
      lindsay lindsey lindy ling linh linnea linnet linos linus linwood linzi lionel lior liora lisa lisandro lisbet
      lisbeth lise lisette lisha lissa lissette litzy liu liubov liv livia livvy liwayway liya liz liza lizabeth
      lizbeth lizeth lizette lizzie ljiljana ljuba ljubica ljubo ljubomir lloyd loc lochlan logan loganathan loi lois
      lokelani lokesh lola lolade lolita lon lonan london londyn long loni lonnie lonny lonzo lor lora loraine loralei
      lorcan loreen lorelai lorelei loren lorena lorene lorenz lorenza lorenzo loretta lori lorie lorin lorna lorne
      lorraine lorrie losa lotta lotte lottie lou louella louie louis louisa louise lourdes lourie lovely lovemore
      loveness lovisa lowell loyal loyce loyiso lualhati luan luann luanne luay lubica lubna lubomir lubos luc luca
      lucas lucca lucia lucian luciana luciano lucie lucien lucienne lucila lucile lucille lucinda lucio lucius lucjan
      lucky lucrecia lucretia lucy lucyna ludek ludie ludmila ludovic ludovit ludwig ludwik ludwika lue luella luetta
      luigi luis luisa luiza lujain luka lukas lukasz luke lul lula lulit lulu luna lunga lungelo lungile luningning
      luong lupe lupita lura lurline lusine lutfi luthando luther luuk lux luz luzia lwazi ly lyam lydia lyla lyle
      lyman lyn lynda lyndon lyndsay lyndsey lynette lynn lynne lynnette lynsey lyra lyric lyuba lyubov lyudmila
      lyudmyla maab maame maan maarit maarten mabel mabelle mabini mable mac macario macey macharia maci macie maciej
      maciek mack mackenzie macy madan maddie maddison maddox maddy madeleine madeline madelyn madelynn madge madhav
      madhavi madhu madhuri madilyn madina madior madison madisyn mads mae maegan maelynn maeve magali magan magda
      magdalena magdalene maggie magnolia magnus maha mahad mahalakshmi mahalia maharani mahbod mahbouba mahboubeh
      mahdi mahendra maher mahesh mahima mahin mahina mahinda mahir mahmoud mahmud mahmut mahnaz mahnoor mahpiya mahsa
      mahshid mahtab mahvash mai maia maida maidah maija maiken maimouna maina maire mairead mairi maisie maison
      maissa maite maitreyi maiv maj maja majd majdi majed majid majida majken major maka makafui makai makana
      makanaka makara makayla makda makena makenna makenzie makhi makoa makoto makram maksim maksym mal mala malachi
      malai malak malakai malaki malala malalai malathi malavika malaya malcolm maleah malek malerie malgorzata
      malgosia malia malick malie maliheh malik malika malin malinda malini maliyah malka mallory malvina malwina maly
      mamadou mame mamie mamta mamuka manal manana manar manav mandana mandeep mandi mandira mandisa mandla mandy manh
      mani manickam manimekalai manish manisha manivanh maniya manjeet manjit manju manjula manmohan manny manoharan
      manoj manolo manon manouchehr manpreet mansa mansi mansoor mansour mansoureh manu manuel manuela manuk mao maor
      maple mara maram marama maranda marc marcel marcela marcelina marceline marcelino marcella marcelle marcello
      marcelo marci marcia marcie marcin marco marcos marcus marcy mardell marek maren margaret margareta margarethe
      margarita margaux margery marget margie margit margo margot margret margrethe margriet marguerita marguerite
      marharyta mari maria mariah mariam mariama marian mariana marianela mariann marianna marianne mariano maribel
      maribeth maricar maricel maricela marichka maricruz marie mariel mariela mariella marielle marieme marietta
      marigold marija marijana marijke mariko marilee marilou marilu marilyn marilynn marimuthu marin marina mario
      mariola marion maris marisa marisela mariska marisol marissa marit marita maritza marius mariusz marivic marja
      marjan marjana marjatta marjo marjorie marjory marjut mark markel markell marketa marketta markita markku marko
      markus marla marlee marlen marlena marlene marley marlies marlin marlo marlon marlowe marlyn marlys marni marnie
      marnita maros marquez marquis marquise marquita marsha marshall marta marte martha marti martin martina martine
      marty martyna marva marvelous marvin marwa marwan mary marya maryam maryan maryann maryanne marybel marybeth
      maryellen maryjane maryjo marylee marylin marylou marymargaret maryna marzanna marzena marzieh marzouq masako
      masato masha mashal mason masood masooda masoud masoumeh massamba massimo massoud matej mateo mateus mateusz
      matha mathew mathias mathilda mathilde matias matija matilda matilde mato mats matt matteo matthew matthias
      matti mattias mattie matus matviy matylda maud maude maulik maura maureen mauri maurice mauricio maurine mauro
      maverick mavis mawar mawuena mawuli max maxence maxim maximilian maximiliano maximilien maximo maximus maxine
      maxton maxwell may maya mayada maybell maybelle mayme maymuna maynard mayra maysa maysam maysoon mayumi mazdak
      mazen mazhar mazie mazvita mazyar mbacke mbali mbaye mbene mbugua mburu mbuso mckayla mckenna mckenzie mckinley
      mduduzi meadow meaghan mealea meaza mebrahtu meda medhanie medhin mee meena meenakshi meenal meera meg megan
      megha meghan meghna mehdi mehmet mehmud mehran mehrangiz mehrdad mehreen mehrnaz mehrnoosh mehrzad mehul mehwish
      mei meilin meiling meital mekdes mekhi meklit mekonnen mel melaku melanie melaniya melat melati melba melchor
      mele melek melih melika melike melina melinda melis melisa melissa mellie melodie melody meltem melusi melva
      melvin melvina melvyn memphis mendel mercedes mercy mereana meredith merete meri merida meriem merle merlin
      merlinda merna meron merri merrill merritt merry mert merve mervi mervin meryem meryl mesfin messiah mesut mete
      metin mette mevlida mevlut mfundo mher mia miao mica micaela micah michael michaela michaele michal michale
      michalina michalis micheal michel michele michelina micheline michell michelle michio mick mickey midori
      mieczyslaw mieke mieko miesha mieszko miguel mihaela mihai mihail mihir mihret mika mikael mikaela mikaila mikal
      mike mikel mikey mikhail mikias mikkel mikki mikko miklos mikolaj mila milad milada milagros milan milana
      mildred milena miles miley milford milica milind milinka milisav milivoj milka millard miller millicent millie
      milly milo milorad milos miloslav milosz milovan milton milutin mimi mimoza mina minako minakshi minal minato
      mindy minerva ming minh minhee minho minji minjun minna minnie minoo mira mirabel miracle miral miranda miray
      mireille mirela mireya miriam miriama mirja mirjam mirjami mirjana mirko mirna miro miroslav miroslava miroslaw
      miroslawa mirsad mirwais mirza misael misaki misha miska missy misti misty mitali mitch mitchel mitchell mitra
      mitsuko mitzi miyako miyuki mizgin mizuki mkrtich mladen mlungisi mmabatho mnqobi moana moataz modou modupe
      mogens mohamad mohamed mohammad mohammadreza mohammed mohamud mohan mohana mohibullah mohini mohit mohsen mohsin
      moira moises mojca mojgan mojisola mojtaba mollie molly momcilo momoko mona monali mong monica monika monique
      monir monira monisola monroe monserrat montana monte montgomery montserrat monty moon mor mora mordechai
      morenike morgan morgana moriah morris mort morten morteza mortimer morton morvarid moses moshe mosi mostafa
      mosunmola motunrayo moua mouhamed mounir moussa mphatso mpho mpumelelo mridula mrinal mrinalini mthunzi muammer
      muath mubarak mudasir muge mugisha mugo muhammad muhammed muhannad muharrem muhittin muhsin muibat mujde
      mukaddes mukesh mukhtar mukta mukul mulenga mulu mulugeta mumbua mumtaz muna munashe munevver munir munira
      munish munyaradzi murad murat muriel muriuki murray mursal murtaza musa musawenkosi muska mustafa mustapha
      mutale muthoni muthu muthukumar muthulakshmi mutua muyiwa muzaffer mwana mwangi mwansa mwende my mya myah mykel
      mykhailo mykola mykyta myla mylah myles mylo myra myranda myriam myrna myron myroslav myroslava myrtle mzia
      mzwandile naa nabil nabila naci nada nadeem nadene nader nadezhda nadia nadim nadine nadir nadiya nadja naeem
      nafi nafisa nafissatou nafula nagaraj naghmeh nagma nahal nahed nahele nahid nahida nahla nahum naila naim naima
      naira nairi najat najib najibullah najla najma najwa nakato nakia nakul nala nalan nalani naledi naliaka nalin
      nalini nam nami namita namrata nan nana nanami nance nanci nancie nancy nanda nandhini nandi nandini nandita
      nanette naoki naoko naomi naoto napat naqib narayan narcissa nardos narek naren narendra naresh narges nargis
      nariman narinder narine nary naser nash nashoba nasim nasir nasra nasrat nasreen nasrin nasser nasteexo nastya
      natacha natalee natalia natalie nataliya natalka nataly natalya natarajan natasa natasha nate nathalia nathalie
      nathan nathanael nathanial nathaniel nathen natia natividad natnael natsuki natsumi nausheen navdeep naveed
      naveen navid navjot navneet navy nawaf nawal naya nayara nayef nayeli nazan nazanin nazek nazeli nazgol nazia
      nazifa nazih nazila nazim nazli ndeye ndiaga ndidi ndubuisi nduku ndumiso ndungu neal nebahat nebojsa necati
      necla necmi ned neda nedeljko nedim nedra nedunchezhiyan neel neelam neema neena neeraj neerja neeta negar
      negash negin neha nehemiah neil nell nella nellie nelly nelson nelu nemanja nena nenad nenita neoma nereida
      nergis neriman nermin nermina nerses neslihan nesrin nesrine nestor netta nettie neva nevada nevaeh neve nevena
      nevenka neville nevin nevine nevra newroz newt newton neymar nezihe nga ngahuia ngaio ngaire ngan nghia ngoc
      ngoc-anh ngone ngonidzashe ngozi ngugi nguyen nguyet nhan nhat nhi nhia nhlanhla nhu nhung nia niall niamh nic
      nicanor nichelle nicholas nicholaus nichole nick nickolas nicky nico nicola nicolai nicolas nicole nicolette
      nicolle nicu niculae nidal nidhi niek niels nigel nigist nihad nihal niharika nihat nii niilo niina nika nikhil
      niki nikita nikki nikko niko nikodem nikola nikolai nikolaos nikolas nikolay nikole nikoo nil nila nilam nilay
      nilesh nilgun nilima nilofar niloofar niloufar nils nilufar nilufer nima nimco nimet nimisha nimo nimol nina
      ning ninh ninoslav ninoy niraj niran niranjan nirav nirmala nirupama nisa nisha nishant nishtha nisreen nita
      nitesh nithya nitin nitya niusha nixon niyousha nizar njabulo njal njeri njoki njoroge njuguna nkechi nkem nkiru
      nkiruka nkosana nkosinathi nnamdi nnedi nneka nnenna noa noah noble nobuhle nobuko nodar noe noel noelani noelia
      noelle noemi noha noi nok nokuthula nokwanda nola nolan noluthando nolwazi nomalanga nombuso nomfundo
      nompumelelo nomsa nomthandazo nomusa nomvula nomvuyo nona nong nonhlanhla nonoy nonso noor noora noorjahan
      noorullah nora norah norbert noreen norene noriko norm norma norman norris norton norwood nosipho nothando nou
      nour noura nouran nouri nousheen nova novah novalee novi noy nozomi npaj nqobile ntando nthabiseng ntombi
      ntombifuthi ntsiki nuala nugzar nuha nujin numan nune nuno nur nura nuraini nuran nuray nurcan nurdan nurettin
      nurgul nurhan nuri nuria nurit nursel nurten nurul nusrat nuur nvard nwachukwu nwakaego nwamaka nyah nyambura
      nyarai nyasha nydia nyia nyla nylah nyokabi nyoman nyx oakley oaklyn oaklynn oanh obafemi obaida obed obedience
      oberon obi obiageli obichukwu obie obinna obioma obrad ocean ochieng octavia octavio octavius odalis odalys
      oddny oddvar odell odessa odette odhiambo odie odile odin odis odysseas ofa ofelia ofelya ofer ofir ogechi
      ognjen ogochukwu oguz oguzhan ohad ohanna ojas okan okechukwu okey okoro okoth oksana oksanka oksanna oktay
      okwudili ola olabisi oladapo oladele oladipo olaf olafur olajide olakunle olamide olanrewaju olatunde olatunji
      olav olavi olayinka ole oleg oleh olek oleksandr oleksandra oleksiy olen olena olene olesia olesya olga olgierd
      olha olin oliva olive oliver olivera olivia olivier oliwia oliwier olle olli ollie olof olu olubunmi olufemi
      olufunke olufunmilayo olumide olusegun oluseun olusola oluwadamilola oluwafemi oluwakemi oluwaseun oluwaseyi
      oluwatobi oluwatosin olympia oma omaima omar omari omer omid omkar omnia omolara omondi omran ona onder ondrej
      oneida onni onome onur onyango onyeka onyekachi onyinye onyx opal opha ophelia ophelie opiyo ora oralia oran
      oratile oren orhan ori oriana orin orion orit orkun orla orlando orly orod orpha orson orval orville osagie
      osama osamu osas osaze oscar osei osiris oskar oskari osman osmo ostap osvaldo oswald oswaldo otakar otar
      othello otieno otis ottar otto otylia ouma oumar oumou ouray ousmane outi ove ovsanna owen owino owuor oyelaran
      oyin oyinkansola oylum oystein oz ozan ozcan ozge ozgul ozgur ozioma ozkan ozlem ozra ozzie ozzy paavo paballo
      pablo pacita paco paddy padma padmini padraig page pahoua paidamoyo paige paislee paisley paivi palani palesa
      pallavi palle palmer paloma palwasha pam pamela pamella panagiotis panas panashe pancho pandian pankaj panos
      pansy pantea panu pao paola paolina paolo pape paquito parameswari paramjit parandzem paraskevi parastoo pari
      parinaz paris parisa parker parminder parrish parsa parth parul parvaneh parvati parveen parvin parvinder parviz
      parwana pascal pascual pasha pasi pat patience patrica patrice patricia patricio patrick patrycja patryk patsy
      patti pattie patty paul paula paulette pauliina paulina pauline paulino paulo pavan pavel pavla pavle pavlo
      pawel paxton payal payam payman payton peaches pearl pearlie peder pedram pedro peg pegah peggie peggy pekka
      pele pelin pelle pembe penda pendo penelope peng penny pentti pepe pepper percival percy peregrine perica perla
      perlita pernilla pernille perry pertiwi perttu pervin petar pete peter petr petra petri petro petronella petros
      petter petunia peyman peyton peyvand phakamile phalla phan phat phebe pheng phil philip philippa phillip phillis
      philomena phindile phineas phoebe phoenix phonesavanh phong phoua phu phuc phumla phumlani phumzile phung phuong
      phyliss phyllis phyo pia piedad pierce pierre pierson pieter pietro piia pilar pilvi pim pinar pinja piotr
      piotrek pip piper pipkin pippa pirjo pirkko piseth pisey piyush plato polat polina polly pong ponleak ponni
      pooja poonam pooneh poongodi pooria pooya poppy porsche porsha porter portia poul pouneh pouya prabha prabhakar
      prabhat prabhjot prabhu prabowo prachi pradeep prakash pramila pramod pranav pranay pranee pranjal prasad
      prasanna prasetyo prashant prateek pratibha pratik pratima praveen praveena preben precious precy predrag preet
      preeti prem premila prerna presley preston primrose prince princess priscila priscilla pritam priti pritika
      privilege priya priyanka priyasha progress promila prosper pru prudence pryce przemek przemyslaw pua pugazh puja
      pulane puleng puneet purificacion purnima purva pushkar pushpa puspita putra putri putu qadir qais qamar qasim
      qi qian qiang qing qiu quan quang queenie quentin quiana quincy quinlan quinn quint quinten quintin quinton quoc
      quy quyen quynh raana rabab rabia rabih rachael rachana racheal rachel rachelle rachid rachna racquel rade radek
      radha radhika radim radka radmila radojka radomir radoslav radoslaw radovan radwan rae raed raegan raelene
      raelyn raelynn raf rafael rafaela rafal rafat rafe rafferty raffi rafi rafiq raghad raghav raghu ragna ragnar
      ragnheidur ragnhild raha rahaf rahel rahim rahima rahma rahmat rahmatullah rahmi rahul raija raimo rain raina
      rainer raisa raj raja rajaa rajalakshmi rajan rajat rajeev rajendra rajendran rajesh rajeshwari rajeswari
      rajinder rajiv rajko rajkumar rajni raju rakan rakel rakesh rakhi raleigh ralph raluca ram rama raman ramanathan
      ramata ramazan ramesh rameshwar rami ramia ramil ramin ramiro ramla ramneek ramon ramona ramsey ramtin ramzi
      rana rand randa randal randall randell randi randolph randy rangaswamy ranger rangi rani rania ranjan ranjana
      ranjit ranko ransom ranveer ranya rao raoul raphael raphaelle raquel rasha rashad rashawn rasheed rasheeda rashi
      rashid rashida rashmi raslan rasmus rasoul rastislav ratan ratana ratanak rati ratih ratko ratna raul raven ravi
      ravinder ravindra rawan rawiri ray raya rayan rayden rayford raylan raylene raymon raymond raymund raymundo
      rayna rayne razan razia reagan reanna reba rebeca rebecca rebekah recep reece reed reem reema reena reese reetu
      refik refiloe refilwe regan reggie regina reginald reha rehana rehema rei reid reidar reidun reign reijo reiko
      reina reinaldo reinhold rejoice rekha remedios remi remigiusz remington remy remzi rena renae renata renato rene
      renee renita reno renu renuka resham reshma ressie resul reta retha reuben reva revathi revaz rewi rex rexford
      rey reyhan reyna reynaldo reynold reyyan reza rezvan rhea rhett rhiannon rhoda rhodes rhona rhonda rhonwen rhys
      ria riad rian ricardo ricci rich richa richard richie rick rickey rickie ricky rico rida riddhi ridge ridley
      ridwan rifaat rifat rigoberto rihab riham riikka riina rikke riley rilynn rima rin rina rinat ringaile ringo
      rini rio riordan ripley risa rishabh rishi risto rita ritchie ritesh rith rithika rithy ritika ritu ritva riva
      river rivka riya riyad riza rizal rizalina rizki rizwan roald roan rob robbie robbin robby robel robert roberta
      roberto robin roble robyn rocco rochelle rocio rocky rod rodel roderick rodger rodney rodolfo rodrick rodrigo
      rogelio roger rohan rohini rohit rojda rojin rokhaya roksana roksolana rola roland rolanda rolando rolf rolland
      roman romana rome romel romelia romeo romina rommel romona romulo romy ron ronald ronaldo ronan ronda roni ronin
      ronit ronna ronnie ronny roopa roozbeh ropafadzo rory rosa rosalee rosalia rosalie rosalina rosalind rosalinda
      rosaline rosalva rosalyn rosamond rosamund rosanna rosanne rosario rosaura rosauro roscoe rose roseann roseanne
      roselyn rosemarie rosemary rosendo rosetta roshan roshni rosia rosie rosina rosita roslyn ross rostam rostislav
      rostyslav roswitha rosy rotem rotich rotimi rouba rouhollah rowan rowena rowland roxana roxane roxann roxanna
      roxanne roxie roxy roy roya royal royce roza rozalia rozella rozerin ruba ruben rubi rubin ruby rucha ruchi
      ruchika rudi rudo rudolf rudolfo rudolph rudy rue rufus ruhollah rui ruiz ruken rukhsana rukmini rula ruma
      rumana rumbidzai runa runako rune rungano rupa rupal rupali rupert rupinder ruslan ruslana russ russel russell
      rustam rustico rusty rusudan ruta rutendo ruth ruthann ruthie ruto ruvimbo ruxandra ruzanna ruzena ruzgar ruzica
      ryan ryann ryder ryker rylan ryland rylee ryleigh rylie ryo ryoko ryota ryszard saad saadia saanvi saara saba
      sabaah sabah sabahat saban sabina sabine sable sabri sabrin sabrina sachiko sachin sadaf sadako sade sadhana
      sadia sadie sadik sadiq saeed saeedeh saeko safa safaa saffron safia safiya safiye safwan sagal sagar sage
      sahana sahar sahil sahin sahra sahraa saida saido saif saige saija saime saina sajida sakari saki sakina sakine
      sakshi sakura sal salah salam salama salar saleem saleh salem salena salif salih salim salimata saliou salla
      sallie sally salma salman salome salvacion salvador salvatore salvor salwa sam sama samah saman samaneh samantha
      samar samara samaria samatar samba sambath sameer sameera sameh samet sami samia samih samin samina samir samira
      samiullah samiya sammie sammy samnang samo sampada sampaguita sampson samrawit samson samu samuel samuli samvel
      samy sana sanaa sanam sanaz sandeep sandhya sandi sandile sandip sandra sandro sandy sanela sanele sanem sanford
      sangeeta sangita saniya sanja sanjana sanjay sanjeev sanjit sanjiv sanket sanna sanne sanni santana santhosh
      santiago santina santino santo santos santosh saoirse sapphire sara sarabjit sarah sarahi sarai sarangerel
      saraswathi saraswati saravanan sareh sargis sariah sarika sarina sarita sarka sarkis sarojini sarojni sarom sasa
      sasan sasha saskia satenik sathya satish satnam satoko satoru satoshi satria satu satwinder satya satyam saul
      saule saumya saundra saurabh savanna savannah savita savitri sawsan sawyer sayaka sayali sayed sayeh saylor
      scarlet scarlett scot scott scottie scotty sead seamus sean sebastian sebastiao sebastien seble sebnem secil
      seckou seda sedat sedef seema sefa sefakor sefina segun segundo seher seif seiha seija sejad sejal sekou sela
      selah selam selamawit selasi selcuk selda selena selene selim selin selina selma selvam selvi selwyn semaj
      semhar semih semiha semisi semra sena senad senait senay sencer sener seng sengul senja senka sennait senol
      senthil senyo senzo seo seojun seong seoyeon sepehr sepideh seppo september sequoyah serap seraphina sercan
      serdar serena serenity serge sergei sergio serhat serhii serhiy serife serkan sermin serpil sertac servet sesan
      setareh seth setiawan seun seung sevak sevcan sevda sevgi sevil sevim sevinc sevtap seweryn seydou seye seyed
      seyfi seyhan seyi seymour sezen sezgin shabana shabnam shad shada shadi shadia shae shafiq shafiqa shaghayegh
      shagufta shahab shahd shahid shahida shahin shahla shahnaz shahram shahriar shahrokh shahrzad shahyad shaila
      shailesh shaima shaina shaista shakeel shaker shakila shakir shakira shakti shakuntala shalini shalonda shalu
      shama shamar shameka shamika shamim shamima shamsa shamso shana shanae shanda shane shanel shanelle shania
      shanice shanika shaniqua shanita shanmugam shanna shannan shannon shanon shanta shantanu shante shantel shanthi
      shanti shao shapour shaquan shaquille shara sharad sharareh sharda shari sharif sharita sharla sharleen sharlene
      sharmila sharon sharonda sharron sharyn shashank shashi shatha shaul shaun shauna shavon shaw shawn shawna
      shawnda shay shayan shayla shaylee shayna shayne shazia shea sheba sheela sheena sheetal shefali shehzad sheila
      shelby sheldon shelia shelley shelli shellie shelly shelton shen sheng sheree sheri sherice sheridan sherie
      sherif sherilyn sherine sherita sherko sherlyn sherman sheron sherri sherrie sherry shervin sherwood sheryl
      shewit shi shida shideh shigeko shigeru shikha shilan shiloh shilpa shima shimon shin shinji shira shireen
      shirin shirish shirl shirlee shirley shital shiv shiva shivam shivangi shivani shizuka shlomo shobha shogofa
      shohreh shokoufeh shola shon shona shonda shonna shoshana shota shoua shraddha shreya shri shrikant shruti shu
      shubha shubham shukri shukria shushan shushanik shweta shyam shyamala sia siamak sian siavash sibel sibongile
      sibusiso sid siddharth siddhartha siddhi sidi sidika sidney sidra sienna siera sierra sifiso signe sigrid
      sigridur sigrun sigurbjorg sigurd sigurdur sigurlaug sigvard sihle sila silas silje silvana silvester silvia
      sima simeon simge simin simisola simiyu simo simon simona simone simphiwe simran simranjit sina sinan sincere
      sindhu sindi sindisiwe sindri sinead sinem sinenhlanhla sini sinisa sinoun sinta siobhan sione siphesihle
      siphiwe sipho siphokazi sira sirak siranush sirine siriporn sirkka sirpa sirvard sirwan sissel sissy sita sitara
      sithembile siti siv siva sivagami sivakumar sivert siw siyabonga siyanda sizwe skip skipper sky skye skyla
      skylar skyler slamet slava slaven slavica slavko slavomir slawek slawomir sloane slobodan slobodanka smiljana
      smita smith smriti sneha snehal snezana snizhana snorri sobhi sobieslaw socorro sofia sofie sofija sofiya soha
      sohail sohan soheil soheila sohrab sokha sokhna sokhom sokunthea sola solange soledad soleil solfrid solome
      solomiya solomon solrun solvei solveig somayeh somchai somphone somsak somto somtochukwu sona sonal sonali sonam
      songul sonia sonja sonnet sonny sonu sonya soo sope sophea sopheak sopheap sophia sophie sora soraya sorcha
      soren sorin soroush sothea soua souad souleymane soumya souphanh sourav sousan sovann sowmya sparrow spencer
      sphamandla sphiwe spomenka spozhmai spring srdan srdjan srecko sreenivas sreyleak sreymao sreymom sreyneang sri
      sridhar srijana srinivas stacey staci stacia stacie stacy staffan stafford stamatis stan stana stanford
      stanislav stanislava stanislaw stanislawa stanko stanley stanton starla starling starr stas stavros steele
      stefan stefania stefanie stefany steffen stein steinar steinunn stelios stella stepan stephan stephani stephania
      stephanie stephany stephen stephon sterling stetson stevan steve steven stevie stewart stian stig stine stjepan
      stojan stone storay storm stormi stormy story stoyan stu stuart sture suad suat subhash subira subodh
      subramaniam sucdi suchitra suda sudarshan sudha sudhir sue suellen sugandha sugumar suha suhad suhail suhaila
      suhair suhani suheil sujata sujatha suk sukhdeep sukhjit sukhvinder sukhwinder suki sukma sukran sukru sulaiman
      sule suleiman sulekha sulema suleyman sullivan sultan sultana suma suman sumathi sumaya sumayya sumeet sumi
      sumiko sumit sumita sumitra summer sun suna sunaina sunanda sundar sundari sunday sunder sunee suneeta sung
      sunil sunita sunniva sunny sunshine suong supaporn supriya surabhi suraj suren surender surendra suresh sureyya
      surinder suriya surjit surya suryani susan susana susann susanna susannah susanne susanti sushant sushil sushila
      sushma susie susilo sutton suvarna suvi suwan suyin suzan suzana suzanna suzanne suzette suzi suzie suzu suzy
      svanhildur svante svatopluk svein sveinn sven svend svenja sverre svetislav svetlana svitlana svyatoslav swapna
      swapnil swara swarna swati sybil syble sydnee sydney sydni syed syl sylas sylvan sylvester sylvia sylvie sylwia
      synne synnove syombua szczepan szymon taavi tabatha tabetha tabitha tad tadashi tade tadek tadesse tadeusz tadhg
      tadiwa tae tafadzwa taha tahani taher tahereh tahir tahira tahmina tahmineh tahsin taiki taimur taina taisiya
      taisto taiwo taj tajudeen takako takashi takeo takeshi takoda takudzwa takumi tal tala talal talent talha tali
      talia talib talitha talon tam tama tamaki tamar tamara tamas tamatha tambra tameka tamela tamer tamera tami
      tamia tamika tamiko tamila tamilselvi tamim tammi tammie tammy tamotsu tamra tamsin tamuna tan tana tanaka
      tanatswa tanay tandi tane taner tangaroa tania tanika tanisha tanja tanju tanmay tannaz tanner tanu tanuja
      tanushree tanvi tanvir tanya tao tapani tapio tapiwa tara taraneh taras tarek tareq tari tarik tariq tariro
      tarja tarkan tarmo taro tarun taryn tasha tashina tasi taslim taslima tate tatenda tatevik tatiana tatianna
      tatjana tatsuya tatum tatyana taufik tawan tawanda tawfiq taya tayeb tayen tayfun tayla taylan taylor tayo
      tayshaun tayyab tayyiba teagan tebogo ted teddie teddy tee teemu tegan teguh teijo tejal tejas tekin tekla tekle
      temel temesgen temidayo temilade temitayo temitope temperance tendai teng tenley tennille teodor teodora teodoro
      teofilo teoman teppo terence teresa terese teresia teresita teressa tereza terhi teri terje terra terrance
      terrell terrence terri terrie terrill terry terttu teruko tesfa tesfaye tess tessa tessie testimony tetiana
      tetsuo tetyana teuta tevfik tevita tewodros thabang thabiso thabo thach thad thaddeus thaer thalia thamarai
      thamsanqa thana thandeka thandi thandiwe thando thandolwethu thangaraj thanh thankgod thao thapelo thatcher
      thato thavy thea theary theda thelma themba thembeka thembi thembinkosi thenmozhi theo theodora theodore
      theodoros theresa therese theresia theron thi thiago thien thierno thieu thijs thilaga thinh thirumurugan thoa
      thobeka thobile thoko thokozani thokozile thom thomas thomasina thomasine thor thora thorbjorn thordis
      thorgerdur thornton thorstein thorunn thorvald thorvaldur thuan thulani thuli thuong thuraya thurman thurston
      thuy thyra tia tiago tian tiana tianna tiara tiarnan tichaona tidiane tien tierney tierra tiffani tiffanie
      tiffany tiger tigist tigran tihana tiina tiisetso tijana tilda tillie tim timmy timo timofey timothy timur tina
      tinashe tinatin ting tinh tinotenda tinsley tiril tirso tirunesh tish tisha titilayo titus tiva tiwa tiyamike tj
      toa toan tobechukwu tobenna tobi tobiah tobias tobin toby tod todd toivo tokala toke tokunbo tola tolga tolu
      tolya tom tomas tomasa tomasz tomek tomeka tomer tomi tomika tomiko tomislav tommie tommy tomo tomoko tomoya
      tonderai tong toni tonia tonja tony tonya tooba toomas topaz tor tora torben torbjorn torgeir torgny tori toril
      torill torkel torleif tormod tornike torpekai torrance torrey torrie torstein torsten torunn torvald tory tosin
      totoy tou toua touger touraj tove toya toyin trace tracee tracey traci tracie tracy tran trang travis travon tre
      treasure trent trenton tressa treva trevion trevon trevor trey tri tria tricia trieu triin trina trine trinh
      trinidad trining trinity tripp trish trisha trishna trista tristan tristen tristian tristin trond trong troy
      truc trude trudie trudy truls truman trung truong trygve trymore tsega tsegaye tsehay tsering tsheej tshegofatso
      tshepo tsiala tsige tsion tsipora tuan tucker tugba tugce tugrul tui tuija tulay tulin tulsi tumaini tumelo tumi
      tuncay tuncer tunde tung tunji tuomas tuomo turan turgay turgut turid turkan turki turner tushar tuula tuuli
      tuulikki tuva tuyen tuyet twila twyla txawj ty tyesha tyler tymofiy tymon tymoteusz tymur tyra tyree tyrel
      tyrell tyrese tyron tyrone tyson tyyne ubah uche uchechi uchenna uday udo ufuk ugo ugochi ugochukwu ugonna ugur
      ujjwal uju ujwala ula ulas ulf uliana ulises ulker ulku ulla ulrich ulrik ulrika ulrike uluwehi ulyana ulysses
      uma umaima umair umar umaru umesh umit umut una unathi unnur unto upendra urenna urho uri uriah uriel urijah
      urmila uros urpo ursula urszula urvashi usama usha usman usna utami ute utkarsh utku uttam uyen uzma uzo
      uzoamaka uzoma uzziel vaclav vadim vadym vahagn vahan vahe vahid vaibhav vaishali vaishnavi vakhtang val vala
      valarie valarmathi valdemar valdis valeh valencia valene valentin valentina valentine valentino valentyna
      valeria valerie valeriy valeriya valery valli valorie van vance vandana vanessa vang vani vanja vanya vappu
      vardan vardges varduhi varsha vartan varun vasant vasanthi vasil vasile vasiliki vasilios vasily vassilis
      vasudha vasyl vasylyna vaughn veasna vebjorn veda vedat vedran veena veera vegard veijo veikko velan velda veli
      velimir veljko vella velma velu vendula venkat venkatesh venla vennila vera verda verena vergie verity verla
      vern verna vernell vernice vernon verona veronica veronika veronique versie vesa vesela veselin vesna vesta
      vetri vetrivel vibeke vibha vibol vichea vicki vickie vicky victor victoria vid vida vidak vidal vidar vidhya
      vidya vien vienna viet vigdis viggo vihaan vijay vijaya vijayalakshmi vika vikas vikki vikram vikrant viktor
      viktoria viktorija viktoriya vilayvanh vilde vilho viljami viljo ville vilma vimal vimala vimbai vin vina vinay
      vince vincent vincenza vincenzo vineet vineeta vinh vinita vinka vinko vinnie vinod viola violet violeta
      violetta vipin vipul vira virag virat virendra virgie virgil virgilio virginia virginie virginija virpi virva
      vishakha vishal vishnu visnja vit vita vitalii vitaliy vitaly vito vitor vittorio viva vivaan vivek viveka vivi
      vivian viviana vivianne vivien vivienne vlad vladan vladimir vladimira vladislav vladko vlado vladyslav vlasta
      vo vojin vojislav vojo vojtech volkan volodya volodymyr vonda vova vu vue vuk vuong vusi vusumuzi vuthy vuyani
      vuyo vy vyacheslav wacek wacera waclaw wadad wade wadi wael wafa wafaa wafula wahab wahid wahida wahyu waino
      wairimu waithera wajid waldek waldemar waldo wale waleed waleska wali walid walker wallace wally walt walter
      walton wamaitha wambui wameng wan wanangwa wanda wandile wangari wangui wanja wanjiku wanjiru wapasha ward warda
      waris warner warren warsame waseem wasim wassim wati watson waweru wawrzyniec wayan waylon wayne wazhma weaver
      webster wei wekesa weldon wellington wen wenceslao wenche wendel wendeline wendell wendi wendy wenjing wensley
      weronika wes wesley wessam wesson weston whetu whitley whitney wi wiam wichai widad widodo wiebke wiesia wieslaw
      wieslawa wietske wiktor wiktoria wilber wilbert wilbur wilburn wilda wilder wiley wilford wilfred wilfredo
      wilhelm wilhelmina will willa willam willard willem william williams willie willis willow wilma wilmer wilson
      wilton wincenty winifred winnie winona winslow winston winter wioletta wiremu wisam wisdom witek witold wladek
      wladyslaw wladyslawa wlodzimierz wojciech wojtek wole wolf wolfgang woodrow woody worku wouter wren wubet wulan
      wunna wyatt wylie wynn wynonna wynter xaawo xai xalimo xander xang xao xavi xavier xena xeng xenia xia xiang
      xiao xiaoli xiaoming xiaoyan ximena xin xing xinyi xiomara xiu xiuying xoan xochitl xolani xoliswa xong xu xuan
      xue xzavier yaa yaaba yaakov yacine yadiel yadira yael yagiz yahaira yahir yahya yair yakiv yakov yakub yakup
      yalcin yama yaman yamileth yamini yan yana yang yani yanira yannick yannis yanti yanto yao yara yarden yared
      yareli yarema yaretzi yaritza yaromyr yaron yaroslav yaroslava yas yasaman yasar yasemin yash yashoda yashwant
      yasin yasir yasmeen yasmin yasmine yasser yassin yasuko yavuz yaw yawa yawen yayra yazan yazhini yazid yazmin
      yefim yeghia yegor yehor yehuda yejide yejin yelda yelena yeliz yemane yemi yemisi yen yeng yeon yepa yer
      yervand yesenia yeshi yesim yessenia yetkin yetta yetunde yeukai yevgen yevgenia yevgeniya yevgeny yevhen
      yevheniia yewande yichen yifan yigal yigit yildiz yilmaz ying yinka yisroel yitzchak ylva ynes ynez yngvar yngve
      yngvild yoav yogesh yogita yohannes yoko yolanda yolonda yomi yona yonas yonatan yonca yong yoni yoon yordanka
      yordanos yoro yosef yoselin yoshi yoshie yoshiko yoshio yossi youa youcef youna youngmi yousef yousra youssef
      youssou youssouf yrjo yrsa ysabel yu yuan yudha yue yui yuka yukari yuki yukiko yukio yuko yulia yuliana yuliia
      yuliya yumi yumiko yun yuna yung yunus yurdagul yuri yurii yuriy yusif yusra yusuf yutaka yuto yuval yuvraj
      yuzuki yvan yves yvette yvonne zabel zabiullah zac zach zachariah zachary zachery zachi zack zackary zackery
      zafar zafer zaher zahi zahid zahida zahir zahira zahra zahraa zaid zaiden zain zaina zainab zaira zaire zakaria
      zakariya zakary zakhar zaki zakia zalmay zalmen zaman zamira zamokuhle zamzam zander zandile zane zanele zaneta
      zaniyah zara zarghona zari zaria zariah zarina zarko zarmina zaven zavier zawadi zaya zayd zayden zayn zayne
      zbigniew zbynek zbyszek zdenek zdenka zdravko zdzislaw zdzislawa zechariah zeenat zeev zehra zein zeina zeinab
      zeke zekeriya zeki zelalem zelda zeleke zelig zeliha zeljka zeljko zella zelma zen zena zenaida zendaya zenobia
      zenon zer zerah zeritu zerrin zeta zeus zewdu zeyad zeycan zeynab zeynep zhaleh zhang zhanna zhao zhen zheng
      zhenya zhi zhila zhong zhu ziad ziba ziemowit zikora zilan zimo zina zinaida zinhle zinnia zion zipporah ziva
      zivko zivojin ziya ziyanda zlata zlatan zlatica zlatko zmarai zodwa zoe zoey zofia zohar zohra zohreh zoie zoila
      zola zolani zoleka zoltan zona zora zoraida zoran zorica zorka zoryana zosia zosima zoua zoya zozan zsofia
      zsuzsa zubaida zubair zubeyde zubin zuhair zuhal zuhura zukhra zukiswa zulal zuleika zulema zuleyka zulfiqar
      zulkifli zulma zurab zuri zuzana zuzanna zvonimir zwelethu zygmunt zyta
      """)
  ]
}
