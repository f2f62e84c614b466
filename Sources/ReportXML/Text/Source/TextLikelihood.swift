/// How likely a text is one of a Chinese report, in bits: the sum over its characters of what each of them tells.
///
/// A character that is met once in 512 tells 9 bits. Read in a wrong encoding, the same bytes are rare characters or none, and
/// tell more. The counts of real reports: half the characters are among the frequent ones of the lexicon, an eighth is
/// punctuation, an eighth ASCII; the rest are other ideographs.
struct TextLikelihood {
  private(set) var bits = 0
  private(set) var characters = 0
  private(set) var isWellFormed = true

  /// More bits for a character than this, and the text is not Chinese.
  static let bitsOfChinese = 12

  /// - Parameters:
  ///   - decoded: A text, or a stretch of one.
  ///   - isCut: Whether it ends where no character needs to end.
  init(of decoded: DecodedText, isCut: Bool) {
    let text = decoded.text
    let tail = isCut ? text.count - 3 : text.count
    var kept = decoded.kept[...]
    var i = 0
    while i < text.count {
      let (scalar, length) = Characters.scalar(text, i, text.count)
      if let first = kept.first, first.position == i {
        kept.removeFirst()
        if i < tail {
          bits += first.isIllFormed ? 24 + 12 * first.octets.count : Self.bits(of: scalar)
          if first.isIllFormed { isWellFormed = false }
        }
      } else {
        bits += Self.bits(of: scalar)
      }
      characters += 1
      i += length
    }
  }

  private static func bits(of scalar: UInt32) -> Int {
    switch scalar {
    case 0x20...0x7E, 0x09, 0x0A, 0x0D: 9
    case 0x4E00...0x9FFF: Frequent.shared.contains(scalar) ? 9 : 16
    case 0x3000...0x3017, 0xFF01...0xFF5E, 0x2014...0x201D, 0x2026, 0xB7, 0x2460...0x2473: 9
    case 0xA0...0x036F, 0x0391...0x0451, 0x2000...0x25FF: 18
    case 0x3018...0x33FF: 18
    case 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFF: 22
    case 0x0C, 0xFEFF: 20
    default: 28
    }
  }
}

/// The characters of the lexicon that are met most often, in simplified and in traditional form.
private struct Frequent {
  static let shared = Frequent()

  private let isFrequent: [Bool]

  private init() {
    var isFrequent = [Bool](repeating: false, count: 0xA000 - 0x4E00)
    for word in Lexicon.shared.words(.frequent) {
      for scalar in String(decoding: word, as: UTF8.self).unicodeScalars where (0x4E00..<0xA000).contains(scalar.value)
      {
        isFrequent[Int(scalar.value) - 0x4E00] = true
      }
    }
    self.isFrequent = isFrequent
  }

  func contains(_ ideograph: UInt32) -> Bool { isFrequent[Int(ideograph) - 0x4E00] }
}
