/// Laws, programs, products, games, works and characters that capitals mark as well as names, and words of other languages
/// that keep theirs.
/// Source: compiled for this gate from general knowledge.
extension WordList {
  static let programsAndWorks: [WordList] = [
    WordList(
      .brand,
      """
      mercy_me good_lord good_god dear_lord oh_lord frank_talk frank_conversation jack_of_all_trades plain_jane john_doe
      jane_doe joe_blow average_joe debbie_downer negative_nancy nervous_nellie peeping_tom doubting_thomas jekyll_and_hyde
      tom_dick_and_harry uncle_sam murphy_law hail_mary bloody_mary mary_poppins dear_john grace_period hope_box hope_kit
      hope_chest rosa_parks gloria_films joy_luck_club art_therapy_directive mark_my_words rose_colored rose_bud_thorn
      sage_advice will_power pat_answer lazy_susan smart_alec clever_hans typhoid_mary florence_nightingale mother_nature
      father_time jack_frost santa_claus easter_bunny tooth_fairy mickey_mouse donald_duck peter_pan tinker_bell
      winnie_the_pooh snow_white sleeping_beauty little_mermaid captain_america iron_man black_panther darth_maul
      kia honda silvercloud togetherall tao_connect uwill timelycare kooth sleepio alma rula love_island eagle_scout boy_scout girl_scout cub_scout survivor_show too_hot_to_handle the_bachelor
      love_is_blind real_housewives fantasy_island shutter_island gilligan_island treasure_island coney_island_hot_dog
      planet_fitness kevlar velcro jello band_aid kleenex sharpie lego play-doh
      adam_walsh ahcccs airstream annie_e._casey archive_of_our_own availity badgercare beacon_health benz bluebook
      botanica boufee_delirante brian_law bridgerton camel_cigarettes cares_act casey_family caylee_law celsius chafee
      chapter_51 cherokee_jeep chick_fil_a chrysler confianza cortana deadpool delta_8 denali_kidcare dodge_ram doxy.me
      early_head_start erin_law espiritista f_150 family_first ford_explorer four_loko freightliner freudians
      frozen_movie fulbright garrett_lee_smith ghost_sickness harley_davidson hatch_act head_start hoosier_healthwise
      hrsa husky_health hwa_byung infiniti jack_daniel jedi jessica_law job_corps jungians karly_law katie_beckett
      kawasaki_bike kendra_law kenworth kevin_law khyal_cap kik kleinians lacanians lanterman lanterman_petris_short
      laura_law lautenberg line_app loki mainecare malibu_car marchman mckinney_vento marchman_act marsy_law masshealth mckinney-vento
      medi-cal megan_law minuchinian modern_health mondo muina mustang_car nagomi nba_2k niaaa nida offerup
      olmstead_act peace_corps pell_grant peterbilt piblokto pontiac_car prometheus relationalist robin_hood
      rocket_league ryan_white santero satirian section_12 section_35 soonercare spider_man squid_game star_plus
      stark_law stedi stranger_things sunshine_act switch_lite tahoe_truck tangled tenncare therapy_den timothy_law
      title_iv-e title_xix twilight_saga u_haul uhaul wabi_sabi wellstone_domenici wii wonder_woman yamaha
      yellowjackets
      """)
  ]
}
