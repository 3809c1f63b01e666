/// Platforms, products, companies and works that are named in general.
/// Source: compiled for this gate from general knowledge.
extension WordList {
  static let brands: [WordList] = [
    WordList(
      .brand,
      """
      4_h 9_11 accord acura adidas adobe aetna air_force airbnb airbus alma_health amazon american_idol amtrak android
      anthem apple army atlantic audi audible avengers axa bachelor band_aid batman bbc bcbs beacon beagle betterhelp
      big_brothers bitcoin black_lives_matter blm bluey bmw boeing boy_scout boy_scouts breaking_bad brexit broadway
      budweiser buick bumble bupa burger_king buzzfeed cadillac calm camry candy_land canva carelon carhartt cashapp
      centene cerebral cerner chatgpt cheetos chernobyl chevrolet chevy chick_fil_a chihuahua chipotle cia cigna civic
      civil_war cnn coast_guard coca_cola coke cold_war congress copilot corolla corona costco covid covid19 covid_19
      craigslist crayola crocs cvs d_d dachshund dhl discord disney disney_world disneyland docusign dodge doordash
      doritos doxy draftkings dropbox dungeons_and_dragons dunkin duolingo ebay ebola eharmony encanto ensure epic
      espn ethereum etsy evernorth excel expedia f_150 facebook facetime facetimed fanduel fedex feeld fifa fitbit
      forester fortnite friends frisbee frozen game_of_thrones garmin gatorade gemini german_shepherd girl_scout
      girl_scouts gmail gmc golden_retriever goodreads goodrx goodwill google google_meet google_voice googled
      grammarly grammys grey's_anatomy greyhound grindr grow_therapy grubhub guardian gucci guinness h_m habitat
      harry_potter hbo headspace headway heineken hinge hiroshima hobbit hogwarts hollywood holocaust honda hotmail
      house hulk hulu humana hunger_games husky hyundai icanotes icloud ikea inside_out insta instacart instagram
      instagrammed interpol ipad iphone iraq_war jack_daniels jeep jello jenga jeopardy juneteenth juul kakaotalk
      kindle kleenex labcorp labrador law_and_order lego legos linkedin lord_of_the_rings lyft m_ms macbook magellan
      marine marines marlboro match mazda mcdonald mcdonalds me_too medicaid medium messenger metoo microsoft
      minecraft mlb molina monopoly monster mothers_against msnbc muppets nascar national_guard nato navy nba nerf
      netflix new_york_times nfl nhl nike nintendo nissan npr nutella okcupid old_navy olympics onion onlyfans openai
      optum oreo oreos oscars oura outback outlook overwatch oxfam paypal pedialyte peloton pentagon pepsi photoshop
      pinterest pit_bull pixar pixel play_doh playstation pokemon poodle pornhub post_it powerball powerpoint prada
      pride prius psychology_today q_tip quest quora red_bull red_cross reddit rite_aid robinhood roblox roku rossby
      rubik safeway salvation_army samsung scouts scrabble seinfeld senate sephora sesame_street sharpie shoah shrek
      signal silverado simplepractice simpsons sims skype slack snapchat snickers sopranos space_force spider_man
      spiderman spotify sprite spruce square star_trek star_wars starbucks stonewall strava stripe subaru substack
      subway super_bowl superman supreme_court survivor switch taco_bell tacoma talkspace target teams ted_lasso tedx
      teflon telegram tesla tetris theranest therapyappointment therapynotes tiktok times tinder toyota trader_joe
      tufts tumblr tundra tupperware twilight twitch twitter tylenol uber ubered ufc uhc un unesco unicef
      united_nations unitedhealthcare uno ups usps valant valorant vape vegas velcro venmo venmoed vespa viber
      vietnam_war vitality volkswagen volvo vrbo vw walgreens walmart warcraft washington_post webex wechat weibo
      wellcare whatsapp wheel_of_fortune white_claw white_house who whole_foods whoop wikipedia wired word world_cup
      world_war world_war_ii ww2 wwe wwi wwii xbox xcom xerox y2k yahoo ymca_camp youtube zelle zoom zoomed zyn
      """)
  ]
}
