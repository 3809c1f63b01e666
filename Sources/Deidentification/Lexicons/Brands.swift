/// Platforms, products, companies and works that are named in general.
/// Source: compiled for this gate from general knowledge.
extension WordList {
  static let brands: [WordList] = [
    WordList(
      .brand,
      """
      1_2_3_magic 4_h 7_eleven 9_11 abba abridge acas accord ace_hardware acura adidas adobe advancedmd aetna
      air_force airbnb airbus airtag airtags aladdin alaska_airlines albertsons aldi alice_in_wonderland alkermes
      alma_health altima amazon ambetter american_airlines american_girl american_idol amtrak amwell android
      android_auto animal_crossing animal_jam anime anna_and_elsa ansi anthem anthem_blue_cross antigone apa_press
      apex_legends apollo_13 apple apple_maps apple_watch applebees apples_to_apples arby arctic_monkeys area_51 argos
      army arsenal asana asda assassins_creed astrazeneca astros atlantic audi audi_a4 audible audible_book autozone
      avengers axa axsome bachelor bacp bad_bunny baldurs_gate bambi band_aid bandcamp barcelona_fc barnes_and_noble
      baskin_robbins batman bayer bbc bcbs beacon beagle beanie_babies beanie_baby beatles beowulf best_buy betterhelp
      betterup beyonce big_brothers big_lots billie_eilish bitcoin black_lives_matter blackpink blm bluecross
      blueprint bluetooth bluey bmj bmw bmw_x5 boeing boots borders boston_scientific boy_scout boy_scouts bp bps
      breaking_bad breaking_dawn brexit brightside brio british_airways broadway bronco broncos bruins bts buc_ees
      budweiser buick bumble bupa burger_king buzzfeed cadillac calendly calico_critters call_of_duty calm
      calvin_and_hobbes camaro camry canadiens candy_crush candy_land canucks canva cards_against_humanity carelon
      carhartt carplay casey's caseys cashapp catan catcher_in_the_rye celtics centene cerebral cerner chatgpt cheetos
      chernobyl cherokee chevrolet chevron chevy chick_fil_a chihuahua chilis chipotle cia cigna cinderella circle_k
      civic civil_war cnn coast_guard coca_cola cochlear_americas coco cocomelon codenames coke cold_war coldplay
      compass_pathways congress copilot corolla corona corvette costco costplus counter_strike couples_therapy covid
      covid19 covid_19 cqc cracker_barrel craigslist crayola crocs crunchyroll crv csgo cubs culvers cumberland_farms
      cures_act cvs cvs_caremark cybertruck d_d dachshund dairy_queen dark_souls darth_vader dateline delta
      delta_airlines dennys destiny_2 dexcom dhl diablo discord disney disney_world disneyland docusign dodge dodgers
      dollar_tree dolly_parton dominos done_adhd doordash doritos dota doxy dracula draftkings dropbox dumbledore
      dumbo dune dungeons_and_dragons dunkin duolingo duolingo_streak duplo easyjet ebay ebola eeyore eharmony elantra
      elden_ring eli_lilly elsevier eminem encanto ensure epic escalade espn etch_a_sketch ethereum etsy euphoria
      evernorth evernote everton excel expedia express_scripts exxon f150 f_150 facebook facetime facetimed
      fall_out_boy fallout family_dollar fanduel fedex feeld fifa final_fantasy fisher_price fitbit five_guys fleabag
      fleetwood_mac food_lion forester fortnite frankenstein freed freestyle_libre friends friends_reunion frisbee
      frontier_airlines frozen funimation furby game_of_thrones gamestop gandalf garmin garmin_watch gatorade gatsby
      ge_healthcare gears_of_war geico gemini genshin genshin_impact german_shepherd giant_eagle girl_scout
      girl_scouts giving_tree gmail gmc god_of_war godzilla golden_retriever goldilocks golf gollum goodnight_moon
      goodreads goodrx goodtherapy goodwill goodwill_store google google_calendar google_docs google_forms google_maps
      google_meet google_voice google_workspace googled grammarly grammys grand_theft_auto grease great_gatsby
      greenspace grey's_anatomy grey_anatomy greyhound grindr grocery_outlet grow_therapy grubhub gsk gta guardian
      gucci guilford guinness h_m habitat hadestown halo hamilton_musical hamlet hank_williams harris_teeter
      harry_potter harry_styles hay_day hbo hcpc headspace headspace_care headway headway_co heb heineken hers
      highlander highmark hims hinge hiroshima hobbit hobby_lobby hogwarts hold_me_tight hollywood holocaust
      home_depot honda honkai hot_wheels hotmail house house_md html hulk hulu hulu_tv humana hunger_games husky
      hy_vee hyundai iapt icanotes icloud ihop ikea iliad impala in_n_out in_treatment inclusive_therapists inside_out
      insight_timer insta instacart instagram instagrammed insulet interpol intra-cellular invisible_string ipad
      iphone iraq_war irb irbs ivypay jaacap jack_daniels jama jane_eyre java javascript jcpenney jeep jello jenga
      jenga_tower jeopardy jetblue jetta jira johnny_cash johnson_and_johnson juneteenth juul k_pop kaiser kajabi
      kakaotalk katniss kendrick_lamar kermit kfc kindle kindle_unlimited king_lear kingdom_hearts kiwanis kleenex
      kmart kohls kpop krispy_kreme kroger kwik_star kwik_trip labcorp labrador lakers lana_del_rey lancet lannett
      laundry_list law_and_order league league_of_legends led_zeppelin lego lego_ninjago legos les_mis les_miserables
      lexus_rx libre lidl lifestance lightyear lincoln_logs linkedin linux lions_club lisa_frank lite_brite
      little_caesars little_women liverpool_fc lord_of_the_rings lowes lufthansa lundbeck lyft lykos m_ms macbeth
      macbook macys mad_dragon magellan magic_1_2_3 magic_the_gathering magna_tiles magnatiles mailchimp mallinckrodt
      man_united manchester_united manga maple_leafs marine marines mario_kart marlboro marshalls mastermind match
      max_hbo mazda mcdonald mcdonalds mdlive me_too medea medicaid medium medline medscape medtronic meijer
      melissa_and_doug mentalyc mentegram mercedes_benz merck messenger metallica metoo mets michaels microsoft
      midjourney minecraft mlb moby_dick model_3 model_y modern_family moderna molina molina_healthcare monopoly
      monster mordor mothers_against mowgli msnbc mulan muppets mustang mustang_gt my_chemical_romance
      my_favorite_murder myfitnesspal narnia naruto nasa nascar national_guard nato navy nba nejm nemo nerf nerf_gun
      nest netflix neurocrine new_harbinger new_york_times nextdoor nfl nhl nice_guidelines nike nine_inch_nails
      nintendo nintendo_switch niosh nirvana nissan nist noah_kahan nonviolent_communication noom nordstrom notion
      novartis npr nuance_dax nutella octave odyssey ofsted okcupid old_navy olive_garden olivia_rodrigo olympics
      onion onlyfans open_path openai oppenheimer optum optum_rx oreo oreos oscars osmind oticon otsuka oura oura_ring
      outback outlook overwatch owl_practice oxfam ozark packers paddington panda_express pandora_radio panera
      papa_johns paramount passat pathfinder paw_patrol paypal pearson_vue pedialyte peets peloton pentagon peppa
      peppa_pig pepsi pesi petco petsmart pfizer phantom_of_the_opera philips phillies phoebe_bridgers phonak
      photoshop piggly_wiggly piglet pikachu pink_floyd pinterest pit_bull pixar pixel pizza_hut play_doh play_mobil
      playmobil playstation plos pokemon pokemon_go poodle pooh popeyes pornhub post_it powerball powerpoint prada
      premera pride pride_and_prejudice prius progressive prometric ps4 ps5 psn psychinfo psychology_today psychwire
      psycinfo pubg publix pubmed python q_tip quartet queen_band queen_gambit quest quickbooks quiktrip quora
      racetrac radiohead rambo rapunzel rav4 ravens rcpsych real_madrid red_bull red_cross red_dead red_lobster
      red_sox reddit regence replika resmed resound ring rite_aid rite_aid_store ro robinhood roblox roche
      rocky_balboa rogue roku roku_tv rolling_stones romeo_and_juliet rossby rotary routledge rubik rubiks_cube rust
      ryanair safeway sage_therapeutics sainsburys salvation_army samsung sanofi santa_ana_winds save_a_lot scopus
      scouts scrabble scrabble_go seahawks sears seinfeld senate sentra sephora serial_podcast sesame_street
      sessions_health severance shameless sharpie sheetz shell sherlock sherlock_holmes shoah shoprite showtime shrek
      shrinking siemens signal silverado simba simplepractice simpsons sims singlecare siri siriusxm skype skyrim
      skywest_airlines slack slipknot smash_bros snapchat snickers snoopy sondermind sonic sopranos sorento soundcloud
      southwest_airlines space_force speedway spider_man spiderman spirit_airlines sportage spotify spotify_playlist
      springer sprite sprouts spruce sql square squishmallow squishmallows star_trek star_wars starbucks stardew
      stardew_farm stardew_valley starkey_hearing starz steam_deck steelers steph_curry stonewall stop_and_shop strava
      stripe subaru substack suburban subway succession sudoku super_bowl superman supreme_court survivor swiftie
      swifties switch switch_online tac_audioscan taco_bell taco_time tacoma takeda talkiatry talkspace tamagotchi
      tandem target tarzan taylor_swift teams tebra ted_lasso tedx teflon teladoc telegram tesco tesla tetris
      tetris_effect teva texaco the_last_of_us the_office theranest theraplatform therapyappointment therapyden
      therapynotes therasoft theratapper theratappers this_is_us thriveworks tiguan tiktok tile tim_hortons times
      tinder tj_maxx to_kill_a_mockingbird tonka totika tottenham toy_story toyota tractor_supply trader_joe
      trader_joes trello trigen tufts tumblr tundra tupperware turbotax turning_red twilight twitch twitch_stream
      twitter two_chairs tylenol u2 uber ubered ufc uhc ukcp un unesco ungame unicef united_airlines united_nations
      unitedhealthcare uno upheal ups uptodate usps vader valant valera valorant vape vegas velcro velveteen_rabbit
      venmo venmoed vespa viber vietnam_war vitality voldemort volkswagen volvo vrbo vw waffle_house waitrose
      walgreens walgreens_store wall-e walmart warcraft washington_post wawa wawa_store waze webex wechat wegmans
      weibo weight_watchers wellcare welloft wendys whataburger whatsapp wheel_of_fortune where_the_wild_things_are
      white_claw white_house white_sox who whole_foods whole_foods_market whoop whoop_band widex wifi wikipedia
      willie_nelson winco windows winn_dixie winnie_the_pooh wired witcher woebot word wordle world_cup world_of_tanks
      world_of_warcraft world_war world_war_ii wrangler wuthering_heights ww ww2 wwe wwi wwii wysa wyze xbox xbox_live
      xcom xero xerox y2k yahoo yankees yaris ymca_camp yoda youtube zach_bryan zapier zelle zocdoc zoom zoomed
      zootopia zorro zwift zyn
      """)
  ]
}
