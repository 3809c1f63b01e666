/// Words that tell what stands beside them: kin, roles, titles, heads of organizations' names, street suffixes.
/// Source: written for this gate.
extension WordList {
  static let context: [WordList] = [
    WordList(
      [.clientNoun, .common],
      """
      client clients ct cts pt pts patient patients clt clts analysand counselee defendant inmate youth student
      resident consumer caller member's victim survivor boy girl kid kiddo teen teenager toddler infant baby child man
      guy woman lady gentleman dude applicant respondent plaintiff witness perpetrator abuser stalker offender veteran
      vet soldier airman guardsman seaman deputy detainee refugee foster deadname name person individual mentee
      """),
    WordList(
      [.kin, .common],
      """
      abbu abuela abuelo ajji amma ammi appa ate aunt auntie aunty avo awoowe ayeeyo baba babcia babushka babysitter
      bestie bf bibi bil boyfriend bride bro brother brothers bubbe buddy cat children cousin da dad dada daddy dadi
      daughter daughters dedushka dog dziadek eomma ex exhusband exwife farfar farmor father fiance fiancee fil
      flatmate friend friends gf girlfriend goddaughter godfather godmother godson gogo gramps gran grandad grandchild
      granddad granddaughter grandfather grandma grandmother grandpa grandpop grandson granny groom guardian habooba
      halal-brother half-brother half-sister halmoni hamster harabeoji horse housemate hubby husband hyung jiddo khala
      kids koro kupuna kuya lola lolo lover mam mama mamaw mami mamie mawmaw meemaw memaw mil mimi mom mommy morfar
      mormor mother mum mummy mzee nainai nan nana nani nanna nanny neighbor neighbour nephew niece nonna nonno noona
      oma opa oppa paati papa papaw papi papou pappou parent parents partner pawpaw phupho pop-pop popo puppy rabbit
      roommate savta sibling sil sis sister sisters sitti son sons spouse stepbrother stepchild stepdad stepdaughter
      stepfather stepkid stepmom stepmother stepsister stepson tata tatie teta thatha tia tio tita titi tito tonton
      tutu twin twins uncle unnie vovo waigong waipo widow widower wife wifey yeye yiayia zayde
      """),
    WordList(
      [.role, .common],
      """
      therapist counselor counsellor psychologist psychiatrist supervisor supervisee intern associate colleague
      coworker caseworker worker advocate attorney lawyer judge officer detective sheriff principal teacher coach
      pastor priest rabbi imam chaplain deacon nurse doctor physician prescriber midwife doula dentist surgeon boss
      manager landlord landlady sponsor mentor tutor professor advisor adviser classmate teammate dean aide
      interpreter translator coordinator director predecessor successor biller receptionist assistant secretary
      trainer stylist trustee executor liaison navigator specialist pediatrician pcp gp ot slp bcba rbt po gal vp ceo
      referrer evaluator examiner mediator captain sergeant lieutenant volunteer facilitator bully perp trafficker
      pimp dealer caregiver carer sitter witness cellmate planner clinician provider peer ombudsman planner hygienist
      consultant cotherapist co-therapist
      """),
    WordList(
      [.title, .common],
      """
      mr mrs ms miss mx dr prof professor sir madam rev reverend pastor father fr sister sr brother br rabbi imam
      sheikh sheik deacon bishop elder officer detective sgt sergeant lt lieutenant capt captain cpl pvt col major gen
      judge justice nurse coach principal aunt auntie aunty uncle grandma grandpa granny nana abuela abuelo tia tio
      cousin mister missus senora senor dona dona don madame monsieur herr frau maestro deputy sheriff pope chaplain
      dean chief senator commissioner councilman councilwoman councilmember mayor governor congressman congresswoman
      assemblyman assemblywoman ambassador ayatollah mullah lama cantor trooper marshal warden sensei monsignor
      archbishop cardinal titi tita tito lola lolo oma opa nonna nonno bubbe zayde auntee
      """),
    WordList(
      [.naming, .common],
      """
      named called nicknamed name names aka alias goes known dubbed christened renamed nickname nicknames
      """),
    WordList(
      [.speechVerb, .common],
      """
      said says told tells asked asks called calls texted texts emailed emails messaged wrote writes replied replies
      answered cried cries screamed yelled laughed laughs smiled wants wanted needs needed loves loved hates hated
      likes liked refuses refused denies denied reports reported endorses endorsed presents presented insists insisted
      admits admitted disclosed discloses attends attended cancels cancelled canceled shows showed showed-up came
      comes left leaves moved moves died dies lives lived works worked thinks thought believes believed feels felt
      knows knew hears heard sees saw sits sat sleeps slept drinks drank uses used started starts stopped stops keeps
      kept gets got gave gives takes took brought brings asked-for walks walked drives drove calls-me hit hits bit
      bites threatened threatens turned turns rolled rolls shrugged nodded whispered mutters sobbed relapsed overdosed
      ghosted no-showed missed misses agreed agrees disagreed wakes woke eats ate posted posts teaches taught married
      divorced struggles struggled fears worries worried decided decides plans hopes tried tries expects apologized
      apologizes grew attends identifies identified describes described scored scores stares stared paces hoards hid
      hides quit quits met meets joined joins signs signed
      """),
    WordList(
      [.employment, .common],
      """
      works work worked working employed employee employer teaches taught teacher teaching job intern interns interned
      interning employs hired admitted discharged hospitalized treated attends attended enrolled enrols transferred
      referred stationed staff nurse clerk professor lecturer coach freshman sophomore junior senior student graduated
      studies studied volunteers volunteered resident residency fellow manager cashier guard driver shift shifts
      worships detained incarcerated inpatient rehab detox graduate alum barista server cook chef engineer analyst
      accountant stocker bartender programmer developer designer librarian janitor custodian mechanic welder drives
      drove flies flew principal counselor chaplain deployed
      """),
    WordList(
      .organizationHead,
      """
      school schools elementary intermediate middle high academy university college kindergarten preschool daycare montessori
      hospital hospitals clinic medical health healthcare hospice infirmary sanatorium church chapel cathedral parish
      ministry ministries tabernacle fellowship congregation temple synagogue shul mosque masjid gurdwara mandir
      monastery convent abbey living behavioral recovery rehabilitation rehab counseling psychiatry wellness shelter
      mission foundation center centre institute associates partners clinics plant factory mill mine warehouse
      dealership coffee cafe bakery diner restaurant grill pub tavern bar bistro pizzeria brewery market supermarket
      grocery pharmacy drugstore bookstore salon barbershop gym gymnastics studio theater theatre museum library
      stadium arena mall plaza hotel motel inn resort casino ranch farm farms orchard vineyard winery stables nursery
      motors auto tires hardware lumber construction plumbing electric roofing landscaping logistics trucking airlines
      airport station depot terminal barracks base precinct jail prison penitentiary correctional detention courthouse
      facility manor lodge villa villas estates apartments apts condos towers terrace village commons homes house home
      bank union insurance llc inc corp services service program programme dispensary ame umc ucc vamc isd labs
      laboratories pediatrics dental ymca ywca jcc league club fraternity sorority troop squadron battalion regiment
      brigade state tech polytechnic seminary yeshiva primary secondary prep preparatory middle-school ms hs isd usd
      conservatory orchestra choir ballet opera records press times herald gazette tribune studios fire department
      dept police sheriff foods farmers bridge tunnel river creek lake pond bay beach park garden gardens trail forest
      canyon island mountain falls springs reservoir dam reservation rancheria pueblo nation tribe cemetery memorial
      hall yard pier wharf marina harbor harbour crossing square fellowship assembly eatery kitchen deli stables equestrian gymnastics inpatient
      dialysis oncology ward
      """),
    WordList(
      .streetSuffix,
      """
      street st avenue ave av road rd lane ln drive dr boulevard blvd court ct place pl terrace ter way parkway pkwy
      highway hwy circle cir square sq trail trl crescent close mews alley row path pike turnpike loop plaza
      expressway freeway route rte
      """),
    WordList(
      .placePart,
      """
      county parish township borough heights hills hill valley park beach city town village springs falls creek river
      lake bay island islands point grove ridge woods forest mountain canyon harbor harbour reservation district ward
      precinct junction crossing landing meadows gardens side end quarter square bridge station
      """),
    WordList(
      .placePrefix,
      """
      north south east west upper lower new old fort ft camp mount mt saint st san santa lake port point el la los las
      cape glen loch inver bally
      """),
  ]
}
