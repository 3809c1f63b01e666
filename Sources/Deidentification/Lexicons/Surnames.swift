/// Surnames frequent in English-speaking countries and among those who moved there.
/// Source: compiled for this gate from general knowledge; names are facts.
extension WordList {
  static let surnames: [WordList] = [
    WordList(
      .surname,
      """
      abbott abdi abdullahi abernathy abrams abubakar acevedo achterberg acosta adams adebayo adekunle adeleke adeyemi
      adjei adkins adler afolabi agbaje aguilar aguinaldo aguirre agyemang ahmed ahn akande akbar akhtar akintola
      al-hassan al-masri alarcon albright alemu alexander alfaro ali allard allen allison almeida alonso altman
      alvarado alvarenga alvarez amadi amin amini amoah anand anaya andersen anderson andersson andrade andrews
      angelou ansari anthony antoine apodaca appiah aquino aragon arce archer arellano armstrong arnold arroyo arslan
      arthur asante asefa ashby asher ashkenazi ashley atkins atkinson atwal auclair austin avery avila ayala aydin
      azevedo aziz ba baca bach bachmann bae bahadur bailey bain baird bajwa baker bakker balaban baldauf baldwin ball
      ballard balogh balogun banda banerjee banerji bangura banks baptiste barajas barakat baranski barber barbosa
      barker barlow barnes barnett barr barrera barrett barron barros barry bartlett barton barzani bass basset basu
      bates batista bauer bautista baxter beach bean bear beard beasley beatty beaulieu beck becker begay begum bekele
      belanger bell bellamy bello beltran benally benavides bench bender benitez benjamin bennett benson bentley berg
      berger bergeron bergman berhane bernal bernard bernstein berry best bhandari bhatt bianchi bielski bird bishop
      bjornsson black blackburn blackwell blackwood blair blake blanchard blanco bland blankenship blevins bloom blow
      boateng bogdanov bolt bolton bond bonilla bonner booker boone booth borges borowski botha bouchard boudreaux
      bourque bowen bowers bowman box boyd boyer boyle bradford bradley bradshaw brady branch brand brandt brantley
      braun bravo breaux brennan brewer bridges briggs bright britt broad brock brook brooks broussard brown browning
      bruce bryan bryant buchanan buck buckley bui bull bullock burch burgess burgos burke burks burnett burnham burns
      burris burton bush butcher butler byers byrd byrne cabrera caceres cain calderon caldwell calhoun callaghan
      callahan calloway camacho cameron camp campbell campos cannon cantrell cantu cao cardenas cardoso carey carlson
      carmichael carney carpenter carr carranza carrasco carrillo carroll carson carter carvalho carver case casey
      cash castaneda castellano castellanos castillo castle castro cerda cervantes chacon chamberlain chambers chan
      chance chandler chaney chang chapman charles chase chatterjee chaudhary chaudhry chavez chavira chen cheng
      cherry cheung child chin cho choi chopra chowdhury christensen christian chu chua chukwu chung church cisneros
      cisse clah clancy clark clarke clay clayton clements cline cobb cochran coelho coffey cohen cole coleman collier
      collins colon combs compton conley conner conrad conte conteh contreras conway cook cooke cooley cooper copeland
      cordova cork cormier coronado correa cortes cortez costa costello cote cotton coulibaly court cowan cox craig
      crane crawford crosby cross crow crowe crowley cruz cuevas cummings cunningham curry curtis da_silva dale dalton
      dang daniel daniels darzi das daugherty davenport david davidov davidson davies davila davis dawson day de dean
      deer dejesus delacroix delacruz delaney delarosa deleon delgado delossantos deluca demir dempsey deng denis
      dennis desai deschamps desjardins desrosiers devi dhaliwal dhillon diallo dias diaz dickerson dickson dillard
      dillon dinh diop dixon dlamini do doan dodson doherty dominguez donaldson donnelly donovan dorsey doshi dotson
      doucet dougherty douglas dove downs doyle drake drew driver duarte dubois dudley duffy duke dumas dunbar duncan
      dunlap dunn duong dupont dupree dupuis duran durand durham dutta dvorak dwyer dyer earl east eaton echevarria
      echeverria eckert edwards edwards-jones egwu ekwueme el-amin el-sayed elliott ellis ellison emerson engel
      english erdogan erickson ericson eriksen escobar escobedo esparza espinosa espinoza esposito estes estrada
      etcitty etienne evans everett ewing eze fahey fakhoury farah farley farmer farooq farrell faulkner faustino
      feldman feng ferguson fernandes fernandez fernando ferrara ferrari ferreira field fields figueroa finch finley
      fischer fish fisher fitzgerald fitzpatrick flanagan fleming fletcher flood flores flowers floyd flynn foley
      fontaine fontenot forbes ford foreman forest forrest foster fountain fournier fowler fox francis franco frank
      franklin fraser frazier freeman french friedman friedrich frost fry frye fuentes fujimoto fuller funk gagnon
      gaines gale galindo gallagher gallardo gallegos galvan gamble gao garcia gardner garner garrett garrison garza
      gates gauthier gebre gentry george georgiou gerber ghosh gibbs gibson gift gilbert giles gill gillespie gilmore
      giordano girard glass glenn glover gold goldberg golden goldman goldstein gomes gomez goncalves gonzales
      gonzalez good goodman goodwin gordon gore gorman gould grabowski grady graham grant graves gray green greenberg
      greene greer gregory grey griffin griffith grimes gross grove gruber guerra guerrero guillory gupta gurung
      gutierrez guzman ha haaland haas haddad hahn hail haile hakimi hale haley hall hall-jones hamdan hamilton
      hammond hampton han hancock hand hanna hansen hanson haque hardin harding hardy harmon harper harrell harrington
      harris harrison hart hartman hartmann harvey hasan hashemi hashimoto hassan hatch hatfield hawk hawkins hayden
      hayes haynes hays head heath hebert henderson hendricks hendrix henriksen henry hensley henson her herman
      hernandez herrera herring hersi hess hester hewitt hickman hicks higgins high hill hines hinton ho hoang hobbs
      hodge hodges hoffman hogan holden holder holiday holland holloway holm holman holmes holt hood hook hooper
      hoover hope hopkins hopper horn horne horton hosseini house houston howard howe howell hsu huang hubbard huber
      hudson huerta huff huffman hughes hull humphrey hunt hunter hurley hurst hussain hussein hutchinson huynh hwang
      hyde ibarra ibrahim igwe ilyas ingram inoue iqbal irwin islam ismail ito ivanov ivory iyer jabbar jackson
      jackson-lee jacobs jacobson jafari jama james jang jankowski jansen janssen jaramillo jarvis javed jean-baptiste
      jefferson jenkins jennings jensen jeong jewel jha jimenez jin johansen johansson johns johnson johnston jones
      jordan joseph joshi joy joyce juarez judge jung kabir kaczmarek kader kahananui kalra kamara kamau kaminski kane
      kang kaplan kapoor kargbo karim karimi kariuki karlsson kaur kawamoto kay kealoha keegan keen keita keith kekoa
      keller kelley kelly kemp kendall kennedy kent kerr key khalil khan khanna khatri khoury kidd kim kimani kimura
      king kiplagat kirby kirk kitchen klein kline knapp knight knox kobayashi koch koh kone kovac kovacs kovalenko
      kowalczyk kowalski kozlowski kramer krishnan krueger kruger kuhn kumar kuznetsov kwon lachance lacroix lai lake
      lal lam lamb lambert land landry lane lang lara larsen larson latham lau lavoie law lawless lawrence lawson le
      leach leaf leblanc leclerc lee lefebvre leon leonard lester leung levesque levine levy lewandowski lewis li
      liang light lilly lim lima lin lindgren lindqvist lindsay lindsey little liu livingston lloyd lo locke logan
      long longoria lopes lopez lor lord lott love lovelace low lowe lowery lozano lu lucas lucero lucky lugo lum luna
      lund luo luong ly lynch lynn lyons ma macdonald mace machado macias mack mackenzie madden maddox madrigal
      mahmood mahmoud mahoney mai major maldonado malhotra malik malone mann manning manuelito marchand mariano marin
      marino marks marquez marsh marshal marshall martin martinez martinsson mason masood massey masters mathews
      mathis matsuda matsumoto matthews maxwell may mayer maynard mayo mays mazur mbeki mccall mccann mccarthy mccarty
      mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdonald mcdonough mcdowell mcfarland mcgarrity
      mcgee mcgrath mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinney mckinnon mcknight mclaughlin
      mclean mcleod mcmahon mcmillan mcneil mcpherson mead meadows medina mehta mejia melendez melton mendes mendez
      mendonca mendoza meng menon mensah mercado mercer merrill merritt meyer meyers michael michaud middleton miles
      miller mills miranda mirza mishra mitchell mitra mizrahi moe mohamed mohammadi mohamud mohan molina monroe
      montalvo montanez montes montgomery montoya moody moon moore mora morales moran moreau moreira moreno morgan
      morin morris morrison morrow morse morton moses mosley moss moua mount moyer moyo mueller mughal mukherjee
      mullen mullins munoz munro murillo murphy murray musa mutua mwangi myers nadeau nadeem nagy naidoo nair najjar
      nakagawa nakamura nakashima naqvi naranjo nash nasser navarro ndiaye ndlovu neal nelson newman newton nez ng ngo
      nguyen nicely nichols nicholson nielsen nieves nikolaidis nilsson nixon njoroge nkosi noble nolan noor norman
      norris north norton novak nowak nunes nunez nur nwosu o'brien o'connell o'connor o'donnell o'hara o'keefe
      o'leary o'malley o'neal o'neil o'neill o'reilly o'rourke o'sullivan oakes obando obi obrien ocampo ochieng ochoa
      oconnor odhiambo odom odonnell ogunleye oh ojeda okafor okeke okonkwo okoro okoye olawale olive oliveira olsen
      olson omar oneal oneill ong onwuka onyango oommen orozco orr ortega ortiz osborne osei osman osorio ospina
      ostrowski otieno ott ouellette outlaw owen owens owusu oyelaran pace pacheco padilla page paige palacios palmer
      pan papadopoulos papadopoulou paquette paredes park parker parks parra parrish parson parsons pascual patel
      patience patil patrick patterson patton paul paulson payne peace peach peacock pearce pearl pearson peck
      pelletier pena penn pennington pepper peralta pereira perez perkins perry peters petersen peterson petrov
      petrova pettibone pham phan phelps phillips phiri phung pickett pierce pierre pike pine pineda pinto pires
      pittman pitts plant plummer pointer pool poole pope popescu popov porter portillo possible post potter potts
      poulin pound powell powers prado prasad pratt preston price priest prieto prince proctor pruitt pryor pugh
      purple quach quan quarles queen quezada quick quinn quintana quintero quispe qureshi rahimi rahman rai rain
      ramirez ramirez-lopez ramos ramsey rana rand randall randolph rangel rao rasmussen ravenscroft ray rayes raymond
      reddy reed reese reeves reid reilly reis restrepo reyes reynolds rezaei rhodes ribeiro rice rich richard
      richards richardson richmond richter riddle riggs riley rincon rios ritter rivas rivera rivers roach roads
      robbins roberson roberts robertson robinson robles rocha rock rodgers rodrigues rodriguez rogers rojas rollins
      roman romero rook root roque rosado rosales rosario rose rosen rosenberg ross rossi roth roussel rowe rowland
      roy royal rubin rubio ruiz rush russell russo rusu ryan saad saavedra sadeghi sadler saeed saenz sage sahin
      saito salas salazar saldana saleh salinas salt salvador samaniego samuels sanchez sand sanders sandhu sandoval
      sands sanford santana santiago santos sargent sarkar sato saunders savage savard sawyer schaefer schmidt schmitt
      schneider schroeder schultz schulz schuster schwartz schwarz scott seck segura sehgal sellers sena serrano sesay
      sethi sexton shaffer shah shaikh shannon shapiro sharma sharp shaw shea sheikh shelton shen shepard shepherd
      sheppard sherman shields shimizu shin ship shore short shrestha siddiqui silva silveira silver simard simmons
      simms simon simpson sims singer singh singleton sinha sithebe skinner slaughter sloan small smart smith snell
      snow snyder solis solomon song soria soriano sosa soto sousa sow sparks spear spears spence spencer spring stack
      stafford stankiewicz stanley staples stark starks stavros steel steele stein stepanyan stephens stephenson stern
      stevens stevenson stewart still stock stokes stone storm stout strange street strickland strong stuart suarez
      subramanian suleiman sullivan summers sun sunday sutton suzuki svensson swan swanson sweeney sweet swift sykes
      szabo szymanski tabatabai tadesse tahir takahashi tamayo tan tanaka tang tanner tapia tate tavares taylor tekle
      teller tellez tembo temple teo teoh terrell terry tesfaye tessier thach thao thapa thibault thibodeaux thomas
      thompson thorn thorne thornton thorvaldsdottir thrasher tiller tillman to todd toledo tolentino toma torres
      toscano toth toure toussaint townsend tran traore travis tremblay trevino trinh trujillo truong tsai tsegaye tso
      tsosie tubbs tucker tung turner twigg tyler uddin ueda ugwu underwood upton uribe usman valdez valencia valenti
      valentine valenzuela valle van vance vang vargas vasquez vaughan vaughn vaz vazquez vega velasco velasquez velez
      venkataraman vera verma vice vick vieira vigil villa villalobos villanueva villareal villarreal villegas vincent
      virk vo vogel volkov voss vu wade wadhwa wagner walczak walker wall wallace waller walls walsh walter walters
      walton wang wanjiru ward ware warner warren warsame washington watanabe waters watkins watson watts weaver webb
      weber webster weeks wei weiner weiss welch wells west wheeler whitaker white whitehead whitehorse whitfield
      whitley whitney wiggins wilcox wilde wilder wiley wilkerson wilkins wilkinson williams williamson willis wilson
      winter winters wise wojcik wolf wolfe wolff wong wood woodard woods woodward wooten workman worth wozniak wright
      wu wyatt wynn xie xiong xu yadav yamada yamamoto yan yang yao yarbrough yates yazzie ye yeboah yeh yilmaz yim
      yin yoder yoon york yoshida young youngblood yu yuan yusuf zaidi zamora zapata zaragoza zavala zelaya zepeda
      zhang zhao zheng zhou zhu zielinski zimmerman zulu zuniga
      """)
  ]
}
