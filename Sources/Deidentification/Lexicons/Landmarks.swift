/// Rivers, valleys, islands, parks, reservations, bases and prisons that tell where someone lives.
/// Source: compiled for this gate from general knowledge.
extension WordList {
  static let landmarks: [WordList] = [
    WordList(
      .place,
      """
      first_mesa second_mesa third_mesa
      agua_caliente akwesasne al_udeid alabama_river allegheny altus_afb amelia_island american_river androscoggin
      antelope_valley apalachicola aquinnah arkansas_river arkansas_valley arrowhead assateague atchafalaya
      attawapiskat attica aurora_bridge aviano bad_river balboa_park baumholder bay_mills beale beaver_island
      bedford_hills bella_bella berkshires big_cypress big_island big_sioux bighorns bitterroot black_belt black_hills
      blackfeet_reservation block_island bois_blanc bois_forte boston_common boundary_waters brazos
      brighton_reservation broad_river bryce_canyon buckley camp_arifjan camp_bastion camp_casey camp_humphreys
      camp_leatherneck camp_lemonnier cannon_afb cape_ann captiva catalina catawba_nation cattaraugus cedar_junction
      cedar_river central_coast chattahoochee cherokee_nation cherry_point chesapeake_bay cheyenne_river
      chickasaw_nation choctaw_nation chowchilla cimarron city_park clinton_correctional coachella_valley cocopah
      coffee_creek columbia_river colville_reservation connecticut_river cook_county_jail coosa copper_country
      copper_river corcoran coronado coronado_bridge creech cross_lake crow_creek crow_reservation danbury_prison
      dannemora davis-monthan death_valley delaware_river delmarva denali des_moines_river deschutes dover_afb
      driftless duck_valley dulles dyess eastern_shore edwards_afb eglin eielson el_reno ellsworth_afb elmendorf
      elmira_correctional emerald_triangle esquimalt fairchild fairmount_park fe_warren fire_island
      flathead_reservation flathead_valley florence_adx folsom forest_park fort_belvoir fort_berthold fort_detrick
      fort_dix fort_eisenhower fort_eustis fort_gordon fort_gregg-adams fort_hall fort_huachuca fort_irwin fort_jackson
      fort_johnson fort_knox fort_leonard_wood fort_meade fort_mojave fort_moore fort_peck fort_richardson fort_riley
      fort_wainwright fort_yuma four_corners fox_river framingham_prison front_range gallatin_valley galveston_island
      genesee_river george_washington_bridge gila_river glacier_park gold_country golden_gate golden_gate_park
      goodfellow goshute grafenwoehr grand_central grand_forks_afb grand_portage grand_ronde grand_tetons grant_park
      grassy_narrows graterford great_smokies green_mountains green_river griffith_park guadalupe_river gunnison_river
      haida_gwaii hampton_roads hannahville hanscom harris_county_jail hartsfield hatteras havasupai hickam high_sierra
      hill_afb hill_country ho-chunk hobby_airport holloman holman hoopa_valley housatonic hualapai hudson_river
      huntsville_unit hurlburt illinois_river imperial_valley incirlik inland_northwest iowa_tribe isabella_reservation
      island_lake isle_royale james_river jblm jekyll_island jicarilla joint_base_andrews joint_base_lewis-mcchord
      kadena kahnawake kaibab kainai kaiserslautern kanawha kandahar_airfield kanesatake kankakee_river kashechewan
      keesler kennebec keweenaw_bay kickapoo kirtland kitimat klamath_river kunsan kuskokwim la_ronge
      lac_courte_oreilles lac_du_flambeau laguardia lake_champlain lake_erie lake_george lake_huron lake_mead
      lake_of_the_ozarks lake_okeechobee lake_ontario lake_placid lake_pontchartrain lake_powell lake_superior
      lake_winnipesaukee lakenheath landstuhl langley leavenworth lehigh_valley lieber logan_airport lompoc_prison
      lopez_island lost_coast low_desert lowcountry lower_brule luke_afb lummi mabel_bassett macdill mackinac
      mackinac_bridge magic_valley makah malmstrom maricopa_jail marion_penitentiary mashantucket mashpee maskwacis
      maumee maxwell_afb mcalester_prison mcconnell mcguire mci_norfolk men_central menard menominee_reservation
      merrimack methow_valley metrolina midway mildenhall mille_lacs millennium_park minnesota_river minot_afb
      miramar_naval misawa mississippi_choctaw mississippi_delta mississippi_river missouri_river mohawk_river
      mohawk_valley mohegan mojave monongahela monroe_correctional moody_afb morongo mountain_home_afb muckleshoot
      muscogee_nation muskingum musqueam narragansett nellis neskantaga nez_perce_reservation niobrara nisqually
      norfolk_naval north_coast northern_cheyenne northern_neck norway_house o'hare ocmulgee offutt ohio_river
      ojai_valley omaha_reservation oneida_reservation onondaga_nation opaskwayak orcas_island osage_nation osan
      oswego_river otisville ouachitas padre_island pala palouse parchman passamaquoddy patrick_afb pechanga
      pecos_river pelican_bay penn_station penobscot penobscot_nation permian_basin peterson_afb phoenix_sci piedmont
      pimicikamak piney_woods platte poarch_creek polunsky pontiac_correctional poospatuck port_authority potawatomi
      potomac prospect_park purdy puyallup_reservation pyramid_lake qualla_boundary quinault raiford randolph_afb
      rappahannock red_cliff red_river red_river_valley rio_grande robins_afb rock_creek_park rock_river rocky_boy
      rogue_river rogue_valley round_valley russian_river sacramento_river salinas_valley salmon_river salt_river
      san_antonio_river san_carlos san_fernando_valley san_gabriel_valley san_joaquin_river san_luis_valley san_xavier
      sandhills sanibel santa_ynez santee sasebo savannah_river schofield_barracks schriever scioto scott_afb sea-tac
      seymour_johnson shaw_afb shenandoah shenandoah_valley sheppard_afb shinnecock sierra_nevada sierras siksika
      siletz sing_sing six_nations skagit_valley skokomish skull_valley smokies smoky_mountains snake_river
      snake_river_correctional soboba soledad sonoma_valley sonora_desert south_bay southern_maryland southern_ute
      space_coast spirit_lake squamish_nation st_croix st_johns_river st_regis st_simons stanley_park starke
      statesville stateville stockbridge-munsee stuttgart_garrison sunshine_skyway suquamish susquehanna suwannee
      swinomish tallapoosa tanana tappan_zee tehachapi tetons tinker tohono_o'odham tombigbee tonawanda torres-martinez
      travis_afb treasure_coast treasure_valley tri-cities trinity_river truckee_river tsuut'ina tulalip tule_river
      turtle_mountain tutwiler twentynine_palms twin_towers tybee tyndall uintah_and_ouray umatilla_reservation umpqua
      union_square upper_peninsula ute_mountain vance_afb vandenberg vashon verde_valley verrazzano vicenza vilseck
      wabash walker_river walla_walla_penitentiary walpole wasatch_front washington_square western_slope wetumpka
      whidbey_island white_earth white_mountain white_mountains whiteman wikwemikong willamette winnebago_reservation
      winooski wiregrass wisconsin_river wright-patterson yakama yakima_valley yazoo yellowstone_river yokosuka yokota
      youghiogheny yukon_river zion
      """)
  ]
}
