extension Kinds {
  /// Something a member asks the mentors of a circle; one of them takes it, and the asker says whether it helped.
  static let questionKind = KindDeclaration(
    name: "question", prefix: "Q", label: "question",
    summary: "a question that a mentor takes and answers in its own time",
    fields: [
      FieldDeclaration("question", "Question", .question, isRequired: true, maxBytes: 600),
      FieldDeclaration("detail", "Detail"),
      FieldDeclaration("tags", "Topics", maxBytes: 120),
    ],
    states: [
      StateDeclaration("asked", "waiting for a mentor", awaits: [.mentor]),
      StateDeclaration("taken", "taken", awaits: [.holder]),
      StateDeclaration("answered", "answered", awaits: [.author]),
      StateDeclaration("helped", "this helped", isFinal: true),
      StateDeclaration("withdrawn", "taken back", isFinal: true),
    ],
    moves: [
      MoveDeclaration(["asked"], to: "taken", "take", by: [.mentor], effect: .take),
      MoveDeclaration(["taken"], to: "asked", "hand back", by: [.holder], note: .none, effect: .handBack),
      MoveDeclaration(["taken"], to: "answered", "answer", by: [.holder]),
      MoveDeclaration(["answered"], to: "taken", "ask for more", by: [.author], note: .required),
      MoveDeclaration(["answered"], to: "helped", "this helped", by: [.author]),
      MoveDeclaration(
        ["asked", "taken", "answered"], to: "withdrawn", "take back", by: [.author], effect: .erase),
    ],
    responses: [],
    room: .none)
}
