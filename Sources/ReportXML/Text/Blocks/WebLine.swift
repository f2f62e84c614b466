/// A line that a web page adds around a text, told by its form.
enum WebLine {
  /// Whether the line leads through the pages of a site, or holds nothing but its buttons.
  static func matches(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    range.count <= 260 && (isTrail(text, range) || isControls(text, range))
  }

  /// 首页 > 政府信息公开 > 政府工作报告: short names with two signs or more between them.
  private static func isTrail(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var names = 0
    var signs = 0
    var length = 0
    var hasIdeograph = false
    var i = range.lowerBound
    while i < range.upperBound {
      let (scalar, size) = Characters.scalar(text, i, range.upperBound)
      i += size
      switch scalar {
      case 0x3E, 0xFF1E, 0xBB, 0x203A:  // > ＞ » ›
        guard length == 0 || hasIdeograph else { return false }
        if length > 0 {
          names += 1
          signs += 1
        }
        length = 0
        hasIdeograph = false
      case 0x3C, 0x3002, 0xFF0C, 0xFF1B: return false  // a tag, a sentence
      default:
        if Characters.isBlank(scalar) { continue }
        length += 1
        if (0x4E00...0x9FFF).contains(scalar) { hasIdeograph = true }
        if length > 24 { return false }
      }
    }
    if length > 0, hasIdeograph { names += 1 }
    return signs >= 2 && names >= 2
  }

  /// 下载 打印 【字号：大 中 小】 | 上一页 1 2 3 下一页: words of buttons, numbers and signs, and nothing else.
  private static func isControls(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var words = 0
    var i = range.lowerBound
    while i < range.upperBound {
      if let end = BlankEscape.end(text, at: i, range.upperBound) {
        i = end
        continue
      }
      if let length = Lexicon.shared.longest(.webControl, at: i, in: text[..<range.upperBound]) {
        words += 1
        i += length
        continue
      }
      let (scalar, length) = Characters.scalar(text, i, range.upperBound)
      guard isBetween(scalar) else { return false }
      i += length
    }
    return words > 0
  }

  /// Signs, digits and the sizes of letters, which stand between words of buttons.
  private static func isBetween(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5927, 0x4E2D, 0x5C0F: true  // 大 中 小
    case 0x30...0x39, 0x41, 0x2B, 0x2D, 0x3A, 0x7C, 0x2F, 0x5B, 0x5D, 0x28, 0x29, 0x3C, 0x3E, 0xB7: true
    case 0x3010, 0x3011, 0xFF08, 0xFF09, 0xFF1A, 0xFF5C, 0x3001, 0xFF0B, 0xFF0D, 0x2026, 0x300A, 0x300B: true
    default: Characters.isBlank(scalar)
    }
  }
}
