/// A text in the bytes of its source.
enum TextEncoder {
  /// Bytes of UTF-8 that are converted at once.
  private static let pieceLength = 4096

  /// The bytes of a report's source: its text in the encoding, with the bytes that were kept in `char` where they stood.
  static func source(of body: Markup, in encoding: TextEncoding) throws(EncodingFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var codec = try TextCodec(encoding)
    var position = 0
    for (index, span) in body.spans.enumerated() where span.element == .char && Int(span.start) >= position {
      guard let range = body.valueRange(.octets, of: index), let octets = Octets.bytes(body.values[range]) else {
        continue
      }
      try encode(body.text, position..<Int(span.start), &codec, into: &bytes)
      bytes += octets
      position = Int(span.end)
    }
    if bytes.isEmpty, position == 0, encoding == .utf8 { return body.text }
    try encode(body.text, position..<body.text.count, &codec, into: &bytes)
    return bytes
  }

  private static func encode(
    _ text: [UInt8], _ range: Range<Int>, _ codec: inout TextCodec, into bytes: inout [UInt8]
  ) throws(EncodingFailure) {
    if codec.encoding == .utf8 {
      bytes += text[range]
      return
    }
    var start = range.lowerBound
    while start < range.upperBound {
      var end = min(start + pieceLength, range.upperBound)
      while end < range.upperBound, text[end] & 0xC0 == 0x80 { end += 1 }
      guard let piece = codec.encoded(text[start..<end]) else {
        throw firstWithout(text, start..<end, &codec)
      }
      bytes += piece
      start = end
    }
  }

  /// The first character of a stretch that the encoding does not have.
  private static func firstWithout(_ text: [UInt8], _ range: Range<Int>, _ codec: inout TextCodec) -> EncodingFailure {
    var i = range.lowerBound
    while i < range.upperBound {
      let (value, length) = Characters.scalar(text, i, range.upperBound)
      if codec.encoded(text[i..<i + length]) == nil {
        return .noCharacter(Unicode.Scalar(value) ?? "\u{FFFD}", offset: i, codec.encoding)
      }
      i += length
    }
    return .noConverter(codec.encoding)
  }
}
