import Collective
import ConsiliumProtocol

/// What a connection is told once it is registered: 001 to 005, LUSERS, the message of the day.
extension Session {
  func welcome(_ context: SessionContext) -> [Line] {
    let nick = nick(in: context.state)
    let greeting = [
      numeric(.welcome, context, "Welcome to \(configuration.networkName), \(nick)."),
      numeric(.yourHost, context, "Your host is \(serverName), running \(ServerConfiguration.version)."),
      numeric(.created, context, "This server keeps what it acknowledges."),
      numeric(.myInfo, context, serverName, ServerConfiguration.version, "iow", "beIiklmnostv"),
    ]
    return greeting + isupport(context) + lusers(context) + messageOfTheDay(context)
  }

  private func isupport(_ context: SessionContext) -> [Line] {
    let limits = configuration.limits
    let tokens = [
      "CASEMAPPING=ascii", "CHANTYPES=#&", "CHANMODES=beI,k,l,imnst", "PREFIX=(ov)@+", "NICKLEN=\(Handle.maxBytes)",
      "CHANNELLEN=\(CircleName.maxBytes)", "NETWORK=\(configuration.networkName)", "UTF8ONLY",
      "CHATHISTORY=\(limits.historyPage)", "MSGREFTYPES=msgid,timestamp", "MODES=1",
      "TARGMAX=JOIN:\(limits.targets),PART:\(limits.targets),PRIVMSG:\(limits.targets),NOTICE:\(limits.targets)",
      "POSTLIMITS=\(limits.batches.postBytes),\(limits.batches.postLines)",
      "CLIENTTAGDENY=*,-reply,-draft/reply,-typing,-draft/react,-draft/unreact", "LINELEN=512",
    ]
    return stride(from: 0, to: tokens.count, by: 8).map { start in
      let some = Array(tokens[start..<min(start + 8, tokens.count)])
      return numeric(.isupport, context, some + ["are supported by this server"])
    }
  }

  func lusers(_ context: SessionContext) -> [Line] {
    let people = context.presence.count
    return [
      numeric(.luserClient, context, "There are \(people) people on 1 server."),
      numeric(.luserChannels, context, String(visibleCircles(context).count), "circles"),
      numeric(.luserMe, context, "I have \(people) people and 0 servers."),
      numeric(.localUsers, context, "\(people) here now."),
      numeric(.globalUsers, context, "\(people) here now."),
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
