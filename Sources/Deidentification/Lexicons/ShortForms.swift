/// Short and pet forms of given names in many languages.
/// Source: compiled for this gate from general knowledge; names are facts.
extension WordList {
  static let shortForms: [WordList] = [
    WordList(
      .givenName,
      """
      abdo ahmadi aiguo aissata aleck alick alyosha andrusha anny archie areum augie avrumi bazza bebe benj berto bess
      beto bimla boram borya chani chavo chayo chelo chepe cherri chucho chuckie chucky chunhua chuy 
      conchi cuca cuco dannie dasha dasom davy derry dickie dimka dodie dohyun dollie dotty dougie dovi dovid dunc
      faigy fangfang farhiya fedya fina fito franny fritz galya garam gord gordie gosha goyo grisha guicho
      guiying guoqiang haeun hammoudi hamoudi haneul haoran haoyu harv hawo hayoon hershy hetty hinata hinda hughie
      huihui hyunwoo ilyusha iseul issy istahil izzie jacky janey javi jeny jessy jiahui jianguo jiaqi jihoon jingjing
      jiwoo jiyoung joss juancho juanito jule junjie kadi kaito kenechi kenta kike koharu ksyusha lalo leiby
      licha lili lingling lizzy lolis lucha luchi luda lyosha lyova lyuda malky mando manya marge maricarmen maru marv
      matty maudie mayte meche meggie meihua mencha mendy michiko micky minseo mitya mohd moishe moishy moncho
      moni mottel motty nacha nadya nando nannie nari neddy nels neto netty nickie nidia nobby noori norrie
      olly olya pachi pammy paulie perce petey petya pili pingping polya quent queta quico quique rafa raff ralphie
      riku rivky rochel rolly ronni roque rosi rube rulo ruoxi ruqiya sangmin sanya sarang sebas serezha seryozha shel
      shloimy shmuly sitong sota soyeon steph stephie suji surie susi sveta svetka tato tavo tencha tere tetsuya
      thang tibby tilly tingting tini tona tono trixie tsubasa tyoma valya vero vinny vitya vivvy warsan
      weiguo weiwei wilf willy xiaohong yanky yanyan yasha yayo yitzy yoli yoojin yosi yulan yulya yuma yura yurub
      yutong yuxin zaynab zeca zhiming zihan zixuan zuly
      """)
  ]
}
