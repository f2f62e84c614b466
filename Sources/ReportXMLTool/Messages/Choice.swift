internal import ArgumentParser

/// The values of an option, as its help lists them.
func names(_ values: some Sequence<some RawRepresentable<String>>) -> String { listed(values.map(\.rawValue)) }

/// Words with commas between them.
///
/// Help is made at each start, and `joined` looks through all conformances of the program when it is called first.
func listed(_ words: [String]) -> String {
  words.reduce(into: "") { $0 += $0.isEmpty ? $1 : ", \($1)" }
}

/// Reads one of them.
func choice<Value: RawRepresentable<String> & CaseIterable>(_ name: String) throws -> Value {
  guard let value = Value(rawValue: name) else {
    throw ValidationError("There is no “\(name)”; there are: \(names(Value.allCases)).")
  }
  return value
}
