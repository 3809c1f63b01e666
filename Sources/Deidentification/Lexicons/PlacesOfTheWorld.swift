/// Cities and towns of every continent.
/// Source: compiled for this gate from general knowledge.
extension WordList {
  static let placesOfTheWorld: [WordList] = [
    WordList(
      .place,
      """
      abadan abeche abha adama adjuntas agadez agartala agrigento agua_prieta aguadilla ahuachapan aizawl ajaccio ajman
      ajmer al_ain alajuela alappuzha albury aligarh allahabad almere ambala ambato ambon amravati ancona andijan
      angeles antakya antigonish antipolo antrim anuradhapura apatzingan apopa aqaba aracaju arad ardabil arica arima
      arkhangelsk arklow arnhem arua assab asyut aurangabad avdiivka axum ayacucho aylesbury ayotzinapa ayutthaya azua
      baalbek bacau badakhshan bafoussam bago bahia_blanca balikpapan ballinasloe balti bamiyan ban_vinai banda_aceh
      bandar_abbas bani bantry bareilly barisal barking barnet barnstaple basildon basseterre bastia bata batangas
      bathinda bathurst batna bauchi bedford bejaia bekaa beledweyne belgaum belleville benguela beni bentiu berbera
      berdyansk bergamo beslan bethnal_green bhaktapur bhilai bhiwandi bhubaneswar biratnagar birgunj bitola bizerte
      blumenau boa_vista bobo-dioulasso bodo bodrum bogor bogra bohol bolgatanga bonao brantford breda brockville
      bromley broome brossard buchanan buea buenaventura bukhara bunia burao burgos bury butembo butuan butwal
      bydgoszcz ca_mau cabinda cagliari cajamarca calais calicut callao caloocan campbelltown campeche campinas
      campo_grande cap-haitien carrefour cartago cavite cayenne cebu_city celaya chaguanas chalatenango changle
      changwon chania charlotte_amalie chatham chattogram chelmsford cheltenham cheongju cherkasy chesterfield chetumal
      chiang_rai chibok chichicastenango chiclayo chicoutimi chilliwack chilpancingo chimaltenango chimbote chinandega
      chipata chitral chitungwiza choloma chongjin christiansted churchill chuuk cienfuegos cite_soleil ciudad_acuna
      ciudad_bolivar ciudad_guayana clermont-ferrand cluj-napoca coban cobh cochin cojutepeque colchester comilla corby
      corner_brook corrientes cotabato craiova crawley cuiaba culebra cumana cuttack cuzco czestochowa dagenham dagupan
      daloa dangriga daraa darjeeling darlington darmstadt dasmarinas daugavpils david dededo deir_ez-zor delmas
      denizli depok derna dhanbad dharan diffa dingle dohuk dolores_hidalgo dongguan drummondville dryden dumaguete
      dumfries dunkirk durres dzaleka eastbourne ebeye ebute edirne eilat el_fasher el_obeid el_progreso elbasan
      encarnacion enfield ensenada erdenet erfurt esbjerg escuintla eskisehir esmeraldas evin evora fajardo fergana
      ferrara flin_flon foggia fort-de-france foshan foz_do_iguacu francistown frederiksted freeport fujian funafuti
      gabes galati galkayo gander gangneung gangtok garoua garowe gateshead gazipur gbarnga gdynia geneina
      general_santos ghazni ghouta gifu gilgit gitarama gjakova gladstone gombe gonaives gorakhpur gori gorkha
      gottingen governador_valadares goyang gqeberha granby grande_prairie grodno guanica guarulhos guaynabo guildford
      guntur gwadar gyor hakha halabja hamhung hamilton_bermuda happy_valley-goose_bay harar haridwar harlow harrogate
      harrow hartlepool hat_yai hatay hatfield hefei helmand heredia hertford high_wycombe higuey hinche hisar honiara
      hoshiarpur howrah hpa-an hualien huambo huancayo huaraz hubli huelva humacao hunza huye ibague ibarra iguala
      ikorodu ilesa ilford iligan imphal inuvik ioannina iquique irapuato irkutsk irpin iskenderun ismailia itanagar
      izium jammu jamshedpur jayapura jeonju jeremie jericho jessore jijiga jinotega joao_pessoa joinville juchitan
      juiz_de_fora jujuy juliaca juticalpa kabwe kaesong kahramanmaras kairouan kalamata kalgoorlie kaliningrad
      kampong_cham kampot kananga kanazawa kankan kaolack kapuskasing kara karaganda kassala kasur katherine katsina
      keelung keflavik kendal kenora khabarovsk khobar khon_kaen khorramshahr khost khujand kidal kielce kigoma
      kimberley kirkwall kiruna kisii kitale kitgum klagenfurt klaipeda kobani koforidua kohima kollam kolwezi korat
      korhogo koror kosrae kottayam kragujevac kramatorsk kryvyi_rih kumba kutaisi kuujjuaq kyangwali la_serena
      la_union la_vega laayoune labasa labe labrador_city lalibela lalitpur lamu langley lanzhou laoag larkana larnaca
      lashio lashkar_gah latacunga lautoka legazpi leogane lerwick lesbos leticia levis leyte liberec liepaja likasi
      limassol lira listowel livorno lloydminster lobito logar loiza loja londrina long_tieng lorient los_cabos
      loughborough lubango lubeck lucca lugo lulea luxembourg_city macapa maceio machakos machala mae_la mae_sot
      magadan magdeburg mahajanga maidstone majuro makati makeni makurdi malabo malacca malakal malang malanje malindi
      mallow manado manali mandeville manizales mansoura manzini mar_del_plata maracay marawi mardan mardin mariel
      marikina marka maroua masaka masaya massawa masvingo matadi matagalpa matanzas matera matsuyama maturin maun
      mawlamyine may_pen mazar-i-sharif mazatenango mbale mbandaka mbeya mbombela mbuji-mayi mejicanos melitopol meru
      midleton mildura mindelo mindoro mingora minna minya miramichi miskolc mitrovica mogilev monteria moosonee mopti
      moradabad morogoro moroni moshi mthatha mukalla mulhouse murmansk muyinga muzaffarabad myitkyina mykonos
      mymensingh mzuzu nabatieh nacala naga najran nakhon_ratchasima nakivale nam_dinh namangan nampula nanchang
      nangarhar narayanganj narva nasiriyah negombo negril neiva nellore nelspruit neuquen new_amsterdam new_glasgow
      newquay ngozi niagara-on-the-lake nicosia ningbo niteroi nnewi noida norilsk nouadhibou noumea nukus nunavik
      nur-sultan nuuk nyamata nyarugusu nyeri nzerekore obuasi ocho_rios ohrid okara okene olinda olomouc olongapo
      olsztyn oradea oranjestad orillia oruro osasco oshawa osorno otavalo oujda ourense oviedo owen_sound pachuca
      padang pakse palakkad palembang palenque palikir palmas palmyra pampanga panaji pangasinan panipat panjshir
      papeete paphos parakou parana paro pasig patiala paysandu peja pemba penzance pescara petaling_jaya petion-ville
      petropolis philipsburg phonsavan piedras_negras pietermaritzburg pinar_del_rio playa_del_carmen ploiesti
      podgorica pohang pohnpei pointe-a-pitre pointe-noire pondicherry ponta_delgada pontevedra pontianak poole popayan
      port-au-prince port-gentil port_antonio port_sudan port_vila porto-novo porto_velho portoviejo posadas potosi
      praia prayagraj presov prijedor prince_george prizren pucallpa puducherry puerto_barrios puerto_montt
      puerto_plata puerto_princesa puerto_vallarta puno punta_arenas punta_del_este puntarenas punto_fijo qalqilya
      qamishli quelimane quibdo quy_nhon radom rahim_yar_khan rakhine ramadi ramsgate rancagua rangoon rangpur
      rarotonga ravenna regensburg reggio_calabria resistencia ribeirao_preto rimini rimouski rio_branco riobamba
      rishikesh rishon_lezion road_town rohtak romford rosarito roseau rovaniemi ruhengeri rustenburg rzeszow
      saharanpur sahiwal saint-denis saint-louis saint-marc saipan salalah samar samarra samsun
      san_cristobal_de_las_casas san_francisco_de_macoris san_lorenzo san_miguel_de_allende san_pedro_de_macoris sana'a
      sanandaj santa_clara santa_marta santa_rosa_de_copan santiago_del_estero santos sao_luis sao_tome saratov sarnia
      sassari savanna-la-mar savannakhet scunthorpe sderot sebha segou semey seongnam serekunda setif setubal
      sevastopol shah_alam sheikhupura shepparton shijiazhuang shillong shkoder shusha shymkent sihanoukville sikasso
      siliguri simferopol sinuiju siracusa sirte skibbereen sloviansk sochi sohag sohar solapur solola sonsonate
      sorocaba south_shields southall southend st_andrews st_ann_bay st_gallen stafford stepanakert stevenage stratford
      suceava sukhumi sukkur summerside sumqayit sunyani surigao sutton swakopmund tabuk tacna tagbilaran taguig taif
      taiyuan takeo talca tampico tamuning tamworth tanga tanta taranto tarawa tarija tarlac tartus taunggyi
      tehuantepec tela tema teresina tetouan tetovo thanh_hoa thanjavur the_pas thika tiberias tikrit timmins tiraspol
      tiruchirappalli tirunelveli tizi_ouzou toamasina toisan tomsk tooting torit torquay torshavn tortola torun
      totonicapan toulon trento trincomalee trois-rivieres tskhinvali tuktoyaktuk tulkarm tulua tumaco turbat turkana
      tuxtla_gutierrez twickenham tyumen uberlandia ubud udaipur udine udon_thani umlazi umuahia uruapan ushuaia
      usulutan utuado uvira valdivia valledupar valletta vanadzor vantaa vellore vicenza vieques vigan villahermosa
      villavicencio vina_del_mar visakhapatnam visegrad vitebsk vitoria vlore wakayama walvis_bay wandsworth warangal
      wardak watford welland wellingborough willemstad wimbledon woking worthing wurzburg xela xian xieng_khouang
      yabucoa yakutsk yalta yeovil yigo yola zaatari zacatecoluca zadar zahedan zahle zakopane zamora zanzibar zenica
      zhuhai zhytomyr ziguinchor zilina zinder zomba
      """)
  ]
}
