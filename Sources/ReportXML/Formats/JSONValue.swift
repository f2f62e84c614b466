/// A value of JSON that was read; numbers are kept if they are whole.
enum JSONValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  case number(Int?)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The member of an object.
  subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  var string: String? { if case .string(let string) = self { string } else { nil } }
  var integer: Int? { if case .number(let number) = self { number } else { nil } }
  var array: [JSONValue]? { if case .array(let array) = self { array } else { nil } }

  /// Reads a text of JSON, RFC 8259; of members with the same name the last counts.
  init(parsing bytes: [UInt8]) throws(JSONSyntaxError) {
    var parser = JSONParser(bytes)
    self = try parser.document()
  }
}

/// Where a text is not JSON, and what is missing there.
struct JSONSyntaxError: Error, Sendable, Hashable {
  /// What should be there.
  var expected: String
  /// From 1.
  var line: Int
  /// Unicode scalars, from 1.
  var column: Int

  var message: String { "no JSON: \(expected) should be here" }
}
