/// A finding as lines for people: `file:line:column: error: …`, the source line, a caret, the places.
public struct FindingText: Sendable {
  /// Of the words.
  public let language: MessageLanguage

  /// Lines in a language.
  public init(language: MessageLanguage) { self.language = language }

  /// The lines of a finding.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - name: The name of the file.
  ///   - bytes: The file; empty shows no line of it.
  /// - Returns: Lines without a line end behind the last.
  public func lines(of finding: Finding, in name: String, _ bytes: [UInt8]) -> String {
    var place = name.printable
    if let line = finding.place?.line { place += ":\(line)" }
    if let column = finding.place?.column { place += ":\(column)" }
    let message = finding.message(in: language).printable
    var text = "\(place): \(finding.severity.word(in: language)): \(message) [\(finding.id.rawValue.printable)]"
    if let offset = finding.place?.byteOffset, !bytes.isEmpty {
      let excerpt = Excerpt(of: bytes, at: offset)
      text += "\n  \(excerpt.line)\n  \(excerpt.caret)"
    }
    var places: [String] = []
    if let path = finding.place?.path { places.append(path.printable) }
    if let inText = finding.textPlace {
      places.append(
        language == .zh
          ? "正文第 \(inText.line) 行第 \(inText.column) 列" : "line \(inText.line), column \(inText.column) of the text")
    }
    if !places.isEmpty { text += "\n  = " + places.joined(separator: language == .zh ? "，" : ", ") }
    return text
  }

  /// The lines of a finding, with what policy and baseline make of it.
  public func lines(of reported: ReportedFinding, in name: String, _ bytes: [UInt8]) -> String {
    var text = lines(of: reported.finding, in: name, bytes)
    if let override = reported.override {
      let word = reported.originalSeverity.word(in: language)
      text +=
        language == .zh
        ? "\n  = 按规定第 \(override.line) 行，原为\(word)：\(override.reason.printable)"
        : "\n  = \(word) but for line \(override.line) of the policy: \(override.reason.printable)"
    }
    if reported.isKnown == true { text += language == .zh ? "\n  = 原已有" : "\n  = known" }
    return text
  }
}
