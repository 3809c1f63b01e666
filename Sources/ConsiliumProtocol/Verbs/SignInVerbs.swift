extension Verb.SignIn {
  var declared: VerbDeclaration {
    switch self {
    case .cap:
      VerbDeclaration(
        rawValue, "subcommand [:capabilities]", parameters: 1...2, phase: .any,
        isOpenWhilePaused: true,
        numerics: [.needMoreParams, .invalidCapCmd],
        summary: "Agrees on what both programs can do.",
        help: [
          "Programs use this when they connect; people rarely type it.",
          "CAP LS 302 lists what the server offers, CAP REQ :names asks for some of it, CAP END goes on.",
          "A request is granted or refused as a whole.",
        ],
        example: "CAP REQ :message-tags server-time batch")
    case .authenticate:
      VerbDeclaration(
        rawValue, "mechanism-or-data", parameters: 1...1, phase: .any, work: .work, cost: 2,
        secretParameters: [0],
        isOpenWhilePaused: true,
        numerics: [.needMoreParams, .saslFail, .saslTooLong, .saslAborted, .saslMechs],
        codes: [.temporarilyUnavailable, .storeUnavailable],
        summary: "Signs in to an account.",
        help: [
          "Programs use this to sign you in, by password or by the certificate of a device.",
          "AUTHENTICATE PLAIN begins; the data follows in base64, 400 bytes to a line. AUTHENTICATE * gives up.",
        ],
        example: "AUTHENTICATE PLAIN")
    case .pass:
      VerbDeclaration(
        rawValue, "password", parameters: 1...1, phase: .registration, secretParameters: [0],
        numerics: [.needMoreParams, .alreadyRegistered],
        summary: "Gives the server's password, where it has one.",
        help: ["Sent before NICK and USER. It is the password of the server and not of your account."],
        example: "PASS demo-server-password")
    case .nick:
      VerbDeclaration(
        rawValue, "nick", parameters: 0...1, phase: .any, work: .append,
        numerics: [.noNicknameGiven, .erroneousNickname, .nicknameInUse], codes: [.identifiers],
        summary: "Sets the name others see.",
        help: [
          "A member's nick is the name of the account.",
          "A guest, where the server lets guests in, may choose any that is free.",
        ],
        example: "NICK wren")
    case .user:
      VerbDeclaration(
        rawValue, "username 0 * :realname", parameters: 4...4, phase: .registration,
        numerics: [.needMoreParams, .alreadyRegistered],
        summary: "Completes signing on, together with NICK.",
        help: ["Programs send this once. The real name may be anything; leave yours out if you like."],
        example: "USER wren 0 * :wren")
    case .invited:
      VerbDeclaration(
        rawValue, "token", parameters: 1...1, phase: .registration, work: .work, cost: 5, secretParameters: [0],
        numerics: [.alreadyRegistered],
        codes: [.needMoreParams, .tokenInvalid, .temporarilyUnavailable, .storeUnavailable],
        summary: "Asks whose server this is and who invites, before you give your name.",
        help: [
          "The token is the last part of the invitation line. Asking does not use it.",
          "One that is unknown, used or out of date is answered alike.",
        ],
        example: "INVITED K7QM-4TXR-9WDN")
    case .register:
      VerbDeclaration(
        rawValue, "account token password", parameters: 3...3, phase: .any, work: .work, cost: 5,
        secretParameters: [1, 2],
        codes: [
          .needMoreParams, .accountExists, .badAccountName, .weakPassword, .tokenInvalid, .tokenUsed, .tokenExpired,
          .alreadyAuthenticated, .completeConnectionRequired, .identifiers, .temporarilyUnavailable, .storeUnavailable,
        ],
        summary: "Makes your account, with an invitation.",
        help: [
          "REGISTER account token password makes an account and signs you in.",
          "The token is the last part of the invitation line; it works once.",
          "Where a server lets anyone make an account, the token is *.",
        ],
        example: "REGISTER juniper K7QM-4TXR-9WDN demo-passphrase")
    case .ping:
      VerbDeclaration(
        rawValue, "token", parameters: 1...2, phase: .any,
        isOpenWhilePaused: true,
        numerics: [.needMoreParams],
        summary: "Asks for a sign of life.",
        help: [
          "The server answers PONG with your token.",
          "By then everything you sent before it has had its effect and its answer.",
        ],
        example: "PING 7")
    case .pong:
      VerbDeclaration(
        rawValue, "token", parameters: 0...2, phase: .any, cost: 0,
        isOpenWhilePaused: true,
        summary: "Answers a PING of the server.",
        help: ["Programs send this by themselves."],
        example: "PONG 7")
    case .quit:
      VerbDeclaration(
        rawValue, "[:message]", parameters: 0...1, phase: .any,
        isOpenWhilePaused: true,
        summary: "Ends this connection.",
        help: [
          "You stay a member of your circles, and other devices of yours stay connected.",
          "What was acknowledged is stored.",
        ],
        example: "QUIT :until tomorrow")
    case .device:
      VerbDeclaration(
        rawValue, "ADD name | LIST | REVOKE name", parameters: 1...2, work: .work, cost: 2,
        isOpenWhilePaused: true,
        codes: [
          .needMoreParams, .invalidParams, .accountRequired, .certificateRequired, .deviceExists,
          .unknownDevice,
          .identifiers, .storeUnavailable, .temporarilyUnavailable,
        ],
        summary: "Lets a device sign in by its certificate, lists such devices, or revokes one.",
        help: [
          "DEVICE ADD name enrols the certificate that this connection showed; then AUTHENTICATE EXTERNAL needs no passphrase.",
          "DEVICE REVOKE name closes the device's connections within a second.",
        ],
        example: "DEVICE ADD laptop")
    }
  }
}
