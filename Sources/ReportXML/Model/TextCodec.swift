internal import XMLBridge

/// Converts whole characters of one encoding to UTF-8 and back, and only those that come back the same.
struct TextCodec: ~Copyable {
  let encoding: TextEncoding
  /// None for UTF-8.
  private var converter: CharacterConverter?

  /// - Throws: ``EncodingFailure/noConverter(_:)`` where the system cannot convert the encoding.
  init(_ encoding: TextEncoding) throws(EncodingFailure) {
    self.encoding = encoding
    guard encoding != .utf8 else {
      converter = nil
      return
    }
    guard let converter = CharacterConverter(encoding.rawValue) else { throw .noConverter(encoding) }
    self.converter = consume converter
  }

  /// The UTF-8 of some characters, and whether encoding it gives the same bytes; `nil` if they are none.
  mutating func decoded(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], comesBack: Bool)? {
    guard encoding != .utf8 else { return (Array(bytes), true) }
    guard let text = converter?.converted(bytes, .toUTF8), Self.isWellFormed(text) else { return nil }
    return (text, converter?.converted(text[...], .fromUTF8).map { $0[...] == bytes } ?? false)
  }

  /// The bytes of some UTF-8 text; `nil` if decoding them does not give the same.
  mutating func encoded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard encoding != .utf8 else { return Array(text) }
    guard let bytes = converter?.converted(text, .fromUTF8) else { return nil }
    return converter?.converted(bytes[...], .toUTF8).map { $0[...] == text } ?? false ? bytes : nil
  }

  private static func isWellFormed(_ text: [UInt8]) -> Bool {
    var i = 0
    while i < text.count {
      guard let length = UTF8Form.length(at: i, in: text) else { return false }
      i += length
    }
    return true
  }
}

/// Why a text cannot be had in an encoding.
public enum EncodingFailure: Error, Sendable, Hashable {
  /// Nothing here knows an encoding of this name.
  case unknown(String)
  /// The system has no converter for it.
  case noConverter(TextEncoding)
  /// The encoding has no such character; `offset` is its place in the text, in bytes from 0.
  case noCharacter(Unicode.Scalar, offset: Int, TextEncoding)
}
