import ConsiliumClient
import ConsiliumProtocol

/// Something to be done over the connection, on behalf of what someone did.
enum Effect: Sendable {
  case say(Pending)
  /// Says the words that a move goes with, in the post's thread, then moves it.
  case sayAndAdvance(Pending, ref: String, state: String)
  case respond(ref: String, choice: String, note: String?)
  case advance(ref: String, state: String, note: String?)
  case submit(PostForm, target: String)
  case amend(PostForm, ref: String, revision: Int)
  /// Into a circle that is open to her; into one that is not there, or that she was invited to, only where she says so.
  case join(String, makesNew: Bool)
  /// Whether there is a place of that name for her.
  case find(String)
  case leave(String)
  case names(String)
  case list(filters: [String], Listing)
  /// One post whole, and what can be done with it.
  case wording(ref: String)
  /// What can be done with a post as it stands now.
  case row(ref: String)
  case search(String, in: String?)
  /// What was done about her.
  case actNotices
  /// How a proposal came about.
  case minutes(ref: String)
  /// Being told elsewhere that something waits.
  case reminders(ReminderRequest)
  /// The newest of a conversation, or what came after what is held.
  case level(target: String, after: String?)
  case older(target: String, before: String)
  case markRead(target: String, ServerTime)
  /// Keeps a form in a file, because she asked for it.
  case save(PostForm, about: String?)
  /// Keeps a practice case in a file on this machine, and sends nothing.
  case practise(PostForm)
  /// The guidelines in force; with what changed between two versions, where two are given.
  case readGuidelines(comparing: [Int], opens: Bool)
  case acknowledgeGuidelines(Int)
  /// Who did what, and whether the record is the one that this client saw before.
  case readRegister
  /// How it stands with her licence.
  case licence
  /// An invitation into the collective, for somebody she vouches for.
  case invitation
  /// A colleague into a closed circle.
  case invite(String, to: String)
  /// Deletes saved drafts about rooms beside these.
  case wipeDrafts(rooms: Set<String>)
  /// With whom she talked alone.
  case people
  /// Writes a chart note on this machine, and nowhere else.
  case write(note: String, ref: String)
  /// A text, to be written in the person's own editor.
  case edit(String)
  case quit

  /// What a list of posts is for.
  enum Listing: Sendable {
    case desk
    case posts(title: String)
  }
}

/// A message on its way: shown until the server says that it is on disk.
struct Pending: Hashable, Sendable, Identifiable {
  let id: Nonce
  let target: String
  let text: String
  /// The id of the entry that it answers.
  var answers: String?
}

/// How an effect ended.
enum Outcome: Sendable {
  case said(Pending)
  /// Everybody's words are shown together: hers are with the server until then.
  case waits(Pending, String)
  case notSaid(Pending, ConnectionError)
  case posted([LogEntry], PostForm)
  case notPosted(PostForm, ConnectionError)
  case listed([PostRow], Effect.Listing)
  case told([ActNotice])
  case shown(ref: String)
  case names(target: String, [String])
  case people([String])
  case found([LogEntry], words: String)
  case levelled(target: String)
  case older(target: String, count: Int)
  case practised(PostForm, path: String)
  case guidelines(GuidelinesPage, changes: GuidelinesPage?, opens: Bool)
  case acknowledged(version: Int)
  case register(RegisterPage)
  case licence([PostRow])
  case done(String)
  case responded(ref: String, choice: String)
  case advanced(ref: String, state: String, saying: Pending?)
  /// The words stand in the thread; the move they went with was refused, and why.
  case saidOnly(Pending, String)
  /// A step that needs a word with it, and the server's sentence on that.
  case wordsNeeded(ref: String, String)
  case joined(String)
  case edited(Result<String, ExternalEditor.Fault>)
  case there(String)
  case failed(String)
  case nothing
}
