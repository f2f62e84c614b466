/// Finds out which encoding a source is in, by evidence, and says what it found.
///
/// A byte-order mark decides. Without one, a stretch of the source is decoded as each encoding, and the one in which it is the
/// likeliest text of a report is taken: see ``TextLikelihood``.
struct EncodingDetection {
  /// The source in the encoding that was found or named.
  let decoded: DecodedText
  /// What was decided, unless the encoding was named.
  let findings: [Finding]
  private let source: [UInt8]

  /// Bits by which an encoding must be the likelier one to be sure of it: one in a million.
  private static let sureMargin = 20
  /// Bits of evidence that one encoding in which every byte is a character may lack against another in which some are not.
  private static let tolerance = 8
  /// Bytes that are tried.
  private static let sampleLength = 1 << 16

  /// - Throws: ``ReportError/unreadableEncoding(_:)`` if the system has no converter for the encoding.
  init(of source: [UInt8], named: TextEncoding?) throws(ReportError) {
    self.source = source
    let mark = TextEncoding(markOf: source)
    if let named {
      let isOrder =
        (named == .utf16LittleEndian || named == .utf16BigEndian)
        && (mark == .utf16LittleEndian || mark == .utf16BigEndian)
      decoded = try Self.decode(source, as: isOrder ? mark ?? named : named)
      findings = []
    } else if let mark {
      decoded = try Self.decode(source, as: mark)
      findings = [Finding(.encodingMarked, [mark.name])]
    } else {
      let trials = Self.trials(for: source)
      guard let best = trials.first else {
        throw .unreadableEncoding(Finding(.noConverter, [TextEncoding.utf8.name]))
      }
      var chosen = best
      var text = try Self.decode(source, as: best.encoding)
      for other in trials.dropFirst() where !text.isWellFormed && other.bits - best.bits < Self.tolerance {
        let another = try Self.decode(source, as: other.encoding)
        guard another.isWellFormed else { continue }
        text = another
        chosen = other
      }
      decoded = text
      findings = Self.findings(chosen, trials, text)
    }
  }

  /// The encodings in which every byte of the source is a character, other than the one it was decoded as.
  ///
  /// Without those in which the characters are no Chinese text: nearly any bytes are characters of UTF-16, or of GB 18030.
  var readable: [TextEncoding] {
    Self.trials(for: source).filter { trial in
      trial.encoding != decoded.encoding && trial.perCharacter <= TextLikelihood.bitsOfChinese
        && (try? DecodedText(source, as: trial.encoding))?.isWellFormed ?? false
    }.map(\.encoding)
  }

  private static func decode(_ source: [UInt8], as encoding: TextEncoding) throws(ReportError) -> DecodedText {
    do throws(EncodingFailure) {
      return try DecodedText(source, as: encoding)
    } catch {
      throw .unreadableEncoding(Finding(.noConverter, [encoding.name]))
    }
  }

  /// How likely a stretch of the source is in an encoding.
  private struct Trial {
    var encoding: TextEncoding
    /// What the stretch and the choice of the encoding tell, in bits; the fewer the likelier.
    var bits: Int
    /// Bits for a character on average.
    var perCharacter: Int
    var isWellFormed: Bool
  }

  /// All encodings that the system can convert, the likeliest first.
  private static func trials(for source: [UInt8]) -> [Trial] {
    let range = sample(of: source)
    var trials: [Trial] = []
    for encoding in TextEncoding.allCases {
      guard let decoded = try? DecodedText(source, range, as: encoding) else { continue }
      let likelihood = TextLikelihood(of: decoded, isCut: range.upperBound < source.count)
      trials.append(
        Trial(
          encoding: encoding, bits: likelihood.bits + rarity(of: encoding),
          perCharacter: likelihood.bits / max(1, likelihood.characters), isWellFormed: likelihood.isWellFormed))
    }
    return trials.enumerated().sorted { ($0.element.bits, $0.offset) < ($1.element.bits, $1.offset) }.map(\.element)
  }

  /// What is tried: from the first byte that is not ASCII, or that is NUL, on; at an even place, for UTF-16.
  private static func sample(of source: [UInt8]) -> Range<Int> {
    let first = source.firstIndex { $0 >= 0x80 || $0 == 0 } ?? 0
    let start = first & ~1
    return start..<min(source.count, start + sampleLength)
  }

  /// What it tells in bits that a source is in this encoding, without a byte-order mark.
  private static func rarity(of encoding: TextEncoding) -> Int {
    switch encoding {
    case .utf8: 0
    case .gb18030: 2
    case .gbk: 3
    case .big5: 6
    case .utf16LittleEndian: 8
    case .utf16BigEndian: 9
    }
  }

  private static func findings(_ chosen: Trial, _ all: [Trial], _ text: DecodedText) -> [Finding] {
    guard chosen.encoding != .utf8 else { return [] }
    // GBK is a part of GB 18030: no rival.
    let family: Set<TextEncoding> = [.gb18030, .gbk]
    let rivals = all.filter {
      $0.encoding != chosen.encoding && !(family.contains($0.encoding) && family.contains(chosen.encoding))
    }
    let margin = (rivals.map(\.bits).min() ?? Int.max) - chosen.bits
    let isSure = margin >= sureMargin && chosen.perCharacter <= TextLikelihood.bitsOfChinese
    let wellFormed = rivals.filter(\.isWellFormed).map(\.encoding.name)
    if isSure { return [Finding(.encodingFound, [chosen.encoding.name])] }
    return wellFormed.isEmpty
      ? [Finding(.encodingUnlikely, [chosen.encoding.name])]
      : [Finding(.encodingGuessed, [chosen.encoding.name, wellFormed.joined(separator: " ")])]
  }
}
