internal import ReportXML

/// Findings as lines for people: `file:line:column: error: …`, the source line, a caret, the place in the text.
struct FindingPrinter {
  let language: MessageLanguage

  func say(_ finding: Finding, _ path: String, _ bytes: [UInt8]) {
    Terminal.say(text(finding, path, bytes))
  }

  func text(_ finding: Finding, _ path: String, _ bytes: [UInt8]) -> String {
    var place = path
    if let line = finding.place?.line { place += ":\(line)" }
    if let column = finding.place?.column { place += ":\(column)" }
    var text = "\(place): \(word(finding.severity)): \(finding.message(in: language)) [\(finding.id.rawValue)]"
    if let offset = finding.place?.byteOffset {
      let excerpt = Excerpt(of: bytes, at: offset)
      text += "\n  \(excerpt.line)\n  \(excerpt.caret)"
    }
    var places: [String] = []
    if let path = finding.place?.path { places.append(path) }
    if let inText = finding.textPlace {
      places.append(
        language == .zh
          ? "正文第 \(inText.line) 行第 \(inText.column) 列" : "line \(inText.line), column \(inText.column) of the text")
    }
    if !places.isEmpty { text += "\n  = " + places.joined(separator: language == .zh ? "，" : ", ") }
    return text
  }

  private func word(_ severity: Finding.Severity) -> String {
    switch (severity, language) {
    case (.fatal, .zh): "致命错误"
    case (.error, .zh): "错误"
    case (.warning, .zh): "警告"
    case (.info, .zh): "说明"
    case (.fatal, .en), (.error, .en): "error"
    case (.warning, .en): "warning"
    case (.info, .en): "note"
    }
  }

  /// Says why a report could not be made; returns how the command ends.
  func say(_ error: ReportError, _ path: String, _ bytes: [UInt8]) -> ExitStatus {
    switch error {
    case .illFormedText(let place):
      let excerpt = Excerpt(of: bytes, at: place.byteOffset)
      let byte = place.byteOffset < bytes.count ? String(bytes[place.byteOffset], radix: 16, uppercase: true) : "–"
      let message =
        language == .zh
        ? "错误: 不是 UTF-8：第 \(place.byteOffset) 字节（0x\(byte)）。请以 UTF-8 保存，例如：iconv -f GB18030 -t UTF-8"
        : "error: not UTF-8: byte \(place.byteOffset) (0x\(byte)). Save it as UTF-8, for example: iconv -f GB18030 -t UTF-8"
      Terminal.say("\(path):\(place.line):\(place.column): \(message)\n  \(excerpt.line)\n  \(excerpt.caret)")
      return .unreadableInput
    case .tooLarge(let size, let limit):
      say(Finding.tooLarge(bytes: size, limit: limit), path, bytes)
      return .limitExceeded
    case .unreadableXML(let findings):
      for finding in findings { say(finding, path, bytes) }
      return .unreadableInput
    case .notAReport(let finding):
      say(finding, path, bytes)
      return .unreadableInput
    }
  }
}
