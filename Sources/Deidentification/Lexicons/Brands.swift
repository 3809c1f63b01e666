/// Platforms, products, companies and works that are named in general.
/// Source: compiled for this gate from general knowledge.
extension WordList {
  static let brands: [WordList] = [
    WordList(
      .brand,
      """
      1_2_3_magic 4_h 7_eleven 9_11 a_beautiful_mind abba abridge absolut acas accord ace_hardware achilles acura add.py
      adidas adobe advancedmd advil advil_pm aetna ahab air_force airbnb airbnb_stay airborne_vitamin airbus airline
      airtag airtag_tracker airtags akita aladdin alaska_airlines albertsons aldi aleve alexa_device alexander_technique
      alice_in_wonderland alka_seltzer alkermes allegiant_air alma_health alma_platform altima amazon ambetter
      american_airlines american_girl american_idol amerigroup amex amtrak amtrak_train amwell android android_auto
      animal_crossing animal_jam anime ann_landers anna_and_elsa anna_karenina anne_of_green_gables ansi anthem
      anthem_blue_cross antigone ao3 apa_press apex_legends apollo_13 apple apple_calendar apple_maps apple_watch
      applebees apples_to_apples aragorn arby arctic_monkeys area_51 argos arial army arsenal asana asana_board asda
      ask_amy assassins_creed astrazeneca astros atkins_v_virginia atlantic atlantis atomic_habits attached_book
      attack_on_titan atticus_finch audi audi_a4 audible audible_book aussie_shepherd autozone avengers axa axsome
      ayurveda azeroth baby_yoda bacardi bach_flower bachelor backwoods bacp bactine bad_bunny baileys bakudeku bakugo
      baldur_gate baldurs_gate bambi bananagrams band_aid bandcamp bang_energy barbie barcelona_fc bark_app
      barnes_and_noble barre_class bart_simpson baskin_robbins batman bayer bbc bcbs beacon beagle beanie_babies
      beanie_baby bearaby beatles bedford_falls benadryl benadryl_allergy beowulf bereal bermuda_triangle bernese
      bert_and_ernie best_buy betterhelp betterup beyonce bichon big_bird big_brothers big_lots bilbo billie_eilish
      bioenergetics bird_scooter bitcoin black_and_mild black_lives_matter blackpink blippi blm blokus blooket bluecross
      blueprint bluetooth bluey bmj bmw bmw_x5 boeing bohemian_rhapsody bojack bojack_horseman bolt_ride
      bonnie_and_clyde boost_drink border_collie borders boston_scientific boy_scout boy_scouts bp bps brainsway bratz
      breaking_bad breaking_dawn brexit brightside brio british_airways broadway bronco broncos brown_v_board bruins bts
      buc_ees bud_light buddy_the_elf budweiser budweiser_beer buick bumble bundestag bupa burger_king burnout_book
      buzzfeed cadillac calendly calibri calico_critters call_of_duty calm calm_app calvin_and_hobbes camaro
      camel_cigarette camry canadiens candy_crush candy_land candyland canucks canva capitol_hill capri_sun captain_ahab
      captain_kirk captain_morgan cards_against_humanity carefirst carelogic carelon caresource carex carhartt
      carmela_soprano carplay casey's caseys cashapp casper_mattress cassandra_complex catan catan_game
      catcher_in_the_rye cdc_us celsius_drink celtics centene cerebral cerebral_app cerner champus champva character_ai
      charizard chatgpt chaturbate cheerios cheetos chernobyl cherokee cheshire_cat chess_com chevrolet chevron chevy
      chewbacca chick_fil_a chihuahua chilis chipotle chuck_e_cheese chutes_and_ladders cia cia_us cigna cinderella
      cinderellas circle_k citi citibank civic civil_war claritin claude_ai clorox cnn coast_guard coca_cola
      cochlear_americas cockapoo coco cocomelon codenames codependent_no_more coinbase coke cold_war coldplay
      come_as_you_are comic_sans commonwordsitoo compass_pathways complex_ptsd_book compsych congress congress_us
      connect_four cookie_monster coors coors_light copilot coppa corgi corolla corona corona_beer corvette costco
      costplus counter_strike couples_therapy covenant_eyes covid covid19 covid_19 cpap_machine cqc cracker_barrel
      craigslist crayola crockpot crocs crossfit cruella crunchyroll crv csgo cubs culvers cumberland_farms cures_act
      curves_gym cvs cvs_caremark cybertruck d_d dachshund daedalus dairy_queen daniel_tiger dark_souls darth_vader
      dateline daylio dayquil dea_us dear_abby death_note deep_brain_reorienting deku delta delta_airlines deltarune
      demon_slayer dennys destiny_2 dexcom dhl diablo dick_and_jane dilbert discord disney disney_world disneyland dobby
      doberman docusign dodge dodgers dollar_tree dolly_parton dominos don_draper don_quixote done_adhd doordash doritos
      dorothy_gale dory_the_fish dota doxy doxy_me dr._ruth dr_jekyll dr_laura dr_melfi dr_pepper dr_phil dr_ruth
      dr_seuss dracula draftkings dramamine drano dropbox dumbledore dumbo dune dungeons_and_dragons dunkin duolingo
      duolingo_streak duplo dusky_v_united_states dwight_schrute easyjet ebay ebenezer_scrooge ebola eeyore eharmony
      elantra elden_ring eleanor_rigby eleos elf_bar elfbar eli_lilly elizabeth_bennet elmo elsa_and_anna elsevier
      emblemhealth emergen_c eminem emirates emmy_night encanto ensora ensure ensure_drink epa_us epic epival equinox
      escalade espn estelle_v_smith etch_a_sketch ethereum ethical_slut etsy euphoria eurydice everest evernorth
      evernote evernote_note everton ewing_v_goldstein excel excel_sheet expedia explosive_child express_scripts exxon
      f150 f_150 facebook facetime facetimed fall_out_boy fallout family_dollar fanduel fantastical fbi_us fda_us
      febreze fedex feeld feldenkrais fernet fetlife fidelis fieldterms fifa final_fantasy finch_app finding_nemo
      fireball fisher_price fitbit five_guys five_hour_energy flash_technique fleabag fleetwood_mac flonase focusmate
      food_lion forest_app forester forrest_gump fortnite four_agreements fozzie frankenstein freed freedom_app
      freestyle_libre friends friends_reunion frisbee frodo frontier_airlines frozen frozen_ii funimation furby
      game_of_thrones gamestop gandalf garmin garmin_watch gatorade gatorade_drink gatsby ge_healthcare gears_of_war
      geico geisinger gemini gemini_ai genshin genshin_impact german_shepherd ghibli giant_eagle gilmore_girls
      girl_scout girl_scouts giving_tree gmail gmc god_of_war godzilla gojo goku golden_retriever goldendoodle
      goldilocks golf gollum good_samaritan_law good_samaritan_laws good_will_hunting goodnight_moon goodreads goodrx
      goodtherapy goodwill goodwill_store google google_calendar google_calendar_app google_docs google_forms
      google_home google_maps google_meet google_sheet google_voice google_workspace googled gotham grammarly
      grammy_night grammys grand_theft_auto grease great_dane great_gatsby greenspace gregor_samsa grey's_anatomy
      grey_anatomy grey_goose greyhound greyhound_bus grindr grocery_outlet grogu groot grover grow_therapy grubhub
      gryffindor gsk gta guardian gucci guilford guinness h_m habitat habitica hadestown hakomi halo hamilton_musical
      hamlet hank_williams hannibal_lecter hansel_and_gretel happylight harley_quinn harris_teeter harry_potter
      harry_styles harvard_pilgrim hatch_alarm havening hay_day hbo hcpc headspace headspace_care headway headway_co
      healthgrades healthpartners heartstopper heathcliff heb heineken heineken_beer hello_kitty helvetica hennessy
      hermione hero_journey hers highlander highmark hims hinge hiroshima hmm hobbit hobby_lobby hogwarts hold_me_tight
      holden_caulfield hollywood holocaust home_depot homer_odyssey homer_simpson honda honkai hot_wheels hotmail house
      house_md html huck_finn huckleberry_finn hud_us huel hufflepuff hulk hulu hulu_tv humana hunger_games husky
      husky_dog hy_vee hydro_flask hyrule hyundai iapt ibogaine icanotes icarus icloud ihop ikea iliad
      im_glad_my_mom_died imodium impala in_n_out in_treatment inclusive_therapists indiana_jones inshallah inside_out
      insight_timer insta instacart instagram instagrammed instant_pot insulet interpol intra-cellular invisalign
      invisible_string ipad iphone iraq_war irb irbs iron_man ironman irs_us ivypay jaacap jablonski_v_united_states
      jack_daniels jack_daniels_whiskey jafar jaffee_v_redmond jagermeister jama james_bond jameson_whiskey jane_eyre
      jason_bourne java javascript jcpenney jeep jekyll jekyll_and_hyde jello jellycat jenga jenga_tower jeopardy
      jesse_pinkman jetblue jetta jim_beam jira john_q_public johnny_cash johnson_and_johnson joker jose_cuervo
      jujutsu_kaisen juneteenth juul juul_pod k_pop kahlua kahoot kaiser kajabi kakaotalk kambo kareo katniss
      katniss_everdeen kava kendrick_lamar kermit keurig kfc kindle kindle_unlimited king_kong king_lear kingdom_hearts
      kitchenaid kiwanis klarna kleenex kmart knesset kohls kool_aid kpop kratom kremlin krispy_kreme kroger kuromi
      kwik_star kwik_trip la_croix la_fitness labcorp labradoodle labrador lakers lana_del_rey lancet lannett
      laundry_list law_and_order league league_of_legends lear led_zeppelin lego lego_ninjago legos les_mis
      les_miserables leslie_knope letterboxd lexus_rx libre lichess lidl life360 lifestance lightyear lime_scooter
      lincoln_logs linkedin linux lions_club lisa_frank lite_brite little_caesars little_women liverpool_fc
      lord_of_the_rings lost_mary lowes luffy lufthansa luke_skywalker luminello lundbeck lyft lyft_ride lykos
      lyra_health lysol lyssn m_ms macbeth macbook macys mad_dragon mad_hatter madame_bovary magellan magic_1_2_3
      magic_the_gathering magna_tiles magnatiles mailchimp maine_coon malamute maleficent malibu_rum mallinckrodt
      maltese_dog maltipoo man_united mancala manchester_united manga maple_leafs marge_simpson marine marines
      mario_kart marlboro marlboro_red marlboros marshalls mashallah mastermind mastodon match mating_in_captivity
      max_hbo mayflower mazda mcdonald mcdonalds mdlive me_too medea medica medicaid medium medline medscape medtronic
      megabus meh meijer melfi melissa_and_doug menards mentalyc mentegram mercedes_benz merck meridian_health messenger
      metallica metamucil metoo metropolis_comic mets mewtwo michael_scott michaels microsoft middle_earth midjourney
      midol mikes_hard miller_lite minecraft mirah miralax miss_havisham miss_piggy mister_rogers mlb moana moby_dick
      moda model_3 model_y modelo modern_family moderna mods molina molina_healthcare monopoly monopoly_game monster
      monster_energy moodkit moodpath mordor mother_teresa mothers_against mountain_dew mowgli mr_darcy mr_rogers
      mrbeast ms_rachel msnbc mufasa mulan multiplan muppets muscle_milk mustang mustang_gt my_chemical_romance
      my_favorite_murder my_little_pony myfitnesspal nabla nalgene namaste narcan narcissus narnia naruto nasa nasa_us
      nascar national_guard nato navy nba neg nejm nemo neosporin nerf nerf_gun nespresso nest nest_cam netflix netsmart
      neurocrine neurostar neurostar_tms neverland new_harbinger new_york_times newfoundland_dog newport_100s
      newport_cigarette newports nextdoor nfl nhl nice_guidelines nih_us nike nine_inch_nails nintendo nintendo_switch
      niosh nirvana nissan nist nitrous noah_kahan noncompliance nonviolent_communication noom nordstrom norman_bates
      noterro notion notion_page novartis npr nuance_dax nutella nyquil nyquil_pm obergefell_v_hodges
      oconnor_v_donaldson octave odysseus odyssey oedipus ofsted okcupid old_navy olive_garden oliver_twist
      olivia_benson olivia_rodrigo olmstead_v_lc olympics olympus om omnipod one_piece onenote onion onlyfans oof
      open_path openai opening_up ophelia oppenheimer optimus_prime optum optum_rx orangetheory oreo oreos orpheus
      oscar_health oscar_night oscar_the_grouch oscars osha_us osmind othello oticon otsuka oura oura_ring outback
      outlook outlook_calendar overwatch owl_practice oxfam ozark pabst pacificsource packers paddington
      painter_v_bannister panda_express pandora pandora_box pandora_planet pandora_radio panera papa_johns paramount
      parliament passat pathfinder patrick_bateman patron_tequila paw_patrol paypal pbr pearson_vue pedialyte peeta
      peets peloton pentagon peppa peppa_pig pepsi pepto pepto_bismol perrier persephone persian_cat pesi petco
      peter_griffin peter_pan petsmart pewdiepie pfizer phantom_of_the_opera philips philips_hue phillies
      phoebe_bridgers phonak photoshop picard piggly_wiggly piglet pikachu pilates pink_floyd pinocchio pinterest
      pit_bull pitbull pixar pixel pizza_hut planet_fitness play_doh play_mobil playmobil playstation pleasantville plos
      pokemon pokemon_go polysecure pomeranian poodle pooh pop_it popeyes pornhub post_it powerade powerball powerpoint
      prada premera pride pride_and_prejudice pringles priority_health prius procentive progressive prometric ps4 ps5
      psn psychinfo psychology_today psychwire psycinfo pubg publix pubmed puff_bar puffbar purple_mattress python
      python3 q_tip qantas qigong qualifacts quartet queen_band queen_gambit quest quest_behavioral quickbooks
      quiet_book quiktrip quora qustodio racetrac radiohead ragdoll raising_human_beings rambo rapunzel raskolnikov rav4
      ravenclaw ravens rcpsych real_madrid red_bull red_cross red_dead red_lobster red_sox reddit regence reiki
      rennie_v_klein replika rescue_remedy resmed resound rey_figure rey_osterrieth rick_and_morty ring ring_doorbell
      rite_aid rite_aid_store ro robinhood roblox roche rockstar_energy rocky_balboa roe_v_wade rogers_v_okin rogue roku
      roku_tv rolfing rolling_stones romeo_and_juliet ron_swanson roomba ross_and_rachel rossby rotary rottweiler
      routledge rubbermaid rubenfeld rubik rubiks_cube rush_hour_game rust ryanair safeway sage_therapeutics sailor_moon
      sainsburys saint_bernard salvation_army samsung sanofi santa_ana_winds sanvello sasuke saul_goodman sauron
      save_a_lot scar_and_simba scheherazade schnauzer schwinn scooby_doo scopus scout_finch scouts scrabble scrabble_go
      screen_time scrooge seahawks sean_maguire sears seinfeld sekiro self_driven_child senate senate_us sentra sephora
      serial_podcast sesame_street sessions_health severance severus_snape shameless sharpie sheetz shein shell sherlock
      sherlock_holmes shih_tzu shoah shoprite showtime shrek shrinking siamese siemens signal silicon_valley silverado
      simba simon_says simplepractice simpsons sims singlecare siri siriusxm sisyphus skittles skype skyrim skywalker
      skywest_airlines slack sleep_number sleeping_beauty slipknot slytherin smash_bros smirnoff snapchat snape snickers
      snoopy snow_white sondermind sonic sophie_choice sopranos sorento soulcycle soundcloud southwest_air
      southwest_airlines soylent space_force speedway spider_man spiderman spirit_airlines spock spongebob sportage
      spotify spotify_playlist spring_health springer springfield_simpsons sprite sprite_soda sprouts spruce sql square
      squishmallow squishmallows ssa_us stanley_cup_tumbler star_trek star_wars starbucks stardew stardew_farm
      stardew_valley starkey_hearing starz steam_deck steelers stepford steph_curry steven_universe stonewall
      stop_and_shop strava stripe studio_ghibli subaru subnautica substack suburban subway succession sudafed sudoku
      sunrise_alarm super_bowl superman supreme_court supreme_court_us survivor swiffer swiftie swifties swisher switch
      switch_online tac_audioscan taco_bell taco_time tacoma tai_chi takeda talkiatry talkspace tamagotchi tandem
      tanjiro tarasoff_v_regents target tarzan taylor_swift team_edward team_jacob teams tebra ted_lasso ted_talk
      ted_talks tedx teflon teladoc telegram tempur_pedic temu terraria tesco tesla tetris tetris_effect teva texaco
      thanos the_body_keeps_the_score the_last_of_us the_office thelma_and_louise theranest theraplatform
      therapyappointment therapyden therapynotes therasoft theratapper theratappers thermos theseus thinking_putty
      this_is_us thor_and_loki thriveworks thursday_app tigger tiguan tiktok tile tile_tracker tim_hortons times
      times_new_roman tinder tinkerbell tiny_tim titanic titos titos_vodka tj_maxx to_kill_a_mockingbird todoist
      tom_and_jerry tom_sawyer tonka tony_soprano topo_chico totika totoro tottenham toy_story toyota tractor_supply
      trader_joe trader_joes trello trello_board trevor_project trevor_text tricare_east tricare_west trigen triwest
      troxel_v_granville truly_seltzer tufts tufts_health tumblr tums tundra tupac tupperware turbotax turning_red turo
      twilight twisted_tea twister_game twitch twitch_stream twitter two_chairs tylenol u2 uber uber_eats ubered ucare
      ufc uhc ukcp ulta un undertale unesco ungame unicef unisom united_airlines united_nations united_nations_un
      unitedhealthcare unmasking_autism uno uno_card untethered_soul upheal upmc ups uptodate ursula_the_sea_witch
      usda_us usps va_us vader valant valera valorant vape vaporub vatican vegas velcro velveteen_rabbit venmo venmoed
      verilux vespa viber vicks vietnam_war vipassana vitality vitamix vizsla voldemort volkswagen volvo vrbo vrbo_stay
      vuse vw waffle_house waitrose wakanda walgreens walgreens_store wall-e wall_street walmart walter_white warcraft
      warhammer washington_post watson_and_holmes wattpad wawa wawa_store wayfair waze webex wechat wegmans weibo
      weight_watchers weighted_blanket weimaraner wellcare wellframe welloft wendys westeros westminster_abbey
      whataburger whatsapp wheel_of_fortune where_the_wild_things_are whippet white_claw white_claw_seltzer white_house
      white_house_usa white_sox who who_org whole_brain_child whole_foods whole_foods_market whoop whoop_band widex wifi
      wikipedia will_hunting willie_nelson winco windex windows winn_dixie winnie_the_pooh wired wired_for_love witcher
      wizard_of_oz woebot wolverine wonderland_book word wordle world_cup world_of_tanks world_of_warcraft world_war
      world_war_ii wow_classic wrangler wuthering_heights ww ww2 wwe wwi wwii wyatt_v_stickney wysa wyze xbox xbox_live
      xcom xero xerox y2k yahoo yankees yaris yeti_cup ymca_camp yoda yoga_nidra yorkie youper youtube zach_bryan zapier
      zelle zen zipcar ziploc zocdoc zoom zoom_health zoomed zootopia zorro zumba zwift zyn zyn_pouch zyrtec zzzquil
      """)
  ]
}
