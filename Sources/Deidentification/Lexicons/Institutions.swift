/// Hospitals, treatment houses, agencies and schools that are known by name; and named disasters, which place people.
/// Source: compiled for this gate from general knowledge.
extension WordList {
  static let institutions: [WordList] = [
    WordList(
      .place,
      """
      advocate_aurora allina alsana anchor_hospital archbishop_mitty ascension_health atascadero_state
      austen_riggs_center avera baylor_scott belmont_behavioral betty_ford_center bidmc bishop_gorman bonnaroo
      boston_latin boys_town bradley_hospital bridgewater_state bronx_science brooklyn_tech burning_man butler_hospital
      camp_fire cascade_behavioral catholic_charities cedar_crest cedar_hills center_for_discovery chestnut_ridge
      chicago_lakeshore chla christus_health coalinga_state commonspirit copper_hills covenant_house creedmoor cri-help
      cumberland_hospital daytop de_la_salle_high deerfield_academy del_amo delancey_street devereux discovery_ranch
      dominion_hospital eastern_state eating_recovery_center elevations_rtc essentia evoke_therapy fairfax_hospital
      fairmount_behavioral fairview_riverside father_martin_ashley four_winds friends_hospital froedtert gateway_rehab
      gaudenzia geisinger georgetown_prep goodwill_industries gould_farm groton_school hall-brooke hartgrove
      healthpartners hennepin_healthcare honorhealth hotchkiss houston_methodist hup_hospital hurricane_harvey
      hurricane_helene hurricane_katrina hurricane_maria intermountain jacobi jewish_family_service
      jewish_family_services kidspeace kirby_forensic kvc_hospitals la_amistad lakeview_center lane_tech langley_porter
      las_encinas laurel_ridge linden_oaks lollapalooza lutheran_social_services marshall_fire mater_dei maui_fire
      memorial_hermann menninger_clinic mercy_hospital methodist_hospital metropolitan_state mgh monte_nido musc_health
      napa_state navos new_trier newport_academy norristown_state northwell nyp nyu_langone odyssey_house ohsu open_sky
      oregon_state_hospital paradise_fire passages_malibu patton_state peachford phillips_andover phillips_exeter
      phoenix_house promises_malibu provo_canyon rainbow_gathering red_cliff_ascent regis_high ridgeview_institute
      rogers_memorial saint_elizabeths samaritan_village sanford_health scripps second_nature sidwell_friends
      silver_hill_hospital skyland_trail smokey_point spring_lake_ranch st_albans_school st_john_bosco stuyvesant
      swedish_first_hill tarzana_treatment taunton_state the_renfrew_center thomas_jefferson_high timberlawn
      torrance_state tubbs_fire uab_hospital uams ucsd_health unity_center upmc utmb utsw uw_health
      veritas_collaborative visions_treatment volunteers_of_america vumc walden_house walter_payton western_psych
      western_state whitney_young worcester_recovery youth_villages zucker_hillside
      """)
  ]
}
