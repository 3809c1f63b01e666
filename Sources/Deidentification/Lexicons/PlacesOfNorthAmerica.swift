/// Towns, counties and quarters of the United States and Canada, large and small.
/// Source: compiled for this gate from general knowledge.
extension WordList {
  static let placesOfNorthAmerica: [WordList] = [
    WordList(
      .place,
      """
      abbeville abingdon abington acadia acton adair adams addison adrian afton ahoskie akwesasne alabaster alachua
      alamance alamosa albemarle albert_lea albion alhambra alice aliquippa aliso_viejo allegany allegheny alpena
      alpine altadena altamonte_springs alton alvin amador ambridge american_fork americus amesbury ammon anacortes
      andalusia andover androscoggin angelina angleton annandale anne_arundel anoka ansonia anthony antigo
      apache_junction apple_valley arapahoe arcadia ardmore arkadelphia arkansas_city aroostook arroyo_grande ascension
      ashburn asheboro ashtabula aspen_hill athol auburn_gresham avondale avoyelles azusa babylon back_of_the_yards
      bainbridge bainbridge_island baker_city baldwin baldwin_park ballwin bamberg bandon banner_elk bannock baraboo
      barberton bardstown barrington barrio_logan bartlesville bartlett bartow bastrop batavia batesville bay_shore
      bay_st_louis bayside baytown bayview beatrice beattyville beaver_dam beaver_falls beavercreek bedford
      bedford-stuyvesant beeville bel_air belen belknap bell bell_gardens bellefontaine belleville bellflower
      bellows_falls belton beltrami bennettsville bensalem benson bensonhurst benton_harbor berea bergenfield berks
      bernalillo berrien bessemer bettendorf bexar bibb big_bear big_horn big_rapids big_spring big_stone_gap billerica
      bixby black_hawk black_mountain blackfoot blaine blair blanding bloomfield bloomsburg blount blythe blytheville
      boaz bogalusa bolivar bonners_ferry bonneville borger bossier bothell boulder_city box_elder braddock brainerd
      braintree branford brazoria brazos brea breathitt breaux_bridge brenham brentwood brevard brewster bridgeton
      brigham_city brighton_beach brookfield brookland brooklyn_center brooksville broome broward brown brownwood
      buchanan buckeye buckhannon bucyrus buellton buena_park buena_vista buffalo_grove buford buncombe burien burke
      burleigh burleson burley burnsville burrillville burton butler cabarrus cabell cabot caddo calais calaveras
      calcasieu caledonia calumet calumet_city camas cambria cameron campbell campbellsville canandaigua canby
      canoga_park canon_city caribou carol_stream carpentersville carrboro carrizo_springs carroll cartersville
      carthage caruthersville carver cascade cass_lake casselberry castle_rock catawba cathedral_city catonsville
      catskill cattaraugus cecil cedar_hill cedar_park central_falls central_islip central_point centralia centreville
      ceres cerritos chadron chalmette chambersburg chanhassen channelview chanute chaparral charlevoix chaska chatham
      chatsworth chautauqua chaves cheboygan chehalis chelmsford chemung chesterfield chestertown chickasaw chickasha
      childress chincoteague chino chino_hills chittenden chowchilla christiansburg chubbuck churchill cibola
      citrus_heights clackamas clairton clallam claremont claremore clarksburg clarkston clay clayton clearfield
      cleburne clemmons clemson clermont clewiston clinton clinton_township cloquet coahoma coalinga coatesville cobb
      cochise cocoa_beach coconino coconut_creek coffeyville colby colchester coldwater cole collier collierville
      collin colonial_heights colton colusa colville comal comanche commerce_city concordia conneaut connellsville
      connersville contra_costa conyers cook cookeville coon_rapids coos coppell copperas_cove coralville corbin
      cordele corinth corsicana corson cortez cortland costa_mesa cottage_grove cottonwood_heights cotulla covina
      cowlitz craig craighead crawfordsville crescent_city crested_butte creston crestview crete crisfield crockett
      crookston crossville crow_wing crowley crown_point crystal_city crystal_lake crystal_river cuero cullman culpeper
      cuyahoga_falls cypress dahlonega dale_city dalhart dalton damariscotta danvers daphne darien dauphin davidson
      daviess de_pere dearborn_heights deerfield_beach dekalb del_city del_norte deland demopolis denham_springs
      deschutes desoto detroit_lakes devils_lake dewey diamond_bar dickenson dimmit dinuba dixon dolton dona_ana
      douglasville downers_grove doylestown dracut dubois dumas duncanville dunkirk dunsmuir dupage duquesne
      dutch_harbor dutchess duval duxbury dyersburg eagle eagle_mountain eagle_rock easley east_hampton east_hartford
      east_liverpool east_point east_providence east_ridge eastpointe eastport eastvale ector eddy eden eden_prairie
      edenton edgartown edgewater edgewood edina edmonds effingham el_dorado el_mirage el_monte el_reno el_sereno
      elberton elizabethton elizabethtown elk_river elkins elkton ellenville ellicott_city ellijay ellsworth elmont
      eloy emmett emmonak encinitas encino enfield enumclaw ephraim erlanger escambia escanaba essex_junction estacada
      estes_park ethete etowah eufaula euless eunice eureka_springs eustis evangeline eveleth evergreen fair_lawn
      fairhope fairmont fallon faribault farmville farragut fayette federal_way fergus_falls fernandina_beach ferndale
      fernley festus fillmore findlay finney firebaugh fishtown fitzgerald flathead flemington florissant flower_mound
      foley folsom fort_bend fort_hall fort_kent fort_madison fort_morgan fort_payne fort_pierce fort_scott fountain
      fountain_valley fredonia freehold freeport french_lick fridley friendswood frogtown front_royal fruitvale fulton
      gaffney gahanna galax galena galion gallatin gallia gallipolis gardena gardnerville garfield garfield_heights
      garfield_park garrett gaston gatesville gautier gaylord genesee gering gila gilroy glacier gladewater gladstone
      glassboro glen_burnie glendale_heights glendora glenn glenview gloversville gold_beach goldendale goldsboro
      gonzales goodland goose_creek grafton graham grand_marais grandview grangeville granite_city grant grants
      grapevine grayling grays_harbor great_barrington great_bend great_neck green_river greenbelt greeneville
      greenpoint greenport greensburg greenwood greer gregg gretna gridley griffin grove_city guadalupe gunnison guymon
      gwinnett hacienda_heights hackettstown hailey hale half_moon_bay haltom_city hamden hammonton hampden
      hampton_bays hancock hannibal hanover_park harford harker_heights harrison hartsville harvey havelock
      havre_de_grace hayden hazelwood hazleton heber_city hendersonville hennepin henrico herkimer hermann hermiston
      hermitage herriman hicksville highland highland_park hildale hillsborough hillsdale hindman hinds hinesville
      hingham hoffman_estates hollister holly_springs honesdale hoopa hooper_bay hopatcong hopewell hopkins
      hopkinsville hoquiam horn_lake hornell horry houghton houlton howard howell huber_heights hudson hugo humboldt
      huntersville huntington_park hunts_point huron hurst hyattsville iberia idabel ignacio ilwaco inchelium
      indian_trail indianola inez ingham inkster inver_grove_heights inyo iredell iron_mountain ironton ironwood
      irvington ishpeming islamorada islip issaquena itasca itta_bena jamestown jefferson jeffersontown jeffersonville
      jemez jennings jerome jesup jim_thorpe jim_wells john_day johnston joseph josephine joshua_tree junction_city
      jupiter jurupa_valley kailua-kona kalihi kanab kanawha kane katy kaysville kearns kearny keizer keller kelso
      kemmerer kenmore kennebec kennebunk kennesaw kennett kenton kentwood kenwood kern kernersville keshena keyser
      kilgore king_city kings kingsburg kingsville kingwood kinston kirksville kirkwood kitsap kittery kitty_hawk
      klamath kleberg knox kootenai kuna la_canada la_grande la_habra la_jolla la_junta la_mesa la_mirada la_porte
      la_puente la_salle la_vergne la_vista lacey lackawanna lafourche lagrange laguna_niguel lake_city lake_elsinore
      lake_forest lake_geneva lake_jackson lake_placid lake_stevens lakeview lakeville lamar lambertville lamoille lane
      lanesboro lansdale lapeer laplace laporte lapwai larimer lasalle lassen lauderdale lauderhill laughlin laurel
      laurinburg lawndale lawrenceburg lawrenceville le_mars leadville leander leavenworth leawood leflore lehigh
      lehigh_acres leimert_park lenoir lenox letcher levittown lewes lewis_and_clark lewisburg lewistown lexington_park
      liberty liberty_city licking lincoln_city lincoln_park lindenhurst lindsay linn litchfield lithonia little_falls
      littleton live_oak lock_haven lockhart lockport logan_heights logansport lombard lone_pine long_branch lonoke
      los_banos los_lunas loudoun lower_merion lowndes lowville lucas ludington lufkin luzerne lycoming lynbrook
      lyndonville lynnwood lynwood machias mackinac_island macomb madawaska madera madison_heights madisonville madras
      magnolia mahanoy_city mahnomen mahoning malheur malone malvern manatee manayunk mandan mandeville manhasset
      manistee manteo manti maple_grove maple_heights maple_valley maplewood marana marco_island maricopa marinette
      marion mariposa marrero marshall marshalltown marshfield martinsville maryland_heights marysville maryville mason
      massapequa massena massillon matanuska-susitna matewan matthews mattoon mauldin maverick mayfield maynard
      maysville maywood mccall mccomb mccook mccurtain mcdonough mcdowell mcfarland mchenry mckeesport mckenzie
      mckinley mclennan mcminnville mcpherson meadville mechanicsburg mecklenburg meigs mena mendota menifee menominee
      menomonie mercer mercer_island merrill merrimack metlakatla michigan_city middlebury middlesboro middlesex
      middletown midvale midwest_city milford millcreek milledgeville millington millinocket millville milwaukie minden
      mineola mingo minnehaha minnetonka mitchell moberly mobridge mohave monessen monmouth monongalia montebello
      monterey_park monticello mooresville morehead morgan_city morgan_hill morganton morris morrisville morro_bay
      morrow moses_lake moss_point moultrie moundsville mount_juliet mount_prospect mount_shasta mountain_home mukilteo
      multnomah munising murphy murray muscle_shoals muscogee muskego muskingum nags_head nanticoke narragansett natick
      national_city natrona naugatuck navasota neah_bay nebraska_city neenah nelsonville neosho neshoba nespelem
      new_albany new_berlin new_bern new_canaan new_castle new_iberia new_square new_ulm newberg newberry newburyport
      newington newnan nez_perce niagara niceville nicholasville niles nitro nixa noblesville nolita north_adams
      north_bend north_bethesda north_port north_richland_hills north_tonawanda northbrook northfield northglenn
      northridge noxubee nueces nutley nyack oak_bluffs oak_creek oak_harbor oak_hill oak_park oakdale ocean ocracoke
      ogallala ogdensburg oglala_lakota oil_city ojai okaloosa okanogan okeechobee okemah old_forge old_orchard_beach
      old_saybrook old_town olean olmsted omak oneida onondaga onslow opa-locka opelika opelousas orangeburg
      ormond_beach oro_valley orofino orono oroville osage osceola oskaloosa ossining oswego otero ouachita outagamie
      outer_sunset oviedo owasso owatonna owings_mills owosso oxon_hill ozone_park pablo pacifica pacoima pahoa pahokee
      painesville paintsville palatka palm_beach palm_coast palm_desert pampa papillion paragould park_ridge parker
      parkville parsippany parsons pascagoula patchogue pawhuska pawnee payette payne payson peach_springs pearl
      pearland peekskill pekin pelham pella penobscot perris perry pescadero petworth pflugerville phenix_city
      phillipsburg phoenixville picayune pickaway pico_rivera pierce pike pikesville pima pinal pinedale pinellas
      pipestone piqua piscataway pismo_beach pitt pittsburg pittston placentia placer plainview plantation plaquemine
      plaquemines platteville pleasant_grove plumas polk port_arthur port_charlotte port_hueneme port_huron port_jervis
      port_orange portage porter post_falls postville pottawatomie pottawattamie potter pottstown pottsville poway
      powell prairie_du_chien prairie_village pratt prattville presidio prestonsburg prichard prince_george prineville
      prosser pulaski punxsutawney pushmataha quakertown quartzsite queen_anne questa radcliff radford rahway ramsey
      rancho_cordova rancho_palos_verdes rancho_santa_margarita randall randolph rankin rapides rathdrum ravalli
      ravenna ravenswood rawlins raymond raymondville raytown red_bank red_hook redlands redondo_beach reedley
      reedsburg rego_park rehoboth_beach reidsville reisterstown rensselaer reseda reynoldsburg rhinebeck rice_lake
      richfield ridgecrest ridgefield ridgeland ridgewood riley rio_arriba rio_grande_city riverhead riverview
      roanoke_rapids robbinsville robeson robstown rock_island rockingham rocklin rockport rockville_centre rockwall
      rogersville rohnert_park rolette romeoville romney roosevelt rosemead rosemount roslindale ross rowan
      rowland_heights rowlett rumford russellville ruston rutherford salida salmon salt_lake salyersville san_bruno
      san_buenaventura san_carlos san_clemente san_gabriel san_jacinto san_joaquin san_leandro san_luis san_pedro
      san_ramon san_ysidro sand_point sandoval sandy_hook sangamon santa_clara santa_paula santee sapulpa saraland
      saranac_lake saratoga sarpy saugus savage sayreville schuylkill scioto scituate scott scottsboro seaford searcy
      seaside seatac sebastian secaucus sedalia sedgwick seguin sequim severn seymour shafter shaker_heights shakopee
      shamokin shannon sharon shasta shawano sheepshead_bay shelbyville shelton shenandoah sherman sherman_oaks
      shoreview sikeston silsbee silver_bow silverton simpsonville sioux siskiyou skagit skowhegan smith smithfield
      snellville snohomish soddy-daisy solano soledad solvang somersworth somerton south_burlington south_charleston
      south_jordan south_portland south_san_francisco south_sioux_city southbridge southport spanish_fork sparta
      spearfish spencer spokane_valley spotsylvania spring_valley springville spruce_pine st_bernard st_clair
      st_clair_shores st_helens st_johnsbury st_landry st_lawrence st_martinville st_marys st_peter st_tammany stafford
      stanislaus stanton starke starkville starr statesville stayton stearns stephenville sterling steuben steubenville
      stockbridge stone_mountain storrs stow strafford stratford streamwood streator strongsville stroudsburg stuart
      sturgeon_bay sturgis sullivan sulphur sulphur_springs summersville sumner sun_prairie sunbury sunflower
      sunland_park sunnyside susanville suwanee swampscott swannanoa sweet_home sylacauga sylmar sylva taft talihina
      talladega tamaqua tamarac tangipahoa tappahannock tarboro tarpon_springs tarrant tarzana tavares taylorsville
      tazewell tehachapi tehama temple_city tensas terrebonne teton tewksbury the_woodlands theodore thermopolis
      thibodaux thief_river_falls thomaston thomasville throgs_neck thurston ticonderoga tierra_amarilla tiffin tifton
      tillamook tippecanoe tiverton toccoa todd tolland tom_green tomah tomball tonopah topanga toppenish tottenville
      towaoc travis trinity trumbull trussville tualatin tucker tucumcari tujunga tullahoma tunica tuolumne tupper_lake
      tuscarawas twentynine_palms two_harbors two_rivers tysons uintah ulster umatilla unalakleet unalaska uniondale
      uniontown university_city university_place upland upper_arlington upper_darby uptown urbandale val_verde
      valentine valley_city valley_stream valrico van_nuys vanderburgh vergennes vermilion vermillion vernal vernon
      vero_beach vestavia vidalia vidor vineyard_haven vinita vinton viroqua volusia wabash wabasha wadsworth wagoner
      wahpeton waite_park waldorf wallace wallingford walsenburg walterboro wapato warrensburg wasco washoe washtenaw
      wauchula waupaca waupun wauwatosa waveland waxahachie waycross wayne waynesboro waynesville weatherford webb
      weber webster webster_city weirton weiser weld wellfleet wentzville weslaco west_allis west_bend west_chester
      west_covina west_des_moines west_fargo west_hartford west_haven west_linn west_plains west_sacramento westbrook
      westerville westfield westmoreland weston westwego whatcom wheat_ridge wheaton white_bear_lake
      white_river_junction whiteclay whiteriver whitesburg whiteville whitewater whittier wickenburg wicomico wilcox
      wildwood wilkes-barre willacy willcox williamson willingboro willits willmar willows windham winfield winnebago
      winooski winsted winston-salem winter_garden winter_haven wiscasset wisconsin_rapids wood woodburn woodlawn
      woodward wooster worland wyandotte wylie wynne wytheville xenia yamhill yankton yavapai yazoo_city ybor_city
      yerington yolo yorba_linda yorktown yreka yucaipa yucca_valley zachary zapata zavala ziebach
      """)
  ]
}
