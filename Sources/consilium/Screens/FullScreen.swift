import ConsiliumClient
import TerminalUI

/// Runs the full screen: one loop over keys, news and the ends of effects.
struct FullScreen {
  let connection: ConsiliumConnection

  private enum Happening: Sendable {
    case terminal(Terminal.Event)
    case news(ClientEvent)
    case outcome(Outcome)
    /// A second went by.
    case tick
  }

  /// Until the person leaves. The connection is opened before the terminal is taken over, so that what fails first is
  /// told in plain words.
  func run(color: Bool) async throws {
    try await connection.open()
    let terminal = try Terminal(color: color)
    defer { terminal.close() }
    let (happenings, post) = AsyncStream.makeStream(of: Happening.self)
    let keys = Task {
      for await event in terminal.events { post.yield(.terminal(event)) }
      post.finish()
    }
    let news = Task { [connection] in
      for await event in connection.events { post.yield(.news(event)) }
    }
    let clock = Task {
      while (try? await Task.sleep(for: .seconds(1))) != nil { post.yield(.tick) }
    }
    defer {
      keys.cancel()
      news.cancel()
      clock.cancel()
    }
    await live(happenings, terminal, post)
    terminal.close()
    await connection.close()
  }

  /// Gives the terminal to the person's own editor for a while.
  private func edit(_ text: String, _ terminal: Terminal) -> Result<String, ExternalEditor.Fault> {
    guard let editor = ExternalEditor(environment: ConnectionOptions.environment) else { return .failure(.noneSet) }
    terminal.pause()
    defer { try? terminal.resume() }
    return editor.edit(text)
  }

  private func live(
    _ happenings: AsyncStream<Happening>, _ terminal: Terminal, _ post: AsyncStream<Happening>.Continuation
  ) async {
    var state = ScreenState(card: RiskCard(environment: ConnectionOptions.environment))
    var size = terminal.size
    let runner = EffectRunner(connection: connection)
    for await happening in happenings {
      let effects: [Effect]
      switch happening {
      case .tick:
        // Only a clock that is on the screen changes by itself.
        if state.dialogue.phase != nil { terminal.show(state.render(size: size)) }
        continue
      case .terminal(.closed): return
      case .terminal(.resized(let new)):
        size = new
        effects = []
      case .terminal(.key(.control("l"))):
        terminal.redraw()
        effects = []
      case .terminal(.key(.control("z"))):
        try? terminal.suspend()
        size = terminal.size
        effects = []
      case .terminal(.key(let key)): effects = state.press(key, size: size)
      case .news(let event): effects = state.take(event)
      case .outcome(let outcome): effects = state.take(outcome)
      }
      for effect in effects {
        if case .quit = effect { return }
        if case .edit(let text) = effect {
          post.yield(.outcome(.edited(edit(text, terminal))))
          continue
        }
        Task { post.yield(.outcome(await runner.run(effect))) }
      }
      terminal.show(state.render(size: size))
    }
  }
}
