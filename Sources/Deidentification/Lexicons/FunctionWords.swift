/// Words of grammar, which carry no content of their own. Source: English grammar.
extension WordList {
  static let functionWords: [WordList] = [
    WordList(
      [.functionWord, .common],
      """
      a an the and or but nor so yet if then than that this these those there here when where while why how what which
      who whom whose whether because since until till unless although though as at by for from in into of off on onto
      out over per through to toward towards under up upon with within without about above across after against along
      among amid around before behind below beneath beside besides between beyond despite down during except inside like
      near outside past plus regarding re versus vs via not no yes ok okay just only also too very even still again ever
      never always often now once soon today tomorrow tonight yesterday already almost am is are was were be been being
      do does did done doing have has had having can could will would shall should may might must ought need dare i me
      my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our
      ours ourselves they them their theirs themselves someone somebody anyone anybody everyone everybody nobody none
      one ones other others another each every either neither both all any some such many much more most few fewer less
      least several own same w/ b/c bc eg ie etc
      """),
    WordList(.personalPronoun, "i he she they we you it his her their my our your him them who me us"),
    WordList(.placePreposition, "in at from near to outside around through via into off toward towards across by of"),
  ]
}
