/// Platforms, products, companies and works that are named in general.
/// Source: compiled for this gate from general knowledge.
extension WordList {
  static let brands: [WordList] = [
    WordList(
      .brand,
      """
      1_2_3_magic 4_h 7_eleven 9_11 abba abridge absolut acas accord ace_hardware acura adidas adobe advancedmd
      advil_pm aetna air_force airbnb airbnb_stay airborne_vitamin airbus airline airtag airtag_tracker airtags akita
      aladdin alaska_airlines albertsons aldi alexa_device alexander_technique alice_in_wonderland alka_seltzer
      alkermes allegiant_air alma_health altima amazon ambetter american_airlines american_girl american_idol amtrak
      amtrak_train amwell android android_auto animal_crossing animal_jam anime anna_and_elsa ansi anthem
      anthem_blue_cross antigone apa_press apex_legends apollo_13 apple apple_calendar apple_maps apple_watch
      applebees apples_to_apples arby arctic_monkeys area_51 argos arial army arsenal asana asana_board asda
      assassins_creed astrazeneca astros atlantic atlantis audi audi_a4 audible audible_book aussie_shepherd autozone
      avengers axa axsome ayurveda azeroth bacardi bach_flower bachelor backwoods bacp bactine bad_bunny baileys
      baldurs_gate bambi band_aid bandcamp bang_energy barcelona_fc bark_app barnes_and_noble barre_class
      baskin_robbins batman bayer bbc bcbs beacon beagle beanie_babies beanie_baby bearaby beatles bedford_falls
      benadryl_allergy beowulf bermuda_triangle bernese best_buy betterhelp betterup beyonce bichon big_brothers
      big_lots billie_eilish bioenergetics bird_scooter bitcoin black_and_mild black_lives_matter blackpink blm blokus
      bluecross blueprint bluetooth bluey bmj bmw bmw_x5 boeing bolt_ride boost_drink border_collie borders
      boston_scientific boy_scout boy_scouts bp bps breaking_bad breaking_dawn brexit brightside brio british_airways
      broadway bronco broncos bruins bts buc_ees bud_light budweiser budweiser_beer buick bumble bundestag bupa
      burger_king buzzfeed cadillac calendly calibri calico_critters call_of_duty calm calvin_and_hobbes camaro
      camel_cigarette camry canadiens candy_crush candy_land canucks canva capitol_hill capri_sun captain_morgan
      cards_against_humanity carelon carex carhartt carplay casey's caseys cashapp casper_mattress catan catan_game
      catcher_in_the_rye cdc_us celsius_drink celtics centene cerebral cerner chatgpt cheetos chernobyl cherokee
      chess_com chevrolet chevron chevy chick_fil_a chihuahua chilis chipotle chutes_and_ladders cia cia_us cigna
      cinderella circle_k civic civil_war clorox cnn coast_guard coca_cola cochlear_americas cockapoo coco cocomelon
      codenames coke cold_war coldplay comic_sans compass_pathways congress congress_us connect_four coors coors_light
      copilot corgi corolla corona corona_beer corvette costco costplus counter_strike couples_therapy covid covid19
      covid_19 cqc cracker_barrel craigslist crayola crockpot crocs crossfit crunchyroll crv csgo cubs culvers
      cumberland_farms cures_act curves_gym cvs cvs_caremark cybertruck d_d dachshund dairy_queen dark_souls
      darth_vader dateline dea_us deep_brain_reorienting delta delta_airlines dennys destiny_2 dexcom dhl diablo
      discord disney disney_world disneyland doberman docusign dodge dodgers dollar_tree dolly_parton dominos
      done_adhd doordash doritos dota doxy dr_pepper dracula draftkings dropbox dumbledore dumbo dune
      dungeons_and_dragons dunkin duolingo duolingo_streak duplo easyjet ebay ebola eeyore eharmony elantra elden_ring
      elf_bar eli_lilly elsevier emergen_c eminem emirates encanto ensure ensure_drink epa_us epic equinox escalade
      espn etch_a_sketch ethereum etsy euphoria everest evernorth evernote evernote_note everton excel excel_sheet
      expedia express_scripts exxon f150 f_150 facebook facetime facetimed fall_out_boy fallout family_dollar fanduel
      fantastical fbi_us fda_us febreze fedex feeld feldenkrais fernet fifa final_fantasy fireball fisher_price fitbit
      five_guys five_hour_energy flash_technique fleabag fleetwood_mac focusmate food_lion forest_app forester
      fortnite frankenstein freed freedom_app freestyle_libre friends friends_reunion frisbee frontier_airlines frozen
      funimation furby game_of_thrones gamestop gandalf garmin garmin_watch gatorade gatorade_drink gatsby
      ge_healthcare gears_of_war geico gemini genshin genshin_impact german_shepherd giant_eagle girl_scout
      girl_scouts giving_tree gmail gmc god_of_war godzilla golden_retriever goldendoodle goldilocks golf gollum
      goodnight_moon goodreads goodrx goodtherapy goodwill goodwill_store google google_calendar google_calendar_app
      google_docs google_forms google_home google_maps google_meet google_sheet google_voice google_workspace googled
      gotham grammarly grammys grand_theft_auto grease great_dane great_gatsby greenspace grey's_anatomy grey_anatomy
      grey_goose greyhound greyhound_bus grindr grocery_outlet grow_therapy grubhub gsk gta guardian gucci guilford
      guinness h_m habitat hadestown hakomi halo hamilton_musical hamlet hank_williams happylight harris_teeter
      harry_potter harry_styles hatch_alarm havening hay_day hbo hcpc headspace headspace_care headway headway_co heb
      heineken heineken_beer helvetica hennessy hers highlander highmark hims hinge hiroshima hobbit hobby_lobby
      hogwarts hold_me_tight hollywood holocaust home_depot honda honkai hot_wheels hotmail house house_md html hud_us
      huel hulk hulu hulu_tv humana hunger_games husky husky_dog hy_vee hydro_flask hyrule hyundai iapt icanotes
      icloud ihop ikea iliad impala in_n_out in_treatment inclusive_therapists inside_out insight_timer insta
      instacart instagram instagrammed instant_pot insulet interpol intra-cellular invisible_string ipad iphone
      iraq_war irb irbs irs_us ivypay jaacap jack_daniels jack_daniels_whiskey jagermeister jama jane_eyre java
      javascript jcpenney jeep jello jenga jenga_tower jeopardy jetblue jetta jim_beam jira johnny_cash
      johnson_and_johnson jose_cuervo juneteenth juul juul_pod k_pop kahlua kaiser kajabi kakaotalk katniss
      kendrick_lamar kermit keurig kfc kindle kindle_unlimited king_lear kingdom_hearts kitchenaid kiwanis kleenex
      kmart knesset kohls kool_aid kpop kremlin krispy_kreme kroger kwik_star kwik_trip la_croix la_fitness labcorp
      labradoodle labrador lakers lana_del_rey lancet lannett laundry_list law_and_order league league_of_legends
      led_zeppelin lego lego_ninjago legos les_mis les_miserables lexus_rx libre lichess lidl life360 lifestance
      lightyear lime_scooter lincoln_logs linkedin linux lions_club lisa_frank lite_brite little_caesars little_women
      liverpool_fc lord_of_the_rings lost_mary lowes lufthansa lundbeck lyft lyft_ride lykos lysol m_ms macbeth
      macbook macys mad_dragon magellan magic_1_2_3 magic_the_gathering magna_tiles magnatiles mailchimp maine_coon
      malamute malibu_rum mallinckrodt maltese_dog maltipoo man_united mancala manchester_united manga maple_leafs
      marine marines mario_kart marlboro marlboro_red marlboros marshalls mastermind match max_hbo mayflower mazda
      mcdonald mcdonalds mdlive me_too medea medicaid medium medline medscape medtronic megabus meijer
      melissa_and_doug mentalyc mentegram mercedes_benz merck messenger metallica metoo metropolis_comic mets michaels
      microsoft middle_earth midjourney mikes_hard miller_lite minecraft mlb moby_dick model_3 model_y modelo
      modern_family moderna molina molina_healthcare monopoly monopoly_game monster monster_energy mordor
      mothers_against mountain_dew mowgli msnbc mulan muppets muscle_milk mustang mustang_gt my_chemical_romance
      my_favorite_murder myfitnesspal nalgene narnia naruto nasa nasa_us nascar national_guard nato navy nba nejm nemo
      neosporin nerf nerf_gun nespresso nest nest_cam netflix neurocrine neverland new_harbinger new_york_times
      newfoundland_dog newport_cigarette newports nextdoor nfl nhl nice_guidelines nih_us nike nine_inch_nails
      nintendo nintendo_switch niosh nirvana nissan nist noah_kahan nonviolent_communication noom nordstrom notion
      notion_page novartis npr nuance_dax nutella nyquil_pm octave odyssey ofsted okcupid old_navy olive_garden
      olivia_rodrigo olympics olympus onenote onion onlyfans open_path openai oppenheimer optum optum_rx orangetheory
      oreo oreos oscars osha_us osmind oticon otsuka oura oura_ring outback outlook outlook_calendar overwatch
      owl_practice oxfam ozark pabst packers paddington panda_express pandora_planet pandora_radio panera papa_johns
      paramount parliament passat pathfinder patron_tequila paw_patrol paypal pbr pearson_vue pedialyte peets peloton
      pentagon peppa peppa_pig pepsi pepto pepto_bismol perrier persian_cat pesi petco petsmart pfizer
      phantom_of_the_opera philips philips_hue phillies phoebe_bridgers phonak photoshop piggly_wiggly piglet pikachu
      pilates pink_floyd pinterest pit_bull pitbull pixar pixel pizza_hut planet_fitness play_doh play_mobil playmobil
      playstation pleasantville plos pokemon pokemon_go pomeranian poodle pooh pop_it popeyes pornhub post_it powerade
      powerball powerpoint prada premera pride pride_and_prejudice prius progressive prometric ps4 ps5 psn psychinfo
      psychology_today psychwire psycinfo pubg publix pubmed puff_bar purple_mattress python q_tip qantas qigong
      quartet queen_band queen_gambit quest quickbooks quiktrip quora qustodio racetrac radiohead ragdoll rambo
      rapunzel rav4 ravens rcpsych real_madrid red_bull red_cross red_dead red_lobster red_sox reddit regence reiki
      replika rescue_remedy resmed resound ring ring_doorbell rite_aid rite_aid_store ro robinhood roblox roche
      rocky_balboa rogue roku roku_tv rolfing rolling_stones romeo_and_juliet roomba rossby rotary rottweiler
      routledge rubbermaid rubenfeld rubik rubiks_cube rush_hour_game rust ryanair safeway sage_therapeutics
      sainsburys saint_bernard salvation_army samsung sanofi santa_ana_winds save_a_lot schnauzer scopus scouts
      scrabble scrabble_go screen_time seahawks sears seinfeld senate senate_us sentra sephora serial_podcast
      sesame_street sessions_health severance shameless sharpie sheetz shell sherlock sherlock_holmes shih_tzu shoah
      shoprite showtime shrek shrinking siamese siemens signal silicon_valley silverado simba simon_says
      simplepractice simpsons sims singlecare siri siriusxm skype skyrim skywest_airlines slack sleep_number slipknot
      smash_bros smirnoff snapchat snickers snoopy sondermind sonic sopranos sorento soulcycle soundcloud
      southwest_air southwest_airlines soylent space_force speedway spider_man spiderman spirit_airlines sportage
      spotify spotify_playlist springer springfield_simpsons sprite sprite_soda sprouts spruce sql square squishmallow
      squishmallows ssa_us stanley_cup_tumbler star_trek star_wars starbucks stardew stardew_farm stardew_valley
      starkey_hearing starz steam_deck steelers stepford steph_curry stonewall stop_and_shop strava stripe subaru
      substack suburban subway succession sudoku sunrise_alarm super_bowl superman supreme_court supreme_court_us
      survivor swiffer swiftie swifties swisher switch switch_online tac_audioscan taco_bell taco_time tacoma tai_chi
      takeda talkiatry talkspace tamagotchi tandem target tarzan taylor_swift teams tebra ted_lasso tedx teflon
      teladoc telegram tempur_pedic tesco tesla tetris tetris_effect teva texaco the_last_of_us the_office theranest
      theraplatform therapyappointment therapyden therapynotes therasoft theratapper theratappers thermos
      thinking_putty this_is_us thriveworks tiguan tiktok tile tile_tracker tim_hortons times times_new_roman tinder
      titanic titos tj_maxx to_kill_a_mockingbird todoist tonka topo_chico totika tottenham toy_story toyota
      tractor_supply trader_joe trader_joes trello trello_board trigen truly_seltzer tufts tumblr tums tundra tupac
      tupperware turbotax turning_red turo twilight twisted_tea twister_game twitch twitch_stream twitter two_chairs
      tylenol u2 uber uber_eats ubered ufc uhc ukcp un unesco ungame unicef united_airlines united_nations
      united_nations_un unitedhealthcare uno uno_card upheal ups uptodate usda_us usps va_us vader valant valera
      valorant vape vaporub vatican vegas velcro velveteen_rabbit venmo venmoed verilux vespa viber vicks vietnam_war
      vipassana vitality vitamix vizsla voldemort volkswagen volvo vrbo vrbo_stay vw waffle_house waitrose wakanda
      walgreens walgreens_store wall-e wall_street walmart warcraft washington_post wawa wawa_store waze webex wechat
      wegmans weibo weight_watchers weighted_blanket weimaraner wellcare welloft wendys westeros westminster_abbey
      whataburger whatsapp wheel_of_fortune where_the_wild_things_are whippet white_claw white_claw_seltzer
      white_house white_house_usa white_sox who who_org whole_foods whole_foods_market whoop whoop_band widex wifi
      wikipedia willie_nelson winco windex windows winn_dixie winnie_the_pooh wired witcher woebot wonderland_book
      word wordle world_cup world_of_tanks world_of_warcraft world_war world_war_ii wrangler wuthering_heights ww ww2
      wwe wwi wwii wysa wyze xbox xbox_live xcom xero xerox y2k yahoo yankees yaris yeti_cup ymca_camp yoda yoga_nidra
      yorkie youtube zach_bryan zapier zelle zen zipcar ziploc zocdoc zoom zoomed zootopia zorro zumba zwift zyn
      zyn_pouch zzzquil
      """)
  ]
}
