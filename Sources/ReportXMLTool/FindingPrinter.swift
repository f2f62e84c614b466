internal import ReportXML

/// Findings on standard error, and what keeps a command from its work.
struct FindingPrinter {
  let language: MessageLanguage

  func say(_ finding: Finding, _ path: String, _ bytes: [UInt8]) {
    Terminal.say(FindingText(language: language).lines(of: finding, in: path, bytes))
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
    case .unreadableDocument(let finding):
      // Excerpts of a packed file show nothing.
      say(finding, path, [])
      return finding.id.isLimit ? .limitExceeded : .unreadableInput
    case .unreadableXML(let findings):
      for finding in findings { say(finding, path, bytes) }
      return .unreadableInput
    case .notAReport(let finding):
      say(finding, path, bytes)
      return .unreadableInput
    }
  }
}
