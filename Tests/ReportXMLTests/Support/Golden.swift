import Testing

/// Compares a whole text with the one kept in `Goldens/`; `RECORD_GOLDENS=1` writes it.
///
/// `name` is the file's name in `Goldens/`, or its path from the root of the package if it has a slash. Throws if the file
/// cannot be read or written.
func expectGolden(
  _ actual: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let path = name.contains("/") ? "\(Files.root)/\(name)" : "\(Files.root)/Tests/ReportXMLTests/Goldens/\(name)"
  if Files.environment("RECORD_GOLDENS") == "1" { try Files.write(actual, to: path) }
  guard Files.exists(path) else {
    Issue.record("the golden \(name) is missing", sourceLocation: sourceLocation)
    return
  }
  let expected = try Files.bytes(path)
  guard actual != expected else { return }
  let line = firstDifference(actual, expected)
  Issue.record("\(name) differs\n\(line)", sourceLocation: sourceLocation)
}

/// The first line that is not the same, of both texts.
private func firstDifference(_ actual: [UInt8], _ expected: [UInt8]) -> String {
  func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
  let (actual, expected) = (lines(actual), lines(expected))
  let index = zip(actual, expected).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  let line = index ?? min(actual.count, expected.count)
  func shown(_ lines: [String]) -> String { line < lines.count ? lines[line] : "(no line)" }
  return "line \(line + 1)\n- \(shown(expected))\n+ \(shown(actual))"
}
