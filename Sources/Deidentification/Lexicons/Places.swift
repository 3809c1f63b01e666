/// Towns, counties, neighborhoods, landmarks and institutions known by their place.
/// Source: compiled for this gate from general knowledge of geography.
extension WordList {
  static let places: [WordList] = [
    WordList(
      .place,
      """
      aachen aalborg aarhus aba abbotsford abbottabad abeokuta aberdare aberdeen aberystwyth abidjan abilene abu_dhabi
      abuja acapulco accra aceh acoma ada adams_morgan adana addis_ababa adelaide adelphi aden adirondacks agadir agra
      aguascalientes ahmedabad ahvaz aiea ajo akron akure akureyri alameda alamogordo albany albuquerque alcatraz
      aleppo alexandria algiers alicante alice_springs allen allentown allston almaty alpharetta altoona altus
      amarillo ames amherst amherst_college amiens amman amritsar amsterdam anaconda anacostia anadarko anaheim
      anchorage anderson angers ankara ankeny ann_arbor annaba annapolis annapolis_academy anniston antalya
      antananarivo antigua_guatemala antioch antofagasta antwerp apia apopka appleton arbroath arcata arecibo arequipa
      arizona_state arlington arlington_county arlington_heights armagh artesia arusha arvada asaba asbury_park ashdod
      asheville ashgabat ashkelon ashland ashland_wi asmara aspen astana astoria asuncion aswan atascadero athens
      athlone atlanta atlantic_city attleboro auburn auckland augsburg augusta aurora austen_riggs austin avignon ayr
      back_bay bacolod baghdad bagram baguio bahawalpur bahir_dar baidoa bakersfield bakhmut baku ball_state ballarat
      ballard ballina ballymena ballymun baltimore bamako bamenda bandung banff bangalore bangkok bangor bangor_wales
      bangui banja_luka banjul bankstown bar_harbor barcelona bari bariloche barnsley barnstable barquisimeto
      barranquilla barre barrie barrow barry barstow basel basra bates_college bath baton_rouge battambang batticaloa
      battle_creek batumi bay_area bay_bridge bay_city bay_ridge bayamon baylor bayonne beacon_hill beaufort beaumont
      beaver beaverton beckley bed_stuy bedford_stuyvesant beersheba beijing beira beirut beit_shemesh belcourt belem
      belfast belgrade belize_city belle_glade bellevue bellevue_hospital bellingham belmopan belo_horizonte beloit
      bemidji bend bendigo bengaluru benghazi benin_city bennington bentonville bergen berkeley berklee berkshire
      berlin bern bernal_heights berwyn besancon beth_israel bethel bethesda bethlehem betty_ford beverly
      beverly_hills bexar_county bhopal bialystok biddeford bielefeld bien_hoa big_sur big_timber bilbao billings
      biloxi binghamton birmingham bisbee bishkek bismarck bissau black_river_falls blackburn blackpool blacksburg
      blacktown blantyre blenheim bloemfontein bloomington blue_earth blue_springs bluefield bluefields bnei_brak bo
      bob_jones bobo_dioulasso boca_raton bochum bogota boise boise_state bolingbrook bologna bolton bondi
      bonita_springs bonn boone bordeaux boro_park borough_park bosaso bossier_city boston boston_children
      boston_college boston_university bouake boulder bountiful bournemouth bowdoin bowie bowling_green boyle_heights
      boynton_beach bozeman bradenton bradford braga brampton brandeis brandon branson brasilia brasov bratislava
      brattleboro brattleboro_retreat bray brazzaville bremen bremerton brescia brest brick bridgend bridgeport
      bridgetown brigham_and_women brigham_young brighton brisbane bristol brixton brno brockton broken_arrow
      broken_bow bronx bronzeville brookings brookline brooklyn brooklyn_bridge brooklyn_park broomfield
      brown_university browning brownsville bruges brunswick brussels bryan bryn_mawr bucaramanga bucha bucharest
      buckhead buckinghamshire budapest buenos_aires buffalo bujumbura bukavu bulawayo bullhead_city bunbury bundaberg
      burbank burgas burlington burlington_ia burnaby burnley bursa busan bushwick butare butte byron_bay byu cadiz
      caen caernarfon cagayan_de_oro caguas cairns cairo cajun_country cal_poly cal_state calabar calabasas caldwell
      calexico calgary cali caltech camaguey camarillo cambridge cambridgeshire camden camp_lejeune camp_pendleton
      can_tho canarsie canberra cancun cannes canterbury canton cap_haitien cape_coast cape_cod cape_coral
      cape_girardeau cape_may cape_town capitol_hill caracas carbondale cardiff cardigan carefree carleton carlisle
      carlow carlsbad carmarthen carmel carnegie_mellon carolina carrollton carson carson_city cartagena cary
      casa_grande casablanca case_western case_western_reserve casper castlebar castries castro catania catskills
      cavan cebu cedar_city cedar_falls cedar_rapids cedar_riverside cedars cedars_sinai central_park central_valley
      champaign chandigarh chandler changsha chapel_hill charleroi charleston charlestown charlotte charlottesville
      charlottetown chattanooga chelsea chelyabinsk chengdu chennai chernihiv chernivtsi cherry_hill chesapeake
      cheshire chester chestnut_lodge cheyenne chiang_mai chiapas chiba chicago chichester chico chicopee chihuahua
      children_mercy children_national chillicothe chimayo chinatown chinle chippewa_falls chisinau chittagong
      choluteca chongqing chop_hospital christchurch chula_vista cicero cincinnati cincinnati_children ciudad_del_este
      ciudad_juarez clare clarksdale clarksville clearwater cleveland cleveland_clinic clifton clondalkin clonmel
      clovis cluj cluj_napoca coachella cochabamba cody coeur_d'alene coimbatore coimbra colby_college coleraine
      college_park college_station cologne colombo colon colorado_springs columbia columbia_gorge columbia_heights
      columbia_university columbine columbus comayagua commerce compton conakry concepcion concord concordia_montreal
      coney_island connemara conrad conroe constanta constantine conway cook_county cook_county_hospital cooperstown
      coos_bay copenhagen coquitlam coral_springs cordoba cordoba_argentina cordova corfu cork cornell corning
      cornwall corona corpus_christi corvallis cotonou cottonwood_tucson council_bluffs council_grove coventry
      covington cox_bazar cranston crewe crow_agency crown_heights crownpoint croydon cucuta cuenca cuernavaca
      culiacan culver_city cumberland cumbria cuny cunyschool cupar cupertino curitiba cusco cut_bank cuyahoga
      cuyahoga_county da_lat da_nang dadaab daegu daejeon dakar dalhousie dalian dallas daly_city damascus dammam
      danbury dandenong danville dar_es_salaam darfur dargaville dartmouth dartmouth_hitchcock darwin davao davenport
      davie davis dayton daytona daytona_beach dc deadhorse deadwood dearborn debrecen decatur decorah defiance
      dehradun deir_ez_zor del_rio delano delft delhi delray_beach delta_junction deltona deming denison denpasar
      denton denver depaul derby derbyshire derry des_moines des_plaines destin detroit devon dhaka dickinson dijon
      dili dillingham dillon dinosaur dire_dawa diyarbakir djibouti_city dnipro dodge_city dodoma doha dolgellau
      doncaster donegal donetsk door_county dorchester dorset dortmund dothan douala douglas dover downey dresden
      drogheda dubai dubbo dublin dubrovnik dubuque duisburg duke dulce duluth dundalk dundee dunedin dunfermline
      dunwoody dupont_circle durango durant durban durham dushanbe dusseldorf eagan eagle_butte eagle_pass ealing
      east_bay east_boston east_chicago east_cleveland east_end east_flatbush east_harlem east_la east_lansing
      east_london east_los_angeles east_new_york east_oakland east_orange east_palestine east_side east_st_louis
      east_village easton eau_claire echo_park edinburg edinburgh edison edmond edmonton eindhoven el_alto el_cajon
      el_centro el_paso eldoret elgin elizabeth elizabeth_city elk_city elk_grove elkhart elkhart_in elko ellensburg
      elmhurst elmhurst_hospital elmira ely elyria emeryville emory emporia englewood enid ennis enniskillen entebbe
      enterprise enugu erbil erie erzurum escondido espanola espoo essen essex esteli etobicoke eugene eureka evanston
      evansville everett excelsior_springs exeter fairbanks fairfax fairfax_county fairfield fairplay faisalabad
      falkirk fall_river fallujah falmouth far_rockaway fargo faridabad farmington farmington_hills faro fayetteville
      ferguson fez finger_lakes finglas fisherman_wharf fishers fishguard fitchburg flagstaff flatbush flint florence
      florianopolis florida_keys florida_state flushing folkestone fond_du_lac fontana footscray fordham forest_hills
      forks fort_belknap fort_benning fort_bliss fort_bragg fort_campbell fort_carson fort_cavazos fort_collins
      fort_dodge fort_drum fort_hood fort_lauderdale fort_lee fort_lewis fort_liberty fort_mcmurray fort_myers
      fort_polk fort_sill fort_smith fort_stewart fort_totten fort_wayne fort_william fort_worth fort_yates fortaleza
      foster_city framingham frankfort frankfurt franklin frankston fraser_valley fraserburgh frederick fredericksburg
      fredericton freetown freiburg fremantle fremont fresno fresno_state friendship frisco frostproof fukuoka
      fukushima fullerton funchal fuzhou gaborone gadsden gainesville gaithersburg galesburg galle gallup galveston
      galway ganado gao garden_city garden_grove garissa garland gary gastonia gatineau gatlinburg gaza_city gaziantep
      gdansk geelong geneva genoa george_mason george_town george_washington_university georgetown georgia_tech
      germantown gettysburg ghaziabad ghent gijon gilbert gillette gisborne gisenyi gitega giza glasgow glendale
      glendive glenrothes glens_falls glenwood_springs globe gloucester goa goiania gold_coast golden_gate_bridge
      goldsmiths goma gomel gondar gore goshen gothenburg grady_memorial grambling grambling_state granada grand_forks
      grand_island grand_junction grand_prairie grand_rapids grants_pass grass_valley graz great_falls greeley
      green_bay greenfield greenock greensboro greenville greenwich greenwich_village grenoble gresham greymouth
      grimsby grinnell groningen groton grozny grundy guadalajara guanajuato guangzhou guantanamo guatemala_city
      guayaquil guelph guerrero guiyang gujranwala gujrat gulfport gulu guwahati gwalior gwangju gweru gwu gyumri
      h_e_b haarlem hackensack hackney hagatna hagerstown hai_phong haifa haight haight_ashbury haines haiphong
      haleiwa halifax hama hamadan hamamatsu hamburg hamilton hamilton_mt hamilton_scotland hammond hampshire hampton
      hampton_university hamptons hamtramck hana hanalei hanford hangzhou hanoi hanover happy_camp harare harbin
      harborview hardin hargeisa harlan harlem harlingen harris_county harrisburg harrisonburg hartford harvard
      hastings hattiesburg havana haverford haverfordwest haverhill havre hawassa hayward hazard hazelden hebron
      heidelberg helena helsinki hemet hempstead henderson heraklion herat hereford hermosillo herndon hertfordshire
      hesperia hialeah hibbing hickory high_desert high_point hillsboro hilo hilton_head hiroshima ho_chi_minh_city
      hobart hobbs hoboken hodeidah hofstra hohhot hokitika holbrook holguin holland hollywood holy_cross holyoke
      homer homestead homs hong_kong honolulu hood_river hoonah hoover hopi hot_springs houma hounslow houston hove
      howard_university hsinchu huddersfield hudson_valley hue huehuetenango hull humboldt_park hunter_college
      huntington huntington_beach huntsville hurricane hutchinson hyannis hyde_park hyderabad iasi ibadan idaho_falls
      idlib iloilo ilorin immokalee imperial_college incheon independence indianapolis indio indore industry inglewood
      inland_empire innsbruck international_falls invercargill inverness inwood iowa_city iowa_state ipoh ipswich
      iqaluit iquitos irbid iron_range irvine irving isfahan islamabad islington issaquah istanbul ithaca izmir
      jabalia jabalpur jackson jackson_heights jackson_hole jackson_memorial jackson_michigan jacksonville jacmel
      jaffna jaipur jakarta jalalabad jalandhar jalisco jamaica jamaica_plain james_madison janesville jasper jeddah
      jefferson_city jeju jenin jersey_city jersey_shore jerusalem jimma jinan jinja jodhpur johannesburg johns_creek
      johns_hopkins johnson_city johnstown johor_bahru joliet jonesboro joplin jos juarez juba juilliard juneau kabul
      kaduna kagoshima kahuku kahului kaikoura kailua kailua_kona kaiser kaiser_oakland kaitaia kakuma kalamazoo
      kalispell kamloops kampala kandahar kandy kaneohe kankakee kannapolis kano kanpur kansas_city kansas_state
      kaohsiung kapaa kapiti kapolei karachi karaj karbala karlsruhe kashgar kassel kathmandu katowice kauai
      kaunakakai kaunas kawasaki kayenta kayseri kazan kearney keene kelowna kenai kenema kenner kennewick kenosha
      kensington kent kent_state kenyon_college keokuk keren kerikeri kerman kermanshah kerrville kerry ketchikan
      ketchum kettering key_largo key_west khan_younis kharkiv khartoum khayelitsha kherson khulna kiel kiev kigali
      kihei kildare kilkenny killarney killeen kilmarnock king_college_london king_county king_of_prussia kingman
      kings_county_hospital kingsport kingston kingstown kinshasa kirkcaldy kirkland kirkuk kiryas_joel kisangani
      kismayo kissimmee kisumu kitakyushu kitchener kitwe klamath_falls knoxville kobe kochi kodiak kokomo kolkata
      kona konya koreatown kosice kota kota_kinabalu kotzebue kowloon kozhikode krakow krasnoyarsk kuala_lumpur
      kuching kumamoto kumasi kunduz kunming kuwait_city kyiv kyle kyoto la_ceiba la_crosse la_paz la_plata la_romana
      lackland laconia lafayette lagos laguna lahaina lahore laie lake_charles lake_havasu lake_havasu_city
      lake_michigan lake_oswego lake_tahoe lakeland lakewood lambeth lame_deer lampeter lanai lanai_city lancashire
      lancaster lander lane_county lansing laois laramie laredo larissa larne las_cruces las_vegas las_vegas_nm
      latakia launceston lausanne laval lawrence lawton layton le_havre league_city lebanon lecce lee_summit
      leech_lake leeds leesburg lehi lehman_college leicester leiden leipzig leitrim lenexa leominster leon
      leon_nicaragua les_cayes lethbridge letterkenny leuven levin lewis lewisham lewiston lewisville lexington lhasa
      libby liberal_kansas liberty_university libreville lichfield liege lihue likely lille lilongwe lima limerick
      limoges lincoln lincoln_hospital lincolnshire linkoping linz lisbon lisburn little_havana little_rock livermore
      liverpool livingston livonia ljubljana llandudno llanelli lodi lodz logan logan_square lome lompoc london
      london_ontario londonderry long_beach long_island long_island_city longford longmont longueuil longview lorain
      los_alamos los_angeles los_gatos loudoun_county louisville louth loveland lovington low_country lowell
      lower_east_side lower_hutt lower_ninth_ward lower_west_side loyola_chicago loyola_marymount lsu luanda
      luang_prabang lubbock lublin lubumbashi lucerne lucknow ludhiana lugano luhansk lumberton lund lurie_children
      lusaka luton lutsk luxor lviv lynchburg lynn lyon maastricht macalester macau mackay macon madison madrid
      madurai maiduguri mainz makaha makassar makhachkala malaga malatya malden male malibu malmo managua manama
      manassas manaus manchester mandalay manderson mangalore manhattan manhattan_kansas manila manipal manitowoc
      mankato mannheim mansfield manteca manukau maputo maracaibo marblehead marfa margate maribor marietta marin
      marin_county mariupol markham marlborough marquette marrakesh marseille martha_vineyard martin_sd martinsburg
      maseru mashhad mason_city mass_general masterton matamoros mattapan maui mayaguez mayo mayo_clinic
      mazar_i_sharif mazatlan mbabane mbarara mbuji_mayi mcalester mcallen mcgill mcintosh mckinney mclean_hospital
      mcleans mcmaster meath mecca medan medellin medford medicine_hat medina meerut mekelle meknes melbourne memphis
      mendocino mendoza menlo_park menninger merced merida meriden meridian merseyside mersin merthyr_tydfil mesa
      mescalero mesquite messina metairie methuen metz mexicali mexico_city miami michigan_state michoacan
      middlebury_college middlesbrough midland milan miles_city milford_haven mililani mill_valley milpitas
      milton_keynes milwaukee minneapolis minot minsk miramar mirpur mishawaka misrata mission mission_district
      mission_viejo mississauga missoula missouri_city mit mizzou moab mobile modena modesto modiin mogadishu moline
      molokai mombasa monaghan moncton monroe monrovia monsey montauk montclair montefiore montego_bay monterey
      monterrey montevideo montgomery montpelier montpellier montreal montrose moore moorhead moose_jaw morehouse
      morelia moreno_valley morgan_state morgantown morristown moscow moscow_idaho mostar mosul motherwell mott_haven
      mount_holyoke mount_pleasant mount_sinai mount_vernon mountain_view mullingar multan multnomah_county mumbai
      muncie munich munster murcia murfreesboro murrieta muscat muscatine muskegon muskogee mutare mwanza my_tho
      mykolaiv myrtle_beach mysore mystic mysuru n'djamena naas nablus nacogdoches nadi nagasaki nagoya nagpur naha
      nairn nairobi najaf nakuru nampa namur nanaimo nanakuli nancy nanjing nanning nantes nantucket napa napa_valley
      naperville napier naples nara nashik nashua nashville nassau nassau_county natal natchez natchitoches
      nationwide_children navajo_nation navan nayarit naypyidaw nazareth ndola near_north_side neath needles nelson
      nelson_nz nenagh netanya new_bedford new_braunfels new_britain new_brunswick new_delhi new_haven new_london
      new_orleans new_paltz new_plymouth new_rochelle new_town new_york_city newark newark_delaware newburgh newcastle
      newport newport_beach newport_news newport_ri newport_wales newry newton newtown nha_trang niagara_falls niamey
      nice niigata nijmegen nimes nis nizhny_novgorod noe_valley nogales nome norfolk norfolk_state normal
      normal_illinois norman norristown north_bay north_charleston north_chicago north_end north_hollywood
      north_las_vegas north_philadelphia north_philly north_platte north_shore north_side north_york northampton
      northeastern_university northumberland northwestern northwestern_medicine norwalk norwich norwich_ct notre_dame
      nottingham nouakchott novato novi novi_sad novosibirsk nuevo_laredo nuku'alofa nuremberg nyala nyc nyu o'fallon
      oahu oak_lawn oak_ridge oakland oakville oamaru oaxaca oaxaca_city oban oberlin ocala ocean_city oceanside
      odense odesa odessa offaly ogbomosho ogden oglala ohio_state okanagan okayama okinawa oklahoma_city okmulgee
      olathe old_dominion oldham ole_miss olive_branch olympia omagh omaha omdurman omsk oneonta onitsha ontario
      oral_roberts oran orange orebro oregon_city oregon_state orem orkney orland_park orlando orleans orleans_parish
      osaka oshkosh osijek oslo ostrava otara ottawa ottumwa ouagadougou oulu our_lady outer_banks overland_park
      overtown owensboro owerri oxford oxford_university oxnard ozarks pace_university padua paducah page pago_pago
      pagosa_springs pahrump paisley palatine palermo palm_bay palm_springs palma palmdale palmer palmerston_north
      palo_alto pamplona panama_city papakura paradise paramaribo paramus paris park_city park_slope parkersburg
      parkland parkland_hospital parma parramatta parris_island parsons_school pasadena pasco paso_robles passaic
      pasto paterson patna patras pattaya pawtucket peabody peachtree_city pearl_city peckham pecs peculiar pembroke
      pembroke_pines penang pendleton penn_state penrith pensacola peoria pereira perm perpignan perth perth_amboy
      perth_scotland perugia peshawar petah_tikva petaluma peterborough peterhead petersburg petoskey pharr
      philadelphia phnom_penh phoenix phuket pierce_county pierre pigeon_forge pike_place pikeville pilsen pine_bluff
      pine_ridge pisa pittsburgh pittsfield piura placerville plainfield plains plano plant_city plattsburgh
      pleasanton plovdiv plymouth plzen pocatello poconos pokhara polokwane polson poltava pomona pompano_beach
      ponca_city ponce pontiac pontypridd poplar poplar_bluff porcupine porirua port_angeles port_au_prince
      port_elizabeth port_harcourt port_louis port_moresby port_of_spain port_said port_st_lucie port_talbot
      port_townsend portales porterville porthmadog portland portland_maine portmore porto porto_alegre porto_novo
      portsmouth poteau potsdam poughkeepsie poznan prague pratt_institute prescott presque_isle preston pretoria
      prince_albert princeton pristina providence provincetown provo puebla pueblo puget_sound pullman pune purdue
      puyallup pyongyang qingdao qom quad_cities quantico quebec_city queens queenstown queretaro quetta
      quetzaltenango quezon_city quincy quito rabat rach_gia racine rady_children rafah rainier_valley raipur rajkot
      rajshahi raleigh ramallah ramstein ranchi rancho_cucamonga rapid_city raqqa rasht raton rawalpindi reading
      recife red_bluff red_deer red_lake red_lodge red_wing redding redmond redwood_city regina rehoboth rehovot reims
      renfrew_center rennes reno renton research_triangle reston revere rexburg reykjavik reynosa rhinelander rhodes
      rhyl rialto richardson richland richmond richmond_hill riddle rifle riga rijeka rikers rikers_island
      rio_de_janeiro rio_grande_valley rio_rancho ripon risd riverdale riverside riverton rivne riyadh roanoke
      rochdale rochester rochester_hills rock_hill rock_springs rockford rockhampton rockland rockville rocky_mount
      rogers rogers_behavioral rogers_park rolla rome ronan rosario roscommon rosebud rosebud_reservation roseburg
      rosecrance roseville rostock rostov roswell rotherham rotorua rotterdam rouen round_rock roxbury royal_oak
      ruatoria ruidoso rush_hospital rutgers rutland saco sacramento safed safford saginaw saguenay saigon saint_john
      saint_louis saitama sakai salamanca salem salerno salford salina salinas salisbury sallisaw salt_lake_city salta
      saltillo salto salvador salzburg samara samarkand sammamish san_angelo san_antonio san_bernardino san_cristobal
      san_diego san_diego_state san_fernando san_francisco san_jose san_jose_costa_rica san_jose_state san_juan
      san_juan_islands san_luis_obispo san_luis_potosi san_marcos san_mateo san_miguel san_pedro_sula san_quentin
      san_rafael san_salvador san_sebastian sanaa sandpoint sandusky sandwich sandwich_ma sandy sandy_springs sanford
      sanliurfa santa_ana santa_barbara santa_clarita santa_cruz santa_cruz_de_la_sierra santa_fe santa_maria
      santa_monica santa_rosa santander santiago santiago_de_cuba santiago_de_los_caballeros santo_domingo sao_paulo
      sapporo sarah_lawrence sarajevo sarasota saratoga_springs sargodha saskatoon sault_ste_marie sausalito savannah
      scarborough schaumburg schenectady scottsbluff scottsdale scranton seattle seattle_children sebring sedona
      sekondi sells selma semarang sendai seoul sevierville seville seward sfax shanghai sharjah shawnee sheboygan
      sheffield shelby shenyang shenzhen sheppard_pratt sherbrooke sheridan shetland shimla shiprock shipshewana
      shiraz shoreline show_low shreveport shrewsbury shropshire sialkot sibiu sidney sidon siem_reap siena
      sierra_tucson sierra_vista silicon_valley siloam_springs silver_city silver_hill silver_lake silver_spring
      simi_valley sinaloa sinjar sioux_city sioux_falls sisseton sisters sitka sittwe skagway skid_row skokie skopje
      skye slidell sligo slough smith_college smu smyrna snowflake socorro sofia soho sokoto soldotna somerset
      somerville sonoma sonoma_county sonora sousse south_beach south_bend south_boston south_bronx south_central
      south_end south_gate south_lake_tahoe south_loop south_orange south_philadelphia south_philly south_shore
      south_side southampton southaven southfield soweto soyapango space_needle spanish_harlem spanish_town sparks
      spartanburg spelman spencer_ia split spokane springdale springfield srebrenica srinagar st_albans st_augustine
      st_catharines st_charles st_cloud st_george st_john st_joseph st_jude st_louis st_paul st_petersburg stamford
      standing_rock stanford state_college staten_island statesboro staunton stavanger steamboat_springs
      sterling_heights stevens_point stillwater stilwell stirling stockholm stockport stockton stoke storm_lake
      stornoway stowe strasbourg strong_memorial stuttgart sucre sudbury suez suffolk suffolk_county sugar_land
      sulaymaniyah summerville sumter sumy sunderland sunnyvale sunrise sunset_park suny suny_downstate suny_purchase
      superior superior_wi surabaya surat surprise surrey sussex suva suwon suzhou swansea swarthmore swat sweetwater
      swindon swords sydney sylhet syracuse szczecin szeged tabriz tacloban tacoma tahlequah tahoe taichung tainan
      taipei taishan taiz takoma_park takoradi talkeetna tallaght tallahassee tallinn tamale tampa tampere tangier
      taos tapachula tartu tashkent taunton taupo tauranga taylor tbilisi tcu teaneck tegucigalpa tehran tel_aviv
      telford telluride temecula tempe temple temuco tenby tenderloin tepic terlingua ternopil terre_haute texarkana
      texas_children texas_city texas_tech thames thane the_bronx the_dalles the_hague the_meadows the_tenderloin
      the_villages thessaloniki thies thimphu thiruvananthapuram thornton thousand_oaks thrissur thunder_bay thurso
      tianjin tiburon tidewater tigard tijuana tilburg timaru timberline_knolls timbuktu times_square timisoara
      tinley_park tipperary tirana titusville tlaxcala tok tokyo toledo toluca tombstone toms_river tooele toowoomba
      topeka toronto torrance torreon torrington tottenham touba toulouse tours tower_hamlets townsville towson
      trabzon tracy tralee traverse_city travis_county treme trenton tri_cities tribeca trieste trinidad
      trinity_college trinity_college_dublin tripoli trivandrum trois_rivieres tromso trondheim troy truckee trujillo
      truro truth_or_consequences tuam tuba_city tucson tucuman tufts tukwila tulane tulare tullamore tulsa tunis
      tupelo turin turku turlock tuscaloosa tuskegee tuxtla tuzla twin_cities twin_falls tyler tyneside tyre ubc
      uc_berkeley uc_davis uci_medical ucla uconn ucr ucsb ucsd ucsf ufa uga ukiah ulaanbaatar ulsan umass umea unc
      unh union_city unlv unm unr upper_east_side upper_hutt upper_west_side uppsala urbana urmia urumqi usc usc_law
      utah_state utep utica utqiagvik utrecht utsa uva uvalde uvm uyo uzhhorod vacaville vadodara vail valdez valdosta
      valencia valencia_venezuela valladolid vallejo valparaiso vancouver vanderbilt varanasi varna vassar vasteras
      vaughan vcu venice venice_beach ventura veracruz verona vicksburg victoria victorville vienna vientiane vigo
      vijayawada vilnius vincennes vineland vinh vinnytsia virginia_beach virginia_tech visalia vista vladivostok
      volgograd volos voronezh vung_tau waco wagga_wagga wagner wahiawa waianae waikiki wailuku waimea waipahu
      wake_forest wakefield wall_street walla_walla walnut_creek walter_reed waltham walthamstow wanaka wareham
      warm_springs warner_robins warren warri warrington warsaw warwick warwick_ri warwickshire washington_dc
      washington_heights washington_state wasilla waterbury waterford waterloo watertown waterville watsonville watts
      waukegan waukesha wausau wayne_state weed weimar welch wellesley_college wellington wells wembley wenatchee
      wenzhou west_end west_hollywood west_jordan west_lafayette west_loop west_memphis west_new_york west_oakland
      west_orange west_palm_beach west_philadelphia west_philly west_point west_side west_valley_city westchester
      westchester_county westerly westland westmeath westminster westport westport_mayo wewoka wexford weymouth
      whakatane whanganui whangarei wheeling whistler whitby white_plains white_river white_salmon whitefish
      whitehorse wichita wichita_falls wick wicker_park wicklow wiesbaden wigan wilkes_barre willamette_valley
      williamsburg williamsport willimantic williston wilmington wiltshire winchester wind_river windhoek window_rock
      windsor winnemucca winner winnipeg winona winslow winston_salem woburn wolf_point wollongong wolverhampton
      woodbridge woodbury woodland woodstock woonsocket worcester wounded_knee wrangell wrexham wroclaw wuhan
      wuppertal wyoming_michigan xalapa xavier_university xi'an xiamen yakima yale yamoussoukro yangon yaounde
      yarmouth yazd yekaterinburg yellow_springs yellowknife yellowstone yerevan yeshiva_university yogyakarta
      yokohama yonkers york yorkshire yosemite youngstown ypsilanti yuba_city yuma zacatecas zagreb zamboanga
      zanesville zanzibar_city zapopan zaporizhzhia zaragoza zaria zarqa zhengzhou zuckerberg_general zuni zurich
      """)
  ]
}
