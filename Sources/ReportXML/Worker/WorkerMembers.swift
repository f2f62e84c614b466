/// The members of a record or of its options, each of the type it must have; one that is null is not there.
struct WorkerMembers {
  private let members: [String: JSONValue]
  /// What stands before a name in messages.
  private let prefix: String

  init(record value: JSONValue) throws(WorkerFailure) {
    guard case .object(let members) = value else { throw WorkerFailure(.recordType, ["record", "object"]) }
    self.members = members
    prefix = ""
  }

  private init(_ members: [String: JSONValue], prefix: String) {
    self.members = members
    self.prefix = prefix
  }

  /// A name that is not known may be a known one with a wrong letter.
  func expectNone(but names: [String]) throws(WorkerFailure) {
    guard let unknown = members.keys.filter({ !names.contains($0) }).min() else { return }
    throw WorkerFailure(.recordMember, [prefix + unknown.excerpt, names.joined(separator: " ")])
  }

  func id() throws(WorkerFailure) -> WorkerID? {
    switch self["id"] {
    case .string(let string)?: return .string(string)
    case .number(let integer?)?: return .integer(integer)
    case nil: return nil
    default: throw wrongType("id", "string, integer")
    }
  }

  func string(_ name: String) throws(WorkerFailure) -> String? {
    guard let value = self[name] else { return nil }
    guard case .string(let string) = value else { throw wrongType(name, "string") }
    return string
  }

  func object(_ name: String) throws(WorkerFailure) -> WorkerMembers? {
    guard let value = self[name] else { return nil }
    guard case .object(let members) = value else { throw wrongType(name, "object") }
    return WorkerMembers(members, prefix: name + ".")
  }

  /// A whole number from 1.
  func count(_ name: String) throws(WorkerFailure) -> Int? {
    guard let value = self[name] else { return nil }
    guard let count = value.integer, count > 0 else { throw wrongType(name, "integer > 0") }
    return count
  }

  func choice<Value: RawRepresentable<String> & CaseIterable>(_ name: String) throws(WorkerFailure) -> Value? {
    guard let string = try string(name) else { return nil }
    return try choice(name, string)
  }

  func choices<Value: RawRepresentable<String> & CaseIterable>(_ name: String) throws(WorkerFailure) -> [Value]? {
    guard let value = self[name] else { return nil }
    guard let items = value.array else { throw wrongType(name, "array") }
    var values: [Value] = []
    for item in items {
      guard let string = item.string else { throw wrongType(name, "array of strings") }
      values.append(try choice(name, string))
    }
    return values
  }

  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ string: String
  ) throws(WorkerFailure) -> Value {
    guard let value = Value(rawValue: string) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: " ")
      throw WorkerFailure(.recordValue, [prefix + name, string.excerpt, known])
    }
    return value
  }

  private subscript(name: String) -> JSONValue? {
    guard let value = members[name], value != .null else { return nil }
    return value
  }

  private func wrongType(_ name: String, _ type: String) -> WorkerFailure {
    WorkerFailure(.recordType, [prefix + name, type])
  }
}

extension String {
  /// The first characters: what a record brings along may be a whole report.
  fileprivate var excerpt: String {
    let end = unicodeScalars.index(startIndex, offsetBy: 40, limitedBy: endIndex) ?? endIndex
    return end == endIndex ? self : String(unicodeScalars[..<end]) + "…"
  }
}
