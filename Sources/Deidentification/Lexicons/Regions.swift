/// What may stay: states, countries and larger regions; nationalities, languages and faiths.
/// Source: compiled for this gate from general knowledge of geography.
extension WordList {
  static let regions: [WordList] = [
    WordList(
      .region,
      """
      afghanistan africa ak al alabama alaska albania alberta algeria america american_samoa americas angola
      antarctica antigua aotearoa appalachia ar arctic argentina arizona arkansas armenia asia atlantic australia
      austria az azerbaijan bahamas bahrain balkans bangladesh barbados bavaria bc belarus belgium belize bengal benin
      bhutan bible_belt bolivia bosnia botswana brazil britain british_columbia brunei bulgaria burkina_faso burma
      burundi ca california cambodia cameroon canada cape_verde caribbean central_america chad chechnya chile china co
      colombia colorado congo connecticut costa_rica cote_d'ivoire crimea croatia ct cuba cyprus czech_republic
      czechia czechoslovakia de deep_south delaware denmark djibouti dominica dominican_republic drc earth east_africa
      east_asia east_coast eastern_europe ecuador egypt el_salvador emirates england eritrea estonia eswatini ethiopia
      eu europe fiji finland fl florida france ga gabon gambia gaza georgia germany ghana global_south great_britain
      great_lakes great_plains greece grenada guam guatemala guinea guinea_bissau gulf gulf_coast guyana haiti hawai'i
      hawaii herzegovina hi holland honduras hong_kong horn_of_africa hungary ia iceland idaho il illinois india
      indiana indonesia iowa iran iraq ireland israel italy ivory_coast jamaica japan jordan kansas kashmir kazakhstan
      kentucky kenya korea kosovo ks kurdistan kuwait ky kyrgyzstan la labrador laos latin_america latvia lebanon
      lesotho liberia libya lithuania louisiana luxembourg ma macedonia madagascar maine malawi malaysia maldives mali
      manitoba mars maryland massachusetts mauritania mauritius md mediterranean mexico mi michigan mid_atlantic
      middle_east midwest minnesota mississippi missouri mn mo moldova mongolia montana montenegro morocco mozambique
      ms mt myanmar namibia nc nd ne nebraska nepal netherlands nevada new_brunswick new_england new_hampshire
      new_jersey new_mexico new_south_wales new_york new_york_state new_zealand newfoundland nh nicaragua niger
      nigeria nj nm north_africa north_america north_carolina north_dakota north_korea northeast northern_ireland
      northern_territory northwest northwest_territories norway nova_scotia nsw nunavut nv ny oceania oh ohio ok
      oklahoma oman ontario or oregon pa pacific pacific_northwest pakistan palestine panama papua_new_guinea paraguay
      pennsylvania peru philippines poland portugal prince_edward_island puerto_rico punjab qatar quebec queensland
      rhode_island ri rockies rocky_mountains romania russia rust_belt rwanda samoa saskatchewan saudi_arabia sc
      scandinavia scotland sd senegal serbia sierra_leone singapore slovakia slovenia somalia somaliland south_africa
      south_america south_asia south_carolina south_dakota south_korea south_sudan southeast southeast_asia southwest
      soviet_union spain sri_lanka st_lucia states sub_saharan sudan sun_belt suriname sweden switzerland syria taiwan
      tajikistan tanzania tasmania tennessee texas thailand the_south tibet tn tobago togo tonga tri_state trinidad
      tunisia turkey turkmenistan tx uae uganda uk ukraine united_kingdom united_states uruguay us usa ussr ut utah
      uzbekistan va vanuatu venezuela vermont victoria vietnam virginia vt wa wales washington washington_state
      west_africa west_bank west_coast west_virginia western_australia western_europe wi wisconsin wv wy wyoming yemen
      yugoslavia yukon zambia zimbabwe
      """),
    WordList(
      .people,
      """
      aapi aboriginal adventist afghan afghani african african_american afrikaans afrikaner agnostic akan albanian
      algerian allah american americans amharic amish anglican anglo angolan apache appalachian arab arabic arabs
      argentine argentinian armenian ashkenazi asian asian_american asians atheist aussie australian austrian autistic
      azeri balkan bangladeshi baptist baptists belarusian belgian bengali berber bhutanese bible bipoc bisexual black
      bolivian bosnian bostonian brazilian brazilians brit british brits buddha buddhism buddhist buddhists bulgarian
      burmese burundian cajun californian cambodian cameroonian canadian canadians cantonese caribbean catholic
      catholicism catholics caucasian celtic chabad cherokee chicana chicano chilean chinese choctaw christ christian
      christianity christians colombian confucian congolese costa_rican cree creek creole croat croatian cuban cubans
      czech dakota dane danish dari deaf democrat democratic democrats dominican dominicans dutch eastern ecuadorian
      egyptian emirati english episcopal episcopalian eritrean estonian ethiopian european europeans evangelical
      evangelicals farsi feminist fijian filipina filipino filipinx finn finnish first_nations franciscan french frum
      fulani gambian gay georgian german germans ghanaian god greek greeks guatemalan gujarati guyanese gypsy haitian
      haitians haredi hasid hasidic hausa hawaiian hebrew hindi hindu hinduism hindus hispanic hispanics hmong
      holy_spirit honduran hopi hungarian hutterite icelandic igbo indian indians indigenous indonesian inuit iranian
      iranians iraqi irish islam islamic islamophobia israeli italian italians jain jamaican jamaicans japanese
      jehovah jesuit jesus jew jewish jews jordanian judaism karen kazakh kenyan khmer kiche kikuyu kiwi koran korean
      koreans kosovar kreyol kurd kurdish kurds lakota lao laotian latin latina latinas latine latino latinos latinx
      latvian lds lebanese lesbian lgbt lgbtq lgbtqia liberian libertarian libyan lingala lithuanian lord lutheran
      lutherans macedonian maga malawian malay malayali malaysian malian mam mandarin maori marxist mass maya mayan
      mediterranean mennonite methodist metis mexican mexicans midwestern midwesterner mizrahi mohawk moldovan mormon
      mormons moroccan mozambican muslim muslims native native_american navajo nepalese nepali new_yorker nicaraguan
      niddah nigerian nigerians nordic northern northerner norwegian ojibwe oromo orthodox pagan pakeha pakistani
      palestinian panamanian paraguayan pashto pashtun pentecostal pentecostals persian persians peruvian pinoy poc
      pole polish portuguese presbyterian protestant protestants puerto_rican punjabi quaker quakers quebecois quechua
      queer qur'an quran rastafarian republican republicans rohingya roma romani romanian russian russians rwandan
      sabbath salvadoran samoan santeria satan saudi scandinavian scientologist scientology scots scottish seminole
      senegalese sephardic serb serbian shabbat shi'a shia shona sierra_leonean sikh sikhs singaporean sinhalese
      slavic slovak slovenian somali somalis south_african southern southern_baptist southerner spaniard spanish
      sri_lankan sudanese sufi sunni swahili swede swedish swiss syrian tagalog taiwanese talmud tamil tanzanian
      taoist telugu texan thai tibetan tigrinya tongan torah trans traveller travellers trinidadian tunisian turk
      turkish twi ugandan ukrainian ukrainians unitarian urdu uruguayan uzbek venezuelan vietnamese virgin_mary vodou
      welsh western westerner white wiccan witness witnesses wolof xhosa yankee yankees yemeni yiddish yoruba zambian
      zen zimbabwean zulu
      """),
    // Peoples, languages and congregations less often met.
    WordList(
      .people,
      """
      dine crow chin mien
      abkhaz acadian acehnese acholi adyghe african_methodist_episcopal ahmadiyya akha alawite aleut alsatian amazigh
      anishinaabe anishinaabemowin apsaalooke aramaic arapaho arikara armenian_apostolic aromanian asatru ashaninka
      ashkenazim assiniboine assyrian assyrians asturian ateso athabascan avar ayeb aymara azerbaijani badaga bagandan
      baha'i bahai bahamian bahasa bahraini balinese baloch balochi bambara bamileke banjara bantu barbadian basotho
      basque bassa batak belizean belz bemba beninese beta_israel bhojpuri bihari bini bislama blackfeet bobov bosniak
      botswanan breslov breton bruderhof bruneian buganda bugis bukharan bukharian bulgar burkinabe byzantine_catholic
      camba candomble caodai cape_verdean carib catalan cebuano chagga chakma chaldean chaldeans chamorro chechen
      chemehuevi chewa chichewa chinook chippewa chiricahua chishona christian_scientist chuukese chuvash cocopah
      comorian copt coptic copts corsican crimean_tatar cypriot dagaare dagomba dhivehi dhuluo dinka diola djiboutian
      dogon dogri doukhobor druze dungan dunkard dyula dzongkha efik ekegusii ekiti embera estonians ezidi falasha
      fante faroese fars fijians flemish frisian fujianese gaelic galician galicians garifuna garo georgians gikuyu
      gilbertese gitxsan greek_orthodox gros_ventre guadeloupean guajiro guarani guinean gujarati-speaking gullah
      gurage gwich'in haida hakka harari haryanvi hazara hazaragi herero hidatsa hiligaynon ho-chunk hoahao hokkien
      hutterites hutu ibibio icelander icelanders idoma iglesia_ni_cristo ijaw ilocano ilokano ilonggo ingush inupiaq
      inupiat iroquois isixhosa isizulu ismaili ismailis itneg ixil izon jainism jarai javanese jola k'iche kabardian
      kabyle kachin kalanga kalenjin kamba kannada kanuri kaqchikel karamojong karelian karenni kashmiri kayah khaleeji
      khasi kickapoo kikamba kinyarwanda kiribati kirundi kiswahili konkani kosraean krio kuki kumyk kurmanji kuwaiti
      kwanyama kyrgyz la_luz_del_mundo ladakhi ladino lahu lenape lepcha levantine lezgin lisu litvak litvish lozi luba
      lubavitch lubavitcher luganda lugbara luhya lumbee lunda luri lushai lusoga luxembourger luxembourgish maasai
      madurese maghrebi maithili makah malagasy maldivian maliseet maltese manchu mandaean mandingo mandinka manipuri
      mano manobo mapuche maratha marathi maronite marshallese martiniquais marwari masai matsigenka mauritanian
      mauritian mazahua mazatec mbundu meitei melanesian melkite mende mi'kmaq micronesian mien minangkabau miskito
      mixe mixtec mixteco mizo mizrahim mnong modern_orthodox mohegan moldavian molokan mongol mongolian mongolians
      montagnard montenegrin moravian mossi mundari nahuatl namibian nepalis nestorian newar newari nias nigerien
      niuean nivkh nuba nubian nuer nuxalk nyanja nyankore odawa odia old_believer old_believers omani oneidas oriya
      ossetian ossetic otomi paiute paiwan palauan palo_mayombe pamunkey papago papiamento papuan parsi pashai pashtuns
      passamaquoddy patois pohnpeian pomo ponca potawatomi puebloan pulaar punjabis purepecha q'anjob'al q'eqchi
      qashqai qatari quapaw quichua quietist rapa_nui rarotongan rohingyas rundi runyankole russian_orthodox rusyn
      ruthenian rutooro rwandans saami salish salvadorans salvadorean sambal sango sanskrit santal saraiki sardinian
      satmar sauk schwenkfelder scots-irish sephardim serahule sesotho setswana seventh-day_adventist shan sherpa
      shilha shilluk shinto shoshone shughni sicilian siksika silesian sindhi singhalese siouan skver slavs soninke
      sorani sorbian sotho squamish sundanese surinamese susu svan sylheti syriac tabasaran tahitian tajik tajiks
      talysh tamazight tarahumara tatar tausug temne teochew tetum tigray tigrayan tigre tlingit toba togolese
      tohono_o'odham toisanese toishanese tojolabal tok_pisin tokelauan tonga_speaking torres_strait totonac toucouleur
      transylvanian trini triqui tshivenda tsimshian tsonga tswana tuareg tulu tumbuka tupi turkmen tuscarora tutsi
      tuvaluan tuvan twa tzeltal tzotzil uighur ukrainian_catholic umbanda umbundu unitarian_universalist urdu-speaking
      urhobo utes uyghur valencian vanuatuan venda visayan vizhnitz votic wabanaki wampanoag waray wayuu wicca wyandot
      xinca xitsonga yakama yakut yaqui yazidi yeshivish yoruba-speaking yup'ik yupik yurok zaghawa zapotec zaza zomi
      zoroastrian
      """),
  ]
}
