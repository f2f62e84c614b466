import Testing

/// Compares a whole text with the one kept in `Goldens/`; `RECORD_GOLDENS=1` writes it.
///
/// `name` is the file's name in `Goldens/`, or its path from the root of the package if it has a slash. Throws if the file
/// cannot be read or written.
func expectGolden(_ actual: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let path = name.contains("/") ? "\(Files.root)/\(name)" : "\(Files.root)/Tests/ReportXMLToolTests/Goldens/\(name)"
  if Files.environment("RECORD_GOLDENS") == "1" { try Files.write(actual, to: path) }
  guard Files.exists(path) else {
    Issue.record("the golden \(name) is missing", sourceLocation: sourceLocation)
    return
  }
  let expected = try Files.bytes(path)
  guard actual != expected else { return }
  func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
  let (new, old) = (lines(actual), lines(expected))
  let line = zip(new, old).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(new.count, old.count)
  let shown = [old, new].map { line < $0.count ? $0[line] : "(no line)" }
  Issue.record("\(name) differs, line \(line + 1)\n- \(shown[0])\n+ \(shown[1])", sourceLocation: sourceLocation)
}
