/// Surnames frequent in English-speaking countries and among those who moved there.
/// Source: compiled for this gate from general knowledge; names are facts.
extension WordList {
  static let surnames: [WordList] = [
    WordList(
      .surname,
      """
      abbott abdi abdullahi abernathy abrams abubakar acevedo acosta adams adebayo adeleke adeyemi adkins adler
      afolabi aguilar aguirre agyemang ahmed akbar akhtar alarcon albright alexander alfaro ali allen allison alonso
      alvarado alvarez amin amoah anaya andersen anderson andrade andrews ansari anthony appiah aquino arce archer
      arellano armstrong arnold arroyo arthur asante ashby asher ashley atkins atkinson austin avery avila ayala aziz
      ba baca bachmann bailey bain baird baker baldwin ball ballard balogun banda banerjee bangura banks barajas
      barber barbosa barker barlow barnes barnett barr barrera barrett barron barry bartlett barton bass basu bates
      bauer bautista baxter beach bean beard beasley beatty beaulieu beck becker begay begum bekele bell bellamy bello
      beltran benally benavides bender benitez benjamin bennett benson bentley berg berger bergeron bergman bernal
      bernard bernstein berry best bhatt bianchi bishop black blackburn blackwell blair blake blanchard blanco bland
      blankenship blevins bloom boateng bolton bond bonilla bonner booker boone booth bowen bowers bowman boyd boyer
      boyle bradford bradley bradshaw brady branch brandt brantley bravo brennan brewer bridges briggs britt brock
      brooks brown browning bruce bryan bryant buchanan buck buckley bui bullock burch burgess burke burks burnett
      burnham burns burris burton bush butler byers byrd byrne cabrera cain calderon caldwell calhoun callaghan
      callahan calloway camacho cameron campbell campos cannon cantrell cantu cao cardenas cardoso carey carlson
      carmichael carney carpenter carr carranza carrillo carroll carson carter carvalho carver case casey cash
      castaneda castillo castro cervantes chacon chamberlain chambers chan chandler chaney chang chapman charles chase
      chatterjee chaudhary chaudhry chavez chen cheng cherry cheung chin cho choi chopra chowdhury christensen
      christian chu chua chung church cisneros cisse clancy clark clarke clay clayton clements cline cobb cochran
      coffey cohen cole coleman collier collins colon combs compton conley conner conrad conteh contreras conway cook
      cooke cooley cooper copeland cordova cormier coronado correa cortes cortez costa costello cote cotton coulibaly
      cowan cox craig crane crawford crosby cross crowley cruz cuevas cummings cunningham curry curtis dalton daniel
      daniels das daugherty davenport david davidson davies davis dawson day de dean delacroix delacruz delaney
      delarosa deleon delgado deluca dempsey deng denis dennis desai dhillon diallo diaz dickerson dickson dillard
      dillon dinh diop dixon dlamini doan dodson doherty dominguez donaldson donnelly donovan dorsey dotson dougherty
      douglas downs doyle drake dubois dudley duffy duke dunbar duncan dunlap dunn duong dupree duran durham dutta
      dwyer dyer eaton echevarria eckert edwards elliott ellis ellison emerson engel english erickson ericson escobar
      escobedo esparza espinosa espinoza esposito estes estrada evans everett ewing eze fakhoury farah farley farmer
      farooq farrell faulkner feldman ferguson fernandez fernando ferrari ferreira fields figueroa finch finley
      fischer fisher fitzgerald fitzpatrick flanagan fleming fletcher flores flowers floyd flynn foley fontaine forbes
      ford foreman foster fowler fox francis franco frank franklin fraser frazier freeman french friedman frost frye
      fuentes fuller gaines galindo gallagher gallardo gallegos galvan gamble garcia gardner garner garrett garrison
      garza gates gebre gentry george gerber ghosh gibbs gibson gilbert giles gill gillespie gilmore giordano glass
      glenn glover gold goldberg goldman goldstein gomes gomez gonzales gonzalez good goodman goodwin gordon gould
      grady graham grant graves gray green greenberg greene greer gregory griffin griffith grimes gross guerra
      guerrero gupta gutierrez guzman haas hahn haile hale haley hall hamilton hammond hampton han hancock hanna
      hansen hanson haque hardin harding hardy harmon harper harrell harrington harris harrison hart hartman hartmann
      harvey hasan hassan hatfield hawkins hayden hayes haynes hays heath hebert henderson hendricks hendrix henry
      hensley henson herman hernandez herrera herring hersi hess hester hewitt hickman hicks higgins hill hines hinton
      ho hoang hobbs hodge hodges hoffman hogan holden holder holland holloway holman holmes holt hood hooper hoover
      hopkins hopper horn horne horton house houston howard howe howell huang hubbard huber hudson huerta huff huffman
      hughes hull humphrey hunt hunter hurley hurst hussain hussein hutchinson huynh hwang hyde ibarra ibrahim ingram
      iqbal irwin islam ismail ito iyer jackson jacobs jacobson jafari jama james jang jansen janssen jarvis jefferson
      jenkins jennings jensen jha jimenez johansson johns johnson johnston jones jordan joseph joshi joyce juarez
      kabir kaczmarek kamara kamau kane kang kaplan kapoor kargbo karim kariuki karlsson kaur kay keegan keita keith
      keller kelley kelly kemp kendall kennedy kent kerr khalil khan khanna kidd kim kimani king kirby kirk klein
      kline knapp knight knox koch kone kovacs kowalski kramer krishnan krueger kruger kuhn kumar kwon lacroix lai lal
      lam lamb lambert landry lane lang lara larsen larson latham lau lawrence lawson le leach leblanc lee leon
      leonard lester levine levy lewis li liang lim lin lindqvist lindsay lindsey little liu livingston lloyd lo logan
      long longoria lopez lott love lowe lowery lozano lu lucas lucero lugo luna lund luong lynch lynn lyons ma
      macdonald macias mack mackenzie madden maddox mahmood mahmoud mahoney maldonado malhotra malik malone mann
      manning marin marino marks marquez marsh marshall martin martinez mason massey mathews mathis matsumoto matthews
      maxwell may mayer maynard mayo mays mbeki mccall mccann mccarthy mccarty mcclain mcclure mcconnell mccormick
      mccoy mccullough mcdaniel mcdonald mcdowell mcfarland mcgee mcgrath mcguire mcintosh mcintyre mckay mckee
      mckenna mckenzie mckinney mcknight mclaughlin mclean mcleod mcmahon mcmillan mcneil mcpherson meadows medina
      mehta mejia melendez melton mendez mendoza menon mensah mercado mercer merrill merritt meyer meyers michael
      middleton miles miller mills miranda mishra mitchell moe mohamed mohamud molina monroe montes montgomery montoya
      moody moon moore mora morales moran moreau moreno morgan morris morrison morrow morse morton moses mosley moss
      moyer moyo mueller mukherjee mullen mullins munoz murillo murphy murray musa mutua mwangi myers nadeau naidoo
      nair nakamura naqvi nash nasser navarro ndiaye ndlovu neal nelson newman newton ng ngo nguyen nichols nicholson
      nielsen nieves nixon njoroge nkosi noble nolan norman norris norton novak nunez nur nwosu o'brien o'connell
      o'connor o'donnell o'hara o'keefe o'leary o'malley o'neal o'neil o'neill o'reilly o'rourke o'sullivan obi obrien
      ochieng ochoa oconnor odhiambo odom odonnell ogunleye okafor okeke okonkwo okoro okoye olsen olson oneal oneill
      ong onyango orozco orr ortega ortiz osborne osei osman ostrowski otieno ouellette owen owens owusu pace pacheco
      padilla page palmer papadopoulos papadopoulou parker parks parrish parsons pascual patel patil patrick patterson
      patton paul payne pearce pearson peck pena pennington peralta pereira perez perkins perry peters petersen
      peterson petrov petrova pham phan phelps phillips phiri pickett pierce pineda pinto pittman pitts poole pope
      porter portillo possible potter potts powell powers prasad pratt preston price prince proctor pruitt pugh
      quarles quinn quintana quintero quispe qureshi rahman ramirez ramos ramsey randall randolph rangel rao rasmussen
      ray raymond reddy reed reese reeves reid reilly reyes reynolds rhodes ribeiro rice rich richard richards
      richardson richmond riddle riggs riley rios ritter rivas rivera rivers roach robbins roberson roberts robertson
      robinson robles rocha rodgers rodrigues rodriguez rogers rojas rollins roman romero rosales rosario rose rosen
      rosenberg ross rossi roth rowe rowland roy rubin rubio ruiz rush russell russo ryan saad sadler saeed sahin
      salas salazar saleh salinas salvador samuels sanchez sanders sandoval sanford santana santiago santos sargent
      sato saunders savage sawyer schaefer schmidt schmitt schneider schroeder schultz schulz schwartz schwarz scott
      sellers serrano sesay sexton shaffer shah shannon sharma sharp shaw shea sheikh shelton shepard shepherd
      sheppard sherman shields short shrestha silva silveira simmons simon simpson sims singh singleton sinha skinner
      sloan small smith snow snyder solis solomon sosa soto sousa sow sparks spears spence spencer stafford stanley
      stark steele stein stephens stephenson stevens stevenson stewart stokes stone stout strickland strong stuart
      suarez suleiman sullivan summers sun sutton suzuki swanson sweeney sweet szabo tadesse takahashi tan tanaka tang
      tanner tapia tate taylor tembo terrell terry tesfaye thapa thomas thompson thornton tillman todd torres toure
      toussaint townsend tran traore travis trevino trinh trujillo truong tsai tsosie tucker turner tyler underwood
      upton uribe usman valdez valencia valentine valenzuela valle vance vang vargas vasquez vaughan vaughn vazquez
      vega velasco velasquez velez verma vick villa villanueva villarreal vincent vo vogel voss vu wade wagner walker
      wall wallace waller walls walsh walter walters walton wang wanjiru ward ware warner warren warsame washington
      waters watkins watson watts weaver webb weber webster weeks wei weiner weiss welch wells west wheeler whitaker
      white whitehead whitfield whitley whitney wiggins wilcox wilder wiley wilkerson wilkins wilkinson williams
      williamson willis wilson winters wise wolf wolfe wong wood woodard woods woodward wooten workman wright wu wyatt
      xiong xu yadav yamada yamamoto yang yates yazzie ye yeboah yeh yilmaz yoder york young yu yusuf zamora zapata
      zaragoza zhang zhao zheng zhou zhu zimmerman zulu zuniga
      """)
  ]
}
