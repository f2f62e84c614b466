internal import ReportXML

/// Findings on standard error.
struct FindingPrinter {
  let language: MessageLanguage

  func say(_ finding: Finding, _ path: String, _ bytes: [UInt8]) {
    Terminal.say(FindingText(language: language).lines(of: finding, in: path, bytes))
  }
}

extension Complaint {
  /// Why a report could not be made.
  init(_ error: ReportError, _ path: String, _ bytes: [UInt8]) {
    switch error {
    case .illFormedText(let place):
      self.init(.unreadableInput) { language in
        let excerpt = Excerpt(of: bytes, at: place.byteOffset)
        let byte = place.byteOffset < bytes.count ? String(bytes[place.byteOffset], radix: 16, uppercase: true) : "–"
        let message =
          language == .zh
          ? "错误: 不是 UTF-8：第 \(place.byteOffset) 字节（0x\(byte)）。请以 UTF-8 保存，例如：iconv -f GB18030 -t UTF-8"
          : "error: not UTF-8: byte \(place.byteOffset) (0x\(byte)). Save it as UTF-8, for example: iconv -f GB18030 -t UTF-8"
        return "\(path):\(place.line):\(place.column): \(message)\n  \(excerpt.line)\n  \(excerpt.caret)\n"
      }
    case .tooLarge(let size, let limit):
      self.init([.tooLarge(bytes: size, limit: limit)], about: path, bytes, status: .limitExceeded)
    case .unreadableXML(let findings): self.init(findings, about: path, bytes, status: .unreadableInput)
    case .notAReport(let finding): self.init([finding], about: path, bytes, status: .unreadableInput)
    }
  }
}
