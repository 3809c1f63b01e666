import Collective
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

extension FieldDeclaration {
  /// Whether it takes more than a line.
  var isLong: Bool { isFreeText && maxBytes > 1_000 }
}

enum FieldWords {
  /// What a change of a post leaves as it is, so that nobody looks for it among the fields.
  static func lasting(in form: PostForm) -> [StyledText] {
    let fields = form.lasting.filter { $0.isForPeople(in: form.kind) }.map { field in
      "\(fieldLabel(field.name, in: form.kind)): \(field.value)"
    }
    return fields.isEmpty ? [] : [StyledText("Stays as it is: \(fields.joined(separator: " · "))", .dim)]
  }
}
