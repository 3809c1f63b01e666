import Foundation

/// The value as it comes back from JSON, the form that facts and snapshots are stored in.
func roundTrip<Value: Codable>(_ value: Value) throws -> Value {
  try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
}
