/// A numeric reply, by the name it has in RFC 1459, RFC 2812 or modern IRC, without `RPL_` and `ERR_`.
public enum Numeric: Int, CaseIterable, Hashable, Sendable {
  // Registration
  case welcome = 1
  case yourHost = 2
  case created = 3
  case myInfo = 4
  case isupport = 5

  // The server and oneself
  case umodeIs = 221
  case luserClient = 251
  case luserOp = 252
  case luserChannels = 254
  case luserMe = 255
  case localUsers = 265
  case globalUsers = 266

  // People
  case away = 301
  case userhost = 302
  case unaway = 305
  case nowAway = 306
  case whoisUser = 311
  case whoisServer = 312
  case whoisOperator = 313
  case whowasUser = 314
  case endOfWho = 315
  case whoisIdle = 317
  case endOfWhois = 318
  case whoisChannels = 319

  // Circles
  case listStart = 321
  case list = 322
  case listEnd = 323
  case channelModeIs = 324
  case creationTime = 329
  case whoisAccount = 330
  case noTopic = 331
  case topic = 332
  case topicWhoTime = 333
  case whoisBot = 335
  case inviteList = 336
  case endOfInviteList = 337
  case inviting = 341
  case invexList = 346
  case endOfInvexList = 347
  case exceptList = 348
  case endOfExceptList = 349
  case version = 351
  case whoReply = 352
  case namReply = 353
  case whoSpcReply = 354
  case links = 364
  case endOfLinks = 365
  case endOfNames = 366
  case banList = 367
  case endOfBanList = 368
  case endOfWhowas = 369

  // Host
  case info = 371
  case motd = 372
  case endOfInfo = 374
  case motdStart = 375
  case endOfMotd = 376
  case youreOper = 381
  case time = 391

  // Refusals
  case noSuchNick = 401
  case noSuchServer = 402
  case noSuchChannel = 403
  case cannotSendToChan = 404
  case wasNoSuchNick = 406
  case tooManyTargets = 407
  case invalidCapCmd = 410
  case noRecipient = 411
  case noTextToSend = 412
  case inputTooLong = 417
  case unknownCommand = 421
  case noMotd = 422
  case noNicknameGiven = 431
  case erroneousNickname = 432
  case nicknameInUse = 433
  case userNotInChannel = 441
  case notOnChannel = 442
  case userOnChannel = 443
  case notRegistered = 451
  case needMoreParams = 461
  case alreadyRegistered = 462
  case passwdMismatch = 464
  case channelIsFull = 471
  case unknownMode = 472
  case inviteOnlyChan = 473
  case bannedFromChan = 474
  case badChannelKey = 475
  case banListFull = 478
  case noPrivileges = 481
  case chanOPrivsNeeded = 482
  case umodeUnknownFlag = 501
  case usersDontMatch = 502
  case helpNotFound = 524
  case invalidKey = 525

  // Extensions
  case whoisSecure = 671
  case invalidModeParam = 696
  case helpStart = 704
  case helpText = 705
  case endOfHelp = 706
  case knock = 710
  case knockDelivered = 711
  case chanOpen = 713
  case knockOnChan = 714
  case monOnline = 730
  case monOffline = 731
  case monList = 732
  case endOfMonList = 733
  case monListFull = 734
  case whoisKeyValue = 760
  case keyValue = 761
  case keyNotSet = 766
  case metadataSubOK = 770
  case metadataUnsubOK = 771
  case metadataSubs = 772
  case metadataSyncLater = 774

  // SASL
  case loggedIn = 900
  case nickLocked = 902
  case saslSuccess = 903
  case saslFail = 904
  case saslTooLong = 905
  case saslAborted = 906
  case saslMechs = 908
}

extension Numeric {
  /// As it stands on the wire: three digits.
  public var code: String {
    let digits = String(rawValue)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// Reads three digits.
  public init?(code: String) {
    guard code.utf8.count == 3, code.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let value = Int(code) else {
      return nil
    }
    self.init(rawValue: value)
  }

  /// Whether it refuses something (400 to 599 and the SASL failures), and does not merely inform.
  public var isError: Bool {
    switch self {
    case .invalidModeParam, .monListFull, .chanOpen, .knockOnChan, .nickLocked, .saslFail, .saslTooLong, .saslAborted:
      true
    default:
      (400...599).contains(rawValue)
    }
  }

  /// The reply as a line from a server to a nick (`*` before one is known).
  public func line(from server: String, to nick: String, _ parameters: String...) -> Line {
    line(from: server, to: nick, parameters)
  }

  public func line(from server: String, to nick: String, _ parameters: [String]) -> Line {
    Line(source: Source(nick: server), code, [nick] + parameters).withTrailing
  }
}
