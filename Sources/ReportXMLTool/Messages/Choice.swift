internal import ArgumentParser

/// The values of an option, as its help lists them.
func names(_ values: some Sequence<some RawRepresentable<String>>) -> String {
  values.map(\.rawValue).joined(separator: ", ")
}

/// Reads one of them.
func choice<Value: RawRepresentable<String> & CaseIterable>(_ name: String) throws -> Value {
  guard let value = Value(rawValue: name) else {
    throw ValidationError("There is no “\(name)”; there are: \(names(Value.allCases)).")
  }
  return value
}
