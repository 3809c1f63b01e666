/// Platforms, products, companies and works that are named in general.
/// Source: compiled for this gate from general knowledge.
extension WordList {
  static let brands: [WordList] = [
    WordList(
      .brand,
      """
      4_h 9_11 acas accord acura adidas adobe aetna air_force airbnb airbus airtag airtags alice_in_wonderland
      alma_health amazon american_idol amtrak android animal_crossing anime ansi anthem apa_press apple army arsenal
      asana astros atlantic audi audible avengers axa bachelor bacp bambi band_aid barcelona_fc batman bbc bcbs beacon
      beagle betterhelp big_brothers bitcoin black_lives_matter blm blueprint bluetooth bluey bmw boeing boy_scout
      boy_scouts bps breaking_bad brexit broadway broncos bruins budweiser buick bumble bupa burger_king buzzfeed
      cadillac calendly call_of_duty calm calvin_and_hobbes camry canadiens candy_land canucks canva carelon carhartt
      cashapp celtics centene cerebral cerner chatgpt cheetos chernobyl chevrolet chevy chick_fil_a chihuahua chipotle
      cia cigna cinderella civic civil_war cnn coast_guard coca_cola cocomelon coke cold_war congress copilot corolla
      corona costco covid covid19 covid_19 cqc craigslist crayola crocs cubs cures_act cvs d_d dachshund dark_souls
      darth_vader dhl discord disney disney_world disneyland docusign dodge dodgers doordash doritos doxy dracula
      draftkings dropbox dumbledore dumbo dungeons_and_dragons dunkin duolingo ebay ebola eeyore eharmony elden_ring
      elsevier encanto ensure epic espn ethereum etsy evernorth evernote everton excel expedia f_150 facebook facetime
      facetimed fanduel fedex feeld fifa fitbit forester fortnite frankenstein friends frisbee frozen game_of_thrones
      gandalf garmin gatorade gatsby geico gemini german_shepherd girl_scout girl_scouts gmail gmc godzilla
      golden_retriever goldilocks gollum goodreads goodrx goodtherapy goodwill google google_calendar google_docs
      google_forms google_meet google_voice google_workspace googled grammarly grammys grand_theft_auto greenspace
      grey_anatomy greyhound grindr grow_therapy grubhub gta guardian gucci guilford guinness h_m habitat hadestown
      hamilton_musical harry_potter hbo hcpc headspace headway heineken highmark hinge hiroshima hobbit hogwarts
      hold_me_tight hollywood holocaust honda hotmail house html hulk hulu humana hunger_games husky hyundai iapt
      icanotes icloud ikea inclusive_therapists inside_out insta instacart instagram instagrammed interpol ipad iphone
      iraq_war irb irbs jack_daniels java javascript jeep jello jenga jeopardy jira juneteenth juul k_pop kaiser
      kajabi kakaotalk katniss kermit kindle kiwanis kleenex kpop labcorp labrador lakers laundry_list law_and_order
      league_of_legends lego lego_ninjago legos les_mis linkedin linux lions_club liverpool_fc lord_of_the_rings lyft
      m_ms macbook magellan magic_the_gathering mailchimp man_united manchester_united manga maple_leafs marine
      marines marlboro mastermind match mazda mcdonald mcdonalds me_too medicaid medium medline medscape mentegram
      messenger metoo mets microsoft minecraft mlb molina monopoly monster mordor mothers_against mowgli msnbc muppets
      narnia naruto nasa nascar national_guard nato navy nba nerf nest netflix new_harbinger new_york_times nextdoor
      nfl nhl nice_guidelines nike nintendo niosh nissan nist nonviolent_communication notion npr nutella ofsted
      okcupid old_navy olympics onion onlyfans open_path openai optum oreo oreos oscars osmind oura outback outlook
      overwatch oxfam packers paddington paw_patrol paypal pedialyte peloton pentagon peppa peppa_pig pepsi pesi
      phantom_of_the_opera phillies photoshop piglet pikachu pinterest pit_bull pixar pixel play_doh playstation
      pokemon poodle pooh pornhub post_it powerball powerpoint prada premera pride prius progressive ps4 ps5 psychinfo
      psychology_today psychwire psycinfo pubmed python q_tip queen_gambit quest quickbooks quora rambo rapunzel
      ravens rcpsych real_madrid red_bull red_cross red_sox reddit regence ring rite_aid robinhood roblox rocky_balboa
      roku rossby rotary routledge rubik rust safeway salvation_army samsung santa_ana_winds scopus scouts scrabble
      seahawks seinfeld senate sephora sesame_street sessions_health sharpie sherlock sherlock_holmes shoah shrek
      signal silverado simba simplepractice simpsons sims siri skype slack snapchat snickers snoopy sopranos
      space_force spider_man spiderman spotify springer sprite spruce sql square star_trek star_wars starbucks stardew
      stardew_valley steelers steph_curry stonewall strava stripe subaru substack subway super_bowl superman
      supreme_court survivor swiftie swifties switch taco_bell tacoma talkspace target tarzan taylor_swift teams tebra
      ted_lasso tedx teflon telegram tesla tetris theranest theraplatform therapyappointment therapyden therapynotes
      tiktok tile times tinder tottenham toyota trader_joe trello tufts tumblr tundra tupperware turbotax twilight
      twitch twitter tylenol uber ubered ufc uhc ukcp un unesco unicef united_nations unitedhealthcare uno ups
      uptodate usps vader valant valorant vape vegas velcro venmo venmoed vespa viber vietnam_war vitality voldemort
      volkswagen volvo vrbo vw walgreens walmart warcraft washington_post webex wechat weibo wellcare whatsapp
      wheel_of_fortune white_claw white_house white_sox who whole_foods whoop wifi wikipedia windows winnie_the_pooh
      wired woebot word world_cup world_of_warcraft world_war world_war_ii ww2 wwe wwi wwii wysa wyze xbox xcom xero
      xerox y2k yahoo yankees ymca_camp yoda youtube zapier zelle zocdoc zoom zoomed zorro zwift zyn
      """)
  ]
}
