internal import XMLBridge

/// The text of a source: decoded, with what had to be decided on the way.
///
/// ```swift
/// let source = try SourceText(decoding: bytes, recovering: true)
/// for finding in source.findings { print(finding.message(in: .en)) }
/// let report = Report(source)
/// ```
public struct SourceText: Sendable {
  /// The text: well-formed UTF-8, without the byte-order mark.
  ///
  /// U+FFFD stands for bytes that are no characters.
  public let bytes: [UInt8]
  /// The encoding it was decoded from.
  public let encoding: TextEncoding
  /// Whether a byte-order mark stood before the text.
  public let hasByteOrderMark: Bool
  /// How the encoding was found, where it is not plain UTF-8, and which bytes were kept as they are.
  ///
  /// The place of a finding counts bytes of the source, and lines and characters of its text.
  public let findings: [Finding]
  /// The source, byte for byte.
  let source: [UInt8]
  /// Where characters stand that become `char`, in ascending order: those that XML 1.0 cannot carry (U+0000, U+000C, U+FFFE
  /// …), and those of `kept`.
  let forbidden: [Int]
  /// The characters whose bytes in the source are not those that encoding them gives, in ascending order.
  let kept: [KeptBytes]

  /// Positions are 32 bits wide in the model.
  static let maximumBytes = Int(Int32.max) - 64

  /// Decodes a source.
  ///
  /// - Parameters:
  ///   - source: The bytes of the file.
  ///   - encoding: The encoding they are in; `nil` finds it out. A byte-order mark decides which byte of UTF-16 comes first.
  ///   - recovering: Whether to go on where bytes are no characters: they are kept, and each place is a finding.
  /// - Throws: ``ReportError/illFormedText(_:)`` with the first bytes that are no character, unless recovering.
  public init(
    decoding source: [UInt8], encoding: TextEncoding? = nil, recovering: Bool = false
  ) throws(ReportError) {
    guard source.count <= Self.maximumBytes else { throw .tooLarge(bytes: source.count, limit: Self.maximumBytes) }
    let start = source.starts(with: Characters.byteOrderMark) ? 3 : 0
    if encoding ?? .utf8 == .utf8 {
      // Nearly every source is UTF-8: one pass says so, and nothing is copied. A NUL speaks for UTF-16.
      let bytes = start > 0 ? Array(source.dropFirst(start)) : source
      var forbidden: [Int] = []
      let bad = Self.firstIllFormed(in: bytes, forbidden: &forbidden)
      if bad == nil, encoding != nil || start > 0 || !forbidden.contains(where: { bytes[$0] == 0 }) {
        self.init(
          bytes: bytes, encoding: .utf8, hasByteOrderMark: start > 0, findings: [], source: source,
          forbidden: forbidden, kept: [])
        return
      }
    }
    try self.init(reading: source, encoding, recovering)
  }

  private init(
    bytes: [UInt8], encoding: TextEncoding, hasByteOrderMark: Bool, findings: [Finding], source: [UInt8],
    forbidden: [Int], kept: [KeptBytes]
  ) {
    self.bytes = bytes
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    self.findings = findings
    self.source = source
    self.forbidden = forbidden
    self.kept = kept
  }

  /// Decodes what is not simply UTF-8.
  private init(reading source: [UInt8], _ named: TextEncoding?, _ recovering: Bool) throws(ReportError) {
    let detection = try EncodingDetection(of: source, named: named)
    let decoded = detection.decoded
    guard decoded.text.count <= Self.maximumBytes else {
      throw .tooLarge(bytes: decoded.text.count, limit: Self.maximumBytes)
    }
    if !recovering, let bad = decoded.kept.first(where: \.isIllFormed) {
      throw .illFormedText(bad.refusal(in: decoded, readable: detection.readable))
    }
    var forbidden: [Int] = []
    _ = Self.firstIllFormed(in: decoded.text, forbidden: &forbidden)
    if !decoded.kept.isEmpty { forbidden = Array(Set(forbidden).union(decoded.kept.map(\.position))).sorted() }
    self.init(
      bytes: decoded.text, encoding: decoded.encoding, hasByteOrderMark: decoded.hasByteOrderMark,
      findings: detection.findings + KeptBytes.findings(decoded), source: source, forbidden: forbidden,
      kept: decoded.kept)
  }

  /// The offset of the first byte that is not part of well-formed UTF-8, or `nil`; and where what XML cannot carry stands.
  private static func firstIllFormed(in bytes: [UInt8], forbidden: inout [Int]) -> Int? {
    bytes.withUnsafeBufferPointer { text in UTF8Check.firstIllFormed(text) { forbidden.append($0) } }
  }
}

extension SourceText {
  /// Where in the text U+FFFD stands for the first bytes that are no characters; `nil` if all are.
  public var firstIllFormed: Int? { kept.first(where: \.isIllFormed)?.position }

  /// The positions in a range of characters that become `char`.
  func forbidden(in range: Range<Int>) -> ArraySlice<Int> {
    let start = forbidden.partitioningIndex { $0 >= range.lowerBound }
    return forbidden[start...].prefix { $0 < range.upperBound }
  }

  /// Opens a `char` for each such character of a range.
  func writeCharacters(_ range: Range<Int>, into builder: inout MarkupBuilder) {
    for position in forbidden(in: range) {
      builder.open(.char, at: position)
      builder.close(at: position + writeCode(at: position, into: &builder))
    }
  }

  /// Adds the attributes of a `char` that was opened for the character at a position; returns the length of the character.
  @discardableResult
  func writeCode(at position: Int, into builder: inout MarkupBuilder) -> Int {
    let (scalar, length) = Characters.scalar(bytes, position, bytes.count)
    builder.attribute(.code, CharacterCode.bytes(scalar))
    let index = kept.partitioningIndex { $0.position >= position }
    if index < kept.count, kept[index].position == position {
      builder.attribute(.octets, Octets.digits(source[kept[index].octets]))
    }
    return length
  }
}
