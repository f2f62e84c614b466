/// Bytes of a source that encoding its text does not give back.
struct KeptBytes: Sendable, Hashable {
  /// Where their character stands in the text.
  let position: Int
  /// Where they stand in the source.
  var octets: Range<Int>
  /// What they are, in an encoding that writes it in other bytes as well; `nil` if they are no character.
  let character: UInt32?

  var isIllFormed: Bool { character == nil }

  /// The most places that are told one by one.
  static let findingLimit = 100

  /// A finding for each place.
  static func findings(_ decoded: DecodedText) -> [Finding] {
    var lines = PlaceCounter(decoded.text)
    var findings = decoded.kept.prefix(findingLimit).map { kept in
      let place = lines.place(at: kept.position, sourceOffset: kept.octets.lowerBound)
      let octets = kept.digits(in: decoded.source)
      guard let character = kept.character else {
        return Finding(
          .bytesKept, [octets, String(kept.octets.lowerBound), decoded.encoding.name], textPlace: place)
      }
      let code = "U+" + String(decoding: CharacterCode.bytes(character), as: UTF8.self)
      return Finding(
        .bytesAmbiguous, [octets, String(kept.octets.lowerBound), code, decoded.encoding.name], textPlace: place)
    }
    if decoded.kept.count > findingLimit {
      findings.append(Finding(.moreBytesKept, [String(decoded.kept.count), String(findingLimit)]))
    }
    return findings
  }

  /// Why a text is not accepted.
  func refusal(in decoded: DecodedText, readable: [TextEncoding]) -> Finding {
    var lines = PlaceCounter(decoded.text)
    let arguments = [digits(in: decoded.source), String(octets.lowerBound), decoded.encoding.name]
    return Finding(
      readable.isEmpty ? .illFormedText : .illFormedTextReadable,
      readable.isEmpty ? arguments : arguments + [readable.map(\.name).joined(separator: " ")],
      textPlace: lines.place(at: position, sourceOffset: octets.lowerBound))
  }

  /// The bytes for people: `D6 D0`, and no more than eight of them.
  private func digits(in source: [UInt8]) -> String {
    let pairs = source[octets].prefix(8).map { String(decoding: Octets.digits([$0]), as: UTF8.self) }
    return pairs.joined(separator: " ") + (octets.count > 8 ? " …" : "")
  }
}

/// Lines and columns of ascending places of a text, counted in one pass.
struct PlaceCounter {
  private let text: [UInt8]
  private var position = 0
  private var line = 1
  private var column = 1

  init(_ text: [UInt8]) { self.text = text }

  /// The place of a character; its bytes are counted in the source.
  mutating func place(at offset: Int, sourceOffset: Int) -> TextPlace {
    while position < offset {
      let byte = text[position]
      position += 1
      if byte == 0x0A || (byte == 0x0D && !(position < text.count && text[position] == 0x0A)) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return TextPlace(byteOffset: sourceOffset, line: line, column: column)
  }
}
