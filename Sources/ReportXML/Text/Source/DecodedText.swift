/// A source in UTF-8, whatever its bytes: what is no character is U+FFFD, with its bytes kept.
struct DecodedText: Sendable {
  let encoding: TextEncoding
  let source: [UInt8]
  let hasByteOrderMark: Bool
  private(set) var text: [UInt8] = []
  private(set) var kept: [KeptBytes] = []

  /// Whether every byte of the source is part of a character.
  var isWellFormed: Bool { !kept.contains(where: \.isIllFormed) }

  /// Bytes that are converted at once.
  private static let pieceLength = 4096

  /// Decodes a range of a source; a byte-order mark at the start of the source is left out.
  init(_ source: [UInt8], _ range: Range<Int>? = nil, as encoding: TextEncoding) throws(EncodingFailure) {
    self.encoding = encoding
    self.source = source
    let mark = encoding.byteOrderMark
    hasByteOrderMark = !mark.isEmpty && source.starts(with: mark)
    let range = range ?? 0..<source.count
    let start = hasByteOrderMark ? max(range.lowerBound, mark.count) : range.lowerBound
    text.reserveCapacity(range.count + range.count / 2)
    var codec = try TextCodec(encoding)
    decode(start..<max(start, range.upperBound), &codec)
  }

  /// Reads on as long as the bytes have the form of characters, a piece at a time.
  private mutating func decode(_ range: Range<Int>, _ codec: inout TextCodec) {
    var i = range.lowerBound
    while i < range.upperBound {
      var end = i
      while end - i < Self.pieceLength, let length = encoding.length(at: end, in: source),
        end + length <= range.upperBound
      {
        end += length
      }
      if end > i { convert(i..<end, &codec) }
      if end < range.upperBound, end - i < Self.pieceLength {
        let length = min(encoding.badLength(at: end, in: source), range.upperBound - end)
        keep(end..<end + length)
        end += length
      }
      i = end
    }
  }

  /// Converts characters; where some of them are none, or do not come back, by halves.
  private mutating func convert(_ range: Range<Int>, _ codec: inout TextCodec) {
    let decoded = codec.decoded(source[range])
    if let decoded, decoded.comesBack {
      text += decoded.text
      return
    }
    var middle = range.lowerBound
    while middle - range.lowerBound < range.count / 2, let length = encoding.length(at: middle, in: source) {
      middle += length
    }
    if middle < range.upperBound, middle > range.lowerBound {
      convert(range.lowerBound..<middle, &codec)
      convert(middle..<range.upperBound, &codec)
      return
    }
    guard let decoded, let scalar = Self.onlyScalar(of: decoded.text) else { return keep(range) }
    kept.append(KeptBytes(position: text.count, octets: range, character: scalar))
    text += decoded.text
  }

  private static func onlyScalar(of text: [UInt8]) -> UInt32? {
    let (scalar, length) = Characters.scalar(text, 0, text.count)
    return length == text.count ? scalar : nil
  }

  /// Puts U+FFFD for bytes that are no character; what follows such bytes directly goes with them.
  private mutating func keep(_ range: Range<Int>) {
    if let last = kept.last, last.isIllFormed, last.octets.upperBound == range.lowerBound,
      last.octets.count + range.count <= Octets.limit
    {
      kept[kept.count - 1].octets = last.octets.lowerBound..<range.upperBound
      return
    }
    kept.append(KeptBytes(position: text.count, octets: range, character: nil))
    text += [0xEF, 0xBF, 0xBD]
  }
}
