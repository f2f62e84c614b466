extension Finding.Severity {
  /// 致命错误, 错误, 警告, 说明.
  public func word(in language: MessageLanguage) -> String {
    switch (self, language) {
    case (.fatal, .zh): "致命错误"
    case (.error, .zh): "错误"
    case (.warning, .zh): "警告"
    case (.info, .zh): "说明"
    case (.fatal, .en): "error"
    case (.error, .en): "error"
    case (.warning, .en): "warning"
    case (.info, .en): "note"
    }
  }
}

extension Validator.Result.Verdict {
  /// 有效, 无效, 未能判定.
  public func word(in language: MessageLanguage) -> String {
    switch (self, language) {
    case (.valid, .zh): "有效"
    case (.invalid, .zh): "无效"
    case (.incomplete, .zh): "未能判定"
    case (_, .en): rawValue
    }
  }
}

extension Acceptance {
  /// 接受, 不接受, 待定.
  public func word(in language: MessageLanguage) -> String {
    switch (self, language) {
    case (.accepted, .zh): "接受"
    case (.notAccepted, .zh): "不接受"
    case (.undecided, .zh): "待定"
    case (.accepted, .en): "accepted"
    case (.notAccepted, .en): "not accepted"
    case (.undecided, .en): "undecided"
    }
  }
}

extension FindingCounts {
  /// `3 findings, 1 ignored, 2 known`; what there is none of is left out.
  func words(in language: MessageLanguage) -> String {
    var parts: [String] = []
    func part(_ count: Int, _ zh: String, _ one: String, _ many: String) {
      guard count > 0 else { return }
      parts.append(language == .zh ? "\(count) \(zh)" : "\(count) \(count == 1 ? one : many)")
    }
    part(counted, "处问题", "finding", "findings")
    part(ignored, "处按规定忽略", "ignored", "ignored")
    part(known, "处原已有", "known", "known")
    part(resolved, "处已解决", "resolved", "resolved")
    return parts.joined(separator: language == .zh ? "，" : ", ")
  }
}

extension String {
  /// On one line, and without what would move a cursor or change the colour of a terminal.
  var printable: String {
    var printable = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x2029: printable.append(" ")
      default: printable.append(scalar)
      }
    }
    return String(printable)
  }
}
