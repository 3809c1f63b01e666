/// Months, weekdays, holidays and the words around them. Source: the calendar.
extension WordList {
  static let time: [WordList] = [
    WordList(
      .month,
      """
      january february march april may june july august september october november december jan feb mar apr jun jul aug
      sep sept oct nov dec
      """),
    // Of other languages; "mars", "mai" and "mayo" are too much else.
    WordList(
      [.month, .ambiguousMonth],
      """
      enero febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre janvier fevrier avril juin
      juillet aout septembre octobre novembre decembre januar februar marz juni juli oktober dezember gennaio febbraio
      aprile giugno luglio settembre ottobre dicembre janeiro fevereiro marco junho julho setembro outubro dezembro
      """),
    WordList(.ambiguousMonth, "march may mar june april august apr jun aug dec sept sep jan"),
    WordList(
      .weekday,
      """
      monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
      sundays mon tue tues wed weds thu thur thurs fri sat sun
      """),
    WordList([.common, .fieldTerm], "mon tue tues wed weds thu thur thurs fri sat sun"),
    WordList(
      .holiday,
      """
      christmas xmas christmas_eve christmas_day easter easter_sunday easter_monday thanksgiving thanksgiving_day
      halloween nowruz norooz eid eid_al-fitr eid_al-adha eid_ul-fitr eid_al_fitr eid_al_adha ramadan diwali deepavali
      holi navratri hanukkah chanukah yom_kippur rosh_hashanah rosh_hashana passover pesach purim sukkot shavuot
      simchat_torah tisha_b'av kwanzaa valentine_day valentines_day mother_day mothers_day father_day
      fathers_day memorial_day labor_day veterans_day presidents_day  columbus_day indigenous_peoples_day
      juneteenth mlk_day martin_luther_king_day independence_day fourth_of_july july_fourth july_4th new_year's
      new_year_eve new_year_day new_years_eve new_years_day lunar_new_year chinese_new_year tet
      st_patrick_day st._patrick_day saint_patrick_day good_friday ash_wednesday palm_sunday maundy_thursday
      mardi_gras fat_tuesday dia_de_los_muertos dia_de_muertos day_of_the_dead all_saints_day all_souls_day
      cinco_de_mayo three_kings_day boxing_day bonfire_night guy_fawkes_night remembrance_day anzac_day canada_day
      bastille_day australia_day midsummer vesak songkran obon chuseok mid-autumn_festival qingming orthodox_christmas
      orthodox_easter epiphany ashura mawlid groundhog_day april_fools april_fools_day april_fools'_day earth_day super_bowl_sunday
      black_friday election_day inauguration_day leap_day pi_day nochebuena semana_santa las_posadas pentecost
      yalda yalda_night shab-e_yalda losar maslenitsa lohri pongal onam vaisakhi baisakhi raksha_bandhan durga_puja
      ganesh_chaturthi janmashtami maha_shivratri karva_chauth tu_bishvat lag_baomer shemini_atzeret mid_autumn seollal
      imbolc beltane samhain yule summer_solstice winter_solstice candlemas michaelmas whitsun whit_monday ascension_day
      assumption_day st_lucia_day santa_lucia_day st_nicholas_day sinterklaas st_andrew_day st_george_day st_david_day
      st_stephen_day st_jean_baptiste_day burns_night hogmanay waitangi_day matariki victoria_day victory_day
      republic_day liberation_day may_day dia_de_reyes carnaval meskel timkat genna enkutatash pascha flag_day
      patriot_day armistice_day arbor_day cyber_monday giving_tuesday shrove_tuesday pancake_day holy_thursday
      holy_saturday laylat_al_qadr day_of_arafah chaharshanbe_suri sizdah_bedar sinulog emancipation_day watch_night
      heroes_day pioneer_day kamehameha_day fasching dongzhi ching_ming lantern_festival dragon_boat_festival
      golden_week tanabata pchum_ben thingyan hmong_new_year khmer_new_year lao_new_year persian_new_year
      vietnamese_new_year korean_new_year ethiopian_new_year orthodox_new_year kings_day twelfth_night all_hallows_eve
      all_soul_day all_saint_day veteran_day president_day grandparents_day grandparent_day bank_holiday
      sweetest_day st_joseph_day feast_of_st_joseph candelaria nauryz tisha_bav yom_hashoah yom_hazikaron
      new_years new_years_eve new_years_day st_paddy_day st._paddy_day super_bowl april_fool three_kings xmas_eve
      xmas_day eve_of_christmas noche_buena dia_de_la_raza las_fallas san_juan_night st_john_day st_john_eve
      holocaust_remembrance_day transgender_day_of_remembrance pride_sunday world_aids_day pulse_anniversary
      trans_day_of_remembrance tax_day first_of_the_year last_day_of_the_year guru_nanak_jayanti gurpurab
      bandi_chhor_divas ugadi gudi_padwa vishu makar_sankranti basant_panchami ram_navami ganesh_chaturthi poila_boishakh
      losoong buddha_day bodhi_day magha_puja asalha_puja kathina pchum loy_krathong hung_kings_day tet_nguyen_dan
      reunification_day daeboreum hangul_day gaecheonjeol setsubun hinamatsuri shichi-go-san double_ninth_festival
      chung_yeung tuen_ng winter_clothes_day ghost_festival hungry_ghost_festival simbang_gabi undas araw_ng_patay
      rizal_day ati-atihan newroz charshanbe laylat_al-qadr isra_and_miraj day_of_ashura hari_raya eid_day big_eid
      little_eid orthodox_good_friday great_lent lazarus_saturday dormition transfiguration_day clean_monday
      oktoberfest walpurgis_night st_martin_day st_lucy_day lucia_day sankta_lucia constitution_day
      canadian_thanksgiving boxing_day civic_holiday family_day remembrance_sunday st_george_day royal_ascot
      eid-ul-fitr eid-al-fitr eid-al-adha bakrid muharram shab-e-barat arbaeen milad
      """),
    WordList(
      .datePreposition,
      """
      on since until till by before after from through dated around effective starting starts started due til thru
      between last next this ending ended about of
      """),
    WordList(.digitWord, "zero oh one two three four five six seven eight nine nought double triple"),
    WordList(.tensWord, "ten twenty thirty forty fifty sixty seventy eighty ninety hundred nineties"),
    WordList(
      .ordinalWord,
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
      sixteenth seventeenth eighteenth nineteenth twentieth thirtieth
      """),
    WordList(
      .unit,
      """
      mg mcg ml g kg lb lbs oz cm mm ft feet inches inch miles mile km meters metres pounds pound kilos grams gram units
      percent percentile percentiles points point minutes minute min mins hours hour hrs hr seconds second secs sec days
      day weeks week wks wk months month mos mo years year yrs yr nights night sessions session times bpm mmhg hz khz
      calories kcal lux degrees dollars bucks cents euros people clients patients cases hits steps words pages items
      item questions beats reps episodes visits appointments kids children students families couples tablets tabs pills
      capsules doses drinks beers cigarettes packs milligrams milligram credits ceus modules chapters participants
      members followers views meters yards acres copies messages texts calls emails attempts trials sets
      """),
    WordList(
      .rating,
      """
      score scores scored scoring rated rating rates rate scale pain suds craving cravings mood severity out ratio phq
      gad pcl mmse moca item items subscale index bdi bai ymrs hamd madrs audit moderate anxiety distress energy sleep
      strength gaf visual acuity vision bp pressure level levels intensity urge urges functioning grade graded apgar
      """),
  ]
}
