import Collective
import ConsiliumProtocol

/// What a connection is told once it is registered: 001 to 005, LUSERS, the message of the day.
extension Session {
  mutating func welcome(_ context: SessionContext) -> [Line] {
    let nick = nick(in: context.state)
    let greeting = [
      numeric(.welcome, context, "Welcome to \(collectiveName(context)), \(nick)."),
      numeric(.yourHost, context, "Your host is \(serverName), running \(ServerConfiguration.version)."),
      numeric(.created, context, "This server keeps what it acknowledges."),
      numeric(.myInfo, context, serverName, ServerConfiguration.version, "Biow", "beIiklmnostv"),
    ]
    return greeting + isupport(context) + lusers(context) + welcomingMetadata(context) + messageOfTheDay(context)
      + actsOfHost(context) + secondUsesOfInvitations(context) + guidelinesToRead(context)
  }

  /// For a client that shows them by itself, from the first day; others are told before the days of grace are over.
  private func guidelinesToRead(_ context: SessionContext) -> [Line] {
    guard capabilities.contains(.posts), let inForce = context.state.agreements.guidelinesInForce,
      let account = participant?.accountID.flatMap({ context.state.accounts[$0] }),
      account.acknowledged < inForce.version
    else { return [] }
    return [
      GuidelinesText.unread(version: inForce.version, after: account.acknowledged).line(from: serverName)
    ]
  }

  /// What the members call themselves; until they do, what the host's configuration says.
  func collectiveName(_ context: SessionContext) -> String {
    context.state.agreements.name ?? configuration.networkName
  }

  /// Values of 005 hold no space, equals sign or backslash.
  private static func escaped(_ value: String) -> String {
    value.unicodeScalars.map { scalar in
      switch scalar {
      case " ": "\\x20"
      case "=": "\\x3D"
      case "\\": "\\x5C"
      default: String(scalar)
      }
    }.joined()
  }

  /// Before anything can be read by whoever signs in: the host could have set the passphrase to be her.
  private func actsOfHost(_ context: SessionContext) -> [Line] {
    let account = participant?.accountID.flatMap { context.state.accounts[$0] }
    let recent = account?.actsOfHost.filter { $0.at.advanced(byDays: 90) > context.now } ?? []
    return recent.suffix(5).map { act in
      let what =
        switch act.kind {
        case .passwordSet: "set your passphrase"
        case .dataTaken: "took out a copy of your data"
        }
      let words = "On \(act.at.day) the host of this machine \(what). Was that agreed with you?"
      return Line(source: configuration.source, "NOTICE", [nick(in: context.state), words]).withTrailing
    }
  }

  func isupport(_ context: SessionContext) -> [Line] {
    let limits = configuration.limits
    let tokens =
      [
        "CASEMAPPING=ascii", "CHANTYPES=#&", "CHANMODES=beI,k,l,imnst", "PREFIX=(ov)@+", "NICKLEN=\(Handle.maxBytes)",
        "CHANNELLEN=\(CircleName.maxBytes)", "NETWORK=\(Self.escaped(collectiveName(context)))", "UTF8ONLY",
        "CHATHISTORY=\(limits.historyPage)", "MSGREFTYPES=msgid,timestamp", "MODES=\(ModeLine.maxChanges)",
        "MAXLIST=beI:\(ChannelModes.maxEntries)", "KEYLEN=\(ChannelModes.maxKeyBytes)", "STATUSMSG=@+", "ELIST=CMNTU",
        "EXCEPTS", "INVEX", "EXTBAN=,am", "ACCOUNTEXTBAN=account,a", "BOT=B", "WHOX", "SAFELIST",
        "MONITOR=\(Session.monitorLimit)", "AWAYLEN=\(Session.awayBytes)", "NAMELEN=\(Session.realNameBytes)",
        "TARGMAX="
          + ["JOIN", "PART", "PRIVMSG", "NOTICE", "KICK", "NAMES"].map { "\($0):\(limits.targets)" }
          .joined(separator: ","),
        "POSTLIMITS=\(limits.batches.postBytes),\(limits.batches.postLines)",
        "LINELEN=512", "FORMATS=\(configuration.formats.map(\.name).joined(separator: ","))",
      ] + (configuration.access.passesUnknownTags ? [] : [ClientTags.denied])
    return stride(from: 0, to: tokens.count, by: 8).map { start in
      let some = Array(tokens[start..<min(start + 8, tokens.count)])
      return numeric(.isupport, context, some + ["are supported by this server"])
    }
  }

  func lusers(_ context: SessionContext) -> [Line] {
    var counts = context.presence.counts
    // Whoever is being welcomed counts as well.
    if participant.map(context.presence.isHere) != true { counts.people += 1 }
    let people = counts.people
    let most = max(people, counts.most)
    return [
      numeric(
        .luserClient, context,
        "There are \(people - counts.invisible) users and \(counts.invisible) invisible on 1 servers"),
      numeric(.luserOp, context, String(counts.operators), "moderators with their hats on"),
      numeric(.luserChannels, context, String(visibleCircles(context).count), "circles"),
      numeric(.luserMe, context, "I have \(people) clients and 0 servers"),
      numeric(.localUsers, context, String(people), String(most), "Current local users \(people), max \(most)"),
      numeric(.globalUsers, context, String(people), String(most), "Current global users \(people), max \(most)"),
    ]
  }

  func messageOfTheDay(_ context: SessionContext) -> [Line] {
    guard !configuration.messageOfTheDay.isEmpty else {
      return [numeric(.noMotd, context, "There is no message of the day.")]
    }
    return [numeric(.motdStart, context, "- \(serverName)")]
      + configuration.messageOfTheDay.map { numeric(.motd, context, "- \($0)") }
      + [numeric(.endOfMotd, context, "End of the message of the day.")]
  }
}
